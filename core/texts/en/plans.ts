/** «Wat heb ik staan?» */
import type { plans as source } from '../nl/plans.ts'

export const plans: Readonly<Record<keyof typeof source, string>> = {
  'plans.title': 'Here are your plans:',
  'plans.none':
    'You have nothing planned yet. Tell me what you feel like doing, and we will look together.',
  'plans.activity': 'Activity',
  'plans.group': 'Together',
  'plans.waitlist': 'You are on the waiting list, place {place}.',
  'plans.contact': 'Contact',
  'plans.contact.open': 'You can write to each other.',
  'plans.contact.asked': 'Asked. No answer yet.',
  'plans.request': 'Question for you',
  'plans.leave': 'I am not coming',
  'plans.host.sure':
    'You lead *{title}*. Can you not come just this time? Or do you want to stop leading? Then you also give up your place.',
  'plans.host.leave': 'I stop leading',
  'plans.left': 'Good, your place is free for someone else.',
  'plans.return': 'Come after all',
  'plans.seated': 'You are signed up for “*{title}*”.',
  'plans.seated.already': 'You were already signed up for “*{title}*”.',
  'plans.waitlisted':
    '“*{title}*” is full. You are on the waiting list, place {place}. If a place becomes free, I will tell you.',
  'plans.not-allowed':
    'I cannot sign you up for this. A person from the club is happy to help you.',
  'plans.over': 'That is already over. Feel free to look at something else.',
  'plans.find-back': 'You can find it again with *my plans*.',
}
