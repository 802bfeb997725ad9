// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/groupbar.h"

#include "ui/models/alertwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QPushButton>

namespace postject::ui {
namespace {

constexpr int kLetters = 28; // of a group's words; longer ones are cut, the tool tip has them whole

int count(qsizetype alerts)
{
    return static_cast<int>(alerts);
}

} // namespace

GroupBar::GroupBar(QWidget *parent) : QWidget(parent), m_line(new FlowLayout(this)), m_by(new QComboBox)
{
    hide();
    m_line->setContentsMargins({});
    m_line->setSpacing(theme::kSmall);
    m_by->setAccessibleName(tr("Group the alerts by"));
    m_by->addItem(tr("No groups"), int(GroupBy::Nothing));
    m_by->addItem(tr("By address"), int(GroupBy::Address));
    m_by->addItem(tr("By account"), int(GroupBy::Account));
    m_by->addItem(tr("By type"), int(GroupBy::Type));
    m_by->setFocusPolicy(Qt::StrongFocus);
    ignoreWheelWithoutFocus(m_by);
    m_line->addWidget(m_by);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        setVisible(by() != GroupBy::Nothing);
        Q_EMIT byChanged(by());
    });
}

GroupBy GroupBar::by() const
{
    return static_cast<GroupBy>(m_by->currentData().toInt());
}

void GroupBar::setBy(GroupBy by)
{
    m_by->setCurrentIndex(qMax(0, m_by->findData(int(by))));
}

void GroupBar::next()
{
    m_by->setCurrentIndex((m_by->currentIndex() + 1) % m_by->count());
}

QWidget *GroupBar::buttonOf(const AlertGroup &group)
{
    const QString cut =
        fontMetrics().elidedText(group.words, Qt::ElideMiddle, kLetters * fontMetrics().averageCharWidth());
    auto *button = new QPushButton(
        tr("%1 · %Ln", "a group, how many alerts", count(group.ids.size())).arg(QString(cut).replace(u'&', u"&&"_s)));
    const QString sentence = tr("Select %Ln alerts of %1, the worst %2", nullptr, count(group.ids.size()))
                                 .arg(group.words, alertwords::severity(group.severity));
    button->setToolTip(sentence);
    button->setAccessibleName(sentence);
    connect(button, &QPushButton::clicked, this, [this, ids = group.ids] { Q_EMIT groupChosen(ids); });
    return button;
}

void GroupBar::setGroups(const QList<AlertGroup> &groups, bool isWhole)
{
    for (QWidget *each : std::as_const(m_shown))
        each->deleteLater(); // one of them may be telling of its click
    m_shown.clear();
    for (const AlertGroup &group : groups.first(qMin<qsizetype>(groups.size(), kShownMax)))
        m_shown.append(buttonOf(group));
    QStringList words;
    if (groups.size() > kShownMax)
        words += tr("and %Ln smaller groups", nullptr, count(groups.size() - kShownMax));
    if (groups.isEmpty())
        words += tr("No groups here.");
    if (!isWhole)
        words += tr("of the alerts that are loaded");
    if (!words.isEmpty())
        m_shown.append(new PlainLabel(words.join(tr(", ", "between the parts of a sentence"))));
    for (QWidget *each : std::as_const(m_shown)) {
        m_line->addWidget(each);
        each->show();
    }
    updateGeometry();
}

} // namespace postject::ui
