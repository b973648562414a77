/** English word forms: plurals, and the verb behind a word in -ing. Simple on purpose. */

const IRREGULAR: Readonly<Record<string, string>> = {
  sewing: 'sewn',
  swimming: 'swam swum',
  running: 'ran',
  singing: 'sang sung',
  writing: 'wrote written',
  drawing: 'drew drawn',
  speaking: 'spoke spoken',
  riding: 'rode ridden',
  knitting: 'knit knits knitted',
  weaving: 'wove woven',
  spinning: 'spun',
  making: 'made',
}

/** Forms of one English word, folded, without the word itself. */
export function englishForms(word: string): string[] {
  if (word.length < 3) return []
  if (word.length > 5 && word.endsWith('ing')) return [...fromGerund(word), `${word}s`]
  if (word.endsWith('y') && !/[aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [`${word}es`]
  return [`${word}s`]
}

function fromGerund(word: string): string[] {
  const stem = word.slice(0, -3)
  const single = /([^aeiouls])\1$/.test(stem) ? stem.slice(0, -1) : stem
  const bases = single === stem && !/[yw]$/.test(stem) ? [stem, `${stem}e`] : [single]
  const verbs = bases
    .filter((base) => base.length > 2)
    .flatMap((base) => [base, `${base}s`, base.endsWith('e') ? `${base}d` : `${base}ed`])
  return [
    ...verbs,
    `${stem}er`,
    `${stem}ers`,
    ...(IRREGULAR[word] ?? '').split(' ').filter(Boolean),
  ]
}
