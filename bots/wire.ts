/**
 * Builds the house: the only place where things are constructed and handed to each other. What each part
 * does is decided elsewhere.
 */
import { join } from 'node:path'
import { calendarText } from '../adapters/calendar/text.ts'
import { embeddedAgenda } from '../adapters/embedded/agenda.ts'
import { copyInto, copyName, lastCopyOf } from '../adapters/embedded/backup.ts'
import { complaint } from '../adapters/embedded/complaint.ts'
import { embeddedLead } from '../adapters/embedded/lead.ts'
import { type EmbeddedDatabase, openDatabase } from '../adapters/embedded/open.ts'
import { embeddedStore } from '../adapters/embedded/store.ts'
import { readKnowledge } from '../adapters/files/authored.ts'
import { readDemo } from '../adapters/files/demo.ts'
import { readable, saveCalendar, saveOwn } from '../adapters/files/own-file.ts'
import type { RedisAgenda } from '../adapters/redis/agenda.ts'
import { former } from '../adapters/solver/former.ts'
import { systemClock } from '../adapters/system/clock.ts'
import { pinoJournal } from '../adapters/system/journal.ts'
import { metrics } from '../adapters/system/metrics.ts'
import { systemRandom } from '../adapters/system/random.ts'
import type { TelegramParts } from '../adapters/telegram/parts.ts'
import type { Telegram } from '../adapters/telegram/telegram.ts'
import { lineCourier } from '../adapters/terminal/courier.ts'
import { terminal } from '../adapters/terminal/terminal.ts'
import { entryLink } from '../adapters/web/entry-link.ts'
import { web } from '../adapters/web/web.ts'
import {
  type House as Acts,
  attendant,
  bringIn,
  chooseMatching,
  chooseRounds,
  chooseSending,
  clubWords,
  deskLink,
  doorway,
  erasedList,
  fairness,
  foundClub,
  foundDemo,
  health,
  heldClubs,
  isCoordinator,
  photoFor,
  populations,
  posterLinks,
  recordGround,
  releaseSending,
} from '../core/acts/index.ts'
import type { Agenda, Clock, Courier, Doors, Journal, Pictures } from '../core/ports/index.ts'
import { ok } from '../core/result.ts'
import { read } from '../core/understanding/index.ts'
import { announcementsOf } from './announcements.ts'
import type { House } from './cli/house.ts'
import { type Config, DATABASE } from './config/config.ts'
import { telling } from './config/locale.ts'
import type { Secrets } from './config/secrets.ts'
import { doorsOf } from './doors.ts'
import { frontHall } from './front-hall.ts'
import { metTelegram } from './met-telegram.ts'
import { ownFiles } from './own-files.ts'
import { readingsOf } from './readings.ts'
import { shiftOf } from './shift.ts'
import { statusOf } from './status.ts'
import { stuckIn } from './stuck.ts'
import { watch } from './watch.ts'

/** Nothing stands in it: who has it locked has the lead. */
const LEAD = 'goesting.lead'
/** Where the jobs can be looked at, on Redis. */
const BOARD = '/desk/jobs'
/** So long people are still answered after it was said that nobody should be sent here. */
const LEAVING_MS = 5_000
/** What stays of the page where a channel is run alone: whether the house is well. */
const ALONE: ReadonlySet<string> = new Set(['/livez', '/readyz'])

/**
 * A house on this data folder. Nothing runs before `start`; `stop` closes it in any case. `beforeWork` is
 * called when the words have to be worked out first, which takes seconds; `tellLater` hears in one sentence
 * what the operator must set right while it runs.
 */
