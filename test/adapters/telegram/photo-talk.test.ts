/** A photo of a real club over real HTTP: from who proposes, to the club's human, to who looks for it. */
import { expect, it } from 'vitest'
import { HOUSE } from '../../../core/domain/index.ts'
import { jpeg } from '../../_kit/jpeg.ts'
import { UNLIMITED } from '../../_kit/telegram/limits.ts'
import { until } from '../../_kit/until.ts'
import { onServers, WHOLE_TALK_MS } from './ground.ts'
import type { TelegramHouse } from './house.ts'
import { GENK, joins, realClub } from './real-club.ts'

const { fake, opened } = onServers()

/** The one who is there by now leads the club. */
async function leads({ house }: TelegramHouse): Promise<void> {
  const { items } = await house.store.find('members', { clubId: GENK, index: 'all', equals: [] })
  const club = await house.store.get('clubs', HOUSE, GENK)
  if (club === undefined) throw new Error('There is no club.')
  const record = { ...club.record, coordinators: items.map((item) => item.record.id) }
  await house.store.commit([{ do: 'put', in: 'clubs', record, expects: club.version }])
}

it(
  'is seen by nobody before the club said yes, and then beside the activity',
  async () => {
    const server = await fake({ limits: UNLIMITED })
    const here = await opened(server)
    await realClub(here)
    const lies = server.person({ first_name: 'Lies' })
    await joins(lies, 'ik wil leren koken in Genk', 'Lies')
    await leads(here)
    const kim = server.person({ first_name: 'Kim' })
    await joins(kim, 'ik wil leren koken in Genk', 'Kim')
    await kim.says('ik wil een workshop origami geven, zaterdag om 10u in De Moever, gratis')
    await kim.sees('Heb je een foto?')
    kim.sendsPhoto(jpeg(1, 2, 3), 'onze kraanvogels')
    await kim.sees('Ik heb je foto', 'Klopt dat?')
    await kim.presses('1. Ja, stuur het door')
    await lies.sees('Zet erin, met foto')
    const photos = (): (number | undefined)[] =>
      server.accepted('sendPhoto').map(({ chat }) => chat)
    await until(() => photos().length > 0, 20)
    expect(photos()).toEqual([lies.chat])
    await lies.says('zet erin, met foto')
    await kim.sees('Goed nieuws')
    const lou = server.person({ first_name: 'Lou' })
    await joins(lou, 'ik wil origami leren in Genk', 'Lou')
    await until(() => photos().includes(lou.chat), 20)
    expect(photos().filter((chat) => chat === lou.chat).length).toBeGreaterThan(0)
    const { items } = await here.house.store.find('intake', {
      clubId: HOUSE,
      index: 'byTime',
      equals: [],
    })
    expect(JSON.stringify(items)).not.toContain('photo-1')
  },
  WHOLE_TALK_MS,
)
