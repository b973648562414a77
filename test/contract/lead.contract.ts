/** What every adapter of the Lead port promises, however it locks. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Lead } from '../../core/ports/index.ts'

export interface LeadGround {
  /** One more process on the same store. */
  open(): Lead
  dispose(): Promise<void>
}

export function leadContract(groundOf: () => Promise<LeadGround>): void {
  let ground: LeadGround
  let all: Lead[] = []
  beforeEach(async () => {
    ground = await groundOf()
    all = []
  })
  afterEach(async () => {
    for (const lead of all) await lead.resign()
    await ground.dispose()
  })
  const opened = (): Lead => {
    const lead = ground.open()
    all.push(lead)
    return lead
  }

  it('is nobody’s before somebody takes it, and stays with who took it', async () => {
    const one = opened()
    expect(one.isHeld).toBe(false)
    expect([await one.take(), await one.take(), one.isHeld]).toEqual([true, true, true])
  })

  it('is with one of many who want it at once', async () => {
    const many = Array.from({ length: 8 }, opened)
    const told = await Promise.all(many.map((lead) => lead.take()))
    expect(told.filter(Boolean)).toHaveLength(1)
    expect(many.map(({ isHeld }) => isHeld)).toEqual(told)
  })

  it('goes to who asks again once it was let go, and not back', async () => {
    const [one, other] = [opened(), opened()]
    await one.take()
    expect(await other.take()).toBe(false)
    await one.resign()
    expect([one.isHeld, await other.take(), other.isHeld]).toEqual([false, true, true])
    expect([await one.take(), one.isHeld]).toEqual([false, false])
  })

  it('stays with its holder when one who never had it resigns, or somebody resigns twice', async () => {
    const [one, other, third] = [opened(), opened(), opened()]
    await one.take()
    await other.take()
    await other.resign()
    await other.resign()
    expect([one.isHeld, await third.take()]).toEqual([true, false])
  })
}
