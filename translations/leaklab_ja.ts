<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>leaklab::charts::ChartActions</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Back to the newest data. A double-click on a chart does the same.</source>
        <translation>最新のデータに戻ります。グラフをダブルクリックしても同じです。</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>The picture stands still, to talk about it; collection goes on and nothing is lost.</source>
        <translation>説明のために画面を止めます。収集は続き、何も失われません。</translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation>時刻表示</translation>
    </message>
    <message>
        <source>Times as on the clock, instead of since the session began.</source>
        <translation>セッション開始からの経過時間ではなく、時計の時刻で表示します。</translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation>次のグラフ</translation>
    </message>
    <message>
        <source>One chart in full size; again: the next one.</source>
        <translation>グラフを1つだけ大きく表示します。もう一度押すと次のグラフに移ります。</translation>
    </message>
    <message>
        <source>Previous chart</source>
        <translation>前のグラフ</translation>
    </message>
    <message>
        <source>One chart in full size: the one before.</source>
        <translation>グラフを1つだけ大きく表示します（1つ前のもの）。</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>すべてのグラフ</translation>
    </message>
    <message>
        <source>All charts below each other.</source>
        <translation>すべてのグラフを縦に並べます。</translation>
    </message>
    <message>
        <source>Gro&amp;und truth</source>
        <translation>実リーク量(&amp;U)</translation>
    </message>
    <message>
        <source>Adds what the cart itself counts as leaked. No real service tells you this.</source>
        <translation>カート自身が数えたリーク量を加えます。実際のサービスがこれを教えてくれることはありません。</translation>
    </message>
    <message>
        <source>F&amp;orecast</source>
        <translation>予測(&amp;O)</translation>
    </message>
    <message>
        <source>When memory reaches its limit if it goes on as it did: a line, and how sure it is.</source>
        <translation>このままの調子でメモリが上限に達する時を、線と確からしさの幅で示します。</translation>
    </message>
    <message>
        <source>Log laten&amp;cy</source>
        <translation>対数表示(&amp;C)</translation>
    </message>
    <message>
        <source>Each line ten times the one below: shows 4 ms and 4 s in one picture.</source>
        <translation>目盛り線が1本上がるごとに10倍になり、4 msと4 sを1つの図で見られます。</translation>
    </message>
    <message>
        <source>Tw&amp;in</source>
        <translation>ツイン(&amp;I)</translation>
    </message>
    <message>
        <source>The other build&apos;s lines beside the cart&apos;s, dashed. Both got the same requests.</source>
        <translation>もう一方のビルドの線を、カートの線に並べて破線で示します。どちらも同じリクエストを受けています。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>Says beside each title what the chart shows.</source>
        <translation>各タイトルの横に、そのグラフが何を示すかを表示します。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The chart with the focus as a table, to read and to copy.</source>
        <translation>フォーカスのあるグラフを、読んだりコピーしたりできる表にします。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>What is shown as a picture, or its figures as CSV.</source>
        <translation>表示中の内容を、画像または数値のCSVとして保存します。</translation>
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
        <translation>%1で静止、%2経過 – 収集は継続中</translation>
    </message>
    <message>
        <source>Looking back: %1 to %2 – now %3</source>
        <translation>さかのぼり表示: %1～%2 – 現在%3</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartControls</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>the last minute</source>
        <translation>直近1分</translation>
    </message>
    <message>
        <source>the last 5 minutes</source>
        <translation>直近5分</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>直近15分</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>How far back the charts show</source>
        <translation>グラフがさかのぼる時間</translation>
    </message>
    <message>
        <source>A leak shows in the long view, a stall in the short one.</source>
        <translation>リークは長い範囲で、停滞は短い範囲で見えます。</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartSaver</name>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>Picture, twice as fine (*.png)</source>
        <translation>画像、2倍の細かさ (*.png)</translation>
    </message>
    <message>
        <source>Picture as on the screen (*.png)</source>
        <translation>画像、画面どおり (*.png)</translation>
    </message>
    <message>
        <source>Drawing to be scaled (*.svg)</source>
        <translation>拡大縮小できる図 (*.svg)</translation>
    </message>
    <message>
        <source>Figures of what is shown (*.csv)</source>
        <translation>表示中の数値 (*.csv)</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>leak-lab-charts</source>
        <comment>name of a file</comment>
        <translation>leak-lab-charts</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg and .csv: give it one of these.</source>
        <translation>%1の末尾が.png、.svg、.csvのどれでもありません。いずれかを付けてください。</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <comment>the title of a chart</comment>
        <translation>%1の表</translation>
    </message>
    <message>
        <source>Each row is one moment; Ctrl+C copies what is selected.</source>
        <translation>1行が1時点です。選択した部分はCtrl+Cでコピーできます。</translation>
    </message>
    <message>
        <source>No data in what the chart shows.</source>
        <translation>グラフの表示範囲にデータがありません。</translation>
    </message>
    <message>
        <source>%1 to %2, as it was when this table was opened: %3 rows.</source>
        <translation>%1～%2、この表を開いた時点の内容: %3行。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The selected cells, or all of them, for a spreadsheet.</source>
        <translation>選択したセル、または全セルを表計算ソフト用にコピーします。</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartText</name>
    <message>
        <source>Memory of the cart</source>
        <translation>カートのメモリ</translation>
    </message>
    <message>
        <source>A healthy heap goes up and down on a level floor. The live set is what is left after a collection: if it only climbs, something holds on to objects.</source>
        <translation>健全なヒープは、水平な底の上で上下します。ライブセットはGCの後に残る量です。これが上がる一方なら、何かがオブジェクトを手放していません。</translation>
    </message>
    <message>
        <source>live set</source>
        <translation>ライブセット</translation>
    </message>
    <message>
        <source>heap used</source>
        <translation>ヒープ使用量</translation>
    </message>
    <message>
        <source>heap total</source>
        <translation>ヒープ確保量</translation>
    </message>
    <message>
        <source>resident (RSS)</source>
        <translation>常駐 (RSS)</translation>
    </message>
    <message>
        <source>really leaked</source>
        <translation>実リーク量</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>ヒープ上限</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>メモリ上限</translation>
    </message>
    <message>
        <source>Garbage collection</source>
        <translation>ガベージコレクション</translation>
    </message>
    <message>
        <source>While the cart collects garbage it answers nobody. Near the heap limit it collects more and more for less and less.</source>
        <translation>GCの間、カートは誰にも応答しません。ヒープ上限に近づくと、GCは増える一方なのに、空く量は減っていきます。</translation>
    </message>
    <message>
        <source>share of time</source>
        <translation>時間の割合</translation>
    </message>
    <message>
        <source>longest pause</source>
        <translation>最長の停止</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>From the shopper&apos;s click to the answer. p99: one request in a hundred took longer. “p99 from sending” leaves out the wait before sending, as many tools do, and looks better than it was.</source>
        <translation>買い物客のクリックから応答まで。p99は「100回に1回はこれより長くかかった」という値です。「送信起点p99」は、多くのツールと同じく送信前の待ちを含まないため、実際より良く見えます。</translation>
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
        <translation>送信起点p99</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Shoppers click at the offered rate whatever the shop does. Where answered falls under offered, shoppers wait or give up. Dropped clicks were never sent: too many were waiting. “sent late” is this program&apos;s own delay, for one click in a hundred.</source>
        <translation>買い物客は、ショップの状態に関係なく流入レートのとおりにクリックします。応答が流入を下回ると、買い物客は待つか、あきらめています。破棄は、待ちが多すぎて送信されなかったクリックです。「送信遅れ」はこのプログラム自身の遅れで、クリック100回に1回の値です。</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>sent late, p99</source>
        <translation>送信遅れp99</translation>
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
        <translation>これほど大きな画像を作るメモリがありません。小さくしてください。</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>This Leak Lab was built without Qt Svg: save a PNG instead.</source>
        <translation>このLeak LabはQt Svgなしでビルドされています。代わりにPNGで保存してください。</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::FileText</name>
    <message>
        <source>%1 was not written: it is no regular file. Choose another name.</source>
        <translation>%1に書き込めませんでした。通常のファイルではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder, or make room and allow writing there.</source>
        <translation>%1に書き込めませんでした：%2。別のフォルダーを選ぶか、空き容量を作り、書き込みを許可してください。</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ForecastWords</name>
    <message>
        <source>heap limit</source>
        <translation>ヒープ上限</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>メモリ上限</translation>
    </message>
    <message>
        <source>Forecast: %1 any moment</source>
        <translation>予測: まもなく%1</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2, not before %3</source>
        <translation>予測: %2に%1、早くても%3</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2 (%3 to %4)</source>
        <translation>予測: %2に%1 (%3～%4)</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>Heap limit: %1</source>
        <translation>ヒープ上限: %1</translation>
    </message>
    <message>
        <source>Memory limit: %1</source>
        <translation>メモリ上限: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LegendText</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>他%n件は表に</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LiveChart</name>
    <message>
        <source>Chart: %1</source>
        <translation>グラフ: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a series and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No data yet: the first row comes when the shop runs.</source>
        <translation>まだデータがありません。ショップが動くと最初の行が届きます。</translation>
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
        <translation>カートの状態の推移</translation>
    </message>
    <message>
        <source>What state the cart was in, in the words of Kubernetes. Each death is named under it. %1</source>
        <translation>カートがどの状態にあったかをKubernetesの用語で示します。異常終了の原因はその下に示します。%1</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>カート</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Bounds</name>
    <message>
        <source>Your administrator allows heap limits up to %1.</source>
        <translation>管理者が許すヒープ上限は %1 までです。</translation>
    </message>
    <message>
        <source>Your administrator allows up to %1 clicks a second.</source>
        <translation>管理者が許すのは毎秒 %1 クリックまでです。</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Fault</name>
    <message>
        <source>slow catalogue</source>
        <translation>カタログの遅延</translation>
    </message>
    <message>
        <source>The catalogue holds back every answer about one product for 300 ms. Whoever adds waits for it, and at higher rates for one of the cart&apos;s connections to the catalogue as well.</source>
        <translation>カタログが、商品1件についての応答をすべて300 ms遅らせます。カートに入れる人はそれを待ち、レートが高いと、カートからカタログへの接続が空くのも待ちます。</translation>
    </message>
    <message>
        <source>%count answers held back</source>
        <translation>遅らせた応答: %count件</translation>
    </message>
    <message>
        <source>broken catalogue answers</source>
        <translation>カタログの応答破損</translation>
    </message>
    <message>
        <source>The catalogue cuts off every third answer about one product in the middle, with status 200. The cart catches that and answers with an error.</source>
        <translation>カタログが、商品1件についての応答を3回に1回、ステータス200のまま途中で切ります。カートはそれを検出し、エラーを返します。</translation>
    </message>
    <message>
        <source>%count answers broken</source>
        <translation>壊した応答: %count件</translation>
    </message>
    <message>
        <source>catalogue down</source>
        <translation>カタログ停止</translation>
    </message>
    <message>
        <source>The catalogue is stopped, and started again when the fault is switched off. The cart can look up nothing meanwhile.</source>
        <translation>カタログを停止し、この障害をオフにすると再び起動します。その間、カートは何も照会できません。</translation>
    </message>
    <message>
        <source>%count look-ups of the cart failed</source>
        <translation>失敗したカートの照会: %count件</translation>
    </message>
    <message>
        <source>store down</source>
        <translation>ストア停止</translation>
    </message>
    <message>
        <source>The store of the carts is stopped, and started again when the fault is switched off. It keeps nothing on disk: what shoppers had in their carts is lost.</source>
        <translation>買い物かごのストアを停止し、この障害をオフにすると再び起動します。ストアはディスクに何も残さないので、買い物かごの中身は失われます。</translation>
    </message>
    <message>
        <source>%count requests of the cart failed</source>
        <translation>失敗したカートのリクエスト: %count件</translation>
    </message>
    <message>
        <source>cache that levels off</source>
        <translation>頭打ちのキャッシュ</translation>
    </message>
    <message>
        <source>The cart keeps the answers to the newest adds, up to 16 MiB: the live set climbs as with a leak, and then stays. Switched off, the next major collections free it.</source>
        <translation>カートが、最近追加された商品の応答を16 MiBまで保持します。ライブセットはリークのときと同じように上がりますが、その後は一定になります。オフにすると、続くメジャーGCで解放されます。</translation>
    </message>
    <message>
        <source>%bytes in %count entries</source>
        <translation>%count件、%bytes</translation>
    </message>
    <message>
        <source>listener leak</source>
        <translation>リスナーのリーク</translation>
    </message>
    <message>
        <source>The cart keeps a listener for each new cart and never lets go of one: it grows with the shoppers who come, not with what they add. Switched off, no more are added; those that are there stay.</source>
        <translation>カートが新しい買い物かごごとにリスナーを1つ保持し、決して手放しません。増え方は、入れた商品の数ではなく、来店した買い物客の数に従います。オフにすると増えなくなりますが、すでにあるものは残ります。</translation>
    </message>
    <message>
        <source>%bytes in %count listeners</source>
        <translation>リスナー%count個、%bytes</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::HeapInspector</name>
    <message>
        <source>broken off</source>
        <translation>中断しました</translation>
    </message>
    <message>
        <source>half an answer, or none of a census</source>
        <translation>応答が途中で切れているか、集計ではありません</translation>
    </message>
    <message>
        <source>half an answer, or none of a heap snapshot</source>
        <translation>応答が途中で切れているか、ヒープスナップショットではありません</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Incident</name>
    <message>
        <source>deploy the leaking build</source>
        <translation>リーク版をデプロイ</translation>
    </message>
    <message>
        <source>Redeploys the cart with the leak: a clean stop and a start, and from then on the live set climbs.</source>
        <translation>リークのあるカートを再デプロイします。正常に停止してから起動し、以後ライブセットが上がり続けます。</translation>
    </message>
    <message>
        <source>deploy the fixed build</source>
        <translation>修正版をデプロイ</translation>
    </message>
    <message>
        <source>Redeploys the cart without the leak: a clean stop and a start, and the live set stays flat.</source>
        <translation>リークのないカートを再デプロイします。正常に停止してから起動し、ライブセットは水平に保たれます。</translation>
    </message>
    <message>
        <source>kill the cart</source>
        <translation>カートをkill</translation>
    </message>
    <message>
        <source>Ends the cart at once, as kill -9 does: exit code 137, no last words. It is restarted.</source>
        <translation>kill -9と同じように、カートを即座に終わらせます。終了コードは137で、最後の言葉はありません。その後、再起動されます。</translation>
    </message>
    <message>
        <source>kill the store</source>
        <translation>ストアをkill</translation>
    </message>
    <message>
        <source>Ends the store of the carts at once. It is restarted, and what shoppers had in their carts is gone.</source>
        <translation>買い物かごのストアを即座に終わらせます。再起動されますが、買い物かごの中身は失われます。</translation>
    </message>
    <message>
        <source>traffic spike</source>
        <translation>トラフィック急増</translation>
    </message>
    <message>
        <source>Four times the traffic for 20 seconds, then the usual rate again.</source>
        <translation>20秒間トラフィックを4倍にし、その後、元のレートに戻します。</translation>
    </message>
    <message>
        <source>memory limit of 100 MiB</source>
        <translation>メモリ上限100 MiB</translation>
    </message>
    <message>
        <source>Gives the cart&apos;s container 100 MiB. Over it the cart is killed: OOMKilled, exit code 137.</source>
        <translation>カートのコンテナーを100 MiBに制限します。超えるとカートはkillされます（OOMKilled、終了コード137）。</translation>
    </message>
    <message>
        <source>healthy but busy</source>
        <translation>健全だが多忙</translation>
    </message>
    <message>
        <source>Deploys the fixed build and sends three times the traffic, which stays. Nothing is wrong.</source>
        <translation>修正版をデプロイし、3倍のトラフィックを送り続けます。異常は何もありません。</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Lab</name>
    <message>
        <source>the lab is being stopped</source>
        <translation>ラボを停止しています</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Preflight</name>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::PreflightText</name>
    <message>
        <source>Programs of the shop</source>
        <translation>ショップのプログラム</translation>
    </message>
    <message>
        <source>%1 is version %2</source>
        <translation>%1はバージョン%2です</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>見つかりません: %1</translation>
    </message>
    <message>
        <source>no answer from: %1</source>
        <translation>応答がありません: %1</translation>
    </message>
    <message>
        <source>all there, version %1 like the console</source>
        <translation>すべて揃っています。コンソールと同じバージョン%1</translation>
    </message>
    <message>
        <source>The machine may just be busy: check again. If they stay silent, install Leak Lab again.</source>
        <translation>マシンが忙しいだけかもしれません。もう一度確認してください。それでも応答がなければ、Leak Labを再インストールしてください。</translation>
    </message>
    <message>
        <source>Install Leak Lab again, or build all of its programs: they belong together and lie in one folder.</source>
        <translation>Leak Labを再インストールするか、すべてのプログラムをビルドしてください。これらは一組で、同じフォルダーに置かれます。</translation>
    </message>
    <message>
        <source>Loopback network</source>
        <translation>ループバックネットワーク</translation>
    </message>
    <message>
        <source>127.0.0.1 can be used</source>
        <translation>127.0.0.1を使えます</translation>
    </message>
    <message>
        <source>no connection to 127.0.0.1 (%1)</source>
        <translation>127.0.0.1に接続できません (%1)</translation>
    </message>
    <message>
        <source>All of the shop talks over 127.0.0.1 and nothing else. Allow it in the firewall or sandbox that Leak Lab runs in.</source>
        <translation>ショップの通信はすべて127.0.0.1の中で行われます。Leak Labを動かしているファイアウォールやサンドボックスで許可してください。</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>none asked for; the system gives free ones</source>
        <translation>指定なし。空きポートをシステムが割り当てます</translation>
    </message>
    <message>
        <source>%1, the storefront&apos;s, is free</source>
        <translation>ストアフロントの%1は空いています</translation>
    </message>
    <message>
        <source>%1, asked for with --port, is taken</source>
        <translation>--portで指定した%1は使用中です</translation>
    </message>
    <message>
        <source>End the program that uses it, or leave out --port to get a free one.</source>
        <translation>使用しているプログラムを終了するか、--portを外して空きポートを使ってください。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>the system does not tell how much is free</source>
        <translation>システムが空き容量を示しません</translation>
    </message>
    <message>
        <source>See to it that %1 are free.</source>
        <translation>%1の空きを確保してください。</translation>
    </message>
    <message>
        <source>%1 of %2 free; this lab takes up to %3</source>
        <translation>%2のうち%1が空き。このラボは最大%3を使います</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller heap limit. Else the machine may page or end programs, and what you measure is that.</source>
        <translation>他のプログラムを閉じるか、ヒープ上限を小さくしてください。そうしないと、ページングやプログラムの強制終了が起こり、それを測ることになりかねません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to (%2)</source>
        <translation>%1に書き込めません (%2)</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>%1に書き込めます</translation>
    </message>
    <message>
        <source>The system does not tell how much room it has.</source>
        <translation>システムが空き容量を示しません。</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%2の空き: %1</translation>
    </message>
    <message>
        <source>Make room: %1 are enough for long sessions and heap snapshots.</source>
        <translation>空き容量を作ってください。%1あれば、長いセッションやヒープスナップショットにも足ります。</translation>
    </message>
    <message>
        <source>Store of the carts</source>
        <translation>買い物かごのストア</translation>
    </message>
    <message>
        <source>redis-server is installed; the lab starts one of its own</source>
        <translation>redis-serverがあります。ラボが専用に1つ起動します</translation>
    </message>
    <message>
        <source>the built-in one, as asked for</source>
        <translation>指定どおり、内蔵のものを使います</translation>
    </message>
    <message>
        <source>the built-in one; no redis-server is installed, and none is needed</source>
        <translation>内蔵のものを使います。redis-serverはありませんが、必要ありません</translation>
    </message>
    <message>
        <source>your own Redis answers at %1</source>
        <translation>%1のRedisが応答しています</translation>
    </message>
    <message>
        <source>your own Redis at %1 does not answer (%2)</source>
        <translation>%1のRedisが応答しません (%2)</translation>
    </message>
    <message>
        <source>Start it, correct --redis, or leave it out: then the lab brings its own store.</source>
        <translation>Redisを起動するか、--redisを直すか、指定を外してください。外すと、ラボが自前のストアを用意します。</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>実行フォルダー</translation>
    </message>
    <message>
        <source>Allow writing there, or let XDG_RUNTIME_DIR or TMPDIR name another folder.</source>
        <translation>書き込みを許可するか、XDG_RUNTIME_DIRまたはTMPDIRで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>記録したセッション</translation>
    </message>
    <message>
        <source>Allow writing there; until then sessions run but are not kept.</source>
        <translation>書き込みを許可してください。それまで、セッションは動きますが保存されません。</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ArithmeticText</name>
    <message>
        <source>too early to tell when it will be full</source>
        <translation>いつ満杯になるか、まだわかりません</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>%1後に満杯</translation>
    </message>
    <message>
        <source>but the container&apos;s memory limit is met first, in %1</source>
        <translation>ただし、%1後に先にコンテナーのメモリ上限に達します</translation>
    </message>
    <message>
        <source>Crash arithmetic: nothing to reckon with while the cart is down or just started.</source>
        <translation>クラッシュの計算: カートが停止中か起動直後のため、まだ計算できません。</translation>
    </message>
    <message>
        <source>Nobody looks up a product in the cart just now, so nothing leaks.</source>
        <translation>今はカートで商品を照会する人がいないので、何もリークしません。</translation>
    </message>
    <message>
        <source>%1 look-ups a second, and none of them leaves anything behind.</source>
        <translation>毎秒%1回の照会。どの照会も何も残しません。</translation>
    </message>
    <message>
        <source>%1 left behind by each look-up × %2 look-ups a second = %3</source>
        <translation>照会1回に残る量%1 × 毎秒%2回 = %3</translation>
    </message>
    <message>
        <source>%1. How much room is left is known after the first major collection.</source>
        <translation>%1。残りの余裕は、最初のメジャーGCの後にわかります。</translation>
    </message>
    <message>
        <source>%1. %2 free between live set and limit: %3.</source>
        <translation>%1。ライブセットから上限までの余裕は%2：%3。</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CellText</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <translation>型</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Δ objects</source>
        <translation>Δ個数</translation>
    </message>
    <message>
        <source>Δ bytes</source>
        <translation>Δバイト</translation>
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
        <translation>%1 · %2 · %3 · ライブ%4</translation>
    </message>
    <message>
        <source>after a collection</source>
        <translation>GC後</translation>
    </message>
    <message>
        <source>as of the last major</source>
        <translation>直近メジャーGC時点</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ConsoleLoadText</name>
    <message>
        <source>Console %1 CPU · %2 · frames up to %3 late</source>
        <comment>share of a core, memory, milliseconds</comment>
        <translation>コンソール CPU %1 · %2 · 描画遅れ最大%3</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CueModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation>ラボ時間</translation>
    </message>
    <message>
        <source>Cue or note</source>
        <translation>目印・メモ</translation>
    </message>
