<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>leaklab::charts::ChartActions</name>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Back to the newest data. A double-click on a chart does the same.</source>
        <translation>العودة إلى أحدث البيانات. النقر المزدوج على مخطط يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>The picture stands still, to talk about it; collection goes on and nothing is lost.</source>
        <translation>تثبت الصورة ليتسنى الحديث عنها؛ ويستمر جمع البيانات ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation>وقت الساعة</translation>
    </message>
    <message>
        <source>Times as on the clock, instead of since the session began.</source>
        <translation>الأوقات كما في الساعة، بدلًا من الوقت المنقضي منذ بدء الجلسة.</translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation>المخطط التالي</translation>
    </message>
    <message>
        <source>One chart in full size; again: the next one.</source>
        <translation>مخطط واحد بالحجم الكامل؛ ومرة أخرى: المخطط الذي يليه.</translation>
    </message>
    <message>
        <source>Previous chart</source>
        <translation>المخطط السابق</translation>
    </message>
    <message>
        <source>One chart in full size: the one before.</source>
        <translation>مخطط واحد بالحجم الكامل: المخطط الذي قبله.</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>كل المخططات</translation>
    </message>
    <message>
        <source>All charts below each other.</source>
        <translation>كل المخططات بعضها تحت بعض.</translation>
    </message>
    <message>
        <source>Gro&amp;und truth</source>
        <translation>الحقيق‍&amp;ة</translation>
    </message>
    <message>
        <source>Adds what the cart itself counts as leaked. No real service tells you this.</source>
        <translation>يضيف ما تعدّه السلة نفسها متسرّبًا. لا خدمة حقيقية تخبرك بهذا.</translation>
    </message>
    <message>
        <source>F&amp;orecast</source>
        <translation>الت‍&amp;وقّع</translation>
    </message>
    <message>
        <source>When memory reaches its limit if it goes on as it did: a line, and how sure it is.</source>
        <translation>متى تبلغ الذاكرة حدّها إذا استمرت على ما كانت عليه: خط، ومقدار الثقة به.</translation>
    </message>
    <message>
        <source>Log laten&amp;cy</source>
        <translation>&amp;زمن لوغاريتمي</translation>
    </message>
    <message>
        <source>Each line ten times the one below: shows 4 ms and 4 s in one picture.</source>
        <translation>كل خط عشرة أضعاف الخط الذي تحته: يُظهر 4 ms و4 s في صورة واحدة.</translation>
    </message>
    <message>
        <source>Tw&amp;in</source>
        <translation>التوأ&amp;م</translation>
    </message>
    <message>
        <source>The other build&apos;s lines beside the cart&apos;s, dashed. Both got the same requests.</source>
        <translation>خطوط النسخة الأخرى بجانب خطوط السلة، متقطعة. كلتاهما تلقّت الطلبات نفسها.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Says beside each title what the chart shows.</source>
        <translation>يقول بجانب كل عنوان ما الذي يُظهره المخطط.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The chart with the focus as a table, to read and to copy.</source>
        <translation>المخطط الذي عليه التركيز في صورة جدول، للقراءة والنسخ.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>What is shown as a picture, or its figures as CSV.</source>
        <translation>المعروض في صورة، أو أرقامه بصيغة CSV.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartColumn</name>
    <message>
        <source>Frozen at %1, for %2 now – collecting goes on</source>
        <translation>مجمَّد عند %1، منذ %2 – وجمع البيانات مستمر</translation>
    </message>
    <message>
        <source>Looking back: %1 to %2 – now %3</source>
        <translation>نظرة إلى الوراء: من %1 إلى %2 – الآن %3</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartControls</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>ع‍&amp;رض</translation>
    </message>
    <message>
        <source>the last minute</source>
        <translation>آخر دقيقة</translation>
    </message>
    <message>
        <source>the last 5 minutes</source>
        <translation>آخر 5 دقائق</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>How far back the charts show</source>
        <translation>المدى الذي تُظهره المخططات من الماضي</translation>
    </message>
    <message>
        <source>A leak shows in the long view, a stall in the short one.</source>
        <translation>يظهر التسرّب في العرض الطويل، والتعثر في القصير.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartSaver</name>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Picture, twice as fine (*.png)</source>
        <translation>صورة بضعف الدقة (*.png)</translation>
    </message>
    <message>
        <source>Picture as on the screen (*.png)</source>
        <translation>صورة كما على الشاشة (*.png)</translation>
    </message>
    <message>
        <source>Drawing to be scaled (*.svg)</source>
        <translation>رسم قابل لتغيير الحجم (*.svg)</translation>
    </message>
    <message>
        <source>Figures of what is shown (*.csv)</source>
        <translation>أرقام ما هو معروض (*.csv)</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>حفظ المخططات</translation>
    </message>
    <message>
        <source>leak-lab-charts</source>
        <comment>name of a file</comment>
        <translation>leak-lab-charts</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg and .csv: give it one of these.</source>
        <translation>‏%1 لا ينتهي بأي من ‎.png و‎.svg و‎.csv: أعطه واحدًا منها.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <comment>the title of a chart</comment>
        <translation>%1 في جدول</translation>
    </message>
    <message>
        <source>Each row is one moment; Ctrl+C copies what is selected.</source>
        <translation>كل صف لحظة واحدة؛ Ctrl+C ينسخ المحدد.</translation>
    </message>
    <message>
        <source>No data in what the chart shows.</source>
        <translation>لا بيانات فيما يُظهره المخطط.</translation>
    </message>
    <message>
        <source>%1 to %2, as it was when this table was opened: %3 rows.</source>
        <translation>من %1 إلى %2، كما كان عند فتح هذا الجدول: عدد الصفوف %3.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس‍&amp;خ</translation>
    </message>
    <message>
        <source>The selected cells, or all of them, for a spreadsheet.</source>
        <translation>الخلايا المحددة، أو كلها، لجدول بيانات.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartText</name>
    <message>
        <source>Memory of the cart</source>
        <translation>ذاكرة السلة</translation>
    </message>
    <message>
        <source>A healthy heap goes up and down on a level floor. The live set is what is left after a collection: if it only climbs, something holds on to objects.</source>
        <translation>الكومة السليمة تصعد وتهبط فوق أرضية مستوية. المجموعة الحية هي ما يبقى بعد عملية جمع: فإن كانت تصعد فقط فثمة ما يحتفظ بالكائنات.</translation>
    </message>
    <message>
        <source>live set</source>
        <translation>المجموعة الحية</translation>
    </message>
    <message>
        <source>heap used</source>
        <translation>المستخدم من الكومة</translation>
    </message>
    <message>
        <source>heap total</source>
        <translation>مجموع الكومة</translation>
    </message>
    <message>
        <source>resident (RSS)</source>
        <translation>المقيمة (RSS)</translation>
    </message>
    <message>
        <source>really leaked</source>
        <translation>المتسرّب فعلًا</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>حد الكومة</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>حد الذاكرة</translation>
    </message>
    <message>
        <source>Garbage collection</source>
        <translation>جمع المهملات</translation>
    </message>
    <message>
        <source>While the cart collects garbage it answers nobody. Near the heap limit it collects more and more for less and less.</source>
        <translation>بينما تجمع السلة المهملات لا تجيب أحدًا. وقرب حد الكومة تجمع أكثر فأكثر مقابل أقل فأقل.</translation>
    </message>
    <message>
        <source>share of time</source>
        <translation>حصة الوقت</translation>
    </message>
    <message>
        <source>longest pause</source>
        <translation>أطول توقّف</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>From the shopper&apos;s click to the answer. p99: one request in a hundred took longer. “p99 from sending” leaves out the wait before sending, as many tools do, and looks better than it was.</source>
        <translation>من نقرة المتسوّق إلى الجواب. p99: طلب واحد من كل مئة استغرق وقتًا أطول. أما «p99 من الإرسال» فيُسقط الانتظار قبل الإرسال، كما تفعل أدوات كثيرة، فيبدو أفضل مما كان.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99 from sending</source>
        <translation>p99 من الإرسال</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة المرور</translation>
    </message>
    <message>
        <source>Shoppers click at the offered rate whatever the shop does. Where answered falls under offered, shoppers wait or give up. Dropped clicks were never sent: too many were waiting. “sent late” is this program&apos;s own delay, for one click in a hundred.</source>
        <translation>ينقر المتسوّقون بالمعدل المعروض مهما فعل المتجر. وحيث ينخفض المُجاب عن المعروض ينتظر المتسوّقون أو يستسلمون. النقرات المُسقطة لم تُرسل قط: كان المنتظرون كثيرين. و«أُرسل متأخرًا» هو تأخير هذا البرنامج نفسه، لنقرة واحدة من كل مئة.</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>المُجاب</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>المُسقط</translation>
    </message>
    <message>
        <source>sent late, p99</source>
        <translation>أُرسل متأخرًا، p99</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fixed twin: live set</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ExportText</name>
    <message>
        <source>There is not enough memory for so large a picture: make it smaller.</source>
        <translation>لا تكفي الذاكرة لصورة بهذا الكبر: اجعلها أصغر.</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>This Leak Lab was built without Qt Svg: save a PNG instead.</source>
        <translation>بُني Leak Lab هذا بدون Qt Svg: احفظ بصيغة PNG بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::FileText</name>
    <message>
        <source>%1 was not written: it is no regular file. Choose another name.</source>
        <translation>لم يُكتب %1: ليس ملفًا عاديًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>لم تبق مساحة</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder, or make room and allow writing there.</source>
        <translation>لم يُكتب %1: ‏%2. اختر مجلدًا آخر، أو أفسح مكانًا واسمح بالكتابة هناك.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ForecastWords</name>
    <message>
        <source>heap limit</source>
        <translation>حد الكومة</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>حد الذاكرة</translation>
    </message>
    <message>
        <source>Forecast: %1 any moment</source>
        <translation>التوقّع: بلوغ %1 في أي لحظة</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2, not before %3</source>
        <translation>التوقّع: بلوغ %1 عند %2، وليس قبل %3</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2 (%3 to %4)</source>
        <translation>التوقّع: بلوغ %1 عند %2 (من %3 إلى %4)</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>أي لحظة</translation>
    </message>
    <message>
        <source>Heap limit: %1</source>
        <translation>حد الكومة: %1</translation>
    </message>
    <message>
        <source>Memory limit: %1</source>
        <translation>حد الذاكرة: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LegendText</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>أخرى في الجدول: %n</numerusform>
            <numerusform>أخرى في الجدول: %n</numerusform>
            <numerusform>أخرى في الجدول: %n</numerusform>
            <numerusform>أخرى في الجدول: %n</numerusform>
            <numerusform>أخرى في الجدول: %n</numerusform>
            <numerusform>أخرى في الجدول: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LiveChart</name>
    <message>
        <source>Chart: %1</source>
        <translation>مخطط: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a series and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No data yet: the first row comes when the shop runs.</source>
        <translation>لا بيانات بعد: يأتي أول صف عندما يعمل المتجر.</translation>
    </message>
    <message>
        <source>%1 %2 ↑</source>
        <comment>a limit above the chart</comment>
        <translation>%1 %2 ↑</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::StateRibbon</name>
    <message>
        <source>States of the cart over time</source>
        <translation>حالات السلة عبر الزمن</translation>
    </message>
    <message>
        <source>What state the cart was in, in the words of Kubernetes. Each death is named under it. %1</source>
        <translation>الحالة التي كانت السلة فيها، بألفاظ Kubernetes. ويُذكر تحت كل موت سببه. %1</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>السلة</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Bounds</name>
    <message>
        <source>Your administrator allows heap limits up to %1.</source>
        <translation>يسمح المسؤول لديك بحدود للكومة لا تتجاوز %1.</translation>
    </message>
    <message>
        <source>Your administrator allows up to %1 clicks a second.</source>
        <translation>يسمح المسؤول لديك بما لا يتجاوز %1 نقرة في الثانية.</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Fault</name>
    <message>
        <source>slow catalogue</source>
        <translation>كتالوج بطيء</translation>
    </message>
    <message>
        <source>The catalogue holds back every answer about one product for 300 ms. Whoever adds waits for it, and at higher rates for one of the cart&apos;s connections to the catalogue as well.</source>
        <translation>يؤخّر الكتالوج كل جواب عن منتج واحد 300 ms. ومن يضيف ينتظره، وعند المعدلات الأعلى ينتظر كذلك أحد اتصالات السلة بالكتالوج.</translation>
    </message>
    <message>
        <source>%count answers held back</source>
        <translation>إجابات مؤخَّرة: %count</translation>
    </message>
    <message>
        <source>broken catalogue answers</source>
        <translation>إجابات كتالوج معطوبة</translation>
    </message>
    <message>
        <source>The catalogue cuts off every third answer about one product in the middle, with status 200. The cart catches that and answers with an error.</source>
        <translation>يقطع الكتالوج كل ثالث جواب عن منتج واحد من منتصفه، بالحالة 200. تتدارك السلة ذلك وتجيب بخطأ.</translation>
    </message>
    <message>
        <source>%count answers broken</source>
        <translation>إجابات معطوبة: %count</translation>
    </message>
    <message>
        <source>catalogue down</source>
        <translation>الكتالوج متوقف</translation>
    </message>
    <message>
        <source>The catalogue is stopped, and started again when the fault is switched off. The cart can look up nothing meanwhile.</source>
        <translation>يُوقَف الكتالوج، ويُبدأ من جديد عند إطفاء العطل. ولا تستطيع السلة أن تستعلم عن شيء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%count look-ups of the cart failed</source>
        <translation>استعلامات فاشلة للسلة: %count</translation>
    </message>
    <message>
        <source>store down</source>
        <translation>المخزن متوقف</translation>
    </message>
    <message>
        <source>The store of the carts is stopped, and started again when the fault is switched off. It keeps nothing on disk: what shoppers had in their carts is lost.</source>
        <translation>يُوقَف مخزن السلال، ويُبدأ من جديد عند إطفاء العطل. وهو لا يحفظ شيئًا على القرص: يضيع ما كان في سلال المتسوّقين.</translation>
    </message>
    <message>
        <source>%count requests of the cart failed</source>
        <translation>طلبات فاشلة للسلة: %count</translation>
    </message>
    <message>
        <source>cache that levels off</source>
        <translation>ذاكرة مخبئية تستقر</translation>
    </message>
    <message>
        <source>The cart keeps the answers to the newest adds, up to 16 MiB: the live set climbs as with a leak, and then stays. Switched off, the next major collections free it.</source>
        <translation>تحتفظ السلة بإجابات أحدث الإضافات حتى 16 MiB: تصعد المجموعة الحية كما في التسرّب، ثم تثبت. وعند الإطفاء تحررها عمليات الجمع الرئيسية التالية.</translation>
    </message>
    <message>
        <source>%bytes in %count entries</source>
        <translation>%bytes، عدد المدخلات %count</translation>
    </message>
    <message>
        <source>listener leak</source>
        <translation>تسرّب المستمعين</translation>
    </message>
    <message>
        <source>The cart keeps a listener for each new cart and never lets go of one: it grows with the shoppers who come, not with what they add. Switched off, no more are added; those that are there stay.</source>
        <translation>تحتفظ السلة بمستمع (listener) لكل سلة جديدة ولا تتخلى عن أي منها: تنمو مع المتسوّقين القادمين، لا مع ما يضيفونه. وعند الإطفاء لا يضاف المزيد؛ ويبقى الموجود.</translation>
    </message>
    <message>
        <source>%bytes in %count listeners</source>
        <translation>%bytes، عدد المستمعين %count</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::HeapInspector</name>
    <message>
        <source>broken off</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>half an answer, or none of a census</source>
        <translation>نصف جواب، أو لا شيء من تعداد</translation>
    </message>
    <message>
        <source>half an answer, or none of a heap snapshot</source>
        <translation>نصف جواب، أو لا شيء من لقطة الكومة</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Incident</name>
    <message>
        <source>deploy the leaking build</source>
        <translation>نشر النسخة المسرِّبة</translation>
    </message>
    <message>
        <source>Redeploys the cart with the leak: a clean stop and a start, and from then on the live set climbs.</source>
        <translation>يعيد نشر السلة بالتسرّب: إيقاف نظيف ثم بدء، ومن بعدها تصعد المجموعة الحية.</translation>
    </message>
    <message>
        <source>deploy the fixed build</source>
        <translation>نشر النسخة المُصلَحة</translation>
    </message>
    <message>
        <source>Redeploys the cart without the leak: a clean stop and a start, and the live set stays flat.</source>
        <translation>يعيد نشر السلة بلا تسرّب: إيقاف نظيف ثم بدء، وتبقى المجموعة الحية مستوية.</translation>
    </message>
    <message>
        <source>kill the cart</source>
        <translation>قتل السلة</translation>
    </message>
    <message>
        <source>Ends the cart at once, as kill -9 does: exit code 137, no last words. It is restarted.</source>
        <translation>ينهي السلة فورًا، كما يفعل kill -9: رمز الخروج 137، بلا كلمات أخيرة. ثم يُعاد تشغيلها.</translation>
    </message>
    <message>
        <source>kill the store</source>
        <translation>قتل المخزن</translation>
    </message>
    <message>
        <source>Ends the store of the carts at once. It is restarted, and what shoppers had in their carts is gone.</source>
        <translation>ينهي مخزن السلال فورًا. يُعاد تشغيله، ويضيع ما كان في سلال المتسوّقين.</translation>
    </message>
    <message>
        <source>traffic spike</source>
        <translation>قفزة في حركة المرور</translation>
    </message>
    <message>
        <source>Four times the traffic for 20 seconds, then the usual rate again.</source>
        <translation>أربعة أضعاف حركة المرور مدة 20 ثانية، ثم المعدل المعتاد من جديد.</translation>
    </message>
    <message>
        <source>memory limit of 100 MiB</source>
        <translation>حد ذاكرة قدره 100 MiB</translation>
    </message>
    <message>
        <source>Gives the cart&apos;s container 100 MiB. Over it the cart is killed: OOMKilled, exit code 137.</source>
        <translation>يعطي حاوية السلة 100 MiB. وإذا تجاوزته قُتلت السلة: OOMKilled، رمز الخروج 137.</translation>
    </message>
    <message>
        <source>healthy but busy</source>
        <translation>سليمة لكنها مشغولة</translation>
    </message>
    <message>
        <source>Deploys the fixed build and sends three times the traffic, which stays. Nothing is wrong.</source>
        <translation>ينشر النسخة المُصلَحة ويرسل ثلاثة أضعاف حركة المرور، ويستمر ذلك. لا خلل في شيء.</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Lab</name>
    <message>
        <source>the lab is being stopped</source>
        <translation>المختبر قيد الإيقاف</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Preflight</name>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::PreflightText</name>
    <message>
        <source>Programs of the shop</source>
        <translation>برامج المتجر</translation>
    </message>
    <message>
        <source>%1 is version %2</source>
        <translation>إصدار %1 هو %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>مفقود: %1</translation>
    </message>
    <message>
        <source>no answer from: %1</source>
        <translation>لا جواب من: %1</translation>
    </message>
    <message>
        <source>all there, version %1 like the console</source>
        <translation>كلها موجودة، بالإصدار %1 مثل وحدة التحكم</translation>
    </message>
    <message>
        <source>The machine may just be busy: check again. If they stay silent, install Leak Lab again.</source>
        <translation>ربما كان الجهاز مشغولًا فحسب: افحص من جديد. فإن ظلت صامتة فأعد تثبيت Leak Lab.</translation>
    </message>
    <message>
        <source>Install Leak Lab again, or build all of its programs: they belong together and lie in one folder.</source>
        <translation>أعد تثبيت Leak Lab، أو ابنِ كل برامجه: فهي متلازمة ومكانها مجلد واحد.</translation>
    </message>
    <message>
        <source>Loopback network</source>
        <translation>شبكة الاسترجاع</translation>
    </message>
    <message>
        <source>127.0.0.1 can be used</source>
        <translation>يمكن استخدام 127.0.0.1</translation>
    </message>
    <message>
        <source>no connection to 127.0.0.1 (%1)</source>
        <translation>لا اتصال بـ 127.0.0.1 ‏(%1)</translation>
    </message>
    <message>
        <source>All of the shop talks over 127.0.0.1 and nothing else. Allow it in the firewall or sandbox that Leak Lab runs in.</source>
        <translation>المتجر كله يتخاطب عبر 127.0.0.1 ولا شيء غيره. اسمح به في جدار الحماية أو بيئة العزل التي يعمل فيها Leak Lab.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>none asked for; the system gives free ones</source>
        <translation>لم يُطلب منفذ؛ والنظام يعطي منافذ حرة</translation>
    </message>
    <message>
        <source>%1, the storefront&apos;s, is free</source>
        <translation>المنفذ %1، منفذ واجهة المتجر، حر</translation>
    </message>
    <message>
        <source>%1, asked for with --port, is taken</source>
        <translation>المنفذ %1، المطلوب بالخيار ‎--port، مشغول</translation>
    </message>
    <message>
        <source>End the program that uses it, or leave out --port to get a free one.</source>
        <translation>أنهِ البرنامج الذي يستخدمه، أو اترك ‎--port ليُختار منفذ حر.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>the system does not tell how much is free</source>
        <translation>لا يذكر النظام مقدار الحر منها</translation>
    </message>
    <message>
        <source>See to it that %1 are free.</source>
        <translation>تأكد من توفر %1.</translation>
    </message>
    <message>
        <source>%1 of %2 free; this lab takes up to %3</source>
        <translation>‏%1 حرة من %2؛ وهذا المختبر يأخذ حتى %3</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller heap limit. Else the machine may page or end programs, and what you measure is that.</source>
        <translation>أغلق برامج أخرى، أو اختر حدًا أصغر للكومة. وإلا فقد يبدّل الجهاز الذاكرة إلى القرص أو ينهي برامج، ويكون ذلك هو ما تقيسه.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to (%2)</source>
        <translation>تتعذر الكتابة في %1 ‏(%2)</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>يمكن الكتابة في %1</translation>
    </message>
    <message>
        <source>The system does not tell how much room it has.</source>
        <translation>لا يذكر النظام مقدار المساحة لديه.</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>‏%1 حرة في %2</translation>
    </message>
    <message>
        <source>Make room: %1 are enough for long sessions and heap snapshots.</source>
        <translation>أفسح مكانًا: %1 تكفي لجلسات طويلة ولقطات كومة.</translation>
    </message>
    <message>
        <source>Store of the carts</source>
        <translation>مخزن السلال</translation>
    </message>
    <message>
        <source>redis-server is installed; the lab starts one of its own</source>
        <translation>redis-server مثبَّت؛ ويشغّل المختبر واحدًا خاصًا به</translation>
    </message>
    <message>
        <source>the built-in one, as asked for</source>
        <translation>المخزن المدمج، كما طُلب</translation>
    </message>
    <message>
        <source>the built-in one; no redis-server is installed, and none is needed</source>
        <translation>المخزن المدمج؛ redis-server غير مثبَّت، ولا حاجة إليه</translation>
    </message>
    <message>
        <source>your own Redis answers at %1</source>
        <translation>خادم Redis الخاص بك يجيب عند %1</translation>
    </message>
    <message>
        <source>your own Redis at %1 does not answer (%2)</source>
        <translation>خادم Redis الخاص بك عند %1 لا يجيب (%2)</translation>
    </message>
    <message>
        <source>Start it, correct --redis, or leave it out: then the lab brings its own store.</source>
        <translation>شغّله، أو صحّح ‎--redis، أو اتركه: عندها يأتي المختبر بمخزنه.</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>مجلد التشغيل</translation>
    </message>
    <message>
        <source>Allow writing there, or let XDG_RUNTIME_DIR or TMPDIR name another folder.</source>
        <translation>اسمح بالكتابة هناك، أو اجعل XDG_RUNTIME_DIR أو TMPDIR يسمّي مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>الجلسات المسجلة</translation>
    </message>
    <message>
        <source>Allow writing there; until then sessions run but are not kept.</source>
        <translation>اسمح بالكتابة هناك؛ وحتى ذلك الحين تعمل الجلسات ولا تُحفظ.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ArithmeticText</name>
    <message>
        <source>too early to tell when it will be full</source>
        <translation>من المبكر القول متى تمتلئ</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>تمتلئ خلال %1</translation>
    </message>
    <message>
        <source>but the container&apos;s memory limit is met first, in %1</source>
        <translation>لكن حد ذاكرة الحاوية يُبلَغ أولًا، خلال %1</translation>
    </message>
    <message>
        <source>Crash arithmetic: nothing to reckon with while the cart is down or just started.</source>
        <translation>حساب الانهيار: لا شيء يُحسب والسلة متوقفة أو بدأت لتوها.</translation>
    </message>
    <message>
        <source>Nobody looks up a product in the cart just now, so nothing leaks.</source>
        <translation>لا أحد يستعلم عن منتج في السلة الآن، فلا شيء يتسرّب.</translation>
    </message>
    <message>
        <source>%1 look-ups a second, and none of them leaves anything behind.</source>
        <translation>الاستعلامات في الثانية: %1، ولا يخلّف أي منها شيئًا وراءه.</translation>
    </message>
    <message>
        <source>%1 left behind by each look-up × %2 look-ups a second = %3</source>
        <translation>‏%1 يخلّفها كل استعلام × %2 استعلام في الثانية = %3</translation>
    </message>
    <message>
        <source>%1. How much room is left is known after the first major collection.</source>
        <translation>%1. أما المساحة الباقية فتُعرف بعد أول عملية جمع رئيسية.</translation>
    </message>
    <message>
        <source>%1. %2 free between live set and limit: %3.</source>
        <translation>%1. ‏%2 حرة بين المجموعة الحية والحد: %3.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CellText</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>series (unit)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>MiB/s</source>
        <translation>MiB/s</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CensusModel</name>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Δ objects</source>
        <translation>Δ الكائنات</translation>
    </message>
    <message>
        <source>Δ bytes</source>
        <translation>Δ البايتات</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CensusText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a reference and what it leads to</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · at %2 · %3 · %4 live</source>
        <translation>%1 · عند %2 · %3 · الحي %4</translation>
    </message>
    <message>
        <source>after a collection</source>
        <translation>بعد عملية جمع</translation>
    </message>
    <message>
        <source>as of the last major</source>
        <translation>حسب آخر جمع رئيسي</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ConsoleLoadText</name>
    <message>
        <source>Console %1 CPU · %2 · frames up to %3 late</source>
        <comment>share of a core, memory, milliseconds</comment>
        <translation>وحدة التحكم: CPU ‏%1 · %2 · تأخر الإطارات حتى %3</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CueModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation>زمن المختبر</translation>
    </message>
    <message>
        <source>Cue or note</source>
        <translation>علامة أو ملاحظة</translation>
    </message>
