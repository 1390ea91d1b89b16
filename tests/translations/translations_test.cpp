#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

namespace {

struct Message {
    QString where; ///< context and source, for a report
    QString source;
    QStringList forms; ///< one, or those of each number
    bool finished = true;
};

/// The messages of a translation file of Qt's; an empty one counts as unreadable.
std::vector<Message> messagesIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            messages.emplace_back();
        } else if (name == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
            messages.back().where = context + QStringLiteral(": ") + messages.back().source;
        } else if (name == QLatin1String("translation")) {
            messages.back().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            QString text;
            while (!(xml.isEndElement() && xml.name() == QLatin1String("translation")) && !xml.atEnd()) {
                xml.readNext();
                if (xml.isCharacters())
                    text += xml.text();
                else if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
                    messages.back().forms += xml.readElementText();
            }
            if (messages.back().forms.isEmpty())
                messages.back().forms += text;
        }
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

/// %1, %L2, %n and the named ones (%count), sorted.
QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d+|n\\b|[a-z]{2,})"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

int mnemonicsOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("&(?=\\S)"));
    return static_cast<int>(QString(text).remove(QStringLiteral("&&")).count(pattern));
}

/// What a menu entry that opens a dialog, or a label before a value, ends with, whatever the language.
QString endOf(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.endsWith(QChar(0x2026)) ? QStringLiteral("\u2026") : QString();
}

QStringList tagsOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("</?[a-z]+[^>]*>"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

} // namespace

/// Nothing is left in English, and nothing that a program fills in or reads differs from the English.
class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isWhole_data();
    void isWhole();
    void aWrongPlaceholderIsFound();
};

void TranslationsTest::isWhole_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(LEAKLAB_TRANSLATIONS));
    for (const QString& name : folder.entryList({ QStringLiteral("leaklab_*.ts") }))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TranslationsTest::isWhole()
{
    QFETCH(QString, path);
    const auto messages = messagesIn(path);
    QVERIFY2(!messages.empty(), "there is nothing in it");
    QStringList faults;
    for (const Message& message : messages) {
        const auto fault
            = [&](const QString& what) { faults += what + QStringLiteral(" \u2014 ") + message.where; };
        if (!message.finished)
            fault(QStringLiteral("unfinished"));
        for (const QString& form : message.forms) {
            if (form.isEmpty()) {
                fault(QStringLiteral("empty"));
                continue;
            }
            // Where there is one, its number may be said in a word.
            QStringList wanted = placeholdersOf(message.source);
            QStringList there = placeholdersOf(form);
            if (message.forms.size() > 1) {
                wanted.removeAll(QStringLiteral("%n"));
                there.removeAll(QStringLiteral("%n"));
            }
            if (wanted != there)
                fault(QStringLiteral("placeholders differ"));
            if (mnemonicsOf(form) != mnemonicsOf(message.source))
                fault(QStringLiteral("keys (&) differ"));
            if (endOf(form) != endOf(message.source))
                fault(QStringLiteral("one ends in an ellipsis, the other does not"));
            if (tagsOf(form) != tagsOf(message.source))
                fault(QStringLiteral("tags differ"));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TranslationsTest::aWrongPlaceholderIsFound()
{
    QCOMPARE(placeholdersOf(QStringLiteral("%2 of %1, %n, %count, %L3, 5 % more, 100 %.")),
        (QStringList{ QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%L3"),
            QStringLiteral("%count"), QStringLiteral("%n") }));
    QCOMPARE(mnemonicsOf(QStringLiteral("Save && &quit")), 1);
    QCOMPARE(mnemonicsOf(QStringLiteral("R & D")), 0);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
