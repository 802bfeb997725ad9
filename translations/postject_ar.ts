<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Signed in</source>
        <comment>an entry of the activity log</comment>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>Failed sign-in</source>
        <comment>an entry of the activity log</comment>
        <translation>محاولة دخول فاشلة</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>an entry of the activity log</comment>
        <translation>تسجيل خروج</translation>
    </message>
    <message>
        <source>Password changed</source>
        <comment>an entry of the activity log</comment>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Session ended</source>
        <comment>an entry of the activity log</comment>
        <translation>انتهاء جلسة</translation>
    </message>
    <message>
        <source>Two-factor begun</source>
        <comment>an entry of the activity log</comment>
        <translation>بدء إعداد المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Two-factor turned on</source>
        <comment>an entry of the activity log</comment>
        <translation>تفعيل المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Two-factor turned off</source>
        <comment>an entry of the activity log</comment>
        <translation>إيقاف المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Wrong two-factor code</source>
        <comment>an entry of the activity log</comment>
        <translation>رمز مصادقة ثنائية خاطئ</translation>
    </message>
    <message>
        <source>Backup code used</source>
        <comment>an entry of the activity log</comment>
        <translation>استخدام رمز احتياطي</translation>
    </message>
    <message>
        <source>Backup codes replaced</source>
        <comment>an entry of the activity log</comment>
        <translation>استبدال الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Whitelist: added</source>
        <comment>an entry of the activity log</comment>
        <translation>القائمة البيضاء: إضافة</translation>
    </message>
    <message>
        <source>Whitelist: removed</source>
        <comment>an entry of the activity log</comment>
        <translation>القائمة البيضاء: إزالة</translation>
    </message>
    <message>
        <source>Refused by whitelist</source>
        <comment>an entry of the activity log</comment>
        <translation>رفض بسبب القائمة البيضاء</translation>
    </message>
    <message>
        <source>Alert resolved</source>
        <comment>an entry of the activity log</comment>
        <translation>معالجة تنبيه</translation>
    </message>
    <message>
        <source>Alert reopened</source>
        <comment>an entry of the activity log</comment>
        <translation>إعادة فتح تنبيه</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <comment>an entry of the activity log</comment>
        <translation>إطلاق تنبيه</translation>
    </message>
    <message>
        <source>API key created</source>
        <comment>an entry of the activity log</comment>
        <translation>إنشاء مفتاح API</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <comment>an entry of the activity log</comment>
        <translation>إبطال مفتاح API</translation>
    </message>
    <message>
        <source>Account created</source>
        <comment>an entry of the activity log</comment>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Account changed</source>
        <comment>an entry of the activity log</comment>
        <translation>تغيير حساب</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <comment>an entry of the activity log</comment>
        <translation>حذف حساب</translation>
    </message>
    <message>
        <source>Notifications changed</source>
        <comment>an entry of the activity log</comment>
        <translation>تغيير الإشعارات</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <comment>an entry of the activity log</comment>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Address blocked</source>
        <comment>an entry of the activity log</comment>
        <translation>حظر عنوان</translation>
    </message>
    <message>
        <source>Block lifted</source>
        <comment>an entry of the activity log</comment>
        <translation>رفع حظر</translation>
    </message>
    <message>
        <source>Log exported</source>
        <comment>an entry of the activity log</comment>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Log imported</source>
        <comment>an entry of the activity log</comment>
        <translation>استيراد السجل</translation>
    </message>
    <message>
        <source>Import undone</source>
        <comment>an entry of the activity log</comment>
        <translation>تراجع عن استيراد</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <comment>an entry of the activity log</comment>
        <translation>إزالة إدخالات قديمة</translation>
    </message>
    <message>
        <source>Backup made</source>
        <comment>an entry of the activity log</comment>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <comment>an entry of the activity log</comment>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Server started</source>
        <comment>an entry of the activity log</comment>
        <translation>بدء تشغيل الخادم</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <comment>an entry of the activity log</comment>
        <translation>إيقاف الخادم</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>an entry of the activity log</comment>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Request refused</source>
        <comment>an entry of the activity log</comment>
        <translation>رفض طلب</translation>
    </message>
    <message>
        <source>Alert put off</source>
        <comment>an entry of the activity log</comment>
        <translation>تأجيل تنبيه</translation>
    </message>
    <message>
        <source>Exception added</source>
        <comment>an entry of the activity log</comment>
        <translation>إضافة استثناء</translation>
    </message>
    <message>
        <source>Exception revoked</source>
        <comment>an entry of the activity log</comment>
        <translation>إبطال استثناء</translation>
    </message>
</context>
<context>
    <name>AlertFacts</name>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Requests in the hour</source>
        <translation>الطلبات في الساعة</translation>
    </message>
    <message>
        <source>Usual in an hour</source>
        <translation>المعتاد في الساعة</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>محاولات الدخول الفاشلة</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Accounts tried</source>
        <translation>الحسابات التي جُرِّبت</translation>
    </message>
    <message>
        <source>Requests without a client</source>
        <translation>طلبات بلا عميل</translation>
    </message>
    <message>
        <source>Requests with a malformed client</source>
        <translation>طلبات بعميل غير صحيح الصيغة</translation>
    </message>
    <message>
        <source>First broken entry</source>
        <translation>أول إدخال تالف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Blocked until</source>
        <translation>محظور حتى</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>وقت الإطلاق</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>رُصد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>‏%Ln مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>‏%Ln مرات</numerusform>
            <numerusform>‏%Ln مرة</numerusform>
            <numerusform>‏%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر رصد</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>until it gets worse</source>
        <translation>حتى يسوء الأمر</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>مؤجَّل حتى</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
</context>
<context>
    <name>AlertFilters</name>
    <message>
        <source>No open alerts.</source>
        <translation>لا تنبيهات مفتوحة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alerts, newest first.</source>
        <translation>
            <numerusform>لا تنبيهات مفتوحة، الأحدث أولًا.</numerusform>
            <numerusform>تنبيه مفتوح واحد، الأحدث أولًا.</numerusform>
            <numerusform>تنبيهان مفتوحان، الأحدث أولًا.</numerusform>
            <numerusform>‏%Ln تنبيهات مفتوحة، الأحدث أولًا.</numerusform>
            <numerusform>‏%Ln تنبيهًا مفتوحًا، الأحدث أولًا.</numerusform>
            <numerusform>‏%Ln تنبيه مفتوح، الأحدث أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No snoozed alerts.</source>
        <translation>لا تنبيهات مؤجَّلة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snoozed alerts, newest first.</source>
        <translation>
            <numerusform>لا تنبيهات مؤجَّلة.</numerusform>
            <numerusform>تنبيه مؤجَّل واحد.</numerusform>
            <numerusform>تنبيهان مؤجَّلان، الأحدث أولًا.</numerusform>
            <numerusform>‏%Ln تنبيهات مؤجَّلة، الأحدث أولًا.</numerusform>
            <numerusform>‏%Ln تنبيهًا مؤجَّلًا، الأحدث أولًا.</numerusform>
            <numerusform>‏%Ln تنبيه مؤجَّل، الأحدث أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No resolved alerts.</source>
        <translation>لا تنبيهات مُعالَجة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resolved alerts, newest first.</source>
        <translation>
            <numerusform>لا تنبيهات معالَجة، الأحدث أولًا.</numerusform>
            <numerusform>تنبيه معالَج واحد، الأحدث أولًا.</numerusform>
            <numerusform>تنبيهان معالَجان، الأحدث أولًا.</numerusform>
            <numerusform>‏%Ln تنبيهات معالَجة، الأحدث أولًا.</numerusform>
            <numerusform>‏%Ln تنبيهًا معالَجًا، الأحدث أولًا.</numerusform>
            <numerusform>‏%Ln تنبيه معالَج، الأحدث أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>لا تنبيهات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts, newest first.</source>
        <translation>
            <numerusform>لا تنبيهات، الأحدث أولًا.</numerusform>
            <numerusform>تنبيه واحد، الأحدث أولًا.</numerusform>
            <numerusform>تنبيهان، الأحدث أولًا.</numerusform>
            <numerusform>‏%Ln تنبيهات، الأحدث أولًا.</numerusform>
            <numerusform>‏%Ln تنبيهًا، الأحدث أولًا.</numerusform>
            <numerusform>‏%Ln تنبيه، الأحدث أولًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertNotices</name>
    <message numerus="yes">
        <source>%Ln alerts resolved.</source>
        <translation>
            <numerusform>تمت معالجة %Ln تنبيه.</numerusform>
            <numerusform>تمت معالجة تنبيه واحد.</numerusform>
            <numerusform>تمت معالجة تنبيهين.</numerusform>
            <numerusform>تمت معالجة %Ln تنبيهات.</numerusform>
            <numerusform>تمت معالجة %Ln تنبيهًا.</numerusform>
            <numerusform>تمت معالجة %Ln تنبيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts reopened.</source>
        <translation>
            <numerusform>تمت إعادة فتح %Ln تنبيه.</numerusform>
            <numerusform>تمت إعادة فتح تنبيه واحد.</numerusform>
            <numerusform>تمت إعادة فتح تنبيهين.</numerusform>
            <numerusform>تمت إعادة فتح %Ln تنبيهات.</numerusform>
            <numerusform>تمت إعادة فتح %Ln تنبيهًا.</numerusform>
            <numerusform>تمت إعادة فتح %Ln تنبيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts snoozed.</source>
        <translation>
            <numerusform>لم يؤجَّل أي تنبيه.</numerusform>
            <numerusform>تم تأجيل تنبيه واحد.</numerusform>
            <numerusform>تم تأجيل تنبيهين.</numerusform>
            <numerusform>تم تأجيل %Ln تنبيهات.</numerusform>
            <numerusform>تم تأجيل %Ln تنبيهًا.</numerusform>
            <numerusform>تم تأجيل %Ln تنبيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts are no longer snoozed.</source>
        <translation>
            <numerusform>لم يُلغ تأجيل أي تنبيه.</numerusform>
            <numerusform>أُلغي تأجيل تنبيه واحد.</numerusform>
            <numerusform>أُلغي تأجيل تنبيهين.</numerusform>
            <numerusform>أُلغي تأجيل %Ln تنبيهات.</numerusform>
            <numerusform>أُلغي تأجيل %Ln تنبيهًا.</numerusform>
            <numerusform>أُلغي تأجيل %Ln تنبيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed back.</source>
        <translation>
            <numerusform>لم يتعذر التراجع عن أي تنبيه.</numerusform>
            <numerusform>تعذر إرجاع تنبيه واحد إلى حاله.</numerusform>
            <numerusform>تعذر إرجاع تنبيهين إلى حالهما.</numerusform>
            <numerusform>تعذر إرجاع %Ln تنبيهات إلى حالها.</numerusform>
            <numerusform>تعذر إرجاع %Ln تنبيهًا إلى حالها.</numerusform>
            <numerusform>تعذر إرجاع %Ln تنبيه إلى حالها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be resolved.</source>
        <translation>
            <numerusform>تعذرت معالجة %Ln تنبيه.</numerusform>
            <numerusform>تعذرت معالجة تنبيه واحد.</numerusform>
            <numerusform>تعذرت معالجة تنبيهين.</numerusform>
            <numerusform>تعذرت معالجة %Ln تنبيهات.</numerusform>
            <numerusform>تعذرت معالجة %Ln تنبيهًا.</numerusform>
            <numerusform>تعذرت معالجة %Ln تنبيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be reopened.</source>
        <translation>
            <numerusform>تعذرت إعادة فتح %Ln تنبيه.</numerusform>
            <numerusform>تعذرت إعادة فتح تنبيه واحد.</numerusform>
            <numerusform>تعذرت إعادة فتح تنبيهين.</numerusform>
            <numerusform>تعذرت إعادة فتح %Ln تنبيهات.</numerusform>
            <numerusform>تعذرت إعادة فتح %Ln تنبيهًا.</numerusform>
            <numerusform>تعذرت إعادة فتح %Ln تنبيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts could not be changed.</source>
        <translation>
            <numerusform>لم يتعذر تغيير أي تنبيه.</numerusform>
            <numerusform>تعذر تغيير تنبيه واحد.</numerusform>
            <numerusform>تعذر تغيير تنبيهين.</numerusform>
            <numerusform>تعذر تغيير %Ln تنبيهات.</numerusform>
            <numerusform>تعذر تغيير %Ln تنبيهًا.</numerusform>
            <numerusform>تعذر تغيير %Ln تنبيه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>‏%Ln ساعات</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>‏%Ln دقائق</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>‏%Ln طلبات</numerusform>
            <numerusform>‏%Ln طلبًا</numerusform>
            <numerusform>‏%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, where there are usually none</source>
        <comment>650 requests, 1 hour</comment>
        <translation>‏%1 خلال %2، والمعتاد ألا يوجد أي منها</translation>
    </message>
    <message>
        <source>%1 in %2, %3 times the usual %4</source>
        <comment>650 requests, 1 hour, 5.4, 120</comment>
        <translation>‏%1 خلال %2، أي %3 أضعاف المعتاد (%4)</translation>
    </message>
    <message>
        <source>Signed in from a new place: %1</source>
        <translation>تسجيل دخول من مكان جديد: %1</translation>
    </message>
    <message>
        <source>Right password from a new place, sign-in not completed: %1</source>
        <translation>كلمة مرور صحيحة من مكان جديد، ولم يكتمل تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Failed sign-in from a new place: %1</source>
        <translation>محاولة دخول فاشلة من مكان جديد: %1</translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <comment>14 requests, an endpoint, 1 hour</comment>
        <translation>‏%1 إلى ‎%2‎ خلال %3</translation>
    </message>
    <message>
        <source>%1 in %2, address blocked</source>
        <comment>6 failed sign-ins, 1 hour</comment>
        <translation>‏%1 خلال %2، وحُظر العنوان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>لا محاولات دخول فاشلة</numerusform>
            <numerusform>محاولة دخول فاشلة واحدة</numerusform>
            <numerusform>محاولتا دخول فاشلتان</numerusform>
            <numerusform>‏%Ln محاولات دخول فاشلة</numerusform>
            <numerusform>‏%Ln محاولة دخول فاشلة</numerusform>
            <numerusform>‏%Ln محاولة دخول فاشلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Right password from %1, which the whitelist refuses</source>
        <translation>كلمة مرور صحيحة من ‎%1‎ الذي ترفضه القائمة البيضاء</translation>
    </message>
    <message>
        <source>%1 from %2 in %3</source>
        <comment>25 failed sign-ins, 6 addresses, 1 hour</comment>
        <translation>‏%1 من %2 خلال %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>‏%Ln عنوان</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانين</numerusform>
            <numerusform>‏%Ln عناوين</numerusform>
            <numerusform>‏%Ln عنوانًا</numerusform>
            <numerusform>‏%Ln عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>The trusted proxy %1 does not say who its clients are</source>
        <translation>الخادم الوكيل الموثوق ‎%1‎ لا يفصح عن عملائه</translation>
    </message>
    <message>
        <source>The server&apos;s clock was set ahead by %1</source>
        <translation>قُدِّمت ساعة الخادم بمقدار %1</translation>
    </message>
    <message>
        <source>The server&apos;s clock was set back by %1</source>
        <translation>أُخِّرت ساعة الخادم بمقدار %1</translation>
    </message>
    <message>
        <source>The activity log does not verify</source>
        <translation>لا يجتاز سجل النشاط التحقق</translation>
    </message>
    <message>
        <source>The activity log does not verify from %1 on</source>
        <comment>id of an entry</comment>
        <translation>لا يجتاز سجل النشاط التحقق بدءًا من %1</translation>
    </message>
    <message>
        <source>The account made far more requests within an hour than it does on average.</source>
        <translation>أرسل الحساب خلال ساعة طلبات أكثر بكثير من متوسطه.</translation>
    </message>
    <message>
        <source>A new integration or a load test does this; so does a stolen key. Look at which endpoints were called, and from where.</source>
        <translation>قد يكون السبب تكاملًا جديدًا أو اختبار تحميل، وقد يكون مفتاحًا مسروقًا. تحقق من نقاط النهاية التي استُدعيت، ومن أين.</translation>
    </message>
    <message>
        <source>The account was not signed in from there within 30 days.</source>
        <translation>لم يسجل الحساب الدخول من هناك خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>Within 30 days the account was signed in from: %1.</source>
        <translation>خلال 30 يومًا سجل الحساب الدخول من: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>If its owner was not there: change the password and end the other sessions.</source>
        <translation>إذا لم يكن صاحب الحساب هناك، فغيّر كلمة المرور وأنهِ الجلسات الأخرى.</translation>
    </message>
    <message>
        <source>Nobody got in. If the owner was not there, somebody is trying.</source>
        <translation>لم يدخل أحد. إذا لم يكن صاحب الحساب هناك، فهناك من يحاول الدخول.</translation>
    </message>
    <message>
        <source>Billing, API keys and administration are seldom called this often.</source>
        <translation>نادرًا ما تُستدعى الفوترة ومفاتيح API والإدارة بهذه الكثرة.</translation>
    </message>
    <message>
        <source>A script of the account&apos;s own does this; so does somebody who looks around with a stolen session or key.</source>
        <translation>قد يكون السبب برنامجًا نصيًا يخص الحساب نفسه، وقد يكون شخصًا يستكشف بجلسة أو مفتاح مسروق.</translation>
    </message>
    <message>
        <source>Somebody tried passwords from one address. It is blocked for a time, and the block lifts by itself.</source>
        <translation>جرّب شخص كلمات مرور من عنوان واحد. حُظر العنوان لمدة محددة، ويُرفع الحظر تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts were tried from there.</source>
        <translation>
            <numerusform>لم يُجرَّب أي حساب من هناك.</numerusform>
            <numerusform>جُرِّب حساب واحد من هناك.</numerusform>
            <numerusform>جُرِّب حسابان من هناك.</numerusform>
            <numerusform>جُرِّبت %Ln حسابات من هناك.</numerusform>
            <numerusform>جُرِّب %Ln حسابًا من هناك.</numerusform>
            <numerusform>جُرِّب %Ln حساب من هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whitelist kept the sign-in out, but whoever tried it knew the password.</source>
        <translation>منعت القائمة البيضاء تسجيل الدخول، لكن من حاول ذلك كان يعرف كلمة المرور.</translation>
    </message>
    <message>
        <source>If it was not the owner: change the password now.</source>
        <translation>إذا لم يكن صاحب الحساب، فغيّر كلمة المرور الآن.</translation>
    </message>
    <message>
        <source>One account is guessed at from many addresses, each below the limit that would block it.</source>
        <translation>تُخمَّن كلمة مرور حساب واحد من عناوين كثيرة، وكل منها دون الحد الذي يؤدي إلى حظره.</translation>
    </message>
    <message>
        <source>Sign-ins of this account from unknown places now wait for their turn. Two-factor keeps a guessed password harmless.</source>
        <translation>تنتظر محاولات دخول هذا الحساب من أماكن غير معروفة دورها الآن. تجعل المصادقة الثنائية تخمين كلمة المرور بلا ضرر.</translation>
    </message>
    <message>
        <source>Its clients can&apos;t be told apart: whitelists, blocks and detectors see the proxy alone.</source>
        <translation>لا يمكن التمييز بين عملائه: فالقوائم البيضاء والحظر وأدوات الكشف لا ترى إلا الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Let it set X-Forwarded-For, or take it off the trusted proxies.</source>
        <translation>اجعله يضبط X-Forwarded-For، أو أزله من الخوادم الوكيلة الموثوقة.</translation>
    </message>
    <message>
        <source>Codes, blocks and detectors go by the server&apos;s clock. Find out who set it, and why.</source>
        <translation>تعتمد الرموز والحظر وأدوات الكشف على ساعة الخادم. تحقق ممن غيّرها، ولماذا.</translation>
    </message>
    <message>
        <source>Entries were changed or removed by something else than the server, or its files were restored from a copy.</source>
        <translation>غيّر شيء آخر غير الخادم إدخالات أو أزالها، أو استُعيدت ملفات السجل من نسخة.</translation>
    </message>
    <message>
        <source>What the server found: %1</source>
        <translation>ما وجده الخادم: %1</translation>
    </message>
    <message>
        <source>Brute force</source>
        <translation>هجوم القوة الغاشمة</translation>
    </message>
    <message>
        <source>Request spike</source>
        <translation>ارتفاع مفاجئ في الطلبات</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>Sensitive endpoint</source>
        <translation>نقطة نهاية حساسة</translation>
    </message>
    <message>
        <source>Password exposed</source>
        <translation>كلمة مرور مكشوفة</translation>
    </message>
    <message>
        <source>Distributed guessing</source>
        <translation>تخمين موزَّع</translation>
    </message>
    <message>
        <source>Proxy misconfigured</source>
        <translation>خادم وكيل خاطئ التكوين</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>قفزة في الساعة</translation>
    </message>
    <message>
        <source>Log integrity</source>
        <translation>سلامة السجل</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of an alert</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of an alert</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of an alert</comment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity of an alert</comment>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, country</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>هذا الخادم</translation>
    </message>
</context>
<context>
    <name>AnomalyWords</name>
    <message numerus="yes">
        <source>in the last %Ln hours</source>
        <translation>
            <numerusform>في آخر %Ln ساعة</numerusform>
            <numerusform>في آخر ساعة</numerusform>
            <numerusform>في آخر ساعتين</numerusform>
            <numerusform>في آخر %Ln ساعات</numerusform>
            <numerusform>في آخر %Ln ساعة</numerusform>
            <numerusform>في آخر %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>في آخر %Ln يوم</numerusform>
            <numerusform>في آخر يوم</numerusform>
            <numerusform>في آخر يومين</numerusform>
            <numerusform>في آخر %Ln أيام</numerusform>
            <numerusform>في آخر %Ln يومًا</numerusform>
            <numerusform>في آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Counted from %2 on: there is too much before.</source>
        <translation>‏%1 العدّ بدءًا من %2: ما قبل ذلك أكثر من أن يُحسب.</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>where a sign-in came from</comment>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>country of an address</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>آخر 6 ساعات</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>in the hour before</comment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of 7 days</comment>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last hour</source>
        <translation>
            <numerusform>لا طلبات في آخر ساعة</numerusform>
            <numerusform>طلب واحد في آخر ساعة</numerusform>
            <numerusform>طلبان في آخر ساعة</numerusform>
            <numerusform>‏%Ln طلبات في آخر ساعة</numerusform>
            <numerusform>‏%Ln طلبًا في آخر ساعة</numerusform>
            <numerusform>‏%Ln طلب في آخر ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, far below the average</source>
        <comment>requests</comment>
        <translation>‏%1، أقل بكثير من المتوسط</translation>
    </message>
    <message>
        <source>%1, %2 times the average</source>
        <comment>requests, factor</comment>
        <translation>‏%1، أي %2 أضعاف المتوسط</translation>
    </message>
    <message>
        <source>Alert above %1 times the 7-day average of %2 an hour, from %3 requests on.</source>
        <translation>يُطلق تنبيه فوق %1 أضعاف متوسط 7 أيام البالغ %2 في الساعة، بدءًا من %3 من الطلبات.</translation>
    </message>
    <message numerus="yes">
        <source>No average yet: it takes 24 hours of activity, and there are %Ln.</source>
        <translation>
            <numerusform>لا متوسط بعد: يلزم نشاط 24 ساعة، ولا يوجد منه شيء.</numerusform>
            <numerusform>لا متوسط بعد: يلزم نشاط 24 ساعة، والمتوفر ساعة واحدة.</numerusform>
            <numerusform>لا متوسط بعد: يلزم نشاط 24 ساعة، والمتوفر ساعتان.</numerusform>
            <numerusform>لا متوسط بعد: يلزم نشاط 24 ساعة، والمتوفر %Ln ساعات.</numerusform>
            <numerusform>لا متوسط بعد: يلزم نشاط 24 ساعة، والمتوفر %Ln ساعة.</numerusform>
            <numerusform>لا متوسط بعد: يلزم نشاط 24 ساعة، والمتوفر %Ln ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No average yet: it takes 24 hours of activity.</source>
        <translation>لا متوسط بعد: يلزم نشاط 24 ساعة.</translation>
    </message>
    <message>
        <source>No average yet: there is no activity.</source>
        <translation>لا متوسط بعد: لا يوجد نشاط.</translation>
    </message>
    <message>
        <source>Above the threshold</source>
        <translation>فوق العتبة</translation>
    </message>
    <message>
        <source>Requests in the hour before</source>
        <translation>الطلبات في الساعة السابقة</translation>
    </message>
    <message>
        <source>7-day average</source>
        <translation>متوسط 7 أيام</translation>
    </message>
    <message>
        <source>Alert threshold</source>
        <translation>عتبة التنبيه</translation>
    </message>
    <message>
        <source>Alert above %1</source>
        <translation>تنبيه فوق %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>attempt to sign in</comment>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>until when, of an address</comment>
        <translation>محظور حتى</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <comment>failed sign-ins, addresses, in the last hour</comment>
        <translation>‏%1 من %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>لا محاولات دخول فاشلة</numerusform>
            <numerusform>محاولة دخول فاشلة واحدة</numerusform>
            <numerusform>محاولتا دخول فاشلتان</numerusform>
            <numerusform>‏%Ln محاولات دخول فاشلة</numerusform>
            <numerusform>‏%Ln محاولة دخول فاشلة</numerusform>
            <numerusform>‏%Ln محاولة دخول فاشلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>‏%Ln عنوان</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانين</numerusform>
            <numerusform>‏%Ln عناوين</numerusform>
            <numerusform>‏%Ln عنوانًا</numerusform>
            <numerusform>‏%Ln عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An address is blocked after %1 failed sign-ins within %Ln minutes.</source>
        <translation>
            <numerusform>يُحظر العنوان بعد %1 من محاولات الدخول الفاشلة خلال %Ln دقيقة.</numerusform>
            <numerusform>يُحظر العنوان بعد %1 من محاولات الدخول الفاشلة خلال دقيقة واحدة.</numerusform>
            <numerusform>يُحظر العنوان بعد %1 من محاولات الدخول الفاشلة خلال دقيقتين.</numerusform>
            <numerusform>يُحظر العنوان بعد %1 من محاولات الدخول الفاشلة خلال %Ln دقائق.</numerusform>
            <numerusform>يُحظر العنوان بعد %1 من محاولات الدخول الفاشلة خلال %Ln دقيقة.</numerusform>
            <numerusform>يُحظر العنوان بعد %1 من محاولات الدخول الفاشلة خلال %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>لا شيء محظور</numerusform>
            <numerusform>واحد محظور</numerusform>
            <numerusform>اثنان محظوران</numerusform>
            <numerusform>‏%Ln محظورة</numerusform>
            <numerusform>‏%Ln محظورًا</numerusform>
            <numerusform>‏%Ln محظور</numerusform>
        </translation>
    </message>
    <message>
        <source>No failed sign-ins %1.</source>
        <translation>لا محاولات دخول فاشلة %1.</translation>
    </message>
    <message>
        <source>Blocked from %1</source>
        <translation>الحظر بدءًا من %1</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>address, attempts to sign in</comment>
        <translation>‏‎%1‎: فاشلة %2، ناجحة %3</translation>
    </message>
    <message>
        <source>%1, blocked</source>
        <comment>failed sign-ins</comment>
        <translation>‏%1، محظور</translation>
    </message>
    <message>
        <source>%1. Blocked for %2.</source>
        <translation>‏%1. محظور لمدة %2.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>request</comment>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>requests, in the last hour</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests to sensitive endpoints</source>
        <translation>
            <numerusform>لا طلبات إلى نقاط نهاية حساسة</numerusform>
            <numerusform>طلب واحد إلى نقاط نهاية حساسة</numerusform>
            <numerusform>طلبان إلى نقاط نهاية حساسة</numerusform>
            <numerusform>‏%Ln طلبات إلى نقاط نهاية حساسة</numerusform>
            <numerusform>‏%Ln طلبًا إلى نقاط نهاية حساسة</numerusform>
            <numerusform>‏%Ln طلب إلى نقاط نهاية حساسة</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests to sensitive endpoints</source>
        <translation>لا طلبات إلى نقاط نهاية حساسة</translation>
    </message>
    <message numerus="yes">
        <source>Alert above %Ln requests of one account to one of them within an hour.</source>
        <translation>
            <numerusform>يُطلق تنبيه عند أكثر من %Ln طلب من حساب واحد إلى إحداها خلال ساعة.</numerusform>
            <numerusform>يُطلق تنبيه عند أكثر من طلب واحد من حساب واحد إلى إحداها خلال ساعة.</numerusform>
            <numerusform>يُطلق تنبيه عند أكثر من طلبين من حساب واحد إلى إحداها خلال ساعة.</numerusform>
            <numerusform>يُطلق تنبيه عند أكثر من %Ln طلبات من حساب واحد إلى إحداها خلال ساعة.</numerusform>
            <numerusform>يُطلق تنبيه عند أكثر من %Ln طلبًا من حساب واحد إلى إحداها خلال ساعة.</numerusform>
            <numerusform>يُطلق تنبيه عند أكثر من %Ln طلب من حساب واحد إلى إحداها خلال ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint is set as sensitive.</source>
        <translation>لم تُحدَّد أي نقطة نهاية على أنها حساسة.</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>فوق الحد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>%1 from %2 %3</source>
        <comment>attempts to sign in, countries, in the last hour</comment>
        <translation>‏%1 من %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts to sign in</source>
        <translation>
            <numerusform>لا محاولات لتسجيل الدخول</numerusform>
            <numerusform>محاولة واحدة لتسجيل الدخول</numerusform>
            <numerusform>محاولتان لتسجيل الدخول</numerusform>
            <numerusform>‏%Ln محاولات لتسجيل الدخول</numerusform>
            <numerusform>‏%Ln محاولة لتسجيل الدخول</numerusform>
            <numerusform>‏%Ln محاولة لتسجيل الدخول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>‏%Ln بلد</numerusform>
            <numerusform>بلد واحد</numerusform>
            <numerusform>بلدين</numerusform>
            <numerusform>‏%Ln بلدان</numerusform>
            <numerusform>‏%Ln بلدًا</numerusform>
            <numerusform>‏%Ln بلد</numerusform>
        </translation>
    </message>
    <message>
        <source>no known country</source>
        <translation>لا بلد معروفًا</translation>
    </message>
    <message numerus="yes">
        <source>An attempt from a country without a sign-in of that account in the last %Ln days is an alert.</source>
        <translation>
            <numerusform>تُعد تنبيهًا أي محاولة من بلد لم يسجل الحساب الدخول منه في آخر %Ln يوم.</numerusform>
            <numerusform>تُعد تنبيهًا أي محاولة من بلد لم يسجل الحساب الدخول منه في آخر يوم.</numerusform>
            <numerusform>تُعد تنبيهًا أي محاولة من بلد لم يسجل الحساب الدخول منه في آخر يومين.</numerusform>
            <numerusform>تُعد تنبيهًا أي محاولة من بلد لم يسجل الحساب الدخول منه في آخر %Ln أيام.</numerusform>
            <numerusform>تُعد تنبيهًا أي محاولة من بلد لم يسجل الحساب الدخول منه في آخر %Ln يومًا.</numerusform>
            <numerusform>تُعد تنبيهًا أي محاولة من بلد لم يسجل الحساب الدخول منه في آخر %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has tried to sign in %1.</source>
        <translation>لم يحاول أحد تسجيل الدخول %1.</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>country, attempts to sign in</comment>
        <translation>‏%1: فاشلة %2، ناجحة %3</translation>
    </message>
    <message>
        <source>Threshold on trial</source>
        <translation>عتبة قيد التجربة</translation>
    </message>
    <message>
        <source>Tried: above %1</source>
        <translation>قيد التجربة: فوق %1</translation>
    </message>
    <message>
        <source>In the last 30 days it would have changed nothing.</source>
        <translation>ما كانت لتغيّر شيئًا في آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>In the last 30 days: %1, %2, %3 in all.</source>
        <comment>alerts more, alerts fewer, alerts</comment>
        <translation>في آخر 30 يومًا: %1، %2، والمجموع %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alerts more</source>
        <translation>
            <numerusform>لا تنبيهات إضافية (%Ln)</numerusform>
            <numerusform>تنبيه إضافي واحد (%Ln)</numerusform>
            <numerusform>تنبيهان إضافيان (%Ln)</numerusform>
            <numerusform>‏%Ln تنبيهات إضافية</numerusform>
            <numerusform>‏%Ln تنبيهًا إضافيًا</numerusform>
            <numerusform>‏%Ln تنبيه إضافي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>أقل بمقدار %Ln</numerusform>
            <numerusform>أقل بمقدار %Ln</numerusform>
            <numerusform>أقل بمقدار %Ln</numerusform>
            <numerusform>أقل بمقدار %Ln</numerusform>
            <numerusform>أقل بمقدار %Ln</numerusform>
            <numerusform>أقل بمقدار %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <comment>more alerts, or fewer</comment>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>First</source>
        <translation>أول مرة</translation>
    </message>
    <message>
        <source>Above</source>
        <comment>requests above a threshold</comment>
        <translation>فوق العتبة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Tried: alert above %1 times the average, instead of %2.</source>
        <translation>قيد التجربة: تنبيه عند تجاوز %1 ضعف المتوسط بدلًا من %2.</translation>
    </message>
    <message>
        <source>Looking at the last 30 days…</source>
        <translation>جارٍ فحص آخر 30 يومًا…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>an alert</comment>
        <translation>إضافي</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>an alert</comment>
        <translation>يختفي</translation>
    </message>
