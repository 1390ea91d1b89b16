#include "app/session/session_library.h"

#include "app/session/capsule.h"
#include "app/session/capsule_format.h"
#include "app/session/chunk.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace leaklab::session {

namespace {

constexpr qint64 headRoom = 64 << 10; ///< the HEAD is a few kilobytes
constexpr qint64 doneRoom = 4 << 10;
constexpr int mostNames = 100; ///< of one second

QFileInfoList recordings(const QString& folder)
{
    return QDir(folder).entryInfoList(
        { QStringLiteral("*.leaklab") }, QDir::Files, QDir::Name | QDir::Reversed);
}

/// What a session that ended in good order says of itself.
std::optional<QJsonObject> doneOf(QFile& file)
{
    file.seek(std::max<qint64>(preambleSize, file.size() - doneRoom));
    const QByteArray tail = file.read(doneRoom);
    ChunkScanner scanner(tail);
    std::optional<QJsonObject> done;
    while (const auto chunk = scanner.next()) {
        done.reset();
        if (chunk->type == doneType)
            done = QJsonDocument::fromJson(chunk->payload.toByteArray()).object();
    }
    return done;
}

std::optional<Head> headOfFile(QFile& file)
{
    const QByteArray begin = file.read(preambleSize);
    const QByteArray rest = file.read(headRoom);
    if (!begin.startsWith(QByteArrayView(preambleMagic, preambleMagicSize)))
        return std::nullopt;
    ChunkScanner scanner(rest);
    const auto chunk = scanner.next();
    return chunk && chunk->type == headType ? readHead(chunk->payload) : std::nullopt;
}

int deathsIn(const std::vector<collect::LabEvent>& events)
{
    return static_cast<int>(std::count_if(events.begin(), events.end(),
        [](const collect::LabEvent& event) { return event.kind == collect::EventKind::ProcessDied; }));
}

} // namespace

SessionEntry sessionEntry(const QString& name)
{
    SessionEntry entry;
    entry.file = name;
    entry.began = QFileInfo(name).birthTime();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return entry;
    const auto head = headOfFile(file);
    const auto done = doneOf(file);
    file.close();
    if (head && done) {
        entry.began = head->info.began;
        entry.seconds = done->value(QLatin1String("seconds")).toDouble();
        entry.deaths = done->value(QLatin1String("deaths")).toInt();
        entry.endedWell = true;
        entry.readable = true;
    } else if (const auto capsule = Capsule::read(name)) {
        entry.began = capsule.value().info().began;
        entry.seconds = capsule.value().length();
        entry.deaths = deathsIn(capsule.value().events());
        entry.readable = true;
    }
    return entry;
}

SessionLibrary::SessionLibrary(core::Bytes room)
    : SessionLibrary(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sessions"), room)
{
}

SessionLibrary::SessionLibrary(QString folder, core::Bytes room)
    : m_folder(std::move(folder))
    , m_room(room)
{
}

core::Result<std::unique_ptr<CapsuleFile>> SessionLibrary::newRecording()
{
    if (!QDir().mkpath(m_folder)) {
        return core::Error{ core::ErrorCode::FileNotWritable,
            QStringLiteral("%1: the folder can't be made").arg(m_folder).toStdString() };
    }
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
    auto file = std::make_unique<CapsuleFile>();
    core::Result<void> created;
    for (int number = 1; number <= mostNames; ++number) {
        const QString more = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
        const QString name = QStringLiteral("%1/%2%3.leaklab").arg(m_folder, moment, more);
        created = file->create(name, CapsuleFile::IfThere::Refuse);
        if (created || !QFileInfo::exists(name))
            break;
    }
    return created ? core::Result<std::unique_ptr<CapsuleFile>>(std::move(file)) : created.error();
}

std::vector<SessionEntry> SessionLibrary::recent(std::size_t most) const
{
    std::vector<SessionEntry> entries;
    for (const QFileInfo& file : recordings(m_folder)) {
        if (entries.size() == most)
            break;
        entries.push_back(sessionEntry(file.filePath()));
    }
    return entries;
}

SessionLibrary::Tidied SessionLibrary::tidy() const
{
    Tidied tidied;
    std::uint64_t size = 0;
    bool newest = true;
    for (const QFileInfo& file : recordings(m_folder)) {
        size += static_cast<std::uint64_t>(file.size());
        if (size > m_room.count() && !newest) {
            const bool moved = QFile::moveToTrash(file.filePath());
            tidied.moved += moved ? 1 : 0;
            tidied.refused = tidied.refused || !moved;
        }
        newest = false;
    }
    return tidied;
}

} // namespace leaklab::session
