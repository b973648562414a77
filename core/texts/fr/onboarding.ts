/** The first talk. */
import type { onboarding as source } from '../nl/onboarding.ts'

export const onboarding: Readonly<Record<keyof typeof source, string>> = {
  'onboarding.first-screen':
    'Zeg, ej goesting…? *Tu as envie de quoi ?*\nWaar heb je goesting in?\nWhat would you like to learn or do?',
  'onboarding.hello':
    'Bonjour ! Je suis *Goesting*. Je réunis des gens près de chez toi. Chacun apprend des autres.',
  'onboarding.theme': 'Tu as envie de quoi ? Choisis une image, ou dis-le avec tes mots.',
  'onboarding.theme.relax': 'Se détendre',
  'onboarding.theme.make': 'Créer',
  'onboarding.theme.eat': 'Manger',
  'onboarding.theme.grow': 'Jardin et nature',
  'onboarding.theme.think': 'Réfléchir et parler',
  'onboarding.theme.unknown': 'Je ne sais pas',
  'onboarding.theme.hint':
    'Je n’ai pas encore compris. Choisis un numéro, ou dis par exemple « je veux apprendre à coudre ».',
  'onboarding.taster': 'Chouette ! Tu as envie de quelque chose ici ?',
  'onboarding.taster.other': 'Autre chose',
  'onboarding.understood': 'Voici ce que j’ai compris',
  'onboarding.want': 'Tu cherches : *{what}*',
  'onboarding.offer': 'Tu peux montrer : *{what}*',
  'onboarding.interest': 'Ça t’intéresse : *{what}*',
  'onboarding.when': 'Quand : *{times}*',
  'onboarding.only-when': 'Seulement : *{times}*',
  'onboarding.not-when': 'Plutôt pas : *{times}*',
  'onboarding.where': 'Où : *{place}*',
  'onboarding.spoken': 'Langues : *{languages}*',
  'onboarding.price':
    '{euro, plural, =0 {Prix : *gratuit*} one {Prix : *{euro, number} € au maximum*} many {Prix : *{euro, number} € au maximum*} other {Prix : *{euro, number} € au maximum*}}',
  'onboarding.dropped': 'À enlever : *{what}*',
  'onboarding.right': 'C’est juste ?',
  'onboarding.right.hint':
    'Je n’ai pas compris. Dis oui ou non, ou dis ce qui doit changer. Par exemple « pas la couture mais le tricot ».',
  'onboarding.right.yes': 'Oui, c’est juste',
  'onboarding.right.no': 'Quelque chose n’est pas juste',
  'onboarding.wrong':
    'Qu’est-ce qui n’est pas juste ? Choisis un numéro, ou dis-le avec tes mots. Le reste ne change pas.',
  'onboarding.piece': 'Qu’est-ce qui n’est pas juste dans « *{what}* » ?',
  'onboarding.piece.keep': 'Laisser comme ça',
  'onboarding.piece.away': 'Enlever',
  'onboarding.piece.else': 'C’est autre chose',
  'onboarding.piece.learn': 'Je veux l’apprendre',
  'onboarding.piece.show': 'Je peux le montrer',
  'onboarding.piece.want': '{what} (apprendre)',
  'onboarding.piece.company': '{what} (à faire ensemble)',
  'onboarding.piece.challenge': '{what} (aide)',
  'onboarding.piece.offer': '{what} (montrer)',
  'onboarding.piece.interest': '{what} (t’intéresse)',
  'onboarding.piece.when': '{times}',
  'onboarding.piece.not-when': 'plutôt pas : {times}',
  'onboarding.piece.where': '{place}',
  'onboarding.piece.spoken': '{language} (langue)',
  'onboarding.piece.price':
    '{euro, plural, =0 {gratuit} one {{euro, number} € au maximum} many {{euro, number} € au maximum} other {{euro, number} € au maximum}}',
  'onboarding.piece.dropped': 'à enlever : {what}',
  'onboarding.else': 'Alors c’est quoi, à la place de *{what}* ? Écris-le avec tes mots.',
  'onboarding.instead': 'Est-ce que ça remplace quelque chose ?',
  'onboarding.instead.none': 'Non, c’est en plus',
  'onboarding.which': 'C’est à propos de quoi ?',
  'onboarding.which.none': 'Rien de tout ça',
  'onboarding.doubt': 'Tu as écrit « {typed} ». Tu veux dire *{what}* ?',
  'onboarding.doubt.which': 'Tu as écrit « {typed} ». Tu veux dire quoi ?',
  'onboarding.doubt.no': 'Non, autre chose',
  'onboarding.role': '*{what}* : tu veux l’apprendre, ou tu peux le montrer ?',
  'onboarding.role.learn': 'Apprendre',
  'onboarding.role.show': 'Montrer',
  'onboarding.role.both': 'Les deux',
  'onboarding.nothing-left': 'D’accord, c’est enlevé.',
  'onboarding.correct.hint':
    'Je n’ai pas encore compris. Essaie comme ça : « je veux apprendre à coudre, le mercredi soir à Genk ».',
  'onboarding.who':
    'Ce club est géré par *{operator}*. Tu préfères parler à quelqu’un ? C’est possible : {contact}.',
  'onboarding.kept': '{privacy}',
  'onboarding.erase':
    'Tu veux tout faire effacer ? Tape : *efface tout*. Tu peux toujours le faire.',
  'onboarding.name': 'Comment est-ce que je peux t’appeler ? Ton prénom suffit.',
  'onboarding.name.hint': 'Écris seulement ton prénom, en lettres. Ou passe cette question.',
  'onboarding.adult': 'Tu as 18 ans ou plus ?',
  'onboarding.adult.silent': 'Je préfère ne pas le dire',
  'onboarding.adult.hint': 'Dis oui ou non, ou tape ton âge.',
  'onboarding.consent':
    'Est-ce que je peux te présenter à des personnes avec qui tu peux apprendre ou faire quelque chose ?',
  'onboarding.consent.yes': 'Oui, d’accord',
  'onboarding.consent.no': 'Non, merci',
  'onboarding.consent.hint': 'Dis oui ou non. Les deux sont possibles.',
  'onboarding.send': 'Continuer',
  'onboarding.why':
    'Je demande seulement ce qu’il faut. Ton prénom : pour te parler. Si tu as 18 ans : les plus jeunes, je ne les présente à personne. Ton oui : sans lui, je ne parle de toi à personne.',
  'onboarding.why.name':
    'Pour te parler. Les personnes que tu rencontres voient aussi ton prénom. Tu peux passer cette question.',
  'onboarding.why.adult':
    'Je présente seulement des personnes de 18 ans ou plus. Tu es plus jeune ? Alors je te montre des activités.',
  'onboarding.why.consent':
    'Si je te présente, une autre personne voit ton prénom. Elle voit aussi ce que tu cherches et ce que tu peux montrer. Alors je demande d’abord. Plus tard, tu peux toujours dire non.',
  'onboarding.joined': 'Bienvenue, {name} !',
  'onboarding.joined.nameless': 'Bienvenue !',
  'onboarding.joined.no-consent':
    'D’accord, je ne te présente à personne. Mais je te montre ce qu’il y a à faire.',
  'onboarding.joined.young':
    'Je ne te présente pas à des gens que tu ne connais pas. Mais je te montre des choses chouettes à faire. Et une personne du club t’aide avec plaisir.',
  'onboarding.told': 'Je l’ai ajouté à ton profil.',
  'onboarding.changed': 'Ton profil est adapté.',
}
