import { describe, expect, it } from 'vitest'
import type { Introduction } from '../../../core/domain/index.ts'
import { Introductions } from '../../../core/matching/index.ts'
import { introduction } from './town.ts'

const idsOf = (found: Iterable<Introduction>): string[] => [...found].map(({ id }) => id).sort()

describe('introductions', () => {
  it('are found by each of the two people', () => {
    const all = new Introductions([introduction('lea', 'tom'), introduction('ada', 'lea')])
    expect(idsOf(all.of('lea'))).toEqual(['ada-lea', 'lea-tom'])
    expect(idsOf(all.of('tom'))).toEqual(['lea-tom'])
    expect(idsOf(all.of('nadia'))).toEqual([])
  })

  it('are found as they are now', () => {
    const all = new Introductions([introduction('lea', 'tom')])
    const open = introduction('lea', 'tom', { state: 'open' })
    all.set(open.id, open)
    expect([...all.of('lea')]).toEqual([open])
    expect([...all.of('tom')]).toEqual([open])
  })

  it('are with nobody any more once they are gone', () => {
    const all = new Introductions([introduction('lea', 'tom'), introduction('ada', 'lea')])
    expect([all.delete('lea-tom'), all.delete('lea-tom')]).toEqual([true, false])
    expect(idsOf(all.of('tom'))).toEqual([])
    expect(idsOf(all.of('lea'))).toEqual(['ada-lea'])
    all.clear()
    expect([all.size, ...all.of('lea')]).toEqual([0])
  })
})
