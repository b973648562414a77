/** Thirty invented people around Genk, the same ones in every run: who makes a file of them. */

const NAMES =
  'An Bo Cem Dina Elif Femke Gus Hana Ilse Jef Kaat Leyla Mo Nadia Omar Pia Quinten Rosa Sam Tine Umut Vera Wout Xena Yasmin Zoë Abdel Britt Chiara Dirk'.split(
    ' ',
  )
const TOPICS = ['naaien', 'koken', 'gitaar', 'fietsen herstellen', 'breien']
const TOWNS = ['Genk', 'Genk', 'Hasselt', 'Zonhoven', 'Diepenbeek']
const TIMES = [
  ['wed-evening', 'sat-morning'],
  ['wed-evening'],
  ['sat-morning', 'tue-evening'],
  ['tue-evening', 'wed-evening'],
  ['weekday-evening'],
]

/** One record for each of them, with an id in lower case. */
export function invented(): Record<string, unknown>[] {
  const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length]
  return NAMES.map((name, index) => ({
    kind: 'person',
    ...{ id: name.toLowerCase().replace('ë', 'e'), name, age: 'adult', consent: true },
    ...{ wants: [at(TOPICS, index)], offers: index % 3 === 0 ? [at(TOPICS, index + 1)] : [] },
    roles: index % 7 === 0 ? ['learner', 'host'] : ['learner'],
    languages: index % 6 === 5 ? ['fr', 'nl'] : ['nl'],
    ...{ place: at(TOWNS, index >> 1), slots: at(TIMES, index) },
    attributes: { team: index % 2 === 0 ? 'blue' : 'red' },
  }))
}
