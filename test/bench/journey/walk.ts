/**
 * One newcomer at the page of a real house: says what they have to say, fills in the form, then presses
 * what comes first.
 * Counts their own messages until something they can do is shown, and until it is agreed.
 */

import { HOUSE } from '../../../core/domain/index.ts'
import { commandToken, type Message, numbered, plain } from '../../../core/message/index.ts'
import type { TestHouse } from '../../_kit/house.ts'
import { type Person, person } from '../../_kit/person.ts'
import { TOWN } from './club.ts'
import type { Doable } from './doable.ts'
import type { Newcomer } from './newcomers.ts'

/** Nobody is asked for more. */
const MOST_MESSAGES = 12

export interface Walked {
  readonly newcomer: Newcomer
  /** Messages of their own until then; undefined where it never came. */
  readonly shown: number | undefined
  readonly asked: number | undefined
  readonly agreed: number | undefined
  /** What was said by both, for who wants to read it. */
  readonly talk: readonly string[]
}

export async function walk(
  open: TestHouse,
  newcomer: Newcomer,
  key: string,
  steps: readonly Doable[],
): Promise<Walked> {
  const self = person(() => open, key)
  const talk: string[] = []
  const words = [...newcomer.says]
  let shown: number | undefined
  let asked: number | undefined
  for (let own = 1; own <= MOST_MESSAGES; own += 1) {
    const seen = new Set((await self.lines()).map(({ id }) => id))
    talk.push(`> ${await turn(self, newcomer, words)}`)
    await peersAnswer(open, self)
    const lines = (await self.lines()).filter(({ id }) => !seen.has(id))
    const text = lines.flatMap(({ message }) => (message ? [plain(message)] : [])).join('\n')
    talk.push(text)
    const there = steps.filter(({ name }) => text.includes(name))
    if (there.length > 0) shown ??= own
    if (there.some(({ isAsked }) => isAsked)) asked ??= own
    if (await isAgreed(open, self)) return { newcomer, shown, asked, agreed: own, talk }
  }
  return { newcomer, shown, asked, agreed: undefined, talk }
}

/** One message of their own; says what it was. */
async function turn(self: Person, newcomer: Newcomer, words: string[]): Promise<string> {
  const lines = await self.lines()
  const last = lines.findLast(({ message }) => message !== undefined)?.message
  const form = last?.blocks.find((block) => block.kind === 'form')
  if (form?.kind === 'form') return fill(self, newcomer, form)
  const [first] = last === undefined ? [] : numbered(last)
  const said = words.shift()
  if (said !== undefined) {
    await self.says(said)
    return said
  }
  if (first === undefined) {
    await self.says('ja')
    return 'ja'
  }
  await self.hears({ kind: 'chosen', token: first.token })
  return `[${first.label}]`
}

/** Says a name and how old they are, and agrees. */
async function fill(
  self: Person,
  { age }: Newcomer,
  form: Extract<Message['blocks'][number], { kind: 'form' }>,
): Promise<string> {
  const values: Record<string, string> = {}
  for (const field of form.fields) {
    const [yes, no] = field.choices
    const isAge = field.choices.length === 3
    if (field.choices.length === 1) values[field.key] = 'Sam'
    else values[field.key] = (isAge && age === 'minor' ? no : yes)?.token ?? 'Sam'
  }
  await self.hears({ kind: 'filled', token: form.token, values })
  return `(${Object.keys(values).join(', ')})`
}

/** Every person of the club who was asked says yes, by the same button as anybody. */
async function peersAnswer(open: TestHouse, self: Person): Promise<void> {
  for (const one of await introductionsOf(open, self)) {
    if (one.state !== 'asked') continue
    const peer = person(() => open, one.peerId)
    await peer.hears({ kind: 'chosen', token: commandToken('introduction-yes', one.id) })
  }
}

async function memberOf(open: TestHouse, self: Person): Promise<string | undefined> {
  return (await open.house.store.get('addresses', HOUSE, self.addressId))?.record.memberId
}

async function introductionsOf(open: TestHouse, self: Person) {
  const memberId = await memberOf(open, self)
  if (memberId === undefined) return []
  const { items } = await open.house.store.find('introductions', {
    ...{ clubId: TOWN, index: 'byAsker', equals: [memberId], limit: 20 },
  })
  return items.map(({ record }) => record)
}

/** Two people said yes to each other, or there is a seat. */
async function isAgreed(open: TestHouse, self: Person): Promise<boolean> {
  const memberId = await memberOf(open, self)
  if (memberId === undefined) return false
  if ((await introductionsOf(open, self)).some(({ state }) => state === 'open')) return true
  const { items } = await open.house.store.find('rsvps', {
    ...{ clubId: TOWN, index: 'byMember', equals: [memberId], limit: 20 },
  })
  return items.some(({ record }) => record.standing === 'seated')
}
