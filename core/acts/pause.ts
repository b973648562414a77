/**
 * A pause begins at once and has an end: the day that was said, or one that is asked for while it goes on
 * already. On that day who agreed to hear from us is asked once; everybody else is back by themselves.
 */
import {
  type Draft,
  type DraftChoice,
  type Next,
  paragraphs,
  WRONG_UNTIL,
  withChoices,
} from '../dialogue/index.ts'
import { addDays, addMonths, type Member, momentAt, wallOf } from '../domain/index.ts'
import { mayCallBack } from '../policy/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import type { Until } from '../understanding/index.ts'
import { withRhythm } from './rhythm.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

/** At this time of the wall a pause is over. */
const BACK_AT = '10:00'

const START: DraftChoice = { command: 'say', about: 'start', label: t('always.start.button') }

/** The ends that are offered; whoever says nothing stays silent until they say so. */
const ENDS: readonly DraftChoice[] = [
  { command: 'pause-for', about: '2w', label: t('pause.two-weeks') },
  { command: 'pause-for', about: '1m', label: t('pause.one-month') },
  { command: 'pause-for', about: 'day', label: t('pause.day') },
  { command: 'pause-for', about: 'open', label: t('pause.open') },
]

/** The member as they pause from now on, until then if that is said. */
function pausing(member: Member, back: number | undefined): Member {
  return withRhythm({ ...member, paused: true }, { ...member.rhythm, back, askedBack: undefined })
}

/** «Stop» ends everything that was not asked for, and the talk that is going on; an end may be named. */
export function stopAll(scene: Scene): void {
  scene.member = pausing(scene.member, undefined)
  scene.running = undefined
  const later: DraftChoice = {
    command: 'pause-for',
    about: 'ask',
    label: t('pause.stop-until'),
    quiet: true,
  }
  reply(scene, withChoices(paragraphs(t('always.stop')), [START, later]))
}

/** «Pauze»: counts at once; how long is asked. `why`: what was wrong with the end that was said. */
export function pauseNow(scene: Scene, why?: Phrase): void {
  scene.member = pausing(scene.member, undefined)
  scene.running = undefined
  const lines = [t('pause.now'), ...(why === undefined ? [] : [why]), t('pause.how-long')]
  reply(scene, withChoices(paragraphs(...lines), ENDS))
}

export function startAgain(scene: Scene): void {
  scene.member = withRhythm(
    { ...scene.member, paused: false },
    { ...scene.member.rhythm, back: undefined, askedBack: undefined },
  )
  reply(scene, withChoices(paragraphs(t('always.start')), WAYS_ON))
}

/** A day as it was read, or what is wrong with it. */
export function pauseUntil(scene: Scene, until: Until): void {
  if (until.is === 'day') pauseTill(scene, until.date)
  else pauseNow(scene, t(WRONG_UNTIL[until.is]))
}

/** `date`: `YYYY-MM-DD`, the day on which it is over; none: until they say so. */
export function pauseTill(scene: Scene, date: string | undefined): void {
  const { club } = scene
  scene.running = undefined
  if (date === undefined) {
    scene.member = pausing(scene.member, undefined)
    reply(scene, withChoices(paragraphs(t('pause.opened')), [START]))
    return
  }
  const back = momentAt(`${date}T${BACK_AT}`, club.zone)
  scene.member = pausing(scene.member, back.instant)
  const then = mayCallBack(scene.member).ok ? 'pause.until.asked' : 'pause.until.alone'
  const other: DraftChoice = {
    command: 'pause-for',
    about: 'day',
    label: t('pause.other-day'),
    quiet: true,
  }
  const said = paragraphs(t('pause.until', { date: { date: back } }), t(then))
  reply(scene, withChoices(said, [START, other]))
}

/** The buttons under a pause: how long it is. */
export function pauseFor(scene: Scene, about: string): Next | undefined {
  const { date: today } = wallOf(scene.now, scene.club.zone)
  switch (about) {
    case '2w':
      pauseTill(scene, addDays(today, 14))
      return undefined
    case '1m':
      pauseTill(scene, addMonths(today, 1))
      return undefined
    case 'open':
      pauseTill(scene, undefined)
      return undefined
    case 'ask':
      pauseNow(scene)
      return undefined
    case 'day':
      return { script: 'pause-day', input: { today } }
    default:
      reply(scene, paragraphs(t('always.closed')))
      return undefined
  }
}

/** What is asked on the day on which a pause is over. */
export function backDraft(): Draft {
  return withChoices(paragraphs(t('pause.back')), [
    { command: 'back', about: 'yes', label: t('pause.back.yes') },
    { command: 'back', about: 'later', label: t('pause.back.later') },
    { command: 'back', about: 'never', label: t('pause.back.never') },
  ])
}

/** The answer to that. Of who is back already there is nothing to change. */
export function answerBack(scene: Scene, said: string): void {
  const { member } = scene
  if (said === 'yes' || !member.paused) {
    startAgain(scene)
    return
  }
  scene.member = pausing(member, undefined)
  reply(
    scene,
    said === 'later'
      ? withChoices(paragraphs(t('pause.later')), ENDS)
      : withChoices(paragraphs(t('pause.never')), [START]),
  )
}
