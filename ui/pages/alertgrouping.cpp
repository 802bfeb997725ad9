// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alertgrouping.h"

#include "ui/models/alertmodel.h"
#include "ui/widgets/alerttable.h"
#include "ui/widgets/groupbar.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {
namespace {

constexpr auto kGroupBy = "alerts/groupBy"_L1;

} // namespace

AlertGrouping::AlertGrouping(const AlertModel &model, AlertTable &table, QSettings &settings, AccountName name,
                             QObject *parent)
    : QObject(parent),
      m_model(model),
      m_table(table),
      m_settings(settings),
      m_name(std::move(name)),
      m_bar(new GroupBar)
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &AlertGrouping::show);
    const auto later = [this] { m_again.start(); };
    connect(&model, &AlertModel::modelReset, this, later);
    connect(&model, &AlertModel::rowsInserted, this, later);
    connect(&model, &AlertModel::rowsRemoved, this, later);
    connect(&model, &AlertModel::dataChanged, this, later);
    connect(m_bar, &GroupBar::byChanged, this, [this](GroupBy by) {
        m_settings.setValue(kGroupBy, int(by));
        show();
    });
    connect(m_bar, &GroupBar::groupChosen, this, [this](const QStringList &ids) {
        m_table.selectIds({ids.begin(), ids.end()});
        m_table.setFocus(Qt::OtherFocusReason); // where what is done next is done
    });
    m_bar->setBy(static_cast<GroupBy>(m_settings.value(kGroupBy).toInt()));
}

void AlertGrouping::next()
{
    m_bar->next();
}

void AlertGrouping::show()
{
    if (m_bar->by() != GroupBy::Nothing)
        m_bar->setGroups(groupsOf(m_model.alerts(), m_bar->by(), m_name), m_model.total() <= m_model.rowCount());
}

} // namespace postject::ui
