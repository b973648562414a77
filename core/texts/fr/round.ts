/** The round: saying yes to it, the reminder, the group that is offered, and what comes of it. */
import type { round as source } from '../nl/round.ts'

export const round: Readonly<Record<keyof typeof source, string>> = {
  'round.title': 'Tour de groupes',
  'round.button': 'Trouve-moi un groupe samedi',
  'round.ask':
    'Chaque samedi, je forme des petits groupes de gens qui veulent apprendre la même chose. La prochaine fois, c’est *{moment}*. Les gens de ton groupe voient ton prénom. Tu participes ?',
  'round.yes': 'Oui, je participe',
  'round.no': 'Pas cette fois',
  'round.what.button': 'C’est quoi ?',
  'round.what':
    'Pendant un tour, je cherche un petit groupe pour chaque personne qui participe : des gens qui veulent apprendre la même chose, à un moment qui convient. Tu reçois une proposition, et tu dis oui ou non.',
  'round.wish':
    'Qu’est-ce que tu aimerais apprendre ou faire avec d’autres ? Écris-le avec tes mots.',
  'round.when':
    'Quand es-tu libre ? Écris-le simplement, par exemple « mercredi soir » ou « samedi matin ».',
  'round.when.hint':
    'Je n’ai pas compris. Écris un jour ou un moment de la journée, comme « mardi soir ». Ou choisis *Passer*.',
  'round.in': 'Super, tu participes ! Je forme les groupes {moment}.',
  'round.in.reminder': 'La veille, je te demande si ça va toujours.',
  'round.in.already': 'Tu participes déjà. Je forme les groupes {moment}.',
  'round.demo':
    'Ceci est un club pour essayer : tu ne dois pas attendre. Dis *forme les groupes maintenant*, et tu vois tout de suite comment ça marche.',
  'round.now': 'Former les groupes maintenant (démo)',
  'round.out.button': 'Finalement non',
  'round.out': 'D’accord, tu ne participes pas cette fois. Tu changes d’avis ? Dis *je participe*.',
  'round.out.already': 'Tu ne participais pas encore. Rien ne change donc.',
  'round.warn': 'Demain, je forme les groupes. C’est toujours bon pour toi ?',
  'round.warn.now': 'Je forme donc les groupes maintenant. C’est toujours bon pour toi ?',
  'round.warn.come': 'Oui, je viens',
  'round.warn.later': 'Plus tard',
  'round.come': 'Super ! Je te réponds {moment}.',
  'round.later':
    'D’accord. Tu participes toujours, jusqu’à {moment}. Ça ne va plus ? Dis *finalement non*.',
  'round.making': 'D’accord. Je forme les groupes maintenant. Un instant…',
  'round.made': 'Ces groupes sont déjà formés. Le prochain tour, c’est {moment}.',
  'round.none-here':
    'Dans ce club, il n’y a pas encore de tours. Une personne du club t’aide avec plaisir.',
  'round.date': 'Le prochain tour, c’est {moment}.',
  'round.date.in': 'Tu participes.',
  'round.date.not-in': 'Tu ne participes pas encore.',
  'round.before': 'Pour participer à un tour, dis-moi d’abord de quoi tu as envie.',
  'round.aim': 'Apprendre ensemble à {place} : {topic}',
  'round.aim.do': 'Faire ensemble à {place} : {topic}',
  'round.aim.online': 'Apprendre ensemble en ligne : {topic}',
  'round.offer': 'J’ai un groupe pour toi !',
  'round.offer.tag': 'Proposition',
  'round.offer.who': 'Avec : {names}',
  'round.offer.when': 'La première fois : {moment}, jusqu’à {until}',
  'round.offer.where': 'Où : {spot}, {place}',
  'round.offer.where.open': 'Où : vous choisissez ensemble un endroit à {place}',
  'round.offer.where.online': 'Où : en ligne',
  'round.offer.language': 'Langue : {language}',
  'round.offer.few-words': 'Avec peu de mots : vous vous montrez comment faire',
  'round.offer.shows': '{who} peut le montrer',
  'round.offer.you-show': 'Tu peux le montrer',
  'round.offer.nobody-shows': 'Personne ne sait encore le faire. Vous le découvrez ensemble',
  'round.offer.host': '{who} anime le groupe, après un oui',
  'round.offer.you-host': 'Tu veux bien animer le groupe ? Je te le demande',
  'round.offer.hosts': '{who} anime le groupe',
  'round.offer.you-hosted': 'Tu animes le groupe',
  'round.offer.no-host': 'Personne n’anime. Vous le faites ensemble',
  'round.offer.hint':
    'C’est une proposition : tu choisis. À partir de trois oui, le groupe commence. Je garde ta place jusqu’à {moment}.',
  'round.other': 'Un autre groupe',
  'round.why': 'Pourquoi ce groupe ?',
  'round.why.title': 'Voici pourquoi ce groupe : *{aim}*',
  'round.why.waited':
    'Tu attends depuis {count, plural, one {# tour} many {# tours} other {# tours}}. J’ai donc cherché pour toi en premier.',
  'round.seat.yes': 'Super ! Tu as une place : *{aim}*.',
  'round.seat.wait':
    'Encore {count, plural, one {# oui} many {# oui} other {# oui}} et le groupe commence. Je te le dirai.',
  'round.seat.no': 'D’accord, pas cette fois. Ta place est libre pour quelqu’un d’autre.',
  'round.seat.other':
    'D’accord, ta place est libre. Tu cherches autre chose : au prochain tour, je cherche pour toi en premier. Voici ce qu’il y a déjà.',
  'round.seat.other.now':
    'D’accord, ta place est libre. Il y a aussi une place dans un autre groupe. Regarde :',
  'round.started': 'Bonne nouvelle : le groupe commence !',
  'round.ended':
    'Le groupe « {aim} » ne se fait pas : trop peu de gens ont dit oui. Au prochain tour, je cherche pour toi en premier.',
  'round.kept-until':
    'Je ne garde plus ta place dans « {aim} » : je n’ai pas eu de réponse. La prochaine fois, tu peux de nouveau participer.',
  'round.unplaced.next':
    'Je me souviens que tu attends. Au prochain tour, je cherche pour toi en premier.',
  'round.unplaced.why':
    'Pour un groupe, il faut au moins trois personnes. Elles veulent la même chose, sont libres ensemble et habitent près les unes des autres. Je ne les ai pas trouvées cette fois.',
  'round.unplaced.now': 'Voir ce qu’il y a déjà',
  'round.again': 'Participer à nouveau la prochaine fois',
  'round.group.none': 'Tu n’es dans aucun groupe pour l’instant.',
  'round.group.in': 'Ces personnes ont dit oui : {names}.',
  'round.group.asked': 'Question posée, pas encore de réponse : {names}.',
  'round.you': 'toi',
  'round.plan': 'Tour de groupes, {moment}',
  'round.task': 'Il y a une erreur dans les groupes du tour. Rien n’est parti. Vérifie-les.',
  'round.checked':
    'Quelque chose ne va pas dans les groupes. Je n’ai donc rien envoyé. Une personne du club regarde.',
  'round.now.ask':
    '{count, plural, one {# personne participe} many {# personnes participent} other {# personnes participent}} au tour du {moment}. Est-ce que je forme déjà les groupes maintenant ? Tout le monde reçoit alors tout de suite une proposition.',
  'round.now.yes': 'Oui, forme-les maintenant',
  'round.now.few':
    '{count, plural, =0 {Personne ne participe encore} one {Seulement # personne participe} many {Seulement # personnes participent} other {Seulement # personnes participent}} au tour du {moment}. Je peux former des groupes à partir de trois personnes. Pour participer, on dit : *je participe au tour*.',
  'round.now.kept': 'D’accord. Je forme les groupes {moment}.',
  'round.summary':
    'Les groupes du tour sont formés : {groups, plural, one {# groupe} many {# groupes} other {# groupes}}. {waiting, plural, =0 {Tout le monde a reçu une proposition.} one {Il n’y avait pas encore de place pour # personne.} many {Il n’y avait pas encore de place pour # personnes.} other {Il n’y avait pas encore de place pour # personnes.}}',
}
