#include "app/ui/quit_guard.h"

#include "app/ui/notice_bar.h"

#include <QPushButton>
#include <QStringList>

namespace leaklab::ui {

QuitGuard::QuitGuard(QObject* parent)
    : QObject(parent)
    , m_bar(new NoticeBar(QStringLiteral("quitQuestion")))
{
    QPushButton* quit = m_bar->addAnswer(QStringLiteral("quitAnyway"), tr("&Quit anyway"),
        tr("Ends the lab now; what the question names is lost."));
    m_bar->addAnswer(QStringLiteral("stay"), tr("&Stay"), tr("Goes on as before."));
    connect(quit, &QPushButton::clicked, this, [this] {
        m_anyway = true;
        Q_EMIT quitConfirmed();
    });
}

bool QuitGuard::mayQuit()
{
    if (m_anyway)
        return true;
    QStringList losses;
    for (const LossCheck& check : m_checks) {
        if (const QString loss = check(); !loss.isEmpty())
            losses += loss;
    }
    if (losses.isEmpty())
        return true;
    m_bar->ask(losses.join(QLatin1Char('\n')));
    m_bar->findChild<QPushButton*>(QStringLiteral("stay"))->setFocus(Qt::OtherFocusReason);
    return false;
}

} // namespace leaklab::ui
