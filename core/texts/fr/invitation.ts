/** What an invitation promises: how long, with whom, what comes next; and the file for a calendar. */
import type { invitation as source } from '../nl/invitation.ts'

export const invitation: Readonly<Record<keyof typeof source, string>> = {
  'find.fact.lasts': 'Ça dure {time}',
  'find.fact.lasts-until': 'Ça dure {time}, jusqu’à {until}',
  'find.fact.ends': 'C’est ouvert jusqu’au {moment}',
  'find.fact.again': 'Encore une fois plus tard : {moment}',
  'find.fact.next': 'La prochaine fois : {moment}',
  'find.fact.host': '{name} anime le petit groupe',
  'find.fact.people': 'Maintenant {count, plural, one {# personne} other {# personnes}}',
  'find.fact.fits': 'Ça va avec tes moments libres',
  'find.lasts.of': '*{title}*. {lasts}.',
  'find.lasts.all': `{above}
{below}`,
  'find.lasts.open': 'Il n’y a pas d’heure pour ça. Vous décidez ensemble.',
  'words.hours': '{hours, plural, one {# heure} other {# heures}}',
  'words.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'words.hours-minutes':
    '{hours, plural, one {# heure} other {# heures}} et {minutes, plural, one {# minute} other {# minutes}}',
  'calendar.put': 'Ajouter à mon agenda',
  'calendar.put-all': 'Tout ajouter à mon agenda',
  'calendar.here':
    'Voici pour ton agenda. Quelque chose change ? Reprends-le : l’ancien est remplacé.',
  'calendar.none':
    'Tu n’as encore rien de prévu avec un jour et une heure. Choisis d’abord où tu veux aller.',
  'calendar.elsewhere':
    'Ici je ne peux pas donner de fichier. Ouvre Goesting sur la page web et dis *ajoute à mon agenda*.',
  'calendar.saved': 'Pour ton agenda : {path}',
}
