/** Whether somebody young says to be sad: an adult's own words are for the talk. */
import { saysSad } from '../dialogue/index.ts'
import type { Scene } from './scene.ts'

export function isSadChild({ member }: Pick<Scene, 'member'>, text: string): boolean {
  return (member.age === 'minor' || member.under13 === true) && saysSad(text)
}
