<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Signed in</source>
        <comment>an entry of the activity log</comment>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Failed sign-in</source>
        <comment>an entry of the activity log</comment>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>an entry of the activity log</comment>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Password changed</source>
        <comment>an entry of the activity log</comment>
        <translation>密码已更改</translation>
    </message>
    <message>
        <source>Session ended</source>
        <comment>an entry of the activity log</comment>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Two-factor begun</source>
        <comment>an entry of the activity log</comment>
        <translation>开始设置双因素认证</translation>
    </message>
    <message>
        <source>Two-factor turned on</source>
        <comment>an entry of the activity log</comment>
        <translation>双因素认证已开启</translation>
    </message>
    <message>
        <source>Two-factor turned off</source>
        <comment>an entry of the activity log</comment>
        <translation>双因素认证已关闭</translation>
    </message>
    <message>
        <source>Wrong two-factor code</source>
        <comment>an entry of the activity log</comment>
        <translation>双因素验证码错误</translation>
    </message>
    <message>
        <source>Backup code used</source>
        <comment>an entry of the activity log</comment>
        <translation>已使用备用验证码</translation>
    </message>
    <message>
        <source>Backup codes replaced</source>
        <comment>an entry of the activity log</comment>
        <translation>备用验证码已更换</translation>
    </message>
    <message>
        <source>Whitelist: added</source>
        <comment>an entry of the activity log</comment>
        <translation>白名单：已添加</translation>
    </message>
    <message>
        <source>Whitelist: removed</source>
        <comment>an entry of the activity log</comment>
        <translation>白名单：已移除</translation>
    </message>
    <message>
        <source>Refused by whitelist</source>
        <comment>an entry of the activity log</comment>
        <translation>被白名单拒绝</translation>
    </message>
    <message>
        <source>Alert resolved</source>
        <comment>an entry of the activity log</comment>
        <translation>告警已解决</translation>
    </message>
    <message>
        <source>Alert reopened</source>
        <comment>an entry of the activity log</comment>
        <translation>告警已重新打开</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <comment>an entry of the activity log</comment>
        <translation>告警已触发</translation>
    </message>
    <message>
        <source>API key created</source>
        <comment>an entry of the activity log</comment>
        <translation>API 密钥已创建</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <comment>an entry of the activity log</comment>
        <translation>API 密钥已吊销</translation>
    </message>
    <message>
        <source>Account created</source>
        <comment>an entry of the activity log</comment>
        <translation>账户已创建</translation>
    </message>
    <message>
        <source>Account changed</source>
        <comment>an entry of the activity log</comment>
        <translation>账户已更改</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <comment>an entry of the activity log</comment>
        <translation>账户已删除</translation>
    </message>
    <message>
        <source>Notifications changed</source>
        <comment>an entry of the activity log</comment>
        <translation>通知设置已更改</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <comment>an entry of the activity log</comment>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>Address blocked</source>
        <comment>an entry of the activity log</comment>
        <translation>地址已封禁</translation>
    </message>
    <message>
        <source>Block lifted</source>
        <comment>an entry of the activity log</comment>
        <translation>封禁已解除</translation>
    </message>
    <message>
        <source>Log exported</source>
        <comment>an entry of the activity log</comment>
        <translation>日志已导出</translation>
    </message>
    <message>
        <source>Log imported</source>
        <comment>an entry of the activity log</comment>
        <translation>日志已导入</translation>
    </message>
    <message>
        <source>Import undone</source>
        <comment>an entry of the activity log</comment>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <comment>an entry of the activity log</comment>
        <translation>旧条目已移除</translation>
    </message>
    <message>
        <source>Backup made</source>
        <comment>an entry of the activity log</comment>
        <translation>已创建备份</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <comment>an entry of the activity log</comment>
        <translation>备份已恢复</translation>
    </message>
    <message>
        <source>Server started</source>
        <comment>an entry of the activity log</comment>
        <translation>服务器已启动</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <comment>an entry of the activity log</comment>
        <translation>服务器已停止</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>an entry of the activity log</comment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request refused</source>
        <comment>an entry of the activity log</comment>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>Alert put off</source>
        <comment>an entry of the activity log</comment>
        <translation>告警已推迟</translation>
    </message>
    <message>
        <source>Exception added</source>
        <comment>an entry of the activity log</comment>
        <translation>已添加例外</translation>
    </message>
    <message>
        <source>Exception revoked</source>
        <comment>an entry of the activity log</comment>
        <translation>已撤销例外</translation>
    </message>
</context>
<context>
    <name>AlertFacts</name>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Requests in the hour</source>
        <translation>该小时的请求数</translation>
    </message>
    <message>
        <source>Usual in an hour</source>
        <translation>一小时的正常值</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Accounts tried</source>
        <translation>尝试过的账户</translation>
    </message>
    <message>
        <source>Requests without a client</source>
        <translation>未说明客户端的请求</translation>
    </message>
    <message>
        <source>Requests with a malformed client</source>
        <translation>客户端格式错误的请求</translation>
    </message>
    <message>
        <source>First broken entry</source>
        <translation>首个损坏的条目</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Blocked until</source>
        <translation>封禁至</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>触发时间</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>出现次数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>until it gets worse</source>
        <translation>直到情况恶化</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>推迟至</translation>
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
        <translation>没有未解决的告警。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alerts, newest first.</source>
        <translation>
            <numerusform>%Ln 条未解决的告警，最新的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>No snoozed alerts.</source>
        <translation>没有已推迟的告警。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed alerts, newest first.</source>
        <translation>
            <numerusform>%Ln 条已推迟的告警，最新的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>No resolved alerts.</source>
        <translation>没有已解决的告警。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved alerts, newest first.</source>
        <translation>
            <numerusform>%Ln 条已解决的告警，最新的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>没有告警。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts, newest first.</source>
        <translation>
            <numerusform>%Ln 条告警，最新的在前。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertNotices</name>
    <message numerus="yes">
        <source>%Ln alerts resolved.</source>
        <translation>
            <numerusform>已解决 %Ln 条告警。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts reopened.</source>
        <translation>
            <numerusform>已重新打开 %Ln 条告警。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts snoozed.</source>
        <translation>
            <numerusform>已推迟 %Ln 条告警。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are no longer snoozed.</source>
        <translation>
            <numerusform>%Ln 条告警不再推迟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed back.</source>
        <translation>
            <numerusform>%Ln 条告警无法恢复原状。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be resolved.</source>
        <translation>
            <numerusform>%Ln 条告警无法解决。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be reopened.</source>
        <translation>
            <numerusform>%Ln 条告警无法重新打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed.</source>
        <translation>
            <numerusform>%Ln 条告警无法更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, where there are usually none</source>
        <comment>650 requests, 1 hour</comment>
        <translation>%2内 %1，平时没有</translation>
    </message>
    <message>
        <source>%1 in %2, %3 times the usual %4</source>
        <comment>650 requests, 1 hour, 5.4, 120</comment>
        <translation>%2内 %1，是平时（%4 次）的 %3 倍</translation>
    </message>
    <message>
        <source>Signed in from a new place: %1</source>
        <translation>从新地点登录：%1</translation>
    </message>
    <message>
        <source>Right password from a new place, sign-in not completed: %1</source>
        <translation>从新地点输入了正确的密码，但未完成登录：%1</translation>
    </message>
    <message>
        <source>Failed sign-in from a new place: %1</source>
        <translation>从新地点登录失败：%1</translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <comment>14 requests, an endpoint, 1 hour</comment>
        <translation>%3内对 %2 有 %1</translation>
    </message>
    <message>
        <source>%1 in %2, address blocked</source>
        <comment>6 failed sign-ins, 1 hour</comment>
        <translation>%2内 %1，地址已封禁</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln 次登录失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Right password from %1, which the whitelist refuses</source>
        <translation>从被白名单拒绝的 %1 输入了正确的密码</translation>
    </message>
    <message>
        <source>%1 from %2 in %3</source>
        <comment>25 failed sign-ins, 6 addresses, 1 hour</comment>
        <translation>%3内来自 %2的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>The trusted proxy %1 does not say who its clients are</source>
        <translation>受信任的代理 %1 未说明其客户端</translation>
    </message>
    <message>
        <source>The server&apos;s clock was set ahead by %1</source>
        <translation>服务器时钟被拨快了 %1</translation>
    </message>
    <message>
        <source>The server&apos;s clock was set back by %1</source>
        <translation>服务器时钟被拨慢了 %1</translation>
    </message>
    <message>
        <source>The activity log does not verify</source>
        <translation>活动日志未通过校验</translation>
    </message>
    <message>
        <source>The activity log does not verify from %1 on</source>
        <comment>id of an entry</comment>
        <translation>活动日志从 %1 起未通过校验</translation>
    </message>
    <message>
        <source>The account made far more requests within an hour than it does on average.</source>
        <translation>该账户在一小时内的请求数远高于平均值。</translation>
    </message>
    <message>
        <source>A new integration or a load test does this; so does a stolen key. Look at which endpoints were called, and from where.</source>
        <translation>新的集成或负载测试会造成这种情况，密钥被盗也会。请查看调用了哪些端点，以及从何处调用。</translation>
    </message>
    <message>
        <source>The account was not signed in from there within 30 days.</source>
        <translation>该账户在过去 30 天内未从该地点登录过。</translation>
    </message>
    <message>
        <source>Within 30 days the account was signed in from: %1.</source>
        <translation>该账户在过去 30 天内的登录地点：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>If its owner was not there: change the password and end the other sessions.</source>
        <translation>如果账户所有者当时不在该地：请更改密码并结束其他会话。</translation>
    </message>
    <message>
        <source>Nobody got in. If the owner was not there, somebody is trying.</source>
        <translation>没有人登录成功。如果账户所有者当时不在该地，则有人正在尝试登录。</translation>
    </message>
    <message>
        <source>Billing, API keys and administration are seldom called this often.</source>
        <translation>计费、API 密钥和管理功能很少被如此频繁地调用。</translation>
    </message>
    <message>
        <source>A script of the account&apos;s own does this; so does somebody who looks around with a stolen session or key.</source>
        <translation>账户自己的脚本会造成这种情况；有人用盗取的会话或密钥四处探查也会。</translation>
    </message>
    <message>
        <source>Somebody tried passwords from one address. It is blocked for a time, and the block lifts by itself.</source>
        <translation>有人从一个地址尝试密码。该地址已被暂时封禁，到期后自动解除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were tried from there.</source>
        <translation>
            <numerusform>从该地址尝试了 %Ln 个账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>The whitelist kept the sign-in out, but whoever tried it knew the password.</source>
        <translation>白名单阻止了这次登录，但尝试者知道密码。</translation>
    </message>
    <message>
        <source>If it was not the owner: change the password now.</source>
        <translation>如果不是账户所有者本人：请立即更改密码。</translation>
    </message>
    <message>
        <source>One account is guessed at from many addresses, each below the limit that would block it.</source>
        <translation>有人从许多地址猜测同一账户的密码，每个地址都低于会被封禁的限值。</translation>
    </message>
    <message>
        <source>Sign-ins of this account from unknown places now wait for their turn. Two-factor keeps a guessed password harmless.</source>
        <translation>该账户来自未知地点的登录现在需要排队等待。即使密码被猜中，双因素认证也能避免损失。</translation>
    </message>
    <message>
        <source>Its clients can&apos;t be told apart: whitelists, blocks and detectors see the proxy alone.</source>
        <translation>无法区分其客户端：白名单、封禁和检测器看到的只有该代理。</translation>
    </message>
    <message>
        <source>Let it set X-Forwarded-For, or take it off the trusted proxies.</source>
        <translation>请让它设置 X-Forwarded-For，或将其移出受信任的代理。</translation>
    </message>
    <message>
        <source>Codes, blocks and detectors go by the server&apos;s clock. Find out who set it, and why.</source>
        <translation>验证码、封禁和检测器均以服务器时钟为准。请查明是谁更改了时钟，以及原因。</translation>
    </message>
    <message>
        <source>Entries were changed or removed by something else than the server, or its files were restored from a copy.</source>
        <translation>有条目被服务器以外的程序更改或删除，或者日志文件是从副本恢复的。</translation>
    </message>
    <message>
        <source>What the server found: %1</source>
        <translation>服务器的发现：%1</translation>
    </message>
    <message>
        <source>Brute force</source>
        <translation>暴力破解</translation>
    </message>
    <message>
        <source>Request spike</source>
        <translation>请求激增</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新地点</translation>
    </message>
    <message>
        <source>Sensitive endpoint</source>
        <translation>敏感端点</translation>
    </message>
    <message>
        <source>Password exposed</source>
        <translation>密码泄露</translation>
    </message>
    <message>
        <source>Distributed guessing</source>
        <translation>分布式猜测</translation>
    </message>
    <message>
        <source>Proxy misconfigured</source>
        <translation>代理配置错误</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>Log integrity</source>
        <translation>日志完整性</translation>
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
        <translation>严重</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, country</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>本服务器</translation>
    </message>
</context>
<context>
    <name>AnomalyWords</name>
    <message numerus="yes">
        <source>in the last %Ln hours</source>
        <translation>
            <numerusform>过去 %Ln 小时内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>过去 %Ln 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Counted from %2 on: there is too much before.</source>
        <translation>%1从 %2 起统计：此前的数据过多。</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>where a sign-in came from</comment>
        <translation>本机</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>country of an address</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>过去 1 小时</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>过去 6 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>in the hour before</comment>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of 7 days</comment>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last hour</source>
        <translation>
            <numerusform>过去 1 小时内 %Ln 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, far below the average</source>
        <comment>requests</comment>
        <translation>%1，远低于平均值</translation>
    </message>
    <message>
        <source>%1, %2 times the average</source>
        <comment>requests, factor</comment>
        <translation>%1，为平均值的 %2 倍</translation>
    </message>
    <message>
        <source>Alert above %1 times the 7-day average of %2 an hour, from %3 requests on.</source>
        <translation>超过 7 天平均值（每小时 %2 次）的 %1 倍且不少于 %3 次请求时告警。</translation>
    </message>
    <message numerus="yes">
        <source>No average yet: it takes 24 hours of activity, and there are %Ln.</source>
        <translation>
            <numerusform>暂无平均值：需要 24 小时的活动，目前有 %Ln 小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>No average yet: it takes 24 hours of activity.</source>
        <translation>暂无平均值：需要 24 小时的活动。</translation>
    </message>
    <message>
        <source>No average yet: there is no activity.</source>
        <translation>暂无平均值：没有活动。</translation>
    </message>
    <message>
        <source>Above the threshold</source>
        <translation>高于阈值</translation>
    </message>
    <message>
        <source>Requests in the hour before</source>
        <translation>前一小时的请求数</translation>
    </message>
    <message>
        <source>7-day average</source>
        <translation>7 天平均值</translation>
    </message>
    <message>
        <source>Alert threshold</source>
        <translation>告警阈值</translation>
    </message>
    <message>
        <source>Alert above %1</source>
        <translation>超过 %1 时告警</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>attempt to sign in</comment>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>until when, of an address</comment>
        <translation>封禁至</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <comment>failed sign-ins, addresses, in the last hour</comment>
        <translation>%3，%2共 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>%Ln 次登录失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An address is blocked after %1 failed sign-ins within %Ln minutes.</source>
        <translation>
            <numerusform>%Ln 分钟内登录失败 %1 次的地址将被封禁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln 个已封禁</numerusform>
        </translation>
    </message>
    <message>
        <source>No failed sign-ins %1.</source>
        <translation>%1没有登录失败。</translation>
    </message>
    <message>
        <source>Blocked from %1</source>
        <translation>达到 %1 次即封禁</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>address, attempts to sign in</comment>
        <translation>%1：失败 %2 次，成功 %3 次</translation>
    </message>
    <message>
        <source>%1, blocked</source>
        <comment>failed sign-ins</comment>
        <translation>%1，已封禁</translation>
    </message>
    <message>
        <source>%1. Blocked for %2.</source>
        <translation>%1。封禁剩余 %2。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>request</comment>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>requests, in the last hour</comment>
        <translation>%2 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests to sensitive endpoints</source>
        <translation>
            <numerusform>对敏感端点的 %Ln 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests to sensitive endpoints</source>
        <translation>没有对敏感端点的请求</translation>
    </message>
    <message numerus="yes">
        <source>Alert above %Ln requests of one account to one of them within an hour.</source>
        <translation>
            <numerusform>一个账户一小时内对某个敏感端点的请求超过 %Ln 次时告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint is set as sensitive.</source>
        <translation>未将任何端点设为敏感。</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>高于限值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, count</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <comment>attempts to sign in, countries, in the last hour</comment>
        <translation>%3，%2共 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts to sign in</source>
        <translation>
            <numerusform>%Ln 次登录尝试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln 个国家/地区</numerusform>
        </translation>
    </message>
    <message>
        <source>no known country</source>
        <translation>没有已知的国家/地区</translation>
    </message>
    <message numerus="yes">
        <source>An attempt from a country without a sign-in of that account in the last %Ln days is an alert.</source>
        <translation>
            <numerusform>如果账户在过去 %Ln 天内未曾从某国家/地区登录，从那里的登录尝试将触发告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has tried to sign in %1.</source>
        <translation>%1没有人尝试登录。</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>country, attempts to sign in</comment>
        <translation>%1：失败 %2 次，成功 %3 次</translation>
    </message>
    <message>
        <source>Threshold on trial</source>
        <translation>试用的阈值</translation>
    </message>
    <message>
        <source>Tried: above %1</source>
        <translation>试用：高于 %1</translation>
    </message>
    <message>
        <source>In the last 30 days it would have changed nothing.</source>
        <translation>在过去 30 天内，它不会带来任何变化。</translation>
    </message>
    <message>
        <source>In the last 30 days: %1, %2, %3 in all.</source>
        <comment>alerts more, alerts fewer, alerts</comment>
        <translation>在过去 30 天内：%1，%2，共 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts more</source>
        <translation>
            <numerusform>多出 %Ln 条警报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>减少 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <comment>more alerts, or fewer</comment>
        <translation>变化</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Above</source>
        <comment>requests above a threshold</comment>
        <translation>超出</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Tried: alert above %1 times the average, instead of %2.</source>
        <translation>试用：超过平均值的 %1 倍时发出警报，而不是 %2 倍。</translation>
    </message>
    <message>
        <source>Looking at the last 30 days…</source>
        <translation>正在查看过去 30 天…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>an alert</comment>
        <translation>增加</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>an alert</comment>
        <translation>消失</translation>
    </message>
