/** Starts a process, reads what it says, and kills it in the middle of its work. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../../adapters/embedded/open.ts'
import { embeddedStore } from '../../adapters/embedded/store.ts'
import { seededRandom } from '../_kit/random.ts'
import { ownFolder } from '../adapters/embedded/ground.ts'
import type { LeftByKills } from '../contract/store.contract.ts'
import { halfUnits, writtenUnits } from './embedded-units.ts'

/** At most so many lines are waited for before the kill. */
const MOST_LINES = 150

/**
 * Runs a file of this folder in a process of its own, kills it (SIGKILL) when it has said so many
 * lines, and gives every whole line that it said. It goes on working until the kill reaches it, so
 * the kill finds it anywhere.
 */
export function killedAfter(
  file: string,
  args: readonly string[],
  lines: number,
): Promise<string[]> {
  const script = fileURLToPath(new URL(file, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  const errors: string[] = []
  let isKilled = false
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text))
  createInterface(child.stdout).on('line', (line) => {
    said.push(line)
    if (said.length < lines || isKilled) return
    isKilled = true
    child.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      if (isKilled) resolve(said)
      else reject(new Error(`${file} ended by itself: ${errors.join('').slice(0, 2000)}`))
    })
  })
}

/** A number of lines to wait for, from a seed that is told when something is found to be wrong. */
export function linesToWaitFor(seed: string): number {
  return 1 + Math.floor(seededRandom(seed).fraction() * MOST_LINES)
}

/** Kills writers of units on one file, one after the other, and looks what is left each time. */
export async function killedStoreWriters(
  times: number,
  seed: string = String(Date.now()),
): Promise<LeftByKills & { seed: string; integrity: string[] }> {
  const folder = ownFolder()
  const left = { seed, acknowledged: 0, lost: 0, halves: 0, integrity: [] as string[] }
  try {
    for (let turn = 1; turn <= times; turn += 1) {
      const wait = linesToWaitFor(`${seed}/${String(turn)}`)
      const said = await killedAfter('embedded-store-writer.ts', [folder.file], wait)
      // A line that was cut off by the kill may be shorter, never larger.
      const acknowledged = Math.max(...said.map(Number))
      const database = openDatabase(folder.file)
      const store = embeddedStore(database)
      left.acknowledged = acknowledged
      left.lost += Math.max(0, acknowledged - (await writtenUnits(store)))
      left.halves += await halfUnits(store)
      left.integrity.push(String(database.row('PRAGMA integrity_check')?.[0]))
      await store.close()
    }
    return left
  } finally {
    folder.remove()
  }
}
