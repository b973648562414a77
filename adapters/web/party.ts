/** Who is at a conversation: a browser with its session, or somebody who plays an invented person. */
import type { Address } from '../../core/message/index.ts'
import type { DoorRequest } from '../../core/ports/index.ts'
import type { Persona, WebParts } from './parts.ts'
import { PLATFORM } from './parts.ts'
import { idleLeft, type OpenSession, type Sessions } from './session.ts'
import type { Standing } from './stream.ts'

export interface Party {
  readonly address: Address
  /** Where its pages stand: '' or `/demo/<slug>`. */
  readonly base: string
  readonly persona?: Persona
  /** What its pages show to prove that they are of this conversation. */
  readonly proof: string
  readonly isOwnDevice: boolean
  standing(): Promise<Standing>
  /** The person did something. */
  touch(): Promise<void>
  /** A cookie to send along, on an own device. */
  readonly cookie: string | undefined
}

const GONE: Standing = { isOpen: false, isOwnDevice: false, idleLeft: undefined }

export interface Parties {
  /** The visitor whom the cookie names. */
  visitor(request: DoorRequest): Promise<Party | undefined>
  /** A visitor who was never here, and the cookie. */
  newcomer(key?: string): Promise<Party>
  /** The invented person whom the path names, as long as they can be played. */
  player(request: DoorRequest): Promise<Party | undefined>
  /** Everybody who can be played here. */
  cast(): Promise<readonly Persona[]>
}

export function parties(
  parts: Pick<WebParts, 'clock' | 'personas' | 'settings'>,
  sessions: Sessions,
): Parties {
  const sitting = ({ session, address }: OpenSession, cookie: string | undefined): Party => ({
    address,
    base: '',
    proof: sessions.proof(session.id),
    isOwnDevice: session.ownDevice,
    standing: async () => {
      const now = await sessions.standing(session.id)
      if (now === undefined) return GONE
      const left = idleLeft(now, parts.clock.now())
      return { isOpen: true, isOwnDevice: now.ownDevice, idleLeft: left }
    },
    touch: () => sessions.touch(session.id),
    cookie,
  })

  const cast = async (): Promise<readonly Persona[]> =>
    parts.settings.loopback ? parts.personas() : []

  const played = async (slug: string): Promise<Persona | undefined> =>
    (await cast()).find((persona) => persona.slug === slug)

  return {
    cast,
    visitor: async (request) => {
      const cookies = request.headers['cookie']
      const found = await sessions.read(cookies)
      return found && sitting(found, sessions.renewed(cookies, found.session))
    },
    newcomer: async (key) => {
      const opened = await sessions.open(key)
      return sitting(opened, opened.cookie)
    },
    player: async (request) => {
      const slug = request.params['slug'] ?? ''
      const persona = await played(slug)
      if (persona === undefined) return undefined
      return {
        address: { platform: PLATFORM, key: `demo-${slug}` },
        base: `/demo/${encodeURIComponent(slug)}`,
        persona,
        proof: sessions.proof(`demo ${slug}`),
        isOwnDevice: true,
        standing: async () => {
          const isOpen = (await played(slug)) !== undefined
          return { isOpen, isOwnDevice: true, idleLeft: undefined }
        },
        touch: async () => undefined,
        cookie: undefined,
      }
    },
  }
}
