#include "app/ui/classroom/handout_action.h"

#include "app/charts/save_folder.h"
#include "app/core/error.h"
#include "app/ui/classroom/handout_writer.h"
#include "app/ui/theme/icons.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

#include <chrono>
#include <utility>

namespace leaklab::ui {

using namespace std::chrono_literals;

namespace {

const QString kind = QStringLiteral("handouts");
constexpr std::chrono::milliseconds messageTime = 15s;

} // namespace

HandoutAction::HandoutAction(QMainWindow& window, MakeWriter makeWriter)
    : HandoutAction(window, std::move(makeWriter),
        { tr("Save &handout \u2026"),
            tr("One page with the cues, their pictures and the notes, to be read and printed anywhere."),
            tr("Save the handout"), tr("Writing the handout \u2026"), tr("The handout is saved: %1") })
{
    m_action->setObjectName(QStringLiteral("saveHandout"));
}

HandoutAction::HandoutAction(QMainWindow& window, MakeWriter makeWriter, SavingWords words)
    : QObject(&window)
    , m_window(window)
    , m_makeWriter(std::move(makeWriter))
    , m_words(std::move(words))
    , m_action(new QAction(icon(IconName::Save), m_words.action, this))
{
    m_action->setToolTip(m_words.tip);
    connect(m_action, &QAction::triggered, this, &HandoutAction::choose);
}

void HandoutAction::insertInto(QMenu& file)
{
    file.insertAction(file.actions().value(file.actions().size() - 2), m_action);
}

void HandoutAction::choose()
{
    const QString folder = charts::saveFolder(kind, { QStandardPaths::DocumentsLocation });
    auto* dialog = new QFileDialog(&m_window, m_words.question, folder, tr("Web pages (*.html)"));
    dialog->setObjectName(QStringLiteral("handoutDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    const QString name
        = m_name.isEmpty() ? tr("leak-lab-%1").arg(QDate::currentDate().toString(Qt::ISODate)) : m_name;
    dialog->selectFile(name + QStringLiteral(".html"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &HandoutAction::saveTo);
    dialog->open();
}

void HandoutAction::saveTo(const QString& file)
{
    m_action->setEnabled(false);
    Q_EMIT told({});
    say(m_words.writing);
    HandoutWriter* writer = m_makeWriter().release();
    writer->setParent(this);
    connect(writer, &HandoutWriter::saved, this, [this](const QString& saved) {
        charts::rememberFolder(kind, saved);
        finish(m_words.saved.arg(QDir::toNativeSeparators(saved)));
    });
    connect(writer, &HandoutWriter::failed, this, [this](const core::Error& error) {
        finish({});
        Q_EMIT told(QString::fromStdString(error.detail));
    });
    connect(writer, &HandoutWriter::saved, writer, &QObject::deleteLater);
    connect(writer, &HandoutWriter::failed, writer, &QObject::deleteLater);
    writer->start(file);
}

void HandoutAction::say(const QString& message, std::chrono::milliseconds time)
{
    QStatusBar* bar = m_window.statusBar();
    // It takes room only while there is something to say.
    connect(bar, &QStatusBar::messageChanged, this, &HandoutAction::showBar, Qt::UniqueConnection);
    bar->showMessage(message, static_cast<int>(time.count()));
    showBar(message);
}

void HandoutAction::showBar(const QString& message)
{
    m_window.statusBar()->setVisible(!message.isEmpty());
}

void HandoutAction::finish(const QString& message)
{
    say(message, messageTime);
    m_action->setEnabled(true);
}

} // namespace leaklab::ui
