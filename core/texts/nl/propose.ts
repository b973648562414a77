/** An activity that a member proposes: what is asked, what the club decides, and how that is told. */
export const propose = {
  'propose.near': 'Er is al iets dat hierop lijkt:',
  'propose.near.ask': 'Wil je daar bij aansluiten?',
  'propose.near.yes': 'Ja, toon mij meer',
  'propose.near.no': 'Nee, ik stel iets nieuws voor',
  'propose.what':
    'Leuk! Wat wil je doen? Typ bijvoorbeeld *samen koken, vrijdag om 18 uur in de bib*.',
  'propose.when':
    'Op welke dag, en van hoe laat tot hoe laat? Typ bijvoorbeeld *zaterdag van 10 tot 12 uur*.',
  'propose.when.hint':
    'Ik las geen dag. Typ bijvoorbeeld *zaterdag van 10 tot 12 uur* of *12 december om 14 uur*. Weet je het nog niet? Dat is ook goed.',
  'propose.when.no-such-day':
    'Die dag bestaat niet. Welke dag bedoel je? Typ bijvoorbeeld *12 december om 14 uur*.',
  'propose.when.past':
    'Die dag is al voorbij. Op welke dag is het? Typ bijvoorbeeld *12 december om 14 uur*.',
  'propose.when.far':
    'Die dag is nog te ver weg. Kies een dag binnen het jaar, bijvoorbeeld *12 december om 14 uur*.',
  'propose.where': 'Waar precies? Typ bijvoorbeeld *de bib van Genk*.',
  'propose.price': 'Wat kost het? Typ een bedrag, bijvoorbeeld *5 euro*.',
  'propose.price.hint': 'Typ een bedrag in euro, bijvoorbeeld *5 euro*. Of kies hieronder.',
  'propose.free': 'Het is gratis',
  'propose.skip': 'Dat weet ik nog niet',
  'propose.again': 'Vertel het nog eens in je eigen woorden: wat, wanneer en waar.',
  'propose.photo':
    'Heb je een foto? Stuur ze nu. Zo zien mensen meteen wat je gaat doen. Iemand van de club bekijkt ze eerst. Toon geen gezichten van kinderen, of van mensen die dat niet weten.',
  'propose.photo.skip': 'Geen foto',
  'propose.photo.hint': 'Stuur je foto hier in de chat. Heb je er geen? Kies *Geen foto*.',
  'propose.photo.have': 'Mooi! Ik heb je foto.',
  'propose.photo.off': 'Toch geen foto',
  'propose.photo.gone': 'Je foto kwam niet goed aan. Stuur ze nog eens, of ga verder zonder foto.',
  'propose.photo.too-large': 'Deze foto is te groot. Stuur een andere, of ga verder zonder foto.',
  'propose.photo.other':
    'Dit kan ik niet tonen. Stuur het als gewone foto, niet als bestand. Zonder foto verdergaan kan ook.',
  'propose.photo.enough': 'Deze foto kan er niet meer bij. Ik hou het bij wat ik al had.',
  'propose.right': 'Klopt dat? Dan kijkt iemand van de club ernaar. Pas daarna zien anderen het.',
  'propose.right.yes': 'Ja, stuur het door',
  'propose.right.other': 'Nee, ik zeg het anders',
  'propose.right.none': 'Laat maar',
  'propose.left': 'Goed, ik stuur niets door.',
  'propose.card.no-day': 'Wanneer: dat weten we nog niet',
  'propose.card.no-hour': 'Hoe laat: dat weten we nog niet',
  'propose.card.no-spot': 'Waar: dat weten we nog niet',
  'propose.card.no-price': 'Prijs: dat weten we nog niet',
  'propose.sent': 'Dank je! Je hoort hier of het bij de activiteiten komt.',
  'propose.young':
    'Wat leuk dat je iets wil organiseren! Dat doen we samen met een volwassene die je kent. Vraag die om het hier te vertellen.',
  'propose.adults':
    'Wat leuk dat je iets wil organiseren! Dat kan vanaf 18 jaar. Typ hoe oud je bent, bijvoorbeeld *ik ben 30*. Vertel het daarna nog eens.',
  'propose.in': 'Goed nieuws: *{title}* staat nu bij de activiteiten. Dank je wel!',
  'propose.out':
    'De club zet *{title}* nu niet bij de activiteiten. Dank je dat je eraan dacht. Heb je er een vraag over? Typ *een mens*.',
  'propose.done': 'Klaar: *{title}* staat bij de activiteiten. Wie het voorstelde, weet het nu.',
  'propose.refused': 'Goed, *{title}* komt er niet bij. Wie het voorstelde, weet het nu.',
  'propose.decided': 'Hierover is al beslist.',
  'propose.not-whole':
    'Er ontbreekt nog iets, of het is al voorbij. Vraag het eerst aan wie het voorstelde.',
  'propose.publish': 'Zet in de catalogus',
  'propose.ask': 'Vraag iets',
  'propose.refuse': 'Niet in de catalogus',
  'propose.card.photo': 'Met een foto',
  'propose.in.plain':
    'Goed nieuws: *{title}* staat nu bij de activiteiten, zonder de foto. Dank je wel!',
  'propose.publish.photo': 'Zet erin, met foto',
  'propose.publish.plain': 'Zet erin, zonder foto',
} as const
