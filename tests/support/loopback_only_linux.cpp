#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <net/if.h>
#include <sched.h>
#include <string>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

/// Runs a program where there is no network but loopback: `loopback_only PROGRAM ARGS`. Ends with 77 when
/// this machine does not let it.

namespace {

constexpr int cannot = 77;

bool write(const char* file, const std::string& text)
{
    std::ofstream out(file);
    out << text;
    out.close();
    return out.good();
}

bool raiseLoopback()
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM, 0);
    ifreq request{};
    std::strncpy(request.ifr_name, "lo", sizeof request.ifr_name - 1);
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    const bool raised = socket >= 0 && ioctl(socket, SIOCSIFFLAGS, &request) == 0;
    close(socket);
    return raised;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    const uid_t user = getuid();
    const gid_t group = getgid();
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) {
        std::perror("unshare");
        return cannot;
    }
    const bool mapped = write("/proc/self/setgroups", "deny")
        && write("/proc/self/uid_map", std::to_string(user) + " " + std::to_string(user) + " 1")
        && write("/proc/self/gid_map", std::to_string(group) + " " + std::to_string(group) + " 1");
    if (!mapped || !raiseLoopback()) {
        std::fprintf(stderr, "no loopback of its own: %s\n", std::strerror(errno));
        return cannot;
    }
    execv(argv[1], argv + 1);
    std::perror(argv[1]);
    return 1;
}
