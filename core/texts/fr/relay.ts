/** Writing to each other through the bot. */
import type { relay as source } from '../nl/relay.ts'

export const relay: Readonly<Record<keyof typeof source, string>> = {
  'relay.write':
    'Que veux-tu écrire à *{name}* ? Tout ce que tu tapes maintenant est envoyé à {name}.',
  'relay.sent': 'Envoyé à *{name}*. Continue, ou choisis *J’ai fini d’écrire*.',
  'relay.done': 'J’ai fini d’écrire',
  'relay.left': 'D’accord. Maintenant, tu m’écris de nouveau à moi, et plus à {name}.',
  'relay.from': 'Message envoyé par *{name}* :',
  'relay.words': '{words}',
  'relay.answer': 'Répondre à {name}',
  'relay.stop': 'Arrêter ce contact',
  'relay.stop.sure':
    'Tu veux arrêter le contact avec *{name}* ? Alors vous ne pouvez plus vous écrire, et c’est pour toujours.',
  'relay.stop.yes': 'Oui, arrêter le contact',
  'relay.stop.no': 'Non, le contact reste',
  'relay.stop.kept': 'D’accord. Le contact reste.',
  'relay.report': 'Signaler',
  'relay.report.sure':
    'Tu veux signaler *{name}* ? Alors le contact s’arrête tout de suite, pour toujours. Une personne du club lit vos derniers messages.',
  'relay.report.yes': 'Oui, signaler',
  'relay.report.no': 'Non, pas maintenant',
  'relay.report.kept': 'D’accord. Rien n’est signalé, et le contact reste.',
  'relay.unknown':
    'Je ne sais pas si ton message est bien arrivé chez *{name}*. Tu peux l’envoyer encore une fois.',
  'relay.to-whom': 'Je n’ai encore rien envoyé. À qui veux-tu écrire ?',
  'relay.closed': 'Ce contact est arrêté. Ton message n’est pas envoyé.',
  'relay.stopped':
    'Le contact avec *{name}* est arrêté. Vous ne pouvez plus vous écrire, et je ne vous présenterai plus jamais.',
  'relay.reported':
    'Merci de le dire. Le contact avec *{name}* est arrêté, et je ne vous présenterai plus jamais. Une personne du club regarde les derniers messages.',
  'relay.help':
    'Il y a du danger ? Appelle le *112*. Tu peux parler de violence gratuitement : *0800 30 030* (Écoute violences conjugales) ou *107* (Télé-Accueil). Tu es jeune ? *103* (Écoute-Enfants).',
}
