/**
 * The club's human goes through the words that nobody knew: each becomes something new, another word for
 * what is there already, or nothing. What is decided is carried out by an act, and can be undone there.
 */
import { z } from 'zod'
import { ConceptId, LabelText, Language, THEMES, Theme, Wording } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import { bare } from '../always.ts'
import type { Decision, WordFate } from '../decision.ts'
import { type Draft, type DraftChoice, paragraphs } from '../draft.ts'
import { askYesNo, choiceQuestion, type FreeReader, withPicks, yesOrNo } from '../questions.ts'
import { ask, look, type Question, type Script, say } from '../script.ts'
import { themeChoices } from './first-wish.ts'

/** `again`: a word was decided just before, and there is no need to explain. */
export const WordsInput = z.object({ again: z.boolean() })

const Item = z.object({ id: z.string(), word: z.string(), language: Language, count: z.int() })
type Item = z.infer<typeof Item>

/** What the `unmapped` look answers: the words that were counted most, at most ten. */
export const UnmappedLook = z.object({ items: z.array(Item) })

/** What the `groups` look answers: those of one theme. */
export const GroupsLook = z.object({ groups: z.array(z.object({ id: z.string(), name: Wording })) })

type Button = DraftChoice & { readonly answer: string }

const BACK: Button = { answer: 'back', label: t('words-list.back'), quiet: true }

export function* words(input: z.infer<typeof WordsInput>): Script<Decision> {
  const { items } = yield* look('unmapped', { look: 'unmapped' }, UnmappedLook)
  if (items.length === 0) {
    yield* say(paragraphs(t(input.again ? 'words-list.all-done' : 'words-list.none')))
    return { decide: 'nothing' }
  }
  for (;;) {
    const pick = yield* ask(listQuestion(items, input.again), z.string())
    if (pick === 'done') {
      yield* say(paragraphs(t('words-list.later')))
      return { decide: 'nothing' }
    }
    const item = items[Number(pick)]
    const to = item === undefined ? undefined : yield* fateOf(item)
    if (item !== undefined && to !== undefined) return { decide: 'map-word', wordId: item.id, to }
  }
}

/** The words on one card, each with its button; a word itself may be typed as well. */
function listQuestion(items: readonly Item[], again: boolean): Question {
  const choices = items.map(({ word }, at) => ({
    answer: String(at),
    label: t('words-list.word', { word }),
  }))
  const card: Draft = {
    blocks: [
      { text: t(again ? 'words-list.next' : 'words-list.intro') },
      {
        card: {
          title: t('words-list.title'),
          lines: items.map(({ word, count }) => t('words-list.counted', { word, count })),
          choices,
        },
      },
    ],
  }
  const done: Button = { answer: 'done', label: t('words-list.stop'), quiet: true }
  const question = choiceQuestion(
    'words.list',
    card,
    [done],
    (said) => {
      const at = items.findIndex(({ word }) => word === bare(said.text))
      return at === -1 ? (yesOrNo(said) === 'no' ? 'done' : undefined) : String(at)
    },
    t('words-list.hint'),
  )
  return withPicks(
    question,
    choices.map(({ answer }) => answer),
  )
}

/** Undefined: back to the list. */
function* fateOf({ word }: Item): Script<WordFate | undefined> {
  const choices: Button[] = [
    { answer: 'new', label: t('words-list.new') },
    { answer: 'other', label: t('words-list.other') },
    { answer: 'leave', label: t('words-list.leave') },
    BACK,
  ]
  const Kind = z.enum(['new', 'other', 'leave', 'back'])
  const draft = paragraphs(t('words-list.what', { word }))
  switch (yield* ask(choiceQuestion('words.what', draft, choices), Kind)) {
    case 'new':
      return yield* newThing(word)
    case 'other':
      return yield* otherWord(word)
    case 'leave':
      return { as: 'ignored' }
    case 'back':
      return undefined
  }
}

/** Typed in words of one's own, read like anybody's words, and shown back before it counts. */
function* otherWord(word: string): Script<WordFate | undefined> {
  const read: FreeReader = ({ reading }) => {
    const found = [...reading.named, ...reading.unsure].map(({ value }) => value)
    return found.length === 0 ? undefined : [...new Set(found)].slice(0, MOST_MEANT)
  }
  const which = yield* ask(
    choiceQuestion(
      'words.which',
      paragraphs(t('words-list.which', { word })),
      [BACK],
      read,
      t('words-list.which.hint'),
    ),
    z.union([z.literal('back'), z.array(ConceptId)]),
  )
  if (which === 'back') return undefined
  const [only, ...others] = which
  if (only === undefined) return undefined
  const concept = others.length === 0 ? only : yield* oneOf(which)
  if (concept === undefined) return yield* otherWord(word)
  const draft = paragraphs(t('words-list.sure', { word, concept: { concept } }))
  return (yield* askYesNo('words.sure', draft)) ? { as: 'label', concept } : yield* otherWord(word)
}

const MOST_MEANT = 5

function* oneOf(concepts: readonly ConceptId[]): Script<ConceptId | undefined> {
  const choices: Button[] = [
    ...concepts.map((concept) => ({
      answer: concept,
      label: t('words.concept', { concept: { concept } }),
    })),
    BACK,
  ]
  const draft = paragraphs(t('words-list.meant'))
  const answer = yield* ask(
    choiceQuestion('words.meant', draft, choices),
    z.union([z.literal('back'), ConceptId]),
  )
  return answer === 'back' ? undefined : answer
}

/** Its name, and where it stands: a theme, and a group of that theme. */
function* newThing(word: string): Script<WordFate | undefined> {
  const keep: Button = { answer: 'keep', label: t('words-list.name.keep', { word }) }
  const named: FreeReader = (said) => {
    if (yesOrNo(said) === 'yes') return 'keep'
    const label = LabelText.safeParse(said.text)
    return label.success ? { label: label.data } : undefined
  }
  const draft = paragraphs(t('words-list.name', { word }))
  const hint = t('words-list.name.hint')
  const question = choiceQuestion('words.name', draft, [keep, BACK], named, hint)
  const name = yield* ask(
    { ...question, takesAny: true },
    z.union([z.enum(['keep', 'back']), z.object({ label: LabelText })]),
  )
  if (name === 'back') return undefined
  const label = name === 'keep' ? word : name.label
  const asked = paragraphs(t('words-list.theme', { label }))
  const theme = yield* ask(choiceQuestion('words.theme', asked, themeChoices(THEMES)), Theme)
  const { groups } = yield* look('groups', { look: 'groups', theme }, GroupsLook)
  const shelves: Button[] = groups.map(({ id, name: wording }) => ({
    answer: id,
    label: t('words-list.group-name', { group: { wording } }),
  }))
  const group = yield* ask(
    choiceQuestion('words.group', paragraphs(t('words-list.group', { label })), shelves),
    z.string(),
  )
  return { as: 'concept', label, theme, group }
}
