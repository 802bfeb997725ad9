// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificatedialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace postject::ui {

namespace {

constexpr qsizetype kTypedPairs = 4;

QLabel *sentence(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    return label;
}

// Two lines of sixteen pairs: short enough to compare by eye.
QString inTwoLines(const QByteArray &sha256)
{
    const QString pairs = fingerprintInPairs(sha256);
    return pairs.first(pairs.size() / 2) + u'\n' + pairs.sliced(pairs.size() / 2 + 1);
}

} // namespace

CertificateDialog::CertificateDialog(const QString &serverName, const ServerCertificate &certificate,
                                     const QByteArray &expectedSha256, QWidget *parent)
    : QDialog(parent)
{
    const bool changed = !expectedSha256.isEmpty();
    setWindowTitle(changed ? tr("Certificate changed") : tr("Trust this server?"));
    setWindowModality(Qt::WindowModal);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kLarge);
    rows->setSpacing(theme::kMedium);
    auto *title = new PlainLabel(serverName);
    title->setFont(theme::font(theme::Type::Section));
    rows->addWidget(title);
    if (changed) {
        auto *bar = new MessageBar;
        bar->showMessage(MessageBar::Kind::Warning,
                         tr("The server shows another certificate than before. If nobody replaced it on purpose, "
                            "somebody may be between you and the server."));
        rows->addWidget(bar);
        addFingerprint(rows, tr("Trusted until now, SHA-256"), expectedSha256);
    }
    addFingerprint(rows, tr("Certificate fingerprint, SHA-256"), certificate.sha256);
    rows->addWidget(
        sentence(tr("Compare it with the one shown on the server. Trust it only if every pair is the same.")));
    auto *validity =
        sentence(tr("Issued to %1, valid until %2.")
                     .arg(certificate.subject,
                          QLocale().toString(certificate.expiresAt.toLocalTime().date(), QLocale::LongFormat)));
    validity->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(validity);
    rows->addSpacing(theme::kSmall);
    if (changed)
        addTyping(rows, certificate.sha256);
    addButtons(rows, changed);
}

// From the server's own screen: whoever only looks at this window learns nothing about who is at the other end.
void CertificateDialog::addTyping(QVBoxLayout *rows, const QByteArray &sha256)
{
    auto *label = new PlainLabel(tr("Its last four pairs, as the server shows them"));
    label->setFont(theme::font(theme::Type::Strong));
    m_typed = new QLineEdit;
    m_typed->setFont(theme::font(theme::Type::Fixed));
    m_typed->setAccessibleName(tr("The last four pairs of the new fingerprint"));
    m_typed->setInputMethodHints(Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText);
    m_typed->setMaxLength(16);
    label->setBuddy(m_typed);
    rows->addWidget(label);
    rows->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, [this, wanted = sha256.last(kTypedPairs).toHex()](QString typed) {
        typed.removeIf([](QChar c) { return c == u':' || c.isSpace(); });
        m_trust->setEnabled(typed.toLower().toLatin1() == wanted);
    });
}

void CertificateDialog::addFingerprint(QVBoxLayout *rows, const QString &label, const QByteArray &sha256)
{
    auto *name = new PlainLabel(label);
    name->setFont(theme::font(theme::Type::Strong));
    auto *value = new PlainLabel(inTwoLines(sha256));
    value->setFont(theme::font(theme::Type::Fixed));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(label);
    value->setAccessibleDescription(fingerprintInPairs(sha256));
    value->setLayoutDirection(Qt::LeftToRight);
    rows->addWidget(name);
    rows->addWidget(value);
}

void CertificateDialog::addButtons(QVBoxLayout *rows, bool changed)
{
    auto *box = new QDialogButtonBox;
    QPushButton *trust = m_trust =
        box->addButton(changed ? tr("&Trust the new one") : tr("&Trust"), QDialogButtonBox::AcceptRole);
    auto *cancel = box->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    trust->setAutoDefault(false);
    cancel->setAutoDefault(false);
    // Trust is what somebody decides who has compared; Enter must not be that decision.
    cancel->setDefault(true);
    trust->setEnabled(!changed);
    if (changed) {
        QPushButton *other = box->addButton(tr("&Another server…"), QDialogButtonBox::ActionRole);
        other->setAutoDefault(false);
        connect(other, &QPushButton::clicked, this, [this] {
            reject();
            Q_EMIT anotherServerRequested();
        });
    }
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(box);
    cancel->setFocus();
}

} // namespace postject::ui
