/** Writing and choosing: the box, its count, and every button of a form, without leaving the page. */
import { maxWords, part, shelf, texts } from './parts.ts'
import { send } from './send.ts'

const COUNT_FROM = 400
const box = part('words') as HTMLTextAreaElement
const form = part('write') as HTMLFormElement
const count = part('count')

function grow(): void {
  box.style.height = 'auto'
  box.style.height = `${String(Math.min(box.scrollHeight + 2, innerHeight * 0.35))}px`
  const left = maxWords - box.value.length
  if (left >= COUNT_FROM) count.textContent = ''
  else count.textContent = left < 0 ? texts.over : texts.left.replace('{count}', String(left))
}

function submit(): void {
  const words = box.value.trim()
  box.focus()
  if (words === '') return
  box.value = ''
  shelf.put('draft', '')
  grow()
  send([['words', words]], words.slice(0, maxWords))
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  submit()
})

box.addEventListener('input', grow)
box.addEventListener('input', () => shelf.put('draft', box.value))

let composedAt = Number.NEGATIVE_INFINITY
box.addEventListener('compositionend', (event) => {
  composedAt = event.timeStamp
})

box.addEventListener('keydown', (event) => {
  // While a word is being composed, as in Japanese, Enter takes the word; Safari says so a moment late.
  const isComposing = event.isComposing || event.timeStamp - composedAt < 50
  if (event.key !== 'Enter' || event.shiftKey || isComposing) return
  event.preventDefault()
  submit()
})

/** A button that belongs to a post of the conversation sends its own name and value. */
document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>('button[name]')
  if (button === null || button.form?.id !== 'choose') return
  event.preventDefault()
  const label = button.querySelector('.label')?.textContent ?? button.value
  send([[button.name, button.value]], label)
})

/** A form inside a message: what was filled in, shown as the answers one after the other. */
document.addEventListener('submit', (event) => {
  const filled = event.target as HTMLFormElement
  if (!filled.classList.contains('fields')) return
  event.preventDefault()
  const fields = Array.from(new FormData(filled).entries(), ([name, value]) => {
    return [name, typeof value === 'string' ? value : ''] as const
  }).filter(([name]) => name === 'form' || name.startsWith('f.'))
  send(fields, answersOf(filled))
})

function answersOf(filled: HTMLFormElement): string {
  const answers = Array.from(filled.querySelectorAll<HTMLInputElement>('.field input'))
    .filter((input) => (input.type === 'radio' ? input.checked : input.value.trim() !== ''))
    .map((input) => (input.type === 'radio' ? input.parentElement?.textContent : input.value))
  return answers.map((answer) => (answer ?? '').trim()).join(' · ') || '…'
}

/** Puts back what was being written before the page was loaded anew. */
export function restoreDraft(): void {
  if (box.value === '') box.value = shelf.take('draft')
  grow()
}
