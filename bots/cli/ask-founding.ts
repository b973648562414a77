/** Asks on a terminal what a new club still has to say about itself. Nothing is made here. */
import { confirm, intro, isCancel, note, select, text } from '@clack/prompts'
import { LANGUAGES, type Language, type Wording } from '../../core/domain/index.ts'
import { sayPlain, t } from '../../core/texts/index.ts'
import { complaintAbout, type Draft, foundingOf, RULES } from './founding.ts'
import type { Founding } from './house.ts'
import type { Operator } from './operator.ts'

const TYPED = ['name', 'operator', 'contact', 'town', 'coordinatorName'] as const

/**
 * The founding, or undefined when the operator stopped half-way. What is in `draft` is not asked; what
 * is in `before` is filled in and can be changed.
 */
export async function askFounding(
  draft: Draft,
  before: Draft,
  operator: Operator,
  suggested: (language: Language) => string,
): Promise<Founding | undefined> {
  intro(operator.tell('operator.club.intro'))
  let answers = draft
  for (const field of TYPED) {
    if (answers[field] !== undefined) continue
    const answer = await typed(field, before[field] ?? '', operator)
    if (answer === undefined) return undefined
    answers = { ...answers, [field]: answer }
  }
  const language = answers.language ?? (await chosenLanguage(before.language, operator))
  if (language === undefined) return undefined
  const proposed = (one: Language): string => before.privacy?.[one] ?? suggested(one)
  const privacy = answers.privacy ?? (await privacyLines(operator, proposed))
  return foundingOf({ ...answers, language, privacy })
}

async function typed(
  field: (typeof TYPED)[number],
  initialValue: string,
  operator: Operator,
): Promise<string | undefined> {
  const answer = await text({
    message: operator.tell(RULES[field].question),
    initialValue,
    validate: (value) => complaintAbout(field, (value ?? '').trim(), operator.tell),
  })
  return isCancel(answer) ? undefined : answer.trim()
}

async function chosenLanguage(
  before: Language | undefined,
  operator: Operator,
): Promise<Language | undefined> {
  const answer = await select<Language>({
    message: operator.tell(RULES.language.question),
    initialValue: before ?? operator.language,
    showInstructions: false,
    options: LANGUAGES.map((language) => ({ value: language, label: nameOf(language) })),
  })
  return isCancel(answer) ? undefined : answer
}

/** A language's name, in that language. */
function nameOf(language: Language): string {
  const speech = { language, label: String }
  return sayPlain(t('operator.understand.value', { value: { spoken: language } }), speech)
}

/** Shows the proposed lines; who does not want them writes their own, language by language. */
async function privacyLines(
  operator: Operator,
  suggested: (language: Language) => string,
): Promise<Wording | undefined> {
  const proposal = Object.fromEntries(
    LANGUAGES.map((language) => [language, suggested(language)]),
  ) as Record<Language, string>
  note(LANGUAGES.map((language) => proposal[language]).join('\n\n'))
  const isFine = await confirm({
    message: operator.tell(RULES.privacy.question),
    active: operator.tell('words.yes'),
    inactive: operator.tell('words.no'),
  })
  if (isCancel(isFine)) return undefined
  if (isFine) return proposal
  const own: { -readonly [language in Language]?: string } = {}
  for (const language of LANGUAGES) {
    const answer = await text({
      message: operator.tell('operator.club.ask.privacy', { language: { spoken: language } }),
      initialValue: proposal[language],
      validate: (value) =>
        (value ?? '').trim() === '' ? operator.tell('operator.club.bad.privacy') : undefined,
    })
    if (isCancel(answer)) return undefined
    own[language] = answer.trim()
  }
  return own
}
