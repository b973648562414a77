/** «Wat weet je van mij?»: everything that is kept, by kind: how much, the newest, who sees it, how long. */
import {
  type Draft,
  type DraftCard,
  type DraftChoice,
  paragraphs,
  together,
  withChoices,
} from '../dialogue/index.ts'
import { type Consent, momentOf, type Purpose } from '../domain/index.ts'
import { collections } from '../ports/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import type { PersonalName } from './own-kinds.ts'
import { kindOf, type Owned, ownRecords, plainly } from './own-records.ts'
import { profile } from './profile.ts'
import type { Scene } from './scene.ts'

/** So many of each kind are told of; all of them are in the file. */
const NEWEST = 2

/** The card, and of every kind only how much there is. */
export async function myData(scene: Scene): Promise<Draft> {
  const { house, club, member } = scene
  const { members } = await house.populations.of(club.id)
  const [card] = profile(member, club, (id) => members.has(id)).blocks
  const owned = await ownRecords(house, club, member)
  const kinds = owned.filter(({ name }) => name !== 'members')
  const draft: Draft = {
    blocks: [
      ...(card === undefined ? [] : [card]),
      { text: t('data.seen', { who: { phrase: whoSees('members') } }) },
      { card: { title: t('data.counts'), lines: kinds.map(titleOf) } },
    ],
  }
  return withChoices(together(draft, paragraphs(t('data.counts.hint'), t('data.hint'))), [
    { command: 'data-all', about: 'all', label: t('data.all.button') },
    ...CHOICES,
  ])
}

const CHOICES: readonly DraftChoice[] = [
  { command: 'say', about: 'data-file', label: t('data.file.button') },
  { command: 'say', about: 'profile', label: t('always.profile'), quiet: true },
  { command: 'say', about: 'erase', label: t('data.erase'), quiet: true },
]

/** Every kind by itself: the newest of it, who sees it, and for how long. */
export async function allData(scene: Scene): Promise<Draft> {
  const { house, club, member } = scene
  const owned = await ownRecords(house, club, member)
  const draft: Draft = {
    blocks: [{ text: t('data.all') }, ...owned.map((kind) => ({ card: cardOf(scene, kind) }))],
  }
  return withChoices(together(draft, paragraphs(t('data.hint'))), CHOICES)
}

function titleOf({ name, records }: Owned): Phrase {
  return t('data.kind', { kind: { phrase: t(`data.kind.${name}`) }, count: records.length })
}

function cardOf(scene: Scene, { name, records }: Owned): DraftCard {
  const { member } = scene
  return {
    title: titleOf({ name, records }),
    lines: [
      ...(name === 'members' ? member.consents.map((one) => consentLine(scene, one)) : []),
      ...newest(scene, { name, records }),
      t('data.seen', { who: { phrase: whoSees(name) } }),
      t('data.kept', { time: { phrase: howLong(name) } }),
    ],
  }
}

/** What the newest are about, where that can be told; else when the last one was. */
function newest({ club, member }: Scene, { name, records }: Owned): Phrase[] {
  if (name === 'members') return []
  const self = plainly(member)
  const dated = records.flatMap(({ at, record }) =>
    at === undefined ? [] : [{ date: { date: momentOf(at, club.zone) }, record }],
  )
  const told = dated.flatMap(({ date, record }) => {
    const about = kindOf(name).about?.(record, self)
    return about === undefined ? [] : [t('data.about', { date, about })]
  })
  const [last] = dated
  if (told.length > 0 || last === undefined) return told.slice(0, NEWEST)
  return [t('data.newest', { date: last.date })]
}

const CONSENTS = {
  matching: 'data.consent.matching',
  nudges: 'data.consent.nudges',
  'partner-news': 'data.consent.news',
  research: 'data.consent.research',
} as const satisfies Record<Purpose, string>

function consentLine({ club }: Scene, { purpose, given, at }: Consent): Phrase {
  return t('data.consent', {
    what: { phrase: t(CONSENTS[purpose]) },
    said: { phrase: t(given ? 'words.yes' : 'words.no') },
    date: { date: momentOf(at, club.zone) },
  })
}

/** Where more than the person sees it, or less, than its collection says of all that is in it. */
const SEEN_BY_TWO: ReadonlySet<PersonalName> = new Set([
  'introductions',
  'relayedWords',
  'endorsements',
])

export function whoSees(name: PersonalName): Phrase {
  if (name === 'members') return t('data.seen.profile')
  if (name === 'photos') return t('data.seen.photos')
  if (SEEN_BY_TWO.has(name)) return t('data.seen.two')
  return t(`data.seen.${collections[name].visibility}`)
}

export function howLong(name: PersonalName): Phrase {
  if (name === 'photos') return t('data.kept.photos')
  const { retention } = collections[name]
  if (typeof retention === 'object') return t('data.kept.days', { count: retention.days })
  return t(retention === 'keep' ? 'data.kept.club' : 'data.kept.member')
}
