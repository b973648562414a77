/** Mistakes in the tables of the demo: each is told, with its file, its line and what was expected. */
import { describe, expect, it } from 'vitest'
import { parseDemo } from '../../../core/demo/index.ts'
import { textsIn } from './read-demo.ts'

const FILES = textsIn('demo')

/** The problems once every `from` in a file reads `to`, as `file:line column message`. */
function problemsWith(file: string, from: string | RegExp, to: string): string[] {
  const text = FILES.get(file) ?? ''
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  return problemsOf(new Map([...FILES, [file, changed]]))
}

function problemsOf(files: ReadonlyMap<string, string>): string[] {
  const read = parseDemo(files)
  if (read.ok) return []
  return read.error.map(({ file, line, column, message }) =>
    `${file}:${String(line)} ${column ?? ''} ${message}`.replace(/ +/g, ' '),
  )
}

/** The line, counted from 1, on which a text first stands in a file. */
function lineOf(file: string, text: string): string {
  const lines = (FILES.get(file) ?? '').split('\n')
  return String(lines.findIndex((line) => line.includes(text)) + 1)
}

describe('the tables of the demo', () => {
  it('are without mistakes as they stand, and with the line ends of another machine', () => {
    expect(problemsOf(FILES)).toEqual([])
    const elsewhere = [...FILES].map(
      ([file, text]) => [file, text.replaceAll('\n', '\r\n')] as const,
    )
    expect(problemsOf(new Map(elsewhere))).toEqual([])
  })

  it.each([...FILES.keys()])('miss %s when it is not there', (file) => {
    const without = new Map([...FILES].filter(([name]) => name !== file))
    expect(problemsOf(without)).toContain(`${file}:0 This file is missing.`)
  })

  it.each([
    ['members.tsv', 'nadia\tNadia\tnl', 'nadia\tNadia\tde', 'language'],
    ['members.tsv', 'sewing advanced wordless', 'sewing advanced handy', 'offers'],
    ['members.tsv', 'cooking beginner', 'Cooking', 'wants'],
    ['members.tsv', 'wed evening|sat morning', 'wed night', 'available'],
    ['members.tsv', /\t64$/m, '\t0', 'joinedDaysAgo'],
    ['activities.tsv', 'next wed 19:00-21:30', 'next wed 21:30-19:00', 'when'],
    ['activities.tsv', 'next wed 19:00-21:30', 'next wed 01:00-04:00', 'when'],
    ['activities.tsv', 'next wed 19:00-21:30', 'wednesday', 'when'],
    ['activities.tsv', '\t0\tnl|fr|en|ar\t', '\tfree\tnl|fr|en|ar\t', 'price'],
    ['activities.tsv', '\t8-12\t', '\t12-8\t', 'ages'],
    ['areas.tsv', '50.965', '150.965', 'lat'],
    ['places.tsv', '\tyes\t', '\tperhaps\t', 'real'],
    ['groups.tsv', 'wed 19:00-21:00', 'wed', 'slot'],
    ['personas.tsv', /^nadia\t[^\t]+/m, 'nadia\t', 'nl'],
  ])('say which cell of %s is wrong (%s)', (file, from, to, column) => {
    const problems = problemsWith(file, from, to)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${file}:\\d+ ${column} .*\\.$`))
    if (typeof from === 'string') expect(problems[0]).toContain(`:${lineOf(file, from)} `)
  })

  it.each([
    ['members.tsv', 'adult\tyes\tgenk\t', 'adult\tyes\tgent\t', 'area Nothing is called «gent».'],
    ['partners.tsv', 'core\tgenk-east', 'core\tgenk-up', 'area Nothing is called «genk-up».'],
    ['personas.tsv', /^tom\t/m, 'tim\t', 'slug Nothing is called «tim».'],
    ['activities.tsv', '\tthimble\t', '\tneedle\t', 'partner Nothing is called «needle».'],
    ['activities.tsv', '\tregina-mundi\t', '\tattic\t', 'place Nothing is called «attic».'],
    ['groups.tsv', 'els|greet', 'els|noor', 'members «noor» is not a declared adult.'],
    ['groups.tsv', 'els|greet', 'els|els', 'members Somebody is named twice.'],
    ['groups.tsv', '\tels\tels', '\ttom\tels', 'host «tom» is not among the members.'],
    ['groups.tsv', '\t8\twed', '\t4\twed', 'capacity There are more members than seats.'],
    [
      'groups.tsv',
      /brewing$/m,
      'running',
      'state A group runs from 3 members on, and brews below.',
    ],
    ['activities.tsv', '\t12\t5\t', '\t12\t13\t', 'taken More seats are taken than there are.'],
    ['areas.tsv', /^genk-east\t/m, 'genk-west\t', 'slug «genk-west» stands there twice.'],
    [
      'members.tsv',
      '\tcoordinator\tadult',
      '\tlearner\tadult',
      'Somebody must be the coordinator.',
    ],
  ])('say which name in %s leads nowhere or does not add up (%s)', (file, from, to, message) => {
    expect(problemsWith(file, from, to).some((problem) => problem.endsWith(message))).toBe(true)
  })

  it('tell all mistakes at once', () => {
    const broken = new Map(
      [...FILES].map(([file, text]) => [file, `${text}one\tmistake\n`] as const),
    )
    const files = new Set(problemsOf(broken).map((problem) => problem.split(':')[0]))
    expect(files.size).toBe(FILES.size)
  })
})
