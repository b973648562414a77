/** Who took it upon them to show others around. */
import type { Member } from '../domain/index.ts'

/** As what a person guides others; a mentor who is also a host is shown as a mentor. */
export function guideOf({ roles }: Member): 'host' | 'mentor' | undefined {
  if (roles.includes('mentor')) return 'mentor'
  return roles.includes('host') ? 'host' : undefined
}
