// SPDX-License-Identifier: GPL-3.0-or-later
//
// No button is English in another language: neither the console's own, on any page, in any menu or dialog, nor Qt's.
// What the console says in English is compared with what it says in each language that it offers.
#include "tests/ui/journey/attachedconsole.h"
#include "ui/client/exceptionclient.h"
#include "ui/client/whitelistclient.h"
#include "ui/dialogs/addresscard.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/exceptionsdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/dialogs/whitelistimportdialog.h"
#include "ui/presenters/exceptionpresenter.h"
#include "ui/presenters/whitelistpresenter.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSet>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kForeign = u"203.0.113.77"_s; // what somebody else wrote, in place of words

// What is written so in that language, too. "": in each.
struct Same
{
    const char *language;
    QStringView text;
};
constexpr std::array kSame{
    Same{"", u"CSV"},
    Same{"", u"OK"},
    Same{"de", u"Details"},
    Same{"es", u"Manual"},
    Same{"es", u"No"},
    Same{"fr", u"Action"},
    Same{"fr", u"Anomalies"},
    Same{"fr", u"Exceptions…"},
    Same{"fr", u"Notifications"},
    Same{"fr", u"Pause"},
};

using Texts = QMap<QString, QString>; // of buttons and entries of menus, and where they were seen

QString plain(QString text)
{
    text = text.section(u'\t', 0, 0);
    return text.remove(u'&').trimmed();
}

// Numbers, addresses and what people wrote are the same in each language, and so are the languages' own names.
bool isWords(const QString &text)
{
    static const QRegularExpression letters(u"[A-Za-z]{2}"_s);
    return letters.match(text).hasMatch() && !text.contains(kForeign) && !text.contains(u'@') &&
           std::ranges::none_of(languages(), [&](const ui::LanguageChoice &each) { return each.name == text; });
}

void addTexts(Texts &texts, const QObject *root, const QString &place)
{
    const auto add = [&](const QString &text) {
        if (isWords(plain(text)))
            texts.insert(plain(text), place);
    };
    for (const auto *each : root->findChildren<QAbstractButton *>())
        add(each->text());
    for (const auto *each : root->findChildren<QAction *>())
        add(each->text());
}

// Those of Qt alone.
void addQtTexts(Texts &texts)
{
    QMessageBox::StandardButtons all;
    for (unsigned each = QMessageBox::FirstButton; each <= QMessageBox::LastButton; each <<= 1U)
        all |= static_cast<QMessageBox::StandardButton>(each);
    const QMessageBox box(QMessageBox::NoIcon, {}, {}, all);
    addTexts(texts, &box, u"a message box"_s);
    QInputDialog input;
    input.setTextValue(kForeign);
    (void)input.sizeHint();
    addTexts(texts, &input, u"an input dialog"_s);
    QFileDialog files;
    files.setOption(QFileDialog::DontUseNativeDialog);
    addTexts(texts, &files, u"a file dialog"_s);
    QLineEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    addTexts(texts, menu.get(), u"a field's menu"_s);
}

void addDialogs(Texts &texts, const QUrl &server)
{
    ui::ApiClient client;
    client.useServer(server, {});
    ui::WhitelistClient whitelist(client);
    ui::WhitelistPresenter whitelistPresenter(whitelist);
    ui::ExceptionClient exceptions(client);
    ui::ExceptionPresenter exceptionPresenter(exceptions, true);
    const ui::ServerCertificate certificate{.sha256 = QByteArray(32, 'x')};
    const ui::CertificateDialog fresh(u"localhost"_s, certificate);
    const ui::CertificateDialog changed(u"localhost"_s, certificate, QByteArray(32, 'y'));
    const ui::ShortcutSheet shortcuts({}, nullptr);
    const ui::HelpWindow help(u"index"_s);
    const ui::ExportDialog exporting(client, {{.words = kForeign, .query = {}}}, nullptr);
    const ui::PasswordDialog password(client, u"ana@example.com"_s);
    const ui::AddressCard card(client, true, {.value = kForeign, .shown = kForeign}, nullptr);
    const ui::WhitelistImportDialog importing(whitelistPresenter);
    const ui::ExceptionsDialog excepted(exceptionPresenter, [](const QString &id) { return id; }, nullptr);
    for (const QDialog *each : std::initializer_list<const QDialog *>{&fresh, &changed, &shortcuts, &help, &exporting,
                                                                      &password, &card, &importing, &excepted})
        addTexts(texts, each, QString::fromLatin1(each->metaObject()->className()));
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noEnglishButton_data();
    void noEnglishButton();

private:
    static Texts textsIn(const QString &code);

    Texts m_english;
};

Texts LanguageTest::textsIn(const QString &code)
{
    Texts texts;
    Language language;
    language.speak(code);
    AttachedConsole console(kForeign); // which asks its English plurals first: no button has one
    if (!console.signIn())
        return texts;
    const auto visit = [&](const QString &page) {
        const bool isShown = hands::eventually([&] { return console.isReady() || console.hasFailed(); });
        addTexts(texts, console.window(), page);
        return isShown;
    };
    if (!console.forEachPage(visit))
        return {};
    addDialogs(texts, console.server.url());
    addQtTexts(texts);
    return texts;
}

void LanguageTest::initTestCase()
{
    m_english = textsIn(u"en"_s);
    QVERIFY(m_english.size() > 100);
    for (const auto &known : {u"Sign out"_s, u"Cancel"_s, u"Discard"_s, u"Select All"_s})
        QVERIFY2(m_english.contains(known), qPrintable(known));
}

void LanguageTest::noEnglishButton_data()
{
    QTest::addColumn<QString>("code");
    for (const ui::LanguageChoice &each : languages()) {
        if (each.code != "en"_L1)
            QTest::newRow(qPrintable(each.code)) << each.code;
    }
}

void LanguageTest::noEnglishButton()
{
    QFETCH(const QString, code);
    const Texts texts = textsIn(code);
    QVERIFY(!texts.isEmpty());
    QStringList english;
    for (const auto &[text, place] : texts.asKeyValueRange()) {
        const bool isSame = std::ranges::any_of(kSame, [&](const Same &each) {
            return each.text == text && (*each.language == '\0' || code == QLatin1StringView(each.language));
        });
        if (m_english.contains(text) && !isSame)
            english.append(u"%1 (%2)"_s.arg(text, place));
    }
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u", "_s)));
}

QTEST_MAIN(LanguageTest)
#include "languagetest.moc"
