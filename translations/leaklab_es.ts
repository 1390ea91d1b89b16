<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>leaklab::charts::ChartActions</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Back to the newest data. A double-click on a chart does the same.</source>
        <translation>Vuelve a los datos más recientes. Un doble clic en un gráfico hace lo mismo.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>The picture stands still, to talk about it; collection goes on and nothing is lost.</source>
        <translation>La imagen se detiene para poder comentarla; la captura de datos sigue y no se pierde nada.</translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation>Hora real</translation>
    </message>
    <message>
        <source>Times as on the clock, instead of since the session began.</source>
        <translation>Muestra la hora del reloj en lugar del tiempo desde el inicio de la sesión.</translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation>Gráfico siguiente</translation>
    </message>
    <message>
        <source>One chart in full size; again: the next one.</source>
        <translation>Un solo gráfico a tamaño completo; otra vez: el siguiente.</translation>
    </message>
    <message>
        <source>Previous chart</source>
        <translation>Gráfico anterior</translation>
    </message>
    <message>
        <source>One chart in full size: the one before.</source>
        <translation>Un solo gráfico a tamaño completo: el anterior.</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Todos los gráficos</translation>
    </message>
    <message>
        <source>All charts below each other.</source>
        <translation>Todos los gráficos, uno debajo de otro.</translation>
    </message>
    <message>
        <source>Gro&amp;und truth</source>
        <translation>F&amp;uga real</translation>
    </message>
    <message>
        <source>Adds what the cart itself counts as leaked. No real service tells you this.</source>
        <translation>Añade lo que el propio carrito cuenta como fugado. Ningún servicio real le dirá esto.</translation>
    </message>
    <message>
        <source>F&amp;orecast</source>
        <translation>&amp;Previsión</translation>
    </message>
    <message>
        <source>When memory reaches its limit if it goes on as it did: a line, and how sure it is.</source>
        <translation>Cuándo llegará la memoria a su límite si sigue como hasta ahora: una línea y el grado de certeza.</translation>
    </message>
    <message>
        <source>Log laten&amp;cy</source>
        <translation>Latencia lo&amp;g</translation>
    </message>
    <message>
        <source>Each line ten times the one below: shows 4 ms and 4 s in one picture.</source>
        <translation>Cada línea vale diez veces la de abajo: permite ver 4 ms y 4 s en una misma imagen.</translation>
    </message>
    <message>
        <source>Tw&amp;in</source>
        <translation>Ge&amp;melo</translation>
    </message>
    <message>
        <source>The other build&apos;s lines beside the cart&apos;s, dashed. Both got the same requests.</source>
        <translation>Las líneas del otro build junto a las del carrito, en trazos. Ambos recibieron las mismas peticiones.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Con texto</translation>
    </message>
    <message>
        <source>Says beside each title what the chart shows.</source>
        <translation>Dice junto a cada título qué muestra el gráfico.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The chart with the focus as a table, to read and to copy.</source>
        <translation>El gráfico que tiene el foco, como tabla para leer y copiar.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>What is shown as a picture, or its figures as CSV.</source>
        <translation>Lo que se muestra, como imagen, o sus cifras en CSV.</translation>
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
        <translation>Congelado en %1 desde hace %2 – la captura sigue</translation>
    </message>
    <message>
        <source>Looking back: %1 to %2 – now %3</source>
        <translation>Vista atrás: de %1 a %2 – ahora %3</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartControls</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>the last minute</source>
        <translation>el último minuto</translation>
    </message>
    <message>
        <source>the last 5 minutes</source>
        <translation>los últimos 5 minutos</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>los últimos 15 minutos</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>How far back the charts show</source>
        <translation>Cuánto tiempo atrás muestran los gráficos</translation>
    </message>
    <message>
        <source>A leak shows in the long view, a stall in the short one.</source>
        <translation>Una fuga se ve en la vista larga; un atasco, en la corta.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartSaver</name>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Picture, twice as fine (*.png)</source>
        <translation>Imagen, el doble de fina (*.png)</translation>
    </message>
    <message>
        <source>Picture as on the screen (*.png)</source>
        <translation>Imagen como en pantalla (*.png)</translation>
    </message>
    <message>
        <source>Drawing to be scaled (*.svg)</source>
        <translation>Dibujo escalable (*.svg)</translation>
    </message>
    <message>
        <source>Figures of what is shown (*.csv)</source>
        <translation>Cifras de lo que se muestra (*.csv)</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Guardar los gráficos</translation>
    </message>
    <message>
        <source>leak-lab-charts</source>
        <comment>name of a file</comment>
        <translation>leak-lab-graficos</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg and .csv: give it one of these.</source>
        <translation>%1 no termina en .png, .svg ni .csv: póngale una de estas extensiones.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <comment>the title of a chart</comment>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>Each row is one moment; Ctrl+C copies what is selected.</source>
        <translation>Cada fila es un instante; Ctrl+C copia lo seleccionado.</translation>
    </message>
    <message>
        <source>No data in what the chart shows.</source>
        <translation>No hay datos en lo que muestra el gráfico.</translation>
    </message>
    <message>
        <source>%1 to %2, as it was when this table was opened: %3 rows.</source>
        <translation>De %1 a %2, tal como era al abrir esta tabla: %3 filas.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The selected cells, or all of them, for a spreadsheet.</source>
        <translation>Las celdas seleccionadas, o todas, para una hoja de cálculo.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartText</name>
    <message>
        <source>Memory of the cart</source>
        <translation>Memoria del carrito</translation>
    </message>
    <message>
        <source>A healthy heap goes up and down on a level floor. The live set is what is left after a collection: if it only climbs, something holds on to objects.</source>
        <translation>Un heap sano sube y baja sobre un suelo llano. El conjunto vivo es lo que queda tras una recolección: si solo sube, algo retiene objetos.</translation>
    </message>
    <message>
        <source>live set</source>
        <translation>conjunto vivo</translation>
    </message>
    <message>
        <source>heap used</source>
        <translation>heap usado</translation>
    </message>
    <message>
        <source>heap total</source>
        <translation>heap total</translation>
    </message>
    <message>
        <source>resident (RSS)</source>
        <translation>residente (RSS)</translation>
    </message>
    <message>
        <source>really leaked</source>
        <translation>fugado en realidad</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>límite del heap</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>límite de memoria</translation>
    </message>
    <message>
        <source>Garbage collection</source>
        <translation>Recolección de basura</translation>
    </message>
    <message>
        <source>While the cart collects garbage it answers nobody. Near the heap limit it collects more and more for less and less.</source>
        <translation>Mientras el carrito recolecta basura, no responde a nadie. Cerca del límite del heap recolecta cada vez más para obtener cada vez menos.</translation>
    </message>
    <message>
        <source>share of time</source>
        <translation>parte del tiempo</translation>
    </message>
    <message>
        <source>longest pause</source>
        <translation>pausa más larga</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>From the shopper&apos;s click to the answer. p99: one request in a hundred took longer. “p99 from sending” leaves out the wait before sending, as many tools do, and looks better than it was.</source>
        <translation>Desde el clic del cliente hasta la respuesta. p99: una petición de cada cien tardó más. «p99 desde envío» omite la espera previa al envío, como hacen muchas herramientas, y parece mejor de lo que fue.</translation>
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
        <translation>p99 desde envío</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Shoppers click at the offered rate whatever the shop does. Where answered falls under offered, shoppers wait or give up. Dropped clicks were never sent: too many were waiting. “sent late” is this program&apos;s own delay, for one click in a hundred.</source>
        <translation>Los clientes hacen clic a la tasa ofrecida, haga lo que haga la tienda. Donde «atendido» cae por debajo de «ofrecido», los clientes esperan o se rinden. Los clics descartados nunca se enviaron: ya había demasiados en espera. «retraso» es el retraso de este propio programa, para un clic de cada cien.</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecido</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>sent late, p99</source>
        <translation>retraso, p99</translation>
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
        <translation>No hay memoria suficiente para una imagen tan grande: hágala más pequeña.</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>This Leak Lab was built without Qt Svg: save a PNG instead.</source>
        <translation>Este Leak Lab se compiló sin Qt Svg: guarde un PNG en su lugar.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::FileText</name>
    <message>
        <source>%1 was not written: it is no regular file. Choose another name.</source>
        <translation>No se escribió %1: no es un archivo normal. Elija otro nombre.</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>no queda espacio</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder, or make room and allow writing there.</source>
        <translation>No se escribió %1: %2. Elija otra carpeta, o haga sitio y permita escribir en ella.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ForecastWords</name>
    <message>
        <source>heap limit</source>
        <translation>límite del heap</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>límite de memoria</translation>
    </message>
    <message>
        <source>Forecast: %1 any moment</source>
        <translation>Previsión: %1 en cualquier momento</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2, not before %3</source>
        <translation>Previsión: %1 hacia %2, no antes de %3</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2 (%3 to %4)</source>
        <translation>Previsión: %1 hacia %2 (de %3 a %4)</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>Heap limit: %1</source>
        <translation>Límite del heap: %1</translation>
    </message>
    <message>
        <source>Memory limit: %1</source>
        <translation>Límite de memoria: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LegendText</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n más en la tabla</numerusform>
            <numerusform>%n más en la tabla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LiveChart</name>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a series and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No data yet: the first row comes when the shop runs.</source>
        <translation>Aún no hay datos: la primera fila llega cuando la tienda está en marcha.</translation>
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
        <translation>Estados del carrito a lo largo del tiempo</translation>
    </message>
    <message>
        <source>What state the cart was in, in the words of Kubernetes. Each death is named under it. %1</source>
        <translation>En qué estado estuvo el carrito, en términos de Kubernetes. Debajo figura cada muerte. %1</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>carrito</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Bounds</name>
    <message>
        <source>Your administrator allows heap limits up to %1.</source>
        <translation>Su administrador permite límites del heap de hasta %1.</translation>
    </message>
    <message>
        <source>Your administrator allows up to %1 clicks a second.</source>
        <translation>Su administrador permite hasta %1 clics por segundo.</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Fault</name>
    <message>
        <source>slow catalogue</source>
        <translation>catálogo lento</translation>
    </message>
    <message>
        <source>The catalogue holds back every answer about one product for 300 ms. Whoever adds waits for it, and at higher rates for one of the cart&apos;s connections to the catalogue as well.</source>
        <translation>El catálogo retiene 300 ms cada respuesta sobre un único producto. Quien añade al carrito la espera y, con tasas más altas, espera también una de las conexiones del carrito con el catálogo.</translation>
    </message>
    <message>
        <source>%count answers held back</source>
        <translation>%count respuestas retenidas</translation>
    </message>
    <message>
        <source>broken catalogue answers</source>
        <translation>respuestas del catálogo rotas</translation>
    </message>
    <message>
        <source>The catalogue cuts off every third answer about one product in the middle, with status 200. The cart catches that and answers with an error.</source>
        <translation>El catálogo corta por la mitad una de cada tres respuestas sobre un único producto, con estado 200. El carrito lo detecta y responde con un error.</translation>
    </message>
    <message>
        <source>%count answers broken</source>
        <translation>%count respuestas rotas</translation>
    </message>
    <message>
        <source>catalogue down</source>
        <translation>catálogo caído</translation>
    </message>
    <message>
        <source>The catalogue is stopped, and started again when the fault is switched off. The cart can look up nothing meanwhile.</source>
        <translation>El catálogo se detiene y vuelve a iniciarse al quitar el fallo. Mientras tanto, el carrito no puede consultar nada.</translation>
    </message>
    <message>
        <source>%count look-ups of the cart failed</source>
        <translation>%count consultas del carrito fallidas</translation>
    </message>
    <message>
        <source>store down</source>
        <translation>almacén caído</translation>
    </message>
    <message>
        <source>The store of the carts is stopped, and started again when the fault is switched off. It keeps nothing on disk: what shoppers had in their carts is lost.</source>
        <translation>El almacén de los carritos se detiene y vuelve a iniciarse al quitar el fallo. No guarda nada en disco: lo que los clientes tenían en sus carritos se pierde.</translation>
    </message>
    <message>
        <source>%count requests of the cart failed</source>
        <translation>%count peticiones del carrito fallidas</translation>
    </message>
    <message>
        <source>cache that levels off</source>
        <translation>caché que se estabiliza</translation>
    </message>
    <message>
        <source>The cart keeps the answers to the newest adds, up to 16 MiB: the live set climbs as with a leak, and then stays. Switched off, the next major collections free it.</source>
        <translation>El carrito guarda las respuestas de los últimos productos añadidos, hasta 16 MiB: el conjunto vivo sube como con una fuga y luego se queda ahí. Al quitar el fallo, las siguientes recolecciones mayores la liberan.</translation>
    </message>
    <message>
        <source>%bytes in %count entries</source>
        <translation>%bytes en %count entradas</translation>
    </message>
    <message>
        <source>listener leak</source>
        <translation>fuga de listeners</translation>
    </message>
    <message>
        <source>The cart keeps a listener for each new cart and never lets go of one: it grows with the shoppers who come, not with what they add. Switched off, no more are added; those that are there stay.</source>
        <translation>El carrito guarda un listener por cada carrito nuevo y nunca suelta ninguno: crece con los clientes que llegan, no con lo que añaden. Al quitar el fallo no se añaden más; los que ya están se quedan.</translation>
    </message>
    <message>
        <source>%bytes in %count listeners</source>
        <translation>%bytes en %count listeners</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::HeapInspector</name>
    <message>
        <source>broken off</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>half an answer, or none of a census</source>
        <translation>un censo a medias o ninguna respuesta</translation>
    </message>
    <message>
        <source>half an answer, or none of a heap snapshot</source>
        <translation>una instantánea del heap a medias o ninguna respuesta</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Incident</name>
    <message>
        <source>deploy the leaking build</source>
        <translation>desplegar el build con fuga</translation>
    </message>
    <message>
        <source>Redeploys the cart with the leak: a clean stop and a start, and from then on the live set climbs.</source>
        <translation>Vuelve a desplegar el carrito con la fuga: una parada limpia, un inicio y, desde entonces, el conjunto vivo sube.</translation>
    </message>
    <message>
        <source>deploy the fixed build</source>
        <translation>desplegar el build corregido</translation>
    </message>
    <message>
        <source>Redeploys the cart without the leak: a clean stop and a start, and the live set stays flat.</source>
        <translation>Vuelve a desplegar el carrito sin la fuga: una parada limpia, un inicio, y el conjunto vivo se mantiene llano.</translation>
    </message>
    <message>
        <source>kill the cart</source>
        <translation>matar el carrito</translation>
    </message>
    <message>
        <source>Ends the cart at once, as kill -9 does: exit code 137, no last words. It is restarted.</source>
        <translation>Termina el carrito de golpe, como kill -9: código de salida 137, sin últimas palabras. Se reinicia.</translation>
    </message>
    <message>
        <source>kill the store</source>
        <translation>matar el almacén</translation>
    </message>
    <message>
        <source>Ends the store of the carts at once. It is restarted, and what shoppers had in their carts is gone.</source>
        <translation>Termina de golpe el almacén de los carritos. Se reinicia, y lo que los clientes tenían en sus carritos desaparece.</translation>
    </message>
    <message>
        <source>traffic spike</source>
        <translation>pico de tráfico</translation>
    </message>
    <message>
        <source>Four times the traffic for 20 seconds, then the usual rate again.</source>
        <translation>Cuatro veces el tráfico durante 20 segundos y luego otra vez la tasa habitual.</translation>
    </message>
    <message>
        <source>memory limit of 100 MiB</source>
        <translation>límite de memoria de 100 MiB</translation>
    </message>
    <message>
        <source>Gives the cart&apos;s container 100 MiB. Over it the cart is killed: OOMKilled, exit code 137.</source>
        <translation>Da 100 MiB al contenedor del carrito. Si los supera, el carrito muere: OOMKilled, código de salida 137.</translation>
    </message>
    <message>
        <source>healthy but busy</source>
        <translation>sano pero ocupado</translation>
    </message>
    <message>
        <source>Deploys the fixed build and sends three times the traffic, which stays. Nothing is wrong.</source>
        <translation>Despliega el build corregido y envía el triple de tráfico, que se mantiene. No hay nada mal.</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Lab</name>
    <message>
        <source>the lab is being stopped</source>
        <translation>el laboratorio se está deteniendo</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Preflight</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::PreflightText</name>
    <message>
        <source>Programs of the shop</source>
        <translation>Programas de la tienda</translation>
    </message>
    <message>
        <source>%1 is version %2</source>
        <translation>%1 es de la versión %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>faltan: %1</translation>
    </message>
    <message>
        <source>no answer from: %1</source>
        <translation>sin respuesta de: %1</translation>
    </message>
    <message>
        <source>all there, version %1 like the console</source>
        <translation>todos presentes, versión %1 como la consola</translation>
    </message>
    <message>
        <source>The machine may just be busy: check again. If they stay silent, install Leak Lab again.</source>
        <translation>Puede que el equipo solo esté ocupado: compruebe de nuevo. Si siguen sin responder, reinstale Leak Lab.</translation>
    </message>
    <message>
        <source>Install Leak Lab again, or build all of its programs: they belong together and lie in one folder.</source>
        <translation>Reinstale Leak Lab o compile todos sus programas: van juntos y están en una misma carpeta.</translation>
    </message>
    <message>
        <source>Loopback network</source>
        <translation>Red de loopback</translation>
    </message>
    <message>
        <source>127.0.0.1 can be used</source>
        <translation>127.0.0.1 se puede usar</translation>
    </message>
    <message>
        <source>no connection to 127.0.0.1 (%1)</source>
        <translation>sin conexión con 127.0.0.1 (%1)</translation>
    </message>
    <message>
        <source>All of the shop talks over 127.0.0.1 and nothing else. Allow it in the firewall or sandbox that Leak Lab runs in.</source>
        <translation>Toda la tienda se comunica por 127.0.0.1 y por nada más. Permítalo en el firewall o el sandbox en que se ejecuta Leak Lab.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>none asked for; the system gives free ones</source>
        <translation>no se pidió ninguno; el sistema da puertos libres</translation>
    </message>
    <message>
        <source>%1, the storefront&apos;s, is free</source>
        <translation>%1, el del escaparate, está libre</translation>
    </message>
    <message>
        <source>%1, asked for with --port, is taken</source>
        <translation>%1, pedido con --port, está ocupado</translation>
    </message>
    <message>
        <source>End the program that uses it, or leave out --port to get a free one.</source>
        <translation>Cierre el programa que lo usa, u omita --port para obtener uno libre.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>the system does not tell how much is free</source>
        <translation>el sistema no dice cuánta hay libre</translation>
    </message>
    <message>
        <source>See to it that %1 are free.</source>
        <translation>Asegúrese de que haya %1 libres.</translation>
    </message>
    <message>
        <source>%1 of %2 free; this lab takes up to %3</source>
        <translation>%1 libres de %2; este laboratorio usa hasta %3</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller heap limit. Else the machine may page or end programs, and what you measure is that.</source>
        <translation>Cierre otros programas o elija un límite del heap menor. Si no, el equipo puede paginar o terminar programas, y eso será lo que mida.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to (%2)</source>
        <translation>no se puede escribir en %1 (%2)</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>se puede escribir en %1</translation>
    </message>
    <message>
        <source>The system does not tell how much room it has.</source>
        <translation>El sistema no dice cuánto espacio tiene.</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%1 libres en %2</translation>
    </message>
    <message>
        <source>Make room: %1 are enough for long sessions and heap snapshots.</source>
        <translation>Haga sitio: %1 bastan para sesiones largas e instantáneas del heap.</translation>
    </message>
    <message>
        <source>Store of the carts</source>
        <translation>Almacén de los carritos</translation>
    </message>
    <message>
        <source>redis-server is installed; the lab starts one of its own</source>
        <translation>redis-server está instalado; el laboratorio inicia uno propio</translation>
    </message>
    <message>
        <source>the built-in one, as asked for</source>
        <translation>el incorporado, como se pidió</translation>
    </message>
    <message>
        <source>the built-in one; no redis-server is installed, and none is needed</source>
        <translation>el incorporado; no hay redis-server instalado, ni hace falta</translation>
    </message>
    <message>
        <source>your own Redis answers at %1</source>
        <translation>su propio Redis responde en %1</translation>
    </message>
    <message>
        <source>your own Redis at %1 does not answer (%2)</source>
        <translation>su propio Redis en %1 no responde (%2)</translation>
    </message>
    <message>
        <source>Start it, correct --redis, or leave it out: then the lab brings its own store.</source>
        <translation>Inícielo, corrija --redis u omítalo: entonces el laboratorio trae su propio almacén.</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Carpeta de ejecución</translation>
    </message>
    <message>
        <source>Allow writing there, or let XDG_RUNTIME_DIR or TMPDIR name another folder.</source>
        <translation>Permita escribir en ella, o haga que XDG_RUNTIME_DIR o TMPDIR indiquen otra carpeta.</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>Sesiones grabadas</translation>
    </message>
    <message>
        <source>Allow writing there; until then sessions run but are not kept.</source>
        <translation>Permita escribir en ella; hasta entonces las sesiones funcionan, pero no se guardan.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ArithmeticText</name>
    <message>
        <source>too early to tell when it will be full</source>
        <translation>aún no se sabe cuándo se llenará</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>lleno en %1</translation>
    </message>
    <message>
        <source>but the container&apos;s memory limit is met first, in %1</source>
        <translation>pero antes se llega al límite de memoria del contenedor, en %1</translation>
    </message>
    <message>
        <source>Crash arithmetic: nothing to reckon with while the cart is down or just started.</source>
        <translation>Aritmética de la caída: no hay nada que calcular mientras el carrito esté caído o recién iniciado.</translation>
    </message>
    <message>
        <source>Nobody looks up a product in the cart just now, so nothing leaks.</source>
        <translation>Ahora mismo nadie consulta un producto en el carrito, así que no se fuga nada.</translation>
    </message>
    <message>
        <source>%1 look-ups a second, and none of them leaves anything behind.</source>
        <translation>%1 consultas por segundo, y ninguna deja nada atrás.</translation>
    </message>
    <message>
        <source>%1 left behind by each look-up × %2 look-ups a second = %3</source>
        <translation>%1 por consulta × %2 consultas por segundo = %3</translation>
    </message>
    <message>
        <source>%1. How much room is left is known after the first major collection.</source>
        <translation>%1. Cuánto espacio queda se sabrá tras la primera recolección mayor.</translation>
    </message>
    <message>
        <source>%1. %2 free between live set and limit: %3.</source>
        <translation>%1. %2 libres entre el conjunto vivo y el límite: %3.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CellText</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Δ objects</source>
        <translation>Δ objetos</translation>
    </message>
    <message>
        <source>Δ bytes</source>
        <translation>Δ bytes</translation>
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
        <translation>%1 · %2 · %3 · %4 vivos</translation>
    </message>
    <message>
        <source>after a collection</source>
        <translation>tras una recolección</translation>
    </message>
    <message>
        <source>as of the last major</source>
        <translation>según la última mayor</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ConsoleLoadText</name>
    <message>
        <source>Console %1 CPU · %2 · frames up to %3 late</source>
        <comment>share of a core, memory, milliseconds</comment>
        <translation>Consola %1 CPU · %2 · fotogramas hasta %3 tarde</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CueModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation>Tiempo lab</translation>
    </message>
    <message>
        <source>Cue or note</source>
        <translation>Marca o nota</translation>
    </message>
