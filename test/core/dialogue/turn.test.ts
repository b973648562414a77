/** The machine that pauses a script, tried on a script of a few lines. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { paragraphs, type Said, type Script, stepBack, turn } from '../../../core/dialogue/index.ts'
import { choiceQuestion, wordsQuestion } from '../../../core/dialogue/questions.ts'
import { ask, look, say } from '../../../core/dialogue/script.ts'
import type { LogEntry } from '../../../core/domain/index.ts'
import { t } from '../../../core/texts/index.ts'

const colour = choiceQuestion('meant', paragraphs(t('always.help')), [
  { answer: 'red', label: t('words.yes') },
  { answer: 'blue', label: t('words.no') },
])

function* paint(): Script<string> {
  yield* say(paragraphs(t('always.greeting')))
  const chosen = yield* ask(colour, z.string())
  const pots = yield* look('pots', { of: chosen }, z.number())
  yield* say(paragraphs(t('always.thanks')))
  const name = yield* ask(
    wordsQuestion('onboarding.name', paragraphs(t('always.help'))),
    z.string(),
  )
  return `${name}: ${String(pots)} of ${chosen}`
}

const red: Said = { kind: 'choice', value: 'red' }
const START = { log: [], heardUpTo: -1 }

function said(drafts: readonly { blocks: readonly object[] }[]): string {
  return JSON.stringify(drafts)
}

describe('a turn', () => {
  it('says what comes before the first question, and waits there', () => {
    const outcome = turn(paint, START)
    expect(outcome).toMatchObject({ kind: 'waiting', question: { key: 'meant' }, log: [] })
    expect(outcome.kind === 'waiting' && said(outcome.drafts)).toContain('always.greeting')
  })

  it('absorbs an answer and stops at a look, with the answer in its log', () => {
    const outcome = turn(paint, { log: [], said: red, heardUpTo: 0 })
    expect(outcome).toMatchObject({
      kind: 'looking',
      at: { of: 'red' },
      log: [{ key: 'meant', value: 'red' }],
    })
  })

  it('says after a look only what the person has not heard', () => {
    const log: LogEntry[] = [
      { kind: 'ask', key: 'meant', value: 'red' },
      { kind: 'look', key: 'pots', value: 3 },
    ]
    const outcome = turn(paint, { log, heardUpTo: 0 })
    expect(outcome.kind === 'waiting' && said(outcome.drafts)).toContain('always.thanks')
    expect(outcome.kind === 'waiting' && said(outcome.drafts)).not.toContain('always.greeting')
  })

  it('ends with the value that the script returns', () => {
    const log: LogEntry[] = [
      { kind: 'ask', key: 'meant', value: 'red' },
      { kind: 'look', key: 'pots', value: 3 },
      { kind: 'ask', key: 'onboarding.name', value: 'Nadia' },
    ]
    expect(turn(paint, { log, heardUpTo: 2 })).toMatchObject({
      kind: 'done',
      value: 'Nadia: 3 of red',
    })
  })

  it('asks again, with a hint, when an answer cannot be read', () => {
    const outcome = turn(paint, { log: [], said: { kind: 'choice', value: 'green' }, heardUpTo: 0 })
    expect(outcome).toMatchObject({ kind: 'waiting', misread: true, log: [] })
    expect(outcome.kind === 'waiting' && said(outcome.drafts)).toContain('always.choose')
  })

  it('keeps the answers up to the first difference when the script has changed since', () => {
    const log: LogEntry[] = [
      { kind: 'ask', key: 'meant', value: 'red' },
      { kind: 'ask', key: 'gone', value: 1 },
      { kind: 'ask', key: 'onboarding.name', value: 'Nadia' },
    ]
    expect(turn(paint, { log, heardUpTo: 3 })).toMatchObject({ kind: 'looking', log: [log[0]] })
  })

  it('goes back by one answer, and by what was looked up after it', () => {
    const log: LogEntry[] = [
      { kind: 'ask', key: 'meant', value: 'red' },
      { kind: 'look', key: 'pots', value: 3 },
    ]
    expect(stepBack(log)).toEqual([])
    expect(stepBack([])).toBeUndefined()
  })

  it('gives the same outcome for the same turn, whatever the log holds', () => {
    const entry = fc.record({
      kind: fc.constantFrom('ask' as const, 'look' as const),
      key: fc.constantFrom('meant', 'pots', 'name', 'gone'),
      value: fc.constantFrom('red', 'blue', 3),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (log) => {
        const wellTyped = log.filter((one) => (one.key === 'pots') === (one.value === 3))
        const once = JSON.stringify(turn(paint, { log: wellTyped, heardUpTo: -1 }))
        const copy = structuredClone(wellTyped)
        expect(JSON.stringify(turn(paint, { log: copy, heardUpTo: -1 }))).toBe(once)
      }),
    )
  })
})
