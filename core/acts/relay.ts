/**
 * Writing to each other through the bot, and ending it. «Stop dit contact» and «meld» close the relay
 * both ways at once, cancel what is queued, and mean never matched again.
 */
import { type Decision, type Draft, type Next, paragraphs } from '../dialogue/index.ts'
import {
  type Block,
  closed,
  EVIDENCE_KEPT,
  type Introduction,
  type Member,
  otherOf,
  pairOf,
  type RelayedWords,
  type Task,
} from '../domain/index.ts'
import { hidesLinks, mayStayInTouch } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { ownLinks } from './for-reader.ts'
import { areApart, PLAY_JOB } from './introduce.ts'
import { nameOf } from './portray.ts'
import { reply, type Scene } from './scene.ts'
import { makeTask } from './tasks.ts'

interface Contact {
  readonly introduction: Introduction
  readonly other: Member
}

/** The open introduction and the other of the two; undefined when it is over or not this person's. */
async function contactOf(scene: Scene, introductionId: string): Promise<Contact | undefined> {
  const { club, member } = scene
  const introduction = await scene.stage.get('introductions', club.id, introductionId)
  const otherId = introduction && otherOf(introduction, member.id)
  if (introduction?.state !== 'open' || otherId === undefined) return undefined
  const other = await scene.stage.get('members', club.id, otherId)
  return other === undefined ? undefined : { introduction, other }
}

/** Begins to write to a contact; until «klaar» everything typed goes there. */
export async function writeTo(scene: Scene, introductionId: string): Promise<Next | undefined> {
  const contact = await contactOf(scene, introductionId)
  if (contact === undefined) {
    reply(scene, paragraphs(t('relay.closed')))
    return undefined
  }
  return relayTalk(scene, contact, false)
}

function relayTalk(scene: Scene, { introduction, other }: Contact, again: boolean): Next {
  const name = nameToSay(scene, other)
  return { script: 'relay', input: { introductionId: introduction.id, name, again } }
}

function nameToSay({ club }: Scene, other: Member): string {
  return other.firstName ?? other.where?.name ?? club.name
}

type Relay = Extract<Decision, { decide: 'relay' }>

/** Carries words over, if the two may still be in touch. */
export async function relayWords(scene: Scene, relay: Relay): Promise<Next | undefined> {
  const { member, club, now, house, intake } = scene
  const contact = await contactOf(scene, relay.introductionId)
  if (contact === undefined || !(await mayWrite(scene, contact))) {
    reply(scene, paragraphs(t('relay.closed')))
    return undefined
  }
  const { introduction, other } = contact
  const words: RelayedWords = {
    id: intake.id,
    clubId: club.id,
    introductionId: introduction.id,
    from: member.id,
    to: other.id,
    words: relay.words,
    order: house.clock.stamp(),
    at: now,
  }
  scene.stage.put('relayedWords', words)
  scene.stage.tell({
    to: other,
    draft: relayedDraft(introduction, member, relay.words),
    kind: 'relay',
    class: 'A',
    introductionId: introduction.id,
    fromId: member.id,
  })
  if (hidesLinks(relay.words, ownLinks(house))) reply(scene, paragraphs(t('links.held')))
  if (other.persona !== undefined)
    scene.stage.later({
      name: PLAY_JOB,
      id: `reply-${house.random.id()}`,
      payload: { clubId: club.id, introductionId: introduction.id, wordsId: words.id },
    })
  return relayTalk(scene, contact, true)
}

async function mayWrite(scene: Scene, { introduction, other }: Contact): Promise<boolean> {
  const apart = await areApart(scene, introduction.askerId, introduction.peerId)
  return mayStayInTouch(scene.member, other, { blocks: () => apart }).ok
}

/** Words from a contact; every one of them can be answered, ended or reported. */
export function relayedDraft(introduction: Introduction, from: Member, words: string): Draft {
  const name = { name: { phrase: nameOf(from) } }
  return {
    blocks: [{ card: { title: t('relay.from', name), lines: [t('relay.words', { words })] } }],
    choices: [
      { command: 'relay-write', about: introduction.id, label: t('relay.answer', name) },
      { command: 'relay-stop', about: introduction.id, label: t('relay.stop'), quiet: true },
      { command: 'relay-report', about: introduction.id, label: t('relay.report'), quiet: true },
    ],
  }
}

/** Ends a contact for good, without a word to the other. Ending it twice changes nothing. */
export async function stopContact(scene: Scene, introductionId: string): Promise<void> {
  const contact = await keepApart(scene, introductionId, 'stopped')
  if (contact === undefined) {
    reply(scene, paragraphs(t('always.closed')))
    return
  }
  reply(scene, paragraphs(t('relay.stopped', { name: { phrase: nameOf(contact.other) } })))
}

