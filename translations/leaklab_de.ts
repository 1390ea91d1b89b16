<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>leaklab::charts::ChartActions</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Back to the newest data. A double-click on a chart does the same.</source>
        <translation>Zurück zu den neuesten Daten. Ein Doppelklick auf ein Diagramm tut dasselbe.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>The picture stands still, to talk about it; collection goes on and nothing is lost.</source>
        <translation>Das Bild steht still, damit man darüber sprechen kann; die Messung läuft weiter, nichts geht verloren.</translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Times as on the clock, instead of since the session began.</source>
        <translation>Zeiten wie auf der Uhr statt seit Beginn der Sitzung.</translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation>Nächstes Diagramm</translation>
    </message>
    <message>
        <source>One chart in full size; again: the next one.</source>
        <translation>Ein Diagramm in voller Größe; noch einmal: das nächste.</translation>
    </message>
    <message>
        <source>Previous chart</source>
        <translation>Voriges Diagramm</translation>
    </message>
    <message>
        <source>One chart in full size: the one before.</source>
        <translation>Ein Diagramm in voller Größe: das davor.</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Alle Diagramme</translation>
    </message>
    <message>
        <source>All charts below each other.</source>
        <translation>Alle Diagramme untereinander.</translation>
    </message>
    <message>
        <source>Gro&amp;und truth</source>
        <translation>&amp;Wahrheit</translation>
    </message>
    <message>
        <source>Adds what the cart itself counts as leaked. No real service tells you this.</source>
        <translation>Zeigt zusätzlich, was der Warenkorb selbst als Leck zählt. Kein echter Dienst verrät Ihnen das.</translation>
    </message>
    <message>
        <source>F&amp;orecast</source>
        <translation>P&amp;rognose</translation>
    </message>
    <message>
        <source>When memory reaches its limit if it goes on as it did: a line, and how sure it is.</source>
        <translation>Wann der Speicher seine Grenze erreicht, wenn es so weitergeht: eine Linie, und wie sicher sie ist.</translation>
    </message>
    <message>
        <source>Log laten&amp;cy</source>
        <translation>La&amp;tenz log.</translation>
    </message>
    <message>
        <source>Each line ten times the one below: shows 4 ms and 4 s in one picture.</source>
        <translation>Jede Linie ist das Zehnfache der darunter: So passen 4 ms und 4 s in ein Bild.</translation>
    </message>
    <message>
        <source>Tw&amp;in</source>
        <translation>Zw&amp;illing</translation>
    </message>
    <message>
        <source>The other build&apos;s lines beside the cart&apos;s, dashed. Both got the same requests.</source>
        <translation>Die Kurven des anderen Builds neben denen des Warenkorbs, gestrichelt. Beide bekamen dieselben Anfragen.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Says beside each title what the chart shows.</source>
        <translation>Sagt neben jedem Titel, was das Diagramm zeigt.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The chart with the focus as a table, to read and to copy.</source>
        <translation>Das Diagramm mit dem Fokus als Tabelle, zum Lesen und Kopieren.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>What is shown as a picture, or its figures as CSV.</source>
        <translation>Was gezeigt wird, als Bild, oder die Werte als CSV.</translation>
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
        <translation>Eingefroren bei %1, seit %2 – die Messung läuft weiter</translation>
    </message>
    <message>
        <source>Looking back: %1 to %2 – now %3</source>
        <translation>Rückblick: %1 bis %2 – jetzt %3</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartControls</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>the last minute</source>
        <translation>letzte Minute</translation>
    </message>
    <message>
        <source>the last 5 minutes</source>
        <translation>letzte 5 Minuten</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>letzte 15 Minuten</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>How far back the charts show</source>
        <translation>Wie weit die Diagramme zurückreichen</translation>
    </message>
    <message>
        <source>A leak shows in the long view, a stall in the short one.</source>
        <translation>Ein Leck zeigt sich auf lange Sicht, ein Stocken auf kurze.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartSaver</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Picture, twice as fine (*.png)</source>
        <translation>Bild, doppelt so fein (*.png)</translation>
    </message>
    <message>
        <source>Picture as on the screen (*.png)</source>
        <translation>Bild wie auf dem Bildschirm (*.png)</translation>
    </message>
    <message>
        <source>Drawing to be scaled (*.svg)</source>
        <translation>Zeichnung, frei skalierbar (*.svg)</translation>
    </message>
    <message>
        <source>Figures of what is shown (*.csv)</source>
        <translation>Die gezeigten Werte (*.csv)</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>leak-lab-charts</source>
        <comment>name of a file</comment>
        <translation>leak-lab-diagramme</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg and .csv: give it one of these.</source>
        <translation>%1 endet weder auf .png noch auf .svg oder .csv: Geben Sie eine dieser Endungen an.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <comment>the title of a chart</comment>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Each row is one moment; Ctrl+C copies what is selected.</source>
        <translation>Jede Zeile ist ein Zeitpunkt; Strg+C kopiert die Auswahl.</translation>
    </message>
    <message>
        <source>No data in what the chart shows.</source>
        <translation>Im gezeigten Ausschnitt gibt es keine Daten.</translation>
    </message>
    <message>
        <source>%1 to %2, as it was when this table was opened: %3 rows.</source>
        <translation>%1 bis %2, Stand beim Öffnen dieser Tabelle: %3 Zeilen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The selected cells, or all of them, for a spreadsheet.</source>
        <translation>Die ausgewählten Zellen, oder alle, für eine Tabellenkalkulation.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartText</name>
    <message>
        <source>Memory of the cart</source>
        <translation>Speicher des Warenkorbs</translation>
    </message>
    <message>
        <source>A healthy heap goes up and down on a level floor. The live set is what is left after a collection: if it only climbs, something holds on to objects.</source>
        <translation>Ein gesunder Heap geht auf ebenem Boden auf und ab. Das Live-Set ist, was nach einem GC-Lauf übrig bleibt: Steigt es nur noch, hält etwas Objekte fest.</translation>
    </message>
    <message>
        <source>live set</source>
        <translation>Live-Set</translation>
    </message>
    <message>
        <source>heap used</source>
        <translation>Heap belegt</translation>
    </message>
    <message>
        <source>heap total</source>
        <translation>Heap gesamt</translation>
    </message>
    <message>
        <source>resident (RSS)</source>
        <translation>resident (RSS)</translation>
    </message>
    <message>
        <source>really leaked</source>
        <translation>wirkliches Leck</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>Heap-Grenze</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>Garbage collection</source>
        <translation>Garbage Collection</translation>
    </message>
    <message>
        <source>While the cart collects garbage it answers nobody. Near the heap limit it collects more and more for less and less.</source>
        <translation>Während der Warenkorb Müll einsammelt, antwortet er niemandem. Nahe der Heap-Grenze sammelt er immer öfter, und es bringt immer weniger.</translation>
    </message>
    <message>
        <source>share of time</source>
        <translation>Zeitanteil</translation>
    </message>
    <message>
        <source>longest pause</source>
        <translation>längste Pause</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>From the shopper&apos;s click to the answer. p99: one request in a hundred took longer. “p99 from sending” leaves out the wait before sending, as many tools do, and looks better than it was.</source>
        <translation>Vom Klick des Kunden bis zur Antwort. p99: Eine von hundert Anfragen dauerte länger. „p99 ab Senden“ lässt das Warten vor dem Senden weg, wie viele Werkzeuge, und sieht besser aus, als es war.</translation>
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
        <translation>p99 ab Senden</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Shoppers click at the offered rate whatever the shop does. Where answered falls under offered, shoppers wait or give up. Dropped clicks were never sent: too many were waiting. “sent late” is this program&apos;s own delay, for one click in a hundred.</source>
        <translation>Die Kunden klicken mit der angebotenen Rate, was immer der Shop tut. Wo „beantwortet“ unter „angeboten“ fällt, warten Kunden oder geben auf. Verworfene Klicks wurden nie gesendet: Es warteten schon zu viele. „verspätet“ ist die eigene Verzögerung dieses Programms, bei einem von hundert Klicks.</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>sent late, p99</source>
        <translation>verspätet, p99</translation>
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
        <translation>Für ein so großes Bild reicht der Speicher nicht: Machen Sie es kleiner.</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>This Leak Lab was built without Qt Svg: save a PNG instead.</source>
        <translation>Dieses Leak Lab wurde ohne Qt Svg gebaut: Speichern Sie stattdessen ein PNG.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::FileText</name>
    <message>
        <source>%1 was not written: it is no regular file. Choose another name.</source>
        <translation>%1 wurde nicht geschrieben: Das ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>es ist kein Platz mehr</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder, or make room and allow writing there.</source>
        <translation>%1 wurde nicht geschrieben: %2. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz und Schreibrecht.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ForecastWords</name>
    <message>
        <source>heap limit</source>
        <translation>Heap-Grenze</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>Forecast: %1 any moment</source>
        <translation>Prognose: %1 jeden Moment</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2, not before %3</source>
        <translation>Prognose: %1 bei %2, nicht vor %3</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2 (%3 to %4)</source>
        <translation>Prognose: %1 bei %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>jeden Moment</translation>
    </message>
    <message>
        <source>Heap limit: %1</source>
        <translation>Heap-Grenze: %1</translation>
    </message>
    <message>
        <source>Memory limit: %1</source>
        <translation>Speichergrenze: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LegendText</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n weiteres in der Tabelle</numerusform>
            <numerusform>%n weitere in der Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LiveChart</name>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a series and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No data yet: the first row comes when the shop runs.</source>
        <translation>Noch keine Daten: Die erste Zeile kommt, wenn der Shop läuft.</translation>
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
        <translation>Zustände des Warenkorbs im Zeitverlauf</translation>
    </message>
    <message>
        <source>What state the cart was in, in the words of Kubernetes. Each death is named under it. %1</source>
        <translation>In welchem Zustand der Warenkorb war, in den Begriffen von Kubernetes. Jeder Tod ist darunter benannt. %1</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Bounds</name>
    <message>
        <source>Your administrator allows heap limits up to %1.</source>
        <translation>Die Administration erlaubt Heap-Grenzen bis %1.</translation>
    </message>
    <message>
        <source>Your administrator allows up to %1 clicks a second.</source>
        <translation>Die Administration erlaubt bis zu %1 Klicks pro Sekunde.</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Fault</name>
    <message>
        <source>slow catalogue</source>
        <translation>langsamer Katalog</translation>
    </message>
    <message>
        <source>The catalogue holds back every answer about one product for 300 ms. Whoever adds waits for it, and at higher rates for one of the cart&apos;s connections to the catalogue as well.</source>
        <translation>Der Katalog hält jede Antwort zu einem Produkt 300 ms zurück. Wer etwas in den Warenkorb legt, wartet darauf – und bei höheren Raten auch auf eine der Verbindungen des Warenkorbs zum Katalog.</translation>
    </message>
    <message>
        <source>%count answers held back</source>
        <translation>%count Antworten zurückgehalten</translation>
    </message>
    <message>
        <source>broken catalogue answers</source>
        <translation>kaputte Antworten des Katalogs</translation>
    </message>
    <message>
        <source>The catalogue cuts off every third answer about one product in the middle, with status 200. The cart catches that and answers with an error.</source>
        <translation>Der Katalog bricht jede dritte Antwort zu einem Produkt in der Mitte ab, mit Status 200. Der Warenkorb fängt das ab und antwortet mit einem Fehler.</translation>
    </message>
    <message>
        <source>%count answers broken</source>
        <translation>%count Antworten kaputt</translation>
    </message>
    <message>
        <source>catalogue down</source>
        <translation>Katalog ausgefallen</translation>
    </message>
    <message>
        <source>The catalogue is stopped, and started again when the fault is switched off. The cart can look up nothing meanwhile.</source>
        <translation>Der Katalog wird gestoppt und wieder gestartet, wenn die Störung ausgeschaltet wird. So lange kann der Warenkorb nichts abfragen.</translation>
    </message>
    <message>
        <source>%count look-ups of the cart failed</source>
        <translation>%count Abfragen des Warenkorbs fehlgeschlagen</translation>
    </message>
    <message>
        <source>store down</source>
        <translation>Ablage ausgefallen</translation>
    </message>
    <message>
        <source>The store of the carts is stopped, and started again when the fault is switched off. It keeps nothing on disk: what shoppers had in their carts is lost.</source>
        <translation>Die Ablage der Warenkörbe wird gestoppt und wieder gestartet, wenn die Störung ausgeschaltet wird. Sie hat nichts auf der Platte: Was die Kunden im Warenkorb hatten, ist verloren.</translation>
    </message>
    <message>
        <source>%count requests of the cart failed</source>
        <translation>%count Anfragen des Warenkorbs fehlgeschlagen</translation>
    </message>
    <message>
        <source>cache that levels off</source>
        <translation>begrenzter Cache</translation>
    </message>
    <message>
        <source>The cart keeps the answers to the newest adds, up to 16 MiB: the live set climbs as with a leak, and then stays. Switched off, the next major collections free it.</source>
        <translation>Der Warenkorb behält die Antworten der neuesten Produktabfragen, bis zu 16 MiB: Das Live-Set steigt wie bei einem Leck und bleibt dann stehen. Ausgeschaltet geben ihn die nächsten Major-GCs frei.</translation>
    </message>
    <message>
        <source>%bytes in %count entries</source>
        <translation>%bytes in %count Einträgen</translation>
    </message>
    <message>
        <source>listener leak</source>
        <translation>Listener-Leck</translation>
    </message>
    <message>
        <source>The cart keeps a listener for each new cart and never lets go of one: it grows with the shoppers who come, not with what they add. Switched off, no more are added; those that are there stay.</source>
        <translation>Der Warenkorb behält für jeden neuen Warenkorb einen Listener und gibt nie einen her: Es wächst mit den Kunden, die kommen, nicht mit dem, was sie hineinlegen. Ausgeschaltet kommen keine mehr hinzu; die vorhandenen bleiben.</translation>
    </message>
    <message>
        <source>%bytes in %count listeners</source>
        <translation>%bytes in %count Listenern</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::HeapInspector</name>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>half an answer, or none of a census</source>
        <translation>eine halbe Antwort, oder keine von einer Zählung</translation>
    </message>
    <message>
        <source>half an answer, or none of a heap snapshot</source>
        <translation>eine halbe Antwort, oder keine von einem Heap-Snapshot</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Incident</name>
    <message>
        <source>deploy the leaking build</source>
        <translation>Build mit Leck ausrollen</translation>
    </message>
    <message>
        <source>Redeploys the cart with the leak: a clean stop and a start, and from then on the live set climbs.</source>
        <translation>Rollt den Warenkorb mit dem Leck neu aus: sauberer Stopp, Start, und von da an steigt das Live-Set.</translation>
    </message>
    <message>
        <source>deploy the fixed build</source>
        <translation>Build ohne Leck ausrollen</translation>
    </message>
    <message>
        <source>Redeploys the cart without the leak: a clean stop and a start, and the live set stays flat.</source>
        <translation>Rollt den Warenkorb ohne das Leck neu aus: sauberer Stopp, Start, und das Live-Set bleibt flach.</translation>
    </message>
    <message>
        <source>kill the cart</source>
        <translation>Warenkorb töten</translation>
    </message>
    <message>
        <source>Ends the cart at once, as kill -9 does: exit code 137, no last words. It is restarted.</source>
        <translation>Beendet den Warenkorb sofort, wie kill -9: Exit-Code 137, keine letzten Worte. Er wird neu gestartet.</translation>
    </message>
    <message>
        <source>kill the store</source>
        <translation>Ablage töten</translation>
    </message>
    <message>
        <source>Ends the store of the carts at once. It is restarted, and what shoppers had in their carts is gone.</source>
        <translation>Beendet die Ablage der Warenkörbe sofort. Sie wird neu gestartet, und was die Kunden im Warenkorb hatten, ist weg.</translation>
    </message>
    <message>
        <source>traffic spike</source>
        <translation>Verkehrsspitze</translation>
    </message>
    <message>
        <source>Four times the traffic for 20 seconds, then the usual rate again.</source>
        <translation>Vierfacher Verkehr für 20 Sekunden, dann wieder die übliche Rate.</translation>
    </message>
    <message>
        <source>memory limit of 100 MiB</source>
        <translation>Speichergrenze 100 MiB</translation>
    </message>
    <message>
        <source>Gives the cart&apos;s container 100 MiB. Over it the cart is killed: OOMKilled, exit code 137.</source>
        <translation>Gibt dem Container des Warenkorbs 100 MiB. Darüber wird der Warenkorb getötet: OOMKilled, Exit-Code 137.</translation>
    </message>
    <message>
        <source>healthy but busy</source>
        <translation>gesund, aber ausgelastet</translation>
    </message>
    <message>
        <source>Deploys the fixed build and sends three times the traffic, which stays. Nothing is wrong.</source>
        <translation>Rollt den Build ohne Leck aus und sendet dauerhaft dreifachen Verkehr. Es ist alles in Ordnung.</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Lab</name>
    <message>
        <source>the lab is being stopped</source>
        <translation>das Labor wird gerade beendet</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Preflight</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::PreflightText</name>
    <message>
        <source>Programs of the shop</source>
        <translation>Programme des Shops</translation>
    </message>
    <message>
        <source>%1 is version %2</source>
        <translation>%1 hat Version %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>no answer from: %1</source>
        <translation>keine Antwort von: %1</translation>
    </message>
    <message>
        <source>all there, version %1 like the console</source>
        <translation>alle da, Version %1 wie die Konsole</translation>
    </message>
    <message>
        <source>The machine may just be busy: check again. If they stay silent, install Leak Lab again.</source>
        <translation>Vielleicht ist der Rechner nur ausgelastet: Prüfen Sie noch einmal. Bleiben sie stumm, installieren Sie Leak Lab neu.</translation>
    </message>
    <message>
        <source>Install Leak Lab again, or build all of its programs: they belong together and lie in one folder.</source>
        <translation>Installieren Sie Leak Lab neu, oder bauen Sie alle seine Programme: Sie gehören zusammen und liegen in einem Ordner.</translation>
    </message>
    <message>
        <source>Loopback network</source>
        <translation>Loopback-Netzwerk</translation>
    </message>
    <message>
        <source>127.0.0.1 can be used</source>
        <translation>127.0.0.1 ist nutzbar</translation>
    </message>
    <message>
        <source>no connection to 127.0.0.1 (%1)</source>
        <translation>keine Verbindung zu 127.0.0.1 (%1)</translation>
    </message>
    <message>
        <source>All of the shop talks over 127.0.0.1 and nothing else. Allow it in the firewall or sandbox that Leak Lab runs in.</source>
        <translation>Der ganze Shop spricht nur über 127.0.0.1. Erlauben Sie das in der Firewall oder Sandbox, in der Leak Lab läuft.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>none asked for; the system gives free ones</source>
        <translation>keiner vorgegeben; das System vergibt freie</translation>
    </message>
    <message>
        <source>%1, the storefront&apos;s, is free</source>
        <translation>%1, der Port der Shop-Seite, ist frei</translation>
    </message>
    <message>
        <source>%1, asked for with --port, is taken</source>
        <translation>%1, mit --port vorgegeben, ist belegt</translation>
    </message>
    <message>
        <source>End the program that uses it, or leave out --port to get a free one.</source>
        <translation>Beenden Sie das Programm, das ihn nutzt, oder lassen Sie --port weg, um einen freien zu bekommen.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>the system does not tell how much is free</source>
        <translation>das System sagt nicht, wie viel frei ist</translation>
    </message>
    <message>
        <source>See to it that %1 are free.</source>
        <translation>Sorgen Sie dafür, dass %1 frei sind.</translation>
    </message>
    <message>
        <source>%1 of %2 free; this lab takes up to %3</source>
        <translation>%1 von %2 frei; dieses Labor braucht bis zu %3</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller heap limit. Else the machine may page or end programs, and what you measure is that.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie eine kleinere Heap-Grenze. Sonst lagert der Rechner womöglich Speicher aus oder beendet Programme, und Sie messen nur das.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to (%2)</source>
        <translation>in %1 kann nicht geschrieben werden (%2)</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>in %1 kann geschrieben werden</translation>
    </message>
    <message>
        <source>The system does not tell how much room it has.</source>
        <translation>Das System sagt nicht, wie viel Platz es hat.</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%1 frei in %2</translation>
    </message>
    <message>
        <source>Make room: %1 are enough for long sessions and heap snapshots.</source>
        <translation>Schaffen Sie Platz: %1 reichen für lange Sitzungen und Heap-Snapshots.</translation>
    </message>
    <message>
        <source>Store of the carts</source>
        <translation>Ablage der Warenkörbe</translation>
    </message>
    <message>
        <source>redis-server is installed; the lab starts one of its own</source>
        <translation>redis-server ist installiert; das Labor startet einen eigenen</translation>
    </message>
    <message>
        <source>the built-in one, as asked for</source>
        <translation>die eingebaute, wie gewünscht</translation>
    </message>
    <message>
        <source>the built-in one; no redis-server is installed, and none is needed</source>
        <translation>die eingebaute; kein redis-server ist installiert, und es braucht keinen</translation>
    </message>
    <message>
        <source>your own Redis answers at %1</source>
        <translation>Ihr eigener Redis antwortet unter %1</translation>
    </message>
    <message>
        <source>your own Redis at %1 does not answer (%2)</source>
        <translation>Ihr eigener Redis unter %1 antwortet nicht (%2)</translation>
    </message>
    <message>
        <source>Start it, correct --redis, or leave it out: then the lab brings its own store.</source>
        <translation>Starten Sie ihn, korrigieren Sie --redis, oder lassen Sie es weg: Dann bringt das Labor seine eigene Ablage mit.</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Laufordner</translation>
    </message>
    <message>
        <source>Allow writing there, or let XDG_RUNTIME_DIR or TMPDIR name another folder.</source>
        <translation>Erlauben Sie dort das Schreiben, oder lassen Sie XDG_RUNTIME_DIR oder TMPDIR auf einen anderen Ordner zeigen.</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>Aufgezeichnete Sitzungen</translation>
    </message>
    <message>
        <source>Allow writing there; until then sessions run but are not kept.</source>
        <translation>Erlauben Sie dort das Schreiben; bis dahin laufen Sitzungen, werden aber nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ArithmeticText</name>
    <message>
        <source>too early to tell when it will be full</source>
        <translation>zu früh, um zu sagen, wann er voll ist</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>voll in %1</translation>
    </message>
    <message>
        <source>but the container&apos;s memory limit is met first, in %1</source>
        <translation>aber die Speichergrenze des Containers ist früher erreicht, in %1</translation>
    </message>
    <message>
        <source>Crash arithmetic: nothing to reckon with while the cart is down or just started.</source>
        <translation>Absturzrechnung: Nichts zu rechnen, solange der Warenkorb nicht läuft oder gerade erst gestartet ist.</translation>
    </message>
    <message>
        <source>Nobody looks up a product in the cart just now, so nothing leaks.</source>
        <translation>Gerade fragt niemand im Warenkorb ein Produkt ab, also leckt nichts.</translation>
    </message>
    <message>
        <source>%1 look-ups a second, and none of them leaves anything behind.</source>
        <translation>%1 Abfragen pro Sekunde, und keine hinterlässt etwas.</translation>
    </message>
    <message>
        <source>%1 left behind by each look-up × %2 look-ups a second = %3</source>
        <translation>%1 hinterlässt jede Abfrage × %2 Abfragen pro Sekunde = %3</translation>
    </message>
    <message>
        <source>%1. How much room is left is known after the first major collection.</source>
        <translation>%1. Wie viel Platz noch ist, weiß man nach der ersten Major-GC.</translation>
    </message>
    <message>
        <source>%1. %2 free between live set and limit: %3.</source>
        <translation>%1. %2 frei zwischen Live-Set und Grenze: %3.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CellText</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <translation>Typ</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Δ objects</source>
        <translation>Δ Objekte</translation>
    </message>
    <message>
        <source>Δ bytes</source>
        <translation>Δ Bytes</translation>
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
        <translation>%1 · bei %2 · %3 · %4 lebend</translation>
    </message>
    <message>
        <source>after a collection</source>
        <translation>nach einem GC-Lauf</translation>
    </message>
    <message>
        <source>as of the last major</source>
        <translation>letzte Major-GC</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ConsoleLoadText</name>
    <message>
        <source>Console %1 CPU · %2 · frames up to %3 late</source>
        <comment>share of a core, memory, milliseconds</comment>
        <translation>Konsole %1 CPU · %2 · Bilder bis zu %3 zu spät</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CueModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation>Laborzeit</translation>
    </message>
    <message>
        <source>Cue or note</source>
        <translation>Marke oder Notiz</translation>
    </message>
