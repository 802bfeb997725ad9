// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every row of the API table has its cases: success, no token, wrong role, wrong verb, bad body or parameters, foreign
// address. Judged by what the other programs of this folder have really called; a row without a case fails here.
#include "server/contract/endpoints.h"
#include "tests/support/calllog.h"

#include <QTest>

#include <algorithm>

using namespace postject;

namespace {

// All refuse a parameter that they do not know, but the one that is asked with the parameters of others.
bool takesInput(EndpointId id)
{
    return id != EndpointId::Verify;
}

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_calls = readCalls(); }
    void everyRowHasItsCases_data();
    void everyRowHasItsCases();

private:
    QSet<QByteArray> m_calls;
};

void CoverageTest::everyRowHasItsCases_data()
{
    QTest::addColumn<int>("id");
    for (const Endpoint &each : kEndpoints) {
        const QByteArray name = QByteArray(verbName(each.verb)) + ' ' + QByteArray(each.path);
        QTest::newRow(name.constData()) << static_cast<int>(each.id);
    }
}

void CoverageTest::everyRowHasItsCases()
{
    QFETCH(const int, id);
    const Endpoint &row = endpoint(static_cast<EndpointId>(id));
    const QByteArray path(row.path);
    const QByteArray call = QByteArray(verbName(row.verb)) + ' ' + path + ' ';
    const auto some = [&](const QByteArray &prefix) {
        return std::ranges::any_of(m_calls, [&](const QByteArray &line) { return line.startsWith(prefix); });
    };
    const bool isLocal = row.access == Access::LocalAnyone || row.access == Access::LocalAdministrator;
    const bool needsToken = row.access != Access::Anyone && row.access != Access::LocalAnyone;

    QVERIFY2(some(call + "20"), "no success");
    const bool isWrongVerbTried = std::ranges::any_of(
        m_calls, [&](const QByteArray &line) { return line.endsWith(' ' + path + " 405 method_not_allowed"); });
    QVERIFY2(isWrongVerbTried, "no wrong verb");
    if (takesInput(row.id))
        QVERIFY2(some(call + "400 "), "no bad body or parameters");
    if (needsToken)
        QVERIFY2(some(call + "401 unauthenticated"), "no missing token");
    if (row.access == Access::Administrator || row.access == Access::LocalAdministrator)
        QVERIFY2(some(call + "403 forbidden"), "no wrong role");
    if (isLocal) {
        QVERIFY2(some(call + "404 not_found"), "not tried over the network");
        return;
    }
    QVERIFY2(some(call + "403 ip_blocked"), "no blocked address");
    if (row.key != KeyScope::None)
        QVERIFY2(some(call + "403 forbidden"), "no key without the scope");
    if (needsToken || row.id == EndpointId::Login)
        QVERIFY2(some(call + "403 ip_not_whitelisted"), "no address off the whitelist");
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "coveragetest.moc"
