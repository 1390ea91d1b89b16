#include "app/ui/exercise/exercise_panel.h"

#include "app/models/value_text.h"
#include "app/ui/character_width.h"
#include "app/ui/exercise/catalogue_view.h"
#include "app/ui/exercise/debrief_view.h"
#include "app/ui/exercise/step_view.h"
#include "app/ui/notice_bar.h"
#include "app/ui/theme/icons.h"
#include "app/ui/theme/theme_style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace leaklab::ui {

using training::Attempt;
using namespace std::chrono_literals;

namespace {

const QString widthKey = QStringLiteral("exercises/width");

QToolButton* headButton(IconName name, const QString& does, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(does);
    button->setAccessibleName(does);
    return button;
}

} // namespace

ExercisePanel::ExercisePanel(ExerciseShelf& shelf, const AnswerSources& sources, QWidget* parent)
    : QFrame(parent)
    , m_shelf(shelf)
    , m_sources(sources)
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
    , m_clockText(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_list(headButton(IconName::Table, tr("All exercises"), this))
    , m_close(headButton(IconName::Close, tr("Close the exercises"), this))
    , m_trouble(new NoticeBar(QStringLiteral("exerciseTrouble"), this))
    , m_told(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_catalogue(new CatalogueView(shelf, this))
    , m_clock(new QTimer(this))
{
    setObjectName(QStringLiteral("exercisePanel"));
    setAccessibleName(tr("Exercise"));
    setMinimumWidth(characterWidth(fontMetrics(), 36));
    connect(m_trouble->addAnswer(QStringLiteral("resetLab"), tr("Reset the lab"),
                tr("Sets the lab up again as this step needs it. What you have passed stays passed.")),
        &QPushButton::clicked, this, [this] {
            if (m_attempt)
                m_attempt->resetLab();
        });
    m_trouble->addAnswer(
        QStringLiteral("ignoreTrouble"), tr("Go on as it is"), tr("Leaves the lab as it is."));
    m_told->setWordWrap(true);
    setTextColour(*m_told, TextColour::Warning);
    m_told->hide();
    m_foot = makeFoot();
    m_pages->addWidget(m_catalogue);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{ makeHead(), m_progress, m_trouble, m_told })
        layout->addWidget(part);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_foot);
    m_clock->setInterval(1s);
    connect(m_clock, &QTimer::timeout, this, &ExercisePanel::refreshClock);
    showCatalogue();
}

