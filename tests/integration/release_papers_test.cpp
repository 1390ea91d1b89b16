#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Papers {
    bool written = false;
    QByteArray sbom;
    QByteArray notices;
    QString output;
    [[nodiscard]] QJsonObject document() const { return QJsonDocument::fromJson(sbom).object(); }
    [[nodiscard]] QJsonArray packages() const
    {
        return document().value(QLatin1String("packages")).toArray();
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes them as a build does, with these files in the folder of what goes along.
Papers write(const QStringList& bundled = {}, const char* places = "gcc")
{
    QTemporaryDir folder;
    const QString bundle = folder.filePath(QStringLiteral("bundle/lib"));
    QDir().mkpath(bundle);
    for (const QString& name : bundled) {
        QFile file(bundle + QLatin1Char('/') + name);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1700000000"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const auto define = [](const char* name, const QString& value) {
        return QStringLiteral("-D%1=%2").arg(QLatin1String(name), value);
    };
    QStringList arguments{ define("SOURCE", QStringLiteral(LEAKLAB_SOURCE_DIR)),
        define("VERSION", QStringLiteral(LEAKLAB_VERSION)), define("QT_VERSION", QStringLiteral("6.4.2")),
        define("BOOST_VERSION", QStringLiteral("1.81.0")),
        define("HIREDIS_VERSION", QStringLiteral("0.14.1")),
        define("COMPILER_VERSION", QStringLiteral("12.2.0")), define("PLACES", QLatin1String(places)),
        define("NOTICES", folder.filePath(QStringLiteral("notices.txt"))),
        define("SBOM", folder.filePath(QStringLiteral("sbom.json"))) };
    if (!bundled.isEmpty())
        arguments.append(define("BUNDLE", folder.filePath(QStringLiteral("bundle"))));
    arguments += { QStringLiteral("-P"),
        QStringLiteral(LEAKLAB_SOURCE_DIR "/installer/write_release_papers.cmake") };
    process.start(QStringLiteral(LEAKLAB_CMAKE), arguments);
    Papers papers;
    papers.written = process.waitForFinished(120'000) && process.exitCode() == 0;
    papers.output = QString::fromUtf8(process.readAll());
    papers.sbom = contentOf(folder.filePath(QStringLiteral("sbom.json")));
    papers.notices = contentOf(folder.filePath(QStringLiteral("notices.txt")));
    return papers;
}

QJsonObject packageNamed(const Papers& papers, const char* id)
{
    for (const QJsonValue& value : papers.packages()) {
        if (value.toObject().value(QLatin1String("SPDXID")).toString()
            == QLatin1String("SPDXRef-") + QLatin1String(id))
            return value.toObject();
    }
    return {};
}

QJsonObject components()
{
    return QJsonDocument::fromJson(
        contentOf(QStringLiteral(LEAKLAB_SOURCE_DIR "/resources/licences/components.json")))
        .object();
}

} // namespace

/// The notices and the SBOM that go with every release.
class ReleasePapersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSbomHasWhatSpdxAsksFor();
    void whatGoesAlongIsInThem();
    void anUnknownLibraryGoesNowhere();
    void windowsHasItsOwnRuntime();
    void theSameMakesTheSameBytes();
    void everyComponentHasItsTexts();
    void theNoticesHaveEveryTextInFull();
};

