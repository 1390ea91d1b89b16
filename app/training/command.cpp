#include "app/training/command.h"

#include "app/json/suggestion.h"
#include "app/lab/faults.h"
#include "app/lab/setting_values.h"
#include "app/load/profile_text.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace leaklab::training {

using json::suggestion;

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;
namespace setting = lab::setting;
using What = decltype(Command::what);

Error bad(const QString& sentence)
{
    return { ErrorCode::BadValue, sentence.toStdString() };
}

template <class T, class Make> Result<What> made(const Result<T>& value, Make make)
{
    if (!value)
        return value.error();
    return What(make(value.value()));
}

Result<What> setRate(const QString& rest)
{
    return made(setting::rate(rest.toStdString()), [](core::Rate rate) { return command::SetRate{ rate }; });
}

Result<What> setProfile(const QString& rest)
{
    return made(load::parseProfile(rest.toStdString()),
        [](const load::Profile& profile) { return command::SetProfile{ profile }; });
}

Result<What> setJourney(const QString& rest)
{
    return made(load::JourneyMix::parse(rest.toStdString()),
        [](const load::JourneyMix& mix) { return command::SetJourneys{ mix }; });
}

Result<What> setClosedLoop(const QString& rest)
{
    const QStringList words = rest.split(QLatin1Char(' '));
    const auto shoppers = setting::shoppers(words.first().toStdString());
    if (!shoppers)
        return shoppers.error();
    load::ClosedLoop loop;
    loop.shoppers = static_cast<std::size_t>(shoppers.value());
    if (words.size() == 1)
        return What(command::SetClosedLoop{ loop });
    if (words.size() != 3 || words[1] != QLatin1String("think"))
        return bad(QStringLiteral("write: set closed loop 16 think 0.1s"));
    return made(setting::thinkTime(words[2].toStdString()), [loop](core::Duration think) mutable {
        loop.think = think;
        return command::SetClosedLoop{ loop };
    });
}

Result<What> setHeapLimit(const QString& rest)
{
    return made(setting::heapLimit(rest.toStdString()),
        [](core::Bytes limit) { return command::SetHeapLimit{ limit }; });
}

Result<What> setMemoryLimit(const QString& rest)
{
    return made(setting::memoryLimit(rest.toStdString()),
        [](core::Bytes limit) { return command::SetMemoryLimit{ limit }; });
}

Result<What> setFault(const QString& rest)
{
    const QStringList words = rest.split(QLatin1Char(' '));
    if (words.size() != 2 || (words[1] != QLatin1String("on") && words[1] != QLatin1String("off")))
        return bad(QStringLiteral("write: fault slow-catalogue on, or: fault slow-catalogue off"));
    if (!lab::faultNamed(words[0]))
        return bad(
            QStringLiteral("\"%1\" is no fault%2").arg(words[0], suggestion(words[0], lab::faultIds())));
    return What(command::SetFault{ words[0], words[1] == QLatin1String("on") });
}

template <command::ProcessAct act> Result<What> actOnProcess(const QString& rest)
{
    QStringList known;
    for (const lab::Role role : lab::allRoles) {
        if (lab::roleName(role) == rest)
            return What(command::ActOnProcess{ act, role });
        known.append(lab::roleName(role));
    }
    return bad(QStringLiteral("\"%1\" is no process of the shop%2").arg(rest, suggestion(rest, known)));
}

Result<What> writeNote(const QString& rest)
{
    return What(command::WriteNote{ rest });
}

Result<What> choose(const QString& rest)
{
    QStringList words = rest.split(QLatin1Char(' '));
    if (words.size() < 2)
        return bad(QStringLiteral("write: choose CHECK OPTION, or: choose CHECK case"));
    command::Choose choice;
    choice.check = words.takeFirst();
    choice.drawnCase = words == QStringList{ QStringLiteral("case") };
    if (!choice.drawnCase)
        choice.options = words;
    return What(choice);
}

/// The check, and what follows it.
struct About {
    QString check;
    QString rest;
};
About about(const QString& text)
{
    return { text.section(QLatin1Char(' '), 0, 0), text.section(QLatin1Char(' '), 1) };
}

Result<What> answer(const QString& text)
{
    const About what = about(text);
    return made(parseExpression(what.rest), [&what](const Expression& value) {
        return command::AnswerNumber{ what.check, value };
    });
}

Result<EventPattern> eventOf(const QString& text)
{
    EventPattern pattern;
    const auto kind = eventKindOf(text.section(QLatin1Char(' '), 0, 0));
    if (!kind)
        return kind.error();
    pattern.kind = kind.value();
    const QString name = text.section(QLatin1Char(' '), 1);
    if (name.isEmpty())
        return pattern;
    const auto process = eventProcessOf(name);
    if (!process)
        return process.error();
    pattern.process = process.value();
    return pattern;
}

Result<What> mark(const QString& text)
{
    const About what = about(text);
    const About how = about(what.rest);
    if (how.check == QLatin1String("event"))
        return made(eventOf(how.rest), [&what](const EventPattern& event) {
            return command::MarkEvent{ what.check, event };
        });
    if (how.check == QLatin1String("from"))
        return made(parseCondition(how.rest), [&what](const Condition& condition) {
            return command::MarkSpan{ what.check, condition };
        });
    if (how.check != QLatin1String("at"))
        return bad(QStringLiteral("write: mark CHECK event process-died cart, mark CHECK at -5 s, or: mark "
                                  "CHECK from gc.share > 40 %"));
    const auto offset = parseExpression(how.rest);
    if (offset && offset.value().dimension != Dimension{ 0, 1 })
        return bad(QStringLiteral("\"%1\" is no time; write it like -5 s").arg(how.rest));
    return made(offset, [&what](const Expression& time) { return command::MarkTime{ what.check, time }; });
}

