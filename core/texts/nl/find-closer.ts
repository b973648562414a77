/** Closer by: why something is shown, «niet dit, want…», what can be done today, going together, a wish that stays. */
export const findCloser = {
  'find.intro.meanwhile': 'Intussen past dit ook bij jou:',
  'find.intro.doors': 'Dit is er binnenkort te doen:',
  'find.why': 'Waarom ik?',
  'find.why.title': '*{who}*: daarom toon ik dit.',
  'find.back': 'Terug naar de lijst',
  'find.not': 'Niet dit, want…',
  'find.not.title': 'Wat past er niet aan *{who}*? Ik zoek dan anders.',
  'find.not.too-far': 'Te ver',
  'find.not.wrong-day': 'Die dag past niet',
  'find.not.too-advanced': 'Te moeilijk voor mij',
  'find.not.too-dear': 'Te duur',
  'find.not.not-this-person': 'Liever niet deze persoon',
  'find.not.something-else': 'Iets anders',
  'find.day': 'Welke dag past niet voor jou?',
  'find.which': 'Over welke gaat het?',
  'find.changed.too-far':
    'Goed. Ik zoek nu dichter bij jou: tot {km, plural, =0 {in je eigen buurt} one {# kilometer} other {# kilometer}}.',
  'find.changed.wrong-day': 'Goed. Dan zoek ik op andere momenten dan {times}.',
  'find.changed.too-advanced': 'Goed. Ik zoek iemand die minder ver staat voor: {concept}.',
  'find.changed.too-dear':
    'Goed. {euro, plural, =0 {Ik toon alleen nog wat gratis is} one {Ik toon alleen nog wat hoogstens # euro kost} other {Ik toon alleen nog wat hoogstens # euro kost}}.',
  'find.changed.not-this-person': 'Goed. Jullie zien elkaar hier niet meer. Niemand hoort waarom.',
  'find.changed.something-else': 'Goed. Dit toon ik je niet meer.',
  'find.online.on': 'Goed. Ik zoek nu ook mensen om online mee af te spreken.',
  'find.next.wider': '{count, plural, one {# meer} other {# meer}} tot {km} kilometer',
  'find.next.online': 'Ook online: {count, plural, one {# meer} other {# meer}}',
  'find.next.group': 'Vraag een groepje: {count} mensen willen dit',
  'find.next.attend': 'Toon wat er te doen is ({count})',
  'find.next.human': 'Vraag een mens',
  'find.standing': 'Ik hou je vraag bij tot {date}. Vind ik iets, dan hoor je het één keer.',
  'find.standing.found': 'Er is iets voor je vraag: *{concept}*. Wil je het zien?',
  'find.standing.show': 'Toon het',
  'find.standing.end': 'Niet meer nodig',
  'find.standing.ended': 'Goed. Ik zoek hier niet meer naar.',
  'find.together':
    '{count, plural, one {Iemand wil dit ook graag doen: {names}} other {Deze mensen willen dit ook graag doen: {names}}}. Wil je samen gaan?',
  'find.together.meeting':
    'Ik vraag het eerst. Pas na een ja kunnen jullie elkaar schrijven, via mij.',
  'find.together.ask': 'Vraag {who}',
  'find.together.alone': 'Ik ga alleen',
  'find.group.asked':
    'Goed. Ik vraag of er één keer een groepje kan komen rond: {concept}. Je hoort het van een mens van de club.',
  'find.group.already': 'Dat is al gevraagd. Een mens van de club bekijkt het.',
  'find.group.offer':
    '{count} mensen willen dit graag leren: *{concept}*. Jij kan dat tonen. Wil je één keer een groepje doen?',
  'find.group.yes': 'Ja, één keer',
  'find.group.hint': 'Doe je dit liever niet? Dan hoef je niets te doen.',
  'find.group.thanks': 'Fijn! Een mens van de club zoekt met jou een dag en een plek.',
  'always.limits.radius':
    'Je zoekt tot {km, plural, =0 {in je eigen buurt} one {# kilometer} other {# kilometer}}',
  'always.limits.price':
    '{euro, plural, =0 {Je zoekt alleen wat gratis is} one {Je betaalt hoogstens # euro} other {Je betaalt hoogstens # euro}}',
  'always.limits.easier': 'Liever niet te moeilijk: {concept}',
  'always.limits.passed':
    '{count, plural, one {# ding toon ik je niet meer} other {# dingen toon ik je niet meer}}',
  'always.limits.forget': 'Toon weer alles',
  'always.limits.forgotten': 'Goed. Ik toon je weer alles wat past.',
} as const
