#include "app/ui/notice_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace leaklab::ui {

NoticeLine::NoticeLine(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("notice"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* dismiss = new QPushButton(tr("&Dismiss"), this);
    dismiss->setObjectName(QStringLiteral("dismissNotice"));
    dismiss->setToolTip(tr("Takes this line away."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(dismiss);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeLine::tell(const QString& text)
{
    m_text->setText(QStringLiteral("\u25b2 ") + text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

} // namespace leaklab::ui
