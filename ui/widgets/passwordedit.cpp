// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordedit.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QValidator>

#include <algorithm>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// A password that was copied often brings the end of its line along, which nobody sees between the dots.
class WithoutLineEnds final : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &text, int &cursor) const override
    {
        const auto isLineEnd = [](QChar c) {
            return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        };
        cursor -= static_cast<int>(std::ranges::count_if(QStringView(text).first(cursor), isLineEnd));
        text.removeIf(isLineEnd);
        return Acceptable;
    }
};

} // namespace

PasswordEdit::PasswordEdit(QWidget *parent) : QLineEdit(parent), m_toggle(new QAction(this))
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    setMaxLength(1024);
    setValidator(new WithoutLineEnds(this));
    m_toggle->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_toggle->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_toggle, QLineEdit::TrailingPosition);
    connect(m_toggle, &QAction::triggered, this, [this] { setShown(!isShown()); });
    setShown(false);
}

void PasswordEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_toggle->setIcon(theme::icon(shown ? u"eye-off"_s : u"eye"_s));
    m_toggle->setText(shown ? tr("Hide the password") : tr("Show the password"));
    m_toggle->setToolTip(
        tr("%1 (%2)", "action, keys").arg(m_toggle->text(), m_toggle->shortcut().toString(QKeySequence::NativeText)));
}

void PasswordEdit::forget()
{
    setText({}); // unlike clear(), this empties the undo history
    setShown(false);
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_CapsLock) {
        Q_EMIT capsLockSeen(false); // it changes now; the next letter tells
    } else if (text.size() == 1 && text.front().isLetter() && text.front().toLower() != text.front().toUpper()) {
        Q_EMIT capsLockSeen(text.front().isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace postject::ui
