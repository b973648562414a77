/** A list that is narrowed for now, another day, and what there is to try beside it. */
import type { narrow as source } from '../nl/narrow.ts'

export const narrow: Readonly<Record<keyof typeof source, string>> = {
  'find.only.together': 'Je montre maintenant seulement ce que tu fais avec d’autres.',
  'find.only.on': 'Je montre maintenant seulement ce qui va pour toi : {times}.',
  'find.only.not-on': 'Je cherche maintenant à un autre moment que : {times}.',
  'find.only.all': 'Montrer tout quand même',
  'find.days':
    'Quel jour te convient ? Choisis un jour. Ou écris-en plusieurs, comme « mardi et samedi ».',
  'find.days.weekend': 'Le week-end',
  'find.days.skip': 'Ça m’est égal',
  'find.days.hint':
    'Je ne connais pas ce jour. Choisis un numéro, ou écris un jour, comme « samedi ».',
  'find.not.together': 'Plutôt avec d’autres',
  'find.intro.taste':
    'Envie de goûter à autre chose en attendant ? Ici, tu peux simplement passer :',
  'find.fact.outside': 'Attention : c’est en dehors de tes heures',
}