/** Typed, it is asked once more: a «2» may be the answer to something else, and this cannot be undone. */
export async function askToStop(scene: Scene, introductionId: string): Promise<Next | undefined> {
  const contact = await metOnce(scene, introductionId)
  if (contact === undefined) {
    reply(scene, paragraphs(t('always.closed')))
    return undefined
  }
  const isWriting = isWritingTo(scene, introductionId)
  const name = nameToSay(scene, contact.other)
  return { script: 'stop-contact', input: { introductionId, name, isWriting } }
}

function isWritingTo({ running }: Scene, introductionId: string): boolean {
  if (running?.script !== 'relay') return false
  return (running.input as { introductionId: string }).introductionId === introductionId
}

type Stopping = Extract<Decision, { decide: 'stop-contact' }>

/** After a no, whoever was writing goes on writing. */
export async function decideStop(scene: Scene, decision: Stopping): Promise<Next | undefined> {
  const { introductionId, yes, isWriting } = decision
  if (yes) {
    await stopContact(scene, introductionId)
    return undefined
  }
  reply(scene, paragraphs(t('relay.stop.kept')))
  return isWriting ? writeTo(scene, introductionId) : undefined
}

/** Asks once more: the button stands close to others, and a report cannot be taken back. */
export async function askToReport(scene: Scene, introductionId: string): Promise<Next | undefined> {
  const contact = await reportable(scene, introductionId)
  if (contact === undefined) {
    reply(scene, paragraphs(t('always.closed')))
    return undefined
  }
  return { script: 'report', input: { introductionId, name: nameToSay(scene, contact.other) } }
}

/** Ends a contact, freezes the last messages, and tells the club's human. */
export async function reportContact(
  scene: Scene,
  introductionId: string,
): Promise<Next | undefined> {
  const isOpen = (await reportable(scene, introductionId)) !== undefined
  const contact = isOpen ? await keepApart(scene, introductionId, 'reported') : undefined
  if (contact === undefined) {
    reply(scene, paragraphs(t('always.closed')))
    return undefined
  }
  const task = await makeTask(scene, 'report', {
    againstId: contact.other.id,
    introductionId: contact.introduction.id,
    evidence: await lastWords(scene, contact.introduction),
  })
  const name = { name: { phrase: nameOf(contact.other) } }
  reply(scene, paragraphs(t('relay.reported', name), t('relay.help')))
  return { script: 'add-words', input: { taskId: task.id, about: 'report' } }
}

/** The two who once said yes to each other, also when their contact is over; not reported yet. */
async function reportable(scene: Scene, introductionId: string): Promise<Contact | undefined> {
  const contact = await metOnce(scene, introductionId)
  return contact?.introduction.closedWhy === 'reported' ? undefined : contact
}

async function metOnce(
  { club, member, stage }: Scene,
  introductionId: string,
): Promise<Contact | undefined> {
  const introduction = await stage.get('introductions', club.id, introductionId)
  const otherId = introduction && otherOf(introduction, member.id)
  if (introduction === undefined || otherId === undefined) return undefined
  const other = await stage.get('members', club.id, otherId)
  return other === undefined || introduction.state === 'asked' ? undefined : { introduction, other }
}

/** Closes the introduction, and keeps the two apart for ever. */
async function keepApart(
  scene: Scene,
  introductionId: string,
  why: 'stopped' | 'reported',
): Promise<Contact | undefined> {
  const { club, member, now } = scene
  const contact = await metOnce(scene, introductionId)
  if (contact === undefined) return undefined
  const { introduction, other } = contact
  const id = pairOf(member.id, other.id)
  const known = await scene.stage.get('blocks', club.id, id)
  const block: Block = {
    id,
    clubId: club.id,
    people: [introduction.askerId, introduction.peerId],
    by: member.id,
    why,
    at: now,
  }
  if (known === undefined) scene.stage.put('blocks', block)
  if (introduction.state === 'open')
    scene.stage.put('introductions', closed(introduction, why, now))
  await cancelQueued(scene, introduction)
  return contact
}

/** What waits in the outbox for either of the two, about this contact, does not leave any more. */
async function cancelQueued(scene: Scene, introduction: Introduction): Promise<void> {
  const { house, club, now } = scene
  const { items } = await house.store.find('outbox', {
    clubId: club.id,
    index: 'byIntroduction',
    equals: [introduction.id],
    newestFirst: true,
  })
  for (const { record } of items) {
    if (record.state !== 'pending') continue
    await scene.stage.get('outbox', club.id, record.id)
    scene.stage.put('outbox', { ...record, state: 'cancelled', reason: 'blocked', settledAt: now })
  }
}

async function lastWords(scene: Scene, introduction: Introduction): Promise<Task['evidence']> {
  const { items } = await scene.house.store.find('relayedWords', {
    clubId: scene.club.id,
    index: 'byIntroduction',
    equals: [introduction.id],
    newestFirst: true,
    limit: EVIDENCE_KEPT,
  })
  return items.map(({ record: { from, words, at } }) => ({ from, words, at })).reverse()
}
