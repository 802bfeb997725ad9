<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Signed in</source>
        <comment>an entry of the activity log</comment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Failed sign-in</source>
        <comment>an entry of the activity log</comment>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>an entry of the activity log</comment>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Password changed</source>
        <comment>an entry of the activity log</comment>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Session ended</source>
        <comment>an entry of the activity log</comment>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Two-factor begun</source>
        <comment>an entry of the activity log</comment>
        <translation>Zwei-Faktor begonnen</translation>
    </message>
    <message>
        <source>Two-factor turned on</source>
        <comment>an entry of the activity log</comment>
        <translation>Zwei-Faktor eingeschaltet</translation>
    </message>
    <message>
        <source>Two-factor turned off</source>
        <comment>an entry of the activity log</comment>
        <translation>Zwei-Faktor ausgeschaltet</translation>
    </message>
    <message>
        <source>Wrong two-factor code</source>
        <comment>an entry of the activity log</comment>
        <translation>Falscher Zwei-Faktor-Code</translation>
    </message>
    <message>
        <source>Backup code used</source>
        <comment>an entry of the activity log</comment>
        <translation>Backup-Code verwendet</translation>
    </message>
    <message>
        <source>Backup codes replaced</source>
        <comment>an entry of the activity log</comment>
        <translation>Backup-Codes ersetzt</translation>
    </message>
    <message>
        <source>Whitelist: added</source>
        <comment>an entry of the activity log</comment>
        <translation>Whitelist: hinzugefügt</translation>
    </message>
    <message>
        <source>Whitelist: removed</source>
        <comment>an entry of the activity log</comment>
        <translation>Whitelist: entfernt</translation>
    </message>
    <message>
        <source>Refused by whitelist</source>
        <comment>an entry of the activity log</comment>
        <translation>Von Whitelist abgewiesen</translation>
    </message>
    <message>
        <source>Alert resolved</source>
        <comment>an entry of the activity log</comment>
        <translation>Warnung erledigt</translation>
    </message>
    <message>
        <source>Alert reopened</source>
        <comment>an entry of the activity log</comment>
        <translation>Warnung wieder geöffnet</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <comment>an entry of the activity log</comment>
        <translation>Warnung ausgelöst</translation>
    </message>
    <message>
        <source>API key created</source>
        <comment>an entry of the activity log</comment>
        <translation>API-Schlüssel erstellt</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <comment>an entry of the activity log</comment>
        <translation>API-Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Account created</source>
        <comment>an entry of the activity log</comment>
        <translation>Konto erstellt</translation>
    </message>
    <message>
        <source>Account changed</source>
        <comment>an entry of the activity log</comment>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <comment>an entry of the activity log</comment>
        <translation>Konto gelöscht</translation>
    </message>
    <message>
        <source>Notifications changed</source>
        <comment>an entry of the activity log</comment>
        <translation>Benachrichtigungen geändert</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <comment>an entry of the activity log</comment>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Address blocked</source>
        <comment>an entry of the activity log</comment>
        <translation>Adresse gesperrt</translation>
    </message>
    <message>
        <source>Block lifted</source>
        <comment>an entry of the activity log</comment>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>Log exported</source>
        <comment>an entry of the activity log</comment>
        <translation>Protokoll exportiert</translation>
    </message>
    <message>
        <source>Log imported</source>
        <comment>an entry of the activity log</comment>
        <translation>Protokoll importiert</translation>
    </message>
    <message>
        <source>Import undone</source>
        <comment>an entry of the activity log</comment>
        <translation>Import rückgängig gemacht</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <comment>an entry of the activity log</comment>
        <translation>Alte Einträge entfernt</translation>
    </message>
    <message>
        <source>Backup made</source>
        <comment>an entry of the activity log</comment>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <comment>an entry of the activity log</comment>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Server started</source>
        <comment>an entry of the activity log</comment>
        <translation>Server gestartet</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <comment>an entry of the activity log</comment>
        <translation>Server beendet</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>an entry of the activity log</comment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request refused</source>
        <comment>an entry of the activity log</comment>
        <translation>Anfrage abgewiesen</translation>
    </message>
    <message>
        <source>Alert put off</source>
        <comment>an entry of the activity log</comment>
        <translation>Warnung zurückgestellt</translation>
    </message>
    <message>
        <source>Exception added</source>
        <comment>an entry of the activity log</comment>
        <translation>Ausnahme hinzugefügt</translation>
    </message>
    <message>
        <source>Exception revoked</source>
        <comment>an entry of the activity log</comment>
        <translation>Ausnahme widerrufen</translation>
    </message>
</context>
<context>
    <name>AlertFacts</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests in the hour</source>
        <translation>Anfragen in der Stunde</translation>
    </message>
    <message>
        <source>Usual in an hour</source>
        <translation>Üblich pro Stunde</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlanmeldungen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Accounts tried</source>
        <translation>Ausprobierte Konten</translation>
    </message>
    <message>
        <source>Requests without a client</source>
        <translation>Anfragen ohne Client-Angabe</translation>
    </message>
    <message>
        <source>Requests with a malformed client</source>
        <translation>Anfragen mit fehlerhafter Client-Angabe</translation>
    </message>
    <message>
        <source>First broken entry</source>
        <translation>Erster beschädigter Eintrag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Blocked until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Aufgetreten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt aufgetreten</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>until it gets worse</source>
        <translation>bis es schlimmer wird</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>AlertFilters</name>
    <message>
        <source>No open alerts.</source>
        <translation>Keine offenen Warnungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alerts, newest first.</source>
        <translation>
            <numerusform>%Ln offene Warnung.</numerusform>
            <numerusform>%Ln offene Warnungen, neueste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>No snoozed alerts.</source>
        <translation>Keine zurückgestellten Warnungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed alerts, newest first.</source>
        <translation>
            <numerusform>%Ln zurückgestellte Warnung.</numerusform>
            <numerusform>%Ln zurückgestellte Warnungen, neueste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>No resolved alerts.</source>
        <translation>Keine erledigten Warnungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved alerts, newest first.</source>
        <translation>
            <numerusform>%Ln erledigte Warnung.</numerusform>
            <numerusform>%Ln erledigte Warnungen, neueste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Keine Warnungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts, newest first.</source>
        <translation>
            <numerusform>%Ln Warnung.</numerusform>
            <numerusform>%Ln Warnungen, neueste zuerst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertNotices</name>
    <message numerus="yes">
        <source>%Ln alerts resolved.</source>
        <translation>
            <numerusform>%Ln Warnung erledigt.</numerusform>
            <numerusform>%Ln Warnungen erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts reopened.</source>
        <translation>
            <numerusform>%Ln Warnung wieder geöffnet.</numerusform>
            <numerusform>%Ln Warnungen wieder geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts snoozed.</source>
        <translation>
            <numerusform>%Ln Warnung zurückgestellt.</numerusform>
            <numerusform>%Ln Warnungen zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are no longer snoozed.</source>
        <translation>
            <numerusform>%Ln Warnung nicht mehr zurückgestellt.</numerusform>
            <numerusform>%Ln Warnungen nicht mehr zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed back.</source>
        <translation>
            <numerusform>%Ln Warnung konnte nicht zurückgeändert werden.</numerusform>
            <numerusform>%Ln Warnungen konnten nicht zurückgeändert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be resolved.</source>
        <translation>
            <numerusform>%Ln Warnung konnte nicht erledigt werden.</numerusform>
            <numerusform>%Ln Warnungen konnten nicht erledigt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be reopened.</source>
        <translation>
            <numerusform>%Ln Warnung konnte nicht wieder geöffnet werden.</numerusform>
            <numerusform>%Ln Warnungen konnten nicht wieder geöffnet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed.</source>
        <translation>
            <numerusform>%Ln Warnung konnte nicht geändert werden.</numerusform>
            <numerusform>%Ln Warnungen konnten nicht geändert werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, where there are usually none</source>
        <comment>650 requests, 1 hour</comment>
        <translation>%1 in %2, wo es sonst meist keine gibt</translation>
    </message>
    <message>
        <source>%1 in %2, %3 times the usual %4</source>
        <comment>650 requests, 1 hour, 5.4, 120</comment>
        <translation>%1 in %2, das %3-Fache der üblichen %4</translation>
    </message>
    <message>
        <source>Signed in from a new place: %1</source>
        <translation>Anmeldung von einem neuen Ort: %1</translation>
    </message>
    <message>
        <source>Right password from a new place, sign-in not completed: %1</source>
        <translation>Richtiges Passwort von einem neuen Ort, Anmeldung nicht abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Failed sign-in from a new place: %1</source>
        <translation>Fehlgeschlagene Anmeldung von einem neuen Ort: %1</translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <comment>14 requests, an endpoint, 1 hour</comment>
        <translation>%1 an %2 in %3</translation>
    </message>
    <message>
        <source>%1 in %2, address blocked</source>
        <comment>6 failed sign-ins, 1 hour</comment>
        <translation>%1 in %2, Adresse gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene Anmeldung</numerusform>
            <numerusform>%Ln fehlgeschlagene Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Right password from %1, which the whitelist refuses</source>
        <translation>Richtiges Passwort von %1, von der Whitelist abgewiesen</translation>
    </message>
    <message>
        <source>%1 from %2 in %3</source>
        <comment>25 failed sign-ins, 6 addresses, 1 hour</comment>
        <translation>%1 von %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>The trusted proxy %1 does not say who its clients are</source>
        <translation>Der vertrauenswürdige Proxy %1 gibt nicht an, wer seine Clients sind</translation>
    </message>
    <message>
        <source>The server&apos;s clock was set ahead by %1</source>
        <translation>Die Uhr des Servers wurde um %1 vorgestellt</translation>
    </message>
    <message>
        <source>The server&apos;s clock was set back by %1</source>
        <translation>Die Uhr des Servers wurde um %1 zurückgestellt</translation>
    </message>
    <message>
        <source>The activity log does not verify</source>
        <translation>Die Prüfung des Aktivitätsprotokolls schlägt fehl</translation>
    </message>
    <message>
        <source>The activity log does not verify from %1 on</source>
        <comment>id of an entry</comment>
        <translation>Die Prüfung des Aktivitätsprotokolls schlägt ab %1 fehl</translation>
    </message>
    <message>
        <source>The account made far more requests within an hour than it does on average.</source>
        <translation>Das Konto hat innerhalb einer Stunde weit mehr Anfragen gestellt als im Durchschnitt.</translation>
    </message>
    <message>
        <source>A new integration or a load test does this; so does a stolen key. Look at which endpoints were called, and from where.</source>
        <translation>Eine neue Integration oder ein Lasttest bewirkt das, ein gestohlener Schlüssel aber auch. Sehen Sie nach, welche Endpunkte aufgerufen wurden und von wo.</translation>
    </message>
    <message>
        <source>The account was not signed in from there within 30 days.</source>
        <translation>Das Konto war in den letzten 30 Tagen nicht von dort angemeldet.</translation>
    </message>
    <message>
        <source>Within 30 days the account was signed in from: %1.</source>
        <translation>In den letzten 30 Tagen war das Konto von hier angemeldet: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>If its owner was not there: change the password and end the other sessions.</source>
        <translation>Wenn der Inhaber nicht dort war: Ändern Sie das Passwort und beenden Sie die anderen Sitzungen.</translation>
    </message>
    <message>
        <source>Nobody got in. If the owner was not there, somebody is trying.</source>
        <translation>Niemand ist hineingekommen. Wenn der Inhaber nicht dort war, versucht es jemand anderes.</translation>
    </message>
    <message>
        <source>Billing, API keys and administration are seldom called this often.</source>
        <translation>Abrechnung, API-Schlüssel und Verwaltung werden selten so oft aufgerufen.</translation>
    </message>
    <message>
        <source>A script of the account&apos;s own does this; so does somebody who looks around with a stolen session or key.</source>
        <translation>Ein eigenes Skript des Kontos bewirkt das; ebenso jemand, der sich mit einer gestohlenen Sitzung oder einem gestohlenen Schlüssel umsieht.</translation>
    </message>
    <message>
        <source>Somebody tried passwords from one address. It is blocked for a time, and the block lifts by itself.</source>
        <translation>Jemand hat von einer Adresse aus Passwörter ausprobiert. Sie ist für eine Weile gesperrt, die Sperre endet von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were tried from there.</source>
        <translation>
            <numerusform>Von dort wurde %Ln Konto ausprobiert.</numerusform>
            <numerusform>Von dort wurden %Ln Konten ausprobiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whitelist kept the sign-in out, but whoever tried it knew the password.</source>
        <translation>Die Whitelist hat die Anmeldung verhindert, aber wer sie versucht hat, kannte das Passwort.</translation>
    </message>
    <message>
        <source>If it was not the owner: change the password now.</source>
        <translation>Wenn es nicht der Inhaber war: Ändern Sie das Passwort jetzt.</translation>
    </message>
    <message>
        <source>One account is guessed at from many addresses, each below the limit that would block it.</source>
        <translation>Das Passwort eines Kontos wird von vielen Adressen aus erraten, jede unter der Grenze, ab der sie gesperrt würde.</translation>
    </message>
    <message>
        <source>Sign-ins of this account from unknown places now wait for their turn. Two-factor keeps a guessed password harmless.</source>
        <translation>Anmeldungen dieses Kontos von unbekannten Orten müssen jetzt warten, bis sie an der Reihe sind. Mit Zwei-Faktor-Authentifizierung bleibt ein erratenes Passwort harmlos.</translation>
    </message>
    <message>
        <source>Its clients can&apos;t be told apart: whitelists, blocks and detectors see the proxy alone.</source>
        <translation>Seine Clients lassen sich nicht unterscheiden: Whitelists, Sperren und Erkennung sehen nur den Proxy.</translation>
    </message>
    <message>
        <source>Let it set X-Forwarded-For, or take it off the trusted proxies.</source>
        <translation>Lassen Sie ihn X-Forwarded-For setzen, oder streichen Sie ihn aus den vertrauenswürdigen Proxys.</translation>
    </message>
    <message>
        <source>Codes, blocks and detectors go by the server&apos;s clock. Find out who set it, and why.</source>
        <translation>Codes, Sperren und Erkennung richten sich nach der Uhr des Servers. Finden Sie heraus, wer sie verstellt hat und warum.</translation>
    </message>
    <message>
        <source>Entries were changed or removed by something else than the server, or its files were restored from a copy.</source>
        <translation>Einträge wurden von etwas anderem als dem Server geändert oder entfernt, oder seine Dateien wurden aus einer Kopie wiederhergestellt.</translation>
    </message>
    <message>
        <source>What the server found: %1</source>
        <translation>Was der Server gefunden hat: %1</translation>
    </message>
    <message>
        <source>Brute force</source>
        <translation>Brute-Force</translation>
    </message>
    <message>
        <source>Request spike</source>
        <translation>Anfragespitze</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>Sensitive endpoint</source>
        <translation>Sensibler Endpunkt</translation>
    </message>
    <message>
        <source>Password exposed</source>
        <translation>Passwort bekannt geworden</translation>
    </message>
    <message>
        <source>Distributed guessing</source>
        <translation>Verteiltes Raten</translation>
    </message>
    <message>
        <source>Proxy misconfigured</source>
        <translation>Proxy falsch konfiguriert</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Uhr verstellt</translation>
    </message>
    <message>
        <source>Log integrity</source>
        <translation>Protokollintegrität</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of an alert</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of an alert</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of an alert</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity of an alert</comment>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Dieser Server</translation>
    </message>
</context>
<context>
    <name>AnomalyWords</name>
    <message numerus="yes">
        <source>in the last %Ln hours</source>
        <translation>
            <numerusform>in der letzten Stunde</numerusform>
            <numerusform>in den letzten %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>am letzten Tag</numerusform>
            <numerusform>in den letzten %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Counted from %2 on: there is too much before.</source>
        <translation>%1 Ab %2 gezählt: Davor ist es zu viel.</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>where a sign-in came from</comment>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>country of an address</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>in the hour before</comment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of 7 days</comment>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last hour</source>
        <translation>
            <numerusform>%Ln Anfrage in der letzten Stunde</numerusform>
            <numerusform>%Ln Anfragen in der letzten Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, far below the average</source>
        <comment>requests</comment>
        <translation>%1, weit unter dem Durchschnitt</translation>
    </message>
    <message>
        <source>%1, %2 times the average</source>
        <comment>requests, factor</comment>
        <translation>%1, das %2-Fache des Durchschnitts</translation>
    </message>
    <message>
        <source>Alert above %1 times the 7-day average of %2 an hour, from %3 requests on.</source>
        <translation>Warnung ab mehr als dem %1-Fachen des 7-Tage-Durchschnitts von %2 pro Stunde, mindestens %3 Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>No average yet: it takes 24 hours of activity, and there are %Ln.</source>
        <translation>
            <numerusform>Noch kein Durchschnitt: Er braucht 24 Stunden Aktivität, bisher ist es %Ln.</numerusform>
            <numerusform>Noch kein Durchschnitt: Er braucht 24 Stunden Aktivität, bisher sind es %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No average yet: it takes 24 hours of activity.</source>
        <translation>Noch kein Durchschnitt: Er braucht 24 Stunden Aktivität.</translation>
    </message>
    <message>
        <source>No average yet: there is no activity.</source>
        <translation>Noch kein Durchschnitt: Es gibt keine Aktivität.</translation>
    </message>
    <message>
        <source>Above the threshold</source>
        <translation>Über der Schwelle</translation>
    </message>
    <message>
        <source>Requests in the hour before</source>
        <translation>Anfragen in der Stunde davor</translation>
    </message>
    <message>
        <source>7-day average</source>
        <translation>7-Tage-Durchschnitt</translation>
    </message>
    <message>
        <source>Alert threshold</source>
        <translation>Warnschwelle</translation>
    </message>
    <message>
        <source>Alert above %1</source>
        <translation>Warnung über %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>attempt to sign in</comment>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>until when, of an address</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <comment>failed sign-ins, addresses, in the last hour</comment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene Anmeldung</numerusform>
            <numerusform>%Ln fehlgeschlagene Anmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An address is blocked after %1 failed sign-ins within %Ln minutes.</source>
        <translation>
            <numerusform>Eine Adresse wird nach %1 fehlgeschlagenen Anmeldungen innerhalb %Ln Minute gesperrt.</numerusform>
            <numerusform>Eine Adresse wird nach %1 fehlgeschlagenen Anmeldungen innerhalb von %Ln Minuten gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln gesperrt</numerusform>
            <numerusform>%Ln gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>No failed sign-ins %1.</source>
        <translation>Keine fehlgeschlagenen Anmeldungen %1.</translation>
    </message>
    <message>
        <source>Blocked from %1</source>
        <translation>Sperre ab %1</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>address, attempts to sign in</comment>
        <translation>%1: %2 fehlgeschlagen, %3 erfolgreich</translation>
    </message>
    <message>
        <source>%1, blocked</source>
        <comment>failed sign-ins</comment>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>%1. Blocked for %2.</source>
        <translation>%1. Noch %2 gesperrt.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>request</comment>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>requests, in the last hour</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests to sensitive endpoints</source>
        <translation>
            <numerusform>%Ln Anfrage an sensible Endpunkte</numerusform>
            <numerusform>%Ln Anfragen an sensible Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests to sensitive endpoints</source>
        <translation>Keine Anfragen an sensible Endpunkte</translation>
    </message>
    <message numerus="yes">
        <source>Alert above %Ln requests of one account to one of them within an hour.</source>
        <translation>
            <numerusform>Warnung bei mehr als %Ln Anfrage eines Kontos an einen davon innerhalb einer Stunde.</numerusform>
            <numerusform>Warnung bei mehr als %Ln Anfragen eines Kontos an einen davon innerhalb einer Stunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint is set as sensitive.</source>
        <translation>Es ist kein Endpunkt als sensibel festgelegt.</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <comment>attempts to sign in, countries, in the last hour</comment>
        <translation>%1 aus %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts to sign in</source>
        <translation>
            <numerusform>%Ln Anmeldeversuch</numerusform>
            <numerusform>%Ln Anmeldeversuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln Land</numerusform>
            <numerusform>%Ln Ländern</numerusform>
        </translation>
    </message>
    <message>
        <source>no known country</source>
        <translation>keinem bekannten Land</translation>
    </message>
    <message numerus="yes">
        <source>An attempt from a country without a sign-in of that account in the last %Ln days is an alert.</source>
        <translation>
            <numerusform>Ein Versuch aus einem Land, aus dem sich das Konto am letzten Tag nicht angemeldet hat, löst eine Warnung aus.</numerusform>
            <numerusform>Ein Versuch aus einem Land, aus dem sich das Konto in den letzten %Ln Tagen nicht angemeldet hat, löst eine Warnung aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has tried to sign in %1.</source>
        <translation>Niemand hat %1 versucht, sich anzumelden.</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>country, attempts to sign in</comment>
        <translation>%1: %2 fehlgeschlagen, %3 erfolgreich</translation>
    </message>
    <message>
        <source>Threshold on trial</source>
        <translation>Schwelle auf Probe</translation>
    </message>
    <message>
        <source>Tried: above %1</source>
        <translation>Auf Probe: über %1</translation>
    </message>
    <message>
        <source>In the last 30 days it would have changed nothing.</source>
        <translation>In den letzten 30 Tagen hätte sie nichts geändert.</translation>
    </message>
    <message>
        <source>In the last 30 days: %1, %2, %3 in all.</source>
        <comment>alerts more, alerts fewer, alerts</comment>
        <translation>In den letzten 30 Tagen: %1, %2, %3 insgesamt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts more</source>
        <translation>
            <numerusform>%Ln Warnung mehr</numerusform>
            <numerusform>%Ln Warnungen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln weniger</numerusform>
            <numerusform>%Ln weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <comment>more alerts, or fewer</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Above</source>
        <comment>requests above a threshold</comment>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tried: alert above %1 times the average, instead of %2.</source>
        <translation>Auf Probe: Warnung ab dem %1-Fachen des Durchschnitts statt dem %2-Fachen.</translation>
    </message>
    <message>
        <source>Looking at the last 30 days…</source>
        <translation>Die letzten 30 Tage werden durchgesehen …</translation>
    </message>
    <message>
        <source>More</source>
        <comment>an alert</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>an alert</comment>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>CidrFeedback</name>
    <message>
        <source>Allows every IPv4 address: the whitelist would stop nobody there.</source>
        <translation>Lässt jede IPv4-Adresse zu: Die Whitelist würde dort niemanden aufhalten.</translation>
    </message>
    <message>
        <source>Allows every IPv6 address: the whitelist would stop nobody there.</source>
        <translation>Lässt jede IPv6-Adresse zu: Die Whitelist würde dort niemanden aufhalten.</translation>
    </message>
    <message>
        <source>Allows %1 only.</source>
        <translation>Lässt nur %1 zu.</translation>
    </message>
    <message>
        <source>Allows %1 to %2 (%3 addresses).</source>
        <translation>Lässt %1 bis %2 zu (%3 Adressen).</translation>
    </message>
    <message>
        <source>%1 is already on the list.</source>
        <translation>%1 steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>Already allowed by %1.</source>
        <translation>Schon durch %1 zugelassen.</translation>
    </message>
    <message>
        <source>Will be saved as %1. %2</source>
        <comment>%2: a sentence</comment>
        <translation>Wird als %1 gespeichert. %2</translation>
    </message>
