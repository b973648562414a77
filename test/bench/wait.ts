/**
 * How long the chat waits while a whole club is formed in a thread of its own: the longest turn of the event
 * loop, and messages that are read meanwhile.
 */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { readKnowledge } from '../../adapters/files/authored.ts'
import { former } from '../../adapters/solver/former.ts'
import { audit, CLUB_FORMING, type FormingProblem, NO_HISTORY } from '../../core/forming/index.ts'
import { read as understand } from '../../core/understanding/index.ts'
import { townspeople } from './club/townspeople.ts'
import type { Figure, Suite } from './figure.ts'
import { read, whole } from './options.ts'
import { quantile } from './quantile.ts'

/** A message comes so often. */
const EVERY_MS = 25
const NANOS_A_MS = 1e6

export const suite: Suite = {
  name: 'wait',
  about: 'messages that are read while a club of so many people is formed beside them',
  options: '[--people P] [--seconds T] [--seed S]   (1000, 10, 1)',
  run: async (given) => {
    const options = read(given, ['people', 'seconds', 'seed'], [])
    const people = whole('people', options['people'] ?? '1000', 1, 100_000)
    const seconds = whole('seconds', options['seconds'] ?? '10', 1, 3600)
    const seed = whole('seed', options['seed'] ?? '1', 0, 2 ** 32 - 1)
    return measured(people, seconds, seed)
  },
}

async function measured(size: number, seconds: number, seed: number): Promise<Figure[]> {
  const knowledge = readKnowledge()
  const { taxonomy } = knowledge
  const problem: FormingProblem = {
    people: townspeople(size, taxonomy, seed),
    history: NO_HISTORY,
    settings: { ...CLUB_FORMING, taxonomy },
    seed,
  }
  const listen = (): unknown =>
    understand('ik wil leren naaien in Genk, liefst woensdagavond', {
      ...knowledge,
      language: 'nl',
    })
  for (let warm = 0; warm < 500; warm += 1) listen()
  const threads = former()
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const begun = performance.now()
  const round = threads.form(problem, { seconds })
  const { answers, turns } = await chatUntil(round, listen)
  const took = performance.now() - begun
  delay.disable()
  const forming = await round
  await threads.close()
  const { violations, placed } = audit(forming, problem)
  return [
    { name: 'people', value: size, unit: '' },
    { name: 'placed', value: placed, unit: '' },
    { name: 'rules broken', value: violations.length, unit: '' },
    { name: 'asked for', value: seconds, unit: 's' },
    { name: 'from the question to the groups', value: took / 1000, unit: 's' },
    { name: 'messages read meanwhile', value: answers.length, unit: '' },
    { name: 'a message, p99', value: quantile(answers, 0.99), unit: 'ms' },
    { name: 'a message late, most', value: Math.max(...turns), unit: 'ms' },
    { name: 'the event loop, longest wait', value: delay.max / NANOS_A_MS, unit: 'ms' },
    { name: 'the event loop, p99', value: delay.percentile(99) / NANOS_A_MS, unit: 'ms' },
    { name: 'peak of the process', value: process.resourceUsage().maxRSS / 1024, unit: 'MiB' },
  ]
}

/** Reads messages until the round has ended: how long each took, and how late each could begin. */
async function chatUntil(
  round: Promise<unknown>,
  listen: () => unknown,
): Promise<{ readonly answers: number[]; readonly turns: number[] }> {
  const [answers, turns]: [number[], number[]] = [[], []]
  const state = { isOver: false }
  const over = round.finally(() => {
    state.isOver = true
  })
  while (!state.isOver) {
    const due = performance.now() + EVERY_MS
    await pause(EVERY_MS)
    const begun = performance.now()
    listen()
    turns.push(begun - due)
    answers.push(performance.now() - begun)
  }
  await over
  return { answers, turns }
}
