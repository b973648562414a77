/** `npm run build`: works out beforehand what the first start would: forms, dictionaries, weights. */
import { dataFolderOf } from './config/config.ts'
import { operatorLanguage, telling } from './config/locale.ts'
import { reader } from './workbench.ts'

const tell = telling(operatorLanguage(process.env))
const say = (line: string): void => void process.stdout.write(`${line}\n`)

reader(dataFolderOf(process.env), () => {
  say(tell('operator.start.words'))
})
say(tell('operator.build.done'))
