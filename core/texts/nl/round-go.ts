/** Groups that a coordinator looks over before they are sent. */
export const roundGo = {
  'round.go.task': 'De groepjes van de ronde zijn gemaakt. Mag ik ze versturen?',
  'round.go.who': '{names}',
  'round.go.until': 'Zonder antwoord voor *{moment}* verstuur ik niets.',
  'round.go.send': 'Verstuur',
  'round.go.hold': 'Niet versturen',
  'round.go.sent':
    'Verstuurd. {groups, plural, one {# groepje krijgt} other {# groepjes krijgen}} nu een voorstel.',
  'round.go.sent.already': 'Deze groepjes zijn al verstuurd.',
  'round.go.held': 'Goed, ik verstuur niets. Iedereen die meedeed, hoort het vriendelijk.',
  'round.go.late': 'Te laat: dat kan niet meer. Er is niets verstuurd, en iedereen weet het.',
  'round.go.wait':
    'Ik heb een groepje voor jou gemaakt. Een mens van de club kijkt het nog na. Je hoort van mij, ten laatste op {moment}.',
  'round.go.not':
    'Deze keer gaat jouw groepje niet door. Dat ligt niet aan jou. De volgende ronde kom jij eerst aan de beurt.',
} as const
