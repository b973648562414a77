/** `goesting erased`: who was erased lately, without names, for a file that is kept on another machine. */
import type { Command } from 'commander'
import { type Ends, inHouse, type Operator } from './operator.ts'

export function erased(program: Command, operator: Operator, ends: Ends): void {
  program
    .command('erased')
    .description(operator.tell('operator.copy.erased'))
    .action(async () => {
      ends(
        await inHouse(operator, async (house) => {
          for (const line of await house.erased()) operator.print(line)
          return 0
        }),
      )
    })
}
