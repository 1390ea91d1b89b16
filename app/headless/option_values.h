#pragma once

#include "app/core/result.h"
#include "app/core/units.h"
#include "app/lab/lab_settings.h"

#include <QString>

#include <cstdint>
#include <string>

namespace leaklab::headless {

/// How the values of options are read. An Error is a sentence that names the value and what is expected.
[[nodiscard]] core::Result<core::Rate> rate(const std::string& text);
[[nodiscard]] core::Result<core::Duration> thinkTime(const std::string& text); ///< 0 to an hour
[[nodiscard]] core::Result<core::Bytes> heapLimit(const std::string& text);
[[nodiscard]] core::Result<core::Bytes> memoryLimit(const std::string& text);
[[nodiscard]] core::Result<core::Bytes> requestGarbage(const std::string& text);
[[nodiscard]] core::Result<lab::Age> age(const std::string& text);
[[nodiscard]] core::Result<std::uint64_t> wholeNumber(
    const std::string& text, std::uint64_t least, std::uint64_t most);
[[nodiscard]] core::Result<bool> onOff(const std::string& text);
[[nodiscard]] core::Result<double> scale(const std::string& text);
[[nodiscard]] core::Result<QString> redisAddress(const std::string& text);

} // namespace leaklab::headless
