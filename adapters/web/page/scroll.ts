/** What is in sight: new lines are shown to who reads along, and announced to who reads back. */
import { element, part, texts } from './parts.ts'

const NEAR_PX = 160
const MARGIN_PX = 12
const isCalm =
  matchMedia('(prefers-reduced-motion: reduce)').matches ||
  !('scrollBehavior' in document.documentElement.style)

function page(): Element {
  return document.scrollingElement ?? document.documentElement
}

/** Whether the reader is at the end of the conversation, so that it may move along. */
export function isAtEnd(): boolean {
  const { scrollHeight, scrollTop, clientHeight } = page()
  return scrollHeight - scrollTop - clientHeight < NEAR_PX
}

/** Brings a line into sight: its end, or its beginning when it is taller than the screen. */
export function show(line: Element, isSmooth = !isCalm): void {
  const bar = part('bar').offsetHeight
  const room = innerHeight - bar - part('foot').offsetHeight - MARGIN_PX * 4
  const top = line.getBoundingClientRect().top + page().scrollTop - bar - MARGIN_PX
  const place = line.clientHeight > room ? top : page().scrollHeight
  if (isSmooth) scrollTo({ top: place, behavior: 'smooth' })
  else scrollTo(0, place)
}

/** Brings the newest line into sight, at once. */
export function showNewest(): void {
  const line = part('log').lastElementChild
  if (line !== null) show(line, false)
}

const hint = element('button', 'hint', `${texts.newLines} ↓`) as HTMLButtonElement
hint.type = 'button'
hint.hidden = true
hint.onclick = () => {
  hint.hidden = true
  showNewest()
}
part('foot').prepend(hint)

/** Says that there is something new below, to somebody who reads back. */
export function hintAtNew(): void {
  hint.hidden = false
}

addEventListener('scroll', () => {
  if (isAtEnd()) hint.hidden = true
})
