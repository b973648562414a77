/** `goesting start`: opens the doors and stays until it is stopped. */
import type { Command } from 'commander'
import type { Ends, Operator } from './operator.ts'

export function start(program: Command, operator: Operator, ends: Ends): void {
  program
    .command('start')
    .description(operator.tell('operator.start.about'))
    .action(async () => {
      await operator.serve()
      ends(0)
    })
}
