/** Words that always work, three languages, and everything that is no word at all. */
import { describe, expect, it } from 'vitest'
import { houseForEach } from '../_kit/talk.ts'

const open = houseForEach()
const kim = open.person('kim')

describe('the first screen', () => {
  it('speaks three languages at once and shows five themes with numbers', async () => {
    await kim.hears({ kind: 'opened' })
    await kim.sees('goesting', 'envie', 'What would you like', '1. Ontspannen', '5. Denken')
    expect((await kim.last()).choices.slice(0, 5).every((choice) => choice.picture)).toBe(true)
  })

  it('leads from a number to things to choose from, and from «weet ik niet» to things to taste', async () => {
    await kim.hears({ kind: 'opened' })
    await kim.says('2')
    await kim.sees('goesting in een van deze dingen')
    await kim.saysEach('terug', '6')
    await kim.sees('Dat is een goed antwoord')
    await kim.saysEach('1', '2', '2')
    await kim.sees('Hoe mag ik je noemen?')
  })
})

describe('in another language', () => {
  it('goes from French words to French answers, through the whole first talk', async () => {
    await kim.says(
      'je voudrais apprendre la couture et je sais bien cuisiner, le mercredi soir à Genk',
    )
    await kim.sees('coudre', 'Genk', 'mercredi soir')
    await kim.saysEach('oui', 'Kim', 'oui', 'oui')
    await kim.sees('Nadia')
    expect((await kim.last()).language).toBe('fr')
  })

  it('goes from English words to English answers', async () => {
    await kim.says(
      'I want to learn to sew and I can cook well, preferably Wednesday evening in Genk',
    )
    await kim.sees('sewing', 'Genk', 'Wednesday evening')
    await kim.saysEach('yes', 'skip', 'yes', 'yes')
    await kim.sees('Nadia')
  })

  it('switches in the middle of a question, and asks it again in that language', async () => {
    await kim.says('ik wil leren naaien in Genk')
    await kim.says('français')
    await kim.sees('coudre')
    await kim.says('english')
    await kim.sees('sewing')
    await kim.says('nederlands')
    await kim.sees('naaien', 'Klopt dat?')
  })
})

describe('words that always work', () => {
  it.each(['help', 'stop', 'opnieuw', 'terug', 'een mens', 'wat heb ik staan?', 'mijn profiel'])(
    '«%s» is answered before, during and after the first talk',
    async (word) => {
      await kim.says(word)
      await kim.says('ik wil leren naaien in Genk')
      const before = (await kim.lines()).length
      await kim.says(word)
      expect((await kim.lines()).length).toBeGreaterThan(before + 1)
    },
  )

  it('«terug» takes back one answer at a time', async () => {
    await kim.saysEach('ik wil leren naaien in Genk', 'ja', 'Kim', 'terug')
    await kim.sees('Hoe mag ik je noemen')
    await kim.says('terug')
    await kim.sees('Klopt dat?')
  })

  it('«start» by somebody who never stopped is a greeting, and the question stays', async () => {
    await kim.saysEach('ik wil leren naaien in Genk', 'start')
    await kim.sees('Klopt dat?')
    await kim.saysEach('ja', 'Kim', 'ja', 'ja', 'start')
    expect(await kim.everything()).not.toContain('weer voorstellen')
  })

  it('«terug» at the first question leads out of a talk, and nothing was done', async () => {
    await kim.saysEach('ik wil leren naaien in Genk', 'ja', 'Kim', 'ja', 'ja')
    await kim.says('wis alles')
    await kim.says('terug')
    await kim.sees('dan laten we dat', 'Er is niets veranderd')
    await kim.says('ja')
    await kim.says('mijn profiel')
    await kim.sees('Kim')
  })

  it('«terug» after «iets anders zoeken» is back to the list', async () => {
    await kim.saysEach('ik wil leren naaien in Genk', 'ja', 'Kim', 'ja', 'ja', 'iets anders zoeken')
    await kim.says('terug')
    await kim.sees('Nadia')
  })

  it('«stop» ends proposals to others, «start» brings them back', async () => {
    await kim.says('stop')
    await kim.sees('niets meer uit mezelf')
    await kim.says('start')
    await kim.sees('weer voorstellen')
  })

  it('a consent is taken back and given again from the profile', async () => {
    await kim.saysEach('ik wil leren naaien in Genk', 'ja')
    await kim.fills({ 'onboarding.adult': 'Ja', 'onboarding.consent': 'Ja, dat mag' })
    await kim.sees('Nadia')
    await kim.says('mijn profiel')
    await kim.presses('Stel mij aan niemand voor')
    await kim.saysEach('ik wil leren naaien', 'ja')
    await kim.seesNot('Nadia')
    await kim.says('mijn profiel')
    await kim.presses('Stel mij voor aan anderen')
    await kim.saysEach('ik wil leren naaien', 'ja')
    await kim.sees('Nadia')
  })

  it('«wis alles» asks once more, and then nothing is known any more', async () => {
    await kim.saysEach('ik wil leren naaien in Genk', 'wis alles')
    await kim.presses('Ja, wis alles')
    await kim.sees('Alles is gewist')
    await kim.says('mijn profiel')
    await kim.seesNot('naaien')
  })
})

describe('everything that is no sentence', () => {
  const strange = [
    'مرحبا كيف حالك',
    'Привіт, я хочу вчити нідерландську',
    '你好',
    '👍',
    '🧵🪡',
    '   ',
    '.',
    'x'.repeat(4000),
    '<script>alert(1)</script>',
    '*vet* _schuin_ [link](http://evil)',
    '\u0000\u202e\ud800',
    '9999999999',
    '-1',
  ]

  it.each(strange)('gets a friendly answer that leads on: %j', async (text) => {
    await kim.says(text)
    const before = await kim.last()
    expect(before.choices.length + before.blocks.length).toBeGreaterThan(1)
    await kim.says('ik wil leren naaien in Genk')
    await kim.says(text)
    expect((await kim.last()).blocks.length).toBeGreaterThan(0)
    expect(open.journal.alarms).toEqual([])
  })

  it.each(['picture', 'voice', 'video', 'file', 'sticker', 'contact', 'place'] as const)(
    'a %s gets a friendly answer',
    async (what) => {
      await kim.hears({ kind: 'shared', what })
      await kim.sees('of vraag een mens')
    },
  )

  it('ten messages at once are all answered, in order', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, n) => kim.says(`ik wil leren naaien ${String(n)}`)),
    )
    const lines = await kim.lines()
    expect(lines.filter((line) => line.by === 'person')).toHaveLength(10)
    expect(lines.filter((line) => line.by === 'bot')).toHaveLength(10)
    expect(open.journal.alarms).toEqual([])
  })

  it('an old button, a foreign one and a forged one change nothing', async () => {
    await kim.says('ik wil leren naaien in Genk')
    for (const token of [
      'a:00000000:yes',
      'c:introduction-yes:nobody',
      'c:task-take:x',
      'zz',
      'c:say:format',
    ])
      await kim.hears({ kind: 'chosen', token })
    await kim.says('ja')
    await kim.sees('Hoe mag ik je noemen')
    expect(open.journal.alarms).toEqual([])
  })
})
