/**
 * A phrase in a language. Texts are ICU messages with one mark, *bold*; values keep apart what people
 * wrote, so that nobody's words can be read as markup.
 */
import { IntlMessageFormat } from 'intl-messageformat'
import type { ConceptId, Language, Moment } from '../domain/index.ts'
import { SpokenLanguage, wordsIn } from '../domain/index.ts'
import type { Span } from '../message/message.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import { type Catalogue, type Key, nl } from './nl/index.ts'
import { type Phrase, type Value } from './phrase.ts'
import { timePhrases } from './times.ts'

export const catalogues: Readonly<Record<Language, Catalogue>> = { nl, fr, en }

/** What saying needs to know of the reader and of the talententaal. */
export interface Speech {
  readonly language: Language
  label(concept: ConceptId, language: Language): string
}

/** BCP 47 tags: dates and numbers are written as in Belgium. */
export const TAGS: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

const parsed = new Map<string, IntlMessageFormat>()

function messageOf(language: Language, key: Key): IntlMessageFormat {
  const name = `${language} ${key}`
  const known = parsed.get(name)
  if (known !== undefined) return known
  const message = new IntlMessageFormat(catalogues[language][key], TAGS[language], undefined, {
    ignoreTag: true,
  })
  parsed.set(name, message)
  return message
}

/** Marks a value inside a formatted text, so that markup is looked for outside of values only. */
interface Inserted {
  readonly inserted: readonly Span[]
}

/** The phrase as spans: our own text with *bold* read, values untouched. */
export function say(phrase: Phrase, speech: Speech): Span[] {
  const values = Object.fromEntries(
    Object.entries(phrase.values ?? {}).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : { inserted: valueSpans(value, speech) },
    ]),
  )
  const formatted = messageOf(speech.language, phrase.key).format<Inserted>(values)
  return merged(marked(Array.isArray(formatted) ? formatted : [formatted]))
}

/** The phrase as one line of text. */
export function sayPlain(phrase: Phrase, speech: Speech): string {
  return say(phrase, speech)
    .map((span) => span.text)
    .join('')
}

/** Reads *bold*, which may run over inserted values; a mark inside of a value is no mark. */
function marked(parts: readonly (string | Inserted)[]): Span[] {
  let isStrong = false
  return parts.flatMap((part) => {
    if (typeof part !== 'string')
      return part.inserted.map((span) => (isStrong ? { ...span, strong: true as const } : span))
    return part.split('*').map((text, index): Span => {
      if (index > 0) isStrong = !isStrong
      return isStrong ? { text, strong: true } : { text }
    })
  })
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last !== undefined && last.strong === span.strong && last.words === span.words)
      result[result.length - 1] = { ...last, text: last.text + span.text }
    else if (span.text !== '') result.push(span)
  }
  return result
}

function valueSpans(value: Value, speech: Speech): Span[] {
  if (typeof value === 'string') return [{ text: inTheirTongue(value, speech), words: true }]
  if (typeof value === 'number') return [{ text: String(value) }]
  if ('concept' in value) return [{ text: speech.label(value.concept, speech.language) }]
  if ('times' in value)
    return [
      {
        text: listed(
          timePhrases(value.times).map((phrase) => sayPlain(phrase, speech)),
          speech,
        ),
      },
    ]
  if ('moment' in value) return [{ text: sayMoment(value.moment, speech.language) }]
  if ('date' in value) return [{ text: sayDate(value.date, speech.language) }]
  if ('spoken' in value) return [{ text: spokenName(value.spoken, speech.language) }]
  if ('wording' in value) return [{ text: wordsIn(speech.language, value.wording), words: true }]
  if ('club' in value)
    return [
      {
        text:
          typeof value.club === 'string'
            ? inTheirTongue(value.club, speech)
            : wordsIn(speech.language, value.club),
      },
    ]
  if ('phrase' in value) return say(value.phrase, speech)
  return joined(
    value.list.map((item) => valueSpans(item, speech)),
    speech,
  )
}

/**
 * Names of the demo club carry their label in the record itself, so that nothing shows them without it:
 * it is read in the reader's language. Every other word stays as it is.
 */
function inTheirTongue(words: string, { language }: Speech): string {
  return words.replaceAll(`(${nl['demo.label']})`, `(${catalogues[language]['demo.label']})`)
}

function joined(items: readonly Span[][], speech: Speech): Span[] {
  const marks = items.map((_, index) => String(index))
  return new Intl.ListFormat(TAGS[speech.language], { type: 'conjunction' })
    .formatToParts(marks)
    .flatMap((part) =>
      part.type === 'element' ? (items[Number(part.value)] ?? []) : [{ text: part.value }],
    )
}

function listed(items: readonly string[], speech: Speech): string {
  return new Intl.ListFormat(TAGS[speech.language], { type: 'conjunction' }).format(items)
}

const DAY_AND_HOUR: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
}
const DAY_ALONE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' }

/** Making one takes longer than all else that a message takes, and much memory: each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>()

function inWords(
  { zone, instant }: Moment,
  language: Language,
  how: Intl.DateTimeFormatOptions,
): string {
  const name = `${language} ${zone} ${String(how === DAY_ALONE)}`
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(TAGS[language], { timeZone: zone, ...how })
  formats.set(name, format)
  return format.format(instant)
}

function sayMoment(moment: Moment, language: Language): string {
  return firstOfMonth(inWords(moment, language, DAY_AND_HOUR), language)
}

function sayDate(moment: Moment, language: Language): string {
  return firstOfMonth(inWords(moment, language, DAY_ALONE), language)
}

/** In French the first day of a month is said as such, and no other. */
function firstOfMonth(date: string, language: Language): string {
  return language === 'fr' ? date.replace(/(^| )1 (?=[a-zéû])/, '$11er ') : date
}

/** What can be no code is said as it is written. */
function spokenName(code: string, language: Language): string {
  if (!SpokenLanguage.safeParse(code).success) return code
  return new Intl.DisplayNames(TAGS[language], { type: 'language' }).of(code) ?? code
}
