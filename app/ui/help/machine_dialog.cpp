#include "app/ui/help/machine_dialog.h"

#include "app/ui/theme/theme_style.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace leaklab::ui {

using lab::CheckStatus;

namespace {

QString sign(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Good:
        return MachineDialog::tr("\u2714 good");
    case CheckStatus::Note:
        return MachineDialog::tr("\u25b2 note");
    case CheckStatus::Missing:
        break;
    }
    return MachineDialog::tr("\u2716 missing");
}

QString row(const lab::Check& check)
{
    QString finding = check.finding.toHtmlEscaped();
    if (!check.advice.isEmpty())
        finding += QStringLiteral("<br><b>%1</b>").arg(check.advice.toHtmlEscaped());
    return QStringLiteral(
        "<tr><td style=\"white-space:nowrap\">%1</td><td style=\"white-space:nowrap\"><b>%2</b></td>"
        "<td>%3</td></tr>")
        .arg(sign(check.status), check.title.toHtmlEscaped(), finding);
}

} // namespace

MachineDialog::MachineDialog(lab::PreflightPlan plan, QWidget* parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_verdict(new QLabel(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("machine"));
    setWindowTitle(tr("Check this machine"));
    setTypeRole(*m_verdict, TypeRole::Heading);
    m_verdict->setObjectName(QStringLiteral("machineVerdict"));
    m_verdict->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("machineReport"));
    m_text->setAccessibleName(tr("What was checked"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_again = buttons->addButton(tr("Check &again"), QDialogButtonBox::ActionRole);
    connect(m_again, &QPushButton::clicked, this, &MachineDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_verdict);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(760, 460);
    check();
}

void MachineDialog::check()
{
    m_again->setEnabled(false);
    m_verdict->setText(tr("Checking \u2026"));
    auto* preflight = new lab::Preflight(m_plan, this);
    connect(preflight, &lab::Preflight::finished, this, [this, preflight] {
        showReport(preflight->report(locale()));
        preflight->deleteLater();
        m_again->setEnabled(true);
    });
    preflight->start();
}

void MachineDialog::showReport(const lab::PreflightReport& report)
{
    m_verdict->setText(report.worst() == CheckStatus::Missing
            ? tr("\u2716 Something is missing on this machine.")
            : tr("\u2714 This machine has what the lab needs."));
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"5\">");
    for (const lab::Check& check : report.checks)
        html += row(check);
    m_text->setHtml(html + QStringLiteral("</table>"));
}

} // namespace leaklab::ui
