#include "app/models/census.h"
#include "tests/support/series_row.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace leaklab;
using models::CensusModel;

namespace {

struct Type {
    const char* name;
    int objects;
    int bytes;
    bool hasPath = false;
};

models::Census census(double time, int pid, const std::vector<Type>& types)
{
    QJsonArray array;
    int live = 0;
    for (const Type& type : types) {
        QJsonObject json{ { QStringLiteral("type"), QString::fromLatin1(type.name) },
            { QStringLiteral("objects"), type.objects }, { QStringLiteral("bytes"), type.bytes } };
        if (type.hasPath)
            json.insert(QStringLiteral("path"),
                QJsonArray{
                    QJsonObject{ { QStringLiteral("reference"), QStringLiteral("activeProductRequests") },
                        { QStringLiteral("type"), QStringLiteral("Array") } },
                    QJsonObject{ { QStringLiteral("reference"), QStringLiteral("0") },
                        { QStringLiteral("type"), QString::fromLatin1(type.name) } } });
        array.append(json);
        live += type.bytes;
    }
    collect::LabEvent event = tests::cartEvent(collect::EventKind::CensusTaken, time,
        { { QStringLiteral("pid"), pid }, { QStringLiteral("liveBytes"), live },
            { QStringLiteral("collected"), true }, { QStringLiteral("pauseMs"), 3.5 },
            { QStringLiteral("types"), array } });
    return models::censusOf(event);
}

} // namespace

class CensusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void oneByType();
    void twoCompared();
    void sortsByFigureAndNotByText();
    void pathsStayWithinAProcess();
    void foreignEventsAreHarmless();

private:
    [[nodiscard]] static QString cell(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void CensusTest::oneByType()
{
    CensusModel model;
    QAbstractItemModelTester tester(&model);
    const auto taken = census(190, 7, { { "RequestRecord", 1200, 96'000, true }, { "String", 40, 4'000 } });
    QCOMPARE(models::censusTitle(taken, 2, QLocale(QLocale::English)),
        QStringLiteral("2 \u00b7 at 3:10 \u00b7 after a collection \u00b7 97.7 KiB live"));
    model.show(taken, std::nullopt);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, CensusModel::TypeColumn), QStringLiteral("RequestRecord"));
    QCOMPARE(cell(model, 0, CensusModel::ObjectsColumn), QStringLiteral("1,200"));
    QCOMPARE(cell(model, 0, CensusModel::BytesColumn), QStringLiteral("93.8 KiB"));
    QCOMPARE(cell(model, 0, CensusModel::ShareColumn), QStringLiteral("96 %"));
    QCOMPARE(cell(model, 0, CensusModel::MoreBytesColumn), QStringLiteral("\u2013"));
    QCOMPARE(model.index(0, 0).data(CensusModel::PathRole).toString(),
        QStringLiteral("activeProductRequests (Array) \u2192 0 (RequestRecord)"));
}

void CensusTest::twoCompared()
{
    CensusModel model;
    QAbstractItemModelTester tester(&model);
    model.show(census(20, 7, { { "RequestRecord", 1500, 120'000 }, { "New", 1, 10 } }),
        census(10, 7, { { "RequestRecord", 1200, 96'000 }, { "Gone", 3, 2'048 } }));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, CensusModel::MoreObjectsColumn), QStringLiteral("+300"));
    QCOMPARE(cell(model, 0, CensusModel::MoreBytesColumn), QStringLiteral("+23.4 KiB"));
    QCOMPARE(cell(model, 1, CensusModel::MoreObjectsColumn), QStringLiteral("+1"));
    QCOMPARE(cell(model, 2, CensusModel::TypeColumn), QStringLiteral("Gone"));
    QCOMPARE(cell(model, 2, CensusModel::ObjectsColumn), QStringLiteral("0"));
    QCOMPARE(cell(model, 2, CensusModel::MoreBytesColumn), QStringLiteral("\u22122 KiB"));
}

void CensusTest::sortsByFigureAndNotByText()
{
    CensusModel model;
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(CensusModel::SortRole);
    sorted.sort(CensusModel::BytesColumn, Qt::DescendingOrder);
    model.show(census(1, 7, { { "A", 1, 900 }, { "B", 1, 5'000'000 }, { "C", 1, 80'000 } }), std::nullopt);
    QCOMPARE(cell(sorted, 0, 0), QStringLiteral("B"));
    QCOMPARE(cell(sorted, 1, 0), QStringLiteral("C"));
    QCOMPARE(cell(sorted, 2, 0), QStringLiteral("A"));
}

void CensusTest::pathsStayWithinAProcess()
{
    CensusModel model;
    const auto before = census(1, 7, { { "RequestRecord", 10, 800, true } });
    model.show(census(2, 7, { { "RequestRecord", 20, 1600 } }), before);
    QVERIFY(!model.index(0, 0).data(CensusModel::PathRole).toString().isEmpty());
    model.show(census(2, 8, { { "RequestRecord", 20, 1600 } }), before);
    QVERIFY(model.index(0, 0).data(CensusModel::PathRole).toString().isEmpty());
}

void CensusTest::foreignEventsAreHarmless()
{
    const auto empty = models::censusOf(tests::cartEvent(collect::EventKind::CensusTaken, 1));
    QVERIFY(empty.types.empty());
    CensusModel model;
    QAbstractItemModelTester tester(&model);
    model.show(empty, empty);
    QCOMPARE(model.rowCount(), 0);
    model.show(census(1, 7, { { "A", 0, 0 } }), std::nullopt);
    QCOMPARE(cell(model, 0, CensusModel::ShareColumn), QStringLiteral("\u2013"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(CensusTest)
#include "census_test.moc"
