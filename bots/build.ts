/** `npm run build`: works out beforehand what the first start would: forms, dictionaries, weights. */
import { operatorLanguage, telling } from './config/locale.ts'
import { areWordsReady, reader } from './wire.ts'

const tell = telling(operatorLanguage(process.env))
const say = (line: string): void => void process.stdout.write(`${line}\n`)

if (!areWordsReady(process.env['GOESTING_DATA'])) {
  say(tell('operator.start.words'))
  reader(process.env['GOESTING_DATA'])
}
say(tell('operator.build.done'))
