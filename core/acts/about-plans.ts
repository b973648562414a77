/**
 * «Zet het in mijn agenda» and «hoelang duurt het?», about what somebody signed up for: what is on the
 * screen, else what they said yes to a moment ago, else all of it. What a list is asked it answers itself.
 */
import { asksHowLong, bare, type Draft, paragraphs } from '../dialogue/index.ts'
import { readToken } from '../message/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { aside } from './always.ts'
import { openQuestion } from './converse.ts'
import { activityLasts, groupLasts } from './invitation.ts'
import { ALL, calendarBlock } from './my-calendar.ts'
import type { Offered } from './offered.ts'
import type { Words } from './opening.ts'
import { activityTitle, groupTitle } from './portray.ts'
import type { Scene } from './scene.ts'

const CALENDAR =
  /(?:^| )(?:in|aan|bij|op|a|dans|sur|to|into|on) (?:mijn|m n|men|me|de|mon|l|my|the) (?:eigen |google )?(?:agenda|kalender|calendrier|calendar|diary)(?: |$)/
const PUTS =
  /(?:^| )(?:zet|zetten|steek|steken|stop|stoppen|doe|doen|plaats|plaatsen|voeg|toevoegen|noteer|noteren|krijg|krijgen|schrijf|opslaan|bewaar|bewaren|ajoute|ajouter|ajoutez|mets|met|mettre|mettez|note|noter|inscris|inscrire|enregistre|enregistrer|add|put|save|export)(?: |$)/
/** Whoever learns to keep a diary has a wish. */
const LEARNS = /(?:^| )(?:leren|leer|apprendre|learn|cursus|cours|course)(?: |$)/
const MOST_WORDS = 14

export async function aboutPlans(scene: Scene, { text }: Words, offers: Offered): Promise<boolean> {
  if (asksForCalendar(text)) {
    await aside(scene, await calendarDraft(scene, offers))
    return true
  }
  if (!asksHowLong(text)) return false
  // What is being chosen is not what was chosen before; and a pause has a length of its own.
  if (/^(?:find|child|remedy|pause)\./.test(openQuestion(scene)?.key ?? '')) return false
  const told = await howLong(scene, offers)
  if (told.length > 0) await aside(scene, paragraphs(...told))
  return told.length > 0
}

function asksForCalendar(text: string): boolean {
  const words = bare(text)
  if (words.split(' ').length > MOST_WORDS || LEARNS.test(words)) return false
  return CALENDAR.test(words) && PUTS.test(words)
}

async function calendarDraft(scene: Scene, offers: Offered): Promise<Draft> {
  if (!scene.house.filePlatforms.has(scene.address.platform))
    return paragraphs(t('calendar.elsewhere'))
  const meant = await meantBy(scene, offers)
  const [only, ...others] = meant
  const about = only === undefined || others.length > 0 ? ALL : only
  const blocks = await calendarBlock(scene, about)
  if (blocks.length === 0) return paragraphs(t('calendar.none'))
  return { blocks: [{ text: t('calendar.here') }, ...blocks] }
}

async function howLong(scene: Scene, offers: Offered): Promise<Phrase[]> {
  const { stage, club } = scene
  const told: Phrase[] = []
  for (const id of await meantBy(scene, offers)) {
    const activity = await stage.get('activities', club.id, id)
    const group = await stage.get('groups', club.id, id)
    const title = activity === undefined ? group && groupTitle(group) : activityTitle(activity)
    const lasts = activity === undefined ? group && groupLasts(group) : activityLasts(activity)
    if (title === undefined || lasts === undefined) continue
    told.push(t('find.lasts.of', { title: { phrase: title }, lasts: { phrase: lasts } }))
  }
  return told
}

/** How long «het» is what was signed up for last, whatever else somebody has. */
const RIGHT_AFTER_MS = 60 * 60 * 1000

/** The events that the words are about, by their ids. */
async function meantBy(scene: Scene, { newest }: Offered): Promise<string[]> {
  const { house, club, member, now } = scene
  const own = { clubId: club.id, index: 'byMember', equals: [member.id], limit: 100 } as const
  const rsvps = (await house.store.find('rsvps', { ...own, newestFirst: true })).items
    .map(({ record }) => record)
    .filter(({ standing }) => standing === 'seated')
  const groups = (await house.store.find('groups', own)).items.map(({ record }) => record.id)
  const all = [...new Set([...rsvps.map(({ eventId }) => eventId), ...groups])]
  const shown = new Set(newest.flatMap(({ token }) => eventOn(token)))
  const seen = all.filter((id) => shown.has(id))
  const last = rsvps.filter(({ at }) => now - at < RIGHT_AFTER_MS).map(({ eventId }) => eventId)
  return seen.length > 0 ? seen : last.length > 0 ? last.slice(0, 1) : all
}

/** The event that a button is about, where it is about one. */
function eventOn(token: string): string[] {
  const read = readToken(token)
  if (read?.kind !== 'command' || !read.command.startsWith('rsvp-')) return []
  return [read.about.split('~')[0] ?? '']
}
