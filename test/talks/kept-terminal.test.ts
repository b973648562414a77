/** A kept talk reads the same in a terminal, where everything is typed, labels and numbers too. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { houseForEach } from '../_kit/talk.ts'
import { AT_A_TERMINAL, sitsDown } from './kept/at-a-terminal.ts'
import { botOnly, RETOLD, retold } from './kept/retold.ts'
import { playsAt } from './kept/seat.ts'
import { plays } from './kept/talk.ts'

const open = houseForEach({ chats: AT_A_TERMINAL })
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goesting-typed-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it.each(RETOLD)('%s is printed, every word of it', async (_, language, talk) => {
  let printed = ''
  const wanted = await retold(open, talk, language, async (one, turns) => {
    await one.hears({ kind: 'opened', locale: language })
    await plays(open, one, turns)
  })
  await open.anew()
  const told = await retold(open, talk, language, async (one, turns) => {
    const sitting = await sitsDown(open, one, language, folder)
    await playsAt(sitting, open, one, turns)
    await sitting.leaves()
    printed = sitting.printed()
  })
  expect(botOnly(told)).toBe(botOnly(wanted))
  expect(botOnly(printed)).toContain(botOnly(wanted))
})
