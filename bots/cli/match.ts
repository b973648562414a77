/** `goesting match --in FILE --for ID`: what matching answers about the people of a file, kept nowhere. */
import type { Command } from 'commander'
import { ClubId, type ConceptId, Language, MemberId } from '../../core/domain/index.ts'
import { answer, CLUB_PROFILE, type Question, whyNot } from '../../core/matching/index.ts'
import { momentIn, populationOf, ZONE } from '../../core/records/index.ts'
import { telling } from '../config/locale.ts'
import type { Reader } from '../workbench.ts'
import { type Asked, showAnswer } from './match-answer.ts'
import type { Ends, ExitCode, Operator } from './operator.ts'
import { gathered } from './records-file.ts'

interface Options {
  readonly in: string
  readonly for: string
  readonly ask?: string
  readonly top: string
  readonly at?: string
  readonly lang?: string
  readonly why?: string
  readonly json?: true
}

export function match(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  program
    .command('match')
    .description(tell('operator.match.about'))
    .requiredOption('--in <file>', tell('operator.match.in'))
    .requiredOption('--for <id>', tell('operator.match.for'))
    .option('--ask <talent>', tell('operator.match.ask'))
    .option('--top <count>', tell('operator.match.top'), '10')
    .option('--at <moment>', tell('operator.match.at'))
    .option('--lang <language>', tell('operator.match.lang'))
    .option('--why <id>', tell('operator.match.why'))
    .option('--json', tell('operator.help.json'))
    .action(async (options: Options) => {
      ends(await run(operator, options))
    })
}

const MOST = 1000
/** A file is a club of its own, as wide as clubs are when nobody says. */
const FILE_CLUB = ClubId.parse('file')
const TOWN_KM = 15

async function run(operator: Operator, options: Options): Promise<ExitCode> {
  const language = Language.safeParse(options.lang?.toLowerCase() ?? operator.language)
  const tell = telling(language.data ?? operator.language)
  const limit = /^\d{1,4}$/.test(options.top) ? Number(options.top) : 0
  const now = options.at === undefined ? Date.now() : momentIn(options.at)?.instant
  if (!language.success)
    operator.complain(tell('operator.match.bad-lang', { value: options.lang ?? '' }))
  if (limit < 1 || limit > MOST)
    operator.complain(tell('operator.match.bad-top', { value: options.top }))
  if (now === undefined)
    operator.complain(tell('operator.match.bad-at', { value: options.at ?? '' }))
  if (!language.success || limit < 1 || limit > MOST || now === undefined) return 2
  return inFile(operator, options, { language: language.data, limit, now })
}

async function inFile(
  operator: Operator,
  options: Options,
  { language, limit, now }: Pick<Question, 'limit' | 'now'> & { readonly language: Language },
): Promise<ExitCode> {
  const tell = telling(language)
  const reader = await operator.reader()
  const file = await gathered(operator, options.in, { knowledge: reader, kind: 'person', tell })
  if (file === undefined) return 1
  const ask = options.ask === undefined ? undefined : conceptIn(reader, options.ask, language)
  if (options.ask !== undefined && ask === undefined) {
    operator.complain(tell('operator.match.unknown-ask', { value: options.ask }))
    return 2
  }
  const { taxonomy } = reader
  const [first] = taxonomy.concepts
  if (first === undefined) throw new Error('There is not one talent to match on.')
  const club = { clubId: FILE_CLUB, now, language: 'nl' as const }
  const population = populationOf(file.records, club, first.id)
  const asker = population.members.get(MemberId.parse(options.for.trim() || '-'))
  if (asker === undefined) {
    operator.complain(tell('operator.match.unknown-for', { file: options.in, id: options.for }))
    return 2
  }
  const settings = { ...CLUB_PROFILE, townRadiusKm: TOWN_KM }
  const question: Question = {
    ...{ asker, population, taxonomy, settings, now, limit, zone: ZONE },
    ...(ask === undefined ? {} : { ask }),
  }
  const asked: Asked = {
    question,
    answer: answer(question),
    language,
    ...(options.why === undefined
      ? {}
      : { why: { id: options.why, ...whyNot(question, options.why) } }),
  }
  showAnswer(operator, asked, options.json === true)
  return 0
}

/** An id or a label; else the first talent that is found in the words. */
function conceptIn(reader: Reader, words: string, language: Language): ConceptId | undefined {
  const named = reader.taxonomy.find(words)?.id
  if (named !== undefined) return named
  const { wants, named: mentioned, interests, offers } = reader.read(words, language)
  return (
    wants[0]?.value.concept ??
    mentioned[0]?.value ??
    interests[0]?.value ??
    offers[0]?.value.concept
  )
}
