/**
 * The two questions about one's chats that a talk asks: whether this chat and the one of the code become
 * one person, and whether this chat is let go of. What it means is said before the yes.
 */
import { z } from 'zod'
import { ADULT_FROM } from '../../policy/index.ts'
import { type Key, t } from '../../texts/index.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { askYesNo, choiceQuestion, yesOrNo } from '../questions.ts'
import { ask, type Question, type Said, type Script, say } from '../script.ts'

export const LinkChatsInput = z.object({
  /** The link, by its id. */
  link: z.string(),
  /** On which platform the other chat is. */
  platform: z.string(),
  /** The other chat said to be 18 or older; this one said nothing. */
  asksAge: z.boolean(),
})

const PLATFORMS: Readonly<Record<string, Key>> = {
  web: 'chats.on.web',
  terminal: 'chats.on.terminal',
  telegram: 'chats.on.telegram',
  slack: 'chats.on.slack',
  teams: 'chats.on.teams',
}

/** How a chat is called: by its platform, and never by its address. */
export function onPlatform(platform: string): ReturnType<typeof t> {
  return t(PLATFORMS[platform] ?? 'chats.on.other')
}

export function* linkChats({
  link,
  platform,
  asksAge,
}: z.infer<typeof LinkChatsInput>): Script<Decision> {
  const where = { where: { phrase: onPlatform(platform) } }
  const draft = paragraphs(t('chats.sure', where), t('chats.sure.strict'), t('chats.sure.yours'))
  const labels = { yes: t('chats.sure.yes'), no: t('chats.sure.no') }
  const yes = yield* askYesNo('chats.sure', draft, labels)
  if (!yes || !asksAge) return { decide: 'link-chats', link, yes }
  const age = yield* ask(AGE, z.enum(['yes', 'no', 'silent']))
  return {
    decide: 'link-chats',
    link,
    yes,
    ...(age === 'silent' ? {} : { isAdult: age === 'yes' }),
  }
}

const AGE: Question = choiceQuestion(
  'chats.adult',
  paragraphs(t('onboarding.adult')),
  [
    { answer: 'yes', label: t('words.yes') },
    { answer: 'no', label: t('words.no') },
    { answer: 'silent', label: t('onboarding.adult.silent'), quiet: true },
  ],
  aged,
  t('onboarding.adult.hint'),
)

function aged(said: Extract<Said, { kind: 'text' }>): 'yes' | 'no' | undefined {
  const { age } = said.reading
  if (age?.value.of === 'self') return age.value.band === 'adult' ? 'yes' : 'no'
  const years = Number(/^\s*(\d{1,3})\s*$/.exec(said.text)?.[1] ?? Number.NaN)
  if (years > 3 && years <= 110) return years >= ADULT_FROM ? 'yes' : 'no'
  const answer = yesOrNo(said)
  return answer === 'yes' || answer === 'no' ? answer : undefined
}

export function* unlinkChat(): Script<Decision> {
  const labels = { yes: t('chats.unlink.yes'), no: t('chats.unlink.no') }
  if (yield* askYesNo('chats.unlink', paragraphs(t('chats.unlink.sure')), labels))
    return { decide: 'unlink-chat' }
  yield* say(paragraphs(t('chats.unlink.kept')))
  return { decide: 'nothing' }
}
