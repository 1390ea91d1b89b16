#include "app/headless/chart_options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace leaklab::headless {

namespace {

constexpr int leastSize = 100;
constexpr int mostSize = 10'000;
const std::array chartNames{ "memory", "collections", "latency", "traffic" }; ///< as the window orders them

core::Error bad(const QString& sentence)
{
    return { core::ErrorCode::BadValue, sentence.toStdString() };
}

core::Result<std::optional<double>> secondsOf(
    const QCommandLineParser& parser, const QCommandLineOption& option)
{
    if (!parser.isSet(option))
        return std::optional<double>();
    bool ok = false;
    const double seconds = parser.value(option).toDouble(&ok);
    if (!ok || !std::isfinite(seconds) || seconds < 0)
        return bad(QStringLiteral("--%1: \"%2\" is no number of seconds")
                       .arg(option.names().first(), parser.value(option)));
    return std::optional(seconds);
}

core::Result<QSize> sizeOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,6})x(\\d{1,6})$"));
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int length) { return leastSize <= length && length <= mostSize; };
    if (!match.hasMatch() || !fits(size.width()) || !fits(size.height()))
        return bad(QStringLiteral("--size: \"%1\" is not like 1600x900, each from %2 to %3 pixels")
                       .arg(text)
                       .arg(leastSize)
                       .arg(mostSize));
    return size;
}

core::Result<std::size_t> chartOf(const QString& name)
{
    for (std::size_t i = 0; i < chartNames.size(); ++i) {
        if (name == QLatin1String(chartNames[i]))
            return i;
    }
    return bad(
        QStringLiteral("--chart: there is no chart \"%1\": take memory, collections, latency or traffic")
            .arg(name));
}

QCommandLineOption option(const char* name, const char* says, const char* value)
{
    return { QString::fromLatin1(name), QString::fromLatin1(says), QString::fromLatin1(value) };
}

} // namespace

ChartOptions::ChartOptions()
    : m_png(option("png", "Draw the charts into a picture.", "FILE"))
    , m_svg(option("svg", "Draw the charts into a drawing that can be scaled.", "FILE"))
    , m_from(option("from", "Where the charts begin (default: the first row).", "SECONDS"))
    , m_until(option("until", "Where the charts end (default: the last row).", "SECONDS"))
    , m_size(option("size", "How large the charts are (default 1600x900).", "WxH"))
    , m_theme(option("theme", "light (default), dark, high-contrast or projector.", "NAME"))
    , m_chart(option("chart", "Only one: memory, collections, latency or traffic.", "NAME"))
{
}

void ChartOptions::addTo(QCommandLineParser& parser) const
{
    parser.addOptions({ m_png, m_svg, m_from, m_until, m_size, m_theme, m_chart });
}

core::Result<std::vector<session::ChartOrder>> ChartOptions::ordered(const QCommandLineParser& parser) const
{
    std::vector<session::ChartOrder> orders;
    for (const QCommandLineOption* look : { &m_from, &m_until, &m_size, &m_theme, &m_chart }) {
        if (parser.isSet(*look) && !parser.isSet(m_png) && !parser.isSet(m_svg))
            return bad(QStringLiteral("--%1 is for charts: it needs --png FILE or --svg FILE")
                           .arg(look->names().first()));
    }
    session::ChartOrder order;
    const auto from = secondsOf(parser, m_from);
    const auto until = secondsOf(parser, m_until);
    if (!from || !until)
        return from ? until.error() : from.error();
    order.from = from.value();
    order.until = until.value();
    if (order.until && *order.until <= order.from.value_or(0))
        return bad(QStringLiteral("--until has to be after --from"));
    if (parser.isSet(m_size)) {
        const auto size = sizeOf(parser.value(m_size));
        if (!size)
            return size.error();
        order.size = size.value();
    }
    if (parser.isSet(m_chart)) {
        const auto chart = chartOf(parser.value(m_chart));
        if (!chart)
            return chart.error();
        order.chart = chart.value();
    }
    order.theme = parser.value(m_theme);
    for (const QCommandLineOption* kind : { &m_png, &m_svg }) {
        if (!parser.isSet(*kind))
            continue;
        const QString suffix = QLatin1Char('.') + kind->names().first();
        order.file = parser.value(*kind);
        if (!order.file.endsWith(suffix, Qt::CaseInsensitive))
            return bad(QStringLiteral("--%1: the name of the file has to end in %2")
                           .arg(kind->names().first(), suffix));
        orders.push_back(order);
    }
    return orders;
}

} // namespace leaklab::headless
