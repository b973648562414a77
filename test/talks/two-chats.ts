/** Two chats of one person in a talk: the code of the one, typed in the other, and a yes in both. */
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { HOUSE, type Language, type Member } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import type { CollectionName, RecordOf } from '../../core/ports/index.ts'
import { catalogues, type Key } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import type { HouseForEach } from '../_kit/talk.ts'
import { everything, got } from '../core/acts/ground.ts'

export const ASKS = {
  nl: 'koppel mijn andere chat',
  fr: 'relier mon autre chat',
  en: 'link my other chat',
}
export const TYPES = { nl: 'koppel', fr: 'relier', en: 'link' }
export const CHESS = {
  nl: 'ik wil leren schaken',
  fr: 'je voudrais apprendre les échecs',
  en: 'I want to learn chess',
}

/** The words of a text before what is filled in. */
export function words(language: Language, key: Key): string {
  const [first = ''] = catalogues[language][key].split('{')
  return first
    .replaceAll('*', '')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim()
}

/** Whose chat it is. */
export async function memberOf({ house }: HouseForEach, one: Person): Promise<Member> {
  const { memberId } = await got(house, 'addresses', HOUSE, one.addressId)
  return got(house, 'members', DEMO_CLUB, memberId ?? '')
}

export async function allOf<N extends CollectionName>(
  { house }: HouseForEach,
  name: N,
): Promise<RecordOf<N>[]> {
  const kept = (await everything(house)).filter((one) => one.in === name)
  return kept.map(({ record }) => record as RecordOf<N>)
}

/** The code that a chat is given. */
export async function codeIn(one: Person, language: Language = 'nl'): Promise<string> {
  await one.says(ASKS[language])
  const found = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(plain(await one.last()))
  if (found === null) throw new Error(`No code:\n${plain(await one.last())}`)
  return found[0]
}

/** The code of the one, typed in the other. */
export async function typesCode(
  one: Person,
  other: Person,
  language: Language = 'nl',
): Promise<void> {
  await other.says(`${TYPES[language]} ${await codeIn(one, language)}`)
}

export async function becomeOne(
  one: Person,
  other: Person,
  language: Language = 'nl',
): Promise<void> {
  await typesCode(one, other, language)
  await other.presses(catalogues[language]['chats.sure.yes'])
  await one.presses(catalogues[language]['chats.asked.yes'])
}
