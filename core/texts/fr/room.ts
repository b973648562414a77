/** The bot in the chat of a group: how a host brings it in, and what it says there, to everybody. */
import type { room as nl } from '../nl/room.ts'

export const room: Record<keyof typeof nl, string> = {
  'room.bring': 'Fais-moi entrer dans le chat de votre groupe',
  'room.bring.what':
    '*{title}* a un chat sur Telegram ? Alors je peux y dire quand et où vous vous retrouvez.',
  'room.bring.says':
    'Si cela change ou n’a pas lieu, je le dis aussi. La veille, je le dis encore une fois. Je parle toujours à tout le groupe.',
  'room.bring.deaf':
    'Je n’y écoute pas. J’entends seulement ce que quelqu’un me dit, et je ne le garde pas. Je ne dis rien sur les personnes du groupe.',
  'room.bring.how':
    'Ouvre le lien et choisis le chat de votre groupe. Le lien marche une seule fois, jusqu’à demain, et seulement pour toi. Tu ne veux plus de moi là-bas ? Retire-moi simplement du chat.',
  'room.bring.open': 'Fais-moi entrer dans le chat',
  'room.no.closed': 'Ce groupe n’existe plus. Je ne peux donc pas venir dans le chat.',
  'room.no.not-host':
    'Seule la personne qui anime le groupe peut faire cela. Demande-lui, ou demande à quelqu’un du club.',
  'room.no.not-adult':
    'C’est possible seulement si tu m’as dit que tu as 18 ans ou plus. Quelqu’un du club peut t’aider : écris *un humain*.',
  'room.no.there':
    'Je suis déjà dans un chat de ce groupe. Tu en veux un autre ? Retire-moi d’abord de celui-là.',
  'room.no.telegram': 'Ce n’est pas possible maintenant : je ne suis pas sur Telegram ici.',
  'room.hello.who': 'Bonjour à tous ! Je suis le bot du club, et je suis là pour *{title}*.',
  'room.hello.next': 'Voici votre rendez-vous :',
  'room.hello.what':
    'Ici je dis quand et où vous vous retrouvez, et si quelque chose change. Demandez-le quand vous voulez : écrivez */quand*.',
  'room.hello.deaf':
    'Je n’écoute pas et je ne garde rien. Je parle avec chacun de vous à part. Ainsi, personne d’autre ne lit.',
  'room.when': '*{title}*. Voici votre rendez-vous :',
  'room.moved': 'Quelque chose a changé pour *{title}*. Voici comment c’est maintenant :',
  'room.remind.tomorrow': 'C’est pour demain : *{title}*.',
  'room.remind.today': 'C’est pour aujourd’hui : *{title}*.',
  'room.remind.alone': 'Tu ne peux pas venir ? Dis-le-moi à part.',
  'room.step-free': 'On peut entrer en fauteuil roulant.',
  'room.steps': 'En fauteuil roulant, il est difficile d’entrer.',
  'room.how':
    'Tu animes un groupe ? Écris-moi à part *qu’est-ce que j’ai de prévu ?* et choisis *Fais-moi entrer dans le chat de votre groupe*. Alors je dis ici quand vous vous retrouvez.',
  'room.wrong.unknown':
    'Je ne connais pas ce lien. La personne qui anime le groupe m’en demande un nouveau : elle m’écrit *qu’est-ce que j’ai de prévu ?*',
  'room.wrong.used':
    'Ce lien a déjà servi. La personne qui anime le groupe m’en demande un nouveau : elle m’écrit *qu’est-ce que j’ai de prévu ?*',
  'room.wrong.expired':
    'Ce lien a plus d’un jour. La personne qui anime le groupe m’en demande un nouveau : elle m’écrit *qu’est-ce que j’ai de prévu ?*',
  'room.wrong.not-you':
    'Ce lien est pour quelqu’un d’autre. Seule la personne qui me l’a demandé peut s’en servir, avec son propre Telegram.',
  'room.wrong.nameless':
    'Je ne vois pas qui tu es. Dans le groupe, désactive un moment *Rester anonyme*, puis ouvre encore le lien.',
  'room.wrong.other-group':
    'Ici, je suis déjà là pour un autre groupe. Un chat est pour un seul groupe.',
  'room.opened':
    'C’est fait ! Je suis dans le chat de votre groupe. J’y dis quand et où vous vous retrouvez.',
  'room.opened.out': 'Tu ne veux plus de moi là-bas ? Retire-moi simplement du chat.',
  'room.muted':
    'Je ne peux pas écrire dans le chat de votre groupe. Ouvre ce chat et touche son nom. Choisis *Modifier*, puis *Autorisations*. Là, laisse-moi envoyer des messages. Ensuite, je continue.',
  'room.bye':
    'Je quitte maintenant ce chat. Je continue à parler avec chacun de vous à part. À bientôt !',
  'room.ended.closed': 'Ton groupe s’est arrêté. J’ai donc quitté le chat du groupe.',
  'room.ended.not-host': 'Tu n’animes plus ce groupe. J’ai donc quitté le chat du groupe.',
  'room.ended.taken-out':
    'On m’a retiré du chat de votre groupe. Tu veux que je revienne ? Écris *qu’est-ce que j’ai de prévu ?* et choisis *Fais-moi entrer dans le chat de votre groupe*.',
}
