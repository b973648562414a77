/** Work for the club's human, as a record and as a card in the coordinator's chat. */
import {
  type Draft,
  type DraftChoice,
  paragraphs,
  proposalLines,
  withChoices,
} from '../dialogue/index.ts'
import {
  isWhole,
  type Member,
  type MemberId,
  momentOf,
  type Proposal,
  type Task,
  TaskId,
  type TaskKind,
} from '../domain/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import type { House } from './house.ts'
import { newsCards } from './news.ts'
import { nameOf } from './portray.ts'
import { reply, type Scene } from './scene.ts'
import { unmappedWords } from './word-desk.ts'

const TITLES = {
  human: 'human.task.human',
  report: 'human.task.report',
  alert: 'human.task.alert',
  unhandled: 'human.task.unhandled',
  group: 'human.task.group',
  round: 'round.task',
  approval: 'round.go.task',
  'start-group': 'ask-club.task.start-group',
  announce: 'ask-club.task.announce',
  feedback: 'ask-club.task.feedback',
  worry: 'ask-club.task.worry',
  'co-host': 'grow.task.host',
} as const satisfies Record<Task['kind'], string>

/** Makes a task and sends it to every coordinator of the club: class B, it always arrives. */
export async function makeTask(
  scene: Scene,
  kind: (typeof TaskKind)['options'][number],
  about: Pick<
    Partial<Task>,
    'againstId' | 'introductionId' | 'concept' | 'evidence' | 'words' | 'proposal'
  > = {},
): Promise<Task> {
  const { house, club, member, now } = scene
  const task: Task = {
    id: TaskId.parse(house.random.id()),
    clubId: club.id,
    kind,
    memberId: member.id,
    evidence: [],
    ...about,
    state: 'open',
    createdAt: now,
  }
  scene.stage.put('tasks', task)
  const card = await taskDraft(scene, task, [scene.member])
  let isSeen = false
  for (const coordinatorId of club.coordinators) {
    const coordinator = await scene.stage.get('members', club.id, coordinatorId)
    // Nobody is the judge of a report about themselves.
    if (coordinator === undefined || coordinator.id === task.againstId) continue
    isSeen = true
    scene.stage.tell({
      to: coordinator,
      draft: card,
      kind: 'task',
      class: 'B',
      fromId: member.id,
    })
  }
  if (!isSeen) {
    house.journal.note('task.unseen', { club: club.id, kind })
    reply(scene, paragraphs(t('human.task.nobody', { contact: { club: club.contact } })))
  }
  return task
}

/** The task as a card, with the buttons that its state allows. */
export async function taskDraft(
  { house, club }: Pick<Scene, 'house' | 'club'>,
  task: Task,
  present: readonly Member[] = [],
): Promise<Draft> {
  const people = await namesOf(house, task, present)
  const name = (id: string): Phrase => nameOf(people.get(id))
  const due = club.answerWithinHours * 60 * 60 * 1000 + task.createdAt
  return {
    blocks: [
      {
        card: {
          picture: 'human',
          photo: task.state === 'done' ? undefined : task.proposal?.photoId,
          tag: t('human.task.tag'),
          title: t(TITLES[task.kind], {
            name: { phrase: name(task.memberId) },
            against: { phrase: name(task.againstId ?? task.memberId) },
          }),
          lines: [
            ...(task.concept === undefined
              ? []
              : [t('human.task.concept', { concept: { concept: task.concept } })]),
            ...(task.proposal === undefined ? [] : proposalLines(task.proposal)),
            ...(task.words === undefined ? [] : [t('human.task.words', { words: task.words })]),
            ...task.evidence.map(({ from, words }) =>
              t('human.task.evidence', { name: { phrase: name(from) }, words }),
            ),
            t('human.task.by', { moment: { moment: momentOf(due, club.zone) } }),
          ],
          choices: choicesOf(task, house.clock.now()),
        },
      },
    ],
  }
}