</context>
<context>
    <name>leaklab::models::DeathText</name>
    <message>
        <source>Requests lost: known once the cart is ready again.</source>
        <translation>失われたリクエスト: カートが再び準備完了になるとわかります。</translation>
    </message>
    <message>
        <source>Requests lost: %1.</source>
        <translation>失われたリクエスト: %1件。</translation>
    </message>
    <message>
        <source>Requests lost: %1 (%2).</source>
        <translation>失われたリクエスト: %1件（%2）。</translation>
    </message>
    <message>
        <source>Carts lost: not checked yet.</source>
        <translation>失われた買い物かご: まだ確認していません。</translation>
    </message>
    <message>
        <source>Carts lost: %1 of %2 checked, with wrong contents: %3.</source>
        <translation>失われた買い物かご: 確認した%2個のうち%1個、中身が違うもの: %3個。</translation>
    </message>
    <message>
        <source>%1 Not reached: %2.</source>
        <translation>%1 確認できなかったもの: %2個。</translation>
    </message>
    <message>
        <source>waited %1 (CrashLoopBackOff)</source>
        <translation>%1待機（CrashLoopBackOff）</translation>
    </message>
    <message>
        <source>restarted at once</source>
        <translation>即座に再起動</translation>
    </message>
    <message>
        <source>started %1 after the death</source>
        <translation>異常終了の%1後に起動</translation>
    </message>
    <message>
        <source>ready after %1 in all</source>
        <translation>合計%1後に準備完了</translation>
    </message>
    <message>
        <source>%1 from when the policy allowed it</source>
        <translation>再起動が許された時点からは%1</translation>
    </message>
    <message>
        <source>not ready again so far</source>
        <translation>まだ準備完了に戻っていません</translation>
    </message>
    <message>
        <source>Recovery: %1.</source>
        <translation>復旧: %1。</translation>
    </message>
    <message>
        <source>%1 · at %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The cart ended itself: its live set no longer fitted its heap. 134 is 128 + 6, SIGABRT: the program called abort().</source>
        <translation>カートが自ら終了しました。ライブセットがヒープに収まらなくなったためです。134は128 + 6（SIGABRT）で、プログラムがabort()を呼んだことを示します。</translation>
    </message>
    <message>
        <source>%1 Live at the end: %2 of %3.</source>
        <translation>%1終了時のライブセットは%2（上限%3）。</translation>
    </message>
    <message>
        <source>The cart was killed because its resident memory passed the limit of its container. 137 is 128 + 9, SIGKILL: no program gets to say anything after that.</source>
        <translation>常駐メモリがコンテナーの上限を超えたため、カートはkillされました。137は128 + 9（SIGKILL）です。その後は、どのプログラムも何も言い残せません。</translation>
    </message>
    <message>
        <source>%1 Resident when last seen: %2 of %3.</source>
        <translation>%1最後に見た常駐メモリは%2（上限%3）。</translation>
    </message>
    <message>
        <source>Somebody killed the cart from outside; it was not for memory. 137 is 128 + 9, SIGKILL, as for OOMKilled: only the memory before it tells the two apart.</source>
        <translation>誰かが外からカートをkillしました。メモリのためではありません。137は128 + 9（SIGKILL）で、OOMKilledと同じ値です。両者を見分ける手がかりは、その直前のメモリだけです。</translation>
    </message>
    <message>
        <source>The cart crashed: %1 is 128 + %2, the number of the signal.</source>
        <translation>カートがクラッシュしました。%1は128 + %2で、後者がシグナル番号です。</translation>
    </message>
    <message>
        <source>The cart ended by itself with exit code %1.</source>
        <translation>カートは自ら終了しました（終了コード%1）。</translation>
    </message>
    <message>
        <source>Lived %1 from ready to dead.</source>
        <translation>準備完了から異常終了まで%1。</translation>
    </message>
    <message>
        <source>Held on to %1 leaked records.</source>
        <translation>抱え込んでいたリークしたレコード: %1件。</translation>
    </message>
    <message>
        <source>None: the process was killed from outside (137).</source>
        <translation>なし：プロセスは外からkillされました（137）。</translation>
    </message>
    <message>
        <source>None: the process ended with exit code %1 and said nothing.</source>
        <translation>なし：プロセスは何も言い残さず、終了コード%1で終了しました。</translation>
    </message>
    <message>
        <source>None: the process ended (%1) without getting to say anything.</source>
        <translation>なし：プロセスは何も言い残せないまま終了しました（%1）。</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventModel</name>
    <message>
        <source>✖ death</source>
        <translation>✖ 異常終了</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ 警告</translation>
    </message>
    <message>
        <source>◆ change</source>
        <translation>◆ 変更</translation>
    </message>
    <message>
        <source>⚑ cue</source>
        <translation>⚑ 目印</translation>
    </message>
    <message>
        <source>● normal</source>
        <translation>● 通常</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation>ラボ時間</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventText</name>
    <message>
        <source>new deployment</source>
        <translation>新しいデプロイ</translation>
    </message>
    <message>
        <source>leaking build</source>
        <translation>リーク版</translation>
    </message>
    <message>
        <source>fixed build</source>
        <translation>修正版</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>ツイン</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>リーク版ツイン</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>修正版ツイン</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1が異常終了</translation>
    </message>
    <message>
        <source>%1, %2 live</source>
        <translation>%1、ライブ%2</translation>
    </message>
    <message>
        <source>%1, %2 leaked records</source>
        <translation>%1、リークしたレコード%2件</translation>
    </message>
    <message>
        <source>%1, heap limit %2</source>
        <translation>%1、ヒープ上限%2</translation>
    </message>
    <message>
        <source>%1, leak amplified ×%2</source>
        <translation>%1、リーク増幅×%2</translation>
    </message>
    <message>
        <source>deployed: %1</source>
        <translation>デプロイ: %1</translation>
    </message>
    <message>
        <source>deployed anew</source>
        <translation>再デプロイ</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise: %1</source>
        <translation>演習用にラボを設定: %1</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise</source>
        <translation>演習用にラボを設定</translation>
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
        <translation>演習%1: ステップ%2に合格</translation>
    </message>
    <message>
        <source>exercise %1: step %2 began</source>
        <translation>演習%1: ステップ%2を開始</translation>
    </message>
    <message>
        <source>%1 started again (pid %2)</source>
        <translation>%1が再起動 (pid %2)</translation>
    </message>
    <message>
        <source>%1 started (pid %2)</source>
        <translation>%1が起動 (pid %2)</translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation>メモリ上限なし</translation>
    </message>
    <message>
        <source>memory limit %1</source>
        <translation>メモリ上限%1</translation>
    </message>
    <message>
        <source>%1: restarting at once</source>
        <translation>%1: 即座に再起動</translation>
    </message>
    <message>
        <source>%1: restarting in %2 (CrashLoopBackOff)</source>
        <translation>%1: %2後に再起動 (CrashLoopBackOff)</translation>
    </message>
    <message>
        <source>carts checked: %1, lost: %2, wrong: %3, not reached: %4</source>
        <translation>買い物かごを確認: %1、喪失: %2、中身違い: %3、確認不可: %4</translation>
    </message>
    <message>
        <source>%1; the store ended meanwhile, and with it the carts of then</source>
        <translation>%1；その間にストアが終了し、当時の買い物かごも失われました</translation>
    </message>
    <message>
        <source>after crash %1: %2</source>
        <translation>クラッシュ%1の後: %2</translation>
    </message>
    <message>
        <source>crash %1: %2 requests lost in %3</source>
        <translation>クラッシュ%1: %3の間にリクエスト%2件を喪失</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>heap census as of the last major collection: %1 live</source>
        <translation>直近メジャーGC時点のヒープ集計: ライブ%1</translation>
    </message>
    <message>
        <source>heap census after a collection of %1: %2 live</source>
        <translation>%1のGC後のヒープ集計: ライブ%2</translation>
    </message>
    <message>
        <source>heap snapshot of %1 objects; the cart stood still for %2</source>
        <translation>オブジェクト%1個のヒープスナップショット、カートの停止は%2</translation>
    </message>
    <message>
        <source>closed loop, shoppers: %1</source>
        <translation>クローズドループ、買い物客: %1人</translation>
    </message>
    <message>
        <source>%1, journeys: %2</source>
        <translation>%1、ジャーニー: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the shop is ready</source>
        <translation>ショップの準備完了</translation>
    </message>
    <message>
        <source>%1 is ready, %2 after its start</source>
        <translation>%1が準備完了、起動から%2</translation>
    </message>
    <message>
        <source>%1 does not answer its readiness probe (NotReady)</source>
        <translation>%1がReadinessプローブに応答しません (NotReady)</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1を停止</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1を起動できませんでした</translation>
    </message>
    <message>
        <source>cart: %1</source>
        <translation>カート: %1</translation>
    </message>
    <message>
        <source>traffic on: %1</source>
        <translation>トラフィック開始: %1</translation>
    </message>
    <message>
        <source>traffic off</source>
        <translation>トラフィック停止</translation>
    </message>
    <message>
        <source>traffic set to %1</source>
        <translation>トラフィックを%1に変更</translation>
    </message>
    <message>
        <source>the %1&apos;s figures are missing: %2</source>
        <translation>%1の数値が欠けています: %2</translation>
    </message>
    <message>
        <source>%1 runs beside the cart: from now on both get the same requests</source>
        <translation>カートの横で%1を起動: 以後、両方が同じリクエストを受けます</translation>
    </message>
    <message>
        <source>the twin was switched off</source>
        <translation>ツインを停止</translation>
    </message>
    <message>
        <source>the twin could not be started, the shop goes on without it: %1</source>
        <translation>ツインを起動できませんでした。ショップはツインなしで続きます: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>cue: %1</source>
        <translation>目印: %1</translation>
    </message>
    <message>
        <source>cue %1 is called: %2</source>
        <translation>目印%1の名前: %2</translation>
    </message>
    <message>
        <source>cue %1 taken away: %2</source>
        <translation>目印%1を削除: %2</translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation>インシデント: %1</translation>
    </message>
    <message>
        <source>incident, not announced: %1</source>
        <translation>インシデント（予告なし）: %1</translation>
    </message>
    <message>
        <source>done in the console: %1</source>
        <translation>コンソールでの操作: %1</translation>
    </message>
    <message>
        <source>fault on: %1</source>
        <translation>障害オン: %1</translation>
    </message>
    <message>
        <source>fault off: %1</source>
        <translation>障害オフ: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which this version does not know</source>
        <translation>「%1」（このバージョンでは不明）</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation>NotReady</translation>
    </message>
    <message>
        <source>died</source>
        <translation>異常終了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>バックオフ%1</translation>
    </message>
    <message>
        <source>traffic %1</source>
        <translation>トラフィック%1</translation>
    </message>
    <message>
        <source>carts checked</source>
        <translation>買い物かご確認</translation>
    </message>
    <message>
        <source>requests lost</source>
        <translation>リクエスト喪失</translation>
    </message>
    <message>
        <source>census</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>heap snapshot</source>
        <translation>ヒープスナップショット</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source>no twin</source>
        <translation>ツインなし</translation>
    </message>
    <message>
        <source>twin failed</source>
        <translation>ツイン失敗</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>✓ step %1</source>
        <translation>✓ ステップ%1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ%1</translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation>解除: %1</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Line (! was written to stderr)</source>
        <translation>行 (! はstderrへの出力)</translation>
    </message>
