/**
 * Everyday prose in three languages: news, letters, rules, notices, written with no talent in mind. What
 * reads well must also leave ordinary words alone.
 */
import { readFileSync } from 'node:fs'
import { Language } from '../../core/domain/index.ts'

export interface Prose {
  readonly language: Language
  readonly text: string
}

const TITLE = /^\[(..)\]$/

/** Every text with its language, in the order of the file. */
export function runningTexts(): Prose[] {
  const file = new URL('../fixtures/running-text.txt', import.meta.url)
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [title = '', ...lines] = block.split('\n')
      return { language: Language.parse(TITLE.exec(title)?.[1]), text: lines.join(' ') }
    })
}

/** The same, one sentence at a time. */
export function runningSentences(): Prose[] {
  return runningTexts().flatMap(({ language, text }) =>
    text.split(/(?<=[.!?]) (?=\p{Lu}|')/u).map((sentence) => ({ language, text: sentence })),
  )
}

/** How many words, numbers counted as words and marks not. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