</context>
<context>
    <name>CidrFeedback</name>
    <message>
        <source>Allows every IPv4 address: the whitelist would stop nobody there.</source>
        <translation>允许所有 IPv4 地址：白名单将不起任何限制作用。</translation>
    </message>
    <message>
        <source>Allows every IPv6 address: the whitelist would stop nobody there.</source>
        <translation>允许所有 IPv6 地址：白名单将不起任何限制作用。</translation>
    </message>
    <message>
        <source>Allows %1 only.</source>
        <translation>仅允许 %1。</translation>
    </message>
    <message>
        <source>Allows %1 to %2 (%3 addresses).</source>
        <translation>允许 %1 至 %2（%3 个地址）。</translation>
    </message>
    <message>
        <source>%1 is already on the list.</source>
        <translation>%1 已在名单中。</translation>
    </message>
    <message>
        <source>Already allowed by %1.</source>
        <translation>已被 %1 允许。</translation>
    </message>
    <message>
        <source>Will be saved as %1. %2</source>
        <comment>%2: a sentence</comment>
        <translation>将保存为 %1。%2</translation>
    </message>
</context>
<context>
    <name>CidrProblem</name>
    <message>
        <source>Type an address or a range, such as 203.0.113.5 or 192.168.1.0/24.</source>
        <translation>请输入地址或范围，例如 203.0.113.5 或 192.168.1.0/24。</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>地址中不能有空格。</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers, such as 192.168.1.0.</source>
        <translation>IPv4 地址由四个数字组成，例如 192.168.1.0。</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; this one has more.</source>
        <translation>IPv4 地址由四个数字组成；此处多于四个。</translation>
    </message>
    <message>
        <source>A number is missing between two dots.</source>
        <translation>两个点之间缺少数字。</translation>
    </message>
    <message>
        <source>Each number of an IPv4 address is 255 at most.</source>
        <translation>IPv4 地址的每个数字最大为 255。</translation>
    </message>
    <message>
        <source>Numbers must not start with a zero: some programs would read them as octal.</source>
        <translation>数字不能以零开头：有些程序会将其视为八进制。</translation>
    </message>
    <message>
        <source>An IPv4 address has only the digits 0 to 9 and dots.</source>
        <translation>IPv4 地址只能包含数字 0 到 9 和点。</translation>
    </message>
    <message>
        <source>The number after the slash is missing, such as /24.</source>
        <translation>斜杠后缺少数字，例如 /24。</translation>
    </message>
    <message>
        <source>The number after the slash is at most 32 for IPv4 and 128 for IPv6.</source>
        <translation>斜杠后的数字，IPv4 最大为 32，IPv6 最大为 128。</translation>
    </message>
    <message>
        <source>After the slash comes a whole number, such as /24.</source>
        <translation>斜杠后应为整数，例如 /24。</translation>
    </message>
    <message>
        <source>The number after the slash must not start with a zero.</source>
        <translation>斜杠后的数字不能以零开头。</translation>
    </message>
    <message>
        <source>Write the size of the range as a number, such as /24 in place of /255.255.255.0.</source>
        <translation>请用数字表示范围大小，例如用 /24 代替 /255.255.255.0。</translation>
    </message>
    <message>
        <source>Leave out the part from the % on: a whitelist knows no network interfaces.</source>
        <translation>请去掉 % 及其后的部分：白名单不区分网络接口。</translation>
    </message>
    <message>
        <source>Write the address alone, without brackets and without a port.</source>
        <translation>请只输入地址，不要带方括号和端口。</translation>
    </message>
    <message>
        <source>Names are not accepted, only addresses such as 203.0.113.5.</source>
        <translation>不接受名称，只接受 203.0.113.5 这样的地址。</translation>
    </message>
    <message>
        <source>This is not a complete IPv6 address, such as 2001:db8::1.</source>
        <translation>这不是完整的 IPv6 地址，例如 2001:db8::1。</translation>
    </message>
    <message>
        <source>A range of ::ffff: addresses needs /96 or more; write it as an IPv4 range.</source>
        <translation>::ffff: 地址的范围至少需要 /96；请写成 IPv4 范围。</translation>
    </message>
    <message>
        <source>Write a range with a slash, such as 10.0.0.0/24, not with a dash.</source>
        <translation>请用斜杠表示范围，例如 10.0.0.0/24，不要使用连字符。</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This account may not do that. Ask an administrator.</source>
        <translation>此账户无权执行该操作。请联系管理员。</translation>
    </message>
    <message>
        <source>This address is not on the whitelist. Ask an administrator on an allowed address to add it.</source>
        <translation>此地址不在白名单中。请让位于已允许地址的管理员添加它。</translation>
    </message>
    <message>
        <source>This address is blocked. Ask an administrator to lift the block, or wait until it runs out.</source>
        <translation>此地址已被封禁。请让管理员解除封禁，或等待封禁到期。</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>Your sign-in is too old for this. Sign in again, then repeat it.</source>
        <translation>登录时间过久，无法执行此操作。请重新登录后再试。</translation>
    </message>
    <message>
        <source>Administrators need two-factor here. Turn it on under Two-factor first.</source>
        <translation>此处要求管理员启用双因素认证。请先在“双因素认证”页开启。</translation>
    </message>
    <message>
        <source>It is no longer there. Refresh the page.</source>
        <translation>该项已不存在。请刷新页面。</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>服务器繁忙。请等待 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy. Wait a moment, then try again.</source>
        <translation>服务器繁忙。请稍后重试。</translation>
    </message>
    <message>
        <source>The server cannot write its activity log, so it changed nothing. Free disk space on the server, then try again.</source>
        <translation>服务器无法写入活动日志，因此未做任何更改。请在服务器上释放磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>The server did not accept the input. Correct it, then try again.</source>
        <translation>服务器未接受输入。请更正后重试。</translation>
    </message>
    <message>
        <source>The server&apos;s configuration file or a command-line option fixes this. Change it there.</source>
        <translation>此项由服务器的配置文件或命令行选项固定。请在那里更改。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the details to your administrator.</source>
        <translation>请重试。如果再次失败，请将详情告知管理员。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that it is running, then try again.</source>
        <translation>无法连接服务器。请检查它是否正在运行，然后重试。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has changed. Compare its fingerprint before you connect again.</source>
        <translation>服务器的证书已更改。请在再次连接前核对其指纹。</translation>
    </message>
    <message>
        <source>The answer could not be read. Check that this is a Postject server of a matching version.</source>
        <translation>无法读取响应。请检查这是否是版本匹配的 Postject 服务器。</translation>
    </message>
    <message>
        <source>Code: %1 (%2)</source>
        <translation>代码：%1（%2）</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>请求：%1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an input field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ExceptionWords</name>
    <message>
        <source>%1, %2</source>
        <comment>city, country</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The address %1</source>
        <translation>地址 %1</translation>
    </message>
    <message>
        <source>Everything from %1</source>
        <comment>a place</comment>
        <translation>来自 %1 的一切</translation>
    </message>
    <message>
        <source>Requests to %1</source>
        <comment>a path</comment>
        <translation>对 %1 的请求</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>what an exception is for</comment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>what an exception is for</comment>
        <translation>路径</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>what an exception is for</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time</comment>
        <translation>至 %1</translation>
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
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The newest requests behind it</source>
        <translation>相关的最新请求</translation>
    </message>
    <message>
        <source>User agent: %1</source>
        <translation>用户代理：%1</translation>
    </message>
    <message>
        <source>If this was not you</source>
        <translation>如果不是您本人操作</translation>
    </message>
    <message>
        <source>Change the password and end the other sessions.</source>
        <translation>请更改密码并结束其他会话。</translation>
    </message>
    <message>
        <source>Turn two-factor on, or renew it, and restrict the addresses by the IP whitelist.</source>
        <translation>请启用或更新双因素认证，并用 IP 白名单限制地址。</translation>
    </message>
    <message>
        <source>Look at the alert in the console, and resolve it once it is dealt with.</source>
        <translation>请在控制台中查看该警报，处理完后将其标记为已解决。</translation>
    </message>
    <message>
        <source>State of the activity log</source>
        <translation>活动日志的状态</translation>
    </message>
    <message>
        <source>Newest row</source>
        <translation>最新一行</translation>
    </message>
    <message>
        <source>Its MAC</source>
        <translation>其 MAC</translation>
    </message>
    <message>
        <source>Keep this mail: a log that lacks this row later was cut.</source>
        <translation>请保留此邮件：如果日志以后缺少这一行，说明它被截断了。</translation>
    </message>
    <message numerus="yes">
        <source>%n more alerts</source>
        <translation>
            <numerusform>另有 %n 条警报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, to be seen in the console</source>
        <translation>
            <numerusform>另有 %n 条可在控制台中查看</numerusform>
        </translation>
    </message>
    <message>
        <source>More alerts came within an hour than mails may be sent to this address. These waited; each is told of once.</source>
        <translation>一小时内的警报数超过了可发送到此地址的邮件数。以下警报此前在等待；每条只通知一次。</translation>
    </message>
    <message>
        <source>Test of the notifications</source>
        <translation>通知测试</translation>
    </message>
    <message>
        <source>Mails about security alerts arrive here.</source>
        <translation>有关安全警报的邮件会发送到这里。</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Type a password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>密码至少需要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>密码过长。</translation>
    </message>
    <message>
        <source>Many people use this password, so it is guessed first. Four unrelated words are better.</source>
        <translation>许多人使用此密码，因此最先被猜到。四个不相关的单词更好。</translation>
    </message>
    <message>
        <source>This is too close to the e-mail or to the name of this product.</source>
        <translation>与电子邮件地址或本产品名称过于相似。</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <comment>%1 is the server&apos;s words</comment>
        <translation>服务器拒绝了该内容：%1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>过短：至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long.</source>
        <comment>a password</comment>
        <translation>过长。</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Four unrelated words are better.</source>
        <translation>弱：容易被猜到。四个不相关的单词更好。</translation>
    </message>
    <message>
        <source>Fair: a longer one is better.</source>
        <translation>一般：更长的密码更好。</translation>
    </message>
    <message>
        <source>Good.</source>
        <comment>a password</comment>
        <translation>良好。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <comment>a password</comment>
        <translation>强。</translation>
    </message>
