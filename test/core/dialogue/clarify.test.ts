/** Doubts at the beginning of the first talk: asked one by one, with the rest of the message kept. */
import { describe, expect, it } from 'vitest'
import { type Said, scriptNamed, turn } from '../../../core/dialogue/index.ts'
import type { LogEntry } from '../../../core/domain/index.ts'

const WISH = { wants: [{ concept: 'guitar', kind: 'skill' }], where: place('Genk') }
const ROLE = { doubt: 'role', concepts: ['sewing', 'knitting'] }
const TALENT = { doubt: 'talent', concepts: ['knitting'], typed: 'brijen', role: 'want' }

function place(name: string): object {
  return { name, municipality: name, lat: 50.96, lon: 5.5 }
}

/** Presses these buttons one after the other, and gives what is then said and asked. */
function pressed(doubts: readonly object[], ...values: readonly string[]): string {
  const begin = scriptNamed('onboarding')?.begin({ wish: WISH, doubts, known: true, greet: false })
  if (begin === undefined) throw new Error('There is a talk of that name.')
  let log: readonly LogEntry[] = []
  for (const value of values) {
    const said: Said = { kind: 'choice', value }
    log = turn(begin, { log, said, heardUpTo: log.length }).log
  }
  const outcome = turn(begin, { log, heardUpTo: log.length })
  return outcome.kind === 'waiting' ? JSON.stringify(outcome.question.draft) : outcome.kind
}

describe('a talent in no role', () => {
  it('is asked about with all its like, in one question', () => {
    const question = pressed([ROLE])
    expect(question).toContain('onboarding.role')
    expect(question).toContain('sewing')
    expect(question).toContain('knitting')
  })

  it.each([
    ['want', /want.*sewing.*knitting.*guitar/, /offer/],
    ['offer', /offer.*sewing.*knitting/, /want"[^\]]*sewing/],
    ['both', /want.*sewing.*knitting.*guitar.*offer.*sewing.*knitting/, /interest/],
  ])('goes where «%s» puts it, beside the rest of the message', (answer, seen, unseen) => {
    const card = pressed([ROLE], answer).replaceAll('onboarding.', '')
    expect(card).toMatch(seen)
    expect(card).not.toMatch(unseen)
    expect(card).toContain('Genk')
  })
})

describe('several doubts', () => {
  it('are asked one after the other, and each answer is kept', () => {
    expect(pressed([TALENT, ROLE])).toContain('onboarding.doubt')
    expect(pressed([TALENT, ROLE], '0')).toContain('onboarding.role')
    expect(pressed([TALENT, ROLE], '0', 'offer')).toMatch(/want.*knitting|offer.*sewing/)
  })

  it('of one word are a list to choose from', () => {
    const two = { ...TALENT, concepts: ['knitting', 'crochet'] }
    expect(pressed([two])).toContain('onboarding.doubt.which')
    expect(pressed([two], '1')).toContain('crochet')
    expect(pressed([two], 'no')).not.toMatch(/crochet|knitting/)
  })
})
