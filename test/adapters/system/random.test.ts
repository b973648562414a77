/** The machine's chance: ids, secrets and fingerprints. */
import { describe, expect, it } from 'vitest'
import { systemRandom } from '../../../adapters/system/random.ts'

describe('the system’s chance', () => {
  const random = systemRandom()

  it('gives ids of 16 letters and digits, each its own, every character used', () => {
    const ids = Array.from({ length: 2000 }, () => random.id())
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{16}$/)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(ids.join('')).size).toBe(36)
  })

  it('gives secrets of 32 bytes, each its own', () => {
    const secrets = [random.secret(), random.secret()]
    for (const secret of secrets) {
      expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/)
      expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    }
    expect(secrets[0]).not.toBe(secrets[1])
  })

  it('gives a secret the same fingerprint in every process: SHA-256', () => {
    expect(random.fingerprint('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0')
    expect(systemRandom().fingerprint('abc')).toBe(random.fingerprint('abc'))
    expect(random.fingerprint('abd')).not.toBe(random.fingerprint('abc'))
  })
})
