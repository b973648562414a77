/** The first talk. */
import type { onboarding as source } from '../nl/onboarding.ts'

export const onboarding: Readonly<Record<keyof typeof source, string>> = {
  'onboarding.first-screen':
    'Zeg, ej goesting…? *What would you like to learn or do?*\nWaar heb je goesting in?\nTu as envie de quoi ?',
  'onboarding.hello':
    'Hello! I am *Goesting*. I bring people in your area together to learn from each other.',
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
  'onboarding.taster': 'Nice! Would you like one of these?',
  'onboarding.taster.unknown': 'That is a good answer. Here are a few ideas to try:',
  'onboarding.taster.other': 'Something else',
  'onboarding.meant': 'Do you mean this?',
  'onboarding.understood': 'This is what I understood',
  'onboarding.want': 'You are looking for: *{what}*',
  'onboarding.offer': 'You can show: *{what}*',
  'onboarding.interest': 'You are interested in: *{what}*',
  'onboarding.when': 'When: *{times}*',
  'onboarding.not-when': 'Rather not: *{times}*',
  'onboarding.where': 'Where: *{place}*',
  'onboarding.spoken': 'Languages: *{languages}*',
  'onboarding.right': 'Is that right?',
  'onboarding.right.yes': 'Yes, that is right',
  'onboarding.right.no': 'No, not quite',
  'onboarding.correct': 'Please say it again in your own words. What was right stays.',
  'onboarding.correct.hint':
    'I did not understand that yet. Try it like this: “I want to learn to sew, on Wednesday evening in Genk”.',
  'onboarding.who': 'This club is run by *{operator}*. To reach a person: {contact}.',
  'onboarding.kept': '{privacy}',
  'onboarding.erase': 'You can always have everything erased: type *erase everything*.',
  'onboarding.name': 'What may I call you? Your first name is enough.',
  'onboarding.name.hint': 'Type only your first name, in letters. Or skip it.',
  'onboarding.adult': 'Are you 18 or older?',
  'onboarding.adult.silent': 'I would rather not say',
  'onboarding.consent': 'May I introduce you to people who are a good fit for you?',
  'onboarding.consent.yes': 'Yes, you may',
  'onboarding.consent.no': 'No, rather not',
  'onboarding.send': 'Continue',
  'onboarding.joined': 'Welcome, {name}!',
  'onboarding.joined.nameless': 'Welcome!',
  'onboarding.joined.no-consent':
    'Good, I will not introduce you to anyone. I will show you what there is to do.',
  'onboarding.joined.young':
    'I will not introduce you to people you do not know. I will show you fun things to do. And a person from the club is happy to help you.',
  'onboarding.told': 'I have added that to your profile.',
}
