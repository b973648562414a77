/**
 * Real parts that tests need and npm does not bring: a browser, a Redis, a MongoDB. Found on this
 * machine, or installed where it is a Debian and we are root; what cannot be had is a reason, and the
 * test that needs it is skipped by name with that reason.
 */
import { execFile } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { TestContext } from 'vitest'
import { failed, ok, type Result } from '../../core/result.ts'

export type PartName = 'chromium' | 'redis' | 'mongod'

/** Parts that some test asks for today: `npm test` looks for them before it begins. */
export const IN_USE: readonly PartName[] = ['chromium', 'redis']

interface Recipe {
  /** Names under which the program may stand on the PATH. */
  readonly programs: readonly string[]
  /** The Debian packages that bring it; none when Debian has none. */
  readonly packages: readonly string[]
}

const RECIPES: Readonly<Record<PartName, Recipe>> = {
  chromium: {
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    packages: ['chromium', 'fonts-noto-color-emoji'],
  },
  redis: { programs: ['redis-server'], packages: ['redis-server'] },
  mongod: { programs: ['mongod'], packages: [] },
}

const LOCK = join(tmpdir(), 'goesting-parts.lock')
const LOCK_GROWS_STALE_MS = 15 * 60_000
const APT_MS = 10 * 60_000
const FAILURE_HOLDS_MS = 10 * 60_000

const execute = promisify(execFile)

/** The path of a part's program, or in one sentence why it cannot be had. */
export async function part(name: PartName): Promise<Result<string, string>> {
  const recipe = RECIPES[name]
  const found = onPath(recipe.programs)
  if (found !== undefined) return ok(found)
  const hindrance = await hindranceOf(name, recipe)
  if (hindrance !== undefined) return failed(hindrance)
  return withLock(async () => {
    const meanwhile = onPath(recipe.programs)
    if (meanwhile !== undefined) return ok(meanwhile)
    const complaint = await install(recipe.packages)
    const path = onPath(recipe.programs)
    if (path !== undefined) return ok(path)
    const reason = `${name} could not be installed with apt-get: ${complaint ?? 'it is not on the PATH afterwards'}`
    writeFileSync(failureOf(name), reason)
    return failed(reason)
  })
}

/** The path of a part, for a test that needs it; skips the test with the reason when there is none. */
export async function needs(test: Pick<TestContext, 'skip'>, name: PartName): Promise<string> {
  const found = await part(name)
  return found.ok ? found.value : test.skip(found.error)
}

function onPath(programs: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return programs
    .flatMap((program) => folders.map((folder) => join(folder, program)))
    .find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

async function hindranceOf(name: PartName, recipe: Recipe): Promise<string | undefined> {
  if (recipe.packages.length === 0)
    return `${name} is not on the PATH, and Debian has no package of it`
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0)
    return `${name} is not on the PATH, and it is installed by itself only on Debian as root`
  const failure = failureOf(name)
  if (existsSync(failure) && Date.now() - statSync(failure).mtimeMs < FAILURE_HOLDS_MS)
    return readFileSync(failure, 'utf8')
  return undefined
}

/** Remembers a failed installation for a while, so that not every test tries it again. */
function failureOf(name: PartName): string {
  return join(tmpdir(), `goesting-without-${name}.txt`)
}

async function install(packages: readonly string[]): Promise<string | undefined> {
  process.stderr.write(
    `Installing ${packages.join(', ')} with apt-get, once; this can take minutes.\n`,
  )
  const settings = { timeout: APT_MS, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    await execute('apt-get', ['update', '-qq'], settings)
    await execute(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      settings,
    )
    return undefined
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return said.split('\n').find((line) => line.startsWith('E: ')) ?? said.split('\n')[0]
  }
}

/** One installation at a time, over all processes. A lock that was left behind is broken. */
async function withLock<T>(work: () => Promise<T>): Promise<T> {
  while (!taken()) await pause(500)
  try {
    return await work()
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

function taken(): boolean {
  try {
    mkdirSync(LOCK)
    return true
  } catch {
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (age > LOCK_GROWS_STALE_MS) rmSync(LOCK, { recursive: true, force: true })
    return false
  }
}
