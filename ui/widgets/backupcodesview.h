// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backup codes, shown once, with the ways to store them: save, print, copy, or a tick for those who wrote them down.
// Cells are named by number, never by code. Codes are wiped by clearCodes() and on destruction. GUI thread.
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

class QAbstractListModel;
class QCheckBox;
class QListView;
class QPrinter;

namespace postject::ui {

class SecretClipboard;
class ToneLine;

class BackupCodesView : public QWidget
{
    Q_OBJECT

public:
    explicit BackupCodesView(SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~BackupCodesView() override;

    // account: printed above the codes, so that a sheet of paper says what it is for; "" if unknown.
    void setCodes(const QStringList &codes, const QString &account);
    void clearCodes();
    void focusStoring();

    bool saveTo(const QString &file); // says what failed itself; readable by the owner only
    void print(QPrinter &printer);

Q_SIGNALS:
    void stored();

private:
    class Model;
    QWidget *buildButtons();
    void askWhereToSave();
    void askForPrinter();
    static bool keepPrivate(const QString &file);
    void copySelected();
    QString document() const; // what is saved and printed; to be wiped

    SecretClipboard &m_clipboard;
    std::unique_ptr<Model> m_model;
    QString m_account;
    QListView *m_list;
    QCheckBox *m_tick;
    ToneLine *m_outcome;
    QWidget *m_firstButton = nullptr;
};

} // namespace postject::ui
