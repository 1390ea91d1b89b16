#include "app/ui/language/language_list.h"

#include <algorithm>

namespace leaklab::ui {

namespace {

const QString english = QStringLiteral("en");

/// What a code is short for; QLocale takes "ar" for Egypt's, whose digits no figure of a program has.
QLocale plainLocale(const QString& code)
{
    return code == QStringLiteral("ar") ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                        : QLocale(code);
}

bool speaks(const QLocale& reader, const QLocale& language)
{
    // One who reads Traditional Chinese is not served by Simplified; whoever speaks Portuguese or Spanish
    // reads the other countries' too.
    return reader.language() == language.language() && reader.script() == language.script();
}

} // namespace

std::vector<OfferedLanguage> offeredLanguages()
{
    const auto word = [](const char* text) { return QString::fromUtf8(text); };
    return {
        { english, word("English"), QFontDatabase::Latin, {}, {} },
        { word("de"), word("Deutsch"), QFontDatabase::Latin, {}, {} },
        { word("es"), word("Español"), QFontDatabase::Latin, {}, {} },
        { word("fr"), word("Français"), QFontDatabase::Latin, {}, {} },
        { word("pt_BR"), word("Português (Brasil)"), QFontDatabase::Latin, {}, {} },
        { word("ar"), word("العربية"), QFontDatabase::Arabic,
            // The first two are no higher than Latin type, so lines and buttons stay as they are.
            { word("DejaVu Sans"), word("Segoe UI"), word("Noto Sans Arabic") }, word("fonts-dejavu-core") },
        { word("ja"), word("日本語"), QFontDatabase::Japanese,
            { word("Noto Sans CJK JP"), word("Noto Sans JP"), word("Yu Gothic UI"), word("Meiryo UI") },
            word("fonts-noto-cjk") },
        { word("zh_CN"), word("简体中文"), QFontDatabase::SimplifiedChinese,
            { word("Noto Sans CJK SC"), word("Noto Sans SC"), word("Microsoft YaHei UI") },
            word("fonts-noto-cjk") },
    };
}

OfferedLanguage offeredLanguage(const QString& code)
{
    const auto all = offeredLanguages();
    const auto found = std::find_if(
        all.begin(), all.end(), [&code](const OfferedLanguage& one) { return one.code == code; });
    return found == all.end() ? all.front() : *found;
}

QString bestLanguageFor(const QLocale& system)
{
    const auto all = offeredLanguages();
    for (const QString& wanted : system.uiLanguages()) {
        const QLocale reader(wanted);
        const auto found = std::find_if(all.begin(), all.end(),
            [&reader](const OfferedLanguage& one) { return speaks(reader, plainLocale(one.code)); });
        if (found != all.end())
            return found->code;
    }
    return english;
}

QLocale localeFor(const QString& code, const QLocale& system)
{
    const QLocale plain = plainLocale(code);
    // A code with a country is one of several ways to write the language, and texts of exercises are looked
    // for by it.
    const bool thatCountry = code.contains(QLatin1Char('_'));
    const bool fits = speaks(system, plain) && (!thatCountry || system.territory() == plain.territory());
    return fits ? system : plain;
}

} // namespace leaklab::ui
