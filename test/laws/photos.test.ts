/**
 * A photo that no human of the club put beside an activity is seen by nobody but its maker and that human:
 * in no message and behind no door, whatever is said, pressed, sent and decided, in whatever order.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { photoFor } from '../../core/acts/index.ts'
import { joins } from '../_kit/talk.ts'
import { photoTalks, SAID, WISHES } from '../talks/photo-ground.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 100 : 5
const { open, kim, lou, lies, kept, sends } = photoTalks()

const BY_KIM = [
  ...[SAID.nl, 'geen foto', 'ja', 'ja', 'nee', 'terug', 'laat maar', 'toch geen foto', 'opnieuw'],
  ...['zaterdag om 10u', 'gratis', 'help', 'wis alles'],
] as const
const BY_LIES = ['met foto', 'zonder foto', 'niet in de catalogus', 'taken', '1', '2'] as const

const deed = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('cranes', 'boats', 'page').map((id) => ['sends', id]) },
  { weight: 5, arbitrary: fc.constantFrom(...BY_KIM).map((text) => ['kim', text]) },
  { weight: 3, arbitrary: fc.constantFrom(...BY_LIES).map((text) => ['lies', text]) },
  { weight: 1, arbitrary: fc.constant(['lou', WISHES.nl]) },
)

/** What the club put beside an activity, ever. */
async function noteShown(shown: Set<string>): Promise<void> {
  for (const { photoId } of await kept('activities')) if (photoId !== undefined) shown.add(photoId)
}

async function holds(ever: Set<string>, shown: ReadonlySet<string>): Promise<void> {
  for (const { id } of await kept('photos')) ever.add(id)
  const own = new Set<string>([kim.addressId, lies.addressId])
  const said = [...(await kept('outbox')), ...(await kept('lines'))]
  for (const id of ever) {
    if (shown.has(id)) continue
    for (const { addressId, message } of said)
      if (!own.has(addressId)) expect(JSON.stringify(message ?? '')).not.toContain(id)
    expect((await photoFor(open.house, lou.addressId, id)).ok).toBe(false)
  }
}

it('a photo that nobody looked at reaches nobody else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 6, maxLength: 16 }), async (deeds) => {
      await open.anew()
      await joins(kim)
      await joins(lou, { wish: WISHES.nl })
      await kim.says(SAID.nl)
      const [ever, shown] = [new Set<string>(), new Set<string>()]
      for (const [who, what = ''] of deeds) {
        if (who === 'sends') await sends(kim, what)
        else await { kim, lies, lou }[who as 'kim'].says(what)
        await noteShown(shown)
        await holds(ever, shown)
      }
    }),
    { numRuns: RUNS },
  )
}, 120_000)
