/** «Kan je in onze groepschat komen?», from whoever leads a group; of several groups, the one is chosen from a list. */
import { asksForRoom, paragraphs } from '../dialogue/index.ts'
import type { Group } from '../domain/index.ts'
import { mayOpenRoom } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { aside } from './always.ts'
import type { Words } from './opening.ts'
import { groupTitle } from './portray.ts'
import { NOT_OPENED, roomChoices } from './room-choices.ts'
import { giveRoomLink } from './room-link.ts'
import type { Scene } from './scene.ts'

export async function aboutRooms(scene: Scene, { text }: Words): Promise<boolean> {
  if (!asksForRoom(text)) return false
  const groups = await groupsOf(scene)
  const [only, ...others] = groups.filter((group) => mayOpenRoom(scene.member, group).ok)
  if (only === undefined) {
    const led = groups.map((group) => mayOpenRoom(scene.member, group))
    const isTooYoung = led.some((one) => !one.ok && one.error === 'not-adult')
    await aside(scene, paragraphs(t(NOT_OPENED[isTooYoung ? 'not-adult' : 'not-host'])))
  } else if (others.length === 0) await giveRoomLink(scene, only.id)
  else await aside(scene, { blocks: [only, ...others].map((group) => cardOf(scene, group)) })
  return true
}

function cardOf(scene: Scene, group: Group) {
  return { card: { title: groupTitle(group), lines: [], choices: roomChoices(scene, group) } }
}

async function groupsOf({ house, club, member }: Scene): Promise<Group[]> {
  const own = { clubId: club.id, index: 'byMember', equals: [member.id], limit: 100 } as const
  const { items } = await house.store.find('groups', own)
  return items.map(({ record }) => record).filter(({ state }) => state !== 'closed')
}
