#include "app/headless/capsule_telling.h"

#include "app/headless/capsule_summary.h"
#include "app/headless/json_file.h"

namespace leaklab::headless {

core::Result<void> CapsuleTelling::open(const CapsuleOptions& options)
{
    m_options = options;
    auto capsule = session::Capsule::read(options.file);
    if (!capsule)
        return capsule.error();
    m_capsule = std::make_shared<const session::Capsule>(std::move(capsule.value()));
    if (!options.summary.isEmpty()) {
        if (auto writable = checkWritable(options.summary); !writable)
            return writable;
    }
    return m_files.open(options.csv, options.events);
}

void CapsuleTelling::takeRow(const collect::SessionRecord& session)
{
    check(m_files.writeRow(session));
}

void CapsuleTelling::takeEvent(const collect::LabEvent& event)
{
    check(m_files.writeEvent(event));
}

void CapsuleTelling::takeEnd(const collect::SessionRecord& session)
{
    if (!m_options.summary.isEmpty())
        check(writeJsonFile(capsuleSummary(*m_capsule, session), m_options.summary));
}

void CapsuleTelling::check(const core::Result<void>& written)
{
    if (!written && !m_error)
        m_error = written.error();
}

CommandResult resultOf(const CapsuleTelling& telling, const QString& output)
{
    if (telling.error())
        return { 2, output,
            QStringLiteral("cannot write %1").arg(QString::fromStdString(telling.error()->detail)) };
    return { 0, output, telling.capsule()->losses().text() };
}

} // namespace leaklab::headless
