#include "app/ui/spotlight.h"

#include "app/ui/theme/theme_style.h"

#include <QEvent>
#include <QPainter>

namespace leaklab::ui {

namespace {

constexpr int ringWidth = 3;

} // namespace

Spotlight::Spotlight(QWidget& window)
    : QWidget(&window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window.installEventFilter(this);
    hide();
}

void Spotlight::pointAt(QWidget* target)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    if (m_target)
        m_target->installEventFilter(this);
    follow();
}

void Spotlight::follow()
{
    if (!m_target || !m_target->isVisible())
        return hide();
    const QPoint corner = m_target->mapTo(parentWidget(), QPoint());
    setGeometry(QRect(corner, m_target->size()).intersected(parentWidget()->rect()));
    raise();
    show();
}

bool Spotlight::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Spotlight::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(*this);
    const double wide = ringWidth * theme.lineWidth;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colours.accent, wide));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), theme.radius(), theme.radius());
}

} // namespace leaklab::ui
