<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>leaklab::charts::ChartActions</name>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Back to the newest data. A double-click on a chart does the same.</source>
        <translation>Volta aos dados mais recentes. Um clique duplo em um gráfico faz o mesmo.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>The picture stands still, to talk about it; collection goes on and nothing is lost.</source>
        <translation>A imagem fica parada, para que se fale dela; a coleta de dados continua e nada se perde.</translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Times as on the clock, instead of since the session began.</source>
        <translation>Horas como no relógio, em vez de contadas desde o início da sessão.</translation>
    </message>
    <message>
        <source>Next chart</source>
        <translation>Próximo gráfico</translation>
    </message>
    <message>
        <source>One chart in full size; again: the next one.</source>
        <translation>Um gráfico em tamanho cheio; de novo: o próximo.</translation>
    </message>
    <message>
        <source>Previous chart</source>
        <translation>Gráfico anterior</translation>
    </message>
    <message>
        <source>One chart in full size: the one before.</source>
        <translation>Um gráfico em tamanho cheio: o anterior.</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Todos os gráficos</translation>
    </message>
    <message>
        <source>All charts below each other.</source>
        <translation>Todos os gráficos, um abaixo do outro.</translation>
    </message>
    <message>
        <source>Gro&amp;und truth</source>
        <translation>&amp;Valor real</translation>
    </message>
    <message>
        <source>Adds what the cart itself counts as leaked. No real service tells you this.</source>
        <translation>Acrescenta o que o próprio carrinho conta como vazado. Nenhum serviço real informa isso.</translation>
    </message>
    <message>
        <source>F&amp;orecast</source>
        <translation>&amp;Projeção</translation>
    </message>
    <message>
        <source>When memory reaches its limit if it goes on as it did: a line, and how sure it is.</source>
        <translation>Quando a memória atinge o limite se continuar como até agora: uma linha, e quão certa ela é.</translation>
    </message>
    <message>
        <source>Log laten&amp;cy</source>
        <translation>Latên&amp;cia log</translation>
    </message>
    <message>
        <source>Each line ten times the one below: shows 4 ms and 4 s in one picture.</source>
        <translation>Cada linha vale dez vezes a de baixo: mostra 4 ms e 4 s na mesma imagem.</translation>
    </message>
    <message>
        <source>Tw&amp;in</source>
        <translation>Gê&amp;meo</translation>
    </message>
    <message>
        <source>The other build&apos;s lines beside the cart&apos;s, dashed. Both got the same requests.</source>
        <translation>As linhas da outra build ao lado das do carrinho, tracejadas. Os dois receberam as mesmas requisições.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Says beside each title what the chart shows.</source>
        <translation>Diz ao lado de cada título o que o gráfico mostra.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The chart with the focus as a table, to read and to copy.</source>
        <translation>O gráfico em foco como tabela, para ler e copiar.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>What is shown as a picture, or its figures as CSV.</source>
        <translation>O que está à vista como imagem, ou seus números como CSV.</translation>
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
        <translation>Congelado em %1, há %2 – a coleta de dados continua</translation>
    </message>
    <message>
        <source>Looking back: %1 to %2 – now %3</source>
        <translation>Olhando para trás: %1 a %2 – agora %3</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartControls</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>the last minute</source>
        <translation>o último minuto</translation>
    </message>
    <message>
        <source>the last 5 minutes</source>
        <translation>os últimos 5 minutos</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>os últimos 15 minutos</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>How far back the charts show</source>
        <translation>Até onde os gráficos mostram o passado</translation>
    </message>
    <message>
        <source>A leak shows in the long view, a stall in the short one.</source>
        <translation>Um vazamento aparece na visão longa; uma travada, na curta.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartSaver</name>
    <message>
        <source>Not saved</source>
        <translation>Não foi salvo</translation>
    </message>
    <message>
        <source>Picture, twice as fine (*.png)</source>
        <translation>Imagem com o dobro da resolução (*.png)</translation>
    </message>
    <message>
        <source>Picture as on the screen (*.png)</source>
        <translation>Imagem como na tela (*.png)</translation>
    </message>
    <message>
        <source>Drawing to be scaled (*.svg)</source>
        <translation>Desenho redimensionável (*.svg)</translation>
    </message>
    <message>
        <source>Figures of what is shown (*.csv)</source>
        <translation>Números do que está à vista (*.csv)</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Salvar os gráficos</translation>
    </message>
    <message>
        <source>leak-lab-charts</source>
        <comment>name of a file</comment>
        <translation>leak-lab-graficos</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg and .csv: give it one of these.</source>
        <translation>%1 não termina em .png, .svg nem .csv: use uma dessas extensões.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <comment>the title of a chart</comment>
        <translation>%1 como tabela</translation>
    </message>
    <message>
        <source>Each row is one moment; Ctrl+C copies what is selected.</source>
        <translation>Cada linha é um momento; Ctrl+C copia o que está selecionado.</translation>
    </message>
    <message>
        <source>No data in what the chart shows.</source>
        <translation>Não há dados no trecho que o gráfico mostra.</translation>
    </message>
    <message>
        <source>%1 to %2, as it was when this table was opened: %3 rows.</source>
        <translation>%1 a %2, como estava quando esta tabela foi aberta: %3 linhas.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The selected cells, or all of them, for a spreadsheet.</source>
        <translation>As células selecionadas, ou todas, para uma planilha.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ChartText</name>
    <message>
        <source>Memory of the cart</source>
        <translation>Memória do carrinho</translation>
    </message>
    <message>
        <source>A healthy heap goes up and down on a level floor. The live set is what is left after a collection: if it only climbs, something holds on to objects.</source>
        <translation>Um heap saudável sobe e desce sobre um piso plano. O conjunto vivo é o que resta depois de uma coleta: se ele só sobe, algo está retendo objetos.</translation>
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
        <translation>vazado de fato</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>limite do heap</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>limite de memória</translation>
    </message>
    <message>
        <source>Garbage collection</source>
        <translation>Coleta de lixo</translation>
    </message>
    <message>
        <source>While the cart collects garbage it answers nobody. Near the heap limit it collects more and more for less and less.</source>
        <translation>Enquanto coleta lixo, o carrinho não responde a ninguém. Perto do limite do heap, ele coleta cada vez mais para liberar cada vez menos.</translation>
    </message>
    <message>
        <source>share of time</source>
        <translation>parcela do tempo</translation>
    </message>
    <message>
        <source>longest pause</source>
        <translation>maior pausa</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>From the shopper&apos;s click to the answer. p99: one request in a hundred took longer. “p99 from sending” leaves out the wait before sending, as many tools do, and looks better than it was.</source>
        <translation>Do clique do cliente até a resposta. p99: uma requisição em cem demorou mais. “p99 desde o envio” deixa de fora a espera antes do envio, como fazem muitas ferramentas, e parece melhor do que foi.</translation>
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
        <translation>p99 desde o envio</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Shoppers click at the offered rate whatever the shop does. Where answered falls under offered, shoppers wait or give up. Dropped clicks were never sent: too many were waiting. “sent late” is this program&apos;s own delay, for one click in a hundred.</source>
        <translation>Os clientes clicam no ritmo oferecido, faça a loja o que fizer. Onde o atendido fica abaixo do oferecido, os clientes esperam ou desistem. Cliques descartados nunca foram enviados: havia gente demais esperando. “Envio atrasado” é o atraso deste próprio programa, para um clique em cem.</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erros</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>oferecido</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>sent late, p99</source>
        <translation>envio atrasado, p99</translation>
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
        <translation>Não há memória suficiente para uma imagem tão grande: diminua o tamanho.</translation>
    </message>
    <message>
        <source>Leak Lab</source>
        <translation>Leak Lab</translation>
    </message>
    <message>
        <source>This Leak Lab was built without Qt Svg: save a PNG instead.</source>
        <translation>Este Leak Lab foi compilado sem Qt Svg: salve um PNG.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::FileText</name>
    <message>
        <source>%1 was not written: it is no regular file. Choose another name.</source>
        <translation>%1 não foi gravado: não é um arquivo comum. Escolha outro nome.</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>não há mais espaço</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder, or make room and allow writing there.</source>
        <translation>%1 não foi gravado: %2. Escolha outra pasta, ou libere espaço e permita a gravação ali.</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::ForecastWords</name>
    <message>
        <source>heap limit</source>
        <translation>limite do heap</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>limite de memória</translation>
    </message>
    <message>
        <source>Forecast: %1 any moment</source>
        <translation>Projeção: %1 a qualquer momento</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2, not before %3</source>
        <translation>Projeção: %1 em %2, não antes de %3</translation>
    </message>
    <message>
        <source>Forecast: %1 at %2 (%3 to %4)</source>
        <translation>Projeção: %1 em %2 (%3 a %4)</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>a qualquer momento</translation>
    </message>
    <message>
        <source>Heap limit: %1</source>
        <translation>Limite do heap: %1</translation>
    </message>
    <message>
        <source>Memory limit: %1</source>
        <translation>Limite de memória: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::charts::LegendText</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>mais %n na tabela</numerusform>
            <numerusform>mais %n na tabela</numerusform>
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
        <translation>Ainda sem dados: a primeira linha vem quando a loja estiver rodando.</translation>
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
        <translation>Estados do carrinho ao longo do tempo</translation>
    </message>
    <message>
        <source>What state the cart was in, in the words of Kubernetes. Each death is named under it. %1</source>
        <translation>Em que estado o carrinho estava, nos termos do Kubernetes. Cada morte tem seu nome abaixo. %1</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>carrinho</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Bounds</name>
    <message>
        <source>Your administrator allows heap limits up to %1.</source>
        <translation>Seu administrador permite limites do heap de até %1.</translation>
    </message>
    <message>
        <source>Your administrator allows up to %1 clicks a second.</source>
        <translation>Seu administrador permite até %1 cliques por segundo.</translation>
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
        <translation>O catálogo retém por 300 ms toda resposta sobre um produto. Quem adiciona espera por ela e, com taxas maiores, também por uma das conexões do carrinho com o catálogo.</translation>
    </message>
    <message>
        <source>%count answers held back</source>
        <translation>%count respostas retidas</translation>
    </message>
    <message>
        <source>broken catalogue answers</source>
        <translation>respostas quebradas do catálogo</translation>
    </message>
    <message>
        <source>The catalogue cuts off every third answer about one product in the middle, with status 200. The cart catches that and answers with an error.</source>
        <translation>O catálogo corta ao meio uma em cada três respostas sobre um produto, com status 200. O carrinho percebe e responde com um erro.</translation>
    </message>
    <message>
        <source>%count answers broken</source>
        <translation>%count respostas quebradas</translation>
    </message>
    <message>
        <source>catalogue down</source>
        <translation>catálogo fora do ar</translation>
    </message>
    <message>
        <source>The catalogue is stopped, and started again when the fault is switched off. The cart can look up nothing meanwhile.</source>
        <translation>O catálogo é parado, e volta a ser iniciado quando a falha é desligada. Enquanto isso, o carrinho não consegue consultar nada.</translation>
    </message>
    <message>
        <source>%count look-ups of the cart failed</source>
        <translation>%count consultas do carrinho falharam</translation>
    </message>
    <message>
        <source>store down</source>
        <translation>banco fora do ar</translation>
    </message>
    <message>
        <source>The store of the carts is stopped, and started again when the fault is switched off. It keeps nothing on disk: what shoppers had in their carts is lost.</source>
        <translation>O banco dos carrinhos é parado, e volta a ser iniciado quando a falha é desligada. Ele não guarda nada em disco: o que os clientes tinham nos carrinhos se perde.</translation>
    </message>
    <message>
        <source>%count requests of the cart failed</source>
        <translation>%count requisições do carrinho falharam</translation>
    </message>
    <message>
        <source>cache that levels off</source>
        <translation>cache que se estabiliza</translation>
    </message>
    <message>
        <source>The cart keeps the answers to the newest adds, up to 16 MiB: the live set climbs as with a leak, and then stays. Switched off, the next major collections free it.</source>
        <translation>O carrinho guarda as respostas às adições mais recentes, até 16 MiB: o conjunto vivo sobe como num vazamento e depois para. Desligado, as próximas coletas completas o liberam.</translation>
    </message>
    <message>
        <source>%bytes in %count entries</source>
        <translation>%bytes em %count entradas</translation>
    </message>
    <message>
        <source>listener leak</source>
        <translation>vazamento de listeners</translation>
    </message>
    <message>
        <source>The cart keeps a listener for each new cart and never lets go of one: it grows with the shoppers who come, not with what they add. Switched off, no more are added; those that are there stay.</source>
        <translation>O carrinho guarda um listener para cada carrinho novo e nunca solta nenhum: cresce com os clientes que chegam, não com o que adicionam. Desligado, nenhum é mais acrescentado; os que existem ficam.</translation>
    </message>
    <message>
        <source>%bytes in %count listeners</source>
        <translation>%bytes em %count listeners</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::HeapInspector</name>
    <message>
        <source>broken off</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>half an answer, or none of a census</source>
        <translation>meia resposta, ou nenhuma, a um censo</translation>
    </message>
    <message>
        <source>half an answer, or none of a heap snapshot</source>
        <translation>meia resposta, ou nenhuma, a um snapshot do heap</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Incident</name>
    <message>
        <source>deploy the leaking build</source>
        <translation>implantar a build com vazamento</translation>
    </message>
    <message>
        <source>Redeploys the cart with the leak: a clean stop and a start, and from then on the live set climbs.</source>
        <translation>Reimplanta o carrinho com o vazamento: uma parada limpa e um início e, daí em diante, o conjunto vivo sobe.</translation>
    </message>
    <message>
        <source>deploy the fixed build</source>
        <translation>implantar a build corrigida</translation>
    </message>
    <message>
        <source>Redeploys the cart without the leak: a clean stop and a start, and the live set stays flat.</source>
        <translation>Reimplanta o carrinho sem o vazamento: uma parada limpa e um início, e o conjunto vivo fica plano.</translation>
    </message>
    <message>
        <source>kill the cart</source>
        <translation>matar o carrinho</translation>
    </message>
    <message>
        <source>Ends the cart at once, as kill -9 does: exit code 137, no last words. It is restarted.</source>
        <translation>Encerra o carrinho na hora, como kill -9: código de saída 137, sem últimas palavras. Ele é reiniciado.</translation>
    </message>
    <message>
        <source>kill the store</source>
        <translation>matar o banco</translation>
    </message>
    <message>
        <source>Ends the store of the carts at once. It is restarted, and what shoppers had in their carts is gone.</source>
        <translation>Encerra na hora o banco dos carrinhos. Ele é reiniciado, e o que os clientes tinham nos carrinhos some.</translation>
    </message>
    <message>
        <source>traffic spike</source>
        <translation>pico de tráfego</translation>
    </message>
    <message>
        <source>Four times the traffic for 20 seconds, then the usual rate again.</source>
        <translation>Quatro vezes o tráfego por 20 segundos, depois a taxa habitual de novo.</translation>
    </message>
    <message>
        <source>memory limit of 100 MiB</source>
        <translation>limite de memória de 100 MiB</translation>
    </message>
    <message>
        <source>Gives the cart&apos;s container 100 MiB. Over it the cart is killed: OOMKilled, exit code 137.</source>
        <translation>Dá 100 MiB ao contêiner do carrinho. Acima disso, o carrinho é morto: OOMKilled, código de saída 137.</translation>
    </message>
    <message>
        <source>healthy but busy</source>
        <translation>saudável, mas ocupado</translation>
    </message>
    <message>
        <source>Deploys the fixed build and sends three times the traffic, which stays. Nothing is wrong.</source>
        <translation>Implanta a build corrigida e envia o triplo do tráfego, que permanece. Não há nada de errado.</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Lab</name>
    <message>
        <source>the lab is being stopped</source>
        <translation>o lab está sendo encerrado</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::Preflight</name>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
