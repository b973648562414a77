/** Whether everybody understands: one language of all, or a topic that can do with less. */
import type { Member } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import type { Case, Found } from './case.ts'

/**
 * A topic that is a language needs somebody who speaks it, and is then understood by who wants it too. A
 * topic of few words can do with somebody who has a language with each of the others.
 */
export function judgeLanguage(one: Case): Found[] {
  const { group, people, settings } = one
  const { language, topic } = group
  const members = people.map(({ member }) => member)
  const taught = topic === undefined ? undefined : settings.taxonomy.get(topic)?.spoken
  if (taught !== undefined && !members.some((member) => speaks(member, taught)))
    return [['language', t('operator.audit.language.taught', { language: { spoken: taught } }), []]]
  if (language === undefined) return judgeBridge(one, members)
  const learnsIt = ({ wants }: Member): boolean =>
    language === taught && wants.some(({ concept }) => concept === topic)
  return members
    .filter((member) => !speaks(member, language) && !learnsIt(member))
    .map(({ id }) => {
      const problem = t('operator.audit.language.member', { id, language: { spoken: language } })
      return ['language', problem, [id]]
    })
}

function judgeBridge({ group, settings }: Case, members: readonly Member[]): Found[] {
  const { topic } = group
  if (topic === undefined || !settings.taxonomy.has(topic, 'wordless'))
    return [['language', t('operator.audit.language.none'), []]]
  const isBridged = members.some((one) => members.every((other) => canTalk(one, other)))
  return isBridged ? [] : [['language', t('operator.audit.language.no-bridge'), []]]
}

function canTalk(a: Member, b: Member): boolean {
  return [...a.spoken, a.language].some((code) => speaks(a, code) && speaks(b, code))
}

/** Who told no language speaks that of the conversation. */
function speaks({ spoken, language }: Member, code: string): boolean {
  return spoken.length > 0 ? spoken.includes(code) : language === code
}
