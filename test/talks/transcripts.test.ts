/**
 * Whole talks, from the first words to the first list and on to what comes after, as they are read. Somebody
 * read each of them before it was kept: whoever changes a text, or what is answered, reads them again.
 */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../core/domain/index.ts'
import { houseForEach } from '../_kit/talk.ts'
import { kept, keptNames } from '../_kit/transcript.ts'
import { KEPT_TALKS } from './kept/all.ts'
import { PARTS, playedOut } from './kept/talk.ts'

const open = houseForEach()

describe.each(LANGUAGES)('a talk in %s', (language) => {
  it.each(KEPT_TALKS)('$file reads as it was kept', async (talk) => {
    const now = await playedOut(open, talk, language)
    expect(now).toBe(kept(`${language}/${talk.file}`, now))
  })
})

it('no transcript is kept that nobody tells any more', () => {
  const told = LANGUAGES.flatMap((language) => KEPT_TALKS.map(({ file }) => `${language}/${file}`))
  expect(keptNames()).toEqual(told.sort())
})

it.each(PARTS)('«%s» has a talk that is kept', (part) => {
  expect(KEPT_TALKS.filter((talk) => talk.part === part)).not.toEqual([])
})
