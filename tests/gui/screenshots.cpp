#include "app/core/clock.h"
#include "app/lab/lab.h"
#include "app/lab/lab_presets.h"
#include "app/supervise/process_backend.h"
#include "app/ui/app_icon.h"
#include "app/ui/error_text.h"
#include "app/ui/main_window.h"
#include "app/ui/theme/appearance.h"
#include "tests/gui/window_support.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QSettings>
#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <optional>

using namespace leaklab;

namespace {

constexpr std::chrono::milliseconds longestRun = std::chrono::minutes(3);
/// How much of the time after the first death the pictures show.
constexpr double afterDeath = 14;

struct Look {
    const char* name;
    ui::ThemeChoice choice;
    int textPercent = 100;
};

constexpr std::array looks{ Look{ "light", ui::ThemeChoice::Light }, Look{ "dark", ui::ThemeChoice::Dark },
    Look{ "high-contrast", ui::ThemeChoice::HighContrast }, Look{ "projector", ui::ThemeChoice::Projector },
    Look{ "light-150", ui::ThemeChoice::Light, 150 } };

int fail(const QString& message)
{
    std::fprintf(stderr, "leaklab-screenshots: %s\n", qPrintable(message));
    return 1;
}

/// Old enough that the first cart dies within the minute that the charts show.
lab::LabSettings shortRun()
{
    lab::LabSettings settings = *lab::presetNamed(QStringLiteral("aged"));
    settings.age.shareOfLimit = 0.75;
    settings.programs = QDir().absoluteFilePath(qEnvironmentVariable("LEAKLAB_BIN", QStringLiteral(".")));
    return settings;
}

bool hasLivedOn(const lab::Lab& laboratory)
{
    const auto& events = laboratory.session().events();
    const auto death = std::find_if(events.begin(), events.end(),
        [](const collect::LabEvent& event) { return event.kind == collect::EventKind::ProcessDied; });
    return death != events.end() && laboratory.now() > death->time + afterDeath;
}

std::optional<QSize> sizeOf(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return parts.size() == 2 && size.width() >= 640 && size.height() >= 480 ? std::optional(size)
                                                                            : std::nullopt;
}

bool savePicture(ui::MainWindow& window, const QString& folder, const char* look)
{
    const QPixmap picture = window.grab();
    const QString path = QStringLiteral("%1/%2x%3-%4.png")
                             .arg(folder)
                             .arg(picture.width())
                             .arg(picture.height())
                             .arg(QString::fromLatin1(look));
    std::printf("%s\n", qPrintable(path));
    return picture.save(path);
}

int saveIcons(const QString& folder)
{
    for (const int size : ui::appIconSizes) {
        const QString path = QStringLiteral("%1/leaklab-%2.png").arg(folder).arg(size);
        if (!ui::appIcon().pixmap(size).save(path))
            return fail(QStringLiteral("could not write %1").arg(path));
    }
    return 0;
}

int saveWindow(const QString& folder, const QList<QSize>& sizes)
{
    QSettings().clear();
    ui::Appearance appearance(*qApp);
    appearance.setChoice(ui::ThemeChoice::Light);
    core::SteadyClock clock;
    lab::Lab laboratory(shortRun(), clock);
    ui::MainWindow window(laboratory, clock);
    window.resize(sizes.front());
    window.show();
    QString failure;
    QObject::connect(&laboratory, &lab::Lab::failed, &window,
        [&failure](const core::Error& error) { failure = ui::errorText(error); });
    laboratory.start();
    const bool done
        = QTest::qWaitFor([&] { return !failure.isEmpty() || hasLivedOn(laboratory); }, longestRun.count());
    if (!failure.isEmpty())
        return fail(failure);
    if (!done)
        return fail(QStringLiteral("the cart did not die within three minutes"));
    if (!savePicture(window, folder, "first-start"))
        return fail(QStringLiteral("could not write a picture to %1").arg(folder));
    tests::child<QAbstractButton>(window, "welcomeClose")->click();
    for (const QSize& size : sizes) {
        for (const Look& look : looks) {
            appearance.setChoice(look.choice);
            appearance.setTextPercent(look.textPercent);
            window.resize(size);
            const double then = laboratory.now();
            // A second more, so that everything has been laid out and shows what it says now.
            if (!QTest::qWaitFor([&] { return laboratory.now() > then + 1; }, 10'000)
                || !savePicture(window, folder, look.name))
                return fail(QStringLiteral("could not write a picture to %1").arg(folder));
        }
    }
    window.close();
    return QTest::qWaitFor([&window] { return !window.isVisible(); }, 30'000) ? 0 : 1;
}

} // namespace

/// leaklab-screenshots FOLDER WIDTHxHEIGHT…: the real window over a real, short lab run, in every theme.
/// leaklab-screenshots --icons FOLDER: the program's icon as files.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    tests::useTestSettings();
    QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.size() == 2 && arguments.front() == QLatin1String("--icons"))
        return saveIcons(arguments.back());
    QList<QSize> sizes;
    for (const QString& text : arguments.mid(1)) {
        const auto size = sizeOf(text);
        if (!size)
            return fail(QStringLiteral("\"%1\" is no size: write 1280x720").arg(text));
        sizes += *size;
    }
    if (sizes.isEmpty())
        return fail(QStringLiteral("usage: leaklab-screenshots FOLDER WIDTHxHEIGHT..."));
    if (!QDir().mkpath(arguments.front()))
        return fail(QStringLiteral("cannot make the folder %1").arg(arguments.front()));
    if (const auto kept = supervise::keepChildrenWithUs(); !kept)
        return fail(QString::fromStdString(kept.error().detail));
    return saveWindow(arguments.front(), sizes);
}
