#include "app/charts/chart_column.h"
#include "app/lab/lab.h"
#include "app/ui/help/about_dialog.h"
#include "app/ui/help/components.h"
#include "app/ui/help/help_menu.h"
#include "app/ui/help/shortcut_list.h"
#include "app/ui/lab_panel.h"
#include "app/ui/main_window.h"
#include "app/ui/quit_guard.h"
#include "app/ui/window_menus.h"
#include "tests/gui/window_support.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QWheelEvent>

using namespace leaklab;
using tests::child;

namespace {

constexpr int patience = 20'000;

QList<QAction*> leaves(const QMenu& menu)
{
    QList<QAction*> actions;
    for (QAction* action : menu.actions()) {
        if (action->menu())
            actions += leaves(*action->menu());
        else if (!action->isSeparator())
            actions += action;
    }
    return actions;
}

} // namespace

/// Menus, help, settings, quitting: how the window behaves whatever the shop does. Needs no shop.
class WindowMannersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyActionIsReachedByKeyboard();
    void noControlTakesAMenusKey();
    void noTwoActionsShareAKey();
    void scrollingPastAFieldLeavesIt();
    void theSheetListsEveryShortcut();
    void aboutTellsWhatItIsMadeOf();
    void everyLicenceCanBeReadInFull();
    void saysWhatTheMachineLacks();
    void closesWithoutAQuestionWhenNothingIsLost();
    void asksWhenSomethingWouldBeLost();
    void aSignalDoesNotAsk();
    void remembersHowItLooksAndNotTheLesson();
    void badSettingsCountAsNone_data();
    void badSettingsCountAsNone();
    void aSecondConsoleSaysSoAndRemembersNothing();

private:
    void makeWindow(int number = 1);
    [[nodiscard]] bool isStopping() const { return !child<QWidget>(*m_window, "trafficOn")->isEnabled(); }
    [[nodiscard]] QDialog* dialog(const char* name) const
    {
        return m_window->findChild<QDialog*>(QLatin1String(name));
    }

    QTemporaryDir m_empty;
    core::SteadyClock m_clock;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<ui::MainWindow> m_window;
};

void WindowMannersTest::initTestCase()
{
    tests::useTestSettings();
}

void WindowMannersTest::init()
{
    QSettings().clear();
    makeWindow();
}

void WindowMannersTest::makeWindow(int number)
{
    m_window.reset();
    lab::LabSettings settings;
    settings.programs = m_empty.path();
    settings.useEmbeddedStore = true;
    m_lab = std::make_unique<lab::Lab>(settings, m_clock);
    m_window = std::make_unique<ui::MainWindow>(*m_lab, m_clock, number);
    m_window->show();
}

void WindowMannersTest::cleanup()
{
    m_window.reset();
    m_lab.reset();
    QSettings().clear();
}

void WindowMannersTest::everyActionIsReachedByKeyboard()
{
    QStringList tops;
    for (const QAction* top : m_window->menuBar()->actions()) {
        QVERIFY2(top->text().contains(QLatin1Char('&')), qPrintable(top->text()));
        tops += top->text().remove(QLatin1Char('&'));
        QVERIFY(top->menu());
        const QList<QAction*> actions = leaves(*top->menu());
        QVERIFY2(!actions.isEmpty(), qPrintable(top->text()));
        for (const QAction* action : actions)
            QVERIFY2(!action->text().isEmpty(), qPrintable(top->text()));
    }
    for (const char* name : { "File", "View", "Lab", "Help" })
        QVERIFY2(tops.contains(QLatin1String(name)), name);
}

void WindowMannersTest::noControlTakesAMenusKey()
{
    QStringList menus;
    for (const QAction* top : m_window->menuBar()->actions())
        menus += QKeySequence::mnemonic(top->text()).toString();
    QStringList taken;
    for (const auto* button : m_window->findChildren<QAbstractButton*>())
        taken += QKeySequence::mnemonic(button->text()).toString();
    for (const auto* label : m_window->findChildren<QLabel*>()) {
        if (label->buddy())
            taken += QKeySequence::mnemonic(label->text()).toString();
    }
    for (const auto* tabs : m_window->findChildren<QTabBar*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            taken += QKeySequence::mnemonic(tabs->tabText(tab)).toString();
    }
    QVERIFY(taken.contains(QStringLiteral("Alt+R")));
    for (const QString& key : menus)
        QVERIFY2(!taken.contains(key), qPrintable(key));
}

void WindowMannersTest::scrollingPastAFieldLeavesIt()
{
    auto* panel = m_window->findChild<ui::LabPanel*>();
    m_window->resize(1280, 720);
    QTRY_VERIFY(panel->verticalScrollBar()->maximum() > 0);
    int boxes = 0;
    for (auto* box : panel->findChildren<QComboBox*>()) {
        if (!box->isVisible() || !box->isEnabled())
            continue;
        ++boxes;
        panel->verticalScrollBar()->setValue(0);
        const int before = box->currentIndex();
        const QPointF at = box->rect().center();
        QWheelEvent turn(at, box->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &turn);
        QCOMPARE(box->currentIndex(), before);
        QVERIFY2(panel->verticalScrollBar()->value() > 0, qPrintable(box->objectName()));
    }
    QVERIFY(boxes > 0);
}

