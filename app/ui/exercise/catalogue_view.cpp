#include "app/ui/exercise/catalogue_view.h"

#include "app/charts/flow_layout.h"
#include "app/ui/character_width.h"
#include "app/ui/exercise/lesson_text.h"
#include "app/ui/policy_lock.h"
#include "app/ui/theme/theme_style.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace leaklab::ui {

using Entry = ExerciseShelf::Entry;

namespace {

QString levelText(training::Level level)
{
    switch (level) {
    case training::Level::Beginner:
        return CatalogueView::tr("for beginners");
    case training::Level::Intermediate:
        return CatalogueView::tr("intermediate");
    case training::Level::Advanced:
        return CatalogueView::tr("advanced");
    }
    return {};
}

QString titleOf(const Entry& entry)
{
    if (!entry.loaded.exercise)
        return CatalogueView::tr("\u26a0 %1", "an exercise that can't be read")
            .arg(entry.loaded.problems.empty() ? QString() : entry.loaded.problems.front().file);
    const QString sign = entry.isFinished() ? QStringLiteral("\u2713")
        : entry.isBegun()                   ? QStringLiteral("\u2026")
                                            : QStringLiteral("\u25cb");
    return QStringLiteral("%1 %2. %3")
        .arg(sign, QLocale().toString(entry.loaded.exercise->number), entry.loaded.text.title);
}

QString stateText(const Entry& entry)
{
    if (entry.isFinished())
        return CatalogueView::tr("done");
    if (entry.isBegun())
        return CatalogueView::tr("at step %1 of %2")
            .arg(QLocale().toString(entry.progress->step + 1),
                QLocale().toString(static_cast<int>(entry.loaded.exercise->steps.size())));
    return CatalogueView::tr("not begun");
}

QString problemsText(const json::Problems& problems)
{
    constexpr std::size_t most = 12;
    QString text;
    for (std::size_t i = 0; i < problems.size() && i < most; ++i)
        text += QStringLiteral("* ") + json::toText(problems[i]).toHtmlEscaped() + QLatin1Char('\n');
    return text;
}

} // namespace

CatalogueView::CatalogueView(ExerciseShelf& shelf, QWidget* parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_list(new QListWidget(this))
    , m_about(new LessonText(this))
    , m_facts(new QLabel(this))
    , m_start(new QPushButton(this))
    , m_reset(new QPushButton(tr("Begin it anew"), this))
    , m_notes(new QPushButton(tr("Instructor's notes"), this))
    , m_resetAll(new QPushButton(tr("Reset all"), this))
    , m_open(new QPushButton(tr("Open exercise folder \u2026"), this))
{
    m_list->setObjectName(QStringLiteral("exercises"));
    m_about->setObjectName(QStringLiteral("aboutExercise"));
    m_list->setAccessibleName(tr("Exercises"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_start->setObjectName(QStringLiteral("startExercise"));
    m_start->setToolTip(
        tr("Sets the lab up as the exercise needs it, and begins, or goes on where you were."));
    setPrimary(*m_start);
    m_reset->setObjectName(QStringLiteral("resetExercise"));
    m_reset->setToolTip(tr("Forgets how far you got in this exercise."));
    m_resetAll->setObjectName(QStringLiteral("resetAll"));
    m_resetAll->setToolTip(tr("Forgets how far you got in all exercises; click twice."));
    m_facts->setWordWrap(true);
    setTextColour(*m_facts, TextColour::Muted);
    m_notes->setObjectName(QStringLiteral("instructorsNotes"));
    m_notes->setToolTip(
        tr("Timing, questions to ask the room, what goes wrong in class. They tell the answers."));
    connect(m_notes, &QPushButton::clicked, this, &CatalogueView::showInstructorsNotes);
    m_open->setObjectName(QStringLiteral("openFolder"));
    m_open->setToolTip(
        tr("Exercises of your own: a folder with an exercise.json, or one with several such folders."));
    auto* buttons = new charts::FlowLayout;
    for (QPushButton* button : { m_start, m_reset, m_resetAll, m_notes, m_open })
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_about);
    layout->addWidget(m_facts);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &CatalogueView::showChosen);
    connect(m_list, &QListWidget::itemActivated, m_start, &QPushButton::click);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (const Entry* entry = chosen(); entry && entry->loaded.exercise)
            Q_EMIT startRequested(entry->loaded.exercise->id);
    });
    connect(m_reset, &QPushButton::clicked, this, &CatalogueView::resetChosen);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        if (std::exchange(m_askedToResetAll, !m_askedToResetAll))
            m_shelf.resetAll();
        else
            m_resetAll->setText(tr("Really reset all?"));
    });
    connect(m_open, &QPushButton::clicked, this, &CatalogueView::folderRequested);
    connect(&m_shelf, &ExerciseShelf::changed, this, &CatalogueView::refresh);
    refresh();
}

