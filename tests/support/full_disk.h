#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace leaklab::tests {

/// While it lives, no file that this process writes grows over some bytes, as on a full disk.
class FullDisk {
public:
#ifdef Q_OS_UNIX
    static constexpr bool possible = true;
    explicit FullDisk(quint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
    }
#else
    static constexpr bool possible = false;
    explicit FullDisk(quint64) { }
    ~FullDisk() = default;
#endif
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
#ifdef Q_OS_UNIX
    rlimit m_before{};
#endif
};

} // namespace leaklab::tests
