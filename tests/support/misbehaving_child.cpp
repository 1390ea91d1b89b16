// A process that behaves badly on request, for tests of what watches over processes.
// Usage: misbehaving_child MODE [NUMBER]; see modes below.

#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <thread>
#include <vector>

namespace {

int hang()
{
    for (;;) {
        std::this_thread::sleep_for(std::chrono::hours(1));
    }
}

int readyThenHang()
{
    std::puts("ready");
    std::fflush(stdout);
    return hang();
}

int linesThenHang(int count)
{
    for (int line = 1; line <= count; ++line) {
        std::printf("line %d\n", line);
    }
    std::fflush(stdout);
    return hang();
}

/// Much output on both channels, and gone in the same instant.
int burst(int count)
{
    for (int line = 1; line <= count; ++line) {
        std::printf("out %d\n", line);
        std::fprintf(stderr, "err %d\n", line);
    }
    std::fputs("the end, without a line end", stdout);
    std::fflush(stdout);
    constexpr int anyCode = 3;
    return anyCode;
}

void lastWords()
{
    std::fputs("last words\n", stderr);
}

int abortItself(int)
{
    lastWords();
    std::abort();
}

/// As the services do where abort() ends with another code.
int giveUp(int)
{
    lastWords();
    constexpr int codeOfAbort = 134;
    std::_Exit(codeOfAbort);
}

int dieBySignal(int number)
{
    std::raise(number);
    return hang();
}

int ignoreEveryRequest(int)
{
    std::signal(SIGTERM, SIG_IGN);
    return readyThenHang();
}

int useMemory(int mebibytes)
{
    constexpr std::size_t mebibyte = std::size_t{ 1 } << 20U;
    std::vector<std::vector<char>> held;
    for (int block = 0; block < mebibytes; ++block) {
        held.emplace_back(mebibyte, static_cast<char>(block + 1));
    }
    return readyThenHang();
}

int spewForEver(int)
{
    for (unsigned long long line = 0;; ++line) {
        std::printf("spew %llu\n", line);
    }
}

int endWithStdin(int)
{
    std::signal(SIGTERM, SIG_IGN);
    std::puts("ready");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    std::puts("bye");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const std::map<std::string, int (*)(int)> modes{
        { "lines", linesThenHang },
        { "burst", burst },
        { "abort", abortItself },
        { "give-up", giveUp },
        { "exit", [](int code) { return code; } },
        { "signal", dieBySignal },
        { "stubborn", ignoreEveryRequest },
        { "memory", useMemory },
        { "spew", spewForEver },
        { "stdin", endWithStdin },
    };
    const auto mode = modes.find(argc > 1 ? argv[1] : "");
    if (mode == modes.end()) {
        std::fputs("misbehaving_child: unknown mode\n", stderr);
        constexpr int usage = 64;
        return usage;
    }
    return mode->second(argc > 2 ? std::atoi(argv[2]) : 0);
}
