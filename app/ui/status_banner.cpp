#include "app/ui/status_banner.h"

#include "app/ui/theme/theme_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace leaklab::ui {

StatusBanner::StatusBanner(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_retry(new QPushButton(tr("Retr&y"), this))
{
    setObjectName(QStringLiteral("statusBanner"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("statusText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("Working"));
    m_retry->setObjectName(QStringLiteral("retry"));
    m_retry->setToolTip(tr("Starts the shop again."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &StatusBanner::retryRequested);
    hide();
}

void StatusBanner::showProgress(const QString& text)
{
    paintAs(false);
    m_text->setText(text);
    show();
}

void StatusBanner::showError(const QString& text)
{
    paintAs(true);
    m_text->setText(tr("\u2716 %1").arg(text));
    show();
}

void StatusBanner::clear()
{
    m_error = false;
    hide();
}

void StatusBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        paintAs(m_error);
    QFrame::changeEvent(event);
}

void StatusBanner::paintAs(bool error)
{
    m_error = error;
    m_progress->setVisible(!error);
    m_retry->setVisible(error);
    const charts::ChartPalette colours = themeOf(*this).charts();
    QPalette ground;
    ground.setColor(
        QPalette::Window, colours.state(error ? models::TrackState::BackOff : models::TrackState::Starting));
    ground.setColor(QPalette::WindowText, colours.text());
    setPalette(ground);
}

} // namespace leaklab::ui
