/** The text of a calendar file: whose words are in it breaks nothing, and lines are no longer than they may be. */
import { expect, it } from 'vitest'
import { calendarText } from '../../../adapters/calendar/text.ts'

const BEE_DAY = {
  uid: 'bee-day@demo.goesting',
  sequence: 3,
  title: 'Bijendag; samen, of alleen\nEND:VCALENDAR',
  starts: Date.UTC(2026, 11, 5, 13),
  ends: Date.UTC(2026, 11, 5, 16),
  place: 'zaal 1, Genk',
  notes: `Gratis\nMeebrengen: ${'een heel lange zin met é en ç '.repeat(6)}`,
  isCancelled: false,
} as const

it('keeps words in their place, and folds long lines', () => {
  const text = calendarText({ language: 'nl', at: 0, appointments: [BEE_DAY] })
  const lines = text.split('\r\n')
  expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1)
  expect(lines).toContain('LOCATION:zaal 1\\, Genk')
  expect(lines).toContain('UID:bee-day@demo.goesting')
  expect(lines).toContain('SEQUENCE:3')
  expect(lines).toContain('DTSTART:20261205T130000Z')
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

it('says that something is off', () => {
  const off = { ...BEE_DAY, isCancelled: true }
  const text = calendarText({ language: 'fr', at: 0, appointments: [off, BEE_DAY] })
  expect(text).toContain('STATUS:CANCELLED')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
})
