/**
 * `goesting club create`: makes a real club. On a terminal it asks what was not said by an option; a
 * script says everything by options. Then the coordinator confirms a test message on the page: until
 * that moment the club is not open, and stopping here leaves it as it is.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { log } from '@clack/prompts'
import type { Command } from 'commander'
import { type ClubId, HOUSE, LANGUAGES, type Language } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { askFounding } from './ask-founding.ts'
import { complaints, type Draft, foundingOf, missingIn } from './founding.ts'
import type { Founding, House } from './house.ts'
import { type Ends, type ExitCode, inHouse, type Operator, printJson } from './operator.ts'

interface Options {
  name?: string
  operator?: string
  contact?: string
  town?: string
  coordinator?: string
  privacyNl?: string
  privacyFr?: string
  privacyEn?: string
  privacySuggested?: true
  language?: string
  json?: true
}

export function clubCreate(club: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  club
    .command('create')
    .description(tell('operator.club.create'))
    .option('--name <name>', tell('operator.club.ask.name'))
    .option('--operator <operator>', tell('operator.club.ask.operator'))
    .option('--contact <contact>', tell('operator.club.ask.contact'))
    .option('--town <town>', tell('operator.club.ask.town'))
    .option('--coordinator <name>', tell('operator.club.ask.coordinator'))
    .option(
      '--privacy-nl <text>',
      tell('operator.club.ask.privacy', { language: { spoken: 'nl' } }),
    )
    .option(
      '--privacy-fr <text>',
      tell('operator.club.ask.privacy', { language: { spoken: 'fr' } }),
    )
    .option(
      '--privacy-en <text>',
      tell('operator.club.ask.privacy', { language: { spoken: 'en' } }),
    )
    .option('--privacy-suggested', tell('operator.club.privacy-suggested'))
    .option('--language <nl|fr|en>', tell('operator.club.ask.language'))
    .option('--json', tell('operator.help.json'))
    .action(async (options: Options) => {
      ends(await create(operator, options))
    })
}

async function create(operator: Operator, options: Options): Promise<ExitCode> {
  const draft = draftOf(options)
  const wrong = complaints(draft, operator.tell)
  for (const complaint of wrong) operator.complain(complaint)
  if (wrong.length > 0) return 2
  if (operator.isTty && options.json !== true)
    return inHouse(operator, (house) => createTogether(operator, house, draft))
  const founding = foundingOf(draft)
  if (founding === undefined) {
    const missing = { list: missingIn(draft) }
    operator.complain(operator.tell('operator.club.missing', { options: missing }))
    return 2
  }
  return inHouse(operator, (house) => createAlone(operator, house, founding, options.json === true))
}

function draftOf(options: Options): Draft {
  const said = { nl: options.privacyNl, fr: options.privacyFr, en: options.privacyEn }
  const lines = LANGUAGES.flatMap((language) => {
    const words = said[language] ?? (options.privacySuggested ? suggested(language) : undefined)
    return words === undefined ? [] : [[language, words] as const]
  })
  return {
    name: options.name,
    operator: options.operator,
    contact: options.contact,
    town: options.town,
    coordinatorName: options.coordinator,
    privacy: lines.length === 0 ? undefined : Object.fromEntries(lines),
    // Judged with the other answers: what is no language is complained about there.
    language: options.language as Language | undefined,
  }
}

/** The lines that the house proposes, in one language: true of what the house really does. */
function suggested(language: Language): string {
  return catalogues[language]['operator.club.privacy-lines']
}

/** For a script: makes the club, prints the link, and leaves. */
async function createAlone(
  operator: Operator,
  house: House,
  founding: Founding,
  isForPrograms: boolean,
): Promise<ExitCode> {
  const founded = await house.foundClub(founding)
  if (!founded.ok) {
    for (const phrase of founded.error)
      operator.complain(operator.tell('operator.cli.failed', { reason: { phrase } }))
    return 1
  }
  const { clubId, link } = founded.value
  if (isForPrograms) printJson(operator, { clubId, link, state: 'founding' })
  else operator.print(`${operator.tell('operator.club.made', { club: founding.name })}\n${link}`)
  return 0
}

/**
 * On a terminal: asks until the house agrees, opens the doors, and waits for the confirmation. After
 * a refusal everything is asked again, with what was answered before already filled in.
 */
async function createTogether(operator: Operator, house: House, draft: Draft): Promise<ExitCode> {
  const { tell } = operator
  let founding = await askFounding(draft, {}, operator, suggested)
  // Before the club is made, because the link names the door.
  if (founding !== undefined) await openDoors(operator, house)
  while (founding !== undefined) {
    const founded = await house.foundClub(founding)
    if (founded.ok) {
      operator.print(
        `${tell('operator.club.made', { club: founding.name })}\n\n  ${founded.value.link}\n`,
      )
      return waitForConfirmation(operator, house, founded.value.clubId)
    }
    for (const phrase of founded.error)
      log.error(tell('operator.cli.failed', { reason: { phrase } }))
    founding = await askFounding({}, founding, operator, suggested)
  }
  operator.complain(tell('operator.club.nothing-made'))
  return 1
}

/** The link needs an open door: ours, or that of a house that runs already. */
async function openDoors(operator: Operator, house: House): Promise<void> {
  try {
    await house.start()
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!isTaken) throw error
    operator.complain(operator.tell('operator.club.runs-already'))
  }
}

const LOOK_EVERY_MS = 1000

async function waitForConfirmation(
  operator: Operator,
  house: House,
  clubId: ClubId,
): Promise<ExitCode> {
  const { tell, interrupted } = operator
  operator.print(tell('operator.club.waiting'))
  while (!interrupted.aborted) {
    const club = await house.store.get('clubs', HOUSE, clubId)
    if (club?.record.state === 'open') {
      operator.print(tell('operator.club.open', { club: club.record.name }))
      return 0
    }
    // Ends early when the operator wants to leave.
    await pause(LOOK_EVERY_MS, undefined, { signal: interrupted }).catch(() => undefined)
  }
  operator.print(tell('operator.club.not-confirmed'))
  return 1
}