</context>
<context>
    <name>leaklab::models::DeathText</name>
    <message>
        <source>Requests lost: known once the cart is ready again.</source>
        <translation>Peticiones perdidas: se sabrá cuando el carrito vuelva a estar listo.</translation>
    </message>
    <message>
        <source>Requests lost: %1.</source>
        <translation>Peticiones perdidas: %1.</translation>
    </message>
    <message>
        <source>Requests lost: %1 (%2).</source>
        <translation>Peticiones perdidas: %1 (%2).</translation>
    </message>
    <message>
        <source>Carts lost: not checked yet.</source>
        <translation>Carritos perdidos: sin comprobar aún.</translation>
    </message>
    <message>
        <source>Carts lost: %1 of %2 checked, with wrong contents: %3.</source>
        <translation>Carritos perdidos: %1 de %2 comprobados; con contenido incorrecto: %3.</translation>
    </message>
    <message>
        <source>%1 Not reached: %2.</source>
        <translation>%1 No accesibles: %2.</translation>
    </message>
    <message>
        <source>waited %1 (CrashLoopBackOff)</source>
        <translation>esperó %1 (CrashLoopBackOff)</translation>
    </message>
    <message>
        <source>restarted at once</source>
        <translation>reiniciado de inmediato</translation>
    </message>
    <message>
        <source>started %1 after the death</source>
        <translation>iniciado %1 después de la muerte</translation>
    </message>
    <message>
        <source>ready after %1 in all</source>
        <translation>listo tras %1 en total</translation>
    </message>
    <message>
        <source>%1 from when the policy allowed it</source>
        <translation>%1 desde que la política lo permitió</translation>
    </message>
    <message>
        <source>not ready again so far</source>
        <translation>aún no está listo de nuevo</translation>
    </message>
    <message>
        <source>Recovery: %1.</source>
        <translation>Recuperación: %1.</translation>
    </message>
    <message>
        <source>%1 · at %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The cart ended itself: its live set no longer fitted its heap. 134 is 128 + 6, SIGABRT: the program called abort().</source>
        <translation>El carrito se terminó a sí mismo: su conjunto vivo ya no cabía en su heap. 134 es 128 + 6, SIGABRT: el programa llamó a abort().</translation>
    </message>
    <message>
        <source>%1 Live at the end: %2 of %3.</source>
        <translation>%1 Vivo al final: %2 de %3.</translation>
    </message>
    <message>
        <source>The cart was killed because its resident memory passed the limit of its container. 137 is 128 + 9, SIGKILL: no program gets to say anything after that.</source>
        <translation>Al carrito lo mataron porque su memoria residente superó el límite de su contenedor. 137 es 128 + 9, SIGKILL: tras eso ningún programa llega a decir nada.</translation>
    </message>
    <message>
        <source>%1 Resident when last seen: %2 of %3.</source>
        <translation>%1 Residente en la última lectura: %2 de %3.</translation>
    </message>
    <message>
        <source>Somebody killed the cart from outside; it was not for memory. 137 is 128 + 9, SIGKILL, as for OOMKilled: only the memory before it tells the two apart.</source>
        <translation>Alguien mató el carrito desde fuera; no fue por la memoria. 137 es 128 + 9, SIGKILL, igual que con OOMKilled: solo la memoria anterior distingue un caso del otro.</translation>
    </message>
    <message>
        <source>The cart crashed: %1 is 128 + %2, the number of the signal.</source>
        <translation>El carrito cayó: %1 es 128 + %2, el número de la señal.</translation>
    </message>
    <message>
        <source>The cart ended by itself with exit code %1.</source>
        <translation>El carrito terminó por sí mismo con el código de salida %1.</translation>
    </message>
    <message>
        <source>Lived %1 from ready to dead.</source>
        <translation>Vivió %1 desde que estuvo listo hasta morir.</translation>
    </message>
    <message>
        <source>Held on to %1 leaked records.</source>
        <translation>Retenía %1 registros fugados.</translation>
    </message>
    <message>
        <source>None: the process was killed from outside (137).</source>
        <translation>Ninguna: al proceso lo mataron desde fuera (137).</translation>
    </message>
    <message>
        <source>None: the process ended with exit code %1 and said nothing.</source>
        <translation>Ninguna: el proceso terminó con el código de salida %1 y no dijo nada.</translation>
    </message>
    <message>
        <source>None: the process ended (%1) without getting to say anything.</source>
        <translation>Ninguna: el proceso terminó (%1) sin llegar a decir nada.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventModel</name>
    <message>
        <source>✖ death</source>
        <translation>✖ muerte</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ aviso</translation>
    </message>
    <message>
        <source>◆ change</source>
        <translation>◆ cambio</translation>
    </message>
    <message>
        <source>⚑ cue</source>
        <translation>⚑ marca</translation>
    </message>
    <message>
        <source>● normal</source>
        <translation>● normal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Lab time</source>
        <translation>Tiempo lab</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventText</name>
    <message>
        <source>new deployment</source>
        <translation>nuevo despliegue</translation>
    </message>
    <message>
        <source>leaking build</source>
        <translation>build con fuga</translation>
    </message>
    <message>
        <source>fixed build</source>
        <translation>build corregido</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>gemelo</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>gemelo con fuga</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>gemelo corregido</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1: murió</translation>
    </message>
    <message>
        <source>%1, %2 live</source>
        <translation>%1, %2 vivos</translation>
    </message>
    <message>
        <source>%1, %2 leaked records</source>
        <translation>%1, %2 registros fugados</translation>
    </message>
    <message>
        <source>%1, heap limit %2</source>
        <translation>%1, límite del heap %2</translation>
    </message>
    <message>
        <source>%1, leak amplified ×%2</source>
        <translation>%1, fuga amplificada ×%2</translation>
    </message>
    <message>
        <source>deployed: %1</source>
        <translation>desplegado: %1</translation>
    </message>
    <message>
        <source>deployed anew</source>
        <translation>desplegado de nuevo</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise: %1</source>
        <translation>el laboratorio se prepara para un ejercicio: %1</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise</source>
        <translation>el laboratorio se prepara para un ejercicio</translation>
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
        <translation>ejercicio %1: paso %2 superado</translation>
    </message>
    <message>
        <source>exercise %1: step %2 began</source>
        <translation>ejercicio %1: paso %2 comenzado</translation>
    </message>
    <message>
        <source>%1 started again (pid %2)</source>
        <translation>%1: iniciado de nuevo (pid %2)</translation>
    </message>
    <message>
        <source>%1 started (pid %2)</source>
        <translation>%1: iniciado (pid %2)</translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation>sin límite de memoria</translation>
    </message>
    <message>
        <source>memory limit %1</source>
        <translation>límite de memoria %1</translation>
    </message>
    <message>
        <source>%1: restarting at once</source>
        <translation>%1: reinicio inmediato</translation>
    </message>
    <message>
        <source>%1: restarting in %2 (CrashLoopBackOff)</source>
        <translation>%1: reinicio en %2 (CrashLoopBackOff)</translation>
    </message>
    <message>
        <source>carts checked: %1, lost: %2, wrong: %3, not reached: %4</source>
        <translation>carritos comprobados: %1, perdidos: %2, incorrectos: %3, no accesibles: %4</translation>
    </message>
    <message>
        <source>%1; the store ended meanwhile, and with it the carts of then</source>
        <translation>%1; entretanto terminó el almacén y, con él, los carritos de entonces</translation>
    </message>
    <message>
        <source>after crash %1: %2</source>
        <translation>tras la caída %1: %2</translation>
    </message>
    <message>
        <source>crash %1: %2 requests lost in %3</source>
        <translation>caída %1: %2 peticiones perdidas en %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>heap census as of the last major collection: %1 live</source>
        <translation>censo del heap según la última recolección mayor: %1 vivos</translation>
    </message>
    <message>
        <source>heap census after a collection of %1: %2 live</source>
        <translation>censo del heap tras una recolección de %1: %2 vivos</translation>
    </message>
    <message>
        <source>heap snapshot of %1 objects; the cart stood still for %2</source>
        <translation>instantánea del heap de %1 objetos; el carrito estuvo parado %2</translation>
    </message>
    <message>
        <source>closed loop, shoppers: %1</source>
        <translation>bucle cerrado, clientes: %1</translation>
    </message>
    <message>
        <source>%1, journeys: %2</source>
        <translation>%1, recorridos: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the shop is ready</source>
        <translation>la tienda está lista</translation>
    </message>
    <message>
        <source>%1 is ready, %2 after its start</source>
        <translation>%1: listo, %2 después de iniciarse</translation>
    </message>
    <message>
        <source>%1 does not answer its readiness probe (NotReady)</source>
        <translation>%1: no responde a su sonda de readiness (NotReady)</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1: detenido</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1: no se pudo iniciar</translation>
    </message>
    <message>
        <source>cart: %1</source>
        <translation>carrito: %1</translation>
    </message>
    <message>
        <source>traffic on: %1</source>
        <translation>tráfico activado: %1</translation>
    </message>
    <message>
        <source>traffic off</source>
        <translation>tráfico desactivado</translation>
    </message>
    <message>
        <source>traffic set to %1</source>
        <translation>tráfico fijado en %1</translation>
    </message>
    <message>
        <source>the %1&apos;s figures are missing: %2</source>
        <translation>faltan las cifras de %1: %2</translation>
    </message>
    <message>
        <source>%1 runs beside the cart: from now on both get the same requests</source>
        <translation>%1 funciona junto al carrito: desde ahora ambos reciben las mismas peticiones</translation>
    </message>
    <message>
        <source>the twin was switched off</source>
        <translation>se desactivó el gemelo</translation>
    </message>
    <message>
        <source>the twin could not be started, the shop goes on without it: %1</source>
        <translation>no se pudo iniciar el gemelo; la tienda sigue sin él: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>cue: %1</source>
        <translation>marca: %1</translation>
    </message>
    <message>
        <source>cue %1 is called: %2</source>
        <translation>la marca %1 se llama: %2</translation>
    </message>
    <message>
        <source>cue %1 taken away: %2</source>
        <translation>marca %1 quitada: %2</translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation>incidente: %1</translation>
    </message>
    <message>
        <source>incident, not announced: %1</source>
        <translation>incidente, sin anunciar: %1</translation>
    </message>
    <message>
        <source>done in the console: %1</source>
        <translation>hecho en la consola: %1</translation>
    </message>
    <message>
        <source>fault on: %1</source>
        <translation>fallo activado: %1</translation>
    </message>
    <message>
        <source>fault off: %1</source>
        <translation>fallo quitado: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which this version does not know</source>
        <translation>«%1», que esta versión no conoce</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reinicio</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation>NotReady</translation>
    </message>
    <message>
        <source>died</source>
        <translation>muerte</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>back-off %1</translation>
    </message>
    <message>
        <source>traffic %1</source>
        <translation>tráfico %1</translation>
    </message>
    <message>
        <source>carts checked</source>
        <translation>carritos comprobados</translation>
    </message>
    <message>
        <source>requests lost</source>
        <translation>peticiones perdidas</translation>
    </message>
    <message>
        <source>census</source>
        <translation>censo</translation>
    </message>
    <message>
        <source>heap snapshot</source>
        <translation>instantánea del heap</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>sin cifras</translation>
    </message>
    <message>
        <source>no twin</source>
        <translation>sin gemelo</translation>
    </message>
    <message>
        <source>twin failed</source>
        <translation>gemelo fallido</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>preparado</translation>
    </message>
    <message>
        <source>✓ step %1</source>
        <translation>✓ paso %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation>ya no: %1</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Line (! was written to stderr)</source>
        <translation>Línea (! se escribió en stderr)</translation>
    </message>
