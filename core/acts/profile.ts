/** «Mijn profiel»: everything that is known about a person, as one card. */
import { type Draft, type DraftChoice, Wish, wishCard } from '../dialogue/index.ts'
import { consents, type Member } from '../domain/index.ts'
import { t } from '../texts/index.ts'

export function profile(member: Member): Draft {
  const known = wishCard(Wish.parse(JSON.parse(JSON.stringify(member))))
  const consent = consents(member.consents, 'matching') ? 'yes' : 'no'
  const name =
    member.firstName === undefined
      ? t('always.profile.no-name')
      : t('always.profile.name', { name: member.firstName })
  return {
    blocks: [
      {
        card: {
          picture: 'peer',
          title: t('always.profile.title'),
          lines: [
            name,
            t(`always.profile.adult.${member.age}`),
            t(`always.profile.consent.${consent}`),
            ...known.lines,
            ...(member.paused ? [t('always.profile.paused')] : []),
          ],
        },
      },
      { text: t('always.profile.hint') },
    ],
    choices: member.age === 'minor' ? [] : [consentChoice(consent === 'yes')],
  }
}

/** What was answered once can be answered otherwise at any time. */
function consentChoice(isGiven: boolean): DraftChoice {
  return isGiven
    ? {
        command: 'consent-withdraw',
        about: 'matching',
        label: t('always.consent.withdraw'),
        quiet: true,
      }
    : { command: 'consent-give', about: 'matching', label: t('always.consent.give') }
}
