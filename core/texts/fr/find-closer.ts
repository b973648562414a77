import type { findCloser as source } from '../nl/find-closer.ts'

export const findCloser: Readonly<Record<keyof typeof source, string>> = {
  'find.intro.meanwhile': 'En attendant, ceci peut aussi te plaire :',
  'find.intro.doors': 'Voici ce qu’il y a à faire bientôt :',
  'find.intro.else': 'C’est autre chose que ce que tu cherches. Mais tu peux déjà y aller :',
  'find.why': 'Pourquoi moi ?',
  'find.why.title': 'Pourquoi je te montre *{who}* ?',
  'find.back': 'Retour à la liste',
  'find.not': 'Pas ça, parce que…',
  'find.not.title': 'Pourquoi pas *{who}* ? Je cherche alors autre chose.',
  'find.not.too-far': 'Trop loin',
  'find.not.wrong-day': 'Ce jour ne va pas',
  'find.not.too-advanced': 'Trop difficile pour moi',
  'find.not.too-dear': 'Trop cher',
  'find.not.not-this-person': 'Pas avec cette personne',
  'find.not.something-else': 'Autre chose',
  'find.day': 'Quel jour ne va pas pour toi ?',
  'find.which': 'C’est à propos de quoi ?',
  'find.place': 'Tu habites où ? Écris le nom de ta ville ou de ton village.',
  'find.place.hint':
    'Je ne connais pas cet endroit. Écris une ville ou un village, par exemple « Genk ».',
  'find.place.unknown': 'Je ne sais pas encore où tu habites. Je commence donc à {place}.',
  'find.place.tell': 'Dire où j’habite',
  'find.changed.too-far':
    'D’accord. Je cherche plus près de toi : {km, plural, =0 {dans ton quartier} one {jusqu’à # kilomètre} other {jusqu’à # kilomètres}}.',
  'find.changed.wrong-day': 'D’accord. Je cherche maintenant à d’autres moments que {times}.',
  'find.changed.too-advanced':
    'D’accord. Je cherche quelqu’un avec moins d’expérience pour : {concept}.',
  'find.changed.too-dear':
    'D’accord. Je montre seulement {euro, plural, =0 {ce qui est gratuit} one {ce qui coûte # euro, ou moins} other {ce qui coûte # euros, ou moins}}.',
  'find.changed.not-this-person':
    'D’accord. Vous ne vous verrez plus ici. Je ne dis à personne pourquoi.',
  'find.changed.something-else': 'D’accord. Je ne te montre plus ça.',
  'find.online.on': 'D’accord. Je cherche maintenant aussi des gens à rencontrer en ligne.',
  'find.next.wider':
    'Chercher jusqu’à {km} kilomètres : {count, plural, one {encore #} other {encore #}}',
  'find.next.online': 'Chercher aussi en ligne : {count, plural, one {encore #} other {encore #}}',
  'find.next.group': 'Demander un groupe : {count} personnes veulent ça',
  'find.next.attend': 'Voir ce qu’il y a à faire ({count})',
  'find.next.human': 'Parler à quelqu’un du club',
  'find.standing': 'Je continue à chercher pour toi jusqu’au {date}. Si je trouve, je te le dis.',
  'find.standing.found': 'J’ai trouvé quelque chose pour toi : *{concept}*. Tu veux voir ?',
  'find.standing.show': 'Oui, montre',
  'find.standing.end': 'Plus besoin',
  'find.standing.ended': 'D’accord. Je ne cherche plus ça.',
  'find.together':
    '{count, plural, one {Quelqu’un aimerait aussi faire ça : {names}} other {Ces personnes aimeraient aussi faire ça : {names}}}. Vous y allez ensemble ?',
  'find.together.meeting':
    'Je demande d’abord. Après un oui, vous pourrez vous écrire, en passant par moi.',
  'find.together.ask': 'Demander à {who}',
  'find.together.alone': 'J’y vais de mon côté',
  'find.group.asked':
    'D’accord. Je demande si un petit groupe peut se réunir une fois pour : {concept}. Quelqu’un du club te répondra.',
  'find.group.already': 'C’est déjà demandé. Quelqu’un du club s’en occupe.',
  'find.group.offer':
    '{count} personnes aimeraient apprendre ceci : *{concept}*. Tu peux le montrer. Tu veux bien le faire une fois, en petit groupe ?',
  'find.group.yes': 'Oui, une fois',
  'find.group.hint': 'Tu préfères ne pas le faire ? Alors tu ne dois rien faire.',
  'find.group.thanks': 'Super ! Quelqu’un du club cherche avec toi un jour et un lieu.',
  'always.limits.radius':
    'Tu cherches {km, plural, =0 {dans ton quartier} one {jusqu’à # kilomètre} other {jusqu’à # kilomètres}}',
  'always.limits.price':
    '{euro, plural, =0 {Tu cherches seulement ce qui est gratuit} one {Tu paies # euro au maximum} other {Tu paies # euros au maximum}}',
  'always.limits.easier': 'Plutôt pas trop difficile : {concept}',
  'always.limits.passed.people':
    '{count, plural, one {Il y a # personne que je ne te montre plus} other {Il y a # personnes que je ne te montre plus}}',
  'always.limits.passed.things':
    '{count, plural, one {Il y a # activité ou groupe que je ne te montre plus} other {Il y a # activités ou groupes que je ne te montre plus}}',
  'always.limits.forget': 'Montre tout de nouveau',
  'always.limits.forgotten': 'D’accord. Je te montre de nouveau tout ce qui te correspond.',
}
