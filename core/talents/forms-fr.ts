/** French word forms: plurals, feminines, and what a verb looks like in a sentence. Simple on purpose. */

const IRREGULAR: Readonly<Record<string, string>> = {
  coudre: 'couds coud cousons cousez cousent cousu cousais',
  cuire: 'cuis cuit cuisent cuisons',
  lire: 'lis lit lisons lisez lisent lu',
  ecrire: 'ecris ecrit ecrivons ecrivez ecrivent',
  peindre: 'peins peint peignons peignez peignent',
  teindre: 'teins teint teignent',
  courir: 'cours court courons courez courent couru',
  faire: 'fais fait faisons faites font',
  construire: 'construis construit construisent',
  conduire: 'conduis conduit conduisent',
  apprendre: 'apprends apprend apprenons apprennent appris',
  tondre: 'tonds tond tondent tondu',
  cueillir: 'cueille cueilles cueillent',
  nager: 'nageons',
  jeu: 'jeux',
  travail: 'travaux',
  velo: 'velos',
}

/** Forms of one French word, folded, without the word itself. */
export function frenchForms(word: string): string[] {
  const irregular = IRREGULAR[word]
  if (irregular !== undefined) return irregular.split(' ')
  if (word.length < 3) return []
  if (word.endsWith('er') && word.length > 4) return verbInEr(word)
  if (word.endsWith('ir') && word.length > 4) {
    const stem = word.slice(0, -1)
    return [`${stem}s`, `${stem}t`, `${stem}ssent`, stem]
  }
  if (/[sxz]$/.test(word)) return []
  if (/(?:eau|eu)$/.test(word)) return [`${word}x`]
  if (word.endsWith('al')) return [`${word.slice(0, -1)}ux`, `${word}e`, `${word}es`]
  return [`${word}s`]
}

function verbInEr(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2)
  const heavy = /^(.*)e([lt])$/.exec(stem)
  const stressed = heavy === null ? stem : `${heavy[1] ?? ''}e${heavy[2] ?? ''}${heavy[2] ?? ''}`
  return [
    ...['e', 'es', 'ent'].map((ending) => stressed + ending),
    ...['e', 'es', 'ent', 'ons', 'ez', 'ee', 'ais', 'ait', 'ant'].map((ending) => stem + ending),
  ]
}
