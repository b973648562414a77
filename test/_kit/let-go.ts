/** A database file that this process closed is let go of once its statements are collected: in a test, now. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

export async function letGo(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((next) => setImmediate(next))
    collect()
  }
}
