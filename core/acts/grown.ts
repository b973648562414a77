/** What an answer to a question about growing changes: only a yes changes anything, and it can be undone. */
import { asJson, type Decision, type Next, paragraphs, undoOf } from '../dialogue/index.ts'
import { type ConceptId, lastAsked, type Member, Offer, withAsked } from '../domain/index.ts'
import { mayMeetPeople } from '../policy/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { mayTeach, nextLevel } from './grow.ts'
import { sayWhen } from './human.ts'
import { reply, type Scene } from './scene.ts'
import { makeTask } from './tasks.ts'
import { touching } from './touched.ts'

type Grown = Extract<Decision, { decide: 'grown' }>

export async function answerGrown(scene: Scene, grown: Grown): Promise<Next | undefined> {
  const before = scene.member
  reply(scene, paragraphs(await done(scene, grown)))
  const { next } = grown
  if (next === undefined) return undefined
  reply(scene, paragraphs(t('grow.next')))
  const undo = undoOf(before, scene.member)
  return undo === undefined ? next : withUndo(next, asJson(undo))
}

/** The list that follows takes it back. */
function withUndo({ script, input }: Next, undo: Next['input']): Next {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return { script, input }
  return { script, input: { ...input, undo } }
}

async function done(scene: Scene, { what, concept, said }: Grown): Promise<Phrase> {
  const about = { concept: { concept } }
  if (what === 'like' && said === 'no') {
    const { interests } = scene.member
    scene.member = { ...scene.member, interests: interests.filter((one) => one !== concept) }
    return t('always.gone', { what: { list: [{ concept }] } })
  }
  if (said === 'no') {
    neverAgain(scene, what, concept)
    return t('grow.never.done')
  }
  if (said === 'later') return t('grow.fine')
  switch (what) {
    case 'level':
      scene.member = further(scene.member, concept)
      return t('grow.level.done', about)
    case 'like':
      scene.member = touching(scene.member, [concept], scene.now)
      return t('grow.like.done', about)
    case 'show':
      return show(scene, concept)
    case 'lead':
      return askToLead(scene, concept)
  }
}

function neverAgain(scene: Scene, what: Grown['what'], concept: ConceptId): void {
  const { member, now } = scene
  const at = lastAsked(member, what, concept)?.at ?? now
  const never = { what, concept, at, never: true } as const
  scene.member = { ...member, asked: withAsked(member.asked ?? [], never) }
}

/** One step further than they told, where they told it. */
function further(member: Member, concept: ConceptId): Member {
  const raised = <T extends { concept: ConceptId; level?: Member['wants'][number]['level'] }>(
    one: T,
  ): T => {
    const level = one.concept === concept ? nextLevel(one.level) : undefined
    return level === undefined ? one : { ...one, level }
  }
  return { ...member, wants: member.wants.map(raised) }
}

/** They show it from now on, to adults who ask. */
function show(scene: Scene, concept: ConceptId): Phrase {
  const { member, house } = scene
  if (!mayTeach(scene, concept)) return t('always.closed')
  const level = member.wants.find((one) => one.concept === concept)?.level
  const wordless = house.taxonomy.has(concept, 'wordless')
  const offer = Offer.parse({ concept, wordless, ...(level === undefined ? {} : { level }) })
  const others = member.offers.filter((one) => one.concept !== concept)
  scene.member = { ...member, offers: [offer, ...others] }
  return t('grow.show.done', { concept: { concept } })
}

/** The club's human decides with them. */
async function askToLead(scene: Scene, concept: ConceptId): Promise<Phrase> {
  if (!mayMeetPeople(scene.member).ok) return t('always.closed')
  await makeTask(scene, 'co-host', { concept })
  sayWhen(scene)
  return t('grow.lead.done')
}
