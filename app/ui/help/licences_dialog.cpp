#include "app/ui/help/licences_dialog.h"

#include "app/ui/theme/theme_style.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace leaklab::ui {

LicencesDialog::LicencesDialog(QWidget* parent)
    : QDialog(parent)
    , m_components(components())
    , m_list(new QListWidget(this))
    , m_about(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("licences"));
    setWindowTitle(tr("Licences"));
    m_list->setAccessibleName(tr("Components"));
    m_list->setObjectName(QStringLiteral("components"));
    for (const Component& component : m_components)
        m_list->addItem(component.name);
    m_list->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::RichText);
    m_about->setOpenExternalLinks(true);
    m_about->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_text->setReadOnly(true);
    m_text->setObjectName(QStringLiteral("licenceText"));
    m_text->setAccessibleName(tr("Text of the licence"));
    setTypeRole(*m_text, TypeRole::Code);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_list, &QListWidget::currentRowChanged, this, &LicencesDialog::show);

    auto* right = new QVBoxLayout;
    right->addWidget(m_about);
    right->addWidget(m_text, 1);
    auto* both = new QHBoxLayout;
    both->addWidget(m_list);
    both->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    resize(900, 600);
    m_list->setCurrentRow(0);
}

void LicencesDialog::show(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_components.size())
        return;
    const Component& component = m_components[static_cast<std::size_t>(row)];
    QString about = tr("<b>%1 %2</b><br>%3 \u2013 \u00a9 %4<br>%5")
                        .arg(component.name.toHtmlEscaped(), component.version.toHtmlEscaped(),
                            component.licence.toHtmlEscaped(), component.copyright.toHtmlEscaped(),
                            component.use.toHtmlEscaped());
    if (!component.home.isEmpty())
        about += QStringLiteral("<br><a href=\"%1\">%1</a>").arg(component.home.toHtmlEscaped());
    m_about->setText(about);
    QStringList texts;
    for (const QString& file : component.texts)
        texts += licenceText(file);
    m_text->setPlainText(texts.join(QStringLiteral("\n\n\n")));
}

} // namespace leaklab::ui