</context>
<context>
    <name>leaklab::models::OutcomeText</name>
    <message>
        <source>answered 4xx</source>
        <translation>respuesta 4xx</translation>
    </message>
    <message>
        <source>answered 5xx</source>
        <translation>respuesta 5xx</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reiniciadas (reset)</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortadas</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>mal formadas</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nunca enviadas</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otras</translation>
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
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
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
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>CrashLoopBackOff</source>
        <translation>CrashLoopBackOff</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>Inicio fallido</translation>
    </message>
    <message>
        <source>Aborted (%1)</source>
        <translation>Abortado (%1)</translation>
    </message>
    <message>
        <source>OOMKilled (%1)</source>
        <translation>OOMKilled (%1)</translation>
    </message>
    <message>
        <source>Killed (%1)</source>
        <translation>Matado (%1)</translation>
    </message>
    <message>
        <source>Signal %1 (%2)</source>
        <translation>Señal %1 (%2)</translation>
    </message>
    <message>
        <source>Exited (%1)</source>
        <translation>Terminado (%1)</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>Nunca listo</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1: detenido</translation>
    </message>
    <message>
        <source>%1 died: heap limit reached (%2)</source>
        <translation>%1: murió al llegar al límite del heap (%2)</translation>
    </message>
    <message>
        <source>%1 was killed for exceeding the memory limit: OOMKilled (%2)</source>
        <translation>%1: matado por superar el límite de memoria, OOMKilled (%2)</translation>
    </message>
    <message>
        <source>%1 was killed from outside, not for memory (%2)</source>
        <translation>%1: matado desde fuera, no por la memoria (%2)</translation>
    </message>
    <message>
        <source>%1 died of signal %2 (%3)</source>
        <translation>%1: murió por la señal %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ended by itself with exit code %2</source>
        <translation>%1: terminó por sí mismo con el código de salida %2</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1: no se pudo iniciar</translation>
    </message>
    <message>
        <source>%1 was ended: it did not become ready in time</source>
        <translation>%1: se terminó porque no estuvo listo a tiempo</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>carrito</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>store</source>
        <translation>almacén</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>twin cart</source>
        <translation>carrito gemelo</translation>
    </message>
    <message>
        <source>twin web</source>
        <translation>web gemela</translation>
    </message>
</context>
<context>
    <name>leaklab::models::StateText</name>
    <message>
        <source>Died</source>
        <translation>Murió</translation>
    </message>
    <message>
        <source>CrashLoopBackOff %1</source>
        <translation>CrashLoopBackOff %1</translation>
    </message>
    <message>
        <source>%1 (in truth %2)</source>
        <comment>a wait, and how long Kubernetes would wait</comment>
        <translation>%1 (en verdad %2)</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>back-off %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>waits ÷ %1</source>
        <translation>esperas ÷ %1</translation>
    </message>
    <message>
        <source>true waits</source>
        <translation>esperas reales</translation>
    </message>
    <message>
        <source>As in Kubernetes, the first restart comes at once, then after 10 s, doubling up to 5 min; 10 good minutes make it forget.</source>
        <translation>Como en Kubernetes, el primer reinicio es inmediato; el siguiente llega tras 10 s, y la espera se duplica hasta 5 min; 10 minutos buenos hacen que se olvide.</translation>
    </message>
    <message>
        <source>%1 Here all of it is divided by %2.</source>
        <translation>%1 Aquí todo ello se divide entre %2.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::SummaryText</name>
    <message>
        <source>The cart is not running.</source>
        <translation>El carrito no está en marcha.</translation>
    </message>
    <message>
        <source>%1 of %2 heap used</source>
        <translation>%1 de heap usado de %2</translation>
    </message>
    <message>
        <source>No sure rise of the live set; %1.</source>
        <translation>Sin subida segura del conjunto vivo; %1.</translation>
    </message>
    <message>
        <source>Live set</source>
        <translation>El conjunto vivo</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>La memoria residente</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory any moment; %3.</source>
        <translation>%1 sube %2 por minuto; sin memoria en cualquier momento; %3.</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory in about %3; %4.</source>
        <translation>%1 sube %2 por minuto; sin memoria en unos %3; %4.</translation>
    </message>
    <message>
        <source>%1 of the time goes into collecting, at most %2 in what is shown; longest pause %3.</source>
        <translation>%1 del tiempo se va en recolectar, como mucho %2 en lo que se muestra; pausa más larga: %3.</translation>
    </message>
    <message>
        <source>No request was answered in the last second.</source>
        <translation>En el último segundo no se respondió ninguna petición.</translation>
    </message>
    <message>
        <source>Half of the requests within %1, 99 in 100 within %2; at worst %3 in what is shown.</source>
        <translation>La mitad de las peticiones en %1 o menos, 99 de cada 100 en %2 o menos; en el peor caso %3 en lo que se muestra.</translation>
    </message>
    <message>
        <source>No traffic.</source>
        <translation>Sin tráfico.</translation>
    </message>
    <message>
        <source>%1 answered of %2 offered; %3 of the requests failed.</source>
        <translation>%1 atendidas de %2 ofrecidas; falló el %3 de las peticiones.</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>Aún no hay datos.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::TileText</name>
    <message>
        <source>%1 of %2</source>
        <comment>an amount of memory of its limit</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Heap used</source>
        <translation>Heap usado</translation>
    </message>
    <message>
        <source>Objects on the cart&apos;s heap, garbage included, as a share of the heap limit. At the limit the cart aborts itself: exit code 134.</source>
        <translation>Objetos en el heap del carrito, basura incluida, como parte del límite del heap. En el límite el carrito aborta por sí mismo: código de salida 134.</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>límite del heap</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>límite de memoria</translation>
    </message>
    <message>
        <source>Out of memory in</source>
        <translation>Sin memoria en</translation>
    </message>
    <message>
        <source>When memory meets its limit if it goes on as it did since the traffic last changed, and how sure that is. Near the limit the cart no longer keeps the pace, so it ends some seconds later. Once it has happened: how far off the forecast was that was made half-way.</source>
        <translation>Cuándo llegará la memoria a su límite si sigue como desde el último cambio del tráfico, y con qué certeza. Cerca del límite el carrito ya no mantiene el ritmo, así que termina unos segundos después. Una vez ocurrido: cuánto erró la previsión hecha a mitad de camino.</translation>
    </message>
    <message>
        <source>the cart is down</source>
        <translation>el carrito está caído</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>demasiado pronto</translation>
    </message>
    <message>
        <source>no trend</source>
        <translation>sin tendencia</translation>
    </message>
    <message>
        <source>nothing rises for sure</source>
        <translation>nada sube con certeza</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>no antes de %1</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>ya mismo</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about so much time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>at the %1</source>
        <translation>en el %1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>a span of time, and which limit is meant</comment>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latencia p99</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>One request in a hundred took longer than this, counted from the moment the shopper clicked.</source>
        <translation>Una petición de cada cien tardó más que esto, contado desde el momento del clic del cliente.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>Requests that failed, as a share of those that ended in the last second.</source>
        <translation>Peticiones fallidas, como parte de las que terminaron en el último segundo.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>último: %1</translation>
    </message>
    <message>
        <source>no death yet</source>
        <translation>ninguna muerte aún</translation>
    </message>
    <message>
        <source>How often the cart died and was started again since the lab began.</source>
        <translation>Cuántas veces murió el carrito y se inició de nuevo desde el comienzo del laboratorio.</translation>
    </message>
    <message>
        <source>Traffic answered</source>
        <translation>Tráfico atendido</translation>
    </message>
    <message>
        <source>of %1 offered</source>
        <translation>de %1 ofrecidas</translation>
    </message>
    <message>
        <source>Requests answered well a second, of those that shoppers made.</source>
        <translation>Peticiones bien atendidas por segundo, de las que hicieron los clientes.</translation>
    </message>
    <message>
        <source>half-way: right</source>
        <translation>a mitad: acertó</translation>
    </message>
    <message>
        <source>half-way: %1 too early</source>
        <translation>a mitad: %1 antes</translation>
    </message>
    <message>
        <source>half-way: %1 too late</source>
        <translation>a mitad: %1 después</translation>
    </message>
