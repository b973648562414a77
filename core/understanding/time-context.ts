/** Whether a sentence speaks of being free at all, or of buses, messages and what is over. */
import type { Token } from './tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const FREE = words(
  'oui wel yes kan kunnen kon kom komen vrij beschikbaar tijd past passen goed ok oke okee lukt best beste liefst alleen enkel mogelijk moet beter mag zou zoek peux peut pourrais libre libres disponible disponibles convient conviennent arrange arrangent temps can could free available works work suits suit good fine only prefer preferably ideally seulement uniquement plutot perfect ideaal',
)
/** Beside `altijd`: then it is a time. */
const FREE_AT_ALL = words(
  'kan vrij beschikbaar tijd goed ok oke past libre disponible free available welkom',
)
const EXCEPT = words('behalve sauf except excepte hormis uitgezonderd uitgenomen buiten but')
/** Rides, notices and opening hours have times of their own. */
const OTHERS = words(
  'bus bussen trein treinen tram trams metro train trains buses vervoer berichten bericht berichtjes berichtje sms message messages notification notifications melding meldingen mail mails spam oppas babysit babysitter garde bang durf peur afraid scared',
)
const PAST = words('vorige vorig afgelopen voorbije verleden last past laatste werkt')
const PAST_BEHIND = words('dernier derniere derniers dernieres passe passee')
const MONTH = words('maand mois month')
const SINCE = words('vanaf sinds sedert tegen tot depuis since until till by starting des')

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

/** A word of being free close to the time itself. */
export function isFreeBeside(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    has(tokens, from - 3, from, FREE) ||
    has(tokens, to, to + 2, FREE) ||
    to - from === tokens.length
  )
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
  return has(tokens, from, to, OTHERS)
}

/** `vorige zaterdag`, `samedi dernier`: over. The last saturday of the month is not. */
export function isOver(tokens: readonly Token[], from: number, to: number): boolean {
  if (has(tokens, to, to + 4, MONTH)) return false
  return has(tokens, from - 1, from, PAST) || has(tokens, to, to + 1, PAST_BEHIND)
}

/** `vanaf maandag`, `tot donderdag`: where something begins or ends, not when somebody is free. */
export function isLimit(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.text ?? ''
  return (
    SINCE.has(before) ||
    (SINCE.has(tokens[from - 2]?.text ?? '') && /^(?:de|den|le|the|aan)$/.test(before))
  )
}
