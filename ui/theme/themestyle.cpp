// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themestyle.h"

#include "ui/theme/palette.h"
#include "ui/theme/stylepaint.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyledItemDelegate>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui::theme {

ThemeStyle::ThemeStyle() : QProxyStyle(u"Fusion"_s) {}

QPalette ThemeStyle::standardPalette() const
{
    return paletteOf(isDark());
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool reactsToMouse = qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
                               qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget) ||
                               qobject_cast<QTabBar *>(widget) || qobject_cast<QSplitterHandle *>(widget);
    if (reactsToMouse)
        widget->setAttribute(Qt::WA_Hover);
    // Qt's own labels: tool tips and message boxes. They would guess whether their text is HTML, which reads files,
    // and strangers write some of it. A tool tip is polished before it gets its text.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    // The built-in popup delegate paints past the style; ours gives rows of the common height.
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        if (!qobject_cast<QStyledItemDelegate *>(combo->itemDelegate()))
            combo->setItemDelegate(new QStyledItemDelegate(combo));
    }
}

// A text stands where its window's direction puts it, and runs as its own words do: "49 of 50" is not turned around in
// a window that is read from right to left. For labels, buttons, tabs and headers alike.
void ThemeStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                              const QString &text, QPalette::ColorRole role) const
{
    const bool isForced = (flags & (Qt::TextForceLeftToRight | Qt::TextForceRightToLeft)) != 0;
    const bool isMirrored =
        isForced ? (flags & Qt::TextForceRightToLeft) != 0 : painter->layoutDirection() == Qt::RightToLeft;
    constexpr int kPlace = int(Qt::AlignHorizontal_Mask) | int(Qt::AlignVertical_Mask);
    const Qt::Alignment place =
        visualAlignment(isMirrored ? Qt::RightToLeft : Qt::LeftToRight, Qt::Alignment(flags & kPlace));
    flags &= ~(kPlace | int(Qt::TextForceLeftToRight) | int(Qt::TextForceRightToLeft));
    flags |= int(place) | (text.isRightToLeft() ? int(Qt::TextForceRightToLeft) : int(Qt::TextForceLeftToRight));
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (drawFrame(element, option, painter, widget))
        return;
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::pushButton(*button, painter);
        break;
    case PE_PanelButtonTool:
        return paint::toolButtonPanel(*option, painter);
    case PE_FrameFocusRect:
        return paint::focusRing(painter, option->rect);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkIndicator(*option, painter);
    case PE_IndicatorRadioButton:
        return paint::radioIndicator(*option, painter);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        return paint::field(*option, painter, widget);
    case PE_PanelItemViewRow:
        return; // tables and lists of ours have no stripes; the item paints itself
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return paint::itemBackground(*item, painter, widget);
        break;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
            return paint::chevron(painter, option->rect, up ? Qt::UpArrow : Qt::DownArrow,
                                  colour(Colour::SecondaryText));
        }
        break;
    case PE_IndicatorArrowDown:
        return paint::chevron(painter, option->rect, Qt::DownArrow, colour(Colour::SecondaryText));
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// Plates and frames; true if it was one.
bool ThemeStyle::drawFrame(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case PE_Frame:
        paint::scrollFrame(*option, painter, widget);
        return true;
    case PE_FrameGroupBox:
        paint::box(painter, option->rect, {}, colour(Colour::Hairline));
        return true;
    case PE_PanelMenu:
    case PE_FrameMenu:
        paint::menuPanel(*option, painter);
        return true;
    case PE_PanelTipLabel:
        paint::toolTipPanel(*option, painter);
        return true;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, colour(Colour::Nav));
        return true;
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_PanelScrollAreaCorner:
        return true;
    default:
        return false;
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        switch (element) {
        case CE_PushButton:
            paint::pushButton(*button, painter);
            return paint::pushButtonLabel(*button, painter);
        case CE_PushButtonBevel:
            return paint::pushButton(*button, painter);
        case CE_PushButtonLabel:
            return paint::pushButtonLabel(*button, painter);
        default:
            break;
        }
    }
    if (element == CE_ToolButtonLabel) {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            return paint::toolButtonLabel(*tool, painter);
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && element == CE_ComboBoxLabel) {
        QStyleOptionComboBox fitting(*combo);
        const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
        fitting.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &fitting, painter, widget);
    }
    if (!drawItemControl(element, option, painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool ThemeStyle::drawItemControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case CE_ItemViewItem:
        drawItem(option, painter, widget);
        return true;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paint::headerSection(*option, painter);
        return true;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter, widget);
        return true;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paint::tab(*tab, painter);
        return true;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            paint::progressGroove(*bar, painter);
            paint::progressContents(*bar, painter);
            paint::progressLabel(*bar, painter);
        }
        return true;
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return true;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paint::menuBarItem(*item, painter);
        return true;
    case CE_MenuBarEmptyArea:
        paint::menuBarArea(*option, painter);
        return true;
    case CE_Splitter:
        paint::splitter(*option, painter);
        return true;
    default:
        return false;
    }
}

