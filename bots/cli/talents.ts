/** `goesting talents`: looks at what there is to teach and learn; changing it has files of its own. */
import type { Command } from 'commander'
import type { ClubWords } from '../../core/acts/index.ts'
import { LANGUAGES } from '../../core/domain/index.ts'
import { type Checked, type Concept, tellProblem } from '../../core/talents/index.ts'
import { conceptNamed, type WordOptions, withWords } from './club-of-words.ts'
import { type Ends, type ExitCode, type Operator, printJson } from './operator.ts'
import { talentsChange } from './talents-change.ts'
import { talentsWords } from './talents-words.ts'

interface ListOptions extends WordOptions {
  readonly theme?: string
  readonly group?: string
}

export function talents(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  const command = program.command('talents').description(tell('operator.talents.about'))
  command
    .command('list')
    .description(tell('operator.talents.list'))
    .option('--theme <theme>', tell('operator.talents.theme'))
    .option('--group <group>', tell('operator.talents.group'))
    .option('--club <club>', tell('operator.desk.club'))
    .option('--json', tell('operator.help.json'))
    .action(async (options: ListOptions) => {
      ends(await withWords(operator, options, (words) => list(operator, words, options)))
    })
  command
    .command('show')
    .argument('<concept>', tell('operator.talents.concept'))
    .description(tell('operator.talents.show'))
    .option('--club <club>', tell('operator.desk.club'))
    .option('--json', tell('operator.help.json'))
    .action(async (name: string, options: WordOptions) => {
      ends(await withWords(operator, options, (words) => show(operator, words, name, options)))
    })
  talentsChange(command, operator, ends)
  talentsWords(command, operator, ends)
  command
    .command('check')
    .argument('[folder]', tell('operator.talents.folder'))
    .description(tell('operator.talents.check'))
    .option('--json', tell('operator.help.json'))
    .action(async (folder: string | undefined, options: WordOptions) => {
      ends(await check(operator, folder, options.json === true))
    })
}

/** What the club did with a concept. */
function standingOf(
  concept: Concept,
  { everybodys }: ClubWords,
): 'added' | 'renamed' | 'everybodys' {
  const base = everybodys.get(concept.id)
  if (base === undefined) return 'added'
  return base === concept ? 'everybodys' : 'renamed'
}

async function list(
  operator: Operator,
  words: ClubWords,
  { theme, group, json }: ListOptions,
): Promise<ExitCode> {
  const { taxonomy, vocabulary } = await words.now()
  const concepts = taxonomy.concepts.filter(
    (one) =>
      (theme === undefined || one.theme === theme) && (group === undefined || one.group === group),
  )
  const hidden = vocabulary.hidden.map((id) => ({
    id,
    label: taxonomy.label(id, operator.language),
  }))
  if (json === true) {
    const rows = concepts.map((one) => ({ ...rowOf(one, operator), is: standingOf(one, words) }))
    printJson(operator, { concepts: rows, hidden, facets: vocabulary.facets })
    return 0
  }
  for (const one of concepts) {
    const { id, label } = rowOf(one, operator)
    const is = standingOf(one, words)
    const mark = is === 'everybodys' ? '' : `  (${operator.tell(`operator.talents.is.${is}`)})`
    operator.print(`${id}  ${label}  ${one.theme}/${one.group}${mark}`)
  }
  for (const { id, label } of hidden)
    operator.print(`${id}  ${label}  (${operator.tell('operator.talents.is.hidden')})`)
  return 0
}

function rowOf(
  { id, theme, group, labels }: Concept,
  { language }: Operator,
): { id: string; label: string; theme: string; group: string } {
  return { id, label: labels[language][0].text, theme, group }
}

async function show(
  operator: Operator,
  words: ClubWords,
  name: string,
  { json }: WordOptions,
): Promise<ExitCode> {
  const { taxonomy, vocabulary } = await words.now()
  const id = await conceptNamed(operator, words, name)
  if (id === undefined) return 1
  const concept = taxonomy.get(id) ?? words.everybodys.get(id)
  const isHidden = vocabulary.hidden.includes(id)
  if (json === true) {
    printJson(operator, { ...concept, hidden: isHidden })
    return 0
  }
  operator.print(`${taxonomy.label(id, operator.language)} (${id})`)
  if (isHidden) operator.print(operator.tell('operator.talents.is.hidden'))
  if (concept === undefined) return 0
  operator.print(`${concept.theme}/${concept.group}`)
  for (const language of LANGUAGES)
    operator.print(`${language}: ${concept.labels[language].map(({ text }) => text).join(', ')}`)
  const links = [...(concept.broader === undefined ? [] : [concept.broader]), ...concept.related]
  if (links.length > 0) operator.print(links.join(', '))
  if (concept.flags.length > 0) operator.print(concept.flags.join(', '))
  return 0
}

/** Undefined, and told so, where a folder is named in which there are no lists. */
async function lookedOver(
  operator: Operator,
  folder: string | undefined,
): Promise<Checked | undefined> {
  if (folder === undefined) return operator.check()
  try {
    return await operator.check(folder)
  } catch {
    operator.complain(operator.tell('operator.talents.no-folder', { folder }))
    return undefined
  }
}

async function check(
  operator: Operator,
  folder: string | undefined,
  isForPrograms: boolean,
): Promise<ExitCode> {
  const checked = await lookedOver(operator, folder)
  if (checked === undefined) return 1
  const { files, concepts, problems } = checked
  if (isForPrograms) printJson(operator, { files, concepts, problems })
  else {
    for (const problem of problems) operator.complain(tellProblem(problem))
    const key = problems.length === 0 ? 'operator.talents.sound' : 'operator.talents.flawed'
    operator.print(operator.tell(key, { files, concepts, count: problems.length }))
  }
  return problems.length === 0 ? 0 : 1
}
