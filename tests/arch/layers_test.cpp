#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// What a folder may include: other folders of ours, and Qt modules. The table of ARCHITECTURE.md.
struct Layer {
    QStringList mayUse;
    QStringList qtHeaders; ///< kinds of Qt header, see qtKind()
};

const QStringList noQt;
const QStringList core{ QStringLiteral("Core") };
const QStringList coreNetwork{ QStringLiteral("Core"), QStringLiteral("Network") };
const QStringList coreGui{ QStringLiteral("Core"), QStringLiteral("Gui") };
const QStringList widgets{ QStringLiteral("Core"), QStringLiteral("Gui"), QStringLiteral("Widgets") };
const QStringList charts{ QStringLiteral("Core"), QStringLiteral("Gui"), QStringLiteral("Widgets"),
    QStringLiteral("Charts") };

QStringList folders(const char* words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const QMap<QString, Layer>& layers()
{
    static const QMap<QString, Layer> table{
        { QStringLiteral("service/heap"), { {}, noQt } },
        { QStringLiteral("service/flight"), { {}, noQt } },
        { QStringLiteral("service/http"), { {}, noQt } },
        { QStringLiteral("service/cart"), { folders("service/heap service/flight service/http"), noQt } },
        { QStringLiteral("service/catalogue"), { folders("service/http"), noQt } },
        { QStringLiteral("service/web"), { folders("service/http"), noQt } },
        { QStringLiteral("service/store"), { folders("service/http"), noQt } },
        { QStringLiteral("app/core"), { {}, noQt } },
        { QStringLiteral("app/json"), { folders("app/core"), core } },
        { QStringLiteral("app/metrics"), { folders("app/core"), noQt } },
        { QStringLiteral("app/analysis"), { folders("app/core app/metrics service/flight"), noQt } },
        { QStringLiteral("app/load"), { folders("app/core app/metrics service/http"), noQt } },
        { QStringLiteral("app/supervise"), { folders("app/core"), core } },
        { QStringLiteral("app/collect"),
            { folders("app/core app/metrics app/load app/supervise service/flight"), coreNetwork } },
        { QStringLiteral("app/session"), { folders("app/core app/metrics app/collect"), core } },
        { QStringLiteral("app/lab"),
            { folders("app/core app/metrics app/load app/supervise app/collect"), coreNetwork } },
        { QStringLiteral("app/policy"), { folders("app/core app/json app/load app/lab"), core } },
        { QStringLiteral("app/headless"),
            { folders("app/core app/metrics app/analysis app/load app/supervise app/collect app/session "
                      "app/lab app/training app/json app/policy"),
                core } },
        { QStringLiteral("app/models"),
            { folders("app/core app/metrics app/load app/supervise app/collect app/lab"), coreGui } },
        { QStringLiteral("app/training"),
            { folders("app/core app/json app/metrics app/load app/supervise app/collect app/session app/lab "
                      "app/models"),
                core } },
        { QStringLiteral("app/charts"), { folders("app/core app/metrics app/models"), charts } },
        { QStringLiteral("app/ui"),
            { folders(
                  "app/core app/metrics app/analysis app/load app/supervise app/collect app/session app/lab "
                  "app/models app/training app/charts app/json app/policy"),
                widgets } },
    };
    return table;
}

QString folderOf(const QString& path)
{
    return path.section(QLatin1Char('/'), 0, 1);
}

/// Which Qt module a header's name belongs to; only what has to be told apart.
QString qtKind(const QString& header)
{
    static const QRegularExpression chart(
        QStringLiteral("^(QtCharts.*|Q.*Chart.*|Q.*Series|QAbstractAxis|Q.*Axis|QLegend.*)$"));
    static const QRegularExpression network(
        QStringLiteral("^(QtNetwork.*|QNetwork.*|QTcp.*|QUdp.*|QLocalS.*|QHost.*|QSsl.*|QAbstractSocket)$"));
    static const QRegularExpression gui(QStringLiteral(
        "^(QtGui.*|QColor|QPainter.*|QPen|QBrush|QFont.*|QIcon|QImage|QPixmap|QPalette|QGuiApplication|"
        "QScreen|QAction|QShortcut|QKey.*|QMouse.*|QDesktopServices|QClipboard|QValidator|QWindow|"
        "Q.*Event|QPolygon.*|QTransform|QCursor|QStyleHints|QTextDocument|QAccessible.*)$"));
    static const QRegularExpression widget(QStringLiteral(
        "^(QtWidgets.*|Q.*Widget|Q.*Button|Q.*Layout|Q(?!String|ByteArray|AnyString).*View|Q.*Box|QLabel|"
        "QApplication|QMainWindow|"
        "QMenu.*|QSplitter|Q.*Edit|QStyle.*|QStatusBar|QToolBar|QToolTip|QGraphics.*|QDialog.*|QFrame|"
        "QScrollArea|QScrollBar|QHeaderView|QProgressBar|QSlider)$"));
    if (chart.match(header).hasMatch())
        return QStringLiteral("Charts");
    if (network.match(header).hasMatch())
        return QStringLiteral("Network");
    if (header == QLatin1String("QSizePolicy") || widget.match(header).hasMatch())
        return QStringLiteral("Widgets");
    if (gui.match(header).hasMatch())
        return QStringLiteral("Gui");
    return QStringLiteral("Core");
}

struct Include {
    QString file; ///< from the repository's root
    int line = 0;
    QString target;
    bool ours = false; ///< written with quotes
    [[nodiscard]] QString where() const { return QStringLiteral("%1:%2").arg(file).arg(line); }
};

QString root()
{
    return QStringLiteral(LEAKLAB_SOURCE_DIR);
}

QStringList sourceFiles()
{
    QStringList files;
    for (const char* top : { "app", "service" }) {
        QDirIterator walk(root() + QLatin1Char('/') + QLatin1String(top),
            { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(QDir(root()).relativeFilePath(walk.next()));
    }
    files.sort();
    return files;
}

/// All but main.cpp, which wires everything and so stands above the table.
QStringList layeredFiles()
{
    QStringList files = sourceFiles();
    files.removeAll(QStringLiteral("app/main.cpp"));
    return files;
}

QString read(const QString& file)
{
    QFile source(root() + QLatin1Char('/') + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QList<Include> includesOf(const QString& file)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s+([<\"])([^>\"]+)[>\"]"));
    QList<Include> includes;
    int number = 0;
    const QStringList lines = read(file).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        ++number;
        const auto match = pattern.match(line);
        if (match.hasMatch())
            includes.append({ file, number, match.captured(2), match.captured(1) == QLatin1String("\"") });
    }
    return includes;
}

bool isGenerated(const QString& target)
{
    return target.endsWith(QLatin1String(".moc"));
}

} // namespace

/// Holds the include table: who may use whom, who may use which part of Qt, and where the system begins.
class LayersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFolderHasItsPlace();
    void foldersIncludeOnlyWhatTheyMay();
    void qtIsUsedWhereItMayBe();
    void systemHeadersStayBehindTheirSeams();
    void filesStaySmall();
};

void LayersTest::everyFolderHasItsPlace()
{
    const QStringList files = layeredFiles();
    QVERIFY(files.size() > 50);
    for (const QString& file : files)
        QVERIFY2(layers().contains(folderOf(file)),
            qPrintable(file + QStringLiteral(" lies in no folder of the table")));
}

void LayersTest::foldersIncludeOnlyWhatTheyMay()
{
    QStringList faults;
    for (const QString& file : layeredFiles()) {
        const Layer& layer = layers()[folderOf(file)];
        for (const Include& include : includesOf(file)) {
            if (!include.ours || isGenerated(include.target))
                continue;
            const QString target = folderOf(include.target);
            if (target != folderOf(file) && !layer.mayUse.contains(target))
                faults.append(include.where() + QStringLiteral(" may not include ") + include.target);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void LayersTest::qtIsUsedWhereItMayBe()
{
    QStringList faults;
    for (const QString& file : layeredFiles()) {
        const Layer& layer = layers()[folderOf(file)];
        for (const Include& include : includesOf(file)) {
            const QString header = include.target.section(QLatin1Char('/'), -1);
            if (include.ours || !header.startsWith(QLatin1Char('Q')))
                continue;
            if (!layer.qtHeaders.contains(qtKind(header)))
                faults.append(include.where() + QStringLiteral(" may not use ") + header);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void LayersTest::systemHeadersStayBehindTheirSeams()
{
    // The C++ library's own headers have no slash and no ".h"; other people's libraries have a folder.
    static const QRegularExpression system(
        QStringLiteral("^(sys/.*|linux/.*|netinet/.*|arpa/.*|[a-z0-9_]+\\.h)$"));
    QStringList faults;
    for (const QString& file : sourceFiles()) {
        if (file.endsWith(QLatin1String("_linux.cpp")) || file.endsWith(QLatin1String("_windows.cpp")))
            continue;
        for (const Include& include : includesOf(file)) {
            if (!include.ours && system.match(include.target).hasMatch())
                faults.append(include.where() + QStringLiteral(" includes the system's ") + include.target
                    + QStringLiteral(" outside a file named for its platform"));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void LayersTest::filesStaySmall()
{
    QStringList faults;
    for (const QString& file : sourceFiles()) {
        const auto lines = read(file).count(QLatin1Char('\n'));
        const int most = file.endsWith(QLatin1String(".h")) ? 200 : 500;
        if (lines > most)
            faults.append(QStringLiteral("%1 has %2 lines; split it").arg(file).arg(lines));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
