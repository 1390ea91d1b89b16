#include "app/ui/app_icon.h"

#include <QImage>
#include <QTest>

#include <cstdlib>

using namespace leaklab;

/// The files that desktops show are the picture that the window shows.
class AppIconTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesAreWhatIsPainted();
};

void AppIconTest::filesAreWhatIsPainted()
{
    const QString pattern = QStringLiteral(LEAKLAB_SOURCE_DIR "/resources/icons/leaklab-%1.png");
    for (const int size : ui::appIconSizes) {
        const QImage file = QImage(pattern.arg(size)).convertToFormat(QImage::Format_ARGB32);
        const QImage painted = ui::appIcon().pixmap(size).toImage().convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(file.size(), QSize(size, size));
        QCOMPARE(painted.size(), file.size());
        // Not to the bit: another Qt may soften edges a little differently.
        qint64 apart = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                apart += std::abs(qGreen(file.pixel(x, y)) - qGreen(painted.pixel(x, y)))
                    + std::abs(qAlpha(file.pixel(x, y)) - qAlpha(painted.pixel(x, y)));
        }
        QVERIFY2(apart < 4LL * size * size, qPrintable(pattern.arg(size)));
    }
}

QTEST_MAIN(AppIconTest)
#include "app_icon_test.moc"