</context>
<context>
    <name>leaklab::models::OutcomeText</name>
    <message>
        <source>answered 4xx</source>
        <translation>4xx応答</translation>
    </message>
    <message>
        <source>answered 5xx</source>
        <translation>5xx応答</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>途中切断</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>不正な応答</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, of what kind</comment>
        <translation>%2 %1</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation>NotReady</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>CrashLoopBackOff</source>
        <translation>CrashLoopBackOff</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>起動失敗</translation>
    </message>
    <message>
        <source>Aborted (%1)</source>
        <translation>アボート (%1)</translation>
    </message>
    <message>
        <source>OOMKilled (%1)</source>
        <translation>OOMKilled (%1)</translation>
    </message>
    <message>
        <source>Killed (%1)</source>
        <translation>kill (%1)</translation>
    </message>
    <message>
        <source>Signal %1 (%2)</source>
        <translation>シグナル%1 (%2)</translation>
    </message>
    <message>
        <source>Exited (%1)</source>
        <translation>終了 (%1)</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>準備未完了</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1を停止</translation>
    </message>
    <message>
        <source>%1 died: heap limit reached (%2)</source>
        <translation>%1が異常終了: ヒープ上限に到達 (%2)</translation>
    </message>
    <message>
        <source>%1 was killed for exceeding the memory limit: OOMKilled (%2)</source>
        <translation>%1がメモリ上限の超過でkillされました: OOMKilled (%2)</translation>
    </message>
    <message>
        <source>%1 was killed from outside, not for memory (%2)</source>
        <translation>%1が外からkillされました。メモリのためではありません (%2)</translation>
    </message>
    <message>
        <source>%1 died of signal %2 (%3)</source>
        <translation>%1がシグナル%2で異常終了 (%3)</translation>
    </message>
    <message>
        <source>%1 ended by itself with exit code %2</source>
        <translation>%1が終了コード%2で自ら終了</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1を起動できませんでした</translation>
    </message>
    <message>
        <source>%1 was ended: it did not become ready in time</source>
        <translation>%1を終了させました: 時間内に準備完了になりませんでした</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>カート</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>twin cart</source>
        <translation>ツインのカート</translation>
    </message>
    <message>
        <source>twin web</source>
        <translation>ツインのWeb</translation>
    </message>
</context>
<context>
    <name>leaklab::models::StateText</name>
    <message>
        <source>Died</source>
        <translation>異常終了</translation>
    </message>
    <message>
        <source>CrashLoopBackOff %1</source>
        <translation>CrashLoopBackOff %1</translation>
    </message>
    <message>
        <source>%1 (in truth %2)</source>
        <comment>a wait, and how long Kubernetes would wait</comment>
        <translation>%1 (本来は%2)</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>バックオフ%1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1、残り%2</translation>
    </message>
    <message>
        <source>waits ÷ %1</source>
        <translation>待ち時間÷%1</translation>
    </message>
    <message>
        <source>true waits</source>
        <translation>本来の待ち時間</translation>
    </message>
    <message>
        <source>As in Kubernetes, the first restart comes at once, then after 10 s, doubling up to 5 min; 10 good minutes make it forget.</source>
        <translation>Kubernetesと同じく、最初の再起動はすぐに、次は10秒後に行われ、待ち時間は最大5分まで倍になっていきます。10分間正常なら、初めに戻ります。</translation>
    </message>
    <message>
        <source>%1 Here all of it is divided by %2.</source>
        <translation>%1ここではすべて%2分の1です。</translation>
    </message>
</context>
<context>
    <name>leaklab::models::SummaryText</name>
    <message>
        <source>The cart is not running.</source>
        <translation>カートは動いていません。</translation>
    </message>
    <message>
        <source>%1 of %2 heap used</source>
        <translation>ヒープは%2のうち%1を使用</translation>
    </message>
    <message>
        <source>No sure rise of the live set; %1.</source>
        <translation>ライブセットの確かな上昇はありません。%1。</translation>
    </message>
    <message>
        <source>Live set</source>
        <translation>ライブセット</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>常駐メモリ</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory any moment; %3.</source>
        <translation>%1は毎分%2上昇、まもなくメモリ切れ。%3。</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory in about %3; %4.</source>
        <translation>%1は毎分%2上昇、約%3後にメモリ切れ。%4。</translation>
    </message>
    <message>
        <source>%1 of the time goes into collecting, at most %2 in what is shown; longest pause %3.</source>
        <translation>時間の%1がGCに使われ、表示範囲での最大は%2。最長の停止は%3。</translation>
    </message>
    <message>
        <source>No request was answered in the last second.</source>
        <translation>直近1秒間に応答されたリクエストはありません。</translation>
    </message>
    <message>
        <source>Half of the requests within %1, 99 in 100 within %2; at worst %3 in what is shown.</source>
        <translation>リクエストの半分は%1以内、100件中99件は%2以内。表示範囲での最悪は%3。</translation>
    </message>
    <message>
        <source>No traffic.</source>
        <translation>トラフィックなし。</translation>
    </message>
    <message>
        <source>%1 answered of %2 offered; %3 of the requests failed.</source>
        <translation>流入%2のうち%1に応答。リクエストの%3が失敗。</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>まだデータがありません。</translation>
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
        <translation>ヒープ使用率</translation>
    </message>
    <message>
        <source>Objects on the cart&apos;s heap, garbage included, as a share of the heap limit. At the limit the cart aborts itself: exit code 134.</source>
        <translation>カートのヒープにあるオブジェクト（ガベージを含む）が、ヒープ上限に占める割合です。上限に達すると、カートは自らアボートします（終了コード134）。</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>ヒープ上限</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>メモリ上限</translation>
    </message>
    <message>
        <source>Out of memory in</source>
        <translation>メモリ切れまで</translation>
    </message>
    <message>
        <source>When memory meets its limit if it goes on as it did since the traffic last changed, and how sure that is. Near the limit the cart no longer keeps the pace, so it ends some seconds later. Once it has happened: how far off the forecast was that was made half-way.</source>
        <translation>前回トラフィックが変わってからの調子が続いた場合に、メモリが上限に達するまでの時間と、その確からしさです。上限の近くではカートがペースを保てないため、実際の終了は数秒遅れます。終了した後は、中間時点の予測がどれだけ外れていたかを示します。</translation>
    </message>
    <message>
        <source>the cart is down</source>
        <translation>カートは停止中</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>no trend</source>
        <translation>傾向なし</translation>
    </message>
    <message>
        <source>nothing rises for sure</source>
        <translation>確かな上昇なし</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>早くても%1</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about so much time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>at the %1</source>
        <translation>%1に到達</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>a span of time, and which limit is meant</comment>
        <translation>%1～%2、%3</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>レイテンシp99</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>One request in a hundred took longer than this, counted from the moment the shopper clicked.</source>
        <translation>リクエスト100件に1件は、これより長くかかりました。買い物客がクリックした瞬間から数えています。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗%1</translation>
    </message>
    <message>
        <source>Requests that failed, as a share of those that ended in the last second.</source>
        <translation>直近1秒間に終わったリクエストのうち、失敗したものの割合です。</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>前回: %1</translation>
    </message>
    <message>
        <source>no death yet</source>
        <translation>異常終了なし</translation>
    </message>
    <message>
        <source>How often the cart died and was started again since the lab began.</source>
        <translation>ラボの開始以来、カートが異常終了して再起動された回数です。</translation>
    </message>
    <message>
        <source>Traffic answered</source>
        <translation>応答レート</translation>
    </message>
    <message>
        <source>of %1 offered</source>
        <translation>流入%1</translation>
    </message>
    <message>
        <source>Requests answered well a second, of those that shoppers made.</source>
        <translation>買い物客が送ったリクエストのうち、毎秒正しく応答された数です。</translation>
    </message>
    <message>
        <source>half-way: right</source>
        <translation>中間予測: 的中</translation>
    </message>
    <message>
        <source>half-way: %1 too early</source>
        <translation>中間予測: %1早すぎ</translation>
    </message>
    <message>
        <source>half-way: %1 too late</source>
        <translation>中間予測: %1遅すぎ</translation>
    </message>
