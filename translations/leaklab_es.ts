<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>leaklab::charts::ChartActions</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the newest data. A double-click on a chart does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stands still, to talk about it; collection goes on and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times as on the clock, instead of since the session began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One chart in full size; again: the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One chart in full size: the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All charts below each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gro&amp;und truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds what the cart itself counts as leaked. No real service tells you this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When memory reaches its limit if it goes on as it did: a line, and how sure it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log laten&amp;cy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line ten times the one below: shows 4 ms and 4 s in one picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tw&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other build&apos;s lines beside the cart&apos;s, dashed. Both got the same requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says beside each title what the chart shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart with the focus as a table, to read and to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown as a picture, or its figures as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (its key)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartColumn</name>
    <message>
        <source>Frozen at %1, for %2 now – collecting goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back: %1 to %2 – now %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartControls</name>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back the charts show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leak shows in the long view, a stall in the short one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartSaver</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, twice as fine (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture as on the screen (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing to be scaled (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of what is shown (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leak-lab-charts</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg and .csv: give it one of these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <comment>the title of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is one moment; Ctrl+C copies what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data in what the chart shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, as it was when this table was opened: %3 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected cells, or all of them, for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartText</name>
    <message>
        <source>Memory of the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A healthy heap goes up and down on a level floor. The live set is what is left after a collection: if it only climbs, something holds on to objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heap used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heap total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resident (RSS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>really leaked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garbage collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the cart collects garbage it answers nobody. Near the heap limit it collects more and more for less and less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the shopper&apos;s click to the answer. p99: one request in a hundred took longer. “p99 from sending” leaves out the wait before sending, as many tools do, and looks better than it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 from sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoppers click at the offered rate whatever the shop does. Where answered falls under offered, shoppers wait or give up. Dropped clicks were never sent: too many were waiting. “sent late” is this program&apos;s own delay, for one click in a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent late, p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fixed twin: live set</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ExportText</name>
    <message>
        <source>There is not enough memory for so large a picture: make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Leak Lab was built without Qt Svg: save a PNG instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::charts::FileText</name>
    <message>
        <source>%1 was not written: it is no regular file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder, or make room and allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ForecastWords</name>
    <message>
        <source>heap limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast: %1 any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast: %1 at %2, not before %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast: %1 at %2 (%3 to %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heap limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LegendText</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LiveChart</name>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a series and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet: the first row comes when the shop runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 ↑</source>
        <comment>a limit above the chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::charts::StateRibbon</name>
    <message>
        <source>States of the cart over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What state the cart was in, in the words of Kubernetes. Each death is named under it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Fault</name>
    <message>
        <source>slow catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue holds back every answer about one product for 300 ms. Whoever adds waits for it, and at higher rates for one of the cart&apos;s connections to the catalogue as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%count answers held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken catalogue answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue cuts off every third answer about one product in the middle, with status 200. The cart catches that and answers with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%count answers broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is stopped, and started again when the fault is switched off. The cart can look up nothing meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%count look-ups of the cart failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of the carts is stopped, and started again when the fault is switched off. It keeps nothing on disk: what shoppers had in their carts is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%count requests of the cart failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache that levels off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart keeps the answers to the newest adds, up to 16 MiB: the live set climbs as with a leak, and then stays. Switched off, the next major collections free it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%bytes in %count entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listener leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart keeps a listener for each new cart and never lets go of one: it grows with the shoppers who come, not with what they add. Switched off, no more are added; those that are there stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%bytes in %count listeners</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::lab::HeapInspector</name>
    <message>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half an answer, or none of a census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half an answer, or none of a heap snapshot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Incident</name>
    <message>
        <source>deploy the leaking build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeploys the cart with the leak: a clean stop and a start, and from then on the live set climbs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deploy the fixed build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeploys the cart without the leak: a clean stop and a start, and the live set stays flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the cart at once, as kill -9 does: exit code 137, no last words. It is restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the store of the carts at once. It is restarted, and what shoppers had in their carts is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four times the traffic for 20 seconds, then the usual rate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory limit of 100 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the cart&apos;s container 100 MiB. Over it the cart is killed: OOMKilled, exit code 137.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy but busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploys the fixed build and sends three times the traffic, which stays. Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Lab</name>
    <message>
        <source>the lab is being stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Preflight</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::lab::PreflightText</name>
    <message>
        <source>Programs of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all there, version %1 like the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine may just be busy: check again. If they stay silent, install Leak Lab again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Leak Lab again, or build all of its programs: they belong together and lie in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection to 127.0.0.1 (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the shop talks over 127.0.0.1 and nothing else. Allow it in the firewall or sandbox that Leak Lab runs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none asked for; the system gives free ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the storefront&apos;s, is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, asked for with --port, is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program that uses it, or leave out --port to get a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not tell how much is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to it that %1 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 free; this lab takes up to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller heap limit. Else the machine may page or end programs, and what you measure is that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell how much room it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room: %1 are enough for long sessions and heap snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store of the carts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redis-server is installed; the lab starts one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in one, as asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in one; no redis-server is installed, and none is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own Redis answers at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own Redis at %1 does not answer (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, correct --redis, or leave it out: then the lab brings its own store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing there, or let XDG_RUNTIME_DIR or TMPDIR name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing there; until then sessions run but are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::ArithmeticText</name>
    <message>
        <source>too early to tell when it will be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but the container&apos;s memory limit is met first, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash arithmetic: nothing to reckon with while the cart is down or just started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looks up a product in the cart just now, so nothing leaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 look-ups a second, and none of them leaves anything behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left behind by each look-up × %2 look-ups a second = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. How much room is left is known after the first major collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 free between live set and limit: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::CellText</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>series (unit)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::CensusModel</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::CensusText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a reference and what it leads to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · at %2 · %3 · %4 live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of the last major</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::ConsoleLoadText</name>
    <message>
        <source>Console %1 CPU · %2 · frames up to %3 late</source>
        <comment>share of a core, memory, milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::CueModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue or note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::DeathText</name>
    <message>
        <source>Requests lost: known once the cart is ready again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests lost: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests lost: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carts lost: not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carts lost: %1 of %2 checked, with wrong contents: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Not reached: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited %1 (CrashLoopBackOff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarted at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1 after the death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready after %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from when the policy allowed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready again so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · at %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart ended itself: its live set no longer fitted its heap. 134 is 128 + 6, SIGABRT: the program called abort().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Live at the end: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart was killed because its resident memory passed the limit of its container. 137 is 128 + 9, SIGKILL: no program gets to say anything after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Resident when last seen: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody killed the cart from outside; it was not for memory. 137 is 128 + 9, SIGKILL, as for OOMKilled: only the memory before it tells the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart crashed: %1 is 128 + %2, the number of the signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart ended by itself with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lived %1 from ready to dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on to %1 leaked records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the process was killed from outside (137).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the process ended with exit code %1 and said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the process ended (%1) without getting to say anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventModel</name>
    <message>
        <source>✖ death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚑ cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventText</name>
    <message>
        <source>new deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaking build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 leaked records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, heap limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, leak amplified ×%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deployed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab is set up for an exercise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab is set up for an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number and name of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise %1: step %2 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise %1: step %2 began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started again (pid %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started (pid %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: restarting at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: restarting in %2 (CrashLoopBackOff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carts checked: %1, lost: %2, wrong: %3, not reached: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the store ended meanwhile, and with it the carts of then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after crash %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crash %1: %2 requests lost in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heap census as of the last major collection: %1 live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heap census after a collection of %1: %2 live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heap snapshot of %1 objects; the cart stood still for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed loop, shoppers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, journeys: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready, %2 after its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer its readiness probe (NotReady)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic set to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1&apos;s figures are missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs beside the cart: from now on both get the same requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twin was switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twin could not be started, the shop goes on without it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue %1 is called: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue %1 taken away: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident, not announced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done in the console: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carts checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heap snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twin failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::LogModel</name>
    <message>
        <source>%1 !</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line (! was written to stderr)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::OutcomeText</name>
    <message>
        <source>answered 4xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered 5xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, of what kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the kinds of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::ProcessText</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CrashLoopBackOff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OOMKilled (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exited (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 died: heap limit reached (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was killed for exceeding the memory limit: OOMKilled (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was killed from outside, not for memory (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 died of signal %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended by itself with exit code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was ended: it did not become ready in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twin cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twin web</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::StateText</name>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CrashLoopBackOff %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in truth %2)</source>
        <comment>a wait, and how long Kubernetes would wait</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits ÷ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Kubernetes, the first restart comes at once, then after 10 s, doubling up to 5 min; 10 good minutes make it forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Here all of it is divided by %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::SummaryText</name>
    <message>
        <source>The cart is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 heap used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sure rise of the live set; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory any moment; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory in about %3; %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the time goes into collecting, at most %2 in what is shown; longest pause %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request was answered in the last second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the requests within %1, 99 in 100 within %2; at worst %3 in what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered of %2 offered; %3 of the requests failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::TileText</name>
    <message>
        <source>%1 of %2</source>
        <comment>an amount of memory of its limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heap used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects on the cart&apos;s heap, garbage included, as a share of the heap limit. At the limit the cart aborts itself: exit code 134.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of memory in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When memory meets its limit if it goes on as it did since the traffic last changed, and how sure that is. Near the limit the cart no longer keeps the pace, so it ends some seconds later. Once it has happened: how far off the forecast was that was made half-way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cart is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing rises for sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about so much time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>a span of time, and which limit is meant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request in a hundred took longer than this, counted from the moment the shopper clicked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that failed, as a share of those that ended in the last second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no death yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the cart died and was started again since the lab began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests answered well a second, of those that shoppers made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-way: right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-way: %1 too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-way: %1 too late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::TwinText</name>
    <message>
        <source>twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::models::ValueText</name>
    <message>
        <source>%1/s</source>
        <comment>an amount of memory a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::session::LossText</name>
    <message>
        <source>The recording ends without an end: the console was ended by force, or is still recording. Up to a second may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1 pieces of it can&apos;t be read, and with them %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk took nothing for a while: %1 rows between %2 s and %3 s were not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds series that this version does not know: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what only a later version can read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::supervise::SupervisedProcess</name>
    <message>
        <source>not ready within %1 s of its start; ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still there %1 s after it was asked to stop; killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resident memory %1 over the limit of %2; killed (exit code 137)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::training::Attempt</name>
    <message>
        <source>The lab does not do what it should. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab could not be set up for this exercise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step could not begin as it should: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::training::CheckBoard</name>
    <message>
        <source>Something else comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held for %1 of %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1, to be under %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 and has to be over %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 and has to be under %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took %1; you were %2 off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took %1: you were %2 too early. Predict the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took %1: you were %2 too late. Predict the next one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::training::DisturbanceWatch</name>
    <message>
        <source>The %1 could not be started, and the step needs it. Set the lab up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was killed, and this step does not ask for it: what it measures begins anew. Go on, or set the lab up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 ended by itself, and not for memory: that is no part of this step. Set the lab up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has run out of memory %2 times during this step, and is down more and more. Set the lab up anew to begin the step with a fresh one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s of the session are missing: the computer slept, or was too busy. What was being measured begins anew; set the lab up anew if it looks strange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was stopped, and this step needs it. Start it, or set the lab up anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::training::Measures</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has been measured just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cart has not told it yet: it is down, or just began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to measure it from just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is held against the step &quot;%1&quot;, which has not been passed in this lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab was just set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes %1 since the lab was set up; wait a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cart began anew %1 ago; wait until this life is %2 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes %1 without a gap to tell; wait a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would be divided by nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::training::ProgressStore</name>
    <message>
        <source>it is about another exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far you got in &quot;%1&quot; can&apos;t be read (%2). %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept as %1, and the exercise begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file %1 away, or it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to, or too many consoles do this exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::training::QuestionJudge</name>
    <message>
        <source>Give an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not it. Look at the signals again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose is right, and something is missing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be judged now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure fits, its unit does not: it is asked for in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much. Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too little. Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, that is the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, there it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There it is not so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: %1 of it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There it was not so at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prediction is a time still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: in %1. Now wait for what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take two censuses first, some time apart: %1 so far in this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart began anew between the two censuses; take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has grown between the two censuses; take another one later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: %1 more than in the census before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grew by %1. Another one grew more: sort by what came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last census has no such type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::training::ScriptRunner</name>
    <message>
        <source>the lab does not run the %1 itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fault &quot;%1&quot; can&apos;t be had in this lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not within %1 s: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step has no check &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not been so yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the console has no forecast yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cart has not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::AboutDialog</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Leak Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn to see a memory leak: a real shop, a real heap, a real crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak Lab&apos;s own code is under the Apache License 2.0. This program links Qt Charts and is, as a whole, under the GNU General Public License version 3. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::BuildPanel</name>
    <message>
        <source>Build and limits of the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le&amp;aking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixe&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a record of every product look-up and never lets go of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy the leaking build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same service without the leak. Switching redeploys the cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy the fixed build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the lesson shorter than real life. Nothing here touches time or numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heap l&amp;imit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heap limit of the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the cart&apos;s own heap ends: reaching it, the cart aborts with 134. Changing it redeploys the cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit of the cart&apos;s container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its container may use: over it, the cart is killed without a word, 137. Acts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ “%1” is no heap limit: write 8 MiB to 4 GiB, like 64 MiB. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leak amplified ×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first start aged by %1 look-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first start aged to %1 of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back-off ÷%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True to scale: nothing is sped up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sped up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Each request makes %1 of garbage, as a framework would.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CartPanel</name>
    <message>
        <source>%1 the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● %1 %2</source>
        <comment>state and how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ %1 %2</source>
        <comment>back-off and how long it still takes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Last end: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No process</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CatalogueView</name>
    <message>
        <source>for beginners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>an exercise that can&apos;t be read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructor&apos;s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the lab up as the exercise needs it, and begins, or goes on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets how far you got in this exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets how far you got in all exercises; click twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing, questions to ask the room, what goes wrong in class. They tell the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open exercise folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises of your own: a folder with an exercise.json, or one with several such folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really reset all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise can&apos;t be done:

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes, %2, %3 steps, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better after: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of it are not translated and shown in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the instructor: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CensusPanel</name>
    <message>
        <source>Ta&amp;ke census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect, then take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for Chrome &amp;DevTools …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a replay, and no census was taken in its session. A census is taken of a running cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last major collection found alive. Costs the cart nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the cart collect now: it answers nobody meanwhile, about 0.15 ms for each megabyte alive. Also finds what holds the largest types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes every live object to a .heapsnapshot file. The cart stands still meanwhile, about 0.3 s for each million objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks off what is going on. A file that was there stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the snapshot is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which census is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which earlier census it is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What grows between two censuses under traffic is what leaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live objects by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No census yet. Take one now and another in a minute, and see which type grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds %1: not looked for. “Collect, then take” finds it for the largest types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds %1: root → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save heap snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heap snapshots (*.heapsnapshot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart writes its heap …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1, %2. In Chrome: DevTools, Memory, Load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in a replay: a census is taken of a running cart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CheckRow</name>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for what happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ChoiceEdit</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Classroom</name>
    <message>
        <source>Cu&amp;es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueActions</name>
    <message>
        <source>Drop a &amp;cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks this moment on all charts and keeps the picture for the handout; then type its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueBar</name>
    <message>
        <source>Cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks this moment on all charts, with a picture in the handout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks this moment in words, without a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a cue, or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to remember of this moment. Enter drops a cue; Ctrl+K drops one at once, to be named afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue or note …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CuePanel</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows on the charts what they showed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it off the charts, the list and the handout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (its key)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::DeathView</name>
    <message>
        <source>The last words of the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The death as kubectl describe pod would tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ca&amp;rts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the shop for the cart of every shopper and compares it with what they were promised, while the traffic goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last collections before the death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As kubectl describe pod would tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the text below, to paste it into a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::DebriefView</name>
    <message>
        <source>%1 steps in %2. Hints: %3. Wrong answers: %4. Solutions shown: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen, and what it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with your own charts: HTML, to be kept or printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::DrawText</name>
    <message>
        <source>there is no theme &quot;%1&quot;: take light, dark, high-contrast or projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session holds no rows: there is nothing to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session has rows from %1 to %2 s only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1x%2 is too small for these charts: take %3x%4 or more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ErrorText</name>
    <message>
        <source>That value does not fit. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be written. Choose another folder, or make room and allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read. Check that it is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a session that can be shown. Choose a file that Leak Lab recorded; one of a newer version needs that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program of the shop is missing. Install Leak Lab again, or build all of its programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the port. End it or choose another port, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the shop did not start. Its last lines are in the log below; retry when the cause is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of the carts does not answer. Check that the Redis you gave runs at that address, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart does not answer: it is down, restarting, or busy collecting. Try again once it is Running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart answered something else than was asked for. Try again; if it happens again, restart the cart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused something the lab needs. Retry; if it happens again, the log below says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what to do (the system&apos;s own words)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::EventPanel</name>
    <message>
        <source>Eve&amp;nts shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click an event, or press Enter on it, to see it on the charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deaths and warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes to the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that shown events have in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only events with this text in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExercisePanel</name>
    <message>
        <source>All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the lab up again as this step needs it. What you have passed stays passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the lab as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent on this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on (Ctrl+Enter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the step before; what has passed stays passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the lab up for this exercise …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise, step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as everything this step asks for has passed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseResults</name>
    <message>
        <source>&amp;Results folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a file for each exercise that you finished. &quot;leaklab results&quot; makes a table of those of a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name in results …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of this exercise was not saved. %1. You can save a summary instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the results could not be opened. It is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of exercises that you finish from now on bear this name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseRoom</name>
    <message>
        <source>E&amp;xercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open exercise &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the first exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise.json has changed: go to all exercises and on with this one to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the summary …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · step %2/%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open exercise folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no exercise: neither an exercise.json nor folders with one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseShelf</name>
    <message>
        <source>Your progress can&apos;t be kept: %1. It goes on, and is lost when you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FactText</name>
    <message>
        <source>leaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of Kubernetes ÷ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as if it had served %1 look-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aged to %1 of its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heap limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records leaked a look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garbage a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits of restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Not here: the store is a Redis of your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open session …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a recorded session in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session so far, in one file: for a report, or to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: the newest, %1 in all; older ones go to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the recording itself. Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FollowingTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolled up, the list stands still. This goes to the newest row and on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FrameText</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutAction</name>
    <message>
        <source>Save &amp;handout …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with the cues, their pictures and the notes, to be read and printed anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the handout …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handout is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leak-lab-%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>lab time (wall clock)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts from %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of a running shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutWriter</name>
    <message>
        <source>Leak Lab: what we saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HelpMenu</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check this machine …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Leak Lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentActions</name>
    <message>
        <source>&amp;Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts are marked with the incident. Off: it begins unseen, and is found in the list of events afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentPanel</name>
    <message>
        <source>Prepared incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does to the shop what could be done by hand, at one click or key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LabMenu</name>
    <message>
        <source>&amp;Start the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kill the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy the &amp;leaking build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy the &amp;fixed build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Language</name>
    <message>
        <source>%1 can&apos;t be shown: no font on this machine has its letters. Install one, as the package %2 of Debian and Ubuntu, and start Leak Lab again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LanguageActions</name>
    <message>
        <source>Set by your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 %2&lt;/b&gt;&lt;br&gt;%3 – © %4&lt;br&gt;%5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LoadMonitor</name>
    <message>
        <source>What this window and its traffic cost themselves: processor time as a share of one core, memory, and by how much the latest frame of the last ten seconds missed its tenth of a second. Late frames mean that the machine is too busy to measure well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LogView</name>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to look for in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next line with this text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines fr&amp;om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose lines the log shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart&apos;s last words before an abort are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only stderr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only what processes wrote to stderr: errors and last words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that shown lines have in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only lines with this text in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next line with the text in it (F3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the lines shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineDialog</name>
    <message>
        <source>✔ good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ Something is missing on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ This machine has what the lab needs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineWatch</name>
    <message>
        <source>&amp;What is missing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all that was checked, and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides this until the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ %1: %2</source>
        <comment>what was checked: what was found</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MainWindow</name>
    <message>
        <source>Leak Lab — %1</source>
        <comment>one of several consoles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what is done, and the program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part of this session&apos;s recording could not be written yet and would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heap snapshot is being saved; the file would not become whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the shop …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the shop: %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the shop …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MomentEdit</name>
    <message>
        <source>Takes the time at the crosshair: point into a chart, or click it and use the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the crosshair&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins at the crosshair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no crosshair: point into a chart, or click one and press an arrow key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NoticeLine</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this line away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NumberEdit</name>
    <message>
        <source>Your answer, a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer, a number of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PostmortemPanel</name>
    <message>
        <source>Deaths of the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a death, or press Enter on it, to see it on the charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart has not died yet. For each death there will be here: its last minute, why it ended, its last collections and words, what it cost, and how long it took to come back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PredictionEdit</name>
    <message>
        <source>3:20</source>
        <comment>minutes and seconds, as an example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many minutes and seconds, or seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <comment>so many minutes from now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min:s from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessActions</name>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts it now, also out of a back-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks it to end and lets it finish its requests; it stays down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops it and starts it again: what was leaked is gone, the leak is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends it at once, as kill -9 does: no last words, exit code 137. It is restarted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessList</name>
    <message>
        <source>Rest of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, stop, restart or kill %1, and see who suffers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop as its customers see it, in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the storefront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storefront: not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storefront: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Projector</name>
    <message>
        <source>&amp;Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector &amp;follows this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles and charts alone, in large type: on the second screen, or on the whole of this one. Esc or F11 ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both windows show the same stretch of time, frozen or not, and the same crosshair. Off: each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector: &amp;next chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector: p&amp;revious chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector: all char&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes what the room sees; this window stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc: back to the controls · F: freeze · N: next chart · Ctrl+K: cue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProjectorWindow</name>
    <message>
        <source>Leak Lab – projector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::QuitGuard</name>
    <message>
        <source>&amp;Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the lab now; what the question names is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on as before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::RecentText</name>
    <message>
        <source>%1, can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n crash(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a recorded session: when, how long, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy was made: %1 can&apos;t be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ReplayWindow</name>
    <message>
        <source>Replay of %1 – Leak Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ Replay of %1. Recorded by %2 on %3; nothing here is live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;es</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::SessionOpener</name>
    <message>
        <source>Open a recorded session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::SessionView</name>
    <message>
        <source>What the cart loses a second, held against what it has left, measured over the last ten seconds; and when the forecast says it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heap &amp;census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Post-mortem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a look-up leaves behind, if anything, is for you to find out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutList</name>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys without Ctrl, Alt or a function key work while the charts have the focus. There, the arrow keys walk the crosshair, + and − zoom, Page Up and Page Down turn pages, Home goes to the beginning and End to the newest. Everything else is reached with Tab, or with Alt and an underlined letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StatusBanner</name>
    <message>
        <source>Retr&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the shop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StepView</name>
    <message>
        <source>What to do in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little help. Hints are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how it is done. That is noted in the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it before your eyes, as you could by hand. That is noted in the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StoryText</name>
    <message>
        <source>played by the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed in an earlier session, so without its charts: that session&apos;s recording has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, named at once, after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after %2 and %3 wrong answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, cues and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ThemeActions</name>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projector: large type, thick lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TileView</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TrafficPanel</name>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the shoppers in or sends them home. Without traffic nothing leaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/s</source>
        <comment>clicks a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many clicks shoppers make a second, whatever the shop answers (open loop).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rat&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of the traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the rate changes over time. A leak follows the clicks, whatever their pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: constant 500 for 30s then ramp 500 2000 60s. Enter starts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shoppers come for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only putting things into a cart looks products up in the cart service, and leaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed, in words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the journeys, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the clicks, for example add=70,browse=20,shop=10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each shopper waits for the answer before the next click, as in most load tools. A shop that stalls is asked less and so hides its stall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoppers of the closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many shoppers wait for their answers at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a shopper thinks after an answer before the next click.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TransportBar</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the session, or holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the next crash, restart, deployment, change of traffic or cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the session is played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×1 is as fast as it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to another moment; the arrow keys move it by a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a moment and the length of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TwinPanel</name>
    <message>
        <source>Twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second cart, built the other way, gets the same requests at the same times: what differs in the charts comes of the leak. Shoppers begin anew in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time of the twin&apos;s cart and gateway in the last second. Its shoppers cost the console as much again as yours do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a fixed twin &amp;beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a leaking twin &amp;beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ The twin could not be started; the shop goes on. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ The twin is ending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Twin cart %1 %2. %3</source>
        <comment>state, how long, and its restarts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ Twin cart %1 %2. %3</source>
        <comment>back-off, how long it still takes, and its restarts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Twin cart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1 of a core; there are %2.</source>
        <comment>a share, and a number of cores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
▲ Even the quicker cart takes %2 at the median: this machine is too busy for two. Both latencies hold its delays as well; a lower rate helps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TypeEdit</name>
    <message>
        <source>Answer with this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a type in the table of the heap census.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen in the heap census: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WelcomeBanner</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points out, step by step, where the leak is to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten guided exercises, from a healthy shop to a drill on call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live set, the bold line, is what is left after a collection. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fixed build is running: it stays level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It climbs with every product put into a cart; just now nobody does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only climbs, with every product put into a cart. That is the leak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service leaks: it keeps a record of every product look-up and never lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service is the fixed build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearer a heap is to its limit, the more often it has to collect and the less that frees. Meanwhile the cart answers nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoppers feel it here: one in a hundred waits longer than p99, long before p50 moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its heap limit the cart dies and is started again, and it all begins anew. Then deploy the fixed build here and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step, of how many, and what it says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w me the leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowMenus</name>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowRecording</name>
    <message>
        <source>This session is not recorded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording waits; the lab goes on. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded sessions take up more than %1. Delete those that you do not need from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded sessions took up more than %1: the %n oldest went to the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WordsEdit</name>
    <message>
        <source>⚠ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
