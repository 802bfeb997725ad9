// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

constexpr auto kRecentKey = "window/recentCommands"_L1;
constexpr qsizetype kRecentMost = 20;
constexpr QSize kSize(560, 420);

// A menu's text without its mnemonic.
QString plain(QString text)
{
    text.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
    return text;
}

void collectFrom(const QList<QAction *> &actions, const QString &path, QList<FoundAction> &found)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString here = path.isEmpty()
                                 ? plain(action->text())
                                 : CommandPalette::tr("%1, %2", "menu, entry").arg(path, plain(action->text()));
        if (action->menu())
            collectFrom(action->menu()->actions(), here, found);
        else
            found.append({.action = action, .path = here});
    }
}

// Each typed letter in its order: a lower figure is a better match, nothing is none.
std::optional<int> distance(const QString &typed, const QString &text)
{
    if (const qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0)
        return static_cast<int>(at);
    qsizetype from = 0;
    for (const QChar letter : typed) {
        from = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (from < 0)
            return std::nullopt;
        ++from;
    }
    return 1000 + static_cast<int>(from);
}

} // namespace

QList<FoundAction> actionsOf(const QMenuBar &bar)
{
    QList<FoundAction> found;
    collectFrom(bar.actions(), {}, found);
    return found;
}

CommandPalette::CommandPalette(const QMenuBar &bar, QSettings &settings, Offers offers, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_offers(std::move(offers)),
      m_field(new QLineEdit),
      m_list(new QListView),
      m_model(new QStandardItemModel(this)),
      m_recent(settings.value(kRecentKey).toStringList())
{
    setWindowTitle(tr("Command palette"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setPlaceholderText(tr("Type a command, a page or an address"));
    m_field->setAccessibleName(tr("Command"));
    m_field->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_list->setUniformItemSizes(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::kMedium, theme::kMedium, theme::kMedium, theme::kMedium);
    rows->addWidget(m_field);
    rows->addWidget(m_list, 1);
    resize(kSize);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex().row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    collect(bar);
    fill();
    m_field->setFocus();
}

void CommandPalette::collect(const QMenuBar &bar)
{
    for (const auto &[action, path] : actionsOf(bar))
        m_all.append({.text = path,
                      .keys = action->shortcut().toString(QKeySequence::NativeText),
                      .id = path,
                      .action = action});
}

QList<CommandPalette::Entry> CommandPalette::ofAddress(const QString &typed) const
{
    const Pivot pivot{.field = ActivityField::Address, .value = typed, .shown = typed};
    QList<Entry> entries;
    if (!isSingleAddress(pivot))
        return entries;
    const std::array commands{
        std::pair(PivotCommand::OpenCard, tr("Open the card of %1")),
        std::pair(PivotCommand::OpenInActivity, tr("Activity of %1")),
        std::pair(PivotCommand::Block, tr("Block %1…")),
        std::pair(PivotCommand::AddToWhitelist, tr("Add %1 to the whitelist…")),
    };
    for (const auto &[command, words] : commands) {
        if (m_offers(command, pivot))
            entries.append({.text = words.arg(typed), .command = command, .pivot = pivot});
    }
    return entries;
}

QList<CommandPalette::Entry> CommandPalette::found(const QString &typed) const
{
    QList<std::pair<int, Entry>> ranked;
    for (const Entry &entry : m_all) {
        const std::optional<int> match = typed.isEmpty() ? std::optional(0) : distance(typed, entry.text);
        if (!match)
            continue;
        const qsizetype used = m_recent.indexOf(entry.id);
        ranked.append({*match + (used < 0 ? static_cast<int>(kRecentMost) : static_cast<int>(used)), entry});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, Entry>::first);
    QList<Entry> entries = ofAddress(typed);
    for (const auto &[rank, entry] : std::as_const(ranked))
        entries.append(entry);
    return entries;
}

void CommandPalette::fill()
{
    m_shown = found(m_field->text().trimmed());
    m_model->clear();
    for (const Entry &entry : std::as_const(m_shown)) {
        const bool isOff = entry.action && !entry.action->isEnabled();
        auto *item = new QStandardItem(
            entry.keys.isEmpty() ? entry.text : tr("%1 (%2)", "a command, its keys").arg(entry.text, entry.keys));
        if (entry.action)
            item->setIcon(entry.action->icon());
        item->setEnabled(!isOff);
        if (isOff)
            item->setToolTip(entry.action->toolTip()); // the reason, where there is one
        m_model->appendRow(item);
    }
    m_list->setAccessibleName(tr("Command palette, %Ln results", nullptr, static_cast<int>(m_shown.size())));
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const Entry entry = m_shown[row];
    if (entry.action && !entry.action->isEnabled())
        return;
    if (!entry.id.isEmpty()) {
        m_recent.removeAll(entry.id);
        m_recent.prepend(entry.id);
        m_recent.resize(std::min(m_recent.size(), kRecentMost));
        m_settings.setValue(kRecentKey, m_recent);
    }
    accept();
    if (entry.action)
        entry.action->trigger();
    else if (!entry.pivot.value.isEmpty())
        Q_EMIT pivotChosen(entry.command, entry.pivot);
}

// Up and down choose, wherever the typing is.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int rows = m_model->rowCount();
    if (rows == 0 || (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp && key != Qt::Key_PageDown))
        return QDialog::eventFilter(watched, event);
    constexpr int kPage = 10;
    const int by = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -kPage : kPage;
    m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + by, 0, rows - 1), 0));
    return true;
}

} // namespace postject::ui
