#include "app/charts/chart_spec.h"
#include "app/charts/contrast.h"
#include "app/ui/theme/icons.h"
#include "app/ui/theme/theme.h"
#include "tests/unit/ui/colour_vision.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPixmap>
#include <QTest>

#include <set>

using namespace leaklab;
using charts::contrastRatio;
using ui::Theme;
using ui::ThemeName;

Q_DECLARE_METATYPE(leaklab::ui::ThemeName)

namespace {

/// WCAG 2.1, level AA; in the high-contrast theme everything has what AAA wants of text.
double forText(ThemeName name)
{
    return name == ThemeName::HighContrast ? 7 : 4.5;
}

double forGraphics(ThemeName name)
{
    return name == ThemeName::HighContrast ? 7 : 3;
}

Theme themeNamed(ThemeName name)
{
    return ui::makeTheme(name, 1, QApplication::font());
}

QStringList lacking(const QString& what, const QColor& ink, const QColor& ground, double ratio)
{
    const double has = contrastRatio(ink, ground);
    if (has >= ratio)
        return {};
    return { QStringLiteral("%1: %2 on %3 has %4, needs %5")
                 .arg(what, ink.name(), ground.name())
                 .arg(has, 0, 'f', 2)
                 .arg(ratio) };
}

} // namespace

/// The tokens of every theme, against what eyes need.
class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void textIsLegible_data() { themes(); }
    void textIsLegible();
    void controlsAreSeen_data() { themes(); }
    void controlsAreSeen();
    void chartsAreLegible_data() { themes(); }
    void chartsAreLegible();
    void colourBlindEyesTellSeriesApart_data() { themes(); }
    void colourBlindEyesTellSeriesApart();
    void chartsWithoutAThemeAreLegibleToo();
    void typeGrowsWithTheTextSize();
    void digitsOfAValueAreOfOneWidth();
    void everyIconShowsInEveryTheme_data() { themes(); }
    void everyIconShowsInEveryTheme();

private:
    void themes();
};

void ThemeTest::themes()
{
    QTest::addColumn<ThemeName>("name");
    QTest::newRow("light") << ThemeName::Light;
    QTest::newRow("dark") << ThemeName::Dark;
    QTest::newRow("high contrast") << ThemeName::HighContrast;
    QTest::newRow("projector") << ThemeName::Projector;
}

