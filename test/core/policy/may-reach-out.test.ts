/** Who may be written to without having asked: one message a week over all jobs, and only to who reacts. */
import { describe, expect, it } from 'vitest'
import { alive, type Member, type Outreach, reachedOut } from '../../../core/domain/index.ts'
import { mayReachOut, REACH_OUT_MS, type Reaching } from '../../../core/policy/index.ts'
import { member } from '../../contract/records.ts'

const NOW = Date.UTC(2026, 10, 22, 11)
const person: Member = {
  ...member('nadia', 0),
  age: 'adult',
  consents: [
    { purpose: 'nudges', given: true, at: 0, wording: 'one' },
    { purpose: 'partner-news', given: true, at: 0, wording: 'one' },
  ],
}
const { id, clubId } = person

function verdict(who: Partial<Member>, reaching: Partial<Reaching> = {}): string {
  const may = mayReachOut(
    { ...person, ...who },
    { kind: 'nudge', before: undefined, now: NOW, ...reaching },
  )
  return may.ok ? 'ok' : may.error
}

function after(kind: 'nudge' | 'digest' | 'broadcast', at: number, before?: Outreach): Outreach {
  return reachedOut({ id, clubId }, before, {
    row: `${kind}-${String(at)}`,
    kind,
    at,
    about: ['x'],
  })
}

describe('a message that nobody asked for', () => {
  it('reaches declared adults who agreed to that purpose, and nobody else', () => {
    expect(verdict({})).toBe('ok')
    expect(verdict({ age: 'minor' })).toBe('not-adult')
    expect(verdict({ age: 'unknown' })).toBe('not-adult')
    expect(verdict({ consents: [] })).toBe('no-consent')
    expect(verdict({ consents: person.consents.slice(0, 1) }, { kind: 'broadcast' })).toBe(
      'no-consent',
    )
    expect(verdict({ paused: true })).toBe('paused')
    expect(verdict({ unreachable: true })).toBe('unreachable')
  })

  it.each(['nudge', 'digest', 'broadcast', 'invitation'] as const)(
    'comes once in seven days, also when the one before was another kind: %s',
    (kind) => {
      const before = after('digest', NOW - REACH_OUT_MS + 1)
      expect(verdict({}, { kind, before })).toBe('weekly-cap')
      expect(verdict({}, { kind, before, now: NOW + 1 })).toBe('ok')
    },
  )

  it('keeps its own place of the week until it leaves', () => {
    const before = after('nudge', NOW)
    expect(verdict({}, { before, row: before.last?.row ?? '' })).toBe('ok')
    expect(verdict({}, { before, row: 'another' })).toBe('weekly-cap')
  })

  it('comes no more after three without a reaction, but for one question whether to go on', () => {
    let before: Outreach | undefined
    for (const week of [3, 2, 1]) before = after('nudge', NOW - week * REACH_OUT_MS, before)
    expect(before?.unanswered).toBe(3)
    expect(verdict({}, { ...(before && { before }) })).toBe('no-reaction')
    expect(verdict({}, { ...(before && { before }), isAsking: true })).toBe('ok')
    const asked: Outreach = { ...after('nudge', NOW - REACH_OUT_MS, before), askedAt: NOW - 1 }
    expect(verdict({}, { before: asked, isAsking: true })).toBe('no-reaction')
    expect(verdict({}, { before: alive(asked) })).toBe('ok')
  })

  it('respects the silence that was asked for', () => {
    const before: Outreach = { id, clubId, unanswered: 0, told: [], silentUntil: NOW + 1 }
    expect(verdict({}, { before })).toBe('silence')
    expect(verdict({}, { before, now: NOW + 1 })).toBe('ok')
  })

  it('is remembered, so that the same tip does not come twice', () => {
    expect(after('digest', NOW, after('nudge', 0)).told).toEqual(['x', 'x'])
  })
})