</context>
<context>
    <name>leaklab::models::TwinText</name>
    <message>
        <source>twin</source>
        <translation>gemelo</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>gemelo con fuga</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>gemelo corregido</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>La grabación se acaba sin cierre: se terminó la consola a la fuerza, o sigue grabando. Puede faltar hasta un segundo.</translation>
    </message>
    <message>
        <source>The file is damaged: %1 pieces of it can&apos;t be read, and with them %2 rows.</source>
        <translation>El archivo está dañado: %1 partes no se pueden leer y, con ellas, %2 filas.</translation>
    </message>
    <message>
        <source>The disk took nothing for a while: %1 rows between %2 s and %3 s were not recorded.</source>
        <translation>El disco no aceptó nada durante un rato: no se grabaron %1 filas entre %2 s y %3 s.</translation>
    </message>
    <message>
        <source>It holds series that this version does not know: %1.</source>
        <translation>Contiene series que esta versión no conoce: %1.</translation>
    </message>
    <message>
        <source>It holds what only a later version can read (%1).</source>
        <translation>Contiene algo que solo puede leer una versión posterior (%1).</translation>
    </message>
</context>
<context>
    <name>leaklab::supervise::SupervisedProcess</name>
    <message>
        <source>not ready within %1 s of its start; ended</source>
        <translation>no estuvo listo en %1 s desde su inicio; terminado</translation>
    </message>
    <message>
        <source>still there %1 s after it was asked to stop; killed</source>
        <translation>seguía ahí %1 s después de pedirle que se detuviera; matado</translation>
    </message>
    <message>
        <source>resident memory %1 over the limit of %2; killed (exit code 137)</source>
        <translation>memoria residente %1 por encima del límite de %2; matado (código de salida 137)</translation>
    </message>
</context>
<context>
    <name>leaklab::training::Attempt</name>
    <message>
        <source>The lab does not do what it should. %1</source>
        <translation>El laboratorio no hace lo que debería. %1</translation>
    </message>
    <message>
        <source>The lab could not be set up for this exercise: %1</source>
        <translation>No se pudo preparar el laboratorio para este ejercicio: %1</translation>
    </message>
    <message>
        <source>The step could not begin as it should: %1.</source>
        <translation>El paso no pudo comenzar como debía: %1.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::CheckBoard</name>
    <message>
        <source>Something else comes first.</source>
        <translation>Antes va otra cosa.</translation>
    </message>
    <message>
        <source>held for %1 of %2 s</source>
        <translation>se mantuvo %1 de %2 s</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>now %1 of %2</source>
        <translation>ahora %1 de %2</translation>
    </message>
    <message>
        <source>now %1, to be under %2</source>
        <translation>ahora %1; debe bajar de %2</translation>
    </message>
    <message>
        <source>It is %1 and has to be over %2.</source>
        <translation>Es %1 y debe superar %2.</translation>
    </message>
    <message>
        <source>It is %1 and has to be under %2.</source>
        <translation>Es %1 y debe ser menor que %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>So far %1 of %2.</source>
        <translation>Hasta ahora %1 de %2.</translation>
    </message>
    <message>
        <source>It took %1; you were %2 off.</source>
        <translation>Tardó %1; usted erró por %2.</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too early. Predict the next one.</source>
        <translation>Tardó %1: usted se adelantó en %2. Prediga la siguiente.</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too late. Predict the next one.</source>
        <translation>Tardó %1: usted se retrasó en %2. Prediga la siguiente.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::DisturbanceWatch</name>
    <message>
        <source>The %1 could not be started, and the step needs it. Set the lab up anew.</source>
        <translation>No se pudo iniciar el proceso %1, y el paso lo necesita. Prepare de nuevo el laboratorio.</translation>
    </message>
    <message>
        <source>The %1 was killed, and this step does not ask for it: what it measures begins anew. Go on, or set the lab up anew.</source>
        <translation>Alguien mató el proceso %1, y este paso no lo pide: lo que mide empieza de nuevo. Siga, o prepare de nuevo el laboratorio.</translation>
    </message>
    <message>
        <source>The %1 ended by itself, and not for memory: that is no part of this step. Set the lab up anew.</source>
        <translation>El proceso %1 terminó por sí mismo, y no por la memoria: eso no forma parte de este paso. Prepare de nuevo el laboratorio.</translation>
    </message>
    <message>
        <source>The %1 has run out of memory %2 times during this step, and is down more and more. Set the lab up anew to begin the step with a fresh one.</source>
        <translation>El proceso %1 se ha quedado sin memoria %2 veces durante este paso, y cada vez está caído más tiempo. Prepare de nuevo el laboratorio para empezar el paso con uno recién iniciado.</translation>
    </message>
    <message>
        <source>%1 s of the session are missing: the computer slept, or was too busy. What was being measured begins anew; set the lab up anew if it looks strange.</source>
        <translation>Faltan %1 s de la sesión: el equipo se suspendió o estaba demasiado ocupado. Lo que se estaba midiendo empieza de nuevo; prepare de nuevo el laboratorio si algo parece raro.</translation>
    </message>
    <message>
        <source>The %1 was stopped, and this step needs it. Start it, or set the lab up anew.</source>
        <translation>Se detuvo el proceso %1, y este paso lo necesita. Inícielo, o prepare de nuevo el laboratorio.</translation>
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
        <translation>ahora mismo no se ha medido nada</translation>
    </message>
    <message>
        <source>the cart has not told it yet: it is down, or just began</source>
        <translation>el carrito aún no lo ha comunicado: está caído o acaba de empezar</translation>
    </message>
    <message>
        <source>there is nothing to measure it from just now</source>
        <translation>ahora mismo no hay nada con que medirlo</translation>
    </message>
    <message>
        <source>it is held against the step &quot;%1&quot;, which has not been passed in this lab</source>
        <translation>se compara con el paso «%1», que no se ha superado en este laboratorio</translation>
    </message>
    <message>
        <source>the lab was just set up</source>
        <translation>el laboratorio se acaba de preparar</translation>
    </message>
    <message>
        <source>it takes %1 since the lab was set up; wait a little</source>
        <translation>hacen falta %1 desde que se preparó el laboratorio; espere un poco</translation>
    </message>
    <message>
        <source>the cart began anew %1 ago; wait until this life is %2 old</source>
        <translation>el carrito empezó de nuevo hace %1; espere hasta que esta vida dure %2</translation>
    </message>
    <message>
        <source>it takes %1 without a gap to tell; wait a little</source>
        <translation>hacen falta %1 sin huecos para saberlo; espere un poco</translation>
    </message>
    <message>
        <source>it would be divided by nothing</source>
        <translation>se dividiría por cero</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ProgressStore</name>
    <message>
        <source>it is about another exercise</source>
        <translation>es de otro ejercicio</translation>
    </message>
    <message>
        <source>How far you got in &quot;%1&quot; can&apos;t be read (%2). %3</source>
        <translation>No se puede leer hasta dónde llegó en «%1» (%2). %3</translation>
    </message>
    <message>
        <source>The file is kept as %1, and the exercise begins anew.</source>
        <translation>El archivo se conserva como %1, y el ejercicio empieza de nuevo.</translation>
    </message>
    <message>
        <source>Take the file %1 away, or it stays so.</source>
        <translation>Retire el archivo %1, o seguirá así.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of an exercise</source>
        <translation>«%1» no es el id de un ejercicio</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to, or too many consoles do this exercise</source>
        <translation>no se puede escribir en la carpeta, o demasiadas consolas hacen este ejercicio</translation>
    </message>
