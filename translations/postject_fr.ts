<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Signed in</source>
        <comment>an entry of the activity log</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Failed sign-in</source>
        <comment>an entry of the activity log</comment>
        <translation>Échec de connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>an entry of the activity log</comment>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Password changed</source>
        <comment>an entry of the activity log</comment>
        <translation>Mot de passe modifié</translation>
    </message>
    <message>
        <source>Session ended</source>
        <comment>an entry of the activity log</comment>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Two-factor begun</source>
        <comment>an entry of the activity log</comment>
        <translation>A2F&#xa0;: début</translation>
    </message>
    <message>
        <source>Two-factor turned on</source>
        <comment>an entry of the activity log</comment>
        <translation>A2F&#xa0;: activation</translation>
    </message>
    <message>
        <source>Two-factor turned off</source>
        <comment>an entry of the activity log</comment>
        <translation>A2F&#xa0;: désactivation</translation>
    </message>
    <message>
        <source>Wrong two-factor code</source>
        <comment>an entry of the activity log</comment>
        <translation>A2F&#xa0;: code erroné</translation>
    </message>
    <message>
        <source>Backup code used</source>
        <comment>an entry of the activity log</comment>
        <translation>Code de secours utilisé</translation>
    </message>
    <message>
        <source>Backup codes replaced</source>
        <comment>an entry of the activity log</comment>
        <translation>Codes de secours remplacés</translation>
    </message>
    <message>
        <source>Whitelist: added</source>
        <comment>an entry of the activity log</comment>
        <translation>Liste blanche&#xa0;: ajout</translation>
    </message>
    <message>
        <source>Whitelist: removed</source>
        <comment>an entry of the activity log</comment>
        <translation>Liste blanche&#xa0;: suppression</translation>
    </message>
    <message>
        <source>Refused by whitelist</source>
        <comment>an entry of the activity log</comment>
        <translation>Refus par la liste blanche</translation>
    </message>
    <message>
        <source>Alert resolved</source>
        <comment>an entry of the activity log</comment>
        <translation>Alerte résolue</translation>
    </message>
    <message>
        <source>Alert reopened</source>
        <comment>an entry of the activity log</comment>
        <translation>Alerte rouverte</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <comment>an entry of the activity log</comment>
        <translation>Alerte déclenchée</translation>
    </message>
    <message>
        <source>API key created</source>
        <comment>an entry of the activity log</comment>
        <translation>Clé API créée</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <comment>an entry of the activity log</comment>
        <translation>Clé API révoquée</translation>
    </message>
    <message>
        <source>Account created</source>
        <comment>an entry of the activity log</comment>
        <translation>Compte créé</translation>
    </message>
    <message>
        <source>Account changed</source>
        <comment>an entry of the activity log</comment>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <comment>an entry of the activity log</comment>
        <translation>Compte supprimé</translation>
    </message>
    <message>
        <source>Notifications changed</source>
        <comment>an entry of the activity log</comment>
        <translation>Notifications modifiées</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <comment>an entry of the activity log</comment>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>Address blocked</source>
        <comment>an entry of the activity log</comment>
        <translation>Adresse bloquée</translation>
    </message>
    <message>
        <source>Block lifted</source>
        <comment>an entry of the activity log</comment>
        <translation>Blocage levé</translation>
    </message>
    <message>
        <source>Log exported</source>
        <comment>an entry of the activity log</comment>
        <translation>Journal exporté</translation>
    </message>
    <message>
        <source>Log imported</source>
        <comment>an entry of the activity log</comment>
        <translation>Journal importé</translation>
    </message>
    <message>
        <source>Import undone</source>
        <comment>an entry of the activity log</comment>
        <translation>Importation annulée</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <comment>an entry of the activity log</comment>
        <translation>Anciennes entrées supprimées</translation>
    </message>
    <message>
        <source>Backup made</source>
        <comment>an entry of the activity log</comment>
        <translation>Sauvegarde effectuée</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <comment>an entry of the activity log</comment>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Server started</source>
        <comment>an entry of the activity log</comment>
        <translation>Serveur démarré</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <comment>an entry of the activity log</comment>
        <translation>Serveur arrêté</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>an entry of the activity log</comment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request refused</source>
        <comment>an entry of the activity log</comment>
        <translation>Requête refusée</translation>
    </message>
    <message>
        <source>Alert put off</source>
        <comment>an entry of the activity log</comment>
        <translation>Alerte reportée</translation>
    </message>
    <message>
        <source>Exception added</source>
        <comment>an entry of the activity log</comment>
        <translation>Exception ajoutée</translation>
    </message>
    <message>
        <source>Exception revoked</source>
        <comment>an entry of the activity log</comment>
        <translation>Exception révoquée</translation>
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
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Requests in the hour</source>
        <translation>Requêtes dans l’heure</translation>
    </message>
    <message>
        <source>Usual in an hour</source>
        <translation>Habituelles par heure</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Échecs de connexion</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Accounts tried</source>
        <translation>Comptes essayés</translation>
    </message>
    <message>
        <source>Requests without a client</source>
        <translation>Requêtes sans client</translation>
    </message>
    <message>
        <source>Requests with a malformed client</source>
        <translation>Requêtes avec un client mal formé</translation>
    </message>
    <message>
        <source>First broken entry</source>
        <translation>Première entrée altérée</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Blocked until</source>
        <translation>Fin du blocage</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>until it gets worse</source>
        <translation>jusqu’à aggravation</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Reportée jusqu’au</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>AlertFilters</name>
    <message>
        <source>No open alerts.</source>
        <translation>Aucune alerte ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alerts, newest first.</source>
        <translation>
            <numerusform>%Ln alerte ouverte.</numerusform>
            <numerusform>%Ln alertes ouvertes, les plus récentes d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>No snoozed alerts.</source>
        <translation>Aucune alerte reportée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed alerts, newest first.</source>
        <translation>
            <numerusform>%Ln alerte reportée.</numerusform>
            <numerusform>%Ln alertes reportées, les plus récentes d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>No resolved alerts.</source>
        <translation>Aucune alerte résolue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved alerts, newest first.</source>
        <translation>
            <numerusform>%Ln alerte résolue.</numerusform>
            <numerusform>%Ln alertes résolues, les plus récentes d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Aucune alerte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts, newest first.</source>
        <translation>
            <numerusform>%Ln alerte.</numerusform>
            <numerusform>%Ln alertes, les plus récentes d’abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertNotices</name>
    <message numerus="yes">
        <source>%Ln alerts resolved.</source>
        <translation>
            <numerusform>%Ln alerte résolue.</numerusform>
            <numerusform>%Ln alertes résolues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts reopened.</source>
        <translation>
            <numerusform>%Ln alerte rouverte.</numerusform>
            <numerusform>%Ln alertes rouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts snoozed.</source>
        <translation>
            <numerusform>%Ln alerte reportée.</numerusform>
            <numerusform>%Ln alertes reportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are no longer snoozed.</source>
        <translation>
            <numerusform>%Ln alerte n’est plus reportée.</numerusform>
            <numerusform>%Ln alertes ne sont plus reportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed back.</source>
        <translation>
            <numerusform>%Ln alerte n’a pas pu être rétablie.</numerusform>
            <numerusform>%Ln alertes n’ont pas pu être rétablies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be resolved.</source>
        <translation>
            <numerusform>%Ln alerte n’a pas pu être résolue.</numerusform>
            <numerusform>%Ln alertes n’ont pas pu être résolues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be reopened.</source>
        <translation>
            <numerusform>%Ln alerte n’a pas pu être rouverte.</numerusform>
            <numerusform>%Ln alertes n’ont pas pu être rouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed.</source>
        <translation>
            <numerusform>%Ln alerte n’a pas pu être modifiée.</numerusform>
            <numerusform>%Ln alertes n’ont pas pu être modifiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
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
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, where there are usually none</source>
        <comment>650 requests, 1 hour</comment>
        <translation>%1 en %2, là où il n’y en a habituellement pas</translation>
    </message>
    <message>
        <source>%1 in %2, %3 times the usual %4</source>
        <comment>650 requests, 1 hour, 5.4, 120</comment>
        <translation>%1 en %2, %3 fois le nombre habituel de %4</translation>
    </message>
    <message>
        <source>Signed in from a new place: %1</source>
        <translation>Connexion depuis un nouveau lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Right password from a new place, sign-in not completed: %1</source>
        <translation>Bon mot de passe depuis un nouveau lieu, connexion inachevée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed sign-in from a new place: %1</source>
        <translation>Échec de connexion depuis un nouveau lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <comment>14 requests, an endpoint, 1 hour</comment>
        <translation>%1 vers %2 en %3</translation>
    </message>
    <message>
        <source>%1 in %2, address blocked</source>
        <comment>6 failed sign-ins, 1 hour</comment>
        <translation>%1 en %2, adresse bloquée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln échec de connexion</numerusform>
            <numerusform>%Ln échecs de connexion</numerusform>
        </translation>
    </message>
    <message>
        <source>Right password from %1, which the whitelist refuses</source>
        <translation>Bon mot de passe depuis %1, refusé par la liste blanche</translation>
    </message>
    <message>
        <source>%1 from %2 in %3</source>
        <comment>25 failed sign-ins, 6 addresses, 1 hour</comment>
        <translation>%1 depuis %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln adresse</numerusform>
            <numerusform>%Ln adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>The trusted proxy %1 does not say who its clients are</source>
        <translation>Le proxy de confiance %1 n’indique pas qui sont ses clients</translation>
    </message>
    <message>
        <source>The server&apos;s clock was set ahead by %1</source>
        <translation>L’horloge du serveur a été avancée de %1</translation>
    </message>
    <message>
        <source>The server&apos;s clock was set back by %1</source>
        <translation>L’horloge du serveur a été reculée de %1</translation>
    </message>
    <message>
        <source>The activity log does not verify</source>
        <translation>La vérification du journal d’activité échoue</translation>
    </message>
    <message>
        <source>The activity log does not verify from %1 on</source>
        <comment>id of an entry</comment>
        <translation>La vérification du journal d’activité échoue à partir de %1</translation>
    </message>
    <message>
        <source>The account made far more requests within an hour than it does on average.</source>
        <translation>Le compte a effectué bien plus de requêtes en une heure qu’il n’en fait en moyenne.</translation>
    </message>
    <message>
        <source>A new integration or a load test does this; so does a stolen key. Look at which endpoints were called, and from where.</source>
        <translation>Une nouvelle intégration ou un test de charge a cet effet&#xa0;; une clé volée aussi. Regardez quels endpoints ont été appelés, et d’où.</translation>
    </message>
    <message>
        <source>The account was not signed in from there within 30 days.</source>
        <translation>Le compte ne s’est pas connecté depuis ce lieu au cours des 30 derniers jours.</translation>
    </message>
    <message>
        <source>Within 30 days the account was signed in from: %1.</source>
        <translation>Au cours des 30 derniers jours, le compte s’est connecté depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>If its owner was not there: change the password and end the other sessions.</source>
        <translation>Si son propriétaire n’y était pas&#xa0;: changez le mot de passe et mettez fin aux autres sessions.</translation>
    </message>
    <message>
        <source>Nobody got in. If the owner was not there, somebody is trying.</source>
        <translation>Personne n’est entré. Si le propriétaire n’y était pas, quelqu’un essaie.</translation>
    </message>
    <message>
        <source>Billing, API keys and administration are seldom called this often.</source>
        <translation>La facturation, les clés API et l’administration sont rarement appelées si souvent.</translation>
    </message>
    <message>
        <source>A script of the account&apos;s own does this; so does somebody who looks around with a stolen session or key.</source>
        <translation>Un script du compte lui-même a cet effet&#xa0;; quelqu’un qui explore avec une session ou une clé volée aussi.</translation>
    </message>
    <message>
        <source>Somebody tried passwords from one address. It is blocked for a time, and the block lifts by itself.</source>
        <translation>Quelqu’un a essayé des mots de passe depuis une même adresse. Elle est bloquée pour un temps, et le blocage se lève de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were tried from there.</source>
        <translation>
            <numerusform>%Ln compte a été essayé depuis cette adresse.</numerusform>
            <numerusform>%Ln comptes ont été essayés depuis cette adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whitelist kept the sign-in out, but whoever tried it knew the password.</source>
        <translation>La liste blanche a empêché la connexion, mais la personne qui l’a tentée connaissait le mot de passe.</translation>
    </message>
    <message>
        <source>If it was not the owner: change the password now.</source>
        <translation>Si ce n’était pas le propriétaire&#xa0;: changez le mot de passe maintenant.</translation>
    </message>
    <message>
        <source>One account is guessed at from many addresses, each below the limit that would block it.</source>
        <translation>Quelqu’un tente de deviner le mot de passe d’un compte depuis de nombreuses adresses, chacune sous la limite qui la bloquerait.</translation>
    </message>
    <message>
        <source>Sign-ins of this account from unknown places now wait for their turn. Two-factor keeps a guessed password harmless.</source>
        <translation>Les connexions de ce compte depuis des lieux inconnus attendent maintenant leur tour. Avec l’authentification à deux facteurs, un mot de passe deviné reste sans danger.</translation>
    </message>
    <message>
        <source>Its clients can&apos;t be told apart: whitelists, blocks and detectors see the proxy alone.</source>
        <translation>Ses clients ne peuvent être distingués&#xa0;: listes blanches, blocages et détecteurs ne voient que le proxy.</translation>
    </message>
    <message>
        <source>Let it set X-Forwarded-For, or take it off the trusted proxies.</source>
        <translation>Faites-lui définir X-Forwarded-For, ou retirez-le des proxys de confiance.</translation>
    </message>
    <message>
        <source>Codes, blocks and detectors go by the server&apos;s clock. Find out who set it, and why.</source>
        <translation>Les codes, les blocages et les détecteurs suivent l’horloge du serveur. Cherchez qui l’a réglée, et pourquoi.</translation>
    </message>
    <message>
        <source>Entries were changed or removed by something else than the server, or its files were restored from a copy.</source>
        <translation>Des entrées ont été modifiées ou supprimées par autre chose que le serveur, ou ses fichiers ont été restaurés depuis une copie.</translation>
    </message>
    <message>
        <source>What the server found: %1</source>
        <translation>Constat du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Brute force</source>
        <translation>Force brute</translation>
    </message>
    <message>
        <source>Request spike</source>
        <translation>Pic de requêtes</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>Sensitive endpoint</source>
        <translation>Endpoint sensible</translation>
    </message>
    <message>
        <source>Password exposed</source>
        <translation>Mot de passe compromis</translation>
    </message>
    <message>
        <source>Distributed guessing</source>
        <translation>Attaque distribuée</translation>
    </message>
    <message>
        <source>Proxy misconfigured</source>
        <translation>Proxy mal configuré</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Saut d’horloge</translation>
    </message>
    <message>
        <source>Log integrity</source>
        <translation>Intégrité du journal</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of an alert</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of an alert</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of an alert</comment>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity of an alert</comment>
        <translation>Critique</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ce serveur</translation>
    </message>
</context>
<context>
    <name>AnomalyWords</name>
    <message numerus="yes">
        <source>in the last %Ln hours</source>
        <translation>
            <numerusform>au cours de la dernière heure</numerusform>
            <numerusform>au cours des %Ln dernières heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>au cours du dernier jour</numerusform>
            <numerusform>au cours des %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Counted from %2 on: there is too much before.</source>
        <translation>%1 Compté à partir de %2&#xa0;: il y en a trop avant.</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>where a sign-in came from</comment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>country of an address</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>6 dernières heures</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>in the hour before</comment>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of 7 days</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last hour</source>
        <translation>
            <numerusform>%Ln requête au cours de la dernière heure</numerusform>
            <numerusform>%Ln requêtes au cours de la dernière heure</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, far below the average</source>
        <comment>requests</comment>
        <translation>%1, bien en dessous de la moyenne</translation>
    </message>
    <message>
        <source>%1, %2 times the average</source>
        <comment>requests, factor</comment>
        <translation>%1, %2 fois la moyenne</translation>
    </message>
    <message>
        <source>Alert above %1 times the 7-day average of %2 an hour, from %3 requests on.</source>
        <translation>Alerte au-delà de %1 fois la moyenne sur 7 jours de %2 par heure, à partir de %3 requêtes.</translation>
    </message>
    <message numerus="yes">
        <source>No average yet: it takes 24 hours of activity, and there are %Ln.</source>
        <translation>
            <numerusform>Pas encore de moyenne&#xa0;: il faut 24 heures d’activité, et il n’y en a que %Ln.</numerusform>
            <numerusform>Pas encore de moyenne&#xa0;: il faut 24 heures d’activité, et il n’y en a que %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No average yet: it takes 24 hours of activity.</source>
        <translation>Pas encore de moyenne&#xa0;: il faut 24 heures d’activité.</translation>
    </message>
    <message>
        <source>No average yet: there is no activity.</source>
        <translation>Pas encore de moyenne&#xa0;: il n’y a aucune activité.</translation>
    </message>
    <message>
        <source>Above the threshold</source>
        <translation>Au-dessus du seuil</translation>
    </message>
    <message>
        <source>Requests in the hour before</source>
        <translation>Requêtes de l’heure précédente</translation>
    </message>
    <message>
        <source>7-day average</source>
        <translation>Moyenne sur 7 jours</translation>
    </message>
    <message>
        <source>Alert threshold</source>
        <translation>Seuil d’alerte</translation>
    </message>
    <message>
        <source>Alert above %1</source>
        <translation>Alerte au-delà de %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>attempt to sign in</comment>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>until when, of an address</comment>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <comment>failed sign-ins, addresses, in the last hour</comment>
        <translation>%1 depuis %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln échec de connexion</numerusform>
            <numerusform>%Ln échecs de connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln adresse</numerusform>
            <numerusform>%Ln adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An address is blocked after %1 failed sign-ins within %Ln minutes.</source>
        <translation>
            <numerusform>Une adresse est bloquée après %1 échecs de connexion en %Ln minute.</numerusform>
            <numerusform>Une adresse est bloquée après %1 échecs de connexion en %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloquée</numerusform>
            <numerusform>%Ln bloquées</numerusform>
        </translation>
    </message>
    <message>
        <source>No failed sign-ins %1.</source>
        <translation>Aucun échec de connexion %1.</translation>
    </message>
    <message>
        <source>Blocked from %1</source>
        <translation>Blocage à partir de %1</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>address, attempts to sign in</comment>
        <translation>%1&#xa0;: %2 échecs, %3 réussites</translation>
    </message>
    <message>
        <source>%1, blocked</source>
        <comment>failed sign-ins</comment>
        <translation>%1, bloquée</translation>
    </message>
    <message>
        <source>%1. Blocked for %2.</source>
        <translation>%1. Encore bloquée pendant %2.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>request</comment>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>requests, in the last hour</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests to sensitive endpoints</source>
        <translation>
            <numerusform>%Ln requête vers des endpoints sensibles</numerusform>
            <numerusform>%Ln requêtes vers des endpoints sensibles</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests to sensitive endpoints</source>
        <translation>Aucune requête vers des endpoints sensibles</translation>
    </message>
    <message numerus="yes">
        <source>Alert above %Ln requests of one account to one of them within an hour.</source>
        <translation>
            <numerusform>Alerte au-delà de %Ln requête d’un compte vers l’un d’eux en une heure.</numerusform>
            <numerusform>Alerte au-delà de %Ln requêtes d’un compte vers l’un d’eux en une heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint is set as sensitive.</source>
        <translation>Aucun endpoint n’est défini comme sensible.</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>Au-dessus de la limite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, count</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <comment>attempts to sign in, countries, in the last hour</comment>
        <translation>%1 depuis %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts to sign in</source>
        <translation>
            <numerusform>%Ln tentative de connexion</numerusform>
            <numerusform>%Ln tentatives de connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln pays</numerusform>
            <numerusform>%Ln pays</numerusform>
        </translation>
    </message>
    <message>
        <source>no known country</source>
        <translation>un pays inconnu</translation>
    </message>
    <message numerus="yes">
        <source>An attempt from a country without a sign-in of that account in the last %Ln days is an alert.</source>
        <translation>
            <numerusform>Une tentative depuis un pays où ce compte ne s’est pas connecté au cours du dernier jour déclenche une alerte.</numerusform>
            <numerusform>Une tentative depuis un pays où ce compte ne s’est pas connecté au cours des %Ln derniers jours déclenche une alerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has tried to sign in %1.</source>
        <translation>Personne n’a tenté de se connecter %1.</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>country, attempts to sign in</comment>
        <translation>%1&#xa0;: %2 échecs, %3 réussites</translation>
    </message>
    <message>
        <source>Threshold on trial</source>
        <translation>Seuil à l’essai</translation>
    </message>
    <message>
        <source>Tried: above %1</source>
        <translation>À l’essai : au-dessus de %1</translation>
    </message>
    <message>
        <source>In the last 30 days it would have changed nothing.</source>
        <translation>Au cours des 30 derniers jours, il n’aurait rien changé.</translation>
    </message>
    <message>
        <source>In the last 30 days: %1, %2, %3 in all.</source>
        <comment>alerts more, alerts fewer, alerts</comment>
        <translation>Au cours des 30 derniers jours : %1, %2, %3 en tout.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts more</source>
        <translation>
            <numerusform>%Ln alerte de plus</numerusform>
            <numerusform>%Ln alertes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln de moins</numerusform>
            <numerusform>%Ln de moins</numerusform>
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
        <translation>Changement</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Above</source>
        <comment>requests above a threshold</comment>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Tried: alert above %1 times the average, instead of %2.</source>
        <translation>À l’essai : alerte au-delà de %1 fois la moyenne, au lieu de %2.</translation>
    </message>
    <message>
        <source>Looking at the last 30 days…</source>
        <translation>Examen des 30 derniers jours…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>an alert</comment>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>an alert</comment>
        <translation>Disparue</translation>
    </message>
