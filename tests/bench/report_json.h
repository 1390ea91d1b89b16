#pragma once

#include "app/load/load_report.h"

namespace leaklab::bench {

/// Prints how many requests there were and how they ended, as fields of a JSON object (no braces).
void printCounts(const load::LoadReport& report);
/// Prints a field with p50, p99 and max in milliseconds, a comma before it.
void printTimes(const char* name, const metrics::Histogram& times);

} // namespace leaklab::bench
