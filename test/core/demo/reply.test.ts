/** Invented people who are not played: they answer in time, to the point, and never pretend to exist. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relayReply, requestAnswer } from '../../../core/demo/index.ts'
import { IntroductionId, LANGUAGES, type Member } from '../../../core/domain/index.ts'
import { catalogues, type Key, sayPlain } from '../../../core/texts/index.ts'
import { foundedAt } from './read-demo.ts'

const { members } = foundedAt('2026-11-22T10:00:00Z')
const introduction = IntroductionId.parse('one')
const DOES_NOT_EXIST = {
  nl: /verzonnen: fictief voorbeeld\.$/,
  fr: /Je n’existe pas\u00a0: exemple fictif\.$/,
  en: /I do not exist: fictional example\.$/,
}

function called(slug: string): Member {
  const found = members.find((member) => member.persona?.slug === slug)
  if (found === undefined) throw new Error(`nobody is called ${slug}`)
  return found
}

function replyTo(words: string, turn = 1): Key | undefined {
  return relayReply(called('nadia'), introduction, { words, turn })?.phrase.key
}

describe('an invented person who is not played', () => {
  it('says in every reply and every language that they do not exist', () => {
    const anyWords = fc.oneof(
      fc.string(),
      fc.constantFrom('wanneer?', 'où ?', 'where and when?', 'dag', 'merci', 'wat meebrengen?'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...members), anyWords, fc.nat(9), (person, words, turn) => {
        const reply = relayReply(person, introduction, { words, turn })
        if (person.persona?.answers === 'silent') expect(reply).toBeUndefined()
        else
          for (const language of LANGUAGES) {
            const label = (concept: string): string => concept
            expect(reply && sayPlain(reply.phrase, { language, label })).toMatch(
              DOES_NOT_EXIST[language],
            )
          }
      }),
    )
    for (const language of LANGUAGES)
      for (const [key, text] of Object.entries(catalogues[language]))
        if (key.startsWith('demo.reply.')) expect(text).toMatch(DOES_NOT_EXIST[language])
  })

  it.each([
    ['Wanneer kan je?', 'demo.reply.when'],
    ['Hoe laat past het?', 'demo.reply.when'],
    ['On se voit quel jour ?', 'demo.reply.when'],
    ['What time suits you?', 'demo.reply.when'],
    ['Waar spreken we af?', 'demo.reply.where'],
    ['On se voit où ?', 'demo.reply.where'],
    ['on se voit ou?', 'demo.reply.where'],
    ['Where do you live?', 'demo.reply.where'],
    ['Waar en wanneer?', 'demo.reply.meet'],
    ['Where and when?', 'demo.reply.meet'],
    ['Moet ik iets meebrengen?', 'demo.reply.bring'],
    ['Bedankt!', 'demo.reply.thanks'],
    ['Merci beaucoup', 'demo.reply.thanks'],
    ['Dag Nadia', 'demo.reply.hello'],
    ['Bonjour !', 'demo.reply.hello'],
    ['Waarom niet', 'demo.reply.other'],
    ['thé ou café, les deux me vont', 'demo.reply.other'],
    ['', 'demo.reply.other'],
  ])('answers «%s» with %s', (words, key) => {
    expect(replyTo(words)).toBe(key)
  })

  it('greets in the first reply, and does not say the same thing twice in a row', () => {
    expect(replyTo('Ik naai graag', 0)).toBe('demo.reply.hello')
    expect(replyTo('Ik naai graag', 1)).not.toBe(replyTo('Ik naai graag', 2))
  })

  it('says when they are free and where they are, of themselves alone', () => {
    const nadia = called('nadia')
    const reply = relayReply(nadia, introduction, { words: 'waar en wanneer?', turn: 3 })
    const words = reply && sayPlain(reply.phrase, { language: 'nl', label: String })
    expect(words).toContain('Genk')
    expect(words).toContain('woensdagavond')
    const free: Member = { ...nadia, available: [] }
    const any = relayReply(free, introduction, { words: 'wanneer?', turn: 3 })
    expect(any?.phrase.key).toBe('demo.reply.when-any')
  })

  it('does the same thing again when asked again, within five seconds', () => {
    for (const member of members) {
      const heard = { words: 'dag', turn: 1 }
      const reply = relayReply(member, introduction, heard)
      expect(relayReply(member, introduction, heard)).toEqual(reply)
      expect(requestAnswer(member, introduction)).toEqual(requestAnswer(member, introduction))
      for (const after of [reply?.afterMs, requestAnswer(member, introduction)?.afterMs]) {
        expect(after ?? 1500).toBeGreaterThanOrEqual(1500)
        expect(after ?? 1500).toBeLessThan(5000)
      }
    }
  })

  it('answers a request as was written down about them', () => {
    expect(requestAnswer(called('nadia'), introduction)?.said).toBe('yes')
    expect(requestAnswer(called('hilde'), introduction)?.said).toBe('no')
    expect(requestAnswer(called('leila'), introduction)?.said).toBe('not-yet')
    expect(requestAnswer(called('bart'), introduction)).toBeUndefined()
  })
})

describe('a real person', () => {
  it('is never spoken for', () => {
    const { persona: _, ...real } = called('nadia')
    expect(relayReply(real, introduction, { words: 'dag', turn: 0 })).toBeUndefined()
    expect(requestAnswer(real, introduction)).toBeUndefined()
  })
})