Result<What> predict(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    command::Predict prediction;
    prediction.check = words.first();
    bool ok = words.size() == 2 || (words.size() == 4 && words[2] == QLatin1String("*"));
    ok = ok && words[1] == QLatin1String("forecast");
    if (ok && words.size() == 4)
        prediction.factor = words[3].toDouble(&ok);
    if (!ok || !(prediction.factor > 0))
        return bad(QStringLiteral("write: predict CHECK forecast, or: predict CHECK forecast * 2"));
    return What(prediction);
}

Result<What> nameType(const QString& text)
{
    const About what = about(text);
    if (what.rest.isEmpty())
        return bad(QStringLiteral("write: name CHECK TYPE"));
    return What(command::NameType{ what.check, what.rest });
}

QJsonValue fieldValue(const QString& text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return number;
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    return text;
}

Result<What> act(const QString& text)
{
    QStringList words = text.split(QLatin1Char(' '));
    command::Act done;
    done.name = words.takeFirst();
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals < 1)
            return bad(QStringLiteral("write: act NAME key=value"));
        done.fields.insert(word.left(equals), fieldValue(word.mid(equals + 1)));
    }
    return What(done);
}

Result<What> wait(const QString& text)
{
    return made(parseSeconds(text), [](double seconds) { return command::Wait{ seconds }; });
}

Result<What> waitUntil(const QString& text)
{
    return made(
        parseCondition(text), [](const Condition& condition) { return command::WaitUntil{ condition }; });
}

Result<What> waitForEvent(const QString& text)
{
    return made(eventOf(text), [](const EventPattern& event) { return command::WaitForEvent{ event }; });
}

Result<What> waitForCheck(const QString& text)
{
    return What(command::WaitForCheck{ text });
}

template <class T> Result<What> plain(const QString& /*rest*/)
{
    return What(T{});
}

template <class T> Result<What> switchOn(const QString& /*rest*/)
{
    return What(T{ true });
}

template <class T> Result<What> switchOff(const QString& /*rest*/)
{
    return What(T{ false });
}

struct Form {
    const char* words; ///< that it begins with
    bool hasRest; ///< and something has to follow
    Result<What> (*make)(const QString& rest);
};

/// What begins with the words of another comes before it.
constexpr std::array forms{
    Form{ "start traffic", false, &switchOn<command::SetTraffic> },
    Form{ "stop traffic", false, &switchOff<command::SetTraffic> },
    Form{ "set traffic", true, &setRate },
    Form{ "set profile", true, &setProfile },
    Form{ "set journey", true, &setJourney },
    Form{ "set closed loop", true, &setClosedLoop },
    Form{ "set open loop", false, &plain<command::SetClosedLoop> },
    Form{ "deploy leaking build", false, &switchOn<command::Deploy> },
    Form{ "deploy fixed build", false, &switchOff<command::Deploy> },
    Form{ "set heap limit", true, &setHeapLimit },
    Form{ "set memory limit", true, &setMemoryLimit },
    Form{ "remove memory limit", false, &plain<command::SetMemoryLimit> },
    Form{ "start twin", false, &switchOn<command::SetTwin> },
    Form{ "stop twin", false, &switchOff<command::SetTwin> },
    Form{ "fault", true, &setFault },
    Form{ "start", true, &actOnProcess<command::ProcessAct::Start> },
    Form{ "stop", true, &actOnProcess<command::ProcessAct::Stop> },
    Form{ "restart", true, &actOnProcess<command::ProcessAct::Restart> },
    Form{ "kill", true, &actOnProcess<command::ProcessAct::Kill> },
    Form{ "take census", false, &plain<command::TakeCensus> },
    Form{ "check carts", false, &plain<command::CheckCarts> },
    Form{ "note", true, &writeNote },
    Form{ "choose", true, &choose },
    Form{ "answer", true, &answer },
    Form{ "mark", true, &mark },
    Form{ "predict", true, &predict },
    Form{ "name", true, &nameType },
    Form{ "act", true, &act },
    Form{ "wait until", true, &waitUntil },
    Form{ "wait for all", false, &plain<command::WaitForAll> },
    Form{ "wait for event", true, &waitForEvent },
    Form{ "wait for", true, &waitForCheck },
    Form{ "wait", true, &wait },
};

} // namespace

bool Command::isTrainees() const
{
    return what.index() >= What(command::Choose{}).index();
}

QString Command::check() const
{
    return std::visit(
        [](const auto& command) -> QString {
            if constexpr (requires { command.check; })
                return command.check;
            else
                return {};
        },
        what);
}

Result<Command> parseCommand(const QString& line)
{
    const QString text = line.simplified();
    QStringList known;
    for (const Form& form : forms) {
        const QString words = QLatin1String(form.words);
        known.append(words);
        const bool exact = text == words;
        if (!exact && !text.startsWith(words + QLatin1Char(' ')))
            continue;
        if (exact == form.hasRest)
            return bad(form.hasRest ? QStringLiteral("\"%1\": something has to follow").arg(text)
                                    : QStringLiteral("\"%1\": nothing may follow \"%2\"").arg(text, words));
        auto what = form.make(text.mid(words.size() + 1));
        if (!what)
            return bad(QStringLiteral("\"%1\": %2").arg(text, QString::fromStdString(what.error().detail)));
        return Command{ std::move(what.value()), text };
    }
    return bad(QStringLiteral("\"%1\" is no command%2").arg(text, suggestion(text, known)));
}

} // namespace leaklab::training
