/** The bot in the chat of a group: how a host brings it in, and what it says there, to everybody. */
import type { room as nl } from '../nl/room.ts'

export const room: Record<keyof typeof nl, string> = {
  'room.bring': 'Bring me into your group chat',
  'room.bring.what':
    'Does *{title}* have a chat on Telegram? Then I can say there when and where you meet.',
  'room.bring.says':
    'I also say so when it changes or is off. The day before, I say it once more. I always tell all of you at once.',
  'room.bring.deaf':
    'I do not listen there. I only hear what somebody says to me, and I do not keep it. I say nothing about who is in the group.',
  'room.bring.how':
    'Open the link and choose your group. The link works once, until tomorrow, and only for you. No longer want me there? Just remove me from the group.',
  'room.bring.open': 'Bring me into the group',
  'room.no.closed': 'That group is not there any more. So I cannot come into the chat.',
  'room.no.not-host':
    'Only the person who leads the group can do that. Ask them, or ask someone from the club.',
  'room.no.not-adult':
    'Only someone who told me that they are 18 or older can do that. Someone from the club can help you: type *a human*.',
  'room.no.there':
    'I am already in a chat of this group. Do you want another one? Take me out of that one first.',
  'room.no.telegram': 'That is not possible now: I am not on Telegram here.',
  'room.hello.who': 'Hello everybody! I am the bot of the club, and I am here for *{title}*.',
  'room.hello.next': 'This is how you meet:',
  'room.hello.what':
    'Here I say when and where you meet, and when something changes. Just ask: type */when*.',
  'room.hello.deaf':
    'I do not listen and I keep nothing. I talk with each of you alone. Then nobody else reads it.',
  'room.when': '*{title}*. This is how you meet:',
  'room.moved': 'Something has changed for *{title}*. This is how it is now:',
  'room.remind.tomorrow': 'It is tomorrow: *{title}*.',
  'room.remind.today': 'It is today: *{title}*.',
  'room.remind.alone': 'Can’t you come? Tell me in our own chat.',
  'room.step-free': 'You can get in with a wheelchair.',
  'room.steps': 'With a wheelchair it is difficult to get in.',
  'room.how':
    'Do you lead a group? In our own chat, type *what do I have planned?* and choose *Bring me into your group chat*. Then I say here when you meet.',
  'room.wrong.unknown':
    'I do not know this link. Whoever leads the group can ask me for a new one: type to me *what do I have planned?*',
  'room.wrong.used':
    'This link was used before. Whoever leads the group can ask me for a new one: type to me *what do I have planned?*',
  'room.wrong.expired':
    'This link is older than a day. Whoever leads the group can ask me for a new one: type to me *what do I have planned?*',
  'room.wrong.not-you':
    'This link is for somebody else. Only the person who asked me for it can use it, on their own Telegram.',
  'room.wrong.nameless':
    'I cannot see who you are. In the group, turn *Remain anonymous* off for a moment, then open the link again.',
  'room.wrong.other-group': 'Here I am with another group already. One chat is for one group.',
  'room.opened': 'It worked! I am in your group chat. There I say when and where you meet.',
  'room.opened.out': 'Do you want me out of there? Just remove me from the group.',
  'room.muted':
    'I may not write in your group chat. Open the group and tap its name. Choose *Edit* and then *Permissions*. Let me send messages there. Then I go on.',
  'room.bye': 'I am leaving this chat now. I still talk with each of you alone. See you there!',
  'room.ended.closed': 'Your group has stopped. So I have left the group chat.',
  'room.ended.not-host': 'You do not lead that group any more. So I have left the group chat.',
  'room.ended.taken-out':
    'I was taken out of your group chat. Do you want me back? Type *what do I have planned?* and choose *Bring me into your group chat*.',
}
