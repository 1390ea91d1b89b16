#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

class Spotlight;

/// Where the first steps point: the charts of memory, collections and latency, and the choice of build.
struct WelcomeTargets {
    QWidget* memory = nullptr;
    QWidget* collections = nullptr;
    QWidget* latency = nullptr;
    QWidget* build = nullptr;
};

/// At the first start: one sentence on what is to be seen, one obvious button, and then step by step where to
/// look. What it says holds for the lab as it is set now. Once closed it stays closed, also at the next
/// start. `lab` and `window` outlive it.
class WelcomeBanner : public QFrame {
    Q_OBJECT
public:
    WelcomeBanner(lab::Lab& lab, QWidget& window, const WelcomeTargets& targets, QWidget* parent = nullptr);

    /// Shows it unless it was closed before, now or in an earlier session.
    void showIfNew();
    void restart(); ///< shows it from the beginning again, as somebody asked for it
    void offerExercises(const QString& words); ///< on the one obvious button; empty: it has none

Q_SIGNALS:
    void exercisesRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Step {
        QString text;
        QWidget* target = nullptr;
    };
    [[nodiscard]] std::vector<Step> steps() const;
    void goOn();
    void goBack();
    void refresh();
    void close();
    void paintGround();

    lab::Lab& m_lab;
    WelcomeTargets m_targets;
    Spotlight* m_spotlight;
    QLabel* m_text;
    QPushButton* m_exercises;
    QPushButton* m_back;
    QPushButton* m_next;
    QToolButton* m_close;
    std::size_t m_step = 0;
};

} // namespace leaklab::ui
