#include "app/training/condition.h"

#include "app/json/suggestion.h"

#include <QStringList>
#include <QStringView>

#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace leaklab::training {

using json::suggestion;

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

constexpr double usualWindow = 20; ///< seconds
constexpr double longestTime = 3600;
constexpr int deepest = 8;

struct StatisticName {
    const char* word;
    Statistic statistic;
};
constexpr std::array statistics{
    StatisticName{ "now", Statistic::Now },
    StatisticName{ "slope", Statistic::Slope },
    StatisticName{ "mean", Statistic::Mean },
    StatisticName{ "min", Statistic::Minimum },
    StatisticName{ "max", Statistic::Maximum },
    StatisticName{ "change", Statistic::Change },
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('_') || c == QLatin1Char('-');
}

/// Reads from left to right. The first thing that does not fit is kept as the error, and nothing after it
/// counts.
class Reader {
public:
    explicit Reader(const QString& text)
        : m_text(text)
    {
    }

    Condition condition();
    Expression expression(int depth = 0);
    double seconds();
    void end();
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void skipSpace();
    bool takeSymbol(QLatin1String symbol);
    [[nodiscard]] QString peekWord();
    bool takeWord(QLatin1String word);
    QString takeAnyWord();
    std::optional<double> takeNumber();
    QString takeUnitText();
    Factor factor(Expression& into, int depth);
    Measure measure();
    std::optional<Relation> relation();
    Term term();
    void fail(const QString& message);

    const QString& m_text;
    qsizetype m_at = 0;
    std::optional<Error> m_error;
};

void Reader::fail(const QString& message)
{
    if (!m_error)
        m_error = Error{ ErrorCode::BadValue,
            QStringLiteral("\"%1\", column %2: %3").arg(m_text).arg(m_at + 1).arg(message).toStdString() };
}

void Reader::skipSpace()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

bool Reader::takeSymbol(QLatin1String symbol)
{
    skipSpace();
    if (!QStringView(m_text).mid(m_at).startsWith(symbol))
        return false;
    m_at += symbol.size();
    return true;
}

QString Reader::peekWord()
{
    skipSpace();
    qsizetype end = m_at;
    while (end < m_text.size() && isWordCharacter(m_text[end]))
        ++end;
    return m_text.mid(m_at, end - m_at);
}

bool Reader::takeWord(QLatin1String word)
{
    if (peekWord() != word)
        return false;
    m_at += word.size();
    return true;
}

QString Reader::takeAnyWord()
{
    const QString word = peekWord();
    m_at += word.size();
    return word;
}

std::optional<double> Reader::takeNumber()
{
    skipSpace();
    qsizetype end = m_at;
    if (end < m_text.size() && m_text[end] == QLatin1Char('-'))
        ++end;
    while (end < m_text.size() && (m_text[end].isDigit() || m_text[end] == QLatin1Char('.')))
        ++end;
    bool ok = false;
    const double number = QStringView(m_text).mid(m_at, end - m_at).toDouble(&ok);
    if (!ok)
        return std::nullopt;
    m_at = end;
    return number;
}

/// What follows a number: "MB/min", "%", "/s". A slash belongs to the unit when a time follows at once.
QString Reader::takeUnitText()
{
    const qsizetype before = m_at;
    skipSpace();
    qsizetype end = m_at;
    while (end < m_text.size() && (m_text[end].isLetter() || m_text[end] == QLatin1Char('%')))
        ++end;
    QString unit = m_text.mid(m_at, end - m_at);
    if (unit == QLatin1String("and") || unit == QLatin1String("for")) {
        m_at = before;
        return {};
    }
    if (end < m_text.size() && m_text[end] == QLatin1Char('/')) {
        qsizetype perEnd = end + 1;
        while (perEnd < m_text.size() && m_text[perEnd].isLetter())
            ++perEnd;
        const bool goesOn = perEnd < m_text.size() && isWordCharacter(m_text[perEnd]);
        const QString per = m_text.mid(end, perEnd - end);
        if (!goesOn && parseUnit(per)) {
            unit += per;
            end = perEnd;
        }
    }
    m_at = unit.isEmpty() ? before : end;
    return unit;
}

double Reader::seconds()
{
    const auto number = takeNumber();
    const QString text = number ? takeUnitText() : QString();
    const auto unit = parseUnit(text);
    if (!number || !unit || unit.value().dimension != Dimension{ 0, 1 }) {
        fail(QStringLiteral("a time is expected here, like 20 s"));
        return 0;
    }
    const double time = *number * unit.value().scale;
    if (!(time > 0 && time <= longestTime))
        fail(QStringLiteral("a time has to be over 0 and at most an hour"));
    return time;
}

