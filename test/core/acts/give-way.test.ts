/** Thinking gives way to what comes in, and never for ever. */
import { expect, it } from 'vitest'
import { doorway, MOST_AHEAD } from '../../../core/acts/give-way.ts'

/** Turns that pass when the test says so, with so many updates in each; each is stored in the same turn. */
function turnsByHand() {
  let ends: (() => void)[] = []
  const { enters, mayThink } = doorway({
    turn: () => new Promise<void>((resolve) => void ends.push(resolve)),
  })
  const begun: string[] = []
  return {
    begun,
    enters,
    waits: (name: string): void => {
      void mayThink().then(() => begun.push(name))
    },
    pass: async (turns: number, updates: number): Promise<void> => {
      for (let turn = 0; turn < turns; turn += 1) {
        for (let came = 0; came < updates; came += 1) enters()()
        const over = ends
        ends = []
        for (const end of over) end()
        // Whatever follows from it has happened by then.
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
  }
}

it('begins after one pause when nothing comes in', async () => {
  const { waits, pass, begun } = turnsByHand()
  waits('one')
  await pass(3, 0)
  expect(begun).toEqual(['one'])
})

it('waits as long as updates come in turn after turn, and goes on in the first pause', async () => {
  const { waits, pass, begun } = turnsByHand()
  waits('one')
  await pass(MOST_AHEAD - 1, 1)
  expect(begun).toEqual([])
  await pass(3, 0)
  expect(begun).toEqual(['one'])
})

it('takes a gap of a single turn for no pause: who was let in in it is read in the next', async () => {
  const { waits, pass, begun } = turnsByHand()
  waits('one')
  for (let round = 0; round < 10; round += 1) {
    await pass(1, 1)
    await pass(1, 0)
  }
  expect(begun).toEqual([])
})

it('waits for what is on its way to the disk, though nobody else comes', async () => {
  const { waits, pass, begun, enters } = turnsByHand()
  const isStored = enters()
  waits('one')
  await pass(MOST_AHEAD / 2, 0)
  expect(begun).toEqual([])
  isStored()
  await pass(3, 0)
  expect(begun).toEqual(['one'])
})

it('does not wait for ever for what never reaches the disk', async () => {
  const { waits, pass, begun, enters } = turnsByHand()
  enters()
  waits('one')
  await pass(MOST_AHEAD + 1, 0)
  expect(begun).toEqual(['one'])
})

it.each([1, 7, 1000])(
  'has its share of a stream without end, %i in each turn, in the order of who waits',
  async (updates) => {
    const { waits, pass, begun } = turnsByHand()
    for (const name of ['one', 'two', 'three']) waits(name)
    const turnsOfAShare = Math.ceil(MOST_AHEAD / updates) + 1
    await pass(turnsOfAShare, updates)
    expect(begun[0]).toBe('one')
    await pass(2 * turnsOfAShare, updates)
    expect(begun).toEqual(['one', 'two', 'three'])
  },
)

it('lets one begin in each pause, not all who wait', async () => {
  const { waits, pass, begun } = turnsByHand()
  for (const name of ['one', 'two', 'three']) waits(name)
  await pass(3, 0)
  expect(begun).toEqual(['one'])
})
