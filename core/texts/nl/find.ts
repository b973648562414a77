/** The one ranked answer. */
export const find = {
  'find.intro': 'Dit past bij jou:',
  'find.intro.activities': 'Hier kan je gewoon naartoe:',
  'find.empty': 'Ik vond nog niets dat bij je past.',
  'find.no-more': 'Dat was alles wat ik vond.',
  'find.no-further': 'Verder weg vind ik nu niets meer.',
  'find.first': 'Terug naar de eerste',
  'find.hint':
    'Dat begreep ik niet. Typ een nummer, «meer», «te ver» of «activiteiten». Of zeg iets nieuws waar je goesting in hebt.',
  'find.hint.empty':
    'Dat begreep ik niet. Zeg iets anders waar je goesting in hebt. Of vraag een mens.',
  'find.tag.peer': 'Persoon',
  'find.tag.host': 'Begeleider',
  'find.tag.mentor': 'Mentor',
  'find.tag.group': 'Samen',
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
  'find.fact.until': 'Je kan nog komen tot {moment}',
  'find.fact.weekly': 'Elke week: {times}',
  'find.fact.spot': '{spot}',
  'find.fact.price':
    '{euro, plural, =0 {Gratis} one {€ {euro, number, ::.00/w}} other {€ {euro, number, ::.00/w}}}',
  'find.fact.ages': 'Voor {from} tot {to} jaar',
  'find.fact.ages-from': 'Vanaf {from} jaar',
  'find.fact.ages-to': 'Tot {to} jaar',
  'find.fact.bring': 'Meebrengen: {bring}',
  'find.fact.seats': '{seats, plural, one {Nog # plaats} other {Nog # plaatsen}}',
  'find.choose.peer': 'Vraag {who}',
  'find.choose.group': 'Doe mee',
  'find.choose.activity': 'Ik kom',
  'find.wider': 'Zoek verder weg, tot {km} kilometer',
  'find.other': 'Iets anders zoeken',
  'find.sure.event': 'Zal ik je inschrijven voor «*{who}*»?',
  'find.sure.person':
    'Zal ik *{who}* vragen? Die persoon ziet je voornaam, wat je zoekt en wat je kan tonen. Nooit je adres of je nummer. Na een ja kunnen jullie elkaar schrijven, via mij.',
  'find.sure.meeting':
    'Spreek de eerste keer af op een plek met andere mensen, zoals de bibliotheek. Dus niet thuis. En vraag of geef geen geld.',
  'find.sure.no': 'Nee, terug naar de lijst',
  'find.back-to-list': 'Goed. Hier is de lijst weer.',
} as const
