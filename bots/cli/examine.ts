/** What the doctor looks at, one finding each. Looking changes nothing: no folder and no file is made. */
import { accessSync, constants, existsSync, readdirSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import type { Club } from '../../core/domain/index.ts'
import type { Key, Value } from '../../core/texts/index.ts'
import { type Config, readConfig } from '../config/config.ts'
import { clubsOf } from './clubs.ts'
import type { Health, House } from './house.ts'
import type { Operator } from './operator.ts'

export interface Finding {
  /** A name for programs; it does not change with the language. */
  readonly what: string
  /** `mind`: works, but somebody should know. */
  readonly state: 'fine' | 'mind' | 'bad'
  readonly sentence: string
}

type Find = (
  what: string,
  state: Finding['state'],
  key: Key,
  values?: Readonly<Record<string, Value>>,
) => Finding

const OLDEST_NODE: readonly [major: number, minor: number] = [20, 19]
const ROOM_MB = 200

export async function examine(operator: Operator): Promise<Finding[]> {
  const { tell } = operator
  const find: Find = (what, state, key, values) => ({ what, state, sentence: tell(key, values) })
  const settings = readConfig(operator.env, { locale: operator.language })
  if (!settings.ok)
    return [
      node(find),
      ...settings.error.map(({ sentence }) => ({
        what: 'settings',
        state: 'bad' as const,
        sentence,
      })),
    ]
  const { config } = settings.value
  const isStarted = existsSync(config.dataFolder) && readdirSync(config.dataFolder).length > 0
  return [
    node(find),
    find('settings', 'fine', 'operator.doctor.settings'),
    folder(config, find),
    ...room(config, find),
    await port(config, find),
    ...(isStarted
      ? await records(operator, find)
      : [find('database', 'mind', 'operator.doctor.no-database')]),
  ]
}

function node(find: Find): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isNew = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
  const values = { version: process.versions.node, oldest: OLDEST_NODE.join('.') }
  return isNew
    ? find('node', 'fine', 'operator.doctor.node', values)
    : find('node', 'bad', 'operator.doctor.node-old', values)
}

/** The first folder upwards that exists: where a new one would be made. */
function standing(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : standing(dirname(path))
}

function folder(config: Config, find: Find): Finding {
  const values = { folder: config.dataFolder }
  try {
    accessSync(standing(config.dataFolder), constants.W_OK | constants.X_OK)
  } catch {
    return find('folder', 'bad', 'operator.doctor.folder-closed', values)
  }
  return existsSync(config.dataFolder)
    ? find('folder', 'fine', 'operator.doctor.folder', values)
    : find('folder', 'fine', 'operator.doctor.folder-new', values)
}

function room(config: Config, find: Find): Finding[] {
  const disk = statfsSync(standing(config.dataFolder))
  const mb = Math.floor((disk.bavail * disk.bsize) / 2 ** 20)
  return mb < ROOM_MB ? [find('room', 'bad', 'operator.doctor.room', { mb })] : []
}

/** Opens the port for a moment, as the house would. */
async function port(config: Config, find: Find): Promise<Finding> {
  const values = { host: config.host, port: String(config.port) }
  const code = await new Promise<string | undefined>((done) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message))
    server.listen(config.port, config.host, () => server.close(() => done(undefined)))
  })
  switch (code) {
    case undefined:
      return find('port', 'fine', 'operator.doctor.port', values)
    case 'EADDRINUSE':
      return find('port', 'mind', 'operator.doctor.port-taken', values)
    default:
      return find('port', 'bad', 'operator.doctor.port-closed', { ...values, code })
  }
}

async function records(operator: Operator, find: Find): Promise<Finding[]> {
  const house = await operator.open()
  if (house === undefined) return [find('database', 'bad', 'operator.doctor.database-closed')]
  try {
    const health = await house.health()
    return [
      database(health, find),
      ...clubs(await clubsOf(house.store), find),
      ...outbox(health.outbox, find),
      ...stuck(health, find),
      ...(await announcements(house, find)),
      ...copied(health, await clubsOf(house.store), find),
    ]
  } finally {
    await house.stop()
  }
}

