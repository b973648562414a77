/** Whether a sentence speaks of being free at all, or of buses, messages and what is over. */
import type { Token } from './tokens.ts'
import { wordSet } from './word-set.ts'

const FREE = wordSet(
  'maakt oui wel yes kan kunnen kon kom komen vrij beschikbaar tijd past passen goed ok oke okee lukt best beste liefst alleen enkel mogelijk moet beter mag zou zoek peux peut pourrais libre libres disponible disponibles convient conviennent arrange arrangent temps can could free available works work suits suit good fine only prefer preferably ideally seulement uniquement plutot perfect ideaal liever verkies prefere',
)
/** Beside `elke dag`. */
const FREE_DAILY = wordSet(
  'oui wel yes kan kunnen vrij beschikbaar tijd thuis past passen goed ok oke okee lukt best mogelijk mag welkom open wil willen zoek zoeken peux peut pourrais libre libres disponible disponibles dispo convient arrange temps maison cherche aimerais voudrais can could free available works suit suits fine good perfect home welcome want looking like ideaal',
)
/** Said to others: `ik loop elke ochtend, wie loopt mee?` */
const INVITES = wordSet(
  'wie mee meelopen samen iemand gezelschap welkom qui ensemble quelqu compagnie rejoindre join company anyone someone together',
)
const COMPLAINT = wordSet(
  'te laat nooit niemand hetzelfde zelfde moe trop jamais personne meme never nobody same too',
)
const TIDES = wordSet('laat vroeg tard tot late early')
const CLAUSE_JOINS = wordSet('en et and want car parce because omdat maar mais but')
const EVERY = wordSet('elke elken iedere ieder iederen chaque every each')
const SELF = wordSet("ik 'k k i je j' hij zij ze he she they il elle ils elles")
/** Beside `altijd`: then it is a time. */
const FREE_AT_ALL = wordSet(
  'kan vrij beschikbaar tijd goed ok oke past libre disponible dispo free available welkom',
)
const EXCEPT = wordSet('behalve sauf except excepte hormis uitgezonderd uitgenomen buiten but')
/** Rides, notices and opening hours have times of their own. */
const OTHERS = wordSet(
  'bus bussen trein treinen tram trams metro train trains buses vervoer berichten bericht berichtjes berichtje sms message messages messaging taxi notification notifications melding meldingen mail mails spam oppas babysit babysitter garde bang durf peur afraid scared donker duister noir sombre dark bushalte halte arret onveilig unsafe securite',
)
const PAST = wordSet('vorige vorig afgelopen voorbije verleden last laatste werkt')
const WAS = wordSet('was waren were etait etaient')
const THANKS = wordSet('bedankt dank dankjewel merci thanks thank')
const PAST_BEHIND = wordSet('dernier derniere derniers dernieres passe passee')
const ENDS = wordSet(
  'finis finit termine sors rentre finish finishes klaar eindig stop stopt begin werken debauche',
)
const MONTH = wordSet('maand mois month')
const SINCE = wordSet('vanaf sinds sedert tegen tot depuis since until till by starting des')

/** Words farther away say nothing about a time, and looking at them would cost. */
const FARTHEST = 40

/** Where the sentence around a token begins and ends. */
export function sentenceAround(tokens: readonly Token[], at: number): readonly [number, number] {
  let from = at
  while (from > 0 && at - from < FARTHEST && !isEnd(tokens[from - 1])) from -= 1
  let to = at
  while (to < tokens.length && to - at < FARTHEST && !isEnd(tokens[to])) to += 1
  return [from, to]
}

const isEnd = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && /^[.!?;]$/.test(token.text)

const has = (
  tokens: readonly Token[],
  from: number,
  to: number,
  set: ReadonlySet<string>,
): boolean => {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at += 1) {
    if (set.has(tokens[at]?.text ?? '')) return true
  }
  return false
}

/** Somebody says in this sentence that a time suits, or says nothing but the time. */
export function speaksOfBeingFree(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 4 || has(tokens, from, to, FREE)
}

/** The tokens of a time, and those of its sentence. */
interface Around {
  readonly from: number
  readonly to: number
  readonly sentence: readonly [number, number]
}

/**
 * Whether an `elke dag` or `elke avond` is a time that suits, and not how often something happens:
 * looked for in its own clause, without words as `alleen`, which are lonely as often.
 */
export function isDailyFree(tokens: readonly Token[], place: Around): boolean {
  const [start, end] = place.sentence
  return end - start <= 4 || isSaidFree(tokens, place)
}

