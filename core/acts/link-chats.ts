/**
 * Two chats become one person once both said yes, in whatever order and at whatever moment. The other chat
 * always hears what became of it; who it was is told by its platform alone.
 */
import {
  type Decision,
  type Draft,
  type DraftChoice,
  onPlatform,
  paragraphs,
  withChoices,
} from '../dialogue/index.ts'
import {
  type AddressRecord,
  agreedBy,
  type ChatLink,
  consents,
  goesOn,
  HOUSE,
  hasJoined,
  isAgreed,
  type Member,
  type Purpose,
} from '../domain/index.ts'
import { mayLinkChats } from '../policy/index.ts'
import { type Key, t } from '../texts/index.ts'
import { noteAge } from './alert.ts'
import { areApart } from './introduce.ts'
import { mergePeople } from './merge-people.ts'
import { reply, type Scene } from './scene.ts'

type Deciding = Extract<Decision, { decide: 'link-chats' }>

/** The answer of the chat in which the code was typed. */
export async function decideLink(scene: Scene, decision: Deciding): Promise<undefined> {
  const { link, yes, isAdult } = decision
  if (isAdult === true && scene.member.age === 'unknown')
    scene.member = { ...scene.member, age: 'adult' }
  if (isAdult === false) await noteAge(scene, { band: 'minor', isUnder13: false })
  await answerLink(scene, link, yes)
}

/** The answer of either chat. */
export async function answerLink(scene: Scene, id: string, yes: boolean): Promise<void> {
  const { stage, address, now } = scene
  const link = await stage.get('chatLinks', HOUSE, id)
  const agreed = link && agreedBy(link, address.id, now)
  if (agreed?.ok !== true) {
    reply(scene, paragraphs(t('chats.over')))
    return
  }
  const parties = await partiesOf(scene, agreed.value)
  if (parties === undefined) {
    reply(scene, paragraphs(t('chats.over')))
    return
  }
  const { there, person } = parties
  if (!yes) {
    stage.remove('chatLinks', HOUSE, id)
    tellChat(scene, person, there, paragraphs(t('chats.refused.there')))
    reply(scene, paragraphs(t('chats.refused')))
    return
  }
  stage.put('chatLinks', agreed.value)
  if (isAgreed(agreed.value)) await become(scene, agreed.value, parties)
  else reply(scene, paragraphs(t('chats.wait', { where: { phrase: onPlatform(there.platform) } })))
}

interface Parties {
  /** The other chat, and whose it is. */
  readonly there: AddressRecord
  readonly person: Member
  readonly asker: Member
  readonly typer: Member
}

/** Undefined when one of the two is gone, or may not be one with the other any more. */
async function partiesOf(scene: Scene, link: ChatLink): Promise<Parties | undefined> {
  const { stage, club, member, address } = scene
  const isAsker = address.id === link.addressId
  const [mine, theirs] = isAsker ? [link.memberId, link.otherId] : [link.otherId, link.memberId]
  const there = await stage.get(
    'addresses',
    HOUSE,
    (isAsker ? link.otherAddressId : link.addressId) ?? '',
  )
  const person = theirs && (await stage.get('members', club.id, theirs))
  if (mine !== member.id || person === undefined || there === undefined) return undefined
  if (there.memberId !== theirs) return undefined
  const [asker, typer] = isAsker ? [member, person] : [person, member]
  const isApart = await areApart(scene, asker.id, typer.id)
  return mayLinkChats(asker, typer, { club, isApart }).ok
    ? { there, person, asker, typer }
    : undefined
}

async function become(scene: Scene, link: ChatLink, parties: Parties): Promise<void> {
  const { stage, now } = scene
  const { asker, typer, there } = parties
  const [kept, other] = goesOn(asker, typer) === 'asker' ? [asker, typer] : [typer, asker]
  const one = await mergePeople(scene, kept, other)
  const moved = (await stage.get('chatLinks', HOUSE, link.id)) ?? link
  stage.put('chatLinks', { ...moved, doneAt: now })
  // The person of this turn is written by the turn itself.
  scene.member = one
  scene.running = undefined
  scene.replyClass = 'B'
  const done = told(kept, other, one)
  reply(scene, done)
  tellChat(scene, one, there, done)
}

const CONSENTS = {
  matching: ['data.consent.matching', 'always.consent.give'],
  nudges: ['data.consent.nudges', 'tips.give'],
  'partner-news': ['data.consent.news', 'tips.news.give'],
} as const satisfies Partial<Record<Purpose, readonly [Key, Key]>>

/** What became of them, with what is stricter now than it was in one of the two chats. */
function told(kept: Member, other: Member, one: Member): Draft {
  const two = [kept, other]
  const lost = (Object.keys(CONSENTS) as (keyof typeof CONSENTS)[]).filter(
    (purpose) =>
      !consents(one.consents, purpose) && two.some((was) => consents(was.consents, purpose)),
  )
  const lines = [t('chats.done'), t('chats.done.where')]
  const what = { list: lost.map((purpose) => ({ phrase: t(CONSENTS[purpose][0]) })) }
  if (lost.length > 0) lines.push(t('chats.done.asked', { what }))
  const wasOlder = two.some(({ age }) => age !== one.age)
  if (one.age === 'minor' && wasOlder) lines.push(t('always.minor'))
  if (one.age === 'unknown' && two.some((was) => was.age === 'adult' && hasJoined(was)))
    lines.push(t('chats.done.age'))
  if (one.paused && two.some(({ paused }) => !paused)) lines.push(t('always.profile.paused'))
  const give = one.age === 'adult' ? lost : []
  return withChoices(paragraphs(...lines, t('chats.done.unlink')), [
    ...give.map((purpose): DraftChoice => {
      const [, label] = CONSENTS[purpose]
      return { command: 'consent-give', about: purpose, label: t(label) }
    }),
    { command: 'say', about: 'profile', label: t('always.profile') },
    { command: 'say', about: 'new', label: t('always.new') },
  ])
}

/** Says it in that very chat, whatever chat they were seen in since. */
export function tellChat({ stage }: Scene, to: Member, address: AddressRecord, draft: Draft): void {
  stage.tell({ to, address, draft, kind: 'receipt', class: 'B' })
}
