/** `goesting broadcast list|show`: what is being announced, and how far it is. */
import type { BroadcastProgress } from '../../core/acts/index.ts'
import type { Broadcast, Club } from '../../core/domain/index.ts'
import { clubsOf } from './clubs.ts'
import type { House } from './house.ts'
import { type ExitCode, type Operator, printJson } from './operator.ts'

export interface AnnounceOptions {
  readonly club?: string
  readonly key?: string
  readonly count?: string
  readonly json?: true
}

export async function broadcastList(
  operator: Operator,
  { store, announcements }: House,
  { json }: AnnounceOptions,
): Promise<ExitCode> {
  const found: Broadcast[] = []
  for (const { id } of await clubsOf(store)) found.push(...(await announcements.of(id)))
  if (json === true) printJson(operator, found)
  else if (found.length === 0) operator.print(operator.tell('operator.news.none'))
  else
    for (const { id, state, activityId } of found)
      operator.print(`${id}  ${activityId}  (${stateOf(operator, state)})`)
  return 0
}

function stateOf({ tell }: Operator, state: Broadcast['state']): string {
  return tell(`broadcast.desk.state.${state}`)
}

export async function broadcastShow(
  operator: Operator,
  house: House,
  id: string,
  { json }: AnnounceOptions,
): Promise<ExitCode> {
  const club = await clubOf(operator, house, id)
  const progress = club && (await house.announcements.progress(club.id, id))
  if (progress === undefined) return 1
  if (json === true) printJson(operator, progress)
  else for (const line of linesOf(operator, progress)) operator.print(line)
  return 0
}

/** In which club this announcement is; told when there is none. */
export async function clubOf(
  { tell, complain }: Operator,
  { store }: House,
  id: string,
): Promise<Club | undefined> {
  for (const club of await clubsOf(store))
    if ((await store.get('broadcasts', club.id, id)) !== undefined) return club
  complain(tell('operator.news.unknown', { id }))
  return undefined
}

const BAR = 20

function linesOf(operator: Operator, progress: BroadcastProgress): string[] {
  const { tell } = operator
  const { broadcast, sent, pending, dead, unknown, cancelled } = progress
  const { id, state, counts } = broadcast
  const gone = Object.values(cancelled).reduce((sum, count) => sum + count, 0)
  const share = counts.of === 0 ? 1 : Math.min(1, counts.looked / counts.of)
  const bar = '█'.repeat(Math.round(share * BAR)).padEnd(BAR, '░')
  return [
    `${id}: ${stateOf(operator, state)}`,
    `${bar} ${tell('broadcast.desk.looked', { looked: counts.looked, of: counts.of })}`,
    tell('operator.news.counts', { written: counts.written, sent, pending }),
    tell('operator.news.stuck', { dead, unknown, gone }),
    ...Object.entries(cancelled).map(
      ([why, count]) => `- ${String(count)}: ${reason(operator, why)}`,
    ),
  ]
}

const KNOWN: readonly string[] = [
  'not-adult',
  'no-consent',
  'paused',
  'unreachable',
  'silence',
  'no-reaction',
  'weekly-cap',
]

/** Why a message did not leave, in words where it is one of the reasons of a preview. */
function reason({ tell }: Operator, why: string): string {
  if (why === 'broadcast-stopped') return tell('broadcast.desk.state.stopped')
  if (why === 'sending-stopped') return tell('operator.club.card.silent')
  if (why === 'already-answered') return tell('operator.news.not.answered')
  return KNOWN.includes(why) ? tell(`operator.news.not.${why as 'paused'}`) : why
}
