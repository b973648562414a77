/** Somebody who told the house everything there is to tell: for tests of what it keeps and lets go. */
import { HOUSE, type MemberId } from '../../../core/domain/index.ts'
import { asksNadia, type HouseForEach, joins } from '../../_kit/talk.ts'
import { got } from './ground.ts'

/**
 * `web:kim` under this name, with a contact (Nadia), words to the contact and to the club's human, and a
 * seat in a group. Gives who that is.
 */
export async function tellsEverything(open: HouseForEach, name: string): Promise<MemberId> {
  const kim = await joins(open.person('kim'), { name })
  await asksNadia(kim)
  await open.person('demo-nadia').presses('Ja, graag')
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
