/** What is kept about somebody: by kind, who sees it, for how long, and the file of it. */
import type { myData as source } from '../nl/my-data.ts'

export const myData: Readonly<Record<keyof typeof source, string>> = {
  'data.all': 'Voici ce que je garde sur toi, par sorte :',
  'data.hint':
    'Tu veux tout garder toi-même ? J’en fais un fichier. Tout effacer ? Écris *efface tout*.',
  'data.kind': '{kind} : {count}',
  'data.kind.members': 'Ton profil',
  'data.kind.introductions': 'Rencontres',
  'data.kind.relayedWords': 'Messages entre toi et d’autres',
  'data.kind.rsvps': 'Inscriptions',
  'data.kind.groups': 'Groupes',
  'data.kind.roundEntries': 'Réponses à un tour',
  'data.kind.standingWishes': 'Souhaits pour lesquels je cherche',
  'data.kind.feedback': 'Comment c’était',
  'data.kind.tasks': 'Questions à une personne du club',
  'data.kind.outreach': 'Ce que je t’ai écrit de moi-même',
  'data.kind.blocks': 'Personnes que tu ne veux plus voir',
  'data.kind.showings': 'Personnes que je t’ai montrées',
  'data.kind.lines': 'Lignes de notre conversation',
  'data.kind.intake': 'Ce que tu m’as écrit',
  'data.kind.outbox': 'Ce que je t’ai envoyé',
  'data.kind.talks': 'Où en est notre conversation',
  'data.kind.addresses': 'Endroits où on se parle',
  'data.kind.sessions': 'Écrans où tu es connecté·e',
  'data.kind.links': 'Liens que j’ai faits pour toi',
  'data.kind.broadcasts': 'Nouvelles que tu as fait envoyer',
  'data.kind.clubs': 'Clubs que tu coordonnes',
  'data.newest': 'Le dernier : {date}',
  'data.about': '{date} : {about}',
  'data.consent': '{what} : {said} ({date})',
  'data.consent.matching': 'Te présenter à d’autres',
  'data.consent.nudges': 'Idées',
  'data.consent.news': 'Nouvelles des organisations',
  'data.consent.research': 'Recherche',
  'data.seen': 'Qui voit ça ? {who}',
  'data.kept': 'Combien de temps ? {time}',
  'data.seen.profile':
    'Toi. Les autres voient ton prénom, tes talents et ton village ou quartier, si tu es d’accord.',
  'data.seen.two': 'Toi et l’autre personne.',
  'data.seen.own': 'Toi seulement.',
  'data.seen.club': 'Les gens du club.',
  'data.seen.coordinator': 'Toi et la personne qui coordonne le club.',
  'data.seen.house':
    'Personne ne lit ça. Seule la personne qui gère l’ordinateur du club peut y arriver.',
  'data.kept.days':
    '{count, plural, one {# jour} many {# jours} other {# jours}}, puis ça part tout seul.',
  'data.kept.club': 'Tant que le club existe, sans toi si tu écris *efface tout*.',
  'data.kept.member': 'Jusqu’à ce que tu écrives *efface tout*.',
  'data.file.button': 'Donne-moi un fichier',
  'data.erase': 'Efface tout',
  'data.file.ready':
    'Tes données sont prêtes. Tu peux les prendre pendant dix minutes, et toi seulement. Les noms et les mots des autres n’y sont pas.',
  'data.file.html': 'Pour lire',
  'data.file.json': 'Pour un ordinateur (JSON)',
  'data.file.elsewhere':
    'Ici je ne peux pas donner de fichier. Ouvre la page web du club, ou demande à une personne.',
  'data.file.title': 'Mes données chez Goesting',
  'data.file.made': 'Fait le {date}. Les noms et les mots des autres n’y sont pas.',
  'data.file.saved': 'Le fichier est ici : {path}',
  'page.data-gone':
    'Ce lien ne marche plus, ou il est à une autre personne. Demande encore tes données dans la conversation.',
}
