#include "app/session/row_block.h"

#include <QTest>

#include <bit>
#include <cstdint>
#include <limits>
#include <random>

using namespace leaklab::session;

namespace {

std::vector<std::uint64_t> bitsOf(const std::vector<double>& values)
{
    std::vector<std::uint64_t> bits;
    for (const double value : values)
        bits.push_back(std::bit_cast<std::uint64_t>(value));
    return bits;
}

} // namespace

/// Rows come out of a block bit for bit, and nothing comes out of what is no block.
class RowBlockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryBit_data();
    void keepsEveryBit();
    void steadyFiguresTakeLittleRoom();
    void refusesAnotherShape();
    void refusesDamage();
};

void RowBlockTest::keepsEveryBit_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    for (const int rows : { 1, 2, 10, 11, 600 }) {
        for (const int columns : { 1, 2, 33 })
            QTest::addRow("%d x %d", rows, columns) << rows << columns;
    }
}

void RowBlockTest::keepsEveryBit()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    std::mt19937_64 random(7);
    std::vector<double> values;
    for (int i = 0; i < rows * columns; ++i)
        values.push_back(std::bit_cast<double>(random()));
    values.front() = std::numeric_limits<double>::quiet_NaN();
    values.back() = -0.0;
    const QByteArray block = packRows(values, static_cast<std::size_t>(columns));
    const auto back = unpackRows(block, static_cast<std::size_t>(rows), static_cast<std::size_t>(columns));
    QVERIFY(back);
    QCOMPARE(bitsOf(*back), bitsOf(values));
}

void RowBlockTest::steadyFiguresTakeLittleRoom()
{
    const std::vector<double> values(10 * 33, 67'108'864.0);
    QVERIFY(packRows(values, 33).size() < 200);
}

void RowBlockTest::refusesAnotherShape()
{
    const QByteArray block = packRows(std::vector<double>(330, 1.5), 33);
    QVERIFY(unpackRows(block, 10, 33));
    QVERIFY(!unpackRows(block, 11, 33));
    QVERIFY(!unpackRows(block, 10, 32));
    QVERIFY(!unpackRows(block, 0, 0));
    QVERIFY(!unpackRows({}, 10, 33));
}

void RowBlockTest::refusesDamage()
{
    const QByteArray block = packRows(std::vector<double>(330, 1.5), 33);
    QVERIFY(!unpackRows(block.chopped(1), 10, 33));
    QByteArray huge = block;
    huge[0] = 0x7f; // claims two gigabytes
    QVERIFY(!unpackRows(huge, 10, 33));
    QByteArray scrambled = block;
    for (qsizetype i = 4; i < scrambled.size(); ++i)
        scrambled[i] = static_cast<char>(i * 37);
    QVERIFY(!unpackRows(scrambled, 10, 33));
}

QTEST_GUILESS_MAIN(RowBlockTest)
#include "row_block_test.moc"
