#include "app/ui/postmortem_panel.h"

#include "app/collect/session_record.h"
#include "app/ui/character_width.h"
#include "app/ui/death_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace leaklab::ui {

PostmortemPanel::PostmortemPanel(
    const collect::SessionRecord& session, models::MemoryOutlook& outlook, QWidget* parent)
    : QWidget(parent)
    , m_outlook(outlook)
    , m_book(session.series())
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new DeathView(session))
{
    m_list->setObjectName(QStringLiteral("deaths"));
    m_list->setAccessibleName(tr("Deaths of the cart"));
    m_list->setToolTip(tr("Double-click a death, or press Enter on it, to see it on the charts."));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(characterWidth(fontMetrics(), 34));
    auto* nothing
        = new QLabel(tr("The cart has not died yet. For each death there will be here: its last minute, "
                        "why it ended, its last collections and words, what it cost, and how long it "
                        "took to come back."),
            this);
    nothing->setObjectName(QStringLiteral("noDeathsYet"));
    nothing->setWordWrap(true);
    nothing->setMargin(12);
    nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_view);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(nothing);
    m_pages->addWidget(scroll);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_pages, 1);
    m_list->hide();

    for (const collect::LabEvent& event : session.events())
        takeEvent(event);
    connect(&session, &collect::SessionRecord::eventAppended, this, &PostmortemPanel::takeEvent);
    connect(&session, &collect::SessionRecord::rowAppended, m_view, &DeathView::refreshCharts);
    connect(m_list, &QListWidget::currentRowChanged, this, &PostmortemPanel::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        Q_EMIT timeChosen(m_book.deaths()[static_cast<std::size_t>(m_list->row(item))].time);
    });
    connect(m_view, &DeathView::cartsCheckRequested, this, &PostmortemPanel::cartsCheckRequested);
}

void PostmortemPanel::setCanCheckCarts()
{
    m_view->setCanCheckCarts();
}

void PostmortemPanel::takeEvent(const collect::LabEvent& event)
{
    if (!m_book.take(event))
        return;
    const auto& deaths = m_book.deaths();
    // Whoever looks at the newest death goes on with the next; whoever looks back is left alone.
    const bool atNewest = m_list->currentRow() + 1 >= m_list->count();
    while (static_cast<std::size_t>(m_list->count()) < deaths.size())
        m_list->addItem(models::deathTitle(deaths[static_cast<std::size_t>(m_list->count())]));
    m_list->show();
    m_pages->setCurrentIndex(1);
    if (atNewest)
        m_list->setCurrentRow(m_list->count() - 1);
    showChosen();
}

void PostmortemPanel::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const models::Death& death = m_book.deaths()[static_cast<std::size_t>(row)];
    m_outlook.catchUp();
    const auto& verdicts = m_outlook.verdicts();
    const auto verdict = std::find_if(verdicts.begin(), verdicts.end(),
        [&](const models::ForecastVerdict& candidate) { return candidate.death == death.number; });
    m_view->show(death, verdict == verdicts.end() ? std::nullopt : std::optional(*verdict));
    tellWhatIsSeen();
}

/// Nobody has seen what is on a hidden tab.
void PostmortemPanel::tellWhatIsSeen()
{
    const int row = m_list->currentRow();
    const int death = row < 0 ? 0 : m_book.deaths()[static_cast<std::size_t>(row)].number;
    if (!isVisible() || death == 0 || death == m_openedLast)
        return;
    m_openedLast = death;
    Q_EMIT opened(death);
}

void PostmortemPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_openedLast = 0; // opened again is looked at again
    tellWhatIsSeen();
}

} // namespace leaklab::ui