void WindowMannersTest::noTwoActionsShareAKey()
{
    QMap<QString, QString> owners; // of keys that work in all of the window
    QStringList inPlaces; // keys that work where the focus is; each place may have its own
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut)
            continue; // each table's own "Copy"
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString key = keys.toString();
            if (action->shortcutContext() != Qt::WindowShortcut) {
                inPlaces += key;
                continue;
            }
            QVERIFY2(!owners.contains(key),
                qPrintable(QStringLiteral("%1: %2 and %3").arg(key, action->text(), owners.value(key))));
            owners.insert(key, action->text());
        }
    }
    for (const QString& key : inPlaces)
        QVERIFY2(!owners.contains(key), qPrintable(key));
    QVERIFY(owners.size() >= 10);
}

void WindowMannersTest::theSheetListsEveryShortcut()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(dialog("shortcuts"));
    const auto* table = child<QTableWidget>(*dialog("shortcuts"), "shortcutTable");
    QStringList keys;
    for (int row = 0; row < table->rowCount(); ++row) {
        keys += table->item(row, 2)->text();
        QVERIFY(!table->item(row, 0)->text().isEmpty() && !table->item(row, 1)->text().isEmpty());
        QVERIFY(!table->item(row, 1)->text().contains(QLatin1Char('&')));
    }
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(
                keys.join(QLatin1Char('\n')).contains(action->shortcut().toString(QKeySequence::NativeText)),
                qPrintable(action->text()));
    }
    QVERIFY(keys.contains(QKeySequence(Qt::CTRL | Qt::Key_Q).toString(QKeySequence::NativeText)));
    // Asked for again it is the same one.
    m_window->menus().help().showShortcuts();
    QCOMPARE(m_window->findChildren<QDialog*>(QStringLiteral("shortcuts")).size(), 1);
    QTest::keyClick(dialog("shortcuts"), Qt::Key_Escape);
    QTRY_VERIFY(!dialog("shortcuts") || !dialog("shortcuts")->isVisible());
}

void WindowMannersTest::aboutTellsWhatItIsMadeOf()
{
    m_window->menus().help().showAbout();
    auto* about = dialog("about");
    QVERIFY(about && about->isVisible() && !about->isModal());
    child<QAbstractButton>(*about, "copyVersions")->click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const char* name :
        { "Leak Lab: " LEAKLAB_VERSION, "Qt: 6.", "Boost: 1.", "hiredis: ", "Compiler: ", "Build: " })
        QVERIFY2(text.contains(QLatin1String(name)), qPrintable(text));
    child<QAbstractButton>(*about, "showLicences")->click();
    QVERIFY(dialog("licences") && dialog("licences")->isVisible());
}

void WindowMannersTest::everyLicenceCanBeReadInFull()
{
    const auto components = ui::components();
    QVERIFY(components.size() >= 5);
    QStringList licences;
    for (const ui::Component& component : components) {
        QVERIFY2(!component.version.isEmpty() && !component.copyright.isEmpty() && !component.use.isEmpty(),
            qPrintable(component.name));
        licences += component.licence;
        QVERIFY(!component.texts.isEmpty());
        for (const QString& file : component.texts)
            QVERIFY2(ui::licenceText(file).size() > 1'000, qPrintable(file));
    }
    for (const char* licence : { "Apache-2.0", "LGPL-3.0-only", "GPL-3.0-only", "BSL-1.0", "BSD-3-Clause" })
        QVERIFY2(licences.contains(QLatin1String(licence)), licence);
    QVERIFY(ui::licenceText(QStringLiteral("GPL-3.0.txt"))
                .contains(QStringLiteral("END OF TERMS AND CONDITIONS")));

    m_window->menus().help().showLicences();
    auto* list = child<QListWidget>(*dialog("licences"), "components");
    auto* text = child<QPlainTextEdit>(*dialog("licences"), "licenceText");
    QCOMPARE(static_cast<std::size_t>(list->count()), components.size());
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QVERIFY(text->toPlainText().contains(
            ui::licenceText(components[static_cast<std::size_t>(row)].texts.first()).trimmed().left(200)));
    }
}

