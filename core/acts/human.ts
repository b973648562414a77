/** «Een mens»: from the person's tap to the coordinator's answer. */
import {
  type Asked,
  asJson,
  type Decision,
  type Next,
  paragraphs,
  together,
} from '../dialogue/index.ts'
import type { Task } from '../domain/index.ts'
import { mayAct } from '../policy/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { isSadChild } from './child-sadness.ts'
import { nameOf } from './portray.ts'
import { reply, type Scene } from './scene.ts'
import { wishToShare } from './share-wish.ts'
import { desk, makeTask, taskDraft } from './tasks.ts'

/** Asks for a human at once; what it is about may be added after. The human sees what waits for them. */
export async function askHuman(scene: Scene, asked?: Asked): Promise<Next | undefined> {
  if (scene.club.coordinators.includes(scene.member.id)) {
    reply(scene, await desk(scene, scene.member.id))
    return undefined
  }
  const task = await makeTask(scene, 'human')
  sayWhen(scene)
  const wish = await wishToShare(scene, asked)
  return {
    script: 'add-words',
    input: asJson({ taskId: task.id, about: 'human', ...(wish === undefined ? {} : { wish }) }),
  }
}

/** When an answer may be expected, and how else to reach a human. */
export function sayWhen(scene: Scene): void {
  const { club } = scene
  // Where nobody is there to see the task, the person was told so already.
  if (club.coordinators.length === 0) return
  reply(
    scene,
    paragraphs(
      t('human.asked', { hours: club.answerWithinHours }),
      t('human.contact', { contact: { club: club.contact } }),
    ),
  )
}

type AddWords = Extract<Decision, { decide: 'add-words' }>

/** Puts the person's words beside their task and shows them to the coordinator. */
export async function addWords(scene: Scene, added: AddWords): Promise<Next | undefined> {
  const { taskId, words, next } = added
  const task = await askedBy(scene, taskId)
  if (task === undefined) return undefined
  const both = [task.words, words].filter((part) => part !== undefined).join('\n')
  scene.stage.put('tasks', { ...task, words: both.slice(0, 4000) })
  await tellAdded(scene, task, t('human.task.words', { words }))
  reply(scene, paragraphs(t('human.added')))
  if (isSadChild(scene, words)) reply(scene, paragraphs(t('young.sad')))
  return next
}

type ShareWish = Extract<Decision, { decide: 'share-wish' }>

/** What they look for, beside the task. Where a mentor teaches it, the whole task is theirs to answer. */
export async function shareWish(scene: Scene, shared: ShareWish): Promise<undefined> {
  const { taskId, concept, mentorId } = shared
  const { club, member, stage } = scene
  const task = await askedBy(scene, taskId)
  if (task === undefined) return
  const mentor = mentorId && (await stage.get('members', club.id, mentorId))
  const after = { ...task, concept, ...(mentor ? { mentorId: mentor.id } : {}) }
  stage.put('tasks', after)
  if (mentor) {
    const draft = await taskDraft(scene, after, [member])
    stage.tell({ to: mentor, draft, kind: 'task', class: 'B', fromId: member.id })
  } else await tellAdded(scene, task, t('human.task.concept', { concept: { concept } }))
  reply(scene, paragraphs(t('human.added')))
}

/** The task, for who asked it. */
async function askedBy(scene: Scene, taskId: string): Promise<Task | undefined> {
  const task = await scene.stage.get('tasks', scene.club.id, taskId)
  if (task?.memberId === scene.member.id) return task
  reply(scene, paragraphs(t('always.closed')))
  return undefined
}

/** What came to a task, as a card for its coordinators. */
async function tellAdded({ stage, club, member }: Scene, task: Task, line: Phrase): Promise<void> {
  const title = t('human.task.added', { name: { phrase: nameOf(member) } })
  const answer = { command: 'task-answer', about: task.id, label: t('human.reply') } as const
  const card = { picture: 'human', title, lines: [line], choices: [answer] } as const
  for (const id of club.coordinators) {
    const coordinator = await stage.get('members', club.id, id)
    if (coordinator === undefined || coordinator.id === task.againstId) continue
    const draft = { blocks: [{ card }] }
    stage.tell({ to: coordinator, draft, kind: 'task', class: 'B', fromId: member.id })
  }
}

/** A coordinator takes a task, or ticks it off. */
export async function handleTask(
  scene: Scene,
  taskId: string,
  deed: 'take' | 'done',
): Promise<void> {
  const task = await ownTask(scene, taskId, deed === 'take' ? 'take-task' : 'finish-task')
  if (task === undefined) return
  if (deed === 'take' && task.state !== 'open') {
    reply(scene, paragraphs(t('human.taken.already')))
    return
  }
  const { member, now } = scene
  const after: Task =
    deed === 'take'
      ? { ...task, state: 'taken', takenBy: member.id }
      : { ...task, state: 'done', takenBy: task.takenBy ?? member.id, doneAt: now }
  scene.stage.put('tasks', after)
  if (deed === 'done') reply(scene, paragraphs(t('human.closed')))
  else reply(scene, together(paragraphs(t('human.taken')), await taskDraft(scene, after)))
}

/** Begins an answer to the person who asked. */
export async function answerTo(scene: Scene, taskId: string): Promise<Next | undefined> {
  const task = await ownTask(scene, taskId, 'take-task')
  const asker = task && (await scene.stage.get('members', scene.club.id, task.memberId))
  if (task === undefined) return undefined
  if (asker === undefined) {
    reply(scene, paragraphs(t('always.closed')))
    return undefined
  }
  const { firstName: name } = asker
  return { script: 'answer-task', input: { taskId: task.id, ...(name && { name }) } }
}

type AnswerTask = Extract<Decision, { decide: 'answer-task' }>

/** Sends the coordinator's words to the person who asked: class B, like everything about a task. */
export async function answerTask(scene: Scene, { taskId, words }: AnswerTask): Promise<undefined> {
  const task = await ownTask(scene, taskId, 'take-task')
  const asker = task && (await scene.stage.get('members', scene.club.id, task.memberId))
  if (task === undefined || asker === undefined) return
  if (task.state === 'open')
    scene.stage.put('tasks', { ...task, state: 'taken', takenBy: scene.member.id })
  scene.stage.tell({
    to: asker,
    draft: {
      blocks: [
        {
          card: {
            picture: 'human',
            title: t('human.from-club', { name: { phrase: nameOf(scene.member) } }),
            lines: [t('relay.words', { words })],
          },
        },
      ],
      choices: [{ command: 'say', about: 'human', label: t('human.ask-more') }],
    },
    kind: 'task',
    class: 'B',
  })
  reply(scene, paragraphs(t('human.answered')))
}

/** The task, for somebody who may do this with it; everybody else is told that it is not theirs. */
async function ownTask(
  scene: Scene,
  taskId: string,
  deed: 'take-task' | 'finish-task',
): Promise<Task | undefined> {
  const task = await scene.stage.get('tasks', scene.club.id, taskId)
  if (task === undefined) {
    reply(scene, paragraphs(t('always.closed')))
    return undefined
  }
  if (mayAct(scene.member, deed, { club: scene.club, task }).ok) return task
  reply(scene, paragraphs(t('human.not-yours')))
  return undefined
}
