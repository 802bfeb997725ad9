// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyview.h"

#include "ui/client/secret.h"
#include "ui/models/onetimecode.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace postject::ui {

namespace {
constexpr int kGroupsLength = 20; // four groups and their blanks
constexpr int kWholeLength = 46;  // an API key
} // namespace

KeyView::KeyView(Form form, QWidget *parent) : QWidget(parent), m_form(form)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Setup key"));
    setAccessibleDescription(tr("Shown on the screen only. Use Copy key to paste it into the app."));
}

KeyView::~KeyView()
{
    clearKey();
}

void KeyView::setKey(const QString &key)
{
    clearKey();
    m_text = m_form == Form::InGroups ? inGroupsOfFour(key) : QString(key.constData(), key.size());
    updateGeometry();
    update();
}

void KeyView::clearKey()
{
    wipe(m_text);
}

int KeyView::lineLength() const
{
    return m_form == Form::InGroups ? kGroupsLength : kWholeLength;
}

QSize KeyView::sizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::Type::Fixed));
    const int lines = static_cast<int>((std::max<qsizetype>(1, m_text.size()) - 1) / lineLength()) + 1;
    return {metrics.horizontalAdvance(QString(lineLength(), u'0')) + 2 * theme::kMedium,
            metrics.lineSpacing() * lines + 2 * theme::kSmall};
}

// A key reads from left to right in every language.
void KeyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(theme::Colour::Hairline));
    painter.setBrush(theme::colour(theme::Colour::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
    painter.setFont(theme::font(theme::Type::Fixed));
    painter.setPen(theme::colour(theme::Colour::Text));
    painter.setLayoutDirection(Qt::LeftToRight);
    int y = theme::kSmall + painter.fontMetrics().ascent();
    for (qsizetype from = 0; from < m_text.size(); from += lineLength()) {
        QString line = m_text.sliced(from, std::min<qsizetype>(lineLength(), m_text.size() - from));
        painter.drawText(theme::kMedium, y, line);
        wipe(line);
        y += painter.fontMetrics().lineSpacing();
    }
}

} // namespace postject::ui
