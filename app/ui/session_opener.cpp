#include "app/ui/session_opener.h"

#include "app/session/session_library.h"
#include "app/ui/error_text.h"
#include "app/ui/replay_window.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QThreadPool>
#include <QUrl>
#include <QWidget>

namespace leaklab::ui {

namespace {

QStringList filesOf(const QDropEvent& event)
{
    QStringList files;
    for (const QUrl& url : event.mimeData()->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

} // namespace

SessionOpener::SessionOpener(const core::Clock& clock, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_window(window)
{
    if (m_window) {
        m_window->setAcceptDrops(true);
        m_window->installEventFilter(this);
    }
}

void SessionOpener::choose()
{
    auto* dialog = new QFileDialog(m_window, tr("Open a recorded session"),
        session::SessionLibrary().folder(), tr("Recorded sessions (*.leaklab);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &SessionOpener::open);
    dialog->open();
}

void SessionOpener::open(const QString& file)
{
    QThreadPool::globalInstance()->start([file, self = QPointer(this)] {
        const auto read = std::make_shared<core::Result<session::Capsule>>(session::Capsule::read(file));
        QMetaObject::invokeMethod(QCoreApplication::instance(), [file, self, read] {
            if (self)
                self->show(file, read);
        });
    });
}

void SessionOpener::show(const QString& file, const std::shared_ptr<core::Result<session::Capsule>>& read)
{
    if (read->ok()) {
        auto* window = new ReplayWindow(
            std::make_shared<const session::Capsule>(std::move(read->value())), file, m_clock);
        adopt(*window);
        Q_EMIT opened();
        return;
    }
    auto* message = new QMessageBox(
        QMessageBox::Warning, tr("Leak Lab"), errorText(read->error()), QMessageBox::Close, m_window);
    message->setObjectName(QStringLiteral("openFailed"));
    message->setTextFormat(Qt::PlainText);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
    Q_EMIT failed(read->error());
}

void SessionOpener::adopt(ReplayWindow& window)
{
    window.setAttribute(Qt::WA_DeleteOnClose);
    window.show();
    m_opened.removeAll(nullptr);
    m_opened.append(&window);
}

void SessionOpener::takeOver(SessionOpener& other)
{
    for (const auto& window : std::as_const(other.m_opened)) {
        if (!window)
            continue;
        auto* anew = new ReplayWindow(window->capsule(), window->file(), m_clock);
        anew->takeOver(*window);
        adopt(*anew);
        delete window.data();
    }
    other.m_opened.clear();
}

void SessionOpener::closeAll()
{
    for (const auto& window : std::as_const(m_opened)) {
        if (window)
            window->close();
    }
}

bool SessionOpener::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event); // what is dragged in is one too
        const QStringList files = filesOf(*drop);
        if (files.isEmpty())
            return false;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop) {
            for (const QString& file : files)
                open(file);
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leaklab::ui
