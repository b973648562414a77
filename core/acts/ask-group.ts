/**
 * Many people want the same: the club's human hears that a group is asked for, and who can show it is
 * asked whether they would do it once. Asked once, however many people tap.
 */
import { type Draft, paragraphs, withChoices } from '../dialogue/index.ts'
import type { ConceptId, Member, Task } from '../domain/index.ts'
import { tiesIn } from '../matching/index.ts'
import { mayBeIntroduced } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { reply, type Scene } from './scene.ts'
import { makeTask } from './tasks.ts'

export async function askForGroup(
  scene: Scene,
  { concept, count }: { readonly concept: ConceptId; readonly count: number },
): Promise<undefined> {
  if ((await askedFor(scene, concept)).length > 0) {
    reply(scene, paragraphs(t('find.group.already')))
    return
  }
  const task = await makeTask(scene, 'group', { concept })
  const teacher = await teacherOf(scene, concept)
  if (teacher !== undefined)
    scene.stage.tell({
      to: teacher,
      draft: offer(concept, count, task.id),
      kind: 'notice',
      class: 'A',
    })
  reply(scene, paragraphs(t('find.group.asked', { concept: { concept } })))
}

/** Who can show it will do so once: the club's human looks for a day and a place with them. Told once. */
export async function groupOnce(scene: Scene, taskId: string): Promise<undefined> {
  const task = await scene.stage.get('tasks', scene.club.id, taskId)
  if (task?.kind !== 'group' || task.concept === undefined || task.state === 'done') {
    reply(scene, paragraphs(t('always.closed')))
    return
  }
  const asked = await askedFor(scene, task.concept)
  const isKnown = asked.some(({ id, memberId }) => id !== taskId && memberId === scene.member.id)
  if (!isKnown) await makeTask(scene, 'group', { concept: task.concept })
  reply(scene, paragraphs(t('find.group.thanks')))
}

/** What the club's human still has to do about a group on this. */
async function askedFor({ house, club }: Scene, concept: ConceptId): Promise<Task[]> {
  const found: Task[] = []
  for (const state of ['open', 'taken'])
    for await (const { record } of all(house, 'tasks', club.id, 'byState', [state]))
      if (record.kind === 'group' && record.concept === concept) found.push(record)
  return found
}

/** Of who offers exactly this and may meet who asks, the one who joined first; nobody when there is none. */
async function teacherOf(scene: Scene, concept: ConceptId): Promise<Member | undefined> {
  const { house, club, member } = scene
  const population = await house.populations.of(club.id)
  const ties = tiesIn(population)
  return [...population.members.values()]
    .filter(({ offers }) => offers.some((one) => one.concept === concept))
    .filter((peer) => mayBeIntroduced(member, peer, ties).ok)
    .sort((a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1))[0]
}

function offer(concept: ConceptId, count: number, taskId: string): Draft {
  return withChoices(
    paragraphs(t('find.group.offer', { concept: { concept }, count }), t('find.group.hint')),
    [{ command: 'group-once', about: taskId, label: t('find.group.yes') }],
  )
}