void ThemeTest::contrastIsThatOfTheStandard()
{
    QVERIFY(qFuzzyCompare(contrastRatio(Qt::black, Qt::white), 21.0));
    QVERIFY(qFuzzyCompare(contrastRatio(Qt::white, Qt::white), 1.0));
    // The grey that WCAG's own examples call the lightest with 4.5 on white.
    QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void ThemeTest::textIsLegible()
{
    QFETCH(ThemeName, name);
    const Theme theme = themeNamed(name);
    const ui::ThemeColours& colours = theme.colours;
    QStringList faults;
    using ui::TextColour;
    for (const TextColour colour : { TextColour::Normal, TextColour::Muted, TextColour::Accent,
             TextColour::Good, TextColour::Change, TextColour::Warning, TextColour::Danger }) {
        const QString what = QStringLiteral("text colour %1").arg(static_cast<int>(colour));
        faults += lacking(what, theme.colour(colour), colours.window, forText(name));
        faults += lacking(what, theme.colour(colour), colours.surface, forText(name));
    }
    faults += lacking(QStringLiteral("primary button"), colours.onAccent, colours.accent, forText(name));
    const QPalette palette = theme.palette();
    for (const auto& [ink, ground] : std::vector<std::pair<QPalette::ColorRole, QPalette::ColorRole>>{
             { QPalette::WindowText, QPalette::Window }, { QPalette::Text, QPalette::Base },
             { QPalette::Text, QPalette::AlternateBase }, { QPalette::ButtonText, QPalette::Button },
             { QPalette::PlaceholderText, QPalette::Base }, { QPalette::ToolTipText, QPalette::ToolTipBase },
             { QPalette::HighlightedText, QPalette::Highlight }, { QPalette::Link, QPalette::Window },
             { QPalette::Link, QPalette::Base } })
        faults += lacking(QStringLiteral("palette role %1").arg(ink), palette.color(ink),
            palette.color(ground), forText(name));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void ThemeTest::controlsAreSeen()
{
    QFETCH(ThemeName, name);
    const ui::ThemeColours colours = themeNamed(name).colours;
    QStringList faults;
    for (const QColor& ground : { colours.window, colours.surface }) {
        faults += lacking(QStringLiteral("outline"), colours.outline, ground, forGraphics(name));
        faults += lacking(QStringLiteral("focus"), colours.accent, ground, forGraphics(name));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void ThemeTest::chartsAreLegible()
{
    QFETCH(ThemeName, name);
    const charts::ChartPalette palette = themeNamed(name).charts();
    const QColor ground = palette.background();
    QStringList faults = lacking(QStringLiteral("text"), palette.text(), ground, forText(name))
        + lacking(QStringLiteral("faint text"), palette.faintText(), ground, forText(name));
    for (const charts::Ink ink : charts::allInks) {
        const QString what = QStringLiteral("ink %1").arg(static_cast<int>(ink));
        faults += lacking(what, palette.ink(ink), ground, forGraphics(name));
        faults += lacking(what + QStringLiteral(" as text"), palette.textInk(ink), ground, forText(name));
    }
    using models::EventLevel;
    for (const EventLevel level :
        { EventLevel::Normal, EventLevel::Change, EventLevel::Warning, EventLevel::Death, EventLevel::Cue })
        faults += lacking(QStringLiteral("marker %1").arg(static_cast<int>(level)), palette.marker(level),
            ground, forText(name));
    using models::TrackState;
    for (const TrackState state : { TrackState::Stopped, TrackState::Starting, TrackState::Running,
             TrackState::NotReady, TrackState::Dead, TrackState::BackOff })
        faults += lacking(QStringLiteral("text on state %1").arg(static_cast<int>(state)), palette.text(),
            palette.state(state), forText(name));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void ThemeTest::colourBlindEyesTellSeriesApart()
{
    QFETCH(ThemeName, name);
    constexpr double least = 15;
    const charts::ChartPalette palette = themeNamed(name).charts();
    QStringList faults;
    for (std::size_t a = 0; a < charts::allInks.size(); ++a) {
        for (std::size_t b = a + 1; b < charts::allInks.size(); ++b) {
            for (const tests::Vision vision : tests::allVisions) {
                const QColor left = palette.ink(charts::allInks[a]);
                const QColor right = palette.ink(charts::allInks[b]);
                if (const double apart = tests::distance(left, right, vision); apart < least)
                    faults += QStringLiteral("inks %1 and %2 are %3 apart for vision %4")
                                  .arg(a)
                                  .arg(b)
                                  .arg(apart, 0, 'f', 1)
                                  .arg(static_cast<int>(vision));
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void ThemeTest::chartsWithoutAThemeAreLegibleToo()
{
    for (const QColor& base : { QColor(Qt::white), QColor(0x2b, 0x2b, 0x2b), QColor(Qt::black) }) {
        QPalette system;
        system.setColor(QPalette::Base, base);
        system.setColor(QPalette::Text, base.lightness() < 128 ? Qt::white : Qt::black);
        const charts::ChartPalette palette(system);
        QCOMPARE(palette.isDark(), base.lightness() < 128);
        QVERIFY(contrastRatio(palette.faintText(), base) >= 4.5);
        for (const charts::Ink ink : charts::allInks)
            QVERIFY(contrastRatio(palette.ink(ink), base) >= 3);
    }
}

void ThemeTest::typeGrowsWithTheTextSize()
{
    using ui::TypeRole;
    for (const TypeRole role : { TypeRole::Body, TypeRole::Small, TypeRole::Strong, TypeRole::Heading,
             TypeRole::Title, TypeRole::Value, TypeRole::Code }) {
        const auto height = [role](ThemeName name, double scale) {
            return QFontMetricsF(ui::makeTheme(name, scale, QApplication::font()).font(role)).height();
        };
        const double plain = height(ThemeName::Light, 1);
        QVERIFY(height(ThemeName::Light, 1.5) > 1.3 * plain);
        QVERIFY(height(ThemeName::Light, 2) > 1.8 * plain);
        QVERIFY(height(ThemeName::Projector, 1) > 1.25 * plain);
    }
    QVERIFY(themeNamed(ThemeName::Projector).lineWidth > themeNamed(ThemeName::Light).lineWidth);
}

void ThemeTest::digitsOfAValueAreOfOneWidth()
{
    const QFontMetricsF metrics(themeNamed(ThemeName::Light).font(ui::TypeRole::Value));
    QCOMPARE(metrics.horizontalAdvance(QStringLiteral("1,111")),
        metrics.horizontalAdvance(QStringLiteral("8,888")));
}

void ThemeTest::everyIconShowsInEveryTheme()
{
    QFETCH(ThemeName, name);
    const Theme theme = themeNamed(name);
    QApplication::setPalette(theme.palette());
    const QColor ground = theme.colours.surface;
    std::set<QByteArray> pictures;
    for (std::size_t i = 0; i < ui::iconCount; ++i) {
        for (const int size : { 16, 32 }) {
            QImage image(size, size, QImage::Format_RGB32);
            image.fill(ground);
            QPainter painter(&image);
            ui::icon(static_cast<ui::IconName>(i)).paint(&painter, image.rect());
            painter.end();
            int seen = 0;
            for (int y = 0; y < size; ++y) {
                for (int x = 0; x < size; ++x)
                    seen += contrastRatio(image.pixelColor(x, y), ground) >= 3 ? 1 : 0;
            }
            QVERIFY2(seen >= size / 2, qPrintable(QStringLiteral("icon %1 at %2").arg(i).arg(size)));
            if (size == 32)
                pictures.emplace(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
        }
    }
    QCOMPARE(pictures.size(), ui::iconCount); // no two alike
    QApplication::setPalette(QPalette());
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
