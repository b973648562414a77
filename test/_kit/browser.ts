/** A real browser for tests: the one of this machine, driven through playwright-core. */
import { type Browser, chromium } from 'playwright-core'
import { part } from './parts.ts'

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts it; undefined where there is none. Whoever starts it closes it. */
export async function browser(): Promise<Browser | undefined> {
  const found = await part('chromium')
  if (!found.ok) return undefined
  return chromium.launch({ executablePath: found.value, args: QUIET })
}
