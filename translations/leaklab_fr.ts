<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>leaklab::charts::ChartActions</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Back to the newest data. A double-click on a chart does the same.</source>
        <translation>Revient aux données les plus récentes. Un double-clic sur un graphique fait de même.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>The picture stands still, to talk about it; collection goes on and nothing is lost.</source>
        <translation>L&apos;image s&apos;arrête, le temps d&apos;en parler&#x202f;; la collecte continue et rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Times as on the clock, instead of since the session began.</source>
        <translation>Affiche l&apos;heure de l&apos;horloge plutôt que le temps écoulé depuis le début de la session.</translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation>Graphique suivant</translation>
    </message>
    <message>
        <source>One chart in full size; again: the next one.</source>
        <translation>Un seul graphique en pleine taille&#x202f;; encore une fois&#xa0;: le suivant.</translation>
    </message>
    <message>
        <source>Previous chart</source>
        <translation>Graphique précédent</translation>
    </message>
    <message>
        <source>One chart in full size: the one before.</source>
        <translation>Un seul graphique en pleine taille&#xa0;: celui d&apos;avant.</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Tous les graphiques</translation>
    </message>
    <message>
        <source>All charts below each other.</source>
        <translation>Tous les graphiques les uns sous les autres.</translation>
    </message>
    <message>
        <source>Gro&amp;und truth</source>
        <translation>Vérité &amp;terrain</translation>
    </message>
    <message>
        <source>Adds what the cart itself counts as leaked. No real service tells you this.</source>
        <translation>Ajoute ce que le panier compte lui-même comme fuite. Aucun service réel ne vous le dit.</translation>
    </message>
    <message>
        <source>F&amp;orecast</source>
        <translation>Prévisio&amp;n</translation>
    </message>
    <message>
        <source>When memory reaches its limit if it goes on as it did: a line, and how sure it is.</source>
        <translation>Quand la mémoire atteindra sa limite si elle continue ainsi&#xa0;: une ligne, et son degré de certitude.</translation>
    </message>
    <message>
        <source>Log laten&amp;cy</source>
        <translation>Latence lo&amp;g</translation>
    </message>
    <message>
        <source>Each line ten times the one below: shows 4 ms and 4 s in one picture.</source>
        <translation>Chaque ligne vaut dix fois celle du dessous&#xa0;: 4 ms et 4 s tiennent dans une même image.</translation>
    </message>
    <message>
        <source>Tw&amp;in</source>
        <translation>&amp;Jumeau</translation>
    </message>
    <message>
        <source>The other build&apos;s lines beside the cart&apos;s, dashed. Both got the same requests.</source>
        <translation>Les courbes de l&apos;autre build à côté de celles du panier, en tirets. Tous deux ont reçu les mêmes requêtes.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Avec texte</translation>
    </message>
    <message>
        <source>Says beside each title what the chart shows.</source>
        <translation>Dit à côté de chaque titre ce que montre le graphique.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The chart with the focus as a table, to read and to copy.</source>
        <translation>Le graphique qui a le focus, sous forme de tableau, à lire et à copier.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>What is shown as a picture, or its figures as CSV.</source>
        <translation>Ce qui est affiché, en image, ou ses chiffres en CSV.</translation>
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
        <translation>Figé à %1, depuis %2 – la collecte continue</translation>
    </message>
    <message>
        <source>Looking back: %1 to %2 – now %3</source>
        <translation>En arrière&#xa0;: de %1 à %2 – maintenant %3</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartControls</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>the last minute</source>
        <translation>la dernière minute</translation>
    </message>
    <message>
        <source>the last 5 minutes</source>
        <translation>les 5 dernières minutes</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>les 15 dernières minutes</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>How far back the charts show</source>
        <translation>Durée affichée par les graphiques</translation>
    </message>
    <message>
        <source>A leak shows in the long view, a stall in the short one.</source>
        <translation>Une fuite se voit sur une longue durée, un blocage sur une courte.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartSaver</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Picture, twice as fine (*.png)</source>
        <translation>Image, deux fois plus fine (*.png)</translation>
    </message>
    <message>
        <source>Picture as on the screen (*.png)</source>
        <translation>Image comme à l&apos;écran (*.png)</translation>
    </message>
    <message>
        <source>Drawing to be scaled (*.svg)</source>
        <translation>Dessin redimensionnable (*.svg)</translation>
    </message>
    <message>
        <source>Figures of what is shown (*.csv)</source>
        <translation>Chiffres de ce qui est affiché (*.csv)</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>leak-lab-charts</source>
        <comment>name of a file</comment>
        <translation>leak-lab-graphiques</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg and .csv: give it one of these.</source>
        <translation>%1 ne se termine ni par .png, ni par .svg, ni par .csv&#xa0;: donnez-lui l&apos;une de ces extensions.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <comment>the title of a chart</comment>
        <translation>%1 sous forme de tableau</translation>
    </message>
    <message>
        <source>Each row is one moment; Ctrl+C copies what is selected.</source>
        <translation>Chaque ligne est un instant&#x202f;; Ctrl+C copie la sélection.</translation>
    </message>
    <message>
        <source>No data in what the chart shows.</source>
        <translation>Aucune donnée dans ce que montre le graphique.</translation>
    </message>
    <message>
        <source>%1 to %2, as it was when this table was opened: %3 rows.</source>
        <translation>De %1 à %2, à l&apos;ouverture de ce tableau&#xa0;: %3 lignes.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The selected cells, or all of them, for a spreadsheet.</source>
        <translation>Les cellules sélectionnées, ou toutes, pour un tableur.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartText</name>
    <message>
        <source>Memory of the cart</source>
        <translation>Mémoire du panier</translation>
    </message>
    <message>
        <source>A healthy heap goes up and down on a level floor. The live set is what is left after a collection: if it only climbs, something holds on to objects.</source>
        <translation>Un tas sain monte et descend sur un plancher plat. L&apos;ensemble vivant est ce qui reste après une collecte&#xa0;: s&apos;il ne fait que monter, quelque chose retient des objets.</translation>
    </message>
    <message>
        <source>live set</source>
        <translation>ensemble vivant</translation>
    </message>
    <message>
        <source>heap used</source>
        <translation>tas utilisé</translation>
    </message>
    <message>
        <source>heap total</source>
        <translation>tas total</translation>
    </message>
    <message>
        <source>resident (RSS)</source>
        <translation>résidente (RSS)</translation>
    </message>
    <message>
        <source>really leaked</source>
        <translation>fuite réelle</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>limite du tas</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>limite mémoire</translation>
    </message>
    <message>
        <source>Garbage collection</source>
        <translation>Ramasse-miettes</translation>
    </message>
    <message>
        <source>While the cart collects garbage it answers nobody. Near the heap limit it collects more and more for less and less.</source>
        <translation>Tant que le panier ramasse les déchets, il ne répond à personne. Près de la limite du tas, il collecte de plus en plus pour en tirer de moins en moins.</translation>
    </message>
    <message>
        <source>share of time</source>
        <translation>part du temps</translation>
    </message>
    <message>
        <source>longest pause</source>
        <translation>pause maximale</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>From the shopper&apos;s click to the answer. p99: one request in a hundred took longer. “p99 from sending” leaves out the wait before sending, as many tools do, and looks better than it was.</source>
        <translation>Du clic du client à la réponse. p99&#xa0;: une requête sur cent a pris plus longtemps. «&#xa0;p99 dès l&apos;envoi&#xa0;» ne compte pas l&apos;attente avant l&apos;envoi, comme bien des outils, et paraît meilleur qu&apos;en réalité.</translation>
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
        <translation>p99 dès l&apos;envoi</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Shoppers click at the offered rate whatever the shop does. Where answered falls under offered, shoppers wait or give up. Dropped clicks were never sent: too many were waiting. “sent late” is this program&apos;s own delay, for one click in a hundred.</source>
        <translation>Les clients cliquent au débit demandé, quoi que fasse la boutique. Quand «&#xa0;servi&#xa0;» passe sous «&#xa0;demandé&#xa0;», des clients attendent ou renoncent. Les clics abandonnés n&apos;ont jamais été envoyés&#xa0;: trop attendaient déjà. «&#xa0;envoi tardif&#xa0;» est le retard de ce programme lui-même, pour un clic sur cent.</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>servi</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>sent late, p99</source>
        <translation>envoi tardif, p99</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fixed twin: live set</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ExportText</name>
    <message>
        <source>There is not enough memory for so large a picture: make it smaller.</source>
        <translation>La mémoire ne suffit pas pour une image aussi grande&#xa0;: réduisez-la.</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>This Leak Lab was built without Qt Svg: save a PNG instead.</source>
        <translation>Ce Leak Lab a été compilé sans Qt Svg&#xa0;: enregistrez plutôt un PNG.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::FileText</name>
    <message>
        <source>%1 was not written: it is no regular file. Choose another name.</source>
        <translation>%1 n&apos;a pas été écrit&#xa0;: ce n&apos;est pas un fichier ordinaire. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>il n&apos;y a plus de place</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder, or make room and allow writing there.</source>
        <translation>%1 n&apos;a pas été écrit&#xa0;: %2. Choisissez un autre dossier, ou faites de la place et autorisez l&apos;écriture.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ForecastWords</name>
    <message>
        <source>heap limit</source>
        <translation>limite du tas</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>limite mémoire</translation>
    </message>
    <message>
        <source>Forecast: %1 any moment</source>
        <translation>Prévision&#xa0;: %1 imminente</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2, not before %3</source>
        <translation>Prévision&#xa0;: %1 à %2, pas avant %3</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2 (%3 to %4)</source>
        <translation>Prévision&#xa0;: %1 à %2 (de %3 à %4)</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>imminente</translation>
    </message>
    <message>
        <source>Heap limit: %1</source>
        <translation>Limite du tas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Memory limit: %1</source>
        <translation>Limite mémoire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LegendText</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n autre dans le tableau</numerusform>
            <numerusform>%n autres dans le tableau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LiveChart</name>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a series and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No data yet: the first row comes when the shop runs.</source>
        <translation>Pas encore de données&#xa0;: la première ligne arrive quand la boutique tourne.</translation>
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
        <translation>États du panier au fil du temps</translation>
    </message>
    <message>
        <source>What state the cart was in, in the words of Kubernetes. Each death is named under it. %1</source>
        <translation>L&apos;état du panier, dans les termes de Kubernetes. Chaque mort est nommée en dessous. %1</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>panier</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Bounds</name>
    <message>
        <source>Your administrator allows heap limits up to %1.</source>
        <translation>Votre administrateur autorise des limites du tas jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Your administrator allows up to %1 clicks a second.</source>
        <translation>Votre administrateur autorise jusqu&apos;à %1 clics par seconde.</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Fault</name>
    <message>
        <source>slow catalogue</source>
        <translation>catalogue lent</translation>
    </message>
    <message>
        <source>The catalogue holds back every answer about one product for 300 ms. Whoever adds waits for it, and at higher rates for one of the cart&apos;s connections to the catalogue as well.</source>
        <translation>Le catalogue retient 300 ms chaque réponse concernant un seul produit. Qui ajoute au panier l&apos;attend et, à plus fort débit, attend aussi l&apos;une des connexions du panier au catalogue.</translation>
    </message>
    <message>
        <source>%count answers held back</source>
        <translation>%count réponses retenues</translation>
    </message>
    <message>
        <source>broken catalogue answers</source>
        <translation>réponses du catalogue tronquées</translation>
    </message>
    <message>
        <source>The catalogue cuts off every third answer about one product in the middle, with status 200. The cart catches that and answers with an error.</source>
        <translation>Le catalogue coupe au milieu une réponse sur trois concernant un seul produit, avec le statut 200. Le panier s&apos;en aperçoit et répond par une erreur.</translation>
    </message>
    <message>
        <source>%count answers broken</source>
        <translation>%count réponses tronquées</translation>
    </message>
    <message>
        <source>catalogue down</source>
        <translation>catalogue arrêté</translation>
    </message>
    <message>
        <source>The catalogue is stopped, and started again when the fault is switched off. The cart can look up nothing meanwhile.</source>
        <translation>Le catalogue est arrêté, puis relancé quand la panne est levée. Entre-temps, le panier ne peut rien consulter.</translation>
    </message>
    <message>
        <source>%count look-ups of the cart failed</source>
        <translation>%count consultations du panier en échec</translation>
    </message>
    <message>
        <source>store down</source>
        <translation>stockage arrêté</translation>
    </message>
    <message>
        <source>The store of the carts is stopped, and started again when the fault is switched off. It keeps nothing on disk: what shoppers had in their carts is lost.</source>
        <translation>Le stockage des paniers est arrêté, puis relancé quand la panne est levée. Il ne garde rien sur disque&#xa0;: ce que les clients avaient au panier est perdu.</translation>
    </message>
    <message>
        <source>%count requests of the cart failed</source>
        <translation>%count requêtes du panier en échec</translation>
    </message>
    <message>
        <source>cache that levels off</source>
        <translation>cache qui plafonne</translation>
    </message>
    <message>
        <source>The cart keeps the answers to the newest adds, up to 16 MiB: the live set climbs as with a leak, and then stays. Switched off, the next major collections free it.</source>
        <translation>Le panier garde les réponses des derniers ajouts, jusqu&apos;à 16 MiB&#xa0;: l&apos;ensemble vivant monte comme avec une fuite, puis se stabilise. Une fois la panne levée, les collectes majeures suivantes le libèrent.</translation>
    </message>
    <message>
        <source>%bytes in %count entries</source>
        <translation>%bytes dans %count entrées</translation>
    </message>
    <message>
        <source>listener leak</source>
        <translation>fuite d&apos;écouteurs</translation>
    </message>
    <message>
        <source>The cart keeps a listener for each new cart and never lets go of one: it grows with the shoppers who come, not with what they add. Switched off, no more are added; those that are there stay.</source>
        <translation>Le panier garde un écouteur pour chaque nouveau panier et n&apos;en libère aucun&#xa0;: il grossit avec les clients qui arrivent, pas avec ce qu&apos;ils ajoutent. Une fois la panne levée, il n&apos;en vient plus&#x202f;; ceux qui sont là restent.</translation>
    </message>
    <message>
        <source>%bytes in %count listeners</source>
        <translation>%bytes dans %count écouteurs</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::HeapInspector</name>
    <message>
        <source>broken off</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>half an answer, or none of a census</source>
        <translation>une demi-réponse, ou autre chose qu&apos;un recensement</translation>
    </message>
    <message>
        <source>half an answer, or none of a heap snapshot</source>
        <translation>une demi-réponse, ou autre chose qu&apos;un instantané du tas</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Incident</name>
    <message>
        <source>deploy the leaking build</source>
        <translation>déployer le build qui fuit</translation>
    </message>
    <message>
        <source>Redeploys the cart with the leak: a clean stop and a start, and from then on the live set climbs.</source>
        <translation>Redéploie le panier avec la fuite&#xa0;: un arrêt propre, un démarrage et, dès lors, l&apos;ensemble vivant monte.</translation>
    </message>
    <message>
        <source>deploy the fixed build</source>
        <translation>déployer le build corrigé</translation>
    </message>
    <message>
        <source>Redeploys the cart without the leak: a clean stop and a start, and the live set stays flat.</source>
        <translation>Redéploie le panier sans la fuite&#xa0;: un arrêt propre, un démarrage, et l&apos;ensemble vivant reste plat.</translation>
    </message>
    <message>
        <source>kill the cart</source>
        <translation>tuer le panier</translation>
    </message>
    <message>
        <source>Ends the cart at once, as kill -9 does: exit code 137, no last words. It is restarted.</source>
        <translation>Met fin au panier d&apos;un coup, comme kill -9&#xa0;: code de sortie 137, aucune dernière parole. Il est redémarré.</translation>
    </message>
    <message>
        <source>kill the store</source>
        <translation>tuer le stockage</translation>
    </message>
    <message>
        <source>Ends the store of the carts at once. It is restarted, and what shoppers had in their carts is gone.</source>
        <translation>Met fin d&apos;un coup au stockage des paniers. Il est redémarré, et ce que les clients avaient au panier a disparu.</translation>
    </message>
    <message>
        <source>traffic spike</source>
        <translation>pic de trafic</translation>
    </message>
    <message>
        <source>Four times the traffic for 20 seconds, then the usual rate again.</source>
        <translation>Quatre fois le trafic pendant 20 secondes, puis de nouveau le débit habituel.</translation>
    </message>
    <message>
        <source>memory limit of 100 MiB</source>
        <translation>limite mémoire de 100 MiB</translation>
    </message>
    <message>
        <source>Gives the cart&apos;s container 100 MiB. Over it the cart is killed: OOMKilled, exit code 137.</source>
        <translation>Donne 100 MiB au conteneur du panier. Au-delà, le panier est tué&#xa0;: OOMKilled, code de sortie 137.</translation>
    </message>
    <message>
        <source>healthy but busy</source>
        <translation>sain mais chargé</translation>
    </message>
    <message>
        <source>Deploys the fixed build and sends three times the traffic, which stays. Nothing is wrong.</source>
        <translation>Déploie le build corrigé et envoie trois fois le trafic, qui reste. Rien ne va mal.</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Lab</name>
    <message>
        <source>the lab is being stopped</source>
        <translation>le labo est en cours d&apos;arrêt</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Preflight</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::PreflightText</name>
    <message>
        <source>Programs of the shop</source>
        <translation>Programmes de la boutique</translation>
    </message>
    <message>
        <source>%1 is version %2</source>
        <translation>%1 est en version %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>absents&#xa0;: %1</translation>
    </message>
    <message>
        <source>no answer from: %1</source>
        <translation>sans réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>all there, version %1 like the console</source>
        <translation>tous là, en version %1 comme la console</translation>
    </message>
    <message>
        <source>The machine may just be busy: check again. If they stay silent, install Leak Lab again.</source>
        <translation>La machine est peut-être simplement occupée&#xa0;: vérifiez à nouveau. S&apos;ils restent muets, réinstallez Leak Lab.</translation>
    </message>
    <message>
        <source>Install Leak Lab again, or build all of its programs: they belong together and lie in one folder.</source>
        <translation>Réinstallez Leak Lab, ou compilez tous ses programmes&#xa0;: ils vont ensemble et se trouvent dans un même dossier.</translation>
    </message>
    <message>
        <source>Loopback network</source>
        <translation>Réseau local (loopback)</translation>
    </message>
    <message>
        <source>127.0.0.1 can be used</source>
        <translation>127.0.0.1 est utilisable</translation>
    </message>
    <message>
        <source>no connection to 127.0.0.1 (%1)</source>
        <translation>pas de connexion à 127.0.0.1 (%1)</translation>
    </message>
    <message>
        <source>All of the shop talks over 127.0.0.1 and nothing else. Allow it in the firewall or sandbox that Leak Lab runs in.</source>
        <translation>Toute la boutique communique par 127.0.0.1 et rien d&apos;autre. Autorisez-le dans le pare-feu ou le bac à sable où tourne Leak Lab.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>none asked for; the system gives free ones</source>
        <translation>aucun n&apos;est demandé&#x202f;; le système en donne de libres</translation>
    </message>
    <message>
        <source>%1, the storefront&apos;s, is free</source>
        <translation>%1, celui de la vitrine, est libre</translation>
    </message>
    <message>
        <source>%1, asked for with --port, is taken</source>
        <translation>%1, demandé avec --port, est pris</translation>
    </message>
    <message>
        <source>End the program that uses it, or leave out --port to get a free one.</source>
        <translation>Fermez le programme qui l&apos;utilise, ou omettez --port pour en obtenir un libre.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>the system does not tell how much is free</source>
        <translation>le système ne dit pas combien est libre</translation>
    </message>
    <message>
        <source>See to it that %1 are free.</source>
        <translation>Veillez à ce que %1 soient libres.</translation>
    </message>
    <message>
        <source>%1 of %2 free; this lab takes up to %3</source>
        <translation>%1 libres sur %2&#x202f;; ce labo en prend jusqu&apos;à %3</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller heap limit. Else the machine may page or end programs, and what you measure is that.</source>
        <translation>Fermez d&apos;autres programmes, ou choisissez une limite du tas plus basse. Sinon la machine risque de swapper ou de tuer des programmes, et c&apos;est cela que vous mesurerez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to (%2)</source>
        <translation>impossible d&apos;écrire dans %1 (%2)</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>%1 est accessible en écriture</translation>
    </message>
    <message>
        <source>The system does not tell how much room it has.</source>
        <translation>Le système ne dit pas combien de place il a.</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%1 libres dans %2</translation>
    </message>
    <message>
        <source>Make room: %1 are enough for long sessions and heap snapshots.</source>
        <translation>Faites de la place&#xa0;: %1 suffisent pour de longues sessions et des instantanés du tas.</translation>
    </message>
    <message>
        <source>Store of the carts</source>
        <translation>Stockage des paniers</translation>
    </message>
    <message>
        <source>redis-server is installed; the lab starts one of its own</source>
        <translation>redis-server est installé&#x202f;; le labo en lance un à lui</translation>
    </message>
    <message>
        <source>the built-in one, as asked for</source>
        <translation>celui intégré, comme demandé</translation>
    </message>
    <message>
        <source>the built-in one; no redis-server is installed, and none is needed</source>
        <translation>celui intégré&#x202f;; redis-server n&apos;est pas installé, et n&apos;est pas nécessaire</translation>
    </message>
    <message>
        <source>your own Redis answers at %1</source>
        <translation>votre propre Redis répond à l&apos;adresse %1</translation>
    </message>
    <message>
        <source>your own Redis at %1 does not answer (%2)</source>
        <translation>votre propre Redis à l&apos;adresse %1 ne répond pas (%2)</translation>
    </message>
    <message>
        <source>Start it, correct --redis, or leave it out: then the lab brings its own store.</source>
        <translation>Démarrez-le, corrigez --redis, ou omettez-le&#xa0;: le labo apporte alors son propre stockage.</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Dossier d&apos;exécution</translation>
    </message>
    <message>
        <source>Allow writing there, or let XDG_RUNTIME_DIR or TMPDIR name another folder.</source>
        <translation>Autorisez-y l&apos;écriture, ou désignez un autre dossier par XDG_RUNTIME_DIR ou TMPDIR.</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>Sessions enregistrées</translation>
    </message>
    <message>
        <source>Allow writing there; until then sessions run but are not kept.</source>
        <translation>Autorisez-y l&apos;écriture&#x202f;; d&apos;ici là, les sessions tournent mais ne sont pas conservées.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ArithmeticText</name>
    <message>
        <source>too early to tell when it will be full</source>
        <translation>trop tôt pour dire quand il sera plein</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>plein dans %1</translation>
    </message>
    <message>
        <source>but the container&apos;s memory limit is met first, in %1</source>
        <translation>mais la limite mémoire du conteneur est atteinte avant, dans %1</translation>
    </message>
    <message>
        <source>Crash arithmetic: nothing to reckon with while the cart is down or just started.</source>
        <translation>Calcul du crash&#xa0;: rien à calculer tant que le panier est arrêté ou vient de démarrer.</translation>
    </message>
    <message>
        <source>Nobody looks up a product in the cart just now, so nothing leaks.</source>
        <translation>Personne ne consulte de produit dans le panier en ce moment&#xa0;: rien ne fuit.</translation>
    </message>
    <message>
        <source>%1 look-ups a second, and none of them leaves anything behind.</source>
        <translation>%1 consultations par seconde, et aucune ne laisse rien derrière elle.</translation>
    </message>
    <message>
        <source>%1 left behind by each look-up × %2 look-ups a second = %3</source>
        <translation>%1 laissés par chaque consultation × %2 consultations par seconde = %3</translation>
    </message>
    <message>
        <source>%1. How much room is left is known after the first major collection.</source>
        <translation>%1. La place qui reste sera connue après la première collecte majeure.</translation>
    </message>
    <message>
        <source>%1. %2 free between live set and limit: %3.</source>
        <translation>%1. %2 libres entre l&apos;ensemble vivant et la limite&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CellText</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Δ objects</source>
        <translation>Δ objets</translation>
    </message>
    <message>
        <source>Δ bytes</source>
        <translation>Δ octets</translation>
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
        <translation>%1 · à %2 · %3 · %4 vivants</translation>
    </message>
    <message>
        <source>after a collection</source>
        <translation>après une collecte</translation>
    </message>
    <message>
        <source>as of the last major</source>
        <translation>selon la dernière majeure</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ConsoleLoadText</name>
    <message>
        <source>Console %1 CPU · %2 · frames up to %3 late</source>
        <comment>share of a core, memory, milliseconds</comment>
        <translation>Console %1 CPU · %2 · images jusqu&apos;à %3 de retard</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CueModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation>Temps labo</translation>
    </message>
    <message>
        <source>Cue or note</source>
        <translation>Repère ou note</translation>
    </message>
