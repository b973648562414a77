/** Whether a ring is one: each teaches the next, the last teaches the first, and each wants what they get. */
import { t } from '../../texts/index.ts'
import type { Lesson } from '../problem.ts'
import type { Case, Found } from './case.ts'
import { nearest, toldBy } from './told.ts'

export function judgeRing(one: Case): Found[] {
  const { ring } = one.group
  if (one.settings.topic !== 'rings')
    return ring.length === 0 ? [] : [['ring', t('operator.audit.ring.needless'), []]]
  return [
    ...judgeTeachers(one),
    ...judgeCircle(one),
    ...ring.flatMap((lesson) => judgeLesson(lesson, one)),
  ]
}

function judgeTeachers({ group: { ring, members } }: Case): Found[] {
  const teaching = (id: string): number => ring.filter(({ from }) => from === id).length
  const wrong = [...new Set([...members, ...ring.map(({ from }) => from)])].filter(
    (id) => teaching(id) !== 1 || !members.includes(id),
  )
  return wrong.map((id) => [
    'ring',
    t('operator.audit.ring.teaches', { id, count: teaching(id) }),
    [id],
  ])
}

function judgeCircle({ group: { ring, members } }: Case): Found[] {
  const found: Found[] = []
  if (ring[0]?.from !== members[0]) found.push(['ring', t('operator.audit.ring.first'), []])
  ring.forEach(({ to }, index) => {
    const next = ring[(index + 1) % ring.length]?.from
    if (next !== undefined && to !== next)
      found.push(['ring', t('operator.audit.ring.next', { id: to, next }), [to]])
  })
  return found
}

function judgeLesson({ from, to, concept }: Lesson, { people, settings }: Case): Found[] {
  const teacher = people.find(({ member }) => member.id === from)
  const pupil = people.find(({ member }) => member.id === to)
  if (teacher === undefined || pupil === undefined) return []
  const taught = { concept }
  const { offers } = toldBy(teacher, undefined, settings)
  if (!offers.includes(concept))
    return [['ring', t('operator.audit.ring.offers', { id: from, concept: taught }), [from]]]
  const { wants } = toldBy(pupil, undefined, settings)
  return nearest([concept], wants, settings) >= settings.minRelated
    ? []
    : [['ring', t('operator.audit.ring.wants', { id: to, concept: taught }), [to]]]
}
