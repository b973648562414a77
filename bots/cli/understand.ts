/** `goesting understand TEXT`: what the house makes of a text, for who tends the word lists. */
import type { Command } from 'commander'
import { sayPlain, t, type Value } from '../../core/texts/index.ts'
import type { Found, Reading } from '../../core/understanding/index.ts'
import type { Reader } from '../workbench.ts'
import { answerLine } from './json-lines.ts'
import { type Ends, type ExitCode, type Operator, printJson } from './operator.ts'

export function understand(program: Command, operator: Operator, ends: Ends): void {
  program
    .command('understand')
    .argument('[text...]', operator.tell('operator.understand.text'))
    .description(operator.tell('operator.understand.about'))
    .option('--json', operator.tell('operator.help.json'))
    .action(async (words: string[], options: { json?: true }) => {
      const text = words.join(' ')
      if (text === '') ends(await showPiped(operator, options.json === true))
      else ends(await show(operator, text, options.json === true))
    })
}

async function show(operator: Operator, text: string, isForPrograms: boolean): Promise<ExitCode> {
  const reader = await operator.reader()
  if (isForPrograms) printJson(operator, reader.record(reader.read(text)))
  else showFor(operator, reader, text)
  return 0
}

function showFor(operator: Operator, reader: Reader, text: string): void {
  const { language } = operator
  const label = (concept: string): string => reader.label(concept, language)
  const reading = reader.read(text, language)
  for (const line of linesOf(operator, reading, label)) operator.print(line)
}

/** Every line of the input is a text of its own; a bad one is told and the run goes on. */
async function showPiped(operator: Operator, isForPrograms: boolean): Promise<ExitCode> {
  if (operator.isTty) {
    operator.complain(operator.tell('operator.understand.nothing'))
    return 2
  }
  const reader = await operator.reader()
  let number = 0
  for await (const line of operator.piped()) {
    number += 1
    if (line.trim() === '') continue
    if (isForPrograms) printJson(operator, answerLine(line, number, reader, operator.tell))
    else {
      operator.print(`> ${line.trim()}`)
      showFor(operator, reader, line)
    }
  }
  return 0
}

/** One line for each part that was found, in a fixed order; what was not found is left out. */
function linesOf(
  operator: Operator,
  reading: Reading,
  label: (concept: string) => string,
): string[] {
  const { tell, language } = operator
  const say = (value: Value): string =>
    sayPlain(t('operator.understand.value', { value }), { language, label })
  const line = (what: Parameters<typeof tell>[0], found: readonly string[]): string[] =>
    found.length === 0 ? [] : [`${tell(what).padEnd(WIDTH)} ${found.join('; ')}`]
  const each = <T>(found: readonly Found<T>[], value: (found: T) => string): string[] =>
    found.map((one) => `${value(one.value)} (${how(one)})`)
  const one = <T>(found: Found<T> | undefined, value: (found: T) => string): string[] =>
    found === undefined ? [] : each([found], value)

  return [
    ...line('operator.understand.language', [
      reading.language === undefined ? '?' : say({ spoken: reading.language }),
    ]),
    ...line('operator.understand.intent', one(reading.intent, String)),
    ...line(
      'operator.understand.wants',
      each(reading.wants, (want) => label(want.concept)),
    ),
    ...line(
      'operator.understand.offers',
      each(reading.offers, (offer) => label(offer.concept)),
    ),
    ...line('operator.understand.interests', each(reading.interests, label)),
    ...line('operator.understand.unsure', each(reading.unsure, label)),
    ...line(
      'operator.understand.where',
      one(reading.where, (where) => where.name),
    ),
    ...line(
      'operator.understand.when',
      each(reading.available, (time) => say({ times: [time] })),
    ),
    ...line(
      'operator.understand.not-when',
      each(reading.unavailable, (time) => say({ times: [time] })),
    ),
    ...line(
      'operator.understand.spoken',
      each(reading.spoken, (spoken) => say({ spoken })),
    ),
    ...line(
      'operator.understand.age',
      one(reading.age, ({ band, of }) => `${band}, ${of}`),
    ),
    ...line(
      'operator.understand.price',
      one(reading.maxPriceEuro, (euro) => `€ ${String(euro)}`),
    ),
    ...line('operator.understand.barriers', each(reading.barriers, String)),
    ...line('operator.understand.alert', one(reading.alert, String)),
  ]
}

const WIDTH = 22

function how(found: Found<unknown>): string {
  return `${found.method}, ${found.score.toFixed(2)}`
}
