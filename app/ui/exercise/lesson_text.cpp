#include "app/ui/exercise/lesson_text.h"

#include "app/ui/character_width.h"
#include "app/ui/theme/theme_style.h"

#include <QEvent>
#include <QFileInfo>
#include <QImage>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace leaklab::ui {

namespace {

/// A drawing that can't be read, as where Leak Lab was built without Qt Svg, is shown by the picture of the
/// same name beside it.
QImage pictureOf(const QString& file)
{
    QImage image(file);
    if (image.isNull()) {
        const QFileInfo info(file);
        image.load(info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".png"));
    }
    return image;
}

} // namespace

LessonText::LessonText(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setTabChangesFocus(true);
}

void LessonText::setFolder(const QString& folder)
{
    m_folder = folder;
}

void LessonText::setText(const QString& markdown)
{
    m_markdown = markdown;
    dress();
}

void LessonText::dress()
{
    document()->setDefaultFont(themeOf(*this).font(TypeRole::Body));
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    const QFont code = themeOf(*this).font(TypeRole::Code);
    // Qt takes the system's fixed font for code; the theme has one of its own.
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            if (!piece.fragment().charFormat().fontFixedPitch())
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(piece.fragment().position());
            cursor.setPosition(
                piece.fragment().position() + piece.fragment().length(), QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setFont(code);
            cursor.mergeCharFormat(format);
        }
    }
    fitHeight();
}

QVariant LessonText::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    // A picture's name is a file's in the folder: what leads elsewhere is not followed.
    const QString file = m_folder + QLatin1Char('/') + QFileInfo(name.path()).fileName();
    QImage image = pictureOf(file);
    const int widest = std::max(1, viewport()->width());
    if (!image.isNull() && image.width() > widest)
        image = image.scaledToWidth(widest, Qt::SmoothTransformation);
    return image;
}

void LessonText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(static_cast<int>(document()->size().height()) + 2 * frameWidth() + 2);
}

QSize LessonText::sizeHint() const
{
    return { QTextBrowser::sizeHint().width(), height() };
}

QSize LessonText::minimumSizeHint() const
{
    return { characterWidth(fontMetrics(), 20), height() };
}

void LessonText::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void LessonText::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        dress();
    QTextBrowser::changeEvent(event);
}

} // namespace leaklab::ui