</context>
<context>
    <name>CidrFeedback</name>
    <message>
        <source>Allows every IPv4 address: the whitelist would stop nobody there.</source>
        <translation>Autorise toutes les adresses IPv4&#xa0;: la liste blanche n’y arrêterait personne.</translation>
    </message>
    <message>
        <source>Allows every IPv6 address: the whitelist would stop nobody there.</source>
        <translation>Autorise toutes les adresses IPv6&#xa0;: la liste blanche n’y arrêterait personne.</translation>
    </message>
    <message>
        <source>Allows %1 only.</source>
        <translation>Autorise seulement %1.</translation>
    </message>
    <message>
        <source>Allows %1 to %2 (%3 addresses).</source>
        <translation>Autorise de %1 à %2 (%3 adresses).</translation>
    </message>
    <message>
        <source>%1 is already on the list.</source>
        <translation>%1 est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Already allowed by %1.</source>
        <translation>Déjà autorisée par %1.</translation>
    </message>
    <message>
        <source>Will be saved as %1. %2</source>
        <comment>%2: a sentence</comment>
        <translation>Sera enregistrée comme %1. %2</translation>
    </message>
</context>
<context>
    <name>CidrProblem</name>
    <message>
        <source>Type an address or a range, such as 203.0.113.5 or 192.168.1.0/24.</source>
        <translation>Saisissez une adresse ou une plage, par exemple 203.0.113.5 ou 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>Une adresse ne contient pas d’espace.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers, such as 192.168.1.0.</source>
        <translation>Une adresse IPv4 a quatre nombres, par exemple 192.168.1.0.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; this one has more.</source>
        <translation>Une adresse IPv4 a quatre nombres&#xa0;; celle-ci en a plus.</translation>
    </message>
    <message>
        <source>A number is missing between two dots.</source>
        <translation>Il manque un nombre entre deux points.</translation>
    </message>
    <message>
        <source>Each number of an IPv4 address is 255 at most.</source>
        <translation>Chaque nombre d’une adresse IPv4 vaut au plus 255.</translation>
    </message>
    <message>
        <source>Numbers must not start with a zero: some programs would read them as octal.</source>
        <translation>Les nombres ne doivent pas commencer par un zéro&#xa0;: certains programmes les liraient en octal.</translation>
    </message>
    <message>
        <source>An IPv4 address has only the digits 0 to 9 and dots.</source>
        <translation>Une adresse IPv4 ne contient que les chiffres 0 à 9 et des points.</translation>
    </message>
    <message>
        <source>The number after the slash is missing, such as /24.</source>
        <translation>Il manque le nombre après la barre oblique, par exemple /24.</translation>
    </message>
    <message>
        <source>The number after the slash is at most 32 for IPv4 and 128 for IPv6.</source>
        <translation>Le nombre après la barre oblique est au plus 32 pour IPv4 et 128 pour IPv6.</translation>
    </message>
    <message>
        <source>After the slash comes a whole number, such as /24.</source>
        <translation>Après la barre oblique vient un nombre entier, par exemple /24.</translation>
    </message>
    <message>
        <source>The number after the slash must not start with a zero.</source>
        <translation>Le nombre après la barre oblique ne doit pas commencer par un zéro.</translation>
    </message>
    <message>
        <source>Write the size of the range as a number, such as /24 in place of /255.255.255.0.</source>
        <translation>Écrivez la taille de la plage sous forme de nombre, par exemple /24 au lieu de /255.255.255.0.</translation>
    </message>
    <message>
        <source>Leave out the part from the % on: a whitelist knows no network interfaces.</source>
        <translation>Retirez la partie à partir du %&#xa0;: une liste blanche ne connaît pas les interfaces réseau.</translation>
    </message>
    <message>
        <source>Write the address alone, without brackets and without a port.</source>
        <translation>Écrivez l’adresse seule, sans crochets et sans port.</translation>
    </message>
    <message>
        <source>Names are not accepted, only addresses such as 203.0.113.5.</source>
        <translation>Les noms ne sont pas acceptés, seulement les adresses comme 203.0.113.5.</translation>
    </message>
    <message>
        <source>This is not a complete IPv6 address, such as 2001:db8::1.</source>
        <translation>Ce n’est pas une adresse IPv6 complète, comme 2001:db8::1.</translation>
    </message>
    <message>
        <source>A range of ::ffff: addresses needs /96 or more; write it as an IPv4 range.</source>
        <translation>Une plage d’adresses ::ffff: demande /96 ou plus&#xa0;; écrivez-la comme une plage IPv4.</translation>
    </message>
    <message>
        <source>Write a range with a slash, such as 10.0.0.0/24, not with a dash.</source>
        <translation>Écrivez une plage avec une barre oblique, comme 10.0.0.0/24, et non avec un tiret.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This account may not do that. Ask an administrator.</source>
        <translation>Ce compte n’a pas ce droit. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>This address is not on the whitelist. Ask an administrator on an allowed address to add it.</source>
        <translation>Cette adresse n’est pas dans la liste blanche. Demandez à un administrateur dont l’adresse est autorisée de l’ajouter.</translation>
    </message>
    <message>
        <source>This address is blocked. Ask an administrator to lift the block, or wait until it runs out.</source>
        <translation>Cette adresse est bloquée. Demandez à un administrateur de lever le blocage, ou attendez qu’il expire.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>La session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your sign-in is too old for this. Sign in again, then repeat it.</source>
        <translation>Votre connexion est trop ancienne pour cette action. Reconnectez-vous, puis recommencez.</translation>
    </message>
    <message>
        <source>Administrators need two-factor here. Turn it on under Two-factor first.</source>
        <translation>Les administrateurs ont besoin ici de l’authentification à deux facteurs. Activez-la d’abord sous «&#xa0;Deux facteurs&#xa0;».</translation>
    </message>
    <message>
        <source>It is no longer there. Refresh the page.</source>
        <translation>Cet élément n’existe plus. Actualisez la page.</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Le serveur est occupé. Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Le serveur est occupé. Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy. Wait a moment, then try again.</source>
        <translation>Le serveur est occupé. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The server cannot write its activity log, so it changed nothing. Free disk space on the server, then try again.</source>
        <translation>Le serveur ne peut pas écrire son journal d’activité et n’a donc rien modifié. Libérez de l’espace disque sur le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>The server did not accept the input. Correct it, then try again.</source>
        <translation>Le serveur n’a pas accepté la saisie. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The server&apos;s configuration file or a command-line option fixes this. Change it there.</source>
        <translation>Le fichier de configuration du serveur ou une option de ligne de commande fixe cette valeur. Modifiez-la à cet endroit.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the details to your administrator.</source>
        <translation>Réessayez. Si l’échec se répète, transmettez les détails à votre administrateur.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that it is running, then try again.</source>
        <translation>Le serveur est injoignable. Vérifiez qu’il est en cours d’exécution, puis réessayez.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has changed. Compare its fingerprint before you connect again.</source>
        <translation>Le certificat du serveur a changé. Comparez son empreinte avant de vous reconnecter.</translation>
    </message>
    <message>
        <source>The answer could not be read. Check that this is a Postject server of a matching version.</source>
        <translation>La réponse n’a pas pu être lue. Vérifiez qu’il s’agit d’un serveur Postject de version compatible.</translation>
    </message>
    <message>
        <source>Code: %1 (%2)</source>
        <translation>Code&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an input field, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>L’adresse %1</translation>
    </message>
    <message>
        <source>Everything from %1</source>
        <comment>a place</comment>
        <translation>Tout ce qui vient de %1</translation>
    </message>
    <message>
        <source>Requests to %1</source>
        <comment>a path</comment>
        <translation>Requêtes vers %1</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>what an exception is for</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>what an exception is for</comment>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>what an exception is for</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>définitivement</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time</comment>
        <translation>jusqu’au %1</translation>
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
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première occurrence</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière occurrence</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>The newest requests behind it</source>
        <translation>Les requêtes les plus récentes en cause</translation>
    </message>
    <message>
        <source>User agent: %1</source>
        <translation>Agent utilisateur : %1</translation>
    </message>
    <message>
        <source>If this was not you</source>
        <translation>Si ce n’était pas vous</translation>
    </message>
    <message>
        <source>Change the password and end the other sessions.</source>
        <translation>Changez le mot de passe et mettez fin aux autres sessions.</translation>
    </message>
    <message>
        <source>Turn two-factor on, or renew it, and restrict the addresses by the IP whitelist.</source>
        <translation>Activez l’authentification à deux facteurs ou renouvelez-la, et limitez les adresses avec la liste blanche d’IP.</translation>
    </message>
    <message>
        <source>Look at the alert in the console, and resolve it once it is dealt with.</source>
        <translation>Consultez l’alerte dans la console et marquez-la comme résolue une fois traitée.</translation>
    </message>
    <message>
        <source>State of the activity log</source>
        <translation>État du journal d’activité</translation>
    </message>
    <message>
        <source>Newest row</source>
        <translation>Entrée la plus récente</translation>
    </message>
    <message>
        <source>Its MAC</source>
        <translation>Son MAC</translation>
    </message>
    <message>
        <source>Keep this mail: a log that lacks this row later was cut.</source>
        <translation>Conservez ce message : si cette entrée manque plus tard dans le journal, celui-ci a été tronqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n more alerts</source>
        <translation>
            <numerusform>%n autre alerte</numerusform>
            <numerusform>%n autres alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, to be seen in the console</source>
        <translation>
            <numerusform>et %n autre, visible dans la console</numerusform>
            <numerusform>et %n autres, visibles dans la console</numerusform>
        </translation>
    </message>
    <message>
        <source>More alerts came within an hour than mails may be sent to this address. These waited; each is told of once.</source>
        <translation>En une heure, il y a eu plus d’alertes que de messages autorisés vers cette adresse. Celles-ci ont attendu ; chacune n’est signalée qu’une fois.</translation>
    </message>
    <message>
        <source>Test of the notifications</source>
        <translation>Test des notifications</translation>
    </message>
    <message>
        <source>Mails about security alerts arrive here.</source>
        <translation>Les messages sur les alertes de sécurité arrivent ici.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Type a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>Le mot de passe doit avoir au moins %n caractère.</numerusform>
            <numerusform>Le mot de passe doit avoir au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Le mot de passe est trop long.</translation>
    </message>
    <message>
        <source>Many people use this password, so it is guessed first. Four unrelated words are better.</source>
        <translation>Beaucoup de gens utilisent ce mot de passe&#xa0;: c’est l’un des premiers à être essayés. Quatre mots sans lien entre eux valent mieux.</translation>
    </message>
    <message>
        <source>This is too close to the e-mail or to the name of this product.</source>
        <translation>C’est trop proche de l’adresse e-mail ou du nom de ce produit.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <comment>%1 is the server&apos;s words</comment>
        <translation>Refus du serveur&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Au moins %n caractère.</numerusform>
            <numerusform>Au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Trop court&#xa0;: au moins %n caractère.</numerusform>
            <numerusform>Trop court&#xa0;: au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long.</source>
        <comment>a password</comment>
        <translation>Trop long.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Four unrelated words are better.</source>
        <translation>Faible&#xa0;: facile à deviner. Quatre mots sans lien entre eux valent mieux.</translation>
    </message>
    <message>
        <source>Fair: a longer one is better.</source>
        <translation>Moyen&#xa0;: un plus long vaut mieux.</translation>
    </message>
    <message>
        <source>Good.</source>
        <comment>a password</comment>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <comment>a password</comment>
        <translation>Fort.</translation>
    </message>
</context>
<context>
    <name>OneTimeCode</name>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds behind. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>L’horloge de votre téléphone retarde de %n seconde. Réglez-la sur l’heure automatique, puis saisissez le code affiché.</numerusform>
            <numerusform>L’horloge de votre téléphone retarde de %n secondes. Réglez-la sur l’heure automatique, puis saisissez le code affiché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds ahead. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>L’horloge de votre téléphone avance de %n seconde. Réglez-la sur l’heure automatique, puis saisissez le code affiché.</numerusform>
            <numerusform>L’horloge de votre téléphone avance de %n secondes. Réglez-la sur l’heure automatique, puis saisissez le code affiché.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1: loading.</source>
        <translation>%1&#xa0;: chargement.</translation>
    </message>
    <message>
        <source>Not available, try again</source>
        <translation>Indisponible, réessayer</translation>
    </message>
    <message>
        <source>%1: could not be loaded. Press to try again.</source>
        <translation>%1&#xa0;: chargement impossible. Appuyez pour réessayer.</translation>
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
        <translation>Alertes ouvertes</translation>
    </message>
    <message>
        <source>Nothing to look into</source>
        <translation>Rien à examiner</translation>
    </message>
    <message>
        <source>No open alerts.</source>
        <translation>Aucune alerte ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s). Of the newest: %1.</source>
        <translation>
            <numerusform>%n alerte ouverte. Parmi les plus récentes&#xa0;: %1.</numerusform>
            <numerusform>%n alertes ouvertes. Parmi les plus récentes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Last hour, no average yet</source>
        <translation>Dernière heure, pas encore de moyenne</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour.</source>
        <translation>
            <numerusform>%n requête au cours de la dernière heure.</numerusform>
            <numerusform>%n requêtes au cours de la dernière heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last hour, %1× average</source>
        <translation>Dernière heure, %1× la moyenne</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Échecs de connexion</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Au cours de la dernière heure</translation>
    </message>
    <message numerus="yes">
        <source>%n failed sign-in(s) in the last hour.</source>
        <translation>
            <numerusform>%n échec de connexion au cours de la dernière heure.</numerusform>
            <numerusform>%n échecs de connexion au cours de la dernière heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>Entrées du journal</translation>
    </message>
    <message numerus="yes">
        <source>Activity log: %n entry(s).</source>
        <translation>
            <numerusform>Journal d’activité&#xa0;: %n entrée.</numerusform>
            <numerusform>Journal d’activité&#xa0;: %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Deux facteurs</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>A password alone lets in</source>
        <translation>Le mot de passe seul suffit</translation>
    </message>
    <message>
        <source>Two-factor is off: a password alone lets in.</source>
        <translation>L’authentification à deux facteurs est désactivée&#xa0;: le mot de passe seul suffit.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>%n code de secours restant</numerusform>
            <numerusform>%n codes de secours restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two-factor is on, %n backup code(s) left.</source>
        <translation>
            <numerusform>L’authentification à deux facteurs est activée, %n code de secours restant.</numerusform>
            <numerusform>L’authentification à deux facteurs est activée, %n codes de secours restants.</numerusform>
        </translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation>Liste blanche IP</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries used of the most there may be</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open to every address</source>
        <translation>Ouverte à toutes les adresses</translation>
    </message>
    <message>
        <source>The whitelist is empty: open to every address.</source>
        <translation>La liste blanche est vide&#xa0;: ouverte à toutes les adresses.</translation>
    </message>
    <message>
        <source>This computer is always let in</source>
        <translation>Cet ordinateur est toujours admis</translation>
    </message>
    <message>
        <source>Covers you, %1</source>
        <translation>Vous inclut, %1</translation>
    </message>
    <message>
        <source>Whitelist: %1 entries used. %2.</source>
        <translation>Liste blanche&#xa0;: %1 entrées utilisées. %2.</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Adresses bloquées</translation>
    </message>
    <message>
        <source>No address is kept out</source>
        <translation>Aucune adresse exclue</translation>
    </message>
    <message>
        <source>Each lifts by itself in time</source>
        <translation>Chaque blocage se lève de lui-même</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked address(es).</source>
        <translation>
            <numerusform>%n adresse bloquée.</numerusform>
            <numerusform>%n adresses bloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour</source>
        <translation>
            <numerusform>%n requête au cours de la dernière heure</numerusform>
            <numerusform>%n requêtes au cours de la dernière heure</numerusform>
        </translation>
    </message>
    <message>
        <source>No open alerts. %1.</source>
        <comment>%1: 12 requests in the last hour</comment>
        <translation>Aucune alerte ouverte. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) to look into. %1.</source>
        <comment>%1: 12 requests in the last hour</comment>
        <translation>
            <numerusform>%n alerte à examiner. %1.</numerusform>
            <numerusform>%n alertes à examiner. %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts.</source>
        <translation>Tous les comptes.</translation>
    </message>
    <message>
        <source>Your account.</source>
        <translation>Votre compte.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Requests of the last 24 hours: %1 in all, %2 of them refused or failed.</source>
        <translation>Requêtes des 24 dernières heures&#xa0;: %1 au total, dont %2 refusées ou en échec.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour, %1 times the 7-day average.</source>
        <translation>
            <numerusform>%n requête au cours de la dernière heure, %1 fois la moyenne sur 7 jours.</numerusform>
            <numerusform>%n requêtes au cours de la dernière heure, %1 fois la moyenne sur 7 jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation>Liste blanche IP</translation>
    </message>
    <message>
        <source>Blocked IPs</source>
        <translation>IP bloquées</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Deux facteurs</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Paramètres serveur</translation>
    </message>
    <message>
        <source>Log integrity</source>
        <translation>Intégrité du journal</translation>
    </message>