</context>
<context>
    <name>leaklab::models::DeathText</name>
    <message>
        <source>Requests lost: known once the cart is ready again.</source>
        <translation>Verlorene Anfragen: bekannt, sobald der Warenkorb wieder bereit ist.</translation>
    </message>
    <message>
        <source>Requests lost: %1.</source>
        <translation>Verlorene Anfragen: %1.</translation>
    </message>
    <message>
        <source>Requests lost: %1 (%2).</source>
        <translation>Verlorene Anfragen: %1 (%2).</translation>
    </message>
    <message>
        <source>Carts lost: not checked yet.</source>
        <translation>Verlorene Warenkörbe: noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Carts lost: %1 of %2 checked, with wrong contents: %3.</source>
        <translation>Verlorene Warenkörbe: %1 von %2 geprüften, mit falschem Inhalt: %3.</translation>
    </message>
    <message>
        <source>%1 Not reached: %2.</source>
        <translation>%1 Nicht erreicht: %2.</translation>
    </message>
    <message>
        <source>waited %1 (CrashLoopBackOff)</source>
        <translation>%1 gewartet (CrashLoopBackOff)</translation>
    </message>
    <message>
        <source>restarted at once</source>
        <translation>sofort neu gestartet</translation>
    </message>
    <message>
        <source>started %1 after the death</source>
        <translation>%1 nach dem Tod gestartet</translation>
    </message>
    <message>
        <source>ready after %1 in all</source>
        <translation>nach insgesamt %1 bereit</translation>
    </message>
    <message>
        <source>%1 from when the policy allowed it</source>
        <translation>%1 ab dem erlaubten Zeitpunkt</translation>
    </message>
    <message>
        <source>not ready again so far</source>
        <translation>bisher nicht wieder bereit</translation>
    </message>
    <message>
        <source>Recovery: %1.</source>
        <translation>Erholung: %1.</translation>
    </message>
    <message>
        <source>%1 · at %2 · %3</source>
        <translation>%1 · bei %2 · %3</translation>
    </message>
    <message>
        <source>The cart ended itself: its live set no longer fitted its heap. 134 is 128 + 6, SIGABRT: the program called abort().</source>
        <translation>Der Warenkorb hat sich selbst beendet: Sein Live-Set passte nicht mehr in seinen Heap. 134 ist 128 + 6, SIGABRT: Das Programm hat abort() aufgerufen.</translation>
    </message>
    <message>
        <source>%1 Live at the end: %2 of %3.</source>
        <translation>%1 Am Ende lebend: %2 von %3.</translation>
    </message>
    <message>
        <source>The cart was killed because its resident memory passed the limit of its container. 137 is 128 + 9, SIGKILL: no program gets to say anything after that.</source>
        <translation>Der Warenkorb wurde getötet, weil sein residenter Speicher die Grenze seines Containers überschritt. 137 ist 128 + 9, SIGKILL: Danach kann kein Programm mehr etwas sagen.</translation>
    </message>
    <message>
        <source>%1 Resident when last seen: %2 of %3.</source>
        <translation>%1 Zuletzt resident: %2 von %3.</translation>
    </message>
    <message>
        <source>Somebody killed the cart from outside; it was not for memory. 137 is 128 + 9, SIGKILL, as for OOMKilled: only the memory before it tells the two apart.</source>
        <translation>Jemand hat den Warenkorb von außen getötet; am Speicher lag es nicht. 137 ist 128 + 9, SIGKILL, wie bei OOMKilled: Nur der Speicher davor unterscheidet die beiden.</translation>
    </message>
    <message>
        <source>The cart crashed: %1 is 128 + %2, the number of the signal.</source>
        <translation>Der Warenkorb ist abgestürzt: %1 ist 128 + %2, die Nummer des Signals.</translation>
    </message>
    <message>
        <source>The cart ended by itself with exit code %1.</source>
        <translation>Der Warenkorb hat sich selbst mit Exit-Code %1 beendet.</translation>
    </message>
    <message>
        <source>Lived %1 from ready to dead.</source>
        <translation>Lebte %1, von bereit bis tot.</translation>
    </message>
    <message>
        <source>Held on to %1 leaked records.</source>
        <translation>Hielt %1 Leck-Einträge fest.</translation>
    </message>
    <message>
        <source>None: the process was killed from outside (137).</source>
        <translation>Keine: Der Prozess wurde von außen getötet (137).</translation>
    </message>
    <message>
        <source>None: the process ended with exit code %1 and said nothing.</source>
        <translation>Keine: Der Prozess endete mit Exit-Code %1 und sagte nichts.</translation>
    </message>
    <message>
        <source>None: the process ended (%1) without getting to say anything.</source>
        <translation>Keine: Der Prozess endete (%1), ohne noch etwas sagen zu können.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventModel</name>
    <message>
        <source>✖ death</source>
        <translation>✖ Tod</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ Warnung</translation>
    </message>
    <message>
        <source>◆ change</source>
        <translation>◆ Änderung</translation>
    </message>
    <message>
        <source>⚑ cue</source>
        <translation>⚑ Marke</translation>
    </message>
    <message>
        <source>● normal</source>
        <translation>● normal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation>Laborzeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventText</name>
    <message>
        <source>new deployment</source>
        <translation>neues Deployment</translation>
    </message>
    <message>
        <source>leaking build</source>
        <translation>Build mit Leck</translation>
    </message>
    <message>
        <source>fixed build</source>
        <translation>Build ohne Leck</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>Zwilling mit Leck</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>Zwilling ohne Leck</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1: gestorben</translation>
    </message>
    <message>
        <source>%1, %2 live</source>
        <translation>%1, %2 lebend</translation>
    </message>
    <message>
        <source>%1, %2 leaked records</source>
        <translation>%1, %2 Leck-Einträge</translation>
    </message>
    <message>
        <source>%1, heap limit %2</source>
        <translation>%1, Heap-Grenze %2</translation>
    </message>
    <message>
        <source>%1, leak amplified ×%2</source>
        <translation>%1, Leck verstärkt ×%2</translation>
    </message>
    <message>
        <source>deployed: %1</source>
        <translation>ausgerollt: %1</translation>
    </message>
    <message>
        <source>deployed anew</source>
        <translation>neu ausgerollt</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise: %1</source>
        <translation>das Labor ist für eine Übung eingerichtet: %1</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise</source>
        <translation>das Labor ist für eine Übung eingerichtet</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number and name of a step</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>exercise %1: step %2 passed</source>
        <translation>Übung %1: Schritt %2 bestanden</translation>
    </message>
    <message>
        <source>exercise %1: step %2 began</source>
        <translation>Übung %1: Schritt %2 begonnen</translation>
    </message>
    <message>
        <source>%1 started again (pid %2)</source>
        <translation>%1: wieder gestartet (pid %2)</translation>
    </message>
    <message>
        <source>%1 started (pid %2)</source>
        <translation>%1: gestartet (pid %2)</translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation>keine Speichergrenze</translation>
    </message>
    <message>
        <source>memory limit %1</source>
        <translation>Speichergrenze %1</translation>
    </message>
    <message>
        <source>%1: restarting at once</source>
        <translation>%1: Neustart sofort</translation>
    </message>
    <message>
        <source>%1: restarting in %2 (CrashLoopBackOff)</source>
        <translation>%1: Neustart in %2 (CrashLoopBackOff)</translation>
    </message>
    <message>
        <source>carts checked: %1, lost: %2, wrong: %3, not reached: %4</source>
        <translation>Warenkörbe geprüft: %1, verloren: %2, falsch: %3, nicht erreicht: %4</translation>
    </message>
    <message>
        <source>%1; the store ended meanwhile, and with it the carts of then</source>
        <translation>%1; inzwischen endete die Ablage und mit ihr die damaligen Warenkörbe</translation>
    </message>
    <message>
        <source>after crash %1: %2</source>
        <translation>nach Absturz %1: %2</translation>
    </message>
    <message>
        <source>crash %1: %2 requests lost in %3</source>
        <translation>Absturz %1: %2 Anfragen verloren in %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>heap census as of the last major collection: %1 live</source>
        <translation>Heap-Zählung, Stand der letzten Major-GC: %1 lebend</translation>
    </message>
    <message>
        <source>heap census after a collection of %1: %2 live</source>
        <translation>Heap-Zählung nach einem GC-Lauf von %1: %2 lebend</translation>
    </message>
    <message>
        <source>heap snapshot of %1 objects; the cart stood still for %2</source>
        <translation>Heap-Snapshot von %1 Objekten; der Warenkorb stand %2 still</translation>
    </message>
    <message>
        <source>closed loop, shoppers: %1</source>
        <translation>Closed Loop, Kunden: %1</translation>
    </message>
    <message>
        <source>%1, journeys: %2</source>
        <translation>%1, Klickpfade: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the shop is ready</source>
        <translation>der Shop ist bereit</translation>
    </message>
    <message>
        <source>%1 is ready, %2 after its start</source>
        <translation>%1: bereit, %2 nach dem Start</translation>
    </message>
    <message>
        <source>%1 does not answer its readiness probe (NotReady)</source>
        <translation>%1: keine Antwort auf die Readiness-Probe (NotReady)</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1: gestoppt</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1: ließ sich nicht starten</translation>
    </message>
    <message>
        <source>cart: %1</source>
        <translation>Warenkorb: %1</translation>
    </message>
    <message>
        <source>traffic on: %1</source>
        <translation>Verkehr an: %1</translation>
    </message>
    <message>
        <source>traffic off</source>
        <translation>Verkehr aus</translation>
    </message>
    <message>
        <source>traffic set to %1</source>
        <translation>Verkehr auf %1 gesetzt</translation>
    </message>
    <message>
        <source>the %1&apos;s figures are missing: %2</source>
        <translation>Messwerte fehlen (%1): %2</translation>
    </message>
    <message>
        <source>%1 runs beside the cart: from now on both get the same requests</source>
        <translation>%1 läuft neben dem Warenkorb: Ab jetzt bekommen beide dieselben Anfragen</translation>
    </message>
    <message>
        <source>the twin was switched off</source>
        <translation>der Zwilling wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>the twin could not be started, the shop goes on without it: %1</source>
        <translation>der Zwilling ließ sich nicht starten, der Shop läuft ohne ihn weiter: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>cue: %1</source>
        <translation>Marke: %1</translation>
    </message>
    <message>
        <source>cue %1 is called: %2</source>
        <translation>Marke %1 heißt: %2</translation>
    </message>
    <message>
        <source>cue %1 taken away: %2</source>
        <translation>Marke %1 entfernt: %2</translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation>Vorfall: %1</translation>
    </message>
    <message>
        <source>incident, not announced: %1</source>
        <translation>Vorfall, unangekündigt: %1</translation>
    </message>
    <message>
        <source>done in the console: %1</source>
        <translation>in der Konsole getan: %1</translation>
    </message>
    <message>
        <source>fault on: %1</source>
        <translation>Störung an: %1</translation>
    </message>
    <message>
        <source>fault off: %1</source>
        <translation>Störung aus: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which this version does not know</source>
        <translation>„%1“, was diese Version nicht kennt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation>NotReady</translation>
    </message>
    <message>
        <source>died</source>
        <translation>gestorben</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>Back-off %1</translation>
    </message>
    <message>
        <source>traffic %1</source>
        <translation>Verkehr %1</translation>
    </message>
    <message>
        <source>carts checked</source>
        <translation>Warenkörbe geprüft</translation>
    </message>
    <message>
        <source>requests lost</source>
        <translation>Anfragen verloren</translation>
    </message>
    <message>
        <source>census</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>heap snapshot</source>
        <translation>Heap-Snapshot</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>no twin</source>
        <translation>kein Zwilling</translation>
    </message>
    <message>
        <source>twin failed</source>
        <translation>Zwilling gescheitert</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>eingerichtet</translation>
    </message>
    <message>
        <source>✓ step %1</source>
        <translation>✓ Schritt %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation>nicht mehr: %1</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Line (! was written to stderr)</source>
        <translation>Zeile (!: auf stderr geschrieben)</translation>
    </message>
