/** What is said to who makes a copy of the house, or puts one back. */
import type { operatorCopy as source } from '../nl/operator-copy.ts'

export const operatorCopy: Readonly<Record<keyof typeof source, string>> = {
  'operator.copy.file': 'the file of the copy',
  'operator.copy.backup': 'makes a copy of everything, also while Goesting runs',
  'operator.copy.restore': 'puts a copy back; then nothing leaves until you decide',
  'operator.copy.replace': 'also when something is there already; it is kept beside',
  'operator.copy.sending': 'lets messages leave again after a copy was put back',
  'operator.copy.drop-old': 'what waited then is not sent any more',
  'operator.copy.send-old': 'what waited then leaves; somebody may read it twice',
  'operator.copy.made': 'The copy was made and looked over: {file}',
  'operator.copy.size':
    '{mb} MB in {seconds} s: {members, plural, one {# person} other {# people}}, {groups, plural, one {# group} other {# groups}}, {activities, plural, one {# activity} other {# activities}}.',
  'operator.copy.keep':
    'Everything about people is in it. Keep it in another place, locked up, and erase it within 35 days.',
  'operator.copy.restored': 'The copy of {moment} is back in place.',
  'operator.copy.aside': 'What was there is now: {file}',
  'operator.copy.held':
    'Nothing leaves yet: what waited then may have arrived since. Look and decide with: goesting sending on',
  'operator.copy.erased':
    'writes who had themselves erased, without names: for a file on another machine',
  'operator.copy.erased-list':
    'a file made with «goesting erased»: whoever is in it is erased again',
  'operator.copy.erased-again':
    '{count, plural, =0 {As far as is known here, nobody in this copy had themselves erased since.} one {# person in this copy had themselves erased since, and was erased again.} other {# people in this copy had themselves erased since, and were erased again.}}',
  'operator.copy.erased-unknown':
    'Nobody knows who had themselves erased after this copy was made: those people are in it again. Do you have a file made with «goesting erased»? Then put the copy back once more, with --erased and that file.',
  'operator.copy.nothing-held':
    'There is no copy that was put back to decide about. To switch a club on or off: goesting club sending',
  'operator.copy.waits':
    '{club}: {count, plural, one {# message waited} other {# messages waited}} on {moment}.',
  'operator.copy.decide':
    'Choose one: --drop-old (do not send any more) or --send-old (send all the same).',
  'operator.copy.dropped':
    'Messages leave again. {count, plural, =0 {Nothing waited.} one {# old message does not leave any more.} other {# old messages do not leave any more.}}',
  'operator.copy.sent':
    'Messages leave again. {count, plural, =0 {Nothing waited.} one {# old message leaves too.} other {# old messages leave too.}}',
  'operator.copy.club-held':
    '{club} comes from a copy that was put back. Decide about the old messages first: goesting sending on',
  'operator.copy.not.missing': 'The file {file} is not there. Nothing was changed.',
  'operator.copy.not.same':
    '{file} is Goesting itself, and no copy. Choose another file. Nothing was changed.',
  'operator.copy.not.not-a-database':
    '{file} is no copy of Goesting: it is something else, or it is empty. Nothing was changed.',
  'operator.copy.not.not-ours': '{file} belongs to another program. Nothing was changed.',
  'operator.copy.not.newer':
    '{file} was made by a newer Goesting. Install that one first. Nothing was changed.',
  'operator.copy.not.damaged':
    'The copy is damaged. Nothing was changed. Take another copy, or check the disk.',
  'operator.copy.not.in-use':
    'Goesting is still running on these records. Stop it first. Nothing was changed.',
  'operator.copy.not.not-empty':
    'There are records of Goesting here already. With --replace the copy takes their place; they are kept beside. Nothing was changed.',
  'operator.copy.not.unread':
    'I cannot read what is here: so nobody knows who had themselves erased after the copy was made. Name the last file made with «goesting erased», with --erased. If there is none, move goesting.db out of the data folder first. Nothing was changed.',
  'operator.copy.not.list-missing': 'The file {list} is not there. Nothing was changed.',
  'operator.copy.not.list-unread':
    'I cannot read the file {list}. Check its rights. Nothing was changed.',
  'operator.copy.not.list-other':
    '{list} was not made with «goesting erased». Nothing was changed.',
  'operator.copy.not.list-torn':
    '{list} is not whole: lines are missing, or something in it was changed. Take another file made with «goesting erased». Nothing was changed.',
  'operator.copy.not.full':
    'There is too little room on the disk. Make room and try again. Nothing was changed.',
  'operator.copy.not.place':
    'I cannot write or read there. Check the folder and its rights. Nothing was changed.',
  'operator.copy.not.taken':
    '{file} is something else already. I leave it alone: choose another name.',
  'operator.doctor.copy':
    'The last copy was made {days, plural, =0 {today} one {# day ago} other {# days ago}}.',
  'operator.doctor.copy-old':
    'The last copy is {days, plural, one {# day} other {# days}} old. Make one with: goesting backup',
  'operator.doctor.copy-none': 'No copy was made yet. Make one with: goesting backup',
  'operator.doctor.waits':
    'The oldest message has waited for {minutes, plural, one {# minute} other {# minutes}}.',
  'operator.doctor.quarantined':
    '{count, plural, one {# message from somebody could not be handled.} other {# messages from people could not be handled.}} Look with: goesting intake list',
  'operator.doctor.jobs':
    '{count, plural, one {# piece of work was given up.} other {# pieces of work were given up.}} Look with: goesting outbox jobs',
  'operator.doctor.news': 'Being announced now: {ids}.',
  'operator.doctor.held':
    '{club} comes from a copy that was put back and sends nothing yet. Decide with: goesting sending on',
}
