#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace leaklab::ui {

/// One line over the charts for what is going on with the lab as a whole: starting, failed, stopping.
/// Hidden while there is nothing to say.
class StatusBanner : public QFrame {
    Q_OBJECT
public:
    explicit StatusBanner(QWidget* parent = nullptr);
    void showProgress(const QString& text);
    void showError(const QString& text); ///< with a button to try again
    void clear();
    [[nodiscard]] bool showsError() const { return m_error; }

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintAs(bool error);

    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_retry;
    bool m_error = false;
};

} // namespace leaklab::ui