void CatalogueView::lockFolders()
{
    lockByPolicy(*m_open);
}

const Entry* CatalogueView::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_shelf.entries().size())
        ? nullptr
        : &m_shelf.entries()[static_cast<std::size_t>(row)];
}

void CatalogueView::choose(const QString& id)
{
    for (std::size_t i = 0; i < m_shelf.entries().size(); ++i) {
        const auto& exercise = m_shelf.entries()[i].loaded.exercise;
        if (exercise && exercise->id == id)
            m_list->setCurrentRow(static_cast<int>(i));
    }
}

void CatalogueView::refresh()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const Entry& entry : m_shelf.entries()) {
        auto* item = new QListWidgetItem(titleOf(entry), m_list);
        if (entry.loaded.exercise)
            item->setData(
                Qt::AccessibleTextRole, entry.loaded.text.title + QStringLiteral(", ") + stateText(entry));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_resetAll->setText(tr("Reset all"));
    m_askedToResetAll = false;
    showChosen();
}

void CatalogueView::showChosen()
{
    const Entry* entry = chosen();
    const bool good = entry && entry->loaded.exercise;
    m_start->setEnabled(good);
    m_reset->setEnabled(good && entry->progress);
    m_notes->setEnabled(good && !entry->loaded.text.instructor.isEmpty());
    m_start->setText(good && entry->isBegun() ? tr("Go on") : tr("Start"));
    if (!entry)
        return;
    if (!good) {
        m_about->setText(tr("This exercise can't be done:\n\n%1").arg(problemsText(entry->loaded.problems)));
        m_facts->clear();
        return;
    }
    m_about->setFolder(entry->loaded.exercise->folder);
    m_about->setText(entry->loaded.text.summary);
    QString facts = tr("%1 minutes, %2, %3 steps, %4")
                        .arg(QLocale().toString(entry->loaded.exercise->minutes),
                            levelText(entry->loaded.exercise->level),
                            QLocale().toString(static_cast<int>(entry->loaded.exercise->steps.size())),
                            stateText(*entry));
    for (const QString& id : entry->loaded.exercise->prerequisites) {
        const Entry* before = m_shelf.find(id);
        if (before && !before->isFinished())
            facts += QLatin1Char('\n') + tr("Better after: %1").arg(before->loaded.text.title);
    }
    if (!entry->loaded.problems.empty())
        facts += QLatin1Char('\n') + tr("Parts of it are not translated and shown in English.");
    m_facts->setText(facts);
}

void CatalogueView::showInstructorsNotes()
{
    const Entry* entry = chosen();
    if (!entry || !entry->loaded.exercise)
        return;
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("notesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("For the instructor: %1").arg(entry->loaded.text.title));
    auto* text = new LessonText;
    text->setFolder(entry->loaded.exercise->folder);
    text->setText(entry->loaded.text.instructor);
    auto* scroll = new QScrollArea(dialog);
    scroll->setWidget(text);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(scroll);
    dialog->resize(characterWidth(fontMetrics(), 90), fontMetrics().height() * 30);
    dialog->show();
}

void CatalogueView::resetChosen()
{
    if (const Entry* entry = chosen(); entry && entry->loaded.exercise)
        m_shelf.reset(entry->loaded.exercise->id);
}

} // namespace leaklab::ui