</context>
<context>
    <name>CidrProblem</name>
    <message>
        <source>Type an address or a range, such as 203.0.113.5 or 192.168.1.0/24.</source>
        <translation>Geben Sie eine Adresse oder einen Bereich ein, etwa 203.0.113.5 oder 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Eine Adresse enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers, such as 192.168.1.0.</source>
        <translation>Eine IPv4-Adresse hat vier Zahlen, etwa 192.168.1.0.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; this one has more.</source>
        <translation>Eine IPv4-Adresse hat vier Zahlen; diese hat mehr.</translation>
    </message>
    <message>
        <source>A number is missing between two dots.</source>
        <translation>Zwischen zwei Punkten fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>Each number of an IPv4 address is 255 at most.</source>
        <translation>Jede Zahl einer IPv4-Adresse ist höchstens 255.</translation>
    </message>
    <message>
        <source>Numbers must not start with a zero: some programs would read them as octal.</source>
        <translation>Zahlen dürfen nicht mit einer Null beginnen: Manche Programme würden sie oktal lesen.</translation>
    </message>
    <message>
        <source>An IPv4 address has only the digits 0 to 9 and dots.</source>
        <translation>Eine IPv4-Adresse besteht nur aus den Ziffern 0 bis 9 und Punkten.</translation>
    </message>
    <message>
        <source>The number after the slash is missing, such as /24.</source>
        <translation>Die Zahl nach dem Schrägstrich fehlt, etwa /24.</translation>
    </message>
    <message>
        <source>The number after the slash is at most 32 for IPv4 and 128 for IPv6.</source>
        <translation>Die Zahl nach dem Schrägstrich ist bei IPv4 höchstens 32, bei IPv6 höchstens 128.</translation>
    </message>
    <message>
        <source>After the slash comes a whole number, such as /24.</source>
        <translation>Nach dem Schrägstrich kommt eine ganze Zahl, etwa /24.</translation>
    </message>
    <message>
        <source>The number after the slash must not start with a zero.</source>
        <translation>Die Zahl nach dem Schrägstrich darf nicht mit einer Null beginnen.</translation>
    </message>
    <message>
        <source>Write the size of the range as a number, such as /24 in place of /255.255.255.0.</source>
        <translation>Schreiben Sie die Größe des Bereichs als Zahl, etwa /24 statt /255.255.255.0.</translation>
    </message>
    <message>
        <source>Leave out the part from the % on: a whitelist knows no network interfaces.</source>
        <translation>Lassen Sie den Teil ab dem % weg: Eine Whitelist kennt keine Netzwerkschnittstellen.</translation>
    </message>
    <message>
        <source>Write the address alone, without brackets and without a port.</source>
        <translation>Schreiben Sie nur die Adresse, ohne Klammern und ohne Port.</translation>
    </message>
    <message>
        <source>Names are not accepted, only addresses such as 203.0.113.5.</source>
        <translation>Namen werden nicht angenommen, nur Adressen wie 203.0.113.5.</translation>
    </message>
    <message>
        <source>This is not a complete IPv6 address, such as 2001:db8::1.</source>
        <translation>Das ist keine vollständige IPv6-Adresse wie 2001:db8::1.</translation>
    </message>
    <message>
        <source>A range of ::ffff: addresses needs /96 or more; write it as an IPv4 range.</source>
        <translation>Ein Bereich von ::ffff:-Adressen braucht /96 oder mehr; schreiben Sie ihn als IPv4-Bereich.</translation>
    </message>
    <message>
        <source>Write a range with a slash, such as 10.0.0.0/24, not with a dash.</source>
        <translation>Schreiben Sie einen Bereich mit Schrägstrich, etwa 10.0.0.0/24, nicht mit Bindestrich.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This account may not do that. Ask an administrator.</source>
        <translation>Dieses Konto darf das nicht. Wenden Sie sich an einen Administrator.</translation>
    </message>
    <message>
        <source>This address is not on the whitelist. Ask an administrator on an allowed address to add it.</source>
        <translation>Diese Adresse steht nicht auf der Whitelist. Bitten Sie einen Administrator mit zugelassener Adresse, sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>This address is blocked. Ask an administrator to lift the block, or wait until it runs out.</source>
        <translation>Diese Adresse ist gesperrt. Bitten Sie einen Administrator, die Sperre aufzuheben, oder warten Sie, bis sie abläuft.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>Die Sitzung ist beendet. Melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>Your sign-in is too old for this. Sign in again, then repeat it.</source>
        <translation>Ihre Anmeldung liegt dafür zu lange zurück. Melden Sie sich wieder an, und wiederholen Sie es dann.</translation>
    </message>
    <message>
        <source>Administrators need two-factor here. Turn it on under Two-factor first.</source>
        <translation>Administratoren brauchen hier die Zwei-Faktor-Authentifizierung. Schalten Sie sie zuerst unter „Zwei-Faktor“ ein.</translation>
    </message>
    <message>
        <source>It is no longer there. Refresh the page.</source>
        <translation>Das gibt es nicht mehr. Aktualisieren Sie die Seite.</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Der Server ist ausgelastet. Warten Sie %n Sekunde, und versuchen Sie es dann erneut.</numerusform>
            <numerusform>Der Server ist ausgelastet. Warten Sie %n Sekunden, und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy. Wait a moment, then try again.</source>
        <translation>Der Server ist ausgelastet. Warten Sie einen Moment, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server cannot write its activity log, so it changed nothing. Free disk space on the server, then try again.</source>
        <translation>Der Server kann sein Aktivitätsprotokoll nicht schreiben und hat daher nichts geändert. Geben Sie Speicherplatz auf dem Server frei, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server did not accept the input. Correct it, then try again.</source>
        <translation>Der Server hat die Eingabe nicht angenommen. Berichtigen Sie sie, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s configuration file or a command-line option fixes this. Change it there.</source>
        <translation>Die Konfigurationsdatei des Servers oder eine Befehlszeilenoption legt das fest. Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the details to your administrator.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder fehlschlägt, geben Sie die Details an Ihren Administrator weiter.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that it is running, then try again.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie, ob er läuft, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has changed. Compare its fingerprint before you connect again.</source>
        <translation>Das Zertifikat des Servers hat sich geändert. Vergleichen Sie seinen Fingerabdruck, bevor Sie sich wieder verbinden.</translation>
    </message>
    <message>
        <source>The answer could not be read. Check that this is a Postject server of a matching version.</source>
        <translation>Die Antwort war nicht lesbar. Prüfen Sie, ob dies ein Postject-Server mit passender Version ist.</translation>
    </message>
    <message>
        <source>Code: %1 (%2)</source>
        <translation>Code: %1 (%2)</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an input field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExceptionWords</name>
    <message>
        <source>%1, %2</source>
        <comment>city, country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The address %1</source>
        <translation>Die Adresse %1</translation>
    </message>
    <message>
        <source>Everything from %1</source>
        <comment>a place</comment>
        <translation>Alles aus %1</translation>
    </message>
    <message>
        <source>Requests to %1</source>
        <comment>a path</comment>
        <translation>Anfragen an %1</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>what an exception is for</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>what an exception is for</comment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>what an exception is for</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>auf Dauer</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>HistogramScale</name>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt aufgetreten</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The newest requests behind it</source>
        <translation>Die neuesten Anfragen dazu</translation>
    </message>
    <message>
        <source>User agent: %1</source>
        <translation>User-Agent: %1</translation>
    </message>
    <message>
        <source>If this was not you</source>
        <translation>Wenn Sie das nicht waren</translation>
    </message>
    <message>
        <source>Change the password and end the other sessions.</source>
        <translation>Ändern Sie das Passwort und beenden Sie die anderen Sitzungen.</translation>
    </message>
    <message>
        <source>Turn two-factor on, or renew it, and restrict the addresses by the IP whitelist.</source>
        <translation>Schalten Sie die Zwei-Faktor-Authentifizierung ein oder erneuern Sie sie, und beschränken Sie die Adressen mit der IP-Whitelist.</translation>
    </message>
    <message>
        <source>Look at the alert in the console, and resolve it once it is dealt with.</source>
        <translation>Sehen Sie sich die Warnung in der Konsole an, und markieren Sie sie als erledigt, wenn sie bearbeitet ist.</translation>
    </message>
    <message>
        <source>State of the activity log</source>
        <translation>Stand des Aktivitätsprotokolls</translation>
    </message>
    <message>
        <source>Newest row</source>
        <translation>Neuester Eintrag</translation>
    </message>
    <message>
        <source>Its MAC</source>
        <translation>Dessen MAC</translation>
    </message>
    <message>
        <source>Keep this mail: a log that lacks this row later was cut.</source>
        <translation>Bewahren Sie diese Mail auf: Fehlt dieser Eintrag später im Protokoll, wurde es gekürzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more alerts</source>
        <translation>
            <numerusform>%n weitere Warnung</numerusform>
            <numerusform>%n weitere Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, to be seen in the console</source>
        <translation>
            <numerusform>und %n weitere, zu sehen in der Konsole</numerusform>
            <numerusform>und %n weitere, zu sehen in der Konsole</numerusform>
        </translation>
    </message>
    <message>
        <source>More alerts came within an hour than mails may be sent to this address. These waited; each is told of once.</source>
        <translation>Innerhalb einer Stunde kamen mehr Warnungen, als Mails an diese Adresse gesendet werden dürfen. Diese haben gewartet; jede wird einmal gemeldet.</translation>
    </message>
    <message>
        <source>Test of the notifications</source>
        <translation>Test der Benachrichtigungen</translation>
    </message>
    <message>
        <source>Mails about security alerts arrive here.</source>
        <translation>Mails über Sicherheitswarnungen kommen hier an.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Type a password.</source>
        <translation>Geben Sie ein Passwort ein.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Das Passwort ist zu lang.</translation>
    </message>
    <message>
        <source>Many people use this password, so it is guessed first. Four unrelated words are better.</source>
        <translation>Viele Menschen verwenden dieses Passwort, es wird also zuerst geraten. Vier unzusammenhängende Wörter sind besser.</translation>
    </message>
    <message>
        <source>This is too close to the e-mail or to the name of this product.</source>
        <translation>Das ist der E-Mail-Adresse oder dem Namen dieses Produkts zu ähnlich.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <comment>%1 is the server&apos;s words</comment>
        <translation>Der Server hat das abgelehnt: %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Zu kurz: mindestens %n Zeichen.</numerusform>
            <numerusform>Zu kurz: mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long.</source>
        <comment>a password</comment>
        <translation>Zu lang.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Four unrelated words are better.</source>
        <translation>Schwach: leicht zu erraten. Vier unzusammenhängende Wörter sind besser.</translation>
    </message>
    <message>
        <source>Fair: a longer one is better.</source>
        <translation>Mittel: Ein längeres ist besser.</translation>
    </message>
    <message>
        <source>Good.</source>
        <comment>a password</comment>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <comment>a password</comment>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>OneTimeCode</name>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds behind. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>Die Uhr Ihres Telefons geht %n Sekunde nach. Stellen Sie sie auf automatische Zeit, und geben Sie dann den angezeigten Code ein.</numerusform>
            <numerusform>Die Uhr Ihres Telefons geht %n Sekunden nach. Stellen Sie sie auf automatische Zeit, und geben Sie dann den angezeigten Code ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds ahead. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>Die Uhr Ihres Telefons geht %n Sekunde vor. Stellen Sie sie auf automatische Zeit, und geben Sie dann den angezeigten Code ein.</numerusform>
            <numerusform>Die Uhr Ihres Telefons geht %n Sekunden vor. Stellen Sie sie auf automatische Zeit, und geben Sie dann den angezeigten Code ein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1: loading.</source>
        <translation>%1: wird geladen.</translation>
    </message>
    <message>
        <source>Not available, try again</source>
        <translation>Nicht verfügbar, erneut versuchen</translation>
    </message>
    <message>
        <source>%1: could not be loaded. Press to try again.</source>
        <translation>%1: konnte nicht geladen werden. Drücken, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, severity</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Offene Warnungen</translation>
    </message>
    <message>
        <source>Nothing to look into</source>
        <translation>Nichts zu untersuchen</translation>
    </message>
    <message>
        <source>No open alerts.</source>
        <translation>Keine offenen Warnungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s). Of the newest: %1.</source>
        <translation>
            <numerusform>%n offene Warnung. Davon die neuesten: %1.</numerusform>
            <numerusform>%n offene Warnungen. Davon die neuesten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Last hour, no average yet</source>
        <translation>Letzte Stunde, noch ohne Durchschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour.</source>
        <translation>
            <numerusform>%n Anfrage in der letzten Stunde.</numerusform>
            <numerusform>%n Anfragen in der letzten Stunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last hour, %1× average</source>
        <translation>Letzte Stunde, %1× Durchschnitt</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlanmeldungen</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>In der letzten Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n failed sign-in(s) in the last hour.</source>
        <translation>
            <numerusform>%n fehlgeschlagene Anmeldung in der letzten Stunde.</numerusform>
            <numerusform>%n fehlgeschlagene Anmeldungen in der letzten Stunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>Einträge im Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>Activity log: %n entry(s).</source>
        <translation>
            <numerusform>Aktivitätsprotokoll: %n Eintrag.</numerusform>
            <numerusform>Aktivitätsprotokoll: %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Zwei-Faktor</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>A password alone lets in</source>
        <translation>Das Passwort allein genügt</translation>
    </message>
    <message>
        <source>Two-factor is off: a password alone lets in.</source>
        <translation>Zwei-Faktor ist ausgeschaltet: Das Passwort allein genügt zur Anmeldung.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>Noch %n Backup-Code</numerusform>
            <numerusform>Noch %n Backup-Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two-factor is on, %n backup code(s) left.</source>
        <translation>
            <numerusform>Zwei-Faktor ist eingeschaltet, noch %n Backup-Code.</numerusform>
            <numerusform>Zwei-Faktor ist eingeschaltet, noch %n Backup-Codes.</numerusform>
        </translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation>IP-Whitelist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries used of the most there may be</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Open to every address</source>
        <translation>Offen für jede Adresse</translation>
    </message>
    <message>
        <source>The whitelist is empty: open to every address.</source>
        <translation>Die Whitelist ist leer: offen für jede Adresse.</translation>
    </message>
    <message>
        <source>This computer is always let in</source>
        <translation>Dieser Computer hat immer Zugang</translation>
    </message>
    <message>
        <source>Covers you, %1</source>
        <translation>Schließt Sie ein, %1</translation>
    </message>
    <message>
        <source>Whitelist: %1 entries used. %2.</source>
        <translation>Whitelist: %1 Einträgen belegt. %2.</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Gesperrte Adressen</translation>
    </message>
    <message>
        <source>No address is kept out</source>
        <translation>Keine Adresse ausgesperrt</translation>
    </message>
    <message>
        <source>Each lifts by itself in time</source>
        <translation>Jede Sperre endet von selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked address(es).</source>
        <translation>
            <numerusform>%n gesperrte Adresse.</numerusform>
            <numerusform>%n gesperrte Adressen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour</source>
        <translation>
            <numerusform>%n Anfrage in der letzten Stunde</numerusform>
            <numerusform>%n Anfragen in der letzten Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>No open alerts. %1.</source>
        <comment>%1: 12 requests in the last hour</comment>
        <translation>Keine offenen Warnungen. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) to look into. %1.</source>
        <comment>%1: 12 requests in the last hour</comment>
        <translation>
            <numerusform>%n Warnung zu untersuchen. %1.</numerusform>
            <numerusform>%n Warnungen zu untersuchen. %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts.</source>
        <translation>Alle Konten.</translation>
    </message>
    <message>
        <source>Your account.</source>
        <translation>Ihr Konto.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Requests of the last 24 hours: %1 in all, %2 of them refused or failed.</source>
        <translation>Anfragen der letzten 24 Stunden: insgesamt %1, davon %2 abgewiesen oder fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour, %1 times the 7-day average.</source>
        <translation>
            <numerusform>%n Anfrage in der letzten Stunde, das %1-Fache des 7-Tage-Durchschnitts.</numerusform>
            <numerusform>%n Anfragen in der letzten Stunde, das %1-Fache des 7-Tage-Durchschnitts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation>IP-Whitelist</translation>
    </message>
    <message>
        <source>Blocked IPs</source>
        <translation>Gesperrte IPs</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Zwei-Faktor</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Servereinstellungen</translation>
    </message>
    <message>
        <source>Log integrity</source>
        <translation>Protokollintegrität</translation>
    </message>
