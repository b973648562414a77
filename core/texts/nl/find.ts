/** The one ranked answer. */
export const find = {
  'find.intro':
    '{count, plural, one {Dit past bij jou:} other {Dit past bij jou. Wat dichtbij is, staat eerst:}}',
  'find.intro.activities': 'Hier kan je gewoon naartoe gaan:',
  'find.empty': 'Nu vind ik nog niets dat past. Je vraag blijft bij je profiel staan.',
  'find.no-more': 'Dat was alles wat ik vond.',
  'find.first': 'Terug naar de eerste',
  'find.hint': 'Kies een nummer of een knop, of zeg iets nieuws waar je goesting in hebt.',
  'find.hint.empty': 'Zeg iets anders waar je goesting in hebt, of vraag een mens.',
  'find.tag.peer': 'Iemand',
  'find.tag.host': 'Gastheer of gastvrouw',
  'find.tag.mentor': 'Mentor',
  'find.tag.group': 'Groepje',
  'find.tag.activity': 'Activiteit',
  'find.title.person': '{name}',
  'find.title.nameless': 'Iemand uit {place}',
  'find.title.nameless-nowhere': 'Iemand uit de club',
  'find.title.group': 'Groepje: {topic}',
  'find.title.wording': '{title}',
  'find.fact.place': '{place}',
  'find.fact.place-km':
    '{place}, {km, plural, =0 {vlakbij} one {op # kilometer} other {op # kilometer}}',
  'find.fact.when': '{moment}',
  'find.fact.weekly': 'Elke week: {times}',
  'find.fact.spot': '{spot}',
  'find.fact.price':
    '{euro, plural, =0 {Gratis} one {€ {euro, number, ::.00/w}} other {€ {euro, number, ::.00/w}}}',
  'find.fact.bring': 'Meebrengen: {bring}',
  'find.fact.seats': '{seats, plural, one {Nog # plaats} other {Nog # plaatsen}}',
  'find.choose.peer': 'Vraag {who}',
  'find.choose.group': 'Doe mee',
  'find.choose.activity': 'Ik kom',
  'find.wider': 'Zoek verder weg, tot {km} kilometer',
  'find.other': 'Iets anders zoeken',
  'find.sure.event': 'Zal ik je inschrijven voor *{who}*?',
  'find.sure.person':
    'Zal ik *{who}* vragen? Die persoon ziet je voornaam, wat je zoekt en wat je kan tonen. Nooit je adres of je nummer. Pas na een ja kunnen jullie elkaar schrijven, via mij.',
  'find.sure.meeting':
    'Spreek de eerste keer af op een plek met andere mensen erbij, zoals de bibliotheek. Niet thuis, en zonder geld.',
  'find.sure.no': 'Nee, terug naar de lijst',
  'find.back-to-list': 'Goed. Hier is de lijst weer.',
} as const