void ReleasePapersTest::theSbomHasWhatSpdxAsksFor()
{
    const Papers papers = write();
    QVERIFY2(papers.written, qPrintable(papers.output));
    const QJsonObject document = papers.document();
    QCOMPARE(document.value(QLatin1String("spdxVersion")).toString(), QStringLiteral("SPDX-2.3"));
    QCOMPARE(document.value(QLatin1String("dataLicense")).toString(), QStringLiteral("CC0-1.0"));
    QCOMPARE(document.value(QLatin1String("SPDXID")).toString(), QStringLiteral("SPDXRef-DOCUMENT"));
    QVERIFY(document.value(QLatin1String("documentNamespace"))
                .toString()
                .startsWith(QLatin1String("https://spdx.org/spdxdocs/leaklab-" LEAKLAB_VERSION "-")));
    const QJsonObject creation = document.value(QLatin1String("creationInfo")).toObject();
    QCOMPARE(creation.value(QLatin1String("created")).toString(), QStringLiteral("2023-11-14T22:13:20Z"));
    QVERIFY(!creation.value(QLatin1String("creators")).toArray().isEmpty());

    QSet<QString> ids;
    static const QRegularExpression idForm(QStringLiteral("^SPDXRef-[A-Za-z0-9.-]+$"));
    static const QRegularExpression licenceForm(
        QStringLiteral("^[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*$"));
    for (const QJsonValue& value : papers.packages()) {
        const QJsonObject package = value.toObject();
        const auto text
            = [&package](const char* key) { return package.value(QLatin1String(key)).toString(); };
        const QString id = text("SPDXID");
        QVERIFY2(idForm.match(id).hasMatch() && !ids.contains(id), qPrintable(id));
        ids.insert(id);
        for (const char* key : { "name", "versionInfo", "downloadLocation", "copyrightText" })
            QVERIFY2(!text(key).isEmpty(), key);
        QVERIFY2(licenceForm.match(text("licenseDeclared")).hasMatch(), qPrintable(text("licenseDeclared")));
        QCOMPARE(text("licenseConcluded"), text("licenseDeclared"));
        QVERIFY(package.value(QLatin1String("filesAnalyzed")) == QJsonValue(false));
    }
    for (const char* id : { "leaklab", "qt", "qtcharts", "boost", "hiredis", "gcc-runtime" })
        QVERIFY2(ids.contains(QLatin1String("SPDXRef-") + QLatin1String(id)), id);
    QCOMPARE(packageNamed(papers, "leaklab").value(QLatin1String("versionInfo")).toString(),
        QStringLiteral(LEAKLAB_VERSION));
    QCOMPARE(packageNamed(papers, "boost").value(QLatin1String("versionInfo")).toString(),
        QStringLiteral("1.81.0"));

    // Everything hangs on the document.
    QSet<QString> related;
    for (const QJsonValue& value : document.value(QLatin1String("relationships")).toArray()) {
        const QJsonObject relation = value.toObject();
        const QString from = relation.value(QLatin1String("spdxElementId")).toString();
        QVERIFY2(from == QLatin1String("SPDXRef-DOCUMENT") || ids.contains(from), qPrintable(from));
        related.insert(relation.value(QLatin1String("relatedSpdxElement")).toString());
    }
    QCOMPARE(related, ids);
}

