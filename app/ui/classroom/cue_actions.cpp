#include "app/ui/classroom/cue_actions.h"

#include "app/charts/chart_column.h"
#include "app/lab/cues.h"
#include "app/ui/theme/icons.h"

#include <QAction>

namespace leaklab::ui {

CueActions::CueActions(lab::Cues& cues, charts::ChartColumn& charts, QObject* parent)
    : QObject(parent)
    , m_cues(cues)
    , m_charts(charts)
    , m_dropNow(new QAction(icon(IconName::Cue), tr("Drop a &cue"), this))
{
    m_dropNow->setObjectName(QStringLiteral("dropCue"));
    m_dropNow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_dropNow->setToolTip(
        tr("Marks this moment on all charts and keeps the picture for the handout; then type "
           "its name."));
    connect(m_dropNow, &QAction::triggered, this, [this] {
        const QString name = tr("Cue %1").arg(m_cues.dropped() + 1);
        Q_EMIT droppedUnnamed(dropMark(name, false), name);
    });
}

void CueActions::drop(const QString& text, bool isNote)
{
    dropMark(text, isNote);
}

void CueActions::rename(int id, const QString& text)
{
    m_cues.rename(id, text);
}

void CueActions::remove(int id, const QString& text)
{
    m_cues.remove(id, text);
}

int CueActions::dropMark(const QString& text, bool isNote)
{
    const charts::TimeNavigation& navigation = m_charts.navigation();
    lab::CueMark mark;
    mark.text = text;
    mark.isNote = isNote;
    mark.from = navigation.window().from();
    mark.until = navigation.window().until;
    mark.newest = navigation.frozenAt().value_or(navigation.newest());
    // What people talk about is what they see: the frozen moment, or what the crosshair was put on.
    const bool past = !navigation.isLive() || navigation.frozenAt();
    if (past && navigation.crosshair())
        mark.about = navigation.crosshair();
    else if (past)
        mark.about = navigation.window().dataUntil();
    if (const auto only = m_charts.shownOnly())
        mark.chart = static_cast<int>(*only);
    return m_cues.drop(mark);
}

} // namespace leaklab::ui
