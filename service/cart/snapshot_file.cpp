#include "service/cart/snapshot_file.h"

#include "service/flight/mapped_file.h"

#include <filesystem>
#include <fstream>
#include <system_error>

namespace leaklab::cart {

namespace {

std::filesystem::path pathOf(std::string_view utf8)
{
    return std::u8string(utf8.begin(), utf8.end());
}

/// Made by us alone, so that nobody else has it open when it is given its contents.
bool createPrivately(const std::filesystem::path& path)
{
    std::error_code error;
    std::filesystem::remove(path, error);
    std::ofstream(path, std::ios::binary).close();
    std::filesystem::permissions(
        path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, error);
    return !error;
}

} // namespace

std::variant<SnapshotFile, std::string> writeSnapshotFile(
    heap::Heap& heap, std::string_view folder, std::string_view name)
{
    const std::filesystem::path path = pathOf(folder) / pathOf(name);
    std::filesystem::path unfinished = path;
    unfinished += ".part";
    const std::string failure = "the snapshot cannot be written to " + flight::displayName(path)
        + ": is the folder there, may it be written to, and is there room on the disk?";
    if (!createPrivately(unfinished))
        return failure;

    std::ofstream file(unfinished, std::ios::binary | std::ios::trunc);
    const auto facts = heap.writeSnapshot(
        [&file](std::string_view piece) {
            file.write(piece.data(), static_cast<std::streamsize>(piece.size()));
            return file.good();
        },
        "leaklab-cart");
    file.close();
    std::error_code error;
    if (facts && file.good())
        std::filesystem::rename(unfinished, path, error);
    if (!facts || !file.good() || error) {
        std::filesystem::remove(unfinished, error);
        return failure;
    }
    return SnapshotFile{ flight::displayName(path), *facts };
}

} // namespace leaklab::cart
