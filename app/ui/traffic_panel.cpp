#include "app/ui/traffic_panel.h"

#include "app/lab/lab.h"
#include "app/ui/theme/theme_style.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace leaklab::ui {

TrafficPanel::TrafficPanel(lab::Lab& lab, QWidget* parent)
    : QGroupBox(tr("Traffic"), parent)
    , m_lab(lab)
    , m_on(new QCheckBox(tr("&Traffic on"), this))
    , m_rate(new QSpinBox(this))
    , m_note(new QLabel(this))
{
    m_on->setObjectName(QStringLiteral("trafficOn"));
    m_on->setToolTip(tr("Lets the shoppers in or sends them home. Without traffic nothing leaks."));
    m_rate->setObjectName(QStringLiteral("trafficRate"));
    m_rate->setRange(0, 5000);
    m_rate->setSingleStep(50);
    m_rate->setSuffix(tr("/s", "clicks a second"));
    m_rate->setGroupSeparatorShown(true);
    m_rate->setKeyboardTracking(false);
    m_rate->setAccessibleName(tr("Clicks a second"));
    m_rate->setToolTip(tr("How many clicks shoppers make a second, whatever the shop answers (open loop)."));
    m_note->setWordWrap(true);
    setTextColour(*m_note, TextColour::Muted);
    auto* layout = new QFormLayout(this);
    layout->setVerticalSpacing(4);
    layout->addRow(m_on);
    layout->addRow(tr("Rat&e"), m_rate);
    layout->addRow(m_note);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) { m_lab.setTrafficOn(on); });
    connect(m_rate, &QSpinBox::valueChanged, this, [this](int rate) { m_lab.setRate(core::Rate(rate)); });
    connect(&m_lab, &lab::Lab::settingsChanged, this, &TrafficPanel::refresh);
    refresh();
}

void TrafficPanel::refresh()
{
    const lab::LabSettings& settings = m_lab.settings();
    m_on->setChecked(settings.trafficOn);
    const QSignalBlocker quiet(m_rate);
    const int rate = static_cast<int>(std::lround(settings.rate.perSecond()));
    if (m_rate->value() != rate)
        m_rate->setValue(rate);
    QString note = settings.browseOnly ? tr("Shoppers only browse: no product look-ups in the cart.")
                                       : tr("Each click puts a product into a cart.");
    if (settings.closedLoop) {
        note = tr("%1 Closed loop: shoppers wait for their answers, the rate does not count. Shoppers: %L2.")
                   .arg(note)
                   .arg(settings.closedLoop->shoppers);
    } else if (settings.profile)
        note = tr("%1 Rate by profile: %2.").arg(note, QString::fromStdString(settings.profile->text()));
    m_note->setText(note);
}

} // namespace leaklab::ui