</context>
<context>
    <name>leaklab::models::DeathText</name>
    <message>
        <source>Requests lost: known once the cart is ready again.</source>
        <translation>الطلبات الضائعة: تُعرف متى صارت السلة جاهزة من جديد.</translation>
    </message>
    <message>
        <source>Requests lost: %1.</source>
        <translation>الطلبات الضائعة: %1.</translation>
    </message>
    <message>
        <source>Requests lost: %1 (%2).</source>
        <translation>الطلبات الضائعة: %1 ‏(%2).</translation>
    </message>
    <message>
        <source>Carts lost: not checked yet.</source>
        <translation>السلال الضائعة: لم تُفحص بعد.</translation>
    </message>
    <message>
        <source>Carts lost: %1 of %2 checked, with wrong contents: %3.</source>
        <translation>السلال الضائعة: %1 من %2 مفحوصة، وذات المحتوى الخاطئ: %3.</translation>
    </message>
    <message>
        <source>%1 Not reached: %2.</source>
        <translation>%1 وتعذّر الوصول إلى: %2.</translation>
    </message>
    <message>
        <source>waited %1 (CrashLoopBackOff)</source>
        <translation>انتظار %1 ‏(CrashLoopBackOff)</translation>
    </message>
    <message>
        <source>restarted at once</source>
        <translation>إعادة تشغيل فورية</translation>
    </message>
    <message>
        <source>started %1 after the death</source>
        <translation>بدء بعد الموت بـ %1</translation>
    </message>
    <message>
        <source>ready after %1 in all</source>
        <translation>جاهزية بعد %1 في المجموع</translation>
    </message>
    <message>
        <source>%1 from when the policy allowed it</source>
        <translation>‏%1 منذ أن سمحت السياسة</translation>
    </message>
    <message>
        <source>not ready again so far</source>
        <translation>لا جاهزية حتى الآن</translation>
    </message>
    <message>
        <source>Recovery: %1.</source>
        <translation>التعافي: %1.</translation>
    </message>
    <message>
        <source>%1 · at %2 · %3</source>
        <translation>%1 · عند %2 · %3</translation>
    </message>
    <message>
        <source>The cart ended itself: its live set no longer fitted its heap. 134 is 128 + 6, SIGABRT: the program called abort().</source>
        <translation>أنهت السلة نفسها: لم تعد كومتها تتسع لمجموعتها الحية. 134 هو 128 + 6، SIGABRT: استدعى البرنامج abort()‎.</translation>
    </message>
    <message>
        <source>%1 Live at the end: %2 of %3.</source>
        <translation>%1 الحي في النهاية: %2 من %3.</translation>
    </message>
    <message>
        <source>The cart was killed because its resident memory passed the limit of its container. 137 is 128 + 9, SIGKILL: no program gets to say anything after that.</source>
        <translation>قُتلت السلة لأن ذاكرتها المقيمة تجاوزت حد حاويتها. 137 هو 128 + 9، SIGKILL: لا يتاح لأي برنامج أن يقول شيئًا بعده.</translation>
    </message>
    <message>
        <source>%1 Resident when last seen: %2 of %3.</source>
        <translation>%1 المقيم عند آخر رصد: %2 من %3.</translation>
    </message>
    <message>
        <source>Somebody killed the cart from outside; it was not for memory. 137 is 128 + 9, SIGKILL, as for OOMKilled: only the memory before it tells the two apart.</source>
        <translation>قتل أحدهم السلة من الخارج؛ ولم يكن ذلك بسبب الذاكرة. 137 هو 128 + 9، SIGKILL، كما في OOMKilled: لا يميّز بينهما إلا الذاكرة قبله.</translation>
    </message>
    <message>
        <source>The cart crashed: %1 is 128 + %2, the number of the signal.</source>
        <translation>انهارت السلة: %1 هو 128 + %2، وهو رقم الإشارة.</translation>
    </message>
    <message>
        <source>The cart ended by itself with exit code %1.</source>
        <translation>انتهت السلة من تلقاء نفسها برمز الخروج %1.</translation>
    </message>
    <message>
        <source>Lived %1 from ready to dead.</source>
        <translation>عاشت %1 من الجاهزية إلى الموت.</translation>
    </message>
    <message>
        <source>Held on to %1 leaked records.</source>
        <translation>السجلات المتسرّبة التي احتفظت بها: %1.</translation>
    </message>
    <message>
        <source>None: the process was killed from outside (137).</source>
        <translation>لا شيء: قُتلت العملية من الخارج (137).</translation>
    </message>
    <message>
        <source>None: the process ended with exit code %1 and said nothing.</source>
        <translation>لا شيء: انتهت العملية برمز الخروج %1 ولم تقل شيئًا.</translation>
    </message>
    <message>
        <source>None: the process ended (%1) without getting to say anything.</source>
        <translation>لا شيء: انتهت العملية (%1) دون أن يتاح لها أن تقول شيئًا.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventModel</name>
    <message>
        <source>✖ death</source>
        <translation>✖ موت</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ تحذير</translation>
    </message>
    <message>
        <source>◆ change</source>
        <translation>◆ تغيير</translation>
    </message>
    <message>
        <source>⚑ cue</source>
        <translation>⚑ علامة</translation>
    </message>
    <message>
        <source>● normal</source>
        <translation>● عادي</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation>زمن المختبر</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventText</name>
    <message>
        <source>new deployment</source>
        <translation>نشر جديد</translation>
    </message>
    <message>
        <source>leaking build</source>
        <translation>النسخة المسرِّبة</translation>
    </message>
    <message>
        <source>fixed build</source>
        <translation>النسخة المُصلَحة</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>التوأم</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>التوأم المسرِّب</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>التوأم المُصلَح</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>موت %1</translation>
    </message>
    <message>
        <source>%1, %2 live</source>
        <translation>%1، الحي %2</translation>
    </message>
    <message>
        <source>%1, %2 leaked records</source>
        <translation>%1، السجلات المتسرّبة %2</translation>
    </message>
    <message>
        <source>%1, heap limit %2</source>
        <translation>%1، حد الكومة %2</translation>
    </message>
    <message>
        <source>%1, leak amplified ×%2</source>
        <translation>%1، التسرّب مضخَّم ×%2</translation>
    </message>
    <message>
        <source>deployed: %1</source>
        <translation>نُشرت: %1</translation>
    </message>
    <message>
        <source>deployed anew</source>
        <translation>نُشرت من جديد</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise: %1</source>
        <translation>أُعدّ المختبر لتمرين: %1</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise</source>
        <translation>أُعدّ المختبر لتمرين</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number and name of a step</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>exercise %1: step %2 passed</source>
        <translation>التمرين %1: اجتيزت الخطوة %2</translation>
    </message>
    <message>
        <source>exercise %1: step %2 began</source>
        <translation>التمرين %1: بدأت الخطوة %2</translation>
    </message>
    <message>
        <source>%1 started again (pid %2)</source>
        <translation>بدء %1 من جديد (pid %2)</translation>
    </message>
    <message>
        <source>%1 started (pid %2)</source>
        <translation>بدء %1 ‏(pid %2)</translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation>بلا حد للذاكرة</translation>
    </message>
    <message>
        <source>memory limit %1</source>
        <translation>حد الذاكرة %1</translation>
    </message>
    <message>
        <source>%1: restarting at once</source>
        <translation>%1: إعادة تشغيل فورية</translation>
    </message>
    <message>
        <source>%1: restarting in %2 (CrashLoopBackOff)</source>
        <translation>%1: إعادة تشغيل خلال %2 ‏(CrashLoopBackOff)</translation>
    </message>
    <message>
        <source>carts checked: %1, lost: %2, wrong: %3, not reached: %4</source>
        <translation>السلال المفحوصة: %1، الضائعة: %2، الخاطئة: %3، التي تعذّر الوصول إليها: %4</translation>
    </message>
    <message>
        <source>%1; the store ended meanwhile, and with it the carts of then</source>
        <translation>%1؛ انتهى المخزن في الأثناء، ومعه سلال ذلك الحين</translation>
    </message>
    <message>
        <source>after crash %1: %2</source>
        <translation>بعد الانهيار %1: %2</translation>
    </message>
    <message>
        <source>crash %1: %2 requests lost in %3</source>
        <translation>الانهيار %1: طلبات ضائعة: %2 خلال %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>heap census as of the last major collection: %1 live</source>
        <translation>تعداد الكومة حسب آخر عملية جمع رئيسية: الحي %1</translation>
    </message>
    <message>
        <source>heap census after a collection of %1: %2 live</source>
        <translation>تعداد الكومة بعد عملية جمع استغرقت %1: الحي %2</translation>
    </message>
    <message>
        <source>heap snapshot of %1 objects; the cart stood still for %2</source>
        <translation>لقطة كومة، عدد الكائنات %1؛ وقفت السلة ساكنة %2</translation>
    </message>
    <message>
        <source>closed loop, shoppers: %1</source>
        <translation>حلقة مغلقة، المتسوّقون: %1</translation>
    </message>
    <message>
        <source>%1, journeys: %2</source>
        <translation>%1، الرحلات: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the shop is ready</source>
        <translation>المتجر جاهز</translation>
    </message>
    <message>
        <source>%1 is ready, %2 after its start</source>
        <translation>جاهزية %1، بعد %2 من البدء</translation>
    </message>
    <message>
        <source>%1 does not answer its readiness probe (NotReady)</source>
        <translation>لا جواب من %1 على فحص الجاهزية (NotReady)</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>تعذّر بدء %1</translation>
    </message>
    <message>
        <source>cart: %1</source>
        <translation>السلة: %1</translation>
    </message>
    <message>
        <source>traffic on: %1</source>
        <translation>تشغيل حركة المرور: %1</translation>
    </message>
    <message>
        <source>traffic off</source>
        <translation>إيقاف حركة المرور</translation>
    </message>
    <message>
        <source>traffic set to %1</source>
        <translation>ضُبطت حركة المرور على %1</translation>
    </message>
    <message>
        <source>the %1&apos;s figures are missing: %2</source>
        <translation>أرقام %1 غائبة: %2</translation>
    </message>
    <message>
        <source>%1 runs beside the cart: from now on both get the same requests</source>
        <translation>بدأ %1 إلى جانب السلة: من الآن يتلقى كلاهما الطلبات نفسها</translation>
    </message>
    <message>
        <source>the twin was switched off</source>
        <translation>أُوقف التوأم</translation>
    </message>
    <message>
        <source>the twin could not be started, the shop goes on without it: %1</source>
        <translation>تعذّر بدء التوأم، ويستمر المتجر بدونه: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>cue: %1</source>
        <translation>علامة: %1</translation>
    </message>
    <message>
        <source>cue %1 is called: %2</source>
        <translation>سُمّيت العلامة %1: ‏%2</translation>
    </message>
    <message>
        <source>cue %1 taken away: %2</source>
        <translation>أُزيلت العلامة %1: ‏%2</translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation>حادث: %1</translation>
    </message>
    <message>
        <source>incident, not announced: %1</source>
        <translation>حادث غير معلن: %1</translation>
    </message>
    <message>
        <source>done in the console: %1</source>
        <translation>فُعل في وحدة التحكم: %1</translation>
    </message>
    <message>
        <source>fault on: %1</source>
        <translation>تشغيل عطل: %1</translation>
    </message>
    <message>
        <source>fault off: %1</source>
        <translation>إطفاء عطل: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which this version does not know</source>
        <translation>«%1»، ولا يعرفه هذا الإصدار</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزية</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation>NotReady</translation>
    </message>
    <message>
        <source>died</source>
        <translation>موت</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>تأخير %1</translation>
    </message>
    <message>
        <source>traffic %1</source>
        <translation>المرور %1</translation>
    </message>
    <message>
        <source>carts checked</source>
        <translation>فُحصت السلال</translation>
    </message>
    <message>
        <source>requests lost</source>
        <translation>طلبات ضائعة</translation>
    </message>
    <message>
        <source>census</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>heap snapshot</source>
        <translation>لقطة كومة</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>لا أرقام</translation>
    </message>
    <message>
        <source>no twin</source>
        <translation>لا توأم</translation>
    </message>
    <message>
        <source>twin failed</source>
        <translation>فشل التوأم</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>✓ step %1</source>
        <translation>✓ الخطوة %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation>لم يعد: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::models::LogModel</name>
    <message>
        <source>%1 !</source>
        <translation>%1 !</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Line (! was written to stderr)</source>
        <translation>السطر (! كُتب إلى stderr)</translation>
    </message>
