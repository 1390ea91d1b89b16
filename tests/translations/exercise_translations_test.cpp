#include "app/training/exercise_library.h"
#include "app/training/translation_check.h"

#include <QDir>
#include <QTest>

using namespace leaklab;

/// Each exercise that comes with the program is there in each language of the window, step by step.
class ExerciseTranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isWhole_data();
    void isWhole();
    void whatDiffersIsTold();
};

void ExerciseTranslationsTest::isWhole_data()
{
    QTest::addColumn<QString>("language");
    const QDir folder(QStringLiteral(LEAKLAB_TRANSLATIONS));
    for (const QString& name : folder.entryList({ QStringLiteral("leaklab_*.ts") }))
        QTest::newRow(qPrintable(name)) << name.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('_'), 1);
}

void ExerciseTranslationsTest::isWhole()
{
    QFETCH(QString, language);
    const QStringList folders = training::exerciseFolders(training::bundledExercises());
    const auto english = training::loadExercises(folders);
    const auto translated = training::loadExercises(folders, language);
    QVERIFY(english.size() >= 10);
    bool whole = true;
    for (std::size_t i = 0; i < english.size(); ++i) {
        json::Problems problems = translated[i].problems;
        for (const json::Problem& fault : training::translationFaults(
                 folders[static_cast<qsizetype>(i)], english[i].text, translated[i].text))
            problems.push_back(fault);
        for (const json::Problem& problem : problems)
            qWarning("%s", qPrintable(json::toText(problem)));
        whole = whole && problems.empty();
    }
    QVERIFY(whole);
}

void ExerciseTranslationsTest::whatDiffersIsTold()
{
    training::ExerciseText english;
    english.summary = QStringLiteral("It calls `getProduct`.");
    training::StepText& step = english.steps[QStringLiteral("look")];
    step.file = QStringLiteral("look.en.md");
    step.body = QStringLiteral("See ![this](saw.svg)");
    step.hints = QStringList{ QStringLiteral("one"), QStringLiteral("two") };
    training::CheckText& check = step.checks[QStringLiteral("which")];
    check.text = QStringLiteral("Which?");
    check.order = QStringList{ QStringLiteral("a") };
    check.options[QStringLiteral("a")] = { QStringLiteral("This"), QStringLiteral("Yes."), 3 };
    training::ExerciseText german = english;
    german.language = QStringLiteral("de");
    german.steps[QStringLiteral("look")].file = QStringLiteral("look.de.md");
    QVERIFY(training::translationFaults(QStringLiteral("x"), english, german).empty());
    german.summary = QStringLiteral("Ruft `holeProdukt`.");
    german.steps[QStringLiteral("look")].body.clear();
    german.steps[QStringLiteral("look")].hints.removeLast();
    german.steps[QStringLiteral("look")]
        .checks[QStringLiteral("which")]
        .options[QStringLiteral("a")]
        .reply.clear();
    QStringList told;
    for (const json::Problem& fault : training::translationFaults(QStringLiteral("x"), english, german))
        told += json::toText(fault);
    QCOMPARE(told.size(), 4);
    QVERIFY2(told[0].contains(QStringLiteral("getProduct")), qPrintable(told[0]));
    QVERIFY2(told[3].contains(QStringLiteral("reply to a")), qPrintable(told[3]));
}

QTEST_GUILESS_MAIN(ExerciseTranslationsTest)
#include "exercise_translations_test.moc"
