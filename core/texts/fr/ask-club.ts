/** What goes to a person of the club: with what somebody agreed to share, and with no more. */
import type { askClub as source } from '../nl/ask-club.ts'

export const askClub: Readonly<Record<keyof typeof source, string>> = {
  'ask-club.write': 'Écris-le ici, avec tes mots.',
  'ask-club.share':
    'Je peux aussi dire que tu cherches ceci : *{what}* ? Si tu dis non, je transmets seulement tes mots.',
  'ask-club.share.mentor':
    'Je peux aussi dire que tu cherches ceci : *{what}* ? Alors {name}, mentor du club, peut te répondre. Si tu dis non, je transmets seulement tes mots, à la coordination.',
  'ask-club.share.yes': 'Oui, dis-le aussi',
  'ask-club.share.no': 'Non, seulement mes mots',
  'ask-club.about': 'À propos de : {what}',
  'ask-club.understood.start-group': 'J’ai compris ceci : tu veux lancer un petit groupe.',
  'ask-club.understood.announce': 'J’ai compris ceci : tu veux annoncer une activité.',
  'ask-club.understood.feedback': 'J’ai compris ceci : tu veux dire comment c’était.',
  'ask-club.understood.worry': 'J’ai compris ceci : il y a un souci avec quelqu’un.',
  'ask-club.next.worry': 'C’est triste que ce soit arrivé. Une personne du club va regarder.',
  'ask-club.sure.feedback': 'Tu veux qu’une personne du club lise ceci ?',
  'ask-club.next.feedback': 'Merci. Une personne du club va le lire.',
  'ask-club.task.start-group': '*{name}* veut lancer un petit groupe.',
  'ask-club.task.announce': '*{name}* veut annoncer une activité.',
  'ask-club.task.feedback': '*{name}* dit comment c’était.',
  'ask-club.task.worry':
    '*{name}* veut dire quelque chose à propos de quelqu’un. Regarde dès que tu peux.',
  'ask-club.spotted':
    'C’est beau : *{what}* ! Seule cette personne peut dire si elle veut le montrer. Tu peux lui envoyer ceci :',
  'ask-club.spotted.forward':
    '« Dis, ça te tente ? Tu fais ça si bien : {what}. Des gens veulent l’apprendre. Parle avec Goesting. Ou appelle, ou écris : {contact} »',
  'ask-club.spotted.nothing': 'Je n’ai rien noté, chez toi non plus.',
}
