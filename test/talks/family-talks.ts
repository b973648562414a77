/** Talks with company, for a child and with a child, word for word: each is kept as it reads. */
import type { Language } from '../../core/domain/index.ts'
import type { Part } from './kept/talk.ts'

export interface FamilyTalk {
  readonly name: string
  readonly part: Part
  /** After the first talk of somebody who joins, unless they begin with these words. */
  readonly isNew?: true
  readonly says: Readonly<Record<Language, readonly string[]>>
}

export const FAMILY_TALKS: readonly FamilyTalk[] = [
  {
    name: 'household',
    part: 'one-person',
    says: {
      nl: ['+2', '1', 'ja', 'toch maar met 2', '+99', 'met -1', 'wat heb ik staan?'],
      fr: ['à trois', '1', 'oui', 'finalement à deux', '+99', 'à 0', 'mes projets'],
      en: ['+2', '1', 'yes', 'actually 2 of us', '+99', '-1', 'my plans'],
    },
  },
  {
    name: 'for-child',
    part: 'one-person',
    isNew: true,
    says: {
      nl: [
        'mijn dochter van 9 wil leren tekenen in Genk',
        '1',
        'ja',
        'ja',
        'met mijn zus en mijn dochter',
      ],
      fr: [
        'ma fille de 9 ans veut dessiner, à Genk',
        '1',
        'oui',
        'oui',
        'avec ma sœur et ma fille',
      ],
      en: [
        'my daughter of 9 wants to learn to draw in Genk',
        '1',
        'yes',
        'yes',
        'with my sister and my daughter',
      ],
    },
  },
  {
    name: 'under-13',
    part: 'young',
    isNew: true,
    says: {
      nl: ['ik ben 9 en ik teken graag', 'mag mijn mama mee?', '1', 'ja', 'ja', 'ik heet Pia'],
      fr: [
        'j’ai 9 ans et j’aime dessiner',
        'je peux venir avec ma mère ?',
        '1',
        'oui',
        'oui',
        'je m’appelle Pia',
      ],
      en: ['i am 9 and i like drawing', 'can my mum come?', '1', 'yes', 'yes', 'my name is Pia'],
    },
  },
  {
    name: 'young-with-mum',
    part: 'young',
    isNew: true,
    says: {
      nl: ['ik ben 15 en wil leren tekenen in Genk', 'ja', 'Noor', '1', 'mag mijn mama mee?', 'ja'],
      fr: [
        'j’ai 15 ans et je veux apprendre à dessiner à Genk',
        'oui',
        'Noor',
        '1',
        'je peux venir avec ma mère ?',
        'oui',
      ],
      en: [
        'i am 15 and i want to learn to draw in Genk',
        'yes',
        'Noor',
        '1',
        'can my mum come?',
        'yes',
      ],
    },
  },
]
