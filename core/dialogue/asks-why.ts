/**
 * «Waarom vraag je dat?», «wie ziet dat?», «moet dat?»: questions back about a question, in three languages.
 * Only whole messages: «waarom antwoordt niemand?» is about something else.
 */
import { bare } from './always.ts'

const BEFORE =
  '(?:(?:maar|en|ja|ok|oke|eh|euh|allez|mais|et|oui|but|and|yes|well|sorry|pardon) ){0,2}'

/** A few words more: «… mijn leeftijd», «… me demandes ça maintenant». */
const MORE = '(?: [a-z0-9]+){0,6}'

const YOU = '(?:je|jij|ge|gij|u|jullie)'

const NL = [
  '(?:waarom|hoezo|waarvoor|waartoe)(?: dat| dit| eigenlijk| toch| nu| dan){0,2}',
  `(?:waarom|waarvoor|hoezo) (?:toch |eigenlijk )?(?:vraag|vraagt|vragen|vroeg) ${YOU}${MORE}`,
  `waarom (?:toch |eigenlijk )?(?:wil|wilt|wilde|willen|moet|moeten) (?:${YOU}|ik) (?:dat|dit|mijn|het)${MORE} (?:weten|zeggen|vertellen|kiezen|antwoorden|invullen|geven|hebben)`,
  `waarom (?:wil|wilt|moet|moeten) (?:${YOU}|ik) (?:dat|dit|het) (?:weten|zeggen|vertellen|kiezen|invullen)`,
  '(?:waarvoor|waartoe) (?:is|dient|moet) (?:dat|dit)(?: nodig| goed)?',
  `waar(?:om|voor) (?:is dat|is dit|hebt? ${YOU} dat|heeft u dat) nodig`,
  `wat (?:doe|doet|doen|ga|gaat|gaan) ${YOU} (?:daar|er|hier)mee(?: doen)?`,
  'wie (?:ziet|leest|weet) (?:dat|dit)(?: allemaal)?',
  'wie (?:gaat|kan|mag) (?:dat|dit) (?:zien|lezen|weten)',
  'moet (?:dat|dit|ik dat (?:zeggen|invullen|weten)|ik dit (?:zeggen|invullen|weten))',
  'is (?:dat|dit) (?:nodig|verplicht)',
]

const FR = [
  'pourquoi(?: ca| cela| donc| faire)?|pour quoi faire',
  `pourquoi (?:est ce que |donc )?(?:tu|vous) (?:me |m |nous )?(?:le |la |l )?(?:demandes?|demandez|veux|voulez|poses?|posez|as besoin|avez besoin)${MORE}`,
  `pourquoi (?:me |nous |le )?(?:demandes?|demandez|veux|voulez|poses?|posez) (?:tu|vous)${MORE}`,
  'pourquoi (?:cette|ces|toutes ces) questions?',
  'pourquoi (?:dois je|je dois|faut il|il faut|devrais je) (?:le |la |l |te le |vous le |te |vous )?(?:dire|repondre|donner|choisir|remplir)(?: [a-z]+){0,3}',
  'a quoi (?:ca|cela|ceci) sert|(?:ca|cela) sert a quoi|c est pour quoi(?: faire)?',
  'qui (?:voit|va voir|verra|lit|peut voir) (?:ca|cela|ceci|ma reponse)',
  'que (?:fais tu|faites vous) (?:avec|de) (?:ca|cela)',
  '(?:c est|est ce|est ce que c est) obligatoire',
]

const EN = [
  '(?:why|what for|how come|why that|why this|why though)',
  `why (?:do|would|are|did) you (?:ask|asking|want|need|wanna)${MORE}`,
  'why (?:is|are) (?:this|that|it|these) (?:needed|necessary|asked|questions)',
  'why (?:should|must|do) i (?:have to |need to )?(?:say|tell|answer|choose|fill|give)(?: [a-z]+){0,4}',
  'what(?: is| s) (?:this|that|it) for|what do you (?:need|use) (?:this|that|it) for',
  'what do you do with (?:this|that|it)',
  'who (?:sees|can see|will see|reads) (?:this|that|it)',
  'do i have to(?: say| tell| answer)?(?: this| that| it)?',
  'is (?:this|that|it) (?:required|needed|mandatory|obligatory)',
]

const ASKS = new RegExp(`^${BEFORE}(?:${[...NL, ...FR, ...EN].join('|')})$`)

/** Whether a whole message asks what a question is for. */
export function asksWhyAsked(text: string): boolean {
  return ASKS.test(bare(text))
}

/** A bare «waarom?»: about whatever it is said of, a question or a thing in a list. */
export function isBareWhy(text: string): boolean {
  return /^(?:waarom|hoezo|pourquoi|why|how come)$/.test(bare(text))
}
