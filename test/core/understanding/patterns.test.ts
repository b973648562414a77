/**
 * No text makes reading slow: every regular expression of talents and understanding is linear by
 * construction, whether it is written out or put together while reading.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it, vi } from 'vitest'
import { CUE_PATTERNS } from '../../../core/understanding/cue-words.ts'
import { whySlow } from '../../_kit/pattern-cost.ts'
import { OPEN_HANDS, sentencesOf } from '../../_kit/sentences.ts'

interface Written {
  readonly where: string
  readonly pattern: RegExp
}

const ROOMS = ['talents', 'understanding']
const CORE = new URL('../../../core/', import.meta.url)

function writtenOut(): Written[] {
  return ROOMS.flatMap((room) => {
    const folder = fileURLToPath(new URL(`${room}/`, CORE))
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => literalsIn(`${room}/${name}`, readFileSync(`${folder}${name}`, 'utf8')))
  })
}

function literalsIn(name: string, text: string): Written[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true)
  const found: Written[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? []
      found.push({ where: `${name}:${String(line)}`, pattern: new RegExp(source, flags) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Every phrase that can be tried: reading makes patterns of those alone that may stand in a text. */
function inBlocks(): Written[] {
  return CUE_PATTERNS.map(({ source }) => ({
    where: 'in a block of phrases',
    pattern: new RegExp(source.startsWith('^') ? source : ` (?:${source})(?:(?= )|(?<= ))`),
  }))
}

/** Those that are made by `new RegExp` when the rules are loaded and the open sentences are read. */
async function putTogether(): Promise<Written[]> {
  const made = new Map<string, RegExp>()
  const original = RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: ConstructorParameters<typeof RegExp>, newTarget) {
      const pattern = Reflect.construct(target, given, newTarget) as RegExp
      made.set(String(pattern), pattern)
      return pattern
    },
  })
  // Read anew: other tests of this process had them before.
  vi.resetModules()
  try {
    const { readKnowledge } = await import('../../../adapters/files/authored.ts')
    const { read } = await import('../../../core/understanding/index.ts')
    const knowledge = readKnowledge()
    for (const { text } of OPEN_HANDS.flatMap(sentencesOf)) read(text, knowledge)
  } finally {
    globalThis.RegExp = original
  }
  return [...made.values()]
    .filter(({ source }) => !source.startsWith(READS_PHRASES))
    .map((pattern) => ({ where: 'put together', pattern }))
}
/** What takes a phrase of ours apart: no text of people ever comes before it. */
const READS_PHRASES = String.raw`^\(\?:`

function slowAmong(all: readonly Written[]): string[] {
  return all.flatMap(({ where, pattern }) => {
    const why = whySlow(pattern)
    return why === undefined ? [] : [`${where}: ${String(pattern).slice(0, 200)}: ${why}`]
  })
}

describe('the judge of patterns', () => {
  it.each([
    /(a+)+b/,
    /(?:a|a)*b/,
    /^(?:\w+ ?)*$/,
    /^\s*(.*)\s*$/,
    /^a*a*b/,
    /^.*x.*y/,
    /\d+x/,
    /[a-z]*$/,
    /a[^x]*x/,
    /^(?:[a-z]+,? ?)+$/,
  ])('suspects %s', (pattern) => {
    expect(whySlow(pattern)).toBeDefined()
  })

  it.each([
    /^[a-z]+$/,
    /[a-z]+/g,
    / (?:[^ ]+ ){0,3}?(?:niet|geen)(?= )/,
    /^(?:[a-z]+ )+$/,
    /(?:ik|je) wil (?:graag )?leren/,
    /^\s*[a-z]+\s*$/,
    /(.)\1{2,}/g,
    / \d+ euro/,
    /^[a-z]+(?:-[a-z]+)*$/,
  ])('has nothing against %s', (pattern) => {
    expect(whySlow(pattern)).toBeUndefined()
  })
})

describe('the patterns of understanding', () => {
  it('are linear by construction where they are written out', () => {
    const all = writtenOut()
    expect(all.length).toBeGreaterThan(50)
    expect(slowAmong(all)).toEqual([])
  })

  it('are linear by construction in blocks of phrases', () => {
    const all = inBlocks()
    expect(all.length).toBeGreaterThan(50)
    expect(slowAmong(all)).toEqual([])
  })

  it('are linear by construction where they are put together', async () => {
    const all = await putTogether()
    expect(all.length).toBeGreaterThan(50)
    expect(slowAmong(all)).toEqual([])
  })
})
