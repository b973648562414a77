/** The main job, from «ik wil leren naaien» to two people who write to each other. */
import { describe, expect, it } from 'vitest'
import { asksNadia, houseForEach, joins, saysOverRestarts, WISH } from '../_kit/talk.ts'

const open = houseForEach()
const sara = open.person('sara')
const nadia = open.person('demo-nadia')
const coordinator = open.person('demo-coordinator')

describe('somebody new', () => {
  it('is greeted and shown what was understood, for confirmation', async () => {
    await sara.says('ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk')
    await sara.sees('Hallo', 'naaien', 'koken', 'woensdagavond', 'Genk', 'Klopt dat?')
  })

  it('is told who runs the club, what is kept and how to erase it, and asked three things in one step', async () => {
    await sara.saysEach('ik wil leren naaien in Genk', 'ja')
    const form = (await sara.last()).blocks.find((block) => block.kind === 'form')
    expect(
      form?.kind === 'form' && form.fields.map((field) => [field.key, field.optional]),
    ).toEqual([
      ['onboarding.name', true],
      ['onboarding.adult', false],
      ['onboarding.consent', false],
    ])
    await sara.sees('Deze club is van', 'wis alles')
  })

  it('gets one list of people, groups and activities, and nobody’s contact details', async () => {
    await joins(sara)
    await sara.sees('Welkom, Sara', 'Nadia', 'Groepje')
    await sara.seesNot('@', /\+32|04\d\d/)
  })

  it('finds everything as it was left after a restart in the middle of every step', async () => {
    await sara.says(WISH.nl)
    await saysOverRestarts(open, sara, '1', 'Sara', 'ja', '1')
    await sara.sees('Welkom, Sara', 'Nadia')
  })

  it('can put right what was misunderstood, in their own words', async () => {
    await sara.says('ik wil leren naaien in Genk')
    await sara.presses('Iets klopt niet')
    await sara.says('op donderdagavond in Beringen')
    await sara.sees('naaien', 'donderdagavond', 'Beringen')
    await sara.seesNot('Genk')
  })
})

describe('two people', () => {
  async function asked(): Promise<void> {
    await joins(sara)
    await sara.presses('Vraag Nadia')
    await sara.sees('Nooit je adres of je nummer')
    await sara.presses('Vraag Nadia')
  }

  it('are introduced after the second yes, and not before', async () => {
    await asked()
    await sara.sees('Ik heb het gevraagd')
    await nadia.sees('Sara', 'naaien')
    await nadia.presses('Ja, graag')
    await sara.sees('Nadia', 'willen elkaar leren kennen')
    await nadia.sees('Sara', 'willen elkaar leren kennen')
  })

  it('look the same to the asker when the other says no, says nothing, or says «not yet»', async () => {
    const seen: string[] = []
    for (const answer of ['Nee, bedankt', undefined, 'Nu nog niet']) {
      await open.anew()
      await asked()
      if (answer !== undefined) await nadia.presses(answer)
      await sara.says('wat heb ik staan?')
      open.clock.advance(8 * 24 * 60 * 60 * 1000)
      await open.runDue()
      seen.push(await sara.everything())
    }
    expect(new Set(seen).size).toBe(1)
    expect(seen[0]).toContain('Er kwam deze week geen antwoord')
  })

  it('may answer with a later yes after a «not yet»', async () => {
    await asked()
    await nadia.presses('Nu nog niet')
    await nadia.presses('Ja, graag')
    await sara.sees('willen elkaar leren kennen')
  })

  async function inTouch(): Promise<void> {
    await asked()
    await nadia.presses('Ja, graag')
  }

  it('write to each other through the bot, by button and by number, over a restart', async () => {
    await inTouch()
    await sara.presses('Schrijf aan Nadia')
    await open.restart()
    await sara.says('Dag Nadia, past woensdag?')
    await nadia.sees('Sara', 'Dag Nadia, past woensdag?')
    await nadia.says('1')
    await nadia.says('Ja, om 19u in de bib')
    await sara.sees('Nadia', 'Ja, om 19u in de bib')
  })

  it('can stop the contact: closed both ways at once, and never matched again', async () => {
    await inTouch()
    await sara.presses('Schrijf aan Nadia')
    await nadia.presses('Schrijf aan Sara')
    await nadia.presses('Stop dit contact')
    await nadia.sees('gestopt')
    await sara.says('ben je daar nog?')
    await sara.sees('niet doorgestuurd')
    expect(await nadia.everything()).not.toContain('ben je daar nog')
    await sara.says('ik wil leren naaien')
    await sara.presses('Ja, dat klopt')
    expect(JSON.stringify(await sara.last())).not.toContain('Vraag Nadia')
  })

  it('can report: the last messages are kept, and the club’s human gets them', async () => {
    await inTouch()
    await sara.presses('Schrijf aan Nadia')
    for (let n = 1; n <= 22; n++) await sara.says(`bericht ${String(n)}`)
    await nadia.presses('Meld dit')
    await nadia.presses('Ja, meld dit')
    await nadia.sees('1712')
    await coordinator.sees('bericht 22', 'bericht 3')
    expect(JSON.stringify(await coordinator.last())).not.toContain('bericht 2»')
    await nadia.says('hij schrijft te veel')
    await coordinator.sees('hij schrijft te veel')
    expect(await sara.everything()).not.toMatch(/gemeld|gestopt/)
  })

  it('who touched «Meld dit» by accident reports nothing', async () => {
    await inTouch()
    await nadia.presses('Meld dit')
    await nadia.sees('Wil je Sara melden?')
    await nadia.presses('Nee, toch niet')
    await sara.presses('Schrijf aan Nadia')
    await sara.says('dag Nadia!')
    await nadia.sees('dag Nadia!')
    expect(await coordinator.everything()).not.toContain('meldt')
  })
})

