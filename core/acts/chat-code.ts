/**
 * The code that leads from one chat to another of the same person: given in the first, typed in the
 * second. It is kept as a fingerprint; written out it stands only in the message to who asked,
 * until that is let go of. Who guesses is stopped after five, over all codes.
 */
import { type Draft, onPlatform, paragraphs, together } from '../dialogue/index.ts'
import {
  asCode,
  type ChatLink,
  CODE_MS,
  codeFrom,
  countedCode,
  HOUSE,
  isShutOut,
  spelled,
  typedBy,
  type WrongCode,
} from '../domain/index.ts'
import { mayLinkChats, type NotLinked } from '../policy/index.ts'
import { type Key, t } from '../texts/index.ts'
import { all } from './all.ts'
import { aside } from './always.ts'
import { askBriefly, begin } from './converse.ts'
import type { House } from './house.ts'
import { areApart } from './introduce.ts'
import { tellChat } from './link-chats.ts'
import { reply, type Scene } from './scene.ts'

/** A secret that makes no code is drawn again; more often than this means that chance is broken. */
const MOST_DRAWN = 20

/** A new code, and how it is used. One that was given before and not used ends. */
export async function giveCode(scene: Scene): Promise<void> {
  const { house, stage, club, member, address, now } = scene
  if (member.persona !== undefined) return tell(scene, paragraphs(t('chats.no.invented')))
  if (!(await counts(scene, 'asked'))) return tell(scene, paragraphs(t('chats.wrong.asked')))
  for await (const { record } of all(house, 'chatLinks', HOUSE, 'byMember', [member.id]))
    if (record.otherId === undefined) {
      await stage.get('chatLinks', HOUSE, record.id)
      stage.remove('chatLinks', HOUSE, record.id)
    }
  const code = newCode(house)
  const link: ChatLink = {
    id: printOf(house, code),
    clubId: HOUSE,
    forClubId: club.id,
    memberId: member.id,
    addressId: address.id,
    agreed: [],
    expiresAt: now + CODE_MS,
  }
  stage.put('chatLinks', link)
  const draft = together(
    paragraphs(t('chats.code', { code: spelled(code) }), t('chats.code.once')),
    { blocks: waysTo(scene, code) },
    paragraphs(t('chats.code.yours'), t('chats.code.other')),
  )
  await tell(scene, draft, isInFirstTalk(scene) ? paragraphs(t('chats.first')) : undefined)
}

/** Links that open another chat with the code in hand; that chat still asks, and so does this one. */
function waysTo({ house, address }: Scene, code: string): Draft['blocks'] {
  return house.doors
    .linkTo(`code-${code}`, 'chat')
    .filter(({ platform }) => platform !== address.platform)
    .map(({ platform, url }) => {
      const where = { phrase: onPlatform(platform) }
      return { link: { url, label: t('chats.open', { where }) } }
    })
}

/** A later wish is asked about by the same script: who gave consent is in no first talk any more. */
function isInFirstTalk({ member, running }: Scene): boolean {
  return running?.script === 'onboarding' && member.consents.length === 0
}

/**
 * Whoever comes from another chat begins exactly so: in the first talk this is the answer, and the question
 * stands under it in a few lines, led in by `before`. Elsewhere it is said beside the talk.
 */
async function tell(scene: Scene, draft: Draft, before?: Draft): Promise<void> {
  if (!isInFirstTalk(scene)) return aside(scene, draft)
  reply(scene, draft, ...(before === undefined ? [] : [before]))
  await askBriefly(scene)
}

function newCode({ random }: Pick<House, 'random'>): string {
  for (let drawn = 0; drawn < MOST_DRAWN; drawn++) {
    const code = codeFrom(random.secret())
    if (code !== undefined) return code
  }
  throw new Error('No code came out of chance.')
}

function printOf({ random }: Pick<House, 'random'>, code: string): string {
  return random.fingerprint(`chat code ${code}`)
}

/** This chat knows a code: what will happen is said, and both chats are asked. */
export async function typeCode(scene: Scene, typed: string): Promise<void> {
  const { house, stage, club, member, address, now } = scene
  const own = (await stage.get('addresses', HOUSE, address.id)) ?? address
  if (isShutOut(own, now)) return tell(scene, paragraphs(t('chats.wrong.shut-out')))
  const code = asCode(typed)
  const link =
    code === undefined ? undefined : await stage.get('chatLinks', HOUSE, printOf(house, code))
  if (link === undefined) return wrong(scene, 'unknown')
  const by = { clubId: club.id, memberId: member.id, addressId: address.id }
  const typedNow = typedBy(link, by, now)
  if (!typedNow.ok) return wrong(scene, typedNow.error)
  const asker = await stage.get('members', club.id, link.memberId)
  const there = await stage.get('addresses', HOUSE, link.addressId)
  if (asker === undefined || there?.memberId !== asker.id) return wrong(scene, 'unknown')
  const isApart = await areApart(scene, asker.id, member.id)
  const may = mayLinkChats(asker, member, { club, isApart })
  if (!may.ok) return tell(scene, paragraphs(t(NOT_LINKED[may.error])))
  // The same chat types it again: the question stands once more, and the other chat knows already.
  if (link.otherAddressId === undefined) {
    stage.put('chatLinks', typedNow.value)
    tellChat(scene, asker, there, {
      ...paragraphs(t('chats.asked', { where: { phrase: onPlatform(address.platform) } })),
      choices: [
        { command: 'link-yes', about: link.id, label: t('chats.asked.yes') },
        { command: 'link-no', about: link.id, label: t('chats.asked.no') },
      ],
    })
  }
  const asksAge = asker.age === 'adult' && member.age === 'unknown'
  const input = { link: link.id, platform: there.platform, asksAge }
  await begin(scene, { script: 'link-chats', input })
}

const NOT_LINKED = {
  invented: 'chats.no.invented',
  child: 'chats.no.child',
  coordinator: 'chats.no.coordinator',
  apart: 'chats.no.apart',
} as const satisfies Record<NotLinked, Key>

const WRONG = {
  unknown: 'chats.wrong.unknown',
  expired: 'chats.wrong.expired',
  used: 'chats.wrong.used',
  foreign: 'chats.wrong.foreign',
  'same-chat': 'chats.wrong.same-chat',
  'same-person': 'chats.wrong.same-person',
} as const satisfies Record<WrongCode, Key>

/** One clear sentence. Who has a code of their own in hand did not guess. */
async function wrong(scene: Scene, why: WrongCode): Promise<void> {
  if (why !== 'same-chat' && why !== 'same-person') await counts(scene, 'wrong')
  await tell(scene, paragraphs(t(WRONG[why])))
}

/** Counts it for this chat; false when it was often enough. */
async function counts(scene: Scene, what: 'asked' | 'wrong'): Promise<boolean> {
  const { stage, address, now } = scene
  const chat = (await stage.get('addresses', HOUSE, address.id)) ?? address
  const count = countedCode(chat, what, now)
  if (count.ok) stage.put('addresses', { ...chat, codes: count.value })
  return count.ok
}
