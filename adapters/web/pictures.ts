/**
 * The house's pictures: one line drawing each, told apart by its shape alone, in the colour of the text
 * around it. They stand once in a page and are pointed at from there.
 */
import type { Picture } from '../../core/message/index.ts'
import { type Html, html } from './html.ts'

/** Drawn on a field of 24 by 24, in strokes. */
const STROKES: Readonly<Record<Picture, string>> = {
  // A sun over water.
  relax:
    '<circle cx="12" cy="9" r="3.5"/><path d="M12 2.5v1.2M5.4 9h1.2M17.4 9h1.2M7.4 4.4l.8.8M16.6 4.4l-.8.8M2.5 16.5c1.6-1.3 3.2-1.3 4.8 0s3.1 1.3 4.7 0 3.2-1.3 4.8 0 3.1 1.3 4.7 0M5 20.5c1.4-1 2.9-1 4.3 0s2.9 1 4.3 0 2.9-1 4.3 0"/>',
  // A brush and scissors.
  make: '<circle cx="6" cy="18" r="2.7"/><circle cx="18" cy="18" r="2.7"/><path d="M7.5 15.7 16.5 3M16.5 15.7 7.5 3"/>',
  // A steaming bowl.
  eat: '<path d="M3 12h18a9 7.5 0 0 1-5.5 7.6h-7A9 7.5 0 0 1 3 12ZM8.5 22h7M8.5 8.5c-1.2-1.5 1.2-2.5 0-4.5M12 8.5c-1.2-1.5 1.2-2.5 0-4.5M15.5 8.5c-1.2-1.5 1.2-2.5 0-4.5"/>',
  // A plant in a pot.
  grow: '<path d="M6.5 16h11l-1.3 6H7.8ZM12 16V8M12 11.5C8 11.5 6 9.5 6 6c3.8 0 6 1.8 6 5.5ZM12 9c0-4 2-6 6-6 0 4-2 6-6 6Z"/>',
  // Two balloons of talk.
  think:
    '<path d="M3 4h12v8.5H9L5.5 15.5v-3H3ZM18 8.5h3V17h-2.5v3L15 17H9.5"/><path d="M6.5 7h5M6.5 9.5h3.5"/>',
  // Two people.
  peer: '<circle cx="7.5" cy="7.5" r="3"/><circle cx="16.5" cy="7.5" r="3"/><path d="M2 20c0-4.5 2-7 5.5-7s5.5 2.5 5.5 7M13.5 14c.8-.7 1.8-1 3-1 3.5 0 5.5 2.5 5.5 7"/>',
  // Three people around a table.
  group:
    '<circle cx="12" cy="4.5" r="2.3"/><circle cx="4.5" cy="9" r="2.3"/><circle cx="19.5" cy="9" r="2.3"/><ellipse cx="12" cy="15" rx="6.5" ry="3.2"/><path d="M12 18.2V22M8.5 22h7"/>',
  // An open door.
  host: '<path d="M5 21.5V2.5h9M3 21.5h4M14 2.5v19l5.5-2.5V5ZM16.5 12v1.5"/>',
  // A lantern on a path.
  mentor:
    '<path d="M9 6.5h6l1.5 9h-9ZM10 6.5a2 2 0 0 1 4 0M12 4.5V2.5M7 15.5h10M12 9v3.5M4 21c2.5-1.5 5-1.5 8 0s5.5 1.5 8 0"/>',
  // A page of a calendar with a star.
  activity:
    '<path d="M3.5 5h17v16h-17ZM3.5 9.5h17M8 2.5V6M16 2.5V6"/><path d="m12 11.5 1.1 2.3 2.5.3-1.9 1.7.5 2.5-2.2-1.2-2.2 1.2.5-2.5-1.9-1.7 2.5-.3Z"/>',
  // One person who waves.
  human:
    '<circle cx="10.5" cy="6" r="3.2"/><path d="M4 21.5c0-6 2-9.5 6.5-9.5 3 0 5 1.5 6 4M17 16l2.8-7M15 21.5V18M6.5 21.5V18"/>',
  // A check in a circle.
  done: '<circle cx="12" cy="12" r="9"/><path d="m7.5 12.5 3 3 6-7"/>',
}

/** Every picture once, unseen: what `picture` points at. */
export function pictureBook(): Html {
  const symbols = Object.entries(STROKES)
    .map(([name, strokes]) => `<symbol id="p-${name}" viewBox="0 0 24 24">${strokes}</symbol>`)
    .join('')
  return {
    html: `<svg class="book" aria-hidden="true" width="0" height="0">${symbols}</svg>`,
  }
}

/** A picture beside a text that says the same, so screen readers pass over it. */
export function picture(name: Picture): Html {
  // xlink:href and not href: Safari of iOS 12.0 knows only that one.
  return html`<svg class="pic" aria-hidden="true" focusable="false"><use xlink:href="#p-${name}"/></svg>`
}
