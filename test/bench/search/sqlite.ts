/**
 * SQLite in memory, exact, in two ways. *Joins*: from the concepts of the question to who offers and who wants
 * them, from there to the members; exact as long as the tenth best is above what somebody without either can
 * score, else asked again by the other way. *Scan*: over an index that holds whole members in the order of
 * band and language, with the concepts looked up in a table of the question.
 */
import Libsql from 'libsql'
import { CONCEPTS, FAMILIES, type SearchMember } from './members.ts'
import { relatedness, type Scored } from './oracle.ts'

export interface Sqlite {
  joins(asker: SearchMember, id: number, count: number): Scored[]
  scan(asker: SearchMember, id: number, count: number): Scored[]
  close(): void
}

/** Rows of three from a text. */
const EACH = 'SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)'

/** 0.05 · 1 + 0.10 + 0.15 + 0.10: the most without a concept on one of the two sides. */
const MOST_ONE_SIDED = 0.4

// Every column has its type: between a column with one and a column without, no index is used.
const TABLES = `
  CREATE TABLE member (id INTEGER PRIMARY KEY, slots INTEGER, languages INTEGER, band INTEGER,
    x REAL, y REAL, level INTEGER,
    o1 INTEGER, o2 INTEGER, o3 INTEGER, w1 INTEGER, w2 INTEGER, w3 INTEGER);
  CREATE TABLE offer (concept INTEGER, member INTEGER, PRIMARY KEY (concept, member)) WITHOUT ROWID;
  CREATE TABLE want (concept INTEGER, member INTEGER, PRIMARY KEY (concept, member)) WITHOUT ROWID;
  CREATE TABLE spoken (languages INTEGER PRIMARY KEY);
  CREATE TABLE code (given INTEGER PRIMARY KEY);
  CREATE TABLE worth (at INTEGER PRIMARY KEY, value REAL);
  CREATE TABLE near (concept INTEGER PRIMARY KEY, bits INTEGER, halves INTEGER);
  CREATE TABLE near_want (place INTEGER, concept INTEGER, halves INTEGER);`
const INDEX = `
  CREATE INDEX whole ON member
    (band, languages, slots, x, y, level, o1, o2, o3, w1, w2, w3, id);
  ANALYZE;`

const km = 'sqrt((m.x - @x) * (m.x - @x) + (m.y - @y) * (m.y - @y))'
const second = '((m.slots & @slots) & ((m.slots & @slots) - 1))'
const meet = `(1 + (${second} != 0) + ((${second} & (${second} - 1)) != 0))`
const beside = `(0.1 * ${meet}) / 3 + 0.15 * (1 - ${km} / 50) + 0.1 * (1 - abs(m.level - @level) / 4.0)`
const gates = `(m.slots & @slots) != 0 AND m.id != @id AND ${km} <= 40`

const JOINS = `
  WITH asked AS MATERIALIZED (
    SELECT w.member, sum(n.halves) AS halves FROM near n CROSS JOIN want w ON w.concept = n.concept
    WHERE n.halves > 0 GROUP BY w.member),
  given AS MATERIALIZED (
    SELECT o.member, n.place, max(n.halves) AS most
    FROM near_want n CROSS JOIN offer o ON o.concept = n.concept GROUP BY o.member, n.place)
  SELECT m.id, v.value + ${beside} AS score
  FROM (SELECT member, sum((1 << most) - 1 << 2 * place) AS bits FROM given GROUP BY member) g
  CROSS JOIN asked a ON a.member = g.member CROSS JOIN member m ON m.id = g.member
  CROSS JOIN worth v ON v.at = 8 * g.bits + a.halves
  WHERE m.band BETWEEN @low AND @high AND (m.languages & @languages) != 0 AND ${gates}
  ORDER BY score DESC, m.id LIMIT @count`

const look = (column: string, concept: string): string =>
  `coalesce((SELECT ${column} FROM near WHERE concept = m.${concept}), 0)`
const given = ['o1', 'o2', 'o3'].map((one) => look('bits', one)).join(' | ')
const asked = ['w1', 'w2', 'w3'].map((one) => look('halves', one)).join(' + ')
/** `least` is the least worth of concepts on either side that is looked at: 1 for both sides, 0 for all. */
const scanFrom = (least: 0 | 1): string => `
  SELECT m.id, v.value + ${beside} AS score
  FROM spoken s CROSS JOIN member m INDEXED BY whole
  CROSS JOIN code c ON c.given = (${given}) AND c.given >= ${String(least)}
  CROSS JOIN worth v ON v.at = 8 * c.given + (${asked}) AND v.at % 8 >= ${String(least)}
  WHERE (s.languages & @languages) != 0 AND m.languages = s.languages
    AND m.band IN (@low, @own, @high) AND (m.slots & @slots) != 0 AND m.id != @id
    AND ${km} <= 40
  ORDER BY score DESC, m.id LIMIT @count`