function database(health: Health, find: Find): Finding {
  if (health.complaint !== undefined)
    return find('database', 'bad', 'operator.doctor.database-broken', { reason: health.complaint })
  return find('database', 'fine', 'operator.doctor.database', {
    members: health.counts['members'] ?? 0,
    groups: health.counts['groups'] ?? 0,
    activities: health.counts['activities'] ?? 0,
  })
}

function clubs(all: readonly Club[], find: Find): Finding[] {
  const names = (state: Club['state']): string[] =>
    all.filter((club) => club.state === state).map((club) => club.name)
  const open = names('open')
  const founding = names('founding')
  return [
    open.length > 0
      ? find('club', 'fine', 'operator.doctor.real', { clubs: { list: open } })
      : find('club', 'mind', 'operator.doctor.demo'),
    ...(founding.length > 0
      ? [find('club', 'mind', 'operator.doctor.founding', { clubs: { list: founding } })]
      : []),
    ...all
      .filter((club) => !club.sending)
      .map(({ name, restored }) =>
        find('sending', 'mind', `operator.doctor.${restored === undefined ? 'silent' : 'held'}`, {
          club: name,
        }),
      ),
  ]
}

function outbox(states: Health['outbox'], find: Find): Finding[] {
  const unknown = states['unknown'] ?? 0
  const dead = states['dead'] ?? 0
  const waiting = (states['pending'] ?? 0) + (states['claimed'] ?? 0)
  if (unknown + dead === 0) return [find('outbox', 'fine', 'operator.doctor.outbox', { waiting })]
  return [find('outbox', 'mind', 'operator.doctor.outbox-stuck', { unknown, dead, waiting })]
}

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** By day everything leaves within minutes; what waits for the morning is no concern before so long. */
const LONG_MS = 13 * 60 * MINUTE_MS

/** What somebody should look at: only what there is of it is told. */
function stuck(
  { oldestPendingMs = 0, quarantined = 0, jobsDead = 0 }: Health,
  find: Find,
): Finding[] {
  const minutes = Math.floor(oldestPendingMs / MINUTE_MS)
  return [
    ...(minutes > 0
      ? [
          find('waiting', oldestPendingMs > LONG_MS ? 'mind' : 'fine', 'operator.doctor.waits', {
            minutes,
          }),
        ]
      : []),
    ...(quarantined > 0
      ? [find('intake', 'mind', 'operator.doctor.quarantined', { count: quarantined })]
      : []),
    ...(jobsDead > 0 ? [find('jobs', 'mind', 'operator.doctor.jobs', { count: jobsDead })] : []),
  ]
}

async function announcements(
  { store, announcements: news }: House,
  find: Find,
): Promise<Finding[]> {
  const ids: string[] = []
  for (const { id } of await clubsOf(store))
    for (const one of await news.of(id)) if (one.state === 'running') ids.push(one.id)
  return ids.length === 0
    ? []
    : [find('broadcast', 'fine', 'operator.doctor.news', { ids: { list: ids } })]
}

/** The practice club needs no copy. */
function copied({ lastCopyAt }: Health, all: readonly Club[], find: Find): Finding[] {
  if (lastCopyAt === undefined && all.every(({ state }) => state === 'demo')) return []
  if (lastCopyAt === undefined) return [find('copy', 'mind', 'operator.doctor.copy-none')]
  const days = Math.floor(Math.max(0, Date.now() - lastCopyAt) / DAY_MS)
  return days < 2
    ? [find('copy', 'fine', 'operator.doctor.copy', { days })]
    : [find('copy', 'mind', 'operator.doctor.copy-old', { days })]
}
