/** A link that somebody wrote, on its way to somebody else: over the real talks and every encoder. */
import { describe, expect, it } from 'vitest'
import { encode as toTelegram } from '../../adapters/telegram/encode.ts'
import { encode as toPage } from '../../adapters/web/encode.ts'
import { html } from '../../adapters/web/html.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { HOUSE } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { change } from '../core/acts/ground.ts'

const open = houseForEach()
const TITLE = 'Naaien via www.evil.com/x en t.me/evil_bot?start=1'

/** All that is on soon is called so. */
async function renamed(): Promise<void> {
  const { items } = await open.house.store.find('activities', {
    clubId: DEMO_CLUB,
    ...{ index: 'byStart', equals: [], limit: 1000 },
  })
  for (const { record, version } of items)
    await open.house.store.commit([
      {
        do: 'put',
        in: 'activities',
        record: { ...record, title: { nl: TITLE } },
        expects: version,
      },
    ])
}

describe('a link in words of somebody', () => {
  it.each(['Nee', 'Zeg ik liever niet'])(
    'reaches nobody who said «%s» to being 18, in any app',
    async (age) => {
      await renamed()
      const kim = await joins(open.person('kim'), { age })
      const last = await kim.last()
      const shown = [
        plain(last),
        ...toTelegram(last, () => undefined).texts.map(({ text }) => text),
        toPage(last, { action: '/say', hidden: html`` }),
      ]
      for (const one of shown) {
        expect(one).toContain('Naaien via [link weggelaten]')
        expect(one).not.toContain('evil')
      }
      await open.restart()
      expect(plain(await kim.last())).not.toContain('evil')
    },
  )

  it('shows an adult where it leads, and not what hides that', async () => {
    await renamed()
    const kim = await joins(open.person('kim'), { wish: 'ik wil leren naaien in Genk' })
    await kim.says('wat is er te doen?')
    const shown = plain(await kim.last())
    expect(shown).toContain('Naaien via www.evil.com/x en [link weggelaten: je ziet niet')
    expect(shown).not.toContain('evil_bot')
  })

  it('of the club itself stays: everybody may write to the club', async () => {
    const contact = 'info@bibgenk.be of www.bibgenk.be/hulp'
    await change(open.house, 'clubs', [HOUSE, DEMO_CLUB], { contact })
    const kim = open.person('kim')
    await kim.says('ik wil leren naaien in Genk')
    await kim.presses('Ja, dat klopt')
    await kim.sees(contact)
    const mo = await joins(open.person('mo'), { age: 'Nee' })
    await mo.says('mens')
    await mo.sees(contact)
  })
})
