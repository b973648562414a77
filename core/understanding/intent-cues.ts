/** All phrases that show what somebody wants the bot to do. */
import { SEEK_CUES } from './intent-cues-seek.ts'
import { STOP_CUES } from './intent-cues-stop.ts'
import { TALK_CUES } from './intent-cues-talk.ts'

export const CUES = { ...TALK_CUES, ...STOP_CUES, ...SEEK_CUES } as const
