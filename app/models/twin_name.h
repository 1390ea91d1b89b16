#pragma once

#include "app/collect/lab_event.h"

#include <QString>

namespace leaklab::models {

/// What the twin's lines in the charts are called, drawn from the events of a session.
class TwinName {
public:
    void add(const collect::LabEvent& event);
    /// "fixed twin" or "leaking twin"; "twin" when it has been both; empty when there has been none.
    [[nodiscard]] QString text() const;

private:
    void note(bool leaking);

    bool m_there = false;
    bool m_hasLeaked = false;
    bool m_hasBeenFixed = false;
};

} // namespace leaklab::models
