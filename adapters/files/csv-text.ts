/**
 * A table as a spreadsheet opens it here: `;` between the cells, UTF-8 with its mark. What people wrote
 * can never become a formula (OWASP, «CSV Injection»): a cell that would begin one begins with `'`.
 */

const BOM = '\uFEFF'
/** Also behind spaces, and as wide as East Asian keyboards write them. */
const BEGINS_FORMULA = /^[\s\u200b\ufeff]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u

export function csvText(rows: readonly (readonly string[])[]): string {
  return `${BOM}${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
}

function cell(text: string): string {
  const safe = BEGINS_FORMULA.test(text) ? `'${text}` : text
  return /[;"\r\n\t,]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
