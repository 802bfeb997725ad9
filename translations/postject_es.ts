<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Signed in</source>
        <comment>an entry of the activity log</comment>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Failed sign-in</source>
        <comment>an entry of the activity log</comment>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>an entry of the activity log</comment>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>Password changed</source>
        <comment>an entry of the activity log</comment>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Session ended</source>
        <comment>an entry of the activity log</comment>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Two-factor begun</source>
        <comment>an entry of the activity log</comment>
        <translation>Doble factor iniciado</translation>
    </message>
    <message>
        <source>Two-factor turned on</source>
        <comment>an entry of the activity log</comment>
        <translation>Doble factor activado</translation>
    </message>
    <message>
        <source>Two-factor turned off</source>
        <comment>an entry of the activity log</comment>
        <translation>Doble factor desactivado</translation>
    </message>
    <message>
        <source>Wrong two-factor code</source>
        <comment>an entry of the activity log</comment>
        <translation>Código de doble factor erróneo</translation>
    </message>
    <message>
        <source>Backup code used</source>
        <comment>an entry of the activity log</comment>
        <translation>Código de respaldo usado</translation>
    </message>
    <message>
        <source>Backup codes replaced</source>
        <comment>an entry of the activity log</comment>
        <translation>Códigos de respaldo reemplazados</translation>
    </message>
    <message>
        <source>Whitelist: added</source>
        <comment>an entry of the activity log</comment>
        <translation>Lista blanca: añadida</translation>
    </message>
    <message>
        <source>Whitelist: removed</source>
        <comment>an entry of the activity log</comment>
        <translation>Lista blanca: quitada</translation>
    </message>
    <message>
        <source>Refused by whitelist</source>
        <comment>an entry of the activity log</comment>
        <translation>Rechazo por la lista blanca</translation>
    </message>
    <message>
        <source>Alert resolved</source>
        <comment>an entry of the activity log</comment>
        <translation>Alerta resuelta</translation>
    </message>
    <message>
        <source>Alert reopened</source>
        <comment>an entry of the activity log</comment>
        <translation>Alerta reabierta</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <comment>an entry of the activity log</comment>
        <translation>Alerta generada</translation>
    </message>
    <message>
        <source>API key created</source>
        <comment>an entry of the activity log</comment>
        <translation>Clave API creada</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <comment>an entry of the activity log</comment>
        <translation>Clave API revocada</translation>
    </message>
    <message>
        <source>Account created</source>
        <comment>an entry of the activity log</comment>
        <translation>Cuenta creada</translation>
    </message>
    <message>
        <source>Account changed</source>
        <comment>an entry of the activity log</comment>
        <translation>Cuenta modificada</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <comment>an entry of the activity log</comment>
        <translation>Cuenta eliminada</translation>
    </message>
    <message>
        <source>Notifications changed</source>
        <comment>an entry of the activity log</comment>
        <translation>Notificaciones modificadas</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <comment>an entry of the activity log</comment>
        <translation>Ajustes modificados</translation>
    </message>
    <message>
        <source>Address blocked</source>
        <comment>an entry of the activity log</comment>
        <translation>Dirección bloqueada</translation>
    </message>
    <message>
        <source>Block lifted</source>
        <comment>an entry of the activity log</comment>
        <translation>Bloqueo levantado</translation>
    </message>
    <message>
        <source>Log exported</source>
        <comment>an entry of the activity log</comment>
        <translation>Registro exportado</translation>
    </message>
    <message>
        <source>Log imported</source>
        <comment>an entry of the activity log</comment>
        <translation>Registro importado</translation>
    </message>
    <message>
        <source>Import undone</source>
        <comment>an entry of the activity log</comment>
        <translation>Importación deshecha</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <comment>an entry of the activity log</comment>
        <translation>Entradas antiguas eliminadas</translation>
    </message>
    <message>
        <source>Backup made</source>
        <comment>an entry of the activity log</comment>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <comment>an entry of the activity log</comment>
        <translation>Copia restaurada</translation>
    </message>
    <message>
        <source>Server started</source>
        <comment>an entry of the activity log</comment>
        <translation>Servidor iniciado</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <comment>an entry of the activity log</comment>
        <translation>Servidor detenido</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>an entry of the activity log</comment>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Request refused</source>
        <comment>an entry of the activity log</comment>
        <translation>Petición rechazada</translation>
    </message>
    <message>
        <source>Alert put off</source>
        <comment>an entry of the activity log</comment>
        <translation>Alerta aplazada</translation>
    </message>
    <message>
        <source>Exception added</source>
        <comment>an entry of the activity log</comment>
        <translation>Excepción añadida</translation>
    </message>
    <message>
        <source>Exception revoked</source>
        <comment>an entry of the activity log</comment>
        <translation>Excepción revocada</translation>
    </message>
</context>
<context>
    <name>AlertFacts</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Requests in the hour</source>
        <translation>Peticiones en la hora</translation>
    </message>
    <message>
        <source>Usual in an hour</source>
        <translation>Lo habitual en una hora</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Inicios fallidos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Accounts tried</source>
        <translation>Cuentas probadas</translation>
    </message>
    <message>
        <source>Requests without a client</source>
        <translation>Peticiones sin cliente</translation>
    </message>
    <message>
        <source>Requests with a malformed client</source>
        <translation>Peticiones con cliente mal formado</translation>
    </message>
    <message>
        <source>First broken entry</source>
        <translation>Primera entrada dañada</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Blocked until</source>
        <translation>Bloqueada hasta</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>until it gets worse</source>
        <translation>hasta que empeore</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Aplazada hasta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>AlertFilters</name>
    <message>
        <source>No open alerts.</source>
        <translation>Ninguna alerta abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alerts, newest first.</source>
        <translation>
            <numerusform>%Ln alerta abierta.</numerusform>
            <numerusform>%Ln alertas abiertas, las más recientes primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>No snoozed alerts.</source>
        <translation>No hay alertas aplazadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed alerts, newest first.</source>
        <translation>
            <numerusform>%Ln alerta aplazada.</numerusform>
            <numerusform>%Ln alertas aplazadas, las más recientes primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>No resolved alerts.</source>
        <translation>Ninguna alerta resuelta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved alerts, newest first.</source>
        <translation>
            <numerusform>%Ln alerta resuelta.</numerusform>
            <numerusform>%Ln alertas resueltas, las más recientes primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Ninguna alerta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts, newest first.</source>
        <translation>
            <numerusform>%Ln alerta.</numerusform>
            <numerusform>%Ln alertas, las más recientes primero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertNotices</name>
    <message numerus="yes">
        <source>%Ln alerts resolved.</source>
        <translation>
            <numerusform>%Ln alerta resuelta.</numerusform>
            <numerusform>%Ln alertas resueltas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts reopened.</source>
        <translation>
            <numerusform>%Ln alerta reabierta.</numerusform>
            <numerusform>%Ln alertas reabiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts snoozed.</source>
        <translation>
            <numerusform>%Ln alerta aplazada.</numerusform>
            <numerusform>%Ln alertas aplazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are no longer snoozed.</source>
        <translation>
            <numerusform>%Ln alerta ya no está aplazada.</numerusform>
            <numerusform>%Ln alertas ya no están aplazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed back.</source>
        <translation>
            <numerusform>No se pudo revertir %Ln alerta.</numerusform>
            <numerusform>No se pudieron revertir %Ln alertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be resolved.</source>
        <translation>
            <numerusform>No se pudo resolver %Ln alerta.</numerusform>
            <numerusform>No se pudieron resolver %Ln alertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be reopened.</source>
        <translation>
            <numerusform>No se pudo reabrir %Ln alerta.</numerusform>
            <numerusform>No se pudieron reabrir %Ln alertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed.</source>
        <translation>
            <numerusform>No se pudo cambiar %Ln alerta.</numerusform>
            <numerusform>No se pudieron cambiar %Ln alertas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln petición</numerusform>
            <numerusform>%Ln peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, where there are usually none</source>
        <comment>650 requests, 1 hour</comment>
        <translation>%1 en %2, donde no suele haber ninguna</translation>
    </message>
    <message>
        <source>%1 in %2, %3 times the usual %4</source>
        <comment>650 requests, 1 hour, 5.4, 120</comment>
        <translation>%1 en %2, %3 veces las %4 habituales</translation>
    </message>
    <message>
        <source>Signed in from a new place: %1</source>
        <translation>Inicio de sesión desde un lugar nuevo: %1</translation>
    </message>
    <message>
        <source>Right password from a new place, sign-in not completed: %1</source>
        <translation>Contraseña correcta desde un lugar nuevo, inicio de sesión sin completar: %1</translation>
    </message>
    <message>
        <source>Failed sign-in from a new place: %1</source>
        <translation>Inicio de sesión fallido desde un lugar nuevo: %1</translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <comment>14 requests, an endpoint, 1 hour</comment>
        <translation>%1 a %2 en %3</translation>
    </message>
    <message>
        <source>%1 in %2, address blocked</source>
        <comment>6 failed sign-ins, 1 hour</comment>
        <translation>%1 en %2, dirección bloqueada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln inicio de sesión fallido</numerusform>
            <numerusform>%Ln inicios de sesión fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Right password from %1, which the whitelist refuses</source>
        <translation>Contraseña correcta desde %1, rechazada por la lista blanca</translation>
    </message>
    <message>
        <source>%1 from %2 in %3</source>
        <comment>25 failed sign-ins, 6 addresses, 1 hour</comment>
        <translation>%1 desde %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln dirección</numerusform>
            <numerusform>%Ln direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The trusted proxy %1 does not say who its clients are</source>
        <translation>El proxy de confianza %1 no indica quiénes son sus clientes</translation>
    </message>
    <message>
        <source>The server&apos;s clock was set ahead by %1</source>
        <translation>El reloj del servidor se adelantó %1</translation>
    </message>
    <message>
        <source>The server&apos;s clock was set back by %1</source>
        <translation>El reloj del servidor se atrasó %1</translation>
    </message>
    <message>
        <source>The activity log does not verify</source>
        <translation>La verificación del registro de actividad falla</translation>
    </message>
    <message>
        <source>The activity log does not verify from %1 on</source>
        <comment>id of an entry</comment>
        <translation>La verificación del registro de actividad falla a partir de %1</translation>
    </message>
    <message>
        <source>The account made far more requests within an hour than it does on average.</source>
        <translation>La cuenta hizo muchas más peticiones en una hora de las que hace de media.</translation>
    </message>
    <message>
        <source>A new integration or a load test does this; so does a stolen key. Look at which endpoints were called, and from where.</source>
        <translation>Una integración nueva o una prueba de carga causan esto; una clave robada también. Mire qué endpoints se llamaron y desde dónde.</translation>
    </message>
    <message>
        <source>The account was not signed in from there within 30 days.</source>
        <translation>En los últimos 30 días, la cuenta no inició sesión desde ese lugar.</translation>
    </message>
    <message>
        <source>Within 30 days the account was signed in from: %1.</source>
        <translation>En los últimos 30 días, la cuenta inició sesión desde: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>If its owner was not there: change the password and end the other sessions.</source>
        <translation>Si su titular no estaba allí: cambie la contraseña y termine las demás sesiones.</translation>
    </message>
    <message>
        <source>Nobody got in. If the owner was not there, somebody is trying.</source>
        <translation>Nadie ha entrado. Si el titular no estaba allí, alguien lo está intentando.</translation>
    </message>
    <message>
        <source>Billing, API keys and administration are seldom called this often.</source>
        <translation>Rara vez se llama con tanta frecuencia a facturación, claves API y administración.</translation>
    </message>
    <message>
        <source>A script of the account&apos;s own does this; so does somebody who looks around with a stolen session or key.</source>
        <translation>Un script de la propia cuenta causa esto; también alguien que curiosea con una sesión o una clave robada.</translation>
    </message>
    <message>
        <source>Somebody tried passwords from one address. It is blocked for a time, and the block lifts by itself.</source>
        <translation>Alguien probó contraseñas desde una misma dirección. Está bloqueada por un tiempo, y el bloqueo se levanta solo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were tried from there.</source>
        <translation>
            <numerusform>Desde allí se probó %Ln cuenta.</numerusform>
            <numerusform>Desde allí se probaron %Ln cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whitelist kept the sign-in out, but whoever tried it knew the password.</source>
        <translation>La lista blanca impidió el inicio de sesión, pero quien lo intentó conocía la contraseña.</translation>
    </message>
    <message>
        <source>If it was not the owner: change the password now.</source>
        <translation>Si no fue el titular: cambie la contraseña ahora.</translation>
    </message>
    <message>
        <source>One account is guessed at from many addresses, each below the limit that would block it.</source>
        <translation>Alguien intenta adivinar la contraseña de una cuenta desde muchas direcciones, cada una por debajo del límite que la bloquearía.</translation>
    </message>
    <message>
        <source>Sign-ins of this account from unknown places now wait for their turn. Two-factor keeps a guessed password harmless.</source>
        <translation>Los inicios de sesión de esta cuenta desde lugares desconocidos ahora esperan su turno. Con el doble factor, una contraseña adivinada resulta inofensiva.</translation>
    </message>
    <message>
        <source>Its clients can&apos;t be told apart: whitelists, blocks and detectors see the proxy alone.</source>
        <translation>Sus clientes no se pueden distinguir: las listas blancas, los bloqueos y los detectores solo ven el proxy.</translation>
    </message>
    <message>
        <source>Let it set X-Forwarded-For, or take it off the trusted proxies.</source>
        <translation>Haga que envíe X-Forwarded-For o quítelo de los proxies de confianza.</translation>
    </message>
    <message>
        <source>Codes, blocks and detectors go by the server&apos;s clock. Find out who set it, and why.</source>
        <translation>Los códigos, los bloqueos y los detectores se rigen por el reloj del servidor. Averigüe quién lo cambió y por qué.</translation>
    </message>
    <message>
        <source>Entries were changed or removed by something else than the server, or its files were restored from a copy.</source>
        <translation>Algo distinto del servidor modificó o eliminó entradas, o sus archivos se restauraron de una copia.</translation>
    </message>
    <message>
        <source>What the server found: %1</source>
        <translation>Lo que encontró el servidor: %1</translation>
    </message>
    <message>
        <source>Brute force</source>
        <translation>Fuerza bruta</translation>
    </message>
    <message>
        <source>Request spike</source>
        <translation>Pico de peticiones</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Lugar nuevo</translation>
    </message>
    <message>
        <source>Sensitive endpoint</source>
        <translation>Endpoint sensible</translation>
    </message>
    <message>
        <source>Password exposed</source>
        <translation>Contraseña expuesta</translation>
    </message>
    <message>
        <source>Distributed guessing</source>
        <translation>Ataque distribuido</translation>
    </message>
    <message>
        <source>Proxy misconfigured</source>
        <translation>Proxy mal configurado</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Salto de reloj</translation>
    </message>
    <message>
        <source>Log integrity</source>
        <translation>Integridad del registro</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of an alert</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of an alert</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of an alert</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity of an alert</comment>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
</context>
<context>
    <name>AnomalyWords</name>
    <message numerus="yes">
        <source>in the last %Ln hours</source>
        <translation>
            <numerusform>en la última hora</numerusform>
            <numerusform>en las últimas %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>en el último día</numerusform>
            <numerusform>en los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Counted from %2 on: there is too much before.</source>
        <translation>%1 Contado a partir de %2: antes hay demasiado.</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>where a sign-in came from</comment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>country of an address</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Últimas 6 horas</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>in the hour before</comment>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of 7 days</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last hour</source>
        <translation>
            <numerusform>%Ln petición en la última hora</numerusform>
            <numerusform>%Ln peticiones en la última hora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, far below the average</source>
        <comment>requests</comment>
        <translation>%1, muy por debajo de la media</translation>
    </message>
    <message>
        <source>%1, %2 times the average</source>
        <comment>requests, factor</comment>
        <translation>%1, %2 veces la media</translation>
    </message>
    <message>
        <source>Alert above %1 times the 7-day average of %2 an hour, from %3 requests on.</source>
        <translation>Alerta por encima de %1 veces la media de 7 días de %2 por hora, a partir de %3 peticiones.</translation>
    </message>
    <message numerus="yes">
        <source>No average yet: it takes 24 hours of activity, and there are %Ln.</source>
        <translation>
            <numerusform>Todavía no hay media: hacen falta 24 horas de actividad, y solo hay %Ln.</numerusform>
            <numerusform>Todavía no hay media: hacen falta 24 horas de actividad, y solo hay %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No average yet: it takes 24 hours of activity.</source>
        <translation>Todavía no hay media: hacen falta 24 horas de actividad.</translation>
    </message>
    <message>
        <source>No average yet: there is no activity.</source>
        <translation>Todavía no hay media: no hay actividad.</translation>
    </message>
    <message>
        <source>Above the threshold</source>
        <translation>Por encima del umbral</translation>
    </message>
    <message>
        <source>Requests in the hour before</source>
        <translation>Peticiones en la hora anterior</translation>
    </message>
    <message>
        <source>7-day average</source>
        <translation>Media de 7 días</translation>
    </message>
    <message>
        <source>Alert threshold</source>
        <translation>Umbral de alerta</translation>
    </message>
    <message>
        <source>Alert above %1</source>
        <translation>Alerta por encima de %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>attempt to sign in</comment>
        <translation>Último</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>until when, of an address</comment>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <comment>failed sign-ins, addresses, in the last hour</comment>
        <translation>%1 desde %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln inicio de sesión fallido</numerusform>
            <numerusform>%Ln inicios de sesión fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln dirección</numerusform>
            <numerusform>%Ln direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An address is blocked after %1 failed sign-ins within %Ln minutes.</source>
        <translation>
            <numerusform>Una dirección se bloquea tras %1 inicios de sesión fallidos en %Ln minuto.</numerusform>
            <numerusform>Una dirección se bloquea tras %1 inicios de sesión fallidos en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloqueada</numerusform>
            <numerusform>%Ln bloqueadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No failed sign-ins %1.</source>
        <translation>Ningún inicio de sesión fallido %1.</translation>
    </message>
    <message>
        <source>Blocked from %1</source>
        <translation>Bloqueo a partir de %1</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>address, attempts to sign in</comment>
        <translation>%1: %2 fallidos, %3 correctos</translation>
    </message>
    <message>
        <source>%1, blocked</source>
        <comment>failed sign-ins</comment>
        <translation>%1, bloqueada</translation>
    </message>
    <message>
        <source>%1. Blocked for %2.</source>
        <translation>%1. Bloqueada todavía %2.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>request</comment>
        <translation>Última</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>requests, in the last hour</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests to sensitive endpoints</source>
        <translation>
            <numerusform>%Ln petición a endpoints sensibles</numerusform>
            <numerusform>%Ln peticiones a endpoints sensibles</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests to sensitive endpoints</source>
        <translation>Ninguna petición a endpoints sensibles</translation>
    </message>
    <message numerus="yes">
        <source>Alert above %Ln requests of one account to one of them within an hour.</source>
        <translation>
            <numerusform>Alerta con más de %Ln petición de una cuenta a uno de ellos en una hora.</numerusform>
            <numerusform>Alerta con más de %Ln peticiones de una cuenta a uno de ellos en una hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint is set as sensitive.</source>
        <translation>Ningún endpoint está definido como sensible.</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>Por encima del límite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <comment>attempts to sign in, countries, in the last hour</comment>
        <translation>%1 desde %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts to sign in</source>
        <translation>
            <numerusform>%Ln intento de inicio de sesión</numerusform>
            <numerusform>%Ln intentos de inicio de sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln país</numerusform>
            <numerusform>%Ln países</numerusform>
        </translation>
    </message>
    <message>
        <source>no known country</source>
        <translation>ningún país conocido</translation>
    </message>
    <message numerus="yes">
        <source>An attempt from a country without a sign-in of that account in the last %Ln days is an alert.</source>
        <translation>
            <numerusform>Un intento desde un país sin inicios de sesión de esa cuenta en el último día genera una alerta.</numerusform>
            <numerusform>Un intento desde un país sin inicios de sesión de esa cuenta en los últimos %Ln días genera una alerta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has tried to sign in %1.</source>
        <translation>Nadie ha intentado iniciar sesión %1.</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>country, attempts to sign in</comment>
        <translation>%1: %2 fallidos, %3 correctos</translation>
    </message>
    <message>
        <source>Threshold on trial</source>
        <translation>Umbral a prueba</translation>
    </message>
    <message>
        <source>Tried: above %1</source>
        <translation>A prueba: por encima de %1</translation>
    </message>
    <message>
        <source>In the last 30 days it would have changed nothing.</source>
        <translation>En los últimos 30 días no habría cambiado nada.</translation>
    </message>
    <message>
        <source>In the last 30 days: %1, %2, %3 in all.</source>
        <comment>alerts more, alerts fewer, alerts</comment>
        <translation>En los últimos 30 días: %1, %2, %3 en total.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts more</source>
        <translation>
            <numerusform>%Ln alerta más</numerusform>
            <numerusform>%Ln alertas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln menos</numerusform>
            <numerusform>%Ln menos</numerusform>
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
        <translation>Cambio</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Above</source>
        <comment>requests above a threshold</comment>
        <translation>Por encima</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Tried: alert above %1 times the average, instead of %2.</source>
        <translation>A prueba: alerta por encima de %1 veces el promedio, en lugar de %2.</translation>
    </message>
    <message>
        <source>Looking at the last 30 days…</source>
        <translation>Revisando los últimos 30 días…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>an alert</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>an alert</comment>
        <translation>Desaparece</translation>
    </message>
