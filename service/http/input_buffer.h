#pragma once

#include <boost/asio/buffer.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <vector>

namespace leaklab::http {

/// The bytes of a connection that have been read and not yet been parsed.
class InputBuffer {
public:
    explicit InputBuffer(std::size_t most)
        : m_bytes(std::min(most, firstSize))
        , m_most(most)
    {
    }

    [[nodiscard]] bool empty() const { return m_begin == m_end; }
    [[nodiscard]] std::string_view view() const { return { m_bytes.data() + m_begin, m_end - m_begin }; }
    void take(std::size_t count) { m_begin += count; }
    void clear() { m_begin = m_end = 0; }

    /// False when the buffer is full and may not grow.
    [[nodiscard]] bool makeRoom()
    {
        if (empty()) {
            clear();
        } else if (m_end == m_bytes.size() && m_begin > 0) {
            std::memmove(m_bytes.data(), m_bytes.data() + m_begin, m_end - m_begin);
            m_end -= m_begin;
            m_begin = 0;
        }
        if (m_end == m_bytes.size() && m_bytes.size() < m_most)
            m_bytes.resize(std::min(m_bytes.size() * 2, m_most));
        return m_end < m_bytes.size();
    }
    [[nodiscard]] boost::asio::mutable_buffer room()
    {
        return boost::asio::buffer(m_bytes.data() + m_end, m_bytes.size() - m_end);
    }
    void filled(std::size_t count) { m_end += count; }

private:
    static constexpr std::size_t firstSize = 4 * 1024;

    std::vector<char> m_bytes;
    std::size_t m_most;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace leaklab::http
