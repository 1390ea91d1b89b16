#include "app/lab/cues.h"

#include "app/lab/lab_journal.h"

namespace leaklab::lab {

using collect::EventKind;

namespace {

QString oneLine(const QString& text)
{
    return text.simplified().left(Cues::longestText);
}

} // namespace

Cues::Cues(LabJournal& journal)
    : m_journal(journal)
{
}

int Cues::drop(const CueMark& mark)
{
    QJsonObject fields{ { QStringLiteral("id"), ++m_dropped }, { QStringLiteral("text"), oneLine(mark.text) },
        { QStringLiteral("isNote"), mark.isNote }, { QStringLiteral("from"), mark.from },
        { QStringLiteral("until"), mark.until }, { QStringLiteral("newest"), mark.newest } };
    if (mark.about)
        fields.insert(QStringLiteral("about"), *mark.about);
    if (mark.chart)
        fields.insert(QStringLiteral("chart"), *mark.chart);
    m_journal.record(EventKind::CueDropped, fields);
    return m_dropped;
}

void Cues::rename(int id, const QString& text)
{
    const QString name = oneLine(text);
    if (!name.isEmpty())
        m_journal.record(
            EventKind::CueRenamed, { { QStringLiteral("id"), id }, { QStringLiteral("text"), name } });
}

void Cues::remove(int id, const QString& text)
{
    m_journal.record(
        EventKind::CueRemoved, { { QStringLiteral("id"), id }, { QStringLiteral("text"), oneLine(text) } });
}

} // namespace leaklab::lab
