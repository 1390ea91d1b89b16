#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace leaklab::training {

/// What a trainee answers a question with; which of them counts depends on the question.
struct Answer {
    QStringList options;
    std::optional<double> number; ///< in the question's unit
    std::optional<double> from; ///< a point, a prediction, or where a stretch begins: session time, seconds
    std::optional<double> until; ///< where a stretch ends
    QString type; ///< of the census
};

enum class Verdict {
    Locked, ///< others have to pass first
    Open, ///< not so, or not answered yet
    Holding, ///< it is so, and has to stay so for a time
    Waiting, ///< predicted; the truth has not come yet
    Wrong, ///< answered, and not rightly; may be answered again
    Passed,
};

/// How a check stands, for whoever shows it.
struct CheckState {
    Verdict verdict = Verdict::Open;
    QString now; ///< where it is: "now 0.7 of 1 MB/min", "held for 12 of 20 s"; may be empty
    QString reason; ///< why it has not passed, in words that help; once passed, what was right about it
    double progress = 0; ///< 0..1
    int answers = 0; ///< how often it was answered
    int wrongAnswers = 0;
    std::optional<double> score; ///< of a prediction: by what share of the time it was off
    std::optional<double> passedAt; ///< session time, seconds
};

} // namespace leaklab::training