</context>
<context>
    <name>leaklab::models::OutcomeText</name>
    <message>
        <source>answered 4xx</source>
        <translation>أُجيب بـ 4xx</translation>
    </message>
    <message>
        <source>answered 5xx</source>
        <translation>أُجيب بـ 5xx</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>مقطوع (reset)</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انتهت مهلته</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>مشوّه</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, of what kind</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the kinds of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>leaklab::models::ProcessText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation>NotReady</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>قيد الإيقاف</translation>
    </message>
    <message>
        <source>CrashLoopBackOff</source>
        <translation>CrashLoopBackOff</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>تعذّر البدء</translation>
    </message>
    <message>
        <source>Aborted (%1)</source>
        <translation>إنهاء ذاتي (%1)</translation>
    </message>
    <message>
        <source>OOMKilled (%1)</source>
        <translation>OOMKilled (%1)</translation>
    </message>
    <message>
        <source>Killed (%1)</source>
        <translation>قتل (%1)</translation>
    </message>
    <message>
        <source>Signal %1 (%2)</source>
        <translation>الإشارة %1 ‏(%2)</translation>
    </message>
    <message>
        <source>Exited (%1)</source>
        <translation>خروج (%1)</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>بلا جاهزية</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>%1 died: heap limit reached (%2)</source>
        <translation>موت %1: بلوغ حد الكومة (%2)</translation>
    </message>
    <message>
        <source>%1 was killed for exceeding the memory limit: OOMKilled (%2)</source>
        <translation>قتل %1 لتجاوز حد الذاكرة: OOMKilled ‏(%2)</translation>
    </message>
    <message>
        <source>%1 was killed from outside, not for memory (%2)</source>
        <translation>قتل %1 من الخارج، لا بسبب الذاكرة (%2)</translation>
    </message>
    <message>
        <source>%1 died of signal %2 (%3)</source>
        <translation>موت %1 بالإشارة %2 ‏(%3)</translation>
    </message>
    <message>
        <source>%1 ended by itself with exit code %2</source>
        <translation>انتهاء %1 ذاتيًا برمز الخروج %2</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>تعذّر بدء %1</translation>
    </message>
    <message>
        <source>%1 was ended: it did not become ready in time</source>
        <translation>إنهاء %1: لا جاهزية في الوقت المحدد</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>twin cart</source>
        <translation>السلة التوأم</translation>
    </message>
    <message>
        <source>twin web</source>
        <translation>الويب التوأم</translation>
    </message>
</context>
<context>
    <name>leaklab::models::StateText</name>
    <message>
        <source>Died</source>
        <translation>موت</translation>
    </message>
    <message>
        <source>CrashLoopBackOff %1</source>
        <translation>CrashLoopBackOff %1</translation>
    </message>
    <message>
        <source>%1 (in truth %2)</source>
        <comment>a wait, and how long Kubernetes would wait</comment>
        <translation>%1 (في الواقع %2)</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>تأخير %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1، الباقي %2</translation>
    </message>
    <message>
        <source>waits ÷ %1</source>
        <translation>الانتظار ÷ %1</translation>
    </message>
    <message>
        <source>true waits</source>
        <translation>انتظار حقيقي</translation>
    </message>
    <message>
        <source>As in Kubernetes, the first restart comes at once, then after 10 s, doubling up to 5 min; 10 good minutes make it forget.</source>
        <translation>كما في Kubernetes تأتي أول إعادة تشغيل فورًا، ثم بعد 10 s، ثم تتضاعف المدة حتى 5 min؛ وعشر دقائق سليمة تُنسيه ما مضى.</translation>
    </message>
    <message>
        <source>%1 Here all of it is divided by %2.</source>
        <translation>%1 وكل ذلك هنا مقسوم على %2.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::SummaryText</name>
    <message>
        <source>The cart is not running.</source>
        <translation>السلة لا تعمل.</translation>
    </message>
    <message>
        <source>%1 of %2 heap used</source>
        <translation>المستخدم من الكومة %1 من %2</translation>
    </message>
    <message>
        <source>No sure rise of the live set; %1.</source>
        <translation>لا صعود مؤكدًا للمجموعة الحية؛ %1.</translation>
    </message>
    <message>
        <source>Live set</source>
        <translation>المجموعة الحية</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>الذاكرة المقيمة</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory any moment; %3.</source>
        <translation>%1 تصعد %2 في الدقيقة، وتنفد الذاكرة في أي لحظة؛ %3.</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory in about %3; %4.</source>
        <translation>%1 تصعد %2 في الدقيقة، وتنفد الذاكرة خلال نحو %3؛ %4.</translation>
    </message>
    <message>
        <source>%1 of the time goes into collecting, at most %2 in what is shown; longest pause %3.</source>
        <translation>‏%1 من الوقت يذهب في جمع المهملات، و%2 على الأكثر فيما هو معروض؛ وأطول توقّف %3.</translation>
    </message>
    <message>
        <source>No request was answered in the last second.</source>
        <translation>لم يُجَب أي طلب في الثانية الأخيرة.</translation>
    </message>
    <message>
        <source>Half of the requests within %1, 99 in 100 within %2; at worst %3 in what is shown.</source>
        <translation>نصف الطلبات خلال %1، و99 من كل 100 خلال %2؛ وفي أسوأ ما هو معروض %3.</translation>
    </message>
    <message>
        <source>No traffic.</source>
        <translation>لا حركة مرور.</translation>
    </message>
    <message>
        <source>%1 answered of %2 offered; %3 of the requests failed.</source>
        <translation>المُجاب %1 من المعروض %2؛ وفشل %3 من الطلبات.</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>لا بيانات بعد.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::TileText</name>
    <message>
        <source>%1 of %2</source>
        <comment>an amount of memory of its limit</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Heap used</source>
        <translation>الكومة المستخدمة</translation>
    </message>
    <message>
        <source>Objects on the cart&apos;s heap, garbage included, as a share of the heap limit. At the limit the cart aborts itself: exit code 134.</source>
        <translation>الكائنات في كومة السلة، ومنها المهملات، حصةً من حد الكومة. عند الحد تُنهي السلة نفسها: رمز الخروج 134.</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>حد الكومة</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>حد الذاكرة</translation>
    </message>
    <message>
        <source>Out of memory in</source>
        <translation>نفاد الذاكرة خلال</translation>
    </message>
    <message>
        <source>When memory meets its limit if it goes on as it did since the traffic last changed, and how sure that is. Near the limit the cart no longer keeps the pace, so it ends some seconds later. Once it has happened: how far off the forecast was that was made half-way.</source>
        <translation>متى تبلغ الذاكرة حدّها إذا استمرت على ما كانت عليه منذ آخر تغيّر في حركة المرور، ومقدار الثقة بذلك. قرب الحد لا تعود السلة تحافظ على وتيرتها، فتنتهي بعد ثوانٍ من الموعد. وبعد أن يحدث ذلك: مقدار خطأ التوقّع الذي وُضع في منتصف الطريق.</translation>
    </message>
    <message>
        <source>the cart is down</source>
        <translation>السلة متوقفة</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>الوقت مبكر للحكم</translation>
    </message>
    <message>
        <source>no trend</source>
        <translation>لا اتجاه</translation>
    </message>
    <message>
        <source>nothing rises for sure</source>
        <translation>لا شيء يصعد يقينًا</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>ليس قبل %1</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>أي لحظة</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about so much time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>at the %1</source>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>a span of time, and which limit is meant</comment>
        <translation>‏%1 إلى %2، %3</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>زمن الاستجابة p99</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 ‏%1</translation>
    </message>
    <message>
        <source>One request in a hundred took longer than this, counted from the moment the shopper clicked.</source>
        <translation>طلب واحد من كل مئة استغرق أكثر من هذا، محسوبًا من لحظة نقرة المتسوّق.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>Requests that failed, as a share of those that ended in the last second.</source>
        <translation>الطلبات الفاشلة، حصةً من الطلبات التي انتهت في الثانية الأخيرة.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>إعادات التشغيل</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>الأخير: %1</translation>
    </message>
    <message>
        <source>no death yet</source>
        <translation>لا موت بعد</translation>
    </message>
    <message>
        <source>How often the cart died and was started again since the lab began.</source>
        <translation>كم مرة ماتت السلة وبدأت من جديد منذ بدء المختبر.</translation>
    </message>
    <message>
        <source>Traffic answered</source>
        <translation>الطلبات المُجابة</translation>
    </message>
    <message>
        <source>of %1 offered</source>
        <translation>من %1 معروضة</translation>
    </message>
    <message>
        <source>Requests answered well a second, of those that shoppers made.</source>
        <translation>الطلبات التي أُجيبت بنجاح في الثانية، من بين ما طلبه المتسوّقون.</translation>
    </message>
    <message>
        <source>half-way: right</source>
        <translation>المنتصف: صحيح</translation>
    </message>
    <message>
        <source>half-way: %1 too early</source>
        <translation>المنتصف: أبكر بـ %1</translation>
    </message>
    <message>
        <source>half-way: %1 too late</source>
        <translation>المنتصف: متأخر بـ %1</translation>
    </message>
