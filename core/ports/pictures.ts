/** Fetches a picture that somebody sent, from the platform that holds it. Whether it is wanted was decided before. */
import type { Result } from '../result.ts'

/** `gone`: the platform no longer has it, or never had; `away`: not to be had now. */
export type NoPicture = 'gone' | 'too-large' | 'away'

export interface Pictures {
  readonly platform: string
  /**
   * The bytes, whatever they are, within seconds; `reference` is the platform's own word for it. Never throws
   * for what the platform says.
   */
  fetch(reference: string, mostBytes: number): Promise<Result<Uint8Array, NoPicture>>
}
