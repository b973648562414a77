/**
 * Every word that the bot speaks, judged in all three languages at once: it can be said, it is complete,
 * it is plain, it is in the right language, and somebody says it. Each test lists all that is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../core/domain/index.ts'
import { catalogues, type Key, TAGS } from '../core/texts/index.ts'
import { ROOT } from './_kit/check.ts'
import { FUNCTION_WORDS, JARGON, JARGON_FOR_OPERATORS, SAME_IN } from './texts.table.ts'

const KEYS = Object.keys(catalogues.nl) as Key[]

interface Text {
  readonly language: Language
  readonly key: Key
  readonly words: string
}

/** A text that is missing in a language does not compile; it is no reason to judge no text at all. */
const TEXTS: readonly Text[] = LANGUAGES.flatMap((language) =>
  KEYS.filter((key) => Object.hasOwn(catalogues[language], key)).map((key) =>
    textOf(language, key),
  ),
)

function named({ language, key }: Text): string {
  return `${language} ${key}`
}

/** Everything in a list of texts that is wrong in one way. */
function wrong(texts: readonly Text[], isWrong: (text: Text) => boolean): string[] {
  return texts.filter(isWrong).map((text) => `${named(text)}: ${text.words}`)
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

function partsOf({ language, words }: Text): Part[] {
  return new IntlMessageFormat(words, TAGS[language], undefined, { ignoreTag: true }).getAst()
}

/** A message's parts and those inside its branches. */
function allParts(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) =>
    'options' in part
      ? [part, ...Object.values(part.options).flatMap((option) => allParts(option.value))]
      : [part],
  )
}

/** A word of our own, or the `#` of a plural: nothing that is filled in. */
function isOurs(part: Part): boolean {
  const type: number = part.type
  return type === 0 || !('value' in part)
}

/** Placeholders as `name`, with their branches where the reader's language does not choose them. */
function placeholders(text: Text): string[] {
  const found = allParts(partsOf(text))
    .filter((part) => !isOurs(part))
    .map((part) => {
      const name = 'value' in part ? part.value : ''
      return 'options' in part && !('pluralType' in part)
        ? `${name}(${Object.keys(part.options).sort().join('|')})`
        : name
    })
  return [...new Set(found)].sort()
}

/** The text without its placeholders. */
function literal(text: Text): string {
  return allParts(partsOf(text))
    .map((part) => (isOurs(part) && 'value' in part ? part.value : ' … '))
    .join('')
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}][\p{L}'’-]*/gu) ?? []
}