</context>
<context>
    <name>Pivot</name>
    <message>
        <source>Action</source>
        <comment>a column of the activity log</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>IP address</source>
        <comment>a column of the activity log</comment>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <comment>a column of the activity log</comment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>User agent</source>
        <comment>a column of the activity log</comment>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>a column of the activity log</comment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a column of the activity log</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a column of the activity log</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>column, value</comment>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>column, value</comment>
        <translation>%1 ist %2</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>Geben Sie eine ganze Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>an address, what is wrong with it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” must begin with /.</source>
        <comment>a path</comment>
        <translation>„%1“ muss mit / beginnen.</translation>
    </message>
    <message>
        <source>“%1” may have a * only at its end.</source>
        <comment>a path</comment>
        <translation>„%1“ darf ein * nur am Ende haben.</translation>
    </message>
    <message>
        <source>“%1” is no path: letters, digits and signs of ASCII, no ?, at most %2 characters.</source>
        <comment>a path</comment>
        <translation>„%1“ ist kein Pfad: Buchstaben, Ziffern und Zeichen aus ASCII, kein ?, höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Addresses or ranges of the proxies in front of this server, one a line. Only they may say by X-Forwarded-For who the client is.</source>
        <translation>Adressen oder Bereiche der Proxys vor diesem Server, eine pro Zeile. Nur sie dürfen mit X-Forwarded-For angeben, wer der Client ist.</translation>
    </message>
    <message>
        <source>Keep activity for</source>
        <translation>Aktivität aufbewahren</translation>
    </message>
    <message>
        <source>Older entries are removed from the log for good. 0 keeps them for ever.</source>
        <translation>Ältere Einträge werden endgültig aus dem Protokoll entfernt. 0 bewahrt sie für immer auf.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Requests of one account</source>
        <translation>Anfragen eines Kontos</translation>
    </message>
    <message>
        <source>More than these within a minute are refused. 0 sets no limit.</source>
        <translation>Mehr als so viele innerhalb einer Minute werden abgewiesen. 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>Requests from one address</source>
        <translation>Anfragen von einer Adresse</translation>
    </message>
    <message>
        <source>Sign-ins from one address</source>
        <translation>Anmeldungen von einer Adresse</translation>
    </message>
    <message>
        <source>More attempts than these within a minute are refused, right or wrong. 0 sets no limit.</source>
        <translation>Mehr Versuche als so viele innerhalb einer Minute werden abgewiesen, richtig oder falsch. 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Ask for the password again after</source>
        <translation>Passwort erneut verlangen nach</translation>
    </message>
    <message>
        <source>So long after a sign-in, accounts, keys, whitelists, two-factor and settings can be changed. 0: as long as the session lasts.</source>
        <translation>So lange nach einer Anmeldung können Konten, Schlüssel, Whitelists, Zwei-Faktor und Einstellungen geändert werden. 0: so lange die Sitzung dauert.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Two-factor for administrators</source>
        <translation>Zwei-Faktor für Administratoren</translation>
    </message>
    <message>
        <source>Where it is required, an administrator without it can do nothing but set it up.</source>
        <translation>Wo sie erforderlich ist, kann ein Administrator ohne sie nichts anderes tun, als sie einzurichten.</translation>
    </message>
    <message>
        <source>End idle sessions after</source>
        <translation>Untätige Sitzungen beenden nach</translation>
    </message>
    <message>
        <source>A session without a request for so long ends. 0: it lasts its 12 hours.</source>
        <translation>Eine Sitzung, die so lange keine Anfrage stellt, endet. 0: Sie behält ihre 12 Stunden.</translation>
    </message>
    <message>
        <source>Sensitive paths</source>
        <translation>Sensible Pfade</translation>
    </message>
    <message>
        <source>Paths whose requests are counted, one a line. A * at the end stands for whatever follows.</source>
        <translation>Pfade, deren Anfragen gezählt werden, einer pro Zeile. Ein * am Ende steht für alles, was folgt.</translation>
    </message>
    <message>
        <source>Failed sign-ins that block an address</source>
        <translation>Fehlanmeldungen bis zur Sperre einer Adresse</translation>
    </message>
    <message>
        <source>So many failures from one address block it.</source>
        <translation>So viele Fehlschläge von einer Adresse sperren sie.</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>Fehlanmeldungen</translation>
    </message>
    <message>
        <source>Failed sign-ins count for</source>
        <translation>Fehlanmeldungen zählen</translation>
    </message>
    <message>
        <source>Failures further apart do not add up to a block.</source>
        <translation>Fehlschläge mit größerem Abstand führen zusammen nicht zu einer Sperre.</translation>
    </message>
    <message>
        <source>A block lasts</source>
        <translation>Eine Sperre dauert</translation>
    </message>
    <message>
        <source>It lifts by itself then. Blocks in force keep their end.</source>
        <translation>Danach endet sie von selbst. Bestehende Sperren behalten ihr Ende.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Usual rate of requests</source>
        <translation>Übliche Anfragerate</translation>
    </message>
    <message>
        <source>An alert is raised when an hour has more requests than this.</source>
        <translation>Eine Warnung wird ausgelöst, wenn eine Stunde mehr Anfragen hat.</translation>
    </message>
    <message>
        <source>times the average</source>
        <translation>× Durchschnitt</translation>
    </message>
    <message>
        <source>Smallest spike</source>
        <translation>Kleinste Spitze</translation>
    </message>
    <message>
        <source>An hour with fewer requests is no spike, whatever the average.</source>
        <translation>Eine Stunde mit weniger Anfragen ist keine Spitze, gleich wie hoch der Durchschnitt ist.</translation>
    </message>
    <message>
        <source>requests an hour</source>
        <translation>Anfragen pro Stunde</translation>
    </message>
    <message>
        <source>History before the first spike</source>
        <translation>Verlauf vor der ersten Spitze</translation>
    </message>
    <message>
        <source>An account with less history has no average to compare with.</source>
        <translation>Ein Konto mit kürzerem Verlauf hat keinen Durchschnitt zum Vergleich.</translation>
    </message>
    <message>
        <source>Usual requests to a sensitive path</source>
        <translation>Übliche Anfragen an einen sensiblen Pfad</translation>
    </message>
    <message>
        <source>An alert is raised when one account makes more.</source>
        <translation>Eine Warnung wird ausgelöst, wenn ein Konto mehr stellt.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>Places of sign-in are remembered for</source>
        <translation>Anmeldeorte merken für</translation>
    </message>
    <message>
        <source>A sign-in from a place that was not seen for so long raises an alert.</source>
        <translation>Eine Anmeldung von einem Ort, der so lange nicht vorkam, löst eine Warnung aus.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Name or address. Without one no mail is sent.</source>
        <translation>Name oder Adresse. Ohne ihn wird keine E-Mail gesendet.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0 takes the usual one of the encryption.</source>
        <translation>0 nimmt den üblichen der Verschlüsselung.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>How the connection to the mail server is encrypted.</source>
        <translation>Wie die Verbindung zum Mailserver verschlüsselt wird.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Whom to sign in as. Empty: no sign-in.</source>
        <translation>Name für die Anmeldung. Leer: keine Anmeldung.</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>Mail-Passwort</translation>
    </message>
    <message>
        <source>Kept encrypted, and never shown again.</source>
        <translation>Wird verschlüsselt aufbewahrt und nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>The address that alerts are sent from.</source>
        <translation>Die Adresse, von der Warnungen gesendet werden.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>A PEM file on the server with the certificate authorities to trust. Empty: the system&apos;s.</source>
        <translation>Eine PEM-Datei auf dem Server mit den vertrauenswürdigen Zertifizierungsstellen. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>Mails to one recipient</source>
        <translation>E-Mails an einen Empfänger</translation>
    </message>
    <message>
        <source>More wait for the next hour.</source>
        <translation>Weitere warten auf die nächste Stunde.</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxys</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Request limits</source>
        <translation>Anfragegrenzen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The server&apos;s configuration fixes this by now. Undo the change here.</source>
        <translation>Die Konfiguration des Servers legt dies inzwischen fest. Machen Sie die Änderung hier rückgängig.</translation>
    </message>
    <message>
        <source>Type a host name or an address.</source>
        <translation>Geben Sie einen Hostnamen oder eine Adresse ein.</translation>
    </message>
    <message>
        <source>Type a mail address: a mail server needs a sender.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein: Ein Mailserver braucht einen Absender.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS: without encryption the password would be sent in the clear.</source>
        <translation>Wählen Sie STARTTLS oder TLS: Ohne Verschlüsselung würde das Passwort im Klartext gesendet.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <comment>%1 is the server&apos;s words</comment>
        <translation>Der Server hat das abgelehnt: %1</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>What this server calls itself to the mail server. Empty: the name of its machine.</source>
        <translation>Wie sich dieser Server dem Mailserver gegenüber nennt. Leer: der Name seines Rechners.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of mails to accounts that chose none.</source>
        <translation>Der Mails an Konten, die keine gewählt haben.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 yesterday</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of the year; the letters are those of QLocale::toString(), other words in &apos;…&apos;</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>as d MMM, with the time</comment>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month; as d MMM</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>%1: %2</source>
        <comment>what was done, a note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Snoozed until it gets worse</source>
        <translation>Zurückgestellt, bis es schlimmer wird</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>a time</comment>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, what it was about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>Erneut aufgetreten</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Resolved, %1</source>
        <comment>a verdict</comment>
        <translation>Erledigt, %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>No longer snoozed</source>
        <translation>Nicht mehr zurückgestellt</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Real</source>
        <comment>what an alert turned out to be</comment>
        <translation>Echt</translation>
    </message>
    <message>
        <source>False alarm</source>
        <comment>what an alert turned out to be</comment>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>what an alert turned out to be</comment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>what an alert turned out to be</comment>
        <translation>Test</translation>
    </message>
    <message numerus="yes">
        <source>%Ln real</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln echt</numerusform>
            <numerusform>%Ln echt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false alarms</source>
        <translation>
            <numerusform>%Ln Fehlalarm</numerusform>
            <numerusform>%Ln Fehlalarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln erwartet</numerusform>
            <numerusform>%Ln erwartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tests</source>
        <translation>
            <numerusform>%Ln Test</numerusform>
            <numerusform>%Ln Tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a verdict</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln ohne Urteil</numerusform>
            <numerusform>%Ln ohne Urteil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln resolved alerts of this kind: %1.</source>
        <translation>
            <numerusform>Von %Ln erledigten Warnung dieser Art: %1.</numerusform>
            <numerusform>Von %Ln erledigten Warnungen dieser Art: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>WhitelistImport</name>
    <message>
        <source>On the list already.</source>
        <translation>Schon auf der Liste.</translation>
    </message>
    <message>
        <source>Stands further up already.</source>
        <translation>Steht schon weiter oben.</translation>
    </message>
    <message>
        <source>Already allowed by %1.</source>
        <translation>Schon durch %1 zugelassen.</translation>
    </message>
    <message>
        <source>Will be saved as %1.</source>
        <translation>Wird als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Already allowed by %1 of this import.</source>
        <translation>Schon durch %1 aus diesem Import zugelassen.</translation>
    </message>
</context>
<context>
    <name>WhitelistWords</name>
    <message>
        <source>Changed the note of %1.</source>
        <translation>Notiz von %1 geändert.</translation>
    </message>
    <message>
        <source>Changed %1 to %2.</source>
        <translation>%1 zu %2 geändert.</translation>
    </message>
    <message>
        <source>Added %1 and removed %2 entries.</source>
        <translation>Einträge hinzugefügt: %1, entfernt: %2.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n entries.</source>
        <translation>
            <numerusform>%n Eintrag hinzugefügt.</numerusform>
            <numerusform>%n Einträge hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n entries.</source>
        <translation>
            <numerusform>%n Eintrag entfernt.</numerusform>
            <numerusform>%n Einträge entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address %1 would not be on the list. From then on the server would refuse this console and every other request from your address.</source>
        <translation>Ihre Adresse %1 stünde nicht auf der Liste. Von da an würde der Server diese Konsole und jede andere Anfrage von Ihrer Adresse abweisen.</translation>
    </message>
    <message>
        <source>This takes several steps, and between them your address %1 would not be on the list: the server would refuse the rest.</source>
        <translation>Dies braucht mehrere Schritte, und dazwischen stünde Ihre Adresse %1 nicht auf der Liste: Der Server würde den Rest abweisen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>system, or the code of a language: de, zh_CN.</source>
        <translation>system oder der Code einer Sprache: de, zh_CN.</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s database.</source>
        <translation>Ordner der Server-Datenbank.</translation>
    </message>
    <message>
        <source>Show a throw-away server with a month of made-up traffic.</source>
        <translation>Einen Wegwerf-Server mit einem Monat erfundener Zugriffe zeigen.</translation>
    </message>
    <message>
        <source>Another traffic for each number.</source>
        <translation>Andere Zugriffe für jede Zahl.</translation>
    </message>
    <message>
        <source>Say when the window is first painted and when it takes keys, then quit.</source>
        <translation>Melden, wann das Fenster zum ersten Mal gezeichnet ist und wann es Tasten annimmt, dann beenden.</translation>
    </message>
    <message>
        <source>Postject Security Console, demonstration</source>
        <translation>Postject Security Console, Vorführung</translation>
    </message>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>Guards the accounts of an API platform, and shows it.</source>
        <translation>Schützt die Konten einer API-Plattform und zeigt, was dort geschieht.</translation>
    </message>
    <message>
        <source>Let the demonstration&apos;s time stand still: the same pictures each time.</source>
        <translation>Lässt die Zeit der Vorführung stillstehen: jedes Mal dieselben Bilder.</translation>
    </message>
</context>
<context>
    <name>postject</name>
    <message numerus="yes">
        <source>The log is intact: %n rows.</source>
        <translation>
            <numerusform>Das Protokoll ist unversehrt: %n Eintrag.</numerusform>
            <numerusform>Das Protokoll ist unversehrt: %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before them, %n rows were removed for their age.</source>
        <translation>
            <numerusform>Davor wurde %n Eintrag wegen seines Alters entfernt.</numerusform>
            <numerusform>Davor wurden %n Einträge wegen ihres Alters entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>the log is NOT intact: %1 %2</source>
        <translation>das Protokoll ist NICHT unversehrt: %1 %2</translation>
    </message>
    <message>
        <source>Two-factor is off for %1.</source>
        <translation>Die Zwei-Faktor-Authentifizierung ist für %1 aus.</translation>
    </message>
    <message>
        <source>The whitelist of %1 is empty.</source>
        <translation>Die Whitelist von %1 ist leer.</translation>
    </message>
    <message>
        <source>The configuration is right.</source>
        <translation>Die Konfiguration ist in Ordnung.</translation>
    </message>
    <message>
        <source>no server runs on %1</source>
        <translation>auf %1 läuft kein Server</translation>
    </message>
    <message>
        <source>The server is well.</source>
        <translation>Dem Server geht es gut.</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>can&apos;t read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the password is read from standard input, which is empty</source>
        <translation>das Passwort wird von der Standardeingabe gelesen, und die ist leer</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text without NUL</source>
        <translation>das Passwort ist kein UTF-8-Text ohne NUL</translation>
    </message>
    <message>
        <source>Account %1 created: %2</source>
        <translation>Konto %1 angelegt: %2</translation>
    </message>
    <message>
        <source>there is no account %1</source>
        <translation>es gibt kein Konto %1</translation>
    </message>
    <message>
        <source>%1 is no IP address</source>
        <translation>%1 ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>%1 is not blocked</source>
        <translation>%1 ist nicht gesperrt</translation>
    </message>
    <message>
        <source>%1 is no longer blocked.</source>
        <translation>%1 ist nicht mehr gesperrt.</translation>
    </message>
    <message>
        <source>there is no log in %1</source>
        <translation>in %1 gibt es kein Protokoll</translation>
    </message>
    <message>
        <source>Backup written to %1. The key is not in it: back %2 up apart.</source>
        <translation>Sicherung nach %1 geschrieben. Der Schlüssel ist nicht darin: Sichern Sie %2 getrennt davon.</translation>
    </message>
    <message>
        <source>Restored from %1. The replaced database was kept beside it.</source>
        <translation>Aus %1 wiederhergestellt. Die ersetzte Datenbank liegt noch daneben.</translation>
    </message>
    <message>
        <source>%1 holds no API key</source>
        <translation>%1 enthält keinen API-Schlüssel</translation>
    </message>
    <message>
        <source>can&apos;t follow %1: %2</source>
        <translation>%1 kann nicht verfolgt werden: %2</translation>
    </message>
    <message>
        <source>can&apos;t tell the format of %1, which is empty or not there: say it by --format</source>
        <translation>das Format von %1 ist nicht zu erkennen, denn es ist leer oder nicht da: Nennen Sie es mit --format</translation>
    </message>
    <message>
        <source>can&apos;t follow the journal: say the lines&apos; format by --log-format</source>
        <translation>das Journal kann nicht verfolgt werden: Nennen Sie das Format der Zeilen mit --log-format</translation>
    </message>
    <message>
        <source>%1: a line could not be read: %2</source>
        <translation>%1: eine Zeile war nicht lesbar: %2</translation>
    </message>
    <message>
        <source>the server refuses the events: %1</source>
        <translation>der Server weist die Ereignisse ab: %1</translation>
    </message>
    <message>
        <source>the server refuses %1 events, which are left out: %2</source>
        <translation>der Server weist %1 Ereignisse ab, sie werden ausgelassen: %2</translation>
    </message>
    <message>
        <source>the server does not take the events now, trying again: %1</source>
        <translation>der Server nimmt die Ereignisse gerade nicht an, neuer Versuch folgt: %1</translation>
    </message>
    <message>
        <source>the server takes the events again</source>
        <translation>der Server nimmt die Ereignisse wieder an</translation>
    </message>
    <message>
        <source>can&apos;t write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>another command follows these logs already (%1 is locked)</source>
        <translation>ein anderer Befehl verfolgt diese Protokolle bereits (%1 ist gesperrt)</translation>
    </message>
    <message>
        <source>%1 is not what follow has written; remove it to begin at the end of the logs</source>
        <translation>%1 stammt nicht von follow; entfernen Sie es, um am Ende der Protokolle zu beginnen</translation>
    </message>
    <message>
        <source>%1 is of another format (%2) than those before it (%3): import it by itself</source>
        <translation>%1 hat ein anderes Format (%2) als die davor (%3): Importieren Sie es für sich</translation>
    </message>
    <message>
        <source>%1 names sshd, but none of its lines could be read as a sign-in; the first that could not be read is line %2: %3</source>
        <translation>%1 nennt sshd, aber keine Zeile war als Anmeldung lesbar; die erste unlesbare ist Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 names sshd, but its lines tell of no sign-in that counts</source>
        <translation>%1 nennt sshd, aber keine Zeile erzählt von einer Anmeldung, die zählt</translation>
    </message>
    <message>
        <source>can&apos;t read %1: it is no text, or not packed in a way that is known</source>
        <translation>%1 kann nicht gelesen werden: Es ist kein Text oder auf unbekannte Weise gepackt</translation>
    </message>
    <message>
        <source>can&apos;t read %1: nothing tells for sure who its clients are, when and what they asked for; --fields names the members that do; line %2: %3</source>
        <translation>%1 kann nicht gelesen werden: Nichts sagt sicher, wer die Clients sind, wann und wonach sie gefragt haben; --fields nennt die Felder dafür; Zeile %2: %3</translation>
    </message>
    <message>
        <source>none of its lines could be read as of the format %1: %2, line %3: %4</source>
        <translation>keine Zeile war im Format %1 lesbar: %2, Zeile %3: %4</translation>
    </message>
    <message>
        <source>the log changed while it was read</source>
        <translation>das Protokoll hat sich beim Lesen geändert</translation>
    </message>
    <message>
        <source>there is no import %1; the rows log_imported tell which there are</source>
        <translation>es gibt keinen Import %1; die Einträge log_imported nennen die vorhandenen</translation>
    </message>
    <message>
        <source>standard input can be given once only</source>
        <translation>die Standardeingabe kann nur einmal angegeben werden</translation>
    </message>
    <message>
        <source>can&apos;t keep standard input: %1</source>
        <translation>die Standardeingabe kann nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>can&apos;t read standard input: %1</source>
        <translation>die Standardeingabe kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>can&apos;t read the pipe %1 twice: give it by standard input (-)</source>
        <translation>die Pipe %1 kann nicht zweimal gelesen werden: Geben Sie sie als Standardeingabe (-)</translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2  %3  %4  (%n times)</source>
        <translation>
            <numerusform>  %1  %2  %3  %4  (%n-mal)</numerusform>
            <numerusform>  %1  %2  %3  %4  (%n-mal)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2 until %3, after %n failed sign-ins</source>
        <translation>
            <numerusform>  %1  %2 bis %3, nach %n fehlgeschlagenen Anmeldung</numerusform>
            <numerusform>  %1  %2 bis %3, nach %n fehlgeschlagenen Anmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more (--json lists all)</source>
        <translation>
            <numerusform>  … und %n weiterer (--json zeigt alle)</numerusform>
            <numerusform>  … und %n weitere (--json zeigt alle)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events stored</source>
        <translation>%1 von %2 Ereignissen gespeichert</translation>
    </message>
    <message>
        <source>The detectors judge the last of it …</source>
        <translation>Die Erkennung beurteilt den Rest …</translation>
    </message>
    <message>
        <source>%1 lines, %2 events, %3 lines skipped</source>
        <translation>%1 Zeilen, %2 Ereignisse, %3 Zeilen übergangen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Keine Warnungen.</translation>
    </message>
    <message>
        <source>There would have been no alerts.</source>
        <translation>Es hätte keine Warnungen gegeben.</translation>
    </message>
    <message>
        <source>Alerts:</source>
        <translation>Warnungen:</translation>
    </message>
    <message>
        <source>There would have been these alerts:</source>
        <translation>Es hätte diese Warnungen gegeben:</translation>
    </message>
    <message>
        <source>Blocks; those that have not run out are in force:</source>
        <translation>Sperren; die nicht abgelaufenen sind in Kraft:</translation>
    </message>
    <message>
        <source>There would have been these blocks:</source>
        <translation>Es hätte diese Sperren gegeben:</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>To undo it: postject-server import --undo %1 --account %2</source>
        <translation>Rückgängig machen: postject-server import --undo %1 --account %2</translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %n alerts removed, </source>
        <translation>
            <numerusform>Der Import ist rückgängig gemacht: %n Warnung entfernt, </numerusform>
            <numerusform>Der Import ist rückgängig gemacht: %n Warnungen entfernt, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks lifted.</source>
        <translation>
            <numerusform>%n Sperre aufgehoben.</numerusform>
            <numerusform>%n Sperren aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the format is %2</source>
        <translation>%1: das Format ist %2</translation>
    </message>
    <message>
        <source>host, client, …</source>
        <translation>Host, Client, …</translation>
    </message>
    <message>
        <source>client, …</source>
        <translation>Client, …</translation>
    </message>
    <message>
        <source>%1: each line begins with %2</source>
        <translation>%1: jede Zeile beginnt mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read; the first:</source>
        <translation>
            <numerusform>%n Zeile war nicht lesbar:</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar; die ersten:</numerusform>
        </translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>postject::CertificateQuestion</name>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>%1 does not show a certificate now. Try again later.</source>
        <translation>%1 zeigt gerade kein Zertifikat. Später erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>postject::Demo</name>
    <message>
        <source>Platform services</source>
        <translation>Plattformdienste</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
