/** The button by which a host asks for the link that brings the bot into their group chat, and what the link is made of. */
import type { DraftChoice } from '../dialogue/index.ts'
import type { Group } from '../domain/index.ts'
import { mayOpenRoom, type NotOpened } from '../policy/index.ts'
import { type Key, t } from '../texts/index.ts'
import type { House } from './house.ts'
import type { Scene } from './scene.ts'

/** What stands before the code, so that it is taken for no other link. */
export const ROOM_PAYLOAD = 'room-'

/** The one platform whose groups the bot can be brought into. */
export const ROOM_PLATFORM = 'telegram'

/** The fingerprint under which a code is kept. */
export function roomPrint({ random }: Pick<House, 'random'>, code: string): string {
  return random.fingerprint(`room code ${code}`)
}

/** The link with this code; undefined where there is no platform with rooms. */
export function roomUrl({ doors }: Pick<House, 'doors'>, code: string): string | undefined {
  const links = doors.linkTo(`${ROOM_PAYLOAD}${code}`, 'group')
  return links.find(({ platform }) => platform === ROOM_PLATFORM)?.url
}

/** For who hosts this group. */
export function roomChoices({ house, member }: Scene, group: Group): DraftChoice[] {
  if (!mayOpenRoom(member, group).ok || roomUrl(house, 'x') === undefined) return []
  return [{ command: 'room-link', about: group.id, label: t('room.bring'), quiet: true }]
}

export const NOT_OPENED = {
  closed: 'room.no.closed',
  'not-host': 'room.no.not-host',
  'not-adult': 'room.no.not-adult',
} as const satisfies Record<NotOpened, Key>
