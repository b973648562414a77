/** One name of a concept, and what the marks before it in the authored files say about it. */

export interface Label {
  /** As people read it. */
  readonly text: string
  /**
   * `preferred`: the one that is shown, exactly one in each language. `flemish`: heard in Belgium.
   * `plain`: for people who find reading hard. `alternative`: everything else.
   */
  readonly kind: 'preferred' | 'alternative' | 'flemish' | 'plain'
  /** Found only exactly so, without generated word forms. */
  readonly asWritten: boolean
}

const MARKS = /^[=~*]*/

/**
 * Reads one label with its marks: `=` as written, `~` Flemish, `*` plain. The first one of a cell is the
 * preferred one, whatever its marks.
 */
export function readLabel(written: string, isFirst: boolean): Label {
  const marks = MARKS.exec(written)?.[0] ?? ''
  const kind = marks.includes('~') ? 'flemish' : marks.includes('*') ? 'plain' : 'alternative'
  return {
    text: written.slice(marks.length).trim(),
    kind: isFirst ? 'preferred' : kind,
    asWritten: marks.includes('='),
  }
}

/** Labels from their texts, the first one preferred: for concepts that are not read from a file. */
export function labelsFrom(texts: readonly [string, ...string[]]): readonly [Label, ...Label[]] {
  const [first, ...others] = texts
  return [readLabel(first, true), ...others.map((text) => readLabel(text, false))]
}