describe('a seat', () => {
  it('in a group is taken, found back, and given back', async () => {
    await joins(sara)
    await sara.presses('Doe mee')
    await sara.presses('Ja')
    await sara.sees('Je bent ingeschreven')
    await sara.says('wat heb ik staan?')
    await sara.sees('Groepje', 'Elke week')
    await sara.presses('Ik kom niet')
    await sara.says('wat heb ik staan?')
    await sara.sees('nog niets staan')
  })

  it.each([
    ['Doe mee', 'Ja'],
    ['Ik kom', 'Dat zeg ik liever niet'],
  ])('taken by «%s», is had back by who gave it by accident', async (choice, age) => {
    await joins(sara, { age })
    await sara.presses(choice)
    await sara.presses('Ja')
    await sara.says('wat heb ik staan?')
    await sara.presses('Ik kom niet')
    await sara.says('toch wel komen')
    await sara.sees('Je bent ingeschreven')
    await sara.says('wat heb ik staan?')
    await sara.sees('Ik kom niet')
  })

  it('at an activity is taken and found back, also by who is no declared adult', async () => {
    await joins(sara, { age: 'Dat zeg ik liever niet' })
    await sara.seesNot('Nadia', 'Groepje')
    await sara.presses('Ik kom')
    await sara.presses('Ja')
    await sara.says('agenda')
    await sara.sees('Activiteit')
  })
})

describe('somebody who turns out to be young', () => {
  it('leaves every contact and group at once, and the seat goes to somebody else', async () => {
    await joins(sara)
    await sara.presses('Doe mee')
    await sara.presses('Ja')
    await sara.says('ik wil leren naaien')
    await sara.presses('Ja, dat klopt')
    await asksNadia(sara)
    await nadia.presses('Ja, graag')
    await sara.saysEach('ik ben trouwens 15', 'wat heb ik staan?')
    await sara.sees('nog niets staan')
    await nadia.presses('Schrijf aan Sara')
    await nadia.sees('gestopt')
  })
})

describe('a human', () => {
  it('is one word away, takes the task on a card, and answers in the chat', async () => {
    await joins(sara)
    await sara.says('een mens')
    await sara.sees(/binnen \d+ u/)
    await coordinator.sees('Sara vraagt een mens')
    await sara.says('ik durf niet alleen te gaan')
    await coordinator.sees('ik durf niet alleen te gaan')
    await coordinator.presses('Ik neem dit')
    await coordinator.presses('Antwoord')
    await coordinator.says('Ik ga de eerste keer met je mee!')
    await sara.sees('Ik ga de eerste keer met je mee!')
    await coordinator.presses('Afvinken')
    await coordinator.sees('Afgevinkt')
  })

  it('cannot be played by somebody who is not one: task buttons refuse others', async () => {
    await joins(sara)
    await sara.says('een mens')
    const task = JSON.stringify(await coordinator.last()).match(/c:task-take:[a-z0-9]+/)?.[0] ?? ''
    await sara.hears({ kind: 'chosen', token: task })
    await sara.sees('Dat kan alleen een mens van de club')
  })
})
