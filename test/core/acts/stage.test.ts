/** A unit of work sees its own writes, and writes nothing when somebody else was faster. */
import { beforeEach, describe, expect, it } from 'vitest'
import { stage } from '../../../core/acts/stage.ts'
import { pairOf } from '../../../core/domain/index.ts'
import type { Store } from '../../../core/ports/index.ts'
import { houseForEach } from '../../_kit/talk.ts'
import { GENK, introduction, member, partner } from '../../contract/records.ts'

const open = houseForEach({ plan: () => ({ demo: 'never' }) })
let store: Store
beforeEach(() => {
  store = open.house.store
})

async function nameOf(id: string): Promise<string | undefined> {
  return (await store.get('partners', GENK, id))?.record.name
}

describe('a unit', () => {
  it('sees what it wrote and removed, before anybody else does', async () => {
    const unit = stage(store)
    unit.put('partners', partner('bib', 'Bib'))
    expect((await unit.get('partners', GENK, 'bib'))?.name).toBe('Bib')
    expect(await nameOf('bib')).toBeUndefined()
    await unit.commit()
    const later = stage(store)
    await later.get('partners', GENK, 'bib')
    later.remove('partners', GENK, 'bib')
    expect(await later.get('partners', GENK, 'bib')).toBeUndefined()
    expect(await nameOf('bib')).toBe('Bib')
    await later.commit()
    expect(await nameOf('bib')).toBeUndefined()
  })

  it('is refused, whole, when a record that it read has changed meanwhile', async () => {
    await store.commit([{ do: 'put', in: 'partners', record: partner('bib', 'Bib') }])
    const [first, second] = [stage(store), stage(store)]
    for (const unit of [first, second]) await unit.get('partners', GENK, 'bib')
    first.put('partners', partner('bib', 'first'))
    second.put('partners', partner('bib', 'second'))
    second.put('partners', partner('other', 'second'))
    expect((await first.commit()).ok).toBe(true)
    expect(await second.commit()).toMatchObject({ ok: false, error: { kind: 'conflict' } })
    expect(await nameOf('bib')).toBe('first')
    expect(await nameOf('other')).toBeUndefined()
  })

  it('does not overwrite a record that it never read', async () => {
    await store.commit([{ do: 'put', in: 'partners', record: partner('bib', 'Bib') }])
    const unit = stage(store)
    unit.put('partners', partner('bib', 'mine'))
    expect(await unit.commit()).toMatchObject({ ok: false, error: { in: 'partners', id: 'bib' } })
    expect(await nameOf('bib')).toBe('Bib')
  })

  it('does not remove a record that changed after it was read', async () => {
    await store.commit([{ do: 'put', in: 'partners', record: partner('bib', 'Bib') }])
    const unit = stage(store)
    await unit.get('partners', GENK, 'bib')
    unit.remove('partners', GENK, 'bib')
    await store.commit([{ do: 'put', in: 'partners', record: partner('bib', 'newer') }])
    expect((await unit.commit()).ok).toBe(false)
    expect(await nameOf('bib')).toBe('newer')
  })

  it('writes a record that it changed twice once, in its last form', async () => {
    const unit = stage(store)
    for (const name of ['one', 'two', 'three']) unit.put('partners', partner('bib', name))
    await unit.commit()
    expect(await store.get('partners', GENK, 'bib')).toMatchObject({
      record: { name: 'three' },
      version: 1,
    })
  })

  it('keeps equal ids of two collections apart', async () => {
    const unit = stage(store)
    unit.put('partners', partner('same', 'Bib'))
    unit.put('members', member('same'))
    await unit.commit()
    expect((await stage(store).get('members', GENK, 'same'))?.language).toBe('nl')
    expect(await nameOf('same')).toBe('Bib')
  })

  it('fails together with what is handed in besides', async () => {
    await store.commit([{ do: 'put', in: 'partners', record: partner('bib', 'Bib') }])
    const unit = stage(store)
    unit.put('members', member('an'))
    const more = { do: 'put', in: 'partners', record: partner('bib', 'x'), expects: 'absent' }
    expect((await unit.commit([more as never])).ok).toBe(false)
    expect(await store.get('members', GENK, 'an')).toBeUndefined()
  })

  it('is refused when the same two people are asked twice at once', async () => {
    const pair = { livePair: pairOf(member('an').id, member('bo').id) }
    const [first, second] = [stage(store), stage(store)]
    first.put('introductions', introduction('one', pair))
    second.put('introductions', introduction('two', pair))
    expect((await first.commit()).ok).toBe(true)
    expect(await second.commit()).toMatchObject({ ok: false, error: { kind: 'taken' } })
  })

  it('may be empty', async () => {
    expect((await stage(store).commit()).ok).toBe(true)
  })
})
