#include "app/headless/export_command.h"

#include "app/headless/capsule_telling.h"

namespace leaklab::headless {

CommandResult runExport(const QStringList& arguments, const session::ChartDrawing& draw)
{
    const auto options = parseCapsuleOptions(QStringLiteral("export"),
        QStringLiteral(
            "Writes a recorded session as CSV, as events, or its summary: the same files, to the digit,\n"
            "that the running lab would have written; and its charts, as the window draws them.\n\nEnds with "
            "0, or 2 for bad input."),
        arguments);
    if (!options)
        return { 2, {}, QString::fromStdString(options.error().detail) };
    const CapsuleOptions& wanted = options.value();
    if (!wanted.help.isEmpty())
        return { 0, wanted.help, {} };
    if (wanted.csv.isEmpty() && wanted.events.isEmpty() && wanted.summary.isEmpty()
        && wanted.pictures.empty())
        return { 2, {},
            QStringLiteral("export needs --csv FILE, --events FILE, --summary FILE, --png FILE or "
                           "--svg FILE") };
    CapsuleTelling telling;
    if (const auto opened = telling.open(wanted); !opened)
        return { 2, {}, QString::fromStdString(opened.error().detail) };
    collect::SessionRecord told;
    using collect::SessionRecord;
    QObject::connect(&told, &SessionRecord::rowAppended, &told, [&] { telling.takeRow(told); });
    QObject::connect(
        &told, &SessionRecord::eventAppended, &told, [&](const auto& event) { telling.takeEvent(event); });
    telling.capsule()->tell(told);
    telling.takeEnd(told);
    for (const session::ChartOrder& picture : wanted.pictures) {
        if (const auto drawn = draw(told, picture); !drawn)
            return { 2, {}, QString::fromStdString(drawn.error().detail) };
    }
    return resultOf(telling, {});
}

} // namespace leaklab::headless
