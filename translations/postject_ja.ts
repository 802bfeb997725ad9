<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Signed in</source>
        <comment>an entry of the activity log</comment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Failed sign-in</source>
        <comment>an entry of the activity log</comment>
        <translation>サインイン失敗</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>an entry of the activity log</comment>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Password changed</source>
        <comment>an entry of the activity log</comment>
        <translation>パスワード変更</translation>
    </message>
    <message>
        <source>Session ended</source>
        <comment>an entry of the activity log</comment>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>Two-factor begun</source>
        <comment>an entry of the activity log</comment>
        <translation>2 要素認証の設定開始</translation>
    </message>
    <message>
        <source>Two-factor turned on</source>
        <comment>an entry of the activity log</comment>
        <translation>2 要素認証をオン</translation>
    </message>
    <message>
        <source>Two-factor turned off</source>
        <comment>an entry of the activity log</comment>
        <translation>2 要素認証をオフ</translation>
    </message>
    <message>
        <source>Wrong two-factor code</source>
        <comment>an entry of the activity log</comment>
        <translation>2 要素認証コード不一致</translation>
    </message>
    <message>
        <source>Backup code used</source>
        <comment>an entry of the activity log</comment>
        <translation>バックアップコード使用</translation>
    </message>
    <message>
        <source>Backup codes replaced</source>
        <comment>an entry of the activity log</comment>
        <translation>バックアップコード再発行</translation>
    </message>
    <message>
        <source>Whitelist: added</source>
        <comment>an entry of the activity log</comment>
        <translation>ホワイトリスト: 追加</translation>
    </message>
    <message>
        <source>Whitelist: removed</source>
        <comment>an entry of the activity log</comment>
        <translation>ホワイトリスト: 削除</translation>
    </message>
    <message>
        <source>Refused by whitelist</source>
        <comment>an entry of the activity log</comment>
        <translation>ホワイトリストによる拒否</translation>
    </message>
    <message>
        <source>Alert resolved</source>
        <comment>an entry of the activity log</comment>
        <translation>アラート解決</translation>
    </message>
    <message>
        <source>Alert reopened</source>
        <comment>an entry of the activity log</comment>
        <translation>アラート再オープン</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <comment>an entry of the activity log</comment>
        <translation>アラート発生</translation>
    </message>
    <message>
        <source>API key created</source>
        <comment>an entry of the activity log</comment>
        <translation>API キー作成</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <comment>an entry of the activity log</comment>
        <translation>API キー失効</translation>
    </message>
    <message>
        <source>Account created</source>
        <comment>an entry of the activity log</comment>
        <translation>アカウント作成</translation>
    </message>
    <message>
        <source>Account changed</source>
        <comment>an entry of the activity log</comment>
        <translation>アカウント変更</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <comment>an entry of the activity log</comment>
        <translation>アカウント削除</translation>
    </message>
    <message>
        <source>Notifications changed</source>
        <comment>an entry of the activity log</comment>
        <translation>通知設定の変更</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <comment>an entry of the activity log</comment>
        <translation>設定変更</translation>
    </message>
    <message>
        <source>Address blocked</source>
        <comment>an entry of the activity log</comment>
        <translation>アドレスのブロック</translation>
    </message>
    <message>
        <source>Block lifted</source>
        <comment>an entry of the activity log</comment>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Log exported</source>
        <comment>an entry of the activity log</comment>
        <translation>ログのエクスポート</translation>
    </message>
    <message>
        <source>Log imported</source>
        <comment>an entry of the activity log</comment>
        <translation>ログのインポート</translation>
    </message>
    <message>
        <source>Import undone</source>
        <comment>an entry of the activity log</comment>
        <translation>インポートの取り消し</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <comment>an entry of the activity log</comment>
        <translation>古いエントリの削除</translation>
    </message>
    <message>
        <source>Backup made</source>
        <comment>an entry of the activity log</comment>
        <translation>バックアップ作成</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <comment>an entry of the activity log</comment>
        <translation>バックアップ復元</translation>
    </message>
    <message>
        <source>Server started</source>
        <comment>an entry of the activity log</comment>
        <translation>サーバー起動</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <comment>an entry of the activity log</comment>
        <translation>サーバー停止</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>an entry of the activity log</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request refused</source>
        <comment>an entry of the activity log</comment>
        <translation>リクエスト拒否</translation>
    </message>
    <message>
        <source>Alert put off</source>
        <comment>an entry of the activity log</comment>
        <translation>アラート延期</translation>
    </message>
    <message>
        <source>Exception added</source>
        <comment>an entry of the activity log</comment>
        <translation>例外追加</translation>
    </message>
    <message>
        <source>Exception revoked</source>
        <comment>an entry of the activity log</comment>
        <translation>例外取り消し</translation>
    </message>
</context>
<context>
    <name>AlertFacts</name>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Requests in the hour</source>
        <translation>該当 1 時間のリクエスト</translation>
    </message>
    <message>
        <source>Usual in an hour</source>
        <translation>通常の 1 時間のリクエスト</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>サインイン失敗</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Accounts tried</source>
        <translation>試行されたアカウント</translation>
    </message>
    <message>
        <source>Requests without a client</source>
        <translation>クライアント不明のリクエスト</translation>
    </message>
    <message>
        <source>Requests with a malformed client</source>
        <translation>クライアント形式不正のリクエスト</translation>
    </message>
    <message>
        <source>First broken entry</source>
        <translation>最初の不正なエントリ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Blocked until</source>
        <translation>ブロック期限</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>検出回数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終検出</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>until it gets worse</source>
        <translation>悪化するまで</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>延期の期限</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>AlertFilters</name>
    <message>
        <source>No open alerts.</source>
        <translation>未解決のアラートはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alerts, newest first.</source>
        <translation>
            <numerusform>未解決のアラート %Ln 件、新しい順。</numerusform>
        </translation>
    </message>
    <message>
        <source>No snoozed alerts.</source>
        <translation>延期中のアラートはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed alerts, newest first.</source>
        <translation>
            <numerusform>延期中のアラート %Ln 件、新しい順。</numerusform>
        </translation>
    </message>
    <message>
        <source>No resolved alerts.</source>
        <translation>解決済みのアラートはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved alerts, newest first.</source>
        <translation>
            <numerusform>解決済みのアラート %Ln 件、新しい順。</numerusform>
        </translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>アラートはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts, newest first.</source>
        <translation>
            <numerusform>アラート %Ln 件、新しい順。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertNotices</name>
    <message numerus="yes">
        <source>%Ln alerts resolved.</source>
        <translation>
            <numerusform>%Ln 件のアラートを解決しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts reopened.</source>
        <translation>
            <numerusform>%Ln 件のアラートを再オープンしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts snoozed.</source>
        <translation>
            <numerusform>%Ln 件のアラートを延期しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are no longer snoozed.</source>
        <translation>
            <numerusform>%Ln 件のアラートの延期を解除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed back.</source>
        <translation>
            <numerusform>%Ln 件のアラートを元に戻せませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be resolved.</source>
        <translation>
            <numerusform>%Ln 件のアラートを解決できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be reopened.</source>
        <translation>
            <numerusform>%Ln 件のアラートを再オープンできませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed.</source>
        <translation>
            <numerusform>%Ln 件のアラートを変更できませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, where there are usually none</source>
        <comment>650 requests, 1 hour</comment>
        <translation>%2に %1 (通常はなし)</translation>
    </message>
    <message>
        <source>%1 in %2, %3 times the usual %4</source>
        <comment>650 requests, 1 hour, 5.4, 120</comment>
        <translation>%2に %1 (通常 %4 件の %3 倍)</translation>
    </message>
    <message>
        <source>Signed in from a new place: %1</source>
        <translation>新しい場所からのサインイン: %1</translation>
    </message>
    <message>
        <source>Right password from a new place, sign-in not completed: %1</source>
        <translation>新しい場所から正しいパスワードが入力されましたが、サインインは未完了: %1</translation>
    </message>
    <message>
        <source>Failed sign-in from a new place: %1</source>
        <translation>新しい場所からのサインイン失敗: %1</translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <comment>14 requests, an endpoint, 1 hour</comment>
        <translation>%3に %2 へ %1</translation>
    </message>
    <message>
        <source>%1 in %2, address blocked</source>
        <comment>6 failed sign-ins, 1 hour</comment>
        <translation>%2に %1、アドレスをブロック</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln 回のサインイン失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Right password from %1, which the whitelist refuses</source>
        <translation>ホワイトリストが拒否する %1 から正しいパスワードが入力されました</translation>
    </message>
    <message>
        <source>%1 from %2 in %3</source>
        <comment>25 failed sign-ins, 6 addresses, 1 hour</comment>
        <translation>%3に %2から %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln 件のアドレス</numerusform>
        </translation>
    </message>
    <message>
        <source>The trusted proxy %1 does not say who its clients are</source>
        <translation>信頼するプロキシ %1 がクライアントを通知していません</translation>
    </message>
    <message>
        <source>The server&apos;s clock was set ahead by %1</source>
        <translation>サーバーの時計が %1進められました</translation>
    </message>
    <message>
        <source>The server&apos;s clock was set back by %1</source>
        <translation>サーバーの時計が %1戻されました</translation>
    </message>
    <message>
        <source>The activity log does not verify</source>
        <translation>アクティビティログを検証できません</translation>
    </message>
    <message>
        <source>The activity log does not verify from %1 on</source>
        <comment>id of an entry</comment>
        <translation>%1 以降のアクティビティログを検証できません</translation>
    </message>
    <message>
        <source>The account made far more requests within an hour than it does on average.</source>
        <translation>このアカウントの 1 時間のリクエスト数が、平均を大きく上回りました。</translation>
    </message>
    <message>
        <source>A new integration or a load test does this; so does a stolen key. Look at which endpoints were called, and from where.</source>
        <translation>新しい連携や負荷テストのほか、盗まれたキーでも起こります。どのエンドポイントがどこから呼び出されたかを確認してください。</translation>
    </message>
    <message>
        <source>The account was not signed in from there within 30 days.</source>
        <translation>過去 30 日間、このアカウントはその場所からサインインしていません。</translation>
    </message>
    <message>
        <source>Within 30 days the account was signed in from: %1.</source>
        <translation>過去 30 日間のこのアカウントのサインイン元: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>If its owner was not there: change the password and end the other sessions.</source>
        <translation>所有者がそこにいなかった場合は、パスワードを変更し、ほかのセッションを終了してください。</translation>
    </message>
    <message>
        <source>Nobody got in. If the owner was not there, somebody is trying.</source>
        <translation>侵入はされていません。所有者がそこにいなかった場合は、だれかがサインインを試みています。</translation>
    </message>
    <message>
        <source>Billing, API keys and administration are seldom called this often.</source>
        <translation>課金、API キー、管理機能がこれほど頻繁に呼び出されることはまれです。</translation>
    </message>
    <message>
        <source>A script of the account&apos;s own does this; so does somebody who looks around with a stolen session or key.</source>
        <translation>アカウント自身のスクリプトのほか、盗まれたセッションやキーで様子を探られている場合にも起こります。</translation>
    </message>
    <message>
        <source>Somebody tried passwords from one address. It is blocked for a time, and the block lifts by itself.</source>
        <translation>1 つのアドレスからパスワードの試行がありました。このアドレスは一定時間ブロックされ、ブロックは自動的に解除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were tried from there.</source>
        <translation>
            <numerusform>そこから %Ln 件のアカウントが試行されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The whitelist kept the sign-in out, but whoever tried it knew the password.</source>
        <translation>ホワイトリストがサインインを防ぎましたが、試みた人はパスワードを知っていました。</translation>
    </message>
    <message>
        <source>If it was not the owner: change the password now.</source>
        <translation>所有者でない場合は、今すぐパスワードを変更してください。</translation>
    </message>
    <message>
        <source>One account is guessed at from many addresses, each below the limit that would block it.</source>
        <translation>多数のアドレスから 1 つのアカウントのパスワードが推測されています。どのアドレスもブロックの上限には達していません。</translation>
    </message>
    <message>
        <source>Sign-ins of this account from unknown places now wait for their turn. Two-factor keeps a guessed password harmless.</source>
        <translation>未知の場所からのこのアカウントへのサインインは、現在順番待ちになります。2 要素認証を使えば、パスワードを推測されても被害を防げます。</translation>
    </message>
    <message>
        <source>Its clients can&apos;t be told apart: whitelists, blocks and detectors see the proxy alone.</source>
        <translation>クライアントを区別できません。ホワイトリスト、ブロック、検出にはプロキシしか見えません。</translation>
    </message>
    <message>
        <source>Let it set X-Forwarded-For, or take it off the trusted proxies.</source>
        <translation>プロキシで X-Forwarded-For を設定するか、信頼するプロキシから外してください。</translation>
    </message>
    <message>
        <source>Codes, blocks and detectors go by the server&apos;s clock. Find out who set it, and why.</source>
        <translation>コード、ブロック、検出はサーバーの時計に従います。だれがなぜ変更したかを確認してください。</translation>
    </message>
    <message>
        <source>Entries were changed or removed by something else than the server, or its files were restored from a copy.</source>
        <translation>サーバー以外の何かがエントリを変更または削除したか、ファイルがコピーから復元されました。</translation>
    </message>
    <message>
        <source>What the server found: %1</source>
        <translation>サーバーの検証結果: %1</translation>
    </message>
    <message>
        <source>Brute force</source>
        <translation>ブルートフォース攻撃</translation>
    </message>
    <message>
        <source>Request spike</source>
        <translation>リクエスト急増</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新しい場所</translation>
    </message>
    <message>
        <source>Sensitive endpoint</source>
        <translation>機密エンドポイント</translation>
    </message>
    <message>
        <source>Password exposed</source>
        <translation>パスワード漏えい</translation>
    </message>
    <message>
        <source>Distributed guessing</source>
        <translation>分散型パスワード推測</translation>
    </message>
    <message>
        <source>Proxy misconfigured</source>
        <translation>プロキシの設定不備</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>時計の急変</translation>
    </message>
    <message>
        <source>Log integrity</source>
        <translation>ログの完全性</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of an alert</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of an alert</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of an alert</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity of an alert</comment>
        <translation>重大</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, country</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>このサーバー</translation>
    </message>
</context>
<context>
    <name>AnomalyWords</name>
    <message numerus="yes">
        <source>in the last %Ln hours</source>
        <translation>
            <numerusform>過去 %Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>過去 %Ln 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Counted from %2 on: there is too much before.</source>
        <translation>%1それ以前は件数が多すぎるため、%2 以降を集計しています。</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>where a sign-in came from</comment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>country of an address</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>過去 6 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>in the hour before</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of 7 days</comment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last hour</source>
        <translation>
            <numerusform>過去 1 時間に %Ln 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, far below the average</source>
        <comment>requests</comment>
        <translation>%1、平均を大幅に下回る</translation>
    </message>
    <message>
        <source>%1, %2 times the average</source>
        <comment>requests, factor</comment>
        <translation>%1、平均の %2 倍</translation>
    </message>
    <message>
        <source>Alert above %1 times the 7-day average of %2 an hour, from %3 requests on.</source>
        <translation>1 時間あたり %2 件という 7 日間平均の %1 倍を超え、%3 件以上になるとアラートを発生します。</translation>
    </message>
    <message numerus="yes">
        <source>No average yet: it takes 24 hours of activity, and there are %Ln.</source>
        <translation>
            <numerusform>平均はまだありません。24 時間分のアクティビティが必要で、現在は %Ln 時間分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No average yet: it takes 24 hours of activity.</source>
        <translation>平均はまだありません。24 時間分のアクティビティが必要です。</translation>
    </message>
    <message>
        <source>No average yet: there is no activity.</source>
        <translation>平均はまだありません。アクティビティがありません。</translation>
    </message>
    <message>
        <source>Above the threshold</source>
        <translation>しきい値超過</translation>
    </message>
    <message>
        <source>Requests in the hour before</source>
        <translation>直前 1 時間のリクエスト</translation>
    </message>
    <message>
        <source>7-day average</source>
        <translation>7 日間平均</translation>
    </message>
    <message>
        <source>Alert threshold</source>
        <translation>アラートのしきい値</translation>
    </message>
    <message>
        <source>Alert above %1</source>
        <translation>%1 超でアラート</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>attempt to sign in</comment>
        <translation>最終</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>until when, of an address</comment>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <comment>failed sign-ins, addresses, in the last hour</comment>
        <translation>%3に %2から %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln 回のサインイン失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln 件のアドレス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An address is blocked after %1 failed sign-ins within %Ln minutes.</source>
        <translation>
            <numerusform>%Ln 分以内に %1 回サインインに失敗したアドレスはブロックされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln 件ブロック中</numerusform>
        </translation>
    </message>
    <message>
        <source>No failed sign-ins %1.</source>
        <translation>%1にサインインの失敗はありません。</translation>
    </message>
    <message>
        <source>Blocked from %1</source>
        <translation>%1 回でブロック</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>address, attempts to sign in</comment>
        <translation>%1: 失敗 %2、成功 %3</translation>
    </message>
    <message>
        <source>%1, blocked</source>
        <comment>failed sign-ins</comment>
        <translation>%1、ブロック中</translation>
    </message>
    <message>
        <source>%1. Blocked for %2.</source>
        <translation>%1。ブロック解除まで %2。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>request</comment>
        <translation>最終</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>requests, in the last hour</comment>
        <translation>%2に %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests to sensitive endpoints</source>
        <translation>
            <numerusform>機密エンドポイントへの %Ln 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests to sensitive endpoints</source>
        <translation>機密エンドポイントへのリクエストはありません</translation>
    </message>
    <message numerus="yes">
        <source>Alert above %Ln requests of one account to one of them within an hour.</source>
        <translation>
            <numerusform>1 つのアカウントから 1 つの機密エンドポイントへのリクエストが 1 時間に %Ln 件を超えるとアラートを発生します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint is set as sensitive.</source>
        <translation>機密に設定されたエンドポイントはありません。</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <comment>attempts to sign in, countries, in the last hour</comment>
        <translation>%3に %2から %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts to sign in</source>
        <translation>
            <numerusform>%Ln 回のサインイン試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln か国</numerusform>
        </translation>
    </message>
    <message>
        <source>no known country</source>
        <translation>国は不明</translation>
    </message>
    <message numerus="yes">
        <source>An attempt from a country without a sign-in of that account in the last %Ln days is an alert.</source>
        <translation>
            <numerusform>そのアカウントが過去 %Ln 日間サインインしていない国からの試行はアラートになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has tried to sign in %1.</source>
        <translation>%1にサインインの試行はありません。</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>country, attempts to sign in</comment>
        <translation>%1: 失敗 %2、成功 %3</translation>
    </message>
    <message>
        <source>Threshold on trial</source>
        <translation>試用中のしきい値</translation>
    </message>
    <message>
        <source>Tried: above %1</source>
        <translation>試用中: %1 を超えた場合</translation>
    </message>
    <message>
        <source>In the last 30 days it would have changed nothing.</source>
        <translation>過去 30 日間では何も変わりませんでした。</translation>
    </message>
    <message>
        <source>In the last 30 days: %1, %2, %3 in all.</source>
        <comment>alerts more, alerts fewer, alerts</comment>
        <translation>過去 30 日間: %1、%2、合計 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts more</source>
        <translation>
            <numerusform>アラートが %Ln 件増加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln 件減少</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <comment>more alerts, or fewer</comment>
        <translation>変化</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Above</source>
        <comment>requests above a threshold</comment>
        <translation>超過</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Tried: alert above %1 times the average, instead of %2.</source>
        <translation>試用中: 平均の %2 倍ではなく %1 倍を超えたときにアラート。</translation>
    </message>
    <message>
        <source>Looking at the last 30 days…</source>
        <translation>過去 30 日間を調べています…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>an alert</comment>
        <translation>増加</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>an alert</comment>
        <translation>消滅</translation>
    </message>
