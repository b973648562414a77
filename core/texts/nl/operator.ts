/** What is said to who runs the house: the command line, the settings, the doctor. */
export const operator = {
  'operator.help.usage': 'Zo gebruik je het:',
  'operator.help.arguments': 'Wat erbij moet:',
  'operator.help.options': 'Wat erbij kan:',
  'operator.help.commands': 'Opdrachten:',
  'operator.help.option-word': 'opties',
  'operator.help.command-word': 'opdracht',
  'operator.help.help': 'toont deze uitleg',
  'operator.help.json': 'antwoordt in JSON, voor een programma',
  'operator.cli.about': 'Goesting brengt mensen in een stad samen om van elkaar te leren.',
  'operator.cli.codes': 'Eindcode: 0 = gelukt, 1 = niet gelukt, 2 = verkeerd gebruikt.',
  'operator.cli.failed': 'Dat is niet gelukt: {reason}',
  'operator.cli.did-you-mean': 'Bedoelde je «{like}»?',
  'operator.cli.see-help': 'Met --help zie je wat er kan.',
  'operator.cli.unknown-command': 'De opdracht «{name}» bestaat niet.',
  'operator.cli.unknown-option': 'De optie «{name}» bestaat hier niet.',
  'operator.cli.missing-argument': 'Er ontbreekt iets: «{name}».',
  'operator.cli.missing-value': 'Na «{name}» moet nog een waarde komen.',
  'operator.cli.too-many': 'Er staat te veel achter deze opdracht.',
  'operator.cli.not-understood': 'Die opdracht kan ik zo niet lezen.',
  'operator.config.wrong':
    '{count, plural, one {Eén instelling klopt niet:} other {# instellingen kloppen niet:}}',
  'operator.config.data':
    'GOESTING_DATA is «{value}», maar dat is een bestand. Geef de naam van een map.',
  'operator.config.demo':
    'GOESTING_DEMO is «{value}». Kies 1 (altijd de oefenclub), 0 (nooit), of laat het weg.',
  'operator.config.practice-clubs':
    'GOESTING_PRACTICE_CLUBS is «{value}». Geef een geheel getal van 1 tot 10000: zoveel oefenclubs tegelijk.',
  'operator.config.secret':
    'GOESTING_SECRET is te kort: {length, plural, one {# teken} other {# tekens}}. Er zijn er minstens 32 nodig.',
  'operator.config.secret-missing':
    'GOESTING_SECRET ontbreekt. Dat moet, omdat anderen bij {host} kunnen. Geef minstens 32 tekens die niemand kan raden.',
  'operator.config.url':
    'GOESTING_URL is «{value}». Geef het adres van je chatpagina, zonder iets erachter, zoals {page}. Zonder https mag alleen op deze computer.',
  'operator.config.host': 'HOST is «{value}». Geef een IP-adres of een naam, zoals 127.0.0.1.',
  'operator.config.log-level': 'LOG_LEVEL is «{value}». Kies debug, info, warn, error of silent.',
  'operator.config.node-env': 'NODE_ENV is «{value}». Kies production, development of test.',
  'operator.config.port': 'PORT is «{value}». Geef een geheel getal van 0 tot 65535.',
  'operator.config.unknown': '{name} ken ik niet. Is het een tikfout? Haal het anders weg.',
  'operator.config.unknown-like': '{name} ken ik niet. Bedoelde je {like}?',
  'operator.start.words':
    'De woorden worden klaargezet. Dat duurt enkele seconden en gebeurt één keer.',
  'operator.build.done': 'De woorden staan klaar.',
  'operator.start.open': 'Goesting staat open: {url}',
  'operator.start.demo': 'De mensen van de oefenclub spelen: {url}',
  'operator.start.folder': 'Alles wordt bewaard in: {folder}',
  'operator.start.second':
    'Er is al een Goesting bezig in deze map. Deze antwoordt mee op zijn eigen pagina, en neemt het over als die stopt.',
  'operator.start.stop': 'Stoppen: Ctrl-C. Wat je schreef, blijft bewaard.',
  'operator.start.stopping': 'Ik rond af wat bezig is…',
  'operator.start.cut-off':
    'Na {seconds, number} seconden was nog niet alles klaar. Ik stop toch. Wat bezig was, gebeurt bij de volgende start.',
  'operator.start.stopped': 'Gestopt. Tot de volgende keer!',
  'operator.start.about': 'start Goesting, met de chatpagina',
  'operator.chat.about': 'praat met Goesting in dit venster',
  'operator.chat.as': 'speel een verzonnen mens uit de oefenclub',
  'operator.chat.hello': 'Je praat nu met Goesting. Ctrl-C stopt; je gesprek blijft bewaard.',
  'operator.chat.bye': 'Tot de volgende keer!',
  'operator.chat.lost': 'Dat bericht kon ik niet bewaren. Typ het nog eens.',
  'operator.chat.slow': 'Het antwoord laat op zich wachten. Het komt hier zodra het er is.',
  'operator.desk.about': 'geeft een link waarmee de coördinator zich aanmeldt',
  'operator.desk.club': 'naam of id van de club',
  'operator.desk.link':
    'Met deze link meldt de coördinator van {club} zich aan. Hij werkt één keer, 10 minuten lang, terwijl Goesting draait:',
  'operator.desk.which': 'Er zijn meer clubs: {clubs}. Zeg erbij voor welke club.',
  'operator.club.about': 'maakt een club, of toont de clubs',
  'operator.club.list': 'toont alle clubs',
  'operator.club.show': 'toont alles over een club',
  'operator.club.create': 'maakt een echte club; de oefenclub verdwijnt dan uit beeld',
  'operator.club.none': 'Er is nog geen club. Maak er een met: goesting club create',
  'operator.club.unknown': 'Er is geen club «{name}». Deze zijn er: {clubs}.',
  'operator.club.state.sandbox': 'oefening van één mens',
  'operator.club.state.demo': 'oefenclub, fictief voorbeeld',
  'operator.club.state.founding': 'wacht op bevestiging door de coördinator',
  'operator.club.state.open': 'open',
  'operator.club.state.closed': 'gesloten',
  'operator.club.card.operator': 'Wie hem draaiende houdt: {operator}',
  'operator.club.card.contact': 'Een mens om te bereiken: {contact}',
  'operator.club.card.where': 'Waar: {town}, tot {km} km ver',
  'operator.club.card.coordinators':
    '{count, plural, =0 {Nog geen coördinator} one {# coördinator} other {# coördinatoren}}',
  'operator.club.card.sending': 'Berichten vertrekken.',
  'operator.club.card.silent': 'Er vertrekken nu geen berichten: dat is uitgezet.',
  'operator.club.intro': 'Een nieuwe club',
  'operator.club.ask.name': 'Hoe heet de club?',
  'operator.club.ask.operator': 'Welke organisatie staat ervoor in?',
  'operator.club.ask.contact':
    'Welke mens kan je bereiken? Geef een naam, en een telefoonnummer of mailadres.',
  'operator.club.ask.town': 'In welke stad of gemeente?',
  'operator.club.ask.coordinator': 'Wat is de voornaam van de coördinator?',
  'operator.club.ask.language': 'Welke taal spreekt de coördinator?',
  'operator.club.ask.privacy': 'Wat wordt er bewaard, en hoe lang? (in het {language})',
  'operator.club.ask.privacy-use':
    'Dit lezen mensen over wat er bewaard wordt. Klopt het voor jullie? Bij nee schrijf je het zelf.',
  'operator.club.bad.name': 'De naam van de club telt 2 tot 80 tekens.',
  'operator.club.bad.operator': 'De naam van de organisatie telt 2 tot 120 tekens.',
  'operator.club.bad.contact': 'Zeg in 2 tot 160 tekens wie je kan bereiken, en hoe.',
  'operator.club.bad.town': 'Geef de naam van een stad of gemeente.',
  'operator.club.bad.coordinator': 'Een voornaam telt 1 tot 40 tekens.',
  'operator.club.bad.language': 'Kies nl, fr of en als taal.',
  'operator.club.bad.privacy': 'Schrijf wat er bewaard wordt en hoe lang, in minstens één taal.',
  'operator.club.privacy-suggested': 'gebruikt de voorgestelde regels over wat bewaard wordt',
  'operator.club.privacy-lines':
    'Wat je over jezelf vertelt, bewaren we tot je het laat wissen. Je berichten zijn na 7 dagen weg. Meld je iemand? Dan blijven de laatste 20 berichten bij die melding, hoogstens een jaar. Je kan altijd vragen om alles te wissen.',
  'operator.club.missing': 'Voor een nieuwe club ontbreekt nog: {options}.',
  'operator.club.made':
    'De club {club} is gemaakt en gaat open zodra de coördinator het testbericht bevestigt. Open deze link op het toestel van de coördinator. Hij werkt één keer, 10 minuten lang, terwijl Goesting draait:',
  'operator.club.nothing-made': 'Gestopt. Er is niets gemaakt.',
  'operator.club.runs-already':
    'De poort is al in gebruik. Draait Goesting daar? Dan werkt de link.',
  'operator.club.waiting': 'Wachten op de bevestiging. Ctrl-C stopt het wachten.',
  'operator.club.open': 'Bevestigd: de club {club} is open.',
  'operator.club.not-confirmed':
    'Nog niet bevestigd. De club blijft wachten. Met «goesting desk» krijg je een nieuwe link.',
  'operator.doctor.about': 'kijkt na of alles in orde is',
  'operator.doctor.well': 'Alles is in orde.',
  'operator.doctor.ill': 'Er is iets niet in orde: zie de regels met ✗.',
  'operator.doctor.settings': 'De instellingen kloppen.',
  'operator.doctor.node': 'Node {version} is nieuw genoeg.',
  'operator.doctor.node-old': 'Node {version} is te oud. Installeer {oldest} of nieuwer.',
  'operator.doctor.folder': 'In de map {folder} kan geschreven worden.',
  'operator.doctor.folder-new': 'De map {folder} bestaat nog niet. Ze wordt gemaakt bij de start.',
  'operator.doctor.folder-closed':
    'In de map {folder} kan niet geschreven worden. Geef schrijfrecht, of kies een andere met GOESTING_DATA.',
  'operator.doctor.room': 'De schijf is bijna vol: nog {mb} MB vrij.',
  'operator.doctor.port': 'Poort {port} op {host} is vrij.',
  'operator.doctor.port-taken':
    'Poort {port} op {host} is in gebruik: Goesting draait al, of een ander programma. Kies zo nodig een andere met PORT.',
  'operator.doctor.port-closed':
    'Poort {port} op {host} gaat niet open ({code}). Kies een andere met PORT, of kijk HOST na.',
  'operator.doctor.no-database': 'Er is nog niets bewaard. Dat komt bij de eerste start.',
  'operator.doctor.database-closed': 'De bewaarde gegevens gaan niet open.',
  'operator.doctor.database':
    'De bewaarde gegevens zijn heel: {members, plural, one {# mens} other {# mensen}}, {groups, plural, one {# groep} other {# groepen}}, {activities, plural, one {# activiteit} other {# activiteiten}}.',
  'operator.doctor.database-broken':
    'De bewaarde gegevens zijn beschadigd: {reason}. Zet een kopie terug.',
  'operator.doctor.real': 'Open: {clubs}.',
  'operator.doctor.demo':
    'Er is geen echte club open; je ziet de oefenclub. Maak een echte met: goesting club create',
  'operator.doctor.founding':
    'Wacht nog op bevestiging: {clubs}. Met «goesting desk» krijg je een nieuwe link.',
  'operator.doctor.silent': 'In {club} vertrekken nu geen berichten: dat is uitgezet.',
  'operator.doctor.outbox':
    'Geen bericht bleef steken; {waiting, plural, one {# bericht wacht} other {# berichten wachten}}.',
  'operator.doctor.outbox-stuck':
    'Van {unknown, plural, one {# bericht} other {# berichten}} is niet zeker of het aankwam; {dead, plural, one {# kon} other {# konden}} niet weg; {waiting, plural, one {# wacht} other {# wachten}}.',
  'operator.understand.about': 'toont wat Goesting van een tekst begrijpt',
  'operator.understand.text': 'de tekst, zoals een mens hem zou typen',
  'operator.understand.nothing': 'Geef een tekst, of stuur er regels naartoe.',
  'operator.understand.bad.json': 'Regel {number} is geen JSON. Zet op elke regel één object.',
  'operator.understand.bad.id': 'bij «id» hoort een tekst of een getal.',
  'operator.understand.bad.text': '«text» ontbreekt, of het is geen tekst.',
  'operator.understand.value': '{value}',
  'operator.understand.language': 'taal',
  'operator.understand.intent': 'bedoeling',
  'operator.understand.wants': 'wil leren',
  'operator.understand.offers': 'kan tonen',
  'operator.understand.interests': 'houdt van',
  'operator.understand.unsure': 'misschien',
  'operator.understand.where': 'waar',
  'operator.understand.when': 'wanneer',
  'operator.understand.not-when': 'wanneer niet',
  'operator.understand.spoken': 'spreekt',
  'operator.understand.age': 'leeftijd',
  'operator.understand.price': 'hoogste prijs',
  'operator.understand.barriers': 'drempels',
  'operator.understand.alert': 'alarm',
  'operator.import.about':
    'brengt mensen, activiteiten, plaatsen, groepjes of talenten uit een bestand binnen',
  'operator.import.esco.about': 'leest de officiële CSV-bestanden van ESCO',
  'operator.import.esco.folder': 'de map waarin de bestanden van ESCO staan',
  'operator.import.esco.langs': 'welke talen, met komma’s ertussen; gewoonlijk nl,fr,en',
  'operator.import.esco.scope': 'full neemt alles, hobby laat weg wat alleen werk is',
  'operator.import.esco.bad-langs':
    '«{value}» kan niet bij --langs. Kies uit nl, fr en en, bijvoorbeeld nl,fr.',
  'operator.import.esco.bad-scope': '«{value}» kan niet bij --scope. Kies full of hobby.',
  'operator.import.esco.reading': '{file} lezen…',
  'operator.import.esco.merging': 'Naast onze eigen talenten leggen…',
  'operator.import.esco.no-folder': 'De map {folder} is er niet, of ik mag er niet in lezen.',
  'operator.import.esco.no-files':
    'In de map {folder} staat geen bestand van ESCO, zoals {example}. Download de CSV-bestanden van ESCO, pak ze uit, en geef die map.',
  'operator.import.esco.nothing-read':
    'In de bestanden staat geen enkele vaardigheid die ik kan lezen.',
  'operator.import.esco.broken':
    '{count, plural, one {Eén rij kon ik niet lezen:} other {# rijen kon ik niet lezen:}}',
  'operator.import.esco.more': '… en nog {count, number}. Met --json zie je ze allemaal.',
  'operator.import.esco.missing':
    'Er is geen bestand in het {language}. Daar staan de namen nu in een andere taal.',
  'operator.import.esco.no-broader':
    'Het bestand broaderRelationsSkillPillar.csv ontbreekt. Ik weet dus niet wat bij wat hoort.',
  'operator.import.esco.changed':
    '{count, plural, one {# talent} other {# talenten}} uit ESCO ingelezen. Draait Goesting? Start het dan opnieuw.',
  'operator.import.esco.same':
    'Er is niets veranderd: {count, plural, one {# talent} other {# talenten}} uit ESCO.',
  'operator.import.esco.names':
    '{language}: {own, number} met een eigen naam, {borrowed, number} met een naam uit een andere taal',
  'operator.import.esco.linked':
    '{count, plural, =0 {Geen enkele vaardigheid hadden we al.} one {# vaardigheid hadden we zelf al.} other {# vaardigheden hadden we zelf al.}}',
  'operator.import.esco.collisions':
    'Namen die wegvielen: {authored, number} hadden we zelf al, {earlier, number} kwamen twee keer voor, {everyday, number} waren te gewoon of te kort.',
  'operator.import.esco.orphans':
    '{count, plural, one {# vaardigheid hield} other {# vaardigheden hielden}} geen naam over.',
  'operator.import.esco.unreleased':
    '{count, plural, one {# vaardigheid geldt} other {# vaardigheden gelden}} niet meer volgens ESCO.',
  'operator.import.esco.work':
    '{count, plural, one {# vaardigheid} other {# vaardigheden}} weggelaten: alleen werk.',
  'operator.import.esco.where': 'Het staat in {path}. Klaar in {seconds, number} s.',
  'operator.import.esco.thanks':
    'Deze dienst gebruikt de ESCO-classificatie van de Europese Commissie.',
} as const
