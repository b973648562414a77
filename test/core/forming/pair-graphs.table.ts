/**
 * Small graphs on which programmes for the heaviest matching were found wrong before: rings inside rings
 * that are closed, reached, opened and left from every side. The cases are those that J. van Rantwijk
 * published with his programme of 2008. Each edge is two people and a weight.
 */
export const HARD: readonly { about: string; weight: number; edges: string }[] = [
  { about: 'a ring that becomes outer', weight: 15, edges: '1-2:8 1-3:9 2-3:10 3-4:7' },
  {
    about: 'the same, left on both sides',
    weight: 21,
    edges: '1-2:8 1-3:9 2-3:10 3-4:7 1-6:5 4-5:6',
  },
  {
    about: 'a ring that becomes inner',
    weight: 17,
    edges: '1-2:9 1-3:8 2-3:10 1-4:5 4-5:4 1-6:3',
  },
  {
    about: 'a ring in an outer ring',
    weight: 23,
    edges: '1-2:9 1-3:9 2-3:10 2-4:8 3-5:8 4-5:10 5-6:6',
  },
  {
    about: 'an outer ring in a larger one, reached anew',
    weight: 48,
    edges: '1-2:10 1-7:10 2-3:12 3-4:20 3-5:20 4-5:25 5-6:10 6-7:10 7-8:8',
  },
  {
    about: 'a ring in an outer ring, opened',
    weight: 44,
    edges: '1-2:8 1-3:8 2-3:10 2-4:12 3-5:12 4-5:14 4-6:12 5-7:12 6-7:14 7-8:12',
  },
  {
    about: 'an outer ring that becomes inner and opens',
    weight: 67,
    edges: '1-2:23 1-5:22 1-6:15 2-3:25 3-4:22 4-5:25 4-8:14 5-7:13',
  },
  {
    about: 'a ring in an outer ring that becomes inner and opens',
    weight: 47,
    edges: '1-2:19 1-3:20 1-8:8 2-3:25 2-4:18 3-5:18 4-5:13 4-7:7 5-6:7',
  },
  {
    about: 'an inner ring that opens and is reached from more than one side',
    weight: 146,
    edges: '1-2:45 1-5:45 2-3:50 3-4:45 4-5:50 1-6:30 3-9:35 4-8:35 5-7:26 9-10:5',
  },
  {
    about: 'the same, the other way round',
    weight: 151,
    edges: '1-2:45 1-5:45 2-3:50 3-4:45 4-5:50 1-6:30 3-9:35 4-8:26 5-7:40 9-10:5',
  },
  {
    about: 'an inner ring that opens where its nearest edge is no longer the nearest',
    weight: 139,
    edges: '1-2:45 1-5:45 2-3:50 3-4:45 4-5:50 1-6:30 3-9:35 4-8:28 5-7:26 9-10:5',
  },
  {
    about: 'a ring in an inner ring, opened with it',
    weight: 241,
    edges:
      '1-2:45 1-7:45 2-3:50 3-4:45 4-5:95 4-6:94 5-6:94 6-7:50 1-8:30 3-11:35 5-9:36 7-10:26 11-12:5',
  },
  {
    about: 'a ring in an outer ring, opened later as an inner one',
    weight: 145,
    edges: '1-2:40 1-3:40 2-3:60 2-4:55 3-5:55 4-5:50 1-8:15 5-7:30 7-6:10 8-10:10 4-9:30',
  },
]
