/**
 * «Waarom vraag je dat?»: what each question is for, who sees the answer, and that it can be skipped. A
 * question without a why does not compile. Buttons that no talk waits for have theirs as well.
 */
import type { Command } from '../message/index.ts'
import type { Key } from '../texts/index.ts'

const QUESTIONS = {
  'onboarding.theme': 'why.goesting',
  'onboarding.taster': 'why.goesting',
  'onboarding.taste': 'why.taste',
  'onboarding.life': 'why.life',
  'onboarding.right': 'why.right',
  'onboarding.wrong': 'why.right',
  'onboarding.piece': 'why.right',
  'onboarding.else': 'why.right',
  'onboarding.which': 'why.right',
  'onboarding.doubt': 'why.doubt',
  'onboarding.role': 'why.doubt',
  'onboarding.name': 'onboarding.why.name',
  'onboarding.adult': 'onboarding.why.adult',
  'onboarding.consent': 'onboarding.why.consent',
  'find.list': 'why.list',
  'find.why': 'why.better',
  'find.not': 'why.better',
  'find.which': 'why.better',
  'find.day': 'why.better',
  'find.place': 'why.place',
  'find.sure': 'why.sure',
  'find.together': 'why.together',
  'find.seats': 'why.seats',
  'find.ages': 'why.ages',
  'find.days': 'why.days',
  'chats.sure': 'why.chats',
  'chats.adult': 'onboarding.why.adult',
  'chats.unlink': 'why.sure',
  'propose.what': 'why.propose',
  'propose.near': 'why.propose.near',
  'propose.when': 'why.propose',
  'propose.where': 'why.propose',
  'propose.price': 'why.propose',
  'propose.photo': 'why.propose.photo',
  'propose.again': 'why.propose',
  'propose.right': 'why.propose',
  'strength.ask': 'strength.why',
  'grow.level': 'grow.why',
  'grow.like': 'grow.why',
  'grow.show': 'grow.why',
  'grow.lead': 'grow.why',
  'round.join': 'why.round',
  'round.wish': 'why.goesting',
  'round.when': 'why.times',
  'round.place': 'why.place',
  'child.list': 'why.list',
  'child.count': 'why.seats',
  'child.sure': 'why.sure',
  'child.adult': 'why.child.adult',
  'young.adult': 'why.child.adult',
  'young.sure': 'why.sure',
  'pause.day': 'why.pause',
  'relay.words': 'why.relay',
  'human.answer': 'why.relay',
  'human.words': 'why.human',
  'human.share': 'why.human.share',
  'report.sure': 'why.report',
  'contact.stop': 'why.sure',
  'erase.sure': 'why.erase',
  'let-go.which': 'why.right',
  changed: 'why.changed',
  meant: 'why.doubt',
  'words.list': 'why.words',
  'words.what': 'why.words',
  'words.which': 'why.words',
  'words.meant': 'why.words',
  'words.sure': 'why.words',
  'words.name': 'why.words',
  'words.theme': 'why.words',
  'words.group': 'why.words',
  'card.talents': 'why.right',
  'card.mode': 'why.mode',
  'card.level': 'why.level',
  'card.level.which': 'why.level',
  'card.where': 'why.place',
  'card.when': 'why.times',
  'card.spoken': 'why.spoken',
  'card.price': 'why.price',
  'card.name': 'onboarding.why.name',
  'card.travel': 'why.travel',
  'card.company': 'why.company',
  'card.short': 'why.short',
} as const satisfies Readonly<Record<string, Key>>

/** Every question there is. Stands in the log beside the answer: keep it when the wording changes. */
export type QuestionKey = keyof typeof QUESTIONS

export const QUESTION_KEYS = Object.keys(QUESTIONS) as QuestionKey[]

/** What a question is for. */
export function whyOf(key: QuestionKey): Key {
  return QUESTIONS[key]
}

const BUTTONS: Partial<Record<Command, Key>> = {
  'pause-for': 'why.pause',
  back: 'why.pause',
  'tips-yes': 'why.tips',
  'tips-stay': 'why.tips',
  'tip-show': 'why.tip',
  'barrier-pass-on': 'why.barrier.pass',
  'barrier-remember': 'why.barrier.keep',
  'barrier-show': 'why.barrier',
  'feedback-good': 'why.feedback',
  'met-yes': 'why.met',
  'introduction-yes': 'why.introduction',
  'rsvp-come': 'why.come',
  'rsvp-take': 'why.come',
  'card-line': 'why.card',
  'link-yes': 'why.chats',
  'strength-keep': 'strength.why',
}

/** What is asked by a message of which this is a button; undefined where nothing is. */
export function whyOfButton(command: Command): Key | undefined {
  return BUTTONS[command]
}
