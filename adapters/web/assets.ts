/** The page's script, style and icon: compiled once at start for old phones, named by their content. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import type { Door } from '../../core/ports/index.ts'

export interface Assets {
  /** Addresses for the page's head. */
  readonly script: string
  readonly style: string
  readonly icon: string
  readonly doors: readonly Door[]
}

const FOLDER = new URL('page/', import.meta.url)
const TARGET = ['chrome70', 'ios12']
const A_YEAR = 'public, max-age=31536000, immutable'

export function assets(): Assets {
  const files = new Map<string, { kind: string; body: Uint8Array }>()
  const keep = (name: string, ending: string, kind: string, body: Uint8Array): string => {
    const digest = createHash('sha256').update(body).digest('hex').slice(0, 12)
    const file = `${name}-${digest}.${ending}`
    files.set(file, { kind, body })
    return `/static/${file}`
  }
  const script = keep('page', 'js', 'text/javascript; charset=utf-8', compiled('main.ts'))
  const style = keep('page', 'css', 'text/css; charset=utf-8', compiled('page.css'))
  const icon = keep('icon', 'svg', 'image/svg+xml', readFileSync(new URL('icon.svg', FOLDER)))
  const door: Door = {
    method: 'GET',
    path: '/static/:file',
    answer: async (request) => {
      const file = files.get(request.params['file'] ?? '')
      if (file === undefined)
        return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not here.\n' }
      const headers = { 'content-type': file.kind, 'cache-control': A_YEAR }
      return { status: 200, headers, body: file.body }
    },
  }
  return { script, style, icon, doors: [door] }
}

function compiled(file: string): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(file, FOLDER))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    // iOS 12 fails at rare forms of it only, which the page has none of; esbuild cannot lower any.
    supported: { destructuring: true },
    charset: 'utf8',
    logLevel: 'silent',
  })
  const [output] = outputFiles
  if (output === undefined) throw new Error(`Compiling ${file} of the page gave nothing.`)
  return output.contents
}
