/** The two tables that say what a skill is for us: what they mean, and what is told when they are wrong. */
import { describe, expect, it } from 'vitest'
import { readRules } from '../../../adapters/esco/import-esco.ts'
import { type EscoRules, escoRules } from '../../../core/talents/index.ts'

const GROUPS = 'code\ttheme\tscope\tflags\tabout\n'
const WORDS = 'says\tnl\tfr\ten\n'

function rules(groups: string, words: string): EscoRules {
  const made = escoRules(
    { text: GROUPS + groups, name: 'g.tsv' },
    { text: WORDS + words, name: 'w.tsv' },
  )
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value
}

describe('words', () => {
  const made = rules('', 'excluded\twapen*|sterke drank*\tarme\tgun\nrelax\tzingen\t\tsing')

  it.each([
    ['a word by its beginning', 'wapens onderhouden', true],
    ['the beginning itself', 'een wapen', true],
    ['no word that merely holds it', 'ontwapenen', false],
    ['words in a row', 'sterke dranken stoken', true],
    ['no words that stand apart', 'sterke koffie en drank', false],
  ])('find %s', (_, label, found) => {
    expect(made.flagsOf({ nl: [label] }, []).includes('excluded')).toBe(found)
  })

  it('count in their own language only', () => {
    expect(made.flagsOf({ en: ['coat of arms', 'arme', 'wapen'] }, [])).toEqual([])
    expect(made.flagsOf({ fr: ['arme à air'] }, [])).toEqual(['excluded'])
  })

  it('give flags by any label, and a theme by the preferred one alone', () => {
    expect(made.flagsOf({ en: ['care for things', 'gun care'] }, [])).toEqual(['excluded'])
    expect(made.themeOf({ en: ['care for voices', 'sing'] }, [])).toBe('think')
    expect(made.themeOf({ en: ['sing', 'care'] }, [])).toBe('relax')
  })
})

describe('groups', () => {
  const made = rules(
    'S1\tthink\tall\nS1.1\trelax\twork\n07\tmake\twork\n0721\teat\tall\texcluded',
    '',
  )

  it('count by the longest code that fits, part by part', () => {
    expect(made.themeOf({}, ['S1.1.4'])).toBe('relax')
    expect(made.themeOf({}, ['S1.14', 'S1'])).toBe('think')
    expect(made.themeOf({}, ['0721', '072', '07'])).toBe('eat')
  })

  it('say nothing about a UUID that happens to begin like a code', () => {
    expect(made.flagsOf({}, ['07213333-aaaa-bbbb-cccc-ddddeeeeffff'])).toEqual([])
    expect(made.isWork(['07ab3333-aaaa-bbbb-cccc-ddddeeeeffff'])).toBe(false)
  })

  it('are work only when each of the near ones is', () => {
    expect(made.isWork(['S1.1', 'S1'])).toBe(true)
    expect(made.isWork(['0721', '072', '07'])).toBe(false)
    expect(made.isWork([])).toBe(false)
  })
})

describe('the tables', () => {
  it('that Goesting comes with hold together', () => {
    expect(() => readRules()).not.toThrow()
  })

  it.each([
    ['a theme that is none', 'S1\tswim\tall', '', 'g.tsv:2'],
    ['a scope that is none', 'S1\teat\tmaybe', '', 'g.tsv:2'],
    ['a flag that is none', 'S1\teat\tall\tred', '', 'g.tsv:2'],
    ['a line that says nothing we know', '', 'red\twapen', 'w.tsv:2'],
    ['a line without words', '', 'excluded', 'w.tsv:2'],
  ])('name the line of %s', (_, groups, words, place) => {
    const made = escoRules(
      { text: GROUPS + groups, name: 'g.tsv' },
      { text: WORDS + words, name: 'w.tsv' },
    )
    expect(made.ok ? [] : made.error.map(({ file, line }) => `${file}:${String(line)}`)).toContain(
      place,
    )
  })
})
