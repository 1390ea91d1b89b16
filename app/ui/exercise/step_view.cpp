#include "app/ui/exercise/step_view.h"

#include "app/charts/flow_layout.h"
#include "app/ui/exercise/check_row.h"
#include "app/ui/exercise/lesson_text.h"
#include "app/ui/theme/theme_style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leaklab::ui {

using training::Attempt;

namespace {

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setTypeRole(*label, TypeRole::Heading);
    return label;
}

} // namespace

StepView::StepView(Attempt& attempt, const AnswerSources& sources, QWidget* parent)
    : QScrollArea(parent)
    , m_attempt(attempt)
    , m_sources(sources)
{
    setObjectName(QStringLiteral("step"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 8, 0);
    m_layout->setSpacing(8);
    addText();
    addActions();
    addChecks();
    addHelp();
    m_layout->addStretch();
    setWidget(content);
    refresh();
}

void StepView::addText()
{
    auto* title = new QLabel(m_attempt.stepText().title, this);
    title->setObjectName(QStringLiteral("stepTitle"));
    title->setWordWrap(true);
    setTypeRole(*title, TypeRole::Title);
    auto* body = new LessonText(this);
    body->setObjectName(QStringLiteral("stepBody"));
    body->setFolder(m_attempt.exercise().folder);
    body->setText(m_attempt.stepText().body);
    body->setAccessibleName(tr("What to do in this step"));
    m_layout->addWidget(title);
    m_layout->addWidget(body);
}

void StepView::addActions()
{
    if (m_attempt.step().actions.empty())
        return;
    auto* flow = new charts::FlowLayout;
    for (const training::Action& action : m_attempt.step().actions) {
        const training::ActionText words = m_attempt.stepText().actions.value(action.id);
        auto* button = new QPushButton(words.label, this);
        button->setObjectName(QStringLiteral("action-") + action.id);
        button->setToolTip(words.tip);
        button->setAccessibleDescription(words.tip);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { m_attempt.runAction(id); });
        flow->addWidget(button);
    }
    m_layout->addLayout(flow);
}

void StepView::addChecks()
{
    m_layout->addWidget(heading(tr("This step asks for"), this));
    for (const training::Check& check : m_attempt.step().checks) {
        auto* row = new CheckRow(
            check, m_attempt.stepText().checks.value(check.id), m_attempt.exercise().folder, m_sources, this);
        connect(row, &CheckRow::answered, this, [this](const QString& id, const training::Answer& answer) {
            m_attempt.answer(id, answer);
            refresh();
        });
        m_rows.push_back(row);
        m_layout->addWidget(row);
    }
}

void StepView::addHelp()
{
    m_hints = new QVBoxLayout;
    m_layout->addLayout(m_hints);
    auto* flow = new charts::FlowLayout;
    const auto add = [&](const QString& name, const QString& text, const QString& tip) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setToolTip(tip);
        flow->addWidget(button);
        return button;
    };
    m_hint = add(QStringLiteral("hint"), tr("Hint"), tr("A little help. Hints are counted."));
    m_solution = add(
        QStringLiteral("solution"), tr("Solution"), tr("Says how it is done. That is noted in the result."));
    m_showMe = add(QStringLiteral("showMe"), tr("Show me"),
        tr("Does it before your eyes, as you could by hand. That is noted in the result."));
    connect(m_hint, &QPushButton::clicked, this, [this] {
        m_attempt.showHint();
        refresh();
    });
    connect(m_solution, &QPushButton::clicked, this, [this] {
        m_attempt.showSolution();
        refresh();
    });
    connect(m_showMe, &QPushButton::clicked, this, [this] {
        if (m_attempt.isPlaying())
            m_attempt.stopPlaying();
        else
            m_attempt.showMe();
        refresh();
    });
    m_layout->addLayout(flow);
}

void StepView::showHints()
{
    const auto add = [this](const QString& title, const QString& markdown, const QString& name) {
        auto* text = new LessonText(this);
        text->setObjectName(name);
        text->setFolder(m_attempt.exercise().folder);
        text->setText(QStringLiteral("**%1** ").arg(title) + markdown);
        m_hints->addWidget(text);
    };
    const QStringList hints = m_attempt.hints();
    for (; m_hintsShown < hints.size(); ++m_hintsShown)
        add(tr("Hint %1.").arg(locale().toString(static_cast<int>(m_hintsShown) + 1)), hints[m_hintsShown],
            QStringLiteral("hintText"));
    if (m_attempt.solutionShown() && !m_solutionShown) {
        m_solutionShown = true;
        add(tr("Solution."), m_attempt.stepText().solution, QStringLiteral("solutionText"));
    }
}

void StepView::refresh()
{
    const auto& states = m_attempt.states();
    for (std::size_t i = 0; i < m_rows.size() && i < states.size(); ++i)
        m_rows[i]->show(states[i]);
    showHints();
    const bool passed = m_attempt.stepPassed();
    m_hint->setEnabled(m_attempt.hasHint() && !passed);
    m_solution->setEnabled(!m_solutionShown && !m_attempt.stepText().solution.isEmpty());
    m_showMe->setEnabled(!passed || m_attempt.isPlaying());
    m_showMe->setText(m_attempt.isPlaying() ? tr("Stop showing") : tr("Show me"));
}

} // namespace leaklab::ui
