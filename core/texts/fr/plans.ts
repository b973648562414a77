/** «Wat heb ik staan?» */
import type { plans as source } from '../nl/plans.ts'

export const plans: Readonly<Record<keyof typeof source, string>> = {
  'plans.title': 'Voici tes projets :',
  'plans.none':
    'Tu n’as encore rien de prévu. Dis-moi de quoi tu as envie, et on cherche ensemble.',
  'plans.activity': 'Activité',
  'plans.group': 'Ensemble',
  'plans.waitlist': 'Tu es sur la liste d’attente, à la place {place}.',
  'plans.contact': 'Contact',
  'plans.contact.open': 'Vous pouvez vous écrire.',
  'plans.contact.asked': 'Question posée. Pas encore de réponse.',
  'plans.request': 'Question pour toi',
  'plans.leave': 'Je ne viens pas',
  'plans.host.sure':
    'Tu animes *{title}*. Tu ne peux pas venir cette fois-ci seulement ? Ou veux-tu arrêter d’animer ce groupe ? Alors tu laisses aussi ta place.',
  'plans.host.leave': 'J’arrête d’animer',
  'plans.left': 'D’accord, ta place est libre pour quelqu’un d’autre.',
  'plans.return': 'Venir quand même',
  'plans.seated': 'C’est noté : tu as une place pour « *{title}* ».',
  'plans.seated.already': 'Tu avais déjà une place pour « *{title}* ».',
  'plans.waitlisted':
    'Il n’y a plus de place pour « *{title}* ». Tu es sur la liste d’attente, à la place {place}. Si une place se libère, je te le dis.',
  'plans.not-allowed': 'Je ne peux pas t’inscrire ici. Une personne du club t’aide avec plaisir.',
  'plans.over': 'C’est déjà passé. Tu peux regarder autre chose.',
  'plans.find-back': 'Pour le retrouver, écris *mes projets*.',
}