</context>
<context>
    <name>leaklab::models::TwinText</name>
    <message>
        <source>twin</source>
        <translation>التوأم</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>التوأم المسرِّب</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>التوأم المُصلَح</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ValueText</name>
    <message>
        <source>%1/s</source>
        <comment>an amount of memory a second</comment>
        <translation>⁦%1/s⁩</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>⁦%1 B⁩</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>⁦%1 KiB⁩</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>⁦%1 MiB⁩</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>⁦%1 GiB⁩</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁦%1 s⁩</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⁦%1 ms⁩</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁦%1%⁩</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>⁦%1/s⁩</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>⁦%1 min⁩</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>⁦%1 min %2 s⁩</translation>
    </message>
</context>
<context>
    <name>leaklab::session::LossText</name>
    <message>
        <source>The recording ends without an end: the console was ended by force, or is still recording. Up to a second may be missing.</source>
        <translation>ينتهي التسجيل بلا خاتمة: أُنهيت وحدة التحكم بالقوة، أو ما زالت تسجّل. قد تنقص مدة تصل إلى ثانية.</translation>
    </message>
    <message>
        <source>The file is damaged: %1 pieces of it can&apos;t be read, and with them %2 rows.</source>
        <translation>الملف تالف: أجزاء لا يمكن قراءتها: %1، ومعها صفوف: %2.</translation>
    </message>
    <message>
        <source>The disk took nothing for a while: %1 rows between %2 s and %3 s were not recorded.</source>
        <translation>لم يقبل القرص شيئًا لبعض الوقت: صفوف لم تُسجَّل بين %2 s و%3 s: ‏%1.</translation>
    </message>
    <message>
        <source>It holds series that this version does not know: %1.</source>
        <translation>فيه سلاسل لا يعرفها هذا الإصدار: %1.</translation>
    </message>
    <message>
        <source>It holds what only a later version can read (%1).</source>
        <translation>فيه ما لا يقرؤه إلا إصدار أحدث (%1).</translation>
    </message>
</context>
<context>
    <name>leaklab::supervise::SupervisedProcess</name>
    <message>
        <source>not ready within %1 s of its start; ended</source>
        <translation>لا جاهزية خلال %1 s من البدء؛ أُنهيت العملية</translation>
    </message>
    <message>
        <source>still there %1 s after it was asked to stop; killed</source>
        <translation>ما زالت موجودة بعد %1 s من طلب إيقافها؛ قُتلت</translation>
    </message>
    <message>
        <source>resident memory %1 over the limit of %2; killed (exit code 137)</source>
        <translation>الذاكرة المقيمة %1 فوق الحد البالغ %2؛ قُتلت (رمز الخروج 137)</translation>
    </message>
</context>
<context>
    <name>leaklab::training::Attempt</name>
    <message>
        <source>The lab does not do what it should. %1</source>
        <translation>المختبر لا يفعل ما ينبغي. %1</translation>
    </message>
    <message>
        <source>The lab could not be set up for this exercise: %1</source>
        <translation>تعذّر إعداد المختبر لهذا التمرين: %1</translation>
    </message>
    <message>
        <source>The step could not begin as it should: %1.</source>
        <translation>تعذّر أن تبدأ الخطوة كما ينبغي: %1.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::CheckBoard</name>
    <message>
        <source>Something else comes first.</source>
        <translation>شيء آخر يأتي أولًا.</translation>
    </message>
    <message>
        <source>held for %1 of %2 s</source>
        <translation>تحقق منذ %1 من %2 s</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>now %1 of %2</source>
        <translation>الآن %1 من %2</translation>
    </message>
    <message>
        <source>now %1, to be under %2</source>
        <translation>الآن %1، والمطلوب أقل من %2</translation>
    </message>
    <message>
        <source>It is %1 and has to be over %2.</source>
        <translation>القيمة %1 ويجب أن تتجاوز %2.</translation>
    </message>
    <message>
        <source>It is %1 and has to be under %2.</source>
        <translation>القيمة %1 ويجب أن تقل عن %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>So far %1 of %2.</source>
        <translation>حتى الآن %1 من %2.</translation>
    </message>
    <message>
        <source>It took %1; you were %2 off.</source>
        <translation>استغرق الأمر %1؛ وكان الفارق %2.</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too early. Predict the next one.</source>
        <translation>استغرق الأمر %1: جاء تنبؤك أبكر بـ %2. تنبأ بالمرة التالية.</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too late. Predict the next one.</source>
        <translation>استغرق الأمر %1: جاء تنبؤك متأخرًا بـ %2. تنبأ بالمرة التالية.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::DisturbanceWatch</name>
    <message>
        <source>The %1 could not be started, and the step needs it. Set the lab up anew.</source>
        <translation>تعذّر بدء %1، والخطوة تحتاج إلى ذلك. أعدّ المختبر من جديد.</translation>
    </message>
    <message>
        <source>The %1 was killed, and this step does not ask for it: what it measures begins anew. Go on, or set the lab up anew.</source>
        <translation>جرى قتل %1، وهذه الخطوة لا تطلب ذلك: ما تقيسه يبدأ من جديد. تابع، أو أعدّ المختبر من جديد.</translation>
    </message>
    <message>
        <source>The %1 ended by itself, and not for memory: that is no part of this step. Set the lab up anew.</source>
        <translation>حدث انتهاء ذاتي في %1، وليس بسبب الذاكرة: هذا ليس جزءًا من هذه الخطوة. أعدّ المختبر من جديد.</translation>
    </message>
    <message>
        <source>The %1 has run out of memory %2 times during this step, and is down more and more. Set the lab up anew to begin the step with a fresh one.</source>
        <translation>نفدت ذاكرة %1 في هذه الخطوة، وعدد المرات %2، ويطول التوقف أكثر فأكثر. أعدّ المختبر من جديد لتبدأ الخطوة بسلة جديدة.</translation>
    </message>
    <message>
        <source>%1 s of the session are missing: the computer slept, or was too busy. What was being measured begins anew; set the lab up anew if it looks strange.</source>
        <translation>تنقص الجلسةَ %1 s: نام الحاسوب، أو كان مشغولًا جدًا. ما كان يُقاس يبدأ من جديد؛ أعدّ المختبر من جديد إن بدا غريبًا.</translation>
    </message>
    <message>
        <source>The %1 was stopped, and this step needs it. Start it, or set the lab up anew.</source>
        <translation>جرى إيقاف %1، وهذه الخطوة تحتاج إلى عمله. ابدأ تشغيله، أو أعدّ المختبر من جديد.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::Measures</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>nothing has been measured just now</source>
        <translation>لم يُقس شيء الآن</translation>
    </message>
    <message>
        <source>the cart has not told it yet: it is down, or just began</source>
        <translation>لم تُخبر به السلة بعد: إنها متوقفة، أو بدأت لتوها</translation>
    </message>
    <message>
        <source>there is nothing to measure it from just now</source>
        <translation>لا شيء يُقاس منه الآن</translation>
    </message>
    <message>
        <source>it is held against the step &quot;%1&quot;, which has not been passed in this lab</source>
        <translation>يُقارن بالخطوة «%1»، ولم تُجتز في هذا المختبر</translation>
    </message>
    <message>
        <source>the lab was just set up</source>
        <translation>أُعدّ المختبر لتوه</translation>
    </message>
    <message>
        <source>it takes %1 since the lab was set up; wait a little</source>
        <translation>يحتاج ذلك إلى %1 منذ إعداد المختبر؛ انتظر قليلًا</translation>
    </message>
    <message>
        <source>the cart began anew %1 ago; wait until this life is %2 old</source>
        <translation>بدأت السلة من جديد قبل %1؛ انتظر حتى يبلغ عمرها %2</translation>
    </message>
    <message>
        <source>it takes %1 without a gap to tell; wait a little</source>
        <translation>يحتاج الحكم إلى %1 بلا انقطاع؛ انتظر قليلًا</translation>
    </message>
    <message>
        <source>it would be divided by nothing</source>
        <translation>ستكون القسمة على لا شيء</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ProgressStore</name>
    <message>
        <source>it is about another exercise</source>
        <translation>إنه عن تمرين آخر</translation>
    </message>
    <message>
        <source>How far you got in &quot;%1&quot; can&apos;t be read (%2). %3</source>
        <translation>لا يمكن قراءة ما وصلت إليه في «%1» ‏(%2). %3</translation>
    </message>
    <message>
        <source>The file is kept as %1, and the exercise begins anew.</source>
        <translation>يُحفظ الملف باسم %1، ويبدأ التمرين من جديد.</translation>
    </message>
    <message>
        <source>Take the file %1 away, or it stays so.</source>
        <translation>أزل الملف %1، وإلا بقي الأمر على حاله.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of an exercise</source>
        <translation>«%1» ليس معرّف تمرين</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>لا يمكن إنشاء المجلد</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to, or too many consoles do this exercise</source>
        <translation>لا يمكن الكتابة في المجلد، أو أن وحدات تحكم كثيرة جدًا تجري هذا التمرين</translation>
    </message>
</context>
<context>
    <name>leaklab::training::QuestionJudge</name>
    <message>
        <source>Give an answer first.</source>
        <translation>أعطِ جوابًا أولًا.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>That is not it. Look at the signals again.</source>
        <translation>ليس هذا هو الجواب. انظر إلى الإشارات من جديد.</translation>
    </message>
    <message>
        <source>What you chose is right, and something is missing yet.</source>
        <translation>ما اخترته صحيح، وما زال ينقصه شيء.</translation>
    </message>
    <message>
        <source>It can&apos;t be judged now: %1.</source>
        <translation>لا يمكن الحكم عليه الآن: %1.</translation>
    </message>
    <message>
        <source>Measured now: %1.</source>
        <translation>المقيس الآن: %1.</translation>
    </message>
    <message>
        <source>The figure fits, its unit does not: it is asked for in %1.</source>
        <translation>الرقم مناسب، لكن وحدته ليست كذلك: المطلوب بوحدة %1.</translation>
    </message>
    <message>
        <source>That is too much. Read it again.</source>
        <translation>هذا أكثر من اللازم. اقرأه من جديد.</translation>
    </message>
    <message>
        <source>That is too little. Read it again.</source>
        <translation>هذا أقل من اللازم. اقرأه من جديد.</translation>
    </message>
    <message>
        <source>It has not happened yet.</source>
        <translation>لم يحدث ذلك بعد.</translation>
    </message>
    <message>
        <source>Yes, that is the moment.</source>
        <translation>نعم، تلك هي اللحظة.</translation>
    </message>
    <message>
        <source>That is %1 too late.</source>
        <translation>هذا متأخر بـ %1.</translation>
    </message>
    <message>
        <source>That is %1 too early.</source>
        <translation>هذا أبكر بـ %1.</translation>
    </message>
    <message>
        <source>Yes, there it is.</source>
        <translation>نعم، هناك هو.</translation>
    </message>
    <message>
        <source>There it is over.</source>
        <translation>هناك كان قد انتهى.</translation>
    </message>
    <message>
        <source>There it is not so.</source>
        <translation>ليس الأمر كذلك هناك.</translation>
    </message>
    <message>
        <source>Yes: %1 of it fits.</source>
        <translation>نعم: %1 منه مطابق.</translation>
    </message>
    <message>
        <source>There it was not so at all.</source>
        <translation>لم يكن الأمر كذلك هناك إطلاقًا.</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too early.</source>
        <translation>المطابق %1 فقط: يبدأ قبل الأوان.</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too late.</source>
        <translation>المطابق %1 فقط: يبدأ متأخرًا.</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too early.</source>
        <translation>المطابق %1 فقط: ينتهي قبل الأوان.</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too late.</source>
        <translation>المطابق %1 فقط: ينتهي متأخرًا.</translation>
    </message>
    <message>
        <source>A prediction is a time still to come.</source>
        <translation>التنبؤ وقت لم يأت بعد.</translation>
    </message>
    <message>
        <source>You said: in %1. Now wait for what happens.</source>
        <translation>قلت: خلال %1. انتظر الآن ما يحدث.</translation>
    </message>
    <message>
        <source>Take two censuses first, some time apart: %1 so far in this step.</source>
        <translation>خذ أولًا تعدادين يفصل بينهما وقت: في هذه الخطوة حتى الآن %1.</translation>
    </message>
    <message>
        <source>The cart began anew between the two censuses; take another one.</source>
        <translation>بدأت السلة من جديد بين التعدادين؛ خذ تعدادًا آخر.</translation>
    </message>
    <message>
        <source>Nothing has grown between the two censuses; take another one later.</source>
        <translation>لم ينمُ شيء بين التعدادين؛ خذ تعدادًا آخر لاحقًا.</translation>
    </message>
    <message>
        <source>Yes: %1 more than in the census before.</source>
        <translation>نعم: زاد %1 عن التعداد السابق.</translation>
    </message>
    <message>
        <source>It grew by %1. Another one grew more: sort by what came.</source>
        <translation>زاد %1. ونوع آخر زاد أكثر: رتّب بحسب ما أتى.</translation>
    </message>
    <message>
        <source>The last census has no such type.</source>
        <translation>ليس في التعداد الأخير نوع كهذا.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ScriptRunner</name>
    <message>
        <source>the lab does not run the %1 itself</source>
        <translation>المختبر لا يشغّل %1 بنفسه</translation>
    </message>
    <message>
        <source>the fault &quot;%1&quot; can&apos;t be had in this lab</source>
        <translation>لا يتاح العطل «%1» في هذا المختبر</translation>
    </message>
    <message>
        <source>not within %1 s: %2</source>
        <translation>ليس خلال %1 s: ‏%2</translation>
    </message>
    <message>
        <source>the step has no check &quot;%1&quot;</source>
        <translation>ليس في الخطوة تحقق «%1»</translation>
    </message>
    <message>
        <source>it has not happened yet</source>
        <translation>لم يحدث بعد</translation>
    </message>
    <message>
        <source>it has not been so yet</source>
        <translation>لم يصر كذلك بعد</translation>
    </message>
    <message>
        <source>the console has no forecast yet</source>
        <translation>لا توقّع لدى وحدة التحكم بعد</translation>
    </message>
    <message>
        <source>the cart has not answered</source>
        <translation>لم تجب السلة</translation>
    </message>
    <message>
        <source>the %1 is down</source>
        <translation>متوقف: %1</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>لا يتحقق</translation>
    </message>
    <message>
        <source>; %1 is %2</source>
        <translation>؛ %1 هو %2</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>لم يحدث</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::AboutDialog</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (بُني باستخدام %2)</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>المصرِّف</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>About Leak Lab</source>
        <translation>حول Leak Lab</translation>
    </message>
    <message>
        <source>Learn to see a memory leak: a real shop, a real heap, a real crash.</source>
        <translation>تعلّم أن ترى تسرّب الذاكرة: متجر حقيقي، وكومة حقيقية، وانهيار حقيقي.</translation>
    </message>
    <message>
        <source>Leak Lab&apos;s own code is under the Apache License 2.0. This program links Qt Charts and is, as a whole, under the GNU General Public License version 3. It comes without any warranty.</source>
        <translation>شيفرة Leak Lab نفسها تحت رخصة Apache 2.0. ويرتبط هذا البرنامج بمكتبة Qt Charts، وهو في مجمله تحت رخصة جنو العمومية العامة، الإصدار 3 (GPL). ويأتي بلا أي ضمان.</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>ال‍&amp;رخص …</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>نسخ الإصدارا&amp;ت</translation>
    </message>
    <message>
        <source>Its source code is the archive leaklab-%1-source.tar.gz, which is published beside the packages; whoever passes them on passes that on too.</source>
        <translation>الشيفرة المصدرية هي الأرشيف leaklab-%1-source.tar.gz المنشور بجانب الحزم؛ ومن يمرّرها إلى غيره يمرّره معها.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::BuildPanel</name>
    <message>
        <source>Build and limits of the cart</source>
        <translation>نسخة السلة وحدودها</translation>
    </message>
    <message>
        <source>le&amp;aking</source>
        <translation>مس‍&amp;رِّبة</translation>
    </message>
    <message>
        <source>fixe&amp;d</source>
        <translation>مُصلَح‍&amp;ة</translation>
    </message>
    <message>
        <source>Keeps a record of every product look-up and never lets go of it.</source>
        <translation>تحتفظ بسجل لكل استعلام عن منتج ولا تتخلى عنه أبدًا.</translation>
    </message>
    <message>
        <source>Deploy the leaking build</source>
        <translation>انشر النسخة المسرِّبة</translation>
    </message>
    <message>
        <source>The same service without the leak. Switching redeploys the cart.</source>
        <translation>الخدمة نفسها بلا تسرّب. التبديل يعيد نشر السلة.</translation>
    </message>
    <message>
        <source>Deploy the fixed build</source>
        <translation>انشر النسخة المُصلَحة</translation>
    </message>
    <message>
        <source>What makes the lesson shorter than real life. Nothing here touches time or numbers.</source>
        <translation>ما يجعل الدرس أقصر من الواقع. لا شيء هنا يمسّ الوقت أو الأرقام.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Heap l&amp;imit</source>
        <translation>حد الك‍&amp;ومة</translation>
    </message>
    <message>
        <source>&amp;Memory limit</source>
        <translation>حد ال‍&amp;ذاكرة</translation>
    </message>
    <message>
        <source>Heap limit of the cart</source>
        <translation>حد كومة السلة</translation>
    </message>
    <message>
        <source>Where the cart&apos;s own heap ends: reaching it, the cart aborts with 134. Changing it redeploys the cart.</source>
        <translation>حيث تنتهي كومة السلة نفسها: إذا بلغته أنهت السلة نفسها بالرمز 134. وتغييره يعيد نشر السلة.</translation>
    </message>
    <message>
        <source>Memory limit of the cart&apos;s container</source>
        <translation>حد ذاكرة حاوية السلة</translation>
    </message>
    <message>
        <source>What its container may use: over it, the cart is killed without a word, 137. Acts at once.</source>
        <translation>ما يحق لحاويتها أن تستخدمه: إذا تجاوزته قُتلت السلة دون كلمة، 137. يسري فورًا.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>▲ “%1” is no heap limit: write 8 MiB to 4 GiB, like 64 MiB. Nothing was changed.</source>
        <translation>▲ «%1» ليس حدًا للكومة: اكتب من 8 MiB إلى 4 GiB، مثل 64 MiB. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>leak amplified ×%1</source>
        <translation>التسرّب مضخَّم ×%1</translation>
    </message>
    <message>
        <source>first start aged by %1 look-ups</source>
        <translation>أول بدء معمَّر بعدد استعلامات %1</translation>
    </message>
    <message>
        <source>first start aged to %1 of the limit</source>
        <translation>أول بدء معمَّر إلى %1 من الحد</translation>
    </message>
    <message>
        <source>back-off ÷%1</source>
        <translation>التأخير ÷%1</translation>
    </message>
    <message>
        <source>True to scale: nothing is sped up.</source>
        <translation>بالمقياس الحقيقي: لا تسريع لشيء.</translation>
    </message>
    <message>
        <source>Sped up: %1.</source>
        <translation>تسريع: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source> Each request makes %1 of garbage, as a framework would.</source>
        <translation> كل طلب يخلّف %1 من المهملات، كما يفعل إطار عمل.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CartPanel</name>
    <message>
        <source>%1 the cart</source>
        <translation>%1: السلة</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ لم تبدأ</translation>
    </message>
    <message>
        <source>● %1 %2</source>
        <comment>state and how long</comment>
        <translation>● %1 %2</translation>
    </message>
    <message>
        <source>✖ %1 %2</source>
        <comment>back-off and how long it still takes</comment>
        <translation>✖ %1 %2</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation>✖ %1</translation>
    </message>
    <message>
        <source>○ %1</source>
        <translation>○ %1</translation>
    </message>
    <message>
        <source>Restarts: %1</source>
        <translation>إعادات التشغيل: %1</translation>
    </message>
    <message>
        <source>%1