</context>
<context>
    <name>CidrFeedback</name>
    <message>
        <source>Allows every IPv4 address: the whitelist would stop nobody there.</source>
        <translation>يسمح بجميع عناوين IPv4: لن تمنع القائمة البيضاء أحدًا هناك.</translation>
    </message>
    <message>
        <source>Allows every IPv6 address: the whitelist would stop nobody there.</source>
        <translation>يسمح بجميع عناوين IPv6: لن تمنع القائمة البيضاء أحدًا هناك.</translation>
    </message>
    <message>
        <source>Allows %1 only.</source>
        <translation>يسمح بـ ‎%1‎ فقط.</translation>
    </message>
    <message>
        <source>Allows %1 to %2 (%3 addresses).</source>
        <translation>يسمح بالعناوين من ‎%1‎ إلى ‎%2‎ (عددها %3).</translation>
    </message>
    <message>
        <source>%1 is already on the list.</source>
        <translation>‏‎%1‎ موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>Already allowed by %1.</source>
        <translation>مسموح به بالفعل ضمن ‎%1‎.</translation>
    </message>
    <message>
        <source>Will be saved as %1. %2</source>
        <comment>%2: a sentence</comment>
        <translation>سيُحفظ بالصيغة ‎%1‎. %2</translation>
    </message>
</context>
<context>
    <name>CidrProblem</name>
    <message>
        <source>Type an address or a range, such as 203.0.113.5 or 192.168.1.0/24.</source>
        <translation>اكتب عنوانًا أو نطاقًا، مثل 203.0.113.5 أو 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>لا يحتوي العنوان على مسافات.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers, such as 192.168.1.0.</source>
        <translation>يتكون عنوان IPv4 من أربعة أعداد، مثل 192.168.1.0.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers; this one has more.</source>
        <translation>يتكون عنوان IPv4 من أربعة أعداد؛ وهذا يحتوي على أكثر.</translation>
    </message>
    <message>
        <source>A number is missing between two dots.</source>
        <translation>ينقص عدد بين نقطتين.</translation>
    </message>
    <message>
        <source>Each number of an IPv4 address is 255 at most.</source>
        <translation>كل عدد في عنوان IPv4 لا يتجاوز 255.</translation>
    </message>
    <message>
        <source>Numbers must not start with a zero: some programs would read them as octal.</source>
        <translation>يجب ألا تبدأ الأعداد بصفر: فبعض البرامج تقرؤها على أنها ثمانية الأساس.</translation>
    </message>
    <message>
        <source>An IPv4 address has only the digits 0 to 9 and dots.</source>
        <translation>لا يحتوي عنوان IPv4 إلا على الأرقام من 0 إلى 9 والنقاط.</translation>
    </message>
    <message>
        <source>The number after the slash is missing, such as /24.</source>
        <translation>العدد بعد الشرطة المائلة ناقص، مثل ‎/24.</translation>
    </message>
    <message>
        <source>The number after the slash is at most 32 for IPv4 and 128 for IPv6.</source>
        <translation>العدد بعد الشرطة المائلة لا يتجاوز 32 مع IPv4 و128 مع IPv6.</translation>
    </message>
    <message>
        <source>After the slash comes a whole number, such as /24.</source>
        <translation>يأتي بعد الشرطة المائلة عدد صحيح، مثل ‎/24.</translation>
    </message>
    <message>
        <source>The number after the slash must not start with a zero.</source>
        <translation>يجب ألا يبدأ العدد بعد الشرطة المائلة بصفر.</translation>
    </message>
    <message>
        <source>Write the size of the range as a number, such as /24 in place of /255.255.255.0.</source>
        <translation>اكتب حجم النطاق كعدد، مثل ‎/24 بدلًا من ‎/255.255.255.0.</translation>
    </message>
    <message>
        <source>Leave out the part from the % on: a whitelist knows no network interfaces.</source>
        <translation>احذف الجزء بدءًا من %: لا تعرف القائمة البيضاء واجهات الشبكة.</translation>
    </message>
    <message>
        <source>Write the address alone, without brackets and without a port.</source>
        <translation>اكتب العنوان وحده، دون أقواس ودون منفذ.</translation>
    </message>
    <message>
        <source>Names are not accepted, only addresses such as 203.0.113.5.</source>
        <translation>لا تُقبل الأسماء، بل العناوين فقط مثل 203.0.113.5.</translation>
    </message>
    <message>
        <source>This is not a complete IPv6 address, such as 2001:db8::1.</source>
        <translation>هذا ليس عنوان IPv6 كاملًا، مثل ‎2001:db8::1‎.</translation>
    </message>
    <message>
        <source>A range of ::ffff: addresses needs /96 or more; write it as an IPv4 range.</source>
        <translation>يحتاج نطاق عناوين ‎::ffff:‎ إلى ‎/96 أو أكثر؛ اكتبه كنطاق IPv4.</translation>
    </message>
    <message>
        <source>Write a range with a slash, such as 10.0.0.0/24, not with a dash.</source>
        <translation>اكتب النطاق بشرطة مائلة، مثل 10.0.0.0/24، لا بشرطة عادية.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This account may not do that. Ask an administrator.</source>
        <translation>لا يحق لهذا الحساب فعل ذلك. اطلب من أحد المسؤولين.</translation>
    </message>
    <message>
        <source>This address is not on the whitelist. Ask an administrator on an allowed address to add it.</source>
        <translation>هذا العنوان ليس في القائمة البيضاء. اطلب إضافته من مسؤول يستخدم عنوانًا مسموحًا به.</translation>
    </message>
    <message>
        <source>This address is blocked. Ask an administrator to lift the block, or wait until it runs out.</source>
        <translation>هذا العنوان محظور. اطلب من أحد المسؤولين رفع الحظر، أو انتظر حتى تنتهي مدته.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>انتهت الجلسة. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your sign-in is too old for this. Sign in again, then repeat it.</source>
        <translation>مضى وقت طويل على تسجيل دخولك لتنفيذ ذلك. سجّل الدخول من جديد، ثم كرر العملية.</translation>
    </message>
    <message>
        <source>Administrators need two-factor here. Turn it on under Two-factor first.</source>
        <translation>يحتاج المسؤولون هنا إلى المصادقة الثنائية. فعّلها أولًا في صفحة المصادقة الثنائية.</translation>
    </message>
    <message>
        <source>It is no longer there. Refresh the page.</source>
        <translation>لم يعد موجودًا. حدّث الصفحة.</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>الخادم مشغول. حاول من جديد الآن.</numerusform>
            <numerusform>الخادم مشغول. انتظر ثانية واحدة، ثم حاول من جديد.</numerusform>
            <numerusform>الخادم مشغول. انتظر ثانيتين، ثم حاول من جديد.</numerusform>
            <numerusform>الخادم مشغول. انتظر %n ثوانٍ، ثم حاول من جديد.</numerusform>
            <numerusform>الخادم مشغول. انتظر %n ثانية، ثم حاول من جديد.</numerusform>
            <numerusform>الخادم مشغول. انتظر %n ثانية، ثم حاول من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy. Wait a moment, then try again.</source>
        <translation>الخادم مشغول. انتظر لحظة، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The server cannot write its activity log, so it changed nothing. Free disk space on the server, then try again.</source>
        <translation>يتعذر على الخادم كتابة سجل النشاط، لذا لم يغيّر شيئًا. وفّر مساحة على قرص الخادم، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The server did not accept the input. Correct it, then try again.</source>
        <translation>لم يقبل الخادم المدخلات. صححها، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The server&apos;s configuration file or a command-line option fixes this. Change it there.</source>
        <translation>هذا مثبت في ملف تكوين الخادم أو بخيار في سطر الأوامر. غيّره هناك.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the details to your administrator.</source>
        <translation>حاول من جديد. إذا تكرر الفشل، فأعطِ التفاصيل للمسؤول.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that it is running, then try again.</source>
        <translation>لا يمكن الوصول إلى الخادم. تحقق من أنه يعمل، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has changed. Compare its fingerprint before you connect again.</source>
        <translation>تغيرت شهادة الخادم. قارن بصمتها قبل أن تتصل من جديد.</translation>
    </message>
    <message>
        <source>The answer could not be read. Check that this is a Postject server of a matching version.</source>
        <translation>تعذرت قراءة الاستجابة. تحقق من أن هذا خادم Postject بإصدار مطابق.</translation>
    </message>
    <message>
        <source>Code: %1 (%2)</source>
        <translation>الرمز: %1 (%2)</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>الطلب: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The address %1</source>
        <translation>العنوان ‎%1‎</translation>
    </message>
    <message>
        <source>Everything from %1</source>
        <comment>a place</comment>
        <translation>كل ما يأتي من %1</translation>
    </message>
    <message>
        <source>Requests to %1</source>
        <comment>a path</comment>
        <translation>الطلبات إلى ‎%1‎</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>what an exception is for</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>what an exception is for</comment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>what an exception is for</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>نهائيًا</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time</comment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>HistogramScale</name>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>‏%1 مليون</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>‏%1 ألف</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>‏%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تمت المعالجة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>The newest requests behind it</source>
        <translation>أحدث الطلبات المسبِّبة</translation>
    </message>
    <message>
        <source>User agent: %1</source>
        <translation>وكيل المستخدم: %1</translation>
    </message>
    <message>
        <source>If this was not you</source>
        <translation>إذا لم تكن أنت من فعل ذلك</translation>
    </message>
    <message>
        <source>Change the password and end the other sessions.</source>
        <translation>غيّر كلمة المرور وأنهِ الجلسات الأخرى.</translation>
    </message>
    <message>
        <source>Turn two-factor on, or renew it, and restrict the addresses by the IP whitelist.</source>
        <translation>فعّل المصادقة الثنائية أو جدّدها، وقيّد العناوين بقائمة IP البيضاء.</translation>
    </message>
    <message>
        <source>Look at the alert in the console, and resolve it once it is dealt with.</source>
        <translation>اطّلع على التنبيه في وحدة التحكم، وضع عليه علامة المعالجة بعد الانتهاء منه.</translation>
    </message>
    <message>
        <source>State of the activity log</source>
        <translation>حالة سجل النشاط</translation>
    </message>
    <message>
        <source>Newest row</source>
        <translation>أحدث سطر</translation>
    </message>
    <message>
        <source>Its MAC</source>
        <translation>رمز MAC له</translation>
    </message>
    <message>
        <source>Keep this mail: a log that lacks this row later was cut.</source>
        <translation>احتفظ بهذه الرسالة: إن خلا السجل لاحقًا من هذا السطر فقد اقتُطع منه.</translation>
    </message>
    <message numerus="yes">
        <source>%n more alerts</source>
        <translation>
            <numerusform>لا تنبيهات أخرى (%n)</numerusform>
            <numerusform>تنبيه آخر واحد (%n)</numerusform>
            <numerusform>تنبيهان آخران (%n)</numerusform>
            <numerusform>‏%n تنبيهات أخرى</numerusform>
            <numerusform>‏%n تنبيهًا آخر</numerusform>
            <numerusform>‏%n تنبيه آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, to be seen in the console</source>
        <translation>
            <numerusform>و%n غيرها تراها في وحدة التحكم</numerusform>
            <numerusform>و%n غيرها تراها في وحدة التحكم</numerusform>
            <numerusform>و%n غيرها تراها في وحدة التحكم</numerusform>
            <numerusform>و%n غيرها تراها في وحدة التحكم</numerusform>
            <numerusform>و%n غيرها تراها في وحدة التحكم</numerusform>
            <numerusform>و%n غيرها تراها في وحدة التحكم</numerusform>
        </translation>
    </message>
    <message>
        <source>More alerts came within an hour than mails may be sent to this address. These waited; each is told of once.</source>
        <translation>وردت خلال ساعة تنبيهات أكثر من الرسائل المسموح بإرسالها إلى هذا العنوان. هذه كانت تنتظر، ويُبلَّغ عن كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>Test of the notifications</source>
        <translation>اختبار الإشعارات</translation>
    </message>
    <message>
        <source>Mails about security alerts arrive here.</source>
        <translation>تصل رسائل التنبيهات الأمنية إلى هنا.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Type a password.</source>
        <translation>اكتب كلمة مرور.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرف.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن حرف واحد.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن حرفين.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n أحرف.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرفًا.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>كلمة المرور طويلة جدًا.</translation>
    </message>
    <message>
        <source>Many people use this password, so it is guessed first. Four unrelated words are better.</source>
        <translation>يستخدم كثيرون كلمة المرور هذه، لذا تُخمَّن أولًا. أربع كلمات لا رابط بينها أفضل.</translation>
    </message>
    <message>
        <source>This is too close to the e-mail or to the name of this product.</source>
        <translation>هذه قريبة جدًا من البريد الإلكتروني أو من اسم هذا المنتج.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <comment>%1 is the server&apos;s words</comment>
        <translation>رفض الخادم هذا: %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>‏%n حرف على الأقل.</numerusform>
            <numerusform>حرف واحد على الأقل.</numerusform>
            <numerusform>حرفين على الأقل.</numerusform>
            <numerusform>‏%n أحرف على الأقل.</numerusform>
            <numerusform>‏%n حرفًا على الأقل.</numerusform>
            <numerusform>‏%n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>قصيرة جدًا: %n حرف على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: حرف واحد على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: حرفين على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: %n أحرف على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: %n حرفًا على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long.</source>
        <comment>a password</comment>
        <translation>طويلة جدًا.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Four unrelated words are better.</source>
        <translation>ضعيفة: سهلة التخمين. أربع كلمات لا رابط بينها أفضل.</translation>
    </message>
    <message>
        <source>Fair: a longer one is better.</source>
        <translation>مقبولة: الأطول أفضل.</translation>
    </message>
    <message>
        <source>Good.</source>
        <comment>a password</comment>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <comment>a password</comment>
        <translation>قوية.</translation>
    </message>
</context>
<context>
    <name>OneTimeCode</name>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds behind. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>ساعة هاتفك متأخرة بمقدار %n ثانية. اضبطها على الوقت التلقائي، ثم اكتب الرمز الذي يظهر.</numerusform>
            <numerusform>ساعة هاتفك متأخرة بمقدار ثانية واحدة. اضبطها على الوقت التلقائي، ثم اكتب الرمز الذي يظهر.</numerusform>
            <numerusform>ساعة هاتفك متأخرة بمقدار ثانيتين. اضبطها على الوقت التلقائي، ثم اكتب الرمز الذي يظهر.</numerusform>
            <numerusform>ساعة هاتفك متأخرة بمقدار %n ثوانٍ. اضبطها على الوقت التلقائي، ثم اكتب الرمز الذي يظهر.</numerusform>
            <numerusform>ساعة هاتفك متأخرة بمقدار %n ثانية. اضبطها على الوقت التلقائي، ثم اكتب الرمز الذي يظهر.</numerusform>
            <numerusform>ساعة هاتفك متأخرة بمقدار %n ثانية. اضبطها على الوقت التلقائي، ثم اكتب الرمز الذي يظهر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone&apos;s clock is %n seconds ahead. Set it to automatic time, then type the code it shows.</source>
        <translation>
            <numerusform>ساعة هاتفك متقدمة بمقدار %n ثانية. اضبطها على الوقت التلقائي، ثم اكتب الرمز الذي يظهر.</numerusform>
            <numerusform>ساعة هاتفك متقدمة بمقدار ثانية واحدة. اضبطها على الوقت التلقائي، ثم اكتب الرمز الذي يظهر.</numerusform>
            <numerusform>ساعة هاتفك متقدمة بمقدار ثانيتين. اضبطها على الوقت التلقائي، ثم اكتب الرمز الذي يظهر.</numerusform>
            <numerusform>ساعة هاتفك متقدمة بمقدار %n ثوانٍ. اضبطها على الوقت التلقائي، ثم اكتب الرمز الذي يظهر.</numerusform>
            <numerusform>ساعة هاتفك متقدمة بمقدار %n ثانية. اضبطها على الوقت التلقائي، ثم اكتب الرمز الذي يظهر.</numerusform>
            <numerusform>ساعة هاتفك متقدمة بمقدار %n ثانية. اضبطها على الوقت التلقائي، ثم اكتب الرمز الذي يظهر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>%1: loading.</source>
        <translation>‏%1: جارٍ التحميل.</translation>
    </message>
    <message>
        <source>Not available, try again</source>
        <translation>غير متوفر، حاول من جديد</translation>
    </message>
    <message>
        <source>%1: could not be loaded. Press to try again.</source>
        <translation>‏%1: تعذر التحميل. اضغط للمحاولة من جديد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, severity</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>التنبيهات المفتوحة</translation>
    </message>
    <message>
        <source>Nothing to look into</source>
        <translation>لا شيء يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>No open alerts.</source>
        <translation>لا تنبيهات مفتوحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s). Of the newest: %1.</source>
        <translation>
            <numerusform>لا تنبيهات مفتوحة. من أحدثها: %1.</numerusform>
            <numerusform>تنبيه مفتوح واحد. من أحدثها: %1.</numerusform>
            <numerusform>تنبيهان مفتوحان. من أحدثها: %1.</numerusform>
            <numerusform>‏%n تنبيهات مفتوحة. من أحدثها: %1.</numerusform>
            <numerusform>‏%n تنبيهًا مفتوحًا. من أحدثها: %1.</numerusform>
            <numerusform>‏%n تنبيه مفتوح. من أحدثها: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Last hour, no average yet</source>
        <translation>آخر ساعة، لا متوسط بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour.</source>
        <translation>
            <numerusform>لا طلبات في آخر ساعة.</numerusform>
            <numerusform>طلب واحد في آخر ساعة.</numerusform>
            <numerusform>طلبان في آخر ساعة.</numerusform>
            <numerusform>‏%n طلبات في آخر ساعة.</numerusform>
            <numerusform>‏%n طلبًا في آخر ساعة.</numerusform>
            <numerusform>‏%n طلب في آخر ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last hour, %1× average</source>
        <translation>آخر ساعة، المتوسط × %1</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>محاولات الدخول الفاشلة</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>في آخر ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n failed sign-in(s) in the last hour.</source>
        <translation>
            <numerusform>لا محاولات دخول فاشلة في آخر ساعة.</numerusform>
            <numerusform>محاولة دخول فاشلة واحدة في آخر ساعة.</numerusform>
            <numerusform>محاولتا دخول فاشلتان في آخر ساعة.</numerusform>
            <numerusform>‏%n محاولات دخول فاشلة في آخر ساعة.</numerusform>
            <numerusform>‏%n محاولة دخول فاشلة في آخر ساعة.</numerusform>
            <numerusform>‏%n محاولة دخول فاشلة في آخر ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>إدخالات السجل</translation>
    </message>
    <message numerus="yes">
        <source>Activity log: %n entry(s).</source>
        <translation>
            <numerusform>سجل النشاط: لا إدخالات.</numerusform>
            <numerusform>سجل النشاط: إدخال واحد.</numerusform>
            <numerusform>سجل النشاط: إدخالان.</numerusform>
            <numerusform>سجل النشاط: %n إدخالات.</numerusform>
            <numerusform>سجل النشاط: %n إدخالًا.</numerusform>
            <numerusform>سجل النشاط: %n إدخال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>A password alone lets in</source>
        <translation>كلمة المرور وحدها تكفي للدخول</translation>
    </message>
    <message>
        <source>Two-factor is off: a password alone lets in.</source>
        <translation>المصادقة الثنائية متوقفة: كلمة المرور وحدها تكفي للدخول.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message numerus="yes">
        <source>%n backup code(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي رمز احتياطي</numerusform>
            <numerusform>بقي رمز احتياطي واحد</numerusform>
            <numerusform>بقي رمزان احتياطيان</numerusform>
            <numerusform>بقيت %n رموز احتياطية</numerusform>
            <numerusform>بقي %n رمزًا احتياطيًا</numerusform>
            <numerusform>بقي %n رمز احتياطي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two-factor is on, %n backup code(s) left.</source>
        <translation>
            <numerusform>المصادقة الثنائية مفعّلة، ولم يبقَ أي رمز احتياطي.</numerusform>
            <numerusform>المصادقة الثنائية مفعّلة، وبقي رمز احتياطي واحد.</numerusform>
            <numerusform>المصادقة الثنائية مفعّلة، وبقي رمزان احتياطيان.</numerusform>
            <numerusform>المصادقة الثنائية مفعّلة، وبقيت %n رموز احتياطية.</numerusform>
            <numerusform>المصادقة الثنائية مفعّلة، وبقي %n رمزًا احتياطيًا.</numerusform>
            <numerusform>المصادقة الثنائية مفعّلة، وبقي %n رمز احتياطي.</numerusform>
        </translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation>القائمة البيضاء لـ IP</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries used of the most there may be</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Open to every address</source>
        <translation>مفتوح لجميع العناوين</translation>
    </message>
    <message>
        <source>The whitelist is empty: open to every address.</source>
        <translation>القائمة البيضاء فارغة: مفتوح لجميع العناوين.</translation>
    </message>
    <message>
        <source>This computer is always let in</source>
        <translation>يُسمح دائمًا لهذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Covers you, %1</source>
        <translation>تشمل عنوانك ‎%1‎</translation>
    </message>
    <message>
        <source>Whitelist: %1 entries used. %2.</source>
        <translation>القائمة البيضاء: الإدخالات المستخدمة %1. %2.</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>العناوين المحظورة</translation>
    </message>
    <message>
        <source>No address is kept out</source>
        <translation>لا عنوان ممنوع</translation>
    </message>
    <message>
        <source>Each lifts by itself in time</source>
        <translation>يُرفع كل منها تلقائيًا في حينه</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked address(es).</source>
        <translation>
            <numerusform>لا عناوين محظورة.</numerusform>
            <numerusform>عنوان محظور واحد.</numerusform>
            <numerusform>عنوانان محظوران.</numerusform>
            <numerusform>‏%n عناوين محظورة.</numerusform>
            <numerusform>‏%n عنوانًا محظورًا.</numerusform>
            <numerusform>‏%n عنوان محظور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour</source>
        <translation>
            <numerusform>لا طلبات في آخر ساعة</numerusform>
            <numerusform>طلب واحد في آخر ساعة</numerusform>
            <numerusform>طلبان في آخر ساعة</numerusform>
            <numerusform>‏%n طلبات في آخر ساعة</numerusform>
            <numerusform>‏%n طلبًا في آخر ساعة</numerusform>
            <numerusform>‏%n طلب في آخر ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>No open alerts. %1.</source>
        <comment>%1: 12 requests in the last hour</comment>
        <translation>لا تنبيهات مفتوحة. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) to look into. %1.</source>
        <comment>%1: 12 requests in the last hour</comment>
        <translation>
            <numerusform>لا تنبيهات للنظر فيها. %1.</numerusform>
            <numerusform>تنبيه واحد للنظر فيه. %1.</numerusform>
            <numerusform>تنبيهان للنظر فيهما. %1.</numerusform>
            <numerusform>‏%n تنبيهات للنظر فيها. %1.</numerusform>
            <numerusform>‏%n تنبيهًا للنظر فيها. %1.</numerusform>
            <numerusform>‏%n تنبيه للنظر فيها. %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts.</source>
        <translation>جميع الحسابات.</translation>
    </message>
    <message>
        <source>Your account.</source>
        <translation>حسابك.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Requests of the last 24 hours: %1 in all, %2 of them refused or failed.</source>
        <translation>طلبات آخر 24 ساعة: الإجمالي %1، منها %2 مرفوضة أو فاشلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last hour, %1 times the 7-day average.</source>
        <translation>
            <numerusform>لا طلبات في آخر ساعة، أي %1 أضعاف متوسط 7 أيام.</numerusform>
            <numerusform>طلب واحد في آخر ساعة، أي %1 أضعاف متوسط 7 أيام.</numerusform>
            <numerusform>طلبان في آخر ساعة، أي %1 أضعاف متوسط 7 أيام.</numerusform>
            <numerusform>‏%n طلبات في آخر ساعة، أي %1 أضعاف متوسط 7 أيام.</numerusform>
            <numerusform>‏%n طلبًا في آخر ساعة، أي %1 أضعاف متوسط 7 أيام.</numerusform>
            <numerusform>‏%n طلب في آخر ساعة، أي %1 أضعاف متوسط 7 أيام.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>الحالات الشاذة</translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation>القائمة البيضاء لـ IP</translation>
    </message>
    <message>
        <source>Blocked IPs</source>
        <translation>عناوين IP المحظورة</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>إعدادات الخادم</translation>
    </message>
    <message>
        <source>Log integrity</source>
        <translation>سلامة السجل</translation>
    </message>
