/** A seat that came free, and is held for who waited. */
export const seat = {
  'seat.free': 'Er is een plaats vrij: *{title}*. Wil je ze?',
  'seat.held': 'Ik hou de plaats vrij tot *{moment}*.',
  'seat.take': 'Ja, ik kom graag',
  'seat.pass': 'Nee, toch niet',
  'seat.passed': 'Goed. De plaats is vrij voor iemand anders.',
  'seat.yours': 'Je hebt een plaats. Kan je niet komen? Zeg dan *ik kom niet*.',
  'seat.late': 'Die plaats hield ik niet langer vrij.',
  'seat.lapsed':
    'Ik hou de plaats voor «*{title}*» niet langer vrij: ik hoorde niets van je. Dat is niet erg: je mag altijd weer op de wachtlijst.',
  'seat.again': 'Zet mij op de wachtlijst',
  'seat.until': 'Er is een plaats vrij voor jou, tot {moment}.',
  'seat.something': 'deze activiteit',
} as const
