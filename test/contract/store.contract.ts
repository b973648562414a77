/**
 * Every promise of the Store port, as claims that any store has to keep. A store's own test is one call
 * of this, plus what only that store promises.
 */
import { describe, expect, it } from 'vitest'
import type { MakeGround } from './ground.ts'
import { storeAtOnce } from './store-at-once.ts'
import { storeChanges } from './store-changes.ts'
import { storeFind } from './store-find.ts'
import { storeModel } from './store-model.ts'
import { storeWrites } from './store-writes.ts'

export interface StoreUnderContract {
  /** A fresh, empty place for each claim. */
  readonly ground: MakeGround
  /**
   * Kills a process that writes units without end, so many times, and looks what is left each time.
   */
  readonly kill: (times: number) => Promise<LeftByKills>
}

export interface LeftByKills {
  /** Units whose commit had returned. */
  readonly acknowledged: number
  /** Of those, how many were not there whole. */
  readonly lost: number
  /** Units, acknowledged or not, of which only a part was there. */
  readonly halves: number
}

export function storeContract(name: string, store: StoreUnderContract): void {
  describe(`the ${name} store`, () => {
    storeWrites(store.ground)
    storeAtOnce(store.ground)
    storeFind(store.ground)
    storeChanges(store.ground)
    storeModel(store.ground)

    it('has every acknowledged unit whole, and no half one, after its writer was killed', async () => {
      const left = await store.kill(1)
      expect(left.acknowledged).toBeGreaterThan(0)
      expect(left).toMatchObject({ lost: 0, halves: 0 })
    })
  })
}
