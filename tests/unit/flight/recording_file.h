#pragma once

#include "service/flight/flight_recorder.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <variant>

namespace leaklab::flight {

inline std::filesystem::path toPath(const QString& name)
{
    return std::filesystem::path(name.toStdU16String());
}

/// The file that a test of the flight recorder writes, reads and damages.
class RecordingFile {
protected:
    /// Every test in a file with blanks and letters that ASCII has not.
    void beginWithoutFile()
    {
        QVERIFY(m_folder.isValid());
        m_file = m_folder.filePath(QStringLiteral("black box – Flüg 飛行.flight"));
        QFile::remove(m_file);
    }
    [[nodiscard]] Writer create() const { return std::get<Writer>(Writer::create(toPath(m_file))); }
    void overwrite(qint64 offset, const QByteArray& bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        QCOMPARE(file.write(bytes), static_cast<qint64>(bytes.size()));
    }

    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace leaklab::flight
