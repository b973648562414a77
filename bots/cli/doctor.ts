/** `goesting doctor`: looks the house over and says in sentences what is fine and what is not. */
import type { Command } from 'commander'
import { examine } from './examine.ts'
import { type Ends, type ExitCode, type Operator, printJson } from './operator.ts'

export function doctor(program: Command, operator: Operator, ends: Ends): void {
  program
    .command('doctor')
    .description(operator.tell('operator.doctor.about'))
    .option('--json', operator.tell('operator.help.json'))
    .action(async (options: { json?: true }) => {
      ends(await report(operator, options.json === true))
    })
}

async function report(operator: Operator, isForPrograms: boolean): Promise<ExitCode> {
  const findings = await examine(operator)
  const isWell = findings.every(({ state }) => state !== 'bad')
  if (isForPrograms) {
    printJson(operator, { fine: isWell, findings })
    return isWell ? 0 : 1
  }
  for (const { state, sentence } of findings) operator.print(`${MARKS[state]} ${sentence}`)
  operator.print(`\n${operator.tell(isWell ? 'operator.doctor.well' : 'operator.doctor.ill')}`)
  return isWell ? 0 : 1
}

const MARKS = { fine: '✓', mind: '!', bad: '✗' } as const
