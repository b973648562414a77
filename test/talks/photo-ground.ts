/** A house in whose chats photos can be sent: what a platform holds is what a test put there. */
import { beforeEach } from 'vitest'
import { photoFor } from '../../core/acts/index.ts'
import type { AddressId, Language } from '../../core/domain/index.ts'
import type { CollectionName, Pictures, RecordOf } from '../../core/ports/index.ts'
import { failed, ok } from '../../core/result.ts'
import { catalogues } from '../../core/texts/index.ts'
import { jpeg } from '../_kit/jpeg.ts'
import type { Person } from '../_kit/person.ts'
import { type HouseForEach, houseForEach, joins } from '../_kit/talk.ts'
import { allOf } from './two-chats.ts'

interface Album extends Pictures {
  /** What can be fetched, by its reference. */
  readonly held: Map<string, Uint8Array>
  /** What was fetched, in order. */
  readonly fetched: string[]
}

function album(platform: string): Album {
  const held = new Map<string, Uint8Array>()
  const fetched: string[] = []
  return {
    platform,
    held,
    fetched,
    fetch: async (reference) => {
      fetched.push(reference)
      const bytes = held.get(reference)
      return bytes === undefined ? failed('gone') : ok(bytes)
    },
  }
}

export const SAID = {
  nl: 'ik wil een workshop origami geven, zaterdag om 10u in De Moever, gratis',
  fr: 'je voudrais donner un atelier origami samedi à 10h au Centre Soleil, gratuit',
  en: 'I want to give an origami workshop on Saturday at 10 am at Green House, for free',
} as const

export const WISHES = {
  nl: 'ik wil origami leren in Genk',
  fr: 'je voudrais apprendre l’origami à Genk',
  en: 'I want to learn origami in Genk',
} as const

export interface PhotoTalks {
  readonly open: HouseForEach
  readonly photos: Album
  /** Proposes. */
  readonly kim: Person
  /** Looks for something. */
  readonly lou: Person
  /** The club's human. */
  readonly lies: Person
  kept<N extends CollectionName>(name: N): Promise<RecordOf<N>[]>
  sends(one: Person, picture: string): Promise<void>
  /** Up to the question about the photo. */
  begins(language?: Language, said?: string): Promise<void>
  /** Up to the task that waits for the club. */
  proposes(language?: Language): Promise<void>
  /** Whether the one photo that there is may be seen in this chat. */
  seenBy(chat: AddressId): Promise<boolean>
}

/** Called once at the top of a file. */
export function photoTalks(): PhotoTalks {
  const photos = album('web')
  const open = houseForEach({ plan: () => ({ pictures: [photos] }) })
  const kim = open.person('kim')
  beforeEach(() => {
    photos.held.clear()
    photos.fetched.length = 0
    photos.held.set('cranes', jpeg(1, 2, 3))
    photos.held.set('boats', jpeg(4, 5, 6))
    photos.held.set('huge', new Uint8Array(1024 * 1024 + 1).fill(0xff))
    photos.held.set('page', new TextEncoder().encode('<svg onload="alert(1)"></svg>'))
  })
  const self: PhotoTalks = {
    ...{ open, photos, kim, lou: open.person('lou'), lies: open.person('demo-coordinator') },
    kept: (name) => allOf(open, name),
    sends: (one, picture) => one.hears({ kind: 'shared', what: 'picture', picture }),
    begins: async (language = 'nl', said = SAID[language]) => {
      await joins(kim, { language })
      await kim.says(said)
    },
    proposes: async (language = 'nl') => {
      await self.begins(language)
      await self.sends(kim, 'cranes')
      await kim.presses(catalogues[language]['propose.right.yes'])
    },
    seenBy: async (chat) => {
      const [photo] = await self.kept('photos')
      return photo !== undefined && (await photoFor(open.house, chat, photo.id)).ok
    },
  }
  return self
}
