#pragma once

#include "app/models/cue_book.h"
#include "app/models/tiles.h"

#include <QByteArray>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <utility>
#include <vector>

namespace leaklab::ui {

using HandoutFacts = std::vector<std::pair<QString, QString>>; ///< name and value

/// A cue or a note, and what was to be seen then.
struct HandoutMoment {
    models::Cue cue;
    HandoutFacts facts; ///< what is known of it beside
    QString unseen; ///< why the session does not show it, and knows no time of it; empty: it does
    std::vector<models::Tile> tiles; ///< their values then; of cues only
    QByteArray picture; ///< PNG; empty: none
};

/// Something that happened, for a table.
struct HandoutEvent {
    double time = 0;
    QString text;
    bool isDeath = false;
};

/// What a handout tells of a session. All texts are in the reader's language.
struct HandoutContent {
    QString title;
    HandoutFacts facts; ///< under the title
    QDateTime began; ///< not valid: not known
    double seconds = 0;
    QString momentsTitle;
    std::vector<HandoutMoment> moments;
    std::vector<HandoutEvent> events;
    QString settingsTitle; ///< of when they are
    HandoutFacts settings;
    HandoutFacts versions;
};

/// One page of HTML that needs nothing beside itself: pictures embedded, no scripts, fit to be printed.
[[nodiscard]] QByteArray handoutHtml(const HandoutContent& content, const QLocale& locale = QLocale());

} // namespace leaklab::ui
