/** The menu of commands: every command is a word that always works, in each language. */
import { describe, expect, it } from 'vitest'
import { commandsFor } from '../../../adapters/telegram/commands.ts'
import { decode } from '../../../adapters/telegram/decode.ts'
import { alwaysWord } from '../../../core/dialogue/index.ts'
import { BOT, words } from './updates.ts'

const MENUS = commandsFor().map((menu) => ({ ...menu, language: menu.language_code ?? 'all' }))

describe.each(MENUS)('the menu in $language', ({ commands }) => {
  it.each(commands)('has /$command: $description', ({ command, description }) => {
    expect(command).toMatch(/^[a-z0-9_]{1,32}$/)
    expect(description.length).toBeGreaterThan(2)
    expect(description.length).toBeLessThanOrEqual(256)
    const decoded = decode(words(`/${command}@${BOT.username}`), {
      bot: BOT,
      now: 0,
      token: () => undefined,
      municipality: () => undefined,
    })
    const said = decoded.kind === 'heard' && decoded.heard.kind === 'said' ? decoded.heard.text : ''
    expect(alwaysWord(said)).toBeDefined()
  })

  it('has no command twice', () => {
    const meanings = commands.map(({ command }) => alwaysWord(command))
    expect(new Set(meanings).size).toBe(commands.length)
  })
})
