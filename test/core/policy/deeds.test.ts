import { describe, expect, it } from 'vitest'
import { Club, Rsvp, Task } from '../../../core/domain/index.ts'
import { type About, type Deed, MAY, mayAct } from '../../../core/policy/index.ts'
import { CLUB, GENK, group, introduction, member, NOW } from '../matching/town.ts'

const club = Club.parse({
  id: CLUB,
  clubId: CLUB,
  name: 'Genk',
  state: 'open',
  operator: 'de stad',
  contact: 'An, 089 00 00 00',
  privacy: { nl: 'kort' },
  centre: GENK,
  coordinators: ['cor'],
  createdAt: NOW,
})
const rsvp = Rsvp.parse({
  id: 'g~owner',
  clubId: CLUB,
  memberId: 'owner',
  eventId: 'g',
  event: { kind: 'group', id: 'g' },
  answer: 'yes',
  standing: 'seated',
  at: NOW,
})
const task = Task.parse({
  id: 't',
  clubId: CLUB,
  kind: 'report',
  memberId: 'asker',
  state: 'open',
  createdAt: NOW,
})
const about: About = {
  club,
  introduction: introduction('asker', 'peer'),
  group: group('g', { memberIds: ['seated', 'host'], hostId: 'host' }),
  rsvp,
  task,
  profileOf: member('owner').id,
}

/** Who of these people has the standing that each deed asks for. */
const PEOPLE = ['member', 'owner', 'asker', 'peer', 'seated', 'host', 'cor'] as const

describe('every deed', () => {
  it.each(Object.keys(MAY) as Deed[])('%s is for those in the table and nobody else', (deed) => {
    const allowed = PEOPLE.filter((person) => mayAct(member(person), deed, about).ok)
    const listed: readonly string[] = MAY[deed]
    const expected = listed.includes('member')
      ? [...PEOPLE]
      : PEOPLE.filter(
          (person) =>
            listed.includes(person === 'cor' ? 'coordinator' : person) ||
            (person === 'host' && listed.includes('seated')),
        )
    expect(allowed).toEqual(expected)
  })

  it('is for people of the club, with records of the club', () => {
    const stranger = member('cor', { clubId: 'other' })
    expect(mayAct(stranger, 'take-task', about)).toEqual({ ok: false, error: 'other-club' })
    const foreign = { ...about, task: { ...task, clubId: stranger.clubId } }
    expect(mayAct(member('cor'), 'take-task', foreign)).toEqual({ ok: false, error: 'other-club' })
  })

  it('about a report is not for the coordinator whom it is about', () => {
    const own = { club, task: { ...task, againstId: member('cor').id } }
    for (const deed of ['see-task', 'take-task', 'finish-task'] as const) {
      expect(mayAct(member('cor'), deed, own)).toEqual({ ok: false, error: 'own-case' })
    }
  })

  it('of a coordinator hangs on the club’s list, not on what a profile says', () => {
    const claims = member('x', { roles: ['coordinator'] })
    expect(mayAct(claims, 'take-task', about)).toEqual({ ok: false, error: 'no-standing' })
  })
})
