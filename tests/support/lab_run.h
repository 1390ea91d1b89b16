#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace leaklab::tests {

/// One `leaklab --headless` with its output files, as somebody at a terminal would run it.
class LabRun {
public:
    LabRun();
    ~LabRun(); ///< kills it if it is still there

    void start(const QStringList& arguments);
    /// Waits for its end; false when it takes longer than `seconds`.
    [[nodiscard]] bool finish(int seconds);
    [[nodiscard]] bool waitUntilReady(); ///< the endpoints file is there
    /// Asks it to end as Ctrl-C would.
    void interrupt();

    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] QProcess& process() { return m_process; }
    [[nodiscard]] QString output(); ///< stdout and stderr so far
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QJsonObject summary() const;
    [[nodiscard]] QJsonObject endpoints() const;
    [[nodiscard]] QList<QJsonObject> events() const;
    /// Events so far of this kind, and of this process unless it is empty.
    [[nodiscard]] int eventCount(const QString& kind, const QString& process = {}) const;
    /// One column of the CSV, gaps left out.
    [[nodiscard]] QList<double> column(const QString& name) const;

private:
    [[nodiscard]] QJsonObject json(const QString& name) const;
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_output;
};

} // namespace leaklab::tests
