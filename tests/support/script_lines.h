#pragma once

#include "app/training/command.h"

#include <initializer_list>

namespace leaklab::tests {

/// The commands of these lines; one that can't be read ends the test.
inline training::Script script(std::initializer_list<const char*> lines)
{
    training::Script result;
    for (const char* line : lines) {
        const auto command = training::parseCommand(QString::fromUtf8(line));
        if (!command)
            qFatal("%s", command.error().detail.c_str());
        result.push_back(command.value());
    }
    return result;
}

} // namespace leaklab::tests
