/** A real club as its operator would found it, and the way of its coordinator into it. */
import { addressId, enter, foundClub } from '../../../core/acts/index.ts'
import type { ClubId } from '../../../core/domain/index.ts'
import type { OpenHouse } from '../../_kit/house.ts'
import { type Person, person } from '../../_kit/person.ts'

export const FOUNDING = {
  name: 'Goesting Genk',
  operator: 'Bibliotheek Genk',
  contact: 'An Peeters, 089 00 00 00',
  privacy: { nl: 'Je berichten zijn na 7 dagen weg.' },
  town: 'Genk',
  coordinatorName: 'An',
  language: 'nl',
} as const

export async function founded(
  open: OpenHouse,
  answers: Parameters<typeof foundClub>[1] = FOUNDING,
): Promise<{ clubId: ClubId; token: string }> {
  const made = await foundClub(open.house, answers)
  if (!made.ok) throw new Error(made.error.map((phrase) => phrase.key).join(', '))
  return made.value
}

/** Follows a link as a browser does. */
export async function follows(open: () => OpenHouse, token: string): Promise<Person> {
  const entered = await enter(open().house, token)
  if (!entered.ok) throw new Error(`The link is ${entered.error}.`)
  await open().staff.carry(addressId(entered.value))
  return person(open, entered.value.key)
}
