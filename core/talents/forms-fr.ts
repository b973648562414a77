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
  nager: 'nage nages nageons nagent',
  prendre: 'prends prend prenons prenez prennent pris',
  mettre: 'mets met mettons mettez mettent mis',
  tenir: 'tiens tient tenons tenez tiennent tenu',
  ouvrir: 'ouvre ouvres ouvrent ouvrons ouvert',
  offrir: 'offre offres offrent offert',
  servir: 'sers sert servons servent servi',
  boire: 'bois boit buvons boivent bu',
  suivre: 'suis suit suivons suivent suivi',
  savoir: 'sais sait savons savent su',
  traire: 'trais trait trayons traient',
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
  if (word.endsWith('dre') && word.length > 5) return verbInRe(word)
  if (/[sxz]$/.test(word)) return []
  if (/(?:eau|eu)$/.test(word)) return [`${word}x`]
  if (word.endsWith('al')) return [`${word.slice(0, -1)}ux`, `${word}e`, `${word}es`]
  return [`${word}s`]
}

/** `vendre`: je vends, il vend, nous vendons, vendu. */
function verbInRe(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2)
  return [stem, ...['s', 'ons', 'ez', 'ent', 'u'].map((ending) => stem + ending)]
}

function verbInEr(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2)
  if (/[aou]y$/.test(stem))
    return [...verbInStem(stem, stem), ...stressedIn(`${stem.slice(0, -1)}i`)]
  const heavy = /^(.*)e([lt])$/.exec(stem)
  const stressed = heavy === null ? stem : `${heavy[1] ?? ''}e${heavy[2] ?? ''}${heavy[2] ?? ''}`
  return verbInStem(stem, stressed)
}

/** `nettoyer`: je nettoie, nous nettoyons. */
function verbInStem(stem: string, stressed: string): string[] {
  return [
    ...stressedIn(stressed),
    ...['e', 'es', 'ent', 'ons', 'ez', 'ee', 'ais', 'ait', 'ant'].map((ending) => stem + ending),
  ]
}

function stressedIn(stem: string): string[] {
  return ['e', 'es', 'ent'].map((ending) => stem + ending)
}
