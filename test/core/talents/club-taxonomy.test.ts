/** A club's own words over everybody's: what is added, renamed, hidden, and what stands in the way. */
import { describe, expect, it } from 'vitest'
import {
  AddedConcept,
  ClubId,
  type ClubVocabulary,
  ConceptId,
  GivenNames,
  plainVocabulary,
} from '../../../core/domain/index.ts'
import {
  type Concept,
  changed,
  clubTaxonomy,
  labelsFrom,
  ownId,
  type TalentGroup,
  taxonomy,
  type VocabularyChange,
  vocabularyProblems,
} from '../../../core/talents/index.ts'

const GENK = ClubId.parse('genk')
const id = (name: string): ConceptId => ConceptId.parse(name)

function concept(
  name: string,
  nl: readonly [string, ...string[]],
  more: Partial<Concept> = {},
): Concept {
  const labels = { nl: labelsFrom(nl), fr: labelsFrom([`${name} fr`]), en: labelsFrom([name]) }
  return { id: id(name), theme: 'make', group: 'textile', labels, related: [], flags: [], ...more }
}

const BASE = taxonomy([
  concept('textile', ['textiel']),
  concept('sewing', ['naaien', 'stikken'], { broader: id('textile') }),
  concept('knitting', ['breien'], { broader: id('textile') }),
  concept('weapons', ['wapens', 'geweer'], { flags: ['excluded'] }),
  concept('faith', ['bidden'], { flags: ['private'] }),
])
const GROUPS: readonly TalentGroup[] = [
  { id: 'textile', theme: 'make', names: { nl: 'Textiel', fr: 'Textile', en: 'Textiles' } },
  { id: 'games', theme: 'relax', names: { nl: 'Spel', fr: 'Jeux', en: 'Games' } },
]

function own(
  name: string,
  labels: AddedConcept['labels'],
  more: Partial<AddedConcept> = {},
): AddedConcept {
  return { id: id(name), theme: 'make', group: 'textile', labels, flags: [], ...more }
}

function with_(over: Partial<ClubVocabulary>): ClubVocabulary {
  return { ...plainVocabulary(GENK), ...over }
}

const QUILTS = own('club-quilts', { nl: ['quiltcafé', 'stikken'] })

describe('a club that changes nothing', () => {
  it('has the very taxonomy that everybody has', () => {
    expect(clubTaxonomy(BASE, plainVocabulary(GENK))).toBe(BASE)
    expect(clubTaxonomy(BASE, with_({ facets: ['textile'] }))).toBe(BASE)
  })
})

describe('an added concept', () => {
  const club = clubTaxonomy(BASE, with_({ added: [{ ...QUILTS, broader: id('textile') }] }))

  it('is found by its labels, and shown in another language where its own has none', () => {
    expect(club.find('QuiltCafe')?.id).toBe('club-quilts')
    expect(club.label(id('club-quilts'), 'fr')).toBe('quiltcafé')
    expect(club.get(id('club-quilts'))?.labels.fr.every((label) => label.asWritten)).toBe(true)
  })

  it('is near to what it is a part of, and to the other parts of it', () => {
    expect(club.relatedness(id('club-quilts'), id('textile')).value).toBe(0.7)
    expect(club.relatedness(id('sewing'), id('club-quilts')).why).toBe('sibling')
  })

  it('is meant by its label where everybody’s concept has that word as well', () => {
    expect(BASE.find('stikken')?.id).toBe('sewing')
    expect(club.find('stikken')?.id).toBe('club-quilts')
  })

  it('leaves everybody’s concepts the same objects, so that nothing is worked out anew', () => {
    expect(club.get(id('sewing'))).toBe(BASE.get(id('sewing')))
    expect(club.base).toBe(BASE)
  })
})

describe('a renamed concept', () => {
  const names = GivenNames.parse({
    concept: 'sewing',
    preferred: { nl: 'kleren maken' },
    extra: { nl: ['lapjes'] },
  })
  const club = clubTaxonomy(BASE, with_({ names: [names] }))

  it('shows its new name, and is still found by the old ones and by what was added', () => {
    expect(club.label(id('sewing'), 'nl')).toBe('kleren maken')
    expect(club.label(id('sewing'), 'en')).toBe('sewing')
    for (const word of ['kleren maken', 'naaien', 'stikken', 'lapjes'])
      expect(club.find(word)?.id, word).toBe('sewing')
  })

  it('has exactly one preferred label in each language', () => {
    const labels = club.get(id('sewing'))?.labels.nl.map(({ text, kind }) => [text, kind])
    expect(labels).toEqual([
      ['kleren maken', 'preferred'],
      ['naaien', 'alternative'],
      ['stikken', 'alternative'],
      ['lapjes', 'alternative'],
    ])
  })

  it('may be called by one of the names that it had', () => {
    const other = GivenNames.parse({ concept: 'sewing', preferred: { nl: 'Stikken' } })
    const labels = clubTaxonomy(BASE, with_({ names: [other] })).get(id('sewing'))?.labels.nl
    expect(labels?.map(({ text }) => text)).toEqual(['Stikken', 'naaien'])
  })
})

describe('a hidden concept', () => {
  const club = clubTaxonomy(BASE, with_({ hidden: [id('sewing'), id('weapons')] }))

  it('is in no list, is found by no label and is near to nothing, not even itself', () => {
    expect(club.get(id('sewing'))).toBeUndefined()
    expect(club.concepts.map((one) => one.id)).not.toContain('sewing')
    expect(club.find('naaien')).toBeUndefined()
    expect(club.find('sewing')).toBeUndefined()
    for (const other of ['sewing', 'textile', 'knitting'])
      expect(club.relatedness(id('sewing'), id(other)).value).toBe(0)
  })

  it('keeps its name for who has it in a profile, and its flags for the rules', () => {
    expect(club.label(id('sewing'), 'nl')).toBe('naaien')
    expect(club.has(id('weapons'), 'excluded')).toBe(true)
  })
})

