/** The buttons that a person has in front of them: what a number or a button's words may mean. */
import { bare, numberIn, type Said, yesOrNo } from '../dialogue/index.ts'
import { type Command, numbered, readToken, type Token } from '../message/index.ts'
import type { Scene } from './scene.ts'

interface Choice {
  readonly token: string
  readonly label: string
}

export interface Offered {
  /** Of the newest message that has buttons: what numbers refer to. */
  readonly newest: readonly Choice[]
  /** Of the last few messages, newest first: what words may refer to. */
  readonly recent: readonly Choice[]
}

/** So many messages back, the words on a button still work. */
const MESSAGES_BACK = 6

/** What was on the screen when the person spoke: nothing that arrived after that. */
export async function offered(scene: Scene): Promise<Offered> {
  const { house, club, address, heard } = scene
  const { items } = await house.store.find('outbox', {
    clubId: club.id,
    index: 'byAddress',
    equals: [address.id, 'sent'],
    newestFirst: true,
    limit: MESSAGES_BACK,
  })
  const seen = heard.seen ?? Infinity
  const messages = items
    .map((item) => item.record)
    .filter((row) => row.order <= seen)
    .map((row) => numbered(row.message))
    .filter((choices) => choices.length > 0)
  const recent = messages.flat().filter(({ token }) => isOpen(token, scene.running?.run))
  return { newest: messages[0] ?? [], recent }
}

/** Commands work at any time; of answers only those to the question that is open. */
function isOpen(token: string, run: string | undefined): boolean {
  const read = readToken(token)
  return read?.kind === 'command' || read?.run === run
}

/** What the newest message's button of this kind is about; undefined where it has none. */
export function aboutOf({ newest }: Pick<Offered, 'newest'>, command: Command): string | undefined {
  for (const { token } of newest) {
    const read = readToken(token)
    if (read?.kind === 'command' && read.command === command) return read.about
  }
  return undefined
}

/** Two words more than these say whose yes it is: «ja, dat ben ik». */
const BARE_WORDS = 2

/** «Ja», «nee, bedankt»: an answer to whatever was asked last, and the words of no one button. */
export function isBareAnswer(said: Extract<Said, { kind: 'text' }>): boolean {
  return yesOrNo(said) !== undefined && bare(said.text).split(' ').length <= BARE_WORDS
}

/** The button that a number or a button's own words mean. */
export function chosenByWords(text: string, { newest, recent }: Offered): Token | undefined {
  const number = numberIn(text)
  const byNumber = number === undefined ? undefined : newest[number - 1]
  if (byNumber !== undefined) return readToken(byNumber.token)
  const words = bare(text)
  if (words === '') return undefined
  const isMeant = (choice: Choice): boolean => bare(choice.label) === words
  // Words that stand on several buttons at once do not say which of them is meant.
  if (newest.filter(isMeant).length > 1) return undefined
  const byWords = recent.find(isMeant)
  return byWords === undefined ? undefined : readToken(byWords.token)
}
