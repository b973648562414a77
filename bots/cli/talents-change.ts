/** `goesting talents add | rename | hide | unhide | remove | facets`: what a club calls things itself. */
import type { Command } from 'commander'
import {
  addConcept,
  type Changed,
  type ClubWords,
  chooseFacets,
  hideConcept,
  type NewConcept,
  type NotChanged,
  removeConcept,
  renameConcept,
  unhideConcept,
} from '../../core/acts/index.ts'
import {
  AddedConcept,
  type ConceptId,
  GivenNames,
  LANGUAGES,
  type Language,
  type Theme,
} from '../../core/domain/index.ts'
import type { Result } from '../../core/result.ts'
import { listed, namesFor } from '../../core/talents/index.ts'
import type { Key } from '../../core/texts/index.ts'
import { complainOf, conceptNamed, type WordOptions, withWords } from './club-of-words.ts'
import { type Ends, type ExitCode, type Operator, printJson } from './operator.ts'

/** Labels joined by `|`, by language. */
type LabelOptions = { readonly [L in Language]?: string }

interface AddOptions extends WordOptions, LabelOptions {
  readonly group: string
  readonly broader?: string
  readonly flags?: string
}

interface RenameOptions extends WordOptions, LabelOptions {
  readonly reset?: true
}

interface FacetOptions extends WordOptions {
  readonly none?: true
}

export function talentsChange(talents: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  const withCommon = (command: Command): Command =>
    command
      .option('--club <club>', tell('operator.desk.club'))
      .option('--json', tell('operator.help.json'))
  const withLabels = (command: Command): Command =>
    LANGUAGES.reduce(
      (one, language) =>
        one.option(
          `--${language} <labels>`,
          tell('operator.talents.labels', { language: { spoken: language } }),
        ),
      command,
    )
  withCommon(withLabels(talents.command('add').description(tell('operator.talents.add'))))
    .requiredOption('--group <group>', tell('operator.talents.group'))
    .option('--broader <concept>', tell('operator.talents.broader'))
    .option('--flags <flags>', tell('operator.talents.flags'))
    .action(async (options: AddOptions) => {
      ends(await withWords(operator, options, (words) => add(operator, words, options)))
    })
  withCommon(withLabels(talents.command('rename').description(tell('operator.talents.rename'))))
    .argument('<concept>', tell('operator.talents.concept'))
    .option('--reset', tell('operator.talents.reset'))
    .action(async (name: string, options: RenameOptions) => {
      ends(await withWords(operator, options, (words) => rename(operator, words, name, options)))
    })
  for (const [verb, deed] of ON_ONE)
    withCommon(talents.command(verb).description(tell(`operator.talents.${verb}`)))
      .argument('<concept>', tell('operator.talents.concept'))
      .action(async (name: string, options: WordOptions) => {
        const work = (words: ClubWords): Promise<ExitCode> =>
          onOne(operator, words, { name, verb, deed, options })
        ends(await withWords(operator, options, work))
      })
  withCommon(talents.command('facets').description(tell('operator.talents.facets')))
    .argument('[groups...]', tell('operator.talents.group'))
    .option('--none', tell('operator.talents.no-facets'))
    .action(async (groups: string[], options: FacetOptions) => {
      ends(await withWords(operator, options, (words) => facets(operator, words, groups, options)))
    })
}

const ON_ONE = [
  ['hide', hideConcept],
  ['unhide', unhideConcept],
  ['remove', removeConcept],
] as const

async function add(operator: Operator, words: ClubWords, options: AddOptions): Promise<ExitCode> {
  const { group, broader: broaderName, flags } = options
  const theme = words.groups.find(({ id }) => id === group)?.theme
  const broader =
    broaderName === undefined ? undefined : await conceptNamed(operator, words, broaderName)
  if (broaderName !== undefined && broader === undefined) return 1
  const read = newConcept(group, theme, options, { broader, flags: listed(flags ?? '') })
  if (read === undefined) {
    operator.complain(operator.tell('operator.talents.bad-concept'))
    return 2
  }
  const done = await words.change((desk) => addConcept(desk, read))
  return told(operator, words, done, 'operator.talents.done.add', options)
}

