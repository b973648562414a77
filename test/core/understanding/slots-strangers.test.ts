/** Times in what strangers write: promises, announcements, questions and refusals, well and badly spelled. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { read } from '../../../core/understanding/index.ts'
import { cells, cellsOf } from './slot-grammar.ts'
import { DUTCH, ENGLISH, FRENCH, SPOKEN, type Strange } from './slot-strangers.ts'

const knowledge = readKnowledge()

const TABLES: readonly (readonly [string, readonly Strange[]])[] = [
  ['Dutch', DUTCH],
  ['the Dutch of dialects, of newcomers and of haste', SPOKEN],
  ['French', FRENCH],
  ['English', ENGLISH],
]

describe.each(TABLES)('times that strangers write in %s', (_, table) => {
  it.each(table)('reads «%s» as «%s»', (text, times) => {
    const words = times.split(' ').filter((word) => word !== '')
    const { available, unavailable } = read(text, knowledge)
    expect({ can: cellsOf(available), cannot: cellsOf(unavailable) }).toEqual({
      can: cells(words.filter((word) => !word.startsWith('!'))),
      cannot: cells(words.filter((word) => word.startsWith('!')).map((word) => word.slice(1))),
    })
  })
})
