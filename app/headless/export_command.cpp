#include "app/headless/export_command.h"

#include "app/headless/capsule_telling.h"

namespace leaklab::headless {

CommandResult runExport(const QStringList& arguments)
{
    const auto options = parseCapsuleOptions(QStringLiteral("export"),
        QStringLiteral(
            "Writes a recorded session as CSV, as events, or its summary: the same files, to the digit,\n"
            "that the running lab would have written.\n\nEnds with 0, or 2 for bad input."),
        arguments);
    if (!options)
        return { 2, {}, QString::fromStdString(options.error().detail) };
    const CapsuleOptions& wanted = options.value();
    if (!wanted.help.isEmpty())
        return { 0, wanted.help, {} };
    if (wanted.csv.isEmpty() && wanted.events.isEmpty() && wanted.summary.isEmpty())
        return { 2, {}, QStringLiteral("export needs --csv FILE, --events FILE or --summary FILE") };
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
    return resultOf(telling, {});
}

} // namespace leaklab::headless
