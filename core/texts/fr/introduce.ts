/** Two people, two yeses. */
import type { introduce as source } from '../nl/introduce.ts'

export const introduce: Readonly<Record<keyof typeof source, string>> = {
  'introduce.asked': 'J’ai posé la question. Si c’est oui, je te le dis tout de suite.',
  'introduce.not-now': 'Ce n’est pas possible pour le moment. Regarde la suite de la liste.',
  'introduce.request':
    'Une question pour toi : *{name}* voudrait faire ta connaissance. Tu veux bien ?',
  'introduce.request.hint':
    'Rien ne t’oblige à répondre. Si tu dis non, ou rien, {name} ne le voit pas. Vous pourrez vous écrire seulement après ton oui, en passant par moi.',
  'introduce.yes': 'Oui, avec plaisir',
  'introduce.no': 'Non, merci',
  'introduce.not-yet': 'Pas encore',
  'introduce.introduced': 'Bonne nouvelle : *{name}* et toi, vous voulez faire connaissance !',
  'introduce.meeting':
    'Choisissez un endroit où il y a du monde, comme la bibliothèque ou une activité. Pas à la maison, et sans argent.',
  'introduce.ice':
    'De bonnes questions pour commencer : Pourquoi en as-tu envie ? Qu’est-ce que tu sais déjà faire ? Quand est-ce que ça te va ?',
  'introduce.write': 'Écrire à {name}',
  'introduce.declined': 'D’accord. Ça reste entre nous.',
  'introduce.later': 'D’accord. La question reste encore un peu. Dis oui quand tu veux.',
  'introduce.lapsed':
    '{name} n’a pas répondu cette semaine. Il peut y avoir beaucoup de raisons. Tu peux continuer à chercher.',
  'introduce.going.ask': 'Pour aller ensemble à une activité autour de : {concept}',
  'introduce.going': 'Y aller ensemble : {title}, {moment}',
}
