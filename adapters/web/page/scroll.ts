/** What is in sight: new lines are shown to who reads along, and announced to who reads back. */
import { element, part, texts } from './parts.ts'

const NEAR_PX = 160
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
export function show(line: Element): void {
  const room = innerHeight - part('bar').offsetHeight - part('foot').offsetHeight
  const top = line.getBoundingClientRect().top + page().scrollTop - part('bar').offsetHeight - 12
  const end = page().scrollHeight
  const place = line.clientHeight > room - 48 ? top : end
  if (isCalm) scrollTo(0, place)
  else scrollTo({ top: place, behavior: 'smooth' })
}

export function showEnd(): void {
  scrollTo(0, page().scrollHeight)
}

const hint = element('button', 'hint', `${texts.newLines} ↓`) as HTMLButtonElement
hint.type = 'button'
hint.hidden = true
hint.onclick = () => {
  hint.hidden = true
  showEnd()
}
part('foot').prepend(hint)

/** Says that there is something new below, to somebody who reads back. */
export function hintAtNew(): void {
  hint.hidden = false
}

addEventListener('scroll', () => {
  if (isAtEnd()) hint.hidden = true
})
