<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>PeopleCount</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation><numerusform>%n personne</numerusform><numerusform>%n personnes</numerusform></translation>
    </message>
</context>
<context>
    <name>ThreadTab</name>
    <message numerus="yes">
        <source>%n rencontre(s)</source>
        <translation><numerusform>%n rencontre</numerusform><numerusform>%n rencontres</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Afficher la suite (encore %n)</source>
        <translation><numerusform>Afficher la suite (encore %n)</numerusform><numerusform>Afficher la suite (encore %n)</numerusform></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation><numerusform>et %n autre</numerusform><numerusform>et %n autres</numerusform></translation>
    </message>
</context>
</TS>
