#include "app/ui/theme/appearance.h"
#include "app/ui/theme/theme_actions.h"
#include "app/ui/theme/theme_style.h"
#include "tests/gui/window_support.h"

#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace leaklab;
using ui::Appearance;
using ui::ThemeChoice;
using ui::ThemeName;

/// Choosing a look, while everything runs.
class AppearanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }
    void init() { QSettings().clear(); }
    void changesActAtOnce();
    void controlsShrinkAgain();
    void whatWasChosenIsRemembered();
    void senselessSettingsCountAsNone();
    void presentingIsForNow();
    void actionsChooseAndShowWhatIsChosen();
};

void AppearanceTest::changesActAtOnce()
{
    Appearance appearance(*qApp);
    QLabel label(QStringLiteral("Running"));
    QLabel tinted(QStringLiteral("died"));
    ui::setTypeRole(label, ui::TypeRole::Value);
    ui::setTextColour(tinted, ui::TextColour::Danger);
    label.show();
    tinted.show();
    appearance.setChoice(ThemeChoice::Light);
    const int before = label.fontMetrics().height();
    QSignalSpy changed(&appearance, &Appearance::changed);
    appearance.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(ui::themeOf(label).name, ThemeName::Dark);
    // The application tells its palette to widgets when it is back in its event loop.
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), appearance.theme().colours.text);
    QTRY_COMPARE(tinted.palette().color(QPalette::WindowText), appearance.theme().colours.danger);
    QTRY_COMPARE(tinted.palette().color(QPalette::Window), appearance.theme().colours.window);
    appearance.setTextPercent(200);
    QCOMPARE(changed.size(), 2);
    QVERIFY(label.fontMetrics().height() > 1.8 * before);
    appearance.setTextPercent(200);
    QCOMPARE(changed.size(), 2);
}

void AppearanceTest::controlsShrinkAgain()
{
    Appearance appearance(*qApp);
    QComboBox box;
    box.addItem(QStringLiteral("the last five minutes"));
    box.show();
    const QSize small = box.minimumSizeHint();
    appearance.setTextPercent(200);
    QVERIFY(box.minimumSizeHint().width() > small.width());
    appearance.setTextPercent(100);
    QCOMPARE(box.minimumSizeHint(), small);
}

void AppearanceTest::whatWasChosenIsRemembered()
{
    {
        Appearance appearance(*qApp);
        QCOMPARE(appearance.choice(), ThemeChoice::System);
        QCOMPARE(appearance.textPercent(), 100);
        appearance.setChoice(ThemeChoice::HighContrast);
        appearance.setTextPercent(150);
    }
    const Appearance again(*qApp);
    QCOMPARE(again.choice(), ThemeChoice::HighContrast);
    QCOMPARE(again.theme().name, ThemeName::HighContrast);
    QCOMPARE(again.textPercent(), 150);
}

void AppearanceTest::senselessSettingsCountAsNone()
{
    QSettings settings;
    settings.setValue(QStringLiteral("look/theme"), QStringLiteral("plaid"));
    for (const auto& [written, means] : std::vector<std::pair<QVariant, int>>{
             { QStringLiteral("large"), 100 }, { -5, 100 }, { 130, 125 }, { 100'000, 200 } }) {
        settings.setValue(QStringLiteral("look/textPercent"), written);
        const Appearance appearance(*qApp);
        QCOMPARE(appearance.choice(), ThemeChoice::System);
        QCOMPARE(appearance.textPercent(), means);
    }
}

void AppearanceTest::presentingIsForNow()
{
    Appearance appearance(*qApp);
    appearance.setChoice(ThemeChoice::Dark);
    appearance.setPresenting(true);
    QCOMPARE(appearance.theme().name, ThemeName::Projector);
    QCOMPARE(appearance.choice(), ThemeChoice::Dark);
    QCOMPARE(Appearance(*qApp).choice(), ThemeChoice::Dark);
    appearance.setPresenting(false);
    QCOMPARE(appearance.theme().name, ThemeName::Dark);
}

void AppearanceTest::actionsChooseAndShowWhatIsChosen()
{
    Appearance appearance(*qApp);
    ui::ThemeActions actions(appearance);
    QMenu menu;
    actions.addTo(menu);
    QCOMPARE(menu.actions().size(), 2);
    QCOMPARE(actions.themes().checkedAction(), actions.themes().actions().at(0));
    actions.themes().actions().at(static_cast<int>(ThemeChoice::Projector))->trigger();
    QCOMPARE(appearance.theme().name, ThemeName::Projector);
    QVERIFY(!actions.smaller().isEnabled());
    actions.larger().trigger();
    QCOMPARE(appearance.textPercent(), 110);
    QVERIFY(actions.smaller().isEnabled());
    for (int i = 0; i < 10; ++i)
        actions.larger().trigger();
    QCOMPARE(appearance.textPercent(), 200);
    QVERIFY(!actions.larger().isEnabled());
    QCOMPARE(actions.textSizes().checkedAction()->data().toInt(), 200);
    actions.normal().trigger();
    QCOMPARE(appearance.textPercent(), 100);
    // Chosen elsewhere, it shows here.
    appearance.setChoice(ThemeChoice::Light);
    QVERIFY(actions.themes().actions().at(static_cast<int>(ThemeChoice::Light))->isChecked());
}

QTEST_MAIN(AppearanceTest)
#include "appearance_test.moc"
