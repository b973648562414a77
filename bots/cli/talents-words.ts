/** `goesting talents unmapped | map | ignore | reopen`: the words that nobody knew, and what becomes of them. */
import type { Command } from 'commander'
import { type ClubWords, mapWord, reopenWord, type WordEnd } from '../../core/acts/index.ts'
import { LabelText, type UnmappedWord } from '../../core/domain/index.ts'
import type { Key } from '../../core/texts/index.ts'
import { complainOf, conceptNamed, type WordOptions, withWords } from './club-of-words.ts'
import { type Ends, type ExitCode, type Operator, printJson } from './operator.ts'

interface MapOptions extends WordOptions {
  readonly group?: string
  readonly name?: string
}

export function talentsWords(talents: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  const command = (name: string, key: Key): Command =>
    talents
      .command(name)
      .description(tell(key))
      .option('--club <club>', tell('operator.desk.club'))
      .option('--json', tell('operator.help.json'))
  command('unmapped', 'operator.talents.unmapped').action(async (options: WordOptions) => {
    ends(await withWords(operator, options, (words) => unmapped(operator, words, options)))
  })
  command('map', 'operator.talents.map')
    .argument('<word>', tell('operator.talents.word'))
    .argument('[concept]', tell('operator.talents.concept'))
    .option('--group <group>', tell('operator.talents.map-group'))
    .option('--name <label>', tell('operator.talents.map-name'))
    .action(async (word: string, concept: string | undefined, options: MapOptions) => {
      const work = (words: ClubWords): Promise<ExitCode> =>
        map(operator, words, word, concept, options)
      ends(await withWords(operator, options, work))
    })
  command('ignore', 'operator.talents.ignore')
    .argument('<word>', tell('operator.talents.word'))
    .action(async (word: string, options: WordOptions) => {
      const work = (words: ClubWords): Promise<ExitCode> =>
        end(operator, words, word, { as: 'ignored' }, options)
      ends(await withWords(operator, options, work))
    })
  command('reopen', 'operator.talents.reopen')
    .argument('<word>', tell('operator.talents.word'))
    .action(async (word: string, options: WordOptions) => {
      ends(await withWords(operator, options, (words) => reopen(operator, words, word, options)))
    })
}

async function unmapped(
  operator: Operator,
  words: ClubWords,
  { json }: WordOptions,
): Promise<ExitCode> {
  const list = await words.unmapped()
  if (json === true) printJson(operator, list.map(shown))
  else if (list.length === 0) operator.print(operator.tell('words-list.none'))
  else
    for (const { word, count, language } of list)
      operator.print(`${operator.tell('words-list.counted', { word, count })} (${language})`)
  return 0
}

function shown({
  id,
  word,
  language,
  count,
  state,
  became,
  firstSeen,
  lastSeen,
}: UnmappedWord): unknown {
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
  return { id, word, language, count, first: day(firstSeen), last: day(lastSeen), state, became }
}

/** Another label of a concept, or with a group a concept of its own. */
async function map(
  operator: Operator,
  words: ClubWords,
  word: string,
  concept: string | undefined,
  options: MapOptions,
): Promise<ExitCode> {
  const { tell } = operator
  if ((concept === undefined) === (options.group === undefined)) {
    operator.complain(tell('operator.talents.map-either'))
    return 2
  }
  if (concept !== undefined) {
    const id = await conceptNamed(operator, words, concept)
    return id === undefined ? 1 : end(operator, words, word, { as: 'label', concept: id }, options)
  }
  const group = words.groups.find(({ id }) => id === options.group)
  const known = await words.word(word)
  const label = LabelText.safeParse(options.name ?? known?.word ?? word)
  if (group === undefined || !label.success) {
    operator.complain(tell('operator.talents.bad-concept'))
    return 2
  }
  const labels = { [known?.language ?? operator.language]: [label.data] }
  const made = { theme: group.theme, group: group.id, labels }
  return end(operator, words, word, { as: 'concept', concept: made }, options)
}

async function end(
  operator: Operator,
  words: ClubWords,
  word: string,
  to: WordEnd,
  options: WordOptions,
): Promise<ExitCode> {
  const known = await words.word(word)
  const done = await words.change((desk) => mapWord(desk, known?.id ?? word, to))
  return told(operator, words, done, options)
}

async function reopen(
  operator: Operator,
  words: ClubWords,
  word: string,
  options: WordOptions,
): Promise<ExitCode> {
  const known = await words.word(word)
  const done = await words.change((desk) => reopenWord(desk, known?.id ?? word))
  return told(operator, words, done, options)
}

async function told(
  operator: Operator,
  words: ClubWords,
  done: Awaited<ReturnType<typeof reopenWord>>,
  { json }: WordOptions,
): Promise<ExitCode> {
  const { taxonomy } = await words.now()
  if (!done.ok) {
    complainOf(operator, taxonomy, done)
    return 1
  }
  const { word, state, became } = done.value
  const label = became === undefined ? '' : taxonomy.label(became.concept, operator.language)
  if (json === true) printJson(operator, shown(done.value))
  else operator.print(operator.tell(`operator.talents.word-${state}`, { word, label }))
  return 0
}
