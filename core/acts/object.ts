/** «Niet dit, want…»: what a person objects to changes what they are shown from now on, and is said back. */
import { asJson, type Decision, type Next, paragraphs, undoOf } from '../dialogue/index.ts'
import { type ConceptId, MemberId } from '../domain/index.ts'
import { constrained, type Objected, objectedTo } from '../matching/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { keepApart } from './apart.ts'
import { reply, type Scene } from './scene.ts'

type Object = Extract<Decision, { decide: 'object' }>

/** The list follows, made anew; what was changed in the profile can be taken back from it. */
export async function objectTo(scene: Scene, deed: Object): Promise<Next | undefined> {
  const { house, club, member } = scene
  const population = await house.populations.of(club.id)
  const objected = objectedTo(deed.item, member, population)
  if (objected === undefined) {
    reply(scene, paragraphs(t('always.closed')))
    return { script: 'find', input: askedFor(deed.ask) }
  }
  scene.member = constrained(member, objected, deed.objection, {
    townRadiusKm: club.radiusKm,
    day: deed.day,
  })
  if (deed.objection === 'not-this-person') await keepApart(scene, MemberId.parse(objected.id))
  reply(scene, paragraphs(changed(scene, objected, deed)))
  const undo = undoOf(member, scene.member)
  return {
    script: 'find',
    input: asJson({
      ...askedFor(deed.ask),
      ...(undo === undefined ? {} : { undo, objected: true }),
    }),
  }
}

/** Meeting over a screen is fine too, from now on: the profile says so, and the wish is looked for again. */
export function goOnline(scene: Scene, ask: ConceptId | undefined): Next {
  scene.member = { ...scene.member, online: true }
  reply(scene, paragraphs(t('find.online.on')))
  return { script: 'find', input: askedFor(ask) }
}

function askedFor(ask: ConceptId | undefined): { ask?: ConceptId } {
  return ask === undefined ? {} : { ask }
}

/** What is looked for from now on, in one sentence. */
function changed({ member }: Scene, to: Objected, { objection, day }: Object): Phrase {
  switch (objection) {
    case 'too-far':
      return t('find.changed.too-far', { km: member.radiusKm ?? 0 })
    case 'wrong-day': {
      const times = member.unavailable.slice(-(day === undefined ? (to.slots?.length ?? 0) : 1))
      return t('find.changed.wrong-day', { times: { times } })
    }
    case 'too-advanced':
      return t('find.changed.too-advanced', { concept: { concept: to.concept } })
    case 'too-dear':
      return t('find.changed.too-dear', { euro: member.maxPriceEuro ?? 0 })
    default:
      return t(`find.changed.${objection}`)
  }
}
