#include "app/collect/session_record.h"
#include "app/lab/cues.h"
#include "app/lab/lab.h"
#include "app/lab/settings_json.h"
#include "app/ui/classroom/handout_action.h"
#include "app/ui/classroom/handout_writer.h"
#include "app/ui/classroom/settings_facts.h"
#include "app/ui/main_window.h"
#include "app/ui/replay_window.h"
#include "tests/gui/window_support.h"
#include "tests/support/full_disk.h"
#include "tests/support/series_row.h"
#include "tests/unit/session/session_support.h"

#include <QAction>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace leaklab;
using collect::EventKind;
using metrics::Metric;

namespace {

/// The page, read strictly: every element, with what it is in and its attributes.
struct Page {
    QString error;
    QStringList elements;
    QString text;
    QList<QImage> pictures;
};

Page read(const QByteArray& html)
{
    Page page;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            page.elements += reader.name().toString();
            const QString source = reader.attributes().value(QLatin1String("src")).toString();
            if (source.startsWith(QStringLiteral("data:image/png;base64,")))
                page.pictures += QImage::fromData(
                    QByteArray::fromBase64(source.section(QLatin1Char(','), 1).toLatin1()), "PNG");
        } else if (reader.isCharacters()) {
            page.text += reader.text();
        }
    }
    if (reader.hasError())
        page.error = QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
    return page;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class HandoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsTheSession();
    void aSessionWithoutCuesIsAPageToo();
    void whatIsTypedStaysText();
    void aPictureShowsWhatWasShown();
    void aPictureIsDrawnAsTheChartsAre();
    void tellsAStoryOfItsOwn();
    void tellsARecordedSession();
    void settingsThatMakeNoSenseAreLeftOut();
    void aFileThatCannotBeWrittenIsTold();
    void aFullDiskLeavesWhatWasThere();
    void theMenuWritesIt();

private:
    void record(double until);
    void happen(EventKind kind, double time, QJsonObject fields);
    void drop(int id, double time, const QString& text, bool isNote = false);
    [[nodiscard]] QByteArray handout();

    std::unique_ptr<collect::SessionRecord> m_session;
    ui::HandoutStory m_story;
    std::optional<charts::ChartActions::Chosen> m_drawn;
    QTemporaryDir m_folder;
};

void HandoutTest::initTestCase()
{
    tests::useTestSettings();
}

void HandoutTest::init()
{
    m_session = std::make_unique<collect::SessionRecord>();
    m_story = {};
    m_drawn.reset();
}

void HandoutTest::record(double until)
{
    const double begin = m_session->series().rows() == 0 ? 0 : m_session->series().lastTime() + 0.1;
    for (double time = begin; time < until; time += 0.1) {
        tests::SeriesRow row;
        row.with(Metric::HeapUsed, time * 1024 * 1024).with(Metric::HeapLimit, 100.0 * 1024 * 1024);
        row.with(Metric::LatencyP99, 10 + time);
        row.appendTo(*m_session, time);
    }
}

void HandoutTest::happen(EventKind kind, double time, QJsonObject fields)
{
    collect::LabEvent event;
    event.kind = kind;
    event.time = time;
    event.wallTime = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).addMSecs(qint64(time * 1000));
    event.fields = std::move(fields);
    if (kind == EventKind::ProcessDied) {
        event.process = QStringLiteral("cart");
        event.cause = supervise::ExitCause{ supervise::ExitKind::HeapLimit, 134, {} };
    }
    m_session->appendEvent(event);
}

void HandoutTest::drop(int id, double time, const QString& text, bool isNote)
{
    happen(EventKind::CueDropped, time,
        { { QStringLiteral("id"), id }, { QStringLiteral("text"), text },
            { QStringLiteral("isNote"), isNote }, { QStringLiteral("from"), time - 30 },
            { QStringLiteral("until"), time + 5 }, { QStringLiteral("newest"), time } });
}

