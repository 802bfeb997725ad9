// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/settingfield.h"

#include "ui/models/settingform.h"
#include "ui/models/settingtext.h"
#include "ui/models/settingwords.h"
#include "ui/models/timewords.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toneline.h"
#include "ui/widgets/wheelguard.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;
using Kind = ServerSetting::Kind;

namespace {

constexpr int kListLines = 4;
constexpr int kNumberLetters = 12;

bool isNumber(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Number;
}

// How a value reads within a sentence.
QString spoken(const ServerSetting &setting, const QJsonValue &value)
{
    QString text = settingText(setting, value);
    if (setting.kind == Kind::Choice)
        text = settingChoice(text);
    if (isNumber(setting.kind))
        text = QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    return text.isEmpty() ? SettingField::tr("empty", "the value of a setting") : text.replace(u'\n', u", "_s);
}

QString bounds(const ServerSetting &setting)
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', QLocale::FloatingPointShortest); };
    return isNumber(setting.kind)
               ? SettingField::tr("From %1 to %2.", "bounds of a setting").arg(number(setting.min), number(setting.max))
               : QString();
}

} // namespace

SettingField::SettingField(const ServerSetting &setting, QWidget *parent) : QWidget(parent), m_name(setting.name)
{
    const SettingWords words = settingWords(setting);
    m_title = words.title;
    buildEditor(setting, words);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, theme::kSmall, 0, theme::kSmall);
    line->setSpacing(theme::kGroup);
    line->addWidget(buildWords(words), 2);
    line->addWidget(buildValue(words), 3);
    restyle();
}

QWidget *SettingField::buildWords(const SettingWords &words)
{
    auto *box = new QWidget;
    m_heading = new PlainLabel(words.title);
    m_heading->setWordWrap(true);
    m_heading->setToolTip(m_name);
    m_heading->setBuddy(m_editor);
    m_help = new PlainLabel(words.help);
    m_help->setWordWrap(true);
    m_help->setToolTip(m_name);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(theme::kTight);
    column->addWidget(m_heading);
    column->addWidget(m_help);
    column->addStretch();
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // all values begin at the same place
    return box;
}

QWidget *SettingField::buildValue(const SettingWords &words)
{
    auto *box = new QWidget;
    m_unit = new PlainLabel(words.unit);
    if (words.unit.isEmpty())
        m_unit->hide();
    m_undo = new QPushButton(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo the change of: %1", "a setting").arg(m_title));
    m_default = new QPushButton(tr("Use the default"));
    m_default->setAccessibleName(tr("Use the default of: %1", "a setting").arg(m_title));
    m_note = new ToneLine;
    auto *line = new QHBoxLayout;
    line->setContentsMargins({});
    line->setSpacing(theme::kSmall);
    const bool isWide = m_editor->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    line->addWidget(m_editor, isWide ? 1 : 0);
    line->addWidget(m_unit);
    for (QPushButton *button : {m_undo, m_default}) {
        button->setFlat(true);
        button->setAutoDefault(false);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    if (!isWide)
        line->addStretch(1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(theme::kTight);
    column->addLayout(line);
    column->addWidget(m_note);
    column->addStretch();
    connect(m_undo, &QPushButton::clicked, this, [this] {
        focusField(); // the button goes
        Q_EMIT undoRequested(m_name);
    });
    connect(m_default, &QPushButton::clicked, this, [this] {
        focusField();
        Q_EMIT defaultRequested(m_name);
    });
    return box;
}

void SettingField::buildEditor(const ServerSetting &setting, const SettingWords &words)
{
    switch (setting.kind) {
    case Kind::Choice:
        makeChoice(setting);
        break;
    case Kind::Networks:
    case Kind::Paths:
        makeList();
        break;
    case Kind::Integer:
    case Kind::Number:
    case Kind::Text:
    case Kind::Secret:
    case Kind::Unknown:
        makeLine(setting);
        break;
    }
    m_editor->setAccessibleName(
        words.unit.isEmpty() ? words.title : tr("%1, %2", "a setting, its unit").arg(words.title, words.unit));
    m_editor->setToolTip(m_name);
}

void SettingField::makeLine(const ServerSetting &setting)
{
    QLineEdit *line = setting.kind == Kind::Secret ? new PasswordEdit : new QLineEdit;
    const bool isShort = isNumber(setting.kind);
    line->setSizePolicy(isShort ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (isShort)
        line->setFixedWidth(fontMetrics().averageCharWidth() * kNumberLetters + 2 * theme::kMedium);
    line->setInputMethodHints(line->inputMethodHints() | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_lock = line->addAction(theme::icon(u"lock"_s), QLineEdit::LeadingPosition);
    connect(line, &QLineEdit::textEdited, this, [this](const QString &text) { Q_EMIT edited(m_name, text); });
    m_editor = line;
}

void SettingField::makeChoice(const ServerSetting &setting)
{
    auto *box = new QComboBox;
    for (const QString &each : setting.choices)
        box->addItem(settingChoice(each), each);
    ignoreWheelWithoutFocus(box);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(box, &QComboBox::activated, this, [this, box] { Q_EMIT edited(m_name, box->currentData().toString()); });
    m_editor = box;
}

void SettingField::makeList()
{
    auto *list = new QPlainTextEdit;
    list->setFont(theme::font(theme::Type::Fixed));
    list->setTabChangesFocus(true);
    list->setLineWrapMode(QPlainTextEdit::NoWrap);
    list->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    list->setFixedHeight(QFontMetrics(list->font()).lineSpacing() * kListLines + 2 * theme::kMedium);
    connect(list, &QPlainTextEdit::textChanged, this, [this, list] { Q_EMIT edited(m_name, list->toPlainText()); });
    m_editor = list;
}

QString SettingField::typed() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_editor))
        return line->text();
    if (const auto *box = qobject_cast<QComboBox *>(m_editor))
        return box->currentData().toString();
    return qobject_cast<QPlainTextEdit *>(m_editor)->toPlainText();
}

void SettingField::setTyped(const QString &text)
{
    const QSignalBlocker quiet(m_editor);
    if (auto *line = qobject_cast<PasswordEdit *>(m_editor); line && text.isEmpty())
        line->forget();
    else if (auto *any = qobject_cast<QLineEdit *>(m_editor))
        any->setText(text);
    else if (auto *box = qobject_cast<QComboBox *>(m_editor))
        box->setCurrentIndex(box->findData(text));
    else
        qobject_cast<QPlainTextEdit *>(m_editor)->setPlainText(text);
}

// Read-only where it can be: what is fixed can still be read, and copied.
void SettingField::setLocked(bool isLocked)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        line->setReadOnly(isLocked);
        m_lock->setVisible(isLocked);
    } else if (auto *list = qobject_cast<QPlainTextEdit *>(m_editor)) {
        list->setReadOnly(isLocked);
    } else {
        m_editor->setEnabled(!isLocked);
    }
}

