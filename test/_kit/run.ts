/**
 * `npm test`: the check without its cache, then every test, then one plain line that counts both.
 * `--long` gives the tests their full counts and a seed of their own; `--only NAME` runs the tests whose
 * file or name has NAME in it, without the check; `--seed N` draws the examples of a run again. Skipped
 * tests are listed by name, with the reason.
 */
import { randomInt } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startVitest, type TestCase, type TestModule } from 'vitest/node'
import { check, ROOT } from './check.ts'
import { IN_USE, part } from './parts.ts'

interface Count {
  passed: number
  failed: number
  readonly skipped: string[]
}

const { values: wish } = parseArgs({
  options: { long: { type: 'boolean' }, only: { type: 'string' }, seed: { type: 'string' } },
  allowPositionals: false,
})
/** Of the short run: a commit that passed it once passes it everywhere. */
const USUAL_SEED = 20_261_122
const SEED_LIMIT = 2 ** 31
const count: Count = { passed: 0, failed: 0, skipped: [] }

if (wish.long === true) process.env['GOESTING_LONG'] = '1'
const seed = Number(wish.seed ?? (wish.long === true ? randomInt(SEED_LIMIT) : USUAL_SEED))
if (!Number.isInteger(seed) || seed < 0 || seed >= SEED_LIMIT) {
  tell(`--seed ${String(wish.seed)} is no whole number from 0 to ${String(SEED_LIMIT - 1)}.`)
  process.exit(2)
}
process.env['GOESTING_SEED'] = String(seed)
tell(`seed ${String(seed)}`)
await Promise.all([
  ...(wish.only === undefined ? [countChecks()] : []),
  ...IN_USE.map((name) => part(name)),
])
await countTests(wish.only)

if (count.skipped.length > 0)
  tell(`\nSkipped:\n${count.skipped.map((line) => `- ${line}`).join('\n')}`)
tell(
  `\n${String(count.passed)} passed, ${String(count.failed)} failed, ${String(count.skipped.length)} skipped`,
)
process.exit(count.failed === 0 && count.passed > 0 ? 0 : 1)

function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function countChecks(): Promise<void> {
  for (const verdict of await check(true, tell)) {
    if (verdict.passed) count.passed += 1
    else count.failed += 1
  }
}

async function countTests(only: string | undefined): Promise<void> {
  const files = only === undefined ? [] : testFiles().filter((file) => file.includes(only))
  const byName =
    only === undefined || files.length > 0
      ? {}
      : { testNamePattern: escaped(only), reporters: ['dot'] }
  const vitest = await startVitest('test', files, {
    root: ROOT,
    watch: false,
    run: true,
    ...byName,
  })
  for (const module of vitest.state.getTestModules()) countModule(module, only !== undefined)
  const loose = vitest.state.getUnhandledErrors().length
  if (loose > 0) tell(`${String(loose)} errors outside of any test: see above.`)
  count.failed += loose
  await vitest.close()
  if (only !== undefined && count.passed + count.failed + count.skipped.length === 0) {
    tell(`No test file and no test has «${only}» in its name.`)
    count.failed += 1
  }
}

function countModule(module: TestModule, isFiltered: boolean): void {
  const tests = [...module.children.allTests()]
  for (const test of tests) countTest(module, test, isFiltered)
  const isBroken =
    module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed')
  // A file that cannot be loaded, or whose hooks fail, has no failed test and is not fine.
  if (isBroken) count.failed += 1
}

function countTest(module: TestModule, test: TestCase, isFiltered: boolean): void {
  const result = test.result()
  if (result.state === 'passed') count.passed += 1
  else if (result.state === 'failed') count.failed += 1
  else if (result.state === 'skipped' && result.note !== undefined)
    count.skipped.push(`${module.relativeModuleId}: ${test.fullName}: ${result.note}`)
  else if (!isFiltered)
    count.skipped.push(`${module.relativeModuleId}: ${test.fullName}: no reason given`)
}

function testFiles(): string[] {
  return readdirSync(`${ROOT}/test`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${file}`)
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