Last end: %2</source>
        <translation>%1
النهاية الأخيرة: %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>العملية %1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>لا عملية</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CatalogueView</name>
    <message>
        <source>for beginners</source>
        <translation>للمبتدئين</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>an exercise that can&apos;t be read</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>at step %1 of %2</source>
        <translation>عند الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation>ابدأه من جديد</translation>
    </message>
    <message>
        <source>Instructor&apos;s notes</source>
        <translation>ملاحظات المدرّب</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>تصفير الكل</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Sets the lab up as the exercise needs it, and begins, or goes on where you were.</source>
        <translation>يُعدّ المختبر كما يحتاج التمرين، ثم يبدأ أو يتابع من حيث كنت.</translation>
    </message>
    <message>
        <source>Forgets how far you got in this exercise.</source>
        <translation>ينسى ما وصلت إليه في هذا التمرين.</translation>
    </message>
    <message>
        <source>Forgets how far you got in all exercises; click twice.</source>
        <translation>ينسى ما وصلت إليه في كل التمارين؛ انقر مرتين.</translation>
    </message>
    <message>
        <source>Timing, questions to ask the room, what goes wrong in class. They tell the answers.</source>
        <translation>التوقيت، وأسئلة للحاضرين، وما يتعثر في الصف. فيها الأجوبة.</translation>
    </message>
    <message>
        <source>Open exercise folder …</source>
        <translation>فتح مجلد تمارين …</translation>
    </message>
    <message>
        <source>Exercises of your own: a folder with an exercise.json, or one with several such folders.</source>
        <translation>تمارين من عندك: مجلد فيه exercise.json، أو مجلد فيه عدة مجلدات كهذا.</translation>
    </message>
    <message>
        <source>Really reset all?</source>
        <translation>تصفير الكل حقًا؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>This exercise can&apos;t be done:

%1</source>
        <translation>لا يمكن إجراء هذا التمرين:

