/** What the operator is told about links for posters. */
import type { operatorLinks as nl } from '../nl/operator-links.ts'

export const operatorLinks: Record<keyof typeof nl, string> = {
  'operator.links.about':
    'montre un lien pour chaque lieu, groupe et activité d’un club, pour une affiche',
  'operator.links.page': 'où les gens trouvent la page web',
  'operator.links.bad-page':
    '« {page} » n’est pas l’adresse d’une page web. Elle commence par https.',
  'operator.links.none': 'Ce club n’a pas encore de lieux, de groupes ni d’activités à venir.',
  'operator.links.no-way':
    'Il n’y a pas encore de liens. Choisis GOESTING_URL, donne --page, ou connecte un robot de Telegram.',
  'operator.links.bad-id':
    'Pas de lien : « {id} » contient des signes qui n’entrent pas dans un lien.',
  'operator.links.place': 'Lieu : {title}',
  'operator.links.group': 'Groupe : {title}',
  'operator.links.activity': 'Activité : {title}',
}
