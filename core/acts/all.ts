/** Reading through a whole key of the store, however many records stand under it. */
import type { ClubId } from '../domain/index.ts'
import type { CollectionName, IndexName, Key, RecordOf } from '../ports/index.ts'
import type { House } from './house.ts'

/** Every record under a key, page by page; `within`: bounds of the field after those that are equal. */
export async function* all<N extends CollectionName>(
  house: Pick<House, 'store'>,
  name: N,
  clubId: ClubId,
  index: IndexName<N>,
  equals: readonly Key[],
  within: { readonly from?: Key; readonly to?: Key } = {},
): AsyncGenerator<{ record: RecordOf<N>; version: number }> {
  let after: string | undefined
  do {
    const page = await house.store.find(name, {
      clubId,
      index,
      equals,
      ...within,
      limit: 500,
      ...(after === undefined ? {} : { after }),
    })
    yield* page.items
    after = page.next
  } while (after !== undefined)
}