</context>
<context>
    <name>CidrFeedback</name>
    <message>
        <source>Allows every IPv4 address: the whitelist would stop nobody there.</source>
        <translation>Permite todas las direcciones IPv4: la lista blanca no detendría a nadie.</translation>
    </message>
    <message>
        <source>Allows every IPv6 address: the whitelist would stop nobody there.</source>
        <translation>Permite todas las direcciones IPv6: la lista blanca no detendría a nadie.</translation>
    </message>
    <message>
        <source>Allows %1 only.</source>
        <translation>Permite solo %1.</translation>
    </message>
    <message>
        <source>Allows %1 to %2 (%3 addresses).</source>
        <translation>Permite de %1 a %2 (%3 direcciones).</translation>
    </message>
    <message>
        <source>%1 is already on the list.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>Already allowed by %1.</source>
        <translation>Ya permitida por %1.</translation>
    </message>
    <message>
        <source>Will be saved as %1. %2</source>
        <comment>%2: a sentence</comment>
        <translation>Se guardará como %1. %2</translation>
    </message>
</context>
<context>
    <name>CidrProblem</name>
    <message>
        <source>Type an address or a range, such as 203.0.113.5 or 192.168.1.0/24.</source>
        <translation>Escriba una dirección o un rango, como 203.0.113.5 o 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Una dirección no contiene espacios.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers, such as 192.168.1.0.</source>
        <translation>Una dirección IPv4 tiene cuatro números, como 192.168.1.0.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; this one has more.</source>
        <translation>Una dirección IPv4 tiene cuatro números; esta tiene más.</translation>
    </message>
    <message>
        <source>A number is missing between two dots.</source>
        <translation>Falta un número entre dos puntos.</translation>
    </message>
    <message>
        <source>Each number of an IPv4 address is 255 at most.</source>
        <translation>Cada número de una dirección IPv4 es como máximo 255.</translation>
    </message>
    <message>
        <source>Numbers must not start with a zero: some programs would read them as octal.</source>
        <translation>Los números no deben empezar por cero: algunos programas los leerían como octales.</translation>
    </message>
    <message>
        <source>An IPv4 address has only the digits 0 to 9 and dots.</source>
        <translation>Una dirección IPv4 solo contiene las cifras del 0 al 9 y puntos.</translation>
    </message>
    <message>
        <source>The number after the slash is missing, such as /24.</source>
        <translation>Falta el número después de la barra, como /24.</translation>
    </message>
    <message>
        <source>The number after the slash is at most 32 for IPv4 and 128 for IPv6.</source>
        <translation>El número después de la barra es como máximo 32 en IPv4 y 128 en IPv6.</translation>
    </message>
    <message>
        <source>After the slash comes a whole number, such as /24.</source>
        <translation>Después de la barra va un número entero, como /24.</translation>
    </message>
    <message>
        <source>The number after the slash must not start with a zero.</source>
        <translation>El número después de la barra no debe empezar por cero.</translation>
    </message>
    <message>
        <source>Write the size of the range as a number, such as /24 in place of /255.255.255.0.</source>
        <translation>Escriba el tamaño del rango como un número, por ejemplo /24 en lugar de /255.255.255.0.</translation>
    </message>
    <message>
        <source>Leave out the part from the % on: a whitelist knows no network interfaces.</source>
        <translation>Omita la parte a partir del %: una lista blanca no conoce interfaces de red.</translation>
    </message>
    <message>
        <source>Write the address alone, without brackets and without a port.</source>
        <translation>Escriba solo la dirección, sin corchetes y sin puerto.</translation>
    </message>
    <message>
        <source>Names are not accepted, only addresses such as 203.0.113.5.</source>
        <translation>No se aceptan nombres, solo direcciones como 203.0.113.5.</translation>
    </message>
    <message>
        <source>This is not a complete IPv6 address, such as 2001:db8::1.</source>
        <translation>Esta no es una dirección IPv6 completa, como 2001:db8::1.</translation>
    </message>
    <message>
        <source>A range of ::ffff: addresses needs /96 or more; write it as an IPv4 range.</source>
        <translation>Un rango de direcciones ::ffff: necesita /96 o más; escríbalo como rango IPv4.</translation>
    </message>
    <message>
        <source>Write a range with a slash, such as 10.0.0.0/24, not with a dash.</source>
        <translation>Escriba un rango con una barra, como 10.0.0.0/24, no con un guion.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This account may not do that. Ask an administrator.</source>
        <translation>Esta cuenta no puede hacer eso. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>This address is not on the whitelist. Ask an administrator on an allowed address to add it.</source>
        <translation>Esta dirección no está en la lista blanca. Pida a un administrador con una dirección permitida que la añada.</translation>
    </message>
    <message>
        <source>This address is blocked. Ask an administrator to lift the block, or wait until it runs out.</source>
        <translation>Esta dirección está bloqueada. Pida a un administrador que levante el bloqueo o espere a que venza.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>La sesión ha terminado. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your sign-in is too old for this. Sign in again, then repeat it.</source>
        <translation>Su inicio de sesión es demasiado antiguo para esto. Vuelva a iniciar sesión y repítalo.</translation>
    </message>
    <message>
        <source>Administrators need two-factor here. Turn it on under Two-factor first.</source>
        <translation>Los administradores necesitan aquí el doble factor. Actívelo primero en «Doble factor».</translation>
    </message>
    <message>
        <source>It is no longer there. Refresh the page.</source>
        <translation>Ya no existe. Actualice la página.</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>El servidor está ocupado. Espere %n segundo e inténtelo de nuevo.</numerusform>
            <numerusform>El servidor está ocupado. Espere %n segundos e inténtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy. Wait a moment, then try again.</source>
        <translation>El servidor está ocupado. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server cannot write its activity log, so it changed nothing. Free disk space on the server, then try again.</source>
        <translation>El servidor no puede escribir su registro de actividad, así que no ha cambiado nada. Libere espacio en el disco del servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server did not accept the input. Correct it, then try again.</source>
        <translation>El servidor no aceptó los datos. Corríjalos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s configuration file or a command-line option fixes this. Change it there.</source>
        <translation>Lo fija el archivo de configuración del servidor o una opción de línea de comandos. Cámbielo allí.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the details to your administrator.</source>
        <translation>Inténtelo de nuevo. Si vuelve a fallar, facilite los detalles a su administrador.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that it is running, then try again.</source>
        <translation>No se puede acceder al servidor. Compruebe que está en marcha e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has changed. Compare its fingerprint before you connect again.</source>
        <translation>El certificado del servidor ha cambiado. Compare su huella antes de volver a conectarse.</translation>
    </message>
    <message>
        <source>The answer could not be read. Check that this is a Postject server of a matching version.</source>
        <translation>No se pudo leer la respuesta. Compruebe que este es un servidor Postject de una versión compatible.</translation>
    </message>
    <message>
        <source>Code: %1 (%2)</source>
        <translation>Código: %1 (%2)</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Petición: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
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
        <translation>La dirección %1</translation>
    </message>
    <message>
        <source>Everything from %1</source>
        <comment>a place</comment>
        <translation>Todo lo que venga de %1</translation>
    </message>
    <message>
        <source>Requests to %1</source>
        <comment>a path</comment>
        <translation>Peticiones a %1</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>what an exception is for</comment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>what an exception is for</comment>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>what an exception is for</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time</comment>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>HistogramScale</name>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>The newest requests behind it</source>
        <translation>Las solicitudes más recientes que la causaron</translation>
    </message>
    <message>
        <source>User agent: %1</source>
        <translation>Agente de usuario: %1</translation>
    </message>
    <message>
        <source>If this was not you</source>
        <translation>Si no fue usted</translation>
    </message>
    <message>
        <source>Change the password and end the other sessions.</source>
        <translation>Cambie la contraseña y cierre las demás sesiones.</translation>
    </message>
    <message>
        <source>Turn two-factor on, or renew it, and restrict the addresses by the IP whitelist.</source>
        <translation>Active o renueve la autenticación de dos factores y limite las direcciones con la lista blanca de IP.</translation>
    </message>
    <message>
        <source>Look at the alert in the console, and resolve it once it is dealt with.</source>
        <translation>Mire la alerta en la consola y márquela como resuelta cuando esté atendida.</translation>
    </message>
    <message>
        <source>State of the activity log</source>
        <translation>Estado del registro de actividad</translation>
    </message>
    <message>
        <source>Newest row</source>
        <translation>Entrada más reciente</translation>
    </message>
    <message>
        <source>Its MAC</source>
        <translation>Su MAC</translation>
    </message>
    <message>
        <source>Keep this mail: a log that lacks this row later was cut.</source>
        <translation>Guarde este mensaje: si más tarde falta esta entrada en el registro, alguien lo recortó.</translation>
    </message>
    <message numerus="yes">
        <source>%n more alerts</source>
        <translation>
            <numerusform>%n alerta más</numerusform>
            <numerusform>%n alertas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, to be seen in the console</source>
        <translation>
            <numerusform>y %n más, visible en la consola</numerusform>
            <numerusform>y %n más, visibles en la consola</numerusform>
        </translation>
    </message>
    <message>
        <source>More alerts came within an hour than mails may be sent to this address. These waited; each is told of once.</source>
        <translation>En una hora llegaron más alertas que los mensajes que pueden enviarse a esta dirección. Estas esperaron; de cada una se avisa una vez.</translation>
    </message>
    <message>
        <source>Test of the notifications</source>
        <translation>Prueba de las notificaciones</translation>
    </message>
    <message>
        <source>Mails about security alerts arrive here.</source>
        <translation>Los mensajes sobre alertas de seguridad llegan aquí.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Type a password.</source>
        <translation>Escriba una contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>La contraseña necesita al menos %n carácter.</numerusform>
            <numerusform>La contraseña necesita al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>La contraseña es demasiado larga.</translation>
    </message>
    <message>
        <source>Many people use this password, so it is guessed first. Four unrelated words are better.</source>
        <translation>Mucha gente usa esta contraseña, así que es de las primeras que se prueban. Cuatro palabras sin relación son mejores.</translation>
    </message>
    <message>
        <source>This is too close to the e-mail or to the name of this product.</source>
        <translation>Se parece demasiado al correo o al nombre de este producto.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <comment>%1 is the server&apos;s words</comment>
        <translation>El servidor rechazó esto: %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Al menos %n carácter.</numerusform>
            <numerusform>Al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Demasiado corta: al menos %n carácter.</numerusform>
            <numerusform>Demasiado corta: al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long.</source>
        <comment>a password</comment>
        <translation>Demasiado larga.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Four unrelated words are better.</source>
        <translation>Débil: fácil de adivinar. Cuatro palabras sin relación son mejores.</translation>
    </message>
    <message>
        <source>Fair: a longer one is better.</source>
        <translation>Aceptable: una más larga es mejor.</translation>
    </message>
    <message>
        <source>Good.</source>
        <comment>a password</comment>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <comment>a password</comment>
        <translation>Fuerte.</translation>
    </message>
</context>
<context>
    <name>OneTimeCode</name>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds behind. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>El reloj de su teléfono va %n segundo atrasado. Póngalo en hora automática y escriba el código que muestre.</numerusform>
            <numerusform>El reloj de su teléfono va %n segundos atrasado. Póngalo en hora automática y escriba el código que muestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds ahead. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>El reloj de su teléfono va %n segundo adelantado. Póngalo en hora automática y escriba el código que muestre.</numerusform>
            <numerusform>El reloj de su teléfono va %n segundos adelantado. Póngalo en hora automática y escriba el código que muestre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>%1: loading.</source>
        <translation>%1: cargando.</translation>
    </message>
    <message>
        <source>Not available, try again</source>
        <translation>No disponible, reintentar</translation>
    </message>
    <message>
        <source>%1: could not be loaded. Press to try again.</source>
        <translation>%1: no se pudo cargar. Pulse para reintentar.</translation>
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
        <translation>Alertas abiertas</translation>
    </message>
    <message>
        <source>Nothing to look into</source>
        <translation>Nada que investigar</translation>
    </message>
    <message>
        <source>No open alerts.</source>
        <translation>Ninguna alerta abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s). Of the newest: %1.</source>
        <translation>
            <numerusform>%n alerta abierta. De las más recientes: %1.</numerusform>
            <numerusform>%n alertas abiertas. De las más recientes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Last hour, no average yet</source>
        <translation>Última hora, todavía sin media</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour.</source>
        <translation>
            <numerusform>%n petición en la última hora.</numerusform>
            <numerusform>%n peticiones en la última hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last hour, %1× average</source>
        <translation>Última hora, %1× la media</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Inicios fallidos</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>En la última hora</translation>
    </message>
    <message numerus="yes">
        <source>%n failed sign-in(s) in the last hour.</source>
        <translation>
            <numerusform>%n inicio de sesión fallido en la última hora.</numerusform>
            <numerusform>%n inicios de sesión fallidos en la última hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>Entradas del registro</translation>
    </message>
    <message numerus="yes">
        <source>Activity log: %n entry(s).</source>
        <translation>
            <numerusform>Registro de actividad: %n entrada.</numerusform>
            <numerusform>Registro de actividad: %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Doble factor</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>A password alone lets in</source>
        <translation>Basta con la contraseña</translation>
    </message>
    <message>
        <source>Two-factor is off: a password alone lets in.</source>
        <translation>El doble factor está desactivado: basta con la contraseña.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>Queda %n código de respaldo</numerusform>
            <numerusform>Quedan %n códigos de respaldo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two-factor is on, %n backup code(s) left.</source>
        <translation>
            <numerusform>El doble factor está activado, queda %n código de respaldo.</numerusform>
            <numerusform>El doble factor está activado, quedan %n códigos de respaldo.</numerusform>
        </translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation>Lista blanca de IP</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries used of the most there may be</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Open to every address</source>
        <translation>Abierta a toda dirección</translation>
    </message>
    <message>
        <source>The whitelist is empty: open to every address.</source>
        <translation>La lista blanca está vacía: abierta a toda dirección.</translation>
    </message>
    <message>
        <source>This computer is always let in</source>
        <translation>Este equipo siempre tiene acceso</translation>
    </message>
    <message>
        <source>Covers you, %1</source>
        <translation>Le incluye, %1</translation>
    </message>
    <message>
        <source>Whitelist: %1 entries used. %2.</source>
        <translation>Lista blanca: %1 entradas usadas. %2.</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Direcciones bloqueadas</translation>
    </message>
    <message>
        <source>No address is kept out</source>
        <translation>No hay direcciones excluidas</translation>
    </message>
    <message>
        <source>Each lifts by itself in time</source>
        <translation>Cada bloqueo se levanta solo</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked address(es).</source>
        <translation>
            <numerusform>%n dirección bloqueada.</numerusform>
            <numerusform>%n direcciones bloqueadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour</source>
        <translation>
            <numerusform>%n petición en la última hora</numerusform>
            <numerusform>%n peticiones en la última hora</numerusform>
        </translation>
    </message>
    <message>
        <source>No open alerts. %1.</source>
        <comment>%1: 12 requests in the last hour</comment>
        <translation>Ninguna alerta abierta. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) to look into. %1.</source>
        <comment>%1: 12 requests in the last hour</comment>
        <translation>
            <numerusform>%n alerta que investigar. %1.</numerusform>
            <numerusform>%n alertas que investigar. %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts.</source>
        <translation>Todas las cuentas.</translation>
    </message>
    <message>
        <source>Your account.</source>
        <translation>Su cuenta.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Requests of the last 24 hours: %1 in all, %2 of them refused or failed.</source>
        <translation>Peticiones de las últimas 24 horas: %1 en total, %2 de ellas rechazadas o fallidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour, %1 times the 7-day average.</source>
        <translation>
            <numerusform>%n petición en la última hora, %1 veces la media de 7 días.</numerusform>
            <numerusform>%n peticiones en la última hora, %1 veces la media de 7 días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation>Lista blanca de IP</translation>
    </message>
    <message>
        <source>Blocked IPs</source>
        <translation>IP bloqueadas</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Doble factor</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves API</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Ajustes del servidor</translation>
    </message>
    <message>
        <source>Log integrity</source>
        <translation>Integridad del registro</translation>
    </message>
