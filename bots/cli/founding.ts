/** A club in the making: which answers are there, which are missing, and which cannot be right. */
import type { z } from 'zod'
import { Club, Language, Member, Whereabouts, Wording } from '../../core/domain/index.ts'
import type { Key } from '../../core/texts/index.ts'
import type { Tell } from '../config/locale.ts'
import type { Founding } from './house.ts'

/** The answers so far. */
export type Draft = { readonly [field in keyof Founding]?: Founding[field] | undefined }

export type Field = keyof Founding

interface Rule {
  /** The option that a script gives the answer with. */
  readonly option: string
  /** What is asked on a terminal; also the option's help. */
  readonly question: Key
  readonly shape: z.ZodType
  /** What is said of an answer that cannot be right. */
  readonly complaint: Key
}

/** In the order in which they are asked. */
export const RULES: Readonly<Record<Field, Rule>> = {
  name: {
    option: '--name',
    question: 'operator.club.ask.name',
    shape: Club.shape.name,
    complaint: 'operator.club.bad.name',
  },
  operator: {
    option: '--operator',
    question: 'operator.club.ask.operator',
    shape: Club.shape.operator,
    complaint: 'operator.club.bad.operator',
  },
  contact: {
    option: '--contact',
    question: 'operator.club.ask.contact',
    shape: Club.shape.contact,
    complaint: 'operator.club.bad.contact',
  },
  town: {
    option: '--town',
    question: 'operator.club.ask.town',
    shape: Whereabouts.shape.name.min(2),
    complaint: 'operator.club.bad.town',
  },
  coordinatorName: {
    option: '--coordinator',
    question: 'operator.club.ask.coordinator',
    shape: Member.shape.firstName.unwrap(),
    complaint: 'operator.club.bad.coordinator',
  },
  language: {
    option: '--language',
    question: 'operator.club.ask.language',
    shape: Language,
    complaint: 'operator.club.bad.language',
  },
  privacy: {
    option: '--privacy-nl',
    question: 'operator.club.ask.privacy-use',
    shape: Wording,
    complaint: 'operator.club.bad.privacy',
  },
}

export const FIELDS = Object.keys(RULES) as readonly Field[]

/** Why an answer cannot be right, in a sentence; undefined when it can. */
export function complaintAbout(field: Field, value: unknown, tell: Tell): string | undefined {
  return RULES[field].shape.safeParse(value).success ? undefined : tell(RULES[field].complaint)
}

/** Every complaint about what was answered. What was not answered is no complaint yet. */
export function complaints(draft: Draft, tell: Tell): string[] {
  return FIELDS.flatMap((field) => {
    const value = draft[field]
    return value === undefined ? [] : (complaintAbout(field, value, tell) ?? [])
  })
}

/** The options that a script forgot. */
export function missingIn(draft: Draft): string[] {
  return FIELDS.filter((field) => draft[field] === undefined).map((field) => RULES[field].option)
}

/** All answers, or undefined while one is missing. */
export function foundingOf(draft: Draft): Founding | undefined {
  const { name, operator, contact, privacy, town, coordinatorName, language } = draft
  if (
    name === undefined ||
    operator === undefined ||
    contact === undefined ||
    privacy === undefined ||
    town === undefined ||
    coordinatorName === undefined ||
    language === undefined
  )
    return undefined
  return { name, operator, contact, privacy, town, coordinatorName, language }
}
