/** The spelling dictionaries of the three languages, from the packages that carry them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { LANGUAGES } from '../../core/domain/index.ts'
import type { Dictionary } from '../../core/understanding/index.ts'

const locate = createRequire(import.meta.url)

/** In the order of the languages. Throws when a package is not installed. */
export function readDictionaries(): Dictionary[] {
  return LANGUAGES.map((language) => {
    const folder = folderOf(language)
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
    return { language, aff: read('index.aff'), dic: read('index.dic') }
  })
}

/** The versions that are installed, for telling whether a compilation is still theirs. */
export function dictionaryVersions(): string[] {
  return LANGUAGES.map((language) => readFileSync(join(folderOf(language), 'package.json'), 'utf8'))
}

function folderOf(language: string): string {
  return dirname(locate.resolve(`dictionary-${language}`))
}
