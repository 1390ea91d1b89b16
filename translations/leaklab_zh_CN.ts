<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>leaklab::charts::ChartActions</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Back to the newest data. A double-click on a chart does the same.</source>
        <translation>回到最新数据。双击图表效果相同。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定格</translation>
    </message>
    <message>
        <source>The picture stands still, to talk about it; collection goes on and nothing is lost.</source>
        <translation>画面静止，便于讲解；数据采集照常进行，不会丢失任何数据。</translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation>时钟时间</translation>
    </message>
    <message>
        <source>Times as on the clock, instead of since the session began.</source>
        <translation>显示时钟时间，而不是会话开始以来的时间。</translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation>下一图表</translation>
    </message>
    <message>
        <source>One chart in full size; again: the next one.</source>
        <translation>单个图表放大显示；再按一次切换到下一个。</translation>
    </message>
    <message>
        <source>Previous chart</source>
        <translation>上一图表</translation>
    </message>
    <message>
        <source>One chart in full size: the one before.</source>
        <translation>单个图表放大显示：切换到上一个。</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>所有图表</translation>
    </message>
    <message>
        <source>All charts below each other.</source>
        <translation>上下排列显示所有图表。</translation>
    </message>
    <message>
        <source>Gro&amp;und truth</source>
        <translation>真值(&amp;U)</translation>
    </message>
    <message>
        <source>Adds what the cart itself counts as leaked. No real service tells you this.</source>
        <translation>加上购物车服务自己统计的泄漏量。真实的服务不会告诉你这个数。</translation>
    </message>
    <message>
        <source>F&amp;orecast</source>
        <translation>预估(&amp;O)</translation>
    </message>
    <message>
        <source>When memory reaches its limit if it goes on as it did: a line, and how sure it is.</source>
        <translation>照目前的趋势，内存何时到达上限：画出一条线，并给出可信程度。</translation>
    </message>
    <message>
        <source>Log laten&amp;cy</source>
        <translation>对数延迟(&amp;C)</translation>
    </message>
    <message>
        <source>Each line ten times the one below: shows 4 ms and 4 s in one picture.</source>
        <translation>每条刻度线是下面一条的十倍：4 ms 和 4 s 可以同时看清。</translation>
    </message>
    <message>
        <source>Tw&amp;in</source>
        <translation>对照(&amp;I)</translation>
    </message>
    <message>
        <source>The other build&apos;s lines beside the cart&apos;s, dashed. Both got the same requests.</source>
        <translation>在购物车服务的曲线旁用虚线画出另一个构建的曲线。两者收到相同的请求。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Says beside each title what the chart shows.</source>
        <translation>在每个标题旁说明图表显示的内容。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The chart with the focus as a table, to read and to copy.</source>
        <translation>以表格显示当前焦点所在的图表，便于阅读和复制。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>What is shown as a picture, or its figures as CSV.</source>
        <translation>把显示的内容存为图片，或把数据存为 CSV。</translation>
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
        <translation>定格于 %1，已持续 %2 – 数据采集仍在继续</translation>
    </message>
    <message>
        <source>Looking back: %1 to %2 – now %3</source>
        <translation>回看：%1 至 %2 – 现在 %3</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartControls</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>the last minute</source>
        <translation>最近 1 分钟</translation>
    </message>
    <message>
        <source>the last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How far back the charts show</source>
        <translation>图表显示多长时间</translation>
    </message>
    <message>
        <source>A leak shows in the long view, a stall in the short one.</source>
        <translation>泄漏要看长时段，停滞要看短时段。</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartSaver</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Picture, twice as fine (*.png)</source>
        <translation>图片，两倍精细 (*.png)</translation>
    </message>
    <message>
        <source>Picture as on the screen (*.png)</source>
        <translation>图片，与屏幕一致 (*.png)</translation>
    </message>
    <message>
        <source>Drawing to be scaled (*.svg)</source>
        <translation>可缩放的矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Figures of what is shown (*.csv)</source>
        <translation>所示内容的数据 (*.csv)</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>leak-lab-charts</source>
        <comment>name of a file</comment>
        <translation>leak-lab-charts</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg and .csv: give it one of these.</source>
        <translation>%1 的扩展名不是 .png、.svg 或 .csv：请使用其中之一。</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <comment>the title of a chart</comment>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>Each row is one moment; Ctrl+C copies what is selected.</source>
        <translation>每行是一个时刻；按 Ctrl+C 复制所选内容。</translation>
    </message>
    <message>
        <source>No data in what the chart shows.</source>
        <translation>图表显示的时段内没有数据。</translation>
    </message>
    <message>
        <source>%1 to %2, as it was when this table was opened: %3 rows.</source>
        <translation>%1 至 %2，打开此表时的数据：%3 行。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The selected cells, or all of them, for a spreadsheet.</source>
        <translation>把所选单元格（未选择时为全部）复制到电子表格。</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartText</name>
    <message>
        <source>Memory of the cart</source>
        <translation>购物车服务的内存</translation>
    </message>
    <message>
        <source>A healthy heap goes up and down on a level floor. The live set is what is left after a collection: if it only climbs, something holds on to objects.</source>
        <translation>健康的堆在水平的底线上起伏。存活集是回收之后剩下的部分：如果它只升不降，就说明有什么东西抓着对象不放。</translation>
    </message>
    <message>
        <source>live set</source>
        <translation>存活集</translation>
    </message>
    <message>
        <source>heap used</source>
        <translation>已用堆</translation>
    </message>
    <message>
        <source>heap total</source>
        <translation>堆总量</translation>
    </message>
    <message>
        <source>resident (RSS)</source>
        <translation>常驻内存 (RSS)</translation>
    </message>
    <message>
        <source>really leaked</source>
        <translation>实际泄漏</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>堆上限</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>Garbage collection</source>
        <translation>垃圾回收</translation>
    </message>
    <message>
        <source>While the cart collects garbage it answers nobody. Near the heap limit it collects more and more for less and less.</source>
        <translation>购物车服务回收垃圾时不应答任何请求。越接近堆上限，回收越频繁，收效却越小。</translation>
    </message>
    <message>
        <source>share of time</source>
        <translation>时间占比</translation>
    </message>
    <message>
        <source>longest pause</source>
        <translation>最长停顿</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>From the shopper&apos;s click to the answer. p99: one request in a hundred took longer. “p99 from sending” leaves out the wait before sending, as many tools do, and looks better than it was.</source>
        <translation>从顾客点击到得到应答的时间。p99：每一百个请求中有一个比它更慢。“p99（自发送起）”不计发送前的等待，许多工具都这样算，结果比实际好看。</translation>
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
        <translation>p99（自发送起）</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Shoppers click at the offered rate whatever the shop does. Where answered falls under offered, shoppers wait or give up. Dropped clicks were never sent: too many were waiting. “sent late” is this program&apos;s own delay, for one click in a hundred.</source>
        <translation>无论网店作何反应，顾客都按发起速率点击。应答低于发起时，顾客就在等待或放弃。丢弃的点击从未发送：等待的请求太多了。“迟发”是本程序自身的延误，每一百次点击中有一次达到这个值。</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>发起</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>sent late, p99</source>
        <translation>迟发，p99</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fixed twin: live set</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ExportText</name>
    <message>
        <source>There is not enough memory for so large a picture: make it smaller.</source>
        <translation>内存不足，无法生成这么大的图片：请缩小尺寸。</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>This Leak Lab was built without Qt Svg: save a PNG instead.</source>
        <translation>此 Leak Lab 构建时未包含 Qt Svg：请改存为 PNG。</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::FileText</name>
    <message>
        <source>%1 was not written: it is no regular file. Choose another name.</source>
        <translation>未写入 %1：它不是普通文件。请换一个名称。</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>没有剩余空间</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder, or make room and allow writing there.</source>
        <translation>未写入 %1：%2。请换一个文件夹，或腾出空间并允许写入该处。</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ForecastWords</name>
    <message>
        <source>heap limit</source>
        <translation>堆上限</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>Forecast: %1 any moment</source>
        <translation>预估：随时可能到达%1</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2, not before %3</source>
        <translation>预估：%2 到达%1，不早于 %3</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2 (%3 to %4)</source>
        <translation>预估：%2 到达%1（%3 至 %4）</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>随时</translation>
    </message>
    <message>
        <source>Heap limit: %1</source>
        <translation>堆上限：%1</translation>
    </message>
    <message>
        <source>Memory limit: %1</source>
        <translation>内存上限：%1</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LegendText</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>表格中还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LiveChart</name>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a series and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No data yet: the first row comes when the shop runs.</source>
        <translation>尚无数据：网店运行后才有第一行数据。</translation>
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
        <translation>购物车服务的状态变化</translation>
    </message>
    <message>
        <source>What state the cart was in, in the words of Kubernetes. Each death is named under it. %1</source>
        <translation>购物车服务处于什么状态，用 Kubernetes 的说法。每次死亡都标在下方。%1</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>购物车</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Bounds</name>
    <message>
        <source>Your administrator allows heap limits up to %1.</source>
        <translation>管理员允许的堆上限最大为 %1。</translation>
    </message>
    <message>
        <source>Your administrator allows up to %1 clicks a second.</source>
        <translation>管理员允许每秒最多 %1 次点击。</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Fault</name>
    <message>
        <source>slow catalogue</source>
        <translation>目录缓慢</translation>
    </message>
    <message>
        <source>The catalogue holds back every answer about one product for 300 ms. Whoever adds waits for it, and at higher rates for one of the cart&apos;s connections to the catalogue as well.</source>
        <translation>目录服务对每个单件商品的应答都扣住 300 ms。加购的人都得等；速率较高时，还要等购物车服务到目录服务的连接空出来。</translation>
    </message>
    <message>
        <source>%count answers held back</source>
        <translation>已延迟 %count 个应答</translation>
    </message>
    <message>
        <source>broken catalogue answers</source>
        <translation>目录应答损坏</translation>
    </message>
    <message>
        <source>The catalogue cuts off every third answer about one product in the middle, with status 200. The cart catches that and answers with an error.</source>
        <translation>目录服务对单件商品的应答，每三个就有一个从中间截断，状态码却是 200。购物车服务会捕获到，并以错误应答。</translation>
    </message>
    <message>
        <source>%count answers broken</source>
        <translation>已损坏 %count 个应答</translation>
    </message>
    <message>
        <source>catalogue down</source>
        <translation>目录停机</translation>
    </message>
    <message>
        <source>The catalogue is stopped, and started again when the fault is switched off. The cart can look up nothing meanwhile.</source>
        <translation>目录服务被停止，关闭此故障时重新启动。这期间购物车服务什么也查不到。</translation>
    </message>
    <message>
        <source>%count look-ups of the cart failed</source>
        <translation>购物车服务 %count 次查询失败</translation>
    </message>
    <message>
        <source>store down</source>
        <translation>存储停机</translation>
    </message>
    <message>
        <source>The store of the carts is stopped, and started again when the fault is switched off. It keeps nothing on disk: what shoppers had in their carts is lost.</source>
        <translation>购物车存储被停止，关闭此故障时重新启动。它不在磁盘上保存任何内容：顾客购物车里的东西会丢失。</translation>
    </message>
    <message>
        <source>%count requests of the cart failed</source>
        <translation>购物车服务 %count 个请求失败</translation>
    </message>
    <message>
        <source>cache that levels off</source>
        <translation>会封顶的缓存</translation>
    </message>
    <message>
        <source>The cart keeps the answers to the newest adds, up to 16 MiB: the live set climbs as with a leak, and then stays. Switched off, the next major collections free it.</source>
        <translation>购物车服务保留最近加购所得的应答，最多 16 MiB：存活集像泄漏一样爬升，然后持平。关闭后，接下来的主回收会释放它。</translation>
    </message>
    <message>
        <source>%bytes in %count entries</source>
        <translation>%count 个条目，共 %bytes</translation>
    </message>
    <message>
        <source>listener leak</source>
        <translation>监听器泄漏</translation>
    </message>
    <message>
        <source>The cart keeps a listener for each new cart and never lets go of one: it grows with the shoppers who come, not with what they add. Switched off, no more are added; those that are there stay.</source>
        <translation>购物车服务为每个新购物车保留一个监听器，从不释放：它随来店顾客增长，与加购无关。关闭后不再增加，已有的留着。</translation>
    </message>
    <message>
        <source>%bytes in %count listeners</source>
        <translation>%count 个监听器，共 %bytes</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::HeapInspector</name>
    <message>
        <source>broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>half an answer, or none of a census</source>
        <translation>应答不完整，或不是堆统计</translation>
    </message>
    <message>
        <source>half an answer, or none of a heap snapshot</source>
        <translation>应答不完整，或不是堆快照</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Incident</name>
    <message>
        <source>deploy the leaking build</source>
        <translation>部署泄漏版</translation>
    </message>
    <message>
        <source>Redeploys the cart with the leak: a clean stop and a start, and from then on the live set climbs.</source>
        <translation>重新部署带泄漏的购物车服务：正常停止后启动，此后存活集一路爬升。</translation>
    </message>
    <message>
        <source>deploy the fixed build</source>
        <translation>部署修复版</translation>
    </message>
    <message>
        <source>Redeploys the cart without the leak: a clean stop and a start, and the live set stays flat.</source>
        <translation>重新部署没有泄漏的购物车服务：正常停止后启动，存活集保持平稳。</translation>
    </message>
    <message>
        <source>kill the cart</source>
        <translation>强制终止购物车服务</translation>
    </message>
    <message>
        <source>Ends the cart at once, as kill -9 does: exit code 137, no last words. It is restarted.</source>
        <translation>立即终止购物车服务，如同 kill -9：退出码 137，没有遗言。随后会重启。</translation>
    </message>
    <message>
        <source>kill the store</source>
        <translation>强制终止存储</translation>
    </message>
    <message>
        <source>Ends the store of the carts at once. It is restarted, and what shoppers had in their carts is gone.</source>
        <translation>立即终止购物车存储。随后会重启，顾客购物车里的东西都没了。</translation>
    </message>
    <message>
        <source>traffic spike</source>
        <translation>流量尖峰</translation>
    </message>
    <message>
        <source>Four times the traffic for 20 seconds, then the usual rate again.</source>
        <translation>四倍流量持续 20 秒，然后恢复平常速率。</translation>
    </message>
    <message>
        <source>memory limit of 100 MiB</source>
        <translation>内存上限 100 MiB</translation>
    </message>
    <message>
        <source>Gives the cart&apos;s container 100 MiB. Over it the cart is killed: OOMKilled, exit code 137.</source>
        <translation>把购物车服务的容器限制为 100 MiB。超出就会被强制终止：OOMKilled，退出码 137。</translation>
    </message>
    <message>
        <source>healthy but busy</source>
        <translation>健康但繁忙</translation>
    </message>
    <message>
        <source>Deploys the fixed build and sends three times the traffic, which stays. Nothing is wrong.</source>
        <translation>部署修复版，并发送三倍流量，持续不变。一切正常。</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Lab</name>
    <message>
        <source>the lab is being stopped</source>
        <translation>正在停止实验环境</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Preflight</name>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::PreflightText</name>
    <message>
        <source>Programs of the shop</source>
        <translation>网店的程序</translation>
    </message>
    <message>
        <source>%1 is version %2</source>
        <translation>%1 的版本是 %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>no answer from: %1</source>
        <translation>没有应答：%1</translation>
    </message>
    <message>
        <source>all there, version %1 like the console</source>
        <translation>全部就位，版本 %1，与控制台相同</translation>
    </message>
    <message>
        <source>The machine may just be busy: check again. If they stay silent, install Leak Lab again.</source>
        <translation>机器可能只是繁忙：请再检查一次。如果仍无应答，请重新安装 Leak Lab。</translation>
    </message>
    <message>
        <source>Install Leak Lab again, or build all of its programs: they belong together and lie in one folder.</source>
        <translation>请重新安装 Leak Lab，或构建它的全部程序：它们互相配套，放在同一文件夹中。</translation>
    </message>
    <message>
        <source>Loopback network</source>
        <translation>环回网络</translation>
    </message>
    <message>
        <source>127.0.0.1 can be used</source>
        <translation>127.0.0.1 可用</translation>
    </message>
    <message>
        <source>no connection to 127.0.0.1 (%1)</source>
        <translation>无法连接 127.0.0.1（%1）</translation>
    </message>
    <message>
        <source>All of the shop talks over 127.0.0.1 and nothing else. Allow it in the firewall or sandbox that Leak Lab runs in.</source>
        <translation>整个网店只通过 127.0.0.1 通信。请在运行 Leak Lab 的防火墙或沙箱中放行。</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>none asked for; the system gives free ones</source>
        <translation>未指定；由系统分配空闲端口</translation>
    </message>
    <message>
        <source>%1, the storefront&apos;s, is free</source>
        <translation>网店前台的端口 %1 空闲</translation>
    </message>
    <message>
        <source>%1, asked for with --port, is taken</source>
        <translation>用 --port 指定的 %1 已被占用</translation>
    </message>
    <message>
        <source>End the program that uses it, or leave out --port to get a free one.</source>
        <translation>请结束占用它的程序，或不用 --port，改用空闲端口。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>the system does not tell how much is free</source>
        <translation>系统不提供空闲内存量</translation>
    </message>
    <message>
        <source>See to it that %1 are free.</source>
        <translation>请确保有 %1 空闲。</translation>
    </message>
    <message>
        <source>%1 of %2 free; this lab takes up to %3</source>
        <translation>%2 中有 %1 空闲；本实验最多占用 %3</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller heap limit. Else the machine may page or end programs, and what you measure is that.</source>
        <translation>请关闭其他程序，或选择较小的堆上限。否则机器可能换页或终止程序，那样测到的就是这些影响。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to (%2)</source>
        <translation>无法写入 %1（%2）</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>%1 可写入</translation>
    </message>
    <message>
        <source>The system does not tell how much room it has.</source>
        <translation>系统不提供剩余空间的大小。</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%2 中有 %1 空闲</translation>
    </message>
    <message>
        <source>Make room: %1 are enough for long sessions and heap snapshots.</source>
        <translation>请腾出空间：%1 足够用于长时间会话和堆快照。</translation>
    </message>
    <message>
        <source>Store of the carts</source>
        <translation>购物车存储</translation>
    </message>
    <message>
        <source>redis-server is installed; the lab starts one of its own</source>
        <translation>已安装 redis-server；实验环境会启动自己的实例</translation>
    </message>
    <message>
        <source>the built-in one, as asked for</source>
        <translation>按要求使用内置存储</translation>
    </message>
    <message>
        <source>the built-in one; no redis-server is installed, and none is needed</source>
        <translation>使用内置存储；未安装 redis-server，也不需要</translation>
    </message>
    <message>
        <source>your own Redis answers at %1</source>
        <translation>你自己的 Redis 在 %1 有应答</translation>
    </message>
    <message>
        <source>your own Redis at %1 does not answer (%2)</source>
        <translation>你自己的 Redis 在 %1 没有应答（%2）</translation>
    </message>
    <message>
        <source>Start it, correct --redis, or leave it out: then the lab brings its own store.</source>
        <translation>请启动它、更正 --redis，或去掉该选项：实验环境会使用自带的存储。</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>运行文件夹</translation>
    </message>
    <message>
        <source>Allow writing there, or let XDG_RUNTIME_DIR or TMPDIR name another folder.</source>
        <translation>请允许写入，或让 XDG_RUNTIME_DIR 或 TMPDIR 指向另一个文件夹。</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>已录制的会话</translation>
    </message>
    <message>
        <source>Allow writing there; until then sessions run but are not kept.</source>
        <translation>请允许写入；在此之前会话可以运行，但不会保留。</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ArithmeticText</name>
    <message>
        <source>too early to tell when it will be full</source>
        <translation>为时尚早，还说不准何时用满</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>%1 后用满</translation>
    </message>
    <message>
        <source>but the container&apos;s memory limit is met first, in %1</source>
        <translation>但会先到达容器的内存上限，还有 %1</translation>
    </message>
    <message>
        <source>Crash arithmetic: nothing to reckon with while the cart is down or just started.</source>
        <translation>崩溃推算：购物车服务已停或刚刚启动，暂时无从推算。</translation>
    </message>
    <message>
        <source>Nobody looks up a product in the cart just now, so nothing leaks.</source>
        <translation>眼下没有人在购物车服务里查询商品，所以没有泄漏。</translation>
    </message>
    <message>
        <source>%1 look-ups a second, and none of them leaves anything behind.</source>
        <translation>每秒 %1 次查询，没有一次留下东西。</translation>
    </message>
    <message>
        <source>%1 left behind by each look-up × %2 look-ups a second = %3</source>
        <translation>每次查询留下 %1 × 每秒 %2 次查询 = %3</translation>
    </message>
    <message>
        <source>%1. How much room is left is known after the first major collection.</source>
        <translation>%1。第一次主回收之后才知道还剩多少空间。</translation>
    </message>
    <message>
        <source>%1. %2 free between live set and limit: %3.</source>
        <translation>%1。存活集与上限之间还有 %2：%3。</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CellText</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
        <translation>类型</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Δ objects</source>
        <translation>Δ 对象数</translation>
    </message>
    <message>
        <source>Δ bytes</source>
        <translation>Δ 字节数</translation>
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
        <translation>%1 · %2 · %3 · 存活 %4</translation>
    </message>
    <message>
        <source>after a collection</source>
        <translation>回收之后</translation>
    </message>
    <message>
        <source>as of the last major</source>
        <translation>上次主回收时</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ConsoleLoadText</name>
    <message>
        <source>Console %1 CPU · %2 · frames up to %3 late</source>
        <comment>share of a core, memory, milliseconds</comment>
        <translation>控制台 %1 CPU · %2 · 画面最多迟 %3</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CueModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation>实验时间</translation>
    </message>
    <message>
        <source>Cue or note</source>
        <translation>标记或备注</translation>
    </message>
