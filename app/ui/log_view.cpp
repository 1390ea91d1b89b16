#include "app/ui/log_view.h"

#include "app/charts/flow_layout.h"
#include "app/lab/role.h"
#include "app/models/process_text.h"
#include "app/ui/filter_line.h"
#include "app/ui/following_table.h"
#include "app/ui/theme/theme_style.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace leaklab::ui {

LogView::LogView(models::LogModel& lines, QWidget* parent)
    : QWidget(parent)
    , m_filter(new models::LogFilter(this))
    , m_table(new FollowingTable(this))
    , m_wanted(makeFilterLine(*this, QStringLiteral("logFind"), tr("find"), tr("Text to look for in the log"),
          tr("Enter or F3 goes to the next line with this text in it."), 26))
    , m_found(new QLabel(this))
{
    m_filter->setSourceModel(&lines);
    m_table->setObjectName(QStringLiteral("log"));
    setTypeRole(*m_table, TypeRole::Code);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Log"));
    auto* bar = new charts::FlowLayout;
    bar->setContentsMargins(6, 3, 6, 0);
    addFilters(*bar);
    addSearch(*bar);
    bar->addWidget(m_table->followButton());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_table);
}

void LogView::addFilters(charts::FlowLayout& bar)
{
    auto* label = new QLabel(tr("Lines fr&om"), this);
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
    auto* errors = new QCheckBox(tr("&Only stderr"), this);
    errors->setObjectName(QStringLiteral("logErrorsOnly"));
    errors->setToolTip(tr("Shows only what processes wrote to stderr: errors and last words."));
    auto* text = makeFilterLine(*this, QStringLiteral("logText"), tr("with this text"),
        tr("Text that shown lines have in them"), tr("Shows only lines with this text in them."), 26);
    bar.addWidget(label);
    bar.addWidget(process);
    bar.addWidget(errors);
    bar.addWidget(text);
    connect(process, &QComboBox::currentIndexChanged, this,
        [this, process] { m_filter->setProcess(process->currentData().toString()); });
    connect(errors, &QCheckBox::toggled, m_filter, &models::LogFilter::setErrorsOnly);
    connect(text, &QLineEdit::textChanged, m_filter, &models::LogFilter::setText);
}

void LogView::addSearch(charts::FlowLayout& bar)
{
    auto* next = new QAction(tr("Find next"), this);
    next->setShortcut(QKeySequence::FindNext);
    next->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    next->setToolTip(tr("Goes to the next line with the text in it (F3)."));
    addAction(next);
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("logFindNext"));
    button->setDefaultAction(next);
    button->setFocusPolicy(Qt::StrongFocus);
    m_found->setObjectName(QStringLiteral("logFound"));
    bar.addWidget(m_wanted);
    bar.addWidget(button);
    bar.addWidget(m_found);
    connect(m_wanted, &QLineEdit::returnPressed, this, &LogView::findNext);
    connect(m_wanted, &QLineEdit::textChanged, m_found, &QLabel::clear);
    connect(next, &QAction::triggered, this, &LogView::findNext);
}

void LogView::findNext()
{
    const int row = m_filter->find(m_wanted->text(), m_table->currentIndex().row());
    m_found->setText(row < 0 && !m_wanted->text().isEmpty() ? tr("not in the lines shown") : QString());
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_filter->index(row, 0), QAbstractItemView::PositionAtCenter);
}

} // namespace leaklab::ui
