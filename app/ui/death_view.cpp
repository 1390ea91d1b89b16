#include "app/ui/death_view.h"

#include "app/collect/session_record.h"
#include "app/models/process_text.h"
#include "app/models/tiles.h"
#include "app/models/value_text.h"
#include "app/ui/theme/icons.h"
#include "app/ui/theme/theme_style.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace leaklab::ui {

namespace {

constexpr double before = 60; ///< seconds of the charts, before the death and after it
constexpr double after = 2;
constexpr int linesShown = 26; ///< of a text, at most; the rest is scrolled

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setTypeRole(*label, TypeRole::Heading);
    return label;
}

QPlainTextEdit* codeText(const char* name, const QString& accessibleName, QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setObjectName(QString::fromLatin1(name));
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    setTypeRole(*text, TypeRole::Code);
    return text;
}

/// As high as its text, so that it is scrolled with the page and not within it.
void fitHeight(QPlainTextEdit& text)
{
    const int lines = std::clamp(text.blockCount() + 2, 3, linesShown + 2);
    text.setFixedHeight(lines * text.fontMetrics().lineSpacing());
}

} // namespace

DeathView::DeathView(const collect::SessionRecord& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_collections(new QTableWidget(this))
    , m_lastWords(codeText("lastWords", tr("The last words of the cart"), this))
    , m_describe(codeText("describeDeath", tr("The death as kubectl describe pod would tell it"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 10);
    layout->setSpacing(6);
    m_title = addText("deathTitle");
    setTypeRole(*m_title, TypeRole::Title);
    m_explanation = addText("deathExplanation");
    m_costs = addText("deathCosts");
    m_check = new QPushButton(tr("Check the ca&rts now"), this);
    m_check->setObjectName(QStringLiteral("checkCarts"));
    m_check->setToolTip(tr("Asks the shop for the cart of every shopper and compares it with what they were "
                           "promised, while the traffic goes on."));
    auto* checkLine = new QHBoxLayout;
    checkLine->addWidget(m_check);
    checkLine->addStretch();
    layout->addLayout(checkLine);
    connect(m_check, &QPushButton::clicked, this, &DeathView::cartsCheckRequested);

    layout->addWidget(heading(tr("The last minute"), this));
    addCharts();
    addCollections();
    layout->addWidget(heading(tr("Its last words"), this));
    layout->addWidget(m_lastWords);
    m_noLastWords = addText("noLastWords");
    addDescription(*layout);
}

void DeathView::addCollections()
{
    layout()->addWidget(heading(tr("The last collections"), this));
    m_collections->setObjectName(QStringLiteral("lastCollections"));
    m_collections->setAccessibleName(tr("The last collections before the death"));
    m_collections->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_collections->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_collections->setTabKeyNavigation(false);
    m_collections->setShowGrid(false);
    m_collections->verticalHeader()->hide();
    m_collections->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    m_collections->setColumnCount(7);
    m_collections->setHorizontalHeaderLabels({ tr("At"), tr("Kind"), tr("Used before"), tr("Used after"),
        tr("Pause"), tr("Time to itself"), tr("Why") });
    m_collections->horizontalHeader()->setStretchLastSection(true);
    m_collections->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout()->addWidget(m_collections);
}

void DeathView::addDescription(QVBoxLayout& layout)
{
    auto* describeLine = new QHBoxLayout;
    describeLine->addWidget(heading(tr("As kubectl describe pod would tell it"), this));
    auto* copy = new QPushButton(icon(IconName::Copy), tr("Cop&y"), this);
    copy->setObjectName(QStringLiteral("copyDescription"));
    copy->setToolTip(tr("Copies the text below, to paste it into a ticket."));
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_describe->toPlainText()); });
    describeLine->addWidget(copy);
    describeLine->addStretch();
    layout.addLayout(describeLine);
    layout.addWidget(m_describe);
}

QLabel* DeathView::addText(const char* name)
{
    auto* label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout()->addWidget(label);
    return label;
}

void DeathView::addCharts()
{
    const std::array specs{ charts::memoryChart(false), charts::collectionsChart(),
        charts::latencyChart(true), charts::trafficChart() };
    for (std::size_t i = 0; i < specs.size(); ++i) {
        m_charts[i] = new charts::LiveChart(specs[i], m_session.series(), m_markers, this);
        m_charts[i]->setColours(themeOf(*this).charts());
        m_charts[i]->setTimeLabels(i + 1 == specs.size());
        m_charts[i]->setMinimumHeight(9 * fontMetrics().height());
        layout()->addWidget(m_charts[i]);
    }
}

void DeathView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        for (charts::LiveChart* chart : m_charts)
            chart->setColours(themeOf(*this).charts());
        fitHeight(*m_lastWords);
        fitHeight(*m_describe);
    }
}

void DeathView::setCanCheckCarts()
{
    m_canCheckCarts = true;
}

void DeathView::show(const models::Death& death, const std::optional<models::ForecastVerdict>& verdict)
{
    m_title->setText(
        tr("Death %1: %2").arg(death.number).arg(models::endSentence(QStringLiteral("cart"), death.cause)));
    m_explanation->setText(models::deathExplanation(death, locale()));
    QString costs = models::deathCosts(death, locale());
    if (verdict)
        costs += QLatin1Char('\n') + tr("Forecast %1.").arg(models::verdictText(*verdict, locale()));
    m_costs->setText(costs);
    m_check->setVisible(m_canCheckCarts && !death.audit);
    m_check->setEnabled(death.readyAgainAt.has_value());
    m_markers = { { death.time, models::causeText(death.cause), models::EventLevel::Death } };
    if (death.restartedAt)
        m_markers.push_back({ *death.restartedAt, tr("restart"), models::EventLevel::Normal });
    m_until = death.time + after;
    m_chartsDone = false;
    refreshCharts();
    fillCollections(death);
    fillLastWords(death);
    const QString described = models::describeDeath(death);
    if (m_describe->toPlainText() != described)
        m_describe->setPlainText(described);
    fitHeight(*m_describe);
}

void DeathView::refreshCharts()
{
    if (m_chartsDone)
        return;
    for (charts::LiveChart* chart : m_charts)
        chart->showWindow({ m_until, before + after });
    m_chartsDone = m_session.series().lastTime() > m_until;
}

void DeathView::fillLastWords(const models::Death& death)
{
    const QString words = models::lastWords(death);
    m_lastWords->setVisible(!words.isEmpty());
    m_noLastWords->setVisible(words.isEmpty());
    m_noLastWords->setText(models::noLastWords(death));
    if (m_lastWords->toPlainText() != words)
        m_lastWords->setPlainText(words);
    fitHeight(*m_lastWords);
}

void DeathView::fillCollections(const models::Death& death)
{
    m_collections->setRowCount(static_cast<int>(death.collections.size()));
    int row = 0;
    for (const models::DeathCollection& collection : death.collections) {
        const QStringList cells{ tr("%1 s").arg(locale().toString(collection.atMs / 1000, 'f', 3)),
            collection.kind, models::bytesText(collection.usedBefore, locale()),
            models::bytesText(collection.usedAfter, locale()),
            models::millisecondsText(collection.pauseMs, locale()),
            models::shareText(collection.utilisation, locale()), collection.reason };
        for (int column = 0; column < cells.size(); ++column)
            m_collections->setItem(row, column, new QTableWidgetItem(cells[column]));
        ++row;
    }
    const int lines = std::max(1, m_collections->rowCount()) + 2;
    m_collections->setFixedHeight(lines * (fontMetrics().height() + 4));
}

} // namespace leaklab::ui
