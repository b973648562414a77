/** A person in a club. One record per person; the addresses of their chats link to it. */
import { z } from 'zod'
import { EngagementLevel } from './activity.ts'
import { BarrierAsked, BarrierKind } from './barrier.ts'
import { Consent } from './consent.ts'
import { GrowAsked } from './grown.ts'
import { ClubId, ConceptId, MemberId } from './ids.ts'
import { Language, SpokenLanguage } from './language.ts'
import { Whereabouts } from './place.ts'
import { Rhythm } from './rhythm.ts'
import { WeekInterval } from './schedule.ts'

/** What a person declared. Nobody is an adult until they say so. */
export const Age = z.enum(['adult', 'minor', 'unknown'])
export type Age = z.infer<typeof Age>

export const Role = z.enum(['learner', 'host', 'mentor', 'smaakmaker', 'partner', 'coordinator'])
export type Role = z.infer<typeof Role>

export const Level = z.enum(['beginner', 'intermediate', 'advanced'])
export type Level = z.infer<typeof Level>

export const WantKind = z.enum(['skill', 'challenge', 'company'])
export type WantKind = z.infer<typeof WantKind>

export const Offer = z.object({
  concept: ConceptId,
  level: Level.optional(),
  /** Gives without asking anything in return: the default of an offer. */
  free: z.boolean().default(true),
  /** Can be shown without many words. */
  wordless: z.boolean().default(false),
  /** Went through it (for challenges): «zelf meegemaakt». */
  lived: z.boolean().default(false),
})
export type Offer = z.infer<typeof Offer>

export const Want = z.object({
  concept: ConceptId,
  level: Level.optional(),
  kind: WantKind.default('skill'),
  /** «Te moeilijk»: whoever shows it is at most this far. */
  notAbove: Level.optional(),
  /** How they would like it: first watching, together, or by themselves. It ranks, and rules nothing out. */
  mode: EngagementLevel.optional(),
})
export type Want = z.infer<typeof Want>

/** How somebody gets around: on foot, by bike, by bus or train, by car, or when somebody takes them. */
export const Travel = z.enum(['foot', 'bike', 'transit', 'car', 'lift'])
export type Travel = z.infer<typeof Travel>

/** Whether they would rather go with somebody, or alone. */
export const Company = z.enum(['with-somebody', 'alone'])
export type Company = z.infer<typeof Company>
/** What others may say of somebody, and no more than that: no words of their own, and no scale. */
export const STRENGTHS = ['explains', 'patient', 'cheers', 'listens', 'dares', 'helps'] as const
export const Strength = z.enum(STRENGTHS)
export type Strength = z.infer<typeof Strength>

/** How an invented person of the demo behaves when nobody plays them. */
export const Persona = z.object({
  slug: z.string(),
  answers: z.enum(['yes', 'no', 'not-yet', 'silent']),
})
export type Persona = z.infer<typeof Persona>

/** Open requests that a person may have at once, unless they choose otherwise. */
export const MAX_REQUESTS = 2

export const Member = z.object({
  id: MemberId,
  clubId: ClubId,
  firstName: z.string().min(1).max(40).optional(),
  language: Language,
  roles: z.array(Role).default(['learner']),
  age: Age.default('unknown'),
  /** Younger than 13: the talk is with an adult, and nothing else is kept. */
  under13: z.literal(true).optional(),
  consents: z.array(Consent).default([]),
  offers: z.array(Offer).default([]),
  wants: z.array(Want).default([]),
  interests: z.array(ConceptId).default([]),
  spoken: z.array(SpokenLanguage).default([]),
  where: Whereabouts.optional(),
  online: z.boolean().default(false),
  radiusKm: z.number().min(0).max(300).optional(),
  /** Empty = said nothing about time, which is not the same as never free. */
  available: z.array(WeekInterval).default([]),
  /** «Ik kan alleen op dinsdagavond»: at other hours nothing is shown. */
  onlyThen: z.literal(true).optional(),
  unavailable: z.array(WeekInterval).default([]),
  maxRequests: z.int().min(0).max(20).default(MAX_REQUESTS),
  /** The most that an activity may cost, in euro. Private: it rules things out and is never told. */
  maxPriceEuro: z.number().min(0).optional(),
  /** Only where one gets in without steps. Private, likewise. */
  needsStepFree: z.boolean().optional(),
  /** Private, likewise: it says how far to look first. */
  travel: Travel.optional(),
  /** Private, likewise: whether to ask who goes along. */
  company: Company.optional(),
  /** «Korte berichten, aub»: fewer lines. Private, likewise. */
  short: z.literal(true).optional(),
  /** What this person said «niet dit» to: ids of people, groups and activities, not shown again. */
  passed: z.array(z.string()).optional(),
  /** «Stop»: nothing is sent that was not asked for, and nobody is introduced. */
  paused: z.boolean().default(false),
  /** The platform refused: blocked us, gone. Ends with the next message from this person. */
  unreachable: z.boolean().default(false),
  /** «Stel mij aan niemand voor.» */
  introducible: z.boolean().default(true),
  household: z.string().optional(),
  /** What the club says of them for who sits with whom, brought in from a file: `team → blue`. */
  attributes: z.record(z.string(), z.string()).optional(),
  persona: Persona.optional(),
  /** What makes it hard to come, kept because they asked for it. Private: it ranks, and is never told. */
  hindrances: z.array(BarrierKind).optional(),
  barrierAsked: BarrierAsked.optional(),
  /** When, how often and about what they want to hear from us. */
  rhythm: Rhythm.optional(),
  /** Who they were in other chats, before these became one person: by these ids they are in older copies. */
  formerIds: z.array(MemberId).optional(),
  /** What others said of them and they chose to keep, each once. */
  strengths: z.array(Strength).optional(),
  /** What they were asked about how they grow. Private. */
  asked: z.array(GrowAsked).optional(),
  /** When they last told or did something about a talent; absent = when they joined. Private. */
  touched: z.record(z.string(), z.number()).optional(),
  joinedAt: z.number(),
})
export type Member = z.infer<typeof Member>
