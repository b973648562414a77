/** The real program in a process of its own, as `npm start` starts it, on a port of the machine's choice. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Server {
  readonly url: string
  readonly pid: number
  /** Milliseconds from the start of the process to its address. */
  readonly startMs: number
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>
  /** A polite stop; resolves to the exit code. */
  stop(): Promise<number | null>
}

export async function startServer(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  program = 'bots/start.ts',
): Promise<Server> {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      LANG: 'en_GB.UTF-8',
      GOESTING_DATA: folder,
      PORT: '0',
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await addressFrom(child)
  const ended = once(child, 'exit')
  return {
    url,
    pid: child.pid ?? 0,
    startMs: performance.now() - began,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
  }
}

/** The first address that the program prints; what it complained about, when it ends without. */
async function addressFrom(child: ChildProcess): Promise<string> {
  const complaints: string[] = []
  child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk.toString()))
  if (child.stdout === null) throw new Error('The program has no output to read.')
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /https?:\/\/\S+/.exec(line)?.[0]
    if (url !== undefined) return url
  }
  throw new Error(`The program ended without an address:\n${complaints.join('')}`)
}
