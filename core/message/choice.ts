/**
 * What a button carries. An *answer* belongs to one run of one script and dies with it; a *command*
 * works at any time. Both are short enough for Telegram's 64 bytes of callback data.
 */
import { z } from 'zod'

/** Verbs that may stand on a button of any message, with the record they are about. */
export const COMMANDS = [
  'introduction-yes',
  'introduction-no',
  'introduction-not-yet',
  'relay-write',
  'relay-stop',
  'relay-report',
  'rsvp-withdraw',
  'host-leave', // «ik stop met begeleiden», by the group
  'rsvp-return', // «toch wel komen», after a withdrawal
  'rsvp-take', // the seat that came free and is held, by its event
  'rsvp-pass',
  'rsvp-come', // «ja, ik kom», by the event and its moment
  'rsvp-absent', // «deze keer niet»
  'feedback-good', // «hoe was het?», by the event and its moment
  'feedback-fair',
  'feedback-bad',
  'feedback-absent',
  'feedback-cancelled',
  'met-yes', // «hebben jullie elkaar gezien?», by the introduction
  'met-not-yet',
  'met-no',
  'met-again', // «graag opnieuw»
  'again-undo',
  'strength-say', // «zeg iets moois», by the introduction
  'strength-keep', // what somebody said of them, by its id
  'strength-let-go',
  'strength-forget', // one line of the profile
  'host-confirm', // somebody may lead along, by the task
  'task-take',
  'task-answer',
  'task-done',
  'task-publish', // what a member proposed enters the catalogue, by its task
  'task-publish-plain', // without the photo
  'task-refuse',
  'word-reopen',
  'wish-show', // what answers a standing wish, by its concept
  'wish-end',
  'wish-keep', // for sixty days more
  'limits-forget', // what «niet dit, want…» ruled out
  'group-once', // «ik wil één keer een groepje doen», by its task
  'round-join', // «doe mee met de ronde», by the round
  'round-out', // «toch niet», «deze keer niet»
  'round-come', // «ja, ik kom», when reminded
  'round-later', // «later»: nothing changes
  'round-now', // «maak de groepjes nu», in a demo: reminded first
  'round-make', // «ja, ik kom», after that
  'round-send', // the groups that a coordinator looked over, by their round
  'round-hold',
  'seat-yes', // the seat that a round offers, by its group
  'seat-no',
  'seat-other',
  'seat-why',
  'tip-show', // «toon mij meer» of a group or an activity that was told, by its id
  'tip-pass', // «niet dit»
  'tips-less', // «minder vaak of stop»
  'tips-stay', // the answers to «zal ik je blijven schrijven?»
  'tips-later',
  'tips-stop',
  'tips-yes', // whether somebody would like tips at all
  'tips-no',
  'pause-for', // how long: `2w`, `1m`, `day`, `open`, or `ask`
  'back', // the answer when a pause is over: `yes`, `later`, `never`
  'rhythm-undo', // takes back the last change, by its id
  'rhythm-clear', // a line of the profile: `quiet`, `often`, `groups`, `muted.<talent>`
  'rhythm-often', // at most once in so many days
  'rhythm-mute', // nothing about this talent
  'news-join', // «doe mee» with what a partner announced, by the announcement
  'news-pass', // «niet dit»
  'news-end', // «geen nieuws van partners meer»
  'news-pause', // the coordinator steers an announcement
  'news-resume',
  'news-stop',
  'desk-confirm',
  'consent-give',
  'consent-withdraw',
  'rsvp-more', // «verander met hoeveel», by the activity
  'rsvp-seats', // so many seats, by the activity, the seats and the children among them
  'rsvp-wait', // rather all of them on the waitlist
  'barrier-show', // what helps, by the barriers
  'barrier-take', // one thing of it, by its id
  'barrier-pass-on', // «mag ik dit zonder je naam doorgeven?», by the barriers and the theme
  'barrier-keep-in',
  'barrier-remember', // «zal ik dit onthouden?», by the barriers
  'barrier-let-be',
  'barrier-forget', // one line of the profile
  'barrier-counts', // the coordinator's
  'link-yes', // «ja, dat ben ik», to the chat that asked for a code, by the link
  'link-no',
  'room-link', // «breng mij in jullie groepschat», by the group
  'share', // «vertel het verder», by `activity-` or `group-` and its id
  'card-line', // one line of the card, by its name
  'card-more', // the other lines, by the page
  'data-all', // everything that is kept, kind by kind
  'say', // as if the person had typed this word: help, human, agenda, stop ...
] as const
export const Command = z.enum(COMMANDS)
export type Command = z.infer<typeof Command>

export type Token =
  | { kind: 'answer'; run: string; value: string }
  | { kind: 'command'; command: Command; about: string }

export function answerToken(run: string, value: string): string {
  return `a:${run}:${value}`
}

export function commandToken(command: Command, about: string): string {
  return `c:${command}:${about}`
}

/** Reads a token; undefined for anything that this house never made. */
export function readToken(token: string): Token | undefined {
  const [kind, first, ...rest] = token.split(':')
  const last = rest.join(':')
  if (first === undefined || first === '' || last === '') return undefined
  if (kind === 'a') return { kind: 'answer', run: first, value: last }
  const command = Command.safeParse(first)
  if (kind === 'c' && command.success)
    return { kind: 'command', command: command.data, about: last }
  return undefined
}
