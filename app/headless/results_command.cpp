#include "app/headless/results_command.h"

#include "app/headless/class_report.h"
#include "app/headless/json_file.h"
#include "app/training/result_files.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace leaklab::headless {

namespace {

const char* const description
    = "Puts the results of exercises together in one table: a row a person, a column an exercise. Leak Lab "
      "writes\na file for each exercise that somebody finishes, into the folder that Exercises > Results "
      "folder opens.\nCollect those of a class in DIR; folders in it are read as well.\n\n"
      "The score is what the steps are worth, of 100: each hint and each wrong answer takes a quarter of its "
      "step,\na solution shown or played all of it. Who finished an exercise several times is shown with the "
      "best.\nA person is a name on a machine.\n\n"
      "Ends with 0, with 1 when there are no results, or with 2 for bad input.";

QString unusedText(const training::FoundResults& found)
{
    QString text;
    for (const training::UnusedFile& file : found.unused)
        text += QStringLiteral("Not used: %1: %2\n").arg(file.file, file.why);
    return text.isEmpty() ? text : QLatin1Char('\n') + text;
}

} // namespace

CommandResult runResults(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8(description));
    const QCommandLineOption help = helpOption();
    const QCommandLineOption csv(QStringLiteral("csv"),
        QStringLiteral("Write the table for a spreadsheet, with every figure."), QStringLiteral("FILE"));
    const QCommandLineOption html(QStringLiteral("html"),
        QStringLiteral("Write the table as one page, to be read and printed."), QStringLiteral("FILE"));
    parser.addOptions({ help, csv, html });
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("Where the results lie."));
    if (!parser.parse(QStringList{ QStringLiteral("leaklab") } + arguments))
        return { 2, {}, parser.errorText() };
    if (parser.isSet(help))
        return { 0, helpText(parser, QStringLiteral("results")), {} };
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1)
        return { 2, {}, QStringLiteral("results takes one folder; leaklab results --help says more") };
    if (!QFileInfo(folders.first()).isDir() || !QDir(folders.first()).isReadable())
        return { 2, {}, QStringLiteral("\"%1\" is no folder that can be read").arg(folders.first()) };

    const training::FoundResults found = training::findResults(folders.first());
    if (found.results.empty())
        return { 1, unusedText(found),
            QStringLiteral("\"%1\" holds no result of an exercise").arg(folders.first()) };
    const training::ClassTable table = training::classTable(found.results);
    if (parser.isSet(csv)) {
        if (const auto written = writeWhole(classCsv(table), parser.value(csv)); !written)
            return { 2, {}, QString::fromStdString(written.error().detail) };
    }
    if (parser.isSet(html)) {
        if (const auto written = writeWhole(classHtml(table), parser.value(html)); !written)
            return { 2, {}, QString::fromStdString(written.error().detail) };
    }
    return { 0, classText(table) + unusedText(found), {} };
}

} // namespace leaklab::headless
