/**
 * A kept talk is told the same, word for word, when the program restarts before every sentence, when
 * everything arrives twice at once, and by somebody who writes faster than they are answered.
 */
import { describe, expect, it } from 'vitest'
import type { Person } from '../_kit/person.ts'
import { houseForEach } from '../_kit/talk.ts'
import { asKept, botOnly, RETOLD, retold } from './kept/retold.ts'
import { plays, type Turn } from './kept/talk.ts'

describe('over a restart before every sentence', () => {
  const open = houseForEach({
    brings: async (house, arrives) => {
      await house.restart()
      await arrives()
    },
  })

  it.each(RETOLD)('%s goes on where it was', async (_, language, talk) => {
    expect(await retold(open, talk, language)).toBe(asKept(talk, language))
  })
})

describe('when everything arrives twice at once', () => {
  const open = houseForEach({
    brings: async (_, arrives) => {
      await Promise.all([arrives(), arrives()])
    },
  })

  it.each(RETOLD)('%s is answered once', async (_, language, talk) => {
    expect(await retold(open, talk, language)).toBe(asKept(talk, language))
  })
})

describe('written faster than it is answered', () => {
  const open = houseForEach()

  /** Whatever is typed goes out at once, up to the next button, day or deed of somebody else. */
  async function playsInOneBreath(one: Person, turns: readonly Turn[]): Promise<void> {
    let typed: string[] = []
    const goesOut = async (): Promise<void> => {
      const words = typed
      typed = []
      await Promise.all(words.map((text) => one.says(text)))
    }
    for (const turn of turns) {
      if (typeof turn === 'string') {
        typed.push(turn)
        continue
      }
      await goesOut()
      await plays(open, one, [turn])
    }
    await goesOut()
  }

  it.each(RETOLD)('%s has every answer, in order', async (_, language, talk) => {
    const told = await retold(open, talk, language, playsInOneBreath)
    expect(botOnly(told)).toBe(botOnly(asKept(talk, language)))
  })
})
