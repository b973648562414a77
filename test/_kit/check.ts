/**
 * The quick check: format, types, lint, walls and knip, as many at once as there are cores. Quiet when
 * all is well: one line per tool. It judges the text of the house; whether the house works is for tests.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(fileURLToPath(import.meta.url), '../../..')

/** The folders of the house that exist. */
export const FOLDERS = ['bots', 'core', 'adapters', 'jobs', 'test'].filter((folder) =>
  existsSync(join(ROOT, folder)),
)

interface Tool {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** Says why an output is no good although the tool was content. */
  readonly doubt?: (output: string) => string | undefined
}

export interface Verdict {
  readonly name: string
  readonly passed: boolean
  readonly seconds: number
  readonly output: string
}

const PAGE_TYPES = 'adapters/web/page/tsconfig.json'

/** The slowest first, so that the others fill the second core meanwhile. */
function tools(isFresh: boolean): Tool[] {
  const cached = isFresh
    ? []
    : ['--cache', '--cache-location', '.cache/eslint/', '--cache-strategy', 'content']
  const pageTypes: Tool = { name: 'types of the page', command: 'tsc', args: ['-p', PAGE_TYPES] }
  return [
    {
      name: 'lint',
      command: 'eslint',
      args: [...cached, '--no-error-on-unmatched-pattern', '--max-warnings', '0', ...FOLDERS],
    },
    { name: 'types', command: 'tsc', args: ['-p', '.'] },
    ...(existsSync(join(ROOT, PAGE_TYPES)) ? [pageTypes] : []),
    {
      name: 'walls',
      command: 'depcruise',
      args: ['--config', '.dependency-cruiser.cjs', ...FOLDERS],
      doubt: sawNothing,
    },
    { name: 'knip', command: 'knip', args: ['--no-progress'] },
    { name: 'format', command: 'biome', args: ['check', '--max-diagnostics=20', '.'] },
  ]
}

/** dependency-cruiser is content with a house in which it found no file at all. */
export function sawNothing(output: string): string | undefined {
  const modules = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0)
  return modules > 0 ? undefined : 'It walked through no file at all: its settings are wrong.'
}

/**
 * Runs every tool and tells of each as soon as it is ready. `isFresh` judges without the cache, which
 * may have missed that a type changed in another file.
 */
export async function check(isFresh: boolean, tell: (line: string) => void): Promise<Verdict[]> {
  const waiting = tools(isFresh)
  const verdicts: Verdict[] = []
  const work = async (): Promise<void> => {
    for (let tool = waiting.shift(); tool !== undefined; tool = waiting.shift()) {
      const verdict = await tried(tool)
      verdicts.push(verdict)
      tell(lineOf(verdict))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return verdicts
}

async function tried(tool: Tool): Promise<Verdict> {
  const begin = process.hrtime.bigint()
  const { code, output } = await run(join(ROOT, 'node_modules/.bin', tool.command), tool.args)
  const doubt = code === 0 ? tool.doubt?.(output) : undefined
  return {
    name: tool.name,
    passed: code === 0 && doubt === undefined,
    seconds: Number(process.hrtime.bigint() - begin) / 1e9,
    output: doubt === undefined ? output : `${output}\n${doubt}`,
  }
}

/** Runs a program in the house's folder to its end and keeps what it printed. */
export function run(
  command: string,
  args: readonly string[],
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child: ChildProcess = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const pieces: string[] = []
    const keep = (piece: Buffer): number => pieces.push(piece.toString())
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) => done({ code: 1, output: `${command}: ${error.message}` }))
    child.on('close', (code) => done({ code: code ?? 1, output: pieces.join('') }))
  })
}

function lineOf(verdict: Verdict): string {
  const line = `${verdict.passed ? 'ok  ' : 'FAIL'}  ${verdict.name.padEnd(18)} ${verdict.seconds.toFixed(1).padStart(5)} s`
  return verdict.passed ? line : `${line}\n${verdict.output.trimEnd()}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const verdicts = await check(process.argv.includes('--fresh'), (line) => {
    process.stdout.write(`${line}\n`)
  })
  process.exitCode = verdicts.every((verdict) => verdict.passed) ? 0 : 1
}
