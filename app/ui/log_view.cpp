#include "app/ui/log_view.h"

#include "app/lab/role.h"
#include "app/models/process_text.h"
#include "app/ui/following_table.h"
#include "app/ui/theme/theme_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace leaklab::ui {

LogView::LogView(models::LogModel& lines, QWidget* parent)
    : QWidget(parent)
    , m_filter(new models::LogFilter(this))
{
    m_filter->setSourceModel(&lines);
    auto* label = new QLabel(tr("Lines &from"), this);
    auto* process = new QComboBox(this);
    process->setObjectName(QStringLiteral("logProcess"));
    process->setAccessibleName(tr("Whose lines the log shows"));
    process->setToolTip(tr("The cart's last words before an abort are here."));
    process->addItem(tr("all processes"), QString());
    for (const lab::Role role : lab::allRoles)
        process->addItem(models::processText(lab::roleName(role)), lab::roleName(role));
    for (const char* twin : { "twin-cart", "twin-web" })
        process->addItem(models::processText(QLatin1String(twin)), QLatin1String(twin));
    label->setBuddy(process);
    auto* table = new FollowingTable(this);
    setTypeRole(*table, TypeRole::Code);
    table->setModel(m_filter);
    table->setAccessibleName(tr("Log"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 3, 6, 0);
    bar->addWidget(label);
    bar->addWidget(process);
    bar->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(table);
    connect(process, &QComboBox::currentIndexChanged, this,
        [this, process] { m_filter->setProcess(process->currentData().toString()); });
}

} // namespace leaklab::ui
