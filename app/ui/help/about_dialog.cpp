#include "app/ui/help/about_dialog.h"

#include "app/core/build_info.h"
#include "app/ui/app_icon.h"
#include "app/ui/help/components.h"
#include "app/ui/theme/theme_style.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace leaklab::ui {

namespace {

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// What it is and its version.
std::vector<std::pair<QString, QString>> versions()
{
    const core::BuildInfo build = core::buildInfo();
    QString qt = QString::fromLatin1(qVersion());
    if (qt != QLatin1String(QT_VERSION_STR))
        qt = AboutDialog::tr("%1 (built with %2)").arg(qt, QLatin1String(QT_VERSION_STR));
    return {
        { AboutDialog::tr("Leak Lab"), latin1(build.version) },
        { QStringLiteral("Qt"), qt },
        { QStringLiteral("Boost"), latin1(build.boost) },
        { QStringLiteral("hiredis"), latin1(build.hiredis) },
        { AboutDialog::tr("Compiler"), latin1(build.compiler) },
        { AboutDialog::tr("Build"),
            QStringLiteral("%1, %2").arg(latin1(build.buildType), QSysInfo::buildAbi()) },
        { AboutDialog::tr("System"), QSysInfo::prettyProductName() },
    };
}

} // namespace

QString AboutDialog::versionsText()
{
    QString text;
    for (const auto& [name, version] : versions())
        text += QStringLiteral("%1: %2\n").arg(name, version);
    return text;
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Leak Lab"));
    auto* title = new QLabel(tr("Leak Lab"), this);
    setTypeRole(*title, TypeRole::Title);
    auto* sentence
        = new QLabel(tr("Learn to see a memory leak: a real shop, a real heap, a real crash."), this);
    sentence->setWordWrap(true);
    auto* sign = new QLabel(this);
    sign->setPixmap(appIcon().pixmap(64, 64));
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(sentence);
    head->addWidget(sign);
    head->addLayout(words, 1);

    auto* form = new QFormLayout;
    for (const auto& [name, version] : versions()) {
        auto* value = new QLabel(version, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        form->addRow(name, value);
    }
    auto* licence
        = new QLabel(tr("Leak Lab's own code is under the Apache License 2.0. This program links Qt Charts "
                        "and is, as a whole, under the GNU General Public License version 3. It comes "
                        "without any warranty."),
            this);
    licence->setWordWrap(true);
    auto* source
        = new QLabel(tr("Its source code is the archive leaklab-%1-source.tar.gz, which is published "
                        "beside the packages; whoever passes them on passes that on too.")
                         .arg(latin1(core::buildInfo().version)),
            this);
    source->setWordWrap(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* licences = buttons->addButton(tr("&Licences \u2026"), QDialogButtonBox::ActionRole);
    licences->setObjectName(QStringLiteral("showLicences"));
    auto* copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyVersions"));
    connect(licences, &QPushButton::clicked, this, &AboutDialog::licencesRequested);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionsText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addLayout(form);
    layout->addWidget(licence);
    layout->addWidget(source);
    layout->addWidget(buttons);
}

} // namespace leaklab::ui
