/** News of partners: one activity, told to the people whom it fits; and how its sending goes. */
import type { broadcast as source } from '../nl/broadcast.ts'

export const broadcast: Readonly<Record<keyof typeof source, string>> = {
  'broadcast.tag': 'Des nouvelles d’un partenaire',
  'broadcast.by': 'Qui l’organise : {partner}',
  'broadcast.why': 'Pourquoi toi ? {why}. Et tu as dit oui aux nouvelles des partenaires.',
  'broadcast.join': 'Je participe',
  'broadcast.pass': 'Pas ça',
  'broadcast.end': 'Plus de nouvelles des partenaires',
  'broadcast.passed': 'D’accord. Je ne te le montre plus.',
  'broadcast.ended':
    'D’accord. Tu ne reçois plus de nouvelles des partenaires. Tu peux toujours chercher toi-même.',
  'broadcast.desk.state.running': 'Ce message part maintenant',
  'broadcast.desk.state.paused': 'Ce message est en pause',
  'broadcast.desk.state.stopped': 'Ce message est arrêté',
  'broadcast.desk.state.done': 'Ce message est terminé',
  'broadcast.desk.looked': 'Personnes vues : {looked, number} sur {of, number}',
  'broadcast.desk.sent': 'Envoyés : {sent, number}. En route : {pending, number}',
  'broadcast.desk.pause': 'Faire une pause',
  'broadcast.desk.resume': 'Reprendre',
  'broadcast.desk.stop': 'Arrêter ce message',
}
