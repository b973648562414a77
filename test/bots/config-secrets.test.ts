/** The secret: made once, kept for its owner alone, and mute wherever a program might print it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { secretsFrom } from '../../bots/config/secrets.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goesting-secret-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('a secret', () => {
  it('that was given is the one that signs, and nothing is kept', () => {
    expect(secretsFrom({ signing: 'given by the operator' }, folder).signing()).toBe(
      'given by the operator',
    )
    expect(readdirSync(folder)).toEqual([])
  })

  it('is made at the first use and stays the same over a restart', () => {
    const data = join(folder, 'new', 'deep')
    const first = secretsFrom({}, data).signing()
    expect(first.length).toBeGreaterThanOrEqual(32)
    expect(secretsFrom({}, data).signing()).toBe(first)
    expect(secretsFrom({}, join(folder, 'other')).signing()).not.toBe(first)
  })

  it('leaves one file, which its owner alone can read', () => {
    secretsFrom({}, folder).signing()
    expect(readdirSync(folder)).toEqual(['secret'])
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('that lies open is closed when it is read', () => {
    const path = join(folder, 'secret')
    writeFileSync(path, `${'x'.repeat(40)}\n`, { mode: 0o644 })
    expect(secretsFrom({}, folder).signing()).toBe('x'.repeat(40))
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('is never made on top of a file that holds something else', () => {
    const path = join(folder, 'secret')
    writeFileSync(path, 'short')
    expect(() => secretsFrom({}, folder).signing()).toThrow(/no usable secret/)
    expect(readFileSync(path, 'utf8')).toBe('short')
  })

  it('is not looked for before it is used', () => {
    secretsFrom({}, join(folder, 'never'))
    expect(readdirSync(folder)).toEqual([])
  })

  it('cannot be printed', () => {
    const secrets = secretsFrom({ signing: 'given by the operator' }, folder)
    const printed = [
      String(secrets),
      secrets.toString(),
      JSON.stringify({ secrets }),
      inspect(secrets, { depth: 9, showHidden: true }),
      inspect({ deep: { secrets } }, { depth: 9 }),
      Object.values(secrets).map(String).join(),
    ]
    expect(printed.join()).not.toContain('given by')
    expect(printed[0]).toBe('[secret]')
  })
})
