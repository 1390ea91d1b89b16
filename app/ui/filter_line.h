#pragma once

class QLineEdit;
class QString;
class QWidget;

namespace leaklab::ui {

/// A short line to type into what a list is to be filtered or searched by. `parent` owns it.
[[nodiscard]] QLineEdit* makeFilterLine(QWidget& parent, const QString& name, const QString& placeholder,
    const QString& accessibleName, const QString& teaches, int characters);

} // namespace leaklab::ui
