#include "app/charts/chart_column.h"
#include "app/lab/lab.h"
#include "app/session/session_library.h"
#include "app/training/progress_store.h"
#include "app/ui/exercise/exercise_panel.h"
#include "app/ui/exercise/exercise_room.h"
#include "app/ui/help/help_menu.h"
#include "app/ui/language/language.h"
#include "app/ui/language/language_list.h"
#include "app/ui/main_window.h"
#include "app/ui/session_view.h"
#include "app/ui/theme/appearance.h"
#include "app/ui/welcome_banner.h"
#include "app/ui/window_host.h"
#include "app/ui/window_menus.h"
#include "tests/gui/window_support.h"
#include "tests/support/text_fit.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QSet>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using tests::child;

namespace {

constexpr int patience = 30'000;

/// Asked before any translation is; writes down which of our texts the language that is shown does not have.
class MissingTexts : public QTranslator {
public:
    void show(const QString& code)
    {
        m_missing.clear();
        m_known = std::make_unique<QTranslator>();
        QVERIFY(m_known->load(QStringLiteral(":/leaklab/translations/leaklab_%1.qm").arg(code)));
    }
    [[nodiscard]] QStringList missing() const { return m_missing.values(); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int number) const override
    {
        if (m_known && QByteArrayView(context).startsWith("leaklab")
            && m_known->translate(context, source, comment, number).isEmpty())
            m_missing.insert(QStringLiteral("%1: %2").arg(QLatin1String(context), QString::fromUtf8(source)));
        return {};
    }

private:
    std::unique_ptr<QTranslator> m_known;
    mutable QSet<QString> m_missing;
};

QStringList doubleKeys(const QMenu& menu)
{
    QStringList faults;
    QMap<QString, QString> taken;
    for (const QAction* action : menu.actions()) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty() && action->isVisible()) {
            if (taken.contains(key))
                faults += QStringLiteral("%1: %2 and %3").arg(key, taken.value(key), action->text());
            taken.insert(key, action->text());
        }
        if (action->menu())
            faults += doubleKeys(*action->menu());
    }
    return faults;
}

} // namespace

/// The window over a running shop, switched from language to language while an exercise is being done.
class LanguagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyLanguageIsShown_data();
    void everyLanguageIsShown();
    void whatIsBeingDoneGoesOn();
    void timeRunsLeftToRightInArabic();
    void theChoiceIsRemembered();
    void aLockedLanguageStays();
    void theSystemsLanguageIsFound_data();
    void theSystemsLanguageIsFound();
    void numbersAreWrittenAsTheReaderDoes();

private:
    [[nodiscard]] ui::MainWindow& window() { return m_host->window(); }
    void switchTo(const QString& code);
    void addFaults(QStringList& all, const QString& where, const QWidget& widget);
    void lookAtDialogs(QStringList& faults);

    QTemporaryDir m_recordings;
    core::SteadyClock m_clock;
    MissingTexts m_texts;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<ui::WindowHost> m_host;
};

void LanguagesTest::initTestCase()
{
    tests::useTestSettings();
    QSettings().clear();
    training::ProgressStore().resetAll();
    m_language = std::make_unique<ui::Language>();
    m_language->setChoice(QStringLiteral("en"));
    m_appearance = std::make_unique<ui::Appearance>(*qApp);
    m_appearance->setChoice(ui::ThemeChoice::Light);
    lab::LabSettings settings;
    settings.programs = qEnvironmentVariable("LEAKLAB_BIN");
    settings.useEmbeddedStore = true;
    settings.rate = core::Rate(50);
    m_lab = std::make_unique<lab::Lab>(settings, m_clock);
    m_host = std::make_unique<ui::WindowHost>(*m_lab, m_clock, *m_appearance, *m_language);
    window().resize(1280, 720);
    window().show();
    window().record(session::SessionLibrary(m_recordings.path()));
    window().checkAndStart();
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->isReady(), patience);
    window().exercises().setQuick(true);
    window().exercises().start(QStringLiteral("a-healthy-shop"));
    QTRY_VERIFY_WITH_TIMEOUT(
        window().exercises().attempt()->phase() == training::Attempt::Phase::Running, patience);
    qApp->installTranslator(&m_texts);
}

void LanguagesTest::cleanupTestCase()
{
    qApp->removeTranslator(&m_texts);
    m_host.reset();
    m_lab.reset();
    m_appearance.reset();
    m_language.reset();
}

void LanguagesTest::switchTo(const QString& code)
{
    const QPointer<ui::MainWindow> before = &window();
    if (m_language->code() == code)
        return;
    m_language->setChoice(code);
    QTRY_VERIFY(before.isNull());
    QVERIFY2(m_language->problem().isEmpty(), qPrintable(m_language->problem()));
    QCOMPARE(m_language->code(), code);
}

