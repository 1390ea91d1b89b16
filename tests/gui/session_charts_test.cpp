#include "app/charts/chart_export.h"
#include "app/charts/chart_saver.h"
#include "app/headless/subcommands.h"
#include "app/ui/session_charts.h"
#include "app/ui/theme/theme.h"
#include "tests/gui/window_support.h"
#include "tests/unit/session/session_support.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// `leaklab export` of a recorded session's charts, and the charts' own figures against its CSV.
class SessionChartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void drawsWhatWasAskedFor();
    void themesAndRangesDiffer();
    void drawsSvg();
    void badInputIsASentence_data();
    void badInputIsASentence();
    void anEmptySessionIsTold();
    void whatIsThereSurvives();
    void figuresAreThoseOfTheCsv();

private:
    [[nodiscard]] headless::CommandResult exported(const QStringList& options) const
    {
        return headless::runSubcommand(
            QStringList{ QStringLiteral("export"), m_capsule } + options, &ui::drawCharts)
            .value();
    }
    [[nodiscard]] QImage picture(const QStringList& options) const
    {
        const QString file = path("picture.png");
        QFile::remove(file);
        const auto result = exported(QStringList{ QStringLiteral("--png"), file } + options);
        return result.exitCode == 0 ? QImage(file) : QImage();
    }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    QString m_capsule;
};

void SessionChartsTest::initTestCase()
{
    tests::useTestSettings();
    m_capsule = path("s.leaklab");
    QVERIFY(write(m_capsule, tests::recordedBytes(40)));
}

void SessionChartsTest::drawsWhatWasAskedFor()
{
    const QImage plain = picture({});
    QCOMPARE(plain.size(), session::ChartOrder::defaultSize);
    const QStringList small{ QStringLiteral("--size"), QStringLiteral("900x700") };
    const QImage all = picture(small);
    QCOMPARE(all.size(), QSize(900, 700));
    const QImage one = picture(small + QStringList{ QStringLiteral("--chart"), QStringLiteral("latency") });
    QCOMPARE(one.size(), QSize(900, 700));
    QVERIFY(all != one);
}

void SessionChartsTest::themesAndRangesDiffer()
{
    const QImage light = picture({});
    const QImage dark = picture({ QStringLiteral("--theme"), QStringLiteral("dark") });
    QVERIFY(light.pixelColor(1, 1).lightness() > 200);
    QVERIFY(dark.pixelColor(1, 1).lightness() < 80);
    const QStringList part{ QStringLiteral("--from"), QStringLiteral("5"), QStringLiteral("--until"),
        QStringLiteral("20") };
    const QImage early = picture(part);
    QVERIFY(!early.isNull());
    QVERIFY(early != light);
    QCOMPARE(picture(part), early);
}

void SessionChartsTest::drawsSvg()
{
    if (!charts::canSaveSvg())
        QSKIP("built without Qt Svg");
    QCOMPARE(exported({ QStringLiteral("--svg"), path("charts.svg") }).exitCode, 0);
    const QByteArray svg = contentOf(path("charts.svg"));
    QVERIFY(svg.contains("viewBox=\"0 0 1600 900\""));
    QVERIFY(svg.trimmed().endsWith("</svg>"));
}

void SessionChartsTest::badInputIsASentence_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("no size") << "--size 0x0"
                             << "--size";
    QTest::newRow("huge") << "--size 99999x99999"
                          << "--size";
    QTest::newRow("too small") << "--size 120x120"
                               << "too small";
    QTest::newRow("no theme") << "--theme pink"
                              << "pink";
    QTest::newRow("no chart") << "--chart cpu"
                              << "cpu";
    QTest::newRow("backwards") << "--from 9 --until 3"
                               << "--until";
    QTest::newRow("no number") << "--from now"
                               << "now";
    QTest::newRow("not a time of it") << "--from 4000"
                                      << "from 0.1 to";
}

void SessionChartsTest::badInputIsASentence()
{
    QFETCH(const QString, options);
    QFETCH(const QString, says);
    const QString file = path("bad.png");
    QVERIFY(write(file, "kept"));
    const auto result = exported(QStringList{ QStringLiteral("--png"), file } + options.split(u' '));
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.error.contains(says), qPrintable(result.error));
    QCOMPARE(contentOf(file), QByteArray("kept"));
}

void SessionChartsTest::anEmptySessionIsTold()
{
    const collect::SessionRecord nothing;
    session::ChartOrder order;
    order.file = path("nothing.png");
    const auto drawn = ui::drawCharts(nothing, order);
    QVERIFY(!drawn);
    QVERIFY(drawn.error().detail.find("nothing to draw") != std::string::npos);
    QVERIFY(!QFile::exists(order.file));
}

void SessionChartsTest::whatIsThereSurvives()
{
    const QString missing = path("no/such/folder/a.png");
    const auto nowhere = exported({ QStringLiteral("--png"), missing });
    QCOMPARE(nowhere.exitCode, 2);
    QVERIFY2(nowhere.error.contains(missing), qPrintable(nowhere.error));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.png")));
    const auto folder = exported({ QStringLiteral("--png"), path("folder.png") });
    QCOMPARE(folder.exitCode, 2);
    QVERIFY(folder.error.contains(QStringLiteral("no regular file")));
    const QByteArray capsule = contentOf(m_capsule);
    QCOMPARE(exported({ QStringLiteral("--png"), m_capsule }).exitCode, 2);
    QCOMPARE(contentOf(m_capsule), capsule);
}

/// Cell by cell as text: what the charts save is a part of what the command writes.
void SessionChartsTest::figuresAreThoseOfTheCsv()
{
    QCOMPARE(exported({ QStringLiteral("--csv"), path("all.csv") }).exitCode, 0);
    collect::SessionRecord told;
    tests::capsuleOf(contentOf(m_capsule)).tell(told);
    ui::SessionCharts charts(told, ui::makeTheme(ui::ThemeName::Light, 1, QApplication::font()));
    charts.column().navigation().setData(told.series().firstTime(), told.series().lastTime());
    charts.column().navigation().showRange(charts::TimeNavigation::everything);
    charts::ChartSaver saver(charts.column());
    QSignalSpy saved(&saver, &charts::ChartSaver::saved);
    saver.save(path("charts.csv"), false);
    QTRY_COMPARE(saved.size(), 1);

    const QList<QByteArray> all = contentOf(path("all.csv")).split('\n');
    const QList<QByteArray> shown = contentOf(path("charts.csv")).split('\n');
    QCOMPARE(shown.size(), all.size());
    QVERIFY(shown.size() > 400);
    const QList<QByteArray> allNames = all.front().trimmed().split(',');
    std::vector<qsizetype> places;
    for (const QByteArray& name : shown.front().trimmed().split(','))
        places.push_back(allNames.indexOf(name));
    QVERIFY(places.size() > 10);
    for (qsizetype row = 0; row + 1 < shown.size(); ++row) {
        const QList<QByteArray> wanted = all[row].trimmed().split(',');
        const QList<QByteArray> cells = shown[row].trimmed().split(',');
        QCOMPARE(cells.size(), static_cast<qsizetype>(places.size()));
        for (std::size_t i = 0; i < places.size(); ++i)
            QCOMPARE(cells[static_cast<qsizetype>(i)], wanted.value(places[i], "no such column"));
    }
}

QTEST_MAIN(SessionChartsTest)
#include "session_charts_test.moc"
