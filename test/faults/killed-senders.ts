/** Starts a process that sends, kills it when chance says that it has sent enough, and starts the next. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Platform } from '../_kit/platform/platform.ts'
import { seededRandom } from '../_kit/random.ts'
import { until } from '../_kit/until.ts'

/** A kill should find it anywhere between two calls. */
const LOOK_MS = 1

export interface Killing {
  /** The program, beside this file or absolute, and what it is given. */
  readonly script: string
  readonly args: readonly string[]
  readonly outside: Platform
  readonly kills: number
  /** Calls of the platform between two kills, on average half of it. */
  readonly mostCalls: number
  readonly seed: string
  /** What else goes wrong while nobody is there. */
  readonly afterKill?: () => Promise<void>
}

/** The last one is left alone and has to end well, with «done». Gives how often it was killed. */
export async function killedSenders(killing: Killing): Promise<number> {
  const { script, args, outside, seed, mostCalls } = killing
  const chance = seededRandom(`${seed}/senders`)
  const file = fileURLToPath(new URL(script, import.meta.url))
  for (let kills = 0; ; kills++) {
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const said: string[] = []
    child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text))
    const ended = once(child, 'exit')
    const enough = outside.calls.length + 1 + Math.floor(chance.fraction() * mostCalls)
    const isOver = (): boolean => child.exitCode !== null || outside.calls.length >= enough
    if (kills < killing.kills) await until(isOver, LOOK_MS)
    if (kills < killing.kills && child.exitCode === null) {
      child.kill('SIGKILL')
      await ended
      await killing.afterKill?.()
      continue
    }
    await ended
    if (!said.join('').includes('done')) throw new Error(`The sender ended badly: ${said.join('')}`)
    return kills
  }
}
