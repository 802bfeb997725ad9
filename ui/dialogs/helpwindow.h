// SPDX-License-Identifier: GPL-3.0-or-later
//
// The manual, as it is bundled: chapters and their text. Nothing is fetched: links to other chapters turn to them,
// others say where they would lead. GUI thread.
#pragma once

#include <QDialog>

class QListWidget;

namespace postject::ui {

class ManualView;

class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    // chapter: a file of the manual, without its ending; the first where there is none of that name.
    explicit HelpWindow(const QString &chapter, QWidget *parent = nullptr);

    void showChapter(const QString &chapter);
    QString chapter() const;
    static QStringList chapters(); // in the order of reading

private:
    QListWidget *m_chapters;
    ManualView *m_text;
};

} // namespace postject::ui
