/** Settings of forming and files of pairs, as people type them. */
import { describe, expect, it } from 'vitest'
import { criterionIn } from '../../../bots/cli/forming/criterion.ts'
import { pairLines } from '../../../bots/cli/forming/pair-lines.ts'
import { readSettings, type SettingOptions } from '../../../bots/cli/forming/settings.ts'
import { telling } from '../../../bots/config/locale.ts'
import type { Phrase } from '../../../core/texts/index.ts'

const TYPED: SettingOptions = { min: '3', max: '8', topic: 'shared', seed: '1', criterion: [] }
const tell = telling('en')
const said = ({ key, values }: Phrase): string => tell(key, values)

function wrong(typed: Partial<SettingOptions>): string[] {
  const read = readSettings({ ...TYPED, ...typed }, 'en')
  return read.ok ? [] : read.error.map(said)
}

describe('settings', () => {
  it('are the club’s own when nobody says otherwise, for ten seconds', () => {
    expect(readSettings(TYPED, 'fr')).toMatchObject({
      ok: true,
      value: { settings: { min: 3, max: 8 }, seed: 1, effort: { seconds: 10 }, language: 'fr' },
    })
  })

  it('count steps alone when steps are given: those can be done again', () => {
    const read = readSettings({ ...TYPED, steps: '50' }, 'en')
    expect(read.ok && read.value.effort).toEqual({ steps: 50 })
    const both = readSettings({ ...TYPED, steps: '50', seconds: '2,5' }, 'en')
    expect(both.ok && both.value.effort).toEqual({ steps: 50, seconds: 2.5 })
  })

  it.each<[Partial<SettingOptions>, string]>([
    [{ min: '9' }, 'The smallest group (9) is larger than the largest (8).'],
    [{ min: '1' }, '«1» does not go with --min. A group has 2 to 20 people.'],
    [{ max: '21' }, '«21» does not go with --max.'],
    [{ max: 'many' }, '«many» does not go with --max.'],
    [{ topic: 'any' }, 'Choose from: shared, exchange and rings.'],
    [{ seed: '-1' }, '«-1» does not go with --seed.'],
    [{ seconds: '0' }, '«0» does not go with --seconds.'],
    [{ seconds: '1e9' }, '«1e9» does not go with --seconds.'],
    [{ steps: '0' }, '«0» does not go with --steps.'],
    [{ lang: 'de' }, '«de» does not go with --lang'],
    [{ criterion: ['team:diverse:fixed', 'team:similar:fixed'] }, 'Both cannot be.'],
  ])('%j are told', (typed, sentence) => {
    expect(wrong(typed).join('\n')).toContain(sentence)
  })

  it('tell everything that is wrong at once', () => {
    expect(wrong({ min: '0', seed: 'x', topic: 'y', criterion: ['z'] })).toHaveLength(4)
  })
})

describe('a criterion', () => {
  it.each([
    ['team:diverse:want', { attribute: 'team', rule: 'diverse', strength: 'want' }],
    [
      'Role:at-least-one=Bus: driver:FIXED',
      { attribute: 'role', rule: 'at-least-one', value: 'Bus: driver', strength: 'fixed' },
    ],
    [
      'newcomer:never-alone=yes:need',
      { attribute: 'newcomer', rule: 'never-alone', value: 'yes', strength: 'need' },
    ],
  ])('%s is read', (written, value) => {
    expect(criterionIn(written)).toEqual({ ok: true, value })
  })

  it.each([
    ['team', 'Write what counts, how, and how strongly, such as team:diverse:want.'],
    [':diverse:want', 'Write what counts'],
    ['team:diversity:want', '«diversity». Choose from: diverse, similar'],
    ['team:diverse:must', '«must». Choose from: fixed, need and want.'],
    ['team:at-least-one:want', 'at-least-one needs a value.'],
    ['team:similar=x:want', 'similar takes no value.'],
  ])('%s is told', (written, sentence) => {
    const read = criterionIn(written)
    expect(read.ok ? '' : said(read.error)).toContain(sentence)
  })
})

describe('a file of pairs', () => {
  const knows = (id: string): boolean => ['an', 'bo', 'cem', 'an marie'].includes(id)
  const read = (text: string, kind: 'never' | 'met' = 'never') =>
    pairLines(text, { path: 'apart.txt', kind }, knows)

  it.each([
    ['an;bo'],
    ['an,bo'],
    ['an\tbo'],
    ['an bo'],
    ['"an";"bo"'],
    ['a;b\nan;bo'],
    ['# neighbours\n\nan ; bo # since May'],
    ['person 1;person 2\r\nan;bo\r\n'],
  ])('%j holds one pair', (text) => {
    const { ties, problems, header } = read(text)
    expect({ problems, header }).toEqual({ problems: [], header: undefined })
    expect(ties.map(({ one, other }) => [one, other])).toEqual([['an', 'bo']])
  })

  it('takes an id with a space in it, where another mark stands between the two', () => {
    expect(read('an marie;bo').ties).toMatchObject([{ one: 'an marie', other: 'bo' }])
  })

  it('says when it takes a first line for a header that does not look like one', () => {
    expect(read('zoe;tom\nan;bo').header).toEqual({ line: 1, words: 'zoe;tom' })
  })

  it('says by line what it cannot use', () => {
    const { problems } = read('an;bo\nan\nan;zoe\nbo;bo\nan;bo;cem')
    expect(problems.map(({ line, problem }) => `${String(line)} ${said(problem)}`)).toEqual([
      '2 it says «an». Put two ids on a line, with ; between them.',
      '3 nobody in the file has the id «zoe».',
      '4 «bo» is there twice. It takes two people.',
      '5 it says «an ; bo ; cem». Put two ids on a line, with ; between them.',
    ])
  })

  it('may say of earlier groups how many rounds ago they were', () => {
    expect(read('an;bo;3', 'met').ties).toMatchObject([{ rounds: 3 }])
    expect(read('an;bo;soon', 'met').problems).toHaveLength(1)
  })
})
