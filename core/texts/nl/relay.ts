/** Writing to each other through the bot. */
export const relay = {
  'relay.write': 'Wat wil je schrijven aan *{name}*? Alles wat je nu typt, gaat naar {name}.',
  'relay.sent': 'Verstuurd naar *{name}*. Schrijf verder, of kies *Klaar met schrijven*.',
  'relay.done': 'Klaar met schrijven',
  'relay.left': 'Goed. Je schrijft nu weer met mij, niet met {name}.',
  'relay.from': 'Bericht van *{name}*:',
  'relay.words': '{words}',
  'relay.answer': 'Antwoord {name}',
  'relay.stop': 'Stop dit contact',
  'relay.stop.sure':
    'Wil je het contact met *{name}* stoppen? Dan kunnen jullie elkaar niet meer schrijven, en het komt niet terug.',
  'relay.stop.yes': 'Ja, stop het contact',
  'relay.stop.no': 'Nee, het blijft',
  'relay.stop.kept': 'Goed. Het contact blijft.',
  'relay.report': 'Meld dit',
  'relay.report.sure':
    'Wil je *{name}* melden? Dan stopt het contact meteen, en het komt niet terug. Een mens van de club leest jullie laatste berichten.',
  'relay.report.yes': 'Ja, meld dit',
  'relay.report.no': 'Nee, toch niet',
  'relay.report.kept': 'Goed. Er is niets gemeld, en het contact blijft.',
  'relay.unknown':
    'Ik weet niet zeker of je bericht bij *{name}* is aangekomen. Stuur het gerust nog eens.',
  'relay.to-whom': 'Ik heb dit nog niet verstuurd. Aan wie wil je schrijven?',
  'relay.closed': 'Dit contact is gestopt. Je bericht is niet doorgestuurd.',
  'relay.stopped':
    'Het contact met *{name}* is gestopt. Jullie kunnen elkaar niet meer schrijven, en ik stel jullie nooit meer aan elkaar voor.',
  'relay.reported':
    'Dank je dat je dit zegt. Het contact met *{name}* is gestopt, en ik stel jullie nooit meer aan elkaar voor. Een mens van de club bekijkt de laatste berichten.',
  'relay.help':
    'Is er gevaar? Bel *112*. Over geweld kan je gratis praten met *1712*. Ben je jong: *102* (Awel).',
} as const
