/** Whether a ring is one: each teaches the next, the last teaches the first, and each wants what they get. */
import type { Lesson } from '../problem.ts'
import type { Case, Found } from './case.ts'
import { nearest, toldBy } from './told.ts'

export function judgeRing(one: Case): Found[] {
  const { ring } = one.group
  if (one.settings.topic !== 'rings')
    return ring.length === 0
      ? []
      : [['ring', 'A group that is no ring has the lessons of one.', []]]
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
    `${id} teaches ${String(teaching(id))} times; every member does once, and nobody else.`,
    [id],
  ])
}

function judgeCircle({ group: { ring, members } }: Case): Found[] {
  const found: Found[] = []
  if (ring[0]?.from !== members[0])
    found.push(['ring', 'The ring does not begin with the first member.', []])
  ring.forEach(({ to }, index) => {
    const next = ring[(index + 1) % ring.length]?.from
    if (to !== next)
      found.push(['ring', `${to} is taught, and ${String(next)} would be the next to teach.`, [to]])
  })
  return found
}

function judgeLesson({ from, to, concept }: Lesson, { people, settings }: Case): Found[] {
  const teacher = people.find(({ member }) => member.id === from)
  const pupil = people.find(({ member }) => member.id === to)
  if (teacher === undefined || pupil === undefined) return []
  const { offers } = toldBy(teacher, undefined, settings)
  if (!offers.includes(concept))
    return [['ring', `${from} offers no ${concept} that may be shared.`, [from]]]
  const { wants } = toldBy(pupil, undefined, settings)
  return nearest([concept], wants, settings) >= settings.minRelated
    ? []
    : [['ring', `${to} wants nothing like ${concept}.`, [to]]]
}
