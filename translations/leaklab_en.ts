<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>leaklab::charts::LegendText</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaklab::ui::RecentText</name>
    <message numerus="yes">
        <source>%n crash(es)</source>
        <translation>
            <numerusform>%n crash</numerusform>
            <numerusform>%n crashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leaklab::ui::WindowRecording</name>
    <message numerus="yes">
        <source>Recorded sessions took up more than %1: the %n oldest went to the trash.</source>
        <translation>
            <numerusform>Recorded sessions took up more than %1: the oldest went to the trash.</numerusform>
            <numerusform>Recorded sessions took up more than %1: the %n oldest went to the trash.</numerusform>
        </translation>
    </message>
</context>
</TS>
