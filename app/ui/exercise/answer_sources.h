#pragma once

namespace leaklab::charts {
class TimeNavigation;
}

namespace leaklab::ui {

class CensusPanel;

/// Where answers can be taken from beside the keyboard: the charts' crosshair and the chosen type of the
/// census. Both outlive who asks.
struct AnswerSources {
    charts::TimeNavigation& navigation;
    CensusPanel& census;
};

} // namespace leaklab::ui
