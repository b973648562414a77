/** Who sees which photo: its maker, the club's human, and everybody of the club once that human said yes. */
import { type AddressId, HOUSE, photoBytes, type ShownPhoto } from '../domain/index.ts'
import { mayAct } from '../policy/index.ts'
import { failed, ok, type Result } from '../result.ts'
import type { House } from './house.ts'

/** The photo, if who talks in this chat may see it. */
export async function photoFor(
  { store }: Pick<House, 'store'>,
  chat: AddressId,
  id: string,
): Promise<Result<ShownPhoto, 'gone'>> {
  const address = (await store.get('addresses', HOUSE, chat))?.record
  const { homeClubId, memberId } = address ?? {}
  if (homeClubId === undefined || memberId === undefined) return failed('gone')
  const club = (await store.get('clubs', HOUSE, homeClubId))?.record
  const member = (await store.get('members', homeClubId, memberId))?.record
  const photo = (await store.get('photos', homeClubId, id))?.record
  if (club === undefined || member === undefined || photo === undefined) return failed('gone')
  const isJudge = photo.taskId !== undefined && mayAct(member, 'change-club', { club }).ok
  if (photo.published !== true && photo.memberId !== memberId && !isJudge) return failed('gone')
  return ok({ kind: photo.kind, bytes: photoBytes(photo.data) })
}
