/** Every talk by its name, with its version: a new version starts a stored talk anew. */
import { z } from 'zod'
import type { Decision } from '../decision.ts'
import type { Script } from '../script.ts'
import { AddWordsInput, addWords, ShareWishInput, shareWish } from './add-words.ts'
import { erase } from './erase.ts'
import { FindInput, find } from './find.ts'
import { ForChildInput, forChild } from './for-child.ts'
import { GrownInput, grown } from './grown.ts'
import { HouseholdInput, household } from './household.ts'
import { KindWordInput, kindWord } from './kind-word.ts'
import { ChangedInput, changed, LetGoInput, letGo } from './let-go.ts'
import { LineInput, line } from './line.ts'
import { LinkChatsInput, linkChats, unlinkChat } from './link-chats.ts'
import { MeantInput, meant } from './meant.ts'
import { OnboardingInput, onboarding } from './onboarding.ts'
import { PauseDayInput, pauseDay } from './pause-day.ts'
import { ProposeInput, propose, proposeWhat } from './propose.ts'
import { RemedyInput, remedy } from './remedy.ts'
import { ReportInput, report } from './report.ts'
import { RoundInput, round } from './round.ts'
import { StopContactInput, stopContact } from './stop-contact.ts'
import { Under13Input, under13 } from './under-13.ts'
import { WordsInput, words } from './words.ts'
import { AnswerTaskInput, answerTask, RelayInput, relay } from './write.ts'

interface Talkable {
  readonly version: number
  /** The talk for an input as it was stored; throws when the input is not of its shape. */
  begin(input: unknown): () => Script<Decision>
}

function script<I>(
  version: number,
  shape: z.ZodType<I>,
  talk: (input: I) => Script<Decision>,
): Talkable {
  return {
    version,
    begin: (input) => {
      const parsed = shape.parse(input)
      return () => talk(parsed)
    },
  }
}

export const scripts = {
  onboarding: script(4, OnboardingInput, onboarding),
  find: script(3, FindInput, find),
  relay: script(1, RelayInput, relay),
  'add-words': script(1, AddWordsInput, addWords),
  'answer-task': script(1, AnswerTaskInput, answerTask),
  'let-go': script(1, LetGoInput, letGo),
  changed: script(1, ChangedInput, changed),
  meant: script(1, MeantInput, meant),
  words: script(1, WordsInput, words),
  report: script(1, ReportInput, report),
  'stop-contact': script(1, StopContactInput, stopContact),
  round: script(1, RoundInput, round),
  'share-wish': script(1, ShareWishInput, shareWish),
  remedy: script(1, RemedyInput, remedy),
  erase: script(1, z.null(), erase),
  household: script(1, HouseholdInput, household),
  'for-child': script(1, ForChildInput, forChild),
  'under-13': script(1, Under13Input, under13),
  line: script(1, LineInput, line),
  'pause-day': script(1, PauseDayInput, pauseDay),
  propose: script(1, ProposeInput, propose),
  'propose-what': script(1, z.null(), proposeWhat),
  'link-chats': script(1, LinkChatsInput, linkChats),
  'unlink-chat': script(1, z.null(), unlinkChat),
  'kind-word': script(1, KindWordInput, kindWord),
  grown: script(1, GrownInput, grown),
} satisfies Record<string, Talkable>

export type ScriptName = keyof typeof scripts

/** The talk of that name, or undefined when it has gone since the name was stored. */
export function scriptNamed(name: string): Talkable | undefined {
  return Object.hasOwn(scripts, name) ? scripts[name as ScriptName] : undefined
}
