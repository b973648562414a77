/** The thread that forms: one round after another, by steps, so that it can be stopped between any two. */
import { setImmediate as turn } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import {
  Formation,
  type Forming,
  type FormingProblem,
  type Person,
} from '../../core/forming/index.ts'
import type { Answered, Told, Work } from './messages.ts'
import { packingSolver } from './packing.ts'
import { taxonomyOf } from './slice.ts'

const port = parentPort
if (port === null) throw new Error('This file is the beginning of a thread.')
const solver = await packingSolver()

/** How often somebody who watches is told. */
const TELL_MS = 250
/** How long steps go on before a «stop» can be heard. */
const LISTEN_MS = 50
/** Where nobody says how long. */
const SECONDS = 10

let people: Person[] = []
let isStopped = false

port.on('message', (told: Told) => {
  if (told.kind === 'people') people.push(...told.people)
  else if (told.kind === 'stop') isStopped = true
  else void answer(told.work)
})

async function answer(work: Work): Promise<void> {
  const { history, settings, slice, seed } = work
  const problem = {
    people,
    history,
    settings: { ...settings, taxonomy: taxonomyOf(slice) },
    seed,
  }
  people = []
  isStopped = false
  try {
    say({ kind: 'formed', forming: await formed(problem, work) })
  } catch (error) {
    say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
}

async function formed(problem: FormingProblem, { effort, before }: Work): Promise<Forming> {
  const begun = performance.now()
  const seconds = (): number => (performance.now() - begun) / 1000
  const formation = new Formation(problem, solver, before)
  const steps = effort.steps ?? Infinity
  const most = effort.seconds ?? (effort.steps === undefined ? SECONDS : Infinity)
  try {
    let [told, heard] = [0, performance.now()]
    while (formation.steps < steps && seconds() < most && !isStopped) {
      if (!formation.step()) break
      if (performance.now() - heard < LISTEN_MS) continue
      await turn()
      heard = performance.now()
      if (heard - told < TELL_MS) continue
      told = heard
      tellProgress(formation, seconds())
    }
    return formation.result()
  } finally {
    formation.close()
  }
}

function tellProgress(formation: Formation, seconds: number): void {
  const { steps, progress } = formation
  say({ kind: 'progress', progress: { steps, ...progress, seconds } })
}

function say(answered: Answered): void {
  port?.postMessage(answered)
}
