#include "app/load/profile_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace leaklab::load {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;
using Course = Stretch::Course;

constexpr std::size_t mostStretches = 10'000;
constexpr double mostTimes = 1000;

/// One course and the example that its errors show.
struct Form {
    std::string_view word;
    std::string_view example;
};
constexpr Form constantForm{ "constant", "constant 500 for 30s" };
constexpr Form rampForm{ "ramp", "ramp 0 2000 60s" };
constexpr Form stepsForm{ "steps", "steps 200 400 800 every 30s" };
constexpr Form spikeForm{ "spike", "spike 300 to 3000 for 5s every 60s" };
constexpr Form sineForm{ "sine", "sine 500 +-300 over 120s" };

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    bool inWord = false;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (space || c == ';') {
            inWord = false;
            if (c == ';')
                words.emplace_back("then");
            continue;
        }
        if (!inWord)
            words.emplace_back();
        words.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        inWord = true;
    }
    return words;
}

/// Reads word by word. The first error stays; everything after it is skipped.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_words(wordsOf(text))
    {
    }

    [[nodiscard]] Result<Profile> profile();

private:
    void segment(bool& endless);
    void constant(bool& endless);
    void ramp();
    void steps();
    void spike(bool& endless);
    void sine(bool& endless);
    void line(double from, double to, double seconds);
    /// What was added since `first`, as often as "N times" says.
    bool times(std::size_t first);

    [[nodiscard]] bool atEnd() const { return m_at == m_words.size(); }
    [[nodiscard]] bool isNext(std::string_view word) const { return !atEnd() && m_words[m_at] == word; }
    bool take(std::string_view word);
    void expect(std::string_view word);
    double rate();
    double span();
    void fail(std::string_view expected);
    void refuse(std::string sentence);
    [[nodiscard]] std::string text() const;

    std::vector<std::string> m_words;
    std::size_t m_at = 0;
    Form m_form;
    std::vector<Stretch> m_stretches;
    std::optional<Error> m_error;
};

void Reader::refuse(std::string sentence)
{
    if (!m_error)
        m_error = Error{ ErrorCode::BadValue, std::move(sentence) };
}

void Reader::fail(std::string_view expected)
{
    std::string sentence
        = atEnd() ? std::string("the profile ends too early") : "\"" + m_words[m_at] + "\" does not fit";
    sentence.append("; expected ").append(expected);
    if (!m_form.example.empty())
        sentence.append(", as in \"").append(m_form.example).append("\"");
    refuse(std::move(sentence));
}

bool Reader::take(std::string_view word)
{
    const bool taken = isNext(word);
    m_at += taken ? 1 : 0;
    return taken;
}

void Reader::expect(std::string_view word)
{
    if (!take(word))
        fail("\"" + std::string(word) + "\"");
}

double Reader::rate()
{
    const auto parsed = atEnd() ? Result<core::Rate>(Error{}) : core::parseRate(m_words[m_at]);
    if (!parsed) {
        fail("a rate in clicks a second");
        return 0;
    }
    if (parsed.value().perSecond() > Profile::highestRate)
        refuse(
            "\"" + m_words[m_at] + "\" is more than 1000000 clicks a second, the most that can be asked for");
    ++m_at;
    return parsed.value().perSecond();
}

double Reader::span()
{
    const auto parsed = atEnd() ? Result<core::Duration>(Error{}) : core::parseDuration(m_words[m_at]);
    if (!parsed) {
        fail("a time like 30s, 5m or 2h");
        return 1;
    }
    ++m_at;
    return core::seconds(parsed.value());
}

void Reader::line(double from, double to, double seconds)
{
    m_stretches.push_back({ Course::Line, from, to, seconds });
}

bool Reader::times(std::size_t first)
{
    if (m_at + 1 >= m_words.size() || m_words[m_at + 1] != "times")
        return false;
    const auto parsed = core::parseRate(m_words[m_at]);
    const double count = parsed ? parsed.value().perSecond() : 0;
    if (count < 1 || count > mostTimes || count != static_cast<double>(static_cast<int>(count))) {
        refuse("\"" + m_words[m_at] + " times\" does not fit; expected a whole number from 1 to 1000");
        return true;
    }
    m_at += 2;
    const std::vector<Stretch> once(
        m_stretches.begin() + static_cast<std::ptrdiff_t>(first), m_stretches.end());
    for (int i = 1; i < static_cast<int>(count) && m_stretches.size() <= mostStretches; ++i)
        m_stretches.insert(m_stretches.end(), once.begin(), once.end());
    return true;
}

