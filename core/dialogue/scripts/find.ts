/**
 * One ranked answer: people, groups, hosts, mentors and activities, nearest first, each with its three
 * reasons. Choosing one leads to a request, a seat, or back to the list.
 */
import { z } from 'zod'
import { ActivityId, ConceptId, GroupId, Relation } from '../../domain/index.ts'
import { type Key, Phrase, t } from '../../texts/index.ts'
import type { Decision } from '../decision.ts'
import { type Draft, type DraftCard, type DraftChoice, paragraphs, together } from '../draft.ts'
import { askYesNo, choiceQuestion, withPicks } from '../questions.ts'
import { ask, look, type Question, type Script, say } from '../script.ts'
import { UNDO_CHOICE, Undo } from '../undo.ts'

export const FindInput = z.object({
  ask: ConceptId.optional(),
  /** How the profile was before the words that led here: they can be taken back from the list. */
  undo: Undo.optional(),
})
export type FindInput = z.infer<typeof FindInput>

const Kind = z.enum(['peer', 'group', 'host', 'mentor', 'activity'])

const Shown = z.object({
  kind: Kind,
  id: z.string(),
  relation: Relation,
  concept: ConceptId,
  title: Phrase,
  /** Where and when, how far. */
  facts: z.array(Phrase),
  reason: z.array(Phrase),
})
type Shown = z.infer<typeof Shown>

/** What the `answer` look answers. */
export const AnswerLook = z.object({
  items: z.array(Shown),
  more: z.int(),
  missing: z.array(Phrase),
  /** May this person meet people? Else activities and a human are all there is. */
  people: z.boolean(),
  /** The next wider circle in kilometres, when there is one. */
  wider: z.number().optional(),
})
type AnswerLook = z.infer<typeof AnswerLook>

const LABELS: Readonly<Record<z.infer<typeof Kind>, { tag: Key; choose: Key }>> = {
  peer: { tag: 'find.tag.peer', choose: 'find.choose.peer' },
  host: { tag: 'find.tag.host', choose: 'find.choose.peer' },
  mentor: { tag: 'find.tag.mentor', choose: 'find.choose.peer' },
  group: { tag: 'find.tag.group', choose: 'find.choose.group' },
  activity: { tag: 'find.tag.activity', choose: 'find.choose.activity' },
}

export function* find(input: FindInput): Script<Decision> {
  let skip: string[] = []
  let radiusKm: number | undefined
  for (;;) {
    const answer = yield* look(
      'answer',
      { look: 'answer', ask: input.ask ?? null, skip, radiusKm: radiusKm ?? null },
      AnswerLook,
    )
    const question = listQuestion(answer, skip.length > 0, input.undo !== undefined)
    const pick = yield* ask(question, z.string())
    if (pick === 'undo' && input.undo !== undefined) return { decide: 'undo', undo: input.undo }
    if (pick === 'other') return { decide: 'nothing', next: anotherWish() }
    if (pick === 'more') skip = [...skip, ...answer.items.map((item) => item.id)]
    else if (pick === 'first') skip = []
    else if (pick === 'wider') radiusKm = answer.wider
    else {
      const item = answer.items[Number(pick)]
      if (item === undefined) continue
      if (yield* sure(item)) return decisionOf(item)
      yield* say(paragraphs(t('find.back-to-list')))
    }
  }
}

function anotherWish(): { script: string; input: { known: true; greet: false } } {
  return { script: 'onboarding', input: { known: true, greet: false } }
}

function listQuestion(answer: AnswerLook, isLater: boolean, canUndo: boolean): Question {
  const cards: Draft = {
    blocks: answer.items.map((item, index) => ({ card: cardOf(item, index) })),
  }
  const draft = together(intro(answer, isLater), cards, paragraphs(...answer.missing))
  const hint = answer.items.length === 0 ? t('find.hint.empty') : t('find.hint')
  const choices = [...moreChoices(answer, isLater), ...(canUndo && !isLater ? [UNDO_CHOICE] : [])]
  const question = choiceQuestion('find.list', draft, choices, undefined, hint)
  return withPicks(
    question,
    answer.items.map((_, index) => String(index)),
  )
}

function intro(answer: AnswerLook, isLater: boolean): Draft {
  if (answer.items.length === 0) return paragraphs(t(isLater ? 'find.no-more' : 'find.empty'))
  if (!answer.people) return paragraphs(t('find.intro.activities'))
  return paragraphs(t('find.intro'))
}

function cardOf(item: Shown, index: number): DraftCard {
  return {
    picture: item.kind,
    tag: t(LABELS[item.kind].tag),
    title: item.title,
    lines: [...item.facts, ...item.reason],
    choices: [
      {
        answer: String(index),
        label: t(LABELS[item.kind].choose, { who: { phrase: item.title } }),
      },
    ],
  }
}

function moreChoices(answer: AnswerLook, isLater: boolean): (DraftChoice & { answer: string })[] {
  return [
    ...(answer.more > 0 ? [{ answer: 'more', label: t('words.more') }] : []),
    ...(isLater ? [{ answer: 'first', label: t('find.first') }] : []),
    ...(answer.wider === undefined
      ? []
      : [{ answer: 'wider', label: t('find.wider', { km: answer.wider }) }]),
    { answer: 'other', label: t('find.other'), quiet: true as const },
  ]
}

function* sure(item: Shown): Script<boolean> {
  const title = { who: { phrase: item.title } }
  if (item.kind === 'activity' || item.kind === 'group') {
    const draft = paragraphs(t('find.sure.event', title), ...item.facts)
    return yield* askYesNo('find.sure', draft, { no: t('find.sure.no') })
  }
  const draft = paragraphs(t('find.sure.person', title), t('find.sure.meeting'))
  return yield* askYesNo('find.sure', draft, {
    yes: t('find.choose.peer', title),
    no: t('find.sure.no'),
  })
}

function decisionOf(item: Shown): Decision {
  switch (item.kind) {
    case 'activity':
      return {
        decide: 'rsvp',
        event: { kind: 'activity', id: ActivityId.parse(item.id) },
        answer: 'yes',
      }
    case 'group':
      return { decide: 'rsvp', event: { kind: 'group', id: GroupId.parse(item.id) }, answer: 'yes' }
    default:
      return {
        decide: 'introduce',
        peerId: item.id,
        concept: item.concept,
        relation: item.relation,
      }
  }
}
