#include "app/ui/fault_panel.h"

#include "app/lab/lab.h"
#include "app/models/fault_text.h"
#include "app/models/value_text.h"
#include "app/ui/character_width.h"
#include "app/ui/theme/theme_style.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace leaklab::ui {

FaultPanel::FaultPanel(lab::Lab& lab, QWidget* parent)
    : QGroupBox(tr("Faults"), parent)
    , m_lab(lab)
{
    setObjectName(QStringLiteral("faults"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2);
    for (const lab::Fault& fault : lab::faults()) {
        const QString id = QLatin1String(fault.id);
        auto* box = new QCheckBox(models::capitalised(models::faultName(fault)), this);
        box->setObjectName(QStringLiteral("fault-") + id);
        box->setAccessibleName(tr("Fault: %1").arg(models::faultName(fault)));
        auto* touched = new QLabel(this);
        touched->setObjectName(QStringLiteral("touched-") + id);
        touched->setWordWrap(true);
        touched->setIndent(characterWidth(fontMetrics(), 4));
        setTextColour(*touched, TextColour::Muted);
        connect(box, &QCheckBox::clicked, this, [this, id](bool on) { m_lab.setFault(id, on); });
        layout->addWidget(box);
        layout->addWidget(touched);
        m_rows.push_back({ &fault, box, touched });
    }
    connect(&m_lab, &lab::Lab::settingsChanged, this, &FaultPanel::showSettings);
    showSettings();
}

void FaultPanel::showSettings()
{
    for (const Row& row : m_rows) {
        const QString id = QLatin1String(row.fault->id);
        const bool possible = m_lab.canSetFault(id);
        const QString effect = models::faultEffect(*row.fault);
        const QString told
            = possible ? effect : tr("%1 Not here: the store is a Redis of your own.").arg(effect);
        row.box->setEnabled(possible);
        row.box->setChecked(m_lab.isFaultOn(id));
        row.box->setToolTip(told);
        row.box->setAccessibleDescription(told);
        if (!row.box->isChecked())
            row.touched->setText(
                models::faultTouchText(*row.fault, {}, locale())); // nothing known of a next time
        row.touched->setVisible(row.box->isChecked());
    }
    refresh();
}

void FaultPanel::refresh()
{
    for (const lab::FaultTouch& touch : m_lab.faultsTouched()) {
        for (const Row& row : m_rows) {
            if (touch.fault != QLatin1String(row.fault->id))
                continue;
            row.touched->setText(models::faultTouchText(*row.fault, touch, locale()));
            row.touched->setAccessibleName(row.box->text() + QLatin1String(": ") + row.touched->text());
        }
    }
}

} // namespace leaklab::ui