</context>
<context>
    <name>leaklab::models::DeathText</name>
    <message>
        <source>Requests lost: known once the cart is ready again.</source>
        <translation>丢失的请求：购物车服务再次就绪后可知。</translation>
    </message>
    <message>
        <source>Requests lost: %1.</source>
        <translation>丢失的请求：%1。</translation>
    </message>
    <message>
        <source>Requests lost: %1 (%2).</source>
        <translation>丢失的请求：%1（%2）。</translation>
    </message>
    <message>
        <source>Carts lost: not checked yet.</source>
        <translation>丢失的购物车：尚未检查。</translation>
    </message>
    <message>
        <source>Carts lost: %1 of %2 checked, with wrong contents: %3.</source>
        <translation>丢失的购物车：检查了 %2 个，丢失 %1 个；内容有误：%3。</translation>
    </message>
    <message>
        <source>%1 Not reached: %2.</source>
        <translation>%1未能查到：%2。</translation>
    </message>
    <message>
        <source>waited %1 (CrashLoopBackOff)</source>
        <translation>等待了 %1 (CrashLoopBackOff)</translation>
    </message>
    <message>
        <source>restarted at once</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>started %1 after the death</source>
        <translation>死亡后 %1 启动</translation>
    </message>
    <message>
        <source>ready after %1 in all</source>
        <translation>共 %1 后就绪</translation>
    </message>
    <message>
        <source>%1 from when the policy allowed it</source>
        <translation>从策略允许算起 %1</translation>
    </message>
    <message>
        <source>not ready again so far</source>
        <translation>至今尚未再次就绪</translation>
    </message>
    <message>
        <source>Recovery: %1.</source>
        <translation>恢复：%1。</translation>
    </message>
    <message>
        <source>%1 · at %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The cart ended itself: its live set no longer fitted its heap. 134 is 128 + 6, SIGABRT: the program called abort().</source>
        <translation>购物车服务自行终止：存活集已装不进它的堆。134 是 128 + 6，即 SIGABRT：程序调用了 abort()。</translation>
    </message>
    <message>
        <source>%1 Live at the end: %2 of %3.</source>
        <translation>%1终止时存活：%2，上限 %3。</translation>
    </message>
    <message>
        <source>The cart was killed because its resident memory passed the limit of its container. 137 is 128 + 9, SIGKILL: no program gets to say anything after that.</source>
        <translation>购物车服务被强制终止，因为它的常驻内存超过了容器的上限。137 是 128 + 9，即 SIGKILL：此后程序没有机会再说任何话。</translation>
    </message>
    <message>
        <source>%1 Resident when last seen: %2 of %3.</source>
        <translation>%1最后一次看到的常驻内存：%2，上限 %3。</translation>
    </message>
    <message>
        <source>Somebody killed the cart from outside; it was not for memory. 137 is 128 + 9, SIGKILL, as for OOMKilled: only the memory before it tells the two apart.</source>
        <translation>有人从外部强制终止了购物车服务；与内存无关。137 是 128 + 9，即 SIGKILL，与 OOMKilled 相同：只有看之前的内存才能区分两者。</translation>
    </message>
    <message>
        <source>The cart crashed: %1 is 128 + %2, the number of the signal.</source>
        <translation>购物车服务崩溃：%1 是 128 + 信号编号 %2。</translation>
    </message>
    <message>
        <source>The cart ended by itself with exit code %1.</source>
        <translation>购物车服务自行结束，退出码 %1。</translation>
    </message>
    <message>
        <source>Lived %1 from ready to dead.</source>
        <translation>从就绪到死亡存活了 %1。</translation>
    </message>
    <message>
        <source>Held on to %1 leaked records.</source>
        <translation>抓着 %1 条泄漏记录不放。</translation>
    </message>
    <message>
        <source>None: the process was killed from outside (137).</source>
        <translation>无：进程被从外部强制终止 (137)。</translation>
    </message>
    <message>
        <source>None: the process ended with exit code %1 and said nothing.</source>
        <translation>无：进程以退出码 %1 结束，什么也没说。</translation>
    </message>
    <message>
        <source>None: the process ended (%1) without getting to say anything.</source>
        <translation>无：进程结束 (%1)，没有机会说话。</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventModel</name>
    <message>
        <source>✖ death</source>
        <translation>✖ 死亡</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ 警告</translation>
    </message>
    <message>
        <source>◆ change</source>
        <translation>◆ 变更</translation>
    </message>
    <message>
        <source>⚑ cue</source>
        <translation>⚑ 标记</translation>
    </message>
    <message>
        <source>● normal</source>
        <translation>● 正常</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation>实验时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventText</name>
    <message>
        <source>new deployment</source>
        <translation>新部署</translation>
    </message>
    <message>
        <source>leaking build</source>
        <translation>泄漏版</translation>
    </message>
    <message>
        <source>fixed build</source>
        <translation>修复版</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>泄漏版对照</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>修复版对照</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1死亡</translation>
    </message>
    <message>
        <source>%1, %2 live</source>
        <translation>%1，存活 %2</translation>
    </message>
    <message>
        <source>%1, %2 leaked records</source>
        <translation>%1，%2 条泄漏记录</translation>
    </message>
    <message>
        <source>%1, heap limit %2</source>
        <translation>%1，堆上限 %2</translation>
    </message>
    <message>
        <source>%1, leak amplified ×%2</source>
        <translation>%1，泄漏放大 ×%2</translation>
    </message>
    <message>
        <source>deployed: %1</source>
        <translation>已部署：%1</translation>
    </message>
    <message>
        <source>deployed anew</source>
        <translation>已重新部署</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise: %1</source>
        <translation>已为练习设置实验环境：%1</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise</source>
        <translation>已为练习设置实验环境</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number and name of a step</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>exercise %1: step %2 passed</source>
        <translation>练习 %1：步骤 %2 已通过</translation>
    </message>
    <message>
        <source>exercise %1: step %2 began</source>
        <translation>练习 %1：步骤 %2 已开始</translation>
    </message>
    <message>
        <source>%1 started again (pid %2)</source>
        <translation>%1再次启动 (pid %2)</translation>
    </message>
    <message>
        <source>%1 started (pid %2)</source>
        <translation>%1已启动 (pid %2)</translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation>无内存上限</translation>
    </message>
    <message>
        <source>memory limit %1</source>
        <translation>内存上限 %1</translation>
    </message>
    <message>
        <source>%1: restarting at once</source>
        <translation>%1：立即重启</translation>
    </message>
    <message>
        <source>%1: restarting in %2 (CrashLoopBackOff)</source>
        <translation>%1：%2 后重启 (CrashLoopBackOff)</translation>
    </message>
    <message>
        <source>carts checked: %1, lost: %2, wrong: %3, not reached: %4</source>
        <translation>检查购物车：%1，丢失：%2，有误：%3，未能查到：%4</translation>
    </message>
    <message>
        <source>%1; the store ended meanwhile, and with it the carts of then</source>
        <translation>%1；其间存储终止过，当时的购物车随之丢失</translation>
    </message>
    <message>
        <source>after crash %1: %2</source>
        <translation>崩溃 %1 之后：%2</translation>
    </message>
    <message>
        <source>crash %1: %2 requests lost in %3</source>
        <translation>崩溃 %1：%3 内丢失 %2 个请求</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>heap census as of the last major collection: %1 live</source>
        <translation>上次主回收时的堆统计：存活 %1</translation>
    </message>
    <message>
        <source>heap census after a collection of %1: %2 live</source>
        <translation>经 %1 回收后的堆统计：存活 %2</translation>
    </message>
    <message>
        <source>heap snapshot of %1 objects; the cart stood still for %2</source>
        <translation>%1 个对象的堆快照；购物车服务停顿了 %2</translation>
    </message>
    <message>
        <source>closed loop, shoppers: %1</source>
        <translation>闭环，顾客：%1</translation>
    </message>
    <message>
        <source>%1, journeys: %2</source>
        <translation>%1，流程：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the shop is ready</source>
        <translation>网店已就绪</translation>
    </message>
    <message>
        <source>%1 is ready, %2 after its start</source>
        <translation>%1已就绪，启动后用时 %2</translation>
    </message>
    <message>
        <source>%1 does not answer its readiness probe (NotReady)</source>
        <translation>%1不应答就绪探针 (NotReady)</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1已停止</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1无法启动</translation>
    </message>
    <message>
        <source>cart: %1</source>
        <translation>购物车服务：%1</translation>
    </message>
    <message>
        <source>traffic on: %1</source>
        <translation>流量已开启：%1</translation>
    </message>
    <message>
        <source>traffic off</source>
        <translation>流量已关闭</translation>
    </message>
    <message>
        <source>traffic set to %1</source>
        <translation>流量已设为 %1</translation>
    </message>
    <message>
        <source>the %1&apos;s figures are missing: %2</source>
        <translation>缺少%1的数据：%2</translation>
    </message>
    <message>
        <source>%1 runs beside the cart: from now on both get the same requests</source>
        <translation>%1与购物车服务并排运行：从现在起两者收到相同的请求</translation>
    </message>
    <message>
        <source>the twin was switched off</source>
        <translation>对照已关闭</translation>
    </message>
    <message>
        <source>the twin could not be started, the shop goes on without it: %1</source>
        <translation>对照无法启动，网店照常运行：%1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>cue: %1</source>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>cue %1 is called: %2</source>
        <translation>标记 %1 命名为：%2</translation>
    </message>
    <message>
        <source>cue %1 taken away: %2</source>
        <translation>已移除标记 %1：%2</translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation>事故：%1</translation>
    </message>
    <message>
        <source>incident, not announced: %1</source>
        <translation>未公开的事故：%1</translation>
    </message>
    <message>
        <source>done in the console: %1</source>
        <translation>在控制台中完成：%1</translation>
    </message>
    <message>
        <source>fault on: %1</source>
        <translation>故障开启：%1</translation>
    </message>
    <message>
        <source>fault off: %1</source>
        <translation>故障关闭：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which this version does not know</source>
        <translation>“%1”，此版本不认识</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation>NotReady</translation>
    </message>
    <message>
        <source>died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>退避 %1</translation>
    </message>
    <message>
        <source>traffic %1</source>
        <translation>流量 %1</translation>
    </message>
    <message>
        <source>carts checked</source>
        <translation>已查购物车</translation>
    </message>
    <message>
        <source>requests lost</source>
        <translation>丢失请求</translation>
    </message>
    <message>
        <source>census</source>
        <translation>堆统计</translation>
    </message>
    <message>
        <source>heap snapshot</source>
        <translation>堆快照</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>缺数据</translation>
    </message>
    <message>
        <source>no twin</source>
        <translation>无对照</translation>
    </message>
    <message>
        <source>twin failed</source>
        <translation>对照失败</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>✓ step %1</source>
        <translation>✓ 步骤 %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation>不再：%1</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Line (! was written to stderr)</source>
        <translation>行（! 表示写到 stderr）</translation>
    </message>
