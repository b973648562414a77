/** What somebody comes to was moved: to another moment or place. */
import type { change as source } from '../nl/change.ts'

export const change: Readonly<Record<keyof typeof source, string>> = {
  'change.told': 'Il y a un changement : *{title}*. Voici ce qui est prévu maintenant :',
  'change.ask': 'Tu peux encore venir ?',
  'change.yes': 'Oui, je peux encore',
  'change.no': 'Non, alors je ne peux pas',
  'change.leave': 'Je quitte ce groupe',
  'change.waiting': 'Tu es toujours sur la liste d’attente.',
  'change.off': 'Enlève-moi de la liste d’attente',
}
