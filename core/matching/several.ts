/**
 * One answer to several wishes: the best of each first of all, then whatever fits best. Each wish is
 * searched by itself, so that none is lost beside another; of each is said when nothing was found.
 */
import type { ConceptId } from '../domain/index.ts'
import { answer } from './answer.ts'
import type { Answer, Item, Question } from './question.ts'
import type { Step } from './step.ts'

/** Each wish with its own answer, and one list of all of them. */
export interface Several {
  readonly all: Answer
  readonly each: readonly { readonly ask: ConceptId | undefined; readonly answer: Answer }[]
}

/** `asks` in the order in which they were said; none: all that the asker wants, as one. */
export function answerAll(question: Question, asks: readonly ConceptId[]): Several {
  const { ask: _, ...rest } = question
  const questions = asks.length === 0 ? [rest] : asks.map((ask) => ({ ...rest, ask }))
  const each = questions.map((one: Question) => ({ ask: one.ask, answer: answer(one) }))
  const [only, ...others] = each
  if (only !== undefined && others.length === 0) return { all: only.answer, each }
  return { all: together(each, question.limit), each }
}

function together(each: Several['each'], limit: number): Answer {
  const answers = each.map((one) => one.answer)
  const fitting = inTurn(
    each.map(({ ask, answer: { items } }) => items.filter(({ concept }) => concept === ask)),
  )
  const rest = inTurn(answers.map(({ items }) => items))
  const items = once([...fitting, ...rest])
  const left = items.length - Math.min(limit, items.length)
  return {
    items: items.slice(0, limit).toSorted((a, b) => b.score - a.score),
    more: left + answers.reduce((sum, { more }) => sum + more, 0),
    answering: answers.reduce((sum, { answering }) => sum + answering, 0),
    missing: uniqueBy(
      answers.flatMap(({ missing }) => missing),
      (phrase) => JSON.stringify(phrase),
    ),
    isThin: answers.some(({ isThin }) => isThin),
    // Several wishes at once fill a list: none of them asks for something else.
    tasters: [],
    next: uniqueBy(
      answers.flatMap(({ next }) => next),
      keyOf,
    ),
  }
}

/** The first of each, then the second of each. */
function inTurn(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat()
}

function once(items: readonly Item[]): Item[] {
  return uniqueBy(items, ({ kind, id }) => `${kind} ${id}`)
}

/** Groups are of one wish each; the other steps are one and the same for all of them. */
function keyOf(step: Step): string {
  return step.step === 'group' ? `group ${step.concept}` : step.step
}

function uniqueBy<T>(all: readonly T[], key: (one: T) => string): T[] {
  const known = new Set<string>()
  return all.filter((one) => {
    const isNew = !known.has(key(one))
    known.add(key(one))
    return isNew
  })
}
