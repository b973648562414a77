/** What only Telegram shows: its menu, and what is said in a group. */
export const telegram = {
  'telegram.command.help': 'hulp',
  'telegram.command.plans': 'agenda',
  'telegram.command.profile': 'profiel',
  'telegram.command.pause': 'pauze',
  'telegram.command.human': 'mens',
  'telegram.command.again': 'opnieuw',
  'telegram.command.when': 'wanneer',
  'telegram.about.help': 'Wat kan ik hier doen?',
  'telegram.about.plans': 'Wat heb ik staan?',
  'telegram.about.profile': 'Wat weet je van mij?',
  'telegram.about.pause': 'Even geen berichten',
  'telegram.about.human': 'Praat met iemand van de club',
  'telegram.about.again': 'Begin opnieuw',
  'telegram.about.when': 'Wanneer en waar deze groep afspreekt',
  'telegram.room':
    'Dag allemaal! Ik praat met elk van jullie apart. Dan leest niemand mee. Tik hieronder om te beginnen.',
  'telegram.room.open': 'Praat met mij',
} as const
