// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/backupcodesview.h"

#include "ui/client/consoletime.h"
#include "ui/client/secret.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/toneline.h"

#include <QAbstractListModel>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {
constexpr int kRows = 5;
constexpr int kCellHeight = 28;
} // namespace

class BackupCodesView::Model final : public QAbstractListModel
{
public:
    ~Model() override { wipeAll(); }

    void setCodes(const QStringList &codes)
    {
        beginResetModel();
        wipeAll();
        for (const QString &code : codes)
            m_codes.append(QString(code.constData(), code.size())); // a buffer of its own, to be overwritten
        endResetModel();
    }
    const QStringList &codes() const { return m_codes; }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_codes.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::DisplayRole)
            return m_codes[index.row()];
        if (role == Qt::AccessibleTextRole)
            return BackupCodesView::tr("Backup code %1 of %2").arg(index.row() + 1).arg(m_codes.size());
        return {};
    }

private:
    void wipeAll()
    {
        for (QString &code : m_codes)
            wipe(code);
        m_codes.clear();
    }

    QStringList m_codes;
};

BackupCodesView::BackupCodesView(SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent),
      m_clipboard(clipboard),
      m_model(std::make_unique<Model>()),
      m_list(new QListView),
      m_tick(new QCheckBox(tr("I have stored these codes"))),
      m_outcome(new ToneLine)
{
    m_list->setModel(m_model.get());
    m_list->setFont(theme::font(theme::Type::Fixed));
    m_list->setFlow(QListView::TopToBottom);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    const int cell = QFontMetrics(m_list->font()).horizontalAdvance(u'0') * 18;
    const int height = std::max(kCellHeight, QFontMetrics(m_list->font()).height() + theme::kSmall);
    m_list->setGridSize(QSize(cell, height));
    m_list->setFixedSize(2 * cell + 2 * m_list->frameWidth() + theme::kSmall,
                         kRows * height + 2 * m_list->frameWidth() + theme::kTight);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme::kMedium);
    all->addWidget(m_list);
    all->addWidget(buildButtons());
    all->addWidget(m_outcome);
    all->addWidget(m_tick);
    connect(m_tick, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            Q_EMIT stored();
    });
}

BackupCodesView::~BackupCodesView() = default;

QWidget *BackupCodesView::buildButtons()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme::kSmall);
    const auto add = [this, line](const QString &text, const QString &icon, QKeySequence::StandardKey key,
                                  void (BackupCodesView::*slot)()) {
        auto *button = new QPushButton(theme::icon(icon), text);
        button->setAutoDefault(true); // Enter presses it
        button->setToolTip(QKeySequence(key).toString(QKeySequence::NativeText));
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        return std::pair(button, shortcut);
    };
    const auto [save, saveKey] = add(tr("Save…"), u"save"_s, QKeySequence::Save, &BackupCodesView::askWhereToSave);
    const auto [print, printKey] = add(tr("Print…"), u"print"_s, QKeySequence::Print, &BackupCodesView::askForPrinter);
    auto *copy = new QPushButton(theme::icon(u"copy"_s), tr("Copy all"));
    copy->setAutoDefault(true);
    line->addWidget(copy);
    line->addStretch();
    connect(saveKey, &QShortcut::activated, this, &BackupCodesView::askWhereToSave);
    connect(printKey, &QShortcut::activated, this, &BackupCodesView::askForPrinter);
    connect(copy, &QPushButton::clicked, this, [this] {
        m_list->clearSelection();
        copySelected();
    });
    auto *copyKey = new QShortcut(QKeySequence::Copy, this);
    copyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QShortcut::activated, this, &BackupCodesView::copySelected);
    m_firstButton = save;
    return row;
}

void BackupCodesView::setCodes(const QStringList &codes, const QString &account)
{
    m_model->setCodes(codes);
    m_account = account;
    m_tick->setChecked(false);
    m_outcome->say(Tone::Neutral, {});
    m_list->setAccessibleName(tr("Backup codes, %n items", nullptr, static_cast<int>(codes.size())));
}

void BackupCodesView::clearCodes()
{
    m_model->setCodes({});
    m_account.clear();
}

void BackupCodesView::focusStoring()
{
    m_firstButton->setFocus(Qt::OtherFocusReason);
}

QString BackupCodesView::document() const
{
    const QString today = QLocale().toString(consoletime::today(), QLocale::LongFormat);
    QStringList lines{tr("Postject backup codes"), QString()};
    if (!m_account.isEmpty())
        lines.append(tr("Account: %1").arg(m_account));
    lines.append(
        {tr("Made on %1").arg(today), tr("Each code signs you in once in place of the app's code."), QString()});
    return (lines + m_model->codes()).join(u'\n') + u'\n';
}

void BackupCodesView::askWhereToSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save backup codes"), QDir(folder).filePath(u"postject-backup-codes.txt"_s),
                                   tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupCodesView::saveTo);
    dialog->open();
}

bool BackupCodesView::saveTo(const QString &file)
{
    QString text = document();
    QByteArray bytes = text.toUtf8();
    QSaveFile target(file);
    const bool isWritten = target.open(QIODevice::WriteOnly) &&
                           target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           target.write(bytes) == bytes.size() && target.commit();
    wipe(bytes);
    wipe(text);
    const QString outcome = isWritten ? tr("Saved to %1. Keep the file where only you can read it.").arg(file)
                                      : tr("Could not save to %1: %2").arg(file, target.errorString());
    m_outcome->say(isWritten ? Tone::Ok : Tone::Error, outcome);
    announce(this, outcome);
    if (isWritten)
        Q_EMIT stored();
    return isWritten;
}

// The file is there, and nobody else's to read, before the codes are in it.
bool BackupCodesView::keepPrivate(const QString &file)
{
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void BackupCodesView::askForPrinter()
{
    auto printer = std::make_shared<QPrinter>();
    printer->setDocName(tr("Postject backup codes"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { print(*printer); });
    dialog->open();
}

void BackupCodesView::print(QPrinter &printer)
{
    const QString file = printer.outputFileName(); // "": it is paper
    QPainter painter;
    if ((!file.isEmpty() && !keepPrivate(file)) || !painter.begin(&printer)) {
        m_outcome->say(Tone::Error, tr("The printer did not start. Save or copy the codes instead."));
        announce(this, m_outcome->text());
        return;
    }
    QString text = document();
    QFont font = theme::font(theme::Type::Fixed);
    font.setPointSize(12);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(printer.pageLayout()
                         .paintRectPixels(printer.resolution())
                         .translated(-printer.pageLayout().paintRectPixels(printer.resolution()).topLeft()),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, text);
    painter.end();
    wipe(text);
    m_outcome->say(Tone::Ok, tr("Sent to the printer."));
    announce(this, m_outcome->text());
    Q_EMIT stored();
}

// The selected codes, or all; only all of them count as stored.
void BackupCodesView::copySelected()
{
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    const bool isPart = !chosen.isEmpty() && chosen.size() < m_model->rowCount();
    QString text;
    if (isPart) {
        for (const QModelIndex &index : chosen)
            text += m_model->codes()[index.row()] + u'\n';
    } else {
        text = m_model->codes().join(u'\n') + u'\n';
    }
    m_clipboard.copySecret(text);
    wipe(text);
    m_outcome->say(Tone::Ok, tr("Copied. The clipboard is cleared in 30 seconds."));
    announce(this, m_outcome->text());
    if (!isPart)
        Q_EMIT stored();
}

} // namespace postject::ui
