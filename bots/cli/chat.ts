/** `goesting chat`: the same talk, in this terminal or from a pipe. */
import type { Command } from 'commander'
import { type Ends, inHouse, type Operator } from './operator.ts'

export function chat(program: Command, operator: Operator, ends: Ends): void {
  program
    .command('chat')
    .description(operator.tell('operator.chat.about'))
    .option('--as <persona>', operator.tell('operator.chat.as'))
    .action(async (options: { as?: string }) => {
      const code = await inHouse(operator, async (house) => {
        await house.terminal(options.as).run(operator.interrupted)
        return 0
      })
      ends(code)
    })
}
