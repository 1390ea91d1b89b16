#pragma once

#include <QFontDatabase>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace leaklab::ui {

/// A language that the window can be read in. `code` is the one of `translations/leaklab_CODE.ts`.
struct OfferedLanguage {
    QString code; ///< "de", "pt_BR"
    QString name; ///< what its speakers call it
    QFontDatabase::WritingSystem script = QFontDatabase::Latin; ///< that a font has to be there for
    QStringList fonts; ///< that know this language's shapes, the best first; empty: any will do
    QString fontPackage; ///< of Debian, to be named where no font is there
};

[[nodiscard]] std::vector<OfferedLanguage> offeredLanguages(); ///< English first
[[nodiscard]] OfferedLanguage offeredLanguage(
    const QString& code); ///< English where there is none of that code

/// The one of those offered that somebody reads best who set their system to `system`; English where none
/// fits.
[[nodiscard]] QString bestLanguageFor(const QLocale& system);

/// How numbers and dates are written beside texts in that language: as the system does where it speaks it
/// too.
[[nodiscard]] QLocale localeFor(const QString& code, const QLocale& system);

} // namespace leaklab::ui