QByteArray HandoutTest::handout()
{
    const QString file = m_folder.filePath(QStringLiteral("handout.html"));
    ui::HandoutFrame frame = ui::handoutFrame(lab::LabSettings{});
    frame.settings = { { QStringLiteral("Heap limit"), QStringLiteral("100 MiB") } };
    frame.story = m_story;
    frame.drawn = m_drawn;
    ui::HandoutWriter writer(*m_session, std::move(frame));
    QSignalSpy saved(&writer, &ui::HandoutWriter::saved);
    writer.start(file);
    if (saved.isEmpty() && !saved.wait(20'000))
        return {};
    return contentOf(file);
}

void HandoutTest::tellsTheSession()
{
    record(40);
    drop(1, 40, QStringLiteral("the heap climbs"));
    drop(2, 41, QStringLiteral("to be taken away"));
    happen(EventKind::CueRemoved, 42, { { QStringLiteral("id"), 2 } });
    drop(3, 43, QStringLiteral("ask why"), true);
    record(80);
    happen(EventKind::ProcessDied, 80, {});
    record(90);
    drop(4, 90, QStringLiteral("after the crash"));

    const QByteArray html = handout();
    const Page page = read(html);
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(!page.elements.contains(QStringLiteral("script")));
    QVERIFY(!html.contains("http://") && !html.contains("https://")); // offline, it is all there
    QCOMPARE(page.pictures.size(), 2); // a note has none
    for (const QImage& picture : page.pictures)
        QVERIFY(picture.width() >= 1000 && picture.height() >= 600);
    QVERIFY(page.pictures[0] != page.pictures[1]);
    QVERIFY(!page.text.contains(QStringLiteral("to be taken away")));
    const qsizetype first = page.text.indexOf(QStringLiteral("the heap climbs"));
    const qsizetype note = page.text.indexOf(QStringLiteral("ask why"));
    const qsizetype last = page.text.indexOf(QStringLiteral("after the crash"));
    QVERIFY(0 <= first && first < note && note < last);
    // The tiles' values then, not those of now.
    QVERIFY(page.text.mid(first, note - first).contains(QStringLiteral("40 %")));
    QVERIFY(page.text.mid(first, note - first).contains(QStringLiteral("no death yet")));
    QVERIFY(page.text.mid(last).contains(QStringLiteral("Aborted (134)")));
    QVERIFY(page.text.contains(QStringLiteral("cart died: heap limit reached (134)")));
    QVERIFY(page.text.contains(QStringLiteral("100 MiB")));
    QVERIFY(page.text.contains(QString::fromLatin1(qVersion())));
    QVERIFY(page.text.contains(QStringLiteral("0:40")));
}

void HandoutTest::aSessionWithoutCuesIsAPageToo()
{
    const Page page = read(handout());
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QVERIFY(page.text.contains(QStringLiteral("Nothing died")));
    QVERIFY(page.pictures.isEmpty());
}

void HandoutTest::whatIsTypedStaysText()
{
    record(5);
    const QString typed = QStringLiteral("<script>alert(\"1 & 2\")</script> \u26a1 'x'");
    drop(1, 4, typed + QChar(0x01));
    const Page page = read(handout());
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QVERIFY(!page.elements.contains(QStringLiteral("script")));
    QVERIFY(page.text.contains(typed));
}

void HandoutTest::aPictureShowsWhatWasShown()
{
    record(60);
    drop(1, 60, QStringLiteral("now"));
    const QByteArray before = handout();
    record(62);
    happen(EventKind::ProcessDied, 62, {}); // while the room for the forecast ended at 65
    record(600);
    // What came afterwards has no place in the picture of then.
    QCOMPARE(read(handout()).pictures, read(before).pictures);
}

void HandoutTest::aPictureIsDrawnAsTheChartsAre()
{
    record(60);
    drop(1, 50, QStringLiteral("now"));
    const QList<QImage> usual = read(handout()).pictures;
    // With ground truth, forecast, logarithmic latency, twin, words.
    m_drawn = { false, true, true, true, false };
    QCOMPARE(read(handout()).pictures, usual);
    m_drawn = { true, true, true, true, false };
    const QList<QImage> withTruth = read(handout()).pictures;
    QVERIFY(withTruth != usual);
    m_drawn = { false, true, false, true, false };
    const QList<QImage> linear = read(handout()).pictures;
    QVERIFY(linear != usual && linear != withTruth);
}

void HandoutTest::tellsAStoryOfItsOwn()
{
    record(60);
    drop(1, 50, QStringLiteral("a cue"));
    models::Cue moment;
    moment.text = QStringLiteral("the leak was named");
    moment.about = 30;
    moment.from = 10;
    moment.until = moment.newest = 40;
    m_story.title = QStringLiteral("Name the culprit");
    m_story.facts = { { QStringLiteral("Tries"), QStringLiteral("two") } };
    m_story.momentsTitle = QStringLiteral("How it was found");
    m_story.moments.push_back(
        { moment, { { QStringLiteral("Hints"), QStringLiteral("three") } }, {}, {}, {} });
    moment.text = QStringLiteral("an earlier one");
    moment.about = -1;
    m_story.moments.push_back({ moment, {}, QStringLiteral("nobody recorded it"), {}, {} });
    m_story.from = 20;
    drop(2, 15, QStringLiteral("a cue before"));
    const Page page = read(handout());
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QCOMPARE(page.text.count(QStringLiteral("Name the culprit")), 2); // of the page, and over it
    for (const char* words : { "Tries", "How it was found", "Hints", "an earlier one", "nobody recorded it" })
        QVERIFY2(page.text.contains(QLatin1String(words)), words);
    QVERIFY(!page.text.contains(QStringLiteral("a cue before")));
    const qsizetype given = page.text.indexOf(QStringLiteral("the leak was named"));
    QVERIFY(given > 0 && given < page.text.indexOf(QStringLiteral("a cue")));
    QCOMPARE(page.pictures.size(), 2);
}

void HandoutTest::tellsARecordedSession()
{
    const auto store = std::make_shared<tests::MemorySink::Store>();
    {
        session::SessionInfo info = session::SessionInfo::ofNow();
        info.program = QStringLiteral("leaklab 0.0.9");
        lab::LabSettings settings;
        settings.heapLimit = core::Bytes::mebi(96);
        info.settings = lab::toJson(settings);
        session::Recorder recorder(*m_session, info, std::make_unique<tests::MemorySink>(store));
        record(40);
        drop(1, 40, QStringLiteral("the heap climbs"));
    }
    core::ManualClock clock;
    auto capsule = std::make_shared<const session::Capsule>(tests::capsuleOf(store->content()));
    ui::ReplayWindow window(capsule, QStringLiteral("/there/lesson one.leaklab"), clock);
    auto* action = window.findChild<ui::HandoutAction*>();
    QVERIFY(action);
    const QString file = m_folder.filePath(QStringLiteral("replay.html"));
    window.replay().seek(30);
    QTRY_VERIFY(window.replay().session().series().lastTime() > 29);
    action->saveTo(file);
    window.replay().seek(5); // what is shown makes way meanwhile
    QTRY_VERIFY(action->action().isEnabled());
    const Page page = read(contentOf(file));
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QVERIFY(page.text.contains(QStringLiteral("lesson one.leaklab")));
    QVERIFY(page.text.contains(QStringLiteral("the heap climbs"))); // all of it, wherever the play-head is
    QCOMPARE(page.pictures.size(), 1);
    QVERIFY(page.text.contains(QStringLiteral("Settings at the beginning")));
    QVERIFY(page.text.contains(QStringLiteral("96 MiB")));
    QVERIFY(page.text.contains(QStringLiteral("leaklab 0.0.9")));
}

void HandoutTest::settingsThatMakeNoSenseAreLeftOut()
{
    QVERIFY(ui::settingsFacts({}).empty());
    const ui::HandoutFacts facts = ui::settingsFacts(
        { { QStringLiteral("heapLimit"), QStringLiteral("big") }, { QStringLiteral("amplify"), -3 },
            { QStringLiteral("traffic"), 7 }, { QStringLiteral("leaking"), true } });
    QCOMPARE(facts.size(), std::size_t(1));
}

void HandoutTest::aFileThatCannotBeWrittenIsTold()
{
    record(5);
    const QString file = m_folder.filePath(QStringLiteral("no/such/folder/handout.html"));
    ui::HandoutWriter writer(*m_session, ui::HandoutFrame());
    QSignalSpy failed(&writer, &ui::HandoutWriter::failed);
    writer.start(file);
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.front().front().value<core::Error>();
    QCOMPARE(error.code, core::ErrorCode::FileNotWritable);
    QVERIFY(QString::fromStdString(error.detail).contains(file));
}

void HandoutTest::aFullDiskLeavesWhatWasThere()
{
    record(5);
    QVERIFY(!handout().isEmpty());
    const QString file = m_folder.filePath(QStringLiteral("handout.html"));
    const QByteArray before = contentOf(file);
    const auto refusal = [this](const QString& name) {
        ui::HandoutWriter writer(*m_session, ui::HandoutFrame());
        QSignalSpy failed(&writer, &ui::HandoutWriter::failed);
        writer.start(name);
        const bool said = !failed.isEmpty() || failed.wait(20'000);
        return said ? QString::fromStdString(failed[0][0].value<core::Error>().detail) : QString();
    };
    QVERIFY(refusal(m_folder.path()).contains(QStringLiteral("no regular file")));
    if (!tests::FullDisk::possible)
        QSKIP("there is no way to make room run out here");
    std::optional<tests::FullDisk> full(500);
    const QString said = refusal(file);
    full.reset();
    QVERIFY2(said.contains(file) && said.contains(QStringLiteral("make room")), qPrintable(said));
    QCOMPARE(contentOf(file), before);
    QVERIFY(QDir(m_folder.path()).entryList({ QStringLiteral("handout.html.*") }, QDir::Files).isEmpty());
}

void HandoutTest::theMenuWritesIt()
{
    core::SteadyClock clock;
    lab::LabSettings settings;
    settings.programs = m_folder.path();
    lab::Lab lab(settings, clock);
    ui::MainWindow window(lab, clock);
    window.show();
    lab::CueMark mark;
    mark.text = QStringLiteral("from the menu");
    mark.until = 60;
    lab.cues().drop(mark);
    auto* handout = window.findChild<ui::HandoutAction*>();
    QVERIFY(handout && handout->action().isEnabled());
    const QString file = m_folder.filePath(QStringLiteral("menu.html"));
    handout->saveTo(file);
    QVERIFY(!handout->action().isEnabled());
    QTRY_VERIFY(handout->action().isEnabled());
    const QByteArray html = contentOf(file);
    QVERIFY(html.contains("from the menu"));
    QVERIFY(html.contains("64 MiB"));
    auto* notice = tests::child<QLabel>(window, "noticeText");
    handout->saveTo(m_folder.filePath(QStringLiteral("missing/menu.html")));
    QTRY_VERIFY(notice->text().contains(QStringLiteral("Choose another folder")));
    QVERIFY(notice->isVisible());
    QVERIFY(handout->action().isEnabled());
    handout->saveTo(file);
    QTRY_VERIFY(!notice->isVisible()); // it holds no longer
}

QTEST_MAIN(HandoutTest)
#include "handout_test.moc"
