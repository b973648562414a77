/** What goes to a person of the club: with what somebody agreed to share, and with no more. */
export const askClub = {
  'ask-club.write': 'Schrijf het hier maar, in je eigen woorden.',
  'ask-club.share':
    'Mag ik ook zeggen dat je dit zoekt: *{what}*? Zeg je nee, dan geef ik alleen je eigen woorden door.',
  'ask-club.share.mentor':
    'Mag ik ook zeggen dat je dit zoekt: *{what}*? Dan kan {name} je antwoorden, mentor van de club. Zeg je nee, dan geef ik alleen je eigen woorden door, aan de coördinator.',
  'ask-club.share.yes': 'Ja, zeg het erbij',
  'ask-club.share.no': 'Nee, alleen mijn woorden',
  'ask-club.about': 'Waarover: {what}',
  'ask-club.understood.start-group': 'Dit begreep ik: je wil een groepje starten.',
  'ask-club.understood.announce': 'Dit begreep ik: je wil een activiteit laten weten.',
  'ask-club.understood.feedback': 'Dit begreep ik: je wil zeggen hoe het was.',
  'ask-club.understood.worry': 'Dit begreep ik: er is iets met iemand.',
  'ask-club.next.worry': 'Spijtig dat dit gebeurde. Een mens van de club kijkt ernaar.',
  'ask-club.sure.feedback': 'Wil je dat een mens van de club dit leest?',
  'ask-club.next.feedback': 'Dank je. Een mens van de club leest het.',
  'ask-club.task.start-group': '*{name}* wil een groepje starten.',
  'ask-club.task.announce': '*{name}* wil een activiteit laten weten.',
  'ask-club.task.feedback': '*{name}* zegt hoe het was.',
  'ask-club.task.worry': '*{name}* heeft iets te zeggen over iemand. Kijk zo snel als je kan.',
  'ask-club.spotted':
    'Wat mooi: *{what}*! Alleen die persoon zelf kan zeggen of die dat wil tonen. Stuur dit gerust door:',
  'ask-club.spotted.forward':
    '«Zeg, ej goesting? Jij bent zo goed in {what}. Er zijn mensen die dat willen leren. Praat eens met Goesting. Of bel of mail: {contact}»',
  'ask-club.spotted.nothing': 'Ik schreef niets op, ook niet bij jou.',
} as const
