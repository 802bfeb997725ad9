<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertFacts</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertFilters</name>
    <message numerus="yes">
        <source>%Ln open alerts, newest first.</source>
        <translation>
            <numerusform>%Ln open alert.</numerusform>
            <numerusform>%Ln open alerts, newest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed alerts, newest first.</source>
        <translation>
            <numerusform>%Ln snoozed alert.</numerusform>
            <numerusform>%Ln snoozed alerts, newest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved alerts, newest first.</source>
        <translation>
            <numerusform>%Ln resolved alert.</numerusform>
            <numerusform>%Ln resolved alerts, newest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts, newest first.</source>
        <translation>
            <numerusform>%Ln alert.</numerusform>
            <numerusform>%Ln alerts, newest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertNotices</name>
    <message numerus="yes">
        <source>%Ln alerts resolved.</source>
        <translation>
            <numerusform>%Ln alert resolved.</numerusform>
            <numerusform>%Ln alerts resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts reopened.</source>
        <translation>
            <numerusform>%Ln alert reopened.</numerusform>
            <numerusform>%Ln alerts reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts snoozed.</source>
        <translation>
            <numerusform>%Ln alert snoozed.</numerusform>
            <numerusform>%Ln alerts snoozed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are no longer snoozed.</source>
        <translation>
            <numerusform>%Ln alert is no longer snoozed.</numerusform>
            <numerusform>%Ln alerts are no longer snoozed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed back.</source>
        <translation>
            <numerusform>%Ln alert could not be changed back.</numerusform>
            <numerusform>%Ln alerts could not be changed back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be resolved.</source>
        <translation>
            <numerusform>%Ln alert could not be resolved.</numerusform>
            <numerusform>%Ln alerts could not be resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be reopened.</source>
        <translation>
            <numerusform>%Ln alert could not be reopened.</numerusform>
            <numerusform>%Ln alerts could not be reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed.</source>
        <translation>
            <numerusform>%Ln alert could not be changed.</numerusform>
            <numerusform>%Ln alerts could not be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln failed sign-in</numerusform>
            <numerusform>%Ln failed sign-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were tried from there.</source>
        <translation>
            <numerusform>%Ln account was tried from there.</numerusform>
            <numerusform>%Ln accounts were tried from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnomalyWords</name>
    <message numerus="yes">
        <source>in the last %Ln hours</source>
        <translation>
            <numerusform>in the last hour</numerusform>
            <numerusform>in the last %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>in the last day</numerusform>
            <numerusform>in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last hour</source>
        <translation>
            <numerusform>%Ln request in the last hour</numerusform>
            <numerusform>%Ln requests in the last hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No average yet: it takes 24 hours of activity, and there are %Ln.</source>
        <translation>
            <numerusform>No average yet: it takes 24 hours of activity, and there is %Ln.</numerusform>
            <numerusform>No average yet: it takes 24 hours of activity, and there are %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln failed sign-in</numerusform>
            <numerusform>%Ln failed sign-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An address is blocked after %1 failed sign-ins within %Ln minutes.</source>
        <translation>
            <numerusform>An address is blocked after %1 failed sign-ins within %Ln minute.</numerusform>
            <numerusform>An address is blocked after %1 failed sign-ins within %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests to sensitive endpoints</source>
        <translation>
            <numerusform>%Ln request to sensitive endpoints</numerusform>
            <numerusform>%Ln requests to sensitive endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alert above %Ln requests of one account to one of them within an hour.</source>
        <translation>
            <numerusform>Alert above %Ln request of one account to one of them within an hour.</numerusform>
            <numerusform>Alert above %Ln requests of one account to one of them within an hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts to sign in</source>
        <translation>
            <numerusform>%Ln attempt to sign in</numerusform>
            <numerusform>%Ln attempts to sign in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An attempt from a country without a sign-in of that account in the last %Ln days is an alert.</source>
        <translation>
            <numerusform>An attempt from a country without a sign-in of that account in the last day is an alert.</numerusform>
            <numerusform>An attempt from a country without a sign-in of that account in the last %Ln days is an alert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts more</source>
        <translation>
            <numerusform>%Ln alert more</numerusform>
            <numerusform>%Ln alerts more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln fewer</numerusform>
            <numerusform>%Ln fewer</numerusform>
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
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>The server is busy. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>The server is busy. Wait %n second, then try again.</numerusform>
            <numerusform>The server is busy. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message numerus="yes">
        <source>%n more alerts</source>
        <translation>
            <numerusform>%n more alert</numerusform>
            <numerusform>%n more alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, to be seen in the console</source>
        <translation>
            <numerusform>and %n more, to be seen in the console</numerusform>
            <numerusform>and %n more, to be seen in the console</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>The password needs at least %n character.</numerusform>
            <numerusform>The password needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Too short: at least %n character.</numerusform>
            <numerusform>Too short: at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneTimeCode</name>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds behind. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>Your phone&apos;s clock is %n second behind. Set it to automatic time, then type the code it shows.</numerusform>
            <numerusform>Your phone&apos;s clock is %n seconds behind. Set it to automatic time, then type the code it shows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds ahead. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>Your phone&apos;s clock is %n second ahead. Set it to automatic time, then type the code it shows.</numerusform>
            <numerusform>Your phone&apos;s clock is %n seconds ahead. Set it to automatic time, then type the code it shows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%n open alert(s). Of the newest: %1.</source>
        <translation>
            <numerusform>%n open alert. Of the newest: %1.</numerusform>
            <numerusform>%n open alerts. Of the newest: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour.</source>
        <translation>
            <numerusform>%n request in the last hour.</numerusform>
            <numerusform>%n requests in the last hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed sign-in(s) in the last hour.</source>
        <translation>
            <numerusform>%n failed sign-in in the last hour.</numerusform>
            <numerusform>%n failed sign-ins in the last hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activity log: %n entry(s).</source>
        <translation>
            <numerusform>Activity log: %n entry.</numerusform>
            <numerusform>Activity log: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>%n backup code left</numerusform>
            <numerusform>%n backup codes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two-factor is on, %n backup code(s) left.</source>
        <translation>
            <numerusform>Two-factor is on, %n backup code left.</numerusform>
            <numerusform>Two-factor is on, %n backup codes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked address(es).</source>
        <translation>
            <numerusform>%n blocked address.</numerusform>
            <numerusform>%n blocked addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour</source>
        <translation>
            <numerusform>%n request in the last hour</numerusform>
            <numerusform>%n requests in the last hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) to look into. %1.</source>
        <comment>%1: 12 requests in the last hour</comment>
        <translation>
            <numerusform>%n alert to look into. %1.</numerusform>
            <numerusform>%n alerts to look into. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour, %1 times the 7-day average.</source>
        <translation>
            <numerusform>%n request in the last hour, %1 times the 7-day average.</numerusform>
            <numerusform>%n requests in the last hour, %1 times the 7-day average.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>%Ln real</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln real</numerusform>
            <numerusform>%Ln real</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false alarms</source>
        <translation>
            <numerusform>%Ln false alarm</numerusform>
            <numerusform>%Ln false alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln expected</numerusform>
            <numerusform>%Ln expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tests</source>
        <translation>
            <numerusform>%Ln test</numerusform>
            <numerusform>%Ln tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a verdict</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln without a verdict</numerusform>
            <numerusform>%Ln without a verdict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln resolved alerts of this kind: %1.</source>
        <translation>
            <numerusform>Of %Ln resolved alert of this kind: %1.</numerusform>
            <numerusform>Of %Ln resolved alerts of this kind: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhitelistWords</name>
    <message numerus="yes">
        <source>Added %n entries.</source>
        <translation>
            <numerusform>Added %n entry.</numerusform>
            <numerusform>Added %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n entries.</source>
        <translation>
            <numerusform>Removed %n entry.</numerusform>
            <numerusform>Removed %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject</name>
    <message numerus="yes">
        <source>The log is intact: %n rows.</source>
        <translation>
            <numerusform>The log is intact: %n row.</numerusform>
            <numerusform>The log is intact: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before them, %n rows were removed for their age.</source>
        <translation>
            <numerusform>Before them, %n row was removed for its age.</numerusform>
            <numerusform>Before them, %n rows were removed for their age.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2  %3  %4  (%n times)</source>
        <translation>
            <numerusform>  %1  %2  %3  %4  (%n time)</numerusform>
            <numerusform>  %1  %2  %3  %4  (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2 until %3, after %n failed sign-ins</source>
        <translation>
            <numerusform>  %1  %2 until %3, after %n failed sign-in</numerusform>
            <numerusform>  %1  %2 until %3, after %n failed sign-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more (--json lists all)</source>
        <translation>
            <numerusform>  … and %n more (--json lists all)</numerusform>
            <numerusform>  … and %n more (--json lists all)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines read</source>
        <translation>
            <numerusform>%n line read</numerusform>
            <numerusform>%n lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %n alerts removed, </source>
        <translation>
            <numerusform>The import is undone: %n alert removed, </numerusform>
            <numerusform>The import is undone: %n alerts removed, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks lifted.</source>
        <translation>
            <numerusform>%n block lifted.</numerusform>
            <numerusform>%n blocks lifted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read; the first:</source>
        <translation>
            <numerusform>%n line could not be read:</numerusform>
            <numerusform>%n lines could not be read; the first:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountPresenter</name>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active administrators</source>
        <translation>
            <numerusform>%Ln active administrator</numerusform>
            <numerusform>%Ln active administrators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln new entry</numerusform>
            <numerusform>%Ln new entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries selected</source>
        <translation>
            <numerusform>%Ln entry selected</numerusform>
            <numerusform>All %Ln entries selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPresenter</name>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln entry.</numerusform>
            <numerusform>%Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTable</name>
    <message numerus="yes">
        <source>Activity, %Ln entries</source>
        <translation>
            <numerusform>Activity, %Ln entry</numerusform>
            <numerusform>Activity, %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AdministratorPage</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Too short: at least %n character.</numerusform>
            <numerusform>Too short: at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>The password needs at least %n character.</numerusform>
            <numerusform>The password needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertModel</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertsPage</name>
    <message numerus="yes">
        <source>%Ln new alerts</source>
        <translation>
            <numerusform>%Ln new alert</numerusform>
            <numerusform>%Ln new alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyForm</name>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>In %Ln day</numerusform>
            <numerusform>In %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeysPage</name>
    <message numerus="yes">
        <source>%Ln keys are revoked.</source>
        <translation>
            <numerusform>%Ln key is revoked.</numerusform>
            <numerusform>%Ln keys are revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were not revoked.</source>
        <translation>
            <numerusform>%Ln key was not revoked.</numerusform>
            <numerusform>%Ln keys were not revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whatever uses these %Ln keys is refused from then on. Revoked keys do not come back.</source>
        <translation>
            <numerusform>Whatever uses this key is refused from then on. Revoked keys do not come back.</numerusform>
            <numerusform>Whatever uses these %Ln keys is refused from then on. Revoked keys do not come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln keys</source>
        <translation>
            <numerusform>Revoke %Ln key</numerusform>
            <numerusform>Revoke %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ApplyBar</name>
    <message numerus="yes">
        <source>%Ln unsaved changes</source>
        <translation>
            <numerusform>%Ln unsaved change</numerusform>
            <numerusform>%Ln unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AttachPage</name>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds ahead of this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>The server&apos;s clock is %n second ahead of this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</numerusform>
            <numerusform>The server&apos;s clock is %n seconds ahead of this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds behind this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>The server&apos;s clock is %n second behind this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</numerusform>
            <numerusform>The server&apos;s clock is %n seconds behind this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AuditPresenter</name>
    <message numerus="yes">
        <source>for %Ln seconds</source>
        <comment>how long something has been going on</comment>
        <translation>
            <numerusform>for %Ln second</numerusform>
            <numerusform>for %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BackupCodesView</name>
    <message numerus="yes">
        <source>Backup codes, %n items</source>
        <translation>
            <numerusform>Backup codes, %n item</numerusform>
            <numerusform>Backup codes, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BarList</name>
    <message numerus="yes">
        <source>%Ln more, in the table</source>
        <translation>
            <numerusform>%Ln more, in the table</numerusform>
            <numerusform>%Ln more, in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockForm</name>
    <message numerus="yes">
        <source>At most %Ln addresses can be blocked at once.</source>
        <translation>
            <numerusform>At most %Ln address can be blocked at once.</numerusform>
            <numerusform>At most %Ln addresses can be blocked at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockModel</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln failed sign-in</numerusform>
            <numerusform>%Ln failed sign-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockPresenter</name>
    <message numerus="yes">
        <source>%Ln addresses are blocked.</source>
        <translation>
            <numerusform>%Ln address is blocked.</numerusform>
            <numerusform>%Ln addresses are blocked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockedPage</name>
    <message numerus="yes">
        <source>%Ln addresses were blocked.</source>
        <translation>
            <numerusform>%Ln address was blocked.</numerusform>
            <numerusform>%Ln addresses were blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be blocked.</source>
        <translation>
            <numerusform>%Ln address could not be blocked.</numerusform>
            <numerusform>%Ln addresses could not be blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be unblocked.</source>
        <translation>
            <numerusform>%Ln address could not be unblocked.</numerusform>
            <numerusform>%Ln addresses could not be unblocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are no longer blocked.</source>
        <translation>
            <numerusform>%Ln address is no longer blocked.</numerusform>
            <numerusform>%Ln addresses are no longer blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more of them.</source>
        <translation>
            <numerusform>The same goes for %Ln more of them.</numerusform>
            <numerusform>The same goes for %Ln more of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block all %Ln all the same</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>Block it all the same</numerusform>
            <numerusform>Block all %Ln all the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln blocks are lifted: each of these addresses may sign in again.</source>
        <translation>
            <numerusform>%Ln block is lifted: its address may sign in again.</numerusform>
            <numerusform>All %Ln blocks are lifted: each of these addresses may sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::CommandPalette</name>
    <message numerus="yes">
        <source>Command palette, %Ln results</source>
        <translation>
            <numerusform>Command palette, %Ln result</numerusform>
            <numerusform>Command palette, %Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ExceptionsDialog</name>
    <message numerus="yes">
        <source>%Ln exceptions revoked.</source>
        <translation>
            <numerusform>%Ln exception revoked.</numerusform>
            <numerusform>%Ln exceptions revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be revoked.</source>
        <translation>
            <numerusform>%Ln exception could not be revoked.</numerusform>
            <numerusform>%Ln exceptions could not be revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be made again.</source>
        <translation>
            <numerusform>%Ln exception could not be made again.</numerusform>
            <numerusform>%Ln exceptions could not be made again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::GroupBar</name>
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
            <numerusform>Select %Ln alert of %1, %2</numerusform>
            <numerusform>Select %Ln alerts of %1, the worst %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln smaller groups</source>
        <translation>
            <numerusform>and %Ln smaller group</numerusform>
            <numerusform>and %Ln smaller groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::HistogramView</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them failed</source>
        <translation>
            <numerusform>%Ln of them failed</numerusform>
            <numerusform>%Ln of them failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::NotificationsPage</name>
    <message numerus="yes">
        <source>%Ln mails wait to be sent.</source>
        <translation>
            <numerusform>%Ln mail waits to be sent.</numerusform>
            <numerusform>%Ln mails wait to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::OfflineBar</name>
    <message numerus="yes">
        <source>Not connected to %1. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Not connected to %1. Trying again in %n second.</numerusform>
            <numerusform>Not connected to %1. Trying again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not connected to %1. Showing data from %2. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Not connected to %1. Showing data from %2. Trying again in %n second.</numerusform>
            <numerusform>Not connected to %1. Showing data from %2. Trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordPresenter</name>
    <message numerus="yes">
        <source>%Ln API keys go on working. Revoke those that you do not know: whoever knew the old password may have made one.</source>
        <translation>
            <numerusform>%Ln API key goes on working. Revoke it if you do not know it: whoever knew the old password may have made it.</numerusform>
            <numerusform>%Ln API keys go on working. Revoke those that you do not know: whoever knew the old password may have made one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::PivotMenu</name>
    <message numerus="yes">
        <source>Block: at most %Ln addresses at once</source>
        <translation>
            <numerusform>Block: at most %Ln address at once</numerusform>
            <numerusform>Block: at most %Ln addresses at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bl&amp;ock the %Ln selected addresses…</source>
        <translation>
            <numerusform>Bl&amp;ock the %Ln selected address…</numerusform>
            <numerusform>Bl&amp;ock the %Ln selected addresses…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ResolveBar</name>
    <message numerus="yes">
        <source>Reopen %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>Reopen %Ln</numerusform>
            <numerusform>Reopen %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln alerts</source>
        <translation>
            <numerusform>Reopen %Ln alert</numerusform>
            <numerusform>Reopen %Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>Resolve %Ln</numerusform>
            <numerusform>Resolve %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln alerts</source>
        <translation>
            <numerusform>Resolve %Ln alert</numerusform>
            <numerusform>Resolve %Ln alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingField</name>
    <message numerus="yes">
        <source>Last removed, %1: %Ln entries.</source>
        <comment>when old log entries were removed, how many</comment>
        <translation>
            <numerusform>Last removed, %1: %Ln entry.</numerusform>
            <numerusform>Last removed, %1: %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%Ln changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</source>
        <translation>
            <numerusform>%Ln change is not saved. It stays here while you look at other pages, and is lost when the console closes.</numerusform>
            <numerusform>%Ln changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsPresenter</name>
    <message numerus="yes">
        <source>%Ln settings are as they were.</source>
        <translation>
            <numerusform>%Ln setting is as it was.</numerusform>
            <numerusform>%Ln settings are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings are saved.</source>
        <translation>
            <numerusform>%Ln setting is saved.</numerusform>
            <numerusform>%Ln settings are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries older than %Ln days are removed from the log for good.</source>
        <translation>
            <numerusform>Entries older than %Ln day are removed from the log for good.</numerusform>
            <numerusform>Entries older than %Ln days are removed from the log for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings differ from their defaults.</source>
        <translation>
            <numerusform>%Ln setting differs from its default.</numerusform>
            <numerusform>%Ln settings differ from their defaults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are fixed by the server&apos;s configuration.</source>
        <translation>
            <numerusform>%Ln is fixed by the server&apos;s configuration.</numerusform>
            <numerusform>%Ln are fixed by the server&apos;s configuration.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::StatusChips</name>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>Updated %n minute ago</numerusform>
            <numerusform>Updated %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n second(s) ago</source>
        <translation>
            <numerusform>Updated %n second ago</numerusform>
            <numerusform>Updated %n seconds ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::Tray</name>
    <message numerus="yes">
        <source>%n open alerts</source>
        <translation>
            <numerusform>%n open alert</numerusform>
            <numerusform>%n open alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n new alert</numerusform>
            <numerusform>%n new alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPage</name>
    <message numerus="yes">
        <source>On, %n backup codes left.</source>
        <translation>
            <numerusform>On, %n backup code left.</numerusform>
            <numerusform>On, %n backup codes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPresenter</name>
    <message numerus="yes">
        <source>A backup code was used. %n left.</source>
        <translation>
            <numerusform>A backup code was used. %n left.</numerusform>
            <numerusform>A backup code was used. %n left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorStatus</name>
    <message numerus="yes">
        <source>The %n unused codes stop working, and you get new ones.</source>
        <translation>
            <numerusform>The %n unused code stops working, and you get new ones.</numerusform>
            <numerusform>The %n unused codes stop working, and you get new ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistImportDialog</name>
    <message numerus="yes">
        <source>%1 Clear the tick of %n more before you add.</source>
        <comment>%1: the counts</comment>
        <translation>
            <numerusform>%1 Clear the tick of %n more before you add.</numerusform>
            <numerusform>%1 Clear the tick of %n more before you add.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not added; they are still here.</source>
        <translation>
            <numerusform>%n line was not added; it is still here.</numerusform>
            <numerusform>%n lines were not added; they are still here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPage</name>
    <message numerus="yes">
        <source>Only these %n entries may use this account; every other address is refused.</source>
        <translation>
            <numerusform>Only this %n entry may use this account; every other address is refused.</numerusform>
            <numerusform>Only these %n entries may use this account; every other address is refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPresenter</name>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Remove %n entry</numerusform>
            <numerusform>Remove %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n steps were not done.</source>
        <translation>
            <numerusform>%1 %n step was not done.</numerusform>
            <numerusform>%1 %n steps were not done.</numerusform>
        </translation>
    </message>
</context>
</TS>
