#pragma once

#include "app/core/clock.h"
#include "app/session/capsule.h"
#include "app/session/replay.h"

#include <QMainWindow>

#include <memory>

class QVBoxLayout;

namespace leaklab::ui {

class HandoutWriter;
class NoticeLine;
class SessionOpener;
class SessionView;

/// A recorded session, played through the same view as a running lab; a sign says that it is not live.
/// `clock` outlives it. Thread: the GUI thread.
class ReplayWindow : public QMainWindow {
    Q_OBJECT
public:
    ReplayWindow(std::shared_ptr<const session::Capsule> capsule, QString file, const core::Clock& clock,
        QWidget* parent = nullptr);
    ~ReplayWindow() override;

    [[nodiscard]] session::Replay& replay() { return m_replay; }
    [[nodiscard]] SessionView& view() { return *m_view; }
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] const std::shared_ptr<const session::Capsule>& capsule() const { return m_capsule; }
    /// Shows what another window of the same session shows, with the windows opened from there.
    void takeOver(ReplayWindow& other);

private:
    [[nodiscard]] QWidget* makeSign();
    void makeMenu();
    [[nodiscard]] std::unique_ptr<HandoutWriter> makeHandoutWriter() const;
    void showSession();

    QString m_file;
    std::shared_ptr<const session::Capsule> m_capsule;
    session::Replay m_replay;
    SessionOpener* m_opener;
    NoticeLine* m_notice;
    QVBoxLayout* m_layout;
    SessionView* m_view = nullptr;
};

} // namespace leaklab::ui
