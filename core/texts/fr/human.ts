/** A human is always one tap away. */
import type { human as source } from '../nl/human.ts'

export const human: Readonly<Record<keyof typeof source, string>> = {
  'human.asked':
    'J’ai transmis ta demande à une personne du club. Tu auras une réponse ici {hours, plural, one {dans l’heure} many {dans les # heures} other {dans les # heures}}.',
  'human.contact': 'Tu préfères appeler ou envoyer un mail ? {contact}',
  'human.add': 'Tu veux déjà dire de quoi il s’agit ? C’est comme tu veux.',
  'human.add.report': 'Tu veux dire ce qui s’est passé ? C’est comme tu veux.',
  'human.add.nothing': 'Non, c’est tout',
  'human.fine': 'D’accord. Une personne du club va te répondre.',
  'human.added': 'Merci. Je l’ai ajouté.',
  'human.task.human': '*{name}* veut parler à quelqu’un.',
  'human.task.report': '*{name}* signale *{against}*. Le contact est déjà arrêté.',
  'human.task.alert': 'Un message envoyé par *{name}* semble grave. Regarde dès que tu peux.',
  'human.task.unhandled': 'Je n’ai pas pu traiter un message envoyé par *{name}*.',
  'human.task.tag': 'Tâche pour une personne du club',
  'human.task.words': '« {words} »',
  'human.task.added': '*{name}* ajoute :',
  'human.task.evidence': '{name} : « {words} »',
  'human.task.nobody':
    'Il n’y a encore personne de ce club dans le chat. Appelle ou envoie un mail : {contact}',
  'human.task.by': 'Promis : une réponse avant {moment}',
  'human.take': 'Je m’en occupe',
  'human.reply': 'Répondre',
  'human.done': 'C’est réglé',
  'human.taken': 'D’accord, tu t’en occupes.',
  'human.taken.already': 'Quelqu’un s’en occupe déjà.',
  'human.closed': 'D’accord, c’est réglé.',
  'human.answer': 'Que veux-tu répondre à *{name}* ?',
  'human.answer.nameless': 'Que veux-tu répondre à la personne qui n’a pas donné son prénom ?',
  'human.answered': 'Ta réponse est envoyée.',
  'human.from-club': 'Réponse du club, écrite par *{name}* :',
  'human.ask-more': 'Demander autre chose',
  'human.handed-over': 'Ça, je ne sais pas encore le faire. Une personne du club va regarder.',
  'human.not-yours': 'Seule une personne du club peut faire ça.',
  'human.desk.empty': 'Il n’y a pas de tâche ouverte.',
  'human.desk':
    '{count, plural, one {Il y a # tâche ouverte :} many {Il y a # tâches ouvertes :} other {Il y a # tâches ouvertes :}}',
  'human.confirm.test':
    'Ceci est un message de test pour la coordination du club *{club}*. Tu le vois ? Alors choisis le bouton. Ensuite, le club ouvre.',
  'human.confirm.yes': 'Oui, je le vois',
  'human.confirm.open':
    'Le club *{club}* est ouvert. À partir de maintenant, les tâches arrivent ici.',
  'human.task.group': '{name} demande un petit groupe',
  'human.task.concept': 'Autour de : {concept}',
}
