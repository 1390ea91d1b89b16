#include "app/ui/machine_watch.h"

#include "app/lab/lab.h"
#include "app/lab/preflight.h"
#include "app/session/session_library.h"
#include "app/ui/notice_bar.h"

#include <QPushButton>

namespace leaklab::ui {

MachineWatch::MachineWatch(lab::Lab& lab, QObject* parent)
    : QObject(parent)
    , m_lab(lab)
    , m_bar(new NoticeBar(QStringLiteral("machineNotice")))
{
    QPushButton* details = m_bar->addAnswer(QStringLiteral("machineDetails"), tr("&What is missing \u2026"),
        tr("Shows all that was checked, and what to do."));
    m_bar->addAnswer(
        QStringLiteral("machineDismiss"), tr("&Dismiss"), tr("Hides this until the next start."));
    connect(details, &QPushButton::clicked, this, &MachineWatch::detailsRequested);
}

void MachineWatch::check()
{
    auto* preflight
        = new lab::Preflight({ m_lab.settings(), session::SessionLibrary().folder(), false }, this);
    connect(preflight, &lab::Preflight::finished, this, [this, preflight] {
        tell(*preflight);
        preflight->deleteLater();
        Q_EMIT checked();
    });
    preflight->start();
}

void MachineWatch::tell(const lab::Preflight& preflight)
{
    QStringList faults;
    for (const lab::Check& check : preflight.report().checks) {
        if (check.status == lab::CheckStatus::Missing)
            faults += tr("\u2716 %1: %2", "what was checked: what was found").arg(check.title, check.finding);
    }
    if (!faults.isEmpty())
        m_bar->ask(faults.join(QLatin1Char('\n')));
}

} // namespace leaklab::ui
