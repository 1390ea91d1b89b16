#include "app/training/exercise_template.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;

namespace {

constexpr int patience = 240'000;

QString console()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("leaklab.exe");
#else
    const QString name = QStringLiteral("leaklab");
#endif
    return QDir(qEnvironmentVariable("LEAKLAB_BIN")).filePath(name);
}

/// Faults of a proof as "STEP during check".
QStringList faultsIn(const QJsonObject& report)
{
    QStringList faults;
    for (const QJsonValue& exercise : report.value(QLatin1String("exercises")).toArray()) {
        for (const QJsonValue& step : exercise[QLatin1String("steps")].toArray()) {
            for (const QJsonValue& fault : step[QLatin1String("faults")].toArray())
                faults.append(QStringLiteral("%1, %2: %3")
                                  .arg(step[QLatin1String("step")].toString(),
                                      fault[QLatin1String("during")].toString(),
                                      fault[QLatin1String("check")].toString()));
        }
    }
    return faults;
}

} // namespace

/// `leaklab exercises prove` as an author runs it, on an exercise that works and on some that don't.
class ProveCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void provesWhatWorks();
    void namesWhatDoesNot();
    void saysWhyTheLabDoesNotStart();
    void endsWhenItIsInterrupted();
    void refusesBadInput();

private:
    /// Changes exercise.json: `from` is in it.
    void write(const char* from, const char* to);
    void start(const QStringList& arguments, const QString& program = {});
    [[nodiscard]] bool prove(const QStringList& arguments = {}, const QString& program = {});
    [[nodiscard]] QString all() { return m_output += QString::fromUtf8(m_process->readAll()); }
    [[nodiscard]] QJsonObject report() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    QString m_exercise;
    QString m_output;
};

void ProveCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_exercise = training::newExercise(QStringLiteral("Small one"), m_folder->path()).value();
    m_output.clear();
}

void ProveCommandTest::write(const char* from, const char* to)
{
    QFile file(m_exercise + QStringLiteral("/exercise.json"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray old = file.readAll();
    QVERIFY2(old.contains(from), from);
    file.resize(0);
    file.write(QByteArray(old).replace(from, to));
}

void ProveCommandTest::start(const QStringList& arguments, const QString& program)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(program.isEmpty() ? console() : program,
        QStringList{ QStringLiteral("exercises"), QStringLiteral("prove") } + arguments);
}

bool ProveCommandTest::prove(const QStringList& arguments, const QString& program)
{
    start(QStringList{ m_exercise, QStringLiteral("--report"),
              m_folder->filePath(QStringLiteral("report.json")) }
            + arguments,
        program);
    return m_process->waitForFinished(patience);
}

QJsonObject ProveCommandTest::report() const
{
    QFile file(m_folder->filePath(QStringLiteral("report.json")));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void ProveCommandTest::provesWhatWorks()
{
    QVERIFY(prove());
    QVERIFY2(m_process->exitCode() == 0, qPrintable(all()));
    QVERIFY2(all().contains(QStringLiteral("proved")), qPrintable(m_output));
    QVERIFY(report().value(QLatin1String("proved")).toBool());
    const auto steps = report()[QLatin1String("exercises")][0][QLatin1String("steps")].toArray();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0][QLatin1String("wrongTries")].toInt(), 1);
    QCOMPARE(steps[0][QLatin1String("wrongAnswers")].toInt(), 2);
    QVERIFY(steps[1][QLatin1String("solved")].toBool());
}

void ProveCommandTest::namesWhatDoesNot()
{
    // Passes by itself; a reply that is not given; a mistake that is none.
    write(R"("traffic": false })", R"("traffic": true })");
    write(R"({ "do": ["set traffic 20/s", "start traffic", "wait 3 s"], "fails": "traffic", "says": "20" })",
        R"({ "do": ["choose which-line used"], "fails": "which-line", "says": "nonsense" })");
    write(R"("do": ["set heap limit 128M", "wait 2 s"])", R"("do": ["deploy fixed build", "wait 2 s"])");
    QVERIFY(prove());
    QVERIFY2(m_process->exitCode() == 1, qPrintable(all()));
    const QStringList expected{ QStringLiteral("open-the-doors, idle: traffic"),
        QStringLiteral("open-the-doors, wrong try 1: which-line"),
        QStringLiteral("close-the-leak, wrong try 2: fixed") };
    QCOMPARE(faultsIn(report()), expected);
    const QString text = all();
    for (const char* told : { "traffic: passes by itself", "traffic.achieved mean over 5 s = ",
             "heap.live = ", "traffic-started", "does not say \"nonsense\"", "faulty" })
        QVERIFY2(text.contains(QLatin1String(told)), qPrintable(text));
}

void ProveCommandTest::saysWhyTheLabDoesNotStart()
{
    // Alone, without the shop's programs beside it.
    const QString alone = m_folder->filePath(QFileInfo(console()).fileName());
    QVERIFY(QFile::copy(console(), alone));
    QVERIFY(prove({}, alone));
    QVERIFY2(m_process->exitCode() == 1, qPrintable(all()));
    QVERIFY2(all().contains(QStringLiteral("could not be set up")), qPrintable(m_output));
    QVERIFY2(all().contains(QStringLiteral("leaklab-")), qPrintable(m_output));
}

void ProveCommandTest::endsWhenItIsInterrupted()
{
    start({ m_exercise, QStringLiteral("--verbose") });
    QTRY_VERIFY_WITH_TIMEOUT(all().contains(QStringLiteral("wrong try 1")), patience);
    m_process->terminate();
    QVERIFY(m_process->waitForFinished(patience));
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QVERIFY2(m_process->exitCode() == 1, qPrintable(all()));
    const QString text = all();
    QVERIFY2(text.contains(QStringLiteral("interrupted")), qPrintable(text));
    for (const char* process : { "store", "catalogue", "cart", "web" })
        QVERIFY2(text.contains(QStringLiteral("* %1 process-stopped").arg(QLatin1String(process))),
            qPrintable(text));
}

void ProveCommandTest::refusesBadInput()
{
    QVERIFY(prove({ QStringLiteral("--only"), QStringLiteral("another") }));
    QVERIFY2(m_process->exitCode() == 2, qPrintable(all()));
    QVERIFY2(all().contains(QStringLiteral("no exercise \"another\" but small-one")), qPrintable(m_output));
    write(R"("says": "20")", R"("sayz": "20")");
    QVERIFY(prove());
    QVERIFY2(m_process->exitCode() == 2, qPrintable(all()));
    QVERIFY2(all().contains(QStringLiteral("exercise.json:")), qPrintable(m_output));
}

QTEST_GUILESS_MAIN(ProveCommandTest)
#include "prove_command_test.moc"
