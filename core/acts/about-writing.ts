/**
 * «Ik wil Nadia schrijven», «kan ik Nadia een bericht sturen?»: the writing begins, as with the button, when
 * somebody of that name is a contact. The name is needed: who wants to learn to write has a wish.
 */
import { bare, paragraphs, withChoices } from '../dialogue/index.ts'
import { otherOf } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { begin } from './converse.ts'
import type { Offered } from './offered.ts'
import type { Words } from './opening.ts'
import { nameOf } from './portray.ts'
import { writeTo } from './relay.ts'
import { reply, type Scene } from './scene.ts'

const WRITES =
  /(?:^| )(?:schrijf|schrijven|stuur|sturen|versturen|bericht|berichtje|contacteren|ecris|ecrire|envoie|envoyer|contacter|write|send|message|text|contact)(?: |$)/
/** All that such a request is made of, beside the name: with any other word it is about something else. */
const ASKED =
  /^(?:schrijf|schrijven|stuur|sturen|versturen|terugschrijven|contacteren|bericht|berichtje|berichten|ik|k|we|wij|je|ge|jij|wil|wou|zou|willen|kan|kun|kunt|mag|moet|graag|eens|even|nu|nog|een|n|iets|wat|naar|aan|voor|hallo|hoi|dag|hey|ok|oke|ja|en|dan|ecris|ecrire|envoie|envoyer|contacter|j|t|veux|voudrais|aimerais|peux|puis|pourrais|dois|est|ce|que|tu|nous|on|peut|un|petit|message|mot|quelque|chose|a|lui|bonjour|salut|oui|et|alors|maintenant|write|send|message|text|contact|i|d|would|like|want|wanna|can|could|may|you|let|me|to|the|something|now|please|an|hi|hello|yes|and)$/
/** Somebody else may write too: «Nadia wil schrijven», «Nadia écrit». */
const BY_ME =
  /^(?:(?:hallo|hoi|dag|hey|ok|oke|ja|en|bonjour|salut|oui|et|hi|hello|yes|and) )*(?:ik|k|we|wij|kan|kun|kunt|mag|zou|schrijf|schrijven|stuur|bericht|berichtje|een bericht|een berichtje|je|j|nous|on|est ce|puis|peux|pourrais|ecris|ecrire|envoie|envoyer|contacter|contacteren|un message|i|can|could|may|let me|write|send|message|text|contact|a message)(?: |$)/
const MOST_WORDS = 14

export async function aboutWriting(scene: Scene, { text }: Words, _: Offered): Promise<boolean> {
  const words = bare(text)
  if (!WRITES.test(words) || words.split(' ').length > MOST_WORDS || !BY_ME.test(words))
    return false
  const named = await contactsNamed(scene, words)
  const [only, ...others] = named
  if (only === undefined) return false
  if (others.length === 0) {
    const next = await writeTo(scene, only.id)
    if (next !== undefined) await begin(scene, next)
    return true
  }
  const choices = named.map(({ id, name }) => {
    const label = t('introduce.write', { name: { phrase: name } })
    return { command: 'relay-write', about: id, label } as const
  })
  reply(scene, withChoices(paragraphs(t('relay.to-whom')), choices))
  return true
}

/** The open contacts whose first name the words hold, with nothing else in them but the request. */
async function contactsNamed(
  scene: Scene,
  words: string,
): Promise<{ id: string; name: ReturnType<typeof nameOf> }[]> {
  const { house, club, member, stage } = scene
  const found = []
  for (const index of ['byAsker', 'byPeer'] as const)
    for await (const { record } of all(house, 'introductions', club.id, index, [member.id])) {
      const otherId = record.state === 'open' ? otherOf(record, member.id) : undefined
      const other = otherId && (await stage.get('members', club.id, otherId))
      const isNamed = other?.firstName !== undefined && isRequest(words, bare(other.firstName))
      if (other !== undefined && isNamed) found.push({ id: record.id, name: nameOf(other) })
    }
  return found
}

function isRequest(words: string, name: string): boolean {
  const line = ` ${words} `
  if (name === '' || !line.includes(` ${name} `)) return false
  const rest = line.replace(` ${name} `, ' ').trim()
  return rest.split(' ').every((word) => ASKED.test(word))
}