void ReleasePapersTest::whatGoesAlongIsInThem()
{
    const Papers papers = write({ QStringLiteral("libicuuc.so.72"), QStringLiteral("libicudata.so.72"),
        QStringLiteral("libQt6Core.so.6"), QStringLiteral("libstdc++.so.6"),
        QStringLiteral("liblzma.so.5") });
    QVERIFY2(papers.written, qPrintable(papers.output));
    const QJsonObject icu = packageNamed(papers, "icu");
    QVERIFY(icu.value(QLatin1String("versionInfo")).toString().startsWith(QLatin1String("72")));
    QVERIFY(papers.notices.contains("libicudata.so.72, libicuuc.so.72"));
    QVERIFY(papers.notices.contains("UNICODE, INC. LICENSE AGREEMENT"));
    // A licence that SPDX does not list is told in full.
    QCOMPARE(papers.document()
                 .value(QLatin1String("hasExtractedLicensingInfos"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QLatin1String("licenseId"))
                 .toString(),
        packageNamed(papers, "xz").value(QLatin1String("licenseDeclared")).toString());
    QVERIFY(packageNamed(papers, "zlib").isEmpty()); // which does not go along
    // Debian's copyright files only name the licences that every Debian has; elsewhere nobody has them.
    static const QRegularExpression name(
        QStringLiteral("/usr/share/common-licenses/[A-Za-z0-9.+-]*[A-Za-z0-9]"));
    auto named = name.globalMatch(QString::fromUtf8(papers.notices));
    while (named.hasNext()) {
        const QByteArray path = named.next().captured().toUtf8();
        QVERIFY2(papers.notices.contains("\n" + path + "\n=====") || !QFile::exists(QString::fromUtf8(path)),
            path.constData());
    }
}

void ReleasePapersTest::anUnknownLibraryGoesNowhere()
{
    const Papers papers = write({ QStringLiteral("libsurprise.so.1") });
    QVERIFY(!papers.written);
    QVERIFY2(papers.output.contains(QLatin1String("libsurprise.so.1")), qPrintable(papers.output));
    QVERIFY(papers.sbom.isEmpty());
}

void ReleasePapersTest::windowsHasItsOwnRuntime()
{
    QVERIFY(packageNamed(write(), "mingw-w64").isEmpty());
    const Papers papers = write({ QStringLiteral("Qt6Core.dll"), QStringLiteral("libwinpthread-1.dll"),
                                    QStringLiteral("libstdc++-6.dll"), QStringLiteral("libgcc_s_seh-1.dll"),
                                    QStringLiteral("qwindows.dll"), QStringLiteral("libhiredis.dll"),
                                    QStringLiteral("vcruntime140.dll"), QStringLiteral("qt6gui.dll") },
        "gcc+mingw");
    QVERIFY2(papers.written, qPrintable(papers.output));
    QVERIFY(!packageNamed(papers, "mingw-w64").isEmpty());
    QVERIFY(papers.notices.contains("the mingw-w64 project"));
}

void ReleasePapersTest::theSameMakesTheSameBytes()
{
    const QStringList bundled{ QStringLiteral("libz.so.1"), QStringLiteral("libpng16.so.16") };
    const Papers first = write(bundled);
    const Papers second = write(bundled);
    QVERIFY(first.written && second.written);
    QCOMPARE(first.sbom, second.sbom);
    QCOMPARE(first.notices, second.notices);
}

void ReleasePapersTest::everyComponentHasItsTexts()
{
    const QDir licences(QStringLiteral(LEAKLAB_SOURCE_DIR "/resources/licences"));
    QSet<QString> used{ QStringLiteral("components.json") };
    QVERIFY(components().value(QLatin1String("components")).toArray().size() >= 6);
    for (const char* section : { "components", "bundled" }) {
        for (const QJsonValue& value : components().value(QLatin1String(section)).toArray()) {
            const QJsonObject component = value.toObject();
            const QByteArray id = component.value(QLatin1String("id")).toString().toUtf8();
            for (const char* key : { "id", "name", "licence", "copyright" })
                QVERIFY2(!component.value(QLatin1String(key)).toString().isEmpty(), id.constData());
            const QJsonArray texts = component.value(QLatin1String("texts")).toArray();
            QVERIFY2(!texts.isEmpty() || section[0] == 'b', id.constData());
            for (const QJsonValue& text : texts) {
                used.insert(text.toString());
                QVERIFY2(
                    text.toString() == QLatin1String("Apache-2.0.txt") || licences.exists(text.toString()),
                    qPrintable(text.toString()));
            }
        }
    }
    for (const QString& file : licences.entryList(QDir::Files))
        QVERIFY2(used.contains(file), qPrintable(file));
}

void ReleasePapersTest::theNoticesHaveEveryTextInFull()
{
    const Papers papers = write();
    QVERIFY2(papers.written, qPrintable(papers.output));
    for (const QJsonValue& value : components().value(QLatin1String("components")).toArray()) {
        if (value.toObject().value(QLatin1String("where")).toString() == QLatin1String("mingw"))
            continue;
        for (const QJsonValue& text : value.toObject().value(QLatin1String("texts")).toArray()) {
            const QString path = text.toString() == QLatin1String("Apache-2.0.txt")
                ? QStringLiteral(LEAKLAB_SOURCE_DIR "/LICENSE")
                : QStringLiteral(LEAKLAB_SOURCE_DIR "/resources/licences/") + text.toString();
            const QByteArray content = contentOf(path);
            QVERIFY2(content.size() > 1'000 && papers.notices.contains(content), qPrintable(path));
        }
    }
    QVERIFY(papers.notices.contains("leaklab-" LEAKLAB_VERSION "-source.tar.gz"));
}

QTEST_GUILESS_MAIN(ReleasePapersTest)
#include "release_papers_test.moc"