export async function wire(
  config: Config,
  secrets: Secrets,
  beforeWork?: () => void,
  tellLater?: (sentence: string) => void,
): Promise<House> {
  const clock = systemClock()
  const random = systemRandom()
  const figures = metrics(async () => readingsOf(await watching.look()))
  const journal = figures.counting(pinoJournal({ level: config.logLevel }))
  const database = openDatabase(join(config.dataFolder, DATABASE))
  const store = embeddedStore(database)
  const agenda = await agendaFor(config, secrets, { database, clock, journal })
  const lead = embeddedLead(join(config.dataFolder, LEAD))
  const couriers = new Map<string, Courier>()
  const pictures = new Map<string, Pictures>()
  const tables = readDemo()
  const here = `http://${config.host}:${String(config.port)}`
  const doorsAt = (page: () => string | undefined): Doors =>
    doorsOf({
      telegram: (payload, where) => tg?.linkTo(payload, where),
      web: (payload, where) => entryLink(page(), payload, where),
    })
  const acts: Acts = {
    store,
    clock,
    random,
    doorway: doorway(clock),
    journal,
    agenda,
    couriers,
    pictures,
    lead,
    pullPlatforms: new Set(['web', 'terminal']),
    filePlatforms: new Set(['web', 'terminal', 'telegram']),
    // Where each platform is reached is known once the house has opened.
    doors: doorsAt(() => pageUrl()),
    ...readKnowledge(config.dataFolder, beforeWork),
    populations: populations(store),
    former: former(),
    demo: config.demo,
    tables,
    mostSandboxes: config.practiceClubs,
    since: clock.stamp(),
  }
  const staff = attendant(acts)
  const watching = watch(acts)
  const hall = frontHall(acts, staff)
  const own = ownFiles(acts, config.dataFolder, { calendarText, saveOwn, saveCalendar })
  const page = web({
    store,
    clock,
    random,
    journal,
    receive: hall.hear,
    personas: hall.personas,
    enter: hall.enter,
    ownFile: own.file,
    ownCalendar: own.calendar,
    photo: (chat, id) => photoFor(acts, chat, id),
    health: async () => statusOf(await watching.look()),
    ready: watching.ready,
    isCoordinator: (address) => isCoordinator(acts, address),
    figures: figures.render,
    settings: {
      secret: secrets.signing(),
      loopback: config.isLoopback,
      secure: !config.isLoopback,
    },
  })
  const tg = await telegramFor(config, secrets, {
    ...{ clock, journal, receive: hall.hear, ownCalendar: own.calendar },
    ownFile: own.file,
    readable,
    photo: (chat, id) => photoFor(acts, chat, id),
    trouble: (what) => tellLater?.(telling(config.language)(`operator.telegram.${what}`)),
    municipality: (lat, lon) => acts.gazetteer.nearest({ lat, lon }),
  })
  // A terminal of another process fetches its lines from the store: any process can put them there.
  const lines = lineCourier(store, clock, () => undefined)
  for (const courier of [page.courier, lines, ...(tg === undefined ? [] : [tg.courier])])
    couriers.set(courier.platform, courier)
  if (tg !== undefined) pictures.set(tg.pictures.platform, tg.pictures)
  const shift = shiftOf({
    ...{ acts, staff, agenda, lead, watching, ears: tg === undefined ? [] : [tg] },
    leavingMs: config.isLoopback ? 0 : LEAVING_MS,
  })
  // Without a setting the page is for this machine alone: to who talks elsewhere its address is no link.
  const pageUrl = (): string | undefined =>
    config.url ?? (config.isLoopback && tg === undefined ? shift.url : undefined)
  const deskUrl = (token: string): string => `${config.url ?? shift.url ?? here}/desk/${token}`

  return {
    store,
    start: async (only) => {
      // Before a door opens: what is wrong there is for the operator, and not for who writes.
      const met = await metTelegram(tg, config)
      // The first reading builds its word forms: better now than while somebody waits.
      read('ik wil leren naaien in Genk', { ...acts, language: 'nl' })
      if (config.demo !== 'never') await foundDemo(acts)
      const board = await agenda.board?.(BOARD)
      const own = page.doors.filter(({ path }) => only === undefined || ALONE.has(path))
      const opened = await shift.open({
        ...{ doors: [...own, ...(tg?.doors ?? [])], host: config.host, port: config.port, journal },
        rooms: board === undefined ? [] : [{ path: BOARD, gate: page.gate, handle: board }],
      })
      return { ...opened, told: met }
    },
    stop: async () => {
      await shift.close()
      tg?.close()
      await acts.former.close()
      await store.close()
    },
    foundClub: async (founding) => {
      const founded = await foundClub(acts, founding)
      if (!founded.ok) return founded
      return ok({ clubId: founded.value.clubId, link: deskUrl(founded.value.token) })
    },
    deskLink: async (clubId) => {
      const token = await deskLink(acts, clubId)
      return token.ok ? ok(deskUrl(token.value)) : token
    },
    terminal: (slug) => {
      const talk = terminal({
        store,
        clock,
        random,
        receive: hall.hear,
        input: process.stdin,
        output: process.stdout,
        language: config.language,
        noColor: process.env['NO_COLOR'],
        keepFile: own.keepFile,
        keepCalendar: own.keepCalendar,
        ...(slug === undefined ? {} : { key: slug }),
      })
      couriers.set(talk.courier.platform, talk.courier)
      return {
        run: async (gone) => {
          if (config.demo !== 'never') await foundDemo(acts)
          if (slug !== undefined) await hall.playAt({ platform: talk.courier.platform, key: slug })
          await shift.work()
          await talk.run(gone)
        },
      }
    },
    words: (club) => clubWords(acts, club),
    recordGround: (club) => recordGround(acts, club),
    bringIn: (club, records, how) => bringIn(acts, club, records, how),
    fairness: (club) => fairness(acts, club),
    chooseMatching: (clubId, words) => chooseMatching(acts, clubId, words),
    chooseRounds: (clubId, rounds, approval) => chooseRounds(acts, clubId, rounds, approval),
    chooseSending: (clubId, sending) => chooseSending(acts, clubId, sending),
    posterLinks: async (club, language, given) => {
      // What the bot is called is for Telegram to say.
      await tg?.meet()
      const near = config.isLoopback ? here : undefined
      const doors = doorsAt(() => given ?? pageUrl() ?? near)
      return posterLinks({ ...acts, doors }, club, language)
    },
    announcements: announcementsOf(acts),
    stuck: stuckIn(acts),
    backup: (file) => {
      const now = clock.now()
      return copyInto(database, file ?? copyName(config.dataFolder, now), now)
    },
    erased: () => erasedList(acts),
    held: () => heldClubs(acts),
    release: (old) => releaseSending(acts, old),
    health: async () => {
      const { members, groups, activities, ...rest } = await health(acts)
      const lastCopyAt = lastCopyOf(database)
      return {
        complaint: complaint(database),
        counts: { members, groups, activities },
        ...rest,
        ...(lastCopyAt === undefined ? {} : { lastCopyAt }),
      }
    },
  }
}