</context>
<context>
    <name>leaklab::models::TwinText</name>
    <message>
        <source>twin</source>
        <translation>ツイン</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>リーク版ツイン</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>修正版ツイン</translation>
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
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
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
        <translation>%1%</translation>
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
        <translation>記録が終わりなく途切れています。コンソールが強制終了されたか、まだ記録中です。最後の最大1秒が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The file is damaged: %1 pieces of it can&apos;t be read, and with them %2 rows.</source>
        <translation>ファイルが破損しています。%1か所が読めず、%2行が失われています。</translation>
    </message>
    <message>
        <source>The disk took nothing for a while: %1 rows between %2 s and %3 s were not recorded.</source>
        <translation>しばらくディスクに書き込めませんでした。%2 sから%3 sまでの%1行が記録されていません。</translation>
    </message>
    <message>
        <source>It holds series that this version does not know: %1.</source>
        <translation>このバージョンが知らない系列が含まれています：%1。</translation>
    </message>
    <message>
        <source>It holds what only a later version can read (%1).</source>
        <translation>新しいバージョンでしか読めない内容が含まれています（%1）。</translation>
    </message>
</context>
<context>
    <name>leaklab::supervise::SupervisedProcess</name>
    <message>
        <source>not ready within %1 s of its start; ended</source>
        <translation>起動から%1 s以内に準備完了にならなかったため、終了させました</translation>
    </message>
    <message>
        <source>still there %1 s after it was asked to stop; killed</source>
        <translation>停止を求めてから%1 s後もまだ動いていたため、killしました</translation>
    </message>
    <message>
        <source>resident memory %1 over the limit of %2; killed (exit code 137)</source>
        <translation>常駐メモリ%1が上限%2を超えたため、killしました（終了コード137）</translation>
    </message>
</context>
<context>
    <name>leaklab::training::Attempt</name>
    <message>
        <source>The lab does not do what it should. %1</source>
        <translation>ラボが期待どおりに動いていません。%1</translation>
    </message>
    <message>
        <source>The lab could not be set up for this exercise: %1</source>
        <translation>この演習用にラボを設定できませんでした：%1</translation>
    </message>
    <message>
        <source>The step could not begin as it should: %1.</source>
        <translation>ステップを予定どおりに始められませんでした：%1。</translation>
    </message>
</context>
<context>
    <name>leaklab::training::CheckBoard</name>
    <message>
        <source>Something else comes first.</source>
        <translation>先に済ませることがあります。</translation>
    </message>
    <message>
        <source>held for %1 of %2 s</source>
        <translation>%2 s中%1 s継続</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>now %1 of %2</source>
        <translation>現在%1 / %2</translation>
    </message>
    <message>
        <source>now %1, to be under %2</source>
        <translation>現在%1、%2未満にすること</translation>
    </message>
    <message>
        <source>It is %1 and has to be over %2.</source>
        <translation>%1です。%2を超える必要があります。</translation>
    </message>
    <message>
        <source>It is %1 and has to be under %2.</source>
        <translation>%1です。%2未満である必要があります。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>So far %1 of %2.</source>
        <translation>今のところ%2中%1。</translation>
    </message>
    <message>
        <source>It took %1; you were %2 off.</source>
        <translation>実際は%1でした。ずれは%2です。</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too early. Predict the next one.</source>
        <translation>実際は%1でした。予想は%2早すぎました。次を予想してください。</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too late. Predict the next one.</source>
        <translation>実際は%1でした。予想は%2遅すぎました。次を予想してください。</translation>
    </message>
</context>
<context>
    <name>leaklab::training::DisturbanceWatch</name>
    <message>
        <source>The %1 could not be started, and the step needs it. Set the lab up anew.</source>
        <translation>%1を起動できませんでした。このステップには必要です。ラボを設定し直してください。</translation>
    </message>
    <message>
        <source>The %1 was killed, and this step does not ask for it: what it measures begins anew. Go on, or set the lab up anew.</source>
        <translation>%1がkillされましたが、このステップでは求められていません。測定は最初からになります。そのまま続けるか、ラボを設定し直してください。</translation>
    </message>
    <message>
        <source>The %1 ended by itself, and not for memory: that is no part of this step. Set the lab up anew.</source>
        <translation>%1が自ら終了しました。メモリのためではなく、このステップの筋書きにはありません。ラボを設定し直してください。</translation>
    </message>
    <message>
        <source>The %1 has run out of memory %2 times during this step, and is down more and more. Set the lab up anew to begin the step with a fresh one.</source>
        <translation>このステップで%1のメモリが%2回尽き、停止している時間が増えています。ラボを設定し直して、新しい状態でステップを始めてください。</translation>
    </message>
    <message>
        <source>%1 s of the session are missing: the computer slept, or was too busy. What was being measured begins anew; set the lab up anew if it looks strange.</source>
        <translation>セッションの%1 sが欠けています。コンピューターがスリープしたか、忙しすぎました。測定は最初からになります。様子がおかしければ、ラボを設定し直してください。</translation>
    </message>
    <message>
        <source>The %1 was stopped, and this step needs it. Start it, or set the lab up anew.</source>
        <translation>%1が停止されましたが、このステップには必要です。起動するか、ラボを設定し直してください。</translation>
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
        <translation>今は何も測定されていません</translation>
    </message>
    <message>
        <source>the cart has not told it yet: it is down, or just began</source>
        <translation>カートからまだ値が届いていません。停止中か、起動したばかりです</translation>
    </message>
    <message>
        <source>there is nothing to measure it from just now</source>
        <translation>今は測定のもとになるものがありません</translation>
    </message>
    <message>
        <source>it is held against the step &quot;%1&quot;, which has not been passed in this lab</source>
        <translation>ステップ「%1」と比べますが、このラボではまだ合格していません</translation>
    </message>
    <message>
        <source>the lab was just set up</source>
        <translation>ラボは設定されたばかりです</translation>
    </message>
    <message>
        <source>it takes %1 since the lab was set up; wait a little</source>
        <translation>ラボの設定から%1かかります。少し待ってください</translation>
    </message>
    <message>
        <source>the cart began anew %1 ago; wait until this life is %2 old</source>
        <translation>カートは%1前に起動し直しました。起動から%2経つまで待ってください</translation>
    </message>
    <message>
        <source>it takes %1 without a gap to tell; wait a little</source>
        <translation>途切れのない%1のデータが必要です。少し待ってください</translation>
    </message>
    <message>
        <source>it would be divided by nothing</source>
        <translation>ゼロで割ることになります</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ProgressStore</name>
    <message>
        <source>it is about another exercise</source>
        <translation>別の演習についてのものです</translation>
    </message>
    <message>
        <source>How far you got in &quot;%1&quot; can&apos;t be read (%2). %3</source>
        <translation>「%1」の進み具合を読み込めません（%2）。%3</translation>
    </message>
    <message>
        <source>The file is kept as %1, and the exercise begins anew.</source>
        <translation>ファイルは%1として残し、演習は最初から始まります。</translation>
    </message>
    <message>
        <source>Take the file %1 away, or it stays so.</source>
        <translation>ファイル%1を移動してください。そうしないと、このままです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of an exercise</source>
        <translation>「%1」は演習のIDではありません</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to, or too many consoles do this exercise</source>
        <translation>フォルダーに書き込めないか、この演習を行っているコンソールが多すぎます</translation>
    </message>
