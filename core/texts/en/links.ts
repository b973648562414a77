/** Links: what somebody who came by one hears, and how one is given to somebody else. */
import type { links as nl } from '../nl/links.ts'

export const links: Record<keyof typeof nl, string> = {
  'links.gone':
    'What was behind this link is no longer there. Never mind: we will find something else together.',
  'links.full':
    'What was behind this link is full now. Together we will look for something like it.',
  'links.place': 'You came by the link of {place}. Soon you can do this there: {what}.',
  'links.place.empty':
    'You came by the link of {place}. There is nothing there now that I can show to everybody. Perhaps there is something for you, there or in another place.',
  'links.place.then': 'First tell me what you feel like doing. Then I will show you more.',
  'find.place.intro': 'This is on soon at {place}:',
  'find.place.empty': 'There is nothing for you at {place} right now. Perhaps in other places.',
  'find.place.why': 'This is at {place}.',
  'find.place.mine': 'Show what suits me',
  'find.place.elsewhere': 'Show what is on elsewhere',
  'links.left-out': '[link left out]',
  'links.hidden': '[link left out: it does not show where it leads]',
  'links.held':
    'I did not pass on your link: it does not show where it leads. Better send the full address of the site.',
  'links.share': 'Pass it on',
  'links.share.here': 'Send this to whoever wants to come too:',
  'links.share.which': 'What do you want to pass on?',
  'links.share.none':
    'There is nothing to pass on right now. First choose something from a list: say “what is on?”.',
  'links.share.practice':
    'This is a practice club for you alone: everything in it is made up. So there is nothing to give to others.',
  'links.share.what': '*{title}*',
  'links.share.way': '{where}: {url}',
}
