/** Closer by: why something is shown, «niet dit, want…», what can be done today, going together, a wish that stays. */
export const findCloser = {
  'find.intro.meanwhile': 'Intussen is dit misschien iets voor jou:',
  'find.intro.doors': 'Dit is er binnenkort te doen:',
  'find.intro.else': 'Dit is iets anders dan je zoekt. Hier kan je wel al naartoe:',
  'find.why': 'Waarom ik?',
  'find.why.title': 'Waarom toon ik je *{who}*?',
  'find.back': 'Terug naar de lijst',
  'find.not': 'Niet dit, want…',
  'find.not.title': 'Waarom liever niet *{who}*? Ik zoek dan iets anders.',
  'find.not.too-far': 'Te ver',
  'find.not.wrong-day': 'Die dag past niet',
  'find.not.too-advanced': 'Te moeilijk voor mij',
  'find.not.too-dear': 'Te duur',
  'find.not.not-this-person': 'Liever niet deze persoon',
  'find.not.something-else': 'Iets anders',
  'find.day': 'Welke dag past niet voor jou?',
  'find.which': 'Over welke gaat het?',
  'find.place': 'Waar woon je? Typ je dorp of stad.',
  'find.place.hint': 'Die plaats ken ik niet. Typ een dorp of stad, zoals «Genk».',
  'find.place.unknown': 'Ik weet nog niet waar je woont. Daarom begin ik in {place}.',
  'find.place.tell': 'Zeg waar ik woon',
  'find.changed.too-far':
    'Goed. Ik zoek nu dichter bij jou: {km, plural, =0 {in je eigen buurt} one {tot # kilometer} other {tot # kilometer}}.',
  'find.changed.wrong-day': 'Goed. Ik zoek nu op andere momenten dan {times}.',
  'find.changed.too-advanced': 'Goed. Ik zoek nu iemand met minder ervaring voor: {concept}.',
  'find.changed.too-dear':
    'Goed. Ik toon nu alleen {euro, plural, =0 {wat gratis is} one {wat # euro kost, of minder} other {wat # euro kost, of minder}}.',
  'find.changed.not-this-person':
    'Goed. Jullie zien elkaar hier niet meer. Ik vertel aan niemand waarom.',
  'find.changed.something-else': 'Goed. Dit toon ik je niet meer.',
  'find.online.on': 'Goed. Ik zoek nu ook mensen om online mee af te spreken.',
  'find.next.wider': 'Zoek tot {km} kilometer: {count, plural, one {nog #} other {nog #}}',
  'find.next.online': 'Zoek ook online: {count, plural, one {nog #} other {nog #}}',
  'find.next.group': 'Vraag een groepje: {count} mensen willen dit',
  'find.next.attend': 'Toon wat er te doen is ({count})',
  'find.next.human': 'Vraag een mens',
  'find.standing': 'Ik blijf voor je zoeken tot {date}. Vind ik iets, dan laat ik het je weten.',
  'find.standing.found': 'Ik vond iets voor jou: *{concept}*. Wil je het zien?',
  'find.standing.show': 'Toon het',
  'find.standing.end': 'Niet meer nodig',
  'find.standing.ended': 'Goed. Ik zoek hier niet meer naar.',
  'find.together':
    '{count, plural, one {Iemand wil dit ook graag doen: {names}} other {Deze mensen willen dit ook graag doen: {names}}}. Wil je samen gaan?',
  'find.together.meeting': 'Ik vraag het eerst. Na een ja kunnen jullie elkaar schrijven, via mij.',
  'find.together.ask': 'Vraag {who}',
  'find.together.alone': 'Ik ga alleen',
  'find.group.asked':
    'Goed. Ik vraag of er één keer een groepje kan komen voor: {concept}. Een mens van de club laat het je weten.',
  'find.group.already': 'Dat is al gevraagd. Een mens van de club bekijkt het.',
  'find.group.offer':
    '{count} mensen willen dit graag leren: *{concept}*. Jij kan dat tonen. Wil je dat één keer doen, in een groepje?',
  'find.group.yes': 'Ja, één keer',
  'find.group.hint': 'Doe je dit liever niet? Dan hoef je niets te doen.',
  'find.group.thanks': 'Fijn! Een mens van de club zoekt met jou een dag en een plek.',
  'always.limits.radius':
    'Je zoekt tot {km, plural, =0 {in je eigen buurt} one {# kilometer} other {# kilometer}}',
  'always.limits.price':
    '{euro, plural, =0 {Je zoekt alleen wat gratis is} one {Je betaalt hoogstens # euro} other {Je betaalt hoogstens # euro}}',
  'always.limits.easier': 'Liever niet te moeilijk: {concept}',
  'always.limits.passed.people':
    '{count, plural, one {# persoon toon ik je niet meer} other {# personen toon ik je niet meer}}',
  'always.limits.passed.things':
    '{count, plural, one {# activiteit of groepje toon ik je niet meer} other {# activiteiten of groepjes toon ik je niet meer}}',
  'always.limits.forget': 'Toon weer alles',
  'always.limits.forgotten': 'Goed. Ik toon je weer alles wat past.',
} as const
