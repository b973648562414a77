/** Words that nobody knew yet: the club's human says what they are. */
import type { wordsList as source } from '../nl/words-list.ts'

export const wordsList: Readonly<Record<keyof typeof source, string>> = {
  'words-list.title': 'New words',
  'words-list.intro':
    'People here use these words, and I do not know them yet. I do not know who said them. Which word do you want to look at?',
  'words-list.next': 'One more word?',
  'words-list.counted': '{word}: {count, plural, one {# time} other {# times}}',
  'words-list.word': '{word}',
  'words-list.hint': 'Choose a word with a button or a number.',
  'words-list.stop': 'Enough for now',
  'words-list.later': 'All right. Type *words* when you want to go on.',
  'words-list.none':
    'There are no new words now. A word comes here when it was said at least twice.',
  'words-list.all-done': 'That was the last word. Thank you!',
  'words-list.what': '*{word}*: what is this?',
  'words-list.new': 'Something new that people do or learn',
  'words-list.other': 'Another word for something we have',
  'words-list.leave': 'Leave it',
  'words-list.back': 'Back to the list',
  'words-list.which': 'What is *{word}* another word for? Say it in your own words, like “sewing”.',
  'words-list.which.hint':
    'I do not know that one either. Type a word that I know, like “sewing” or “cooking”.',
  'words-list.meant': 'What do you mean exactly?',
  'words-list.sure': 'So *{word}* is another word for *{concept}*. Is that right?',
  'words-list.name': 'What should it be called? Type a name, or keep *{word}*.',
  'words-list.name.keep': 'Keep “{word}”',
  'words-list.name.hint': 'Type a name of 2 to 60 characters.',
  'words-list.theme': 'Where does *{label}* belong?',
  'words-list.group': 'And which group does *{label}* belong to?',
  'words-list.group-name': '{group}',
  'words-list.ignored': 'All right, I leave *{word}* as it is.',
  'words-list.mapped': 'All right. From now on *{word}* means *{concept}*.',
  'words-list.added': 'All right, *{label}* is added. People can find it from now on.',
  'words-list.undo': 'Undo that',
  'words-list.undone': 'Undone. *{word}* is back with the new words.',
  'words-list.problem.taken':
    '“{label}” is the name of *{by}* already. Choose another name, or first give *{by}* another one.',
  'words-list.problem.guarded':
    '“{label}” belongs to something that we do not show here. That word cannot come to mean something else.',
  'words-list.problem.empty': 'There are no letters that I can read in “{label}”.',
  'words-list.problem.unknown': '“{name}” does not exist in this club.',
  'words-list.problem.group': 'There is no group “{group}”.',
  'words-list.problem.elsewhere': 'The group “{group}” belongs to the theme “{theme}”.',
  'words-list.problem.circle':
    '“{name}” would become a part of itself. Choose something else that is broader.',
  'words-list.problem.id': '“{name}” exists already.',
}
