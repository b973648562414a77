/**
 * «Ik ken iemand die prachtig borduurt»: somebody else's talent. Only they can say that they show it, so
 * nothing of it goes into any profile; there is something to forward to them.
 */
import { bare, paragraphs } from '../dialogue/index.ts'
import type { ConceptId } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { aside } from './always.ts'
import { begin } from './converse.ts'
import type { Offered } from './offered.ts'
import { onboardingOf, type Words } from './opening.ts'
import { type Scene, sayApart } from './scene.ts'

const SOMEBODY =
  '(?:iemand|een (?:mevrouw|meneer|man|vrouw|dame|buurvrouw|buurman|vriend|vriendin|collega|jongen|meisje)|quelqu un|une? (?:dame|monsieur|homme|femme|personne|voisine?|amie?|collegue)|someone|somebody|an? (?:woman|man|lady|neighbour|friend|colleague))'
const MINE =
  '(?:mijn|onze|ma|mon|notre|my|our) (?:[a-z]+ )?(?:buurvrouw|buurman|vriend|vriendin|collega|zus|broer|moeder|vader|mama|papa|oma|opa|voisine?|amie?|collegue|soeur|frere|mere|pere|maman|neighbour|friend|colleague|sister|brother|mother|father|mum|dad)'

/** Who is known, sits here or is ours, and what they do well. */
const SPOTTED = new RegExp(
  [
    `(?:ik ken|k ken|er is|er zit|zit|je connais|il y a|i know|there is) (?:hier |wel |ook |nog )?${SOMEBODY} (?:[a-z]+ ){0,4}?(?:die|dat|qui|who|that) `,
    `${MINE} (?:kan (?:heel |zo |zeer )?(?:goed|mooi|prachtig|schoon)|sait (?:tres )?bien|is (?:very |really |so )?good at|can .* (?:very |really |so )?well)`,
  ].join('|'),
)
const SEEKS =
  /(?:zoek|zoekt|zoeken|wil leren|zou (?:graag )?(?:willen )?leren|cherche|veut apprendre|voudrait|is looking|wants|would like|wie kent|ken je|kent iemand|connais tu|do you know|does anyone)/

export async function respondToSpotted(scene: Scene, words: Words, _: Offered): Promise<boolean> {
  const what = spotted(words)
  if (what === undefined) return false
  const { club, member, running } = scene
  const draft = paragraphs(
    t('ask-club.spotted', { what: { concept: what } }),
    t('ask-club.spotted.forward', { what: { concept: what }, contact: { club: club.contact } }),
    t('ask-club.spotted.nothing'),
  )
  if (member.consents.length > 0 || running !== undefined) await aside(scene, draft)
  else {
    sayApart(scene, draft)
    await begin(scene, onboardingOf(scene, undefined))
  }
  return true
}

function spotted({ text, reading }: Words): ConceptId | undefined {
  const said = bare(text)
  if (!SPOTTED.test(said) || SEEKS.test(said)) return undefined
  const { offers, wants, interests, named } = reading
  return [...offers, ...wants][0]?.value.concept ?? [...interests, ...named][0]?.value
}