</context>
<context>
    <name>OneTimeCode</name>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds behind. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>您手机的时钟慢了 %n 秒。请将其设为自动时间，然后输入显示的验证码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds ahead. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>您手机的时钟快了 %n 秒。请将其设为自动时间，然后输入显示的验证码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>%1: loading.</source>
        <translation>%1：正在加载。</translation>
    </message>
    <message>
        <source>Not available, try again</source>
        <translation>不可用，请重试</translation>
    </message>
    <message>
        <source>%1: could not be loaded. Press to try again.</source>
        <translation>%1：无法加载。按下以重试。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, severity</comment>
        <translation>%2 %1 条</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>未解决的告警</translation>
    </message>
    <message>
        <source>Nothing to look into</source>
        <translation>没有需要查看的内容</translation>
    </message>
    <message>
        <source>No open alerts.</source>
        <translation>没有未解决的告警。</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s). Of the newest: %1.</source>
        <translation>
            <numerusform>%n 条未解决的告警。其中最新的：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Last hour, no average yet</source>
        <translation>过去 1 小时，暂无平均值</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour.</source>
        <translation>
            <numerusform>过去 1 小时内 %n 次请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last hour, %1× average</source>
        <translation>过去 1 小时，平均值的 %1 倍</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>过去 1 小时内</translation>
    </message>
    <message numerus="yes">
        <source>%n failed sign-in(s) in the last hour.</source>
        <translation>
            <numerusform>过去 1 小时内 %n 次登录失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>活动日志</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>日志中的条目数</translation>
    </message>
    <message numerus="yes">
        <source>Activity log: %n entry(s).</source>
        <translation>
            <numerusform>活动日志：%n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>双因素认证</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>A password alone lets in</source>
        <translation>仅凭密码即可登录</translation>
    </message>
    <message>
        <source>Two-factor is off: a password alone lets in.</source>
        <translation>双因素认证已关闭：仅凭密码即可登录。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>剩余 %n 个备用验证码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two-factor is on, %n backup code(s) left.</source>
        <translation>
            <numerusform>双因素认证已开启，剩余 %n 个备用验证码。</numerusform>
        </translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation>IP 白名单</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries used of the most there may be</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Open to every address</source>
        <translation>对所有地址开放</translation>
    </message>
    <message>
        <source>The whitelist is empty: open to every address.</source>
        <translation>白名单为空：对所有地址开放。</translation>
    </message>
    <message>
        <source>This computer is always let in</source>
        <translation>本机始终允许</translation>
    </message>
    <message>
        <source>Covers you, %1</source>
        <translation>包含您的地址 %1</translation>
    </message>
    <message>
        <source>Whitelist: %1 entries used. %2.</source>
        <translation>白名单：已使用 %1 个条目。%2。</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>已封禁的地址</translation>
    </message>
    <message>
        <source>No address is kept out</source>
        <translation>没有地址被拒之门外</translation>
    </message>
    <message>
        <source>Each lifts by itself in time</source>
        <translation>到期后各自自动解除</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked address(es).</source>
        <translation>
            <numerusform>%n 个已封禁的地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour</source>
        <translation>
            <numerusform>过去 1 小时内 %n 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>No open alerts. %1.</source>
        <comment>%1: 12 requests in the last hour</comment>
        <translation>没有未解决的告警。%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) to look into. %1.</source>
        <comment>%1: 12 requests in the last hour</comment>
        <translation>
            <numerusform>%n 条告警需要查看。%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts.</source>
        <translation>所有账户。</translation>
    </message>
    <message>
        <source>Your account.</source>
        <translation>您的账户。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Requests of the last 24 hours: %1 in all, %2 of them refused or failed.</source>
        <translation>过去 24 小时的请求：共 %1 次，其中 %2 次被拒绝或失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour, %1 times the 7-day average.</source>
        <translation>
            <numerusform>过去 1 小时内 %n 次请求，为 7 天平均值的 %1 倍。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation>IP 白名单</translation>
    </message>
    <message>
        <source>Blocked IPs</source>
        <translation>已封禁的 IP</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>双因素认证</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>服务器设置</translation>
    </message>
    <message>
        <source>Log integrity</source>
        <translation>日志完整性</translation>
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
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <comment>a column of the activity log</comment>
        <translation>端点</translation>
    </message>
    <message>
        <source>User agent</source>
        <comment>a column of the activity log</comment>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>a column of the activity log</comment>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a column of the activity log</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a column of the activity log</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>column, value</comment>
        <translation>%1 不是 %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>column, value</comment>
        <translation>%1 是 %2</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>an address, what is wrong with it</comment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” must begin with /.</source>
        <comment>a path</comment>
        <translation>“%1”必须以 / 开头。</translation>
    </message>
    <message>
        <source>“%1” may have a * only at its end.</source>
        <comment>a path</comment>
        <translation>“%1”只能在末尾使用 *。</translation>
    </message>
    <message>
        <source>“%1” is no path: letters, digits and signs of ASCII, no ?, at most %2 characters.</source>
        <comment>a path</comment>
        <translation>“%1”不是路径：只能使用 ASCII 字母、数字和符号，不能有 ?，最多 %2 个字符。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Trusted proxies</source>
        <translation>受信任的代理</translation>
    </message>
    <message>
        <source>Addresses or ranges of the proxies in front of this server, one a line. Only they may say by X-Forwarded-For who the client is.</source>
        <translation>位于本服务器前面的代理的地址或范围，每行一个。只有它们可以通过 X-Forwarded-For 说明客户端是谁。</translation>
    </message>
    <message>
        <source>Keep activity for</source>
        <translation>活动保留时间</translation>
    </message>
    <message>
        <source>Older entries are removed from the log for good. 0 keeps them for ever.</source>
        <translation>更早的条目将从日志中永久移除。0 表示永久保留。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Requests of one account</source>
        <translation>单个账户的请求数</translation>
    </message>
    <message>
        <source>More than these within a minute are refused. 0 sets no limit.</source>
        <translation>一分钟内超出的请求将被拒绝。0 表示不限制。</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>次/分钟</translation>
    </message>
    <message>
        <source>Requests from one address</source>
        <translation>单个地址的请求数</translation>
    </message>
    <message>
        <source>Sign-ins from one address</source>
        <translation>单个地址的登录次数</translation>
    </message>
    <message>
        <source>More attempts than these within a minute are refused, right or wrong. 0 sets no limit.</source>
        <translation>一分钟内超出的尝试无论对错都将被拒绝。0 表示不限制。</translation>
    </message>
    <message>
        <source>Ask for the password again after</source>
        <translation>再次要求输入密码的时限</translation>
    </message>
    <message>
        <source>So long after a sign-in, accounts, keys, whitelists, two-factor and settings can be changed. 0: as long as the session lasts.</source>
        <translation>登录后在此时间内可以更改账户、密钥、白名单、双因素认证和设置。0 表示会话持续期间均可更改。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Two-factor for administrators</source>
        <translation>管理员的双因素认证</translation>
    </message>
    <message>
        <source>Where it is required, an administrator without it can do nothing but set it up.</source>
        <translation>设为必需时，未启用双因素认证的管理员只能进行该项设置。</translation>
    </message>
    <message>
        <source>End idle sessions after</source>
        <translation>结束空闲会话的时限</translation>
    </message>
    <message>
        <source>A session without a request for so long ends. 0: it lasts its 12 hours.</source>
        <translation>会话在此时间内没有请求即结束。0 表示持续满 12 小时。</translation>
    </message>
    <message>
        <source>Sensitive paths</source>
        <translation>敏感路径</translation>
    </message>
    <message>
        <source>Paths whose requests are counted, one a line. A * at the end stands for whatever follows.</source>
        <translation>要统计请求数的路径，每行一个。末尾的 * 代表其后的任意内容。</translation>
    </message>
    <message>
        <source>Failed sign-ins that block an address</source>
        <translation>封禁地址的登录失败次数</translation>
    </message>
    <message>
        <source>So many failures from one address block it.</source>
        <translation>来自同一地址的失败达到此次数即封禁该地址。</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>次登录失败</translation>
    </message>
    <message>
        <source>Failed sign-ins count for</source>
        <translation>登录失败的计数时段</translation>
    </message>
    <message>
        <source>Failures further apart do not add up to a block.</source>
        <translation>间隔更久的失败不会累计为封禁。</translation>
    </message>
    <message>
        <source>A block lasts</source>
        <translation>封禁时长</translation>
    </message>
    <message>
        <source>It lifts by itself then. Blocks in force keep their end.</source>
        <translation>届时自动解除。现有封禁的到期时间不变。</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Usual rate of requests</source>
        <translation>正常请求频率</translation>
    </message>
    <message>
        <source>An alert is raised when an hour has more requests than this.</source>
        <translation>一小时内的请求数超过此值时触发告警。</translation>
    </message>
    <message>
        <source>times the average</source>
        <translation>倍平均值</translation>
    </message>
    <message>
        <source>Smallest spike</source>
        <translation>激增的最小请求数</translation>
    </message>
    <message>
        <source>An hour with fewer requests is no spike, whatever the average.</source>
        <translation>无论平均值是多少，一小时内请求更少都不算激增。</translation>
    </message>
    <message>
        <source>requests an hour</source>
        <translation>次请求/小时</translation>
    </message>
    <message>
        <source>History before the first spike</source>
        <translation>判断激增前所需的历史</translation>
    </message>
    <message>
        <source>An account with less history has no average to compare with.</source>
        <translation>历史更短的账户没有可比较的平均值。</translation>
    </message>
    <message>
        <source>Usual requests to a sensitive path</source>
        <translation>对敏感路径的正常请求数</translation>
    </message>
    <message>
        <source>An alert is raised when one account makes more.</source>
        <translation>一个账户的请求超过此数时触发告警。</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>次/小时</translation>
    </message>
    <message>
        <source>Places of sign-in are remembered for</source>
        <translation>登录地点记忆时间</translation>
    </message>
    <message>
        <source>A sign-in from a place that was not seen for so long raises an alert.</source>
        <translation>从在此时间内未出现过的地点登录时触发告警。</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Name or address. Without one no mail is sent.</source>
        <translation>名称或地址。不填则不发送邮件。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>0 takes the usual one of the encryption.</source>
        <translation>0 表示使用该加密方式的常用端口。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>How the connection to the mail server is encrypted.</source>
        <translation>与邮件服务器的连接如何加密。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Whom to sign in as. Empty: no sign-in.</source>
        <translation>登录所用的用户。留空：不登录。</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>邮件密码</translation>
    </message>
    <message>
        <source>Kept encrypted, and never shown again.</source>
        <translation>加密保存，且不会再次显示。</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>The address that alerts are sent from.</source>
        <translation>发送告警的地址。</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>A PEM file on the server with the certificate authorities to trust. Empty: the system&apos;s.</source>
        <translation>服务器上的 PEM 文件，包含要信任的证书颁发机构。留空：使用系统的。</translation>
    </message>
    <message>
        <source>Mails to one recipient</source>
        <translation>发给单个收件人的邮件</translation>
    </message>
    <message>
        <source>More wait for the next hour.</source>
        <translation>超出的邮件等到下一小时发送。</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>活动日志</translation>
    </message>
    <message>
        <source>Request limits</source>
        <translation>请求限制</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The server&apos;s configuration fixes this by now. Undo the change here.</source>
        <translation>此项现已由服务器的配置固定。请在此撤销更改。</translation>
    </message>
    <message>
        <source>Type a host name or an address.</source>
        <translation>请输入主机名或地址。</translation>
    </message>
    <message>
        <source>Type a mail address: a mail server needs a sender.</source>
        <translation>请输入邮件地址：邮件服务器需要发件人。</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS: without encryption the password would be sent in the clear.</source>
        <translation>请选择 STARTTLS 或 TLS：不加密时，密码将以明文发送。</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <comment>%1 is the server&apos;s words</comment>
        <translation>服务器拒绝了该内容：%1</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>自身名称</translation>
    </message>
    <message>
        <source>What this server calls itself to the mail server. Empty: the name of its machine.</source>
        <translation>本服务器向邮件服务器自报的名称。留空则使用本机名称。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of mails to accounts that chose none.</source>
        <translation>用于未选择语言的账户的邮件。</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 yesterday</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Snoozed until it gets worse</source>
        <translation>已推迟至情况恶化</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>a time</comment>
        <translation>已推迟至 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, what it was about</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>再次出现</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Resolved, %1</source>
        <comment>a verdict</comment>
        <translation>已解决，%1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>No longer snoozed</source>
        <translation>不再推迟</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Real</source>
        <comment>what an alert turned out to be</comment>
        <translation>真实</translation>
    </message>
    <message>
        <source>False alarm</source>
        <comment>what an alert turned out to be</comment>
        <translation>误报</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>what an alert turned out to be</comment>
        <translation>预期</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>what an alert turned out to be</comment>
        <translation>测试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln real</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>真实 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false alarms</source>
        <translation>
            <numerusform>误报 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>预期 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tests</source>
        <translation>
            <numerusform>测试 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a verdict</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>无判定 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln resolved alerts of this kind: %1.</source>
        <translation>
            <numerusform>此类已解决的 %Ln 条告警：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>WhitelistImport</name>
    <message>
        <source>On the list already.</source>
        <translation>已在名单中。</translation>
    </message>
    <message>
        <source>Stands further up already.</source>
        <translation>上方已有。</translation>
    </message>
    <message>
        <source>Already allowed by %1.</source>
        <translation>已被 %1 允许。</translation>
    </message>
    <message>
        <source>Will be saved as %1.</source>
        <translation>将保存为 %1。</translation>
    </message>
    <message>
        <source>Already allowed by %1 of this import.</source>
        <translation>已被本次导入的 %1 允许。</translation>
    </message>
</context>
<context>
    <name>WhitelistWords</name>
    <message>
        <source>Changed the note of %1.</source>
        <translation>已更改 %1 的备注。</translation>
    </message>
    <message>
        <source>Changed %1 to %2.</source>
        <translation>已将 %1 更改为 %2。</translation>
    </message>
    <message>
        <source>Added %1 and removed %2 entries.</source>
        <translation>已添加 %1 个条目，移除 %2 个条目。</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Added %n entries.</source>
        <translation>
            <numerusform>已添加 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n entries.</source>
        <translation>
            <numerusform>已移除 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address %1 would not be on the list. From then on the server would refuse this console and every other request from your address.</source>
        <translation>您的地址 %1 将不在名单中。此后服务器会拒绝此控制台以及来自您地址的所有其他请求。</translation>
    </message>
    <message>
        <source>This takes several steps, and between them your address %1 would not be on the list: the server would refuse the rest.</source>
        <translation>此操作分多步进行，期间您的地址 %1 将不在名单中：服务器会拒绝其余步骤。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark 或 system。</translation>
    </message>
    <message>
        <source>system, or the code of a language: de, zh_CN.</source>
        <translation>system，或语言代码：de、zh_CN。</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s database.</source>
        <translation>服务器数据库所在的文件夹。</translation>
    </message>
    <message>
        <source>Show a throw-away server with a month of made-up traffic.</source>
        <translation>显示一个带有一个月虚构流量的一次性服务器。</translation>
    </message>
    <message>
        <source>Another traffic for each number.</source>
        <translation>每个数字对应不同的流量。</translation>
    </message>
    <message>
        <source>Say when the window is first painted and when it takes keys, then quit.</source>
        <translation>报告窗口首次绘制和开始接受按键的时间，然后退出。</translation>
    </message>
    <message>
        <source>Postject Security Console, demonstration</source>
        <translation>Postject Security Console，演示</translation>
    </message>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>Guards the accounts of an API platform, and shows it.</source>
        <translation>守护 API 平台的账户，并展示其状况。</translation>
    </message>
    <message>
        <source>Let the demonstration&apos;s time stand still: the same pictures each time.</source>
        <translation>让演示的时间静止：每次都是相同的画面。</translation>
    </message>
</context>
<context>
    <name>postject</name>
    <message numerus="yes">
        <source>The log is intact: %n rows.</source>
        <translation>
            <numerusform>日志完整：%n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before them, %n rows were removed for their age.</source>
        <translation>
            <numerusform>此前有 %n 行因过期而被删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>the log is NOT intact: %1 %2</source>
        <translation>日志不完整：%1 %2</translation>
    </message>
    <message>
        <source>Two-factor is off for %1.</source>
        <translation>%1 的双因素认证已关闭。</translation>
    </message>
    <message>
        <source>The whitelist of %1 is empty.</source>
        <translation>%1 的白名单为空。</translation>
    </message>
    <message>
        <source>The configuration is right.</source>
        <translation>配置正确。</translation>
    </message>
    <message>
        <source>no server runs on %1</source>
        <translation>没有服务器在 %1 上运行</translation>
    </message>
    <message>
        <source>The server is well.</source>
        <translation>服务器运行正常。</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>can&apos;t read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>the password is read from standard input, which is empty</source>
        <translation>密码从标准输入读取，但标准输入为空</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text without NUL</source>
        <translation>密码不是不含 NUL 的 UTF-8 文本</translation>
    </message>
    <message>
        <source>Account %1 created: %2</source>
        <translation>已创建账户 %1：%2</translation>
    </message>
    <message>
        <source>there is no account %1</source>
        <translation>没有账户 %1</translation>
    </message>
    <message>
        <source>%1 is no IP address</source>
        <translation>%1 不是 IP 地址</translation>
    </message>
    <message>
        <source>%1 is not blocked</source>
        <translation>%1 未被封锁</translation>
    </message>
    <message>
        <source>%1 is no longer blocked.</source>
        <translation>%1 已不再被封禁。</translation>
    </message>
    <message>
        <source>there is no log in %1</source>
        <translation>%1 中没有日志</translation>
    </message>
    <message>
        <source>Backup written to %1. The key is not in it: back %2 up apart.</source>
        <translation>备份已写入 %1。其中不含密钥：请另行备份 %2。</translation>
    </message>
    <message>
        <source>Restored from %1. The replaced database was kept beside it.</source>
        <translation>已从 %1 恢复。被替换的数据库保留在旁边。</translation>
    </message>
    <message>
        <source>%1 holds no API key</source>
        <translation>%1 中没有 API 密钥</translation>
    </message>
    <message>
        <source>can&apos;t follow %1: %2</source>
        <translation>无法跟踪 %1：%2</translation>
    </message>
    <message>
        <source>can&apos;t tell the format of %1, which is empty or not there: say it by --format</source>
        <translation>无法识别 %1 的格式，它为空或不存在：请用 --format 指定</translation>
    </message>
    <message>
        <source>can&apos;t follow the journal: say the lines&apos; format by --log-format</source>
        <translation>无法跟踪 journal：请用 --log-format 指定行的格式</translation>
    </message>
    <message>
        <source>%1: a line could not be read: %2</source>
        <translation>%1：有一行无法读取：%2</translation>
    </message>
    <message>
        <source>the server refuses the events: %1</source>
        <translation>服务器拒绝这些事件：%1</translation>
    </message>
    <message>
        <source>the server refuses %1 events, which are left out: %2</source>
        <translation>服务器拒绝 %1 个事件，已略过：%2</translation>
    </message>
    <message>
        <source>the server does not take the events now, trying again: %1</source>
        <translation>服务器暂不接收事件，正在重试：%1</translation>
    </message>
    <message>
        <source>the server takes the events again</source>
        <translation>服务器又开始接收事件</translation>
    </message>
    <message>
        <source>can&apos;t write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>another command follows these logs already (%1 is locked)</source>
        <translation>另一个命令已在跟踪这些日志（%1 已锁定）</translation>
    </message>
    <message>
        <source>%1 is not what follow has written; remove it to begin at the end of the logs</source>
        <translation>%1 不是 follow 写的；删除它即可从日志末尾开始</translation>
    </message>
    <message>
        <source>%1 is of another format (%2) than those before it (%3): import it by itself</source>
        <translation>%1 的格式（%2）与前面的（%3）不同：请单独导入</translation>
    </message>
    <message>
        <source>%1 names sshd, but none of its lines could be read as a sign-in; the first that could not be read is line %2: %3</source>
        <translation>%1 提到 sshd，但没有一行可读作登录；第一个无法读取的是第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 names sshd, but its lines tell of no sign-in that counts</source>
        <translation>%1 提到 sshd，但没有一行讲到应计入的登录</translation>
    </message>
    <message>
        <source>can&apos;t read %1: it is no text, or not packed in a way that is known</source>
        <translation>无法读取 %1：它不是文本，或压缩方式未知</translation>
    </message>
    <message>
        <source>can&apos;t read %1: nothing tells for sure who its clients are, when and what they asked for; --fields names the members that do; line %2: %3</source>
        <translation>无法读取 %1：没有内容能确定客户端是谁、何时请求了什么；请用 --fields 指定相应成员；第 %2 行：%3</translation>
    </message>
    <message>
        <source>none of its lines could be read as of the format %1: %2, line %3: %4</source>
        <translation>没有一行能按格式 %1 读取：%2，第 %3 行：%4</translation>
    </message>
    <message>
        <source>the log changed while it was read</source>
        <translation>读取时日志发生了变化</translation>
    </message>
    <message>
        <source>there is no import %1; the rows log_imported tell which there are</source>
        <translation>没有导入 %1；log_imported 行列出已有的导入</translation>
    </message>
    <message>
        <source>standard input can be given once only</source>
        <translation>标准输入只能指定一次</translation>
    </message>
    <message>
        <source>can&apos;t keep standard input: %1</source>
        <translation>无法保存标准输入：%1</translation>
    </message>
    <message>
        <source>can&apos;t read standard input: %1</source>
        <translation>无法读取标准输入：%1</translation>
    </message>
    <message>
        <source>can&apos;t read the pipe %1 twice: give it by standard input (-)</source>
        <translation>无法两次读取管道 %1：请通过标准输入（-）提供</translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2  %3  %4  (%n times)</source>
        <translation>
            <numerusform>  %1  %2  %3  %4  （%n 次）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2 until %3, after %n failed sign-ins</source>
        <translation>
            <numerusform>  %1  %2 至 %3，在 %n 次登录失败之后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more (--json lists all)</source>
        <translation>
            <numerusform>  …… 另有 %n 项（--json 列出全部）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines read</source>
        <translation>
            <numerusform>已读取 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events stored</source>
        <translation>已保存 %2 个事件中的 %1 个</translation>
    </message>
    <message>
        <source>The detectors judge the last of it …</source>
        <translation>检测器正在判断最后部分……</translation>
    </message>
    <message>
        <source>%1 lines, %2 events, %3 lines skipped</source>
        <translation>%1 行，%2 个事件，跳过 %3 行</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>没有警报。</translation>
    </message>
    <message>
        <source>There would have been no alerts.</source>
        <translation>本不会有警报。</translation>
    </message>
    <message>
        <source>Alerts:</source>
        <translation>警报：</translation>
    </message>
    <message>
        <source>There would have been these alerts:</source>
        <translation>本会有这些警报：</translation>
    </message>
    <message>
        <source>Blocks; those that have not run out are in force:</source>
        <translation>封锁；尚未到期的已生效：</translation>
    </message>
    <message>
        <source>There would have been these blocks:</source>
        <translation>本会有这些封锁：</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>未保存任何内容。</translation>
    </message>
    <message>
        <source>To undo it: postject-server import --undo %1 --account %2</source>
        <translation>撤销方法：postject-server import --undo %1 --account %2</translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %n alerts removed, </source>
        <translation>
            <numerusform>导入已撤销：删除 %n 条警报，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks lifted.</source>
        <translation>
            <numerusform>解除 %n 个封锁。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the format is %2</source>
        <translation>%1：格式为 %2</translation>
    </message>
    <message>
        <source>host, client, …</source>
        <translation>主机、客户端、……</translation>
    </message>
    <message>
        <source>client, …</source>
        <translation>客户端、……</translation>
    </message>
    <message>
        <source>%1: each line begins with %2</source>
        <translation>%1：每行以 %2 开头</translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read; the first:</source>
        <translation>
            <numerusform>%n 行无法读取；前几行：</numerusform>
        </translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  第 %1 行：%2</translation>
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
        <translation>%1 目前未出示证书。请稍后重试。</translation>
    </message>
