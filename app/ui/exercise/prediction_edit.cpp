#include "app/ui/exercise/prediction_edit.h"

#include "app/charts/time_navigation.h"
#include "app/ui/character_width.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace leaklab::ui {

PredictionEdit::PredictionEdit(const charts::TimeNavigation& navigation, QWidget* parent)
    : QuestionEdit(parent)
    , m_navigation(navigation)
    , m_wait(new QLineEdit(this))
{
    static const QRegularExpression form(QStringLiteral("\\d{1,3}(:[0-5]?\\d?)?"));
    m_wait->setValidator(new QRegularExpressionValidator(form, m_wait));
    m_wait->setObjectName(QStringLiteral("prediction"));
    m_wait->setPlaceholderText(tr("3:20", "minutes and seconds, as an example"));
    m_wait->setMaximumWidth(characterWidth(fontMetrics(), 10));
    m_wait->setAccessibleName(tr("In how many minutes and seconds, or seconds"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("In", "so many minutes from now"), this));
    layout->addWidget(m_wait);
    layout->addWidget(new QLabel(tr("min:s from now"), this));
    addAnswerButton(*layout, tr("Predict"));
    layout->addStretch();
    connect(m_wait, &QLineEdit::returnPressed, this, [this] { give(); });
}

void PredictionEdit::give()
{
    const QStringList parts = m_wait->text().split(QLatin1Char(':'));
    training::Answer answer;
    if (!m_wait->text().isEmpty()) {
        const double wait
            = parts.size() == 2 ? parts[0].toDouble() * 60 + parts[1].toDouble() : parts[0].toDouble();
        answer.from = m_navigation.newest() + wait;
    }
    Q_EMIT answered(answer);
}

} // namespace leaklab::ui
