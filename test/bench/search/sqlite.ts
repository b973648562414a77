/**
 * SQLite in memory, exact, in two ways. *Joins*: from the concepts of the question to who offers and who wants
 * them, from there to the members; exact as long as the tenth best is above what somebody without either can
 * score, else asked again by the other way. *Scan*: over an index that holds whole members in the order of
 * band and language, with the concepts looked up in a table of the question.
 */
import Libsql from 'libsql'
import { CONCEPTS, type SearchMember } from './members.ts'
import { relatedness, type Scored } from './oracle.ts'

export interface Sqlite {
  joins(asker: SearchMember, id: number, count: number): Scored[]
  scan(asker: SearchMember, id: number, count: number): Scored[]
  close(): void
}

/** 0.05 · 1 + 0.10 + 0.15 + 0.10: the most without a concept on one of the two sides. */
const MOST_ONE_SIDED = 0.4

const TABLES = `
  CREATE TABLE member (id INTEGER PRIMARY KEY, slots, languages, band, x, y, level, o1, o2, o3, w1, w2, w3);
  CREATE TABLE offer (concept, member, PRIMARY KEY (concept, member)) WITHOUT ROWID;
  CREATE TABLE want (concept, member, PRIMARY KEY (concept, member)) WITHOUT ROWID;
  CREATE TABLE spoken (languages PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE worth (given, asked, value, PRIMARY KEY (given, asked)) WITHOUT ROWID;
  CREATE TABLE near (concept INTEGER PRIMARY KEY, bits, halves);
  CREATE TABLE near_want (place, concept, halves);`
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
  WITH given AS MATERIALIZED (
    SELECT member, sum(most) AS halves FROM
      (SELECT o.member, max(n.halves) AS most FROM near_want n JOIN offer o ON o.concept = n.concept
       GROUP BY o.member, n.place)
    GROUP BY member),
  asked AS MATERIALIZED (
    SELECT w.member, sum(n.halves) AS halves FROM near n JOIN want w ON w.concept = n.concept
    WHERE n.halves > 0 GROUP BY w.member)
  SELECT m.id, 0.55 * (2 * (g.halves / 6.0) * (a.halves / 6.0) / (g.halves / 6.0 + a.halves / 6.0))
    + 0.05 * (g.halves / 6.0 + a.halves / 6.0) + ${beside} AS score
  FROM given g JOIN asked a ON a.member = g.member JOIN member m ON m.id = g.member
  WHERE m.band BETWEEN @low AND @high AND (m.languages & @languages) != 0 AND ${gates}
  ORDER BY score DESC, m.id LIMIT @count`

const look = (column: string, concept: string): string =>
  `coalesce((SELECT ${column} FROM near WHERE concept = m.${concept}), 0)`
const SCAN = `
  SELECT m.id, v.value + ${beside} AS score
  FROM spoken s CROSS JOIN member m INDEXED BY whole
  CROSS JOIN worth v ON v.given = (${['o1', 'o2', 'o3'].map((one) => look('bits', one)).join(' | ')})
    AND v.asked = (${['w1', 'w2', 'w3'].map((one) => look('halves', one)).join(' + ')})
  WHERE (s.languages & @languages) != 0 AND m.languages = s.languages
    AND m.band IN (@low, @own, @high) AND ${gates}
  ORDER BY score DESC, m.id LIMIT @count`

export function sqlite(members: readonly SearchMember[]): Sqlite {
  const base = new Libsql(':memory:')
  base.exec(TABLES)
  base.exec('BEGIN')
  fill(base, members)
  base.exec('COMMIT')
  base.exec(INDEX)
  const near = base.prepare('INSERT INTO near VALUES (?, ?, ?)')
  const nearWant = base.prepare('INSERT INTO near_want VALUES (?, ?, ?)')
  const [byJoins, byScan] = [base.prepare(JOINS).raw(), base.prepare(SCAN).raw()]

  const question = (asker: SearchMember, id: number, count: number): object => {
    base.exec('BEGIN; DELETE FROM near; DELETE FROM near_want')
    for (let concept = 0; concept < CONCEPTS; concept++) {
      const places = asker.wants.map((want) => 2 * relatedness(want, concept))
      const halves = 2 * Math.max(...asker.offers.map((offer) => relatedness(offer, concept)))
      const bits = places.reduce((sum, value, at) => sum | (((1 << value) - 1) << (2 * at)), 0)
      if (bits !== 0 || halves !== 0) near.run(concept, bits, halves)
      places.forEach((value, place) => {
        if (value > 0) nearWant.run(place, concept, value)
      })
    }
    base.exec('COMMIT')
    const { slots, languages, x, y, level, age } = asker
    const bands = { low: age - 1, own: age, high: age + 1 }
    return { slots, languages, x, y, level, id, count, ...bands }
  }
  const scan = (asker: SearchMember, id: number, count: number): Scored[] =>
    byScan.all(question(asker, id, count)) as Scored[]
  return {
    scan,
    joins: (asker, id, count) => {
      const { own: _own, ...values } = question(asker, id, count) as { own: number }
      const best = byJoins.all(values) as Scored[]
      return (best[count - 1]?.[1] ?? 0) > MOST_ONE_SIDED ? best : scan(asker, id, count)
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
  const worth = base.prepare('INSERT INTO worth VALUES (?, ?, ?)')
  for (let given = 0; given < 64; given++) {
    const ab = given.toString(2).replaceAll('0', '').length / 6
    for (let asked = 0; asked <= 6; asked++) {
      const ba = asked / 6
      const harmonic = ab + ba === 0 ? 0 : (2 * ab * ba) / (ab + ba)
      worth.run(given, asked, 0.55 * harmonic + 0.05 * (ab + ba))
    }
  }
}