</context>
<context>
    <name>leaklab::models::OutcomeText</name>
    <message>
        <source>answered 4xx</source>
        <translation>beantwortet 4xx</translation>
    </message>
    <message>
        <source>answered 5xx</source>
        <translation>beantwortet 5xx</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nie gesendet</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, of what kind</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the kinds of a list</comment>
        <translation>, </translation>
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
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation>NotReady</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>CrashLoopBackOff</source>
        <translation>CrashLoopBackOff</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>Start gescheitert</translation>
    </message>
    <message>
        <source>Aborted (%1)</source>
        <translation>Abgebrochen (%1)</translation>
    </message>
    <message>
        <source>OOMKilled (%1)</source>
        <translation>OOMKilled (%1)</translation>
    </message>
    <message>
        <source>Killed (%1)</source>
        <translation>Getötet (%1)</translation>
    </message>
    <message>
        <source>Signal %1 (%2)</source>
        <translation>Signal %1 (%2)</translation>
    </message>
    <message>
        <source>Exited (%1)</source>
        <translation>Beendet (%1)</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>Nie bereit</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1: gestoppt</translation>
    </message>
    <message>
        <source>%1 died: heap limit reached (%2)</source>
        <translation>%1: gestorben, Heap-Grenze erreicht (%2)</translation>
    </message>
    <message>
        <source>%1 was killed for exceeding the memory limit: OOMKilled (%2)</source>
        <translation>%1: getötet, Speichergrenze überschritten – OOMKilled (%2)</translation>
    </message>
    <message>
        <source>%1 was killed from outside, not for memory (%2)</source>
        <translation>%1: von außen getötet, nicht wegen Speicher (%2)</translation>
    </message>
    <message>
        <source>%1 died of signal %2 (%3)</source>
        <translation>%1: gestorben durch Signal %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ended by itself with exit code %2</source>
        <translation>%1: von selbst beendet, Exit-Code %2</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1: ließ sich nicht starten</translation>
    </message>
    <message>
        <source>%1 was ended: it did not become ready in time</source>
        <translation>%1: beendet, weil nicht rechtzeitig bereit</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>twin cart</source>
        <translation>Zwillings-Warenkorb</translation>
    </message>
    <message>
        <source>twin web</source>
        <translation>Zwillings-Web</translation>
    </message>
</context>
<context>
    <name>leaklab::models::StateText</name>
    <message>
        <source>Died</source>
        <translation>Gestorben</translation>
    </message>
    <message>
        <source>CrashLoopBackOff %1</source>
        <translation>CrashLoopBackOff %1</translation>
    </message>
    <message>
        <source>%1 (in truth %2)</source>
        <comment>a wait, and how long Kubernetes would wait</comment>
        <translation>%1 (in Wahrheit %2)</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>Back-off %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>waits ÷ %1</source>
        <translation>Warten ÷ %1</translation>
    </message>
    <message>
        <source>true waits</source>
        <translation>Warten: echt</translation>
    </message>
    <message>
        <source>As in Kubernetes, the first restart comes at once, then after 10 s, doubling up to 5 min; 10 good minutes make it forget.</source>
        <translation>Wie bei Kubernetes kommt der erste Neustart sofort, der nächste nach 10 s, dann jeweils nach doppelter Zeit bis 5 min; nach 10 guten Minuten ist alles vergessen.</translation>
    </message>
    <message>
        <source>%1 Here all of it is divided by %2.</source>
        <translation>%1 Hier ist das alles durch %2 geteilt.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::SummaryText</name>
    <message>
        <source>The cart is not running.</source>
        <translation>Der Warenkorb läuft nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 heap used</source>
        <translation>%1 von %2 Heap belegt</translation>
    </message>
    <message>
        <source>No sure rise of the live set; %1.</source>
        <translation>Kein sicherer Anstieg des Live-Sets; %1.</translation>
    </message>
    <message>
        <source>Live set</source>
        <translation>Live-Set</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>Residenter Speicher</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory any moment; %3.</source>
        <translation>%1 steigt um %2 pro Minute, Speicher jeden Moment voll; %3.</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory in about %3; %4.</source>
        <translation>%1 steigt um %2 pro Minute, Speicher voll in etwa %3; %4.</translation>
    </message>
    <message>
        <source>%1 of the time goes into collecting, at most %2 in what is shown; longest pause %3.</source>
        <translation>%1 der Zeit geht in die GC, im gezeigten Ausschnitt höchstens %2; längste Pause %3.</translation>
    </message>
    <message>
        <source>No request was answered in the last second.</source>
        <translation>In der letzten Sekunde wurde keine Anfrage beantwortet.</translation>
    </message>
    <message>
        <source>Half of the requests within %1, 99 in 100 within %2; at worst %3 in what is shown.</source>
        <translation>Die Hälfte der Anfragen in %1, 99 von 100 in %2; im gezeigten Ausschnitt schlimmstenfalls %3.</translation>
    </message>
    <message>
        <source>No traffic.</source>
        <translation>Kein Verkehr.</translation>
    </message>
    <message>
        <source>%1 answered of %2 offered; %3 of the requests failed.</source>
        <translation>%1 beantwortet von %2 angeboten; %3 der Anfragen scheiterten.</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>Noch keine Daten.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::TileText</name>
    <message>
        <source>%1 of %2</source>
        <comment>an amount of memory of its limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Heap used</source>
        <translation>Heap belegt</translation>
    </message>
    <message>
        <source>Objects on the cart&apos;s heap, garbage included, as a share of the heap limit. At the limit the cart aborts itself: exit code 134.</source>
        <translation>Objekte auf dem Heap des Warenkorbs, Müll eingeschlossen, als Anteil der Heap-Grenze. An der Grenze bricht sich der Warenkorb selbst ab: Exit-Code 134.</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>Heap-Grenze</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>Out of memory in</source>
        <translation>Speicher voll in</translation>
    </message>
    <message>
        <source>When memory meets its limit if it goes on as it did since the traffic last changed, and how sure that is. Near the limit the cart no longer keeps the pace, so it ends some seconds later. Once it has happened: how far off the forecast was that was made half-way.</source>
        <translation>Wann der Speicher seine Grenze erreicht, wenn es weitergeht wie seit der letzten Änderung des Verkehrs, und wie sicher das ist. Nahe der Grenze hält der Warenkorb das Tempo nicht mehr, deshalb endet er einige Sekunden später. Wenn es geschehen ist: wie weit die Prognose von der Halbzeit danebenlag.</translation>
    </message>
    <message>
        <source>the cart is down</source>
        <translation>der Warenkorb ist aus</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>zu früh dafür</translation>
    </message>
    <message>
        <source>no trend</source>
        <translation>kein Trend</translation>
    </message>
    <message>
        <source>nothing rises for sure</source>
        <translation>nichts steigt sicher</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>jeden Moment</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about so much time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>at the %1</source>
        <translation>an der %1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>a span of time, and which limit is meant</comment>
        <translation>%1–%2, %3</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latenz p99</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>One request in a hundred took longer than this, counted from the moment the shopper clicked.</source>
        <translation>Eine von hundert Anfragen dauerte länger als das, gezählt ab dem Klick des Kunden.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>Requests that failed, as a share of those that ended in the last second.</source>
        <translation>Gescheiterte Anfragen, als Anteil derer, die in der letzten Sekunde endeten.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>zuletzt: %1</translation>
    </message>
    <message>
        <source>no death yet</source>
        <translation>noch kein Tod</translation>
    </message>
    <message>
        <source>How often the cart died and was started again since the lab began.</source>
        <translation>Wie oft der Warenkorb gestorben und neu gestartet ist, seit das Labor läuft.</translation>
    </message>
    <message>
        <source>Traffic answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>of %1 offered</source>
        <translation>von %1 angeboten</translation>
    </message>
    <message>
        <source>Requests answered well a second, of those that shoppers made.</source>
        <translation>Richtig beantwortete Anfragen pro Sekunde, von denen, die die Kunden gestellt haben.</translation>
    </message>
    <message>
        <source>half-way: right</source>
        <translation>Halbzeit: richtig</translation>
    </message>
    <message>
        <source>half-way: %1 too early</source>
        <translation>Halbzeit: %1 zu früh</translation>
    </message>
    <message>
        <source>half-way: %1 too late</source>
        <translation>Halbzeit: %1 zu spät</translation>
    </message>
