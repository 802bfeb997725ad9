// SPDX-License-Identifier: GPL-3.0-or-later
//
// A splitter whose panes have the sizes that the user gave them, between runs and whenever one is shown again; by
// itself for each of its two orientations. GUI thread.
#pragma once

#include <QSplitter>

#include <optional>

namespace postject::ui {

class KeptSplitter : public QSplitter
{
    Q_OBJECT

public:
    // key: under which it keeps them; of this splitter alone.
    explicit KeptSplitter(const QString &key, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    // usual: the panes' sizes where the user has given them none. Nothing happens while it has them for that
    // orientation already.
    void arrange(Qt::Orientation orientation, const QList<int> &usual);

private:
    QString place() const;

    QString m_key;
    std::optional<Qt::Orientation> m_arranged;
};

} // namespace postject::ui
