/** The first talk. */
import type { onboarding as source } from '../nl/onboarding.ts'

export const onboarding: Readonly<Record<keyof typeof source, string>> = {
  'onboarding.first-screen':
    'Zeg, ej goesting…? *What would you like to learn or do?*\nWaar heb je goesting in?\nTu as envie de quoi ?',
  'onboarding.hello':
    'Hello! I am *Goesting*. I bring people in your area together. We all learn from each other.',
  'onboarding.theme':
    'What would you like to learn or do? Choose a picture, or tell me in your own words.',
  'onboarding.theme.relax': 'Relax',
  'onboarding.theme.make': 'Make things',
  'onboarding.theme.eat': 'Eat',
  'onboarding.theme.grow': 'Plants and nature',
  'onboarding.theme.think': 'Think and talk',
  'onboarding.theme.unknown': 'I do not know',
  'onboarding.theme.hint':
    'I did not understand that yet. Choose a number, or say something like “I want to learn to sew”.',
  'onboarding.taster': 'Nice! Would you like to try one of these?',
  'onboarding.taster.other': 'Something else',
  'onboarding.understood': 'This is what I understood',
  'onboarding.want': 'You are looking for: *{what}*',
  'onboarding.offer': 'You can show: *{what}*',
  'onboarding.interest': 'You are interested in: *{what}*',
  'onboarding.when': 'When: *{times}*',
  'onboarding.only-when': 'Only: *{times}*',
  'onboarding.not-when': 'Rather not: *{times}*',
  'onboarding.where': 'Where: *{place}*',
  'onboarding.spoken': 'Languages: *{languages}*',
  'onboarding.price':
    '{euro, plural, =0 {Price: *free*} one {Price: *at most €{euro, number}*} other {Price: *at most €{euro, number}*}}',
  'onboarding.dropped': 'No longer: *{what}*',
  'onboarding.right': 'Is that right?',
  'onboarding.right.hint':
    'I did not understand that. Say yes or no, or say what should change. For example “not sewing but knitting”.',
  'onboarding.right.yes': 'Yes, that is right',
  'onboarding.right.no': 'Something is not right',
  'onboarding.wrong':
    'What is not right? Choose a number, or say it in your own words. The rest stays.',
  'onboarding.piece': 'What is wrong with “*{what}*”?',
  'onboarding.piece.keep': 'Leave it like this',
  'onboarding.piece.away': 'Take it away',
  'onboarding.piece.else': 'It is something else',
  'onboarding.piece.learn': 'I want to learn it',
  'onboarding.piece.show': 'I can show it',
  'onboarding.piece.want': '{what} (learn)',
  'onboarding.piece.company': '{what} (do together)',
  'onboarding.piece.challenge': '{what} (help)',
  'onboarding.piece.offer': '{what} (show)',
  'onboarding.piece.interest': '{what} (interests you)',
  'onboarding.piece.when': '{times}',
  'onboarding.piece.not-when': 'rather not: {times}',
  'onboarding.piece.where': '{place}',
  'onboarding.piece.spoken': '{language} (language)',
  'onboarding.piece.price':
    '{euro, plural, =0 {free} one {at most €{euro, number}} other {at most €{euro, number}}}',
  'onboarding.piece.dropped': 'no longer: {what}',
  'onboarding.else': 'What is it then, instead of *{what}*? Type it in your own words.',
  'onboarding.instead': 'Does this replace something?',
  'onboarding.instead.none': 'No, it is extra',
  'onboarding.which': 'What is it about?',
  'onboarding.which.none': 'None of these',
  'onboarding.doubt': 'You wrote “{typed}”. Do you mean *{what}*?',
  'onboarding.doubt.which': 'You wrote “{typed}”. What do you mean?',
  'onboarding.doubt.no': 'No, something else',
  'onboarding.role': '*{what}*: do you want to learn it, or can you show it?',
  'onboarding.role.learn': 'Learn',
  'onboarding.role.show': 'Show',
  'onboarding.role.both': 'Both',
  'onboarding.nothing-left': 'Good, that is gone.',
  'onboarding.correct.hint':
    'I did not understand that yet. Try it like this: “I want to learn to sew, on Wednesday evening in Genk”.',
  'onboarding.who':
    'This club is run by *{operator}*. Would you rather talk to a person? You can: {contact}.',
  'onboarding.kept': '{privacy}',
  'onboarding.erase':
    'Do you want everything erased? Type: *erase everything*. You can always do that.',
  'onboarding.name': 'What may I call you? Your first name is enough.',
  'onboarding.name.hint': 'Type only your first name, in letters. Or skip it.',
  'onboarding.adult': 'Are you 18 or older?',
  'onboarding.adult.silent': 'I would rather not say',
  'onboarding.adult.hint': 'Say yes or no, or type how old you are.',
  'onboarding.consent': 'May I introduce you to people to learn or do something with?',
  'onboarding.consent.yes': 'Yes, please',
  'onboarding.consent.no': 'No, rather not',
  'onboarding.consent.hint': 'Say yes or no. Both are fine.',
  'onboarding.send': 'Continue',
  'onboarding.why':
    'I only ask what I need. Your first name: to talk to you. Whether you are 18: I introduce nobody who is younger. Your yes: without it I tell nobody about you.',
  'onboarding.why.name':
    'To talk to you. People you get to know see your first name too. You can skip this.',
  'onboarding.why.adult':
    'I only introduce people of 18 or older to each other. Are you younger? Then I show you activities.',
  'onboarding.why.consent':
    'When I introduce you, somebody else sees your first name. They also see what you look for and what you can show. That is why I ask first. You can always say no later.',
  'onboarding.joined': 'Welcome, {name}!',
  'onboarding.joined.nameless': 'Welcome!',
  'onboarding.joined.no-consent':
    'Good, I will not introduce you to anyone. I will show you what there is to do.',
  'onboarding.joined.young':
    'I will not introduce you to people you do not know. I will show you fun things to do. And a person from the club is happy to help you.',
  'onboarding.told': 'I have added that to your profile.',
  'onboarding.changed': 'Your profile is changed.',
}
