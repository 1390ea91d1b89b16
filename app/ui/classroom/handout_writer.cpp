#include "app/ui/classroom/handout_writer.h"

#include "app/charts/whole_file.h"
#include "app/collect/session_record.h"
#include "app/models/event_text.h"
#include "app/session/capsule.h"
#include "app/ui/classroom/cue_pictures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace leaklab::ui {

using collect::EventKind;
using collect::LabEvent;

namespace {

QByteArray pngOf(const QImage& image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

bool isWorthTelling(const LabEvent& event)
{
    const models::EventLevel level = models::eventLevel(event);
    return level == models::EventLevel::Change || level == models::EventLevel::Death
        || event.kind == EventKind::LabReady || event.kind == EventKind::CartsAudited
        || (event.kind == EventKind::ProcessStarted
            && event.fields.value(QLatin1String("launch")).toInt() > 1);
}

bool isShown(const HandoutMoment& moment)
{
    return !moment.cue.isNote && moment.unseen.isEmpty();
}

/// Work on a thread of the pool, then `done` with its result here, unless `receiver` has gone meanwhile.
template <class Work, class Done> void elsewhere(HandoutWriter* receiver, Work work, Done done)
{
    QThreadPool::globalInstance()->start([guard = QPointer(receiver), work, done] {
        auto result = work();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, result, done] {
            if (guard)
                done(result);
        });
    });
}

} // namespace

HandoutWriter::HandoutWriter(HandoutFrame frame, QObject* parent)
    : QObject(parent)
    , m_drawn(frame.drawn)
    , m_from(frame.story.from)
{
    m_content.title = frame.story.title.isEmpty() ? tr("Leak Lab: what we saw") : frame.story.title;
    m_content.facts = std::move(frame.story.facts);
    m_content.momentsTitle
        = frame.story.momentsTitle.isEmpty() ? tr("Cues and notes") : frame.story.momentsTitle;
    m_content.moments = std::move(frame.story.moments);
    m_content.settingsTitle = std::move(frame.settingsTitle);
    m_content.settings = std::move(frame.settings);
    m_content.versions = std::move(frame.versions);
}

HandoutWriter::HandoutWriter(const collect::SessionRecord& session, HandoutFrame frame, QObject* parent)
    : HandoutWriter(std::move(frame), parent)
{
    m_session = &session;
}

HandoutWriter::HandoutWriter(
    std::shared_ptr<const session::Capsule> capsule, HandoutFrame frame, QObject* parent)
    : HandoutWriter(std::move(frame), parent)
{
    m_content.began = capsule->info().began;
    m_capsule = std::move(capsule);
}

HandoutWriter::~HandoutWriter() = default;

void HandoutWriter::start(const QString& file)
{
    m_file = file;
    if (!m_capsule)
        return begin();
    const auto tell = [capsule = std::move(m_capsule)] {
        auto told = std::make_shared<collect::SessionRecord>();
        capsule->tell(*told);
        told->moveToThread(QCoreApplication::instance()->thread());
        return told;
    };
    elsewhere(this, tell, [this](const std::shared_ptr<collect::SessionRecord>& told) {
        m_told = told;
        m_session = m_told.get();
        begin();
    });
}

void HandoutWriter::begin()
{
    collect();
    m_pictures = std::make_unique<CuePictures>(*m_session, m_drawn);
    drawNext();
}

void HandoutWriter::collect()
{
    models::CueBook book;
    for (const LabEvent& event : m_session->events()) {
        book.add(event);
        if (!m_content.began.isValid() && event.wallTime.isValid())
            m_content.began = event.wallTime.addMSecs(-static_cast<qint64>(event.time * 1000));
        if (event.time >= m_from && isWorthTelling(event))
            m_content.events.push_back(
                { event.time, models::eventText(event), event.kind == EventKind::ProcessDied });
    }
    for (const models::Cue& cue : book.cues()) {
        if (cue.about >= m_from)
            m_content.moments.push_back({ cue, {}, {}, {}, {} });
    }
    std::stable_sort(m_content.moments.begin(), m_content.moments.end(),
        [](const HandoutMoment& a, const HandoutMoment& b) { return a.cue.about < b.cue.about; });
    m_content.seconds = m_session->series().lastTime();
}

void HandoutWriter::drawNext()
{
    while (m_next < m_content.moments.size() && !isShown(m_content.moments[m_next]))
        ++m_next;
    if (m_next >= m_content.moments.size())
        return write();
    HandoutMoment& moment = m_content.moments[m_next];
    moment.tiles = m_pictures->tiles(moment.cue);
    const QImage image = m_pictures->picture(moment.cue);
    elsewhere(
        this, [image] { return pngOf(image); }, [this](const QByteArray& png) { takePicture(png); });
}

void HandoutWriter::takePicture(const QByteArray& png)
{
    m_content.moments[m_next].picture = png;
    ++m_next;
    drawNext();
}

void HandoutWriter::write()
{
    m_pictures.reset();
    const auto work
        = [content = m_content, file = m_file] { return charts::saveWhole(handoutHtml(content), file); };
    elsewhere(this, work, [this](const core::Result<void>& written) {
        if (written)
            Q_EMIT saved(m_file);
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace leaklab::ui
