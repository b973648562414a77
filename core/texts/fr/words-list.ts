/** Words that nobody knew yet: the club's human says what they are. */
import type { wordsList as source } from '../nl/words-list.ts'

export const wordsList: Readonly<Record<keyof typeof source, string>> = {
  'words-list.title': 'Nouveaux mots',
  'words-list.intro':
    'Des gens d’ici disent ces mots, et je ne les connais pas encore. Je ne sais pas qui les a dits. Quel mot veux-tu regarder ?',
  'words-list.next': 'Encore un mot ?',
  'words-list.counted': '{word} : {count, plural, one {# fois} many {# fois} other {# fois}}',
  'words-list.word': '{word}',
  'words-list.hint': 'Choisis un mot avec un bouton ou un numéro.',
  'words-list.stop': 'Assez pour maintenant',
  'words-list.later': 'D’accord. Tape *mots* quand tu veux continuer.',
  'words-list.none':
    'Il n’y a pas de nouveaux mots pour le moment. Un mot arrive ici quand il a été dit au moins deux fois.',
  'words-list.all-done': 'C’était le dernier mot. Merci !',
  'words-list.what': '*{word}* : qu’est-ce que c’est ?',
  'words-list.new': 'Quelque chose de nouveau à faire ou à apprendre',
  'words-list.other': 'Un autre mot pour une chose qui existe déjà',
  'words-list.leave': 'Laisse-le ainsi',
  'words-list.back': 'Retour à la liste',
  'words-list.which':
    '*{word}* est un autre mot pour quoi ? Dis-le avec tes mots, par exemple « coudre ».',
  'words-list.which.hint':
    'Je ne connais pas ça non plus. Tape un mot que je connais, par exemple « coudre » ou « cuisiner ».',
  'words-list.meant': 'Que veux-tu dire exactement ?',
  'words-list.sure': '*{word}* est donc un autre mot pour *{concept}*. C’est juste ?',
  'words-list.name': 'Quel nom lui donner ? Tape un nom, ou garde *{word}*.',
  'words-list.name.keep': 'Garde « {word} »',
  'words-list.name.hint': 'Tape un nom de 2 à 60 caractères.',
  'words-list.theme': '*{label}* va avec quel thème ?',
  'words-list.group': 'Et *{label}* va dans quel groupe ?',
  'words-list.group-name': '{group}',
  'words-list.ignored': 'D’accord, je laisse *{word}* ainsi.',
  'words-list.mapped': 'D’accord. Maintenant, *{word}* veut dire *{concept}*.',
  'words-list.added': 'D’accord, *{label}* est ajouté. Les gens peuvent le trouver maintenant.',
  'words-list.undo': 'Annule cela',
  'words-list.undone': 'C’est annulé. *{word}* est de nouveau dans les nouveaux mots.',
  'words-list.problem.taken':
    '« {label} » est déjà le nom de *{by}*. Choisis un autre nom, ou change d’abord celui de *{by}*.',
  'words-list.problem.guarded':
    '« {label} » va avec une chose que nous ne montrons pas ici. Ce mot ne peut pas dire autre chose.',
  'words-list.problem.empty': 'Je ne peux lire aucune lettre dans « {label} ».',
  'words-list.problem.unknown': '« {name} » n’existe pas dans ce club.',
  'words-list.problem.group': 'Il n’y a pas de groupe « {group} ».',
  'words-list.problem.elsewhere': 'Le groupe « {group} » appartient au thème « {theme} ».',
  'words-list.problem.circle':
    '« {name} » ferait partie de lui-même. Choisis autre chose de plus large.',
  'words-list.problem.id': '« {name} » existe déjà.',
}
