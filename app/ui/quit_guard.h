#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace leaklab::ui {

class NoticeBar;

/// Asks before the end when something would be lost by it, and only then. The question is a bar in the
/// window; nothing stops while it stands there. Owner: the window.
class QuitGuard : public QObject {
    Q_OBJECT
public:
    /// What would be lost now, as a sentence; empty: nothing.
    using LossCheck = std::function<QString()>;

    explicit QuitGuard(QObject* parent = nullptr);
    [[nodiscard]] NoticeBar* bar() const { return m_bar; } ///< to be put into the window
    void addCheck(LossCheck check) { m_checks.push_back(std::move(check)); }

    /// True when nothing would be lost or it was already said that this is fine; else the question is shown.
    [[nodiscard]] bool mayQuit();
    void quitWithoutAsking() { m_anyway = true; } ///< from now on

Q_SIGNALS:
    void quitConfirmed();

private:
    NoticeBar* m_bar;
    std::vector<LossCheck> m_checks;
    bool m_anyway = false;
};

} // namespace leaklab::ui
