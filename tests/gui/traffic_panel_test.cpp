#include "app/lab/lab.h"
#include "app/ui/traffic_panel.h"
#include "tests/gui/window_support.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace leaklab;
using tests::child;

namespace {

void choose(QComboBox& box, int index)
{
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(box.currentIndex(), index);
}

void type(QLineEdit& line, const QString& words)
{
    line.selectAll();
    QTest::keyClicks(&line, words);
    QTest::keyClick(&line, Qt::Key_Return);
}

} // namespace

/// The controls of the traffic, over a lab that is not started: what they set, and what they refuse.
class TrafficPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aPatternIsToldInWords();
    void otherWordsCanBeTyped();
    void wordsThatMeanNothingAreExplained();
    void aRateEndsThePattern();
    void journeysAreChosenOrMixed();
    void closedLoopTakesThePlaceOfTheRate();
    void showsWhatTheLabWasStartedWith();

private:
    [[nodiscard]] const lab::LabSettings& settings() const { return m_lab->settings(); }

    core::SteadyClock m_clock;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<ui::TrafficPanel> m_panel;
};

void TrafficPanelTest::init()
{
    m_lab = std::make_unique<lab::Lab>(lab::LabSettings{}, m_clock);
    m_panel = std::make_unique<ui::TrafficPanel>(*m_lab);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TrafficPanelTest::cleanup()
{
    m_panel.reset();
    m_lab.reset();
}

void TrafficPanelTest::aPatternIsToldInWords()
{
    auto* words = child<QLineEdit>(*m_panel, "trafficPatternWords");
    QVERIFY(!words->isVisible());
    for (int pattern = 1; pattern <= 5; ++pattern) {
        choose(*child<QComboBox>(*m_panel, "trafficPattern"), pattern);
        QVERIFY(settings().profile.has_value());
        QVERIFY(words->isVisible());
        QCOMPARE(words->text(), QString::fromStdString(settings().profile->text()));
        QCOMPARE(child<QComboBox>(*m_panel, "trafficPattern")->currentIndex(), pattern);
    }
    choose(*child<QComboBox>(*m_panel, "trafficPattern"), 0);
    QVERIFY(!settings().profile);
    QVERIFY(!words->isVisible());
}

void TrafficPanelTest::otherWordsCanBeTyped()
{
    choose(*child<QComboBox>(*m_panel, "trafficPattern"), 2);
    type(*child<QLineEdit>(*m_panel, "trafficPatternWords"),
        QStringLiteral("ramp 0 900 20s then constant 50"));
    QCOMPARE(settings().profile->rateAt(10), 450.0);
    QCOMPARE(settings().profile->rateAt(30), 50.0);
    QCOMPARE(child<QComboBox>(*m_panel, "trafficPattern")->currentText(), QStringLiteral("In words\u2026"));
}

void TrafficPanelTest::wordsThatMeanNothingAreExplained()
{
    choose(*child<QComboBox>(*m_panel, "trafficPattern"), 2);
    const auto before = settings().profile;
    auto* words = child<QLineEdit>(*m_panel, "trafficPatternWords");
    type(*words, QStringLiteral("ramp up"));
    QVERIFY(settings().profile == before);
    QCOMPARE(words->text(), QStringLiteral("ramp up"));
    const auto labels = m_panel->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("as in \"ramp 0 2000 60s\""));
    }));
}

void TrafficPanelTest::aRateEndsThePattern()
{
    choose(*child<QComboBox>(*m_panel, "trafficPattern"), 3);
    child<QSpinBox>(*m_panel, "trafficRate")->setValue(120);
    QVERIFY(!settings().profile);
    QCOMPARE(settings().rate.perSecond(), 120.0);
    QCOMPARE(child<QComboBox>(*m_panel, "trafficPattern")->currentIndex(), 0);
}

void TrafficPanelTest::journeysAreChosenOrMixed()
{
    auto* box = child<QComboBox>(*m_panel, "journeys");
    auto* words = child<QLineEdit>(*m_panel, "journeyWords");
    choose(*box, 1);
    QVERIFY(settings().journeys == load::JourneyMix(load::Journey::Browse));
    QVERIFY(!words->isVisible());
    choose(*box, 3);
    QVERIFY(words->isVisible());
    QCOMPARE(settings().journeys.share(load::Journey::Shop), 0.1);
    type(*words, QStringLiteral("add=1,shop=1"));
    QCOMPARE(settings().journeys.share(load::Journey::Shop), 0.5);
    type(*words, QStringLiteral("add=1,steal=1"));
    QCOMPARE(settings().journeys.share(load::Journey::Shop), 0.5);
    choose(*box, 0);
    QVERIFY(settings().journeys == load::JourneyMix());
}

void TrafficPanelTest::closedLoopTakesThePlaceOfTheRate()
{
    auto* closed = child<QCheckBox>(*m_panel, "closedLoop");
    closed->click();
    QVERIFY((settings().closedLoop == load::ClosedLoop{ 16, std::chrono::milliseconds{ 500 } }));
    QVERIFY(!child<QSpinBox>(*m_panel, "trafficRate")->isEnabled());
    child<QSpinBox>(*m_panel, "closedLoopShoppers")->setValue(40);
    child<QDoubleSpinBox>(*m_panel, "closedLoopThink")->setValue(0.25);
    QVERIFY((settings().closedLoop == load::ClosedLoop{ 40, std::chrono::milliseconds{ 250 } }));
    closed->click();
    QVERIFY(!settings().closedLoop);
    QVERIFY(child<QSpinBox>(*m_panel, "trafficRate")->isEnabled());
}

void TrafficPanelTest::showsWhatTheLabWasStartedWith()
{
    lab::LabSettings started;
    started.closedLoop = load::ClosedLoop{ 7, std::chrono::seconds{ 1 } };
    started.journeys = load::JourneyMix(load::Journey::Shop);
    lab::Lab lab(started, m_clock);
    ui::TrafficPanel panel(lab);
    QVERIFY(child<QCheckBox>(panel, "closedLoop")->isChecked());
    QCOMPARE(child<QSpinBox>(panel, "closedLoopShoppers")->value(), 7);
    QCOMPARE(child<QDoubleSpinBox>(panel, "closedLoopThink")->value(), 1.0);
    QCOMPARE(child<QComboBox>(panel, "journeys")->currentIndex(), 2);
}

QTEST_MAIN(TrafficPanelTest)
#include "traffic_panel_test.moc"
