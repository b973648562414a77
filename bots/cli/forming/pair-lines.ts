/**
 * Two people a line, for who must not or must sit together and for who sat together before: `an;bo`, with
 * `;`, `,`, a tab or a space between them, comments behind `#`, and a header if somebody likes one.
 */
import type { Tie } from '../../../core/records/index.ts'
import { type Phrase, t } from '../../../core/texts/index.ts'

export interface PairFile {
  readonly path: string
  readonly kind: 'never' | 'together' | 'met'
}

export interface PairLines {
  readonly ties: readonly Tie[]
  readonly problems: readonly { readonly line: number; readonly problem: Phrase }[]
  /** What was taken for a header although nothing of it says so. */
  readonly header: { readonly line: number; readonly words: string } | undefined
}

/** Further back than this nobody remembers. */
const MOST_ROUNDS = 1000

/** `knows`: whether somebody of the file has that id. */
export function pairLines(
  text: string,
  { path, kind }: PairFile,
  knows: (id: string) => boolean,
): PairLines {
  const ties: Tie[] = []
  const problems: { line: number; problem: Phrase }[] = []
  let header: PairLines['header']
  let isFirst = true
  for (const [index, written] of text.split(/\r\n|\n|\r/).entries()) {
    const words = written.replace(/(^|\s)#.*$/, '').trim()
    if (words === '') continue
    const cells = cellsOf(words)
    const line = index + 1
    const mayBeHeader = isFirst && !cells.some((cell) => knows(cell))
    isFirst = false
    if (mayBeHeader && cells.length > 1) {
      if (!cells.every((cell) => HEADER.test(cell))) header = { line, words }
      continue
    }
    const found = tieIn(cells, kind, knows)
    if ('key' in found) problems.push({ line, problem: found })
    else ties.push({ ...found, kind, file: path, line })
  }
  return { ties, problems, header }
}

/** Words that a header is made of, in the languages of the house. */
const HEADER =
  /^(?:(?:id|person|persoon|personne|name|naam|nom|member|lid|membre|rounds|rondes|tours|met|with|avec|en|et|and)?[ _-]?(?:[ab12]|one|two|een|twee|un|deux|id|other|ander|autre)?)$/i

function cellsOf(words: string): string[] {
  const mark = ['\t', ';', ','].find((one) => words.includes(one))
  const cells = words.split(mark ?? /\s+/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  while (cells.at(-1) === '') cells.pop()
  return cells
}

function tieIn(
  cells: readonly string[],
  kind: PairFile['kind'],
  knows: (id: string) => boolean,
): Phrase | Pick<Tie, 'one' | 'other' | 'rounds'> {
  const [one = '', other = '', since] = cells
  const most = kind === 'met' ? 3 : 2
  if (one === '' || other === '' || cells.length > most)
    return t('operator.form.bad.pair', { words: cells.join(' ; ') })
  const stranger = [one, other].find((id) => !knows(id))
  if (stranger !== undefined) return t('operator.form.bad.stranger', { id: stranger })
  if (one === other) return t('operator.form.bad.self', { id: one })
  if (since === undefined) return { one, other }
  const rounds = /^\d{1,4}$/.test(since) ? Number(since) : MOST_ROUNDS + 1
  if (rounds <= MOST_ROUNDS) return { one, other, rounds }
  return t('operator.form.bad.rounds', { value: since, most: MOST_ROUNDS })
}
