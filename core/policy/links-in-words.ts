/**
 * What becomes of a link that somebody wrote, for whoever reads it. A declared adult sees where it leads;
 * what hides that is left out. Who is younger, or never said, gets the words without it, and nothing in
 * them that an app would make a link of by itself.
 */
import type { Member } from '../domain/index.ts'
import { isPayload } from '../message/index.ts'
import { allowedAt } from './age.ts'
import { asciiHost, hidesItsTarget, isHost, isNamed, opensTelegram } from './link-hosts.ts'

/** What stands in the place of a link, in the reader's language. */
export interface InItsPlace {
  /** For who is no declared adult. */
  readonly left: string
  /** Where nobody can see where it leads. */
  readonly hidden: string
}

/** Addresses of this house, up to what they carry: people may pass them on. */
export type OwnLinks = readonly string[]

export interface Reader extends Pick<Member, 'age'> {
  readonly roles: readonly Member['roles'][number][]
}

/** Who sees links at all. A coordinator has to see what people write to each other. */
export function maySeeLinks({ age, roles }: Reader): boolean {
  return allowedAt(age).people || (age === 'unknown' && roles.includes('coordinator'))
}

export function linksFor(
  words: string,
  reader: Reader,
  place: InItsPlace,
  own: OwnLinks = [],
): string {
  const mayLook = maySeeLinks(reader)
  return words
    .replace(TURNING, '')
    .split(BETWEEN)
    .map((piece) => treated(piece, (link) => (mayLook ? shown(link, place, own) : place.left)))
    .map((piece) => (mayLook ? piece : unmade(piece)))
    .join('')
    .split(/(\s+)/)
    .map((chunk) => (mayLook && SAID_TO_BE.test(chunk) ? place.hidden : chunk))
    .join('')
}

