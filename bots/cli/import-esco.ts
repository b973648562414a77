/** `goesting import esco DIR`: brings the skills of ESCO in beside the talents of the house. */
import type { Command } from 'commander'
import { LANGUAGES, type Language } from '../../core/domain/index.ts'
import { type Problem, tellProblem } from '../../core/talents/index.ts'
import { readConfig } from '../config/config.ts'
import type { EscoImport, EscoRefusal } from '../workbench.ts'
import { type Ends, type ExitCode, type Operator, printJson } from './operator.ts'

interface Options {
  readonly langs: string
  readonly scope: string
  readonly json?: true
}

export function importEsco(imports: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  imports
    .command('esco')
    .argument('<dir>', tell('operator.import.esco.folder'))
    .description(tell('operator.import.esco.about'))
    .option('--langs <list>', tell('operator.import.esco.langs'), LANGUAGES.join(','))
    .option('--scope <scope>', tell('operator.import.esco.scope'), 'full')
    .option('--json', tell('operator.help.json'))
    .action(async (folder: string, options: Options) => {
      ends(await bringIn(operator, folder, options))
    })
}

async function bringIn(operator: Operator, folder: string, options: Options): Promise<ExitCode> {
  const { tell, complain } = operator
  const languages = languagesIn(options.langs)
  const scope = options.scope
  if (languages === undefined) {
    complain(tell('operator.import.esco.bad-langs', { value: options.langs }))
    return 2
  }
  if (scope !== 'full' && scope !== 'hobby') {
    complain(tell('operator.import.esco.bad-scope', { value: scope }))
    return 2
  }
  const settings = readConfig(operator.env, { locale: operator.language })
  if (!settings.ok) {
    complain(tell('operator.config.wrong', { count: settings.error.length }))
    for (const { sentence } of settings.error) complain(`- ${sentence}`)
    return 1
  }
  const began = performance.now()
  const imported = await operator.importEsco({
    from: folder,
    dataFolder: settings.value.config.dataFolder,
    languages,
    scope,
    telling: (doing) => {
      if (options.json !== true) complain(progress(operator, doing))
    },
  })
  if (!imported.ok) return refuse(operator, imported.error, folder, languages, options)
  const seconds = Math.round((performance.now() - began) / 100) / 10
  if (options.json === true) printJson(operator, forPrograms(operator, imported.value, seconds))
  else report(operator, imported.value, seconds)
  return 0
}

function languagesIn(list: string): Language[] | undefined {
  const named = list.split(',').map((one) => one.trim().toLowerCase())
  const languages = LANGUAGES.filter((language) => named.includes(language))
  return new Set(named).size === languages.length ? languages : undefined
}

function progress({ tell }: Operator, doing: { readonly file: string } | 'merging'): string {
  return doing === 'merging'
    ? tell('operator.import.esco.merging')
    : tell('operator.import.esco.reading', { file: doing.file })
}

function refuse(
  operator: Operator,
  refusal: EscoRefusal,
  folder: string,
  languages: readonly Language[],
  { json }: Options,
): ExitCode {
  const { tell } = operator
  const example = languages.map((language) => `skills_${language}.csv`).join(', ')
  const sentence = tell(`operator.import.esco.${refusal.kind}`, { folder, example })
  const problems = refusal.kind === 'nothing-read' ? refusal.problems : []
  if (json === true) {
    printJson(operator, { imported: false, reason: refusal.kind, sentence, problems })
    return 1
  }
  tellBroken(operator, problems)
  operator.complain(sentence)
  return 1
}

/** So many broken rows are shown; the others are counted. */
const SHOWN = 10

function tellBroken({ tell, complain }: Operator, problems: readonly Problem[]): void {
  if (problems.length === 0) return
  complain(tell('operator.import.esco.broken', { count: problems.length }))
  for (const problem of problems.slice(0, SHOWN)) complain(`- ${tellProblem(problem)}`)
  const count = problems.length - SHOWN
  if (count > 0) complain(tell('operator.import.esco.more', { count }))
}

function report(operator: Operator, done: EscoImport, seconds: number): void {
  const { tell, print, complain } = operator
  tellBroken(operator, done.problems)
  for (const language of done.missing) {
    complain(tell('operator.import.esco.missing', { language: { spoken: language } }))
  }
  if (!done.hasBroader) complain(tell('operator.import.esco.no-broader'))
  const count = done.concepts.length
  print(tell(`operator.import.esco.${done.changed ? 'changed' : 'same'}`, { count }))
  for (const language of LANGUAGES) {
    const [own, borrowed] = [done.named[language], done.borrowed[language]]
    print(
      `  ${tell('operator.import.esco.names', { language: { spoken: language }, own, borrowed })}`,
    )
  }
  print(tell('operator.import.esco.linked', { count: done.linked.length }))
  print(tell('operator.import.esco.collisions', { ...done.collisions }))
  const others = { orphans: done.orphans.length, unreleased: done.unreleased, work: done.work }
  for (const why of ['orphans', 'unreleased', 'work'] as const) {
    if (others[why] > 0) print(tell(`operator.import.esco.${why}`, { count: others[why] }))
  }
  print(tell('operator.import.esco.where', { path: done.path, seconds }))
  print(tell('operator.import.esco.thanks'))
}

function forPrograms({ tell }: Operator, done: EscoImport, seconds: number): unknown {
  const { concepts, problems, ...others } = done
  return {
    imported: true,
    concepts: concepts.length,
    ...others,
    broken: problems,
    seconds,
    attribution: tell('operator.import.esco.thanks'),
  }
}
