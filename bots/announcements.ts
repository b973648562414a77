/** Announcements as the command line sees them: the acts, with the house in hand. */
import {
  broadcastProgress,
  broadcastsOf,
  type House,
  previewBroadcast,
  startBroadcast,
  steerBroadcast,
} from '../core/acts/index.ts'
import type { Announcements } from './cli/house.ts'

export function announcementsOf(acts: House): Announcements {
  return {
    preview: (clubId, activityId, language) => previewBroadcast(acts, clubId, activityId, language),
    start: (clubId, starting) => startBroadcast(acts, clubId, starting),
    steer: (clubId, id, to) => steerBroadcast(acts, clubId, id, { to }),
    progress: (clubId, id) => broadcastProgress(acts, clubId, id),
    of: (clubId) => broadcastsOf(acts, clubId, 'all'),
  }
}
