#include "app/ui/session_view.h"

#include "app/charts/chart_column.h"
#include "app/collect/session_record.h"
#include "app/models/crash_arithmetic.h"
#include "app/ui/census_panel.h"
#include "app/ui/event_panel.h"
#include "app/ui/journal_feed.h"
#include "app/ui/log_view.h"
#include "app/ui/picture_feed.h"
#include "app/ui/postmortem_panel.h"
#include "app/ui/room_share.h"
#include "app/ui/theme/theme_style.h"
#include "app/ui/tile_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace leaklab::ui {

using collect::SessionRecord;

namespace {

/// In a small window, or with large type, what does not fit is scrolled and neither cut off nor in others'
/// way.
QScrollArea* scrolled(QWidget& widget)
{
    auto* area = new QScrollArea;
    area->setWidget(&widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

SessionView::SessionView(const SessionRecord& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_journal(new JournalFeed(session, this))
    , m_tiles(new TileBar(this))
    , m_arithmetic(new QLabel(this))
    , m_outlook(session)
    , m_charts(new charts::ChartColumn(session.series()))
    , m_tabs(new QTabWidget)
    , m_census(new CensusPanel(session))
    , m_postmortem(new PostmortemPanel(session, m_outlook))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_layout(new QVBoxLayout(this))
{
    m_charts->setColours(themeOf(*this).charts());
    auto* events = new EventPanel(m_journal->events());
    connect(events, &EventPanel::timeChosen, this, &SessionView::showTime);
    m_arithmetic->setObjectName(QStringLiteral("crashArithmetic"));
    m_arithmetic->setTextFormat(Qt::PlainText);
    m_arithmetic->setWordWrap(true);
    m_arithmetic->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_arithmetic->setToolTip(tr("What the cart loses a second, held against what it has left, measured "
                                "over the last ten seconds; and when the forecast says it ends."));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(events, tr("Eve&nts"));
    m_tabs->addTab(new LogView(m_journal->log()), tr("Lo&g"));
    m_tabs->addTab(scrolled(*m_census), tr("Heap &census"));
    m_tabs->addTab(m_postmortem, tr("&Post-mortem"));
    connect(m_postmortem, &PostmortemPanel::timeChosen, this, &SessionView::showTime);

    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->addWidget(scrolled(*m_charts));
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_room = new RoomShare(*m_splitter, *m_charts, *m_tabs);

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_tiles);
    m_layout->addWidget(m_arithmetic);
    m_layout->addWidget(m_splitter, 1);

    auto* feed = new PictureFeed(session, m_outlook, *m_tiles, *m_charts, this);
    connect(feed, &PictureFeed::tilesShown, this, &SessionView::showArithmetic);
    showArithmetic();
}

void SessionView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        m_charts->setColours(themeOf(*this).charts());
    QWidget::changeEvent(event);
}

void SessionView::setNotice(QWidget* notice)
{
    m_layout->insertWidget(1, notice);
}

void SessionView::adopt(const SessionView& other)
{
    restoreLayout(other.saveLayout());
    m_tabs->setCurrentIndex(other.m_tabs->currentIndex());
    for (auto* box : findChildren<QCheckBox*>()) {
        if (const auto* its = other.findChild<QCheckBox*>(box->objectName());
            its && !box->objectName().isEmpty())
            box->setChecked(its->isChecked());
    }
    for (auto* choice : findChildren<QComboBox*>()) {
        if (const auto* its = other.findChild<QComboBox*>(choice->objectName());
            its && !choice->objectName().isEmpty())
            choice->setCurrentIndex(its->currentIndex());
    }
    m_charts->chartActions().choose(other.m_charts->chartActions().chosen());
    m_charts->navigation().setLabels(other.m_charts->navigation().format().labels);
    m_charts->navigation().showRange(other.m_charts->navigation().range());
}

QByteArray SessionView::saveLayout() const
{
    return m_room->save();
}

void SessionView::restoreLayout(const QByteArray& layout)
{
    m_room->restore(layout);
}

void SessionView::showTime(double time)
{
    charts::TimeNavigation& navigation = m_charts->navigation();
    const double span = navigation.window().span;
    navigation.showWindow({ time + span / 2, span });
    navigation.setCrosshair(time);
}

void SessionView::setConcealed(bool concealed)
{
    if (concealed == m_concealed)
        return;
    m_concealed = concealed;
    QAction* truth = m_charts->chartActions().groundTruth;
    if (concealed)
        m_truthWasShown = truth->isChecked();
    truth->setChecked(!concealed && m_truthWasShown);
    truth->setEnabled(!concealed);
    showArithmetic();
}

void SessionView::showArithmetic()
{
    if (m_concealed)
        return m_arithmetic->setText(
            tr("What a look-up leaves behind, if anything, is for you to find out."));
    m_arithmetic->setText(
        models::arithmeticText(models::crashArithmetic(m_session.series()), m_outlook.outlook(), locale()));
}

} // namespace leaklab::ui
