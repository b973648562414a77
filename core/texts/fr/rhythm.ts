/** How somebody wants to hear from us: a pause and its end, quiet hours, how often, about what not. */
import type { rhythm as source } from '../nl/rhythm.ts'

export const rhythm: Readonly<Record<keyof typeof source, string>> = {
  'rhythm.per.7': 'par semaine',
  'rhythm.per.14': 'toutes les deux semaines',
  'rhythm.per.30': 'par mois',
  'pause.until':
    'D’accord. Jusqu’au {date}, je ne t’envoie rien de moi-même et je ne te présente à personne.',
  'pause.until.asked': 'Ce jour-là, je te demande une seule fois si tu veux reprendre.',
  'pause.until.alone': 'Ensuite, tu participes de nouveau. Je ne t’écris pas pour ça.',
  'pause.now':
    'D’accord, la pause commence tout de suite. Je ne t’envoie rien de moi-même et je ne te présente à personne.',
  'pause.how-long': 'Combien de temps veux-tu faire une pause ?',
  'pause.two-weeks': 'Deux semaines',
  'pause.one-month': 'Un mois',
  'pause.day': 'Jusqu’à un jour que je choisis',
  'pause.other-day': 'Un autre jour',
  'pause.open': 'Jusqu’à ce que je le dise',
  'pause.opened':
    'D’accord. J’attends que tu dises quelque chose. Tu veux reprendre ? Écris *reprendre*.',
  'pause.which-day':
    'Jusqu’à quel jour ? Écris par exemple *1er février*, *trois semaines* ou *après Noël*.',
  'pause.no-such-day': 'Ce jour n’existe pas.',
  'pause.past': 'Ce jour est déjà passé.',
  'pause.far': 'C’est très loin. Je peux attendre un an au plus.',
  'pause.loose': 'Je ne sais pas encore jusqu’à quel jour.',
  'pause.stop-until': 'Plutôt jusqu’à une date',
  'pause.kept': 'D’accord, ta pause reste comme elle est. Tu veux reprendre ? Écris *reprendre*.',
  'pause.back':
    'Bonjour ! Tu voulais une pause jusqu’à aujourd’hui. Tu veux reprendre ? Si tu ne dis rien, je ne t’écris pas.',
  'pause.back.yes': 'Oui, je reprends',
  'pause.back.later': 'Pas encore',
  'pause.back.never': 'Laisse tomber',
  'pause.later': 'Pas de problème. Combien de temps encore ?',
  'pause.never': 'D’accord, je ne le demande plus. Tu veux reprendre un jour ? Écris *reprendre*.',
  'pause.profile': 'Tu es en pause jusqu’au {date}. Écris *reprendre* pour reprendre maintenant.',
  'rhythm.quiet':
    'D’accord. Je ne t’envoie rien de moi-même : *{when}*. À d’autres moments, je peux t’écrire.',
  'rhythm.quiet.never':
    'Alors il ne reste aucun moment pour t’écrire. Tu ne veux plus rien du tout ?',
  'rhythm.quiet.stop': 'Oui, arrête tout',
  'rhythm.quiet.off': 'D’accord, tes heures calmes sont effacées. La nuit, je n’écris jamais.',
  'rhythm.quiet.day': '{days}, toute la journée',
  'rhythm.quiet.from': '{days} à partir de {from}',
  'rhythm.quiet.to': '{days} jusqu’à {to}',
  'rhythm.quiet.both': '{days} de {from} à {to}',
  'rhythm.days.all': 'chaque jour',
  'rhythm.often': 'D’accord. Je t’écris de moi-même au plus une fois {often}.',
  'rhythm.often.most': 'Je n’écris jamais plus d’une fois par semaine.',
  'rhythm.often.7': 'Une fois par semaine',
  'rhythm.often.14': 'Une fois toutes les deux semaines',
  'rhythm.often.30': 'Une fois par mois',
  'rhythm.muted':
    'D’accord. Je ne t’envoie plus de messages sur : *{what}*. Ton profil reste comme il est.',
  'rhythm.mute.which':
    'Sur quoi ne veux-tu plus de messages ? Choisis ci-dessous, ou dis-le avec un autre mot.',
  'rhythm.groups': 'D’accord. Tu ne reçois plus d’invitations pour des groupes.',
  'rhythm.cleared.muted': 'D’accord. Je peux de nouveau t’écrire sur : *{what}*.',
  'rhythm.cleared.groups':
    'D’accord. Tu peux de nouveau recevoir des invitations pour des groupes.',
  'rhythm.undone': 'D’accord, c’est de nouveau comme avant.',
  'rhythm.once':
    'D’accord, pour cette fois. Si quelque chose peut te plaire, je t’écris un seul message. Ensuite plus rien.',
  'rhythm.profile.once': 'Idées : encore une fois',
  'rhythm.profile.quiet': 'Tes heures calmes : {when}',
  'rhythm.profile.often': 'Messages de moi-même : au plus une fois {often}',
  'rhythm.profile.muted': 'Pas de messages sur : {what}',
  'rhythm.profile.groups': 'Invitations pour des groupes : non',
  'rhythm.clear.quiet': 'Effacer mes heures calmes',
  'rhythm.clear.often': 'Chaque semaine, c’est bon',
  'rhythm.clear.muted': 'De nouveau des messages : {what}',
  'rhythm.clear.groups': 'Invite-moi de nouveau dans des groupes',
}
