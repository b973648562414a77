/** «Liever niet deze persoon», and its way back. Told to nobody. */
import { MemberId, pairOf } from '../domain/index.ts'
import type { Scene } from './scene.ts'

/** Neither is shown to the other again. */
export async function keepApart(
  { stage, club, member, now }: Scene,
  other: MemberId,
): Promise<void> {
  const id = pairOf(member.id, other)
  if ((await stage.get('blocks', club.id, id)) !== undefined) return
  stage.put('blocks', {
    id,
    clubId: club.id,
    people: [member.id, other],
    by: member.id,
    why: 'apart',
    at: now,
  })
}

/** Takes back what this person alone asked for; what somebody else asked for, or a report, stays. */
export async function bringTogether({ stage, club, member }: Scene, passed: string): Promise<void> {
  const other = MemberId.safeParse(passed)
  if (!other.success) return
  const id = pairOf(member.id, other.data)
  const block = await stage.get('blocks', club.id, id)
  if (block?.by === member.id && block.why === 'apart') stage.remove('blocks', club.id, id)
}
