/** Whether a post comes from our own page. Another website's page may not speak for a person. */
import type { DoorRequest } from '../../core/ports/index.ts'

/**
 * A browser says where a post comes from: in `Sec-Fetch-Site`, and older ones in `Origin`. An origin of
 * `null` says nothing (our pages send no referrer, so older browsers hide it too): then the form's own
 * proof counts. No origin at all comes from no browser's page.
 */
export function isStranger(request: DoorRequest, hasProof: boolean): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers['origin']
  if (origin === undefined) return false
  if (origin === 'null') return !hasProof
  return hostOf(origin) !== request.headers['host']?.toLowerCase()
}

/**
 * Whether a visit without a cookie began on another website. Browsers keep a strict cookie back then,
 * so the visitor may well be known: who comes from our own page will tell.
 */
export function isFromElsewhere(request: DoorRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'cross-site' || site === 'same-site'
  const referer = request.headers['referer']
  return referer !== undefined && hostOf(referer) !== request.headers['host']?.toLowerCase()
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host.toLowerCase() : undefined
}
