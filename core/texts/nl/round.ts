/** The round: saying yes to it, the reminder, the group that is offered, and what comes of it. */
export const round = {
  'round.title': 'Ronde',
  'round.button': 'Zoek zaterdag een groepje voor mij',
  'round.ask':
    'Elke zaterdag maak ik groepjes van mensen die hetzelfde willen leren. De volgende keer is *{moment}*. Wie in je groepje zit, ziet je voornaam. Doe je mee?',
  'round.yes': 'Ja, ik doe mee',
  'round.no': 'Deze keer niet',
  'round.what.button': 'Wat is dat?',
  'round.what':
    'In een ronde zoek ik een klein groepje voor iedereen die meedoet: mensen die hetzelfde willen leren, op een moment dat past. Je krijgt een voorstel en zegt zelf ja of nee.',
  'round.wish': 'Wat wil je graag leren of samen doen? Typ het in je eigen woorden.',
  'round.when':
    'Wanneer kan je? Typ het gewoon, bijvoorbeeld «woensdagavond» of «zaterdag in de voormiddag».',
  'round.when.hint':
    'Dat begreep ik niet. Typ een dag of een deel van de dag, zoals «dinsdagavond». Of kies *Overslaan*.',
  'round.in': 'Fijn, je doet mee! De groepjes maak ik op {moment}.',
  'round.in.reminder': 'De dag ervoor vraag ik of het nog past.',
  'round.in.already': 'Je doet al mee. De groepjes maak ik op {moment}.',
  'round.demo':
    'Dit is een oefenclub, dus je hoeft niet te wachten. Zeg *maak nu de groepjes*, en je ziet meteen hoe het gaat.',
  'round.now': 'Maak de groepjes nu (demo)',
  'round.out.button': 'Toch niet',
  'round.out': 'Goed, je doet deze keer niet mee. Wil je toch? Zeg dan *doe mee met de ronde*.',
  'round.out.already': 'Je deed nog niet mee. Er verandert dus niets.',
  'round.warn': 'Morgen maak ik de groepjes. Past het nog altijd voor jou?',
  'round.warn.now': 'Dan maak ik de groepjes nu. Past het nog altijd voor jou?',
  'round.warn.come': 'Ja, ik kom',
  'round.warn.later': 'Later',
  'round.come': 'Mooi! Je hoort van mij op {moment}.',
  'round.later':
    'Goed. Je doet nog altijd mee, tot {moment}. Past het toch niet? Zeg dan *toch niet*.',
  'round.making': 'Goed. Ik maak nu de groepjes. Een ogenblik…',
  'round.made': 'Die groepjes zijn al gemaakt. De volgende ronde is {moment}.',
  'round.none-here':
    'In deze club zijn er nog geen rondes. Een mens van de club helpt je graag verder.',
  'round.date': 'De volgende ronde is {moment}.',
  'round.date.in': 'Je doet mee.',
  'round.date.not-in': 'Je doet nog niet mee.',
  'round.before': 'Voor een ronde wil ik eerst weten waar je goesting in hebt.',
  'round.aim': 'Samen leren in {place}: {topic}',
  'round.aim.do': 'Samen doen in {place}: {topic}',
  'round.aim.online': 'Online samen leren: {topic}',
  'round.offer': 'Ik heb een groepje voor jou!',
  'round.offer.tag': 'Voorstel',
  'round.offer.who': 'Met: {names}',
  'round.offer.when': 'Eerste keer: {moment}, tot {until}',
  'round.offer.where': 'Waar: {spot}, {place}',
  'round.offer.where.open': 'Waar: jullie kiezen samen een plek in {place}',
  'round.offer.where.online': 'Waar: online',
  'round.offer.language': 'Taal: {language}',
  'round.offer.few-words': 'Met weinig woorden: jullie tonen het aan elkaar',
  'round.offer.shows': '{who} kan het tonen',
  'round.offer.you-show': 'Jij kan het tonen',
  'round.offer.nobody-shows': 'Niemand kan het al. Jullie zoeken het samen uit',
  'round.offer.host': '{who} begeleidt, na een ja',
  'round.offer.you-host': 'Wil jij begeleiden? Daarvoor vraag ik je',
  'round.offer.hosts': '{who} begeleidt',
  'round.offer.you-hosted': 'Jij begeleidt',
  'round.offer.no-host': 'Niemand begeleidt. Jullie doen het samen',
  'round.offer.hint':
    'Het is een voorstel: jij kiest. Vanaf drie keer ja gaat het groepje door. Ik hou je plek vrij tot {moment}.',
  'round.other': 'Ander groepje',
  'round.why': 'Waarom dit groepje?',
  'round.why.title': 'Daarom dit groepje: *{aim}*',
  'round.why.waited':
    'Je wachtte al {count, plural, one {# ronde} other {# rondes}}. Daarom keek ik eerst naar jou.',
  'round.seat.yes': 'Fijn! Je hebt een plek: *{aim}*.',
  'round.seat.wait':
    'Nog {count, plural, one {# keer ja} other {# keer ja}} en het groepje gaat door. Ik laat het je weten.',
  'round.seat.no': 'Goed, deze keer niet. Je plek is vrij voor iemand anders.',
  'round.seat.other':
    'Goed, je plek is vrij. Je zoekt iets anders: de volgende ronde kom jij eerst aan de beurt. Dit is er nu al.',
  'round.seat.other.now':
    'Goed, je plek is vrij. In een ander groepje is er ook een plek. Kijk maar:',
  'round.started': 'Goed nieuws: het groepje gaat door!',
  'round.ended':
    'Het groepje «{aim}» gaat niet door: te weinig mensen zeiden ja. De volgende ronde kom jij eerst aan de beurt.',
  'round.kept-until':
    'Je plek in «{aim}» is niet meer vrij: er kwam geen antwoord. De volgende keer mag je altijd weer meedoen.',
  'round.unplaced.next': 'Ik onthou dat je wacht. De volgende ronde kom jij eerst aan de beurt.',
  'round.unplaced.why':
    'Voor een groepje zijn minstens drie mensen nodig. Ze willen hetzelfde, hebben samen tijd en wonen niet te ver van elkaar. Die vond ik deze keer niet.',
  'round.unplaced.now': 'Toon wat er nu al is',
  'round.again': 'Doe de volgende keer weer mee',
  'round.group.none': 'Je zit nu in geen groepje.',
  'round.group.in': 'Dit zijn de mensen die ja zeiden: {names}.',
  'round.group.asked': 'Gevraagd, nog geen antwoord: {names}.',
  'round.you': 'jij',
  'round.plan': 'Ronde van {moment}',
  'round.task': 'De groepjes van de ronde kloppen niet. Er is niets verstuurd. Kijk ze na.',
  'round.checked':
    'Er klopt iets niet aan de groepjes. Daarom heb ik niets verstuurd. Een mens van de club kijkt ernaar.',
  'round.now.ask':
    '{count, plural, one {# mens doet} other {# mensen doen}} mee aan de ronde van {moment}. Zal ik de groepjes nu al maken? Iedereen krijgt dan meteen een voorstel.',
  'round.now.yes': 'Ja, maak ze nu',
  'round.now.few':
    '{count, plural, =0 {Er doet nog niemand mee} one {Er doet nog maar # mens mee} other {Er doen nog maar # mensen mee}} aan de ronde van {moment}. Vanaf drie mensen kan ik groepjes maken. Wie wil meedoen, zegt: *doe mee met de ronde*.',
  'round.now.kept': 'Goed. Ik maak de groepjes op {moment}.',
  'round.summary':
    'De groepjes van de ronde zijn gemaakt: {groups, plural, one {# groepje} other {# groepjes}}. {waiting, plural, =0 {Iedereen die meedeed, kreeg een voorstel.} one {Voor # mens was er nog geen plek.} other {Voor # mensen was er nog geen plek.}}',
} as const
