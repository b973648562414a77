/** Every text in this language, by talk. */

import type { Catalogue } from '../nl/index.ts'
import { always } from './always.ts'
import { askClub } from './ask-club.ts'
import { barrier } from './barrier.ts'
import { broadcast } from './broadcast.ts'
import { card } from './card.ts'
import { change } from './change.ts'
import { chats } from './chats.ts'
import { demo } from './demo.ts'
import { expire } from './expire.ts'
import { find } from './find.ts'
import { findCloser } from './find-closer.ts'
import { follow } from './follow.ts'
import { forChild } from './for-child.ts'
import { forming } from './forming.ts'
import { grow } from './grow.ts'
import { household } from './household.ts'
import { human } from './human.ts'
import { introduce } from './introduce.ts'
import { invitation } from './invitation.ts'
import { links } from './links.ts'
import { matching } from './matching.ts'
import { myData } from './my-data.ts'
import { narrow } from './narrow.ts'
import { onboarding } from './onboarding.ts'
import { operator } from './operator.ts'
import { operatorAudit } from './operator-audit.ts'
import { operatorCopy } from './operator-copy.ts'
import { operatorForming } from './operator-forming.ts'
import { operatorImport } from './operator-import.ts'
import { operatorLinks } from './operator-links.ts'
import { operatorMatch } from './operator-match.ts'
import { operatorMatching } from './operator-matching.ts'
import { operatorNews } from './operator-news.ts'
import { operatorRecords } from './operator-records.ts'
import { operatorRedis } from './operator-redis.ts'
import { operatorStuck } from './operator-stuck.ts'
import { operatorTalents } from './operator-talents.ts'
import { operatorTelegram } from './operator-telegram.ts'
import { page } from './page.ts'
import { plans } from './plans.ts'
import { propose } from './propose.ts'
import { relay } from './relay.ts'
import { remind } from './remind.ts'
import { rhythm } from './rhythm.ts'
import { room } from './room.ts'
import { round } from './round.ts'
import { roundGo } from './round-go.ts'
import { seat } from './seat.ts'
import { start } from './start.ts'
import { telegram } from './telegram.ts'
import { tips } from './tips.ts'
import { why } from './why.ts'
import { words } from './words.ts'
import { wordsList } from './words-list.ts'

export const fr: Catalogue = {
  ...always,
  ...onboarding,
  ...find,
  ...findCloser,
  ...narrow,
  ...invitation,
  ...introduce,
  ...relay,
  ...human,
  ...plans,
  ...propose,
  ...room,
  ...round,
  ...roundGo,
  ...seat,
  ...remind,
  ...change,
  ...chats,
  ...follow,
  ...grow,
  ...expire,
  ...links,
  ...matching,
  ...forming,
  ...start,
  ...telegram,
  ...tips,
  ...myData,
  ...rhythm,
  ...words,
  ...barrier,
  ...askClub,
  ...wordsList,
  ...page,
  ...operator,
  ...operatorAudit,
  ...operatorForming,
  ...operatorImport,
  ...operatorLinks,
  ...operatorMatch,
  ...operatorMatching,
  ...operatorRecords,
  ...operatorRedis,
  ...operatorTalents,
  ...operatorTelegram,
  ...broadcast,
  ...operatorNews,
  ...operatorStuck,
  ...operatorCopy,
  ...demo,
  ...household,
  ...forChild,
  ...card,
  ...why,
}
