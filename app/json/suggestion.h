#pragma once

#include <QString>
#include <QStringList>

namespace leaklab::json {

/// "; did you mean \"checks\"?", or, where nothing is near, "; write one of: a, b, c" for a short list and
/// nothing for a long one.
[[nodiscard]] QString suggestion(const QString& written, const QStringList& known);

} // namespace leaklab::json
