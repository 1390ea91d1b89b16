#include "tests/support/text_fit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionGroupBox>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace leaklab::tests {

namespace {

constexpr int tolerance = 1; ///< rounding of fractional text widths

QString nameOf(const QWidget& widget)
{
    QString text;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        text = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        text = button->text();
    else if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        text = box->title();
    const QString name = widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName();
    return QStringLiteral("%1 \"%2\" '%3'")
        .arg(QString::fromLatin1(widget.metaObject()->className()), name, text.left(60));
}

QString tooSmall(const QWidget& widget, QSize has, QSize needs)
{
    if (has.width() + tolerance >= needs.width() && has.height() + tolerance >= needs.height())
        return {};
    return QStringLiteral("%1 has %2x%3, needs %4x%5")
        .arg(nameOf(widget))
        .arg(has.width())
        .arg(has.height())
        .arg(needs.width())
        .arg(needs.height());
}

QString labelFault(const QLabel& label)
{
    if (label.text().isEmpty())
        return {};
    if (label.wordWrap())
        return tooSmall(label, label.size(), { 0, label.heightForWidth(label.width()) });
    return tooSmall(label, label.size(), label.QLabel::sizeHint());
}

QString comboFault(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    int widest = 0;
    for (int i = 0; i < box.count(); ++i)
        widest = std::max(widest, box.fontMetrics().horizontalAdvance(box.itemText(i)));
    return tooSmall(box, room.size(), { widest, box.fontMetrics().height() });
}

QString tabFault(const QTabBar& bar)
{
    for (int i = 0; i < bar.count(); ++i) {
        if (!bar.rect().contains(bar.tabRect(i)))
            return QStringLiteral("tab '%1' is out of sight").arg(bar.tabText(i));
        const int needs = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(i)).width();
        if (bar.tabRect(i).width() < needs)
            return QStringLiteral("tab '%1' is cut off").arg(bar.tabText(i));
    }
    return {};
}

QString groupFault(const QGroupBox& box)
{
    QStyleOptionGroupBox option;
    option.initFrom(&box);
    option.text = box.title();
    option.subControls = QStyle::SC_GroupBoxLabel | QStyle::SC_GroupBoxFrame;
    const QRect room
        = box.style()->subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxLabel, &box);
    return tooSmall(
        box, room.size(), { box.fontMetrics().size(Qt::TextShowMnemonic, box.title()).width(), 0 });
}

QString textFault(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return labelFault(*label);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return comboFault(*box);
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        return tabFault(*bar);
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        return groupFault(*box);
    const bool sized
        = qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget);
    return sized ? tooSmall(widget, widget.size(), widget.minimumSizeHint()) : QString();
}

bool isControl(const QWidget& widget)
{
    return qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget)
        || qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
        || qobject_cast<const QGroupBox*>(&widget);
}

/// Qt's own helpers, like the scroll buttons of a tab bar or the corner of a table.
bool isInternal(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QTabBar*>(parent) || qobject_cast<const QLineEdit*>(&widget)
        || QByteArray(widget.metaObject()->className()) == "QTableCornerButton"
        || widget.objectName().startsWith(QStringLiteral("qt_"));
}

bool isScrolled(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()->parentWidget());
    return area && area->viewport() == widget.parentWidget();
}

QString placeFault(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const QMargins off(tolerance, tolerance, tolerance, tolerance);
    if (!parent || widget.isWindow() || isScrolled(widget)
        || parent->rect().marginsAdded(off).contains(widget.geometry()))
        return {};
    return QStringLiteral("%1 sticks out of its parent").arg(nameOf(widget));
}

QStringList overlaps(const QWidget& parent)
{
    QList<const QWidget*> controls;
    for (const QObject* child : parent.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget && widget->isVisible() && isControl(*widget) && !isInternal(*widget))
            controls.append(widget);
    }
    QStringList faults;
    for (qsizetype a = 0; a < controls.size(); ++a) {
        for (qsizetype b = a + 1; b < controls.size(); ++b) {
            if (controls[a]->geometry().intersects(controls[b]->geometry()))
                faults += QStringLiteral("%1 covers %2").arg(nameOf(*controls[a]), nameOf(*controls[b]));
        }
    }
    return faults;
}

} // namespace

QStringList fitFaults(const QWidget& window)
{
    QStringList faults = overlaps(window);
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isInternal(*widget) || widget->visibleRegion().isEmpty())
            continue;
        for (const QString& fault : { textFault(*widget), placeFault(*widget) }) {
            if (!fault.isEmpty())
                faults += fault;
        }
        faults += overlaps(*widget);
    }
    return faults;
}

} // namespace leaklab::tests
