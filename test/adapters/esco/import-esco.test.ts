/** The official files, in any of their versions, become one file of ours in the data folder. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EscoImport, type EscoWish, importEsco } from '../../../adapters/esco/import-esco.ts'
import { readTalents } from '../../../adapters/files/authored.ts'
import { ConceptId, LANGUAGES } from '../../../core/domain/index.ts'
import {
  type Concept,
  labelsFrom,
  parseConcepts,
  writeConcepts,
} from '../../../core/talents/index.ts'
import {
  type EscoShape,
  type MadeSkill,
  manySkills,
  skillUri,
  writeEsco,
} from '../../fixtures/esco.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goesting-esco-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const sewing: Concept = {
  id: ConceptId.parse('sewing'),
  theme: 'make',
  group: 'textile',
  labels: { nl: labelsFrom(['naaien']), fr: labelsFrom(['coudre']), en: labelsFrom(['sewing']) },
  related: [],
  flags: [],
}

const others: readonly MadeSkill[] = [
  { uri: skillUri(900), labels: { nl: ['naaien'], fr: ['coudre'], en: ['sew clothes'] } },
  {
    uri: skillUri(901),
    labels: { nl: ['oud spul'], fr: ['vieilleries'], en: ['old stuff'] },
    status: 'obsolete',
  },
  { uri: skillUri(902), labels: { fr: ['mener des chèvres'] } },
]
const skills = [...manySkills(200, { nl: 2, fr: 1, en: 4 }), ...others]

function wish(more: Partial<EscoWish> = {}): EscoWish {
  return {
    from: join(folder, 'esco'),
    dataFolder: join(folder, 'data'),
    languages: LANGUAGES,
    scope: 'full',
    beside: () => ({ authored: [sewing], isEveryday: () => false }),
    telling: () => undefined,
    ...more,
  }
}

function imported(more: Partial<EscoWish> = {}): EscoImport {
  const done = importEsco(wish(more))
  if (!done.ok) throw new Error(`refused: ${done.error.kind}`)
  return done.value
}

function given(shape: EscoShape = {}): void {
  writeEsco(join(folder, 'esco'), skills, shape)
}

function written(): string {
  return readFileSync(join(folder, 'data', 'esco.tsv'), 'utf8')
}

describe('the files of ESCO', () => {
  it.each<[string, EscoShape]>([
    ['new', {}],
    ['with other labels split by a bar', { between: '|' }],
    ['with spaces around the bar', { between: ' | ' }],
    ['with the mark of their encoding and line ends of Windows', { bom: true, lineEnd: '\r\n' }],
  ])('give the same concepts, %s', (_, shape) => {
    given()
    imported()
    const before = written()
    rmSync(join(folder, 'data'), { recursive: true })
    given(shape)
    imported()
    expect(written()).toBe(before)
  })

  it('give the same concepts in their old form, apart from what that does not know', () => {
    given({ columns: 'old' })
    const { concepts, unreleased } = imported()
    expect(unreleased).toBe(0)
    expect(concepts).toHaveLength(202)
  })

  it('are found when each language has a folder of its own', () => {
    for (const language of LANGUAGES) {
      writeEsco(join(folder, 'esco', `version 1.2 ${language}`), skills, { languages: [language] })
    }
    expect(imported()).toMatchObject({ missing: [], hasBroader: true })
  })

  it('of a variant of a language serve when there is no other', () => {
    given({ languages: ['fr'] })
    const text = readFileSync(join(folder, 'esco', 'skills_fr.csv'))
    writeFileSync(join(folder, 'esco', 'skills_en-us.csv'), text)
    expect(imported({ languages: ['en'] }).read).toEqual({ en: 202 })
  })
})

describe('an import', () => {
  it('counts what became of every skill', () => {
    given()
    const { concepts, linked, named, borrowed, read, unreleased, orphans, problems } = imported()
    expect(concepts).toHaveLength(201)
    expect(linked).toEqual([{ uri: skillUri(900), concept: 'sewing' }])
    expect(named).toEqual({ nl: 200, fr: 201, en: 200 })
    expect(borrowed).toEqual({ nl: 1, fr: 0, en: 1 })
    expect(read).toEqual({ nl: 201, fr: 202, en: 201 })
    expect([unreleased, orphans, problems]).toEqual([1, [], []])
  })

  it('writes what is read back as the same concepts, and says whose they are', () => {
    given()
    const { concepts, path } = imported()
    expect(parseConcepts(written(), path)).toEqual({ ok: true, value: concepts })
    expect(written()).toContain('ESCO classification of the European Commission')
  })

  it('changes nothing the second time, and leaves no other file behind', () => {
    given()
    expect(imported().changed).toBe(true)
    const before = written()
    expect(imported().changed).toBe(false)
    expect(written()).toBe(before)
    expect(readdirSync(join(folder, 'data'))).toEqual(['esco.tsv'])
  })

  it('follows its files when they change', () => {
    given()
    imported()
    writeEsco(join(folder, 'esco'), skills.slice(0, 10))
    expect(imported()).toMatchObject({ changed: true })
    expect(parseConcepts(written(), 'esco.tsv')).toMatchObject({ value: { length: 10 } })
  })

  it('goes on without a language that is not there, and says which', () => {
    given({ languages: ['fr', 'en'] })
    const { missing, named, borrowed } = imported()
    expect(missing).toEqual(['nl'])
    expect([named.nl, borrowed.nl]).toEqual([0, 202])
  })

  it('reads only the languages that are asked for', () => {
    given()
    const { missing, read } = imported({ languages: ['nl'] })
    expect([missing, Object.keys(read)]).toEqual([[], ['nl']])
  })

  it('goes on without the file of what is broader', () => {
    given()
    rmSync(join(folder, 'esco', 'broaderRelationsSkillPillar.csv'))
    const { hasBroader, concepts } = imported()
    expect(hasBroader).toBe(false)
    expect(concepts.some(({ broader }) => broader !== undefined)).toBe(false)
  })

  it('leaves out rows that are no skill, each with its line', () => {
    mkdirSync(join(folder, 'esco'))
    const rows = [
      'conceptUri,preferredLabel',
      'http://e/1,mow with a scythe',
      'e/2,x y',
      'http://e/3,',
      'https://e/1/,again',
    ]
    writeFileSync(join(folder, 'esco', 'skills_en.csv'), rows.join('\n'))
    const { concepts, problems } = imported({ languages: ['en'] })
    expect(concepts).toHaveLength(1)
    expect(problems.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
      'skills_en.csv:3',
      'skills_en.csv:4',
      'skills_en.csv:5',
    ])
  })

  it('tells which file is being read, and when it merges', () => {
    given()
    const told: string[] = []
    imported({ telling: (doing) => told.push(doing === 'merging' ? doing : doing.file) })
    expect(told).toEqual([
      'skills_nl.csv',
      'skills_fr.csv',
      'skills_en.csv',
      'broaderRelationsSkillPillar.csv',
      'merging',
    ])
  })
})

describe('an import is refused, and what was there stays,', () => {
  beforeEach(() => {
    given()
    imported()
  })

  it.each([
    ['without the folder', () => rmSync(join(folder, 'esco'), { recursive: true }), 'no-folder'],
    [
      'when the folder is a file',
      () => {
        rmSync(join(folder, 'esco'), { recursive: true })
        writeFileSync(join(folder, 'esco'), 'x')
      },
      'no-folder',
    ],
    [
      'without a file of skills',
      () => {
        for (const language of LANGUAGES) rmSync(join(folder, 'esco', `skills_${language}.csv`))
      },
      'no-files',
    ],
    [
      'when no header is right',
      () => {
        for (const language of LANGUAGES)
          writeFileSync(join(folder, 'esco', `skills_${language}.csv`), 'a,b\n1,2\n')
      },
      'nothing-read',
    ],
  ])('%s', (_, spoil, kind) => {
    const before = written()
    spoil()
    expect(importEsco(wish())).toMatchObject({ ok: false, error: { kind } })
    expect(written()).toBe(before)
  })
})

describe('the house', () => {
  it('knows what was imported into its data folder, beside its own talents, which win', () => {
    given()
    const { concepts } = imported()
    const authoredFolder = join(folder, 'authored')
    mkdirSync(authoredFolder)
    const [first, second] = concepts
    const own = {
      ...sewing,
      labels: { ...sewing.labels, en: first?.labels.en ?? sewing.labels.en },
    }
    writeFileSync(join(authoredFolder, 'make-textile.tsv'), writeConcepts([own], []))
    const both = readTalents(authoredFolder, join(folder, 'data'))
    expect(both.concepts).toHaveLength(201)
    expect(both.find(first?.labels.en[0].text ?? '')?.id).toBe('sewing')
    expect(second === undefined ? undefined : both.get(second.id)?.esco).toBe(second?.esco)
    expect(readTalents(authoredFolder).concepts).toHaveLength(1)
  })

  it('says in which line of the imported file something is wrong', () => {
    given()
    const { path } = imported()
    writeFileSync(path, written().replace('\tesco\t', '\t\t'))
    expect(() => readTalents(undefined, join(folder, 'data'))).toThrow(`${path}:4`)
  })
})
