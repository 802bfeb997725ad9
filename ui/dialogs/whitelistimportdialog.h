// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adds many addresses at once: a text to paste or a file, a table that says what becomes of each line, then progress.
// Lines that failed stay, so that they can be mended and tried again. Shown with open(). GUI thread.
#pragma once

#include "ui/models/whitelistimportmodel.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace postject::ui {

class DataTable;
class LockOutBar;
class MessageBar;
class ToneLine;
class WhitelistPresenter;

class WhitelistImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WhitelistImportDialog(WhitelistPresenter &presenter, QWidget *parent = nullptr);
    ~WhitelistImportDialog() override;

    void setText(const QString &text);
    void loadFile(const QString &file);

    void reject() override; // cancels what waits for a decision; a change under way is not torn apart

private:
    void build();
    QWidget *buildText();
    QWidget *buildPreview();
    void bind();
    void bindOutcome();
    void onTextChanged();
    void judge();
    void showSummary();
    void setRunning(bool running);
    void finish(const QStringList &notDone);

    WhitelistPresenter &m_presenter;
    WhitelistImportModel m_model;
    QTimer m_judgeSoon;
    QPlainTextEdit *m_text;
    DataTable *m_table;
    ToneLine *m_summary;
    QProgressBar *m_progress;
    LockOutBar *m_lockOut;
    MessageBar *m_bar;
    QPushButton *m_apply;
    QPushButton *m_close;
    bool m_isRunning = false;
};

} // namespace postject::ui
