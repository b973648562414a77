/** What words said instead of choosing: a wish, with what it leaves open. */
import { z } from 'zod'
import { Doubt } from '../doubt.ts'
import { Wish } from '../wish.ts'

export const Told = z.object({ wish: Wish, doubts: z.array(Doubt) })
export type Told = z.infer<typeof Told>