%1</translation>
    </message>
    <message>
        <source>%1 minutes, %2, %3 steps, %4</source>
        <translation>المدة %1 min، %2، الخطوات: %3، %4</translation>
    </message>
    <message>
        <source>Better after: %1</source>
        <translation>الأفضل بعد: %1</translation>
    </message>
    <message>
        <source>Parts of it are not translated and shown in English.</source>
        <translation>أجزاء منه غير مترجمة وتُعرض بالإنجليزية.</translation>
    </message>
    <message>
        <source>For the instructor: %1</source>
        <translation>للمدرّب: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CensusPanel</name>
    <message>
        <source>Ta&amp;ke census</source>
        <translation>&amp;أخذ تعداد</translation>
    </message>
    <message>
        <source>Collect, then take</source>
        <translation>جمع ثم تعداد</translation>
    </message>
    <message>
        <source>Save for Chrome &amp;DevTools …</source>
        <translation>حف‍&amp;ظ لـ Chrome DevTools …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This is a replay, and no census was taken in its session. A census is taken of a running cart.</source>
        <translation>هذه إعادة عرض، ولم يؤخذ تعداد في جلستها. يؤخذ التعداد من سلة تعمل.</translation>
    </message>
    <message>
        <source>What the last major collection found alive. Costs the cart nothing.</source>
        <translation>ما وجدته آخر عملية جمع رئيسية حيًا. لا يكلّف السلة شيئًا.</translation>
    </message>
    <message>
        <source>Has the cart collect now: it answers nobody meanwhile, about 0.15 ms for each megabyte alive. Also finds what holds the largest types.</source>
        <translation>يجعل السلة تجمع الآن: لا تجيب أحدًا في الأثناء، نحو 0.15 ms لكل ميغابايت حي. ويجد أيضًا ما يمسك بأكبر الأنواع.</translation>
    </message>
    <message>
        <source>Writes every live object to a .heapsnapshot file. The cart stands still meanwhile, about 0.3 s for each million objects.</source>
        <translation>يكتب كل كائن حي في ملف ‎.heapsnapshot. تقف السلة ساكنة في الأثناء، نحو 0.3 s لكل مليون كائن.</translation>
    </message>
    <message>
        <source>Breaks off what is going on. A file that was there stays as it was.</source>
        <translation>يقطع ما يجري. ويبقى الملف الموجود على حاله.</translation>
    </message>
    <message>
        <source>How much of the snapshot is saved</source>
        <translation>المقدار المحفوظ من اللقطة</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>التعداد</translation>
    </message>
    <message>
        <source>Which census is shown</source>
        <translation>أي تعداد يُعرض</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>بالمقارنة مع</translation>
    </message>
    <message>
        <source>Which earlier census it is compared with</source>
        <translation>أي تعداد سابق يُقارن به</translation>
    </message>
    <message>
        <source>What grows between two censuses under traffic is what leaks.</source>
        <translation>ما ينمو بين تعدادين تحت حركة المرور هو ما يتسرّب.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Live objects by type</source>
        <translation>الكائنات الحية بحسب النوع</translation>
    </message>
    <message>
        <source>No census yet. Take one now and another in a minute, and see which type grows.</source>
        <translation>لا تعداد بعد. خذ واحدًا الآن وآخر بعد دقيقة، وانظر أي نوع ينمو.</translation>
    </message>
    <message>
        <source>What holds %1: not looked for. “Collect, then take” finds it for the largest types.</source>
        <translation>ما يمسك بـ %1: لم يُبحث عنه. «جمع ثم تعداد» يجده لأكبر الأنواع.</translation>
    </message>
    <message>
        <source>What holds %1: root → %2</source>
        <translation>ما يمسك بـ %1: ⁦الجذر → %2⁩</translation>
    </message>
    <message>
        <source>Save heap snapshot</source>
        <translation>حفظ لقطة الكومة</translation>
    </message>
    <message>
        <source>Heap snapshots (*.heapsnapshot)</source>
        <translation>لقطات الكومة (*.heapsnapshot)</translation>
    </message>
    <message>
        <source>The cart writes its heap …</source>
        <translation>السلة تكتب كومتها …</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>يُحفظ: %1 من %2</translation>
    </message>
    <message>
        <source>Saved %1, %2. In Chrome: DevTools, Memory, Load.</source>
        <translation>حُفظ %1، %2. في Chrome: ‏DevTools، ثم Memory، ثم Load.</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation>✖ %1</translation>
    </message>
    <message>
        <source>Not in a replay: a census is taken of a running cart.</source>
        <translation>ليس في إعادة عرض: يؤخذ التعداد من سلة تعمل.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CheckRow</name>
    <message>
        <source>How far it is</source>
        <translation>مقدار التقدّم</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>اجتيز</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>يأتي لاحقًا</translation>
    </message>
    <message>
        <source>waiting for what happens</source>
        <translation>ينتظر ما سيحدث</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ChoiceEdit</name>
    <message>
        <source>Answer</source>
        <translation>أجب</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Classroom</name>
    <message>
        <source>Cu&amp;es</source>
        <translation>العلاما&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>تدري‍&amp;س</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueActions</name>
    <message>
        <source>Drop a &amp;cue</source>
        <translation>&amp;وضع علامة</translation>
    </message>
    <message>
        <source>Marks this moment on all charts and keeps the picture for the handout; then type its name.</source>
        <translation>يعلّم هذه اللحظة على كل المخططات ويحتفظ بالصورة لورقة الدرس؛ ثم اكتب اسمها.</translation>
    </message>
    <message>
        <source>Cue %1</source>
        <translation>العلامة %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueBar</name>
    <message>
        <source>Cue</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Marks this moment on all charts, with a picture in the handout.</source>
        <translation>يعلّم هذه اللحظة على كل المخططات، مع صورة في ورقة الدرس.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Marks this moment in words, without a picture.</source>
        <translation>يعلّم هذه اللحظة بالكلمات، بلا صورة.</translation>
    </message>
    <message>
        <source>Name of a cue, or a note</source>
        <translation>اسم علامة، أو ملاحظة</translation>
    </message>
    <message>
        <source>What you want to remember of this moment. Enter drops a cue; Ctrl+K drops one at once, to be named afterwards.</source>
        <translation>ما تريد أن تتذكره من هذه اللحظة. Enter يضع علامة؛ وCtrl+K يضعها فورًا لتُسمّى بعد ذلك.</translation>
    </message>
    <message>
        <source>Name of &quot;%1&quot;</source>
        <translation>اسم «%1»</translation>
    </message>
    <message>
        <source>Cue or note …</source>
        <translation>علامة أو ملاحظة …</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CuePanel</name>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>Shows on the charts what they showed then.</source>
        <translation>يُظهر على المخططات ما كانت تُظهره حينها.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Gives it another name.</source>
        <translation>يعطيها اسمًا آخر.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Takes it off the charts, the list and the handout.</source>
        <translation>يزيلها من المخططات والقائمة وورقة الدرس.</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>العلامات والملاحظات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (its key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::DeathView</name>
    <message>
        <source>The last words of the cart</source>
        <translation>كلمات السلة الأخيرة</translation>
    </message>
    <message>
        <source>The death as kubectl describe pod would tell it</source>
        <translation>الموت كما يرويه kubectl describe pod</translation>
    </message>
    <message>
        <source>Check the ca&amp;rts now</source>
        <translation>افحص السلال الآ&amp;ن</translation>
    </message>
    <message>
        <source>Asks the shop for the cart of every shopper and compares it with what they were promised, while the traffic goes on.</source>
        <translation>يطلب من المتجر سلة كل متسوّق ويقارنها بما وُعد به، وحركة المرور مستمرة.</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>Its last words</source>
        <translation>كلماتها الأخيرة</translation>
    </message>
    <message>
        <source>The last collections</source>
        <translation>آخر عمليات الجمع</translation>
    </message>
    <message>
        <source>The last collections before the death</source>
        <translation>آخر عمليات الجمع قبل الموت</translation>
    </message>
    <message>
        <source>At</source>
        <translation>عند</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>المستخدم قبل</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>المستخدم بعد</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>التوقّف</translation>
    </message>
    <message>
        <source>Time to itself</source>
        <translation>وقت العمل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>As kubectl describe pod would tell it</source>
        <translation>كما يرويه kubectl describe pod</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>نس‍&amp;خ</translation>
    </message>
    <message>
        <source>Copies the text below, to paste it into a ticket.</source>
        <translation>ينسخ النص أدناه لتلصقه في تذكرة.</translation>
    </message>
    <message>
        <source>Death %1: %2</source>
        <translation>الموت %1: ‏%2</translation>
    </message>
    <message>
        <source>Forecast %1.</source>
        <translation>التوقّع عند %1.</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::DebriefView</name>
    <message>
        <source>%1 steps in %2. Hints: %3. Wrong answers: %4. Solutions shown: %5.</source>
        <translation>عدد الخطوات: %1، خلال %2. التلميحات: %3. الأجوبة الخاطئة: %4. الحلول المعروضة: %5.</translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <translation>✓ تمّ: %1</translation>
    </message>
    <message>
        <source>What was seen, and what it is called</source>
        <translation>ما شوهد، وما اسمه</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>حفظ الملخص …</translation>
    </message>
    <message>
        <source>One page with your own charts: HTML, to be kept or printed.</source>
        <translation>صفحة واحدة بمخططاتك أنت: HTML، للحفظ أو الطباعة.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::DrawText</name>
    <message>
        <source>there is no theme &quot;%1&quot;: take light, dark, high-contrast or projector</source>
        <translation>لا يوجد مظهر «%1»: خذ light أو dark أو high-contrast أو projector</translation>
    </message>
    <message>
        <source>the session holds no rows: there is nothing to draw</source>
        <translation>ليس في الجلسة صفوف: لا شيء يُرسم</translation>
    </message>
    <message>
        <source>the session has rows from %1 to %2 s only</source>
        <translation>ليس في الجلسة صفوف إلا من %1 إلى %2 s</translation>
    </message>
    <message>
        <source>%1x%2 is too small for these charts: take %3x%4 or more</source>
        <translation>‎%1x%2 أصغر من أن يسع هذه المخططات: خذ ‎%3x%4 أو أكثر</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ErrorText</name>
    <message>
        <source>That value does not fit. Correct it and try again.</source>
        <translation>هذه القيمة غير مناسبة. صحّحها وحاول من جديد.</translation>
    </message>
    <message>
        <source>A file cannot be written. Choose another folder, or make room and allow writing there.</source>
        <translation>لا يمكن كتابة ملف. اختر مجلدًا آخر، أو أفسح مكانًا واسمح بالكتابة هناك.</translation>
    </message>
    <message>
        <source>A file cannot be read. Check that it is there and may be read.</source>
        <translation>لا يمكن قراءة ملف. تحقق من وجوده ومن إمكان قراءته.</translation>
    </message>
    <message>
        <source>This is not a session that can be shown. Choose a file that Leak Lab recorded; one of a newer version needs that version.</source>
        <translation>هذه ليست جلسة يمكن عرضها. اختر ملفًا سجّله Leak Lab؛ وملف الإصدار الأحدث يحتاج إلى ذلك الإصدار.</translation>
    </message>
    <message>
        <source>A program of the shop is missing. Install Leak Lab again, or build all of its programs.</source>
        <translation>أحد برامج المتجر مفقود. أعد تثبيت Leak Lab، أو ابنِ كل برامجه.</translation>
    </message>
    <message>
        <source>Another program uses the port. End it or choose another port, then retry.</source>
        <translation>برنامج آخر يستخدم المنفذ. أنهِه أو اختر منفذًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A part of the shop did not start. Its last lines are in the log below; retry when the cause is gone.</source>
        <translation>لم يبدأ جزء من المتجر. أسطره الأخيرة في السجل أدناه؛ أعد المحاولة حين يزول السبب.</translation>
    </message>
    <message>
        <source>The store of the carts does not answer. Check that the Redis you gave runs at that address, then retry.</source>
        <translation>لا يجيب مخزن السلال. تحقق من أن خادم Redis الذي حددته يعمل على ذلك العنوان، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The cart does not answer: it is down, restarting, or busy collecting. Try again once it is Running.</source>
        <translation>لا تجيب السلة: إنها متوقفة، أو يُعاد تشغيلها، أو مشغولة بالجمع. حاول من جديد حين تكون قيد التشغيل.</translation>
    </message>
    <message>
        <source>The cart answered something else than was asked for. Try again; if it happens again, restart the cart.</source>
        <translation>أجابت السلة بغير ما طُلب. حاول من جديد؛ فإن تكرر ذلك فأعد تشغيل السلة.</translation>
    </message>
    <message>
        <source>The system refused something the lab needs. Retry; if it happens again, the log below says more.</source>
        <translation>رفض النظام شيئًا يحتاج إليه المختبر. أعد المحاولة؛ فإن تكرر ذلك ففي السجل أدناه تفصيل.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what to do (the system&apos;s own words)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::EventPanel</name>
    <message>
        <source>Eve&amp;nts shown</source>
        <translation>الأحداث المعر&amp;وضة</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>أي الأحداث تُعرض</translation>
    </message>
    <message>
        <source>Double-click an event, or press Enter on it, to see it on the charts.</source>
        <translation>انقر حدثًا نقرًا مزدوجًا، أو اضغط Enter عليه، لتراه على المخططات.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>deaths and warnings</source>
        <translation>الموت والتحذيرات</translation>
    </message>
    <message>
        <source>of processes</source>
        <translation>أحداث العمليات</translation>
    </message>
    <message>
        <source>changes to the lab</source>
        <translation>تغييرات المختبر</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>بهذا النص</translation>
    </message>
    <message>
        <source>Text that shown events have in them</source>
        <translation>النص الذي تحويه الأحداث المعروضة</translation>
    </message>
    <message>
        <source>Shows only events with this text in them.</source>
        <translation>يعرض الأحداث التي فيها هذا النص فقط.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExercisePanel</name>
    <message>
        <source>All exercises</source>
        <translation>كل التمارين</translation>
    </message>
    <message>
        <source>Close the exercises</source>
        <translation>إغلاق التمارين</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>التمرين</translation>
    </message>
    <message>
        <source>Reset the lab</source>
        <translation>أعد إعداد المختبر</translation>
    </message>
    <message>
        <source>Sets the lab up again as this step needs it. What you have passed stays passed.</source>
        <translation>يُعدّ المختبر من جديد كما تحتاج هذه الخطوة. وما اجتزته يبقى مجتازًا.</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>تابع كما هو</translation>
    </message>
    <message>
        <source>Leaves the lab as it is.</source>
        <translation>يترك المختبر على حاله.</translation>
    </message>
    <message>
        <source>Time spent on this exercise</source>
        <translation>الوقت المنقضي في هذا التمرين</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <translation>الخطوات المجتازة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Goes on (Ctrl+Enter).</source>
        <translation>ينتقل إلى التالي (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Looks at the step before; what has passed stays passed.</source>
        <translation>يعرض الخطوة السابقة؛ وما اجتيز يبقى مجتازًا.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Setting the lab up for this exercise …</source>
        <translation>يُعدّ المختبر لهذا التمرين …</translation>
    </message>
    <message>
        <source>Exercise, step %1: %2</source>
        <translation>التمرين، الخطوة %1: ‏%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>As soon as everything this step asks for has passed.</source>
        <translation>متى اجتيز كل ما تطلبه هذه الخطوة.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseResults</name>
    <message>
        <source>&amp;Results folder</source>
        <translation>مجل‍&amp;د النتائج</translation>
    </message>
    <message>
        <source>Holds a file for each exercise that you finished. &quot;leaklab results&quot; makes a table of those of a class.</source>
        <translation>فيه ملف لكل تمرين أنهيته. والأمر «leaklab results» يصنع جدولًا من نتائج الصف.</translation>
    </message>
    <message>
        <source>Your &amp;name in results …</source>
        <translation>&amp;اسمك في النتائج …</translation>
    </message>
    <message>
        <source>The result of this exercise was not saved. %1. You can save a summary instead.</source>
        <translation>لم تُحفظ نتيجة هذا التمرين. %1. يمكنك حفظ ملخص بدلًا منها.</translation>
    </message>
    <message>
        <source>The folder of the results could not be opened. It is %1</source>
        <translation>تعذّر فتح مجلد النتائج. مكانه %1</translation>
    </message>
    <message>
        <source>Your name in results</source>
        <translation>اسمك في النتائج</translation>
    </message>
    <message>
        <source>The results of exercises that you finish from now on bear this name:</source>
        <translation>نتائج التمارين التي تنهيها من الآن تحمل هذا الاسم:</translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>instead of a name, in results</comment>
        <translation>مجهول</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseRoom</name>
    <message>
        <source>E&amp;xercises</source>
        <translation>تماري‍&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Show exercises</source>
        <translation>إظها&amp;ر التمارين</translation>
    </message>
    <message>
        <source>&amp;Go on with the exercises</source>
        <translation>متابع‍&amp;ة التمارين</translation>
    </message>
    <message>
        <source>&amp;All exercises</source>
        <translation>ك‍&amp;ل التمارين</translation>
    </message>
    <message>
        <source>Open exercise &amp;folder …</source>
        <translation>فت‍&amp;ح مجلد تمارين …</translation>
    </message>
    <message>
        <source>Start the first exercise</source>
        <translation>ابدأ التمرين الأول</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>تابع: %1</translation>
    </message>
    <message>
        <source>exercise.json has changed: go to all exercises and on with this one to try it.</source>
        <translation>تغيّر exercise.json: اذهب إلى كل التمارين وتابع هذا التمرين لتجرّبه.</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>حفظ الملخص …</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>حفظ الملخص</translation>
    </message>
    <message>
        <source>Writing the summary …</source>
        <translation>يُكتب الملخص …</translation>
    </message>
    <message>
        <source>The summary is saved: %1</source>
        <translation>حُفظ الملخص: %1</translation>
    </message>
    <message>
        <source>%1 · step %2/%3</source>
        <translation>%1 · الخطوة %2/%3</translation>
    </message>
    <message>
        <source>Open exercise folder</source>
        <translation>فتح مجلد تمارين</translation>
    </message>
    <message>
        <source>%1 holds no exercise: neither an exercise.json nor folders with one.</source>
        <translation>ليس في %1 تمرين: لا exercise.json ولا مجلدات فيها واحد.</translation>
    </message>
    <message>
        <source>No exercises of your lab are at %1. Those that come with Leak Lab are here; for the others, ask your administrator whether that folder can be reached, and start anew.</source>
        <translation>لا توجد تمارين لمختبرك في %1. التمارين المرفقة مع Leak Lab موجودة هنا؛ أمّا البقية فاسأل المسؤول لديك هل يمكن الوصول إلى ذلك المجلد، ثم ابدأ البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Your administrator lets only the exercises of this lab be done here.</source>
        <translation>يسمح المسؤول لديك هنا بتمارين هذا المختبر فقط.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseShelf</name>
    <message>
        <source>Your progress can&apos;t be kept: %1. It goes on, and is lost when you quit.</source>
        <translation>لا يمكن حفظ تقدّمك: %1. يستمر التمرين، ويضيع التقدّم عند الخروج.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FactText</name>
    <message>
        <source>leaking</source>
        <translation>مسرِّبة</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>مُصلَحة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>those of Kubernetes ÷ %1</source>
        <translation>انتظار Kubernetes ÷ %1</translation>
    </message>
    <message>
        <source>as if it had served %1 look-ups</source>
        <translation>كأنها خدمت استعلامات عددها %1</translation>
    </message>
    <message>
        <source>aged to %1 of its limit</source>
        <translation>معمَّرة إلى %1 من حدّها</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Heap limit</source>
        <translation>حد الكومة</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>حد الذاكرة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة المرور</translation>
    </message>
    <message>
        <source>Records leaked a look-up</source>
        <translation>السجلات المتسرّبة لكل استعلام</translation>
    </message>
    <message>
        <source>Garbage a request</source>
        <translation>المهملات لكل طلب</translation>
    </message>
    <message>
        <source>Waits of restarts</source>
        <translation>انتظار إعادات التشغيل</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>أول بدء</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>الأعطال</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>عطل: %1</translation>
    </message>
    <message>
        <source>%1 Not here: the store is a Redis of your own.</source>
        <translation>%1 ليس هنا: المخزن خادم Redis خاص بك.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>مل‍&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Open session …</source>
        <translation>فت‍&amp;ح جلسة …</translation>
    </message>
    <message>
        <source>Shows a recorded session in a window of its own.</source>
        <translation>يعرض جلسة مسجلة في نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>&amp;الجلسات الأخيرة</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>حف‍&amp;ظ نسخة …</translation>
    </message>
    <message>
        <source>The session so far, in one file: for a report, or to keep it.</source>
        <translation>الجلسة حتى الآن، في ملف واحد: لتقرير، أو للاحتفاظ بها.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خر&amp;وج</translation>
    </message>
    <message>
        <source>Kept: the newest, %1 in all; older ones go to the trash</source>
        <translation>يُحتفظ بالأحدث، %1 في المجموع؛ والأقدم يُنقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Save a copy of the session</source>
        <translation>حفظ نسخة من الجلسة</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab)</source>
        <translation>جلسات مسجلة (*.leaklab)</translation>
    </message>
    <message>
        <source>That is the recording itself. Choose another name for the copy.</source>
        <translation>هذا هو التسجيل نفسه. اختر اسمًا آخر للنسخة.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FollowingTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نس‍&amp;خ</translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation>↓ الأحدث</translation>
    </message>
    <message>
        <source>Scrolled up, the list stands still. This goes to the newest row and on with it.</source>
        <translation>عند التمرير إلى أعلى تثبت القائمة. هذا ينتقل إلى أحدث صف ويتابع معه.</translation>
    </message>
    <message>
        <source>Follow the newest row</source>
        <translation>تتبّع أحدث صف</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FrameText</name>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Settings at the end</source>
        <translation>الإعدادات في النهاية</translation>
    </message>
    <message>
        <source>Settings at the beginning</source>
        <translation>الإعدادات في البداية</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutAction</name>
    <message>
        <source>Save &amp;handout …</source>
        <translation>حفظ و&amp;رقة الدرس …</translation>
    </message>
    <message>
        <source>One page with the cues, their pictures and the notes, to be read and printed anywhere.</source>
        <translation>صفحة واحدة بالعلامات وصورها والملاحظات، تُقرأ وتُطبع في أي مكان.</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>حفظ ورقة الدرس</translation>
    </message>
    <message>
        <source>Writing the handout …</source>
        <translation>تُكتب ورقة الدرس …</translation>
    </message>
    <message>
        <source>The handout is saved: %1</source>
        <translation>حُفظت ورقة الدرس: %1</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
    <message>
        <source>leak-lab-%1</source>
        <translation>leak-lab-%1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>lab time (wall clock)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: a note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The charts from %1 to %2: %3</source>
        <translation>المخططات من %1 إلى %2: ‏%3</translation>
    </message>
    <message>
        <source>Nothing died.</source>
        <translation>لم يمت شيء.</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>لم يحدث شيء.</translation>
    </message>
    <message>
        <source>%1 of a running shop</source>
        <translation>‏%1 من متجر يعمل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, length</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>None was dropped.</source>
        <translation>لم توضع أي علامة.</translation>
    </message>
    <message>
        <source>What died</source>
        <translation>ما مات</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>لم يُسجَّل.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutWriter</name>
    <message>
        <source>Leak Lab: what we saw</source>
        <translation>Leak Lab: ما رأيناه</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>العلامات والملاحظات</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HelpMenu</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Check this machine …</source>
        <translation>فح‍&amp;ص هذا الجهاز …</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال‍&amp;رخص</translation>
    </message>
    <message>
        <source>&amp;About Leak Lab</source>
        <translation>حو&amp;ل Leak Lab</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentActions</name>
    <message>
        <source>&amp;Announced</source>
        <translation>معل‍&amp;ن</translation>
    </message>
    <message>
        <source>The charts are marked with the incident. Off: it begins unseen, and is found in the list of events afterwards.</source>
        <translation>تُعلَّم المخططات بالحادث. عند الإطفاء: يبدأ خفيةً، ويُعثر عليه في قائمة الأحداث بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentPanel</name>
    <message>
        <source>Prepared incidents</source>
        <translation>حوادث مُعدّة</translation>
    </message>
    <message>
        <source>Start &amp;one</source>
        <translation>إطلا&amp;ق حادث</translation>
    </message>
    <message>
        <source>Does to the shop what could be done by hand, at one click or key.</source>
        <translation>يفعل بالمتجر ما يمكن فعله باليد، بنقرة أو مفتاح.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LabMenu</name>
    <message>
        <source>&amp;Start the cart</source>
        <translation>بد&amp;ء السلة</translation>
    </message>
    <message>
        <source>Sto&amp;p the cart</source>
        <translation>&amp;إيقاف السلة</translation>
    </message>
    <message>
        <source>&amp;Restart the cart</source>
        <translation>إعا&amp;دة تشغيل السلة</translation>
    </message>
    <message>
        <source>&amp;Kill the cart</source>
        <translation>قت‍&amp;ل السلة</translation>
    </message>
    <message>
        <source>Deploy the &amp;leaking build</source>
        <translation>نش‍&amp;ر النسخة المسرِّبة</translation>
    </message>
    <message>
        <source>Deploy the &amp;fixed build</source>
        <translation>نشر النسخة المُصلَح‍&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>حركة المر&amp;ور</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Language</name>
    <message>
        <source>%1 can&apos;t be shown: no font on this machine has its letters. Install one, as the package %2 of Debian and Ubuntu, and start Leak Lab again.</source>
        <translation>لا يمكن عرض %1: لا خط على هذا الجهاز فيه حروفها. ثبّت خطًا، مثل الحزمة %2 في Debian وUbuntu، ثم ابدأ Leak Lab من جديد.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LanguageActions</name>
    <message>
        <source>&amp;As the system</source>
        <translation>كالنظا&amp;م</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;اللغة</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 %2&lt;/b&gt;&lt;br&gt;%3 – © %4&lt;br&gt;%5</source>
        <translation>&lt;b&gt;%1 %2&lt;/b&gt;&lt;br&gt;%3 – © %4&lt;br&gt;%5</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LoadMonitor</name>
    <message>
        <source>What this window and its traffic cost themselves: processor time as a share of one core, memory, and by how much the latest frame of the last ten seconds missed its tenth of a second. Late frames mean that the machine is too busy to measure well.</source>
        <translation>ما تكلّفه هذه النافذة وحركة مرورها: وقت المعالج حصةً من نواة واحدة، والذاكرة، وكم تأخر أسوأ إطار في الثواني العشر الأخيرة عن عُشر ثانيته. والإطارات المتأخرة تعني أن الجهاز أشغل من أن يقيس جيدًا.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LogView</name>
    <message>
        <source>find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Text to look for in the log</source>
        <translation>النص المطلوب في السجل</translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next line with this text in it.</source>
        <translation>‏Enter أو F3 ينتقل إلى السطر التالي الذي فيه هذا النص.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Lines fr&amp;om</source>
        <translation>أسطر م‍&amp;ن</translation>
    </message>
    <message>
        <source>Whose lines the log shows</source>
        <translation>أسطر مَن يعرضها السجل</translation>
    </message>
    <message>
        <source>The cart&apos;s last words before an abort are here.</source>
        <translation>هنا كلمات السلة الأخيرة قبل إنهائها نفسها.</translation>
    </message>
    <message>
        <source>all processes</source>
        <translation>كل العمليات</translation>
    </message>
    <message>
        <source>&amp;Only stderr</source>
        <translation>stderr فق‍&amp;ط</translation>
    </message>
    <message>
        <source>Shows only what processes wrote to stderr: errors and last words.</source>
        <translation>يعرض ما كتبته العمليات إلى stderr فقط: الأخطاء والكلمات الأخيرة.</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>بهذا النص</translation>
    </message>
    <message>
        <source>Text that shown lines have in them</source>
        <translation>النص الذي تحويه الأسطر المعروضة</translation>
    </message>
    <message>
        <source>Shows only lines with this text in them.</source>
        <translation>يعرض الأسطر التي فيها هذا النص فقط.</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Goes to the next line with the text in it (F3).</source>
        <translation>ينتقل إلى السطر التالي الذي فيه النص (F3).</translation>
    </message>
    <message>
        <source>not in the lines shown</source>
        <translation>ليس في الأسطر المعروضة</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineDialog</name>
    <message>
        <source>✔ good</source>
        <translation>✔ سليم</translation>
    </message>
    <message>
        <source>▲ note</source>
        <translation>▲ ملاحظة</translation>
    </message>
    <message>
        <source>✖ missing</source>
        <translation>✖ مفقود</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>فحص هذا الجهاز</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما فُحص</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;افحص من جديد</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>يُفحص …</translation>
    </message>
    <message>
        <source>✖ Something is missing on this machine.</source>
        <translation>✖ ثمة نقص في هذا الجهاز.</translation>
    </message>
    <message>
        <source>✔ This machine has what the lab needs.</source>
        <translation>✔ في هذا الجهاز ما يحتاج إليه المختبر.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineWatch</name>
    <message>
        <source>&amp;What is missing …</source>
        <translation>م‍&amp;ا الناقص …</translation>
    </message>
    <message>
        <source>Shows all that was checked, and what to do.</source>
        <translation>يعرض كل ما فُحص، وما ينبغي فعله.</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>إخفا&amp;ء</translation>
    </message>
    <message>
        <source>Hides this until the next start.</source>
        <translation>يخفي هذا حتى التشغيل التالي.</translation>
    </message>
    <message>
        <source>✖ %1: %2</source>
        <comment>what was checked: what was found</comment>
        <translation>✖ %1: %2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MainWindow</name>
    <message>
        <source>Leak Lab — %1</source>
        <comment>one of several consoles</comment>
        <translation>Leak Lab — %1</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what is done, and the program</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>The last part of this session&apos;s recording could not be written yet and would be lost.</source>
        <translation>لم يمكن بعد كتابة الجزء الأخير من تسجيل هذه الجلسة، وسيضيع.</translation>
    </message>
    <message>
        <source>A heap snapshot is being saved; the file would not become whole.</source>
        <translation>تُحفظ الآن لقطة كومة؛ ولن يكتمل الملف.</translation>
    </message>
    <message>
        <source>Stopping the shop …</source>
        <translation>يتوقف المتجر …</translation>
    </message>
    <message>
        <source>Starting the shop: %1 …</source>
        <translation>يبدأ المتجر: %1 …</translation>
    </message>
    <message>
        <source>Starting the shop …</source>
        <translation>يبدأ المتجر …</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MomentEdit</name>
    <message>
        <source>Takes the time at the crosshair: point into a chart, or click it and use the arrow keys.</source>
        <translation>يأخذ الوقت عند مؤشر التقاطع: أشر إلى داخل مخطط، أو انقره واستخدم مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Take the crosshair&apos;s time</source>
        <translation>خذ وقت مؤشر التقاطع</translation>
    </message>
    <message>
        <source>It begins at the crosshair</source>
        <translation>يبدأ عند المؤشر</translation>
    </message>
    <message>
        <source>It ends there</source>
        <translation>ينتهي هناك</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>أجب</translation>
    </message>
    <message>
        <source>There is no crosshair: point into a chart, or click one and press an arrow key.</source>
        <translation>لا مؤشر تقاطع: أشر إلى داخل مخطط، أو انقر مخططًا واضغط مفتاح سهم.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>أُخذ: %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>من %1 حتى %2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NoticeLine</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>إخفا&amp;ء</translation>
    </message>
    <message>
        <source>Takes this line away.</source>
        <translation>يزيل هذا السطر.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NumberEdit</name>
    <message>
        <source>Your answer, a number</source>
        <translation>جوابك، رقمًا</translation>
    </message>
    <message>
        <source>Your answer, a number of %1</source>
        <translation>جوابك، رقمًا بوحدة %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>أجب</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PolicyLock</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>حدّده المسؤول لديك.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PostmortemPanel</name>
    <message>
        <source>Deaths of the cart</source>
        <translation>مرات موت السلة</translation>
    </message>
    <message>
        <source>Double-click a death, or press Enter on it, to see it on the charts.</source>
        <translation>انقر موتًا نقرًا مزدوجًا، أو اضغط Enter عليه، لتراه على المخططات.</translation>
    </message>
    <message>
        <source>The cart has not died yet. For each death there will be here: its last minute, why it ended, its last collections and words, what it cost, and how long it took to come back.</source>
        <translation>لم تمت السلة بعد. وسيظهر هنا لكل موت: دقيقته الأخيرة، ولماذا انتهت السلة، وآخر عمليات جمعها وكلماتها، وما كلّفه، وكم استغرقت حتى عادت.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PredictionEdit</name>
    <message>
        <source>3:20</source>
        <comment>minutes and seconds, as an example</comment>
        <translation>3:20</translation>
    </message>
    <message>
        <source>In how many minutes and seconds, or seconds</source>
        <translation>بعد كم دقيقة وثانية، أو كم ثانية</translation>
    </message>
    <message>
        <source>In</source>
        <comment>so many minutes from now</comment>
        <translation>خلال</translation>
    </message>
    <message>
        <source>min:s from now</source>
        <translation>min:s من الآن</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>تنبأ</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>بد&amp;ء</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;إيقاف</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>إعا&amp;دة تشغيل</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>قت‍&amp;ل</translation>
    </message>
    <message>
        <source>Starts it now, also out of a back-off.</source>
        <translation>يبدأ تشغيلها الآن، ولو كانت في التأخير.</translation>
    </message>
    <message>
        <source>Asks it to end and lets it finish its requests; it stays down.</source>
        <translation>يطلب منها أن تنتهي ويدعها تُتمّ طلباتها؛ وتبقى متوقفة.</translation>
    </message>
    <message>
        <source>Stops it and starts it again: what was leaked is gone, the leak is not.</source>
        <translation>يوقفها ثم يشغّلها من جديد: يذهب ما تسرّب، ولا يذهب التسرّب.</translation>
    </message>
    <message>
        <source>Ends it at once, as kill -9 does: no last words, exit code 137. It is restarted.</source>
        <translation>ينهيها فورًا، كما يفعل kill -9: بلا كلمات أخيرة، رمز الخروج 137. ثم يُعاد تشغيلها.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessList</name>
    <message>
        <source>Rest of the shop</source>
        <translation>بقية المتجر</translation>
    </message>
    <message>
        <source>Start, stop, restart or kill %1, and see who suffers.</source>
        <translation>ابدأ %1 أو أوقف أو أعد التشغيل أو اقتل، وانظر من يتضرر.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>إجراءات %1</translation>
    </message>
    <message>
        <source>The shop as its customers see it, in your browser.</source>
        <translation>المتجر كما يراه زبائنه، في متصفحك.</translation>
    </message>
    <message>
        <source>Link to the storefront</source>
        <translation>رابط واجهة المتجر</translation>
    </message>
    <message>
        <source>your own Redis</source>
        <translation>خادم Redis الخاص بك</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ لم يبدأ</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation>✖ %1</translation>
    </message>
    <message>
        <source>○ %1</source>
        <translation>○ %1</translation>
    </message>
    <message>
        <source>Storefront: not open yet</source>
        <translation>واجهة المتجر: لم تُفتح بعد</translation>
    </message>
    <message>
        <source>Storefront: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</source>
        <translation>واجهة المتجر: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Projector</name>
    <message>
        <source>&amp;Projector</source>
        <translation>ع‍&amp;ارض الصف</translation>
    </message>
    <message>
        <source>Projector &amp;follows this window</source>
        <translation>العا&amp;رض يتبع هذه النافذة</translation>
    </message>
    <message>
        <source>Tiles and charts alone, in large type: on the second screen, or on the whole of this one. Esc or F11 ends it.</source>
        <translation>البطاقات والمخططات وحدها، بحروف كبيرة: على الشاشة الثانية، أو على هذه كلها. Esc أو F11 ينهيه.</translation>
    </message>
    <message>
        <source>Both windows show the same stretch of time, frozen or not, and the same crosshair. Off: each its own.</source>
        <translation>تُظهر النافذتان المدة نفسها، مجمدة كانت أم لا، ومؤشر التقاطع نفسه. عند الإطفاء: لكلٍّ ما يخصها.</translation>
    </message>
    <message>
        <source>Projector: &amp;next chart</source>
        <translation>العارض: المخط‍&amp;ط التالي</translation>
    </message>
    <message>
        <source>Projector: p&amp;revious chart</source>
        <translation>العارض: المخطط الساب‍&amp;ق</translation>
    </message>
    <message>
        <source>Projector: all char&amp;ts</source>
        <translation>العارض: ك‍&amp;ل المخططات</translation>
    </message>
    <message>
        <source>Changes what the room sees; this window stays as it is.</source>
        <translation>يغيّر ما يراه الحاضرون؛ وتبقى هذه النافذة على حالها.</translation>
    </message>
    <message>
        <source>Esc: back to the controls · F: freeze · N: next chart · Ctrl+K: cue</source>
        <translation>‏Esc: العودة إلى أدوات التحكم · F: تجميد · N: المخطط التالي · Ctrl+K: علامة</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProjectorWindow</name>
    <message>
        <source>Leak Lab – projector</source>
        <translation>Leak Lab – العارض</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::QuitGuard</name>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>اخر&amp;ج على أي حال</translation>
    </message>
    <message>
        <source>Ends the lab now; what the question names is lost.</source>
        <translation>ينهي المختبر الآن؛ ويضيع ما يذكره السؤال.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;ابقَ</translation>
    </message>
    <message>
        <source>Goes on as before.</source>
        <translation>يستمر كما كان.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::RecentText</name>
    <message>
        <source>%1, can&apos;t be read</source>
        <translation>%1، تتعذر قراءته</translation>
    </message>
    <message>
        <source>no crash</source>
        <translation>بلا انهيار</translation>
    </message>
    <message numerus="yes">
        <source>%n crash(es)</source>
        <translation>
            <numerusform>بلا انهيارات</numerusform>
            <numerusform>انهيار واحد</numerusform>
            <numerusform>انهياران</numerusform>
            <numerusform>%n انهيارات</numerusform>
            <numerusform>%n انهيارًا</numerusform>
            <numerusform>%n انهيار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a recorded session: when, how long, what happened</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>No copy was made: %1 can&apos;t be read (%2).</source>
        <translation>لم تُنشأ نسخة: تتعذر قراءة %1 ‏(%2).</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ReplayWindow</name>
    <message>
        <source>Replay of %1 – Leak Lab</source>
        <translation>إعادة عرض %1 – Leak Lab</translation>
    </message>
    <message>
        <source>▶ Replay of %1. Recorded by %2 on %3; nothing here is live.</source>
        <translation>▶ إعادة عرض %1. سجّلها %2 في %3؛ لا شيء هنا مباشر.</translation>
    </message>
    <message>
        <source>Recorded session</source>
        <translation>جلسة مسجلة</translation>
    </message>
    <message>
        <source>Not all of it could be read</source>
        <translation>تعذّرت قراءة جزء منها</translation>
    </message>
    <message>
        <source>Cu&amp;es</source>
        <translation>العلاما&amp;ت</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::SessionOpener</name>
    <message>
        <source>Open a recorded session</source>
        <translation>فتح جلسة مسجلة</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab);;All files (*)</source>
        <translation>جلسات مسجلة (*.leaklab);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::SessionView</name>
    <message>
        <source>What the cart loses a second, held against what it has left, measured over the last ten seconds; and when the forecast says it ends.</source>
        <translation>ما تفقده السلة في الثانية مقابل ما بقي لها، مقيسًا على الثواني العشر الأخيرة؛ ومتى يقول التوقّع إنها تنتهي.</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>الأحدا&amp;ث</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>السج‍&amp;ل</translation>
    </message>
    <message>
        <source>Heap &amp;census</source>
        <translation>تعداد الك‍&amp;ومة</translation>
    </message>
    <message>
        <source>&amp;Post-mortem</source>
        <translation>التشري‍&amp;ح</translation>
    </message>
    <message>
        <source>What a look-up leaves behind, if anything, is for you to find out.</source>
        <translation>ما يخلّفه الاستعلام، إن خلّف شيئًا، عليك أنت أن تكتشفه.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutList</name>
    <message>
        <source>Elsewhere</source>
        <translation>أماكن أخرى</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys without Ctrl, Alt or a function key work while the charts have the focus. There, the arrow keys walk the crosshair, + and − zoom, Page Up and Page Down turn pages, Home goes to the beginning and End to the newest. Everything else is reached with Tab, or with Alt and an underlined letter.</source>
        <translation>المفاتيح التي لا تحتاج إلى Ctrl أو Alt أو مفتاح وظيفة تعمل ما دام التركيز على المخططات. هناك تحرّك مفاتيح الأسهم مؤشر التقاطع، ويكبّر + و− العرض ويصغّرانه، ويقلّب Page Up وPage Down الصفحات، وينتقل Home إلى البداية وEnd إلى الأحدث. وكل ما عدا ذلك يوصل إليه بالمفتاح Tab، أو بالمفتاح Alt مع حرف تحته خط.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StatusBanner</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>أعد المحا&amp;ولة</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Starts the shop again.</source>
        <translation>يبدأ المتجر من جديد.</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation>✖ %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StepView</name>
    <message>
        <source>What to do in this step</source>
        <translation>ما ينبغي فعله في هذه الخطوة</translation>
    </message>
    <message>
        <source>This step asks for</source>
        <translation>ما تطلبه هذه الخطوة</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>A little help. Hints are counted.</source>
        <translation>قليل من المساعدة. التلميحات معدودة.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Says how it is done. That is noted in the result.</source>
        <translation>يقول كيف يُفعل ذلك. ويُدوَّن هذا في النتيجة.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>أرِني</translation>
    </message>
    <message>
        <source>Does it before your eyes, as you could by hand. That is noted in the result.</source>
        <translation>يفعله أمام عينيك، كما يمكنك أن تفعل باليد. ويُدوَّن هذا في النتيجة.</translation>
    </message>
    <message>
        <source>Hint %1.</source>
        <translation>التلميح %1.</translation>
    </message>
    <message>
        <source>Solution.</source>
        <translation>الحل.</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>أوقف العرض</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StoryText</name>
    <message>
        <source>played by the console</source>
        <translation>نفّذته وحدة التحكم</translation>
    </message>
    <message>
        <source>shown in words</source>
        <translation>عُرض بالكلمات</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>لم يُعرض</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>التلميحات</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>الأجوبة الخاطئة</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ اجتيزت</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Passed in an earlier session, so without its charts: that session&apos;s recording has them.</source>
        <translation>اجتيزت في جلسة سابقة، ولذلك بلا مخططاتها: تجدها في تسجيل تلك الجلسة.</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>أجراه</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>وقت العمل</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 من 100</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>التنبؤ</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>الفارق %1</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>%1, named at once, after %2</source>
        <translation>%1، سُمّي من أول مرة، بعد %2</translation>
    </message>
    <message>
        <source>%1, after %2 and %3 wrong answers</source>
        <translation>%1، بعد %2 وعدد أجوبة خاطئة %3</translation>
    </message>
    <message>
        <source>Steps, cues and notes</source>
        <translation>الخطوات والعلامات والملاحظات</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: ‏%2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ThemeActions</name>
    <message>
        <source>&amp;Larger</source>
        <translation>أكب‍&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;أصغر</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>عا&amp;دي</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>كالنظا&amp;م</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ف‍&amp;اتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباي‍&amp;ن عالٍ</translation>
    </message>
    <message>
        <source>&amp;Projector: large type, thick lines</source>
        <translation>عا&amp;رض الصف: حروف كبيرة وخطوط سميكة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>المظه‍&amp;ر</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>حجم الن‍&amp;ص</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TileView</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1، حرج</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1، مرتفع</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TrafficPanel</name>
    <message>
        <source>Traffic</source>
        <translation>حركة المرور</translation>
    </message>
    <message>
        <source>Traffic &amp;on</source>
        <translation>تشغي‍&amp;ل الحركة</translation>
    </message>
    <message>
        <source>Lets the shoppers in or sends them home. Without traffic nothing leaks.</source>
        <translation>يُدخل المتسوّقين أو يصرفهم. بلا حركة مرور لا يتسرّب شيء.</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>clicks a second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Clicks a second</source>
        <translation>النقرات في الثانية</translation>
    </message>
    <message>
        <source>How many clicks shoppers make a second, whatever the shop answers (open loop).</source>
        <translation>كم نقرة ينقر المتسوّقون في الثانية، أيًا كان جواب المتجر (حلقة مفتوحة).</translation>
    </message>
    <message>
        <source>Rat&amp;e</source>
        <translation>المع‍&amp;دل</translation>
    </message>
    <message>
        <source>Pattern of the traffic</source>
        <translation>نمط حركة المرور</translation>
    </message>
    <message>
        <source>How the rate changes over time. A leak follows the clicks, whatever their pattern.</source>
        <translation>كيف يتغيّر المعدل عبر الزمن. التسرّب يتبع النقرات، أيًا كان نمطها.</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Random gaps</source>
        <translation>فواصل عشوائية</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>تصاعد</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>درجات</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>قفزات</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>موجات</translation>
    </message>
    <message>
        <source>In words…</source>
        <translation>بالكلمات…</translation>
    </message>
    <message>
        <source>Pattern in words</source>
        <translation>النمط بالكلمات</translation>
    </message>
    <message>
        <source>For example: constant 500 for 30s then ramp 500 2000 60s. Enter starts it.</source>
        <translation>مثلًا: constant 500 for 30s then ramp 500 2000 60s. ‏Enter يبدؤه.</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>النم‍&amp;ط</translation>
    </message>
    <message>
        <source>What shoppers come for</source>
        <translation>ما يأتي المتسوّقون من أجله</translation>
    </message>
    <message>
        <source>Only putting things into a cart looks products up in the cart service, and leaks.</source>
        <translation>وضع المنتجات في السلة وحده يستعلم عن المنتجات في خدمة السلة، ويُسرِّب.</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>إضافة إلى السلة</translation>
    </message>
    <message>
        <source>Browse only</source>
        <translation>تصفّح فقط</translation>
    </message>
    <message>
        <source>Shop and pay</source>
        <translation>تسوّق ودفع</translation>
    </message>
    <message>
        <source>Mixed, in words…</source>
        <translation>مختلط، بالكلمات…</translation>
    </message>
    <message>
        <source>Shares of the journeys, in words</source>
        <translation>حصص الرحلات، بالكلمات</translation>
    </message>
    <message>
        <source>Shares of the clicks, for example add=70,browse=20,shop=10.</source>
        <translation>حصص النقرات، مثل add=70,browse=20,shop=10.</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>ال‍&amp;رحلة</translation>
    </message>
    <message>
        <source>&amp;Closed loop</source>
        <translation>حلق‍&amp;ة مغلقة</translation>
    </message>
    <message>
        <source>Each shopper waits for the answer before the next click, as in most load tools. A shop that stalls is asked less and so hides its stall.</source>
        <translation>ينتظر كل متسوّق الجواب قبل النقرة التالية، كما في معظم أدوات الحِمل. والمتجر المتعثر يُطلب منه أقل فيخفي تعثره.</translation>
    </message>
    <message>
        <source>Shoppers of the closed loop</source>
        <translation>متسوّقو الحلقة المغلقة</translation>
    </message>
    <message>
        <source>How many shoppers wait for their answers at the same time.</source>
        <translation>كم متسوّقًا ينتظرون أجوبتهم في الوقت نفسه.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>زمن التفكير</translation>
    </message>
    <message>
        <source>How long a shopper thinks after an answer before the next click.</source>
        <translation>كم يفكر المتسوّق بعد الجواب وقبل النقرة التالية.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Plays the session, or holds it.</source>
        <translation>يشغّل الجلسة، أو يوقفها مؤقتًا.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Back to the beginning.</source>
        <translation>العودة إلى البداية.</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>الحدث التالي</translation>
    </message>
    <message>
        <source>On to the next crash, restart, deployment, change of traffic or cue.</source>
        <translation>إلى الانهيار التالي أو إعادة التشغيل أو النشر أو تغيّر حركة المرور أو العلامة.</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>الس‍&amp;رعة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How fast the session is played</source>
        <translation>سرعة تشغيل الجلسة</translation>
    </message>
    <message>
        <source>×1 is as fast as it happened.</source>
        <translation>‏×1 هي السرعة التي حدث بها.</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>Where in the session</source>
        <translation>الموضع في الجلسة</translation>
    </message>
    <message>
        <source>Drag it to another moment; the arrow keys move it by a second.</source>
        <translation>اسحبه إلى لحظة أخرى؛ مفاتيح الأسهم تحركه ثانية واحدة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a moment and the length of a session</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TwinPanel</name>
    <message>
        <source>Twin</source>
        <translation>التوأم</translation>
    </message>
    <message>
        <source>A second cart, built the other way, gets the same requests at the same times: what differs in the charts comes of the leak. Shoppers begin anew in both.</source>
        <translation>سلة ثانية من النسخة الأخرى تتلقى الطلبات نفسها في الأوقات نفسها: فما يختلف في المخططات سببه التسرّب. ويبدأ المتسوّقون من جديد في كلتيهما.</translation>
    </message>
    <message>
        <source>Processor time of the twin&apos;s cart and gateway in the last second. Its shoppers cost the console as much again as yours do.</source>
        <translation>وقت المعالج لسلة التوأم وبوابته في الثانية الأخيرة. ويكلّف متسوّقوه وحدة التحكم مثل ما يكلّفها متسوّقوك.</translation>
    </message>
    <message>
        <source>Run a fixed twin &amp;beside it</source>
        <translation>تشغيل توأ&amp;م مُصلَح بجانبها</translation>
    </message>
    <message>
        <source>Run a leaking twin &amp;beside it</source>
        <translation>تشغيل توأ&amp;م مسرِّب بجانبها</translation>
    </message>
    <message>
        <source>▲ The twin could not be started; the shop goes on. %1</source>
        <translation>▲ تعذّر بدء التوأم؛ ويستمر المتجر. %1</translation>
    </message>
    <message>
        <source>○ The twin is ending …</source>
        <translation>○ التوأم ينتهي …</translation>
    </message>
    <message>
        <source>Restarts: %1</source>
        <translation>إعادات التشغيل: %1</translation>
    </message>
    <message>
        <source>● Twin cart %1 %2. %3</source>
        <comment>state, how long, and its restarts</comment>
        <translation>● السلة التوأم: %1 %2. ‏%3</translation>
    </message>
    <message>
        <source>✖ Twin cart %1 %2. %3</source>
        <comment>back-off, how long it still takes, and its restarts</comment>
        <translation>✖ السلة التوأم: %1 %2. ‏%3</translation>
    </message>
    <message>
        <source>○ Twin cart %1</source>
        <translation>○ السلة التوأم: %1</translation>
    </message>
    <message>
        <source>It costs %1 of a core; there are %2.</source>
        <comment>a share, and a number of cores</comment>
        <translation>كلفته %1 من نواة؛ وعدد النوى %2.</translation>
    </message>
    <message>
        <source>%1
