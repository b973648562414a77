/** Remembers who was shown to whom, for fair exposure: nothing more than the two and the day. */
import { type Member, showing, showingId } from '../domain/index.ts'
import type { Item } from '../matching/index.ts'
import type { Scene } from './scene.ts'

/** Everybody in this list, shown now to who asked. */
export async function rememberShown(scene: Scene, items: readonly Item[]): Promise<void> {
  for (const item of items) {
    const shown = isPerson(item) ? await shownMember(scene, item.id) : undefined
    if (shown === undefined) continue
    const before = await scene.stage.get('showings', scene.club.id, idOf(scene, shown))
    const now = showing(scene.club.id, scene.member.id, shown.id, scene.now)
    scene.stage.put('showings', { ...now, taken: before?.taken ?? false })
  }
}

/** The showing led to a request: it no longer counts against who was shown. */
export async function tookShowing(scene: Scene, shown: Member): Promise<void> {
  const before = await scene.stage.get('showings', scene.club.id, idOf(scene, shown))
  if (before !== undefined) scene.stage.put('showings', { ...before, taken: true })
}

function isPerson({ kind }: Item): boolean {
  return kind === 'peer' || kind === 'host' || kind === 'mentor'
}

function shownMember({ stage, club }: Scene, id: string): Promise<Member | undefined> {
  return stage.get('members', club.id, id)
}

function idOf({ member }: Scene, shown: Member): string {
  return showingId(member.id, shown.id)
}
