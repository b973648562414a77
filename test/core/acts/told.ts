/** Somebody who told the house everything there is to tell: for tests of what it keeps and lets go. */
import { HOUSE, type MemberId } from '../../../core/domain/index.ts'
import type { TestHouse } from '../../_kit/house.ts'
import { type Person, person } from '../../_kit/person.ts'
import { got } from './ground.ts'

/** The first talk, up to the first list. */
export async function joins(at: () => TestHouse, key: string, name: string): Promise<Person> {
  const one = person(at, key)
  await one.says('ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk')
  await one.presses('Ja, dat klopt')
  await one.fills({
    'onboarding.name': name,
    'onboarding.adult': 'Ja',
    'onboarding.consent': 'Ja, dat mag',
  })
  return one
}

export async function asksNadia(one: Person): Promise<void> {
  await one.presses('Vraag Nadia')
  await one.presses('Vraag Nadia')
}

/**
 * `web:kim` under this name, with a contact (Nadia), words to the contact and to the club's human, and a
 * seat in a group. Gives who that is.
 */
export async function tellsEverything(open: TestHouse, name: string): Promise<MemberId> {
  const kim = await joins(() => open, 'kim', name)
  await asksNadia(kim)
  await person(() => open, 'demo-nadia').presses('Ja, graag')
  await kim.presses('Schrijf aan Nadia')
  await kim.says(`dag, hier de ${name}`)
  await kim.presses('Klaar met schrijven')
  await kim.says('een mens')
  await kim.says(`bel de ${name} eens op`)
  await kim.says('ik wil leren naaien')
  await kim.presses('Ja, dat klopt')
  await kim.presses('Doe mee')
  await kim.presses('Ja')
  const id = (await got(open.house, 'addresses', HOUSE, kim.addressId)).memberId
  if (id === undefined) throw new Error('Kim is nobody.')
  return id
}
