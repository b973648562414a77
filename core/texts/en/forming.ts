/** Small groups: why, why not, and what would help. */ import type { forming as source } from '../nl/forming.ts'

export const forming: Readonly<Record<keyof typeof source, string>> = {
  'forming.seat.none': 'There was no place for you this time.',
  'forming.seat.odd': 'This time we were an odd number. In the next round you come first.',
  'forming.seat.place': 'Tell me where you live. Then I can look for a place nearby.',
  'forming.seat.times': 'Tell me when you are free. Then I can look for a place.',
  'forming.seat.topic': 'There are not enough people yet for: {concept}.',
  'forming.seat.wish': 'Tell me what you want to learn or can show. Then I can look for a place.',
  'forming.help.language': 'Do you also speak a little {language}? Then there is a group for you.',
  'forming.help.online': 'Would you also join online? Then there is a group for you.',
  'forming.help.times': 'Can you also come {times}? Then there is a group for you.',
  'forming.help.topic': 'Would you also like {concept}? Then there is a group for you.',
  'forming.why.bridged': 'You do not need many words for it.',
  'forming.why.exchange': 'Everybody learns something here, or shows something to the others.',
  'forming.why.host': '{name} hosts the group.',
  'forming.why.host-unnamed': 'Somebody hosts the group.',
  'forming.why.language': 'You all speak {language}.',
  'forming.why.lesson': '{teacher} shows {learner}: {concept}.',
  'forming.why.near': 'You do not live far from each other.',
  'forming.why.nobody-shows': 'Nobody can do it well yet. You find out together.',
  'forming.why.online': 'You meet online.',
  'forming.why.practise': 'You practise {language} together.',
  'forming.why.shows': '{name} can show it.',
  'forming.why.shows-unnamed': 'One of you can show it.',
  'forming.why.times': 'You can all come at the same time: {times}.',
  'forming.why.wanted':
    '{count, plural, one {# person would like this: {concept}.} other {# people would like this: {concept}.}}',
}
