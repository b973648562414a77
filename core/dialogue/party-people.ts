/** Who is named in «met mijn zus en mijn twee kinderen»: how many children, and how many others. */
import { NUMBER, numberOf } from './party-words.ts'

interface People {
  readonly children: number
  readonly others: number
  /** «Twee volwassenen»: whoever speaks is among them. */
  readonly grownUps: number
  /** Of the children, as far as they were told. */
  readonly years: readonly number[]
  /** «Mijn kinderen»: more than one, and not how many. */
  readonly isVague: boolean
  readonly hasChildren: boolean
}

const CHILD =
  /^(?:dochter|dochtertje|zoon|zoontje|kind|kindje|kleine|kleintje|kleinkind|kleinzoon|kleindochter|petekind|neefje|nichtje|broertje|zusje|baby|peuter|kleuter|fille|fils|enfant|petit fils|petite fille|bebe|petit frere|petite soeur|filleul|filleule|daughter|son|child|kid|toddler|grandson|granddaughter|grandchild|little brother|little sister|meisje|jongen|garcon|girl|boy)$/
const CHILDREN =
  /^(?:dochters|dochtertjes|zonen|zoons|zoontjes|kinderen|kids|kindjes|kleintjes|kleinkinderen|kleinzonen|kleindochters|neefjes|nichtjes|broertjes|zusjes|filles|enfants|petits enfants|bebes|garcons|daughters|sons|children|grandchildren|grandsons|girls|boys)$/
const OTHER =
  /^(?:zus|broer|moeder|mama|mams|ma|vader|papa|pa|oma|opa|bomma|bompa|grootmoeder|grootvader|tante|nonkel|oom|nicht|neef|man|vrouw|vent|lief|partner|vriend|vriendin|maat|kameraad|collega|buur|buurvrouw|buurman|begeleider|volwassene|iemand|ander|soeur|frere|mere|maman|pere|papy|mamy|mamie|papi|grand mere|grand pere|oncle|cousin|cousine|mari|femme|copain|copine|ami|amie|collegue|voisin|voisine|compagnon|compagne|adulte|quelqu un|sister|brother|mother|mum|mom|mummy|father|dad|daddy|grandmother|grandfather|grandma|grandpa|gran|aunt|uncle|cousin|husband|wife|girlfriend|boyfriend|friend|mate|colleague|neighbour|adult|someone|somebody|carer)$/
const MORE_OTHERS =
  /^(?:zussen|broers|vrienden|vriendinnen|maten|kameraden|collega s|buren|nichten|neven|soeurs|freres|copains|copines|amis|amies|collegues|voisins|cousins|sisters|brothers|friends|mates|colleagues|neighbours|cousins|anderen|autres|others|gezin|familie|famille|family|hele gezin)$/
const PARENTS = /^(?:ouders|parents|grootouders|grands parents|grandparents)$/
const GROWN_UPS = /^(?:volwassenen|adultes|adults|grote mensen)$/

const OWN =
  '(?:mijn|m n|mn|ons|onze|de|het|ma|mon|mes|notre|nos|la|le|les|my|our|the|a|an|z n|zijn|haar)'
const ONE = new RegExp(
  `^(?:met |avec |with )?(?:${OWN} )?(?:(?<n>${NUMBER}) )?(?:(?:jongste|oudste|kleine|grote|beste|jarige|younger|older|best|autre|andere) )?(?<noun>\\p{L}+(?: (?:frere|soeur|fils|fille|mere|pere|enfants|parents|brother|sister|un|s|gezin|mensen))?)(?: (?:van|de|of|aged|age|agee?) (?<years>\\d{1,2})(?: (?:en|et|and) (?<more>\\d{1,2}))?| (?<bare>\\d{1,2}))?(?: (?:jaar|ans|years?(?: old)?))?$`,
  'u',
)
const OLD_BEFORE =
  /^(?:mijn|my|onze|our|m n) (?<years>\d{1,2})[ -](?:jarige?|year old) (?<noun>\p{L}+)$/u

/** Undefined where anybody else is named than people who come along. */
export function peopleIn(who: string): People | undefined {
  const all = who
    .split(/ (?:en|et|and|\+|plus) (?!\d{1,2}(?: (?:jaar|ans|years)|$))/)
    .map((part) => personIn(part.trim()))
  let sum: People = NOBODY
  for (const one of all) {
    if (one === undefined) return undefined
    sum = {
      children: sum.children + one.children,
      others: sum.others + one.others,
      grownUps: sum.grownUps + one.grownUps,
      years: [...sum.years, ...one.years],
      isVague: sum.isVague || one.isVague,
      hasChildren: sum.hasChildren || one.hasChildren,
    }
  }
  return sum
}

const NOBODY: People = {
  children: 0,
  others: 0,
  grownUps: 0,
  years: [],
  isVague: false,
  hasChildren: false,
}

function personIn(part: string): People | undefined {
  const found = (OLD_BEFORE.exec(part) ?? ONE.exec(part))?.groups
  if (found === undefined) return undefined
  const noun = found['noun'] ?? ''
  const told = found['n'] === undefined ? undefined : numberOf(found['n'])
  const years = [found['years'], found['more'], found['bare']].flatMap((one) =>
    one === undefined ? [] : [Number(one)],
  )
  const number = told ?? (found['more'] === undefined ? undefined : 2)
  if (number !== undefined && number < 1) return undefined
  if (CHILD.test(noun)) return { ...NOBODY, children: number ?? 1, years, hasChildren: true }
  if (CHILDREN.test(noun))
    return {
      ...NOBODY,
      children: number ?? 0,
      years,
      isVague: number === undefined,
      hasChildren: true,
    }
  if (OTHER.test(noun)) return { ...NOBODY, others: number ?? 1 }
  if (PARENTS.test(noun)) return { ...NOBODY, others: number ?? 2 }
  if (MORE_OTHERS.test(noun))
    return { ...NOBODY, others: number ?? 0, isVague: number === undefined }
  return GROWN_UPS.test(noun) ? { ...NOBODY, grownUps: number ?? 1 } : undefined
}