</context>
<context>
    <name>leaklab::models::OutcomeText</name>
    <message>
        <source>answered 4xx</source>
        <translation>应答 4xx</translation>
    </message>
    <message>
        <source>answered 5xx</source>
        <translation>应答 5xx</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝连接</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>连接重置</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>中途截断</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, of what kind</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the kinds of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ProcessText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation>NotReady</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>CrashLoopBackOff</source>
        <translation>CrashLoopBackOff</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>启动失败</translation>
    </message>
    <message>
        <source>Aborted (%1)</source>
        <translation>已中止 (%1)</translation>
    </message>
    <message>
        <source>OOMKilled (%1)</source>
        <translation>OOMKilled (%1)</translation>
    </message>
    <message>
        <source>Killed (%1)</source>
        <translation>被终止 (%1)</translation>
    </message>
    <message>
        <source>Signal %1 (%2)</source>
        <translation>信号 %1 (%2)</translation>
    </message>
    <message>
        <source>Exited (%1)</source>
        <translation>已退出 (%1)</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>从未就绪</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1已停止</translation>
    </message>
    <message>
        <source>%1 died: heap limit reached (%2)</source>
        <translation>%1死亡：到达堆上限 (%2)</translation>
    </message>
    <message>
        <source>%1 was killed for exceeding the memory limit: OOMKilled (%2)</source>
        <translation>%1因超过内存上限被强制终止：OOMKilled (%2)</translation>
    </message>
    <message>
        <source>%1 was killed from outside, not for memory (%2)</source>
        <translation>%1被从外部强制终止，与内存无关 (%2)</translation>
    </message>
    <message>
        <source>%1 died of signal %2 (%3)</source>
        <translation>%1死于信号 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ended by itself with exit code %2</source>
        <translation>%1自行结束，退出码 %2</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1无法启动</translation>
    </message>
    <message>
        <source>%1 was ended: it did not become ready in time</source>
        <translation>%1被终止：未能及时就绪</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>购物车服务</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>目录服务</translation>
    </message>
    <message>
        <source>store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web 服务</translation>
    </message>
    <message>
        <source>twin cart</source>
        <translation>对照购物车服务</translation>
    </message>
    <message>
        <source>twin web</source>
        <translation>对照 Web 服务</translation>
    </message>
</context>
<context>
    <name>leaklab::models::StateText</name>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>CrashLoopBackOff %1</source>
        <translation>CrashLoopBackOff %1</translation>
    </message>
    <message>
        <source>%1 (in truth %2)</source>
        <comment>a wait, and how long Kubernetes would wait</comment>
        <translation>%1（真实为 %2）</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>退避 %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，还剩 %2</translation>
    </message>
    <message>
        <source>waits ÷ %1</source>
        <translation>等待÷%1</translation>
    </message>
    <message>
        <source>true waits</source>
        <translation>真实等待</translation>
    </message>
    <message>
        <source>As in Kubernetes, the first restart comes at once, then after 10 s, doubling up to 5 min; 10 good minutes make it forget.</source>
        <translation>与 Kubernetes 一样，第一次立即重启，之后等 10 s，每次翻倍，最多 5 min；正常运行 10 分钟后清零。</translation>
    </message>
    <message>
        <source>%1 Here all of it is divided by %2.</source>
        <translation>%1这里的等待都除以 %2。</translation>
    </message>
</context>
<context>
    <name>leaklab::models::SummaryText</name>
    <message>
        <source>The cart is not running.</source>
        <translation>购物车服务没有运行。</translation>
    </message>
    <message>
        <source>%1 of %2 heap used</source>
        <translation>已用堆 %1，上限 %2</translation>
    </message>
    <message>
        <source>No sure rise of the live set; %1.</source>
        <translation>存活集没有明确上升；%1。</translation>
    </message>
    <message>
        <source>Live set</source>
        <translation>存活集</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>常驻内存</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory any moment; %3.</source>
        <translation>%1每分钟上升 %2，内存随时会耗尽；%3。</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory in about %3; %4.</source>
        <translation>%1每分钟上升 %2，约 %3 后内存耗尽；%4。</translation>
    </message>
    <message>
        <source>%1 of the time goes into collecting, at most %2 in what is shown; longest pause %3.</source>
        <translation>%1 的时间花在回收上，所示时段内最高 %2；最长停顿 %3。</translation>
    </message>
    <message>
        <source>No request was answered in the last second.</source>
        <translation>最近一秒没有请求得到应答。</translation>
    </message>
    <message>
        <source>Half of the requests within %1, 99 in 100 within %2; at worst %3 in what is shown.</source>
        <translation>一半请求在 %1 以内，一百个中有 99 个在 %2 以内；所示时段内最差 %3。</translation>
    </message>
    <message>
        <source>No traffic.</source>
        <translation>没有流量。</translation>
    </message>
    <message>
        <source>%1 answered of %2 offered; %3 of the requests failed.</source>
        <translation>发起 %2，应答 %1；%3 的请求失败。</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>尚无数据。</translation>
    </message>
