/** Laws of a club's vocabulary: every change can be undone, and what holds together goes on holding. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ClubId,
  ClubVocabulary,
  ConceptId,
  LANGUAGES,
  plainVocabulary,
} from '../../core/domain/index.ts'
import {
  changed,
  clubTaxonomy,
  reverse,
  type TalentGroup,
  type VocabularyChange,
  vocabularyProblems,
} from '../../core/talents/index.ts'
import { TALENTS } from '../core/matching/town.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 5000 : 300
const GROUPS: readonly TalentGroup[] = [...new Set(TALENTS.concepts.map(({ group }) => group))].map(
  (id) => {
    const theme = TALENTS.concepts.find(({ group }) => group === id)?.theme ?? 'make'
    return { id, theme, names: { nl: id, fr: id, en: id } }
  },
)

const everybodys = fc.constantFrom(...TALENTS.concepts.map(({ id }) => id))
const clubs = fc.constantFrom('club-a', 'club-b', 'club-c').map((id) => ConceptId.parse(id))
const anyId = fc.oneof(everybodys, clubs)
const label = fc.oneof(
  fc.stringMatching(/^[a-z]{4,8}$/),
  fc.constantFrom(...TALENTS.concepts.map(({ labels }) => labels.nl[0].text)),
)
const labels = fc.record(
  { nl: fc.array(label, { minLength: 1, maxLength: 2 }), fr: fc.array(label, { maxLength: 2 }) },
  { requiredKeys: ['nl'] },
)
const group = fc.constantFrom(...GROUPS)

const change: fc.Arbitrary<VocabularyChange> = fc.oneof(
  fc.record({ id: clubs, group, labels, broader: fc.option(anyId, { nil: undefined }) }).map(
    ({ id, group: { id: shelf, theme }, labels: own, broader }): VocabularyChange => ({
      change: 'add',
      concept: {
        id,
        theme,
        group: shelf,
        labels: own,
        flags: [],
        ...(broader === undefined ? {} : { broader }),
      },
    }),
  ),
  fc.record({ change: fc.constant('remove' as const), id: clubs }),
  fc.record({ change: fc.constant('hide' as const), id: anyId }),
  fc.record({ change: fc.constant('unhide' as const), id: anyId }),
  fc.record({
    change: fc.constant('facets' as const),
    groups: fc.uniqueArray(group.map(({ id }) => id)),
  }),
  fc
    .record({ concept: anyId, preferred: fc.record({ nl: label }), extra: labels })
    .map((names): VocabularyChange => ({ change: 'rename', names })),
)

/** The vocabulary after those of these changes that could be made. */
function after(changes: readonly VocabularyChange[]): ClubVocabulary {
  return changes.reduce(
    (before, one) => {
      const made = changed(TALENTS, GROUPS, before, one)
      return made.ok ? made.value : before
    },
    plainVocabulary(ClubId.parse('genk')),
  )
}

/** As sets: undoing may put back in another order. */
function sorted({ added, names, hidden, facets }: ClubVocabulary): unknown {
  const byText = (a: unknown, b: unknown): number =>
    JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
  return {
    added: added.toSorted(byText),
    names: names.toSorted(byText),
    hidden: hidden.toSorted(byText),
    facets,
  }
}

const history = fc.array(change, { maxLength: 12 })

describe('a club’s vocabulary', () => {
  it('is as before when a change and its reverse were made', () => {
    fc.assert(
      fc.property(history, change, (changes, one) => {
        const before = after(changes)
        const made = changed(TALENTS, GROUPS, before, one)
        // What is taken out comes back with its names among its labels: the same to who looks for it.
        if (!made.ok || one.change === 'remove') return
        const back = changed(TALENTS, GROUPS, made.value, reverse(before, one))
        expect(back.ok && sorted(back.value)).toEqual(sorted(before))
      }),
      { numRuns: RUNS },
    )
  })

  it('finds what was taken out by every name again, when that is undone', () => {
    fc.assert(
      fc.property(history, clubs, (changes, id) => {
        const before = after(changes)
        const made = changed(TALENTS, GROUPS, before, { change: 'remove', id })
        if (!made.ok || before.hidden.includes(id)) return
        const back = changed(TALENTS, GROUPS, made.value, reverse(before, { change: 'remove', id }))
        const [was, is] = [before, back.ok ? back.value : made.value].map((one) => {
          const concept = clubTaxonomy(TALENTS, one).get(id)
          return LANGUAGES.map((language) => concept?.labels[language][0].text)
        })
        expect(is).toEqual(was)
      }),
      { numRuns: RUNS },
    )
  })

  it('never holds a problem, however it came about, and is a record that can be stored', () => {
    fc.assert(
      fc.property(history, (changes) => {
        const vocabulary = after(changes)
        expect(vocabularyProblems(TALENTS, GROUPS, vocabulary)).toEqual([])
        expect(ClubVocabulary.parse(vocabulary)).toEqual(vocabulary)
      }),
      { numRuns: RUNS },
    )
  })

  it('makes a taxonomy in which nearness is symmetric and nothing hidden is near', () => {
    fc.assert(
      fc.property(history, anyId, anyId, (changes, a, b) => {
        const vocabulary = after(changes)
        const club = clubTaxonomy(TALENTS, vocabulary)
        expect(club.relatedness(a, b)).toEqual(club.relatedness(b, a))
        if (vocabulary.hidden.includes(a)) expect(club.relatedness(a, b).value).toBe(0)
        else if (club.get(a) !== undefined) expect(club.relatedness(a, a).value).toBe(1)
      }),
      { numRuns: RUNS },
    )
  })

  it('finds each of its own words as what the club means by it', () => {
    fc.assert(
      fc.property(history, (changes) => {
        const vocabulary = after(changes)
        const club = clubTaxonomy(TALENTS, vocabulary)
        for (const { id, labels: own } of vocabulary.added)
          if (!vocabulary.hidden.includes(id))
            for (const word of LANGUAGES.flatMap((language) => own[language] ?? []))
              expect(club.find(word)?.id).toBe(id)
      }),
      { numRuns: RUNS },
    )
  })
})