</context>
<context>
    <name>Pivot</name>
    <message>
        <source>Action</source>
        <comment>a column of the activity log</comment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>IP address</source>
        <comment>a column of the activity log</comment>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <comment>a column of the activity log</comment>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>User agent</source>
        <comment>a column of the activity log</comment>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>a column of the activity log</comment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a column of the activity log</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a column of the activity log</comment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>column, value</comment>
        <translation>‏%1 ليس ‎%2‎</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>column, value</comment>
        <translation>‏%1 هو ‎%2‎</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>اكتب عددًا صحيحًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>اكتب عددًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>an address, what is wrong with it</comment>
        <translation>«‎%1‎»: %2</translation>
    </message>
    <message>
        <source>“%1” must begin with /.</source>
        <comment>a path</comment>
        <translation>يجب أن يبدأ «‎%1‎» بـ /.</translation>
    </message>
    <message>
        <source>“%1” may have a * only at its end.</source>
        <comment>a path</comment>
        <translation>لا يجوز أن يحتوي «‎%1‎» على * إلا في آخره.</translation>
    </message>
    <message>
        <source>“%1” is no path: letters, digits and signs of ASCII, no ?, at most %2 characters.</source>
        <comment>a path</comment>
        <translation>‏«‎%1‎» ليس مسارًا: حروف وأرقام ورموز ASCII فقط، دون ?، وبحد أقصى %2 من الأحرف.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Trusted proxies</source>
        <translation>الخوادم الوكيلة الموثوقة</translation>
    </message>
    <message>
        <source>Addresses or ranges of the proxies in front of this server, one a line. Only they may say by X-Forwarded-For who the client is.</source>
        <translation>عناوين أو نطاقات الخوادم الوكيلة التي تسبق هذا الخادم، واحد في كل سطر. هي وحدها يجوز لها أن تحدد العميل عبر X-Forwarded-For.</translation>
    </message>
    <message>
        <source>Keep activity for</source>
        <translation>مدة الاحتفاظ بالنشاط</translation>
    </message>
    <message>
        <source>Older entries are removed from the log for good. 0 keeps them for ever.</source>
        <translation>تُزال الإدخالات الأقدم من السجل نهائيًا. القيمة 0 تحتفظ بها دائمًا.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Requests of one account</source>
        <translation>طلبات الحساب الواحد</translation>
    </message>
    <message>
        <source>More than these within a minute are refused. 0 sets no limit.</source>
        <translation>يُرفض ما يزيد على هذا العدد خلال دقيقة. القيمة 0 تعني بلا حد.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>Requests from one address</source>
        <translation>الطلبات من عنوان واحد</translation>
    </message>
    <message>
        <source>Sign-ins from one address</source>
        <translation>محاولات الدخول من عنوان واحد</translation>
    </message>
    <message>
        <source>More attempts than these within a minute are refused, right or wrong. 0 sets no limit.</source>
        <translation>يُرفض ما يزيد على هذا العدد من المحاولات خلال دقيقة، صحيحة كانت أم خاطئة. القيمة 0 تعني بلا حد.</translation>
    </message>
    <message>
        <source>Ask for the password again after</source>
        <translation>طلب كلمة المرور من جديد بعد</translation>
    </message>
    <message>
        <source>So long after a sign-in, accounts, keys, whitelists, two-factor and settings can be changed. 0: as long as the session lasts.</source>
        <translation>خلال هذه المدة بعد تسجيل الدخول يمكن تغيير الحسابات والمفاتيح والقوائم البيضاء والمصادقة الثنائية والإعدادات. القيمة 0: طوال الجلسة.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Two-factor for administrators</source>
        <translation>المصادقة الثنائية للمسؤولين</translation>
    </message>
    <message>
        <source>Where it is required, an administrator without it can do nothing but set it up.</source>
        <translation>حيث تكون مطلوبة، لا يستطيع المسؤول الذي لا يستخدمها فعل شيء سوى إعدادها.</translation>
    </message>
    <message>
        <source>End idle sessions after</source>
        <translation>إنهاء الجلسات الخاملة بعد</translation>
    </message>
    <message>
        <source>A session without a request for so long ends. 0: it lasts its 12 hours.</source>
        <translation>تنتهي الجلسة التي تمضي عليها هذه المدة دون طلب. القيمة 0: تدوم مدتها البالغة 12 ساعة.</translation>
    </message>
    <message>
        <source>Sensitive paths</source>
        <translation>المسارات الحساسة</translation>
    </message>
    <message>
        <source>Paths whose requests are counted, one a line. A * at the end stands for whatever follows.</source>
        <translation>المسارات التي تُحسب طلباتها، واحد في كل سطر. العلامة * في الآخر تعني أي شيء يليها.</translation>
    </message>
    <message>
        <source>Failed sign-ins that block an address</source>
        <translation>محاولات الدخول الفاشلة لحظر عنوان</translation>
    </message>
    <message>
        <source>So many failures from one address block it.</source>
        <translation>هذا العدد من المحاولات الفاشلة من عنوان واحد يؤدي إلى حظره.</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>محاولة دخول فاشلة</translation>
    </message>
    <message>
        <source>Failed sign-ins count for</source>
        <translation>مدة احتساب محاولات الدخول الفاشلة</translation>
    </message>
    <message>
        <source>Failures further apart do not add up to a block.</source>
        <translation>المحاولات الفاشلة الأكثر تباعدًا لا تُجمع لتؤدي إلى حظر.</translation>
    </message>
    <message>
        <source>A block lasts</source>
        <translation>مدة الحظر</translation>
    </message>
    <message>
        <source>It lifts by itself then. Blocks in force keep their end.</source>
        <translation>يُرفع تلقائيًا بعدها. يحتفظ الحظر الساري بموعد انتهائه.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Usual rate of requests</source>
        <translation>المعدل المعتاد للطلبات</translation>
    </message>
    <message>
        <source>An alert is raised when an hour has more requests than this.</source>
        <translation>يُطلق تنبيه عندما تتجاوز طلبات ساعة واحدة هذا العدد.</translation>
    </message>
    <message>
        <source>times the average</source>
        <translation>ضعف المتوسط</translation>
    </message>
    <message>
        <source>Smallest spike</source>
        <translation>أصغر ارتفاع مفاجئ</translation>
    </message>
    <message>
        <source>An hour with fewer requests is no spike, whatever the average.</source>
        <translation>الساعة التي تقل طلباتها عن هذا العدد لا تُعد ارتفاعًا مفاجئًا، مهما كان المتوسط.</translation>
    </message>
    <message>
        <source>requests an hour</source>
        <translation>طلب في الساعة</translation>
    </message>
    <message>
        <source>History before the first spike</source>
        <translation>السجل اللازم قبل أول ارتفاع مفاجئ</translation>
    </message>
    <message>
        <source>An account with less history has no average to compare with.</source>
        <translation>الحساب الذي يقل سجله عن ذلك ليس له متوسط للمقارنة.</translation>
    </message>
    <message>
        <source>Usual requests to a sensitive path</source>
        <translation>الطلبات المعتادة إلى مسار حساس</translation>
    </message>
    <message>
        <source>An alert is raised when one account makes more.</source>
        <translation>يُطلق تنبيه عندما يتجاوز حساب واحد هذا العدد.</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>Places of sign-in are remembered for</source>
        <translation>مدة تذكّر أماكن تسجيل الدخول</translation>
    </message>
    <message>
        <source>A sign-in from a place that was not seen for so long raises an alert.</source>
        <translation>يُطلق تنبيه عند تسجيل الدخول من مكان لم يُرصد طوال هذه المدة.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Name or address. Without one no mail is sent.</source>
        <translation>الاسم أو العنوان. دونه لا يُرسل أي بريد.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>0 takes the usual one of the encryption.</source>
        <translation>القيمة 0 تستخدم المنفذ المعتاد لنوع التشفير.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>How the connection to the mail server is encrypted.</source>
        <translation>طريقة تشفير الاتصال بخادم البريد.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Whom to sign in as. Empty: no sign-in.</source>
        <translation>المستخدم الذي يُسجَّل الدخول باسمه. فارغ: دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>كلمة مرور البريد</translation>
    </message>
    <message>
        <source>Kept encrypted, and never shown again.</source>
        <translation>تُحفظ مشفرة، ولا تُعرض مرة أخرى أبدًا.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>The address that alerts are sent from.</source>
        <translation>العنوان الذي تُرسل منه التنبيهات.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>المراجع المصدقة</translation>
    </message>
    <message>
        <source>A PEM file on the server with the certificate authorities to trust. Empty: the system&apos;s.</source>
        <translation>ملف PEM على الخادم يحتوي على المراجع المصدقة الموثوقة. فارغ: مراجع النظام.</translation>
    </message>
    <message>
        <source>Mails to one recipient</source>
        <translation>الرسائل إلى مستلم واحد</translation>
    </message>
    <message>
        <source>More wait for the next hour.</source>
        <translation>ما زاد ينتظر الساعة التالية.</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>الخوادم الوكيلة</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>Request limits</source>
        <translation>حدود الطلبات</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>الكشف</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختيارية</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>The server&apos;s configuration fixes this by now. Undo the change here.</source>
        <translation>أصبح هذا مثبتًا في تكوين الخادم. تراجع عن التغيير هنا.</translation>
    </message>
    <message>
        <source>Type a host name or an address.</source>
        <translation>اكتب اسم مضيف أو عنوانًا.</translation>
    </message>
    <message>
        <source>Type a mail address: a mail server needs a sender.</source>
        <translation>اكتب عنوان بريد: يحتاج خادم البريد إلى مرسل.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS: without encryption the password would be sent in the clear.</source>
        <translation>اختر STARTTLS أو TLS: دون تشفير ستُرسل كلمة المرور كنص واضح.</translation>
    </message>
    <message>
        <source>The server refused this: %1</source>
        <comment>%1 is the server&apos;s words</comment>
        <translation>رفض الخادم هذا: %1</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>الاسم الذاتي</translation>
    </message>
    <message>
        <source>What this server calls itself to the mail server. Empty: the name of its machine.</source>
        <translation>الاسم الذي يعرّف به هذا الخادم نفسه لخادم البريد. إذا تُرك فارغًا: اسم الجهاز.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of mails to accounts that chose none.</source>
        <translation>للرسائل إلى الحسابات التي لم تختر لغة.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 yesterday</source>
        <translation>أمس في %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>اليوم في %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>غدًا في %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>‏%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of the year; the letters are those of QLocale::toString(), other words in &apos;…&apos;</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>as d MMM, with the time</comment>
        <translation>d MMM، HH:mm</translation>
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
        <translation>مؤجَّل حتى يسوء الأمر</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>a time</comment>
        <translation>مؤجَّل حتى %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, what it was about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>أُطلق</translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>رُصد من جديد</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>عولج</translation>
    </message>
    <message>
        <source>Resolved, %1</source>
        <comment>a verdict</comment>
        <translation>مُعالَج، %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>No longer snoozed</source>
        <translation>لم يعد مؤجَّلًا</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Real</source>
        <comment>what an alert turned out to be</comment>
        <translation>حقيقي</translation>
    </message>
    <message>
        <source>False alarm</source>
        <comment>what an alert turned out to be</comment>
        <translation>إنذار كاذب</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>what an alert turned out to be</comment>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>what an alert turned out to be</comment>
        <translation>اختبار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln real</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>لا حقيقي</numerusform>
            <numerusform>واحد حقيقي</numerusform>
            <numerusform>اثنان حقيقيان</numerusform>
            <numerusform>‏%Ln حقيقية</numerusform>
            <numerusform>‏%Ln حقيقيًا</numerusform>
            <numerusform>‏%Ln حقيقي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false alarms</source>
        <translation>
            <numerusform>لا إنذارات كاذبة</numerusform>
            <numerusform>إنذار كاذب واحد</numerusform>
            <numerusform>إنذاران كاذبان</numerusform>
            <numerusform>‏%Ln إنذارات كاذبة</numerusform>
            <numerusform>‏%Ln إنذارًا كاذبًا</numerusform>
            <numerusform>‏%Ln إنذار كاذب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>لا متوقع</numerusform>
            <numerusform>واحد متوقع</numerusform>
            <numerusform>اثنان متوقعان</numerusform>
            <numerusform>‏%Ln متوقعة</numerusform>
            <numerusform>‏%Ln متوقعًا</numerusform>
            <numerusform>‏%Ln متوقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tests</source>
        <translation>
            <numerusform>لا اختبارات</numerusform>
            <numerusform>اختبار واحد</numerusform>
            <numerusform>اختباران</numerusform>
            <numerusform>‏%Ln اختبارات</numerusform>
            <numerusform>‏%Ln اختبارًا</numerusform>
            <numerusform>‏%Ln اختبار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a verdict</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>لا شيء بلا حكم</numerusform>
            <numerusform>واحد بلا حكم</numerusform>
            <numerusform>اثنان بلا حكم</numerusform>
            <numerusform>‏%Ln بلا حكم</numerusform>
            <numerusform>‏%Ln بلا حكم</numerusform>
            <numerusform>‏%Ln بلا حكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln resolved alerts of this kind: %1.</source>
        <translation>
            <numerusform>من التنبيهات المُعالَجة من هذا النوع: %1.</numerusform>
            <numerusform>من تنبيه مُعالَج واحد من هذا النوع: %1.</numerusform>
            <numerusform>من تنبيهين مُعالَجين من هذا النوع: %1.</numerusform>
            <numerusform>من %Ln تنبيهات مُعالَجة من هذا النوع: %1.</numerusform>
            <numerusform>من %Ln تنبيهًا مُعالَجًا من هذا النوع: %1.</numerusform>
            <numerusform>من %Ln تنبيه مُعالَج من هذا النوع: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>WhitelistImport</name>
    <message>
        <source>On the list already.</source>
        <translation>في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>Stands further up already.</source>
        <translation>موجود أعلاه بالفعل.</translation>
    </message>
    <message>
        <source>Already allowed by %1.</source>
        <translation>مسموح به بالفعل ضمن ‎%1‎.</translation>
    </message>
    <message>
        <source>Will be saved as %1.</source>
        <translation>سيُحفظ بالصيغة ‎%1‎.</translation>
    </message>
    <message>
        <source>Already allowed by %1 of this import.</source>
        <translation>مسموح به بالفعل ضمن ‎%1‎ من هذا الاستيراد.</translation>
    </message>
</context>
<context>
    <name>WhitelistWords</name>
    <message>
        <source>Changed the note of %1.</source>
        <translation>تم تغيير ملاحظة ‎%1‎.</translation>
    </message>
    <message>
        <source>Changed %1 to %2.</source>
        <translation>تم تغيير ‎%1‎ إلى ‎%2‎.</translation>
    </message>
    <message>
        <source>Added %1 and removed %2 entries.</source>
        <translation>إضافة %1 وإزالة %2 من الإدخالات.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>تمت إضافة ‎%1‎.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n entries.</source>
        <translation>
            <numerusform>تمت إضافة %n إدخال.</numerusform>
            <numerusform>تمت إضافة إدخال واحد.</numerusform>
            <numerusform>تمت إضافة إدخالين.</numerusform>
            <numerusform>تمت إضافة %n إدخالات.</numerusform>
            <numerusform>تمت إضافة %n إدخالًا.</numerusform>
            <numerusform>تمت إضافة %n إدخال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>تمت إزالة ‎%1‎.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n entries.</source>
        <translation>
            <numerusform>تمت إزالة %n إدخال.</numerusform>
            <numerusform>تمت إزالة إدخال واحد.</numerusform>
            <numerusform>تمت إزالة إدخالين.</numerusform>
            <numerusform>تمت إزالة %n إدخالات.</numerusform>
            <numerusform>تمت إزالة %n إدخالًا.</numerusform>
            <numerusform>تمت إزالة %n إدخال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address %1 would not be on the list. From then on the server would refuse this console and every other request from your address.</source>
        <translation>لن يكون عنوانك ‎%1‎ في القائمة. عندئذ يرفض الخادم وحدة التحكم هذه وكل طلب آخر من عنوانك.</translation>
    </message>
    <message>
        <source>This takes several steps, and between them your address %1 would not be on the list: the server would refuse the rest.</source>
        <translation>يتطلب هذا عدة خطوات، ولن يكون عنوانك ‎%1‎ في القائمة بينها: سيرفض الخادم بقية الخطوات.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>light, dark or system.</source>
        <translation>‏light أو dark أو system.</translation>
    </message>
    <message>
        <source>system, or the code of a language: de, zh_CN.</source>
        <translation>‏system، أو رمز لغة: de، zh_CN.</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s database.</source>
        <translation>مجلد قاعدة بيانات الخادم.</translation>
    </message>
    <message>
        <source>Show a throw-away server with a month of made-up traffic.</source>
        <translation>عرض خادم مؤقت بحركة مختلقة لمدة شهر.</translation>
    </message>
    <message>
        <source>Another traffic for each number.</source>
        <translation>حركة مختلفة لكل رقم.</translation>
    </message>
    <message>
        <source>Say when the window is first painted and when it takes keys, then quit.</source>
        <translation>الإفادة بوقت أول رسم للنافذة ووقت استجابتها للمفاتيح، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Postject Security Console, demonstration</source>
        <translation>‏Postject Security Console، عرض توضيحي</translation>
    </message>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>Guards the accounts of an API platform, and shows it.</source>
        <translation>تحمي حسابات منصة API، وتعرض حالتها.</translation>
    </message>
    <message>
        <source>Let the demonstration&apos;s time stand still: the same pictures each time.</source>
        <translation>إيقاف زمن العرض التوضيحي: الصور نفسها في كل مرة.</translation>
    </message>