/** Everything that waits for the club's human; nobody reads a report about themselves. */
export async function desk(
  { house, club }: Pick<Scene, 'house' | 'club'>,
  reader: MemberId,
): Promise<Draft> {
  const tasks = await openTasks({ house, club }, reader)
  const words = await unmappedWords(house, club.id, 1)
  const ways: DraftChoice[] = [
    ...(words.length === 0
      ? []
      : [{ command: 'say' as const, about: 'words', label: t('words-list.title') }]),
    { command: 'barrier-counts', about: 'all', label: t('barrier.counts.button') },
  ]
  const news = await newsCards({ house, club })
  if (tasks.length === 0) {
    const empty = paragraphs(t('human.desk.empty'))
    return withChoices({ blocks: [...empty.blocks, ...news] }, ways)
  }
  const cards: Draft['blocks'][number][] = [...news]
  for (const task of tasks) cards.push(...(await taskDraft({ house, club }, task)).blocks)
  return { blocks: [{ text: t('human.desk', { count: tasks.length }) }, ...cards], choices: ways }
}

/** Nobody is the judge of a report about themselves. */
export async function openTasks(
  { house, club }: Pick<Scene, 'house' | 'club'>,
  reader: MemberId,
): Promise<Task[]> {
  const { items } = await house.store.find('tasks', {
    clubId: club.id,
    index: 'byState',
    equals: ['open'],
  })
  return items.map((item) => item.record).filter((task) => task.againstId !== reader)
}

/** What a coordinator can say to groups that wait. */
export function goChoices(about: string): DraftChoice[] {
  return [
    { command: 'round-send', about, label: t('round.go.send') },
    { command: 'round-hold', about, label: t('round.go.hold') },
  ]
}

function choicesOf(task: Task, now: number): DraftChoice[] {
  if (task.state === 'done') return []
  if (task.roundId !== undefined) return goChoices(task.roundId)
  if (task.proposal !== undefined) return proposalChoices(task, task.proposal, now)
  return [
    ...(task.kind === 'co-host'
      ? [{ command: 'host-confirm' as const, about: task.id, label: t('grow.host.confirm') }]
      : []),
    ...(task.state === 'open'
      ? [{ command: 'task-take' as const, about: task.id, label: t('human.take') }]
      : []),
    { command: 'task-answer', about: task.id, label: t('human.reply') },
    { command: 'task-done', about: task.id, label: t('human.done'), quiet: true },
  ]
}

/** What is not whole yet is asked about first. */
function proposalChoices({ id }: Task, proposal: Proposal, now: number): DraftChoice[] {
  return [
    ...(isWhole(proposal, now) ? publishChoices(id, proposal) : []),
    { command: 'task-answer', about: id, label: t('propose.ask') },
    { command: 'task-refuse', about: id, label: t('propose.refuse'), quiet: true },
  ]
}

/** With a photo it can be both: the picture is looked at apart from the words. */
function publishChoices(about: string, { photoId }: Proposal): DraftChoice[] {
  if (photoId === undefined)
    return [{ command: 'task-publish', about, label: t('propose.publish') }]
  return [
    { command: 'task-publish', about, label: t('propose.publish.photo') },
    { command: 'task-publish-plain', about, label: t('propose.publish.plain') },
  ]
}

/** Everybody the task names; people who are present are taken as they are now. */
async function namesOf(
  { store }: Pick<House, 'store'>,
  task: Task,
  present: readonly Member[],
): Promise<Map<string, Member>> {
  const people = new Map<string, Member>(present.map((member) => [member.id, member]))
  const ids = [task.memberId, task.againstId, ...task.evidence.map((one) => one.from)]
  for (const id of ids) {
    if (id === undefined || people.has(id)) continue
    const known = await store.get('members', task.clubId, id)
    if (known !== undefined) people.set(id, known.record)
  }
  return people
}
