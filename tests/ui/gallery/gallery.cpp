// SPDX-License-Identifier: GPL-3.0-or-later
//
// gallery DIR NAME [--theme light|dark] [--size WIDTHxHEIGHT] [--language CODE] [--rtl] [--longer]: a picture of every
// page of the demonstration, as DIR/NAME-PAGE.png, to be looked at. --longer makes each text two fifths longer.
#include "app/console/language.h"
#include "server/core/crypto.h"
#include "server/host/serverhost.h"
#include "tests/ui/gallery/photographer.h"
#include "ui/shell/pagetable.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTranslator>

using namespace postject;
using namespace postject::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class LongerTexts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int number) const override
    {
        QString text = QString::fromUtf8(source);
        if (number >= 0)
            text.replace(u"%Ln"_s, QLocale().toString(number)).replace(u"%n"_s, QString::number(number));
        return text + u' ' + QString(qMax(1, text.size() * 2 / 5), u'ö');
    }
};

} // namespace

int main(int argc, char **argv)
{
    ServerHost::prepareProcess();
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption theme(u"theme"_s, {}, u"NAME"_s, u"light"_s),
        size(u"size"_s, {}, u"SIZE"_s, u"1280x800"_s), spoken(u"language"_s, {}, u"CODE"_s, u"en"_s), rtl(u"rtl"_s),
        longer(u"longer"_s);
    parser.addOptions({theme, size, spoken, rtl, longer});
    parser.process(application);
    const QStringList given = parser.positionalArguments(), sides = parser.value(size).split(u'x');
    const auto scheme = ui::theme::schemeFromName(parser.value(theme));
    const std::optional<QString> code = languageFromName(parser.value(spoken));
    if (given.size() != 2 || sides.size() != 2 || !scheme || !code || !QDir().mkpath(given[0]))
        parser.showHelp(1);
    const CryptoLibrary crypto;
    Language language;
    language.speak(*code);
    LongerTexts longerTexts;
    if (parser.isSet(longer))
        QCoreApplication::installTranslator(&longerTexts);
    if (parser.isSet(rtl))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ui::theme::apply(*scheme);

    Photographer photographer;
    if (!photographer.start({sides[0].toInt(), sides[1].toInt()}))
        return 1;
    for (const ui::PageEntry &page : ui::pageTable()) {
        const QImage picture = photographer.pictureOf(page.name);
        if (picture.isNull() || !picture.save(u"%1/%2-%3.png"_s.arg(given[0], given[1], page.name)))
            return 1;
    }
    return 0;
}