</context>
<context>
    <name>postject::EmbeddedServer</name>
    <message>
        <source>The server could not start: %1</source>
        <translation>Der Server konnte nicht starten: %1</translation>
    </message>
</context>
<context>
    <name>postject::StartFailure</name>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Another port…</source>
        <translation>Anderer Port …</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Set up differently</source>
        <translation>Anders einrichten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Anderer Port</translation>
    </message>
    <message>
        <source>The server listens at %1, port</source>
        <translation>Der Server lauscht an %1, Port</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s data</source>
        <translation>Ordner mit den Daten des Servers</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountForm</name>
    <message>
        <source>Create the account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail of the new account</source>
        <translation>E-Mail-Adresse des neuen Kontos</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>First password of the new account</source>
        <translation>Erstes Passwort des neuen Kontos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel, create no account</source>
        <translation>Abbrechen, kein Konto erstellen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role of the new account</source>
        <translation>Rolle des neuen Kontos</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>an account: e-mail, role, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>e-mail of the signed-in account</comment>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>On</source>
        <comment>two-factor</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>two-factor</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Zwei-Faktor</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountPresenter</name>
    <message>
        <source>%1 is disabled and signed out.</source>
        <translation>%1 ist deaktiviert und abgemeldet.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 ist aktiviert.</translation>
    </message>
    <message>
        <source>The two-factor of %1 is off.</source>
        <translation>Zwei-Faktor von %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1 ist überall abgemeldet.</translation>
    </message>
    <message>
        <source>The whitelist of %1 is empty.</source>
        <translation>Die Whitelist von %1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 was not disabled.</source>
        <translation>%1 wurde nicht deaktiviert.</translation>
    </message>
    <message>
        <source>%1 was not enabled.</source>
        <translation>%1 wurde nicht aktiviert.</translation>
    </message>
    <message>
        <source>The two-factor of %1 was not reset.</source>
        <translation>Zwei-Faktor von %1 wurde nicht zurückgesetzt.</translation>
    </message>
    <message>
        <source>%1 was not signed out.</source>
        <translation>%1 wurde nicht abgemeldet.</translation>
    </message>
    <message>
        <source>The whitelist of %1 was not emptied.</source>
        <translation>Die Whitelist von %1 wurde nicht geleert.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>accounts, administrators</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active administrators</source>
        <translation>
            <numerusform>%Ln aktiver Administrator</numerusform>
            <numerusform>%Ln aktive Administratoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an e-mail address, such as ana@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, etwa ana@example.com.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already.</source>
        <translation>Es gibt schon ein Konto mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The server does not take this as an e-mail address.</source>
        <translation>Der Server nimmt dies nicht als E-Mail-Adresse an.</translation>
    </message>
    <message>
        <source>Choose one account.</source>
        <translation>Wählen Sie genau ein Konto.</translation>
    </message>
    <message>
        <source>Something is being done with this account.</source>
        <translation>Mit diesem Konto geschieht gerade etwas.</translation>
    </message>
    <message>
        <source>Change your own two-factor on its page.</source>
        <translation>Ändern Sie Ihre eigene Zwei-Faktor-Authentifizierung auf deren Seite.</translation>
    </message>
    <message>
        <source>This is your own account. Sign out instead.</source>
        <translation>Das ist Ihr eigenes Konto. Melden Sie sich stattdessen ab.</translation>
    </message>
    <message>
        <source>Change your own whitelist on its page.</source>
        <translation>Ändern Sie Ihre eigene Whitelist auf deren Seite.</translation>
    </message>
    <message>
        <source>This is your own account. Ask another administrator.</source>
        <translation>Das ist Ihr eigenes Konto. Wenden Sie sich an einen anderen Administrator.</translation>
    </message>
    <message>
        <source>This is the last active administrator, who has to stay.</source>
        <translation>Das ist der letzte aktive Administrator, der bleiben muss.</translation>
    </message>
    <message>
        <source>This account has no two-factor.</source>
        <translation>Dieses Konto hat keine Zwei-Faktor-Authentifizierung.</translation>
    </message>
    <message>
        <source>%1 can then sign in with the password alone, and is signed out now. The key in the app and all backup codes stop working.</source>
        <translation>%1 kann sich dann mit dem Passwort allein anmelden und wird jetzt abgemeldet. Der Schlüssel in der App und alle Backup-Codes werden ungültig.</translation>
    </message>
    <message>
        <source>%1 is signed out on every device. API keys go on working.</source>
        <translation>%1 wird auf jedem Gerät abgemeldet. API-Schlüssel funktionieren weiter.</translation>
    </message>
    <message>
        <source>%1 can then be used from every address. The entries do not come back.</source>
        <translation>%1 kann dann von jeder Adresse aus verwendet werden. Die Einträge kommen nicht zurück.</translation>
    </message>
    <message>
        <source>%1 is deleted with its sessions, two-factor, whitelist, API keys and alerts. What it did stays in the activity log. This can&apos;t be undone.</source>
        <translation>%1 wird mit Sitzungen, Zwei-Faktor, Whitelist, API-Schlüsseln und Warnungen gelöscht. Was das Konto getan hat, bleibt im Aktivitätsprotokoll. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 is the last active administrator, who has to stay.</source>
        <translation>%1 ist der letzte aktive Administrator, der bleiben muss.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountsPage</name>
    <message>
        <source>Disable the account</source>
        <translation>Konto deaktivieren</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Konto aktivieren</translation>
    </message>
    <message>
        <source>Reset two-factor</source>
        <translation>Zwei-Faktor zurücksetzen</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Empty the whitelist</source>
        <translation>Whitelist leeren</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Show its alerts</source>
        <translation>Warnungen dazu anzeigen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Could not load the accounts.</source>
        <translation>Die Konten konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Reset two-factor…</source>
        <translation>Zwei-Faktor zurücksetzen…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Überall abmelden…</translation>
    </message>
    <message>
        <source>Empty its whitelist…</source>
        <translation>Whitelist leeren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>The account %1 is created.</source>
        <translation>Das Konto %1 ist erstellt.</translation>
    </message>
    <message>
        <source>The account was not created.</source>
        <translation>Das Konto wurde nicht erstellt.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityDetail</name>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Metadata of the entry, JSON</source>
        <translation>Metadaten des Eintrags, JSON</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>Felder des Eintrags</translation>
    </message>
    <message>
        <source>Filter for this</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Filter for this address</source>
        <translation>Nach dieser Adresse filtern</translation>
    </message>
    <message>
        <source>Filter for this action</source>
        <translation>Nach dieser Aktion filtern</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>In UTC</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details von %1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityFilterBar</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>Alle Filter leeren (Esc)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter leeren</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <comment>name of a filter</comment>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Range from, local time</source>
        <translation>Zeitraum von, Ortszeit</translation>
    </message>
    <message>
        <source>Range to, local time</source>
        <translation>Zeitraum bis, Ortszeit</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a range.</source>
        <translation>„%1“ ist weder eine Adresse noch ein Bereich.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <comment>what the search looks for</comment>
        <translation>Ganze Wörter</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityModel</name>
    <message>
        <source>Failed</source>
        <comment>of what has no status of its own</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>This entry could not be loaded. Press Enter to try again.</source>
        <translation>Dieser Eintrag konnte nicht geladen werden. Drücken Sie die Eingabetaste, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>%1, %2 from %3, failed</source>
        <translation>%1, %2 von %3, fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2 from %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2 from %3, %4 %5, status %6</source>
        <translation>%1, %2 von %3, %4 %5, Status %6</translation>
    </message>
    <message>
        <source>No longer in the log</source>
        <translation>Nicht mehr im Protokoll</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPage</name>
    <message>
        <source>Show the &amp;console&apos;s own requests</source>
        <translation>Eigene Anfragen der &amp;Konsole anzeigen</translation>
    </message>
    <message>
        <source>What consoles on the server&apos;s own computer ask for</source>
        <translation>Was Konsolen auf dem Computer des Servers selbst abfragen</translation>
    </message>
    <message>
        <source>No activity yet. Requests and sign-ins will be listed here.</source>
        <translation>Noch keine Aktivität. Anfragen und Anmeldungen werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>Keine Einträge entsprechen diesen Filtern.</translation>
    </message>
    <message>
        <source>Could not load the activity log.</source>
        <translation>Das Aktivitätsprotokoll konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>The histogram could not be loaded.</source>
        <translation>Das Histogramm konnte nicht geladen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln neuer Eintrag</numerusform>
            <numerusform>%Ln neue Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The log has changed: reload</source>
        <translation>Das Protokoll hat sich geändert: neu laden</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries selected</source>
        <translation>
            <numerusform>%Ln Eintrag ausgewählt</numerusform>
            <numerusform>Alle %Ln Einträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>The search looked at the entries up to %1, and stopped.</source>
        <translation>Die Suche hat die Einträge bis %1 geprüft und dann aufgehört.</translation>
    </message>
    <message>
        <source>These are too many entries to copy. An export has them all.</source>
        <translation>Das sind zu viele Einträge zum Kopieren. Ein Export enthält sie alle.</translation>
    </message>
    <message>
        <source>Search inside words too</source>
        <translation>Auch innerhalb von Wörtern suchen</translation>
    </message>
    <message>
        <source>No entry has “%1” as whole words.</source>
        <translation>In keinem Eintrag steht „%1“ als ganzes Wort.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPresenter</name>
    <message>
        <source>%1 Searched up to %2.</source>
        <translation>%1 Durchsucht bis %2.</translation>
    </message>
    <message>
        <source>%1 Searched back to %2.</source>
        <translation>%1 Zurück bis %2 durchsucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln Eintrag.</numerusform>
            <numerusform>%Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries. %2 match the filters in the selected range.</source>
        <translation>%1 Einträge. %2 entsprechen den Filtern im gewählten Zeitraum.</translation>
    </message>
    <message>
        <source>%1 entries. %2 match the filters.</source>
        <translation>%1 Einträge. %2 entsprechen den Filtern.</translation>
    </message>
    <message>
        <source>%1 entries. %2 in the selected range.</source>
        <translation>%1 Einträge. %2 im gewählten Zeitraum.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>Activity, %Ln entries</source>
        <translation>
            <numerusform>Aktivität, %Ln Eintrag</numerusform>
            <numerusform>Aktivität, %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTools</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Filters and range under a name</source>
        <translation>Filter und Zeitraum unter einem Namen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Show new entries as they come (%1)</source>
        <translation>Neue Einträge zeigen, sobald sie kommen (%1)</translation>
    </message>
    <message>
        <source>&amp;Most frequent</source>
        <translation>&amp;Häufigste</translation>
    </message>
    <message>
        <source>Addresses, accounts, endpoints and countries that are seen most (%1)</source>
        <translation>Die häufigsten Adressen, Konten, Endpunkte und Länder (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Take the log to a file (%1)</source>
        <translation>Das Protokoll in eine Datei schreiben (%1)</translation>
    </message>
    <message>
        <source>Copy the request as a &amp;curl line</source>
        <translation>Anfrage als &amp;curl-Zeile kopieren</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was gelistet ist</translation>
    </message>
    <message>
        <source>All of the range</source>
        <translation>Der ganze Zeitraum</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Das ganze Protokoll</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTop</name>
    <message>
        <source>Most frequent</source>
        <translation>Häufigste</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the most frequent</source>
        <translation>Häufigste schließen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Most frequent: %1</source>
        <comment>addresses, accounts, …</comment>
        <translation>Häufigste: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Keine Einträge.</translation>
    </message>
    <message>
        <source>Could not be counted.</source>
        <translation>Konnte nicht gezählt werden.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a country</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no such value</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressCard</name>
    <message>
        <source>Accounts that it used</source>
        <translation>Von ihr verwendete Konten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Newest alerts about it</source>
        <translation>Neueste Warnungen dazu</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt aufgetreten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Whitelist</source>
        <translation>Whitelist</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>In &amp;Aktivität öffnen</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Sperren…</translation>
    </message>
    <message>
        <source>Add to the &amp;whitelist…</source>
        <translation>Zur &amp;Whitelist hinzufügen…</translation>
    </message>
    <message>
        <source>Not all of this could be loaded.</source>
        <translation>Nicht alles davon konnte geladen werden.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressPresenter</name>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>country of an address</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an address was seen</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <comment>requests of an address</comment>
        <translation>%1 erfolgreich, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>alerts about an address</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>of an address</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <comment>of an address</comment>
        <translation>Nicht gesperrt</translation>
    </message>
    <message>
        <source>Let in by your whitelist</source>
        <translation>Durch Ihre Whitelist zugelassen</translation>
    </message>
    <message>
        <source>Not on your whitelist</source>
        <translation>Nicht auf Ihrer Whitelist</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressRow</name>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Your address: %1 %2 %3</source>
        <comment>address, explanation, standing</comment>
        <translation>Ihre Adresse: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::AdministratorPage</name>
    <message>
        <source>Administrator account</source>
        <translation>Administratorkonto</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint eingeschaltet zu sein.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>This account manages the server and all other accounts. Alerts go to its e-mail address.</source>
        <translation>Dieses Konto verwaltet den Server und alle anderen Konten. Warnungen gehen an seine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Zu kurz: mindestens %n Zeichen.</numerusform>
            <numerusform>Zu kurz: mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Zu lang.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Four unrelated words are better.</source>
        <translation>Schwach: leicht zu erraten. Vier unzusammenhängende Wörter sind besser.</translation>
    </message>
    <message>
        <source>Fair: a longer one is better.</source>
        <translation>Mittel: Ein längeres ist besser.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as ana@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, etwa ana@example.com.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Das Passwort ist zu lang.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertActions</name>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Erledigen</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>&amp;Next alert</source>
        <translation>&amp;Nächste Warnung</translation>
    </message>
    <message>
        <source>&amp;Previous alert</source>
        <translation>&amp;Vorige Warnung</translation>
    </message>
    <message>
        <source>Select or &amp;leave out</source>
        <translation>&amp;Aus- oder abwählen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Show its &amp;activity</source>
        <translation>Aktivität dazu anzei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the c&amp;ell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>Kürzel mit einer &amp;Taste</translation>
    </message>
    <message>
        <source>Select do&amp;wn</source>
        <translation>Nach &amp;unten auswählen</translation>
    </message>
    <message>
        <source>Selec&amp;t up</source>
        <translation>Nach &amp;oben auswählen</translation>
    </message>
    <message>
        <source>As &amp;real</source>
        <translation>Als &amp;echt</translation>
    </message>
    <message>
        <source>As a &amp;false alarm</source>
        <translation>Als &amp;Fehlalarm</translation>
    </message>
    <message>
        <source>As &amp;expected</source>
        <translation>Als er&amp;wartet</translation>
    </message>
    <message>
        <source>As a &amp;test</source>
        <translation>Als &amp;Test</translation>
    </message>
    <message>
        <source>With a &amp;note…</source>
        <translation>Mit &amp;Notiz…</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>For a &amp;day</source>
        <translation>Für einen &amp;Tag</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>Für eine &amp;Woche</translation>
    </message>
    <message>
        <source>Until it gets w&amp;orse</source>
        <translation>&amp;Bis es schlimmer wird</translation>
    </message>
    <message>
        <source>&amp;No longer</source>
        <translation>&amp;Nicht mehr</translation>
    </message>
    <message>
        <source>This was &amp;me…</source>
        <translation>Das war &amp;ich…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>Ausnah&amp;men…</translation>
    </message>
    <message>
        <source>Next &amp;grouping</source>
        <translation>Nächste Gru&amp;ppierung</translation>
    </message>
    <message>
        <source>Resol&amp;ve as</source>
        <translation>Erledigen a&amp;ls</translation>
    </message>
    <message>
        <source>Snoo&amp;ze</source>
        <translation>Zurü&amp;ckstellen</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertDetail</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Related activity</source>
        <translation>Zugehörige Aktivität</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>History of the alert</source>
        <translation>Verlauf der Warnung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Fields of the alert</source>
        <translation>Felder der Warnung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The alert as JSON</source>
        <translation>Die Warnung als JSON</translation>
    </message>
    <message>
        <source>Views of the alert</source>
        <translation>Ansichten der Warnung</translation>
    </message>
    <message>
        <source>Views of the alert, tabs</source>
        <translation>Ansichten der Warnung, Register</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>Aktivität dazu anzeigen</translation>
    </message>
    <message>
        <source>Bold: led to the alert</source>
        <translation>Fett: führte zur Warnung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, status of the answer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, led to the alert</source>
        <comment>a time</comment>
        <translation>%1, führte zur Warnung</translation>
    </message>
    <message>
        <source>The log has no entries about this any more.</source>
        <translation>Das Protokoll enthält dazu keine Einträge mehr.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>More about this alert could not be loaded.</source>
        <translation>Weiteres zu dieser Warnung konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Timeline around the alert</source>
        <translation>Verlauf um die Warnung herum</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state</comment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>No sign-ins, blocks or changes within an hour of this alert.</source>
        <translation>Keine Anmeldungen, Sperren oder Änderungen innerhalb einer Stunde um diese Warnung.</translation>
    </message>
    <message>
        <source>There was more than is shown here.</source>
        <translation>Es gab mehr, als hier gezeigt wird.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertExceptions</name>
    <message>
        <source>No more alerts about %1, %2.</source>
        <comment>what, until when</comment>
        <translation>Keine Warnungen mehr über %1, %2.</translation>
    </message>
    <message>
        <source>The exception could not be made.</source>
        <translation>Die Ausnahme konnte nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertFilterBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>Alle Filter leeren (Esc)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter leeren</translation>
    </message>
    <message>
        <source>Address, endpoint, note</source>
        <translation>Adresse, Endpunkt, Notiz</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <comment>name of a filter</comment>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>alerts</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>alerts</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <comment>alerts</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Jeder Schweregrad</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Jeder Typ</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>alerts</comment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Jedes Urteil</translation>
    </message>
    <message>
        <source>No verdict</source>
        <comment>on a resolved alert</comment>
        <translation>Kein Urteil</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertModel</name>
    <message>
        <source>Resolved</source>
        <comment>state of an alert</comment>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, zuletzt aufgetreten %2</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an alert</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state of an alert</comment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>snoozed</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>zurückgestellt</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertNotices</name>
    <message>
        <source>Leave the alerts that were not changed yet as they are</source>
        <translation>Die noch nicht geänderten Warnungen so lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The alerts after these could not be loaded.</source>
        <translation>Die Warnungen nach diesen konnten nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertOverview</name>
    <message>
        <source>The alert in words</source>
        <translation>Die Warnung in Worten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertPresenter</name>
    <message>
        <source>My account.</source>
        <translation>Mein Konto.</translation>
    </message>
    <message>
        <source>All accounts.</source>
        <translation>Alle Konten.</translation>
    </message>
    <message>
        <source>Live.</source>
        <comment>new alerts are told as they come</comment>
        <translation>Live.</translation>
    </message>
    <message>
        <source>Not live.</source>
        <comment>new alerts are not told as they come</comment>
        <translation>Nicht live.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>three sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertTable</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertsPage</name>
    <message>
        <source>No alerts match these filters.</source>
        <translation>Keine Warnungen entsprechen diesen Filtern.</translation>
    </message>
    <message>
        <source>Could not load the alerts.</source>
        <translation>Die Warnungen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Nothing to triage. New alerts appear here.</source>
        <translation>Nichts zu sichten. Neue Warnungen erscheinen hier.</translation>
    </message>
    <message>
        <source>No alerts yet. Detection is running.</source>
        <translation>Noch keine Warnungen. Die Erkennung läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alerts</source>
        <translation>
            <numerusform>%Ln neue Warnung</numerusform>
            <numerusform>%Ln neue Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AnomaliesPage</name>
    <message>
        <source>Request rate</source>
        <translation>Anfragerate</translation>
    </message>
    <message>
        <source>Failed sign-ins by address</source>
        <translation>Fehlanmeldungen nach Adresse</translation>
    </message>
    <message>
        <source>Sensitive endpoints</source>
        <translation>Sensible Endpunkte</translation>
    </message>
    <message>
        <source>Where sign-ins come from</source>
        <translation>Herkunft der Anmeldungen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>Als &amp;Tabellen anzeigen</translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>In Aktivität an&amp;zeigen</translation>
    </message>
    <message>
        <source>All accounts together; the rules judge each by itself.</source>
        <translation>Alle Konten zusammen; die Regeln beurteilen jedes für sich.</translation>
    </message>
    <message>
        <source>Your own account.</source>
        <translation>Ihr eigenes Konto.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Range of the charts</source>
        <translation>Zeitraum der Diagramme</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The charts stand still until they go on (Space on a chart)</source>
        <translation>Die Diagramme stehen still, bis sie fortgesetzt werden (Leertaste in einem Diagramm)</translation>
    </message>
    <message>
        <source>Could not load the charts.</source>
        <translation>Die Diagramme konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Paused, as of %1</source>
        <translation>Angehalten, Stand: %1</translation>
    </message>
    <message>
        <source>Connecting, as of %1</source>
        <translation>Verbindungsaufbau, Stand: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Reconnecting, as of %1</source>
        <translation>Neuer Verbindungsaufbau, Stand: %1</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Verbindung wird wieder aufgebaut…</translation>
    </message>
    <message>
        <source>Not live: refused</source>
        <translation>Nicht live: abgewiesen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1: above the threshold.</source>
        <comment>requests</comment>
        <translation>%1: über der Schwelle.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>requests</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Live. %1</source>
        <translation>Live. %1</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiClient</name>
    <message>
        <source>The answer (HTTP status %1) is not what a Postject server sends.</source>
        <translation>Die Antwort (HTTP-Status %1) ist nicht das, was ein Postject-Server sendet.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das, dem vertraut wurde.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Die Antwort ist zu groß.</translation>
    </message>
    <message>
        <source>The answer is not valid HTTP.</source>
        <translation>Die Antwort ist kein gültiges HTTP.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyForm</name>
    <message>
        <source>Read alerts, activity and figures</source>
        <translation>Warnungen, Aktivität und Zahlen lesen</translation>
    </message>
    <message>
        <source>Verify requests for a proxy, such as nginx</source>
        <translation>Anfragen für einen Proxy wie nginx prüfen</translation>
    </message>
    <message>
        <source>Ingest events of other services into the log</source>
        <translation>Ereignisse anderer Dienste ins Protokoll einspeisen</translation>
    </message>
    <message>
        <source>Create the key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>nginx on web-1</source>
        <comment>an example of a key&apos;s name</comment>
        <translation>nginx auf web-1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>Was der Schlüssel darf</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>When the key ends</source>
        <translation>Wann der Schlüssel endet</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>end of an API key</comment>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>In %Ln Tag</numerusform>
            <numerusform>In %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>An einem Tag…</translation>
    </message>
    <message>
        <source>The key&apos;s last day</source>
        <translation>Letzter Tag des Schlüssels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel, create no key</source>
        <translation>Abbrechen, keinen Schlüssel erstellen</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyModel</name>
    <message>
        <source>Read</source>
        <comment>what an API key may do</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>what an API key may do</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Ingest</source>
        <comment>what an API key may do</comment>
        <translation>Einspeisen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an API key: name, state, what it may do</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an API key</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <comment>state of an API key</comment>
        <translation>Noch nicht verwendet</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <comment>state of an API key</comment>
        <translation>Seit 90 Tagen ungenutzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an API key</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last use of an API key</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>end of an API key</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>how an API key begins</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column: what an API key may do</comment>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Von Adresse</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyPresenter</name>
    <message>
        <source>You have no API keys.</source>
        <translation>Sie haben keine API-Schlüssel.</translation>
    </message>
    <message>
        <source>You have %1 of at most %2 API keys.</source>
        <translation>Sie haben %1 von höchstens %2 API-Schlüsseln.</translation>
    </message>
    <message>
        <source>Type a name, such as the program that will use the key.</source>
        <translation>Geben Sie einen Namen ein, etwa das Programm, das den Schlüssel verwenden wird.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>Choose what the key may do.</source>
        <translation>Wählen Sie, was der Schlüssel darf.</translation>
    </message>
    <message>
        <source>Choose a day in the future.</source>
        <translation>Wählen Sie einen Tag in der Zukunft.</translation>
    </message>
    <message>
        <source>The server does not take this name. Use one line of text.</source>
        <translation>Der Server nimmt diesen Namen nicht an. Verwenden Sie eine einzelne Textzeile.</translation>
    </message>
    <message>
        <source>The server does not know what this key shall be able to do.</source>
        <translation>Der Server weiß nicht, was dieser Schlüssel können soll.</translation>
    </message>
    <message>
        <source>By the server&apos;s clock this is not in the future.</source>
        <translation>Nach der Uhr des Servers liegt das nicht in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeysPage</name>
    <message>
        <source>Create a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Show activity from its address</source>
        <translation>Aktivität von seiner Adresse anzeigen</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>You have no API keys. A key lets a program use this account without its password.</source>
        <translation>Sie haben keine API-Schlüssel. Mit einem Schlüssel verwendet ein Programm dieses Konto ohne dessen Passwort.</translation>
    </message>
    <message>
        <source>Could not load the API keys.</source>
        <translation>Die API-Schlüssel konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>Seit 90 Tagen ungenutzt</translation>
    </message>
    <message>
        <source>The key was not made: an account has at most %1.</source>
        <translation>Der Schlüssel wurde nicht erstellt: Ein Konto hat höchstens %1.</translation>
    </message>
    <message>
        <source>The key was not made.</source>
        <translation>Der Schlüssel wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The key “%1” is revoked.</source>
        <translation>Der Schlüssel „%1“ ist widerrufen.</translation>
    </message>
    <message>
        <source>The key “%1” was not revoked.</source>
        <translation>Der Schlüssel „%1“ wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>The new key is not stored yet, and it is never shown again. Copy it first, or leave again to give it up.</source>
        <translation>Der neue Schlüssel ist noch nicht gesichert und wird nie wieder angezeigt. Kopieren Sie ihn zuerst, oder verlassen Sie die Seite noch einmal, um ihn aufzugeben.</translation>
    </message>
    <message>
        <source>Whatever uses the key “%1” is refused from then on. A revoked key does not come back.</source>
        <translation>Was den Schlüssel „%1“ verwendet, wird von da an abgewiesen. Ein widerrufener Schlüssel kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>You have all the keys that an account may have. Revoke one first.</source>
        <translation>Sie haben schon alle Schlüssel, die ein Konto haben darf. Widerrufen Sie zuerst einen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are revoked.</source>
        <translation>
            <numerusform>%Ln Schlüssel ist widerrufen.</numerusform>
            <numerusform>%Ln Schlüssel sind widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were not revoked.</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde nicht widerrufen.</numerusform>
            <numerusform>%Ln Schlüssel wurden nicht widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whatever uses these %Ln keys is refused from then on. Revoked keys do not come back.</source>
        <translation>
            <numerusform>Was diesen Schlüssel verwendet, wird von da an abgewiesen. Widerrufene Schlüssel kommen nicht zurück.</numerusform>
            <numerusform>Was diese %Ln Schlüssel verwendet, wird von da an abgewiesen. Widerrufene Schlüssel kommen nicht zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel widerrufen</numerusform>
            <numerusform>%Ln Schlüssel widerrufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ApplyBar</name>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save the changes (%1)</source>
        <translation>Die Änderungen speichern (%1)</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Die Änderungen speichern</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Die Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved changes</source>
        <translation>
            <numerusform>%Ln ungespeicherte Änderung</numerusform>
            <numerusform>%Ln ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AttachPage</name>
    <message>
        <source>Server to attach to</source>
        <translation>Server, mit dem verbunden wird</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>The server shows its address and the fingerprint of its certificate when it starts. Have both at hand.</source>
        <translation>Der Server zeigt beim Start seine Adresse und den Fingerabdruck seines Zertifikats an. Halten Sie beides bereit.</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>&amp;Serveradresse</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Suche nach %1…</translation>
    </message>
    <message>
        <source>The certificate was not trusted, so nothing was sent to the server.</source>
        <translation>Dem Zertifikat wurde nicht vertraut, daher wurde nichts an den Server gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds ahead of this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>Die Uhr des Servers geht gegenüber der dieses Computers %n Sekunde vor. Zwei-Faktor-Codes werden vielleicht abgewiesen. Klicken Sie noch einmal auf „Fertigstellen“, um trotzdem fortzufahren.</numerusform>
            <numerusform>Die Uhr des Servers geht gegenüber der dieses Computers %n Sekunden vor. Zwei-Faktor-Codes werden vielleicht abgewiesen. Klicken Sie noch einmal auf „Fertigstellen“, um trotzdem fortzufahren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds behind this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>Die Uhr des Servers geht gegenüber der dieses Computers %n Sekunde nach. Zwei-Faktor-Codes werden vielleicht abgewiesen. Klicken Sie noch einmal auf „Fertigstellen“, um trotzdem fortzufahren.</numerusform>
            <numerusform>Die Uhr des Servers geht gegenüber der dieses Computers %n Sekunden nach. Zwei-Faktor-Codes werden vielleicht abgewiesen. Klicken Sie noch einmal auf „Fertigstellen“, um trotzdem fortzufahren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AttachPresenter</name>
    <message>
        <source>%1 answers, but not with TLS.</source>
        <translation>%1 antwortet, aber nicht mit TLS.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as https://10.0.0.5:8787.</source>
        <translation>Geben Sie die Adresse des Servers ein, etwa https://10.0.0.5:8787.</translation>
    </message>
    <message>
        <source>This is not an address of a server. One looks like https://10.0.0.5:8787.</source>
        <translation>Das ist keine Adresse eines Servers. Sie sieht etwa so aus: https://10.0.0.5:8787.</translation>
    </message>
    <message>
        <source>Only https addresses are possible.</source>
        <translation>Nur https-Adressen sind möglich.</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read the password. Use https.</source>
        <translation>Über http könnte jeder auf dem Weg das Passwort lesen. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>There is no Postject server at %1.</source>
        <translation>Unter %1 gibt es keinen Postject-Server.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AuditPresenter</name>
    <message numerus="yes">
        <source>for %Ln seconds</source>
        <comment>how long something has been going on</comment>
        <translation>
            <numerusform>seit %Ln Sekunde</numerusform>
            <numerusform>seit %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying, %1.</source>
        <translation>Wird überprüft, %1.</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>Seit dem Öffnen dieses Fensters nicht überprüft.</translation>
    </message>
    <message>
        <source>The log is as it was written.</source>
        <translation>Das Protokoll ist so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The log has been changed.</source>
        <translation>Das Protokoll wurde verändert.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <comment>done, in all</comment>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>Verified: %1, %2.</source>
        <comment>how much, how long</comment>
        <translation>Geprüft: %1, %2.</translation>
    </message>
    <message>
        <source>Verified: %1, %2 a second, %3.</source>
        <comment>how much, entries, time left</comment>
        <translation>Geprüft: %1, %2 pro Sekunde, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BackupCodesView</name>
    <message>
        <source>Backup code %1 of %2</source>
        <translation>Backup-Code %1 von %2</translation>
    </message>
    <message>
        <source>I have stored these codes</source>
        <translation>Ich habe diese Codes gesichert</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Backup codes, %n items</source>
        <translation>
            <numerusform>Backup-Codes, %n Stück</numerusform>
            <numerusform>Backup-Codes, %n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>Postject backup codes</source>
        <translation>Postject-Backup-Codes</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Each code signs you in once in place of the app&apos;s code.</source>
        <translation>Jeder Code meldet Sie einmal an, anstelle des Codes der App.</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>Backup-Codes speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Keep the file where only you can read it.</source>
        <translation>Gespeichert in %1. Bewahren Sie die Datei dort auf, wo nur Sie sie lesen können.</translation>
    </message>
    <message>
        <source>Could not save to %1: %2</source>
        <translation>Konnte nicht in %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>The printer did not start. Save or copy the codes instead.</source>
        <translation>Der Druck konnte nicht gestartet werden. Speichern oder kopieren Sie die Codes stattdessen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>Kopiert. Die Zwischenablage wird in 30 Sekunden geleert.</translation>
    </message>
</context>
<context>
    <name>postject::ui::BarList</name>
    <message>
        <source>No figures</source>
        <translation>Keine Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, in the table</source>
        <translation>
            <numerusform>%Ln weiterer, in der Tabelle</numerusform>
            <numerusform>%Ln weitere, in der Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockForm</name>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Address to block</source>
        <translation>Zu sperrende Adresse</translation>
    </message>
    <message>
        <source>Hours to block for</source>
        <translation>Dauer der Sperre in Stunden</translation>
    </message>
    <message>
        <source>Reason for the block</source>
        <translation>Grund der Sperre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Type the address to block.</source>
        <translation>Geben Sie die Adresse ein, die gesperrt werden soll.</translation>
    </message>
    <message>
        <source>Type a reason. Whoever meets this block later will read it.</source>
        <translation>Geben Sie einen Grund ein. Wer später auf diese Sperre stößt, liest ihn.</translation>
    </message>
    <message>
        <source>Several addresses: with a space or a comma between them</source>
        <translation>Mehrere Adressen: mit einem Leerzeichen oder Komma dazwischen</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>addresses blocked so far</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>„%1“ ist keine IPv4- oder IPv6-Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln addresses can be blocked at once.</source>
        <translation>
            <numerusform>Höchstens %Ln Adresse kann auf einmal gesperrt werden.</numerusform>
            <numerusform>Höchstens %Ln Adressen können auf einmal gesperrt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockModel</name>
    <message>
        <source>%1, lifts in %2</source>
        <translation>%1, endet in %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>Gesperrt seit</translation>
    </message>
    <message>
        <source>Lifts in</source>
        <translation>Endet in</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlanmeldungen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>days and hours</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene Anmeldung</numerusform>
            <numerusform>%Ln fehlgeschlagene Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>5 failed sign-ins, 1 hour</comment>
        <translation>%1 innerhalb von %2</translation>
    </message>
    <message>
        <source>%1 within %2, in the imported log %3</source>
        <comment>5 failed sign-ins, 1 hour, its id</comment>
        <translation>%1 innerhalb von %2, im importierten Protokoll %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockPresenter</name>
    <message numerus="yes">
        <source>%Ln addresses are blocked.</source>
        <translation>
            <numerusform>%Ln Adresse ist gesperrt.</numerusform>
            <numerusform>%Ln Adressen sind gesperrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockRisk</name>
    <message>
        <source>%1 is this computer&apos;s own address: programs on the server&apos;s computer would be refused.</source>
        <translation>%1 ist die eigene Adresse dieses Computers: Programme auf dem Computer des Servers würden abgewiesen.</translation>
    </message>
    <message>
        <source>%1 is the address that you use now: you would be refused yourself.</source>
        <translation>%1 ist die Adresse, die Sie gerade verwenden: Sie selbst würden abgewiesen.</translation>
    </message>
    <message>
        <source>%1 is a trusted proxy: a block of it refuses nobody behind it, or everybody.</source>
        <translation>%1 ist ein vertrauenswürdiger Proxy: Eine Sperre trifft niemanden dahinter oder alle.</translation>
    </message>
    <message>
        <source>%1 is on your whitelist, and would be refused all the same.</source>
        <translation>%1 steht auf Ihrer Whitelist und würde trotzdem abgewiesen.</translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockedPage</name>
    <message>
        <source>Block an address</source>
        <translation>Adresse sperren</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>Aktivität dazu anzeigen</translation>
    </message>
    <message>
        <source>No addresses are blocked. An address is blocked for a time after too many failed sign-ins.</source>
        <translation>Es sind keine Adressen gesperrt. Eine Adresse wird nach zu vielen fehlgeschlagenen Anmeldungen für eine Weile gesperrt.</translation>
    </message>
    <message>
        <source>Could not load the blocked addresses.</source>
        <translation>Die gesperrten Adressen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Gesperrte Adressen</translation>
    </message>
    <message>
        <source>%1 is no longer blocked.</source>
        <translation>%1 ist nicht mehr gesperrt.</translation>
    </message>
    <message>
        <source>%1 could not be unblocked.</source>
        <translation>Die Sperre von %1 konnte nicht aufgehoben werden.</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 could not be blocked.</source>
        <translation>%1 konnte nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>„%1“ ist keine IPv4- oder IPv6-Adresse.</translation>
    </message>
    <message>
        <source>%1 is blocked already.</source>
        <translation>%1 ist schon gesperrt.</translation>
    </message>
    <message>
        <source>Block it all the same</source>
        <translation>Trotzdem sperren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were blocked.</source>
        <translation>
            <numerusform>%Ln Adresse wurde gesperrt.</numerusform>
            <numerusform>%Ln Adressen wurden gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be blocked.</source>
        <translation>
            <numerusform>%Ln Adresse konnte nicht gesperrt werden.</numerusform>
            <numerusform>%Ln Adressen konnten nicht gesperrt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked already: %1</source>
        <comment>addresses</comment>
        <translation>Bereits gesperrt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be unblocked.</source>
        <translation>
            <numerusform>%Ln Adresse konnte nicht entsperrt werden.</numerusform>
            <numerusform>%Ln Adressen konnten nicht entsperrt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are no longer blocked.</source>
        <translation>
            <numerusform>%Ln Adresse ist nicht mehr gesperrt.</numerusform>
            <numerusform>%Ln Adressen sind nicht mehr gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more of them.</source>
        <translation>
            <numerusform>Das gilt auch für %Ln weitere davon.</numerusform>
            <numerusform>Das gilt auch für %Ln weitere davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block all %Ln all the same</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>Trotzdem sperren</numerusform>
            <numerusform>Alle %Ln trotzdem sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln blocks are lifted: each of these addresses may sign in again.</source>
        <translation>
            <numerusform>%Ln Sperre wird aufgehoben: Die Adresse darf sich wieder anmelden.</numerusform>
            <numerusform>Alle %Ln Sperren werden aufgehoben: Jede dieser Adressen darf sich wieder anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift all blocks</source>
        <translation>Alle Sperren aufheben</translation>
    </message>
</context>
<context>
    <name>postject::ui::CertificateDialog</name>
    <message>
        <source>Certificate changed</source>
        <translation>Zertifikat geändert</translation>
    </message>
    <message>
        <source>Trust this server?</source>
        <translation>Diesem Server vertrauen?</translation>
    </message>
    <message>
        <source>The server shows another certificate than before. If nobody replaced it on purpose, somebody may be between you and the server.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als zuvor. Wenn es niemand absichtlich ersetzt hat, steht vielleicht jemand zwischen Ihnen und dem Server.</translation>
    </message>
    <message>
        <source>Trusted until now, SHA-256</source>
        <translation>Bisher vertraut, SHA-256</translation>
    </message>
    <message>
        <source>Certificate fingerprint, SHA-256</source>
        <translation>Zertifikat-Fingerabdruck, SHA-256</translation>
    </message>
    <message>
        <source>Compare it with the one shown on the server. Trust it only if every pair is the same.</source>
        <translation>Vergleichen Sie ihn mit dem, der auf dem Server angezeigt wird. Vertrauen Sie ihm nur, wenn jedes Zeichenpaar gleich ist.</translation>
    </message>
    <message>
        <source>Issued to %1, valid until %2.</source>
        <translation>Ausgestellt für %1, gültig bis %2.</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Vertrauen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Its last four pairs, as the server shows them</source>
        <translation>Die letzten vier Paare, wie der Server sie zeigt</translation>
    </message>
    <message>
        <source>The last four pairs of the new fingerprint</source>
        <translation>Die letzten vier Paare des neuen Fingerabdrucks</translation>
    </message>
    <message>
        <source>&amp;Trust the new one</source>
        <translation>Dem &amp;neuen vertrauen</translation>
    </message>
    <message>
        <source>&amp;Another server…</source>
        <translation>&amp;Anderer Server …</translation>
    </message>
</context>
<context>
    <name>postject::ui::CertificateFetcher</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ChangeProgress</name>
    <message>
        <source>Progress of the change</source>
        <translation>Fortschritt der Änderung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>changed, in all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::ChartCard</name>
    <message>
        <source>%1, table</source>
        <translation>%1, Tabelle</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1, Diagramm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 T shows the same figures as a table.</source>
        <translation>%1 T zeigt dieselben Zahlen als Tabelle.</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>button that shows it</comment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>button that shows it</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show as a chart (T)</source>
        <translation>Als Diagramm anzeigen (T)</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>Als Tabelle anzeigen (T)</translation>
    </message>
    <message>
        <source>Show as a chart: %1</source>
        <translation>Als Diagramm anzeigen: %1</translation>
    </message>
    <message>
        <source>Show as a table: %1</source>
        <translation>Als Tabelle anzeigen: %1</translation>
    </message>
    <message>
        <source>%1 Up and Down move the threshold.</source>
        <translation>%1 Pfeil auf und Pfeil ab verschieben die Schwelle.</translation>
    </message>
</context>
<context>
    <name>postject::ui::CidrDelegate</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>postject::ui::CidrEdit</name>
    <message>
        <source>203.0.113.5 or 192.168.1.0/24</source>
        <translation>203.0.113.5 oder 192.168.1.0/24</translation>
    </message>
</context>
<context>
    <name>postject::ui::CommandPalette</name>
    <message>
        <source>%1, %2</source>
        <comment>menu, entry</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command, a page or an address</source>
        <translation>Befehl, Seite oder Adresse eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <translation>Karte von %1 öffnen</translation>
    </message>
    <message>
        <source>Activity of %1</source>
        <translation>Aktivität von %1</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>%1 sperren…</translation>
    </message>
    <message>
        <source>Add %1 to the whitelist…</source>
        <translation>%1 zur Whitelist hinzufügen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Command palette, %Ln results</source>
        <translation>
            <numerusform>Befehlspalette, %Ln Ergebnis</numerusform>
            <numerusform>Befehlspalette, %Ln Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ConditionChips</name>
    <message>
        <source>This is neither an address nor a range such as 203.0.113.0/24.</source>
        <translation>Dies ist weder eine Adresse noch ein Bereich wie 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>A status is a number from 100 to 599.</source>
        <translation>Ein Status ist eine Zahl von 100 bis 599.</translation>
    </message>
    <message>
        <source>A country is two letters, such as NL.</source>
        <translation>Ein Land besteht aus zwei Buchstaben, etwa NL.</translation>
    </message>
    <message>
        <source>There is no account with this e-mail.</source>
        <translation>Es gibt kein Konto mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Bedingung hinzufügen…</translation>
    </message>
    <message>
        <source>Several values, ranges of addresses, and what shall not be there</source>
        <translation>Mehrere Werte, Adressbereiche und was nicht vorkommen soll</translation>
    </message>
    <message>
        <source>Column of the condition</source>
        <translation>Spalte der Bedingung</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Ist oder ist nicht</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <translation>Wert der Bedingung</translation>
    </message>
    <message>
        <source>is</source>
        <comment>column of a table … value</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>column of a table … value</comment>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a condition</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1. Press to take it away.</source>
        <comment>a condition</comment>
        <translation>%1. Drücken entfernt sie.</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <comment>a condition</comment>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel, change nothing</source>
        <translation>Abbrechen, nichts ändern</translation>
    </message>
    <message>
        <source>Typed to confirm</source>
        <translation>Eingabe zur Bestätigung</translation>
    </message>
    <message>
        <source>To confirm, type %1</source>
        <translation>Geben Sie zur Bestätigung %1 ein</translation>
    </message>
    <message>
        <source>That is not the same. Nothing was changed.</source>
        <translation>Das ist nicht dasselbe. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Each server has a sign-in of its own. Who is signed in stays so while another server is shown.</source>
        <translation>Jeder Server hat eine eigene Anmeldung. Wer angemeldet ist, bleibt es, während ein anderer Server gezeigt wird.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (dieses Fenster)</translation>
    </message>
    <message>
        <source>This window works with it. Connect to another one first.</source>
        <translation>Dieses Fenster arbeitet damit. Verbinden Sie sich zuerst mit einem anderen.</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Forget %1? Its certificate will have to be compared again.</source>
        <translation>%1 vergessen? Das Zertifikat muss dann erneut verglichen werden.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>postject::ui::DataTable</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the c&amp;ell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
</context>
<context>
    <name>postject::ui::ExceptionForm</name>
    <message>
        <source>Resolve the alert as e&amp;xpected</source>
        <translation>Die Warnung als &amp;erwartet erledigen</translation>
    </message>
    <message>
        <source>Add the exception</source>
        <translation>Ausnahme hinzufügen</translation>
    </message>
    <message>
        <source>New exception</source>
        <translation>Neue Ausnahme</translation>
    </message>
    <message>
        <source>No more alerts about what was you. An address is blocked all the same.</source>
        <translation>Keine Warnungen mehr über das, was Sie selbst waren. Eine Adresse wird trotzdem gesperrt.</translation>
    </message>
    <message>
        <source>This was me</source>
        <translation>Das war ich</translation>
    </message>
    <message>
        <source>What the exception is for</source>
        <translation>Wofür die Ausnahme gilt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account of the exception</source>
        <translation>Konto der Ausnahme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the exception</source>
        <translation>Notiz zur Ausnahme</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>How long the exception holds</source>
        <translation>Wie lange die Ausnahme gilt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the exception</source>
        <translation>Ausnahme abbrechen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Auf Dauer</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>It was me</source>
        <comment>the note of an exception</comment>
        <translation>Das war ich</translation>
    </message>
    <message>
        <source>This note is too long.</source>
        <translation>Diese Notiz ist zu lang.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is an exception for this already.</source>
        <translation>Dafür gibt es bereits eine Ausnahme.</translation>
    </message>
    <message>
        <source>There are as many exceptions as there may be. Revoke one first.</source>
        <translation>Mehr Ausnahmen sind nicht möglich. Widerrufen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Say why. Whoever meets this exception later will read it.</source>
        <translation>Sagen Sie, warum. Wer später auf diese Ausnahme stößt, liest es.</translation>
    </message>
    <message>
        <source>The server does not take this. Choose another one, or none.</source>
        <translation>Der Server nimmt das nicht an. Wählen Sie etwas anderes, oder nichts.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ExceptionsDialog</name>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>No alerts are raised about these.</source>
        <translation>Hierüber wird keine Warnung ausgelöst.</translation>
    </message>
    <message>
        <source>No exceptions. Make one from an alert: &quot;This was me&quot;.</source>
        <translation>Keine Ausnahmen. Legen Sie eine aus einer Warnung an: „Das war ich“.</translation>
    </message>
    <message>
        <source>Could not load the exceptions.</source>
        <translation>Die Ausnahmen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Exception revoked.</source>
        <translation>Ausnahme widerrufen.</translation>
    </message>
    <message>
        <source>The exception could not be revoked.</source>
        <translation>Die Ausnahme konnte nicht widerrufen werden.</translation>
    </message>
    <message>
        <source>The exception could not be made again.</source>
        <translation>Die Ausnahme konnte nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions revoked.</source>
        <translation>
            <numerusform>%Ln Ausnahme widerrufen.</numerusform>
            <numerusform>%Ln Ausnahmen widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be revoked.</source>
        <translation>
            <numerusform>%Ln Ausnahme konnte nicht widerrufen werden.</numerusform>
            <numerusform>%Ln Ausnahmen konnten nicht widerrufen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be made again.</source>
        <translation>
            <numerusform>%Ln Ausnahme konnte nicht wiederhergestellt werden.</numerusform>
            <numerusform>%Ln Ausnahmen konnten nicht wiederhergestellt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ExportDialog</name>
    <message>
        <source>Export activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON lines, one entry each</source>
        <translation>JSON-Zeilen, je Eintrag eine</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 entries are in %2.</source>
        <translation>%1 Einträge sind in %2.</translation>
    </message>
    <message>
        <source>The export stopped, and left no file.</source>
        <translation>Der Export brach ab und hinterließ keine Datei.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1: %2 entries, about %3</source>
        <comment>what is exported, count, size of the file</comment>
        <translation>%1: %2 Einträge, etwa %3</translation>
    </message>
    <message>
        <source>Export activity to</source>
        <translation>Aktivität exportieren nach</translation>
    </message>
    <message>
        <source>%1 entries, %2 a second</source>
        <translation>%1 Einträge, %2 je Sekunde</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>entries and rate, time</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Stopped. No file is left.</source>
        <translation>Angehalten. Es bleibt keine Datei zurück.</translation>
    </message>
</context>
<context>
    <name>postject::ui::FirstRunPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::FirstRunPresenter</name>
    <message>
        <source>Starting the server…</source>
        <translation>Der Server wird gestartet…</translation>
    </message>
    <message>
        <source>Creating the administrator…</source>
        <translation>Der Administrator wird angelegt…</translation>
    </message>
    <message>
        <source>The administrator could not be created.</source>
        <translation>Der Administrator konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>The administrator was created, but signing in failed.</source>
        <translation>Der Administrator wurde angelegt, aber die Anmeldung ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>postject::ui::FirstRunWizard</name>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>postject::ui::GroupBar</name>
    <message>
        <source>Group the alerts by</source>
        <translation>Warnungen gruppieren nach</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Nach Adresse</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Konto</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln</source>
        <comment>a group, how many alerts</comment>
        <translation>
            <numerusform>%1 · %Ln</numerusform>
            <numerusform>%1 · %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln alerts of %1, the worst %2</source>
        <translation>
            <numerusform>%Ln Warnung von %1 auswählen, die schlimmste %2</numerusform>
            <numerusform>%Ln Warnungen von %1 auswählen, die schlimmste %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln smaller groups</source>
        <translation>
            <numerusform>und %Ln kleinere Gruppe</numerusform>
            <numerusform>und %Ln kleinere Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups here.</source>
        <translation>Hier gibt es keine Gruppen.</translation>
    </message>
    <message>
        <source>of the alerts that are loaded</source>
        <translation>der geladenen Warnungen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>postject::ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Chapters of the manual</source>
        <translation>Kapitel des Handbuchs</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
</context>
<context>
    <name>postject::ui::HistogramView</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Activity histogram</source>
        <translation>Aktivitätshistogramm</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>%1, of which %2 failed. Busiest: %3. The table below lists the entries.</source>
        <translation>%1, davon %2 fehlgeschlagen. Am meisten: %3. Die Tabelle darunter führt die Einträge auf.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them failed</source>
        <translation>
            <numerusform>%Ln davon fehlgeschlagen</numerusform>
            <numerusform>%Ln davon fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::IntegrityPage</name>
    <message>
        <source>&amp;Verify the log</source>
        <translation>Protokoll über&amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy the head</source>
        <translation>&amp;Kopfwert kopieren</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>Das Protokoll wird überprüft</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Removed by retention</source>
        <translation>Durch Aufbewahrungsfrist entfernt</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>Kopf der Kette</translation>
    </message>
    <message>
        <source>First broken entry</source>
        <translation>Erster beschädigter Eintrag</translation>
    </message>
    <message>
        <source>Each entry of the activity log is bound to the one before. Verifying reads all of them: an entry that was changed, added or taken away is found, and named.</source>
        <translation>Jeder Eintrag des Aktivitätsprotokolls ist an den vorigen gebunden. Die Überprüfung liest alle: Ein geänderter, hinzugefügter oder entfernter Eintrag wird gefunden und benannt.</translation>
    </message>
    <message>
        <source>The log could not be verified.</source>
        <translation>Das Protokoll konnte nicht überprüft werden.</translation>
    </message>
    <message>
        <source>Every entry is as it was written, and none is missing.</source>
        <translation>Jeder Eintrag ist so, wie er geschrieben wurde, und keiner fehlt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the verification</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the server found</source>
        <translation>Was der Server fand</translation>
    </message>
    <message>
        <source>The log does not verify.</source>
        <translation>Das Protokoll lässt sich nicht bestätigen.</translation>
    </message>
    <message>
        <source>The log does not verify from entry %1 on.</source>
        <translation>Das Protokoll lässt sich ab Eintrag %1 nicht bestätigen.</translation>
    </message>
</context>
<context>
    <name>postject::ui::KeyView</name>
    <message>
        <source>Setup key</source>
        <translation>Einrichtungsschlüssel</translation>
    </message>
    <message>
        <source>Shown on the screen only. Use Copy key to paste it into the app.</source>
        <translation>Wird nur auf dem Bildschirm angezeigt. Mit „Schlüssel kopieren“ fügen Sie ihn in die App ein.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ListenerPage</name>
    <message>
        <source>Address and encryption</source>
        <translation>Adresse und Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Encrypt with TLS</source>
        <translation>Mit TLS &amp;verschlüsseln</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>This console reaches the server in private. The address is for other programs and computers.</source>
        <translation>Diese Konsole erreicht den Server auf privatem Weg. Die Adresse ist für andere Programme und Computer.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only, 0.0.0.0 every network that it is in.</source>
        <translation>127.0.0.1 ist nur dieser Computer, 0.0.0.0 jedes Netzwerk, in dem er ist.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>&amp;Server starten</translation>
    </message>
    <message>
        <source>Always on for an address that other computers can reach. The server makes a certificate; others compare its fingerprint when they connect first.</source>
        <translation>Immer eingeschaltet bei einer Adresse, die andere Computer erreichen können. Der Server erstellt ein Zertifikat; andere vergleichen dessen Fingerabdruck bei der ersten Verbindung.</translation>
    </message>
    <message>
        <source>The server makes a certificate; programs compare its fingerprint when they connect first.</source>
        <translation>Der Server erstellt ein Zertifikat; Programme vergleichen dessen Fingerabdruck bei der ersten Verbindung.</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, such as 127.0.0.1.</source>
        <translation>Geben Sie eine IP-Adresse dieses Computers ein, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>The system does not let you use port %1. Use 1024 or a higher one.</source>
        <translation>Das System lässt Sie Port %1 nicht verwenden. Verwenden Sie 1024 oder einen höheren.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 ist keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. Choose another one.</source>
        <translation>Port %1 wird von einem anderen Programm verwendet. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 v&amp;erwenden</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. %2 is free.</source>
        <translation>Port %1 wird von einem anderen Programm verwendet. %2 ist frei.</translation>
    </message>
</context>
<context>
    <name>postject::ui::LockOutBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue and lose access…</source>
        <translation>Fortfahren und Zugang verlieren…</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Änderung abbrechen</translation>
    </message>
    <message>
        <source>Continue and lose access</source>
        <translation>Fortfahren und Zugang verlieren</translation>
    </message>
    <message>
        <source>Your address, typed to confirm</source>
        <translation>Ihre Adresse, zur Bestätigung einzugeben</translation>
    </message>
    <message>
        <source>Add %1 too</source>
        <translation>%1 auch hinzufügen</translation>
    </message>
    <message>
        <source>To continue, type your address %1</source>
        <translation>Geben Sie zum Fortfahren Ihre Adresse %1 ein</translation>
    </message>
    <message>
        <source>That is not your address.</source>
        <translation>Das ist nicht Ihre Adresse.</translation>
    </message>
</context>
<context>
    <name>postject::ui::MainWindow</name>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>Postject</source>
        <translation>Postject</translation>
    </message>
</context>
<context>
    <name>postject::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Details zu: %1</translation>
    </message>
    <message>
        <source>Copy the details of: %1</source>
        <translation>Details kopieren zu: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::NavList</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page title, what its badge says</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::NewKeyView</name>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Ich habe ihn gesichert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>New key, shown once</source>
        <translation>Neuer Schlüssel, wird einmal angezeigt</translation>
    </message>
    <message>
        <source>Shown on the screen only. Use Copy the key to paste it where it is needed.</source>
        <translation>Wird nur auf dem Bildschirm angezeigt. Mit „Schlüssel kopieren“ fügen Sie ihn dort ein, wo er gebraucht wird.</translation>
    </message>
    <message>
        <source>This is the only time that the key is shown: the server keeps no copy that could be read. Copy it to where it is needed, or make another one later.</source>
        <translation>Der Schlüssel wird nur dieses eine Mal angezeigt: Der Server behält keine lesbare Kopie. Kopieren Sie ihn dorthin, wo er gebraucht wird, oder erstellen Sie später einen anderen.</translation>
    </message>
    <message>
        <source>Done, hide the key</source>
        <translation>Fertig, Schlüssel ausblenden</translation>
    </message>
    <message>
        <source>The clipboard is empty again.</source>
        <translation>Die Zwischenablage ist wieder leer.</translation>
    </message>
    <message>
        <source>The key “%1” is made</source>
        <translation>Der Schlüssel „%1“ ist erstellt</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in 30 seconds.</source>
        <translation>Kopiert. In 30 Sekunden wird er aus der Zwischenablage entfernt.</translation>
    </message>
</context>
<context>
    <name>postject::ui::NotificationPresenter</name>
    <message>
        <source>Type an e-mail address, such as ana@example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, etwa ana@example.com.</translation>
    </message>
    <message>
        <source>The server does not take this as a mail address.</source>
        <translation>Der Server nimmt dies nicht als E-Mail-Adresse an.</translation>
    </message>
    <message>
        <source>The notifications were not saved.</source>
        <translation>Die Benachrichtigungen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The test mail was not sent.</source>
        <translation>Die Testmail wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>step of sending a mail</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <comment>step of sending a mail</comment>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Signing in</source>
        <comment>step of sending a mail</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>step of sending a mail</comment>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>step of sending a mail</comment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>step of sending a mail</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached. Check its name and its port.</source>
        <translation>Der Mailserver ist nicht erreichbar. Prüfen Sie seinen Namen und seinen Port.</translation>
    </message>
    <message>
        <source>The connection could not be encrypted. Check the encryption, the port, and whose certificates are trusted.</source>
        <translation>Die Verbindung konnte nicht verschlüsselt werden. Prüfen Sie die Verschlüsselung, den Port und wessen Zertifikaten vertraut wird.</translation>
    </message>
    <message>
        <source>Wrong user or password.</source>
        <translation>Benutzer oder Passwort falsch.</translation>
    </message>
    <message>
        <source>The mail server did not accept the sign-in.</source>
        <translation>Der Mailserver hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender&apos;s address.</source>
        <translation>Der Mailserver nimmt die Adresse des Absenders nicht an.</translation>
    </message>
    <message>
        <source>The mail server does not accept the recipient&apos;s address.</source>
        <translation>Der Mailserver nimmt die Adresse des Empfängers nicht an.</translation>
    </message>
    <message>
        <source>The mail server did not take the message.</source>
        <translation>Der Mailserver hat die Nachricht nicht angenommen.</translation>
    </message>
    <message>
        <source>Off. No alert is sent to you by e-mail.</source>
        <translation>Aus. Es werden Ihnen keine Warnungen per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>Alerts are sent to %1.</source>
        <translation>Warnungen werden an %1 gesendet.</translation>
    </message>
    <message>
        <source>The server has no mail server, so no mail is sent.</source>
        <translation>Der Server hat keinen Mailserver, daher wird keine E-Mail gesendet.</translation>
    </message>
</context>
<context>
    <name>postject::ui::NotificationsPage</name>
    <message>
        <source>Send me alerts by e-mail</source>
        <translation>Warnungen per E-Mail an mich senden</translation>
    </message>
    <message>
        <source>Set up the mail server</source>
        <translation>Mailserver einrichten</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Testmail senden</translation>
    </message>
    <message>
        <source>Steps of the test mail</source>
        <translation>Schritte der Testmail</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Could not load the notifications.</source>
        <translation>Die Benachrichtigungen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <comment>a severity</comment>
        <translation>%1 und höher</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Address that alerts are sent to</source>
        <translation>Adresse, an die Warnungen gesendet werden</translation>
    </message>
    <message>
        <source>Alerts of severity</source>
        <translation>Warnungen mit Schweregrad</translation>
    </message>
    <message>
        <source>Least severity that is sent</source>
        <translation>Niedrigster Schweregrad, der gesendet wird</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sends a mail to your saved address and shows what the mail server says to each step.</source>
        <translation>Sendet eine E-Mail an Ihre gespeicherte Adresse und zeigt, was der Mailserver zu jedem Schritt sagt.</translation>
    </message>
    <message>
        <source>The notifications are saved.</source>
        <translation>Die Benachrichtigungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</source>
        <translation>Die Änderungen sind nicht gespeichert. Sie bleiben hier, während Sie andere Seiten ansehen, und gehen verloren, wenn die Konsole geschlossen wird.</translation>
    </message>
    <message>
        <source>A mail server is set up.</source>
        <translation>Ein Mailserver ist eingerichtet.</translation>
    </message>
    <message>
        <source>No mail server is set up. Alerts wait until there is one.</source>
        <translation>Es ist kein Mailserver eingerichtet. Warnungen warten, bis es einen gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails wait to be sent.</source>
        <translation>
            <numerusform>%Ln E-Mail wartet auf den Versand.</numerusform>
            <numerusform>%Ln E-Mails warten auf den Versand.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>Keine E-Mail wartet.</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>Zuletzt gesendet: %1</translation>
    </message>
    <message>
        <source>No mail has been sent yet.</source>
        <translation>Es wurde noch keine E-Mail gesendet.</translation>
    </message>
    <message>
        <source>Last failure: %1. %2</source>
        <comment>time, the mail server&apos;s words</comment>
        <translation>Letzter Fehler: %1. %2</translation>
    </message>
    <message>
        <source>Sending… A slow mail server may take two minutes.</source>
        <translation>Wird gesendet… Ein langsamer Mailserver kann zwei Minuten brauchen.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>milliseconds</comment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Es ist kein Mailserver eingerichtet.</translation>
    </message>
    <message>
        <source>The mail server has accepted the mail to %1.</source>
        <translation>Der Mailserver hat die E-Mail an %1 angenommen.</translation>
    </message>
    <message>
        <source>The mail to %1 was not sent. %2</source>
        <comment>address, why</comment>
        <translation>Die E-Mail an %1 wurde nicht gesendet. %2</translation>
    </message>
    <message>
        <source>As the server is set</source>
        <comment>the language of mails</comment>
        <translation>Wie am Server eingestellt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language that the mails are written in</source>
        <translation>Sprache, in der die Mails geschrieben werden</translation>
    </message>
</context>
<context>
    <name>postject::ui::OfflineBar</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Nicht mit %1 verbunden.</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>Wieder mit %1 verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>Not connected to %1. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Nicht mit %1 verbunden. Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>Nicht mit %1 verbunden. Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not connected to %1. Showing data from %2. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Nicht mit %1 verbunden. Angezeigt werden Daten von %2. Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>Nicht mit %1 verbunden. Angezeigt werden Daten von %2. Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the certificates…</source>
        <translation>Zertifikate vergleichen …</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Anderer Server …</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Nothing is sent to it.</source>
        <translation>Das Zertifikat von %1 hat sich geändert. Es wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>postject::ui::OverviewAlerts</name>
    <message>
        <source>%1 severity: %2, %3</source>
        <comment>severity, description, time</comment>
        <translation>Schweregrad %1: %2, %3</translation>
    </message>
    <message>
        <source>Newest open alerts</source>
        <translation>Neueste offene Warnungen</translation>
    </message>
    <message>
        <source>No open alerts. New ones appear here.</source>
        <translation>Keine offenen Warnungen. Neue erscheinen hier.</translation>
    </message>
    <message>
        <source>Could not load the alerts.</source>
        <translation>Die Warnungen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, in all</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::OverviewPage</name>
    <message>
        <source>Could not load the overview.</source>
        <translation>Die Übersicht konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>Anfragen, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Peak: %1 in 15 minutes</source>
        <translation>Spitze: %1 in 15 Minuten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Abgewiesen oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>24 hours ago</source>
        <translation>vor 24 Stunden</translation>
    </message>
    <message>
        <source>12 hours ago</source>
        <translation>vor 12 Stunden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Turn on two-factor for this account</source>
        <translation>Zwei-Faktor für dieses Konto einschalten</translation>
    </message>
    <message>
        <source>Two-factor is on</source>
        <translation>Zwei-Faktor ist eingeschaltet</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Allow your own address, and no others</source>
        <translation>Ihre eigene Adresse zulassen, und keine anderen</translation>
    </message>
    <message>
        <source>The whitelist is in force</source>
        <translation>Die Whitelist ist in Kraft</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>postject::ui::Page</name>
    <message>
        <source>Not connected to the server. This works again once it is reached.</source>
        <translation>Keine Verbindung zum Server. Dies geht wieder, sobald er erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>postject::ui::PageHeader</name>
    <message>
        <source>What this page covers</source>
        <translation>Was diese Seite umfasst</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Scope of the page</source>
        <translation>Umfang der Seite</translation>
    </message>
    <message>
        <source>Whose data this page shows</source>
        <translation>Wessen Daten diese Seite zeigt</translation>
    </message>
</context>
<context>
    <name>postject::ui::PageStack</name>
    <message>
        <source>This server</source>
        <comment>whose data a page shows</comment>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>whose data a page shows</comment>
        <translation>Ihr Konto</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordDialog</name>
    <message>
        <source>&amp;Revoke my API keys, too</source>
        <translation>Meine API-Schlüssel ebenfalls &amp;widerrufen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Show API keys</source>
        <translation>API-Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Your other sessions end. API keys go on working unless they are revoked.</source>
        <translation>Ihre anderen Sitzungen enden. API-Schlüssel funktionieren weiter, sofern sie nicht widerrufen werden.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Das Passwort wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordPresenter</name>
    <message>
        <source>Type your current password.</source>
        <translation>Geben Sie Ihr aktuelles Passwort ein.</translation>
    </message>
    <message>
        <source>This is the current password. Type another one.</source>
        <translation>Das ist das aktuelle Passwort. Geben Sie ein anderes ein.</translation>
    </message>
    <message>
        <source>The password is changed, and your other sessions have ended.</source>
        <translation>Das Passwort ist geändert, und Ihre anderen Sitzungen sind beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API keys go on working. Revoke those that you do not know: whoever knew the old password may have made one.</source>
        <translation>
            <numerusform>%Ln API-Schlüssel funktioniert weiter. Widerrufen Sie ihn, wenn Sie ihn nicht kennen: Wer das alte Passwort kannte, hat ihn vielleicht erstellt.</numerusform>
            <numerusform>%Ln API-Schlüssel funktionieren weiter. Widerrufen Sie die, die Sie nicht kennen: Wer das alte Passwort kannte, hat vielleicht einen erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>Das aktuelle Passwort ist falsch.</translation>
    </message>
</context>
<context>
    <name>postject::ui::PivotMenu</name>
    <message>
        <source>%1: %2</source>
        <comment>column of a table, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Filter for this</source>
        <translation>Danach &amp;filtern</translation>
    </message>
    <message>
        <source>Filter this &amp;out</source>
        <translation>Dies a&amp;usschließen</translation>
    </message>
    <message>
        <source>Open its ca&amp;rd</source>
        <translation>Ka&amp;rte öffnen</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>In &amp;Aktivität öffnen</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Sperren…</translation>
    </message>
    <message>
        <source>Add to the &amp;whitelist…</source>
        <translation>Zur &amp;Whitelist hinzufügen…</translation>
    </message>
    <message>
        <source>Copy its &amp;value</source>
        <translation>W&amp;ert kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Block: at most %Ln addresses at once</source>
        <translation>
            <numerusform>Sperren: höchstens %Ln Adresse auf einmal</numerusform>
            <numerusform>Sperren: höchstens %Ln Adressen auf einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bl&amp;ock the %Ln selected addresses…</source>
        <translation>
            <numerusform>%Ln ausgewählte Adresse sp&amp;erren…</numerusform>
            <numerusform>%Ln ausgewählte Adressen sp&amp;erren…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::QrView</name>
    <message>
        <source>QR code for an authenticator app. Use Show key for the text.</source>
        <translation>QR-Code für eine Authenticator-App. Mit „Schlüssel anzeigen“ erhalten Sie den Text.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ResolveBar</name>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (optional)</translation>
    </message>
    <message>
        <source>Note on resolving</source>
        <translation>Notiz zur Erledigung</translation>
    </message>
    <message>
        <source>Verdict on resolving</source>
        <translation>Urteil zur Erledigung</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Kein Urteil</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln wieder öffnen</numerusform>
            <numerusform>%Ln wieder öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln alerts</source>
        <translation>
            <numerusform>%Ln Warnung wieder öffnen</numerusform>
            <numerusform>%Ln Warnungen wieder öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen this alert</source>
        <translation>Diese Warnung wieder öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln erledigen</numerusform>
            <numerusform>%Ln erledigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln alerts</source>
        <translation>
            <numerusform>%Ln Warnung erledigen</numerusform>
            <numerusform>%Ln Warnungen erledigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve this alert</source>
        <translation>Diese Warnung erledigen</translation>
    </message>
</context>
<context>
    <name>postject::ui::ScanStep</name>
    <message>
        <source>Show key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>Kopiert. Die Zwischenablage wird in 30 Sekunden geleert.</translation>
    </message>
    <message>
        <source>Scan this code with an authenticator app</source>
        <translation>Scannen Sie diesen Code mit einer Authenticator-App</translation>
    </message>
    <message>
        <source>Open an app such as Google Authenticator, Aegis or 1Password on your phone, choose to add an account, and point the camera at the code.</source>
        <translation>Öffnen Sie auf Ihrem Telefon eine App wie Google Authenticator, Aegis oder 1Password, wählen Sie dort das Hinzufügen eines Kontos, und richten Sie die Kamera auf den Code.</translation>
    </message>
    <message>
        <source>Can&apos;t scan?</source>
        <translation>Scannen nicht möglich?</translation>
    </message>
    <message>
        <source>The app will list it as %1, account %2.</source>
        <comment>%1: the issuer</comment>
        <translation>Die App führt ihn als %1, Konto %2.</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
</context>
<context>
    <name>postject::ui::SessionClient</name>
    <message>
        <source>The answer lacks &quot;%1&quot;.</source>
        <translation>In der Antwort fehlt „%1“.</translation>
    </message>
</context>
<context>
    <name>postject::ui::SessionSheet</name>
    <message>
        <source>Your session has ended</source>
        <translation>Ihre Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Sign in again to go on. What you have typed is kept.</source>
        <translation>Melden Sie sich wieder an, um fortzufahren. Was Sie eingegeben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Leaves the pages. What you have typed there is lost.</source>
        <translation>Verlässt die Seiten. Was Sie dort eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to the page. The change is not made; what you have typed is kept.</source>
        <translation>Zurück zur Seite. Die Änderung wird nicht vorgenommen; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Sign in again for this change</source>
        <translation>Für diese Änderung erneut anmelden</translation>
    </message>
    <message>
        <source>Your sign-in is too old for it. What you have typed is kept; after the sign-in, make the change once more.</source>
        <translation>Ihre Anmeldung ist dafür zu alt. Ihre Eingaben bleiben erhalten; nehmen Sie die Änderung nach der Anmeldung noch einmal vor.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>read out; a title, then a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingField</name>
    <message>
        <source>empty</source>
        <comment>the value of a setting</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>bounds of a setting</comment>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the change of: %1</source>
        <comment>a setting</comment>
        <translation>Änderung rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Standard verwenden</translation>
    </message>
    <message>
        <source>Use the default of: %1</source>
        <comment>a setting</comment>
        <translation>Standard verwenden für: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a setting, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set. Type to replace it</source>
        <comment>a password</comment>
        <translation>Gesetzt. Zum Ersetzen eintippen</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>a password</comment>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>a password</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Fixed by the server&apos;s configuration file or a command-line option. Change it there.</source>
        <translation>Durch die Konfigurationsdatei des Servers oder eine Befehlszeilenoption festgelegt. Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>This console does not know how to change it. A newer one may.</source>
        <translation>Diese Konsole kann das nicht ändern. Eine neuere vielleicht schon.</translation>
    </message>
    <message>
        <source>Another value is stored, but it is not in force. The next change removes it.</source>
        <translation>Ein anderer Wert ist gespeichert, aber nicht in Kraft. Die nächste Änderung entfernt ihn.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile to: %1. Saving replaces that.</source>
        <translation>Jemand anderes hat dies inzwischen geändert in: %1. Das Speichern ersetzt das.</translation>
    </message>
    <message>
        <source>Will be removed.</source>
        <translation>Wird entfernt.</translation>
    </message>
    <message>
        <source>Will be replaced.</source>
        <translation>Wird ersetzt.</translation>
    </message>
    <message>
        <source>Will be the default. Until now: %1.</source>
        <translation>Wird auf den Standard gesetzt. Bisher: %1.</translation>
    </message>
    <message>
        <source>Until now: %1.</source>
        <comment>the saved value of a setting</comment>
        <translation>Bisher: %1.</translation>
    </message>
    <message>
        <source>Set here. The default: %1.</source>
        <translation>Hier gesetzt. Der Standard: %1.</translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation>Das ist der Standard.</translation>
    </message>
    <message numerus="yes">
        <source>Last removed, %1: %Ln entries.</source>
        <comment>when old log entries were removed, how many</comment>
        <translation>
            <numerusform>Zuletzt entfernt, %1: %Ln Eintrag.</numerusform>
            <numerusform>Zuletzt entfernt, %1: %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a setting is for, its state</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsPage</name>
    <message>
        <source>Could not load the settings.</source>
        <translation>Die Einstellungen konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</source>
        <translation>
            <numerusform>%Ln Änderung ist nicht gespeichert. Sie bleibt hier, während Sie andere Seiten ansehen, und geht verloren, wenn die Konsole geschlossen wird.</numerusform>
            <numerusform>%Ln Änderungen sind nicht gespeichert. Sie bleiben hier, während Sie andere Seiten ansehen, und gehen verloren, wenn die Konsole geschlossen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsPresenter</name>
    <message numerus="yes">
        <source>%Ln settings are as they were.</source>
        <translation>
            <numerusform>%Ln Einstellung ist wie zuvor.</numerusform>
            <numerusform>%Ln Einstellungen sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings are saved.</source>
        <translation>
            <numerusform>%Ln Einstellung ist gespeichert.</numerusform>
            <numerusform>%Ln Einstellungen sind gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be put back.</source>
        <translation>Die Einstellungen konnten nicht zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>Die Einstellungen wurden nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Entries older than %Ln days are removed from the log for good.</source>
        <translation>
            <numerusform>Einträge, die älter als %Ln Tag sind, werden endgültig aus dem Protokoll entfernt.</numerusform>
            <numerusform>Einträge, die älter als %Ln Tage sind, werden endgültig aus dem Protokoll entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators without two-factor can then do nothing but set it up.</source>
        <translation>Administratoren ohne Zwei-Faktor-Authentifizierung können dann nichts anderes tun, als sie einzurichten.</translation>
    </message>
    <message>
        <source>The stored mail password is removed: it was given for another server, port or encryption. Type it again if it is still the right one.</source>
        <translation>Das gespeicherte Mail-Passwort wird entfernt: Es galt für einen anderen Server, Port oder eine andere Verschlüsselung. Geben Sie es erneut ein, wenn es noch das richtige ist.</translation>
    </message>
    <message>
        <source>Every setting that can be changed here has its default.</source>
        <translation>Jede Einstellung, die hier geändert werden kann, hat ihren Standardwert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings differ from their defaults.</source>
        <translation>
            <numerusform>%Ln Einstellung weicht vom Standard ab.</numerusform>
            <numerusform>%Ln Einstellungen weichen vom Standard ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are fixed by the server&apos;s configuration.</source>
        <translation>
            <numerusform>%Ln ist durch die Konfiguration des Servers festgelegt.</numerusform>
            <numerusform>%Ln sind durch die Konfiguration des Servers festgelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsView</name>
    <message>
        <source>No setting matches.</source>
        <translation>Keine passende Einstellung.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
</context>
<context>
    <name>postject::ui::SetupChecklist</name>
    <message>
        <source>Finish setting up</source>
        <translation>Einrichtung abschließen</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShellActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Postject Security Console</source>
        <translation>Ü&amp;ber Postject Security Console</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>&amp;Lock and sign out</source>
        <translation>&amp;Sperren und abmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>Diese Seite &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add, rename, remove…</source>
        <comment>connections</comment>
        <translation>&amp;Hinzufügen, umbenennen, entfernen …</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Im &amp;Infobereich weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShellDialogs</name>
    <message>
        <source>About Postject Security Console</source>
        <translation>Über Postject Security Console</translation>
    </message>
    <message>
        <source>Postject Security Console %1</source>
        <translation>Postject Security Console %1</translation>
    </message>
    <message>
        <source>Two-factor, IP whitelist, anomaly detection and an audited activity log.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Zwei-Faktor-Authentifizierung, IP-Whitelist, Anomalieerkennung und ein geprüftes Aktivitätsprotokoll.
Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Menu of the address, account or action under the cursor</source>
        <translation>Menü der Adresse, des Kontos oder der Aktion unter dem Zeiger</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Menütaste, Umschalt+F10</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>postject::ui::SignInPage</name>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint eingeschaltet zu sein.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>a server&apos;s name</comment>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>&amp;Backup code</source>
        <translation>Back&amp;up-Code</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>&amp;Sechsstelliger Code</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>Backup-Code</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Sechsstelliger Code</translation>
    </message>
    <message>
        <source>One of the 12-character codes that you saved. Each one works once.</source>
        <translation>Einer der 12-stelligen Codes, die Sie gesichert haben. Jeder gilt einmal.</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the code that it shows now.</source>
        <translation>Öffnen Sie Ihre Authenticator-App, und geben Sie den Code ein, den sie jetzt anzeigt.</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>Authenticator-App verwenden</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>Backup-Code verwenden</translation>
    </message>
    <message>
        <source>Compare the certificates…</source>
        <translation>Zertifikate vergleichen …</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Anderer Server …</translation>
    </message>
</context>
<context>
    <name>postject::ui::SignInPresenter</name>
    <message>
        <source>Two minutes went by without a code. Enter the password again.</source>
        <translation>Zwei Minuten sind ohne Code vergangen. Geben Sie das Passwort erneut ein.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>A backup code has 12 characters: digits, and the letters a to f.</source>
        <translation>Ein Backup-Code hat 12 Zeichen: Ziffern und die Buchstaben a bis f.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Der Code hat sechs Ziffern.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on; what you typed is kept.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich an, um fortzufahren; was Sie eingegeben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Sign in again to make this change; what you typed is kept. Then repeat it.</source>
        <translation>Melden Sie sich für diese Änderung erneut an; was Sie eingegeben haben, bleibt erhalten. Wiederholen Sie sie dann.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong.</source>
        <translation>Die E-Mail-Adresse oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>This address is not on the account&apos;s whitelist. Ask an administrator on an allowed address to add it.</source>
        <translation>Diese Adresse steht nicht auf der Whitelist des Kontos. Bitten Sie einen Administrator mit zugelassener Adresse, sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>There were too many attempts. Try again at %1.</source>
        <translation>Es gab zu viele Versuche. Versuchen Sie es um %1 erneut.</translation>
    </message>
    <message>
        <source>Signing in failed.</source>
        <translation>Die Anmeldung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Nothing was sent to it.</source>
        <translation>Das Zertifikat von %1 hat sich geändert. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Signing in at %1 failed.</source>
        <translation>Die Anmeldung bei %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This backup code is wrong, or it was used before.</source>
        <translation>Dieser Backup-Code ist falsch oder wurde schon verwendet.</translation>
    </message>
    <message>
        <source>This code is wrong, or it was used before. Wait for the next one, and check that your phone&apos;s clock is right.</source>
        <translation>Dieser Code ist falsch oder wurde schon verwendet. Warten Sie auf den nächsten, und prüfen Sie, ob die Uhr Ihres Telefons stimmt.</translation>
    </message>
    <message>
        <source>This code is wrong, or it was used before. Codes depend on the time: this computer&apos;s clock shows %1, the server&apos;s shows %2.</source>
        <translation>Dieser Code ist falsch oder wurde schon verwendet. Codes hängen von der Zeit ab: Die Uhr dieses Computers zeigt %1, die des Servers %2.</translation>
    </message>
    <message>
        <source>This address is blocked, after too many failed sign-ins.</source>
        <translation>Diese Adresse ist nach zu vielen fehlgeschlagenen Anmeldungen gesperrt.</translation>
    </message>
    <message>
        <source>The block has run out. You can sign in again.</source>
        <translation>Die Sperre ist abgelaufen. Sie können sich wieder anmelden.</translation>
    </message>
    <message>
        <source>This address is blocked until %1 (%2 left), after too many failed sign-ins. An administrator on another address can lift the block.</source>
        <translation>Diese Adresse ist nach zu vielen fehlgeschlagenen Anmeldungen bis %1 gesperrt (noch %2). Ein Administrator an einer anderen Adresse kann die Sperre aufheben.</translation>
    </message>
</context>
<context>
    <name>postject::ui::SnackBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss the offer to undo</source>
        <translation>Angebot zum Rückgängigmachen schließen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>%1 Undo is available.</source>
        <translation>%1 Rückgängigmachen ist möglich.</translation>
    </message>
</context>
<context>
    <name>postject::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>Keine Einträge entsprechen diesen Filtern.</translation>
    </message>
    <message>
        <source>Could not load this page.</source>
        <translation>Diese Seite konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This page is not open to you.</source>
        <translation>Diese Seite ist Ihnen nicht zugänglich.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>postject::ui::StatusChips</name>
    <message>
        <source>%1, TLS</source>
        <comment>server name</comment>
        <translation>%1, TLS</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <comment>server name</comment>
        <translation>%1, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>server name</comment>
        <translation>%1, nicht verbunden</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Signed in as %1, administrator</source>
        <translation>Angemeldet als %1, Administrator</translation>
    </message>
    <message>
        <source>Signed in as %1, member</source>
        <translation>Angemeldet als %1, Mitglied</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>Vor %n Minute aktualisiert</numerusform>
            <numerusform>Vor %n Minuten aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n second(s) ago</source>
        <translation>
            <numerusform>Vor %n Sekunde aktualisiert</numerusform>
            <numerusform>Vor %n Sekunden aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Refresh.</source>
        <comment>how old the data is</comment>
        <translation>%1. Aktualisieren.</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Diese Seite aktualisieren</translation>
    </message>
</context>
<context>
    <name>postject::ui::Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::TimeChart</name>
    <message>
        <source>%1: %2</source>
        <comment>line, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Keine Zahlen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>postject::ui::Tray</name>
    <message>
        <source>&amp;Alerts (%L1)</source>
        <comment>menu of the tray; %L1: how many are open</comment>
        <translation>&amp;Warnungen (%L1)</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n open alerts</source>
        <translation>
            <numerusform>%n offene Warnung</numerusform>
            <numerusform>%n offene Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>menu of the tray: the console&apos;s window</comment>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Pause notices for 1 hour</source>
        <translation>&amp;Mitteilungen 1 Stunde lang aussetzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>The console is still running</source>
        <translation>Die Konsole läuft weiter</translation>
    </message>
    <message>
        <source>Its icon here opens the window again, or quits.</source>
        <translation>Ihr Symbol hier öffnet das Fenster wieder oder beendet sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n neue Warnung</numerusform>
            <numerusform>%n neue Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, kind of alert</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::TrialBar</name>
    <message>
        <source>What would have changed</source>
        <translation>Was sich geändert hätte</translation>
    </message>
    <message>
        <source>&amp;Set this threshold</source>
        <translation>Diese Schwelle &amp;setzen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Leave the threshold as it is (Esc)</source>
        <translation>Die Schwelle lassen, wie sie ist (Esc)</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorChoicePage</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>Zwei-Faktor-Authentifizierung</translation>
    </message>
    <message>
        <source>A second factor protects the administrator even if the password is known.</source>
        <translation>Ein zweiter Faktor schützt den Administrator, selbst wenn das Passwort bekannt ist.</translation>
    </message>
    <message>
        <source>Certificate fingerprint, SHA-256</source>
        <translation>Zertifikat-Fingerabdruck, SHA-256</translation>
    </message>
    <message>
        <source>Set up &amp;now</source>
        <translation>Jetzt &amp;einrichten</translation>
    </message>
    <message>
        <source>You need an authenticator app on your phone. It takes two minutes.</source>
        <translation>Sie brauchen eine Authenticator-App auf Ihrem Telefon. Es dauert zwei Minuten.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>The overview reminds you.</source>
        <translation>Die Übersicht erinnert Sie daran.</translation>
    </message>
    <message>
        <source>The server runs at %1, and your account is ready.</source>
        <translation>Der Server läuft unter %1, und Ihr Konto ist bereit.</translation>
    </message>
    <message>
        <source>The server runs at %1. It has an administrator already, so no account was created: sign in with that one.</source>
        <translation>Der Server läuft unter %1. Er hat schon einen Administrator, daher wurde kein Konto erstellt: Melden Sie sich mit diesem an.</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPage</name>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Backup-Codes</translation>
    </message>
    <message>
        <source>Set up two-factor</source>
        <translation>Zwei-Faktor einrichten</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows now</source>
        <translation>Geben Sie die sechs Ziffern ein, die die App jetzt anzeigt</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Sechsstelliger Code</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Could not load the two-factor state.</source>
        <translation>Der Zwei-Faktor-Status konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Signing in needs your password only.</source>
        <translation>Die Anmeldung braucht nur Ihr Passwort.</translation>
    </message>
    <message>
        <source>A second lock for your account</source>
        <translation>Ein zweites Schloss für Ihr Konto</translation>
    </message>
    <message>
        <source>With two-factor on, signing in also needs a six-digit code from an app on your phone. A stolen password alone is then of no use.</source>
        <translation>Mit Zwei-Faktor-Authentifizierung braucht die Anmeldung auch einen sechsstelligen Code aus einer App auf Ihrem Telefon. Ein gestohlenes Passwort allein nützt dann nichts.</translation>
    </message>
    <message>
        <source>You need an authenticator app, such as Google Authenticator, Aegis or 1Password, and about two minutes. At the end you get %1 backup codes for the day when the phone is lost.</source>
        <translation>Sie brauchen eine Authenticator-App wie Google Authenticator, Aegis oder 1Password und etwa zwei Minuten. Am Ende erhalten Sie %1 Backup-Codes für den Tag, an dem das Telefon verloren geht.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Verify that the app works</source>
        <translation>Prüfen, ob die App funktioniert</translation>
    </message>
    <message>
        <source>Two-factor is turned on once a code from the app is right. Your other sessions are signed out then.</source>
        <translation>Zwei-Faktor wird eingeschaltet, sobald ein Code der App stimmt. Ihre anderen Sitzungen werden dann abgemeldet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Store these backup codes</source>
        <translation>Sichern Sie diese Backup-Codes</translation>
    </message>
    <message>
        <source>Each code signs you in once if you lose your phone. They are shown only now: save, print or copy them to a safe place that is not your phone.</source>
        <translation>Jeder Code meldet Sie einmal an, wenn Sie Ihr Telefon verlieren. Sie werden nur jetzt angezeigt: Speichern, drucken oder kopieren Sie sie an einen sicheren Ort, der nicht Ihr Telefon ist.</translation>
    </message>
    <message>
        <source>The server&apos;s clock shows %1. Codes depend on the time: your phone should show the same.</source>
        <translation>Die Uhr des Servers zeigt %1. Codes hängen von der Zeit ab: Ihr Telefon sollte dasselbe anzeigen.</translation>
    </message>
    <message>
        <source>Keep showing</source>
        <translation>Weiter anzeigen</translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation>Ohne Sichern schließen</translation>
    </message>
    <message>
        <source>The codes are not stored yet, and they are never shown again. Without them, losing your phone means losing this account.</source>
        <translation>Die Codes sind noch nicht gesichert und werden nie wieder angezeigt. Ohne sie bedeutet der Verlust Ihres Telefons den Verlust dieses Kontos.</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>Jetzt ersetzen</translation>
    </message>
    <message>
        <source>The last backup codes were not stored, and nobody can see them again. Replace them, and store the new ones.</source>
        <translation>Die letzten Backup-Codes wurden nicht gesichert, und niemand kann sie wieder sehen. Ersetzen Sie sie, und sichern Sie die neuen.</translation>
    </message>
    <message>
        <source>Off. The password alone protects this account.</source>
        <translation>Aus. Nur das Passwort schützt dieses Konto.</translation>
    </message>
    <message>
        <source>Being set up.</source>
        <translation>Wird eingerichtet.</translation>
    </message>
    <message>
        <source>On. Store the backup codes before you go on.</source>
        <translation>Ein. Sichern Sie die Backup-Codes, bevor Sie fortfahren.</translation>
    </message>
    <message numerus="yes">
        <source>On, %n backup codes left.</source>
        <translation>
            <numerusform>Ein, noch %n Backup-Code.</numerusform>
            <numerusform>Ein, noch %n Backup-Codes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPresenter</name>
    <message numerus="yes">
        <source>A backup code was used. %n left.</source>
        <translation>
            <numerusform>Ein Backup-Code wurde verwendet. Noch %n übrig.</numerusform>
            <numerusform>Ein Backup-Code wurde verwendet. Noch %n übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key could not be made.</source>
        <translation>Es konnte kein Schlüssel erstellt werden.</translation>
    </message>
    <message>
        <source>The QR code from the server does not match its key, so it is not shown. Nothing was turned on. Try again; if it happens again, tell your administrator.</source>
        <translation>Der QR-Code vom Server passt nicht zu dessen Schlüssel und wird daher nicht angezeigt. Es wurde nichts eingeschaltet. Versuchen Sie es erneut; wenn es wieder geschieht, informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows.</source>
        <translation>Geben Sie die sechs Ziffern ein, die die App anzeigt.</translation>
    </message>
    <message>
        <source>Two-factor was not turned on.</source>
        <translation>Zwei-Faktor wurde nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The backup codes were replaced.</source>
        <translation>Die Backup-Codes wurden ersetzt.</translation>
    </message>
    <message>
        <source>Two-factor is on.</source>
        <translation>Zwei-Faktor ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows, or a backup code.</source>
        <translation>Geben Sie die sechs Ziffern, die die App anzeigt, oder einen Backup-Code ein.</translation>
    </message>
    <message>
        <source>The backup codes were not replaced.</source>
        <translation>Die Backup-Codes wurden nicht ersetzt.</translation>
    </message>
    <message>
        <source>Two-factor was not turned off.</source>
        <translation>Zwei-Faktor wurde nicht ausgeschaltet.</translation>
    </message>
    <message>
        <source>Two-factor is off.</source>
        <translation>Zwei-Faktor ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>This code is not right. A code counts once and for 30 seconds: wait for the next one.</source>
        <translation>Dieser Code stimmt nicht. Ein Code gilt einmal und für 30 Sekunden: Warten Sie auf den nächsten.</translation>
    </message>
    <message>
        <source>The key has expired: it waits for its first code for 10 minutes. Set up two-factor again, and remove the old entry from the app.</source>
        <translation>Der Schlüssel ist abgelaufen: Er wartet 10 Minuten auf seinen ersten Code. Richten Sie Zwei-Faktor erneut ein, und entfernen Sie den alten Eintrag aus der App.</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorStatus</name>
    <message>
        <source>Replace backup codes…</source>
        <translation>Backup-Codes ersetzen…</translation>
    </message>
    <message>
        <source>Turn off two-factor…</source>
        <translation>Zwei-Faktor ausschalten…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Backup codes left</source>
        <translation>Verbleibende Backup-Codes</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Backup-Codes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Two-factor has been on since %1. Signing in needs your password and a code from your authenticator app.</source>
        <translation>Zwei-Faktor ist seit %1 eingeschaltet. Die Anmeldung braucht Ihr Passwort und einen Code aus Ihrer Authenticator-App.</translation>
    </message>
    <message>
        <source>Signing in needs your password and a code from your authenticator app.</source>
        <translation>Die Anmeldung braucht Ihr Passwort und einen Code aus Ihrer Authenticator-App.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>backup codes left</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Each code signs you in once if you lose your phone.</source>
        <translation>Jeder Code meldet Sie einmal an, wenn Sie Ihr Telefon verlieren.</translation>
    </message>
    <message>
        <source>Few codes are left. Replace them before the last one is used.</source>
        <translation>Es sind nur noch wenige Codes übrig. Ersetzen Sie sie, bevor der letzte verwendet ist.</translation>
    </message>
    <message>
        <source>No code is left: without your phone you could not sign in. Replace them now.</source>
        <translation>Es ist kein Code mehr übrig: Ohne Ihr Telefon könnten Sie sich nicht anmelden. Ersetzen Sie sie jetzt.</translation>
    </message>
    <message>
        <source>Code from the app, or a backup code</source>
        <translation>Code aus der App oder ein Backup-Code</translation>
    </message>
    <message>
        <source>Replace backup codes</source>
        <translation>Backup-Codes ersetzen</translation>
    </message>
    <message>
        <source>You get %1 new codes.</source>
        <translation>Sie erhalten %1 neue Codes.</translation>
    </message>
    <message numerus="yes">
        <source>The %n unused codes stop working, and you get new ones.</source>
        <translation>
            <numerusform>Der %n unbenutzte Code wird ungültig, und Sie erhalten neue.</numerusform>
            <numerusform>Die %n unbenutzten Codes werden ungültig, und Sie erhalten neue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code to replace the backup codes</source>
        <translation>Code zum Ersetzen der Backup-Codes</translation>
    </message>
    <message>
        <source>Turn off two-factor</source>
        <translation>Zwei-Faktor ausschalten</translation>
    </message>
    <message>
        <source>Signing in will then need the password only. The key in your app and all backup codes stop working.</source>
        <translation>Die Anmeldung braucht dann nur noch das Passwort. Der Schlüssel in Ihrer App und alle Backup-Codes werden ungültig.</translation>
    </message>
    <message>
        <source>Code to turn off two-factor</source>
        <translation>Code zum Ausschalten von Zwei-Faktor</translation>
    </message>
</context>
<context>
    <name>postject::ui::WherePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>&amp;Run the server on this computer</source>
        <translation>&amp;Server auf diesem Computer ausführen</translation>
    </message>
    <message>
        <source>The console starts it and stops it. It guards accounts on this computer and on those that you let reach it.</source>
        <translation>Die Konsole startet und beendet ihn. Er schützt Konten auf diesem Computer und auf denen, denen Sie den Zugang erlauben.</translation>
    </message>
    <message>
        <source>&amp;Attach to a server that runs already</source>
        <translation>Mit einem laufenden Server &amp;verbinden</translation>
    </message>
    <message>
        <source>On another computer, or as a service on this one. You need its address and an account on it.</source>
        <translation>Auf einem anderen Computer oder als Dienst auf diesem. Sie brauchen seine Adresse und ein Konto darauf.</translation>
    </message>
    <message>
        <source>Where does the server run that you want to work with?</source>
        <translation>Wo läuft der Server, mit dem Sie arbeiten möchten?</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistEntryLine</name>
    <message>
        <source>Address or range to allow</source>
        <translation>Zuzulassende Adresse oder Bereich</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;ddress or range to allow</source>
        <translation>Zuzulassende Ad&amp;resse oder Bereich</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Notiz (optional)</translation>
    </message>
    <message>
        <source>Note about the new entry</source>
        <translation>Notiz zum neuen Eintrag</translation>
    </message>
    <message>
        <source>Office, VPN, build server</source>
        <translation>Büro, VPN, Build-Server</translation>
    </message>
    <message>
        <source>Add to the whitelist</source>
        <translation>Zur Whitelist hinzufügen</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistImportDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>Adressen importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>&amp;Addresses and ranges, one a line</source>
        <translation>&amp;Adressen und Bereiche, je Zeile einer</translation>
    </message>
    <message>
        <source>Addresses and ranges to import</source>
        <translation>Zu importierende Adressen und Bereiche</translation>
    </message>
    <message>
        <source>203.0.113.5  # a note
192.168.1.0/24
2001:db8::/32</source>
        <translation>203.0.113.5  # eine Notiz
192.168.1.0/24
2001:db8::/32</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv *.list);;All files (*)</source>
        <translation>Textdateien (*.txt *.csv *.list);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;What becomes of them</source>
        <translation>&amp;Was daraus wird</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>Vorschau des Imports</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of addresses.</source>
        <translation>%1 ist zu groß für eine Liste von Adressen.</translation>
    </message>
    <message>
        <source>%1 to add, %2 skipped, would make %3 of %4.</source>
        <translation>%1 hinzuzufügen, %2 übersprungen, ergäbe %3 von %4.</translation>
    </message>
    <message>
        <source>Paste addresses, or load a file.</source>
        <translation>Fügen Sie Adressen ein, oder laden Sie eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Clear the tick of %n more before you add.</source>
        <comment>%1: the counts</comment>
        <translation>
            <numerusform>%1 Entfernen Sie noch %n Häkchen, bevor Sie hinzufügen.</numerusform>
            <numerusform>%1 Entfernen Sie noch %n Häkchen, bevor Sie hinzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not added; they are still here.</source>
        <translation>
            <numerusform>%n Zeile wurde nicht hinzugefügt; sie steht noch hier.</numerusform>
            <numerusform>%n Zeilen wurden nicht hinzugefügt; sie stehen noch hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistImportModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalisiert</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>remark, label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a line, what becomes of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistModel</name>
    <message>
        <source>This address only</source>
        <translation>Nur diese Adresse</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Covers you</source>
        <translation>Schließt Sie ein</translation>
    </message>
    <message>
        <source>Covers you – %1</source>
        <comment>%1: a label</comment>
        <translation>Schließt Sie ein – %1</translation>
    </message>
    <message>
        <source>%1, allows %2</source>
        <translation>%1, lässt zu: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a range, its note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Lässt zu</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPage</name>
    <message>
        <source>Could not load the whitelist.</source>
        <translation>Die Whitelist konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>Adressen einfügen</translation>
    </message>
    <message>
        <source>Whitelist entries</source>
        <translation>Whitelist-Einträge</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More whitelist actions</source>
        <translation>Weitere Whitelist-Aktionen</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>The list is full. Remove an entry first.</source>
        <translation>Die Liste ist voll. Entfernen Sie zuerst einen Eintrag.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>whitelist entries used</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 entries used</source>
        <translation>%1 von %2 Einträgen belegt</translation>
    </message>
    <message>
        <source>as the server sees this connection</source>
        <translation>wie der Server diese Verbindung sieht</translation>
    </message>
    <message>
        <source>The server does not say which address it sees.</source>
        <translation>Der Server sagt nicht, welche Adresse er sieht.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>List empty: everyone allowed</source>
        <translation>Liste leer: jeder zugelassen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Nicht auf der Liste</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add 127.0.0.1</source>
        <translation>127.0.0.1 hinzufügen</translation>
    </message>
    <message>
        <source>You are connected through this computer&apos;s private channel, which the whitelist can&apos;t cut off.</source>
        <translation>Sie sind über den privaten Kanal dieses Computers verbunden, den die Whitelist nicht abschneiden kann.</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Immer zugelassen</translation>
    </message>
    <message>
        <source>The list is empty, so every address is allowed. Add the addresses that you connect from over the network first.</source>
        <translation>Die Liste ist leer, also ist jede Adresse zugelassen. Fügen Sie zuerst die Adressen hinzu, von denen Sie sich über das Netzwerk verbinden.</translation>
    </message>
    <message>
        <source>The list is empty, so every address is allowed. Add your address first.</source>
        <translation>Die Liste ist leer, also ist jede Adresse zugelassen. Fügen Sie zuerst Ihre Adresse hinzu.</translation>
    </message>
    <message>
        <source>The list leaves out your own address: the next request from it is refused.</source>
        <translation>Ihre eigene Adresse fehlt auf der Liste: Die nächste Anfrage von dort wird abgewiesen.</translation>
    </message>
    <message>
        <source>The list leaves out 127.0.0.1: programs on this computer that connect over the network are refused. This console is not.</source>
        <translation>127.0.0.1 fehlt auf der Liste: Programme auf diesem Computer, die sich über das Netzwerk verbinden, werden abgewiesen. Diese Konsole nicht.</translation>
    </message>
    <message>
        <source>The list is full. Combine neighbouring addresses into a range to make room.</source>
        <translation>Die Liste ist voll. Fassen Sie benachbarte Adressen zu einem Bereich zusammen, um Platz zu schaffen.</translation>
    </message>
    <message>
        <source>Whitelist history</source>
        <translation>Verlauf der Whitelist</translation>
    </message>
    <message>
        <source>The list as it was found</source>
        <translation>Die Liste, wie sie vorgefunden wurde</translation>
    </message>
    <message>
        <source>Changes of the whitelist</source>
        <translation>Änderungen der Whitelist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open to every address. The first entry closes it to all others.</source>
        <translation>Offen für jede Adresse. Der erste Eintrag schließt alle anderen aus.</translation>
    </message>
    <message>
        <source>Only 1 entry may use this account; every other address is refused.</source>
        <translation>Nur 1 Eintrag darf dieses Konto verwenden; jede andere Adresse wird abgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>Only these %n entries may use this account; every other address is refused.</source>
        <translation>
            <numerusform>Nur dieser %n Eintrag darf dieses Konto verwenden; jede andere Adresse wird abgewiesen.</numerusform>
            <numerusform>Nur diese %n Einträge dürfen dieses Konto verwenden; jede andere Adresse wird abgewiesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPresenter</name>
    <message>
        <source>The whitelist was changed elsewhere: %1 added, %2 removed.</source>
        <translation>Die Whitelist wurde anderswo geändert: %1 hinzugefügt, %2 entfernt.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1 was not changed. %2</source>
        <comment>%2: a sentence</comment>
        <translation>%1 wurde nicht geändert. %2</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>Notiz von %1 ändern</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>%1 zu %2 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>%n Eintrag importieren</numerusform>
            <numerusform>%n Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds %1 entries at most. Remove some first.</source>
        <translation>Die Liste fasst höchstens %1 Einträge. Entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>Your address is no longer allowed.</source>
        <translation>Ihre Adresse ist nicht mehr zugelassen.</translation>
    </message>
    <message>
        <source>Could not undo “%1”.</source>
        <translation>„%1“ konnte nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Could not redo “%1”.</source>
        <translation>„%1“ konnte nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>„%1“ ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n steps were not done.</source>
        <translation>
            <numerusform>%1 %n Schritt wurde nicht ausgeführt.</numerusform>
            <numerusform>%1 %n Schritte wurden nicht ausgeführt.</numerusform>
        </translation>
    </message>
</context>
</TS>
