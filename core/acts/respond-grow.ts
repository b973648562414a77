/**
 * Words after an experience: how it was, whether two would like to meet again, whether what somebody said of
 * them stays. Only where that is what was asked last, or where the words are as clear by themselves.
 */
import {
  type DraftChoice,
  hasTopic,
  paragraphs,
  wishesAgain,
  withChoices,
  yesOrNo,
} from '../dialogue/index.ts'
import { feedbackId, type Introduction, otherOf } from '../domain/index.ts'
import type { Command } from '../message/index.ts'
import { t } from '../texts/index.ts'
import { type Feeling, feelingIn } from '../understanding/index.ts'
import { sayAgain } from './again.ts'
import { all } from './all.ts'
import { keepHowItWas } from './answer-feedback.ts'
import { doCommand } from './command.ts'
import { aboutOf, type Offered } from './offered.ts'
import { toldIn, type Words } from './opening.ts'
import { reply, type Scene, sayApart } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

export async function respondToGrow(scene: Scene, words: Words, offers: Offered): Promise<boolean> {
  return (
    (await answersFeeling(scene, words, offers)) ||
    (await answersStrength(scene, words, offers)) ||
    (await answersAgain(scene, words, offers))
  )
}

const BUTTONS = {
  good: 'feedback-good',
  fair: 'feedback-fair',
  bad: 'feedback-bad',
  absent: 'feedback-absent',
  cancelled: 'feedback-cancelled',
} as const satisfies Record<Feeling, Command>

/** As if the button had been pressed; what else they ask for or what kept them away is answered after it. */
async function answersFeeling(scene: Scene, words: Words, offers: Offered): Promise<boolean> {
  const asked = aboutOf(offers, 'feedback-good')
  const felt = asked === undefined ? undefined : feelingIn(words.text)
  if (asked === undefined || felt === undefined) return false
  const { reading } = words
  const isMore = reading.barriers.length > 0 || asksForMore(words)
  if (!isMore) {
    await doCommand(scene, BUTTONS[felt], asked)
    return true
  }
  if ((await keepHowItWas(scene, felt, asked)) !== undefined)
    sayApart(scene, paragraphs(t(`follow.felt.${felt}`)))
  return false
}

/** «Het was super, nu wil ik leren breien»: a wish of its own beside it. */
function asksForMore(words: Words): boolean {
  return WISHES.test(words.text) && hasTopic(toldIn(words, []).wish)
}

const WISHES =
  /(?:^|[^\p{L}])(?:wil|wou|zou|zoek|veux|voudrais|aimerais|cherche|want|would|looking)(?=$|[^\p{L}])/iu

async function answersStrength(
  scene: Scene,
  { text, reading }: Words,
  offers: Offered,
): Promise<boolean> {
  const about = aboutOf(offers, 'strength-keep')
  const said = about === undefined ? undefined : yesOrNo({ kind: 'text', text, reading })
  if (about === undefined || said === undefined) return false
  await doCommand(scene, said === 'yes' ? 'strength-keep' : 'strength-let-go', about)
  return true
}

/** Just after «ja, gezien» in few words; else in so many that nothing else can be meant, of who did meet. */
async function answersAgain(scene: Scene, { text }: Words, offers: Offered): Promise<boolean> {
  const asked = aboutOf(offers, 'met-again')
  if (
    asked !== undefined &&
    wishesAgain(text, { shortToo: true, names: await namesOf(scene, asked) })
  ) {
    await sayAgain(scene, asked)
    return true
  }
  // Most words are about something else: nobody is looked up for them.
  if (!/\b(?:nog|opnieuw|weer|terug|terugzien|weerzien|re\S+|again)\b/i.test(text)) return false
  const met = await metBefore(scene)
  const meant = met.filter(({ name }) => wishesAgain(text, { shortToo: false, names: [name] }))
  const [only, ...others] = meant
  if (only === undefined) return false
  const named = meant.filter(({ name }) => isNamed(text, name))
  const one = named.length === 1 ? named[0] : others.length === 0 ? only : undefined
  if (one !== undefined) await sayAgain(scene, one.introduction.id)
  else reply(scene, withChoices(paragraphs(t('again.who')), [...meant.map(choiceOf), ...WAYS_ON]))
  return true
}

interface Met {
  readonly introduction: Introduction
  readonly name: string
}

function choiceOf({ introduction, name }: Met): DraftChoice {
  return { command: 'met-again', about: introduction.id, label: t('again.with', { name }) }
}

function isNamed(text: string, name: string): boolean {
  return name !== '' && text.toLowerCase().includes(name.toLowerCase())
}

async function namesOf(scene: Scene, introductionId: string): Promise<string[]> {
  const { stage, club } = scene
  const introduction = await stage.get('introductions', club.id, introductionId)
  return introduction === undefined ? [] : [await otherName(scene, introduction)]
}

async function otherName({ stage, club, member }: Scene, one: Introduction): Promise<string> {
  const id = otherOf(one, member.id)
  return (id && (await stage.get('members', club.id, id))?.firstName) ?? ''
}

/** Those with whom they are in touch, and of whom they said that they met. */
async function metBefore(scene: Scene): Promise<Met[]> {
  const { house, stage, club, member } = scene
  const met: Met[] = []
  for (const index of ['byAsker', 'byPeer'] as const)
    for await (const { record } of all(house, 'introductions', club.id, index, [member.id])) {
      if (record.state !== 'open') continue
      const id = feedbackId({ kind: 'introduction', id: record.id }, member.id)
      if ((await stage.get('feedback', club.id, id))?.said !== 'met') continue
      met.push({ introduction: record, name: await otherName(scene, record) })
    }
  return met
}

/** «Again please», typed under «graag opnieuw»: more than the bare word that begins anew. */
export async function saysAgain(scene: Scene, text: string, offers: Offered): Promise<boolean> {
  const asked = aboutOf(offers, 'met-again')
  if (asked === undefined || !COURTEOUS.test(text.trim())) return false
  await sayAgain(scene, asked)
  return true
}

const COURTEOUS =
  /\s(?:aub|a\.?u\.?b\.?|alstublieft|alsjeblieft|svp|s['’ ]il (?:vous|te) pla[iî]t|please)\W*$/i
