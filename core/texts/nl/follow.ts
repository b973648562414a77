/** The day after: how it was. And a week after two people were introduced: whether they met. */
export const follow = {
  'follow.ask': 'Hoe was het? *{title}*, {moment}.',
  'follow.good': 'Goed',
  'follow.fair': 'Gaat wel',
  'follow.bad': 'Niet goed',
  'follow.absent': 'Ik was er niet',
  'follow.thanks.good': 'Fijn om te horen! Dit kan je volgende stap zijn:',
  'follow.thanks.fair': 'Dank je voor je eerlijke antwoord. Misschien past dit beter:',
  'follow.thanks.absent':
    'Geen probleem. Een andere keer is ook goed. Misschien is dit iets voor jou:',
  'follow.thanks.bad':
    'Jammer. Wil je erover praten? Een mens van de club luistert graag naar jou.',
  'follow.cancelled': 'Het ging niet door',
  'follow.thanks.cancelled': 'Jammer! Dat lag niet aan jou. Misschien is dit iets voor jou:',
  'follow.felt.good': 'Fijn om te horen!',
  'follow.felt.fair': 'Dank je voor je eerlijke antwoord.',
  'follow.felt.bad': 'Jammer. Dank je dat je het zegt.',
  'follow.felt.absent': 'Geen probleem. Een andere keer is ook goed.',
  'follow.felt.cancelled': 'Jammer dat het niet doorging. Dat lag niet aan jou.',
  'follow.other': 'Toon mij iets anders',
  'met.ask': 'Een week geleden leerden {name} en jij elkaar kennen. Hebben jullie elkaar gezien?',
  'met.private': 'Je antwoord blijft bij mij. De ander ziet het niet.',
  'met.yes': 'Ja',
  'met.not-yet': 'Nog niet',
  'met.no': 'Nee, dat wordt niets',
  'met.thanks.met': 'Fijn! Veel plezier samen.',
  'met.thanks.not-yet':
    'Dat kan altijd nog. Stel zelf een dag voor, op een plek met andere mensen erbij.',
  'met.thanks.not-meeting': 'Goed dat je het zegt. {name} hoort dit niet van mij.',
} as const