</context>
<context>
    <name>leaklab::models::TwinText</name>
    <message>
        <source>twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>Zwilling mit Leck</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>Zwilling ohne Leck</translation>
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
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
        <translation>Der Aufzeichnung fehlt das Ende: Die Konsole wurde gewaltsam beendet oder zeichnet noch auf. Bis zu eine Sekunde kann fehlen.</translation>
    </message>
    <message>
        <source>The file is damaged: %1 pieces of it can&apos;t be read, and with them %2 rows.</source>
        <translation>Die Datei ist beschädigt: %1 Stücke sind nicht lesbar, und mit ihnen %2 Zeilen.</translation>
    </message>
    <message>
        <source>The disk took nothing for a while: %1 rows between %2 s and %3 s were not recorded.</source>
        <translation>Die Platte nahm eine Zeit lang nichts an: %1 Zeilen zwischen %2 s und %3 s wurden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>It holds series that this version does not know: %1.</source>
        <translation>Sie enthält Messreihen, die diese Version nicht kennt: %1.</translation>
    </message>
    <message>
        <source>It holds what only a later version can read (%1).</source>
        <translation>Sie enthält etwas, das nur eine spätere Version lesen kann (%1).</translation>
    </message>
</context>
<context>
    <name>leaklab::supervise::SupervisedProcess</name>
    <message>
        <source>not ready within %1 s of its start; ended</source>
        <translation>nicht innerhalb von %1 s nach dem Start bereit; beendet</translation>
    </message>
    <message>
        <source>still there %1 s after it was asked to stop; killed</source>
        <translation>%1 s nach der Bitte zu stoppen noch da; getötet</translation>
    </message>
    <message>
        <source>resident memory %1 over the limit of %2; killed (exit code 137)</source>
        <translation>residenter Speicher %1 über der Grenze von %2; getötet (Exit-Code 137)</translation>
    </message>
</context>
<context>
    <name>leaklab::training::Attempt</name>
    <message>
        <source>The lab does not do what it should. %1</source>
        <translation>Das Labor tut nicht, was es soll. %1</translation>
    </message>
    <message>
        <source>The lab could not be set up for this exercise: %1</source>
        <translation>Das Labor ließ sich für diese Übung nicht einrichten: %1</translation>
    </message>
    <message>
        <source>The step could not begin as it should: %1.</source>
        <translation>Der Schritt konnte nicht beginnen, wie er sollte: %1.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::CheckBoard</name>
    <message>
        <source>Something else comes first.</source>
        <translation>Etwas anderes kommt zuerst.</translation>
    </message>
    <message>
        <source>held for %1 of %2 s</source>
        <translation>erfüllt seit %1 von %2 s</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>now %1 of %2</source>
        <translation>jetzt %1 von %2</translation>
    </message>
    <message>
        <source>now %1, to be under %2</source>
        <translation>jetzt %1, soll unter %2</translation>
    </message>
    <message>
        <source>It is %1 and has to be over %2.</source>
        <translation>Jetzt %1, nötig ist mehr als %2.</translation>
    </message>
    <message>
        <source>It is %1 and has to be under %2.</source>
        <translation>Jetzt %1, nötig ist weniger als %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>So far %1 of %2.</source>
        <translation>Bisher %1 von %2.</translation>
    </message>
    <message>
        <source>It took %1; you were %2 off.</source>
        <translation>Es dauerte %1; Sie lagen um %2 daneben.</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too early. Predict the next one.</source>
        <translation>Es dauerte %1: Sie lagen um %2 zu früh. Sagen Sie das nächste vorher.</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too late. Predict the next one.</source>
        <translation>Es dauerte %1: Sie lagen um %2 zu spät. Sagen Sie das nächste vorher.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::DisturbanceWatch</name>
    <message>
        <source>The %1 could not be started, and the step needs it. Set the lab up anew.</source>
        <translation>Der Prozess „%1“ ließ sich nicht starten, und der Schritt braucht ihn. Richten Sie das Labor neu ein.</translation>
    </message>
    <message>
        <source>The %1 was killed, and this step does not ask for it: what it measures begins anew. Go on, or set the lab up anew.</source>
        <translation>Der Prozess „%1“ wurde getötet, und dieser Schritt verlangt das nicht: Was er misst, beginnt von vorn. Machen Sie weiter, oder richten Sie das Labor neu ein.</translation>
    </message>
    <message>
        <source>The %1 ended by itself, and not for memory: that is no part of this step. Set the lab up anew.</source>
        <translation>Der Prozess „%1“ endete von selbst, und nicht wegen Speicher: Das gehört nicht zu diesem Schritt. Richten Sie das Labor neu ein.</translation>
    </message>
    <message>
        <source>The %1 has run out of memory %2 times during this step, and is down more and more. Set the lab up anew to begin the step with a fresh one.</source>
        <translation>Dem Prozess „%1“ ist in diesem Schritt %2-mal der Speicher ausgegangen, und er fällt immer länger aus. Richten Sie das Labor neu ein, um den Schritt mit einem frischen zu beginnen.</translation>
    </message>
    <message>
        <source>%1 s of the session are missing: the computer slept, or was too busy. What was being measured begins anew; set the lab up anew if it looks strange.</source>
        <translation>%1 s der Sitzung fehlen: Der Computer schlief oder war zu beschäftigt. Was gerade gemessen wurde, beginnt von vorn; richten Sie das Labor neu ein, wenn etwas seltsam aussieht.</translation>
    </message>
    <message>
        <source>The %1 was stopped, and this step needs it. Start it, or set the lab up anew.</source>
        <translation>Der Prozess „%1“ wurde gestoppt, und dieser Schritt braucht ihn. Starten Sie ihn, oder richten Sie das Labor neu ein.</translation>
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
        <translation>gerade wurde nichts gemessen</translation>
    </message>
    <message>
        <source>the cart has not told it yet: it is down, or just began</source>
        <translation>der Warenkorb hat es noch nicht gesagt: Er läuft nicht oder hat gerade begonnen</translation>
    </message>
    <message>
        <source>there is nothing to measure it from just now</source>
        <translation>gerade gibt es nichts, woran es zu messen wäre</translation>
    </message>
    <message>
        <source>it is held against the step &quot;%1&quot;, which has not been passed in this lab</source>
        <translation>es wird am Schritt „%1“ gemessen, der in diesem Labor noch nicht bestanden ist</translation>
    </message>
    <message>
        <source>the lab was just set up</source>
        <translation>das Labor wurde gerade erst eingerichtet</translation>
    </message>
    <message>
        <source>it takes %1 since the lab was set up; wait a little</source>
        <translation>es braucht %1 seit dem Einrichten des Labors; warten Sie ein wenig</translation>
    </message>
    <message>
        <source>the cart began anew %1 ago; wait until this life is %2 old</source>
        <translation>der Warenkorb hat vor %1 neu begonnen; warten Sie, bis dieses Leben %2 alt ist</translation>
    </message>
    <message>
        <source>it takes %1 without a gap to tell; wait a little</source>
        <translation>es braucht %1 ohne Lücke; warten Sie ein wenig</translation>
    </message>
    <message>
        <source>it would be divided by nothing</source>
        <translation>es würde durch null geteilt</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ProgressStore</name>
    <message>
        <source>it is about another exercise</source>
        <translation>sie gehört zu einer anderen Übung</translation>
    </message>
    <message>
        <source>How far you got in &quot;%1&quot; can&apos;t be read (%2). %3</source>
        <translation>Ihr Stand in „%1“ ist nicht lesbar (%2). %3</translation>
    </message>
    <message>
        <source>The file is kept as %1, and the exercise begins anew.</source>
        <translation>Die Datei wird als %1 aufbewahrt, und die Übung beginnt von vorn.</translation>
    </message>
    <message>
        <source>Take the file %1 away, or it stays so.</source>
        <translation>Entfernen Sie die Datei %1, sonst bleibt es so.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of an exercise</source>
        <translation>„%1“ ist keine Kennung einer Übung</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to, or too many consoles do this exercise</source>
        <translation>in den Ordner kann nicht geschrieben werden, oder zu viele Konsolen machen diese Übung</translation>
    </message>
