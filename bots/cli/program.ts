/**
 * The command line: its commands, its help in the operator's language, and the exit codes 0 fine,
 * 1 failed, 2 used in a wrong way. What a command does stands in its own file.
 */
import { Command, CommanderError } from 'commander'
import type { Key } from '../../core/texts/index.ts'
import { nearest } from '../config/nearest.ts'
import { audit } from './audit.ts'
import { backup } from './backup.ts'
import { broadcast } from './broadcast.ts'
import { chat } from './chat.ts'
import { club } from './club.ts'
import { desk } from './desk.ts'
import { doctor } from './doctor.ts'
import { erased } from './erased.ts'
import { form } from './form.ts'
import { imports } from './imports.ts'
import { intake } from './intake.ts'
import { links } from './links.ts'
import { match } from './match.ts'
import type { Ends, ExitCode, Operator } from './operator.ts'
import { outbox } from './outbox.ts'
import { restore } from './restore.ts'
import { sending } from './sending.ts'
import { start } from './start.ts'
import { talents } from './talents.ts'
import { understand } from './understand.ts'
import { whatIf } from './what-if.ts'

/** Runs one command line, without the program's own name. */
export async function runCommand(argv: readonly string[], operator: Operator): Promise<ExitCode> {
  let ended: ExitCode = 0
  const program = build(operator, (code) => {
    ended = code
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return ended
  } catch (error) {
    if (error instanceof CommanderError) return wrongUse(error, program, operator)
    operator.complain(operator.tell('operator.cli.failed', { reason: reasonOf(error) }))
    return 1
  }
}

const COMMANDS = [
  ...[start, chat, club, talents, imports, match, form, audit, whatIf, desk, doctor],
  ...[broadcast, outbox, intake, backup, restore, erased, sending, links],
  understand,
]

function build(operator: Operator, ends: Ends): Command {
  const { tell } = operator
  const program = new Command('goesting').description(tell('operator.cli.about'))
  for (const add of COMMANDS) add(program, operator, ends)
  program.addHelpText('after', `\n${tell('operator.cli.codes')}`)
  for (const command of everyCommand(program)) speak(command, operator)
  return program
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)]
}

/** Commander's own words, in the operator's language; errors are said by `wrongUse`. */
function speak(command: Command, operator: Operator): void {
  const { tell } = operator
  const words: Readonly<Record<string, Key>> = {
    'Usage:': 'operator.help.usage',
    'Arguments:': 'operator.help.arguments',
    'Options:': 'operator.help.options',
    'Commands:': 'operator.help.commands',
  }
  command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => operator.print(text.trimEnd()),
      writeErr: (text) => operator.complain(text.trimEnd()),
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => {
        const key = words[title]
        return key === undefined ? title : tell(key)
      },
      styleUsage: (usage) =>
        usage
          .replace('[options]', `[${tell('operator.help.option-word')}]`)
          .replace('[command]', `[${tell('operator.help.command-word')}]`),
      subcommandTerm: (one) =>
        [one.name(), ...one.registeredArguments.map((argument) => bracketed(argument))].join(' '),
    })
    .helpOption('-h, --help', tell('operator.help.help'))
    .helpCommand(false)
}

function bracketed(argument: { required: boolean; variadic: boolean; name(): string }): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

/** Help that was asked for is fine; everything else that commander says is a wrong use. */
function wrongUse(error: CommanderError, program: Command, operator: Operator): ExitCode {
  if (error.exitCode === 0) return 0
  const { tell } = operator
  // Commander shows its help by itself when a command is missing.
  if (error.code === 'commander.help') return 2
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  operator.complain(tell(sentenceFor(error.code), { name }))
  const like = nearest(
    name,
    program.commands.map((command) => command.name()),
  )
  if (error.code === 'commander.unknownCommand' && like !== undefined)
    operator.complain(tell('operator.cli.did-you-mean', { like }))
  operator.complain(tell('operator.cli.see-help'))
  return 2
}

function sentenceFor(code: string): Key {
  switch (code) {
    case 'commander.unknownCommand':
      return 'operator.cli.unknown-command'
    case 'commander.unknownOption':
      return 'operator.cli.unknown-option'
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
      return 'operator.cli.missing-argument'
    case 'commander.optionMissingArgument':
      return 'operator.cli.missing-value'
    case 'commander.excessArguments':
      return 'operator.cli.too-many'
    default:
      return 'operator.cli.not-understood'
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
