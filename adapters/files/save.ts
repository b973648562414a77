/** Papers that a command leaves behind: written whole, or not at all. */
import {
  accessSync,
  constants,
  existsSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { failed, ok, type Result } from '../../core/result.ts'

/** Whether a file can be put there: asked before long work, not after it. */
export function canSave(path: string): boolean {
  try {
    if (existsSync(path)) {
      accessSync(path, constants.W_OK)
      return statSync(path).isFile()
    }
    accessSync(dirname(resolve(path)), constants.W_OK)
    return statSync(dirname(resolve(path))).isDirectory()
  } catch {
    return false
  }
}

/** Puts the text there in one step: who reads meanwhile finds the old file or the new one. */
export function save(path: string, text: string): Result<void, 'unwritten'> {
  const beside = `${path}.new`
  try {
    writeFileSync(beside, text)
    renameSync(beside, path)
    return ok()
  } catch {
    rmSync(beside, { force: true })
    return failed('unwritten')
  }
}
