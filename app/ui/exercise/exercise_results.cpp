#include "app/ui/exercise/exercise_results.h"

#include "app/training/attempt.h"
#include "app/training/plain_text.h"
#include "app/training/result_files.h"
#include "app/ui/policy_lock.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QInputDialog>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QUrl>

namespace leaklab::ui {

namespace {

const QString nameKey = QStringLiteral("exercises/name");

} // namespace

ExerciseResults::ExerciseResults(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_folder(training::resultsFolder())
{
}

void ExerciseResults::addTo(QMenu& menu)
{
    QAction* folder = menu.addAction(tr("&Results folder"));
    folder->setObjectName(QStringLiteral("resultsFolder"));
    folder->setToolTip(
        tr("Holds a file for each exercise that you finished. \"leaklab results\" makes a table "
           "of those of a class."));
    connect(folder, &QAction::triggered, this, &ExerciseResults::openFolder);
    m_name = menu.addAction(tr("Your &name in results \u2026"));
    m_name->setObjectName(QStringLiteral("nameInResults"));
    connect(m_name, &QAction::triggered, this, &ExerciseResults::askName);
}

void ExerciseResults::obey(const policy::Policy& policy)
{
    if (!policy.nameInResults)
        return;
    m_names = policy.nameInResults->value;
    m_namesLocked = policy.nameInResults->locked;
    if (m_namesLocked && m_names != policy::NameInResults::Own)
        lockByPolicy(*m_name);
}

void ExerciseResults::keep(const training::Attempt& attempt)
{
    const auto saved = training::saveResult(
        training::resultOf(attempt.exercise(), attempt.text(), attempt.progress(), who(), attempt.isQuick()),
        m_folder);
    if (!saved)
        Q_EMIT told(tr("The result of this exercise was not saved. %1. You can save a summary instead.")
                        .arg(QString::fromStdString(saved.error().detail)));
}

training::Trainee ExerciseResults::who() const
{
    training::Trainee who = training::Trainee::ofSystem();
    if (m_names == policy::NameInResults::None)
        who.name = tr("anonymous", "instead of a name, in results");
    const bool mayBeOwn = m_names == policy::NameInResults::Own || !m_namesLocked;
    const QString name = mayBeOwn ? training::plainText(QSettings().value(nameKey).toString()) : QString();
    if (!name.isEmpty())
        who.name = name;
    return who;
}

void ExerciseResults::openFolder()
{
    const bool opened = QDir().mkpath(m_folder) && QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
    Q_EMIT told(opened ? QString()
                       : tr("The folder of the results could not be opened. It is %1")
                             .arg(QDir::toNativeSeparators(m_folder)));
}

void ExerciseResults::askName()
{
    auto* dialog = new QInputDialog(&m_window);
    dialog->setObjectName(QStringLiteral("nameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Your name in results"));
    dialog->setLabelText(tr("The results of exercises that you finish from now on bear this name:"));
    dialog->setTextValue(who().name);
    // Without a name it is the system's again.
    connect(dialog, &QInputDialog::textValueSelected, this,
        [](const QString& name) { QSettings().setValue(nameKey, name); });
    dialog->open();
}

} // namespace leaklab::ui
