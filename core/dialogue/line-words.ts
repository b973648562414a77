/** The lines of a person's card, by the names that people give them: «mijn plaats», «mes horaires», «my name». */
import { z } from 'zod'
import { bare } from './always.ts'

export const LINES = [
  'talents',
  'where',
  'when',
  'name',
  'spoken',
  'price',
  'travel',
  'company',
  'short',
] as const
export const Line = z.enum(LINES)
export type Line = z.infer<typeof Line>

const NAMES: Readonly<Record<Line, readonly string[]>> = {
  talents: [
    'mijn talent(?:en)?|mijn wens(?:en)?|wat ik (?:zoek|wil leren|kan tonen|toon|kan)|mijn interesses?',
    'mes talents?|mes envies|mes souhaits|ce que je (?:cherche|peux montrer|sais faire)',
    'my talents?|my wish(?:es)?|what i (?:look for|am looking for|can show|can do)|my interests?',
  ],
  where: [
    'mijn (?:plaats|stad|dorp|wijk|gemeente|woonplaats|adres|buurt)|waar ik woon',
    'ma (?:ville|commune|place)|mon (?:quartier|village|lieu|adresse)|ou j habite',
    'my (?:place|town|city|village|area|address|neighbourhood)|where i live',
  ],
  when: [
    'mijn (?:tijden|dagen|uren|momenten|tijd)|wanneer ik (?:kan|vrij ben|tijd heb)',
    'mes (?:horaires|jours|moments|heures|disponibilites)|quand je (?:peux|suis libre)',
    'my (?:times|days|hours|moments|availability)|when i (?:can|am free|have time)',
  ],
  name: ['mijn (?:naam|voornaam)', 'mon (?:nom|prenom)', 'my (?:first )?name'],
  spoken: [
    'mijn (?:talen|taal)|welke talen ik spreek',
    'mes langues?|ma langue',
    'my languages?|which languages i speak',
  ],
  price: [
    'mijn (?:prijs|budget)|hoeveel het mag kosten|wat het mag kosten',
    'mon (?:prix|budget)|combien ca peut couter',
    'my (?:price|budget)|what it may cost|how much it may cost',
  ],
  travel: [
    'mijn vervoer|hoe ik (?:kom|er geraak|me verplaats|mij verplaats)',
    'mon (?:transport|moyen de transport)|comment je (?:viens|me deplace)',
    'my transport|how i (?:come|get there|travel|get around)',
  ],
  company: [
    'alleen of samen|met wie ik kom|mijn gezelschap',
    'seul(?: ?e)? ou avec quelqu un|avec ou sans quelqu un|avec qui je viens',
    'alone or together|alone or with someone|who i come with',
  ],
  short: [
    'kort of gewoon|hoe lang mijn berichten zijn|lengte van (?:de |mijn )?berichten',
    'court ou normal|longueur des messages',
    'short or normal|length of (?:the |my )?messages',
  ],
}

const CHANGE =
  '(?:verander|wijzig|veranderen|wijzigen|aanpassen|pas|change|changer|changez|modifier|modifie|modifiez|corriger|corrige|edit|update|correct)'
const ASK =
  '(?:ik wil|ik wou|ik zou|kan ik|kunt u|kan je|mag ik|wil je|je veux|je voudrais|je peux|peux tu|pouvez vous|i want to|i would like to|can i|can you|please)'
const AFTER = `(?: (?:graag |aan |${CHANGE}|is (?:veranderd|fout|niet juist|anders)|zijn (?:veranderd|fout|anders)|klop(?:t|pen) niet(?: meer)?|a change|ont change|est faux|n est plus (?:bon|juste)|has changed|have changed|is wrong|are wrong|aan|graag)){0,2}`

const NAMED = LINES.map(
  (line) =>
    [
      line,
      new RegExp(`^(?:${ASK} )?(?:${CHANGE} )?(?:${NAMES[line].join('|')})${AFTER}$`),
    ] as const,
)

/** The line that a whole message names; undefined for «mijn naam is Jan» and for everything else. */
export function lineNamed(text: string): Line | undefined {
  const said = bare(text)
  return NAMED.find(([, pattern]) => pattern.test(said))?.[0]
}