void SettingField::showState(const SettingForm &form)
{
    const ServerSetting *setting = form.setting(m_name);
    if (!setting)
        return;
    const QString text = form.text(m_name);
    const auto here = settingValue(*setting, typed());
    const auto there = settingValue(*setting, text);
    // "05" is 5 while it is typed, and a line's end is no element.
    const bool isSame = here && there && setting->kind != Kind::Secret && sameSettingValue(*here, *there);
    if (typed() != text && !(isSame && m_editor->hasFocus()))
        setTyped(text);
    setLocked(setting->source == ServerSetting::Source::Configuration || setting->kind == Kind::Unknown);
    if (auto *secret = qobject_cast<PasswordEdit *>(m_editor)) {
        const bool goes = form.takesDefault(m_name);
        secret->setPlaceholderText(setting->isSet && !goes ? tr("Set. Type to replace it", "a password")
                                                           : tr("Not set", "a password"));
    }
    m_undo->setVisible(form.isChanged(m_name));
    m_default->setVisible(form.canTakeDefault(m_name) && !form.isChanged(m_name));
    m_default->setText(setting->kind == Kind::Secret ? tr("Remove it", "a password") : tr("Use the default"));
    showNote(form, *setting);
}

void SettingField::showNote(const SettingForm &form, const ServerSetting &setting)
{
    using Source = ServerSetting::Source;
    if (const QString fault = form.fault(m_name); !fault.isEmpty())
        return say(Tone::Error, fault);
    if (setting.source == Source::Configuration)
        return say(Tone::Info,
                   tr("Fixed by the server's configuration file or a command-line option. Change it there."));
    if (setting.kind == Kind::Unknown)
        return say(Tone::Info, tr("This console does not know how to change it. A newer one may."));
    if (!setting.ignored.isEmpty())
        return say(Tone::Warning, tr("Another value is stored, but it is not in force. The next change removes it."),
                   setting.ignored);
    if (const auto value = form.meanwhile(m_name))
        return say(Tone::Warning, tr("Somebody else has changed this meanwhile to: %1. Saving replaces that.")
                                      .arg(spoken(setting, setting.value)));
    if (setting.kind == Kind::Secret)
        return say(Tone::Neutral, form.takesDefault(m_name) ? tr("Will be removed.")
                                  : form.isChanged(m_name)  ? tr("Will be replaced.")
                                                            : QString());
    QStringList sentences{bounds(setting)};
    if (form.takesDefault(m_name))
        sentences += tr("Will be the default. Until now: %1.").arg(spoken(setting, setting.value));
    else if (form.isChanged(m_name))
        sentences += tr("Until now: %1.", "the saved value of a setting").arg(spoken(setting, setting.value));
    else if (setting.source == Source::Table)
        sentences += tr("Set here. The default: %1.").arg(spoken(setting, setting.fallback));
    else
        sentences += tr("This is the default.");
    if (setting.name == "log.retentionDays"_L1 && form.listing().lastPruneAt.isValid())
        sentences +=
            tr("Last removed, %1: %Ln entries.", "when old log entries were removed, how many",
               static_cast<int>(form.listing().lastPruneRows))
                .arg(QLocale().toString(form.listing().lastPruneAt.toLocalTime(), stampFormat(Precision::Minutes)));
    sentences.removeAll(QString());
    say(Tone::Neutral, sentences.join(u' '));
}

void SettingField::say(Tone tone, const QString &sentence, const QString &exact)
{
    m_note->say(tone, sentence);
    m_note->setToolTip(exact);
    m_editor->setAccessibleDescription(
        tr("%1 %2", "what a setting is for, its state").arg(m_help->text(), exact.isEmpty() ? sentence : exact));
}

bool SettingField::matches(const QString &words) const
{
    return QStringList{m_name, m_title, m_help->text(), m_unit->text()}.join(u'\n').contains(words,
                                                                                             Qt::CaseInsensitive);
}

void SettingField::focusField()
{
    m_editor->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->selectAll();
}

void SettingField::restyle()
{
    m_heading->setFont(theme::font(theme::Type::Strong));
    for (QLabel *label : {m_help, m_unit}) {
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, theme::colour(theme::Colour::SecondaryText));
        label->setPalette(quiet);
    }
}

void SettingField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_unit)
        restyle();
}

} // namespace postject::ui
