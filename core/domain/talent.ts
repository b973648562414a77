/** The kinds that everything in the talententaal is sorted by. What there is to teach and learn is not said here. */
import { z } from 'zod'

/** The five everyday themes: relax, make and design, eat, grow and nature, think and discuss. */
export const THEMES = ['relax', 'make', 'eat', 'grow', 'think'] as const
export const Theme = z.enum(THEMES)
export type Theme = z.infer<typeof Theme>

/**
 * `grown-up`: not for minors. `certificate`: needs a diploma to practise on others. `excluded`: never
 * matched (weapons, drugs, medical treatment). `private`: health, faith, debt ...: never shown to peers.
 * `wordless`: can be shown without many words. `language`: is a language. `frame`: a way or a place of
 * doing things (a lecture, coaching, repairing): no topic of its own beside one that is narrower.
 */
export const Flag = z.enum([
  'grown-up',
  'certificate',
  'excluded',
  'private',
  'wordless',
  'language',
  'frame',
])
export type Flag = z.infer<typeof Flag>
