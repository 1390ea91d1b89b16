#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/session/capsule.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace leaklab::ui {

class ReplayWindow;

/// Opens recorded sessions, each in a window of its own: files chosen in a dialog, dropped on the window, or
/// named. They are read on another thread; what can't be shown is told in a message.
/// Owner: its window, or main. `clock` outlives the windows. Thread: the GUI thread.
class SessionOpener : public QObject {
    Q_OBJECT
public:
    /// `window`: on which files may be dropped and over which dialogs open; may be null.
    SessionOpener(const core::Clock& clock, QWidget* window, QObject* parent = nullptr);

    void choose(); ///< shows the dialog
    void open(const QString& file);
    void closeAll(); ///< the windows that it opened
    /// Replaces the windows that `other` opened by new ones that show the same: their texts are of now.
    void takeOver(SessionOpener& other);

Q_SIGNALS:
    void opened();
    void failed(const leaklab::core::Error& error); ///< besides the message

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adopt(ReplayWindow& window);
    void show(const QString& file, const std::shared_ptr<core::Result<session::Capsule>>& read);

    const core::Clock& m_clock;
    QWidget* m_window;
    QList<QPointer<ReplayWindow>> m_opened;
};

} // namespace leaklab::ui
