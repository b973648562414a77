/** The menu of commands: every command is a word that always works, in each language. */
import { describe, expect, it } from 'vitest'
import { commandsFor } from '../../../adapters/telegram/commands.ts'
import { decode } from '../../../adapters/telegram/decode.ts'
import { alwaysWord } from '../../../core/dialogue/index.ts'
import { BOT, inRoom, words } from './updates.ts'

const ALL = commandsFor().map((menu) => ({ ...menu, language: menu.language_code ?? 'all' }))
const MENUS = ALL.filter(({ scope }) => scope === undefined)
const IN_GROUPS = ALL.filter(({ scope }) => scope !== undefined)
const AROUND = { bot: BOT, now: 0, token: () => undefined, municipality: () => undefined }

describe.each(MENUS)('the menu in $language', ({ commands }) => {
  it.each(commands)('has /$command: $description', ({ command, description }) => {
    expect(command).toMatch(/^[a-z0-9_]{1,32}$/)
    expect(description.length).toBeGreaterThan(2)
    expect(description.length).toBeLessThanOrEqual(256)
    const decoded = decode(words(`/${command}@${BOT.username}`), AROUND)
    const said = decoded.kind === 'heard' && decoded.heard.kind === 'said' ? decoded.heard.text : ''
    expect(alwaysWord(said)).toBeDefined()
  })

  it('has no command twice', () => {
    const meanings = commands.map(({ command }) => alwaysWord(command))
    expect(new Set(meanings).size).toBe(commands.length)
  })
})

describe.each(IN_GROUPS)('the menu of groups in $language', ({ commands }) => {
  it.each(commands)('has /$command, which asks when the group meets', ({ command }) => {
    const text = `/${command}@${BOT.username}`
    const entities = [{ type: 'bot_command', offset: 0, length: text.length }]
    const decoded = decode(inRoom({ text, entities }), AROUND)
    expect(decoded).toMatchObject({ kind: 'in-room', heard: { what: 'when' } })
  })
})

it('of groups has one command in each language', () => {
  expect(IN_GROUPS.map(({ commands }) => commands.map(({ command }) => command))).toEqual([
    ['wanneer'],
    ['wanneer'],
    ['quand'],
    ['when'],
  ])
})
