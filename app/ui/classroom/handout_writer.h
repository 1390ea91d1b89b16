#pragma once

#include "app/core/error.h"
#include "app/ui/classroom/handout_frame.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace leaklab::collect {
class SessionRecord;
}
namespace leaklab::session {
class Capsule;
}

namespace leaklab::ui {

class CuePictures;

/// Makes the handout of a session and writes it: one picture a turn of the event loop, what takes longer on
/// another thread. The file has its name only once it is whole; what was there before stays until then.
/// saved() or failed() follows, then it may go. Thread: the GUI thread.
class HandoutWriter : public QObject {
    Q_OBJECT
public:
    /// Of a session that may still go on; it outlives the writer.
    HandoutWriter(const collect::SessionRecord& session, HandoutFrame frame, QObject* parent = nullptr);
    /// Of all that was recorded, told for this into a record of the writer's own.
    HandoutWriter(
        std::shared_ptr<const session::Capsule> capsule, HandoutFrame frame, QObject* parent = nullptr);
    ~HandoutWriter() override;
    void start(const QString& file); ///< once

Q_SIGNALS:
    void saved(const QString& file);
    void failed(const leaklab::core::Error& error); ///< a sentence

private:
    HandoutWriter(HandoutFrame frame, QObject* parent);
    void begin();
    void collect();
    void drawNext();
    void takePicture(const QByteArray& png);
    void write();

    std::shared_ptr<const session::Capsule> m_capsule;
    std::shared_ptr<const collect::SessionRecord> m_told;
    const collect::SessionRecord* m_session = nullptr;
    QString m_file;
    std::optional<charts::ChartActions::Chosen> m_drawn;
    double m_from; ///< session time; what was before is not told
    HandoutContent m_content;
    std::unique_ptr<CuePictures> m_pictures;
    std::size_t m_next = 0; ///< of the moments
};

} // namespace leaklab::ui
