/**
 * A photo with what somebody proposes: asked for once, taken at every question of the talk, and left out
 * again at a word. The last one counts. Of the photo itself a talk knows nothing but its id.
 */
import { z } from 'zod'
import { PhotoId, type Proposal } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import { bare } from '../always.ts'
import { paragraphs } from '../draft.ts'
import { isUnknown } from '../plain-answers.ts'
import { choiceQuestion, yesOrNo } from '../questions.ts'
import { ask, type Question, type Said, type Script, say } from '../script.ts'

const SENT = 'photo:'

/** What a question hears when a photo came in. */
export function photoAnswer(id: PhotoId): Said {
  return { kind: 'choice', value: `${SENT}${id}` }
}

function photoIn(answer: unknown): PhotoId | undefined {
  if (typeof answer !== 'string' || !answer.startsWith(SENT)) return undefined
  return PhotoId.safeParse(answer.slice(SENT.length)).data
}

/** The same question, at which a photo may be sent as well. */
function withPhoto(question: Question, takesPhoto: 'alone' | 'beside'): Question {
  return {
    ...question,
    takesPhoto,
    read: (said) =>
      said.kind === 'choice' && photoIn(said.value) !== undefined
        ? { meaning: said.value }
        : question.read(said),
  }
}

/** Asks, and takes the photos that come before the answer. */
export function* askBeside<T>(
  before: Proposal,
  asks: (now: Proposal) => Question,
  meaning: { parse(value: unknown): T },
  takesPhoto: 'alone' | 'beside' = 'beside',
): Script<{ now: Proposal; answer: T }> {
  let now = before
  for (;;) {
    const answer = yield* ask(withPhoto(asks(now), takesPhoto), z.unknown())
    const photoId = photoIn(answer)
    if (photoId === undefined) return { now, answer: meaning.parse(answer) }
    now = { ...now, photoId }
    yield* say(paragraphs(t('propose.photo.have')))
  }
}

/** «Heb je een foto?», with a button to go on without. */
export function* photographed(before: Proposal): Script<Proposal> {
  const answer = yield* ask(withPhoto(photoQuestion(), 'alone'), z.string())
  const photoId = photoIn(answer)
  if (photoId === undefined) return before
  yield* say(paragraphs(t('propose.photo.have')))
  return { ...before, photoId }
}

function photoQuestion(): Question {
  return choiceQuestion(
    'propose.photo',
    paragraphs(t('propose.photo')),
    [{ answer: 'skip', label: t('propose.photo.skip'), quiet: true }],
    (said) =>
      saysNoPhoto(said.text) || isUnknown(said.text) || yesOrNo(said) === 'no' ? 'skip' : undefined,
    t('propose.photo.hint'),
  )
}

/** Whoever says more than that says something else. */
const LONGEST = 80
const NO = /\b(?:geen|zonder|niet|niks|pas|sans|aucune?|no|not|without|dont|don t|havent|haven t)\b/
const PHOTO =
  /\b(?:fotos?|fotootje|prent|prentje|afbeelding|beeld|photos?|image|images|pictures?|pics?)\b/
const NONE =
  /^(?:nee |neen |non |no |sorry )?(?:ik heb er (?:nog )?geen(?: een)?|(?:die |dat )?heb ik (?:nog )?niet|ik heb (?:niks|niets)|je n en ai pas|j en ai pas|i (?:don t|dont|do not|haven t|havent|have not) (?:have|got)(?: it| one| any)?|i have none)$/
const NOT_NOW =
  /^(?:later|straks|nu niet|nog niet|misschien later|plus tard|pas maintenant|pas encore|peut etre plus tard|not now|not yet|maybe later)$/

/** «Ik heb geen foto», «zonder foto», «je n'en ai pas», «not now». */
export function saysNoPhoto(text: string): boolean {
  if (text.length > LONGEST) return false
  const words = bare(text)
  return NOT_NOW.test(words) || NONE.test(words) || (NO.test(words) && PHOTO.test(words))
}
