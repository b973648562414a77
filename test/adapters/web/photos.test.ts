/** The door of photos: for the browser of a chat that may see one, as a picture, and as nothing else. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { PhotoId, type ShownPhoto } from '../../../core/domain/index.ts'
import { failed, ok } from '../../../core/result.ts'
import { jpeg } from '../../_kit/jpeg.ts'
import { browse, firstVisitor } from './browse.ts'
import { type House, openHouse, words } from './house.ts'

const PHOTO: ShownPhoto = { kind: 'jpeg', bytes: jpeg(1, 2, 3) }

let house: House
let owner = ''
beforeEach(async () => {
  house = await openHouse({
    parts: {
      photo: async (chat, id) => (chat === owner && id === 'cranes' ? ok(PHOTO) : failed('gone')),
    },
    answer: () =>
      words('Dit vond ik.', {
        blocks: [
          {
            kind: 'card',
            photo: PhotoId.parse('cra"nes<'),
            title: [{ text: '"><script>alert(1)</script>', words: true }],
            lines: [],
            choices: [],
          },
        ],
      }),
  })
})
afterEach(() => house.close())

async function owning(): Promise<ReturnType<typeof browse>> {
  const browser = browse(house)
  await browser.get('/')
  owner = await firstVisitor(house)
  return browser
}

it('is given as what it is, to be shown and not to be kept or run', async () => {
  const browser = await owning()
  const photo = await browser.get('/photo/cranes')
  expect(photo.status).toBe(200)
  expect(photo.headers.get('content-type')).toBe('image/jpeg')
  expect(photo.headers.get('x-content-type-options')).toBe('nosniff')
  expect(photo.headers.get('cache-control')).toContain('private')
  expect(photo.headers.get('content-security-policy')).toContain("default-src 'none'")
})

it('is not there for another browser, for none, or under another name', async () => {
  const browser = await owning()
  const other = browse(house)
  await other.get('/')
  expect((await other.get('/photo/cranes')).status).toBe(404)
  expect((await browse(house).get('/photo/cranes')).status).toBe(404)
  for (const guess of ['boats', '..%2Fcranes', 'cranes%00', '%3Cscript%3E'])
    expect((await browser.get(`/photo/${guess}`)).status).toBe(404)
})

it('stands in its card with the title for who cannot see it, and injects nothing', async () => {
  const browser = await owning()
  const page = await browser.get('/')
  expect(page.text).toContain(
    '<img class="photo" src="/photo/cra%22nes%3C" alt="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"',
  )
  expect(page.headers.get('content-security-policy')).toContain("img-src 'self'")
})
