/** «Wat heb ik staan?» */
export const plans = {
  'plans.title': 'Dit heb je staan:',
  'plans.none': 'Je hebt nog niets staan. Vertel waar je goesting in hebt, dan zoeken we samen.',
  'plans.activity': 'Activiteit',
  'plans.group': 'Samen',
  'plans.waitlist': 'Je staat op de wachtlijst, plaats {place}.',
  'plans.contact': 'Contact',
  'plans.contact.open': 'Jullie kunnen elkaar schrijven.',
  'plans.contact.asked': 'Gevraagd. Nog geen antwoord.',
  'plans.request': 'Vraag aan jou',
  'plans.leave': 'Ik kom niet',
  'plans.host.sure':
    'Jij begeleidt *{title}*. Kan je alleen deze keer niet? Of wil je stoppen met begeleiden? Dan geef je ook je plaats vrij.',
  'plans.host.leave': 'Ik stop met begeleiden',
  'plans.left': 'Goed, je plaats is vrij voor iemand anders.',
  'plans.return': 'Toch wel komen',
  'plans.seated': 'Je bent ingeschreven voor «*{title}*».',
  'plans.seated.already': 'Je was al ingeschreven voor «*{title}*».',
  'plans.waitlisted':
    '«*{title}*» is vol. Je staat op de wachtlijst, plaats {place}. Komt er een plaats vrij, dan hoor je het.',
  'plans.not-allowed':
    'Hiervoor kan ik je niet inschrijven. Een mens van de club helpt je graag verder.',
  'plans.over': 'Dat is al voorbij. Kijk gerust naar iets anders.',
  'plans.find-back': 'Je vindt het terug met *wat heb ik staan?*',
} as const
