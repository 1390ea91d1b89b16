#include "tests/support/lab_run.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace leaklab::tests {

namespace {
constexpr int readyMs = 30'000;
}

LabRun::LabRun()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

LabRun::~LabRun()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void LabRun::start(const QStringList& arguments)
{
    const QStringList files{ QStringLiteral("--headless"), QStringLiteral("--summary"),
        file(QStringLiteral("summary.json")), QStringLiteral("--events"),
        file(QStringLiteral("events.jsonl")), QStringLiteral("--endpoints"),
        file(QStringLiteral("endpoints.json")), QStringLiteral("--csv"), file(QStringLiteral("series.csv")) };
    m_process.start(
        QDir(qEnvironmentVariable("LEAKLAB_BIN")).filePath(QStringLiteral("leaklab")), files + arguments);
}

bool LabRun::finish(int seconds)
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(seconds * 1000);
}

bool LabRun::waitUntilReady()
{
    return QTest::qWaitFor([this] { return QFile::exists(file(QStringLiteral("endpoints.json"))); }, readyMs);
}

void LabRun::interrupt()
{
    m_process.terminate();
}

QString LabRun::output()
{
    m_output += QString::fromUtf8(m_process.readAll());
    return m_output;
}

QJsonObject LabRun::json(const QString& name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
}

QJsonObject LabRun::summary() const
{
    return json(QStringLiteral("summary.json"));
}

QJsonObject LabRun::endpoints() const
{
    return json(QStringLiteral("endpoints.json"));
}

QList<QJsonObject> LabRun::events() const
{
    QList<QJsonObject> events;
    QFile in(file(QStringLiteral("events.jsonl")));
    if (!in.open(QIODevice::ReadOnly))
        return events;
    const QList<QByteArray> lines = in.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (!event.isEmpty())
            events.append(event);
    }
    return events;
}

int LabRun::eventCount(const QString& kind, const QString& process) const
{
    int count = 0;
    for (const QJsonObject& event : events()) {
        const bool sameProcess
            = process.isEmpty() || event.value(QLatin1String("process")).toString() == process;
        if (event.value(QLatin1String("kind")).toString() == kind && sameProcess)
            ++count;
    }
    return count;
}

QList<double> LabRun::column(const QString& name) const
{
    QList<double> values;
    QFile in(file(QStringLiteral("series.csv")));
    if (!in.open(QIODevice::ReadOnly))
        return values;
    const QList<QByteArray> lines = in.readAll().split('\n');
    const qsizetype index = lines.first().trimmed().split(',').indexOf(name.toUtf8());
    for (const QByteArray& line : lines.mid(1)) {
        bool ok = false;
        const double value = line.trimmed().split(',').value(index).toDouble(&ok);
        if (ok && index >= 0)
            values.append(value);
    }
    return values;
}

} // namespace leaklab::tests
