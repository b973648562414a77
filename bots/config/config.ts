/**
 * The settings of the house: their defaults, what each must be, and the rules between them. Everything
 * that is wrong is reported at once, in sentences. Nothing is made or opened here.
 */
import { statSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Language } from '../../core/domain/index.ts'
import { isOpenableUrl } from '../../core/message/index.ts'
import { failed, ok, type Result } from '../../core/result.ts'
import type { Key } from '../../core/texts/index.ts'
import { type Env, given, strangers, VARIABLES, type Variable } from './env.ts'
import { operatorLanguage, type Tell, telling } from './locale.ts'
import { nearest } from './nearest.ts'
import { type Secrets, secretsFrom } from './secrets.ts'
import {
  TELEGRAM_ROOT,
  TELEGRAM_SENTENCES,
  TELEGRAM_SHAPES,
  type TelegramConfig,
  telegramGaps,
  telegramOf,
} from './telegram.ts'

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

export interface Config {
  /** Absolute path. May not exist yet. */
  readonly dataFolder: string
  readonly host: string
  /** 0 = the machine chooses one. */
  readonly port: number
  /** Where people reach the page, without a slash at its end; absent = only this machine knows. */
  readonly url?: string
  /** Only this machine can reach the house. */
  readonly isLoopback: boolean
  /** Strangers can reach it, or somebody says that it is meant: nothing is made easy for developers. */
  readonly isProduction: boolean
  /** `until-real`: until somebody makes a real club. */
  readonly demo: 'until-real' | 'always' | 'never'
  /** Copies of it, each for one person on a real channel: so many at once. */
  readonly practiceClubs: number
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** In which the house speaks to who runs it. */
  readonly language: Language
  /** Where a token of a bot is given. */
  readonly telegram?: TelegramConfig
}

/** The one file of an embedded house, in its data folder. */
export const DATABASE = 'goesting.db'

/** One thing that is wrong with one variable, said in the operator's language. */
export interface Problem {
  readonly variable: string
  readonly sentence: string
}

export interface Settings {
  readonly config: Config
  readonly secrets: Secrets
}

const MIN_SECRET = 32
const EXAMPLE_REDIS = 'redis://127.0.0.1:6379'
const EXAMPLE_PAGE = 'https://goesting.example'
/** Kept apart from the settings: the address of Redis may hold a password. */
const SECRET_NAMES = [
  'GOESTING_SECRET',
  'REDIS_URL',
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_WEBHOOK_SECRET',
] as const satisfies readonly Variable[]
const SECRET: ReadonlySet<Variable> = new Set(SECRET_NAMES)

const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i

/** What each variable must be. A shape refuses; which sentence says so stands in `SENTENCES`. */
const SHAPES = {
  GOESTING_DATA: z
    .string()
    .refine(isNoFile)
    .transform((folder) => resolve(folder)),
  GOESTING_DEMO: z.enum(['0', '1']),
  GOESTING_PRACTICE_CLUBS: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(10_000)),
  GOESTING_SECRET: z.string().min(MIN_SECRET),
  GOESTING_URL: z
    .string()
    .refine(isPageAddress)
    .transform((url) => new URL(url).origin),
  HOST: z
    .string()
    .transform((host) => host.replace(/^\[(.*)\]$/, '$1').toLowerCase())
    .refine((host) => isIP(host) !== 0 || (hostName.test(host) && !/^[\d.]+$/.test(host))),
  LOG_LEVEL: z.enum(LOG_LEVELS),
  NODE_ENV: z.enum(['production', 'development', 'test']),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().max(65535)),
  REDIS_URL: z.string().refine(isRedis),
  ...TELEGRAM_SHAPES,
} satisfies Record<Variable, z.ZodType>

const SENTENCES: Readonly<Record<Variable, Key>> = {
  GOESTING_DATA: 'operator.config.data',
  GOESTING_DEMO: 'operator.config.demo',
  GOESTING_PRACTICE_CLUBS: 'operator.config.practice-clubs',
  GOESTING_SECRET: 'operator.config.secret',
  GOESTING_URL: 'operator.config.url',
  HOST: 'operator.config.host',
  LOG_LEVEL: 'operator.config.log-level',
  NODE_ENV: 'operator.config.node-env',
  PORT: 'operator.config.port',
  REDIS_URL: 'operator.config.redis-url',
  ...TELEGRAM_SENTENCES,
}

/**
 * Reads the environment. `locale` is the language of the problems; default: the operator's, by `LANG`.
 */