</context>
<context>
    <name>leaklab::lab::PreflightText</name>
    <message>
        <source>Programs of the shop</source>
        <translation>Programas da loja</translation>
    </message>
    <message>
        <source>%1 is version %2</source>
        <translation>%1 está na versão %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>faltando: %1</translation>
    </message>
    <message>
        <source>no answer from: %1</source>
        <translation>sem resposta de: %1</translation>
    </message>
    <message>
        <source>all there, version %1 like the console</source>
        <translation>todos presentes, versão %1 como o console</translation>
    </message>
    <message>
        <source>The machine may just be busy: check again. If they stay silent, install Leak Lab again.</source>
        <translation>A máquina pode só estar ocupada: verifique de novo. Se continuarem mudos, reinstale o Leak Lab.</translation>
    </message>
    <message>
        <source>Install Leak Lab again, or build all of its programs: they belong together and lie in one folder.</source>
        <translation>Reinstale o Leak Lab, ou compile todos os seus programas: eles formam um conjunto e ficam na mesma pasta.</translation>
    </message>
    <message>
        <source>Loopback network</source>
        <translation>Rede de loopback</translation>
    </message>
    <message>
        <source>127.0.0.1 can be used</source>
        <translation>127.0.0.1 pode ser usado</translation>
    </message>
    <message>
        <source>no connection to 127.0.0.1 (%1)</source>
        <translation>sem conexão com 127.0.0.1 (%1)</translation>
    </message>
    <message>
        <source>All of the shop talks over 127.0.0.1 and nothing else. Allow it in the firewall or sandbox that Leak Lab runs in.</source>
        <translation>A loja inteira se comunica por 127.0.0.1 e nada mais. Permita isso no firewall ou na sandbox em que o Leak Lab roda.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>none asked for; the system gives free ones</source>
        <translation>nenhuma pedida; o sistema fornece portas livres</translation>
    </message>
    <message>
        <source>%1, the storefront&apos;s, is free</source>
        <translation>%1, da vitrine, está livre</translation>
    </message>
    <message>
        <source>%1, asked for with --port, is taken</source>
        <translation>%1, pedida com --port, está ocupada</translation>
    </message>
    <message>
        <source>End the program that uses it, or leave out --port to get a free one.</source>
        <translation>Encerre o programa que a usa, ou omita --port para obter uma livre.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>the system does not tell how much is free</source>
        <translation>o sistema não informa quanto está livre</translation>
    </message>
    <message>
        <source>See to it that %1 are free.</source>
        <translation>Garanta que %1 estejam livres.</translation>
    </message>
    <message>
        <source>%1 of %2 free; this lab takes up to %3</source>
        <translation>%1 de %2 livres; este lab usa até %3</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller heap limit. Else the machine may page or end programs, and what you measure is that.</source>
        <translation>Feche outros programas, ou escolha um limite de heap menor. Senão a máquina pode paginar ou encerrar programas, e é isso que você medirá.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to (%2)</source>
        <translation>não é possível gravar em %1 (%2)</translation>
    </message>
    <message>
        <source>%1 can be written to</source>
        <translation>é possível gravar em %1</translation>
    </message>
    <message>
        <source>The system does not tell how much room it has.</source>
        <translation>O sistema não informa quanto espaço tem.</translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <translation>%1 livres em %2</translation>
    </message>
    <message>
        <source>Make room: %1 are enough for long sessions and heap snapshots.</source>
        <translation>Libere espaço: %1 bastam para sessões longas e snapshots do heap.</translation>
    </message>
    <message>
        <source>Store of the carts</source>
        <translation>Banco dos carrinhos</translation>
    </message>
    <message>
        <source>redis-server is installed; the lab starts one of its own</source>
        <translation>redis-server está instalado; o lab inicia um próprio</translation>
    </message>
    <message>
        <source>the built-in one, as asked for</source>
        <translation>o embutido, como pedido</translation>
    </message>
    <message>
        <source>the built-in one; no redis-server is installed, and none is needed</source>
        <translation>o embutido; nenhum redis-server está instalado, e nenhum é necessário</translation>
    </message>
    <message>
        <source>your own Redis answers at %1</source>
        <translation>o seu próprio Redis responde em %1</translation>
    </message>
    <message>
        <source>your own Redis at %1 does not answer (%2)</source>
        <translation>o seu próprio Redis em %1 não responde (%2)</translation>
    </message>
    <message>
        <source>Start it, correct --redis, or leave it out: then the lab brings its own store.</source>
        <translation>Inicie-o, corrija --redis ou omita a opção: aí o lab traz seu próprio banco.</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>Pasta de execução</translation>
    </message>
    <message>
        <source>Allow writing there, or let XDG_RUNTIME_DIR or TMPDIR name another folder.</source>
        <translation>Permita a gravação ali, ou faça XDG_RUNTIME_DIR ou TMPDIR indicar outra pasta.</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>Sessões gravadas</translation>
    </message>
    <message>
        <source>Allow writing there; until then sessions run but are not kept.</source>
        <translation>Permita a gravação ali; até lá as sessões rodam, mas não são guardadas.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ArithmeticText</name>
    <message>
        <source>too early to tell when it will be full</source>
        <translation>cedo demais para dizer quando ele estará cheio</translation>
    </message>
    <message>
        <source>full in %1</source>
        <translation>cheio em %1</translation>
    </message>
    <message>
        <source>but the container&apos;s memory limit is met first, in %1</source>
        <translation>mas o limite de memória do contêiner vem antes, em %1</translation>
    </message>
    <message>
        <source>Crash arithmetic: nothing to reckon with while the cart is down or just started.</source>
        <translation>Conta da queda: nada a calcular enquanto o carrinho está fora do ar ou acabou de iniciar.</translation>
    </message>
    <message>
        <source>Nobody looks up a product in the cart just now, so nothing leaks.</source>
        <translation>Ninguém consulta produtos no carrinho agora, então nada vaza.</translation>
    </message>
    <message>
        <source>%1 look-ups a second, and none of them leaves anything behind.</source>
        <translation>%1 consultas por segundo, e nenhuma delas deixa nada para trás.</translation>
    </message>
    <message>
        <source>%1 left behind by each look-up × %2 look-ups a second = %3</source>
        <translation>%1 deixados por consulta × %2 consultas por segundo = %3</translation>
    </message>
    <message>
        <source>%1. How much room is left is known after the first major collection.</source>
        <translation>%1. Quanto espaço resta só se sabe após a primeira coleta completa.</translation>
    </message>
    <message>
        <source>%1. %2 free between live set and limit: %3.</source>
        <translation>%1. %2 livres entre o conjunto vivo e o limite: %3.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::CellText</name>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
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
        <translation>Parcela</translation>
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
        <translation>%1 · em %2 · %3 · %4 vivos</translation>
    </message>
    <message>
        <source>after a collection</source>
        <translation>após uma coleta</translation>
    </message>
    <message>
        <source>as of the last major</source>
        <translation>da última coleta completa</translation>
    </message>
</context>
<context>
    <name>leaklab::models::ConsoleLoadText</name>
    <message>
        <source>Console %1 CPU · %2 · frames up to %3 late</source>
        <comment>share of a core, memory, milliseconds</comment>
        <translation>Console %1 CPU · %2 · quadros com até %3 de atraso</translation>
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
        <translation>Tempo do lab</translation>
    </message>
    <message>
        <source>Cue or note</source>
        <translation>Marca ou nota</translation>
    </message>
</context>
<context>
    <name>leaklab::models::DeathText</name>
    <message>
        <source>Requests lost: known once the cart is ready again.</source>
        <translation>Requisições perdidas: só se sabe quando o carrinho voltar a ficar pronto.</translation>
    </message>
    <message>
        <source>Requests lost: %1.</source>
        <translation>Requisições perdidas: %1.</translation>
    </message>
    <message>
        <source>Requests lost: %1 (%2).</source>
        <translation>Requisições perdidas: %1 (%2).</translation>
    </message>
    <message>
        <source>Carts lost: not checked yet.</source>
        <translation>Carrinhos perdidos: ainda não verificado.</translation>
    </message>
    <message>
        <source>Carts lost: %1 of %2 checked, with wrong contents: %3.</source>
        <translation>Carrinhos perdidos: %1 de %2 verificados, com conteúdo errado: %3.</translation>
    </message>
    <message>
        <source>%1 Not reached: %2.</source>
        <translation>%1 Não alcançados: %2.</translation>
    </message>
    <message>
        <source>waited %1 (CrashLoopBackOff)</source>
        <translation>esperou %1 (CrashLoopBackOff)</translation>
    </message>
    <message>
        <source>restarted at once</source>
        <translation>reiniciado na hora</translation>
    </message>
    <message>
        <source>started %1 after the death</source>
        <translation>iniciado %1 após a morte</translation>
    </message>
    <message>
        <source>ready after %1 in all</source>
        <translation>pronto após %1 no total</translation>
    </message>
    <message>
        <source>%1 from when the policy allowed it</source>
        <translation>%1 desde que a política permitiu</translation>
    </message>
    <message>
        <source>not ready again so far</source>
        <translation>ainda não está pronto de novo</translation>
    </message>
    <message>
        <source>Recovery: %1.</source>
        <translation>Recuperação: %1.</translation>
    </message>
    <message>
        <source>%1 · at %2 · %3</source>
        <translation>%1 · em %2 · %3</translation>
    </message>
    <message>
        <source>The cart ended itself: its live set no longer fitted its heap. 134 is 128 + 6, SIGABRT: the program called abort().</source>
        <translation>O carrinho encerrou a si mesmo: seu conjunto vivo não cabia mais no heap. 134 é 128 + 6, SIGABRT: o programa chamou abort().</translation>
    </message>
    <message>
        <source>%1 Live at the end: %2 of %3.</source>
        <translation>%1 Vivo no fim: %2 de %3.</translation>
    </message>
    <message>
        <source>The cart was killed because its resident memory passed the limit of its container. 137 is 128 + 9, SIGKILL: no program gets to say anything after that.</source>
        <translation>O carrinho foi morto porque sua memória residente passou do limite do contêiner. 137 é 128 + 9, SIGKILL: depois disso nenhum programa consegue dizer nada.</translation>
    </message>
    <message>
        <source>%1 Resident when last seen: %2 of %3.</source>
        <translation>%1 Residente quando visto pela última vez: %2 de %3.</translation>
    </message>
    <message>
        <source>Somebody killed the cart from outside; it was not for memory. 137 is 128 + 9, SIGKILL, as for OOMKilled: only the memory before it tells the two apart.</source>
        <translation>Alguém matou o carrinho de fora; não foi por memória. 137 é 128 + 9, SIGKILL, como em OOMKilled: só a memória antes disso distingue os dois.</translation>
    </message>
    <message>
        <source>The cart crashed: %1 is 128 + %2, the number of the signal.</source>
        <translation>O carrinho caiu: %1 é 128 + %2, o número do sinal.</translation>
    </message>
    <message>
        <source>The cart ended by itself with exit code %1.</source>
        <translation>O carrinho terminou sozinho com código de saída %1.</translation>
    </message>
    <message>
        <source>Lived %1 from ready to dead.</source>
        <translation>Viveu %1, de pronto a morto.</translation>
    </message>
    <message>
        <source>Held on to %1 leaked records.</source>
        <translation>Retinha %1 registros vazados.</translation>
    </message>
    <message>
        <source>None: the process was killed from outside (137).</source>
        <translation>Nenhuma: o processo foi morto de fora (137).</translation>
    </message>
    <message>
        <source>None: the process ended with exit code %1 and said nothing.</source>
        <translation>Nenhuma: o processo terminou com código de saída %1 e não disse nada.</translation>
    </message>
    <message>
        <source>None: the process ended (%1) without getting to say anything.</source>
        <translation>Nenhuma: o processo terminou (%1) sem conseguir dizer nada.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventModel</name>
    <message>
        <source>✖ death</source>
        <translation>✖ morte</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ aviso</translation>
    </message>
    <message>
        <source>◆ change</source>
        <translation>◆ mudança</translation>
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
        <translation>Tempo do lab</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
