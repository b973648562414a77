/** What may be asked of the benchmark of forming. */
import { BadOption } from '../figure.ts'
import { read, whole, writable } from '../options.ts'

export interface FormOptions {
  /** People of one town; undefined when towns are asked for. */
  readonly people: number | undefined
  /** Towns of a hundred; undefined when one town is asked for. */
  readonly blocks: number | undefined
  readonly seed: number
  /** For the engine, and for each peer that searches. */
  readonly seconds: number
  readonly withPeers: boolean
  /** Where to write the groups of the engine. */
  readonly groupsOut: string | undefined
}

export const USAGE =
  '[--people P | --blocks B] [--seed S] [--seconds T] [--no-peers] [--groups-out FILE]   (100, 1, 5)'

export function formOptions(given: readonly string[]): FormOptions {
  const values = read(given, ['people', 'blocks', 'seed', 'seconds', 'groups-out'], ['no-peers'])
  const blocks = values['blocks']
  if (blocks !== undefined && values['people'] !== undefined)
    throw new BadOption('A block is a town of a hundred: --people and --blocks do not go together.')
  return {
    people:
      blocks === undefined ? whole('people', values['people'] ?? '100', 1, 1_000_000) : undefined,
    blocks: blocks === undefined ? undefined : whole('blocks', blocks, 1, 10_000),
    seed: whole('seed', values['seed'] ?? '1', 0, 2 ** 32 - 1),
    seconds: whole('seconds', values['seconds'] ?? '5', 1, 86_400),
    withPeers: values['no-peers'] === undefined,
    groupsOut: writable('groups-out', values['groups-out']),
  }
}