</context>
<context>
    <name>leaklab::models::DeathText</name>
    <message>
        <source>Requests lost: known once the cart is ready again.</source>
        <translation>Requêtes perdues&#xa0;: connues quand le panier sera de nouveau prêt.</translation>
    </message>
    <message>
        <source>Requests lost: %1.</source>
        <translation>Requêtes perdues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Requests lost: %1 (%2).</source>
        <translation>Requêtes perdues&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Carts lost: not checked yet.</source>
        <translation>Paniers perdus&#xa0;: pas encore vérifié.</translation>
    </message>
    <message>
        <source>Carts lost: %1 of %2 checked, with wrong contents: %3.</source>
        <translation>Paniers perdus&#xa0;: %1 sur %2 vérifiés, au contenu faux&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 Not reached: %2.</source>
        <translation>%1 Non joints&#xa0;: %2.</translation>
    </message>
    <message>
        <source>waited %1 (CrashLoopBackOff)</source>
        <translation>attente de %1 (CrashLoopBackOff)</translation>
    </message>
    <message>
        <source>restarted at once</source>
        <translation>redémarré aussitôt</translation>
    </message>
    <message>
        <source>started %1 after the death</source>
        <translation>lancé %1 après la mort</translation>
    </message>
    <message>
        <source>ready after %1 in all</source>
        <translation>prêt au bout de %1 en tout</translation>
    </message>
    <message>
        <source>%1 from when the policy allowed it</source>
        <translation>%1 après l&apos;autorisation de redémarrer</translation>
    </message>
    <message>
        <source>not ready again so far</source>
        <translation>pas encore redevenu prêt</translation>
    </message>
    <message>
        <source>Recovery: %1.</source>
        <translation>Reprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 · at %2 · %3</source>
        <translation>%1 · à %2 · %3</translation>
    </message>
    <message>
        <source>The cart ended itself: its live set no longer fitted its heap. 134 is 128 + 6, SIGABRT: the program called abort().</source>
        <translation>Le panier a mis fin à lui-même&#xa0;: son ensemble vivant ne tenait plus dans son tas. 134 est 128 + 6, SIGABRT&#xa0;: le programme a appelé abort().</translation>
    </message>
    <message>
        <source>%1 Live at the end: %2 of %3.</source>
        <translation>%1 Vivants à la fin&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>The cart was killed because its resident memory passed the limit of its container. 137 is 128 + 9, SIGKILL: no program gets to say anything after that.</source>
        <translation>Le panier a été tué parce que sa mémoire résidente a dépassé la limite de son conteneur. 137 est 128 + 9, SIGKILL&#xa0;: après cela, aucun programme ne peut plus rien dire.</translation>
    </message>
    <message>
        <source>%1 Resident when last seen: %2 of %3.</source>
        <translation>%1 Résidente à la dernière mesure&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>Somebody killed the cart from outside; it was not for memory. 137 is 128 + 9, SIGKILL, as for OOMKilled: only the memory before it tells the two apart.</source>
        <translation>Quelqu&apos;un a tué le panier de l&apos;extérieur&#x202f;; ce n&apos;était pas à cause de la mémoire. 137 est 128 + 9, SIGKILL, comme pour OOMKilled&#xa0;: seule la mémoire juste avant distingue les deux.</translation>
    </message>
    <message>
        <source>The cart crashed: %1 is 128 + %2, the number of the signal.</source>
        <translation>Le panier a planté&#xa0;: %1 est 128 + %2, le numéro du signal.</translation>
    </message>
    <message>
        <source>The cart ended by itself with exit code %1.</source>
        <translation>Le panier s&apos;est terminé de lui-même avec le code de sortie %1.</translation>
    </message>
    <message>
        <source>Lived %1 from ready to dead.</source>
        <translation>A vécu %1 entre prêt et mort.</translation>
    </message>
    <message>
        <source>Held on to %1 leaked records.</source>
        <translation>Retenait %1 enregistrements en fuite.</translation>
    </message>
    <message>
        <source>None: the process was killed from outside (137).</source>
        <translation>Aucune&#xa0;: le processus a été tué de l&apos;extérieur (137).</translation>
    </message>
    <message>
        <source>None: the process ended with exit code %1 and said nothing.</source>
        <translation>Aucune&#xa0;: le processus s&apos;est terminé avec le code de sortie %1 sans rien dire.</translation>
    </message>
    <message>
        <source>None: the process ended (%1) without getting to say anything.</source>
        <translation>Aucune&#xa0;: le processus s&apos;est terminé (%1) sans avoir pu rien dire.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventModel</name>
    <message>
        <source>✖ death</source>
        <translation>✖ mort</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ alerte</translation>
    </message>
    <message>
        <source>◆ change</source>
        <translation>◆ changement</translation>
    </message>
    <message>
        <source>⚑ cue</source>
        <translation>⚑ repère</translation>
    </message>
    <message>
        <source>● normal</source>
        <translation>● normal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation>Temps labo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventText</name>
    <message>
        <source>new deployment</source>
        <translation>nouveau déploiement</translation>
    </message>
    <message>
        <source>leaking build</source>
        <translation>build qui fuit</translation>
    </message>
    <message>
        <source>fixed build</source>
        <translation>build corrigé</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>jumeau</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>jumeau qui fuit</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>jumeau corrigé</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1&#xa0;: mort</translation>
    </message>
    <message>
        <source>%1, %2 live</source>
        <translation>%1, %2 vivants</translation>
    </message>
    <message>
        <source>%1, %2 leaked records</source>
        <translation>%1, %2 enregistrements en fuite</translation>
    </message>
    <message>
        <source>%1, heap limit %2</source>
        <translation>%1, limite du tas %2</translation>
    </message>
    <message>
        <source>%1, leak amplified ×%2</source>
        <translation>%1, fuite amplifiée ×%2</translation>
    </message>
    <message>
        <source>deployed: %1</source>
        <translation>déployé&#xa0;: %1</translation>
    </message>
    <message>
        <source>deployed anew</source>
        <translation>redéployé</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise: %1</source>
        <translation>le labo est préparé pour un exercice&#xa0;: %1</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise</source>
        <translation>le labo est préparé pour un exercice</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number and name of a step</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>exercise %1: step %2 passed</source>
        <translation>exercice %1&#xa0;: étape %2 réussie</translation>
    </message>
    <message>
        <source>exercise %1: step %2 began</source>
        <translation>exercice %1&#xa0;: étape %2 commencée</translation>
    </message>
    <message>
        <source>%1 started again (pid %2)</source>
        <translation>%1&#xa0;: relancé (pid %2)</translation>
    </message>
    <message>
        <source>%1 started (pid %2)</source>
        <translation>%1&#xa0;: lancé (pid %2)</translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation>pas de limite mémoire</translation>
    </message>
    <message>
        <source>memory limit %1</source>
        <translation>limite mémoire %1</translation>
    </message>
    <message>
        <source>%1: restarting at once</source>
        <translation>%1&#xa0;: redémarrage immédiat</translation>
    </message>
    <message>
        <source>%1: restarting in %2 (CrashLoopBackOff)</source>
        <translation>%1&#xa0;: redémarrage dans %2 (CrashLoopBackOff)</translation>
    </message>
    <message>
        <source>carts checked: %1, lost: %2, wrong: %3, not reached: %4</source>
        <translation>paniers vérifiés&#xa0;: %1, perdus&#xa0;: %2, faux&#xa0;: %3, non joints&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1; the store ended meanwhile, and with it the carts of then</source>
        <translation>%1&#x202f;; le stockage s&apos;est arrêté entre-temps, et avec lui les paniers d&apos;alors</translation>
    </message>
    <message>
        <source>after crash %1: %2</source>
        <translation>après le crash %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>crash %1: %2 requests lost in %3</source>
        <translation>crash %1&#xa0;: %2 requêtes perdues en %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>heap census as of the last major collection: %1 live</source>
        <translation>recensement du tas selon la dernière collecte majeure&#xa0;: %1 vivants</translation>
    </message>
    <message>
        <source>heap census after a collection of %1: %2 live</source>
        <translation>recensement du tas après une collecte de %1&#xa0;: %2 vivants</translation>
    </message>
    <message>
        <source>heap snapshot of %1 objects; the cart stood still for %2</source>
        <translation>instantané du tas, %1 objets&#x202f;; le panier a été à l&apos;arrêt pendant %2</translation>
    </message>
    <message>
        <source>closed loop, shoppers: %1</source>
        <translation>boucle fermée, clients&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, journeys: %2</source>
        <translation>%1, parcours&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the shop is ready</source>
        <translation>la boutique est prête</translation>
    </message>
    <message>
        <source>%1 is ready, %2 after its start</source>
        <translation>%1&#xa0;: prêt, %2 après son lancement</translation>
    </message>
    <message>
        <source>%1 does not answer its readiness probe (NotReady)</source>
        <translation>%1&#xa0;: ne répond pas à sa sonde readiness (NotReady)</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1&#xa0;: arrêté</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1&#xa0;: impossible à lancer</translation>
    </message>
    <message>
        <source>cart: %1</source>
        <translation>panier&#xa0;: %1</translation>
    </message>
    <message>
        <source>traffic on: %1</source>
        <translation>trafic activé&#xa0;: %1</translation>
    </message>
    <message>
        <source>traffic off</source>
        <translation>trafic coupé</translation>
    </message>
    <message>
        <source>traffic set to %1</source>
        <translation>trafic réglé sur %1</translation>
    </message>
    <message>
        <source>the %1&apos;s figures are missing: %2</source>
        <translation>chiffres manquants (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 runs beside the cart: from now on both get the same requests</source>
        <translation>%1 tourne à côté du panier&#xa0;: désormais tous deux reçoivent les mêmes requêtes</translation>
    </message>
    <message>
        <source>the twin was switched off</source>
        <translation>le jumeau a été arrêté</translation>
    </message>
    <message>
        <source>the twin could not be started, the shop goes on without it: %1</source>
        <translation>le jumeau n&apos;a pas pu être lancé, la boutique continue sans lui&#xa0;: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>cue: %1</source>
        <translation>repère&#xa0;: %1</translation>
    </message>
    <message>
        <source>cue %1 is called: %2</source>
        <translation>le repère %1 s&apos;appelle&#xa0;: %2</translation>
    </message>
    <message>
        <source>cue %1 taken away: %2</source>
        <translation>repère %1 retiré&#xa0;: %2</translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation>incident&#xa0;: %1</translation>
    </message>
    <message>
        <source>incident, not announced: %1</source>
        <translation>incident, non annoncé&#xa0;: %1</translation>
    </message>
    <message>
        <source>done in the console: %1</source>
        <translation>fait dans la console&#xa0;: %1</translation>
    </message>
    <message>
        <source>fault on: %1</source>
        <translation>panne activée&#xa0;: %1</translation>
    </message>
    <message>
        <source>fault off: %1</source>
        <translation>panne levée&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which this version does not know</source>
        <translation>«&#xa0;%1&#xa0;», inconnu de cette version</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>redémarrage</translation>
    </message>
    <message>
        <source>start</source>
        <translation>lancement</translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation>NotReady</translation>
    </message>
    <message>
        <source>died</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>back-off %1</translation>
    </message>
    <message>
        <source>traffic %1</source>
        <translation>trafic %1</translation>
    </message>
    <message>
        <source>carts checked</source>
        <translation>paniers vérifiés</translation>
    </message>
    <message>
        <source>requests lost</source>
        <translation>requêtes perdues</translation>
    </message>
    <message>
        <source>census</source>
        <translation>recensement</translation>
    </message>
    <message>
        <source>heap snapshot</source>
        <translation>instantané du tas</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>pas de chiffres</translation>
    </message>
    <message>
        <source>no twin</source>
        <translation>pas de jumeau</translation>
    </message>
    <message>
        <source>twin failed</source>
        <translation>échec du jumeau</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>préparé</translation>
    </message>
    <message>
        <source>✓ step %1</source>
        <translation>✓ étape %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation>levée&#xa0;: %1</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Line (! was written to stderr)</source>
        <translation>Ligne (! = écrit sur stderr)</translation>
    </message>
</context>
<context>
    <name>leaklab::models::OutcomeText</name>
    <message>
        <source>answered 4xx</source>
        <translation>réponse 4xx</translation>
    </message>
    <message>
        <source>answered 5xx</source>
        <translation>réponse 5xx</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réinitialisées</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>hors délai</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupées</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>malformées</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>jamais envoyées</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation>NotReady</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>CrashLoopBackOff</source>
        <translation>CrashLoopBackOff</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>Échec au lancement</translation>
    </message>
    <message>
        <source>Aborted (%1)</source>
        <translation>Abort (%1)</translation>
    </message>
    <message>
        <source>OOMKilled (%1)</source>
        <translation>OOMKilled (%1)</translation>
    </message>
    <message>
        <source>Killed (%1)</source>
        <translation>Tué (%1)</translation>
    </message>
    <message>
        <source>Signal %1 (%2)</source>
        <translation>Signal %1 (%2)</translation>
    </message>
    <message>
        <source>Exited (%1)</source>
        <translation>Terminé (%1)</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>Jamais prêt</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1&#xa0;: arrêté</translation>
    </message>
    <message>
        <source>%1 died: heap limit reached (%2)</source>
        <translation>%1&#xa0;: mort, limite du tas atteinte (%2)</translation>
    </message>
    <message>
        <source>%1 was killed for exceeding the memory limit: OOMKilled (%2)</source>
        <translation>%1&#xa0;: tué pour dépassement de la limite mémoire, OOMKilled (%2)</translation>
    </message>
    <message>
        <source>%1 was killed from outside, not for memory (%2)</source>
        <translation>%1&#xa0;: tué de l&apos;extérieur, pas à cause de la mémoire (%2)</translation>
    </message>
    <message>
        <source>%1 died of signal %2 (%3)</source>
        <translation>%1&#xa0;: mort par le signal %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ended by itself with exit code %2</source>
        <translation>%1&#xa0;: terminé de lui-même avec le code de sortie %2</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1&#xa0;: impossible à lancer</translation>
    </message>
    <message>
        <source>%1 was ended: it did not become ready in time</source>
        <translation>%1&#xa0;: arrêté d&apos;office, pas prêt à temps</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>panier</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>store</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>twin cart</source>
        <translation>panier jumeau</translation>
    </message>
    <message>
        <source>twin web</source>
        <translation>web jumeau</translation>
    </message>
</context>
<context>
    <name>leaklab::models::StateText</name>
    <message>
        <source>Died</source>
        <translation>Mort</translation>
    </message>
    <message>
        <source>CrashLoopBackOff %1</source>
        <translation>CrashLoopBackOff %1</translation>
    </message>
    <message>
        <source>%1 (in truth %2)</source>
        <comment>a wait, and how long Kubernetes would wait</comment>
        <translation>%1 (en réalité %2)</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>back-off %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, encore %2</translation>
    </message>
    <message>
        <source>waits ÷ %1</source>
        <translation>attentes ÷ %1</translation>
    </message>
    <message>
        <source>true waits</source>
        <translation>attentes réelles</translation>
    </message>
    <message>
        <source>As in Kubernetes, the first restart comes at once, then after 10 s, doubling up to 5 min; 10 good minutes make it forget.</source>
        <translation>Comme dans Kubernetes, le premier redémarrage est immédiat, le suivant attend 10 s, puis l&apos;attente double jusqu&apos;à 5 min&#x202f;; 10 bonnes minutes le font tout oublier.</translation>
    </message>
    <message>
        <source>%1 Here all of it is divided by %2.</source>
        <translation>%1 Ici, tout est divisé par %2.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::SummaryText</name>
    <message>
        <source>The cart is not running.</source>
        <translation>Le panier ne tourne pas.</translation>
    </message>
    <message>
        <source>%1 of %2 heap used</source>
        <translation>%1 de tas utilisés sur %2</translation>
    </message>
    <message>
        <source>No sure rise of the live set; %1.</source>
        <translation>Pas de hausse certaine de l&apos;ensemble vivant&#x202f;; %1.</translation>
    </message>
    <message>
        <source>Live set</source>
        <translation>L&apos;ensemble vivant</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>La mémoire résidente</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory any moment; %3.</source>
        <translation>%1 monte de %2 par minute, mémoire pleine d&apos;un instant à l&apos;autre&#x202f;; %3.</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory in about %3; %4.</source>
        <translation>%1 monte de %2 par minute, mémoire pleine dans %3 environ&#x202f;; %4.</translation>
    </message>
    <message>
        <source>%1 of the time goes into collecting, at most %2 in what is shown; longest pause %3.</source>
        <translation>%1 du temps passe en collecte, au plus %2 dans ce qui est affiché&#x202f;; pause la plus longue&#xa0;: %3.</translation>
    </message>
    <message>
        <source>No request was answered in the last second.</source>
        <translation>Aucune requête n&apos;a eu de réponse dans la dernière seconde.</translation>
    </message>
    <message>
        <source>Half of the requests within %1, 99 in 100 within %2; at worst %3 in what is shown.</source>
        <translation>La moitié des requêtes en moins de %1, 99 sur 100 en moins de %2&#x202f;; au pire %3 dans ce qui est affiché.</translation>
    </message>
    <message>
        <source>No traffic.</source>
        <translation>Pas de trafic.</translation>
    </message>
    <message>
        <source>%1 answered of %2 offered; %3 of the requests failed.</source>
        <translation>%1 servis sur %2 demandés&#x202f;; %3 des requêtes ont échoué.</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>Pas encore de données.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::TileText</name>
    <message>
        <source>%1 of %2</source>
        <comment>an amount of memory of its limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Heap used</source>
        <translation>Tas utilisé</translation>
    </message>
    <message>
        <source>Objects on the cart&apos;s heap, garbage included, as a share of the heap limit. At the limit the cart aborts itself: exit code 134.</source>
        <translation>Les objets sur le tas du panier, déchets compris, en part de la limite du tas. À la limite, le panier s&apos;interrompt lui-même&#xa0;: code de sortie 134.</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>limite du tas</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>limite mémoire</translation>
    </message>
    <message>
        <source>Out of memory in</source>
        <translation>Mémoire pleine dans</translation>
    </message>
    <message>
        <source>When memory meets its limit if it goes on as it did since the traffic last changed, and how sure that is. Near the limit the cart no longer keeps the pace, so it ends some seconds later. Once it has happened: how far off the forecast was that was made half-way.</source>
        <translation>Quand la mémoire atteindra sa limite si elle continue comme depuis le dernier changement de trafic, et avec quelle certitude. Près de la limite, le panier ne tient plus le rythme et finit donc quelques secondes plus tard. Une fois que c&apos;est arrivé&#xa0;: l&apos;écart de la prévision faite à mi-chemin.</translation>
    </message>
    <message>
        <source>the cart is down</source>
        <translation>le panier est arrêté</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>trop tôt pour le dire</translation>
    </message>
    <message>
        <source>no trend</source>
        <translation>pas de tendance</translation>
    </message>
    <message>
        <source>nothing rises for sure</source>
        <translation>aucune hausse certaine</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>pas avant %1</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>imminent</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about so much time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>at the %1</source>
        <translation>à la %1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>a span of time, and which limit is meant</comment>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latence p99</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>One request in a hundred took longer than this, counted from the moment the shopper clicked.</source>
        <translation>Une requête sur cent a pris plus longtemps que cela, compté depuis le clic du client.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>Requests that failed, as a share of those that ended in the last second.</source>
        <translation>Requêtes en échec, en part de celles qui se sont terminées dans la dernière seconde.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>no death yet</source>
        <translation>aucune mort</translation>
    </message>
    <message>
        <source>How often the cart died and was started again since the lab began.</source>
        <translation>Combien de fois le panier est mort et a été relancé depuis le début du labo.</translation>
    </message>
    <message>
        <source>Traffic answered</source>
        <translation>Trafic servi</translation>
    </message>
    <message>
        <source>of %1 offered</source>
        <translation>sur %1 demandés</translation>
    </message>
    <message>
        <source>Requests answered well a second, of those that shoppers made.</source>
        <translation>Requêtes bien servies par seconde, parmi celles des clients.</translation>
    </message>
    <message>
        <source>half-way: right</source>
        <translation>à mi-chemin&#xa0;: juste</translation>
    </message>
    <message>
        <source>half-way: %1 too early</source>
        <translation>à mi-chemin&#xa0;: %1 trop tôt</translation>
    </message>
    <message>
        <source>half-way: %1 too late</source>
        <translation>à mi-chemin&#xa0;: %1 trop tard</translation>
    </message>
</context>
<context>
    <name>leaklab::models::TwinText</name>
    <message>
        <source>twin</source>
        <translation>jumeau</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>jumeau qui fuit</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>jumeau corrigé</translation>
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
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>%1&#xa0;%</translation>
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
        <translation>L&apos;enregistrement s&apos;arrête sans fin&#xa0;: la console a été fermée de force, ou enregistre encore. Jusqu&apos;à une seconde peut manquer.</translation>
    </message>
    <message>
        <source>The file is damaged: %1 pieces of it can&apos;t be read, and with them %2 rows.</source>
        <translation>Le fichier est endommagé&#xa0;: %1 morceaux sont illisibles, et avec eux %2 lignes.</translation>
    </message>
    <message>
        <source>The disk took nothing for a while: %1 rows between %2 s and %3 s were not recorded.</source>
        <translation>Le disque n&apos;a rien accepté pendant un moment&#xa0;: %1 lignes entre %2 s et %3 s n&apos;ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>It holds series that this version does not know: %1.</source>
        <translation>Il contient des séries que cette version ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It holds what only a later version can read (%1).</source>
        <translation>Il contient ce que seule une version ultérieure sait lire (%1).</translation>
    </message>
</context>
<context>
    <name>leaklab::supervise::SupervisedProcess</name>
    <message>
        <source>not ready within %1 s of its start; ended</source>
        <translation>pas prêt dans les %1 s après son lancement&#x202f;; arrêté d&apos;office</translation>
    </message>
    <message>
        <source>still there %1 s after it was asked to stop; killed</source>
        <translation>encore là %1 s après la demande d&apos;arrêt&#x202f;; tué</translation>
    </message>
    <message>
        <source>resident memory %1 over the limit of %2; killed (exit code 137)</source>
        <translation>mémoire résidente %1 au-dessus de la limite de %2&#x202f;; tué (code de sortie 137)</translation>
    </message>
</context>
<context>
    <name>leaklab::training::Attempt</name>
    <message>
        <source>The lab does not do what it should. %1</source>
        <translation>Le labo ne fait pas ce qu&apos;il devrait. %1</translation>
    </message>
    <message>
        <source>The lab could not be set up for this exercise: %1</source>
        <translation>Le labo n&apos;a pas pu être préparé pour cet exercice&#xa0;: %1</translation>
    </message>
    <message>
        <source>The step could not begin as it should: %1.</source>
        <translation>L&apos;étape n&apos;a pas pu commencer comme prévu&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::CheckBoard</name>
    <message>
        <source>Something else comes first.</source>
        <translation>Autre chose vient d&apos;abord.</translation>
    </message>
    <message>
        <source>held for %1 of %2 s</source>
        <translation>tenu %1 s sur %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>now %1 of %2</source>
        <translation>maintenant %1 sur %2</translation>
    </message>
    <message>
        <source>now %1, to be under %2</source>
        <translation>maintenant %1, doit passer sous %2</translation>
    </message>
    <message>
        <source>It is %1 and has to be over %2.</source>
        <translation>La valeur est %1 et doit dépasser %2.</translation>
    </message>
    <message>
        <source>It is %1 and has to be under %2.</source>
        <translation>La valeur est %1 et doit être sous %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>So far %1 of %2.</source>
        <translation>Jusqu&apos;ici %1 sur %2.</translation>
    </message>
    <message>
        <source>It took %1; you were %2 off.</source>
        <translation>Cela a pris %1&#x202f;; votre écart est de %2.</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too early. Predict the next one.</source>
        <translation>Cela a pris %1&#xa0;: vous étiez %2 trop tôt. Prédisez la prochaine fois.</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too late. Predict the next one.</source>
        <translation>Cela a pris %1&#xa0;: vous étiez %2 trop tard. Prédisez la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::DisturbanceWatch</name>
    <message>
        <source>The %1 could not be started, and the step needs it. Set the lab up anew.</source>
        <translation>Le processus «&#xa0;%1&#xa0;» n&apos;a pas pu être lancé, et l&apos;étape en a besoin. Réinitialisez le labo.</translation>
    </message>
    <message>
        <source>The %1 was killed, and this step does not ask for it: what it measures begins anew. Go on, or set the lab up anew.</source>
        <translation>Le processus «&#xa0;%1&#xa0;» a été tué, et cette étape ne le demande pas&#xa0;: ce qu&apos;elle mesure repart de zéro. Continuez, ou réinitialisez le labo.</translation>
    </message>
    <message>
        <source>The %1 ended by itself, and not for memory: that is no part of this step. Set the lab up anew.</source>
        <translation>Le processus «&#xa0;%1&#xa0;» s&apos;est terminé de lui-même, et pas à cause de la mémoire&#xa0;: cela ne fait pas partie de cette étape. Réinitialisez le labo.</translation>
    </message>
    <message>
        <source>The %1 has run out of memory %2 times during this step, and is down more and more. Set the lab up anew to begin the step with a fresh one.</source>
        <translation>Le processus «&#xa0;%1&#xa0;» a manqué de mémoire %2 fois pendant cette étape, et il est de plus en plus souvent arrêté. Réinitialisez le labo pour commencer l&apos;étape avec un processus neuf.</translation>
    </message>
    <message>
        <source>%1 s of the session are missing: the computer slept, or was too busy. What was being measured begins anew; set the lab up anew if it looks strange.</source>
        <translation>Il manque %1 s à la session&#xa0;: l&apos;ordinateur dormait, ou était trop occupé. La mesure en cours repart de zéro&#x202f;; réinitialisez le labo si elle paraît étrange.</translation>
    </message>
    <message>
        <source>The %1 was stopped, and this step needs it. Start it, or set the lab up anew.</source>
        <translation>Le processus «&#xa0;%1&#xa0;» a été arrêté, et cette étape en a besoin. Démarrez-le, ou réinitialisez le labo.</translation>
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
        <translation>rien n&apos;a été mesuré à l&apos;instant</translation>
    </message>
    <message>
        <source>the cart has not told it yet: it is down, or just began</source>
        <translation>le panier ne l&apos;a pas encore dit&#xa0;: il est arrêté, ou vient de commencer</translation>
    </message>
    <message>
        <source>there is nothing to measure it from just now</source>
        <translation>il n&apos;y a rien pour le mesurer en ce moment</translation>
    </message>
    <message>
        <source>it is held against the step &quot;%1&quot;, which has not been passed in this lab</source>
        <translation>la comparaison se fait avec l&apos;étape «&#xa0;%1&#xa0;», qui n&apos;a pas été réussie dans ce labo</translation>
    </message>
    <message>
        <source>the lab was just set up</source>
        <translation>le labo vient d&apos;être préparé</translation>
    </message>
    <message>
        <source>it takes %1 since the lab was set up; wait a little</source>
        <translation>il faut %1 depuis la préparation du labo&#x202f;; attendez un peu</translation>
    </message>
    <message>
        <source>the cart began anew %1 ago; wait until this life is %2 old</source>
        <translation>le panier a redémarré il y a %1&#x202f;; attendez que cette vie ait %2</translation>
    </message>
    <message>
        <source>it takes %1 without a gap to tell; wait a little</source>
        <translation>il faut %1 sans trou pour le dire&#x202f;; attendez un peu</translation>
    </message>
    <message>
        <source>it would be divided by nothing</source>
        <translation>on diviserait par zéro</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ProgressStore</name>
    <message>
        <source>it is about another exercise</source>
        <translation>il concerne un autre exercice</translation>
    </message>
    <message>
        <source>How far you got in &quot;%1&quot; can&apos;t be read (%2). %3</source>
        <translation>Votre avancement dans «&#xa0;%1&#xa0;» est illisible (%2). %3</translation>
    </message>
    <message>
        <source>The file is kept as %1, and the exercise begins anew.</source>
        <translation>Le fichier est conservé sous %1, et l&apos;exercice recommence.</translation>
    </message>
    <message>
        <source>Take the file %1 away, or it stays so.</source>
        <translation>Retirez le fichier %1, sinon rien ne changera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of an exercise</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un identifiant d&apos;exercice</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>impossible de créer le dossier</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to, or too many consoles do this exercise</source>
        <translation>impossible d&apos;écrire dans le dossier, ou trop de consoles font cet exercice</translation>
    </message>
</context>
<context>
    <name>leaklab::training::QuestionJudge</name>
    <message>
        <source>Give an answer first.</source>
        <translation>Donnez d&apos;abord une réponse.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>That is not it. Look at the signals again.</source>
        <translation>Ce n&apos;est pas cela. Regardez encore les signaux.</translation>
    </message>
    <message>
        <source>What you chose is right, and something is missing yet.</source>
        <translation>Ce que vous avez choisi est juste, mais il manque encore quelque chose.</translation>
    </message>
    <message>
        <source>It can&apos;t be judged now: %1.</source>
        <translation>Impossible d&apos;en juger maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Measured now: %1.</source>
        <translation>Mesuré à l&apos;instant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The figure fits, its unit does not: it is asked for in %1.</source>
        <translation>Le nombre est bon, pas son unité&#xa0;: la réponse se donne en %1.</translation>
    </message>
    <message>
        <source>That is too much. Read it again.</source>
        <translation>C&apos;est trop. Relisez la valeur.</translation>
    </message>
    <message>
        <source>That is too little. Read it again.</source>
        <translation>C&apos;est trop peu. Relisez la valeur.</translation>
    </message>
    <message>
        <source>It has not happened yet.</source>
        <translation>Ce n&apos;est pas encore arrivé.</translation>
    </message>
    <message>
        <source>Yes, that is the moment.</source>
        <translation>Oui, c&apos;est le bon moment.</translation>
    </message>
    <message>
        <source>That is %1 too late.</source>
        <translation>C&apos;est %1 trop tard.</translation>
    </message>
    <message>
        <source>That is %1 too early.</source>
        <translation>C&apos;est %1 trop tôt.</translation>
    </message>
    <message>
        <source>Yes, there it is.</source>
        <translation>Oui, c&apos;est là.</translation>
    </message>
    <message>
        <source>There it is over.</source>
        <translation>Là, c&apos;est déjà fini.</translation>
    </message>
    <message>
        <source>There it is not so.</source>
        <translation>Là, ce n&apos;est pas le cas.</translation>
    </message>
    <message>
        <source>Yes: %1 of it fits.</source>
        <translation>Oui&#xa0;: %1 concordent.</translation>
    </message>
    <message>
        <source>There it was not so at all.</source>
        <translation>Là, ce n&apos;était pas du tout le cas.</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too early.</source>
        <translation>Seuls %1 concordent&#xa0;: cela commence trop tôt.</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too late.</source>
        <translation>Seuls %1 concordent&#xa0;: cela commence trop tard.</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too early.</source>
        <translation>Seuls %1 concordent&#xa0;: cela finit trop tôt.</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too late.</source>
        <translation>Seuls %1 concordent&#xa0;: cela finit trop tard.</translation>
    </message>
    <message>
        <source>A prediction is a time still to come.</source>
        <translation>Une prédiction porte sur un moment à venir.</translation>
    </message>
    <message>
        <source>You said: in %1. Now wait for what happens.</source>
        <translation>Vous avez dit&#xa0;: dans %1. Attendez maintenant ce qui arrive.</translation>
    </message>
    <message>
        <source>Take two censuses first, some time apart: %1 so far in this step.</source>
        <translation>Faites d&apos;abord deux recensements, à quelque temps d&apos;intervalle&#xa0;: %1 pour l&apos;instant dans cette étape.</translation>
    </message>
    <message>
        <source>The cart began anew between the two censuses; take another one.</source>
        <translation>Le panier a redémarré entre les deux recensements&#x202f;; faites-en un autre.</translation>
    </message>
    <message>
        <source>Nothing has grown between the two censuses; take another one later.</source>
        <translation>Rien n&apos;a grossi entre les deux recensements&#x202f;; faites-en un autre plus tard.</translation>
    </message>
    <message>
        <source>Yes: %1 more than in the census before.</source>
        <translation>Oui&#xa0;: %1 de plus qu&apos;au recensement précédent.</translation>
    </message>
    <message>
        <source>It grew by %1. Another one grew more: sort by what came.</source>
        <translation>Il a grossi de %1. Un autre a grossi davantage&#xa0;: triez par ce qui s&apos;est ajouté.</translation>
    </message>
    <message>
        <source>The last census has no such type.</source>
        <translation>Le dernier recensement ne contient pas ce type.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ScriptRunner</name>
    <message>
        <source>the lab does not run the %1 itself</source>
        <translation>le labo ne gère pas lui-même le processus «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the fault &quot;%1&quot; can&apos;t be had in this lab</source>
        <translation>la panne «&#xa0;%1&#xa0;» n&apos;est pas possible dans ce labo</translation>
    </message>
    <message>
        <source>not within %1 s: %2</source>
        <translation>pas obtenu en %1 s&#xa0;: %2</translation>
    </message>
    <message>
        <source>the step has no check &quot;%1&quot;</source>
        <translation>l&apos;étape n&apos;a pas de vérification «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it has not happened yet</source>
        <translation>ce n&apos;est pas encore arrivé</translation>
    </message>
    <message>
        <source>it has not been so yet</source>
        <translation>cela n&apos;a pas encore été le cas</translation>
    </message>
    <message>
        <source>the console has no forecast yet</source>
        <translation>la console n&apos;a pas encore de prévision</translation>
    </message>
    <message>
        <source>the cart has not answered</source>
        <translation>le panier n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>the %1 is down</source>
        <translation>le processus «&#xa0;%1&#xa0;» est arrêté</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>ce n&apos;est pas le cas</translation>
    </message>
    <message>
        <source>; %1 is %2</source>
        <translation>&#x202f;; %1 vaut %2</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>ce n&apos;est pas arrivé</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::AboutDialog</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (compilé avec %2)</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilateur</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>About Leak Lab</source>
        <translation>À propos de Leak Lab</translation>
    </message>
    <message>
        <source>Learn to see a memory leak: a real shop, a real heap, a real crash.</source>
        <translation>Apprenez à voir une fuite de mémoire&#xa0;: une vraie boutique, un vrai tas, un vrai crash.</translation>
    </message>
    <message>
        <source>Leak Lab&apos;s own code is under the Apache License 2.0. This program links Qt Charts and is, as a whole, under the GNU General Public License version 3. It comes without any warranty.</source>
        <translation>Le code propre à Leak Lab est sous licence Apache 2.0. Ce programme est lié à Qt Charts et, dans son ensemble, se trouve sous la GNU General Public License version 3. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>&amp;Licences …</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Its source code is the archive leaklab-%1-source.tar.gz, which is published beside the packages; whoever passes them on passes that on too.</source>
        <translation>Le code source est l&apos;archive leaklab-%1-source.tar.gz, publiée à côté des paquets ; qui les transmet la transmet aussi.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::BuildPanel</name>
    <message>
        <source>Build and limits of the cart</source>
        <translation>Build et limites du panier</translation>
    </message>
    <message>
        <source>le&amp;aking</source>
        <translation>qui f&amp;uit</translation>
    </message>
    <message>
        <source>fixe&amp;d</source>
        <translation>co&amp;rrigé</translation>
    </message>
    <message>
        <source>Keeps a record of every product look-up and never lets go of it.</source>
        <translation>Garde un enregistrement de chaque consultation de produit et ne le libère jamais.</translation>
    </message>
    <message>
        <source>Deploy the leaking build</source>
        <translation>Déployer le build qui fuit</translation>
    </message>
    <message>
        <source>The same service without the leak. Switching redeploys the cart.</source>
        <translation>Le même service sans la fuite. Changer de build redéploie le panier.</translation>
    </message>
    <message>
        <source>Deploy the fixed build</source>
        <translation>Déployer le build corrigé</translation>
    </message>
    <message>
        <source>What makes the lesson shorter than real life. Nothing here touches time or numbers.</source>
        <translation>Ce qui rend la leçon plus courte que la vraie vie. Rien ici ne touche au temps ni aux chiffres.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Heap l&amp;imit</source>
        <translation>Limite du ta&amp;s</translation>
    </message>
    <message>
        <source>&amp;Memory limit</source>
        <translation>Limite &amp;mémoire</translation>
    </message>
    <message>
        <source>Heap limit of the cart</source>
        <translation>Limite du tas du panier</translation>
    </message>
    <message>
        <source>Where the cart&apos;s own heap ends: reaching it, the cart aborts with 134. Changing it redeploys the cart.</source>
        <translation>Là où s&apos;arrête le tas du panier lui-même&#xa0;: s&apos;il l&apos;atteint, le panier s&apos;interrompt avec 134. La changer redéploie le panier.</translation>
    </message>
    <message>
        <source>Memory limit of the cart&apos;s container</source>
        <translation>Limite mémoire du conteneur du panier</translation>
    </message>
    <message>
        <source>What its container may use: over it, the cart is killed without a word, 137. Acts at once.</source>
        <translation>Ce que son conteneur peut utiliser&#xa0;: au-delà, le panier est tué sans un mot, 137. Agit aussitôt.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>▲ “%1” is no heap limit: write 8 MiB to 4 GiB, like 64 MiB. Nothing was changed.</source>
        <translation>▲ «&#xa0;%1&#xa0;» n&apos;est pas une limite du tas&#xa0;: écrivez de 8 MiB à 4 GiB, par exemple 64 MiB. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>leak amplified ×%1</source>
        <translation>fuite amplifiée ×%1</translation>
    </message>
    <message>
        <source>first start aged by %1 look-ups</source>
        <translation>premier lancement vieilli de %1 consultations</translation>
    </message>
    <message>
        <source>first start aged to %1 of the limit</source>
        <translation>premier lancement vieilli à %1 de la limite</translation>
    </message>
    <message>
        <source>back-off ÷%1</source>
        <translation>back-off ÷%1</translation>
    </message>
    <message>
        <source>True to scale: nothing is sped up.</source>
        <translation>À l&apos;échelle réelle&#xa0;: rien n&apos;est accéléré.</translation>
    </message>
    <message>
        <source>Sped up: %1.</source>
        <translation>Accéléré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> Each request makes %1 of garbage, as a framework would.</source>
        <translation> Chaque requête produit %1 de déchets, comme le ferait un framework.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CartPanel</name>
    <message>
        <source>%1 the cart</source>
        <translation>%1 le panier</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ pas lancé</translation>
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
        <translation>Redémarrages&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1
Last end: %2</source>
        <translation>%1
Dernière fin&#xa0;: %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Processus %1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Aucun processus</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CatalogueView</name>
    <message>
        <source>for beginners</source>
        <translation>pour débuter</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avancé</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>an exercise that can&apos;t be read</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>at step %1 of %2</source>
        <translation>à l&apos;étape %1 sur %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Instructor&apos;s notes</source>
        <translation>Notes du formateur</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Sets the lab up as the exercise needs it, and begins, or goes on where you were.</source>
        <translation>Prépare le labo comme l&apos;exercice le demande, et commence, ou reprend là où vous en étiez.</translation>
    </message>
    <message>
        <source>Forgets how far you got in this exercise.</source>
        <translation>Oublie votre avancement dans cet exercice.</translation>
    </message>
    <message>
        <source>Forgets how far you got in all exercises; click twice.</source>
        <translation>Oublie votre avancement dans tous les exercices&#x202f;; cliquez deux fois.</translation>
    </message>
    <message>
        <source>Timing, questions to ask the room, what goes wrong in class. They tell the answers.</source>
        <translation>Durées, questions à poser à la salle, ce qui coince en classe. Elles donnent les réponses.</translation>
    </message>
    <message>
        <source>Open exercise folder …</source>
        <translation>Ouvrir un dossier d&apos;exercices …</translation>
    </message>
    <message>
        <source>Exercises of your own: a folder with an exercise.json, or one with several such folders.</source>
        <translation>Vos propres exercices&#xa0;: un dossier avec un exercise.json, ou un dossier qui en contient plusieurs de ce genre.</translation>
    </message>
    <message>
        <source>Really reset all?</source>
        <translation>Vraiment tout effacer&#x202f;?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>This exercise can&apos;t be done:

%1</source>
        <translation>Cet exercice est impossible&#xa0;:

%1</translation>
    </message>
    <message>
        <source>%1 minutes, %2, %3 steps, %4</source>
        <translation>%1 minutes, %2, %3 étapes, %4</translation>
    </message>
    <message>
        <source>Better after: %1</source>
        <translation>De préférence après&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parts of it are not translated and shown in English.</source>
        <translation>Certaines parties ne sont pas traduites et s&apos;affichent en anglais.</translation>
    </message>
    <message>
        <source>For the instructor: %1</source>
        <translation>Pour le formateur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CensusPanel</name>
    <message>
        <source>Ta&amp;ke census</source>
        <translation>Re&amp;censer</translation>
    </message>
    <message>
        <source>Collect, then take</source>
        <translation>Collecter, puis recenser</translation>
    </message>
    <message>
        <source>Save for Chrome &amp;DevTools …</source>
        <translation>Enregistrer pour Chrome &amp;DevTools …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is a replay, and no census was taken in its session. A census is taken of a running cart.</source>
        <translation>Ceci est une relecture, et aucun recensement n&apos;a été fait dans sa session. On ne recense qu&apos;un panier qui tourne.</translation>
    </message>
    <message>
        <source>What the last major collection found alive. Costs the cart nothing.</source>
        <translation>Ce que la dernière collecte majeure a trouvé vivant. Ne coûte rien au panier.</translation>
    </message>
    <message>
        <source>Has the cart collect now: it answers nobody meanwhile, about 0.15 ms for each megabyte alive. Also finds what holds the largest types.</source>
        <translation>Fait collecter le panier maintenant&#xa0;: il ne répond à personne pendant ce temps, environ 0,15 ms par mégaoctet vivant. Trouve aussi ce qui retient les types les plus gros.</translation>
    </message>
    <message>
        <source>Writes every live object to a .heapsnapshot file. The cart stands still meanwhile, about 0.3 s for each million objects.</source>
        <translation>Écrit chaque objet vivant dans un fichier .heapsnapshot. Le panier est à l&apos;arrêt pendant ce temps, environ 0,3 s par million d&apos;objets.</translation>
    </message>
    <message>
        <source>Breaks off what is going on. A file that was there stays as it was.</source>
        <translation>Interrompt ce qui est en cours. Un fichier déjà là reste tel quel.</translation>
    </message>
    <message>
        <source>How much of the snapshot is saved</source>
        <translation>Part de l&apos;instantané déjà enregistrée</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Recensement</translation>
    </message>
    <message>
        <source>Which census is shown</source>
        <translation>Quel recensement est affiché</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparé à</translation>
    </message>
    <message>
        <source>Which earlier census it is compared with</source>
        <translation>Le recensement antérieur auquel il est comparé</translation>
    </message>
    <message>
        <source>What grows between two censuses under traffic is what leaks.</source>
        <translation>Ce qui grossit entre deux recensements, sous trafic, est ce qui fuit.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Live objects by type</source>
        <translation>Objets vivants par type</translation>
    </message>
    <message>
        <source>No census yet. Take one now and another in a minute, and see which type grows.</source>
        <translation>Pas encore de recensement. Faites-en un maintenant et un autre dans une minute, et voyez quel type grossit.</translation>
    </message>
    <message>
        <source>What holds %1: not looked for. “Collect, then take” finds it for the largest types.</source>
        <translation>Ce qui retient %1&#xa0;: pas cherché. «&#xa0;Collecter, puis recenser&#xa0;» le trouve pour les types les plus gros.</translation>
    </message>
    <message>
        <source>What holds %1: root → %2</source>
        <translation>Ce qui retient %1&#xa0;: racine → %2</translation>
    </message>
    <message>
        <source>Save heap snapshot</source>
        <translation>Enregistrer l&apos;instantané du tas</translation>
    </message>
    <message>
        <source>Heap snapshots (*.heapsnapshot)</source>
        <translation>Instantanés du tas (*.heapsnapshot)</translation>
    </message>
    <message>
        <source>The cart writes its heap …</source>
        <translation>Le panier écrit son tas …</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Enregistrement&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Saved %1, %2. In Chrome: DevTools, Memory, Load.</source>
        <translation>%1 enregistré, %2. Dans Chrome&#xa0;: DevTools, Memory, Load.</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation>✖ %1</translation>
    </message>
    <message>
        <source>Not in a replay: a census is taken of a running cart.</source>
        <translation>Pas dans une relecture&#xa0;: on ne recense qu&apos;un panier qui tourne.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CheckRow</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>vient plus tard</translation>
    </message>
    <message>
        <source>waiting for what happens</source>
        <translation>attend ce qui arrivera</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ChoiceEdit</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Classroom</name>
    <message>
        <source>Cu&amp;es</source>
        <translation>R&amp;epères</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Cours</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueActions</name>
    <message>
        <source>Drop a &amp;cue</source>
        <translation>Poser un repèr&amp;e</translation>
    </message>
    <message>
        <source>Marks this moment on all charts and keeps the picture for the handout; then type its name.</source>
        <translation>Marque ce moment sur tous les graphiques et garde l&apos;image pour le compte rendu&#x202f;; tapez ensuite son nom.</translation>
    </message>
    <message>
        <source>Cue %1</source>
        <translation>Repère %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueBar</name>
    <message>
        <source>Cue</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Marks this moment on all charts, with a picture in the handout.</source>
        <translation>Marque ce moment sur tous les graphiques, avec une image dans le compte rendu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Marks this moment in words, without a picture.</source>
        <translation>Marque ce moment par des mots, sans image.</translation>
    </message>
    <message>
        <source>Name of a cue, or a note</source>
        <translation>Nom d&apos;un repère, ou une note</translation>
    </message>
    <message>
        <source>What you want to remember of this moment. Enter drops a cue; Ctrl+K drops one at once, to be named afterwards.</source>
        <translation>Ce que vous voulez retenir de ce moment. Entrée pose un repère&#x202f;; Ctrl+K en pose un tout de suite, à nommer ensuite.</translation>
    </message>
    <message>
        <source>Name of &quot;%1&quot;</source>
        <translation>Nom de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cue or note …</source>
        <translation>Repère ou note …</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CuePanel</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Shows on the charts what they showed then.</source>
        <translation>Montre sur les graphiques ce qu&apos;ils montraient alors.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Gives it another name.</source>
        <translation>Lui donne un autre nom.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes it off the charts, the list and the handout.</source>
        <translation>Le retire des graphiques, de la liste et du compte rendu.</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>Repères et notes</translation>
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
        <translation>Les dernières paroles du panier</translation>
    </message>
    <message>
        <source>The death as kubectl describe pod would tell it</source>
        <translation>La mort telle que la dirait kubectl describe pod</translation>
    </message>
    <message>
        <source>Check the ca&amp;rts now</source>
        <translation>&amp;Vérifier les paniers</translation>
    </message>
    <message>
        <source>Asks the shop for the cart of every shopper and compares it with what they were promised, while the traffic goes on.</source>
        <translation>Demande à la boutique le panier de chaque client et le compare à ce qui leur a été promis, pendant que le trafic continue.</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>La dernière minute</translation>
    </message>
    <message>
        <source>Its last words</source>
        <translation>Ses dernières paroles</translation>
    </message>
    <message>
        <source>The last collections</source>
        <translation>Les dernières collectes</translation>
    </message>
    <message>
        <source>The last collections before the death</source>
        <translation>Les dernières collectes avant la mort</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Utilisé avant</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>Utilisé après</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Time to itself</source>
        <translation>Temps libre avant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>As kubectl describe pod would tell it</source>
        <translation>Tel que le dirait kubectl describe pod</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copies the text below, to paste it into a ticket.</source>
        <translation>Copie le texte ci-dessous, à coller dans un ticket.</translation>
    </message>
    <message>
        <source>Death %1: %2</source>
        <translation>Mort %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Forecast %1.</source>
        <translation>Prévision %1.</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>redémarrage</translation>
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
        <translation>%1 étapes en %2. Indices&#xa0;: %3. Mauvaises réponses&#xa0;: %4. Solutions montrées&#xa0;: %5.</translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <translation>✓ Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was seen, and what it is called</source>
        <translation>Ce que vous avez vu, et son nom</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>Enregistrer le bilan …</translation>
    </message>
    <message>
        <source>One page with your own charts: HTML, to be kept or printed.</source>
        <translation>Une page avec vos propres graphiques&#xa0;: du HTML, à garder ou à imprimer.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::DrawText</name>
    <message>
        <source>there is no theme &quot;%1&quot;: take light, dark, high-contrast or projector</source>
        <translation>le thème «&#xa0;%1&#xa0;» n&apos;existe pas&#xa0;: prenez light, dark, high-contrast ou projector</translation>
    </message>
    <message>
        <source>the session holds no rows: there is nothing to draw</source>
        <translation>la session ne contient aucune ligne&#xa0;: il n&apos;y a rien à dessiner</translation>
    </message>
    <message>
        <source>the session has rows from %1 to %2 s only</source>
        <translation>la session ne contient de lignes que de %1 à %2 s</translation>
    </message>
    <message>
        <source>%1x%2 is too small for these charts: take %3x%4 or more</source>
        <translation>%1x%2 est trop petit pour ces graphiques&#xa0;: prenez %3x%4 ou plus</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ErrorText</name>
    <message>
        <source>That value does not fit. Correct it and try again.</source>
        <translation>Cette valeur ne convient pas. Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>A file cannot be written. Choose another folder, or make room and allow writing there.</source>
        <translation>Un fichier ne peut pas être écrit. Choisissez un autre dossier, ou faites de la place et autorisez l&apos;écriture.</translation>
    </message>
    <message>
        <source>A file cannot be read. Check that it is there and may be read.</source>
        <translation>Un fichier ne peut pas être lu. Vérifiez qu&apos;il est là et que sa lecture est autorisée.</translation>
    </message>
    <message>
        <source>This is not a session that can be shown. Choose a file that Leak Lab recorded; one of a newer version needs that version.</source>
        <translation>Ce n&apos;est pas une session affichable. Choisissez un fichier que Leak Lab a enregistré&#x202f;; celui d&apos;une version plus récente demande cette version.</translation>
    </message>
    <message>
        <source>A program of the shop is missing. Install Leak Lab again, or build all of its programs.</source>
        <translation>Un programme de la boutique manque. Réinstallez Leak Lab, ou compilez tous ses programmes.</translation>
    </message>
    <message>
        <source>Another program uses the port. End it or choose another port, then retry.</source>
        <translation>Un autre programme utilise le port. Fermez-le ou choisissez un autre port, puis réessayez.</translation>
    </message>
    <message>
        <source>A part of the shop did not start. Its last lines are in the log below; retry when the cause is gone.</source>
        <translation>Une partie de la boutique n&apos;a pas démarré. Ses dernières lignes sont dans le journal ci-dessous&#x202f;; réessayez quand la cause aura disparu.</translation>
    </message>
    <message>
        <source>The store of the carts does not answer. Check that the Redis you gave runs at that address, then retry.</source>
        <translation>Le stockage des paniers ne répond pas. Vérifiez que le Redis que vous avez indiqué tourne à cette adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>The cart does not answer: it is down, restarting, or busy collecting. Try again once it is Running.</source>
        <translation>Le panier ne répond pas&#xa0;: il est arrêté, redémarre ou est occupé à collecter. Réessayez quand il sera Running.</translation>
    </message>
    <message>
        <source>The cart answered something else than was asked for. Try again; if it happens again, restart the cart.</source>
        <translation>Le panier a répondu autre chose que ce qui était demandé. Réessayez&#x202f;; si cela se reproduit, redémarrez le panier.</translation>
    </message>
    <message>
        <source>The system refused something the lab needs. Retry; if it happens again, the log below says more.</source>
        <translation>Le système a refusé quelque chose dont le labo a besoin. Réessayez&#x202f;; si cela se reproduit, le journal ci-dessous en dit plus.</translation>
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
        <translation>Évé&amp;nements affichés</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Quels événements sont affichés</translation>
    </message>
    <message>
        <source>Double-click an event, or press Enter on it, to see it on the charts.</source>
        <translation>Double-cliquez sur un événement, ou appuyez sur Entrée, pour le voir sur les graphiques.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>deaths and warnings</source>
        <translation>morts et alertes</translation>
    </message>
    <message>
        <source>of processes</source>
        <translation>des processus</translation>
    </message>
    <message>
        <source>changes to the lab</source>
        <translation>changements du labo</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>avec ce texte</translation>
    </message>
    <message>
        <source>Text that shown events have in them</source>
        <translation>Texte que contiennent les événements affichés</translation>
    </message>
    <message>
        <source>Shows only events with this text in them.</source>
        <translation>N&apos;affiche que les événements qui contiennent ce texte.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExercisePanel</name>
    <message>
        <source>All exercises</source>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>Close the exercises</source>
        <translation>Fermer les exercices</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Reset the lab</source>
        <translation>Réinitialiser le labo</translation>
    </message>
    <message>
        <source>Sets the lab up again as this step needs it. What you have passed stays passed.</source>
        <translation>Remet le labo dans l&apos;état que demande cette étape. Ce que vous avez réussi reste réussi.</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>Continuer tel quel</translation>
    </message>
    <message>
        <source>Leaves the lab as it is.</source>
        <translation>Laisse le labo comme il est.</translation>
    </message>
    <message>
        <source>Time spent on this exercise</source>
        <translation>Temps passé sur cet exercice</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <translation>Étapes réussies</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Goes on (Ctrl+Enter).</source>
        <translation>Continue (Ctrl+Entrée).</translation>
    </message>
    <message>
        <source>Looks at the step before; what has passed stays passed.</source>
        <translation>Revoit l&apos;étape précédente&#x202f;; ce qui est réussi reste réussi.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Setting the lab up for this exercise …</source>
        <translation>Préparation du labo pour cet exercice …</translation>
    </message>
    <message>
        <source>Exercise, step %1: %2</source>
        <translation>Exercice, étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>As soon as everything this step asks for has passed.</source>
        <translation>Dès que tout ce que demande cette étape est réussi.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseResults</name>
    <message>
        <source>&amp;Results folder</source>
        <translation>Dossier des &amp;résultats</translation>
    </message>
    <message>
        <source>Holds a file for each exercise that you finished. &quot;leaklab results&quot; makes a table of those of a class.</source>
        <translation>Contient un fichier pour chaque exercice terminé. «&#xa0;leaklab results&#xa0;» fait un tableau de ceux d&apos;une classe.</translation>
    </message>
    <message>
        <source>Your &amp;name in results …</source>
        <translation>Votre &amp;nom dans les résultats …</translation>
    </message>
    <message>
        <source>The result of this exercise was not saved. %1. You can save a summary instead.</source>
        <translation>Le résultat de cet exercice n&apos;a pas été enregistré. %1. Vous pouvez enregistrer un bilan à la place.</translation>
    </message>
    <message>
        <source>The folder of the results could not be opened. It is %1</source>
        <translation>Impossible d&apos;ouvrir le dossier des résultats. C&apos;est %1</translation>
    </message>
    <message>
        <source>Your name in results</source>
        <translation>Votre nom dans les résultats</translation>
    </message>
    <message>
        <source>The results of exercises that you finish from now on bear this name:</source>
        <translation>Les résultats des exercices que vous terminerez désormais porteront ce nom&#xa0;:</translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>instead of a name, in results</comment>
        <translation>anonyme</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseRoom</name>
    <message>
        <source>E&amp;xercises</source>
        <translation>E&amp;xercices</translation>
    </message>
    <message>
        <source>&amp;Show exercises</source>
        <translation>&amp;Montrer les exercices</translation>
    </message>
    <message>
        <source>&amp;Go on with the exercises</source>
        <translation>Re&amp;prendre les exercices</translation>
    </message>
    <message>
        <source>&amp;All exercises</source>
        <translation>&amp;Tous les exercices</translation>
    </message>
    <message>
        <source>Open exercise &amp;folder …</source>
        <translation>Ouvrir un &amp;dossier d&apos;exercices …</translation>
    </message>
    <message>
        <source>Start the first exercise</source>
        <translation>Commencer le premier exercice</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>exercise.json has changed: go to all exercises and on with this one to try it.</source>
        <translation>exercise.json a changé&#xa0;: passez par tous les exercices puis revenez à celui-ci pour l&apos;essayer.</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>Enregistrer le bilan …</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>Writing the summary …</source>
        <translation>Écriture du bilan …</translation>
    </message>
    <message>
        <source>The summary is saved: %1</source>
        <translation>Le bilan est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · step %2/%3</source>
        <translation>%1 · étape %2/%3</translation>
    </message>
    <message>
        <source>Open exercise folder</source>
        <translation>Ouvrir un dossier d&apos;exercices</translation>
    </message>
    <message>
        <source>%1 holds no exercise: neither an exercise.json nor folders with one.</source>
        <translation>%1 ne contient pas d&apos;exercice&#xa0;: ni exercise.json, ni dossiers qui en ont un.</translation>
    </message>
    <message>
        <source>No exercises of your lab are at %1. Those that come with Leak Lab are here; for the others, ask your administrator whether that folder can be reached, and start anew.</source>
        <translation>Aucun exercice de votre laboratoire ne se trouve dans %1. Ceux qui accompagnent Leak Lab sont là ; pour les autres, demandez à votre administrateur si ce dossier est accessible, puis relancez le programme.</translation>
    </message>
    <message>
        <source>Your administrator lets only the exercises of this lab be done here.</source>
        <translation>Votre administrateur n&apos;autorise ici que les exercices de ce laboratoire.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseShelf</name>
    <message>
        <source>Your progress can&apos;t be kept: %1. It goes on, and is lost when you quit.</source>
        <translation>Votre avancement ne peut pas être conservé&#xa0;: %1. L&apos;exercice continue, mais l&apos;avancement sera perdu quand vous quitterez.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FactText</name>
    <message>
        <source>leaking</source>
        <translation>qui fuit</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>those of Kubernetes ÷ %1</source>
        <translation>celles de Kubernetes ÷ %1</translation>
    </message>
    <message>
        <source>as if it had served %1 look-ups</source>
        <translation>comme s&apos;il avait servi %1 consultations</translation>
    </message>
    <message>
        <source>aged to %1 of its limit</source>
        <translation>vieilli à %1 de sa limite</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Heap limit</source>
        <translation>Limite du tas</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite mémoire</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Records leaked a look-up</source>
        <translation>Enregistrements en fuite par consultation</translation>
    </message>
    <message>
        <source>Garbage a request</source>
        <translation>Déchets par requête</translation>
    </message>
    <message>
        <source>Waits of restarts</source>
        <translation>Attentes avant redémarrage</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Premier lancement</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>Panne&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Not here: the store is a Redis of your own.</source>
        <translation>%1 Pas ici&#xa0;: le stockage est un Redis à vous.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open session …</source>
        <translation>&amp;Ouvrir une session …</translation>
    </message>
    <message>
        <source>Shows a recorded session in a window of its own.</source>
        <translation>Montre une session enregistrée dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>Sessions &amp;récentes</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>Enregistrer une &amp;copie …</translation>
    </message>
    <message>
        <source>The session so far, in one file: for a report, or to keep it.</source>
        <translation>La session jusqu&apos;ici, en un fichier&#xa0;: pour un rapport, ou pour la garder.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Kept: the newest, %1 in all; older ones go to the trash</source>
        <translation>Conservées&#xa0;: les plus récentes, %1 en tout&#x202f;; les plus anciennes vont à la corbeille</translation>
    </message>
    <message>
        <source>Save a copy of the session</source>
        <translation>Enregistrer une copie de la session</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab)</source>
        <translation>Sessions enregistrées (*.leaklab)</translation>
    </message>
    <message>
        <source>That is the recording itself. Choose another name for the copy.</source>
        <translation>C&apos;est l&apos;enregistrement lui-même. Choisissez un autre nom pour la copie.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FollowingTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation>↓ Dernière</translation>
    </message>
    <message>
        <source>Scrolled up, the list stands still. This goes to the newest row and on with it.</source>
        <translation>La liste, remontée, ne bouge plus. Ceci va à la dernière ligne et la suit.</translation>
    </message>
    <message>
        <source>Follow the newest row</source>
        <translation>Suivre la dernière ligne</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FrameText</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Settings at the end</source>
        <translation>Réglages à la fin</translation>
    </message>
    <message>
        <source>Settings at the beginning</source>
        <translation>Réglages au début</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutAction</name>
    <message>
        <source>Save &amp;handout …</source>
        <translation>Enregistrer le co&amp;mpte rendu …</translation>
    </message>
    <message>
        <source>One page with the cues, their pictures and the notes, to be read and printed anywhere.</source>
        <translation>Une page avec les repères, leurs images et les notes, lisible et imprimable partout.</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>Writing the handout …</source>
        <translation>Écriture du compte rendu …</translation>
    </message>
    <message>
        <source>The handout is saved: %1</source>
        <translation>Le compte rendu est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The charts from %1 to %2: %3</source>
        <translation>Les graphiques de %1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing died.</source>
        <translation>Rien n&apos;est mort.</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Rien ne s&apos;est passé.</translation>
    </message>
    <message>
        <source>%1 of a running shop</source>
        <translation>%1 d&apos;une boutique en marche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None was dropped.</source>
        <translation>Aucun n&apos;a été posé.</translation>
    </message>
    <message>
        <source>What died</source>
        <translation>Ce qui est mort</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutWriter</name>
    <message>
        <source>Leak Lab: what we saw</source>
        <translation>Leak Lab&#xa0;: ce que nous avons vu</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>Repères et notes</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HelpMenu</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Check this machine …</source>
        <translation>&amp;Vérifier cette machine …</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;About Leak Lab</source>
        <translation>À &amp;propos de Leak Lab</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentActions</name>
    <message>
        <source>&amp;Announced</source>
        <translation>&amp;Annoncé</translation>
    </message>
    <message>
        <source>The charts are marked with the incident. Off: it begins unseen, and is found in the list of events afterwards.</source>
        <translation>Les graphiques portent la marque de l&apos;incident. Décoché&#xa0;: il commence sans être vu, et se retrouve ensuite dans la liste des événements.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentPanel</name>
    <message>
        <source>Prepared incidents</source>
        <translation>Incidents préparés</translation>
    </message>
    <message>
        <source>Start &amp;one</source>
        <translation>&amp;Déclencher</translation>
    </message>
    <message>
        <source>Does to the shop what could be done by hand, at one click or key.</source>
        <translation>Fait subir à la boutique ce qu&apos;on pourrait faire à la main, d&apos;un seul clic ou d&apos;une seule touche.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LabMenu</name>
    <message>
        <source>&amp;Start the cart</source>
        <translation>&amp;Démarrer le panier</translation>
    </message>
    <message>
        <source>Sto&amp;p the cart</source>
        <translation>&amp;Arrêter le panier</translation>
    </message>
    <message>
        <source>&amp;Restart the cart</source>
        <translation>&amp;Redémarrer le panier</translation>
    </message>
    <message>
        <source>&amp;Kill the cart</source>
        <translation>&amp;Tuer le panier</translation>
    </message>
    <message>
        <source>Deploy the &amp;leaking build</source>
        <translation>Déployer le build qui &amp;fuit</translation>
    </message>
    <message>
        <source>Deploy the &amp;fixed build</source>
        <translation>Déployer le build &amp;corrigé</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>Traf&amp;ic</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Language</name>
    <message>
        <source>%1 can&apos;t be shown: no font on this machine has its letters. Install one, as the package %2 of Debian and Ubuntu, and start Leak Lab again.</source>
        <translation>%1 ne peut pas s&apos;afficher&#xa0;: aucune police de cette machine n&apos;a ses lettres. Installez-en une, par exemple le paquet %2 de Debian et Ubuntu, et relancez Leak Lab.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LanguageActions</name>
    <message>
        <source>&amp;As the system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
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
        <translation>Ce que coûtent cette fenêtre et son trafic eux-mêmes&#xa0;: le temps processeur en part d&apos;un cœur, la mémoire, et de combien l&apos;image la plus tardive des dix dernières secondes a manqué son dixième de seconde. Des images en retard signifient que la machine est trop occupée pour bien mesurer.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LogView</name>
    <message>
        <source>find</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>Text to look for in the log</source>
        <translation>Texte à chercher dans le journal</translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next line with this text in it.</source>
        <translation>Entrée ou F3 va à la ligne suivante qui contient ce texte.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lines fr&amp;om</source>
        <translation>Li&amp;gnes de</translation>
    </message>
    <message>
        <source>Whose lines the log shows</source>
        <translation>De qui le journal montre les lignes</translation>
    </message>
    <message>
        <source>The cart&apos;s last words before an abort are here.</source>
        <translation>Les dernières paroles du panier avant un abort sont ici.</translation>
    </message>
    <message>
        <source>all processes</source>
        <translation>tous les processus</translation>
    </message>
    <message>
        <source>&amp;Only stderr</source>
        <translation>stderr s&amp;eul</translation>
    </message>
    <message>
        <source>Shows only what processes wrote to stderr: errors and last words.</source>
        <translation>Ne montre que ce que les processus ont écrit sur stderr&#xa0;: erreurs et dernières paroles.</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>avec ce texte</translation>
    </message>
    <message>
        <source>Text that shown lines have in them</source>
        <translation>Texte que contiennent les lignes affichées</translation>
    </message>
    <message>
        <source>Shows only lines with this text in them.</source>
        <translation>N&apos;affiche que les lignes qui contiennent ce texte.</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Goes to the next line with the text in it (F3).</source>
        <translation>Va à la ligne suivante qui contient le texte (F3).</translation>
    </message>
    <message>
        <source>not in the lines shown</source>
        <translation>absent des lignes affichées</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineDialog</name>
    <message>
        <source>✔ good</source>
        <translation>✔ bon</translation>
    </message>
    <message>
        <source>▲ note</source>
        <translation>▲ note</translation>
    </message>
    <message>
        <source>✖ missing</source>
        <translation>✖ manque</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Vérifier cette machine</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>✖ Something is missing on this machine.</source>
        <translation>✖ Il manque quelque chose à cette machine.</translation>
    </message>
    <message>
        <source>✔ This machine has what the lab needs.</source>
        <translation>✔ Cette machine a ce dont le labo a besoin.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineWatch</name>
    <message>
        <source>&amp;What is missing …</source>
        <translation>&amp;Ce qui manque …</translation>
    </message>
    <message>
        <source>Shows all that was checked, and what to do.</source>
        <translation>Montre tout ce qui a été vérifié, et quoi faire.</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Hides this until the next start.</source>
        <translation>Masque ceci jusqu&apos;au prochain démarrage.</translation>
    </message>
    <message>
        <source>✖ %1: %2</source>
        <comment>what was checked: what was found</comment>
        <translation>✖ %1&#xa0;: %2</translation>
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
        <translation>La dernière partie de l&apos;enregistrement de cette session n&apos;a pas encore pu être écrite et serait perdue.</translation>
    </message>
    <message>
        <source>A heap snapshot is being saved; the file would not become whole.</source>
        <translation>Un instantané du tas est en cours d&apos;enregistrement&#x202f;; le fichier serait incomplet.</translation>
    </message>
    <message>
        <source>Stopping the shop …</source>
        <translation>Arrêt de la boutique …</translation>
    </message>
    <message>
        <source>Starting the shop: %1 …</source>
        <translation>Démarrage de la boutique&#xa0;: %1 …</translation>
    </message>
    <message>
        <source>Starting the shop …</source>
        <translation>Démarrage de la boutique …</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MomentEdit</name>
    <message>
        <source>Takes the time at the crosshair: point into a chart, or click it and use the arrow keys.</source>
        <translation>Prend le temps du réticule&#xa0;: pointez dans un graphique, ou cliquez dessus et utilisez les flèches.</translation>
    </message>
    <message>
        <source>Take the crosshair&apos;s time</source>
        <translation>Prendre le temps du réticule</translation>
    </message>
    <message>
        <source>It begins at the crosshair</source>
        <translation>Cela commence au réticule</translation>
    </message>
    <message>
        <source>It ends there</source>
        <translation>Cela finit là</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>There is no crosshair: point into a chart, or click one and press an arrow key.</source>
        <translation>Il n&apos;y a pas de réticule&#xa0;: pointez dans un graphique, ou cliquez dessus et appuyez sur une flèche.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Pris&#xa0;: %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>De %1 à %2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NoticeLine</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Takes this line away.</source>
        <translation>Retire cette ligne.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NumberEdit</name>
    <message>
        <source>Your answer, a number</source>
        <translation>Votre réponse, un nombre</translation>
    </message>
    <message>
        <source>Your answer, a number of %1</source>
        <translation>Votre réponse, en %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PolicyLock</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Fixé par votre administrateur.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PostmortemPanel</name>
    <message>
        <source>Deaths of the cart</source>
        <translation>Morts du panier</translation>
    </message>
    <message>
        <source>Double-click a death, or press Enter on it, to see it on the charts.</source>
        <translation>Double-cliquez sur une mort, ou appuyez sur Entrée, pour la voir sur les graphiques.</translation>
    </message>
    <message>
        <source>The cart has not died yet. For each death there will be here: its last minute, why it ended, its last collections and words, what it cost, and how long it took to come back.</source>
        <translation>Le panier n&apos;est pas encore mort. Pour chaque mort, il y aura ici&#xa0;: sa dernière minute, la cause de sa fin, ses dernières collectes et paroles, ce qu&apos;elle a coûté, et le temps qu&apos;il a fallu pour revenir.</translation>
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
        <translation>Dans combien de minutes et secondes, ou de secondes</translation>
    </message>
    <message>
        <source>In</source>
        <comment>so many minutes from now</comment>
        <translation>Dans</translation>
    </message>
    <message>
        <source>min:s from now</source>
        <translation>min:s à partir d&apos;ici</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Tuer</translation>
    </message>
    <message>
        <source>Starts it now, also out of a back-off.</source>
        <translation>Le lance tout de suite, même en plein back-off.</translation>
    </message>
    <message>
        <source>Asks it to end and lets it finish its requests; it stays down.</source>
        <translation>Lui demande de s&apos;arrêter et le laisse finir ses requêtes&#x202f;; il reste arrêté.</translation>
    </message>
    <message>
        <source>Stops it and starts it again: what was leaked is gone, the leak is not.</source>
        <translation>L&apos;arrête et le relance&#xa0;: ce qui avait fui a disparu, pas la fuite.</translation>
    </message>
    <message>
        <source>Ends it at once, as kill -9 does: no last words, exit code 137. It is restarted.</source>
        <translation>Y met fin d&apos;un coup, comme kill -9&#xa0;: aucune dernière parole, code de sortie 137. Il est redémarré.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessList</name>
    <message>
        <source>Rest of the shop</source>
        <translation>Reste de la boutique</translation>
    </message>
    <message>
        <source>Start, stop, restart or kill %1, and see who suffers.</source>
        <translation>Démarrer, arrêter, redémarrer ou tuer %1, et voir qui en souffre.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Actions pour %1</translation>
    </message>
    <message>
        <source>The shop as its customers see it, in your browser.</source>
        <translation>La boutique telle que ses clients la voient, dans votre navigateur.</translation>
    </message>
    <message>
        <source>Link to the storefront</source>
        <translation>Lien vers la vitrine</translation>
    </message>
    <message>
        <source>your own Redis</source>
        <translation>votre propre Redis</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ pas lancé</translation>
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
        <translation>Vitrine&#xa0;: pas encore ouverte</translation>
    </message>
    <message>
        <source>Storefront: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</source>
        <translation>Vitrine&#xa0;: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Projector</name>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projecteur</translation>
    </message>
    <message>
        <source>Projector &amp;follows this window</source>
        <translation>Le projecteur &amp;suit cette fenêtre</translation>
    </message>
    <message>
        <source>Tiles and charts alone, in large type: on the second screen, or on the whole of this one. Esc or F11 ends it.</source>
        <translation>Seulement les tuiles et les graphiques, en grands caractères&#xa0;: sur le second écran, ou sur tout celui-ci. Échap ou F11 y met fin.</translation>
    </message>
    <message>
        <source>Both windows show the same stretch of time, frozen or not, and the same crosshair. Off: each its own.</source>
        <translation>Les deux fenêtres montrent la même plage de temps, figée ou non, et le même réticule. Décoché&#xa0;: chacune la sienne.</translation>
    </message>
    <message>
        <source>Projector: &amp;next chart</source>
        <translation>Projecteur&#xa0;: graphique sui&amp;vant</translation>
    </message>
    <message>
        <source>Projector: p&amp;revious chart</source>
        <translation>Projecteur&#xa0;: graphique précéde&amp;nt</translation>
    </message>
    <message>
        <source>Projector: all char&amp;ts</source>
        <translation>Projecteur&#xa0;: tous les &amp;graphiques</translation>
    </message>
    <message>
        <source>Changes what the room sees; this window stays as it is.</source>
        <translation>Change ce que voit la salle&#x202f;; cette fenêtre reste comme elle est.</translation>
    </message>
    <message>
        <source>Esc: back to the controls · F: freeze · N: next chart · Ctrl+K: cue</source>
        <translation>Échap&#xa0;: retour aux commandes · F&#xa0;: figer · N&#xa0;: graphique suivant · Ctrl+K&#xa0;: repère</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProjectorWindow</name>
    <message>
        <source>Leak Lab – projector</source>
        <translation>Leak Lab – projecteur</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::QuitGuard</name>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Quitter quand même</translation>
    </message>
    <message>
        <source>Ends the lab now; what the question names is lost.</source>
        <translation>Met fin au labo maintenant&#x202f;; ce que nomme la question est perdu.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>Goes on as before.</source>
        <translation>Continue comme avant.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::RecentText</name>
    <message>
        <source>%1, can&apos;t be read</source>
        <translation>%1, illisible</translation>
    </message>
    <message>
        <source>no crash</source>
        <translation>aucun crash</translation>
    </message>
    <message numerus="yes">
        <source>%n crash(es)</source>
        <translation>
            <numerusform>%n crash</numerusform>
            <numerusform>%n crashs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a recorded session: when, how long, what happened</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>No copy was made: %1 can&apos;t be read (%2).</source>
        <translation>Aucune copie n&apos;a été faite&#xa0;: %1 est illisible (%2).</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ReplayWindow</name>
    <message>
        <source>Replay of %1 – Leak Lab</source>
        <translation>Relecture de %1 – Leak Lab</translation>
    </message>
    <message>
        <source>▶ Replay of %1. Recorded by %2 on %3; nothing here is live.</source>
        <translation>▶ Relecture de %1. Enregistré par %2 le %3&#x202f;; rien ici n&apos;est en direct.</translation>
    </message>
    <message>
        <source>Recorded session</source>
        <translation>Session enregistrée</translation>
    </message>
    <message>
        <source>Not all of it could be read</source>
        <translation>Tout n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Cu&amp;es</source>
        <translation>R&amp;epères</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::SessionOpener</name>
    <message>
        <source>Open a recorded session</source>
        <translation>Ouvrir une session enregistrée</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab);;All files (*)</source>
        <translation>Sessions enregistrées (*.leaklab);;Tous les fichiers (*)</translation>
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
        <translation>Ce que le panier perd par seconde, rapporté à ce qui lui reste, mesuré sur les dix dernières secondes&#x202f;; et le moment de sa fin selon la prévision.</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>Évén&amp;ements</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Jo&amp;urnal</translation>
    </message>
    <message>
        <source>Heap &amp;census</source>
        <translation>&amp;Tas</translation>
    </message>
    <message>
        <source>&amp;Post-mortem</source>
        <translation>&amp;Morts</translation>
    </message>
    <message>
        <source>What a look-up leaves behind, if anything, is for you to find out.</source>
        <translation>Ce qu&apos;une consultation laisse derrière elle, si elle laisse quelque chose, c&apos;est à vous de le trouver.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutList</name>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys without Ctrl, Alt or a function key work while the charts have the focus. There, the arrow keys walk the crosshair, + and − zoom, Page Up and Page Down turn pages, Home goes to the beginning and End to the newest. Everything else is reached with Tab, or with Alt and an underlined letter.</source>
        <translation>Les touches sans Ctrl, Alt ni touche de fonction agissent quand les graphiques ont le focus. Là, les flèches déplacent le réticule, + et − zooment, Page préc. et Page suiv. tournent les pages, Début va au commencement et Fin au plus récent. Tout le reste s&apos;atteint avec Tab, ou avec Alt et une lettre soulignée.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StatusBanner</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Starts the shop again.</source>
        <translation>Redémarre la boutique.</translation>
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
        <translation>Que faire à cette étape</translation>
    </message>
    <message>
        <source>This step asks for</source>
        <translation>Cette étape demande</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>A little help. Hints are counted.</source>
        <translation>Un peu d&apos;aide. Les indices sont comptés.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Says how it is done. That is noted in the result.</source>
        <translation>Dit comment faire. Le résultat en garde la trace.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrez-moi</translation>
    </message>
    <message>
        <source>Does it before your eyes, as you could by hand. That is noted in the result.</source>
        <translation>Le fait sous vos yeux, comme vous le feriez à la main. Le résultat en garde la trace.</translation>
    </message>
    <message>
        <source>Hint %1.</source>
        <translation>Indice %1.</translation>
    </message>
    <message>
        <source>Solution.</source>
        <translation>Solution.</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StoryText</name>
    <message>
        <source>played by the console</source>
        <translation>jouée par la console</translation>
    </message>
    <message>
        <source>shown in words</source>
        <translation>montrée en mots</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>pas montrée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>Mauvaises réponses</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ réussi</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Passed in an earlier session, so without its charts: that session&apos;s recording has them.</source>
        <translation>Réussi dans une session antérieure, donc sans ses graphiques&#xa0;: l&apos;enregistrement de cette session les contient.</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>écart de %1</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>%1, named at once, after %2</source>
        <translation>%1, nommé du premier coup, après %2</translation>
    </message>
    <message>
        <source>%1, after %2 and %3 wrong answers</source>
        <translation>%1, après %2 et %3 mauvaises réponses</translation>
    </message>
    <message>
        <source>Steps, cues and notes</source>
        <translation>Étapes, repères et notes</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ThemeActions</name>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Haut contraste</translation>
    </message>
    <message>
        <source>&amp;Projector: large type, thick lines</source>
        <translation>&amp;Projecteur&#xa0;: grands caractères, traits épais</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TileView</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1, critique</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, élevé</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TrafficPanel</name>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Traffic &amp;on</source>
        <translation>Trafic act&amp;ivé</translation>
    </message>
    <message>
        <source>Lets the shoppers in or sends them home. Without traffic nothing leaks.</source>
        <translation>Fait entrer les clients ou les renvoie chez eux. Sans trafic, rien ne fuit.</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>clicks a second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Clicks a second</source>
        <translation>Clics par seconde</translation>
    </message>
    <message>
        <source>How many clicks shoppers make a second, whatever the shop answers (open loop).</source>
        <translation>Combien de clics les clients font par seconde, quoi que réponde la boutique (boucle ouverte).</translation>
    </message>
    <message>
        <source>Rat&amp;e</source>
        <translation>&amp;Débit</translation>
    </message>
    <message>
        <source>Pattern of the traffic</source>
        <translation>Profil du trafic</translation>
    </message>
    <message>
        <source>How the rate changes over time. A leak follows the clicks, whatever their pattern.</source>
        <translation>Comment le débit évolue dans le temps. Une fuite suit les clics, quel que soit leur profil.</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Random gaps</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Pics</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>In words…</source>
        <translation>En mots…</translation>
    </message>
    <message>
        <source>Pattern in words</source>
        <translation>Profil en mots</translation>
    </message>
    <message>
        <source>For example: constant 500 for 30s then ramp 500 2000 60s. Enter starts it.</source>
        <translation>Par exemple&#xa0;: constant 500 for 30s then ramp 500 2000 60s. Entrée le lance.</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>What shoppers come for</source>
        <translation>Ce que viennent faire les clients</translation>
    </message>
    <message>
        <source>Only putting things into a cart looks products up in the cart service, and leaks.</source>
        <translation>Seuls les ajouts au panier consultent des produits dans le service panier, et fuient.</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>Browse only</source>
        <translation>Parcourir seulement</translation>
    </message>
    <message>
        <source>Shop and pay</source>
        <translation>Acheter et payer</translation>
    </message>
    <message>
        <source>Mixed, in words…</source>
        <translation>Mixte, en mots…</translation>
    </message>
    <message>
        <source>Shares of the journeys, in words</source>
        <translation>Parts des parcours, en mots</translation>
    </message>
    <message>
        <source>Shares of the clicks, for example add=70,browse=20,shop=10.</source>
        <translation>Parts des clics, par exemple add=70,browse=20,shop=10.</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>Parc&amp;ours</translation>
    </message>
    <message>
        <source>&amp;Closed loop</source>
        <translation>&amp;Boucle fermée</translation>
    </message>
    <message>
        <source>Each shopper waits for the answer before the next click, as in most load tools. A shop that stalls is asked less and so hides its stall.</source>
        <translation>Chaque client attend la réponse avant le clic suivant, comme dans la plupart des outils de charge. Une boutique bloquée est moins sollicitée et cache ainsi son blocage.</translation>
    </message>
    <message>
        <source>Shoppers of the closed loop</source>
        <translation>Clients de la boucle fermée</translation>
    </message>
    <message>
        <source>How many shoppers wait for their answers at the same time.</source>
        <translation>Combien de clients attendent leur réponse en même temps.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Temps de réflexion</translation>
    </message>
    <message>
        <source>How long a shopper thinks after an answer before the next click.</source>
        <translation>Combien de temps un client réfléchit après une réponse avant le clic suivant.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Plays the session, or holds it.</source>
        <translation>Joue la session, ou la met en pause.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Back to the beginning.</source>
        <translation>Revient au début.</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>On to the next crash, restart, deployment, change of traffic or cue.</source>
        <translation>Va au prochain crash, redémarrage, déploiement, changement de trafic ou repère.</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How fast the session is played</source>
        <translation>Vitesse de lecture de la session</translation>
    </message>
    <message>
        <source>×1 is as fast as it happened.</source>
        <translation>×1 est la vitesse réelle.</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>d&apos;un coup</translation>
    </message>
    <message>
        <source>Where in the session</source>
        <translation>Où dans la session</translation>
    </message>
    <message>
        <source>Drag it to another moment; the arrow keys move it by a second.</source>
        <translation>Faites-le glisser vers un autre moment&#x202f;; les flèches le déplacent d&apos;une seconde.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a moment and the length of a session</comment>
        <translation>%1 sur %2</translation>
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
        <translation>Jumeau</translation>
    </message>
    <message>
        <source>A second cart, built the other way, gets the same requests at the same times: what differs in the charts comes of the leak. Shoppers begin anew in both.</source>
        <translation>Un second panier, de l&apos;autre build, reçoit les mêmes requêtes aux mêmes moments&#xa0;: ce qui diffère dans les graphiques vient de la fuite. Dans les deux, les clients repartent de zéro.</translation>
    </message>
    <message>
        <source>Processor time of the twin&apos;s cart and gateway in the last second. Its shoppers cost the console as much again as yours do.</source>
        <translation>Temps processeur du panier et de la passerelle du jumeau dans la dernière seconde. Ses clients coûtent à la console autant que les vôtres, en plus.</translation>
    </message>
    <message>
        <source>Run a fixed twin &amp;beside it</source>
        <translation>Ajouter un &amp;jumeau corrigé</translation>
    </message>
    <message>
        <source>Run a leaking twin &amp;beside it</source>
        <translation>Ajouter un &amp;jumeau qui fuit</translation>
    </message>
    <message>
        <source>▲ The twin could not be started; the shop goes on. %1</source>
        <translation>▲ Le jumeau n&apos;a pas pu être lancé&#x202f;; la boutique continue. %1</translation>
    </message>
    <message>
        <source>○ The twin is ending …</source>
        <translation>○ Le jumeau s&apos;arrête …</translation>
    </message>
    <message>
        <source>Restarts: %1</source>
        <translation>Redémarrages&#xa0;: %1</translation>
    </message>
    <message>
        <source>● Twin cart %1 %2. %3</source>
        <comment>state, how long, and its restarts</comment>
        <translation>● Panier jumeau %1 %2. %3</translation>
    </message>
    <message>
        <source>✖ Twin cart %1 %2. %3</source>
        <comment>back-off, how long it still takes, and its restarts</comment>
        <translation>✖ Panier jumeau %1 %2. %3</translation>
    </message>
    <message>
        <source>○ Twin cart %1</source>
        <translation>○ Panier jumeau %1</translation>
    </message>
    <message>
        <source>It costs %1 of a core; there are %2.</source>
        <comment>a share, and a number of cores</comment>
        <translation>Il coûte %1 d&apos;un cœur&#x202f;; il y en a %2.</translation>
    </message>
    <message>
        <source>%1
