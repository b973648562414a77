/** An adult who looks for a child, or wants to be alone with one; and what a child must not tell. */
import { CHILD_OF, STOP } from './alert-words.ts'
import { phrase } from './words-line.ts'

const AWAY = '(?:[^ .!?]+ ){0,6}?'
const KIND = '(?:meisjes?|meiskes?|jongens?|jongetjes?|kind|kinderen|minderjarigen?)'
const ALONE =
  '(?:bij (?:mij|me)(?: thuis)?|blijven slapen|te slapen|slapen|logeren|overnachten|fotograferen|te filmen|filmen|poseren|knuffelen|masseren|alleen (?:te )?(?:zien|zijn)|in mijn bed|verwennen)'
const ENFANT = '(?:filles?|fillettes?|garcons?|petits? garcons?|enfants?|ados?|adolescente?s?)'
const SEULE =
  '(?:chez moi|dormir|passer la nuit|photographier|filmer|poser|des calins|masser|seule? avec moi|dans mon lit)'
const GIRL = '(?:girls?|boys?|kids?|child|children|teens?|teenagers?)'
const HOME =
  '(?:sleep ?over|sleep over|stay over|stay the night|sleep at my|at my (?:place|home|house)|come to my|photograph|film|pose|cuddle|massage|alone with me|in my bed|model)'
const AGE = '(?:\\d+|tien|elf|twaalf|dertien|veertien|vijftien)'
const MAN =
  '(?:hij|die|man|vent|kerel|gast|meneer|trainer|coach|leraar|meester|buurman|nonkel|oom|iemand|lesgever|opa|pastoor|leider|begeleider)'
const HOMME =
  "(?:il|homme|monsieur|type|mec|entraineur|coach|prof|voisin|oncle|quelqu'un|animateur|moniteur|adulte)"
const GUY =
  '(?:he|man|guy|coach|teacher|trainer|neighbour|neighbor|uncle|someone|somebody|stranger|adult|tutor|leader)'
const MY_CHILD =
  '(?:my|our|her|his) (?:little |young |youngest |oldest )?(?:daughter|son|kid|child|sister|brother|niece|nephew|granddaughter|grandson|boy|girl)'
const MON_ENFANT =
  '(?:ma|mon|notre|sa|son) (?:fille|fils|petite fille|petit fils|petite soeur|petit frere|niece|neveu|enfant)'

const DUTCH = `
    zoek (?:ik )?~${KIND} (?:van|tussen|onder|rond) (?:de )?${AGE} ${AWAY}${ALONE}; zoek (?:ik )?~(?:jonge?|kleine?|minderjarige?) ${KIND} ${AWAY}${ALONE};
    (?:ouders|mama|papa|moeder|vader) (?:hoeven|hoeft|moeten|moet|mogen|mag) (?:er |het |dit |daar |dat |hier |van ){0,3}(?:niks |niets |niet )(?:van |over )?(?:te )?weten(?! (?:dat ik|hoe|wat) ); zonder (?:de |hun )?ouders erbij;
    ${MAN} (?:wil|wilt|wou|wilde|vraagt|vroeg) ~${CHILD_OF} ~alleen (?:te )?(?:zien|spreken|ontmoeten|meenemen|hebben)(?! (?:voor|over) ); wil ${CHILD_OF} alleen zien(?! (?:voor|over|dansen|zingen|spelen) ); ${MAN} (?:wil|wilt|wou|wilde) ~alleen (?:zijn )?met ${CHILD_OF}(?: (?:zijn|afspreken))?${STOP};
    (?:zat|zitten|zaten|zit) (?:altijd |soms |weer |stiekem |overal ){0,2}aan (?:mij|${CHILD_OF})(?! (?:tafel|kant|te denken|tafeltje) )${STOP}; ${MAN} (?:raakte|raakt) ${CHILD_OF} ~aan${STOP};
    ${MAN} (?:biedt|bood|geeft|gaf|betaalt) (?:mij |me |haar |hem |meisjes |kinderen )?(?:veel )?geld (?:aan )?(?:voor|in ruil voor) (?:foto|fotos|foto[']s|filmpjes|video[']s)(?! van (?!mij|me|mijn|haar|hem) );
    (?:zei|zegt|vroeg|heeft) (?:tegen|aan) ${CHILD_OF} ~(?:niets|niks|niet|niemand) ~(?:tegen|aan) (?:mij|ons|niemand|haar ouders|zijn ouders); ${CHILD_OF} ${AWAY}(?:mag|mocht|moest) ~(?:niets|niks|niet) (?:tegen|aan) (?:mij|ons) (?:zeggen|vertellen)
`
const FRENCH = `
    cherche ~${ENFANT} (?:de |entre |d'environ |moins de )(?:\\d+ )${AWAY}${SEULE}; cherche ~(?:jeunes? |petites? )${ENFANT} ${AWAY}(?:photographier|des calins|dans mon lit|masser|seule? avec moi);
    (?:parents|mere|maman|papa|pere) (?:n'ont|n'a|ont|a) pas besoin (?:de le |de |d'en )?savoir(?! (?:que|comment) ); (?:parents|maman|papa) (?:ne )?(?:doivent|doit) (?:pas|rien) (?:le |en )?savoir(?! (?:que|comment) );
    ${HOMME} (?:veut|voudrait|voulait|demande a) (?:voir|rencontrer|garder|emmener|prendre) ${MON_ENFANT} (?:toute? )?seule?(?! (?:pour|sur) ); ${HOMME} (?:veut|voulait|voudrait) (?:etre|rester) seule? avec ${MON_ENFANT}(?! pour );
    ${HOMME} (?:a |me )?(?:touche|touchait|touchee?|caresse|tripote) ${MON_ENFANT}(?! (?:avec|par) ); ${HOMME} (?:offre|propose|donne|donnait) (?:de l'|beaucoup d')argent (?:pour|contre|en echange de) (?:des |ses |mes )?(?:photos?|videos?)(?! (?:de|du|d') (?!moi|elle|mon|ma));
    (?:dit|demande|ordonne) a ${MON_ENFANT} de (?:ne )?(?:rien|pas) (?:me |m'en |en |nous |le )?(?:dire|parler|raconter)
`
const ENGLISH = `
    looking for ~${GIRL} (?:of |aged |age |between |around |under )?(?:age )?~\\d+ ${AWAY}${HOME}; looking for ~(?:young|little|underage) ${GIRL} ${AWAY}(?:photograph|cuddle|massage|alone with me|in my bed|sleep ?over|stay the night);
    (?:parents|mum|mom|mother|dad|father) (?:do not|don[']t|does not|doesn[']t|must not|need not) (?:need to |have to )?know(?! (?:how|what|that|where|the) )(?: about (?:this|it|us))?${STOP};
    ${GUY} (?:wants|wanted|asks|asked|insists on) ~(?:to )?(?:see|seeing|meet|be with|take|get) ${MY_CHILD} alone(?! (?:for|about) ); (?:wants|wanted) to be alone with ${MY_CHILD}(?! for ); wants to see ${MY_CHILD} alone(?! (?:for|about|on) );
    ${GUY} (?:touched|touches|fondled|gropes|groped|keeps touching|kissed) ${MY_CHILD}(?! (?:with|by) ); ${GUY} ~(?:offers?|offered|pays|paid|gives|gave) ~money for (?:photos|pictures|pics|videos)(?! of (?!me|my|her|him) );
    (?:told|tells|asked|warned) ${MY_CHILD} (?:not to|to not|never to) (?:tell|say)
`

export const PREDATOR = phrase(`${DUTCH};${FRENCH};${ENGLISH}`)
