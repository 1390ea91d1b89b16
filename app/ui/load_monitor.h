#pragma once

#include <QLabel>
#include <QTimer>

namespace leaklab::metrics {
class SeriesStore;
}

namespace leaklab::ui {

/// What the console itself costs, told quietly beside the menus: a tool that measures must not hide its own
/// load. The same figures are series. `store` outlives it.
class LoadMonitor : public QLabel {
    Q_OBJECT
public:
    explicit LoadMonitor(const metrics::SeriesStore& store, QWidget* parent = nullptr);

    /// Room for large figures too: a menu bar does not ask again when the text grows.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void refresh();

    const metrics::SeriesStore& m_store;
    QTimer m_timer;
};

} // namespace leaklab::ui
