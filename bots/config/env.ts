/** The environment as typed strings: one line per variable. What a value must be is decided in `config.ts`. */

/** The environment as Node gives it. */
export type Env = Readonly<Record<string, string | undefined>>

/** Every variable that the house reads, and nothing else. */
export const VARIABLES = [
  'GOESTING_DATA',
  'GOESTING_DEMO',
  'GOESTING_PRACTICE_CLUBS',
  'GOESTING_SECRET',
  'GOESTING_URL',
  'HOST',
  'LOG_LEVEL',
  'NODE_ENV',
  'PORT',
  'REDIS_URL',
  'TELEGRAM_API_ROOT',
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_MODE',
  'TELEGRAM_WEBHOOK_SECRET',
] as const
export type Variable = (typeof VARIABLES)[number]

/** Read by the tests alone; no mistake when it is set. */
const FOR_TESTS: readonly string[] = ['GOESTING_LONG', 'GOESTING_SEED']

/** What was given. A variable that is set to nothing, or to blanks, was not given. */
export function given(env: Env): Partial<Record<Variable, string>> {
  const pairs = VARIABLES.flatMap((name) => {
    const value = env[name]?.trim() ?? ''
    return value === '' ? [] : [[name, value] as const]
  })
  return Object.fromEntries(pairs)
}

/** Variables that begin like ours and are not: most likely a typing mistake. */
export function strangers(env: Env): string[] {
  const ours: readonly string[] = [...VARIABLES, ...FOR_TESTS]
  return Object.keys(env)
    .filter((name) => name.startsWith('GOESTING_') && !ours.includes(name))
    .sort()
}
