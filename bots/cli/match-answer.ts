/** An answer of matching as it is read: by a program on one line, by a person as a list. */
import { type Language, wordsIn } from '../../core/domain/index.ts'
import {
  type Answer,
  explainStep,
  type Item,
  type Question,
  type WhyNot,
} from '../../core/matching/index.ts'
import { type Phrase, sayPlain } from '../../core/texts/index.ts'
import { telling } from '../config/locale.ts'
import { type Operator, printJson } from './operator.ts'

/** What was asked, and what came of it. */
export interface Asked {
  readonly question: Question
  readonly answer: Answer
  readonly language: Language
  readonly why?: { readonly id: string } & WhyNot
}

type Say = (phrase: Phrase) => string

export function showAnswer(operator: Operator, asked: Asked, isForPrograms: boolean): void {
  const { taxonomy } = asked.question
  const speech = { language: asked.language, label: taxonomy.label.bind(taxonomy) }
  const say: Say = (phrase) => sayPlain(phrase, speech)
  if (isForPrograms) printJson(operator, forPrograms(asked, say))
  else for (const line of linesOf(asked, say)) operator.print(line)
}

function forPrograms({ question, answer, why }: Asked, say: Say): unknown {
  return {
    for: question.asker.id,
    ask: question.ask ?? null,
    results: answer.items.map(({ id, kind, score, relation, parts, reason }) => ({
      ...{ id, kind, score, relation, parts },
      reason: sentences(reason, say),
    })),
    missing: answer.missing.map(say),
    next: answer.next.map((step) => ({ ...step, words: say(explainStep(step)) })),
    ...(why === undefined
      ? {}
      : { why: { id: why.id, place: why.place ?? null, because: why.because.map(say) } }),
  }
}

/** Phrases are parts of a reason; together they are sentences. */
function sentences(reason: Item['reason'], say: Say): string {
  return reason
    .map(say)
    .map((words) => (/[.!?…]$/.test(words) ? words : `${words}.`))
    .join(' ')
}

function linesOf(asked: Asked, say: Say): string[] {
  const { answer, language, why } = asked
  const tell = telling(language)
  const items = answer.items.flatMap((item, index) => [
    tell('operator.match.item', {
      place: index + 1,
      name: nameOf(item, asked),
      relation: tell(`operator.match.relation.${item.relation}`),
      score: item.score.toFixed(2),
    }),
    `   ${sentences(item.reason, say)}`,
  ])
  return [
    ...(items.length === 0 ? [tell('operator.match.none')] : items),
    ...answer.missing.map(say),
    ...answer.next.map((step) => `> ${say(explainStep(step))}`),
    ...(why === undefined ? [] : [tell('operator.why.about', { id: why.id })]),
    ...(why?.because ?? []).map((reason) => `- ${say(reason)}`),
  ]
}

/** By name where there is one; the id in any case, for asking on. */
function nameOf({ id }: Item, { question, language }: Asked): string {
  const { members, groups, activities } = question.population
  const group = groups.get(id)
  const activity = activities.get(id)
  const words = activity === undefined ? group?.aim : activity.title
  const name = words === undefined ? members.get(id)?.firstName : wordsIn(language, words)
  return name === undefined ? id : telling(language)('operator.match.named', { name, id })
}
