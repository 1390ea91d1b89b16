#include "app/ui/elided_label.h"

#include "app/ui/character_width.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStylePainter>
#include <QToolTip>

namespace leaklab::ui {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { characterWidth(fontMetrics(), 6), QLabel::minimumSizeHint().height() };
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    painter.drawItemText(contentsRect(),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), palette(), isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !isElided())
        return QLabel::event(event);
    const QString more = parentWidget() ? parentWidget()->toolTip() : QString();
    QToolTip::showText(static_cast<const QHelpEvent*>(event)->globalPos(),
        more.isEmpty() ? text() : text() + QLatin1Char('\n') + more, this);
    return true;
}

} // namespace leaklab::ui
