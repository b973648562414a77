/** The club's human says that somebody may lead along from now on: that is their role as a host. */
import { paragraphs } from '../dialogue/index.ts'
import type { Member } from '../domain/index.ts'
import { mayAct, mayMeetPeople } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { nameOf } from './portray.ts'
import { reply, type Scene } from './scene.ts'

/** Once; of who is no declared adult with consent any more, never. */
export async function confirmHost(scene: Scene, taskId: string): Promise<void> {
  const { stage, club, now } = scene
  const task = await stage.get('tasks', club.id, taskId)
  if (task?.kind !== 'co-host' || task.concept === undefined || task.state === 'done') {
    reply(scene, paragraphs(t('always.closed')))
    return
  }
  if (!mayAct(scene.member, 'confirm-host', { club, task }).ok) {
    reply(scene, paragraphs(t('human.not-yours')))
    return
  }
  const isSelf = task.memberId === scene.member.id
  const asker = isSelf ? scene.member : await stage.get('members', club.id, task.memberId)
  stage.put('tasks', { ...task, state: 'done', doneAt: now })
  if (asker === undefined || !mayMeetPeople(asker).ok) {
    reply(scene, paragraphs(t('always.closed')))
    return
  }
  const host: Member = { ...asker, roles: [...new Set([...asker.roles, 'host' as const])] }
  const values = { concept: { concept: task.concept } }
  reply(scene, paragraphs(t('grow.host.confirmed', { name: { phrase: nameOf(host) } })))
  if (isSelf) {
    scene.member = host
    return
  }
  stage.put('members', host)
  const draft = paragraphs(t('grow.host', values), t('grow.host.hint'))
  stage.tell({ to: host, draft, kind: 'task', class: 'B', fromId: scene.member.id })
}
