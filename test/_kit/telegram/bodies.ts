/**
 * Posts to a webhook that no honest Telegram sends: of another type, cut off, too large, in other letters,
 * said twice. Each says whether there is an update in it all the same.
 */
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { anyUpdate } from './any-update.ts'
import { realUpdate } from './real-updates.ts'

export interface Post {
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
  /** An update can be read from it. Whether it has to be is for the webhook to say. */
  readonly hasUpdate: boolean
}

export const MEGABYTE = 1024 * 1024

const JSON_TYPE = { 'content-type': 'application/json' }
const UPDATE = JSON.stringify(realUpdate('message: text'))

function post(
  name: string,
  body: string | Uint8Array,
  over: Partial<Pick<Post, 'headers' | 'hasUpdate'>> = {},
): Post {
  return {
    name,
    headers: JSON_TYPE,
    hasUpdate: false,
    ...over,
    body: Uint8Array.from(Buffer.from(body)),
  }
}

export const POSTS: readonly Post[] = [
  post('nothing', ''),
  post('a space', ' '),
  post('null', 'null'),
  post('a number', '7'),
  post('a list', '[]'),
  post('a list of updates', `[${UPDATE}]`),
  post('a text', '"hallo"'),
  post('an open bracket', '{'),
  post('an update that is cut off', UPDATE.slice(0, -9)),
  post('two updates', UPDATE + UPDATE),
  post('an update and a comma', UPDATE.replace(/\}$/, ',}')),
  post('single quotes', UPDATE.replaceAll('"', "'")),
  post('a number that is none', '{"update_id":NaN}'),
  post(
    'a byte that is no letter',
    Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28])]),
  ),
  post('two bytes a letter', Buffer.from(UPDATE, 'utf16le')),
  post('brackets without end', '['.repeat(200_000)),
  post('a number of many digits', `{"update_id":${'9'.repeat(200_000)}}`, { hasUpdate: true }),
  post('the same name twice', UPDATE.replace('{', '{"update_id":1,'), { hasUpdate: true }),
  post('a name that means something else', UPDATE.replace('{', '{"__proto__":{"isAdmin":true},'), {
    hasUpdate: true,
  }),
  post('spaces around', `  ${UPDATE}\r\n`, { hasUpdate: true }),
  post('a megabyte and one byte', UPDATE.padEnd(MEGABYTE + 1), { hasUpdate: true }),
  post('exactly a megabyte', UPDATE.padEnd(MEGABYTE), { hasUpdate: true }),
  post('packed', gzipSync(UPDATE), { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } }),
  post('said to be packed', UPDATE, {
    headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
    hasUpdate: true,
  }),
  post('no type', UPDATE, { headers: {}, hasUpdate: true }),
  post('the type of a text', UPDATE, {
    headers: { 'content-type': 'text/plain' },
    hasUpdate: true,
  }),
  post('the type of a form', `update=${encodeURIComponent(UPDATE)}`, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }),
  post('other letters by name', UPDATE, {
    headers: { 'content-type': 'application/json; charset=iso-8859-1' },
    hasUpdate: true,
  }),
  post('letters that do not exist', UPDATE, {
    headers: { 'content-type': 'application/json; charset=klingon' },
    hasUpdate: true,
  }),
]

/** Any of them, or any update as bytes, of which some are gone or others. */
export const anyPost: fc.Arbitrary<Post> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...POSTS) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(anyUpdate, fc.nat(100_000), fc.uint8Array({ maxLength: 4 }), fc.boolean())
      .map(([update, at, bytes, isCut]) => {
        const body = Buffer.from(JSON.stringify(update))
        const from = at % (body.length + 1)
        const rest = isCut ? [] : [bytes, body.subarray(from + bytes.length)]
        return post('bytes', Buffer.concat([body.subarray(0, from), ...rest]))
      }),
  },
)
