#include "service/cart/ageing.h"

#include <array>
#include <charconv>
#include <cmath>

namespace leaklab::cart {

namespace {

/// What shoppers look up, in turn.
constexpr std::array<std::string_view, 11> skus{ "Watson", "Ewooid", "HPTD", "UHJ", "EPE", "EMM", "SHCE",
    "RED", "RMC", "STAN-1", "CNA" };

double meanBytesPerRecord()
{
    double sum = 0;
    for (const auto sku : skus)
        sum += ActiveProductRequests::bytesPerRecord(sku);
    return sum / static_cast<double>(skus.size());
}

} // namespace

std::optional<Age> parseAge(std::string_view text)
{
    Age age;
    const bool percent = text.ends_with('%');
    if (percent)
        text.remove_suffix(1);
    const char* end = text.data() + text.size();
    const auto result = percent
        ? std::from_chars(text.data(), end, age.shareOfLimit, std::chars_format::fixed)
        : std::from_chars(text.data(), end, age.lookups);
    age.shareOfLimit /= 100;
    if (result.ec != std::errc{} || result.ptr != end || !(age.shareOfLimit >= 0)
        || !std::isfinite(age.shareOfLimit))
        return std::nullopt;
    return age;
}

std::optional<std::string> makeAged(
    ActiveProductRequests& requests, heap::Heap& heap, const Age& age, std::uint64_t amplify)
{
    const auto limit = static_cast<double>(heap.statistics().limit);
    const double records = static_cast<double>(age.lookups) * static_cast<double>(amplify);
    const double share = age.lookups > 0 ? records * meanBytesPerRecord() / limit : age.shareOfLimit;
    if (share >= 1)
        return "so old a service does not fit under its heap limit: its records alone would fill "
            + std::to_string(static_cast<long long>(std::min(share * 100, 1e15)))
            + " % of it. Make --age smaller than 100 % or --heap-limit larger.";

    const auto base = static_cast<double>(heap.statistics().used) - static_cast<double>(requests.bytes());
    const auto isOldEnough = [&] {
        return age.lookups > 0 ? static_cast<double>(requests.records()) >= records
                               : base + static_cast<double>(requests.bytes()) >= share * limit;
    };
    // All of them stay and all of them fit, so nothing is collected meanwhile.
    heap.setPretenuring(true);
    for (std::uint64_t made = 0; !isOldEnough(); ++made)
        requests.append(skus[made % skus.size()]);
    heap.setPretenuring(false);
    heap.collect(heap::CollectionReason::Requested);
    return std::nullopt;
}

} // namespace leaklab::cart
