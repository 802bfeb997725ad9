// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every setting of the server in one scrolling form, in the server's groups and order, with an index of the groups and
// a search beside it. GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace postject::ui {

class Card;
class SettingField;
class SettingForm;

class SettingsView final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsView(QWidget *parent = nullptr);

    void showForm(const SettingForm &form); // builds it anew only where the server has other settings than before
    void focusSearch();
    void searchFor(const QString &words);
    void focusSetting(const QString &name); // scrolls to it; clears a search that hides it
    QString focusedSetting() const;         // "": none

Q_SIGNALS:
    void edited(const QString &name, const QString &text);
    void defaultRequested(const QString &name);
    void undoRequested(const QString &name);

private:
    struct Group
    {
        QString title;
        Card *card;
        QList<SettingField *> fields;
    };

    QWidget *buildIndex();
    void rebuild(const SettingForm &form);
    SettingField *addField(Group &group, const QString &name, const SettingForm &form);
    void search(const QString &words);
    void goToGroup(int row);
    void followScrolling();

    QLineEdit *m_search;
    QListWidget *m_index;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QLabel *m_nothing;
    QList<Group> m_groups;
    QStringList m_shape; // names and kinds that it was built for
    bool m_isGoing = false;
};

} // namespace postject::ui
