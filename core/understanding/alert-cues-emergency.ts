/** Somebody may die now: no breath, no consciousness, a heart attack, a fire, a call for an ambulance. */
import { HE, HIM, LUI, STOP } from './alert-words.ts'
import { phrase } from './words-line.ts'

const WHO = `(?:${HIM}|baby|kind|kindje|iemand|buurvrouw|oma|tante|persoon|collega|deelnemer|dame|mevrouw|jongen|meisje|kleinkind|peuter)`
const QUI = `(?:${LUI}|bebe|enfant|un|voisine|dame|personne|collegue|participante?|fille|mamie|papi|mamy|papy|tante|garcon)`
const WHOEVER = `(?:${HE}|baby|child|someone|somebody|grandma|grandpa|grandmother|kid|friend|colleague|lady|woman|daughter|toddler|person|boy|girl)`
const ATTACK = '(?:hartaanval|hartinfarct|hartstilstand|beroerte|herseninfarct|herseninbloeding)'
const CRISE = "(?:crise cardiaque|infarctus|avc|arret cardiaque|crise d'epilepsie)"
const STROKE = '(?:heart attack|stroke|cardiac arrest|seizure)'
const PLACE =
  '(?:huis|keuken|kamer|slaapkamer|woning|appartement|flat|zolder|garage|kelder|gebouw|lokaal|dak|living|badkamer|zetel|wasmachine|droogkast)'
const LIEU =
  '(?:maison|cuisine|chambre|appartement|cave|grenier|garage|immeuble|toit|salon|batiment|canape|friteuse)'
const HOUSE =
  '(?:house|home|kitchen|bedroom|flat|apartment|building|basement|attic|garage|roof|living room|sofa)'

