#pragma once

#include <string>

namespace leaklab::core {

/// What went wrong, for code to decide on. The UI turns it into translated text that says what to do next.
enum class ErrorCode {
    BadValue, ///< a value typed or given does not fit
    FileNotWritable,
    FileNotReadable,
    FileNotUnderstood, ///< it can be read and is not what it should be
    ProgramMissing,
    PortTaken,
    StartFailed, ///< a process of the shop did not come up
    StoreUnreachable,
    CartUnreachable, ///< the cart was asked something and does not answer: down, or restarting
    BadAnswer, ///< a service answered something else than promised; `detail` has its words
    Io,
};

struct Error {
    ErrorCode code = ErrorCode::Io;
    /// What it is about, for people: a path, the offending word, the system's own message. UTF-8.
    std::string detail;
};

} // namespace leaklab::core