</context>
<context>
    <name>leaklab::training::QuestionJudge</name>
    <message>
        <source>Give an answer first.</source>
        <translation>Primero dé una respuesta.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>That is not it. Look at the signals again.</source>
        <translation>No es eso. Vuelva a mirar las señales.</translation>
    </message>
    <message>
        <source>What you chose is right, and something is missing yet.</source>
        <translation>Lo que eligió es correcto, y aún falta algo.</translation>
    </message>
    <message>
        <source>It can&apos;t be judged now: %1.</source>
        <translation>Ahora no se puede juzgar: %1.</translation>
    </message>
    <message>
        <source>Measured now: %1.</source>
        <translation>Medido ahora: %1.</translation>
    </message>
    <message>
        <source>The figure fits, its unit does not: it is asked for in %1.</source>
        <translation>La cifra encaja, la unidad no: se pide en %1.</translation>
    </message>
    <message>
        <source>That is too much. Read it again.</source>
        <translation>Es demasiado. Vuelva a leerlo.</translation>
    </message>
    <message>
        <source>That is too little. Read it again.</source>
        <translation>Es demasiado poco. Vuelva a leerlo.</translation>
    </message>
    <message>
        <source>It has not happened yet.</source>
        <translation>Aún no ha ocurrido.</translation>
    </message>
    <message>
        <source>Yes, that is the moment.</source>
        <translation>Sí, ese es el momento.</translation>
    </message>
    <message>
        <source>That is %1 too late.</source>
        <translation>Eso es %1 demasiado tarde.</translation>
    </message>
    <message>
        <source>That is %1 too early.</source>
        <translation>Eso es %1 demasiado pronto.</translation>
    </message>
    <message>
        <source>Yes, there it is.</source>
        <translation>Sí, ahí está.</translation>
    </message>
    <message>
        <source>There it is over.</source>
        <translation>Ahí ya ha pasado.</translation>
    </message>
    <message>
        <source>There it is not so.</source>
        <translation>Ahí no es así.</translation>
    </message>
    <message>
        <source>Yes: %1 of it fits.</source>
        <translation>Sí: encaja el %1.</translation>
    </message>
    <message>
        <source>There it was not so at all.</source>
        <translation>Ahí no fue así en absoluto.</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too early.</source>
        <translation>Solo encaja el %1: empieza demasiado pronto.</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too late.</source>
        <translation>Solo encaja el %1: empieza demasiado tarde.</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too early.</source>
        <translation>Solo encaja el %1: acaba demasiado pronto.</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too late.</source>
        <translation>Solo encaja el %1: acaba demasiado tarde.</translation>
    </message>
    <message>
        <source>A prediction is a time still to come.</source>
        <translation>Una predicción es un momento aún por venir.</translation>
    </message>
    <message>
        <source>You said: in %1. Now wait for what happens.</source>
        <translation>Usted dijo: en %1. Ahora espere a lo que ocurra.</translation>
    </message>
    <message>
        <source>Take two censuses first, some time apart: %1 so far in this step.</source>
        <translation>Haga primero dos censos, con algo de tiempo entre ellos: %1 hasta ahora en este paso.</translation>
    </message>
    <message>
        <source>The cart began anew between the two censuses; take another one.</source>
        <translation>El carrito empezó de nuevo entre los dos censos; haga otro.</translation>
    </message>
    <message>
        <source>Nothing has grown between the two censuses; take another one later.</source>
        <translation>Nada ha crecido entre los dos censos; haga otro más tarde.</translation>
    </message>
    <message>
        <source>Yes: %1 more than in the census before.</source>
        <translation>Sí: %1 más que en el censo anterior.</translation>
    </message>
    <message>
        <source>It grew by %1. Another one grew more: sort by what came.</source>
        <translation>Creció en %1. Otro creció más: ordene por lo que se añadió.</translation>
    </message>
    <message>
        <source>The last census has no such type.</source>
        <translation>El último censo no tiene ese tipo.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ScriptRunner</name>
    <message>
        <source>the lab does not run the %1 itself</source>
        <translation>el laboratorio no ejecuta por sí mismo el proceso %1</translation>
    </message>
    <message>
        <source>the fault &quot;%1&quot; can&apos;t be had in this lab</source>
        <translation>el fallo «%1» no es posible en este laboratorio</translation>
    </message>
    <message>
        <source>not within %1 s: %2</source>
        <translation>no en %1 s: %2</translation>
    </message>
    <message>
        <source>the step has no check &quot;%1&quot;</source>
        <translation>el paso no tiene la comprobación «%1»</translation>
    </message>
    <message>
        <source>it has not happened yet</source>
        <translation>aún no ha ocurrido</translation>
    </message>
    <message>
        <source>it has not been so yet</source>
        <translation>aún no ha sido así</translation>
    </message>
    <message>
        <source>the console has no forecast yet</source>
        <translation>la consola aún no tiene previsión</translation>
    </message>
    <message>
        <source>the cart has not answered</source>
        <translation>el carrito no ha respondido</translation>
    </message>
    <message>
        <source>the %1 is down</source>
        <translation>el proceso %1 está caído</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>; %1 is %2</source>
        <translation>; %1 es %2</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>no ha ocurrido</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::AboutDialog</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (compilado con %2)</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilador</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>About Leak Lab</source>
        <translation>Acerca de Leak Lab</translation>
    </message>
    <message>
        <source>Learn to see a memory leak: a real shop, a real heap, a real crash.</source>
        <translation>Aprenda a ver una fuga de memoria: una tienda real, un heap real, una caída real.</translation>
    </message>
    <message>
        <source>Leak Lab&apos;s own code is under the Apache License 2.0. This program links Qt Charts and is, as a whole, under the GNU General Public License version 3. It comes without any warranty.</source>
        <translation>El código propio de Leak Lab está bajo la Apache License 2.0. Este programa enlaza Qt Charts y, en su conjunto, está bajo la GNU General Public License versión 3. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>&amp;Licencias …</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>Its source code is the archive leaklab-%1-source.tar.gz, which is published beside the packages; whoever passes them on passes that on too.</source>
        <translation>El código fuente es el archivo leaklab-%1-source.tar.gz, publicado junto a los paquetes; quien los entrega a otros entrega también ese archivo.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::BuildPanel</name>
    <message>
        <source>Build and limits of the cart</source>
        <translation>Build y límites del carrito</translation>
    </message>
    <message>
        <source>le&amp;aking</source>
        <translation>con &amp;fuga</translation>
    </message>
    <message>
        <source>fixe&amp;d</source>
        <translation>corregi&amp;do</translation>
    </message>
    <message>
        <source>Keeps a record of every product look-up and never lets go of it.</source>
        <translation>Guarda un registro de cada consulta de producto y nunca lo suelta.</translation>
    </message>
    <message>
        <source>Deploy the leaking build</source>
        <translation>Desplegar el build con fuga</translation>
    </message>
    <message>
        <source>The same service without the leak. Switching redeploys the cart.</source>
        <translation>El mismo servicio sin la fuga. El cambio vuelve a desplegar el carrito.</translation>
    </message>
    <message>
        <source>Deploy the fixed build</source>
        <translation>Desplegar el build corregido</translation>
    </message>
    <message>
        <source>What makes the lesson shorter than real life. Nothing here touches time or numbers.</source>
        <translation>Lo que hace la lección más corta que la vida real. Nada de esto toca el tiempo ni las cifras.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Heap l&amp;imit</source>
        <translation>Límite del &amp;heap</translation>
    </message>
    <message>
        <source>&amp;Memory limit</source>
        <translation>L&amp;ímite de memoria</translation>
    </message>
    <message>
        <source>Heap limit of the cart</source>
        <translation>Límite del heap del carrito</translation>
    </message>
    <message>
        <source>Where the cart&apos;s own heap ends: reaching it, the cart aborts with 134. Changing it redeploys the cart.</source>
        <translation>Dónde acaba el heap propio del carrito: al alcanzarlo, el carrito aborta con 134. Cambiarlo vuelve a desplegar el carrito.</translation>
    </message>
    <message>
        <source>Memory limit of the cart&apos;s container</source>
        <translation>Límite de memoria del contenedor del carrito</translation>
    </message>
    <message>
        <source>What its container may use: over it, the cart is killed without a word, 137. Acts at once.</source>
        <translation>Lo que puede usar su contenedor: si lo supera, el carrito muere sin una palabra, 137. Tiene efecto inmediato.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>▲ “%1” is no heap limit: write 8 MiB to 4 GiB, like 64 MiB. Nothing was changed.</source>
        <translation>▲ «%1» no es un límite del heap: escriba de 8 MiB a 4 GiB, por ejemplo 64 MiB. No se cambió nada.</translation>
    </message>
    <message>
        <source>leak amplified ×%1</source>
        <translation>fuga amplificada ×%1</translation>
    </message>
    <message>
        <source>first start aged by %1 look-ups</source>
        <translation>primer inicio envejecido en %1 consultas</translation>
    </message>
    <message>
        <source>first start aged to %1 of the limit</source>
        <translation>primer inicio envejecido al %1 del límite</translation>
    </message>
    <message>
        <source>back-off ÷%1</source>
        <translation>back-off ÷%1</translation>
    </message>
    <message>
        <source>True to scale: nothing is sped up.</source>
        <translation>A escala real: nada está acelerado.</translation>
    </message>
    <message>
        <source>Sped up: %1.</source>
        <translation>Acelerado: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> Each request makes %1 of garbage, as a framework would.</source>
        <translation> Cada petición deja %1 de basura, como haría un framework.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CartPanel</name>
    <message>
        <source>%1 the cart</source>
        <translation>%1 el carrito</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Carrito</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ sin iniciar</translation>
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
        <translation>Reinicios: %1</translation>
    </message>
    <message>
        <source>%1
Last end: %2</source>
        <translation>%1
Último final: %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Proceso %1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Sin proceso</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CatalogueView</name>
    <message>
        <source>for beginners</source>
        <translation>principiante</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avanzado</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>an exercise that can&apos;t be read</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>at step %1 of %2</source>
        <translation>en el paso %1 de %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Instructor&apos;s notes</source>
        <translation>Notas del instructor</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Borrar progreso</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Sets the lab up as the exercise needs it, and begins, or goes on where you were.</source>
        <translation>Prepara el laboratorio como lo necesita el ejercicio y empieza, o sigue donde usted lo dejó.</translation>
    </message>
    <message>
        <source>Forgets how far you got in this exercise.</source>
        <translation>Olvida hasta dónde llegó en este ejercicio.</translation>
    </message>
    <message>
        <source>Forgets how far you got in all exercises; click twice.</source>
        <translation>Olvida hasta dónde llegó en todos los ejercicios; haga clic dos veces.</translation>
    </message>
    <message>
        <source>Timing, questions to ask the room, what goes wrong in class. They tell the answers.</source>
        <translation>Tiempos, preguntas para la clase, lo que suele salir mal. Revelan las respuestas.</translation>
    </message>
    <message>
        <source>Open exercise folder …</source>
        <translation>Abrir carpeta de ejercicios …</translation>
    </message>
    <message>
        <source>Exercises of your own: a folder with an exercise.json, or one with several such folders.</source>
        <translation>Ejercicios propios: una carpeta con un exercise.json, o una con varias carpetas así.</translation>
    </message>
    <message>
        <source>Really reset all?</source>
        <translation>¿Borrar todo?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>This exercise can&apos;t be done:

%1</source>
        <translation>Este ejercicio no se puede hacer:

