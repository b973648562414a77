/**
 * The same talk in a terminal: each typed line is an event of the house, and what the house answers is
 * fetched from the conversation, as a page would. From a pipe each line waits for its answer.
 */
import { createInterface, type Interface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { AddressId, Language } from '../../core/domain/index.ts'
import {
  type Address,
  type Block,
  type Heard,
  type Line,
  MAX_WORDS,
} from '../../core/message/index.ts'
import type { Clock, Courier, Random, Store } from '../../core/ports/index.ts'
import { type Key, type Phrase, sayPlain, t } from '../../core/texts/index.ts'
import { conversation } from './conversation.ts'
import { addressIdOf, lineCourier, PLATFORM } from './courier.ts'
import { marked, type Output, promptOf, textOf, widthOf, wrapped } from './screen.ts'
import { typedLines } from './typed-lines.ts'

export interface TerminalPlan {
  readonly store: Store
  readonly clock: Clock
  readonly random: Random
  /** Resolves when the event is durable, and sees to it that it is handled. */
  readonly receive: (heard: Heard) => Promise<unknown>
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Output
  /** Of whom this conversation is; the same key finds the same conversation again. Default: `me`. */
  readonly key?: string
  /** In which the terminal itself speaks, and a hint for the talk. */
  readonly language: Language
  /**
   * Puts somebody's own file where they can read it, and nobody else on this machine; gives the path.
   * Undefined when it may not be fetched any more.
   */
  readonly keepFile?: (link: string, chat: AddressId) => Promise<string | undefined>
  /** The same for a calendar file, which this person's own plans are written to. */
  readonly keepCalendar?: (about: string, chat: AddressId) => Promise<string | undefined>
  /** The value of NO_COLOR. */
  readonly noColor?: string | undefined
}

export interface Terminal {
  readonly courier: Courier
  /** Talks until the person leaves, the input ends or `gone` is aborted. Runs once. */
  run(gone?: AbortSignal): Promise<void>
}

/** Back to the first column, and erase to the end of the line (ECMA-48). */
const TAKE_LINE_AWAY = '\r\u001b[K'
/** While nobody pokes us, another process may have put a line. */
const LOOK_EVERY_MS = 400
/** While an answer is awaited, it is looked for more often. */
const AWAIT_EVERY_MS = 25
/** After so long the answer comes when it comes. */
const AWAIT_MS = 15_000

export function terminal(plan: TerminalPlan): Terminal {
  const { store, clock, random, receive, output, language } = plan
  const address: Address = { platform: PLATFORM, key: plan.key ?? 'me' }
  const addressId = addressIdOf(address)
  const talk = conversation(store, clock, addressId)
  const isTty = plan.input.isTTY === true && output.isTTY === true
  const waiters = new Set<() => void>()
  /** Set while a line can be typed below what is printed. */
  let typing: Interface | undefined

  function print(text: string): void {
    // The line that is being typed is taken away and put back below.
    if (isTty && typing !== undefined) output.write(TAKE_LINE_AWAY)
    output.write(`${isTty ? wrapped(text, widthOf(output)) : text}\n`)
  }

  function tell(key: Key): void {
    print(sayPlain(t(key), { language, label: String }))
  }

  function showPrompt(): void {
    if (isTty) typing?.prompt(true)
  }

  async function showFresh(): Promise<void> {
    const lines = await talk.fresh()
    for (const line of lines) {
      print(`${textOf(line)}\n`)
      await showFiles(line)
    }
    if (lines.length > 0) showPrompt()
  }

  /** A page fetches a file; here it is put on the disk, once, when it is told of. */
  async function showFiles({ message }: Line): Promise<void> {
    for (const block of message?.blocks ?? []) {
      const said = await savedFile(block)
      if (said !== undefined)
        print(`${sayPlain(said, { language: message?.language ?? language, label: String })}\n`)
    }
  }

  async function savedFile(block: Block): Promise<Phrase | undefined> {
    if (block.kind === 'calendar') {
      const path = await plan.keepCalendar?.(block.about, addressId)
      return path === undefined ? undefined : t('calendar.saved', { path })
    }
    if (block.kind !== 'file') return undefined
    const path = await plan.keepFile?.(block.link, addressId)
    return path === undefined ? t('page.data-gone') : t('data.file.saved', { path })
  }

  /** Hands an event to the house and shows what it answers. */
  async function send(heard: Heard, gone: AbortSignal): Promise<void> {
    const intakeId = `${PLATFORM}:${heard.eventId}`
    talk.know(intakeId)
    try {
      await receive(heard)
    } catch {
      tell('operator.chat.lost')
      return
    }
    const until = clock.now() + AWAIT_MS
    while (!gone.aborted && !(await talk.isSettled(intakeId))) {
      if (clock.now() > until) {
        tell('operator.chat.slow')
        return
      }
      await showFresh()
      await wait(AWAIT_EVERY_MS, gone)
    }
    await showFresh()
  }

  function wait(ms: number, gone: AbortSignal): Promise<void> {
    return new Promise((done) => {
      const end = (): void => {
        clearTimeout(timer)
        gone.removeEventListener('abort', end)
        waiters.delete(end)
        done()
      }
      const timer = setTimeout(end, ms)
      gone.addEventListener('abort', end)
      waiters.add(end)
      if (gone.aborted) end()
    })
  }

  function event(): Pick<Heard, 'address' | 'eventId' | 'at' | 'locale'> {
    return { address, eventId: random.id(), at: clock.now(), locale: language }
  }

  function said(text: string): Heard {
    const seen = talk.seen()
    // Not in the middle of a character.
    const cut = text.slice(0, MAX_WORDS).replace(/[\ud800-\udbff]$/, '')
    return {
      kind: 'said',
      text: cut,
      ...(cut.length < text.length ? { cut: true } : {}),
      ...(seen === undefined ? {} : { seen }),
      ...event(),
    }
  }

  async function run(gone: AbortSignal = new AbortController().signal): Promise<void> {
    const left = new AbortController()
    gone.addEventListener('abort', () => left.abort())
    const lines = createInterface({
      input: plan.input,
      terminal: isTty,
      prompt: promptOf(output, plan.noColor),
      ...(isTty ? { output } : {}),
    })
    const typed = typedLines(lines, left)
    lines.on('close', () => {
      if (typing !== undefined && isTty) output.write(TAKE_LINE_AWAY)
      typing = undefined
    })
    // One thing at a time on the screen: an answer, or news that came in between.
    let turn = Promise.resolve()
    const inTurn = (work: () => Promise<void>): Promise<void> => (turn = turn.then(work))

    tell('operator.chat.hello')
    output.write('\n')
    for (const line of await talk.recent()) print(`${textOf(line)}\n`)
    await inTurn(() => send({ kind: 'opened', ...event() }, left.signal))
    if (!left.signal.aborted) typing = lines
    showPrompt()
    // What fails while nobody looks ends the talk, and is thrown when it has ended.
    const watching = watch(left.signal, () => inTurn(showFresh)).finally(() => left.abort())
    watching.catch(() => undefined)
    for (let text = await typed.next(); text !== undefined; text = await typed.next()) {
      const words = text
      if (!isTty) print(`${marked(words)}\n`)
      await inTurn(() => send(said(words), left.signal))
      showPrompt()
    }
    left.abort()
    await watching
    tell('operator.chat.bye')
  }

  async function watch(gone: AbortSignal, look: () => Promise<void>): Promise<void> {
    for (;;) {
      await wait(LOOK_EVERY_MS, gone)
      if (gone.aborted) return
      await look()
    }
  }

  const courier = lineCourier(store, clock, (told) => {
    if (told === addressId) for (const wake of [...waiters]) wake()
  })
  return { courier, run }
}