/** Undefined when no label, no such group or no such flag was given. */
function newConcept(
  group: string,
  theme: Theme | undefined,
  options: LabelOptions,
  more: { readonly broader: ConceptId | undefined; readonly flags: readonly string[] },
): NewConcept | undefined {
  const { broader, flags } = more
  const parsed = AddedConcept.omit({ id: true }).safeParse({
    theme,
    group,
    labels: labelsOf(options),
    flags,
    ...(broader === undefined ? {} : { broader }),
  })
  return parsed.success ? parsed.data : undefined
}

function labelsOf(options: LabelOptions): Partial<Record<Language, string[]>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, listed(options[language] ?? '')] as const).filter(
      ([, labels]) => labels.length > 0,
    ),
  )
}

/** The first label of a language becomes the name; the others are understood as well. */
async function rename(
  operator: Operator,
  words: ClubWords,
  name: string,
  options: RenameOptions,
): Promise<ExitCode> {
  const id = await conceptNamed(operator, words, name)
  if (id === undefined) return 1
  const given = labelsOf(options)
  if (options.reset !== true && Object.keys(given).length === 0) {
    operator.complain(operator.tell('operator.talents.no-name'))
    return 2
  }
  const before = namesFor((await words.now()).vocabulary, id)
  const names = GivenNames.safeParse(
    options.reset === true ? { concept: id } : withGiven(before, given),
  )
  if (!names.success) {
    operator.complain(operator.tell('operator.talents.bad-name'))
    return 2
  }
  const done = await words.change((desk) => renameConcept(desk, names.data))
  return told(operator, words, done, 'operator.talents.done.rename', options)
}

function withGiven(
  before: GivenNames,
  given: Partial<Record<Language, readonly string[]>>,
): unknown {
  const preferred = { ...before.preferred }
  const extra = { ...before.extra }
  for (const language of LANGUAGES) {
    const [first, ...others] = given[language] ?? []
    if (first === undefined) continue
    preferred[language] = first
    extra[language] = [...new Set([...(extra[language] ?? []), ...others])]
  }
  return { concept: before.concept, preferred, extra }
}

interface One {
  readonly name: string
  readonly verb: (typeof ON_ONE)[number][0]
  readonly deed: (typeof ON_ONE)[number][1]
  readonly options: WordOptions
}

async function onOne(
  operator: Operator,
  words: ClubWords,
  { name, verb, deed, options }: One,
): Promise<ExitCode> {
  const id = await conceptNamed(operator, words, name)
  if (id === undefined) return 1
  const done = await words.change((desk) => deed(desk, id))
  return told(operator, words, done, `operator.talents.done.${verb}`, options)
}

async function facets(
  operator: Operator,
  words: ClubWords,
  groups: readonly string[],
  options: FacetOptions,
): Promise<ExitCode> {
  if (groups.length > 0 || options.none === true) {
    const done = await words.change((desk) =>
      chooseFacets(desk, options.none === true ? [] : groups),
    )
    if (!done.ok) return told(operator, words, done, 'operator.talents.done.facets', options)
  }
  const { vocabulary } = await words.now()
  if (options.json === true) {
    printJson(operator, { facets: vocabulary.facets, groups: words.groups })
    return 0
  }
  const { language, tell } = operator
  const chosen = { list: vocabulary.facets }
  operator.print(
    vocabulary.facets.length === 0
      ? tell('operator.talents.facets-none')
      : tell('operator.talents.done.facets', { groups: chosen }),
  )
  for (const { id, theme, names } of words.groups)
    operator.print(`${id}  ${names[language]}  (${theme})`)
  return 0
}

async function told(
  operator: Operator,
  words: ClubWords,
  done: Result<Changed, NotChanged>,
  key: Key,
  { json }: WordOptions,
): Promise<ExitCode> {
  const { taxonomy } = await words.now()
  if (!done.ok) {
    complainOf(operator, taxonomy, done)
    return 1
  }
  const id = conceptOf(done.value)
  if (json === true) printJson(operator, { id, ...done.value })
  else if (id !== undefined)
    operator.print(operator.tell(key, { id, label: taxonomy.label(id, operator.language) }))
  return 0
}

function conceptOf({ done }: Changed): ConceptId | undefined {
  if (done.change === 'add') return done.concept.id
  if (done.change === 'rename') return done.names.concept
  return done.change === 'facets' ? undefined : done.id
}
