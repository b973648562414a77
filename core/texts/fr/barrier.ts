/** What keeps people from coming, and what helps. Nobody has to tell more than they did. */
import type { barrier as source } from '../nl/barrier.ts'

export const barrier: Readonly<Record<keyof typeof source, string>> = {
  'barrier.heard':
    'Il y a aussi autre chose : *{what}*. Choisis « Qu’est-ce qui est possible ? » et je cherche ce qui t’aide.',
  'barrier.what-helps': 'Qu’est-ce qui est possible ?',
  'barrier.which':
    'Quelque chose te retient. Cela arrive à beaucoup de gens. Qu’est-ce que c’est ? Tu peux aussi le dire à une personne du club.',
  'barrier.where': 'Dans quelle commune habites-tu ? Alors je cherche près de chez toi.',
  'barrier.together':
    'Y aller à deux, c’est possible aussi. Choisis quelque chose et je regarde qui veut venir.',
  'barrier.human': 'Une personne du club cherche volontiers avec toi.',
  'barrier.pass-on':
    'Je peux le dire au club, sans ton nom ? Alors le club sait ce qui retient les gens. Voici ce que je dis : {what}. Rien d’autre.',
  'barrier.theme': 'le thème « {theme} »',
  'barrier.your-town': 'ta commune',
  'barrier.this-month': 'ce mois-ci',
  'barrier.pass-on.yes': 'Oui, dis-le au club',
  'barrier.pass-on.no': 'Non, ne le dis pas',
  'barrier.passed-on': 'Merci. Le club le sait maintenant, sans ton nom.',
  'barrier.kept-in': 'D’accord. Je ne le dis pas.',
  'barrier.remember':
    'Je le retiens pour toi ? Alors je cherche {how}. Tu es la seule personne qui le voit.',
  'barrier.remember.yes': 'Oui, retiens-le',
  'barrier.remember.no': 'Non, ne le retiens pas',
  'barrier.remembered':
    'D’accord, je le retiens. C’est dans ton profil. Tu peux aussi l’effacer là.',
  'barrier.let-be': 'D’accord. Je ne le retiens pas.',
  'barrier.forgotten': 'C’est effacé. Je n’en tiens plus compte.',
  'barrier.profile': 'Ce qui rend les choses difficiles : {what} (personne d’autre ne le voit)',
  'barrier.forget': 'Effacer : {what}',
  'barrier.watch.tag': 'Viens voir',
  'barrier.watch.how':
    'Comment ça se passe ? Tu entres et tu regardes. Tu ne dois rien savoir faire et rien dire.',
  'barrier.watch.who':
    'Qui est là ? {partner}{taken, plural, =0 {} one {, et # personne inscrite} many {, et # personnes inscrites} other {, et # personnes inscrites}}.',
  'barrier.watch.leave': 'Tu peux venir avec quelqu’un. Et tu peux toujours repartir.',
  'barrier.counts': 'Ce qui retient les gens, ces 13 derniers mois. Ils l’ont dit sans leur nom.',
  'barrier.counts.line': '{what} : {count} fois',
  'barrier.counts.places': '{what} : {count} fois, dont {places}',
  'barrier.counts.place': '{place} {count}',
  'barrier.counts.few':
    'Moins de {least} fois, je ne montre rien : ainsi on ne reconnaît personne.',
  'barrier.counts.none':
    'Trop peu de gens l’ont dit. Je montre quelque chose à partir de {least} fois.',
  'barrier.counts.button': 'Ce qui retient les gens',
  'barrier.help.free': 'C’est gratuit.',
  'barrier.help.cheap': 'C’est peu cher.',
  'barrier.help.walk': 'C’est à {minutes} minutes à pied environ.',
  'barrier.help.bike': 'C’est à {minutes} minutes à vélo environ.',
  'barrier.help.watch': 'Tu peux juste regarder.',
  'barrier.help.children': 'Ton enfant peut venir, dès {years} ans.',
  'barrier.help.school': 'C’est pendant les heures d’école.',
  'barrier.help.practise': 'Ici tu pratiques à ton rythme : {what}.',
  'barrier.help.own-language': 'Il y a quelqu’un qui parle {language}.',
  'barrier.help.look': 'Tu regardes. Pas besoin de mots.',
  'barrier.help.hands': 'Tu apprends avec tes mains. Il faut peu de mots.',
  'barrier.help.step-by-step': 'Quelqu’un te montre, pas à pas.',
  'barrier.help.doing': 'Pas de leçon : tu le fais toi-même.',
  'barrier.help.small': 'Un petit groupe, avec {count} personnes au plus.',
  'barrier.help.step-free': 'Ici il n’y a pas de marche.',
  'barrier.name.money': 'trop cher',
  'barrier.name.transport': 'pas de transport',
  'barrier.name.courage': 'ne pas oser',
  'barrier.name.childcare': 'personne pour garder les enfants',
  'barrier.name.language': 'la langue',
  'barrier.name.computer': 'pas d’ordinateur',
  'barrier.name.bad-experience': 'une mauvaise expérience',
  'barrier.name.access': 'les escaliers',
  'barrier.found.money': 'Trop cher ? Ceci coûte peu ou rien :',
  'barrier.found.transport': 'C’est difficile d’y aller ? Ceci est près de chez toi :',
  'barrier.found.courage':
    'C’est tout à fait normal. Beaucoup de gens n’osent pas au début. Ici, tu peux simplement venir voir :',
  'barrier.found.childcare':
    'Personne pour garder les enfants ? Ici ton enfant peut venir, ou c’est pendant les heures d’école :',
  'barrier.found.language': 'Ta langue n’est pas un problème. Ceci est possible avec peu de mots :',
  'barrier.found.computer':
    'Ici, tu n’as pas besoin d’un ordinateur. Tu veux quand même apprendre ? Ici quelqu’un te montre calmement :',
  'barrier.found.bad-experience': 'Dommage que ça se soit passé comme ça. Ici, c’est autrement :',
  'barrier.found.access': 'Ici, tu entres sans marche :',
  'barrier.none.money': 'Je ne trouve rien de gratuit ou de peu cher pour toi en ce moment.',
  'barrier.none.transport': 'Je ne trouve rien que tu peux faire à pied ou à vélo en ce moment.',
  'barrier.none.courage':
    'C’est tout à fait normal. Beaucoup de gens n’osent pas au début. Je ne trouve rien où tu peux simplement venir voir en ce moment.',
  'barrier.none.childcare':
    'Je ne trouve rien où ton enfant peut venir, et rien pendant les heures d’école.',
  'barrier.none.language': 'Je ne trouve rien avec peu de mots pour toi en ce moment.',
  'barrier.none.computer': 'Ici, tu n’as pas besoin d’un ordinateur : un court message suffit.',
  'barrier.none.bad-experience':
    'Dommage que ça se soit passé comme ça. Je ne trouve rien sans leçon ou avec peu de gens en ce moment.',
  'barrier.none.access': 'Je ne connais rien où tu peux entrer sans marche en ce moment.',
  'barrier.also.money':
    'Il y a parfois un prix plus bas. Demande-le au club, c’est permis : {contact}',
  'barrier.also.courage':
    'Tu préfères parler d’abord avec quelqu’un ? Demande à *parler à quelqu’un* et écris ton numéro. Cette personne peut t’appeler.',
  'barrier.also.childcare':
    'Tu ne sais pas si ton enfant peut venir ? Demande-le au club : {contact}',
  'barrier.also.language':
    'Tu peux écrire court, avec des fautes. Lire est difficile ? Une personne du club t’explique.',
  'barrier.also.computer': 'Tu préfères appeler ? {contact}',
  'barrier.also.bad-experience':
    'Il n’y a pas de points et pas d’examens. Tu peux toujours arrêter.',
  'barrier.also.access': 'Il te faut autre chose pour entrer ? Demande-le au club : {contact}',
  'barrier.how.money': 'seulement ce qui coûte {euro} euros au plus',
  'barrier.how.transport': 'jusqu’à {km} km de chez toi',
  'barrier.how.courage': 'd’abord ce que tu peux simplement regarder',
  'barrier.how.childcare':
    'd’abord ce qui est possible avec des enfants ou pendant les heures d’école',
  'barrier.how.language': 'd’abord ce qui demande peu de mots',
  'barrier.how.bad-experience': 'd’abord ce qui n’est pas une leçon',
  'barrier.how.access': 'seulement des lieux sans marche',
}
