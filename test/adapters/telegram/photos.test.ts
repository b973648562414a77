/** Photos over real HTTP: fetched with care, sent after the words, and never a reason to lose or repeat those. */
import { describe, expect, it } from 'vitest'
import { apiAt } from '../../../adapters/telegram/api.ts'
import { photoSender, pictures } from '../../../adapters/telegram/photos.ts'
import { PhotoId, type ShownPhoto } from '../../../core/domain/index.ts'
import type { Message } from '../../../core/message/index.ts'
import type { Courier, Pictures } from '../../../core/ports/index.ts'
import { failed, ok, type Result } from '../../../core/result.ts'
import { type KeptJournal, keptJournal } from '../../_kit/journal.ts'
import { jpeg } from '../../_kit/jpeg.ts'
import type { FakeTelegram } from '../../_kit/telegram/fake-server.ts'
import { UNLIMITED } from '../../_kit/telegram/limits.ts'
import { type Fault, inTurn } from '../../_kit/telegram/plan.ts'
import { bareCourier } from './bare-courier.ts'
import { onServers } from './ground.ts'

const { fake } = onServers()
const MOST = 1024

describe('a photo that somebody sent', () => {
  async function sent(bytes: Uint8Array): Promise<{ server: FakeTelegram; id: string }> {
    const server = await fake({ limits: UNLIMITED })
    server.person().sendsPhoto(bytes)
    const [waiting] = server.updates.pending()
    const { message } = waiting?.body as {
      message: { photo: { file_id: string }[] }
    }
    return { server, id: message.photo[0]?.file_id ?? '' }
  }

  function from({ apiRoot, token }: FakeTelegram, patienceMs = 5_000): Pictures {
    const api = apiAt(apiRoot, token, { seconds: 5 })
    return pictures({ api, apiRoot, token, patienceMs, turn: () => Promise.resolve() })
  }

  it('is fetched as it is', async () => {
    const { server, id } = await sent(jpeg(1, 2, 3))
    const found = await from(server).fetch(id, MOST)
    expect(found.ok && [...found.value]).toEqual([...jpeg(1, 2, 3)])
  })

  it('that is too large is not taken, whatever was announced', async () => {
    const { server, id } = await sent(new Uint8Array(MOST + 1))
    expect(await from(server).fetch(id, MOST)).toEqual(failed('too-large'))
    // Announced as small: it grows between the two calls.
    const small = await sent(jpeg(1))
    small.server.suffers(({ method }) => {
      const file = { name: 'photo.jpg', type: 'image/jpeg', bytes: new Uint8Array(MOST + 1) }
      if (method === 'file') small.server.files.set(small.id, file)
      return undefined
    })
    expect(await from(small.server).fetch(small.id, MOST)).toEqual(failed('too-large'))
  })

  it.each<[string, Fault, 'gone' | 'away']>([
    ['404', { kind: 'refuse', code: 404, description: 'Not Found' }, 'gone'],
    ['502', { kind: 'refuse', code: 502, description: 'Bad Gateway' }, 'away'],
    ['no answer', { kind: 'stall' }, 'away'],
  ])('that meets %s on its way is said not to be there', async (_, fault, why) => {
    const { server, id } = await sent(jpeg(1))
    server.suffers(inTurn([fault], ['file']))
    expect(await from(server, 300).fetch(id, MOST)).toEqual(failed(why))
    server.suffers(inTurn([{ kind: 'stall' }], ['getFile']))
    expect(await from(server, 300).fetch(id, MOST)).toEqual(failed('away'))
  })

  it('that nobody sent is not there', async () => {
    const { server } = await sent(jpeg(1))
    expect(await from(server).fetch('nothing', MOST)).toEqual(failed('gone'))
  })
})

describe('a message with photos', () => {
  const PHOTO: ShownPhoto = { kind: 'jpeg', bytes: jpeg(7) }

  function sending(server: FakeTelegram): { made: Courier; journal: KeptJournal } {
    const api = apiAt(server.apiRoot, server.token, { seconds: 1 })
    const journal = keptJournal()
    const photo = (_: unknown, id: string): Promise<Result<ShownPhoto, 'gone'>> =>
      Promise.resolve(id === 'hidden' ? failed('gone') : ok(PHOTO))
    const photoSent = photoSender({ api, journal, photo })
    const made = bareCourier(api, { journal, photoSent, data: () => undefined })
    return { made, journal }
  }

  function cards(...ids: readonly string[]): Message {
    const blocks = ids.map((id) => ({
      ...{ kind: 'card' as const, picture: 'activity' as const, photo: PhotoId.parse(id) },
      ...{ title: [{ text: `Origami ${id}`, words: true as const }], lines: [], choices: [] },
    }))
    return { language: 'nl', blocks, choices: [] }
  }

  it('is its words and then three photos at most, with their titles', async () => {
    const server = await fake({ limits: UNLIMITED })
    const kim = server.person()
    await kim.says('/start')
    const { made } = sending(server)
    const address = { platform: 'telegram', key: String(kim.chat) }
    expect(await made.send(address, cards('a', 'b', 'c', 'd'), '1')).toEqual(ok())
    const seen = await kim.messages()
    expect(seen.map(({ text }) => text.split('\n')[0])).toEqual([
      ...['📅 Origami a', 'Origami a', 'Origami b', 'Origami c'],
    ])
    expect(seen.slice(1).every(({ file }) => file === 'goesting.jpeg')).toBe(true)
  })

  it('is brought to Telegram once, and named after that', async () => {
    const server = await fake({ limits: UNLIMITED })
    const kim = server.person()
    await kim.says('/start')
    const { made } = sending(server)
    const address = { platform: 'telegram', key: String(kim.chat) }
    await made.send(address, cards('a'), '1')
    await made.send(address, cards('a'), '2')
    expect(server.accepted('sendPhoto').map(({ files }) => files.length)).toEqual([1, 0])
  })

  it('leaves out what its reader may not see', async () => {
    const server = await fake({ limits: UNLIMITED })
    const kim = server.person()
    await kim.says('/start')
    const { made } = sending(server)
    await made.send({ platform: 'telegram', key: String(kim.chat) }, cards('hidden', 'a'), '1')
    expect(server.accepted('sendPhoto').map(({ params }) => params['caption'])).toEqual([
      'Origami a',
    ])
  })

  it.each<[string, Fault]>([
    [
      'refused',
      { kind: 'refuse', code: 400, description: 'Bad Request: PHOTO_INVALID_DIMENSIONS' },
    ],
    ['too fast', { kind: 'too-fast', retryAfter: 3 }],
    ['lost', { kind: 'lost-answer' }],
    ['cut', { kind: 'reset' }],
  ])('has arrived when a photo is %s: nothing is lost or said again', async (_, fault) => {
    const server = await fake({ limits: UNLIMITED })
    const kim = server.person()
    await kim.says('/start')
    const { made, journal } = sending(server)
    server.suffers(inTurn([fault], ['sendPhoto']))
    const address = { platform: 'telegram', key: String(kim.chat) }
    expect(await made.send(address, cards('a'), '1')).toEqual(ok())
    expect(server.accepted('sendMessage')).toHaveLength(1)
    expect(JSON.stringify(journal)).not.toContain('Origami')
  })
})
