// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/blockform.h"

#include "ui/models/cidr.h"
#include "ui/presenters/blockbatch.h"
#include "ui/presenters/blockpresenter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

namespace postject::ui {

namespace {

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression kBetween(u"[\\s,;]+"_s);
    QStringList addresses = text.split(kBetween, Qt::SkipEmptyParts);
    addresses.removeDuplicates();
    return addresses;
}

} // namespace

BlockForm::BlockForm(QWidget *parent)
    : QFrame(parent),
      m_address(new QLineEdit),
      m_hours(new QSpinBox),
      m_reason(new QLineEdit),
      m_submit(new QPushButton(tr("Block"))),
      m_problem(new PlainLabel)
{
    setFrameShape(QFrame::StyledPanel);
    m_address->setAccessibleName(tr("Address to block"));
    m_address->setToolTip(tr("Several addresses: with a space or a comma between them"));
    m_address->setPlaceholderText(u"203.0.113.7"_s);
    m_hours->setAccessibleName(tr("Hours to block for"));
    m_hours->setRange(1, BlockPresenter::kHoursMax);
    m_hours->setFixedHeight(theme::kControlHeight);
    m_reason->setAccessibleName(tr("Reason for the block"));
    m_reason->setMaxLength(120); // the server takes 500 bytes of UTF-8
    m_submit->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme::kLarge, theme::kMedium, theme::kLarge, theme::kMedium);
    grid->setHorizontalSpacing(theme::kSmall);
    grid->setVerticalSpacing(theme::kTight);
    int column = 0;
    const auto add = [&](QWidget *field, const QString &words, int stretch) {
        auto *label = new PlainLabel(words);
        label->setFont(theme::font(theme::Type::Caption));
        label->setBuddy(field);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column++, stretch);
    };
    add(m_address, tr("Address"), 2);
    add(m_hours, tr("Hours"), 0);
    add(m_reason, tr("Reason"), 4);
    grid->addWidget(m_submit, 1, column++);
    grid->addWidget(cancel, 1, column);
    grid->addWidget(m_problem, 2, 0, 1, -1);

    connect(m_submit, &QPushButton::clicked, this, &BlockForm::submit);
    for (QLineEdit *edit : {m_address, m_reason})
        connect(edit, &QLineEdit::returnPressed, m_submit, &QPushButton::click);
    for (QLineEdit *edit : {m_address, m_reason})
        connect(edit, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(cancel, &QPushButton::clicked, this, &BlockForm::cancelled);
    clear();
}

void BlockForm::clear()
{
    m_address->clear();
    m_hours->setValue(BlockPresenter::kHoursDefault);
    m_reason->clear();
    setBusy(false);
    showProblem({});
}

void BlockForm::start()
{
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}

void BlockForm::startWith(const QStringList &addresses)
{
    keepOnly(addresses);
    showProblem({});
    m_reason->setFocus(Qt::OtherFocusReason);
}

void BlockForm::keepOnly(const QStringList &addresses)
{
    m_address->setText(addresses.join(u", "_s));
    m_address->setCursorPosition(0);
}

void BlockForm::setBusy(bool busy)
{
    m_submit->setEnabled(!busy);
    if (!busy)
        m_submit->setText(tr("Block"));
}

void BlockForm::setProgress(int done, int total)
{
    if (total > 1)
        m_submit->setText(tr("%L1 of %L2", "addresses blocked so far").arg(done).arg(total));
}

void BlockForm::showProblem(const QString &problem)
{
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, theme::colour(theme::Colour::ErrorText));
    m_problem->setPalette(red);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_address->setAccessibleDescription(problem);
    announce(m_problem, problem);
}

QString BlockForm::problemOf(const QStringList &ips) const
{
    if (ips.isEmpty())
        return tr("Type the address to block.");
    for (const QString &ip : ips) {
        const auto address = Cidr::parse(ip);
        if (!address || !address->isSingle())
            return tr("“%1” is not an IPv4 or IPv6 address.").arg(ip);
    }
    if (ips.size() > BlockBatch::kAddressesMax)
        return tr("At most %Ln addresses can be blocked at once.", nullptr, BlockBatch::kAddressesMax);
    return {};
}

void BlockForm::submit()
{
    const QStringList ips = addressesIn(m_address->text());
    if (!m_submit->isEnabled())
        return;
    if (const QString problem = problemOf(ips); !problem.isEmpty()) {
        showProblem(problem);
        start();
        return;
    }
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        showProblem(tr("Type a reason. Whoever meets this block later will read it."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    Q_EMIT submitted(ips, m_hours->value(), reason);
}

} // namespace postject::ui
