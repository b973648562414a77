/** A kept talk that is played in another way than its transcript was, to be compared with it. */
import { LANGUAGES, type Language } from '../../../core/domain/index.ts'
import type { HouseForEach } from '../../_kit/talk.ts'
import { kept } from '../../_kit/transcript.ts'
import { KEPT_TALKS } from './all.ts'
import { type KeptTalk, PARTS, type Playing, playedOut } from './talk.ts'

const IS_LONG = process.env['GOESTING_LONG'] === '1'

/** Every talk in every language in the long run; otherwise one of each part of the journey in each. */
export const RETOLD: readonly (readonly [string, Language, KeptTalk])[] = LANGUAGES.flatMap(
  (language, index) => {
    const talks = IS_LONG ? KEPT_TALKS : PARTS.flatMap((part) => oneOf(part, index))
    return talks.map((talk) => [`${language}/${talk.file}`, language, talk] as const)
  },
)

/** The same where a talk takes seconds: otherwise one of each part, in the languages by turns. */
export const RETOLD_BY_TURNS = IS_LONG
  ? RETOLD
  : RETOLD.filter(
      (_, index) => (index % PARTS.length) % LANGUAGES.length === Math.floor(index / PARTS.length),
    )

/** Each language takes another one, where a part has so many. */
function oneOf(part: string, index: number): KeptTalk[] {
  const talks = KEPT_TALKS.filter((talk) => talk.part === part)
  return talks.slice(index % talks.length).slice(0, 1)
}

/** What was said, as the transcript would have it. */
export async function retold(
  open: HouseForEach,
  talk: KeptTalk,
  language: Language,
  playing?: Playing,
): Promise<string> {
  return withoutCodes(await playedOut(open, talk, language, playing))
}

export function asKept(talk: KeptTalk, language: Language): string {
  return withoutCodes(kept(`${language}/${talk.file}`, ''))
}

/** What the bot says, without what it is answered; what it counts is how many had come by then. */
export function botOnly(transcript: string): string {
  return transcript
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('> '))
    .map((line) => line.replace(/: \d+$/, ': n'))
    .join('\n')
}

/** A code is drawn anew wherever it is asked for. */
function withoutCodes(transcript: string): string {
  return transcript.replaceAll(/\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/g, 'AAAA-1111')
}
