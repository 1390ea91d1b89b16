#include "app/ui/exercise/exercise_acts.h"

#include "app/lab/lab.h"
#include "app/ui/census_panel.h"
#include "app/ui/postmortem_panel.h"

namespace leaklab::ui {

ExerciseActs::ExerciseActs(
    lab::Lab& lab, const CensusPanel& census, const PostmortemPanel& postmortem, QObject* parent)
    : QObject(parent)
{
    connect(
        &census, &CensusPanel::compared, this, [&lab] { lab.recordAct(QStringLiteral("census-compared")); });
    connect(&census, &CensusPanel::pathShown, this, [&lab](const QString& type) {
        lab.recordAct(QStringLiteral("path-shown"), { { QStringLiteral("type"), type } });
    });
    connect(&postmortem, &PostmortemPanel::opened, this, [&lab](int death) {
        lab.recordAct(QStringLiteral("postmortem-opened"), { { QStringLiteral("death"), death } });
    });
}

} // namespace leaklab::ui