function isSaidFree(tokens: readonly Token[], place: Around): boolean {
  const [start, end] = place.sentence
  const [first, last] = betweenMarks(tokens, place)
  // `tous les jours, je suis libre`: the time alone is no clause.
  const [least, most] = last - first > 4 ? [first, last] : [start, end]
  let { from, to } = place
  while (from > least && !CLAUSE_JOINS.has(tokens[from - 1]?.text ?? '')) from -= 1
  while (to < most && !CLAUSE_JOINS.has(tokens[to]?.text ?? '')) to += 1
  return has(tokens, from, to, FREE_DAILY) && !has(tokens, from, to, COMPLAINT)
}

/** `elke avond`, `tous les soirs`: said of every one. */
export function isEvery(tokens: readonly Token[], from: number): boolean {
  const [two, one] = [tokens[from - 2]?.text ?? '', tokens[from - 1]?.text ?? '']
  return EVERY.has(one) || (one === 'les' && /^(?:tous|toutes|ts|tt)$/.test(two))
}

/** Somebody tells what they do then: `ik lees elke avond voor`, and neither wants nor invites anything. */
export function isOwnHabit(tokens: readonly Token[], place: Around): boolean {
  return (
    has(tokens, ...betweenMarks(tokens, place), SELF) &&
    !has(tokens, ...place.sentence, INVITES) &&
    !isSaidFree(tokens, place)
  )
}

function betweenMarks(
  tokens: readonly Token[],
  { from, to, sentence }: Around,
): readonly [number, number] {
  let [first, last] = [from, to]
  while (first > sentence[0] && tokens[first - 1]?.kind !== 'mark') first -= 1
  while (last < sentence[1] && tokens[last]?.kind !== 'mark') last += 1
  return [first, last]
}

/** A word of being free close to the time itself. */
export function isFreeBeside(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    has(tokens, from - 3, from, FREE) ||
    has(tokens, to, to + 2, FREE) ||
    to - from === tokens.length
  )
}

/** Somebody says within these words that a time suits. */
export function isFreeIn(tokens: readonly Token[], from: number, to: number): boolean {
  return has(tokens, from, to, FREE)
}

/** `ik kan altijd`, `altijd behalve maandag`; not `ik speel altijd`. */
export function isAlwaysFree(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from === tokens.length || isExcepted(tokens, to)) return true
  const end = tokens[to]
  const isLast = end === undefined || end.kind === 'mark'
  return (
    has(tokens, to, to + 2, FREE_AT_ALL) ||
    has(tokens, from - 6, from, EXCEPT) ||
    (isLast && has(tokens, from - 3, from, FREE_AT_ALL))
  )
}

/** `behalve`, `sauf` close behind. */
export function isExcepted(tokens: readonly Token[], to: number): boolean {
  return has(tokens, to, to + 4, EXCEPT)
}

/** A bus that does not drive, a message that should not come. */
export function isOfOthers(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, tokens.length); at += 1) {
    const text = tokens[at]?.text ?? ''
    // `la garde` is sought, `je garde mes petits` is work.
    if (OTHERS.has(text) && !(text === 'garde' && tokens[at - 1]?.text === 'je')) return true
  }
  return false
}

/** `te laat op de avond`, `trop tôt le matin`: no time that suits. */
export function isTooLate(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 4); at < from + 1 && at < to; at += 1) {
    const isToo = /^(?:te|trop|too)$/.test(tokens[at]?.text ?? '')
    if (isToo && TIDES.has(tokens[at + 1]?.text ?? '')) return true
  }
  return false
}

/** `je finis à 16h`, `klaar om 17u`: when something else ends or begins. */
export function isEndOfOther(tokens: readonly Token[], from: number): boolean {
  return has(tokens, from - 2, from, ENDS)
}

/** `vorige zaterdag`, `samedi dernier`: over. The last saturday of the month is not. */
export function isOver(tokens: readonly Token[], from: number, to: number): boolean {
  if (has(tokens, to, to + 4, MONTH)) return false
  if (has(tokens, from - 1, from, PAST) || has(tokens, to, to + 1, PAST_BEHIND)) return true
  if (tokens[from - 1]?.text === 'past' && /^(?:this|the)$/.test(tokens[from - 2]?.text ?? '')) {
    return true
  }
  // `zaterdag was het leuk`, `merci pour samedi`; `was het zaterdag?` asks.
  return (
    has(tokens, to, to + 1, WAS) ||
    (tokens[to]?.text === "c'" && has(tokens, to + 1, to + 2, WAS)) ||
    (tokens[to]?.text === ',' && has(tokens, to + 1, to + 3, WAS)) ||
    has(tokens, from - 4, from, THANKS)
  )
}

/** `vanaf maandag`, `tot donderdag`: where something begins or ends, not when somebody is free. */
export function isLimit(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.text ?? ''
  return (
    SINCE.has(before) ||
    (SINCE.has(tokens[from - 2]?.text ?? '') && /^(?:de|den|le|the|aan)$/.test(before))
  )
}
