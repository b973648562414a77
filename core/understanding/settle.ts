/**
 * Gives every topic its final place, as an offer, a want or an interest: its own words say one thing, what
 * the whole message wants says another, and the second one wins where the first is vague. A trained judge
 * votes beside these rules, above all on which talents are only named.
 */
import type { ConceptId } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { areListed, type LinkContext } from './between.ts'
import type { Intent } from './intent.ts'
import { levelOf, levelsIn } from './levels.ts'
import { foundAt } from './mention.ts'
import type { Found, FoundTalent, FoundWant } from './reading.ts'
import type { Role } from './role-cues.ts'
import type { RoledMention } from './roles.ts'
import { type Jury, type Ruled, rolesTogether } from './together.ts'
import type { TopicRole } from './topic-role.ts'
import { inOneSentence, type Line } from './words-line.ts'

export interface Settled {
  readonly offers: readonly Found<FoundTalent>[]
  readonly wants: readonly Found<FoundWant>[]
  readonly interests: readonly Found<ConceptId>[]
}

type Place = 'offer' | 'skill' | 'challenge' | 'company' | 'interest' | 'none'

/** Each concept once in each list, in the order of the text. Without a jury the rules decide alone. */
export function settle(
  line: Line,
  topics: readonly RoledMention[],
  intent: Intent,
  taxonomy: Taxonomy,
  jury: Jury | undefined,
): Settled {
  const levels = levelsIn(line)
  const offers: Found<FoundTalent>[] = []
  const wants: Found<FoundWant>[] = []
  const interests: Found<ConceptId>[] = []
  const context = { line, taxonomy }
  const places = voted(topics, intent, context, jury)
  const placed = topics.filter((_, at) => places[at] !== 'none')
  for (const [at, mention] of topics.entries()) {
    // A sentence about tango that also says dancing is about tango.
    const isSaidCloser = placed.some(
      (other) =>
        isAbove(mention.concept, other.concept, taxonomy) &&
        inOneSentence(line, mention, other) &&
        !areListed(line, mention, other),
    )
    const place = isSaidCloser ? 'none' : (places[at] ?? 'none')
    const level = levelOf(line, mention, levels, topics)
    const talent = { concept: mention.concept, ...(level === undefined ? {} : { level }) }
    const certainty = mention.role === undefined ? 0.6 : 1
    if (place === 'offer') offers.push(foundAt(line, mention, talent, certainty))
    else if (place === 'interest')
      interests.push(foundAt(line, mention, mention.concept, certainty))
    else if (place !== 'none')
      wants.push(foundAt(line, mention, { ...talent, kind: place }, certainty))
  }
  return {
    offers: once(offers, ({ concept }) => concept),
    wants: once(wants, ({ concept }) => concept),
    interests: once(interests),
  }
}

function isAbove(high: ConceptId, low: ConceptId, taxonomy: Taxonomy): boolean {
  let at = taxonomy.get(low)?.broader
  for (let steps = 0; at !== undefined && steps < 5; steps += 1) {
    if (at === high) return true
    at = taxonomy.get(at)?.broader
  }
  return false
}

/** Messages that name talents without asking for them or offering them. */
const TOPICLESS: ReadonlySet<Intent> = new Set([
  'give_feedback',
  'leave_group',
  'delete_me',
  'show_profile',
  'pause',
  'resume',
  'report_person',
  'report_barrier',
  'thanks',
  'greeting',
  'accept',
  'decline',
  'out_of_scope',
  'change_language',
  'next_step',
  'help',
  'set_place',
  'set_availability',
])
/** Messages about something to take part in: a topic is an interest, unless learning it is said. */
const JOINING: ReadonlySet<Intent> = new Set(['find_group', 'find_activity', 'start_group'])
/** Messages of somebody who wants something: where everything sounds offered, it is what is asked for. */
const ASKING: ReadonlySet<Intent> = new Set(['find_peer', 'find_host_or_mentor', 'add_want'])

function placeOf(intent: Intent, mention: RoledMention, all: readonly RoledMention[]): Place {
  const { role } = mention
  if (TOPICLESS.has(intent) || mention.aside === true) return 'none'
  if (mention.explicit && role === 'want' && !JOINING.has(intent)) return 'skill'
  if (intent === 'broadcast_activity') return 'offer'
  if (mention.explicit && role === 'offer') return 'offer'
  if (mention.explicit && (mention.learning || !JOINING.has(intent))) return 'skill'
  if (role === 'challenge' || role === 'none') return role
  const offered = all.filter((one) => one.role === 'offer').length
  const named = all.filter((one) => one.role !== 'none').length
  if (intent === 'add_offer') return role === 'offer' || offered === 0 ? 'offer' : placeBy(role)
  if (JOINING.has(intent)) {
    const isAside = role === 'offer' && offered < named
    return isAside ? 'offer' : mention.learning ? 'skill' : 'interest'
  }
  if (ASKING.has(intent)) {
    if (role === 'offer') return offered < named ? 'offer' : 'skill'
    if (role === 'together') return intent === 'find_peer' ? 'company' : 'interest'
    if (intent !== 'add_want') return 'skill'
  }
  return placeBy(role)
}

const ROLE_OF: Readonly<Record<Place, TopicRole>> = {
  offer: 'offer',
  skill: 'want',
  challenge: 'want',
  company: 'want',
  interest: 'interest',
  none: 'none',
}

/** The places that rules and judge together find likeliest, in the order of the talents. */
function voted(
  topics: readonly RoledMention[],
  intent: Intent,
  context: LinkContext,
  jury: Jury | undefined,
): Place[] {
  const places = topics.map((mention) => placeOf(intent, mention, topics))
  if (jury === undefined || TOPICLESS.has(intent)) return places
  const ruled = topics.map((mention, at) => ruledAs(mention, places[at] ?? 'none', intent))
  return rolesTogether(ruled, intent, jury, context).map((role, at) => {
    if (role === ruled[at]?.role) return places[at] ?? 'none'
    return role === 'want' ? 'skill' : role
  })
}

function ruledAs(mention: RoledMention, place: Place, intent: Intent): Ruled {
  // «Ik hou van …», «om samen te …», «ik wil leren …» say it in so many words.
  const isSaid =
    (place === 'interest' && mention.role === 'interest') ||
    (place === 'company' && mention.own) ||
    ((place === 'skill' || place === 'offer') && mention.explicit)
  const isTaught = place === 'skill' && mention.learning && JOINING.has(intent)
  return { mention, role: ROLE_OF[place], isSaid, isStuck: place === 'challenge', isTaught }
}

function placeBy(role: Role | undefined): Place {
  if (role === 'offer' || role === 'interest' || role === 'challenge') return role
  if (role === 'together') return 'company'
  return role === 'none' ? 'none' : 'skill'
}

/** Keeps the first of what was found several times. */
export function once<T>(
  found: readonly Found<T>[],
  key: (value: T) => unknown = (value) => value,
): Found<T>[] {
  const seen = new Set<unknown>()
  return found.filter(({ value }) => {
    const isNew = !seen.has(key(value))
    seen.add(key(value))
    return isNew
  })
}
