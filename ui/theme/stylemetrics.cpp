// SPDX-License-Identifier: GPL-3.0-or-later
//
// The measures of ThemeStyle: sizes, margins, where the parts of a control lie, how it behaves.
#include "ui/theme/themestyle.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QStyleOption>

#include <array>

namespace postject::ui::theme {

namespace {

constexpr int kFieldPadding = 8;
constexpr int kArrowColumn = 28;
constexpr int kScrollExtent = 12;
constexpr int kSliderMin = 32;

// Logical pixels; what is not here is Fusion's.
constexpr std::array kMetrics{
    std::pair{QStyle::PM_LayoutLeftMargin, kLarge},
    std::pair{QStyle::PM_LayoutTopMargin, kLarge},
    std::pair{QStyle::PM_LayoutRightMargin, kLarge},
    std::pair{QStyle::PM_LayoutBottomMargin, kLarge},
    std::pair{QStyle::PM_LayoutHorizontalSpacing, kSmall},
    std::pair{QStyle::PM_LayoutVerticalSpacing, kSmall},
    std::pair{QStyle::PM_DefaultFrameWidth, 1},
    std::pair{QStyle::PM_SmallIconSize, 18},
    std::pair{QStyle::PM_ButtonIconSize, 18},
    std::pair{QStyle::PM_ToolBarIconSize, 18},
    std::pair{QStyle::PM_TabBarIconSize, 18},
    std::pair{QStyle::PM_TabBarTabHSpace, kMedium},
    std::pair{QStyle::PM_ListViewIconSize, 18},
    std::pair{QStyle::PM_IndicatorWidth, 18},
    std::pair{QStyle::PM_IndicatorHeight, 18},
    std::pair{QStyle::PM_ExclusiveIndicatorWidth, 18},
    std::pair{QStyle::PM_ExclusiveIndicatorHeight, 18},
    std::pair{QStyle::PM_CheckBoxLabelSpacing, kSmall},
    std::pair{QStyle::PM_RadioButtonLabelSpacing, kSmall},
    std::pair{QStyle::PM_ScrollBarExtent, kScrollExtent},
    std::pair{QStyle::PM_ScrollBarSliderMin, kSliderMin},
    std::pair{QStyle::PM_ScrollView_ScrollBarSpacing, 0},
    std::pair{QStyle::PM_HeaderMargin, kMedium},
    std::pair{QStyle::PM_FocusFrameHMargin, kMedium - 1},
    std::pair{QStyle::PM_SplitterWidth, kLarge},
    std::pair{QStyle::PM_ButtonShiftHorizontal, 0},
    std::pair{QStyle::PM_ButtonShiftVertical, 0},
    std::pair{QStyle::PM_MenuPanelWidth, 1},
    std::pair{QStyle::PM_MenuVMargin, kTight},
    std::pair{QStyle::PM_ToolTipLabelFrameWidth, 6},
};

// A bar without arrow buttons: the groove is the whole of it.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool vertical = bar.orientation == Qt::Vertical;
    const int length = vertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 whole = range + bar.pageStep;
    const int slider = whole > 0 && range > 0
                           ? qBound(qMin(kSliderMin, length), int(qint64(length) * bar.pageStep / whole), length)
                           : length;
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    const auto along = [&](int from, int size) {
        return vertical ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size)
                        : QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default:
        return {};
    }
}

} // namespace

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(kFieldPadding, 1, -kFieldPadding, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                 const QWidget *widget) const
{
    const QRect r = option->rect;
    const auto placed = [&](const QRect &rect) { return visualRect(option->direction, r, rect); };
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return placed(r.adjusted(kFieldPadding, 1, -kArrowColumn, -1));
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return placed(QRect(r.right() - kArrowColumn + 1, r.top(), kArrowColumn, r.height()));
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int half = r.height() / 2;
        const QRect column(r.right() - kArrowColumn + 1, r.top() + 2, kArrowColumn, r.height() - 4);
        switch (subControl) {
        case SC_SpinBoxUp:
            return buttons ? placed(QRect(column.left(), r.top(), kArrowColumn, half)) : QRect();
        case SC_SpinBoxDown:
            return buttons ? placed(QRect(column.left(), r.top() + half, kArrowColumn, r.height() - half)) : QRect();
        case SC_SpinBoxEditField:
            return placed(r.adjusted(kFieldPadding, 1, buttons ? -kArrowColumn : -kFieldPadding, -1));
        default:
            return r;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return placed(scrollBarPart(*bar, subControl));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty();
        const int menu = button && button->features.testFlag(QStyleOptionButton::HasMenu) ? kSmall : 0;
        return {bare ? kControlHeight : qMax(size.width() + 2 * kMedium + menu, 72),
                qMax(kControlHeight, size.height() + kSmall)};
    }
    case CT_LineEdit:
        return {size.width() + 2 * kFieldPadding, qMax(kControlHeight, size.height() + kSmall)};
    case CT_ComboBox:
        return {size.width() + kFieldPadding + kArrowColumn + kSmall, qMax(kControlHeight, size.height() + kSmall)};
    case CT_SpinBox:
        return {size.width() + kFieldPadding + kArrowColumn, qMax(kControlHeight, size.height() + kSmall)};
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const int menu = button && paint::opensMenu(*button) ? paint::kMenuArrow : 0;
        return {qMax(result.width() + kSmall + menu, kControlHeight), qMax(result.height(), kControlHeight)};
    }
    case CT_ItemViewItem:
        return {result.width(), qMax(result.height(), kRowHeight)};
    case CT_HeaderSection:
        return {result.width(), qMax(result.height(), kControlHeight)};
    case CT_TabBarTab:
        return {result.width(), qMax(result.height(), 36)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), 28));
        return result;
    }
    case CT_MenuBarItem:
        return {size.width() + 2 * kSmall, qMax(size.height() + kSmall, 28)};
    case CT_ProgressBar:
        return {result.width(), qMax(20, option ? option->fontMetrics.height() : 20)};
    default:
        return result;
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    for (const auto &[ours, value] : kMetrics) {
        if (ours == metric)
            return value;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_MainWindow_SpaceBelowMenuBar:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ItemView_ShowDecorationSelected:
    case SH_TabBar_PreferNoArrows: // tabs that have too little room are cut at their end, and none is out of sight
    case SH_DitherDisabledText:
        return hint == SH_DitherDisabledText ? 0 : 1;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_Table_GridLineColor:
        return static_cast<int>(colour(Colour::Hairline).rgb());
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace postject::ui::theme