</context>
<context>
    <name>Pivot</name>
    <message>
        <source>Action</source>
        <comment>a column of the activity log</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>IP address</source>
        <comment>a column of the activity log</comment>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <comment>a column of the activity log</comment>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>User agent</source>
        <comment>a column of the activity log</comment>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>a column of the activity log</comment>
        <translation>País</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a column of the activity log</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a column of the activity log</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>column, value</comment>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>column, value</comment>
        <translation>%1 es %2</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>Escriba un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Escriba un número de %1 a %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>an address, what is wrong with it</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” must begin with /.</source>
        <comment>a path</comment>
        <translation>«%1» debe empezar por /.</translation>
    </message>
    <message>
        <source>“%1” may have a * only at its end.</source>
        <comment>a path</comment>
        <translation>«%1» solo puede tener un * al final.</translation>
    </message>
    <message>
        <source>“%1” is no path: letters, digits and signs of ASCII, no ?, at most %2 characters.</source>
        <comment>a path</comment>
        <translation>«%1» no es una ruta: letras, cifras y signos ASCII, sin ?, como máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija un elemento de la lista.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Addresses or ranges of the proxies in front of this server, one a line. Only they may say by X-Forwarded-For who the client is.</source>
        <translation>Direcciones o rangos de los proxies delante de este servidor, uno por línea. Solo ellos pueden indicar con X-Forwarded-For quién es el cliente.</translation>
    </message>
    <message>
        <source>Keep activity for</source>
        <translation>Conservar la actividad durante</translation>
    </message>
    <message>
        <source>Older entries are removed from the log for good. 0 keeps them for ever.</source>
        <translation>Las entradas más antiguas se eliminan del registro para siempre. 0 las conserva indefinidamente.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Requests of one account</source>
        <translation>Peticiones de una cuenta</translation>
    </message>
    <message>
        <source>More than these within a minute are refused. 0 sets no limit.</source>
        <translation>Si se superan en un minuto, se rechazan. 0 no pone límite.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>Requests from one address</source>
        <translation>Peticiones desde una dirección</translation>
    </message>
    <message>
        <source>Sign-ins from one address</source>
        <translation>Inicios desde una dirección</translation>
    </message>
    <message>
        <source>More attempts than these within a minute are refused, right or wrong. 0 sets no limit.</source>
        <translation>Si se superan en un minuto, los intentos se rechazan, sean correctos o no. 0 no pone límite.</translation>
    </message>
    <message>
        <source>Ask for the password again after</source>
        <translation>Volver a pedir la contraseña tras</translation>
    </message>
    <message>
        <source>So long after a sign-in, accounts, keys, whitelists, two-factor and settings can be changed. 0: as long as the session lasts.</source>
        <translation>Tiempo tras un inicio de sesión durante el que se pueden cambiar cuentas, claves, listas blancas, doble factor y ajustes. 0: mientras dure la sesión.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Two-factor for administrators</source>
        <translation>Doble factor para administradores</translation>
    </message>
    <message>
        <source>Where it is required, an administrator without it can do nothing but set it up.</source>
        <translation>Donde es obligatorio, un administrador que no lo tenga solo puede configurarlo.</translation>
    </message>
    <message>
        <source>End idle sessions after</source>
        <translation>Terminar sesiones inactivas tras</translation>
    </message>
    <message>
        <source>A session without a request for so long ends. 0: it lasts its 12 hours.</source>
        <translation>Una sesión sin peticiones durante este tiempo termina. 0: dura sus 12 horas.</translation>
    </message>
    <message>
        <source>Sensitive paths</source>
        <translation>Rutas sensibles</translation>
    </message>
    <message>
        <source>Paths whose requests are counted, one a line. A * at the end stands for whatever follows.</source>
        <translation>Rutas cuyas peticiones se cuentan, una por línea. Un * al final equivale a cualquier continuación.</translation>
    </message>
    <message>
        <source>Failed sign-ins that block an address</source>
        <translation>Inicios fallidos que bloquean una dirección</translation>
    </message>
    <message>
        <source>So many failures from one address block it.</source>
        <translation>Este número de fallos desde una dirección la bloquea.</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>inicios fallidos</translation>
    </message>
    <message>
        <source>Failed sign-ins count for</source>
        <translation>Los inicios fallidos cuentan durante</translation>
    </message>
    <message>
        <source>Failures further apart do not add up to a block.</source>
        <translation>Los fallos más espaciados no se suman para un bloqueo.</translation>
    </message>
    <message>
        <source>A block lasts</source>
        <translation>Un bloqueo dura</translation>
    </message>
    <message>
        <source>It lifts by itself then. Blocks in force keep their end.</source>
        <translation>Después se levanta solo. Los bloqueos vigentes conservan su final.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Usual rate of requests</source>
        <translation>Frecuencia habitual de peticiones</translation>
    </message>
    <message>
        <source>An alert is raised when an hour has more requests than this.</source>
        <translation>Se genera una alerta cuando una hora tiene más peticiones.</translation>
    </message>
    <message>
        <source>times the average</source>
        <translation>veces la media</translation>
    </message>
    <message>
        <source>Smallest spike</source>
        <translation>Pico mínimo</translation>
    </message>
    <message>
        <source>An hour with fewer requests is no spike, whatever the average.</source>
        <translation>Una hora con menos peticiones no es un pico, sea cual sea la media.</translation>
    </message>
    <message>
        <source>requests an hour</source>
        <translation>peticiones por hora</translation>
    </message>
    <message>
        <source>History before the first spike</source>
        <translation>Historial antes del primer pico</translation>
    </message>
    <message>
        <source>An account with less history has no average to compare with.</source>
        <translation>Una cuenta con menos historial no tiene media con la que comparar.</translation>
    </message>
    <message>
        <source>Usual requests to a sensitive path</source>
        <translation>Peticiones habituales a una ruta sensible</translation>
    </message>
    <message>
        <source>An alert is raised when one account makes more.</source>
        <translation>Se genera una alerta cuando una cuenta hace más.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>Places of sign-in are remembered for</source>
        <translation>Recordar lugares de inicio de sesión</translation>
    </message>
    <message>
        <source>A sign-in from a place that was not seen for so long raises an alert.</source>
        <translation>Un inicio de sesión desde un lugar que no se ha visto en ese tiempo genera una alerta.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Name or address. Without one no mail is sent.</source>
        <translation>Nombre o dirección. Sin él no se envía correo.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>0 takes the usual one of the encryption.</source>
        <translation>0 toma el habitual del cifrado.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>How the connection to the mail server is encrypted.</source>
        <translation>Cómo se cifra la conexión con el servidor de correo.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Whom to sign in as. Empty: no sign-in.</source>
        <translation>Nombre con el que iniciar sesión. Vacío: sin inicio de sesión.</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>Contraseña de correo</translation>
    </message>
    <message>
        <source>Kept encrypted, and never shown again.</source>
        <translation>Se guarda cifrada y no vuelve a mostrarse.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>The address that alerts are sent from.</source>
        <translation>La dirección desde la que se envían las alertas.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>A PEM file on the server with the certificate authorities to trust. Empty: the system&apos;s.</source>
        <translation>Un archivo PEM en el servidor con las autoridades de certificación de confianza. Vacío: las del sistema.</translation>
    </message>
    <message>
        <source>Mails to one recipient</source>
        <translation>Correos a un destinatario</translation>
    </message>
    <message>
        <source>More wait for the next hour.</source>
        <translation>Los demás esperan a la hora siguiente.</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxies</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>Request limits</source>
        <translation>Límites de peticiones</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The server&apos;s configuration fixes this by now. Undo the change here.</source>
        <translation>La configuración del servidor ya fija este valor. Deshaga aquí el cambio.</translation>
    </message>
    <message>
        <source>Type a host name or an address.</source>
        <translation>Escriba un nombre de host o una dirección.</translation>
    </message>
    <message>
        <source>Type a mail address: a mail server needs a sender.</source>
        <translation>Escriba una dirección de correo: un servidor de correo necesita un remitente.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS: without encryption the password would be sent in the clear.</source>
        <translation>Elija STARTTLS o TLS: sin cifrado, la contraseña se enviaría en claro.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <comment>%1 is the server&apos;s words</comment>
        <translation>El servidor rechazó esto: %1</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Nombre propio</translation>
    </message>
    <message>
        <source>What this server calls itself to the mail server. Empty: the name of its machine.</source>
        <translation>Cómo se presenta este servidor ante el servidor de correo. Vacío: el nombre de su equipo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of mails to accounts that chose none.</source>
        <translation>De los mensajes a cuentas que no eligieron ninguno.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 yesterday</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>mañana, %1</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>as d MMM, with the time</comment>
        <translation>d MMM, HH:mm</translation>
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
        <translation>Aplazada hasta que empeore</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>a time</comment>
        <translation>Aplazada hasta %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, what it was about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>Vista de nuevo</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Resolved, %1</source>
        <comment>a verdict</comment>
        <translation>Resuelta, %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>No longer snoozed</source>
        <translation>Ya no está aplazada</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Real</source>
        <comment>what an alert turned out to be</comment>
        <translation>Real</translation>
    </message>
    <message>
        <source>False alarm</source>
        <comment>what an alert turned out to be</comment>
        <translation>Falsa alarma</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>what an alert turned out to be</comment>
        <translation>Esperada</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>what an alert turned out to be</comment>
        <translation>Prueba</translation>
    </message>
    <message numerus="yes">
        <source>%Ln real</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln real</numerusform>
            <numerusform>%Ln reales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false alarms</source>
        <translation>
            <numerusform>%Ln falsa alarma</numerusform>
            <numerusform>%Ln falsas alarmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln esperada</numerusform>
            <numerusform>%Ln esperadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tests</source>
        <translation>
            <numerusform>%Ln prueba</numerusform>
            <numerusform>%Ln pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a verdict</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln sin veredicto</numerusform>
            <numerusform>%Ln sin veredicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln resolved alerts of this kind: %1.</source>
        <translation>
            <numerusform>De %Ln alerta resuelta de este tipo: %1.</numerusform>
            <numerusform>De %Ln alertas resueltas de este tipo: %1.</numerusform>
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
        <translation>Ya está en la lista.</translation>
    </message>
    <message>
        <source>Stands further up already.</source>
        <translation>Ya figura más arriba.</translation>
    </message>
    <message>
        <source>Already allowed by %1.</source>
        <translation>Ya permitida por %1.</translation>
    </message>
    <message>
        <source>Will be saved as %1.</source>
        <translation>Se guardará como %1.</translation>
    </message>
    <message>
        <source>Already allowed by %1 of this import.</source>
        <translation>Ya permitida por %1 de esta importación.</translation>
    </message>
</context>
<context>
    <name>WhitelistWords</name>
    <message>
        <source>Changed the note of %1.</source>
        <translation>Se cambió la nota de %1.</translation>
    </message>
    <message>
        <source>Changed %1 to %2.</source>
        <translation>Se cambió %1 por %2.</translation>
    </message>
    <message>
        <source>Added %1 and removed %2 entries.</source>
        <translation>Entradas añadidas: %1; quitadas: %2.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Se añadió %1.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n entries.</source>
        <translation>
            <numerusform>Se añadió %n entrada.</numerusform>
            <numerusform>Se añadieron %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Se quitó %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n entries.</source>
        <translation>
            <numerusform>Se quitó %n entrada.</numerusform>
            <numerusform>Se quitaron %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address %1 would not be on the list. From then on the server would refuse this console and every other request from your address.</source>
        <translation>Su dirección %1 no estaría en la lista. A partir de entonces, el servidor rechazaría esta consola y cualquier otra petición desde su dirección.</translation>
    </message>
    <message>
        <source>This takes several steps, and between them your address %1 would not be on the list: the server would refuse the rest.</source>
        <translation>Esto requiere varios pasos y, entre ellos, su dirección %1 no estaría en la lista: el servidor rechazaría el resto.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>system, or the code of a language: de, zh_CN.</source>
        <translation>system o el código de un idioma: de, zh_CN.</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s database.</source>
        <translation>Carpeta de la base de datos del servidor.</translation>
    </message>
    <message>
        <source>Show a throw-away server with a month of made-up traffic.</source>
        <translation>Mostrar un servidor desechable con un mes de tráfico inventado.</translation>
    </message>
    <message>
        <source>Another traffic for each number.</source>
        <translation>Otro tráfico para cada número.</translation>
    </message>
    <message>
        <source>Say when the window is first painted and when it takes keys, then quit.</source>
        <translation>Indicar cuándo se dibuja la ventana por primera vez y cuándo acepta teclas, y salir.</translation>
    </message>
    <message>
        <source>Postject Security Console, demonstration</source>
        <translation>Postject Security Console, demostración</translation>
    </message>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>Guards the accounts of an API platform, and shows it.</source>
        <translation>Protege las cuentas de una plataforma de API y lo muestra.</translation>
    </message>
    <message>
        <source>Let the demonstration&apos;s time stand still: the same pictures each time.</source>
        <translation>Detiene el tiempo de la demostración: las mismas imágenes cada vez.</translation>
    </message>
