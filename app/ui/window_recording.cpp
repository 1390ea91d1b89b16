#include "app/ui/window_recording.h"

#include "app/lab/settings_json.h"
#include "app/models/value_text.h"
#include "app/ui/error_text.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace leaklab::ui {

using session::Recorder;

WindowRecording::WindowRecording(const lab::Lab& lab, session::SessionLibrary library, QObject* parent)
    : QObject(parent)
    , m_lab(lab)
    , m_library(std::move(library))
{
}

void WindowRecording::begin()
{
    auto file = m_library.newRecording();
    if (!file) {
        Q_EMIT told(tr("This session is not recorded. %1").arg(errorText(file.error())));
        return;
    }
    m_file = file.value()->name();
    session::SessionInfo info = session::SessionInfo::ofNow();
    info.settings = lab::toJson(m_lab.settings());
    m_recorder = std::make_unique<Recorder>(m_lab.session(), std::move(info), std::move(file.value()));
    connect(m_recorder.get(), &Recorder::troubled, this, [this](const core::Error& error) {
        m_waiting = true;
        Q_EMIT told(tr("The recording waits; the lab goes on. %1").arg(errorText(error)));
    });
    connect(m_recorder.get(), &Recorder::recovered, this, [this] {
        m_waiting = false;
        Q_EMIT told(QString());
    });
    tidy();
}

void WindowRecording::setProgress(const QJsonObject& progress)
{
    if (m_recorder)
        m_recorder->setProgress(progress);
}

void WindowRecording::tidy()
{
    QThreadPool::globalInstance()->start([self = QPointer(this), library = m_library] {
        const session::SessionLibrary::Tidied tidied = library.tidy();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, tidied, library] {
            if (!self || (tidied.moved == 0 && !tidied.refused))
                return;
            Q_EMIT self->told(tidied.refused
                    ? tr("Recorded sessions take up more than %1. Delete those that you do not need from %2.")
                          .arg(models::bytesText(library.room()), library.folder())
                    : tr("Recorded sessions took up more than %1: the %n oldest went to the trash.", nullptr,
                        tidied.moved)
                          .arg(models::bytesText(library.room())));
        });
    });
}

} // namespace leaklab::ui
