/** The first talk. */
import type { onboarding as source } from '../nl/onboarding.ts'

export const onboarding: Readonly<Record<keyof typeof source, string>> = {
  'onboarding.first-screen':
    'Zeg, ej goesting…? *Tu as envie de quoi ?*\nWaar heb je goesting in?\nWhat would you like to learn or do?',
  'onboarding.hello':
    'Bonjour ! Je suis *Goesting*. Je réunis des gens près de chez toi, pour apprendre les uns des autres.',
  'onboarding.theme': 'Tu as envie de quoi ? Choisis une image, ou dis-le avec tes mots.',
  'onboarding.theme.relax': 'Se détendre',
  'onboarding.theme.make': 'Créer',
  'onboarding.theme.eat': 'Manger',
  'onboarding.theme.grow': 'Jardin et nature',
  'onboarding.theme.think': 'Réfléchir et parler',
  'onboarding.theme.unknown': 'Je ne sais pas',
  'onboarding.theme.hint':
    "Je n'ai pas encore compris. Choisis un numéro, ou dis par exemple « je veux apprendre à coudre ».",
  'onboarding.taster': 'Chouette ! Est-ce que quelque chose te tente ici ?',
  'onboarding.taster.unknown': "C'est une bonne réponse. Voici quelques petites choses à essayer :",
  'onboarding.taster.other': 'Autre chose',
  'onboarding.meant': "C'est ça que tu veux dire ?",
  'onboarding.understood': "Voici ce que j'ai compris",
  'onboarding.want': 'Tu cherches : *{what}*',
  'onboarding.offer': 'Tu peux montrer : *{what}*',
  'onboarding.interest': "Ça t'intéresse : *{what}*",
  'onboarding.when': 'Quand : *{times}*',
  'onboarding.not-when': 'Plutôt pas : *{times}*',
  'onboarding.where': 'Où : *{place}*',
  'onboarding.spoken': 'Langues : *{languages}*',
  'onboarding.right': "C'est juste ?",
  'onboarding.right.yes': "Oui, c'est juste",
  'onboarding.right.no': 'Non, pas tout à fait',
  'onboarding.correct': 'Dis-le encore une fois avec tes mots. Ce qui était juste reste.',
  'onboarding.correct.hint':
    "Je n'ai pas encore compris. Essaie comme ça : « je veux apprendre à coudre, le mercredi soir à Genk ».",
  'onboarding.who': "Ce club est géré par *{operator}*. Pour parler à quelqu'un : {contact}.",
  'onboarding.kept': '{privacy}',
  'onboarding.erase': 'Tu peux toujours tout faire effacer : tape *efface tout*.',
  'onboarding.name': "Comment est-ce que je peux t'appeler ? Ton prénom suffit.",
  'onboarding.name.hint': 'Écris seulement ton prénom, en lettres. Ou passe cette question.',
  'onboarding.adult': 'Tu as 18 ans ou plus ?',
  'onboarding.adult.silent': 'Je préfère ne pas le dire',
  'onboarding.consent': 'Est-ce que je peux te présenter à des gens qui te correspondent ?',
  'onboarding.consent.yes': "Oui, d'accord",
  'onboarding.consent.no': 'Non, plutôt pas',
  'onboarding.send': 'Continuer',
  'onboarding.joined': 'Bienvenue, {name} !',
  'onboarding.joined.nameless': 'Bienvenue !',
  'onboarding.joined.no-consent':
    "D'accord, je ne te présente à personne. Mais je te montre ce qu'il y a à faire.",
  'onboarding.joined.young':
    "Je ne te présente pas à des gens que tu ne connais pas. Mais je te montre des choses chouettes à faire. Et une personne du club t'aide avec plaisir.",
  'onboarding.told': "Je l'ai ajouté à ton profil.",
}
