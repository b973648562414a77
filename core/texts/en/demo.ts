/** What the demo club says about itself, and what its invented people say when nobody plays them. */
import type { demo as source } from '../nl/demo.ts'

export const demo: Readonly<Record<keyof typeof source, string>> = {
  'demo.label': `fictional example`,
  'demo.about': `This is a practice club, a *fictional example*. Everything is invented. Real places have nothing to do with it.`,
  'demo.privacy': `Your profile stays until you ask us to erase it. Your messages are gone after 7 days. If you report somebody, your last 20 messages with them are kept for a year.`,
  'demo.sandbox': `Practice: these people do not exist. After a day everything is gone.`,
  'demo.full': `Nice that you are here! Very many people are practising right now. So there is no room for a moment. Will you try again in {minutes} minutes?`,
  'demo.place': `Fictional example: what you read here does not really take place.`,
  'demo.reply.hello': `Hello, I am {name}! Nice of you to write. I do not exist: fictional example.`,
  'demo.reply.meet': `Shall we meet on {times}, in {place}? I do not exist: fictional example.`,
  'demo.reply.when': `I am free on {times}. And you? I do not exist: fictional example.`,
  'demo.reply.when-any': `You choose a time, I am easy. I do not exist: fictional example.`,
  'demo.reply.where': `Somewhere in {place} with people around, like the library. I do not exist: fictional example.`,
  'demo.reply.bring': `Just yourself and some appetite! We find the rest together. I do not exist: fictional example.`,
  'demo.reply.thanks': `You are welcome! I do not exist: fictional example.`,
  'demo.reply.other': `Sounds good! Where and when shall we meet? I do not exist: fictional example.`,
  'demo.reply.more': `Nice to read that! Ask me when I am free, or what to bring. I do not exist: fictional example.`,
}
