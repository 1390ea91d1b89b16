#pragma once

#include <QTextBrowser>

namespace leaklab::ui {

/// A piece of an exercise's Markdown, as high as its text: what surrounds it scrolls. Pictures come from the
/// exercise's folder and nowhere else; links open nothing but headings of the text.
class LessonText : public QTextBrowser {
    Q_OBJECT
public:
    explicit LessonText(QWidget* parent = nullptr);
    void setFolder(const QString& folder); ///< of the pictures; before setText()
    void setText(const QString& markdown);

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
    void dress();

    QString m_folder;
    QString m_markdown;
};

} // namespace leaklab::ui
