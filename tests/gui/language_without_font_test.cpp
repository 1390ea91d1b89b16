#include "app/ui/language/language.h"
#include "tests/gui/window_support.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

using namespace leaklab;

/// On a machine whose only font knows Latin letters: DejaVu, by the fontconfig file beside this test.
class LanguageWithoutFontTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }
    void itSaysSoInsteadOfShowingBoxes();
};

void LanguageWithoutFontTest::itSaysSoInsteadOfShowingBoxes()
{
    QSettings().clear();
    ui::Language language;
    language.setChoice(QStringLiteral("ja"));
    QCOMPARE(language.choice(), QStringLiteral("ja"));
    QCOMPARE(language.code(), QStringLiteral("en"));
    QVERIFY2(language.problem().contains(QStringLiteral("Japanese")), qPrintable(language.problem()));
    QVERIFY2(language.problem().contains(QStringLiteral("fonts-noto-cjk")), qPrintable(language.problem()));
    language.setChoice(QStringLiteral("de"));
    QCOMPARE(language.code(), QStringLiteral("de"));
    QVERIFY(language.problem().isEmpty());
    QSettings().clear();
}

QTEST_MAIN(LanguageWithoutFontTest)
#include "language_without_font_test.moc"