QWidget* ExercisePanel::makeHead()
{
    auto* head = new QWidget(this);
    m_title->setObjectName(QStringLiteral("exerciseTitle"));
    m_title->setWordWrap(true);
    setTypeRole(*m_title, TypeRole::Heading);
    m_place->setObjectName(QStringLiteral("exercisePlace"));
    setTextColour(*m_place, TextColour::Muted);
    setTextColour(*m_clockText, TextColour::Muted);
    m_clockText->setAccessibleName(tr("Time spent on this exercise"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Steps passed"));
    connect(m_list, &QToolButton::clicked, this, &ExercisePanel::leaveRequested);
    connect(m_close, &QToolButton::clicked, this, &ExercisePanel::closeRequested);
    auto* names = new QVBoxLayout;
    auto* second = new QHBoxLayout;
    second->addWidget(m_place);
    second->addStretch();
    second->addWidget(m_clockText);
    names->addWidget(m_title);
    names->addLayout(second);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(names, 1);
    layout->addWidget(m_list, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    return head;
}

QWidget* ExercisePanel::makeFoot()
{
    auto* foot = new QWidget(this);
    m_back = new QPushButton(icon(IconName::Previous), tr("Back"), foot);
    m_back->setObjectName(QStringLiteral("stepBack"));
    m_next = new QPushButton(tr("Next step"), foot);
    m_next->setObjectName(QStringLiteral("stepNext"));
    m_next->setAutoDefault(true);
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_next->setToolTip(tr("Goes on (Ctrl+Enter)."));
    m_back->setToolTip(tr("Looks at the step before; what has passed stays passed."));
    setPrimary(*m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { m_attempt->back(); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_attempt->next(); });
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_back);
    layout->addStretch();
    layout->addWidget(m_next);
    return foot;
}

void ExercisePanel::putPage(QWidget* page)
{
    QWidget* before = std::exchange(m_page, page);
    if (page) {
        m_pages->addWidget(page);
        m_pages->setCurrentWidget(page);
    } else {
        m_pages->setCurrentWidget(m_catalogue);
    }
    if (before) {
        m_pages->removeWidget(before);
        before->deleteLater(); // a button on it may be what led here
    }
}

void ExercisePanel::showAttempt(Attempt& attempt)
{
    if (m_attempt)
        m_attempt->disconnect(this);
    m_attempt = &attempt;
    connect(&attempt, &Attempt::phaseChanged, this, &ExercisePanel::showPhase);
    connect(&attempt, &Attempt::stepBegan, this, &ExercisePanel::showStep);
    connect(&attempt, &Attempt::checksChanged, this, &ExercisePanel::refresh);
    connect(&attempt, &Attempt::playingChanged, this, &ExercisePanel::refresh);
    connect(&attempt, &Attempt::troubled, m_trouble, &NoticeBar::ask);
    connect(&attempt, &Attempt::stepPassedNow, this, [this] { m_next->setFocus(Qt::OtherFocusReason); });
    m_clock->start();
    showPhase();
}

void ExercisePanel::showCatalogue(const QString& chosen)
{
    if (m_attempt)
        m_attempt->disconnect(this);
    m_attempt = nullptr;
    m_step = nullptr;
    m_clock->stop();
    m_trouble->hide();
    putPage(nullptr);
    if (!chosen.isEmpty())
        m_catalogue->choose(chosen);
    m_title->setText(tr("Exercises"));
    m_place->clear();
    m_clockText->clear();
    m_progress->hide();
    m_list->hide();
    m_foot->hide();
}

void ExercisePanel::showPhase()
{
    m_title->setText(m_attempt->text().title);
    m_list->show();
    m_progress->show();
    if (m_attempt->phase() == Attempt::Phase::Debrief)
        return showDebrief();
    m_foot->show();
    if (m_attempt->phase() == Attempt::Phase::SettingUp) {
        m_step = nullptr;
        m_trouble->hide();
        auto* waiting = new QLabel(tr("Setting the lab up for this exercise \u2026"), this);
        waiting->setObjectName(QStringLiteral("settingUp"));
        waiting->setAlignment(Qt::AlignCenter);
        waiting->setWordWrap(true);
        putPage(waiting);
        refresh();
    } else if (!m_step) {
        showStep();
    }
}

void ExercisePanel::showStep()
{
    m_trouble->hide();
    m_step = new StepView(*m_attempt, m_sources, this);
    putPage(m_step);
    refresh();
    m_step->setFocus(Qt::OtherFocusReason);
    setAccessibleName(tr("Exercise, step %1: %2")
                          .arg(locale().toString(m_attempt->stepIndex() + 1), m_attempt->stepText().title));
    QAccessibleEvent said(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

void ExercisePanel::showAnew()
{
    m_title->setText(m_attempt->text().title);
    if (m_step)
        showStep();
    else if (m_attempt->phase() == Attempt::Phase::Debrief)
        showDebrief();
}

void ExercisePanel::showDebrief()
{
    m_step = nullptr;
    m_foot->hide();
    m_trouble->hide();
    auto* page = new DebriefView(*m_attempt, m_nextTitle, this);
    connect(page, &DebriefView::summaryRequested, this, &ExercisePanel::summaryRequested);
    connect(page, &DebriefView::nextRequested, this, &ExercisePanel::nextExerciseRequested);
    putPage(page);
    refresh();
    page->setFocus(Qt::OtherFocusReason);
}

void ExercisePanel::refresh()
{
    if (!m_attempt)
        return;
    const int steps = static_cast<int>(m_attempt->exercise().steps.size());
    const bool done = m_attempt->phase() == Attempt::Phase::Debrief;
    m_place->setText(done
            ? tr("done")
            : tr("step %1 of %2")
                  .arg(locale().toString(m_attempt->stepIndex() + 1), locale().toString(steps)));
    m_progress->setRange(0, steps);
    m_progress->setValue(done ? steps : m_attempt->stepIndex() + (m_attempt->stepPassed() ? 1 : 0));
    const bool last = m_attempt->stepIndex() + 1 == steps;
    m_next->setText(last ? tr("Finish") : tr("Next step"));
    m_next->setEnabled(m_attempt->canGoNext());
    m_next->setToolTip(m_next->isEnabled() ? tr("Goes on (Ctrl+Enter).")
                                           : tr("As soon as everything this step asks for has passed."));
    m_back->setEnabled(m_attempt->canGoBack());
    if (m_step)
        m_step->refresh();
    refreshClock();
}

void ExercisePanel::refreshClock()
{
    if (m_attempt)
        m_clockText->setText(models::spanText(m_attempt->elapsed()));
}

QSize ExercisePanel::sizeHint() const
{
    const int usual = characterWidth(fontMetrics(), 50);
    return { std::max(minimumWidth(), QSettings().value(widthKey, usual).toInt()),
        QFrame::sizeHint().height() };
}

void ExercisePanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (isVisible())
        QSettings().setValue(widthKey, width());
}

void ExercisePanel::tell(const QString& sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

} // namespace leaklab::ui
