#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace leaklab::ui {

/// A piece of software that the programs are made of, as resources/licences/components.json lists it.
struct Component {
    QString name;
    QString version;
    QString licence; ///< SPDX identifier
    QString copyright;
    QString use; ///< who uses it and how; English
    QString home; ///< address of its project; may be empty
    QStringList texts; ///< file names of the full texts of its licence
};

/// Our own first, then the others. Versions are those this program was built with and, of Qt, runs with.
[[nodiscard]] std::vector<Component> components();

/// The full text of a licence; it is within the program, so it can be read offline.
[[nodiscard]] QString licenceText(const QString& file);

} // namespace leaklab::ui
