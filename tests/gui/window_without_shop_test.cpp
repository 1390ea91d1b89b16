#include "app/charts/chart_column.h"
#include "app/lab/lab.h"
#include "app/ui/error_text.h"
#include "app/ui/main_window.h"
#include "tests/gui/window_support.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using tests::child;

/// What the window says and refuses by itself; needs no process of the shop.
class WindowWithoutShopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void missingProgramsAreToldWithWhatToDo();
    void heapLimitIsChecked_data();
    void heapLimitIsChecked();
    void limitsThatFitAreTaken();
    void leversAreShown();
    void everyControlHasANameAndATip();
    void fitsSmallAndLargeScreens();
    void everyErrorSaysWhatToDo();

private:
    QTemporaryDir m_empty;
    core::SteadyClock m_clock;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<ui::MainWindow> m_window;
};

void WindowWithoutShopTest::initTestCase()
{
    tests::useTestSettings();
}

void WindowWithoutShopTest::init()
{
    lab::LabSettings settings;
    settings.programs = m_empty.path();
    settings.useEmbeddedStore = true;
    settings.amplify = 10;
    m_lab = std::make_unique<lab::Lab>(settings, m_clock);
    m_window = std::make_unique<ui::MainWindow>(*m_lab, m_clock);
}

void WindowWithoutShopTest::cleanup()
{
    m_window.reset();
    m_lab.reset();
}

void WindowWithoutShopTest::missingProgramsAreToldWithWhatToDo()
{
    m_window->show();
    auto* banner = child<QWidget>(*m_window, "statusBanner");
    QVERIFY(banner->isVisible());
    auto* retry = child<QAbstractButton>(*m_window, "retry");
    QVERIFY(!retry->isVisible());
    m_lab->start();
    QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), 20'000);
    const QString text = child<QLabel>(*m_window, "statusText")->text();
    QVERIFY2(text.contains(QStringLiteral("program of the shop is missing")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("store")), qPrintable(text));
    // Trying again really tries again, and fails again for the same reason.
    QSignalSpy failed(m_lab.get(), &lab::Lab::failed);
    retry->click();
    QVERIFY(!retry->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 20'000);
    QTRY_VERIFY(retry->isVisible());
}

void WindowWithoutShopTest::heapLimitIsChecked_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : { "", "a lot", "-64M", "7M", "4097M", "5 GiB", "64 parsecs", "1e9", "64" })
        QTest::newRow(*typed ? typed : "nothing") << QString::fromLatin1(typed);
}

void WindowWithoutShopTest::heapLimitIsChecked()
{
    QFETCH(QString, typed);
    m_window->show();
    auto* field = child<QComboBox>(*m_window, "heapLimit");
    auto* message = child<QLabel>(*m_window, "heapLimitMessage");
    const core::Bytes before = m_lab->settings().heapLimit;
    QVERIFY(!message->isVisible());
    field->lineEdit()->selectAll();
    QTest::keyClick(field->lineEdit(), Qt::Key_Delete);
    QTest::keyClicks(field->lineEdit(), typed);
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("8 MiB to 4 GiB")));
    QCOMPARE(field->currentText(), typed);
    QCOMPARE(m_lab->settings().heapLimit, before);
}

