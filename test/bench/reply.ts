/**
 * How long a person waits for a reply in the embedded default, among ten thousand members: the real
 * program in a process of its own, over its real HTTP door, from the post to the answer that stands.
 */
import { readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../adapters/embedded/open.ts'
import { embeddedStore } from '../../adapters/embedded/store.ts'
import { readTalents } from '../../adapters/files/authored.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { Member } from '../../core/domain/index.ts'
import { type Server, startServer } from '../_kit/server.ts'
import { visitor } from '../_kit/visitor.ts'
import type { Figure, Suite } from './figure.ts'
import { crowd } from './matching.ts'
import { quantile } from './quantile.ts'

const MEMBERS = 10_000
const WARM_UP = 3
const PEOPLE = 40

/** The first talk up to the ranked answer, a request, and what comes after. */
const WORDS = [
  'ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk',
  'ja',
  'Sara',
  'ja',
  '1',
  '1',
  '1',
  'wat heb ik staan?',
  'help',
] as const
/** Of these, the ones that search the whole club. */
const SEARCHING = 4

export const suite: Suite = {
  name: 'reply',
  about: 'a reply over HTTP in the embedded default, among 10,000 members',
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'goesting-bench-'))
    try {
      await (await startServer(folder)).stop()
      await fill(folder)
      const server = await startServer(folder)
      const figures = await measured(server)
      await server.stop()
      return [{ name: 'start', value: server.startMs, unit: 'ms' }, ...figures]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** Ten thousand members of the demo club, each whole and valid. */
async function fill(folder: string): Promise<void> {
  const store = embeddedStore(openDatabase(join(folder, 'goesting.db')))
  const members: Member[] = crowd(MEMBERS, 7, readTalents()).map((member) => ({
    ...member,
    clubId: DEMO_CLUB,
  }))
  for (let from = 0; from < members.length; from += 500)
    await store.commit(
      members
        .slice(from, from + 500)
        .map((record) => ({ do: 'put', in: 'members', record, expects: 'absent' })),
    )
  await store.close()
}

async function measured(server: Server): Promise<Figure[]> {
  const all: number[] = []
  const searching: number[] = []
  for (let person = 0; person < WARM_UP + PEOPLE; person++) {
    const browser = visitor(() => server.url)
    await browser.open()
    for (const [step, words] of WORDS.entries()) {
      const ms = await browser.ask(`person${String(person)}-${String(step)}`, words)
      if (person < WARM_UP) continue
      all.push(ms)
      if (step === SEARCHING) searching.push(ms)
    }
  }
  const resident = Number(
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(server.pid)}/status`, 'utf8'))?.[1],
  )
  return [
    { name: 'replies measured', value: all.length, unit: '' },
    { name: 'any reply, p50', value: quantile(all, 0.5), unit: 'ms' },
    { name: 'any reply, p95', value: quantile(all, 0.95), unit: 'ms' },
    { name: 'any reply, p99', value: quantile(all, 0.99), unit: 'ms' },
    { name: 'the ranked answer, p50', value: quantile(searching, 0.5), unit: 'ms' },
    { name: 'the ranked answer, p95', value: quantile(searching, 0.95), unit: 'ms' },
    { name: 'memory of the process after it', value: resident / 1024, unit: 'MB' },
  ]
}
