/**
 * Whether one person may be asked to say something kind of another: two declared adults who may be in touch.
 * Nothing is ever said of who is younger, or of whom no age is known, nor asked of them. Whether the two did
 * something together is for the act that asks.
 */
import type { Member } from '../domain/index.ts'
import type { Result } from '../result.ts'
import { mayStayInTouch, type NotRelated, type Ties } from './may-be-introduced.ts'

export function mayPraise(from: Member, to: Member, ties: Ties): Result<void, NotRelated> {
  // Who pauses is not written to now; that is asked again when the message leaves.
  return mayStayInTouch(from, to, ties)
}
