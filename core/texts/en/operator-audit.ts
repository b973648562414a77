/** What is wrong with groups, as the judge of forming tells it to an operator. */
import type { operatorAudit as source } from '../nl/operator-audit.ts'

export const operatorAudit: Readonly<Record<keyof typeof source, string>> = {
  'operator.audit.twice.in-group': '{id} stands more than once in the group.',
  'operator.audit.twice.learns':
    '{id} learns in {count, plural, one {# group} other {# groups}}. One is enough.',
  'operator.audit.twice.reasons': '{id} is told {count} times to have no seat.',
  'operator.audit.twice.seated': '{id} has a seat, and is told to have none.',
  'operator.audit.lost': '{id} has no seat and no reason why not.',
  'operator.audit.stranger': '{id} is not among the people.',
  'operator.audit.size':
    'This group has {count, plural, one {# person} other {# people}}. It takes {min} to {max}.',
  'operator.audit.host.ring': 'A ring has no host. It says here: {id}.',
  'operator.audit.host.needed':
    'More than {most, plural, one {# person} other {# people}} need a host.',
  'operator.audit.host.no-seat': '{id} hosts the group, and has no seat in it.',
  'operator.audit.host.none': '{id} did not offer to host.',
  'operator.audit.host.load':
    '{id} would host {count, plural, one {# group} other {# groups}}. The most is {most}.',
  'operator.audit.person.age': '{id} did not say to be 18 years or older.',
  'operator.audit.person.consent': '{id} did not say yes to being introduced to people.',
  'operator.audit.person.paused': '{id} is on pause.',
  'operator.audit.person.unreachable': '{id} cannot be reached now.',
  'operator.audit.person.introducible': '{id} wants to be introduced to nobody.',
  'operator.audit.pair.never': '{one} and {other} must never sit together.',
  'operator.audit.pair.household': '{one} and {other} live under one roof.',
  'operator.audit.pair.clubs': '{one} and {other} are of two clubs.',
  'operator.audit.together':
    '{one} and {other} only come together: in one group, or neither of them. It is not so here.',
  'operator.audit.distance.online': 'The group meets online. Who does not come online: {people}.',
  'operator.audit.distance.unknown': 'Nobody knows how far {one} and {other} live from each other.',
  'operator.audit.distance.far': '{one} and {other} live too far from each other.',
  'operator.audit.venue.needless': 'The group has a place to meet, and needs none.',
  'operator.audit.venue.none': 'The group has no place to meet.',
  'operator.audit.venue.unknown': 'There is no place «{venue}».',
  'operator.audit.venue.small':
    '{venue} is for {most, plural, one {# person} other {# people}}. Here {count} would come.',
  'operator.audit.venue.far': '{id} lives too far from {venue}.',
  'operator.audit.venue.rooms':
    '{count, plural, one {# group} other {# groups}} would be in {venue} at the same time. There is room for {most}.',
  'operator.audit.slot.no-week': 'The group meets at a time that no week has.',
  'operator.audit.slot.short': 'The group meets for less than an hour: {slot}.',
  'operator.audit.slot.away': '{id} is not free then: {slot}.',
  'operator.audit.slot.both': '{id} would be in the groups {one} and {other} at the same time.',
  'operator.audit.language.taught': 'The group learns {language}, and nobody here speaks it.',
  'operator.audit.language.member': '{id} does not speak {language}.',
  'operator.audit.language.none': 'The group has no language.',
  'operator.audit.language.no-bridge':
    'The group has no language, and nobody here can talk with all the others.',
  'operator.audit.topic.needless': 'A swap circle or a ring has no topic. It says here: {topic}.',
  'operator.audit.topic.none': 'The group has no topic.',
  'operator.audit.topic.private': 'We form no groups about this topic: {topic}.',
  'operator.audit.topic.apart': '{id} wants and can do nothing that is like this: {topic}.',
  'operator.audit.topic.few': 'Fewer than two people want to learn this: {topic}.',
  'operator.audit.source.untold': 'It says that nobody can show it. Who can: {people}.',
  'operator.audit.source.wrong': 'It says that {id} can show it, and that is not so.',
  'operator.audit.floor': '{id} gets nothing here and gives nothing here.',
  'operator.audit.ring.needless': 'This is no ring, and yet it says who shows whom what.',
  'operator.audit.ring.teaches':
    '{id} shows {count, plural, =0 {nothing} one {something once} other {something # times}}. In a ring everybody in it does so once, and nobody else.',
  'operator.audit.ring.first': 'The ring does not begin with the first person of the group.',
  'operator.audit.ring.next':
    '{id} is shown something and has the next turn, but here {next} follows.',
  'operator.audit.ring.offers': '{id} cannot show this, or it stays private: {concept}.',
  'operator.audit.ring.wants': '{id} wants to learn nothing that is like this: {concept}.',
  'operator.audit.criterion.diverse': 'Not all differ in «{attribute}», and they must.',
  'operator.audit.criterion.similar': 'Not all are the same in «{attribute}», and they must be.',
  'operator.audit.criterion.at-least-one':
    'Nobody has «{value}» for «{attribute}». At least one person must have it.',
  'operator.audit.criterion.never-alone':
    'One person is alone with «{value}» for «{attribute}». That may not be.',
  'operator.audit.utility.group': 'It says that the group is worth {told}. It is {worth}.',
  'operator.audit.utility.all': 'It says that all groups together are worth {told}. It is {worth}.',
  'operator.audit.certificate.utility':
    'The proof is about groups worth {told}. These are worth {worth}.',
  'operator.audit.certificate.below':
    'By the proof nothing is better than {bound}. These groups are worth {worth}.',
  'operator.audit.certificate.gap':
    'It says that nothing better exists, but the proof leaves room up to {bound}.',
  'operator.audit.certificate.reached':
    'It does not say that nothing better exists, but the proof does.',
  'operator.audit.reason.no-times': '{id} is told to have no free hour. That is not so.',
  'operator.audit.reason.no-place': '{id} is told to have named no home. That is not so.',
  'operator.audit.reason.no-wish': '{id} is told to have no wish. That is not so.',
  'operator.audit.reason.few-share-it':
    '{id} is told that few people share the wish. There is no wish to share.',
  'operator.audit.reason.elsewhere': '{id} is told a text that is for something else: «{text}».',
  'operator.audit.reason.told':
    '{id} is told something that {id} did not tell, in the text «{text}».',
}
