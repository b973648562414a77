/** Why this person, group or activity, in three parts; what is missing; why there is no seat yet. */
export const matching = {
  'matching.you.skill': 'Je wilt {concept} leren',
  'matching.you.challenge': 'Je zoekt hulp bij: {concept}',
  'matching.you.company': 'Je zoekt gezelschap voor: {concept}',
  'matching.you.like': 'Jij houdt van: {concept}',
  'matching.you.can': 'Jij kan helpen met: {concept}',
  'matching.you.new': 'Eens iets nieuws proberen: {concept}',

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
  'matching.with.host': '{who} begeleidt groepjes en kent dit',
  'matching.with.mentor': '{who} is mentor en helpt je op weg',
  'matching.with.group':
    '{count, plural, =0 {Een nieuw groepje} one {Een groepje met al # persoon} other {Een groepje van # mensen}}',
  'matching.with.hosted-group':
    '{count, plural, =0 {Een nieuw groepje} one {Een groepje met al # persoon} other {Een groepje van # mensen}}. {name} begeleidt het',
  'matching.with.partner': 'Bij {partner}',
  'matching.with.activity': 'Iedereen is welkom',

  'matching.for.swap': 'Jullie kunnen elkaar iets leren: jij kan helpen met {concept}',
  'matching.for.teaches': 'Zo leer je het van mens tot mens, op jouw tempo',
  'matching.for.together': 'Samen leren is leuker dan alleen',
  'matching.for.same-challenge': 'Jullie zitten met dezelfde vraag: twee weten meer dan een',
  'matching.for.helps': 'Jij kan tonen wat je kent, en leert er zelf van bij',
  'matching.for.host': 'Zo kan er een groepje komen waar jij in past',
  'matching.for.mentor': 'Zo vind je samen een volgende stap',
  'matching.for.aim': 'Het doel: {aim}',
  'matching.for.brewing':
    'Het doel: {aim}. Nog {count, plural, one {# persoon} other {# mensen}} en het kan starten',
  'matching.for.watch': 'Je kan gewoon komen kijken',
  'matching.for.join-in': 'Je kan meedoen met de anderen',
  'matching.for.self': 'Je gaat zelf aan de slag',

  'matching.missing.adult':
    'Mensen en groepjes kan ik pas tonen als je zegt dat je 18 jaar of ouder bent. Activiteiten zijn er voor iedereen.',
  'matching.missing.consent':
    'Ik mag je nog niet aan mensen voorstellen. Zeg je daar ja op, dan zoek ik ook mensen en groepjes.',
  'matching.missing.paused': 'Je staat op pauze. Daarom stel ik je nu aan niemand voor.',
  'matching.missing.introducible':
    'Je koos om aan niemand voorgesteld te worden. Dat kan je altijd veranderen.',
  'matching.missing.wish': 'Vertel wat je wilt leren of doen. Dan zoek ik wie daarbij past.',
  'matching.missing.excluded': 'Hierbij kan ik je niet helpen. Een mens van de club misschien wel.',
  'matching.missing.private':
    'Hiervoor zoek ik geen andere leden: dit blijft van jou. Een mens van de club kan je wel helpen.',
  'matching.missing.nobody': 'Ik vond nog niemand voor: {concept}.',
  'matching.missing.nobody-near': 'Ik vond nog niemand rond {place} voor: {concept}.',
  'matching.missing.only-like': 'Precies dit vond ik nog niet: {concept}. Wel iets dat erop lijkt.',
  'matching.missing.further':
    '{count, plural, one {Er is iemand die past, maar die woont} other {Er zijn # mensen die passen, maar die wonen}} verder dan {km} km.',
  'matching.missing.times':
    '{count, plural, one {Er is iemand die past, maar die kan} other {Er zijn # mensen die passen, maar die kunnen}} niet op jouw momenten.',
  'matching.missing.your-times':
    '{count, plural, one {Er is iemand die past, maar die kan} other {Er zijn # mensen die passen, maar die kunnen}} niet op {times}.',
  'matching.missing.language':
    '{count, plural, one {Er is iemand die past, maar die spreekt} other {Er zijn # mensen die passen, maar die spreken}} geen taal die jij ook spreekt.',
  'matching.missing.busy':
    '{count, plural, one {Er is iemand die past, maar die heeft} other {Er zijn # mensen die passen, maar die hebben}} het nu druk.',

  'matching.seat.none': 'Er was deze ronde geen passende plek.',
  'matching.seat.times': 'Vertel wanneer je kan. Dan kan ik een plek zoeken.',
  'matching.seat.place': 'Vertel waar je woont. Dan kan ik een plek in de buurt zoeken.',
  'matching.seat.wish': 'Vertel wat je wilt leren of kan tonen. Dan kan ik een plek zoeken.',
  'matching.seat.topic': 'Er zijn nog te weinig mensen voor: {concept}.',
  'matching.why.fit': '{yours}. {theirs}.',
  'matching.why.besides': 'Ook goed: {reasons}.',
  'matching.why.near':
    '{km, plural, =0 {het is vlakbij} one {het is maar # kilometer ver} other {het is maar # kilometer ver}}',
  'matching.why.time': 'het past bij jouw momenten',
  'matching.why.level': 'het niveau past bij jou',
  'matching.why.untold': 'Vertel je nog {what}? Dan kan ik beter zoeken.',
  'matching.why.untold.where': 'waar je woont',
  'matching.why.untold.when': 'wanneer je kan',
  'matching.why.open': 'Iedereen mag komen. Je hebt niemand zijn ja nodig.',
  'matching.why.best': 'Van wat er nu is, past dit goed bij jou.',
} as const
