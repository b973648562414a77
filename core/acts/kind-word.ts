/**
 * One strength, named to each other: somebody who did something together with others is asked about one of
 * them. What is said goes to that person alone, who decides whether it stays in their profile.
 */
import {
  asJson,
  type Decision,
  type Draft,
  type Next,
  paragraphs,
  withChoices,
} from '../dialogue/index.ts'
import {
  type Endorsement,
  endorsementKey,
  type Feedback,
  feedbackId,
  type Member,
  type MemberId,
  otherOf,
  rsvpId,
  type Strength,
} from '../domain/index.ts'
import { mayPraise } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { areApart } from './introduce.ts'
import { nameOf } from './portray.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

type About = Feedback['about']

/** Among so many the person may choose; a whole group would be a list to work through. */
const MOST_PEOPLE = 4

/** The talk about somebody of this group or this meeting; undefined when there is nobody to speak of. */
export async function kindWordTalk(
  scene: Scene,
  about: About,
  next?: Next,
): Promise<Next | undefined> {
  const found: { id: MemberId; name: string }[] = []
  const told = await toldOf(scene, about)
  for (const id of await othersIn(scene, about)) {
    const other = told.has(id) ? undefined : await praised(scene, id, about)
    if (other?.firstName !== undefined) found.push({ id, name: other.firstName })
    if (found.length === MOST_PEOPLE) break
  }
  if (found.length === 0) return undefined
  return { script: 'kind-word', input: asJson({ about, people: found, next }) }
}

/** Who did it with them, in an order that says nothing of anybody. */
async function othersIn({ stage, club, member }: Scene, about: About): Promise<MemberId[]> {
  if (about.kind === 'activity') return []
  if (about.kind === 'group') {
    const group = await stage.get('groups', club.id, about.id)
    return (group?.memberIds ?? []).filter((id) => id !== member.id).sort()
  }
  const introduction = await stage.get('introductions', club.id, about.id)
  const other = introduction?.state === 'open' ? otherOf(introduction, member.id) : undefined
  return other === undefined ? [] : [other]
}

/** Of whom they said something about this group, or this meeting, already. */
async function toldOf({ house, club, member }: Scene, about: About): Promise<Set<MemberId>> {
  const told = new Set<MemberId>()
  for await (const { record } of all(house, 'endorsements', club.id, 'byFrom', [member.id]))
    if (record.about.id === about.id) told.add(record.to)
  return told
}

/** The other, if something may be said of them and they were there as far as anybody knows. */
async function praised(scene: Scene, id: MemberId, about: About): Promise<Member | undefined> {
  const { stage, club, member } = scene
  if (!(await othersIn(scene, about)).includes(id)) return undefined
  const other = await stage.get('members', club.id, id)
  if (other === undefined) return undefined
  const apart = await areApart(scene, member.id, id)
  if (!mayPraise(member, other, { blocks: () => apart }).ok) return undefined
  return (await wasAway(scene, id, about)) ? undefined : other
}

async function wasAway({ stage, club }: Scene, id: MemberId, about: About): Promise<boolean> {
  if (about.kind === 'introduction') return false
  const { instant, ...event } = about
  const rsvp = await stage.get('rsvps', club.id, rsvpId(event, id))
  if (rsvp?.comes?.instant === instant && rsvp.comes.answer === 'no') return true
  const feedback = await stage.get('feedback', club.id, feedbackId(about, id))
  return feedback?.said === 'absent' || feedback?.said === 'cancelled'
}

type Said = Extract<Decision, { decide: 'kind-word' }>

/** Tells it, once for each pair and experience; and goes on with what comes after. */
export async function sayKindWord(
  scene: Scene,
  { about, said, next }: Said,
): Promise<Next | undefined> {
  if (said !== undefined) reply(scene, paragraphs(await told(scene, about, said)))
  else if (next === undefined) reply(scene, paragraphs(t('strength.fine')))
  if (next !== undefined) reply(scene, paragraphs(t('grow.next')))
  return next
}

async function told(
  scene: Scene,
  about: About,
  { to, strength }: NonNullable<Said['said']>,
): Promise<ReturnType<typeof t>> {
  const { stage, club, member, house, now } = scene
  const other = await praised(scene, to, about)
  if (other === undefined) return t('always.closed')
  const name = { name: { phrase: nameOf(other) } }
  const id = house.random.fingerprint(endorsementKey({ from: member.id, to, about })).slice(0, 24)
  if ((await stage.get('endorsements', club.id, id)) !== undefined) return t('strength.told', name)
  const one: Endorsement = {
    ...{ id, clubId: club.id, from: member.id, to, strength, about, state: 'told', at: now },
  }
  stage.put('endorsements', one)
  const topic = about.kind === 'group' && (await stage.get('groups', club.id, about.id))?.topic
  const { asked, ...rest } = member
  const left = asked?.filter(({ what, concept }) => what !== 'kind' || concept !== topic) ?? []
  scene.member = left.length === 0 ? rest : { ...rest, asked: left }
  stage.tell({
    ...{ to: other, draft: kindDraft(one, member), kind: 'kindness', class: 'A' },
    ...{ fromId: member.id, id: `kindness-${id}` },
    ...(about.kind === 'introduction' ? { introductionId: about.id } : {}),
  })
  return t('strength.told', name)
}

function kindDraft({ id, strength }: Endorsement, from: Member): Draft {
  const what = { phrase: t(`strength.of.${strength}`) }
  const values = { name: { phrase: nameOf(from) }, what }
  return withChoices(paragraphs(t('strength.heard', values), t('strength.keep')), [
    { command: 'strength-keep', about: id, label: t('strength.keep.yes') },
    { command: 'strength-let-go', about: id, label: t('strength.keep.no') },
  ])
}

/** Whether it stays in the profile of who it is about: theirs to say, and to say otherwise later. */
export async function keepStrength(scene: Scene, id: string, isKept: boolean): Promise<void> {
  const { stage, club, member } = scene
  const one = await stage.get('endorsements', club.id, id)
  if (one === undefined || one.to !== member.id) {
    reply(scene, withChoices(paragraphs(t('always.closed')), WAYS_ON))
    return
  }
  stage.put('endorsements', { ...one, state: isKept ? 'kept' : 'let-go' })
  if (isKept) {
    scene.member = withStrength(member, one.strength)
    const undo = {
      command: 'strength-forget',
      about: one.strength,
      label: t('always.undo'),
    } as const
    reply(
      scene,
      withChoices(paragraphs(t('strength.kept')), [{ ...undo, quiet: true }, ...WAYS_ON]),
    )
    return
  }
  if (one.state === 'kept') scene.member = withoutStrength(member, one.strength)
  reply(scene, withChoices(paragraphs(t('strength.not-kept')), WAYS_ON))
}

function withStrength(member: Member, strength: Strength): Member {
  return { ...member, strengths: [...new Set([...(member.strengths ?? []), strength])] }
}

function withoutStrength({ strengths = [], ...rest }: Member, strength: Strength): Member {
  const left = strengths.filter((one) => one !== strength)
  return left.length === 0 ? rest : { ...rest, strengths: left }
}

/** One of them leaves the profile. */
export function forgetStrength(scene: Scene, named: string): void {
  const strength = scene.member.strengths?.find((one) => one === named)
  if (strength !== undefined) scene.member = withoutStrength(scene.member, strength)
  const said = strength === undefined ? 'always.closed' : 'strength.forgotten'
  reply(scene, withChoices(paragraphs(t(said)), WAYS_ON))
}
