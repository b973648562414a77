/** What a club says of people in its own words: `team=blue;shift=late`, or an object in JSON. */
import { t } from '../texts/index.ts'
import { list, type Sheet, shownValue, valueOf } from './cells.ts'

/** Known of everybody in another way: a file does not say them twice. */
const TAKEN: readonly string[] = ['language', 'town', 'newcomer']

const LONGEST = 80
const NAME = /^[\p{L}\p{N}_ .-]{1,40}$/u

/** By name in lower case. A value keeps its capitals; one that is empty says nothing. */
export function attributes(sheet: Sheet): Readonly<Record<string, string>> {
  const value = valueOf(sheet, 'attributes')
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const written = isObject
    ? Object.entries(value).map(([name, given]) => `${name}=${asWords(given)}`)
    : list(sheet, 'attributes').map(asWords)
  const found = new Map<string, string>()
  for (const one of written) {
    const [name = '', ...rest] = one.split('=')
    const key = name.trim().toLowerCase()
    const said = rest.join('=').trim()
    if (rest.length === 0 || said.length > LONGEST || !NAME.test(key) || TAKEN.includes(key))
      sheet.wrong.push(
        t('operator.records.bad.attribute', { value: shownValue(one), names: { list: TAKEN } }),
      )
    else if (said !== '') found.set(key, said)
  }
  return Object.fromEntries(found)
}

function asWords(given: unknown): string {
  if (given === null || given === undefined) return ''
  return typeof given === 'string' ? given : JSON.stringify(given)
}