void WindowMannersTest::saysWhatTheMachineLacks()
{
    auto* notice = child<QWidget>(*m_window, "machineNotice");
    QVERIFY(!notice->isVisible());
    m_window->checkAndStart();
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patience);
    QVERIFY(child<QLabel>(*m_window, "machineNoticeText")->text().contains(QStringLiteral("leaklab-cart")));
    // The lab is started all the same, and says itself what it failed of.
    QTRY_VERIFY_WITH_TIMEOUT(child<QAbstractButton>(*m_window, "retry")->isVisible(), patience);
    child<QAbstractButton>(*m_window, "machineDetails")->click();
    QVERIFY(!notice->isVisible());
    QTRY_VERIFY(dialog("machine"));
    const auto* report = child<QTextBrowser>(*dialog("machine"), "machineReport");
    QTRY_VERIFY_WITH_TIMEOUT(
        report->toPlainText().contains(QStringLiteral("Install Leak Lab again")), patience);
    QVERIFY(report->toPlainText().contains(QStringLiteral("127.0.0.1")));
    QVERIFY(child<QLabel>(*dialog("machine"), "machineVerdict")->text().contains(QStringLiteral("missing")));
}

void WindowMannersTest::closesWithoutAQuestionWhenNothingIsLost()
{
    m_window->quitGuard().addCheck([] { return QString(); });
    m_window->close();
    QVERIFY(!child<QWidget>(*m_window, "quitQuestion")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
}

void WindowMannersTest::asksWhenSomethingWouldBeLost()
{
    const QString loss = QStringLiteral("The recording has not been written.");
    m_window->quitGuard().addCheck([loss] { return loss; });
    auto* question = child<QWidget>(*m_window, "quitQuestion");
    QVERIFY(!m_window->close());
    QVERIFY(question->isVisible());
    QCOMPARE(child<QLabel>(*m_window, "quitQuestionText")->text(), loss);
    QVERIFY(!isStopping());
    child<QAbstractButton>(*m_window, "stay")->click();
    QVERIFY(!question->isVisible());

    QVERIFY(!m_window->close());
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(!question->isVisible() && !isStopping());

    QVERIFY(!m_window->close());
    child<QAbstractButton>(*m_window, "quitAnyway")->click();
    QVERIFY(isStopping());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
}

void WindowMannersTest::aSignalDoesNotAsk()
{
    m_window->quitGuard().addCheck([] { return QStringLiteral("Everything."); });
    m_window->quitNow();
    QVERIFY(!child<QWidget>(*m_window, "quitQuestion")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
}

void WindowMannersTest::remembersHowItLooksAndNotTheLesson()
{
    const auto close = [this] {
        m_window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
    };
    auto& navigation = m_window->charts().navigation();
    navigation.showRange(300);
    for (const char* choice : { "logarithmic", "forecast", "twinLines" })
        child<QCheckBox>(*m_window, choice)->setChecked(false);
    child<QCheckBox>(*m_window, "groundTruth")->setChecked(true);
    m_window->charts().chartActions().inWords->setChecked(true);
    m_lab->setRate(core::Rate(77));
    m_window->resize(1200, 820);
    close();

    makeWindow();
    QCOMPARE(m_window->charts().navigation().range(), 300.0);
    for (const char* choice : { "logarithmic", "forecast", "twinLines" })
        QVERIFY2(!child<QCheckBox>(*m_window, choice)->isChecked(), choice);
    QVERIFY(child<QCheckBox>(*m_window, "groundTruth")->isChecked());
    QVERIFY(m_window->charts().chartActions().inWords->isChecked());
    QCOMPARE(m_window->size(), QSize(1200, 820));
    QVERIFY(m_lab->settings().rate != core::Rate(77));
    QVERIFY(m_window->charts().navigation().isLive());
}

void WindowMannersTest::badSettingsCountAsNone_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << QVariant(QStringLiteral("nonsense"));
    QTest::newRow("bytes") << QVariant(QByteArray("\x01\xd9\xd0\xcb\x00\x03 cut off", 16));
    QTest::newRow("number") << QVariant(-1e300);
    QTest::newRow("not a number") << QVariant(std::numeric_limits<double>::quiet_NaN());
    QTest::newRow("list") << QVariant(QStringList{ QStringLiteral("a"), QStringLiteral("b") });
}

void WindowMannersTest::badSettingsCountAsNone()
{
    QFETCH(QVariant, value);
    const double range = m_window->charts().navigation().range();
    const QSize size = m_window->size();
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
    {
        QSettings settings;
        for (const QString& key : settings.allKeys())
            settings.setValue(key, value);
        QVERIFY(settings.allKeys().size() >= 5);
    }
    makeWindow();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->charts().navigation().range(), range);
    QVERIFY(!m_window->charts().chartActions().groundTruth->isChecked());
    QVERIFY(m_window->charts().chartActions().forecast->isChecked());
    QCOMPARE(m_window->size(), size);
}

void WindowMannersTest::aSecondConsoleSaysSoAndRemembersNothing()
{
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Leak Lab"));
    makeWindow(2);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Leak Lab \u2014 2"));
    m_window->charts().navigation().showRange(900);
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
    QVERIFY(!QSettings().contains(QStringLiteral("charts/range")));
}

QTEST_MAIN(WindowMannersTest)
#include "window_manners_test.moc"
