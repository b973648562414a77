/**
 * When, how often and about what somebody wants to hear from us: changed at once, taken back with one tap,
 * shown in the profile. What waits to be sent asks again when it leaves, so a change counts for it too.
 */
import { type Draft, type DraftChoice, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  type Chosen,
  type ConceptId,
  chosenOf,
  consents,
  DAYS,
  type Member,
  type Rhythm,
  tidied,
  type WeekInterval,
} from '../domain/index.ts'
import { leavesTime } from '../policy/index.ts'
import { type Key, t } from '../texts/index.ts'
import { cadenceOf, whenQuiet } from './rhythm-lines.ts'
import type { Scene } from './scene.ts'

/** The member with this rhythm; with none, when it says nothing. */
export function withRhythm(member: Member, rhythm: Rhythm): Member {
  const { rhythm: _, ...rest } = member
  const said = tidied(rhythm)
  return Object.keys(said).length === 0 ? rest : { ...rest, rhythm: said }
}

/** What they choose from now on, beside what they chose before. Gives the button that takes it back. */
function choose(scene: Scene, chosen: { readonly [K in keyof Chosen]: Chosen[K] }): DraftChoice {
  const { member, now } = scene
  const id = now.toString(36)
  const last = { id, before: chosenOf(member.rhythm) }
  scene.member = withRhythm(member, { ...member.rhythm, ...chosen, last })
  return { command: 'rhythm-undo', about: id, label: t('always.undo'), quiet: true }
}

/** Takes back the last change, and only that one: an older button changes nothing that came after. */
export function undoRhythm(scene: Scene, id: string): Draft {
  const { rhythm = {} } = scene.member
  const { last, back, askedBack } = rhythm
  if (last?.id !== id) return paragraphs(t('always.closed'))
  scene.member = withRhythm(scene.member, { ...last.before, back, askedBack })
  return paragraphs(t('rhythm.undone'))
}

/** Quiet in these pieces of the week too. */
export function beQuiet(scene: Scene, times: readonly WeekInterval[]): Draft {
  const { member, now, club } = scene
  const quiet = joined([...(member.rhythm?.quiet ?? []), ...times])
  if (!leavesTime(quiet, now, club.zone))
    return withChoices(paragraphs(t('rhythm.quiet.never')), [
      { command: 'say', about: 'stop', label: t('rhythm.quiet.stop') },
    ])
  const undo = choose(scene, { quiet })
  return withChoices(paragraphs(t('rhythm.quiet', { when: whenQuiet(quiet) })), [undo])
}

/** Pieces that touch or overlap are one, in the order of the week. */
function joined(times: readonly WeekInterval[]): WeekInterval[] {
  return DAYS.flatMap((day) => {
    const pieces: WeekInterval[] = []
    const ordered = times.filter((time) => time.day === day).sort((a, b) => a.from - b.from)
    for (const { from, to } of ordered) {
      const last = pieces.at(-1)
      if (last === undefined || from > last.to) pieces.push({ day, from, to })
      else pieces[pieces.length - 1] = { ...last, to: Math.max(last.to, to) }
    }
    return pieces
  })
}

const LABELS = {
  7: 'rhythm.often.7',
  14: 'rhythm.often.14',
  30: 'rhythm.often.30',
} as const satisfies Record<Cadence, Key>

/** One message at most in so many days; more than one a week is given to nobody. */
export const CADENCES = [7, 14, 30] as const
export type Cadence = (typeof CADENCES)[number]

export function beHeardEvery(scene: Scene, asked: Cadence | 'less' | 'more'): Draft {
  const now = CADENCES.findLastIndex((days) => days <= (scene.member.rhythm?.everyDays ?? 7))
  const step = asked === 'less' ? now + 1 : now - 1
  const days = typeof asked === 'number' ? asked : (CADENCES[Math.min(Math.max(step, 0), 2)] ?? 7)
  const undo = choose(scene, { everyDays: days === 7 ? undefined : days })
  const others = CADENCES.filter((one) => one !== days)
  return withChoices(
    paragraphs(
      t('rhythm.often', { often: cadenceOf(days) }),
      ...(days === 7 ? [t('rhythm.often.most')] : []),
      ...(hearsTips(scene.member) ? [] : [t('tips.are-off')]),
    ),
    [
      ...others.map(
        (one): DraftChoice => ({
          command: 'rhythm-often',
          about: String(one),
          label: t(LABELS[one]),
        }),
      ),
      undo,
    ],
  )
}

function hearsTips({ consents: history }: Member): boolean {
  return consents(history, 'nudges') || consents(history, 'partner-news')
}

export function muteConcepts(scene: Scene, concepts: readonly ConceptId[]): Draft {
  if (concepts.length === 0) return whichToMute(scene.member)
  const muted = [...new Set([...(scene.member.rhythm?.muted ?? []), ...concepts])]
  const undo = choose(scene, { muted })
  const what = { list: concepts.map((concept) => ({ concept })) }
  return withChoices(paragraphs(t('rhythm.muted', { what })), [undo])
}

/** So many talents fit on the buttons of one question. */
const MOST_ASKED = 6

/** The word was not known: their own talents are what tips are about. */
function whichToMute({ wants, offers, interests, rhythm }: Member): Draft {
  const own = [...wants, ...offers].map(({ concept }) => concept)
  const left = [...new Set([...own, ...interests])].filter((one) => !rhythm?.muted?.includes(one))
  return withChoices(
    paragraphs(t('rhythm.mute.which')),
    left.slice(0, MOST_ASKED).map((concept) => ({
      command: 'rhythm-mute',
      about: concept,
      label: t('words.concept', { concept: { concept } }),
    })),
  )
}

export function refuseGroups(scene: Scene): Draft {
  const undo = choose(scene, { noGroups: true })
  return withChoices(paragraphs(t('rhythm.groups')), [undo])
}

/** Whoever asks for a group by themselves wants to be invited to it. */
export function acceptGroups(scene: Scene): void {
  if (scene.member.rhythm?.noGroups === true) choose(scene, { noGroups: undefined })
}

/** A line of the profile is taken away: `quiet`, `often`, `groups`, or `muted.` and a talent. */
export function clearRhythm(scene: Scene, about: string): Draft {
  const [what, concept] = about.split(/\.(.*)/s)
  switch (what) {
    case 'quiet':
      return withChoices(paragraphs(t('rhythm.quiet.off')), [choose(scene, { quiet: undefined })])
    case 'often':
      return beHeardEvery(scene, 7)
    case 'groups': {
      const undo = choose(scene, { noGroups: undefined })
      return withChoices(paragraphs(t('rhythm.cleared.groups')), [undo])
    }
    case 'muted': {
      const before = scene.member.rhythm?.muted ?? []
      const gone = before.filter((one) => one === concept)
      if (gone.length === 0) return paragraphs(t('always.closed'))
      const undo = choose(scene, { muted: before.filter((one) => one !== concept) })
      const said = { what: { list: gone.map((one) => ({ concept: one })) } }
      return withChoices(paragraphs(t('rhythm.cleared.muted', said)), [undo])
    }
    default:
      return paragraphs(t('always.closed'))
  }
}
