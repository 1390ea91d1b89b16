#include "app/ui/exercise/debrief_view.h"

#include "app/models/value_text.h"
#include "app/ui/exercise/lesson_text.h"
#include "app/ui/theme/theme_style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leaklab::ui {

namespace {

QString howItWent(const training::Attempt& attempt, const QLocale& locale)
{
    int hints = 0;
    int wrong = 0;
    int shown = 0;
    for (const training::StepProgress& step : attempt.progress().steps) {
        hints += step.hints;
        shown += step.solutionShown || step.shownMe ? 1 : 0;
        for (const training::CheckState& check : step.checks)
            wrong += check.wrongAnswers;
    }
    return DebriefView::tr("%1 steps in %2. Hints: %3. Wrong answers: %4. Solutions shown: %5.")
        .arg(locale.toString(static_cast<int>(attempt.exercise().steps.size())),
            models::spanText(attempt.elapsed()), locale.toString(hints), locale.toString(wrong),
            locale.toString(shown));
}

} // namespace

DebriefView::DebriefView(const training::Attempt& attempt, const QString& next, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("debrief"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    auto* title = new QLabel(tr("\u2713 Done: %1").arg(attempt.text().title), content);
    title->setWordWrap(true);
    setTypeRole(*title, TypeRole::Title);
    auto* went = new QLabel(howItWent(attempt, locale()), content);
    went->setObjectName(QStringLiteral("howItWent"));
    went->setWordWrap(true);
    auto* words = new LessonText(content);
    words->setFolder(attempt.exercise().folder);
    words->setText(attempt.text().debrief);
    words->setAccessibleName(tr("What was seen, and what it is called"));
    auto* summary = new QPushButton(tr("Save summary \u2026"), content);
    summary->setObjectName(QStringLiteral("saveSummary"));
    summary->setToolTip(tr("One page with your own charts: HTML, to be kept or printed."));
    connect(summary, &QPushButton::clicked, this, &DebriefView::summaryRequested);
    for (QWidget* widget : std::initializer_list<QWidget*>{ title, went, words, summary })
        layout->addWidget(widget);
    if (!next.isEmpty()) {
        auto* go = new QPushButton(tr("Next: %1").arg(next), content);
        go->setObjectName(QStringLiteral("nextExercise"));
        setPrimary(*go);
        connect(go, &QPushButton::clicked, this, &DebriefView::nextRequested);
        layout->addWidget(go);
    }
    layout->addStretch();
    setWidget(content);
}

} // namespace leaklab::ui
