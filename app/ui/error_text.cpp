#include "app/ui/error_text.h"

#include <QCoreApplication>

namespace leaklab::ui {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::ui::ErrorText)
};

QString whatToDo(core::ErrorCode code)
{
    switch (code) {
    case core::ErrorCode::BadValue:
        return ErrorText::tr("That value does not fit. Correct it and try again.");
    case core::ErrorCode::FileNotWritable:
        return ErrorText::tr("A file cannot be written. Choose another folder, or make room and allow "
                             "writing there.");
    case core::ErrorCode::FileNotReadable:
        return ErrorText::tr("A file cannot be read. Check that it is there and may be read.");
    case core::ErrorCode::FileNotUnderstood:
        return ErrorText::tr(
            "This is not a session that can be shown. Choose a file that Leak Lab recorded; one "
            "of a newer version needs that version.");
    case core::ErrorCode::ProgramMissing:
        return ErrorText::tr("A program of the shop is missing. Install Leak Lab again, or build all of its "
                             "programs.");
    case core::ErrorCode::PortTaken:
        return ErrorText::tr("Another program uses the port. End it or choose another port, then retry.");
    case core::ErrorCode::StartFailed:
        return ErrorText::tr("A part of the shop did not start. Its last lines are in the log below; retry "
                             "when the cause is gone.");
    case core::ErrorCode::StoreUnreachable:
        return ErrorText::tr("The store of the carts does not answer. Check that the Redis you gave runs at "
                             "that address, then retry.");
    case core::ErrorCode::CartUnreachable:
        return ErrorText::tr(
            "The cart does not answer: it is down, restarting, or busy collecting. Try again "
            "once it is Running.");
    case core::ErrorCode::BadAnswer:
        return ErrorText::tr("The cart answered something else than was asked for. Try again; if it happens "
                             "again, restart the cart.");
    case core::ErrorCode::Io:
        return ErrorText::tr("The system refused something the lab needs. Retry; if it happens again, the "
                             "log below says more.");
    }
    return {};
}

} // namespace

QString errorText(const core::Error& error)
{
    QString advice = whatToDo(error.code);
    if (error.detail.empty())
        return advice;
    return ErrorText::tr("%1 (%2)", "what to do (the system's own words)")
        .arg(advice, QString::fromStdString(error.detail));
}

} // namespace leaklab::ui