</context>
<context>
    <name>leaklab::training::QuestionJudge</name>
    <message>
        <source>Give an answer first.</source>
        <translation>Geben Sie zuerst eine Antwort.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>That is not it. Look at the signals again.</source>
        <translation>Das ist es nicht. Sehen Sie sich die Signale noch einmal an.</translation>
    </message>
    <message>
        <source>What you chose is right, and something is missing yet.</source>
        <translation>Was Sie gewählt haben, ist richtig, aber es fehlt noch etwas.</translation>
    </message>
    <message>
        <source>It can&apos;t be judged now: %1.</source>
        <translation>Das lässt sich jetzt nicht beurteilen: %1.</translation>
    </message>
    <message>
        <source>Measured now: %1.</source>
        <translation>Jetzt gemessen: %1.</translation>
    </message>
    <message>
        <source>The figure fits, its unit does not: it is asked for in %1.</source>
        <translation>Die Zahl stimmt, die Einheit nicht: Gefragt ist in %1.</translation>
    </message>
    <message>
        <source>That is too much. Read it again.</source>
        <translation>Das ist zu viel. Lesen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>That is too little. Read it again.</source>
        <translation>Das ist zu wenig. Lesen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>It has not happened yet.</source>
        <translation>Es ist noch nicht geschehen.</translation>
    </message>
    <message>
        <source>Yes, that is the moment.</source>
        <translation>Ja, das ist der Moment.</translation>
    </message>
    <message>
        <source>That is %1 too late.</source>
        <translation>Das ist %1 zu spät.</translation>
    </message>
    <message>
        <source>That is %1 too early.</source>
        <translation>Das ist %1 zu früh.</translation>
    </message>
    <message>
        <source>Yes, there it is.</source>
        <translation>Ja, dort ist es.</translation>
    </message>
    <message>
        <source>There it is over.</source>
        <translation>Dort ist es vorbei.</translation>
    </message>
    <message>
        <source>There it is not so.</source>
        <translation>Dort ist es nicht so.</translation>
    </message>
    <message>
        <source>Yes: %1 of it fits.</source>
        <translation>Ja: %1 stimmen überein.</translation>
    </message>
    <message>
        <source>There it was not so at all.</source>
        <translation>Dort war es überhaupt nicht so.</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too early.</source>
        <translation>Nur %1 stimmen überein: Es beginnt zu früh.</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too late.</source>
        <translation>Nur %1 stimmen überein: Es beginnt zu spät.</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too early.</source>
        <translation>Nur %1 stimmen überein: Es endet zu früh.</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too late.</source>
        <translation>Nur %1 stimmen überein: Es endet zu spät.</translation>
    </message>
    <message>
        <source>A prediction is a time still to come.</source>
        <translation>Eine Vorhersage ist eine Zeit, die noch kommt.</translation>
    </message>
    <message>
        <source>You said: in %1. Now wait for what happens.</source>
        <translation>Sie sagten: in %1. Warten Sie jetzt ab, was geschieht.</translation>
    </message>
    <message>
        <source>Take two censuses first, some time apart: %1 so far in this step.</source>
        <translation>Machen Sie zuerst zwei Zählungen mit etwas Abstand: bisher %1 in diesem Schritt.</translation>
    </message>
    <message>
        <source>The cart began anew between the two censuses; take another one.</source>
        <translation>Der Warenkorb hat zwischen den beiden Zählungen neu begonnen; machen Sie noch eine.</translation>
    </message>
    <message>
        <source>Nothing has grown between the two censuses; take another one later.</source>
        <translation>Zwischen den beiden Zählungen ist nichts gewachsen; machen Sie später noch eine.</translation>
    </message>
    <message>
        <source>Yes: %1 more than in the census before.</source>
        <translation>Ja: %1 mehr als in der Zählung davor.</translation>
    </message>
    <message>
        <source>It grew by %1. Another one grew more: sort by what came.</source>
        <translation>Er ist um %1 gewachsen. Ein anderer wuchs mehr: Sortieren Sie nach dem Zuwachs.</translation>
    </message>
    <message>
        <source>The last census has no such type.</source>
        <translation>Die letzte Zählung enthält keinen solchen Typ.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ScriptRunner</name>
    <message>
        <source>the lab does not run the %1 itself</source>
        <translation>das Labor betreibt %1 nicht selbst</translation>
    </message>
    <message>
        <source>the fault &quot;%1&quot; can&apos;t be had in this lab</source>
        <translation>die Störung „%1“ gibt es in diesem Labor nicht</translation>
    </message>
    <message>
        <source>not within %1 s: %2</source>
        <translation>nicht innerhalb von %1 s: %2</translation>
    </message>
    <message>
        <source>the step has no check &quot;%1&quot;</source>
        <translation>der Schritt hat keine Prüfung „%1“</translation>
    </message>
    <message>
        <source>it has not happened yet</source>
        <translation>es ist noch nicht geschehen</translation>
    </message>
    <message>
        <source>it has not been so yet</source>
        <translation>so war es noch nicht</translation>
    </message>
    <message>
        <source>the console has no forecast yet</source>
        <translation>die Konsole hat noch keine Prognose</translation>
    </message>
    <message>
        <source>the cart has not answered</source>
        <translation>der Warenkorb hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the %1 is down</source>
        <translation>%1 läuft nicht</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>es trifft nicht zu</translation>
    </message>
    <message>
        <source>; %1 is %2</source>
        <translation>; %1 ist %2</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>es ist nicht geschehen</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::AboutDialog</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (gebaut mit %2)</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>About Leak Lab</source>
        <translation>Über Leak Lab</translation>
    </message>
    <message>
        <source>Learn to see a memory leak: a real shop, a real heap, a real crash.</source>
        <translation>Lernen Sie, ein Speicherleck zu sehen: ein echter Shop, ein echter Heap, ein echter Absturz.</translation>
    </message>
    <message>
        <source>Leak Lab&apos;s own code is under the Apache License 2.0. This program links Qt Charts and is, as a whole, under the GNU General Public License version 3. It comes without any warranty.</source>
        <translation>Der eigene Code von Leak Lab steht unter der Apache License 2.0. Dieses Programm bindet Qt Charts ein und steht als Ganzes unter der GNU General Public License Version 3. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>&amp;Lizenzen …</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Its source code is the archive leaklab-%1-source.tar.gz, which is published beside the packages; whoever passes them on passes that on too.</source>
        <translation>Der Quelltext ist das Archiv leaklab-%1-source.tar.gz, das neben den Paketen veröffentlicht ist; wer diese weitergibt, gibt auch jenes weiter.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::BuildPanel</name>
    <message>
        <source>Build and limits of the cart</source>
        <translation>Build und Grenzen des Warenkorbs</translation>
    </message>
    <message>
        <source>le&amp;aking</source>
        <translation>mit Le&amp;ck</translation>
    </message>
    <message>
        <source>fixe&amp;d</source>
        <translation>ohne L&amp;eck</translation>
    </message>
    <message>
        <source>Keeps a record of every product look-up and never lets go of it.</source>
        <translation>Merkt sich jede Produktabfrage und vergisst keine mehr.</translation>
    </message>
    <message>
        <source>Deploy the leaking build</source>
        <translation>Build mit Leck ausrollen</translation>
    </message>
    <message>
        <source>The same service without the leak. Switching redeploys the cart.</source>
        <translation>Derselbe Dienst ohne das Leck. Ein Wechsel rollt den Warenkorb neu aus.</translation>
    </message>
    <message>
        <source>Deploy the fixed build</source>
        <translation>Build ohne Leck ausrollen</translation>
    </message>
    <message>
        <source>What makes the lesson shorter than real life. Nothing here touches time or numbers.</source>
        <translation>Was die Lektion kürzer macht als das echte Leben. Nichts davon ändert Zeiten oder Zahlen.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Heap l&amp;imit</source>
        <translation>Heap-&amp;Grenze</translation>
    </message>
    <message>
        <source>&amp;Memory limit</source>
        <translation>&amp;Speichergrenze</translation>
    </message>
    <message>
        <source>Heap limit of the cart</source>
        <translation>Heap-Grenze des Warenkorbs</translation>
    </message>
    <message>
        <source>Where the cart&apos;s own heap ends: reaching it, the cart aborts with 134. Changing it redeploys the cart.</source>
        <translation>Wo der eigene Heap des Warenkorbs endet: Erreicht er sie, bricht er mit 134 ab. Eine Änderung rollt den Warenkorb neu aus.</translation>
    </message>
    <message>
        <source>Memory limit of the cart&apos;s container</source>
        <translation>Speichergrenze des Containers</translation>
    </message>
    <message>
        <source>What its container may use: over it, the cart is killed without a word, 137. Acts at once.</source>
        <translation>Was sein Container verbrauchen darf: Darüber wird der Warenkorb ohne ein Wort getötet, 137. Wirkt sofort.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>▲ “%1” is no heap limit: write 8 MiB to 4 GiB, like 64 MiB. Nothing was changed.</source>
        <translation>▲ „%1“ ist keine Heap-Grenze: Schreiben Sie 8 MiB bis 4 GiB, etwa 64 MiB. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>leak amplified ×%1</source>
        <translation>Leck verstärkt ×%1</translation>
    </message>
    <message>
        <source>first start aged by %1 look-ups</source>
        <translation>erster Start gealtert um %1 Abfragen</translation>
    </message>
    <message>
        <source>first start aged to %1 of the limit</source>
        <translation>erster Start gealtert auf %1 der Grenze</translation>
    </message>
    <message>
        <source>back-off ÷%1</source>
        <translation>Back-off ÷%1</translation>
    </message>
    <message>
        <source>True to scale: nothing is sped up.</source>
        <translation>Maßstabsgetreu: Nichts ist beschleunigt.</translation>
    </message>
    <message>
        <source>Sped up: %1.</source>
        <translation>Beschleunigt: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> Each request makes %1 of garbage, as a framework would.</source>
        <translation> Jede Anfrage erzeugt %1 Müll, wie es ein Framework täte.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CartPanel</name>
    <message>
        <source>%1 the cart</source>
        <translation>%1: Warenkorb</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ nicht gestartet</translation>
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
        <translation>Neustarts: %1</translation>
    </message>
    <message>
        <source>%1
Last end: %2</source>
        <translation>%1
Letztes Ende: %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Kein Prozess</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CatalogueView</name>
    <message>
        <source>for beginners</source>
        <translation>für den Einstieg</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>fortgeschritten</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>an exercise that can&apos;t be read</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>at step %1 of %2</source>
        <translation>bei Schritt %1 von %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Instructor&apos;s notes</source>
        <translation>Notizen für die Kursleitung</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Sets the lab up as the exercise needs it, and begins, or goes on where you were.</source>
        <translation>Richtet das Labor ein, wie die Übung es braucht, und beginnt oder macht weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>Forgets how far you got in this exercise.</source>
        <translation>Vergisst, wie weit Sie in dieser Übung gekommen sind.</translation>
    </message>
    <message>
        <source>Forgets how far you got in all exercises; click twice.</source>
        <translation>Vergisst Ihren Stand in allen Übungen; zweimal klicken.</translation>
    </message>
    <message>
        <source>Timing, questions to ask the room, what goes wrong in class. They tell the answers.</source>
        <translation>Zeitplan, Fragen an die Gruppe, was im Kurs schiefgeht. Sie verraten die Antworten.</translation>
    </message>
    <message>
        <source>Open exercise folder …</source>
        <translation>Übungsordner öffnen …</translation>
    </message>
    <message>
        <source>Exercises of your own: a folder with an exercise.json, or one with several such folders.</source>
        <translation>Eigene Übungen: ein Ordner mit einer exercise.json, oder einer mit mehreren solchen Ordnern.</translation>
    </message>
    <message>
        <source>Really reset all?</source>
        <translation>Wirklich alle zurücksetzen?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>This exercise can&apos;t be done:

%1</source>
        <translation>Diese Übung ist nicht machbar:

