/** The words and numbers of which clock times are made. */
import type { Token } from './tokens.ts'

/** The hours as numbers in words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'een une one',
    'twee deux two tweeen',
    'drie trois three',
    'vier quatre four',
    'vijf cinq five',
    'zes six',
    'zeven sept seven',
    'acht huit eight',
    'negen neuf nine',
    'tien dix ten',
    'elf onze eleven',
    'twaalf douze twelve',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)),
)
/** `na zessen`, `tegen 7en`: an hour that needs no word for hour behind it. */
export const HOURS_BY_NAME: ReadonlyMap<string, number> = new Map(
  [
    'enen',
    'tweeen tweeje',
    'drieen drieje driee',
    'vieren viere',
    'vijven vijve vieven vuven',
    'zessen zesse',
    'zevenen zevene',
    'achten achte',
    'negenen negene',
    'tienen tiene',
    'elven elve',
    'twaalven twaalve twoalven twoalve',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)),
)
/** With which a clock time without digits begins. */
export const CLOCK_WORDS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...HOURS_BY_NAME.keys(),
  ...['half', 'kwart', 'quarter', 'midi', 'noon', 'minuit', 'midnight'],
])
/** Behind a number: then it is a time. */
export const HOUR_WORDS = new Set(
  "u uur ure h hr hrs heure heures o'clock oclock uren uurs you".split(' '),
)
/** Behind these a number of hours is how long, not when. */
export const HOW_LONG = new Set('per par a each tijd temps lang lange time vrij libre'.split(' '))
/** Times with a name, in minutes. */
export const NOON: ReadonlyMap<string, number> = new Map([
  ['midi', 720],
  ['noon', 720],
  ['minuit', 1440],
  ['midnight', 1440],
])

/** `7en`: at about seven. */
export function namedHour(text: string): number | undefined {
  const match = /^(\d{1,2})en$/.exec(text)
  return match === null ? undefined : Number(match[1])
}

/** `7`, `7u`, `zeven`. */
export function numberOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined
  if (/^\d{1,2}$/.test(token.text)) return Number(token.text)
  const glued = /^(\d{1,2})(?:u|uur|h)$/.exec(token.text)
  return glued === null ? NUMBER_WORDS.get(token.text) : Number(glued[1])
}

/** A bare number as an hour: `van 10 tot 12u`, `tussen zeven en negen`, `na 18`. */
export function bareHour(token: Token | undefined): number | undefined {
  const hour = numberOf(token)
  return hour !== undefined && hour >= 1 && hour <= 24 ? hour * 60 : undefined
}
