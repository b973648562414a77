import type { operatorMatching as source } from '../nl/operator-matching.ts'

export const operatorMatching: Readonly<Record<keyof typeof source, string>> = {
  'operator.matching.about': 'montre ou change la façon de rapprocher les gens',
  'operator.matching.words':
    'ce qui change, par exemple near=double time-rule=soft circles=5,15,40 ; reset recommence',
  'operator.matching.saved': 'C’est gardé. Voici comment {club} cherche maintenant :',
  'operator.matching.now': 'Voici comment {club} cherche :',
  'operator.matching.weight.near':
    '{emphasis, select, off {La distance ne compte pas.} half {La distance compte pour moitié.} double {La distance compte double.} triple {La distance compte triple.} other {La distance compte normalement.}}',
  'operator.matching.weight.time':
    '{emphasis, select, off {Les moments en commun ne comptent pas.} half {Les moments en commun comptent pour moitié.} double {Les moments en commun comptent double.} triple {Les moments en commun comptent triple.} other {Les moments en commun comptent normalement.}}',
  'operator.matching.weight.level':
    '{emphasis, select, off {Le niveau ne compte pas.} half {Le niveau compte pour moitié.} double {Le niveau compte double.} triple {Le niveau compte triple.} other {Le niveau compte normalement.}}',
  'operator.matching.rule.near':
    '{rule, select, hard {Qui habite trop loin n’est pas montré.} other {Qui habite loin vient plus bas dans la liste, mais reste.}}',
  'operator.matching.rule.time':
    '{rule, select, hard {Qui n’a aucun moment en commun n’est pas montré.} other {Qui a d’autres moments vient plus bas dans la liste, mais reste.}}',
  'operator.matching.rule.level':
    '{rule, select, hard {Qui est moins avancé que la personne qui apprend n’est pas montré.} other {Qui est moins avancé vient plus bas dans la liste, mais reste.}}',
  'operator.matching.relation.swap':
    '{emphasis, select, off {Les gens qui peuvent s’apprendre quelque chose ne sont pas présentés.} half {S’apprendre quelque chose l’un à l’autre compte pour moitié.} double {S’apprendre quelque chose l’un à l’autre compte double.} triple {S’apprendre quelque chose l’un à l’autre compte triple.} other {S’apprendre quelque chose l’un à l’autre compte normalement.}}',
  'operator.matching.relation.teaches':
    '{emphasis, select, off {Qui montre seulement quelque chose n’est pas présenté.} half {Recevoir une leçon compte pour moitié.} double {Recevoir une leçon compte double.} triple {Recevoir une leçon compte triple.} other {Recevoir une leçon compte normalement.}}',
  'operator.matching.relation.together':
    '{emphasis, select, off {Qui veut seulement apprendre la même chose n’est pas présenté.} half {Apprendre ensemble compte pour moitié.} double {Apprendre ensemble compte double.} triple {Apprendre ensemble compte triple.} other {Apprendre ensemble compte normalement.}}',
  'operator.matching.relation.helps':
    '{emphasis, select, off {Qui cherche seulement de l’aide n’est pas présenté.} half {Aider quelqu’un compte pour moitié.} double {Aider quelqu’un compte double.} triple {Aider quelqu’un compte triple.} other {Aider quelqu’un compte normalement.}}',
  'operator.matching.circles': 'La recherche s’élargit par étapes : {circles} km.',
  'operator.matching.always':
    'Toujours fixe : seulement des adultes qui l’ont dit eux-mêmes, une langue que les deux parlent, et jamais des gens qui ne veulent pas se voir.',
  'operator.matching.bad.word':
    'Je ne peux pas lire « {word} ». Écris un nom, un = et une valeur, par exemple near=double.',
  'operator.matching.bad.name': 'Je ne connais pas « {name} ». Tu peux choisir : {names}.',
  'operator.matching.bad.emphasis': 'Pour {name}, il y a « {value} ». Choisis parmi : {values}.',
  'operator.matching.bad.rule':
    'Pour {name}, il y a « {value} ». Choisis hard (exclut) ou soft (compte seulement).',
  'operator.matching.bad.circles':
    'Pour circles, il y a « {value} ». Donne {count, plural, one {une distance} other {# distances au plus}} en kilomètres, chacune plus grande que la précédente, de 1 à {km}, séparées par des virgules.',
  'operator.matching.bad.nobody':
    'Ainsi, personne ne serait jamais présenté : swap, teaches, together et helps sont tous les quatre sur off. Laisses-en au moins un.',
}
