// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cidrfeedback.h"

#include <QCoreApplication>

#include <algorithm>

namespace postject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CidrFeedback)
};

} // namespace

QString allowsSentence(const Cidr &cidr, const QLocale &locale)
{
    if (cidr.isEverything()) {
        return cidr.isIPv4() ? Words::tr("Allows every IPv4 address: the whitelist would stop nobody there.")
                             : Words::tr("Allows every IPv6 address: the whitelist would stop nobody there.");
    }
    if (cidr.isSingle())
        return Words::tr("Allows %1 only.").arg(cidr.first());
    return Words::tr("Allows %1 to %2 (%3 addresses).").arg(cidr.first(), cidr.last(), cidr.countText(locale));
}

CidrFeedback feedbackOn(const QString &text, const QList<Cidr> &entries, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    const std::expected<Cidr, CidrProblem> cidr = Cidr::parse(trimmed);
    if (!cidr)
        return {.tone = CidrFeedback::Tone::Error, .sentence = explain(cidr.error()), .cidr = std::nullopt};
    if (entries.contains(*cidr)) {
        return {.tone = CidrFeedback::Tone::Warning,
                .sentence = Words::tr("%1 is already on the list.").arg(cidr->toString()),
                .cidr = *cidr,
                .isDuplicate = true};
    }
    const auto cover = std::ranges::find_if(entries, [&cidr](const Cidr &each) { return each.contains(*cidr); });
    if (cover != entries.end()) {
        return {.tone = CidrFeedback::Tone::Info,
                .sentence = Words::tr("Already allowed by %1.").arg(cover->toString()),
                .cidr = *cidr};
    }
    const QString allows = allowsSentence(*cidr, locale);
    if (cidr->isEverything())
        return {.tone = CidrFeedback::Tone::Warning, .sentence = allows, .cidr = *cidr};
    if (cidr->toString() == trimmed)
        return {.tone = CidrFeedback::Tone::Ok, .sentence = allows, .cidr = *cidr};
    return {.tone = CidrFeedback::Tone::Ok,
            .sentence = Words::tr("Will be saved as %1. %2", "%2: a sentence").arg(cidr->toString(), allows),
            .cidr = *cidr};
}

} // namespace postject::ui
