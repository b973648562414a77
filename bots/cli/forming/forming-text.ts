/** A forming as an organiser reads it in a terminal. */
import {
  type Certificate,
  type Formed,
  type Unplaced,
  whyTogether,
} from '../../../core/forming/index.ts'
import { type Phrase, t } from '../../../core/texts/index.ts'
import {
  missingIn,
  nameOf,
  namesOf,
  ONLINE,
  peopleOf,
  placeOf,
  sentences,
  topicOf,
} from './group-words.ts'
import type { Shown } from './told-forming.ts'

export function formingText(shown: Shown): string[] {
  const { forming, say } = shown
  return [
    say(summaryOf(shown)),
    ...forming.groups.flatMap((group, index) => ['', ...groupText(group, index, shown)]),
    ...(forming.unplaced.length === 0 ? [] : ['', say(t('operator.form.without'))]),
    ...forming.unplaced.map((one) => `- ${unplacedText(one, shown)}`),
    '',
    say(provenOf(forming.certificate)),
  ].map(shownSafely)
}

/** A name can move no cursor: marks that steer a terminal stand in no line. */
export function shownSafely(line: string): string {
  return line.replaceAll(/\p{Cc}/gu, '')
}

export function summaryOf({ problem, forming }: Pick<Shown, 'problem' | 'forming'>): Phrase {
  const seated = new Set(forming.groups.flatMap(({ members }) => members)).size
  return t('operator.form.summary', {
    people: problem.people.length,
    groups: forming.groups.length,
    seated,
    waiting: forming.unplaced.length,
  })
}

/** «Woensdagavond», as it is said; the code of it stands in tables. Each thing is said once. */
function groupText(group: Formed, index: number, shown: Shown): string[] {
  const { say } = shown
  const people = peopleOf(shown.problem)
  const why = whyTogether(group)
  const missing = missingIn(group)
  return [
    say(titleOf(group, index)),
    `  ${say(t('operator.form.who', { people: namesOf(group.members, people) }))}`,
    `  ${say(t('operator.form.when', { time: { times: [group.slot] } }))}`,
    `  ${say(t('operator.form.where', { place: { phrase: placeWords(group, shown) } }))}`,
    `  ${say(t('operator.form.language', { language: { phrase: languageWords(group) } }))}`,
    ...lessonWords(group, shown).map((lesson) => `  ${say(lesson)}`),
    ...(group.host === undefined
      ? []
      : [`  ${say(t('operator.form.host', { name: { phrase: nameOf(group.host, people) } }))}`]),
    ...(group.source === undefined
      ? []
      : [
          `  ${say(t('operator.form.source', { name: { phrase: nameOf(group.source, people) } }))}`,
        ]),
    ...missing.map((one) => `  ${say(one)}`),
    ...(why.length === 0
      ? []
      : [`  ${say(t('operator.form.why', { reason: sentences(why, say) }))}`]),
  ]
}

export function titleOf(group: Formed, index: number): Phrase {
  return t('operator.form.group', { number: index + 1, topic: { phrase: topicOf(group) } })
}

export function placeWords(group: Formed, { problem }: Pick<Shown, 'problem'>): Phrase {
  const place = placeOf(group, problem, peopleOf(problem))
  if (place === ONLINE && group.isOnline) return t('operator.form.online')
  if (place === undefined) return t('operator.form.no-place')
  return t('operator.understand.value', { value: place })
}

export function languageWords({ language }: Pick<Formed, 'language'>): Phrase {
  return language === undefined
    ? t('operator.form.few-words')
    : t('operator.form.spoken', { language: { spoken: language } })
}

/** In a ring: who shows whom what. */
export function lessonWords(
  { ring }: Pick<Formed, 'ring'>,
  shown: Pick<Shown, 'problem'>,
): Phrase[] {
  const people = peopleOf(shown.problem)
  return ring.map(({ from, to, concept }) =>
    t('operator.form.lesson', {
      from: { phrase: nameOf(from, people) },
      to: { phrase: nameOf(to, people) },
      concept: { concept },
    }),
  )
}

function unplacedText({ id, reason, wouldHelp }: Unplaced, { problem, say }: Shown): string {
  const name = { phrase: nameOf(id, peopleOf(problem)) }
  const told = sentences([reason, ...(wouldHelp === undefined ? [] : [wouldHelp])], say)
  return say(t('operator.form.unplaced', { name, reason: told }))
}

/** What is proven of the whole, in one sentence. */
export function provenOf({ kind, utility, bound }: Certificate): Phrase {
  if (kind === 'optimal' || bound <= utility) return t('operator.form.proven')
  const percent = percentBetter(utility, bound)
  return percent === undefined ? t('operator.form.unproven') : t('operator.form.bound', { percent })
}

/** How much better there could be at most, in tenths, rounded up so that what is promised holds. */
export function percentBetter(utility: number, bound: number): number | undefined {
  const percent = (100 * (bound - utility)) / utility
  return Number.isFinite(percent) ? Math.max(0, Math.ceil(percent * 10 - 1e-6) / 10) : undefined
}
