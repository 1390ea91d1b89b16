#include "app/ui/replay_window.h"

#include "app/charts/chart_column.h"
#include "app/ui/app_icon.h"
#include "app/ui/classroom/cue_panel.h"
#include "app/ui/classroom/handout_action.h"
#include "app/ui/classroom/handout_writer.h"
#include "app/ui/file_menu.h"
#include "app/ui/notice_line.h"
#include "app/ui/session_opener.h"
#include "app/ui/session_view.h"
#include "app/ui/transport_bar.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace leaklab::ui {

using session::Replay;

ReplayWindow::ReplayWindow(
    std::shared_ptr<const session::Capsule> capsule, QString file, const core::Clock& clock, QWidget* parent)
    : QMainWindow(parent)
    , m_file(std::move(file))
    , m_capsule(std::move(capsule))
    , m_replay(m_capsule, clock)
    , m_opener(new SessionOpener(clock, this, this))
    , m_notice(new NoticeLine)
{
    setWindowTitle(tr("Replay of %1 \u2013 Leak Lab").arg(QFileInfo(m_file).completeBaseName()));
    setWindowIcon(appIcon());
    auto* central = new QWidget;
    m_layout = new QVBoxLayout(central);
    m_layout->setContentsMargins(8, 8, 8, 8);
    m_layout->setSpacing(6);
    m_layout->addWidget(makeSign());
    m_layout->addWidget(new TransportBar(m_replay));
    m_layout->addWidget(m_notice);
    m_notice->tell(m_capsule->losses().text());
    setCentralWidget(central);
    makeMenu();
    showSession();
    connect(&m_replay, &Replay::sessionReplaced, this, &ReplayWindow::showSession);
    resize(1280, 860);
    m_replay.play();
}

ReplayWindow::~ReplayWindow()
{
    // It reads the session, which goes before the widgets do.
    delete m_view;
}

void ReplayWindow::takeOver(ReplayWindow& other)
{
    restoreGeometry(other.saveGeometry());
    m_replay.setSpeed(other.m_replay.speed());
    m_replay.seek(other.m_replay.position());
    if (!other.m_replay.isPlaying())
        m_replay.pause();
    m_view->adopt(*other.m_view);
    m_opener->takeOver(*other.m_opener);
}

QWidget* ReplayWindow::makeSign()
{
    const session::SessionInfo& info = m_capsule->info();
    auto* sign = new QLabel(tr("\u25b6 Replay of %1. Recorded by %2 on %3; nothing here is live.")
                                .arg(locale().toString(info.began.toLocalTime(), QLocale::ShortFormat),
                                    info.program, info.system));
    sign->setObjectName(QStringLiteral("replaySign"));
    sign->setTextFormat(Qt::PlainText);
    sign->setWordWrap(true);
    sign->setAutoFillBackground(true);
    sign->setBackgroundRole(QPalette::Highlight);
    sign->setForegroundRole(QPalette::HighlightedText);
    sign->setContentsMargins(10, 5, 10, 5);
    QFont bold = sign->font();
    bold.setBold(true);
    sign->setFont(bold);
    return sign;
}

void ReplayWindow::makeMenu()
{
    auto* menu = new FileMenu(
        *m_opener, [this] { return m_file; }, this);
    menuBar()->addMenu(menu);
    connect(menu, &FileMenu::quitRequested, this, &QWidget::close);
    connect(menu, &FileMenu::copyFailed, m_notice, &NoticeLine::tell);
    auto* handout = new HandoutAction(*this, [this] { return makeHandoutWriter(); });
    handout->suggestName(QFileInfo(m_file).completeBaseName());
    handout->insertInto(*menu);
    // What was lost of the session stays true.
    connect(handout, &HandoutAction::told, this, [this](const QString& sentence) {
        m_notice->tell(sentence.isEmpty() ? m_capsule->losses().text() : sentence);
    });
}

std::unique_ptr<HandoutWriter> ReplayWindow::makeHandoutWriter() const
{
    HandoutFrame frame = handoutFrame(m_capsule->info());
    frame.drawn = m_view->charts().chartActions().chosen();
    frame.story.facts = { { tr("Recorded session"), QFileInfo(m_file).fileName() } };
    if (const QString lost = m_capsule->losses().text(); !lost.isEmpty())
        frame.story.facts.emplace_back(tr("Not all of it could be read"), lost);
    return std::make_unique<HandoutWriter>(m_capsule, std::move(frame));
}

void ReplayWindow::showSession()
{
    SessionView* old = std::exchange(m_view, new SessionView(m_replay.session()));
    m_view->tabs().addTab(
        new CuePanel(m_replay.session(), m_view->charts(), CuePanel::Access::ReadOnly), tr("Cu&es"));
    m_layout->addWidget(m_view, 1);
    if (old == nullptr)
        return;
    m_view->adopt(*old);
    // At once: the session that it reads goes when everyone has heard of the new one.
    delete old;
}

} // namespace leaklab::ui
