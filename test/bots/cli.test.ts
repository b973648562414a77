/** The command line: its help, what it says of a wrong use, and how it ends. */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { LANGUAGES } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { ROOT } from '../_kit/check.ts'
import { ground } from './cli-ground.ts'

const execute = promisify(execFile)
const { goesting, folder } = ground()

const COMMANDS = [
  [],
  ['start'],
  ['chat'],
  ['club'],
  ['club', 'create'],
  ['club', 'list'],
  ['club', 'show'],
  ['desk'],
  ['doctor'],
  ['understand'],
]

describe('help', () => {
  it.each(LANGUAGES.flatMap((language) => COMMANDS.map((command) => ({ language, command }))))(
    'of «$command» is there in $language, and ends well',
    async ({ language, command }) => {
      const { code, printed, complained, opened } = await goesting([...command, '--help'], {
        language,
      })
      const texts = catalogues[language]
      expect({ code, complained, opened }).toEqual({ code: 0, complained: '', opened: 0 })
      expect(printed).toContain(texts['operator.help.usage'])
      expect(printed).toContain(texts['operator.help.help'])
      const others = LANGUAGES.filter((other) => other !== language)
      for (const other of others)
        expect(printed).not.toContain(catalogues[other]['operator.help.help'])
    },
  )

  it('is shown, as a wrong use, when no command is given', async () => {
    const { code, printed, complained } = await goesting([])
    expect(code).toBe(2)
    expect(printed + complained).toContain('doctor')
  })
})

describe('a wrong use', () => {
  it.each([
    [['banana'], 'There is no command «banana».'],
    [['dokter'], 'Did you mean «doctor»?'],
    [['club', 'lst'], 'There is no command «lst».'],
    [['doctor', '--jsn'], 'There is no option «--jsn» here.'],
    [['club', 'show'], 'Something is missing: «club».'],
    [['chat', '--as'], 'A value must follow'],
    [['doctor', 'now', 'please'], 'There is too much after this command.'],
  ])('%j is told in a sentence, with code 2', async (argv, sentence) => {
    const { code, printed, complained, opened } = await goesting(argv)
    expect(complained).toContain(sentence)
    expect({ code, printed, opened }).toEqual({ code: 2, printed: '', opened: 0 })
  })

  it('is told in the language of the operator', async () => {
    expect((await goesting(['banana'], { language: 'nl' })).complained).toContain(
      'De opdracht «banana» bestaat niet.',
    )
    expect((await goesting(['banana'], { language: 'fr' })).complained).toContain(
      'La commande «\u00a0banana\u00a0» n’existe pas.',
    )
  })
})

describe('as a program', () => {
  const cli = ['--import', 'tsx', join(ROOT, 'bots/cli.ts')]

  async function spawned(
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ): Promise<{ code: number; stdout: string; stderr: string }> {
    const settings = { cwd: ROOT, env: { PATH: process.env['PATH'] ?? '', ...env } }
    const Ended = z.object({ code: z.number().default(0), stdout: z.string(), stderr: z.string() })
    return Ended.parse(
      await execute(process.execPath, [...cli, ...args], settings).catch((error: unknown) => error),
    )
  }

  it('speaks the language of the machine, and keeps answers and complaints apart', async () => {
    const help = await spawned(['--help'], { LANG: 'nl_BE.UTF-8' })
    expect(help).toMatchObject({ code: 0, stderr: '' })
    expect(help.stdout).toContain('Opdrachten:')
    const wrong = await spawned(['banaan'], { LC_ALL: 'fr_BE.UTF-8' })
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toContain('banaan')
  })

  it('shows what stands in a file without the marks that steer a terminal', async () => {
    const path = join(folder(), 'people.csv')
    writeFileSync(path, 'id;\u001b[2Jhair\na;red\n')
    const { stderr } = await spawned(['form', '--in', path], {})
    expect(stderr).toContain('[2Jhair')
    expect(stderr).not.toContain('\u001b')
  })

  it('reads a text as the house would, for people and for programs', async () => {
    const text = ['ik wil leren naaien', 'en kan goed koken, liefst woensdagavond in Genk']
    const program = await spawned(['understand', '--json', ...text], {})
    expect(program).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(program.stdout)).toMatchObject({
      lang: 'nl',
      wants: [{ concept: 'sewing', score: 1, method: 'exact', span: [13, 19] }],
      place: { municipality: 'Genk', postcode: '3600' },
      slots: ['wed-evening'],
    })
    const person = await spawned(['understand', ...text], { LANG: 'nl_BE' })
    expect(person.stdout).toMatch(/wil leren +naaien[\s\S]*kan tonen +koken[\s\S]*waar +Genk/)
  })

  it('names everything that is wrong with the settings before it opens anything', async () => {
    const { code, stdout, stderr } = await spawned(['club', 'list'], { PORT: 'x', HOST: 'a b' })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('2 settings are not right:')
    expect(stderr.match(/^- /gm)).toHaveLength(2)
  })
})
