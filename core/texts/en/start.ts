/** «Ik weet het niet» and «ik kan niks»: two good ways to begin. */
export const start = {
  'taste.hello':
    'That is a good answer. Let us try a few things. I show you three, and you say: thumbs up or thumbs down.',
  'taste.which': 'Number {at, number} of {of, number}. Is this something for you?',
  'taste.up': '👍 I want to try that',
  'taste.down': '👎 Not for me',
  'taste.enough': 'That is enough',
  'taste.people':
    '{count, plural, one {One person in your club likes to show this.} other {{count, number} people in your club like to show this.}}',
  'taste.activities':
    '{count, plural, one {One activity is coming up.} other {{count, number} activities are coming up.}}',
  'taste.first': 'Coming up: *{title}*, {when}.',
  'taste.hint': 'Choose 👍 or 👎. Or just say what you would like.',
  'taste.none-yet': 'That helps me too: now I know what it is not. Here are three more.',
  'taste.none': 'Good. What you do not like, I will not show again. Have a look at the pictures:',
  'life.hello':
    'Many people say that. And still, everybody can do something that somebody else wants to learn.',
  'life.ask':
    'What do you do at home, or for others? Choose something, or tell me. For example: “I repair bikes for my cousins”.',
  'life.more': 'That is something! Do you do anything else?',
  'life.coming': 'Maybe something to do together: *{title}*, {when}.',
  'life.other': 'There is also this to do here: *{title}*, {when}.',
  'life.cooking': 'I cook',
  'life.children': 'I look after children',
  'life.bikes': 'I repair bikes',
  'life.clothes': 'I mend clothes',
  'life.garden': 'I work in the garden',
  'life.rather-learn': 'I would rather learn something',
  'life.enough': 'That is all',
  'life.hint': 'I did not understand that yet. Choose a number. Or tell me something you often do.',
} as const
