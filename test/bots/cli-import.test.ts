/** `goesting import esco`: what it tells, in which language, and with which exit code it ends. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type MadeSkill, manySkills, skillUri, writeEsco } from '../fixtures/esco.ts'
import { ground } from './cli-ground.ts'

const { folder, goesting } = ground()

const sewing: MadeSkill = {
  uri: skillUri(900),
  labels: { nl: ['naaien'], fr: ['coudre'], en: ['sewing'] },
}
const skills = [...manySkills(60, { nl: 1, fr: 1, en: 2 }), sewing]

function downloads(): string {
  return join(folder(), 'downloads')
}

describe('import esco', () => {
  it('tells what it reads, what came of it and whose it is, once', async () => {
    writeEsco(downloads(), skills)
    const { code, printed, complained } = await goesting(['import', 'esco', downloads()])
    expect(code).toBe(0)
    expect(complained).toContain('Reading skills_nl.csv…')
    expect(printed).toContain('60 talents of ESCO read.')
    expect(printed).toContain(
      'Dutch: 60 with a name of their own, 0 with a name in another language',
    )
    expect(printed).toContain('We had 1 skill already.')
    expect(printed).toContain(join(folder(), 'esco.tsv'))
    const thanks = 'This service uses the ESCO classification of the European Commission.'
    expect(printed.split(thanks)).toHaveLength(2)
  })

  it('says the second time that nothing has changed', async () => {
    writeEsco(downloads(), skills)
    await goesting(['import', 'esco', downloads()])
    const before = readFileSync(join(folder(), 'esco.tsv'), 'utf8')
    const { code, printed } = await goesting(['import', 'esco', downloads()], { language: 'nl' })
    expect(code).toBe(0)
    expect(printed).toContain('Er is niets veranderd: 60 talenten uit ESCO.')
    expect(readFileSync(join(folder(), 'esco.tsv'), 'utf8')).toBe(before)
  })

  it('answers a program with all counts and every broken row, and nothing else', async () => {
    writeEsco(downloads(), skills, { languages: ['nl', 'fr'] })
    const rows = Array.from({ length: 12 }, () => 'http://e/1,').join('\n')
    writeFileSync(join(downloads(), 'skills_en.csv'), `conceptUri,preferredLabel\n${rows}\n`)
    const { code, printed, complained } = await goesting(['import', 'esco', downloads(), '--json'])
    const Answer = z.object({
      imported: z.literal(true),
      concepts: z.literal(60),
      changed: z.literal(true),
      linked: z.tuple([z.object({ uri: z.literal(sewing.uri), concept: z.literal('sewing') })]),
      missing: z.tuple([z.literal('en')]),
      borrowed: z.object({ nl: z.literal(0), fr: z.literal(0), en: z.literal(60) }),
      broken: z.array(z.object({ file: z.literal('skills_en.csv'), line: z.int() })).length(12),
      seconds: z.number(),
    })
    expect(Answer.safeParse(JSON.parse(printed)).error).toBeUndefined()
    expect([code, complained]).toEqual([0, ''])
  })

  it('shows the first broken rows, counts the others, and names the language that is not there', async () => {
    writeEsco(downloads(), skills, { languages: ['nl', 'fr'] })
    const rows = Array.from({ length: 12 }, () => 'http://e/1,').join('\n')
    writeFileSync(join(downloads(), 'skills_en.csv'), `conceptUri,preferredLabel\n${rows}\n`)
    const { complained } = await goesting(['import', 'esco', downloads()])
    expect(complained).toContain('I could not read 12 rows:')
    expect(complained).toContain('- skills_en.csv:2 ')
    expect(complained).toContain('… and 2 more.')
    expect(complained).toContain('There is no file in English.')
  })

  it.each([
    ['nl', 'De map'],
    ['fr', 'Le dossier'],
    ['en', 'The folder'],
  ] as const)(
    'fails with a sentence in %s when the folder is not there',
    async (language, words) => {
      const { code, complained } = await goesting(['import', 'esco', downloads()], { language })
      expect(code).toBe(1)
      expect(complained).toContain(words)
      expect(complained).toContain(downloads())
      expect(existsSync(join(folder(), 'esco.tsv'))).toBe(false)
    },
  )

  it('fails when there is no file of ESCO, and says which one was looked for', async () => {
    mkdirSync(downloads())
    const { code, complained } = await goesting(['import', 'esco', downloads(), '--langs', 'fr'])
    expect(code).toBe(1)
    expect(complained).toContain('skills_fr.csv')
  })

  it('fails when nothing could be read, and tells a program why', async () => {
    mkdirSync(downloads())
    writeFileSync(join(downloads(), 'skills_nl.csv'), 'naam;uri\n1;2\n')
    const { code, printed } = await goesting(['import', 'esco', downloads(), '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(printed)).toMatchObject({ imported: false, reason: 'nothing-read' })
  })

  it.each([
    ['--langs', 'nl,de'],
    ['--langs', ''],
    ['--scope', 'some'],
  ])('is used in a wrong way with %s «%s»', async (option, value) => {
    const { code, complained } = await goesting(['import', 'esco', downloads(), option, value])
    expect(code).toBe(2)
    expect(complained).toContain(`«${value}»`)
  })
})
