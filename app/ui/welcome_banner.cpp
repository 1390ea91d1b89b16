#include "app/ui/welcome_banner.h"

#include "app/charts/contrast.h"
#include "app/lab/lab.h"
#include "app/ui/spotlight.h"
#include "app/ui/theme/icons.h"
#include "app/ui/theme/theme_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace leaklab::ui {

namespace {

QString closedKey()
{
    return QStringLiteral("welcome/closed");
}

} // namespace

WelcomeBanner::WelcomeBanner(lab::Lab& lab, QWidget& window, const WelcomeTargets& targets, QWidget* parent)
    : QFrame(parent)
    , m_lab(lab)
    , m_targets(targets)
    , m_spotlight(new Spotlight(window))
    , m_text(new QLabel(this))
    , m_exercises(new QPushButton(this))
    , m_back(new QPushButton(icon(IconName::Previous), tr("&Back"), this))
    , m_next(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("welcome"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("welcomeText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_back->setObjectName(QStringLiteral("welcomeBack"));
    m_back->setToolTip(tr("The step before."));
    m_next->setObjectName(QStringLiteral("welcomeNext"));
    m_next->setToolTip(tr("Points out, step by step, where the leak is to be seen."));
    m_exercises->setObjectName(QStringLiteral("welcomeExercises"));
    m_exercises->setToolTip(tr("Ten guided exercises, from a healthy shop to a drill on call."));
    setPrimary(*m_exercises);
    m_close->setObjectName(QStringLiteral("welcomeClose"));
    m_close->setIcon(icon(IconName::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setToolTip(tr("Closes this for good."));
    m_close->setAccessibleName(tr("Close the introduction"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    layout->addWidget(m_exercises);
    layout->addWidget(m_close);
    connect(m_back, &QPushButton::clicked, this, &WelcomeBanner::goBack);
    connect(m_next, &QPushButton::clicked, this, &WelcomeBanner::goOn);
    connect(m_exercises, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT exercisesRequested();
    });
    connect(m_close, &QToolButton::clicked, this, &WelcomeBanner::close);
    connect(&m_lab, &lab::Lab::settingsChanged, this, &WelcomeBanner::refresh);
    paintGround();
    refresh();
    hide();
}

std::vector<WelcomeBanner::Step> WelcomeBanner::steps() const
{
    const lab::LabSettings& settings = m_lab.settings();
    QString live = tr("The live set, the bold line, is what is left after a collection. ");
    if (!settings.leaking)
        live += tr("The fixed build is running: it stays level.");
    else if (!settings.trafficOn || settings.journeys.share(load::Journey::Browse) == 1)
        live += tr("It climbs with every product put into a cart; just now nobody does that.");
    else
        live += tr("It only climbs, with every product put into a cart. That is the leak.");
    const QString intro = settings.leaking
        ? tr(
            "A small web shop runs on this computer, with shoppers in it. Its cart service leaks: it keeps a "
            "record of every product look-up and never lets go.")
        : tr("A small web shop runs on this computer, with shoppers in it. Its cart service is the fixed "
             "build.");
    return { { intro, nullptr }, { live, m_targets.memory },
        { tr("The nearer a heap is to its limit, the more often it has to collect and the less that frees. "
             "Meanwhile the cart answers nobody."),
            m_targets.collections },
        { tr("Shoppers feel it here: one in a hundred waits longer than p99, long before p50 moves."),
            m_targets.latency },
        { tr("At its heap limit the cart dies and is started again, and it all begins anew. Then deploy the "
             "fixed build here and compare."),
            m_targets.build } };
}

void WelcomeBanner::showIfNew()
{
    if (QSettings().value(closedKey()).toBool() || isVisible())
        return;
    restart();
    (m_exercises->text().isEmpty() ? m_next : m_exercises)->setFocus(Qt::OtherFocusReason);
}

void WelcomeBanner::offerExercises(const QString& words)
{
    m_exercises->setText(words);
    refresh();
}

void WelcomeBanner::restart()
{
    m_step = 0;
    refresh();
    show();
}

void WelcomeBanner::goOn()
{
    if (m_step + 1 >= steps().size())
        return close();
    ++m_step;
    refresh();
}

void WelcomeBanner::goBack()
{
    m_step -= std::min<std::size_t>(1, m_step);
    refresh();
}

void WelcomeBanner::refresh()
{
    const std::vector<Step> all = steps();
    const bool last = m_step + 1 == all.size();
    m_text->setText(m_step == 0
            ? all[m_step].text
            : tr("%1 of %2: %3", "a step, of how many, and what it says")
                  .arg(locale().toString(static_cast<int>(m_step)),
                      locale().toString(static_cast<int>(all.size()) - 1), all[m_step].text));
    m_next->setText(m_step == 0 ? tr("Sho&w me the leak") : last ? tr("D&one") : tr("Next"));
    m_next->setIcon(QIcon());
    m_back->setVisible(m_step > 0);
    m_exercises->setVisible(m_step == 0 && !m_exercises->text().isEmpty());
    m_spotlight->pointAt(all[m_step].target);
}

void WelcomeBanner::close()
{
    QSettings().setValue(closedKey(), true);
    m_spotlight->pointAt(nullptr);
    m_step = 0;
    hide();
}

void WelcomeBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        paintGround();
    QFrame::changeEvent(event);
}

void WelcomeBanner::paintGround()
{
    const ThemeColours colours = themeOf(*this).colours;
    QPalette ground;
    ground.setColor(QPalette::Window, charts::mixed(colours.window, colours.accent, 0.12));
    setPalette(ground);
}

} // namespace leaklab::ui