void LanguagesTest::addFaults(QStringList& all, const QString& where, const QWidget& widget)
{
    // Laid out once the event loop has come round to it.
    QStringList faults;
    const bool fits = QTest::qWaitFor([&] { return (faults = tests::fitFaults(widget)).isEmpty(); }, 1'000);
    if (fits)
        return;
    for (const QString& fault : faults)
        all += where + QStringLiteral(": ") + fault;
}

void LanguagesTest::lookAtDialogs(QStringList& faults)
{
    ui::HelpMenu& help = window().menus().help();
    help.showShortcuts();
    help.showAbout();
    help.showLicences();
    for (const char* name : { "shortcuts", "about", "licences" }) {
        auto* dialog = window().findChild<QDialog*>(QLatin1String(name));
        QVERIFY(dialog);
        addFaults(faults, QLatin1String(name), *dialog);
        dialog->close();
    }
}

void LanguagesTest::everyLanguageIsShown_data()
{
    QTest::addColumn<QString>("code");
    for (const ui::OfferedLanguage& language : ui::offeredLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void LanguagesTest::everyLanguageIsShown()
{
    QFETCH(QString, code);
    if (code != QLatin1String("en"))
        m_texts.show(code);
    switchTo(code);
    QStringList faults;
    child<ui::WelcomeBanner>(window(), "welcome")->restart();
    window().resize(1280, 720);
    QTabWidget& tabs = window().findChild<ui::SessionView*>()->tabs();
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        addFaults(faults, tabs.tabText(tab), window());
    }
    window().exercises().open();
    addFaults(faults, QStringLiteral("with an exercise"), window());
    lookAtDialogs(faults);
    for (const QAction* top : window().menuBar()->actions())
        faults += doubleKeys(*top->menu());
    if (code != QLatin1String("en"))
        faults += m_texts.missing();
    for (const QString& fault : faults)
        qWarning("%s", qPrintable(fault));
    QVERIFY(faults.isEmpty());
    QCOMPARE(window().size(), QSize(1280, 720));
}

void LanguagesTest::whatIsBeingDoneGoesOn()
{
    switchTo(QStringLiteral("en"));
    const auto* attempt = window().exercises().attempt();
    const QString english = attempt->text().title;
    window().findChild<ui::SessionView*>()->tabs().setCurrentIndex(3);
    window().charts().navigation().showRange(30);
    const std::size_t rows = m_lab->session().series().rows();
    switchTo(QStringLiteral("de"));
    QCOMPARE(window().exercises().attempt(), attempt);
    QVERIFY(attempt->text().title != english);
    QCOMPARE(child<QLabel>(window(), "exerciseTitle")->text(), attempt->text().title);
    QCOMPARE(window().findChild<ui::SessionView*>()->tabs().currentIndex(), 3);
    QCOMPARE(window().charts().navigation().range(), 30.0);
    QVERIFY(m_lab->isReady());
    QTRY_VERIFY(m_lab->session().series().rows() > rows);
    QCOMPARE(QDir(m_recordings.path()).entryList(QDir::Files).size(), 1);
}

void LanguagesTest::timeRunsLeftToRightInArabic()
{
    switchTo(QStringLiteral("ar"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QVERIFY(window().isRightToLeft());
    // The controls of the lab are on the other side; the charts' time is not.
    auto* controls = child<QWidget>(window(), "trafficOn");
    charts::ChartColumn& column = window().charts();
    QVERIFY(controls->mapTo(&window(), QPoint()).x() < column.mapTo(&window(), QPoint()).x());
    for (const QWidget* chart : column.charts())
        QCOMPARE(chart->layoutDirection(), Qt::LeftToRight);
    switchTo(QStringLiteral("en"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguagesTest::theChoiceIsRemembered()
{
    switchTo(QStringLiteral("fr"));
    const ui::Language next;
    QCOMPARE(next.code(), QStringLiteral("fr"));
}

void LanguagesTest::aLockedLanguageStays()
{
    ui::Language locked(ui::LanguageRule{ QStringLiteral("ja"), true });
    QVERIFY(locked.isLocked());
    locked.setChoice(QStringLiteral("de"));
    QCOMPARE(locked.code(), QStringLiteral("ja"));
}

void LanguagesTest::theSystemsLanguageIsFound_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("code");
    QTest::newRow("Austria") << "de_AT"
                             << "de";
    QTest::newRow("Mexico") << "es_MX"
                            << "es";
    QTest::newRow("Portugal reads Brazil's") << "pt_PT"
                                             << "pt_BR";
    QTest::newRow("Morocco") << "ar_MA"
                             << "ar";
    QTest::newRow("Singapore") << "zh_SG"
                               << "zh_CN";
    QTest::newRow("Taiwan writes otherwise") << "zh_TW"
                                             << "en";
    QTest::newRow("Italian is not offered") << "it_IT"
                                            << "en";
    QTest::newRow("none") << "C"
                          << "en";
}

void LanguagesTest::theSystemsLanguageIsFound()
{
    QFETCH(QString, system);
    QFETCH(QString, code);
    QCOMPARE(ui::bestLanguageFor(QLocale(system)), code);
}

void LanguagesTest::numbersAreWrittenAsTheReaderDoes()
{
    const auto half = [](const char* code, const char* system) {
        return ui::localeFor(QLatin1String(code), QLocale(QLatin1String(system))).toString(1234.5, 'f', 1);
    };
    QCOMPARE(half("de", "en_US"), QStringLiteral("1.234,5"));
    QCOMPARE(half("de", "de_CH"), QLocale(QStringLiteral("de_CH")).toString(1234.5, 'f', 1));
    QCOMPARE(half("en", "en_US"), QStringLiteral("1,234.5"));
    // The figures of a program are written in the digits of its exit codes and sizes.
    QVERIFY(half("ar", "en_US").contains(QLatin1Char('1')));
    QCOMPARE(ui::localeFor(QStringLiteral("pt_BR"), QLocale(QStringLiteral("pt_PT"))).name(),
        QStringLiteral("pt_BR"));
}

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
