// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alertactions.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QSettings>
#include <QShortcut>
#include <QWidget>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {
namespace {

constexpr auto kSingleKeys = "alerts/singleKeys"_L1;

struct Row
{
    AlertActions::Id id;
    QString (*text)();
    QLatin1StringView icon;
    QKeyCombination key;    // of the menu
    QKeySequence singleKey; // of the queue; empty for none
};

// In the order of the menu, and of Id.
const std::array<Row, AlertActions::Count> &table()
{
    using enum AlertActions::Id;
    static const std::array<Row, Count> rows{
        Row{Resolve, [] { return AlertActions::tr("&Resolve"); }, "check"_L1, Qt::CTRL | Qt::Key_Return, Qt::Key_E},
        Row{Reopen, [] { return AlertActions::tr("Re&open"); }, "alerts"_L1, Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
            Qt::SHIFT | Qt::Key_E},
        Row{Undo, [] { return AlertActions::tr("&Undo"); }, "back"_L1, Qt::CTRL | Qt::Key_Z, Qt::Key_U},
        Row{Open, [] { return AlertActions::tr("Show &details"); }, "info"_L1, Qt::CTRL | Qt::Key_O, Qt::Key_O},
        Row{Next, [] { return AlertActions::tr("&Next alert"); }, {}, Qt::CTRL | Qt::Key_J, Qt::Key_J},
        Row{Previous,
            [] { return AlertActions::tr("&Previous alert"); },
            {},
            Qt::CTRL | Qt::SHIFT | Qt::Key_J,
            Qt::Key_K},
        Row{ExtendDown,
            [] { return AlertActions::tr("Select do&wn"); },
            {},
            Qt::CTRL | Qt::ALT | Qt::Key_J,
            Qt::SHIFT | Qt::Key_J},
        Row{ExtendUp,
            [] { return AlertActions::tr("Selec&t up"); },
            {},
            Qt::CTRL | Qt::ALT | Qt::Key_K,
            Qt::SHIFT | Qt::Key_K},
        Row{Toggle, [] { return AlertActions::tr("Select or &leave out"); }, {}, Qt::CTRL | Qt::Key_Space, Qt::Key_X},
        Row{Search, [] { return AlertActions::tr("&Search"); }, "search"_L1, Qt::CTRL | Qt::SHIFT | Qt::Key_F,
            Qt::Key_Slash},
        Row{Activity, [] { return AlertActions::tr("Show its &activity"); }, "activity"_L1,
            Qt::CTRL | Qt::SHIFT | Qt::Key_A, QKeySequence(Qt::Key_G, Qt::Key_A)},
        Row{Copy, [] { return AlertActions::tr("&Copy"); }, "copy"_L1, Qt::CTRL | Qt::Key_C, {}},
        Row{CopyCell, [] { return AlertActions::tr("Copy the c&ell"); }, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_C, {}},
        Row{SingleKeys,
            [] { return AlertActions::tr("Single-&key shortcuts"); },
            {},
            Qt::CTRL | Qt::ALT | Qt::Key_S,
            {}},
    };
    return rows;
}

} // namespace

AlertActions::AlertActions(QWidget *page, QWidget *queue, QSettings &settings) : QObject(page), m_settings(settings)
{
    for (const auto &[id, text, icon, key, singleKey] : table()) {
        auto *action = new QAction(text(), this);
        if (!icon.isEmpty())
            action->setIcon(theme::icon(icon));
        action->setShortcut(key);
        // In a field these keys copy text; elsewhere on the page others do it.
        const bool isOfQueue = id == Copy || id == CopyCell || id == Toggle;
        action->setShortcutContext(isOfQueue ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
        (isOfQueue ? queue : page)->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT chosen(id); });
        m_actions.append(action);
        if (singleKey.isEmpty())
            continue;
        auto *shortcut = new QShortcut(singleKey, queue);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, action, &QAction::trigger);
        m_singleKeys.append(shortcut);
    }
    QAction *single = m_actions[SingleKeys];
    single->setCheckable(true);
    connect(single, &QAction::toggled, this, &AlertActions::setSingleKeys);
    single->setChecked(settings.value(kSingleKeys, true).toBool());
    setSingleKeys(single->isChecked());
}

QList<QAction *> AlertActions::contextMenu() const
{
    QList<QAction *> menu;
    for (const Id id : {Resolve, Reopen, Open, Activity, Copy, CopyCell})
        menu.append(m_actions[id]);
    return menu;
}

void AlertActions::setSingleKeys(bool on)
{
    m_settings.setValue(kSingleKeys, on);
    for (QShortcut *each : std::as_const(m_singleKeys))
        each->setEnabled(on);
}

} // namespace postject::ui
