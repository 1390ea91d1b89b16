#pragma once

#include "app/charts/live_chart.h"
#include "app/models/death_book.h"
#include "app/models/memory_outlook.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace leaklab::collect {
class SessionRecord;
}

namespace leaklab::ui {

/// All that is known of one death of the cart. `session` outlives it.
class DeathView : public QWidget {
    Q_OBJECT
public:
    explicit DeathView(const collect::SessionRecord& session, QWidget* parent = nullptr);
    void show(const models::Death& death, const std::optional<models::ForecastVerdict>& verdict);
    void refreshCharts(); ///< the two seconds after a death come in after it
    void setCanCheckCarts();

Q_SIGNALS:
    void cartsCheckRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addCharts();
    void addCollections();
    void addDescription(QVBoxLayout& layout);
    void fillCollections(const models::Death& death);
    void fillLastWords(const models::Death& death);
    [[nodiscard]] QLabel* addText(const char* name);

    const collect::SessionRecord& m_session;
    std::vector<models::Marker> m_markers;
    std::array<charts::LiveChart*, 4> m_charts{};
    QLabel* m_title;
    QLabel* m_explanation;
    QLabel* m_costs;
    QPushButton* m_check;
    QTableWidget* m_collections;
    QPlainTextEdit* m_lastWords;
    QLabel* m_noLastWords;
    QPlainTextEdit* m_describe;
    double m_until = 0; ///< end of what the charts are to show
    bool m_chartsDone = true;
    bool m_canCheckCarts = false;
};

} // namespace leaklab::ui