%1</translation>
    </message>
    <message>
        <source>%1 minutes, %2, %3 steps, %4</source>
        <translation>%1 Minuten, %2, %3 Schritte, %4</translation>
    </message>
    <message>
        <source>Better after: %1</source>
        <translation>Besser erst nach: %1</translation>
    </message>
    <message>
        <source>Parts of it are not translated and shown in English.</source>
        <translation>Teile davon sind nicht übersetzt und erscheinen auf Englisch.</translation>
    </message>
    <message>
        <source>For the instructor: %1</source>
        <translation>Für die Kursleitung: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CensusPanel</name>
    <message>
        <source>Ta&amp;ke census</source>
        <translation>&amp;Jetzt zählen</translation>
    </message>
    <message>
        <source>Collect, then take</source>
        <translation>Erst GC, dann zählen</translation>
    </message>
    <message>
        <source>Save for Chrome &amp;DevTools …</source>
        <translation>F&amp;ür Chrome DevTools speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is a replay, and no census was taken in its session. A census is taken of a running cart.</source>
        <translation>Dies ist eine Wiedergabe, und in ihrer Sitzung wurde nicht gezählt. Gezählt wird an einem laufenden Warenkorb.</translation>
    </message>
    <message>
        <source>What the last major collection found alive. Costs the cart nothing.</source>
        <translation>Was die letzte Major-GC lebend vorfand. Kostet den Warenkorb nichts.</translation>
    </message>
    <message>
        <source>Has the cart collect now: it answers nobody meanwhile, about 0.15 ms for each megabyte alive. Also finds what holds the largest types.</source>
        <translation>Löst jetzt eine GC im Warenkorb aus: Er antwortet dabei niemandem, etwa 0,15 ms für jedes lebende Megabyte. Findet auch, was die größten Typen hält.</translation>
    </message>
    <message>
        <source>Writes every live object to a .heapsnapshot file. The cart stands still meanwhile, about 0.3 s for each million objects.</source>
        <translation>Schreibt jedes lebende Objekt in eine .heapsnapshot-Datei. Der Warenkorb steht dabei still, etwa 0,3 s für jede Million Objekte.</translation>
    </message>
    <message>
        <source>Breaks off what is going on. A file that was there stays as it was.</source>
        <translation>Bricht ab, was gerade läuft. Eine Datei, die schon da war, bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>How much of the snapshot is saved</source>
        <translation>Wie viel vom Snapshot gespeichert ist</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Which census is shown</source>
        <translation>Welche Zählung gezeigt wird</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>Which earlier census it is compared with</source>
        <translation>Mit welcher früheren Zählung sie verglichen wird</translation>
    </message>
    <message>
        <source>What grows between two censuses under traffic is what leaks.</source>
        <translation>Was unter Verkehr zwischen zwei Zählungen wächst, das leckt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Live objects by type</source>
        <translation>Lebende Objekte nach Typ</translation>
    </message>
    <message>
        <source>No census yet. Take one now and another in a minute, and see which type grows.</source>
        <translation>Noch keine Zählung. Machen Sie jetzt eine und in einer Minute noch eine, und sehen Sie, welcher Typ wächst.</translation>
    </message>
    <message>
        <source>What holds %1: not looked for. “Collect, then take” finds it for the largest types.</source>
        <translation>Was %1 hält: nicht gesucht. „Erst GC, dann zählen“ findet es für die größten Typen.</translation>
    </message>
    <message>
        <source>What holds %1: root → %2</source>
        <translation>Was %1 hält: Wurzel → %2</translation>
    </message>
    <message>
        <source>Save heap snapshot</source>
        <translation>Heap-Snapshot speichern</translation>
    </message>
    <message>
        <source>Heap snapshots (*.heapsnapshot)</source>
        <translation>Heap-Snapshots (*.heapsnapshot)</translation>
    </message>
    <message>
        <source>The cart writes its heap …</source>
        <translation>Der Warenkorb schreibt seinen Heap …</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Speichern: %1 von %2</translation>
    </message>
    <message>
        <source>Saved %1, %2. In Chrome: DevTools, Memory, Load.</source>
        <translation>Gespeichert: %1, %2. In Chrome: DevTools, Memory, Load.</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation>✖ %1</translation>
    </message>
    <message>
        <source>Not in a replay: a census is taken of a running cart.</source>
        <translation>Nicht in einer Wiedergabe: Gezählt wird an einem laufenden Warenkorb.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CheckRow</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>kommt später</translation>
    </message>
    <message>
        <source>waiting for what happens</source>
        <translation>wartet, was geschieht</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ChoiceEdit</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Classroom</name>
    <message>
        <source>Cu&amp;es</source>
        <translation>&amp;Marken</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Kurs</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueActions</name>
    <message>
        <source>Drop a &amp;cue</source>
        <translation>&amp;Marke setzen</translation>
    </message>
    <message>
        <source>Marks this moment on all charts and keeps the picture for the handout; then type its name.</source>
        <translation>Markiert diesen Moment in allen Diagrammen und behält das Bild für das Handout; danach geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Cue %1</source>
        <translation>Marke %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueBar</name>
    <message>
        <source>Cue</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Marks this moment on all charts, with a picture in the handout.</source>
        <translation>Markiert diesen Moment in allen Diagrammen, mit einem Bild im Handout.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Marks this moment in words, without a picture.</source>
        <translation>Markiert diesen Moment in Worten, ohne Bild.</translation>
    </message>
    <message>
        <source>Name of a cue, or a note</source>
        <translation>Name einer Marke, oder eine Notiz</translation>
    </message>
    <message>
        <source>What you want to remember of this moment. Enter drops a cue; Ctrl+K drops one at once, to be named afterwards.</source>
        <translation>Was Sie von diesem Moment behalten wollen. Enter setzt eine Marke; Strg+K setzt sofort eine, die Sie danach benennen.</translation>
    </message>
    <message>
        <source>Name of &quot;%1&quot;</source>
        <translation>Name von „%1“</translation>
    </message>
    <message>
        <source>Cue or note …</source>
        <translation>Marke oder Notiz …</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CuePanel</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Shows on the charts what they showed then.</source>
        <translation>Zeigt in den Diagrammen, was sie damals zeigten.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Gives it another name.</source>
        <translation>Gibt ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes it off the charts, the list and the handout.</source>
        <translation>Nimmt sie aus den Diagrammen, der Liste und dem Handout.</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>Marken und Notizen</translation>
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
        <translation>Die letzten Worte des Warenkorbs</translation>
    </message>
    <message>
        <source>The death as kubectl describe pod would tell it</source>
        <translation>Der Tod, wie kubectl describe pod ihn zeigen würde</translation>
    </message>
    <message>
        <source>Check the ca&amp;rts now</source>
        <translation>Warenk&amp;örbe prüfen</translation>
    </message>
    <message>
        <source>Asks the shop for the cart of every shopper and compares it with what they were promised, while the traffic goes on.</source>
        <translation>Fragt den Shop nach dem Warenkorb jedes Kunden und vergleicht ihn mit dem, was zugesagt war, während der Verkehr weiterläuft.</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>Die letzte Minute</translation>
    </message>
    <message>
        <source>Its last words</source>
        <translation>Seine letzten Worte</translation>
    </message>
    <message>
        <source>The last collections</source>
        <translation>Die letzten GC-Läufe</translation>
    </message>
    <message>
        <source>The last collections before the death</source>
        <translation>Die letzten GC-Läufe vor dem Tod</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Belegt davor</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>Belegt danach</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Time to itself</source>
        <translation>Zeit für sich</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>As kubectl describe pod would tell it</source>
        <translation>Wie kubectl describe pod es zeigen würde</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copies the text below, to paste it into a ticket.</source>
        <translation>Kopiert den Text darunter, etwa um ihn in ein Ticket einzufügen.</translation>
    </message>
    <message>
        <source>Death %1: %2</source>
        <translation>Tod %1: %2</translation>
    </message>
    <message>
        <source>Forecast %1.</source>
        <translation>Prognose zur %1.</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>Neustart</translation>
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
        <translation>%1 Schritte in %2. Tipps: %3. Falsche Antworten: %4. Gezeigte Lösungen: %5.</translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <translation>✓ Fertig: %1</translation>
    </message>
    <message>
        <source>What was seen, and what it is called</source>
        <translation>Was zu sehen war und wie man es nennt</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>One page with your own charts: HTML, to be kept or printed.</source>
        <translation>Eine Seite mit Ihren eigenen Diagrammen: HTML, zum Aufheben oder Drucken.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::DrawText</name>
    <message>
        <source>there is no theme &quot;%1&quot;: take light, dark, high-contrast or projector</source>
        <translation>es gibt kein Design „%1“: Nehmen Sie light, dark, high-contrast oder projector</translation>
    </message>
    <message>
        <source>the session holds no rows: there is nothing to draw</source>
        <translation>die Sitzung enthält keine Zeilen: Es gibt nichts zu zeichnen</translation>
    </message>
    <message>
        <source>the session has rows from %1 to %2 s only</source>
        <translation>die Sitzung hat nur Zeilen von %1 bis %2 s</translation>
    </message>
    <message>
        <source>%1x%2 is too small for these charts: take %3x%4 or more</source>
        <translation>%1x%2 ist zu klein für diese Diagramme: Nehmen Sie %3x%4 oder mehr</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ErrorText</name>
    <message>
        <source>That value does not fit. Correct it and try again.</source>
        <translation>Dieser Wert passt nicht. Korrigieren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A file cannot be written. Choose another folder, or make room and allow writing there.</source>
        <translation>Eine Datei lässt sich nicht schreiben. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz und Schreibrecht.</translation>
    </message>
    <message>
        <source>A file cannot be read. Check that it is there and may be read.</source>
        <translation>Eine Datei lässt sich nicht lesen. Prüfen Sie, ob sie da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>This is not a session that can be shown. Choose a file that Leak Lab recorded; one of a newer version needs that version.</source>
        <translation>Das ist keine Sitzung, die sich zeigen lässt. Wählen Sie eine Datei, die Leak Lab aufgezeichnet hat; eine aus einer neueren Version braucht diese Version.</translation>
    </message>
    <message>
        <source>A program of the shop is missing. Install Leak Lab again, or build all of its programs.</source>
        <translation>Ein Programm des Shops fehlt. Installieren Sie Leak Lab neu, oder bauen Sie alle seine Programme.</translation>
    </message>
    <message>
        <source>Another program uses the port. End it or choose another port, then retry.</source>
        <translation>Ein anderes Programm nutzt den Port. Beenden Sie es oder wählen Sie einen anderen Port, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A part of the shop did not start. Its last lines are in the log below; retry when the cause is gone.</source>
        <translation>Ein Teil des Shops ist nicht gestartet. Seine letzten Zeilen stehen unten im Log; versuchen Sie es erneut, wenn die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>The store of the carts does not answer. Check that the Redis you gave runs at that address, then retry.</source>
        <translation>Die Ablage der Warenkörbe antwortet nicht. Prüfen Sie, ob der angegebene Redis unter dieser Adresse läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The cart does not answer: it is down, restarting, or busy collecting. Try again once it is Running.</source>
        <translation>Der Warenkorb antwortet nicht: Er läuft nicht, startet neu oder ist mit der GC beschäftigt. Versuchen Sie es noch einmal, sobald er wieder läuft.</translation>
    </message>
    <message>
        <source>The cart answered something else than was asked for. Try again; if it happens again, restart the cart.</source>
        <translation>Der Warenkorb hat etwas anderes geantwortet als gefragt war. Versuchen Sie es noch einmal; geschieht es wieder, starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>The system refused something the lab needs. Retry; if it happens again, the log below says more.</source>
        <translation>Das System hat etwas verweigert, was das Labor braucht. Versuchen Sie es erneut; geschieht es wieder, sagt das Log unten mehr.</translation>
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
        <translation>&amp;Gezeigte Ereignisse</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Welche Ereignisse gezeigt werden</translation>
    </message>
    <message>
        <source>Double-click an event, or press Enter on it, to see it on the charts.</source>
        <translation>Doppelklick oder Enter auf einem Ereignis zeigt es in den Diagrammen.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>deaths and warnings</source>
        <translation>Tode und Warnungen</translation>
    </message>
    <message>
        <source>of processes</source>
        <translation>von Prozessen</translation>
    </message>
    <message>
        <source>changes to the lab</source>
        <translation>Änderungen am Labor</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>mit diesem Text</translation>
    </message>
    <message>
        <source>Text that shown events have in them</source>
        <translation>Text, der in den gezeigten Ereignissen vorkommt</translation>
    </message>
    <message>
        <source>Shows only events with this text in them.</source>
        <translation>Zeigt nur Ereignisse mit diesem Text.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExercisePanel</name>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Close the exercises</source>
        <translation>Übungen schließen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Reset the lab</source>
        <translation>Labor neu einrichten</translation>
    </message>
    <message>
        <source>Sets the lab up again as this step needs it. What you have passed stays passed.</source>
        <translation>Richtet das Labor wieder so ein, wie dieser Schritt es braucht. Was bestanden ist, bleibt bestanden.</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>So weitermachen</translation>
    </message>
    <message>
        <source>Leaves the lab as it is.</source>
        <translation>Lässt das Labor, wie es ist.</translation>
    </message>
    <message>
        <source>Time spent on this exercise</source>
        <translation>Zeit in dieser Übung</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <translation>Bestandene Schritte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Goes on (Ctrl+Enter).</source>
        <translation>Geht weiter (Strg+Enter).</translation>
    </message>
    <message>
        <source>Looks at the step before; what has passed stays passed.</source>
        <translation>Zeigt den vorigen Schritt; was bestanden ist, bleibt bestanden.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Setting the lab up for this exercise …</source>
        <translation>Das Labor wird für diese Übung eingerichtet …</translation>
    </message>
    <message>
        <source>Exercise, step %1: %2</source>
        <translation>Übung, Schritt %1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>As soon as everything this step asks for has passed.</source>
        <translation>Sobald alles bestanden ist, was dieser Schritt verlangt.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseResults</name>
    <message>
        <source>&amp;Results folder</source>
        <translation>&amp;Ergebnisordner</translation>
    </message>
    <message>
        <source>Holds a file for each exercise that you finished. &quot;leaklab results&quot; makes a table of those of a class.</source>
        <translation>Enthält eine Datei für jede Übung, die Sie abgeschlossen haben. „leaklab results“ macht aus denen eines Kurses eine Tabelle.</translation>
    </message>
    <message>
        <source>Your &amp;name in results …</source>
        <translation>Ihr &amp;Name in Ergebnissen …</translation>
    </message>
    <message>
        <source>The result of this exercise was not saved. %1. You can save a summary instead.</source>
        <translation>Das Ergebnis dieser Übung wurde nicht gespeichert. %1. Sie können stattdessen einen Bericht speichern.</translation>
    </message>
    <message>
        <source>The folder of the results could not be opened. It is %1</source>
        <translation>Der Ergebnisordner ließ sich nicht öffnen. Es ist %1</translation>
    </message>
    <message>
        <source>Your name in results</source>
        <translation>Ihr Name in Ergebnissen</translation>
    </message>
    <message>
        <source>The results of exercises that you finish from now on bear this name:</source>
        <translation>Die Ergebnisse von Übungen, die Sie ab jetzt abschließen, tragen diesen Namen:</translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>instead of a name, in results</comment>
        <translation>anonym</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseRoom</name>
    <message>
        <source>E&amp;xercises</source>
        <translation>Ü&amp;bungen</translation>
    </message>
    <message>
        <source>&amp;Show exercises</source>
        <translation>Übungen &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Go on with the exercises</source>
        <translation>&amp;Weiter mit den Übungen</translation>
    </message>
    <message>
        <source>&amp;All exercises</source>
        <translation>&amp;Alle Übungen</translation>
    </message>
    <message>
        <source>Open exercise &amp;folder …</source>
        <translation>Übungs&amp;ordner öffnen …</translation>
    </message>
    <message>
        <source>Start the first exercise</source>
        <translation>Erste Übung beginnen</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>exercise.json has changed: go to all exercises and on with this one to try it.</source>
        <translation>exercise.json wurde geändert: Gehen Sie zu allen Übungen und machen Sie mit dieser weiter, um sie auszuprobieren.</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Writing the summary …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>The summary is saved: %1</source>
        <translation>Der Bericht ist gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 · step %2/%3</source>
        <translation>%1 · Schritt %2/%3</translation>
    </message>
    <message>
        <source>Open exercise folder</source>
        <translation>Übungsordner öffnen</translation>
    </message>
    <message>
        <source>%1 holds no exercise: neither an exercise.json nor folders with one.</source>
        <translation>%1 enthält keine Übung: weder eine exercise.json noch Ordner mit einer.</translation>
    </message>
    <message>
        <source>No exercises of your lab are at %1. Those that come with Leak Lab are here; for the others, ask your administrator whether that folder can be reached, and start anew.</source>
        <translation>Unter %1 liegen keine Übungen des Labors. Die mitgelieferten sind da; wegen der anderen bei der Administration nachfragen, ob der Ordner erreichbar ist, und neu starten.</translation>
    </message>
    <message>
        <source>Your administrator lets only the exercises of this lab be done here.</source>
        <translation>Die Administration lässt hier nur die Übungen dieses Labors zu.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseShelf</name>
    <message>
        <source>Your progress can&apos;t be kept: %1. It goes on, and is lost when you quit.</source>
        <translation>Ihr Stand kann nicht aufbewahrt werden: %1. Es geht weiter, und beim Beenden ist er verloren.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FactText</name>
    <message>
        <source>leaking</source>
        <translation>mit Leck</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>ohne Leck</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>those of Kubernetes ÷ %1</source>
        <translation>die von Kubernetes ÷ %1</translation>
    </message>
    <message>
        <source>as if it had served %1 look-ups</source>
        <translation>als hätte er %1 Abfragen hinter sich</translation>
    </message>
    <message>
        <source>aged to %1 of its limit</source>
        <translation>gealtert auf %1 seiner Grenze</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Heap limit</source>
        <translation>Heap-Grenze</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Records leaked a look-up</source>
        <translation>Leck-Einträge je Abfrage</translation>
    </message>
    <message>
        <source>Garbage a request</source>
        <translation>Müll je Anfrage</translation>
    </message>
    <message>
        <source>Waits of restarts</source>
        <translation>Wartezeiten der Neustarts</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>Störung: %1</translation>
    </message>
    <message>
        <source>%1 Not here: the store is a Redis of your own.</source>
        <translation>%1 Hier nicht: Die Ablage ist Ihr eigener Redis.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open session …</source>
        <translation>Sitzung &amp;öffnen …</translation>
    </message>
    <message>
        <source>Shows a recorded session in a window of its own.</source>
        <translation>Zeigt eine aufgezeichnete Sitzung in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>&amp;Letzte Sitzungen</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>The session so far, in one file: for a report, or to keep it.</source>
        <translation>Die Sitzung bis jetzt in einer Datei: für einen Bericht oder zum Aufheben.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Kept: the newest, %1 in all; older ones go to the trash</source>
        <translation>Aufbewahrt: die neuesten, insgesamt %1; ältere kommen in den Papierkorb</translation>
    </message>
    <message>
        <source>Save a copy of the session</source>
        <translation>Kopie der Sitzung speichern</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab)</source>
        <translation>Aufgezeichnete Sitzungen (*.leaklab)</translation>
    </message>
    <message>
        <source>That is the recording itself. Choose another name for the copy.</source>
        <translation>Das ist die Aufzeichnung selbst. Wählen Sie für die Kopie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FollowingTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation>↓ Neueste</translation>
    </message>
    <message>
        <source>Scrolled up, the list stands still. This goes to the newest row and on with it.</source>
        <translation>Hochgescrollt steht die Liste still. Das hier geht zur neuesten Zeile und folgt ihr.</translation>
    </message>
    <message>
        <source>Follow the newest row</source>
        <translation>Neuester Zeile folgen</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FrameText</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Settings at the end</source>
        <translation>Einstellungen am Ende</translation>
    </message>
    <message>
        <source>Settings at the beginning</source>
        <translation>Einstellungen am Anfang</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutAction</name>
    <message>
        <source>Save &amp;handout …</source>
        <translation>&amp;Handout speichern …</translation>
    </message>
    <message>
        <source>One page with the cues, their pictures and the notes, to be read and printed anywhere.</source>
        <translation>Eine Seite mit den Marken, ihren Bildern und den Notizen, überall zu lesen und zu drucken.</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Handout speichern</translation>
    </message>
    <message>
        <source>Writing the handout …</source>
        <translation>Das Handout wird geschrieben …</translation>
    </message>
    <message>
        <source>The handout is saved: %1</source>
        <translation>Das Handout ist gespeichert: %1</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
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
        <translation>Die Diagramme von %1 bis %2: %3</translation>
    </message>
    <message>
        <source>Nothing died.</source>
        <translation>Nichts ist gestorben.</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Nichts ist geschehen.</translation>
    </message>
    <message>
        <source>%1 of a running shop</source>
        <translation>%1 eines laufenden Shops</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None was dropped.</source>
        <translation>Es wurde keine gesetzt.</translation>
    </message>
    <message>
        <source>What died</source>
        <translation>Was starb</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutWriter</name>
    <message>
        <source>Leak Lab: what we saw</source>
        <translation>Leak Lab: was wir gesehen haben</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>Marken und Notizen</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HelpMenu</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Check this machine …</source>
        <translation>Diesen &amp;Rechner prüfen …</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;About Leak Lab</source>
        <translation>&amp;Über Leak Lab</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentActions</name>
    <message>
        <source>&amp;Announced</source>
        <translation>Ang&amp;ekündigt</translation>
    </message>
    <message>
        <source>The charts are marked with the incident. Off: it begins unseen, and is found in the list of events afterwards.</source>
        <translation>Die Diagramme werden mit dem Vorfall markiert. Aus: Er beginnt unbemerkt und steht erst danach in der Liste der Ereignisse.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentPanel</name>
    <message>
        <source>Prepared incidents</source>
        <translation>Vorbereitete Vorfälle</translation>
    </message>
    <message>
        <source>Start &amp;one</source>
        <translation>Ausl&amp;ösen</translation>
    </message>
    <message>
        <source>Does to the shop what could be done by hand, at one click or key.</source>
        <translation>Tut mit dem Shop, was man auch von Hand könnte, mit einem Klick oder einer Taste.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LabMenu</name>
    <message>
        <source>&amp;Start the cart</source>
        <translation>Warenkorb &amp;starten</translation>
    </message>
    <message>
        <source>Sto&amp;p the cart</source>
        <translation>Warenkorb sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Restart the cart</source>
        <translation>Warenkorb &amp;neu starten</translation>
    </message>
    <message>
        <source>&amp;Kill the cart</source>
        <translation>Warenkorb &amp;töten</translation>
    </message>
    <message>
        <source>Deploy the &amp;leaking build</source>
        <translation>Build mit &amp;Leck ausrollen</translation>
    </message>
    <message>
        <source>Deploy the &amp;fixed build</source>
        <translation>Build &amp;ohne Leck ausrollen</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>&amp;Verkehr</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Language</name>
    <message>
        <source>%1 can&apos;t be shown: no font on this machine has its letters. Install one, as the package %2 of Debian and Ubuntu, and start Leak Lab again.</source>
        <translation>%1 lässt sich nicht anzeigen: Keine Schrift auf diesem Rechner hat die Zeichen dafür. Installieren Sie eine, etwa das Paket %2 von Debian und Ubuntu, und starten Sie Leak Lab neu.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LanguageActions</name>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
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
        <translation>Was dieses Fenster und sein Verkehr selbst kosten: Prozessorzeit als Anteil eines Kerns, Speicher, und um wie viel das späteste Bild der letzten zehn Sekunden seine Zehntelsekunde verfehlte. Späte Bilder heißen: Der Rechner ist zu beschäftigt, um gut zu messen.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LogView</name>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>Text to look for in the log</source>
        <translation>Im Log zu suchender Text</translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next line with this text in it.</source>
        <translation>Enter oder F3 geht zur nächsten Zeile mit diesem Text.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Lines fr&amp;om</source>
        <translation>Zeilen &amp;von</translation>
    </message>
    <message>
        <source>Whose lines the log shows</source>
        <translation>Wessen Zeilen das Log zeigt</translation>
    </message>
    <message>
        <source>The cart&apos;s last words before an abort are here.</source>
        <translation>Hier stehen die letzten Worte des Warenkorbs vor einem Abbruch.</translation>
    </message>
    <message>
        <source>all processes</source>
        <translation>allen Prozessen</translation>
    </message>
    <message>
        <source>&amp;Only stderr</source>
        <translation>&amp;Nur stderr</translation>
    </message>
    <message>
        <source>Shows only what processes wrote to stderr: errors and last words.</source>
        <translation>Zeigt nur, was Prozesse auf stderr schrieben: Fehler und letzte Worte.</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>mit diesem Text</translation>
    </message>
    <message>
        <source>Text that shown lines have in them</source>
        <translation>Text, der in den gezeigten Zeilen vorkommt</translation>
    </message>
    <message>
        <source>Shows only lines with this text in them.</source>
        <translation>Zeigt nur Zeilen mit diesem Text.</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Goes to the next line with the text in it (F3).</source>
        <translation>Geht zur nächsten Zeile mit dem Text (F3).</translation>
    </message>
    <message>
        <source>not in the lines shown</source>
        <translation>nicht in den gezeigten Zeilen</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineDialog</name>
    <message>
        <source>✔ good</source>
        <translation>✔ gut</translation>
    </message>
    <message>
        <source>▲ note</source>
        <translation>▲ Hinweis</translation>
    </message>
    <message>
        <source>✖ missing</source>
        <translation>✖ fehlt</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Diesen Rechner prüfen</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>✖ Something is missing on this machine.</source>
        <translation>✖ Auf diesem Rechner fehlt etwas.</translation>
    </message>
    <message>
        <source>✔ This machine has what the lab needs.</source>
        <translation>✔ Dieser Rechner hat, was das Labor braucht.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineWatch</name>
    <message>
        <source>&amp;What is missing …</source>
        <translation>&amp;Was fehlt …</translation>
    </message>
    <message>
        <source>Shows all that was checked, and what to do.</source>
        <translation>Zeigt alles, was geprüft wurde, und was zu tun ist.</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>A&amp;usblenden</translation>
    </message>
    <message>
        <source>Hides this until the next start.</source>
        <translation>Blendet dies bis zum nächsten Start aus.</translation>
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
        <translation>Der letzte Teil der Aufzeichnung dieser Sitzung konnte noch nicht geschrieben werden und ginge verloren.</translation>
    </message>
    <message>
        <source>A heap snapshot is being saved; the file would not become whole.</source>
        <translation>Ein Heap-Snapshot wird gerade gespeichert; die Datei würde nicht vollständig.</translation>
    </message>
    <message>
        <source>Stopping the shop …</source>
        <translation>Der Shop wird gestoppt …</translation>
    </message>
    <message>
        <source>Starting the shop: %1 …</source>
        <translation>Der Shop startet: %1 …</translation>
    </message>
    <message>
        <source>Starting the shop …</source>
        <translation>Der Shop startet …</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MomentEdit</name>
    <message>
        <source>Takes the time at the crosshair: point into a chart, or click it and use the arrow keys.</source>
        <translation>Übernimmt die Zeit am Fadenkreuz: Zeigen Sie in ein Diagramm, oder klicken Sie es an und nutzen Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <source>Take the crosshair&apos;s time</source>
        <translation>Zeit am Fadenkreuz nehmen</translation>
    </message>
    <message>
        <source>It begins at the crosshair</source>
        <translation>Es beginnt am Fadenkreuz</translation>
    </message>
    <message>
        <source>It ends there</source>
        <translation>Es endet dort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>There is no crosshair: point into a chart, or click one and press an arrow key.</source>
        <translation>Es gibt kein Fadenkreuz: Zeigen Sie in ein Diagramm, oder klicken Sie eines an und drücken Sie eine Pfeiltaste.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Übernommen: %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NoticeLine</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>A&amp;usblenden</translation>
    </message>
    <message>
        <source>Takes this line away.</source>
        <translation>Nimmt diese Zeile weg.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NumberEdit</name>
    <message>
        <source>Your answer, a number</source>
        <translation>Ihre Antwort, eine Zahl</translation>
    </message>
    <message>
        <source>Your answer, a number of %1</source>
        <translation>Ihre Antwort, eine Zahl in %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PolicyLock</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von der Administration vorgegeben.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PostmortemPanel</name>
    <message>
        <source>Deaths of the cart</source>
        <translation>Tode des Warenkorbs</translation>
    </message>
    <message>
        <source>Double-click a death, or press Enter on it, to see it on the charts.</source>
        <translation>Doppelklick oder Enter auf einem Tod zeigt ihn in den Diagrammen.</translation>
    </message>
    <message>
        <source>The cart has not died yet. For each death there will be here: its last minute, why it ended, its last collections and words, what it cost, and how long it took to come back.</source>
        <translation>Der Warenkorb ist noch nicht gestorben. Zu jedem Tod steht hier: die letzte Minute, warum er endete, seine letzten GC-Läufe und Worte, was es gekostet hat und wie lange es dauerte, bis er wieder da war.</translation>
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
        <translation>In wie vielen Minuten und Sekunden, oder Sekunden</translation>
    </message>
    <message>
        <source>In</source>
        <comment>so many minutes from now</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>min:s from now</source>
        <translation>min:s</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neustart</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>K&amp;ill</translation>
    </message>
    <message>
        <source>Starts it now, also out of a back-off.</source>
        <translation>Startet ihn jetzt, auch aus einem Back-off heraus.</translation>
    </message>
    <message>
        <source>Asks it to end and lets it finish its requests; it stays down.</source>
        <translation>Bittet ihn aufzuhören und lässt ihn seine Anfragen beenden; er bleibt aus.</translation>
    </message>
    <message>
        <source>Stops it and starts it again: what was leaked is gone, the leak is not.</source>
        <translation>Stoppt ihn und startet ihn wieder: Der angesammelte Speicher ist dann frei, das Leck bleibt.</translation>
    </message>
    <message>
        <source>Ends it at once, as kill -9 does: no last words, exit code 137. It is restarted.</source>
        <translation>Beendet ihn sofort, wie kill -9: keine letzten Worte, Exit-Code 137. Er wird neu gestartet.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessList</name>
    <message>
        <source>Rest of the shop</source>
        <translation>Rest des Shops</translation>
    </message>
    <message>
        <source>Start, stop, restart or kill %1, and see who suffers.</source>
        <translation>%1 starten, stoppen, neu starten oder töten und sehen, wer leidet.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>The shop as its customers see it, in your browser.</source>
        <translation>Der Shop, wie seine Kunden ihn sehen, in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Link to the storefront</source>
        <translation>Link zur Shop-Seite</translation>
    </message>
    <message>
        <source>your own Redis</source>
        <translation>Ihr eigener Redis</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ nicht gestartet</translation>
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
        <translation>Shop-Seite: noch nicht offen</translation>
    </message>
    <message>
        <source>Storefront: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</source>
        <translation>Shop-Seite: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Projector</name>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projektor</translation>
    </message>
    <message>
        <source>Projector &amp;follows this window</source>
        <translation>Projektor &amp;folgt diesem Fenster</translation>
    </message>
    <message>
        <source>Tiles and charts alone, in large type: on the second screen, or on the whole of this one. Esc or F11 ends it.</source>
        <translation>Nur Kacheln und Diagramme, in großer Schrift: auf dem zweiten Bildschirm oder auf diesem ganz. Esc oder F11 beendet es.</translation>
    </message>
    <message>
        <source>Both windows show the same stretch of time, frozen or not, and the same crosshair. Off: each its own.</source>
        <translation>Beide Fenster zeigen denselben Zeitraum, eingefroren oder nicht, und dasselbe Fadenkreuz. Aus: jedes sein eigenes.</translation>
    </message>
    <message>
        <source>Projector: &amp;next chart</source>
        <translation>Projektor: &amp;nächstes Diagramm</translation>
    </message>
    <message>
        <source>Projector: p&amp;revious chart</source>
        <translation>Projektor: &amp;voriges Diagramm</translation>
    </message>
    <message>
        <source>Projector: all char&amp;ts</source>
        <translation>Projektor: &amp;alle Diagramme</translation>
    </message>
    <message>
        <source>Changes what the room sees; this window stays as it is.</source>
        <translation>Ändert, was die Gruppe sieht; dieses Fenster bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Esc: back to the controls · F: freeze · N: next chart · Ctrl+K: cue</source>
        <translation>Esc: zurück zur Bedienung · F: einfrieren · N: nächstes Diagramm · Strg+K: Marke</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProjectorWindow</name>
    <message>
        <source>Leak Lab – projector</source>
        <translation>Leak Lab – Projektor</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::QuitGuard</name>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>T&amp;rotzdem beenden</translation>
    </message>
    <message>
        <source>Ends the lab now; what the question names is lost.</source>
        <translation>Beendet das Labor jetzt; was die Frage nennt, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Bl&amp;eiben</translation>
    </message>
    <message>
        <source>Goes on as before.</source>
        <translation>Macht weiter wie zuvor.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::RecentText</name>
    <message>
        <source>%1, can&apos;t be read</source>
        <translation>%1, nicht lesbar</translation>
    </message>
    <message>
        <source>no crash</source>
        <translation>kein Absturz</translation>
    </message>
    <message numerus="yes">
        <source>%n crash(es)</source>
        <translation>
            <numerusform>%n Absturz</numerusform>
            <numerusform>%n Abstürze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a recorded session: when, how long, what happened</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>No copy was made: %1 can&apos;t be read (%2).</source>
        <translation>Es wurde keine Kopie angelegt: %1 ist nicht lesbar (%2).</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ReplayWindow</name>
    <message>
        <source>Replay of %1 – Leak Lab</source>
        <translation>Wiedergabe von %1 – Leak Lab</translation>
    </message>
    <message>
        <source>▶ Replay of %1. Recorded by %2 on %3; nothing here is live.</source>
        <translation>▶ Wiedergabe von %1. Aufgezeichnet von %2 am %3; nichts hier ist live.</translation>
    </message>
    <message>
        <source>Recorded session</source>
        <translation>Aufgezeichnete Sitzung</translation>
    </message>
    <message>
        <source>Not all of it could be read</source>
        <translation>Nicht alles davon war lesbar</translation>
    </message>
    <message>
        <source>Cu&amp;es</source>
        <translation>&amp;Marken</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::SessionOpener</name>
    <message>
        <source>Open a recorded session</source>
        <translation>Aufgezeichnete Sitzung öffnen</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab);;All files (*)</source>
        <translation>Aufgezeichnete Sitzungen (*.leaklab);;Alle Dateien (*)</translation>
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
        <translation>Was der Warenkorb pro Sekunde verliert, gegen das, was ihm bleibt, gemessen über die letzten zehn Sekunden; und wann es laut Prognose endet.</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>Ereig&amp;nisse</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>L&amp;og</translation>
    </message>
    <message>
        <source>Heap &amp;census</source>
        <translation>H&amp;eap</translation>
    </message>
    <message>
        <source>&amp;Post-mortem</source>
        <translation>&amp;Postmortem</translation>
    </message>
    <message>
        <source>What a look-up leaves behind, if anything, is for you to find out.</source>
        <translation>Was eine Abfrage hinterlässt, wenn überhaupt etwas, sollen Sie selbst herausfinden.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutList</name>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys without Ctrl, Alt or a function key work while the charts have the focus. There, the arrow keys walk the crosshair, + and − zoom, Page Up and Page Down turn pages, Home goes to the beginning and End to the newest. Everything else is reached with Tab, or with Alt and an underlined letter.</source>
        <translation>Tasten ohne Strg, Alt oder Funktionstaste wirken, solange die Diagramme den Fokus haben. Dort bewegen die Pfeiltasten das Fadenkreuz, + und − zoomen, Bild auf und Bild ab blättern, Pos1 geht zum Anfang und Ende zum Neuesten. Alles andere erreichen Sie mit Tab oder mit Alt und einem unterstrichenen Buchstaben.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StatusBanner</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>Ern&amp;eut</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Starts the shop again.</source>
        <translation>Startet den Shop noch einmal.</translation>
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
        <translation>Was in diesem Schritt zu tun ist</translation>
    </message>
    <message>
        <source>This step asks for</source>
        <translation>Dieser Schritt verlangt</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>A little help. Hints are counted.</source>
        <translation>Eine kleine Hilfe. Tipps werden gezählt.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Says how it is done. That is noted in the result.</source>
        <translation>Sagt, wie es geht. Das wird im Ergebnis vermerkt.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Vormachen</translation>
    </message>
    <message>
        <source>Does it before your eyes, as you could by hand. That is noted in the result.</source>
        <translation>Tut es vor Ihren Augen, wie Sie es von Hand könnten. Das wird im Ergebnis vermerkt.</translation>
    </message>
    <message>
        <source>Hint %1.</source>
        <translation>Tipp %1.</translation>
    </message>
    <message>
        <source>Solution.</source>
        <translation>Lösung.</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StoryText</name>
    <message>
        <source>played by the console</source>
        <translation>von der Konsole vorgemacht</translation>
    </message>
    <message>
        <source>shown in words</source>
        <translation>in Worten gezeigt</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>Falsche Antworten</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ bestanden</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Passed in an earlier session, so without its charts: that session&apos;s recording has them.</source>
        <translation>In einer früheren Sitzung bestanden, deshalb ohne Diagramme: Die Aufzeichnung jener Sitzung hat sie.</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>%1 daneben</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>%1, named at once, after %2</source>
        <translation>%1, auf Anhieb benannt, nach %2</translation>
    </message>
    <message>
        <source>%1, after %2 and %3 wrong answers</source>
        <translation>%1, nach %2 und falschen Antworten: %3</translation>
    </message>
    <message>
        <source>Steps, cues and notes</source>
        <translation>Schritte, Marken und Notizen</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ThemeActions</name>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Projector: large type, thick lines</source>
        <translation>&amp;Projektor: große Schrift, dicke Linien</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Schri&amp;ftgröße</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TileView</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1, kritisch</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, hoch</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TrafficPanel</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Traffic &amp;on</source>
        <translation>&amp;Verkehr an</translation>
    </message>
    <message>
        <source>Lets the shoppers in or sends them home. Without traffic nothing leaks.</source>
        <translation>Lässt die Kunden herein oder schickt sie heim. Ohne Verkehr leckt nichts.</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>clicks a second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Clicks a second</source>
        <translation>Klicks pro Sekunde</translation>
    </message>
    <message>
        <source>How many clicks shoppers make a second, whatever the shop answers (open loop).</source>
        <translation>Wie oft pro Sekunde die Kunden klicken, was immer der Shop antwortet (Open Loop).</translation>
    </message>
    <message>
        <source>Rat&amp;e</source>
        <translation>Ra&amp;te</translation>
    </message>
    <message>
        <source>Pattern of the traffic</source>
        <translation>Muster des Verkehrs</translation>
    </message>
    <message>
        <source>How the rate changes over time. A leak follows the clicks, whatever their pattern.</source>
        <translation>Wie sich die Rate mit der Zeit ändert. Ein Leck folgt den Klicks, gleich in welchem Muster.</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Random gaps</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>In words…</source>
        <translation>In Worten…</translation>
    </message>
    <message>
        <source>Pattern in words</source>
        <translation>Muster in Worten</translation>
    </message>
    <message>
        <source>For example: constant 500 for 30s then ramp 500 2000 60s. Enter starts it.</source>
        <translation>Zum Beispiel: constant 500 for 30s then ramp 500 2000 60s. Enter startet es.</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>M&amp;uster</translation>
    </message>
    <message>
        <source>What shoppers come for</source>
        <translation>Wozu die Kunden kommen</translation>
    </message>
    <message>
        <source>Only putting things into a cart looks products up in the cart service, and leaks.</source>
        <translation>Nur wer etwas in den Warenkorb legt, löst eine Produktabfrage im Warenkorb-Dienst aus – und nur die leckt.</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Browse only</source>
        <translation>Nur stöbern</translation>
    </message>
    <message>
        <source>Shop and pay</source>
        <translation>Kaufen und zahlen</translation>
    </message>
    <message>
        <source>Mixed, in words…</source>
        <translation>Gemischt, in Worten…</translation>
    </message>
    <message>
        <source>Shares of the journeys, in words</source>
        <translation>Anteile der Klickpfade, in Worten</translation>
    </message>
    <message>
        <source>Shares of the clicks, for example add=70,browse=20,shop=10.</source>
        <translation>Anteile der Klicks, zum Beispiel add=70,browse=20,shop=10.</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>Klickp&amp;fad</translation>
    </message>
    <message>
        <source>&amp;Closed loop</source>
        <translation>Closed Loo&amp;p</translation>
    </message>
    <message>
        <source>Each shopper waits for the answer before the next click, as in most load tools. A shop that stalls is asked less and so hides its stall.</source>
        <translation>Jeder Kunde wartet vor dem nächsten Klick auf die Antwort, wie bei den meisten Lasttest-Werkzeugen. Ein stockender Shop wird weniger gefragt und verbirgt so sein Stocken.</translation>
    </message>
    <message>
        <source>Shoppers of the closed loop</source>
        <translation>Kunden im Closed Loop</translation>
    </message>
    <message>
        <source>How many shoppers wait for their answers at the same time.</source>
        <translation>Wie viele Kunden gleichzeitig auf ihre Antwort warten.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <source>How long a shopper thinks after an answer before the next click.</source>
        <translation>Wie lange ein Kunde nach einer Antwort bis zum nächsten Klick überlegt.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Plays the session, or holds it.</source>
        <translation>Spielt die Sitzung ab oder hält sie an.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Back to the beginning.</source>
        <translation>Zurück zum Anfang.</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>On to the next crash, restart, deployment, change of traffic or cue.</source>
        <translation>Weiter zum nächsten Absturz, Neustart, Deployment, Wechsel des Verkehrs oder zur nächsten Marke.</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How fast the session is played</source>
        <translation>Wie schnell die Sitzung abgespielt wird</translation>
    </message>
    <message>
        <source>×1 is as fast as it happened.</source>
        <translation>×1 ist so schnell, wie es geschah.</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Where in the session</source>
        <translation>Stelle in der Sitzung</translation>
    </message>
    <message>
        <source>Drag it to another moment; the arrow keys move it by a second.</source>
        <translation>Ziehen Sie den Regler zu einem anderen Moment; die Pfeiltasten bewegen ihn um eine Sekunde.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a moment and the length of a session</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TwinPanel</name>
    <message>
        <source>Twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>A second cart, built the other way, gets the same requests at the same times: what differs in the charts comes of the leak. Shoppers begin anew in both.</source>
        <translation>Ein zweiter Warenkorb, andersherum gebaut, bekommt dieselben Anfragen zur selben Zeit: Was in den Diagrammen abweicht, kommt vom Leck. In beiden fangen die Kunden neu an.</translation>
    </message>
    <message>
        <source>Processor time of the twin&apos;s cart and gateway in the last second. Its shoppers cost the console as much again as yours do.</source>
        <translation>Prozessorzeit von Warenkorb und Gateway des Zwillings in der letzten Sekunde. Seine Kunden kosten die Konsole noch einmal so viel wie Ihre.</translation>
    </message>
    <message>
        <source>Run a fixed twin &amp;beside it</source>
        <translation>Zwilling ohne Leck mitf&amp;ühren</translation>
    </message>
    <message>
        <source>Run a leaking twin &amp;beside it</source>
        <translation>Zwilling mit Leck mitf&amp;ühren</translation>
    </message>
    <message>
        <source>▲ The twin could not be started; the shop goes on. %1</source>
        <translation>▲ Der Zwilling ließ sich nicht starten; der Shop läuft weiter. %1</translation>
    </message>
    <message>
        <source>○ The twin is ending …</source>
        <translation>○ Der Zwilling endet …</translation>
    </message>
    <message>
        <source>Restarts: %1</source>
        <translation>Neustarts: %1</translation>
    </message>
    <message>
        <source>● Twin cart %1 %2. %3</source>
        <comment>state, how long, and its restarts</comment>
        <translation>● Zwilling %1 %2. %3</translation>
    </message>
    <message>
        <source>✖ Twin cart %1 %2. %3</source>
        <comment>back-off, how long it still takes, and its restarts</comment>
        <translation>✖ Zwilling %1 %2. %3</translation>
    </message>
    <message>
        <source>○ Twin cart %1</source>
        <translation>○ Zwilling %1</translation>
    </message>
    <message>
        <source>It costs %1 of a core; there are %2.</source>
        <comment>a share, and a number of cores</comment>
        <translation>Er kostet %1 eines Kerns; vorhanden sind %2.</translation>
    </message>
    <message>
        <source>%1
