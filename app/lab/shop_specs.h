#pragma once

#include "app/lab/lab_settings.h"
#include "app/lab/role.h"
#include "app/lab/store_choice.h"
#include "app/supervise/process_spec.h"

#include <QString>
#include <QStringList>

namespace leaklab::lab {

/// What the shop's command lines are made of. Changes while the lab runs: addresses become known, settings
/// are changed; the next launch of a process reads the values of then.
struct ShopPlan {
    LabSettings settings;
    QString programs; ///< folder of the leaklab-* programs
    QString runFolder;
    StoreChoice store;
    QString storeAddress; ///< "HOST:PORT" or "unix:PATH"; empty until known
    QString catalogueAddress; ///< "HOST:PORT"; empty until it listens; kept over restarts
    QString cartAddress;
    QString webAddress;
    bool cartHasBeenReady = false; ///< from then on starts are restarts: no longer aged

    [[nodiscard]] const QString& address(Role role) const;
    void setAddress(Role role, const QString& address);
};

/// The program and arguments of one launch. A service that has listened before gets its old port back, since
/// the others know it by that.
[[nodiscard]] QString programFor(const ShopPlan& plan, Role role);
[[nodiscard]] QStringList argumentsFor(const ShopPlan& plan, Role role, int launch);

/// Where launch number `launch` of the cart keeps its flight recorder.
[[nodiscard]] QString flightFile(const ShopPlan& plan, int launch);

/// The address in a service's "listening on …" line; empty when the line has none.
[[nodiscard]] QString listeningAddress(const QString& logLine);

} // namespace leaklab::lab
