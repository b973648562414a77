/** Runs a person's script: one turn, the looks on its way, and what its decision leads to. */
import {
  asked,
  askedAgain,
  type Decision,
  type Json,
  type Next,
  type Outcome,
  type Question,
  type Said,
  type Script,
  scriptNamed,
  type Turn,
  turn,
} from '../dialogue/index.ts'
import type { LogEntry, RunningScript } from '../domain/index.ts'
import { carryOut } from './carry-out.ts'
import { lookAt } from './look.ts'
import { reply, type Scene } from './scene.ts'

/** A script that looks more often than this in one turn goes round in circles. */
const MOST_LOOKS = 50

/** Scripts that lead to scripts: more in one turn than this is a circle. */
const MOST_SCRIPTS = 5

/** Begins a talk; the one that was running ends. */
export async function begin(scene: Scene, next: Next, depth = 0): Promise<void> {
  const script = scriptNamed(next.script)
  if (script === undefined) throw new Error(`There is no talk named ${next.script}.`)
  if (depth > MOST_SCRIPTS) throw new Error(`The talk ${next.script} goes round in circles.`)
  scene.running = {
    script: next.script,
    version: script.version,
    input: next.input,
    log: [],
    run: newRun(scene),
  }
  await go(scene, scene.running, { log: [], heardUpTo: -1 }, depth)
}

/** The talk found out what earlier words meant: whoever asked answers them now. */
export type Meant = Extract<Decision, { decide: 'mean' }>

/**
 * Goes on with the running talk. Says `misread` when the words were no answer to its question: nothing
 * is said then, so that the caller can try what else they may mean.
 */
export async function goOn(
  scene: Scene,
  said: Said | ReadonlyMap<string, Said>,
): Promise<'turned' | 'misread' | 'none' | Meant> {
  const { running } = scene
  if (running === undefined || isOutdated(running)) return 'none'
  const outcome = turn(begins(running), { log: running.log, said, heardUpTo: running.log.length })
  if (outcome.kind === 'waiting' && outcome.misread && !(said instanceof Map)) return 'misread'
  const turned = { log: running.log, said, heardUpTo: running.log.length }
  return (await go(scene, running, turned, 0)) ?? 'turned'
}

/** Puts the question that is open once more: after a help text, a step back, another language. */
export async function askAgain(scene: Scene, log?: readonly LogEntry[]): Promise<void> {
  const { running } = scene
  if (running === undefined) return
  const past = log ?? running.log
  await go(scene, running, { log: past, heardUpTo: past.length }, 0)
}

/** The same in a few lines, for who has just read it: only what can be chosen. */
export async function askBriefly(scene: Scene): Promise<void> {
  const { running } = scene
  if (running === undefined) return
  const outcome = await withLooks(scene, running, {
    log: running.log,
    heardUpTo: running.log.length,
  })
  if (outcome.kind === 'waiting') reply(scene, askedAgain(outcome.question))
}

/** Says again what is open, with the hint that the last answer was not understood. */
export async function hintAgain(scene: Scene, said: Said): Promise<void> {
  const { running } = scene
  if (running === undefined) return
  await go(scene, running, { log: running.log, said, heardUpTo: running.log.length }, 0)
}

/** The question that is open; undefined where none is. */
export function openQuestion({ running }: Pick<Scene, 'running'>): Question | undefined {
  if (running === undefined || isOutdated(running)) return undefined
  const outcome = turn(begins(running), { log: running.log, heardUpTo: running.log.length })
  return outcome.kind === 'waiting' ? outcome.question : undefined
}

function isOutdated(running: RunningScript): boolean {
  return scriptNamed(running.script)?.version !== running.version
}

/** The running talk, ready to be replayed. */
function begins(running: RunningScript): () => Script<Decision> {
  const script = scriptNamed(running.script)
  if (script === undefined) throw new Error(`There is no talk named ${running.script}.`)
  return script.begin(running.input)
}

async function go(
  scene: Scene,
  running: RunningScript,
  first: Turn,
  depth: number,
): Promise<Meant | undefined> {
  const outcome = await withLooks(scene, running, first)
  reply(scene, ...outcome.drafts)
  if (outcome.kind === 'waiting') {
    scene.running = { ...running, log: [...outcome.log], run: runFor(scene, running, outcome.log) }
    const { question, again } = outcome
    reply(scene, again ? askedAgain(question, first.said) : asked(question))
    return undefined
  }
  scene.running = undefined
  if (outcome.value.decide === 'mean') return outcome.value
  const next = await carryOut(scene, outcome.value)
  if (next !== undefined) await begin(scene, next, depth + 1)
  return undefined
}

/**
 * Buttons belong to one question. When the log has moved on, the next question's buttons are others, and
 * an old one cannot answer it.
 */
function runFor(scene: Scene, running: RunningScript, log: readonly LogEntry[]): string {
  const isSame = JSON.stringify(log) === JSON.stringify(running.log)
  return isSame ? running.run : newRun(scene)
}

function newRun(scene: Scene): string {
  return scene.house.random.id().slice(0, 8)
}

type Settled = Exclude<Outcome<Decision>, { kind: 'looking' }>

async function withLooks(scene: Scene, running: RunningScript, first: Turn): Promise<Settled> {
  let outcome = turn(begins(running), first)
  for (let looks = 0; outcome.kind === 'looking'; looks++) {
    if (looks > MOST_LOOKS) throw new Error(`The talk ${running.script} keeps looking.`)
    const value: Json = await lookAt(scene, outcome.at)
    const log: LogEntry[] = [...outcome.log, { kind: 'look', key: outcome.key, value }]
    outcome = turn(begins(running), { log, heardUpTo: outcome.heardUpTo })
  }
  return outcome
}
