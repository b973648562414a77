/** `goesting import`: everything that comes in from files; each sort has a file of its own. */
import type { Command } from 'commander'
import { importEsco } from './import-esco.ts'
import { importRecords } from './import-records.ts'
import type { Ends, Operator } from './operator.ts'

export function imports(program: Command, operator: Operator, ends: Ends): void {
  const command = program.command('import').description(operator.tell('operator.import.about'))
  importRecords(command, operator, ends)
  importEsco(command, operator, ends)
}
