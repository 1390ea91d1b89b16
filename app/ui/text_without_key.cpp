#include "app/ui/text_without_key.h"

#include <QRegularExpression>

namespace leaklab::ui {

QString textWithoutKey(const QString& text)
{
    static const QRegularExpression key(QStringLiteral("\\(&.\\)|&"));
    return QString(text).remove(key);
}

} // namespace leaklab::ui
