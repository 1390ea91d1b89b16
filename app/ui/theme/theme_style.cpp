#include "app/ui/theme/theme_style.h"

#include "app/ui/theme/control_painter.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace leaklab::ui {

namespace {

constexpr const char* typeRoleProperty = "leaklabTypeRole";
constexpr const char* textColourProperty = "leaklabTextColour";
constexpr const char* primaryProperty = "leaklabPrimary";

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

bool isEnabled(const QStyleOption& option)
{
    return option.state & QStyle::State_Enabled;
}

/// Only the roles that differ, so that the others go on following the theme.
void paintText(QWidget& widget, const QColor& colour)
{
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::WindowText, colour);
    palette.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    if (widget.palette().color(QPalette::WindowText) != colour
        || widget.palette().color(QPalette::Inactive, QPalette::WindowText) != colour)
        widget.setPalette(palette);
}

} // namespace

ThemeStyle::ThemeStyle(Theme theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(std::move(theme))
{
}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (const QVariant role = widget->property(typeRoleProperty); role.isValid())
        widget->setFont(m_theme.font(static_cast<TypeRole>(role.toInt())));
    if (const QVariant colour = widget->property(textColourProperty); colour.isValid())
        paintText(*widget, m_theme.colour(static_cast<TextColour>(colour.toInt())));
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    ControlPainter controls(m_theme, *painter);
    switch (element) {
    case PE_PanelButtonCommand:
        return controls.button(*option, false, isPrimary(widget));
    case PE_PanelButtonTool:
        return controls.button(*option, option->state & State_AutoRaise, false);
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        // Within a combo box or a spin box the line edit has no frame of its own.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            controls.field(*option);
        return;
    case PE_IndicatorCheckBox:
        return controls.checkBox(*option);
    case PE_IndicatorRadioButton:
        return controls.radioButton(*option);
    case PE_FrameFocusRect:
        return controls.focusRing(option->rect);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_TabBarTabShape)
        return ControlPainter(m_theme, *painter).tab(*option);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return ControlPainter(m_theme, *painter).header(option->rect);
    if (element == CE_PushButtonLabel && isPrimary(widget) && isEnabled(*option)) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton lettered = *button;
            lettered.palette.setColor(QPalette::ButtonText, m_theme.colours.onAccent);
            return drawButtonLabel(lettered, *painter, widget);
        }
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && element == CE_PushButtonLabel)
        return drawButtonLabel(*button, *painter, widget);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawButtonLabel(
    const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const
{
    if (option.direction == Qt::LeftToRight || option.icon.isNull() || option.text.isEmpty())
        return QProxyStyle::drawControl(CE_PushButtonLabel, &option, &painter, widget);
    // Qt takes the text to the far side of the button, away from its icon, where one reads right to left.
    const QSize size = option.iconSize;
    const int gap = m_theme.space(Space::Small);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int width = std::min(option.rect.width(), size.width() + gap + textWidth);
    const QRect label(option.rect.left() + (option.rect.width() - width) / 2, option.rect.top(), width,
        option.rect.height());
    const QRect icon(label.right() + 1 - size.width(), label.center().y() - size.height() / 2, size.width(),
        size.height());
    option.icon.paint(&painter, icon, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
    drawItemText(&painter, label.adjusted(0, 0, -size.width() - gap, 0),
        Qt::AlignCenter | Qt::TextHideMnemonic, option.palette, isEnabled(option), option.text,
        QPalette::ButtonText);
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* box = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        box && control == CC_GroupBox && !(box->subControls & SC_GroupBoxCheckBox))
        return drawGroupBox(*box, *painter);
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        box && control == CC_ComboBox)
        return drawComboBox(*box, *painter, widget);
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); box && control == CC_SpinBox)
        return drawSpinBox(*box, *painter, widget);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, *painter, widget);
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && control == CC_ToolButton && button->text.isEmpty()) {
        // The icon of a button with nothing but a menu says so already; an arrow would lie over it.
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ThemeStyle::drawGroupBox(const QStyleOptionGroupBox& option, QPainter& painter) const
{
    {
        ControlPainter(m_theme, painter).card(option.rect);
    }
    painter.save();
    painter.setFont(m_theme.font(TypeRole::Heading));
    painter.setPen(option.palette.color(QPalette::WindowText));
    painter.drawText(groupBoxRect(option, SC_GroupBoxLabel),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, option.text);
    painter.restore();
}

QRect ThemeStyle::groupBoxRect(const QStyleOptionComplex& option, SubControl part) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionGroupBox*>(&option);
    const bool titled = box && !box->text.isEmpty();
    const int top
        = titled ? m_theme.space(Space::Medium) + QFontMetrics(m_theme.font(TypeRole::Heading)).height() : 0;
    const QRect& all = option.rect;
    switch (part) {
    case SC_GroupBoxContents:
        return all.adjusted(0, std::max(0, top - m_theme.space(Space::Small)), 0, 0);
    case SC_GroupBoxLabel: {
        const int indent = m_theme.space(Space::Large);
        return { all.left() + indent, all.top() + m_theme.space(Space::Medium), all.width() - 2 * indent,
            top - m_theme.space(Space::Medium) };
    }
    default:
        return all;
    }
}