</context>
<context>
    <name>leaklab::models::TileText</name>
    <message>
        <source>%1 of %2</source>
        <comment>an amount of memory of its limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Heap used</source>
        <translation>已用堆</translation>
    </message>
    <message>
        <source>Objects on the cart&apos;s heap, garbage included, as a share of the heap limit. At the limit the cart aborts itself: exit code 134.</source>
        <translation>购物车服务堆上的对象（含垃圾）占堆上限的比例。到达上限时购物车服务自行中止：退出码 134。</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>堆上限</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>Out of memory in</source>
        <translation>距内存耗尽</translation>
    </message>
    <message>
        <source>When memory meets its limit if it goes on as it did since the traffic last changed, and how sure that is. Near the limit the cart no longer keeps the pace, so it ends some seconds later. Once it has happened: how far off the forecast was that was made half-way.</source>
        <translation>按上次流量变化以来的趋势，内存何时到达上限，以及有多可信。接近上限时购物车服务跟不上原来的节奏，所以会晚几秒终止。死亡发生后：半程时的预估偏差多少。</translation>
    </message>
    <message>
        <source>the cart is down</source>
        <translation>购物车服务已停</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>为时尚早</translation>
    </message>
    <message>
        <source>no trend</source>
        <translation>无趋势</translation>
    </message>
    <message>
        <source>nothing rises for sure</source>
        <translation>没有明确上升</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>不早于 %1</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>随时</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about so much time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>at the %1</source>
        <translation>到%1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>a span of time, and which limit is meant</comment>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>延迟 p99</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>One request in a hundred took longer than this, counted from the moment the shopper clicked.</source>
        <translation>从顾客点击的那一刻算起，每一百个请求中有一个比这更慢。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>Requests that failed, as a share of those that ended in the last second.</source>
        <translation>失败的请求占最近一秒内结束的请求的比例。</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>no death yet</source>
        <translation>尚未死亡</translation>
    </message>
    <message>
        <source>How often the cart died and was started again since the lab began.</source>
        <translation>实验环境启动以来，购物车服务死亡并重启的次数。</translation>
    </message>
    <message>
        <source>Traffic answered</source>
        <translation>应答流量</translation>
    </message>
    <message>
        <source>of %1 offered</source>
        <translation>发起 %1</translation>
    </message>
    <message>
        <source>Requests answered well a second, of those that shoppers made.</source>
        <translation>顾客发出的请求中，每秒正常应答的数量。</translation>
    </message>
    <message>
        <source>half-way: right</source>
        <translation>半程预估：准确</translation>
    </message>
    <message>
        <source>half-way: %1 too early</source>
        <translation>半程预估：早了 %1</translation>
    </message>
    <message>
        <source>half-way: %1 too late</source>
        <translation>半程预估：晚了 %1</translation>
    </message>
</context>
<context>
    <name>leaklab::models::TwinText</name>
    <message>
        <source>twin</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>泄漏版对照</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>修复版对照</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ValueText</name>
    <message>
        <source>%1/s</source>
        <comment>an amount of memory a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>leaklab::session::LossText</name>
    <message>
        <source>The recording ends without an end: the console was ended by force, or is still recording. Up to a second may be missing.</source>
        <translation>录制没有正常结尾：控制台被强制结束，或仍在录制。可能缺少最多一秒的数据。</translation>
    </message>
    <message>
        <source>The file is damaged: %1 pieces of it can&apos;t be read, and with them %2 rows.</source>
        <translation>文件已损坏：有 %1 段无法读取，丢失 %2 行数据。</translation>
    </message>
    <message>
        <source>The disk took nothing for a while: %1 rows between %2 s and %3 s were not recorded.</source>
        <translation>磁盘有一段时间无法写入：%2 s 至 %3 s 之间的 %1 行数据未录制。</translation>
    </message>
    <message>
        <source>It holds series that this version does not know: %1.</source>
        <translation>其中有此版本不认识的序列：%1。</translation>
    </message>
    <message>
        <source>It holds what only a later version can read (%1).</source>
        <translation>其中有只有更高版本才能读取的内容 (%1)。</translation>
    </message>
</context>
<context>
    <name>leaklab::supervise::SupervisedProcess</name>
    <message>
        <source>not ready within %1 s of its start; ended</source>
        <translation>启动后 %1 s 内未就绪；已终止</translation>
    </message>
    <message>
        <source>still there %1 s after it was asked to stop; killed</source>
        <translation>要求停止 %1 s 后仍在运行；已强制终止</translation>
    </message>
    <message>
        <source>resident memory %1 over the limit of %2; killed (exit code 137)</source>
        <translation>常驻内存 %1 超过上限 %2；已强制终止（退出码 137）</translation>
    </message>
</context>
<context>
    <name>leaklab::training::Attempt</name>
    <message>
        <source>The lab does not do what it should. %1</source>
        <translation>实验环境的运行不符合预期。%1</translation>
    </message>
    <message>
        <source>The lab could not be set up for this exercise: %1</source>
        <translation>无法为此练习设置实验环境：%1</translation>
    </message>
    <message>
        <source>The step could not begin as it should: %1.</source>
        <translation>本步骤未能正常开始：%1。</translation>
    </message>
</context>
<context>
    <name>leaklab::training::CheckBoard</name>
    <message>
        <source>Something else comes first.</source>
        <translation>要先完成另一项。</translation>
    </message>
    <message>
        <source>held for %1 of %2 s</source>
        <translation>已保持 %1 s，共需 %2 s</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不知道</translation>
    </message>
    <message>
        <source>now %1 of %2</source>
        <translation>现在 %1，目标 %2</translation>
    </message>
    <message>
        <source>now %1, to be under %2</source>
        <translation>现在 %1，须低于 %2</translation>
    </message>
    <message>
        <source>It is %1 and has to be over %2.</source>
        <translation>现在是 %1，须高于 %2。</translation>
    </message>
    <message>
        <source>It is %1 and has to be under %2.</source>
        <translation>现在是 %1，须低于 %2。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>So far %1 of %2.</source>
        <translation>到目前为止 %1 / %2。</translation>
    </message>
    <message>
        <source>It took %1; you were %2 off.</source>
        <translation>实际用了 %1；你的预测偏差 %2。</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too early. Predict the next one.</source>
        <translation>实际用了 %1：你的预测早了 %2。请预测下一次。</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too late. Predict the next one.</source>
        <translation>实际用了 %1：你的预测晚了 %2。请预测下一次。</translation>
    </message>
</context>
<context>
    <name>leaklab::training::DisturbanceWatch</name>
    <message>
        <source>The %1 could not be started, and the step needs it. Set the lab up anew.</source>
        <translation>%1无法启动，而本步骤需要它。请重新设置实验环境。</translation>
    </message>
    <message>
        <source>The %1 was killed, and this step does not ask for it: what it measures begins anew. Go on, or set the lab up anew.</source>
        <translation>%1被强制终止，而本步骤并不要求这样：测量重新开始。可以继续，或重新设置实验环境。</translation>
    </message>
    <message>
        <source>The %1 ended by itself, and not for memory: that is no part of this step. Set the lab up anew.</source>
        <translation>%1自行结束，且与内存无关：这不属于本步骤。请重新设置实验环境。</translation>
    </message>
    <message>
        <source>The %1 has run out of memory %2 times during this step, and is down more and more. Set the lab up anew to begin the step with a fresh one.</source>
        <translation>%1在本步骤中已 %2 次耗尽内存，停机时间越来越长。请重新设置实验环境，从头开始本步骤。</translation>
    </message>
    <message>
        <source>%1 s of the session are missing: the computer slept, or was too busy. What was being measured begins anew; set the lab up anew if it looks strange.</source>
        <translation>会话缺少 %1 s：计算机休眠过，或过于繁忙。正在进行的测量重新开始；如果看上去异常，请重新设置实验环境。</translation>
    </message>
    <message>
        <source>The %1 was stopped, and this step needs it. Start it, or set the lab up anew.</source>
        <translation>%1已停止，而本步骤需要它。请启动它，或重新设置实验环境。</translation>
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
        <translation>眼下没有测量数据</translation>
    </message>
    <message>
        <source>the cart has not told it yet: it is down, or just began</source>
        <translation>购物车服务还没有报告：它已停止，或刚刚启动</translation>
    </message>
    <message>
        <source>there is nothing to measure it from just now</source>
        <translation>眼下没有可测量的数据</translation>
    </message>
    <message>
        <source>it is held against the step &quot;%1&quot;, which has not been passed in this lab</source>
        <translation>它要与步骤“%1”比较，而该步骤在本次实验环境中尚未通过</translation>
    </message>
    <message>
        <source>the lab was just set up</source>
        <translation>实验环境刚刚设置好</translation>
    </message>
    <message>
        <source>it takes %1 since the lab was set up; wait a little</source>
        <translation>自设置实验环境起需要 %1；请稍等</translation>
    </message>
    <message>
        <source>the cart began anew %1 ago; wait until this life is %2 old</source>
        <translation>购物车服务 %1 前重新启动；请等到它运行满 %2</translation>
    </message>
    <message>
        <source>it takes %1 without a gap to tell; wait a little</source>
        <translation>需要 %1 不间断的数据才能判断；请稍等</translation>
    </message>
    <message>
        <source>it would be divided by nothing</source>
        <translation>会变成除以零</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ProgressStore</name>
    <message>
        <source>it is about another exercise</source>
        <translation>它属于另一个练习</translation>
    </message>
    <message>
        <source>How far you got in &quot;%1&quot; can&apos;t be read (%2). %3</source>
        <translation>无法读取“%1”的进度 (%2)。%3</translation>
    </message>
    <message>
        <source>The file is kept as %1, and the exercise begins anew.</source>
        <translation>该文件已保留为 %1，练习重新开始。</translation>
    </message>
    <message>
        <source>Take the file %1 away, or it stays so.</source>
        <translation>请移走文件 %1，否则会一直如此。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of an exercise</source>
        <translation>“%1”不是练习的 id</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to, or too many consoles do this exercise</source>
        <translation>文件夹不可写，或有太多控制台在做此练习</translation>
    </message>
