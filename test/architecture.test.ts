/**
 * The walls stand, and they are seen to stand: a clean little house passes, every rule catches the one
 * breach that was planted for it, and the real house was really walked through.
 */
import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { FOLDERS, ROOT, sawNothing } from './_kit/check.ts'

// A walk through the whole house takes seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const execute = promisify(execFile)

const Report = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(
      z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) }),
    ),
  }),
})
type Report = z.infer<typeof Report>

const depcruise = join(ROOT, 'node_modules/.bin/depcruise')

/** Walks through a house with the real rules, whatever it finds. */
async function walk(house: string, folders: readonly string[]): Promise<Report> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders]
  const { stdout } = await execute(depcruise, args, { cwd: house, maxBuffer: 2 ** 28 }).catch(
    (error: unknown) => z.object({ stdout: z.string() }).parse(error),
  )
  return Report.parse(JSON.parse(stdout))
}

/** A house in which everybody keeps to the rules; breaches are planted beside it. */
const CLEAN: Readonly<Record<string, string>> = {
  'core/result.ts': 'export const ok = 1\n',
  'core/domain/noun.ts':
    "import { z } from 'zod'\nimport { ok } from '../result.ts'\nexport const noun = z.literal(ok)\n",
  'core/domain/index.ts': "export * from './noun.ts'\n",
  'core/texts/index.ts': "export { IntlMessageFormat as say } from 'intl-messageformat'\n",
  'core/talents/index.ts':
    "import stem from 'natural/lib/natural/stemmers/index.js'\nexport const talents = stem\n",
  'core/demo/index.ts':
    "import { noun } from '../domain/index.ts'\nimport { talents } from '../talents/index.ts'\nexport const demo = [noun, talents]\n",
  'core/understanding/inside.ts': 'export const inside = 1\n',
  'core/understanding/index.ts': "export * from './inside.ts'\n",
  'core/matching/index.ts':
    "import { inside } from '../understanding/index.ts'\nexport const matching = inside\n",
  'core/ports/index.ts': "import { noun } from '../domain/index.ts'\nexport const port = noun\n",
  'core/acts/index.ts':
    "import { demo } from '../demo/index.ts'\nimport { matching } from '../matching/index.ts'\nimport { port } from '../ports/index.ts'\nexport const acts = [demo, matching, port]\n",
  'adapters/one/index.ts':
    "import { readFileSync } from 'node:fs'\nimport { port } from '../../core/ports/index.ts'\nexport const one = [readFileSync, port]\nexport interface One { a: 1 }\n",
  'adapters/two/index.ts': 'export const two = 2\n',
  'jobs/remind.ts':
    "import { acts } from '../core/acts/index.ts'\nimport { noun } from '../core/domain/index.ts'\nexport const remind = [acts, noun]\n",
  'bots/wire.ts':
    "import { one } from '../adapters/one/index.ts'\nimport { two } from '../adapters/two/index.ts'\nexport const wire = [one, two]\n",
  'bots/named.ts':
    "import type { One } from '../adapters/one/index.ts'\nexport const named: One = { a: 1 }\n",
  'test/remind.test.ts':
    "import { it } from 'vitest'\nimport { remind } from '../jobs/remind.ts'\nimport { inside } from '../core/understanding/inside.ts'\nit('runs', () => [remind, inside])\n",
}

