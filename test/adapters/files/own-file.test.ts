/** A person's own file on a machine: to read and for programs, for one account alone. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { saveOwn } from '../../../adapters/files/own-file.ts'
import type { OwnFile } from '../../../core/domain/index.ts'

it('can be read by who runs the program, and by nobody else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-mine-'))
  const kind = { title: 'Je profiel', seenBy: 'Jij.', kept: 'Lang.' }
  const file: OwnFile = {
    language: 'nl',
    title: 'T',
    made: 'M',
    kinds: [{ kind: 'member', ...kind, records: [{ firstName: 'Kim', at: 0 }] }],
  }
  const path = saveOwn(folder, 'file-1', file)
  expect(readFileSync(path, 'utf8')).toContain('firstName: Kim')
  const data = path.replace(/txt$/, 'json')
  expect(JSON.parse(readFileSync(data, 'utf8'))).toEqual(file)
  for (const one of [path, data]) expect(statSync(one).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'mine')).mode & 0o777).toBe(0o700)
  rmSync(folder, { recursive: true })
})
