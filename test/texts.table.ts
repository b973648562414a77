/** What `texts.test.ts` holds texts against: words to avoid, words that give a language away. */
import type { Language } from '../core/domain/index.ts'

type Patterns = Readonly<Record<Language, readonly RegExp[]>>

/** Whole words, whatever their capitals; a letter with an accent is a letter. */
function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(${alternatives.join('|')})(?!\\p{L})`, 'iu')
}

/** Words that nobody should have to read, not even who runs a club. */
export const JARGON_FOR_OPERATORS: Patterns = {
  nl: [
    ...[/ecosyste/i, /experiment/i, /stakeholder/i, words('faciliteren', 'u', 'uw')],
    words('traject(en)?', 'doelgroep(en)?', 'inzetten op', 'leervra(ag|gen)'),
  ],
  fr: [
    ...[/écosyst/i, /expériment/i, /stakeholder/i],
    words('parcours', 'public cible', 'dispositifs?'),
  ],
  en: [
    ...[/ecosystem/i, /experiment/i, /stakeholder/i, /facilitat/i, /leverage/i],
    words('trajectory', 'target groups?', 'empower(ment)?'),
  ],
}

const FOR_MEMBERS = [
  /comp[eé]ten/i,
  words('opt-?in', 'opt-?out', 'consent', 'tokens?', 'id', 'peers?', 'cookies?', 'matching'),
  words('relay', 'database', 'server', 'broker', 'users?', 'algoritme', 'algorithme?'),
]

/** Words that a member should not have to read. */
export const JARGON: Patterns = {
  nl: [...JARGON_FOR_OPERATORS.nl, ...FOR_MEMBERS, words('gebruikers?', 'optimaliseren')],
  fr: [...JARGON_FOR_OPERATORS.fr, ...FOR_MEMBERS, words('utilisateurs?', 'optimiser', 'serveur')],
  en: [...JARGON_FOR_OPERATORS.en, ...FOR_MEMBERS, words('optimi[sz]e')],
}

/** Short words that one of the three languages has and the two others do not. */
export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'het een niet ik jij jou jouw wij van voor met naar maar ook wat waar wie dit dat zijn heb hebt heeft wil kan kun kunt geen nog bij aan uit ben bent mijn zo dan als'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des du une est sont pas avec pour dans sur mais aussi qui quoi où ce cette ces tu ton ta tes mon ma mes nous vous il elle ne peux veux as ai c’est d’un d’une n’est'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the an this that with for and not you your are have has can will what where who does do my our from they it'.split(
      ' ',
    ),
  ),
}

/** Keys whose text is rightly the same in two languages: names, and words that travelled. */
export const SAME_IN: Readonly<
  Record<'nl-fr' | 'nl-en' | 'fr-en' | 'all-at-once', ReadonlySet<string>>
> = {
  'nl-fr': new Set(['find.tag.mentor', 'plans.contact', 'telegram.command.plans']),
  'nl-en': new Set([
    'find.tag.mentor',
    'operator.club.state.open',
    'operator.doctor.real',
    'operator.understand.alert',
    'page.help',
    'plans.contact',
    'round.warn.later',
  ]),
  'fr-en': new Set([
    'find.tag.mentor',
    'operator.help.option-word',
    'plans.contact',
    'telegram.command.pause',
    'words.minutes',
  ]),
  /** Spoken before the reader's language is known, in three languages at once. */
  'all-at-once': new Set(['onboarding.first-screen']),
}