describe('every text', () => {
  it('stands in every language', () => {
    for (const language of LANGUAGES)
      expect(Object.keys(catalogues[language]).sort()).toEqual([...KEYS].sort())
  })

  it('can be parsed', () => {
    expect(
      TEXTS.flatMap((text) => {
        try {
          partsOf(text)
          return []
        } catch (error) {
          return [`${named(text)}: ${String(error)}`]
        }
      }),
    ).toEqual([])
  })

  it('says something', () => {
    expect(wrong(TEXTS, ({ words }) => words.trim() === '' || words !== words.trim())).toEqual([])
  })

  it('has the same placeholders in every language', () => {
    const source = new Map(KEYS.map((key) => [key, placeholders(textOf('nl', key)).join(', ')]))
    expect(wrong(TEXTS, (text) => placeholders(text).join(', ') !== source.get(text.key))).toEqual(
      [],
    )
  })

  it('has a branch for every plural that its language makes of whole numbers', () => {
    expect(wrong(TEXTS, lacksPlural)).toEqual([])
  })

  it('has no mark but *bold*', () => {
    expect(
      wrong(TEXTS, ({ words }) => /[*<>`]|__|\]\(|^#/m.test(words.replaceAll(/\*[^*\n]+\*/g, ''))),
    ).toEqual([])
  })

  it('uses no jargon', () => {
    expect(
      wrong(TEXTS, (text) => {
        const banned = text.key.startsWith('operator.') ? JARGON_FOR_OPERATORS : JARGON
        return banned[text.language].some((pattern) => pattern.test(literal(text)))
      }),
    ).toEqual([])
  })

  it('speaks in sentences of at most 25 words on average', () => {
    expect(
      wrong(TEXTS, (text) => {
        const sentences = literal(text)
          .split(/[.!?:;\n]+/)
          .map((sentence) => wordsOf(sentence).length)
          .filter((length) => length > 0)
        const total = sentences.reduce((sum, length) => sum + length, 0)
        return total > 25 * Math.max(1, sentences.length)
      }),
    ).toEqual([])
  })
})

describe('no text was left in another language', () => {
  const pairs = [
    { one: 'nl', other: 'fr', pair: 'nl-fr' },
    { one: 'nl', other: 'en', pair: 'nl-en' },
    { one: 'fr', other: 'en', pair: 'fr-en' },
  ] as const

  it.each(pairs)('$pair differ, except where both really say the same', ({ one, other, pair }) => {
    const same = TEXTS.filter(
      (text) =>
        text.language === one &&
        text.words === catalogues[other][text.key] &&
        wordsOf(literal(text)).length > 0,
    )
    expect(same.map(({ key }) => key).sort()).toEqual([...SAME_IN[pair]].sort())
  })

  it('the small words in a text are those of its own language', () => {
    expect(
      wrong(TEXTS, (text) => !SAME_IN['all-at-once'].has(text.key) && soundsForeign(text)),
    ).toEqual([])
  })
})

describe('a French text', () => {
  const FRENCH = TEXTS.filter(
    ({ language, key }) => language === 'fr' && !SAME_IN['all-at-once'].has(key),
  )

  it('keeps its marks at the end of the line where their words are', () => {
    expect(wrong(FRENCH, (text) => LOOSE_MARK.test(literal(text)))).toEqual([])
  })

  it('has round apostrophes', () => {
    expect(wrong(FRENCH, (text) => literal(text).includes("'"))).toEqual([])
  })
})

describe('every key', () => {
  it('is said somewhere', () => {
    const spoken = spokenKeys()
    expect(KEYS.filter((key) => !spoken(key))).toEqual([])
  })
})

function textOf(language: Language, key: Key): Text {
  return { language, key, words: catalogues[language][key] }
}

/** Before ; ? ! a narrow space that does not break, before : and inside « » a wide one. */
const LOOSE_MARK =
  /[ \u00a0](?=[;?!])|\p{L}[;?!]|[ \u202f](?=:)|[\p{L}»*]:|«(?!\u00a0)|(?<!\u00a0)»/u

function lacksPlural(text: Text): boolean {
  return allParts(partsOf(text)).some((part) => {
    if (!('pluralType' in part)) return false
    const rules = new Intl.PluralRules(TAGS[text.language], { type: part.pluralType ?? 'cardinal' })
    const made = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))
    const branches = Object.keys(part.options).filter((branch) => !branch.startsWith('='))
    const known = new Set<string>(rules.resolvedOptions().pluralCategories)
    return (
      [...made].some((category) => !branches.includes(category)) ||
      branches.some((branch) => !known.has(branch))
    )
  })
}

/** Two or more small words of another language, and more of those than of its own. */
function soundsForeign(text: Text): boolean {
  const words = wordsOf(literal(text))
  const count = (language: Language): number =>
    words.filter((word) => FUNCTION_WORDS[language].has(word)).length
  const own = count(text.language)
  return LANGUAGES.some(
    (other) => other !== text.language && count(other) >= 2 && count(other) > own,
  )
}

/** Finds a key in the sources, written out or made by a template such as `words.day.${day}`. */
function spokenKeys(): (key: Key) => boolean {
  const sources = ['bots', 'core', 'adapters', 'jobs']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/^core\/texts\/(nl|fr|en)\//.test(file))
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  const written = new Set(
    sources.flatMap((source) => source.match(/(?<=['"`])[a-z][\w-]*(\.[\w-]+)+(?=['"`])/g) ?? []),
  )
  const templates = sources
    .flatMap((source) => source.match(/(?<=`)[a-z][\w-]*\.[\w.-]*\$\{[^`]*(?=`)/g) ?? [])
    .map(
      (template) =>
        new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
    )
  return (key) => written.has(key) || templates.some((template) => template.test(key))
}
