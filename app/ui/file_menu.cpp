#include "app/ui/file_menu.h"

#include "app/charts/save_folder.h"
#include "app/charts/whole_file.h"
#include "app/lab/file_copy.h"
#include "app/models/value_text.h"
#include "app/ui/session_opener.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

#include <chrono>

namespace leaklab::ui {

using session::SessionEntry;
using session::SessionLibrary;

namespace {

constexpr std::size_t mostRecent = 10;
const QString copyKind = QStringLiteral("copies");

struct RecentText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::ui::RecentText)
};

QString entryText(const SessionEntry& entry)
{
    const QString began = QLocale().toString(entry.began.toLocalTime(), QLocale::ShortFormat);
    if (!entry.readable)
        return RecentText::tr("%1, can't be read").arg(began);
    const auto length
        = std::chrono::duration_cast<core::Duration>(std::chrono::duration<double>(entry.seconds));
    const QString deaths = entry.deaths == 0 ? RecentText::tr("no crash")
                                             : RecentText::tr("%n crash(es)", nullptr, entry.deaths);
    return RecentText::tr("%1, %2, %3", "a recorded session: when, how long, what happened")
        .arg(began, models::spanText(length), deaths);
}

/// A sentence when it did not work.
core::Result<void> copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    QSaveFile target(to);
    const auto notRead = [&] {
        return core::Error{ core::ErrorCode::FileNotReadable,
            RecentText::tr("No copy was made: %1 can't be read (%2).")
                .arg(from, source.errorString())
                .toStdString() };
    };
    if (!source.open(QIODevice::ReadOnly))
        return notRead();
    if (auto opened = charts::openWhole(target); !opened)
        return opened;
    target.setPermissions(source.permissions());
    const auto error = lab::FileCopy::copyAll(source, target, [](qint64) { return true; });
    if (error && error->code == core::ErrorCode::FileNotReadable)
        return notRead();
    if (error)
        return charts::notWritten(target);
    return charts::commitWhole(target);
}

} // namespace

FileMenu::FileMenu(SessionOpener& opener, std::function<QString()> recording, QWidget* parent)
    : QMenu(tr("&File"), parent)
    , m_opener(opener)
    , m_recording(std::move(recording))
{
    setToolTipsVisible(true);
    auto* open = addAction(tr("&Open session \u2026"));
    open->setObjectName(QStringLiteral("openSession"));
    open->setShortcut(QKeySequence::Open);
    open->setToolTip(tr("Shows a recorded session in a window of its own."));
    connect(open, &QAction::triggered, this, [this] { m_opener.choose(); });
    m_recent = addMenu(tr("&Recent sessions"));
    m_recent->setObjectName(QStringLiteral("recentSessions"));
    m_recent->setEnabled(false);
    m_saveCopy = addAction(tr("Save a &copy \u2026"));
    m_saveCopy->setObjectName(QStringLiteral("saveCopy"));
    m_saveCopy->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S));
    m_saveCopy->setToolTip(tr("The session so far, in one file: for a report, or to keep it."));
    connect(m_saveCopy, &QAction::triggered, this, &FileMenu::saveCopy);
    addSeparator();
    auto* quit = addAction(tr("&Quit"));
    quit->setObjectName(QStringLiteral("quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, this, &FileMenu::quitRequested);
    connect(this, &QMenu::aboutToShow, this, &FileMenu::lookForRecent);
}

void FileMenu::lookForRecent()
{
    m_saveCopy->setEnabled(!m_recording().isEmpty());
    QThreadPool::globalInstance()->start([self = QPointer(this)] {
        const auto entries = SessionLibrary().recent(mostRecent);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, entries] {
            if (self)
                self->showRecent(entries);
        });
    });
}

void FileMenu::showRecent(const std::vector<SessionEntry>& entries)
{
    m_recent->clear();
    for (const SessionEntry& entry : entries) {
        if (QFileInfo(entry.file) == QFileInfo(m_recording()))
            continue;
        auto* action = m_recent->addAction(entryText(entry));
        action->setEnabled(entry.readable);
        action->setToolTip(entry.file);
        connect(action, &QAction::triggered, this, [this, file = entry.file] { m_opener.open(file); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
    m_recent->addSeparator();
    // Said where people look for what is no longer there.
    auto* rule = m_recent->addAction(
        tr("Kept: the newest, %1 in all; older ones go to the trash").arg(models::bytesText(m_room)));
    rule->setEnabled(false);
}

void FileMenu::saveCopy()
{
    const QString recording = m_recording();
    if (recording.isEmpty())
        return;
    auto* dialog = new QFileDialog(parentWidget(), tr("Save a copy of the session"),
        charts::saveFolder(copyKind, { QStandardPaths::DocumentsLocation }),
        tr("Recorded sessions (*.leaklab)"));
    dialog->setObjectName(QStringLiteral("copyDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("leaklab"));
    dialog->selectFile(QFileInfo(recording).fileName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FileMenu::copyTo);
    dialog->open();
}

void FileMenu::copyTo(const QString& target)
{
    const QString recording = m_recording();
    if (QFileInfo(target) == QFileInfo(recording)) {
        Q_EMIT copyFailed(tr("That is the recording itself. Choose another name for the copy."));
        return;
    }
    QThreadPool::globalInstance()->start([self = QPointer(this), recording, target] {
        const auto copied = copyFile(recording, target);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, copied, target] {
            if (copied)
                charts::rememberFolder(copyKind, target);
            else if (self)
                Q_EMIT self->copyFailed(QString::fromStdString(copied.error().detail));
        });
    });
}

} // namespace leaklab::ui