</context>
<context>
    <name>postject</name>
    <message numerus="yes">
        <source>The log is intact: %n rows.</source>
        <translation>
            <numerusform>El registro está intacto: %n entrada.</numerusform>
            <numerusform>El registro está intacto: %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before them, %n rows were removed for their age.</source>
        <translation>
            <numerusform>Antes de ellas se eliminó %n entrada por su antigüedad.</numerusform>
            <numerusform>Antes de ellas se eliminaron %n entradas por su antigüedad.</numerusform>
        </translation>
    </message>
    <message>
        <source>the log is NOT intact: %1 %2</source>
        <translation>el registro NO está intacto: %1 %2</translation>
    </message>
    <message>
        <source>Two-factor is off for %1.</source>
        <translation>La autenticación de dos factores está desactivada para %1.</translation>
    </message>
    <message>
        <source>The whitelist of %1 is empty.</source>
        <translation>La lista blanca de %1 está vacía.</translation>
    </message>
    <message>
        <source>The configuration is right.</source>
        <translation>La configuración es correcta.</translation>
    </message>
    <message>
        <source>no server runs on %1</source>
        <translation>no hay ningún servidor en marcha sobre %1</translation>
    </message>
    <message>
        <source>The server is well.</source>
        <translation>El servidor está bien.</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <source>can&apos;t read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>the password is read from standard input, which is empty</source>
        <translation>la contraseña se lee de la entrada estándar, que está vacía</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text without NUL</source>
        <translation>la contraseña no es texto UTF-8 sin NUL</translation>
    </message>
    <message>
        <source>Account %1 created: %2</source>
        <translation>Cuenta %1 creada: %2</translation>
    </message>
    <message>
        <source>there is no account %1</source>
        <translation>no existe la cuenta %1</translation>
    </message>
    <message>
        <source>%1 is no IP address</source>
        <translation>%1 no es una dirección IP</translation>
    </message>
    <message>
        <source>%1 is not blocked</source>
        <translation>%1 no está bloqueado</translation>
    </message>
    <message>
        <source>%1 is no longer blocked.</source>
        <translation>%1 ya no está bloqueado.</translation>
    </message>
    <message>
        <source>there is no log in %1</source>
        <translation>no hay ningún registro en %1</translation>
    </message>
    <message>
        <source>Backup written to %1. The key is not in it: back %2 up apart.</source>
        <translation>Copia escrita en %1. No contiene la clave: guarde %2 aparte.</translation>
    </message>
    <message>
        <source>Restored from %1. The replaced database was kept beside it.</source>
        <translation>Restaurado desde %1. La base de datos sustituida se conservó al lado.</translation>
    </message>
    <message>
        <source>%1 holds no API key</source>
        <translation>%1 no contiene ninguna clave de API</translation>
    </message>
    <message>
        <source>can&apos;t follow %1: %2</source>
        <translation>no se puede seguir %1: %2</translation>
    </message>
    <message>
        <source>can&apos;t tell the format of %1, which is empty or not there: say it by --format</source>
        <translation>no se reconoce el formato de %1, que está vacío o no existe: indíquelo con --format</translation>
    </message>
    <message>
        <source>can&apos;t follow the journal: say the lines&apos; format by --log-format</source>
        <translation>no se puede seguir el journal: indique el formato de las líneas con --log-format</translation>
    </message>
    <message>
        <source>%1: a line could not be read: %2</source>
        <translation>%1: no se pudo leer una línea: %2</translation>
    </message>
    <message>
        <source>the server refuses the events: %1</source>
        <translation>el servidor rechaza los eventos: %1</translation>
    </message>
    <message>
        <source>the server refuses %1 events, which are left out: %2</source>
        <translation>el servidor rechaza %1 eventos, que se omiten: %2</translation>
    </message>
    <message>
        <source>the server does not take the events now, trying again: %1</source>
        <translation>el servidor no acepta ahora los eventos, se intentará de nuevo: %1</translation>
    </message>
    <message>
        <source>the server takes the events again</source>
        <translation>el servidor vuelve a aceptar los eventos</translation>
    </message>
    <message>
        <source>can&apos;t write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>another command follows these logs already (%1 is locked)</source>
        <translation>otra orden sigue ya estos registros (%1 está bloqueado)</translation>
    </message>
    <message>
        <source>%1 is not what follow has written; remove it to begin at the end of the logs</source>
        <translation>%1 no lo escribió follow; bórrelo para empezar por el final de los registros</translation>
    </message>
    <message>
        <source>%1 is of another format (%2) than those before it (%3): import it by itself</source>
        <translation>%1 tiene otro formato (%2) que los anteriores (%3): impórtelo por separado</translation>
    </message>
    <message>
        <source>%1 names sshd, but none of its lines could be read as a sign-in; the first that could not be read is line %2: %3</source>
        <translation>%1 menciona sshd, pero ninguna línea se pudo leer como inicio de sesión; la primera ilegible es la línea %2: %3</translation>
    </message>
    <message>
        <source>%1 names sshd, but its lines tell of no sign-in that counts</source>
        <translation>%1 menciona sshd, pero ninguna línea habla de un inicio de sesión que cuente</translation>
    </message>
    <message>
        <source>can&apos;t read %1: it is no text, or not packed in a way that is known</source>
        <translation>no se puede leer %1: no es texto, o está comprimido de una forma desconocida</translation>
    </message>
    <message>
        <source>can&apos;t read %1: nothing tells for sure who its clients are, when and what they asked for; --fields names the members that do; line %2: %3</source>
        <translation>no se puede leer %1: nada indica con certeza quiénes son los clientes, cuándo y qué pidieron; --fields nombra los miembros que lo dicen; línea %2: %3</translation>
    </message>
    <message>
        <source>none of its lines could be read as of the format %1: %2, line %3: %4</source>
        <translation>ninguna línea se pudo leer con el formato %1: %2, línea %3: %4</translation>
    </message>
    <message>
        <source>the log changed while it was read</source>
        <translation>el registro cambió mientras se leía</translation>
    </message>
    <message>
        <source>there is no import %1; the rows log_imported tell which there are</source>
        <translation>no existe la importación %1; las entradas log_imported dicen cuáles hay</translation>
    </message>
    <message>
        <source>standard input can be given once only</source>
        <translation>la entrada estándar solo puede indicarse una vez</translation>
    </message>
    <message>
        <source>can&apos;t keep standard input: %1</source>
        <translation>no se puede guardar la entrada estándar: %1</translation>
    </message>
    <message>
        <source>can&apos;t read standard input: %1</source>
        <translation>no se puede leer la entrada estándar: %1</translation>
    </message>
    <message>
        <source>can&apos;t read the pipe %1 twice: give it by standard input (-)</source>
        <translation>no se puede leer dos veces la tubería %1: pásela por la entrada estándar (-)</translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2  %3  %4  (%n times)</source>
        <translation>
            <numerusform>  %1  %2  %3  %4  (%n vez)</numerusform>
            <numerusform>  %1  %2  %3  %4  (%n veces)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2 until %3, after %n failed sign-ins</source>
        <translation>
            <numerusform>  %1  %2 hasta %3, tras %n inicio de sesión fallido</numerusform>
            <numerusform>  %1  %2 hasta %3, tras %n inicios de sesión fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more (--json lists all)</source>
        <translation>
            <numerusform>  … y %n más (--json los muestra todos)</numerusform>
            <numerusform>  … y %n más (--json los muestra todos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines read</source>
        <translation>
            <numerusform>%n línea leída</numerusform>
            <numerusform>%n líneas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events stored</source>
        <translation>%1 de %2 eventos guardados</translation>
    </message>
    <message>
        <source>The detectors judge the last of it …</source>
        <translation>Los detectores evalúan lo último …</translation>
    </message>
    <message>
        <source>%1 lines, %2 events, %3 lines skipped</source>
        <translation>%1 líneas, %2 eventos, %3 líneas omitidas</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Ninguna alerta.</translation>
    </message>
    <message>
        <source>There would have been no alerts.</source>
        <translation>No habría habido ninguna alerta.</translation>
    </message>
    <message>
        <source>Alerts:</source>
        <translation>Alertas:</translation>
    </message>
    <message>
        <source>There would have been these alerts:</source>
        <translation>Habría habido estas alertas:</translation>
    </message>
    <message>
        <source>Blocks; those that have not run out are in force:</source>
        <translation>Bloqueos; los que no han vencido están en vigor:</translation>
    </message>
    <message>
        <source>There would have been these blocks:</source>
        <translation>Habría habido estos bloqueos:</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>To undo it: postject-server import --undo %1 --account %2</source>
        <translation>Para deshacerla: postject-server import --undo %1 --account %2</translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %n alerts removed, </source>
        <translation>
            <numerusform>La importación se deshizo: %n alerta eliminada, </numerusform>
            <numerusform>La importación se deshizo: %n alertas eliminadas, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks lifted.</source>
        <translation>
            <numerusform>%n bloqueo levantado.</numerusform>
            <numerusform>%n bloqueos levantados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the format is %2</source>
        <translation>%1: el formato es %2</translation>
    </message>
    <message>
        <source>host, client, …</source>
        <translation>host, cliente, …</translation>
    </message>
    <message>
        <source>client, …</source>
        <translation>cliente, …</translation>
    </message>
    <message>
        <source>%1: each line begins with %2</source>
        <translation>%1: cada línea empieza por %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read; the first:</source>
        <translation>
            <numerusform>%n línea no se pudo leer:</numerusform>
            <numerusform>%n líneas no se pudieron leer; las primeras:</numerusform>
        </translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  línea %1: %2</translation>
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
        <translation>%1 no muestra ningún certificado ahora. Inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>postject::Demo</name>
    <message>
        <source>Platform services</source>
        <translation>Servicios de la plataforma</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
</context>
<context>
    <name>postject::EmbeddedServer</name>
    <message>
        <source>The server could not start: %1</source>
        <translation>El servidor no pudo iniciarse: %1</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Another port…</source>
        <translation>Otro puerto…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Set up differently</source>
        <translation>Configurar de otro modo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Otro puerto</translation>
    </message>
    <message>
        <source>The server listens at %1, port</source>
        <translation>El servidor escucha en %1, puerto</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s data</source>
        <translation>Carpeta de los datos del servidor</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountForm</name>
    <message>
        <source>Create the account</source>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>E-mail of the new account</source>
        <translation>Correo de la cuenta nueva</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Primera contraseña</translation>
    </message>
    <message>
        <source>First password of the new account</source>
        <translation>Primera contraseña de la cuenta nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel, create no account</source>
        <translation>Cancelar, no crear ninguna cuenta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role of the new account</source>
        <translation>Rol de la cuenta nueva</translation>
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
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>On</source>
        <comment>two-factor</comment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>two-factor</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Doble factor</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountPresenter</name>
    <message>
        <source>%1 is disabled and signed out.</source>
        <translation>Se desactivó la cuenta %1 y se cerró su sesión.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>Se activó la cuenta %1.</translation>
    </message>
    <message>
        <source>The two-factor of %1 is off.</source>
        <translation>Se desactivó el doble factor de %1.</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>Se cerró la sesión de %1 en todas partes.</translation>
    </message>
    <message>
        <source>The whitelist of %1 is empty.</source>
        <translation>Se vació la lista blanca de %1.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>Se eliminó la cuenta %1.</translation>
    </message>
    <message>
        <source>%1 was not disabled.</source>
        <translation>No se desactivó la cuenta %1.</translation>
    </message>
    <message>
        <source>%1 was not enabled.</source>
        <translation>No se activó la cuenta %1.</translation>
    </message>
    <message>
        <source>The two-factor of %1 was not reset.</source>
        <translation>No se restableció el doble factor de %1.</translation>
    </message>
    <message>
        <source>%1 was not signed out.</source>
        <translation>No se cerró la sesión de %1.</translation>
    </message>
    <message>
        <source>The whitelist of %1 was not emptied.</source>
        <translation>No se vació la lista blanca de %1.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>No se eliminó la cuenta %1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>accounts, administrators</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active administrators</source>
        <translation>
            <numerusform>%Ln administrador activo</numerusform>
            <numerusform>%Ln administradores activos</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an e-mail address, such as ana@example.com.</source>
        <translation>Escriba una dirección de correo, como ana@example.com.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already.</source>
        <translation>Ya existe una cuenta con este correo.</translation>
    </message>
    <message>
        <source>The server does not take this as an e-mail address.</source>
        <translation>El servidor no acepta esto como dirección de correo.</translation>
    </message>
    <message>
        <source>Choose one account.</source>
        <translation>Elija una sola cuenta.</translation>
    </message>
    <message>
        <source>Something is being done with this account.</source>
        <translation>Ya hay una operación en curso con esta cuenta.</translation>
    </message>
    <message>
        <source>Change your own two-factor on its page.</source>
        <translation>Cambie su propio doble factor en su página.</translation>
    </message>
    <message>
        <source>This is your own account. Sign out instead.</source>
        <translation>Esta es su propia cuenta. En su lugar, cierre la sesión.</translation>
    </message>
    <message>
        <source>Change your own whitelist on its page.</source>
        <translation>Cambie su propia lista blanca en su página.</translation>
    </message>
    <message>
        <source>This is your own account. Ask another administrator.</source>
        <translation>Esta es su propia cuenta. Consulte a otro administrador.</translation>
    </message>
    <message>
        <source>This is the last active administrator, who has to stay.</source>
        <translation>Este es el último administrador activo y debe quedarse.</translation>
    </message>
    <message>
        <source>This account has no two-factor.</source>
        <translation>Esta cuenta no tiene doble factor.</translation>
    </message>
    <message>
        <source>%1 can then sign in with the password alone, and is signed out now. The key in the app and all backup codes stop working.</source>
        <translation>%1 podrá entonces iniciar sesión solo con la contraseña, y ahora se cierra su sesión. La clave de la aplicación y todos los códigos de respaldo dejan de funcionar.</translation>
    </message>
    <message>
        <source>%1 is signed out on every device. API keys go on working.</source>
        <translation>Se cierra la sesión de %1 en todos los dispositivos. Las claves API siguen funcionando.</translation>
    </message>
    <message>
        <source>%1 can then be used from every address. The entries do not come back.</source>
        <translation>%1 podrá usarse entonces desde cualquier dirección. Las entradas no se recuperan.</translation>
    </message>
    <message>
        <source>%1 is deleted with its sessions, two-factor, whitelist, API keys and alerts. What it did stays in the activity log. This can&apos;t be undone.</source>
        <translation>Se elimina %1 con sus sesiones, doble factor, lista blanca, claves API y alertas. Lo que hizo queda en el registro de actividad. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>%1 is the last active administrator, who has to stay.</source>
        <translation>%1 es el último administrador activo y debe quedarse.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountsPage</name>
    <message>
        <source>Disable the account</source>
        <translation>Desactivar la cuenta</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Activar la cuenta</translation>
    </message>
    <message>
        <source>Reset two-factor</source>
        <translation>Restablecer doble factor</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>Empty the whitelist</source>
        <translation>Vaciar la lista blanca</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Eliminar la cuenta</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Show its alerts</source>
        <translation>Mostrar sus alertas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Could not load the accounts.</source>
        <translation>No se pudieron cargar las cuentas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Reset two-factor…</source>
        <translation>Restablecer doble factor…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar todas las sesiones…</translation>
    </message>
    <message>
        <source>Empty its whitelist…</source>
        <translation>Vaciar su lista blanca…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>The account %1 is created.</source>
        <translation>Se creó la cuenta %1.</translation>
    </message>
    <message>
        <source>The account was not created.</source>
        <translation>No se creó la cuenta.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityDetail</name>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Metadata of the entry, JSON</source>
        <translation>Metadatos de la entrada, JSON</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>Campos de la entrada</translation>
    </message>
    <message>
        <source>Filter for this</source>
        <translation>Filtrar por esto</translation>
    </message>
    <message>
        <source>Filter for this address</source>
        <translation>Filtrar por esta dirección</translation>
    </message>
    <message>
        <source>Filter for this action</source>
        <translation>Filtrar por esta acción</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id. de petición</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
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
        <translation>Período</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>Borrar todos los filtros (Esc)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <comment>name of a filter</comment>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Range from, local time</source>
        <translation>Inicio del período, hora local</translation>
    </message>
    <message>
        <source>Range to, local time</source>
        <translation>Fin del período, hora local</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a range.</source>
        <translation>«%1» no es ni una dirección ni un rango.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <comment>what the search looks for</comment>
        <translation>Palabras completas</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityModel</name>
    <message>
        <source>Failed</source>
        <comment>of what has no status of its own</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>This entry could not be loaded. Press Enter to try again.</source>
        <translation>No se pudo cargar esta entrada. Pulse Intro para reintentar.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>%1, %2 from %3, failed</source>
        <translation>%1, %2 desde %3, error</translation>
    </message>
    <message>
        <source>%1, %2 from %3</source>
        <translation>%1, %2 desde %3</translation>
    </message>
    <message>
        <source>%1, %2 from %3, %4 %5, status %6</source>
        <translation>%1, %2 desde %3, %4 %5, estado %6</translation>
    </message>
    <message>
        <source>No longer in the log</source>
        <translation>Ya no está en el registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPage</name>
    <message>
        <source>Show the &amp;console&apos;s own requests</source>
        <translation>Mostrar las peticiones de la propia &amp;consola</translation>
    </message>
    <message>
        <source>What consoles on the server&apos;s own computer ask for</source>
        <translation>Lo que piden las consolas en el propio equipo del servidor</translation>
    </message>
    <message>
        <source>No activity yet. Requests and sign-ins will be listed here.</source>
        <translation>Todavía no hay actividad. Las peticiones y los inicios de sesión aparecerán aquí.</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>Ninguna entrada coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Could not load the activity log.</source>
        <translation>No se pudo cargar el registro de actividad.</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Borrar la selección</translation>
    </message>
    <message>
        <source>The histogram could not be loaded.</source>
        <translation>No se pudo cargar el histograma.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln entrada nueva</numerusform>
            <numerusform>%Ln entradas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>The log has changed: reload</source>
        <translation>El registro ha cambiado: recargar</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries selected</source>
        <translation>
            <numerusform>%Ln entrada seleccionada</numerusform>
            <numerusform>Las %Ln entradas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>The search looked at the entries up to %1, and stopped.</source>
        <translation>La búsqueda examinó las entradas hasta %1 y se detuvo.</translation>
    </message>
    <message>
        <source>These are too many entries to copy. An export has them all.</source>
        <translation>Son demasiadas entradas para copiarlas. Una exportación las contiene todas.</translation>
    </message>
    <message>
        <source>Search inside words too</source>
        <translation>Buscar también dentro de las palabras</translation>
    </message>
    <message>
        <source>No entry has “%1” as whole words.</source>
        <translation>Ninguna entrada contiene «%1» como palabras completas.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPresenter</name>
    <message>
        <source>%1 Searched up to %2.</source>
        <translation>%1 Se ha buscado hasta %2.</translation>
    </message>
    <message>
        <source>%1 Searched back to %2.</source>
        <translation>%1 Se ha buscado hacia atrás hasta %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln entrada.</numerusform>
            <numerusform>%Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries. %2 match the filters in the selected range.</source>
        <translation>%1 entradas. %2 coinciden con los filtros en el período elegido.</translation>
    </message>
    <message>
        <source>%1 entries. %2 match the filters.</source>
        <translation>%1 entradas. %2 coinciden con los filtros.</translation>
    </message>
    <message>
        <source>%1 entries. %2 in the selected range.</source>
        <translation>%1 entradas. %2 en el período elegido.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message numerus="yes">
        <source>Activity, %Ln entries</source>
        <translation>
            <numerusform>Actividad, %Ln entrada</numerusform>
            <numerusform>Actividad, %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTools</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Filters and range under a name</source>
        <translation>Filtros e intervalo con un nombre</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Show new entries as they come (%1)</source>
        <translation>Mostrar las entradas nuevas según llegan (%1)</translation>
    </message>
    <message>
        <source>&amp;Most frequent</source>
        <translation>&amp;Más frecuentes</translation>
    </message>
    <message>
        <source>Addresses, accounts, endpoints and countries that are seen most (%1)</source>
        <translation>Direcciones, cuentas, endpoints y países más frecuentes (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Take the log to a file (%1)</source>
        <translation>Guardar el registro en un archivo (%1)</translation>
    </message>
    <message>
        <source>Copy the request as a &amp;curl line</source>
        <translation>Copiar la petición como línea de &amp;curl</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>All of the range</source>
        <translation>Todo el intervalo</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Todo el registro</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTop</name>
    <message>
        <source>Most frequent</source>
        <translation>Más frecuentes</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the most frequent</source>
        <translation>Cerrar los más frecuentes</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Most frequent: %1</source>
        <comment>addresses, accounts, …</comment>
        <translation>Más frecuentes: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>No hay entradas.</translation>
    </message>
    <message>
        <source>Could not be counted.</source>
        <translation>No se pudo contar.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a country</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no such value</comment>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressCard</name>
    <message>
        <source>Accounts that it used</source>
        <translation>Cuentas que ha usado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Newest alerts about it</source>
        <translation>Alertas más recientes sobre ella</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Dirección %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vista por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Whitelist</source>
        <translation>Lista blanca</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>Abrir en &amp;Actividad</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Bloquear…</translation>
    </message>
    <message>
        <source>Add to the &amp;whitelist…</source>
        <translation>Añadir a la &amp;lista blanca…</translation>
    </message>
    <message>
        <source>Not all of this could be loaded.</source>
        <translation>No se pudo cargar todo.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressPresenter</name>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>country of an address</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an address was seen</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <comment>requests of an address</comment>
        <translation>%1 correctas, %2 fallidas</translation>
    </message>
    <message>
        <source>None</source>
        <comment>alerts about an address</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>of an address</comment>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <comment>of an address</comment>
        <translation>No bloqueada</translation>
    </message>
    <message>
        <source>Let in by your whitelist</source>
        <translation>Admitida por su lista blanca</translation>
    </message>
    <message>
        <source>Not on your whitelist</source>
        <translation>No está en su lista blanca</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressRow</name>
    <message>
        <source>Your address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Your address: %1 %2 %3</source>
        <comment>address, explanation, standing</comment>
        <translation>Su dirección: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::AdministratorPage</name>
    <message>
        <source>Administrator account</source>
        <translation>Cuenta de administrador</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>This account manages the server and all other accounts. Alerts go to its e-mail address.</source>
        <translation>Esta cuenta administra el servidor y todas las demás cuentas. Las alertas se envían a su dirección de correo.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Al menos %n carácter.</numerusform>
            <numerusform>Al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Demasiado corta: al menos %n carácter.</numerusform>
            <numerusform>Demasiado corta: al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Demasiado larga.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Four unrelated words are better.</source>
        <translation>Débil: fácil de adivinar. Cuatro palabras sin relación son mejores.</translation>
    </message>
    <message>
        <source>Fair: a longer one is better.</source>
        <translation>Aceptable: una más larga es mejor.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as ana@example.com.</source>
        <translation>Escriba una dirección de correo, como ana@example.com.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>La contraseña es demasiado larga.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>La contraseña necesita al menos %n carácter.</numerusform>
            <numerusform>La contraseña necesita al menos %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertActions</name>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Resolver</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Rea&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Mostrar detalles</translation>
    </message>
    <message>
        <source>&amp;Next alert</source>
        <translation>Alerta &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous alert</source>
        <translation>Alerta an&amp;terior</translation>
    </message>
    <message>
        <source>Select or &amp;leave out</source>
        <translation>Seleccionar o e&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>Show its &amp;activity</source>
        <translation>Mostrar su acti&amp;vidad</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the c&amp;ell</source>
        <translation>Copiar la ce&amp;lda</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>Atajos de u&amp;na tecla</translation>
    </message>
    <message>
        <source>Select do&amp;wn</source>
        <translation>Seleccionar hacia aba&amp;jo</translation>
    </message>
    <message>
        <source>Selec&amp;t up</source>
        <translation>Seleccionar &amp;hacia arriba</translation>
    </message>
    <message>
        <source>As &amp;real</source>
        <translation>Como &amp;real</translation>
    </message>
    <message>
        <source>As a &amp;false alarm</source>
        <translation>Como &amp;falsa alarma</translation>
    </message>
    <message>
        <source>As &amp;expected</source>
        <translation>Como &amp;esperada</translation>
    </message>
    <message>
        <source>As a &amp;test</source>
        <translation>Como &amp;prueba</translation>
    </message>
    <message>
        <source>With a &amp;note…</source>
        <translation>Con una &amp;nota…</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Durante una &amp;hora</translation>
    </message>
    <message>
        <source>For a &amp;day</source>
        <translation>Durante un &amp;día</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>Durante una &amp;semana</translation>
    </message>
    <message>
        <source>Until it gets w&amp;orse</source>
        <translation>Hasta que &amp;empeore</translation>
    </message>
    <message>
        <source>&amp;No longer</source>
        <translation>Ya &amp;no</translation>
    </message>
    <message>
        <source>This was &amp;me…</source>
        <translation>Era &amp;yo…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>Exce&amp;pciones…</translation>
    </message>
    <message>
        <source>Next &amp;grouping</source>
        <translation>Siguiente a&amp;grupación</translation>
    </message>
    <message>
        <source>Resol&amp;ve as</source>
        <translation>Resolver c&amp;omo</translation>
    </message>
    <message>
        <source>Snoo&amp;ze</source>
        <translation>Apla&amp;zar</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertDetail</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Related activity</source>
        <translation>Actividad relacionada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>History of the alert</source>
        <translation>Historial de la alerta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Fields of the alert</source>
        <translation>Campos de la alerta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The alert as JSON</source>
        <translation>La alerta como JSON</translation>
    </message>
    <message>
        <source>Views of the alert</source>
        <translation>Vistas de la alerta</translation>
    </message>
    <message>
        <source>Views of the alert, tabs</source>
        <translation>Vistas de la alerta, pestañas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>Mostrar su actividad</translation>
    </message>
    <message>
        <source>Bold: led to the alert</source>
        <translation>Negrita: motivó la alerta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state</comment>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, status of the answer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, led to the alert</source>
        <comment>a time</comment>
        <translation>%1, motivó la alerta</translation>
    </message>
    <message>
        <source>The log has no entries about this any more.</source>
        <translation>El registro ya no tiene entradas sobre esto.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>More about this alert could not be loaded.</source>
        <translation>No se pudo cargar más sobre esta alerta.</translation>
    </message>
    <message>
        <source>Timeline around the alert</source>
        <translation>Cronología en torno a la alerta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state</comment>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>No sign-ins, blocks or changes within an hour of this alert.</source>
        <translation>No hay inicios de sesión, bloqueos ni cambios a menos de una hora de esta alerta.</translation>
    </message>
    <message>
        <source>There was more than is shown here.</source>
        <translation>Hubo más de lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar el registro</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertExceptions</name>
    <message>
        <source>No more alerts about %1, %2.</source>
        <comment>what, until when</comment>
        <translation>No habrá más alertas sobre %1, %2.</translation>
    </message>
    <message>
        <source>The exception could not be made.</source>
        <translation>No se pudo crear la excepción.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertFilterBar</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>Borrar todos los filtros (Esc)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>Address, endpoint, note</source>
        <translation>Dirección, endpoint, nota</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <comment>name of a filter</comment>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>alerts</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>alerts</comment>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>alerts</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Cualquier gravedad</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>alerts</comment>
        <translation>Aplazadas</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Cualquier veredicto</translation>
    </message>
    <message>
        <source>No verdict</source>
        <comment>on a resolved alert</comment>
        <translation>Sin veredicto</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertModel</name>
    <message>
        <source>Resolved</source>
        <comment>state of an alert</comment>
        <translation>Resuelta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, última vez %2</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an alert</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state of an alert</comment>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>snoozed</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>aplazada</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertNotices</name>
    <message>
        <source>Leave the alerts that were not changed yet as they are</source>
        <translation>Dejar como están las alertas que aún no se han cambiado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The alerts after these could not be loaded.</source>
        <translation>No se pudieron cargar las alertas siguientes.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertOverview</name>
    <message>
        <source>The alert in words</source>
        <translation>La alerta en palabras</translation>
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
        <translation>Mi cuenta.</translation>
    </message>
    <message>
        <source>All accounts.</source>
        <translation>Todas las cuentas.</translation>
    </message>
    <message>
        <source>Live.</source>
        <comment>new alerts are told as they come</comment>
        <translation>En directo.</translation>
    </message>
    <message>
        <source>Not live.</source>
        <comment>new alerts are not told as they come</comment>
        <translation>No en directo.</translation>
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
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertsPage</name>
    <message>
        <source>No alerts match these filters.</source>
        <translation>Ninguna alerta coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Could not load the alerts.</source>
        <translation>No se pudieron cargar las alertas.</translation>
    </message>
    <message>
        <source>Nothing to triage. New alerts appear here.</source>
        <translation>Nada que revisar. Las alertas nuevas aparecen aquí.</translation>
    </message>
    <message>
        <source>No alerts yet. Detection is running.</source>
        <translation>Todavía no hay alertas. La detección está en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alerts</source>
        <translation>
            <numerusform>%Ln alerta nueva</numerusform>
            <numerusform>%Ln alertas nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AnomaliesPage</name>
    <message>
        <source>Request rate</source>
        <translation>Frecuencia de peticiones</translation>
    </message>
    <message>
        <source>Failed sign-ins by address</source>
        <translation>Inicios fallidos por dirección</translation>
    </message>
    <message>
        <source>Sensitive endpoints</source>
        <translation>Endpoints sensibles</translation>
    </message>
    <message>
        <source>Where sign-ins come from</source>
        <translation>Origen de los inicios de sesión</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>Mostrar como &amp;tablas</translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>Mostrar en Activi&amp;dad</translation>
    </message>
    <message>
        <source>All accounts together; the rules judge each by itself.</source>
        <translation>Todas las cuentas juntas; las reglas juzgan cada una por separado.</translation>
    </message>
    <message>
        <source>Your own account.</source>
        <translation>Su propia cuenta.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Range of the charts</source>
        <translation>Período de los gráficos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The charts stand still until they go on (Space on a chart)</source>
        <translation>Los gráficos quedan detenidos hasta que se reanuden (Espacio en un gráfico)</translation>
    </message>
    <message>
        <source>Could not load the charts.</source>
        <translation>No se pudieron cargar los gráficos.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Paused, as of %1</source>
        <translation>En pausa, datos de %1</translation>
    </message>
    <message>
        <source>Connecting, as of %1</source>
        <translation>Conectando, datos de %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Reconnecting, as of %1</source>
        <translation>Reconectando, datos de %1</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Not live: refused</source>
        <translation>No en directo: rechazado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1: above the threshold.</source>
        <comment>requests</comment>
        <translation>%1: por encima del umbral.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>requests</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Live. %1</source>
        <translation>En directo. %1</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiClient</name>
    <message>
        <source>The answer (HTTP status %1) is not what a Postject server sends.</source>
        <translation>La respuesta (estado HTTP %1) no es la que envía un servidor Postject.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Este equipo no confía en el certificado del servidor.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>El servidor presenta un certificado distinto del que se aceptó.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>La respuesta es demasiado grande.</translation>
    </message>
    <message>
        <source>The answer is not valid HTTP.</source>
        <translation>La respuesta no es HTTP válido.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyForm</name>
    <message>
        <source>Read alerts, activity and figures</source>
        <translation>Leer alertas, actividad y cifras</translation>
    </message>
    <message>
        <source>Verify requests for a proxy, such as nginx</source>
        <translation>Verificar peticiones para un proxy, como nginx</translation>
    </message>
    <message>
        <source>Ingest events of other services into the log</source>
        <translation>Introducir en el registro eventos de otros servicios</translation>
    </message>
    <message>
        <source>Create the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>nginx on web-1</source>
        <comment>an example of a key&apos;s name</comment>
        <translation>nginx en web-1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>Qué puede hacer la clave</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>When the key ends</source>
        <translation>Cuándo termina la clave</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>end of an API key</comment>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>En %Ln día</numerusform>
            <numerusform>En %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>Un día concreto…</translation>
    </message>
    <message>
        <source>The key&apos;s last day</source>
        <translation>Último día de la clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel, create no key</source>
        <translation>Cancelar, no crear ninguna clave</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyModel</name>
    <message>
        <source>Read</source>
        <comment>what an API key may do</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>what an API key may do</comment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Ingest</source>
        <comment>what an API key may do</comment>
        <translation>Introducir</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an API key: name, state, what it may do</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an API key</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <comment>state of an API key</comment>
        <translation>Sin usar todavía</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <comment>state of an API key</comment>
        <translation>Sin usar desde hace 90 días</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an API key</comment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last use of an API key</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>end of an API key</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>how an API key begins</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column: what an API key may do</comment>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Desde la dirección</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyPresenter</name>
    <message>
        <source>You have no API keys.</source>
        <translation>No tiene claves API.</translation>
    </message>
    <message>
        <source>You have %1 of at most %2 API keys.</source>
        <translation>Tiene %1 de un máximo de %2 claves API.</translation>
    </message>
    <message>
        <source>Type a name, such as the program that will use the key.</source>
        <translation>Escriba un nombre, como el programa que usará la clave.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Choose what the key may do.</source>
        <translation>Elija qué puede hacer la clave.</translation>
    </message>
    <message>
        <source>Choose a day in the future.</source>
        <translation>Elija un día futuro.</translation>
    </message>
    <message>
        <source>The server does not take this name. Use one line of text.</source>
        <translation>El servidor no acepta este nombre. Use una sola línea de texto.</translation>
    </message>
    <message>
        <source>The server does not know what this key shall be able to do.</source>
        <translation>El servidor no sabe qué debe poder hacer esta clave.</translation>
    </message>
    <message>
        <source>By the server&apos;s clock this is not in the future.</source>
        <translation>Según el reloj del servidor, esto no está en el futuro.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeysPage</name>
    <message>
        <source>Create a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Show activity from its address</source>
        <translation>Mostrar la actividad desde su dirección</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves API</translation>
    </message>
    <message>
        <source>You have no API keys. A key lets a program use this account without its password.</source>
        <translation>No tiene claves API. Una clave permite que un programa use esta cuenta sin su contraseña.</translation>
    </message>
    <message>
        <source>Could not load the API keys.</source>
        <translation>No se pudieron cargar las claves API.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>Sin usar desde hace 90 días</translation>
    </message>
    <message>
        <source>The key was not made: an account has at most %1.</source>
        <translation>No se creó la clave: una cuenta tiene como máximo %1.</translation>
    </message>
    <message>
        <source>The key was not made.</source>
        <translation>No se creó la clave.</translation>
    </message>
    <message>
        <source>The key “%1” is revoked.</source>
        <translation>Se revocó la clave «%1».</translation>
    </message>
    <message>
        <source>The key “%1” was not revoked.</source>
        <translation>No se revocó la clave «%1».</translation>
    </message>
    <message>
        <source>The new key is not stored yet, and it is never shown again. Copy it first, or leave again to give it up.</source>
        <translation>La clave nueva aún no está guardada y no vuelve a mostrarse nunca. Cópiela primero o salga otra vez para renunciar a ella.</translation>
    </message>
    <message>
        <source>Whatever uses the key “%1” is refused from then on. A revoked key does not come back.</source>
        <translation>Todo lo que use la clave «%1» se rechazará a partir de entonces. Una clave revocada no se recupera.</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Revocar la clave</translation>
    </message>
    <message>
        <source>You have all the keys that an account may have. Revoke one first.</source>
        <translation>Tiene todas las claves que puede tener una cuenta. Revoque una primero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are revoked.</source>
        <translation>
            <numerusform>Se revocó %Ln clave.</numerusform>
            <numerusform>Se revocaron %Ln claves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were not revoked.</source>
        <translation>
            <numerusform>No se revocó %Ln clave.</numerusform>
            <numerusform>No se revocaron %Ln claves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whatever uses these %Ln keys is refused from then on. Revoked keys do not come back.</source>
        <translation>
            <numerusform>Todo lo que use esta clave se rechazará a partir de entonces. Las claves revocadas no se recuperan.</numerusform>
            <numerusform>Todo lo que use estas %Ln claves se rechazará a partir de entonces. Las claves revocadas no se recuperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln keys</source>
        <translation>
            <numerusform>Revocar %Ln clave</numerusform>
            <numerusform>Revocar %Ln claves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ApplyBar</name>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save the changes (%1)</source>
        <translation>Guardar los cambios (%1)</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved changes</source>
        <translation>
            <numerusform>%Ln cambio sin guardar</numerusform>
            <numerusform>%Ln cambios sin guardar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AttachPage</name>
    <message>
        <source>Server to attach to</source>
        <translation>Servidor al que conectarse</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>The server shows its address and the fingerprint of its certificate when it starts. Have both at hand.</source>
        <translation>El servidor muestra su dirección y la huella de su certificado al iniciarse. Tenga ambas a mano.</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Buscando %1…</translation>
    </message>
    <message>
        <source>The certificate was not trusted, so nothing was sent to the server.</source>
        <translation>No se confió en el certificado, así que no se envió nada al servidor.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds ahead of this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>El reloj del servidor va %n segundo adelantado respecto al de este equipo. Es posible que se rechacen los códigos de doble factor. Pulse «Finalizar» otra vez para continuar de todos modos.</numerusform>
            <numerusform>El reloj del servidor va %n segundos adelantado respecto al de este equipo. Es posible que se rechacen los códigos de doble factor. Pulse «Finalizar» otra vez para continuar de todos modos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds behind this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>El reloj del servidor va %n segundo atrasado respecto al de este equipo. Es posible que se rechacen los códigos de doble factor. Pulse «Finalizar» otra vez para continuar de todos modos.</numerusform>
            <numerusform>El reloj del servidor va %n segundos atrasado respecto al de este equipo. Es posible que se rechacen los códigos de doble factor. Pulse «Finalizar» otra vez para continuar de todos modos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AttachPresenter</name>
    <message>
        <source>%1 answers, but not with TLS.</source>
        <translation>%1 responde, pero no con TLS.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo acceder a %1.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as https://10.0.0.5:8787.</source>
        <translation>Escriba la dirección del servidor, como https://10.0.0.5:8787.</translation>
    </message>
    <message>
        <source>This is not an address of a server. One looks like https://10.0.0.5:8787.</source>
        <translation>Esta no es una dirección de servidor. Una tiene este aspecto: https://10.0.0.5:8787.</translation>
    </message>
    <message>
        <source>Only https addresses are possible.</source>
        <translation>Solo se admiten direcciones https.</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read the password. Use https.</source>
        <translation>Con http, cualquiera en el camino podría leer la contraseña. Use https.</translation>
    </message>
    <message>
        <source>There is no Postject server at %1.</source>
        <translation>No hay ningún servidor Postject en %1.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AuditPresenter</name>
    <message numerus="yes">
        <source>for %Ln seconds</source>
        <comment>how long something has been going on</comment>
        <translation>
            <numerusform>desde hace %Ln segundo</numerusform>
            <numerusform>desde hace %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying, %1.</source>
        <translation>Verificando, %1.</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>Sin verificar desde que se abrió esta ventana.</translation>
    </message>
    <message>
        <source>The log is as it was written.</source>
        <translation>El registro está tal como se escribió.</translation>
    </message>
    <message>
        <source>The log has been changed.</source>
        <translation>El registro ha sido modificado.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <comment>done, in all</comment>
        <translation>%1 de %2 entradas</translation>
    </message>
    <message>
        <source>Verified: %1, %2.</source>
        <comment>how much, how long</comment>
        <translation>Verificado: %1, %2.</translation>
    </message>
    <message>
        <source>Verified: %1, %2 a second, %3.</source>
        <comment>how much, entries, time left</comment>
        <translation>Verificado: %1, %2 por segundo, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>queda %Ln segundo</numerusform>
            <numerusform>quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>queda %Ln minuto</numerusform>
            <numerusform>quedan %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BackupCodesView</name>
    <message>
        <source>Backup code %1 of %2</source>
        <translation>Código de respaldo %1 de %2</translation>
    </message>
    <message>
        <source>I have stored these codes</source>
        <translation>He guardado estos códigos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message numerus="yes">
        <source>Backup codes, %n items</source>
        <translation>
            <numerusform>Códigos de respaldo, %n elemento</numerusform>
            <numerusform>Códigos de respaldo, %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Postject backup codes</source>
        <translation>Códigos de respaldo de Postject</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creados el %1</translation>
    </message>
    <message>
        <source>Each code signs you in once in place of the app&apos;s code.</source>
        <translation>Con cada código se inicia sesión una vez, en lugar del código de la aplicación.</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>Guardar códigos de respaldo</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Keep the file where only you can read it.</source>
        <translation>Guardado en %1. Conserve el archivo donde solo usted pueda leerlo.</translation>
    </message>
    <message>
        <source>Could not save to %1: %2</source>
        <translation>No se pudo guardar en %1: %2</translation>
    </message>
    <message>
        <source>The printer did not start. Save or copy the codes instead.</source>
        <translation>La impresora no se inició. En su lugar, guarde o copie los códigos.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>Copiado. El portapapeles se vacía en 30 segundos.</translation>
    </message>
</context>
<context>
    <name>postject::ui::BarList</name>
    <message>
        <source>No figures</source>
        <translation>Sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, in the table</source>
        <translation>
            <numerusform>%Ln más, en la tabla</numerusform>
            <numerusform>%Ln más, en la tabla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockForm</name>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Address to block</source>
        <translation>Dirección que bloquear</translation>
    </message>
    <message>
        <source>Hours to block for</source>
        <translation>Horas de bloqueo</translation>
    </message>
    <message>
        <source>Reason for the block</source>
        <translation>Motivo del bloqueo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Type the address to block.</source>
        <translation>Escriba la dirección que desea bloquear.</translation>
    </message>
    <message>
        <source>Type a reason. Whoever meets this block later will read it.</source>
        <translation>Escriba un motivo. Quien encuentre este bloqueo más tarde lo leerá.</translation>
    </message>
    <message>
        <source>Several addresses: with a space or a comma between them</source>
        <translation>Varias direcciones: separadas por un espacio o una coma</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>addresses blocked so far</comment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>«%1» no es una dirección IPv4 o IPv6.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln addresses can be blocked at once.</source>
        <translation>
            <numerusform>Se puede bloquear como máximo %Ln dirección a la vez.</numerusform>
            <numerusform>Se pueden bloquear como máximo %Ln direcciones a la vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockModel</name>
    <message>
        <source>%1, lifts in %2</source>
        <translation>%1, se levanta en %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>Bloqueada desde</translation>
    </message>
    <message>
        <source>Lifts in</source>
        <translation>Se levanta en</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Inicios fallidos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>days and hours</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln inicio de sesión fallido</numerusform>
            <numerusform>%Ln inicios de sesión fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>5 failed sign-ins, 1 hour</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 within %2, in the imported log %3</source>
        <comment>5 failed sign-ins, 1 hour, its id</comment>
        <translation>%1 en %2, en el registro importado %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockPresenter</name>
    <message numerus="yes">
        <source>%Ln addresses are blocked.</source>
        <translation>
            <numerusform>%Ln dirección está bloqueada.</numerusform>
            <numerusform>%Ln direcciones están bloqueadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockRisk</name>
    <message>
        <source>%1 is this computer&apos;s own address: programs on the server&apos;s computer would be refused.</source>
        <translation>%1 es la dirección de este mismo equipo: se rechazarían los programas del equipo del servidor.</translation>
    </message>
    <message>
        <source>%1 is the address that you use now: you would be refused yourself.</source>
        <translation>%1 es la dirección que usa ahora: se le rechazaría a usted.</translation>
    </message>
    <message>
        <source>%1 is a trusted proxy: a block of it refuses nobody behind it, or everybody.</source>
        <translation>%1 es un proxy de confianza: bloquearlo no rechaza a nadie detrás de él, o a todos.</translation>
    </message>
    <message>
        <source>%1 is on your whitelist, and would be refused all the same.</source>
        <translation>%1 está en su lista blanca y, aun así, se rechazaría.</translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockedPage</name>
    <message>
        <source>Block an address</source>
        <translation>Bloquear una dirección</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>Mostrar su actividad</translation>
    </message>
    <message>
        <source>No addresses are blocked. An address is blocked for a time after too many failed sign-ins.</source>
        <translation>No hay direcciones bloqueadas. Una dirección se bloquea por un tiempo tras demasiados inicios de sesión fallidos.</translation>
    </message>
    <message>
        <source>Could not load the blocked addresses.</source>
        <translation>No se pudieron cargar las direcciones bloqueadas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Direcciones bloqueadas</translation>
    </message>
    <message>
        <source>%1 is no longer blocked.</source>
        <translation>%1 ya no está bloqueada.</translation>
    </message>
    <message>
        <source>%1 could not be unblocked.</source>
        <translation>No se pudo desbloquear %1.</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>%1 está bloqueada.</translation>
    </message>
    <message>
        <source>%1 could not be blocked.</source>
        <translation>No se pudo bloquear %1.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>«%1» no es una dirección IPv4 o IPv6.</translation>
    </message>
    <message>
        <source>%1 is blocked already.</source>
        <translation>%1 ya está bloqueada.</translation>
    </message>
    <message>
        <source>Block it all the same</source>
        <translation>Bloquear de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were blocked.</source>
        <translation>
            <numerusform>Se bloqueó %Ln dirección.</numerusform>
            <numerusform>Se bloquearon %Ln direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be blocked.</source>
        <translation>
            <numerusform>No se pudo bloquear %Ln dirección.</numerusform>
            <numerusform>No se pudieron bloquear %Ln direcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked already: %1</source>
        <comment>addresses</comment>
        <translation>Ya bloqueadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be unblocked.</source>
        <translation>
            <numerusform>No se pudo desbloquear %Ln dirección.</numerusform>
            <numerusform>No se pudieron desbloquear %Ln direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are no longer blocked.</source>
        <translation>
            <numerusform>%Ln dirección ya no está bloqueada.</numerusform>
            <numerusform>%Ln direcciones ya no están bloqueadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more of them.</source>
        <translation>
            <numerusform>Lo mismo vale para %Ln más.</numerusform>
            <numerusform>Lo mismo vale para %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block all %Ln all the same</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>Bloquearla de todos modos</numerusform>
            <numerusform>Bloquear las %Ln de todos modos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln blocks are lifted: each of these addresses may sign in again.</source>
        <translation>
            <numerusform>Se levantará %Ln bloqueo: su dirección podrá volver a iniciar sesión.</numerusform>
            <numerusform>Se levantarán los %Ln bloqueos: cada una de estas direcciones podrá volver a iniciar sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift all blocks</source>
        <translation>Levantar todos los bloqueos</translation>
    </message>
</context>
<context>
    <name>postject::ui::CertificateDialog</name>
    <message>
        <source>Certificate changed</source>
        <translation>Certificado cambiado</translation>
    </message>
    <message>
        <source>Trust this server?</source>
        <translation>¿Confiar en este servidor?</translation>
    </message>
    <message>
        <source>The server shows another certificate than before. If nobody replaced it on purpose, somebody may be between you and the server.</source>
        <translation>El servidor presenta un certificado distinto al anterior. Si nadie lo reemplazó a propósito, alguien podría estar entre usted y el servidor.</translation>
    </message>
    <message>
        <source>Trusted until now, SHA-256</source>
        <translation>De confianza hasta ahora, SHA-256</translation>
    </message>
    <message>
        <source>Certificate fingerprint, SHA-256</source>
        <translation>Huella del certificado, SHA-256</translation>
    </message>
    <message>
        <source>Compare it with the one shown on the server. Trust it only if every pair is the same.</source>
        <translation>Compárela con la que se muestra en el servidor. Confíe en él solo si todos los pares son iguales.</translation>
    </message>
    <message>
        <source>Issued to %1, valid until %2.</source>
        <translation>Emitido para %1, válido hasta %2.</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>C&amp;onfiar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Its last four pairs, as the server shows them</source>
        <translation>Sus cuatro últimos pares, tal como los muestra el servidor</translation>
    </message>
    <message>
        <source>The last four pairs of the new fingerprint</source>
        <translation>Los cuatro últimos pares de la huella nueva</translation>
    </message>
    <message>
        <source>&amp;Trust the new one</source>
        <translation>Con&amp;fiar en el nuevo</translation>
    </message>
    <message>
        <source>&amp;Another server…</source>
        <translation>&amp;Otro servidor…</translation>
    </message>
</context>
<context>
    <name>postject::ui::CertificateFetcher</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ChangeProgress</name>
    <message>
        <source>Progress of the change</source>
        <translation>Progreso del cambio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>changed, in all</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::ChartCard</name>
    <message>
        <source>%1, table</source>
        <translation>%1, tabla</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1, gráfico</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 T shows the same figures as a table.</source>
        <translation>%1 T muestra las mismas cifras en una tabla.</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>button that shows it</comment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>button that shows it</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show as a chart (T)</source>
        <translation>Mostrar como gráfico (T)</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>Mostrar como tabla (T)</translation>
    </message>
    <message>
        <source>Show as a chart: %1</source>
        <translation>Mostrar como gráfico: %1</translation>
    </message>
    <message>
        <source>Show as a table: %1</source>
        <translation>Mostrar como tabla: %1</translation>
    </message>
    <message>
        <source>%1 Up and Down move the threshold.</source>
        <translation>%1 Las flechas arriba y abajo mueven el umbral.</translation>
    </message>
</context>
<context>
    <name>postject::ui::CidrDelegate</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
</context>
<context>
    <name>postject::ui::CidrEdit</name>
    <message>
        <source>203.0.113.5 or 192.168.1.0/24</source>
        <translation>203.0.113.5 o 192.168.1.0/24</translation>
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
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a command, a page or an address</source>
        <translation>Escriba un comando, una página o una dirección</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <translation>Abrir la ficha de %1</translation>
    </message>
    <message>
        <source>Activity of %1</source>
        <translation>Actividad de %1</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>Bloquear %1…</translation>
    </message>
    <message>
        <source>Add %1 to the whitelist…</source>
        <translation>Añadir %1 a la lista blanca…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Command palette, %Ln results</source>
        <translation>
            <numerusform>Paleta de comandos, %Ln resultado</numerusform>
            <numerusform>Paleta de comandos, %Ln resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ConditionChips</name>
    <message>
        <source>This is neither an address nor a range such as 203.0.113.0/24.</source>
        <translation>Esto no es ni una dirección ni un rango como 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>A status is a number from 100 to 599.</source>
        <translation>Un estado es un número de 100 a 599.</translation>
    </message>
    <message>
        <source>A country is two letters, such as NL.</source>
        <translation>Un país son dos letras, como NL.</translation>
    </message>
    <message>
        <source>There is no account with this e-mail.</source>
        <translation>No hay ninguna cuenta con este correo.</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Añadir una condición…</translation>
    </message>
    <message>
        <source>Several values, ranges of addresses, and what shall not be there</source>
        <translation>Varios valores, rangos de direcciones y lo que no debe aparecer</translation>
    </message>
    <message>
        <source>Column of the condition</source>
        <translation>Columna de la condición</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Es o no es</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <translation>Valor de la condición</translation>
    </message>
    <message>
        <source>is</source>
        <comment>column of a table … value</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>column of a table … value</comment>
        <translation>no es</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a condition</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1. Press to take it away.</source>
        <comment>a condition</comment>
        <translation>%1. Pulse para quitarla.</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <comment>a condition</comment>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>Escriba un valor.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel, change nothing</source>
        <translation>Cancelar, no cambiar nada</translation>
    </message>
    <message>
        <source>Typed to confirm</source>
        <translation>Texto de confirmación</translation>
    </message>
    <message>
        <source>To confirm, type %1</source>
        <translation>Para confirmar, escriba %1</translation>
    </message>
    <message>
        <source>That is not the same. Nothing was changed.</source>
        <translation>No es lo mismo. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Each server has a sign-in of its own. Who is signed in stays so while another server is shown.</source>
        <translation>Cada servidor tiene su propia sesión. Quien ha iniciado sesión la conserva mientras se muestra otro servidor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (esta ventana)</translation>
    </message>
    <message>
        <source>This window works with it. Connect to another one first.</source>
        <translation>Esta ventana trabaja con él. Conéctese antes a otro.</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Forget %1? Its certificate will have to be compared again.</source>
        <translation>¿Olvidar %1? Habrá que volver a comparar su certificado.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>postject::ui::DataTable</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the c&amp;ell</source>
        <translation>Copiar la ce&amp;lda</translation>
    </message>
</context>
<context>
    <name>postject::ui::ExceptionForm</name>
    <message>
        <source>Resolve the alert as e&amp;xpected</source>
        <translation>Resolver la alerta como &amp;esperada</translation>
    </message>
    <message>
        <source>Add the exception</source>
        <translation>Añadir la excepción</translation>
    </message>
    <message>
        <source>New exception</source>
        <translation>Nueva excepción</translation>
    </message>
    <message>
        <source>No more alerts about what was you. An address is blocked all the same.</source>
        <translation>No habrá más alertas sobre lo que hizo usted. Una dirección se bloquea de todos modos.</translation>
    </message>
    <message>
        <source>This was me</source>
        <translation>Era yo</translation>
    </message>
    <message>
        <source>What the exception is for</source>
        <translation>Para qué es la excepción</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account of the exception</source>
        <translation>Cuenta de la excepción</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the exception</source>
        <translation>Nota sobre la excepción</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>How long the exception holds</source>
        <translation>Cuánto dura la excepción</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the exception</source>
        <translation>Cancelar la excepción</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>It was me</source>
        <comment>the note of an exception</comment>
        <translation>Fui yo</translation>
    </message>
    <message>
        <source>This note is too long.</source>
        <translation>Esta nota es demasiado larga.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Esa cuenta ya no existe.</translation>
    </message>
    <message>
        <source>There is an exception for this already.</source>
        <translation>Ya hay una excepción para esto.</translation>
    </message>
    <message>
        <source>There are as many exceptions as there may be. Revoke one first.</source>
        <translation>No caben más excepciones. Revoque una primero.</translation>
    </message>
    <message>
        <source>Say why. Whoever meets this exception later will read it.</source>
        <translation>Diga por qué. Quien encuentre esta excepción más tarde lo leerá.</translation>
    </message>
    <message>
        <source>The server does not take this. Choose another one, or none.</source>
        <translation>El servidor no lo acepta. Elija otro, o ninguno.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ExceptionsDialog</name>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>No alerts are raised about these.</source>
        <translation>No se genera ninguna alerta sobre esto.</translation>
    </message>
    <message>
        <source>No exceptions. Make one from an alert: &quot;This was me&quot;.</source>
        <translation>No hay excepciones. Cree una desde una alerta: «Era yo».</translation>
    </message>
    <message>
        <source>Could not load the exceptions.</source>
        <translation>No se pudieron cargar las excepciones.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Exception revoked.</source>
        <translation>Excepción revocada.</translation>
    </message>
    <message>
        <source>The exception could not be revoked.</source>
        <translation>No se pudo revocar la excepción.</translation>
    </message>
    <message>
        <source>The exception could not be made again.</source>
        <translation>No se pudo restablecer la excepción.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions revoked.</source>
        <translation>
            <numerusform>%Ln excepción revocada.</numerusform>
            <numerusform>%Ln excepciones revocadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be revoked.</source>
        <translation>
            <numerusform>No se pudo revocar %Ln excepción.</numerusform>
            <numerusform>No se pudieron revocar %Ln excepciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be made again.</source>
        <translation>
            <numerusform>No se pudo restablecer %Ln excepción.</numerusform>
            <numerusform>No se pudieron restablecer %Ln excepciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ExportDialog</name>
    <message>
        <source>Export activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON lines, one entry each</source>
        <translation>Líneas JSON, una por entrada</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1 entries are in %2.</source>
        <translation>Hay %1 entradas en %2.</translation>
    </message>
    <message>
        <source>The export stopped, and left no file.</source>
        <translation>La exportación se detuvo y no dejó ningún archivo.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>%1: %2 entries, about %3</source>
        <comment>what is exported, count, size of the file</comment>
        <translation>%1: %2 entradas, unos %3</translation>
    </message>
    <message>
        <source>Export activity to</source>
        <translation>Exportar la actividad a</translation>
    </message>
    <message>
        <source>%1 entries, %2 a second</source>
        <translation>%1 entradas, %2 por segundo</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>entries and rate, time</comment>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stopped. No file is left.</source>
        <translation>Detenida. No queda ningún archivo.</translation>
    </message>
</context>
<context>
    <name>postject::ui::FirstRunPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Paso %1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::FirstRunPresenter</name>
    <message>
        <source>Starting the server…</source>
        <translation>Iniciando el servidor…</translation>
    </message>
    <message>
        <source>Creating the administrator…</source>
        <translation>Creando el administrador…</translation>
    </message>
    <message>
        <source>The administrator could not be created.</source>
        <translation>No se pudo crear el administrador.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The administrator was created, but signing in failed.</source>
        <translation>Se creó el administrador, pero falló el inicio de sesión.</translation>
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
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>postject::ui::GroupBar</name>
    <message>
        <source>Group the alerts by</source>
        <translation>Agrupar las alertas por</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Por dirección</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Por cuenta</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
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
            <numerusform>Seleccionar %Ln alerta de %1, la peor %2</numerusform>
            <numerusform>Seleccionar %Ln alertas de %1, la peor %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln smaller groups</source>
        <translation>
            <numerusform>y %Ln grupo más pequeño</numerusform>
            <numerusform>y %Ln grupos más pequeños</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups here.</source>
        <translation>No hay grupos aquí.</translation>
    </message>
    <message>
        <source>of the alerts that are loaded</source>
        <translation>de las alertas cargadas</translation>
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
        <translation>Manual</translation>
    </message>
    <message>
        <source>Chapters of the manual</source>
        <translation>Capítulos del manual</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto del manual</translation>
    </message>
</context>
<context>
    <name>postject::ui::HistogramView</name>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Activity histogram</source>
        <translation>Histograma de actividad</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Sin entradas</translation>
    </message>
    <message>
        <source>%1, of which %2 failed. Busiest: %3. The table below lists the entries.</source>
        <translation>%1, de las cuales %2 con error. Máximo: %3. La tabla de abajo muestra las entradas.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them failed</source>
        <translation>
            <numerusform>%Ln de ellas con error</numerusform>
            <numerusform>%Ln de ellas con error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::IntegrityPage</name>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Verificar el registro</translation>
    </message>
    <message>
        <source>&amp;Copy the head</source>
        <translation>&amp;Copiar la cabeza</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>Se está verificando el registro</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Removed by retention</source>
        <translation>Eliminadas por la retención</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>Cabeza de la cadena</translation>
    </message>
    <message>
        <source>First broken entry</source>
        <translation>Primera entrada dañada</translation>
    </message>
    <message>
        <source>Each entry of the activity log is bound to the one before. Verifying reads all of them: an entry that was changed, added or taken away is found, and named.</source>
        <translation>Cada entrada del registro de actividad está ligada a la anterior. La verificación las lee todas: una entrada modificada, añadida o quitada se encuentra y se nombra.</translation>
    </message>
    <message>
        <source>The log could not be verified.</source>
        <translation>No se pudo verificar el registro.</translation>
    </message>
    <message>
        <source>Every entry is as it was written, and none is missing.</source>
        <translation>Cada entrada está tal como se escribió y no falta ninguna.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the verification</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What the server found</source>
        <translation>Lo que encontró el servidor</translation>
    </message>
    <message>
        <source>The log does not verify.</source>
        <translation>El registro no supera la verificación.</translation>
    </message>
    <message>
        <source>The log does not verify from entry %1 on.</source>
        <translation>El registro no supera la verificación a partir de la entrada %1.</translation>
    </message>
</context>
<context>
    <name>postject::ui::KeyView</name>
    <message>
        <source>Setup key</source>
        <translation>Clave de configuración</translation>
    </message>
    <message>
        <source>Shown on the screen only. Use Copy key to paste it into the app.</source>
        <translation>Se muestra solo en pantalla. Use «Copiar clave» para pegarla en la aplicación.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ListenerPage</name>
    <message>
        <source>Address and encryption</source>
        <translation>Dirección y cifrado</translation>
    </message>
    <message>
        <source>&amp;Encrypt with TLS</source>
        <translation>Cifrar con &amp;TLS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>This console reaches the server in private. The address is for other programs and computers.</source>
        <translation>Esta consola accede al servidor de forma privada. La dirección es para otros programas y equipos.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only, 0.0.0.0 every network that it is in.</source>
        <translation>127.0.0.1 es solo este equipo, 0.0.0.0 todas las redes en las que está.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>&amp;Iniciar el servidor</translation>
    </message>
    <message>
        <source>Always on for an address that other computers can reach. The server makes a certificate; others compare its fingerprint when they connect first.</source>
        <translation>Siempre activado para una dirección accesible desde otros equipos. El servidor crea un certificado; los demás comparan su huella al conectarse por primera vez.</translation>
    </message>
    <message>
        <source>The server makes a certificate; programs compare its fingerprint when they connect first.</source>
        <translation>El servidor crea un certificado; los programas comparan su huella al conectarse por primera vez.</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, such as 127.0.0.1.</source>
        <translation>Escriba una dirección IP de este equipo, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>The system does not let you use port %1. Use 1024 or a higher one.</source>
        <translation>El sistema no le permite usar el puerto %1. Use el 1024 o uno superior.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 no es una dirección de este equipo.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. Choose another one.</source>
        <translation>Otro programa usa el puerto %1. Elija otro.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. %2 is free.</source>
        <translation>Otro programa usa el puerto %1. El %2 está libre.</translation>
    </message>
</context>
<context>
    <name>postject::ui::LockOutBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue and lose access…</source>
        <translation>Continuar y perder el acceso…</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Cancelar el cambio</translation>
    </message>
    <message>
        <source>Continue and lose access</source>
        <translation>Continuar y perder el acceso</translation>
    </message>
    <message>
        <source>Your address, typed to confirm</source>
        <translation>Su dirección, escrita para confirmar</translation>
    </message>
    <message>
        <source>Add %1 too</source>
        <translation>Añadir también %1</translation>
    </message>
    <message>
        <source>To continue, type your address %1</source>
        <translation>Para continuar, escriba su dirección %1</translation>
    </message>
    <message>
        <source>That is not your address.</source>
        <translation>Esa no es su dirección.</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Detalles de: %1</translation>
    </message>
    <message>
        <source>Copy the details of: %1</source>
        <translation>Copiar los detalles de: %1</translation>
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
        <translation>Páginas</translation>
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
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>La he guardado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>New key, shown once</source>
        <translation>Clave nueva, se muestra una vez</translation>
    </message>
    <message>
        <source>Shown on the screen only. Use Copy the key to paste it where it is needed.</source>
        <translation>Se muestra solo en pantalla. Use «Copiar la clave» para pegarla donde se necesite.</translation>
    </message>
    <message>
        <source>This is the only time that the key is shown: the server keeps no copy that could be read. Copy it to where it is needed, or make another one later.</source>
        <translation>Esta es la única vez que se muestra la clave: el servidor no conserva ninguna copia legible. Cópiela donde se necesite o cree otra más adelante.</translation>
    </message>
    <message>
        <source>Done, hide the key</source>
        <translation>Listo, ocultar la clave</translation>
    </message>
    <message>
        <source>The clipboard is empty again.</source>
        <translation>El portapapeles vuelve a estar vacío.</translation>
    </message>
    <message>
        <source>The key “%1” is made</source>
        <translation>Se creó la clave «%1»</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in 30 seconds.</source>
        <translation>Copiada. Se borra del portapapeles en 30 segundos.</translation>
    </message>
</context>
<context>
    <name>postject::ui::NotificationPresenter</name>
    <message>
        <source>Type an e-mail address, such as ana@example.com.</source>
        <translation>Escriba una dirección de correo, como ana@example.com.</translation>
    </message>
    <message>
        <source>The server does not take this as a mail address.</source>
        <translation>El servidor no acepta esto como dirección de correo.</translation>
    </message>
    <message>
        <source>The notifications were not saved.</source>
        <translation>No se guardaron las notificaciones.</translation>
    </message>
    <message>
        <source>The test mail was not sent.</source>
        <translation>No se envió el correo de prueba.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>step of sending a mail</comment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <comment>step of sending a mail</comment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Signing in</source>
        <comment>step of sending a mail</comment>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>step of sending a mail</comment>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>step of sending a mail</comment>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>step of sending a mail</comment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached. Check its name and its port.</source>
        <translation>No se puede acceder al servidor de correo. Compruebe su nombre y su puerto.</translation>
    </message>
    <message>
        <source>The connection could not be encrypted. Check the encryption, the port, and whose certificates are trusted.</source>
        <translation>No se pudo cifrar la conexión. Compruebe el cifrado, el puerto y en qué certificados se confía.</translation>
    </message>
    <message>
        <source>Wrong user or password.</source>
        <translation>Usuario o contraseña incorrectos.</translation>
    </message>
    <message>
        <source>The mail server did not accept the sign-in.</source>
        <translation>El servidor de correo no aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender&apos;s address.</source>
        <translation>El servidor de correo no acepta la dirección del remitente.</translation>
    </message>
    <message>
        <source>The mail server does not accept the recipient&apos;s address.</source>
        <translation>El servidor de correo no acepta la dirección del destinatario.</translation>
    </message>
    <message>
        <source>The mail server did not take the message.</source>
        <translation>El servidor de correo no aceptó el mensaje.</translation>
    </message>
    <message>
        <source>Off. No alert is sent to you by e-mail.</source>
        <translation>Desactivado. No se le envía ninguna alerta por correo.</translation>
    </message>
    <message>
        <source>Alerts are sent to %1.</source>
        <translation>Las alertas se envían a %1.</translation>
    </message>
    <message>
        <source>The server has no mail server, so no mail is sent.</source>
        <translation>El servidor no tiene servidor de correo, así que no se envía correo.</translation>
    </message>
</context>
<context>
    <name>postject::ui::NotificationsPage</name>
    <message>
        <source>Send me alerts by e-mail</source>
        <translation>Enviarme alertas por correo</translation>
    </message>
    <message>
        <source>Set up the mail server</source>
        <translation>Configurar el servidor de correo</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Enviar un correo de prueba</translation>
    </message>
    <message>
        <source>Steps of the test mail</source>
        <translation>Pasos del correo de prueba</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Could not load the notifications.</source>
        <translation>No se pudieron cargar las notificaciones.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <comment>a severity</comment>
        <translation>%1 y superiores</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Address that alerts are sent to</source>
        <translation>Dirección a la que se envían las alertas</translation>
    </message>
    <message>
        <source>Alerts of severity</source>
        <translation>Alertas de gravedad</translation>
    </message>
    <message>
        <source>Least severity that is sent</source>
        <translation>Gravedad mínima que se envía</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sends a mail to your saved address and shows what the mail server says to each step.</source>
        <translation>Envía un correo a su dirección guardada y muestra lo que dice el servidor de correo en cada paso.</translation>
    </message>
    <message>
        <source>The notifications are saved.</source>
        <translation>Se guardaron las notificaciones.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</source>
        <translation>Los cambios no están guardados. Se quedan aquí mientras mira otras páginas y se pierden al cerrar la consola.</translation>
    </message>
    <message>
        <source>A mail server is set up.</source>
        <translation>Hay un servidor de correo configurado.</translation>
    </message>
    <message>
        <source>No mail server is set up. Alerts wait until there is one.</source>
        <translation>No hay ningún servidor de correo configurado. Las alertas esperan a que haya uno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails wait to be sent.</source>
        <translation>
            <numerusform>%Ln correo espera su envío.</numerusform>
            <numerusform>%Ln correos esperan su envío.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>Ningún correo en espera.</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>Último envío: %1</translation>
    </message>
    <message>
        <source>No mail has been sent yet.</source>
        <translation>Todavía no se ha enviado ningún correo.</translation>
    </message>
    <message>
        <source>Last failure: %1. %2</source>
        <comment>time, the mail server&apos;s words</comment>
        <translation>Último fallo: %1. %2</translation>
    </message>
    <message>
        <source>Sending… A slow mail server may take two minutes.</source>
        <translation>Enviando… Un servidor de correo lento puede tardar dos minutos.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>milliseconds</comment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>No hay ningún servidor de correo configurado.</translation>
    </message>
    <message>
        <source>The mail server has accepted the mail to %1.</source>
        <translation>El servidor de correo aceptó el correo para %1.</translation>
    </message>
    <message>
        <source>The mail to %1 was not sent. %2</source>
        <comment>address, why</comment>
        <translation>No se envió el correo a %1. %2</translation>
    </message>
    <message>
        <source>As the server is set</source>
        <comment>the language of mails</comment>
        <translation>Según el ajuste del servidor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language that the mails are written in</source>
        <translation>Idioma en que se escriben los mensajes</translation>
    </message>
</context>
<context>
    <name>postject::ui::OfflineBar</name>
    <message>
        <source>Try now</source>
        <translation>Reintentar ya</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Sin conexión con %1.</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>Conectado de nuevo a %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not connected to %1. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Sin conexión con %1. Nuevo intento en %n segundo.</numerusform>
            <numerusform>Sin conexión con %1. Nuevo intento en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not connected to %1. Showing data from %2. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Sin conexión con %1. Se muestran datos de %2. Nuevo intento en %n segundo.</numerusform>
            <numerusform>Sin conexión con %1. Se muestran datos de %2. Nuevo intento en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the certificates…</source>
        <translation>Comparar los certificados…</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Otro servidor…</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Nothing is sent to it.</source>
        <translation>El certificado de %1 ha cambiado. No se le envía nada.</translation>
    </message>
</context>
<context>
    <name>postject::ui::OverviewAlerts</name>
    <message>
        <source>%1 severity: %2, %3</source>
        <comment>severity, description, time</comment>
        <translation>Gravedad %1: %2, %3</translation>
    </message>
    <message>
        <source>Newest open alerts</source>
        <translation>Alertas abiertas más recientes</translation>
    </message>
    <message>
        <source>No open alerts. New ones appear here.</source>
        <translation>Ninguna alerta abierta. Las nuevas aparecen aquí.</translation>
    </message>
    <message>
        <source>Could not load the alerts.</source>
        <translation>No se pudieron cargar las alertas.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, in all</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::OverviewPage</name>
    <message>
        <source>Could not load the overview.</source>
        <translation>No se pudo cargar el resumen.</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>Peticiones, últimas 24 horas</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Peak: %1 in 15 minutes</source>
        <translation>Máximo: %1 en 15 minutos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Rechazadas o fallidas</translation>
    </message>
    <message>
        <source>24 hours ago</source>
        <translation>hace 24 horas</translation>
    </message>
    <message>
        <source>12 hours ago</source>
        <translation>hace 12 horas</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Turn on two-factor for this account</source>
        <translation>Activar el doble factor en esta cuenta</translation>
    </message>
    <message>
        <source>Two-factor is on</source>
        <translation>El doble factor está activado</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Allow your own address, and no others</source>
        <translation>Permitir su propia dirección y ninguna otra</translation>
    </message>
    <message>
        <source>The whitelist is in force</source>
        <translation>La lista blanca está en vigor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>postject::ui::Page</name>
    <message>
        <source>Not connected to the server. This works again once it is reached.</source>
        <translation>Sin conexión con el servidor. Esto volverá a funcionar cuando se pueda acceder a él.</translation>
    </message>
</context>
<context>
    <name>postject::ui::PageHeader</name>
    <message>
        <source>What this page covers</source>
        <translation>Lo que abarca esta página</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Scope of the page</source>
        <translation>Ámbito de la página</translation>
    </message>
    <message>
        <source>Whose data this page shows</source>
        <translation>De quién son los datos de esta página</translation>
    </message>
</context>
<context>
    <name>postject::ui::PageStack</name>
    <message>
        <source>This server</source>
        <comment>whose data a page shows</comment>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>whose data a page shows</comment>
        <translation>Su cuenta</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordDialog</name>
    <message>
        <source>&amp;Revoke my API keys, too</source>
        <translation>&amp;Revocar también mis claves API</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Show API keys</source>
        <translation>Mostrar claves API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Your other sessions end. API keys go on working unless they are revoked.</source>
        <translation>Sus demás sesiones terminan. Las claves API siguen funcionando si no se revocan.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>No se cambió la contraseña.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
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
        <translation>Escriba su contraseña actual.</translation>
    </message>
    <message>
        <source>This is the current password. Type another one.</source>
        <translation>Esta es la contraseña actual. Escriba otra.</translation>
    </message>
    <message>
        <source>The password is changed, and your other sessions have ended.</source>
        <translation>La contraseña se ha cambiado y sus demás sesiones han terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API keys go on working. Revoke those that you do not know: whoever knew the old password may have made one.</source>
        <translation>
            <numerusform>%Ln clave API sigue funcionando. Revóquela si no la conoce: quien conocía la contraseña anterior puede haberla creado.</numerusform>
            <numerusform>%Ln claves API siguen funcionando. Revoque las que no conozca: quien conocía la contraseña anterior puede haber creado una.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>La contraseña actual es incorrecta.</translation>
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
        <translation>&amp;Filtrar por esto</translation>
    </message>
    <message>
        <source>Filter this &amp;out</source>
        <translation>&amp;Excluir esto</translation>
    </message>
    <message>
        <source>Open its ca&amp;rd</source>
        <translation>Abrir su fic&amp;ha</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>Abrir en &amp;Actividad</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Bloquear…</translation>
    </message>
    <message>
        <source>Add to the &amp;whitelist…</source>
        <translation>Añadir a la &amp;lista blanca…</translation>
    </message>
    <message>
        <source>Copy its &amp;value</source>
        <translation>Copiar el &amp;valor</translation>
    </message>
    <message numerus="yes">
        <source>Block: at most %Ln addresses at once</source>
        <translation>
            <numerusform>Bloquear: como máximo %Ln dirección a la vez</numerusform>
            <numerusform>Bloquear: como máximo %Ln direcciones a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bl&amp;ock the %Ln selected addresses…</source>
        <translation>
            <numerusform>Bl&amp;oquear %Ln dirección seleccionada…</numerusform>
            <numerusform>Bl&amp;oquear las %Ln direcciones seleccionadas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::QrView</name>
    <message>
        <source>QR code for an authenticator app. Use Show key for the text.</source>
        <translation>Código QR para una aplicación de autenticación. Use «Mostrar clave» para ver el texto.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ResolveBar</name>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>Note on resolving</source>
        <translation>Nota al resolver</translation>
    </message>
    <message>
        <source>Verdict on resolving</source>
        <translation>Veredicto al resolver</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sin veredicto</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>Reabrir %Ln</numerusform>
            <numerusform>Reabrir %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln alerts</source>
        <translation>
            <numerusform>Reabrir %Ln alerta</numerusform>
            <numerusform>Reabrir %Ln alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen this alert</source>
        <translation>Reabrir esta alerta</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>Resolver %Ln</numerusform>
            <numerusform>Resolver %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln alerts</source>
        <translation>
            <numerusform>Resolver %Ln alerta</numerusform>
            <numerusform>Resolver %Ln alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve this alert</source>
        <translation>Resolver esta alerta</translation>
    </message>
</context>
<context>
    <name>postject::ui::ScanStep</name>
    <message>
        <source>Show key</source>
        <translation>Mostrar clave</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>Copiado. El portapapeles se vacía en 30 segundos.</translation>
    </message>
    <message>
        <source>Scan this code with an authenticator app</source>
        <translation>Escanee este código con una aplicación de autenticación</translation>
    </message>
    <message>
        <source>Open an app such as Google Authenticator, Aegis or 1Password on your phone, choose to add an account, and point the camera at the code.</source>
        <translation>Abra en su teléfono una aplicación como Google Authenticator, Aegis o 1Password, elija añadir una cuenta y apunte la cámara al código.</translation>
    </message>
    <message>
        <source>Can&apos;t scan?</source>
        <translation>¿No puede escanear?</translation>
    </message>
    <message>
        <source>The app will list it as %1, account %2.</source>
        <comment>%1: the issuer</comment>
        <translation>La aplicación la mostrará como %1, cuenta %2.</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Ocultar clave</translation>
    </message>
</context>
<context>
    <name>postject::ui::SessionClient</name>
    <message>
        <source>The answer lacks &quot;%1&quot;.</source>
        <translation>A la respuesta le falta «%1».</translation>
    </message>
</context>
<context>
    <name>postject::ui::SessionSheet</name>
    <message>
        <source>Your session has ended</source>
        <translation>Su sesión ha terminado</translation>
    </message>
    <message>
        <source>Sign in again to go on. What you have typed is kept.</source>
        <translation>Vuelva a iniciar sesión para continuar. Lo que ha escrito se conserva.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Leaves the pages. What you have typed there is lost.</source>
        <translation>Sale de las páginas. Lo que haya escrito en ellas se pierde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to the page. The change is not made; what you have typed is kept.</source>
        <translation>Vuelve a la página. El cambio no se hace; lo escrito se conserva.</translation>
    </message>
    <message>
        <source>Sign in again for this change</source>
        <translation>Inicie sesión de nuevo para este cambio</translation>
    </message>
    <message>
        <source>Your sign-in is too old for it. What you have typed is kept; after the sign-in, make the change once more.</source>
        <translation>Su inicio de sesión es demasiado antiguo para esto. Lo escrito se conserva; después de iniciar sesión, haga el cambio otra vez.</translation>
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
        <translation>vacío</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>bounds of a setting</comment>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the change of: %1</source>
        <comment>a setting</comment>
        <translation>Deshacer el cambio de: %1</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Usar el predeterminado</translation>
    </message>
    <message>
        <source>Use the default of: %1</source>
        <comment>a setting</comment>
        <translation>Usar el valor predeterminado de: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a setting, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set. Type to replace it</source>
        <comment>a password</comment>
        <translation>Definida. Escriba para reemplazarla</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>a password</comment>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>a password</comment>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Fixed by the server&apos;s configuration file or a command-line option. Change it there.</source>
        <translation>Fijado por el archivo de configuración del servidor o una opción de línea de comandos. Cámbielo allí.</translation>
    </message>
    <message>
        <source>This console does not know how to change it. A newer one may.</source>
        <translation>Esta consola no sabe cambiarlo. Quizá una más reciente sí.</translation>
    </message>
    <message>
        <source>Another value is stored, but it is not in force. The next change removes it.</source>
        <translation>Hay otro valor guardado, pero no está en vigor. El próximo cambio lo elimina.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile to: %1. Saving replaces that.</source>
        <translation>Otra persona ha cambiado esto entretanto a: %1. Al guardar se reemplaza.</translation>
    </message>
    <message>
        <source>Will be removed.</source>
        <translation>Se quitará.</translation>
    </message>
    <message>
        <source>Will be replaced.</source>
        <translation>Se reemplazará.</translation>
    </message>
    <message>
        <source>Will be the default. Until now: %1.</source>
        <translation>Será el valor predeterminado. Hasta ahora: %1.</translation>
    </message>
    <message>
        <source>Until now: %1.</source>
        <comment>the saved value of a setting</comment>
        <translation>Hasta ahora: %1.</translation>
    </message>
    <message>
        <source>Set here. The default: %1.</source>
        <translation>Definido aquí. Valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation>Este es el valor predeterminado.</translation>
    </message>
    <message numerus="yes">
        <source>Last removed, %1: %Ln entries.</source>
        <comment>when old log entries were removed, how many</comment>
        <translation>
            <numerusform>Última eliminación, %1: %Ln entrada.</numerusform>
            <numerusform>Última eliminación, %1: %Ln entradas.</numerusform>
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
        <translation>No se pudieron cargar los ajustes.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</source>
        <translation>
            <numerusform>%Ln cambio no está guardado. Se queda aquí mientras mira otras páginas y se pierde al cerrar la consola.</numerusform>
            <numerusform>%Ln cambios no están guardados. Se quedan aquí mientras mira otras páginas y se pierden al cerrar la consola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsPresenter</name>
    <message numerus="yes">
        <source>%Ln settings are as they were.</source>
        <translation>
            <numerusform>%Ln ajuste está como antes.</numerusform>
            <numerusform>%Ln ajustes están como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings are saved.</source>
        <translation>
            <numerusform>Se guardó %Ln ajuste.</numerusform>
            <numerusform>Se guardaron %Ln ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be put back.</source>
        <translation>No se pudieron restaurar los ajustes.</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>No se guardaron los ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>Entries older than %Ln days are removed from the log for good.</source>
        <translation>
            <numerusform>Las entradas de más de %Ln día se eliminan del registro para siempre.</numerusform>
            <numerusform>Las entradas de más de %Ln días se eliminan del registro para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators without two-factor can then do nothing but set it up.</source>
        <translation>Los administradores sin doble factor solo podrán entonces configurarlo.</translation>
    </message>
    <message>
        <source>The stored mail password is removed: it was given for another server, port or encryption. Type it again if it is still the right one.</source>
        <translation>Se elimina la contraseña de correo guardada: se dio para otro servidor, puerto o cifrado. Escríbala de nuevo si sigue siendo la correcta.</translation>
    </message>
    <message>
        <source>Every setting that can be changed here has its default.</source>
        <translation>Todos los ajustes que se pueden cambiar aquí tienen su valor predeterminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings differ from their defaults.</source>
        <translation>
            <numerusform>%Ln ajuste difiere de su valor predeterminado.</numerusform>
            <numerusform>%Ln ajustes difieren de sus valores predeterminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are fixed by the server&apos;s configuration.</source>
        <translation>
            <numerusform>%Ln está fijado por la configuración del servidor.</numerusform>
            <numerusform>%Ln están fijados por la configuración del servidor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsView</name>
    <message>
        <source>No setting matches.</source>
        <translation>Ningún ajuste coincide.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
</context>
<context>
    <name>postject::ui::SetupChecklist</name>
    <message>
        <source>Finish setting up</source>
        <translation>Terminar la configuración</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShellActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Postject Security Console</source>
        <translation>Acerca &amp;de Postject Security Console</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Cambiar la &amp;contraseña…</translation>
    </message>
    <message>
        <source>&amp;Lock and sign out</source>
        <translation>&amp;Bloquear y cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filtrar esta página</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel ante&amp;rior</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el siste&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>&amp;Add, rename, remove…</source>
        <comment>connections</comment>
        <translation>&amp;Añadir, cambiar nombre, quitar…</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Seguir en la &amp;bandeja del sistema</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShellDialogs</name>
    <message>
        <source>About Postject Security Console</source>
        <translation>Acerca de Postject Security Console</translation>
    </message>
    <message>
        <source>Postject Security Console %1</source>
        <translation>Postject Security Console %1</translation>
    </message>
    <message>
        <source>Two-factor, IP whitelist, anomaly detection and an audited activity log.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Doble factor, lista blanca de IP, detección de anomalías y un registro de actividad auditado.
Software libre bajo la licencia GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Menu of the address, account or action under the cursor</source>
        <translation>Menú de la dirección, cuenta o acción bajo el cursor</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tecla Menú, Mayús+F10</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
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
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>a server&apos;s name</comment>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>&amp;Backup code</source>
        <translation>Código de &amp;respaldo</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>Código de seis &amp;dígitos</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>Código de respaldo</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Código de seis dígitos</translation>
    </message>
    <message>
        <source>One of the 12-character codes that you saved. Each one works once.</source>
        <translation>Uno de los códigos de 12 caracteres que guardó. Cada uno sirve una vez.</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the code that it shows now.</source>
        <translation>Abra su aplicación de autenticación y escriba el código que muestra ahora.</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>Usar la aplicación de autenticación</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>Usar un código de respaldo</translation>
    </message>
    <message>
        <source>Compare the certificates…</source>
        <translation>Comparar los certificados…</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Otro servidor…</translation>
    </message>
</context>
<context>
    <name>postject::ui::SignInPresenter</name>
    <message>
        <source>Two minutes went by without a code. Enter the password again.</source>
        <translation>Pasaron dos minutos sin un código. Escriba la contraseña de nuevo.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Escriba su dirección de correo.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>A backup code has 12 characters: digits, and the letters a to f.</source>
        <translation>Un código de respaldo tiene 12 caracteres: cifras y las letras de la a a la f.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>El código tiene seis dígitos.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on; what you typed is kept.</source>
        <translation>Su sesión ha terminado. Inicie sesión para continuar; lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Sign in again to make this change; what you typed is kept. Then repeat it.</source>
        <translation>Vuelva a iniciar sesión para hacer este cambio; lo que escribió se conserva. Después, repítalo.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong.</source>
        <translation>El correo o la contraseña son incorrectos.</translation>
    </message>
    <message>
        <source>This address is not on the account&apos;s whitelist. Ask an administrator on an allowed address to add it.</source>
        <translation>Esta dirección no está en la lista blanca de la cuenta. Pida a un administrador con una dirección permitida que la añada.</translation>
    </message>
    <message>
        <source>There were too many attempts. Try again at %1.</source>
        <translation>Hubo demasiados intentos. Inténtelo de nuevo a las %1.</translation>
    </message>
    <message>
        <source>Signing in failed.</source>
        <translation>Falló el inicio de sesión.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Nothing was sent to it.</source>
        <translation>El certificado de %1 ha cambiado. No se le envió nada.</translation>
    </message>
    <message>
        <source>Signing in at %1 failed.</source>
        <translation>Falló el inicio de sesión en %1.</translation>
    </message>
    <message>
        <source>This backup code is wrong, or it was used before.</source>
        <translation>Este código de respaldo es incorrecto o ya se usó.</translation>
    </message>
    <message>
        <source>This code is wrong, or it was used before. Wait for the next one, and check that your phone&apos;s clock is right.</source>
        <translation>Este código es incorrecto o ya se usó. Espere al siguiente y compruebe que el reloj de su teléfono está en hora.</translation>
    </message>
    <message>
        <source>This code is wrong, or it was used before. Codes depend on the time: this computer&apos;s clock shows %1, the server&apos;s shows %2.</source>
        <translation>Este código es incorrecto o ya se usó. Los códigos dependen de la hora: el reloj de este equipo marca %1; el del servidor, %2.</translation>
    </message>
    <message>
        <source>This address is blocked, after too many failed sign-ins.</source>
        <translation>Esta dirección está bloqueada tras demasiados inicios de sesión fallidos.</translation>
    </message>
    <message>
        <source>The block has run out. You can sign in again.</source>
        <translation>El bloqueo ha vencido. Puede iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>This address is blocked until %1 (%2 left), after too many failed sign-ins. An administrator on another address can lift the block.</source>
        <translation>Esta dirección está bloqueada tras demasiados inicios de sesión fallidos. Fin del bloqueo: %1 (quedan %2). Un administrador en otra dirección puede levantar el bloqueo.</translation>
    </message>
</context>
<context>
    <name>postject::ui::SnackBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss the offer to undo</source>
        <translation>Cerrar la oferta de deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>%1 Undo is available.</source>
        <translation>%1 Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>postject::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>Ninguna entrada coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Could not load this page.</source>
        <translation>No se pudo cargar esta página.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This page is not open to you.</source>
        <translation>No tiene acceso a esta página.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
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
        <translation>%1, sin cifrar</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>server name</comment>
        <translation>%1, sin conexión</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Signed in as %1, administrator</source>
        <translation>Sesión iniciada como %1, administrador</translation>
    </message>
    <message>
        <source>Signed in as %1, member</source>
        <translation>Sesión iniciada como %1, miembro</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>Actualizado hace %n minuto</numerusform>
            <numerusform>Actualizado hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n second(s) ago</source>
        <translation>
            <numerusform>Actualizado hace %n segundo</numerusform>
            <numerusform>Actualizado hace %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Refresh.</source>
        <comment>how old the data is</comment>
        <translation>%1. Actualizar.</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Actualizar esta página</translation>
    </message>
</context>
<context>
    <name>postject::ui::Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Paso %1 de %2, %3</translation>
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
        <translation>Sin datos</translation>
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
        <translation>A&amp;lertas (%L1)</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n open alerts</source>
        <translation>
            <numerusform>%n alerta abierta</numerusform>
            <numerusform>%n alertas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>menu of the tray: the console&apos;s window</comment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Pause notices for 1 hour</source>
        <translation>&amp;Pausar los avisos durante 1 hora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>The console is still running</source>
        <translation>La consola sigue en marcha</translation>
    </message>
    <message>
        <source>Its icon here opens the window again, or quits.</source>
        <translation>Su icono aquí vuelve a abrir la ventana, o la cierra del todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n alerta nueva</numerusform>
            <numerusform>%n alertas nuevas</numerusform>
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
        <translation>Lo que habría cambiado</translation>
    </message>
    <message>
        <source>&amp;Set this threshold</source>
        <translation>&amp;Establecer este umbral</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Deshacer la prueba</translation>
    </message>
    <message>
        <source>Leave the threshold as it is (Esc)</source>
        <translation>Dejar el umbral como está (Esc)</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorChoicePage</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>Autenticación de doble factor</translation>
    </message>
    <message>
        <source>A second factor protects the administrator even if the password is known.</source>
        <translation>Un segundo factor protege al administrador aunque se conozca la contraseña.</translation>
    </message>
    <message>
        <source>Certificate fingerprint, SHA-256</source>
        <translation>Huella del certificado, SHA-256</translation>
    </message>
    <message>
        <source>Set up &amp;now</source>
        <translation>Configurar a&amp;hora</translation>
    </message>
    <message>
        <source>You need an authenticator app on your phone. It takes two minutes.</source>
        <translation>Necesita una aplicación de autenticación en su teléfono. Lleva dos minutos.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>The overview reminds you.</source>
        <translation>El resumen se lo recuerda.</translation>
    </message>
    <message>
        <source>The server runs at %1, and your account is ready.</source>
        <translation>El servidor funciona en %1 y su cuenta está lista.</translation>
    </message>
    <message>
        <source>The server runs at %1. It has an administrator already, so no account was created: sign in with that one.</source>
        <translation>El servidor funciona en %1. Ya tiene un administrador, así que no se creó ninguna cuenta: inicie sesión con esa.</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPage</name>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>Set up two-factor</source>
        <translation>Configurar doble factor</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows now</source>
        <translation>Escriba los seis dígitos que muestra ahora la aplicación</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Código de seis dígitos</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Could not load the two-factor state.</source>
        <translation>No se pudo cargar el estado del doble factor.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Signing in needs your password only.</source>
        <translation>El inicio de sesión solo requiere su contraseña.</translation>
    </message>
    <message>
        <source>A second lock for your account</source>
        <translation>Una segunda cerradura para su cuenta</translation>
    </message>
    <message>
        <source>With two-factor on, signing in also needs a six-digit code from an app on your phone. A stolen password alone is then of no use.</source>
        <translation>Con el doble factor activado, el inicio de sesión también requiere un código de seis dígitos de una aplicación en su teléfono. Una contraseña robada no sirve entonces de nada por sí sola.</translation>
    </message>
    <message>
        <source>You need an authenticator app, such as Google Authenticator, Aegis or 1Password, and about two minutes. At the end you get %1 backup codes for the day when the phone is lost.</source>
        <translation>Necesita una aplicación de autenticación, como Google Authenticator, Aegis o 1Password, y unos dos minutos. Al final recibe %1 códigos de respaldo para el día en que se pierda el teléfono.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Verify that the app works</source>
        <translation>Verifique que la aplicación funciona</translation>
    </message>
    <message>
        <source>Two-factor is turned on once a code from the app is right. Your other sessions are signed out then.</source>
        <translation>El doble factor se activa cuando un código de la aplicación es correcto. Entonces se cierran sus demás sesiones.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Store these backup codes</source>
        <translation>Guarde estos códigos de respaldo</translation>
    </message>
    <message>
        <source>Each code signs you in once if you lose your phone. They are shown only now: save, print or copy them to a safe place that is not your phone.</source>
        <translation>Con cada código puede iniciar sesión una vez si pierde su teléfono. Solo se muestran ahora: guárdelos, imprímalos o cópielos en un lugar seguro que no sea su teléfono.</translation>
    </message>
    <message>
        <source>The server&apos;s clock shows %1. Codes depend on the time: your phone should show the same.</source>
        <translation>El reloj del servidor marca %1. Los códigos dependen de la hora: su teléfono debería mostrar la misma.</translation>
    </message>
    <message>
        <source>Keep showing</source>
        <translation>Seguir mostrando</translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>The codes are not stored yet, and they are never shown again. Without them, losing your phone means losing this account.</source>
        <translation>Los códigos aún no están guardados y no vuelven a mostrarse nunca. Sin ellos, perder su teléfono significa perder esta cuenta.</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>Reemplazar ahora</translation>
    </message>
    <message>
        <source>The last backup codes were not stored, and nobody can see them again. Replace them, and store the new ones.</source>
        <translation>Los últimos códigos de respaldo no se guardaron y nadie puede volver a verlos. Reemplácelos y guarde los nuevos.</translation>
    </message>
    <message>
        <source>Off. The password alone protects this account.</source>
        <translation>Desactivado. Solo la contraseña protege esta cuenta.</translation>
    </message>
    <message>
        <source>Being set up.</source>
        <translation>En configuración.</translation>
    </message>
    <message>
        <source>On. Store the backup codes before you go on.</source>
        <translation>Activado. Guarde los códigos de respaldo antes de continuar.</translation>
    </message>
    <message numerus="yes">
        <source>On, %n backup codes left.</source>
        <translation>
            <numerusform>Activado, queda %n código de respaldo.</numerusform>
            <numerusform>Activado, quedan %n códigos de respaldo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPresenter</name>
    <message numerus="yes">
        <source>A backup code was used. %n left.</source>
        <translation>
            <numerusform>Se usó un código de respaldo. Queda %n.</numerusform>
            <numerusform>Se usó un código de respaldo. Quedan %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key could not be made.</source>
        <translation>No se pudo crear una clave.</translation>
    </message>
    <message>
        <source>The QR code from the server does not match its key, so it is not shown. Nothing was turned on. Try again; if it happens again, tell your administrator.</source>
        <translation>El código QR del servidor no coincide con su clave, así que no se muestra. No se activó nada. Inténtelo de nuevo; si vuelve a ocurrir, avise a su administrador.</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows.</source>
        <translation>Escriba los seis dígitos que muestra la aplicación.</translation>
    </message>
    <message>
        <source>Two-factor was not turned on.</source>
        <translation>No se activó el doble factor.</translation>
    </message>
    <message>
        <source>The backup codes were replaced.</source>
        <translation>Se reemplazaron los códigos de respaldo.</translation>
    </message>
    <message>
        <source>Two-factor is on.</source>
        <translation>El doble factor está activado.</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows, or a backup code.</source>
        <translation>Escriba los seis dígitos que muestra la aplicación o un código de respaldo.</translation>
    </message>
    <message>
        <source>The backup codes were not replaced.</source>
        <translation>No se reemplazaron los códigos de respaldo.</translation>
    </message>
    <message>
        <source>Two-factor was not turned off.</source>
        <translation>No se desactivó el doble factor.</translation>
    </message>
    <message>
        <source>Two-factor is off.</source>
        <translation>El doble factor está desactivado.</translation>
    </message>
    <message>
        <source>This code is not right. A code counts once and for 30 seconds: wait for the next one.</source>
        <translation>Este código no es correcto. Un código vale una vez y durante 30 segundos: espere al siguiente.</translation>
    </message>
    <message>
        <source>The key has expired: it waits for its first code for 10 minutes. Set up two-factor again, and remove the old entry from the app.</source>
        <translation>La clave ha caducado: espera su primer código durante 10 minutos. Configure de nuevo el doble factor y quite la entrada antigua de la aplicación.</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorStatus</name>
    <message>
        <source>Replace backup codes…</source>
        <translation>Reemplazar códigos de respaldo…</translation>
    </message>
    <message>
        <source>Turn off two-factor…</source>
        <translation>Desactivar doble factor…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Backup codes left</source>
        <translation>Códigos de respaldo restantes</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Two-factor has been on since %1. Signing in needs your password and a code from your authenticator app.</source>
        <translation>El doble factor está activado desde %1. El inicio de sesión requiere su contraseña y un código de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Signing in needs your password and a code from your authenticator app.</source>
        <translation>El inicio de sesión requiere su contraseña y un código de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>backup codes left</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Each code signs you in once if you lose your phone.</source>
        <translation>Con cada código puede iniciar sesión una vez si pierde su teléfono.</translation>
    </message>
    <message>
        <source>Few codes are left. Replace them before the last one is used.</source>
        <translation>Quedan pocos códigos. Reemplácelos antes de usar el último.</translation>
    </message>
    <message>
        <source>No code is left: without your phone you could not sign in. Replace them now.</source>
        <translation>No queda ningún código: sin su teléfono no podría iniciar sesión. Reemplácelos ahora.</translation>
    </message>
    <message>
        <source>Code from the app, or a backup code</source>
        <translation>Código de la aplicación o código de respaldo</translation>
    </message>
    <message>
        <source>Replace backup codes</source>
        <translation>Reemplazar códigos de respaldo</translation>
    </message>
    <message>
        <source>You get %1 new codes.</source>
        <translation>Recibe %1 códigos nuevos.</translation>
    </message>
    <message numerus="yes">
        <source>The %n unused codes stop working, and you get new ones.</source>
        <translation>
            <numerusform>El %n código sin usar deja de funcionar, y recibe códigos nuevos.</numerusform>
            <numerusform>Los %n códigos sin usar dejan de funcionar, y recibe códigos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code to replace the backup codes</source>
        <translation>Código para reemplazar los códigos de respaldo</translation>
    </message>
    <message>
        <source>Turn off two-factor</source>
        <translation>Desactivar doble factor</translation>
    </message>
    <message>
        <source>Signing in will then need the password only. The key in your app and all backup codes stop working.</source>
        <translation>El inicio de sesión solo requerirá entonces la contraseña. La clave de su aplicación y todos los códigos de respaldo dejan de funcionar.</translation>
    </message>
    <message>
        <source>Code to turn off two-factor</source>
        <translation>Código para desactivar el doble factor</translation>
    </message>
</context>
<context>
    <name>postject::ui::WherePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>&amp;Run the server on this computer</source>
        <translation>&amp;Ejecutar el servidor en este equipo</translation>
    </message>
    <message>
        <source>The console starts it and stops it. It guards accounts on this computer and on those that you let reach it.</source>
        <translation>La consola lo inicia y lo detiene. Protege las cuentas de este equipo y de aquellos a los que dé acceso.</translation>
    </message>
    <message>
        <source>&amp;Attach to a server that runs already</source>
        <translation>C&amp;onectarse a un servidor en marcha</translation>
    </message>
    <message>
        <source>On another computer, or as a service on this one. You need its address and an account on it.</source>
        <translation>En otro equipo o como servicio en este. Necesita su dirección y una cuenta en él.</translation>
    </message>
    <message>
        <source>Where does the server run that you want to work with?</source>
        <translation>¿Dónde funciona el servidor con el que desea trabajar?</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistEntryLine</name>
    <message>
        <source>Address or range to allow</source>
        <translation>Dirección o rango que permitir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A&amp;ddress or range to allow</source>
        <translation>&amp;Dirección o rango que permitir</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Nota (opcional)</translation>
    </message>
    <message>
        <source>Note about the new entry</source>
        <translation>Nota sobre la entrada nueva</translation>
    </message>
    <message>
        <source>Office, VPN, build server</source>
        <translation>Oficina, VPN, servidor de compilación</translation>
    </message>
    <message>
        <source>Add to the whitelist</source>
        <translation>Añadir a la lista blanca</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistImportDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>Importar direcciones</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>&amp;Addresses and ranges, one a line</source>
        <translation>&amp;Direcciones y rangos, uno por línea</translation>
    </message>
    <message>
        <source>Addresses and ranges to import</source>
        <translation>Direcciones y rangos que importar</translation>
    </message>
    <message>
        <source>203.0.113.5  # a note
192.168.1.0/24
2001:db8::/32</source>
        <translation>203.0.113.5  # una nota
192.168.1.0/24
2001:db8::/32</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Desde archivo…</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv *.list);;All files (*)</source>
        <translation>Archivos de texto (*.txt *.csv *.list);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;What becomes of them</source>
        <translation>&amp;Qué ocurre con ellos</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>Vista previa de la importación</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of addresses.</source>
        <translation>%1 es demasiado grande para una lista de direcciones.</translation>
    </message>
    <message>
        <source>%1 to add, %2 skipped, would make %3 of %4.</source>
        <translation>%1 por añadir, %2 omitidas; serían %3 de %4.</translation>
    </message>
    <message>
        <source>Paste addresses, or load a file.</source>
        <translation>Pegue direcciones o cargue un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Clear the tick of %n more before you add.</source>
        <comment>%1: the counts</comment>
        <translation>
            <numerusform>%1 Desmarque %n más antes de añadir.</numerusform>
            <numerusform>%1 Desmarque %n más antes de añadir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not added; they are still here.</source>
        <translation>
            <numerusform>%n línea no se añadió; sigue aquí.</numerusform>
            <numerusform>%n líneas no se añadieron; siguen aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistImportModel</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalizada</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válida</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistModel</name>
    <message>
        <source>This address only</source>
        <translation>Solo esta dirección</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Covers you</source>
        <translation>Le incluye</translation>
    </message>
    <message>
        <source>Covers you – %1</source>
        <comment>%1: a label</comment>
        <translation>Le incluye – %1</translation>
    </message>
    <message>
        <source>%1, allows %2</source>
        <translation>%1, permite %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a range, its note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Añadida: %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Permite</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPage</name>
    <message>
        <source>Could not load the whitelist.</source>
        <translation>No se pudo cargar la lista blanca.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir una entrada</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>Pegar direcciones</translation>
    </message>
    <message>
        <source>Whitelist entries</source>
        <translation>Entradas de la lista blanca</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More whitelist actions</source>
        <translation>Más acciones de la lista blanca</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>The list is full. Remove an entry first.</source>
        <translation>La lista está llena. Quite primero una entrada.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>whitelist entries used</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 entries used</source>
        <translation>%1 de %2 entradas usadas</translation>
    </message>
    <message>
        <source>as the server sees this connection</source>
        <translation>tal como el servidor ve esta conexión</translation>
    </message>
    <message>
        <source>The server does not say which address it sees.</source>
        <translation>El servidor no indica qué dirección ve.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>List empty: everyone allowed</source>
        <translation>Lista vacía: todos permitidos</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitida</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
    <message>
        <source>Add 127.0.0.1</source>
        <translation>Añadir 127.0.0.1</translation>
    </message>
    <message>
        <source>You are connected through this computer&apos;s private channel, which the whitelist can&apos;t cut off.</source>
        <translation>Está conectado por el canal privado de este equipo, que la lista blanca no puede cortar.</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Siempre permitida</translation>
    </message>
    <message>
        <source>The list is empty, so every address is allowed. Add the addresses that you connect from over the network first.</source>
        <translation>La lista está vacía, así que se permiten todas las direcciones. Añada primero las direcciones desde las que se conecta por la red.</translation>
    </message>
    <message>
        <source>The list is empty, so every address is allowed. Add your address first.</source>
        <translation>La lista está vacía, así que se permiten todas las direcciones. Añada primero su dirección.</translation>
    </message>
    <message>
        <source>The list leaves out your own address: the next request from it is refused.</source>
        <translation>La lista no incluye su propia dirección: la próxima petición desde ella se rechazará.</translation>
    </message>
    <message>
        <source>The list leaves out 127.0.0.1: programs on this computer that connect over the network are refused. This console is not.</source>
        <translation>La lista no incluye 127.0.0.1: se rechazan los programas de este equipo que se conectan por la red. Esta consola no.</translation>
    </message>
    <message>
        <source>The list is full. Combine neighbouring addresses into a range to make room.</source>
        <translation>La lista está llena. Combine direcciones vecinas en un rango para hacer sitio.</translation>
    </message>
    <message>
        <source>Whitelist history</source>
        <translation>Historial de la lista blanca</translation>
    </message>
    <message>
        <source>The list as it was found</source>
        <translation>La lista tal como se encontró</translation>
    </message>
    <message>
        <source>Changes of the whitelist</source>
        <translation>Cambios de la lista blanca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open to every address. The first entry closes it to all others.</source>
        <translation>Abierta a toda dirección. La primera entrada la cierra a todas las demás.</translation>
    </message>
    <message>
        <source>Only 1 entry may use this account; every other address is refused.</source>
        <translation>Solo 1 entrada puede usar esta cuenta; cualquier otra dirección se rechaza.</translation>
    </message>
    <message numerus="yes">
        <source>Only these %n entries may use this account; every other address is refused.</source>
        <translation>
            <numerusform>Solo esta %n entrada puede usar esta cuenta; cualquier otra dirección se rechaza.</numerusform>
            <numerusform>Solo estas %n entradas pueden usar esta cuenta; cualquier otra dirección se rechaza.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPresenter</name>
    <message>
        <source>The whitelist was changed elsewhere: %1 added, %2 removed.</source>
        <translation>La lista blanca se cambió en otro lugar: %1 añadidas, %2 quitadas.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>%1 was not changed. %2</source>
        <comment>%2: a sentence</comment>
        <translation>No se cambió %1. %2</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>Cambiar la nota de %1</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>Cambiar %1 por %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Quitar %n entrada</numerusform>
            <numerusform>Quitar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Importar %n entrada</numerusform>
            <numerusform>Importar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds %1 entries at most. Remove some first.</source>
        <translation>La lista admite como máximo %1 entradas. Quite algunas primero.</translation>
    </message>
    <message>
        <source>Your address is no longer allowed.</source>
        <translation>Su dirección ya no está permitida.</translation>
    </message>
    <message>
        <source>Could not undo “%1”.</source>
        <translation>No se pudo deshacer «%1».</translation>
    </message>
    <message>
        <source>Could not redo “%1”.</source>
        <translation>No se pudo rehacer «%1».</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>«%1» falló.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n steps were not done.</source>
        <translation>
            <numerusform>%1 No se hizo %n paso.</numerusform>
            <numerusform>%1 No se hicieron %n pasos.</numerusform>
        </translation>
    </message>
</context>
</TS>
