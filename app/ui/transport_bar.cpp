#include "app/ui/transport_bar.h"

#include "app/models/value_text.h"
#include "app/session/replay.h"
#include "app/ui/theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace leaklab::ui {

using namespace std::chrono_literals;
using session::Replay;

namespace {

constexpr int sliderSteps = 100'000;
constexpr auto seekDelay = 150ms;
constexpr double afterEvent = 0.5; ///< seconds; so that it is seen to have happened
constexpr std::array speeds{ 0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 100.0 };

QString clockText(double seconds)
{
    return models::spanText(
        std::chrono::duration_cast<core::Duration>(std::chrono::duration<double>(seconds)));
}

} // namespace

TransportBar::TransportBar(Replay& replay, QWidget* parent)
    : QWidget(parent)
    , m_replay(replay)
    , m_play(button(
          "play", tr("Play"), QKeySequence(Qt::CTRL | Qt::Key_Space), tr("Plays the session, or holds it.")))
    , m_start(
          button("toStart", tr("Start"), QKeySequence(Qt::CTRL | Qt::Key_Home), tr("Back to the beginning.")))
    , m_next(button("nextEvent", tr("Next event"), QKeySequence(Qt::CTRL | Qt::Key_E),
          tr("On to the next crash, restart, deployment, change of traffic or cue.")))
    , m_speed(new QComboBox(this))
    , m_position(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
{
    // As the charts under it: time runs left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    m_start->setIcon(icon(IconName::Previous));
    m_next->setIcon(icon(IconName::Next));
    makeSpeeds();
    makePosition();
    auto* speedLabel = new QLabel(tr("S&peed"), this);
    speedLabel->setBuddy(m_speed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_play);
    layout->addWidget(m_start);
    layout->addWidget(m_position, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_next);
    layout->addWidget(speedLabel);
    layout->addWidget(m_speed);
    connect(m_play, &QToolButton::clicked, this, &TransportBar::toggle);
    connect(m_start, &QToolButton::clicked, this, [this] { m_replay.seek(0); });
    connect(m_next, &QToolButton::clicked, this, &TransportBar::goToNextEvent);
    connect(&m_replay, &Replay::moved, this, &TransportBar::showPosition);
    connect(&m_replay, &Replay::stateChanged, this, &TransportBar::showState);
    showState();
    showPosition();
}

QToolButton* TransportBar::button(
    const char* name, const QString& text, const QKeySequence& key, const QString& tip)
{
    auto* made = new QToolButton(this);
    made->setObjectName(QLatin1String(name));
    made->setText(text);
    made->setAccessibleName(text);
    made->setShortcut(key);
    made->setToolTip(tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void TransportBar::makeSpeeds()
{
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setAccessibleName(tr("How fast the session is played"));
    // In two pieces: lupdate takes a 1 after \u00d7 for a digit of it.
    m_speed->setToolTip(tr("\u00d7"
                           "1 is as fast as it happened."));
    for (const double speed : speeds)
        m_speed->addItem(tr("\u00d7%1").arg(locale().toString(speed)), speed);
    m_speed->addItem(tr("at once"), Replay::asFastAsPossible);
    m_speed->setCurrentIndex(m_speed->findData(m_replay.speed()));
    connect(m_speed, &QComboBox::currentIndexChanged, this,
        [this] { m_replay.setSpeed(m_speed->currentData().toDouble()); });
}

void TransportBar::makePosition()
{
    const double length = std::max(1.0, m_replay.capsule().length());
    m_position->setObjectName(QStringLiteral("position"));
    m_position->setAccessibleName(tr("Where in the session"));
    m_position->setToolTip(tr("Drag it to another moment; the arrow keys move it by a second."));
    m_position->setRange(0, sliderSteps);
    m_position->setSingleStep(std::max(1, static_cast<int>(std::lround(sliderSteps / length))));
    m_position->setPageStep(sliderSteps / 20);
    m_time->setObjectName(QStringLiteral("positionText"));
    m_seekSoon.setSingleShot(true);
    m_seekSoon.setInterval(seekDelay);
    connect(m_position, &QSlider::valueChanged, this, [this] {
        m_seekSoon.start();
        showPosition();
    });
    connect(&m_seekSoon, &QTimer::timeout, this, [this] { m_replay.seek(sliderTime()); });
}

double TransportBar::sliderTime() const
{
    return m_replay.capsule().length() * m_position->value() / sliderSteps;
}

void TransportBar::toggle()
{
    if (m_replay.isPlaying())
        m_replay.pause();
    else
        m_replay.play();
}

void TransportBar::goToNextEvent()
{
    double next = m_replay.capsule().length();
    for (const collect::LabEvent& event : m_replay.capsule().events()) {
        const bool shown = event.isMarker() || event.kind == collect::EventKind::CueDropped;
        if (shown && event.time > m_replay.position())
            next = std::min(next, event.time + afterEvent);
    }
    m_replay.seek(next);
}

void TransportBar::showPosition()
{
    const bool sliding = m_position->isSliderDown() || m_seekSoon.isActive();
    const double length = m_replay.capsule().length();
    if (!sliding) {
        const QSignalBlocker quiet(m_position);
        m_position->setValue(
            length > 0 ? static_cast<int>(std::lround(m_replay.position() / length * sliderSteps)) : 0);
    }
    const QString text = tr("%1 of %2", "a moment and the length of a session")
                             .arg(clockText(sliding ? sliderTime() : m_replay.position()), clockText(length));
    if (m_time->text() != text)
        m_time->setText(text);
    m_next->setEnabled(m_replay.position() < length);
}

void TransportBar::showState()
{
    m_play->setText(m_replay.isPlaying() ? tr("Pause") : tr("Play"));
    m_play->setIcon(icon(m_replay.isPlaying() ? IconName::Pause : IconName::Start));
    m_play->setAccessibleName(m_replay.isPlaying() ? tr("Pause") : tr("Play"));
    // Setting a text takes a button's shortcut away.
    m_play->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space));
}

} // namespace leaklab::ui
