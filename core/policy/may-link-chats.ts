/**
 * Whether two chats may become one person. Who plays an invented person, who is younger than 13 and who
 * was kept apart from the other stays apart; whoever runs a club asks for the code themselves, so that
 * nobody becomes a coordinator by having one type a code.
 */
import type { Club, Member } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'

export type NotLinked = 'invented' | 'child' | 'coordinator' | 'apart'

type Linking = Pick<Member, 'id' | 'persona' | 'under13'>

/** `typer`: who types the code that `asker` was given. */
export function mayLinkChats(
  asker: Linking,
  typer: Linking,
  { club, isApart }: { readonly club: Pick<Club, 'coordinators'>; readonly isApart: boolean },
): Result<void, NotLinked> {
  const two = [asker, typer]
  if (two.some(({ persona }) => persona !== undefined)) return failed('invented')
  if (two.some(({ under13 }) => under13 === true)) return failed('child')
  if (club.coordinators.includes(typer.id)) return failed('coordinator')
  return isApart ? failed('apart') : ok()
}
