#include "app/charts/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace leaklab::charts {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = { size.width() + item->sizeHint().width() + spacing(),
                std::max(size.height(), item->sizeHint().height()) };
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& room)
{
    QLayout::setGeometry(room);
    arrange(room, true);
}

int FlowLayout::arrange(const QRect& room, bool place) const
{
    const QRect inner = room.marginsRemoved(contentsMargins());
    std::vector<QLayoutItem*> row;
    int width = 0;
    int height = 0;
    int top = inner.top();
    const auto finishRow = [&] {
        int left = inner.left();
        for (QLayoutItem* item : row) {
            const QSize size(std::min(item->sizeHint().width(), inner.width()), item->sizeHint().height());
            const QRect box(QPoint(left, top + (height - size.height()) / 2), size);
            if (place)
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inner, box));
            left += size.width() + spacing();
        }
        top += row.empty() ? 0 : height + spacing();
        row.clear();
        width = height = 0;
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!row.empty() && width + size.width() > inner.width())
            finishRow();
        row.push_back(item.get());
        width += size.width() + spacing();
        height = std::max(height, size.height());
    }
    finishRow();
    return std::max(0, top - spacing() - inner.top()) + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace leaklab::charts
