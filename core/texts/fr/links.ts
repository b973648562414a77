/** Links: what somebody who came by one hears, and how one is given to somebody else. */
import type { links as nl } from '../nl/links.ts'

export const links: Record<keyof typeof nl, string> = {
  'links.gone':
    'Ce qui était derrière ce lien n’existe plus. Ce n’est pas grave : nous trouverons autre chose ensemble.',
  'links.full':
    'Ce qui était derrière ce lien est complet. Cherchons ensemble quelque chose qui y ressemble.',
  'links.place': 'Tu viens par le lien de {place}. Bientôt, on peut y faire : {what}.',
  'links.place.empty':
    'Tu viens par le lien de {place}. Pour le moment, je ne peux rien y montrer à tout le monde. Il y a peut-être quelque chose pour toi, là ou ailleurs.',
  'links.place.then': 'Dis-moi d’abord de quoi tu as envie. Ensuite, je te montre plus.',
  'find.place.intro': 'Voici ce qu’on peut faire bientôt à cet endroit, {place} :',
  'find.place.empty':
    'Il n’y a rien pour toi en ce moment à cet endroit, {place}. Peut-être ailleurs.',
  'find.place.why': 'C’est à cet endroit, {place}.',
  'find.place.mine': 'Montrer ce qui me va',
  'find.place.elsewhere': 'Montrer ce qu’il y a ailleurs',
  'links.left-out': '[lien retiré]',
  'links.hidden': '[lien retiré : on ne voit pas où il mène]',
  'links.held':
    'Je n’ai pas transmis ton lien : on n’y voit pas où il mène. Envoie plutôt l’adresse complète du site.',
  'links.share': 'Fais passer',
  'links.share.here': 'Envoie ceci à qui veut venir aussi :',
  'links.share.which': 'Que veux-tu faire passer ?',
  'links.share.none':
    'Il n’y a rien à faire passer pour le moment. Choisis d’abord quelque chose dans une liste : dis « qu’est-ce qu’il y a à faire ? ».',
  'links.share.practice':
    'C’est un club d’essai, pour toi et personne d’autre : tout y est inventé. Il n’y a donc rien à donner aux autres.',
  'links.share.what': '*{title}*',
  'links.share.way': '{where} : {url}',
}
