#pragma once

#include "app/core/clock.h"
#include "app/lab/faults.h"
#include "app/lab/role.h"

#include <QHash>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <vector>

namespace leaklab::lab {

/// Tells the running services which faults they are to have, and asks them about once a second what came of
/// it. A service that does not answer is told again until it does; what is started later has it on its
/// command line.
/// Owner: the lab. Thread: the GUI thread, which it never keeps waiting.
class FaultControl : public QObject {
    Q_OBJECT
public:
    /// A process that can be asked.
    struct Service {
        Role role = Role::Cart;
        QString name; ///< of its process: "cart", "twin-cart"
        QUrl url; ///< empty while it can't be asked
        int launch = 0;
    };
    using Services = std::function<std::vector<Service>()>;

    explicit FaultControl(Services services, QObject* parent = nullptr);
    ~FaultControl() override;

    /// These and no others are on, from the start of the services, which have had them on the command line.
    void beginAnew(const QStringList& faults);
    void switchOn(const QString& fault);
    void switchOff(const QString& fault);
    /// To be called at every frame.
    void advance(core::TimePoint now);

    /// Of each fault that is on, in the order in which they were switched on.
    [[nodiscard]] std::vector<FaultTouch> touched() const;

private:
    struct Seen {
        int launch = 0;
        std::uint64_t count = 0;
        std::uint64_t bytes = 0;
    };
    struct Active {
        QString fault;
        QHash<QString, int> launchesBefore; ///< of the services that ran when it was switched on
        QHash<QString, Seen> seen; ///< by service
        std::uint64_t total = 0; ///< of what is counted and has no size
    };
    struct Asked {
        bool waiting = false; ///< for an answer
        bool again = false; ///< something changed meanwhile
        QStringList toClear; ///< faults it has not confirmed to be without
    };
    void askAll();
    void ask(const Service& service);
    void takeAnswer(const Service& service, const QStringList& cleared, const QJsonObject& answer);
    [[nodiscard]] QJsonObject wanted(const Service& service) const;
    [[nodiscard]] bool concerns(const Service& service) const;

    Services m_services;
    std::vector<Active> m_active;
    QHash<QString, Asked> m_asked; ///< by service
    core::TimePoint m_nextAsking;
    QNetworkAccessManager m_network;
};

} // namespace leaklab::lab