Measure Reader::measure()
{
    Measure measure;
    const qsizetype start = m_at;
    const QString name = takeAnyWord();
    const auto metric = metrics::metricNamed(name.toStdString());
    if (!metric) {
        QStringList known;
        for (const metrics::MetricInfo& info : metrics::allMetrics())
            known.append(QString::fromUtf8(info.name.data(), static_cast<qsizetype>(info.name.size())));
        m_at = start;
        fail(name.isEmpty() ? QStringLiteral("a number or the name of a series is expected here")
                            : QStringLiteral("\"%1\" is no series%2; `leaklab exercises metrics` lists them")
                                  .arg(name, suggestion(name, known)));
        return measure;
    }
    measure.metric = *metric;
    bool hasStatistic = false;
    for (const StatisticName& known : statistics) {
        if (!hasStatistic && takeWord(QLatin1String(known.word))) {
            measure.statistic = known.statistic;
            hasStatistic = true;
        }
    }
    if (measure.statistic != Statistic::Now)
        measure.over = usualWindow;
    if (takeWord(QLatin1String("over"))) {
        if (measure.statistic == Statistic::Now)
            fail(QStringLiteral("say what over that time: slope, mean, min, max or change"));
        measure.over = seconds();
    }
    if (takeWord(QLatin1String("at"))) {
        measure.atStep = takeAnyWord();
        if (measure.atStep.isEmpty())
            fail(QStringLiteral("the id of an earlier step is expected after \"at\""));
    }
    return measure;
}

Unit unitOfMeasure(const Measure& measure)
{
    Unit unit = unitOf(measure.metric);
    if (measure.statistic == Statistic::Slope) {
        unit.dimension = unit.dimension / Dimension{ 0, 1 };
        unit.text.clear(); // nobody wrote one
        unit.scale = 1;
    }
    return unit;
}

Factor Reader::factor(Expression& into, int depth)
{
    Factor factor;
    Unit unit;
    if (takeSymbol(QLatin1String("("))) {
        auto inner = std::make_shared<Expression>(expression(depth + 1));
        if (!takeSymbol(QLatin1String(")")))
            fail(QStringLiteral("a closing bracket is missing"));
        unit = inner->unit;
        unit.dimension = inner->dimension;
        factor.what = std::shared_ptr<const Expression>(std::move(inner));
    } else if (const auto number = takeNumber()) {
        const QString text = takeUnitText();
        const auto parsed = parseUnit(text);
        if (!parsed) {
            fail(QString::fromStdString(parsed.error().detail));
            return factor;
        }
        unit = parsed.value();
        factor.what = *number * unit.scale;
    } else {
        const Measure taken = measure();
        unit = unitOfMeasure(taken);
        factor.what = taken;
    }
    into.unit = unit;
    return factor;
}

Expression Reader::expression(int depth)
{
    Expression result;
    skipSpace();
    const qsizetype start = m_at;
    if (depth > deepest)
        fail(QStringLiteral("too many brackets"));
    bool divides = false;
    while (!m_error) {
        Factor next = factor(result, depth);
        next.divides = divides;
        result.dimension
            = divides ? result.dimension / result.unit.dimension : result.dimension * result.unit.dimension;
        result.factors.push_back(std::move(next));
        if (takeSymbol(QLatin1String("*")))
            divides = false;
        else if (takeSymbol(QLatin1String("/")))
            divides = true;
        else
            break;
    }
    // The unit of one of several factors is not that of all, unless the others are plain.
    if (result.unit.dimension != result.dimension)
        result.unit = Unit{ {}, 1, result.dimension };
    result.text = m_text.mid(start, m_at - start).trimmed();
    return result;
}

std::optional<Relation> Reader::relation()
{
    if (takeSymbol(QLatin1String(">=")))
        return Relation::AtLeast;
    if (takeSymbol(QLatin1String(">")))
        return Relation::Above;
    if (takeSymbol(QLatin1String("<=")))
        return Relation::AtMost;
    if (takeSymbol(QLatin1String("<")))
        return Relation::Below;
    return std::nullopt;
}

bool isZero(const Expression& expression)
{
    const double* number
        = expression.factors.size() == 1 ? std::get_if<double>(&expression.factors.front().what) : nullptr;
    return number != nullptr && *number == 0;
}

Term Reader::term()
{
    Term term;
    term.left = expression();
    const auto is = relation();
    if (!is) {
        fail(QStringLiteral("one of > >= < <= is expected here"));
        return term;
    }
    term.relation = *is;
    term.right = expression();
    if (term.left.dimension != term.right.dimension && !isZero(term.right) && !isZero(term.left))
        fail(QStringLiteral("the left side is %1, the right side is %2: they can't be compared")
                 .arg(dimensionText(term.left.dimension), dimensionText(term.right.dimension)));
    return term;
}

Condition Reader::condition()
{
    Condition result;
    do {
        result.terms.push_back(term());
    } while (!m_error && takeWord(QLatin1String("and")));
    if (takeWord(QLatin1String("for")))
        result.hold = seconds();
    result.text = m_text.simplified();
    return result;
}

void Reader::end()
{
    skipSpace();
    if (m_at < m_text.size())
        fail(QStringLiteral("\"%1\" is not expected here").arg(m_text.mid(m_at)));
}

template <class T> Result<T> whole(Reader& reader, T value)
{
    reader.end();
    if (reader.error())
        return *reader.error();
    return value;
}

} // namespace

Result<Condition> parseCondition(const QString& text)
{
    Reader reader(text);
    return whole(reader, reader.condition());
}

Result<Expression> parseExpression(const QString& text)
{
    Reader reader(text);
    return whole(reader, reader.expression());
}

Result<double> parseSeconds(const QString& text)
{
    Reader reader(text);
    return whole(reader, reader.seconds());
}

} // namespace leaklab::training