%1</translation>
    </message>
    <message>
        <source>%1 minutes, %2, %3 steps, %4</source>
        <translation>%1 minutos, %2, %3 pasos, %4</translation>
    </message>
    <message>
        <source>Better after: %1</source>
        <translation>Mejor después de: %1</translation>
    </message>
    <message>
        <source>Parts of it are not translated and shown in English.</source>
        <translation>Hay partes sin traducir, que se muestran en inglés.</translation>
    </message>
    <message>
        <source>For the instructor: %1</source>
        <translation>Para el instructor: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CensusPanel</name>
    <message>
        <source>Ta&amp;ke census</source>
        <translation>&amp;Hacer censo</translation>
    </message>
    <message>
        <source>Collect, then take</source>
        <translation>Recolectar y censar</translation>
    </message>
    <message>
        <source>Save for Chrome &amp;DevTools …</source>
        <translation>Guardar para Chrome &amp;DevTools …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is a replay, and no census was taken in its session. A census is taken of a running cart.</source>
        <translation>Esto es una repetición, y en su sesión no se hizo ningún censo. Un censo se hace de un carrito en marcha.</translation>
    </message>
    <message>
        <source>What the last major collection found alive. Costs the cart nothing.</source>
        <translation>Lo que la última recolección mayor encontró vivo. No le cuesta nada al carrito.</translation>
    </message>
    <message>
        <source>Has the cart collect now: it answers nobody meanwhile, about 0.15 ms for each megabyte alive. Also finds what holds the largest types.</source>
        <translation>Hace que el carrito recolecte ahora: mientras tanto no responde a nadie, unos 0,15 ms por cada megabyte vivo. También encuentra qué retiene los tipos más grandes.</translation>
    </message>
    <message>
        <source>Writes every live object to a .heapsnapshot file. The cart stands still meanwhile, about 0.3 s for each million objects.</source>
        <translation>Escribe cada objeto vivo en un archivo .heapsnapshot. Mientras tanto el carrito está parado, unos 0,3 s por cada millón de objetos.</translation>
    </message>
    <message>
        <source>Breaks off what is going on. A file that was there stays as it was.</source>
        <translation>Interrumpe lo que está en curso. Si ya había un archivo, queda como estaba.</translation>
    </message>
    <message>
        <source>How much of the snapshot is saved</source>
        <translation>Cuánto de la instantánea está guardado</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Censo</translation>
    </message>
    <message>
        <source>Which census is shown</source>
        <translation>Qué censo se muestra</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparado con</translation>
    </message>
    <message>
        <source>Which earlier census it is compared with</source>
        <translation>Con qué censo anterior se compara</translation>
    </message>
    <message>
        <source>What grows between two censuses under traffic is what leaks.</source>
        <translation>Lo que crece entre dos censos con tráfico es lo que se fuga.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Live objects by type</source>
        <translation>Objetos vivos por tipo</translation>
    </message>
    <message>
        <source>No census yet. Take one now and another in a minute, and see which type grows.</source>
        <translation>Aún no hay ningún censo. Haga uno ahora y otro dentro de un minuto, y vea qué tipo crece.</translation>
    </message>
    <message>
        <source>What holds %1: not looked for. “Collect, then take” finds it for the largest types.</source>
        <translation>Qué retiene %1: no se ha buscado. «Recolectar y censar» lo encuentra para los tipos más grandes.</translation>
    </message>
    <message>
        <source>What holds %1: root → %2</source>
        <translation>Qué retiene %1: raíz → %2</translation>
    </message>
    <message>
        <source>Save heap snapshot</source>
        <translation>Guardar instantánea del heap</translation>
    </message>
    <message>
        <source>Heap snapshots (*.heapsnapshot)</source>
        <translation>Instantáneas del heap (*.heapsnapshot)</translation>
    </message>
    <message>
        <source>The cart writes its heap …</source>
        <translation>El carrito escribe su heap …</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Guardando: %1 de %2</translation>
    </message>
    <message>
        <source>Saved %1, %2. In Chrome: DevTools, Memory, Load.</source>
        <translation>Guardado %1, %2. En Chrome: DevTools, Memory, Load.</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation>✖ %1</translation>
    </message>
    <message>
        <source>Not in a replay: a census is taken of a running cart.</source>
        <translation>No en una repetición: un censo se hace de un carrito en marcha.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CheckRow</name>
    <message>
        <source>How far it is</source>
        <translation>Cuánto se ha avanzado</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>viene después</translation>
    </message>
    <message>
        <source>waiting for what happens</source>
        <translation>esperando a lo que ocurra</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ChoiceEdit</name>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Classroom</name>
    <message>
        <source>Cu&amp;es</source>
        <translation>Marca&amp;s</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Clase</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueActions</name>
    <message>
        <source>Drop a &amp;cue</source>
        <translation>Poner &amp;marca</translation>
    </message>
    <message>
        <source>Marks this moment on all charts and keeps the picture for the handout; then type its name.</source>
        <translation>Marca este momento en todos los gráficos y guarda la imagen para el informe; después escriba su nombre.</translation>
    </message>
    <message>
        <source>Cue %1</source>
        <translation>Marca %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueBar</name>
    <message>
        <source>Cue</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Marks this moment on all charts, with a picture in the handout.</source>
        <translation>Marca este momento en todos los gráficos, con una imagen en el informe.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Marks this moment in words, without a picture.</source>
        <translation>Marca este momento con palabras, sin imagen.</translation>
    </message>
    <message>
        <source>Name of a cue, or a note</source>
        <translation>Nombre de una marca, o una nota</translation>
    </message>
    <message>
        <source>What you want to remember of this moment. Enter drops a cue; Ctrl+K drops one at once, to be named afterwards.</source>
        <translation>Lo que quiera recordar de este momento. Intro pone una marca; Ctrl+K pone una de inmediato, para darle nombre después.</translation>
    </message>
    <message>
        <source>Name of &quot;%1&quot;</source>
        <translation>Nombre de «%1»</translation>
    </message>
    <message>
        <source>Cue or note …</source>
        <translation>Marca o nota …</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CuePanel</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shows on the charts what they showed then.</source>
        <translation>Muestra en los gráficos lo que mostraban entonces.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Gives it another name.</source>
        <translation>Le da otro nombre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes it off the charts, the list and the handout.</source>
        <translation>La quita de los gráficos, de la lista y del informe.</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>Marcas y notas</translation>
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
        <translation>Las últimas palabras del carrito</translation>
    </message>
    <message>
        <source>The death as kubectl describe pod would tell it</source>
        <translation>La muerte tal como la contaría kubectl describe pod</translation>
    </message>
    <message>
        <source>Check the ca&amp;rts now</source>
        <translation>Comp&amp;robar carritos</translation>
    </message>
    <message>
        <source>Asks the shop for the cart of every shopper and compares it with what they were promised, while the traffic goes on.</source>
        <translation>Pide a la tienda el carrito de cada cliente y lo compara con lo que se le prometió, mientras el tráfico continúa.</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>El último minuto</translation>
    </message>
    <message>
        <source>Its last words</source>
        <translation>Sus últimas palabras</translation>
    </message>
    <message>
        <source>The last collections</source>
        <translation>Las últimas recolecciones</translation>
    </message>
    <message>
        <source>The last collections before the death</source>
        <translation>Las últimas recolecciones antes de la muerte</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Usado antes</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>Usado después</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Time to itself</source>
        <translation>Tiempo útil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>As kubectl describe pod would tell it</source>
        <translation>Como lo contaría kubectl describe pod</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copies the text below, to paste it into a ticket.</source>
        <translation>Copia el texto de abajo, para pegarlo en un ticket.</translation>
    </message>
    <message>
        <source>Death %1: %2</source>
        <translation>Muerte %1: %2</translation>
    </message>
    <message>
        <source>Forecast %1.</source>
        <translation>Previsión %1.</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reinicio</translation>
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
        <translation>%1 pasos en %2. Pistas: %3. Respuestas incorrectas: %4. Soluciones mostradas: %5.</translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <translation>✓ Hecho: %1</translation>
    </message>
    <message>
        <source>What was seen, and what it is called</source>
        <translation>Qué se vio y cómo se llama</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>Guardar resumen …</translation>
    </message>
    <message>
        <source>One page with your own charts: HTML, to be kept or printed.</source>
        <translation>Una página con sus propios gráficos: HTML, para guardar o imprimir.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::DrawText</name>
    <message>
        <source>there is no theme &quot;%1&quot;: take light, dark, high-contrast or projector</source>
        <translation>no existe el tema «%1»: use light, dark, high-contrast o projector</translation>
    </message>
    <message>
        <source>the session holds no rows: there is nothing to draw</source>
        <translation>la sesión no contiene filas: no hay nada que dibujar</translation>
    </message>
    <message>
        <source>the session has rows from %1 to %2 s only</source>
        <translation>la sesión solo tiene filas de %1 a %2 s</translation>
    </message>
    <message>
        <source>%1x%2 is too small for these charts: take %3x%4 or more</source>
        <translation>%1x%2 es demasiado pequeño para estos gráficos: use %3x%4 o más</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ErrorText</name>
    <message>
        <source>That value does not fit. Correct it and try again.</source>
        <translation>Ese valor no encaja. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A file cannot be written. Choose another folder, or make room and allow writing there.</source>
        <translation>No se puede escribir un archivo. Elija otra carpeta, o haga sitio y permita escribir en ella.</translation>
    </message>
    <message>
        <source>A file cannot be read. Check that it is there and may be read.</source>
        <translation>No se puede leer un archivo. Compruebe que existe y que se puede leer.</translation>
    </message>
    <message>
        <source>This is not a session that can be shown. Choose a file that Leak Lab recorded; one of a newer version needs that version.</source>
        <translation>Esta no es una sesión que se pueda mostrar. Elija un archivo grabado por Leak Lab; uno de una versión más nueva necesita esa versión.</translation>
    </message>
    <message>
        <source>A program of the shop is missing. Install Leak Lab again, or build all of its programs.</source>
        <translation>Falta un programa de la tienda. Reinstale Leak Lab o compile todos sus programas.</translation>
    </message>
    <message>
        <source>Another program uses the port. End it or choose another port, then retry.</source>
        <translation>Otro programa usa el puerto. Ciérrelo o elija otro puerto y reintente.</translation>
    </message>
    <message>
        <source>A part of the shop did not start. Its last lines are in the log below; retry when the cause is gone.</source>
        <translation>Una parte de la tienda no se inició. Sus últimas líneas están abajo, en el log; reintente cuando la causa haya desaparecido.</translation>
    </message>
    <message>
        <source>The store of the carts does not answer. Check that the Redis you gave runs at that address, then retry.</source>
        <translation>El almacén de los carritos no responde. Compruebe que el Redis indicado funciona en esa dirección y reintente.</translation>
    </message>
    <message>
        <source>The cart does not answer: it is down, restarting, or busy collecting. Try again once it is Running.</source>
        <translation>El carrito no responde: está caído, reiniciándose u ocupado recolectando. Inténtelo de nuevo cuando esté en Running.</translation>
    </message>
    <message>
        <source>The cart answered something else than was asked for. Try again; if it happens again, restart the cart.</source>
        <translation>El carrito respondió algo distinto de lo que se pidió. Inténtelo de nuevo; si se repite, reinicie el carrito.</translation>
    </message>
    <message>
        <source>The system refused something the lab needs. Retry; if it happens again, the log below says more.</source>
        <translation>El sistema denegó algo que el laboratorio necesita. Reintente; si se repite, el log de abajo dice más.</translation>
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
        <translation>Eventos mos&amp;trados</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Qué eventos se muestran</translation>
    </message>
    <message>
        <source>Double-click an event, or press Enter on it, to see it on the charts.</source>
        <translation>Haga doble clic en un evento, o pulse Intro sobre él, para verlo en los gráficos.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>deaths and warnings</source>
        <translation>muertes y avisos</translation>
    </message>
    <message>
        <source>of processes</source>
        <translation>de procesos</translation>
    </message>
    <message>
        <source>changes to the lab</source>
        <translation>cambios del laboratorio</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>hallazgos</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>con este texto</translation>
    </message>
    <message>
        <source>Text that shown events have in them</source>
        <translation>Texto que contienen los eventos mostrados</translation>
    </message>
    <message>
        <source>Shows only events with this text in them.</source>
        <translation>Muestra solo los eventos que contienen este texto.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExercisePanel</name>
    <message>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Close the exercises</source>
        <translation>Cerrar los ejercicios</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Reset the lab</source>
        <translation>Preparar de nuevo</translation>
    </message>
    <message>
        <source>Sets the lab up again as this step needs it. What you have passed stays passed.</source>
        <translation>Prepara otra vez el laboratorio como lo necesita este paso. Lo superado queda superado.</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>Seguir así</translation>
    </message>
    <message>
        <source>Leaves the lab as it is.</source>
        <translation>Deja el laboratorio como está.</translation>
    </message>
    <message>
        <source>Time spent on this exercise</source>
        <translation>Tiempo dedicado a este ejercicio</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <translation>Pasos superados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Goes on (Ctrl+Enter).</source>
        <translation>Continúa (Ctrl+Intro).</translation>
    </message>
    <message>
        <source>Looks at the step before; what has passed stays passed.</source>
        <translation>Muestra el paso anterior; lo superado queda superado.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Setting the lab up for this exercise …</source>
        <translation>Preparando el laboratorio para este ejercicio …</translation>
    </message>
    <message>
        <source>Exercise, step %1: %2</source>
        <translation>Ejercicio, paso %1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>As soon as everything this step asks for has passed.</source>
        <translation>En cuanto se haya superado todo lo que pide este paso.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseResults</name>
    <message>
        <source>&amp;Results folder</source>
        <translation>Carpeta de &amp;resultados</translation>
    </message>
    <message>
        <source>Holds a file for each exercise that you finished. &quot;leaklab results&quot; makes a table of those of a class.</source>
        <translation>Contiene un archivo por cada ejercicio que termine. «leaklab results» hace una tabla con los de una clase.</translation>
    </message>
    <message>
        <source>Your &amp;name in results …</source>
        <translation>Su &amp;nombre en los resultados …</translation>
    </message>
    <message>
        <source>The result of this exercise was not saved. %1. You can save a summary instead.</source>
        <translation>No se guardó el resultado de este ejercicio. %1. Puede guardar un resumen en su lugar.</translation>
    </message>
    <message>
        <source>The folder of the results could not be opened. It is %1</source>
        <translation>No se pudo abrir la carpeta de resultados. Es %1</translation>
    </message>
    <message>
        <source>Your name in results</source>
        <translation>Su nombre en los resultados</translation>
    </message>
    <message>
        <source>The results of exercises that you finish from now on bear this name:</source>
        <translation>Los resultados de los ejercicios que termine a partir de ahora llevan este nombre:</translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>instead of a name, in results</comment>
        <translation>anónimo</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseRoom</name>
    <message>
        <source>E&amp;xercises</source>
        <translation>&amp;Ejercicios</translation>
    </message>
    <message>
        <source>&amp;Show exercises</source>
        <translation>&amp;Mostrar ejercicios</translation>
    </message>
    <message>
        <source>&amp;Go on with the exercises</source>
        <translation>&amp;Seguir con los ejercicios</translation>
    </message>
    <message>
        <source>&amp;All exercises</source>
        <translation>&amp;Todos los ejercicios</translation>
    </message>
    <message>
        <source>Open exercise &amp;folder …</source>
        <translation>Abrir &amp;carpeta de ejercicios …</translation>
    </message>
    <message>
        <source>Start the first exercise</source>
        <translation>Empezar el primer ejercicio</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Seguir: %1</translation>
    </message>
    <message>
        <source>exercise.json has changed: go to all exercises and on with this one to try it.</source>
        <translation>exercise.json ha cambiado: vaya a todos los ejercicios y siga con este para probarlo.</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>Guardar resumen …</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>Writing the summary …</source>
        <translation>Escribiendo el resumen …</translation>
    </message>
    <message>
        <source>The summary is saved: %1</source>
        <translation>El resumen está guardado: %1</translation>
    </message>
    <message>
        <source>%1 · step %2/%3</source>
        <translation>%1 · paso %2/%3</translation>
    </message>
    <message>
        <source>Open exercise folder</source>
        <translation>Abrir carpeta de ejercicios</translation>
    </message>
    <message>
        <source>%1 holds no exercise: neither an exercise.json nor folders with one.</source>
        <translation>%1 no contiene ningún ejercicio: ni un exercise.json ni carpetas que lo tengan.</translation>
    </message>
    <message>
        <source>No exercises of your lab are at %1. Those that come with Leak Lab are here; for the others, ask your administrator whether that folder can be reached, and start anew.</source>
        <translation>En %1 no hay ejercicios de su laboratorio. Los que vienen con Leak Lab están aquí; para los demás, pregunte a su administrador si se puede acceder a esa carpeta y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>Your administrator lets only the exercises of this lab be done here.</source>
        <translation>Su administrador solo permite aquí los ejercicios de este laboratorio.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseShelf</name>
    <message>
        <source>Your progress can&apos;t be kept: %1. It goes on, and is lost when you quit.</source>
        <translation>No se puede guardar su progreso: %1. Puede continuar, pero se perderá al salir.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FactText</name>
    <message>
        <source>leaking</source>
        <translation>con fuga</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>those of Kubernetes ÷ %1</source>
        <translation>las de Kubernetes ÷ %1</translation>
    </message>
    <message>
        <source>as if it had served %1 look-ups</source>
        <translation>como si hubiera atendido %1 consultas</translation>
    </message>
    <message>
        <source>aged to %1 of its limit</source>
        <translation>envejecido al %1 de su límite</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Heap limit</source>
        <translation>Límite del heap</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Records leaked a look-up</source>
        <translation>Registros fugados por consulta</translation>
    </message>
    <message>
        <source>Garbage a request</source>
        <translation>Basura por petición</translation>
    </message>
    <message>
        <source>Waits of restarts</source>
        <translation>Esperas de los reinicios</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>Fallo: %1</translation>
    </message>
    <message>
        <source>%1 Not here: the store is a Redis of your own.</source>
        <translation>%1 Aquí no: el almacén es su propio Redis.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open session …</source>
        <translation>&amp;Abrir sesión …</translation>
    </message>
    <message>
        <source>Shows a recorded session in a window of its own.</source>
        <translation>Muestra una sesión grabada en una ventana propia.</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>Sesiones &amp;recientes</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>&amp;Guardar una copia …</translation>
    </message>
    <message>
        <source>The session so far, in one file: for a report, or to keep it.</source>
        <translation>La sesión hasta ahora, en un archivo: para un informe o para conservarla.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Kept: the newest, %1 in all; older ones go to the trash</source>
        <translation>Se conservan las más nuevas, %1 en total; las más antiguas van a la papelera</translation>
    </message>
    <message>
        <source>Save a copy of the session</source>
        <translation>Guardar una copia de la sesión</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab)</source>
        <translation>Sesiones grabadas (*.leaklab)</translation>
    </message>
    <message>
        <source>That is the recording itself. Choose another name for the copy.</source>
        <translation>Esa es la propia grabación. Elija otro nombre para la copia.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FollowingTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation>↓ Lo último</translation>
    </message>
    <message>
        <source>Scrolled up, the list stands still. This goes to the newest row and on with it.</source>
        <translation>Al desplazarse hacia arriba, la lista se detiene. Esto va a la fila más reciente y la sigue.</translation>
    </message>
    <message>
        <source>Follow the newest row</source>
        <translation>Seguir la fila más reciente</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FrameText</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Settings at the end</source>
        <translation>Ajustes al final</translation>
    </message>
    <message>
        <source>Settings at the beginning</source>
        <translation>Ajustes al principio</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutAction</name>
    <message>
        <source>Save &amp;handout …</source>
        <translation>Guardar &amp;informe …</translation>
    </message>
    <message>
        <source>One page with the cues, their pictures and the notes, to be read and printed anywhere.</source>
        <translation>Una página con las marcas, sus imágenes y las notas, para leer e imprimir en cualquier lugar.</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Writing the handout …</source>
        <translation>Escribiendo el informe …</translation>
    </message>
    <message>
        <source>The handout is saved: %1</source>
        <translation>El informe está guardado: %1</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
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
        <translation>Los gráficos de %1 a %2: %3</translation>
    </message>
    <message>
        <source>Nothing died.</source>
        <translation>No murió nada.</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>No ocurrió nada.</translation>
    </message>
    <message>
        <source>%1 of a running shop</source>
        <translation>%1 de una tienda en marcha</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None was dropped.</source>
        <translation>No se puso ninguna.</translation>
    </message>
    <message>
        <source>What died</source>
        <translation>Qué murió</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Sin grabar.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutWriter</name>
    <message>
        <source>Leak Lab: what we saw</source>
        <translation>Leak Lab: lo que vimos</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>Marcas y notas</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HelpMenu</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Check this machine …</source>
        <translation>&amp;Comprobar este equipo …</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;About Leak Lab</source>
        <translation>Acerca &amp;de Leak Lab</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentActions</name>
    <message>
        <source>&amp;Announced</source>
        <translation>An&amp;unciado</translation>
    </message>
    <message>
        <source>The charts are marked with the incident. Off: it begins unseen, and is found in the list of events afterwards.</source>
        <translation>Los gráficos quedan marcados con el incidente. Si no: empieza sin que se vea y después se encuentra en la lista de eventos.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentPanel</name>
    <message>
        <source>Prepared incidents</source>
        <translation>Incidentes preparados</translation>
    </message>
    <message>
        <source>Start &amp;one</source>
        <translation>Lan&amp;zar</translation>
    </message>
    <message>
        <source>Does to the shop what could be done by hand, at one click or key.</source>
        <translation>Le hace a la tienda lo que se podría hacer a mano, con un clic o una tecla.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LabMenu</name>
    <message>
        <source>&amp;Start the cart</source>
        <translation>&amp;Iniciar el carrito</translation>
    </message>
    <message>
        <source>Sto&amp;p the cart</source>
        <translation>&amp;Detener el carrito</translation>
    </message>
    <message>
        <source>&amp;Restart the cart</source>
        <translation>&amp;Reiniciar el carrito</translation>
    </message>
    <message>
        <source>&amp;Kill the cart</source>
        <translation>&amp;Matar el carrito</translation>
    </message>
    <message>
        <source>Deploy the &amp;leaking build</source>
        <translation>Desplegar el build con &amp;fuga</translation>
    </message>
    <message>
        <source>Deploy the &amp;fixed build</source>
        <translation>Desplegar el build &amp;corregido</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>&amp;Tráfico</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Language</name>
    <message>
        <source>%1 can&apos;t be shown: no font on this machine has its letters. Install one, as the package %2 of Debian and Ubuntu, and start Leak Lab again.</source>
        <translation>%1 no se puede mostrar: ninguna fuente de este equipo tiene sus letras. Instale una, como el paquete %2 de Debian y Ubuntu, y vuelva a iniciar Leak Lab.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LanguageActions</name>
    <message>
        <source>&amp;As the system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
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
        <translation>Lo que cuestan esta ventana y su tráfico: tiempo de procesador como parte de un núcleo, memoria, y cuánto se retrasó de su décima de segundo el último fotograma de los últimos diez segundos. Los fotogramas tardíos indican que el equipo está demasiado ocupado para medir bien.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LogView</name>
    <message>
        <source>find</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>Text to look for in the log</source>
        <translation>Texto que buscar en el log</translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next line with this text in it.</source>
        <translation>Intro o F3 va a la siguiente línea que contiene este texto.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Lines fr&amp;om</source>
        <translation>Lí&amp;neas de</translation>
    </message>
    <message>
        <source>Whose lines the log shows</source>
        <translation>De quién son las líneas que muestra el log</translation>
    </message>
    <message>
        <source>The cart&apos;s last words before an abort are here.</source>
        <translation>Aquí están las últimas palabras del carrito antes de un aborto.</translation>
    </message>
    <message>
        <source>all processes</source>
        <translation>todos los procesos</translation>
    </message>
    <message>
        <source>&amp;Only stderr</source>
        <translation>S&amp;olo stderr</translation>
    </message>
    <message>
        <source>Shows only what processes wrote to stderr: errors and last words.</source>
        <translation>Muestra solo lo que los procesos escribieron en stderr: errores y últimas palabras.</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>con este texto</translation>
    </message>
    <message>
        <source>Text that shown lines have in them</source>
        <translation>Texto que contienen las líneas mostradas</translation>
    </message>
    <message>
        <source>Shows only lines with this text in them.</source>
        <translation>Muestra solo las líneas que contienen este texto.</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Goes to the next line with the text in it (F3).</source>
        <translation>Va a la siguiente línea que contiene el texto (F3).</translation>
    </message>
    <message>
        <source>not in the lines shown</source>
        <translation>no está en las líneas mostradas</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineDialog</name>
    <message>
        <source>✔ good</source>
        <translation>✔ bien</translation>
    </message>
    <message>
        <source>▲ note</source>
        <translation>▲ nota</translation>
    </message>
    <message>
        <source>✖ missing</source>
        <translation>✖ falta</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Qué se comprobó</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>✖ Something is missing on this machine.</source>
        <translation>✖ Falta algo en este equipo.</translation>
    </message>
    <message>
        <source>✔ This machine has what the lab needs.</source>
        <translation>✔ Este equipo tiene lo que el laboratorio necesita.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineWatch</name>
    <message>
        <source>&amp;What is missing …</source>
        <translation>&amp;Qué falta …</translation>
    </message>
    <message>
        <source>Shows all that was checked, and what to do.</source>
        <translation>Muestra todo lo que se comprobó y qué hacer.</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Hides this until the next start.</source>
        <translation>Oculta esto hasta el próximo inicio.</translation>
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
        <translation>La última parte de la grabación de esta sesión no se pudo escribir aún y se perdería.</translation>
    </message>
    <message>
        <source>A heap snapshot is being saved; the file would not become whole.</source>
        <translation>Se está guardando una instantánea del heap; el archivo no quedaría completo.</translation>
    </message>
    <message>
        <source>Stopping the shop …</source>
        <translation>Deteniendo la tienda …</translation>
    </message>
    <message>
        <source>Starting the shop: %1 …</source>
        <translation>Iniciando la tienda: %1 …</translation>
    </message>
    <message>
        <source>Starting the shop …</source>
        <translation>Iniciando la tienda …</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MomentEdit</name>
    <message>
        <source>Takes the time at the crosshair: point into a chart, or click it and use the arrow keys.</source>
        <translation>Toma el tiempo del cursor en cruz: apunte dentro de un gráfico, o haga clic en él y use las flechas.</translation>
    </message>
    <message>
        <source>Take the crosshair&apos;s time</source>
        <translation>Tomar el tiempo de la cruz</translation>
    </message>
    <message>
        <source>It begins at the crosshair</source>
        <translation>Empieza en la cruz</translation>
    </message>
    <message>
        <source>It ends there</source>
        <translation>Acaba ahí</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>There is no crosshair: point into a chart, or click one and press an arrow key.</source>
        <translation>No hay cursor en cruz: apunte dentro de un gráfico, o haga clic en uno y pulse una flecha.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Tomado: %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NoticeLine</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Takes this line away.</source>
        <translation>Quita esta línea.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NumberEdit</name>
    <message>
        <source>Your answer, a number</source>
        <translation>Su respuesta, un número</translation>
    </message>
    <message>
        <source>Your answer, a number of %1</source>
        <translation>Su respuesta, un número de %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PolicyLock</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Lo fijó su administrador.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PostmortemPanel</name>
    <message>
        <source>Deaths of the cart</source>
        <translation>Muertes del carrito</translation>
    </message>
    <message>
        <source>Double-click a death, or press Enter on it, to see it on the charts.</source>
        <translation>Haga doble clic en una muerte, o pulse Intro sobre ella, para verla en los gráficos.</translation>
    </message>
    <message>
        <source>The cart has not died yet. For each death there will be here: its last minute, why it ended, its last collections and words, what it cost, and how long it took to come back.</source>
        <translation>El carrito aún no ha muerto. De cada muerte se verá aquí: su último minuto, por qué terminó, sus últimas recolecciones y palabras, qué costó y cuánto tardó en volver.</translation>
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
        <translation>En cuántos minutos y segundos, o segundos</translation>
    </message>
    <message>
        <source>In</source>
        <comment>so many minutes from now</comment>
        <translation>En</translation>
    </message>
    <message>
        <source>min:s from now</source>
        <translation>min:s desde ahora</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Matar</translation>
    </message>
    <message>
        <source>Starts it now, also out of a back-off.</source>
        <translation>Lo inicia ahora, aunque esté en back-off.</translation>
    </message>
    <message>
        <source>Asks it to end and lets it finish its requests; it stays down.</source>
        <translation>Le pide que termine y le deja acabar sus peticiones; queda detenido.</translation>
    </message>
    <message>
        <source>Stops it and starts it again: what was leaked is gone, the leak is not.</source>
        <translation>Lo detiene y lo inicia otra vez: lo fugado desaparece, la fuga no.</translation>
    </message>
    <message>
        <source>Ends it at once, as kill -9 does: no last words, exit code 137. It is restarted.</source>
        <translation>Lo termina de golpe, como kill -9: sin últimas palabras, código de salida 137. Se reinicia.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessList</name>
    <message>
        <source>Rest of the shop</source>
        <translation>Resto de la tienda</translation>
    </message>
    <message>
        <source>Start, stop, restart or kill %1, and see who suffers.</source>
        <translation>Iniciar, detener, reiniciar o matar (%1), y ver quién lo sufre.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Acciones para %1</translation>
    </message>
    <message>
        <source>The shop as its customers see it, in your browser.</source>
        <translation>La tienda tal como la ven sus clientes, en su navegador.</translation>
    </message>
    <message>
        <source>Link to the storefront</source>
        <translation>Enlace al escaparate</translation>
    </message>
    <message>
        <source>your own Redis</source>
        <translation>su propio Redis</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ sin iniciar</translation>
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
        <translation>Escaparate: aún no está abierto</translation>
    </message>
    <message>
        <source>Storefront: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</source>
        <translation>Escaparate: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Projector</name>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Proyector</translation>
    </message>
    <message>
        <source>Projector &amp;follows this window</source>
        <translation>El proyector &amp;sigue a esta ventana</translation>
    </message>
    <message>
        <source>Tiles and charts alone, in large type: on the second screen, or on the whole of this one. Esc or F11 ends it.</source>
        <translation>Solo las fichas y los gráficos, en letra grande: en la segunda pantalla, o en toda esta. Esc o F11 lo termina.</translation>
    </message>
    <message>
        <source>Both windows show the same stretch of time, frozen or not, and the same crosshair. Off: each its own.</source>
        <translation>Ambas ventanas muestran el mismo tramo de tiempo, congelado o no, y la misma cruz. Si no: cada una lo suyo.</translation>
    </message>
    <message>
        <source>Projector: &amp;next chart</source>
        <translation>Proyector: gráfico si&amp;guiente</translation>
    </message>
    <message>
        <source>Projector: p&amp;revious chart</source>
        <translation>Proyector: gráfico &amp;anterior</translation>
    </message>
    <message>
        <source>Projector: all char&amp;ts</source>
        <translation>Proyector: &amp;todos los gráficos</translation>
    </message>
    <message>
        <source>Changes what the room sees; this window stays as it is.</source>
        <translation>Cambia lo que ve la clase; esta ventana queda como está.</translation>
    </message>
    <message>
        <source>Esc: back to the controls · F: freeze · N: next chart · Ctrl+K: cue</source>
        <translation>Esc: volver a los controles · F: congelar · N: gráfico siguiente · Ctrl+K: marca</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProjectorWindow</name>
    <message>
        <source>Leak Lab – projector</source>
        <translation>Leak Lab – proyector</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::QuitGuard</name>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Salir de todos modos</translation>
    </message>
    <message>
        <source>Ends the lab now; what the question names is lost.</source>
        <translation>Termina el laboratorio ahora; lo que nombra la pregunta se pierde.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>Goes on as before.</source>
        <translation>Continúa como antes.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::RecentText</name>
    <message>
        <source>%1, can&apos;t be read</source>
        <translation>%1, no se puede leer</translation>
    </message>
    <message>
        <source>no crash</source>
        <translation>ninguna caída</translation>
    </message>
    <message numerus="yes">
        <source>%n crash(es)</source>
        <translation>
            <numerusform>%n caída</numerusform>
            <numerusform>%n caídas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a recorded session: when, how long, what happened</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>No copy was made: %1 can&apos;t be read (%2).</source>
        <translation>No se hizo ninguna copia: no se puede leer %1 (%2).</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ReplayWindow</name>
    <message>
        <source>Replay of %1 – Leak Lab</source>
        <translation>Repetición de %1 – Leak Lab</translation>
    </message>
    <message>
        <source>▶ Replay of %1. Recorded by %2 on %3; nothing here is live.</source>
        <translation>▶ Repetición de %1. Grabada por %2 el %3; nada de esto es en vivo.</translation>
    </message>
    <message>
        <source>Recorded session</source>
        <translation>Sesión grabada</translation>
    </message>
    <message>
        <source>Not all of it could be read</source>
        <translation>No se pudo leer todo</translation>
    </message>
    <message>
        <source>Cu&amp;es</source>
        <translation>Marca&amp;s</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::SessionOpener</name>
    <message>
        <source>Open a recorded session</source>
        <translation>Abrir una sesión grabada</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab);;All files (*)</source>
        <translation>Sesiones grabadas (*.leaklab);;Todos los archivos (*)</translation>
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
        <translation>Lo que el carrito pierde por segundo frente a lo que le queda, medido en los últimos diez segundos; y cuándo se acaba según la previsión.</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>Even&amp;tos</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Lo&amp;g</translation>
    </message>
    <message>
        <source>Heap &amp;census</source>
        <translation>Ce&amp;nso</translation>
    </message>
    <message>
        <source>&amp;Post-mortem</source>
        <translation>P&amp;ost mortem</translation>
    </message>
    <message>
        <source>What a look-up leaves behind, if anything, is for you to find out.</source>
        <translation>Lo que deja cada consulta, si deja algo, le toca averiguarlo a usted.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutList</name>
    <message>
        <source>Elsewhere</source>
        <translation>En otros lugares</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys without Ctrl, Alt or a function key work while the charts have the focus. There, the arrow keys walk the crosshair, + and − zoom, Page Up and Page Down turn pages, Home goes to the beginning and End to the newest. Everything else is reached with Tab, or with Alt and an underlined letter.</source>
        <translation>Las teclas sin Ctrl, Alt ni tecla de función actúan mientras los gráficos tienen el foco. Ahí las flechas mueven la cruz, + y − cambian el zoom, Re Pág y Av Pág pasan páginas, Inicio va al principio y Fin a lo más reciente. A todo lo demás se llega con Tab, o con Alt y una letra subrayada.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StatusBanner</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Starts the shop again.</source>
        <translation>Inicia la tienda otra vez.</translation>
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
        <translation>Qué hacer en este paso</translation>
    </message>
    <message>
        <source>This step asks for</source>
        <translation>Este paso pide</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>A little help. Hints are counted.</source>
        <translation>Una pequeña ayuda. Las pistas se cuentan.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Says how it is done. That is noted in the result.</source>
        <translation>Dice cómo se hace. Se anota en el resultado.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrarme</translation>
    </message>
    <message>
        <source>Does it before your eyes, as you could by hand. That is noted in the result.</source>
        <translation>Lo hace ante sus ojos, como podría hacerlo usted a mano. Se anota en el resultado.</translation>
    </message>
    <message>
        <source>Hint %1.</source>
        <translation>Pista %1.</translation>
    </message>
    <message>
        <source>Solution.</source>
        <translation>Solución.</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Dejar de mostrar</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StoryText</name>
    <message>
        <source>played by the console</source>
        <translation>hecha por la consola</translation>
    </message>
    <message>
        <source>shown in words</source>
        <translation>mostrada con palabras</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no mostrada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>Respuestas incorrectas</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ superado</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Passed in an earlier session, so without its charts: that session&apos;s recording has them.</source>
        <translation>Superado en una sesión anterior y, por eso, sin sus gráficos: los tiene la grabación de esa sesión.</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Tiempo de trabajo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>erró por %1</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>%1, named at once, after %2</source>
        <translation>%1, acertado a la primera, tras %2</translation>
    </message>
    <message>
        <source>%1, after %2 and %3 wrong answers</source>
        <translation>%1, tras %2 y %3 respuestas incorrectas</translation>
    </message>
    <message>
        <source>Steps, cues and notes</source>
        <translation>Pasos, marcas y notas</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ThemeActions</name>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Projector: large type, thick lines</source>
        <translation>&amp;Proyector: letra grande, líneas gruesas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tama&amp;ño del texto</translation>
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
        <translation>%1, crítico</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, alto</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TrafficPanel</name>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Traffic &amp;on</source>
        <translation>&amp;Tráfico activo</translation>
    </message>
    <message>
        <source>Lets the shoppers in or sends them home. Without traffic nothing leaks.</source>
        <translation>Deja entrar a los clientes o los manda a casa. Sin tráfico no se fuga nada.</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>clicks a second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Clicks a second</source>
        <translation>Clics por segundo</translation>
    </message>
    <message>
        <source>How many clicks shoppers make a second, whatever the shop answers (open loop).</source>
        <translation>Cuántos clics hacen los clientes por segundo, responda lo que responda la tienda (bucle abierto).</translation>
    </message>
    <message>
        <source>Rat&amp;e</source>
        <translation>Ta&amp;sa</translation>
    </message>
    <message>
        <source>Pattern of the traffic</source>
        <translation>Patrón del tráfico</translation>
    </message>
    <message>
        <source>How the rate changes over time. A leak follows the clicks, whatever their pattern.</source>
        <translation>Cómo cambia la tasa con el tiempo. Una fuga sigue a los clics, sea cual sea su patrón.</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Random gaps</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Escalones</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Picos</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Ondas</translation>
    </message>
    <message>
        <source>In words…</source>
        <translation>Con palabras…</translation>
    </message>
    <message>
        <source>Pattern in words</source>
        <translation>Patrón con palabras</translation>
    </message>
    <message>
        <source>For example: constant 500 for 30s then ramp 500 2000 60s. Enter starts it.</source>
        <translation>Por ejemplo: constant 500 for 30s then ramp 500 2000 60s. Intro lo inicia.</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>Patró&amp;n</translation>
    </message>
    <message>
        <source>What shoppers come for</source>
        <translation>A qué vienen los clientes</translation>
    </message>
    <message>
        <source>Only putting things into a cart looks products up in the cart service, and leaks.</source>
        <translation>Solo poner cosas en un carrito consulta productos en el servicio de carrito, y produce la fuga.</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Añadir al carrito</translation>
    </message>
    <message>
        <source>Browse only</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>Shop and pay</source>
        <translation>Comprar y pagar</translation>
    </message>
    <message>
        <source>Mixed, in words…</source>
        <translation>Mixto, con palabras…</translation>
    </message>
    <message>
        <source>Shares of the journeys, in words</source>
        <translation>Partes de los recorridos, con palabras</translation>
    </message>
    <message>
        <source>Shares of the clicks, for example add=70,browse=20,shop=10.</source>
        <translation>Partes de los clics, por ejemplo add=70,browse=20,shop=10.</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>&amp;Closed loop</source>
        <translation>&amp;Bucle cerrado</translation>
    </message>
    <message>
        <source>Each shopper waits for the answer before the next click, as in most load tools. A shop that stalls is asked less and so hides its stall.</source>
        <translation>Cada cliente espera la respuesta antes del clic siguiente, como en la mayoría de las herramientas de carga. A una tienda atascada se le pide menos, y así oculta su atasco.</translation>
    </message>
    <message>
        <source>Shoppers of the closed loop</source>
        <translation>Clientes del bucle cerrado</translation>
    </message>
    <message>
        <source>How many shoppers wait for their answers at the same time.</source>
        <translation>Cuántos clientes esperan su respuesta al mismo tiempo.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Tiempo para pensar</translation>
    </message>
    <message>
        <source>How long a shopper thinks after an answer before the next click.</source>
        <translation>Cuánto piensa un cliente tras una respuesta antes del clic siguiente.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Plays the session, or holds it.</source>
        <translation>Reproduce la sesión o la detiene.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Back to the beginning.</source>
        <translation>Vuelve al principio.</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <source>On to the next crash, restart, deployment, change of traffic or cue.</source>
        <translation>Va a la siguiente caída, reinicio, despliegue, cambio de tráfico o marca.</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>Velocida&amp;d</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How fast the session is played</source>
        <translation>A qué velocidad se reproduce la sesión</translation>
    </message>
    <message>
        <source>×1 is as fast as it happened.</source>
        <translation>×1 es tan rápido como ocurrió.</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de una vez</translation>
    </message>
    <message>
        <source>Where in the session</source>
        <translation>En qué punto de la sesión</translation>
    </message>
    <message>
        <source>Drag it to another moment; the arrow keys move it by a second.</source>
        <translation>Arrástrelo a otro momento; las flechas lo mueven un segundo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a moment and the length of a session</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TwinPanel</name>
    <message>
        <source>Twin</source>
        <translation>Gemelo</translation>
    </message>
    <message>
        <source>A second cart, built the other way, gets the same requests at the same times: what differs in the charts comes of the leak. Shoppers begin anew in both.</source>
        <translation>Un segundo carrito, con el otro build, recibe las mismas peticiones en los mismos momentos: lo que difiere en los gráficos viene de la fuga. Los clientes empiezan de nuevo en ambos.</translation>
    </message>
    <message>
        <source>Processor time of the twin&apos;s cart and gateway in the last second. Its shoppers cost the console as much again as yours do.</source>
        <translation>Tiempo de procesador del carrito y el gateway del gemelo en el último segundo. Sus clientes le cuestan a la consola otro tanto que los de usted.</translation>
    </message>
    <message>
        <source>Run a fixed twin &amp;beside it</source>
        <translation>A&amp;ñadir gemelo corregido</translation>
    </message>
    <message>
        <source>Run a leaking twin &amp;beside it</source>
        <translation>A&amp;ñadir gemelo con fuga</translation>
    </message>
    <message>
        <source>▲ The twin could not be started; the shop goes on. %1</source>
        <translation>▲ No se pudo iniciar el gemelo; la tienda continúa. %1</translation>
    </message>
    <message>
        <source>○ The twin is ending …</source>
        <translation>○ El gemelo está terminando …</translation>
    </message>
    <message>
        <source>Restarts: %1</source>
        <translation>Reinicios: %1</translation>
    </message>
    <message>
        <source>● Twin cart %1 %2. %3</source>
        <comment>state, how long, and its restarts</comment>
        <translation>● Carrito gemelo %1 %2. %3</translation>
    </message>
    <message>
        <source>✖ Twin cart %1 %2. %3</source>
        <comment>back-off, how long it still takes, and its restarts</comment>
        <translation>✖ Carrito gemelo %1 %2. %3</translation>
    </message>
    <message>
        <source>○ Twin cart %1</source>
        <translation>○ Carrito gemelo %1</translation>
    </message>
    <message>
        <source>It costs %1 of a core; there are %2.</source>
        <comment>a share, and a number of cores</comment>
        <translation>Cuesta %1 de un núcleo; hay %2.</translation>
    </message>
    <message>
        <source>%1