▲ Even the quicker cart takes %2 at the median: this machine is too busy for two. Both latencies hold its delays as well; a lower rate helps.</source>
        <translation>%1
▲ حتى السلة الأسرع تستغرق %2 عند الوسيط: هذا الجهاز أشغل من أن يحمل سلتين. وزمنا الاستجابة كلاهما يتضمنان تأخيره؛ معدل أقل يساعد.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TypeEdit</name>
    <message>
        <source>Answer with this type</source>
        <translation>أجب بهذا النوع</translation>
    </message>
    <message>
        <source>Choose a type in the table of the heap census.</source>
        <translation>اختر نوعًا في جدول تعداد الكومة.</translation>
    </message>
    <message>
        <source>Chosen in the heap census: %1</source>
        <translation>المختار في تعداد الكومة: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WelcomeBanner</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>The step before.</source>
        <translation>الخطوة السابقة.</translation>
    </message>
    <message>
        <source>Points out, step by step, where the leak is to be seen.</source>
        <translation>يبيّن، خطوة خطوة، أين يُرى التسرّب.</translation>
    </message>
    <message>
        <source>Ten guided exercises, from a healthy shop to a drill on call.</source>
        <translation>عشرة تمارين موجَّهة، من متجر سليم إلى تدريب على المناوبة.</translation>
    </message>
    <message>
        <source>Closes this for good.</source>
        <translation>يغلق هذا نهائيًا.</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>إغلاق المقدمة</translation>
    </message>
    <message>
        <source>The live set, the bold line, is what is left after a collection. </source>
        <translation>المجموعة الحية، وهي الخط العريض، هي ما يبقى بعد عملية جمع. </translation>
    </message>
    <message>
        <source>The fixed build is running: it stays level.</source>
        <translation>النسخة المُصلَحة تعمل: يبقى الخط مستويًا.</translation>
    </message>
    <message>
        <source>It climbs with every product put into a cart; just now nobody does that.</source>
        <translation>يصعد الخط مع كل منتج يوضع في سلة؛ ولا أحد يفعل ذلك الآن.</translation>
    </message>
    <message>
        <source>It only climbs, with every product put into a cart. That is the leak.</source>
        <translation>يصعد الخط فقط، مع كل منتج يوضع في سلة. هذا هو التسرّب.</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service leaks: it keeps a record of every product look-up and never lets go.</source>
        <translation>متجر ويب صغير يعمل على هذا الحاسوب، وفيه متسوّقون. خدمة السلة فيه تُسرِّب: تحتفظ بسجل لكل استعلام عن منتج ولا تتخلى عنه أبدًا.</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service is the fixed build.</source>
        <translation>متجر ويب صغير يعمل على هذا الحاسوب، وفيه متسوّقون. خدمة السلة فيه هي النسخة المُصلَحة.</translation>
    </message>
    <message>
        <source>The nearer a heap is to its limit, the more often it has to collect and the less that frees. Meanwhile the cart answers nobody.</source>
        <translation>كلما اقتربت الكومة من حدّها زاد عدد مرات الجمع وقلّ ما يحرره. وفي الأثناء لا تجيب السلة أحدًا.</translation>
    </message>
    <message>
        <source>Shoppers feel it here: one in a hundred waits longer than p99, long before p50 moves.</source>
        <translation>هنا يشعر المتسوّقون به: واحد من كل مئة ينتظر أطول من p99، قبل أن يتحرك p50 بزمن طويل.</translation>
    </message>
    <message>
        <source>At its heap limit the cart dies and is started again, and it all begins anew. Then deploy the fixed build here and compare.</source>
        <translation>عند حد الكومة تموت السلة ويُعاد تشغيلها، ويبدأ كل شيء من جديد. انشر بعدها النسخة المُصلَحة هنا وقارن.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step, of how many, and what it says</comment>
        <translation>%1 من %2: ‏%3</translation>
    </message>
    <message>
        <source>Sho&amp;w me the leak</source>
        <translation>&amp;أرِني التسرّب</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>ت‍&amp;م</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowMenus</name>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;المختبر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع‍&amp;دة</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowRecording</name>
    <message>
        <source>This session is not recorded. %1</source>
        <translation>هذه الجلسة لا تُسجَّل. %1</translation>
    </message>
    <message>
        <source>The recording waits; the lab goes on. %1</source>
        <translation>التسجيل ينتظر؛ والمختبر مستمر. %1</translation>
    </message>
    <message>
        <source>Recorded sessions take up more than %1. Delete those that you do not need from %2.</source>
        <translation>تشغل الجلسات المسجلة أكثر من %1. احذف ما لا تحتاج إليه من %2.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded sessions took up more than %1: the %n oldest went to the trash.</source>
        <translation>
            <numerusform>شغلت الجلسات المسجلة أكثر من %1: لم تُنقل أي منها إلى سلة المحذوفات.</numerusform>
            <numerusform>شغلت الجلسات المسجلة أكثر من %1: نُقلت أقدمها إلى سلة المحذوفات.</numerusform>
            <numerusform>شغلت الجلسات المسجلة أكثر من %1: نُقلت أقدم جلستين إلى سلة المحذوفات.</numerusform>
            <numerusform>شغلت الجلسات المسجلة أكثر من %1: نُقلت أقدم %n جلسات إلى سلة المحذوفات.</numerusform>
            <numerusform>شغلت الجلسات المسجلة أكثر من %1: نُقلت أقدم %n جلسةً إلى سلة المحذوفات.</numerusform>
            <numerusform>شغلت الجلسات المسجلة أكثر من %1: نُقلت أقدم %n جلسة إلى سلة المحذوفات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WordsEdit</name>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
</TS>
