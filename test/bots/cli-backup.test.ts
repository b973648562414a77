/** A copy is whole or absent, is put back only where nobody is, and then sends nothing before it is told to. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { connection } from '../../adapters/embedded/connection.ts'
import { mayLeave } from '../../core/acts/may-leave.ts'
import { ActivityId, BroadcastId, Club, HOUSE } from '../../core/domain/index.ts'
import type { OutboxRow } from '../../core/message/index.ts'
import { ROOT } from '../_kit/check.ts'
import { GENK, member, outboxRow } from '../contract/records.ts'
import { whole } from './cli-whole.ts'

const { folder, file, goesting, put, within } = whole()
const copy = (): string => join(folder(), 'elsewhere', 'copy.db')

async function house(...rows: readonly OutboxRow[]): Promise<void> {
  const where = { name: 'Genk', municipality: 'Genk', lat: 50.965, lon: 5.5 }
  const club = { id: GENK, clubId: HOUSE, name: 'Club Genk', state: 'open', operator: 'Bib Genk' }
  const more = { contact: 'An, 089 00 00 00', privacy: { nl: 'Kort.' }, centre: where }
  const record = Club.parse({ ...club, ...more, createdAt: 1 })
  await within(async ({ store }) => {
    await store.commit([
      { do: 'put', in: 'clubs', record },
      { do: 'put', in: 'members', record: member('an') },
      ...rows.map((one) => ({ do: 'put', in: 'outbox', record: one }) as const),
    ])
  })
}

const row = (id: string): Promise<OutboxRow | undefined> =>
  within(async ({ store }) => (await store.get('outbox', GENK, id))?.record)

/** What a message would do if it left now. */
const fate = (id: string): Promise<string> =>
  within(async ({ store }) => {
    const record = (await store.get('outbox', GENK, id))?.record
    if (record === undefined) throw new Error(`There is no ${id}.`)
    const clock = { now: () => Date.UTC(2026, 10, 23, 11), stamp: () => 1 }
    const departure = await mayLeave({ store, clock } as Parameters<typeof mayLeave>[0], record)
    return departure.do === 'send' ? 'send' : departure.reason
  })