▲ Even the quicker cart takes %2 at the median: this machine is too busy for two. Both latencies hold its delays as well; a lower rate helps.</source>
        <translation>%1
▲ Hasta el carrito más rápido tarda %2 en la mediana: este equipo está demasiado ocupado para dos. Ambas latencias contienen también sus retrasos; una tasa menor ayuda.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TypeEdit</name>
    <message>
        <source>Answer with this type</source>
        <translation>Responder con este tipo</translation>
    </message>
    <message>
        <source>Choose a type in the table of the heap census.</source>
        <translation>Elija un tipo en la tabla del censo del heap.</translation>
    </message>
    <message>
        <source>Chosen in the heap census: %1</source>
        <translation>Elegido en el censo del heap: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WelcomeBanner</name>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>The step before.</source>
        <translation>El paso anterior.</translation>
    </message>
    <message>
        <source>Points out, step by step, where the leak is to be seen.</source>
        <translation>Señala, paso a paso, dónde se ve la fuga.</translation>
    </message>
    <message>
        <source>Ten guided exercises, from a healthy shop to a drill on call.</source>
        <translation>Diez ejercicios guiados, de una tienda sana a un simulacro de guardia.</translation>
    </message>
    <message>
        <source>Closes this for good.</source>
        <translation>Cierra esto para siempre.</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>Cerrar la introducción</translation>
    </message>
    <message>
        <source>The live set, the bold line, is what is left after a collection. </source>
        <translation>El conjunto vivo, la línea gruesa, es lo que queda tras una recolección. </translation>
    </message>
    <message>
        <source>The fixed build is running: it stays level.</source>
        <translation>Está en marcha el build corregido: se mantiene llano.</translation>
    </message>
    <message>
        <source>It climbs with every product put into a cart; just now nobody does that.</source>
        <translation>Sube con cada producto que se pone en un carrito; ahora mismo nadie lo hace.</translation>
    </message>
    <message>
        <source>It only climbs, with every product put into a cart. That is the leak.</source>
        <translation>Solo sube, con cada producto que se pone en un carrito. Esa es la fuga.</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service leaks: it keeps a record of every product look-up and never lets go.</source>
        <translation>En este equipo funciona una pequeña tienda web, con clientes dentro. Su servicio de carrito tiene una fuga: guarda un registro de cada consulta de producto y nunca lo suelta.</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service is the fixed build.</source>
        <translation>En este equipo funciona una pequeña tienda web, con clientes dentro. Su servicio de carrito es el build corregido.</translation>
    </message>
    <message>
        <source>The nearer a heap is to its limit, the more often it has to collect and the less that frees. Meanwhile the cart answers nobody.</source>
        <translation>Cuanto más cerca está un heap de su límite, más a menudo tiene que recolectar y menos libera con ello. Mientras tanto el carrito no responde a nadie.</translation>
    </message>
    <message>
        <source>Shoppers feel it here: one in a hundred waits longer than p99, long before p50 moves.</source>
        <translation>Los clientes lo notan aquí: uno de cada cien espera más que p99, mucho antes de que se mueva p50.</translation>
    </message>
    <message>
        <source>At its heap limit the cart dies and is started again, and it all begins anew. Then deploy the fixed build here and compare.</source>
        <translation>En el límite de su heap el carrito muere y se inicia de nuevo, y todo vuelve a empezar. Despliegue entonces aquí el build corregido y compare.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step, of how many, and what it says</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Sho&amp;w me the leak</source>
        <translation>&amp;Mostrarme la fuga</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowMenus</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Laboratorio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowRecording</name>
    <message>
        <source>This session is not recorded. %1</source>
        <translation>Esta sesión no se graba. %1</translation>
    </message>
    <message>
        <source>The recording waits; the lab goes on. %1</source>
        <translation>La grabación espera; el laboratorio continúa. %1</translation>
    </message>
    <message>
        <source>Recorded sessions take up more than %1. Delete those that you do not need from %2.</source>
        <translation>Las sesiones grabadas ocupan más de %1. Borre de %2 las que no necesite.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded sessions took up more than %1: the %n oldest went to the trash.</source>
        <translation>
            <numerusform>Las sesiones grabadas ocupaban más de %1: la más antigua (%n) fue a la papelera.</numerusform>
            <numerusform>Las sesiones grabadas ocupaban más de %1: las %n más antiguas fueron a la papelera.</numerusform>
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
