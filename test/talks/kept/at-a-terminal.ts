/** Somebody who talks in a terminal: types a line, a number or a label, and reads what is printed. */
import { PassThrough } from 'node:stream'
import { calendarText } from '../../../adapters/calendar/text.ts'
import { saveCalendar, saveOwn } from '../../../adapters/files/own-file.ts'
import { PLATFORM } from '../../../adapters/terminal/courier.ts'
import { textOf } from '../../../adapters/terminal/screen.ts'
import { terminal } from '../../../adapters/terminal/terminal.ts'
import { ownFiles } from '../../../bots/own-files.ts'
import type { Language } from '../../../core/domain/index.ts'
import { numbered } from '../../../core/message/index.ts'
import type { Person } from '../../_kit/person.ts'
import { seededRandom } from '../../_kit/random.ts'
import type { HouseForEach } from '../../_kit/talk.ts'
import { until } from '../../_kit/until.ts'
import type { Seat } from './seat.ts'
import { TELLERS } from './talk.ts'

/** Who tells sits at a terminal; the others stay at their pages. */
export const AT_A_TERMINAL = Object.fromEntries(
  TELLERS.map((key) => [key, { platform: PLATFORM, key }]),
)

export interface Sitting extends Seat {
  /** Everything that was printed, without where files were put. */
  printed(): string
  leaves(): Promise<void>
}

/** Sits down where `one` talked until now; what is kept of them goes into `folder`. */
export async function sitsDown(
  open: HouseForEach,
  one: Person,
  language: Language,
  folder: string,
): Promise<Sitting> {
  const input = new PassThrough()
  const output = new PassThrough()
  let screen = ''
  let answered = 0
  output.on('data', (piece: Buffer) => {
    screen += piece.toString()
  })
  const files = ownFiles(open.house, folder, { calendarText, saveOwn, saveCalendar })
  const { run } = terminal({
    ...{ store: open.house.store, clock: open.clock, random: seededRandom(one.key) },
    ...{ input, output, language, key: one.key },
    keepFile: files.keepFile,
    keepCalendar: files.keepCalendar,
    receive: async (heard) => {
      open.clock.advance(1000)
      await open.hears(heard)
      answered += 1
    },
  })
  const known = new Set((await one.lines()).map(({ id }) => id))
  /** Up to where the screen was read. */
  let read = 0
  const reads = async (): Promise<void> => {
    const fresh = (await one.lines()).filter(({ id, by }) => by === 'bot' && !known.has(id))
    await until(() => fresh.every((line) => screen.slice(read).includes(textOf(line))), 5)
    for (const { id } of fresh) known.add(id)
    read = screen.length
  }
  const types = async (text: string): Promise<void> => {
    const before = answered
    input.write(`${text}\n`)
    await until(() => answered > before, 5)
    await reads()
  }
  const running = run()
  await until(() => answered > 0, 5)
  await reads()
  return {
    says: types,
    presses: async ({ presses, isFirst }) => {
      const seen = numbered(await one.last())
      const at = seen.findIndex(({ label }) => label === presses)
      await types(isFirst === true ? String(at + 1) : presses)
    },
    reads,
    printed: () =>
      screen
        .split('\n')
        .filter((line) => !line.includes(folder))
        .join('\n'),
    leaves: async () => {
      input.end()
      await running
    },
  }
}
