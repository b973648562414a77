/**
 * Names that look like a place of the table with a typing error in it and are none: provinces and
 * regions (too wide to measure a distance from), towns abroad, first names.
 */
export const STRANGERS: readonly string[] = [
  'limburg vlaanderen flandre flanders wallonie wallonia brabant hainaut henegouwen',
  'ardennen ardennes ardenne kempen campine haspengouw hesbaye hageland pajottenland westhoek',
  'waasland meetjesland condroz famenne gaume borinage luxemburg luxembourg',
  'parijs paris rijsel roubaix tourcoing amsterdam rotterdam eindhoven maastricht keulen aken aachen',
  'londen london berlijn berlin lyon breda tilburg roosendaal valenciennes dunkerque duinkerke',
  'vincent manon achiel martin marcel rosalie',
].flatMap((line) => line.split(' '))