▲ Even the quicker cart takes %2 at the median: this machine is too busy for two. Both latencies hold its delays as well; a lower rate helps.</source>
        <translation>%1
▲ Schon der schnellere Warenkorb braucht im Median %2: Dieser Rechner ist für zwei zu beschäftigt. Beide Latenzen enthalten auch seine Verzögerungen; eine niedrigere Rate hilft.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TypeEdit</name>
    <message>
        <source>Answer with this type</source>
        <translation>Mit diesem Typ antworten</translation>
    </message>
    <message>
        <source>Choose a type in the table of the heap census.</source>
        <translation>Wählen Sie im Tab „Heap“ einen Typ in der Tabelle der Zählung.</translation>
    </message>
    <message>
        <source>Chosen in the heap census: %1</source>
        <translation>In der Heap-Zählung gewählt: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WelcomeBanner</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zur&amp;ück</translation>
    </message>
    <message>
        <source>The step before.</source>
        <translation>Der Schritt davor.</translation>
    </message>
    <message>
        <source>Points out, step by step, where the leak is to be seen.</source>
        <translation>Zeigt Schritt für Schritt, wo das Leck zu sehen ist.</translation>
    </message>
    <message>
        <source>Ten guided exercises, from a healthy shop to a drill on call.</source>
        <translation>Zehn geführte Übungen, vom gesunden Shop bis zum Ernstfall in der Rufbereitschaft.</translation>
    </message>
    <message>
        <source>Closes this for good.</source>
        <translation>Schließt dies endgültig.</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>Einführung schließen</translation>
    </message>
    <message>
        <source>The live set, the bold line, is what is left after a collection. </source>
        <translation>Das Live-Set, die fette Linie, ist, was nach einem GC-Lauf übrig bleibt. </translation>
    </message>
    <message>
        <source>The fixed build is running: it stays level.</source>
        <translation>Es läuft der Build ohne Leck: Sie bleibt auf einer Höhe.</translation>
    </message>
    <message>
        <source>It climbs with every product put into a cart; just now nobody does that.</source>
        <translation>Sie steigt mit jedem Produkt, das in einen Warenkorb gelegt wird; gerade tut das niemand.</translation>
    </message>
    <message>
        <source>It only climbs, with every product put into a cart. That is the leak.</source>
        <translation>Sie steigt nur noch, mit jedem Produkt, das in einen Warenkorb gelegt wird. Das ist das Leck.</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service leaks: it keeps a record of every product look-up and never lets go.</source>
        <translation>Auf diesem Computer läuft ein kleiner Webshop mit Kunden darin. Sein Warenkorb-Dienst leckt: Er merkt sich jede Produktabfrage und vergisst keine mehr.</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service is the fixed build.</source>
        <translation>Auf diesem Computer läuft ein kleiner Webshop mit Kunden darin. Sein Warenkorb-Dienst ist der Build ohne Leck.</translation>
    </message>
    <message>
        <source>The nearer a heap is to its limit, the more often it has to collect and the less that frees. Meanwhile the cart answers nobody.</source>
        <translation>Je näher ein Heap seiner Grenze kommt, desto öfter muss er aufräumen, und desto weniger wird dabei frei. In dieser Zeit antwortet der Warenkorb niemandem.</translation>
    </message>
    <message>
        <source>Shoppers feel it here: one in a hundred waits longer than p99, long before p50 moves.</source>
        <translation>Die Kunden spüren es hier: Einer von hundert wartet länger als p99, lange bevor sich p50 bewegt.</translation>
    </message>
    <message>
        <source>At its heap limit the cart dies and is started again, and it all begins anew. Then deploy the fixed build here and compare.</source>
        <translation>An seiner Heap-Grenze stirbt der Warenkorb und wird neu gestartet, und alles beginnt von vorn. Rollen Sie dann hier den Build ohne Leck aus und vergleichen Sie.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step, of how many, and what it says</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Sho&amp;w me the leak</source>
        <translation>Das Leck zei&amp;gen</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>Fe&amp;rtig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowMenus</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Labor</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowRecording</name>
    <message>
        <source>This session is not recorded. %1</source>
        <translation>Diese Sitzung wird nicht aufgezeichnet. %1</translation>
    </message>
    <message>
        <source>The recording waits; the lab goes on. %1</source>
        <translation>Die Aufzeichnung wartet; das Labor läuft weiter. %1</translation>
    </message>
    <message>
        <source>Recorded sessions take up more than %1. Delete those that you do not need from %2.</source>
        <translation>Aufgezeichnete Sitzungen belegen mehr als %1. Löschen Sie in %2 die, die Sie nicht brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded sessions took up more than %1: the %n oldest went to the trash.</source>
        <translation>
            <numerusform>Aufgezeichnete Sitzungen belegten mehr als %1: Die älteste (%n) kam in den Papierkorb.</numerusform>
            <numerusform>Aufgezeichnete Sitzungen belegten mehr als %1: Die %n ältesten kamen in den Papierkorb.</numerusform>
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
