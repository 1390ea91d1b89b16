#include "app/session/capsule_file.h"

namespace leaklab::session {

core::Result<void> CapsuleFile::create(const QString& name, IfThere ifThere)
{
    m_file.setFileName(name);
    const QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    if (!m_file.open(mode | (ifThere == IfThere::Replace ? QIODevice::Truncate : QIODevice::NewOnly)))
        return error();
    return {};
}

core::Result<void> CapsuleFile::append(const QByteArray& bytes)
{
    if (m_torn && !(m_file.resize(m_good) && m_file.seek(m_good)))
        return error();
    m_torn = false;
    if (m_file.write(bytes) == bytes.size()) {
        m_good += bytes.size();
        return {};
    }
    const core::Error failed = error();
    m_torn = !(m_file.resize(m_good) && m_file.seek(m_good));
    m_file.unsetError();
    return failed;
}

core::Error CapsuleFile::error() const
{
    return { core::ErrorCode::FileNotWritable,
        (m_file.fileName() + QStringLiteral(": ") + m_file.errorString()).toStdString() };
}

} // namespace leaklab::session
