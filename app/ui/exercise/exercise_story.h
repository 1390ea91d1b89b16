#pragma once

#include "app/training/exercise_result.h"
#include "app/ui/classroom/handout_frame.h"

namespace leaklab::collect {
class SessionRecord;
}

namespace leaklab::ui {

/// How an exercise went, for a page of the trainee's own: the figures, and each step with the charts of the
/// moment in which it was passed. A step that was passed before this session has no picture, and says so.
[[nodiscard]] HandoutStory exerciseStory(const training::Exercise& exercise,
    const training::ExerciseText& text, const training::Progress& progress, const training::Trainee& who,
    const collect::SessionRecord& session);

} // namespace leaklab::ui
