// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choicelist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace postject::ui {

ChoiceList::ChoiceList(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosenChanged(id);
    });
}

void ChoiceList::add(int id, const QString &text, const QString &explanation)
{
    auto *button = new QRadioButton(text);
    button->setFont(theme::font(theme::Type::Strong));
    button->setAccessibleDescription(explanation);
    auto *words = new PlainLabel(explanation);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    words->setContentsMargins(layoutDirection() == Qt::RightToLeft ? 0 : indent, 0,
                              layoutDirection() == Qt::RightToLeft ? indent : 0, 0);
    if (!m_group->buttons().isEmpty())
        m_rows->addSpacing(theme::kGroup);
    m_rows->addWidget(button);
    m_rows->addSpacing(theme::kTight);
    m_rows->addWidget(words);
    button->setChecked(m_group->buttons().isEmpty());
    m_group->addButton(button, id);
}

int ChoiceList::chosen() const
{
    return m_group->checkedId();
}

void ChoiceList::choose(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}

void ChoiceList::focusChosen()
{
    if (QAbstractButton *button = m_group->checkedButton())
        button->setFocus(Qt::OtherFocusReason);
}

} // namespace postject::ui
