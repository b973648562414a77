/** Places: every name is found where it is meant, and words that happen to be names are left alone. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { read } from '../../../core/understanding/index.ts'

const knowledge = readKnowledge()
/** `Aalst, Sint-Truiden`: the place and, where it is a district, its municipality. */
const placeIn = (text: string): string | undefined => {
  const where = read(text, knowledge).where?.value
  if (where === undefined || where.name === where.municipality) return where?.name
  return `${where.name}, ${where.municipality}`
}

describe('places in what people say', () => {
  it.each([
    ['iets van Ieper', 'Ieper'],
    ['een club in regio Gent', 'Gent'],
    ['rond Hasselt', 'Hasselt'],
    ['tussen Hasselt en Genk', 'Hasselt'],
    ['in de buurt van Peer', 'Peer'],
    ['in de buurt van peer', 'Peer'],
    ['bij Peer', 'Peer'],
    ['ik ben van Peer', 'Peer'],
    ['du côté de Namur', 'Namur'],
    ['un club à Ixelles', 'Elsene'],
    ['vers Arlon', 'Arlon'],
    ["j'habite Visé", 'Visé'],
    ["the academy d'Estaimpuis", 'Estaimpuis'],
    ['not far from Ghent', 'Gent'],
    ['niet ver van Gent', 'Gent'],
    ['pas loin de Namur', 'Namur'],
    ['Waregem, donderdagavond', 'Waregem'],
    ['Peer, woensdagavond', 'Peer'],
    ['bib Genk', 'Genk'],
    ['ik woon op Sledderlo', 'Sledderlo, Genk'],
    ['ik woon in Houthalen', 'Houthalen, Houthalen-Helchteren'],
    ['Mol', 'Mol'],
    ['Mol of Geel', 'Mol'],
    ['Genk of As', 'Genk'],
    ['wij wonen in as', 'As'],
    ['IK WOON IN MOL', 'Mol'],
  ])('reads the place in «%s» as %s', (text, expected) => {
    expect(placeIn(text)).toBe(expected)
  })

  it.each([
    ['pas à Mons', undefined],
    ['in Gooik woon ik niet meer', undefined],
    ['ik woon nu in Lennik en niet meer in Gooik', 'Lennik'],
    ["je n'habite plus à Mons mais à Ath", 'Ath'],
    ['ik woon niet in Genk maar in As', 'As'],
    ["I don't live in Ghent anymore but in Brussels", 'Brussel'],
    ['vroeger woonde ik in Gent, nu in Aalst', 'Aalst'],
    ['ik ben geboren in Gent maar woon in Lier', 'Lier'],
    ['ik ben verhuisd van Genk naar Hasselt', 'Hasselt'],
    ["j'ai déménagé de Liège à Namur", 'Namur'],
    ['er is een club in Hasselt maar ik woon in Bree', 'Bree'],
    ['zijn er in Genk niet te dure lessen', 'Genk'],
    ['ik kan niet op vrijdag in Gent', 'Gent'],
  ])('knows what is past or denied in «%s»: %s', (text, expected) => {
    expect(placeIn(text)).toBe(expected)
  })

  it.each([
    ['sint niklaas', 'Sint-Niklaas'],
    ['ik ben van St-Niklaas', 'Sint-Niklaas'],
    ['ik ben van St. Niklaas', 'Sint-Niklaas'],
    ['ik woon in sintniklaas', 'Sint-Niklaas'],
    ['Bilzen Hoeselt', 'Bilzen-Hoeselt'],
    ["ik woon in Sint-Job-in-'t-Goor", "Sint-Job-in-'t-Goor, Brecht"],
    ['ik woon in sint job in t goor', "Sint-Job-in-'t-Goor, Brecht"],
    ["ik woon in 's-Gravenwezel", "'s-Gravenwezel, Schilde"],
    ['j’habite Braine-l’Alleud', "Braine-l'Alleud"],
    ['ik woon in Eigenbrakel', "Braine-l'Alleud"],
    ['ich wohne in Lüttich', 'Liège'],
  ])('takes a hyphen, a space or nothing: «%s» is %s', (text, expected) => {
    expect(placeIn(text)).toBe(expected)
  })

  it.each([
    ['ik woon in Aalst', 'Aalst'],
    ['9300 Aalst', 'Aalst'],
    ['3800 Aalst', 'Aalst, Sint-Truiden'],
    ['Aalst bij Sint-Truiden', 'Aalst, Sint-Truiden'],
    ['9070 Heusden', 'Heusden, Destelbergen'],
    ['Haren (Tongeren)', 'Haren, Tongeren-Borgloon'],
    ['ik woon in Hasselt, in Kuringen', 'Kuringen, Hasselt'],
    ['ik woon in 9300', 'Aalst'],
    ['postcode 3600', 'Genk'],
    ['ik ben geboren in 1980', undefined],
  ])('lets a postcode or a municipality decide in «%s»: %s', (text, expected) => {
    expect(placeIn(text)).toBe(expected)
  })

  it.each([
    'ik heb peer en ham gegeten',
    'zin in ham en kaas',
    'As je wil kan ik helpen',
    'een mol in mijn tuin',
    'IK HEB EEN MOL IN MIJN TUIN',
    'I have a lot of time',
    'I live in my house',
    'I want to walk in the forest',
    'Boom planten is leuk',
    'on a visé trop haut',
    'ça marche',
    'la roche est dure',
    'pêche à la ligne',
    'kan ik meer weten',
    'komen jullie ook?',
    'de namen van de mensen',
    'mijn naam is Roy',
    'groetjes, Ans',
    'Ik heet Sofie Van Hasselt',
    'Kanjerplekke',
    'ik woon in Limburg',
    'ik kom van Parijs',
    'wandelen in de Ardennen',
    'een les bij Vincent',
  ])('sees no place in «%s»', (text) => {
    expect(placeIn(text)).toBeUndefined()
  })

  it('forgives one typing error after a word that announces a place', () => {
    expect(placeIn('ik woon in Hasslet')).toBe('Hasselt')
    expect(placeIn('ik woon in poperinghe')).toBe('Poperinge')
    expect(placeIn("j'habite à Mont-Saint-Gibert")).toBe('Mont-Saint-Guibert')
    expect(placeIn('I live in La Louvire')).toBe('La Louvière')
  })
})
