#include "app/ui/build_panel.h"

#include "app/lab/lab.h"
#include "app/models/value_text.h"
#include "app/policy/policy.h"
#include "app/ui/policy_lock.h"
#include "app/ui/theme/theme_style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace leaklab::ui {

namespace {

constexpr core::Bytes smallestHeap = core::Bytes::mebi(8);
constexpr core::Bytes largestHeap = core::Bytes::mebi(4096);

/// What a person types or chooses: "64 MiB", "64m", "1,5 G". Only the form that needs no thought is taken, in
/// any script's digits. Marks of direction, which the list has in Arabic, don't count.
core::Result<core::Bytes> typedBytes(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isDigit())
            plain += QString::number(c.digitValue());
        else if (c == QLatin1Char(',') || c == QChar(0x66b))
            plain += QLatin1Char('.');
        else if (!c.isSpace() && c.category() != QChar::Other_Format)
            plain += c;
    }
    return core::parseBytes(plain.toStdString());
}

} // namespace

BuildPanel::BuildPanel(lab::Lab& lab, QWidget* parent)
    : QGroupBox(tr("Build and limits of the cart"), parent)
    , m_lab(lab)
    , m_leaking(new QRadioButton(tr("le&aking"), this))
    , m_fixed(new QRadioButton(tr("fixe&d"), this))
    , m_heapLimit(new QComboBox(this))
    , m_heapMessage(new QLabel(this))
    , m_memoryLimit(new QComboBox(this))
    , m_levers(new QLabel(this))
{
    m_leaking->setObjectName(QStringLiteral("leaking"));
    m_leaking->setToolTip(tr("Keeps a record of every product look-up and never lets go of it."));
    m_leaking->setAccessibleName(tr("Deploy the leaking build"));
    m_fixed->setObjectName(QStringLiteral("fixed"));
    m_fixed->setToolTip(tr("The same service without the leak. Switching redeploys the cart."));
    m_fixed->setAccessibleName(tr("Deploy the fixed build"));
    auto* builds = new QHBoxLayout;
    builds->addWidget(m_leaking);
    builds->addWidget(m_fixed);
    builds->addStretch();

    fillLimits();
    m_heapMessage->setWordWrap(true);
    m_heapMessage->setObjectName(QStringLiteral("heapLimitMessage"));
    setTextColour(*m_heapMessage, TextColour::Danger);
    m_heapMessage->hide();
    m_levers->setWordWrap(true);
    setTextColour(*m_levers, TextColour::Muted);
    m_levers->setObjectName(QStringLiteral("levers"));
    m_levers->setToolTip(
        tr("What makes the lesson shorter than real life. Nothing here touches time or numbers."));

    auto* form = new QFormLayout;
    form->setVerticalSpacing(4);
    form->addRow(tr("Build"), builds);
    form->addRow(tr("Heap l&imit"), m_heapLimit);
    form->addRow(m_heapMessage);
    form->addRow(tr("&Memory limit"), m_memoryLimit);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_levers);

    connect(m_leaking, &QRadioButton::clicked, this, [this] { m_lab.setLeaking(true); });
    connect(m_fixed, &QRadioButton::clicked, this, [this] { m_lab.setLeaking(false); });
    connect(m_heapLimit, &QComboBox::activated, this, &BuildPanel::applyHeapLimit);
    connect(m_heapLimit->lineEdit(), &QLineEdit::editingFinished, this, &BuildPanel::applyHeapLimit);
    connect(m_memoryLimit, &QComboBox::activated, this, &BuildPanel::applyMemoryLimit);
    connect(&m_lab, &lab::Lab::settingsChanged, this, &BuildPanel::refresh);
    refresh();
}

