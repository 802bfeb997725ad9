// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alertactions.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
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

// What becomes of alerts. In the order of Id, as the others that follow.
QList<Row> triageRows()
{
    using enum AlertActions::Id;
    return {
        Row{Resolve, [] { return AlertActions::tr("&Resolve"); }, "check"_L1, Qt::CTRL | Qt::Key_Return, Qt::Key_E},
        Row{ResolveReal, [] { return AlertActions::tr("As &real"); }, {}, Qt::CTRL | Qt::ALT | Qt::Key_1, Qt::Key_1},
        Row{ResolveFalse,
            [] { return AlertActions::tr("As a &false alarm"); },
            {},
            Qt::CTRL | Qt::ALT | Qt::Key_2,
            Qt::Key_2},
        Row{ResolveExpected,
            [] { return AlertActions::tr("As &expected"); },
            {},
            Qt::CTRL | Qt::ALT | Qt::Key_3,
            Qt::Key_3},
        Row{ResolveTest, [] { return AlertActions::tr("As a &test"); }, {}, Qt::CTRL | Qt::ALT | Qt::Key_4, Qt::Key_4},
        Row{Note, [] { return AlertActions::tr("With a &note…"); }, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_N, Qt::Key_N},
        Row{Reopen, [] { return AlertActions::tr("Re&open"); }, "alerts"_L1, Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
            Qt::SHIFT | Qt::Key_E},
        Row{SnoozeHour, [] { return AlertActions::tr("For an &hour"); }, {}, Qt::CTRL | Qt::ALT | Qt::Key_5, Qt::Key_S},
        Row{SnoozeDay, [] { return AlertActions::tr("For a &day"); }, {}, Qt::CTRL | Qt::ALT | Qt::Key_6, Qt::Key_D},
        Row{SnoozeWeek, [] { return AlertActions::tr("For a &week"); }, {}, Qt::CTRL | Qt::ALT | Qt::Key_7, Qt::Key_W},
        Row{SnoozeWorse,
            [] { return AlertActions::tr("Until it gets w&orse"); },
            {},
            Qt::CTRL | Qt::ALT | Qt::Key_8,
            Qt::SHIFT | Qt::Key_S},
        Row{Wake, [] { return AlertActions::tr("&No longer"); }, {}, Qt::CTRL | Qt::ALT | Qt::Key_9, {}},
    };
}

QList<Row> queueRows()
{
    using enum AlertActions::Id;
    return {
        Row{Except, [] { return AlertActions::tr("This was &me…"); }, "whitelist"_L1, Qt::CTRL | Qt::SHIFT | Qt::Key_I,
            Qt::Key_I},
        Row{Exceptions, [] { return AlertActions::tr("E&xceptions…"); }, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_X, {}},
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
        Row{Group,
            [] { return AlertActions::tr("Next &grouping"); },
            {},
            Qt::CTRL | Qt::SHIFT | Qt::Key_G,
            Qt::SHIFT | Qt::Key_G},
        Row{SingleKeys,
            [] { return AlertActions::tr("Single-&key shortcuts"); },
            {},
            Qt::CTRL | Qt::ALT | Qt::Key_S,
            {}},
    };
}

} // namespace

AlertActions::AlertActions(QWidget *page, QWidget *queue, QSettings &settings) : QObject(page), m_settings(settings)
{
    for (const auto &[id, text, icon, key, singleKey] : triageRows() + queueRows()) {
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
    buildMenus();
    QAction *single = m_actions[SingleKeys];
    single->setCheckable(true);
    connect(single, &QAction::toggled, this, &AlertActions::setSingleKeys);
    single->setChecked(settings.value(kSingleKeys, true).toBool());
    setSingleKeys(single->isChecked());
}

AlertActions::~AlertActions() = default;

QAction *AlertActions::addMenu(const QString &text, const QString &icon, const QList<Id> &ids)
{
    auto menu = std::make_unique<QMenu>(text);
    menu->setIcon(theme::icon(icon));
    for (const Id id : ids)
        menu->addAction(m_actions[id]);
    QAction *head = menu->menuAction();
    m_menus.push_back(std::move(menu));
    return head;
}

void AlertActions::buildMenus()
{
    QAction *resolveAs =
        addMenu(tr("Resol&ve as"), u"check"_s, {ResolveReal, ResolveFalse, ResolveExpected, ResolveTest, Note});
    QAction *snooze = addMenu(tr("Snoo&ze"), u"clock"_s, {SnoozeHour, SnoozeDay, SnoozeWeek, SnoozeWorse, Wake});
    for (int id = 0; id < Count; ++id) {
        if (id == ResolveReal)
            m_menu.append(resolveAs);
        if (id == SnoozeHour)
            m_menu.append(snooze);
        const bool isBelow = (id >= ResolveReal && id <= Note) || (id >= SnoozeHour && id <= Wake);
        if (!isBelow)
            m_menu.append(m_actions[id]);
    }
}

QList<QAction *> AlertActions::contextMenu() const
{
    QList<QAction *> menu = m_menu;
    menu.removeIf([this](QAction *each) {
        constexpr std::array kLeftOut{Exceptions, Undo,   Next,   Previous, ExtendDown,
                                      ExtendUp,   Toggle, Search, Group,    SingleKeys};
        return std::ranges::any_of(kLeftOut, [&](Id id) { return m_actions[id] == each; });
    });
    return menu;
}

void AlertActions::setSingleKeys(bool on)
{
    m_settings.setValue(kSingleKeys, on);
    for (QShortcut *each : std::as_const(m_singleKeys))
        each->setEnabled(on);
}

} // namespace postject::ui
