/**
 * Any update at all: a real one, of which something is gone, of another type, at an edge, or too much; and
 * any body that may be posted to a webhook. Most are still an update in their outlines, so that they reach
 * the code behind the first look.
 */
import fc from 'fast-check'
import { DEEP, IDS, LONG, NAMES, ODD, PRESSES, TEXTS } from './hostile.ts'
import { REAL_UPDATES } from './real-updates.ts'
import { isRecord } from './updates.ts'

type Bag = Record<string, unknown>

interface Mangling {
  readonly do: keyof typeof MANGLES
  /** Which of the places, and which of the values: taken round and round. */
  readonly place: number
  readonly value: number
}

/** One place in an update: what holds it, and its name there. */
interface Place {
  readonly holder: Bag
  readonly name: string
}

const TEXT_NAMES = new Set(['text', 'caption', 'query', 'question', 'title', 'data', 'emoji'])
const NAME_NAMES = new Set(['first_name', 'last_name', 'username', 'title', 'file_name'])
const isId = (name: string): boolean => name === 'id' || name.endsWith('_id') || name === 'date'

/** Each changes one thing in place. What they put in is shared: nobody may change what is inside it. */
const MANGLES = {
  drop: ({ holder, name }: Place) => {
    Reflect.deleteProperty(holder, name)
  },
  odd: ({ holder, name }: Place, value: number) => put(holder, name, pick(ODD, value)),
  id: ({ holder, name }: Place, value: number) => put(holder, name, pick(IDS, value)),
  text: ({ holder, name }: Place, value: number) => put(holder, name, pick(TEXTS, value)),
  name: ({ holder, name }: Place, value: number) => put(holder, name, pick(NAMES, value)),
  press: ({ holder, name }: Place, value: number) => put(holder, name, pick(PRESSES, value)),
  entity: ({ holder }: Place, value: number) =>
    put(holder, 'entities', [
      { type: 'bot_command', offset: pick(IDS, value), length: pick(IDS, value * 7 + 3) },
    ]),
  extra: ({ holder }: Place, value: number) =>
    put(holder, pick(['__proto__', 'constructor', 'toString', 'nieuw_in_2031'], value), { id: 1 }),
  renamed: ({ holder, name }: Place, value: number) => {
    const kept = holder[name]
    Reflect.deleteProperty(holder, name)
    put(holder, pick(['message', 'edited_message', 'callback_query', 'tea_time', ''], value), kept)
  },
  huge: ({ holder, name }: Place, value: number) => put(holder, name, value % 2 ? DEEP : LONG),
} as const

/** Where each of them may work; anywhere, when it is not said. */
const WHERE: Partial<Record<keyof typeof MANGLES, (name: string) => boolean>> = {
  id: isId,
  text: (name) => TEXT_NAMES.has(name),
  name: (name) => NAME_NAMES.has(name),
  press: (name) => name === 'data',
  entity: (name) => name === 'text',
  renamed: (name) => name in { message: 1, callback_query: 1, chat: 1, from: 1, text: 1 },
}

const mangling: fc.Arbitrary<Mangling> = fc.record({
  do: fc.oneof(
    ...Object.keys(MANGLES).map((name) => ({
      weight: name === 'huge' ? 1 : 20,
      arbitrary: fc.constant(name as keyof typeof MANGLES),
    })),
  ),
  place: fc.nat(10_000),
  value: fc.nat(10_000),
})

/** What `JSON.parse` of a body gives: mostly a mangled update, at times something else altogether. */
export const anyUpdate: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 40,
    arbitrary: fc
      .tuple(fc.nat(REAL_UPDATES.length - 1), fc.array(mangling, { maxLength: 4 }))
      .map(([which, manglings]) => mangled(which, manglings)),
  },
  { weight: 2, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
)

/** One after the other: good ones, which have to be heard, between others. */
export const anyStream: fc.Arbitrary<
  readonly { readonly update: unknown; readonly isGood: boolean }[]
> = fc.array(
  fc.oneof(
    fc.constantFrom(...REAL_UPDATES).map(({ update }) => ({ update, isGood: true })),
    anyUpdate.map((update) => ({ update, isGood: false })),
  ),
  { minLength: 1, maxLength: 20 },
)

function mangled(which: number, manglings: readonly Mangling[]): unknown {
  const update = structuredClone(pick(REAL_UPDATES, which).update) as Bag
  for (const { do: what, place, value } of manglings) {
    const fits = WHERE[what] ?? ((name: string) => name !== 'update_id')
    const places = placesOf(update).filter(({ name }) => fits(name))
    if (places.length > 0) MANGLES[what](pick(places, place), value)
  }
  return update
}

function placesOf(update: Bag): Place[] {
  const found: Place[] = []
  // What a mangling put in may be endless; deep enough is enough.
  const walk = (holder: Bag, depth: number): void => {
    if (found.length > 500 || depth > 8) return
    for (const [name, value] of Object.entries(holder)) {
      found.push({ holder, name })
      if (isRecord(value) && !SHARED.has(value)) walk(value, depth + 1)
      else if (Array.isArray(value) && value !== LONG)
        for (const one of value) if (isRecord(one) && !SHARED.has(one)) walk(one, depth + 1)
    }
  }
  walk(update, 0)
  return found
}

const SHARED = new Set<unknown>([DEEP, ...ODD, ...IDS, ...PRESSES])

/** As an own property, also of a name that means something else. */
function put(holder: Bag, name: string, value: unknown): void {
  Object.defineProperty(holder, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

function pick<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length]
  if (found === undefined && list.length === 0) throw new Error('There is nothing to pick from.')
  return found as T
}
