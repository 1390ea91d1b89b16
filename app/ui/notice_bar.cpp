#include "app/ui/notice_bar.h"

#include "app/ui/theme/theme_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace leaklab::ui {

NoticeBar::NoticeBar(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(10, 6, 10, 6);
    m_layout->addWidget(m_text, 1);
    hide();
}

QPushButton* NoticeBar::addAnswer(const QString& name, const QString& text, const QString& teaches)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(teaches);
    button->setAutoDefault(true);
    m_layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &QWidget::hide);
    m_last = button;
    return button;
}

void NoticeBar::ask(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    paintGround();
    show();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_last)
        m_last->click();
    else
        QFrame::keyPressEvent(event);
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        paintGround();
    QFrame::changeEvent(event);
}

void NoticeBar::paintGround()
{
    const charts::ChartPalette colours = themeOf(*this).charts();
    QPalette ground;
    ground.setColor(QPalette::Window, colours.state(models::TrackState::BackOff));
    ground.setColor(QPalette::WindowText, colours.text());
    setPalette(ground);
}

} // namespace leaklab::ui
