/** Words about one's own card, beside what else is going on: a line by its name, short messages, company. */
import {
  Asked,
  asJson,
  asksShort,
  companyIn,
  type Draft,
  hasTopic,
  type Line,
  lineNamed,
  modeIn,
  type Own,
  paragraphs,
  undoOf,
  withChoices,
} from '../dialogue/index.ts'
import type { EngagementLevel, Member } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { aside } from './always.ts'
import { mayEditCard } from './card-choices.ts'
import { begin } from './converse.ts'
import { askLine, withOwn } from './edit-card.ts'
import { toldIn, type Words } from './opening.ts'
import { reply, type Scene } from './scene.ts'

export async function aboutCard(scene: Scene, words: Words): Promise<boolean> {
  const { text } = words
  // How they want to be written to is theirs from the first word, as their language is.
  if (asksShort(text)) return keep(scene, 'short', { short: true }, paragraphs(t('card.short.on')))
  if (!mayEditCard(scene.member)) return false
  const line = lineNamed(text)
  if (line !== undefined) {
    const next = askLine(scene, line)
    if (next !== undefined) await begin(scene, next)
    return true
  }
  // «Plutôt avec quelqu'un» is about going there; how the thing itself is done comes after.
  const company = companyIn(text)
  if (company !== undefined)
    return keep(scene, 'company', { company }, paragraphs(t(`card.company.on.${company}`)))
  const mode = modeIn(text)
  return mode !== undefined && isOnlyMode(scene, words) && (await likeIt(scene, mode))
}

/** Where nothing else is asked, and they name nothing new. */
function isOnlyMode({ member, running }: Scene, words: Words): boolean {
  if (running !== undefined && running.script !== 'find' && running.script !== 'changed')
    return false
  const { wish, doubts } = toldIn(words, [])
  const isShort = words.text.trim().split(/\s+/).length <= MOST_WORDS
  return isShort && member.wants.length > 0 && !hasTopic(wish) && doubts.length === 0
}
const MOST_WORDS = 9

/** «Ik wil eerst gewoon kijken»: of what the list is about, else of all that they want. The list is made again. */
async function likeIt(scene: Scene, mode: EngagementLevel): Promise<true> {
  const before = scene.member
  const asked = Asked.safeParse(scene.running?.script === 'find' ? scene.running.input : {}).data
  const named = [...(asked?.ask === undefined ? [] : [asked.ask]), ...(asked?.also ?? [])]
  const isMeant = ({ concept }: Member['wants'][number]): boolean =>
    !before.wants.some((one) => named.includes(one.concept)) || named.includes(concept)
  const wants = before.wants.map((want) => (isMeant(want) ? { ...want, mode } : want))
  scene.member = { ...before, wants }
  const undo = undoOf(before, scene.member)
  const what = { list: wants.filter(isMeant).map(({ concept }) => ({ concept })) }
  reply(scene, paragraphs(t(`card.mode.on.${mode}`, { what })))
  const input = { ...asked, ...(undo === undefined ? {} : { undo }) }
  await begin(scene, { script: 'find', input: asJson(input) })
  return true
}

async function keep(scene: Scene, line: Line, own: Own, receipt: Draft): Promise<true> {
  scene.member = withOwn(scene.member, own)
  const change = {
    command: 'card-line',
    about: line,
    label: t('card.change'),
    quiet: true,
  } as const
  await aside(scene, mayEditCard(scene.member) ? withChoices(receipt, [change]) : receipt)
  return true
}
