/** Which of the things in a list somebody names: a person's first name, an activity's title or a word of it. */
import type { Phrase } from '../../texts/index.ts'
import { bare } from '../always.ts'

/** Something in a list, by its title. */
interface Titled {
  readonly title: Phrase
}

/** Before the name of a thing that somebody wants to go to, and around it. */
const GOING =
  /^(?:ja |oui |yes )?(?:ik (?:wil|zou|ga|kom|doe) (?:graag |wel |mee )?(?:naar|met|aan)|graag naar|naar|doe mee met|je (?:veux|voudrais|vais|viens|participe)(?: aller| venir| participer)? (?:a|au|aux)|i (?:want|would like|am going|will go|will come)(?: to go| to come)? to|go to|join) /
const SMALL = new Set(
  'de het een die dat deze dit l la le les un une des du de the a an that this'.split(' '),
)
/** Shorter words stand in too many titles. */
const LONG = 4

/** Whoever names what they want to learn has a wish, and may mean another thing than this. */
const LEARNING = /(?:^| )(?:leren|apprendre|learn|learning)(?: |$)/

/** The place of the thing of which these words say part of the name, and of no other. */
export function placeNamed(text: string, items: readonly Titled[]): number | undefined {
  const words = bare(text).split(' ')
  const named = items.flatMap((item, index) =>
    words.some((word) => isOfOne(word, item, items)) ? [index] : [],
  )
  return named.length === 1 ? named[0] : undefined
}

/** The same for somebody who wants to go there: the words say nothing beside the name. */
export function placeChosen(text: string, items: readonly Titled[]): number | undefined {
  const words = bare(text)
  const whole = items.findIndex((item) => titlesOf(item).some((title) => isTitle(words, title)))
  if (whole !== -1) return whole
  const rest = words.replace(GOING, '')
  const said = rest.split(' ').filter((word) => !SMALL.has(word))
  const isGoing = rest !== words || (said.length > 1 && !LEARNING.test(words))
  if (!isGoing) return undefined
  const fitting = items.flatMap((item, index) => {
    const titles = titlesOf(item).map((title) => bare(title).split(' '))
    const isAll = titles.some((parts) => said.every((word) => parts.includes(word)))
    return isAll && said.some((word) => isOfOne(word, item, items)) ? [index] : []
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The title, or what stands before its colon. */
function isTitle(words: string, title: string): boolean {
  return bare(title) === words || bare(title.split(':')[0] ?? '') === words
}

/** An activity's title in every language that it has. */
function titlesOf({ title }: Titled): string[] {
  const { title: written } = title.values ?? {}
  if (typeof written !== 'object' || !('wording' in written)) return []
  return Object.values(written.wording).filter((words) => words !== undefined)
}

function namesOf(item: Titled): string[] {
  const { name } = item.title.values ?? {}
  return (typeof name === 'string' ? [name] : titlesOf(item)).map(bare)
}

/** Whether the word stands in the name of this thing, and of none of the others. */
function isOfOne(word: string, item: Titled, items: readonly Titled[]): boolean {
  const isIn = (one: Titled): boolean => namesOf(one).some((name) => name.split(' ').includes(word))
  if (word.length < LONG && titlesOf(item).length > 0) return false
  return isIn(item) && items.every((other) => other === item || !isIn(other))
}
