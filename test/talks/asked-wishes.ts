/** Twenty wishes as people say them, in three languages, and what they answer until they see a list. */
import type { Language } from '../../core/domain/index.ts'
import type { Objection } from '../../core/matching/index.ts'
import type { Part } from './kept/talk.ts'

export interface AskedWish {
  /** What makes it a wish of its own: the name of its transcript. */
  readonly name: string
  readonly says: Readonly<Record<Language, string>>
  /** What is said to questions before «Klopt dat?»: the bot doubted, or offers ideas. */
  readonly meanwhile?: Readonly<Partial<Record<Language, readonly string[]>>>
  /** The answer to «Ben je 18 of ouder?»; it is not asked when the wish told it. Otherwise yes. */
  readonly age?: 'told' | 'silent'
  /** Which part of the journey it shows. Otherwise the answer. */
  readonly part?: Part
  /** «Waarom ik?» and «niet dit, want…» of the first that is shown are in the transcript too. */
  readonly objects?: Exclude<Objection, 'too-dear'>
  /** The only one who can show it has as many questions as somebody gets at once. */
  readonly isTeacherBusy?: true
}

export const ASKED_WISHES: readonly AskedWish[] = [
  {
    name: 'clear-skill',
    says: {
      nl: 'Ik wil leren naaien. Ik kan op woensdagavond, in Genk.',
      fr: 'Je voudrais apprendre à coudre. Je suis libre le mercredi soir, à Genk.',
      en: 'I want to learn to sew. I am free on Wednesday evening, in Genk.',
    },
    objects: 'wrong-day',
  },
  {
    name: 'nobody-offers',
    says: {
      nl: 'Ik woon in Genk en ik wil leren glasblazen.',
      fr: "J'habite à Genk et je voudrais apprendre à souffler le verre.",
      en: 'I live in Genk and I would like to learn glass blowing.',
    },
  },
  {
    name: 'language',
    says: {
      nl: 'Ik wil beter Nederlands leren spreken. Ik woon in Genk.',
      fr: 'Je veux mieux parler néerlandais. Je vis à Genk.',
      en: 'I want to speak better Dutch. I live in Genk.',
    },
  },
  {
    name: 'challenge',
    says: {
      nl: 'Mijn sollicitatiebrief lukt mij niet. Ik zoek hulp, in Beringen.',
      fr: "Je n'arrive pas à écrire ma lettre de candidature. Je cherche de l'aide à Beringen.",
      en: 'I cannot manage to write my job application letter. I need help, in Beringen.',
    },
    meanwhile: { nl: ['Leren'] },
  },
  {
    name: 'company',
    says: {
      nl: 'Ik zoek iemand om samen mee te wandelen in Genk.',
      fr: "Je cherche quelqu'un pour se promener ensemble à Genk.",
      en: 'I am looking for somebody to go walking with in Genk.',
    },
    objects: 'something-else',
  },
  {
    name: 'private-topic',
    says: {
      nl: 'Ik ben net gescheiden en ik wil daar met iemand over praten, in Genk.',
      fr: "Je viens de divorcer et je voudrais en parler avec quelqu'un, à Genk.",
      en: 'I just got divorced and I want to talk about it with somebody, in Genk.',
    },
    meanwhile: {
      nl: ['Ik wil praten over mijn echtscheiding, in Genk.'],
      fr: ['Je voudrais parler de mon divorce, à Genk.'],
      en: ['I want to talk about my divorce, in Genk.'],
    },
  },
  {
    name: 'excluded-topic',
    says: {
      nl: 'Ik wil leren schieten met een geweer in Genk.',
      fr: 'Je veux apprendre à tirer avec un fusil à Genk.',
      en: 'I want to learn to shoot with a rifle in Genk.',
    },
  },
  {
    name: 'very-broad',
    says: {
      nl: 'Ik wil iets creatiefs doen in Genk.',
      fr: 'Je voudrais faire quelque chose de créatif à Genk.',
      en: 'I want to do something creative in Genk.',
    },
  },
  {
    name: 'typo',
    says: {
      nl: 'Ik wil leren fotograveren en ik woon in Genk.',
      fr: "Je veux apprendre la fotografie et j'habite à Genk.",
      en: 'I want to learn fotografy and I live in Genk.',
    },
    objects: 'too-advanced',
  },
  {
    name: 'dialect-word',
    says: {
      nl: 'Kzou geire mijne velo zelf leren maken, kwoon in Genk.',
      fr: "J'aimerais savoir réparer ma bécane moi-même, je reste à Genk.",
      en: 'I fancy fixing my own pushbike, I live in Genk.',
    },
  },
  {
    name: 'offer-without-wish',
    says: {
      nl: 'Ik kan goed gitaar spelen en wil dat graag tonen aan iemand in Genk.',
      fr: "Je joue bien de la guitare et je veux bien l'apprendre à quelqu'un à Genk.",
      en: 'I play the guitar well and I would like to teach it to somebody in Genk.',
    },
  },
  {
    name: 'does-not-know',
    part: 'start',
    says: { nl: 'Ik weet het niet.', fr: 'Je ne sais pas.', en: 'I do not know.' },
    meanwhile: { nl: ['nee', '1', '2'], fr: ['non', '1', '2'], en: ['no', '1', '2'] },
  },
  {
    name: 'young-of-fourteen',
    part: 'young',
    says: {
      nl: 'Ik ben 14 jaar en ik wil leren tekenen in Genk.',
      fr: "J'ai 14 ans et je veux apprendre à dessiner à Genk.",
      en: 'I am 14 years old and I want to learn to draw in Genk.',
    },
    age: 'told',
  },
  {
    name: 'age-not-told',
    part: 'young',
    says: {
      nl: 'Ik wil leren zwemmen in Genk.',
      fr: 'Je veux apprendre à nager à Genk.',
      en: 'I want to learn to swim in Genk.',
    },
    age: 'silent',
  },
  {
    name: 'french-speaker',
    says: {
      nl: 'Ik spreek vooral Frans. Ik wil leren koken in Poperinge.',
      fr: 'Je parle seulement français. Je veux apprendre à cuisiner à Poperinge.',
      en: 'I speak mostly French. I want to learn to cook in Poperinge.',
    },
    objects: 'not-this-person',
  },
  {
    name: 'english-speaker',
    says: {
      nl: 'Ik spreek alleen Engels. Ik wil leren schaken in Ieper.',
      fr: 'Je parle surtout anglais. Je veux apprendre à jouer aux échecs à Ypres.',
      en: 'I only speak English. I want to learn to play chess in Ieper.',
    },
  },
  {
    name: 'low-price',
    says: {
      nl: 'Ik wil brood leren bakken in Genk, maar het moet gratis zijn.',
      fr: 'Je veux apprendre à faire du pain à Genk, mais il faut que ce soit gratuit.',
      en: 'I want to learn to bake bread in Genk, but it has to be free.',
    },
  },
  {
    name: 'far-away',
    says: {
      nl: 'Ik woon in Oostende en ik wil leren programmeren.',
      fr: "J'habite à Ostende et je veux apprendre à programmer.",
      en: 'I live in Ostend and I want to learn programming.',
    },
  },
  {
    name: 'busy-teacher',
    says: {
      nl: 'Ik wil leren kantklossen in Genk.',
      fr: 'Je veux apprendre la dentelle aux fuseaux à Genk.',
      en: 'I want to learn lace making in Genk.',
    },
    isTeacherBusy: true,
  },
  {
    name: 'wheelchair',
    says: {
      nl: 'Ik zit in een rolstoel en ik wil leren keramiek maken in Genk.',
      fr: 'Je suis en fauteuil roulant et je voudrais faire de la céramique à Genk.',
      en: 'I use a wheelchair and I want to learn pottery in Genk.',
    },
    objects: 'too-far',
  },
]
