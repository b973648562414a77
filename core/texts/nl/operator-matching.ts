/** How a club chooses what counts when people are looked for. */
export const operatorMatching = {
  'operator.matching.about': 'toont of verandert hoe mensen bij elkaar gezocht worden',
  'operator.matching.words':
    'wat er verandert, zoals near=double time-rule=soft circles=5,15,40; reset begint opnieuw',
  'operator.matching.saved': 'Bewaard. Zo zoekt {club} nu:',
  'operator.matching.now': 'Zo zoekt {club}:',
  'operator.matching.weight.near':
    '{emphasis, select, off {Dichtbij telt niet mee.} half {Dichtbij telt half.} double {Dichtbij telt dubbel.} triple {Dichtbij telt driedubbel.} other {Dichtbij telt gewoon mee.}}',
  'operator.matching.weight.time':
    '{emphasis, select, off {Samen tijd hebben telt niet mee.} half {Samen tijd hebben telt half.} double {Samen tijd hebben telt dubbel.} triple {Samen tijd hebben telt driedubbel.} other {Samen tijd hebben telt gewoon mee.}}',
  'operator.matching.weight.level':
    '{emphasis, select, off {Het niveau telt niet mee.} half {Het niveau telt half.} double {Het niveau telt dubbel.} triple {Het niveau telt driedubbel.} other {Het niveau telt gewoon mee.}}',
  'operator.matching.rule.near':
    '{rule, select, hard {Wie te ver woont, wordt niet getoond.} other {Wie ver woont, komt later in de lijst, maar valt niet weg.}}',
  'operator.matching.rule.time':
    '{rule, select, hard {Wie op geen enkel moment samen kan, wordt niet getoond.} other {Wie op andere momenten kan, komt later in de lijst, maar valt niet weg.}}',
  'operator.matching.rule.level':
    '{rule, select, hard {Wie minder ver staat dan wie leert, wordt niet getoond.} other {Wie minder ver staat, komt later in de lijst, maar valt niet weg.}}',
  'operator.matching.relation.swap':
    '{emphasis, select, off {Wie elkaar iets kan leren, wordt niet voorgesteld.} half {Elkaar iets leren telt half.} double {Elkaar iets leren telt dubbel.} triple {Elkaar iets leren telt driedubbel.} other {Elkaar iets leren telt gewoon mee.}}',
  'operator.matching.relation.teaches':
    '{emphasis, select, off {Wie alleen iets toont, wordt niet voorgesteld.} half {Iets getoond krijgen telt half.} double {Iets getoond krijgen telt dubbel.} triple {Iets getoond krijgen telt driedubbel.} other {Iets getoond krijgen telt gewoon mee.}}',
  'operator.matching.relation.together':
    '{emphasis, select, off {Wie alleen hetzelfde wil leren, wordt niet voorgesteld.} half {Samen leren telt half.} double {Samen leren telt dubbel.} triple {Samen leren telt driedubbel.} other {Samen leren telt gewoon mee.}}',
  'operator.matching.relation.helps':
    '{emphasis, select, off {Wie alleen hulp zoekt, wordt niet voorgesteld.} half {Iemand helpen telt half.} double {Iemand helpen telt dubbel.} triple {Iemand helpen telt driedubbel.} other {Iemand helpen telt gewoon mee.}}',
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
} as const
