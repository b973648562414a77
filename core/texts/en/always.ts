/** What is said when a word that always works is heard, and to what cannot be read. */
import type { always as source } from '../nl/always.ts'

export const always: Readonly<Record<keyof typeof source, string>> = {
  'always.choose': 'I did not quite get that. Choose a button, or type the number.',
  'always.empty': 'I do not see any words. Feel free to type something.',
  'always.help':
    'I am Goesting. I help you to learn something from someone nearby, or to show others what you can do.',
  'always.help.how':
    'Just tell me what you feel like doing. For example: “I want to learn to sew” or “I can cook well”.',
  'always.help.words':
    'These words always work: *help*, *stop*, *back*, *again*, *ask a person*, *my plans*, *my profile*, *erase everything*.',
  'always.human': 'Ask a person',
  'always.plans': 'My plans',
  'always.profile': 'My profile',
  'always.new': 'Look for something new',
  'always.again': 'Good, we start again.',
  'always.back.start': 'We are already at the start.',
  'always.back.out': 'All right, we leave it at that. Nothing has changed.',
  'always.back.nothing': 'There is nothing to go back to. Just tell me what you feel like doing.',
  'always.stop':
    'All right. I will not write to you first any more, and I will not introduce you to anybody. Want to join in again? Type *start*.',
  'always.start.button': 'Join in again',
  'always.start': 'Good to have you back! You can get suggestions again.',
  'always.language': 'Good, we speak English.',
  'always.continue': 'This is where we were:',
  'always.old-button': 'That button belongs to an older message. Below you see where we are now.',
  'always.not-understood': 'I did not understand that yet. Say it in other words, or choose below.',
  'always.thanks': 'You are welcome!',
  'always.bye': 'Bye! Write to me whenever you feel like it.',
  'always.hello': 'Hello! Good to see you.',
  'always.greeting': 'Hello! What would you like to learn or do?',
  'always.other-script':
    'I only read Dutch, French and English. You can also type a number, or ask for a person.',
  'always.picture':
    'Thank you! I cannot open photos, voice messages or files. Write it in a few words, or ask for a person.',
  'always.place': 'I do not know this place. Write the name of your town, or ask for a person.',
  'always.cut': 'Your message was very long. I only read the first 4000 characters.',
  'always.edited': 'I see that you changed a message. Please write it again.',
  'always.no-club': 'No club is open here yet. Do come back later!',
  'always.closed': 'That is no longer possible. It has changed in the meantime.',
  'always.maybe-twice': 'You may have this already: I am not sure that it arrived the first time.',
  'always.failed':
    'Something went wrong on my side, not on yours. Your message is safe, and a person from the club will look at it.',
  'always.done': 'See you next time! Your details are no longer on this device.',
  'always.done.talk': 'Good. Write to me whenever you feel like something new.',
  'always.own-device': 'Good, you stay signed in on this device.',
  'always.own-device.chat':
    'No need to say so here: in this chat I always know you. Whoever uses your device can read along here.',
  'always.profile.title': 'This is what I know about you',
  'always.profile.name': 'First name: {name}',
  'always.profile.no-name': 'First name: not told',
  'always.profile.adult.adult': '18 or older: yes',
  'always.profile.adult.minor': '18 or older: no',
  'always.profile.adult.unknown': '18 or older: not told',
  'always.profile.consent.yes': 'Introducing you to others: yes',
  'always.profile.consent.no': 'Introducing you to others: no',
  'always.profile.consent.later': 'Introducing you to others: not asked yet',
  'always.profile.paused': 'You are on pause. Type *start* to join in again.',
  'always.profile.attributes': 'The club wrote this about you: {said}.',
  'always.profile.attribute': '{name}: {value}',
  'always.profile.hint':
    'Has something changed? Just tell me: “I no longer want to play chess”, “I can also come on Tuesday”. Erase it all? Type *erase everything*.',
  'always.undo': 'Undo',
  'always.undo.nothing': 'There is nothing to undo right now.',
  'always.undone': 'Good. Your profile is as it was before.',
  'always.gone': 'Good. This is no longer in your profile: *{what}*.',
  'always.gone.back': 'Do you want it back? Choose *Undo*.',
  'always.gone.fine': 'Good. Tell me when something else changes.',
  'always.gone.which': 'What may go from your profile?',
  'always.gone.all': 'All of the above',
  'always.gone.none': 'Nothing, leave it',
  'always.gone.none-gone': 'Good, everything stays in your profile.',
  'always.gone.near': '*{what}* is not in your profile. This is like it.',
  'always.gone.not-held': '*{what}* is not in your profile. This is what it has:',
  'always.gone.empty':
    '*{what}* is not in your profile. You are not looking for or showing anything yet.',
  'always.meant': 'What do you mean?',
  'always.meant.sure': 'Do you mean: *{what}*?',
  'always.meant.seek': 'I want to learn, do or show something',
  'always.meant.group': 'I want to start a group',
  'always.meant.broadcast': 'I want to tell people about an activity',
  'always.meant.pause': 'I want to take a break',
  'always.meant.resume': 'I want to join in again',
  'always.meant.leave': 'I want to leave a group',
  'always.meant.profile': 'I want to see my profile',
  'always.meant.help': 'I want to know how this works',
  'always.meant.barrier': 'Something is stopping me',
  'always.meant.feedback': 'I want to say how it went',
  'always.meant.other': 'Something else',
  'always.consent.give': 'Introduce me to others',
  'always.consent.withdraw': 'Introduce me to nobody',
  'always.consent.given': 'All right. I may introduce you to people to learn or do something with.',
  'always.consent.withdrawn':
    'All right. I will introduce you to nobody any more. You can still find activities.',
  'always.erase.sure':
    'I will then erase all that I know about you: your profile, your messages, your contacts, and where you signed up. You can’t undo this. Are you sure?',
  'always.erase.yes': 'Yes, erase everything',
  'always.erase.no': 'No, keep it',
  'always.erase.kept': 'Good, I keep everything.',
  'always.erase.done':
    'Everything is erased. Where your name still stands in the chats of others, it goes within 7 days. All the best! If you ever want to come back, just write.',
  'always.minor':
    'Thank you for telling me your age. I will not introduce you to people you do not know. I can show you activities.',
  'always.adult': 'Thank you. You are 18 or older: I have noted that.',
  'always.age.human':
    'You told me before that you are younger than 18. Is that wrong? Then ask a person from the club to change it.',
  'always.crisis':
    'This sounds serious, and you do not have to face it alone. In danger, or an emergency? Call *112* right away. You can talk to someone day and night: *02 648 40 14* in English, *1813* in Dutch (free), *0800 32 123* in French (free). Are you young? *102* in Dutch, *103* in French.',
  'always.violence':
    'Nobody is allowed to hurt or scare another. In danger? Call *112*. You can talk about violence for free: *1712* in Dutch (working days), *0800 30 030* in French. In English: *02 648 40 14*. Are you young? *102* in Dutch, *103* in French.',
  'always.grooming':
    'Nobody is allowed to ask that of a child or a teenager. Send nothing and do not go. In danger? Call *112*. You can talk to someone day and night, for free: *116 000* (Child Focus). Are you young? *102* in Dutch, *103* in French.',
  'always.alert.human': 'I am also letting a person from the club know.',
}