export function sqlite(members: readonly SearchMember[]): Sqlite {
  const base = new Libsql(':memory:')
  base.exec(TABLES)
  base.exec('BEGIN')
  fill(base, members)
  base.exec('COMMIT')
  base.exec(INDEX)
  const near = base.prepare(`INSERT INTO near ${EACH}`)
  const nearWant = base.prepare(`INSERT INTO near_want ${EACH}`)
  const byJoins = base.prepare(JOINS).raw()
  const byScan = base.prepare(scanFrom(1)).raw()
  const byAll = base.prepare(scanFrom(0)).raw()

  const question = (asker: SearchMember, id: number, count: number): object => {
    const wants = asker.wants.flatMap((want, place) =>
      relatives(want).map((near) => [place, near, 2 * relatedness(want, near)] as const),
    )
    const offered = asker.offers.flatMap((offer) => relatives(offer))
    const concepts = [...new Set([...offered, ...wants.map(([, concept]) => concept)])]
    const both = concepts.map((concept) => {
      let bits = 0
      for (const [place, near, halves] of wants)
        if (near === concept) bits |= ((1 << halves) - 1) << (2 * place)
      const halves = 2 * Math.max(...asker.offers.map((offer) => relatedness(offer, concept)))
      return [concept, bits, halves]
    })
    base.exec('BEGIN; DELETE FROM near; DELETE FROM near_want')
    near.run(JSON.stringify(both))
    nearWant.run(JSON.stringify(wants))
    base.exec('COMMIT')
    const { slots, languages, x, y, level, age } = asker
    const bands = { low: age - 1, own: age, high: age + 1 }
    return { slots, languages, x, y, level, id, count, ...bands }
  }
  /** Exact when the last of the best is above what somebody with one side only can score. */
  const orAll = (best: Scored[], values: object, count: number): Scored[] =>
    (best[count - 1]?.[1] ?? 0) > MOST_ONE_SIDED ? best : (byAll.all(values) as Scored[])
  return {
    joins: (asker, id, count) => {
      const values = question(asker, id, count)
      return orAll(byJoins.all(values) as Scored[], values, count)
    },
    scan: (asker, id, count) => {
      const values = question(asker, id, count)
      return orAll(byScan.all(values) as Scored[], values, count)
    },
    close: () => base.close(),
  }
}

function fill(base: Libsql.Database, members: readonly SearchMember[]): void {
  const member = base.prepare(`INSERT INTO member VALUES (${Array(13).fill('?').join(', ')})`)
  const offer = base.prepare('INSERT INTO offer VALUES (?, ?)')
  const want = base.prepare('INSERT INTO want VALUES (?, ?)')
  const spoken = base.prepare('INSERT OR IGNORE INTO spoken VALUES (?)')
  members.forEach((one, id) => {
    // Nobody who is paused has a band.
    const band = (one.flags & 0b111) === 0 ? -9 : one.age
    const { slots, languages, x, y, level } = one
    member.run(id, slots, languages, band, x, y, level, ...one.offers, ...one.wants)
    for (const concept of one.offers) offer.run(concept, id)
    for (const concept of one.wants) want.run(concept, id)
  })
  for (const languages of new Set(members.map((one) => one.languages))) spoken.run(languages)
  const worth = base.prepare('INSERT INTO worth VALUES (?, ?)')
  for (let given = 0; given < 64; given++) {
    base.prepare('INSERT INTO code VALUES (?)').run(given)
    const ab = given.toString(2).replaceAll('0', '').length / 6
    for (let asked = 0; asked <= 6; asked++) {
      const ba = asked / 6
      const harmonic = ab + ba === 0 ? 0 : (2 * ab * ba) / (ab + ba)
      worth.run(8 * given + asked, 0.55 * harmonic + 0.05 * (ab + ba))
    }
  }
}

function relatives(concept: number): number[] {
  const steps = [-2, -1, 0, 1, 2].map((step) => concept + step * FAMILIES)
  return steps.filter((near) => near >= 0 && near < CONCEPTS)
}