</context>
<context>
    <name>postject</name>
    <message numerus="yes">
        <source>The log is intact: %n rows.</source>
        <translation>
            <numerusform>السجل سليم: عدد الأسطر %n.</numerusform>
            <numerusform>السجل سليم: عدد الأسطر %n.</numerusform>
            <numerusform>السجل سليم: عدد الأسطر %n.</numerusform>
            <numerusform>السجل سليم: عدد الأسطر %n.</numerusform>
            <numerusform>السجل سليم: عدد الأسطر %n.</numerusform>
            <numerusform>السجل سليم: عدد الأسطر %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before them, %n rows were removed for their age.</source>
        <translation>
            <numerusform>حُذف قبلها بسبب القِدم: %n.</numerusform>
            <numerusform>حُذف قبلها بسبب القِدم: %n.</numerusform>
            <numerusform>حُذف قبلها بسبب القِدم: %n.</numerusform>
            <numerusform>حُذف قبلها بسبب القِدم: %n.</numerusform>
            <numerusform>حُذف قبلها بسبب القِدم: %n.</numerusform>
            <numerusform>حُذف قبلها بسبب القِدم: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>the log is NOT intact: %1 %2</source>
        <translation>السجل ليس سليمًا: %1 %2</translation>
    </message>
    <message>
        <source>Two-factor is off for %1.</source>
        <translation>المصادقة الثنائية متوقفة للحساب %1.</translation>
    </message>
    <message>
        <source>The whitelist of %1 is empty.</source>
        <translation>القائمة البيضاء للحساب %1 فارغة.</translation>
    </message>
    <message>
        <source>The configuration is right.</source>
        <translation>الإعدادات صحيحة.</translation>
    </message>
    <message>
        <source>no server runs on %1</source>
        <translation>لا يعمل أي خادم على %1</translation>
    </message>
    <message>
        <source>The server is well.</source>
        <translation>الخادم بخير.</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>الخادم لا يستجيب</translation>
    </message>
    <message>
        <source>can&apos;t read %1: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>the password is read from standard input, which is empty</source>
        <translation>تُقرأ كلمة المرور من الدخل القياسي، وهو فارغ</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text without NUL</source>
        <translation>كلمة المرور ليست نص UTF-8 خاليًا من NUL</translation>
    </message>
    <message>
        <source>Account %1 created: %2</source>
        <translation>أُنشئ الحساب %1: %2</translation>
    </message>
    <message>
        <source>there is no account %1</source>
        <translation>لا يوجد حساب %1</translation>
    </message>
    <message>
        <source>%1 is no IP address</source>
        <translation>‏%1 ليس عنوان IP</translation>
    </message>
    <message>
        <source>%1 is not blocked</source>
        <translation>‏%1 غير محظور</translation>
    </message>
    <message>
        <source>%1 is no longer blocked.</source>
        <translation>‏%1 لم يعد محظورًا.</translation>
    </message>
    <message>
        <source>there is no log in %1</source>
        <translation>لا يوجد سجل في %1</translation>
    </message>
    <message>
        <source>Backup written to %1. The key is not in it: back %2 up apart.</source>
        <translation>كُتبت النسخة الاحتياطية في %1. ليس المفتاح فيها: انسخ %2 على حدة.</translation>
    </message>
    <message>
        <source>Restored from %1. The replaced database was kept beside it.</source>
        <translation>تمت الاستعادة من %1. بقيت قاعدة البيانات المستبدلة بجانبها.</translation>
    </message>
    <message>
        <source>%1 holds no API key</source>
        <translation>‏%1 لا يحوي مفتاح API</translation>
    </message>
    <message>
        <source>can&apos;t follow %1: %2</source>
        <translation>تعذرت متابعة %1: %2</translation>
    </message>
    <message>
        <source>can&apos;t tell the format of %1, which is empty or not there: say it by --format</source>
        <translation>تعذرت معرفة صيغة %1، فهو فارغ أو غير موجود: حدّدها بالخيار --format</translation>
    </message>
    <message>
        <source>can&apos;t follow the journal: say the lines&apos; format by --log-format</source>
        <translation>تعذرت متابعة سجل النظام: حدّد صيغة الأسطر بالخيار --log-format</translation>
    </message>
    <message>
        <source>%1: a line could not be read: %2</source>
        <translation>‏%1: تعذرت قراءة سطر: %2</translation>
    </message>
    <message>
        <source>the server refuses the events: %1</source>
        <translation>رفض الخادم الأحداث: %1</translation>
    </message>
    <message>
        <source>the server refuses %1 events, which are left out: %2</source>
        <translation>رفض الخادم %1 من الأحداث فتُركت: %2</translation>
    </message>
    <message>
        <source>the server does not take the events now, trying again: %1</source>
        <translation>لا يقبل الخادم الأحداث الآن، تُعاد المحاولة: %1</translation>
    </message>
    <message>
        <source>the server takes the events again</source>
        <translation>عاد الخادم يقبل الأحداث</translation>
    </message>
    <message>
        <source>can&apos;t write %1: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>another command follows these logs already (%1 is locked)</source>
        <translation>يتابع أمر آخر هذه السجلات بالفعل (%1 مقفل)</translation>
    </message>
    <message>
        <source>%1 is not what follow has written; remove it to begin at the end of the logs</source>
        <translation>‏%1 ليس مما كتبه follow؛ احذفه للبدء من آخر السجلات</translation>
    </message>
    <message>
        <source>%1 is of another format (%2) than those before it (%3): import it by itself</source>
        <translation>‏%1 صيغته (%2) غير صيغة ما قبله (%3): استورده وحده</translation>
    </message>
    <message>
        <source>%1 names sshd, but none of its lines could be read as a sign-in; the first that could not be read is line %2: %3</source>
        <translation>‏%1 يذكر sshd، لكن لم يُقرأ أي سطر منه كتسجيل دخول؛ أول ما تعذرت قراءته السطر %2: %3</translation>
    </message>
    <message>
        <source>%1 names sshd, but its lines tell of no sign-in that counts</source>
        <translation>‏%1 يذكر sshd، لكن أسطره لا تذكر تسجيل دخول يُحتسب</translation>
    </message>
    <message>
        <source>can&apos;t read %1: it is no text, or not packed in a way that is known</source>
        <translation>تعذرت قراءة %1: ليس نصًا، أو طريقة ضغطه غير معروفة</translation>
    </message>
    <message>
        <source>can&apos;t read %1: nothing tells for sure who its clients are, when and what they asked for; --fields names the members that do; line %2: %3</source>
        <translation>تعذرت قراءة %1: لا شيء يحدد يقينًا من هم العملاء ومتى وماذا طلبوا؛ يسمّي --fields الحقول التي تحدد ذلك؛ السطر %2: %3</translation>
    </message>
    <message>
        <source>none of its lines could be read as of the format %1: %2, line %3: %4</source>
        <translation>لم يُقرأ أي سطر بالصيغة %1: %2، السطر %3: %4</translation>
    </message>
    <message>
        <source>the log changed while it was read</source>
        <translation>تغيّر السجل أثناء قراءته</translation>
    </message>
    <message>
        <source>there is no import %1; the rows log_imported tell which there are</source>
        <translation>لا يوجد استيراد %1؛ تذكر أسطر log_imported الموجود منها</translation>
    </message>
    <message>
        <source>standard input can be given once only</source>
        <translation>لا يمكن ذكر الدخل القياسي إلا مرة واحدة</translation>
    </message>
    <message>
        <source>can&apos;t keep standard input: %1</source>
        <translation>تعذر حفظ الدخل القياسي: %1</translation>
    </message>
    <message>
        <source>can&apos;t read standard input: %1</source>
        <translation>تعذرت قراءة الدخل القياسي: %1</translation>
    </message>
    <message>
        <source>can&apos;t read the pipe %1 twice: give it by standard input (-)</source>
        <translation>تعذرت قراءة الأنبوب %1 مرتين: مرّره عبر الدخل القياسي (-)</translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2  %3  %4  (%n times)</source>
        <translation>
            <numerusform>  ‏%1  %2  %3  %4  (%n مرة)</numerusform>
            <numerusform>  ‏%1  %2  %3  %4  (%n مرة)</numerusform>
            <numerusform>  ‏%1  %2  %3  %4  (%n مرة)</numerusform>
            <numerusform>  ‏%1  %2  %3  %4  (%n مرة)</numerusform>
            <numerusform>  ‏%1  %2  %3  %4  (%n مرة)</numerusform>
            <numerusform>  ‏%1  %2  %3  %4  (%n مرة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2 until %3, after %n failed sign-ins</source>
        <translation>
            <numerusform>  ‏%1  %2 حتى %3، بعد %n من محاولات الدخول الفاشلة</numerusform>
            <numerusform>  ‏%1  %2 حتى %3، بعد %n من محاولات الدخول الفاشلة</numerusform>
            <numerusform>  ‏%1  %2 حتى %3، بعد %n من محاولات الدخول الفاشلة</numerusform>
            <numerusform>  ‏%1  %2 حتى %3، بعد %n من محاولات الدخول الفاشلة</numerusform>
            <numerusform>  ‏%1  %2 حتى %3، بعد %n من محاولات الدخول الفاشلة</numerusform>
            <numerusform>  ‏%1  %2 حتى %3، بعد %n من محاولات الدخول الفاشلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more (--json lists all)</source>
        <translation>
            <numerusform>  … و%n غيرها (يعرض --json الكل)</numerusform>
            <numerusform>  … و%n غيرها (يعرض --json الكل)</numerusform>
            <numerusform>  … و%n غيرها (يعرض --json الكل)</numerusform>
            <numerusform>  … و%n غيرها (يعرض --json الكل)</numerusform>
            <numerusform>  … و%n غيرها (يعرض --json الكل)</numerusform>
            <numerusform>  … و%n غيرها (يعرض --json الكل)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines read</source>
        <translation>
            <numerusform>قُرئ من الأسطر: %n</numerusform>
            <numerusform>قُرئ من الأسطر: %n</numerusform>
            <numerusform>قُرئ من الأسطر: %n</numerusform>
            <numerusform>قُرئ من الأسطر: %n</numerusform>
            <numerusform>قُرئ من الأسطر: %n</numerusform>
            <numerusform>قُرئ من الأسطر: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events stored</source>
        <translation>حُفظ %1 من %2 من الأحداث</translation>
    </message>
    <message>
        <source>The detectors judge the last of it …</source>
        <translation>تقيّم الكواشف آخره …</translation>
    </message>
    <message>
        <source>%1 lines, %2 events, %3 lines skipped</source>
        <translation>الأسطر %1، الأحداث %2، الأسطر المتروكة %3</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>لا تنبيهات.</translation>
    </message>
    <message>
        <source>There would have been no alerts.</source>
        <translation>ما كانت لتصدر تنبيهات.</translation>
    </message>
    <message>
        <source>Alerts:</source>
        <translation>التنبيهات:</translation>
    </message>
    <message>
        <source>There would have been these alerts:</source>
        <translation>كانت ستصدر هذه التنبيهات:</translation>
    </message>
    <message>
        <source>Blocks; those that have not run out are in force:</source>
        <translation>عمليات الحظر؛ ما لم ينته منها سارٍ:</translation>
    </message>
    <message>
        <source>There would have been these blocks:</source>
        <translation>كانت ستحدث عمليات الحظر هذه:</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>To undo it: postject-server import --undo %1 --account %2</source>
        <translation>للتراجع عنه: postject-server import --undo %1 --account %2</translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %n alerts removed, </source>
        <translation>
            <numerusform>أُلغي الاستيراد: التنبيهات المحذوفة %n، </numerusform>
            <numerusform>أُلغي الاستيراد: التنبيهات المحذوفة %n، </numerusform>
            <numerusform>أُلغي الاستيراد: التنبيهات المحذوفة %n، </numerusform>
            <numerusform>أُلغي الاستيراد: التنبيهات المحذوفة %n، </numerusform>
            <numerusform>أُلغي الاستيراد: التنبيهات المحذوفة %n، </numerusform>
            <numerusform>أُلغي الاستيراد: التنبيهات المحذوفة %n، </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks lifted.</source>
        <translation>
            <numerusform>عمليات الحظر المرفوعة %n.</numerusform>
            <numerusform>عمليات الحظر المرفوعة %n.</numerusform>
            <numerusform>عمليات الحظر المرفوعة %n.</numerusform>
            <numerusform>عمليات الحظر المرفوعة %n.</numerusform>
            <numerusform>عمليات الحظر المرفوعة %n.</numerusform>
            <numerusform>عمليات الحظر المرفوعة %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the format is %2</source>
        <translation>‏%1: الصيغة %2</translation>
    </message>
    <message>
        <source>host, client, …</source>
        <translation>المضيف، العميل، …</translation>
    </message>
    <message>
        <source>client, …</source>
        <translation>العميل، …</translation>
    </message>
    <message>
        <source>%1: each line begins with %2</source>
        <translation>‏%1: يبدأ كل سطر بـ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read; the first:</source>
        <translation>
            <numerusform>أسطر تعذرت قراءتها: %n؛ أولها:</numerusform>
            <numerusform>أسطر تعذرت قراءتها: %n؛ أولها:</numerusform>
            <numerusform>أسطر تعذرت قراءتها: %n؛ أولها:</numerusform>
            <numerusform>أسطر تعذرت قراءتها: %n؛ أولها:</numerusform>
            <numerusform>أسطر تعذرت قراءتها: %n؛ أولها:</numerusform>
            <numerusform>أسطر تعذرت قراءتها: %n؛ أولها:</numerusform>
        </translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  السطر %1: %2</translation>
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
        <translation>لا يعرض %1 شهادة الآن. حاول لاحقًا.</translation>
    </message>
</context>
<context>
    <name>postject::Demo</name>
    <message>
        <source>Platform services</source>
        <translation>خدمات المنصة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>مركز البيانات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
</context>
<context>
    <name>postject::EmbeddedServer</name>
    <message>
        <source>The server could not start: %1</source>
        <translation>تعذر بدء تشغيل الخادم: %1</translation>
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
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Another port…</source>
        <translation>منفذ آخر…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Set up differently</source>
        <translation>إعداد مختلف</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>منفذ آخر</translation>
    </message>
    <message>
        <source>The server listens at %1, port</source>
        <translation>يستمع الخادم على %1، المنفذ</translation>
    </message>
    <message>
        <source>Folder of the server&apos;s data</source>
        <translation>مجلد بيانات الخادم</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountForm</name>
    <message>
        <source>Create the account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail of the new account</source>
        <translation>البريد الإلكتروني للحساب الجديد</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>كلمة المرور الأولى</translation>
    </message>
    <message>
        <source>First password of the new account</source>
        <translation>كلمة المرور الأولى للحساب الجديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel, create no account</source>
        <translation>إلغاء، دون إنشاء حساب</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Role of the new account</source>
        <translation>دور الحساب الجديد</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>an account: e-mail, role, state</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>e-mail of the signed-in account</comment>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>On</source>
        <comment>two-factor</comment>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>two-factor</comment>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Two-factor</source>
        <translation>المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountPresenter</name>
    <message>
        <source>%1 is disabled and signed out.</source>
        <translation>تم تعطيل %1 وتسجيل خروجه.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>تم تمكين %1.</translation>
    </message>
    <message>
        <source>The two-factor of %1 is off.</source>
        <translation>تم إيقاف المصادقة الثنائية للحساب %1.</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>تم تسجيل خروج %1 من كل مكان.</translation>
    </message>
    <message>
        <source>The whitelist of %1 is empty.</source>
        <translation>تم إفراغ القائمة البيضاء للحساب %1.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>تم حذف %1.</translation>
    </message>
    <message>
        <source>%1 was not disabled.</source>
        <translation>لم يتم تعطيل %1.</translation>
    </message>
    <message>
        <source>%1 was not enabled.</source>
        <translation>لم يتم تمكين %1.</translation>
    </message>
    <message>
        <source>The two-factor of %1 was not reset.</source>
        <translation>لم تتم إعادة تعيين المصادقة الثنائية للحساب %1.</translation>
    </message>
    <message>
        <source>%1 was not signed out.</source>
        <translation>لم يتم تسجيل خروج %1.</translation>
    </message>
    <message>
        <source>The whitelist of %1 was not emptied.</source>
        <translation>لم يتم إفراغ القائمة البيضاء للحساب %1.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>لم يتم حذف %1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>accounts, administrators</comment>
        <translation>%1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>‏%Ln حسابات</numerusform>
            <numerusform>‏%Ln حسابًا</numerusform>
            <numerusform>‏%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active administrators</source>
        <translation>
            <numerusform>لا مسؤولين نشطين</numerusform>
            <numerusform>مسؤول نشط واحد</numerusform>
            <numerusform>مسؤولان نشطان</numerusform>
            <numerusform>‏%Ln مسؤولين نشطين</numerusform>
            <numerusform>‏%Ln مسؤولًا نشطًا</numerusform>
            <numerusform>‏%Ln مسؤول نشط</numerusform>
        </translation>
    </message>
    <message>
        <source>Type an e-mail address, such as ana@example.com.</source>
        <translation>اكتب عنوان بريد إلكتروني، مثل ana@example.com.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already.</source>
        <translation>يوجد حساب بهذا البريد الإلكتروني بالفعل.</translation>
    </message>
    <message>
        <source>The server does not take this as an e-mail address.</source>
        <translation>لا يقبل الخادم هذا كعنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Choose one account.</source>
        <translation>اختر حسابًا واحدًا.</translation>
    </message>
    <message>
        <source>Something is being done with this account.</source>
        <translation>يجري تنفيذ عملية على هذا الحساب.</translation>
    </message>
    <message>
        <source>Change your own two-factor on its page.</source>
        <translation>غيّر المصادقة الثنائية الخاصة بك من صفحتها.</translation>
    </message>
    <message>
        <source>This is your own account. Sign out instead.</source>
        <translation>هذا حسابك. سجّل الخروج بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Change your own whitelist on its page.</source>
        <translation>غيّر قائمتك البيضاء من صفحتها.</translation>
    </message>
    <message>
        <source>This is your own account. Ask another administrator.</source>
        <translation>هذا حسابك. اطلب من مسؤول آخر.</translation>
    </message>
    <message>
        <source>This is the last active administrator, who has to stay.</source>
        <translation>هذا آخر مسؤول نشط، ويجب أن يبقى.</translation>
    </message>
    <message>
        <source>This account has no two-factor.</source>
        <translation>لا يستخدم هذا الحساب المصادقة الثنائية.</translation>
    </message>
    <message>
        <source>%1 can then sign in with the password alone, and is signed out now. The key in the app and all backup codes stop working.</source>
        <translation>عندئذ يستطيع %1 تسجيل الدخول بكلمة المرور وحدها، ويُسجَّل خروجه الآن. يتوقف المفتاح في التطبيق وجميع الرموز الاحتياطية عن العمل.</translation>
    </message>
    <message>
        <source>%1 is signed out on every device. API keys go on working.</source>
        <translation>يُسجَّل خروج %1 من جميع الأجهزة. تستمر مفاتيح API في العمل.</translation>
    </message>
    <message>
        <source>%1 can then be used from every address. The entries do not come back.</source>
        <translation>عندئذ يمكن استخدام %1 من جميع العناوين. لا يمكن استعادة الإدخالات.</translation>
    </message>
    <message>
        <source>%1 is deleted with its sessions, two-factor, whitelist, API keys and alerts. What it did stays in the activity log. This can&apos;t be undone.</source>
        <translation>يُحذف %1 مع جلساته ومصادقته الثنائية وقائمته البيضاء ومفاتيح API وتنبيهاته. يبقى ما فعله في سجل النشاط. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>%1 is the last active administrator, who has to stay.</source>
        <translation>‏%1 هو آخر مسؤول نشط، ويجب أن يبقى.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AccountsPage</name>
    <message>
        <source>Disable the account</source>
        <translation>تعطيل الحساب</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>تمكين الحساب</translation>
    </message>
    <message>
        <source>Reset two-factor</source>
        <translation>إعادة تعيين المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>Empty the whitelist</source>
        <translation>إفراغ القائمة البيضاء</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Show its alerts</source>
        <translation>عرض تنبيهاته</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Could not load the accounts.</source>
        <translation>تعذر تحميل الحسابات.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تمكين</translation>
    </message>
    <message>
        <source>Reset two-factor…</source>
        <translation>إعادة تعيين المصادقة الثنائية…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>تسجيل الخروج من كل مكان…</translation>
    </message>
    <message>
        <source>Empty its whitelist…</source>
        <translation>إفراغ قائمته البيضاء…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>The account %1 is created.</source>
        <translation>تم إنشاء الحساب %1.</translation>
    </message>
    <message>
        <source>The account was not created.</source>
        <translation>لم يتم إنشاء الحساب.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityDetail</name>
    <message>
        <source>Metadata</source>
        <translation>بيانات التعريف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بتنسيق JSON</translation>
    </message>
    <message>
        <source>Metadata of the entry, JSON</source>
        <translation>بيانات تعريف الإدخال، JSON</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>حقول الإدخال</translation>
    </message>
    <message>
        <source>Filter for this</source>
        <translation>التصفية بهذا</translation>
    </message>
    <message>
        <source>Filter for this address</source>
        <translation>التصفية بهذا العنوان</translation>
    </message>
    <message>
        <source>Filter for this action</source>
        <translation>التصفية بهذا الإجراء</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>بتوقيت UTC</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
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
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>مسح جميع عوامل التصفية (Esc)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح جميع عوامل التصفية</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <comment>name of a filter</comment>
        <translation>عامل تصفية %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصصة</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Range from, local time</source>
        <translation>بداية الفترة، بالتوقيت المحلي</translation>
    </message>
    <message>
        <source>Range to, local time</source>
        <translation>نهاية الفترة، بالتوقيت المحلي</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a range.</source>
        <translation>‏«‎%1‎» ليس عنوانًا ولا نطاقًا.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <comment>what the search looks for</comment>
        <translation>كلمات كاملة</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityModel</name>
    <message>
        <source>Failed</source>
        <comment>of what has no status of its own</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>This entry could not be loaded. Press Enter to try again.</source>
        <translation>تعذر تحميل هذا الإدخال. اضغط على Enter للمحاولة من جديد.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>%1, %2 from %3, failed</source>
        <translation>‏%1، %2 من ‎%3‎، فشل</translation>
    </message>
    <message>
        <source>%1, %2 from %3</source>
        <translation>‏%1، %2 من ‎%3‎</translation>
    </message>
    <message>
        <source>%1, %2 from %3, %4 %5, status %6</source>
        <translation>‏%1، %2 من ‎%3‎، %4 %5، الحالة %6</translation>
    </message>
    <message>
        <source>No longer in the log</source>
        <translation>لم يعد في السجل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>تعذر التحميل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPage</name>
    <message>
        <source>Show the &amp;console&apos;s own requests</source>
        <translation>عرض طلبات وحدة ال&amp;تحكم نفسها</translation>
    </message>
    <message>
        <source>What consoles on the server&apos;s own computer ask for</source>
        <translation>ما تطلبه وحدات التحكم على كمبيوتر الخادم نفسه</translation>
    </message>
    <message>
        <source>No activity yet. Requests and sign-ins will be listed here.</source>
        <translation>لا نشاط بعد. ستُدرج الطلبات وعمليات تسجيل الدخول هنا.</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>لا إدخالات تطابق عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Could not load the activity log.</source>
        <translation>تعذر تحميل سجل النشاط.</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>مسح التحديد</translation>
    </message>
    <message>
        <source>The histogram could not be loaded.</source>
        <translation>تعذر تحميل المدرج التكراري.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entries</source>
        <translation>
            <numerusform>لا إدخالات جديدة</numerusform>
            <numerusform>إدخال جديد واحد</numerusform>
            <numerusform>إدخالان جديدان</numerusform>
            <numerusform>‏%Ln إدخالات جديدة</numerusform>
            <numerusform>‏%Ln إدخالًا جديدًا</numerusform>
            <numerusform>‏%Ln إدخال جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>The log has changed: reload</source>
        <translation>تغير السجل: إعادة التحميل</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries selected</source>
        <translation>
            <numerusform>لا إدخالات محددة</numerusform>
            <numerusform>الإدخال الوحيد محدد</numerusform>
            <numerusform>الإدخالان محددان</numerusform>
            <numerusform>جميع الإدخالات محددة (%Ln)</numerusform>
            <numerusform>جميع الإدخالات محددة (%Ln)</numerusform>
            <numerusform>جميع الإدخالات محددة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>متابعة البحث</translation>
    </message>
    <message>
        <source>The search looked at the entries up to %1, and stopped.</source>
        <translation>فحص البحث الإدخالات حتى %1 ثم توقف.</translation>
    </message>
    <message>
        <source>These are too many entries to copy. An export has them all.</source>
        <translation>هذه إدخالات أكثر مما يمكن نسخه. التصدير يتضمنها كلها.</translation>
    </message>
    <message>
        <source>Search inside words too</source>
        <translation>البحث داخل الكلمات أيضًا</translation>
    </message>
    <message>
        <source>No entry has “%1” as whole words.</source>
        <translation>لا يحتوي أي إدخال على «‎%1‎» ككلمات كاملة.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityPresenter</name>
    <message>
        <source>%1 Searched up to %2.</source>
        <translation>‏%1 امتد البحث حتى %2.</translation>
    </message>
    <message>
        <source>%1 Searched back to %2.</source>
        <translation>‏%1 امتد البحث رجوعًا حتى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>لا إدخالات.</numerusform>
            <numerusform>إدخال واحد.</numerusform>
            <numerusform>إدخالان.</numerusform>
            <numerusform>‏%Ln إدخالات.</numerusform>
            <numerusform>‏%Ln إدخالًا.</numerusform>
            <numerusform>‏%Ln إدخال.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entries. %2 match the filters in the selected range.</source>
        <translation>الإدخالات: %1. يطابق منها %2 عوامل التصفية في الفترة المحددة.</translation>
    </message>
    <message>
        <source>%1 entries. %2 match the filters.</source>
        <translation>الإدخالات: %1. يطابق منها %2 عوامل التصفية.</translation>
    </message>
    <message>
        <source>%1 entries. %2 in the selected range.</source>
        <translation>الإدخالات: %1. منها %2 في الفترة المحددة.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message numerus="yes">
        <source>Activity, %Ln entries</source>
        <translation>
            <numerusform>النشاط، لا إدخالات</numerusform>
            <numerusform>النشاط، إدخال واحد</numerusform>
            <numerusform>النشاط، إدخالان</numerusform>
            <numerusform>النشاط، %Ln إدخالات</numerusform>
            <numerusform>النشاط، %Ln إدخالًا</numerusform>
            <numerusform>النشاط، %Ln إدخال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTools</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Filters and range under a name</source>
        <translation>عوامل التصفية والفترة تحت اسم</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Show new entries as they come (%1)</source>
        <translation>عرض الإدخالات الجديدة فور وصولها (%1)</translation>
    </message>
    <message>
        <source>&amp;Most frequent</source>
        <translation>ال&amp;أكثر تكرارًا</translation>
    </message>
    <message>
        <source>Addresses, accounts, endpoints and countries that are seen most (%1)</source>
        <translation>العناوين والحسابات ونقاط النهاية والبلدان الأكثر ظهورًا (%1)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Take the log to a file (%1)</source>
        <translation>حفظ السجل في ملف (%1)</translation>
    </message>
    <message>
        <source>Copy the request as a &amp;curl line</source>
        <translation>نسخ الطلب كسطر &amp;curl</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>المعروض في القائمة</translation>
    </message>
    <message>
        <source>All of the range</source>
        <translation>الفترة كلها</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>السجل كله</translation>
    </message>
</context>
<context>
    <name>postject::ui::ActivityTop</name>
    <message>
        <source>Most frequent</source>
        <translation>الأكثر تكرارًا</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close the most frequent</source>
        <translation>إغلاق الأكثر تكرارًا</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>نقاط النهاية</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Most frequent: %1</source>
        <comment>addresses, accounts, …</comment>
        <translation>الأكثر تكرارًا: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>الإدخالات</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>لا إدخالات.</translation>
    </message>
    <message>
        <source>Could not be counted.</source>
        <translation>تعذر العدّ.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a country</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no such value</comment>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressCard</name>
    <message>
        <source>Accounts that it used</source>
        <translation>الحسابات التي استخدمها</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Newest alerts about it</source>
        <translation>أحدث التنبيهات عنه</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>وقت الإطلاق</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>العنوان ‎%1‎</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر رصد</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Whitelist</source>
        <translation>القائمة البيضاء</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>الفتح في ال&amp;نشاط</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;حظر…</translation>
    </message>
    <message>
        <source>Add to the &amp;whitelist…</source>
        <translation>إضافة إلى ال&amp;قائمة البيضاء…</translation>
    </message>
    <message>
        <source>Not all of this could be loaded.</source>
        <translation>تعذر تحميل كل ذلك.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressPresenter</name>
    <message>
        <source>Could not be loaded</source>
        <translation>تعذر التحميل</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>country of an address</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>an address was seen</comment>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <comment>requests of an address</comment>
        <translation>ناجحة %1، فاشلة %2</translation>
    </message>
    <message>
        <source>None</source>
        <comment>alerts about an address</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>of an address</comment>
        <translation>محظور حتى</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <comment>of an address</comment>
        <translation>غير محظور</translation>
    </message>
    <message>
        <source>Let in by your whitelist</source>
        <translation>تسمح به قائمتك البيضاء</translation>
    </message>
    <message>
        <source>Not on your whitelist</source>
        <translation>ليس في قائمتك البيضاء</translation>
    </message>
</context>
<context>
    <name>postject::ui::AddressRow</name>
    <message>
        <source>Your address</source>
        <translation>عنوانك</translation>
    </message>
    <message>
        <source>Your address: %1 %2 %3</source>
        <comment>address, explanation, standing</comment>
        <translation>عنوانك: ‎%1‎ %2 %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::AdministratorPage</name>
    <message>
        <source>Administrator account</source>
        <translation>حساب المسؤول</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>This account manages the server and all other accounts. Alerts go to its e-mail address.</source>
        <translation>يدير هذا الحساب الخادم وجميع الحسابات الأخرى. تُرسل التنبيهات إلى بريده الإلكتروني.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>الب&amp;ريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة ال&amp;مرور</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>‏%n حرف على الأقل.</numerusform>
            <numerusform>حرف واحد على الأقل.</numerusform>
            <numerusform>حرفين على الأقل.</numerusform>
            <numerusform>‏%n أحرف على الأقل.</numerusform>
            <numerusform>‏%n حرفًا على الأقل.</numerusform>
            <numerusform>‏%n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>قصيرة جدًا: %n حرف على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: حرف واحد على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: حرفين على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: %n أحرف على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: %n حرفًا على الأقل.</numerusform>
            <numerusform>قصيرة جدًا: %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long.</source>
        <translation>طويلة جدًا.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Four unrelated words are better.</source>
        <translation>ضعيفة: سهلة التخمين. أربع كلمات لا رابط بينها أفضل.</translation>
    </message>
    <message>
        <source>Fair: a longer one is better.</source>
        <translation>مقبولة: الأطول أفضل.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as ana@example.com.</source>
        <translation>أدخل عنوان بريد إلكتروني، مثل ana@example.com.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>كلمة المرور طويلة جدًا.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرف.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن حرف واحد.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن حرفين.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n أحرف.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرفًا.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %n حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertActions</name>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;معالجة</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>إ&amp;عادة فتح</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>عرض التفا&amp;صيل</translation>
    </message>
    <message>
        <source>&amp;Next alert</source>
        <translation>التنبيه التا&amp;لي</translation>
    </message>
    <message>
        <source>&amp;Previous alert</source>
        <translation>التنبيه ال&amp;سابق</translation>
    </message>
    <message>
        <source>Select or &amp;leave out</source>
        <translation>تحديد أو است&amp;بعاد</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>بح&amp;ث</translation>
    </message>
    <message>
        <source>Show its &amp;activity</source>
        <translation>عرض ال&amp;نشاط</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>Copy the c&amp;ell</source>
        <translation>نسخ الخلي&amp;ة</translation>
    </message>
    <message>
        <source>Single-&amp;key shortcuts</source>
        <translation>اختصارات بمفتاح وا&amp;حد</translation>
    </message>
    <message>
        <source>Select do&amp;wn</source>
        <translation>التحديد إلى أس&amp;فل</translation>
    </message>
    <message>
        <source>Selec&amp;t up</source>
        <translation>التحد&amp;يد إلى أعلى</translation>
    </message>
    <message>
        <source>As &amp;real</source>
        <translation>كح&amp;قيقي</translation>
    </message>
    <message>
        <source>As a &amp;false alarm</source>
        <translation>كإنذار &amp;كاذب</translation>
    </message>
    <message>
        <source>As &amp;expected</source>
        <translation>كم&amp;توقع</translation>
    </message>
    <message>
        <source>As a &amp;test</source>
        <translation>كا&amp;ختبار</translation>
    </message>
    <message>
        <source>With a &amp;note…</source>
        <translation>مع &amp;ملاحظة…</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>ل&amp;ساعة</translation>
    </message>
    <message>
        <source>For a &amp;day</source>
        <translation>ل&amp;يوم</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>لأ&amp;سبوع</translation>
    </message>
    <message>
        <source>Until it gets w&amp;orse</source>
        <translation>&amp;حتى يسوء الأمر</translation>
    </message>
    <message>
        <source>&amp;No longer</source>
        <translation>إ&amp;لغاء التأجيل</translation>
    </message>
    <message>
        <source>This was &amp;me…</source>
        <translation>كنت أن&amp;ا…</translation>
    </message>
    <message>
        <source>E&amp;xceptions…</source>
        <translation>الاستثنا&amp;ءات…</translation>
    </message>
    <message>
        <source>Next &amp;grouping</source>
        <translation>الت&amp;جميع التالي</translation>
    </message>
    <message>
        <source>Resol&amp;ve as</source>
        <translation>معالجة &amp;كـ</translation>
    </message>
    <message>
        <source>Snoo&amp;ze</source>
        <translation>ت&amp;أجيل</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertDetail</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Related activity</source>
        <translation>النشاط المرتبط</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>History of the alert</source>
        <translation>محفوظات التنبيه</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>Fields of the alert</source>
        <translation>حقول التنبيه</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>The alert as JSON</source>
        <translation>التنبيه بتنسيق JSON</translation>
    </message>
    <message>
        <source>Views of the alert</source>
        <translation>طرق عرض التنبيه</translation>
    </message>
    <message>
        <source>Views of the alert, tabs</source>
        <translation>طرق عرض التنبيه، علامات تبويب</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>عرض النشاط المرتبط</translation>
    </message>
    <message>
        <source>Bold: led to the alert</source>
        <translation>الخط الغامق: أدى إلى التنبيه</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>state</comment>
        <translation>مُعالَج</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, status of the answer</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, led to the alert</source>
        <comment>a time</comment>
        <translation>‏%1، أدى إلى التنبيه</translation>
    </message>
    <message>
        <source>The log has no entries about this any more.</source>
        <translation>لم تعد في السجل إدخالات عن هذا.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>More about this alert could not be loaded.</source>
        <translation>تعذر تحميل المزيد عن هذا التنبيه.</translation>
    </message>
    <message>
        <source>Timeline around the alert</source>
        <translation>التسلسل الزمني حول التنبيه</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state</comment>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>No sign-ins, blocks or changes within an hour of this alert.</source>
        <translation>لا عمليات دخول أو حظر أو تغييرات خلال ساعة من هذا التنبيه.</translation>
    </message>
    <message>
        <source>There was more than is shown here.</source>
        <translation>كان هناك أكثر مما يظهر هنا.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>التحقق من السجل</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertExceptions</name>
    <message>
        <source>No more alerts about %1, %2.</source>
        <comment>what, until when</comment>
        <translation>لا مزيد من التنبيهات عن ‎%1‎، %2.</translation>
    </message>
    <message>
        <source>The exception could not be made.</source>
        <translation>تعذّر إنشاء الاستثناء.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertFilterBar</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>وقت الإطلاق</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all filters (Esc)</source>
        <translation>مسح جميع عوامل التصفية (Esc)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح جميع عوامل التصفية</translation>
    </message>
    <message>
        <source>Address, endpoint, note</source>
        <translation>العنوان، نقطة النهاية، الملاحظة</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <comment>name of a filter</comment>
        <translation>عامل تصفية %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>alerts</comment>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>alerts</comment>
        <translation>المُعالَجة</translation>
    </message>
    <message>
        <source>All</source>
        <comment>alerts</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>أي خطورة</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>جميع الحسابات</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>alerts</comment>
        <translation>المؤجَّلة</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>أي حكم</translation>
    </message>
    <message>
        <source>No verdict</source>
        <comment>on a resolved alert</comment>
        <translation>بلا حكم</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertModel</name>
    <message>
        <source>Resolved</source>
        <comment>state of an alert</comment>
        <translation>مُعالَج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>‏%Ln مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>‏%Ln مرات</numerusform>
            <numerusform>‏%Ln مرة</numerusform>
            <numerusform>‏%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>‏%1، آخر رصد %2</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>مُعالَج</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an alert</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>وقت الإطلاق</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>state of an alert</comment>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>snoozed</source>
        <comment>state of an alert, inside a sentence</comment>
        <translation>مؤجَّل</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertNotices</name>
    <message>
        <source>Leave the alerts that were not changed yet as they are</source>
        <translation>ترك التنبيهات التي لم تتغير بعد كما هي</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The alerts after these could not be loaded.</source>
        <translation>تعذر تحميل التنبيهات التالية لهذه.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertOverview</name>
    <message>
        <source>The alert in words</source>
        <translation>التنبيه بالكلمات</translation>
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
        <translation>حسابي.</translation>
    </message>
    <message>
        <source>All accounts.</source>
        <translation>جميع الحسابات.</translation>
    </message>
    <message>
        <source>Live.</source>
        <comment>new alerts are told as they come</comment>
        <translation>تحديث مباشر.</translation>
    </message>
    <message>
        <source>Not live.</source>
        <comment>new alerts are not told as they come</comment>
        <translation>دون تحديث مباشر.</translation>
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
        <translation>التنبيهات</translation>
    </message>
</context>
<context>
    <name>postject::ui::AlertsPage</name>
    <message>
        <source>No alerts match these filters.</source>
        <translation>لا تنبيهات تطابق عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Could not load the alerts.</source>
        <translation>تعذر تحميل التنبيهات.</translation>
    </message>
    <message>
        <source>Nothing to triage. New alerts appear here.</source>
        <translation>لا شيء يحتاج إلى فرز. تظهر التنبيهات الجديدة هنا.</translation>
    </message>
    <message>
        <source>No alerts yet. Detection is running.</source>
        <translation>لا تنبيهات بعد. الكشف يعمل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alerts</source>
        <translation>
            <numerusform>لا تنبيهات جديدة</numerusform>
            <numerusform>تنبيه جديد واحد</numerusform>
            <numerusform>تنبيهان جديدان</numerusform>
            <numerusform>‏%Ln تنبيهات جديدة</numerusform>
            <numerusform>‏%Ln تنبيهًا جديدًا</numerusform>
            <numerusform>‏%Ln تنبيه جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AnomaliesPage</name>
    <message>
        <source>Request rate</source>
        <translation>معدل الطلبات</translation>
    </message>
    <message>
        <source>Failed sign-ins by address</source>
        <translation>محاولات الدخول الفاشلة حسب العنوان</translation>
    </message>
    <message>
        <source>Sensitive endpoints</source>
        <translation>نقاط النهاية الحساسة</translation>
    </message>
    <message>
        <source>Where sign-ins come from</source>
        <translation>مصادر تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إي&amp;قاف مؤقت</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>عرض كج&amp;داول</translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>عرض في ال&amp;نشاط</translation>
    </message>
    <message>
        <source>All accounts together; the rules judge each by itself.</source>
        <translation>جميع الحسابات معًا؛ تحكم القواعد على كل حساب وحده.</translation>
    </message>
    <message>
        <source>Your own account.</source>
        <translation>حسابك.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Range of the charts</source>
        <translation>فترة المخططات</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>The charts stand still until they go on (Space on a chart)</source>
        <translation>تتوقف المخططات إلى أن تُستأنف (مفتاح المسافة على مخطط)</translation>
    </message>
    <message>
        <source>Could not load the charts.</source>
        <translation>تعذر تحميل المخططات.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Paused, as of %1</source>
        <translation>متوقف مؤقتًا، حتى %1</translation>
    </message>
    <message>
        <source>Connecting, as of %1</source>
        <translation>جارٍ الاتصال، حتى %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Reconnecting, as of %1</source>
        <translation>جارٍ إعادة الاتصال، حتى %1</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Not live: refused</source>
        <translation>ليس مباشرًا: مرفوض</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>%1: above the threshold.</source>
        <comment>requests</comment>
        <translation>‏%1: فوق العتبة.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>requests</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Live. %1</source>
        <translation>مباشر. %1</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiClient</name>
    <message>
        <source>The answer (HTTP status %1) is not what a Postject server sends.</source>
        <translation>الاستجابة (حالة HTTP هي %1) ليست مما يرسله خادم Postject.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>لا يثق هذا الكمبيوتر بشهادة الخادم.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>يعرض الخادم شهادة غير التي تم الوثوق بها.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>الاستجابة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The answer is not valid HTTP.</source>
        <translation>الاستجابة ليست HTTP صالحًا.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يستجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyForm</name>
    <message>
        <source>Read alerts, activity and figures</source>
        <translation>قراءة التنبيهات والنشاط والأرقام</translation>
    </message>
    <message>
        <source>Verify requests for a proxy, such as nginx</source>
        <translation>التحقق من الطلبات لصالح خادم وكيل، مثل nginx</translation>
    </message>
    <message>
        <source>Ingest events of other services into the log</source>
        <translation>إدخال أحداث خدمات أخرى إلى السجل</translation>
    </message>
    <message>
        <source>Create the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>nginx on web-1</source>
        <comment>an example of a key&apos;s name</comment>
        <translation>‏nginx على web-1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>صلاحية المفتاح</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>When the key ends</source>
        <translation>موعد انتهاء المفتاح</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>end of an API key</comment>
        <translation>بلا انتهاء</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>في يوم محدد…</translation>
    </message>
    <message>
        <source>The key&apos;s last day</source>
        <translation>آخر يوم للمفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel, create no key</source>
        <translation>إلغاء، دون إنشاء مفتاح</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyModel</name>
    <message>
        <source>Read</source>
        <comment>what an API key may do</comment>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>what an API key may do</comment>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Ingest</source>
        <comment>what an API key may do</comment>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an API key: name, state, what it may do</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an API key</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <comment>state of an API key</comment>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <comment>state of an API key</comment>
        <translation>لم يُستخدم منذ 90 يومًا</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an API key</comment>
        <translation>منتهي المدة</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last use of an API key</comment>
        <translation>لم يُستخدم</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>end of an API key</comment>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>how an API key begins</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column: what an API key may do</comment>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>من العنوان</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء المدة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeyPresenter</name>
    <message>
        <source>You have no API keys.</source>
        <translation>ليس لديك مفاتيح API.</translation>
    </message>
    <message>
        <source>You have %1 of at most %2 API keys.</source>
        <translation>لديك %1 من %2 كحد أقصى من مفاتيح API.</translation>
    </message>
    <message>
        <source>Type a name, such as the program that will use the key.</source>
        <translation>اكتب اسمًا، مثل البرنامج الذي سيستخدم المفتاح.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>Choose what the key may do.</source>
        <translation>اختر صلاحية المفتاح.</translation>
    </message>
    <message>
        <source>Choose a day in the future.</source>
        <translation>اختر يومًا في المستقبل.</translation>
    </message>
    <message>
        <source>The server does not take this name. Use one line of text.</source>
        <translation>لا يقبل الخادم هذا الاسم. استخدم سطرًا واحدًا من النص.</translation>
    </message>
    <message>
        <source>The server does not know what this key shall be able to do.</source>
        <translation>لا يعرف الخادم الصلاحية المطلوبة لهذا المفتاح.</translation>
    </message>
    <message>
        <source>By the server&apos;s clock this is not in the future.</source>
        <translation>وفق ساعة الخادم، هذا ليس في المستقبل.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ApiKeysPage</name>
    <message>
        <source>Create a key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Show activity from its address</source>
        <translation>عرض النشاط من عنوانه</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>You have no API keys. A key lets a program use this account without its password.</source>
        <translation>ليس لديك مفاتيح API. يتيح المفتاح لبرنامج استخدام هذا الحساب دون كلمة مروره.</translation>
    </message>
    <message>
        <source>Could not load the API keys.</source>
        <translation>تعذر تحميل مفاتيح API.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>لم يُستخدم منذ 90 يومًا</translation>
    </message>
    <message>
        <source>The key was not made: an account has at most %1.</source>
        <translation>لم يُنشأ المفتاح: للحساب %1 كحد أقصى.</translation>
    </message>
    <message>
        <source>The key was not made.</source>
        <translation>لم يُنشأ المفتاح.</translation>
    </message>
    <message>
        <source>The key “%1” is revoked.</source>
        <translation>تم إبطال المفتاح «%1».</translation>
    </message>
    <message>
        <source>The key “%1” was not revoked.</source>
        <translation>لم يتم إبطال المفتاح «%1».</translation>
    </message>
    <message>
        <source>The new key is not stored yet, and it is never shown again. Copy it first, or leave again to give it up.</source>
        <translation>لم يُحفظ المفتاح الجديد بعد، ولن يُعرض مرة أخرى أبدًا. انسخه أولًا، أو غادر مرة أخرى للتخلي عنه.</translation>
    </message>
    <message>
        <source>Whatever uses the key “%1” is refused from then on. A revoked key does not come back.</source>
        <translation>عندئذ يُرفض كل ما يستخدم المفتاح «%1». لا يمكن استعادة المفتاح المُبطَل.</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>إبطال المفتاح</translation>
    </message>
    <message>
        <source>You have all the keys that an account may have. Revoke one first.</source>
        <translation>لديك كل المفاتيح التي يجوز للحساب امتلاكها. أبطل واحدًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are revoked.</source>
        <translation>
            <numerusform>لم يُبطَل أي مفتاح.</numerusform>
            <numerusform>تم إبطال مفتاح واحد.</numerusform>
            <numerusform>تم إبطال مفتاحين.</numerusform>
            <numerusform>‏تم إبطال %Ln مفاتيح.</numerusform>
            <numerusform>‏تم إبطال %Ln مفتاحًا.</numerusform>
            <numerusform>‏تم إبطال %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys were not revoked.</source>
        <translation>
            <numerusform>لم يبقَ مفتاح دون إبطال.</numerusform>
            <numerusform>لم يتم إبطال مفتاح واحد.</numerusform>
            <numerusform>لم يتم إبطال مفتاحين.</numerusform>
            <numerusform>‏لم يتم إبطال %Ln مفاتيح.</numerusform>
            <numerusform>‏لم يتم إبطال %Ln مفتاحًا.</numerusform>
            <numerusform>‏لم يتم إبطال %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whatever uses these %Ln keys is refused from then on. Revoked keys do not come back.</source>
        <translation>
            <numerusform>لا مفاتيح مختارة. لا يمكن استعادة المفاتيح المُبطَلة.</numerusform>
            <numerusform>عندئذ يُرفض كل ما يستخدم هذا المفتاح. لا يمكن استعادة المفاتيح المُبطَلة.</numerusform>
            <numerusform>عندئذ يُرفض كل ما يستخدم هذين المفتاحين. لا يمكن استعادة المفاتيح المُبطَلة.</numerusform>
            <numerusform>‏عندئذ يُرفض كل ما يستخدم هذه المفاتيح وعددها %Ln. لا يمكن استعادة المفاتيح المُبطَلة.</numerusform>
            <numerusform>‏عندئذ يُرفض كل ما يستخدم هذه المفاتيح وعددها %Ln. لا يمكن استعادة المفاتيح المُبطَلة.</numerusform>
            <numerusform>‏عندئذ يُرفض كل ما يستخدم هذه المفاتيح وعددها %Ln. لا يمكن استعادة المفاتيح المُبطَلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln keys</source>
        <translation>
            <numerusform>لا مفاتيح للإبطال</numerusform>
            <numerusform>إبطال مفتاح واحد</numerusform>
            <numerusform>إبطال مفتاحين</numerusform>
            <numerusform>‏إبطال %Ln مفاتيح</numerusform>
            <numerusform>‏إبطال %Ln مفتاحًا</numerusform>
            <numerusform>‏إبطال %Ln مفتاح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ApplyBar</name>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save the changes (%1)</source>
        <translation>حفظ التغييرات (%1)</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsaved changes</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>‏%Ln تغييرات غير محفوظة</numerusform>
            <numerusform>‏%Ln تغييرًا غير محفوظ</numerusform>
            <numerusform>‏%Ln تغيير غير محفوظ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AttachPage</name>
    <message>
        <source>Server to attach to</source>
        <translation>الخادم المراد الاتصال به</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>The server shows its address and the fingerprint of its certificate when it starts. Have both at hand.</source>
        <translation>يعرض الخادم عنوانه وبصمة شهادته عند بدء تشغيله. أبقِ كليهما في متناولك.</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>عنوان ال&amp;خادم</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>جارٍ البحث عن ‎%1‎…</translation>
    </message>
    <message>
        <source>The certificate was not trusted, so nothing was sent to the server.</source>
        <translation>لم يتم الوثوق بالشهادة، لذا لم يُرسل شيء إلى الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds ahead of this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>ساعة الخادم متقدمة بمقدار %n ثانية عن ساعة هذا الكمبيوتر. قد تُرفض رموز المصادقة الثنائية. اضغط على «إنهاء» مرة أخرى للمتابعة رغم ذلك.</numerusform>
            <numerusform>ساعة الخادم متقدمة بمقدار ثانية واحدة عن ساعة هذا الكمبيوتر. قد تُرفض رموز المصادقة الثنائية. اضغط على «إنهاء» مرة أخرى للمتابعة رغم ذلك.</numerusform>
            <numerusform>ساعة الخادم متقدمة بمقدار ثانيتين عن ساعة هذا الكمبيوتر. قد تُرفض رموز المصادقة الثنائية. اضغط على «إنهاء» مرة أخرى للمتابعة رغم ذلك.</numerusform>
            <numerusform>ساعة الخادم متقدمة بمقدار %n ثوانٍ عن ساعة هذا الكمبيوتر. قد تُرفض رموز المصادقة الثنائية. اضغط على «إنهاء» مرة أخرى للمتابعة رغم ذلك.</numerusform>
            <numerusform>ساعة الخادم متقدمة بمقدار %n ثانية عن ساعة هذا الكمبيوتر. قد تُرفض رموز المصادقة الثنائية. اضغط على «إنهاء» مرة أخرى للمتابعة رغم ذلك.</numerusform>
            <numerusform>ساعة الخادم متقدمة بمقدار %n ثانية عن ساعة هذا الكمبيوتر. قد تُرفض رموز المصادقة الثنائية. اضغط على «إنهاء» مرة أخرى للمتابعة رغم ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s clock is %n seconds behind this computer&apos;s. Two-factor codes may be refused. Finish again to go on all the same.</source>
        <translation>
            <numerusform>ساعة الخادم متأخرة بمقدار %n ثانية عن ساعة هذا الكمبيوتر. قد تُرفض رموز المصادقة الثنائية. اضغط على «إنهاء» مرة أخرى للمتابعة رغم ذلك.</numerusform>
            <numerusform>ساعة الخادم متأخرة بمقدار ثانية واحدة عن ساعة هذا الكمبيوتر. قد تُرفض رموز المصادقة الثنائية. اضغط على «إنهاء» مرة أخرى للمتابعة رغم ذلك.</numerusform>
            <numerusform>ساعة الخادم متأخرة بمقدار ثانيتين عن ساعة هذا الكمبيوتر. قد تُرفض رموز المصادقة الثنائية. اضغط على «إنهاء» مرة أخرى للمتابعة رغم ذلك.</numerusform>
            <numerusform>ساعة الخادم متأخرة بمقدار %n ثوانٍ عن ساعة هذا الكمبيوتر. قد تُرفض رموز المصادقة الثنائية. اضغط على «إنهاء» مرة أخرى للمتابعة رغم ذلك.</numerusform>
            <numerusform>ساعة الخادم متأخرة بمقدار %n ثانية عن ساعة هذا الكمبيوتر. قد تُرفض رموز المصادقة الثنائية. اضغط على «إنهاء» مرة أخرى للمتابعة رغم ذلك.</numerusform>
            <numerusform>ساعة الخادم متأخرة بمقدار %n ثانية عن ساعة هذا الكمبيوتر. قد تُرفض رموز المصادقة الثنائية. اضغط على «إنهاء» مرة أخرى للمتابعة رغم ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::AttachPresenter</name>
    <message>
        <source>%1 answers, but not with TLS.</source>
        <translation>يستجيب ‎%1‎، لكن ليس عبر TLS.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذر الوصول إلى ‎%1‎.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, such as https://10.0.0.5:8787.</source>
        <translation>أدخل عنوان الخادم، مثل https://10.0.0.5:8787.</translation>
    </message>
    <message>
        <source>This is not an address of a server. One looks like https://10.0.0.5:8787.</source>
        <translation>هذا ليس عنوان خادم. العنوان الصحيح يشبه https://10.0.0.5:8787.</translation>
    </message>
    <message>
        <source>Only https addresses are possible.</source>
        <translation>لا يمكن استخدام سوى عناوين https.</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read the password. Use https.</source>
        <translation>عبر http يستطيع أي شخص على الطريق قراءة كلمة المرور. استخدم https.</translation>
    </message>
    <message>
        <source>There is no Postject server at %1.</source>
        <translation>لا يوجد خادم Postject على ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>postject::ui::AuditPresenter</name>
    <message numerus="yes">
        <source>for %Ln seconds</source>
        <comment>how long something has been going on</comment>
        <translation>
            <numerusform>منذ لحظة</numerusform>
            <numerusform>منذ ثانية واحدة</numerusform>
            <numerusform>منذ ثانيتين</numerusform>
            <numerusform>منذ %Ln ثوانٍ</numerusform>
            <numerusform>منذ %Ln ثانية</numerusform>
            <numerusform>منذ %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying, %1.</source>
        <translation>جارٍ التحقق، %1.</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>لم يُتحقق منه منذ فتح هذه النافذة.</translation>
    </message>
    <message>
        <source>The log is as it was written.</source>
        <translation>السجل كما كُتب.</translation>
    </message>
    <message>
        <source>The log has been changed.</source>
        <translation>تم تغيير السجل.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <comment>done, in all</comment>
        <translation>‏%1 من %2 إدخال</translation>
    </message>
    <message>
        <source>Verified: %1, %2.</source>
        <comment>how much, how long</comment>
        <translation>تم التحقق: %1، %2.</translation>
    </message>
    <message>
        <source>Verified: %1, %2 a second, %3.</source>
        <comment>how much, entries, time left</comment>
        <translation>تم التحقق: %1، %2 في الثانية، %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>أقل من ثانية متبقية</numerusform>
            <numerusform>ثانية واحدة متبقية</numerusform>
            <numerusform>ثانيتان متبقيتان</numerusform>
            <numerusform>‏%Ln ثوانٍ متبقية</numerusform>
            <numerusform>‏%Ln ثانية متبقية</numerusform>
            <numerusform>‏%Ln ثانية متبقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>أقل من دقيقة متبقية</numerusform>
            <numerusform>دقيقة واحدة متبقية</numerusform>
            <numerusform>دقيقتان متبقيتان</numerusform>
            <numerusform>‏%Ln دقائق متبقية</numerusform>
            <numerusform>‏%Ln دقيقة متبقية</numerusform>
            <numerusform>‏%Ln دقيقة متبقية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BackupCodesView</name>
    <message>
        <source>Backup code %1 of %2</source>
        <translation>الرمز الاحتياطي %1 من %2</translation>
    </message>
    <message>
        <source>I have stored these codes</source>
        <translation>حفظتُ هذه الرموز</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message numerus="yes">
        <source>Backup codes, %n items</source>
        <translation>
            <numerusform>الرموز الاحتياطية، لا عناصر</numerusform>
            <numerusform>الرموز الاحتياطية، عنصر واحد</numerusform>
            <numerusform>الرموز الاحتياطية، عنصران</numerusform>
            <numerusform>الرموز الاحتياطية، %n عناصر</numerusform>
            <numerusform>الرموز الاحتياطية، %n عنصرًا</numerusform>
            <numerusform>الرموز الاحتياطية، %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Postject backup codes</source>
        <translation>رموز Postject الاحتياطية</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُنشئت في %1</translation>
    </message>
    <message>
        <source>Each code signs you in once in place of the app&apos;s code.</source>
        <translation>كل رمز يسجل دخولك مرة واحدة بدلًا من رمز التطبيق.</translation>
    </message>
    <message>
        <source>Save backup codes</source>
        <translation>حفظ الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1. Keep the file where only you can read it.</source>
        <translation>تم الحفظ في ‎%1‎. احتفظ بالملف حيث لا يستطيع أحد غيرك قراءته.</translation>
    </message>
    <message>
        <source>Could not save to %1: %2</source>
        <translation>تعذر الحفظ في ‎%1‎: %2</translation>
    </message>
    <message>
        <source>The printer did not start. Save or copy the codes instead.</source>
        <translation>لم تبدأ الطابعة. احفظ الرموز أو انسخها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>تم الإرسال إلى الطابعة.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>تم النسخ. تُمسح الحافظة خلال 30 ثانية.</translation>
    </message>
</context>
<context>
    <name>postject::ui::BarList</name>
    <message>
        <source>No figures</source>
        <translation>لا أرقام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, in the table</source>
        <translation>
            <numerusform>لا مزيد في الجدول</numerusform>
            <numerusform>واحد آخر، في الجدول</numerusform>
            <numerusform>اثنان آخران، في الجدول</numerusform>
            <numerusform>‏%Ln أخرى، في الجدول</numerusform>
            <numerusform>‏%Ln أخرى، في الجدول</numerusform>
            <numerusform>‏%Ln أخرى، في الجدول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockForm</name>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Address to block</source>
        <translation>العنوان المراد حظره</translation>
    </message>
    <message>
        <source>Hours to block for</source>
        <translation>ساعات الحظر</translation>
    </message>
    <message>
        <source>Reason for the block</source>
        <translation>سبب الحظر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Type the address to block.</source>
        <translation>اكتب العنوان المراد حظره.</translation>
    </message>
    <message>
        <source>Type a reason. Whoever meets this block later will read it.</source>
        <translation>اكتب سببًا. سيقرؤه من يصادف هذا الحظر لاحقًا.</translation>
    </message>
    <message>
        <source>Several addresses: with a space or a comma between them</source>
        <translation>عدة عناوين: تفصل بينها مسافة أو فاصلة</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>addresses blocked so far</comment>
        <translation>‏%L1 من %L2</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>‏«‎%1‎» ليس عنوان IPv4 أو IPv6.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln addresses can be blocked at once.</source>
        <translation>
            <numerusform>لا يمكن حظر أي عنوان دفعة واحدة.</numerusform>
            <numerusform>يمكن حظر عنوان واحد على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن حظر عنوانين على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن حظر %Ln عناوين على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن حظر %Ln عنوانًا على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكن حظر %Ln عنوان على الأكثر دفعة واحدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockModel</name>
    <message>
        <source>%1, lifts in %2</source>
        <translation>‏‎%1‎، يُرفع خلال %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Blocked since</source>
        <translation>محظور منذ</translation>
    </message>
    <message>
        <source>Lifts in</source>
        <translation>يُرفع خلال</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>محاولات الدخول الفاشلة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>‏%Ln دقائق</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>‏%Ln ساعات</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
            <numerusform>‏%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>‏%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>days and hours</comment>
        <translation>‏%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed sign-ins</source>
        <translation>
            <numerusform>لا محاولات دخول فاشلة</numerusform>
            <numerusform>محاولة دخول فاشلة واحدة</numerusform>
            <numerusform>محاولتا دخول فاشلتان</numerusform>
            <numerusform>‏%Ln محاولات دخول فاشلة</numerusform>
            <numerusform>‏%Ln محاولة دخول فاشلة</numerusform>
            <numerusform>‏%Ln محاولة دخول فاشلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>5 failed sign-ins, 1 hour</comment>
        <translation>‏%1 خلال %2</translation>
    </message>
    <message>
        <source>%1 within %2, in the imported log %3</source>
        <comment>5 failed sign-ins, 1 hour, its id</comment>
        <translation>‏%1 خلال %2، في السجل المستورد %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockPresenter</name>
    <message numerus="yes">
        <source>%Ln addresses are blocked.</source>
        <translation>
            <numerusform>لا عناوين محظورة.</numerusform>
            <numerusform>عنوان واحد محظور.</numerusform>
            <numerusform>عنوانان محظوران.</numerusform>
            <numerusform>‏%Ln عناوين محظورة.</numerusform>
            <numerusform>‏%Ln عنوانًا محظورًا.</numerusform>
            <numerusform>‏%Ln عنوان محظور.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockRisk</name>
    <message>
        <source>%1 is this computer&apos;s own address: programs on the server&apos;s computer would be refused.</source>
        <translation>‏‎%1‎ هو عنوان هذا الكمبيوتر نفسه: ستُرفض البرامج على كمبيوتر الخادم.</translation>
    </message>
    <message>
        <source>%1 is the address that you use now: you would be refused yourself.</source>
        <translation>‏‎%1‎ هو العنوان الذي تستخدمه الآن: ستُرفض أنت نفسك.</translation>
    </message>
    <message>
        <source>%1 is a trusted proxy: a block of it refuses nobody behind it, or everybody.</source>
        <translation>‏‎%1‎ خادم وكيل موثوق: حظره لا يرفض أحدًا خلفه، أو يرفض الجميع.</translation>
    </message>
    <message>
        <source>%1 is on your whitelist, and would be refused all the same.</source>
        <translation>‏‎%1‎ في قائمتك البيضاء، ومع ذلك سيُرفض.</translation>
    </message>
</context>
<context>
    <name>postject::ui::BlockedPage</name>
    <message>
        <source>Block an address</source>
        <translation>حظر عنوان</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>عرض نشاطه</translation>
    </message>
    <message>
        <source>No addresses are blocked. An address is blocked for a time after too many failed sign-ins.</source>
        <translation>لا عناوين محظورة. يُحظر العنوان لمدة محددة بعد كثرة محاولات الدخول الفاشلة.</translation>
    </message>
    <message>
        <source>Could not load the blocked addresses.</source>
        <translation>تعذر تحميل العناوين المحظورة.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>العناوين المحظورة</translation>
    </message>
    <message>
        <source>%1 is no longer blocked.</source>
        <translation>لم يعد ‎%1‎ محظورًا.</translation>
    </message>
    <message>
        <source>%1 could not be unblocked.</source>
        <translation>تعذر إلغاء حظر ‎%1‎.</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <translation>تم حظر ‎%1‎.</translation>
    </message>
    <message>
        <source>%1 could not be blocked.</source>
        <translation>تعذر حظر ‎%1‎.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv4 or IPv6 address.</source>
        <translation>‏«‎%1‎» ليس عنوان IPv4 أو IPv6.</translation>
    </message>
    <message>
        <source>%1 is blocked already.</source>
        <translation>‏‎%1‎ محظور بالفعل.</translation>
    </message>
    <message>
        <source>Block it all the same</source>
        <translation>الحظر رغم ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were blocked.</source>
        <translation>
            <numerusform>لم يُحظر أي عنوان.</numerusform>
            <numerusform>حُظر عنوان واحد.</numerusform>
            <numerusform>حُظر عنوانان.</numerusform>
            <numerusform>حُظرت %Ln عناوين.</numerusform>
            <numerusform>حُظر %Ln عنوانًا.</numerusform>
            <numerusform>حُظر %Ln عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be blocked.</source>
        <translation>
            <numerusform>لا يوجد عنوان تعذّر حظره.</numerusform>
            <numerusform>تعذّر حظر عنوان واحد.</numerusform>
            <numerusform>تعذّر حظر عنوانين.</numerusform>
            <numerusform>تعذّر حظر %Ln عناوين.</numerusform>
            <numerusform>تعذّر حظر %Ln عنوانًا.</numerusform>
            <numerusform>تعذّر حظر %Ln عنوان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked already: %1</source>
        <comment>addresses</comment>
        <translation>محظورة من قبل: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses could not be unblocked.</source>
        <translation>
            <numerusform>لا يوجد عنوان تعذّر رفع حظره.</numerusform>
            <numerusform>تعذّر رفع الحظر عن عنوان واحد.</numerusform>
            <numerusform>تعذّر رفع الحظر عن عنوانين.</numerusform>
            <numerusform>تعذّر رفع الحظر عن %Ln عناوين.</numerusform>
            <numerusform>تعذّر رفع الحظر عن %Ln عنوانًا.</numerusform>
            <numerusform>تعذّر رفع الحظر عن %Ln عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses are no longer blocked.</source>
        <translation>
            <numerusform>لم يُرفع الحظر عن أي عنوان.</numerusform>
            <numerusform>رُفع الحظر عن عنوان واحد.</numerusform>
            <numerusform>رُفع الحظر عن عنوانين.</numerusform>
            <numerusform>رُفع الحظر عن %Ln عناوين.</numerusform>
            <numerusform>رُفع الحظر عن %Ln عنوانًا.</numerusform>
            <numerusform>رُفع الحظر عن %Ln عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more of them.</source>
        <translation>
            <numerusform>ولا ينطبق ذلك على غيرها.</numerusform>
            <numerusform>وينطبق ذلك على عنوان آخر منها.</numerusform>
            <numerusform>وينطبق ذلك على عنوانين آخرين منها.</numerusform>
            <numerusform>وينطبق ذلك على %Ln عناوين أخرى منها.</numerusform>
            <numerusform>وينطبق ذلك على %Ln عنوانًا آخر منها.</numerusform>
            <numerusform>وينطبق ذلك على %Ln عنوان آخر منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block all %Ln all the same</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>الحظر على أي حال</numerusform>
            <numerusform>حظره على أي حال</numerusform>
            <numerusform>حظر كليهما على أي حال</numerusform>
            <numerusform>حظر %Ln عناوين كلها على أي حال</numerusform>
            <numerusform>حظر %Ln عنوانًا كلها على أي حال</numerusform>
            <numerusform>حظر %Ln عنوان كلها على أي حال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln blocks are lifted: each of these addresses may sign in again.</source>
        <translation>
            <numerusform>لا حظر لرفعه.</numerusform>
            <numerusform>سيُرفع حظر واحد: يمكن لعنوانه تسجيل الدخول من جديد.</numerusform>
            <numerusform>سيُرفع الحظران: يمكن لكلا العنوانين تسجيل الدخول من جديد.</numerusform>
            <numerusform>‏سيُرفع الحظر عن كل العناوين وعددها %Ln: يمكن لكل منها تسجيل الدخول من جديد.</numerusform>
            <numerusform>‏سيُرفع الحظر عن كل العناوين وعددها %Ln: يمكن لكل منها تسجيل الدخول من جديد.</numerusform>
            <numerusform>‏سيُرفع الحظر عن كل العناوين وعددها %Ln: يمكن لكل منها تسجيل الدخول من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift all blocks</source>
        <translation>رفع كل حالات الحظر</translation>
    </message>
</context>
<context>
    <name>postject::ui::CertificateDialog</name>
    <message>
        <source>Certificate changed</source>
        <translation>تغيرت الشهادة</translation>
    </message>
    <message>
        <source>Trust this server?</source>
        <translation>هل تثق بهذا الخادم؟</translation>
    </message>
    <message>
        <source>The server shows another certificate than before. If nobody replaced it on purpose, somebody may be between you and the server.</source>
        <translation>يعرض الخادم شهادة غير السابقة. إذا لم يستبدلها أحد عمدًا، فقد يكون هناك من يعترض الطريق بينك وبين الخادم.</translation>
    </message>
    <message>
        <source>Trusted until now, SHA-256</source>
        <translation>الموثوقة حتى الآن، SHA-256</translation>
    </message>
    <message>
        <source>Certificate fingerprint, SHA-256</source>
        <translation>بصمة الشهادة، SHA-256</translation>
    </message>
    <message>
        <source>Compare it with the one shown on the server. Trust it only if every pair is the same.</source>
        <translation>قارنها بالبصمة المعروضة على الخادم. لا تثق بها إلا إذا تطابقت جميع الأزواج.</translation>
    </message>
    <message>
        <source>Issued to %1, valid until %2.</source>
        <translation>صادرة إلى %1، صالحة حتى %2.</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>الوثو&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Its last four pairs, as the server shows them</source>
        <translation>أزواجها الأربعة الأخيرة كما يعرضها الخادم</translation>
    </message>
    <message>
        <source>The last four pairs of the new fingerprint</source>
        <translation>الأزواج الأربعة الأخيرة من البصمة الجديدة</translation>
    </message>
    <message>
        <source>&amp;Trust the new one</source>
        <translation>ال&amp;وثوق بالجديدة</translation>
    </message>
    <message>
        <source>&amp;Another server…</source>
        <translation>خا&amp;دم آخر…</translation>
    </message>
</context>
<context>
    <name>postject::ui::CertificateFetcher</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يستجب الخادم في الوقت المناسب.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ChangeProgress</name>
    <message>
        <source>Progress of the change</source>
        <translation>تقدم التغيير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>changed, in all</comment>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::ChartCard</name>
    <message>
        <source>%1, table</source>
        <translation>‏%1، جدول</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>‏%1، مخطط</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 T shows the same figures as a table.</source>
        <translation>‏%1 يعرض المفتاح T الأرقام نفسها كجدول.</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>button that shows it</comment>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>button that shows it</comment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Show as a chart (T)</source>
        <translation>عرض كمخطط (T)</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>عرض كجدول (T)</translation>
    </message>
    <message>
        <source>Show as a chart: %1</source>
        <translation>عرض كمخطط: %1</translation>
    </message>
    <message>
        <source>Show as a table: %1</source>
        <translation>عرض كجدول: %1</translation>
    </message>
    <message>
        <source>%1 Up and Down move the threshold.</source>
        <translation>‏%1 يحرّك سهما الأعلى والأسفل العتبة.</translation>
    </message>
</context>
<context>
    <name>postject::ui::CidrDelegate</name>
    <message>
        <source>Edit %1</source>
        <translation>تحرير ‎%1‎</translation>
    </message>
</context>
<context>
    <name>postject::ui::CidrEdit</name>
    <message>
        <source>203.0.113.5 or 192.168.1.0/24</source>
        <translation>203.0.113.5 أو ‎192.168.1.0/24</translation>
    </message>
</context>
<context>
    <name>postject::ui::CommandPalette</name>
    <message>
        <source>%1, %2</source>
        <comment>menu, entry</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Type a command, a page or an address</source>
        <translation>اكتب أمرًا أو صفحة أو عنوانًا</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <translation>فتح بطاقة ‎%1‎</translation>
    </message>
    <message>
        <source>Activity of %1</source>
        <translation>نشاط ‎%1‎</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>حظر ‎%1‎…</translation>
    </message>
    <message>
        <source>Add %1 to the whitelist…</source>
        <translation>إضافة ‎%1‎ إلى القائمة البيضاء…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Command palette, %Ln results</source>
        <translation>
            <numerusform>لوحة الأوامر، لا نتائج</numerusform>
            <numerusform>لوحة الأوامر، نتيجة واحدة</numerusform>
            <numerusform>لوحة الأوامر، نتيجتان</numerusform>
            <numerusform>لوحة الأوامر، %Ln نتائج</numerusform>
            <numerusform>لوحة الأوامر، %Ln نتيجة</numerusform>
            <numerusform>لوحة الأوامر، %Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ConditionChips</name>
    <message>
        <source>This is neither an address nor a range such as 203.0.113.0/24.</source>
        <translation>هذا ليس عنوانًا ولا نطاقًا مثل ‎203.0.113.0/24‎.</translation>
    </message>
    <message>
        <source>A status is a number from 100 to 599.</source>
        <translation>الحالة عدد من 100 إلى 599.</translation>
    </message>
    <message>
        <source>A country is two letters, such as NL.</source>
        <translation>البلد حرفان، مثل NL.</translation>
    </message>
    <message>
        <source>There is no account with this e-mail.</source>
        <translation>لا يوجد حساب بهذا البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>إضافة شرط…</translation>
    </message>
    <message>
        <source>Several values, ranges of addresses, and what shall not be there</source>
        <translation>عدة قيم ونطاقات عناوين وما يجب ألا يظهر</translation>
    </message>
    <message>
        <source>Column of the condition</source>
        <translation>عمود الشرط</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>هو أو ليس</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <translation>قيمة الشرط</translation>
    </message>
    <message>
        <source>is</source>
        <comment>column of a table … value</comment>
        <translation>هو</translation>
    </message>
    <message>
        <source>is not</source>
        <comment>column of a table … value</comment>
        <translation>ليس</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a condition</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1. Press to take it away.</source>
        <comment>a condition</comment>
        <translation>‏%1. اضغط لإزالته.</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <comment>a condition</comment>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>اكتب قيمة.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel, change nothing</source>
        <translation>إلغاء، دون تغيير شيء</translation>
    </message>
    <message>
        <source>Typed to confirm</source>
        <translation>النص المكتوب للتأكيد</translation>
    </message>
    <message>
        <source>To confirm, type %1</source>
        <translation>للتأكيد، اكتب %1</translation>
    </message>
    <message>
        <source>That is not the same. Nothing was changed.</source>
        <translation>هذا غير مطابق. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة تس&amp;مية…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Each server has a sign-in of its own. Who is signed in stays so while another server is shown.</source>
        <translation>لكل خادم تسجيل دخول خاص به. من سجّل الدخول يبقى مسجّلًا أثناء عرض خادم آخر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>‏%1 (هذه النافذة)</translation>
    </message>
    <message>
        <source>This window works with it. Connect to another one first.</source>
        <translation>تعمل هذه النافذة معه. اتصل بخادم آخر أولًا.</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>اسم الاتصال</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Forget %1? Its certificate will have to be compared again.</source>
        <translation>هل تريد نسيان %1؟ سيلزم مقارنة شهادته من جديد.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>postject::ui::DataTable</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>Copy the c&amp;ell</source>
        <translation>نسخ الخلي&amp;ة</translation>
    </message>
</context>
<context>
    <name>postject::ui::ExceptionForm</name>
    <message>
        <source>Resolve the alert as e&amp;xpected</source>
        <translation>معالجة التنبيه كم&amp;توقع</translation>
    </message>
    <message>
        <source>Add the exception</source>
        <translation>إضافة الاستثناء</translation>
    </message>
    <message>
        <source>New exception</source>
        <translation>استثناء جديد</translation>
    </message>
    <message>
        <source>No more alerts about what was you. An address is blocked all the same.</source>
        <translation>لا مزيد من التنبيهات عما قمت به أنت. ومع ذلك يُحظر العنوان.</translation>
    </message>
    <message>
        <source>This was me</source>
        <translation>كنت أنا</translation>
    </message>
    <message>
        <source>What the exception is for</source>
        <translation>ما يخصه الاستثناء</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Account of the exception</source>
        <translation>حساب الاستثناء</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the exception</source>
        <translation>ملاحظة عن الاستثناء</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمدة</translation>
    </message>
    <message>
        <source>How long the exception holds</source>
        <translation>مدة سريان الاستثناء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the exception</source>
        <translation>إلغاء الاستثناء</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>نهائيًا</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>جميع الحسابات</translation>
    </message>
    <message>
        <source>It was me</source>
        <comment>the note of an exception</comment>
        <translation>كنت أنا</translation>
    </message>
    <message>
        <source>This note is too long.</source>
        <translation>هذه الملاحظة أطول مما يجوز.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>لم يعد هذا الحساب موجودًا.</translation>
    </message>
    <message>
        <source>There is an exception for this already.</source>
        <translation>يوجد استثناء لهذا بالفعل.</translation>
    </message>
    <message>
        <source>There are as many exceptions as there may be. Revoke one first.</source>
        <translation>بلغت الاستثناءات حدها الأقصى. أبطل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Say why. Whoever meets this exception later will read it.</source>
        <translation>اذكر السبب. سيقرؤه من يجد هذا الاستثناء لاحقًا.</translation>
    </message>
    <message>
        <source>The server does not take this. Choose another one, or none.</source>
        <translation>لا يقبل الخادم هذا. اختر غيره، أو لا تختر شيئًا.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ExceptionsDialog</name>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>For</source>
        <translation>يخص</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>السريان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف في</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>No alerts are raised about these.</source>
        <translation>لا يُطلق أي تنبيه عن هذه.</translation>
    </message>
    <message>
        <source>No exceptions. Make one from an alert: &quot;This was me&quot;.</source>
        <translation>لا استثناءات. أنشئ واحدًا من تنبيه: «كنت أنا».</translation>
    </message>
    <message>
        <source>Could not load the exceptions.</source>
        <translation>تعذر تحميل الاستثناءات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Exception revoked.</source>
        <translation>تم إبطال الاستثناء.</translation>
    </message>
    <message>
        <source>The exception could not be revoked.</source>
        <translation>تعذر إبطال الاستثناء.</translation>
    </message>
    <message>
        <source>The exception could not be made again.</source>
        <translation>تعذر إنشاء الاستثناء من جديد.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>جميع الحسابات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions revoked.</source>
        <translation>
            <numerusform>لم يُبطَل أي استثناء.</numerusform>
            <numerusform>تم إبطال استثناء واحد.</numerusform>
            <numerusform>تم إبطال استثناءين.</numerusform>
            <numerusform>‏تم إبطال %Ln استثناءات.</numerusform>
            <numerusform>‏تم إبطال %Ln استثناءً.</numerusform>
            <numerusform>‏تم إبطال %Ln استثناء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be revoked.</source>
        <translation>
            <numerusform>أُبطِلت كل الاستثناءات.</numerusform>
            <numerusform>تعذر إبطال استثناء واحد.</numerusform>
            <numerusform>تعذر إبطال استثناءين.</numerusform>
            <numerusform>‏تعذر إبطال %Ln استثناءات.</numerusform>
            <numerusform>‏تعذر إبطال %Ln استثناءً.</numerusform>
            <numerusform>‏تعذر إبطال %Ln استثناء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exceptions could not be made again.</source>
        <translation>
            <numerusform>أُنشئت كل الاستثناءات من جديد.</numerusform>
            <numerusform>تعذر إنشاء استثناء واحد من جديد.</numerusform>
            <numerusform>تعذر إنشاء استثناءين من جديد.</numerusform>
            <numerusform>‏تعذر إنشاء %Ln استثناءات من جديد.</numerusform>
            <numerusform>‏تعذر إنشاء %Ln استثناءً من جديد.</numerusform>
            <numerusform>‏تعذر إنشاء %Ln استثناء من جديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::ExportDialog</name>
    <message>
        <source>Export activity</source>
        <translation>تصدير النشاط</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>‏CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>JSON lines, one entry each</source>
        <translation>أسطر JSON، سطر لكل إدخال</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>%1 entries are in %2.</source>
        <translation>حُفظ %1 من الإدخالات في ‎%2‎.</translation>
    </message>
    <message>
        <source>The export stopped, and left no file.</source>
        <translation>توقف التصدير ولم يترك ملفًا.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>%1: %2 entries, about %3</source>
        <comment>what is exported, count, size of the file</comment>
        <translation>‏%1: عدد الإدخالات %2، نحو %3</translation>
    </message>
    <message>
        <source>Export activity to</source>
        <translation>تصدير النشاط إلى</translation>
    </message>
    <message>
        <source>%1 entries, %2 a second</source>
        <translation>‏%1 من الإدخالات، %2 في الثانية</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>entries and rate, time</comment>
        <translation>‏%1، بقي %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Stopped. No file is left.</source>
        <translation>تم الإيقاف. لم يبق أي ملف.</translation>
    </message>
</context>
<context>
    <name>postject::ui::FirstRunPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>الخطوة %1 من %2، %3</translation>
    </message>
</context>
<context>
    <name>postject::ui::FirstRunPresenter</name>
    <message>
        <source>Starting the server…</source>
        <translation>جارٍ بدء تشغيل الخادم…</translation>
    </message>
    <message>
        <source>Creating the administrator…</source>
        <translation>جارٍ إنشاء المسؤول…</translation>
    </message>
    <message>
        <source>The administrator could not be created.</source>
        <translation>تعذر إنشاء المسؤول.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The administrator was created, but signing in failed.</source>
        <translation>تم إنشاء المسؤول، لكن فشل تسجيل الدخول.</translation>
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
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>postject::ui::GroupBar</name>
    <message>
        <source>Group the alerts by</source>
        <translation>تجميع التنبيهات حسب</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>حسب الحساب</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>حسب النوع</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln</source>
        <comment>a group, how many alerts</comment>
        <translation>
            <numerusform>%1 · %Ln</numerusform>
            <numerusform>%1 · %Ln</numerusform>
            <numerusform>%1 · %Ln</numerusform>
            <numerusform>%1 · %Ln</numerusform>
            <numerusform>%1 · %Ln</numerusform>
            <numerusform>%1 · %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln alerts of %1, the worst %2</source>
        <translation>
            <numerusform>تحديد تنبيهات ‎%1‎، الأسوأ %2</numerusform>
            <numerusform>تحديد تنبيه واحد من ‎%1‎، الأسوأ %2</numerusform>
            <numerusform>تحديد تنبيهين من ‎%1‎، الأسوأ %2</numerusform>
            <numerusform>تحديد %Ln تنبيهات من ‎%1‎، الأسوأ %2</numerusform>
            <numerusform>تحديد %Ln تنبيهًا من ‎%1‎، الأسوأ %2</numerusform>
            <numerusform>تحديد %Ln تنبيه من ‎%1‎، الأسوأ %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln smaller groups</source>
        <translation>
            <numerusform>ولا مجموعات أصغر</numerusform>
            <numerusform>ومجموعة أصغر واحدة</numerusform>
            <numerusform>ومجموعتان أصغر</numerusform>
            <numerusform>و%Ln مجموعات أصغر</numerusform>
            <numerusform>و%Ln مجموعة أصغر</numerusform>
            <numerusform>و%Ln مجموعة أصغر</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups here.</source>
        <translation>لا مجموعات هنا.</translation>
    </message>
    <message>
        <source>of the alerts that are loaded</source>
        <translation>من التنبيهات المحمَّلة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>postject::ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Chapters of the manual</source>
        <translation>فصول الدليل</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>نص الدليل</translation>
    </message>
</context>
<context>
    <name>postject::ui::HistogramView</name>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Activity histogram</source>
        <translation>المدرج التكراري للنشاط</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>لا إدخالات</translation>
    </message>
    <message>
        <source>%1, of which %2 failed. Busiest: %3. The table below lists the entries.</source>
        <translation>‏%1، الفاشل منها %2. الأكثر ازدحامًا: %3. يسرد الجدول أدناه الإدخالات.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>‏%Ln إدخالات</numerusform>
            <numerusform>‏%Ln إدخالًا</numerusform>
            <numerusform>‏%Ln إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them failed</source>
        <translation>
            <numerusform>لم يفشل أي منها</numerusform>
            <numerusform>فشل واحد منها</numerusform>
            <numerusform>فشل اثنان منها</numerusform>
            <numerusform>فشلت %Ln منها</numerusform>
            <numerusform>فشل %Ln منها</numerusform>
            <numerusform>فشل %Ln منها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::IntegrityPage</name>
    <message>
        <source>&amp;Verify the log</source>
        <translation>الت&amp;حقق من السجل</translation>
    </message>
    <message>
        <source>&amp;Copy the head</source>
        <translation>&amp;نسخ رأس السلسلة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>جارٍ التحقق من السجل</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>الإدخالات</translation>
    </message>
    <message>
        <source>Removed by retention</source>
        <translation>المحذوفة لانتهاء مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>رأس السلسلة</translation>
    </message>
    <message>
        <source>First broken entry</source>
        <translation>أول إدخال تالف</translation>
    </message>
    <message>
        <source>Each entry of the activity log is bound to the one before. Verifying reads all of them: an entry that was changed, added or taken away is found, and named.</source>
        <translation>كل إدخال في سجل النشاط مرتبط بالذي قبله. يقرأ التحقق جميع الإدخالات: أي إدخال غُيّر أو أُضيف أو أُزيل يُعثر عليه ويُسمّى.</translation>
    </message>
    <message>
        <source>The log could not be verified.</source>
        <translation>تعذر التحقق من السجل.</translation>
    </message>
    <message>
        <source>Every entry is as it was written, and none is missing.</source>
        <translation>كل إدخال كما كُتب، ولا ينقص منها شيء.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the verification</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What the server found</source>
        <translation>ما وجده الخادم</translation>
    </message>
    <message>
        <source>The log does not verify.</source>
        <translation>لا يجتاز السجل التحقق.</translation>
    </message>
    <message>
        <source>The log does not verify from entry %1 on.</source>
        <translation>لا يجتاز السجل التحقق بدءًا من الإدخال ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>postject::ui::KeyView</name>
    <message>
        <source>Setup key</source>
        <translation>مفتاح الإعداد</translation>
    </message>
    <message>
        <source>Shown on the screen only. Use Copy key to paste it into the app.</source>
        <translation>يُعرض على الشاشة فقط. استخدم «نسخ المفتاح» للصقه في التطبيق.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ListenerPage</name>
    <message>
        <source>Address and encryption</source>
        <translation>العنوان والتشفير</translation>
    </message>
    <message>
        <source>&amp;Encrypt with TLS</source>
        <translation>ال&amp;تشفير باستخدام TLS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>This console reaches the server in private. The address is for other programs and computers.</source>
        <translation>تصل وحدة التحكم هذه إلى الخادم عبر قناة خاصة. العنوان مخصص للبرامج وأجهزة الكمبيوتر الأخرى.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer only, 0.0.0.0 every network that it is in.</source>
        <translation>العنوان 127.0.0.1 يعني هذا الكمبيوتر فقط، و0.0.0.0 كل شبكة يتصل بها.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>&amp;بدء تشغيل الخادم</translation>
    </message>
    <message>
        <source>Always on for an address that other computers can reach. The server makes a certificate; others compare its fingerprint when they connect first.</source>
        <translation>مفعّل دائمًا لعنوان تستطيع أجهزة كمبيوتر أخرى الوصول إليه. ينشئ الخادم شهادة؛ ويقارن الآخرون بصمتها عند اتصالهم أول مرة.</translation>
    </message>
    <message>
        <source>The server makes a certificate; programs compare its fingerprint when they connect first.</source>
        <translation>ينشئ الخادم شهادة؛ وتقارن البرامج بصمتها عند اتصالها أول مرة.</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, such as 127.0.0.1.</source>
        <translation>أدخل عنوان IP لهذا الكمبيوتر، مثل 127.0.0.1.</translation>
    </message>
    <message>
        <source>The system does not let you use port %1. Use 1024 or a higher one.</source>
        <translation>لا يسمح لك النظام باستخدام المنفذ %1. استخدم 1024 أو أعلى.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer.</source>
        <translation>‏‎%1‎ ليس عنوانًا لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. Choose another one.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر. اختر منفذًا غيره.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>ا&amp;ستخدام %1</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. %2 is free.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر. المنفذ %2 متاح.</translation>
    </message>
</context>
<context>
    <name>postject::ui::LockOutBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue and lose access…</source>
        <translation>المتابعة وفقدان الوصول…</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>إلغاء التغيير</translation>
    </message>
    <message>
        <source>Continue and lose access</source>
        <translation>المتابعة وفقدان الوصول</translation>
    </message>
    <message>
        <source>Your address, typed to confirm</source>
        <translation>عنوانك، مكتوبًا للتأكيد</translation>
    </message>
    <message>
        <source>Add %1 too</source>
        <translation>إضافة ‎%1‎ أيضًا</translation>
    </message>
    <message>
        <source>To continue, type your address %1</source>
        <translation>للمتابعة، اكتب عنوانك ‎%1‎</translation>
    </message>
    <message>
        <source>That is not your address.</source>
        <translation>هذا ليس عنوانك.</translation>
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
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>تفاصيل: %1</translation>
    </message>
    <message>
        <source>Copy the details of: %1</source>
        <translation>نسخ تفاصيل: %1</translation>
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
        <translation>‎99+‎</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page title, what its badge says</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::NewKeyView</name>
    <message>
        <source>Copy the key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>حفظتُه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>New key, shown once</source>
        <translation>مفتاح جديد، يُعرض مرة واحدة</translation>
    </message>
    <message>
        <source>Shown on the screen only. Use Copy the key to paste it where it is needed.</source>
        <translation>يُعرض على الشاشة فقط. استخدم «نسخ المفتاح» للصقه حيث تحتاج إليه.</translation>
    </message>
    <message>
        <source>This is the only time that the key is shown: the server keeps no copy that could be read. Copy it to where it is needed, or make another one later.</source>
        <translation>هذه هي المرة الوحيدة التي يُعرض فيها المفتاح: لا يحتفظ الخادم بنسخة يمكن قراءتها. انسخه إلى حيث تحتاج إليه، أو أنشئ مفتاحًا آخر لاحقًا.</translation>
    </message>
    <message>
        <source>Done, hide the key</source>
        <translation>تم، إخفاء المفتاح</translation>
    </message>
    <message>
        <source>The clipboard is empty again.</source>
        <translation>الحافظة فارغة من جديد.</translation>
    </message>
    <message>
        <source>The key “%1” is made</source>
        <translation>تم إنشاء المفتاح «%1»</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in 30 seconds.</source>
        <translation>تم النسخ. يُمسح من الحافظة خلال 30 ثانية.</translation>
    </message>
</context>
<context>
    <name>postject::ui::NotificationPresenter</name>
    <message>
        <source>Type an e-mail address, such as ana@example.com.</source>
        <translation>اكتب عنوان بريد إلكتروني، مثل ana@example.com.</translation>
    </message>
    <message>
        <source>The server does not take this as a mail address.</source>
        <translation>لا يقبل الخادم هذا كعنوان بريد.</translation>
    </message>
    <message>
        <source>The notifications were not saved.</source>
        <translation>لم تُحفظ الإشعارات.</translation>
    </message>
    <message>
        <source>The test mail was not sent.</source>
        <translation>لم تُرسل الرسالة التجريبية.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>step of sending a mail</comment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <comment>step of sending a mail</comment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Signing in</source>
        <comment>step of sending a mail</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>step of sending a mail</comment>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>step of sending a mail</comment>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>step of sending a mail</comment>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached. Check its name and its port.</source>
        <translation>لا يمكن الوصول إلى خادم البريد. تحقق من اسمه ومنفذه.</translation>
    </message>
    <message>
        <source>The connection could not be encrypted. Check the encryption, the port, and whose certificates are trusted.</source>
        <translation>تعذر تشفير الاتصال. تحقق من نوع التشفير والمنفذ والجهات التي يوثق بشهاداتها.</translation>
    </message>
    <message>
        <source>Wrong user or password.</source>
        <translation>المستخدم أو كلمة المرور خطأ.</translation>
    </message>
    <message>
        <source>The mail server did not accept the sign-in.</source>
        <translation>لم يقبل خادم البريد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender&apos;s address.</source>
        <translation>لا يقبل خادم البريد عنوان المرسل.</translation>
    </message>
    <message>
        <source>The mail server does not accept the recipient&apos;s address.</source>
        <translation>لا يقبل خادم البريد عنوان المستلم.</translation>
    </message>
    <message>
        <source>The mail server did not take the message.</source>
        <translation>لم يأخذ خادم البريد الرسالة.</translation>
    </message>
    <message>
        <source>Off. No alert is sent to you by e-mail.</source>
        <translation>متوقفة. لا يُرسل إليك أي تنبيه بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Alerts are sent to %1.</source>
        <translation>تُرسل التنبيهات إلى %1.</translation>
    </message>
    <message>
        <source>The server has no mail server, so no mail is sent.</source>
        <translation>ليس للخادم خادم بريد، لذا لا يُرسل أي بريد.</translation>
    </message>
</context>
<context>
    <name>postject::ui::NotificationsPage</name>
    <message>
        <source>Send me alerts by e-mail</source>
        <translation>إرسال التنبيهات إليّ بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Set up the mail server</source>
        <translation>إعداد خادم البريد</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>إرسال رسالة تجريبية</translation>
    </message>
    <message>
        <source>Steps of the test mail</source>
        <translation>خطوات الرسالة التجريبية</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Could not load the notifications.</source>
        <translation>تعذر تحميل الإشعارات.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <comment>a severity</comment>
        <translation>‏%1 فأعلى</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Address that alerts are sent to</source>
        <translation>العنوان الذي تُرسل إليه التنبيهات</translation>
    </message>
    <message>
        <source>Alerts of severity</source>
        <translation>التنبيهات ذات الخطورة</translation>
    </message>
    <message>
        <source>Least severity that is sent</source>
        <translation>أدنى خطورة تُرسل</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sends a mail to your saved address and shows what the mail server says to each step.</source>
        <translation>يرسل رسالة إلى عنوانك المحفوظ ويعرض ما يقوله خادم البريد في كل خطوة.</translation>
    </message>
    <message>
        <source>The notifications are saved.</source>
        <translation>تم حفظ الإشعارات.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>The changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</source>
        <translation>لم تُحفظ التغييرات. تبقى هنا أثناء عرضك صفحات أخرى، وتُفقد عند إغلاق وحدة التحكم.</translation>
    </message>
    <message>
        <source>A mail server is set up.</source>
        <translation>تم إعداد خادم بريد.</translation>
    </message>
    <message>
        <source>No mail server is set up. Alerts wait until there is one.</source>
        <translation>لم يُعدّ خادم بريد. تنتظر التنبيهات إلى أن يُعدّ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails wait to be sent.</source>
        <translation>
            <numerusform>لا رسائل في انتظار الإرسال.</numerusform>
            <numerusform>رسالة واحدة في انتظار الإرسال.</numerusform>
            <numerusform>رسالتان في انتظار الإرسال.</numerusform>
            <numerusform>‏%Ln رسائل في انتظار الإرسال.</numerusform>
            <numerusform>‏%Ln رسالة في انتظار الإرسال.</numerusform>
            <numerusform>‏%Ln رسالة في انتظار الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>لا رسائل في الانتظار.</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>آخر إرسال: %1</translation>
    </message>
    <message>
        <source>No mail has been sent yet.</source>
        <translation>لم تُرسل أي رسالة بعد.</translation>
    </message>
    <message>
        <source>Last failure: %1. %2</source>
        <comment>time, the mail server&apos;s words</comment>
        <translation>آخر فشل: %1. %2</translation>
    </message>
    <message>
        <source>Sending… A slow mail server may take two minutes.</source>
        <translation>جارٍ الإرسال… قد يستغرق خادم بريد بطيء دقيقتين.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>milliseconds</comment>
        <translation>‏%L1 م.ث</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>لم يُعدّ خادم بريد.</translation>
    </message>
    <message>
        <source>The mail server has accepted the mail to %1.</source>
        <translation>قبل خادم البريد الرسالة إلى %1.</translation>
    </message>
    <message>
        <source>The mail to %1 was not sent. %2</source>
        <comment>address, why</comment>
        <translation>لم تُرسل الرسالة إلى %1. %2</translation>
    </message>
    <message>
        <source>As the server is set</source>
        <comment>the language of mails</comment>
        <translation>حسب إعداد الخادم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language that the mails are written in</source>
        <translation>لغة كتابة الرسائل</translation>
    </message>
</context>
<context>
    <name>postject::ui::OfflineBar</name>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>لا اتصال بـ ‎%1‎.</translation>
    </message>
    <message>
        <source>Connected to %1 again.</source>
        <translation>عاد الاتصال بـ ‎%1‎.</translation>
    </message>
    <message numerus="yes">
        <source>Not connected to %1. Trying again in %n second(s).</source>
        <translation>
            <numerusform>لا اتصال بـ ‎%1‎. المحاولة من جديد الآن.</numerusform>
            <numerusform>لا اتصال بـ ‎%1‎. المحاولة من جديد خلال ثانية واحدة.</numerusform>
            <numerusform>لا اتصال بـ ‎%1‎. المحاولة من جديد خلال ثانيتين.</numerusform>
            <numerusform>لا اتصال بـ ‎%1‎. المحاولة من جديد خلال %n ثوانٍ.</numerusform>
            <numerusform>لا اتصال بـ ‎%1‎. المحاولة من جديد خلال %n ثانية.</numerusform>
            <numerusform>لا اتصال بـ ‎%1‎. المحاولة من جديد خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not connected to %1. Showing data from %2. Trying again in %n second(s).</source>
        <translation>
            <numerusform>لا اتصال بـ ‎%1‎. البيانات المعروضة من %2. المحاولة من جديد الآن.</numerusform>
            <numerusform>لا اتصال بـ ‎%1‎. البيانات المعروضة من %2. المحاولة من جديد خلال ثانية واحدة.</numerusform>
            <numerusform>لا اتصال بـ ‎%1‎. البيانات المعروضة من %2. المحاولة من جديد خلال ثانيتين.</numerusform>
            <numerusform>لا اتصال بـ ‎%1‎. البيانات المعروضة من %2. المحاولة من جديد خلال %n ثوانٍ.</numerusform>
            <numerusform>لا اتصال بـ ‎%1‎. البيانات المعروضة من %2. المحاولة من جديد خلال %n ثانية.</numerusform>
            <numerusform>لا اتصال بـ ‎%1‎. البيانات المعروضة من %2. المحاولة من جديد خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the certificates…</source>
        <translation>مقارنة الشهادتين…</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>خادم آخر…</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Nothing is sent to it.</source>
        <translation>تغيّرت شهادة %1. لا يُرسل إليه شيء.</translation>
    </message>
</context>
<context>
    <name>postject::ui::OverviewAlerts</name>
    <message>
        <source>%1 severity: %2, %3</source>
        <comment>severity, description, time</comment>
        <translation>خطورة %1: %2، %3</translation>
    </message>
    <message>
        <source>Newest open alerts</source>
        <translation>أحدث التنبيهات المفتوحة</translation>
    </message>
    <message>
        <source>No open alerts. New ones appear here.</source>
        <translation>لا تنبيهات مفتوحة. تظهر الجديدة هنا.</translation>
    </message>
    <message>
        <source>Could not load the alerts.</source>
        <translation>تعذر تحميل التنبيهات.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>وقت الإطلاق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, in all</comment>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::OverviewPage</name>
    <message>
        <source>Could not load the overview.</source>
        <translation>تعذر تحميل النظرة العامة.</translation>
    </message>
    <message>
        <source>Requests, last 24 hours</source>
        <translation>الطلبات، آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>غير متوفر</translation>
    </message>
    <message>
        <source>Peak: %1 in 15 minutes</source>
        <translation>الذروة: %1 في 15 دقيقة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>مرفوضة أو فاشلة</translation>
    </message>
    <message>
        <source>24 hours ago</source>
        <translation>قبل 24 ساعة</translation>
    </message>
    <message>
        <source>12 hours ago</source>
        <translation>قبل 12 ساعة</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Turn on two-factor for this account</source>
        <translation>تفعيل المصادقة الثنائية لهذا الحساب</translation>
    </message>
    <message>
        <source>Two-factor is on</source>
        <translation>المصادقة الثنائية مفعّلة</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Allow your own address, and no others</source>
        <translation>السماح بعنوانك وحده دون غيره</translation>
    </message>
    <message>
        <source>The whitelist is in force</source>
        <translation>القائمة البيضاء سارية</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>postject::ui::Page</name>
    <message>
        <source>Not connected to the server. This works again once it is reached.</source>
        <translation>لا اتصال بالخادم. سيعمل هذا مرة أخرى عند الوصول إليه.</translation>
    </message>
</context>
<context>
    <name>postject::ui::PageHeader</name>
    <message>
        <source>What this page covers</source>
        <translation>ما تشمله هذه الصفحة</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>جميع الحسابات</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>Scope of the page</source>
        <translation>نطاق الصفحة</translation>
    </message>
    <message>
        <source>Whose data this page shows</source>
        <translation>بيانات من تعرضها هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>postject::ui::PageStack</name>
    <message>
        <source>This server</source>
        <comment>whose data a page shows</comment>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>whose data a page shows</comment>
        <translation>حسابك</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordDialog</name>
    <message>
        <source>&amp;Revoke my API keys, too</source>
        <translation>إ&amp;بطال مفاتيح API الخاصة بي أيضًا</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Show API keys</source>
        <translation>عرض مفاتيح API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Your other sessions end. API keys go on working unless they are revoked.</source>
        <translation>تنتهي جلساتك الأخرى. تستمر مفاتيح API في العمل ما لم تُبطل.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>لم تتغير كلمة المرور.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>postject::ui::PasswordEdit</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
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
        <translation>اكتب كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>This is the current password. Type another one.</source>
        <translation>هذه هي كلمة المرور الحالية. اكتب كلمة أخرى.</translation>
    </message>
    <message>
        <source>The password is changed, and your other sessions have ended.</source>
        <translation>تم تغيير كلمة المرور، وانتهت جلساتك الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API keys go on working. Revoke those that you do not know: whoever knew the old password may have made one.</source>
        <translation>
            <numerusform>لا مفاتيح API مستمرة في العمل.</numerusform>
            <numerusform>يستمر مفتاح API واحد في العمل. أبطله إن كنت لا تعرفه: فربما أنشأه من كان يعرف كلمة المرور القديمة.</numerusform>
            <numerusform>يستمر مفتاحا API في العمل. أبطل ما لا تعرفه منهما: فربما أنشأه من كان يعرف كلمة المرور القديمة.</numerusform>
            <numerusform>تستمر %Ln من مفاتيح API في العمل. أبطل ما لا تعرفه منها: فربما أنشأ أحدها من كان يعرف كلمة المرور القديمة.</numerusform>
            <numerusform>يستمر %Ln من مفاتيح API في العمل. أبطل ما لا تعرفه منها: فربما أنشأ أحدها من كان يعرف كلمة المرور القديمة.</numerusform>
            <numerusform>يستمر %Ln من مفاتيح API في العمل. أبطل ما لا تعرفه منها: فربما أنشأ أحدها من كان يعرف كلمة المرور القديمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>كلمة المرور الحالية خطأ.</translation>
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
        <translation>الت&amp;صفية بهذا</translation>
    </message>
    <message>
        <source>Filter this &amp;out</source>
        <translation>است&amp;بعاد هذا</translation>
    </message>
    <message>
        <source>Open its ca&amp;rd</source>
        <translation>ف&amp;تح البطاقة</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>الفتح في ال&amp;نشاط</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;حظر…</translation>
    </message>
    <message>
        <source>Add to the &amp;whitelist…</source>
        <translation>إضافة إلى ال&amp;قائمة البيضاء…</translation>
    </message>
    <message>
        <source>Copy its &amp;value</source>
        <translation>نسخ القي&amp;مة</translation>
    </message>
    <message numerus="yes">
        <source>Block: at most %Ln addresses at once</source>
        <translation>
            <numerusform>الحظر: لا عنوان دفعة واحدة</numerusform>
            <numerusform>الحظر: عنوان واحد على الأكثر دفعة واحدة</numerusform>
            <numerusform>الحظر: عنوانان على الأكثر دفعة واحدة</numerusform>
            <numerusform>الحظر: %Ln عناوين على الأكثر دفعة واحدة</numerusform>
            <numerusform>الحظر: %Ln عنوانًا على الأكثر دفعة واحدة</numerusform>
            <numerusform>الحظر: %Ln عنوان على الأكثر دفعة واحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bl&amp;ock the %Ln selected addresses…</source>
        <translation>
            <numerusform>ح&amp;ظر العناوين المحددة…</numerusform>
            <numerusform>ح&amp;ظر العنوان المحدد…</numerusform>
            <numerusform>ح&amp;ظر العنوانين المحددين…</numerusform>
            <numerusform>ح&amp;ظر %Ln عناوين محددة…</numerusform>
            <numerusform>ح&amp;ظر %Ln عنوانًا محددًا…</numerusform>
            <numerusform>ح&amp;ظر %Ln عنوان محدد…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::QrView</name>
    <message>
        <source>QR code for an authenticator app. Use Show key for the text.</source>
        <translation>رمز QR لتطبيق مصادقة. استخدم «إظهار المفتاح» للحصول على النص.</translation>
    </message>
</context>
<context>
    <name>postject::ui::ResolveBar</name>
    <message>
        <source>Note (optional)</source>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>Note on resolving</source>
        <translation>ملاحظة عند المعالجة</translation>
    </message>
    <message>
        <source>Verdict on resolving</source>
        <translation>الحكم عند المعالجة</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>بلا حكم</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>إعادة فتح %Ln</numerusform>
            <numerusform>إعادة فتح %Ln</numerusform>
            <numerusform>إعادة فتح %Ln</numerusform>
            <numerusform>إعادة فتح %Ln</numerusform>
            <numerusform>إعادة فتح %Ln</numerusform>
            <numerusform>إعادة فتح %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln alerts</source>
        <translation>
            <numerusform>إعادة فتح التنبيهات</numerusform>
            <numerusform>إعادة فتح تنبيه واحد</numerusform>
            <numerusform>إعادة فتح تنبيهين</numerusform>
            <numerusform>إعادة فتح %Ln تنبيهات</numerusform>
            <numerusform>إعادة فتح %Ln تنبيهًا</numerusform>
            <numerusform>إعادة فتح %Ln تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen this alert</source>
        <translation>إعادة فتح هذا التنبيه</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>معالجة %Ln</numerusform>
            <numerusform>معالجة %Ln</numerusform>
            <numerusform>معالجة %Ln</numerusform>
            <numerusform>معالجة %Ln</numerusform>
            <numerusform>معالجة %Ln</numerusform>
            <numerusform>معالجة %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>معالجة</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln alerts</source>
        <translation>
            <numerusform>معالجة التنبيهات</numerusform>
            <numerusform>معالجة تنبيه واحد</numerusform>
            <numerusform>معالجة تنبيهين</numerusform>
            <numerusform>معالجة %Ln تنبيهات</numerusform>
            <numerusform>معالجة %Ln تنبيهًا</numerusform>
            <numerusform>معالجة %Ln تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve this alert</source>
        <translation>معالجة هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>postject::ui::ScanStep</name>
    <message>
        <source>Show key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>تم النسخ. تُمسح الحافظة خلال 30 ثانية.</translation>
    </message>
    <message>
        <source>Scan this code with an authenticator app</source>
        <translation>امسح هذا الرمز ضوئيًا بتطبيق مصادقة</translation>
    </message>
    <message>
        <source>Open an app such as Google Authenticator, Aegis or 1Password on your phone, choose to add an account, and point the camera at the code.</source>
        <translation>افتح على هاتفك تطبيقًا مثل Google Authenticator أو Aegis أو 1Password، واختر إضافة حساب، ثم وجّه الكاميرا إلى الرمز.</translation>
    </message>
    <message>
        <source>Can&apos;t scan?</source>
        <translation>ألا يمكنك المسح؟</translation>
    </message>
    <message>
        <source>The app will list it as %1, account %2.</source>
        <comment>%1: the issuer</comment>
        <translation>سيدرجه التطبيق باسم %1، الحساب %2.</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>إخفاء المفتاح</translation>
    </message>
</context>
<context>
    <name>postject::ui::SessionClient</name>
    <message>
        <source>The answer lacks &quot;%1&quot;.</source>
        <translation>تفتقر الاستجابة إلى «%1».</translation>
    </message>
</context>
<context>
    <name>postject::ui::SessionSheet</name>
    <message>
        <source>Your session has ended</source>
        <translation>انتهت جلستك</translation>
    </message>
    <message>
        <source>Sign in again to go on. What you have typed is kept.</source>
        <translation>سجّل الدخول من جديد للمتابعة. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Leaves the pages. What you have typed there is lost.</source>
        <translation>مغادرة الصفحات. ما كتبته فيها يضيع.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back to the page. The change is not made; what you have typed is kept.</source>
        <translation>العودة إلى الصفحة. لا يُجرى التغيير، ويبقى ما كتبته.</translation>
    </message>
    <message>
        <source>Sign in again for this change</source>
        <translation>سجّل الدخول مجددًا لهذا التغيير</translation>
    </message>
    <message>
        <source>Your sign-in is too old for it. What you have typed is kept; after the sign-in, make the change once more.</source>
        <translation>مضى على تسجيل دخولك وقت أطول مما يسمح به هذا. يبقى ما كتبته؛ أعد التغيير بعد تسجيل الدخول.</translation>
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
        <translation>فارغ</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>bounds of a setting</comment>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the change of: %1</source>
        <comment>a setting</comment>
        <translation>التراجع عن تغيير: %1</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>استخدام الافتراضي</translation>
    </message>
    <message>
        <source>Use the default of: %1</source>
        <comment>a setting</comment>
        <translation>استخدام القيمة الافتراضية: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a setting, its unit</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Set. Type to replace it</source>
        <comment>a password</comment>
        <translation>معيّنة. اكتب لاستبدالها</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>a password</comment>
        <translation>غير معيّنة</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>a password</comment>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Fixed by the server&apos;s configuration file or a command-line option. Change it there.</source>
        <translation>مثبت في ملف تكوين الخادم أو بخيار في سطر الأوامر. غيّره هناك.</translation>
    </message>
    <message>
        <source>This console does not know how to change it. A newer one may.</source>
        <translation>لا تعرف وحدة التحكم هذه كيف تغيّره. قد يعرف ذلك إصدار أحدث.</translation>
    </message>
    <message>
        <source>Another value is stored, but it is not in force. The next change removes it.</source>
        <translation>توجد قيمة أخرى مخزنة، لكنها غير سارية. يزيلها التغيير التالي.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile to: %1. Saving replaces that.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء إلى: %1. سيستبدل الحفظ ذلك.</translation>
    </message>
    <message>
        <source>Will be removed.</source>
        <translation>ستُزال.</translation>
    </message>
    <message>
        <source>Will be replaced.</source>
        <translation>ستُستبدل.</translation>
    </message>
    <message>
        <source>Will be the default. Until now: %1.</source>
        <translation>ستصبح القيمة الافتراضية. حتى الآن: %1.</translation>
    </message>
    <message>
        <source>Until now: %1.</source>
        <comment>the saved value of a setting</comment>
        <translation>حتى الآن: %1.</translation>
    </message>
    <message>
        <source>Set here. The default: %1.</source>
        <translation>معيّن هنا. الافتراضي: %1.</translation>
    </message>
    <message>
        <source>This is the default.</source>
        <translation>هذه هي القيمة الافتراضية.</translation>
    </message>
    <message numerus="yes">
        <source>Last removed, %1: %Ln entries.</source>
        <comment>when old log entries were removed, how many</comment>
        <translation>
            <numerusform>آخر إزالة، %1: لا إدخالات.</numerusform>
            <numerusform>آخر إزالة، %1: إدخال واحد.</numerusform>
            <numerusform>آخر إزالة، %1: إدخالان.</numerusform>
            <numerusform>آخر إزالة، %1: %Ln إدخالات.</numerusform>
            <numerusform>آخر إزالة، %1: %Ln إدخالًا.</numerusform>
            <numerusform>آخر إزالة، %1: %Ln إدخال.</numerusform>
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
        <translation>تعذر تحميل الإعدادات.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved. They stay here while you look at other pages, and are lost when the console closes.</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة.</numerusform>
            <numerusform>لم يُحفظ تغيير واحد. يبقى هنا أثناء عرضك صفحات أخرى، ويُفقد عند إغلاق وحدة التحكم.</numerusform>
            <numerusform>لم يُحفظ تغييران. يبقيان هنا أثناء عرضك صفحات أخرى، ويُفقدان عند إغلاق وحدة التحكم.</numerusform>
            <numerusform>لم تُحفظ %Ln تغييرات. تبقى هنا أثناء عرضك صفحات أخرى، وتُفقد عند إغلاق وحدة التحكم.</numerusform>
            <numerusform>لم يُحفظ %Ln تغييرًا. تبقى هنا أثناء عرضك صفحات أخرى، وتُفقد عند إغلاق وحدة التحكم.</numerusform>
            <numerusform>لم يُحفظ %Ln تغيير. تبقى هنا أثناء عرضك صفحات أخرى، وتُفقد عند إغلاق وحدة التحكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>الحفظ رغم ذلك</translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsPresenter</name>
    <message numerus="yes">
        <source>%Ln settings are as they were.</source>
        <translation>
            <numerusform>استُعيدت القيم السابقة في %Ln إعداد.</numerusform>
            <numerusform>استُعيدت القيم السابقة في إعداد واحد.</numerusform>
            <numerusform>استُعيدت القيم السابقة في إعدادين.</numerusform>
            <numerusform>استُعيدت القيم السابقة في %Ln إعدادات.</numerusform>
            <numerusform>استُعيدت القيم السابقة في %Ln إعدادًا.</numerusform>
            <numerusform>استُعيدت القيم السابقة في %Ln إعداد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings are saved.</source>
        <translation>
            <numerusform>تم حفظ %Ln إعداد.</numerusform>
            <numerusform>تم حفظ إعداد واحد.</numerusform>
            <numerusform>تم حفظ إعدادين.</numerusform>
            <numerusform>تم حفظ %Ln إعدادات.</numerusform>
            <numerusform>تم حفظ %Ln إعدادًا.</numerusform>
            <numerusform>تم حفظ %Ln إعداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be put back.</source>
        <translation>تعذرت إعادة الإعدادات إلى ما كانت عليه.</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>لم تُحفظ الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <source>Entries older than %Ln days are removed from the log for good.</source>
        <translation>
            <numerusform>تُزال الإدخالات الأقدم من %Ln يوم من السجل نهائيًا.</numerusform>
            <numerusform>تُزال الإدخالات الأقدم من يوم واحد من السجل نهائيًا.</numerusform>
            <numerusform>تُزال الإدخالات الأقدم من يومين من السجل نهائيًا.</numerusform>
            <numerusform>تُزال الإدخالات الأقدم من %Ln أيام من السجل نهائيًا.</numerusform>
            <numerusform>تُزال الإدخالات الأقدم من %Ln يومًا من السجل نهائيًا.</numerusform>
            <numerusform>تُزال الإدخالات الأقدم من %Ln يوم من السجل نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators without two-factor can then do nothing but set it up.</source>
        <translation>عندئذ لا يستطيع المسؤولون الذين لا يستخدمون المصادقة الثنائية فعل شيء سوى إعدادها.</translation>
    </message>
    <message>
        <source>The stored mail password is removed: it was given for another server, port or encryption. Type it again if it is still the right one.</source>
        <translation>تُزال كلمة مرور البريد المخزنة: فقد أُعطيت لخادم أو منفذ أو تشفير آخر. اكتبها من جديد إذا كانت لا تزال صحيحة.</translation>
    </message>
    <message>
        <source>Every setting that can be changed here has its default.</source>
        <translation>كل إعداد يمكن تغييره هنا له قيمته الافتراضية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings differ from their defaults.</source>
        <translation>
            <numerusform>لا إعدادات تختلف عن قيمها الافتراضية.</numerusform>
            <numerusform>إعداد واحد يختلف عن قيمته الافتراضية.</numerusform>
            <numerusform>إعدادان يختلفان عن قيمتيهما الافتراضيتين.</numerusform>
            <numerusform>‏%Ln إعدادات تختلف عن قيمها الافتراضية.</numerusform>
            <numerusform>‏%Ln إعدادًا تختلف عن قيمها الافتراضية.</numerusform>
            <numerusform>‏%Ln إعداد تختلف عن قيمها الافتراضية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are fixed by the server&apos;s configuration.</source>
        <translation>
            <numerusform>لا شيء منها مثبت في تكوين الخادم.</numerusform>
            <numerusform>واحد منها مثبت في تكوين الخادم.</numerusform>
            <numerusform>اثنان منها مثبتان في تكوين الخادم.</numerusform>
            <numerusform>‏%Ln منها مثبتة في تكوين الخادم.</numerusform>
            <numerusform>‏%Ln منها مثبتة في تكوين الخادم.</numerusform>
            <numerusform>‏%Ln منها مثبتة في تكوين الخادم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::SettingsView</name>
    <message>
        <source>No setting matches.</source>
        <translation>لا إعداد مطابقًا.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
</context>
<context>
    <name>postject::ui::SetupChecklist</name>
    <message>
        <source>Finish setting up</source>
        <translation>إكمال الإعداد</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShellActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;About Postject Security Console</source>
        <translation>&amp;حول Postject Security Console</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>م&amp;لف</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>تغيير &amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>&amp;Lock and sign out</source>
        <translation>&amp;قفل وتسجيل الخروج</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>ت&amp;صفية هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>الجزء التال&amp;ي</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;وفق النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>الا&amp;تصالات</translation>
    </message>
    <message>
        <source>&amp;Add, rename, remove…</source>
        <comment>connections</comment>
        <translation>إ&amp;ضافة وإعادة تسمية وإزالة…</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>الاستمرار في العمل في &amp;شريط النظام</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShellDialogs</name>
    <message>
        <source>About Postject Security Console</source>
        <translation>حول Postject Security Console</translation>
    </message>
    <message>
        <source>Postject Security Console %1</source>
        <translation>Postject Security Console %1</translation>
    </message>
    <message>
        <source>Two-factor, IP whitelist, anomaly detection and an audited activity log.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>المصادقة الثنائية، والقائمة البيضاء لعناوين IP، وكشف الحالات الشاذة، وسجل نشاط مدقَّق.
برنامج حر بموجب رخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Menu of the address, account or action under the cursor</source>
        <translation>قائمة العنوان أو الحساب أو الإجراء تحت المؤشر</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>مفتاح القائمة، Shift+F10</translation>
    </message>
</context>
<context>
    <name>postject::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
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
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>الب&amp;ريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة ال&amp;مرور</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>a server&apos;s name</comment>
        <translation>تسجيل الدخول إلى ‎%1‎</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>&amp;Backup code</source>
        <translation>رمز ا&amp;حتياطي</translation>
    </message>
    <message>
        <source>&amp;Six-digit code</source>
        <translation>رمز من &amp;ستة أرقام</translation>
    </message>
    <message>
        <source>Backup code</source>
        <translation>رمز احتياطي</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>رمز من ستة أرقام</translation>
    </message>
    <message>
        <source>One of the 12-character codes that you saved. Each one works once.</source>
        <translation>أحد الرموز المكونة من 12 حرفًا التي حفظتها. كل رمز يعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the code that it shows now.</source>
        <translation>افتح تطبيق المصادقة واكتب الرمز الذي يعرضه الآن.</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>استخدام تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>استخدام رمز احتياطي</translation>
    </message>
    <message>
        <source>Compare the certificates…</source>
        <translation>مقارنة الشهادتين…</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>خادم آخر…</translation>
    </message>
</context>
<context>
    <name>postject::ui::SignInPresenter</name>
    <message>
        <source>Two minutes went by without a code. Enter the password again.</source>
        <translation>مضت دقيقتان دون رمز. أدخل كلمة المرور من جديد.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>أدخل بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>A backup code has 12 characters: digits, and the letters a to f.</source>
        <translation>يتكون الرمز الاحتياطي من 12 حرفًا: أرقام، والحروف من a إلى f.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>يتكون الرمز من ستة أرقام.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in to go on; what you typed is kept.</source>
        <translation>انتهت جلستك. سجّل الدخول للمتابعة؛ ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Sign in again to make this change; what you typed is kept. Then repeat it.</source>
        <translation>سجّل الدخول من جديد لإجراء هذا التغيير؛ ما كتبته محفوظ. ثم كرره.</translation>
    </message>
    <message>
        <source>The e-mail or the password is wrong.</source>
        <translation>البريد الإلكتروني أو كلمة المرور خطأ.</translation>
    </message>
    <message>
        <source>This address is not on the account&apos;s whitelist. Ask an administrator on an allowed address to add it.</source>
        <translation>هذا العنوان ليس في القائمة البيضاء للحساب. اطلب إضافته من مسؤول يستخدم عنوانًا مسموحًا به.</translation>
    </message>
    <message>
        <source>There were too many attempts. Try again at %1.</source>
        <translation>محاولات كثيرة جدًا. حاول من جديد في %1.</translation>
    </message>
    <message>
        <source>Signing in failed.</source>
        <translation>فشل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed. Nothing was sent to it.</source>
        <translation>تغيرت شهادة ‎%1‎. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Signing in at %1 failed.</source>
        <translation>فشل تسجيل الدخول إلى ‎%1‎.</translation>
    </message>
    <message>
        <source>This backup code is wrong, or it was used before.</source>
        <translation>هذا الرمز الاحتياطي خطأ، أو سبق استخدامه.</translation>
    </message>
    <message>
        <source>This code is wrong, or it was used before. Wait for the next one, and check that your phone&apos;s clock is right.</source>
        <translation>هذا الرمز خطأ، أو سبق استخدامه. انتظر الرمز التالي، وتحقق من صحة ساعة هاتفك.</translation>
    </message>
    <message>
        <source>This code is wrong, or it was used before. Codes depend on the time: this computer&apos;s clock shows %1, the server&apos;s shows %2.</source>
        <translation>هذا الرمز خطأ، أو سبق استخدامه. تعتمد الرموز على الوقت: تعرض ساعة هذا الكمبيوتر %1، وساعة الخادم %2.</translation>
    </message>
    <message>
        <source>This address is blocked, after too many failed sign-ins.</source>
        <translation>هذا العنوان محظور، بعد كثرة محاولات الدخول الفاشلة.</translation>
    </message>
    <message>
        <source>The block has run out. You can sign in again.</source>
        <translation>انتهت مدة الحظر. يمكنك تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This address is blocked until %1 (%2 left), after too many failed sign-ins. An administrator on another address can lift the block.</source>
        <translation>هذا العنوان محظور حتى %1 (المتبقي %2)، بعد كثرة محاولات الدخول الفاشلة. يستطيع مسؤول يستخدم عنوانًا آخر رفع الحظر.</translation>
    </message>
</context>
<context>
    <name>postject::ui::SnackBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dismiss the offer to undo</source>
        <translation>إغلاق عرض التراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>%1 Undo is available.</source>
        <translation>‏%1 التراجع متاح.</translation>
    </message>
</context>
<context>
    <name>postject::ui::StateStack</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>لا إدخالات تطابق عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Could not load this page.</source>
        <translation>تعذر تحميل هذه الصفحة.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This page is not open to you.</source>
        <translation>هذه الصفحة غير متاحة لك.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>postject::ui::StatusChips</name>
    <message>
        <source>%1, TLS</source>
        <comment>server name</comment>
        <translation>‎%1‎، TLS</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <comment>server name</comment>
        <translation>‏‎%1‎، غير مشفر</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>server name</comment>
        <translation>‏‎%1‎، غير متصل</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Signed in as %1, administrator</source>
        <translation>مسجل الدخول باسم %1، مسؤول</translation>
    </message>
    <message>
        <source>Signed in as %1, member</source>
        <translation>مسجل الدخول باسم %1، عضو</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدّث</translation>
    </message>
    <message numerus="yes">
        <source>Updated %n minute(s) ago</source>
        <translation>
            <numerusform>حُدّث الآن</numerusform>
            <numerusform>حُدّث قبل دقيقة واحدة</numerusform>
            <numerusform>حُدّث قبل دقيقتين</numerusform>
            <numerusform>حُدّث قبل %n دقائق</numerusform>
            <numerusform>حُدّث قبل %n دقيقة</numerusform>
            <numerusform>حُدّث قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n second(s) ago</source>
        <translation>
            <numerusform>حُدّث الآن</numerusform>
            <numerusform>حُدّث قبل ثانية واحدة</numerusform>
            <numerusform>حُدّث قبل ثانيتين</numerusform>
            <numerusform>حُدّث قبل %n ثوانٍ</numerusform>
            <numerusform>حُدّث قبل %n ثانية</numerusform>
            <numerusform>حُدّث قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Refresh.</source>
        <comment>how old the data is</comment>
        <translation>‏%1. تحديث.</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>تحديث هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>postject::ui::Stepper</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>الخطوة %1 من %2، %3</translation>
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
        <translation>لا أرقام</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>postject::ui::Tray</name>
    <message>
        <source>&amp;Alerts (%L1)</source>
        <comment>menu of the tray; %L1: how many are open</comment>
        <translation>&amp;التنبيهات (%L1)</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>تعذر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجل أحد الدخول</translation>
    </message>
    <message numerus="yes">
        <source>%n open alerts</source>
        <translation>
            <numerusform>لا تنبيهات مفتوحة</numerusform>
            <numerusform>تنبيه مفتوح واحد</numerusform>
            <numerusform>تنبيهان مفتوحان</numerusform>
            <numerusform>‏%n تنبيهات مفتوحة</numerusform>
            <numerusform>‏%n تنبيهًا مفتوحًا</numerusform>
            <numerusform>‏%n تنبيه مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Postject Security Console</source>
        <translation>Postject Security Console</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>menu of the tray: the console&apos;s window</comment>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Pause notices for 1 hour</source>
        <translation>إ&amp;يقاف الإشعارات ساعة واحدة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>The console is still running</source>
        <translation>لا تزال وحدة التحكم تعمل</translation>
    </message>
    <message>
        <source>Its icon here opens the window again, or quits.</source>
        <translation>أيقونتها هنا تفتح النافذة من جديد، أو تنهيها.</translation>
    </message>
    <message numerus="yes">
        <source>%n new alerts</source>
        <translation>
            <numerusform>لا تنبيهات جديدة</numerusform>
            <numerusform>تنبيه جديد واحد</numerusform>
            <numerusform>تنبيهان جديدان</numerusform>
            <numerusform>‏%n تنبيهات جديدة</numerusform>
            <numerusform>‏%n تنبيهًا جديدًا</numerusform>
            <numerusform>‏%n تنبيه جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, kind of alert</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>postject::ui::TrialBar</name>
    <message>
        <source>What would have changed</source>
        <translation>ما كان سيتغيّر</translation>
    </message>
    <message>
        <source>&amp;Set this threshold</source>
        <translation>ا&amp;ضبط هذه العتبة</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Leave the threshold as it is (Esc)</source>
        <translation>اترك العتبة كما هي (Esc)</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorChoicePage</name>
    <message>
        <source>Two-factor authentication</source>
        <translation>المصادقة الثنائية</translation>
    </message>
    <message>
        <source>A second factor protects the administrator even if the password is known.</source>
        <translation>يحمي عامل ثانٍ المسؤول حتى إذا عُرفت كلمة المرور.</translation>
    </message>
    <message>
        <source>Certificate fingerprint, SHA-256</source>
        <translation>بصمة الشهادة، SHA-256</translation>
    </message>
    <message>
        <source>Set up &amp;now</source>
        <translation>الإعداد الآ&amp;ن</translation>
    </message>
    <message>
        <source>You need an authenticator app on your phone. It takes two minutes.</source>
        <translation>تحتاج إلى تطبيق مصادقة على هاتفك. يستغرق ذلك دقيقتين.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لا&amp;حقًا</translation>
    </message>
    <message>
        <source>The overview reminds you.</source>
        <translation>ستذكّرك النظرة العامة.</translation>
    </message>
    <message>
        <source>The server runs at %1, and your account is ready.</source>
        <translation>يعمل الخادم على ‎%1‎، وحسابك جاهز.</translation>
    </message>
    <message>
        <source>The server runs at %1. It has an administrator already, so no account was created: sign in with that one.</source>
        <translation>يعمل الخادم على ‎%1‎. لديه مسؤول بالفعل، لذا لم يُنشأ حساب: سجّل الدخول بذلك الحساب.</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPage</name>
    <message>
        <source>Scan</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Set up two-factor</source>
        <translation>إعداد المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows now</source>
        <translation>اكتب الأرقام الستة التي يعرضها التطبيق الآن</translation>
    </message>
    <message>
        <source>Six-digit code</source>
        <translation>رمز من ستة أرقام</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Could not load the two-factor state.</source>
        <translation>تعذر تحميل حالة المصادقة الثنائية.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Signing in needs your password only.</source>
        <translation>لا يحتاج تسجيل الدخول إلا إلى كلمة مرورك.</translation>
    </message>
    <message>
        <source>A second lock for your account</source>
        <translation>قفل ثانٍ لحسابك</translation>
    </message>
    <message>
        <source>With two-factor on, signing in also needs a six-digit code from an app on your phone. A stolen password alone is then of no use.</source>
        <translation>عند تفعيل المصادقة الثنائية، يحتاج تسجيل الدخول أيضًا إلى رمز من ستة أرقام من تطبيق على هاتفك. عندئذ لا تنفع كلمة مرور مسروقة وحدها.</translation>
    </message>
    <message>
        <source>You need an authenticator app, such as Google Authenticator, Aegis or 1Password, and about two minutes. At the end you get %1 backup codes for the day when the phone is lost.</source>
        <translation>تحتاج إلى تطبيق مصادقة، مثل Google Authenticator أو Aegis أو 1Password، ونحو دقيقتين. في النهاية تحصل على %1 من الرموز الاحتياطية ليوم تفقد فيه الهاتف.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Verify that the app works</source>
        <translation>تحقق من عمل التطبيق</translation>
    </message>
    <message>
        <source>Two-factor is turned on once a code from the app is right. Your other sessions are signed out then.</source>
        <translation>تُفعَّل المصادقة الثنائية عندما يصح رمز من التطبيق. عندئذ يُسجَّل خروج جلساتك الأخرى.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Store these backup codes</source>
        <translation>احفظ هذه الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Each code signs you in once if you lose your phone. They are shown only now: save, print or copy them to a safe place that is not your phone.</source>
        <translation>كل رمز يسجل دخولك مرة واحدة إذا فقدت هاتفك. تُعرض الآن فقط: احفظها أو اطبعها أو انسخها إلى مكان آمن غير هاتفك.</translation>
    </message>
    <message>
        <source>The server&apos;s clock shows %1. Codes depend on the time: your phone should show the same.</source>
        <translation>تعرض ساعة الخادم %1. تعتمد الرموز على الوقت: يجب أن يعرض هاتفك الوقت نفسه.</translation>
    </message>
    <message>
        <source>Keep showing</source>
        <translation>الاستمرار في العرض</translation>
    </message>
    <message>
        <source>Close without storing</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>The codes are not stored yet, and they are never shown again. Without them, losing your phone means losing this account.</source>
        <translation>لم تُحفظ الرموز بعد، ولن تُعرض مرة أخرى أبدًا. دونها يعني فقدان هاتفك فقدان هذا الحساب.</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>استبدال الآن</translation>
    </message>
    <message>
        <source>The last backup codes were not stored, and nobody can see them again. Replace them, and store the new ones.</source>
        <translation>لم تُحفظ الرموز الاحتياطية الأخيرة، ولا يستطيع أحد رؤيتها مرة أخرى. استبدلها، واحفظ الرموز الجديدة.</translation>
    </message>
    <message>
        <source>Off. The password alone protects this account.</source>
        <translation>متوقفة. كلمة المرور وحدها تحمي هذا الحساب.</translation>
    </message>
    <message>
        <source>Being set up.</source>
        <translation>قيد الإعداد.</translation>
    </message>
    <message>
        <source>On. Store the backup codes before you go on.</source>
        <translation>مفعّلة. احفظ الرموز الاحتياطية قبل المتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>On, %n backup codes left.</source>
        <translation>
            <numerusform>مفعّلة، ولم يبقَ أي رمز احتياطي.</numerusform>
            <numerusform>مفعّلة، وبقي رمز احتياطي واحد.</numerusform>
            <numerusform>مفعّلة، وبقي رمزان احتياطيان.</numerusform>
            <numerusform>مفعّلة، وبقيت %n رموز احتياطية.</numerusform>
            <numerusform>مفعّلة، وبقي %n رمزًا احتياطيًا.</numerusform>
            <numerusform>مفعّلة، وبقي %n رمز احتياطي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorPresenter</name>
    <message numerus="yes">
        <source>A backup code was used. %n left.</source>
        <translation>
            <numerusform>استُخدم رمز احتياطي. لم يبقَ أي رمز.</numerusform>
            <numerusform>استُخدم رمز احتياطي. بقي رمز واحد.</numerusform>
            <numerusform>استُخدم رمز احتياطي. بقي رمزان.</numerusform>
            <numerusform>استُخدم رمز احتياطي. بقيت %n رموز.</numerusform>
            <numerusform>استُخدم رمز احتياطي. بقي %n رمزًا.</numerusform>
            <numerusform>استُخدم رمز احتياطي. بقي %n رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key could not be made.</source>
        <translation>تعذر إنشاء مفتاح.</translation>
    </message>
    <message>
        <source>The QR code from the server does not match its key, so it is not shown. Nothing was turned on. Try again; if it happens again, tell your administrator.</source>
        <translation>رمز QR من الخادم لا يطابق مفتاحه، لذا لا يُعرض. لم يُفعَّل شيء. حاول من جديد؛ وإذا تكرر ذلك، فأبلغ المسؤول.</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows.</source>
        <translation>اكتب الأرقام الستة التي يعرضها التطبيق.</translation>
    </message>
    <message>
        <source>Two-factor was not turned on.</source>
        <translation>لم تُفعَّل المصادقة الثنائية.</translation>
    </message>
    <message>
        <source>The backup codes were replaced.</source>
        <translation>تم استبدال الرموز الاحتياطية.</translation>
    </message>
    <message>
        <source>Two-factor is on.</source>
        <translation>المصادقة الثنائية مفعّلة.</translation>
    </message>
    <message>
        <source>Type the six digits that the app shows, or a backup code.</source>
        <translation>اكتب الأرقام الستة التي يعرضها التطبيق، أو رمزًا احتياطيًا.</translation>
    </message>
    <message>
        <source>The backup codes were not replaced.</source>
        <translation>لم تُستبدل الرموز الاحتياطية.</translation>
    </message>
    <message>
        <source>Two-factor was not turned off.</source>
        <translation>لم يتم إيقاف المصادقة الثنائية.</translation>
    </message>
    <message>
        <source>Two-factor is off.</source>
        <translation>المصادقة الثنائية متوقفة.</translation>
    </message>
    <message>
        <source>This code is not right. A code counts once and for 30 seconds: wait for the next one.</source>
        <translation>هذا الرمز غير صحيح. يصلح الرمز مرة واحدة ولمدة 30 ثانية: انتظر الرمز التالي.</translation>
    </message>
    <message>
        <source>The key has expired: it waits for its first code for 10 minutes. Set up two-factor again, and remove the old entry from the app.</source>
        <translation>انتهت مدة المفتاح: فهو ينتظر رمزه الأول لمدة 10 دقائق. أعد إعداد المصادقة الثنائية، وأزل الإدخال القديم من التطبيق.</translation>
    </message>
</context>
<context>
    <name>postject::ui::TwoFactorStatus</name>
    <message>
        <source>Replace backup codes…</source>
        <translation>استبدال الرموز الاحتياطية…</translation>
    </message>
    <message>
        <source>Turn off two-factor…</source>
        <translation>إيقاف المصادقة الثنائية…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Backup codes left</source>
        <translation>الرموز الاحتياطية المتبقية</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Two-factor has been on since %1. Signing in needs your password and a code from your authenticator app.</source>
        <translation>المصادقة الثنائية مفعّلة منذ %1. يحتاج تسجيل الدخول إلى كلمة مرورك ورمز من تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>Signing in needs your password and a code from your authenticator app.</source>
        <translation>يحتاج تسجيل الدخول إلى كلمة مرورك ورمز من تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>backup codes left</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Each code signs you in once if you lose your phone.</source>
        <translation>كل رمز يسجل دخولك مرة واحدة إذا فقدت هاتفك.</translation>
    </message>
    <message>
        <source>Few codes are left. Replace them before the last one is used.</source>
        <translation>بقيت رموز قليلة. استبدلها قبل استخدام آخرها.</translation>
    </message>
    <message>
        <source>No code is left: without your phone you could not sign in. Replace them now.</source>
        <translation>لم يبقَ أي رمز: دون هاتفك لن تستطيع تسجيل الدخول. استبدلها الآن.</translation>
    </message>
    <message>
        <source>Code from the app, or a backup code</source>
        <translation>رمز من التطبيق، أو رمز احتياطي</translation>
    </message>
    <message>
        <source>Replace backup codes</source>
        <translation>استبدال الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>You get %1 new codes.</source>
        <translation>تحصل على %1 من الرموز الجديدة.</translation>
    </message>
    <message numerus="yes">
        <source>The %n unused codes stop working, and you get new ones.</source>
        <translation>
            <numerusform>لا رموز غير مستخدمة، وتحصل على رموز جديدة.</numerusform>
            <numerusform>يتوقف الرمز غير المستخدم عن العمل، وتحصل على رموز جديدة.</numerusform>
            <numerusform>يتوقف الرمزان غير المستخدمين عن العمل، وتحصل على رموز جديدة.</numerusform>
            <numerusform>تتوقف الرموز غير المستخدمة (%n) عن العمل، وتحصل على رموز جديدة.</numerusform>
            <numerusform>تتوقف الرموز غير المستخدمة (%n) عن العمل، وتحصل على رموز جديدة.</numerusform>
            <numerusform>تتوقف الرموز غير المستخدمة (%n) عن العمل، وتحصل على رموز جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code to replace the backup codes</source>
        <translation>رمز لاستبدال الرموز الاحتياطية</translation>
    </message>
    <message>
        <source>Turn off two-factor</source>
        <translation>إيقاف المصادقة الثنائية</translation>
    </message>
    <message>
        <source>Signing in will then need the password only. The key in your app and all backup codes stop working.</source>
        <translation>عندئذ لا يحتاج تسجيل الدخول إلا إلى كلمة المرور. يتوقف المفتاح في تطبيقك وجميع الرموز الاحتياطية عن العمل.</translation>
    </message>
    <message>
        <source>Code to turn off two-factor</source>
        <translation>رمز لإيقاف المصادقة الثنائية</translation>
    </message>
</context>
<context>
    <name>postject::ui::WherePage</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>&amp;Run the server on this computer</source>
        <translation>&amp;تشغيل الخادم على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The console starts it and stops it. It guards accounts on this computer and on those that you let reach it.</source>
        <translation>تبدأ وحدة التحكم تشغيله وتوقفه. يحمي الحسابات على هذا الكمبيوتر وعلى الأجهزة التي تسمح لها بالوصول إليه.</translation>
    </message>
    <message>
        <source>&amp;Attach to a server that runs already</source>
        <translation>الاتصال ب&amp;خادم يعمل بالفعل</translation>
    </message>
    <message>
        <source>On another computer, or as a service on this one. You need its address and an account on it.</source>
        <translation>على كمبيوتر آخر، أو كخدمة على هذا الكمبيوتر. تحتاج إلى عنوانه وحساب عليه.</translation>
    </message>
    <message>
        <source>Where does the server run that you want to work with?</source>
        <translation>أين يعمل الخادم الذي تريد استخدامه؟</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistEntryLine</name>
    <message>
        <source>Address or range to allow</source>
        <translation>العنوان أو النطاق المراد السماح به</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>A&amp;ddress or range to allow</source>
        <translation>ال&amp;عنوان أو النطاق المراد السماح به</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>Note about the new entry</source>
        <translation>ملاحظة عن الإدخال الجديد</translation>
    </message>
    <message>
        <source>Office, VPN, build server</source>
        <translation>المكتب، VPN، خادم البناء</translation>
    </message>
    <message>
        <source>Add to the whitelist</source>
        <translation>إضافة إلى القائمة البيضاء</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistImportDialog</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>استيراد عناوين</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Addresses and ranges, one a line</source>
        <translation>ال&amp;عناوين والنطاقات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Addresses and ranges to import</source>
        <translation>العناوين والنطاقات المراد استيرادها</translation>
    </message>
    <message>
        <source>203.0.113.5  # a note
192.168.1.0/24
2001:db8::/32</source>
        <translation>‏‎203.0.113.5  # ملاحظة
192.168.1.0/24
2001:db8::/32</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv *.list);;All files (*)</source>
        <translation>ملفات نصية (*.txt *.csv *.list);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;What becomes of them</source>
        <translation>نتيجة كل &amp;منها</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>معاينة الاستيراد</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>تعذرت قراءة ‎%1‎: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list of addresses.</source>
        <translation>‏‎%1‎ أكبر من أن يكون قائمة عناوين.</translation>
    </message>
    <message>
        <source>%1 to add, %2 skipped, would make %3 of %4.</source>
        <translation>للإضافة: %1، المتخطاة: %2، ليصبح المجموع %3 من %4.</translation>
    </message>
    <message>
        <source>Paste addresses, or load a file.</source>
        <translation>الصق عناوين، أو حمّل ملفًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Clear the tick of %n more before you add.</source>
        <comment>%1: the counts</comment>
        <translation>
            <numerusform>‏%1 لا حاجة إلى إلغاء تحديد المزيد قبل الإضافة.</numerusform>
            <numerusform>‏%1 ألغِ تحديد واحد آخر قبل الإضافة.</numerusform>
            <numerusform>‏%1 ألغِ تحديد اثنين آخرين قبل الإضافة.</numerusform>
            <numerusform>‏%1 ألغِ تحديد %n أخرى قبل الإضافة.</numerusform>
            <numerusform>‏%1 ألغِ تحديد %n أخرى قبل الإضافة.</numerusform>
            <numerusform>‏%1 ألغِ تحديد %n أخرى قبل الإضافة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not added; they are still here.</source>
        <translation>
            <numerusform>أُضيفت جميع الأسطر.</numerusform>
            <numerusform>لم يُضف سطر واحد؛ وهو لا يزال هنا.</numerusform>
            <numerusform>لم يُضف سطران؛ وهما لا يزالان هنا.</numerusform>
            <numerusform>لم تُضف %n أسطر؛ وهي لا تزال هنا.</numerusform>
            <numerusform>لم يُضف %n سطرًا؛ وهي لا تزال هنا.</numerusform>
            <numerusform>لم يُضف %n سطر؛ وهي لا تزال هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistImportModel</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>موحّد الصيغة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>مشمول</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>remark, label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a line, what becomes of it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>التوضيح</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistModel</name>
    <message>
        <source>This address only</source>
        <translation>هذا العنوان فقط</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>‏‎%1‎ إلى ‎%2‎</translation>
    </message>
    <message>
        <source>Covers you</source>
        <translation>يشملك</translation>
    </message>
    <message>
        <source>Covers you – %1</source>
        <comment>%1: a label</comment>
        <translation>يشملك – %1</translation>
    </message>
    <message>
        <source>%1, allows %2</source>
        <translation>‏‎%1‎، يسمح بـ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a range, its note</comment>
        <translation>‎%1‎، %2</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>أُضيف في %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>يسمح بـ</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPage</name>
    <message>
        <source>Could not load the whitelist.</source>
        <translation>تعذر تحميل القائمة البيضاء.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>إضافة إدخال</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>لصق عناوين</translation>
    </message>
    <message>
        <source>Whitelist entries</source>
        <translation>إدخالات القائمة البيضاء</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More whitelist actions</source>
        <translation>المزيد من إجراءات القائمة البيضاء</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>المحفوظات…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>The list is full. Remove an entry first.</source>
        <translation>القائمة ممتلئة. أزل إدخالًا أولًا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>whitelist entries used</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 entries used</source>
        <translation>الإدخالات المستخدمة: %1 من %2</translation>
    </message>
    <message>
        <source>as the server sees this connection</source>
        <translation>كما يرى الخادم هذا الاتصال</translation>
    </message>
    <message>
        <source>The server does not say which address it sees.</source>
        <translation>لا يفصح الخادم عن العنوان الذي يراه.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة ‎%1‎</translation>
    </message>
    <message>
        <source>List empty: everyone allowed</source>
        <translation>القائمة فارغة: يُسمح للجميع</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح به</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافته</translation>
    </message>
    <message>
        <source>Add 127.0.0.1</source>
        <translation>إضافة 127.0.0.1</translation>
    </message>
    <message>
        <source>You are connected through this computer&apos;s private channel, which the whitelist can&apos;t cut off.</source>
        <translation>أنت متصل عبر القناة الخاصة بهذا الكمبيوتر، ولا تستطيع القائمة البيضاء قطعها.</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>مسموح به دائمًا</translation>
    </message>
    <message>
        <source>The list is empty, so every address is allowed. Add the addresses that you connect from over the network first.</source>
        <translation>القائمة فارغة، لذا يُسمح بجميع العناوين. أضف أولًا العناوين التي تتصل منها عبر الشبكة.</translation>
    </message>
    <message>
        <source>The list is empty, so every address is allowed. Add your address first.</source>
        <translation>القائمة فارغة، لذا يُسمح بجميع العناوين. أضف عنوانك أولًا.</translation>
    </message>
    <message>
        <source>The list leaves out your own address: the next request from it is refused.</source>
        <translation>لا تتضمن القائمة عنوانك: سيُرفض الطلب التالي منه.</translation>
    </message>
    <message>
        <source>The list leaves out 127.0.0.1: programs on this computer that connect over the network are refused. This console is not.</source>
        <translation>لا تتضمن القائمة 127.0.0.1: تُرفض البرامج على هذا الكمبيوتر التي تتصل عبر الشبكة. أما وحدة التحكم هذه فلا.</translation>
    </message>
    <message>
        <source>The list is full. Combine neighbouring addresses into a range to make room.</source>
        <translation>القائمة ممتلئة. ادمج العناوين المتجاورة في نطاق لتوفير مكان.</translation>
    </message>
    <message>
        <source>Whitelist history</source>
        <translation>محفوظات القائمة البيضاء</translation>
    </message>
    <message>
        <source>The list as it was found</source>
        <translation>القائمة كما وُجدت</translation>
    </message>
    <message>
        <source>Changes of the whitelist</source>
        <translation>تغييرات القائمة البيضاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open to every address. The first entry closes it to all others.</source>
        <translation>مفتوح لجميع العناوين. أول إدخال يغلقه أمام كل ما عداه.</translation>
    </message>
    <message>
        <source>Only 1 entry may use this account; every other address is refused.</source>
        <translation>لا يجوز إلا لإدخال واحد استخدام هذا الحساب؛ ويُرفض كل عنوان آخر.</translation>
    </message>
    <message numerus="yes">
        <source>Only these %n entries may use this account; every other address is refused.</source>
        <translation>
            <numerusform>لا يجوز لأي إدخال استخدام هذا الحساب؛ ويُرفض كل عنوان.</numerusform>
            <numerusform>لا يجوز إلا لهذا الإدخال استخدام هذا الحساب؛ ويُرفض كل عنوان آخر.</numerusform>
            <numerusform>لا يجوز إلا لهذين الإدخالين استخدام هذا الحساب؛ ويُرفض كل عنوان آخر.</numerusform>
            <numerusform>لا يجوز إلا لهذه الإدخالات (%n) استخدام هذا الحساب؛ ويُرفض كل عنوان آخر.</numerusform>
            <numerusform>لا يجوز إلا لهذه الإدخالات (%n) استخدام هذا الحساب؛ ويُرفض كل عنوان آخر.</numerusform>
            <numerusform>لا يجوز إلا لهذه الإدخالات (%n) استخدام هذا الحساب؛ ويُرفض كل عنوان آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postject::ui::WhitelistPresenter</name>
    <message>
        <source>The whitelist was changed elsewhere: %1 added, %2 removed.</source>
        <translation>تغيرت القائمة البيضاء في مكان آخر: أُضيف %1، وأُزيل %2.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة ‎%1‎</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>%1 was not changed. %2</source>
        <comment>%2: a sentence</comment>
        <translation>لم يتغير ‎%1‎. %2</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>تغيير ملاحظة ‎%1‎</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>تغيير ‎%1‎ إلى ‎%2‎</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ‎%1‎</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>إزالة %n إدخال</numerusform>
            <numerusform>إزالة إدخال واحد</numerusform>
            <numerusform>إزالة إدخالين</numerusform>
            <numerusform>إزالة %n إدخالات</numerusform>
            <numerusform>إزالة %n إدخالًا</numerusform>
            <numerusform>إزالة %n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد ‎%1‎</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>استيراد %n إدخال</numerusform>
            <numerusform>استيراد إدخال واحد</numerusform>
            <numerusform>استيراد إدخالين</numerusform>
            <numerusform>استيراد %n إدخالات</numerusform>
            <numerusform>استيراد %n إدخالًا</numerusform>
            <numerusform>استيراد %n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds %1 entries at most. Remove some first.</source>
        <translation>تتسع القائمة لـ %1 من الإدخالات كحد أقصى. أزل بعضها أولًا.</translation>
    </message>
    <message>
        <source>Your address is no longer allowed.</source>
        <translation>لم يعد عنوانك مسموحًا به.</translation>
    </message>
    <message>
        <source>Could not undo “%1”.</source>
        <translation>تعذر التراجع عن «%1».</translation>
    </message>
    <message>
        <source>Could not redo “%1”.</source>
        <translation>تعذرت إعادة «%1».</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>فشل «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n steps were not done.</source>
        <translation>
            <numerusform>‏%1 نُفذت جميع الخطوات.</numerusform>
            <numerusform>‏%1 لم تُنفذ خطوة واحدة.</numerusform>
            <numerusform>‏%1 لم تُنفذ خطوتان.</numerusform>
            <numerusform>‏%1 لم تُنفذ %n خطوات.</numerusform>
            <numerusform>‏%1 لم تُنفذ %n خطوة.</numerusform>
            <numerusform>‏%1 لم تُنفذ %n خطوة.</numerusform>
        </translation>
    </message>
</context>
</TS>
