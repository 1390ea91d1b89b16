#include "app/lab/lab.h"
#include "app/ui/main_window.h"
#include "app/ui/status_banner.h"
#include "app/ui/theme/appearance.h"
#include "app/ui/welcome_banner.h"
#include "tests/gui/window_support.h"
#include "tests/support/text_fit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using tests::child;

Q_DECLARE_METATYPE(leaklab::ui::ThemeChoice)

/// Nothing is cut off or covered, in the sizes that people have. Needs no process of the shop.
class WindowFitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }
    void init();
    void cleanup();
    void everythingFits_data();
    void everythingFits();
    void aCutTextIsFound();
    void theIntroductionLeadsThroughAndStaysClosed();

private:
    QTemporaryDir m_empty;
    core::SteadyClock m_clock;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<ui::MainWindow> m_window;
};

void WindowFitTest::init()
{
    QSettings().clear();
    m_appearance = std::make_unique<ui::Appearance>(*qApp);
    lab::LabSettings settings;
    settings.programs = m_empty.path();
    settings.useEmbeddedStore = true;
    m_lab = std::make_unique<lab::Lab>(settings, m_clock);
    m_window = std::make_unique<ui::MainWindow>(*m_lab, m_clock);
}

void WindowFitTest::cleanup()
{
    m_window.reset();
    m_lab.reset();
    m_appearance.reset();
}

void WindowFitTest::everythingFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ui::ThemeChoice>("theme");
    QTest::addColumn<int>("textPercent");
    QTest::newRow("small") << QSize(1280, 720) << ui::ThemeChoice::Light << 100;
    QTest::newRow("small, large type") << QSize(1280, 720) << ui::ThemeChoice::Dark << 150;
    QTest::newRow("usual") << QSize(1600, 900) << ui::ThemeChoice::HighContrast << 125;
    QTest::newRow("projector") << QSize(1920, 1080) << ui::ThemeChoice::Projector << 100;
    QTest::newRow("very large type") << QSize(1920, 1080) << ui::ThemeChoice::Light << 200;
}

void WindowFitTest::everythingFits()
{
    QFETCH(QSize, size);
    QFETCH(ui::ThemeChoice, theme);
    QFETCH(int, textPercent);
    m_window->show();
    child<ui::StatusBanner>(*m_window, "statusBanner")->clear(); // while it shows, the introduction does not
    child<ui::WelcomeBanner>(*m_window, "welcome")->restart();
    m_appearance->setChoice(theme);
    m_appearance->setTextPercent(textPercent);
    m_window->resize(size);
    QStringList faults;
    QTRY_VERIFY2(
        (faults = tests::fitFaults(*m_window)).isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QCOMPARE(m_window->size(), size);
}

void WindowFitTest::aCutTextIsFound()
{
    QWidget window;
    auto* label = new QLabel(QStringLiteral("a long text"), &window);
    label->setGeometry(10, 10, 20, 20);
    auto* other = new QLabel(QStringLiteral("x"), &window);
    other->setGeometry(25, 10, 40, 20);
    window.resize(400, 300);
    window.show();
    QCOMPARE(tests::fitFaults(window).size(), 2); // cut off, and covered
    label->setGeometry(100, 10, 200, 20);
    QCOMPARE(tests::fitFaults(window), QStringList());
    label->move(300, 10);
    QCOMPARE(tests::fitFaults(window).size(), 1); // out of the window
}

void WindowFitTest::theIntroductionLeadsThroughAndStaysClosed()
{
    m_window->show();
    auto* welcome = child<ui::WelcomeBanner>(*m_window, "welcome");
    auto* text = child<QLabel>(*m_window, "welcomeText");
    auto* next = child<QAbstractButton>(*m_window, "welcomeNext");
    welcome->showIfNew();
    QVERIFY(welcome->isVisible());
    QVERIFY(text->text().contains(QStringLiteral("leaks")));
    next->click();
    QVERIFY(text->text().contains(QStringLiteral("only climbs")));
    m_lab->setTrafficOn(false);
    QVERIFY2(!text->text().contains(QStringLiteral("only climbs")), "it does not, without traffic");
    m_lab->setLeaking(false);
    QVERIFY(text->text().contains(QStringLiteral("level")));
    QStringList seen;
    for (int click = 0; click < 4 && welcome->isVisible(); ++click) {
        QVERIFY(!seen.contains(text->text()));
        seen += text->text();
        next->click();
    }
    QCOMPARE(seen.size(), 4);
    QVERIFY(!welcome->isVisible());
    welcome->showIfNew();
    QVERIFY(!welcome->isVisible());
    welcome->restart();
    QVERIFY(welcome->isVisible());
}

QTEST_MAIN(WindowFitTest)
#include "window_fit_test.moc"