</context>
<context>
    <name>CidrFeedback</name>
    <message>
        <source>Allows every IPv4 address: the whitelist would stop nobody there.</source>
        <translation>すべての IPv4 アドレスを許可します。ホワイトリストによる制限がなくなります。</translation>
    </message>
    <message>
        <source>Allows every IPv6 address: the whitelist would stop nobody there.</source>
        <translation>すべての IPv6 アドレスを許可します。ホワイトリストによる制限がなくなります。</translation>
    </message>
    <message>
        <source>Allows %1 only.</source>
        <translation>%1 のみを許可します。</translation>
    </message>
    <message>
        <source>Allows %1 to %2 (%3 addresses).</source>
        <translation>%1 から %2 まで (アドレス %3 件) を許可します。</translation>
    </message>
    <message>
        <source>%1 is already on the list.</source>
        <translation>%1 はすでにリストにあります。</translation>
    </message>
    <message>
        <source>Already allowed by %1.</source>
        <translation>すでに %1 で許可されています。</translation>
    </message>
    <message>
        <source>Will be saved as %1. %2</source>
        <comment>%2: a sentence</comment>
        <translation>%1 として保存されます。%2</translation>
    </message>
</context>
<context>
    <name>CidrProblem</name>
    <message>
        <source>Type an address or a range, such as 203.0.113.5 or 192.168.1.0/24.</source>
        <translation>203.0.113.5 や 192.168.1.0/24 のようなアドレスまたは範囲を入力してください。</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>アドレスに空白は使えません。</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers, such as 192.168.1.0.</source>
        <translation>IPv4 アドレスは 192.168.1.0 のように 4 つの数値からなります。</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; this one has more.</source>
        <translation>IPv4 アドレスは 4 つの数値からなります。入力された数値はそれより多くなっています。</translation>
    </message>
    <message>
        <source>A number is missing between two dots.</source>
        <translation>2 つのドットの間に数値がありません。</translation>
    </message>
    <message>
        <source>Each number of an IPv4 address is 255 at most.</source>
        <translation>IPv4 アドレスの各数値は 255 以下です。</translation>
    </message>
    <message>
        <source>Numbers must not start with a zero: some programs would read them as octal.</source>
        <translation>数値の先頭に 0 は使えません。8 進数として読み取るプログラムがあります。</translation>
    </message>
    <message>
        <source>An IPv4 address has only the digits 0 to 9 and dots.</source>
        <translation>IPv4 アドレスに使えるのは 0 から 9 の数字とドットだけです。</translation>
    </message>
    <message>
        <source>The number after the slash is missing, such as /24.</source>
        <translation>スラッシュの後の数値がありません。/24 のように入力してください。</translation>
    </message>
    <message>
        <source>The number after the slash is at most 32 for IPv4 and 128 for IPv6.</source>
        <translation>スラッシュの後の数値は、IPv4 では 32 以下、IPv6 では 128 以下です。</translation>
    </message>
    <message>
        <source>After the slash comes a whole number, such as /24.</source>
        <translation>スラッシュの後には /24 のような整数を入力してください。</translation>
    </message>
    <message>
        <source>The number after the slash must not start with a zero.</source>
        <translation>スラッシュの後の数値の先頭に 0 は使えません。</translation>
    </message>
    <message>
        <source>Write the size of the range as a number, such as /24 in place of /255.255.255.0.</source>
        <translation>範囲の大きさは /255.255.255.0 ではなく /24 のように数値で入力してください。</translation>
    </message>
    <message>
        <source>Leave out the part from the % on: a whitelist knows no network interfaces.</source>
        <translation>% 以降を省いてください。ホワイトリストではネットワークインターフェイスを指定できません。</translation>
    </message>
    <message>
        <source>Write the address alone, without brackets and without a port.</source>
        <translation>かっこやポートを付けず、アドレスだけを入力してください。</translation>
    </message>
    <message>
        <source>Names are not accepted, only addresses such as 203.0.113.5.</source>
        <translation>名前は使えません。203.0.113.5 のようなアドレスだけを使えます。</translation>
    </message>
    <message>
        <source>This is not a complete IPv6 address, such as 2001:db8::1.</source>
        <translation>2001:db8::1 のような完全な IPv6 アドレスではありません。</translation>
    </message>
    <message>
        <source>A range of ::ffff: addresses needs /96 or more; write it as an IPv4 range.</source>
        <translation>::ffff: アドレスの範囲には /96 以上が必要です。IPv4 の範囲として入力してください。</translation>
    </message>
    <message>
        <source>Write a range with a slash, such as 10.0.0.0/24, not with a dash.</source>
        <translation>範囲はハイフンではなく、10.0.0.0/24 のようにスラッシュを使って入力してください。</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This account may not do that. Ask an administrator.</source>
        <translation>このアカウントではこの操作を行えません。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This address is not on the whitelist. Ask an administrator on an allowed address to add it.</source>
        <translation>このアドレスはホワイトリストにありません。許可されたアドレスにいる管理者に追加を依頼してください。</translation>
    </message>
    <message>
        <source>This address is blocked. Ask an administrator to lift the block, or wait until it runs out.</source>
        <translation>このアドレスはブロックされています。管理者にブロックの解除を依頼するか、期限が切れるまで待ってください。</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>セッションが終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your sign-in is too old for this. Sign in again, then repeat it.</source>
        <translation>サインインから時間が経過しているため、この操作は行えません。もう一度サインインしてから、操作をやり直してください。</translation>
    </message>
    <message>
        <source>Administrators need two-factor here. Turn it on under Two-factor first.</source>
        <translation>ここでは管理者に 2 要素認証が必要です。まず「2 要素認証」でオンにしてください。</translation>
    </message>
    <message>
        <source>It is no longer there. Refresh the page.</source>
        <translation>すでに存在しません。ページを更新してください。</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>サーバーが混み合っています。%n 秒待ってから、もう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy. Wait a moment, then try again.</source>
        <translation>サーバーが混み合っています。しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server cannot write its activity log, so it changed nothing. Free disk space on the server, then try again.</source>
        <translation>サーバーがアクティビティログに書き込めないため、何も変更されませんでした。サーバーのディスクの空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server did not accept the input. Correct it, then try again.</source>
        <translation>サーバーが入力を受け付けませんでした。修正してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server&apos;s configuration file or a command-line option fixes this. Change it there.</source>
        <translation>この項目はサーバーの設定ファイルまたはコマンドラインオプションで固定されています。そちらで変更してください。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the details to your administrator.</source>
        <translation>もう一度お試しください。それでも失敗する場合は、詳細を管理者に伝えてください。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that it is running, then try again.</source>
        <translation>サーバーに接続できません。サーバーが動作していることを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has changed. Compare its fingerprint before you connect again.</source>
        <translation>サーバーの証明書が変わりました。もう一度接続する前に、フィンガープリントを照合してください。</translation>
    </message>
    <message>
        <source>The answer could not be read. Check that this is a Postject server of a matching version.</source>
        <translation>応答を読み取れませんでした。対応するバージョンの Postject サーバーであることを確認してください。</translation>
    </message>
    <message>
        <source>Code: %1 (%2)</source>
        <translation>コード: %1 (%2)</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>リクエスト: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The address %1</source>
        <translation>アドレス %1</translation>
    </message>
    <message>
        <source>Everything from %1</source>
        <comment>a place</comment>
        <translation>%1 からのすべて</translation>
    </message>
    <message>
        <source>Requests to %1</source>
        <comment>a path</comment>
        <translation>%1 へのリクエスト</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>what an exception is for</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>what an exception is for</comment>
        <translation>パス</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>what an exception is for</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time</comment>
        <translation>%1 まで</translation>
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
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最初の発生</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後の発生</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>発生回数</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>The newest requests behind it</source>
        <translation>原因となった最新のリクエスト</translation>
    </message>
    <message>
        <source>User agent: %1</source>
        <translation>ユーザーエージェント: %1</translation>
    </message>
    <message>
        <source>If this was not you</source>
        <translation>心当たりがない場合</translation>
    </message>
    <message>
        <source>Change the password and end the other sessions.</source>
        <translation>パスワードを変更し、他のセッションを終了してください。</translation>
    </message>
    <message>
        <source>Turn two-factor on, or renew it, and restrict the addresses by the IP whitelist.</source>
        <translation>二要素認証を有効にするか更新し、IP ホワイトリストでアドレスを制限してください。</translation>
    </message>
    <message>
        <source>Look at the alert in the console, and resolve it once it is dealt with.</source>
        <translation>コンソールでアラートを確認し、対処したら解決済みにしてください。</translation>
    </message>
    <message>
        <source>State of the activity log</source>
        <translation>アクティビティログの状態</translation>
    </message>
    <message>
        <source>Newest row</source>
        <translation>最新の行</translation>
    </message>
    <message>
        <source>Its MAC</source>
        <translation>その MAC</translation>
    </message>
    <message>
        <source>Keep this mail: a log that lacks this row later was cut.</source>
        <translation>このメールを保管してください。後でこの行がログにない場合、ログは切り詰められています。</translation>
    </message>
    <message numerus="yes">
        <source>%n more alerts</source>
        <translation>
            <numerusform>他 %n 件のアラート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, to be seen in the console</source>
        <translation>
            <numerusform>他 %n 件はコンソールで確認できます</numerusform>
        </translation>
    </message>
    <message>
        <source>More alerts came within an hour than mails may be sent to this address. These waited; each is told of once.</source>
        <translation>1 時間以内に、このアドレスへ送信できるメール数より多くのアラートが発生しました。以下は保留されていたもので、それぞれ一度だけ通知されます。</translation>
    </message>
    <message>
        <source>Test of the notifications</source>
        <translation>通知のテスト</translation>
    </message>
    <message>
        <source>Mails about security alerts arrive here.</source>
        <translation>セキュリティアラートのメールはここに届きます。</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Type a password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>パスワードは %n 文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>パスワードが長すぎます。</translation>
    </message>
    <message>
        <source>Many people use this password, so it is guessed first. Four unrelated words are better.</source>
        <translation>多くの人が使っているため、最初に推測されるパスワードです。関連のない 4 つの単語のほうが安全です。</translation>
    </message>
    <message>
        <source>This is too close to the e-mail or to the name of this product.</source>
        <translation>メールアドレスまたはこの製品の名前に似すぎています。</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <comment>%1 is the server&apos;s words</comment>
        <translation>サーバーに拒否されました: %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>%n 文字以上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>短すぎます。%n 文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long.</source>
        <comment>a password</comment>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Four unrelated words are better.</source>
        <translation>弱: 推測されやすいパスワードです。関連のない 4 つの単語のほうが安全です。</translation>
    </message>
    <message>
        <source>Fair: a longer one is better.</source>
        <translation>普通: もっと長くすると安全です。</translation>
    </message>
    <message>
        <source>Good.</source>
        <comment>a password</comment>
        <translation>良好。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <comment>a password</comment>
        <translation>強力。</translation>
    </message>
</context>
<context>
    <name>OneTimeCode</name>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds behind. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>スマートフォンの時計が %n 秒遅れています。時刻の自動設定をオンにしてから、表示されるコードを入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds ahead. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>スマートフォンの時計が %n 秒進んでいます。時刻の自動設定をオンにしてから、表示されるコードを入力してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1: loading.</source>
        <translation>%1: 読み込み中です。</translation>
    </message>
    <message>
        <source>Not available, try again</source>
        <translation>取得できません。再試行してください</translation>
    </message>
    <message>
        <source>%1: could not be loaded. Press to try again.</source>
        <translation>%1: 読み込めませんでした。押すと再試行します。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, severity</comment>
        <translation>%2 %1 件</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>未解決のアラート</translation>
    </message>
    <message>
        <source>Nothing to look into</source>
        <translation>確認が必要なものはありません</translation>
    </message>
    <message>
        <source>No open alerts.</source>
        <translation>未解決のアラートはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s). Of the newest: %1.</source>
        <translation>
            <numerusform>未解決のアラート %n 件。最新の内訳: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Last hour, no average yet</source>
        <translation>過去 1 時間、平均はまだなし</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour.</source>
        <translation>
            <numerusform>過去 1 時間に %n 件のリクエスト。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last hour, %1× average</source>
        <translation>過去 1 時間、平均の %1 倍</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>サインイン失敗</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n failed sign-in(s) in the last hour.</source>
        <translation>
            <numerusform>過去 1 時間に %n 回のサインイン失敗。</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>アクティビティログ</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>ログのエントリ数</translation>
    </message>
    <message numerus="yes">
        <source>Activity log: %n entry(s).</source>
        <translation>
            <numerusform>アクティビティログ: %n 件のエントリ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>2 要素認証</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>A password alone lets in</source>
        <translation>パスワードだけで入れます</translation>
    </message>
    <message>
        <source>Two-factor is off: a password alone lets in.</source>
        <translation>2 要素認証はオフです。パスワードだけでサインインできます。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>バックアップコード残り %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two-factor is on, %n backup code(s) left.</source>
        <translation>
            <numerusform>2 要素認証はオン、バックアップコードは残り %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation>IP ホワイトリスト</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries used of the most there may be</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Open to every address</source>
        <translation>すべてのアドレスを許可</translation>
    </message>
    <message>
        <source>The whitelist is empty: open to every address.</source>
        <translation>ホワイトリストは空で、すべてのアドレスが許可されています。</translation>
    </message>
    <message>
        <source>This computer is always let in</source>
        <translation>このコンピューターは常に許可</translation>
    </message>
    <message>
        <source>Covers you, %1</source>
        <translation>自分のアドレスを含む (%1)</translation>
    </message>
    <message>
        <source>Whitelist: %1 entries used. %2.</source>
        <translation>ホワイトリスト: %1 件のエントリを使用。%2。</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>ブロック中のアドレス</translation>
    </message>
    <message>
        <source>No address is kept out</source>
        <translation>ブロック中のアドレスはありません</translation>
    </message>
    <message>
        <source>Each lifts by itself in time</source>
        <translation>期限が来ると自動的に解除</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked address(es).</source>
        <translation>
            <numerusform>ブロック中のアドレス %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour</source>
        <translation>
            <numerusform>過去 1 時間に %n 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>No open alerts. %1.</source>
        <comment>%1: 12 requests in the last hour</comment>
        <translation>未解決のアラートはありません。%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) to look into. %1.</source>
        <comment>%1: 12 requests in the last hour</comment>
        <translation>
            <numerusform>確認が必要なアラート %n 件。%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts.</source>
        <translation>すべてのアカウント。</translation>
    </message>
    <message>
        <source>Your account.</source>
        <translation>自分のアカウント。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Requests of the last 24 hours: %1 in all, %2 of them refused or failed.</source>
        <translation>過去 24 時間のリクエスト: 合計 %1 件、うち拒否または失敗 %2 件。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour, %1 times the 7-day average.</source>
        <translation>
            <numerusform>過去 1 時間に %n 件のリクエスト。7 日間の平均の %1 倍です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation>IP ホワイトリスト</translation>
    </message>
    <message>
        <source>Blocked IPs</source>
        <translation>ブロック中の IP</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>2 要素認証</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>サーバー設定</translation>
    </message>
    <message>
        <source>Log integrity</source>
        <translation>ログの完全性</translation>
    </message>