/** «https://bank.be;x@evil.be»: whatever stood between, an app may read the name as who it is said to be. */
const SAID_TO_BE = /:\/\/[^\s/?#]*@/

/** Whether something of it is left out for every reader. */
export function hidesLinks(words: string, own: OwnLinks = []): boolean {
  const mark = '\0'
  const place = { left: mark, hidden: mark }
  return linksFor(words, { age: 'adult', roles: [] }, place, own).includes(mark)
}

/** Signs that turn the direction of text around: with them a link can look like another one. And one that says nothing. */
const TURNING = /[\u202a-\u202e\u2066-\u2069\ufeff]/g
/** Blanks and marks around words; kept, because they are caught. */
const BETWEEN = /([\s<>()[\]{}"'«»“”„‘’,;|*`]+)/u
/** Signs that are not seen, and that a name of a computer is read without. */
const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065\u3164\ufe00-\ufe0f\ufeff\uffa0]/g
const DOTS = /[\u3002\uff0e\uff61\u2024]/g

interface Link {
  /** In small letters, with nothing behind it; '' where none was written. */
  readonly scheme: string
  readonly isMail: boolean
  readonly host: string
  /** Port, path and the rest. */
  readonly rest: string
}

/** A piece without blanks, with the link in it, if there is one, as `turned` would have it. */
function treated(piece: string, turned: (link: Link) => string): string {
  const bare = piece.replace(UNSEEN, '').normalize('NFKC').replace(DOTS, '.').replaceAll('\\', '/')
  if (!/[.:@]/.test(bare)) return piece
  let end = bare.length
  while (end > 0 && '.!?:'.includes(bare.charAt(end - 1))) end -= 1
  const found = linkIn(bare.slice(0, end))
  if (found === undefined) return piece
  return bare.slice(0, found.start) + turned(found.link) + bare.slice(end)
}

/** Schemes that say where to go without two slashes. */
const BARE_SCHEME =
  /(?<![a-z])(?:mailto|tg|ton|tel|sms|javascript|data|intent|whatsapp|viber|skype):/i
const RUNS = /[\p{L}\p{M}\p{N}_.-]+/gu

interface Found {
  readonly start: number
  readonly link: Link
}

/** The first link; what stands behind it in the piece is part of it. */
function linkIn(text: string): Found | undefined {
  const found = [withSlashes(text), withScheme(text), byItself(text)]
  return found.reduce((first, one) => {
    if (first === undefined || one === undefined) return first ?? one
    return one.start < first.start ? one : first
  })
}

function withSlashes(text: string): Found | undefined {
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    let start = at
    while (start > 0 && /[a-z0-9+.-]/i.test(text.charAt(start - 1))) start -= 1
    if (start < at) return { start, link: parted(text.slice(start, at), text.slice(at + 3)) }
  }
  return undefined
}

function withScheme(text: string): Found | undefined {
  const called = BARE_SCHEME.exec(text)
  if (called === null) return undefined
  const behind = text.slice(called.index + called[0].length)
  const scheme = called[0].slice(0, -1).toLowerCase()
  if (scheme !== 'mailto') return { start: called.index, link: parted(scheme, behind) }
  return { start: called.index, link: { ...parted('', behind), isMail: true, host: behind } }
}

function byItself(text: string): Found | undefined {
  for (const run of text.matchAll(RUNS)) {
    const lead = run[0].search(/[^.-]/)
    const host = lead === -1 ? '' : withoutEnd(run[0].slice(lead))
    if (!isHost(host)) continue
    const at = run.index + lead
    const rest = text.slice(at + host.length)
    // «jan@bank.be» is a mail; in «bank.be@evil.be/login» what comes before the sign is no place.
    if (
      rest.startsWith('@') &&
      isHost(withoutEnd(/^[\p{L}\p{M}\p{N}_.-]+/u.exec(rest.slice(1))?.[0] ?? ''))
    )
      continue
    const isBehind = text.charAt(at - 1) === '@'
    const isMail = isBehind && rest === ''
    const start = isBehind ? before(text, at - 1, isMail) : at
    return { start, link: { scheme: '', isMail, host: isMail ? text.slice(start) : host, rest } }
  }
  return undefined
}

function withoutEnd(run: string): string {
  let end = run.length
  while (end > 0 && '.-'.includes(run.charAt(end - 1))) end -= 1
  return run.slice(0, end)
}

/** Where the name before the sign at `at` begins. */
function before(text: string, at: number, isMail: boolean): number {
  const isOfIt = isMail ? /[\p{L}\p{M}\p{N}_.+-]/u : /[^/:?#=&]/
  let start = at
  while (start > 0 && isOfIt.test(text.charAt(start - 1))) start -= 1
  return start
}

/** What comes behind the slashes: who it is said to be is left out, only where counts. */
function parted(scheme: string, behind: string): Link {
  const cut = behind.search(/[/?#]/)
  const authority = cut === -1 ? behind : behind.slice(0, cut)
  const named = authority.slice(authority.lastIndexOf('@') + 1)
  const port = /:\d{1,5}$/.exec(named)?.[0] ?? ''
  const host = named.slice(0, named.length - port.length)
  const rest = port + (cut === -1 ? '' : behind.slice(cut))
  return { scheme: scheme.toLowerCase(), isMail: false, host, rest }
}

function shown(link: Link, place: InItsPlace, own: OwnLinks): string {
  return seen(link, own) ?? place.hidden
}

/** As it may be read; undefined where it, or another link inside it, does not show where it leads. */
function seen({ scheme, isMail, host, rest }: Link, own: OwnLinks): string | undefined {
  if (isMail) return mail(host)
  if (!['', 'http', 'https'].includes(scheme) || !isNamed(host)) return undefined
  const name = asciiHost(host)
  if (name === undefined) return undefined
  const there = `${name}${rest}`
  const written = scheme === '' ? there : `${scheme}://${there}`
  if (isOwn(there, own)) return written
  if (opensOwn(there, own) || hidesItsTarget(name) || opensTelegram(name, rest)) return undefined
  // What an app takes for the place here may be who it is said to be.
  if (/^[^/?#]*(?:@|:\/\/)/.test(rest)) return undefined
  const inside = linkIn(rest)
  return inside === undefined || seen(inside.link, own) !== undefined ? written : undefined
}

/** An address of a person, at a name as computers read it. */
function mail(address: string): string | undefined {
  const [, who = '', host = ''] = /^([\p{L}\p{N}_.+-]+@)([^@/?#]+)$/u.exec(address) ?? []
  const name = isNamed(host) ? asciiHost(host) : undefined
  return name === undefined || hidesItsTarget(name) ? undefined : `${who}${name}`
}

/** Links of this house to something to do. A code is for its own person alone, and a room for its host. */
function isOwn(there: string, own: OwnLinks): boolean {
  return bases(own).some((base) => {
    const carried = there.slice(base.length)
    return there.startsWith(base) && isPayload(carried) && !KEPT.test(carried)
  })
}
const KEPT = /^(?:code-|room)/

/** Anything else that the page of this house would take in hand, however it is written. */
function opensOwn(there: string, own: OwnLinks): boolean {
  const url = asUrl(there)
  if (url === undefined) return own.length > 0
  return bases(own).some((base) => {
    const ours = asUrl(base)
    if (ours === undefined || bareHost(ours) !== bareHost(url)) return false
    return [...ours.searchParams.keys()].some((name) => url.searchParams.has(name))
  })
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/\.$/, '').replace(/^www\./, '')
}

function bases(own: OwnLinks): string[] {
  return own.map((url) => url.replace(/^https?:\/\//, ''))
}

function asUrl(there: string): URL | undefined {
  return URL.canParse(`https://${there}`) ? new URL(`https://${there}`) : undefined
}

/** Holds two signs together that no app may read as one name; nobody sees it. */
const JOINER = '\u2060'

/** «Node.js» stays as it is read: what an app might take for a name that this house does not know. */
function unmade(piece: string): string {
  return piece
    .replace(/[.\u3002\uff0e\uff61\u2024](?=[^\s\d.!?:…])/gu, `$&${JOINER}`)
    .replace(/@(?=\S)/gu, `@${JOINER}`)
}
