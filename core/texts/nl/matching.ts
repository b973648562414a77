/** Why this person, group or activity, in three parts; what is missing; why there is no seat yet. */
export const matching = {
  'matching.you.skill': 'Je wilt dit leren: {concept}',
  'matching.you.challenge': 'Je zoekt hulp bij: {concept}',
  'matching.you.company': 'Je wilt dit samen doen: {concept}',
  'matching.you.like': 'Jij houdt van: {concept}',
  'matching.you.can': 'Jij kan helpen met: {concept}',
  'matching.you.new': 'Misschien iets nieuws voor jou: {concept}',
  'matching.you.near': '{yours}. Dit lijkt erop: {concept}',

  'matching.who.named-from': '{name} uit {place}',
  'matching.who.named': '{name}',
  'matching.who.somebody-from': 'Iemand uit {place}',
  'matching.who.somebody': 'Iemand',

  'matching.with.shows': '{who} kan dat tonen',
  'matching.with.shows-like': '{who} kan iets tonen dat erop lijkt: {concept}',
  'matching.with.lived': '{who} maakte het zelf mee',
  'matching.with.wants-too': '{who} wil dat ook',
  'matching.with.wants': '{who} wil dat graag leren',
  'matching.with.wants-like': '{who} zoekt iets dat erop lijkt: {concept}',
  'matching.with.host': '{who} begeleidt groepjes en weet hier veel van',
  'matching.with.host-near': '{who} begeleidt groepjes',
  'matching.with.mentor': '{who} is mentor en helpt je op weg',
  'matching.with.group':
    '{count, plural, =0 {Een nieuw groepje} one {Een groepje met al # persoon} other {Een groepje van # mensen}}',
  'matching.with.hosted-group':
    '{count, plural, =0 {Een nieuw groepje} one {Een groepje met al # persoon} other {Een groepje van # mensen}}. {name} begeleidt het',
  'matching.with.partner': 'Bij {partner}',
  'matching.with.activity': 'Iedereen is welkom',

  'matching.for.swap': 'Jullie kunnen elkaar iets leren: jij kan helpen met {concept}',
  'matching.for.teaches': 'Zo leer je van iemand, op jouw tempo',
  'matching.for.together': 'Samen is leuker dan alleen',
  'matching.for.same-challenge': 'Jullie hebben dezelfde vraag. Twee mensen weten meer dan één',
  'matching.for.helps': 'Jij toont wat je kan. En je leert zelf ook iets',
  'matching.for.host': 'Samen vinden jullie een groepje dat bij je past',
  'matching.for.mentor': 'Samen vinden jullie een volgende stap',
  'matching.for.aim': 'Het doel: {aim}',
  'matching.for.brewing':
    'Nog {count, plural, one {# persoon} other {# mensen}} en het kan starten. Het doel: {aim}',
  'matching.for.watch': 'Je kan gewoon komen kijken',
  'matching.for.join-in': 'Je kan meedoen met de anderen',
  'matching.for.self': 'Je gaat zelf aan de slag',

  'matching.missing.adult':
    'Mensen en groepjes toon ik pas als ik weet dat je 18 of ouder bent. Activiteiten zijn er voor iedereen.',
  'matching.missing.minor':
    'Mensen en groepjes toon ik pas vanaf 18 jaar. Activiteiten zijn er voor iedereen.',
  'matching.missing.consent':
    'Ik stel je nog niet voor aan mensen. Zeg je ja, dan zoek ik ook mensen en groepjes.',
  'matching.missing.paused': 'Je staat op pauze. Daarom stel ik je nu aan niemand voor.',
  'matching.missing.introducible':
    'Je vroeg mij om je niet voor te stellen aan mensen. Je kan dat altijd veranderen.',
  'matching.missing.wish': 'Vertel wat je wilt leren of doen. Dan zoek ik wie daarbij past.',
  'matching.missing.wish-too': 'Wil je zelf ook iets leren? Vertel het mij gerust.',
  'matching.missing.excluded':
    'Hierbij kan ik je niet helpen. Wil je erover praten? Vraag een mens van de club.',
  'matching.missing.private':
    'Dit is persoonlijk. Ik vertel het niet aan andere leden. Een mens van de club luistert graag naar jou.',
  'matching.missing.nothing': 'Ik vond nu niets voor: {concept}.',
  'matching.missing.nobody': 'Ik vond nog niemand voor: {concept}.',
  'matching.missing.nobody-near': 'Ik vond nog niemand rond {place} voor: {concept}.',
  'matching.missing.only-like': 'Precies dit vond ik nog niet: {concept}. Dit lijkt er wel op.',
  'matching.missing.further':
    '{count, plural, one {Er past iemand bij je vraag, maar die woont} other {Er passen # mensen bij je vraag, maar die wonen}} verder dan {km} km.',
  'matching.missing.times':
    '{count, plural, one {Er past iemand bij je vraag, maar die kan} other {Er passen # mensen bij je vraag, maar die kunnen}} niet op jouw momenten.',
  'matching.missing.your-times':
    '{count, plural, one {Er past iemand bij je vraag, maar die kan} other {Er passen # mensen bij je vraag, maar die kunnen}} niet op {times}.',
  'matching.missing.language':
    '{count, plural, one {Er past iemand bij je vraag, maar die spreekt} other {Er passen # mensen bij je vraag, maar die spreken}} een andere taal dan jij.',
  'matching.missing.busy':
    '{count, plural, one {Er past iemand bij je vraag, maar die heeft} other {Er passen # mensen bij je vraag, maar die hebben}} het nu druk.',
  'matching.missing.only-then':
    'Ik vond nu geen activiteit op {times}. Wat ik toon op een ander moment, valt buiten je tijd.',

  'matching.why.fit': '{yours}. {theirs}.',
  'matching.why.besides': 'Ook goed: {reasons}.',
  'matching.why.near':
    '{km, plural, =0 {het is vlakbij} one {het is maar # kilometer ver} other {het is maar # kilometer ver}}',
  'matching.why.time': 'het past bij jouw momenten',
  'matching.why.level': 'het niveau past bij jou',
  'matching.why.untold': 'Vertel je mij ook {what}? Dan kan ik beter zoeken.',
  'matching.why.untold.where': 'waar je woont',
  'matching.why.untold.when': 'wanneer je kan',
  'matching.why.open': 'Iedereen mag komen. Je hoeft het aan niemand te vragen.',
  'matching.why.best': 'Van alles wat er nu is, past dit goed bij jou.',
} as const
