#pragma once

#include "app/lab/lab_settings.h"
#include "app/lab/role.h"
#include "app/lab/store_choice.h"
#include "app/supervise/process_spec.h"

#include <QString>
#include <QStringList>

namespace leaklab::lab {

/// What the command lines of a shop are made of: of the whole one, or of a twin, which has cart and gateway
/// of its own and uses the store and the catalogue of the shop beside it. Changes while the lab runs:
/// addresses become known, settings are changed; the next launch of a process reads the values of then.
struct ShopPlan {
    int twin = 0; ///< 0: the shop itself; n: the n-th twin that was set beside it
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
    [[nodiscard]] bool runs(Role role) const; ///< whether it has a process of its own for that
    [[nodiscard]] QString processName(Role role) const; ///< "cart", "twin-cart"
};

/// The plan of the `number`-th twin (1, 2, …) of a shop whose addresses are known: the other build under the
/// same conditions, its cart as old as the shop's was at its first start.
[[nodiscard]] ShopPlan twinOf(const ShopPlan& shop, int number);
/// The shop's settings as its twin has them.
[[nodiscard]] LabSettings twinSettings(LabSettings settings);

/// Where a console in this folder finds the leaklab-* programs: beside itself, or in ../libexec/leaklab,
/// where an installation on Linux has them.
[[nodiscard]] QString programsFor(const QString& consoleFolder);
/// Where the leaklab-* programs lie.
[[nodiscard]] QString programsFolder(const LabSettings& settings);

/// The program and arguments of one launch. A service that has listened before gets its old port back, since
/// the others know it by that.
[[nodiscard]] QString programFor(const ShopPlan& plan, Role role);
[[nodiscard]] QStringList argumentsFor(const ShopPlan& plan, Role role, int launch);

/// Where launch number `launch` of the cart keeps its flight recorder.
[[nodiscard]] QString flightFile(const ShopPlan& plan, int launch);

/// The address in a service's "listening on …" line; empty when the line has none.
[[nodiscard]] QString listeningAddress(const QString& logLine);

} // namespace leaklab::lab