</context>
<context>
    <name>leaklab::models::EventText</name>
    <message>
        <source>new deployment</source>
        <translation>nova implantação</translation>
    </message>
    <message>
        <source>leaking build</source>
        <translation>build com vazamento</translation>
    </message>
    <message>
        <source>fixed build</source>
        <translation>build corrigida</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>gêmeo</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>gêmeo com vazamento</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>gêmeo corrigido</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>%1 morreu</translation>
    </message>
    <message>
        <source>%1, %2 live</source>
        <translation>%1, %2 vivos</translation>
    </message>
    <message>
        <source>%1, %2 leaked records</source>
        <translation>%1, %2 registros vazados</translation>
    </message>
    <message>
        <source>%1, heap limit %2</source>
        <translation>%1, limite do heap %2</translation>
    </message>
    <message>
        <source>%1, leak amplified ×%2</source>
        <translation>%1, vazamento amplificado ×%2</translation>
    </message>
    <message>
        <source>deployed: %1</source>
        <translation>implantação: %1</translation>
    </message>
    <message>
        <source>deployed anew</source>
        <translation>implantado de novo</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise: %1</source>
        <translation>o lab é preparado para um exercício: %1</translation>
    </message>
    <message>
        <source>the lab is set up for an exercise</source>
        <translation>o lab é preparado para um exercício</translation>
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
        <translation>exercício %1: passo %2 concluído</translation>
    </message>
    <message>
        <source>exercise %1: step %2 began</source>
        <translation>exercício %1: passo %2 começou</translation>
    </message>
    <message>
        <source>%1 started again (pid %2)</source>
        <translation>%1 iniciou de novo (pid %2)</translation>
    </message>
    <message>
        <source>%1 started (pid %2)</source>
        <translation>%1 iniciou (pid %2)</translation>
    </message>
    <message>
        <source>no memory limit</source>
        <translation>sem limite de memória</translation>
    </message>
    <message>
        <source>memory limit %1</source>
        <translation>limite de memória %1</translation>
    </message>
    <message>
        <source>%1: restarting at once</source>
        <translation>%1: reiniciando na hora</translation>
    </message>
    <message>
        <source>%1: restarting in %2 (CrashLoopBackOff)</source>
        <translation>%1: reiniciando em %2 (CrashLoopBackOff)</translation>
    </message>
    <message>
        <source>carts checked: %1, lost: %2, wrong: %3, not reached: %4</source>
        <translation>carrinhos verificados: %1, perdidos: %2, errados: %3, não alcançados: %4</translation>
    </message>
    <message>
        <source>%1; the store ended meanwhile, and with it the carts of then</source>
        <translation>%1; nesse meio-tempo o banco terminou, e com ele os carrinhos de então</translation>
    </message>
    <message>
        <source>after crash %1: %2</source>
        <translation>após a queda %1: %2</translation>
    </message>
    <message>
        <source>crash %1: %2 requests lost in %3</source>
        <translation>queda %1: %2 requisições perdidas em %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>heap census as of the last major collection: %1 live</source>
        <translation>censo do heap na última coleta completa: %1 vivos</translation>
    </message>
    <message>
        <source>heap census after a collection of %1: %2 live</source>
        <translation>censo do heap após uma coleta de %1: %2 vivos</translation>
    </message>
    <message>
        <source>heap snapshot of %1 objects; the cart stood still for %2</source>
        <translation>snapshot do heap com %1 objetos; o carrinho parou por %2</translation>
    </message>
    <message>
        <source>closed loop, shoppers: %1</source>
        <translation>loop fechado, clientes: %1</translation>
    </message>
    <message>
        <source>%1, journeys: %2</source>
        <translation>%1, jornadas: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the shop is ready</source>
        <translation>a loja está pronta</translation>
    </message>
    <message>
        <source>%1 is ready, %2 after its start</source>
        <translation>%1 pronto, %2 após iniciar</translation>
    </message>
    <message>
        <source>%1 does not answer its readiness probe (NotReady)</source>
        <translation>%1 não responde à sonda de prontidão (NotReady)</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 foi parado</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1 não pôde ser iniciado</translation>
    </message>
    <message>
        <source>cart: %1</source>
        <translation>carrinho: %1</translation>
    </message>
    <message>
        <source>traffic on: %1</source>
        <translation>tráfego ligado: %1</translation>
    </message>
    <message>
        <source>traffic off</source>
        <translation>tráfego desligado</translation>
    </message>
    <message>
        <source>traffic set to %1</source>
        <translation>tráfego ajustado para %1</translation>
    </message>
    <message>
        <source>the %1&apos;s figures are missing: %2</source>
        <translation>faltam os números do processo %1: %2</translation>
    </message>
    <message>
        <source>%1 runs beside the cart: from now on both get the same requests</source>
        <translation>%1 roda ao lado do carrinho: daqui em diante os dois recebem as mesmas requisições</translation>
    </message>
    <message>
        <source>the twin was switched off</source>
        <translation>o gêmeo foi desligado</translation>
    </message>
    <message>
        <source>the twin could not be started, the shop goes on without it: %1</source>
        <translation>o gêmeo não pôde ser iniciado, a loja segue sem ele: %1</translation>
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
        <translation>a marca %1 chama-se: %2</translation>
    </message>
    <message>
        <source>cue %1 taken away: %2</source>
        <translation>marca %1 removida: %2</translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation>incidente: %1</translation>
    </message>
    <message>
        <source>incident, not announced: %1</source>
        <translation>incidente, não anunciado: %1</translation>
    </message>
    <message>
        <source>done in the console: %1</source>
        <translation>feito no console: %1</translation>
    </message>
    <message>
        <source>fault on: %1</source>
        <translation>falha ligada: %1</translation>
    </message>
    <message>
        <source>fault off: %1</source>
        <translation>falha desligada: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, which this version does not know</source>
        <translation>“%1”, que esta versão não conhece</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reinício</translation>
    </message>
    <message>
        <source>start</source>
        <translation>início</translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation>NotReady</translation>
    </message>
    <message>
        <source>died</source>
        <translation>morreu</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>back-off %1</translation>
    </message>
    <message>
        <source>traffic %1</source>
        <translation>tráfego %1</translation>
    </message>
    <message>
        <source>carts checked</source>
        <translation>carrinhos verificados</translation>
    </message>
    <message>
        <source>requests lost</source>
        <translation>requisições perdidas</translation>
    </message>
    <message>
        <source>census</source>
        <translation>censo</translation>
    </message>
    <message>
        <source>heap snapshot</source>
        <translation>snapshot do heap</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>sem números</translation>
    </message>
    <message>
        <source>no twin</source>
        <translation>sem gêmeo</translation>
    </message>
    <message>
        <source>twin failed</source>
        <translation>gêmeo falhou</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>preparado</translation>
    </message>
    <message>
        <source>✓ step %1</source>
        <translation>✓ passo %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>passo %1</translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation>fim: %1</translation>
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
        <translation>Processo</translation>
    </message>
    <message>
        <source>Line (! was written to stderr)</source>
        <translation>Linha (! foi escrita em stderr)</translation>
    </message>
</context>
<context>
    <name>leaklab::models::OutcomeText</name>
    <message>
        <source>answered 4xx</source>
        <translation>respondidas 4xx</translation>
    </message>
    <message>
        <source>answered 5xx</source>
        <translation>respondidas 5xx</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusadas</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>redefinidas</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortadas</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>malformadas</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nunca enviadas</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outras</translation>
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
        <translation>Parado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Rodando</translation>
    </message>
    <message>
        <source>NotReady</source>
        <translation>NotReady</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>CrashLoopBackOff</source>
        <translation>CrashLoopBackOff</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>Não iniciou</translation>
    </message>
    <message>
        <source>Aborted (%1)</source>
        <translation>Abortou (%1)</translation>
    </message>
    <message>
        <source>OOMKilled (%1)</source>
        <translation>OOMKilled (%1)</translation>
    </message>
    <message>
        <source>Killed (%1)</source>
        <translation>Morto (%1)</translation>
    </message>
    <message>
        <source>Signal %1 (%2)</source>
        <translation>Sinal %1 (%2)</translation>
    </message>
    <message>
        <source>Exited (%1)</source>
        <translation>Terminou (%1)</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>Nunca ficou pronto</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 foi parado</translation>
    </message>
    <message>
        <source>%1 died: heap limit reached (%2)</source>
        <translation>%1 morreu: limite do heap atingido (%2)</translation>
    </message>
    <message>
        <source>%1 was killed for exceeding the memory limit: OOMKilled (%2)</source>
        <translation>%1 foi morto por exceder o limite de memória: OOMKilled (%2)</translation>
    </message>
    <message>
        <source>%1 was killed from outside, not for memory (%2)</source>
        <translation>%1 foi morto de fora, não por memória (%2)</translation>
    </message>
    <message>
        <source>%1 died of signal %2 (%3)</source>
        <translation>%1 morreu do sinal %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ended by itself with exit code %2</source>
        <translation>%1 terminou sozinho com código de saída %2</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1 não pôde ser iniciado</translation>
    </message>
    <message>
        <source>%1 was ended: it did not become ready in time</source>
        <translation>%1 foi encerrado: não ficou pronto a tempo</translation>
    </message>
    <message>
        <source>cart</source>
        <translation>carrinho</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>store</source>
        <translation>banco</translation>
    </message>
    <message>
        <source>web</source>
        <translation>servidor web</translation>
    </message>
    <message>
        <source>twin cart</source>
        <translation>carrinho gêmeo</translation>
    </message>
    <message>
        <source>twin web</source>
        <translation>web gêmeo</translation>
    </message>
</context>
<context>
    <name>leaklab::models::StateText</name>
    <message>
        <source>Died</source>
        <translation>Morreu</translation>
    </message>
    <message>
        <source>CrashLoopBackOff %1</source>
        <translation>CrashLoopBackOff %1</translation>
    </message>
    <message>
        <source>%1 (in truth %2)</source>
        <comment>a wait, and how long Kubernetes would wait</comment>
        <translation>%1 (na verdade %2)</translation>
    </message>
    <message>
        <source>back-off %1</source>
        <translation>back-off %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, faltam %2</translation>
    </message>
    <message>
        <source>waits ÷ %1</source>
        <translation>esperas ÷ %1</translation>
    </message>
    <message>
        <source>true waits</source>
        <translation>esperas reais</translation>
    </message>
    <message>
        <source>As in Kubernetes, the first restart comes at once, then after 10 s, doubling up to 5 min; 10 good minutes make it forget.</source>
        <translation>Como no Kubernetes, o primeiro reinício vem na hora, depois de 10 s, dobrando até 5 min; 10 minutos bons fazem com que ele esqueça.</translation>
    </message>
    <message>
        <source>%1 Here all of it is divided by %2.</source>
        <translation>%1 Aqui tudo isso é dividido por %2.</translation>
    </message>
</context>
<context>
    <name>leaklab::models::SummaryText</name>
    <message>
        <source>The cart is not running.</source>
        <translation>O carrinho não está rodando.</translation>
    </message>
    <message>
        <source>%1 of %2 heap used</source>
        <translation>%1 de %2 do heap usados</translation>
    </message>
    <message>
        <source>No sure rise of the live set; %1.</source>
        <translation>Nenhuma alta segura do conjunto vivo; %1.</translation>
    </message>
    <message>
        <source>Live set</source>
        <translation>Conjunto vivo</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>Memória residente</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory any moment; %3.</source>
        <translation>%1 subindo %2 por minuto, sem memória a qualquer momento; %3.</translation>
    </message>
    <message>
        <source>%1 rising %2 a minute, out of memory in about %3; %4.</source>
        <translation>%1 subindo %2 por minuto, sem memória em cerca de %3; %4.</translation>
    </message>
    <message>
        <source>%1 of the time goes into collecting, at most %2 in what is shown; longest pause %3.</source>
        <translation>%1 do tempo vai para a coleta, no máximo %2 no trecho à vista; pausa mais longa %3.</translation>
    </message>
    <message>
        <source>No request was answered in the last second.</source>
        <translation>Nenhuma requisição foi respondida no último segundo.</translation>
    </message>
    <message>
        <source>Half of the requests within %1, 99 in 100 within %2; at worst %3 in what is shown.</source>
        <translation>Metade das requisições em até %1, 99 em 100 em até %2; no pior caso %3 no trecho à vista.</translation>
    </message>
    <message>
        <source>No traffic.</source>
        <translation>Sem tráfego.</translation>
    </message>
    <message>
        <source>%1 answered of %2 offered; %3 of the requests failed.</source>
        <translation>%1 atendidos de %2 oferecidos; %3 das requisições falharam.</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>Ainda sem dados.</translation>
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
        <translation>Objetos no heap do carrinho, lixo incluído, como parcela do limite do heap. No limite, o carrinho aborta: código de saída 134.</translation>
    </message>
    <message>
        <source>heap limit</source>
        <translation>lim. heap</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>lim. memória</translation>
    </message>
    <message>
        <source>Out of memory in</source>
        <translation>Sem memória em</translation>
    </message>
    <message>
        <source>When memory meets its limit if it goes on as it did since the traffic last changed, and how sure that is. Near the limit the cart no longer keeps the pace, so it ends some seconds later. Once it has happened: how far off the forecast was that was made half-way.</source>
        <translation>Quando a memória encontra o limite se continuar como desde a última mudança do tráfego, e quão certo isso é. Perto do limite o carrinho já não mantém o ritmo, por isso termina alguns segundos depois. Depois que acontece: o quanto errou a projeção feita na metade do caminho.</translation>
    </message>
    <message>
        <source>the cart is down</source>
        <translation>o carrinho está fora do ar</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>cedo demais para dizer</translation>
    </message>
    <message>
        <source>no trend</source>
        <translation>sem tendência</translation>
    </message>
    <message>
        <source>nothing rises for sure</source>
        <translation>nenhuma alta segura</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>não antes de %1</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>a qualquer hora</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about so much time</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>at the %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>a span of time, and which limit is meant</comment>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latência p99</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>One request in a hundred took longer than this, counted from the moment the shopper clicked.</source>
        <translation>Uma requisição em cem demorou mais que isso, contado desde o momento em que o cliente clicou.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falharam</translation>
    </message>
    <message>
        <source>Requests that failed, as a share of those that ended in the last second.</source>
        <translation>Requisições que falharam, como parcela das que terminaram no último segundo.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinícios</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>último: %1</translation>
    </message>
    <message>
        <source>no death yet</source>
        <translation>nenhuma morte ainda</translation>
    </message>
    <message>
        <source>How often the cart died and was started again since the lab began.</source>
        <translation>Quantas vezes o carrinho morreu e foi iniciado de novo desde que o lab começou.</translation>
    </message>
    <message>
        <source>Traffic answered</source>
        <translation>Tráfego atendido</translation>
    </message>
    <message>
        <source>of %1 offered</source>
        <translation>de %1 oferecido</translation>
    </message>
    <message>
        <source>Requests answered well a second, of those that shoppers made.</source>
        <translation>Requisições bem respondidas por segundo, das que os clientes fizeram.</translation>
    </message>
    <message>
        <source>half-way: right</source>
        <translation>na metade: certo</translation>
    </message>
    <message>
        <source>half-way: %1 too early</source>
        <translation>na metade: %1 cedo demais</translation>
    </message>
    <message>
        <source>half-way: %1 too late</source>
        <translation>na metade: %1 tarde demais</translation>
    </message>
