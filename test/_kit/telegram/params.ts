/** The parameters of a Bot API call, in any of the forms in which they may come: query, form, JSON, files. */
import type { IncomingMessage } from 'node:http'
import { readParts } from './multipart.ts'

export interface SentFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

export interface Params {
  /** Everything as it was meant, for the journal: objects are read. */
  readonly all: Readonly<Record<string, unknown>>
  readonly files: ReadonlyMap<string, SentFile>
  /** '' when it is missing. */
  text(name: string): string
  integer(name: string): number | undefined
  flag(name: string): boolean
  /** Undefined when it is missing or cannot be read: see `has`. */
  json(name: string): unknown
  has(name: string): boolean
}

const MOST_BYTES = 60 * 1024 * 1024

/** Undefined when it is larger than anybody may send. */
export async function readParams(
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<Params | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size <= MOST_BYTES) parts.push(part)
  }
  if (size > MOST_BYTES) return undefined
  const values = new Map(query)
  const files = new Map<string, SentFile>()
  const body = Buffer.concat(parts)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/json')) for (const pair of fromJson(body)) values.set(...pair)
  else if (type.startsWith('multipart/form-data')) fromForm(body, type, values, files)
  else for (const pair of new URLSearchParams(body.toString('utf8'))) values.set(...pair)
  return reading(values, files)
}

/** A value that is no text is kept as its JSON: an object and the text of an object mean the same. */
function fromJson(body: Buffer): [string, string][] {
  const read = parsed(body.toString('utf8'))
  if (typeof read !== 'object' || read === null) return []
  return Object.entries(read).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
}

function fromForm(
  body: Buffer,
  type: string,
  values: Map<string, string>,
  files: Map<string, SentFile>,
): void {
  for (const { name, filename, type: kind, bytes } of readParts(body, type))
    if (filename === undefined) values.set(name, bytes.toString('utf8'))
    else files.set(name, { name: filename, type: kind, bytes })
}

function reading(values: ReadonlyMap<string, string>, files: Params['files']): Params {
  const text = (name: string): string => values.get(name) ?? ''
  return {
    all: Object.fromEntries([...values].map(([name, value]) => [name, meant(name, value)])),
    files,
    text,
    integer: (name) => (/^-?\d{1,16}$/.test(text(name)) ? Number(text(name)) : undefined),
    flag: (name) => /^(true|yes|1)$/i.test(text(name)),
    json: (name) => parsed(text(name)),
    has: (name) => values.has(name) && values.get(name) !== 'null',
  }
}

const WORDS = new Set(['text', 'caption', 'callback_query_id', 'url', 'secret_token', 'file_id'])

function meant(name: string, value: string): unknown {
  return WORDS.has(name) ? value : (parsed(value) ?? value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
