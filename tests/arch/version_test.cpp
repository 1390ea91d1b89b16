#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>
#include <QVersionNumber>

namespace {

QString root()
{
    return QStringLiteral(LEAKLAB_SOURCE_DIR);
}

QString contentOf(const QString& name)
{
    QFile file(root() + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Text files of ours, from the root; what is built lies in build/.
QStringList files()
{
    QStringList all{ QStringLiteral("CMakeLists.txt"), QStringLiteral("CMakePresets.json"),
        QStringLiteral("README.md"), QStringLiteral("ARCHITECTURE.md"), QStringLiteral("CONTRIBUTING.md"),
        QStringLiteral("DECISIONS.md"), QStringLiteral("dev") };
    for (const char* folder : { "app", "service", "installer", "resources", "tests" }) {
        QDirIterator walk(
            root() + QLatin1Char('/') + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString file = QDir(root()).relativeFilePath(walk.next());
            if (!file.endsWith(QLatin1String(".png")))
                all.append(file);
        }
    }
    return all;
}

} // namespace

/// The version stands in project(VERSION) and nowhere else; the changelog is told apart by it.
class VersionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standsInOnePlace();
    void theChangelogKnowsIt();
};

void VersionTest::standsInOnePlace()
{
    const QRegularExpression version(QStringLiteral("(?<![0-9.])%1(?![0-9.]*[0-9])")
                                         .arg(QRegularExpression::escape(QStringLiteral(LEAKLAB_VERSION))));
    QVERIFY(contentOf(QStringLiteral("CMakeLists.txt"))
                .contains(QStringLiteral("project(LeakLab VERSION " LEAKLAB_VERSION " ")));
    QStringList found;
    for (const QString& file : files()) {
        const QStringList lines = contentOf(file).split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool itsPlace = file == QLatin1String("CMakeLists.txt")
                && lines[i].startsWith(QLatin1String("project(LeakLab VERSION"));
            if (!itsPlace && version.match(lines[i]).hasMatch())
                found.append(QStringLiteral("%1:%2").arg(file).arg(i + 1));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

/// Its first heading is what comes next or this version, and those below it are older.
void VersionTest::theChangelogKnowsIt()
{
    static const QRegularExpression heading(
        QStringLiteral("^## (?:(Unreleased)|(\\d+)\\.(\\d+)\\.(\\d+), \\d{4}-\\d\\d-\\d\\d)$"),
        QRegularExpression::MultilineOption);
    const QString changelog = contentOf(QStringLiteral("CHANGELOG.md"));
    QCOMPARE(changelog.count(QRegularExpression(QStringLiteral("^## "), QRegularExpression::MultilineOption)),
        changelog.count(heading));
    QList<QVersionNumber> versions;
    auto matches = heading.globalMatch(changelog);
    QVERIFY(matches.hasNext());
    for (bool first = true; matches.hasNext(); first = false) {
        const auto match = matches.next();
        if (!match.captured(1).isEmpty()) {
            QVERIFY(first);
            continue;
        }
        versions.append(
            QVersionNumber(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt()));
        QVERIFY(versions.size() == 1 || versions.last() < versions[versions.size() - 2]);
    }
    if (!versions.isEmpty())
        QCOMPARE(versions.first(), QVersionNumber::fromString(QStringLiteral(LEAKLAB_VERSION)));
}

QTEST_GUILESS_MAIN(VersionTest)
#include "version_test.moc"
