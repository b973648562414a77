/** Two people, two yeses. */
export const introduce = {
  'introduce.asked': 'Ik heb het gevraagd. Komt er een ja, dan laat ik het je meteen weten.',
  'introduce.not-now': 'Dat lukt nu niet. Kijk gerust verder in de lijst.',
  'introduce.request': 'Een vraag voor jou: *{name}* wil je graag leren kennen. Vind je dat goed?',
  'introduce.request.hint':
    'Je hoeft niets te doen. Zeg je nee of niets, dan ziet {name} dat niet. Pas na je ja kunnen jullie elkaar schrijven, via mij.',
  'introduce.yes': 'Ja, graag',
  'introduce.no': 'Nee, bedankt',
  'introduce.not-yet': 'Nu nog niet',
  'introduce.introduced': 'Goed nieuws: *{name}* en jij willen elkaar leren kennen!',
  'introduce.meeting':
    'Spreek af op een plek met andere mensen erbij, zoals de bibliotheek of een activiteit. Niet thuis, en zonder geld.',
  'introduce.ice':
    'Goede vragen om mee te beginnen: Waarom heb je hier goesting in? Wat lukt je al? Wanneer past het je?',
  'introduce.write': 'Schrijf aan {name}',
  'introduce.declined': 'Goed. Dit blijft tussen ons.',
  'introduce.later': 'Goed. De vraag blijft nog even staan. Zeg ja wanneer je wil.',
  'introduce.lapsed':
    'Er kwam deze week geen antwoord van {name}. Dat kan veel redenen hebben. Zoek gerust verder.',
  'introduce.going.ask': 'Om samen naar een activiteit te gaan rond: {concept}',
  'introduce.going': 'Samen naar: {title}, {moment}',
} as const
