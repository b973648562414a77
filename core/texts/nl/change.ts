/** What somebody comes to was moved: to another moment or place. */
export const change = {
  'change.told': 'Er is iets veranderd: *{title}*. Zo is het nu:',
  'change.ask': 'Kan je nog komen?',
  'change.yes': 'Ja, ik kan nog',
  'change.no': 'Nee, dan kan ik niet',
  'change.leave': 'Ik stop met dit groepje',
  'change.waiting': 'Je staat nog altijd op de wachtlijst.',
  'change.off': 'Haal mij van de wachtlijst',
} as const
