/**
 * «Waarom vraag je dat?» at any question, whether a talk asks it or a message with buttons: an honest
 * sentence or two, and the question stays.
 */
import {
  asksWhyAsked,
  isBareWhy,
  paragraphs,
  type Said,
  whyOf,
  whyOfButton,
} from '../dialogue/index.ts'
import { readToken } from '../message/index.ts'
import { type Key, t } from '../texts/index.ts'
import { askBriefly, openQuestion } from './converse.ts'
import type { Offered } from './offered.ts'
import type { Words } from './opening.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

export async function aboutWhy(scene: Scene, words: Words, offers: Offered): Promise<boolean> {
  if (!asksWhyAsked(words.text)) return false
  // Of a seat in a group, and of having none, the round tells why.
  if (isBareWhy(words.text) && offers.newest.some(({ token }) => isOfRound(token))) return false
  const open = openQuestion(scene)
  if (open === undefined) return sayWhyOfButtons(scene, offers)
  const said: Said = { kind: 'text', ...words }
  const understood = open.read(said)
  // It answers this itself; and a bare «waarom?» may be about a thing in its list.
  if ('reply' in understood || ('meaning' in understood && isBareWhy(words.text))) return false
  reply(scene, paragraphs(t(whyOf(open.key))))
  await askBriefly(scene)
  return true
}

/** The message that was read last: its buttons stay in front of the person. */
function sayWhyOfButtons(scene: Scene, { newest }: Offered): boolean {
  const why = newest.map(({ token }) => whyOfToken(token)).find((key) => key !== undefined)
  if (why === undefined) return false
  const again = newest.flatMap(({ token, label }) => {
    const read = readToken(token)
    if (read?.kind !== 'command') return []
    // The words of the button as they stand there.
    const said = t('words.concept', { concept: label })
    return [{ command: read.command, about: read.about, label: said }]
  })
  reply(scene, { blocks: [{ text: t(why) }], choices: again.length > 0 ? again : WAYS_ON })
  return true
}

function isOfRound(token: string): boolean {
  const read = readToken(token)
  return read?.kind === 'command' && /^(?:seat|round)-/.test(read.command)
}

function whyOfToken(token: string): Key | undefined {
  const read = readToken(token)
  return read?.kind === 'command' ? whyOfButton(read.command) : undefined
}
