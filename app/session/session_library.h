#pragma once

#include "app/core/result.h"
#include "app/core/units.h"
#include "app/session/capsule_file.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace leaklab::session {

/// One recorded session, told shortly.
struct SessionEntry {
    QString file;
    QDateTime began; ///< when the file was begun, if it does not say so itself
    double seconds = 0;
    int deaths = 0;
    bool endedWell = false;
    bool readable = false; ///< else nothing is known but the file
};

/// The folder in which every session of the window is recorded. Any thread.
/// Recordings take up at most their room; what is over that, oldest first, goes to the user's trash, and
/// whoever calls tidy() tells so.
class SessionLibrary {
public:
    static constexpr core::Bytes mostBytes = core::Bytes::mebi(1024);

    /// In the user's data folder.
    explicit SessionLibrary(core::Bytes room = mostBytes);
    explicit SessionLibrary(QString folder, core::Bytes room = mostBytes);
    [[nodiscard]] core::Bytes room() const { return m_room; }
    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// A new file, named for this moment; the folder is made if need be.
    [[nodiscard]] core::Result<std::unique_ptr<CapsuleFile>> newRecording();

    /// The newest ones first. Reads the whole of files that did not end in good order.
    [[nodiscard]] std::vector<SessionEntry> recent(std::size_t most) const;

    /// What tidy() did: how many went, and whether the system refused to take some.
    struct Tidied {
        int moved = 0;
        bool refused = false;
    };
    /// Moves the oldest recordings to the user's trash until the others take up their room or less. The
    /// newest stays.
    [[nodiscard]] Tidied tidy() const;

private:
    QString m_folder;
    core::Bytes m_room;
};

/// Of one file; cheap when it ended in good order.
[[nodiscard]] SessionEntry sessionEntry(const QString& file);

} // namespace leaklab::session
