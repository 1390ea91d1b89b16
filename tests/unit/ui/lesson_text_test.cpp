#include "app/training/exercise_library.h"
#include "app/ui/exercise/lesson_text.h"
#include "app/ui/theme/appearance.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace leaklab;

namespace {

QImage shown(const QString& folder, const QString& name)
{
    ui::LessonText text;
    text.setFolder(folder);
    text.resize(600, 400);
    return text.loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
}

} // namespace

class LessonTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBundledDrawingIsShown();
    void unreadableDrawingGivesWayToItsPicture();
    void picturesOutsideTheFolderAreNotShown();

private:
    ui::Appearance m_appearance{ *qApp };
};

void LessonTextTest::everyBundledDrawingIsShown()
{
    QDirIterator drawings(
        training::bundledExercises(), { QStringLiteral("*.svg") }, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (drawings.hasNext()) {
        const QFileInfo drawing(drawings.next());
        const QImage image = shown(drawing.path(), drawing.fileName());
        QVERIFY2(image.width() > 100 && image.height() > 50, qPrintable(drawing.filePath()));
        ++seen;
    }
    QVERIFY(seen > 0);
}

void LessonTextTest::unreadableDrawingGivesWayToItsPicture()
{
    const QTemporaryDir folder;
    QFile drawing(folder.filePath(QStringLiteral("plan.svg")));
    QVERIFY(drawing.open(QIODevice::WriteOnly));
    drawing.write("no drawing at all");
    drawing.close();
    QVERIFY(shown(folder.path(), QStringLiteral("plan.svg")).isNull());
    QImage picture(120, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(folder.filePath(QStringLiteral("plan.png"))));
    const QImage image = shown(folder.path(), QStringLiteral("plan.svg"));
    QCOMPARE(image.size(), picture.size());
    QCOMPARE(image.pixelColor(60, 20), QColor(Qt::red));
}

void LessonTextTest::picturesOutsideTheFolderAreNotShown()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("lesson")));
    QImage picture(120, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(folder.filePath(QStringLiteral("other.png"))));
    QVERIFY(shown(folder.filePath(QStringLiteral("lesson")), QStringLiteral("../other.png")).isNull());
}

QTEST_MAIN(LessonTextTest)
#include "lesson_text_test.moc"