</context>
<context>
    <name>postject::Demo</name>
    <message>
        <source>Platform services</source>
        <translation>平台服务</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家中</translation>
    </message>
</context>
<context>
    <name>postject::EmbeddedServer</name>
    <message>
        <source>The server could not start: %1</source>
        <translation>服务器无法启动：%1</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>Another port…</source>
        <translation>其他端口…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Set up differently</source>
        <translation>重新设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>其他端口</translation>
    </message>
    <message>
        <source>The server listens at %1, port</source>
        <translation>服务器监听 %1，端口</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s data</source>
        <translation>服务器数据的文件夹</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountForm</name>
    <message>
        <source>Create the account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>E-mail of the new account</source>
        <translation>新账户的电子邮件</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>First password of the new account</source>
        <translation>新账户的初始密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel, create no account</source>
        <translation>取消，不创建账户</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role of the new account</source>
        <translation>新账户的角色</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>an account: e-mail, role, state</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>e-mail of the signed-in account</comment>
        <translation>%1（您）</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>On</source>
        <comment>two-factor</comment>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>two-factor</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>双因素认证</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountPresenter</name>
    <message>
        <source>%1 is disabled and signed out.</source>
        <translation>%1 已停用并退出登录。</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 已启用。</translation>
    </message>
    <message>
        <source>The two-factor of %1 is off.</source>
        <translation>%1 的双因素认证已关闭。</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>%1 已在所有设备上退出登录。</translation>
    </message>
    <message>
        <source>The whitelist of %1 is empty.</source>
        <translation>%1 的白名单已清空。</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 已删除。</translation>
    </message>
    <message>
        <source>%1 was not disabled.</source>
        <translation>%1 未停用。</translation>
    </message>
    <message>
        <source>%1 was not enabled.</source>
        <translation>%1 未启用。</translation>
    </message>
    <message>
        <source>The two-factor of %1 was not reset.</source>
        <translation>%1 的双因素认证未重置。</translation>
    </message>
    <message>
        <source>%1 was not signed out.</source>
        <translation>%1 未退出登录。</translation>
    </message>
    <message>
        <source>The whitelist of %1 was not emptied.</source>
        <translation>%1 的白名单未清空。</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 未删除。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>accounts, administrators</comment>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active administrators</source>
        <translation>
            <numerusform>%Ln 个正常的管理员</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an e-mail address, such as ana@example.com.</source>
        <translation>请输入电子邮件地址，例如 ana@example.com。</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already.</source>
        <translation>已有使用此电子邮件的账户。</translation>
    </message>
    <message>
        <source>The server does not take this as an e-mail address.</source>
        <translation>服务器不接受此电子邮件地址。</translation>
    </message>
    <message>
        <source>Choose one account.</source>
        <translation>请选择一个账户。</translation>
    </message>
    <message>
        <source>Something is being done with this account.</source>
        <translation>正在对此账户进行操作。</translation>
    </message>
    <message>
        <source>Change your own two-factor on its page.</source>
        <translation>请在专门页面更改您自己的双因素认证。</translation>
    </message>
    <message>
        <source>This is your own account. Sign out instead.</source>
        <translation>这是您自己的账户。请改用退出登录。</translation>
    </message>
    <message>
        <source>Change your own whitelist on its page.</source>
        <translation>请在专门页面更改您自己的白名单。</translation>
    </message>
    <message>
        <source>This is your own account. Ask another administrator.</source>
        <translation>这是您自己的账户。请联系其他管理员。</translation>
    </message>
    <message>
        <source>This is the last active administrator, who has to stay.</source>
        <translation>这是最后一个正常的管理员，必须保留。</translation>
    </message>
    <message>
        <source>This account has no two-factor.</source>
        <translation>此账户未启用双因素认证。</translation>
    </message>
    <message>
        <source>%1 can then sign in with the password alone, and is signed out now. The key in the app and all backup codes stop working.</source>
        <translation>此后 %1 仅凭密码即可登录，并会立即退出登录。应用中的密钥和所有备用验证码都将失效。</translation>
    </message>
    <message>
        <source>%1 is signed out on every device. API keys go on working.</source>
        <translation>%1 将在所有设备上退出登录。API 密钥继续有效。</translation>
    </message>
    <message>
        <source>%1 can then be used from every address. The entries do not come back.</source>
        <translation>此后 %1 可从任何地址使用。条目无法恢复。</translation>
    </message>
    <message>
        <source>%1 is deleted with its sessions, two-factor, whitelist, API keys and alerts. What it did stays in the activity log. This can&apos;t be undone.</source>
        <translation>%1 及其会话、双因素认证、白名单、API 密钥和告警都将被删除。其操作记录仍保留在活动日志中。此操作无法撤销。</translation>
    </message>
    <message>
        <source>%1 is the last active administrator, who has to stay.</source>
        <translation>%1 是最后一个正常的管理员，必须保留。</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountsPage</name>
    <message>
        <source>Disable the account</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>启用账户</translation>
    </message>
    <message>
        <source>Reset two-factor</source>
        <translation>重置双因素认证</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>在所有设备上退出登录</translation>
    </message>
    <message>
        <source>Empty the whitelist</source>
        <translation>清空白名单</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Show its alerts</source>
        <translation>显示其告警</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Could not load the accounts.</source>
        <translation>无法加载账户。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Reset two-factor…</source>
        <translation>重置双因素认证…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>在所有设备上退出登录…</translation>
    </message>
    <message>
        <source>Empty its whitelist…</source>
        <translation>清空其白名单…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>The account %1 is created.</source>
        <translation>账户 %1 已创建。</translation>
    </message>
    <message>
        <source>The account was not created.</source>
        <translation>账户未创建。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityDetail</name>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Metadata of the entry, JSON</source>
        <translation>条目的元数据，JSON</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>条目的字段</translation>
    </message>
    <message>
        <source>Filter for this</source>
        <translation>按此筛选</translation>
    </message>
    <message>
        <source>Filter for this address</source>
        <translation>按此地址筛选</translation>
    </message>
    <message>
        <source>Filter for this action</source>
        <translation>按此操作筛选</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>UTC 时间</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 的详情</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityFilterBar</name>
    <message>
        <source>Range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>清除所有筛选 (Esc)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <comment>name of a filter</comment>
        <translation>%1筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>过去 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Range from, local time</source>
        <translation>时间范围起点，本地时间</translation>
    </message>
    <message>
        <source>Range to, local time</source>
        <translation>时间范围终点，本地时间</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a range.</source>
        <translation>“%1”既不是地址也不是范围。</translation>
    </message>
    <message>
        <source>Whole words</source>
        <comment>what the search looks for</comment>
        <translation>全字匹配</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityModel</name>
    <message>
        <source>Failed</source>
        <comment>of what has no status of its own</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>This entry could not be loaded. Press Enter to try again.</source>
        <translation>无法加载此条目。按 Enter 键重试。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>%1, %2 from %3, failed</source>
        <translation>%1，%2，来自 %3，失败</translation>
    </message>
    <message>
        <source>%1, %2 from %3</source>
        <translation>%1，%2，来自 %3</translation>
    </message>
    <message>
        <source>%1, %2 from %3, %4 %5, status %6</source>
        <translation>%1，%2，来自 %3，%4 %5，状态 %6</translation>
    </message>
    <message>
        <source>No longer in the log</source>
        <translation>已不在日志中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPage</name>
    <message>
        <source>Show the &amp;console&apos;s own requests</source>
        <translation>显示控制台自身的请求(&amp;C)</translation>
    </message>
    <message>
        <source>What consoles on the server&apos;s own computer ask for</source>
        <translation>服务器本机上的控制台发出的请求</translation>
    </message>
    <message>
        <source>No activity yet. Requests and sign-ins will be listed here.</source>
        <translation>尚无活动。请求和登录将在此列出。</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>没有符合这些筛选条件的条目。</translation>
    </message>
    <message>
        <source>Could not load the activity log.</source>
        <translation>无法加载活动日志。</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>The histogram could not be loaded.</source>
        <translation>无法加载直方图。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>%Ln 个新条目</numerusform>
        </translation>
    </message>
    <message>
        <source>The log has changed: reload</source>
        <translation>日志已更改：重新加载</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries selected</source>
        <translation>
            <numerusform>已选中全部 %Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>继续搜索</translation>
    </message>
    <message>
        <source>The search looked at the entries up to %1, and stopped.</source>
        <translation>搜索查看了截至 %1 的条目，然后停止。</translation>
    </message>
    <message>
        <source>These are too many entries to copy. An export has them all.</source>
        <translation>条目太多，无法复制。导出可包含全部条目。</translation>
    </message>
    <message>
        <source>Search inside words too</source>
        <translation>同时搜索词的一部分</translation>
    </message>
    <message>
        <source>No entry has “%1” as whole words.</source>
        <translation>没有条目以完整的词包含“%1”。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPresenter</name>
    <message>
        <source>%1 Searched up to %2.</source>
        <translation>%1已搜索至 %2。</translation>
    </message>
    <message>
        <source>%1 Searched back to %2.</source>
        <translation>%1已向前搜索至 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries. %2 match the filters in the selected range.</source>
        <translation>%1 个条目。所选时间范围内有 %2 个符合筛选条件。</translation>
    </message>
    <message>
        <source>%1 entries. %2 match the filters.</source>
        <translation>%1 个条目。%2 个符合筛选条件。</translation>
    </message>
    <message>
        <source>%1 entries. %2 in the selected range.</source>
        <translation>%1 个条目。%2 个在所选时间范围内。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message numerus="yes">
        <source>Activity, %Ln entries</source>
        <translation>
            <numerusform>活动，%Ln 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTools</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Filters and range under a name</source>
        <translation>以名称保存的筛选和时间范围</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Show new entries as they come (%1)</source>
        <translation>新条目到来时即显示（%1）</translation>
    </message>
    <message>
        <source>&amp;Most frequent</source>
        <translation>最频繁(&amp;M)</translation>
    </message>
    <message>
        <source>Addresses, accounts, endpoints and countries that are seen most (%1)</source>
        <translation>出现最多的地址、账户、端点和国家/地区（%1）</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Take the log to a file (%1)</source>
        <translation>将日志导出到文件（%1）</translation>
    </message>
    <message>
        <source>Copy the request as a &amp;curl line</source>
        <translation>将请求复制为 curl 命令行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>所列内容</translation>
    </message>
    <message>
        <source>All of the range</source>
        <translation>整个时间范围</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>整个日志</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTop</name>
    <message>
        <source>Most frequent</source>
        <translation>最频繁</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the most frequent</source>
        <translation>关闭最频繁列表</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Most frequent: %1</source>
        <comment>addresses, accounts, …</comment>
        <translation>最频繁：%1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>没有条目。</translation>
    </message>
    <message>
        <source>Could not be counted.</source>
        <translation>无法统计。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a country</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no such value</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressCard</name>
    <message>
        <source>Accounts that it used</source>
        <translation>它使用过的账户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Newest alerts about it</source>
        <translation>与其有关的最新告警</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>触发时间</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>地址 %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Whitelist</source>
        <translation>白名单</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>在活动中打开(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>封禁(&amp;B)…</translation>
    </message>
    <message>
        <source>Add to the &amp;whitelist…</source>
        <translation>添加到白名单(&amp;W)…</translation>
    </message>
    <message>
        <source>Not all of this could be loaded.</source>
        <translation>未能全部加载。</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressPresenter</name>
    <message>
        <source>Could not be loaded</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>country of an address</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an address was seen</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <comment>requests of an address</comment>
        <translation>成功 %1，失败 %2</translation>
    </message>
    <message>
        <source>None</source>
        <comment>alerts about an address</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>of an address</comment>
        <translation>封禁至</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <comment>of an address</comment>
        <translation>未封禁</translation>
    </message>
    <message>
        <source>Let in by your whitelist</source>
        <translation>被您的白名单允许</translation>
    </message>
    <message>
        <source>Not on your whitelist</source>
        <translation>不在您的白名单中</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressRow</name>
    <message>
        <source>Your address</source>
        <translation>您的地址</translation>
    </message>
    <message>
        <source>Your address: %1 %2 %3</source>
        <comment>address, explanation, standing</comment>
        <translation>您的地址：%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::AdministratorPage</name>
    <message>
        <source>Administrator account</source>
        <translation>管理员账户</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定 (Caps Lock) 似乎已打开。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>This account manages the server and all other accounts. Alerts go to its e-mail address.</source>
        <translation>此账户管理服务器和所有其他账户。告警会发送到它的电子邮件地址。</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>过短：至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>过长。</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Four unrelated words are better.</source>
        <translation>弱：容易被猜到。四个不相关的单词更好。</translation>
    </message>
    <message>
        <source>Fair: a longer one is better.</source>
        <translation>一般：更长的密码更好。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>良好。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as ana@example.com.</source>
        <translation>请输入电子邮件地址，例如 ana@example.com。</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>密码过长。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>密码至少需要 %n 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertActions</name>
    <message>
        <source>&amp;Resolve</source>
        <translation>解决(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next alert</source>
        <translation>下一条告警(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous alert</source>
        <translation>上一条告警(&amp;P)</translation>
    </message>
    <message>
        <source>Select or &amp;leave out</source>
        <translation>选中或取消选中(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Show its &amp;activity</source>
        <translation>显示相关活动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the c&amp;ell</source>
        <translation>复制单元格(&amp;E)</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>单键快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Select do&amp;wn</source>
        <translation>向下扩展选择(&amp;W)</translation>
    </message>
    <message>
        <source>Selec&amp;t up</source>
        <translation>向上扩展选择(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;real</source>
        <translation>标为真实(&amp;R)</translation>
    </message>
    <message>
        <source>As a &amp;false alarm</source>
        <translation>标为误报(&amp;F)</translation>
    </message>
    <message>
        <source>As &amp;expected</source>
        <translation>标为预期(&amp;E)</translation>
    </message>
    <message>
        <source>As a &amp;test</source>
        <translation>标为测试(&amp;T)</translation>
    </message>
    <message>
        <source>With a &amp;note…</source>
        <translation>附带备注(&amp;N)…</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>一小时(&amp;H)</translation>
    </message>
    <message>
        <source>For a &amp;day</source>
        <translation>一天(&amp;D)</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>一周(&amp;W)</translation>
    </message>
    <message>
        <source>Until it gets w&amp;orse</source>
        <translation>直到情况恶化(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;No longer</source>
        <translation>不再推迟(&amp;N)</translation>
    </message>
    <message>
        <source>This was &amp;me…</source>
        <translation>这是我(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>例外(&amp;X)…</translation>
    </message>
    <message>
        <source>Next &amp;grouping</source>
        <translation>下一种分组(&amp;G)</translation>
    </message>
    <message>
        <source>Resol&amp;ve as</source>
        <translation>解决为(&amp;V)</translation>
    </message>
    <message>
        <source>Snoo&amp;ze</source>
        <translation>推迟(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertDetail</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Related activity</source>
        <translation>相关活动</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>History of the alert</source>
        <translation>告警历史</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Fields of the alert</source>
        <translation>告警的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The alert as JSON</source>
        <translation>告警的 JSON</translation>
    </message>
    <message>
        <source>Views of the alert</source>
        <translation>告警视图</translation>
    </message>
    <message>
        <source>Views of the alert, tabs</source>
        <translation>告警视图，标签页</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>显示相关活动</translation>
    </message>
    <message>
        <source>Bold: led to the alert</source>
        <translation>粗体：引发了此告警</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <translation>未解决</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, status of the answer</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, led to the alert</source>
        <comment>a time</comment>
        <translation>%1，引发了此告警</translation>
    </message>
    <message>
        <source>The log has no entries about this any more.</source>
        <translation>日志中已没有与此相关的条目。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>More about this alert could not be loaded.</source>
        <translation>无法加载此告警的更多信息。</translation>
    </message>
    <message>
        <source>Timeline around the alert</source>
        <translation>告警前后的时间线</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state</comment>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>No sign-ins, blocks or changes within an hour of this alert.</source>
        <translation>此告警前后一小时内没有登录、封禁或更改。</translation>
    </message>
    <message>
        <source>There was more than is shown here.</source>
        <translation>实际情况比此处显示的更多。</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>验证日志</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertExceptions</name>
    <message>
        <source>No more alerts about %1, %2.</source>
        <comment>what, until when</comment>
        <translation>不再有关于 %1 的告警，%2。</translation>
    </message>
    <message>
        <source>The exception could not be made.</source>
        <translation>无法创建例外。</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertFilterBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>触发时间</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>清除所有筛选 (Esc)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Address, endpoint, note</source>
        <translation>地址、端点、备注</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <comment>name of a filter</comment>
        <translation>%1筛选</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>alerts</comment>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>alerts</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>All</source>
        <comment>alerts</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>所有严重性</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>过去 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>我的账户</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>alerts</comment>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>任意判定</translation>
    </message>
    <message>
        <source>No verdict</source>
        <comment>on a resolved alert</comment>
        <translation>无判定</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertModel</name>
    <message>
        <source>Resolved</source>
        <comment>state of an alert</comment>
        <translation>已解决</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1，最近出现 %2</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>未解决</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an alert</comment>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>触发时间</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state of an alert</comment>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>snoozed</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>已推迟</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertNotices</name>
    <message>
        <source>Leave the alerts that were not changed yet as they are</source>
        <translation>尚未更改的告警保持原样</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The alerts after these could not be loaded.</source>
        <translation>无法加载其后的告警。</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertOverview</name>
    <message>
        <source>The alert in words</source>
        <translation>告警说明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertPresenter</name>
    <message>
        <source>My account.</source>
        <translation>我的账户。</translation>
    </message>
    <message>
        <source>All accounts.</source>
        <translation>所有账户。</translation>
    </message>
    <message>
        <source>Live.</source>
        <comment>new alerts are told as they come</comment>
        <translation>实时更新。</translation>
    </message>
    <message>
        <source>Not live.</source>
        <comment>new alerts are not told as they come</comment>
        <translation>未实时更新。</translation>
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
        <translation>告警</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertsPage</name>
    <message>
        <source>No alerts match these filters.</source>
        <translation>没有符合这些筛选条件的告警。</translation>
    </message>
    <message>
        <source>Could not load the alerts.</source>
        <translation>无法加载告警。</translation>
    </message>
    <message>
        <source>Nothing to triage. New alerts appear here.</source>
        <translation>没有需要处理的告警。新告警会显示在此处。</translation>
    </message>
    <message>
        <source>No alerts yet. Detection is running.</source>
        <translation>尚无告警。检测正在运行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alerts</source>
        <translation>
            <numerusform>%Ln 条新告警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AnomaliesPage</name>
    <message>
        <source>Request rate</source>
        <translation>请求频率</translation>
    </message>
    <message>
        <source>Failed sign-ins by address</source>
        <translation>按地址统计的登录失败</translation>
    </message>
    <message>
        <source>Sensitive endpoints</source>
        <translation>敏感端点</translation>
    </message>
    <message>
        <source>Where sign-ins come from</source>
        <translation>登录来源</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>在“活动”中显示(&amp;A)</translation>
    </message>
    <message>
        <source>All accounts together; the rules judge each by itself.</source>
        <translation>所有账户合计；规则对每个账户单独判断。</translation>
    </message>
    <message>
        <source>Your own account.</source>
        <translation>您自己的账户。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Range of the charts</source>
        <translation>图表的时间范围</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The charts stand still until they go on (Space on a chart)</source>
        <translation>图表停止更新，直到继续为止（在图表上按空格键）</translation>
    </message>
    <message>
        <source>Could not load the charts.</source>
        <translation>无法加载图表。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Paused, as of %1</source>
        <translation>已暂停，截至 %1</translation>
    </message>
    <message>
        <source>Connecting, as of %1</source>
        <translation>正在连接，截至 %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Reconnecting, as of %1</source>
        <translation>正在重新连接，截至 %1</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>Not live: refused</source>
        <translation>未实时更新：被拒绝</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1: above the threshold.</source>
        <comment>requests</comment>
        <translation>%1：高于阈值。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>requests</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Live. %1</source>
        <translation>实时更新。%1</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiClient</name>
    <message>
        <source>The answer (HTTP status %1) is not what a Postject server sends.</source>
        <translation>响应（HTTP 状态 %1）不是 Postject 服务器所发送的内容。</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>本机不信任该服务器的证书。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>服务器出示的证书与曾经信任的不同。</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>响应过大。</translation>
    </message>
    <message>
        <source>The answer is not valid HTTP.</source>
        <translation>响应不是有效的 HTTP。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时响应。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyForm</name>
    <message>
        <source>Read alerts, activity and figures</source>
        <translation>读取告警、活动和统计数据</translation>
    </message>
    <message>
        <source>Verify requests for a proxy, such as nginx</source>
        <translation>为 nginx 等代理验证请求</translation>
    </message>
    <message>
        <source>Ingest events of other services into the log</source>
        <translation>将其他服务的事件写入日志</translation>
    </message>
    <message>
        <source>Create the key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>nginx on web-1</source>
        <comment>an example of a key&apos;s name</comment>
        <translation>web-1 上的 nginx</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>密钥的权限</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>When the key ends</source>
        <translation>密钥何时到期</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>end of an API key</comment>
        <translation>永不</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>指定日期…</translation>
    </message>
    <message>
        <source>The key&apos;s last day</source>
        <translation>密钥的最后一天</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel, create no key</source>
        <translation>取消，不创建密钥</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyModel</name>
    <message>
        <source>Read</source>
        <comment>what an API key may do</comment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>what an API key may do</comment>
        <translation>验证</translation>
    </message>
    <message>
        <source>Ingest</source>
        <comment>what an API key may do</comment>
        <translation>写入</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an API key: name, state, what it may do</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an API key</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <comment>state of an API key</comment>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <comment>state of an API key</comment>
        <translation>90 天未使用</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an API key</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last use of an API key</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>end of an API key</comment>
        <translation>永不</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>how an API key begins</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column: what an API key may do</comment>
        <translation>权限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>来源地址</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>开头</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyPresenter</name>
    <message>
        <source>You have no API keys.</source>
        <translation>您没有 API 密钥。</translation>
    </message>
    <message>
        <source>You have %1 of at most %2 API keys.</source>
        <translation>您有 %1 个 API 密钥，最多 %2 个。</translation>
    </message>
    <message>
        <source>Type a name, such as the program that will use the key.</source>
        <translation>请输入名称，例如将使用此密钥的程序。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称过长。</translation>
    </message>
    <message>
        <source>Choose what the key may do.</source>
        <translation>请选择密钥的权限。</translation>
    </message>
    <message>
        <source>Choose a day in the future.</source>
        <translation>请选择将来的日期。</translation>
    </message>
    <message>
        <source>The server does not take this name. Use one line of text.</source>
        <translation>服务器不接受此名称。请使用单行文本。</translation>
    </message>
    <message>
        <source>The server does not know what this key shall be able to do.</source>
        <translation>服务器无法识别为此密钥指定的权限。</translation>
    </message>
    <message>
        <source>By the server&apos;s clock this is not in the future.</source>
        <translation>按服务器的时钟，这不是将来的时间。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeysPage</name>
    <message>
        <source>Create a key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Show activity from its address</source>
        <translation>显示来自其地址的活动</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>You have no API keys. A key lets a program use this account without its password.</source>
        <translation>您没有 API 密钥。密钥让程序无需密码即可使用此账户。</translation>
    </message>
    <message>
        <source>Could not load the API keys.</source>
        <translation>无法加载 API 密钥。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>90 天未使用</translation>
    </message>
    <message>
        <source>The key was not made: an account has at most %1.</source>
        <translation>密钥未创建：一个账户最多 %1 个。</translation>
    </message>
    <message>
        <source>The key was not made.</source>
        <translation>密钥未创建。</translation>
    </message>
    <message>
        <source>The key “%1” is revoked.</source>
        <translation>密钥“%1”已吊销。</translation>
    </message>
    <message>
        <source>The key “%1” was not revoked.</source>
        <translation>密钥“%1”未吊销。</translation>
    </message>
    <message>
        <source>The new key is not stored yet, and it is never shown again. Copy it first, or leave again to give it up.</source>
        <translation>新密钥尚未保存，且不会再次显示。请先复制它，或再次离开以放弃它。</translation>
    </message>
    <message>
        <source>Whatever uses the key “%1” is refused from then on. A revoked key does not come back.</source>
        <translation>此后，使用密钥“%1”的任何程序都会被拒绝。已吊销的密钥无法恢复。</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>吊销密钥</translation>
    </message>
    <message>
        <source>You have all the keys that an account may have. Revoke one first.</source>
        <translation>您的密钥已达到账户上限。请先吊销一个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are revoked.</source>
        <translation>
            <numerusform>%Ln 个密钥已吊销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were not revoked.</source>
        <translation>
            <numerusform>%Ln 个密钥未吊销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whatever uses these %Ln keys is refused from then on. Revoked keys do not come back.</source>
        <translation>
            <numerusform>此后，使用这 %Ln 个密钥的任何程序都会被拒绝。已吊销的密钥无法恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln keys</source>
        <translation>
            <numerusform>吊销 %Ln 个密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ApplyBar</name>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save the changes (%1)</source>
        <translation>保存更改（%1）</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved changes</source>
        <translation>
            <numerusform>%Ln 项未保存的更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AttachPage</name>
    <message>
        <source>Server to attach to</source>
        <translation>要连接的服务器</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>The server shows its address and the fingerprint of its certificate when it starts. Have both at hand.</source>
        <translation>服务器启动时会显示其地址和证书指纹。请备好两者。</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>服务器地址(&amp;S)</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>正在查找 %1…</translation>
    </message>
    <message>
        <source>The certificate was not trusted, so nothing was sent to the server.</source>
        <translation>证书未被信任，因此未向服务器发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds ahead of this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>服务器的时钟比本机快 %n 秒。双因素验证码可能会被拒绝。再次点击“完成”可仍然继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds behind this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>服务器的时钟比本机慢 %n 秒。双因素验证码可能会被拒绝。再次点击“完成”可仍然继续。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AttachPresenter</name>
    <message>
        <source>%1 answers, but not with TLS.</source>
        <translation>%1 有响应，但未使用 TLS。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as https://10.0.0.5:8787.</source>
        <translation>请输入服务器的地址，例如 https://10.0.0.5:8787。</translation>
    </message>
    <message>
        <source>This is not an address of a server. One looks like https://10.0.0.5:8787.</source>
        <translation>这不是服务器地址。地址形如 https://10.0.0.5:8787。</translation>
    </message>
    <message>
        <source>Only https addresses are possible.</source>
        <translation>只能使用 https 地址。</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read the password. Use https.</source>
        <translation>通过 http 时，途中的任何人都能读取密码。请使用 https。</translation>
    </message>
    <message>
        <source>There is no Postject server at %1.</source>
        <translation>%1 处没有 Postject 服务器。</translation>
    </message>
</context>
<context>
    <name>postject::ui::AuditPresenter</name>
    <message numerus="yes">
        <source>for %Ln seconds</source>
        <comment>how long something has been going on</comment>
        <translation>
            <numerusform>已 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying, %1.</source>
        <translation>正在验证，%1。</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>自打开此窗口以来尚未验证。</translation>
    </message>
    <message>
        <source>The log is as it was written.</source>
        <translation>日志与写入时一致。</translation>
    </message>
    <message>
        <source>The log has been changed.</source>
        <translation>日志已被更改。</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <comment>done, in all</comment>
        <translation>条目 %1/%2</translation>
    </message>
    <message>
        <source>Verified: %1, %2.</source>
        <comment>how much, how long</comment>
        <translation>已校验：%1，%2。</translation>
    </message>
    <message>
        <source>Verified: %1, %2 a second, %3.</source>
        <comment>how much, entries, time left</comment>
        <translation>已校验：%1，每秒 %2 条，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>剩余 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>剩余 %Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BackupCodesView</name>
    <message>
        <source>Backup code %1 of %2</source>
        <translation>备用验证码 %1/%2</translation>
    </message>
    <message>
        <source>I have stored these codes</source>
        <translation>我已保存这些验证码</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message numerus="yes">
        <source>Backup codes, %n items</source>
        <translation>
            <numerusform>备用验证码，%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Postject backup codes</source>
        <translation>Postject 备用验证码</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>Each code signs you in once in place of the app&apos;s code.</source>
        <translation>每个验证码可代替应用的验证码登录一次。</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>保存备用验证码</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Keep the file where only you can read it.</source>
        <translation>已保存到 %1。请将文件放在只有您能读取的地方。</translation>
    </message>
    <message>
        <source>Could not save to %1: %2</source>
        <translation>无法保存到 %1：%2</translation>
    </message>
    <message>
        <source>The printer did not start. Save or copy the codes instead.</source>
        <translation>打印机未启动。请改为保存或复制验证码。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>已复制。剪贴板将在 30 秒后清除。</translation>
    </message>
</context>
<context>
    <name>postject::ui::BarList</name>
    <message>
        <source>No figures</source>
        <translation>没有数据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, in the table</source>
        <translation>
            <numerusform>另有 %Ln 项，见表格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockForm</name>
    <message>
        <source>Block</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Address to block</source>
        <translation>要封禁的地址</translation>
    </message>
    <message>
        <source>Hours to block for</source>
        <translation>封禁小时数</translation>
    </message>
    <message>
        <source>Reason for the block</source>
        <translation>封禁原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Type the address to block.</source>
        <translation>请输入要封禁的地址。</translation>
    </message>
    <message>
        <source>Type a reason. Whoever meets this block later will read it.</source>
        <translation>请输入原因。以后看到此封禁的人会读到它。</translation>
    </message>
    <message>
        <source>Several addresses: with a space or a comma between them</source>
        <translation>多个地址：用空格或逗号分隔</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>addresses blocked so far</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>“%1”不是 IPv4 或 IPv6 地址。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln addresses can be blocked at once.</source>
        <translation>
            <numerusform>一次最多可以封禁 %Ln 个地址。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockModel</name>
    <message>
        <source>%1, lifts in %2</source>
        <translation>%1，%2后解除</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>封禁开始</translation>
    </message>
    <message>
        <source>Lifts in</source>
        <translation>解除倒计时</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
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
            <numerusform>%Ln 次登录失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>5 failed sign-ins, 1 hour</comment>
        <translation>%2内%1</translation>
    </message>
    <message>
        <source>%1 within %2, in the imported log %3</source>
        <comment>5 failed sign-ins, 1 hour, its id</comment>
        <translation>%2内%1（导入的日志 %3）</translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockPresenter</name>
    <message numerus="yes">
        <source>%Ln addresses are blocked.</source>
        <translation>
            <numerusform>已封禁 %Ln 个地址。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockRisk</name>
    <message>
        <source>%1 is this computer&apos;s own address: programs on the server&apos;s computer would be refused.</source>
        <translation>%1 是本机自己的地址：服务器所在计算机上的程序将被拒绝。</translation>
    </message>
    <message>
        <source>%1 is the address that you use now: you would be refused yourself.</source>
        <translation>%1 是您当前使用的地址：您自己将被拒绝。</translation>
    </message>
    <message>
        <source>%1 is a trusted proxy: a block of it refuses nobody behind it, or everybody.</source>
        <translation>%1 是受信任的代理：封禁它要么不影响其后的任何人，要么拒绝所有人。</translation>
    </message>
    <message>
        <source>%1 is on your whitelist, and would be refused all the same.</source>
        <translation>%1 在您的白名单中，但仍会被拒绝。</translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockedPage</name>
    <message>
        <source>Block an address</source>
        <translation>封禁地址</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除封禁</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>显示相关活动</translation>
    </message>
    <message>
        <source>No addresses are blocked. An address is blocked for a time after too many failed sign-ins.</source>
        <translation>没有被封禁的地址。登录失败次数过多的地址会被封禁一段时间。</translation>
    </message>
    <message>
        <source>Could not load the blocked addresses.</source>
        <translation>无法加载已封禁的地址。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>已封禁的地址</translation>
    </message>
    <message>
        <source>%1 is no longer blocked.</source>
        <translation>%1 已不再被封禁。</translation>
    </message>
    <message>
        <source>%1 could not be unblocked.</source>
        <translation>无法解除对 %1 的封禁。</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>%1 已封禁。</translation>
    </message>
    <message>
        <source>%1 could not be blocked.</source>
        <translation>无法封禁 %1。</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>“%1”不是 IPv4 或 IPv6 地址。</translation>
    </message>
    <message>
        <source>%1 is blocked already.</source>
        <translation>%1 已经被封禁。</translation>
    </message>
    <message>
        <source>Block it all the same</source>
        <translation>仍然封禁</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were blocked.</source>
        <translation>
            <numerusform>已封禁 %Ln 个地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be blocked.</source>
        <translation>
            <numerusform>有 %Ln 个地址无法封禁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked already: %1</source>
        <comment>addresses</comment>
        <translation>已在封禁中：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be unblocked.</source>
        <translation>
            <numerusform>有 %Ln 个地址无法解除封禁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are no longer blocked.</source>
        <translation>
            <numerusform>已解除 %Ln 个地址的封禁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more of them.</source>
        <translation>
            <numerusform>另外 %Ln 个也是如此。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block all %Ln all the same</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>仍然封禁全部 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln blocks are lifted: each of these addresses may sign in again.</source>
        <translation>
            <numerusform>将解除全部 %Ln 个封锁：这些地址都可以重新登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift all blocks</source>
        <translation>解除全部封锁</translation>
    </message>
</context>
<context>
    <name>postject::ui::CertificateDialog</name>
    <message>
        <source>Certificate changed</source>
        <translation>证书已更改</translation>
    </message>
    <message>
        <source>Trust this server?</source>
        <translation>信任此服务器？</translation>
    </message>
    <message>
        <source>The server shows another certificate than before. If nobody replaced it on purpose, somebody may be between you and the server.</source>
        <translation>服务器出示的证书与以前不同。如果不是有意更换的，则可能有人介于您与服务器之间。</translation>
    </message>
    <message>
        <source>Trusted until now, SHA-256</source>
        <translation>此前信任的，SHA-256</translation>
    </message>
    <message>
        <source>Certificate fingerprint, SHA-256</source>
        <translation>证书指纹，SHA-256</translation>
    </message>
    <message>
        <source>Compare it with the one shown on the server. Trust it only if every pair is the same.</source>
        <translation>请与服务器上显示的指纹比较。只有每一组都相同时才信任它。</translation>
    </message>
    <message>
        <source>Issued to %1, valid until %2.</source>
        <translation>颁发给 %1，有效期至 %2。</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>信任(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Its last four pairs, as the server shows them</source>
        <translation>服务器显示的最后四组</translation>
    </message>
    <message>
        <source>The last four pairs of the new fingerprint</source>
        <translation>新指纹的最后四组</translation>
    </message>
    <message>
        <source>&amp;Trust the new one</source>
        <translation>信任新证书(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Another server…</source>
        <translation>其他服务器(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>postject::ui::CertificateFetcher</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时响应。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ChangeProgress</name>
    <message>
        <source>Progress of the change</source>
        <translation>更改进度</translation>
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
        <translation>%1，表格</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1，图表</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 T shows the same figures as a table.</source>
        <translation>%1按 T 键可用表格显示相同的数据。</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>button that shows it</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>button that shows it</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show as a chart (T)</source>
        <translation>显示为图表 (T)</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>显示为表格 (T)</translation>
    </message>
    <message>
        <source>Show as a chart: %1</source>
        <translation>显示为图表：%1</translation>
    </message>
    <message>
        <source>Show as a table: %1</source>
        <translation>显示为表格：%1</translation>
    </message>
    <message>
        <source>%1 Up and Down move the threshold.</source>
        <translation>%1 按上下方向键可移动阈值。</translation>
    </message>
</context>
<context>
    <name>postject::ui::CidrDelegate</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
</context>
<context>
    <name>postject::ui::CidrEdit</name>
    <message>
        <source>203.0.113.5 or 192.168.1.0/24</source>
        <translation>203.0.113.5 或 192.168.1.0/24</translation>
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
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type a command, a page or an address</source>
        <translation>输入命令、页面或地址</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <translation>打开 %1 的卡片</translation>
    </message>
    <message>
        <source>Activity of %1</source>
        <translation>%1 的活动</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>封禁 %1…</translation>
    </message>
    <message>
        <source>Add %1 to the whitelist…</source>
        <translation>将 %1 添加到白名单…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Command palette, %Ln results</source>
        <translation>
            <numerusform>命令面板，%Ln 个结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ConditionChips</name>
    <message>
        <source>This is neither an address nor a range such as 203.0.113.0/24.</source>
        <translation>这既不是地址，也不是 203.0.113.0/24 这样的范围。</translation>
    </message>
    <message>
        <source>A status is a number from 100 to 599.</source>
        <translation>状态是 100 到 599 之间的数字。</translation>
    </message>
    <message>
        <source>A country is two letters, such as NL.</source>
        <translation>国家/地区为两个字母，例如 NL。</translation>
    </message>
    <message>
        <source>There is no account with this e-mail.</source>
        <translation>没有使用此电子邮件的账户。</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>添加条件…</translation>
    </message>
    <message>
        <source>Several values, ranges of addresses, and what shall not be there</source>
        <translation>多个值、地址范围，以及不应出现的内容</translation>
    </message>
    <message>
        <source>Column of the condition</source>
        <translation>条件的列</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>是或不是</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <translation>条件的值</translation>
    </message>
    <message>
        <source>is</source>
        <comment>column of a table … value</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>column of a table … value</comment>
        <translation>不是</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a condition</comment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1. Press to take it away.</source>
        <comment>a condition</comment>
        <translation>%1。按下即可移除。</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <comment>a condition</comment>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>请输入值。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel, change nothing</source>
        <translation>取消，不做任何更改</translation>
    </message>
    <message>
        <source>Typed to confirm</source>
        <translation>输入以确认</translation>
    </message>
    <message>
        <source>To confirm, type %1</source>
        <translation>要确认，请输入 %1</translation>
    </message>
    <message>
        <source>That is not the same. Nothing was changed.</source>
        <translation>输入的内容不一致。未做任何更改。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Each server has a sign-in of its own. Who is signed in stays so while another server is shown.</source>
        <translation>每台服务器各有自己的登录。显示其他服务器时，已登录的状态保持不变。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1（此窗口）</translation>
    </message>
    <message>
        <source>This window works with it. Connect to another one first.</source>
        <translation>此窗口正在使用它。请先连接到其他服务器。</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>连接的名称</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Forget %1? Its certificate will have to be compared again.</source>
        <translation>要忘记 %1 吗？之后需要重新比对其证书。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记</translation>
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
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the c&amp;ell</source>
        <translation>复制单元格(&amp;E)</translation>
    </message>
</context>
<context>
    <name>postject::ui::ExceptionForm</name>
    <message>
        <source>Resolve the alert as e&amp;xpected</source>
        <translation>将告警解决为预期(&amp;X)</translation>
    </message>
    <message>
        <source>Add the exception</source>
        <translation>添加例外</translation>
    </message>
    <message>
        <source>New exception</source>
        <translation>新建例外</translation>
    </message>
    <message>
        <source>No more alerts about what was you. An address is blocked all the same.</source>
        <translation>不再对您本人的行为发出告警。地址仍会被封禁。</translation>
    </message>
    <message>
        <source>This was me</source>
        <translation>这是我</translation>
    </message>
    <message>
        <source>What the exception is for</source>
        <translation>例外的对象</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account of the exception</source>
        <translation>例外的账户</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the exception</source>
        <translation>例外的备注</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>How long the exception holds</source>
        <translation>例外的有效期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the exception</source>
        <translation>取消例外</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>It was me</source>
        <comment>the note of an exception</comment>
        <translation>是我本人</translation>
    </message>
    <message>
        <source>This note is too long.</source>
        <translation>备注过长。</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>此账户已不存在。</translation>
    </message>
    <message>
        <source>There is an exception for this already.</source>
        <translation>对此已有例外。</translation>
    </message>
    <message>
        <source>There are as many exceptions as there may be. Revoke one first.</source>
        <translation>例外数量已达上限。请先撤销一个。</translation>
    </message>
    <message>
        <source>Say why. Whoever meets this exception later will read it.</source>
        <translation>请说明原因。以后遇到此例外的人会看到。</translation>
    </message>
    <message>
        <source>The server does not take this. Choose another one, or none.</source>
        <translation>服务器不接受此项。请选择其他项，或不选。</translation>
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
        <translation>对象</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No alerts are raised about these.</source>
        <translation>对这些不会触发告警。</translation>
    </message>
    <message>
        <source>No exceptions. Make one from an alert: &quot;This was me&quot;.</source>
        <translation>没有例外。可从告警中创建：“这是我”。</translation>
    </message>
    <message>
        <source>Could not load the exceptions.</source>
        <translation>无法加载例外。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Exception revoked.</source>
        <translation>例外已撤销。</translation>
    </message>
    <message>
        <source>The exception could not be revoked.</source>
        <translation>无法撤销例外。</translation>
    </message>
    <message>
        <source>The exception could not be made again.</source>
        <translation>无法重新创建例外。</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind, what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions revoked.</source>
        <translation>
            <numerusform>%Ln 个例外已撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be revoked.</source>
        <translation>
            <numerusform>无法撤销 %Ln 个例外。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be made again.</source>
        <translation>
            <numerusform>无法重新创建 %Ln 个例外。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ExportDialog</name>
    <message>
        <source>Export activity</source>
        <translation>导出活动</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>JSON lines, one entry each</source>
        <translation>JSON 行，每行一个条目</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1 entries are in %2.</source>
        <translation>%1 个条目已存入 %2。</translation>
    </message>
    <message>
        <source>The export stopped, and left no file.</source>
        <translation>导出已中止，未留下文件。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>%1: %2 entries, about %3</source>
        <comment>what is exported, count, size of the file</comment>
        <translation>%1：%2 个条目，约 %3</translation>
    </message>
    <message>
        <source>Export activity to</source>
        <translation>将活动导出到</translation>
    </message>
    <message>
        <source>%1 entries, %2 a second</source>
        <translation>%1 个条目，每秒 %2 个</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>entries and rate, time</comment>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stopped. No file is left.</source>
        <translation>已停止。未留下文件。</translation>
    </message>
</context>
<context>
    <name>postject::ui::FirstRunPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>第 %1 步，共 %2 步，%3</translation>
    </message>
</context>
<context>
    <name>postject::ui::FirstRunPresenter</name>
    <message>
        <source>Starting the server…</source>
        <translation>正在启动服务器…</translation>
    </message>
    <message>
        <source>Creating the administrator…</source>
        <translation>正在创建管理员…</translation>
    </message>
    <message>
        <source>The administrator could not be created.</source>
        <translation>无法创建管理员。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>The administrator was created, but signing in failed.</source>
        <translation>管理员已创建，但登录失败。</translation>
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
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>postject::ui::GroupBar</name>
    <message>
        <source>Group the alerts by</source>
        <translation>告警分组方式</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>按地址</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>按账户</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
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
            <numerusform>选择 %1 的 %Ln 条告警，最严重：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln smaller groups</source>
        <translation>
            <numerusform>以及 %Ln 个较小的组</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups here.</source>
        <translation>此处没有分组。</translation>
    </message>
    <message>
        <source>of the alerts that are loaded</source>
        <translation>已加载的告警</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>postject::ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Chapters of the manual</source>
        <translation>手册章节</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>手册正文</translation>
    </message>
</context>
<context>
    <name>postject::ui::HistogramView</name>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Activity histogram</source>
        <translation>活动直方图</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>%1, of which %2 failed. Busiest: %3. The table below lists the entries.</source>
        <translation>%1，其中 %2 个失败。最繁忙：%3。下方表格列出了这些条目。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them failed</source>
        <translation>
            <numerusform>其中 %Ln 个失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::IntegrityPage</name>
    <message>
        <source>&amp;Verify the log</source>
        <translation>验证日志(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Copy the head</source>
        <translation>复制链头(&amp;C)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>正在验证日志</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Removed by retention</source>
        <translation>因保留期限移除</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>First broken entry</source>
        <translation>首个损坏的条目</translation>
    </message>
    <message>
        <source>Each entry of the activity log is bound to the one before. Verifying reads all of them: an entry that was changed, added or taken away is found, and named.</source>
        <translation>活动日志的每个条目都与前一个条目绑定。验证会读取全部条目：被更改、添加或删除的条目会被发现并指出。</translation>
    </message>
    <message>
        <source>The log could not be verified.</source>
        <translation>无法验证日志。</translation>
    </message>
    <message>
        <source>Every entry is as it was written, and none is missing.</source>
        <translation>每个条目都与写入时一致，且无缺失。</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the verification</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>What the server found</source>
        <translation>服务器的发现</translation>
    </message>
    <message>
        <source>The log does not verify.</source>
        <translation>日志未通过验证。</translation>
    </message>
    <message>
        <source>The log does not verify from entry %1 on.</source>
        <translation>日志自条目 %1 起未通过验证。</translation>
    </message>
</context>
<context>
    <name>postject::ui::KeyView</name>
    <message>
        <source>Setup key</source>
        <translation>设置密钥</translation>
    </message>
    <message>
        <source>Shown on the screen only. Use Copy key to paste it into the app.</source>
        <translation>仅在屏幕上显示。请使用“复制密钥”将其粘贴到应用中。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ListenerPage</name>
    <message>
        <source>Address and encryption</source>
        <translation>地址和加密</translation>
    </message>
    <message>
        <source>&amp;Encrypt with TLS</source>
        <translation>使用 TLS 加密(&amp;E)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>This console reaches the server in private. The address is for other programs and computers.</source>
        <translation>此控制台通过专用通道连接服务器。该地址供其他程序和计算机使用。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only, 0.0.0.0 every network that it is in.</source>
        <translation>127.0.0.1 表示仅限本机，0.0.0.0 表示本机所在的每个网络。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>启动服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Always on for an address that other computers can reach. The server makes a certificate; others compare its fingerprint when they connect first.</source>
        <translation>对于其他计算机可访问的地址，始终开启。服务器会创建证书；其他计算机首次连接时核对其指纹。</translation>
    </message>
    <message>
        <source>The server makes a certificate; programs compare its fingerprint when they connect first.</source>
        <translation>服务器会创建证书；程序首次连接时核对其指纹。</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, such as 127.0.0.1.</source>
        <translation>请输入本机的 IP 地址，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>The system does not let you use port %1. Use 1024 or a higher one.</source>
        <translation>系统不允许您使用端口 %1。请使用 1024 或更大的端口。</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>%1 不是本机的地址。</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. Choose another one.</source>
        <translation>端口 %1 已被其他程序使用。请选择其他端口。</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>使用 %1(&amp;U)</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. %2 is free.</source>
        <translation>端口 %1 已被其他程序使用。%2 可用。</translation>
    </message>
</context>
<context>
    <name>postject::ui::LockOutBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue and lose access…</source>
        <translation>继续并失去访问权限…</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>取消更改</translation>
    </message>
    <message>
        <source>Continue and lose access</source>
        <translation>继续并失去访问权限</translation>
    </message>
    <message>
        <source>Your address, typed to confirm</source>
        <translation>您的地址，输入以确认</translation>
    </message>
    <message>
        <source>Add %1 too</source>
        <translation>同时添加 %1</translation>
    </message>
    <message>
        <source>To continue, type your address %1</source>
        <translation>要继续，请输入您的地址 %1</translation>
    </message>
    <message>
        <source>That is not your address.</source>
        <translation>这不是您的地址。</translation>
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
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>Copy the details of: %1</source>
        <translation>复制详情：%1</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page title, what its badge says</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>postject::ui::NewKeyView</name>
    <message>
        <source>Copy the key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>我已保存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>New key, shown once</source>
        <translation>新密钥，仅显示一次</translation>
    </message>
    <message>
        <source>Shown on the screen only. Use Copy the key to paste it where it is needed.</source>
        <translation>仅在屏幕上显示。请使用“复制密钥”将其粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>This is the only time that the key is shown: the server keeps no copy that could be read. Copy it to where it is needed, or make another one later.</source>
        <translation>密钥只在此时显示：服务器不保留可读取的副本。请将其复制到需要的地方，或以后另建一个。</translation>
    </message>
    <message>
        <source>Done, hide the key</source>
        <translation>完成，隐藏密钥</translation>
    </message>
    <message>
        <source>The clipboard is empty again.</source>
        <translation>剪贴板已清空。</translation>
    </message>
    <message>
        <source>The key “%1” is made</source>
        <translation>密钥“%1”已创建</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in 30 seconds.</source>
        <translation>已复制。30 秒后将从剪贴板中清除。</translation>
    </message>
</context>
<context>
    <name>postject::ui::NotificationPresenter</name>
    <message>
        <source>Type an e-mail address, such as ana@example.com.</source>
        <translation>请输入电子邮件地址，例如 ana@example.com。</translation>
    </message>
    <message>
        <source>The server does not take this as a mail address.</source>
        <translation>服务器不接受此邮件地址。</translation>
    </message>
    <message>
        <source>The notifications were not saved.</source>
        <translation>通知设置未保存。</translation>
    </message>
    <message>
        <source>The test mail was not sent.</source>
        <translation>测试邮件未发送。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>step of sending a mail</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <comment>step of sending a mail</comment>
        <translation>加密</translation>
    </message>
    <message>
        <source>Signing in</source>
        <comment>step of sending a mail</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>step of sending a mail</comment>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>step of sending a mail</comment>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>step of sending a mail</comment>
        <translation>邮件内容</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached. Check its name and its port.</source>
        <translation>无法连接邮件服务器。请检查其名称和端口。</translation>
    </message>
    <message>
        <source>The connection could not be encrypted. Check the encryption, the port, and whose certificates are trusted.</source>
        <translation>无法加密连接。请检查加密方式、端口以及信任的证书颁发机构。</translation>
    </message>
    <message>
        <source>Wrong user or password.</source>
        <translation>用户或密码错误。</translation>
    </message>
    <message>
        <source>The mail server did not accept the sign-in.</source>
        <translation>邮件服务器未接受登录。</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender&apos;s address.</source>
        <translation>邮件服务器不接受发件人的地址。</translation>
    </message>
    <message>
        <source>The mail server does not accept the recipient&apos;s address.</source>
        <translation>邮件服务器不接受收件人的地址。</translation>
    </message>
    <message>
        <source>The mail server did not take the message.</source>
        <translation>邮件服务器未接收该邮件。</translation>
    </message>
    <message>
        <source>Off. No alert is sent to you by e-mail.</source>
        <translation>已关闭。不会通过电子邮件向您发送告警。</translation>
    </message>
    <message>
        <source>Alerts are sent to %1.</source>
        <translation>告警将发送到 %1。</translation>
    </message>
    <message>
        <source>The server has no mail server, so no mail is sent.</source>
        <translation>服务器未设置邮件服务器，因此不会发送邮件。</translation>
    </message>
</context>
<context>
    <name>postject::ui::NotificationsPage</name>
    <message>
        <source>Send me alerts by e-mail</source>
        <translation>通过电子邮件向我发送告警</translation>
    </message>
    <message>
        <source>Set up the mail server</source>
        <translation>设置邮件服务器</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>发送测试邮件</translation>
    </message>
    <message>
        <source>Steps of the test mail</source>
        <translation>测试邮件的步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Could not load the notifications.</source>
        <translation>无法加载通知设置。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <comment>a severity</comment>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件地址</translation>
    </message>
    <message>
        <source>Address that alerts are sent to</source>
        <translation>接收告警的地址</translation>
    </message>
    <message>
        <source>Alerts of severity</source>
        <translation>告警严重性</translation>
    </message>
    <message>
        <source>Least severity that is sent</source>
        <translation>发送的最低严重性</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sends a mail to your saved address and shows what the mail server says to each step.</source>
        <translation>向您已保存的地址发送一封邮件，并显示邮件服务器对每个步骤的回应。</translation>
    </message>
    <message>
        <source>The notifications are saved.</source>
        <translation>通知设置已保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</source>
        <translation>更改未保存。您查看其他页面时更改会保留，关闭控制台后会丢失。</translation>
    </message>
    <message>
        <source>A mail server is set up.</source>
        <translation>已设置邮件服务器。</translation>
    </message>
    <message>
        <source>No mail server is set up. Alerts wait until there is one.</source>
        <translation>未设置邮件服务器。设置之前，告警将等待发送。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails wait to be sent.</source>
        <translation>
            <numerusform>%Ln 封邮件等待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>没有等待发送的邮件。</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>上次发送：%1</translation>
    </message>
    <message>
        <source>No mail has been sent yet.</source>
        <translation>尚未发送过邮件。</translation>
    </message>
    <message>
        <source>Last failure: %1. %2</source>
        <comment>time, the mail server&apos;s words</comment>
        <translation>上次失败：%1。%2</translation>
    </message>
    <message>
        <source>Sending… A slow mail server may take two minutes.</source>
        <translation>正在发送… 较慢的邮件服务器可能需要两分钟。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>milliseconds</comment>
        <translation>%L1 毫秒</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>未设置邮件服务器。</translation>
    </message>
    <message>
        <source>The mail server has accepted the mail to %1.</source>
        <translation>邮件服务器已接受发往 %1 的邮件。</translation>
    </message>
    <message>
        <source>The mail to %1 was not sent. %2</source>
        <comment>address, why</comment>
        <translation>发往 %1 的邮件未发送。%2</translation>
    </message>
    <message>
        <source>As the server is set</source>
        <comment>the language of mails</comment>
        <translation>按服务器设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language that the mails are written in</source>
        <translation>邮件所用的语言</translation>
    </message>
</context>
<context>
    <name>postject::ui::OfflineBar</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>未连接到 %1。</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>已重新连接到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Not connected to %1. Trying again in %n second(s).</source>
        <translation>
            <numerusform>未连接到 %1。%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not connected to %1. Showing data from %2. Trying again in %n second(s).</source>
        <translation>
            <numerusform>未连接到 %1。正在显示 %2 的数据。%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the certificates…</source>
        <translation>比对证书…</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>其他服务器…</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Nothing is sent to it.</source>
        <translation>%1 的证书已更改。不会向其发送任何内容。</translation>
    </message>
</context>
<context>
    <name>postject::ui::OverviewAlerts</name>
    <message>
        <source>%1 severity: %2, %3</source>
        <comment>severity, description, time</comment>
        <translation>严重性 %1：%2，%3</translation>
    </message>
    <message>
        <source>Newest open alerts</source>
        <translation>最新的未解决告警</translation>
    </message>
    <message>
        <source>No open alerts. New ones appear here.</source>
        <translation>没有未解决的告警。新告警会显示在此处。</translation>
    </message>
    <message>
        <source>Could not load the alerts.</source>
        <translation>无法加载告警。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>触发时间</translation>
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
        <translation>无法加载概览。</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>过去 24 小时的请求</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Peak: %1 in 15 minutes</source>
        <translation>峰值：15 分钟内 %1 次</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>被拒绝或失败</translation>
    </message>
    <message>
        <source>24 hours ago</source>
        <translation>24 小时前</translation>
    </message>
    <message>
        <source>12 hours ago</source>
        <translation>12 小时前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Turn on two-factor for this account</source>
        <translation>为此账户开启双因素认证</translation>
    </message>
    <message>
        <source>Two-factor is on</source>
        <translation>双因素认证已开启</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Allow your own address, and no others</source>
        <translation>允许您自己的地址，不允许其他地址</translation>
    </message>
    <message>
        <source>The whitelist is in force</source>
        <translation>白名单已生效</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>postject::ui::Page</name>
    <message>
        <source>Not connected to the server. This works again once it is reached.</source>
        <translation>未连接到服务器。重新连接后即可使用。</translation>
    </message>
</context>
<context>
    <name>postject::ui::PageHeader</name>
    <message>
        <source>What this page covers</source>
        <translation>此页涵盖的内容</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>我的账户</translation>
    </message>
    <message>
        <source>Scope of the page</source>
        <translation>页面范围</translation>
    </message>
    <message>
        <source>Whose data this page shows</source>
        <translation>此页显示谁的数据</translation>
    </message>
</context>
<context>
    <name>postject::ui::PageStack</name>
    <message>
        <source>This server</source>
        <comment>whose data a page shows</comment>
        <translation>本服务器</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>whose data a page shows</comment>
        <translation>您的账户</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordDialog</name>
    <message>
        <source>&amp;Revoke my API keys, too</source>
        <translation>同时吊销我的 API 密钥(&amp;R)</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Show API keys</source>
        <translation>显示 API 密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Your other sessions end. API keys go on working unless they are revoked.</source>
        <translation>您的其他会话将结束。API 密钥除非被吊销，否则继续有效。</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>密码未更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordPresenter</name>
    <message>
        <source>Type your current password.</source>
        <translation>请输入当前密码。</translation>
    </message>
    <message>
        <source>This is the current password. Type another one.</source>
        <translation>这是当前密码。请输入其他密码。</translation>
    </message>
    <message>
        <source>The password is changed, and your other sessions have ended.</source>
        <translation>密码已更改，您的其他会话已结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API keys go on working. Revoke those that you do not know: whoever knew the old password may have made one.</source>
        <translation>
            <numerusform>%Ln 个 API 密钥继续有效。请吊销您不认识的密钥：知道旧密码的人可能创建过密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>当前密码错误。</translation>
    </message>
</context>
<context>
    <name>postject::ui::PivotMenu</name>
    <message>
        <source>%1: %2</source>
        <comment>column of a table, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Filter for this</source>
        <translation>按此筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Filter this &amp;out</source>
        <translation>排除此项(&amp;O)</translation>
    </message>
    <message>
        <source>Open its ca&amp;rd</source>
        <translation>打开其卡片(&amp;R)</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>在活动中打开(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>封禁(&amp;B)…</translation>
    </message>
    <message>
        <source>Add to the &amp;whitelist…</source>
        <translation>添加到白名单(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy its &amp;value</source>
        <translation>复制其值(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>Block: at most %Ln addresses at once</source>
        <translation>
            <numerusform>封禁：一次最多 %Ln 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bl&amp;ock the %Ln selected addresses…</source>
        <translation>
            <numerusform>封禁选中的 %Ln 个地址(&amp;O)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::QrView</name>
    <message>
        <source>QR code for an authenticator app. Use Show key for the text.</source>
        <translation>供身份验证器应用使用的 QR 码。使用“显示密钥”可查看文本。</translation>
    </message>
</context>
<context>
    <name>postject::ui::ResolveBar</name>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>Note on resolving</source>
        <translation>解决时的备注</translation>
    </message>
    <message>
        <source>Verdict on resolving</source>
        <translation>解决时的判定</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>无判定</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>重新打开 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln alerts</source>
        <translation>
            <numerusform>重新打开 %Ln 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen this alert</source>
        <translation>重新打开此告警</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>解决 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln alerts</source>
        <translation>
            <numerusform>解决 %Ln 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve this alert</source>
        <translation>解决此告警</translation>
    </message>
</context>
<context>
    <name>postject::ui::ScanStep</name>
    <message>
        <source>Show key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>已复制。剪贴板将在 30 秒后清除。</translation>
    </message>
    <message>
        <source>Scan this code with an authenticator app</source>
        <translation>用身份验证器应用扫描此码</translation>
    </message>
    <message>
        <source>Open an app such as Google Authenticator, Aegis or 1Password on your phone, choose to add an account, and point the camera at the code.</source>
        <translation>在手机上打开 Google Authenticator、Aegis 或 1Password 等应用，选择添加账户，然后将摄像头对准此码。</translation>
    </message>
    <message>
        <source>Can&apos;t scan?</source>
        <translation>无法扫描？</translation>
    </message>
    <message>
        <source>The app will list it as %1, account %2.</source>
        <comment>%1: the issuer</comment>
        <translation>应用中将显示为 %1，账户 %2。</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>隐藏密钥</translation>
    </message>
</context>
<context>
    <name>postject::ui::SessionClient</name>
    <message>
        <source>The answer lacks &quot;%1&quot;.</source>
        <translation>响应中缺少“%1”。</translation>
    </message>
</context>
<context>
    <name>postject::ui::SessionSheet</name>
    <message>
        <source>Your session has ended</source>
        <translation>您的会话已结束</translation>
    </message>
    <message>
        <source>Sign in again to go on. What you have typed is kept.</source>
        <translation>请重新登录以继续。您输入的内容已保留。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Leaves the pages. What you have typed there is lost.</source>
        <translation>离开页面。您在其中输入的内容将丢失。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back to the page. The change is not made; what you have typed is kept.</source>
        <translation>返回页面。不进行更改；您输入的内容会保留。</translation>
    </message>
    <message>
        <source>Sign in again for this change</source>
        <translation>请重新登录以进行此更改</translation>
    </message>
    <message>
        <source>Your sign-in is too old for it. What you have typed is kept; after the sign-in, make the change once more.</source>
        <translation>您的登录时间过久，无法执行此操作。您输入的内容会保留；登录后请再次进行更改。</translation>
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
        <translation>%1 到 %2。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the change of: %1</source>
        <comment>a setting</comment>
        <translation>撤销更改：%1</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>使用默认值</translation>
    </message>
    <message>
        <source>Use the default of: %1</source>
        <comment>a setting</comment>
        <translation>使用默认值：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a setting, its unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Set. Type to replace it</source>
        <comment>a password</comment>
        <translation>已设置。输入以替换</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>a password</comment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>a password</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Fixed by the server&apos;s configuration file or a command-line option. Change it there.</source>
        <translation>由服务器的配置文件或命令行选项固定。请在那里更改。</translation>
    </message>
    <message>
        <source>This console does not know how to change it. A newer one may.</source>
        <translation>此控制台无法更改该项。较新的版本或许可以。</translation>
    </message>
    <message>
        <source>Another value is stored, but it is not in force. The next change removes it.</source>
        <translation>存储了另一个值，但未生效。下次更改时将移除它。</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile to: %1. Saving replaces that.</source>
        <translation>在此期间，其他人已将此项更改为：%1。保存会替换该值。</translation>
    </message>
    <message>
        <source>Will be removed.</source>
        <translation>将被移除。</translation>
    </message>
    <message>
        <source>Will be replaced.</source>
        <translation>将被替换。</translation>
    </message>
    <message>
        <source>Will be the default. Until now: %1.</source>
        <translation>将恢复为默认值。当前值：%1。</translation>
    </message>
    <message>
        <source>Until now: %1.</source>
        <comment>the saved value of a setting</comment>
        <translation>当前值：%1。</translation>
    </message>
    <message>
        <source>Set here. The default: %1.</source>
        <translation>在此处设置。默认值：%1。</translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation>这是默认值。</translation>
    </message>
    <message numerus="yes">
        <source>Last removed, %1: %Ln entries.</source>
        <comment>when old log entries were removed, how many</comment>
        <translation>
            <numerusform>上次移除（%1）：%Ln 个条目。</numerusform>
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
        <translation>无法加载设置。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</source>
        <translation>
            <numerusform>%Ln 项更改未保存。您查看其他页面时更改会保留，关闭控制台后会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然保存</translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsPresenter</name>
    <message numerus="yes">
        <source>%Ln settings are as they were.</source>
        <translation>
            <numerusform>%Ln 项设置已还原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings are saved.</source>
        <translation>
            <numerusform>%Ln 项设置已保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be put back.</source>
        <translation>无法还原设置。</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>设置未保存。</translation>
    </message>
    <message numerus="yes">
        <source>Entries older than %Ln days are removed from the log for good.</source>
        <translation>
            <numerusform>早于 %Ln 天的条目将从日志中永久移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators without two-factor can then do nothing but set it up.</source>
        <translation>此后，未启用双因素认证的管理员只能进行该项设置。</translation>
    </message>
    <message>
        <source>The stored mail password is removed: it was given for another server, port or encryption. Type it again if it is still the right one.</source>
        <translation>存储的邮件密码将被移除：它是为其他服务器、端口或加密方式提供的。如果仍然正确，请重新输入。</translation>
    </message>
    <message>
        <source>Every setting that can be changed here has its default.</source>
        <translation>可在此更改的设置均为默认值。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings differ from their defaults.</source>
        <translation>
            <numerusform>%Ln 项设置与默认值不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are fixed by the server&apos;s configuration.</source>
        <translation>
            <numerusform>%Ln 项由服务器的配置固定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsView</name>
    <message>
        <source>No setting matches.</source>
        <translation>没有匹配的设置。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
</context>
<context>
    <name>postject::ui::SetupChecklist</name>
    <message>
        <source>Finish setting up</source>
        <translation>完成设置</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShellActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Postject Security Console</source>
        <translation>关于 Postject Security Console(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>更改密码(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Lock and sign out</source>
        <translation>锁定并退出登录(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>筛选此页(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add, rename, remove…</source>
        <comment>connections</comment>
        <translation>添加、重命名、移除(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>在托盘中继续运行(&amp;K)</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShellDialogs</name>
    <message>
        <source>About Postject Security Console</source>
        <translation>关于 Postject Security Console</translation>
    </message>
    <message>
        <source>Postject Security Console %1</source>
        <translation>Postject Security Console %1</translation>
    </message>
    <message>
        <source>Two-factor, IP whitelist, anomaly detection and an audited activity log.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>双因素认证、IP 白名单、异常检测和经审计的活动日志。
自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Menu of the address, account or action under the cursor</source>
        <translation>光标处地址、账户或操作的菜单</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
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
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定 (Caps Lock) 似乎已打开。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>a server&apos;s name</comment>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>&amp;Backup code</source>
        <translation>备用验证码(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>六位验证码(&amp;S)</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>备用验证码</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>六位验证码</translation>
    </message>
    <message>
        <source>One of the 12-character codes that you saved. Each one works once.</source>
        <translation>您保存的 12 位备用验证码之一。每个只能使用一次。</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the code that it shows now.</source>
        <translation>打开身份验证器应用，输入当前显示的验证码。</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>使用身份验证器应用</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>使用备用验证码</translation>
    </message>
    <message>
        <source>Compare the certificates…</source>
        <translation>比对证书…</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>其他服务器…</translation>
    </message>
</context>
<context>
    <name>postject::ui::SignInPresenter</name>
    <message>
        <source>Two minutes went by without a code. Enter the password again.</source>
        <translation>两分钟内未输入验证码。请重新输入密码。</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>请输入您的电子邮件地址。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>A backup code has 12 characters: digits, and the letters a to f.</source>
        <translation>备用验证码有 12 个字符：数字和字母 a 到 f。</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>验证码为六位数字。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on; what you typed is kept.</source>
        <translation>您的会话已结束。请登录以继续；您输入的内容已保留。</translation>
    </message>
    <message>
        <source>Sign in again to make this change; what you typed is kept. Then repeat it.</source>
        <translation>要进行此更改，请重新登录；您输入的内容已保留。登录后请重复操作。</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong.</source>
        <translation>电子邮件或密码错误。</translation>
    </message>
    <message>
        <source>This address is not on the account&apos;s whitelist. Ask an administrator on an allowed address to add it.</source>
        <translation>此地址不在该账户的白名单中。请让位于已允许地址的管理员添加它。</translation>
    </message>
    <message>
        <source>There were too many attempts. Try again at %1.</source>
        <translation>尝试次数过多。请在 %1 重试。</translation>
    </message>
    <message>
        <source>Signing in failed.</source>
        <translation>登录失败。</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Nothing was sent to it.</source>
        <translation>%1 的证书已更改。未向其发送任何内容。</translation>
    </message>
    <message>
        <source>Signing in at %1 failed.</source>
        <translation>登录 %1 失败。</translation>
    </message>
    <message>
        <source>This backup code is wrong, or it was used before.</source>
        <translation>此备用验证码错误，或已被使用过。</translation>
    </message>
    <message>
        <source>This code is wrong, or it was used before. Wait for the next one, and check that your phone&apos;s clock is right.</source>
        <translation>此验证码错误，或已被使用过。请等待下一个验证码，并检查手机时钟是否正确。</translation>
    </message>
    <message>
        <source>This code is wrong, or it was used before. Codes depend on the time: this computer&apos;s clock shows %1, the server&apos;s shows %2.</source>
        <translation>此验证码错误，或已被使用过。验证码取决于时间：本机的时钟显示 %1，服务器的时钟显示 %2。</translation>
    </message>
    <message>
        <source>This address is blocked, after too many failed sign-ins.</source>
        <translation>登录失败次数过多，此地址已被封禁。</translation>
    </message>
    <message>
        <source>The block has run out. You can sign in again.</source>
        <translation>封禁已到期。您可以重新登录。</translation>
    </message>
    <message>
        <source>This address is blocked until %1 (%2 left), after too many failed sign-ins. An administrator on another address can lift the block.</source>
        <translation>登录失败次数过多，此地址被封禁至 %1（剩余 %2）。位于其他地址的管理员可以解除封禁。</translation>
    </message>
</context>
<context>
    <name>postject::ui::SnackBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the offer to undo</source>
        <translation>关闭撤销提示</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>%1 Undo is available.</source>
        <translation>%1可以撤销。</translation>
    </message>
</context>
<context>
    <name>postject::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>没有符合这些筛选条件的条目。</translation>
    </message>
    <message>
        <source>Could not load this page.</source>
        <translation>无法加载此页面。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This page is not open to you.</source>
        <translation>您无权打开此页面。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>postject::ui::StatusChips</name>
    <message>
        <source>%1, TLS</source>
        <comment>server name</comment>
        <translation>%1，TLS</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <comment>server name</comment>
        <translation>%1，未加密</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>server name</comment>
        <translation>%1，未连接</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Signed in as %1, administrator</source>
        <translation>已登录为 %1，管理员</translation>
    </message>
    <message>
        <source>Signed in as %1, member</source>
        <translation>已登录为 %1，成员</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n second(s) ago</source>
        <translation>
            <numerusform>%n 秒前更新</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Refresh.</source>
        <comment>how old the data is</comment>
        <translation>%1。刷新。</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>刷新此页面</translation>
    </message>
</context>
<context>
    <name>postject::ui::Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>第 %1 步，共 %2 步，%3</translation>
    </message>
</context>
<context>
    <name>postject::ui::TimeChart</name>
    <message>
        <source>%1: %2</source>
        <comment>line, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>没有数据</translation>
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
        <translation>告警 (%L1)(&amp;A)</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>没有人登录</translation>
    </message>
    <message numerus="yes">
        <source>%n open alerts</source>
        <translation>
            <numerusform>%n 个未处理的告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>menu of the tray: the console&apos;s window</comment>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause notices for 1 hour</source>
        <translation>暂停通知 1 小时(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>The console is still running</source>
        <translation>控制台仍在运行</translation>
    </message>
    <message>
        <source>Its icon here opens the window again, or quits.</source>
        <translation>可通过此处的图标重新打开窗口或退出。</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>%n 个新告警</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, kind of alert</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>postject::ui::TrialBar</name>
    <message>
        <source>What would have changed</source>
        <translation>将会发生的变化</translation>
    </message>
    <message>
        <source>&amp;Set this threshold</source>
        <translation>设定此阈值(&amp;S)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>撤回(&amp;B)</translation>
    </message>
    <message>
        <source>Leave the threshold as it is (Esc)</source>
        <translation>保持阈值不变 (Esc)</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorChoicePage</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>双因素认证</translation>
    </message>
    <message>
        <source>A second factor protects the administrator even if the password is known.</source>
        <translation>即使密码泄露，第二重验证也能保护管理员。</translation>
    </message>
    <message>
        <source>Certificate fingerprint, SHA-256</source>
        <translation>证书指纹，SHA-256</translation>
    </message>
    <message>
        <source>Set up &amp;now</source>
        <translation>立即设置(&amp;N)</translation>
    </message>
    <message>
        <source>You need an authenticator app on your phone. It takes two minutes.</source>
        <translation>您需要手机上的身份验证器应用。大约需要两分钟。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后(&amp;L)</translation>
    </message>
    <message>
        <source>The overview reminds you.</source>
        <translation>概览页会提醒您。</translation>
    </message>
    <message>
        <source>The server runs at %1, and your account is ready.</source>
        <translation>服务器正在 %1 上运行，您的账户已就绪。</translation>
    </message>
    <message>
        <source>The server runs at %1. It has an administrator already, so no account was created: sign in with that one.</source>
        <translation>服务器正在 %1 上运行。它已有管理员，因此未创建账户：请使用该管理员登录。</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPage</name>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>备用验证码</translation>
    </message>
    <message>
        <source>Set up two-factor</source>
        <translation>设置双因素认证</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows now</source>
        <translation>请输入应用当前显示的六位数字</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>六位验证码</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Could not load the two-factor state.</source>
        <translation>无法加载双因素认证的状态。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Signing in needs your password only.</source>
        <translation>登录仅需密码。</translation>
    </message>
    <message>
        <source>A second lock for your account</source>
        <translation>为您的账户加上第二把锁</translation>
    </message>
    <message>
        <source>With two-factor on, signing in also needs a six-digit code from an app on your phone. A stolen password alone is then of no use.</source>
        <translation>开启双因素认证后，登录还需要手机应用中的六位验证码。这样，仅盗取密码将毫无用处。</translation>
    </message>
    <message>
        <source>You need an authenticator app, such as Google Authenticator, Aegis or 1Password, and about two minutes. At the end you get %1 backup codes for the day when the phone is lost.</source>
        <translation>您需要一个身份验证器应用，例如 Google Authenticator、Aegis 或 1Password，以及大约两分钟时间。最后您会得到 %1 个备用验证码，以备手机丢失时使用。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Verify that the app works</source>
        <translation>验证应用是否正常</translation>
    </message>
    <message>
        <source>Two-factor is turned on once a code from the app is right. Your other sessions are signed out then.</source>
        <translation>输入应用中的正确验证码后，双因素认证即会开启。届时您的其他会话将退出登录。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Store these backup codes</source>
        <translation>请保存这些备用验证码</translation>
    </message>
    <message>
        <source>Each code signs you in once if you lose your phone. They are shown only now: save, print or copy them to a safe place that is not your phone.</source>
        <translation>如果手机丢失，每个备用验证码可登录一次。它们只在此时显示：请保存、打印或复制到手机以外的安全地方。</translation>
    </message>
    <message>
        <source>The server&apos;s clock shows %1. Codes depend on the time: your phone should show the same.</source>
        <translation>服务器的时钟显示 %1。验证码取决于时间：您的手机应显示相同的时间。</translation>
    </message>
    <message>
        <source>Keep showing</source>
        <translation>继续显示</translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>The codes are not stored yet, and they are never shown again. Without them, losing your phone means losing this account.</source>
        <translation>备用验证码尚未保存，且不会再次显示。没有它们，丢失手机就意味着失去此账户。</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>立即更换</translation>
    </message>
    <message>
        <source>The last backup codes were not stored, and nobody can see them again. Replace them, and store the new ones.</source>
        <translation>上次的备用验证码未保存，任何人都无法再次查看。请更换它们，并保存新的备用验证码。</translation>
    </message>
    <message>
        <source>Off. The password alone protects this account.</source>
        <translation>已关闭。此账户仅由密码保护。</translation>
    </message>
    <message>
        <source>Being set up.</source>
        <translation>正在设置。</translation>
    </message>
    <message>
        <source>On. Store the backup codes before you go on.</source>
        <translation>已开启。请先保存备用验证码再继续。</translation>
    </message>
    <message numerus="yes">
        <source>On, %n backup codes left.</source>
        <translation>
            <numerusform>已开启，剩余 %n 个备用验证码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPresenter</name>
    <message numerus="yes">
        <source>A backup code was used. %n left.</source>
        <translation>
            <numerusform>已使用一个备用验证码。剩余 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>A key could not be made.</source>
        <translation>无法创建密钥。</translation>
    </message>
    <message>
        <source>The QR code from the server does not match its key, so it is not shown. Nothing was turned on. Try again; if it happens again, tell your administrator.</source>
        <translation>来自服务器的 QR 码与其密钥不匹配，因此未显示。未开启任何功能。请重试；如果再次发生，请告知管理员。</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows.</source>
        <translation>请输入应用显示的六位数字。</translation>
    </message>
    <message>
        <source>Two-factor was not turned on.</source>
        <translation>双因素认证未开启。</translation>
    </message>
    <message>
        <source>The backup codes were replaced.</source>
        <translation>备用验证码已更换。</translation>
    </message>
    <message>
        <source>Two-factor is on.</source>
        <translation>双因素认证已开启。</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows, or a backup code.</source>
        <translation>请输入应用显示的六位数字，或备用验证码。</translation>
    </message>
    <message>
        <source>The backup codes were not replaced.</source>
        <translation>备用验证码未更换。</translation>
    </message>
    <message>
        <source>Two-factor was not turned off.</source>
        <translation>双因素认证未关闭。</translation>
    </message>
    <message>
        <source>Two-factor is off.</source>
        <translation>双因素认证已关闭。</translation>
    </message>
    <message>
        <source>This code is not right. A code counts once and for 30 seconds: wait for the next one.</source>
        <translation>此验证码不正确。每个验证码只能使用一次，有效期 30 秒：请等待下一个。</translation>
    </message>
    <message>
        <source>The key has expired: it waits for its first code for 10 minutes. Set up two-factor again, and remove the old entry from the app.</source>
        <translation>密钥已过期：它只等待首个验证码 10 分钟。请重新设置双因素认证，并从应用中移除旧条目。</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorStatus</name>
    <message>
        <source>Replace backup codes…</source>
        <translation>更换备用验证码…</translation>
    </message>
    <message>
        <source>Turn off two-factor…</source>
        <translation>关闭双因素认证…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Backup codes left</source>
        <translation>剩余备用验证码</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>备用验证码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Two-factor has been on since %1. Signing in needs your password and a code from your authenticator app.</source>
        <translation>双因素认证自 %1 起已开启。登录需要密码和身份验证器应用中的验证码。</translation>
    </message>
    <message>
        <source>Signing in needs your password and a code from your authenticator app.</source>
        <translation>登录需要密码和身份验证器应用中的验证码。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>backup codes left</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Each code signs you in once if you lose your phone.</source>
        <translation>如果手机丢失，每个备用验证码可登录一次。</translation>
    </message>
    <message>
        <source>Few codes are left. Replace them before the last one is used.</source>
        <translation>剩余备用验证码不多。请在用完之前更换。</translation>
    </message>
    <message>
        <source>No code is left: without your phone you could not sign in. Replace them now.</source>
        <translation>没有剩余的备用验证码：没有手机将无法登录。请立即更换。</translation>
    </message>
    <message>
        <source>Code from the app, or a backup code</source>
        <translation>应用中的验证码，或备用验证码</translation>
    </message>
    <message>
        <source>Replace backup codes</source>
        <translation>更换备用验证码</translation>
    </message>
    <message>
        <source>You get %1 new codes.</source>
        <translation>您将得到 %1 个新的备用验证码。</translation>
    </message>
    <message numerus="yes">
        <source>The %n unused codes stop working, and you get new ones.</source>
        <translation>
            <numerusform>%n 个未使用的备用验证码将失效，您会得到新的备用验证码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Code to replace the backup codes</source>
        <translation>用于更换备用验证码的验证码</translation>
    </message>
    <message>
        <source>Turn off two-factor</source>
        <translation>关闭双因素认证</translation>
    </message>
    <message>
        <source>Signing in will then need the password only. The key in your app and all backup codes stop working.</source>
        <translation>此后登录仅需密码。应用中的密钥和所有备用验证码都将失效。</translation>
    </message>
    <message>
        <source>Code to turn off two-factor</source>
        <translation>用于关闭双因素认证的验证码</translation>
    </message>
</context>
<context>
    <name>postject::ui::WherePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>&amp;Run the server on this computer</source>
        <translation>在本机运行服务器(&amp;R)</translation>
    </message>
    <message>
        <source>The console starts it and stops it. It guards accounts on this computer and on those that you let reach it.</source>
        <translation>由控制台启动和停止服务器。它守护本机以及您允许连接的计算机上的账户。</translation>
    </message>
    <message>
        <source>&amp;Attach to a server that runs already</source>
        <translation>连接到已在运行的服务器(&amp;A)</translation>
    </message>
    <message>
        <source>On another computer, or as a service on this one. You need its address and an account on it.</source>
        <translation>在其他计算机上，或作为本机上的服务。您需要它的地址和其中的一个账户。</translation>
    </message>
    <message>
        <source>Where does the server run that you want to work with?</source>
        <translation>您要使用的服务器在哪里运行？</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistEntryLine</name>
    <message>
        <source>Address or range to allow</source>
        <translation>要允许的地址或范围</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>A&amp;ddress or range to allow</source>
        <translation>要允许的地址或范围(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>备注（可选）(&amp;N)</translation>
    </message>
    <message>
        <source>Note about the new entry</source>
        <translation>新条目的备注</translation>
    </message>
    <message>
        <source>Office, VPN, build server</source>
        <translation>办公室、VPN、构建服务器</translation>
    </message>
    <message>
        <source>Add to the whitelist</source>
        <translation>添加到白名单</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistImportDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>导入地址</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>&amp;Addresses and ranges, one a line</source>
        <translation>地址和范围，每行一个(&amp;A)</translation>
    </message>
    <message>
        <source>Addresses and ranges to import</source>
        <translation>要导入的地址和范围</translation>
    </message>
    <message>
        <source>203.0.113.5  # a note
192.168.1.0/24
2001:db8::/32</source>
        <translation>203.0.113.5  # 备注
192.168.1.0/24
2001:db8::/32</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv *.list);;All files (*)</source>
        <translation>文本文件 (*.txt *.csv *.list);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;What becomes of them</source>
        <translation>处理结果(&amp;W)</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of addresses.</source>
        <translation>%1 过大，不适合作为地址列表。</translation>
    </message>
    <message>
        <source>%1 to add, %2 skipped, would make %3 of %4.</source>
        <translation>将添加 %1 个，跳过 %2 个，添加后共 %3 个（上限 %4 个）。</translation>
    </message>
    <message>
        <source>Paste addresses, or load a file.</source>
        <translation>请粘贴地址，或加载文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Clear the tick of %n more before you add.</source>
        <comment>%1: the counts</comment>
        <translation>
            <numerusform>%1添加前，请再取消勾选 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not added; they are still here.</source>
        <translation>
            <numerusform>%n 行未添加；它们仍在此处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistImportModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>已规范化</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已涵盖</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>remark, label</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a line, what becomes of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistModel</name>
    <message>
        <source>This address only</source>
        <translation>仅此地址</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Covers you</source>
        <translation>包含您的地址</translation>
    </message>
    <message>
        <source>Covers you – %1</source>
        <comment>%1: a label</comment>
        <translation>包含您的地址 – %1</translation>
    </message>
    <message>
        <source>%1, allows %2</source>
        <translation>%1，允许 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a range, its note</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>添加于 %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>允许范围</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPage</name>
    <message>
        <source>Could not load the whitelist.</source>
        <translation>无法加载白名单。</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>粘贴地址</translation>
    </message>
    <message>
        <source>Whitelist entries</source>
        <translation>白名单条目</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More whitelist actions</source>
        <translation>更多白名单操作</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制名单</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>The list is full. Remove an entry first.</source>
        <translation>名单已满。请先移除一个条目。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>whitelist entries used</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 entries used</source>
        <translation>已使用 %1 个条目，共 %2 个</translation>
    </message>
    <message>
        <source>as the server sees this connection</source>
        <translation>服务器看到的此连接的地址</translation>
    </message>
    <message>
        <source>The server does not say which address it sees.</source>
        <translation>服务器未说明它看到的是哪个地址。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>List empty: everyone allowed</source>
        <translation>名单为空：允许所有人</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>不在名单中</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add 127.0.0.1</source>
        <translation>添加 127.0.0.1</translation>
    </message>
    <message>
        <source>You are connected through this computer&apos;s private channel, which the whitelist can&apos;t cut off.</source>
        <translation>您通过本机的专用通道连接，白名单无法切断该通道。</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>始终允许</translation>
    </message>
    <message>
        <source>The list is empty, so every address is allowed. Add the addresses that you connect from over the network first.</source>
        <translation>名单为空，因此允许所有地址。请先添加您通过网络连接时使用的地址。</translation>
    </message>
    <message>
        <source>The list is empty, so every address is allowed. Add your address first.</source>
        <translation>名单为空，因此允许所有地址。请先添加您的地址。</translation>
    </message>
    <message>
        <source>The list leaves out your own address: the next request from it is refused.</source>
        <translation>名单未包含您自己的地址：来自该地址的下一个请求将被拒绝。</translation>
    </message>
    <message>
        <source>The list leaves out 127.0.0.1: programs on this computer that connect over the network are refused. This console is not.</source>
        <translation>名单未包含 127.0.0.1：本机上通过网络连接的程序将被拒绝。此控制台不受影响。</translation>
    </message>
    <message>
        <source>The list is full. Combine neighbouring addresses into a range to make room.</source>
        <translation>名单已满。请将相邻地址合并为范围以腾出空间。</translation>
    </message>
    <message>
        <source>Whitelist history</source>
        <translation>白名单历史</translation>
    </message>
    <message>
        <source>The list as it was found</source>
        <translation>名单的原始状态</translation>
    </message>
    <message>
        <source>Changes of the whitelist</source>
        <translation>白名单的更改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open to every address. The first entry closes it to all others.</source>
        <translation>对所有地址开放。添加第一个条目后，将拒绝所有其他地址。</translation>
    </message>
    <message>
        <source>Only 1 entry may use this account; every other address is refused.</source>
        <translation>仅 1 个条目可以使用此账户；所有其他地址都会被拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>Only these %n entries may use this account; every other address is refused.</source>
        <translation>
            <numerusform>仅这 %n 个条目可以使用此账户；所有其他地址都会被拒绝。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPresenter</name>
    <message>
        <source>The whitelist was changed elsewhere: %1 added, %2 removed.</source>
        <translation>白名单已在别处更改：添加 %1 个，移除 %2 个。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1 was not changed. %2</source>
        <comment>%2: a sentence</comment>
        <translation>%1 未更改。%2</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>更改 %1 的备注</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>将 %1 更改为 %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>移除 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>导入 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds %1 entries at most. Remove some first.</source>
        <translation>名单最多容纳 %1 个条目。请先移除一些。</translation>
    </message>
    <message>
        <source>Your address is no longer allowed.</source>
        <translation>您的地址已不再被允许。</translation>
    </message>
    <message>
        <source>Could not undo “%1”.</source>
        <translation>无法撤销“%1”。</translation>
    </message>
    <message>
        <source>Could not redo “%1”.</source>
        <translation>无法重做“%1”。</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>“%1”失败。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n steps were not done.</source>
        <translation>
            <numerusform>%1%n 个步骤未完成。</numerusform>
        </translation>
    </message>
</context>
</TS>
