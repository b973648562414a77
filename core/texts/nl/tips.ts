/** What nobody asked for: «Zeg, ej goesting?», the list of the week, and whether to go on with it. */
export const tips = {
  'tips.nudge.join': 'Zeg, ej goesting om mee te doen?',
  'tips.nudge.watch': 'Zeg, ej goesting om te komen kijken?',
  'tips.digest': 'Zeg, ej goesting? Dit is er binnenkort te doen, en het past bij jou:',
  'tips.show': 'Toon mij meer',
  'tips.pass': 'Niet dit',
  'tips.less': 'Minder vaak of stop',
  'tips.more': 'Meer over {title}',
  'tips.passed': 'Goed, dit toon ik je niet meer.',
  'tips.go-on': 'Zal ik je blijven schrijven als er iets bij je past? Hoogstens één keer per week.',
  'tips.stay': 'Ja, blijf schrijven',
  'tips.later': 'Later: eerst een week niets',
  'tips.stop': 'Stop met tips',
  'tips.stayed': 'Fijn! Past er iets bij je, dan schrijf ik je. Hoogstens één keer per week.',
  'tips.silent': 'Goed. Tot {date} schrijf ik je niets uit mezelf.',
  'tips.are-off': 'Je krijgt nu geen tips. Wil je ze wel? Kijk dan in *mijn profiel*.',
  'tips.offer':
    "Mag ik je af en toe, hoogstens één keer per week, iets laten weten dat bij je past? Nooit 's avonds laat. Je mag dit ook overslaan.",
  'tips.offer.yes': 'Ja, laat het mij weten',
  'tips.offer.no': 'Nee, liever niet',
  'tips.on':
    'Goed! Past er iets bij je, dan schrijf ik je. Hoogstens één keer per week. Stoppen kan altijd, in *mijn profiel*.',
  'tips.off':
    'Goed, ik stuur je geen tips. Zoeken kan altijd: zeg gewoon waar je goesting in hebt. Wil je helemaal niets meer? Typ *stop*.',
  'tips.news.on':
    'Goed. Je krijgt ook nieuws van organisaties in de buurt. Samen met de tips blijft het één bericht per week.',
  'tips.news.off': 'Goed, ik stuur je geen nieuws van organisaties.',
  'tips.adults': 'Dit kan pas als je zegt dat je 18 of ouder bent.',
  'tips.profile.yes': 'Tips: ja, hoogstens 1 per week',
  'tips.profile.no': 'Tips: nee',
  'tips.profile.news.yes': 'Nieuws van organisaties: ja',
  'tips.profile.news.no': 'Nieuws van organisaties: nee',
  'tips.give': 'Stuur mij af en toe een tip',
  'tips.withdraw': 'Stuur mij geen tips',
  'tips.news.give': 'Stuur mij nieuws van organisaties',
  'tips.news.withdraw': 'Stuur mij geen nieuws van organisaties',
} as const
