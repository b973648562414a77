/** The Store port on one libsql file. What it promises stands at the port. */
import type { CollectionName, RecordOf, Store, Stored, Unit } from '../../core/ports/index.ts'
import { ok } from '../../core/result.ts'
import { changesAfter, forgetRemovals } from './changes.ts'
import type { CheckedWrite } from './commit.ts'
import { found } from './find.ts'
import { recordsTable } from './layout.ts'
import type { EmbeddedDatabase } from './open.ts'
import { checked, isName, reading } from './record.ts'
import { together } from './together.ts'

/** After so many removals the log of changes is cut back to what it keeps. */
const REMOVALS_BETWEEN_CUTS = 1000

/**
 * The store of an open database. Closing it closes the database, so an agenda on the same database is
 * stopped first.
 */
export function embeddedStore(database: EmbeddedDatabase): Store {
  const giveWay = turns()
  let removals = 0
  const units = together(database, (written) => {
    removals += written.filter((write) => write.do === 'remove').length
    if (removals < REMOVALS_BETWEEN_CUTS) return
    forgetRemovals(database)
    removals = 0
  })

  return {
    async get(name, clubId, id) {
      return one(database, name, clubId, id)
    },
    async find(name, query) {
      await giveWay()
      const { items, ...next } = found(database, name, query)
      return { items: items as Stored<typeof name>[], ...next }
    },
    async commit(unit) {
      if (unit.length === 0) return ok()
      return units.commit(unit.map((write) => checkedWrite(database, write)))
    },
    async changesSince(clubId, cursor, limit) {
      return changesAfter(database, clubId, cursor, limit)
    },
    async close() {
      units.finish()
      database.close()
    },
  }
}

/** So long may reading go on before everybody else gets their turn. */
const TURN_MS = 8

/**
 * The database answers at once, so that a long walk through it would never let anything else happen:
 * requests would wait until it has ended. Now and then the walker stands aside for one turn.
 */
function turns(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    const now = performance.now()
    if (now - since < TURN_MS) return undefined
    return new Promise((resolve) => {
      setImmediate(() => {
        since = performance.now()
        resolve()
      })
    })
  }
}

function one<N extends CollectionName>(
  database: EmbeddedDatabase,
  name: N,
  clubId: string,
  id: string,
): Stored<N> | undefined {
  if (!isName(id) || !isName(clubId)) return undefined
  const row = database.row(
    `SELECT version, shape, body FROM ${recordsTable(name)} WHERE clubId = ? AND id = ?`,
    [clubId, id],
  ) as [number, number, string] | undefined
  if (row === undefined) return undefined
  const [version, shape, body] = row
  return { record: reading(name, database.declared[name], shape, body) as RecordOf<N>, version }
}

function checkedWrite(database: EmbeddedDatabase, write: Unit[number]): CheckedWrite {
  if (write.do === 'remove')
    return {
      do: 'remove',
      in: write.in,
      clubId: write.clubId,
      id: write.id,
      expects: write.expects,
    }
  const put = checked(write.in, database.declared[write.in], write.record)
  return { do: 'put', in: write.in, put, expects: write.expects }
}
