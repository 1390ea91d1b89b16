#include "app/ui/classroom/handout_frame.h"

#include "app/lab/settings_json.h"
#include "app/session/session_info.h"
#include "app/ui/classroom/settings_facts.h"

#include <QCoreApplication>

namespace leaklab::ui {

namespace {

struct FrameText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::ui::FrameText)
};

HandoutFacts versionFacts(const session::SessionInfo& info)
{
    return { { FrameText::tr("Program"), info.program }, { QStringLiteral("Qt"), info.qt },
        { FrameText::tr("System"), info.system } };
}

} // namespace

HandoutFrame handoutFrame(const lab::LabSettings& settings)
{
    return { {}, FrameText::tr("Settings at the end"), settingsFacts(lab::toJson(settings)),
        versionFacts(session::SessionInfo::ofNow()), {} };
}

HandoutFrame handoutFrame(const session::SessionInfo& recorded)
{
    return { {}, FrameText::tr("Settings at the beginning"), settingsFacts(recorded.settings),
        versionFacts(recorded), {} };
}

} // namespace leaklab::ui
