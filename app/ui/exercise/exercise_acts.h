#pragma once

#include <QObject>

namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

class CensusPanel;
class PostmortemPanel;

/// Writes down what people do in the console that changes nothing in the lab, and that exercises ask for:
/// `census-compared`; `path-shown` with `type`; `postmortem-opened` with `death` (of the cart, from 1).
/// The arguments outlive it.
class ExerciseActs : public QObject {
    Q_OBJECT
public:
    ExerciseActs(lab::Lab& lab, const CensusPanel& census, const PostmortemPanel& postmortem,
        QObject* parent = nullptr);
};

} // namespace leaklab::ui
