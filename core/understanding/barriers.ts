/** What keeps people from coming: said in any message, named here, answered elsewhere. And the price. */
import type { Barrier, Found } from './reading.ts'
import { firstHit, type Line, type Phrase, phrase, spanOf } from './words-line.ts'

export const BARRIER_CUES: Readonly<Record<Barrier, Phrase>> = {
  money: phrase(`
    te duur; (?:heel|zo|veel te|nogal|wat) duur; is duur; geen geld;
    (?:niet (?:zo |heel )?veel|weinig|geen) (?:geld|centen|budget);
    kan (?:dat|het|ik dat|ik het|da) ?(?:echt )?niet betalen; niet betalen;
    niet (?:kunnen )?(?:veroorloven|permitteren); gratis ? anders; dat gratis; krap bij kas;
    leefloon; voor niks; kost te veel; geen budget; goedkoper; ik geen geld;
    wat kost (?:dat|het); is het gratis; is dat gratis; trop (?:cher|chere|chers);
    (?:pas|plus) (?:beaucoup )?d'argent; pas les moyens; peu d'argent; petit budget;
    ne peux pas (?:payer|me le permettre); coute trop; c'est gratuit; c'est cher; too expensive;
    too much money; (?:no|not much|not enough|little|do not have) ~money; can not (?:afford|pay);
    low budget; tight budget; can not spend; is it free; costs too much; too pricey
  `),
  transport: phrase(`
    geen (?:auto|rijbewijs|vervoer|fiets|wagen|bus|lift); (?:is|tis|was|wat|veel|zo) ?te ver;
    te ver; geraak (?:ik )?(?:er |daar |niet |nooit ){1,3}; (?:er|daar) niet geraken; niet thuis;
    laatste bus; (?:geen|niet) ~bus; bus rijdt niet; niet mobiel; kan niet rijden;
    slecht bereikbaar; geen openbaar vervoer; rijden geen bussen; hoe geraak ik; geen lift;
    pas de (?:voiture|permis|transport|bus|velo); n'ai pas (?:de|le) (?:voiture|permis|velo);
    (?:c'est |est )?trop loin; dernier bus; pas mobile; pas moyen d'y aller; pas de train;
    (?:no|do not have a|without a) (?:car|licence|license|driving licence|bike|transport);
    too far; can not (?:get there|drive); last bus; no (?:bus|public transport|way to get);
    no transport; how do i get there
  `),
  courage: phrase(`
    durf (?:ik )?(?:daar |dat |er |het |mij |eigenlijk |echt |niet |nooit ){0,4}(?:niet|nooit);
    niet durven; durf niet;
    (?:te|heel|wat|een beetje|nogal|zo) (?:verlegen|onzeker|bang|zenuwachtig);
    ben (?:ik )?(?:bang|verlegen|onzeker); alleen binnen ?gaan; ken (?:daar |er |nog )?niemand;
    schrik (?:om|van|voor); zie (?:er )?tegen ~op; faalangst; angst om; drempelvrees;
    (?:je )?n'ose pas; ose pas; trop timide; je suis timide;
    peur (?:d'|de) ?(?:y aller|venir|me tromper|etre jugee?|parler|ne pas); connais personne;
    pas confiance en moi; mal a parler; intimidee?;
    (?:too|quite|very|a bit|so) (?:shy|nervous|anxious|scared|insecure);
    i am (?:shy|nervous|scared|afraid); (?:do not|not) dare;
    afraid (?:to|of) (?:go|come|going|coming|join|speak|speaking|make|making);
    do not know anyone; know nobody; scared to; nervous about
  `),
  childcare: phrase(`
    (?:geen|of ik|nood aan|wie heeft) (?:kinder)?(?:opvang|babysit|oppas); opvang vind;
    (?:opvang|oppas|babysit) (?:voor (?:de|mijn)|nodig|vinden); kinderopvang;
    (?:met|voor) (?:de|mijn) (?:kleine|kleintjes|kinderen) ?(?:thuis|alleen)?(?= (?:thuis|kan|zitten));
    niemand ~voor de kinderen; wie past op; kinderen (?:meebrengen|niet alleen laten|meenemen);
    zit met (?:de|mijn) (?:kinderen|kleine); alleenstaande (?:mama|moeder|papa|vader|ouder);
    (?:personne|pas) ~pour (?:garder|les enfants); garde (?:des |d')enfants?;
    garder (?:mes|les|mon) (?:enfants?|petits?|fils|fille); pas de (?:garde|baby ?sitter|creche);
    maman seule; venir avec (?:mes|mon) enfants?; child ?care;
    (?:no|without a|need a|no one) ~(?:babysitter|sitter);
    (?:nobody|no one|no-one) ~(?:kids|children); bring my (?:kids|children|baby);
    watch my (?:kids|children); look after my (?:kids|children);
    single (?:mum|mom|dad|parent|mother)
  `),
  language: phrase(`
    (?:spreek|versta|begrijp|praat|ken|kan|spreekt) ~(?:geen|weinig|nog geen|niet goed|niet zo goed|slecht|onvoldoende) ~(?:nederlands|vlaams|frans|engels|taal);
    (?:nederlands|frans|engels|vlaams) is (?:niet (?:zo |heel )?goed|slecht|moeilijk|nog zwak);
    mijn (?:nederlands|frans|engels) ~(?:niet goed|slecht|beperkt); geen nederlands;
    weinig nederlands; taal is (?:moeilijk|een probleem|een drempel); niet goed nederlands;
    te moeilijke? taal; versta (?:de mensen )?niet (?:alles|goed); begrijp de taal niet;
    (?:parle|comprends) (?:pas|peu|mal|a peine) ~(?:neerlandais|francais|anglais|flamand|langue);
    ne (?:parle|comprends) pas (?:bien |le |assez |beaucoup |encore )*(?:neerlandais|francais|flamand|anglais);
    mauvais en neerlandais; la langue est; barriere de la langue;
    mon (?:neerlandais|francais) ~(?:pas|faible|mauvais);
    (?:do not|not|hardly|barely) (?:speak|understand|know) (?:much |any |enough |good |the |a lot of |well )*(?:dutch|french|english|flemish|language);
    no dutch;
    my (?:dutch|french|english) is ~(?:bad|poor|not good|not very good|weak|limited|not great);
    language (?:barrier|is a problem); little dutch
  `),
  computer: phrase(`
    geen (?:computer|internet|smartphone|gsm|laptop|wifi|e mail|mail|tablet|pc);
    (?:snap|ken|begrijp|weet|versta) ~(?:niks|niets|weinig|niet veel) ~(?:van|over) (?:computers?|itsme|internet|apps|digitale?|dat digitaal|een computer|die app|technologie);
    kan niet (?:met|werken met) (?:de|een) computer;
    (?:niet|slecht) (?:goed )?met (?:de |een )?computers?; online inschrijven lukt;
    lukt (?:mij |me )?niet (?:online|op de computer|met de app|om in te loggen); te digitaal;
    alles (?:is|moet|gaat) (?:online|digitaal); geraak niet ingelogd; kan niet online;
    niet digitaal; pas (?:d'|de |l')(?:ordinateur|internet|smartphone|ordi|wifi|mail);
    n'ai pas (?:d'|de |l')(?:ordinateur|internet|smartphone);
    comprends rien (?:a|aux) (?:l'informatique|l'ordinateur|internet|itsme|ordinateurs);
    nul(?:le)? en informatique; tout (?:est|se fait) (?:en ligne|numerique);
    pas a l'aise avec (?:l'|les |internet);
    (?:no|do not have (?:a|any)|without (?:a )?) ?(?:computer|internet|smartphone|laptop|wifi);
    (?:not good|bad|hopeless|useless) (?:with|at) (?:computers?|technology|phones);
    do not (?:understand|know) ~(?:computers|technology|apps|itsme); everything is online;
    can not use (?:a|the) computer; can not log in
  `),
  'bad-experience': phrase(`
    school was (?:niks|niets|niet|nooit) ~(?:voor mij|mijn ding);
    geen (?:studax|studiehoofd|schoolmens|schoolse); slechte ervaring(?:en)?;
    slecht(?:e)? (?:op|in) school; ben (?:te dom|dom); nooit goed (?:geweest )?op school;
    altijd uitgelachen; niet (?:zo )?slim genoeg; te oud om; te oud voor; op school gepest;
    haatte school; hekel aan school; mauvaise(?:s)? experience(?:s)?;
    l'ecole (?:n'etait|c'etait) pas; nul(?:le)? a l'ecole; pas fait pour (?:l'ecole|les etudes);
    trop vieux; trop vieille; detestais l'ecole; echec scolaire; bad experiences?;
    school was (?:not|never) (?:for me|my thing); hated school; not (?:smart|clever) enough;
    too old (?:to|for); never good at school; too stupid; laughed at
  `),
  access: phrase(`
    rolstoel(?:en)?; rolwagen; rollator; trappen (?:doen|kan ik|lukken|zijn);
    (?:geen|kan geen|zonder) (?:trap|trappen|lift in het gebouw); toegankelijk(?:heid)?;
    slechtziend; blind; slechthorend; doof; gehoorapparaat; beperking; handicap; slecht te been;
    mindervalide; kan niet goed stappen; moeilijk te been; fauteuil roulant; chaise roulante;
    mobilite reduite; pas d'escaliers; accessible aux; malvoyant(?:e)?; aveugle;
    malentendant(?:e)?; sourde?; deambulateur; handicap(?:e|ee)?; mal a marcher; wheelchair;
    walker; stairs; accessible; accessibility; visually impaired; blind; deaf; hard of hearing;
    disability; disabled; step free; difficulty walking
  `),
}

/** Each barrier that the text names, once. */
export function barriersIn(line: Line): Found<Barrier>[] {
  const found: Found<Barrier>[] = []
  for (const [value, pattern] of Object.entries(BARRIER_CUES) as [Barrier, Phrase][]) {
    const hit = firstHit(line, pattern)
    if (hit !== undefined)
      found.push({ value, span: spanOf(line, hit), method: 'rule', score: 0.9 })
  }
  return found
}

export { priceIn } from './price.ts'