describe('a backup', () => {
  it('says where it is, how large and what is in it, and is for its owner’s eyes only', async () => {
    await house()
    const { code, printed } = await goesting(['backup', copy()])
    expect(code).toBe(0)
    expect(printed).toContain(copy())
    expect(printed).toMatch(/MB in .* s: 1 person, 0 groups, 0 activities\./)
    expect((statSync(copy()).mode & 0o777).toString(8)).toBe('600')
    expect(readdirSync(join(folder(), 'elsewhere'))).toEqual(['copy.db'])
    const doctor = await goesting(['doctor'])
    expect(doctor.printed).toContain('The last copy was made today.')
  })

  it('gets a name of its own, and replaces only an older copy', async () => {
    await house()
    const { printed } = await goesting(['backup', '--json'])
    const made = (JSON.parse(printed) as { file: string }).file
    expect(made).toMatch(/backups\/goesting-\d{4}-\d\d-\d\d-\d\d-\d\d\.db$/)
    expect((await goesting(['backup', made])).code).toBe(0)
    const other = join(folder(), 'letter.txt')
    writeFileSync(other, 'Dear An')
    const refused = await goesting(['backup', other])
    expect(refused).toMatchObject({ code: 1, printed: '' })
    expect(refused.complained).toContain('is something else already')
    expect(readFileSync(other, 'utf8')).toBe('Dear An')
    expect((await goesting(['backup', file()])).complained).toContain('is Goesting itself')
  })

  it('is whole while another process keeps writing, and holds everything that was told before it', async () => {
    await house()
    const other = writing()
    const before = await other.told(20)
    const { code } = await goesting(['backup', copy()])
    await other.told(before.length + 20)
    await other.ends()
    expect(code).toBe(0)
    const opened = connection(copy())
    expect(opened.row('PRAGMA integrity_check')?.[0]).toBe('ok')
    const ids = new Set(opened.rows('SELECT id FROM partners').map(([id]) => String(id)))
    opened.close()
    expect(before.filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('a restore', () => {
  const OLD = Date.UTC(2026, 10, 20)

  async function copied(): Promise<void> {
    await house(
      { ...outboxRow('old', 1), createdAt: OLD },
      { ...outboxRow('going', 2, { state: 'claimed' }), createdAt: OLD },
      { ...outboxRow('safety', 3), class: 'B', createdAt: OLD },
    )
    await goesting(['backup', copy()])
  }

  it('puts the copy back, keeps what was there, and holds everything of class A', async () => {
    await put('broadcasts', {
      ...{ id: BroadcastId.parse('autumn'), clubId: GENK, activityId: ActivityId.parse('a') },
      ...{ state: 'running', counts: { of: 9, looked: 3, written: 2 } },
      ...{ contentHash: '', createdAt: OLD },
    })
    await copied()
    await put('members', member('later'))
    const refused = await goesting(['restore', copy()])
    expect(refused.code).toBe(1)
    expect(refused.complained).toContain('With --replace')
    const done = await goesting(['restore', copy(), '--replace'])
    expect(done.code).toBe(0)
    expect(done.printed).toContain('Nothing leaves yet')
    expect(readdirSync(folder()).some((name) => name.includes('.before-'))).toBe(true)
    await within(async ({ store }) => {
      expect(await store.get('members', GENK, 'an')).toBeDefined()
      expect(await store.get('members', GENK, 'later')).toBeUndefined()
      expect((await store.get('broadcasts', GENK, 'autumn'))?.record.state).toBe('paused')
      expect((await store.get('clubs', HOUSE, GENK))?.record).toMatchObject({
        sending: false,
        restored: { sending: true },
      })
    })
    expect(await fate('old')).toBe('restored')
    expect(await fate('safety')).toBe('send')
    expect((await goesting(['doctor'])).printed).toContain('sends nothing yet')
    expect((await goesting(['club', 'sending', 'on'])).complained).toContain('goesting sending on')
  })

  it.each([
    ['--drop-old', { old: 'cancelled', going: 'cancelled', safety: 'pending' }],
    ['--send-old', { old: 'pending', going: 'pending', safety: 'pending' }],
  ] as const)('sends again with %s, and asks before', async (option, states) => {
    await copied()
    await goesting(['restore', copy(), '--replace'])
    const asked = await goesting(['sending', 'on'])
    expect(asked.code).toBe(2)
    expect(asked.printed).toContain('2 messages waited')
    expect(asked.printed.split('\n').slice(1).sort()).toEqual(['- going', '- old'])
    expect((await goesting(['sending', 'on', '--drop-old', '--send-old'])).code).toBe(2)
    expect(await fate('old')).toBe('restored')
    expect((await goesting(['sending', 'on', option])).code).toBe(0)
    for (const [id, state] of Object.entries(states)) expect((await row(id))?.state).toBe(state)
    await within(async ({ store }) => {
      const club = (await store.get('clubs', HOUSE, GENK))?.record
      expect(club).toMatchObject({ sending: true })
      expect(club?.restored).toBeUndefined()
    })
    expect((await goesting(['sending', 'on', option])).printed).toContain('no copy')
  })

  it('makes a house where there is none', async () => {
    await copied()
    const there = join(folder(), 'new')
    const { code } = await ran(['restore', copy()], there)
    expect(code).toBe(0)
    expect(existsSync(join(there, 'goesting.db'))).toBe(true)
  })

  it('never touches a house that a program has open', async () => {
    await copied()
    const before = readFileSync(copy())
    const other = writing()
    await other.told(1)
    const { code, complained } = await ran(['restore', copy(), '--replace'], folder())
    await other.ends()
    expect(code).toBe(1)
    expect(complained).toContain('Goesting is still running')
    expect(readFileSync(copy()).equals(before)).toBe(true)
    expect(readdirSync(folder()).filter((name) => /before|restoring/.test(name))).toEqual([])
  })

  it('of what is no whole copy changes nothing, and says why', async () => {
    await copied()
    const given: readonly (readonly [string, (path: string) => void])[] = [
      ['is not there', () => undefined],
      ['is no copy of Goesting', (path) => writeFileSync(path, '')],
      ['is no copy of Goesting', (path) => writeFileSync(path, 'Dear An')],
      ['belongs to another program', (path) => made(path, 'CREATE TABLE t (x)')],
      ['by a newer Goesting', (path) => made(path, `${OURS}; PRAGMA user_version = 99`)],
      ['is damaged', (path) => writeFileSync(path, halfOf(copy()))],
    ]
    for (const [at, [sentence, make]] of given.entries()) {
      const path = join(folder(), 'elsewhere', `given-${String(at)}.db`)
      make(path)
      const { code, complained } = await goesting(['restore', path, '--replace'])
      expect({ code, complained }, sentence).toEqual({
        code: 1,
        complained: expect.stringContaining(sentence) as string,
      })
      expect(complained).toContain('Nothing was changed')
    }
    expect(readdirSync(folder()).filter((name) => /before|restoring/.test(name))).toEqual([])
    expect((await row('old'))?.state).toBe('pending')
  })
})

const OURS = 'PRAGMA application_id = 1196377427; CREATE TABLE t (x)'

function made(path: string, sql: string): void {
  const database = connection(path)
  database.exec(sql)
  database.close()
}

function halfOf(path: string): Buffer {
  const bytes = readFileSync(path)
  return bytes.subarray(0, Math.floor(bytes.length / 2))
}

/** Another process that has the house open, and writes into it until it is killed. */
function writing(): { told(count: number): Promise<string[]>; ends(): Promise<void> } {
  const program = join(ROOT, 'test/faults/embedded-keeps-writing.ts')
  const writer = spawn(process.execPath, ['--import', 'tsx', program, file()], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const lines = (): string[] => said.split('\n').slice(0, -1)
  writer.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
  })
  return {
    told: async (count) => {
      while (lines().length < count) await once(writer.stdout, 'data')
      return lines()
    },
    ends: async () => {
      const ended = once(writer, 'exit')
      writer.kill('SIGKILL')
      await ended
    },
  }
}

const execute = promisify(execFile)

/** The command as a program of its own. */
async function ran(
  argv: readonly string[],
  data: string,
): Promise<{ code: number; complained: string }> {
  const env = { PATH: process.env['PATH'] ?? '', GOESTING_DATA: data, PORT: '0', LANG: 'en' }
  const args = ['--import', 'tsx', join(ROOT, 'bots/cli.ts'), ...argv]
  return execute(process.execPath, args, { cwd: ROOT, env }).then(
    ({ stderr }) => ({ code: 0, complained: stderr }),
    (error: unknown) => {
      const { code, stderr } = error as { code: number; stderr: string }
      return { code, complained: stderr }
    },
  )
}
