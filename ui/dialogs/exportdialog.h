// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the activity log to a file: how much of it, as what, where to; then how far it is, how fast, and a way to stop.
// Nothing is left out in silence. GUI thread.
#pragma once

#include "ui/client/activityexporter.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace postject::ui {

class MessageBar;

class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Scope
    {
        QString words;
        ActivityQuery query;
        std::optional<qint64> rows = std::nullopt; // counted by the dialog where it is not known
    };

    // client outlives the dialog. The first scope is chosen.
    ExportDialog(ApiClient &client, const QList<Scope> &scopes, QWidget *parent);
    ~ExportDialog() override;

    void startTo(const QString &fileName); // what the file dialog leads to

public Q_SLOTS:
    void reject() override; // stops what is under way

private:
    void connectExporter();
    void addScope(QVBoxLayout *rows, int number);
    void showScope(int number);
    void count(int number);
    void askForFile();
    void showProgress();
    void setRunning(bool runs);
    QString suggestedName() const;

    ActivityClient m_source;
    ActivityExporter *m_exporter;
    QList<Scope> m_scopes;
    QButtonGroup *m_choice;
    QComboBox *m_form;
    MessageBar *m_message;
    QProgressBar *m_progress;
    QLabel *m_rate;
    QPushButton *m_start;
    QPushButton *m_stop;
    QString m_fileName;
};

} // namespace postject::ui