void ThemeStyle::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *source = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!source)
        return QProxyStyle::drawControl(CE_ItemViewItem, option, painter, widget);
    QStyleOptionViewItem item(*source);
    item.palette.setColor(QPalette::HighlightedText, colour(Colour::RowSelectionText));
    item.palette.setColor(QPalette::Highlight, colour(Colour::RowSelection));
    // "6 failed sign-ins" keeps its order in a right-to-left view: an isolate of its own direction.
    if (item.direction == Qt::RightToLeft && !item.text.isEmpty() && !item.text.isRightToLeft())
        item.text = QChar(0x2066) + item.text + QChar(0x2069);
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool wholeRow = view && view->selectionBehavior() == QAbstractItemView::SelectRows;
    if (wholeRow && item.state.testFlag(State_Selected))
        item.state.setFlag(State_HasFocus, false); // the row's own frame shows it
    QProxyStyle::drawControl(CE_ItemViewItem, &item, painter, widget);
}

void ThemeStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *source = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!source)
        return QProxyStyle::drawControl(CE_MenuItem, option, painter, widget);
    QStyleOptionMenuItem item(*source);
    if (!item.icon.isNull()) {
        const bool enabled = item.state.testFlag(State_Enabled);
        const QColor ink = !enabled                              ? colour(Colour::DisabledText)
                           : item.state.testFlag(State_Selected) ? item.palette.color(QPalette::HighlightedText)
                                                                 : colour(Colour::SecondaryText);
        const int size = pixelMetric(PM_SmallIconSize, option, widget);
        item.icon = QIcon(paint::tinted(item.icon, size, painter->device()->devicePixelRatio(), ink));
    }
    QProxyStyle::drawControl(CE_MenuItem, &item, painter, widget);
}

void ThemeStyle::drawHeaderLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *source = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!source)
        return QProxyStyle::drawControl(CE_HeaderLabel, option, painter, widget);
    QStyleOptionHeaderV2 header;
    if (const auto *second = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
        header = *second;
    else
        static_cast<QStyleOptionHeader &>(header) = *source;
    header.palette.setColor(QPalette::ButtonText, colour(Colour::SecondaryText));
    header.state.setFlag(State_On, false); // no bold column above a selection
    QProxyStyle::drawControl(CE_HeaderLabel, &header, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
            return paint::comboBox(*combo, painter, arrow);
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            return paint::spinBox(*spin, painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                                  subControlRect(control, option, SC_SpinBoxDown, widget));
        }
    }
    if (control == CC_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && paint::opensMenu(*button))
            return paint::menuToolButton(*button, painter);
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::scrollBar(*bar, painter, subControlRect(control, option, SC_ScrollBarSlider, widget), widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace postject::ui::theme