void BuildPanel::fillLimits()
{
    m_heapLimit->setEditable(true);
    m_heapLimit->setInsertPolicy(QComboBox::NoInsert);
    m_heapLimit->setObjectName(QStringLiteral("heapLimit"));
    m_heapLimit->setAccessibleName(tr("Heap limit of the cart"));
    m_heapLimit->setToolTip(tr("Where the cart's own heap ends: reaching it, the cart aborts with 134. "
                               "Changing it redeploys the cart."));
    for (const std::uint64_t mebi : { 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096 })
        m_heapLimit->addItem(models::bytesText(core::Bytes::mebi(mebi), locale()));
    m_memoryLimit->setObjectName(QStringLiteral("memoryLimit"));
    m_memoryLimit->setAccessibleName(tr("Memory limit of the cart's container"));
    m_memoryLimit->setToolTip(
        tr("What its container may use: over it, the cart is killed without a word, 137. "
           "Acts at once."));
    m_memoryLimit->addItem(tr("off"), QVariant::fromValue<qulonglong>(0));
    for (const std::uint64_t mebi : { 64, 100, 128, 256, 512, 1024 }) {
        const core::Bytes bytes = core::Bytes::mebi(mebi);
        m_memoryLimit->addItem(
            models::bytesText(bytes, locale()), QVariant::fromValue<qulonglong>(bytes.count()));
    }
}

void BuildPanel::obey(const policy::Policy& policy)
{
    if (policy::isLocked(policy.heapLimit))
        lockByPolicy(*m_heapLimit);
    if (policy::isLocked(policy.memoryLimit))
        lockByPolicy(*m_memoryLimit);
}

void BuildPanel::refresh()
{
    (m_lab.settings().leaking ? m_leaking : m_fixed)->setChecked(true);
    if (m_heapMessage->isHidden() && !m_heapLimit->lineEdit()->isModified())
        showHeapLimit();
    showMemoryLimit();
    m_levers->setText(levers());
}

void BuildPanel::showHeapLimit()
{
    m_heapLimit->setEditText(models::bytesText(m_lab.settings().heapLimit, locale()));
}

void BuildPanel::applyHeapLimit()
{
    const core::Result<core::Bytes> typed = typedBytes(m_heapLimit->currentText());
    const bool fits = typed && typed.value() >= smallestHeap && typed.value() <= largestHeap;
    m_heapMessage->setVisible(!fits);
    if (!fits) {
        m_heapMessage->setText(
            tr("\u25b2 \u201c%1\u201d is no heap limit: write 8 MiB to 4 GiB, like 64 MiB. "
               "Nothing was changed.")
                .arg(m_heapLimit->currentText()));
        return;
    }
    m_heapLimit->lineEdit()->setModified(false);
    // What the field shows is rounded: leaving it as it is must not change the limit.
    const bool untouched
        = m_heapLimit->currentText() == models::bytesText(m_lab.settings().heapLimit, locale());
    if (!untouched && typed.value() != m_lab.settings().heapLimit)
        m_lab.setHeapLimit(typed.value());
    showHeapLimit();
}

void BuildPanel::applyMemoryLimit(int index)
{
    const core::Bytes bytes(m_memoryLimit->itemData(index).toULongLong());
    const auto limit = bytes.count() > 0 ? std::optional(bytes) : std::nullopt;
    if (limit != m_lab.settings().memoryLimit)
        m_lab.setMemoryLimit(limit);
}

void BuildPanel::showMemoryLimit()
{
    const core::Bytes limit = m_lab.settings().memoryLimit.value_or(core::Bytes());
    const auto wanted = QVariant::fromValue<qulonglong>(limit.count());
    if (m_memoryLimit->findData(wanted) < 0)
        m_memoryLimit->addItem(models::bytesText(limit, locale()), wanted);
    m_memoryLimit->setCurrentIndex(m_memoryLimit->findData(wanted));
}

QString BuildPanel::levers() const
{
    const lab::LabSettings& settings = m_lab.settings();
    QStringList acting;
    if (settings.leaking && settings.amplify > 1)
        acting += tr("leak amplified \u00d7%1").arg(settings.amplify);
    if (settings.age.lookups > 0)
        acting += tr("first start aged by %1 look-ups")
                      .arg(models::countText(static_cast<double>(settings.age.lookups), locale()));
    else if (settings.age.isSet())
        acting += tr("first start aged to %1 of the limit")
                      .arg(models::shareText(settings.age.shareOfLimit, locale()));
    if (settings.backOffScale != 1)
        acting += tr("back-off \u00f7%1").arg(locale().toString(settings.backOffScale));
    QString text = acting.isEmpty() ? tr("True to scale: nothing is sped up.")
                                    : tr("Sped up: %1.").arg(acting.join(tr(", ")));
    if (settings.requestGarbage.count() > 0)
        text += tr(" Each request makes %1 of garbage, as a framework would.")
                    .arg(models::bytesText(settings.requestGarbage, locale()));
    return text;
}

} // namespace leaklab::ui