describe('a change', () => {
  const change = (before: ClubVocabulary, one: VocabularyChange): unknown => {
    const result = changed(BASE, GROUPS, before, one)
    return result.ok ? 'fine' : result.error
  }
  const plain = plainVocabulary(GENK)
  const adding = (concept: AddedConcept): VocabularyChange => ({ change: 'add', concept })
  const renaming = (names: unknown): VocabularyChange => {
    return { change: 'rename', names: GivenNames.parse(names) }
  }

  it.each<[string, VocabularyChange, unknown]>([
    [
      'a name that another concept shows',
      adding(own('club-x', { nl: ['Naaien'] })),
      [{ kind: 'label-taken', label: 'Naaien', by: 'sewing' }],
    ],
    [
      'a name for something that is never matched',
      adding(own('club-x', { nl: ['geweer'] })),
      [{ kind: 'label-guarded', label: 'geweer' }],
    ],
    [
      'a word for something private',
      renaming({ concept: 'sewing', extra: { nl: ['bidden'] } }),
      [{ kind: 'label-guarded', label: 'bidden' }],
    ],
    [
      'a name without a letter',
      adding(own('club-x', { nl: ['!!'] })),
      [{ kind: 'label-empty', label: '!!' }],
    ],
    [
      'a group that is not there',
      adding(own('club-x', { nl: ['tjoek'] }, { group: 'nowhere' })),
      [{ kind: 'unknown-group', group: 'nowhere' }],
    ],
    [
      'a group of another theme',
      adding(own('club-x', { nl: ['tjoek'] }, { group: 'games' })),
      [{ kind: 'group-elsewhere', group: 'games', theme: 'relax' }],
    ],
    [
      'a part of itself',
      adding(own('club-x', { nl: ['tjoek'] }, { broader: id('club-x') })),
      [{ kind: 'circle', id: 'club-x' }],
    ],
    [
      'a part of nothing that is there',
      adding(own('club-x', { nl: ['tjoek'] }, { broader: id('gone') })),
      [{ kind: 'unknown-concept', id: 'gone' }],
    ],
    [
      'other names for nothing that is there',
      renaming({ concept: 'gone', preferred: { nl: 'weg' } }),
      [{ kind: 'unknown-concept', id: 'gone' }],
    ],
    [
      'hiding what is not there',
      { change: 'hide', id: id('gone') },
      [{ kind: 'unknown-concept', id: 'gone' }],
    ],
    [
      'taking out what everybody has',
      { change: 'remove', id: id('sewing') },
      [{ kind: 'unknown-concept', id: 'sewing' }],
    ],
    [
      'showing first what is no group',
      { change: 'facets', groups: ['nowhere'] },
      [{ kind: 'unknown-group', group: 'nowhere' }],
    ],
  ])('is refused with its reason: %s', (_, one, problems) => {
    expect(change(plain, one)).toEqual(problems)
  })

  it('is refused when it gives one word to two concepts of the club', () => {
    const before = with_({ added: [QUILTS] })
    expect(change(before, adding(own('club-two', { fr: ['Stikken'] })))).toEqual([
      { kind: 'label-taken', label: 'Stikken', by: 'club-quilts' },
    ])
    expect(change(before, adding(QUILTS))).toEqual([{ kind: 'id-taken', id: 'club-quilts' }])
  })

  it('is refused when it takes out what another of the club’s concepts is a part of', () => {
    const part = own('club-part', { nl: ['tjoek'] }, { broader: QUILTS.id })
    const before = with_({ added: [QUILTS, part] })
    expect(change(before, { change: 'remove', id: QUILTS.id })).toEqual([
      { kind: 'unknown-concept', id: 'club-quilts' },
    ])
  })

  it('may use the name of what is hidden, and then that cannot be shown again by that name', () => {
    const before = with_({ hidden: [id('sewing')], added: [own('club-x', { nl: ['naaien'] })] })
    expect(vocabularyProblems(BASE, GROUPS, before)).toEqual([])
    expect(change(before, { change: 'unhide', id: id('sewing') })).toEqual([
      { kind: 'label-taken', label: 'naaien', by: 'sewing' },
    ])
  })

  it('is not held up by what was wrong before: everybody’s concepts may have changed meanwhile', () => {
    const before = with_({ hidden: [id('gone')], added: [own('club-x', { nl: ['naaien'] })] })
    expect(vocabularyProblems(BASE, GROUPS, before)).toHaveLength(2)
    expect(change(before, { change: 'hide', id: id('knitting') })).toBe('fine')
    expect(clubTaxonomy(BASE, before).find('naaien')?.id).toBe('club-x')
  })
})

describe('an id of the club’s own', () => {
  it('is made of the label, the first that is free, also where no letter can be read', () => {
    const taken = new Set(['club-quilt-cafe', 'club-quilt-cafe-2'])
    const isTaken = (one: string): boolean => taken.has(one)
    expect(ownId('Quilt-café!', isTaken)).toBe('club-quilt-cafe-3')
    expect(ownId('الخياطة', isTaken)).toBe('club-concept')
    expect(AddedConcept.shape.id.safeParse('sewing').success).toBe(false)
  })
})
