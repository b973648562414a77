/**
 * Addresses of our own that stand in a message: which of them may be opened by a press, and what a link
 * into this house may carry. What people write is another matter: `policy` decides on that.
 */

/** What every platform takes behind a link: Telegram's rule is the strictest. */
const PAYLOAD = /^[A-Za-z0-9_-]{1,64}$/

export function isPayload(text: string): boolean {
  return PAYLOAD.test(text)
}

/** Over https, to a host without a name or a password before it. */
const PUBLIC = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?(?:[/?#]\S*)?$/i
/** On the machine of whoever tries it out. */
const LOOPBACK =
  /^http:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d{1,5})?(?:[/?#]\S*)?$/i

/** Anybody can open it. */
export function isPublicUrl(url: string): boolean {
  return PUBLIC.test(url)
}

/** Whoever reads it on this machine can open it. */
export function isOpenableUrl(url: string): boolean {
  return PUBLIC.test(url) || LOOPBACK.test(url)
}
