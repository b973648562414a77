/** An activity that a member proposes: what is asked, what the club decides, and how that is told. */
import type { propose as source } from '../nl/propose.ts'

export const propose: Readonly<Record<keyof typeof source, string>> = {
  'propose.near': 'There is something like it already:',
  'propose.near.ask': 'Would you like to join that?',
  'propose.near.yes': 'Yes, show me more',
  'propose.near.no': 'No, I propose something new',
  'propose.what':
    'Nice! What would you like to do? Type for example *cooking together, Friday at 6 pm in the library*.',
  'propose.when':
    'On which day, and from what time to what time? Type for example *Saturday from 10 to 12*.',
  'propose.when.hint':
    'I did not read a day. Type for example *Saturday from 10 to 12* or *12 December at 2 pm*. Not sure yet? That is fine too.',
  'propose.when.no-such-day':
    'That day does not exist. Which day do you mean? Type for example *12 December at 2 pm*.',
  'propose.when.past':
    'That day is over already. On which day is it? Type for example *12 December at 2 pm*.',
  'propose.when.far':
    'That day is too far away. Choose a day within a year, for example *12 December at 2 pm*.',
  'propose.where': 'Where exactly? Type for example *the library of Genk*.',
  'propose.price': 'What does it cost? Type an amount, for example *5 euro*.',
  'propose.price.hint': 'Type an amount in euro, for example *5 euro*. Or choose below.',
  'propose.free': 'It is free',
  'propose.skip': 'I do not know yet',
  'propose.again': 'Tell it once more in your own words: what, when and where.',
  'propose.photo':
    'Do you have a photo? Send it now. Then people see at once what you are going to do. A person from the club looks at it first. Do not show faces of children, or of people who do not know about it.',
  'propose.photo.skip': 'No photo',
  'propose.photo.hint': 'Send your photo here in the chat. Do you have none? Choose *No photo*.',
  'propose.photo.have': 'Great! I have your photo.',
  'propose.photo.off': 'No photo after all',
  'propose.photo.gone':
    'Your photo did not arrive well. Send it once more, or go on without a photo.',
  'propose.photo.too-large': 'This photo is too large. Send another one, or go on without a photo.',
  'propose.photo.other':
    'I cannot show this. Send it as a normal photo, not as a file. You can also go on without a photo.',
  'propose.photo.enough': 'I cannot take this photo any more. I keep what I already had.',
  'propose.right':
    'Is that right? Then somebody from the club looks at it. Others see it only after that.',
  'propose.right.yes': 'Yes, send it on',
  'propose.right.other': 'No, let me say it again',
  'propose.right.none': 'Never mind',
  'propose.left': 'Good, I send nothing on.',
  'propose.card.no-day': 'When: we do not know yet',
  'propose.card.no-hour': 'What time: we do not know yet',
  'propose.card.no-spot': 'Where: we do not know yet',
  'propose.card.no-price': 'Price: we do not know yet',
  'propose.sent': 'Thank you! You will hear here whether it joins the activities.',
  'propose.young':
    'How nice that you want to organise something! We do that together with an adult whom you know. Ask them to tell me about it here.',
  'propose.adults':
    'How nice that you want to organise something! That is possible from 18 on. Type how old you are, for example *I am 30*. Then tell me once more.',
  'propose.in': 'Good news: *{title}* is now among the activities. Thank you!',
  'propose.out':
    'The club does not put *{title}* among the activities for now. Thank you for thinking of it. Do you have a question about it? Type *a human*.',
  'propose.done': 'Done: *{title}* is among the activities. Whoever proposed it knows.',
  'propose.refused': 'Good, *{title}* stays out. Whoever proposed it knows.',
  'propose.decided': 'This was decided already.',
  'propose.not-whole':
    'Something is still missing, or it is over already. First ask the person who proposed it.',
  'propose.publish': 'Put it in the catalogue',
  'propose.ask': 'Ask something',
  'propose.refuse': 'Not in the catalogue',
  'propose.card.photo': 'With a photo',
  'propose.in.plain':
    'Good news: *{title}* is now among the activities, without the photo. Thank you!',
  'propose.publish.photo': 'Put it in, with the photo',
  'propose.publish.plain': 'Put it in, without the photo',
}