/** One breach each: the rule, the file that breaks it, and what that file imports. */
const BREACHES: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['core-is-pure', 'core/understanding/breach.ts', '../../adapters/one/index.ts'],
  ['core-is-pure', 'core/acts/breach-job.ts', '../../jobs/remind.ts'],
  ['core-no-node', 'core/matching/breach-node.ts', 'node:fs'],
  ['core-has-few-packages', 'core/texts/breach-package.ts', 'pino'],
  ['core-has-few-packages', 'core/talents/breach-natural.ts', 'natural'],
  ['core-floor-domain-talents-message-texts', 'core/texts/breach-floor.ts', '../matching/index.ts'],
  ['core-floor-understanding-policy', 'core/understanding/breach-floor.ts', '../matching/index.ts'],
  ['core-floor-matching-forming-records', 'core/matching/breach-floor.ts', '../dialogue/index.ts'],
  ['core-floor-dialogue', 'core/dialogue/breach-floor.ts', '../acts/index.ts'],
  ['core-domain-is-the-ground', 'core/domain/breach.ts', '../texts/index.ts'],
  ['core-ports-know-nouns-only', 'core/ports/breach.ts', '../texts/index.ts'],
  ['core-only-acts-use-ports', 'core/matching/breach-port.ts', '../ports/index.ts'],
  ['core-demo-is-a-side-room', 'core/demo/breach.ts', '../understanding/index.ts'],
  ['core-demo-is-furnished-by-acts', 'core/matching/breach-demo.ts', '../demo/index.ts'],
  ['enter-by-the-door', 'jobs/breach-door.ts', '../core/domain/noun.ts'],
  ['enter-by-the-door', 'bots/breach-door.ts', '../core/understanding/inside.ts'],
  ['enter-by-the-door-inside-core', 'core/matching/breach-door.ts', '../understanding/inside.ts'],
  ['adapters-do-not-meet', 'adapters/two/breach.ts', '../one/index.ts'],
  ['adapters-only-carry', 'adapters/two/breach-job.ts', '../../jobs/remind.ts'],
  ['jobs-know-acts-and-ports-only', 'jobs/breach.ts', '../core/matching/index.ts'],
  ['jobs-know-acts-and-ports-only', 'jobs/breach-node.ts', 'node:fs'],
  ['jobs-know-acts-and-ports-only', 'jobs/breach-package.ts', 'pino'],
  ['only-wire-constructs', 'bots/breach.ts', '../adapters/one/index.ts'],
  ['nobody-leans-on-tests', 'bots/breach-test.ts', '../test/remind.test.ts'],
  ['runs-on-what-is-installed', 'bots/breach-tool.ts', 'fast-check'],
  ['no-unresolvable', 'bots/breach-nowhere.ts', './nowhere.ts'],
  ['no-cycles', 'bots/breach-circle.ts', './breach-round.ts'],
]

const houses: string[] = []

function build(files: Readonly<Record<string, string>>): string {
  const house = mkdtempSync(join(tmpdir(), 'goesting-walls-'))
  houses.push(house)
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    copyFileSync(join(ROOT, name), join(house, name))
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  return house
}

const EVERYWHERE = ['bots', 'core', 'adapters', 'jobs', 'test']

afterAll(() => {
  for (const house of houses) rmSync(house, { recursive: true, force: true })
})

describe('the walls', () => {
  it('let a house pass in which everybody keeps to the rules', async () => {
    const { modules, summary } = await walk(build(CLEAN), EVERYWHERE)
    expect(summary.violations).toEqual([])
    expect(modules.length).toBeGreaterThanOrEqual(Object.keys(CLEAN).length)
  })

  it('hold in the real house, all of which was seen', async () => {
    const { modules, summary } = await walk(ROOT, FOLDERS)
    expect(
      summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
    ).toEqual([])
    const seen = modules.map((module) => module.source)
    expect(seen).toContain('core/result.ts')
    expect(seen).toContain('test/architecture.test.ts')
  })

  it('are not believed when nothing was seen', () => {
    expect(
      sawNothing('✔ no dependency violations found (0 modules, 0 dependencies cruised)'),
    ).toBeDefined()
    expect(sawNothing('something else')).toBeDefined()
    expect(sawNothing('✔ no dependency violations found (9 modules, 0 dependencies cruised)')).toBe(
      undefined,
    )
  })
})

describe('a planted breach', () => {
  let found: Report['summary']['violations'] = []

  beforeAll(async () => {
    const breaches = BREACHES.map(([, file, imported]) => [
      file,
      `import '${imported}'\nexport {}\n`,
    ])
    const house = build({
      ...CLEAN,
      'core/dialogue/index.ts': 'export const dialogue = 1\n',
      'bots/breach-round.ts': "import './breach-circle.ts'\n",
      ...(Object.fromEntries(breaches) as Record<string, string>),
    })
    found = (await walk(house, EVERYWHERE)).summary.violations
  })

  it.each(BREACHES)('of %s is found in %s', (rule, file) => {
    expect(
      found.filter(({ from }) => from === file).map((violation) => violation.rule.name),
    ).toContain(rule)
  })

  it('is planted for every rule', async () => {
    const rules = z
      .object({ default: z.object({ forbidden: z.array(z.object({ name: z.string() })) }) })
      .parse(await import(join(ROOT, '.dependency-cruiser.cjs'))).default.forbidden
    expect(new Set(BREACHES.map(([rule]) => rule))).toEqual(new Set(rules.map(({ name }) => name)))
  })

  it('is all that is found', () => {
    const planted = new Set<string>([...BREACHES.map(([, file]) => file), 'bots/breach-round.ts'])
    expect(found.filter(({ from }) => !planted.has(from))).toEqual([])
  })
})
