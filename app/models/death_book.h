#pragma once

#include "app/collect/lab_event.h"
#include "app/metrics/series_store.h"

#include <QJsonObject>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace leaklab::models {

/// One of the cart's last collections, as its flight recorder had it.
struct DeathCollection {
    double atMs = 0; ///< since process start
    QString kind; ///< "Major", as in the last words
    QString reason;
    double pauseMs = 0;
    double usedBefore = 0;
    double usedAfter = 0;
    double committedAfter = 0;
    double utilisation = 0;
};

/// What the shop still knew of the shoppers' carts.
struct DeathAudit {
    double checked = 0;
    double lost = 0;
    double wrong = 0;
    double unreachable = 0;
};

/// All that a session knows of one death of the cart. Times are on the axis of the series.
struct Death {
    int number = 0; ///< from 1
    double time = 0;
    QDateTime wallTime;
    supervise::ExitCause cause;
    int launch = 0;
    qint64 pid = 0;
    std::optional<double> startedAt; ///< that launch
    QDateTime startedWall;
    std::optional<double> readyAt;
    std::optional<double> liveBytes;
    std::optional<double> records;
    double heapLimit = 0; ///< NaN: not known, or there is none
    double memoryLimit = 0;
    double resident = 0; ///< last seen
    std::vector<DeathCollection> collections;
    QString lastWords;
    std::optional<double> backOff; ///< seconds; 0: at once
    std::optional<double> allowedAt; ///< when the policy let it start again
    std::optional<double> restartedAt;
    QDateTime restartedWall;
    std::optional<double> readyAgainAt;
    std::optional<double> requestsLost;
    QJsonObject lostByOutcome;
    std::optional<DeathAudit> audit;
    std::vector<collect::LabEvent> events; ///< of the cart: from its start to the end of the outage
};

/// Puts together what the events of a session say of each death of the cart. `series` outlives it.
/// Thread: the GUI thread.
class DeathBook {
public:
    explicit DeathBook(const metrics::SeriesStore& series);
    /// In their order. Says whether anything about a death is new.
    bool take(const collect::LabEvent& event);
    [[nodiscard]] const std::vector<Death>& deaths() const { return m_deaths; }

private:
    bool takeCartEvent(const collect::LabEvent& event);
    void addDeath(const collect::LabEvent& event);
    [[nodiscard]] Death* numbered(int number);

    const metrics::SeriesStore& m_series;
    Death m_life; ///< the launch that is going on
    bool m_down = false; ///< dead, and not yet ready again
    std::vector<Death> m_deaths;
};

/// "3 · at 2:14 · Aborted (134)", for a list.
[[nodiscard]] QString deathTitle(const Death& death);
/// The exit code in plain words, and what to look at.
[[nodiscard]] QString deathExplanation(const Death& death, const QLocale& locale = QLocale());
/// What it cost and how long it took, line by line, in plain words.
[[nodiscard]] QString deathCosts(const Death& death, const QLocale& locale = QLocale());
/// What the cart itself said at its end, as it wrote it; empty: nothing, and `noLastWords` says why.
[[nodiscard]] QString lastWords(const Death& death);
[[nodiscard]] QString noLastWords(const Death& death);
/// In the shape of `kubectl describe pod`, to be copied: English, numbers without locale.
[[nodiscard]] QString describeDeath(const Death& death);

} // namespace leaklab::models