▲ Even the quicker cart takes %2 at the median: this machine is too busy for two. Both latencies hold its delays as well; a lower rate helps.</source>
        <translation>%1
▲ Même le panier le plus rapide prend %2 à la médiane&#xa0;: cette machine est trop occupée pour deux. Les deux latences contiennent aussi ses retards&#x202f;; un débit plus bas aide.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TypeEdit</name>
    <message>
        <source>Answer with this type</source>
        <translation>Répondre avec ce type</translation>
    </message>
    <message>
        <source>Choose a type in the table of the heap census.</source>
        <translation>Dans l&apos;onglet «&#xa0;Tas&#xa0;», choisissez un type dans le tableau du recensement.</translation>
    </message>
    <message>
        <source>Chosen in the heap census: %1</source>
        <translation>Choisi dans le recensement du tas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WelcomeBanner</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>The step before.</source>
        <translation>L&apos;étape précédente.</translation>
    </message>
    <message>
        <source>Points out, step by step, where the leak is to be seen.</source>
        <translation>Montre, pas à pas, où se voit la fuite.</translation>
    </message>
    <message>
        <source>Ten guided exercises, from a healthy shop to a drill on call.</source>
        <translation>Dix exercices guidés, d&apos;une boutique saine à une simulation d&apos;astreinte.</translation>
    </message>
    <message>
        <source>Closes this for good.</source>
        <translation>Ferme ceci pour de bon.</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>Fermer l&apos;introduction</translation>
    </message>
    <message>
        <source>The live set, the bold line, is what is left after a collection. </source>
        <translation>L&apos;ensemble vivant, la ligne épaisse, est ce qui reste après une collecte. </translation>
    </message>
    <message>
        <source>The fixed build is running: it stays level.</source>
        <translation>Le build corrigé tourne&#xa0;: cette ligne reste plate.</translation>
    </message>
    <message>
        <source>It climbs with every product put into a cart; just now nobody does that.</source>
        <translation>Cette ligne monte avec chaque produit mis au panier&#x202f;; en ce moment, personne n&apos;en met.</translation>
    </message>
    <message>
        <source>It only climbs, with every product put into a cart. That is the leak.</source>
        <translation>Cette ligne ne fait que monter, avec chaque produit mis au panier. C&apos;est la fuite.</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service leaks: it keeps a record of every product look-up and never lets go.</source>
        <translation>Une petite boutique web tourne sur cet ordinateur, avec des clients. Son service panier fuit&#xa0;: il garde un enregistrement de chaque consultation de produit et ne le libère jamais.</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service is the fixed build.</source>
        <translation>Une petite boutique web tourne sur cet ordinateur, avec des clients. Son service panier est le build corrigé.</translation>
    </message>
    <message>
        <source>The nearer a heap is to its limit, the more often it has to collect and the less that frees. Meanwhile the cart answers nobody.</source>
        <translation>Plus un tas est près de sa limite, plus il doit collecter souvent et moins cela libère. Pendant ce temps, le panier ne répond à personne.</translation>
    </message>
    <message>
        <source>Shoppers feel it here: one in a hundred waits longer than p99, long before p50 moves.</source>
        <translation>Les clients le sentent ici&#xa0;: un sur cent attend plus longtemps que p99, bien avant que p50 ne bouge.</translation>
    </message>
    <message>
        <source>At its heap limit the cart dies and is started again, and it all begins anew. Then deploy the fixed build here and compare.</source>
        <translation>À la limite de son tas, le panier meurt puis est relancé, et tout recommence. Déployez alors ici le build corrigé et comparez.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step, of how many, and what it says</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Sho&amp;w me the leak</source>
        <translation>&amp;Montrez-moi la fuite</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>T&amp;erminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowMenus</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vue</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Labo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowRecording</name>
    <message>
        <source>This session is not recorded. %1</source>
        <translation>Cette session n&apos;est pas enregistrée. %1</translation>
    </message>
    <message>
        <source>The recording waits; the lab goes on. %1</source>
        <translation>L&apos;enregistrement attend&#x202f;; le labo continue. %1</translation>
    </message>
    <message>
        <source>Recorded sessions take up more than %1. Delete those that you do not need from %2.</source>
        <translation>Les sessions enregistrées occupent plus de %1. Supprimez de %2 celles dont vous n&apos;avez pas besoin.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded sessions took up more than %1: the %n oldest went to the trash.</source>
        <translation>
            <numerusform>Les sessions enregistrées occupaient plus de %1&#xa0;: %n, la plus ancienne, est allée à la corbeille.</numerusform>
            <numerusform>Les sessions enregistrées occupaient plus de %1&#xa0;: les %n plus anciennes sont allées à la corbeille.</numerusform>
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
