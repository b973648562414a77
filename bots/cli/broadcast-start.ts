/** `goesting broadcast preview|start`: whom an announcement reaches, and its beginning. */
import type { BroadcastPreview, NotStarted } from '../../core/acts/index.ts'
import { BroadcastId, MOST_UNCOUNTED, wordsIn } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { activityNamed, type Meant } from './activity-named.ts'
import type { AnnounceOptions } from './broadcast-shown.ts'
import type { House } from './house.ts'
import { type ExitCode, type Operator, printJson } from './operator.ts'

export async function preview(
  operator: Operator,
  house: House,
  name: string,
  { club, json }: AnnounceOptions,
): Promise<ExitCode> {
  const meant = await activityNamed(operator, house.store, name, club)
  if (typeof meant === 'number') return meant
  const found = await house.announcements.preview(
    meant.club.id,
    meant.activity.id,
    operator.language,
  )
  if (found === undefined) return 1
  const { of, reaches, not, example, key } = found
  if (json === true)
    printJson(operator, {
      ...{ club: meant.club.id, activity: meant.activity.id, key, of, reaches },
      not: Object.fromEntries(not),
      example: plain(example),
    })
  else for (const line of linesOf(operator, meant, found)) operator.print(line)
  return 0
}

function linesOf(
  { tell, language }: Operator,
  { activity }: Meant,
  { of, reaches, not, example, key }: BroadcastPreview,
): string[] {
  const reasons = [...not].sort(([, a], [, b]) => b - a)
  return [
    tell('operator.news.reaches', { title: wordsIn(language, activity.title), reaches, of }),
    ...reasons.map(([why, count]) => `- ${String(count)}: ${tell(`operator.news.not.${why}`)}`),
    '',
    tell('operator.news.example'),
    ...plain(example)
      .split('\n')
      .map((line) => (line === '' ? '' : `  ${line}`)),
    '',
    tell(reaches > MOST_UNCOUNTED ? 'operator.news.next-count' : 'operator.news.next', {
      activity: activity.id,
      count: String(reaches),
    }),
    tell('operator.news.kept', { key }),
  ]
}

export async function start(
  operator: Operator,
  house: House,
  name: string,
  { club, key, count, json }: AnnounceOptions,
): Promise<ExitCode> {
  const { tell, complain, print } = operator
  const given = key === undefined ? undefined : BroadcastId.safeParse(key)
  if (given?.success === false) complain(tell('operator.news.bad.key', { value: key ?? '' }))
  const counted = count === undefined || /^\d{1,9}$/.test(count)
  if (!counted) complain(tell('operator.news.bad.count', { value: count }))
  if (given?.success === false || !counted) return 2
  const meant = await activityNamed(operator, house.store, name, club)
  if (typeof meant === 'number') return meant
  const id = given?.data ?? (await ownKey(operator, house, meant))
  const done = await house.announcements.start(meant.club.id, {
    id,
    activityId: meant.activity.id,
    ...(count === undefined ? {} : { count: Number(count) }),
  })
  if (!done.ok) {
    for (const line of refusal(operator, meant, id, done.error)) complain(line)
    return 1
  }
  if (json === true) printJson(operator, done.value)
  else if (done.value.counts.looked > 0 || done.value.state !== 'running')
    print(
      tell('operator.news.known', {
        id,
        state: { phrase: { key: `broadcast.desk.state.${done.value.state}` } },
      }),
    )
  else print(tell('operator.news.started', { id }))
  return 0
}

async function ownKey(
  { language }: Operator,
  { announcements }: House,
  { club, activity }: Meant,
): Promise<BroadcastId> {
  const found = await announcements.preview(club.id, activity.id, language)
  if (found === undefined) throw new Error(`The activity ${activity.id} is gone.`)
  return found.key
}

function refusal(
  { tell, language }: Operator,
  { club, activity }: Meant,
  id: BroadcastId,
  refused: NotStarted,
): string[] {
  const title = wordsIn(language, activity.title)
  switch (refused.why) {
    case 'count':
      return [
        tell('operator.news.bad.reaches', { reaches: refused.reaches }),
        tell('operator.news.next-count', {
          activity: activity.id,
          count: String(refused.reaches),
        }),
      ]
    case 'other-content':
      return [tell('operator.news.bad.other', { id })]
    case 'club-not-open':
      return [tell('operator.news.bad.closed', { club: club.name })]
    case 'no-activity':
    case 'over':
    case 'not-allowed':
      return [tell('operator.news.bad.over', { title })]
  }
}
