/** What is said when a word that always works is heard, and to what cannot be read. */
import type { always as source } from '../nl/always.ts'

export const always: Readonly<Record<keyof typeof source, string>> = {
  'always.choose': 'Je n’ai pas bien compris. Choisis un bouton, ou tape le numéro.',
  'always.empty': 'Je ne vois pas de mots. Écris-moi quelque chose.',
  'always.help':
    'Je suis Goesting. Je t’aide à apprendre quelque chose avec quelqu’un près de chez toi. Ou à montrer ce que tu sais faire.',
  'always.help.how':
    'Dis simplement de quoi tu as envie. Par exemple : « je veux apprendre à coudre » ou « je sais bien cuisiner ».',
  'always.help.words':
    'Ces mots marchent toujours : *aide*, *stop*, *retour*, *recommencer*, *parler à quelqu’un*, *mes projets*, *mon profil*, *efface tout*.',
  'always.human': 'Parler à quelqu’un',
  'always.plans': 'Mes projets',
  'always.profile': 'Mon profil',
  'always.new': 'Chercher autre chose',
  'always.again': 'D’accord, on recommence.',
  'always.back.start': 'On est déjà au début.',
  'always.back.out': 'D’accord, on laisse ça. Rien n’a changé.',
  'always.back.nothing': 'Il n’y a rien avant. Dis-moi de quoi tu as envie.',
  'always.stop':
    'D’accord. Je ne t’envoie plus rien de moi-même, et je ne te présente à personne. Tu veux de nouveau participer ? Tape *reprendre*.',
  'always.start.button': 'Participer de nouveau',
  'always.start': 'Chouette de te revoir ! Tu peux de nouveau recevoir des propositions.',
  'always.language': 'D’accord, on parle français.',
  'always.continue': 'On en était là :',
  'always.old-button': 'Ce bouton vient d’un ancien message. Voici où nous en sommes maintenant.',
  'always.not-understood':
    'Je n’ai pas encore compris. Dis-le avec d’autres mots, ou choisis ci-dessous.',
  'always.thanks': 'Avec plaisir !',
  'always.bye': 'Au revoir ! Écris-moi quand tu en as envie.',
  'always.hello': 'Bonjour ! Ça fait plaisir de te voir ici.',
  'always.greeting': 'Bonjour ! Tu as envie de quoi ?',
  'always.other-script':
    'Je lis seulement le néerlandais, le français et l’anglais. Tu peux aussi taper un numéro, ou parler à quelqu’un.',
  'always.picture':
    'Merci ! Je ne peux pas ouvrir les photos, les messages vocaux ou les fichiers. Écris-le en quelques mots, ou demande à parler à quelqu’un.',
  'always.place':
    'Je ne connais pas cet endroit. Écris le nom de ta commune, ou demande à parler à quelqu’un.',
  'always.cut': 'Ton message était très long. J’ai lu seulement les 4000 premiers caractères.',
  'always.edited': 'Je vois que tu as changé un message. Écris-le encore une fois, s’il te plaît.',
  'always.no-club': 'Aucun club n’est encore ouvert ici. Reviens plus tard !',
  'always.closed': 'Ce n’est plus possible. Ça a changé entre-temps.',
  'always.maybe-twice':
    'Tu as peut-être déjà reçu ceci. Je ne sais pas si c’est bien arrivé la première fois.',
  'always.failed':
    'Quelque chose n’a pas marché chez moi, pas chez toi. Ton message est bien gardé, et une personne du club va le regarder.',
  'always.done': 'À la prochaine ! Tes données ne sont plus sur cet appareil.',
  'always.done.talk': 'D’accord. Écris-moi quand tu as de nouveau envie de quelque chose.',
  'always.own-device': 'D’accord, cet appareil te reconnaîtra la prochaine fois.',
  'always.own-device.chat':
    'Pas besoin de le dire ici : dans cette conversation, je te reconnais toujours. Une personne qui utilise ton appareil peut tout lire ici.',
  'always.profile.title': 'Voici ce que je sais de toi',
  'always.profile.name': 'Prénom : {name}',
  'always.profile.no-name': 'Prénom : pas dit',
  'always.profile.adult.adult': '18 ans ou plus : oui',
  'always.profile.adult.minor': '18 ans ou plus : non',
  'always.profile.adult.unknown': '18 ans ou plus : pas dit',
  'always.profile.consent.yes': 'Te présenter à d’autres : oui',
  'always.profile.consent.no': 'Te présenter à d’autres : non',
  'always.profile.consent.later': 'Te présenter à d’autres : pas encore demandé',
  'always.profile.paused': 'Tu es en pause. Tape *reprendre* pour participer de nouveau.',
  'always.profile.attributes': 'Le club a noté ceci sur toi : {said}.',
  'always.profile.attribute': '{name} : {value}',
  'always.profile.hint':
    'Quelque chose a changé ? Dis-le simplement : « je ne veux plus apprendre l’anglais », « je peux aussi le mardi ». Tout effacer ? Tape *efface tout*.',
  'always.undo': 'Remettre comme avant',
  'always.undo.nothing': 'Il n’y a rien à annuler pour le moment.',
  'always.undone': 'D’accord. Ton profil est de nouveau comme avant.',
  'always.gone': 'D’accord. Ceci n’est plus dans ton profil : *{what}*.',
  'always.gone.back': 'Tu veux le récupérer ? Choisis *Remettre comme avant*.',
  'always.gone.fine': 'Très bien. Dis-le-moi si autre chose change.',
  'always.gone.which': 'Qu’est-ce qui peut partir de ton profil ?',
  'always.gone.all': 'Tout ce qui est ci-dessus',
  'always.gone.none': 'Rien, ne change rien',
  'always.gone.none-gone': 'D’accord, tout reste dans ton profil.',
  'always.gone.near': '*{what}* n’est pas dans ton profil. Ceci y ressemble.',
  'always.gone.not-held': '*{what}* n’est pas dans ton profil. Voici ce qu’il y a :',
  'always.gone.empty':
    '*{what}* n’est pas dans ton profil. Tu ne cherches et ne montres encore rien.',
  'always.meant': 'Tu veux dire quoi ?',
  'always.meant.sure': 'Tu veux dire : *{what}* ?',
  'always.meant.seek': 'Je veux apprendre, faire ou montrer quelque chose',
  'always.meant.group': 'Je veux commencer un petit groupe',
  'always.meant.broadcast': 'Je veux annoncer une activité',
  'always.meant.pause': 'Je veux faire une pause',
  'always.meant.resume': 'Je veux participer de nouveau',
  'always.meant.leave': 'Je veux quitter un groupe',
  'always.meant.profile': 'Je veux voir mon profil',
  'always.meant.help': 'Je veux savoir comment ça marche',
  'always.meant.barrier': 'Quelque chose m’en empêche',
  'always.meant.feedback': 'Je veux dire comment ça s’est passé',
  'always.meant.other': 'Autre chose',
  'always.consent.give': 'Présente-moi à d’autres',
  'always.consent.withdraw': 'Ne me présente à personne',
  'always.consent.given':
    'D’accord. Je peux te présenter à des personnes avec qui tu peux apprendre ou faire quelque chose.',
  'always.consent.withdrawn':
    'D’accord. Je ne te présente plus à personne. Tu peux toujours trouver des activités.',
  'always.erase.sure':
    'J’efface alors tout ce que je sais de toi : ton profil, tes messages, tes contacts et tes inscriptions. Après, on ne peut plus revenir en arrière. C’est sûr ?',
  'always.erase.yes': 'Oui, efface tout',
  'always.erase.no': 'Non, garde tout',
  'always.erase.kept': 'D’accord, je garde tout.',
  'always.erase.done':
    'Tout est effacé. Là où ton nom figure encore dans la conversation d’autres personnes, il disparaît dans les 7 jours. Bonne route ! Si tu veux revenir un jour, écris simplement.',
  'always.minor':
    'Merci de dire ton âge. Je ne te présente pas à des gens que tu ne connais pas. Mais je peux te montrer des activités.',
  'always.adult': 'Merci. Tu as 18 ans ou plus : c’est noté.',
  'always.age.human':
    'Avant, tu as dit que tu avais moins de 18 ans. Ce n’est pas juste ? Alors demande à une personne du club de le changer.',
  'always.crisis':
    'Ça a l’air grave, et il y a des gens pour t’aider. En cas de danger ou d’urgence, appelle tout de suite le *112*. Tu peux parler jour et nuit, gratuitement : *0800 32 123* (prévention du suicide) ou *107* (Télé-Accueil). Tu es jeune ? *103* (Écoute-Enfants).',
  'always.violence':
    'Personne n’a le droit de faire mal ou de faire peur. En cas de danger, appelle le *112*. Tu peux parler de violence jour et nuit, gratuitement : *0800 30 030* (Écoute violences conjugales) ou *107* (Télé-Accueil). Tu es jeune ? *103* (Écoute-Enfants).',
  'always.grooming':
    'Personne ne peut demander ça à un enfant ou à un jeune. N’envoie rien et n’y va pas. En cas de danger, appelle le *112*. Tu peux parler jour et nuit, gratuitement : *116 000* (Child Focus). Tu es jeune ? *103* (Écoute-Enfants).',
  'always.alert.human': 'Je préviens aussi une personne du club.',
}