</context>
<context>
    <name>Pivot</name>
    <message>
        <source>Action</source>
        <comment>a column of the activity log</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>IP address</source>
        <comment>a column of the activity log</comment>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <comment>a column of the activity log</comment>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>User agent</source>
        <comment>a column of the activity log</comment>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>a column of the activity log</comment>
        <translation>国</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a column of the activity log</comment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a column of the activity log</comment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>column, value</comment>
        <translation>%1 が %2 以外</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>column, value</comment>
        <translation>%1 が %2</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数を入力してください。</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>%1 から %2 までの数値を入力してください。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>an address, what is wrong with it</comment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>“%1” must begin with /.</source>
        <comment>a path</comment>
        <translation>「%1」は / で始まる必要があります。</translation>
    </message>
    <message>
        <source>“%1” may have a * only at its end.</source>
        <comment>a path</comment>
        <translation>「%1」で * を使えるのは末尾だけです。</translation>
    </message>
    <message>
        <source>“%1” is no path: letters, digits and signs of ASCII, no ?, at most %2 characters.</source>
        <comment>a path</comment>
        <translation>「%1」はパスとして使えません。使えるのは ASCII の英数字と記号 (? を除く) で、%2 文字までです。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>一覧から選択してください。</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>Addresses or ranges of the proxies in front of this server, one a line. Only they may say by X-Forwarded-For who the client is.</source>
        <translation>このサーバーの前にあるプロキシのアドレスまたは範囲を、1 行に 1 つ入力します。X-Forwarded-For でクライアントを通知できるのは、これらのプロキシだけです。</translation>
    </message>
    <message>
        <source>Keep activity for</source>
        <translation>アクティビティの保存期間</translation>
    </message>
    <message>
        <source>Older entries are removed from the log for good. 0 keeps them for ever.</source>
        <translation>これより古いエントリはログから完全に削除されます。0 にすると無期限に保存します。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Requests of one account</source>
        <translation>1 アカウントのリクエスト</translation>
    </message>
    <message>
        <source>More than these within a minute are refused. 0 sets no limit.</source>
        <translation>1 分間にこれを超えるリクエストは拒否されます。0 にすると制限なしになります。</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>件/分</translation>
    </message>
    <message>
        <source>Requests from one address</source>
        <translation>1 アドレスからのリクエスト</translation>
    </message>
    <message>
        <source>Sign-ins from one address</source>
        <translation>1 アドレスからのサインイン</translation>
    </message>
    <message>
        <source>More attempts than these within a minute are refused, right or wrong. 0 sets no limit.</source>
        <translation>1 分間にこれを超える試行は、正否にかかわらず拒否されます。0 にすると制限なしになります。</translation>
    </message>
    <message>
        <source>Ask for the password again after</source>
        <translation>パスワードを再確認するまでの時間</translation>
    </message>
    <message>
        <source>So long after a sign-in, accounts, keys, whitelists, two-factor and settings can be changed. 0: as long as the session lasts.</source>
        <translation>サインイン後この時間内は、アカウント、キー、ホワイトリスト、2 要素認証、設定を変更できます。0 にすると、セッションが続く間は変更できます。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Two-factor for administrators</source>
        <translation>管理者の 2 要素認証</translation>
    </message>
    <message>
        <source>Where it is required, an administrator without it can do nothing but set it up.</source>
        <translation>必須にすると、2 要素認証のない管理者は、その設定以外の操作を行えません。</translation>
    </message>
    <message>
        <source>End idle sessions after</source>
        <translation>無操作のセッションを終了するまで</translation>
    </message>
    <message>
        <source>A session without a request for so long ends. 0: it lasts its 12 hours.</source>
        <translation>この時間リクエストのないセッションは終了します。0 にすると 12 時間継続します。</translation>
    </message>
    <message>
        <source>Sensitive paths</source>
        <translation>機密パス</translation>
    </message>
    <message>
        <source>Paths whose requests are counted, one a line. A * at the end stands for whatever follows.</source>
        <translation>リクエスト数を数えるパスを、1 行に 1 つ入力します。末尾の * は、それ以降の任意の文字列を表します。</translation>
    </message>
    <message>
        <source>Failed sign-ins that block an address</source>
        <translation>アドレスをブロックする失敗回数</translation>
    </message>
    <message>
        <source>So many failures from one address block it.</source>
        <translation>1 つのアドレスからこの回数失敗すると、そのアドレスをブロックします。</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>回の失敗</translation>
    </message>
    <message>
        <source>Failed sign-ins count for</source>
        <translation>サインイン失敗を数える期間</translation>
    </message>
    <message>
        <source>Failures further apart do not add up to a block.</source>
        <translation>これより間隔の空いた失敗は、ブロックの対象として合算されません。</translation>
    </message>
    <message>
        <source>A block lasts</source>
        <translation>ブロックの期間</translation>
    </message>
    <message>
        <source>It lifts by itself then. Blocks in force keep their end.</source>
        <translation>この時間が過ぎると自動的に解除されます。有効なブロックの期限は変わりません。</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Usual rate of requests</source>
        <translation>通常のリクエスト率</translation>
    </message>
    <message>
        <source>An alert is raised when an hour has more requests than this.</source>
        <translation>1 時間のリクエスト数がこれを超えるとアラートを発生します。</translation>
    </message>
    <message>
        <source>times the average</source>
        <translation>倍 (平均比)</translation>
    </message>
    <message>
        <source>Smallest spike</source>
        <translation>急増の最小件数</translation>
    </message>
    <message>
        <source>An hour with fewer requests is no spike, whatever the average.</source>
        <translation>1 時間のリクエスト数がこれより少なければ、平均にかかわらず急増とはみなしません。</translation>
    </message>
    <message>
        <source>requests an hour</source>
        <translation>件/時</translation>
    </message>
    <message>
        <source>History before the first spike</source>
        <translation>急増の判定に必要な履歴</translation>
    </message>
    <message>
        <source>An account with less history has no average to compare with.</source>
        <translation>これより履歴が短いアカウントには、比較する平均がありません。</translation>
    </message>
    <message>
        <source>Usual requests to a sensitive path</source>
        <translation>機密パスへの通常のリクエスト</translation>
    </message>
    <message>
        <source>An alert is raised when one account makes more.</source>
        <translation>1 つのアカウントのリクエストがこれを超えるとアラートを発生します。</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>件/時</translation>
    </message>
    <message>
        <source>Places of sign-in are remembered for</source>
        <translation>サインイン場所の記憶期間</translation>
    </message>
    <message>
        <source>A sign-in from a place that was not seen for so long raises an alert.</source>
        <translation>この期間サインインのなかった場所からサインインすると、アラートを発生します。</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Name or address. Without one no mail is sent.</source>
        <translation>名前またはアドレス。指定しないとメールは送信されません。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>0 takes the usual one of the encryption.</source>
        <translation>0 にすると、暗号化方式の標準ポートを使います。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>How the connection to the mail server is encrypted.</source>
        <translation>メールサーバーへの接続を暗号化する方法。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Whom to sign in as. Empty: no sign-in.</source>
        <translation>サインインに使うユーザー。空にするとサインインしません。</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>メールのパスワード</translation>
    </message>
    <message>
        <source>Kept encrypted, and never shown again.</source>
        <translation>暗号化して保存され、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>The address that alerts are sent from.</source>
        <translation>アラートの送信元アドレス。</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>A PEM file on the server with the certificate authorities to trust. Empty: the system&apos;s.</source>
        <translation>信頼する認証局を収めた、サーバー上の PEM ファイル。空にするとシステムの認証局を使います。</translation>
    </message>
    <message>
        <source>Mails to one recipient</source>
        <translation>1 受信者あたりのメール</translation>
    </message>
    <message>
        <source>More wait for the next hour.</source>
        <translation>これを超えるメールは次の 1 時間に送られます。</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>アクティビティログ</translation>
    </message>
    <message>
        <source>Request limits</source>
        <translation>リクエスト制限</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The server&apos;s configuration fixes this by now. Undo the change here.</source>
        <translation>この項目は現在サーバーの設定で固定されています。ここでの変更を元に戻してください。</translation>
    </message>
    <message>
        <source>Type a host name or an address.</source>
        <translation>ホスト名またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Type a mail address: a mail server needs a sender.</source>
        <translation>メールアドレスを入力してください。メールサーバーには送信者が必要です。</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS: without encryption the password would be sent in the clear.</source>
        <translation>STARTTLS または TLS を選択してください。暗号化しないと、パスワードが平文で送信されます。</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <comment>%1 is the server&apos;s words</comment>
        <translation>サーバーに拒否されました: %1</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>自身の名前</translation>
    </message>
    <message>
        <source>What this server calls itself to the mail server. Empty: the name of its machine.</source>
        <translation>このサーバーがメールサーバーに名乗る名前です。空の場合はコンピューターの名前を使います。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of mails to accounts that chose none.</source>
        <translation>選択していないアカウント宛てのメールの言語です。</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 yesterday</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of the year; the letters are those of QLocale::toString(), other words in &apos;…&apos;</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>as d MMM, with the time</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month; as d MMM</comment>
        <translation>yyyy年M月</translation>
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
        <translation>悪化するまで延期</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>a time</comment>
        <translation>%1 まで延期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, what it was about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>再検出</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Resolved, %1</source>
        <comment>a verdict</comment>
        <translation>解決、%1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>再オープン</translation>
    </message>
    <message>
        <source>No longer snoozed</source>
        <translation>延期解除</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Real</source>
        <comment>what an alert turned out to be</comment>
        <translation>本物</translation>
    </message>
    <message>
        <source>False alarm</source>
        <comment>what an alert turned out to be</comment>
        <translation>誤検知</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>what an alert turned out to be</comment>
        <translation>想定内</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>what an alert turned out to be</comment>
        <translation>テスト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln real</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>本物 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false alarms</source>
        <translation>
            <numerusform>誤検知 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>想定内 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tests</source>
        <translation>
            <numerusform>テスト %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a verdict</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>判定なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln resolved alerts of this kind: %1.</source>
        <translation>
            <numerusform>この種類の解決済みアラート %Ln 件: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>WhitelistImport</name>
    <message>
        <source>On the list already.</source>
        <translation>すでにリストにあります。</translation>
    </message>
    <message>
        <source>Stands further up already.</source>
        <translation>上の行にすでにあります。</translation>
    </message>
    <message>
        <source>Already allowed by %1.</source>
        <translation>すでに %1 で許可されています。</translation>
    </message>
    <message>
        <source>Will be saved as %1.</source>
        <translation>%1 として保存されます。</translation>
    </message>
    <message>
        <source>Already allowed by %1 of this import.</source>
        <translation>このインポートの %1 ですでに許可されています。</translation>
    </message>
</context>
<context>
    <name>WhitelistWords</name>
    <message>
        <source>Changed the note of %1.</source>
        <translation>%1 のメモを変更しました。</translation>
    </message>
    <message>
        <source>Changed %1 to %2.</source>
        <translation>%1 を %2 に変更しました。</translation>
    </message>
    <message>
        <source>Added %1 and removed %2 entries.</source>
        <translation>%1 件を追加し、%2 件を削除しました。</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message numerus="yes">
        <source>Added %n entries.</source>
        <translation>
            <numerusform>%n 件のエントリを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n entries.</source>
        <translation>
            <numerusform>%n 件のエントリを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address %1 would not be on the list. From then on the server would refuse this console and every other request from your address.</source>
        <translation>自分のアドレス %1 がリストから外れます。それ以降、サーバーはこのコンソールと、このアドレスからのほかのすべてのリクエストを拒否します。</translation>
    </message>
    <message>
        <source>This takes several steps, and between them your address %1 would not be on the list: the server would refuse the rest.</source>
        <translation>この変更は複数の手順で行われ、その途中で自分のアドレス %1 がリストから外れるため、サーバーは残りの手順を拒否します。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark、system のいずれか。</translation>
    </message>
    <message>
        <source>system, or the code of a language: de, zh_CN.</source>
        <translation>system または言語コード（de、zh_CN など）。</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s database.</source>
        <translation>サーバーのデータベースのフォルダー。</translation>
    </message>
    <message>
        <source>Show a throw-away server with a month of made-up traffic.</source>
        <translation>1 か月分の架空のトラフィックを含む使い捨てサーバーを表示します。</translation>
    </message>
    <message>
        <source>Another traffic for each number.</source>
        <translation>数値ごとに異なるトラフィック。</translation>
    </message>
    <message>
        <source>Say when the window is first painted and when it takes keys, then quit.</source>
        <translation>ウィンドウが最初に描画された時点とキー入力を受け付けた時点を出力して終了します。</translation>
    </message>
    <message>
        <source>Postject Security Console, demonstration</source>
        <translation>Postject Security Console、デモ</translation>
    </message>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>Guards the accounts of an API platform, and shows it.</source>
        <translation>API プラットフォームのアカウントを守り、その状況を表示します。</translation>
    </message>
    <message>
        <source>Let the demonstration&apos;s time stand still: the same pictures each time.</source>
        <translation>デモの時刻を止め、毎回同じ画面にします。</translation>
    </message>
</context>
<context>
    <name>postject</name>
    <message numerus="yes">
        <source>The log is intact: %n rows.</source>
        <translation>
            <numerusform>ログは完全です: %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before them, %n rows were removed for their age.</source>
        <translation>
            <numerusform>それより前の %n 行は古いため削除されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>the log is NOT intact: %1 %2</source>
        <translation>ログは完全ではありません: %1 %2</translation>
    </message>
    <message>
        <source>Two-factor is off for %1.</source>
        <translation>%1 の二要素認証は無効です。</translation>
    </message>
    <message>
        <source>The whitelist of %1 is empty.</source>
        <translation>%1 のホワイトリストは空です。</translation>
    </message>
    <message>
        <source>The configuration is right.</source>
        <translation>設定に問題はありません。</translation>
    </message>
    <message>
        <source>no server runs on %1</source>
        <translation>%1 で動作しているサーバーはありません</translation>
    </message>
    <message>
        <source>The server is well.</source>
        <translation>サーバーは正常です。</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>can&apos;t read %1: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>the password is read from standard input, which is empty</source>
        <translation>パスワードは標準入力から読み取られますが、空です</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text without NUL</source>
        <translation>パスワードが NUL を含まない UTF-8 テキストではありません</translation>
    </message>
    <message>
        <source>Account %1 created: %2</source>
        <translation>アカウント %1 を作成しました: %2</translation>
    </message>
    <message>
        <source>there is no account %1</source>
        <translation>アカウント %1 はありません</translation>
    </message>
    <message>
        <source>%1 is no IP address</source>
        <translation>%1 は IP アドレスではありません</translation>
    </message>
    <message>
        <source>%1 is not blocked</source>
        <translation>%1 はブロックされていません</translation>
    </message>
    <message>
        <source>%1 is no longer blocked.</source>
        <translation>%1 のブロックを解除しました。</translation>
    </message>
    <message>
        <source>there is no log in %1</source>
        <translation>%1 にログはありません</translation>
    </message>
    <message>
        <source>Backup written to %1. The key is not in it: back %2 up apart.</source>
        <translation>バックアップを %1 に書き込みました。キーは含まれません。%2 を別にバックアップしてください。</translation>
    </message>
    <message>
        <source>Restored from %1. The replaced database was kept beside it.</source>
        <translation>%1 から復元しました。置き換えたデータベースは隣に残してあります。</translation>
    </message>
    <message>
        <source>%1 holds no API key</source>
        <translation>%1 に API キーがありません</translation>
    </message>
    <message>
        <source>can&apos;t follow %1: %2</source>
        <translation>%1 を追跡できません: %2</translation>
    </message>
    <message>
        <source>can&apos;t tell the format of %1, which is empty or not there: say it by --format</source>
        <translation>%1 は空か存在しないため、形式を判別できません。--format で指定してください</translation>
    </message>
    <message>
        <source>can&apos;t follow the journal: say the lines&apos; format by --log-format</source>
        <translation>ジャーナルを追跡できません。行の形式を --log-format で指定してください</translation>
    </message>
    <message>
        <source>%1: a line could not be read: %2</source>
        <translation>%1: 読み取れない行があります: %2</translation>
    </message>
    <message>
        <source>the server refuses the events: %1</source>
        <translation>サーバーがイベントを拒否しました: %1</translation>
    </message>
    <message>
        <source>the server refuses %1 events, which are left out: %2</source>
        <translation>サーバーが %1 件のイベントを拒否したため、除外します: %2</translation>
    </message>
    <message>
        <source>the server does not take the events now, trying again: %1</source>
        <translation>サーバーが今はイベントを受け付けないため、再試行します: %1</translation>
    </message>
    <message>
        <source>the server takes the events again</source>
        <translation>サーバーがイベントの受け付けを再開しました</translation>
    </message>
    <message>
        <source>can&apos;t write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>another command follows these logs already (%1 is locked)</source>
        <translation>別のコマンドがすでにこれらのログを追跡しています (%1 はロック中)</translation>
    </message>
    <message>
        <source>%1 is not what follow has written; remove it to begin at the end of the logs</source>
        <translation>%1 は follow が書いたものではありません。ログの末尾から始めるには削除してください</translation>
    </message>
    <message>
        <source>%1 is of another format (%2) than those before it (%3): import it by itself</source>
        <translation>%1 の形式 (%2) は前のファイル (%3) と異なります。別にインポートしてください</translation>
    </message>
    <message>
        <source>%1 names sshd, but none of its lines could be read as a sign-in; the first that could not be read is line %2: %3</source>
        <translation>%1 には sshd の名がありますが、サインインとして読める行がありません。最初に読めなかったのは %2 行目です: %3</translation>
    </message>
    <message>
        <source>%1 names sshd, but its lines tell of no sign-in that counts</source>
        <translation>%1 には sshd の名がありますが、数えるべきサインインの行がありません</translation>
    </message>
    <message>
        <source>can&apos;t read %1: it is no text, or not packed in a way that is known</source>
        <translation>%1 を読み取れません。テキストではないか、未知の圧縮形式です</translation>
    </message>
    <message>
        <source>can&apos;t read %1: nothing tells for sure who its clients are, when and what they asked for; --fields names the members that do; line %2: %3</source>
        <translation>%1 を読み取れません。クライアント、時刻、要求を確実に示すものがありません。該当するメンバーを --fields で指定してください。%2 行目: %3</translation>
    </message>
    <message>
        <source>none of its lines could be read as of the format %1: %2, line %3: %4</source>
        <translation>形式 %1 として読める行がありません: %2、%3 行目: %4</translation>
    </message>
    <message>
        <source>the log changed while it was read</source>
        <translation>読み取り中にログが変わりました</translation>
    </message>
    <message>
        <source>there is no import %1; the rows log_imported tell which there are</source>
        <translation>インポート %1 はありません。log_imported の行に一覧があります</translation>
    </message>
    <message>
        <source>standard input can be given once only</source>
        <translation>標準入力は一度しか指定できません</translation>
    </message>
    <message>
        <source>can&apos;t keep standard input: %1</source>
        <translation>標準入力を保存できません: %1</translation>
    </message>
    <message>
        <source>can&apos;t read standard input: %1</source>
        <translation>標準入力を読み取れません: %1</translation>
    </message>
    <message>
        <source>can&apos;t read the pipe %1 twice: give it by standard input (-)</source>
        <translation>パイプ %1 は二度読めません。標準入力 (-) で渡してください</translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2  %3  %4  (%n times)</source>
        <translation>
            <numerusform>  %1  %2  %3  %4  (%n 回)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2 until %3, after %n failed sign-ins</source>
        <translation>
            <numerusform>  %1  %2、%3 まで、サインイン失敗 %n 回の後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more (--json lists all)</source>
        <translation>
            <numerusform>  … 他 %n 件 (--json ですべて表示)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines read</source>
        <translation>
            <numerusform>%n 行を読み取りました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events stored</source>
        <translation>%2 件中 %1 件のイベントを保存しました</translation>
    </message>
    <message>
        <source>The detectors judge the last of it …</source>
        <translation>検出器が残りを判定しています…</translation>
    </message>
    <message>
        <source>%1 lines, %2 events, %3 lines skipped</source>
        <translation>%1 行、イベント %2 件、スキップ %3 行</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>アラートはありません。</translation>
    </message>
    <message>
        <source>There would have been no alerts.</source>
        <translation>アラートは発生しなかったはずです。</translation>
    </message>
    <message>
        <source>Alerts:</source>
        <translation>アラート:</translation>
    </message>
    <message>
        <source>There would have been these alerts:</source>
        <translation>次のアラートが発生したはずです:</translation>
    </message>
    <message>
        <source>Blocks; those that have not run out are in force:</source>
        <translation>ブロック (期限内のものは有効):</translation>
    </message>
    <message>
        <source>There would have been these blocks:</source>
        <translation>次のブロックが行われたはずです:</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>何も保存されていません。</translation>
    </message>
    <message>
        <source>To undo it: postject-server import --undo %1 --account %2</source>
        <translation>取り消すには: postject-server import --undo %1 --account %2</translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %n alerts removed, </source>
        <translation>
            <numerusform>インポートを取り消しました: アラート %n 件を削除、</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks lifted.</source>
        <translation>
            <numerusform>ブロック %n 件を解除。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the format is %2</source>
        <translation>%1: 形式は %2 です</translation>
    </message>
    <message>
        <source>host, client, …</source>
        <translation>ホスト、クライアント、…</translation>
    </message>
    <message>
        <source>client, …</source>
        <translation>クライアント、…</translation>
    </message>
    <message>
        <source>%1: each line begins with %2</source>
        <translation>%1: 各行は %2 で始まります</translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read; the first:</source>
        <translation>
            <numerusform>%n 行を読み取れませんでした。最初のもの:</numerusform>
        </translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  %1 行目: %2</translation>
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
        <translation>%1 は現在証明書を提示していません。後でもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>postject::Demo</name>
    <message>
        <source>Platform services</source>
        <translation>プラットフォームサービス</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>自宅</translation>
    </message>