</context>
<context>
    <name>leaklab::training::QuestionJudge</name>
    <message>
        <source>Give an answer first.</source>
        <translation>请先作答。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>That is not it. Look at the signals again.</source>
        <translation>不对。请再看看这些迹象。</translation>
    </message>
    <message>
        <source>What you chose is right, and something is missing yet.</source>
        <translation>选的都对，但还缺一些。</translation>
    </message>
    <message>
        <source>It can&apos;t be judged now: %1.</source>
        <translation>现在无法判断：%1。</translation>
    </message>
    <message>
        <source>Measured now: %1.</source>
        <translation>现在测得：%1。</translation>
    </message>
    <message>
        <source>The figure fits, its unit does not: it is asked for in %1.</source>
        <translation>数值对，单位不对：要求的单位是 %1。</translation>
    </message>
    <message>
        <source>That is too much. Read it again.</source>
        <translation>太大了。请再读一次。</translation>
    </message>
    <message>
        <source>That is too little. Read it again.</source>
        <translation>太小了。请再读一次。</translation>
    </message>
    <message>
        <source>It has not happened yet.</source>
        <translation>它还没有发生。</translation>
    </message>
    <message>
        <source>Yes, that is the moment.</source>
        <translation>对，就是这一刻。</translation>
    </message>
    <message>
        <source>That is %1 too late.</source>
        <translation>晚了 %1。</translation>
    </message>
    <message>
        <source>That is %1 too early.</source>
        <translation>早了 %1。</translation>
    </message>
    <message>
        <source>Yes, there it is.</source>
        <translation>对，就在那里。</translation>
    </message>
    <message>
        <source>There it is over.</source>
        <translation>那时已经过去了。</translation>
    </message>
    <message>
        <source>There it is not so.</source>
        <translation>那时并非如此。</translation>
    </message>
    <message>
        <source>Yes: %1 of it fits.</source>
        <translation>对：重合 %1。</translation>
    </message>
    <message>
        <source>There it was not so at all.</source>
        <translation>那时完全不是这样。</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too early.</source>
        <translation>只重合 %1：开始得太早。</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too late.</source>
        <translation>只重合 %1：开始得太晚。</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too early.</source>
        <translation>只重合 %1：结束得太早。</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too late.</source>
        <translation>只重合 %1：结束得太晚。</translation>
    </message>
    <message>
        <source>A prediction is a time still to come.</source>
        <translation>预测的应是尚未到来的时间。</translation>
    </message>
    <message>
        <source>You said: in %1. Now wait for what happens.</source>
        <translation>你的预测：%1 后。现在等待它发生。</translation>
    </message>
    <message>
        <source>Take two censuses first, some time apart: %1 so far in this step.</source>
        <translation>请先做两次堆统计，中间隔一段时间：本步骤到目前为止 %1 次。</translation>
    </message>
    <message>
        <source>The cart began anew between the two censuses; take another one.</source>
        <translation>两次堆统计之间购物车服务重新启动过；请再做一次。</translation>
    </message>
    <message>
        <source>Nothing has grown between the two censuses; take another one later.</source>
        <translation>两次堆统计之间没有增长；请过一会儿再做一次。</translation>
    </message>
    <message>
        <source>Yes: %1 more than in the census before.</source>
        <translation>对：比前一次堆统计多 %1。</translation>
    </message>
    <message>
        <source>It grew by %1. Another one grew more: sort by what came.</source>
        <translation>它增长了 %1。另一个增长更多：请按增量排序。</translation>
    </message>
    <message>
        <source>The last census has no such type.</source>
        <translation>上次堆统计中没有这个类型。</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ScriptRunner</name>
    <message>
        <source>the lab does not run the %1 itself</source>
        <translation>实验环境并不自己运行%1</translation>
    </message>
    <message>
        <source>the fault &quot;%1&quot; can&apos;t be had in this lab</source>
        <translation>此实验环境没有故障“%1”</translation>
    </message>
    <message>
        <source>not within %1 s: %2</source>
        <translation>未在 %1 s 内达成：%2</translation>
    </message>
    <message>
        <source>the step has no check &quot;%1&quot;</source>
        <translation>本步骤没有检查项“%1”</translation>
    </message>
    <message>
        <source>it has not happened yet</source>
        <translation>它还没有发生</translation>
    </message>
    <message>
        <source>it has not been so yet</source>
        <translation>至今尚未如此</translation>
    </message>
    <message>
        <source>the console has no forecast yet</source>
        <translation>控制台还没有预估</translation>
    </message>
    <message>
        <source>the cart has not answered</source>
        <translation>购物车服务没有应答</translation>
    </message>
    <message>
        <source>the %1 is down</source>
        <translation>%1已停</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>; %1 is %2</source>
        <translation>；%1 为 %2</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>它没有发生</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::AboutDialog</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1（使用 %2 构建）</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>编译器</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>About Leak Lab</source>
        <translation>关于 Leak Lab</translation>
    </message>
    <message>
        <source>Learn to see a memory leak: a real shop, a real heap, a real crash.</source>
        <translation>学会看见内存泄漏：真实的网店，真实的堆，真实的崩溃。</translation>
    </message>
    <message>
        <source>Leak Lab&apos;s own code is under the Apache License 2.0. This program links Qt Charts and is, as a whole, under the GNU General Public License version 3. It comes without any warranty.</source>
        <translation>Leak Lab 自身的代码采用 Apache License 2.0。本程序链接了 Qt Charts，整体采用 GNU General Public License 第 3 版。不提供任何担保。</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>许可证(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>Its source code is the archive leaklab-%1-source.tar.gz, which is published beside the packages; whoever passes them on passes that on too.</source>
        <translation>源代码是与软件包一同发布的归档 leaklab-%1-source.tar.gz；转交软件包的人也要一并转交它。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::BuildPanel</name>
    <message>
        <source>Build and limits of the cart</source>
        <translation>购物车服务的构建与上限</translation>
    </message>
    <message>
        <source>le&amp;aking</source>
        <translation>泄漏版(&amp;A)</translation>
    </message>
    <message>
        <source>fixe&amp;d</source>
        <translation>修复版(&amp;D)</translation>
    </message>
    <message>
        <source>Keeps a record of every product look-up and never lets go of it.</source>
        <translation>为每次商品查询保留一条记录，从不释放。</translation>
    </message>
    <message>
        <source>Deploy the leaking build</source>
        <translation>部署泄漏版</translation>
    </message>
    <message>
        <source>The same service without the leak. Switching redeploys the cart.</source>
        <translation>同一服务，没有泄漏。切换会重新部署购物车服务。</translation>
    </message>
    <message>
        <source>Deploy the fixed build</source>
        <translation>部署修复版</translation>
    </message>
    <message>
        <source>What makes the lesson shorter than real life. Nothing here touches time or numbers.</source>
        <translation>让课程比真实情况更短的设置。这里没有任何东西改动时间或数值。</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Heap l&amp;imit</source>
        <translation>堆上限(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Memory limit</source>
        <translation>内存上限(&amp;M)</translation>
    </message>
    <message>
        <source>Heap limit of the cart</source>
        <translation>购物车服务的堆上限</translation>
    </message>
    <message>
        <source>Where the cart&apos;s own heap ends: reaching it, the cart aborts with 134. Changing it redeploys the cart.</source>
        <translation>购物车服务自己的堆到此为止：到达后它以 134 中止。更改会重新部署购物车服务。</translation>
    </message>
    <message>
        <source>Memory limit of the cart&apos;s container</source>
        <translation>购物车服务容器的内存上限</translation>
    </message>
    <message>
        <source>What its container may use: over it, the cart is killed without a word, 137. Acts at once.</source>
        <translation>容器最多可用的内存：超出后购物车服务被强制终止，没有遗言，137。立即生效。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>▲ “%1” is no heap limit: write 8 MiB to 4 GiB, like 64 MiB. Nothing was changed.</source>
        <translation>▲ “%1”不是有效的堆上限：请输入 8 MiB 到 4 GiB，例如 64 MiB。未作任何更改。</translation>
    </message>
    <message>
        <source>leak amplified ×%1</source>
        <translation>泄漏放大 ×%1</translation>
    </message>
    <message>
        <source>first start aged by %1 look-ups</source>
        <translation>首次启动预老化 %1 次查询</translation>
    </message>
    <message>
        <source>first start aged to %1 of the limit</source>
        <translation>首次启动预老化至上限的 %1</translation>
    </message>
    <message>
        <source>back-off ÷%1</source>
        <translation>退避 ÷%1</translation>
    </message>
    <message>
        <source>True to scale: nothing is sped up.</source>
        <translation>与真实情况一致：没有任何加速。</translation>
    </message>
    <message>
        <source>Sped up: %1.</source>
        <translation>已加速：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> Each request makes %1 of garbage, as a framework would.</source>
        <translation> 每个请求产生 %1 垃圾，如同使用框架时一样。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CartPanel</name>
    <message>
        <source>%1 the cart</source>
        <translation>%1购物车服务</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>购物车服务</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ 未启动</translation>
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
        <translation>重启次数：%1</translation>
    </message>
    <message>
        <source>%1
Last end: %2</source>
        <translation>%1
上次结束：%2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>无进程</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CatalogueView</name>
    <message>
        <source>for beginners</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>中级</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>an exercise that can&apos;t be read</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>at step %1 of %2</source>
        <translation>步骤 %1 / %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Instructor&apos;s notes</source>
        <translation>讲师备注</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Sets the lab up as the exercise needs it, and begins, or goes on where you were.</source>
        <translation>按练习的需要设置实验环境，然后开始，或从上次的位置继续。</translation>
    </message>
    <message>
        <source>Forgets how far you got in this exercise.</source>
        <translation>清除此练习的进度。</translation>
    </message>
    <message>
        <source>Forgets how far you got in all exercises; click twice.</source>
        <translation>清除所有练习的进度；请点击两次。</translation>
    </message>
    <message>
        <source>Timing, questions to ask the room, what goes wrong in class. They tell the answers.</source>
        <translation>时间安排、向全班提的问题、课堂上常见的差错。其中含有答案。</translation>
    </message>
    <message>
        <source>Open exercise folder …</source>
        <translation>打开练习文件夹…</translation>
    </message>
    <message>
        <source>Exercises of your own: a folder with an exercise.json, or one with several such folders.</source>
        <translation>你自己的练习：包含 exercise.json 的文件夹，或包含多个此类文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Really reset all?</source>
        <translation>确定全部重置？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>This exercise can&apos;t be done:

%1</source>
        <translation>无法进行此练习：

%1</translation>
    </message>
    <message>
        <source>%1 minutes, %2, %3 steps, %4</source>
        <translation>%1 分钟，%2，%3 个步骤，%4</translation>
    </message>
    <message>
        <source>Better after: %1</source>
        <translation>建议先完成：%1</translation>
    </message>
    <message>
        <source>Parts of it are not translated and shown in English.</source>
        <translation>部分内容没有译文，以英文显示。</translation>
    </message>
    <message>
        <source>For the instructor: %1</source>
        <translation>供讲师使用：%1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CensusPanel</name>
    <message>
        <source>Ta&amp;ke census</source>
        <translation>做堆统计(&amp;K)</translation>
    </message>
    <message>
        <source>Collect, then take</source>
        <translation>先回收再统计</translation>
    </message>
    <message>
        <source>Save for Chrome &amp;DevTools …</source>
        <translation>存为 Chrome DevTools 文件(&amp;D)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is a replay, and no census was taken in its session. A census is taken of a running cart.</source>
        <translation>这是回放，该会话中没有做过堆统计。堆统计只能对运行中的购物车服务进行。</translation>
    </message>
    <message>
        <source>What the last major collection found alive. Costs the cart nothing.</source>
        <translation>上次主回收时发现的存活对象。购物车服务没有任何开销。</translation>
    </message>
    <message>
        <source>Has the cart collect now: it answers nobody meanwhile, about 0.15 ms for each megabyte alive. Also finds what holds the largest types.</source>
        <translation>让购物车服务现在回收：其间它不应答任何请求，每兆字节存活对象约 0.15 ms。同时查找是什么持有最大的几个类型。</translation>
    </message>
    <message>
        <source>Writes every live object to a .heapsnapshot file. The cart stands still meanwhile, about 0.3 s for each million objects.</source>
        <translation>把所有存活对象写入 .heapsnapshot 文件。其间购物车服务停顿，每百万个对象约 0.3 s。</translation>
    </message>
    <message>
        <source>Breaks off what is going on. A file that was there stays as it was.</source>
        <translation>中断正在进行的操作。原有的文件保持不变。</translation>
    </message>
    <message>
        <source>How much of the snapshot is saved</source>
        <translation>快照已保存多少</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>堆统计</translation>
    </message>
    <message>
        <source>Which census is shown</source>
        <translation>显示哪次堆统计</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Which earlier census it is compared with</source>
        <translation>与之前哪次堆统计对比</translation>
    </message>
    <message>
        <source>What grows between two censuses under traffic is what leaks.</source>
        <translation>有流量时，两次堆统计之间增长的就是泄漏。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Live objects by type</source>
        <translation>各类型的存活对象</translation>
    </message>
    <message>
        <source>No census yet. Take one now and another in a minute, and see which type grows.</source>
        <translation>尚无堆统计。现在做一次，一分钟后再做一次，看哪个类型增长。</translation>
    </message>
    <message>
        <source>What holds %1: not looked for. “Collect, then take” finds it for the largest types.</source>
        <translation>%1 的持有者：未查找。“先回收再统计”可为最大的几个类型查找。</translation>
    </message>
    <message>
        <source>What holds %1: root → %2</source>
        <translation>%1 的持有者：root → %2</translation>
    </message>
    <message>
        <source>Save heap snapshot</source>
        <translation>保存堆快照</translation>
    </message>
    <message>
        <source>Heap snapshots (*.heapsnapshot)</source>
        <translation>堆快照 (*.heapsnapshot)</translation>
    </message>
    <message>
        <source>The cart writes its heap …</source>
        <translation>购物车服务正在写出它的堆…</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>正在保存：%1 / %2</translation>
    </message>
    <message>
        <source>Saved %1, %2. In Chrome: DevTools, Memory, Load.</source>
        <translation>已保存 %1，%2。在 Chrome 中：DevTools、Memory、Load。</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation>✖ %1</translation>
    </message>
    <message>
        <source>Not in a replay: a census is taken of a running cart.</source>
        <translation>回放中不可用：堆统计只能对运行中的购物车服务进行。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CheckRow</name>
    <message>
        <source>How far it is</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>稍后进行</translation>
    </message>
    <message>
        <source>waiting for what happens</source>
        <translation>等待结果</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未达成</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ChoiceEdit</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Classroom</name>
    <message>
        <source>Cu&amp;es</source>
        <translation>标记(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>教学(&amp;T)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueActions</name>
    <message>
        <source>Drop a &amp;cue</source>
        <translation>打标记(&amp;C)</translation>
    </message>
    <message>
        <source>Marks this moment on all charts and keeps the picture for the handout; then type its name.</source>
        <translation>在所有图表上标出这一刻，并为讲义保留画面；然后输入名称。</translation>
    </message>
    <message>
        <source>Cue %1</source>
        <translation>标记 %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueBar</name>
    <message>
        <source>Cue</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Marks this moment on all charts, with a picture in the handout.</source>
        <translation>在所有图表上标出这一刻，讲义中附有画面。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Marks this moment in words, without a picture.</source>
        <translation>用文字标出这一刻，不附画面。</translation>
    </message>
    <message>
        <source>Name of a cue, or a note</source>
        <translation>标记名称或备注</translation>
    </message>
    <message>
        <source>What you want to remember of this moment. Enter drops a cue; Ctrl+K drops one at once, to be named afterwards.</source>
        <translation>这一刻你想记住的内容。按 Enter 打标记；按 Ctrl+K 立即打标记，之后再命名。</translation>
    </message>
    <message>
        <source>Name of &quot;%1&quot;</source>
        <translation>“%1”的名称</translation>
    </message>
    <message>
        <source>Cue or note …</source>
        <translation>标记或备注…</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CuePanel</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows on the charts what they showed then.</source>
        <translation>在图表上显示当时的画面。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Gives it another name.</source>
        <translation>为它换一个名称。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes it off the charts, the list and the handout.</source>
        <translation>从图表、列表和讲义中移除。</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>标记与备注</translation>
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
        <translation>购物车服务的遗言</translation>
    </message>
    <message>
        <source>The death as kubectl describe pod would tell it</source>
        <translation>以 kubectl describe pod 的形式讲述这次死亡</translation>
    </message>
    <message>
        <source>Check the ca&amp;rts now</source>
        <translation>立即检查购物车(&amp;R)</translation>
    </message>
    <message>
        <source>Asks the shop for the cart of every shopper and compares it with what they were promised, while the traffic goes on.</source>
        <translation>向网店索取每位顾客的购物车，与当时答应给他们的内容比对，流量照常进行。</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>最后一分钟</translation>
    </message>
    <message>
        <source>Its last words</source>
        <translation>遗言</translation>
    </message>
    <message>
        <source>The last collections</source>
        <translation>最后几次回收</translation>
    </message>
    <message>
        <source>The last collections before the death</source>
        <translation>死亡前的最后几次回收</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>回收前已用</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>回收后已用</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Time to itself</source>
        <translation>自由运行时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>As kubectl describe pod would tell it</source>
        <translation>以 kubectl describe pod 的形式</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the text below, to paste it into a ticket.</source>
        <translation>复制下面的文字，可粘贴到工单中。</translation>
    </message>
    <message>
        <source>Death %1: %2</source>
        <translation>死亡 %1：%2</translation>
    </message>
    <message>
        <source>Forecast %1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>重启</translation>
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
        <translation>%1 个步骤，用时 %2。提示：%3。答错：%4。查看解法：%5。</translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <translation>✓ 已完成：%1</translation>
    </message>
    <message>
        <source>What was seen, and what it is called</source>
        <translation>看到了什么，它叫什么</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>保存总结…</translation>
    </message>
    <message>
        <source>One page with your own charts: HTML, to be kept or printed.</source>
        <translation>一页，含你自己的图表：HTML 格式，可保存或打印。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一个：%1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::DrawText</name>
    <message>
        <source>there is no theme &quot;%1&quot;: take light, dark, high-contrast or projector</source>
        <translation>没有主题“%1”：请使用 light、dark、high-contrast 或 projector</translation>
    </message>
    <message>
        <source>the session holds no rows: there is nothing to draw</source>
        <translation>会话中没有数据行：没有可绘制的内容</translation>
    </message>
    <message>
        <source>the session has rows from %1 to %2 s only</source>
        <translation>会话只有 %1 至 %2 s 的数据行</translation>
    </message>
    <message>
        <source>%1x%2 is too small for these charts: take %3x%4 or more</source>
        <translation>%1x%2 对这些图表来说太小：请使用 %3x%4 或更大</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ErrorText</name>
    <message>
        <source>That value does not fit. Correct it and try again.</source>
        <translation>该值不合适。请更正后重试。</translation>
    </message>
    <message>
        <source>A file cannot be written. Choose another folder, or make room and allow writing there.</source>
        <translation>无法写入文件。请换一个文件夹，或腾出空间并允许写入该处。</translation>
    </message>
    <message>
        <source>A file cannot be read. Check that it is there and may be read.</source>
        <translation>无法读取文件。请检查它是否存在并可读取。</translation>
    </message>
    <message>
        <source>This is not a session that can be shown. Choose a file that Leak Lab recorded; one of a newer version needs that version.</source>
        <translation>这不是可以显示的会话。请选择由 Leak Lab 录制的文件；新版本录制的文件需要用该版本打开。</translation>
    </message>
    <message>
        <source>A program of the shop is missing. Install Leak Lab again, or build all of its programs.</source>
        <translation>缺少网店的某个程序。请重新安装 Leak Lab，或构建它的全部程序。</translation>
    </message>
    <message>
        <source>Another program uses the port. End it or choose another port, then retry.</source>
        <translation>端口被另一个程序占用。请结束该程序或换一个端口，然后重试。</translation>
    </message>
    <message>
        <source>A part of the shop did not start. Its last lines are in the log below; retry when the cause is gone.</source>
        <translation>网店的某个部分没有启动。它的最后几行在下方的日志中；消除原因后请重试。</translation>
    </message>
    <message>
        <source>The store of the carts does not answer. Check that the Redis you gave runs at that address, then retry.</source>
        <translation>购物车存储没有应答。请检查你指定的 Redis 是否在该地址运行，然后重试。</translation>
    </message>
    <message>
        <source>The cart does not answer: it is down, restarting, or busy collecting. Try again once it is Running.</source>
        <translation>购物车服务没有应答：它已停止、正在重启，或忙于回收。请在它处于“运行中”后重试。</translation>
    </message>
    <message>
        <source>The cart answered something else than was asked for. Try again; if it happens again, restart the cart.</source>
        <translation>购物车服务的应答与要求不符。请重试；如果再次出现，请重启购物车服务。</translation>
    </message>
    <message>
        <source>The system refused something the lab needs. Retry; if it happens again, the log below says more.</source>
        <translation>系统拒绝了实验环境需要的某项操作。请重试；如果再次出现，下方的日志中有更多信息。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what to do (the system&apos;s own words)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::EventPanel</name>
    <message>
        <source>Eve&amp;nts shown</source>
        <translation>显示事件(&amp;N)</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>显示哪些事件</translation>
    </message>
    <message>
        <source>Double-click an event, or press Enter on it, to see it on the charts.</source>
        <translation>双击事件，或选中后按 Enter，在图表上查看。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>deaths and warnings</source>
        <translation>死亡与警告</translation>
    </message>
    <message>
        <source>of processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>changes to the lab</source>
        <translation>实验变更</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>包含此文字</translation>
    </message>
    <message>
        <source>Text that shown events have in them</source>
        <translation>显示的事件所含文字</translation>
    </message>
    <message>
        <source>Shows only events with this text in them.</source>
        <translation>只显示包含此文字的事件。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExercisePanel</name>
    <message>
        <source>All exercises</source>
        <translation>所有练习</translation>
    </message>
    <message>
        <source>Close the exercises</source>
        <translation>关闭练习</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Reset the lab</source>
        <translation>重置实验环境</translation>
    </message>
    <message>
        <source>Sets the lab up again as this step needs it. What you have passed stays passed.</source>
        <translation>按本步骤的需要重新设置实验环境。已通过的仍算通过。</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>照现状继续</translation>
    </message>
    <message>
        <source>Leaves the lab as it is.</source>
        <translation>实验环境保持现状。</translation>
    </message>
    <message>
        <source>Time spent on this exercise</source>
        <translation>本练习用时</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <translation>已通过的步骤</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Goes on (Ctrl+Enter).</source>
        <translation>继续 (Ctrl+Enter)。</translation>
    </message>
    <message>
        <source>Looks at the step before; what has passed stays passed.</source>
        <translation>查看上一步；已通过的仍算通过。</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Setting the lab up for this exercise …</source>
        <translation>正在为此练习设置实验环境…</translation>
    </message>
    <message>
        <source>Exercise, step %1: %2</source>
        <translation>练习，步骤 %1：%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>步骤 %1 / %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>As soon as everything this step asks for has passed.</source>
        <translation>本步骤要求的全部通过后即可。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseResults</name>
    <message>
        <source>&amp;Results folder</source>
        <translation>结果文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Holds a file for each exercise that you finished. &quot;leaklab results&quot; makes a table of those of a class.</source>
        <translation>你完成的每个练习在其中有一个文件。“leaklab results”可把全班的结果汇成表格。</translation>
    </message>
    <message>
        <source>Your &amp;name in results …</source>
        <translation>结果中的姓名(&amp;N)…</translation>
    </message>
    <message>
        <source>The result of this exercise was not saved. %1. You can save a summary instead.</source>
        <translation>未保存此练习的结果。%1。你可以改为保存总结。</translation>
    </message>
    <message>
        <source>The folder of the results could not be opened. It is %1</source>
        <translation>无法打开结果文件夹。它是 %1</translation>
    </message>
    <message>
        <source>Your name in results</source>
        <translation>结果中的姓名</translation>
    </message>
    <message>
        <source>The results of exercises that you finish from now on bear this name:</source>
        <translation>从现在起完成的练习，其结果将使用此姓名：</translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>instead of a name, in results</comment>
        <translation>匿名</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseRoom</name>
    <message>
        <source>E&amp;xercises</source>
        <translation>练习(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Show exercises</source>
        <translation>显示练习(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on with the exercises</source>
        <translation>继续练习(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;All exercises</source>
        <translation>所有练习(&amp;A)</translation>
    </message>
    <message>
        <source>Open exercise &amp;folder …</source>
        <translation>打开练习文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Start the first exercise</source>
        <translation>开始第一个练习</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>继续：%1</translation>
    </message>
    <message>
        <source>exercise.json has changed: go to all exercises and on with this one to try it.</source>
        <translation>exercise.json 已更改：请转到所有练习，再继续此练习来试用。</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>保存总结…</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>保存总结</translation>
    </message>
    <message>
        <source>Writing the summary …</source>
        <translation>正在写入总结…</translation>
    </message>
    <message>
        <source>The summary is saved: %1</source>
        <translation>总结已保存：%1</translation>
    </message>
    <message>
        <source>%1 · step %2/%3</source>
        <translation>%1 · 步骤 %2/%3</translation>
    </message>
    <message>
        <source>Open exercise folder</source>
        <translation>打开练习文件夹</translation>
    </message>
    <message>
        <source>%1 holds no exercise: neither an exercise.json nor folders with one.</source>
        <translation>%1 中没有练习：既没有 exercise.json，也没有包含它的文件夹。</translation>
    </message>
    <message>
        <source>No exercises of your lab are at %1. Those that come with Leak Lab are here; for the others, ask your administrator whether that folder can be reached, and start anew.</source>
        <translation>%1 中没有本实验室的练习。Leak Lab 自带的练习在这里；其余的请向管理员询问该文件夹能否访问，然后重新启动。</translation>
    </message>
    <message>
        <source>Your administrator lets only the exercises of this lab be done here.</source>
        <translation>管理员只允许在这里做本实验室的练习。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseShelf</name>
    <message>
        <source>Your progress can&apos;t be kept: %1. It goes on, and is lost when you quit.</source>
        <translation>无法保留你的进度：%1。练习照常进行，退出后进度会丢失。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FactText</name>
    <message>
        <source>leaking</source>
        <translation>泄漏版</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>修复版</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>those of Kubernetes ÷ %1</source>
        <translation>Kubernetes 的等待时间 ÷ %1</translation>
    </message>
    <message>
        <source>as if it had served %1 look-ups</source>
        <translation>相当于已处理过 %1 次查询</translation>
    </message>
    <message>
        <source>aged to %1 of its limit</source>
        <translation>预老化至上限的 %1</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Heap limit</source>
        <translation>堆上限</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Records leaked a look-up</source>
        <translation>每次查询泄漏的记录</translation>
    </message>
    <message>
        <source>Garbage a request</source>
        <translation>每个请求的垃圾</translation>
    </message>
    <message>
        <source>Waits of restarts</source>
        <translation>重启等待</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>首次启动</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>故障：%1</translation>
    </message>
    <message>
        <source>%1 Not here: the store is a Redis of your own.</source>
        <translation>%1此处不可用：存储是你自己的 Redis。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open session …</source>
        <translation>打开会话(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows a recorded session in a window of its own.</source>
        <translation>在单独的窗口中显示录制的会话。</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>最近的会话(&amp;R)</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>The session so far, in one file: for a report, or to keep it.</source>
        <translation>到目前为止的会话，存为一个文件：用于报告或留存。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Kept: the newest, %1 in all; older ones go to the trash</source>
        <translation>保留最新的会话，共 %1；更早的移入回收站</translation>
    </message>
    <message>
        <source>Save a copy of the session</source>
        <translation>保存会话副本</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab)</source>
        <translation>录制的会话 (*.leaklab)</translation>
    </message>
    <message>
        <source>That is the recording itself. Choose another name for the copy.</source>
        <translation>这就是录制文件本身。请为副本另取一个名称。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FollowingTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation>↓ 最新</translation>
    </message>
    <message>
        <source>Scrolled up, the list stands still. This goes to the newest row and on with it.</source>
        <translation>向上滚动后，列表静止不动。点此转到最新一行，并继续跟随。</translation>
    </message>
    <message>
        <source>Follow the newest row</source>
        <translation>跟随最新一行</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FrameText</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Settings at the end</source>
        <translation>结束时的设置</translation>
    </message>
    <message>
        <source>Settings at the beginning</source>
        <translation>开始时的设置</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutAction</name>
    <message>
        <source>Save &amp;handout …</source>
        <translation>保存讲义(&amp;H)…</translation>
    </message>
    <message>
        <source>One page with the cues, their pictures and the notes, to be read and printed anywhere.</source>
        <translation>一页，含标记、画面和备注，随处可读、可打印。</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>Writing the handout …</source>
        <translation>正在写入讲义…</translation>
    </message>
    <message>
        <source>The handout is saved: %1</source>
        <translation>讲义已保存：%1</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: a note</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The charts from %1 to %2: %3</source>
        <translation>%1 至 %2 的图表：%3</translation>
    </message>
    <message>
        <source>Nothing died.</source>
        <translation>没有死亡。</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>没有发生任何事。</translation>
    </message>
    <message>
        <source>%1 of a running shop</source>
        <translation>网店运行 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, length</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>None was dropped.</source>
        <translation>没有打过标记。</translation>
    </message>
    <message>
        <source>What died</source>
        <translation>死亡记录</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>未录制。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutWriter</name>
    <message>
        <source>Leak Lab: what we saw</source>
        <translation>Leak Lab：我们看到了什么</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>标记与备注</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HelpMenu</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Check this machine …</source>
        <translation>检查本机(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Leak Lab</source>
        <translation>关于 Leak Lab(&amp;A)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentActions</name>
    <message>
        <source>&amp;Announced</source>
        <translation>公开(&amp;A)</translation>
    </message>
    <message>
        <source>The charts are marked with the incident. Off: it begins unseen, and is found in the list of events afterwards.</source>
        <translation>在图表上标出事故。关闭时：事故悄悄开始，事后可在事件列表中找到。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentPanel</name>
    <message>
        <source>Prepared incidents</source>
        <translation>预设事故</translation>
    </message>
    <message>
        <source>Start &amp;one</source>
        <translation>制造事故(&amp;O)</translation>
    </message>
    <message>
        <source>Does to the shop what could be done by hand, at one click or key.</source>
        <translation>对网店做手动也能做的事，只需一次点击或一个按键。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LabMenu</name>
    <message>
        <source>&amp;Start the cart</source>
        <translation>启动购物车服务(&amp;S)</translation>
    </message>
    <message>
        <source>Sto&amp;p the cart</source>
        <translation>停止购物车服务(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restart the cart</source>
        <translation>重启购物车服务(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kill the cart</source>
        <translation>强制终止购物车服务(&amp;K)</translation>
    </message>
    <message>
        <source>Deploy the &amp;leaking build</source>
        <translation>部署泄漏版(&amp;L)</translation>
    </message>
    <message>
        <source>Deploy the &amp;fixed build</source>
        <translation>部署修复版(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>流量(&amp;T)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Language</name>
    <message>
        <source>%1 can&apos;t be shown: no font on this machine has its letters. Install one, as the package %2 of Debian and Ubuntu, and start Leak Lab again.</source>
        <translation>无法显示%1：本机没有包含这种文字的字体。请安装一款，例如 Debian 和 Ubuntu 的软件包 %2，然后重新启动 Leak Lab。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LanguageActions</name>
    <message>
        <source>&amp;As the system</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证正文</translation>
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
        <translation>本窗口及其流量自身的开销：处理器时间（占一个核心的比例）、内存，以及最近十秒内最迟的一帧比它应在的十分之一秒晚了多少。画面迟到说明机器太忙，测不准。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LogView</name>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Text to look for in the log</source>
        <translation>在日志中查找的文字</translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next line with this text in it.</source>
        <translation>按 Enter 或 F3 转到下一处包含此文字的行。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Lines fr&amp;om</source>
        <translation>来源(&amp;M)</translation>
    </message>
    <message>
        <source>Whose lines the log shows</source>
        <translation>显示哪个进程的日志行</translation>
    </message>
    <message>
        <source>The cart&apos;s last words before an abort are here.</source>
        <translation>购物车服务中止前的遗言就在这里。</translation>
    </message>
    <message>
        <source>all processes</source>
        <translation>所有进程</translation>
    </message>
    <message>
        <source>&amp;Only stderr</source>
        <translation>仅 stderr(&amp;O)</translation>
    </message>
    <message>
        <source>Shows only what processes wrote to stderr: errors and last words.</source>
        <translation>只显示进程写到 stderr 的内容：错误和遗言。</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>包含此文字</translation>
    </message>
    <message>
        <source>Text that shown lines have in them</source>
        <translation>显示的行所含文字</translation>
    </message>
    <message>
        <source>Shows only lines with this text in them.</source>
        <translation>只显示包含此文字的行。</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Goes to the next line with the text in it (F3).</source>
        <translation>转到下一处包含此文字的行 (F3)。</translation>
    </message>
    <message>
        <source>not in the lines shown</source>
        <translation>显示的行中没有</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineDialog</name>
    <message>
        <source>✔ good</source>
        <translation>✔ 正常</translation>
    </message>
    <message>
        <source>▲ note</source>
        <translation>▲ 注意</translation>
    </message>
    <message>
        <source>✖ missing</source>
        <translation>✖ 缺失</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>检查本机</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>检查的项目</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>✖ Something is missing on this machine.</source>
        <translation>✖ 本机缺少一些东西。</translation>
    </message>
    <message>
        <source>✔ This machine has what the lab needs.</source>
        <translation>✔ 本机具备实验所需的一切。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineWatch</name>
    <message>
        <source>&amp;What is missing …</source>
        <translation>缺少什么(&amp;W)…</translation>
    </message>
    <message>
        <source>Shows all that was checked, and what to do.</source>
        <translation>显示检查的所有项目，以及该怎么做。</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>忽略(&amp;D)</translation>
    </message>
    <message>
        <source>Hides this until the next start.</source>
        <translation>隐藏此消息，直到下次启动。</translation>
    </message>
    <message>
        <source>✖ %1: %2</source>
        <comment>what was checked: what was found</comment>
        <translation>✖ %1：%2</translation>
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
        <translation>本会话录制的最后一部分尚未写入，退出就会丢失。</translation>
    </message>
    <message>
        <source>A heap snapshot is being saved; the file would not become whole.</source>
        <translation>正在保存堆快照；退出会使文件不完整。</translation>
    </message>
    <message>
        <source>Stopping the shop …</source>
        <translation>正在停止网店…</translation>
    </message>
    <message>
        <source>Starting the shop: %1 …</source>
        <translation>正在启动网店：%1…</translation>
    </message>
    <message>
        <source>Starting the shop …</source>
        <translation>正在启动网店…</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MomentEdit</name>
    <message>
        <source>Takes the time at the crosshair: point into a chart, or click it and use the arrow keys.</source>
        <translation>取十字线处的时间：请指向图表内部，或点击图表后使用方向键。</translation>
    </message>
    <message>
        <source>Take the crosshair&apos;s time</source>
        <translation>取十字线时间</translation>
    </message>
    <message>
        <source>It begins at the crosshair</source>
        <translation>从十字线处开始</translation>
    </message>
    <message>
        <source>It ends there</source>
        <translation>到十字线处结束</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>There is no crosshair: point into a chart, or click one and press an arrow key.</source>
        <translation>没有十字线：请指向图表内部，或点击图表后按方向键。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>已取：%1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NoticeLine</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>忽略(&amp;D)</translation>
    </message>
    <message>
        <source>Takes this line away.</source>
        <translation>移除这一行。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NumberEdit</name>
    <message>
        <source>Your answer, a number</source>
        <translation>你的答案，一个数</translation>
    </message>
    <message>
        <source>Your answer, a number of %1</source>
        <translation>你的答案，单位 %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PolicyLock</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>由管理员设定。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PostmortemPanel</name>
    <message>
        <source>Deaths of the cart</source>
        <translation>购物车服务的历次死亡</translation>
    </message>
    <message>
        <source>Double-click a death, or press Enter on it, to see it on the charts.</source>
        <translation>双击一次死亡，或选中后按 Enter，在图表上查看。</translation>
    </message>
    <message>
        <source>The cart has not died yet. For each death there will be here: its last minute, why it ended, its last collections and words, what it cost, and how long it took to come back.</source>
        <translation>购物车服务尚未死亡。这里会列出每次死亡：最后一分钟、终止原因、最后几次回收和遗言、造成的损失，以及多久才恢复。</translation>
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
        <translation>几分几秒之后，或多少秒之后</translation>
    </message>
    <message>
        <source>In</source>
        <comment>so many minutes from now</comment>
        <translation>再过</translation>
    </message>
    <message>
        <source>min:s from now</source>
        <translation>（分：秒）</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>强制终止(&amp;K)</translation>
    </message>
    <message>
        <source>Starts it now, also out of a back-off.</source>
        <translation>立即启动，退避等待中也可以。</translation>
    </message>
    <message>
        <source>Asks it to end and lets it finish its requests; it stays down.</source>
        <translation>要求它结束，并让它处理完手上的请求；之后保持停止。</translation>
    </message>
    <message>
        <source>Stops it and starts it again: what was leaked is gone, the leak is not.</source>
        <translation>停止后再启动：已泄漏的没了，泄漏本身还在。</translation>
    </message>
    <message>
        <source>Ends it at once, as kill -9 does: no last words, exit code 137. It is restarted.</source>
        <translation>立即终止，如同 kill -9：没有遗言，退出码 137。随后会重启。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessList</name>
    <message>
        <source>Rest of the shop</source>
        <translation>网店的其余部分</translation>
    </message>
    <message>
        <source>Start, stop, restart or kill %1, and see who suffers.</source>
        <translation>启动、停止、重启或强制终止%1，看看谁受影响。</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1的操作</translation>
    </message>
    <message>
        <source>The shop as its customers see it, in your browser.</source>
        <translation>在浏览器中查看顾客眼中的网店。</translation>
    </message>
    <message>
        <source>Link to the storefront</source>
        <translation>网店前台的链接</translation>
    </message>
    <message>
        <source>your own Redis</source>
        <translation>你自己的 Redis</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ 未启动</translation>
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
        <translation>网店前台：尚未开门</translation>
    </message>
    <message>
        <source>Storefront: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</source>
        <translation>网店前台：&lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Projector</name>
    <message>
        <source>&amp;Projector</source>
        <translation>投影(&amp;P)</translation>
    </message>
    <message>
        <source>Projector &amp;follows this window</source>
        <translation>投影跟随本窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Tiles and charts alone, in large type: on the second screen, or on the whole of this one. Esc or F11 ends it.</source>
        <translation>只有指标卡和图表，大号字体：显示在第二块屏幕上，或占满这块屏幕。按 Esc 或 F11 结束。</translation>
    </message>
    <message>
        <source>Both windows show the same stretch of time, frozen or not, and the same crosshair. Off: each its own.</source>
        <translation>两个窗口显示同一时段、同一十字线，定格也同步。关闭时：各自独立。</translation>
    </message>
    <message>
        <source>Projector: &amp;next chart</source>
        <translation>投影：下一图表(&amp;N)</translation>
    </message>
    <message>
        <source>Projector: p&amp;revious chart</source>
        <translation>投影：上一图表(&amp;R)</translation>
    </message>
    <message>
        <source>Projector: all char&amp;ts</source>
        <translation>投影：所有图表(&amp;T)</translation>
    </message>
    <message>
        <source>Changes what the room sees; this window stays as it is.</source>
        <translation>改变教室里看到的画面；本窗口保持不变。</translation>
    </message>
    <message>
        <source>Esc: back to the controls · F: freeze · N: next chart · Ctrl+K: cue</source>
        <translation>Esc：返回操作界面 · F：定格 · N：下一图表 · Ctrl+K：标记</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProjectorWindow</name>
    <message>
        <source>Leak Lab – projector</source>
        <translation>Leak Lab – 投影</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::QuitGuard</name>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>仍要退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the lab now; what the question names is lost.</source>
        <translation>立即结束实验；提示中所说的内容会丢失。</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
    <message>
        <source>Goes on as before.</source>
        <translation>照常继续。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::RecentText</name>
    <message>
        <source>%1, can&apos;t be read</source>
        <translation>%1，无法读取</translation>
    </message>
    <message>
        <source>no crash</source>
        <translation>无崩溃</translation>
    </message>
    <message numerus="yes">
        <source>%n crash(es)</source>
        <translation>
            <numerusform>%n 次崩溃</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a recorded session: when, how long, what happened</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>No copy was made: %1 can&apos;t be read (%2).</source>
        <translation>未生成副本：无法读取 %1 (%2)。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ReplayWindow</name>
    <message>
        <source>Replay of %1 – Leak Lab</source>
        <translation>回放 %1 – Leak Lab</translation>
    </message>
    <message>
        <source>▶ Replay of %1. Recorded by %2 on %3; nothing here is live.</source>
        <translation>▶ 回放 %1。由 %2 录制于 %3；这里没有实时内容。</translation>
    </message>
    <message>
        <source>Recorded session</source>
        <translation>录制的会话</translation>
    </message>
    <message>
        <source>Not all of it could be read</source>
        <translation>部分内容无法读取</translation>
    </message>
    <message>
        <source>Cu&amp;es</source>
        <translation>标记(&amp;E)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::SessionOpener</name>
    <message>
        <source>Open a recorded session</source>
        <translation>打开录制的会话</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab);;All files (*)</source>
        <translation>录制的会话 (*.leaklab);;所有文件 (*)</translation>
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
        <translation>购物车服务每秒损失的内存，对照它剩下的内存，按最近十秒测量；以及预估何时终止。</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>事件(&amp;N)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>日志(&amp;G)</translation>
    </message>
    <message>
        <source>Heap &amp;census</source>
        <translation>堆统计(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Post-mortem</source>
        <translation>事后分析(&amp;P)</translation>
    </message>
    <message>
        <source>What a look-up leaves behind, if anything, is for you to find out.</source>
        <translation>一次查询会不会留下东西、留下什么，要由你来查明。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutList</name>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys without Ctrl, Alt or a function key work while the charts have the focus. There, the arrow keys walk the crosshair, + and − zoom, Page Up and Page Down turn pages, Home goes to the beginning and End to the newest. Everything else is reached with Tab, or with Alt and an underlined letter.</source>
        <translation>不含 Ctrl、Alt 或功能键的按键，在焦点位于图表时有效。此时方向键移动十字线，+ 和 − 缩放，Page Up 和 Page Down 翻页，Home 到开头，End 到最新处。其余一切都可用 Tab，或 Alt 加带下划线的字母到达。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StatusBanner</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Starts the shop again.</source>
        <translation>重新启动网店。</translation>
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
        <translation>本步骤要做什么</translation>
    </message>
    <message>
        <source>This step asks for</source>
        <translation>本步骤的要求</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>A little help. Hints are counted.</source>
        <translation>一点帮助。提示会计数。</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解法</translation>
    </message>
    <message>
        <source>Says how it is done. That is noted in the result.</source>
        <translation>说明该怎么做。结果中会注明。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Does it before your eyes, as you could by hand. That is noted in the result.</source>
        <translation>在你眼前做一遍，步骤与手动操作相同。结果中会注明。</translation>
    </message>
    <message>
        <source>Hint %1.</source>
        <translation>提示 %1。</translation>
    </message>
    <message>
        <source>Solution.</source>
        <translation>解法。</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>停止演示</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StoryText</name>
    <message>
        <source>played by the console</source>
        <translation>由控制台演示</translation>
    </message>
    <message>
        <source>shown in words</source>
        <translation>看了文字说明</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>答错</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解法</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ 已通过</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Passed in an earlier session, so without its charts: that session&apos;s recording has them.</source>
        <translation>在先前的会话中通过，因此没有当时的图表：那次会话的录制中有。</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成者</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成于</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>练习用时</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 / 100</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>偏差 %1</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>%1, named at once, after %2</source>
        <translation>%1，一次答对，用时 %2</translation>
    </message>
    <message>
        <source>%1, after %2 and %3 wrong answers</source>
        <translation>%1，用时 %2，答错 %3 次</translation>
    </message>
    <message>
        <source>Steps, cues and notes</source>
        <translation>步骤、标记与备注</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ThemeActions</name>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>正常(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>跟随系统(&amp;A)</translation>
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
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Projector: large type, thick lines</source>
        <translation>投影：大字体、粗线条(&amp;P)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TileView</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1，危急</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1，偏高</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TrafficPanel</name>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Traffic &amp;on</source>
        <translation>开启流量(&amp;O)</translation>
    </message>
    <message>
        <source>Lets the shoppers in or sends them home. Without traffic nothing leaks.</source>
        <translation>让顾客进店，或请他们离开。没有流量就没有泄漏。</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>clicks a second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Clicks a second</source>
        <translation>每秒点击数</translation>
    </message>
    <message>
        <source>How many clicks shoppers make a second, whatever the shop answers (open loop).</source>
        <translation>无论网店如何应答，顾客每秒点击多少次（开环）。</translation>
    </message>
    <message>
        <source>Rat&amp;e</source>
        <translation>速率(&amp;E)</translation>
    </message>
    <message>
        <source>Pattern of the traffic</source>
        <translation>流量模式</translation>
    </message>
    <message>
        <source>How the rate changes over time. A leak follows the clicks, whatever their pattern.</source>
        <translation>速率如何随时间变化。无论什么模式，泄漏都随点击而来。</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Random gaps</source>
        <translation>随机间隔</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>渐增</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>尖峰</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>波浪</translation>
    </message>
    <message>
        <source>In words…</source>
        <translation>文字描述…</translation>
    </message>
    <message>
        <source>Pattern in words</source>
        <translation>用文字描述模式</translation>
    </message>
    <message>
        <source>For example: constant 500 for 30s then ramp 500 2000 60s. Enter starts it.</source>
        <translation>例如：constant 500 for 30s then ramp 500 2000 60s。按 Enter 开始。</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>模式(&amp;P)</translation>
    </message>
    <message>
        <source>What shoppers come for</source>
        <translation>顾客来做什么</translation>
    </message>
    <message>
        <source>Only putting things into a cart looks products up in the cart service, and leaks.</source>
        <translation>只有把商品加入购物车时，购物车服务才会查询商品，也才会泄漏。</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>加入购物车</translation>
    </message>
    <message>
        <source>Browse only</source>
        <translation>只浏览</translation>
    </message>
    <message>
        <source>Shop and pay</source>
        <translation>购物并付款</translation>
    </message>
    <message>
        <source>Mixed, in words…</source>
        <translation>混合，文字描述…</translation>
    </message>
    <message>
        <source>Shares of the journeys, in words</source>
        <translation>用文字描述各流程的占比</translation>
    </message>
    <message>
        <source>Shares of the clicks, for example add=70,browse=20,shop=10.</source>
        <translation>各流程占点击的比例，例如 add=70,browse=20,shop=10。</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>流程(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Closed loop</source>
        <translation>闭环(&amp;C)</translation>
    </message>
    <message>
        <source>Each shopper waits for the answer before the next click, as in most load tools. A shop that stalls is asked less and so hides its stall.</source>
        <translation>每位顾客等到应答后才再次点击，与多数压测工具相同。网店停滞时收到的请求变少，停滞就被掩盖了。</translation>
    </message>
    <message>
        <source>Shoppers of the closed loop</source>
        <translation>闭环的顾客数</translation>
    </message>
    <message>
        <source>How many shoppers wait for their answers at the same time.</source>
        <translation>同时等待应答的顾客有多少。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>思考时间</translation>
    </message>
    <message>
        <source>How long a shopper thinks after an answer before the next click.</source>
        <translation>顾客得到应答后，思考多久再点击。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Plays the session, or holds it.</source>
        <translation>播放会话，或暂停。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Back to the beginning.</source>
        <translation>回到开头。</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一事件</translation>
    </message>
    <message>
        <source>On to the next crash, restart, deployment, change of traffic or cue.</source>
        <translation>前往下一次崩溃、重启、部署、流量变化或标记。</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>速度(&amp;P)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How fast the session is played</source>
        <translation>会话的播放速度</translation>
    </message>
    <message>
        <source>×1 is as fast as it happened.</source>
        <translation>×1 即实际发生的速度。</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Where in the session</source>
        <translation>在会话中的位置</translation>
    </message>
    <message>
        <source>Drag it to another moment; the arrow keys move it by a second.</source>
        <translation>拖动到另一时刻；方向键每次移动一秒。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a moment and the length of a session</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TwinPanel</name>
    <message>
        <source>Twin</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>A second cart, built the other way, gets the same requests at the same times: what differs in the charts comes of the leak. Shoppers begin anew in both.</source>
        <translation>第二个购物车服务，用另一个构建，在同样的时刻收到同样的请求：图表中的差异就来自泄漏。两边的顾客都重新开始。</translation>
    </message>
    <message>
        <source>Processor time of the twin&apos;s cart and gateway in the last second. Its shoppers cost the console as much again as yours do.</source>
        <translation>对照的购物车服务和网关最近一秒的处理器时间。控制台为它的顾客付出的开销，与为你的顾客付出的一样多。</translation>
    </message>
    <message>
        <source>Run a fixed twin &amp;beside it</source>
        <translation>并排运行修复版对照(&amp;B)</translation>
    </message>
    <message>
        <source>Run a leaking twin &amp;beside it</source>
        <translation>并排运行泄漏版对照(&amp;B)</translation>
    </message>
    <message>
        <source>▲ The twin could not be started; the shop goes on. %1</source>
        <translation>▲ 对照无法启动；网店照常运行。%1</translation>
    </message>
    <message>
        <source>○ The twin is ending …</source>
        <translation>○ 对照正在结束…</translation>
    </message>
    <message>
        <source>Restarts: %1</source>
        <translation>重启次数：%1</translation>
    </message>
    <message>
        <source>● Twin cart %1 %2. %3</source>
        <comment>state, how long, and its restarts</comment>
        <translation>● 对照购物车服务 %1 %2。%3</translation>
    </message>
    <message>
        <source>✖ Twin cart %1 %2. %3</source>
        <comment>back-off, how long it still takes, and its restarts</comment>
        <translation>✖ 对照购物车服务 %1 %2。%3</translation>
    </message>
    <message>
        <source>○ Twin cart %1</source>
        <translation>○ 对照购物车服务 %1</translation>
    </message>
    <message>
        <source>It costs %1 of a core; there are %2.</source>
        <comment>a share, and a number of cores</comment>
        <translation>它占用 %1 个核心；共有 %2 个。</translation>
    </message>
    <message>
        <source>%1
▲ Even the quicker cart takes %2 at the median: this machine is too busy for two. Both latencies hold its delays as well; a lower rate helps.</source>
        <translation>%1
▲ 两个购物车服务中较快的一个，中位数也要 %2：这台机器太忙，带不动两个。两边的延迟都包含机器的延误；降低速率会有帮助。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TypeEdit</name>
    <message>
        <source>Answer with this type</source>
        <translation>以此类型作答</translation>
    </message>
    <message>
        <source>Choose a type in the table of the heap census.</source>
        <translation>请在堆统计表格中选择一个类型。</translation>
    </message>
    <message>
        <source>Chosen in the heap census: %1</source>
        <translation>已在堆统计中选择：%1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WelcomeBanner</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>The step before.</source>
        <translation>上一个步骤。</translation>
    </message>
    <message>
        <source>Points out, step by step, where the leak is to be seen.</source>
        <translation>一步一步指出在哪里能看到泄漏。</translation>
    </message>
    <message>
        <source>Ten guided exercises, from a healthy shop to a drill on call.</source>
        <translation>十个有指导的练习，从健康的网店到值班演练。</translation>
    </message>
    <message>
        <source>Closes this for good.</source>
        <translation>关闭，不再显示。</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>关闭介绍</translation>
    </message>
    <message>
        <source>The live set, the bold line, is what is left after a collection. </source>
        <translation>存活集（粗线）是回收之后剩下的部分。 </translation>
    </message>
    <message>
        <source>The fixed build is running: it stays level.</source>
        <translation>现在运行的是修复版：它保持水平。</translation>
    </message>
    <message>
        <source>It climbs with every product put into a cart; just now nobody does that.</source>
        <translation>每有一件商品加入购物车，它就爬升；眼下没有人这样做。</translation>
    </message>
    <message>
        <source>It only climbs, with every product put into a cart. That is the leak.</source>
        <translation>它只升不降，每有一件商品加入购物车就爬升。这就是泄漏。</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service leaks: it keeps a record of every product look-up and never lets go.</source>
        <translation>这台计算机上运行着一个小网店，店里有顾客。它的购物车服务在泄漏：为每次商品查询保留一条记录，从不释放。</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service is the fixed build.</source>
        <translation>这台计算机上运行着一个小网店，店里有顾客。它的购物车服务是修复版。</translation>
    </message>
    <message>
        <source>The nearer a heap is to its limit, the more often it has to collect and the less that frees. Meanwhile the cart answers nobody.</source>
        <translation>堆越接近上限，回收就越频繁，每次释放的也越少。其间购物车服务不应答任何请求。</translation>
    </message>
    <message>
        <source>Shoppers feel it here: one in a hundred waits longer than p99, long before p50 moves.</source>
        <translation>顾客在这里感受到：一百个人里有一个等得比 p99 更久，早在 p50 变化之前就是如此。</translation>
    </message>
    <message>
        <source>At its heap limit the cart dies and is started again, and it all begins anew. Then deploy the fixed build here and compare.</source>
        <translation>到达堆上限时，购物车服务死亡并重启，一切从头再来。然后在这里部署修复版，作个比较。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step, of how many, and what it says</comment>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>Sho&amp;w me the leak</source>
        <translation>带我看泄漏(&amp;W)</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>完成(&amp;O)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowMenus</name>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>实验(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowRecording</name>
    <message>
        <source>This session is not recorded. %1</source>
        <translation>本会话未录制。%1</translation>
    </message>
    <message>
        <source>The recording waits; the lab goes on. %1</source>
        <translation>录制暂停等待；实验继续。%1</translation>
    </message>
    <message>
        <source>Recorded sessions take up more than %1. Delete those that you do not need from %2.</source>
        <translation>录制的会话占用超过 %1。请从 %2 删除不需要的。</translation>
    </message>
    <message numerus="yes">
        <source>Recorded sessions took up more than %1: the %n oldest went to the trash.</source>
        <translation>
            <numerusform>录制的会话占用超过 %1：最早的 %n 个已移入回收站。</numerusform>
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
