#include "service/flight/mapped_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace leaklab::flight {

namespace {
class Descriptor {
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};
} // namespace

std::variant<MappedFile, FlightError> MappedFile::create(const std::filesystem::path& file, std::size_t bytes)
{
    if (unlink(file.c_str()) != 0 && errno != ENOENT)
        return cannotCreate(file, errno);
    const Descriptor descriptor(
        ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (descriptor.get() < 0)
        return cannotCreate(file, errno);
    // Without its blocks, a full disk would only show as a fatal signal at some later write.
    if (const int error = posix_fallocate(descriptor.get(), 0, static_cast<off_t>(bytes)); error != 0) {
        unlink(file.c_str());
        return cannotCreate(file, error);
    }
    void* data = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor.get(), 0);
    if (data == MAP_FAILED) {
        const int error = errno;
        unlink(file.c_str());
        return cannotCreate(file, error);
    }
    return MappedFile(data, bytes);
}

std::variant<MappedFile, FlightError> MappedFile::open(
    const std::filesystem::path& file, std::size_t minimumBytes)
{
    // Non-blocking, so that a pipe of that name is refused below instead of waiting for its writer.
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status { };
    if (descriptor.get() < 0 || fstat(descriptor.get(), &status) != 0)
        return cannotOpen(file, errno);
    const auto bytes = static_cast<std::size_t>(status.st_size);
    if (!S_ISREG(status.st_mode) || bytes < minimumBytes)
        return notARecording(file);
    void* data = mmap(nullptr, bytes, PROT_READ, MAP_SHARED, descriptor.get(), 0);
    if (data == MAP_FAILED)
        return cannotOpen(file, errno);
    return MappedFile(data, bytes);
}

void MappedFile::unmap()
{
    if (m_data != nullptr)
        munmap(m_data, m_bytes);
    m_data = nullptr;
}

} // namespace leaklab::flight
