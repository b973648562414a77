/** What there is for a child, as a list to choose from: public activities alone, and always a human. */
import { z } from 'zod'
import { type Activity, ActivityId, PhotoId } from '../../domain/index.ts'
import { isForChildren } from '../../policy/index.ts'
import { Phrase, t } from '../../texts/index.ts'
import { Sought, soughtIn, yearsSaid } from '../child-wish.ts'
import { type Draft, type DraftCard, paragraphs, together } from '../draft.ts'
import { choiceQuestion, type FreeReader, withPicks } from '../questions.ts'
import { asJson, ask, look, type Question, type Script, say } from '../script.ts'
import { agesIn, comingIn } from './coming.ts'

const ChildItem = z.object({
  id: ActivityId,
  title: Phrase,
  photo: PhotoId.optional(),
  facts: z.array(Phrase),
  /** Before a yes: all that is known of it, and how long it takes. */
  full: z.array(Phrase).optional(),
  lasts: Phrase.optional(),
  ages: z.tuple([z.int(), z.int()]).optional(),
})
export type ChildItem = z.infer<typeof ChildItem>

/** What the `for-child` look answers. */
export const ChildLook = z.object({
  items: z.array(ChildItem),
  more: z.int(),
  /** From where is searched, while nobody said where. */
  around: z.string().optional(),
})
export type ChildLook = z.infer<typeof ChildLook>

export interface Telling {
  /** Before everything else, and after it. */
  readonly first: readonly Phrase[]
  readonly last: readonly Phrase[]
  /** Before a list that has something in it. */
  readonly intro: (sought: Sought) => readonly Phrase[]
  /** On the button of each. */
  readonly choose: Phrase
  /** To «mag mijn mama mee?» and «+2», before something is chosen. */
  readonly company: Phrase
}

/** One of them, or what is done instead. */
export function* childList(
  first: Sought,
  telling: Telling,
): Script<{ readonly item: ChildItem; readonly sought: Sought } | 'human' | 'done'> {
  let sought = first
  let isWide = false
  let skip: string[] = []
  for (;;) {
    const at = asJson({ ...sought, look: 'for-child', isWide, skip })
    const answer = yield* look('for-child', at, ChildLook)
    const isLater = skip.length > 0
    const question = listQuestion(answer, { sought, isWide, isLater }, telling)
    const said = yield* ask(question, z.union([z.string(), Sought]))
    const item = typeof said === 'string' ? answer.items[Number(said)] : undefined
    if (item !== undefined) return { item, sought }
    if (typeof said !== 'string') [sought, isWide, skip] = [said, false, []]
    else if (said === 'human' || said === 'done') return said
    else if (said === 'wider') [isWide, skip] = [true, []]
    else if (said === 'first') skip = []
    else skip = [...skip, ...answer.items.map(({ id }) => id)]
  }
}

/** Back to the list after something else was said. */
export function* sayBack(): Script<void> {
  yield* say(paragraphs(t('find.back-to-list')))
}

interface State {
  readonly sought: Sought
  readonly isWide: boolean
  readonly isLater: boolean
}

function listQuestion(answer: ChildLook, state: State, telling: Telling): Question {
  const { items } = answer
  const cards: Draft = { blocks: items.map((item, at) => ({ card: cardOf(item, at, telling) })) }
  const own = choices(answer, state)
  const draft = together(paragraphs(...before(answer, state, telling)), cards)
  const question = withPicks(
    choiceQuestion('child.list', draft, own, refined(state.sought), t('child.hint')),
    items.map((_, index) => String(index)),
  )
  const briefly = items.map(({ title }, index) => ({ answer: String(index), label: title }))
  return {
    ...question,
    read: (said) => {
      const isParty = said.kind === 'text' && comingIn(said.text) !== undefined
      return isParty ? { reply: telling.company } : question.read(said)
    },
    brief: { blocks: [], choices: [...briefly, ...own] },
  }
}

/** Another age, another place, another thing: looked for again. */
function refined(before: Sought): FreeReader {
  return ({ text, reading }) => {
    if (OWN_WISH.test(text)) return undefined
    const { concepts, where, available, unavailable, ...told } = soughtIn(text, reading)
    const years = told.years ?? yearsSaid(text)
    const isTime = available.length + unavailable.length > 0
    const now = {
      ...(concepts.length > 0 ? { concepts } : {}),
      ...(years === undefined ? {} : { years }),
      ...(where === undefined ? {} : { where }),
      ...(isTime ? { available, unavailable } : {}),
    }
    return Object.keys(now).length === 0 ? undefined : asJson({ ...before, ...now })
  }
}

const OWN_WISH =
  /\b(?:ik|j[e'’]|i)\s?(?:wil|zou|kan|veux|voudrais|aimerais|peux|want|would|can)\b/iu

function before(
  { items, around }: ChildLook,
  { sought, isWide, isLater }: State,
  { first, last, intro }: Telling,
): Phrase[] {
  const from = around === undefined ? [] : [t('find.place.unknown', { place: around })]
  if (items.length === 0) {
    if (isLater) return [t('find.no-more')]
    return [...first, t(isWide ? 'child.empty.wide' : 'child.empty'), ...last]
  }
  if (isLater) return [t('child.later')]
  if (isWide) return [t('child.wide'), ...from]
  return [...first, ...intro(sought), ...last, ...from]
}

function choices(
  { items, more }: ChildLook,
  { sought, isWide, isLater }: State,
): { answer: string; label: Phrase; quiet?: true }[] {
  const canWiden = !isWide && (items.length === 0 || sought.concepts.length > 0)
  return [
    ...(more > 0 ? [{ answer: 'more', label: t('words.more') }] : []),
    ...(isLater ? [{ answer: 'first', label: t('find.first') }] : []),
    ...(canWiden ? [{ answer: 'wider', label: t('child.wider') }] : []),
    { answer: 'human', label: t('always.human') },
    { answer: 'done', label: t('child.done'), quiet: true },
  ]
}

function cardOf(
  { title, photo, facts, ages }: ChildItem,
  at: number,
  { choose }: Telling,
): DraftCard {
  return {
    picture: 'activity',
    photo,
    tag: t('find.tag.activity'),
    title,
    lines: [...facts, ...(ages === undefined ? [] : [agesIn(ages)])],
    choices: [{ answer: String(at), label: choose }],
  }
}

/** Meant for children alone: an adult brings them, and takes no seat. */
export function isTheirs({ ages }: Pick<Activity, 'ages'>): boolean {
  return isForChildren({ ages })
}
