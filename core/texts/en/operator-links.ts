/** What the operator is told about links for posters. */
import type { operatorLinks as nl } from '../nl/operator-links.ts'

export const operatorLinks: Record<keyof typeof nl, string> = {
  'operator.links.about': 'shows a link for each place, group and activity of a club, for a poster',
  'operator.links.page': 'where people find the web page, for example https://goesting.example',
  'operator.links.bad-page': '“{page}” is no address of a web page. It begins with https://.',
  'operator.links.none': 'This club has no places, groups or coming activities yet.',
  'operator.links.no-way':
    'There are no links yet. Set GOESTING_URL, give --page, or connect a Telegram bot.',
  'operator.links.bad-id': 'No link: “{id}” has signs that do not fit in a link.',
  'operator.links.place': 'Place: {title}',
  'operator.links.group': 'Group: {title}',
  'operator.links.activity': 'Activity: {title}',
}
