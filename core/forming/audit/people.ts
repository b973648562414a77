/** Whether these people may be in a group at all, and whether every two of them may meet. */
import { consents, type Member, pairOf } from '../../domain/index.ts'
import { type Case, type Found, pairsOf } from './case.ts'

export function judgePeople({ people }: Case): Found[] {
  return people.flatMap(({ member }) =>
    hindrancesOf(member).map((why): Found => ['person', `${member.id} ${why}.`, [member.id]]),
  )
}

function hindrancesOf(member: Member): string[] {
  const hindrances: [boolean, string][] = [
    [member.age !== 'adult', 'did not declare to be an adult'],
    [!consents(member.consents, 'matching'), 'did not agree to matching'],
    [member.paused, 'is on pause'],
    [member.unreachable, 'cannot be reached'],
    [!member.introducible, 'wants to be introduced to nobody'],
  ]
  return hindrances.flatMap(([isSo, why]) => (isSo ? [why] : []))
}

export function judgePairs({ people, history }: Case): Found[] {
  return pairsOf(people).flatMap(([{ member: a }, { member: b }]) => {
    const both = `${a.id} and ${b.id}`
    const wrong: [boolean, string][] = [
      [history.never.has(pairOf(a.id, b.id)), `${both} shall never meet.`],
      [a.household !== undefined && a.household === b.household, `${both} live in one household.`],
      [a.clubId !== b.clubId, `${both} are of two clubs.`],
    ]
    return wrong.flatMap(([isSo, sentence]): Found[] =>
      isSo ? [['pair', sentence, [a.id, b.id]]] : [],
    )
  })
}
