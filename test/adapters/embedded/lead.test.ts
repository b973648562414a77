/** The lead on one machine keeps the contract, and falls free with the process that had it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { embeddedLead } from '../../../adapters/embedded/lead.ts'
import { leadContract } from '../../contract/lead.contract.ts'

leadContract(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-'))
  return {
    open: () => embeddedLead(join(folder, 'goesting.lead')),
    dispose: async () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
})

it('is free as soon as the process that had it was killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-'))
  const path = join(folder, 'goesting.lead')
  const script = fileURLToPath(new URL('lead-holder.ts', import.meta.url))
  const holder = spawn(process.execPath, ['--import', 'tsx', script, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  const lead = embeddedLead(path)
  expect(await lead.take()).toBe(false)
  const ended = once(holder, 'exit')
  holder.kill('SIGKILL')
  await ended
  expect(await lead.take()).toBe(true)
  await lead.resign()
  rmSync(folder, { recursive: true, force: true })
})

it('says which file cannot be locked, and why', async () => {
  const lead = embeddedLead('/proc/nowhere/goesting.lead')
  await expect(lead.take()).rejects.toThrow('/proc/nowhere/goesting.lead')
})