</context>
<context>
    <name>leaklab::models::TwinText</name>
    <message>
        <source>twin</source>
        <translation>gêmeo</translation>
    </message>
    <message>
        <source>leaking twin</source>
        <translation>gêmeo com vazamento</translation>
    </message>
    <message>
        <source>fixed twin</source>
        <translation>gêmeo corrigido</translation>
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
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
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
        <translation>A gravação acaba sem um fim: o console foi encerrado à força, ou ainda está gravando. Até um segundo pode faltar.</translation>
    </message>
    <message>
        <source>The file is damaged: %1 pieces of it can&apos;t be read, and with them %2 rows.</source>
        <translation>O arquivo está danificado: %1 trechos não podem ser lidos e, com eles, %2 linhas.</translation>
    </message>
    <message>
        <source>The disk took nothing for a while: %1 rows between %2 s and %3 s were not recorded.</source>
        <translation>O disco não aceitou nada por um tempo: %1 linhas entre %2 s e %3 s não foram gravadas.</translation>
    </message>
    <message>
        <source>It holds series that this version does not know: %1.</source>
        <translation>Contém séries que esta versão não conhece: %1.</translation>
    </message>
    <message>
        <source>It holds what only a later version can read (%1).</source>
        <translation>Contém o que só uma versão posterior consegue ler (%1).</translation>
    </message>
</context>
<context>
    <name>leaklab::supervise::SupervisedProcess</name>
    <message>
        <source>not ready within %1 s of its start; ended</source>
        <translation>não ficou pronto em %1 s após iniciar; encerrado</translation>
    </message>
    <message>
        <source>still there %1 s after it was asked to stop; killed</source>
        <translation>ainda presente %1 s após o pedido de parada; morto</translation>
    </message>
    <message>
        <source>resident memory %1 over the limit of %2; killed (exit code 137)</source>
        <translation>memória residente %1 acima do limite de %2; morto (código de saída 137)</translation>
    </message>
</context>
<context>
    <name>leaklab::training::Attempt</name>
    <message>
        <source>The lab does not do what it should. %1</source>
        <translation>O lab não faz o que deveria. %1</translation>
    </message>
    <message>
        <source>The lab could not be set up for this exercise: %1</source>
        <translation>O lab não pôde ser preparado para este exercício: %1</translation>
    </message>
    <message>
        <source>The step could not begin as it should: %1.</source>
        <translation>O passo não pôde começar como deveria: %1.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::CheckBoard</name>
    <message>
        <source>Something else comes first.</source>
        <translation>Outra coisa vem antes.</translation>
    </message>
    <message>
        <source>held for %1 of %2 s</source>
        <translation>mantido por %1 de %2 s</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>now %1 of %2</source>
        <translation>agora %1 de %2</translation>
    </message>
    <message>
        <source>now %1, to be under %2</source>
        <translation>agora %1, deve ficar abaixo de %2</translation>
    </message>
    <message>
        <source>It is %1 and has to be over %2.</source>
        <translation>Está em %1 e deve ficar acima de %2.</translation>
    </message>
    <message>
        <source>It is %1 and has to be under %2.</source>
        <translation>Está em %1 e deve ficar abaixo de %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>So far %1 of %2.</source>
        <translation>Até agora %1 de %2.</translation>
    </message>
    <message>
        <source>It took %1; you were %2 off.</source>
        <translation>Levou %1; você errou por %2.</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too early. Predict the next one.</source>
        <translation>Levou %1: sua previsão foi %2 cedo demais. Preveja a próxima.</translation>
    </message>
    <message>
        <source>It took %1: you were %2 too late. Predict the next one.</source>
        <translation>Levou %1: sua previsão foi %2 tarde demais. Preveja a próxima.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::DisturbanceWatch</name>
    <message>
        <source>The %1 could not be started, and the step needs it. Set the lab up anew.</source>
        <translation>O processo %1 não pôde ser iniciado, e o passo precisa dele. Redefina o lab.</translation>
    </message>
    <message>
        <source>The %1 was killed, and this step does not ask for it: what it measures begins anew. Go on, or set the lab up anew.</source>
        <translation>O processo %1 foi morto, e este passo não pede isso: o que ele mede recomeça. Siga em frente, ou redefina o lab.</translation>
    </message>
    <message>
        <source>The %1 ended by itself, and not for memory: that is no part of this step. Set the lab up anew.</source>
        <translation>O processo %1 terminou sozinho, e não por memória: isso não faz parte deste passo. Redefina o lab.</translation>
    </message>
    <message>
        <source>The %1 has run out of memory %2 times during this step, and is down more and more. Set the lab up anew to begin the step with a fresh one.</source>
        <translation>O processo %1 ficou sem memória %2 vezes neste passo, e passa cada vez mais tempo fora do ar. Redefina o lab para começar o passo com um novo.</translation>
    </message>
    <message>
        <source>%1 s of the session are missing: the computer slept, or was too busy. What was being measured begins anew; set the lab up anew if it looks strange.</source>
        <translation>Faltam %1 s da sessão: o computador dormiu, ou estava ocupado demais. O que estava sendo medido recomeça; redefina o lab se algo parecer estranho.</translation>
    </message>
    <message>
        <source>The %1 was stopped, and this step needs it. Start it, or set the lab up anew.</source>
        <translation>O processo %1 foi parado, e este passo precisa dele. Inicie-o, ou redefina o lab.</translation>
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
        <translation>nada foi medido neste momento</translation>
    </message>
    <message>
        <source>the cart has not told it yet: it is down, or just began</source>
        <translation>o carrinho ainda não informou: está fora do ar, ou acabou de iniciar</translation>
    </message>
    <message>
        <source>there is nothing to measure it from just now</source>
        <translation>não há de onde medir isso neste momento</translation>
    </message>
    <message>
        <source>it is held against the step &quot;%1&quot;, which has not been passed in this lab</source>
        <translation>isso é comparado com o passo “%1”, que não foi concluído neste lab</translation>
    </message>
    <message>
        <source>the lab was just set up</source>
        <translation>o lab acabou de ser preparado</translation>
    </message>
    <message>
        <source>it takes %1 since the lab was set up; wait a little</source>
        <translation>leva %1 desde que o lab foi preparado; espere um pouco</translation>
    </message>
    <message>
        <source>the cart began anew %1 ago; wait until this life is %2 old</source>
        <translation>o carrinho recomeçou há %1; espere até que esta vida tenha %2</translation>
    </message>
    <message>
        <source>it takes %1 without a gap to tell; wait a little</source>
        <translation>leva %1 sem lacunas para saber; espere um pouco</translation>
    </message>
    <message>
        <source>it would be divided by nothing</source>
        <translation>seria uma divisão por nada</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ProgressStore</name>
    <message>
        <source>it is about another exercise</source>
        <translation>é sobre outro exercício</translation>
    </message>
    <message>
        <source>How far you got in &quot;%1&quot; can&apos;t be read (%2). %3</source>
        <translation>Não é possível ler até onde você chegou em “%1” (%2). %3</translation>
    </message>
    <message>
        <source>The file is kept as %1, and the exercise begins anew.</source>
        <translation>O arquivo é guardado como %1, e o exercício começa do início.</translation>
    </message>
    <message>
        <source>Take the file %1 away, or it stays so.</source>
        <translation>Retire o arquivo %1, ou continuará assim.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of an exercise</source>
        <translation>“%1” não é id de um exercício</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>a pasta não pode ser criada</translation>
    </message>
    <message>
        <source>the folder can&apos;t be written to, or too many consoles do this exercise</source>
        <translation>não é possível gravar na pasta, ou consoles demais fazem este exercício</translation>
    </message>
</context>
<context>
    <name>leaklab::training::QuestionJudge</name>
    <message>
        <source>Give an answer first.</source>
        <translation>Dê uma resposta primeiro.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>That is not it. Look at the signals again.</source>
        <translation>Não é isso. Olhe os sinais de novo.</translation>
    </message>
    <message>
        <source>What you chose is right, and something is missing yet.</source>
        <translation>O que você escolheu está certo, e ainda falta algo.</translation>
    </message>
    <message>
        <source>It can&apos;t be judged now: %1.</source>
        <translation>Não é possível avaliar agora: %1.</translation>
    </message>
    <message>
        <source>Measured now: %1.</source>
        <translation>Medido agora: %1.</translation>
    </message>
    <message>
        <source>The figure fits, its unit does not: it is asked for in %1.</source>
        <translation>O número confere, a unidade não: a resposta é pedida em %1.</translation>
    </message>
    <message>
        <source>That is too much. Read it again.</source>
        <translation>É demais. Leia de novo.</translation>
    </message>
    <message>
        <source>That is too little. Read it again.</source>
        <translation>É de menos. Leia de novo.</translation>
    </message>
    <message>
        <source>It has not happened yet.</source>
        <translation>Ainda não aconteceu.</translation>
    </message>
    <message>
        <source>Yes, that is the moment.</source>
        <translation>Sim, é esse o momento.</translation>
    </message>
    <message>
        <source>That is %1 too late.</source>
        <translation>É %1 tarde demais.</translation>
    </message>
    <message>
        <source>That is %1 too early.</source>
        <translation>É %1 cedo demais.</translation>
    </message>
    <message>
        <source>Yes, there it is.</source>
        <translation>Sim, é aí.</translation>
    </message>
    <message>
        <source>There it is over.</source>
        <translation>Aí já acabou.</translation>
    </message>
    <message>
        <source>There it is not so.</source>
        <translation>Aí não é assim.</translation>
    </message>
    <message>
        <source>Yes: %1 of it fits.</source>
        <translation>Sim: %1 do trecho confere.</translation>
    </message>
    <message>
        <source>There it was not so at all.</source>
        <translation>Aí não era assim em nenhum momento.</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too early.</source>
        <translation>Só %1 confere: começa cedo demais.</translation>
    </message>
    <message>
        <source>Only %1 fits: it begins too late.</source>
        <translation>Só %1 confere: começa tarde demais.</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too early.</source>
        <translation>Só %1 confere: termina cedo demais.</translation>
    </message>
    <message>
        <source>Only %1 fits: it ends too late.</source>
        <translation>Só %1 confere: termina tarde demais.</translation>
    </message>
    <message>
        <source>A prediction is a time still to come.</source>
        <translation>Uma previsão é um tempo ainda por vir.</translation>
    </message>
    <message>
        <source>You said: in %1. Now wait for what happens.</source>
        <translation>Você disse: em %1. Agora espere o que acontece.</translation>
    </message>
    <message>
        <source>Take two censuses first, some time apart: %1 so far in this step.</source>
        <translation>Faça primeiro dois censos, com algum tempo entre eles: %1 até agora neste passo.</translation>
    </message>
    <message>
        <source>The cart began anew between the two censuses; take another one.</source>
        <translation>O carrinho recomeçou entre os dois censos; faça outro.</translation>
    </message>
    <message>
        <source>Nothing has grown between the two censuses; take another one later.</source>
        <translation>Nada cresceu entre os dois censos; faça outro mais tarde.</translation>
    </message>
    <message>
        <source>Yes: %1 more than in the census before.</source>
        <translation>Sim: %1 a mais que no censo anterior.</translation>
    </message>
    <message>
        <source>It grew by %1. Another one grew more: sort by what came.</source>
        <translation>Cresceu %1. Outro cresceu mais: ordene pelo que aumentou.</translation>
    </message>
    <message>
        <source>The last census has no such type.</source>
        <translation>O último censo não tem esse tipo.</translation>
    </message>
