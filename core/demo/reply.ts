/**
 * What an invented person does when nobody plays them: how they answer a request, and what they write
 * in an open introduction. Every word of theirs says that they do not exist; a real person is never
 * spoken for.
 */
import type { IntroductionId, Member, WeekInterval } from '../domain/index.ts'
import { type Phrase, t } from '../texts/index.ts'

/** Something an invented person does, so many milliseconds after they were asked or written to. */
export interface RequestAnswer {
  readonly said: 'yes' | 'no' | 'not-yet'
  readonly afterMs: number
}

export interface RelayReply {
  readonly phrase: Phrase
  readonly afterMs: number
}

/** Long enough to look like a person, short enough for somebody who tries things out. */
const SOONEST_MS = 1500
const LATEST_MS = 4500

/**
 * How an invented person answers a request to be introduced, or a seat that is offered; undefined for a real person, and for one
 * who stays silent. The same request is always answered in the same way, after the same time.
 */
export function requestAnswer(person: Member, requestId: string): RequestAnswer | undefined {
  const said = person.persona?.answers
  if (said === undefined || said === 'silent') return undefined
  return { said, afterMs: pause(requestId) }
}

/**
 * What an invented person writes back; undefined for a real person, and for one who stays silent.
 * `turn` counts what they wrote before in this introduction. The same words on the same turn get the
 * same reply.
 */
export function relayReply(
  person: Member,
  introductionId: IntroductionId,
  heard: { readonly words: string; readonly turn: number },
): RelayReply | undefined {
  if (person.persona === undefined || person.persona.answers === 'silent') return undefined
  return {
    phrase: phraseFor(person, heard.words, heard.turn),
    afterMs: pause(`${introductionId}~${String(heard.turn)}`),
  }
}

/** Cues in Dutch, French and English, on words in lower case. The first that is found counts. */
const CUES = {
  when: /\b(wanneer|welke dag|hoe laat|welk uur|quand|quel jour|quelle heure|when|what time|which day|what day)\b/,
  where:
    /\b(waar|welke plek|adres|quel endroit|quelle adresse|where|which place|what place|address)\b|(^|\s)où(?=$|[\s?!.,])|\bou\s*\?/,
  bring: /\b(meebrengen|meenemen|mee te brengen|apporter|amener|bring)\b/,
  thanks: /\b(dank|bedankt|dankjewel|merci|thanks|thank you)\b/,
  hello: /^\s*(dag|hallo|hoi|hey|goeie|goede|bonjour|bonsoir|salut|hi|hello|good)\b/,
} as const

function phraseFor(person: Member, words: string, turn: number): Phrase {
  const said = words.toLowerCase()
  const hears = (cue: keyof typeof CUES): boolean => CUES[cue].test(said)
  const place = person.where?.name
  const times = person.available.slice(0, 2)
  const [first] = times
  if (hears('when') && hears('where') && first !== undefined && place !== undefined)
    return t('demo.reply.meet', { times: { times: [first] }, place })
  if (hears('when')) return whenReply(times)
  if (hears('where') && place !== undefined) return t('demo.reply.where', { place })
  if (hears('bring')) return t('demo.reply.bring')
  if (hears('thanks')) return t('demo.reply.thanks')
  if ((hears('hello') || turn === 0) && person.firstName !== undefined)
    return t('demo.reply.hello', { name: person.firstName })
  return t(turn % 2 === 0 ? 'demo.reply.more' : 'demo.reply.other')
}

function whenReply(times: readonly WeekInterval[]): Phrase {
  return times.length === 0 ? t('demo.reply.when-any') : t('demo.reply.when', { times: { times } })
}

/** A pause that looks like chance and is the same every time (FNV-1a; Fowler, Noll, Vo, 1991). */
function pause(seed: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < seed.length; at++)
    hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193) >>> 0
  return SOONEST_MS + (hash % (LATEST_MS - SOONEST_MS))
}
