/** Phrases of several words that say when in the week, and those that only look as if they did. */
import { DAYS, PART_MINUTES, WHOLE_DAY } from '../domain/index.ts'
import { type Sign, stretchOf, WEEKDAYS, WEEKEND } from './time-sign.ts'
import { type Trie, trie } from './trie.ts'

const MORNING: Sign = { stretch: PART_MINUTES.morning }
const AFTERNOON: Sign = { stretch: PART_MINUTES.afternoon }
const EVENING: Sign = { stretch: PART_MINUTES.evening }
const DAYTIME: Sign = { stretch: stretchOf('daytime') }
const WEEK: Sign = { days: WEEKDAYS }
const ENDS_OF_WEEK: Sign = { days: WEEKEND }
const ONCE: Sign = { once: true }
const DAILY: Sign = { days: DAYS, daily: true }

/** Words with spaces between; `a/b` is either, `?` behind them: or neither. One phrase a line. */
const PHRASES: readonly (readonly [Sign, string])[] = [
  [
    AFTERNOON,
    `na/achter/noa de/den/het/mijn/myn/m'n/mn? school/schooltijd/schooluren/schoole
    na de/mijn? lessen/lesuren/schoolbel
    apres l'/mon/ma? ecole
    apres les/mes cours
    after my/the? school/classes
    na/noa/achter/tegen/over/tijdens/op/rond de/den/het? middag/noen/noene
    naar/no/nao de/den noen/noene/middag
    in/van/op/tegen de/den middag/noen/noene
    na de/mijn? lunch
    tijdens/in/over de/mijn? middagpauze/lunchpauze
    pause/temps de midi
    lunchtime/lunchtimes
    after my? lunch
    lunch break/time
    sur l'/le temps de midi
    le/les midi/midis
    entre midi et deux
    apres/apre midi/midis/m
    en/fin d'? apres midi
    en fin/debut d' apres midi`,
  ],
  [
    EVENING,
    `na/achter/noa het/mijn/myn/m'n/mn/de/den? werk/werkuren/werktijd/werken/avondeten/eten/job/kantoor
    na de/mijn? kantooruren/dagtaak
    apres le/mon? travail/boulot/souper/diner/bureau
    apres les heures de travail/bureau
    after my/the? work/office/dinner/supper
    avondles/avondlessen/avondschool/avondcursus/avondcursussen/avondklas/avondworkshop/avondworkshops/avondopleiding
    after working/office/work/business hours
    en soiree/soirees
    en/le debut de soiree
    en? fin de journee
    vers le soir
    tegen/in/op/van den/de avond
    at night/nights`,
  ],
  [
    MORNING,
    `voor/veur de/den middag/noen/noene
    voor/veur de? schooltijd/werkuren
    avant le/mon travail/boulot
    avant l' ecole
    en matinee
    avant midi/midis
    before work/school/lunch/noon
    in de/den morgen/ochend/mergen
    tegen/op de/den ochtend
    elke/iedere/elken/alle morgen/mergen
    des/s/s' mergens/moarns/mörges/morges`,
  ],
  [
    DAYTIME,
    `en/de/la/dans/pendant/durant la? journee
    en/les journees
    during/in the day/daytime
    by day
    tijdens/in/gedurende/binst de/den dag/daguren
    des/s/s' daags
    binst den dag`,
  ],
  [
    { stretch: WHOLE_DAY },
    `heel/hele/heelder/ganse/gans/de de/den? hele? dag
    toute/tte/tt la journee
    gjil/gjheel/gheel/ghil/hil/hiel/hjil/giel/gil/heul/jil den/de dag
    all day long?
    van smorgens/sochtends/smoarns tot savonds/savends/soavonds
    van des/s morgens/ochtends/mergens tot/tem/toe des/s avonds/avends/oavends
    van de ochtend/morgen tot de avond
    van morgen/ochtend tot avond
    du matin au soir
    du matin jusqu' au soir
    from morning till/to/until night/evening
    morning till/to/until night
    dag en nacht
    jour et nuit
    day and night
    the whole/entire day`,
  ],
  [
    WEEK,
    `door/deur/tijdens/binst/doorheen/gedurende/in/op de week/weke
    door week
    in week/weke
    doordeweeks/doordeweekse dagen/dag?
    door de weekse dagen?
    op/tijdens de? weekdagen/werkdagen/schooldagen
    en/pendant/durant/dans la? semaine
    la semaine
    les? jours de la? semaine
    jour/jours ouvrable/ouvrables/ouvres
    jour de semaine
    during/in/through the week
    during week
    week/school/work day/days
    weekdag/weekdagen/weekdays/weekday/werkdag/werkdagen/workday/workdays/schooldag/schooldagen
    midweek`,
  ],
  [
    { days: WEEKDAYS, stretch: PART_MINUTES.evening },
    `weeknight/weeknights
    school/week night/nights`,
  ],
  [
    ENDS_OF_WEEK,
    `weekend/weekends/weekeinde/weekeinden/weekende/weekenden/wikend/wiekend/tweekend/wknd/wkend
    weekeind/weekende/wikende/wiekende/wjikend/wjikende/wikent/weeknd/weekent/tweekende/twikend
    week end/ends/e/einde
    w e
    le/ce/les/un we
    fin/fins de semaine`,
  ],
  [
    DAILY,
    `elke/elken/alle/iedere/ieder/elk/telken dag/dagen/dage
    alle/al de dagen
    dagelijks
    daily
    every/each/any day
    any/all days
    all week long?
    any day of the week
    tous les jours
    chaque jour
    tous/tout les? jours de la semaine
    toute la semaine
    heel/hele de week
    de hele/ganse/volledige week
    gelijk welken/welke/elke dag
    eender welke dag
    gelijk/gelyk/eender wanneer
    maakt niet uit welke dag/wanneer
    om het even wanneer
    om het even welke dag
    n' importe quand
    n' importe quel jour/moment
    n' importe quel jour de la semaine
    gelijk/eender welke dag van de week
    a tout moment
    anytime/whenever
    any time
    the whole week
    7 op/sur/op 7
    24 op/sur 7`,
  ],
  [
    { days: DAYS, always: true },
    `altijd/altyd/oltyd/oltijd/altied/toujours/always
    tout le temps
    all the time
    heel de tijd
    de hele tijd`,
  ],
  [
    { days: DAYS, rest: true },
    `alle/de? andere dagen
    andere dag
    les? autres jours
    all? the? other days
    any other day
    de/den rest van de? week
    le reste de la semaine
    the? rest of the week
    tous les autres jours`,
  ],
  [
    { days: DAYS, rest: true, stretch: PART_MINUTES.morning },
    `de? andere ochtenden/voormiddagen
    les autres matins
    the? other mornings`,
  ],
  [
    { days: DAYS, rest: true, stretch: PART_MINUTES.afternoon },
    `de? andere namiddagen/middagen
    les autres apres midi/midis
    the? other afternoons`,
  ],
  [
    { days: DAYS, rest: true, stretch: PART_MINUTES.evening },
    `de? andere avonden
    les autres soirs
    the? other evenings/nights`,
  ],
  [
    ONCE,
    `vanavond/vanmiddag/vanochtend/vanmorgen/vandaag/morgen/overmorgen/gisteren/gisterenavond/gisteravond
    eergisteren/morgenavond/morgenvroeg/morgenochtend/morgenmiddag/morgennamiddag/vannacht/vannamiddag
    vanoavend/vanaovend/tenoavend/vannavond/vanoavond/tnoavend/merge/overmerge/vandage
    demain/tonight/tomorrow/yesterday/today/aujourd'hui
    aujourd' hui
    hier/demain soir/matin/midi
    hier/demain apres midi
    avant hier
    apres demain
    deze/dees/dez/volgende/vorige/komende/afgelopen/voorbije week/weken/maand/avond/namiddag/voormiddag/middag/ochtend
    van de week
    cette semaine/soiree/matinee/annee
    la semaine/soiree prochaine/derniere/passee
    ce/cet soir/matin/midi/mois
    cet/cette apres midi
    this/next/last week/month/evening/morning/afternoon/night
    good/goede/goeie/goeden morning/evening/afternoon/night/avond/middag/morgen/namiddag/nacht/dag
    bonne/belle soiree/journee/matinee/fin
    fijne/prettige/leuke avond/dag/middag/namiddag/weekend/week
    prettig/fijn/leuk/goed weekend
    bon/excellent week end
    bon weekend
    nice/lovely/great day/evening/weekend
    morgen/gisteren avond/namiddag/voormiddag/middag/vroeg/ochtend
    tomorrow/yesterday morning/afternoon/evening/night
    last night`,
  ],
]

/** Every way to say a phrase: `na de? school` is `na school` and `na de school`. */
function waysToSay(text: string): string[][] {
  return text
    .trim()
    .split(/ +/)
    .reduce<string[][]>(
      (begun, piece) => {
        const words = piece.replace(/\?$/, '').split('/')
        const longer = begun.flatMap((way) => words.map((word) => [...way, word]))
        return piece.endsWith('?') ? [...longer, ...begun] : longer
      },
      [[]],
    )
    .filter((way) => way.length > 0)
}

/** The phrases, folded, for looking up word by word. */
export const SIGNS: Trie<Sign> = trie<Sign>()
for (const [sign, lines] of PHRASES) {
  for (const line of lines.split('\n')) for (const way of waysToSay(line)) SIGNS.add(way, sign)
}
