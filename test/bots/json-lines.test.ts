/** The door for programs: a line in, a line out, and a bad line stops nothing. */
import { describe, expect, it } from 'vitest'
import { answerLine } from '../../bots/cli/json-lines.ts'
import { telling } from '../../bots/config/locale.ts'
import { reader } from '../../bots/workbench.ts'
import type { Language } from '../../core/domain/index.ts'

const house = reader()
const answer = (line: string, number = 1, language: Language = 'nl'): unknown =>
  answerLine(line, number, house, telling(language))

describe('answerLine', () => {
  it('answers an object under its own id, with labels, places, times and questions', () => {
    const line = JSON.stringify({ id: 'a', text: 'Wie leert mij breien, woensdagavond in Genk?' })
    expect(answer(line)).toMatchObject({
      id: 'a',
      lang: 'nl',
      intent: 'find_peer',
      alert: null,
      offers: [],
      wants: [{ concept: 'knitting', span: [14, 20], method: 'exact' }],
      place: { name: 'Genk', postcode: '3600' },
      slots: ['wed-evening'],
      notSlots: [],
      spoken: [],
      level: null,
      age: null,
      about: 'self',
    })
  })

  it('takes a plain line as a text, under the number of its line', () => {
    expect(answer('hallo', 7)).toMatchObject({ id: 7, intent: 'greeting' })
  })

  it('tells a bad line in a sentence, under its id where it has one', () => {
    expect(JSON.stringify(answer('{"id":', 3))).toMatch(/^{"id":3,"error":"Regel 3 is geen JSON/)
    expect(JSON.stringify(answer('{"id":', 3, 'fr'))).toMatch(/^{"id":3,"error":"La ligne 3/)
    expect(JSON.stringify(answer('{"id":', 3, 'en'))).toMatch(
      /^{"id":3,"error":"Line 3 is not JSON/,
    )
    expect(JSON.stringify(answer('{"id":"x"}'))).toMatch(/^{"id":"x","error":"«text»/)
    expect(JSON.stringify(answer('{"id":{},"text":"a"}', 4))).toMatch(/^{"id":4,"error":"/)
  })

  it('keeps an alert apart from everything else', () => {
    expect(answer('ik wil niet meer leven')).toMatchObject({ alert: 'crisis' })
  })
})