/**
 * On Redis where one is given, else in the house's own file; without Redis nothing of it is loaded.
 * Rejects with a sentence when that Redis is away or may not be trusted.
 */
async function agendaFor(
  config: Config,
  secrets: Secrets,
  parts: { database: EmbeddedDatabase; clock: Clock; journal: Journal },
): Promise<Agenda & Pick<RedisAgenda, 'close'> & Partial<RedisAgenda>> {
  const url = secrets.redis()
  if (url === undefined) {
    const agenda = embeddedAgenda(parts)
    return { ...agenda, close: agenda.stop }
  }
  const { openRedisAgenda } = await import('../adapters/redis/open.ts')
  const opened = await openRedisAgenda({ ...parts, url, isProduction: config.isProduction })
  if (opened.ok) return opened.value
  parts.database.close()
  const tell = telling(config.language)
  const where = new URL(url).host
  throw new Error(opened.error.map((why) => tell(`operator.redis.${why}`, { where })).join(' '))
}

/** Where a token is given; without one nothing of it is loaded. */
async function telegramFor(
  { telegram: settings }: Config,
  secrets: Secrets,
  parts: Omit<TelegramParts, 'settings'>,
): Promise<Telegram | undefined> {
  const given = secrets.telegram()
  if (given === undefined || settings === undefined) return undefined
  const { telegram } = await import('../adapters/telegram/telegram.ts')
  return telegram({ ...parts, settings: { ...settings, ...given, signing: secrets.signing() } })
}
