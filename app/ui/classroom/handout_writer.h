#pragma once

#include "app/core/error.h"
#include "app/ui/classroom/handout.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace leaklab::collect {
class SessionRecord;
}

namespace leaklab::ui {

class CuePictures;

/// Makes the handout of a session and writes it: one picture a turn of the event loop, what takes longer on
/// another thread. The file has its name only once it is whole; what was there before stays until then.
/// saved() or failed() follows, then it may go. `session` outlives it. Thread: the GUI thread.
class HandoutWriter : public QObject {
    Q_OBJECT
public:
    using Facts = std::vector<std::pair<QString, QString>>;

    HandoutWriter(const collect::SessionRecord& session, Facts settings, QObject* parent = nullptr);
    ~HandoutWriter() override;
    void start(const QString& file); ///< once

Q_SIGNALS:
    void saved(const QString& file);
    void failed(const leaklab::core::Error& error);

private:
    void collect();
    void drawNext();
    void takePicture(const QByteArray& png);
    void write();

    const collect::SessionRecord& m_session;
    QString m_file;
    HandoutContent m_content;
    std::unique_ptr<CuePictures> m_pictures;
    std::size_t m_next = 0; ///< of the moments
};

/// What this program is and runs on, for a handout.
[[nodiscard]] HandoutWriter::Facts versionFacts();

} // namespace leaklab::ui
