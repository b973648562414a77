/** What is asked when words may mean two things, and what is never put to a vote. */
import { describe, expect, it } from 'vitest'
import { isWorthAsking, type Said, scriptNamed, turn } from '../../../core/dialogue/index.ts'
import { INTENTS } from '../../../core/understanding/index.ts'

const SAFETY = ['delete_me', 'report_person', 'ask_human'] as const
const NOWHERE = ['out_of_scope', 'accept', 'decline', 'greeting', 'thanks'] as const

describe('a doubt between two intents', () => {
  it('is worth a question where they lead to different places', () => {
    expect(isWorthAsking(['pause', 'leave_group'])).toBe(true)
    expect(isWorthAsking(['add_want', 'start_group'])).toBe(true)
  })

  it('is none where both lead to the same list', () => {
    expect(isWorthAsking(['find_peer', 'add_offer'])).toBe(false)
    expect(isWorthAsking(['set_place', 'find_activity'])).toBe(false)
  })

  it.each([...SAFETY, ...NOWHERE])('is never put to the person when one of them is %s', (one) => {
    for (const other of INTENTS) {
      expect(isWorthAsking([one, other])).toBe(false)
      expect(isWorthAsking([other, one])).toBe(false)
    }
  })
})

describe('the question «wat bedoel je»', () => {
  const input = { either: ['pause', 'leave_group'], words: 'ik stop ermee' }

  it('has the two as buttons and a way out, and ends with what was chosen', () => {
    const begin = scriptNamed('meant')?.begin(input)
    if (begin === undefined) throw new Error('There is a talk of that name.')
    const asked = turn(begin, { log: [], heardUpTo: -1 })
    expect(asked.kind === 'waiting' && asked.question.choices).toHaveLength(3)
    const said: Said = { kind: 'choice', value: 'leave_group' }
    expect(turn(begin, { log: [], said, heardUpTo: 0 })).toMatchObject({
      kind: 'done',
      value: { decide: 'mean', intent: 'leave_group', words: 'ik stop ermee' },
    })
  })

  it('does not take a button that it did not show', () => {
    const begin = scriptNamed('meant')?.begin(input)
    if (begin === undefined) throw new Error('There is a talk of that name.')
    const said: Said = { kind: 'choice', value: 'delete_me' }
    expect(turn(begin, { log: [], said, heardUpTo: 0 })).toMatchObject({ misread: true })
  })
})