const SHORT =
  /^(?:(?:ik|k) lees (?:niet (?:zo )?(?:goed|graag|vlot)|moeilijk|traag)|lezen (?:is|gaat|vind ik) (?:heel |erg |voor mij )?(?:moeilijk|niet goed|lastig)(?: voor mij)?|(?:stuur (?:mij |me )?|schrijf |ik wil |liever |graag )?(?:wat )?(?:kort(?:e|ere)) berichten?(?: graag)?|(?:kan (?:je|het) |schrijf )?(?:wat |iets |een beetje )?korter(?: schrijven)?|(?:dat is |het is )?(?:te )?(?:veel|lange?) (?:tekst|berichten)|minder tekst|je (?:ne )?lis (?:mal|pas (?:bien|tres bien)|difficilement|lentement)|(?:la lecture|lire) (?:est|c est) (?:difficile|dur)(?: pour moi)?|(?:des )?messages (?:plus )?courts|(?:ecris|ecrivez) (?:plus court|moins)|(?:plus court|trop de texte|moins de texte)|i (?:don t|can t|do not|cannot) read (?:very |so |that )?well|reading is (?:hard|difficult)(?: for me)?|(?:send (?:me )?)?short(?:er)? messages|(?:keep it|write) (?:short|shorter|less)|(?:too much|less) text)$/

/** «Korte berichten, aub», «ik lees niet goed». */
export function asksShort(text: string): boolean {
  return SHORT.test(bare(text))
}

const TOGETHER =
  /^(?:ik (?:kom|ga)(?: er)? (?:liever|liefst|graag|altijd) (?:samen )?met iemand(?: anders)?(?: mee| samen)?|(?:ik (?:wil|zou) )?(?:liever|liefst)(?: wel)? met (?:iemand|een ander)(?: anders| erbij| samen| mee| gaan| komen| naartoe){0,3}|(?:je prefere|j aimerais mieux|plutot|de preference)(?: y aller| venir| aller)? (?:avec|accompagnee? de) quelqu un(?: d autre)?|(?:i would |i d |id )?(?:rather|preferably|prefer)(?: to)?(?: go| come)? with (?:someone|somebody)(?: else)?|je prefere (?:venir|y aller) avec quelqu un|je viens (?:plutot|toujours) avec quelqu un|i (?:would |d )?(?:rather|prefer to) (?:come|go) with (?:someone|somebody))$/
const ALONE =
  /^(?:ik (?:kom|ga)(?: er)? (?:liever|liefst|graag|altijd) alleen|(?:ik (?:wil|zou) )?(?:liever|liefst)(?: toch)? (?:alleen|zonder iemand)(?: gaan| komen)?|(?:plutot|de preference|j aimerais mieux)(?: y aller| venir)? (?:toute? seule?|seule?|sans personne)|(?:i would |i d |id )?(?:rather|preferably|prefer)(?: to)?(?: go| come)? (?:alone|on my own|by myself)|je prefere (?:venir|y aller) seule?|je viens (?:plutot|toujours) seule?|i (?:would |d )?(?:rather|prefer to) (?:come|go) (?:alone|on my own|by myself))$/

/** The answer to «liever met iemand, of zonder?»: there «met iemand» and «alleen» are enough. */
export function companyNamed(text: string): 'with-somebody' | 'alone' | undefined {
  const said = bare(text)
  if (
    /^(?:samen|met iemand|ensemble|avec quelqu un|together|with (?:someone|somebody))$/.test(said)
  )
    return 'with-somebody'
  if (/^(?:alleen|zonder iemand|(?:toute? )?seule?|sans personne|alone|on my own)$/.test(said))
    return 'alone'
  return companyIn(text)
}

/** «Ik kom liever met iemand», «je préfère venir seule». */
export function companyIn(text: string): 'with-somebody' | 'alone' | undefined {
  const said = bare(text)
  if (TOGETHER.test(said)) return 'with-somebody'
  return ALONE.test(said) ? 'alone' : undefined
}
