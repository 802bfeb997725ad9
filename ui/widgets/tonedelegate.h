// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table's column of states in words, with the icon of how good or bad each is. GUI thread.
#pragma once

#include "ui/widgets/tone.h"

#include <QStyledItemDelegate>

#include <functional>

namespace postject::ui {

class ToneDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using ToneOf = std::function<Tone(const QModelIndex &index)>;

    ToneDelegate(ToneOf toneOf, QObject *parent) : QStyledItemDelegate(parent), m_toneOf(std::move(toneOf)) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    ToneOf m_toneOf;
};

} // namespace postject::ui
