#include "app/ui/filter_line.h"

#include "app/ui/character_width.h"

#include <QLineEdit>

namespace leaklab::ui {

QLineEdit* makeFilterLine(QWidget& parent, const QString& name, const QString& placeholder,
    const QString& accessibleName, const QString& teaches, int characters)
{
    auto* line = new QLineEdit(&parent);
    line->setObjectName(name);
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(accessibleName);
    line->setToolTip(teaches);
    line->setClearButtonEnabled(true);
    line->setMaximumWidth(characterWidth(parent.fontMetrics(), characters));
    return line;
}

} // namespace leaklab::ui
