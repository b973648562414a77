/** Whether these people may be in a group at all, and whether every two of them may meet. */
import { consents, type Member, pairOf } from '../../domain/index.ts'
import { type Phrase, t } from '../../texts/index.ts'
import { type Case, type Found, pairsOf } from './case.ts'

export function judgePeople({ people }: Case): Found[] {
  return people.flatMap(({ member }) =>
    hindrancesOf(member).map((problem): Found => ['person', problem, [member.id]]),
  )
}

function hindrancesOf(member: Member): Phrase[] {
  const { id } = member
  const hindrances: [boolean, Phrase][] = [
    [member.age !== 'adult', t('operator.audit.person.age', { id })],
    [!consents(member.consents, 'matching'), t('operator.audit.person.consent', { id })],
    [member.paused, t('operator.audit.person.paused', { id })],
    [member.unreachable, t('operator.audit.person.unreachable', { id })],
    [!member.introducible, t('operator.audit.person.introducible', { id })],
  ]
  return hindrances.flatMap(([isSo, problem]) => (isSo ? [problem] : []))
}

export function judgePairs({ people, history }: Case): Found[] {
  return pairsOf(people).flatMap(([{ member: a }, { member: b }]) => {
    const both = { one: a.id, other: b.id }
    const isOneHousehold = a.household !== undefined && a.household === b.household
    const wrong: [boolean, Phrase][] = [
      [history.never.has(pairOf(a.id, b.id)), t('operator.audit.pair.never', both)],
      [isOneHousehold, t('operator.audit.pair.household', both)],
      [a.clubId !== b.clubId, t('operator.audit.pair.clubs', both)],
    ]
    return wrong.flatMap(([isSo, problem]): Found[] =>
      isSo ? [['pair', problem, [a.id, b.id]]] : [],
    )
  })
}
