#pragma once

#include "app/models/death_book.h"
#include "app/models/memory_outlook.h"

#include <QWidget>

class QListWidget;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace leaklab::collect {
class SessionRecord;
}

namespace leaklab::ui {

class DeathView;

/// One entry for each death of the cart, and all that is known of the chosen one. `session` and `outlook`
/// outlive it.
class PostmortemPanel : public QWidget {
    Q_OBJECT
public:
    PostmortemPanel(
        const collect::SessionRecord& session, models::MemoryOutlook& outlook, QWidget* parent = nullptr);
    /// From now on somebody can be asked to check the carts.
    void setCanCheckCarts();

Q_SIGNALS:
    void cartsCheckRequested();
    void timeChosen(double time); ///< somebody wants to see it on the charts
    void opened(int death); ///< somebody looks at the cart's so-manieth death, from 1

protected:
    void showEvent(QShowEvent* event) override;

private:
    void takeEvent(const collect::LabEvent& event);
    void showChosen();
    void tellWhatIsSeen();

    models::MemoryOutlook& m_outlook;
    models::DeathBook m_book;
    QListWidget* m_list;
    QStackedWidget* m_pages;
    DeathView* m_view;
    int m_openedLast = 0; ///< the death that opened() told of
};

} // namespace leaklab::ui
