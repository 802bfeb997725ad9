// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toneline.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace postject::ui {

FormField::FormField(const QString &label, const QString &name, QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_problem(new ToneLine)
{
    auto *words = new PlainLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(name);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::kTight);
    column->addWidget(words);
    column->addWidget(field);
    column->addWidget(m_problem);
    column->addStretch();
    setFocusProxy(field);
}

void FormField::setProblem(const QString &sentence)
{
    m_problem->setVisible(!sentence.isEmpty());
    m_problem->say(Tone::Error, sentence);
    m_field->setAccessibleDescription(sentence);
    announce(m_field, sentence);
}

bool FormField::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void FormField::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(m_field))
        line->selectAll();
}

} // namespace postject::ui