export function readConfig(
  env: Env,
  options: { readonly locale?: Language } = {},
): Result<Settings, Problem[]> {
  const language = options.locale ?? operatorLanguage(env)
  const values = given(env)
  const read = z.object(SHAPES).partial().safeParse(values)
  const refused = read.success
    ? []
    : VARIABLES.filter((name) => read.error.issues.some((issue) => issue.path[0] === name))
  const {
    GOESTING_SECRET: secret,
    REDIS_URL: redis,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK_SECRET: webhookSecret,
    ...rest
  } = read.success ? read.data : {}
  const host = refused.includes('HOST') ? undefined : (values.HOST ?? DEFAULTS.host)
  const isSecretMissing =
    host !== undefined && !isLoopbackHost(host) && values.GOESTING_SECRET === undefined

  const tell = telling(language)
  const problems = [
    ...refused.map((variable) => ({
      variable,
      // The value of a secret is never repeated, not even a wrong one.
      sentence: tell(SENTENCES[variable], {
        value: SECRET.has(variable) ? '' : withoutPassword(values[variable] ?? ''),
        length: values[variable]?.length ?? 0,
        example: EXAMPLE_REDIS,
        page: EXAMPLE_PAGE,
        root: TELEGRAM_ROOT,
      }),
    })),
    ...(isSecretMissing
      ? [
          {
            variable: 'GOESTING_SECRET',
            sentence: tell('operator.config.secret-missing', { host }),
          },
        ]
      : []),
    ...telegramGaps(values).map(([variable, key]) => ({ variable, sentence: tell(key) })),
    ...strangers(env).map((variable) => ({ variable, sentence: strangeness(variable, tell) })),
  ]
  if (problems.length > 0 || !read.success) return failed(problems)

  const config = configOf(rest, language)
  const telegram = token === undefined ? undefined : { token, webhookSecret }
  const secrets = secretsFrom({ signing: secret, redis, telegram }, config.dataFolder)
  return ok({
    config: { ...config, ...(token !== undefined && { telegram: telegramOf(rest) }) },
    secrets,
  })
}

const DEFAULTS = { folder: '.goesting', host: '127.0.0.1', port: 3000, practiceClubs: 200 } as const

/** The folder in which everything is kept, for whoever needs nothing else of the settings. */
export function dataFolderOf(env: Env): string {
  return resolve(given(env).GOESTING_DATA ?? DEFAULTS.folder)
}

type All = z.infer<z.ZodObject<typeof SHAPES>>
type Given = {
  readonly [name in Exclude<keyof All, (typeof SECRET_NAMES)[number]>]?: All[name] | undefined
}

function configOf(values: Given, language: Language): Config {
  const host = values.HOST ?? DEFAULTS.host
  const isLoopback = isLoopbackHost(host)
  const demos = { '0': 'never', '1': 'always' } as const
  return {
    dataFolder: values.GOESTING_DATA ?? dataFolderOf({}),
    host,
    port: values.PORT ?? DEFAULTS.port,
    isLoopback,
    isProduction: values.NODE_ENV === 'production' || !isLoopback,
    demo: values.GOESTING_DEMO === undefined ? 'until-real' : demos[values.GOESTING_DEMO],
    practiceClubs: values.GOESTING_PRACTICE_CLUBS ?? DEFAULTS.practiceClubs,
    logLevel: values.LOG_LEVEL ?? 'info',
    language,
    ...(values.GOESTING_URL !== undefined && { url: values.GOESTING_URL }),
  }
}

/** 127.0.0.0/8, ::1 (also as ::ffff:127.…) and the name localhost: RFC 6890 and RFC 6761. */
function isLoopbackHost(host: string): boolean {
  const bare = host
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()
    .replace(/^::ffff:/, '')
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'))
}

function isNoFile(path: string): boolean {
  return statSync(resolve(path), { throwIfNoEntry: false })?.isDirectory() ?? true
}

/** Over https, or on this machine; the page stands at the root of it. */
function isPageAddress(text: string): boolean {
  if (!isOpenableUrl(text) || !URL.canParse(text)) return false
  const { pathname, search, hash } = new URL(text)
  return pathname === '/' && search === '' && hash === ''
}

/** `redis://` or, over TLS, `rediss://`; a name and password, a port and a number of a database may follow. */
function isRedis(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, pathname } = new URL(text)
  return /^rediss?:$/.test(protocol) && hostname !== '' && /^\/?\d*$/.test(pathname)
}

/** Of an address that was not meant to be secret, and holds what is. */
function withoutPassword(value: string): string {
  return value.replace(/\/\/[^/@]*@/, '//…@')
}

/** `GOESTING_PORT` is a likely mistake for `PORT`, so the prefix does not count. */
function strangeness(name: string, tell: Tell): string {
  const bare = (variable: string): string => variable.replace('GOESTING_', '')
  const word = nearest(bare(name), VARIABLES.map(bare))
  const like = VARIABLES.find((variable) => bare(variable) === word)
  return like === undefined
    ? tell('operator.config.unknown', { name })
    : tell('operator.config.unknown-like', { name, like })
}