</context>
<context>
    <name>Pivot</name>
    <message>
        <source>Action</source>
        <comment>a column of the activity log</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>IP address</source>
        <comment>a column of the activity log</comment>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <comment>a column of the activity log</comment>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>User agent</source>
        <comment>a column of the activity log</comment>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>a column of the activity log</comment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a column of the activity log</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a column of the activity log</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>column, value</comment>
        <translation>%1 n’est pas %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>column, value</comment>
        <translation>%1 est %2</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>Saisissez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Saisissez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>an address, what is wrong with it</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” must begin with /.</source>
        <comment>a path</comment>
        <translation>«&#xa0;%1&#xa0;» doit commencer par /.</translation>
    </message>
    <message>
        <source>“%1” may have a * only at its end.</source>
        <comment>a path</comment>
        <translation>«&#xa0;%1&#xa0;» ne peut avoir un * qu’à la fin.</translation>
    </message>
    <message>
        <source>“%1” is no path: letters, digits and signs of ASCII, no ?, at most %2 characters.</source>
        <comment>a path</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin&#xa0;: lettres, chiffres et signes ASCII, pas de ?, au plus %2 caractères.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez un élément de la liste.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <source>Addresses or ranges of the proxies in front of this server, one a line. Only they may say by X-Forwarded-For who the client is.</source>
        <translation>Adresses ou plages des proxys devant ce serveur, une par ligne. Eux seuls peuvent indiquer par X-Forwarded-For qui est le client.</translation>
    </message>
    <message>
        <source>Keep activity for</source>
        <translation>Conserver l’activité pendant</translation>
    </message>
    <message>
        <source>Older entries are removed from the log for good. 0 keeps them for ever.</source>
        <translation>Les entrées plus anciennes sont supprimées définitivement du journal. 0 les conserve pour toujours.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Requests of one account</source>
        <translation>Requêtes d’un compte</translation>
    </message>
    <message>
        <source>More than these within a minute are refused. 0 sets no limit.</source>
        <translation>Au-delà de ce nombre en une minute, elles sont refusées. 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>Requests from one address</source>
        <translation>Requêtes depuis une adresse</translation>
    </message>
    <message>
        <source>Sign-ins from one address</source>
        <translation>Connexions depuis une adresse</translation>
    </message>
    <message>
        <source>More attempts than these within a minute are refused, right or wrong. 0 sets no limit.</source>
        <translation>Au-delà de ce nombre en une minute, les tentatives sont refusées, justes ou non. 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>Ask for the password again after</source>
        <translation>Redemander le mot de passe après</translation>
    </message>
    <message>
        <source>So long after a sign-in, accounts, keys, whitelists, two-factor and settings can be changed. 0: as long as the session lasts.</source>
        <translation>Durée après une connexion pendant laquelle comptes, clés, listes blanches, authentification à deux facteurs et paramètres peuvent être modifiés. 0&#xa0;: tant que dure la session.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Two-factor for administrators</source>
        <translation>A2F pour les administrateurs</translation>
    </message>
    <message>
        <source>Where it is required, an administrator without it can do nothing but set it up.</source>
        <translation>Là où elle est obligatoire, un administrateur qui ne l’a pas ne peut rien faire d’autre que la configurer.</translation>
    </message>
    <message>
        <source>End idle sessions after</source>
        <translation>Fermer les sessions inactives après</translation>
    </message>
    <message>
        <source>A session without a request for so long ends. 0: it lasts its 12 hours.</source>
        <translation>Une session sans requête pendant cette durée se termine. 0&#xa0;: elle dure ses 12 heures.</translation>
    </message>
    <message>
        <source>Sensitive paths</source>
        <translation>Chemins sensibles</translation>
    </message>
    <message>
        <source>Paths whose requests are counted, one a line. A * at the end stands for whatever follows.</source>
        <translation>Chemins dont les requêtes sont comptées, un par ligne. Un * à la fin remplace tout ce qui suit.</translation>
    </message>
    <message>
        <source>Failed sign-ins that block an address</source>
        <translation>Échecs de connexion qui bloquent une adresse</translation>
    </message>
    <message>
        <source>So many failures from one address block it.</source>
        <translation>Ce nombre d’échecs depuis une adresse la bloque.</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>échecs de connexion</translation>
    </message>
    <message>
        <source>Failed sign-ins count for</source>
        <translation>Les échecs comptent pendant</translation>
    </message>
    <message>
        <source>Failures further apart do not add up to a block.</source>
        <translation>Des échecs plus espacés ne s’additionnent pas jusqu’au blocage.</translation>
    </message>
    <message>
        <source>A block lasts</source>
        <translation>Durée d’un blocage</translation>
    </message>
    <message>
        <source>It lifts by itself then. Blocks in force keep their end.</source>
        <translation>Il se lève ensuite de lui-même. Les blocages en cours gardent leur fin.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Usual rate of requests</source>
        <translation>Fréquence habituelle des requêtes</translation>
    </message>
    <message>
        <source>An alert is raised when an hour has more requests than this.</source>
        <translation>Une alerte est déclenchée quand une heure compte plus de requêtes.</translation>
    </message>
    <message>
        <source>times the average</source>
        <translation>fois la moyenne</translation>
    </message>
    <message>
        <source>Smallest spike</source>
        <translation>Plus petit pic</translation>
    </message>
    <message>
        <source>An hour with fewer requests is no spike, whatever the average.</source>
        <translation>Une heure avec moins de requêtes n’est pas un pic, quelle que soit la moyenne.</translation>
    </message>
    <message>
        <source>requests an hour</source>
        <translation>requêtes par heure</translation>
    </message>
    <message>
        <source>History before the first spike</source>
        <translation>Historique avant le premier pic</translation>
    </message>
    <message>
        <source>An account with less history has no average to compare with.</source>
        <translation>Un compte avec moins d’historique n’a pas de moyenne de comparaison.</translation>
    </message>
    <message>
        <source>Usual requests to a sensitive path</source>
        <translation>Requêtes habituelles vers un chemin sensible</translation>
    </message>
    <message>
        <source>An alert is raised when one account makes more.</source>
        <translation>Une alerte est déclenchée quand un compte en fait plus.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>Places of sign-in are remembered for</source>
        <translation>Mémoriser les lieux de connexion</translation>
    </message>
    <message>
        <source>A sign-in from a place that was not seen for so long raises an alert.</source>
        <translation>Une connexion depuis un lieu qui n’a pas été vu depuis cette durée déclenche une alerte.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Name or address. Without one no mail is sent.</source>
        <translation>Nom ou adresse. Sans lui, aucun e-mail n’est envoyé.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0 takes the usual one of the encryption.</source>
        <translation>0 prend le port habituel du chiffrement.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>How the connection to the mail server is encrypted.</source>
        <translation>Mode de chiffrement de la connexion au serveur de messagerie.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Whom to sign in as. Empty: no sign-in.</source>
        <translation>Nom de connexion. Vide&#xa0;: pas de connexion.</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>Mot de passe e-mail</translation>
    </message>
    <message>
        <source>Kept encrypted, and never shown again.</source>
        <translation>Conservé chiffré, et jamais réaffiché.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>The address that alerts are sent from.</source>
        <translation>L’adresse depuis laquelle les alertes sont envoyées.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>A PEM file on the server with the certificate authorities to trust. Empty: the system&apos;s.</source>
        <translation>Un fichier PEM sur le serveur avec les autorités de certification de confiance. Vide&#xa0;: celles du système.</translation>
    </message>
    <message>
        <source>Mails to one recipient</source>
        <translation>E-mails à un destinataire</translation>
    </message>
    <message>
        <source>More wait for the next hour.</source>
        <translation>Les suivants attendent l’heure suivante.</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxys</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>Request limits</source>
        <translation>Limites de requêtes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultative</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The server&apos;s configuration fixes this by now. Undo the change here.</source>
        <translation>La configuration du serveur fixe désormais cette valeur. Annulez la modification ici.</translation>
    </message>
    <message>
        <source>Type a host name or an address.</source>
        <translation>Saisissez un nom d’hôte ou une adresse.</translation>
    </message>
    <message>
        <source>Type a mail address: a mail server needs a sender.</source>
        <translation>Saisissez une adresse e-mail&#xa0;: un serveur de messagerie a besoin d’un expéditeur.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS: without encryption the password would be sent in the clear.</source>
        <translation>Choisissez STARTTLS ou TLS&#xa0;: sans chiffrement, le mot de passe serait envoyé en clair.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <comment>%1 is the server&apos;s words</comment>
        <translation>Refus du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Nom propre</translation>
    </message>
    <message>
        <source>What this server calls itself to the mail server. Empty: the name of its machine.</source>
        <translation>Nom sous lequel ce serveur se présente au serveur de messagerie. Vide : le nom de sa machine.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of mails to accounts that chose none.</source>
        <translation>Des messages aux comptes qui n’en ont pas choisi.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 yesterday</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>demain à %1</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Snoozed until it gets worse</source>
        <translation>Reportée jusqu’à aggravation</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>a time</comment>
        <translation>Reportée jusqu’au %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, what it was about</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>Observée à nouveau</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Resolved, %1</source>
        <comment>a verdict</comment>
        <translation>Résolue, %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>No longer snoozed</source>
        <translation>N’est plus reportée</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Real</source>
        <comment>what an alert turned out to be</comment>
        <translation>Réelle</translation>
    </message>
    <message>
        <source>False alarm</source>
        <comment>what an alert turned out to be</comment>
        <translation>Fausse alerte</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>what an alert turned out to be</comment>
        <translation>Attendue</translation>
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
            <numerusform>%Ln réelle</numerusform>
            <numerusform>%Ln réelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false alarms</source>
        <translation>
            <numerusform>%Ln fausse alerte</numerusform>
            <numerusform>%Ln fausses alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln attendue</numerusform>
            <numerusform>%Ln attendues</numerusform>
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
            <numerusform>%Ln sans verdict</numerusform>
            <numerusform>%Ln sans verdict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln resolved alerts of this kind: %1.</source>
        <translation>
            <numerusform>Sur %Ln alerte résolue de ce type&#xa0;: %1.</numerusform>
            <numerusform>Sur %Ln alertes résolues de ce type&#xa0;: %1.</numerusform>
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
        <translation>Déjà dans la liste.</translation>
    </message>
    <message>
        <source>Stands further up already.</source>
        <translation>Figure déjà plus haut.</translation>
    </message>
    <message>
        <source>Already allowed by %1.</source>
        <translation>Déjà autorisée par %1.</translation>
    </message>
    <message>
        <source>Will be saved as %1.</source>
        <translation>Sera enregistrée comme %1.</translation>
    </message>
    <message>
        <source>Already allowed by %1 of this import.</source>
        <translation>Déjà autorisée par %1 de cette importation.</translation>
    </message>
</context>
<context>
    <name>WhitelistWords</name>
    <message>
        <source>Changed the note of %1.</source>
        <translation>Note de %1 modifiée.</translation>
    </message>
    <message>
        <source>Changed %1 to %2.</source>
        <translation>%1 remplacée par %2.</translation>
    </message>
    <message>
        <source>Added %1 and removed %2 entries.</source>
        <translation>Entrées ajoutées&#xa0;: %1, supprimées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 ajoutée.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n entries.</source>
        <translation>
            <numerusform>%n entrée ajoutée.</numerusform>
            <numerusform>%n entrées ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n entries.</source>
        <translation>
            <numerusform>%n entrée supprimée.</numerusform>
            <numerusform>%n entrées supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address %1 would not be on the list. From then on the server would refuse this console and every other request from your address.</source>
        <translation>Votre adresse %1 ne serait pas dans la liste. Dès lors, le serveur refuserait cette console et toute autre requête depuis votre adresse.</translation>
    </message>
    <message>
        <source>This takes several steps, and between them your address %1 would not be on the list: the server would refuse the rest.</source>
        <translation>Cela demande plusieurs étapes, et entre elles votre adresse %1 ne serait pas dans la liste&#xa0;: le serveur refuserait le reste.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark ou system.</translation>
    </message>
    <message>
        <source>system, or the code of a language: de, zh_CN.</source>
        <translation>system, ou le code d’une langue&#x202f;: de, zh_CN.</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s database.</source>
        <translation>Dossier de la base de données du serveur.</translation>
    </message>
    <message>
        <source>Show a throw-away server with a month of made-up traffic.</source>
        <translation>Afficher un serveur jetable avec un mois de trafic inventé.</translation>
    </message>
    <message>
        <source>Another traffic for each number.</source>
        <translation>Un autre trafic pour chaque nombre.</translation>
    </message>
    <message>
        <source>Say when the window is first painted and when it takes keys, then quit.</source>
        <translation>Indiquer quand la fenêtre est dessinée pour la première fois et quand elle accepte les touches, puis quitter.</translation>
    </message>
    <message>
        <source>Postject Security Console, demonstration</source>
        <translation>Postject Security Console, démonstration</translation>
    </message>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>Guards the accounts of an API platform, and shows it.</source>
        <translation>Protège les comptes d’une plateforme d’API, et le montre.</translation>
    </message>
    <message>
        <source>Let the demonstration&apos;s time stand still: the same pictures each time.</source>
        <translation>Arrête le temps de la démonstration&#xa0;: les mêmes images à chaque fois.</translation>
    </message>
</context>
<context>
    <name>postject</name>
    <message numerus="yes">
        <source>The log is intact: %n rows.</source>
        <translation>
            <numerusform>Le journal est intact : %n entrée.</numerusform>
            <numerusform>Le journal est intact : %n entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before them, %n rows were removed for their age.</source>
        <translation>
            <numerusform>Avant elles, %n entrée a été supprimée pour son âge.</numerusform>
            <numerusform>Avant elles, %n entrées ont été supprimées pour leur âge.</numerusform>
        </translation>
    </message>
    <message>
        <source>the log is NOT intact: %1 %2</source>
        <translation>le journal N’EST PAS intact : %1 %2</translation>
    </message>
    <message>
        <source>Two-factor is off for %1.</source>
        <translation>L’authentification à deux facteurs est désactivée pour %1.</translation>
    </message>
    <message>
        <source>The whitelist of %1 is empty.</source>
        <translation>La liste blanche de %1 est vide.</translation>
    </message>
    <message>
        <source>The configuration is right.</source>
        <translation>La configuration est correcte.</translation>
    </message>
    <message>
        <source>no server runs on %1</source>
        <translation>aucun serveur ne tourne sur %1</translation>
    </message>
    <message>
        <source>The server is well.</source>
        <translation>Le serveur va bien.</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>le serveur ne répond pas</translation>
    </message>
    <message>
        <source>can&apos;t read %1: %2</source>
        <translation>impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>the password is read from standard input, which is empty</source>
        <translation>le mot de passe est lu sur l’entrée standard, qui est vide</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text without NUL</source>
        <translation>le mot de passe n’est pas un texte UTF-8 sans NUL</translation>
    </message>
    <message>
        <source>Account %1 created: %2</source>
        <translation>Compte %1 créé : %2</translation>
    </message>
    <message>
        <source>there is no account %1</source>
        <translation>il n’y a pas de compte %1</translation>
    </message>
    <message>
        <source>%1 is no IP address</source>
        <translation>%1 n’est pas une adresse IP</translation>
    </message>
    <message>
        <source>%1 is not blocked</source>
        <translation>%1 n’est pas bloqué</translation>
    </message>
    <message>
        <source>%1 is no longer blocked.</source>
        <translation>%1 n’est plus bloqué.</translation>
    </message>
    <message>
        <source>there is no log in %1</source>
        <translation>il n’y a pas de journal dans %1</translation>
    </message>
    <message>
        <source>Backup written to %1. The key is not in it: back %2 up apart.</source>
        <translation>Sauvegarde écrite dans %1. Elle ne contient pas la clé : sauvegardez %2 à part.</translation>
    </message>
    <message>
        <source>Restored from %1. The replaced database was kept beside it.</source>
        <translation>Restauré à partir de %1. La base remplacée a été conservée à côté.</translation>
    </message>
    <message>
        <source>%1 holds no API key</source>
        <translation>%1 ne contient pas de clé d’API</translation>
    </message>
    <message>
        <source>can&apos;t follow %1: %2</source>
        <translation>impossible de suivre %1 : %2</translation>
    </message>
    <message>
        <source>can&apos;t tell the format of %1, which is empty or not there: say it by --format</source>
        <translation>impossible de reconnaître le format de %1, vide ou absent : indiquez-le avec --format</translation>
    </message>
    <message>
        <source>can&apos;t follow the journal: say the lines&apos; format by --log-format</source>
        <translation>impossible de suivre le journal systemd : indiquez le format des lignes avec --log-format</translation>
    </message>
    <message>
        <source>%1: a line could not be read: %2</source>
        <translation>%1 : une ligne n’a pas pu être lue : %2</translation>
    </message>
    <message>
        <source>the server refuses the events: %1</source>
        <translation>le serveur refuse les événements : %1</translation>
    </message>
    <message>
        <source>the server refuses %1 events, which are left out: %2</source>
        <translation>le serveur refuse %1 événements, qui sont omis : %2</translation>
    </message>
    <message>
        <source>the server does not take the events now, trying again: %1</source>
        <translation>le serveur ne prend pas les événements pour l’instant, nouvel essai : %1</translation>
    </message>
    <message>
        <source>the server takes the events again</source>
        <translation>le serveur prend de nouveau les événements</translation>
    </message>
    <message>
        <source>can&apos;t write %1: %2</source>
        <translation>impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>another command follows these logs already (%1 is locked)</source>
        <translation>une autre commande suit déjà ces journaux (%1 est verrouillé)</translation>
    </message>
    <message>
        <source>%1 is not what follow has written; remove it to begin at the end of the logs</source>
        <translation>%1 n’a pas été écrit par follow ; supprimez-le pour commencer à la fin des journaux</translation>
    </message>
    <message>
        <source>%1 is of another format (%2) than those before it (%3): import it by itself</source>
        <translation>%1 est d’un autre format (%2) que les précédents (%3) : importez-le à part</translation>
    </message>
    <message>
        <source>%1 names sshd, but none of its lines could be read as a sign-in; the first that could not be read is line %2: %3</source>
        <translation>%1 mentionne sshd, mais aucune ligne n’a pu être lue comme une connexion ; la première illisible est la ligne %2 : %3</translation>
    </message>
    <message>
        <source>%1 names sshd, but its lines tell of no sign-in that counts</source>
        <translation>%1 mentionne sshd, mais aucune ligne ne parle d’une connexion qui compte</translation>
    </message>
    <message>
        <source>can&apos;t read %1: it is no text, or not packed in a way that is known</source>
        <translation>impossible de lire %1 : ce n’est pas du texte, ou sa compression est inconnue</translation>
    </message>
    <message>
        <source>can&apos;t read %1: nothing tells for sure who its clients are, when and what they asked for; --fields names the members that do; line %2: %3</source>
        <translation>impossible de lire %1 : rien n’indique avec certitude qui sont les clients, quand et ce qu’ils ont demandé ; --fields nomme les membres qui le disent ; ligne %2 : %3</translation>
    </message>
    <message>
        <source>none of its lines could be read as of the format %1: %2, line %3: %4</source>
        <translation>aucune ligne n’a pu être lue au format %1 : %2, ligne %3 : %4</translation>
    </message>
    <message>
        <source>the log changed while it was read</source>
        <translation>le journal a changé pendant la lecture</translation>
    </message>
    <message>
        <source>there is no import %1; the rows log_imported tell which there are</source>
        <translation>il n’y a pas d’import %1 ; les entrées log_imported disent lesquels existent</translation>
    </message>
    <message>
        <source>standard input can be given once only</source>
        <translation>l’entrée standard ne peut être indiquée qu’une fois</translation>
    </message>
    <message>
        <source>can&apos;t keep standard input: %1</source>
        <translation>impossible de conserver l’entrée standard : %1</translation>
    </message>
    <message>
        <source>can&apos;t read standard input: %1</source>
        <translation>impossible de lire l’entrée standard : %1</translation>
    </message>
    <message>
        <source>can&apos;t read the pipe %1 twice: give it by standard input (-)</source>
        <translation>impossible de lire deux fois le tube %1 : donnez-le par l’entrée standard (-)</translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2  %3  %4  (%n times)</source>
        <translation>
            <numerusform>  %1  %2  %3  %4  (%n fois)</numerusform>
            <numerusform>  %1  %2  %3  %4  (%n fois)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2 until %3, after %n failed sign-ins</source>
        <translation>
            <numerusform>  %1  %2 jusqu’à %3, après %n échec de connexion</numerusform>
            <numerusform>  %1  %2 jusqu’à %3, après %n échecs de connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more (--json lists all)</source>
        <translation>
            <numerusform>  … et %n autre (--json les montre tous)</numerusform>
            <numerusform>  … et %n autres (--json les montre tous)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines read</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events stored</source>
        <translation>%1 événements sur %2 enregistrés</translation>
    </message>
    <message>
        <source>The detectors judge the last of it …</source>
        <translation>Les détecteurs examinent la fin …</translation>
    </message>
    <message>
        <source>%1 lines, %2 events, %3 lines skipped</source>
        <translation>%1 lignes, %2 événements, %3 lignes ignorées</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Aucune alerte.</translation>
    </message>
    <message>
        <source>There would have been no alerts.</source>
        <translation>Il n’y aurait eu aucune alerte.</translation>
    </message>
    <message>
        <source>Alerts:</source>
        <translation>Alertes :</translation>
    </message>
    <message>
        <source>There would have been these alerts:</source>
        <translation>Il y aurait eu ces alertes :</translation>
    </message>
    <message>
        <source>Blocks; those that have not run out are in force:</source>
        <translation>Blocages ; ceux qui n’ont pas expiré sont en vigueur :</translation>
    </message>
    <message>
        <source>There would have been these blocks:</source>
        <translation>Il y aurait eu ces blocages :</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>To undo it: postject-server import --undo %1 --account %2</source>
        <translation>Pour l’annuler : postject-server import --undo %1 --account %2</translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %n alerts removed, </source>
        <translation>
            <numerusform>L’import est annulé : %n alerte supprimée, </numerusform>
            <numerusform>L’import est annulé : %n alertes supprimées, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks lifted.</source>
        <translation>
            <numerusform>%n blocage levé.</numerusform>
            <numerusform>%n blocages levés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the format is %2</source>
        <translation>%1 : le format est %2</translation>
    </message>
    <message>
        <source>host, client, …</source>
        <translation>hôte, client, …</translation>
    </message>
    <message>
        <source>client, …</source>
        <translation>client, …</translation>
    </message>
    <message>
        <source>%1: each line begins with %2</source>
        <translation>%1 : chaque ligne commence par %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read; the first:</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être lue :</numerusform>
            <numerusform>%n lignes n’ont pas pu être lues ; les premières :</numerusform>
        </translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  ligne %1 : %2</translation>
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
        <translation>%1 ne présente pas de certificat pour le moment. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>postject::Demo</name>
    <message>
        <source>Platform services</source>
        <translation>Services de la plateforme</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centre de données</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
