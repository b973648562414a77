/** What is said to who looks after messages and events that got stuck. */
import type { operatorStuck as source } from '../nl/operator-stuck.ts'

export const operatorStuck: Readonly<Record<keyof typeof source, string>> = {
  'operator.stuck.about': 'montre les messages bloqués, et leur donne une deuxième chance',
  'operator.stuck.list': 'montre les messages sans leurs mots : id, état, sorte, âge, raison',
  'operator.stuck.state':
    'dead (pas parti), unknown (peut-être arrivé) ou pending (attend) ; sinon les deux premiers',
  'operator.stuck.ids': 'les id que list montre',
  'operator.stuck.replay':
    'essaie à nouveau ce qui est bloqué ; sans --send, montre seulement ce qui se passerait',
  'operator.stuck.reason': 'tout ce qui est bloqué pour cette raison, au plus 1000 à la fois',
  'operator.stuck.send': 'le fait vraiment',
  'operator.stuck.maybe-twice':
    'aussi ce qui est peut-être arrivé : quelqu’un peut alors le lire deux fois',
  'operator.stuck.jobs': 'montre le travail abandonné après beaucoup d’essais',
  'operator.stuck.intake': 'montre ce que des gens ont envoyé et qui n’a pas été traité',
  'operator.stuck.intake-list': 'le montre sans mots : id et âge',
  'operator.stuck.intake-replay':
    'le traite encore une fois ; sans --send, montre seulement ce qui se passerait',
  'operator.stuck.none': 'Rien n’est bloqué.',
  'operator.stuck.no-jobs': 'Aucun travail n’a été abandonné.',
  'operator.stuck.bad.which':
    'Dis quels messages : donne des id, ou une raison avec --reason, mais pas les deux.',
  'operator.stuck.again': 'repart',
  'operator.stuck.may-be-twice': 'est peut-être arrivé ; avec --maybe-twice il repart quand même',
  'operator.stuck.not-allowed': 'ne peut plus partir ({why})',
  'operator.stuck.not-stuck': 'n’est pas bloqué ({why}) ; il n’y a rien à faire',
  'operator.stuck.words-gone': 'les mots sont déjà effacés ; on ne peut plus le traiter',
  'operator.stuck.met': 'a changé à cet instant ; regarde encore plus tard',
  'operator.stuck.no-such': 'n’existe pas',
  'operator.stuck.done':
    '{count, plural, =0 {Rien ne repart.} one {# repart dans la minute, si Goesting tourne.} many {# repartent dans la minute, si Goesting tourne.} other {# repartent dans la minute, si Goesting tourne.}}',
  'operator.stuck.trial':
    'Rien n’a changé. {count, plural, =0 {Rien ne repartirait.} one {# repartirait : avec --send.} many {# repartiraient : avec --send.} other {# repartiraient : avec --send.}}',
}
