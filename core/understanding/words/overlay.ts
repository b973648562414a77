/** What a club calls things itself, laid over what everybody knows: its own names win, hidden ones go. */
import type { ConceptId } from '../../domain/index.ts'
import type { Concept, Taxonomy } from '../../talents/index.ts'
import type { Lexicon } from '../lexicon.ts'
import { type Forms, formsIn, makeForms } from './forms.ts'
import { labelIndexOf, type NearLabels, nearLabelsIn } from './labels.ts'
import { type Guess, indexOf, type Nearest, nearestIn, TALENT } from './nearest.ts'

/** The part of a vocabulary that a club's words change. */
interface Changeable {
  readonly forms: Forms
  readonly isLabelWord: (word: string) => boolean
  readonly nearest: Nearest
  readonly nearLabels: NearLabels
}

/** The vocabulary of a club whose taxonomy was made from another one. Costs as much as the club's own words. */
export function withClubForms<V extends Changeable>(base: V, club: Taxonomy, lexicon: Lexicon): V {
  const { table, words } = makeForms(ownOf(club), lexicon.knows)
  const forms = bothForms(base.forms, formsIn(table), (id) => club.get(id) !== undefined)
  const own = nearestIn(indexOf(new Map([...words].map((word) => [word, TALENT]))))
  const ownLabels = nearLabelsIn(labelIndexOf(ownOf(club)), table.ids)
  const nearerLabels: NearLabels = (text, most) =>
    [...ownLabels(text, most), ...base.nearLabels(text, most)].sort((a, b) => a.cost - b.cost)
  return {
    ...base,
    forms,
    isLabelWord: (word) => base.isLabelWord(word) || words.has(word),
    nearest: (word, most) => best(own(word, most), base.nearest(word, most)),
    nearLabels: (text, most) =>
      nearerLabels(text, most).filter(({ concept }) => club.get(concept) !== undefined),
  }
}

/** The concepts that a club added or gave other names. */
function ownOf({ concepts, base }: Taxonomy): Concept[] {
  return concepts.filter((concept) => base?.get(concept.id) !== concept)
}

function bothForms(base: Forms, own: Forms, isShown: (id: ConceptId) => boolean): Forms {
  const longest: Forms['longest'] = (words, at, least) => {
    const common = base.longest(words, at, least)
    const seen = common !== undefined && isShown(common.value.concept) ? common : undefined
    const named = own.longest(words, at, least)
    if (named === undefined || seen === undefined) return named ?? seen
    if (seen.length !== named.length) return seen.length > named.length ? seen : named
    // A club's label wins over everybody's; a form that was made of it only over another such form.
    return seen.value.method === 'exact' && named.value.method === 'form' ? seen : named
  }
  return {
    longest,
    alone: (word) => longest([word], 0)?.value,
    most: (word) => Math.max(base.most(word), own.most(word)),
    has: (word) => base.has(word) || own.has(word),
    languagesOf: (word) => [...new Set([...base.languagesOf(word), ...own.languagesOf(word)])],
  }
}

function best(own: readonly Guess[], common: readonly Guess[]): readonly Guess[] {
  return [...own, ...common].sort((a, b) => a.cost - b.cost)
}
