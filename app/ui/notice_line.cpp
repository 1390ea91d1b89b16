#include "app/ui/notice_line.h"

namespace leaklab::ui {

NoticeLine::NoticeLine(QWidget* parent)
    : NoticeBar(QStringLiteral("notice"), parent)
{
    addAnswer(QStringLiteral("dismissNotice"), tr("&Dismiss"), tr("Takes this line away."));
}

void NoticeLine::tell(const QString& text)
{
    if (text.isEmpty())
        return hide();
    ask(QStringLiteral("\u25b2 ") + text);
    setAccessibleName(text);
}

} // namespace leaklab::ui