</context>
<context>
    <name>leaklab::training::QuestionJudge</name>
    <message>
        <source>Give an answer first.</source>
        <translation>先に答えを入力してください。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>That is not it. Look at the signals again.</source>
        <translation>違います。もう一度、兆候を見てください。</translation>
    </message>
    <message>
        <source>What you chose is right, and something is missing yet.</source>
        <translation>選んだものは正しいのですが、まだ足りないものがあります。</translation>
    </message>
    <message>
        <source>It can&apos;t be judged now: %1.</source>
        <translation>今は判定できません：%1。</translation>
    </message>
    <message>
        <source>Measured now: %1.</source>
        <translation>今の測定値: %1。</translation>
    </message>
    <message>
        <source>The figure fits, its unit does not: it is asked for in %1.</source>
        <translation>数値は合っていますが、単位が違います。%1で答えてください。</translation>
    </message>
    <message>
        <source>That is too much. Read it again.</source>
        <translation>大きすぎます。もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>That is too little. Read it again.</source>
        <translation>小さすぎます。もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>It has not happened yet.</source>
        <translation>まだ起きていません。</translation>
    </message>
    <message>
        <source>Yes, that is the moment.</source>
        <translation>はい、その瞬間です。</translation>
    </message>
    <message>
        <source>That is %1 too late.</source>
        <translation>%1遅すぎます。</translation>
    </message>
    <message>
        <source>That is %1 too early.</source>
        <translation>%1早すぎます。</translation>
    </message>
    <message>
        <source>Yes, there it is.</source>
        <translation>はい、そこです。</translation>
    </message>
    <message>
        <source>There it is over.</source>
        <translation>そこではもう終わっています。</translation>
    </message>
    <message>
        <source>There it is not so.</source>
        <translation>そこではそうなっていません。</translation>
    </message>
    <message>
        <source>Yes: %1 of it fits.</source>
        <translation>はい。%1が一致しています。</translation>
    </message>
    <message>
        <source>There it was not so at all.</source>
        <translation>そこではまったくそうなっていませんでした。</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too early.</source>
        <translation>一致は%1だけです。始まりが早すぎます。</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too late.</source>
        <translation>一致は%1だけです。始まりが遅すぎます。</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too early.</source>
        <translation>一致は%1だけです。終わりが早すぎます。</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too late.</source>
        <translation>一致は%1だけです。終わりが遅すぎます。</translation>
    </message>
    <message>
        <source>A prediction is a time still to come.</source>
        <translation>予想は、これから来る時刻でなければなりません。</translation>
    </message>
    <message>
        <source>You said: in %1. Now wait for what happens.</source>
        <translation>予想は「%1後」です。何が起こるか待ちましょう。</translation>
    </message>
    <message>
        <source>Take two censuses first, some time apart: %1 so far in this step.</source>
        <translation>まず、間をおいて集計を2回取ってください。このステップではまだ%1回です。</translation>
    </message>
    <message>
        <source>The cart began anew between the two censuses; take another one.</source>
        <translation>2回の集計の間にカートが起動し直しました。もう一度集計してください。</translation>
    </message>
    <message>
        <source>Nothing has grown between the two censuses; take another one later.</source>
        <translation>2回の集計の間に増えたものがありません。後でもう一度集計してください。</translation>
    </message>
    <message>
        <source>Yes: %1 more than in the census before.</source>
        <translation>はい。前の集計より%1増えています。</translation>
    </message>
    <message>
        <source>It grew by %1. Another one grew more: sort by what came.</source>
        <translation>これは%1増えました。もっと増えたものがあります。増えた量で並べ替えてください。</translation>
    </message>
    <message>
        <source>The last census has no such type.</source>
        <translation>最後の集計に、その型はありません。</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ScriptRunner</name>
    <message>
        <source>the lab does not run the %1 itself</source>
        <translation>%1はこのラボが動かしているものではありません</translation>
    </message>
    <message>
        <source>the fault &quot;%1&quot; can&apos;t be had in this lab</source>
        <translation>このラボでは障害「%1」を使えません</translation>
    </message>
    <message>
        <source>not within %1 s: %2</source>
        <translation>%1 s以内に起こりませんでした：%2</translation>
    </message>
    <message>
        <source>the step has no check &quot;%1&quot;</source>
        <translation>このステップに確認項目「%1」はありません</translation>
    </message>
    <message>
        <source>it has not happened yet</source>
        <translation>まだ起きていません</translation>
    </message>
    <message>
        <source>it has not been so yet</source>
        <translation>まだそうなっていません</translation>
    </message>
    <message>
        <source>the console has no forecast yet</source>
        <translation>コンソールにまだ予測がありません</translation>
    </message>
    <message>
        <source>the cart has not answered</source>
        <translation>カートが応答していません</translation>
    </message>
    <message>
        <source>the %1 is down</source>
        <translation>%1は停止中です</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>条件が成り立っていません</translation>
    </message>
    <message>
        <source>; %1 is %2</source>
        <translation>；%1は%2</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>起きていません</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::AboutDialog</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (%2でビルド)</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>コンパイラー</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>About Leak Lab</source>
        <translation>Leak Labについて</translation>
    </message>
    <message>
        <source>Learn to see a memory leak: a real shop, a real heap, a real crash.</source>
        <translation>メモリリークの見方を学ぶ：本物のショップ、本物のヒープ、本物のクラッシュ。</translation>
    </message>
    <message>
        <source>Leak Lab&apos;s own code is under the Apache License 2.0. This program links Qt Charts and is, as a whole, under the GNU General Public License version 3. It comes without any warranty.</source>
        <translation>Leak Lab独自のコードはApache License 2.0で提供されます。このプログラムはQt Chartsをリンクしており、全体としてはGNU General Public Licenseバージョン3に従います。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>ライセンス(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Its source code is the archive leaklab-%1-source.tar.gz, which is published beside the packages; whoever passes them on passes that on too.</source>
        <translation>ソースコードはパッケージと並べて公開されているアーカイブ leaklab-%1-source.tar.gz です。パッケージを渡す人は、これも渡してください。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::BuildPanel</name>
    <message>
        <source>Build and limits of the cart</source>
        <translation>カートのビルドと上限</translation>
    </message>
    <message>
        <source>le&amp;aking</source>
        <translation>リーク版(&amp;A)</translation>
    </message>
    <message>
        <source>fixe&amp;d</source>
        <translation>修正版(&amp;D)</translation>
    </message>
    <message>
        <source>Keeps a record of every product look-up and never lets go of it.</source>
        <translation>商品の照会のたびにレコードを残し、決して手放しません。</translation>
    </message>
    <message>
        <source>Deploy the leaking build</source>
        <translation>リーク版をデプロイ</translation>
    </message>
    <message>
        <source>The same service without the leak. Switching redeploys the cart.</source>
        <translation>リークのない同じサービスです。切り替えるとカートを再デプロイします。</translation>
    </message>
    <message>
        <source>Deploy the fixed build</source>
        <translation>修正版をデプロイ</translation>
    </message>
    <message>
        <source>What makes the lesson shorter than real life. Nothing here touches time or numbers.</source>
        <translation>演習を現実より短くするための設定です。時間や数値には手を加えていません。</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Heap l&amp;imit</source>
        <translation>ヒープ上限(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Memory limit</source>
        <translation>メモリ上限(&amp;M)</translation>
    </message>
    <message>
        <source>Heap limit of the cart</source>
        <translation>カートのヒープ上限</translation>
    </message>
    <message>
        <source>Where the cart&apos;s own heap ends: reaching it, the cart aborts with 134. Changing it redeploys the cart.</source>
        <translation>カート自身のヒープの終わりです。ここに達すると、カートは134でアボートします。変更するとカートを再デプロイします。</translation>
    </message>
    <message>
        <source>Memory limit of the cart&apos;s container</source>
        <translation>カートのコンテナーのメモリ上限</translation>
    </message>
    <message>
        <source>What its container may use: over it, the cart is killed without a word, 137. Acts at once.</source>
        <translation>コンテナーが使える量です。超えると、カートは何も言い残せずkillされます（137）。すぐに有効になります。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>▲ “%1” is no heap limit: write 8 MiB to 4 GiB, like 64 MiB. Nothing was changed.</source>
        <translation>▲ 「%1」はヒープ上限として使えません。8 MiB～4 GiBを、64 MiBのように入力してください。何も変更していません。</translation>
    </message>
    <message>
        <source>leak amplified ×%1</source>
        <translation>リーク増幅×%1</translation>
    </message>
    <message>
        <source>first start aged by %1 look-ups</source>
        <translation>初回起動は照会%1回分を経過済み</translation>
    </message>
    <message>
        <source>first start aged to %1 of the limit</source>
        <translation>初回起動は上限の%1まで経過済み</translation>
    </message>
    <message>
        <source>back-off ÷%1</source>
        <translation>バックオフ÷%1</translation>
    </message>
    <message>
        <source>True to scale: nothing is sped up.</source>
        <translation>実物どおり：何も速めていません。</translation>
    </message>
    <message>
        <source>Sped up: %1.</source>
        <translation>速めたもの: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> Each request makes %1 of garbage, as a framework would.</source>
        <translation> どのリクエストも、フレームワーク並みに%1のガベージを出します。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CartPanel</name>
    <message>
        <source>%1 the cart</source>
        <translation>カート: %1</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>カート</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ 未起動</translation>
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
        <translation>再起動: %1</translation>
    </message>
    <message>
        <source>%1
Last end: %2</source>
        <translation>%1
前回の終了: %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>プロセス%1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>プロセスなし</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CatalogueView</name>
    <message>
        <source>for beginners</source>
        <translation>初級</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>中級</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>上級</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>an exercise that can&apos;t be read</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>at step %1 of %2</source>
        <translation>ステップ%1/%2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation>最初から始める</translation>
    </message>
    <message>
        <source>Instructor&apos;s notes</source>
        <translation>講師用メモ</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>Sets the lab up as the exercise needs it, and begins, or goes on where you were.</source>
        <translation>演習に必要な形にラボを設定し、最初から、または前回の続きから始めます。</translation>
    </message>
    <message>
        <source>Forgets how far you got in this exercise.</source>
        <translation>この演習の進み具合を消去します。</translation>
    </message>
    <message>
        <source>Forgets how far you got in all exercises; click twice.</source>
        <translation>すべての演習の進み具合を消去します（2回クリック）。</translation>
    </message>
    <message>
        <source>Timing, questions to ask the room, what goes wrong in class. They tell the answers.</source>
        <translation>時間配分、問いかけ、教室で起こりがちな問題。答えも書かれています。</translation>
    </message>
    <message>
        <source>Open exercise folder …</source>
        <translation>演習フォルダーを開く…</translation>
    </message>
    <message>
        <source>Exercises of your own: a folder with an exercise.json, or one with several such folders.</source>
        <translation>自作の演習：exercise.jsonのあるフォルダー、またはそうしたフォルダーを集めたフォルダー。</translation>
    </message>
    <message>
        <source>Really reset all?</source>
        <translation>本当にリセット?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>This exercise can&apos;t be done:

%1</source>
        <translation>この演習は実行できません：

%1</translation>
    </message>
    <message>
        <source>%1 minutes, %2, %3 steps, %4</source>
        <translation>%1分、%2、%3ステップ、%4</translation>
    </message>
    <message>
        <source>Better after: %1</source>
        <translation>先にやるとよい演習: %1</translation>
    </message>
    <message>
        <source>Parts of it are not translated and shown in English.</source>
        <translation>一部は未翻訳のため、英語で表示されます。</translation>
    </message>
    <message>
        <source>For the instructor: %1</source>
        <translation>講師用: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CensusPanel</name>
    <message>
        <source>Ta&amp;ke census</source>
        <translation>集計する(&amp;K)</translation>
    </message>
    <message>
        <source>Collect, then take</source>
        <translation>GCして集計</translation>
    </message>
    <message>
        <source>Save for Chrome &amp;DevTools …</source>
        <translation>Chrome DevTools用に保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This is a replay, and no census was taken in its session. A census is taken of a running cart.</source>
        <translation>これはリプレイで、このセッションでは集計が行われていません。集計は、動いているカートに対して行います。</translation>
    </message>
    <message>
        <source>What the last major collection found alive. Costs the cart nothing.</source>
        <translation>直近のメジャーGCで生きていたものを集計します。カートに負担はかかりません。</translation>
    </message>
    <message>
        <source>Has the cart collect now: it answers nobody meanwhile, about 0.15 ms for each megabyte alive. Also finds what holds the largest types.</source>
        <translation>カートに今GCをさせます。その間は誰にも応答しません（ライブ1 MBあたり約0.15 ms）。最も大きい型を保持しているものも調べます。</translation>
    </message>
    <message>
        <source>Writes every live object to a .heapsnapshot file. The cart stands still meanwhile, about 0.3 s for each million objects.</source>
        <translation>生きているオブジェクトをすべて.heapsnapshotファイルに書き出します。その間カートは停止します（オブジェクト100万個あたり約0.3 s）。</translation>
    </message>
    <message>
        <source>Breaks off what is going on. A file that was there stays as it was.</source>
        <translation>実行中の処理を中断します。既存のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>How much of the snapshot is saved</source>
        <translation>スナップショットの保存の進み具合</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Which census is shown</source>
        <translation>表示する集計</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Which earlier census it is compared with</source>
        <translation>比較する過去の集計</translation>
    </message>
    <message>
        <source>What grows between two censuses under traffic is what leaks.</source>
        <translation>トラフィックがある状態で2回集計し、その間に増えたものがリークです。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Live objects by type</source>
        <translation>型ごとのライブオブジェクト</translation>
    </message>
    <message>
        <source>No census yet. Take one now and another in a minute, and see which type grows.</source>
        <translation>まだ集計がありません。今1回、1分後にもう1回集計して、どの型が増えるか見てください。</translation>
    </message>
    <message>
        <source>What holds %1: not looked for. “Collect, then take” finds it for the largest types.</source>
        <translation>%1を保持しているもの: 未調査。「GCして集計」を使うと、最も大きい型について調べられます。</translation>
    </message>
    <message>
        <source>What holds %1: root → %2</source>
        <translation>%1を保持しているもの: ルート → %2</translation>
    </message>
    <message>
        <source>Save heap snapshot</source>
        <translation>ヒープスナップショットの保存</translation>
    </message>
    <message>
        <source>Heap snapshots (*.heapsnapshot)</source>
        <translation>ヒープスナップショット (*.heapsnapshot)</translation>
    </message>
    <message>
        <source>The cart writes its heap …</source>
        <translation>カートがヒープを書き出しています…</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>保存中: %1 / %2</translation>
    </message>
    <message>
        <source>Saved %1, %2. In Chrome: DevTools, Memory, Load.</source>
        <translation>%1を保存しました（%2）。Chromeでは、DevToolsのMemoryでLoadを選びます。</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation>✖ %1</translation>
    </message>
    <message>
        <source>Not in a replay: a census is taken of a running cart.</source>
        <translation>リプレイでは使えません。集計は、動いているカートに対して行います。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CheckRow</name>
    <message>
        <source>How far it is</source>
        <translation>達成度</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>waiting for what happens</source>
        <translation>結果待ち</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未達成</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ChoiceEdit</name>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Classroom</name>
    <message>
        <source>Cu&amp;es</source>
        <translation>目印(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>授業(&amp;T)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueActions</name>
    <message>
        <source>Drop a &amp;cue</source>
        <translation>目印を付ける(&amp;C)</translation>
    </message>
    <message>
        <source>Marks this moment on all charts and keeps the picture for the handout; then type its name.</source>
        <translation>すべてのグラフでこの瞬間に目印を付け、配布資料用の画像を残します。続けて名前を入力します。</translation>
    </message>
    <message>
        <source>Cue %1</source>
        <translation>目印%1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueBar</name>
    <message>
        <source>Cue</source>
        <translation>目印</translation>
    </message>
    <message>
        <source>Marks this moment on all charts, with a picture in the handout.</source>
        <translation>すべてのグラフでこの瞬間に目印を付け、配布資料に画像を入れます。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Marks this moment in words, without a picture.</source>
        <translation>この瞬間を、画像なしで言葉だけで記録します。</translation>
    </message>
    <message>
        <source>Name of a cue, or a note</source>
        <translation>目印の名前、またはメモ</translation>
    </message>
    <message>
        <source>What you want to remember of this moment. Enter drops a cue; Ctrl+K drops one at once, to be named afterwards.</source>
        <translation>この瞬間について覚えておきたいこと。Enterで目印を付けます。Ctrl+Kならすぐに目印を付け、後で名前を付けられます。</translation>
    </message>
    <message>
        <source>Name of &quot;%1&quot;</source>
        <translation>「%1」の名前</translation>
    </message>
    <message>
        <source>Cue or note …</source>
        <translation>目印かメモ…</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CuePanel</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Shows on the charts what they showed then.</source>
        <translation>その時の表示内容をグラフに出します。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Gives it another name.</source>
        <translation>別の名前を付けます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Takes it off the charts, the list and the handout.</source>
        <translation>グラフ、一覧、配布資料から取り除きます。</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>目印とメモ</translation>
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
        <translation>カートの最後の言葉</translation>
    </message>
    <message>
        <source>The death as kubectl describe pod would tell it</source>
        <translation>kubectl describe podの形で見た異常終了</translation>
    </message>
    <message>
        <source>Check the ca&amp;rts now</source>
        <translation>買い物かごを確認(&amp;R)</translation>
    </message>
    <message>
        <source>Asks the shop for the cart of every shopper and compares it with what they were promised, while the traffic goes on.</source>
        <translation>トラフィックを流したまま、全買い物客の買い物かごをショップに問い合わせ、約束した内容と比べます。</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>最後の1分</translation>
    </message>
    <message>
        <source>Its last words</source>
        <translation>最後の言葉</translation>
    </message>
    <message>
        <source>The last collections</source>
        <translation>最後のGC</translation>
    </message>
    <message>
        <source>The last collections before the death</source>
        <translation>異常終了前の最後のGC</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>GC前</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>GC後</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Time to itself</source>
        <translation>GC以外の時間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>As kubectl describe pod would tell it</source>
        <translation>kubectl describe podの形</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the text below, to paste it into a ticket.</source>
        <translation>下のテキストをコピーします。チケットに貼り付けられます。</translation>
    </message>
    <message>
        <source>Death %1: %2</source>
        <translation>異常終了%1: %2</translation>
    </message>
    <message>
        <source>Forecast %1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>再起動</translation>
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
        <translation>%1ステップ、%2。ヒント: %3。誤答: %4。見た解答: %5。</translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <translation>✓ 完了: %1</translation>
    </message>
    <message>
        <source>What was seen, and what it is called</source>
        <translation>見たことと、その呼び名</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>まとめを保存…</translation>
    </message>
    <message>
        <source>One page with your own charts: HTML, to be kept or printed.</source>
        <translation>自分のグラフを載せた1ページのHTML。保管や印刷ができます。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::DrawText</name>
    <message>
        <source>there is no theme &quot;%1&quot;: take light, dark, high-contrast or projector</source>
        <translation>テーマ「%1」はありません。light、dark、high-contrast、projectorのどれかを指定してください</translation>
    </message>
    <message>
        <source>the session holds no rows: there is nothing to draw</source>
        <translation>セッションに行がなく、描くものがありません</translation>
    </message>
    <message>
        <source>the session has rows from %1 to %2 s only</source>
        <translation>セッションの行は%1～%2 sだけです</translation>
    </message>
    <message>
        <source>%1x%2 is too small for these charts: take %3x%4 or more</source>
        <translation>%1x%2ではグラフに小さすぎます。%3x%4以上にしてください</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ErrorText</name>
    <message>
        <source>That value does not fit. Correct it and try again.</source>
        <translation>その値は使えません。直してもう一度試してください。</translation>
    </message>
    <message>
        <source>A file cannot be written. Choose another folder, or make room and allow writing there.</source>
        <translation>ファイルに書き込めません。別のフォルダーを選ぶか、空き容量を作り、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>A file cannot be read. Check that it is there and may be read.</source>
        <translation>ファイルを読み込めません。ファイルがあり、読み取りが許可されているか確かめてください。</translation>
    </message>
    <message>
        <source>This is not a session that can be shown. Choose a file that Leak Lab recorded; one of a newer version needs that version.</source>
        <translation>表示できるセッションではありません。Leak Labが記録したファイルを選んでください。新しいバージョンのファイルには、そのバージョンが必要です。</translation>
    </message>
    <message>
        <source>A program of the shop is missing. Install Leak Lab again, or build all of its programs.</source>
        <translation>ショップのプログラムが見つかりません。Leak Labを再インストールするか、すべてのプログラムをビルドしてください。</translation>
    </message>
    <message>
        <source>Another program uses the port. End it or choose another port, then retry.</source>
        <translation>別のプログラムがポートを使っています。そのプログラムを終了するか別のポートを選んで、再試行してください。</translation>
    </message>
    <message>
        <source>A part of the shop did not start. Its last lines are in the log below; retry when the cause is gone.</source>
        <translation>ショップの一部が起動しませんでした。その最後の行が下のログにあります。原因を取り除いてから再試行してください。</translation>
    </message>
    <message>
        <source>The store of the carts does not answer. Check that the Redis you gave runs at that address, then retry.</source>
        <translation>買い物かごのストアが応答しません。指定したRedisがそのアドレスで動いているか確かめて、再試行してください。</translation>
    </message>
    <message>
        <source>The cart does not answer: it is down, restarting, or busy collecting. Try again once it is Running.</source>
        <translation>カートが応答しません。停止中か、再起動中か、GCで忙しい状態です。「実行中」になってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The cart answered something else than was asked for. Try again; if it happens again, restart the cart.</source>
        <translation>カートが、求めたものと違う応答を返しました。もう一度試してください。また起こるなら、カートを再起動してください。</translation>
    </message>
    <message>
        <source>The system refused something the lab needs. Retry; if it happens again, the log below says more.</source>
        <translation>ラボに必要な操作をシステムが拒否しました。再試行してください。また起こるなら、下のログに手がかりがあります。</translation>
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
        <translation>表示(&amp;N)</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>表示するイベント</translation>
    </message>
    <message>
        <source>Double-click an event, or press Enter on it, to see it on the charts.</source>
        <translation>イベントをダブルクリックするか、選んでEnterを押すと、グラフで見られます。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>deaths and warnings</source>
        <translation>異常終了と警告</translation>
    </message>
    <message>
        <source>of processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>changes to the lab</source>
        <translation>ラボの変更</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>調査結果</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>この文字を含む</translation>
    </message>
    <message>
        <source>Text that shown events have in them</source>
        <translation>表示するイベントに含まれる文字</translation>
    </message>
    <message>
        <source>Shows only events with this text in them.</source>
        <translation>この文字を含むイベントだけを表示します。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExercisePanel</name>
    <message>
        <source>All exercises</source>
        <translation>演習一覧</translation>
    </message>
    <message>
        <source>Close the exercises</source>
        <translation>演習を閉じる</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>Reset the lab</source>
        <translation>ラボをリセット</translation>
    </message>
    <message>
        <source>Sets the lab up again as this step needs it. What you have passed stays passed.</source>
        <translation>このステップに必要な形にラボを設定し直します。合格した項目は合格のままです。</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>このまま続ける</translation>
    </message>
    <message>
        <source>Leaves the lab as it is.</source>
        <translation>ラボに手を加えません。</translation>
    </message>
    <message>
        <source>Time spent on this exercise</source>
        <translation>この演習にかけた時間</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <translation>合格したステップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Goes on (Ctrl+Enter).</source>
        <translation>先へ進みます (Ctrl+Enter)。</translation>
    </message>
    <message>
        <source>Looks at the step before; what has passed stays passed.</source>
        <translation>前のステップを見ます。合格した項目は合格のままです。</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>Setting the lab up for this exercise …</source>
        <translation>この演習用にラボを設定しています…</translation>
    </message>
    <message>
        <source>Exercise, step %1: %2</source>
        <translation>演習、ステップ%1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ%1/%2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終える</translation>
    </message>
    <message>
        <source>As soon as everything this step asks for has passed.</source>
        <translation>このステップの項目がすべて合格になると使えます。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseResults</name>
    <message>
        <source>&amp;Results folder</source>
        <translation>結果フォルダー(&amp;R)</translation>
    </message>
    <message>
        <source>Holds a file for each exercise that you finished. &quot;leaklab results&quot; makes a table of those of a class.</source>
        <translation>終えた演習ごとのファイルがあります。「leaklab results」で、クラスの結果を表にできます。</translation>
    </message>
    <message>
        <source>Your &amp;name in results …</source>
        <translation>結果に載せる名前(&amp;N)…</translation>
    </message>
    <message>
        <source>The result of this exercise was not saved. %1. You can save a summary instead.</source>
        <translation>この演習の結果は保存されませんでした。%1。代わりにまとめを保存できます。</translation>
    </message>
    <message>
        <source>The folder of the results could not be opened. It is %1</source>
        <translation>結果のフォルダーを開けませんでした。場所は%1です</translation>
    </message>
    <message>
        <source>Your name in results</source>
        <translation>結果に載せる名前</translation>
    </message>
    <message>
        <source>The results of exercises that you finish from now on bear this name:</source>
        <translation>これから終える演習の結果に、この名前を載せます：</translation>
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
        <translation>演習(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Show exercises</source>
        <translation>演習を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on with the exercises</source>
        <translation>演習を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;All exercises</source>
        <translation>演習一覧(&amp;A)</translation>
    </message>
    <message>
        <source>Open exercise &amp;folder …</source>
        <translation>演習フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Start the first exercise</source>
        <translation>最初の演習を始める</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>続ける: %1</translation>
    </message>
    <message>
        <source>exercise.json has changed: go to all exercises and on with this one to try it.</source>
        <translation>exercise.jsonが変更されました。試すには、演習一覧に戻ってこの演習を続けてください。</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>まとめを保存…</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>まとめの保存</translation>
    </message>
    <message>
        <source>Writing the summary …</source>
        <translation>まとめを書き出しています…</translation>
    </message>
    <message>
        <source>The summary is saved: %1</source>
        <translation>まとめを保存しました: %1</translation>
    </message>
    <message>
        <source>%1 · step %2/%3</source>
        <translation>%1 · ステップ%2/%3</translation>
    </message>
    <message>
        <source>Open exercise folder</source>
        <translation>演習フォルダーを開く</translation>
    </message>
    <message>
        <source>%1 holds no exercise: neither an exercise.json nor folders with one.</source>
        <translation>%1に演習がありません。exercise.jsonも、それを含むフォルダーもありません。</translation>
    </message>
    <message>
        <source>No exercises of your lab are at %1. Those that come with Leak Lab are here; for the others, ask your administrator whether that folder can be reached, and start anew.</source>
        <translation>%1 にこのラボの演習がありません。Leak Lab に付属する演習はここにあります。ほかの演習については、そのフォルダーに接続できるかを管理者に確かめて、起動し直してください。</translation>
    </message>
    <message>
        <source>Your administrator lets only the exercises of this lab be done here.</source>
        <translation>管理者の設定により、ここではこのラボの演習だけを行えます。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseShelf</name>
    <message>
        <source>Your progress can&apos;t be kept: %1. It goes on, and is lost when you quit.</source>
        <translation>進み具合を保存できません：%1。続けられますが、終了すると失われます。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FactText</name>
    <message>
        <source>leaking</source>
        <translation>リーク版</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>修正版</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>those of Kubernetes ÷ %1</source>
        <translation>Kubernetesの待ち時間÷%1</translation>
    </message>
    <message>
        <source>as if it had served %1 look-ups</source>
        <translation>照会%1回分を経過済み</translation>
    </message>
    <message>
        <source>aged to %1 of its limit</source>
        <translation>上限の%1まで経過済み</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Heap limit</source>
        <translation>ヒープ上限</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリ上限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Records leaked a look-up</source>
        <translation>照会1回でリークするレコード</translation>
    </message>
    <message>
        <source>Garbage a request</source>
        <translation>リクエスト1件のガベージ</translation>
    </message>
    <message>
        <source>Waits of restarts</source>
        <translation>再起動の待ち時間</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>初回起動</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>障害: %1</translation>
    </message>
    <message>
        <source>%1 Not here: the store is a Redis of your own.</source>
        <translation>%1 ここでは使えません：ストアがご自分のRedisです。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open session …</source>
        <translation>セッションを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows a recorded session in a window of its own.</source>
        <translation>記録したセッションを別のウィンドウで表示します。</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>最近のセッション(&amp;R)</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>コピーを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>The session so far, in one file: for a report, or to keep it.</source>
        <translation>ここまでのセッションを1つのファイルに。報告や保管に使えます。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Kept: the newest, %1 in all; older ones go to the trash</source>
        <translation>新しいものから合計%1を保持。古いものはごみ箱へ</translation>
    </message>
    <message>
        <source>Save a copy of the session</source>
        <translation>セッションのコピーを保存</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab)</source>
        <translation>記録したセッション (*.leaklab)</translation>
    </message>
    <message>
        <source>That is the recording itself. Choose another name for the copy.</source>
        <translation>それは記録中のファイルそのものです。コピーには別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FollowingTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation>↓ 最新</translation>
    </message>
    <message>
        <source>Scrolled up, the list stands still. This goes to the newest row and on with it.</source>
        <translation>上へスクロールすると一覧は止まります。これを押すと最新の行に移り、以後も追います。</translation>
    </message>
    <message>
        <source>Follow the newest row</source>
        <translation>最新の行を追う</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FrameText</name>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Settings at the end</source>
        <translation>終了時の設定</translation>
    </message>
    <message>
        <source>Settings at the beginning</source>
        <translation>開始時の設定</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutAction</name>
    <message>
        <source>Save &amp;handout …</source>
        <translation>配布資料を保存(&amp;H)…</translation>
    </message>
    <message>
        <source>One page with the cues, their pictures and the notes, to be read and printed anywhere.</source>
        <translation>目印とその画像、メモを載せた1ページ。どこでも読め、印刷できます。</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>配布資料の保存</translation>
    </message>
    <message>
        <source>Writing the handout …</source>
        <translation>配布資料を書き出しています…</translation>
    </message>
    <message>
        <source>The handout is saved: %1</source>
        <translation>配布資料を保存しました: %1</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webページ (*.html)</translation>
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
        <translation>%1～%2のグラフ: %3</translation>
    </message>
    <message>
        <source>Nothing died.</source>
        <translation>異常終了はありませんでした。</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>何も起こりませんでした。</translation>
    </message>
    <message>
        <source>%1 of a running shop</source>
        <translation>ショップの稼働%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, length</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>None was dropped.</source>
        <translation>目印はありません。</translation>
    </message>
    <message>
        <source>What died</source>
        <translation>異常終了したもの</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起こったこと</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>記録されていません。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutWriter</name>
    <message>
        <source>Leak Lab: what we saw</source>
        <translation>Leak Lab：見たこと</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>目印とメモ</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HelpMenu</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Check this machine …</source>
        <translation>このマシンを確認(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Leak Lab</source>
        <translation>Leak Labについて(&amp;A)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentActions</name>
    <message>
        <source>&amp;Announced</source>
        <translation>予告する(&amp;A)</translation>
    </message>
    <message>
        <source>The charts are marked with the incident. Off: it begins unseen, and is found in the list of events afterwards.</source>
        <translation>グラフにインシデントの印を付けます。オフにすると、気づかれずに始まり、後からイベントの一覧で見つかります。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentPanel</name>
    <message>
        <source>Prepared incidents</source>
        <translation>用意されたインシデント</translation>
    </message>
    <message>
        <source>Start &amp;one</source>
        <translation>起こす(&amp;O)</translation>
    </message>
    <message>
        <source>Does to the shop what could be done by hand, at one click or key.</source>
        <translation>手作業でもショップにできることを、クリックまたはキー1つで行います。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LabMenu</name>
    <message>
        <source>&amp;Start the cart</source>
        <translation>カートを起動(&amp;S)</translation>
    </message>
    <message>
        <source>Sto&amp;p the cart</source>
        <translation>カートを停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restart the cart</source>
        <translation>カートを再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kill the cart</source>
        <translation>カートをkill(&amp;K)</translation>
    </message>
    <message>
        <source>Deploy the &amp;leaking build</source>
        <translation>リーク版をデプロイ(&amp;L)</translation>
    </message>
    <message>
        <source>Deploy the &amp;fixed build</source>
        <translation>修正版をデプロイ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>トラフィック(&amp;T)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Language</name>
    <message>
        <source>%1 can&apos;t be shown: no font on this machine has its letters. Install one, as the package %2 of Debian and Ubuntu, and start Leak Lab again.</source>
        <translation>%1を表示できません。このマシンに、その文字を持つフォントがありません。DebianやUbuntuのパッケージ%2などをインストールして、Leak Labをもう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LanguageActions</name>
    <message>
        <source>&amp;As the system</source>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
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
        <translation>このウィンドウとトラフィック自体のコストです：1コアに対するCPU時間の割合、メモリ、そして直近10秒間で最も遅れた描画が持ち時間の0.1秒をどれだけ過ぎたか。描画が遅れるのは、マシンが忙しすぎて正しく測れないしるしです。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LogView</name>
    <message>
        <source>find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Text to look for in the log</source>
        <translation>ログから探す文字</translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next line with this text in it.</source>
        <translation>EnterまたはF3で、この文字を含む次の行に移ります。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Lines fr&amp;om</source>
        <translation>対象(&amp;O)</translation>
    </message>
    <message>
        <source>Whose lines the log shows</source>
        <translation>ログを表示するプロセス</translation>
    </message>
    <message>
        <source>The cart&apos;s last words before an abort are here.</source>
        <translation>アボート前のカートの最後の言葉はここにあります。</translation>
    </message>
    <message>
        <source>all processes</source>
        <translation>全プロセス</translation>
    </message>
    <message>
        <source>&amp;Only stderr</source>
        <translation>stderrのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Shows only what processes wrote to stderr: errors and last words.</source>
        <translation>プロセスがstderrに書いたもの（エラーと最後の言葉）だけを表示します。</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>この文字を含む</translation>
    </message>
    <message>
        <source>Text that shown lines have in them</source>
        <translation>表示する行に含まれる文字</translation>
    </message>
    <message>
        <source>Shows only lines with this text in them.</source>
        <translation>この文字を含む行だけを表示します。</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Goes to the next line with the text in it (F3).</source>
        <translation>この文字を含む次の行に移ります (F3)。</translation>
    </message>
    <message>
        <source>not in the lines shown</source>
        <translation>表示中の行にありません</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineDialog</name>
    <message>
        <source>✔ good</source>
        <translation>✔ 良好</translation>
    </message>
    <message>
        <source>▲ note</source>
        <translation>▲ 注意</translation>
    </message>
    <message>
        <source>✖ missing</source>
        <translation>✖ 不足</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>このマシンの確認</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>確認した項目</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>✖ Something is missing on this machine.</source>
        <translation>✖ このマシンには足りないものがあります。</translation>
    </message>
    <message>
        <source>✔ This machine has what the lab needs.</source>
        <translation>✔ このマシンには、ラボに必要なものが揃っています。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineWatch</name>
    <message>
        <source>&amp;What is missing …</source>
        <translation>足りないもの(&amp;W)…</translation>
    </message>
    <message>
        <source>Shows all that was checked, and what to do.</source>
        <translation>確認したすべての項目と対処を表示します。</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>Hides this until the next start.</source>
        <translation>次回の起動まで隠します。</translation>
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
        <translation>このセッションの記録の最後の部分をまだ書き込めておらず、失われます。</translation>
    </message>
    <message>
        <source>A heap snapshot is being saved; the file would not become whole.</source>
        <translation>ヒープスナップショットを保存中です。ファイルは不完全なものになります。</translation>
    </message>
    <message>
        <source>Stopping the shop …</source>
        <translation>ショップを停止しています…</translation>
    </message>
    <message>
        <source>Starting the shop: %1 …</source>
        <translation>ショップを起動しています: %1…</translation>
    </message>
    <message>
        <source>Starting the shop …</source>
        <translation>ショップを起動しています…</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MomentEdit</name>
    <message>
        <source>Takes the time at the crosshair: point into a chart, or click it and use the arrow keys.</source>
        <translation>十字カーソルの時刻を取り込みます。グラフにマウスを当てるか、クリックして矢印キーを使ってください。</translation>
    </message>
    <message>
        <source>Take the crosshair&apos;s time</source>
        <translation>十字カーソルの時刻を取り込む</translation>
    </message>
    <message>
        <source>It begins at the crosshair</source>
        <translation>カーソル位置を始まりに</translation>
    </message>
    <message>
        <source>It ends there</source>
        <translation>ここを終わりに</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>There is no crosshair: point into a chart, or click one and press an arrow key.</source>
        <translation>十字カーソルがありません。グラフにマウスを当てるか、クリックして矢印キーを押してください。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだです</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>取り込み: %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>%1から%2まで</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NoticeLine</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>Takes this line away.</source>
        <translation>この行を消します。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NumberEdit</name>
    <message>
        <source>Your answer, a number</source>
        <translation>あなたの答え（数値）</translation>
    </message>
    <message>
        <source>Your answer, a number of %1</source>
        <translation>あなたの答え（%1の数値）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PolicyLock</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>管理者が設定しています。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PostmortemPanel</name>
    <message>
        <source>Deaths of the cart</source>
        <translation>カートの異常終了</translation>
    </message>
    <message>
        <source>Double-click a death, or press Enter on it, to see it on the charts.</source>
        <translation>異常終了をダブルクリックするか、選んでEnterを押すと、グラフで見られます。</translation>
    </message>
    <message>
        <source>The cart has not died yet. For each death there will be here: its last minute, why it ended, its last collections and words, what it cost, and how long it took to come back.</source>
        <translation>カートはまだ異常終了していません。起こるたびに、最後の1分、終了の理由、最後のGCと最後の言葉、失われたもの、復旧にかかった時間がここに表示されます。</translation>
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
        <translation>何分何秒後か、または何秒後か</translation>
    </message>
    <message>
        <source>In</source>
        <comment>so many minutes from now</comment>
        <translation>あと</translation>
    </message>
    <message>
        <source>min:s from now</source>
        <translation>分:秒（今から）</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>予想する</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>kill(&amp;K)</translation>
    </message>
    <message>
        <source>Starts it now, also out of a back-off.</source>
        <translation>今すぐ起動します。バックオフ中でも起動します。</translation>
    </message>
    <message>
        <source>Asks it to end and lets it finish its requests; it stays down.</source>
        <translation>終了を求め、処理中のリクエストを終えさせます。停止したままになります。</translation>
    </message>
    <message>
        <source>Stops it and starts it again: what was leaked is gone, the leak is not.</source>
        <translation>停止してから起動し直します。たまったリークは消えますが、リークの原因は消えません。</translation>
    </message>
    <message>
        <source>Ends it at once, as kill -9 does: no last words, exit code 137. It is restarted.</source>
        <translation>kill -9と同じように即座に終わらせます。最後の言葉はなく、終了コードは137です。その後、再起動されます。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessList</name>
    <message>
        <source>Rest of the shop</source>
        <translation>ショップの他の部分</translation>
    </message>
    <message>
        <source>Start, stop, restart or kill %1, and see who suffers.</source>
        <translation>%1を起動、停止、再起動、killして、誰が困るかを見ます。</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1の操作</translation>
    </message>
    <message>
        <source>The shop as its customers see it, in your browser.</source>
        <translation>お客から見たショップを、ブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Link to the storefront</source>
        <translation>ストアフロントへのリンク</translation>
    </message>
    <message>
        <source>your own Redis</source>
        <translation>ご自分のRedis</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ 未起動</translation>
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
        <translation>ストアフロント: まだ開いていません</translation>
    </message>
    <message>
        <source>Storefront: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</source>
        <translation>ストアフロント: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Projector</name>
    <message>
        <source>&amp;Projector</source>
        <translation>プロジェクター(&amp;P)</translation>
    </message>
    <message>
        <source>Projector &amp;follows this window</source>
        <translation>このウィンドウと連動(&amp;F)</translation>
    </message>
    <message>
        <source>Tiles and charts alone, in large type: on the second screen, or on the whole of this one. Esc or F11 ends it.</source>
        <translation>タイルとグラフだけを大きな文字で、2つ目の画面またはこの画面全体に表示します。EscまたはF11で終わります。</translation>
    </message>
    <message>
        <source>Both windows show the same stretch of time, frozen or not, and the same crosshair. Off: each its own.</source>
        <translation>両方のウィンドウで、時間範囲、静止、十字カーソルを揃えます。オフにすると別々になります。</translation>
    </message>
    <message>
        <source>Projector: &amp;next chart</source>
        <translation>プロジェクター: 次のグラフ(&amp;N)</translation>
    </message>
    <message>
        <source>Projector: p&amp;revious chart</source>
        <translation>プロジェクター: 前のグラフ(&amp;R)</translation>
    </message>
    <message>
        <source>Projector: all char&amp;ts</source>
        <translation>プロジェクター: すべてのグラフ(&amp;T)</translation>
    </message>
    <message>
        <source>Changes what the room sees; this window stays as it is.</source>
        <translation>教室に見える画面を変えます。このウィンドウはそのままです。</translation>
    </message>
    <message>
        <source>Esc: back to the controls · F: freeze · N: next chart · Ctrl+K: cue</source>
        <translation>Esc: 操作画面に戻る · F: 静止 · N: 次のグラフ · Ctrl+K: 目印</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProjectorWindow</name>
    <message>
        <source>Leak Lab – projector</source>
        <translation>Leak Lab – プロジェクター</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::QuitGuard</name>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>それでも終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the lab now; what the question names is lost.</source>
        <translation>ラボを今終了します。上に挙げたものは失われます。</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>続ける(&amp;S)</translation>
    </message>
    <message>
        <source>Goes on as before.</source>
        <translation>そのまま続けます。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::RecentText</name>
    <message>
        <source>%1, can&apos;t be read</source>
        <translation>%1、読み込めません</translation>
    </message>
    <message>
        <source>no crash</source>
        <translation>クラッシュなし</translation>
    </message>
    <message numerus="yes">
        <source>%n crash(es)</source>
        <translation>
            <numerusform>クラッシュ%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a recorded session: when, how long, what happened</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>No copy was made: %1 can&apos;t be read (%2).</source>
        <translation>コピーを作成できませんでした：%1を読み込めません（%2）。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ReplayWindow</name>
    <message>
        <source>Replay of %1 – Leak Lab</source>
        <translation>%1のリプレイ – Leak Lab</translation>
    </message>
    <message>
        <source>▶ Replay of %1. Recorded by %2 on %3; nothing here is live.</source>
        <translation>▶ %1のリプレイ。%3に%2で記録。ここに表示されるのは過去のデータです。</translation>
    </message>
    <message>
        <source>Recorded session</source>
        <translation>記録したセッション</translation>
    </message>
    <message>
        <source>Not all of it could be read</source>
        <translation>一部を読み込めませんでした</translation>
    </message>
    <message>
        <source>Cu&amp;es</source>
        <translation>目印(&amp;E)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::SessionOpener</name>
    <message>
        <source>Open a recorded session</source>
        <translation>記録したセッションを開く</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab);;All files (*)</source>
        <translation>記録したセッション (*.leaklab);;すべてのファイル (*)</translation>
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
        <translation>直近10秒間に測った、カートが毎秒失う量と残りの余裕、そして予測による終わりの時です。</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>イベント(&amp;N)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>ログ(&amp;G)</translation>
    </message>
    <message>
        <source>Heap &amp;census</source>
        <translation>ヒープ集計(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Post-mortem</source>
        <translation>ポストモーテム(&amp;P)</translation>
    </message>
    <message>
        <source>What a look-up leaves behind, if anything, is for you to find out.</source>
        <translation>照会1回が何を残すか、残すとすればどれだけか。それを調べるのはあなたです。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutList</name>
    <message>
        <source>Elsewhere</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys without Ctrl, Alt or a function key work while the charts have the focus. There, the arrow keys walk the crosshair, + and − zoom, Page Up and Page Down turn pages, Home goes to the beginning and End to the newest. Everything else is reached with Tab, or with Alt and an underlined letter.</source>
        <translation>Ctrl、Alt、ファンクションキーを伴わないキーは、グラフにフォーカスがあるときに働きます。グラフでは、矢印キーで十字カーソルを動かし、+と−で拡大・縮小し、Page UpとPage Downでページを送り、Homeで先頭、Endで最新に移ります。その他はすべて、Tabキー、またはAltと下線付きの文字で操作できます。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StatusBanner</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Starts the shop again.</source>
        <translation>ショップをもう一度起動します。</translation>
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
        <translation>このステップですること</translation>
    </message>
    <message>
        <source>This step asks for</source>
        <translation>このステップの確認項目</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>A little help. Hints are counted.</source>
        <translation>小さな手助けです。使った数は記録されます。</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>Says how it is done. That is noted in the result.</source>
        <translation>やり方を説明します。結果に記録されます。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>やって見せる</translation>
    </message>
    <message>
        <source>Does it before your eyes, as you could by hand. That is noted in the result.</source>
        <translation>手でもできる操作を、目の前で行います。結果に記録されます。</translation>
    </message>
    <message>
        <source>Hint %1.</source>
        <translation>ヒント%1。</translation>
    </message>
    <message>
        <source>Solution.</source>
        <translation>解答。</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StoryText</name>
    <message>
        <source>played by the console</source>
        <translation>コンソールが実演</translation>
    </message>
    <message>
        <source>shown in words</source>
        <translation>言葉で説明</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>使用せず</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>誤答</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ 合格</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Passed in an earlier session, so without its charts: that session&apos;s recording has them.</source>
        <translation>前のセッションで合格したため、グラフはありません。グラフはそのセッションの記録にあります。</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得点</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100点中%1点</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>ずれ%1</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>%1, named at once, after %2</source>
        <translation>%1、%2後に一度で正解</translation>
    </message>
    <message>
        <source>%1, after %2 and %3 wrong answers</source>
        <translation>%1、%2後に正解（誤答%3回）</translation>
    </message>
    <message>
        <source>Steps, cues and notes</source>
        <translation>ステップ、目印、メモ</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ%1: %2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ThemeActions</name>
    <message>
        <source>&amp;Larger</source>
        <translation>大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>システムに合わせる(&amp;A)</translation>
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
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Projector: large type, thick lines</source>
        <translation>プロジェクター: 大きな文字、太い線(&amp;P)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字サイズ(&amp;X)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TileView</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1、危険</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1、高い</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TrafficPanel</name>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Traffic &amp;on</source>
        <translation>オン(&amp;O)</translation>
    </message>
    <message>
        <source>Lets the shoppers in or sends them home. Without traffic nothing leaks.</source>
        <translation>買い物客を入れる、または帰します。トラフィックがなければ何もリークしません。</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>clicks a second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Clicks a second</source>
        <translation>毎秒のクリック数</translation>
    </message>
    <message>
        <source>How many clicks shoppers make a second, whatever the shop answers (open loop).</source>
        <translation>ショップの応答に関係なく、買い物客が毎秒クリックする回数です（オープンループ）。</translation>
    </message>
    <message>
        <source>Rat&amp;e</source>
        <translation>レート(&amp;E)</translation>
    </message>
    <message>
        <source>Pattern of the traffic</source>
        <translation>トラフィックのパターン</translation>
    </message>
    <message>
        <source>How the rate changes over time. A leak follows the clicks, whatever their pattern.</source>
        <translation>レートの時間変化です。どのパターンでも、リークはクリックの数に従います。</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>Random gaps</source>
        <translation>不規則な間隔</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>ランプ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>スパイク</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>波</translation>
    </message>
    <message>
        <source>In words…</source>
        <translation>言葉で指定…</translation>
    </message>
    <message>
        <source>Pattern in words</source>
        <translation>言葉で書いたパターン</translation>
    </message>
    <message>
        <source>For example: constant 500 for 30s then ramp 500 2000 60s. Enter starts it.</source>
        <translation>例: constant 500 for 30s then ramp 500 2000 60s。Enterで開始します。</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>パターン(&amp;P)</translation>
    </message>
    <message>
        <source>What shoppers come for</source>
        <translation>買い物客の目的</translation>
    </message>
    <message>
        <source>Only putting things into a cart looks products up in the cart service, and leaks.</source>
        <translation>カートサービスで商品を照会し、リークするのは、カートに入れる操作だけです。</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>カートに入れる</translation>
    </message>
    <message>
        <source>Browse only</source>
        <translation>見るだけ</translation>
    </message>
    <message>
        <source>Shop and pay</source>
        <translation>購入まで</translation>
    </message>
    <message>
        <source>Mixed, in words…</source>
        <translation>混合、言葉で…</translation>
    </message>
    <message>
        <source>Shares of the journeys, in words</source>
        <translation>言葉で書いたジャーニーの割合</translation>
    </message>
    <message>
        <source>Shares of the clicks, for example add=70,browse=20,shop=10.</source>
        <translation>クリックの割合。例: add=70,browse=20,shop=10。</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>ジャーニー(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Closed loop</source>
        <translation>クローズドループ(&amp;C)</translation>
    </message>
    <message>
        <source>Each shopper waits for the answer before the next click, as in most load tools. A shop that stalls is asked less and so hides its stall.</source>
        <translation>多くの負荷テストツールと同じく、買い物客は応答を待ってから次のクリックをします。停滞したショップには要求が減るので、停滞が隠れてしまいます。</translation>
    </message>
    <message>
        <source>Shoppers of the closed loop</source>
        <translation>クローズドループの買い物客</translation>
    </message>
    <message>
        <source>How many shoppers wait for their answers at the same time.</source>
        <translation>同時に応答を待つ買い物客の人数です。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>考える時間</translation>
    </message>
    <message>
        <source>How long a shopper thinks after an answer before the next click.</source>
        <translation>応答の後、次のクリックまでに買い物客が考える時間です。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Plays the session, or holds it.</source>
        <translation>セッションを再生、または一時停止します。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>Back to the beginning.</source>
        <translation>最初に戻ります。</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>次のイベント</translation>
    </message>
    <message>
        <source>On to the next crash, restart, deployment, change of traffic or cue.</source>
        <translation>次のクラッシュ、再起動、デプロイ、トラフィックの変更、または目印に進みます。</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>速さ(&amp;P)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How fast the session is played</source>
        <translation>セッションの再生の速さ</translation>
    </message>
    <message>
        <source>×1 is as fast as it happened.</source>
        <translation>×1は実際の速さです。</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>一気に</translation>
    </message>
    <message>
        <source>Where in the session</source>
        <translation>セッション内の位置</translation>
    </message>
    <message>
        <source>Drag it to another moment; the arrow keys move it by a second.</source>
        <translation>ドラッグすると別の時点に移ります。矢印キーでは1秒ずつ動きます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a moment and the length of a session</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TwinPanel</name>
    <message>
        <source>Twin</source>
        <translation>ツイン</translation>
    </message>
    <message>
        <source>A second cart, built the other way, gets the same requests at the same times: what differs in the charts comes of the leak. Shoppers begin anew in both.</source>
        <translation>もう一方のビルドの2つ目のカートが、同じ時刻に同じリクエストを受けます。グラフの違いはリークによるものです。買い物客はどちらでも最初から始めます。</translation>
    </message>
    <message>
        <source>Processor time of the twin&apos;s cart and gateway in the last second. Its shoppers cost the console as much again as yours do.</source>
        <translation>ツインのカートとゲートウェイが直近1秒間に使ったCPU時間です。ツインの買い物客は、あなたの買い物客と同じだけの負荷を、さらにコンソールにかけます。</translation>
    </message>
    <message>
        <source>Run a fixed twin &amp;beside it</source>
        <translation>修正版ツインを並走(&amp;B)</translation>
    </message>
    <message>
        <source>Run a leaking twin &amp;beside it</source>
        <translation>リーク版ツインを並走(&amp;B)</translation>
    </message>
    <message>
        <source>▲ The twin could not be started; the shop goes on. %1</source>
        <translation>▲ ツインを起動できませんでした。ショップはそのまま続きます。%1</translation>
    </message>
    <message>
        <source>○ The twin is ending …</source>
        <translation>○ ツインを終了しています…</translation>
    </message>
    <message>
        <source>Restarts: %1</source>
        <translation>再起動: %1</translation>
    </message>
    <message>
        <source>● Twin cart %1 %2. %3</source>
        <comment>state, how long, and its restarts</comment>
        <translation>● ツインのカート %1 %2。%3</translation>
    </message>
    <message>
        <source>✖ Twin cart %1 %2. %3</source>
        <comment>back-off, how long it still takes, and its restarts</comment>
        <translation>✖ ツインのカート %1 %2。%3</translation>
    </message>
    <message>
        <source>○ Twin cart %1</source>
        <translation>○ ツインのカート %1</translation>
    </message>
    <message>
        <source>It costs %1 of a core; there are %2.</source>
        <comment>a share, and a number of cores</comment>
        <translation>コスト: 1コアの%1（全%2コア）。</translation>
    </message>
    <message>
        <source>%1
▲ Even the quicker cart takes %2 at the median: this machine is too busy for two. Both latencies hold its delays as well; a lower rate helps.</source>
        <translation>%1
▲ 速い方のカートでも中央値が%2です。このマシンは2つ動かすには忙しすぎます。両方のレイテンシにその遅れも含まれます。レートを下げると改善します。</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TypeEdit</name>
    <message>
        <source>Answer with this type</source>
        <translation>この型で答える</translation>
    </message>
    <message>
        <source>Choose a type in the table of the heap census.</source>
        <translation>ヒープ集計の表で型を選んでください。</translation>
    </message>
    <message>
        <source>Chosen in the heap census: %1</source>
        <translation>ヒープ集計で選択: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WelcomeBanner</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>The step before.</source>
        <translation>1つ前のステップです。</translation>
    </message>
    <message>
        <source>Points out, step by step, where the leak is to be seen.</source>
        <translation>リークがどこに見えるかを、順を追って示します。</translation>
    </message>
    <message>
        <source>Ten guided exercises, from a healthy shop to a drill on call.</source>
        <translation>健全なショップからオンコール訓練まで、ガイド付きの演習10本。</translation>
    </message>
    <message>
        <source>Closes this for good.</source>
        <translation>閉じて、今後は表示しません。</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>案内を閉じる</translation>
    </message>
    <message>
        <source>The live set, the bold line, is what is left after a collection. </source>
        <translation>太線のライブセットは、GCの後に残る量です。 </translation>
    </message>
    <message>
        <source>The fixed build is running: it stays level.</source>
        <translation>今は修正版が動いているので、水平なままです。</translation>
    </message>
    <message>
        <source>It climbs with every product put into a cart; just now nobody does that.</source>
        <translation>商品がカートに入れられるたびに上がりますが、今は誰も入れていません。</translation>
    </message>
    <message>
        <source>It only climbs, with every product put into a cart. That is the leak.</source>
        <translation>商品がカートに入れられるたびに、上がる一方です。これがリークです。</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service leaks: it keeps a record of every product look-up and never lets go.</source>
        <translation>このコンピューターの中で小さなWebショップが動き、買い物客が来ています。そのカートサービスにはリークがあります。商品を照会するたびにレコードを残し、決して手放しません。</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service is the fixed build.</source>
        <translation>このコンピューターの中で小さなWebショップが動き、買い物客が来ています。カートサービスは修正版です。</translation>
    </message>
    <message>
        <source>The nearer a heap is to its limit, the more often it has to collect and the less that frees. Meanwhile the cart answers nobody.</source>
        <translation>ヒープは上限に近づくほど頻繁にGCが必要になり、空く量は減ります。その間、カートは誰にも応答しません。</translation>
    </message>
    <message>
        <source>Shoppers feel it here: one in a hundred waits longer than p99, long before p50 moves.</source>
        <translation>買い物客への影響はここに出ます。100人に1人はp99より長く待ち、それはp50が動くずっと前に始まります。</translation>
    </message>
    <message>
        <source>At its heap limit the cart dies and is started again, and it all begins anew. Then deploy the fixed build here and compare.</source>
        <translation>ヒープ上限に達するとカートは異常終了し、再起動されて、すべてが最初から始まります。そのあと、ここで修正版をデプロイして比べてみましょう。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step, of how many, and what it says</comment>
        <translation>%1/%2: %3</translation>
    </message>
    <message>
        <source>Sho&amp;w me the leak</source>
        <translation>リークを見せて(&amp;W)</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>完了(&amp;O)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowMenus</name>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>ラボ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowRecording</name>
    <message>
        <source>This session is not recorded. %1</source>
        <translation>このセッションは記録されません。%1</translation>
    </message>
    <message>
        <source>The recording waits; the lab goes on. %1</source>
        <translation>記録を待機中です。ラボは動き続けます。%1</translation>
    </message>
    <message>
        <source>Recorded sessions take up more than %1. Delete those that you do not need from %2.</source>
        <translation>記録したセッションが%1を超えています。不要なものを%2から削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>Recorded sessions took up more than %1: the %n oldest went to the trash.</source>
        <translation>
            <numerusform>記録したセッションが%1を超えたため、古いもの%n件をごみ箱に移しました。</numerusform>
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
