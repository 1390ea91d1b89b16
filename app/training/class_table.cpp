#include "app/training/class_table.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace leaklab::training {

namespace {

bool isBetter(const ExerciseResult& one, const ExerciseResult& other)
{
    const auto rank = [](const ExerciseResult& result) {
        return std::tuple(result.isPassed(), result.score(), -result.seconds());
    };
    return rank(one) > rank(other);
}

void count(ClassCell& cell, const ExerciseResult& result)
{
    if (++cell.tries == 1 || isBetter(result, cell.best))
        cell.best = result;
}

std::vector<ClassTable::Column> columnsOf(const std::vector<ExerciseResult>& results)
{
    std::map<QString, ClassTable::Column> byExercise;
    QMap<QString, QString> versions;
    for (const ExerciseResult& result : results) {
        ClassTable::Column& column = byExercise[result.exercise];
        column.exercise = result.exercise;
        if (column.title.isEmpty())
            column.title = result.title;
        if (column.number == 0)
            column.number = result.number;
        column.predicts = column.predicts || result.worstPrediction();
        column.diagnoses = column.diagnoses || result.diagnosis;
        const auto version = versions.find(result.exercise);
        if (version == versions.end())
            versions.insert(result.exercise, result.version);
        else if (*version != result.version)
            column.versionsDiffer = true;
    }
    std::vector<ClassTable::Column> columns;
    for (auto& [exercise, column] : byExercise) {
        if (column.title.isEmpty())
            column.title = exercise;
        columns.push_back(std::move(column));
    }
    std::stable_sort(columns.begin(), columns.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.number == 0, a.number, a.title) < std::tuple(b.number == 0, b.number, b.title);
    });
    return columns;
}

} // namespace

int ClassTable::Row::passed() const
{
    return static_cast<int>(std::count_if(
        cells.begin(), cells.end(), [](const ClassCell& cell) { return cell.best.isPassed(); }));
}

ClassTable classTable(const std::vector<ExerciseResult>& results)
{
    std::map<Trainee, ClassTable::Row> byPerson; // in the order of their names
    for (const ExerciseResult& result : results) {
        ClassTable::Row& row = byPerson[result.who];
        row.who = result.who;
        count(row.cells[result.exercise], result);
    }
    ClassTable table;
    table.columns = columnsOf(results);
    for (auto& [who, row] : byPerson)
        table.rows.push_back(std::move(row));
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        if (table.rows[i].who.name == table.rows[i - 1].who.name)
            table.rows[i].sharesName = table.rows[i - 1].sharesName = true;
    }
    return table;
}

} // namespace leaklab::training
