import type { operatorMatching as source } from '../nl/operator-matching.ts'

export const operatorMatching: Readonly<Record<keyof typeof source, string>> = {
  'operator.matching.about': 'montre ou change la façon de rapprocher les gens',
  'operator.matching.words':
    'ce qui change, par exemple near=double time-rule=soft circles=5,15,40 ; reset recommence',
  'operator.matching.saved': 'C’est gardé. Voici comment {club} cherche maintenant :',
  'operator.matching.now': 'Voici comment {club} cherche :',
  'operator.matching.weight': '{what} {how}.',
  'operator.matching.what.near': 'Habiter près',
  'operator.matching.what.time': 'Avoir du temps en commun',
  'operator.matching.what.level': 'Le niveau',
  'operator.matching.what.swap': 'S’apprendre quelque chose l’un à l’autre',
  'operator.matching.what.teaches': 'Recevoir une leçon',
  'operator.matching.what.together': 'Apprendre ensemble',
  'operator.matching.what.helps': 'Aider quelqu’un',
  'operator.matching.how.off': 'ne compte pas',
  'operator.matching.how.half': 'compte pour moitié',
  'operator.matching.how.normal': 'compte normalement',
  'operator.matching.how.double': 'compte double',
  'operator.matching.how.triple': 'compte triple',
  'operator.matching.hard.near': 'Qui habite trop loin n’est pas montré.',
  'operator.matching.soft.near': 'Qui habite loin vient plus bas dans la liste, mais reste.',
  'operator.matching.hard.time': 'Qui n’a aucun moment en commun n’est pas montré.',
  'operator.matching.soft.time': 'Qui a d’autres moments vient plus bas dans la liste, mais reste.',
  'operator.matching.hard.level':
    'Qui est moins avancé que la personne qui apprend n’est pas montré.',
  'operator.matching.soft.level': 'Qui est moins avancé vient plus bas dans la liste, mais reste.',
  'operator.matching.circles': 'La recherche s’élargit par étapes : {circles} km.',
  'operator.matching.always':
    'Toujours fixe : seulement des adultes qui l’ont dit eux-mêmes, une langue que les deux parlent, et jamais des gens qui ne veulent pas se voir.',
  'operator.matching.bad.word':
    'Je ne peux pas lire « {word} ». Écris un nom, un = et une valeur, par exemple near=double.',
  'operator.matching.bad.name': 'Je ne connais pas « {name} ». Tu peux choisir : {names}.',
  'operator.matching.bad.emphasis': 'Pour {name}, il y a « {value} ». Choisis parmi : {values}.',
  'operator.matching.bad.rule':
    'Pour {name}, il y a « {value} ». Choisis hard (exclut) ou soft (compte seulement).',
  'operator.matching.bad.circles':
    'Pour circles, il y a « {value} ». Donne {count, plural, one {une distance} other {# distances au plus}} en kilomètres, chacune plus grande que la précédente, de 1 à {km}, séparées par des virgules.',
  'operator.matching.bad.nobody':
    'Ainsi, personne ne serait jamais présenté : swap, teaches, together et helps sont tous les quatre sur off. Laisses-en au moins un.',
  'operator.fairness.about':
    'montre qui attend depuis le plus longtemps et qui n’a jamais été montré',
  'operator.fairness.waiting':
    '{count, plural, =0 {Personne n’attend de réponse.} one {Qui attend :} other {Qui attend depuis le plus longtemps ({count} au total) :}}',
  'operator.fairness.wish': '{name} : {concept}, depuis le {date}',
  'operator.fairness.never':
    '{count, plural, =0 {Tout le monde a été montré ces quatre dernières semaines.} one {Qui n’a été montré à personne ces quatre dernières semaines :} other {Qui n’a été montré à personne ces quatre dernières semaines ({count} au total) :}}',
  'operator.fairness.shown':
    '{count, plural, =0 {Personne n’a été montré ces quatre dernières semaines.} one {Qui a été montré le plus souvent :} other {Qui a été montré le plus souvent :}}',
  'operator.fairness.times': '{name} : à {times, plural, one {# personne} other {# personnes}}',
  'operator.fairness.spread': 'Inégalité : {percent} sur 100 (0 = tout le monde aussi souvent).',
  'operator.rounds.about': 'montre si un club a des tours, les met en route ou les arrête',
  'operator.rounds.word': 'on ou off ; sans cela, c’est seulement montré',
  'operator.rounds.approval':
    'si la personne qui coordonne regarde d’abord les groupes : on ou off',
  'operator.rounds.approval.on':
    'La personne qui coordonne regarde d’abord les groupes. Après « Envoyer », les gens reçoivent une proposition.',
  'operator.rounds.bad': '« {value} » ne va pas ici. Choisis parmi : {values}.',
  'operator.rounds.demo': '{club} est le club d’essai : il a toujours des tours.',
  'operator.rounds.on':
    '{club} a des tours : chaque samedi à 10 heures, Goesting forme des groupes avec les personnes qui ont dit oui. Une coordinatrice ou un coordinateur peut commencer plus tôt et dit alors dans la conversation : « forme les groupes maintenant ».',
  'operator.rounds.off':
    '{club} n’a pas de tours. Les personnes qui ont déjà dit oui reçoivent encore une réponse. Pour les mettre en route : on.',
}
