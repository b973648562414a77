/**
 * «Geef mij mijn gegevens»: a file of everything that is kept about somebody, for them alone and for ten
 * minutes. What the chat shows names the file; whoever holds that name is asked again who they are.
 */
import { type Draft, paragraphs } from '../dialogue/index.ts'
import { type AddressId, HOUSE, momentOf, type OwnFile } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { sayPlain, t } from '../texts/index.ts'
import { type House, speech } from './house.ts'
import { inClub } from './in-club.ts'
import { howLong, whoSees } from './my-data.ts'
import { kindOf, ownRecords, selfOf } from './own-records.ts'
import type { Scene } from './scene.ts'

const FILE_MS = 10 * 60_000

/** Lets this chat fetch the file from now on, for ten minutes. Where no file can be given: how. */
export function offerFile(scene: Scene): Draft {
  const { house, club, member, address, stage, now } = scene
  if (!house.filePlatforms.has(address.platform)) return paragraphs(t('data.file.elsewhere'))
  // No fingerprint of a secret: as a one-time link it opens nothing.
  const id = `file-${house.random.id()}`
  const { id: addressId } = address
  stage.put('links', {
    ...{ id, clubId: HOUSE, purpose: 'own-data', forClubId: club.id },
    ...{ memberId: member.id, addressId, expiresAt: now + FILE_MS },
  })
  return {
    blocks: [
      { text: t('data.file.ready') },
      { file: { link: id, read: t('data.file.html'), data: t('data.file.json') } },
    ],
  }
}

/** The file, if this chat asked for it less than ten minutes ago; it is made at that moment. */
export async function ownFile(
  given: House,
  chat: AddressId,
  link: string,
): Promise<Result<OwnFile, 'gone'>> {
  const { store, clock } = given
  const asked = (await store.get('links', HOUSE, link))?.record
  if (asked?.purpose !== 'own-data' || asked.addressId !== chat) return failed('gone')
  if (clock.now() >= asked.expiresAt) return failed('gone')
  const address = (await store.get('addresses', HOUSE, chat))?.record
  if (address?.memberId !== asked.memberId) return failed('gone')
  const club = (await store.get('clubs', HOUSE, asked.forClubId))?.record
  const member = (await store.get('members', asked.forClubId, asked.memberId))?.record
  if (club === undefined || member === undefined) return failed('gone')
  const house = await inClub(given, club.id)
  const { members } = await house.populations.of(club.id)
  const say = (phrase: ReturnType<typeof t>): string =>
    sayPlain(phrase, speech(house, member.language))
  const owned = await ownRecords(house, club, member)
  const self = selfOf(member, members, owned)
  const date = { date: { date: momentOf(clock.now(), club.zone) } }
  return ok({
    language: member.language,
    title: say(t('data.file.title')),
    made: say(t('data.file.made', date)),
    kinds: owned.map(({ name, records }) => ({
      kind: name,
      title: say(t(`data.kind.${name}`)),
      seenBy: say(whoSees(name)),
      kept: say(howLong(name)),
      records: records.map(({ record }) => kindOf(name).file(record, self) ?? {}),
    })),
  })
}