void WindowWithoutShopTest::limitsThatFitAreTaken()
{
    m_window->show();
    auto* field = child<QComboBox>(*m_window, "heapLimit");
    const auto type = [field](const char* text) {
        field->lineEdit()->selectAll();
        QTest::keyClick(field->lineEdit(), Qt::Key_Delete);
        QTest::keyClicks(field->lineEdit(), QString::fromLatin1(text));
        QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    };
    type("nonsense");
    type("32 MiB");
    QVERIFY(!child<QLabel>(*m_window, "heapLimitMessage")->isVisible());
    QCOMPARE(m_lab->settings().heapLimit, core::Bytes::mebi(32));
    type("1.5g");
    QCOMPARE(m_lab->settings().heapLimit, core::Bytes::mebi(1536));
    QCOMPARE(field->currentText(), QStringLiteral("1.5 GiB"));
    // As the list has it in Arabic, in marks that keep its order, and in the digits of Arabic.
    field->setEditText(QStringLiteral("\u2066128 MiB\u2069"));
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_lab->settings().heapLimit, core::Bytes::mebi(128));
    field->setEditText(QStringLiteral("\u0666\u0664 MiB"));
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_lab->settings().heapLimit, core::Bytes::mebi(64));

    auto* memory = child<QComboBox>(*m_window, "memoryLimit");
    QVERIFY(!m_lab->settings().memoryLimit);
    memory->setFocus();
    QTest::keyClicks(memory, QStringLiteral("100"));
    QTest::keyClick(memory, Qt::Key_Return);
    if (!m_lab->settings().memoryLimit)
        Q_EMIT memory->activated(memory->currentIndex());
    QCOMPARE(m_lab->settings().memoryLimit, std::optional(core::Bytes::mebi(100)));

    auto* rate = child<QSpinBox>(*m_window, "trafficRate");
    rate->setValue(1200);
    QCOMPARE(m_lab->settings().rate.perSecond(), 1200.0);
    m_lab->setRate(core::Rate(300));
    QCOMPARE(rate->value(), 300);
}

void WindowWithoutShopTest::leversAreShown()
{
    const QString text = child<QLabel>(*m_window, "levers")->text();
    QVERIFY2(text.contains(QStringLiteral("\u00d710")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("\u00f710")), qPrintable(text));
}

void WindowWithoutShopTest::everyControlHasANameAndATip()
{
    const auto buttons = m_window->findChildren<QAbstractButton*>();
    QVERIFY(buttons.size() >= 10);
    for (const auto* button : buttons) {
        if (!button->objectName().isEmpty() && !button->objectName().startsWith(QStringLiteral("qt_"))
            && button->parentWidget()->metaObject()->className() != QByteArray("QTabBar")) {
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                qPrintable(button->objectName()));
        }
    }
    for (const char* name :
        { "startCart", "stopCart", "restartCart", "killCart", "leaking", "fixed", "trafficOn" })
        QVERIFY2(child<QAbstractButton>(*m_window, name)->text().contains(QLatin1Char('&')), name);
    for (const char* name : { "heapLimit", "memoryLimit", "timeRange" }) {
        QVERIFY2(!child<QComboBox>(*m_window, name)->accessibleName().isEmpty(), name);
        QVERIFY2(!child<QComboBox>(*m_window, name)->toolTip().isEmpty(), name);
    }
}

void WindowWithoutShopTest::fitsSmallAndLargeScreens()
{
    m_window->show();
    QVERIFY2(m_window->minimumSizeHint().width() <= 1024, "too wide for a small screen");
    QVERIFY2(m_window->minimumSizeHint().height() <= 700, "too high for a small screen");
    for (const QSize size : { QSize(1024, 700), QSize(1920, 1080) }) {
        m_window->resize(size);
        QTRY_COMPARE(m_window->size(), size);
        for (const auto* chart : m_window->charts().charts())
            QVERIFY(chart->plotArea().width() > 200 && chart->plotArea().height() > 20);
    }
}

void WindowWithoutShopTest::everyErrorSaysWhatToDo()
{
    using core::ErrorCode;
    QStringList sentences;
    for (const ErrorCode code : { ErrorCode::BadValue, ErrorCode::FileNotWritable, ErrorCode::FileNotReadable,
             ErrorCode::FileNotUnderstood, ErrorCode::ProgramMissing, ErrorCode::PortTaken,
             ErrorCode::StartFailed, ErrorCode::StoreUnreachable, ErrorCode::Io }) {
        const QString text = ui::errorText({ code, "the detail" });
        QVERIFY(text.contains(QStringLiteral("the detail")));
        QVERIFY(!sentences.contains(text));
        sentences += text;
    }
}

QTEST_MAIN(WindowWithoutShopTest)
#include "window_without_shop_test.moc"
