#include "app/json/located_json.h"
#include "app/training/check_reader.h"
#include "app/training/command.h"
#include "app/training/condition.h"
#include "app/training/exercise_library.h"
#include "app/training/exercise_text.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>
#include <variant>

using namespace leaklab::json;
using namespace leaklab::training;

namespace {

QByteArray bundled(const QString& name)
{
    QFile file(bundledExercises() + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Fenced blocks of the author's guide in one language: "```json".
QStringList blocks(const QString& language)
{
    QStringList found;
    const QString guide = QString::fromUtf8(bundled(QStringLiteral("README.md")));
    const QString fence = QStringLiteral("\n```");
    for (qsizetype at = guide.indexOf(fence + language + QLatin1Char('\n')); at >= 0;
         at = guide.indexOf(fence + language + QLatin1Char('\n'), at)) {
        at += fence.size() + language.size() + 1;
        const qsizetype end = guide.indexOf(fence, at);
        found.append(guide.mid(at, end - at));
        at = end + fence.size();
    }
    return found;
}

QStringList linesOf(const QString& language)
{
    return blocks(language).join(QLatin1Char('\n')).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// What the author's guide says has to be so.
class ExerciseGuideTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsConditionsAreRead()
    {
        QVERIFY(!linesOf(QStringLiteral("condition")).isEmpty());
        for (const QString& line : linesOf(QStringLiteral("condition"))) {
            const auto condition = parseCondition(line);
            QVERIFY2(condition, condition ? "" : condition.error().detail.c_str());
        }
    }

    void itHasEveryCommand()
    {
        std::set<std::size_t> shown;
        for (const QString& line : linesOf(QStringLiteral("command"))) {
            const auto command = parseCommand(line);
            QVERIFY2(command, command ? "" : command.error().detail.c_str());
            shown.insert(command.value().what.index());
        }
        QCOMPARE(shown.size(), std::variant_size_v<decltype(Command::what)>);
    }

    void itsChecksAreReadAndOfEveryKind()
    {
        std::set<std::size_t> shown;
        for (const QString& block : blocks(QStringLiteral("json"))) {
            // One after the other they are no JSON; a list of them is.
            QString list = block.trimmed();
            list.replace(QStringLiteral("}\n{"), QStringLiteral("},\n{"));
            const auto json = parseLocatedJson(QStringLiteral("[%1]").arg(list).toUtf8());
            QVERIFY2(std::holds_alternative<LocatedJson>(json), qPrintable(block));
            for (const LocatedJson& item : std::get<LocatedJson>(json).items) {
                Problems problems;
                shown.insert(readCheck(item, {}, problems).what.index());
                QVERIFY2(problems.empty(), qPrintable(problems.empty() ? block : problems.front().message));
            }
        }
        QCOMPARE(shown.size(), std::variant_size_v<decltype(Check::what)>);
    }

    void itsStepIsRead()
    {
        QCOMPARE(blocks(QStringLiteral("markdown")).size(), 1);
        Problems problems;
        const StepText text = readStepText(
            QStringLiteral("step.en.md"), blocks(QStringLiteral("markdown")).front(), problems);
        QVERIFY2(problems.empty(), qPrintable(problems.empty() ? QString() : problems.front().message));
        QCOMPARE(text.checks.size(), 3);
        QVERIFY(!text.checks.value(QStringLiteral("which"))
                     .options.value(QStringLiteral("used"))
                     .reply.isEmpty());
        QVERIFY(!text.checks.value(QStringLiteral("climbs")).advice.isEmpty());
    }

    void itTellsEveryKey()
    {
        const QString guide = QString::fromUtf8(bundled(QStringLiteral("README.md")));
        const QJsonObject schema
            = QJsonDocument::fromJson(bundled(QStringLiteral("exercise.schema.json"))).object();
        QJsonObject all = schema.value(QLatin1String("definitions")).toObject();
        all.insert(QStringLiteral("exercise"), schema);
        for (const QString& name : all.keys()) {
            const QJsonObject properties
                = all.value(name).toObject().value(QLatin1String("properties")).toObject();
            for (const QString& key : properties.keys())
                QVERIFY2(guide.contains(QStringLiteral("`%1`").arg(key))
                        || guide.contains(QStringLiteral("\"%1\"").arg(key)),
                    qPrintable(name + QLatin1Char('.') + key));
        }
    }
};

} // namespace

QTEST_APPLESS_MAIN(ExerciseGuideTest)
#include "exercise_guide_test.moc"
