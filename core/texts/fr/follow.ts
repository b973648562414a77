/** The day after: how it was. And a week after two people were introduced: whether they met. */
import type { follow as source } from '../nl/follow.ts'

export const follow: Readonly<Record<keyof typeof source, string>> = {
  'follow.ask': 'C’était comment ? *{title}*, {moment}.',
  'follow.good': 'Bien',
  'follow.fair': 'Moyen',
  'follow.bad': 'Pas bien',
  'follow.absent': 'Je n’étais pas là',
  'follow.thanks.good': 'Ça fait plaisir ! Voici ce que tu pourrais faire ensuite :',
  'follow.thanks.fair': 'Merci pour ta réponse honnête. Ceci te plaira peut-être plus :',
  'follow.thanks.absent':
    'Pas de problème. Une autre fois, c’est bien aussi. Voici des idées pour toi :',
  'follow.thanks.bad': 'Dommage. Tu veux en parler ? Une personne du club t’écoute volontiers.',
  'follow.cancelled': 'Ça n’a pas eu lieu',
  'follow.thanks.cancelled': 'Dommage ! Ce n’est pas de ta faute. Ceci te plaira peut-être :',
  'follow.felt.good': 'Ça fait plaisir !',
  'follow.felt.fair': 'Merci pour ta réponse honnête.',
  'follow.felt.bad': 'Dommage. Merci de le dire.',
  'follow.felt.absent': 'Pas de problème. Une autre fois, c’est bien aussi.',
  'follow.felt.cancelled': 'Dommage que ça n’ait pas eu lieu. Ce n’est pas de ta faute.',
  'follow.other': 'Montre-moi autre chose',
  'met.ask':
    'Il y a une semaine, {name} et toi, vous avez fait connaissance. Vous avez pu vous voir ?',
  'met.private': 'Ta réponse reste entre nous. L’autre personne ne la voit pas.',
  'met.yes': 'Oui',
  'met.not-yet': 'Pas encore',
  'met.no': 'Non, ça ne se fera pas',
  'met.thanks.met': 'Super ! Amusez-vous bien ensemble.',
  'met.thanks.not-yet':
    'Ça peut encore se faire. Propose un jour, dans un endroit où il y a du monde.',
  'met.thanks.not-meeting': 'Merci de le dire. {name} ne le saura pas.',
}