const DUTCH = `
    ${WHO} ~(?:ademt|ademde) (?:bijna |plots |opeens |helemaal |al ){0,2}niet(?: meer)?(?! (?:door|goed|juist|genoeg|diep|vrij|correct) ); ${WHO} ~haalt (?:bijna )?geen adem(?: meer)?(?! (?:tijdens|bij|onder) );
    ${WHO} ~(?:is|ligt|viel|valt|raakt|raakte) (?:hier |nu |al |plots |helemaal |thuis |flauw en is ){0,2}(?:bewusteloos|buiten bewustzijn|buiten westen)(?! (?:geraakt|geweest|van) );
    ${WHO} (?:heeft|krijgt|kreeg|doet) (?:nu |hier |precies |denk ik |net |zonet ){0,2}een ${ATTACK}(?! (?:gehad|gedaan|achter|doorgemaakt|overleefd|gekregen|van|als) ); (?:net|zonet|zojuist) een ${ATTACK} (?:gehad|gekregen);
    ik (?:heb|krijg) (?:nu |precies |denk ik |misschien ){0,2}een ${ATTACK}(?! (?:gehad|van|als|overleefd|door|gekregen) );
    (?:bel|roep|stuur|haal) (?:snel |nu |direct |meteen |eens |alstublieft |aub |iemand ){0,3}(?:de |een |naar de )?(?:ambulance|ziekenwagen|ziekenauto|112|hulpdiensten)(?! (?:om|app|als|voor) );
    kan iemand ~(?:ambulance|ziekenwagen|112|brandweer) bellen; (?:een|de) (?:ambulance|ziekenwagen) nodig(?! (?:voor|om) );
    ${PLACE} (?:staat|staan) (?:hier |nu |helemaal |volledig ){0,2}in brand; er is (?:hier |nu )?(?:een )?brand (?:bij|in) (?:mij|ons|mijn|onze?|de|het) ?(?:${PLACE}|thuis)?(?! (?:om|voor|gekomen) ); (?:het |er )brandt (?:bij (?:mij|ons)|hier|in (?:mijn|ons|onze|de)) (?:thuis|${PLACE}|binnen);
    ${WHO} (?:stikt|is aan het stikken|is aan het verdrinken|verdrinkt)${STOP}; (?:ik|${WHO}) (?:krijg|krijgt) (?:bijna |helemaal |opeens )?geen (?:lucht|adem)(?: meer)?(?! (?:van|als|tijdens|bij|na|door|in|uit) );
    ${WHO} ~(?:bloedt|bloed) ~(?:dood|leeg|hevig)${STOP}; geen (?:hartslag|pols) meer; hart (?:klopt|slaat) niet meer
`
const FRENCH = `
    ${QUI} ~respire (?:presque |meme |deja )?(?:plus|pas)(?! (?:par|bien|assez|correctement|la|de) );
    ${QUI} ~(?:est|git|reste) (?:tombee? |la |par terre |toujours )?(?:inconsciente?|sans connaissance)(?! (?:de|du|des|collectif|que) ); ${QUI} ~(?:a|vient de) (?:perdu|perdre) connaissance${STOP};
    ${QUI} (?:fait|est en train de faire|vient de faire) (?:une |un )${CRISE}(?! (?:quand|si|a cause|chaque|devant) ); je (?:crois que je )?fais (?:une |un )${CRISE}(?! (?:quand|si|a cause|chaque|devant) );
    (?:appelez|appelle) (?:vite |moi |tout de suite |s'il vous plait |s'il te plait ){0,2}(?:une |l'|les |le )?(?:ambulance|samu|112|pompiers|secours|urgences)(?! (?:pour|quand|si|de) );
    (?:faut|quelqu'un peut) (?:vite )?appeler (?:une |l'|les |le )(?:ambulance|samu|112|pompiers|secours)(?! (?:quand|si|de) ); besoin d'une ambulance(?! (?:pour|de) ); une ambulance (?:vite|s'il vous plait|svp);
    (?:feu|incendie) (?:chez (?:moi|nous|mes|ma|mon)|dans (?:ma|mon|notre) ${LIEU}); y a (?:le feu|un incendie) (?:a la maison|(?:dans|a) (?:la |l'|ma |mon |notre )${LIEU});
    ${LIEU} (?:est en (?:feu|flammes|train de bruler)|brule|prend feu|a pris feu${STOP}); ca brule (?:chez|dans) (?:moi|nous|ma|mon|la cuisine);
    ${QUI} (?:s'etouffe|est en train de s'etouffer|est en train de se noyer|se noie)(?! (?:de|dans|a force) ); (?:arrive|arrives|peux|peut) (?:plus|pas) (?:a )?respirer${STOP}; coeur ne bat plus; ${QUI} (?:a|n'a) plus de pouls
`
const ENGLISH = `
    ${WHOEVER} ~(?:is not|isn[']t|isnt|not|stopped|has stopped) breathing(?: anymore)?(?! (?:through|right|properly|well|deep) ); ${WHOEVER} (?:does not|doesn[']t) breathe(?! (?:through|right|properly|well) );
    ${WHOEVER} ~(?:is|lies|lying|gone|fell|went) (?:now |here |lying )?unconscious(?! (?:bias|mind|of) ); ${WHOEVER} (?:has |just |has just )(?:collapsed|passed out)${STOP};
    ${WHOEVER} (?:is |might be |may be )?having a ${STROKE}(?! (?:over|when|because|at the|about) ); i (?:am |think i am |might be |may be )?having a ${STROKE}(?! (?:over|when|because|at|from|about) );
    (?:call|phone|ring|send|get|need) (?:me |us |him |her )?(?:an|the) ambulance(?! (?:driver|job|crew|course|station|volunteers?|service|toy|for) ); (?:call|phone|ring) (?:112|911|999)(?! (?:app|if|when|in) );
    (?:my|our|the|this|a|neighbours) ${HOUSE} is (?:on fire|burning)(?! hot ); there is a fire (?:in|at) (?:my|our|the) ${HOUSE}(?! (?:place|pit) );
    ${WHOEVER} is (?:choking|drowning|bleeding to death|bleeding out)(?! (?:in|on (?:his|her)) ); (?:can not|cannot|can[']t|cant) breathe${STOP}; heart (?:has )?stopped beating; (?:no|without a) pulse${STOP}
`

export const EMERGENCY = phrase(`${DUTCH};${FRENCH};${ENGLISH}`)
