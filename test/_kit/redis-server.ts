/**
 * A real Redis of a test's own, on a free port and in a folder of its own, with its log of every command
 * on disk. It can be killed and started again on what it left.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'

export interface RedisServer {
  readonly url: string
  readonly port: number
  readonly pid: () => number
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>
  /** On the same port and folder. Resolves when it answers. */
  restart(): Promise<void>
  /** Ends it and removes the folder. Twice is once. */
  stop(): Promise<void>
}

/** Every second would do for a house; a test wants to know what was acknowledged. */
const KEEPS_ALL = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '']

/** `program`: see `needs(test, 'redis')`. `settings`: as on the command line, instead of the usual ones. */
export async function startRedis(
  program: string,
  settings: readonly string[] = KEEPS_ALL,
): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-redis-'))
  const port = await freePort()
  const start = async (): Promise<ChildProcess> => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...settings]
    const started = spawn(program, args, { stdio: 'ignore' })
    await answers(port, started)
    return started
  }
  const gone = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
  }
  let child = await start()
  return {
    url: `redis://127.0.0.1:${String(port)}`,
    port,
    pid: () => child.pid ?? 0,
    kill: () => gone('SIGKILL'),
    restart: async () => {
      child = await start()
    },
    stop: async () => {
      await gone('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Asks again and again, until it says PONG; it says LOADING while it reads what it kept. */
async function answers(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) if (await pings(port)) return
  throw new Error('redis-server ended before it answered.')
}

function pings(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    const done = (isThere: boolean): void => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('data', (said) => {
      // One that wants a password answers too.
      done(/^(\+PONG|-NOAUTH)/.test(said.toString()))
    })
    socket.once('error', () => setTimeout(done, 10, false))
  })
}
