/** Words that nobody knew, from the people who say them to the coordinator who makes talents of them. */
import { beforeEach, describe, expect, it } from 'vitest'
import { houseForEach, saysOverRestarts } from '../_kit/talk.ts'

const open = houseForEach()
const coordinator = open.person('demo-coordinator')
const kim = open.person('kim')

/** So many people, each in a chat of their own, say this. */
async function say(text: string, times: number): Promise<void> {
  for (let n = 1; n <= times; n += 1) {
    const somebody = open.person(`${text.replace(/\W+/g, '-')}-${String(n)}`)
    await somebody.says(text)
  }
}

describe('the list of new words', () => {
  it('holds what was said from two chats on, the most counted first, with its count', async () => {
    await say('ik wil leren tjoekballen', 2)
    await say('ik zoek een cursus wakanabe', 3)
    await say('ik wil leren sofrolegen', 1)
    await coordinator.says('woorden')
    await coordinator.sees(
      /1\. wakanabe\n2\. tjoekballen/,
      'wakanabe: 3 keer',
      'tjoekballen: 2 keer',
    )
    await coordinator.seesNot('sofrolegen')
  })

  it('is empty, and says when it will not be, as long as nothing was said twice', async () => {
    await say('ik wil leren tjoekballen', 1)
    await coordinator.says('woorden')
    await coordinator.sees('geen nieuwe woorden')
  })

  it('counts a chat once, however often it says the word', async () => {
    for (let n = 0; n < 3; n += 1) await kim.says('ik wil leren tjoekballen')
    await coordinator.says('woorden')
    await coordinator.sees('geen nieuwe woorden')
  })

  it('is one button away at the desk', async () => {
    await say('ik wil leren tjoekballen', 2)
    await coordinator.says('een mens')
    await coordinator.presses('Nieuwe woorden')
    await coordinator.sees('tjoekballen: 2 keer')
  })

  it('is for a coordinator alone: to others the word is a word like any other', async () => {
    await say('ik wil leren tjoekballen', 2)
    const nadia = open.person('demo-nadia')
    await nadia.says('woorden')
    await nadia.seesNot('tjoekballen')
    await nadia.hears({ kind: 'chosen', token: 'c:say:words' })
    await nadia.seesNot('tjoekballen')
    await nadia.hears({ kind: 'chosen', token: 'c:word-reopen:nl-tjoekballen' })
    await nadia.sees('Dat kan alleen een mens van de club')
  })

  it.each([
    ['mots', 'je veux apprendre le blorkage', 'blorkage'],
    ['words', 'i want to learn blorking', 'blorking'],
  ])('opens with «%s» as well', async (typed, said, word) => {
    await say(said, 2)
    await coordinator.says(typed)
    await coordinator.sees(word)
  })
})

describe('a word', () => {
  beforeEach(() => say('ik wil leren tjoekballen', 2))

  it('becomes something new: name, theme and group, by buttons and by typing', async () => {
    await coordinator.saysEach('woorden', '1')
    await coordinator.sees('wat is dit?')
    await coordinator.presses('Iets nieuws dat mensen doen of leren')
    await coordinator.says('tjoekbal spelen')
    await coordinator.presses('Ontspannen')
    await coordinator.says('Balsport en volkssport')
    await coordinator.sees('tjoekbal spelen staat erbij', 'laatste woord')
    await kim.says('ik wil tjoekbal spelen in Genk')
    await kim.sees('Je zoekt: tjoekbal spelen')
  })

  it('becomes another word for what there is, once that was confirmed', async () => {
    await coordinator.saysEach('woorden', 'tjoekballen', '2', 'volleyballen')
    await coordinator.sees('tjoekballen is dus een ander woord voor volleybal')
    await coordinator.says('ja')
    await coordinator.sees('Wie tjoekballen zegt, bedoelt vanaf nu volleybal')
    await kim.says('ik wil leren tjoekballen')
    await kim.sees('volleybal')
  })

  it('is asked for again when the other word is not known either, or not meant', async () => {
    await coordinator.saysEach('woorden', '1', '2', 'xyzzyk')
    await coordinator.sees('Dat ken ik ook niet')
    await coordinator.saysEach('naaien', 'nee')
    await coordinator.sees('een ander woord voor?')
    await coordinator.presses('Terug naar de lijst')
    await coordinator.sees('tjoekballen: 2 keer')
  })

  it('is left alone, and taken back with one button', async () => {
    await coordinator.saysEach('woorden', '1')
    await coordinator.presses('Laat het zo')
    await coordinator.sees('tjoekballen laat ik zo')
    await coordinator.says('woorden')
    await coordinator.sees('geen nieuwe woorden')
    await coordinator.presses('Maak dat ongedaan')
    await coordinator.sees('Ongedaan gemaakt')
    await coordinator.says('woorden')
    await coordinator.sees('tjoekballen: 2 keer')
  })

  it('that became something new is unknown again when that is undone', async () => {
    await coordinator.saysEach('woorden', '1', '1', 'ja', '1', '1')
    await coordinator.sees('tjoekballen staat erbij')
    await coordinator.presses('Maak dat ongedaan')
    await kim.says('ik wil leren tjoekballen')
    await kim.seesNot('Je zoekt')
    await coordinator.presses('Maak dat ongedaan')
    await coordinator.sees('Dat kan nu niet meer')
  })

  it('cannot take the name of something else', async () => {
    await coordinator.saysEach('woorden', '1', '1', 'naaien', '1', '1')
    await coordinator.sees('is al de naam van naaien', 'tjoekballen: 2 keer')
  })

  it('stays where it was over a restart in the middle of every step', async () => {
    await coordinator.says('woorden')
    await saysOverRestarts(open, coordinator, '1', '1', 'ja', '1', '1')
    await coordinator.sees('tjoekballen staat erbij')
    await open.restart()
    await kim.says('ik wil leren tjoekballen')
    await kim.sees('Je zoekt: tjoekballen')
    expect(open.journal.alarms).toEqual([])
  })
})
