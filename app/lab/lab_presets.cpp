#include "app/lab/lab_presets.h"

namespace leaklab::lab {

namespace {

/// What a request of the original makes, most of it its framework's.
constexpr core::Bytes originalsGarbage = core::Bytes::kibi(64);

LabSettings lesson()
{
    LabSettings settings;
    settings.rate = core::Rate(1500);
    settings.requestGarbage = originalsGarbage;
    settings.amplify = 3;
    return settings;
}

/// Amplified more than the lesson and begun further below the limit than its age alone would need: so its
/// first half lies before the death spiral, and the two can be told apart.
LabSettings aged()
{
    LabSettings settings = lesson();
    settings.amplify = 5;
    settings.age.shareOfLimit = 0.4;
    return settings;
}

} // namespace

std::optional<LabSettings> presetNamed(const QString& name)
{
    if (name == QLatin1String("lesson"))
        return lesson();
    if (name == QLatin1String("aged"))
        return aged();
    if (name == QLatin1String("plain"))
        return LabSettings{};
    return std::nullopt;
}

LabSettings defaultPreset()
{
    return lesson();
}

QStringList presetNames()
{
    return { QStringLiteral("lesson"), QStringLiteral("aged"), QStringLiteral("plain") };
}

} // namespace leaklab::lab
