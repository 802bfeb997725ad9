// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/slots.h"

#include <QTest>

using namespace postject;

class SlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreTakenAndGivenBack()
    {
        Slots places(2, 3);
        auto first = places.take(AccountId{1});
        const auto second = places.take(AccountId{1});
        QVERIFY(first && second);
        QCOMPARE(places.take(AccountId{1}).error(), Slots::Full::OfAccount);
        const auto other = places.take(AccountId{2});
        QVERIFY(other);
        QCOMPARE(places.take(AccountId{3}).error(), Slots::Full::InAll);
        Slots::Slot copy = *first;
        first->reset();
        QCOMPARE(places.take(AccountId{3}).error(), Slots::Full::InAll); // a copy holds it
        copy.reset();
        QVERIFY(places.take(AccountId{3}));
    }

    void mayOutliveTheirOwner()
    {
        Slots::Slot slot;
        {
            Slots places(1, 1);
            slot = places.take(AccountId{1}).value();
        }
        slot.reset();
    }
};

QTEST_GUILESS_MAIN(SlotsTest)
#include "slotstest.moc"
