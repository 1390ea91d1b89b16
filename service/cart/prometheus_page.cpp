#include "service/cart/prometheus_page.h"

#include "service/cart/number_text.h"

#include <cmath>

namespace leaklab::cart {

namespace {

const char* typeName(PrometheusPage::Type type)
{
    switch (type) {
    case PrometheusPage::Type::Counter:
        return "counter";
    case PrometheusPage::Type::Gauge:
        return "gauge";
    case PrometheusPage::Type::Histogram:
        return "histogram";
    case PrometheusPage::Type::Untyped:
        break;
    }
    return "untyped";
}

void appendValue(std::string& text, double value)
{
    if (std::isnan(value))
        text += "NaN";
    else if (std::isinf(value))
        text += value > 0 ? "+Inf" : "-Inf";
    else
        appendNumber(text, value);
}

/// A line break would end the line, a quote the label value; in help a quote is only a quote.
void appendEscaped(std::string& text, std::string_view raw, bool inQuotes)
{
    for (const char c : raw) {
        if (c == '\n') {
            text += "\\n";
            continue;
        }
        if (c == '\\' || (c == '"' && inQuotes))
            text += '\\';
        text += c;
    }
}

void appendLabel(std::string& text, std::string_view name, std::string_view value)
{
    text += text.back() == '{' ? "" : ",";
    text.append(name).append("=\"");
    appendEscaped(text, value, true);
    text += '"';
}

} // namespace

double inSeconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

void PrometheusPage::family(std::string_view name, Type type, std::string_view help)
{
    m_family = name;
    m_text.append("# HELP ").append(name).append(" ");
    appendEscaped(m_text, help, false);
    m_text.append("\n# TYPE ").append(name).append(" ").append(typeName(type)).append("\n");
}

void PrometheusPage::sample(double value, Labels labels)
{
    line({}, labels, {}, value);
}

void PrometheusPage::histogram(const DurationHistogram& histogram, Labels labels)
{
    const auto bucket = [&](std::string_view bound, std::size_t index) {
        line("_bucket", labels, bound, static_cast<double>(histogram.countUpTo(index)));
    };
    for (std::size_t i = 0; i < DurationHistogram::bounds.size(); ++i)
        bucket(numberText(inSeconds(DurationHistogram::bounds[i])), i);
    bucket("+Inf", DurationHistogram::bounds.size());
    line("_sum", labels, {}, inSeconds(histogram.sum()));
    line("_count", labels, {}, static_cast<double>(histogram.count()));
}

void PrometheusPage::counter(std::string_view name, std::string_view help, double value)
{
    family(name, Type::Counter, help);
    sample(value);
}

void PrometheusPage::gauge(std::string_view name, std::string_view help, double value)
{
    family(name, Type::Gauge, help);
    sample(value);
}

void PrometheusPage::line(std::string_view suffix, Labels labels, std::string_view bucket, double value)
{
    m_text.append(m_family).append(suffix);
    if (labels.size() > 0 || !bucket.empty()) {
        m_text += '{';
        for (const auto& [name, text] : labels)
            appendLabel(m_text, name, text);
        if (!bucket.empty())
            appendLabel(m_text, "le", bucket);
        m_text += '}';
    }
    m_text += ' ';
    appendValue(m_text, value);
    m_text += '\n';
}

} // namespace leaklab::cart
