/** The conversation on the screen: lines in order, each once, and those that are still on their way. */
import { element, language, part, proof, shelf, texts } from './parts.ts'
import { hintAtNew, isAtEnd, show } from './scroll.ts'

export interface Line {
  readonly id: string
  readonly order: number
  readonly by: 'person' | 'bot'
  readonly language?: string
  /** Made and escaped by the house. */
  readonly html: string
}

const log = part('log')
const dots = part('dots')
/** So long after one's own words what comes is their answer, and is shown wherever the page stands. */
const ANSWER_MS = 4000
let answerUntil = 0
const known = new Map<string, HTMLElement>()
for (const line of Array.from(log.children) as HTMLElement[])
  known.set(line.dataset['line'] ?? '', line)

function orderOf(line: Element | null): number {
  return Number((line as HTMLElement | null)?.dataset['order'] ?? 0)
}

/** The newest line that is on the screen. */
export function newest(): number {
  return Math.max(0, ...Array.from(known.values(), orderOf))
}

/** Puts a line in its place; a line that is there already stays as it is. */
export function add(line: Line): void {
  if (known.has(line.id)) return
  // A page that is still gliding towards one's own words is not at its end yet.
  const isFollowed = isAtEnd() || Date.now() < answerUntil
  const mould = element('div', '')
  mould.innerHTML = line.html
  const made = mould.firstElementChild as HTMLElement
  settle(line.id)
  const later = Array.from(log.children).find((other) => {
    return other.classList.contains('pending') || orderOf(other) > line.order
  })
  log.insertBefore(made, later ?? null)
  known.set(line.id, made)
  if (line.by === 'person') quieten(line.order)
  else expectNothing()
  if (isFollowed) show(made)
  else if (line.by === 'bot') hintAtNew()
  if (line.language !== undefined && line.language !== language) turnPage(line.order)
}

/** Our newest words are in another language: the page around them follows, once. */
function turnPage(order: number): void {
  if (order < newest() || shelf.take('turned') === `${proof}${String(order)}`) return
  shelf.put('turned', `${proof}${String(order)}`)
  dispatchEvent(new Event('leaving'))
  location.reload()
}

/** Buttons of what was answered stay, but look quiet. */
function quieten(before: number): void {
  for (const line of known.values())
    if (orderOf(line) < before && line.classList.contains('bot')) line.classList.add('past')
}

/** A line that is on its way, under the name of its event. */
export function addPending(event: string, words: string): HTMLElement {
  const line = element('div', 'line person pending')
  line.dataset['event'] = event
  line.append(element('span', 'unseen', `${texts.you}: `))
  const text = element('p', '', words)
  text.dir = 'auto'
  line.append(text)
  log.append(line)
  answerUntil = Date.now() + ANSWER_MS
  show(line)
  return line
}

/** The house has it: the line that was on its way is the line now, unless that came in first. */
export function adopt(line: HTMLElement, id: string, order: number): void {
  if (!line.isConnected || known.has(id)) {
    line.remove()
    return
  }
  line.classList.remove('pending')
  line.dataset['order'] = String(order)
  known.set(id, line)
  quieten(order)
}

/** The line came in by itself: the one that was on its way goes. */
function settle(id: string): void {
  for (const line of Array.from(log.querySelectorAll<HTMLElement>('.pending')))
    if (id.includes(`.${line.dataset['event'] ?? ''}.`)) line.remove()
}

let waiting = 0

/** Shows that an answer is being made, for a while. */
export function expectAnswer(): void {
  const since = newest()
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    if (newest() !== since && log.lastElementChild?.classList.contains('bot') === true) return
    const wasAtEnd = isAtEnd()
    dots.hidden = false
    if (wasAtEnd) show(dots)
    waiting = setTimeout(expectNothing, 20_000)
  }, 350)
}

/** No answer is on its way: it is here, or what was asked never left. */
export function expectNothing(): void {
  clearTimeout(waiting)
  dots.hidden = true
}
