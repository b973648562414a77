/**
 * Finds the official files of ESCO in the folder that an operator unpacked them into: beside each other,
 * or each language in a folder of its own, as the downloads come.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../core/domain/index.ts'

export interface EscoFiles {
  /** The file of skills of a language, if there is one: a path. */
  readonly skills: Readonly<Partial<Record<Language, string>>>
  /** What is broader than what; the same in every language. */
  readonly broader: string | undefined
}

const BROADER = /^broaderRelationsSkillPillar(?:_[a-z-]+)?\.csv$/i

/**
 * Looks in the folder, then in the folders in it, the last name first, so that a newer version wins. A
 * variant of a language (`en-us`) serves when there is no other. Undefined when there is no such folder.
 */
export function findEscoFiles(
  folder: string,
  languages: readonly Language[],
): EscoFiles | undefined {
  const paths = pathsIn(folder)
  if (paths === undefined) return undefined
  const named = (pattern: RegExp): string | undefined =>
    paths.find(({ name }) => pattern.test(name))?.path
  const skills = languages.flatMap((language) => {
    const path =
      named(new RegExp(`^skills_${language}\\.csv$`, 'i')) ??
      named(new RegExp(`^skills_${language}-[a-z]+\\.csv$`, 'i'))
    return path === undefined ? [] : [[language, path] as const]
  })
  return { skills: Object.fromEntries(skills), broader: named(BROADER) }
}

interface Path {
  readonly name: string
  readonly path: string
}

function pathsIn(folder: string): Path[] | undefined {
  const here = entriesOf(folder)
  if (here === undefined) return undefined
  const below = here.folders.flatMap((name) => entriesOf(join(folder, name))?.files ?? [])
  return [...here.files, ...below]
}

function entriesOf(folder: string): { files: Path[]; folders: string[] } | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    return {
      files: files.sort().map((name) => ({ name, path: join(folder, name) })),
      folders: folders.sort().reverse(),
    }
  } catch {
    return undefined
  }
}
