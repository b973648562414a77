/** What is said to who runs the house: the command line, the settings, the doctor. */
import type { operator as source } from '../nl/operator.ts'

export const operator: Readonly<Record<keyof typeof source, string>> = {
  'operator.help.usage': 'Usage:',
  'operator.help.arguments': 'What it needs:',
  'operator.help.options': 'Options:',
  'operator.help.commands': 'Commands:',
  'operator.help.option-word': 'options',
  'operator.help.command-word': 'command',
  'operator.help.help': 'shows this help',
  'operator.help.json': 'answers in JSON, for a program',
  'operator.cli.about': 'Goesting brings people in a town together to learn from each other.',
  'operator.cli.codes': 'Exit code: 0 = fine, 1 = failed, 2 = used in a wrong way.',
  'operator.cli.failed': 'That did not work: {reason}',
  'operator.cli.did-you-mean': 'Did you mean «{like}»?',
  'operator.cli.see-help': 'With --help you see what is possible.',
  'operator.cli.unknown-command': 'There is no command «{name}».',
  'operator.cli.unknown-option': 'There is no option «{name}» here.',
  'operator.cli.missing-argument': 'Something is missing: «{name}».',
  'operator.cli.missing-value': 'A value must follow «{name}».',
  'operator.cli.too-many': 'There is too much after this command.',
  'operator.cli.not-understood': 'I cannot read the command like that.',
  'operator.config.wrong':
    '{count, plural, one {One setting is not right:} other {# settings are not right:}}',
  'operator.config.data':
    'GOESTING_DATA is «{value}», but that is a file. Give the name of a folder.',
  'operator.config.demo':
    'GOESTING_DEMO is «{value}». Choose 1 (always the practice club), 0 (never), or leave it out.',
  'operator.config.practice-clubs':
    'GOESTING_PRACTICE_CLUBS is «{value}». Give a whole number from 1 to 10000: so many practice clubs at once.',
  'operator.config.secret':
    'GOESTING_SECRET is too short: {length, plural, one {# character} other {# characters}}. It needs at least 32.',
  'operator.config.secret-missing':
    'GOESTING_SECRET is missing. It is needed because others can reach {host}. Give at least 32 characters that nobody can guess.',
  'operator.config.url':
    'GOESTING_URL is «{value}». Give the address of your chat page, with nothing behind it, such as {page}. Without https only on this computer.',
  'operator.config.host': 'HOST is «{value}». Give an IP address or a name, such as 127.0.0.1.',
  'operator.config.log-level': 'LOG_LEVEL is «{value}». Choose debug, info, warn, error or silent.',
  'operator.config.node-env': 'NODE_ENV is «{value}». Choose production, development or test.',
  'operator.config.port': 'PORT is «{value}». Give a whole number from 0 to 65535.',
  'operator.config.unknown': 'I do not know {name}. Is it a typing mistake? If not, take it away.',
  'operator.config.unknown-like': 'I do not know {name}. Did you mean {like}?',
  'operator.start.words': 'Getting the words ready. This takes some seconds and happens once.',
  'operator.build.done': 'The words are ready.',
  'operator.start.open': 'Goesting is open: {url}',
  'operator.start.demo': 'Play the people of the practice club: {url}',
  'operator.start.folder': 'Everything is kept in: {folder}',
  'operator.start.second':
    'Another Goesting already works in this folder. This one also answers, on its own page, and takes over when the other stops.',
  'operator.start.stop': 'To stop: Ctrl-C. What you wrote is kept.',
  'operator.start.stopping': 'Finishing what is under way…',
  'operator.start.cut-off':
    'After {seconds, number} seconds not everything was done. I stop all the same. What was under way happens at the next start.',
  'operator.start.stopped': 'Stopped. See you next time!',
  'operator.start.about': 'starts Goesting, with the chat page',
  'operator.chat.about': 'talks with Goesting in this window',
  'operator.chat.as': 'plays an invented person of the practice club',
  'operator.chat.hello': 'You are talking with Goesting. Ctrl-C stops; your conversation is kept.',
  'operator.chat.bye': 'See you next time!',
  'operator.chat.lost': 'I could not keep that message. Please type it again.',
  'operator.chat.slow': 'The answer takes its time. It will come here as soon as it is ready.',
  'operator.desk.about': 'gives a link with which the coordinator signs in',
  'operator.desk.club': 'name or id of the club',
  'operator.desk.link':
    'With this link the coordinator of {club} signs in. It works once, for 10 minutes, while Goesting is running:',
  'operator.desk.which': 'There are more clubs: {clubs}. Say which one you mean.',
  'operator.club.about': 'makes a club, or shows the clubs',
  'operator.club.list': 'shows all clubs',
  'operator.club.show': 'shows everything about a club',
  'operator.club.create': 'makes a real club; the practice club is then out of sight',
  'operator.club.none': 'There is no club yet. Make one with: goesting club create',
  'operator.club.unknown': 'There is no club «{name}». These are there: {clubs}.',
  'operator.club.state.sandbox': 'practice of one person',
  'operator.club.state.demo': 'practice club, invented example',
  'operator.club.state.founding': 'waits until the coordinator confirms',
  'operator.club.state.open': 'open',
  'operator.club.state.closed': 'closed',
  'operator.club.card.operator': 'Who runs it: {operator}',
  'operator.club.card.contact': 'A human who can be reached: {contact}',
  'operator.club.card.where': 'Where: {town}, up to {km} km away',
  'operator.club.card.coordinators':
    '{count, plural, =0 {No coordinator yet} one {# coordinator} other {# coordinators}}',
  'operator.club.card.sending': 'Messages are sent.',
  'operator.club.card.silent': 'No messages are sent now: sending is switched off.',
  'operator.club.intro': 'A new club',
  'operator.club.ask.name': 'What is the name of the club?',
  'operator.club.ask.operator': 'Which organisation answers for it?',
  'operator.club.ask.contact':
    'Which human can be reached? Give a name, and a telephone number or an e-mail address.',
  'operator.club.ask.town': 'In which town?',
  'operator.club.ask.coordinator': 'What is the first name of the coordinator?',
  'operator.club.ask.language': 'Which language does the coordinator speak?',
  'operator.club.ask.privacy': 'What is kept, and for how long? (in {language})',
  'operator.club.ask.privacy-use':
    'This is what people read about what is kept. Is it right for you? If not, you write it yourself.',
  'operator.club.bad.name': 'The name of the club has 2 to 80 characters.',
  'operator.club.bad.operator': 'The name of the organisation has 2 to 120 characters.',
  'operator.club.bad.contact': 'Say in 2 to 160 characters who can be reached, and how.',
  'operator.club.bad.town': 'Give the name of a town.',
  'operator.club.bad.coordinator': 'A first name has 1 to 40 characters.',
  'operator.club.bad.language': 'Choose nl, fr or en as the language.',
  'operator.club.bad.privacy': 'Write what is kept and for how long, in at least one language.',
  'operator.club.privacy-suggested': 'uses the proposed lines about what is kept',
  'operator.club.privacy-lines':
    'What you tell about yourself is kept until you have it erased. Your messages are gone after 7 days. Do you report somebody? Then the last 20 messages stay with that report, for a year at most. You can always ask to have everything erased.',
  'operator.club.missing': 'A new club still needs: {options}.',
  'operator.club.made':
    'The club {club} is made. It opens as soon as the coordinator confirms the test message. Open this link on the device of the coordinator. It works once, for 10 minutes, while Goesting is running:',
  'operator.club.nothing-made': 'Stopped. Nothing was made.',
  'operator.club.runs-already':
    'The port is already in use. Is Goesting running there? Then the link works.',
  'operator.club.waiting': 'Waiting for the confirmation. Ctrl-C stops the waiting.',
  'operator.club.open': 'Confirmed: the club {club} is open.',
  'operator.club.not-confirmed':
    'Not confirmed yet. The club keeps waiting. With «goesting desk» you get a new link.',
  'operator.doctor.about': 'looks whether all is well',
  'operator.doctor.well': 'All is well.',
  'operator.doctor.ill': 'Something is wrong: see the lines with ✗.',
  'operator.doctor.settings': 'The settings are right.',
  'operator.doctor.node': 'Node {version} is new enough.',
  'operator.doctor.node-old': 'Node {version} is too old. Install {oldest} or newer.',
  'operator.doctor.folder': 'The folder {folder} can be written to.',
  'operator.doctor.folder-new': 'The folder {folder} is not there yet. It is made at the start.',
  'operator.doctor.folder-closed':
    'The folder {folder} cannot be written to. Give the right to write, or choose another with GOESTING_DATA.',
  'operator.doctor.room': 'The disk is nearly full: {mb} MB left.',
  'operator.doctor.port': 'Port {port} on {host} is free.',
  'operator.doctor.port-taken':
    'Port {port} on {host} is in use: by Goesting, or by another program. Choose another with PORT if need be.',
  'operator.doctor.port-closed':
    'Port {port} on {host} does not open ({code}). Choose another with PORT, or look at HOST.',
  'operator.doctor.no-database': 'Nothing is kept yet. That comes with the first start.',
  'operator.doctor.database-closed': 'The kept records do not open.',
  'operator.doctor.database':
    'The kept records are whole: {members, plural, one {# person} other {# people}}, {groups, plural, one {# group} other {# groups}}, {activities, plural, one {# activity} other {# activities}}.',
  'operator.doctor.database-broken': 'The kept records are damaged: {reason}. Put a copy back.',
  'operator.doctor.real': 'Open: {clubs}.',
  'operator.doctor.demo':
    'No real club is open; you see the practice club. Make a real one with: goesting club create',
  'operator.doctor.founding':
    'Still waiting for a confirmation: {clubs}. With «goesting desk» you get a new link.',
  'operator.doctor.silent': 'In {club} no messages are sent now: sending is switched off.',
  'operator.doctor.outbox':
    'No message got stuck; {waiting, plural, one {# message is waiting} other {# messages are waiting}}.',
  'operator.doctor.outbox-stuck':
    'Of {unknown, plural, one {# message} other {# messages}} it is not sure that it arrived; {dead, plural, one {# could} other {# could}} not leave; {waiting, plural, one {# is} other {# are}} waiting.',
  'operator.understand.about': 'shows what Goesting makes of a text',
  'operator.understand.text': 'the text, as a person would type it',
  'operator.understand.nothing': 'Give a text, or pipe lines into it.',
  'operator.understand.bad.json': 'Line {number} is not JSON. Put one object on each line.',
  'operator.understand.bad.id': '«id» must be a text or a number.',
  'operator.understand.bad.text': '«text» is missing, or it is not a text.',
  'operator.understand.value': '{value}',
  'operator.understand.language': 'language',
  'operator.understand.intent': 'intent',
  'operator.understand.wants': 'wants to learn',
  'operator.understand.offers': 'can show',
  'operator.understand.interests': 'likes',
  'operator.understand.unsure': 'maybe',
  'operator.understand.where': 'where',
  'operator.understand.when': 'when',
  'operator.understand.not-when': 'not when',
  'operator.understand.spoken': 'speaks',
  'operator.understand.age': 'age',
  'operator.understand.price': 'highest price',
  'operator.understand.barriers': 'barriers',
  'operator.understand.alert': 'alarm',
  'operator.import.about': 'brings in people, activities, places, groups or talents from a file',
  'operator.import.esco.about': 'reads the official CSV files of ESCO',
  'operator.import.esco.folder': 'the folder with the files of ESCO',
  'operator.import.esco.langs': 'which languages, with commas between them; usually nl,fr,en',
  'operator.import.esco.scope': 'full takes everything, hobby leaves out what is only work',
  'operator.import.esco.bad-langs':
    '«{value}» does not go with --langs. Choose from nl, fr and en, for example nl,fr.',
  'operator.import.esco.bad-scope': '«{value}» does not go with --scope. Choose full or hobby.',
  'operator.import.esco.reading': 'Reading {file}…',
  'operator.import.esco.merging': 'Putting it beside our own talents…',
  'operator.import.esco.no-folder': 'The folder {folder} is not there, or I may not read it.',
  'operator.import.esco.no-files':
    'There is no file of ESCO in the folder {folder}, such as {example}. Download the CSV files of ESCO, unpack them, and give that folder.',
  'operator.import.esco.nothing-read': 'There is not one skill in the files that I can read.',
  'operator.import.esco.broken':
    '{count, plural, one {I could not read # row:} other {I could not read # rows:}}',
  'operator.import.esco.more': '… and {count, number} more. With --json you see them all.',
  'operator.import.esco.missing':
    'There is no file in {language}. Its names are now in another language.',
  'operator.import.esco.no-broader':
    'The file broaderRelationsSkillPillar.csv is missing. So I do not know what belongs to what.',
  'operator.import.esco.changed':
    '{count, plural, one {# talent} other {# talents}} of ESCO read. Is Goesting running? Then start it again.',
  'operator.import.esco.same':
    'Nothing has changed: {count, plural, one {# talent} other {# talents}} of ESCO.',
  'operator.import.esco.names':
    '{language}: {own, number} with a name of their own, {borrowed, number} with a name in another language',
  'operator.import.esco.linked':
    '{count, plural, =0 {We had none of these skills yet.} one {We had # skill already.} other {We had # skills already.}}',
  'operator.import.esco.collisions':
    'Names that were left out: {authored, number} we had already, {earlier, number} came twice, {everyday, number} were too common or too short.',
  'operator.import.esco.orphans':
    '{count, plural, one {# skill has} other {# skills have}} no name left.',
  'operator.import.esco.unreleased':
    '{count, plural, one {# skill is} other {# skills are}} no longer valid according to ESCO.',
  'operator.import.esco.work':
    '{count, plural, one {# skill} other {# skills}} left out: only work.',
  'operator.import.esco.where': 'It is in {path}. Done in {seconds, number} s.',
  'operator.import.esco.thanks':
    'This service uses the ESCO classification of the European Commission.',
}
