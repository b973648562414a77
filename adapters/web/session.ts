/**
 * Which browser this is: a signed cookie that holds a secret, and a record under the secret's
 * fingerprint. Ten idle minutes end a session that is not on the person's own device.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { AddressId, HOUSE, type Session } from '../../core/domain/index.ts'
import type { Address } from '../../core/message/index.ts'
import type { Stored } from '../../core/ports/index.ts'
import { PLATFORM, type WebParts } from './parts.ts'

export const IDLE_MS = 10 * 60_000
/** A session's own device is forgotten after so long without a visit, as is its record. */
const OWN_DEVICE_SECONDS = 90 * 24 * 60 * 60
/** `seenAt` is not written more often than this. */
const NOTED_MS = 10_000

export interface OpenSession {
  readonly session: Session
  readonly address: Address
}

export interface Sessions {
  /** A new session, for a new address or a known one, and the cookie that names it. */
  open(key?: string): Promise<OpenSession & { cookie: string }>
  /** The session that a `Cookie` header names; undefined when there is none or it has ended. */
  read(cookies: string | undefined): Promise<OpenSession | undefined>
  /** The record as it is now; ends it when it was idle for too long. */
  standing(id: string): Promise<Session | undefined>
  /** The person did something: the idle time starts anew. */
  touch(id: string): Promise<void>
  /** The cookie once more: it lasts on an own device. Undefined when the header has no good one. */
  renewed(cookies: string | undefined, session: Session): string | undefined
  /** The cookie that removes the cookie. */
  readonly forgotten: string
  /** What a page shows to prove that it was made for this session or address. */
  proof(of: string): string
}

/** What is left of the time before an idle session ends, in ms; undefined on an own device. */
export function idleLeft(session: Session, now: number): number | undefined {
  return session.ownDevice ? undefined : session.seenAt + IDLE_MS - now
}

export function sessions({
  store,
  clock,
  random,
  settings,
}: Pick<WebParts, 'store' | 'clock' | 'random' | 'settings'>): Sessions {
  const name = settings.secure ? '__Host-goesting' : 'goesting'
  const sign = (text: string): string =>
    createHmac('sha256', settings.secret).update(text).digest('base64url')

  const cookie = (value: string, lasts?: number): string =>
    [
      `${name}=${value}`,
      'Path=/',
      'HttpOnly',
      'SameSite=Strict',
      ...(settings.secure ? ['Secure'] : []),
      ...(lasts === undefined ? [] : [`Max-Age=${String(lasts)}`]),
    ].join('; ')

  const secretIn = (cookies: string | undefined): string | undefined => {
    const found = (cookies ?? '')
      .split(';')
      .map((part) => part.trim())
      .find((part) => part.startsWith(`${name}=`))
    const [secret = '', signature = ''] = found?.slice(name.length + 1).split('.') ?? []
    return secret !== '' && isSame(signature, sign(`session ${secret}`)) ? secret : undefined
  }

  const standing = async (id: string): Promise<Session | undefined> => {
    const stored = await store.get('sessions', HOUSE, id)
    if (stored === undefined) return undefined
    const left = idleLeft(stored.record, clock.now())
    if (left === undefined || left > 0) return stored.record
    await store.commit([
      { do: 'remove', in: 'sessions', clubId: HOUSE, id, expects: stored.version },
    ])
    return undefined
  }

  const touched = (stored: Stored<'sessions'>, now: number): boolean =>
    now - stored.record.seenAt >= NOTED_MS

  return {
    open: async (key = random.id()) => {
      const secret = random.secret()
      const now = clock.now()
      const session: Session = {
        id: random.fingerprint(secret),
        clubId: HOUSE,
        addressId: AddressId.parse(`${PLATFORM}:${key}`),
        ownDevice: false,
        seenAt: now,
        createdAt: now,
      }
      const made = await store.commit([
        { do: 'put', in: 'sessions', record: session, expects: 'absent' },
      ])
      if (!made.ok) throw new Error('A secret was given twice: the source of chance is broken.')
      const value = `${secret}.${sign(`session ${secret}`)}`
      return { session, address: { platform: PLATFORM, key }, cookie: cookie(value) }
    },
    read: async (cookies) => {
      const secret = secretIn(cookies)
      const session = secret === undefined ? undefined : await standing(random.fingerprint(secret))
      return session && { session, address: addressOf(session.addressId) }
    },
    standing,
    touch: async (id) => {
      const stored = await store.get('sessions', HOUSE, id)
      const now = clock.now()
      if (stored === undefined || !touched(stored, now)) return
      // When somebody else wrote it meanwhile, it was seen meanwhile: nothing to repeat.
      await store.commit([
        {
          do: 'put',
          in: 'sessions',
          record: { ...stored.record, seenAt: now },
          expects: stored.version,
        },
      ])
    },
    renewed: (cookies, session) => {
      const secret = secretIn(cookies)
      if (secret === undefined || !session.ownDevice) return undefined
      return cookie(`${secret}.${sign(`session ${secret}`)}`, OWN_DEVICE_SECONDS)
    },
    forgotten: cookie('', 0),
    proof: (of) => sign(`page ${of}`).slice(0, 22),
  }
}

export function addressOf(addressId: string): Address {
  return { platform: PLATFORM, key: addressId.slice(PLATFORM.length + 1) }
}

export function addressIdOf(address: Address): AddressId {
  return AddressId.parse(`${PLATFORM}:${address.key}`)
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
