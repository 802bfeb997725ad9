// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectionsdialog.h"

#include "ui/client/certificatefetcher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {
constexpr int kWidth = 720, kHeight = 360;
constexpr int kIdRole = Qt::UserRole + 1;
enum Column { NameColumn, ServerColumn, AccountColumn, ColumnCount };
} // namespace

ConnectionsDialog::ConnectionsDialog(ConnectionSettings &connections, QWidget *parent)
    : QDialog(parent),
      m_connections(connections),
      m_model(new QStandardItemModel(0, ColumnCount, this)),
      m_table(new ListTable(tr("Connections"), u"connections"_s)),
      m_confirm(new ConfirmBar),
      m_connect(new QPushButton(tr("&Connect"))),
      m_add(new QPushButton(theme::icon(u"add"_s), tr("&Add…"))),
      m_rename(new QPushButton(tr("Re&name…"))),
      m_remove(new QPushButton(theme::icon(u"remove"_s), tr("&Remove")))
{
    setWindowTitle(tr("Connections"));
    setWindowModality(Qt::WindowModal);
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Server"), tr("Account")});
    m_table->setListModel(m_model, kIdRole, {QString(26, u'n'), QString(20, u'n'), QString(16, u'n')});
    lay();
    fill();
    resize(kWidth, kHeight);
    connect(m_table, &ListTable::currentIdChanged, this, &ConnectionsDialog::sync);
    connect(m_table, &QTableView::activated, this, &ConnectionsDialog::connectTo);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionsDialog::connectTo);
    connect(m_add, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT addRequested();
    });
    connect(m_rename, &QPushButton::clicked, this, &ConnectionsDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsDialog::remove);
    const auto addKey = [this](Qt::Key key, void (ConnectionsDialog::*does)()) {
        auto *shortcut = new QShortcut(key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    addKey(Qt::Key_F2, &ConnectionsDialog::rename);
    addKey(Qt::Key_Delete, &ConnectionsDialog::remove);
    m_table->setFocus();
}

void ConnectionsDialog::lay()
{
    auto *words = new PlainLabel(tr("Each server has a sign-in of its own. Who is signed in stays so while another "
                                    "server is shown."));
    words->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_connect->setDefault(true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_add, m_rename, m_remove}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    close->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_connect);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kLarge);
    all->setSpacing(theme::kMedium);
    all->addWidget(words);
    all->addWidget(m_confirm);
    all->addWidget(m_table, 1);
    all->addLayout(buttons);
}

void ConnectionsDialog::fill()
{
    const QString chosen = m_table->currentId().isEmpty() ? m_connections.currentId() : m_table->currentId();
    m_model->removeRows(0, m_model->rowCount());
    const QList<NamedConnection> all = m_connections.all();
    for (const NamedConnection &each : all) {
        QList<QStandardItem *> row;
        const QString name =
            each.id == m_connections.currentId() ? tr("%1 (this window)").arg(each.shownName()) : each.shownName();
        for (const QString &text : {name, each.server(), each.email}) {
            auto *item = new QStandardItem(text);
            item->setToolTip(text);
            item->setData(each.id, kIdRole);
            row.append(item);
        }
        if (const QByteArray &pin = each.connection.certificateSha256; !pin.isEmpty())
            row[ServerColumn]->setToolTip(each.server() + u'\n' + fingerprintInPairs(pin));
        m_model->appendRow(row);
        if (each.id == chosen)
            m_table->setCurrentRow(m_model->rowCount() - 1);
    }
    sync();
}

std::optional<NamedConnection> ConnectionsDialog::current() const
{
    const QList<NamedConnection> all = m_connections.all();
    const auto found = std::ranges::find(all, m_table->currentId(), &NamedConnection::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void ConnectionsDialog::sync()
{
    const std::optional<NamedConnection> each = current();
    const bool isOther = each && each->id != m_connections.currentId();
    m_connect->setEnabled(isOther);
    m_rename->setEnabled(each.has_value());
    m_remove->setEnabled(isOther);
    m_remove->setToolTip(each && !isOther ? tr("This window works with it. Connect to another one first.") : QString());
}

void ConnectionsDialog::connectTo()
{
    const std::optional<NamedConnection> each = current();
    if (!each)
        return;
    accept();
    Q_EMIT chosen(each->id);
}

void ConnectionsDialog::rename()
{
    const std::optional<NamedConnection> each = current();
    if (!each)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name of the connection"));
    dialog->setLabelText(tr("Its name"));
    dialog->setTextValue(each->shownName());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = each->id](const QString &name) {
        m_connections.rename(id, name);
        fill();
        Q_EMIT changed({});
    });
    connect(dialog, &QDialog::finished, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

// What was trusted is forgotten with it, so it asks.
void ConnectionsDialog::remove()
{
    const std::optional<NamedConnection> each = current();
    if (!each || each->id == m_connections.currentId())
        return;
    m_confirm->ask({.sentence = tr("Forget %1? Its certificate will have to be compared again.").arg(each->shownName()),
                    .action = tr("Forget it"),
                    .agreed =
                        [this, id = each->id] {
                            m_connections.remove(id);
                            fill();
                            Q_EMIT changed(id);
                        },
                    .ended = [this] { m_table->setFocus(Qt::OtherFocusReason); }});
}

} // namespace postject::ui
