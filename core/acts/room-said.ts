/** What is said in the room of a group: when and where it meets, and where each can talk alone. Nobody is named. */
import { type Draft, type DraftBlock, paragraphs } from '../dialogue/index.ts'
import type { Group } from '../domain/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { ofGroup, whenAndWhere } from './happening.ts'
import type { House } from './house.ts'
import { groupTitle } from './portray.ts'
import { ROOM_PLATFORM } from './room-choices.ts'

/** The day, the hour, the spot, and whether somebody with a wheelchair gets in. */
function meetingLines(group: Group, now: number): Phrase[] {
  const { next, slot, stepFree } = group
  const isAhead = next !== undefined && next.instant > now
  const happening = { ...ofGroup(group), ...(isAhead ? {} : { starts: undefined }) }
  return [
    ...(isAhead ? [] : [t('find.fact.weekly', { times: { times: [slot] } })]),
    ...whenAndWhere(happening),
    ...(stepFree === undefined ? [] : [t(stepFree ? 'room.step-free' : 'room.steps')]),
  ]
}

type Titled =
  | 'room.hello.who'
  | 'room.when'
  | 'room.moved'
  | 'room.remind.today'
  | 'room.remind.tomorrow'

function titled(key: Titled, group: Group): Phrase {
  return t(key, { title: { phrase: groupTitle(group) } })
}

export function hello(house: Pick<House, 'doors'>, group: Group, now: number): Draft {
  const said = [titled('room.hello.who', group), t('room.hello.next'), ...meetingLines(group, now)]
  return alone(house, paragraphs(...said, t('room.hello.what'), t('room.hello.deaf')))
}

export function nextMeeting(group: Group, now: number): Draft {
  return paragraphs(titled('room.when', group), ...meetingLines(group, now))
}

export function meetingMoved(group: Group, now: number): Draft {
  return paragraphs(titled('room.moved', group), ...meetingLines(group, now))
}

export function meetingSoon(group: Group, now: number, day: 'today' | 'tomorrow'): Draft {
  const said = [titled(`room.remind.${day}`, group), ...meetingLines(group, now)]
  return paragraphs(...said, t('room.remind.alone'))
}

/** That everybody talks with the bot alone, and where. */
export function talkAlone(house: Pick<House, 'doors'>): Draft {
  return alone(house, paragraphs(t('telegram.room')))
}

/** The same where the bot was brought in by the way: how a host does it. */
export function talkAloneAndHow(house: Pick<House, 'doors'>): Draft {
  return alone(house, paragraphs(t('telegram.room'), t('room.how')))
}

/** With the way into one's own chat, where it is known. */
function alone({ doors }: Pick<House, 'doors'>, draft: Draft): Draft {
  const link = doors.linkTo(HELLO, 'chat').find(({ platform }) => platform === ROOM_PLATFORM)
  const open: DraftBlock[] =
    link === undefined ? [] : [{ link: { url: link.url, label: t('telegram.room.open') } }]
  return { ...draft, blocks: [...draft.blocks, ...open] }
}

/** Says nothing to the house but that somebody comes from a room. */
const HELLO = 'room'