</context>
<context>
    <name>postject::EmbeddedServer</name>
    <message>
        <source>The server could not start: %1</source>
        <translation>Le serveur n’a pas pu démarrer&#xa0;: %1</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Another port…</source>
        <translation>Autre port…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Set up differently</source>
        <translation>Configurer autrement</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>Autre port</translation>
    </message>
    <message>
        <source>The server listens at %1, port</source>
        <translation>Le serveur écoute sur %1, port</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s data</source>
        <translation>Dossier des données du serveur</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountForm</name>
    <message>
        <source>Create the account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail of the new account</source>
        <translation>Adresse e-mail du nouveau compte</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Premier mot de passe</translation>
    </message>
    <message>
        <source>First password of the new account</source>
        <translation>Premier mot de passe du nouveau compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel, create no account</source>
        <translation>Annuler, ne créer aucun compte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role of the new account</source>
        <translation>Rôle du nouveau compte</translation>
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
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>On</source>
        <comment>two-factor</comment>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>two-factor</comment>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>Deux facteurs</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountPresenter</name>
    <message>
        <source>%1 is disabled and signed out.</source>
        <translation>Le compte %1 est désactivé et déconnecté.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>Le compte %1 est activé.</translation>
    </message>
    <message>
        <source>The two-factor of %1 is off.</source>
        <translation>L’authentification à deux facteurs de %1 est désactivée.</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>Le compte %1 est déconnecté partout.</translation>
    </message>
    <message>
        <source>The whitelist of %1 is empty.</source>
        <translation>La liste blanche de %1 est vide.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>Le compte %1 est supprimé.</translation>
    </message>
    <message>
        <source>%1 was not disabled.</source>
        <translation>Le compte %1 n’a pas été désactivé.</translation>
    </message>
    <message>
        <source>%1 was not enabled.</source>
        <translation>Le compte %1 n’a pas été activé.</translation>
    </message>
    <message>
        <source>The two-factor of %1 was not reset.</source>
        <translation>L’authentification à deux facteurs de %1 n’a pas été réinitialisée.</translation>
    </message>
    <message>
        <source>%1 was not signed out.</source>
        <translation>Le compte %1 n’a pas été déconnecté.</translation>
    </message>
    <message>
        <source>The whitelist of %1 was not emptied.</source>
        <translation>La liste blanche de %1 n’a pas été vidée.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>Le compte %1 n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>accounts, administrators</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active administrators</source>
        <translation>
            <numerusform>%Ln administrateur actif</numerusform>
            <numerusform>%Ln administrateurs actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an e-mail address, such as ana@example.com.</source>
        <translation>Saisissez une adresse e-mail, par exemple ana@example.com.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already.</source>
        <translation>Il existe déjà un compte avec cette adresse e-mail.</translation>
    </message>
    <message>
        <source>The server does not take this as an e-mail address.</source>
        <translation>Le serveur n’accepte pas cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Choose one account.</source>
        <translation>Choisissez un seul compte.</translation>
    </message>
    <message>
        <source>Something is being done with this account.</source>
        <translation>Une opération est en cours sur ce compte.</translation>
    </message>
    <message>
        <source>Change your own two-factor on its page.</source>
        <translation>Modifiez votre propre authentification à deux facteurs sur sa page.</translation>
    </message>
    <message>
        <source>This is your own account. Sign out instead.</source>
        <translation>C’est votre propre compte. Déconnectez-vous plutôt.</translation>
    </message>
    <message>
        <source>Change your own whitelist on its page.</source>
        <translation>Modifiez votre propre liste blanche sur sa page.</translation>
    </message>
    <message>
        <source>This is your own account. Ask another administrator.</source>
        <translation>C’est votre propre compte. Adressez-vous à un autre administrateur.</translation>
    </message>
    <message>
        <source>This is the last active administrator, who has to stay.</source>
        <translation>C’est le dernier administrateur actif, qui doit rester.</translation>
    </message>
    <message>
        <source>This account has no two-factor.</source>
        <translation>Ce compte n’a pas d’authentification à deux facteurs.</translation>
    </message>
    <message>
        <source>%1 can then sign in with the password alone, and is signed out now. The key in the app and all backup codes stop working.</source>
        <translation>%1 pourra alors se connecter avec le seul mot de passe, et est maintenant déconnecté. La clé dans l’application et tous les codes de secours cessent de fonctionner.</translation>
    </message>
    <message>
        <source>%1 is signed out on every device. API keys go on working.</source>
        <translation>%1 est déconnecté sur tous les appareils. Les clés API continuent de fonctionner.</translation>
    </message>
    <message>
        <source>%1 can then be used from every address. The entries do not come back.</source>
        <translation>%1 pourra alors être utilisé depuis toutes les adresses. Les entrées ne reviennent pas.</translation>
    </message>
    <message>
        <source>%1 is deleted with its sessions, two-factor, whitelist, API keys and alerts. What it did stays in the activity log. This can&apos;t be undone.</source>
        <translation>%1 est supprimé avec ses sessions, son authentification à deux facteurs, sa liste blanche, ses clés API et ses alertes. Ses actions restent dans le journal d’activité. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>%1 is the last active administrator, who has to stay.</source>
        <translation>%1 est le dernier administrateur actif, qui doit rester.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountsPage</name>
    <message>
        <source>Disable the account</source>
        <translation>Désactiver le compte</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Activer le compte</translation>
    </message>
    <message>
        <source>Reset two-factor</source>
        <translation>Réinitialiser l’A2F</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Déconnecter partout</translation>
    </message>
    <message>
        <source>Empty the whitelist</source>
        <translation>Vider la liste blanche</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Show its alerts</source>
        <translation>Afficher ses alertes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Could not load the accounts.</source>
        <translation>Impossible de charger les comptes.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Reset two-factor…</source>
        <translation>Réinitialiser l’A2F…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Déconnecter partout…</translation>
    </message>
    <message>
        <source>Empty its whitelist…</source>
        <translation>Vider sa liste blanche…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>The account %1 is created.</source>
        <translation>Le compte %1 est créé.</translation>
    </message>
    <message>
        <source>The account was not created.</source>
        <translation>Le compte n’a pas été créé.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityDetail</name>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Metadata of the entry, JSON</source>
        <translation>Métadonnées de l’entrée, JSON</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>Champs de l’entrée</translation>
    </message>
    <message>
        <source>Filter for this</source>
        <translation>Filtrer selon ceci</translation>
    </message>
    <message>
        <source>Filter for this address</source>
        <translation>Filtrer selon cette adresse</translation>
    </message>
    <message>
        <source>Filter for this action</source>
        <translation>Filtrer selon cette action</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityFilterBar</name>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>Effacer tous les filtres (Échap)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <comment>name of a filter</comment>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Range from, local time</source>
        <translation>Début de la période, heure locale</translation>
    </message>
    <message>
        <source>Range to, local time</source>
        <translation>Fin de la période, heure locale</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a range.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse ni une plage.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <comment>what the search looks for</comment>
        <translation>Mots entiers</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityModel</name>
    <message>
        <source>Failed</source>
        <comment>of what has no status of its own</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>This entry could not be loaded. Press Enter to try again.</source>
        <translation>Cette entrée n’a pas pu être chargée. Appuyez sur Entrée pour réessayer.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>%1, %2 from %3, failed</source>
        <translation>%1, %2 depuis %3, échec</translation>
    </message>
    <message>
        <source>%1, %2 from %3</source>
        <translation>%1, %2 depuis %3</translation>
    </message>
    <message>
        <source>%1, %2 from %3, %4 %5, status %6</source>
        <translation>%1, %2 depuis %3, %4 %5, statut %6</translation>
    </message>
    <message>
        <source>No longer in the log</source>
        <translation>N’est plus dans le journal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>Chargement impossible</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPage</name>
    <message>
        <source>Show the &amp;console&apos;s own requests</source>
        <translation>Afficher les requêtes de la &amp;console</translation>
    </message>
    <message>
        <source>What consoles on the server&apos;s own computer ask for</source>
        <translation>Ce que demandent les consoles sur l’ordinateur du serveur lui-même</translation>
    </message>
    <message>
        <source>No activity yet. Requests and sign-ins will be listed here.</source>
        <translation>Pas encore d’activité. Les requêtes et les connexions s’afficheront ici.</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>Aucune entrée ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Could not load the activity log.</source>
        <translation>Impossible de charger le journal d’activité.</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>The histogram could not be loaded.</source>
        <translation>L’histogramme n’a pas pu être chargé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln nouvelle entrée</numerusform>
            <numerusform>%Ln nouvelles entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The log has changed: reload</source>
        <translation>Le journal a changé&#xa0;: recharger</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries selected</source>
        <translation>
            <numerusform>%Ln entrée sélectionnée</numerusform>
            <numerusform>Les %Ln entrées sont sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>The search looked at the entries up to %1, and stopped.</source>
        <translation>La recherche a examiné les entrées jusqu’au %1, puis s’est arrêtée.</translation>
    </message>
    <message>
        <source>These are too many entries to copy. An export has them all.</source>
        <translation>Il y a trop d’entrées à copier. Un export les contient toutes.</translation>
    </message>
    <message>
        <source>Search inside words too</source>
        <translation>Chercher aussi à l’intérieur des mots</translation>
    </message>
    <message>
        <source>No entry has “%1” as whole words.</source>
        <translation>Aucune entrée ne contient «&#xa0;%1&#xa0;» en mots entiers.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPresenter</name>
    <message>
        <source>%1 Searched up to %2.</source>
        <translation>%1 Recherche effectuée jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 Searched back to %2.</source>
        <translation>%1 Recherche effectuée en remontant jusqu’à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln entrée.</numerusform>
            <numerusform>%Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries. %2 match the filters in the selected range.</source>
        <translation>%1 entrées. %2 correspondent aux filtres dans la période choisie.</translation>
    </message>
    <message>
        <source>%1 entries. %2 match the filters.</source>
        <translation>%1 entrées. %2 correspondent aux filtres.</translation>
    </message>
    <message>
        <source>%1 entries. %2 in the selected range.</source>
        <translation>%1 entrées. %2 dans la période choisie.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message numerus="yes">
        <source>Activity, %Ln entries</source>
        <translation>
            <numerusform>Activité, %Ln entrée</numerusform>
            <numerusform>Activité, %Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTools</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Filters and range under a name</source>
        <translation>Filtres et période sous un nom</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Show new entries as they come (%1)</source>
        <translation>Afficher les nouvelles entrées dès leur arrivée (%1)</translation>
    </message>
    <message>
        <source>&amp;Most frequent</source>
        <translation>&amp;Plus fréquents</translation>
    </message>
    <message>
        <source>Addresses, accounts, endpoints and countries that are seen most (%1)</source>
        <translation>Adresses, comptes, endpoints et pays les plus fréquents (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Take the log to a file (%1)</source>
        <translation>Écrire le journal dans un fichier (%1)</translation>
    </message>
    <message>
        <source>Copy the request as a &amp;curl line</source>
        <translation>Copier la requête en ligne &amp;curl</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Enregistrer cette &amp;vue…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>All of the range</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Tout le journal</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTop</name>
    <message>
        <source>Most frequent</source>
        <translation>Plus fréquents</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the most frequent</source>
        <translation>Fermer les plus fréquents</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
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
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Most frequent: %1</source>
        <comment>addresses, accounts, …</comment>
        <translation>Plus fréquents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Aucune entrée.</translation>
    </message>
    <message>
        <source>Could not be counted.</source>
        <translation>Le comptage a échoué.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a country</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no such value</comment>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressCard</name>
    <message>
        <source>Accounts that it used</source>
        <translation>Comptes qu’elle a utilisés</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Newest alerts about it</source>
        <translation>Dernières alertes à son sujet</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Déclenchée</translation>
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
        <translation>Pays</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vue pour la première fois</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Whitelist</source>
        <translation>Liste blanche</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>Ouvrir dans &amp;Activité</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Bloquer…</translation>
    </message>
    <message>
        <source>Add to the &amp;whitelist…</source>
        <translation>Ajouter à la &amp;liste blanche…</translation>
    </message>
    <message>
        <source>Not all of this could be loaded.</source>
        <translation>Tout n’a pas pu être chargé.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressPresenter</name>
    <message>
        <source>Could not be loaded</source>
        <translation>Chargement impossible</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>country of an address</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an address was seen</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <comment>requests of an address</comment>
        <translation>%1 réussies, %2 échouées</translation>
    </message>
    <message>
        <source>None</source>
        <comment>alerts about an address</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>of an address</comment>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <comment>of an address</comment>
        <translation>Non bloquée</translation>
    </message>
    <message>
        <source>Let in by your whitelist</source>
        <translation>Admise par votre liste blanche</translation>
    </message>
    <message>
        <source>Not on your whitelist</source>
        <translation>Absente de votre liste blanche</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressRow</name>
    <message>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
    <message>
        <source>Your address: %1 %2 %3</source>
        <comment>address, explanation, standing</comment>
        <translation>Votre adresse&#xa0;: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::AdministratorPage</name>
    <message>
        <source>Administrator account</source>
        <translation>Compte administrateur</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Verr. Maj semble activé.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>This account manages the server and all other accounts. Alerts go to its e-mail address.</source>
        <translation>Ce compte gère le serveur et tous les autres comptes. Les alertes sont envoyées à son adresse e-mail.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>M&amp;ot de passe</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Au moins %n caractère.</numerusform>
            <numerusform>Au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Trop court&#xa0;: au moins %n caractère.</numerusform>
            <numerusform>Trop court&#xa0;: au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>Trop long.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Four unrelated words are better.</source>
        <translation>Faible&#xa0;: facile à deviner. Quatre mots sans lien entre eux valent mieux.</translation>
    </message>
    <message>
        <source>Fair: a longer one is better.</source>
        <translation>Moyen&#xa0;: un plus long vaut mieux.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fort.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as ana@example.com.</source>
        <translation>Saisissez une adresse e-mail, par exemple ana@example.com.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Le mot de passe est trop long.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>Le mot de passe doit avoir au moins %n caractère.</numerusform>
            <numerusform>Le mot de passe doit avoir au moins %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertActions</name>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Résoudre</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Next alert</source>
        <translation>Alerte &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous alert</source>
        <translation>Alerte &amp;précédente</translation>
    </message>
    <message>
        <source>Select or &amp;leave out</source>
        <translation>Sélectionner ou e&amp;xclure</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Show its &amp;activity</source>
        <translation>Afficher son acti&amp;vité</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the c&amp;ell</source>
        <translation>Copier la cellu&amp;le</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>Raccourcis à une &amp;touche</translation>
    </message>
    <message>
        <source>Select do&amp;wn</source>
        <translation>Sélectionner vers le &amp;bas</translation>
    </message>
    <message>
        <source>Selec&amp;t up</source>
        <translation>Sélectionner vers le ha&amp;ut</translation>
    </message>
    <message>
        <source>As &amp;real</source>
        <translation>Comme &amp;réelle</translation>
    </message>
    <message>
        <source>As a &amp;false alarm</source>
        <translation>Comme &amp;fausse alerte</translation>
    </message>
    <message>
        <source>As &amp;expected</source>
        <translation>Comme &amp;attendue</translation>
    </message>
    <message>
        <source>As a &amp;test</source>
        <translation>Comme &amp;test</translation>
    </message>
    <message>
        <source>With a &amp;note…</source>
        <translation>Avec une &amp;note…</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Pour une &amp;heure</translation>
    </message>
    <message>
        <source>For a &amp;day</source>
        <translation>Pour un &amp;jour</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>Pour une &amp;semaine</translation>
    </message>
    <message>
        <source>Until it gets w&amp;orse</source>
        <translation>Jusqu’à a&amp;ggravation</translation>
    </message>
    <message>
        <source>&amp;No longer</source>
        <translation>Ne &amp;plus reporter</translation>
    </message>
    <message>
        <source>This was &amp;me…</source>
        <translation>C’était &amp;moi…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>Except&amp;ions…</translation>
    </message>
    <message>
        <source>Next &amp;grouping</source>
        <translation>Re&amp;groupement suivant</translation>
    </message>
    <message>
        <source>Resol&amp;ve as</source>
        <translation>Résoudre comm&amp;e</translation>
    </message>
    <message>
        <source>Snoo&amp;ze</source>
        <translation>Di&amp;fférer</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertDetail</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Related activity</source>
        <translation>Activité associée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>History of the alert</source>
        <translation>Historique de l’alerte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Fields of the alert</source>
        <translation>Champs de l’alerte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The alert as JSON</source>
        <translation>L’alerte en JSON</translation>
    </message>
    <message>
        <source>Views of the alert</source>
        <translation>Vues de l’alerte</translation>
    </message>
    <message>
        <source>Views of the alert, tabs</source>
        <translation>Vues de l’alerte, onglets</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>Afficher son activité</translation>
    </message>
    <message>
        <source>Bold: led to the alert</source>
        <translation>Gras&#xa0;: a conduit à l’alerte</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state</comment>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, status of the answer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, led to the alert</source>
        <comment>a time</comment>
        <translation>%1, a conduit à l’alerte</translation>
    </message>
    <message>
        <source>The log has no entries about this any more.</source>
        <translation>Le journal n’a plus d’entrées à ce sujet.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>More about this alert could not be loaded.</source>
        <translation>La suite de cette alerte n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Timeline around the alert</source>
        <translation>Chronologie autour de l’alerte</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state</comment>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>No sign-ins, blocks or changes within an hour of this alert.</source>
        <translation>Aucune connexion, aucun blocage ni aucune modification à moins d’une heure de cette alerte.</translation>
    </message>
    <message>
        <source>There was more than is shown here.</source>
        <translation>Il y en avait plus que ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Vérifier le journal</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertExceptions</name>
    <message>
        <source>No more alerts about %1, %2.</source>
        <comment>what, until when</comment>
        <translation>Plus d’alertes sur %1, %2.</translation>
    </message>
    <message>
        <source>The exception could not be made.</source>
        <translation>L’exception n’a pas pu être créée.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertFilterBar</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>Effacer tous les filtres (Échap)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Address, endpoint, note</source>
        <translation>Adresse, endpoint, note</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <comment>name of a filter</comment>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>alerts</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>alerts</comment>
        <translation>Résolues</translation>
    </message>
    <message>
        <source>All</source>
        <comment>alerts</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Toutes les gravités</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>alerts</comment>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Tout verdict</translation>
    </message>
    <message>
        <source>No verdict</source>
        <comment>on a resolved alert</comment>
        <translation>Sans verdict</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertModel</name>
    <message>
        <source>Resolved</source>
        <comment>state of an alert</comment>
        <translation>Résolue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, dernière fois %2</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>résolue</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an alert</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state of an alert</comment>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>snoozed</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>reportée</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertNotices</name>
    <message>
        <source>Leave the alerts that were not changed yet as they are</source>
        <translation>Laisser telles quelles les alertes qui n’ont pas encore été modifiées</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The alerts after these could not be loaded.</source>
        <translation>Les alertes suivantes n’ont pas pu être chargées.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertOverview</name>
    <message>
        <source>The alert in words</source>
        <translation>L’alerte en toutes lettres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertPresenter</name>
    <message>
        <source>My account.</source>
        <translation>Mon compte.</translation>
    </message>
    <message>
        <source>All accounts.</source>
        <translation>Tous les comptes.</translation>
    </message>
    <message>
        <source>Live.</source>
        <comment>new alerts are told as they come</comment>
        <translation>En direct.</translation>
    </message>
    <message>
        <source>Not live.</source>
        <comment>new alerts are not told as they come</comment>
        <translation>Pas en direct.</translation>
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
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertsPage</name>
    <message>
        <source>No alerts match these filters.</source>
        <translation>Aucune alerte ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Could not load the alerts.</source>
        <translation>Impossible de charger les alertes.</translation>
    </message>
    <message>
        <source>Nothing to triage. New alerts appear here.</source>
        <translation>Rien à trier. Les nouvelles alertes apparaissent ici.</translation>
    </message>
    <message>
        <source>No alerts yet. Detection is running.</source>
        <translation>Pas encore d’alerte. La détection est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alerts</source>
        <translation>
            <numerusform>%Ln nouvelle alerte</numerusform>
            <numerusform>%Ln nouvelles alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AnomaliesPage</name>
    <message>
        <source>Request rate</source>
        <translation>Fréquence des requêtes</translation>
    </message>
    <message>
        <source>Failed sign-ins by address</source>
        <translation>Échecs de connexion par adresse</translation>
    </message>
    <message>
        <source>Sensitive endpoints</source>
        <translation>Endpoints sensibles</translation>
    </message>
    <message>
        <source>Where sign-ins come from</source>
        <translation>Origine des connexions</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>Afficher en &amp;tableaux</translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>Afficher dans Acti&amp;vité</translation>
    </message>
    <message>
        <source>All accounts together; the rules judge each by itself.</source>
        <translation>Tous les comptes ensemble&#xa0;; les règles jugent chacun séparément.</translation>
    </message>
    <message>
        <source>Your own account.</source>
        <translation>Votre propre compte.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Range of the charts</source>
        <translation>Période des graphiques</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The charts stand still until they go on (Space on a chart)</source>
        <translation>Les graphiques restent figés jusqu’à la reprise (Espace sur un graphique)</translation>
    </message>
    <message>
        <source>Could not load the charts.</source>
        <translation>Impossible de charger les graphiques.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Paused, as of %1</source>
        <translation>En pause (état&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Connecting, as of %1</source>
        <translation>Connexion en cours (état&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Reconnecting, as of %1</source>
        <translation>Reconnexion en cours (état&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnexion en cours…</translation>
    </message>
    <message>
        <source>Not live: refused</source>
        <translation>Pas en direct&#xa0;: refus</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1: above the threshold.</source>
        <comment>requests</comment>
        <translation>%1&#xa0;: au-dessus du seuil.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>requests</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Live. %1</source>
        <translation>En direct. %1</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiClient</name>
    <message>
        <source>The answer (HTTP status %1) is not what a Postject server sends.</source>
        <translation>La réponse (statut HTTP %1) n’est pas celle d’un serveur Postject.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>Le serveur présente un autre certificat que celui auquel il a été fait confiance.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>La réponse est trop volumineuse.</translation>
    </message>
    <message>
        <source>The answer is not valid HTTP.</source>
        <translation>La réponse n’est pas du HTTP valide.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyForm</name>
    <message>
        <source>Read alerts, activity and figures</source>
        <translation>Lire les alertes, l’activité et les chiffres</translation>
    </message>
    <message>
        <source>Verify requests for a proxy, such as nginx</source>
        <translation>Vérifier les requêtes pour un proxy, comme nginx</translation>
    </message>
    <message>
        <source>Ingest events of other services into the log</source>
        <translation>Injecter dans le journal les événements d’autres services</translation>
    </message>
    <message>
        <source>Create the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>nginx on web-1</source>
        <comment>an example of a key&apos;s name</comment>
        <translation>nginx sur web-1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’elle peut faire</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>Ce que la clé peut faire</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>When the key ends</source>
        <translation>Quand la clé prend fin</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>end of an API key</comment>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>Dans %Ln jour</numerusform>
            <numerusform>Dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>Un jour donné…</translation>
    </message>
    <message>
        <source>The key&apos;s last day</source>
        <translation>Dernier jour de la clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel, create no key</source>
        <translation>Annuler, ne créer aucune clé</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyModel</name>
    <message>
        <source>Read</source>
        <comment>what an API key may do</comment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>what an API key may do</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Ingest</source>
        <comment>what an API key may do</comment>
        <translation>Injecter</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an API key: name, state, what it may do</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an API key</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <comment>state of an API key</comment>
        <translation>Pas encore utilisée</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <comment>state of an API key</comment>
        <translation>Inutilisée depuis 90 jours</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an API key</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last use of an API key</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>end of an API key</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>how an API key begins</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column: what an API key may do</comment>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Depuis l’adresse</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyPresenter</name>
    <message>
        <source>You have no API keys.</source>
        <translation>Vous n’avez aucune clé API.</translation>
    </message>
    <message>
        <source>You have %1 of at most %2 API keys.</source>
        <translation>Vous avez %1 clés API sur %2 au plus.</translation>
    </message>
    <message>
        <source>Type a name, such as the program that will use the key.</source>
        <translation>Saisissez un nom, par exemple celui du programme qui utilisera la clé.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>Choose what the key may do.</source>
        <translation>Choisissez ce que la clé peut faire.</translation>
    </message>
    <message>
        <source>Choose a day in the future.</source>
        <translation>Choisissez un jour à venir.</translation>
    </message>
    <message>
        <source>The server does not take this name. Use one line of text.</source>
        <translation>Le serveur n’accepte pas ce nom. Utilisez une seule ligne de texte.</translation>
    </message>
    <message>
        <source>The server does not know what this key shall be able to do.</source>
        <translation>Le serveur ne sait pas ce que cette clé devra pouvoir faire.</translation>
    </message>
    <message>
        <source>By the server&apos;s clock this is not in the future.</source>
        <translation>Selon l’horloge du serveur, ce jour n’est pas à venir.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeysPage</name>
    <message>
        <source>Create a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Show activity from its address</source>
        <translation>Afficher l’activité depuis son adresse</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>You have no API keys. A key lets a program use this account without its password.</source>
        <translation>Vous n’avez aucune clé API. Une clé permet à un programme d’utiliser ce compte sans son mot de passe.</translation>
    </message>
    <message>
        <source>Could not load the API keys.</source>
        <translation>Impossible de charger les clés API.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>Inutilisée depuis 90 jours</translation>
    </message>
    <message>
        <source>The key was not made: an account has at most %1.</source>
        <translation>La clé n’a pas été créée&#xa0;: un compte en a au plus %1.</translation>
    </message>
    <message>
        <source>The key was not made.</source>
        <translation>La clé n’a pas été créée.</translation>
    </message>
    <message>
        <source>The key “%1” is revoked.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est révoquée.</translation>
    </message>
    <message>
        <source>The key “%1” was not revoked.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n’a pas été révoquée.</translation>
    </message>
    <message>
        <source>The new key is not stored yet, and it is never shown again. Copy it first, or leave again to give it up.</source>
        <translation>La nouvelle clé n’est pas encore conservée, et elle ne sera plus jamais affichée. Copiez-la d’abord, ou quittez à nouveau la page pour y renoncer.</translation>
    </message>
    <message>
        <source>Whatever uses the key “%1” is refused from then on. A revoked key does not come back.</source>
        <translation>Tout ce qui utilise la clé «&#xa0;%1&#xa0;» sera alors refusé. Une clé révoquée ne revient pas.</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>You have all the keys that an account may have. Revoke one first.</source>
        <translation>Vous avez toutes les clés qu’un compte peut avoir. Révoquez-en une d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are revoked.</source>
        <translation>
            <numerusform>%Ln clé est révoquée.</numerusform>
            <numerusform>%Ln clés sont révoquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were not revoked.</source>
        <translation>
            <numerusform>%Ln clé n’a pas été révoquée.</numerusform>
            <numerusform>%Ln clés n’ont pas été révoquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whatever uses these %Ln keys is refused from then on. Revoked keys do not come back.</source>
        <translation>
            <numerusform>Tout ce qui utilise cette clé sera alors refusé. Les clés révoquées ne reviennent pas.</numerusform>
            <numerusform>Tout ce qui utilise ces %Ln clés sera alors refusé. Les clés révoquées ne reviennent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln keys</source>
        <translation>
            <numerusform>Révoquer %Ln clé</numerusform>
            <numerusform>Révoquer %Ln clés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ApplyBar</name>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save the changes (%1)</source>
        <translation>Enregistrer les modifications (%1)</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved changes</source>
        <translation>
            <numerusform>%Ln modification non enregistrée</numerusform>
            <numerusform>%Ln modifications non enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AttachPage</name>
    <message>
        <source>Server to attach to</source>
        <translation>Serveur auquel se connecter</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>The server shows its address and the fingerprint of its certificate when it starts. Have both at hand.</source>
        <translation>Le serveur affiche son adresse et l’empreinte de son certificat au démarrage. Gardez les deux à portée de main.</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>&amp;Adresse du serveur</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>Recherche de %1…</translation>
    </message>
    <message>
        <source>The certificate was not trusted, so nothing was sent to the server.</source>
        <translation>Le certificat n’a pas été accepté, rien n’a donc été envoyé au serveur.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds ahead of this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>L’horloge du serveur avance de %n seconde sur celle de cet ordinateur. Les codes à deux facteurs pourraient être refusés. Cliquez à nouveau sur «&#xa0;Terminer&#xa0;» pour continuer quand même.</numerusform>
            <numerusform>L’horloge du serveur avance de %n secondes sur celle de cet ordinateur. Les codes à deux facteurs pourraient être refusés. Cliquez à nouveau sur «&#xa0;Terminer&#xa0;» pour continuer quand même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds behind this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>L’horloge du serveur retarde de %n seconde sur celle de cet ordinateur. Les codes à deux facteurs pourraient être refusés. Cliquez à nouveau sur «&#xa0;Terminer&#xa0;» pour continuer quand même.</numerusform>
            <numerusform>L’horloge du serveur retarde de %n secondes sur celle de cet ordinateur. Les codes à deux facteurs pourraient être refusés. Cliquez à nouveau sur «&#xa0;Terminer&#xa0;» pour continuer quand même.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AttachPresenter</name>
    <message>
        <source>%1 answers, but not with TLS.</source>
        <translation>%1 répond, mais pas en TLS.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as https://10.0.0.5:8787.</source>
        <translation>Saisissez l’adresse du serveur, par exemple https://10.0.0.5:8787.</translation>
    </message>
    <message>
        <source>This is not an address of a server. One looks like https://10.0.0.5:8787.</source>
        <translation>Ce n’est pas une adresse de serveur. Elle ressemble à https://10.0.0.5:8787.</translation>
    </message>
    <message>
        <source>Only https addresses are possible.</source>
        <translation>Seules les adresses https sont possibles.</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read the password. Use https.</source>
        <translation>En http, n’importe qui sur le trajet pourrait lire le mot de passe. Utilisez https.</translation>
    </message>
    <message>
        <source>There is no Postject server at %1.</source>
        <translation>Il n’y a pas de serveur Postject à l’adresse %1.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AuditPresenter</name>
    <message numerus="yes">
        <source>for %Ln seconds</source>
        <comment>how long something has been going on</comment>
        <translation>
            <numerusform>depuis %Ln seconde</numerusform>
            <numerusform>depuis %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying, %1.</source>
        <translation>Vérification en cours, %1.</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>Non vérifié depuis l’ouverture de cette fenêtre.</translation>
    </message>
    <message>
        <source>The log is as it was written.</source>
        <translation>Le journal est tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>The log has been changed.</source>
        <translation>Le journal a été modifié.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <comment>done, in all</comment>
        <translation>%1 sur %2 entrées</translation>
    </message>
    <message>
        <source>Verified: %1, %2.</source>
        <comment>how much, how long</comment>
        <translation>Vérifié&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Verified: %1, %2 a second, %3.</source>
        <comment>how much, entries, time left</comment>
        <translation>Vérifié&#xa0;: %1, %2 par seconde, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>encore %Ln seconde</numerusform>
            <numerusform>encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>encore %Ln minute</numerusform>
            <numerusform>encore %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BackupCodesView</name>
    <message>
        <source>Backup code %1 of %2</source>
        <translation>Code de secours %1 sur %2</translation>
    </message>
    <message>
        <source>I have stored these codes</source>
        <translation>J’ai conservé ces codes</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message numerus="yes">
        <source>Backup codes, %n items</source>
        <translation>
            <numerusform>Codes de secours, %n élément</numerusform>
            <numerusform>Codes de secours, %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Postject backup codes</source>
        <translation>Codes de secours Postject</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Créés le %1</translation>
    </message>
    <message>
        <source>Each code signs you in once in place of the app&apos;s code.</source>
        <translation>Chaque code vous connecte une fois, à la place du code de l’application.</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>Enregistrer les codes de secours</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Keep the file where only you can read it.</source>
        <translation>Enregistrés dans %1. Gardez le fichier là où vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>Could not save to %1: %2</source>
        <translation>Impossible d’enregistrer dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The printer did not start. Save or copy the codes instead.</source>
        <translation>L’impression n’a pas pu démarrer. Enregistrez ou copiez plutôt les codes.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>Copié. Le presse-papiers sera vidé dans 30 secondes.</translation>
    </message>
</context>
<context>
    <name>postject::ui::BarList</name>
    <message>
        <source>No figures</source>
        <translation>Aucune donnée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, in the table</source>
        <translation>
            <numerusform>%Ln autre, dans le tableau</numerusform>
            <numerusform>%Ln autres, dans le tableau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockForm</name>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Address to block</source>
        <translation>Adresse à bloquer</translation>
    </message>
    <message>
        <source>Hours to block for</source>
        <translation>Durée du blocage en heures</translation>
    </message>
    <message>
        <source>Reason for the block</source>
        <translation>Motif du blocage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Type the address to block.</source>
        <translation>Saisissez l’adresse à bloquer.</translation>
    </message>
    <message>
        <source>Type a reason. Whoever meets this block later will read it.</source>
        <translation>Saisissez un motif. Quiconque rencontrera ce blocage plus tard le lira.</translation>
    </message>
    <message>
        <source>Several addresses: with a space or a comma between them</source>
        <translation>Plusieurs adresses&#xa0;: séparées par un espace ou une virgule</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>addresses blocked so far</comment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv4 ou IPv6.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln addresses can be blocked at once.</source>
        <translation>
            <numerusform>%Ln adresse au plus peut être bloquée à la fois.</numerusform>
            <numerusform>%Ln adresses au plus peuvent être bloquées à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockModel</name>
    <message>
        <source>%1, lifts in %2</source>
        <translation>%1, blocage levé dans %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Bloquée depuis</translation>
    </message>
    <message>
        <source>Lifts in</source>
        <translation>Levé dans</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Échecs de connexion</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>days and hours</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln échec de connexion</numerusform>
            <numerusform>%Ln échecs de connexion</numerusform>
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
        <translation>%1 en %2, dans le journal importé %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockPresenter</name>
    <message numerus="yes">
        <source>%Ln addresses are blocked.</source>
        <translation>
            <numerusform>%Ln adresse est bloquée.</numerusform>
            <numerusform>%Ln adresses sont bloquées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockRisk</name>
    <message>
        <source>%1 is this computer&apos;s own address: programs on the server&apos;s computer would be refused.</source>
        <translation>%1 est l’adresse de cet ordinateur&#xa0;: les programmes de l’ordinateur du serveur seraient refusés.</translation>
    </message>
    <message>
        <source>%1 is the address that you use now: you would be refused yourself.</source>
        <translation>%1 est l’adresse que vous utilisez&#xa0;: vous seriez vous-même refusé.</translation>
    </message>
    <message>
        <source>%1 is a trusted proxy: a block of it refuses nobody behind it, or everybody.</source>
        <translation>%1 est un proxy de confiance&#xa0;: le bloquer ne refuse personne derrière lui, ou tout le monde.</translation>
    </message>
    <message>
        <source>%1 is on your whitelist, and would be refused all the same.</source>
        <translation>%1 figure sur votre liste blanche, et serait refusée malgré tout.</translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockedPage</name>
    <message>
        <source>Block an address</source>
        <translation>Bloquer une adresse</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>Afficher son activité</translation>
    </message>
    <message>
        <source>No addresses are blocked. An address is blocked for a time after too many failed sign-ins.</source>
        <translation>Aucune adresse n’est bloquée. Une adresse est bloquée pour un temps après trop d’échecs de connexion.</translation>
    </message>
    <message>
        <source>Could not load the blocked addresses.</source>
        <translation>Impossible de charger les adresses bloquées.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Adresses bloquées</translation>
    </message>
    <message>
        <source>%1 is no longer blocked.</source>
        <translation>%1 n’est plus bloquée.</translation>
    </message>
    <message>
        <source>%1 could not be unblocked.</source>
        <translation>%1 n’a pas pu être débloquée.</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>%1 est bloquée.</translation>
    </message>
    <message>
        <source>%1 could not be blocked.</source>
        <translation>%1 n’a pas pu être bloquée.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv4 ou IPv6.</translation>
    </message>
    <message>
        <source>%1 is blocked already.</source>
        <translation>%1 est déjà bloquée.</translation>
    </message>
    <message>
        <source>Block it all the same</source>
        <translation>Bloquer malgré tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were blocked.</source>
        <translation>
            <numerusform>%Ln adresse a été bloquée.</numerusform>
            <numerusform>%Ln adresses ont été bloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be blocked.</source>
        <translation>
            <numerusform>%Ln adresse n’a pas pu être bloquée.</numerusform>
            <numerusform>%Ln adresses n’ont pas pu être bloquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked already: %1</source>
        <comment>addresses</comment>
        <translation>Déjà bloquées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be unblocked.</source>
        <translation>
            <numerusform>%Ln adresse n’a pas pu être débloquée.</numerusform>
            <numerusform>%Ln adresses n’ont pas pu être débloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are no longer blocked.</source>
        <translation>
            <numerusform>%Ln adresse n’est plus bloquée.</numerusform>
            <numerusform>%Ln adresses ne sont plus bloquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more of them.</source>
        <translation>
            <numerusform>Il en va de même pour %Ln autre.</numerusform>
            <numerusform>Il en va de même pour %Ln autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block all %Ln all the same</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>La bloquer quand même</numerusform>
            <numerusform>Bloquer quand même les %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln blocks are lifted: each of these addresses may sign in again.</source>
        <translation>
            <numerusform>%Ln blocage sera levé&#xa0;: cette adresse pourra de nouveau se connecter.</numerusform>
            <numerusform>Les %Ln blocages seront tous levés&#xa0;: chacune de ces adresses pourra de nouveau se connecter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift all blocks</source>
        <translation>Lever tous les blocages</translation>
    </message>
</context>
<context>
    <name>postject::ui::CertificateDialog</name>
    <message>
        <source>Certificate changed</source>
        <translation>Certificat modifié</translation>
    </message>
    <message>
        <source>Trust this server?</source>
        <translation>Faire confiance à ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>The server shows another certificate than before. If nobody replaced it on purpose, somebody may be between you and the server.</source>
        <translation>Le serveur présente un autre certificat qu’auparavant. Si personne ne l’a remplacé volontairement, quelqu’un s’est peut-être placé entre vous et le serveur.</translation>
    </message>
    <message>
        <source>Trusted until now, SHA-256</source>
        <translation>De confiance jusqu’ici, SHA-256</translation>
    </message>
    <message>
        <source>Certificate fingerprint, SHA-256</source>
        <translation>Empreinte du certificat, SHA-256</translation>
    </message>
    <message>
        <source>Compare it with the one shown on the server. Trust it only if every pair is the same.</source>
        <translation>Comparez-la avec celle qui est affichée sur le serveur. Ne lui faites confiance que si toutes les paires sont identiques.</translation>
    </message>
    <message>
        <source>Issued to %1, valid until %2.</source>
        <translation>Délivré à %1, valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Faire confiance</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Its last four pairs, as the server shows them</source>
        <translation>Ses quatre dernières paires, telles que le serveur les affiche</translation>
    </message>
    <message>
        <source>The last four pairs of the new fingerprint</source>
        <translation>Les quatre dernières paires de la nouvelle empreinte</translation>
    </message>
    <message>
        <source>&amp;Trust the new one</source>
        <translation>&amp;Faire confiance au nouveau</translation>
    </message>
    <message>
        <source>&amp;Another server…</source>
        <translation>&amp;Autre serveur…</translation>
    </message>
</context>
<context>
    <name>postject::ui::CertificateFetcher</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ChangeProgress</name>
    <message>
        <source>Progress of the change</source>
        <translation>Progression de la modification</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>changed, in all</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::ChartCard</name>
    <message>
        <source>%1, table</source>
        <translation>%1, tableau</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1, graphique</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 T shows the same figures as a table.</source>
        <translation>%1 T affiche les mêmes chiffres dans un tableau.</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>button that shows it</comment>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>button that shows it</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show as a chart (T)</source>
        <translation>Afficher en graphique (T)</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>Afficher en tableau (T)</translation>
    </message>
    <message>
        <source>Show as a chart: %1</source>
        <translation>Afficher en graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show as a table: %1</source>
        <translation>Afficher en tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Up and Down move the threshold.</source>
        <translation>%1 Les flèches haut et bas déplacent le seuil.</translation>
    </message>
</context>
<context>
    <name>postject::ui::CidrDelegate</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>postject::ui::CidrEdit</name>
    <message>
        <source>203.0.113.5 or 192.168.1.0/24</source>
        <translation>203.0.113.5 ou 192.168.1.0/24</translation>
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
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type a command, a page or an address</source>
        <translation>Saisissez une commande, une page ou une adresse</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <translation>Ouvrir la fiche de %1</translation>
    </message>
    <message>
        <source>Activity of %1</source>
        <translation>Activité de %1</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>Bloquer %1…</translation>
    </message>
    <message>
        <source>Add %1 to the whitelist…</source>
        <translation>Ajouter %1 à la liste blanche…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Command palette, %Ln results</source>
        <translation>
            <numerusform>Palette de commandes, %Ln résultat</numerusform>
            <numerusform>Palette de commandes, %Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ConditionChips</name>
    <message>
        <source>This is neither an address nor a range such as 203.0.113.0/24.</source>
        <translation>Ceci n’est ni une adresse ni une plage comme 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>A status is a number from 100 to 599.</source>
        <translation>Un état est un nombre de 100 à 599.</translation>
    </message>
    <message>
        <source>A country is two letters, such as NL.</source>
        <translation>Un pays s’écrit en deux lettres, comme NL.</translation>
    </message>
    <message>
        <source>There is no account with this e-mail.</source>
        <translation>Aucun compte n’a cet e-mail.</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Ajouter une condition…</translation>
    </message>
    <message>
        <source>Several values, ranges of addresses, and what shall not be there</source>
        <translation>Plusieurs valeurs, plages d’adresses, et ce qui doit être absent</translation>
    </message>
    <message>
        <source>Column of the condition</source>
        <translation>Colonne de la condition</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Est ou n’est pas</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <translation>Valeur de la condition</translation>
    </message>
    <message>
        <source>is</source>
        <comment>column of a table … value</comment>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>column of a table … value</comment>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a condition</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1. Press to take it away.</source>
        <comment>a condition</comment>
        <translation>%1. Appuyez pour l’enlever.</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <comment>a condition</comment>
        <translation>Enlever&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>Saisissez une valeur.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel, change nothing</source>
        <translation>Annuler, ne rien modifier</translation>
    </message>
    <message>
        <source>Typed to confirm</source>
        <translation>Saisie de confirmation</translation>
    </message>
    <message>
        <source>To confirm, type %1</source>
        <translation>Pour confirmer, saisissez %1</translation>
    </message>
    <message>
        <source>That is not the same. Nothing was changed.</source>
        <translation>Ce n’est pas identique. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Each server has a sign-in of its own. Who is signed in stays so while another server is shown.</source>
        <translation>Chaque serveur a sa propre session. Qui est connecté le reste pendant qu’un autre serveur est affiché.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (cette fenêtre)</translation>
    </message>
    <message>
        <source>This window works with it. Connect to another one first.</source>
        <translation>Cette fenêtre l’utilise. Connectez-vous d’abord à un autre.</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Forget %1? Its certificate will have to be compared again.</source>
        <translation>Oublier %1 ? Son certificat devra être comparé de nouveau.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>postject::ui::DataTable</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the c&amp;ell</source>
        <translation>Copier la cellu&amp;le</translation>
    </message>
</context>
<context>
    <name>postject::ui::ExceptionForm</name>
    <message>
        <source>Resolve the alert as e&amp;xpected</source>
        <translation>Résoudre l’alerte comme &amp;attendue</translation>
    </message>
    <message>
        <source>Add the exception</source>
        <translation>Ajouter l’exception</translation>
    </message>
    <message>
        <source>New exception</source>
        <translation>Nouvelle exception</translation>
    </message>
    <message>
        <source>No more alerts about what was you. An address is blocked all the same.</source>
        <translation>Plus d’alertes sur ce qui venait de vous. Une adresse est bloquée malgré tout.</translation>
    </message>
    <message>
        <source>This was me</source>
        <translation>C’était moi</translation>
    </message>
    <message>
        <source>What the exception is for</source>
        <translation>Objet de l’exception</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account of the exception</source>
        <translation>Compte de l’exception</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the exception</source>
        <translation>Note sur l’exception</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>How long the exception holds</source>
        <translation>Durée de l’exception</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the exception</source>
        <translation>Annuler l’exception</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Définitivement</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>It was me</source>
        <comment>the note of an exception</comment>
        <translation>C’était moi</translation>
    </message>
    <message>
        <source>This note is too long.</source>
        <translation>Cette note est trop longue.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
        <source>There is an exception for this already.</source>
        <translation>Il existe déjà une exception pour cela.</translation>
    </message>
    <message>
        <source>There are as many exceptions as there may be. Revoke one first.</source>
        <translation>Le nombre maximal d’exceptions est atteint. Révoquez-en une d’abord.</translation>
    </message>
    <message>
        <source>Say why. Whoever meets this exception later will read it.</source>
        <translation>Dites pourquoi. Qui trouvera cette exception plus tard le lira.</translation>
    </message>
    <message>
        <source>The server does not take this. Choose another one, or none.</source>
        <translation>Le serveur ne l’accepte pas. Choisissez autre chose, ou rien.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ExceptionsDialog</name>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>No alerts are raised about these.</source>
        <translation>Aucune alerte n’est déclenchée à ce sujet.</translation>
    </message>
    <message>
        <source>No exceptions. Make one from an alert: &quot;This was me&quot;.</source>
        <translation>Aucune exception. Créez-en une depuis une alerte&#xa0;: «&#xa0;C’était moi&#xa0;».</translation>
    </message>
    <message>
        <source>Could not load the exceptions.</source>
        <translation>Impossible de charger les exceptions.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Exception revoked.</source>
        <translation>Exception révoquée.</translation>
    </message>
    <message>
        <source>The exception could not be revoked.</source>
        <translation>Impossible de révoquer l’exception.</translation>
    </message>
    <message>
        <source>The exception could not be made again.</source>
        <translation>Impossible de rétablir l’exception.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind, what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions revoked.</source>
        <translation>
            <numerusform>%Ln exception révoquée.</numerusform>
            <numerusform>%Ln exceptions révoquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be revoked.</source>
        <translation>
            <numerusform>Impossible de révoquer %Ln exception.</numerusform>
            <numerusform>Impossible de révoquer %Ln exceptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be made again.</source>
        <translation>
            <numerusform>Impossible de rétablir %Ln exception.</numerusform>
            <numerusform>Impossible de rétablir %Ln exceptions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ExportDialog</name>
    <message>
        <source>Export activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour tableurs</translation>
    </message>
    <message>
        <source>JSON lines, one entry each</source>
        <translation>Lignes JSON, une par entrée</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 entries are in %2.</source>
        <translation>%1 entrées sont dans %2.</translation>
    </message>
    <message>
        <source>The export stopped, and left no file.</source>
        <translation>L’exportation s’est arrêtée et n’a laissé aucun fichier.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 entries, about %3</source>
        <comment>what is exported, count, size of the file</comment>
        <translation>%1&#xa0;: %2 entrées, environ %3</translation>
    </message>
    <message>
        <source>Export activity to</source>
        <translation>Exporter l’activité vers</translation>
    </message>
    <message>
        <source>%1 entries, %2 a second</source>
        <translation>%1 entrées, %2 par seconde</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>entries and rate, time</comment>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stopped. No file is left.</source>
        <translation>Arrêtée. Aucun fichier ne reste.</translation>
    </message>
</context>
<context>
    <name>postject::ui::FirstRunPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Étape %1 sur %2, %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::FirstRunPresenter</name>
    <message>
        <source>Starting the server…</source>
        <translation>Démarrage du serveur…</translation>
    </message>
    <message>
        <source>Creating the administrator…</source>
        <translation>Création de l’administrateur…</translation>
    </message>
    <message>
        <source>The administrator could not be created.</source>
        <translation>L’administrateur n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>The administrator was created, but signing in failed.</source>
        <translation>L’administrateur a été créé, mais la connexion a échoué.</translation>
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
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>postject::ui::GroupBar</name>
    <message>
        <source>Group the alerts by</source>
        <translation>Regrouper les alertes par</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Par adresse</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Par compte</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
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
            <numerusform>Sélectionner %Ln alerte de %1, la pire %2</numerusform>
            <numerusform>Sélectionner %Ln alertes de %1, la pire %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln smaller groups</source>
        <translation>
            <numerusform>et %Ln groupe plus petit</numerusform>
            <numerusform>et %Ln groupes plus petits</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups here.</source>
        <translation>Aucun groupe ici.</translation>
    </message>
    <message>
        <source>of the alerts that are loaded</source>
        <translation>des alertes chargées</translation>
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
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Chapters of the manual</source>
        <translation>Chapitres du manuel</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texte du manuel</translation>
    </message>
</context>
<context>
    <name>postject::ui::HistogramView</name>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Activity histogram</source>
        <translation>Histogramme d’activité</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Aucune entrée</translation>
    </message>
    <message>
        <source>%1, of which %2 failed. Busiest: %3. The table below lists the entries.</source>
        <translation>%1, dont %2 en échec. Pointe&#xa0;: %3. Le tableau ci-dessous liste les entrées.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them failed</source>
        <translation>
            <numerusform>dont %Ln en échec</numerusform>
            <numerusform>dont %Ln en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::IntegrityPage</name>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Vérifier le journal</translation>
    </message>
    <message>
        <source>&amp;Copy the head</source>
        <translation>&amp;Copier la tête</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>Vérification du journal en cours</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Removed by retention</source>
        <translation>Supprimées par la rétention</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>Tête de la chaîne</translation>
    </message>
    <message>
        <source>First broken entry</source>
        <translation>Première entrée altérée</translation>
    </message>
    <message>
        <source>Each entry of the activity log is bound to the one before. Verifying reads all of them: an entry that was changed, added or taken away is found, and named.</source>
        <translation>Chaque entrée du journal d’activité est liée à la précédente. La vérification les lit toutes&#xa0;: une entrée modifiée, ajoutée ou retirée est trouvée et nommée.</translation>
    </message>
    <message>
        <source>The log could not be verified.</source>
        <translation>Impossible de vérifier le journal.</translation>
    </message>
    <message>
        <source>Every entry is as it was written, and none is missing.</source>
        <translation>Chaque entrée est telle qu’elle a été écrite, et aucune ne manque.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the verification</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What the server found</source>
        <translation>Ce que le serveur a trouvé</translation>
    </message>
    <message>
        <source>The log does not verify.</source>
        <translation>La vérification du journal échoue.</translation>
    </message>
    <message>
        <source>The log does not verify from entry %1 on.</source>
        <translation>La vérification du journal échoue à partir de l’entrée %1.</translation>
    </message>
</context>
<context>
    <name>postject::ui::KeyView</name>
    <message>
        <source>Setup key</source>
        <translation>Clé de configuration</translation>
    </message>
    <message>
        <source>Shown on the screen only. Use Copy key to paste it into the app.</source>
        <translation>Affichée à l’écran seulement. Utilisez «&#xa0;Copier la clé&#xa0;» pour la coller dans l’application.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ListenerPage</name>
    <message>
        <source>Address and encryption</source>
        <translation>Adresse et chiffrement</translation>
    </message>
    <message>
        <source>&amp;Encrypt with TLS</source>
        <translation>&amp;Chiffrer avec TLS</translation>
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
        <translation>Cette console joint le serveur par une voie privée. L’adresse est destinée aux autres programmes et ordinateurs.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only, 0.0.0.0 every network that it is in.</source>
        <translation>127.0.0.1 désigne cet ordinateur seulement, 0.0.0.0 tous les réseaux dont il fait partie.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>&amp;Démarrer le serveur</translation>
    </message>
    <message>
        <source>Always on for an address that other computers can reach. The server makes a certificate; others compare its fingerprint when they connect first.</source>
        <translation>Toujours activé pour une adresse que d’autres ordinateurs peuvent joindre. Le serveur crée un certificat&#xa0;; les autres comparent son empreinte à leur première connexion.</translation>
    </message>
    <message>
        <source>The server makes a certificate; programs compare its fingerprint when they connect first.</source>
        <translation>Le serveur crée un certificat&#xa0;; les programmes comparent son empreinte à leur première connexion.</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, such as 127.0.0.1.</source>
        <translation>Saisissez une adresse IP de cet ordinateur, par exemple 127.0.0.1.</translation>
    </message>
    <message>
        <source>The system does not let you use port %1. Use 1024 or a higher one.</source>
        <translation>Le système ne vous autorise pas à utiliser le port %1. Utilisez 1024 ou plus.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 n’est pas une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. Choose another one.</source>
        <translation>Le port %1 est utilisé par un autre programme. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Utiliser %1</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. %2 is free.</source>
        <translation>Le port %1 est utilisé par un autre programme. %2 est libre.</translation>
    </message>
</context>
<context>
    <name>postject::ui::LockOutBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue and lose access…</source>
        <translation>Continuer et perdre l’accès…</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Continue and lose access</source>
        <translation>Continuer et perdre l’accès</translation>
    </message>
    <message>
        <source>Your address, typed to confirm</source>
        <translation>Votre adresse, à saisir pour confirmer</translation>
    </message>
    <message>
        <source>Add %1 too</source>
        <translation>Ajouter aussi %1</translation>
    </message>
    <message>
        <source>To continue, type your address %1</source>
        <translation>Pour continuer, saisissez votre adresse %1</translation>
    </message>
    <message>
        <source>That is not your address.</source>
        <translation>Ce n’est pas votre adresse.</translation>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Détails de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the details of: %1</source>
        <translation>Copier les détails de&#xa0;: %1</translation>
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
        <translation>Pages</translation>
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
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Je l’ai conservée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>New key, shown once</source>
        <translation>Nouvelle clé, affichée une seule fois</translation>
    </message>
    <message>
        <source>Shown on the screen only. Use Copy the key to paste it where it is needed.</source>
        <translation>Affichée à l’écran seulement. Utilisez «&#xa0;Copier la clé&#xa0;» pour la coller là où elle est nécessaire.</translation>
    </message>
    <message>
        <source>This is the only time that the key is shown: the server keeps no copy that could be read. Copy it to where it is needed, or make another one later.</source>
        <translation>La clé n’est affichée que cette fois-ci&#xa0;: le serveur n’en garde aucune copie lisible. Copiez-la là où elle est nécessaire, ou créez-en une autre plus tard.</translation>
    </message>
    <message>
        <source>Done, hide the key</source>
        <translation>Terminé, masquer la clé</translation>
    </message>
    <message>
        <source>The clipboard is empty again.</source>
        <translation>Le presse-papiers est de nouveau vide.</translation>
    </message>
    <message>
        <source>The key “%1” is made</source>
        <translation>La clé «&#xa0;%1&#xa0;» est créée</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in 30 seconds.</source>
        <translation>Copiée. Elle quittera le presse-papiers dans 30 secondes.</translation>
    </message>
</context>
<context>
    <name>postject::ui::NotificationPresenter</name>
    <message>
        <source>Type an e-mail address, such as ana@example.com.</source>
        <translation>Saisissez une adresse e-mail, par exemple ana@example.com.</translation>
    </message>
    <message>
        <source>The server does not take this as a mail address.</source>
        <translation>Le serveur n’accepte pas cette adresse e-mail.</translation>
    </message>
    <message>
        <source>The notifications were not saved.</source>
        <translation>Les notifications n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>The test mail was not sent.</source>
        <translation>L’e-mail de test n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>step of sending a mail</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <comment>step of sending a mail</comment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Signing in</source>
        <comment>step of sending a mail</comment>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>step of sending a mail</comment>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>step of sending a mail</comment>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>step of sending a mail</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached. Check its name and its port.</source>
        <translation>Le serveur de messagerie est injoignable. Vérifiez son nom et son port.</translation>
    </message>
    <message>
        <source>The connection could not be encrypted. Check the encryption, the port, and whose certificates are trusted.</source>
        <translation>La connexion n’a pas pu être chiffrée. Vérifiez le chiffrement, le port et les autorités dont les certificats sont acceptés.</translation>
    </message>
    <message>
        <source>Wrong user or password.</source>
        <translation>Utilisateur ou mot de passe erroné.</translation>
    </message>
    <message>
        <source>The mail server did not accept the sign-in.</source>
        <translation>Le serveur de messagerie n’a pas accepté la connexion.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender&apos;s address.</source>
        <translation>Le serveur de messagerie n’accepte pas l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>The mail server does not accept the recipient&apos;s address.</source>
        <translation>Le serveur de messagerie n’accepte pas l’adresse du destinataire.</translation>
    </message>
    <message>
        <source>The mail server did not take the message.</source>
        <translation>Le serveur de messagerie n’a pas pris le message.</translation>
    </message>
    <message>
        <source>Off. No alert is sent to you by e-mail.</source>
        <translation>Désactivé. Aucune alerte ne vous est envoyée par e-mail.</translation>
    </message>
    <message>
        <source>Alerts are sent to %1.</source>
        <translation>Les alertes sont envoyées à %1.</translation>
    </message>
    <message>
        <source>The server has no mail server, so no mail is sent.</source>
        <translation>Le serveur n’a pas de serveur de messagerie, aucun e-mail n’est donc envoyé.</translation>
    </message>
</context>
<context>
    <name>postject::ui::NotificationsPage</name>
    <message>
        <source>Send me alerts by e-mail</source>
        <translation>M’envoyer les alertes par e-mail</translation>
    </message>
    <message>
        <source>Set up the mail server</source>
        <translation>Configurer le serveur de messagerie</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Envoyer un e-mail de test</translation>
    </message>
    <message>
        <source>Steps of the test mail</source>
        <translation>Étapes de l’e-mail de test</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Could not load the notifications.</source>
        <translation>Impossible de charger les notifications.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <comment>a severity</comment>
        <translation>%1 et au-delà</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Address that alerts are sent to</source>
        <translation>Adresse à laquelle les alertes sont envoyées</translation>
    </message>
    <message>
        <source>Alerts of severity</source>
        <translation>Alertes de gravité</translation>
    </message>
    <message>
        <source>Least severity that is sent</source>
        <translation>Gravité minimale envoyée</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Distribution</translation>
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
        <translation>Envoie un e-mail à votre adresse enregistrée et montre ce que le serveur de messagerie répond à chaque étape.</translation>
    </message>
    <message>
        <source>The notifications are saved.</source>
        <translation>Les notifications sont enregistrées.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</source>
        <translation>Les modifications ne sont pas enregistrées. Elles restent ici pendant que vous consultez d’autres pages, et sont perdues à la fermeture de la console.</translation>
    </message>
    <message>
        <source>A mail server is set up.</source>
        <translation>Un serveur de messagerie est configuré.</translation>
    </message>
    <message>
        <source>No mail server is set up. Alerts wait until there is one.</source>
        <translation>Aucun serveur de messagerie n’est configuré. Les alertes attendent qu’il y en ait un.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails wait to be sent.</source>
        <translation>
            <numerusform>%Ln e-mail en attente d’envoi.</numerusform>
            <numerusform>%Ln e-mails en attente d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>Aucun e-mail en attente.</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>Dernier envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>No mail has been sent yet.</source>
        <translation>Aucun e-mail n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Last failure: %1. %2</source>
        <comment>time, the mail server&apos;s words</comment>
        <translation>Dernier échec&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Sending… A slow mail server may take two minutes.</source>
        <translation>Envoi en cours… Un serveur de messagerie lent peut prendre deux minutes.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>milliseconds</comment>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Aucun serveur de messagerie n’est configuré.</translation>
    </message>
    <message>
        <source>The mail server has accepted the mail to %1.</source>
        <translation>Le serveur de messagerie a accepté l’e-mail pour %1.</translation>
    </message>
    <message>
        <source>The mail to %1 was not sent. %2</source>
        <comment>address, why</comment>
        <translation>L’e-mail pour %1 n’a pas été envoyé. %2</translation>
    </message>
    <message>
        <source>As the server is set</source>
        <comment>the language of mails</comment>
        <translation>Selon le réglage du serveur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language that the mails are written in</source>
        <translation>Langue dans laquelle les messages sont rédigés</translation>
    </message>
</context>
<context>
    <name>postject::ui::OfflineBar</name>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Non connecté à %1.</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>De nouveau connecté à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not connected to %1. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Non connecté à %1. Nouvel essai dans %n seconde.</numerusform>
            <numerusform>Non connecté à %1. Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not connected to %1. Showing data from %2. Trying again in %n second(s).</source>
        <translation>
            <numerusform>Non connecté à %1. Données affichées&#xa0;: %2. Nouvel essai dans %n seconde.</numerusform>
            <numerusform>Non connecté à %1. Données affichées&#xa0;: %2. Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the certificates…</source>
        <translation>Comparer les certificats…</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Autre serveur…</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Nothing is sent to it.</source>
        <translation>Le certificat de %1 a changé. Rien ne lui est envoyé.</translation>
    </message>
</context>
<context>
    <name>postject::ui::OverviewAlerts</name>
    <message>
        <source>%1 severity: %2, %3</source>
        <comment>severity, description, time</comment>
        <translation>Gravité %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Newest open alerts</source>
        <translation>Dernières alertes ouvertes</translation>
    </message>
    <message>
        <source>No open alerts. New ones appear here.</source>
        <translation>Aucune alerte ouverte. Les nouvelles apparaissent ici.</translation>
    </message>
    <message>
        <source>Could not load the alerts.</source>
        <translation>Impossible de charger les alertes.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, in all</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::OverviewPage</name>
    <message>
        <source>Could not load the overview.</source>
        <translation>Impossible de charger la vue d’ensemble.</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>Requêtes, 24 dernières heures</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Peak: %1 in 15 minutes</source>
        <translation>Pointe&#xa0;: %1 en 15 minutes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>Refusées ou en échec</translation>
    </message>
    <message>
        <source>24 hours ago</source>
        <translation>il y a 24 heures</translation>
    </message>
    <message>
        <source>12 hours ago</source>
        <translation>il y a 12 heures</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Turn on two-factor for this account</source>
        <translation>Activer l’authentification à deux facteurs pour ce compte</translation>
    </message>
    <message>
        <source>Two-factor is on</source>
        <translation>L’authentification à deux facteurs est activée</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Allow your own address, and no others</source>
        <translation>Autoriser votre propre adresse, et aucune autre</translation>
    </message>
    <message>
        <source>The whitelist is in force</source>
        <translation>La liste blanche est en vigueur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>postject::ui::Page</name>
    <message>
        <source>Not connected to the server. This works again once it is reached.</source>
        <translation>Pas de connexion au serveur. Cette page fonctionnera de nouveau dès qu’il sera joignable.</translation>
    </message>
</context>
<context>
    <name>postject::ui::PageHeader</name>
    <message>
        <source>What this page covers</source>
        <translation>Ce que couvre cette page</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>Scope of the page</source>
        <translation>Portée de la page</translation>
    </message>
    <message>
        <source>Whose data this page shows</source>
        <translation>À qui sont les données de cette page</translation>
    </message>
</context>
<context>
    <name>postject::ui::PageStack</name>
    <message>
        <source>This server</source>
        <comment>whose data a page shows</comment>
        <translation>Ce serveur</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>whose data a page shows</comment>
        <translation>Votre compte</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordDialog</name>
    <message>
        <source>&amp;Revoke my API keys, too</source>
        <translation>&amp;Révoquer aussi mes clés API</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Show API keys</source>
        <translation>Afficher les clés API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Your other sessions end. API keys go on working unless they are revoked.</source>
        <translation>Vos autres sessions prennent fin. Les clés API continuent de fonctionner si elles ne sont pas révoquées.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Le mot de passe n’a pas été changé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
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
        <translation>Saisissez votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>This is the current password. Type another one.</source>
        <translation>C’est le mot de passe actuel. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>The password is changed, and your other sessions have ended.</source>
        <translation>Le mot de passe est changé, et vos autres sessions ont pris fin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API keys go on working. Revoke those that you do not know: whoever knew the old password may have made one.</source>
        <translation>
            <numerusform>%Ln clé API continue de fonctionner. Révoquez-la si vous ne la connaissez pas&#xa0;: quelqu’un qui connaissait l’ancien mot de passe l’a peut-être créée.</numerusform>
            <numerusform>%Ln clés API continuent de fonctionner. Révoquez celles que vous ne connaissez pas&#xa0;: quelqu’un qui connaissait l’ancien mot de passe en a peut-être créé une.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>Le mot de passe actuel est erroné.</translation>
    </message>
</context>
<context>
    <name>postject::ui::PivotMenu</name>
    <message>
        <source>%1: %2</source>
        <comment>column of a table, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Filter for this</source>
        <translation>&amp;Filtrer selon ceci</translation>
    </message>
    <message>
        <source>Filter this &amp;out</source>
        <translation>E&amp;xclure ceci</translation>
    </message>
    <message>
        <source>Open its ca&amp;rd</source>
        <translation>Ouvrir sa fic&amp;he</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>Ouvrir dans &amp;Activité</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Bloquer…</translation>
    </message>
    <message>
        <source>Add to the &amp;whitelist…</source>
        <translation>Ajouter à la &amp;liste blanche…</translation>
    </message>
    <message>
        <source>Copy its &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message numerus="yes">
        <source>Block: at most %Ln addresses at once</source>
        <translation>
            <numerusform>Bloquer&#xa0;: %Ln adresse au plus à la fois</numerusform>
            <numerusform>Bloquer&#xa0;: %Ln adresses au plus à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bl&amp;ock the %Ln selected addresses…</source>
        <translation>
            <numerusform>Bl&amp;oquer %Ln adresse sélectionnée…</numerusform>
            <numerusform>Bl&amp;oquer les %Ln adresses sélectionnées…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::QrView</name>
    <message>
        <source>QR code for an authenticator app. Use Show key for the text.</source>
        <translation>Code QR pour une application d’authentification. Utilisez «&#xa0;Afficher la clé&#xa0;» pour obtenir le texte.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ResolveBar</name>
    <message>
        <source>Note (optional)</source>
        <translation>Note (facultative)</translation>
    </message>
    <message>
        <source>Note on resolving</source>
        <translation>Note de résolution</translation>
    </message>
    <message>
        <source>Verdict on resolving</source>
        <translation>Verdict de résolution</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sans verdict</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>Rouvrir %Ln</numerusform>
            <numerusform>Rouvrir %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln alerts</source>
        <translation>
            <numerusform>Rouvrir %Ln alerte</numerusform>
            <numerusform>Rouvrir %Ln alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen this alert</source>
        <translation>Rouvrir cette alerte</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>Résoudre %Ln</numerusform>
            <numerusform>Résoudre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln alerts</source>
        <translation>
            <numerusform>Résoudre %Ln alerte</numerusform>
            <numerusform>Résoudre %Ln alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve this alert</source>
        <translation>Résoudre cette alerte</translation>
    </message>
</context>
<context>
    <name>postject::ui::ScanStep</name>
    <message>
        <source>Show key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>Copié. Le presse-papiers sera vidé dans 30 secondes.</translation>
    </message>
    <message>
        <source>Scan this code with an authenticator app</source>
        <translation>Scannez ce code avec une application d’authentification</translation>
    </message>
    <message>
        <source>Open an app such as Google Authenticator, Aegis or 1Password on your phone, choose to add an account, and point the camera at the code.</source>
        <translation>Ouvrez sur votre téléphone une application comme Google Authenticator, Aegis ou 1Password, choisissez d’ajouter un compte, et dirigez l’appareil photo vers le code.</translation>
    </message>
    <message>
        <source>Can&apos;t scan?</source>
        <translation>Impossible de scanner&#xa0;?</translation>
    </message>
    <message>
        <source>The app will list it as %1, account %2.</source>
        <comment>%1: the issuer</comment>
        <translation>L’application l’affichera comme %1, compte %2.</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Masquer la clé</translation>
    </message>
</context>
<context>
    <name>postject::ui::SessionClient</name>
    <message>
        <source>The answer lacks &quot;%1&quot;.</source>
        <translation>Il manque «&#xa0;%1&#xa0;» dans la réponse.</translation>
    </message>
</context>
<context>
    <name>postject::ui::SessionSheet</name>
    <message>
        <source>Your session has ended</source>
        <translation>Votre session est terminée</translation>
    </message>
    <message>
        <source>Sign in again to go on. What you have typed is kept.</source>
        <translation>Reconnectez-vous pour continuer. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Leaves the pages. What you have typed there is lost.</source>
        <translation>Quitte les pages. Ce que vous y avez saisi est perdu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the page. The change is not made; what you have typed is kept.</source>
        <translation>Retour à la page. La modification n’est pas faite&#x202f;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Sign in again for this change</source>
        <translation>Reconnectez-vous pour cette modification</translation>
    </message>
    <message>
        <source>Your sign-in is too old for it. What you have typed is kept; after the sign-in, make the change once more.</source>
        <translation>Votre connexion est trop ancienne pour cela. Votre saisie est conservée&#x202f;; après la connexion, refaites la modification.</translation>
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
        <translation>vide</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>bounds of a setting</comment>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the change of: %1</source>
        <comment>a setting</comment>
        <translation>Annuler la modification de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Use the default of: %1</source>
        <comment>a setting</comment>
        <translation>Utiliser la valeur par défaut de&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a setting, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set. Type to replace it</source>
        <comment>a password</comment>
        <translation>Défini. Saisir pour remplacer</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>a password</comment>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>a password</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Fixed by the server&apos;s configuration file or a command-line option. Change it there.</source>
        <translation>Fixé par le fichier de configuration du serveur ou une option de ligne de commande. Modifiez-le à cet endroit.</translation>
    </message>
    <message>
        <source>This console does not know how to change it. A newer one may.</source>
        <translation>Cette console ne sait pas le modifier. Une plus récente le saura peut-être.</translation>
    </message>
    <message>
        <source>Another value is stored, but it is not in force. The next change removes it.</source>
        <translation>Une autre valeur est enregistrée, mais elle n’est pas en vigueur. La prochaine modification la supprime.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile to: %1. Saving replaces that.</source>
        <translation>Quelqu’un d’autre a modifié cette valeur entre-temps&#xa0;: %1. L’enregistrement la remplace.</translation>
    </message>
    <message>
        <source>Will be removed.</source>
        <translation>Sera supprimé.</translation>
    </message>
    <message>
        <source>Will be replaced.</source>
        <translation>Sera remplacé.</translation>
    </message>
    <message>
        <source>Will be the default. Until now: %1.</source>
        <translation>Sera la valeur par défaut. Jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Until now: %1.</source>
        <comment>the saved value of a setting</comment>
        <translation>Jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Set here. The default: %1.</source>
        <translation>Défini ici. Valeur par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation>C’est la valeur par défaut.</translation>
    </message>
    <message numerus="yes">
        <source>Last removed, %1: %Ln entries.</source>
        <comment>when old log entries were removed, how many</comment>
        <translation>
            <numerusform>Dernière suppression, %1&#xa0;: %Ln entrée.</numerusform>
            <numerusform>Dernière suppression, %1&#xa0;: %Ln entrées.</numerusform>
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
        <translation>Impossible de charger les paramètres.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Poursuivre la modification</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</source>
        <translation>
            <numerusform>%Ln modification n’est pas enregistrée. Elle reste ici pendant que vous consultez d’autres pages, et est perdue à la fermeture de la console.</numerusform>
            <numerusform>%Ln modifications ne sont pas enregistrées. Elles restent ici pendant que vous consultez d’autres pages, et sont perdues à la fermeture de la console.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsPresenter</name>
    <message numerus="yes">
        <source>%Ln settings are as they were.</source>
        <translation>
            <numerusform>%Ln paramètre est comme avant.</numerusform>
            <numerusform>%Ln paramètres sont comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings are saved.</source>
        <translation>
            <numerusform>%Ln paramètre est enregistré.</numerusform>
            <numerusform>%Ln paramètres sont enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be put back.</source>
        <translation>Les paramètres n’ont pas pu être rétablis.</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>Les paramètres n’ont pas été enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>Entries older than %Ln days are removed from the log for good.</source>
        <translation>
            <numerusform>Les entrées de plus de %Ln jour sont supprimées définitivement du journal.</numerusform>
            <numerusform>Les entrées de plus de %Ln jours sont supprimées définitivement du journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators without two-factor can then do nothing but set it up.</source>
        <translation>Les administrateurs sans authentification à deux facteurs ne pourront alors rien faire d’autre que la configurer.</translation>
    </message>
    <message>
        <source>The stored mail password is removed: it was given for another server, port or encryption. Type it again if it is still the right one.</source>
        <translation>Le mot de passe e-mail enregistré est supprimé&#xa0;: il a été donné pour un autre serveur, port ou chiffrement. Saisissez-le à nouveau si c’est toujours le bon.</translation>
    </message>
    <message>
        <source>Every setting that can be changed here has its default.</source>
        <translation>Chaque paramètre modifiable ici a sa valeur par défaut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings differ from their defaults.</source>
        <translation>
            <numerusform>%Ln paramètre diffère de sa valeur par défaut.</numerusform>
            <numerusform>%Ln paramètres diffèrent de leur valeur par défaut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are fixed by the server&apos;s configuration.</source>
        <translation>
            <numerusform>%Ln est fixé par la configuration du serveur.</numerusform>
            <numerusform>%Ln sont fixés par la configuration du serveur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsView</name>
    <message>
        <source>No setting matches.</source>
        <translation>Aucun paramètre ne correspond.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de paramètres</translation>
    </message>
</context>
<context>
    <name>postject::ui::SetupChecklist</name>
    <message>
        <source>Finish setting up</source>
        <translation>Terminer la configuration</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShellActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Postject Security Console</source>
        <translation>À &amp;propos de Postject Security Console</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Changer le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Lock and sign out</source>
        <translation>&amp;Verrouiller et se déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filtrer cette page</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet précéde&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Clai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>&amp;Add, rename, remove…</source>
        <comment>connections</comment>
        <translation>&amp;Ajouter, renommer, supprimer…</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Rester activ&amp;e dans la zone de notification</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShellDialogs</name>
    <message>
        <source>About Postject Security Console</source>
        <translation>À propos de Postject Security Console</translation>
    </message>
    <message>
        <source>Postject Security Console %1</source>
        <translation>Postject Security Console %1</translation>
    </message>
    <message>
        <source>Two-factor, IP whitelist, anomaly detection and an audited activity log.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Authentification à deux facteurs, liste blanche IP, détection d’anomalies et journal d’activité contrôlé.
Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Menu of the address, account or action under the cursor</source>
        <translation>Menu de l’adresse, du compte ou de l’action sous le curseur</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Touche Menu, Maj+F10</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Verr. Maj semble activé.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>a server&apos;s name</comment>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>&amp;Backup code</source>
        <translation>Code de &amp;secours</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>Code à six &amp;chiffres</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Code à six chiffres</translation>
    </message>
    <message>
        <source>One of the 12-character codes that you saved. Each one works once.</source>
        <translation>L’un des codes de 12 caractères que vous avez conservés. Chacun fonctionne une seule fois.</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the code that it shows now.</source>
        <translation>Ouvrez votre application d’authentification et saisissez le code qu’elle affiche maintenant.</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>Utiliser l’application d’authentification</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>Utiliser un code de secours</translation>
    </message>
    <message>
        <source>Compare the certificates…</source>
        <translation>Comparer les certificats…</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Autre serveur…</translation>
    </message>
</context>
<context>
    <name>postject::ui::SignInPresenter</name>
    <message>
        <source>Two minutes went by without a code. Enter the password again.</source>
        <translation>Deux minutes se sont écoulées sans code. Saisissez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>A backup code has 12 characters: digits, and the letters a to f.</source>
        <translation>Un code de secours a 12 caractères&#xa0;: des chiffres, et les lettres a à f.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Le code a six chiffres.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on; what you typed is kept.</source>
        <translation>Votre session est terminée. Connectez-vous pour continuer&#xa0;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Sign in again to make this change; what you typed is kept. Then repeat it.</source>
        <translation>Reconnectez-vous pour effectuer cette modification&#xa0;; votre saisie est conservée. Puis recommencez.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est erroné.</translation>
    </message>
    <message>
        <source>This address is not on the account&apos;s whitelist. Ask an administrator on an allowed address to add it.</source>
        <translation>Cette adresse n’est pas dans la liste blanche du compte. Demandez à un administrateur dont l’adresse est autorisée de l’ajouter.</translation>
    </message>
    <message>
        <source>There were too many attempts. Try again at %1.</source>
        <translation>Il y a eu trop de tentatives. Réessayez à %1.</translation>
    </message>
    <message>
        <source>Signing in failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Nothing was sent to it.</source>
        <translation>Le certificat de %1 a changé. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Signing in at %1 failed.</source>
        <translation>La connexion à %1 a échoué.</translation>
    </message>
    <message>
        <source>This backup code is wrong, or it was used before.</source>
        <translation>Ce code de secours est erroné, ou a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This code is wrong, or it was used before. Wait for the next one, and check that your phone&apos;s clock is right.</source>
        <translation>Ce code est erroné, ou a déjà été utilisé. Attendez le suivant, et vérifiez que l’horloge de votre téléphone est à l’heure.</translation>
    </message>
    <message>
        <source>This code is wrong, or it was used before. Codes depend on the time: this computer&apos;s clock shows %1, the server&apos;s shows %2.</source>
        <translation>Ce code est erroné, ou a déjà été utilisé. Les codes dépendent de l’heure&#xa0;: l’horloge de cet ordinateur indique %1, celle du serveur %2.</translation>
    </message>
    <message>
        <source>This address is blocked, after too many failed sign-ins.</source>
        <translation>Cette adresse est bloquée après trop d’échecs de connexion.</translation>
    </message>
    <message>
        <source>The block has run out. You can sign in again.</source>
        <translation>Le blocage a expiré. Vous pouvez de nouveau vous connecter.</translation>
    </message>
    <message>
        <source>This address is blocked until %1 (%2 left), after too many failed sign-ins. An administrator on another address can lift the block.</source>
        <translation>Cette adresse est bloquée après trop d’échecs de connexion. Fin du blocage&#xa0;: %1 (encore %2). Un administrateur à une autre adresse peut lever le blocage.</translation>
    </message>
</context>
<context>
    <name>postject::ui::SnackBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss the offer to undo</source>
        <translation>Fermer la proposition d’annulation</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Undo is available.</source>
        <translation>%1 L’annulation est possible.</translation>
    </message>
</context>
<context>
    <name>postject::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>Aucune entrée ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Could not load this page.</source>
        <translation>Impossible de charger cette page.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This page is not open to you.</source>
        <translation>Cette page ne vous est pas accessible.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
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
        <translation>%1, non chiffré</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>server name</comment>
        <translation>%1, non connecté</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Signed in as %1, administrator</source>
        <translation>Connecté en tant que %1, administrateur</translation>
    </message>
    <message>
        <source>Signed in as %1, member</source>
        <translation>Connecté en tant que %1, membre</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>Actualisé il y a %n minute</numerusform>
            <numerusform>Actualisé il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n second(s) ago</source>
        <translation>
            <numerusform>Actualisé il y a %n seconde</numerusform>
            <numerusform>Actualisé il y a %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Refresh.</source>
        <comment>how old the data is</comment>
        <translation>%1. Actualiser.</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Actualiser cette page</translation>
    </message>
</context>
<context>
    <name>postject::ui::Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Étape %1 sur %2, %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::TimeChart</name>
    <message>
        <source>%1: %2</source>
        <comment>line, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Aucune donnée</translation>
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
        <translation>&amp;Alertes (%L1)</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n open alerts</source>
        <translation>
            <numerusform>%n alerte ouverte</numerusform>
            <numerusform>%n alertes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>menu of the tray: the console&apos;s window</comment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Pause notices for 1 hour</source>
        <translation>&amp;Suspendre les notifications pendant 1 heure</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>The console is still running</source>
        <translation>La console reste active</translation>
    </message>
    <message>
        <source>Its icon here opens the window again, or quits.</source>
        <translation>Son icône ici rouvre la fenêtre, ou quitte.</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n nouvelle alerte</numerusform>
            <numerusform>%n nouvelles alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, kind of alert</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::TrialBar</name>
    <message>
        <source>What would have changed</source>
        <translation>Ce qui aurait changé</translation>
    </message>
    <message>
        <source>&amp;Set this threshold</source>
        <translation>&amp;Définir ce seuil</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Annuler l’essai</translation>
    </message>
    <message>
        <source>Leave the threshold as it is (Esc)</source>
        <translation>Laisser le seuil tel quel (Échap)</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorChoicePage</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>Authentification à deux facteurs (A2F)</translation>
    </message>
    <message>
        <source>A second factor protects the administrator even if the password is known.</source>
        <translation>Un second facteur protège l’administrateur même si le mot de passe est connu.</translation>
    </message>
    <message>
        <source>Certificate fingerprint, SHA-256</source>
        <translation>Empreinte du certificat, SHA-256</translation>
    </message>
    <message>
        <source>Set up &amp;now</source>
        <translation>&amp;Configurer maintenant</translation>
    </message>
    <message>
        <source>You need an authenticator app on your phone. It takes two minutes.</source>
        <translation>Il vous faut une application d’authentification sur votre téléphone. Cela prend deux minutes.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>P&amp;lus tard</translation>
    </message>
    <message>
        <source>The overview reminds you.</source>
        <translation>La vue d’ensemble vous le rappelle.</translation>
    </message>
    <message>
        <source>The server runs at %1, and your account is ready.</source>
        <translation>Le serveur est accessible à %1, et votre compte est prêt.</translation>
    </message>
    <message>
        <source>The server runs at %1. It has an administrator already, so no account was created: sign in with that one.</source>
        <translation>Le serveur est accessible à %1. Il a déjà un administrateur, aucun compte n’a donc été créé&#xa0;: connectez-vous avec celui-là.</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPage</name>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Set up two-factor</source>
        <translation>Configurer l’A2F</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows now</source>
        <translation>Saisissez les six chiffres que l’application affiche maintenant</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>Code à six chiffres</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Could not load the two-factor state.</source>
        <translation>Impossible de charger l’état de l’authentification à deux facteurs.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Signing in needs your password only.</source>
        <translation>La connexion ne demande que votre mot de passe.</translation>
    </message>
    <message>
        <source>A second lock for your account</source>
        <translation>Un second verrou pour votre compte</translation>
    </message>
    <message>
        <source>With two-factor on, signing in also needs a six-digit code from an app on your phone. A stolen password alone is then of no use.</source>
        <translation>Avec l’authentification à deux facteurs (A2F), la connexion demande aussi un code à six chiffres d’une application sur votre téléphone. Un mot de passe volé ne sert alors à rien seul.</translation>
    </message>
    <message>
        <source>You need an authenticator app, such as Google Authenticator, Aegis or 1Password, and about two minutes. At the end you get %1 backup codes for the day when the phone is lost.</source>
        <translation>Il vous faut une application d’authentification, comme Google Authenticator, Aegis ou 1Password, et environ deux minutes. À la fin, vous obtenez %1 codes de secours pour le jour où le téléphone sera perdu.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Verify that the app works</source>
        <translation>Vérifier que l’application fonctionne</translation>
    </message>
    <message>
        <source>Two-factor is turned on once a code from the app is right. Your other sessions are signed out then.</source>
        <translation>L’authentification à deux facteurs est activée dès qu’un code de l’application est juste. Vos autres sessions sont alors déconnectées.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Store these backup codes</source>
        <translation>Conservez ces codes de secours</translation>
    </message>
    <message>
        <source>Each code signs you in once if you lose your phone. They are shown only now: save, print or copy them to a safe place that is not your phone.</source>
        <translation>Chaque code vous connecte une fois si vous perdez votre téléphone. Ils ne sont affichés que maintenant&#xa0;: enregistrez-les, imprimez-les ou copiez-les en lieu sûr, ailleurs que sur votre téléphone.</translation>
    </message>
    <message>
        <source>The server&apos;s clock shows %1. Codes depend on the time: your phone should show the same.</source>
        <translation>L’horloge du serveur indique %1. Les codes dépendent de l’heure&#xa0;: votre téléphone doit indiquer la même.</translation>
    </message>
    <message>
        <source>Keep showing</source>
        <translation>Continuer d’afficher</translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation>Fermer sans conserver</translation>
    </message>
    <message>
        <source>The codes are not stored yet, and they are never shown again. Without them, losing your phone means losing this account.</source>
        <translation>Les codes ne sont pas encore conservés, et ils ne seront plus jamais affichés. Sans eux, perdre votre téléphone revient à perdre ce compte.</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>Remplacer maintenant</translation>
    </message>
    <message>
        <source>The last backup codes were not stored, and nobody can see them again. Replace them, and store the new ones.</source>
        <translation>Les derniers codes de secours n’ont pas été conservés, et personne ne peut les revoir. Remplacez-les, et conservez les nouveaux.</translation>
    </message>
    <message>
        <source>Off. The password alone protects this account.</source>
        <translation>Désactivée. Seul le mot de passe protège ce compte.</translation>
    </message>
    <message>
        <source>Being set up.</source>
        <translation>En cours de configuration.</translation>
    </message>
    <message>
        <source>On. Store the backup codes before you go on.</source>
        <translation>Activée. Conservez les codes de secours avant de continuer.</translation>
    </message>
    <message numerus="yes">
        <source>On, %n backup codes left.</source>
        <translation>
            <numerusform>Activée, %n code de secours restant.</numerusform>
            <numerusform>Activée, %n codes de secours restants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPresenter</name>
    <message numerus="yes">
        <source>A backup code was used. %n left.</source>
        <translation>
            <numerusform>Un code de secours a été utilisé. Il en reste %n.</numerusform>
            <numerusform>Un code de secours a été utilisé. Il en reste %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key could not be made.</source>
        <translation>Impossible de créer une clé.</translation>
    </message>
    <message>
        <source>The QR code from the server does not match its key, so it is not shown. Nothing was turned on. Try again; if it happens again, tell your administrator.</source>
        <translation>Le code QR du serveur ne correspond pas à sa clé et n’est donc pas affiché. Rien n’a été activé. Réessayez&#xa0;; si cela se reproduit, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows.</source>
        <translation>Saisissez les six chiffres que l’application affiche.</translation>
    </message>
    <message>
        <source>Two-factor was not turned on.</source>
        <translation>L’authentification à deux facteurs n’a pas été activée.</translation>
    </message>
    <message>
        <source>The backup codes were replaced.</source>
        <translation>Les codes de secours ont été remplacés.</translation>
    </message>
    <message>
        <source>Two-factor is on.</source>
        <translation>L’authentification à deux facteurs est activée.</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows, or a backup code.</source>
        <translation>Saisissez les six chiffres que l’application affiche, ou un code de secours.</translation>
    </message>
    <message>
        <source>The backup codes were not replaced.</source>
        <translation>Les codes de secours n’ont pas été remplacés.</translation>
    </message>
    <message>
        <source>Two-factor was not turned off.</source>
        <translation>L’authentification à deux facteurs n’a pas été désactivée.</translation>
    </message>
    <message>
        <source>Two-factor is off.</source>
        <translation>L’authentification à deux facteurs est désactivée.</translation>
    </message>
    <message>
        <source>This code is not right. A code counts once and for 30 seconds: wait for the next one.</source>
        <translation>Ce code n’est pas juste. Un code compte une fois et pendant 30 secondes&#xa0;: attendez le suivant.</translation>
    </message>
    <message>
        <source>The key has expired: it waits for its first code for 10 minutes. Set up two-factor again, and remove the old entry from the app.</source>
        <translation>La clé a expiré&#xa0;: elle attend son premier code pendant 10 minutes. Configurez à nouveau l’authentification à deux facteurs, et supprimez l’ancienne entrée de l’application.</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorStatus</name>
    <message>
        <source>Replace backup codes…</source>
        <translation>Remplacer les codes de secours…</translation>
    </message>
    <message>
        <source>Turn off two-factor…</source>
        <translation>Désactiver l’A2F…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Backup codes left</source>
        <translation>Codes de secours restants</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Two-factor has been on since %1. Signing in needs your password and a code from your authenticator app.</source>
        <translation>L’authentification à deux facteurs est activée depuis %1. La connexion demande votre mot de passe et un code de votre application d’authentification.</translation>
    </message>
    <message>
        <source>Signing in needs your password and a code from your authenticator app.</source>
        <translation>La connexion demande votre mot de passe et un code de votre application d’authentification.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>backup codes left</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Each code signs you in once if you lose your phone.</source>
        <translation>Chaque code vous connecte une fois si vous perdez votre téléphone.</translation>
    </message>
    <message>
        <source>Few codes are left. Replace them before the last one is used.</source>
        <translation>Il reste peu de codes. Remplacez-les avant que le dernier ne soit utilisé.</translation>
    </message>
    <message>
        <source>No code is left: without your phone you could not sign in. Replace them now.</source>
        <translation>Il ne reste aucun code&#xa0;: sans votre téléphone, vous ne pourriez pas vous connecter. Remplacez-les maintenant.</translation>
    </message>
    <message>
        <source>Code from the app, or a backup code</source>
        <translation>Code de l’application, ou code de secours</translation>
    </message>
    <message>
        <source>Replace backup codes</source>
        <translation>Remplacer les codes de secours</translation>
    </message>
    <message>
        <source>You get %1 new codes.</source>
        <translation>Vous obtenez %1 nouveaux codes.</translation>
    </message>
    <message numerus="yes">
        <source>The %n unused codes stop working, and you get new ones.</source>
        <translation>
            <numerusform>Le %n code inutilisé cesse de fonctionner, et vous en obtenez de nouveaux.</numerusform>
            <numerusform>Les %n codes inutilisés cessent de fonctionner, et vous en obtenez de nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code to replace the backup codes</source>
        <translation>Code pour remplacer les codes de secours</translation>
    </message>
    <message>
        <source>Turn off two-factor</source>
        <translation>Désactiver l’A2F</translation>
    </message>
    <message>
        <source>Signing in will then need the password only. The key in your app and all backup codes stop working.</source>
        <translation>La connexion ne demandera alors que le mot de passe. La clé dans votre application et tous les codes de secours cessent de fonctionner.</translation>
    </message>
    <message>
        <source>Code to turn off two-factor</source>
        <translation>Code pour désactiver l’A2F</translation>
    </message>
</context>
<context>
    <name>postject::ui::WherePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>&amp;Run the server on this computer</source>
        <translation>&amp;Exécuter le serveur sur cet ordinateur</translation>
    </message>
    <message>
        <source>The console starts it and stops it. It guards accounts on this computer and on those that you let reach it.</source>
        <translation>La console le démarre et l’arrête. Il protège les comptes sur cet ordinateur et sur ceux auxquels vous donnez accès.</translation>
    </message>
    <message>
        <source>&amp;Attach to a server that runs already</source>
        <translation>Se &amp;connecter à un serveur déjà en service</translation>
    </message>
    <message>
        <source>On another computer, or as a service on this one. You need its address and an account on it.</source>
        <translation>Sur un autre ordinateur, ou comme service sur celui-ci. Il vous faut son adresse et un compte sur ce serveur.</translation>
    </message>
    <message>
        <source>Where does the server run that you want to work with?</source>
        <translation>Où s’exécute le serveur avec lequel vous voulez travailler&#xa0;?</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistEntryLine</name>
    <message>
        <source>Address or range to allow</source>
        <translation>Adresse ou plage à autoriser</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A&amp;ddress or range to allow</source>
        <translation>Adresse ou &amp;plage à autoriser</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Note (facultative)</translation>
    </message>
    <message>
        <source>Note about the new entry</source>
        <translation>Note de la nouvelle entrée</translation>
    </message>
    <message>
        <source>Office, VPN, build server</source>
        <translation>Bureau, VPN, serveur de compilation</translation>
    </message>
    <message>
        <source>Add to the whitelist</source>
        <translation>Ajouter à la liste blanche</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistImportDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>Importer des adresses</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>&amp;Addresses and ranges, one a line</source>
        <translation>&amp;Adresses et plages, une par ligne</translation>
    </message>
    <message>
        <source>Addresses and ranges to import</source>
        <translation>Adresses et plages à importer</translation>
    </message>
    <message>
        <source>203.0.113.5  # a note
192.168.1.0/24
2001:db8::/32</source>
        <translation>203.0.113.5  # une note
192.168.1.0/24
2001:db8::/32</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv *.list);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.csv *.list);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;What becomes of them</source>
        <translation>Ce &amp;qu’elles deviennent</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>Aperçu de l’importation</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of addresses.</source>
        <translation>%1 est trop volumineux pour une liste d’adresses.</translation>
    </message>
    <message>
        <source>%1 to add, %2 skipped, would make %3 of %4.</source>
        <translation>%1 à ajouter, %2 ignorées, ce qui ferait %3 sur %4.</translation>
    </message>
    <message>
        <source>Paste addresses, or load a file.</source>
        <translation>Collez des adresses, ou chargez un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Clear the tick of %n more before you add.</source>
        <comment>%1: the counts</comment>
        <translation>
            <numerusform>%1 Décochez encore %n entrée avant d’ajouter.</numerusform>
            <numerusform>%1 Décochez encore %n entrées avant d’ajouter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not added; they are still here.</source>
        <translation>
            <numerusform>%n ligne n’a pas été ajoutée&#xa0;; elle est encore ici.</numerusform>
            <numerusform>%n lignes n’ont pas été ajoutées&#xa0;; elles sont encore ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistImportModel</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalisée</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couverte</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalide</translation>
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
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistModel</name>
    <message>
        <source>This address only</source>
        <translation>Cette adresse seulement</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Covers you</source>
        <translation>Vous inclut</translation>
    </message>
    <message>
        <source>Covers you – %1</source>
        <comment>%1: a label</comment>
        <translation>Vous inclut – %1</translation>
    </message>
    <message>
        <source>%1, allows %2</source>
        <translation>%1, autorise %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a range, its note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Autorise</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPage</name>
    <message>
        <source>Could not load the whitelist.</source>
        <translation>Impossible de charger la liste blanche.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>Coller des adresses</translation>
    </message>
    <message>
        <source>Whitelist entries</source>
        <translation>Entrées de la liste blanche</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More whitelist actions</source>
        <translation>Autres actions de la liste blanche</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list is full. Remove an entry first.</source>
        <translation>La liste est pleine. Supprimez d’abord une entrée.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>whitelist entries used</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 entries used</source>
        <translation>%1 entrées utilisées sur %2</translation>
    </message>
    <message>
        <source>as the server sees this connection</source>
        <translation>telle que le serveur voit cette connexion</translation>
    </message>
    <message>
        <source>The server does not say which address it sees.</source>
        <translation>Le serveur n’indique pas quelle adresse il voit.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>List empty: everyone allowed</source>
        <translation>Liste vide&#xa0;: tous autorisés</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisée</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Absente de la liste</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add 127.0.0.1</source>
        <translation>Ajouter 127.0.0.1</translation>
    </message>
    <message>
        <source>You are connected through this computer&apos;s private channel, which the whitelist can&apos;t cut off.</source>
        <translation>Vous êtes connecté par le canal privé de cet ordinateur, que la liste blanche ne peut pas couper.</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>Toujours autorisée</translation>
    </message>
    <message>
        <source>The list is empty, so every address is allowed. Add the addresses that you connect from over the network first.</source>
        <translation>La liste est vide, toutes les adresses sont donc autorisées. Ajoutez d’abord les adresses depuis lesquelles vous vous connectez par le réseau.</translation>
    </message>
    <message>
        <source>The list is empty, so every address is allowed. Add your address first.</source>
        <translation>La liste est vide, toutes les adresses sont donc autorisées. Ajoutez d’abord votre adresse.</translation>
    </message>
    <message>
        <source>The list leaves out your own address: the next request from it is refused.</source>
        <translation>Votre propre adresse n’est pas dans la liste&#xa0;: la prochaine requête de cette adresse sera refusée.</translation>
    </message>
    <message>
        <source>The list leaves out 127.0.0.1: programs on this computer that connect over the network are refused. This console is not.</source>
        <translation>127.0.0.1 n’est pas dans la liste&#xa0;: les programmes de cet ordinateur qui se connectent par le réseau sont refusés. Cette console ne l’est pas.</translation>
    </message>
    <message>
        <source>The list is full. Combine neighbouring addresses into a range to make room.</source>
        <translation>La liste est pleine. Réunissez des adresses voisines en une plage pour faire de la place.</translation>
    </message>
    <message>
        <source>Whitelist history</source>
        <translation>Historique de la liste blanche</translation>
    </message>
    <message>
        <source>The list as it was found</source>
        <translation>La liste telle qu’elle a été trouvée</translation>
    </message>
    <message>
        <source>Changes of the whitelist</source>
        <translation>Modifications de la liste blanche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open to every address. The first entry closes it to all others.</source>
        <translation>Ouvert à toutes les adresses. La première entrée le ferme à toutes les autres.</translation>
    </message>
    <message>
        <source>Only 1 entry may use this account; every other address is refused.</source>
        <translation>Seule 1 entrée peut utiliser ce compte&#xa0;; toute autre adresse est refusée.</translation>
    </message>
    <message numerus="yes">
        <source>Only these %n entries may use this account; every other address is refused.</source>
        <translation>
            <numerusform>Seule cette %n entrée peut utiliser ce compte&#xa0;; toute autre adresse est refusée.</numerusform>
            <numerusform>Seules ces %n entrées peuvent utiliser ce compte&#xa0;; toute autre adresse est refusée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPresenter</name>
    <message>
        <source>The whitelist was changed elsewhere: %1 added, %2 removed.</source>
        <translation>La liste blanche a été modifiée ailleurs&#xa0;: %1 ajoutées, %2 supprimées.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>%1 was not changed. %2</source>
        <comment>%2: a sentence</comment>
        <translation>%1 n’a pas été modifiée. %2</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>Modifier la note de %1</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>Remplacer %1 par %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Supprimer %n entrée</numerusform>
            <numerusform>Supprimer %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Importer %n entrée</numerusform>
            <numerusform>Importer %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds %1 entries at most. Remove some first.</source>
        <translation>La liste contient au plus %1 entrées. Supprimez-en d’abord.</translation>
    </message>
    <message>
        <source>Your address is no longer allowed.</source>
        <translation>Votre adresse n’est plus autorisée.</translation>
    </message>
    <message>
        <source>Could not undo “%1”.</source>
        <translation>Impossible d’annuler «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Could not redo “%1”.</source>
        <translation>Impossible de rétablir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>«&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n steps were not done.</source>
        <translation>
            <numerusform>%1 %n étape n’a pas été effectuée.</numerusform>
            <numerusform>%1 %n étapes n’ont pas été effectuées.</numerusform>
        </translation>
    </message>
</context>
</TS>
