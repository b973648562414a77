/** With how many people come to an activity. */
import type { household as source } from '../nl/household.ts'

export const household: Readonly<Record<keyof typeof source, string>> = {
  'household.more': 'I am not coming alone',
  'household.how-many': 'How many of you are coming? Count yourself too.',
  'household.count': '{seats, plural, one {1 place, just for you} other {# places}}',
  'household.about': 'It is about “*{title}*”.',
  'household.may': 'Yes, you can!',
  'household.sure':
    'Shall I take {seats, plural, one {*1 place*} other {*# places*}} for “*{who}*”?',
  'household.for.others':
    '{others, plural, =0 {For you.} one {For you and 1 other person.} other {For you and # others.}}',
  'household.for.own':
    '{children, plural, one {For you and 1 child.} other {For you and # children.}}',
  'household.for.both':
    '{others, plural, one {For you, 1 other person} other {For you, # others}} and {children, plural, one {1 child.} other {# children.}}',
  'household.for.children':
    '{children, plural, one {For 1 child. You do not need a place yourself.} other {For # children. You do not need a place yourself.}}',
  'household.which':
    'Good, there {seats, plural, one {is 1} other {are #}} of you. Now choose where you want to go.',
  'household.too-many':
    'I can take {most} places at most. Are there more of you? Then type *a human*.',
  'household.no-number':
    'How many of you are coming? Type for example *2 of us*. It can be up to {most}.',
  'household.group':
    'In a small group, a place is for one person. Does somebody else want to join? Let them write to me themselves. They are very welcome.',
  'household.activities':
    'You can come together to an activity. First choose one. Then you can say how many of you are coming.',
  'household.ages.from': 'From {from} years old',
  'household.ages.between': 'From {from} to {to} years old',
  'household.fits': '{ages}. Does that fit?',
  'household.fits.yes': 'Yes, that fits',
  'household.fits.no': 'No, that does not fit',
  'household.fits.not':
    '{ages}: that does not fit for a child who would come along. I have not changed anything. There must be something else that does fit.',
  'household.seated': 'You have {seats, plural, one {1 place} other {*# places*}} for “*{title}*”.',
  'household.hint': 'Not coming alone? Type for example *2 of us*.',
  'household.waitlisted':
    'There is no room left for the {seats} of you at “*{title}*”. You are on the waiting list for {seats} places, at place {place}. If {seats} places become free, I will tell you.',
  'household.full':
    'There is no room for {seats} at “*{title}*”. {kept, plural, one {You keep your one place.} other {You keep your # places.}}',
  'household.larger':
    'There is only room for {capacity} here. Type *a human*, and somebody from the club will help.',
  'household.wait': 'Rather wait with {seats}',
  'household.wait.hint':
    'You can also go on the waiting list with {seats}. Then you give back what you have now.',
  'household.line': '{seats} of you. {who}',
  'household.change': 'Change how many',
  'household.left':
    '{seats, plural, one {Good, your place is} other {Good, your # places are}} free for others.',
  'household.free':
    'There are {seats} free places: *{title}*. You are waiting for {seats} places. Would you like them?',
  'household.held': 'I will keep the {seats} places until *{moment}*.',
  'household.not-allowed':
    'This is not for children. I have not changed anything. A person from the club is happy to think along.',
  'household.needs-adult':
    'Only somebody of 18 or older can sign up a child. Ask an adult, or type *a human*.',
  'household.needs-company':
    'Come with an adult. Then you need 2 places: one for you and one for that adult.',
  'household.take': 'Yes, take {seats} places',
  'household.may.how':
    'Yes, you can! You can bring somebody to an activity: your mum, your dad, a friend. I will take {seats} places then.',
  'household.may.first': 'First choose an activity. Then say *{seats} of us*.',
  'household.about-which': 'What is that for?',
}
