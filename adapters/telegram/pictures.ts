/** The house's own pictures, each as one sign: for who looks at pictures rather than at words. */
import type { Picture } from '../../core/message/index.ts'

const SIGNS: Readonly<Record<Picture, string>> = {
  relax: '🌞',
  make: '✂️',
  eat: '🍲',
  grow: '🌱',
  think: '💬',
  peer: '🧑‍🤝‍🧑',
  group: '👥',
  host: '🚪',
  mentor: '🏮',
  activity: '📅',
  human: '👋',
  done: '✅',
}

export function signOf(picture: Picture): string {
  return SIGNS[picture]
}
