#pragma once

#include "app/core/result.h"
#include "app/core/units.h"
#include "app/lab/lab_settings.h"

#include <QString>

#include <cstdint>
#include <string>

namespace leaklab::lab::setting {

/// How settings are read from words, on the command line and in exercises. An Error is a sentence that names
/// the value and what is expected.
[[nodiscard]] core::Result<core::Rate> rate(const std::string& text);
[[nodiscard]] core::Result<core::Duration> thinkTime(const std::string& text); ///< 0 to an hour
[[nodiscard]] core::Result<core::Bytes> heapLimit(const std::string& text);
[[nodiscard]] core::Result<core::Bytes> memoryLimit(const std::string& text);
[[nodiscard]] core::Result<core::Bytes> requestGarbage(const std::string& text);
[[nodiscard]] core::Result<Age> age(const std::string& text);
[[nodiscard]] core::Result<std::uint64_t> amplification(const std::string& text); ///< 1 to 10000
[[nodiscard]] core::Result<std::uint64_t> shoppers(const std::string& text); ///< of a closed loop
[[nodiscard]] core::Result<std::uint64_t> wholeNumber(
    const std::string& text, std::uint64_t least, std::uint64_t most);
[[nodiscard]] core::Result<bool> onOff(const std::string& text);
[[nodiscard]] core::Result<QString> fault(const std::string& text); ///< its id
[[nodiscard]] core::Result<double> scale(const std::string& text);
[[nodiscard]] core::Result<QString> redisAddress(const std::string& text);

} // namespace leaklab::lab::setting
