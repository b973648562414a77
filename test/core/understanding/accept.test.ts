/** The accept table: what people may write, and the meaning that must come out. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import {
  commonParts,
  DAYS,
  type Day,
  PARTS,
  type Part,
  wholePart,
} from '../../../core/domain/index.ts'
import { type Reading, read } from '../../../core/understanding/index.ts'
import { SAID } from './said.ts'

const knowledge = readKnowledge()

interface Case {
  readonly text: string
  readonly intent: string
  readonly meaning: string
}

const cases: Case[] = SAID.split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => {
    const [text = '', intent = '', meaning = ''] = line.split('|').map((part) => part.trim())
    return { text, intent, meaning: normal(meaning) }
  })

function normal(meaning: string): string {
  return meaning
    .split(' ')
    .flatMap((mark) =>
      /^!?[a-z]+-(?:any|morning|afternoon|evening)$/.test(mark) ? slots(mark) : [mark],
    )
    .filter((mark) => mark !== '')
    .sort()
    .join(' ')
}

/** `wed-any` as its parts of the day. */
function slots(mark: string): string[] {
  const not = mark.startsWith('!') ? '!' : ''
  const [day = '', part = ''] = mark.replace('!', '').split('-')
  const days = { any: DAYS, weekend: DAYS.slice(5), weekday: DAYS.slice(0, 5) }[day] ?? [day as Day]
  const parts = part === 'any' ? PARTS : [part as Part]
  return days.flatMap((one) => parts.map((other) => `${not}${one}-${other}`))
}

function partsOf(intervals: Reading['available'], sign: string): string[] {
  const week = DAYS.flatMap((day) => PARTS.map((part) => wholePart(day, part)))
  return commonParts(
    intervals.map(({ value }) => value),
    week,
  ).map((index) => `${sign}${DAYS[Math.floor(index / 3)] ?? ''}-${PARTS[index % 3] ?? ''}`)
}

function meaningOf(reading: Reading): string {
  return [
    ...reading.offers.map(({ value }) => `+${value.concept}`),
    ...reading.wants.map(({ value }) => `-${value.concept}`),
    ...reading.interests.map(({ value }) => `*${value}`),
    ...(reading.where === undefined ? [] : [`@${reading.where.value.name}`]),
    ...partsOf(reading.available, ''),
    ...partsOf(reading.unavailable, '!'),
    ...reading.spoken.map(({ value }) => `~${value}`),
  ]
    .sort()
    .join(' ')
}

describe('read', () => {
  it.each(cases)('understands «$text»', ({ text, intent, meaning }) => {
    const reading = read(text, knowledge)
    expect({ intent: reading.intent.value, meaning: meaningOf(reading) }).toEqual({
      intent,
      meaning,
    })
  })
})
