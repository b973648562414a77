/** «Ik weet het niet» and «ik kan niks»: two good ways to begin. */
export const start = {
  'taste.hello':
    'C’est une bonne réponse. Alors, on goûte ! Je te montre trois choses. Toi, tu dis : pouce en haut ou pouce en bas.',
  'taste.which': 'Numéro {at, number} sur {of, number}. C’est pour toi ?',
  'taste.up': '👍 Je veux essayer',
  'taste.down': '👎 Pas pour moi',
  'taste.enough': 'J’ai assez goûté',
  'taste.people':
    '{count, plural, one {Une personne de ton club montre ça volontiers.} other {{count, number} personnes de ton club montrent ça volontiers.}}',
  'taste.activities':
    '{count, plural, one {Une activité arrive bientôt.} other {{count, number} activités arrivent bientôt.}}',
  'taste.first': 'Bientôt : *{title}*, {when}.',
  'taste.hint': 'Choisis 👍 ou 👎. Ou dis simplement de quoi tu as envie.',
  'taste.none-yet': 'Ça m’aide aussi : je sais ce que tu n’aimes pas. En voici encore trois.',
  'taste.none':
    'D’accord. Ce que tu n’aimes pas, je ne le montre plus. Regarde plutôt les images :',
  'life.hello':
    'Beaucoup de gens disent ça. Et pourtant, chacun sait faire quelque chose qu’un autre veut apprendre.',
  'life.ask':
    'Que fais-tu à la maison, ou pour les autres ? Choisis, ou raconte. Par exemple : « je répare les vélos de mes cousins ».',
  'life.more': 'C’est déjà quelque chose ! Tu fais encore autre chose ?',
  'life.coming': 'Peut-être à faire ensemble : *{title}*, {when}.',
  'life.other': 'Ici, il y a aussi ceci à faire : *{title}*, {when}.',
  'life.cooking': 'Je cuisine',
  'life.children': 'Je m’occupe d’enfants',
  'life.bikes': 'Je répare des vélos',
  'life.clothes': 'Je répare des vêtements',
  'life.garden': 'Je travaille au jardin',
  'life.rather-learn': 'Je préfère apprendre',
  'life.enough': 'C’est tout',
  'life.hint':
    'Je n’ai pas encore compris. Choisis un numéro. Ou raconte quelque chose que tu fais souvent.',
} as const
