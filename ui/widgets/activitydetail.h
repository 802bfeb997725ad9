// SPDX-License-Identifier: GPL-3.0-or-later
//
// One entry of the activity log with every field and its metadata. Shows what it is given; filters and copies are
// asked for by signals. GUI thread.
#pragma once

#include "ui/client/activityclient.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace postject::ui {

class ActivityDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit ActivityDetail(QWidget *parent = nullptr);

    void showEntry(const ActivityEntry &entry, const QString &account); // account: whose it is, by e-mail
    void showLoading();
    static QString asJson(const ActivityEntry &entry); // as the server sent it, indented

Q_SIGNALS:
    void addressFilterRequested(const QString &ipAddress);
    void actionFilterRequested(const QString &action);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeBody();
    QLayout *makeFilters();
    void fitMetadata();
    void addField(const QString &label, const QString &value, const QString &toolTip = {}, const QVariant &pivot = {});
    void restyle();

    ActivityEntry m_entry;
    QString m_account;
    QLabel *m_title;
    QWidget *m_fieldsHost;
    QFormLayout *m_fields;
    QLabel *m_metadataTitle;
    QPlainTextEdit *m_metadata;
    QPushButton *m_forAddress;
    QPushButton *m_forAction;
    QToolButton *m_copy;
};

} // namespace postject::ui