void Reader::constant(bool& endless)
{
    const double perSecond = rate();
    endless = !take("for");
    line(perSecond, perSecond, endless ? std::numeric_limits<double>::infinity() : span());
}

void Reader::ramp()
{
    const std::size_t first = m_stretches.size();
    const double from = rate();
    take("to");
    const double to = rate();
    take("over");
    line(from, to, span());
    times(first);
}

void Reader::steps()
{
    const std::size_t first = m_stretches.size();
    do {
        const double perSecond = rate();
        line(perSecond, perSecond, 0);
    } while (!m_error && !isNext("every"));
    expect("every");
    const double seconds = span();
    for (std::size_t i = first; i < m_stretches.size(); ++i)
        m_stretches[i].seconds = seconds;
    times(first);
}

void Reader::spike(bool& endless)
{
    const std::size_t first = m_stretches.size();
    const double low = rate();
    expect("to");
    const double high = rate();
    expect("for");
    const double length = span();
    expect("every");
    const double period = span();
    if (period <= length)
        refuse("a spike must be shorter than the time from one to the next, as in \""
            + std::string(m_form.example) + "\"");
    line(low, low, period - length);
    line(high, high, length);
    endless = !times(first);
}

void Reader::sine(bool& endless)
{
    const std::size_t first = m_stretches.size();
    const double middle = rate();
    constexpr std::array<std::string_view, 2> signs{ "+-", "\u00b1" };
    const auto sign = std::find_if(signs.begin(), signs.end(),
        [this](std::string_view s) { return !atEnd() && m_words[m_at].starts_with(s); });
    if (sign == signs.end()) {
        fail("how far it swings, +- and a rate");
        return;
    }
    m_words[m_at].erase(0, sign->size());
    if (m_words[m_at].empty())
        ++m_at;
    const double swing = rate();
    expect("over");
    m_stretches.push_back({ Course::Wave, middle, swing, span() });
    if (swing > middle)
        refuse("a sine can't swing further than its middle: there are no rates below 0");
    if (middle + swing > Profile::highestRate)
        refuse("the sine swings above 1000000 clicks a second, the most that can be asked for");
    endless = !times(first);
}

void Reader::segment(bool& endless)
{
    m_form = {};
    for (const Form& form : { constantForm, rampForm, stepsForm, spikeForm, sineForm }) {
        if (m_form.word.empty() && take(form.word))
            m_form = form;
    }
    if (m_form.word == constantForm.word)
        constant(endless);
    else if (m_form.word == rampForm.word)
        ramp();
    else if (m_form.word == stepsForm.word)
        steps();
    else if (m_form.word == spikeForm.word)
        spike(endless);
    else if (m_form.word == sineForm.word)
        sine(endless);
    else
        fail("constant, ramp, steps, spike or sine");
    if (m_stretches.size() > mostStretches)
        refuse("the profile is too long; it may have at most 10000 parts, repetitions counted");
}

std::string Reader::text() const
{
    std::string text;
    for (const std::string& word : m_words)
        text.append(text.empty() ? "" : " ").append(word);
    return text;
}

Result<Profile> Reader::profile()
{
    const std::string words = text();
    const Spacing spacing = take("poisson") ? Spacing::Poisson : Spacing::Even;
    const bool repeats = take("repeat");
    std::size_t last = 0;
    bool endless = false;
    do {
        last = m_stretches.size();
        endless = false;
        segment(endless);
        const bool mustEnd = repeats || isNext("then");
        if (mustEnd && endless && m_form.word == constantForm.word)
            refuse("this constant rate has no end; say for how long, as in \"constant 500 for 30s\"");
    } while (!m_error && take("then"));
    if (!m_error && !atEnd()) {
        m_form = {};
        fail("\"then\" and another part, or nothing more");
    }
    if (!m_error && std::all_of(m_stretches.begin(), m_stretches.end(), [](const Stretch& s) {
            return s.from < Profile::lowestRate && s.to < Profile::lowestRate;
        }))
        refuse("the profile is 0 clicks a second all the time; give at least one rate above 0");
    if (m_error)
        return *m_error;
    const bool endlessCycle = endless && m_form.word != constantForm.word;
    const std::size_t repeatFrom = repeats ? 0 : endlessCycle ? last : Profile::repeatsNothing;
    return Profile(std::move(m_stretches), repeatFrom, spacing, words);
}

} // namespace

Result<Profile> parseProfile(std::string_view text)
{
    return Reader(text).profile();
}

} // namespace leaklab::load
