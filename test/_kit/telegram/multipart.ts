/** Reads `multipart/form-data`, the form in which files are sent to the Bot API. */

export interface Part {
  readonly name: string
  /** Only a file has one. */
  readonly filename?: string
  readonly type: string
  readonly bytes: Buffer
}

export function readParts(body: Buffer, contentType: string): readonly Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (boundary === undefined) return []
  const parts: Part[] = []
  const line = Buffer.from(`--${boundary}`)
  let from = body.indexOf(line)
  while (from !== -1) {
    const next = body.indexOf(line, from + line.length)
    if (next === -1) break
    // After the line comes a line break, and before the next one another.
    const part = readPart(body.subarray(from + line.length + 2, next - 2))
    if (part !== undefined) parts.push(part)
    from = next
  }
  return parts
}

function readPart(part: Buffer): Part | undefined {
  const end = part.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const head = part.subarray(0, end).toString('utf8')
  const name = /;\s*name="([^"]*)"/i.exec(head)?.[1]
  if (name === undefined) return undefined
  // Some quote the name of the file and some, grammY among them, do not.
  const filename = /;\s*filename="?([^"\r\n]*)/i.exec(head)?.[1]
  const type = /^content-type:\s*(\S+)/im.exec(head)?.[1] ?? 'application/octet-stream'
  const bytes = part.subarray(end + 4)
  return { name, type, bytes, ...(filename === undefined ? {} : { filename }) }
}
