// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two demonstrations whose time stands still look alike, pixel by pixel.
#include "server/core/crypto.h"
#include "server/host/serverhost.h"
#include "tests/ui/gallery/photographer.h"
#include "ui/shell/pagetable.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace Qt::Literals::StringLiterals;

class SamePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoRunsLookAlike();

private:
    QHash<QString, QImage> run();

    CryptoLibrary m_crypto;
};

void SamePicturesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    ui::theme::apply(ui::theme::Scheme::Light);
}

QHash<QString, QImage> SamePicturesTest::run()
{
    QHash<QString, QImage> pictures;
    Photographer photographer;
    if (!photographer.start({1280, 800}))
        return pictures;
    for (const ui::PageEntry &page : ui::pageTable()) {
        // Keys are made by chance, as they have to be; and the overview counts the log, to which its own questions
        // belong, in whatever order they are answered.
        static const QStringList kByChance{u"api-keys"_s, u"integrity"_s, u"overview"_s};
        if (!kByChance.contains(page.name))
            pictures.insert(page.name, photographer.pictureOf(page.name));
    }
    return pictures;
}

void SamePicturesTest::twoRunsLookAlike()
{
    const QHash<QString, QImage> first = run(), second = run();
    QVERIFY(first.size() >= 9);
    QStringList unlike;
    for (const auto &[page, picture] : first.asKeyValueRange()) {
        QVERIFY2(!picture.isNull(), qPrintable(page));
        if (picture == second.value(page))
            continue;
        unlike += page;
        // To be looked at.
        QVERIFY(QDir().mkpath(u"unlike"_s));
        picture.save(u"unlike/%1-first.png"_s.arg(page));
        second.value(page).save(u"unlike/%1-second.png"_s.arg(page));
    }
    unlike.sort();
    QCOMPARE(unlike, QStringList());
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    ServerHost::prepareProcess();
    QApplication application(argc, argv);
    SamePicturesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "samepicturestest.moc"