void ThemeStyle::drawComboBox(
    const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const
{
    ControlPainter controls(m_theme, painter);
    controls.field(option);
    controls.chevron(subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget), true, isEnabled(option));
}

void ThemeStyle::drawSpinBox(
    const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const
{
    ControlPainter controls(m_theme, painter);
    controls.field(option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto draw = [&](SubControl part, bool down, QAbstractSpinBox::StepEnabledFlag step) {
        controls.chevron(subControlRect(CC_SpinBox, &option, part, widget), down,
            isEnabled(option) && option.stepEnabled.testFlag(step));
    };
    draw(SC_SpinBoxUp, false, QAbstractSpinBox::StepUpEnabled);
    draw(SC_SpinBoxDown, true, QAbstractSpinBox::StepDownEnabled);
}

void ThemeStyle::drawScrollBar(
    const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    const bool held = option.state & State_Sunken;
    const bool hovered = held || (option.state & State_MouseOver);
    ControlPainter(m_theme, painter)
        .scrollHandle(subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget), hovered);
}

QRect ThemeStyle::scrollBarRect(const QStyleOptionSlider& option, SubControl part) const
{
    // No arrow buttons: the groove is all there is.
    const bool upright = option.orientation == Qt::Vertical;
    const QRect& all = option.rect;
    const int length = upright ? all.height() : all.width();
    const int range = option.maximum - option.minimum;
    const int least = std::min(length, pixelMetric(PM_ScrollBarSliderMin, &option, nullptr));
    const qint64 share = static_cast<qint64>(option.pageStep) * length / std::max(1, range + option.pageStep);
    const int handle = range <= 0 ? length : std::clamp(static_cast<int>(share), least, length);
    const int start = sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect rect = upright ? QRect(all.left(), all.top() + from, all.width(), size)
                                   : QRect(all.left() + from, all.top(), size, all.height());
        return visualRect(option.direction, all, rect);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return all;
    case SC_ScrollBarSlider:
        return stretch(start, handle);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + handle, length - start - handle);
    default:
        return {};
    }
}

QRect ThemeStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_GroupBox && !(option->subControls & SC_GroupBoxCheckBox))
        return groupBoxRect(*option, part);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar)
        return scrollBarRect(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        return size + QSize(m_theme.space(Space::Medium), m_theme.space(Space::Hair));
    return size;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return m_theme.space(Space::Large);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.space(Space::Medium);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return QFontMetrics(m_theme.body).ascent() + 2;
    case PM_SplitterWidth:
        return m_theme.space(Space::Medium);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    // Underlined, a letter of Arabic no longer joins the next one: the word would fall apart and be cut off.
    if (hint == SH_UnderlineShortcut)
        return QGuiApplication::isLeftToRight() ? 1 : 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

Theme themeOf(const QWidget& widget)
{
    if (const auto* style = qobject_cast<const ThemeStyle*>(widget.style()))
        return style->theme();
    const bool dark = widget.palette().color(QPalette::Window).lightness() < 128;
    return makeTheme(dark ? ThemeName::Dark : ThemeName::Light, 1, QApplication::font());
}

void giveTheme(QWidget& root, ThemeStyle& style)
{
    root.setPalette(style.theme().palette());
    root.setFont(style.theme().body);
    root.setStyle(&style);
    for (QWidget* widget : root.findChildren<QWidget*>())
        widget->setStyle(&style);
}

void setTypeRole(QWidget& widget, TypeRole role)
{
    widget.setProperty(typeRoleProperty, static_cast<int>(role));
    widget.setFont(themeOf(widget).font(role));
}

void setTextColour(QWidget& widget, TextColour colour)
{
    widget.setProperty(textColourProperty, static_cast<int>(colour));
    paintText(widget, themeOf(widget).colour(colour));
}

void setPrimary(QWidget& button)
{
    button.setProperty(primaryProperty, true);
    button.update();
}

} // namespace leaklab::ui
