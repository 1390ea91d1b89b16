#pragma once

#include "app/core/result.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace leaklab::ui {

/// A line for words that a parser reads, and why it could not. What was typed stays until it is mended.
class WordsEdit : public QWidget {
    Q_OBJECT
public:
    /// Takes the words, or says why not.
    using Take = std::function<core::Result<void>(const std::string& words)>;

    WordsEdit(const QString& accessibleName, Take take, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* line() const { return m_line; }
    /// Shows these words unless somebody is typing others.
    void show(const QString& words);
    /// As if they had been typed.
    void enter(const QString& words);

private:
    void take();

    Take m_take;
    QLineEdit* m_line;
    QLabel* m_problem;
};

} // namespace leaklab::ui
