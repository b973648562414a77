/** «Kom je?», asked before a meeting, and what is said to the answer. */
import type { remind as source } from '../nl/remind.ts'

export const remind: Readonly<Record<keyof typeof source, string>> = {
  'remind.tomorrow': 'C’est demain : *{title}*. Tu viens ?',
  'remind.today': 'C’est aujourd’hui : *{title}*. Tu viens ?',
  'remind.hint': 'Tu ne peux pas ? Dis-le simplement : ce n’est pas grave.',
  'remind.come': 'Oui, je viens',
  'remind.absent': 'Pas cette fois',
  'remind.yes': 'Super, à bientôt !',
  'remind.no': 'Merci de le dire. Tu fais toujours partie du groupe : à la prochaine fois !',
  'remind.no.seat': 'Merci de le dire. Ta place est libre pour quelqu’un d’autre.',
  'remind.changed': 'Cela a changé entre-temps. Dis *mes projets* pour voir où ça en est.',
}
