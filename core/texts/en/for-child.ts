/** A wish for one's child, and the talk with somebody under 13. */
import type { forChild as source } from '../nl/for-child.ts'

export const forChild: Readonly<Record<keyof typeof source, string>> = {
  'child.intro': 'Your child can go here:',
  'child.intro.what': 'This is what I found for your child. It is about *{what}*.',
  'child.intro.years': 'This is good for a child of {years}:',
  'child.intro.years-what': 'This is good for a child of {years}. It is about *{what}*.',
  'child.kept': 'I keep nothing about your child. Not even a name.',
  'child.later': 'There is also:',
  'child.wide': 'This is on as well:',
  'child.empty':
    'I found nothing that fits right now. I can look wider: further away, and other things too. Or ask a person from the club.',
  'child.empty.wide':
    'Looking wider, I still found nothing for this age. A person from the club is happy to think along. Feel free to come back later.',
  'child.wider': 'Show other things too',
  'child.done': 'That is all',
  'child.bye': 'Good. Write to me whenever you are looking for something.',
  'child.hint':
    'I did not understand that. Type a number. You can also tell me an age, or what your child likes to do.',
  'child.choose': 'We would like this',
  'child.count': 'For how many children is it?',
  'child.number': '{count, plural, one {1 child} other {# children}}',
  'child.alone':
    '{children, plural, one {Only my child is coming} other {Only my children are coming}}',
  'child.adult': 'Are you 18 or older? Only an adult can sign up a child.',
  'young.hello':
    'Nice that you are here! Because you are younger than 13, we do this together with an adult. That can be your mum, your dad, or somebody else you know.',
  'young.together':
    'You do not have to tell me your name. I only remember that you are younger than 13. Is that wrong? Type *a human*.',
  'young.again': 'Hello! We are looking together with an adult again.',
  'young.list': 'You can do this:',
  'young.choose': 'I would like this',
  'young.company':
    'Yes, do come together! First choose what you like. Then you take 2 places together.',
  'young.adult': '“*{who}*”, nice! Is there an adult with you now? Let them read along.',
  'young.adult.yes': 'Yes, we are reading together',
  'young.adult.no': 'No, not now',
  'young.for-adult': 'Hello! This is for the adult:',
  'young.sure':
    'Shall I take 2 places for “*{who}*”? One for the child and one for you. I only keep how many places there are.',
  'young.sure.yes': 'Yes, I am 18 or older and I will come',
  'young.sad':
    'I am sorry that you feel this way. Would you like to talk? Call or chat for free: *102* (Awel) in Dutch, *103* (Écoute-Enfants) in French. A person from the club also reads what you wrote.',
  'young.later': 'Good. First ask an adult. Then come back together.',
  'young.bye': 'Bye! You are welcome to come back, together with an adult.',
}
