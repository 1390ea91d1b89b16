#include "app/training/plain_text.h"

namespace leaklab::training {

namespace {

constexpr qsizetype longestText = 200;

} // namespace

QString plainText(const QString& text)
{
    QString clean;
    for (const QChar c : text.left(longestText)) {
        const bool shows = c.isPrint() && c.category() != QChar::Other_Format;
        clean += shows || c.isSurrogate() ? c : QLatin1Char(' ');
    }
    // Half a pair of surrogates is no character; UTF-8 has no place for it.
    return QString::fromUtf8(clean.toUtf8()).simplified();
}

} // namespace leaklab::training
