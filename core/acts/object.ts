/** «Niet dit, want…»: what a person objects to changes what they are shown from now on, and is said back. */
import {
  type Asked,
  asJson,
  type Decision,
  type Next,
  paragraphs,
  undoOf,
} from '../dialogue/index.ts'
import { MemberId, type Whereabouts } from '../domain/index.ts'
import { constrained, type Objected, objectedTo } from '../matching/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { keepApart } from './apart.ts'
import { reply, type Scene } from './scene.ts'

type Object = Extract<Decision, { decide: 'object' }>

/** The list follows, made anew; what was changed in the profile can be taken back from it. */
export async function objectTo(scene: Scene, deed: Object): Promise<Next | undefined> {
  const { house, club, member } = scene
  const population = await house.populations.of(club.id)
  const asker = deed.where === undefined ? member : { ...member, where: deed.where }
  const objected = objectedTo(deed.item, asker, population)
  if (objected === undefined) {
    reply(scene, paragraphs(t('always.closed')))
    return { script: 'find', input: asJson(deed.asked) }
  }
  scene.member = constrained(asker, objected, deed.objection, {
    townRadiusKm: club.radiusKm,
    day: deed.day,
  })
  if (deed.objection === 'not-this-person') await keepApart(scene, MemberId.parse(objected.id))
  reply(scene, paragraphs(changed(scene, objected, deed)))
  const undo = undoOf(member, scene.member)
  return {
    script: 'find',
    input: asJson({
      ...deed.asked,
      ...(undo === undefined ? {} : { undo, objected: true }),
    }),
  }
}

/** Meeting over a screen is fine too, from now on: the profile says so, and the wish is looked for again. */
export function goOnline(scene: Scene, asked: Asked): Next {
  scene.member = { ...scene.member, online: true }
  reply(scene, paragraphs(t('find.online.on')))
  return { script: 'find', input: asJson(asked) }
}

/** Where somebody lives, told from a list: it is made again from there. */
export function liveAt(scene: Scene, where: Whereabouts, asked: Asked): Next {
  const before = scene.member
  scene.member = { ...before, where }
  reply(scene, paragraphs(t('onboarding.told')))
  const undo = undoOf(before, scene.member)
  return { script: 'find', input: asJson({ ...asked, ...(undo && { undo, objected: true }) }) }
}

/** What is looked for from now on, in one sentence. */
function changed({ member }: Scene, to: Objected, { objection, day }: Object): Phrase {
  switch (objection) {
    case 'too-far':
      return to.km === undefined
        ? t('find.changed.something-else')
        : t('find.changed.too-far', { km: member.radiusKm ?? 0 })
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
