/** What nobody asked for: «Hey, do you feel like it?», the list of the week, and whether to go on with it. */
import type { tips as source } from '../nl/tips.ts'

export const tips: Readonly<Record<keyof typeof source, string>> = {
  'tips.nudge.join': 'Hey, do you feel like joining in?',
  'tips.nudge.watch': 'Hey, do you feel like coming to have a look?',
  'tips.digest': 'Hey, do you feel like going out? This is on soon, and it suits you:',
  'tips.show': 'Tell me more',
  'tips.pass': 'Not this',
  'tips.less': 'Less often or stop',
  'tips.more': 'More about {title}',
  'tips.passed': 'All right, I will not show you this again.',
  'tips.go-on': 'Shall I keep writing to you when something suits you? At most once a week.',
  'tips.stay': 'Yes, keep writing',
  'tips.later': 'Later: nothing for a week',
  'tips.stop': 'No more tips',
  'tips.stayed': 'Great! When something suits you, I write to you. At most once a week.',
  'tips.silent': 'All right. Until {date} I will not write to you by myself.',
  'tips.are-off': 'You get no tips now. Do you want them? Look in *my profile*.',
  'tips.offer':
    'May I sometimes, at most once a week, tell you about something that suits you? Never late in the evening. You may also skip this.',
  'tips.offer.yes': 'Yes, let me know',
  'tips.offer.no': 'No, rather not',
  'tips.on':
    'All right! When something suits you, I write to you. At most once a week. You can always stop, in *my profile*.',
  'tips.off':
    'All right, I will not send you tips. You can always look for something: just say what you feel like. Do you want nothing at all any more? Type *stop*.',
  'tips.news.on':
    'All right. You also get news from organisations near you. Together with the tips it stays one message a week.',
  'tips.news.off': 'All right, I will not send you news from organisations.',
  'tips.adults': 'You can do this once you say that you are 18 or older.',
  'tips.profile.yes': 'Tips: yes, at most 1 a week',
  'tips.profile.no': 'Tips: no',
  'tips.profile.news.yes': 'News from organisations: yes',
  'tips.profile.news.no': 'News from organisations: no',
  'tips.give': 'Send me a tip sometimes',
  'tips.withdraw': 'Send me no tips',
  'tips.news.give': 'Send me news from organisations',
  'tips.news.withdraw': 'Send me no news from organisations',
}
