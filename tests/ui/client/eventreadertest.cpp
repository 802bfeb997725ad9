// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/eventreader.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

class EventReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void events_data();
    void events();
    void aLineWithoutEndIsLeftOut();
};

void EventReaderTest::events_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("events"); // name=data
    using List = QByteArrayList;
    QTest::newRow("the server's own") << QByteArray("retry: 3000\n\nid: log_1\nevent: alert\ndata: {}\n\n")
                                      << List{"alert={}"};
    QTest::newRow("comment") << QByteArray(": still here\n\nevent: a\ndata: 1\n\n") << List{"a=1"};
    QTest::newRow("several lines of data") << QByteArray("data: 1\ndata: 2\n\n") << List{"message=1\n2"};
    QTest::newRow("carriage returns") << QByteArray("event: a\r\ndata: 1\r\n\r\n") << List{"a=1"};
    QTest::newRow("no blank after the colon") << QByteArray("event:a\ndata:1\n\n") << List{"a=1"};
    QTest::newRow("one blank only") << QByteArray("data:  1\n\n") << List{"message= 1"};
    QTest::newRow("no data, no event") << QByteArray("event: a\n\ndata: 1\n\n") << List{"message=1"};
    QTest::newRow("empty data") << QByteArray("event: a\ndata\n\n") << List{"a="};
    QTest::newRow("unfinished") << QByteArray("data: 1\n\ndata: 2\n") << List{"message=1"};
    QTest::newRow("unknown field") << QByteArray("colour: red\ndata: 1\n\n") << List{"message=1"};
}

// Whole, and byte by byte.
void EventReaderTest::events()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, events);
    for (const qsizetype piece : {stream.size(), qsizetype{1}, qsizetype{3}}) {
        EventReader reader;
        QByteArrayList read;
        for (qsizetype at = 0; at < stream.size(); at += piece) {
            for (const ServerEvent &each : reader.read(stream.sliced(at, qMin(piece, stream.size() - at))))
                read.append(each.name + '=' + each.data);
        }
        QCOMPARE(read, events);
    }
}

void EventReaderTest::aLineWithoutEndIsLeftOut()
{
    EventReader reader;
    const QByteArray much(EventReader::kLineMax, 'x');
    QVERIFY(reader.read("data: " + much).isEmpty());
    QVERIFY(reader.read(much).isEmpty());
    const QList<ServerEvent> after = reader.read("\ndata: 1\n\n");
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.constFirst().data, QByteArray("1"));
}

} // namespace postject::ui

QTEST_GUILESS_MAIN(postject::ui::EventReaderTest)
#include "eventreadertest.moc"
