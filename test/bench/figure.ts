/** What a suite is and what it gives back; the runner is `run.ts`. */

export interface Figure {
  readonly name: string
  /** Undefined where nothing could be measured; the note says why. */
  readonly value: number | undefined
  readonly unit: string
  readonly note?: string
}

export interface Suite {
  readonly name: string
  /** One sentence: what is measured, and over what. */
  readonly about: string
  /** What may stand after the suite's name, as told to who asks; a suite without it takes nothing. */
  readonly options?: string
  /** Throws a `BadOption` for what cannot be used. */
  run(options: readonly string[]): Promise<readonly Figure[]>
}

/** Its message is a sentence for whoever typed the option. */
export class BadOption extends Error {}
