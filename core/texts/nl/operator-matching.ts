/** How a club chooses what counts when people are looked for. */
export const operatorMatching = {
  'operator.matching.about': 'toont of verandert hoe mensen bij elkaar gezocht worden',
  'operator.matching.words':
    'wat er verandert, zoals near=double time-rule=soft circles=5,15,40; reset begint opnieuw',
  'operator.matching.saved': 'Bewaard. Zo zoekt {club} nu:',
  'operator.matching.now': 'Zo zoekt {club}:',
  'operator.matching.weight': '{what} {how}.',
  'operator.matching.what.near': 'Dichtbij wonen',
  'operator.matching.what.time': 'Samen tijd hebben',
  'operator.matching.what.level': 'Het niveau',
  'operator.matching.what.swap': 'Elkaar iets leren',
  'operator.matching.what.teaches': 'Iets getoond krijgen',
  'operator.matching.what.together': 'Samen leren',
  'operator.matching.what.helps': 'Iemand helpen',
  'operator.matching.how.off': 'telt niet mee',
  'operator.matching.how.half': 'telt half',
  'operator.matching.how.normal': 'telt gewoon mee',
  'operator.matching.how.double': 'telt dubbel',
  'operator.matching.how.triple': 'telt driedubbel',
  'operator.matching.hard.near': 'Wie te ver woont, wordt niet getoond.',
  'operator.matching.soft.near': 'Wie ver woont, komt later in de lijst, maar valt niet weg.',
  'operator.matching.hard.time': 'Wie op geen enkel moment samen kan, wordt niet getoond.',
  'operator.matching.soft.time':
    'Wie op andere momenten kan, komt later in de lijst, maar valt niet weg.',
  'operator.matching.hard.level': 'Wie minder ver staat dan wie leert, wordt niet getoond.',
  'operator.matching.soft.level':
    'Wie minder ver staat, komt later in de lijst, maar valt niet weg.',
  'operator.matching.circles': 'Zoeken wordt ruimer in stappen van: {circles} km.',
  'operator.matching.always':
    'Altijd vast: alleen volwassenen die dat zelf zeiden, een taal die beiden spreken, en nooit wie elkaar niet wil zien.',
  'operator.matching.bad.word':
    '«{word}» kan ik niet lezen. Schrijf een naam, een = en een waarde, zoals near=double.',
  'operator.matching.bad.name': '«{name}» ken ik niet. Dit kan je kiezen: {names}.',
  'operator.matching.bad.emphasis': 'Bij {name} staat «{value}». Kies een van deze: {values}.',
  'operator.matching.bad.rule':
    'Bij {name} staat «{value}». Kies hard (valt weg) of soft (telt alleen).',
  'operator.matching.bad.circles':
    'Bij circles staat «{value}». Geef {count, plural, one {één afstand} other {hoogstens # afstanden}} in kilometer, elke verder dan de vorige, van 1 tot {km}, met komma’s ertussen.',
  'operator.matching.bad.nobody':
    'Zo wordt er nooit iemand voorgesteld: swap, teaches, together en helps staan alle vier op off. Laat er minstens één aan.',
  'operator.fairness.about': 'toont wie het langst wacht en wie nog nooit getoond werd',
  'operator.fairness.waiting':
    '{count, plural, =0 {Niemand wacht op een antwoord.} one {Wie wacht:} other {Wie het langst wacht ({count} in totaal):}}',
  'operator.fairness.wish': '{name}: {concept}, sinds {date}',
  'operator.fairness.never':
    '{count, plural, =0 {Iedereen werd de laatste vier weken getoond.} one {Wie de laatste vier weken aan niemand getoond werd:} other {Wie de laatste vier weken aan niemand getoond werd ({count} in totaal):}}',
  'operator.fairness.shown':
    '{count, plural, =0 {De laatste vier weken werd niemand getoond.} one {Wie het vaakst getoond werd:} other {Wie het vaakst getoond werd:}}',
  'operator.fairness.times': '{name}: aan {times, plural, one {# mens} other {# mensen}}',
  'operator.fairness.spread': 'Ongelijk verdeeld: {percent} op 100 (0 = iedereen even vaak).',
  'operator.rounds.about': 'toont of er in een club rondes zijn, zet ze aan of af',
  'operator.rounds.word': 'on of off; zonder dit wordt het alleen getoond',
  'operator.rounds.approval': 'of de coördinator de groepjes eerst nakijkt: on of off',
  'operator.rounds.approval.on':
    'Eerst kijkt de coördinator de groepjes na. Pas na «Verstuur» krijgen mensen een voorstel.',
  'operator.rounds.bad': '«{value}» kan hier niet. Kies uit: {values}.',
  'operator.rounds.demo': '{club} is de oefenclub: daar zijn altijd rondes.',
  'operator.rounds.on':
    'In {club} zijn er rondes: elke zaterdag om 10 uur maakt Goesting groepjes van wie ja zei. Een coördinator kan eerder beginnen en zegt dan in de chat: «maak nu de groepjes».',
  'operator.rounds.off':
    'In {club} zijn er geen rondes. Wie al ja zei, krijgt nog wel een antwoord. Zet ze aan met on.',
} as const
