/** The journal on pino: what is in a line, and what never is. */
import { describe, expect, it } from 'vitest'
import { type JournalLevel, pinoJournal } from '../../../adapters/system/journal.ts'
import type { Fact, Journal } from '../../../core/ports/index.ts'

type Line = Readonly<Record<string, unknown>>

function kept(level: JournalLevel = 'info'): {
  journal: Journal
  lines: Line[]
  text: () => string
} {
  const written: string[] = []
  const lines: Line[] = []
  const destination = {
    write(line: string) {
      written.push(line)
      lines.push(JSON.parse(line) as Line)
    },
  }
  return { journal: pinoJournal({ level, destination }), lines, text: () => written.join('') }
}

describe('a note', () => {
  it('has its event, its time and the given facts, and nothing else', () => {
    const { journal, lines } = kept()
    journal.note('outbox.sent', { id: 'o1', attempts: 2, again: false, reason: undefined })
    const [line] = lines
    expect(Object.keys(line ?? {}).toSorted()).toEqual([
      'again',
      'attempts',
      'event',
      'id',
      'level',
      'time',
    ])
    expect(line).toMatchObject({ event: 'outbox.sent', id: 'o1', attempts: 2, again: false })
  })

  it('keeps its own fields when a fact has the same name', () => {
    const { journal, lines } = kept()
    journal.note('started', { event: 'other', level: 'high', time: 5 })
    expect(lines[0]).toMatchObject({ event: 'started', event_: 'other', level_: 'high', time_: 5 })
  })

  it('cuts what is too long to be a fact, and leaves out what is none', () => {
    const { journal, lines } = kept()
    const facts: Record<string, Fact> = { long: 'x'.repeat(5000) }
    journal.note('odd', Object.assign(facts, { person: { name: 'Fatima' } }))
    expect(String(lines[0]?.['long'])).toHaveLength(200)
    expect(lines[0]).not.toHaveProperty('person')
  })

  it('is left out below the level', () => {
    const { journal, lines } = kept('error')
    journal.note('quiet')
    journal.alarm('loud', new Error('no'))
    expect(lines.map((line) => line['event'])).toEqual(['loud'])
  })
})

describe('an alarm', () => {
  it('keeps the name, the code and the places of an error, and none of its words', () => {
    const { journal, lines, text } = kept()
    const words = 'Fatima wrote:\n    at home (/secret/words.ts:1:2)\nbye'
    const inner = Object.assign(new TypeError(words), { code: 'E_INNER' })
    const error = Object.assign(new RangeError(words, { cause: inner }), { code: 'E_OUTER' })
    journal.alarm('broken', error, { id: 'x' })
    expect(text()).not.toMatch(/Fatima|secret|bye/)
    expect(lines[0]).toMatchObject({
      event: 'broken',
      id: 'x',
      error: {
        name: 'RangeError',
        code: 'E_OUTER',
        causes: [{ name: 'TypeError', code: 'E_INNER' }],
      },
    })
    expect(text()).toContain('journal.test.ts')
  })

  it('keeps nothing of a code or a name that might be words', () => {
    const { journal, text } = kept()
    const error = Object.assign(new Error('no'), { code: 'Fatima said no' })
    error.name = 'Fatima’s error'
    journal.alarm('broken', error)
    expect(text()).not.toContain('Fatima')
  })

  it('takes anything that can be thrown', () => {
    const { journal, lines } = kept()
    const circular = new Error('round')
    circular.cause = circular
    for (const cause of ['Fatima', undefined, null, 42, { message: 'Fatima' }, circular])
      journal.alarm('broken', cause)
    expect(lines).toHaveLength(6)
    expect(JSON.stringify(lines)).not.toContain('Fatima')
  })
})

describe('a journal that cannot be written', () => {
  it('stops nobody', () => {
    const destination = {
      write() {
        throw new Error('the disk is full')
      },
    }
    const journal = pinoJournal({ level: 'info', destination })
    const hostile = Object.defineProperty(new Error('no'), 'stack', {
      get() {
        throw new Error('even this')
      },
    })
    expect(() => {
      journal.note('started')
      journal.alarm('broken', hostile)
    }).not.toThrow()
  })
})
