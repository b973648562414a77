/** What nobody asked for: «Dis, ça te dit?», the list of the week, and whether to go on with it. */
import type { tips as source } from '../nl/tips.ts'

export const tips: Readonly<Record<keyof typeof source, string>> = {
  'tips.nudge.join': 'Dis, ça te dit de participer ?',
  'tips.nudge.watch': 'Dis, ça te dit de venir voir ?',
  'tips.digest': 'Dis, ça te dit ? Voici ce qu’il y a bientôt, et qui peut te plaire :',
  'tips.show': 'Montre-moi plus',
  'tips.pass': 'Pas ça',
  'tips.less': 'Moins souvent ou stop',
  'tips.more': 'Plus sur {title}',
  'tips.passed': 'D’accord, je ne te le montre plus.',
  'tips.go-on':
    'Est-ce que je continue à t’écrire quand quelque chose peut te plaire ? Au plus une fois par semaine.',
  'tips.stay': 'Oui, continue',
  'tips.later': 'Plus tard : rien pendant une semaine',
  'tips.stop': 'Plus d’idées, stop',
  'tips.stayed':
    'Super ! Quand quelque chose peut te plaire, je t’écris. Au plus une fois par semaine.',
  'tips.silent': 'D’accord. Jusqu’au {date}, je ne t’écris rien de moi-même.',
  'tips.are-off':
    'Pour le moment, je ne t’envoie pas d’idées. Tu en veux ? Regarde dans *mon profil*.',
  'tips.offer':
    'Est-ce que je peux parfois, au plus une fois par semaine, te dire ce qui peut te plaire ? Jamais tard le soir. Tu peux aussi passer cette question.',
  'tips.offer.yes': 'Oui, dis-le-moi',
  'tips.offer.no': 'Non, merci',
  'tips.on':
    'D’accord ! Quand quelque chose peut te plaire, je t’écris. Au plus une fois par semaine. Tu peux toujours arrêter, dans *mon profil*.',
  'tips.off':
    'D’accord, je ne t’envoie pas d’idées. Tu peux toujours chercher : dis simplement de quoi tu as envie. Tu ne veux plus rien du tout ? Écris *stop*.',
  'tips.news.on':
    'D’accord. Tu reçois aussi des nouvelles des organisations près de chez toi. Avec les idées, cela reste un message par semaine.',
  'tips.news.off': 'D’accord, je ne t’envoie pas de nouvelles des organisations.',
  'tips.adults': 'C’est possible quand tu dis que tu as 18 ans ou plus.',
  'tips.profile.yes': 'Idées : oui, au plus 1 par semaine',
  'tips.profile.no': 'Idées : non',
  'tips.profile.news.yes': 'Nouvelles des organisations : oui',
  'tips.profile.news.no': 'Nouvelles des organisations : non',
  'tips.give': 'Envoie-moi parfois une idée',
  'tips.withdraw': 'Ne m’envoie pas d’idées',
  'tips.news.give': 'Envoie-moi des nouvelles des organisations',
  'tips.news.withdraw': 'Pas de nouvelles des organisations',
}
