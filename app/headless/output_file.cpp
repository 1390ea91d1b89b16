#include "app/headless/output_file.h"

namespace leaklab::headless {

namespace {

core::Error notWritable(const QFile& file)
{
    return { core::ErrorCode::FileNotWritable,
        (file.fileName() + QStringLiteral(": ") + file.errorString()).toStdString() };
}

} // namespace

core::Result<void> OutputFile::open(const QString& name)
{
    m_file.setFileName(name);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return notWritable(m_file);
    return {};
}

core::Result<void> OutputFile::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) == bytes.size() && m_file.flush())
        return {};
    const core::Error error = notWritable(m_file);
    m_file.close();
    return error;
}

} // namespace leaklab::headless
