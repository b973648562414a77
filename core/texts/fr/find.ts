/** The one ranked answer. */
import type { find as source } from '../nl/find.ts'

export const find: Readonly<Record<keyof typeof source, string>> = {
  'find.intro': 'Voici ce qui peut te plaire :',
  'find.intro.activities': 'Voici des activités où tu peux aller :',
  'find.empty': 'Je n’ai encore rien trouvé pour toi.',
  'find.no-more': 'C’est tout ce que j’ai trouvé.',
  'find.no-further': 'Plus loin, je ne trouve rien d’autre pour le moment.',
  'find.first': 'Retour au premier',
  'find.hint':
    'Je n’ai pas compris. Écris un numéro, « encore », « trop loin » ou « activités ». Ou dis-moi une autre envie.',
  'find.hint.empty':
    'Je n’ai pas compris. Dis-moi une autre envie, ou demande à parler à quelqu’un du club.',
  'find.tag.peer': 'Une personne',
  'find.tag.host': 'Anime des groupes',
  'find.tag.mentor': 'Mentor',
  'find.tag.group': 'Ensemble',
  'find.tag.activity': 'Activité',
  'find.title.person': '{name}',
  'find.title.nameless': 'Quelqu’un à {place}',
  'find.title.nameless-nowhere': 'Quelqu’un du club',
  'find.title.group': 'Petit groupe : {topic}',
  'find.title.wording': '{title}',
  'find.fact.place': '{place}',
  'find.fact.place-km':
    '{place}, {km, plural, =0 {tout près} one {à # kilomètre} many {à # kilomètres} other {à # kilomètres}}',
  'find.fact.when': '{moment}',
  'find.fact.until': 'Tu peux venir jusqu’au {moment}',
  'find.fact.weekly': 'Chaque semaine : {times}',
  'find.fact.spot': '{spot}',
  'find.fact.price':
    '{euro, plural, =0 {Gratuit} one {{euro, number, ::.00/w} €} many {{euro, number, ::.00/w} €} other {{euro, number, ::.00/w} €}}',
  'find.fact.ages': 'Pour les {from}–{to} ans',
  'find.fact.ages-from': 'À partir de {from} ans',
  'find.fact.ages-to': 'Jusqu’à {to} ans',
  'find.fact.bring': 'À apporter : {bring}',
  'find.fact.seats':
    '{seats, plural, one {Encore # place} many {Encore # places} other {Encore # places}}',
  'find.choose.peer': 'Contacter {who}',
  'find.choose.group': 'Participer',
  'find.choose.activity': 'Je viens',
  'find.wider': 'Chercher plus loin, jusqu’à {km} kilomètres',
  'find.other': 'Chercher autre chose',
  'find.sure.event': 'Je t’inscris à « *{who}* » ?',
  'find.sure.person':
    'Je contacte *{who}* pour toi ? Cette personne verra ton prénom, ce que tu cherches et ce que tu peux montrer. Jamais ton adresse ni ton numéro. Après un oui, vous pourrez vous écrire, en passant par moi.',
  'find.sure.meeting':
    'La première fois, choisissez un endroit où il y a du monde, comme la bibliothèque. Donc pas à la maison. Et ne demande pas d’argent, n’en donne pas non plus.',
  'find.sure.no': 'Non, retour à la liste',
  'find.back-to-list': 'D’accord. Voici de nouveau la liste.',
}