</context>
<context>
    <name>leaklab::training::ScriptRunner</name>
    <message>
        <source>the lab does not run the %1 itself</source>
        <translation>o lab não executa ele mesmo o processo %1</translation>
    </message>
    <message>
        <source>the fault &quot;%1&quot; can&apos;t be had in this lab</source>
        <translation>a falha “%1” não existe neste lab</translation>
    </message>
    <message>
        <source>not within %1 s: %2</source>
        <translation>não em %1 s: %2</translation>
    </message>
    <message>
        <source>the step has no check &quot;%1&quot;</source>
        <translation>o passo não tem a verificação “%1”</translation>
    </message>
    <message>
        <source>it has not happened yet</source>
        <translation>ainda não aconteceu</translation>
    </message>
    <message>
        <source>it has not been so yet</source>
        <translation>ainda não foi assim</translation>
    </message>
    <message>
        <source>the console has no forecast yet</source>
        <translation>o console ainda não tem projeção</translation>
    </message>
    <message>
        <source>the cart has not answered</source>
        <translation>o carrinho não respondeu</translation>
    </message>
    <message>
        <source>the %1 is down</source>
        <translation>o processo %1 está fora do ar</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>não se sustenta</translation>
    </message>
    <message>
        <source>; %1 is %2</source>
        <translation>; %1 é %2</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>não aconteceu</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::AboutDialog</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (compilado com %2)</translation>
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
        <translation>Sobre o Leak Lab</translation>
    </message>
    <message>
        <source>Learn to see a memory leak: a real shop, a real heap, a real crash.</source>
        <translation>Aprenda a ver um vazamento de memória: uma loja real, um heap real, uma queda real.</translation>
    </message>
    <message>
        <source>Leak Lab&apos;s own code is under the Apache License 2.0. This program links Qt Charts and is, as a whole, under the GNU General Public License version 3. It comes without any warranty.</source>
        <translation>O código próprio do Leak Lab está sob a Apache License 2.0. Este programa usa o Qt Charts e está, como um todo, sob a GNU General Public License versão 3. Ele vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>&amp;Licenças …</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versões</translation>
    </message>
    <message>
        <source>Its source code is the archive leaklab-%1-source.tar.gz, which is published beside the packages; whoever passes them on passes that on too.</source>
        <translation>O código-fonte é o arquivo leaklab-%1-source.tar.gz, publicado junto com os pacotes; quem os repassa repassa também esse arquivo.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::BuildPanel</name>
    <message>
        <source>Build and limits of the cart</source>
        <translation>Build e limites do carrinho</translation>
    </message>
    <message>
        <source>le&amp;aking</source>
        <translation>va&amp;zando</translation>
    </message>
    <message>
        <source>fixe&amp;d</source>
        <translation>corri&amp;gida</translation>
    </message>
    <message>
        <source>Keeps a record of every product look-up and never lets go of it.</source>
        <translation>Guarda um registro de cada consulta de produto e nunca o solta.</translation>
    </message>
    <message>
        <source>Deploy the leaking build</source>
        <translation>Implantar a build com vazamento</translation>
    </message>
    <message>
        <source>The same service without the leak. Switching redeploys the cart.</source>
        <translation>O mesmo serviço sem o vazamento. A troca reimplanta o carrinho.</translation>
    </message>
    <message>
        <source>Deploy the fixed build</source>
        <translation>Implantar a build corrigida</translation>
    </message>
    <message>
        <source>What makes the lesson shorter than real life. Nothing here touches time or numbers.</source>
        <translation>O que torna a lição mais curta que a vida real. Nada aqui mexe no tempo ou nos números.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Heap l&amp;imit</source>
        <translation>Limite do &amp;heap</translation>
    </message>
    <message>
        <source>&amp;Memory limit</source>
        <translation>Limite &amp;de memória</translation>
    </message>
    <message>
        <source>Heap limit of the cart</source>
        <translation>Limite do heap do carrinho</translation>
    </message>
    <message>
        <source>Where the cart&apos;s own heap ends: reaching it, the cart aborts with 134. Changing it redeploys the cart.</source>
        <translation>Onde acaba o heap do próprio carrinho: ao atingi-lo, o carrinho aborta com 134. Mudá-lo reimplanta o carrinho.</translation>
    </message>
    <message>
        <source>Memory limit of the cart&apos;s container</source>
        <translation>Limite de memória do contêiner do carrinho</translation>
    </message>
    <message>
        <source>What its container may use: over it, the cart is killed without a word, 137. Acts at once.</source>
        <translation>O que o contêiner pode usar: acima disso, o carrinho é morto sem uma palavra, 137. Vale na hora.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>▲ “%1” is no heap limit: write 8 MiB to 4 GiB, like 64 MiB. Nothing was changed.</source>
        <translation>▲ “%1” não é um limite de heap: escreva de 8 MiB a 4 GiB, como 64 MiB. Nada foi mudado.</translation>
    </message>
    <message>
        <source>leak amplified ×%1</source>
        <translation>vazamento amplificado ×%1</translation>
    </message>
    <message>
        <source>first start aged by %1 look-ups</source>
        <translation>primeiro início envelhecido em %1 consultas</translation>
    </message>
    <message>
        <source>first start aged to %1 of the limit</source>
        <translation>primeiro início envelhecido até %1 do limite</translation>
    </message>
    <message>
        <source>back-off ÷%1</source>
        <translation>back-off ÷%1</translation>
    </message>
    <message>
        <source>True to scale: nothing is sped up.</source>
        <translation>Em escala real: nada é acelerado.</translation>
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
        <translation> Cada requisição gera %1 de lixo, como faria um framework.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CartPanel</name>
    <message>
        <source>%1 the cart</source>
        <translation>%1 o carrinho</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Carrinho</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ não iniciado</translation>
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
        <translation>Reinícios: %1</translation>
    </message>
    <message>
        <source>%1
Last end: %2</source>
        <translation>%1
Último fim: %2</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Processo %1</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Nenhum processo</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CatalogueView</name>
    <message>
        <source>for beginners</source>
        <translation>para iniciantes</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermediário</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>avançado</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>an exercise that can&apos;t be read</comment>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>at step %1 of %2</source>
        <translation>no passo %1 de %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>Begin it anew</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Instructor&apos;s notes</source>
        <translation>Notas do instrutor</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Zerar tudo</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Sets the lab up as the exercise needs it, and begins, or goes on where you were.</source>
        <translation>Prepara o lab como o exercício precisa e começa, ou continua de onde você estava.</translation>
    </message>
    <message>
        <source>Forgets how far you got in this exercise.</source>
        <translation>Esquece até onde você chegou neste exercício.</translation>
    </message>
    <message>
        <source>Forgets how far you got in all exercises; click twice.</source>
        <translation>Esquece até onde você chegou em todos os exercícios; clique duas vezes.</translation>
    </message>
    <message>
        <source>Timing, questions to ask the room, what goes wrong in class. They tell the answers.</source>
        <translation>Tempos, perguntas para a turma, o que dá errado em aula. Elas contam as respostas.</translation>
    </message>
    <message>
        <source>Open exercise folder …</source>
        <translation>Abrir pasta de exercícios …</translation>
    </message>
    <message>
        <source>Exercises of your own: a folder with an exercise.json, or one with several such folders.</source>
        <translation>Exercícios seus: uma pasta com um exercise.json, ou uma com várias dessas pastas.</translation>
    </message>
    <message>
        <source>Really reset all?</source>
        <translation>Zerar mesmo?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>This exercise can&apos;t be done:

%1</source>
        <translation>Este exercício não pode ser feito:

