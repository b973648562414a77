/** «Waarom vraag je dat?»: what each question is for, who sees the answer, and that it can be skipped. */
import type { why as source } from '../nl/why.ts'

export const why: Readonly<Record<keyof typeof source, string>> = {
  'why.goesting':
    'Then I know what I can look for. Others only see it if you agree. Not sure? That is fine too.',
  'why.taste':
    'This way we find out together what you like. Only what you want to try goes into your profile. You may skip anything.',
  'why.life':
    'Somebody may want to learn what you do every day. Nothing goes into your profile before you say yes. You may skip it.',
  'why.right':
    'I want to get it right. What you see here goes into your profile. You can always change it or take it away.',
  'why.doubt':
    'I am not sure what you mean. I would rather ask than guess. You can also say it in other words.',
  'why.list':
    'I show this because it fits what you told me. You do not have to choose. Nobody hears of it before you do.',
  'why.better':
    'Then I can search better for you. Nobody else sees what you say here. You may also go back.',
  'why.days':
    'Then I show something on a day that suits you. It is for this list only. You may skip this.',
  'why.chats':
    'I want to be sure that it is really you. So nobody else sees what you told me. No is fine too.',
  'why.propose':
    'People who want to come need to know this. A person from the club checks it. Not sure yet? Skip it.',
  'why.propose.photo':
    'A photo shows at once what it is, also to who does not like to read. A person from the club looks at it first. You may skip this.',
  'why.propose.near': 'Maybe it is easier together than to start alone. You choose. Both are fine.',
  'why.place':
    'Then I look close to you. Your town or area is enough: I do not keep your street. You may skip this.',
  'why.sure':
    'I ask once more, so that I do nothing you do not want. If you say no, nothing happens.',
  'why.together':
    'Going together is easier for many people. I only ask the other one if you choose. Going alone is fine too.',
  'why.seats': 'This way I keep enough seats free. I ask for no names, only how many people come.',
  'why.ages':
    'This is for a certain age. I want to know if it fits. It does not go into your profile.',
  'why.round':
    'I make small groups of who says yes. That is why I ask first. You can always say no, and nobody hears of it.',
  'why.times':
    'Then I look for what fits your time. Others do not see your times. You may skip this.',
  'why.child.adult':
    'I can only sign up a child together with someone of 18 or older. That is why I ask. Later is fine too.',
  'why.pause':
    'Then I know how long to stay quiet. Only I use this. If you say nothing, it stays quiet.',
  'why.relay':
    'What you type here goes to that one person. Nobody else gets it. Writing nothing is fine too.',
  'why.human':
    'Then the person from the club knows what it is about. Only the club reads it. Saying nothing is fine too.',
  'why.human.share':
    'Then that person can help you better. Without your yes I do not tell what you were looking for.',
  'why.report':
    'A report cannot be taken back. That is why I ask if you are sure. Only a person from the club reads it.',
  'why.erase': 'Erasing cannot be undone. That is why I ask once. If you say no, everything stays.',
  'why.changed':
    'Maybe I got it wrong. Then you can take it back here. You do not have to do anything.',
  'why.words':
    'Somebody used this word and I do not know it. You help me understand it. You do not see who typed it.',
  'why.tips':
    'Without your yes I send you nothing by myself. That is why I ask. No is fine too, and you can always stop.',
  'why.tip':
    'You said that I may send you tips. This fits your profile. You can always stop: type *stop*.',
  'why.barrier':
    'You said that something keeps you from coming. I want to show what can be done. You do not have to choose.',
  'why.barrier.pass':
    'If the club knows what keeps people away, it can do something. Your name is not in it. No is fine too.',
  'why.barrier.keep':
    'Then I look for what is easier for you. Only you see it, in your profile. No is fine too.',
  'why.feedback':
    'Then I know what suits you. I tell nobody what you thought of it. You may skip this.',
  'why.met':
    'Then I know if I can still do something for you two. The other one does not see your answer. You may skip this.',
  'why.introduction':
    'Somebody would like to meet you. I tell nothing about you before you say yes. Saying no is fine.',
  'why.come':
    'If you do not come, your seat can go to somebody else. That is why I ask. Not coming is never a problem.',
  'why.card':
    'I know this because you told me. I use it to look for what suits you. All of it may go.',
  'why.spoken':
    'Then I look for people you can talk with. Others only see which language you share. You may skip this.',
  'why.price': 'Then I show nothing that costs too much. Only you see this. You may skip it.',
  'why.travel': 'Then I know how far I may look. I tell nobody. You may skip this.',
  'why.company': 'Then I know whether to ask who goes with you. I tell nobody. You may skip this.',
  'why.short': 'Then I write less. Only you and I know this. You may skip it.',
  'why.level': 'Then I look for what is not too hard and not too easy for you. You may skip this.',
  'why.mode':
    'Then what suits you comes sooner. Nothing is left out. Only you see this, and you may skip it.',
}
