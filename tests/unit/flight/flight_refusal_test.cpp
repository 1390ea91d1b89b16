#include "service/flight/file_layout.h"
#include "service/flight/flight_recorder.h"
#include "tests/unit/flight/recording_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <cstddef>

using namespace leaklab::flight;

/// What can't be written or read is refused with a sentence.
class FlightRefusalTest : public QObject, private RecordingFile {
    Q_OBJECT

private:
    QString refusal()
    {
        const auto opened = Reader::open(toPath(m_file));
        const auto* error = std::get_if<FlightError>(&opened);
        return error != nullptr ? QString::fromStdString(error->message) : QString();
    }

private Q_SLOTS:
    void init() { beginWithoutFile(); }

    void anotherVersionIsRefused()
    {
        {
            const Writer writer = create();
        }
        overwrite(offsetof(FileHeader, version), QByteArray("\7\0\0\0", 4));
        QVERIFY2(refusal().contains(QStringLiteral("format version 7")), qPrintable(refusal()));
        QVERIFY(refusal().contains(m_file));
        QVERIFY(QFile::resize(m_file, 100'000));
        QVERIFY2(refusal().contains(QStringLiteral("format version 7")), qPrintable(refusal()));
    }

    void anotherLayoutIsRefused()
    {
        {
            const Writer writer = create();
        }
        overwrite(offsetof(FileHeader, gaugesBytes), QByteArray("\1\0\0\0", 4));
        QVERIFY2(refusal().contains(QStringLiteral("damaged")), qPrintable(refusal()));
    }

    void aTruncatedFileIsRefused()
    {
        {
            const Writer writer = create();
        }
        QVERIFY(QFile::resize(m_file, sizeof(FlightFile) - 1));
        QVERIFY2(refusal().contains(QStringLiteral("truncated")), qPrintable(refusal()));
        QVERIFY(QFile::resize(m_file, 30));
        QVERIFY2(refusal().contains(QStringLiteral("not a flight recording")), qPrintable(refusal()));
        QVERIFY(QFile::resize(m_file, 0));
        QVERIFY2(refusal().contains(QStringLiteral("not a flight recording")), qPrintable(refusal()));
    }

    void aForeignOrUnfinishedFileIsRefused()
    {
        {
            QFile foreign(m_file);
            QVERIFY(foreign.open(QIODevice::WriteOnly));
            foreign.write(QByteArray(sizeof(FlightFile), 'x'));
        }
        QVERIFY2(refusal().contains(QStringLiteral("not a flight recording")), qPrintable(refusal()));
        {
            const Writer writer = create();
        }
        overwrite(0, QByteArray(8, '\0'));
        QVERIFY2(refusal().contains(QStringLiteral("just being made")), qPrintable(refusal()));
    }

    void aMissingFileIsRefused()
    {
        QVERIFY2(refusal().contains(QStringLiteral("can't be read (")), qPrintable(refusal()));
        QVERIFY(refusal().contains(m_file));
    }

    void aFolderThatCannotBeWrittenToIsASentence()
    {
        m_file = m_folder.filePath(QStringLiteral("no such folder/cart.flight"));
        const auto missing = Writer::create(toPath(m_file));
        QVERIFY(QString::fromStdString(std::get<FlightError>(missing).message).contains(m_file));

        const QString folder = m_folder.filePath(QStringLiteral("a folder"));
        QVERIFY(QFileInfo::exists(folder) || QDir().mkdir(folder));
        const auto taken = Writer::create(toPath(folder));
        const auto& message = std::get<FlightError>(taken).message;
        QVERIFY2(message.find("can't be written (") != std::string::npos, message.c_str());
        QVERIFY(QFileInfo(folder).isDir());
    }

    void aDeviceOrAPipeIsNotMistakenForARecording()
    {
#ifdef Q_OS_UNIX
        m_file = QStringLiteral("/dev/zero");
        QVERIFY2(refusal().contains(QStringLiteral("not a flight recording")), qPrintable(refusal()));
        m_file = m_folder.path();
        QVERIFY(!refusal().isEmpty());
#else
        QSKIP("there are none with a file name on Windows");
#endif
    }
};

QTEST_GUILESS_MAIN(FlightRefusalTest)
#include "flight_refusal_test.moc"
