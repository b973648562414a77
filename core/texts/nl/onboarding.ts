/** The first talk. */
export const onboarding = {
  'onboarding.first-screen':
    'Zeg, ej goesting…? *Waar heb je goesting in?*\nTu as envie de quoi ?\nWhat would you like to learn or do?',
  'onboarding.hello':
    'Hallo! Ik ben *Goesting*. Ik breng mensen in je buurt samen om van elkaar te leren.',
  'onboarding.theme':
    'Waar heb je goesting in? Kies een prentje, of vertel het in je eigen woorden.',
  'onboarding.theme.relax': 'Ontspannen',
  'onboarding.theme.make': 'Maken',
  'onboarding.theme.eat': 'Eten',
  'onboarding.theme.grow': 'Groen en natuur',
  'onboarding.theme.think': 'Denken en praten',
  'onboarding.theme.unknown': 'Ik weet het niet',
  'onboarding.theme.hint':
    'Dat begreep ik nog niet. Kies een nummer, of zeg iets zoals «ik wil leren naaien».',
  'onboarding.taster': 'Leuk! Spreekt een van deze je aan?',
  'onboarding.taster.unknown':
    'Dat is een goed antwoord. Hier zijn enkele ideeën om eens te proeven:',
  'onboarding.taster.other': 'Iets anders',
  'onboarding.meant': 'Bedoel je dit?',
  'onboarding.understood': 'Dit begreep ik',
  'onboarding.want': 'Je zoekt: *{what}*',
  'onboarding.offer': 'Je kan tonen: *{what}*',
  'onboarding.interest': 'Dat boeit je: *{what}*',
  'onboarding.when': 'Wanneer: *{times}*',
  'onboarding.not-when': 'Liever niet: *{times}*',
  'onboarding.where': 'Waar: *{place}*',
  'onboarding.spoken': 'Talen: *{languages}*',
  'onboarding.right': 'Klopt dat?',
  'onboarding.right.yes': 'Ja, dat klopt',
  'onboarding.right.no': 'Nee, niet helemaal',
  'onboarding.correct': 'Zeg het gerust opnieuw in je eigen woorden. Wat juist was, blijft staan.',
  'onboarding.correct.hint':
    'Dat begreep ik nog niet. Probeer het zo: «ik wil leren naaien, op woensdagavond in Genk».',
  'onboarding.who': 'Deze club is van *{operator}*. Een mens bereiken: {contact}.',
  'onboarding.kept': '{privacy}',
  'onboarding.erase': 'Je kan altijd alles laten wissen: typ *wis alles*.',
  'onboarding.name': 'Hoe mag ik je noemen? Je voornaam is genoeg.',
  'onboarding.name.hint': 'Typ enkel je voornaam, in letters. Of sla het over.',
  'onboarding.adult': 'Ben je 18 of ouder?',
  'onboarding.adult.silent': 'Dat zeg ik liever niet',
  'onboarding.consent': 'Mag ik je voorstellen aan mensen die bij je passen?',
  'onboarding.consent.yes': 'Ja, dat mag',
  'onboarding.consent.no': 'Nee, liever niet',
  'onboarding.send': 'Verder',
  'onboarding.joined': 'Welkom, {name}!',
  'onboarding.joined.nameless': 'Welkom!',
  'onboarding.joined.no-consent':
    'Goed, ik stel je aan niemand voor. Ik toon je wel wat er te doen is.',
  'onboarding.joined.young':
    'Ik stel je niet voor aan mensen die je niet kent. Ik toon je wel leuke dingen om te doen. En een mens helpt je graag.',
  'onboarding.told': 'Dat heb ik bij je profiel gezet.',
} as const
