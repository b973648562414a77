/** A wish for one's child, and the talk with somebody under 13. */
export const forChild = {
  'child.intro': 'Hier kan je kind naartoe:',
  'child.intro.what': 'Dit vond ik voor je kind. Het gaat over *{what}*.',
  'child.intro.years': 'Dit past bij {years} jaar:',
  'child.intro.years-what': 'Dit past bij {years} jaar. Het gaat over *{what}*.',
  'child.kept': 'Over je kind bewaar ik niets. Ook geen naam.',
  'child.later': 'Er is ook nog:',
  'child.wide': 'Dit is er ook te doen:',
  'child.empty':
    'Ik vond nu niets dat past. Ik kan breder zoeken: verder weg, en ook andere dingen. Of vraag een mens van de club.',
  'child.empty.wide':
    'Ook breder vond ik nu niets voor deze leeftijd. Een mens van de club denkt graag mee. Kom gerust later eens terug.',
  'child.wider': 'Zoek breder',
  'child.done': 'Klaar',
  'child.bye': 'Goed. Schrijf gerust als je weer iets zoekt.',
  'child.hint':
    'Dat begreep ik niet. Typ een nummer. Je kan ook een leeftijd zeggen, of wat je kind graag doet.',
  'child.choose': 'Dit lijkt ons leuk',
  'child.count': 'Voor hoeveel kinderen is het?',
  'child.number': '{count, plural, one {1 kind} other {# kinderen}}',
  'child.alone': '{children, plural, one {Enkel mijn kind komt} other {Enkel mijn kinderen komen}}',
  'child.adult': 'Ben jij 18 of ouder? Alleen een volwassene kan een kind inschrijven.',
  'young.hello':
    'Leuk dat je er bent! Omdat je jonger bent dan 13, doen we dit samen met een volwassene. Dat kan je mama zijn, je papa, of iemand anders die je kent.',
  'young.together':
    'Je hoeft je naam niet te zeggen. Ik onthoud alleen dat je jonger bent dan 13. Klopt dat niet? Typ *een mens*.',
  'young.again': 'Dag! We kijken weer samen met een volwassene.',
  'young.list': 'Dit kan je doen:',
  'young.choose': 'Dit lijkt me leuk',
  'young.company':
    'Ja, kom maar samen! Kies eerst wat je leuk lijkt. Dan nemen jullie samen 2 plaatsen.',
  'young.adult': '«*{who}*», leuk! Is er nu een volwassene bij je? Laat die even meelezen.',
  'young.adult.yes': 'Ja, wij lezen samen',
  'young.adult.no': 'Nee, nu niet',
  'young.for-adult': 'Dag! Dit is voor de volwassene:',
  'young.sure':
    'Zal ik 2 plaatsen nemen voor «*{who}*»? Een voor het kind en een voor jou. Ik bewaar alleen hoeveel plaatsen het zijn.',
  'young.sure.yes': 'Ja, ik ben 18 of ouder en kom mee',
  'young.sad':
    'Wat jammer dat je je zo voelt. Wil je praten? Bel of chat gratis met *102* (Awel). Een mens van de club leest ook wat je schreef.',
  'young.later': 'Goed. Vraag het eerst aan een volwassene. Kom daarna samen terug.',
  'young.bye': 'Dag! Kom gerust terug, samen met een volwassene.',
} as const