%1</translation>
    </message>
    <message>
        <source>%1 minutes, %2, %3 steps, %4</source>
        <translation>%1 minutos, %2, %3 passos, %4</translation>
    </message>
    <message>
        <source>Better after: %1</source>
        <translation>Melhor depois de: %1</translation>
    </message>
    <message>
        <source>Parts of it are not translated and shown in English.</source>
        <translation>Partes dele não estão traduzidas e aparecem em inglês.</translation>
    </message>
    <message>
        <source>For the instructor: %1</source>
        <translation>Para o instrutor: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CensusPanel</name>
    <message>
        <source>Ta&amp;ke census</source>
        <translation>&amp;Fazer censo</translation>
    </message>
    <message>
        <source>Collect, then take</source>
        <translation>Coletar e fazer censo</translation>
    </message>
    <message>
        <source>Save for Chrome &amp;DevTools …</source>
        <translation>Salvar para Chrome Dev&amp;Tools …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is a replay, and no census was taken in its session. A census is taken of a running cart.</source>
        <translation>Isto é um replay, e nenhum censo foi feito na sessão. Um censo é feito de um carrinho rodando.</translation>
    </message>
    <message>
        <source>What the last major collection found alive. Costs the cart nothing.</source>
        <translation>O que a última coleta completa encontrou vivo. Não custa nada ao carrinho.</translation>
    </message>
    <message>
        <source>Has the cart collect now: it answers nobody meanwhile, about 0.15 ms for each megabyte alive. Also finds what holds the largest types.</source>
        <translation>Faz o carrinho coletar agora: enquanto isso ele não responde a ninguém, cerca de 0,15 ms por megabyte vivo. Encontra também o que retém os maiores tipos.</translation>
    </message>
    <message>
        <source>Writes every live object to a .heapsnapshot file. The cart stands still meanwhile, about 0.3 s for each million objects.</source>
        <translation>Grava todos os objetos vivos num arquivo .heapsnapshot. Enquanto isso o carrinho fica parado, cerca de 0,3 s por milhão de objetos.</translation>
    </message>
    <message>
        <source>Breaks off what is going on. A file that was there stays as it was.</source>
        <translation>Interrompe o que está em andamento. Um arquivo que já existia fica como estava.</translation>
    </message>
    <message>
        <source>How much of the snapshot is saved</source>
        <translation>Quanto do snapshot já foi salvo</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Censo</translation>
    </message>
    <message>
        <source>Which census is shown</source>
        <translation>Qual censo é mostrado</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparado com</translation>
    </message>
    <message>
        <source>Which earlier census it is compared with</source>
        <translation>Com qual censo anterior ele é comparado</translation>
    </message>
    <message>
        <source>What grows between two censuses under traffic is what leaks.</source>
        <translation>O que cresce entre dois censos sob tráfego é o que vaza.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Live objects by type</source>
        <translation>Objetos vivos por tipo</translation>
    </message>
    <message>
        <source>No census yet. Take one now and another in a minute, and see which type grows.</source>
        <translation>Nenhum censo ainda. Faça um agora e outro daqui a um minuto, e veja que tipo cresce.</translation>
    </message>
    <message>
        <source>What holds %1: not looked for. “Collect, then take” finds it for the largest types.</source>
        <translation>O que retém %1: não foi procurado. “Coletar e fazer censo” encontra isso para os maiores tipos.</translation>
    </message>
    <message>
        <source>What holds %1: root → %2</source>
        <translation>O que retém %1: raiz → %2</translation>
    </message>
    <message>
        <source>Save heap snapshot</source>
        <translation>Salvar snapshot do heap</translation>
    </message>
    <message>
        <source>Heap snapshots (*.heapsnapshot)</source>
        <translation>Snapshots do heap (*.heapsnapshot)</translation>
    </message>
    <message>
        <source>The cart writes its heap …</source>
        <translation>O carrinho grava seu heap …</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>Salvando: %1 de %2</translation>
    </message>
    <message>
        <source>Saved %1, %2. In Chrome: DevTools, Memory, Load.</source>
        <translation>Salvo: %1, %2. No Chrome: DevTools, Memory, Load.</translation>
    </message>
    <message>
        <source>✖ %1</source>
        <translation>✖ %1</translation>
    </message>
    <message>
        <source>Not in a replay: a census is taken of a running cart.</source>
        <translation>Não em um replay: um censo é feito de um carrinho rodando.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CheckRow</name>
    <message>
        <source>How far it is</source>
        <translation>Quanto já foi feito</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>vem depois</translation>
    </message>
    <message>
        <source>waiting for what happens</source>
        <translation>esperando o que acontece</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
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
        <translation>&amp;Marcas</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>Instr&amp;utor</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::CueActions</name>
    <message>
        <source>Drop a &amp;cue</source>
        <translation>Colocar &amp;marca</translation>
    </message>
    <message>
        <source>Marks this moment on all charts and keeps the picture for the handout; then type its name.</source>
        <translation>Marca este momento em todos os gráficos e guarda a imagem para o material; depois digite o nome.</translation>
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
        <translation>Marca este momento em todos os gráficos, com uma imagem no material.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Marks this moment in words, without a picture.</source>
        <translation>Registra este momento em palavras, sem imagem.</translation>
    </message>
    <message>
        <source>Name of a cue, or a note</source>
        <translation>Nome de uma marca, ou uma nota</translation>
    </message>
    <message>
        <source>What you want to remember of this moment. Enter drops a cue; Ctrl+K drops one at once, to be named afterwards.</source>
        <translation>O que você quer lembrar deste momento. Enter coloca uma marca; Ctrl+K coloca uma na hora, para dar o nome depois.</translation>
    </message>
    <message>
        <source>Name of &quot;%1&quot;</source>
        <translation>Nome de “%1”</translation>
    </message>
    <message>
        <source>Cue or note …</source>
        <translation>Marca ou nota …</translation>
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
        <translation>Mostra nos gráficos o que eles mostravam então.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Gives it another name.</source>
        <translation>Dá a ela outro nome.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Takes it off the charts, the list and the handout.</source>
        <translation>Tira a marca dos gráficos, da lista e do material.</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>Marcas e notas</translation>
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
        <translation>As últimas palavras do carrinho</translation>
    </message>
    <message>
        <source>The death as kubectl describe pod would tell it</source>
        <translation>A morte como kubectl describe pod contaria</translation>
    </message>
    <message>
        <source>Check the ca&amp;rts now</source>
        <translation>&amp;Verificar carrinhos</translation>
    </message>
    <message>
        <source>Asks the shop for the cart of every shopper and compares it with what they were promised, while the traffic goes on.</source>
        <translation>Pede à loja o carrinho de cada cliente e o compara com o que lhe foi prometido, enquanto o tráfego continua.</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>O último minuto</translation>
    </message>
    <message>
        <source>Its last words</source>
        <translation>Suas últimas palavras</translation>
    </message>
    <message>
        <source>The last collections</source>
        <translation>As últimas coletas</translation>
    </message>
    <message>
        <source>The last collections before the death</source>
        <translation>As últimas coletas antes da morte</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Em</translation>
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
        <translation>Usado depois</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Time to itself</source>
        <translation>Tempo livre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>As kubectl describe pod would tell it</source>
        <translation>Como kubectl describe pod contaria</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copia&amp;r</translation>
    </message>
    <message>
        <source>Copies the text below, to paste it into a ticket.</source>
        <translation>Copia o texto abaixo, para colar num chamado.</translation>
    </message>
    <message>
        <source>Death %1: %2</source>
        <translation>Morte %1: %2</translation>
    </message>
    <message>
        <source>Forecast %1.</source>
        <translation>Projeção %1.</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reinício</translation>
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
        <translation>%1 passos em %2. Dicas: %3. Respostas erradas: %4. Soluções mostradas: %5.</translation>
    </message>
    <message>
        <source>✓ Done: %1</source>
        <translation>✓ Concluído: %1</translation>
    </message>
    <message>
        <source>What was seen, and what it is called</source>
        <translation>O que se viu, e como se chama</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>Salvar resumo …</translation>
    </message>
    <message>
        <source>One page with your own charts: HTML, to be kept or printed.</source>
        <translation>Uma página com os seus próprios gráficos: HTML, para guardar ou imprimir.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próximo: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::DrawText</name>
    <message>
        <source>there is no theme &quot;%1&quot;: take light, dark, high-contrast or projector</source>
        <translation>não existe o tema “%1”: use light, dark, high-contrast ou projector</translation>
    </message>
    <message>
        <source>the session holds no rows: there is nothing to draw</source>
        <translation>a sessão não contém linhas: não há nada a desenhar</translation>
    </message>
    <message>
        <source>the session has rows from %1 to %2 s only</source>
        <translation>a sessão só tem linhas de %1 a %2 s</translation>
    </message>
    <message>
        <source>%1x%2 is too small for these charts: take %3x%4 or more</source>
        <translation>%1x%2 é pequeno demais para estes gráficos: use %3x%4 ou mais</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ErrorText</name>
    <message>
        <source>That value does not fit. Correct it and try again.</source>
        <translation>Esse valor não serve. Corrija-o e tente de novo.</translation>
    </message>
    <message>
        <source>A file cannot be written. Choose another folder, or make room and allow writing there.</source>
        <translation>Um arquivo não pode ser gravado. Escolha outra pasta, ou libere espaço e permita a gravação ali.</translation>
    </message>
    <message>
        <source>A file cannot be read. Check that it is there and may be read.</source>
        <translation>Um arquivo não pode ser lido. Verifique se ele está lá e se pode ser lido.</translation>
    </message>
    <message>
        <source>This is not a session that can be shown. Choose a file that Leak Lab recorded; one of a newer version needs that version.</source>
        <translation>Isto não é uma sessão que possa ser mostrada. Escolha um arquivo gravado pelo Leak Lab; um de versão mais nova precisa daquela versão.</translation>
    </message>
    <message>
        <source>A program of the shop is missing. Install Leak Lab again, or build all of its programs.</source>
        <translation>Falta um programa da loja. Reinstale o Leak Lab, ou compile todos os seus programas.</translation>
    </message>
    <message>
        <source>Another program uses the port. End it or choose another port, then retry.</source>
        <translation>Outro programa usa a porta. Encerre-o ou escolha outra porta, depois tente de novo.</translation>
    </message>
    <message>
        <source>A part of the shop did not start. Its last lines are in the log below; retry when the cause is gone.</source>
        <translation>Uma parte da loja não iniciou. Suas últimas linhas estão no log abaixo; tente de novo quando a causa tiver sumido.</translation>
    </message>
    <message>
        <source>The store of the carts does not answer. Check that the Redis you gave runs at that address, then retry.</source>
        <translation>O banco dos carrinhos não responde. Verifique se o Redis que você indicou roda nesse endereço, depois tente de novo.</translation>
    </message>
    <message>
        <source>The cart does not answer: it is down, restarting, or busy collecting. Try again once it is Running.</source>
        <translation>O carrinho não responde: está fora do ar, reiniciando ou ocupado coletando. Tente de novo quando estiver Rodando.</translation>
    </message>
    <message>
        <source>The cart answered something else than was asked for. Try again; if it happens again, restart the cart.</source>
        <translation>O carrinho respondeu algo diferente do pedido. Tente de novo; se acontecer outra vez, reinicie o carrinho.</translation>
    </message>
    <message>
        <source>The system refused something the lab needs. Retry; if it happens again, the log below says more.</source>
        <translation>O sistema recusou algo de que o lab precisa. Tente de novo; se acontecer outra vez, o log abaixo diz mais.</translation>
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
        <translation>Eve&amp;ntos à vista</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>Quais eventos são mostrados</translation>
    </message>
    <message>
        <source>Double-click an event, or press Enter on it, to see it on the charts.</source>
        <translation>Dê um clique duplo num evento, ou Enter sobre ele, para vê-lo nos gráficos.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>deaths and warnings</source>
        <translation>mortes e avisos</translation>
    </message>
    <message>
        <source>of processes</source>
        <translation>de processos</translation>
    </message>
    <message>
        <source>changes to the lab</source>
        <translation>mudanças no lab</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constatações</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>com este texto</translation>
    </message>
    <message>
        <source>Text that shown events have in them</source>
        <translation>Texto que os eventos mostrados contêm</translation>
    </message>
    <message>
        <source>Shows only events with this text in them.</source>
        <translation>Mostra só os eventos que contêm este texto.</translation>
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
        <translation>Todos os exercícios</translation>
    </message>
    <message>
        <source>Close the exercises</source>
        <translation>Fechar os exercícios</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
    </message>
    <message>
        <source>Reset the lab</source>
        <translation>Redefinir o lab</translation>
    </message>
    <message>
        <source>Sets the lab up again as this step needs it. What you have passed stays passed.</source>
        <translation>Prepara de novo o lab como este passo precisa. O que você já passou continua valendo.</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>Seguir assim</translation>
    </message>
    <message>
        <source>Leaves the lab as it is.</source>
        <translation>Deixa o lab como está.</translation>
    </message>
    <message>
        <source>Time spent on this exercise</source>
        <translation>Tempo gasto neste exercício</translation>
    </message>
    <message>
        <source>Steps passed</source>
        <translation>Passos concluídos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Goes on (Ctrl+Enter).</source>
        <translation>Avança (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Looks at the step before; what has passed stays passed.</source>
        <translation>Olha o passo anterior; o que já passou continua valendo.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Setting the lab up for this exercise …</source>
        <translation>Preparando o lab para este exercício …</translation>
    </message>
    <message>
        <source>Exercise, step %1: %2</source>
        <translation>Exercício, passo %1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>passo %1 de %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>As soon as everything this step asks for has passed.</source>
        <translation>Assim que tudo o que este passo pede tiver passado.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseResults</name>
    <message>
        <source>&amp;Results folder</source>
        <translation>Pasta de &amp;resultados</translation>
    </message>
    <message>
        <source>Holds a file for each exercise that you finished. &quot;leaklab results&quot; makes a table of those of a class.</source>
        <translation>Contém um arquivo para cada exercício que você concluiu. “leaklab results” faz uma tabela com os de uma turma.</translation>
    </message>
    <message>
        <source>Your &amp;name in results …</source>
        <translation>Seu &amp;nome nos resultados …</translation>
    </message>
    <message>
        <source>The result of this exercise was not saved. %1. You can save a summary instead.</source>
        <translation>O resultado deste exercício não foi salvo. %1. Em vez disso, você pode salvar um resumo.</translation>
    </message>
    <message>
        <source>The folder of the results could not be opened. It is %1</source>
        <translation>A pasta dos resultados não pôde ser aberta. Ela é %1</translation>
    </message>
    <message>
        <source>Your name in results</source>
        <translation>Seu nome nos resultados</translation>
    </message>
    <message>
        <source>The results of exercises that you finish from now on bear this name:</source>
        <translation>Os resultados dos exercícios que você concluir daqui em diante levam este nome:</translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>instead of a name, in results</comment>
        <translation>anônimo</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseRoom</name>
    <message>
        <source>E&amp;xercises</source>
        <translation>E&amp;xercícios</translation>
    </message>
    <message>
        <source>&amp;Show exercises</source>
        <translation>&amp;Mostrar exercícios</translation>
    </message>
    <message>
        <source>&amp;Go on with the exercises</source>
        <translation>&amp;Continuar com os exercícios</translation>
    </message>
    <message>
        <source>&amp;All exercises</source>
        <translation>&amp;Todos os exercícios</translation>
    </message>
    <message>
        <source>Open exercise &amp;folder …</source>
        <translation>Abrir &amp;pasta de exercícios …</translation>
    </message>
    <message>
        <source>Start the first exercise</source>
        <translation>Começar o primeiro exercício</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Continuar: %1</translation>
    </message>
    <message>
        <source>exercise.json has changed: go to all exercises and on with this one to try it.</source>
        <translation>exercise.json mudou: vá a todos os exercícios e continue com este para testá-lo.</translation>
    </message>
    <message>
        <source>Save summary …</source>
        <translation>Salvar resumo …</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Salvar o resumo</translation>
    </message>
    <message>
        <source>Writing the summary …</source>
        <translation>Gravando o resumo …</translation>
    </message>
    <message>
        <source>The summary is saved: %1</source>
        <translation>O resumo foi salvo: %1</translation>
    </message>
    <message>
        <source>%1 · step %2/%3</source>
        <translation>%1 · passo %2/%3</translation>
    </message>
    <message>
        <source>Open exercise folder</source>
        <translation>Abrir pasta de exercícios</translation>
    </message>
    <message>
        <source>%1 holds no exercise: neither an exercise.json nor folders with one.</source>
        <translation>%1 não contém exercícios: nem um exercise.json, nem pastas com um.</translation>
    </message>
    <message>
        <source>No exercises of your lab are at %1. Those that come with Leak Lab are here; for the others, ask your administrator whether that folder can be reached, and start anew.</source>
        <translation>Não há exercícios do seu laboratório em %1. Os que vêm com o Leak Lab estão aqui; quanto aos outros, pergunte ao seu administrador se essa pasta está acessível e inicie o programa de novo.</translation>
    </message>
    <message>
        <source>Your administrator lets only the exercises of this lab be done here.</source>
        <translation>Seu administrador permite aqui somente os exercícios deste laboratório.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ExerciseShelf</name>
    <message>
        <source>Your progress can&apos;t be kept: %1. It goes on, and is lost when you quit.</source>
        <translation>Seu progresso não pode ser guardado: %1. O exercício continua, e o progresso se perde quando você sair.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FactText</name>
    <message>
        <source>leaking</source>
        <translation>com vazamento</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>corrigida</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>those of Kubernetes ÷ %1</source>
        <translation>as do Kubernetes ÷ %1</translation>
    </message>
    <message>
        <source>as if it had served %1 look-ups</source>
        <translation>como se já tivesse atendido %1 consultas</translation>
    </message>
    <message>
        <source>aged to %1 of its limit</source>
        <translation>envelhecido até %1 do limite</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Heap limit</source>
        <translation>Limite do heap</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite de memória</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Records leaked a look-up</source>
        <translation>Registros vazados por consulta</translation>
    </message>
    <message>
        <source>Garbage a request</source>
        <translation>Lixo por requisição</translation>
    </message>
    <message>
        <source>Waits of restarts</source>
        <translation>Esperas dos reinícios</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primeiro início</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>Falha: %1</translation>
    </message>
    <message>
        <source>%1 Not here: the store is a Redis of your own.</source>
        <translation>%1 Aqui não: o banco é um Redis seu.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open session …</source>
        <translation>A&amp;brir sessão …</translation>
    </message>
    <message>
        <source>Shows a recorded session in a window of its own.</source>
        <translation>Mostra uma sessão gravada em uma janela própria.</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>Sessões &amp;recentes</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>Salvar uma &amp;cópia …</translation>
    </message>
    <message>
        <source>The session so far, in one file: for a report, or to keep it.</source>
        <translation>A sessão até agora, em um arquivo: para um relatório, ou para guardar.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Kept: the newest, %1 in all; older ones go to the trash</source>
        <translation>Guardadas: as mais novas, %1 ao todo; as antigas vão para a lixeira</translation>
    </message>
    <message>
        <source>Save a copy of the session</source>
        <translation>Salvar uma cópia da sessão</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab)</source>
        <translation>Sessões gravadas (*.leaklab)</translation>
    </message>
    <message>
        <source>That is the recording itself. Choose another name for the copy.</source>
        <translation>Esta é a própria gravação. Escolha outro nome para a cópia.</translation>
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
        <translation>↓ Mais nova</translation>
    </message>
    <message>
        <source>Scrolled up, the list stands still. This goes to the newest row and on with it.</source>
        <translation>Rolada para cima, a lista fica parada. Isto vai à linha mais nova e segue com ela.</translation>
    </message>
    <message>
        <source>Follow the newest row</source>
        <translation>Seguir a linha mais nova</translation>
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
        <translation>Ajustes no fim</translation>
    </message>
    <message>
        <source>Settings at the beginning</source>
        <translation>Ajustes no início</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutAction</name>
    <message>
        <source>Save &amp;handout …</source>
        <translation>Salvar mat&amp;erial da aula …</translation>
    </message>
    <message>
        <source>One page with the cues, their pictures and the notes, to be read and printed anywhere.</source>
        <translation>Uma página com as marcas, suas imagens e as notas, para ler e imprimir em qualquer lugar.</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Salvar o material da aula</translation>
    </message>
    <message>
        <source>Writing the handout …</source>
        <translation>Gravando o material …</translation>
    </message>
    <message>
        <source>The handout is saved: %1</source>
        <translation>O material foi salvo: %1</translation>
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
        <translation>Os gráficos de %1 a %2: %3</translation>
    </message>
    <message>
        <source>Nothing died.</source>
        <translation>Nada morreu.</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Nada aconteceu.</translation>
    </message>
    <message>
        <source>%1 of a running shop</source>
        <translation>%1 de uma loja rodando</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None was dropped.</source>
        <translation>Nenhuma foi colocada.</translation>
    </message>
    <message>
        <source>What died</source>
        <translation>O que morreu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Não gravado.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HandoutWriter</name>
    <message>
        <source>Leak Lab: what we saw</source>
        <translation>Leak Lab: o que vimos</translation>
    </message>
    <message>
        <source>Cues and notes</source>
        <translation>Marcas e notas</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::HelpMenu</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Check this machine …</source>
        <translation>&amp;Verificar esta máquina …</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenças</translation>
    </message>
    <message>
        <source>&amp;About Leak Lab</source>
        <translation>&amp;Sobre o Leak Lab</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::IncidentActions</name>
    <message>
        <source>&amp;Announced</source>
        <translation>Anuncia&amp;do</translation>
    </message>
    <message>
        <source>The charts are marked with the incident. Off: it begins unseen, and is found in the list of events afterwards.</source>
        <translation>Os gráficos são marcados com o incidente. Desligado: ele começa sem ser visto, e depois é encontrado na lista de eventos.</translation>
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
        <translation>Ini&amp;ciar um</translation>
    </message>
    <message>
        <source>Does to the shop what could be done by hand, at one click or key.</source>
        <translation>Faz com a loja o que se poderia fazer à mão, com um clique ou uma tecla.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LabMenu</name>
    <message>
        <source>&amp;Start the cart</source>
        <translation>&amp;Iniciar o carrinho</translation>
    </message>
    <message>
        <source>Sto&amp;p the cart</source>
        <translation>&amp;Parar o carrinho</translation>
    </message>
    <message>
        <source>&amp;Restart the cart</source>
        <translation>&amp;Reiniciar o carrinho</translation>
    </message>
    <message>
        <source>&amp;Kill the cart</source>
        <translation>&amp;Matar o carrinho</translation>
    </message>
    <message>
        <source>Deploy the &amp;leaking build</source>
        <translation>Implantar a build com &amp;vazamento</translation>
    </message>
    <message>
        <source>Deploy the &amp;fixed build</source>
        <translation>Implantar a build &amp;corrigida</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>&amp;Tráfego</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Language</name>
    <message>
        <source>%1 can&apos;t be shown: no font on this machine has its letters. Install one, as the package %2 of Debian and Ubuntu, and start Leak Lab again.</source>
        <translation>%1 não pode ser mostrado: nenhuma fonte nesta máquina tem suas letras. Instale uma, como o pacote %2 do Debian e do Ubuntu, e inicie o Leak Lab de novo.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::LanguageActions</name>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Como o sistema</translation>
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
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
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
        <translation>Quanto custam esta janela e seu próprio tráfego: tempo de processador como parcela de um núcleo, memória, e por quanto o quadro mais atrasado dos últimos dez segundos perdeu seu décimo de segundo. Quadros atrasados indicam que a máquina está ocupada demais para medir bem.</translation>
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
        <translation>Texto a procurar no log</translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next line with this text in it.</source>
        <translation>Enter ou F3 vai para a próxima linha que contém este texto.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Lines fr&amp;om</source>
        <translation>Lin&amp;has de</translation>
    </message>
    <message>
        <source>Whose lines the log shows</source>
        <translation>De quem são as linhas que o log mostra</translation>
    </message>
    <message>
        <source>The cart&apos;s last words before an abort are here.</source>
        <translation>As últimas palavras do carrinho antes de abortar estão aqui.</translation>
    </message>
    <message>
        <source>all processes</source>
        <translation>todos os processos</translation>
    </message>
    <message>
        <source>&amp;Only stderr</source>
        <translation>&amp;Só stderr</translation>
    </message>
    <message>
        <source>Shows only what processes wrote to stderr: errors and last words.</source>
        <translation>Mostra só o que os processos escreveram em stderr: erros e últimas palavras.</translation>
    </message>
    <message>
        <source>with this text</source>
        <translation>com este texto</translation>
    </message>
    <message>
        <source>Text that shown lines have in them</source>
        <translation>Texto que as linhas mostradas contêm</translation>
    </message>
    <message>
        <source>Shows only lines with this text in them.</source>
        <translation>Mostra só as linhas que contêm este texto.</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar próxima</translation>
    </message>
    <message>
        <source>Goes to the next line with the text in it (F3).</source>
        <translation>Vai para a próxima linha com o texto (F3).</translation>
    </message>
    <message>
        <source>not in the lines shown</source>
        <translation>não está nas linhas à vista</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineDialog</name>
    <message>
        <source>✔ good</source>
        <translation>✔ ok</translation>
    </message>
    <message>
        <source>▲ note</source>
        <translation>▲ atenção</translation>
    </message>
    <message>
        <source>✖ missing</source>
        <translation>✖ falta</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>Verificar esta máquina</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar de &amp;novo</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>✖ Something is missing on this machine.</source>
        <translation>✖ Falta algo nesta máquina.</translation>
    </message>
    <message>
        <source>✔ This machine has what the lab needs.</source>
        <translation>✔ Esta máquina tem o que o lab precisa.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MachineWatch</name>
    <message>
        <source>&amp;What is missing …</source>
        <translation>O &amp;que falta …</translation>
    </message>
    <message>
        <source>Shows all that was checked, and what to do.</source>
        <translation>Mostra tudo o que foi verificado, e o que fazer.</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Dispensar</translation>
    </message>
    <message>
        <source>Hides this until the next start.</source>
        <translation>Oculta isto até o próximo início.</translation>
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
        <translation>A última parte da gravação desta sessão ainda não pôde ser gravada e se perderia.</translation>
    </message>
    <message>
        <source>A heap snapshot is being saved; the file would not become whole.</source>
        <translation>Um snapshot do heap está sendo salvo; o arquivo ficaria incompleto.</translation>
    </message>
    <message>
        <source>Stopping the shop …</source>
        <translation>Parando a loja …</translation>
    </message>
    <message>
        <source>Starting the shop: %1 …</source>
        <translation>Iniciando a loja: %1 …</translation>
    </message>
    <message>
        <source>Starting the shop …</source>
        <translation>Iniciando a loja …</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::MomentEdit</name>
    <message>
        <source>Takes the time at the crosshair: point into a chart, or click it and use the arrow keys.</source>
        <translation>Pega o tempo da mira: aponte para um gráfico, ou clique nele e use as setas do teclado.</translation>
    </message>
    <message>
        <source>Take the crosshair&apos;s time</source>
        <translation>Pegar o tempo da mira</translation>
    </message>
    <message>
        <source>It begins at the crosshair</source>
        <translation>Começa na mira</translation>
    </message>
    <message>
        <source>It ends there</source>
        <translation>Termina ali</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>There is no crosshair: point into a chart, or click one and press an arrow key.</source>
        <translation>Não há mira: aponte para um gráfico, ou clique em um e pressione uma seta do teclado.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Tempo pego: %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>De %1 até %2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NoticeLine</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Dispensar</translation>
    </message>
    <message>
        <source>Takes this line away.</source>
        <translation>Retira esta linha.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::NumberEdit</name>
    <message>
        <source>Your answer, a number</source>
        <translation>Sua resposta, um número</translation>
    </message>
    <message>
        <source>Your answer, a number of %1</source>
        <translation>Sua resposta, um número de %1</translation>
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
        <translation>Definido pelo seu administrador.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::PostmortemPanel</name>
    <message>
        <source>Deaths of the cart</source>
        <translation>Mortes do carrinho</translation>
    </message>
    <message>
        <source>Double-click a death, or press Enter on it, to see it on the charts.</source>
        <translation>Dê um clique duplo numa morte, ou Enter sobre ela, para vê-la nos gráficos.</translation>
    </message>
    <message>
        <source>The cart has not died yet. For each death there will be here: its last minute, why it ended, its last collections and words, what it cost, and how long it took to come back.</source>
        <translation>O carrinho ainda não morreu. Para cada morte haverá aqui: o último minuto, por que ele terminou, as últimas coletas e palavras, o que custou e quanto demorou para voltar.</translation>
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
        <translation>Em quantos minutos e segundos, ou segundos</translation>
    </message>
    <message>
        <source>In</source>
        <comment>so many minutes from now</comment>
        <translation>Em</translation>
    </message>
    <message>
        <source>min:s from now</source>
        <translation>min:s a partir de agora</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prever</translation>
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
        <translation>&amp;Parar</translation>
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
        <translation>Inicia agora, mesmo durante um back-off.</translation>
    </message>
    <message>
        <source>Asks it to end and lets it finish its requests; it stays down.</source>
        <translation>Pede que termine e o deixa concluir suas requisições; ele fica parado.</translation>
    </message>
    <message>
        <source>Stops it and starts it again: what was leaked is gone, the leak is not.</source>
        <translation>Para e inicia de novo: o que vazou some, o vazamento não.</translation>
    </message>
    <message>
        <source>Ends it at once, as kill -9 does: no last words, exit code 137. It is restarted.</source>
        <translation>Encerra na hora, como kill -9: sem últimas palavras, código de saída 137. Ele é reiniciado.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProcessList</name>
    <message>
        <source>Rest of the shop</source>
        <translation>Resto da loja</translation>
    </message>
    <message>
        <source>Start, stop, restart or kill %1, and see who suffers.</source>
        <translation>Inicie, pare, reinicie ou mate este processo (%1) e veja quem sofre.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Ações para %1</translation>
    </message>
    <message>
        <source>The shop as its customers see it, in your browser.</source>
        <translation>A loja como os clientes a veem, no seu navegador.</translation>
    </message>
    <message>
        <source>Link to the storefront</source>
        <translation>Link para a vitrine</translation>
    </message>
    <message>
        <source>your own Redis</source>
        <translation>seu próprio Redis</translation>
    </message>
    <message>
        <source>○ not started</source>
        <translation>○ não iniciado</translation>
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
        <translation>Vitrine: ainda não aberta</translation>
    </message>
    <message>
        <source>Storefront: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</source>
        <translation>Vitrine: &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::Projector</name>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projetor</translation>
    </message>
    <message>
        <source>Projector &amp;follows this window</source>
        <translation>O projetor &amp;segue esta janela</translation>
    </message>
    <message>
        <source>Tiles and charts alone, in large type: on the second screen, or on the whole of this one. Esc or F11 ends it.</source>
        <translation>Só blocos e gráficos, em letras grandes: na segunda tela, ou nesta inteira. Esc ou F11 encerra.</translation>
    </message>
    <message>
        <source>Both windows show the same stretch of time, frozen or not, and the same crosshair. Off: each its own.</source>
        <translation>As duas janelas mostram o mesmo trecho de tempo, congelado ou não, e a mesma mira. Desligado: cada uma o seu.</translation>
    </message>
    <message>
        <source>Projector: &amp;next chart</source>
        <translation>Projetor: pró&amp;ximo gráfico</translation>
    </message>
    <message>
        <source>Projector: p&amp;revious chart</source>
        <translation>Projetor: gráfico an&amp;terior</translation>
    </message>
    <message>
        <source>Projector: all char&amp;ts</source>
        <translation>Projetor: todos os &amp;gráficos</translation>
    </message>
    <message>
        <source>Changes what the room sees; this window stays as it is.</source>
        <translation>Muda o que a turma vê; esta janela fica como está.</translation>
    </message>
    <message>
        <source>Esc: back to the controls · F: freeze · N: next chart · Ctrl+K: cue</source>
        <translation>Esc: voltar aos controles · F: congelar · N: próximo gráfico · Ctrl+K: marca</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ProjectorWindow</name>
    <message>
        <source>Leak Lab – projector</source>
        <translation>Leak Lab – projetor</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::QuitGuard</name>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Sair assim mesmo</translation>
    </message>
    <message>
        <source>Ends the lab now; what the question names is lost.</source>
        <translation>Encerra o lab agora; o que a pergunta menciona se perde.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Ficar</translation>
    </message>
    <message>
        <source>Goes on as before.</source>
        <translation>Continua como antes.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::RecentText</name>
    <message>
        <source>%1, can&apos;t be read</source>
        <translation>%1, não pode ser lida</translation>
    </message>
    <message>
        <source>no crash</source>
        <translation>nenhuma queda</translation>
    </message>
    <message numerus="yes">
        <source>%n crash(es)</source>
        <translation>
            <numerusform>%n queda</numerusform>
            <numerusform>%n quedas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a recorded session: when, how long, what happened</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>No copy was made: %1 can&apos;t be read (%2).</source>
        <translation>Nenhuma cópia foi feita: %1 não pode ser lida (%2).</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ReplayWindow</name>
    <message>
        <source>Replay of %1 – Leak Lab</source>
        <translation>Replay de %1 – Leak Lab</translation>
    </message>
    <message>
        <source>▶ Replay of %1. Recorded by %2 on %3; nothing here is live.</source>
        <translation>▶ Replay de %1. Gravado por %2 em %3; nada aqui é ao vivo.</translation>
    </message>
    <message>
        <source>Recorded session</source>
        <translation>Sessão gravada</translation>
    </message>
    <message>
        <source>Not all of it could be read</source>
        <translation>Nem tudo pôde ser lido</translation>
    </message>
    <message>
        <source>Cu&amp;es</source>
        <translation>&amp;Marcas</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::SessionOpener</name>
    <message>
        <source>Open a recorded session</source>
        <translation>Abrir uma sessão gravada</translation>
    </message>
    <message>
        <source>Recorded sessions (*.leaklab);;All files (*)</source>
        <translation>Sessões gravadas (*.leaklab);;Todos os arquivos (*)</translation>
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
        <translation>O que o carrinho perde por segundo, comparado com o que lhe resta, medido nos últimos dez segundos; e quando a projeção diz que ele termina.</translation>
    </message>
    <message>
        <source>Eve&amp;nts</source>
        <translation>Eve&amp;ntos</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>L&amp;og</translation>
    </message>
    <message>
        <source>Heap &amp;census</source>
        <translation>&amp;Censo</translation>
    </message>
    <message>
        <source>&amp;Post-mortem</source>
        <translation>Pos&amp;t-mortem</translation>
    </message>
    <message>
        <source>What a look-up leaves behind, if anything, is for you to find out.</source>
        <translation>O que uma consulta deixa para trás, se deixar algo, cabe a você descobrir.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutList</name>
    <message>
        <source>Elsewhere</source>
        <translation>Outros lugares</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys without Ctrl, Alt or a function key work while the charts have the focus. There, the arrow keys walk the crosshair, + and − zoom, Page Up and Page Down turn pages, Home goes to the beginning and End to the newest. Everything else is reached with Tab, or with Alt and an underlined letter.</source>
        <translation>Teclas sem Ctrl, Alt ou tecla de função valem enquanto os gráficos têm o foco. Ali, as setas movem a mira, + e − dão zoom, Page Up e Page Down viram páginas, Home vai ao início e End ao mais novo. Todo o resto se alcança com Tab, ou com Alt e uma letra sublinhada.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StatusBanner</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>Tentar de no&amp;vo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Starts the shop again.</source>
        <translation>Inicia a loja de novo.</translation>
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
        <translation>O que fazer neste passo</translation>
    </message>
    <message>
        <source>This step asks for</source>
        <translation>Este passo pede</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>A little help. Hints are counted.</source>
        <translation>Uma pequena ajuda. As dicas são contadas.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>Says how it is done. That is noted in the result.</source>
        <translation>Diz como se faz. Isso fica anotado no resultado.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostre-me</translation>
    </message>
    <message>
        <source>Does it before your eyes, as you could by hand. That is noted in the result.</source>
        <translation>Faz diante dos seus olhos, como você poderia fazer à mão. Isso fica anotado no resultado.</translation>
    </message>
    <message>
        <source>Hint %1.</source>
        <translation>Dica %1.</translation>
    </message>
    <message>
        <source>Solution.</source>
        <translation>Solução.</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Parar de mostrar</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::StoryText</name>
    <message>
        <source>played by the console</source>
        <translation>executada pelo console</translation>
    </message>
    <message>
        <source>shown in words</source>
        <translation>mostrada em palavras</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>não mostrada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Dicas</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>Respostas erradas</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ passou</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Passed in an earlier session, so without its charts: that session&apos;s recording has them.</source>
        <translation>Passou em uma sessão anterior, por isso sem seus gráficos: a gravação daquela sessão os tem.</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>Tempo de trabalho</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>errou por %1</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>%1, named at once, after %2</source>
        <translation>%1, na primeira tentativa, após %2</translation>
    </message>
    <message>
        <source>%1, after %2 and %3 wrong answers</source>
        <translation>%1, após %2 e %3 respostas erradas</translation>
    </message>
    <message>
        <source>Steps, cues and notes</source>
        <translation>Passos, marcas e notas</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::ThemeActions</name>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Maior</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>M&amp;enor</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Como o sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Projector: large type, thick lines</source>
        <translation>&amp;Projetor: letras grandes, linhas grossas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamanho do te&amp;xto</translation>
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
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Traffic &amp;on</source>
        <translation>Trá&amp;fego ligado</translation>
    </message>
    <message>
        <source>Lets the shoppers in or sends them home. Without traffic nothing leaks.</source>
        <translation>Deixa os clientes entrar ou os manda para casa. Sem tráfego nada vaza.</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>clicks a second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Clicks a second</source>
        <translation>Cliques por segundo</translation>
    </message>
    <message>
        <source>How many clicks shoppers make a second, whatever the shop answers (open loop).</source>
        <translation>Quantos cliques os clientes fazem por segundo, responda a loja o que responder (loop aberto).</translation>
    </message>
    <message>
        <source>Rat&amp;e</source>
        <translation>&amp;Taxa</translation>
    </message>
    <message>
        <source>Pattern of the traffic</source>
        <translation>Padrão do tráfego</translation>
    </message>
    <message>
        <source>How the rate changes over time. A leak follows the clicks, whatever their pattern.</source>
        <translation>Como a taxa muda com o tempo. Um vazamento segue os cliques, qualquer que seja o padrão.</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Random gaps</source>
        <translation>Intervalos aleatórios</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Degraus</translation>
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
        <translation>Em palavras…</translation>
    </message>
    <message>
        <source>Pattern in words</source>
        <translation>Padrão em palavras</translation>
    </message>
    <message>
        <source>For example: constant 500 for 30s then ramp 500 2000 60s. Enter starts it.</source>
        <translation>Por exemplo: constant 500 for 30s then ramp 500 2000 60s. Enter o inicia.</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Padrão</translation>
    </message>
    <message>
        <source>What shoppers come for</source>
        <translation>O que os clientes vêm fazer</translation>
    </message>
    <message>
        <source>Only putting things into a cart looks products up in the cart service, and leaks.</source>
        <translation>Só pôr coisas num carrinho consulta produtos no serviço de carrinho, e vaza.</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Pôr no carrinho</translation>
    </message>
    <message>
        <source>Browse only</source>
        <translation>Só navegar</translation>
    </message>
    <message>
        <source>Shop and pay</source>
        <translation>Comprar e pagar</translation>
    </message>
    <message>
        <source>Mixed, in words…</source>
        <translation>Misto, em palavras…</translation>
    </message>
    <message>
        <source>Shares of the journeys, in words</source>
        <translation>Parcelas das jornadas, em palavras</translation>
    </message>
    <message>
        <source>Shares of the clicks, for example add=70,browse=20,shop=10.</source>
        <translation>Parcelas dos cliques, por exemplo add=70,browse=20,shop=10.</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>Jor&amp;nada</translation>
    </message>
    <message>
        <source>&amp;Closed loop</source>
        <translation>Loop fec&amp;hado</translation>
    </message>
    <message>
        <source>Each shopper waits for the answer before the next click, as in most load tools. A shop that stalls is asked less and so hides its stall.</source>
        <translation>Cada cliente espera a resposta antes do próximo clique, como na maioria das ferramentas de carga. Uma loja que trava recebe menos pedidos e assim esconde a travada.</translation>
    </message>
    <message>
        <source>Shoppers of the closed loop</source>
        <translation>Clientes do loop fechado</translation>
    </message>
    <message>
        <source>How many shoppers wait for their answers at the same time.</source>
        <translation>Quantos clientes esperam suas respostas ao mesmo tempo.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Tempo para pensar</translation>
    </message>
    <message>
        <source>How long a shopper thinks after an answer before the next click.</source>
        <translation>Quanto um cliente pensa após uma resposta antes do próximo clique.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Plays the session, or holds it.</source>
        <translation>Reproduz a sessão, ou a pausa.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Back to the beginning.</source>
        <translation>De volta ao início.</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Próximo evento</translation>
    </message>
    <message>
        <source>On to the next crash, restart, deployment, change of traffic or cue.</source>
        <translation>Avança até a próxima queda, reinício, implantação, mudança de tráfego ou marca.</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Velocidade</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How fast the session is played</source>
        <translation>Com que velocidade a sessão é reproduzida</translation>
    </message>
    <message>
        <source>×1 is as fast as it happened.</source>
        <translation>×1 é a velocidade em que aconteceu.</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de uma vez</translation>
    </message>
    <message>
        <source>Where in the session</source>
        <translation>Onde na sessão</translation>
    </message>
    <message>
        <source>Drag it to another moment; the arrow keys move it by a second.</source>
        <translation>Arraste para outro momento; as setas do teclado movem um segundo.</translation>
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
        <translation>Gêmeo</translation>
    </message>
    <message>
        <source>A second cart, built the other way, gets the same requests at the same times: what differs in the charts comes of the leak. Shoppers begin anew in both.</source>
        <translation>Um segundo carrinho, com a outra build, recebe as mesmas requisições nos mesmos momentos: o que difere nos gráficos vem do vazamento. Os clientes recomeçam nos dois.</translation>
    </message>
    <message>
        <source>Processor time of the twin&apos;s cart and gateway in the last second. Its shoppers cost the console as much again as yours do.</source>
        <translation>Tempo de processador do carrinho e do gateway do gêmeo no último segundo. Os clientes dele custam ao console outro tanto quanto os seus.</translation>
    </message>
    <message>
        <source>Run a fixed twin &amp;beside it</source>
        <translation>&amp;Rodar gêmeo corrigido ao lado</translation>
    </message>
    <message>
        <source>Run a leaking twin &amp;beside it</source>
        <translation>&amp;Rodar gêmeo com vazamento ao lado</translation>
    </message>
    <message>
        <source>▲ The twin could not be started; the shop goes on. %1</source>
        <translation>▲ O gêmeo não pôde ser iniciado; a loja continua. %1</translation>
    </message>
    <message>
        <source>○ The twin is ending …</source>
        <translation>○ O gêmeo está terminando …</translation>
    </message>
    <message>
        <source>Restarts: %1</source>
        <translation>Reinícios: %1</translation>
    </message>
    <message>
        <source>● Twin cart %1 %2. %3</source>
        <comment>state, how long, and its restarts</comment>
        <translation>● Carrinho gêmeo %1 %2. %3</translation>
    </message>
    <message>
        <source>✖ Twin cart %1 %2. %3</source>
        <comment>back-off, how long it still takes, and its restarts</comment>
        <translation>✖ Carrinho gêmeo %1 %2. %3</translation>
    </message>
    <message>
        <source>○ Twin cart %1</source>
        <translation>○ Carrinho gêmeo %1</translation>
    </message>
    <message>
        <source>It costs %1 of a core; there are %2.</source>
        <comment>a share, and a number of cores</comment>
        <translation>Ele custa %1 de um núcleo; há %2.</translation>
    </message>
    <message>
        <source>%1
