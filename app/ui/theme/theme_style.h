#pragma once

#include "app/ui/theme/theme.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionGroupBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace leaklab::ui {

/// Fusion in the colours and shapes of a theme: flat controls with an outline that is seen in every theme,
/// panels as cards, tabs as a row of words. It carries the theme, so that widgets find it (themeOf), and
/// gives widgets with a type role or a text colour what is theirs. A theme never changes: to change the look,
/// set another style; each widget then gets a StyleChange.
class ThemeStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit ThemeStyle(Theme theme);
    [[nodiscard]] const Theme& theme() const { return m_theme; }

    [[nodiscard]] QPalette standardPalette() const override { return m_theme.palette(); }
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
        SubControl part, const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
        const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returned) const override;

private:
    void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const;
    void drawGroupBox(const QStyleOptionGroupBox& option, QPainter& painter) const;
    void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const;
    [[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider& option, SubControl part) const;
    [[nodiscard]] QRect groupBoxRect(const QStyleOptionComplex& option, SubControl part) const;

    Theme m_theme;
};

/// The theme a widget is shown in; without one, light or dark as its palette is.
[[nodiscard]] Theme themeOf(const QWidget& widget);
/// Shows a widget and all there is in it now in another theme than the application's. `style` outlives them
/// or is replaced before it goes.
void giveTheme(QWidget& root, ThemeStyle& style);
/// Gives a widget the font of its role, in this theme and in those that follow.
void setTypeRole(QWidget& widget, TypeRole role);
/// Gives a widget's text its colour, in this theme and in those that follow.
void setTextColour(QWidget& widget, TextColour colour);
/// Marks a button as the one obvious next click.
void setPrimary(QWidget& button);

} // namespace leaklab::ui