</context>
<context>
    <name>postject::EmbeddedServer</name>
    <message>
        <source>The server could not start: %1</source>
        <translation>サーバーを起動できませんでした: %1</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>Another port…</source>
        <translation>別のポート…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Set up differently</source>
        <translation>設定をやり直す</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>別のポート</translation>
    </message>
    <message>
        <source>The server listens at %1, port</source>
        <translation>サーバーの待ち受け: %1、ポート</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s data</source>
        <translation>サーバーのデータフォルダー</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountForm</name>
    <message>
        <source>Create the account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>E-mail of the new account</source>
        <translation>新しいアカウントのメールアドレス</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初期パスワード</translation>
    </message>
    <message>
        <source>First password of the new account</source>
        <translation>新しいアカウントの初期パスワード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel, create no account</source>
        <translation>キャンセル (アカウントを作成しない)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Role of the new account</source>
        <translation>新しいアカウントの役割</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>an account: e-mail, role, state</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>e-mail of the signed-in account</comment>
        <translation>%1 (自分)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>On</source>
        <comment>two-factor</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>two-factor</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>2 要素認証</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountPresenter</name>
    <message>
        <source>%1 is disabled and signed out.</source>
        <translation>%1 を無効にし、サインアウトさせました。</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 を有効にしました。</translation>
    </message>
    <message>
        <source>The two-factor of %1 is off.</source>
        <translation>%1 の 2 要素認証をオフにしました。</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1 をすべての場所でサインアウトさせました。</translation>
    </message>
    <message>
        <source>The whitelist of %1 is empty.</source>
        <translation>%1 のホワイトリストを空にしました。</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 was not disabled.</source>
        <translation>%1 を無効にできませんでした。</translation>
    </message>
    <message>
        <source>%1 was not enabled.</source>
        <translation>%1 を有効にできませんでした。</translation>
    </message>
    <message>
        <source>The two-factor of %1 was not reset.</source>
        <translation>%1 の 2 要素認証をリセットできませんでした。</translation>
    </message>
    <message>
        <source>%1 was not signed out.</source>
        <translation>%1 をサインアウトさせられませんでした。</translation>
    </message>
    <message>
        <source>The whitelist of %1 was not emptied.</source>
        <translation>%1 のホワイトリストを空にできませんでした。</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 を削除できませんでした。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>accounts, administrators</comment>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln 件のアカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active administrators</source>
        <translation>
            <numerusform>有効な管理者 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an e-mail address, such as ana@example.com.</source>
        <translation>ana@example.com のようなメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already.</source>
        <translation>このメールアドレスのアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>The server does not take this as an e-mail address.</source>
        <translation>サーバーがこのメールアドレスを受け付けません。</translation>
    </message>
    <message>
        <source>Choose one account.</source>
        <translation>アカウントを 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Something is being done with this account.</source>
        <translation>このアカウントに対する処理を実行中です。</translation>
    </message>
    <message>
        <source>Change your own two-factor on its page.</source>
        <translation>自分の 2 要素認証は専用のページで変更してください。</translation>
    </message>
    <message>
        <source>This is your own account. Sign out instead.</source>
        <translation>自分のアカウントです。代わりにサインアウトしてください。</translation>
    </message>
    <message>
        <source>Change your own whitelist on its page.</source>
        <translation>自分のホワイトリストは専用のページで変更してください。</translation>
    </message>
    <message>
        <source>This is your own account. Ask another administrator.</source>
        <translation>自分のアカウントです。ほかの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This is the last active administrator, who has to stay.</source>
        <translation>最後の有効な管理者のため、残しておく必要があります。</translation>
    </message>
    <message>
        <source>This account has no two-factor.</source>
        <translation>このアカウントは 2 要素認証を使っていません。</translation>
    </message>
    <message>
        <source>%1 can then sign in with the password alone, and is signed out now. The key in the app and all backup codes stop working.</source>
        <translation>以後、%1 はパスワードだけでサインインできるようになり、現在のセッションからサインアウトします。アプリのキーとすべてのバックアップコードは使えなくなります。</translation>
    </message>
    <message>
        <source>%1 is signed out on every device. API keys go on working.</source>
        <translation>%1 はすべてのデバイスでサインアウトします。API キーは引き続き使えます。</translation>
    </message>
    <message>
        <source>%1 can then be used from every address. The entries do not come back.</source>
        <translation>以後、%1 はすべてのアドレスから使えるようになります。削除されたエントリは元に戻りません。</translation>
    </message>
    <message>
        <source>%1 is deleted with its sessions, two-factor, whitelist, API keys and alerts. What it did stays in the activity log. This can&apos;t be undone.</source>
        <translation>%1 を、セッション、2 要素認証、ホワイトリスト、API キー、アラートとともに削除します。操作の記録はアクティビティログに残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>%1 is the last active administrator, who has to stay.</source>
        <translation>%1 は最後の有効な管理者のため、残しておく必要があります。</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountsPage</name>
    <message>
        <source>Disable the account</source>
        <translation>アカウントを無効化</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>アカウントを有効化</translation>
    </message>
    <message>
        <source>Reset two-factor</source>
        <translation>2 要素認証をリセット</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>すべての場所でサインアウト</translation>
    </message>
    <message>
        <source>Empty the whitelist</source>
        <translation>ホワイトリストを空にする</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Show its alerts</source>
        <translation>アラートを表示</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Could not load the accounts.</source>
        <translation>アカウントを読み込めませんでした。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Reset two-factor…</source>
        <translation>2 要素認証をリセット…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>すべての場所でサインアウト…</translation>
    </message>
    <message>
        <source>Empty its whitelist…</source>
        <translation>ホワイトリストを空にする…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>The account %1 is created.</source>
        <translation>アカウント %1 を作成しました。</translation>
    </message>
    <message>
        <source>The account was not created.</source>
        <translation>アカウントを作成できませんでした。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityDetail</name>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Metadata of the entry, JSON</source>
        <translation>エントリのメタデータ、JSON</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>エントリのフィールド</translation>
    </message>
    <message>
        <source>Filter for this</source>
        <translation>この値で絞り込み</translation>
    </message>
    <message>
        <source>Filter for this address</source>
        <translation>このアドレスで絞り込み</translation>
    </message>
    <message>
        <source>Filter for this action</source>
        <translation>この操作で絞り込み</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 の詳細</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
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
        <translation>期間</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>すべてのフィルターをクリア (Esc)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターをクリア</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <comment>name of a filter</comment>
        <translation>%1 フィルター</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Range from, local time</source>
        <translation>期間の開始、ローカル時刻</translation>
    </message>
    <message>
        <source>Range to, local time</source>
        <translation>期間の終了、ローカル時刻</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a range.</source>
        <translation>「%1」はアドレスでも範囲でもありません。</translation>
    </message>
    <message>
        <source>Whole words</source>
        <comment>what the search looks for</comment>
        <translation>単語単位</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityModel</name>
    <message>
        <source>Failed</source>
        <comment>of what has no status of its own</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>This entry could not be loaded. Press Enter to try again.</source>
        <translation>このエントリを読み込めませんでした。Enter キーを押すと再試行します。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1, %2 from %3, failed</source>
        <translation>%1、%3 から %2、失敗</translation>
    </message>
    <message>
        <source>%1, %2 from %3</source>
        <translation>%1、%3 から %2</translation>
    </message>
    <message>
        <source>%1, %2 from %3, %4 %5, status %6</source>
        <translation>%1、%3 から %2、%4 %5、ステータス %6</translation>
    </message>
    <message>
        <source>No longer in the log</source>
        <translation>ログにはもうありません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPage</name>
    <message>
        <source>Show the &amp;console&apos;s own requests</source>
        <translation>コンソール自身のリクエストを表示(&amp;C)</translation>
    </message>
    <message>
        <source>What consoles on the server&apos;s own computer ask for</source>
        <translation>サーバー自体のコンピューターで動作するコンソールのリクエスト</translation>
    </message>
    <message>
        <source>No activity yet. Requests and sign-ins will be listed here.</source>
        <translation>アクティビティはまだありません。リクエストとサインインがここに表示されます。</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>これらのフィルターに一致するエントリはありません。</translation>
    </message>
    <message>
        <source>Could not load the activity log.</source>
        <translation>アクティビティログを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>The histogram could not be loaded.</source>
        <translation>ヒストグラムを読み込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>新しいエントリ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The log has changed: reload</source>
        <translation>ログが変更されました: 再読み込み</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries selected</source>
        <translation>
            <numerusform>全 %Ln 件のエントリを選択しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>さらに検索</translation>
    </message>
    <message>
        <source>The search looked at the entries up to %1, and stopped.</source>
        <translation>検索は %1 までのエントリを調べて停止しました。</translation>
    </message>
    <message>
        <source>These are too many entries to copy. An export has them all.</source>
        <translation>コピーするには項目が多すぎます。エクスポートにはすべて含まれます。</translation>
    </message>
    <message>
        <source>Search inside words too</source>
        <translation>単語の途中も検索</translation>
    </message>
    <message>
        <source>No entry has “%1” as whole words.</source>
        <translation>「%1」を単語として含むエントリはありません。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPresenter</name>
    <message>
        <source>%1 Searched up to %2.</source>
        <translation>%1%2 まで検索しました。</translation>
    </message>
    <message>
        <source>%1 Searched back to %2.</source>
        <translation>%1%2 までさかのぼって検索しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln 件のエントリ。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries. %2 match the filters in the selected range.</source>
        <translation>%1 件のエントリ。選択した期間でフィルターに一致するのは %2 件です。</translation>
    </message>
    <message>
        <source>%1 entries. %2 match the filters.</source>
        <translation>%1 件のエントリ。フィルターに一致するのは %2 件です。</translation>
    </message>
    <message>
        <source>%1 entries. %2 in the selected range.</source>
        <translation>%1 件のエントリ。選択した期間に %2 件あります。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message numerus="yes">
        <source>Activity, %Ln entries</source>
        <translation>
            <numerusform>アクティビティ、%Ln 件のエントリ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTools</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Filters and range under a name</source>
        <translation>フィルターと期間に名前を付けたもの</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>追跡(&amp;F)</translation>
    </message>
    <message>
        <source>Show new entries as they come (%1)</source>
        <translation>新しいエントリを届き次第表示 (%1)</translation>
    </message>
    <message>
        <source>&amp;Most frequent</source>
        <translation>最多(&amp;M)</translation>
    </message>
    <message>
        <source>Addresses, accounts, endpoints and countries that are seen most (%1)</source>
        <translation>最も多いアドレス、アカウント、エンドポイント、国 (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Take the log to a file (%1)</source>
        <translation>ログをファイルに書き出す (%1)</translation>
    </message>
    <message>
        <source>Copy the request as a &amp;curl line</source>
        <translation>リクエストを curl の行としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>このビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>表示中のもの</translation>
    </message>
    <message>
        <source>All of the range</source>
        <translation>期間全体</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>ログ全体</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTop</name>
    <message>
        <source>Most frequent</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close the most frequent</source>
        <translation>最多の一覧を閉じる</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Most frequent: %1</source>
        <comment>addresses, accounts, …</comment>
        <translation>最多: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>エントリはありません。</translation>
    </message>
    <message>
        <source>Could not be counted.</source>
        <translation>集計できませんでした。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a country</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no such value</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressCard</name>
    <message>
        <source>Accounts that it used</source>
        <translation>使用したアカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Newest alerts about it</source>
        <translation>関連する最新のアラート</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>アドレス %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最初の検出</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終検出</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Whitelist</source>
        <translation>ホワイトリスト</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>アクティビティで開く(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>ブロック(&amp;B)…</translation>
    </message>
    <message>
        <source>Add to the &amp;whitelist…</source>
        <translation>ホワイトリストに追加(&amp;W)…</translation>
    </message>
    <message>
        <source>Not all of this could be loaded.</source>
        <translation>一部を読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressPresenter</name>
    <message>
        <source>Could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>country of an address</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an address was seen</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <comment>requests of an address</comment>
        <translation>成功 %1、失敗 %2</translation>
    </message>
    <message>
        <source>None</source>
        <comment>alerts about an address</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>of an address</comment>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <comment>of an address</comment>
        <translation>ブロックされていません</translation>
    </message>
    <message>
        <source>Let in by your whitelist</source>
        <translation>ホワイトリストで許可</translation>
    </message>
    <message>
        <source>Not on your whitelist</source>
        <translation>ホワイトリストにありません</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressRow</name>
    <message>
        <source>Your address</source>
        <translation>自分のアドレス</translation>
    </message>
    <message>
        <source>Your address: %1 %2 %3</source>
        <comment>address, explanation, standing</comment>
        <translation>自分のアドレス: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::AdministratorPage</name>
    <message>
        <source>Administrator account</source>
        <translation>管理者アカウント</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock がオンになっているようです。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>This account manages the server and all other accounts. Alerts go to its e-mail address.</source>
        <translation>このアカウントはサーバーとほかのすべてのアカウントを管理します。アラートはこのメールアドレスに送られます。</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>%n 文字以上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>短すぎます。%n 文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Four unrelated words are better.</source>
        <translation>弱: 推測されやすいパスワードです。関連のない 4 つの単語のほうが安全です。</translation>
    </message>
    <message>
        <source>Fair: a longer one is better.</source>
        <translation>普通: もっと長くすると安全です。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>良好。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>強力。</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as ana@example.com.</source>
        <translation>ana@example.com のようなメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>パスワードが長すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>パスワードは %n 文字以上にしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertActions</name>
    <message>
        <source>&amp;Resolve</source>
        <translation>解決(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>再オープン(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next alert</source>
        <translation>次のアラート(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous alert</source>
        <translation>前のアラート(&amp;P)</translation>
    </message>
    <message>
        <source>Select or &amp;leave out</source>
        <translation>選択を切り替え(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Show its &amp;activity</source>
        <translation>アクティビティを表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the c&amp;ell</source>
        <translation>セルをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>単一キーのショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Select do&amp;wn</source>
        <translation>下へ選択を広げる(&amp;W)</translation>
    </message>
    <message>
        <source>Selec&amp;t up</source>
        <translation>上へ選択を広げる(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;real</source>
        <translation>本物として(&amp;R)</translation>
    </message>
    <message>
        <source>As a &amp;false alarm</source>
        <translation>誤検知として(&amp;F)</translation>
    </message>
    <message>
        <source>As &amp;expected</source>
        <translation>想定内として(&amp;E)</translation>
    </message>
    <message>
        <source>As a &amp;test</source>
        <translation>テストとして(&amp;T)</translation>
    </message>
    <message>
        <source>With a &amp;note…</source>
        <translation>メモを付けて(&amp;N)…</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>1 時間(&amp;H)</translation>
    </message>
    <message>
        <source>For a &amp;day</source>
        <translation>1 日(&amp;D)</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>1 週間(&amp;W)</translation>
    </message>
    <message>
        <source>Until it gets w&amp;orse</source>
        <translation>悪化するまで(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;No longer</source>
        <translation>延期を解除(&amp;N)</translation>
    </message>
    <message>
        <source>This was &amp;me…</source>
        <translation>これは自分です(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>例外(&amp;X)…</translation>
    </message>
    <message>
        <source>Next &amp;grouping</source>
        <translation>次のグループ化(&amp;G)</translation>
    </message>
    <message>
        <source>Resol&amp;ve as</source>
        <translation>判定して解決(&amp;V)</translation>
    </message>
    <message>
        <source>Snoo&amp;ze</source>
        <translation>延期(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertDetail</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Related activity</source>
        <translation>関連アクティビティ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>History of the alert</source>
        <translation>アラートの履歴</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Fields of the alert</source>
        <translation>アラートのフィールド</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The alert as JSON</source>
        <translation>アラートの JSON</translation>
    </message>
    <message>
        <source>Views of the alert</source>
        <translation>アラートの表示</translation>
    </message>
    <message>
        <source>Views of the alert, tabs</source>
        <translation>アラートの表示、タブ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>アクティビティを表示</translation>
    </message>
    <message>
        <source>Bold: led to the alert</source>
        <translation>太字: アラートの原因</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state</comment>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <translation>未解決</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, status of the answer</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, led to the alert</source>
        <comment>a time</comment>
        <translation>%1、アラートの原因</translation>
    </message>
    <message>
        <source>The log has no entries about this any more.</source>
        <translation>これに関するエントリはログにもうありません。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>More about this alert could not be loaded.</source>
        <translation>このアラートの詳細を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Timeline around the alert</source>
        <translation>アラート前後のタイムライン</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state</comment>
        <translation>延期中</translation>
    </message>
    <message>
        <source>No sign-ins, blocks or changes within an hour of this alert.</source>
        <translation>このアラートの前後 1 時間にサインイン、ブロック、変更はありません。</translation>
    </message>
    <message>
        <source>There was more than is shown here.</source>
        <translation>ここに表示されていないものもあります。</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>ログを検証</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertExceptions</name>
    <message>
        <source>No more alerts about %1, %2.</source>
        <comment>what, until when</comment>
        <translation>%1 のアラートは今後発生しません (%2)。</translation>
    </message>
    <message>
        <source>The exception could not be made.</source>
        <translation>例外を作成できませんでした。</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertFilterBar</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>すべてのフィルターをクリア (Esc)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターをクリア</translation>
    </message>
    <message>
        <source>Address, endpoint, note</source>
        <translation>アドレス、エンドポイント、メモ</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <comment>name of a filter</comment>
        <translation>%1 フィルター</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>alerts</comment>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>alerts</comment>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>All</source>
        <comment>alerts</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>すべての重大度</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>自分のアカウント</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>alerts</comment>
        <translation>延期中</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>すべての判定</translation>
    </message>
    <message>
        <source>No verdict</source>
        <comment>on a resolved alert</comment>
        <translation>判定なし</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertModel</name>
    <message>
        <source>Resolved</source>
        <comment>state of an alert</comment>
        <translation>解決済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1、最終検出 %2</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>未解決</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an alert</comment>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state of an alert</comment>
        <translation>延期中</translation>
    </message>
    <message>
        <source>snoozed</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>延期中</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertNotices</name>
    <message>
        <source>Leave the alerts that were not changed yet as they are</source>
        <translation>まだ変更されていないアラートをそのままにする</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The alerts after these could not be loaded.</source>
        <translation>これより後のアラートを読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertOverview</name>
    <message>
        <source>The alert in words</source>
        <translation>アラートの説明</translation>
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
        <translation>自分のアカウント。</translation>
    </message>
    <message>
        <source>All accounts.</source>
        <translation>すべてのアカウント。</translation>
    </message>
    <message>
        <source>Live.</source>
        <comment>new alerts are told as they come</comment>
        <translation>ライブ更新。</translation>
    </message>
    <message>
        <source>Not live.</source>
        <comment>new alerts are not told as they come</comment>
        <translation>ライブ更新なし。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>three sentences</comment>
        <translation>%1%2%3</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertTable</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertsPage</name>
    <message>
        <source>No alerts match these filters.</source>
        <translation>これらのフィルターに一致するアラートはありません。</translation>
    </message>
    <message>
        <source>Could not load the alerts.</source>
        <translation>アラートを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Nothing to triage. New alerts appear here.</source>
        <translation>対応が必要なアラートはありません。新しいアラートはここに表示されます。</translation>
    </message>
    <message>
        <source>No alerts yet. Detection is running.</source>
        <translation>アラートはまだありません。検出は動作しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alerts</source>
        <translation>
            <numerusform>新しいアラート %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AnomaliesPage</name>
    <message>
        <source>Request rate</source>
        <translation>リクエスト率</translation>
    </message>
    <message>
        <source>Failed sign-ins by address</source>
        <translation>アドレス別のサインイン失敗</translation>
    </message>
    <message>
        <source>Sensitive endpoints</source>
        <translation>機密エンドポイント</translation>
    </message>
    <message>
        <source>Where sign-ins come from</source>
        <translation>サインイン元の場所</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>表として表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>アクティビティで表示(&amp;A)</translation>
    </message>
    <message>
        <source>All accounts together; the rules judge each by itself.</source>
        <translation>すべてのアカウントの合計です。ルールはアカウントごとに判定します。</translation>
    </message>
    <message>
        <source>Your own account.</source>
        <translation>自分のアカウント。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Range of the charts</source>
        <translation>グラフの期間</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>The charts stand still until they go on (Space on a chart)</source>
        <translation>再開するまでグラフの更新を止めます (グラフ上で Space キー)</translation>
    </message>
    <message>
        <source>Could not load the charts.</source>
        <translation>グラフを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Paused, as of %1</source>
        <translation>一時停止中、%1 時点</translation>
    </message>
    <message>
        <source>Connecting, as of %1</source>
        <translation>接続中、%1 時点</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Reconnecting, as of %1</source>
        <translation>再接続中、%1 時点</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>再接続中…</translation>
    </message>
    <message>
        <source>Not live: refused</source>
        <translation>ライブ更新なし: 拒否されました</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1: above the threshold.</source>
        <comment>requests</comment>
        <translation>%1: しきい値を超えています。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>requests</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Live. %1</source>
        <translation>ライブ更新。%1</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiClient</name>
    <message>
        <source>The answer (HTTP status %1) is not what a Postject server sends.</source>
        <translation>応答 (HTTP ステータス %1) は Postject サーバーのものではありません。</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>このコンピューターはサーバーの証明書を信頼していません。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>サーバーが提示した証明書は、信頼済みのものと異なります。</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>応答が大きすぎます。</translation>
    </message>
    <message>
        <source>The answer is not valid HTTP.</source>
        <translation>応答が正しい HTTP ではありません。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>時間内にサーバーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyForm</name>
    <message>
        <source>Read alerts, activity and figures</source>
        <translation>アラート、アクティビティ、統計を読み取る</translation>
    </message>
    <message>
        <source>Verify requests for a proxy, such as nginx</source>
        <translation>nginx などのプロキシのためにリクエストを検証する</translation>
    </message>
    <message>
        <source>Ingest events of other services into the log</source>
        <translation>ほかのサービスのイベントをログに取り込む</translation>
    </message>
    <message>
        <source>Create the key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>nginx on web-1</source>
        <comment>an example of a key&apos;s name</comment>
        <translation>web-1 の nginx</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>キーの名前</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>キーの権限</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>When the key ends</source>
        <translation>キーの有効期限</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>end of an API key</comment>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>The key&apos;s last day</source>
        <translation>キーの最終日</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel, create no key</source>
        <translation>キャンセル (キーを作成しない)</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyModel</name>
    <message>
        <source>Read</source>
        <comment>what an API key may do</comment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>what an API key may do</comment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Ingest</source>
        <comment>what an API key may do</comment>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an API key: name, state, what it may do</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an API key</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <comment>state of an API key</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <comment>state of an API key</comment>
        <translation>90 日間未使用</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an API key</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last use of an API key</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>end of an API key</comment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>how an API key begins</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column: what an API key may do</comment>
        <translation>権限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>使用元アドレス</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>先頭文字</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyPresenter</name>
    <message>
        <source>You have no API keys.</source>
        <translation>API キーはありません。</translation>
    </message>
    <message>
        <source>You have %1 of at most %2 API keys.</source>
        <translation>API キーは %1 個です (最大 %2 個)。</translation>
    </message>
    <message>
        <source>Type a name, such as the program that will use the key.</source>
        <translation>名前を入力してください。キーを使うプログラムの名前などにします。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>Choose what the key may do.</source>
        <translation>キーの権限を選択してください。</translation>
    </message>
    <message>
        <source>Choose a day in the future.</source>
        <translation>将来の日付を選択してください。</translation>
    </message>
    <message>
        <source>The server does not take this name. Use one line of text.</source>
        <translation>サーバーがこの名前を受け付けません。1 行のテキストにしてください。</translation>
    </message>
    <message>
        <source>The server does not know what this key shall be able to do.</source>
        <translation>サーバーはこのキーに指定された権限を認識できません。</translation>
    </message>
    <message>
        <source>By the server&apos;s clock this is not in the future.</source>
        <translation>サーバーの時計では、これは将来の日時ではありません。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeysPage</name>
    <message>
        <source>Create a key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Show activity from its address</source>
        <translation>使用元アドレスのアクティビティを表示</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>You have no API keys. A key lets a program use this account without its password.</source>
        <translation>API キーはありません。キーを使うと、プログラムがパスワードなしでこのアカウントを利用できます。</translation>
    </message>
    <message>
        <source>Could not load the API keys.</source>
        <translation>API キーを読み込めませんでした。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>90 日間未使用</translation>
    </message>
    <message>
        <source>The key was not made: an account has at most %1.</source>
        <translation>キーを作成できませんでした。1 つのアカウントで作成できるのは %1 個までです。</translation>
    </message>
    <message>
        <source>The key was not made.</source>
        <translation>キーを作成できませんでした。</translation>
    </message>
    <message>
        <source>The key “%1” is revoked.</source>
        <translation>キー「%1」を失効させました。</translation>
    </message>
    <message>
        <source>The key “%1” was not revoked.</source>
        <translation>キー「%1」を失効させられませんでした。</translation>
    </message>
    <message>
        <source>The new key is not stored yet, and it is never shown again. Copy it first, or leave again to give it up.</source>
        <translation>新しいキーはまだ保管されておらず、再び表示されることはありません。先にコピーするか、もう一度移動して破棄してください。</translation>
    </message>
    <message>
        <source>Whatever uses the key “%1” is refused from then on. A revoked key does not come back.</source>
        <translation>以後、キー「%1」を使うものはすべて拒否されます。失効したキーは元に戻せません。</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>キーを失効</translation>
    </message>
    <message>
        <source>You have all the keys that an account may have. Revoke one first.</source>
        <translation>アカウントで使えるキーの上限に達しています。先に 1 つ失効させてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are revoked.</source>
        <translation>
            <numerusform>%Ln 個のキーを失効させました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were not revoked.</source>
        <translation>
            <numerusform>%Ln 個のキーを失効させられませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whatever uses these %Ln keys is refused from then on. Revoked keys do not come back.</source>
        <translation>
            <numerusform>以後、これら %Ln 個のキーを使うものはすべて拒否されます。失効したキーは元に戻せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln keys</source>
        <translation>
            <numerusform>%Ln 個のキーを失効</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ApplyBar</name>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save the changes (%1)</source>
        <translation>変更を保存 (%1)</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved changes</source>
        <translation>
            <numerusform>未保存の変更 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AttachPage</name>
    <message>
        <source>Server to attach to</source>
        <translation>接続先のサーバー</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーアドレス</translation>
    </message>
    <message>
        <source>The server shows its address and the fingerprint of its certificate when it starts. Have both at hand.</source>
        <translation>サーバーは起動時にアドレスと証明書のフィンガープリントを表示します。両方を手元に用意してください。</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>サーバーアドレス(&amp;S)</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>%1 を検索中…</translation>
    </message>
    <message>
        <source>The certificate was not trusted, so nothing was sent to the server.</source>
        <translation>証明書が信頼されていないため、サーバーには何も送信されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds ahead of this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>サーバーの時計がこのコンピューターより %n 秒進んでいます。2 要素認証コードが拒否されることがあります。このまま続けるには、もう一度「完了」を押してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds behind this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>サーバーの時計がこのコンピューターより %n 秒遅れています。2 要素認証コードが拒否されることがあります。このまま続けるには、もう一度「完了」を押してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AttachPresenter</name>
    <message>
        <source>%1 answers, but not with TLS.</source>
        <translation>%1 は応答しますが、TLS ではありません。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as https://10.0.0.5:8787.</source>
        <translation>https://10.0.0.5:8787 のようなサーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not an address of a server. One looks like https://10.0.0.5:8787.</source>
        <translation>サーバーのアドレスではありません。https://10.0.0.5:8787 のような形式で入力してください。</translation>
    </message>
    <message>
        <source>Only https addresses are possible.</source>
        <translation>https のアドレスだけを使えます。</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read the password. Use https.</source>
        <translation>http では通信経路上のだれでもパスワードを読み取れます。https を使ってください。</translation>
    </message>
    <message>
        <source>There is no Postject server at %1.</source>
        <translation>%1 に Postject サーバーはありません。</translation>
    </message>
</context>
<context>
    <name>postject::ui::AuditPresenter</name>
    <message numerus="yes">
        <source>for %Ln seconds</source>
        <comment>how long something has been going on</comment>
        <translation>
            <numerusform>%Ln 秒経過</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying, %1.</source>
        <translation>検証中、%1。</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>このウィンドウを開いてから検証されていません。</translation>
    </message>
    <message>
        <source>The log is as it was written.</source>
        <translation>ログは書き込まれたままの状態です。</translation>
    </message>
    <message>
        <source>The log has been changed.</source>
        <translation>ログが改変されています。</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <comment>done, in all</comment>
        <translation>エントリ %1/%2</translation>
    </message>
    <message>
        <source>Verified: %1, %2.</source>
        <comment>how much, how long</comment>
        <translation>検証済み: %1、%2。</translation>
    </message>
    <message>
        <source>Verified: %1, %2 a second, %3.</source>
        <comment>how much, entries, time left</comment>
        <translation>検証済み: %1、毎秒 %2 件、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>残り %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>残り %Ln 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BackupCodesView</name>
    <message>
        <source>Backup code %1 of %2</source>
        <translation>バックアップコード %1/%2</translation>
    </message>
    <message>
        <source>I have stored these codes</source>
        <translation>コードを保管しました</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message numerus="yes">
        <source>Backup codes, %n items</source>
        <translation>
            <numerusform>バックアップコード、%n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Postject backup codes</source>
        <translation>Postject バックアップコード</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>作成日: %1</translation>
    </message>
    <message>
        <source>Each code signs you in once in place of the app&apos;s code.</source>
        <translation>各コードは、アプリのコードの代わりに 1 回だけサインインに使えます。</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>バックアップコードの保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Keep the file where only you can read it.</source>
        <translation>%1 に保存しました。自分だけが読める場所にファイルを保管してください。</translation>
    </message>
    <message>
        <source>Could not save to %1: %2</source>
        <translation>%1 に保存できませんでした: %2</translation>
    </message>
    <message>
        <source>The printer did not start. Save or copy the codes instead.</source>
        <translation>プリンターを開始できませんでした。代わりにコードを保存またはコピーしてください。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送信しました。</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>コピーしました。クリップボードは 30 秒後に消去されます。</translation>
    </message>
</context>
<context>
    <name>postject::ui::BarList</name>
    <message>
        <source>No figures</source>
        <translation>数値はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, in the table</source>
        <translation>
            <numerusform>ほかに %Ln 件 (表に表示)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockForm</name>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Address to block</source>
        <translation>ブロックするアドレス</translation>
    </message>
    <message>
        <source>Hours to block for</source>
        <translation>ブロックする時間数</translation>
    </message>
    <message>
        <source>Reason for the block</source>
        <translation>ブロックの理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Type the address to block.</source>
        <translation>ブロックするアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Type a reason. Whoever meets this block later will read it.</source>
        <translation>理由を入力してください。後でこのブロックを確認する人が読みます。</translation>
    </message>
    <message>
        <source>Several addresses: with a space or a comma between them</source>
        <translation>複数のアドレスは空白またはコンマで区切ります</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>addresses blocked so far</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>「%1」は IPv4 または IPv6 アドレスではありません。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln addresses can be blocked at once.</source>
        <translation>
            <numerusform>一度にブロックできるアドレスは %Ln 件までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockModel</name>
    <message>
        <source>%1, lifts in %2</source>
        <translation>%1、解除まで %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>ブロック開始</translation>
    </message>
    <message>
        <source>Lifts in</source>
        <translation>解除まで</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>サインイン失敗</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>days and hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln 回のサインイン失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>5 failed sign-ins, 1 hour</comment>
        <translation>%2以内に%1</translation>
    </message>
    <message>
        <source>%1 within %2, in the imported log %3</source>
        <comment>5 failed sign-ins, 1 hour, its id</comment>
        <translation>%2以内に%1（インポートしたログ %3）</translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockPresenter</name>
    <message numerus="yes">
        <source>%Ln addresses are blocked.</source>
        <translation>
            <numerusform>%Ln 件のアドレスをブロック中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockRisk</name>
    <message>
        <source>%1 is this computer&apos;s own address: programs on the server&apos;s computer would be refused.</source>
        <translation>%1 はこのコンピューター自身のアドレスです。サーバーのコンピューター上のプログラムが拒否されます。</translation>
    </message>
    <message>
        <source>%1 is the address that you use now: you would be refused yourself.</source>
        <translation>%1 は現在使用中のアドレスです。自分自身が拒否されます。</translation>
    </message>
    <message>
        <source>%1 is a trusted proxy: a block of it refuses nobody behind it, or everybody.</source>
        <translation>%1 は信頼されたプロキシです。ブロックすると、その背後の誰も拒否されないか、全員が拒否されます。</translation>
    </message>
    <message>
        <source>%1 is on your whitelist, and would be refused all the same.</source>
        <translation>%1 はホワイトリストにありますが、それでも拒否されます。</translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockedPage</name>
    <message>
        <source>Block an address</source>
        <translation>アドレスをブロック</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>アクティビティを表示</translation>
    </message>
    <message>
        <source>No addresses are blocked. An address is blocked for a time after too many failed sign-ins.</source>
        <translation>ブロック中のアドレスはありません。サインインの失敗が多すぎるアドレスは、一定時間ブロックされます。</translation>
    </message>
    <message>
        <source>Could not load the blocked addresses.</source>
        <translation>ブロック中のアドレスを読み込めませんでした。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>ブロック中のアドレス</translation>
    </message>
    <message>
        <source>%1 is no longer blocked.</source>
        <translation>%1 のブロックを解除しました。</translation>
    </message>
    <message>
        <source>%1 could not be unblocked.</source>
        <translation>%1 のブロックを解除できませんでした。</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>%1 をブロックしました。</translation>
    </message>
    <message>
        <source>%1 could not be blocked.</source>
        <translation>%1 をブロックできませんでした。</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>「%1」は IPv4 または IPv6 アドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is blocked already.</source>
        <translation>%1 はすでにブロックされています。</translation>
    </message>
    <message>
        <source>Block it all the same</source>
        <translation>それでもブロック</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were blocked.</source>
        <translation>
            <numerusform>%Ln 件のアドレスをブロックしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be blocked.</source>
        <translation>
            <numerusform>%Ln 件のアドレスをブロックできませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked already: %1</source>
        <comment>addresses</comment>
        <translation>すでにブロック中: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be unblocked.</source>
        <translation>
            <numerusform>%Ln 件のアドレスのブロックを解除できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are no longer blocked.</source>
        <translation>
            <numerusform>%Ln 件のアドレスのブロックを解除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more of them.</source>
        <translation>
            <numerusform>ほかの %Ln 件も同様です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block all %Ln all the same</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>それでも %Ln 件すべてをブロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln blocks are lifted: each of these addresses may sign in again.</source>
        <translation>
            <numerusform>%Ln 件のブロックをすべて解除します。これらのアドレスは再びサインインできるようになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift all blocks</source>
        <translation>すべてのブロックを解除</translation>
    </message>
</context>
<context>
    <name>postject::ui::CertificateDialog</name>
    <message>
        <source>Certificate changed</source>
        <translation>証明書の変更</translation>
    </message>
    <message>
        <source>Trust this server?</source>
        <translation>このサーバーを信頼しますか?</translation>
    </message>
    <message>
        <source>The server shows another certificate than before. If nobody replaced it on purpose, somebody may be between you and the server.</source>
        <translation>サーバーが以前と異なる証明書を提示しています。意図的に交換されたのでなければ、サーバーとの間に第三者が介在している可能性があります。</translation>
    </message>
    <message>
        <source>Trusted until now, SHA-256</source>
        <translation>これまで信頼していたもの、SHA-256</translation>
    </message>
    <message>
        <source>Certificate fingerprint, SHA-256</source>
        <translation>証明書のフィンガープリント、SHA-256</translation>
    </message>
    <message>
        <source>Compare it with the one shown on the server. Trust it only if every pair is the same.</source>
        <translation>サーバーに表示されているものと照合してください。すべての組が一致する場合にだけ信頼してください。</translation>
    </message>
    <message>
        <source>Issued to %1, valid until %2.</source>
        <translation>発行先: %1、有効期限: %2。</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>信頼(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Its last four pairs, as the server shows them</source>
        <translation>サーバーに表示される最後の 4 組</translation>
    </message>
    <message>
        <source>The last four pairs of the new fingerprint</source>
        <translation>新しいフィンガープリントの最後の 4 組</translation>
    </message>
    <message>
        <source>&amp;Trust the new one</source>
        <translation>新しい証明書を信頼(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Another server…</source>
        <translation>別のサーバー(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>postject::ui::CertificateFetcher</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>時間内にサーバーから応答がありませんでした。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ChangeProgress</name>
    <message>
        <source>Progress of the change</source>
        <translation>変更の進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>changed, in all</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>postject::ui::ChartCard</name>
    <message>
        <source>%1, table</source>
        <translation>%1、表</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1、グラフ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 T shows the same figures as a table.</source>
        <translation>%1T キーを押すと同じ数値を表で表示します。</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>button that shows it</comment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>button that shows it</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>Show as a chart (T)</source>
        <translation>グラフとして表示 (T)</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>表として表示 (T)</translation>
    </message>
    <message>
        <source>Show as a chart: %1</source>
        <translation>グラフとして表示: %1</translation>
    </message>
    <message>
        <source>Show as a table: %1</source>
        <translation>表として表示: %1</translation>
    </message>
    <message>
        <source>%1 Up and Down move the threshold.</source>
        <translation>%1 上下の矢印キーでしきい値を動かせます。</translation>
    </message>
</context>
<context>
    <name>postject::ui::CidrDelegate</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
</context>
<context>
    <name>postject::ui::CidrEdit</name>
    <message>
        <source>203.0.113.5 or 192.168.1.0/24</source>
        <translation>203.0.113.5 または 192.168.1.0/24</translation>
    </message>
</context>
<context>
    <name>postject::ui::CommandPalette</name>
    <message>
        <source>%1, %2</source>
        <comment>menu, entry</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Type a command, a page or an address</source>
        <translation>コマンド、ページ、アドレスを入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <translation>%1 のカードを開く</translation>
    </message>
    <message>
        <source>Activity of %1</source>
        <translation>%1 のアクティビティ</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>%1 をブロック…</translation>
    </message>
    <message>
        <source>Add %1 to the whitelist…</source>
        <translation>%1 をホワイトリストに追加…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Command palette, %Ln results</source>
        <translation>
            <numerusform>コマンドパレット、%Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ConditionChips</name>
    <message>
        <source>This is neither an address nor a range such as 203.0.113.0/24.</source>
        <translation>アドレスでも 203.0.113.0/24 のような範囲でもありません。</translation>
    </message>
    <message>
        <source>A status is a number from 100 to 599.</source>
        <translation>ステータスは 100 ～ 599 の数値です。</translation>
    </message>
    <message>
        <source>A country is two letters, such as NL.</source>
        <translation>国は NL のような 2 文字です。</translation>
    </message>
    <message>
        <source>There is no account with this e-mail.</source>
        <translation>このメールのアカウントはありません。</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>条件を追加…</translation>
    </message>
    <message>
        <source>Several values, ranges of addresses, and what shall not be there</source>
        <translation>複数の値、アドレスの範囲、除外するもの</translation>
    </message>
    <message>
        <source>Column of the condition</source>
        <translation>条件の列</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>一致または不一致</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <translation>条件の値</translation>
    </message>
    <message>
        <source>is</source>
        <comment>column of a table … value</comment>
        <translation>一致</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>column of a table … value</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a condition</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1. Press to take it away.</source>
        <comment>a condition</comment>
        <translation>%1。押すと外れます。</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <comment>a condition</comment>
        <translation>外す: %1</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>値を入力してください。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel, change nothing</source>
        <translation>キャンセル (何も変更しない)</translation>
    </message>
    <message>
        <source>Typed to confirm</source>
        <translation>確認のための入力</translation>
    </message>
    <message>
        <source>To confirm, type %1</source>
        <translation>確認のため、%1 と入力してください</translation>
    </message>
    <message>
        <source>That is not the same. Nothing was changed.</source>
        <translation>一致しません。何も変更されませんでした。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前の変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Each server has a sign-in of its own. Who is signed in stays so while another server is shown.</source>
        <translation>サインインはサーバーごとに別です。別のサーバーを表示している間も、サインインは維持されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (このウィンドウ)</translation>
    </message>
    <message>
        <source>This window works with it. Connect to another one first.</source>
        <translation>このウィンドウで使用中です。先に別のサーバーに接続してください。</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>接続の名前</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Forget %1? Its certificate will have to be compared again.</source>
        <translation>%1 を削除しますか? 次回は証明書の比較が再び必要になります。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>削除する</translation>
    </message>
</context>
<context>
    <name>postject::ui::DataTable</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the c&amp;ell</source>
        <translation>セルをコピー(&amp;E)</translation>
    </message>
</context>
<context>
    <name>postject::ui::ExceptionForm</name>
    <message>
        <source>Resolve the alert as e&amp;xpected</source>
        <translation>アラートを想定内として解決(&amp;X)</translation>
    </message>
    <message>
        <source>Add the exception</source>
        <translation>例外を追加</translation>
    </message>
    <message>
        <source>New exception</source>
        <translation>新しい例外</translation>
    </message>
    <message>
        <source>No more alerts about what was you. An address is blocked all the same.</source>
        <translation>自分による操作のアラートは今後発生しません。アドレスはそれでもブロックされます。</translation>
    </message>
    <message>
        <source>This was me</source>
        <translation>これは自分です</translation>
    </message>
    <message>
        <source>What the exception is for</source>
        <translation>例外の対象</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account of the exception</source>
        <translation>例外のアカウント</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on the exception</source>
        <translation>例外のメモ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>How long the exception holds</source>
        <translation>例外の有効期間</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the exception</source>
        <translation>例外をキャンセル</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 日</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>It was me</source>
        <comment>the note of an exception</comment>
        <translation>自分の操作</translation>
    </message>
    <message>
        <source>This note is too long.</source>
        <translation>メモが長すぎます。</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>このアカウントはもうありません。</translation>
    </message>
    <message>
        <source>There is an exception for this already.</source>
        <translation>これに対する例外は既にあります。</translation>
    </message>
    <message>
        <source>There are as many exceptions as there may be. Revoke one first.</source>
        <translation>例外は上限に達しています。先に 1 つ取り消してください。</translation>
    </message>
    <message>
        <source>Say why. Whoever meets this exception later will read it.</source>
        <translation>理由を書いてください。後でこの例外を見る人が読みます。</translation>
    </message>
    <message>
        <source>The server does not take this. Choose another one, or none.</source>
        <translation>サーバーはこれを受け付けません。別のものを選ぶか、指定しないでください。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ExceptionsDialog</name>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>No alerts are raised about these.</source>
        <translation>これらについてアラートは発生しません。</translation>
    </message>
    <message>
        <source>No exceptions. Make one from an alert: &quot;This was me&quot;.</source>
        <translation>例外はありません。アラートの「これは自分です」から作成します。</translation>
    </message>
    <message>
        <source>Could not load the exceptions.</source>
        <translation>例外を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Exception revoked.</source>
        <translation>例外を取り消しました。</translation>
    </message>
    <message>
        <source>The exception could not be revoked.</source>
        <translation>例外を取り消せませんでした。</translation>
    </message>
    <message>
        <source>The exception could not be made again.</source>
        <translation>例外を再作成できませんでした。</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions revoked.</source>
        <translation>
            <numerusform>%Ln 件の例外を取り消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be revoked.</source>
        <translation>
            <numerusform>%Ln 件の例外を取り消せませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be made again.</source>
        <translation>
            <numerusform>%Ln 件の例外を再作成できませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ExportDialog</name>
    <message>
        <source>Export activity</source>
        <translation>アクティビティをエクスポート</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算用)</translation>
    </message>
    <message>
        <source>JSON lines, one entry each</source>
        <translation>JSON 行 (1 行に 1 エントリ)</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>%1 entries are in %2.</source>
        <translation>%1 件のエントリを %2 に保存しました。</translation>
    </message>
    <message>
        <source>The export stopped, and left no file.</source>
        <translation>エクスポートは停止し、ファイルは残っていません。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>%1: %2 entries, about %3</source>
        <comment>what is exported, count, size of the file</comment>
        <translation>%1: %2 件、約 %3</translation>
    </message>
    <message>
        <source>Export activity to</source>
        <translation>アクティビティのエクスポート先</translation>
    </message>
    <message>
        <source>%1 entries, %2 a second</source>
        <translation>%1 件、毎秒 %2 件</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>entries and rate, time</comment>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stopped. No file is left.</source>
        <translation>停止しました。ファイルは残っていません。</translation>
    </message>
</context>
<context>
    <name>postject::ui::FirstRunPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1/%2</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>手順 %1/%2、%3</translation>
    </message>
</context>
<context>
    <name>postject::ui::FirstRunPresenter</name>
    <message>
        <source>Starting the server…</source>
        <translation>サーバーを起動中…</translation>
    </message>
    <message>
        <source>Creating the administrator…</source>
        <translation>管理者を作成中…</translation>
    </message>
    <message>
        <source>The administrator could not be created.</source>
        <translation>管理者を作成できませんでした。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>The administrator was created, but signing in failed.</source>
        <translation>管理者は作成されましたが、サインインに失敗しました。</translation>
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
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>postject::ui::GroupBar</name>
    <message>
        <source>Group the alerts by</source>
        <translation>アラートのグループ化</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>アドレス別</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>アカウント別</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>種類別</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln</source>
        <comment>a group, how many alerts</comment>
        <translation>
            <numerusform>%1 · %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln alerts of %1, the worst %2</source>
        <translation>
            <numerusform>%1 のアラート %Ln 件を選択、最も重いもの: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln smaller groups</source>
        <translation>
            <numerusform>ほかに小さいグループ %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups here.</source>
        <translation>グループはありません。</translation>
    </message>
    <message>
        <source>of the alerts that are loaded</source>
        <translation>読み込み済みのアラート</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>postject::ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Chapters of the manual</source>
        <translation>マニュアルの章</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>マニュアルの本文</translation>
    </message>
</context>
<context>
    <name>postject::ui::HistogramView</name>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Activity histogram</source>
        <translation>アクティビティのヒストグラム</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>エントリはありません</translation>
    </message>
    <message>
        <source>%1, of which %2 failed. Busiest: %3. The table below lists the entries.</source>
        <translation>%1、うち失敗 %2 件。最多: %3。下の表にエントリの一覧があります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件のエントリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them failed</source>
        <translation>
            <numerusform>うち失敗 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::IntegrityPage</name>
    <message>
        <source>&amp;Verify the log</source>
        <translation>ログを検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Copy the head</source>
        <translation>先頭値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出された内容</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>ログを検証しています</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Removed by retention</source>
        <translation>保持期間により削除</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>チェーンの先頭</translation>
    </message>
    <message>
        <source>First broken entry</source>
        <translation>最初の不正なエントリ</translation>
    </message>
    <message>
        <source>Each entry of the activity log is bound to the one before. Verifying reads all of them: an entry that was changed, added or taken away is found, and named.</source>
        <translation>アクティビティログの各エントリは直前のエントリと結び付けられています。検証ではすべてを読み取り、変更・追加・削除されたエントリを見つけて示します。</translation>
    </message>
    <message>
        <source>The log could not be verified.</source>
        <translation>ログを検証できませんでした。</translation>
    </message>
    <message>
        <source>Every entry is as it was written, and none is missing.</source>
        <translation>すべてのエントリは書き込まれたままで、欠けているものはありません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the verification</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>What the server found</source>
        <translation>サーバーの検出内容</translation>
    </message>
    <message>
        <source>The log does not verify.</source>
        <translation>ログの検証に失敗しました。</translation>
    </message>
    <message>
        <source>The log does not verify from entry %1 on.</source>
        <translation>エントリ %1 以降でログの検証に失敗しました。</translation>
    </message>
</context>
<context>
    <name>postject::ui::KeyView</name>
    <message>
        <source>Setup key</source>
        <translation>設定キー</translation>
    </message>
    <message>
        <source>Shown on the screen only. Use Copy key to paste it into the app.</source>
        <translation>画面にのみ表示されます。アプリに貼り付けるには「キーをコピー」を使ってください。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ListenerPage</name>
    <message>
        <source>Address and encryption</source>
        <translation>アドレスと暗号化</translation>
    </message>
    <message>
        <source>&amp;Encrypt with TLS</source>
        <translation>TLS で暗号化(&amp;E)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>This console reaches the server in private. The address is for other programs and computers.</source>
        <translation>このコンソールは専用の経路でサーバーに接続します。このアドレスは、ほかのプログラムやコンピューター用です。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only, 0.0.0.0 every network that it is in.</source>
        <translation>127.0.0.1 はこのコンピューターのみ、0.0.0.0 は接続しているすべてのネットワークを表します。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>サーバーを起動(&amp;S)</translation>
    </message>
    <message>
        <source>Always on for an address that other computers can reach. The server makes a certificate; others compare its fingerprint when they connect first.</source>
        <translation>ほかのコンピューターから接続できるアドレスでは常にオンです。サーバーが証明書を作成し、接続する側は初回接続時にそのフィンガープリントを照合します。</translation>
    </message>
    <message>
        <source>The server makes a certificate; programs compare its fingerprint when they connect first.</source>
        <translation>サーバーが証明書を作成し、プログラムは初回接続時にそのフィンガープリントを照合します。</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, such as 127.0.0.1.</source>
        <translation>127.0.0.1 のような、このコンピューターの IP アドレスを入力してください。</translation>
    </message>
    <message>
        <source>The system does not let you use port %1. Use 1024 or a higher one.</source>
        <translation>ポート %1 の使用がシステムで許可されていません。1024 以上のポートを使ってください。</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 はこのコンピューターのアドレスではありません。</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. Choose another one.</source>
        <translation>ポート %1 は別のプログラムが使用しています。ほかのポートを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. %2 is free.</source>
        <translation>ポート %1 は別のプログラムが使用しています。%2 は空いています。</translation>
    </message>
</context>
<context>
    <name>postject::ui::LockOutBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue and lose access…</source>
        <translation>アクセスを失って続行…</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>変更をキャンセル</translation>
    </message>
    <message>
        <source>Continue and lose access</source>
        <translation>アクセスを失って続行</translation>
    </message>
    <message>
        <source>Your address, typed to confirm</source>
        <translation>確認のために入力した自分のアドレス</translation>
    </message>
    <message>
        <source>Add %1 too</source>
        <translation>%1 も追加</translation>
    </message>
    <message>
        <source>To continue, type your address %1</source>
        <translation>続行するには、自分のアドレス %1 を入力してください</translation>
    </message>
    <message>
        <source>That is not your address.</source>
        <translation>自分のアドレスではありません。</translation>
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
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>Copy the details of: %1</source>
        <translation>詳細をコピー: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, then what to do</comment>
        <translation>%1%2</translation>
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
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page title, what its badge says</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>postject::ui::NewKeyView</name>
    <message>
        <source>Copy the key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>キーを保管しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>New key, shown once</source>
        <translation>新しいキー (表示は一度だけ)</translation>
    </message>
    <message>
        <source>Shown on the screen only. Use Copy the key to paste it where it is needed.</source>
        <translation>画面にのみ表示されます。必要な場所に貼り付けるには「キーをコピー」を使ってください。</translation>
    </message>
    <message>
        <source>This is the only time that the key is shown: the server keeps no copy that could be read. Copy it to where it is needed, or make another one later.</source>
        <translation>キーが表示されるのは今回だけです。サーバーには読み取れる形で保存されません。必要な場所にコピーするか、後で別のキーを作成してください。</translation>
    </message>
    <message>
        <source>Done, hide the key</source>
        <translation>完了してキーを隠す</translation>
    </message>
    <message>
        <source>The clipboard is empty again.</source>
        <translation>クリップボードは空に戻りました。</translation>
    </message>
    <message>
        <source>The key “%1” is made</source>
        <translation>キー「%1」を作成しました</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in 30 seconds.</source>
        <translation>コピーしました。30 秒後にクリップボードから消去されます。</translation>
    </message>
</context>
<context>
    <name>postject::ui::NotificationPresenter</name>
    <message>
        <source>Type an e-mail address, such as ana@example.com.</source>
        <translation>ana@example.com のようなメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The server does not take this as a mail address.</source>
        <translation>サーバーがこのメールアドレスを受け付けません。</translation>
    </message>
    <message>
        <source>The notifications were not saved.</source>
        <translation>通知設定を保存できませんでした。</translation>
    </message>
    <message>
        <source>The test mail was not sent.</source>
        <translation>テストメールを送信できませんでした。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>step of sending a mail</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <comment>step of sending a mail</comment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Signing in</source>
        <comment>step of sending a mail</comment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>step of sending a mail</comment>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>step of sending a mail</comment>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>step of sending a mail</comment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached. Check its name and its port.</source>
        <translation>メールサーバーに接続できません。名前とポートを確認してください。</translation>
    </message>
    <message>
        <source>The connection could not be encrypted. Check the encryption, the port, and whose certificates are trusted.</source>
        <translation>接続を暗号化できませんでした。暗号化方式、ポート、信頼する認証局を確認してください。</translation>
    </message>
    <message>
        <source>Wrong user or password.</source>
        <translation>ユーザーまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>The mail server did not accept the sign-in.</source>
        <translation>メールサーバーがサインインを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender&apos;s address.</source>
        <translation>メールサーバーが送信者のアドレスを受け付けません。</translation>
    </message>
    <message>
        <source>The mail server does not accept the recipient&apos;s address.</source>
        <translation>メールサーバーが受信者のアドレスを受け付けません。</translation>
    </message>
    <message>
        <source>The mail server did not take the message.</source>
        <translation>メールサーバーがメッセージを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Off. No alert is sent to you by e-mail.</source>
        <translation>オフ。アラートはメールで送信されません。</translation>
    </message>
    <message>
        <source>Alerts are sent to %1.</source>
        <translation>アラートは %1 に送信されます。</translation>
    </message>
    <message>
        <source>The server has no mail server, so no mail is sent.</source>
        <translation>サーバーにメールサーバーが設定されていないため、メールは送信されません。</translation>
    </message>
</context>
<context>
    <name>postject::ui::NotificationsPage</name>
    <message>
        <source>Send me alerts by e-mail</source>
        <translation>アラートをメールで受け取る</translation>
    </message>
    <message>
        <source>Set up the mail server</source>
        <translation>メールサーバーを設定</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>テストメールを送信</translation>
    </message>
    <message>
        <source>Steps of the test mail</source>
        <translation>テストメールの手順</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Could not load the notifications.</source>
        <translation>通知設定を読み込めませんでした。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <comment>a severity</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Address that alerts are sent to</source>
        <translation>アラートの送信先アドレス</translation>
    </message>
    <message>
        <source>Alerts of severity</source>
        <translation>アラートの重大度</translation>
    </message>
    <message>
        <source>Least severity that is sent</source>
        <translation>送信する最低の重大度</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sends a mail to your saved address and shows what the mail server says to each step.</source>
        <translation>保存済みのアドレスにメールを送信し、各手順でのメールサーバーの応答を表示します。</translation>
    </message>
    <message>
        <source>The notifications are saved.</source>
        <translation>通知設定を保存しました。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</source>
        <translation>変更は保存されていません。ほかのページを表示している間も保持されますが、コンソールを閉じると失われます。</translation>
    </message>
    <message>
        <source>A mail server is set up.</source>
        <translation>メールサーバーは設定済みです。</translation>
    </message>
    <message>
        <source>No mail server is set up. Alerts wait until there is one.</source>
        <translation>メールサーバーが設定されていません。アラートは設定されるまで待機します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails wait to be sent.</source>
        <translation>
            <numerusform>%Ln 件のメールが送信待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>送信待ちのメールはありません。</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>最終送信: %1</translation>
    </message>
    <message>
        <source>No mail has been sent yet.</source>
        <translation>メールはまだ送信されていません。</translation>
    </message>
    <message>
        <source>Last failure: %1. %2</source>
        <comment>time, the mail server&apos;s words</comment>
        <translation>最後の失敗: %1。%2</translation>
    </message>
    <message>
        <source>Sending… A slow mail server may take two minutes.</source>
        <translation>送信中… 遅いメールサーバーでは 2 分かかることがあります。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>milliseconds</comment>
        <translation>%L1 ミリ秒</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>メールサーバーが設定されていません。</translation>
    </message>
    <message>
        <source>The mail server has accepted the mail to %1.</source>
        <translation>メールサーバーが %1 宛てのメールを受け付けました。</translation>
    </message>
    <message>
        <source>The mail to %1 was not sent. %2</source>
        <comment>address, why</comment>
        <translation>%1 宛てのメールは送信されませんでした。%2</translation>
    </message>
    <message>
        <source>As the server is set</source>
        <comment>the language of mails</comment>
        <translation>サーバーの設定に従う</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language that the mails are written in</source>
        <translation>メールの言語</translation>
    </message>
</context>
<context>
    <name>postject::ui::OfflineBar</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>%1 に接続していません。</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>%1 に再接続しました。</translation>
    </message>
    <message numerus="yes">
        <source>Not connected to %1. Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 に接続していません。%n 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not connected to %1. Showing data from %2. Trying again in %n second(s).</source>
        <translation>
            <numerusform>%1 に接続していません。%2 時点のデータを表示しています。%n 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the certificates…</source>
        <translation>証明書を比較…</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>別のサーバー…</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Nothing is sent to it.</source>
        <translation>%1 の証明書が変わりました。何も送信されません。</translation>
    </message>
</context>
<context>
    <name>postject::ui::OverviewAlerts</name>
    <message>
        <source>%1 severity: %2, %3</source>
        <comment>severity, description, time</comment>
        <translation>重大度 %1: %2、%3</translation>
    </message>
    <message>
        <source>Newest open alerts</source>
        <translation>最新の未解決アラート</translation>
    </message>
    <message>
        <source>No open alerts. New ones appear here.</source>
        <translation>未解決のアラートはありません。新しいアラートはここに表示されます。</translation>
    </message>
    <message>
        <source>Could not load the alerts.</source>
        <translation>アラートを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, in all</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>postject::ui::OverviewPage</name>
    <message>
        <source>Could not load the overview.</source>
        <translation>概要を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>過去 24 時間のリクエスト</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>取得できません</translation>
    </message>
    <message>
        <source>Peak: %1 in 15 minutes</source>
        <translation>ピーク: 15 分間に %1 件</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>拒否または失敗</translation>
    </message>
    <message>
        <source>24 hours ago</source>
        <translation>24 時間前</translation>
    </message>
    <message>
        <source>12 hours ago</source>
        <translation>12 時間前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Turn on two-factor for this account</source>
        <translation>このアカウントの 2 要素認証をオンにする</translation>
    </message>
    <message>
        <source>Two-factor is on</source>
        <translation>2 要素認証はオンです</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Allow your own address, and no others</source>
        <translation>自分のアドレスだけを許可する</translation>
    </message>
    <message>
        <source>The whitelist is in force</source>
        <translation>ホワイトリストは有効です</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>postject::ui::Page</name>
    <message>
        <source>Not connected to the server. This works again once it is reached.</source>
        <translation>サーバーに接続していません。接続すると再び使えるようになります。</translation>
    </message>
</context>
<context>
    <name>postject::ui::PageHeader</name>
    <message>
        <source>What this page covers</source>
        <translation>このページの対象</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>自分のアカウント</translation>
    </message>
    <message>
        <source>Scope of the page</source>
        <translation>ページの対象範囲</translation>
    </message>
    <message>
        <source>Whose data this page shows</source>
        <translation>このページに表示するデータの対象</translation>
    </message>
</context>
<context>
    <name>postject::ui::PageStack</name>
    <message>
        <source>This server</source>
        <comment>whose data a page shows</comment>
        <translation>このサーバー</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>whose data a page shows</comment>
        <translation>自分のアカウント</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordDialog</name>
    <message>
        <source>&amp;Revoke my API keys, too</source>
        <translation>自分の API キーも失効させる(&amp;R)</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Show API keys</source>
        <translation>API キーを表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Your other sessions end. API keys go on working unless they are revoked.</source>
        <translation>ほかのセッションは終了します。API キーは失効させない限り引き続き使えます。</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>パスワードを変更できませんでした。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
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
        <translation>現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>This is the current password. Type another one.</source>
        <translation>現在のパスワードと同じです。別のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password is changed, and your other sessions have ended.</source>
        <translation>パスワードを変更し、ほかのセッションを終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API keys go on working. Revoke those that you do not know: whoever knew the old password may have made one.</source>
        <translation>
            <numerusform>%Ln 個の API キーが引き続き使えます。心当たりのないキーは失効させてください。古いパスワードを知っていた人が作成した可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>現在のパスワードが正しくありません。</translation>
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
        <translation>この値で絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>Filter this &amp;out</source>
        <translation>この値を除外(&amp;O)</translation>
    </message>
    <message>
        <source>Open its ca&amp;rd</source>
        <translation>カードを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>アクティビティで開く(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>ブロック(&amp;B)…</translation>
    </message>
    <message>
        <source>Add to the &amp;whitelist…</source>
        <translation>ホワイトリストに追加(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy its &amp;value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>Block: at most %Ln addresses at once</source>
        <translation>
            <numerusform>ブロック: 一度に %Ln 件まで</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bl&amp;ock the %Ln selected addresses…</source>
        <translation>
            <numerusform>選択した %Ln 件のアドレスをブロック(&amp;O)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::QrView</name>
    <message>
        <source>QR code for an authenticator app. Use Show key for the text.</source>
        <translation>認証アプリ用の QR コード。テキストで表示するには「キーを表示」を使ってください。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ResolveBar</name>
    <message>
        <source>Note (optional)</source>
        <translation>メモ (任意)</translation>
    </message>
    <message>
        <source>Note on resolving</source>
        <translation>解決時のメモ</translation>
    </message>
    <message>
        <source>Verdict on resolving</source>
        <translation>解決時の判定</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>判定なし</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln 件を再開</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再オープン</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln alerts</source>
        <translation>
            <numerusform>%Ln 件のアラートを再開</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen this alert</source>
        <translation>このアラートを再オープン</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln 件を解決</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln alerts</source>
        <translation>
            <numerusform>%Ln 件のアラートを解決</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve this alert</source>
        <translation>このアラートを解決</translation>
    </message>
</context>
<context>
    <name>postject::ui::ScanStep</name>
    <message>
        <source>Show key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>コピーしました。クリップボードは 30 秒後に消去されます。</translation>
    </message>
    <message>
        <source>Scan this code with an authenticator app</source>
        <translation>認証アプリでこのコードをスキャン</translation>
    </message>
    <message>
        <source>Open an app such as Google Authenticator, Aegis or 1Password on your phone, choose to add an account, and point the camera at the code.</source>
        <translation>スマートフォンで Google Authenticator、Aegis、1Password などのアプリを開き、アカウントの追加を選んで、カメラをコードに向けてください。</translation>
    </message>
    <message>
        <source>Can&apos;t scan?</source>
        <translation>スキャンできない場合</translation>
    </message>
    <message>
        <source>The app will list it as %1, account %2.</source>
        <comment>%1: the issuer</comment>
        <translation>アプリには %1、アカウント %2 として表示されます。</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>キーを隠す</translation>
    </message>
</context>
<context>
    <name>postject::ui::SessionClient</name>
    <message>
        <source>The answer lacks &quot;%1&quot;.</source>
        <translation>応答に「%1」がありません。</translation>
    </message>
</context>
<context>
    <name>postject::ui::SessionSheet</name>
    <message>
        <source>Your session has ended</source>
        <translation>セッションが終了しました</translation>
    </message>
    <message>
        <source>Sign in again to go on. What you have typed is kept.</source>
        <translation>続けるには、もう一度サインインしてください。入力した内容は保持されています。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Leaves the pages. What you have typed there is lost.</source>
        <translation>ページを離れます。入力した内容は失われます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back to the page. The change is not made; what you have typed is kept.</source>
        <translation>ページに戻ります。変更は行われず、入力した内容は残ります。</translation>
    </message>
    <message>
        <source>Sign in again for this change</source>
        <translation>この変更には再サインインが必要です</translation>
    </message>
    <message>
        <source>Your sign-in is too old for it. What you have typed is kept; after the sign-in, make the change once more.</source>
        <translation>サインインから時間が経ちすぎています。入力した内容は残ります。サインイン後にもう一度変更してください。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>read out; a title, then a sentence</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingField</name>
    <message>
        <source>empty</source>
        <comment>the value of a setting</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>bounds of a setting</comment>
        <translation>%1 から %2 まで。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the change of: %1</source>
        <comment>a setting</comment>
        <translation>変更を元に戻す: %1</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>既定値を使用</translation>
    </message>
    <message>
        <source>Use the default of: %1</source>
        <comment>a setting</comment>
        <translation>既定値を使用: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a setting, its unit</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Set. Type to replace it</source>
        <comment>a password</comment>
        <translation>設定済み。入力すると置き換えます</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>a password</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>a password</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Fixed by the server&apos;s configuration file or a command-line option. Change it there.</source>
        <translation>サーバーの設定ファイルまたはコマンドラインオプションで固定されています。そちらで変更してください。</translation>
    </message>
    <message>
        <source>This console does not know how to change it. A newer one may.</source>
        <translation>このコンソールでは変更できません。新しいバージョンでは変更できる可能性があります。</translation>
    </message>
    <message>
        <source>Another value is stored, but it is not in force. The next change removes it.</source>
        <translation>別の値が保存されていますが、有効ではありません。次に変更すると削除されます。</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile to: %1. Saving replaces that.</source>
        <translation>その間にほかのユーザーが %1 に変更しました。保存するとその値は置き換えられます。</translation>
    </message>
    <message>
        <source>Will be removed.</source>
        <translation>削除されます。</translation>
    </message>
    <message>
        <source>Will be replaced.</source>
        <translation>置き換えられます。</translation>
    </message>
    <message>
        <source>Will be the default. Until now: %1.</source>
        <translation>既定値になります。現在の値: %1。</translation>
    </message>
    <message>
        <source>Until now: %1.</source>
        <comment>the saved value of a setting</comment>
        <translation>現在の値: %1。</translation>
    </message>
    <message>
        <source>Set here. The default: %1.</source>
        <translation>ここで設定されています。既定値: %1。</translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation>既定値です。</translation>
    </message>
    <message numerus="yes">
        <source>Last removed, %1: %Ln entries.</source>
        <comment>when old log entries were removed, how many</comment>
        <translation>
            <numerusform>前回の削除 (%1): %Ln 件のエントリ。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a setting is for, its state</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsPage</name>
    <message>
        <source>Could not load the settings.</source>
        <translation>設定を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</source>
        <translation>
            <numerusform>%Ln 件の変更が保存されていません。ほかのページを表示している間も保持されますが、コンソールを閉じると失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>このまま保存</translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsPresenter</name>
    <message numerus="yes">
        <source>%Ln settings are as they were.</source>
        <translation>
            <numerusform>%Ln 件の設定を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings are saved.</source>
        <translation>
            <numerusform>%Ln 件の設定を保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be put back.</source>
        <translation>設定を元に戻せませんでした。</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Entries older than %Ln days are removed from the log for good.</source>
        <translation>
            <numerusform>%Ln 日より古いエントリはログから完全に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators without two-factor can then do nothing but set it up.</source>
        <translation>以後、2 要素認証のない管理者は、その設定以外の操作を行えなくなります。</translation>
    </message>
    <message>
        <source>The stored mail password is removed: it was given for another server, port or encryption. Type it again if it is still the right one.</source>
        <translation>保存されているメールのパスワードは、別のサーバー、ポートまたは暗号化方式用に入力されたものなので削除されます。引き続き正しい場合は、もう一度入力してください。</translation>
    </message>
    <message>
        <source>Every setting that can be changed here has its default.</source>
        <translation>ここで変更できる設定はすべて既定値です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings differ from their defaults.</source>
        <translation>
            <numerusform>%Ln 件の設定が既定値と異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are fixed by the server&apos;s configuration.</source>
        <translation>
            <numerusform>%Ln 件はサーバーの設定で固定されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsView</name>
    <message>
        <source>No setting matches.</source>
        <translation>一致する設定はありません。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
</context>
<context>
    <name>postject::ui::SetupChecklist</name>
    <message>
        <source>Finish setting up</source>
        <translation>設定を完了する</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShellActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Postject Security Console</source>
        <translation>Postject Security Console について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>パスワードの変更(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Lock and sign out</source>
        <translation>ロックしてサインアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>このページを絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>前のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add, rename, remove…</source>
        <comment>connections</comment>
        <translation>追加、名前の変更、削除(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>トレイで実行し続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShellDialogs</name>
    <message>
        <source>About Postject Security Console</source>
        <translation>Postject Security Console について</translation>
    </message>
    <message>
        <source>Postject Security Console %1</source>
        <translation>Postject Security Console %1</translation>
    </message>
    <message>
        <source>Two-factor, IP whitelist, anomaly detection and an audited activity log.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>2 要素認証、IP ホワイトリスト、異常検出、監査されたアクティビティログ。
GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Menu of the address, account or action under the cursor</source>
        <translation>カーソル位置のアドレス、アカウント、アクションのメニュー</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>メニューキー、Shift+F10</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
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
        <translation>メール</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock がオンになっているようです。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>a server&apos;s name</comment>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>&amp;Backup code</source>
        <translation>バックアップコード(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>6 桁のコード(&amp;S)</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>6 桁のコード</translation>
    </message>
    <message>
        <source>One of the 12-character codes that you saved. Each one works once.</source>
        <translation>保管した 12 文字のコードのうちの 1 つ。各コードは 1 回だけ使えます。</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the code that it shows now.</source>
        <translation>認証アプリを開き、現在表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>認証アプリを使用</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>バックアップコードを使用</translation>
    </message>
    <message>
        <source>Compare the certificates…</source>
        <translation>証明書を比較…</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>別のサーバー…</translation>
    </message>
</context>
<context>
    <name>postject::ui::SignInPresenter</name>
    <message>
        <source>Two minutes went by without a code. Enter the password again.</source>
        <translation>コードが入力されないまま 2 分が経過しました。もう一度パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>A backup code has 12 characters: digits, and the letters a to f.</source>
        <translation>バックアップコードは、数字と a から f の文字からなる 12 文字です。</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>コードは 6 桁です。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on; what you typed is kept.</source>
        <translation>セッションが終了しました。続けるにはサインインしてください。入力した内容は保持されています。</translation>
    </message>
    <message>
        <source>Sign in again to make this change; what you typed is kept. Then repeat it.</source>
        <translation>この変更を行うには、もう一度サインインしてください。入力した内容は保持されています。サインイン後に操作をやり直してください。</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong.</source>
        <translation>メールアドレスまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>This address is not on the account&apos;s whitelist. Ask an administrator on an allowed address to add it.</source>
        <translation>このアドレスはアカウントのホワイトリストにありません。許可されたアドレスにいる管理者に追加を依頼してください。</translation>
    </message>
    <message>
        <source>There were too many attempts. Try again at %1.</source>
        <translation>試行回数が多すぎます。%1 にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Signing in failed.</source>
        <translation>サインインに失敗しました。</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Nothing was sent to it.</source>
        <translation>%1 の証明書が変わりました。何も送信されていません。</translation>
    </message>
    <message>
        <source>Signing in at %1 failed.</source>
        <translation>%1 へのサインインに失敗しました。</translation>
    </message>
    <message>
        <source>This backup code is wrong, or it was used before.</source>
        <translation>このバックアップコードは正しくないか、すでに使われています。</translation>
    </message>
    <message>
        <source>This code is wrong, or it was used before. Wait for the next one, and check that your phone&apos;s clock is right.</source>
        <translation>このコードは正しくないか、すでに使われています。次のコードを待ち、スマートフォンの時計が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>This code is wrong, or it was used before. Codes depend on the time: this computer&apos;s clock shows %1, the server&apos;s shows %2.</source>
        <translation>このコードは正しくないか、すでに使われています。コードは時刻に依存します。このコンピューターの時計は %1、サーバーの時計は %2 です。</translation>
    </message>
    <message>
        <source>This address is blocked, after too many failed sign-ins.</source>
        <translation>サインインの失敗が多すぎるため、このアドレスはブロックされています。</translation>
    </message>
    <message>
        <source>The block has run out. You can sign in again.</source>
        <translation>ブロックの期限が切れました。再びサインインできます。</translation>
    </message>
    <message>
        <source>This address is blocked until %1 (%2 left), after too many failed sign-ins. An administrator on another address can lift the block.</source>
        <translation>サインインの失敗が多すぎるため、このアドレスは %1 までブロックされています (残り %2)。別のアドレスにいる管理者がブロックを解除できます。</translation>
    </message>
</context>
<context>
    <name>postject::ui::SnackBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss the offer to undo</source>
        <translation>元に戻す案内を閉じる</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>%1 Undo is available.</source>
        <translation>%1元に戻すことができます。</translation>
    </message>
</context>
<context>
    <name>postject::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>これらのフィルターに一致するエントリはありません。</translation>
    </message>
    <message>
        <source>Could not load this page.</source>
        <translation>このページを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This page is not open to you.</source>
        <translation>このページを開く権限がありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>postject::ui::StatusChips</name>
    <message>
        <source>%1, TLS</source>
        <comment>server name</comment>
        <translation>%1、TLS</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <comment>server name</comment>
        <translation>%1、暗号化なし</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>server name</comment>
        <translation>%1、未接続</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>接続: %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Signed in as %1, administrator</source>
        <translation>%1 としてサインイン中、管理者</translation>
    </message>
    <message>
        <source>Signed in as %1, member</source>
        <translation>%1 としてサインイン中、メンバー</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前に更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n second(s) ago</source>
        <translation>
            <numerusform>%n 秒前に更新</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Refresh.</source>
        <comment>how old the data is</comment>
        <translation>%1。更新します。</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>このページを更新</translation>
    </message>
</context>
<context>
    <name>postject::ui::Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>手順 %1/%2、%3</translation>
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
        <translation>数値はありません</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>postject::ui::Tray</name>
    <message>
        <source>&amp;Alerts (%L1)</source>
        <comment>menu of the tray; %L1: how many are open</comment>
        <translation>アラート (%L1)(&amp;A)</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message numerus="yes">
        <source>%n open alerts</source>
        <translation>
            <numerusform>未解決のアラート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>menu of the tray: the console&apos;s window</comment>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause notices for 1 hour</source>
        <translation>通知を 1 時間停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>The console is still running</source>
        <translation>コンソールは実行中です</translation>
    </message>
    <message>
        <source>Its icon here opens the window again, or quits.</source>
        <translation>ここのアイコンからウィンドウを再び開くか、終了できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>新しいアラート %n 件</numerusform>
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
        <translation>変わっていたはずの内容</translation>
    </message>
    <message>
        <source>&amp;Set this threshold</source>
        <translation>このしきい値を設定(&amp;S)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Leave the threshold as it is (Esc)</source>
        <translation>しきい値をそのままにする (Esc)</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorChoicePage</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>2 要素認証</translation>
    </message>
    <message>
        <source>A second factor protects the administrator even if the password is known.</source>
        <translation>パスワードが知られても、2 つ目の要素が管理者を保護します。</translation>
    </message>
    <message>
        <source>Certificate fingerprint, SHA-256</source>
        <translation>証明書のフィンガープリント、SHA-256</translation>
    </message>
    <message>
        <source>Set up &amp;now</source>
        <translation>今すぐ設定(&amp;N)</translation>
    </message>
    <message>
        <source>You need an authenticator app on your phone. It takes two minutes.</source>
        <translation>スマートフォンの認証アプリが必要です。2 分ほどで終わります。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>The overview reminds you.</source>
        <translation>概要ページに案内が表示されます。</translation>
    </message>
    <message>
        <source>The server runs at %1, and your account is ready.</source>
        <translation>サーバーは %1 で動作しており、アカウントの準備ができました。</translation>
    </message>
    <message>
        <source>The server runs at %1. It has an administrator already, so no account was created: sign in with that one.</source>
        <translation>サーバーは %1 で動作しています。すでに管理者がいるため、アカウントは作成されませんでした。その管理者でサインインしてください。</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPage</name>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Set up two-factor</source>
        <translation>2 要素認証の設定</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows now</source>
        <translation>アプリに現在表示されている 6 桁を入力してください</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>6 桁のコード</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Could not load the two-factor state.</source>
        <translation>2 要素認証の状態を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Signing in needs your password only.</source>
        <translation>サインインに必要なのはパスワードだけです。</translation>
    </message>
    <message>
        <source>A second lock for your account</source>
        <translation>アカウントに 2 つ目の鍵を</translation>
    </message>
    <message>
        <source>With two-factor on, signing in also needs a six-digit code from an app on your phone. A stolen password alone is then of no use.</source>
        <translation>2 要素認証をオンにすると、サインインにスマートフォンのアプリの 6 桁のコードも必要になります。パスワードだけを盗まれても悪用されません。</translation>
    </message>
    <message>
        <source>You need an authenticator app, such as Google Authenticator, Aegis or 1Password, and about two minutes. At the end you get %1 backup codes for the day when the phone is lost.</source>
        <translation>Google Authenticator、Aegis、1Password などの認証アプリと、2 分ほどの時間が必要です。最後に、スマートフォンを失くしたときのための %1 個のバックアップコードが表示されます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Verify that the app works</source>
        <translation>アプリの動作を確認</translation>
    </message>
    <message>
        <source>Two-factor is turned on once a code from the app is right. Your other sessions are signed out then.</source>
        <translation>アプリの正しいコードを入力すると、2 要素認証がオンになります。そのとき、ほかのセッションはサインアウトします。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Store these backup codes</source>
        <translation>バックアップコードを保管してください</translation>
    </message>
    <message>
        <source>Each code signs you in once if you lose your phone. They are shown only now: save, print or copy them to a safe place that is not your phone.</source>
        <translation>スマートフォンを失くした場合、各コードで 1 回ずつサインインできます。表示されるのは今回だけです。保存、印刷、またはコピーして、スマートフォン以外の安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>The server&apos;s clock shows %1. Codes depend on the time: your phone should show the same.</source>
        <translation>サーバーの時計は %1 です。コードは時刻に依存するため、スマートフォンも同じ時刻である必要があります。</translation>
    </message>
    <message>
        <source>Keep showing</source>
        <translation>表示を続ける</translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation>保管せずに閉じる</translation>
    </message>
    <message>
        <source>The codes are not stored yet, and they are never shown again. Without them, losing your phone means losing this account.</source>
        <translation>コードはまだ保管されておらず、再び表示されることはありません。コードがないままスマートフォンを失くすと、このアカウントを使えなくなります。</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>今すぐ再発行</translation>
    </message>
    <message>
        <source>The last backup codes were not stored, and nobody can see them again. Replace them, and store the new ones.</source>
        <translation>前回のバックアップコードは保管されず、もうだれにも表示できません。再発行して、新しいコードを保管してください。</translation>
    </message>
    <message>
        <source>Off. The password alone protects this account.</source>
        <translation>オフ。このアカウントはパスワードだけで保護されています。</translation>
    </message>
    <message>
        <source>Being set up.</source>
        <translation>設定中。</translation>
    </message>
    <message>
        <source>On. Store the backup codes before you go on.</source>
        <translation>オン。続ける前にバックアップコードを保管してください。</translation>
    </message>
    <message numerus="yes">
        <source>On, %n backup codes left.</source>
        <translation>
            <numerusform>オン、バックアップコード残り %n 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPresenter</name>
    <message numerus="yes">
        <source>A backup code was used. %n left.</source>
        <translation>
            <numerusform>バックアップコードを使用しました。残り %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>A key could not be made.</source>
        <translation>キーを作成できませんでした。</translation>
    </message>
    <message>
        <source>The QR code from the server does not match its key, so it is not shown. Nothing was turned on. Try again; if it happens again, tell your administrator.</source>
        <translation>サーバーから受け取った QR コードがキーと一致しないため、表示していません。何もオンにされていません。もう一度お試しください。再び起こる場合は、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows.</source>
        <translation>アプリに表示される 6 桁を入力してください。</translation>
    </message>
    <message>
        <source>Two-factor was not turned on.</source>
        <translation>2 要素認証をオンにできませんでした。</translation>
    </message>
    <message>
        <source>The backup codes were replaced.</source>
        <translation>バックアップコードを再発行しました。</translation>
    </message>
    <message>
        <source>Two-factor is on.</source>
        <translation>2 要素認証をオンにしました。</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows, or a backup code.</source>
        <translation>アプリに表示される 6 桁またはバックアップコードを入力してください。</translation>
    </message>
    <message>
        <source>The backup codes were not replaced.</source>
        <translation>バックアップコードを再発行できませんでした。</translation>
    </message>
    <message>
        <source>Two-factor was not turned off.</source>
        <translation>2 要素認証をオフにできませんでした。</translation>
    </message>
    <message>
        <source>Two-factor is off.</source>
        <translation>2 要素認証をオフにしました。</translation>
    </message>
    <message>
        <source>This code is not right. A code counts once and for 30 seconds: wait for the next one.</source>
        <translation>このコードは正しくありません。コードは 30 秒間、1 回だけ有効です。次のコードを待ってください。</translation>
    </message>
    <message>
        <source>The key has expired: it waits for its first code for 10 minutes. Set up two-factor again, and remove the old entry from the app.</source>
        <translation>キーの期限が切れました。キーが最初のコードを待つのは 10 分間です。2 要素認証をもう一度設定し、アプリから古い項目を削除してください。</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorStatus</name>
    <message>
        <source>Replace backup codes…</source>
        <translation>バックアップコードを再発行…</translation>
    </message>
    <message>
        <source>Turn off two-factor…</source>
        <translation>2 要素認証をオフにする…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Backup codes left</source>
        <translation>バックアップコードの残り</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>バックアップコード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Two-factor has been on since %1. Signing in needs your password and a code from your authenticator app.</source>
        <translation>2 要素認証は %1 からオンです。サインインには、パスワードと認証アプリのコードが必要です。</translation>
    </message>
    <message>
        <source>Signing in needs your password and a code from your authenticator app.</source>
        <translation>サインインには、パスワードと認証アプリのコードが必要です。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>backup codes left</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Each code signs you in once if you lose your phone.</source>
        <translation>スマートフォンを失くした場合、各コードで 1 回ずつサインインできます。</translation>
    </message>
    <message>
        <source>Few codes are left. Replace them before the last one is used.</source>
        <translation>コードの残りがわずかです。最後のコードを使う前に再発行してください。</translation>
    </message>
    <message>
        <source>No code is left: without your phone you could not sign in. Replace them now.</source>
        <translation>コードが残っていません。スマートフォンがないとサインインできなくなります。今すぐ再発行してください。</translation>
    </message>
    <message>
        <source>Code from the app, or a backup code</source>
        <translation>アプリのコードまたはバックアップコード</translation>
    </message>
    <message>
        <source>Replace backup codes</source>
        <translation>バックアップコードを再発行</translation>
    </message>
    <message>
        <source>You get %1 new codes.</source>
        <translation>新しいコードが %1 個発行されます。</translation>
    </message>
    <message numerus="yes">
        <source>The %n unused codes stop working, and you get new ones.</source>
        <translation>
            <numerusform>未使用の %n 個のコードは使えなくなり、新しいコードが発行されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Code to replace the backup codes</source>
        <translation>バックアップコードを再発行するためのコード</translation>
    </message>
    <message>
        <source>Turn off two-factor</source>
        <translation>2 要素認証をオフにする</translation>
    </message>
    <message>
        <source>Signing in will then need the password only. The key in your app and all backup codes stop working.</source>
        <translation>以後、サインインに必要なのはパスワードだけになります。アプリのキーとすべてのバックアップコードは使えなくなります。</translation>
    </message>
    <message>
        <source>Code to turn off two-factor</source>
        <translation>2 要素認証をオフにするためのコード</translation>
    </message>
</context>
<context>
    <name>postject::ui::WherePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>&amp;Run the server on this computer</source>
        <translation>このコンピューターでサーバーを実行(&amp;R)</translation>
    </message>
    <message>
        <source>The console starts it and stops it. It guards accounts on this computer and on those that you let reach it.</source>
        <translation>コンソールがサーバーを起動、停止します。サーバーは、このコンピューターと、接続を許可したコンピューターのアカウントを守ります。</translation>
    </message>
    <message>
        <source>&amp;Attach to a server that runs already</source>
        <translation>実行中のサーバーに接続(&amp;A)</translation>
    </message>
    <message>
        <source>On another computer, or as a service on this one. You need its address and an account on it.</source>
        <translation>別のコンピューター、またはこのコンピューターのサービス。アドレスとそのサーバーのアカウントが必要です。</translation>
    </message>
    <message>
        <source>Where does the server run that you want to work with?</source>
        <translation>使用するサーバーはどこで実行しますか?</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistEntryLine</name>
    <message>
        <source>Address or range to allow</source>
        <translation>許可するアドレスまたは範囲</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>A&amp;ddress or range to allow</source>
        <translation>許可するアドレスまたは範囲(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>メモ (任意)(&amp;N)</translation>
    </message>
    <message>
        <source>Note about the new entry</source>
        <translation>新しいエントリのメモ</translation>
    </message>
    <message>
        <source>Office, VPN, build server</source>
        <translation>オフィス、VPN、ビルドサーバー</translation>
    </message>
    <message>
        <source>Add to the whitelist</source>
        <translation>ホワイトリストに追加</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistImportDialog</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>アドレスのインポート</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>&amp;Addresses and ranges, one a line</source>
        <translation>アドレスと範囲、1 行に 1 つ(&amp;A)</translation>
    </message>
    <message>
        <source>Addresses and ranges to import</source>
        <translation>インポートするアドレスと範囲</translation>
    </message>
    <message>
        <source>203.0.113.5  # a note
192.168.1.0/24
2001:db8::/32</source>
        <translation>203.0.113.5  # メモ
192.168.1.0/24
2001:db8::/32</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv *.list);;All files (*)</source>
        <translation>テキストファイル (*.txt *.csv *.list);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;What becomes of them</source>
        <translation>インポートの結果(&amp;W)</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>インポートのプレビュー</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>%1 を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of addresses.</source>
        <translation>%1 はアドレスのリストとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 to add, %2 skipped, would make %3 of %4.</source>
        <translation>追加 %1 件、スキップ %2 件、追加後は %4 件中 %3 件。</translation>
    </message>
    <message>
        <source>Paste addresses, or load a file.</source>
        <translation>アドレスを貼り付けるか、ファイルを読み込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Clear the tick of %n more before you add.</source>
        <comment>%1: the counts</comment>
        <translation>
            <numerusform>%1追加する前に、さらに %n 件のチェックを外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 件を追加</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not added; they are still here.</source>
        <translation>
            <numerusform>%n 行は追加されませんでした。ここに残っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistImportModel</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>包含済み</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>remark, label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a line, what becomes of it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistModel</name>
    <message>
        <source>This address only</source>
        <translation>このアドレスのみ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Covers you</source>
        <translation>自分を含む</translation>
    </message>
    <message>
        <source>Covers you – %1</source>
        <comment>%1: a label</comment>
        <translation>自分を含む – %1</translation>
    </message>
    <message>
        <source>%1, allows %2</source>
        <translation>%1、%2 を許可</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a range, its note</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>追加日時: %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>許可範囲</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPage</name>
    <message>
        <source>Could not load the whitelist.</source>
        <translation>ホワイトリストを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>エントリを追加</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>アドレスを貼り付け</translation>
    </message>
    <message>
        <source>Whitelist entries</source>
        <translation>ホワイトリストのエントリ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More whitelist actions</source>
        <translation>ホワイトリストのその他の操作</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>リストをコピー</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>The list is full. Remove an entry first.</source>
        <translation>リストがいっぱいです。先にエントリを削除してください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>whitelist entries used</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 entries used</source>
        <translation>%2 件中 %1 件のエントリを使用</translation>
    </message>
    <message>
        <source>as the server sees this connection</source>
        <translation>サーバーから見たこの接続のアドレス</translation>
    </message>
    <message>
        <source>The server does not say which address it sees.</source>
        <translation>サーバーは、どのアドレスから見えているかを示していません。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>List empty: everyone allowed</source>
        <translation>リストは空: すべて許可</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可済み</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>リストにありません</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add 127.0.0.1</source>
        <translation>127.0.0.1 を追加</translation>
    </message>
    <message>
        <source>You are connected through this computer&apos;s private channel, which the whitelist can&apos;t cut off.</source>
        <translation>このコンピューターの専用経路で接続しています。ホワイトリストがこの経路を遮断することはありません。</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>常に許可</translation>
    </message>
    <message>
        <source>The list is empty, so every address is allowed. Add the addresses that you connect from over the network first.</source>
        <translation>リストが空のため、すべてのアドレスが許可されています。まず、ネットワーク経由の接続に使うアドレスを追加してください。</translation>
    </message>
    <message>
        <source>The list is empty, so every address is allowed. Add your address first.</source>
        <translation>リストが空のため、すべてのアドレスが許可されています。まず自分のアドレスを追加してください。</translation>
    </message>
    <message>
        <source>The list leaves out your own address: the next request from it is refused.</source>
        <translation>リストに自分のアドレスが含まれていません。このアドレスからの次のリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>The list leaves out 127.0.0.1: programs on this computer that connect over the network are refused. This console is not.</source>
        <translation>リストに 127.0.0.1 が含まれていません。ネットワーク経由で接続するこのコンピューターのプログラムは拒否されます。このコンソールは拒否されません。</translation>
    </message>
    <message>
        <source>The list is full. Combine neighbouring addresses into a range to make room.</source>
        <translation>リストがいっぱいです。隣接するアドレスを範囲にまとめて空きを作ってください。</translation>
    </message>
    <message>
        <source>Whitelist history</source>
        <translation>ホワイトリストの履歴</translation>
    </message>
    <message>
        <source>The list as it was found</source>
        <translation>読み込み時のリスト</translation>
    </message>
    <message>
        <source>Changes of the whitelist</source>
        <translation>ホワイトリストの変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open to every address. The first entry closes it to all others.</source>
        <translation>すべてのアドレスに開放されています。最初のエントリを追加すると、ほかのすべてのアドレスは拒否されます。</translation>
    </message>
    <message>
        <source>Only 1 entry may use this account; every other address is refused.</source>
        <translation>1 件のエントリだけがこのアカウントを使えます。ほかのすべてのアドレスは拒否されます。</translation>
    </message>
    <message numerus="yes">
        <source>Only these %n entries may use this account; every other address is refused.</source>
        <translation>
            <numerusform>これらの %n 件のエントリだけがこのアカウントを使えます。ほかのすべてのアドレスは拒否されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPresenter</name>
    <message>
        <source>The whitelist was changed elsewhere: %1 added, %2 removed.</source>
        <translation>ホワイトリストがほかの場所で変更されました: 追加 %1 件、削除 %2 件。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1 was not changed. %2</source>
        <comment>%2: a sentence</comment>
        <translation>%1 は変更されませんでした。%2</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>%1 のメモを変更</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>%1 を %2 に変更</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n 件のエントリを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>%n 件のエントリをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds %1 entries at most. Remove some first.</source>
        <translation>リストに登録できるエントリは %1 件までです。先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>Your address is no longer allowed.</source>
        <translation>自分のアドレスが許可されなくなりました。</translation>
    </message>
    <message>
        <source>Could not undo “%1”.</source>
        <translation>「%1」を元に戻せませんでした。</translation>
    </message>
    <message>
        <source>Could not redo “%1”.</source>
        <translation>「%1」をやり直せませんでした。</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>「%1」に失敗しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n steps were not done.</source>
        <translation>
            <numerusform>%1%n 件の手順は実行されませんでした。</numerusform>
        </translation>
    </message>
</context>
</TS>