▲ Even the quicker cart takes %2 at the median: this machine is too busy for two. Both latencies hold its delays as well; a lower rate helps.</source>
        <translation>%1
▲ Mesmo o carrinho mais rápido leva %2 na mediana: esta máquina está ocupada demais para dois. As duas latências contêm também os atrasos dela; uma taxa menor ajuda.</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::TypeEdit</name>
    <message>
        <source>Answer with this type</source>
        <translation>Responder com este tipo</translation>
    </message>
    <message>
        <source>Choose a type in the table of the heap census.</source>
        <translation>Na aba “Censo”, escolha um tipo na tabela do censo do heap.</translation>
    </message>
    <message>
        <source>Chosen in the heap census: %1</source>
        <translation>Escolhido no censo do heap: %1</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WelcomeBanner</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>The step before.</source>
        <translation>O passo anterior.</translation>
    </message>
    <message>
        <source>Points out, step by step, where the leak is to be seen.</source>
        <translation>Aponta, passo a passo, onde o vazamento pode ser visto.</translation>
    </message>
    <message>
        <source>Ten guided exercises, from a healthy shop to a drill on call.</source>
        <translation>Dez exercícios guiados, de uma loja saudável a um plantão simulado.</translation>
    </message>
    <message>
        <source>Closes this for good.</source>
        <translation>Fecha isto de vez.</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>Fechar a introdução</translation>
    </message>
    <message>
        <source>The live set, the bold line, is what is left after a collection. </source>
        <translation>O conjunto vivo, a linha grossa, é o que resta depois de uma coleta. </translation>
    </message>
    <message>
        <source>The fixed build is running: it stays level.</source>
        <translation>A build corrigida está rodando: ele fica plano.</translation>
    </message>
    <message>
        <source>It climbs with every product put into a cart; just now nobody does that.</source>
        <translation>Ele sobe com cada produto posto num carrinho; neste momento ninguém faz isso.</translation>
    </message>
    <message>
        <source>It only climbs, with every product put into a cart. That is the leak.</source>
        <translation>Ele só sobe, com cada produto posto num carrinho. Isso é o vazamento.</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service leaks: it keeps a record of every product look-up and never lets go.</source>
        <translation>Uma pequena loja web roda neste computador, com clientes dentro. Seu serviço de carrinho vaza: guarda um registro de cada consulta de produto e nunca o solta.</translation>
    </message>
    <message>
        <source>A small web shop runs on this computer, with shoppers in it. Its cart service is the fixed build.</source>
        <translation>Uma pequena loja web roda neste computador, com clientes dentro. Seu serviço de carrinho é a build corrigida.</translation>
    </message>
    <message>
        <source>The nearer a heap is to its limit, the more often it has to collect and the less that frees. Meanwhile the cart answers nobody.</source>
        <translation>Quanto mais perto do limite está um heap, mais vezes ele precisa coletar e menos isso libera. Enquanto isso, o carrinho não responde a ninguém.</translation>
    </message>
    <message>
        <source>Shoppers feel it here: one in a hundred waits longer than p99, long before p50 moves.</source>
        <translation>Os clientes sentem aqui: um em cem espera mais que o p99, muito antes de o p50 se mexer.</translation>
    </message>
    <message>
        <source>At its heap limit the cart dies and is started again, and it all begins anew. Then deploy the fixed build here and compare.</source>
        <translation>No limite do heap o carrinho morre e é iniciado de novo, e tudo recomeça. Depois implante aqui a build corrigida e compare.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step, of how many, and what it says</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Sho&amp;w me the leak</source>
        <translation>Mostre-me o va&amp;zamento</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>C&amp;oncluir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowMenus</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Lab</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowRecording</name>
    <message>
        <source>This session is not recorded. %1</source>
        <translation>Esta sessão não está sendo gravada. %1</translation>
    </message>
    <message>
        <source>The recording waits; the lab goes on. %1</source>
        <translation>A gravação espera; o lab continua. %1</translation>
    </message>
    <message>
        <source>Recorded sessions take up more than %1. Delete those that you do not need from %2.</source>
        <translation>As sessões gravadas ocupam mais de %1. Apague de %2 as que você não precisa.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded sessions took up more than %1: the %n oldest went to the trash.</source>
        <translation>
            <numerusform>As sessões gravadas ocupavam mais de %1: a mais antiga (%n) foi para a lixeira.</numerusform>
            <numerusform>As sessões gravadas ocupavam mais de %1: as %n mais antigas foram para a lixeira.</numerusform>
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
