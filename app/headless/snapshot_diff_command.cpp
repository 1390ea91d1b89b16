#include "app/headless/snapshot_diff_command.h"

#include "app/analysis/snapshot_comparison.h"

#include <QCommandLineParser>

#include <algorithm>
#include <filesystem>

namespace leaklab::headless {

namespace {

constexpr std::size_t shownTypes = 20;

QString kibibytes(double bytes)
{
    return QString::number(bytes / 1024, 'f', 1);
}

QString row(const QString& type, const QStringList& figures)
{
    QString text = QStringLiteral("  %1").arg(type.left(32), -32);
    for (const QString& figure : figures)
        text += QStringLiteral(" %1").arg(figure, 11);
    return text + QLatin1Char('\n');
}

QString comparisonText(const analysis::SnapshotComparison& comparison)
{
    QString text = QStringLiteral("Alive: %1 KiB before, %2 KiB after.\n")
                       .arg(kibibytes(static_cast<double>(comparison.bytesBefore)),
                           kibibytes(static_cast<double>(comparison.bytesAfter)));
    if (comparison.types.empty())
        return text + QStringLiteral("The same objects are alive in both.\n");
    text += row(QStringLiteral("type"),
        { QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("new"), QStringLiteral("gone"),
            QStringLiteral("growth KiB") });
    for (std::size_t i = 0; i < std::min(shownTypes, comparison.types.size()); ++i) {
        const analysis::TypeDifference& type = comparison.types[i];
        text += row(QString::fromStdString(type.type),
            { QString::number(type.objectsBefore), QString::number(type.objectsAfter),
                QString::number(type.added), QString::number(type.removed),
                kibibytes(static_cast<double>(type.growth())) });
    }
    if (comparison.types.size() > shownTypes)
        text += QStringLiteral("  and %1 more types\n").arg(comparison.types.size() - shownTypes);
    if (comparison.path.empty())
        return text;
    text += QStringLiteral("A new %1 is held by:\n")
                .arg(QString::fromStdString(comparison.types.front().type));
    for (const std::string& step : comparison.path)
        text += QStringLiteral("  ") + QString::fromStdString(step) + QLatin1Char('\n');
    return text;
}

} // namespace

CommandResult runSnapshotDiff(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Tells what came and what went between two heap snapshots of one process, and who holds what is "
        "new.\n"
        "POST /debug/heap-snapshot makes a cart write one; V8's own .heapsnapshot files are read as well.\n\n"
        "Ends with 0, or with 2 for bad input."));
    const QCommandLineOption help = parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("BEFORE"), QStringLiteral("The earlier snapshot."));
    parser.addPositionalArgument(QStringLiteral("AFTER"), QStringLiteral("The later one."));
    if (!parser.parse(QStringList{ QStringLiteral("leaklab snapshot-diff") } + arguments))
        return { 2, {}, parser.errorText() };
    if (parser.isSet(help))
        return { 0, parser.helpText(), {} };
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return { 2, {},
            QStringLiteral(
                "snapshot-diff takes the names of two snapshots; leaklab snapshot-diff --help says more") };
    const auto before = analysis::readHeapSnapshot(std::filesystem::path(files[0].toStdU16String()));
    if (!before)
        return { 2, {}, QString::fromStdString(before.error().detail) };
    const auto after = analysis::readHeapSnapshot(std::filesystem::path(files[1].toStdU16String()));
    if (!after)
        return { 2, {}, QString::fromStdString(after.error().detail) };
    return { 0, comparisonText(analysis::compareSnapshots(before.value(), after.value())), {} };
}

} // namespace leaklab::headless
