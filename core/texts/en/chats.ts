/** One person in several chats: the code, the two yeses, what became of it, and letting go of a chat. */
import type { chats as source } from '../nl/chats.ts'

export const chats: Readonly<Record<keyof typeof source, string>> = {
  'chats.help':
    'Do you also talk to me in another chat? Type *link my other chat*, and I will know you in both.',
  'chats.code': 'Type this in your other chat: *link {code}*',
  'chats.code.once': 'The code works for ten minutes, and once.',
  'chats.open': 'Open your other chat {where}',
  'chats.code.yours': 'Keep it to yourself. Whoever has it can ask to be linked to you.',
  'chats.code.other': 'Did you already get a code in another chat? Then type it here.',
  'chats.first': 'Is this your first chat with me? Then let us go on here:',
  'chats.on.web': 'on the web page',
  'chats.on.terminal': 'on the computer',
  'chats.on.telegram': 'on Telegram',
  'chats.on.slack': 'on Slack',
  'chats.on.teams': 'on Teams',
  'chats.on.other': 'in another app',
  'chats.sure':
    'Then this chat and your chat {where} become one person. What you told me in one chat, I also know in the other.',
  'chats.sure.strict':
    'What you did not want in one of the two, I will not do anywhere. Did you say in one of the two that you are younger than 18? Then that counts.',
  'chats.sure.yours':
    'Only say yes if you asked for the code *yourself*. Otherwise somebody else will see what you told me here.',
  'chats.sure.yes': 'Yes, that is me too',
  'chats.sure.no': 'No, keep them apart',
  'chats.asked':
    'Somebody typed your code {where}. Is that you? Then that chat and this chat become one person.',
  'chats.asked.yes': 'Yes, that is me',
  'chats.asked.no': 'No, that is not me',
  'chats.wait': 'Good. Now say yes in your chat {where} as well.',
  'chats.done': 'Done! Your chats now belong together: I know you in both.',
  'chats.done.where':
    'I answer in the chat where you ask something. When I write first, I do that where I saw you last.',
  'chats.done.asked':
    'In one of the two chats you had not said yes to this: {what}. That is why it is off now.',
  'chats.done.age':
    'In one of the two chats I do not know whether you are 18. Until then I introduce you to nobody. You can tell me: type how old you are, for example *I am 30*.',
  'chats.done.unlink': 'Do you want to let go of a chat again? Type *unlink* there.',
  'chats.refused': 'Good, the chats stay apart. The code no longer works.',
  'chats.refused.there':
    'The other chat said no. The chats stay apart, and the code no longer works.',
  'chats.over': 'This question is over. Type *link my chat* for a new code.',
  'chats.wrong.unknown':
    'I do not know this code. Check it again, or ask for a new one in your other chat.',
  'chats.wrong.expired':
    'This code is older than ten minutes and no longer works. Ask for a new one in your other chat.',
  'chats.wrong.used': 'This code was used already. Ask for a new one in your other chat.',
  'chats.wrong.foreign': 'This code is from another club. So I cannot use it here.',
  'chats.wrong.same-chat': 'This code is for your *other* chat. Open that chat, and type it there.',
  'chats.wrong.same-person': 'This chat and that other chat belong together already.',
  'chats.wrong.shut-out':
    'That was a wrong code five times. You can try again in an hour. Somebody from the club can help you too: type *a human*.',
  'chats.wrong.asked': 'You asked for many codes already. You can ask for a new one in an hour.',
  'chats.no.invented': 'You are playing somebody who is made up. I cannot link that chat.',
  'chats.no.child':
    'We do that together with an adult. Ask somebody from the club: type *a human*.',
  'chats.no.coordinator':
    'You are a coordinator in this chat. Ask for the code here, and type it in your other chat.',
  'chats.no.apart':
    'I cannot link these two chats. Somebody from the club can help you: type *a human*.',
  'chats.unlink.sure':
    'Then I do not know you in this chat any more, and what you wrote here is gone. In your other chat everything stays as it is.',
  'chats.unlink.yes': 'Yes, let go of this chat',
  'chats.unlink.no': 'No, keep them together',
  'chats.unlink.done':
    'Done, I let go of this chat. If you write here again, you are somebody new to me.',
  'chats.unlink.kept': 'Good, your chats stay together.',
  'chats.unlink.only':
    'This is your only chat with me, there is nothing to let go of. Do you want to leave for good? Type *erase everything*.',
}
