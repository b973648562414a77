/** Chance, from outside. Core never draws on its own. */
export interface Random {
  /** A short id that was never given before: 16 characters of `a-z0-9`. */
  id(): string
  /** A number from 0 to below 1, for pauses that should not fall together. */
  fraction(): number
  /** A secret that cannot be guessed: 32 bytes, base64url. For links and cookies. */
  secret(): string
  /**
   * The fingerprint under which a secret is stored, or an id that is to be kept by nobody (SHA-256,
   * base64url). The same in, the same out, in every process.
   */
  fingerprint(secret: string): string
}
