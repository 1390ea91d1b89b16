#pragma once

#include "app/training/class_table.h"

#include <QByteArray>
#include <QString>

namespace leaklab::headless {

/// A class's table for a terminal, with what its figures mean.
[[nodiscard]] QString classText(const training::ClassTable& table);
/// RFC 4180, UTF-8 with a byte order mark, since spreadsheets take it for something else without one. A text
/// that a spreadsheet would reckon as a formula is led by an apostrophe.
[[nodiscard]] QByteArray classCsv(const training::ClassTable& table);
/// One page that needs nothing beside itself, fit to be printed.
[[nodiscard]] QByteArray classHtml(const training::ClassTable& table);

/// "12:05", minutes and seconds.
[[nodiscard]] QString minutesText(double seconds);
/// A person's name, with the machine where others are called the same.
[[nodiscard]] QString personText(const training::ClassTable::Row& row);

} // namespace leaklab::headless
