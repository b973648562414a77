/** Nothing is wrong when people say it so: figures of speech, games, and evenings about hard things. */
import { GAME } from './alert-words.ts'
import { phrase } from './words-line.ts'

const ABOUT =
  '(?:preventie|vorming|lezing|infoavond|avond|film|boek|workshop|cursus|opleiding|training|toneel|vereniging|praatgroep|gespreksavond|formation|soiree|atelier|conference|film|livre|lecture|talk|book|movie|session)'
const HEAVY =
  '(?:zelfmoord|zelfdoding|suicide|huiselijk geweld|partnergeweld|geweld|seksueel geweld|kindermishandeling|incest|le suicide|een loverboy|loverboys?|grooming|online grooming|euthanasie|violences? (?:conjugales?|familiales?|domestiques?|sexuelles?)|la violence|domestic (?:violence|abuse)|sexual (?:violence|abuse)|child abuse)'

/** What may be too much for somebody without any danger. */
const BOTHER =
  '(?:werk|job|baas|lawaai|regen|hitte|kou|warmte|weer|bus|file|knie|rug|verbouwing|muggen|buren|examens?|level|patroon|puzzel|naald|travail|boulot|patron|pluie|chaleur|froid|bruit|bus|genou|genoux|dos|travaux|moustiques|voisins|examens?|escaliers|rire|niveau|puzzle|noise|work|job|boss|rain|heat|cold|weather|traffic|knee|knees|back|renovation|mosquitoes|neighbours|exams?|level|stairs|music)'
const TOO_MUCH =
  "(?:(?:je |j' )(?:n' )?en peux plus|(?:ik )?(?:kan|hou|trek) (?:ik )?(?:het |dit )?(?:echt |zo )?niet (?:meer|langer)(?: aan| vol| verder| voort)?|(?:i )?can(?: not|not|[']t)(?: take| bear| stand| handle| cope| go on| carry on)(?: it| this)?(?: anymore| any more)?)"
const LEARN =
  "(?:leren|leer|leert|ehbo|eerste hulp|reanimatie|reanimeren|apprendre|apprends|secourisme|premiers secours|learn|learning|first aid|cpr|(?:cursus|workshop|formation|course) (?:over|om|sur|pour|on|about)|(?:quand|si|lorsque|when|if|wanneer|als) (?:quelqu'un|une personne|someone|somebody|a person|iemand|een persoon))"
const DANGER =
  '(?:ademt|bewusteloos|hartaanval|hartinfarct|beroerte|ambulance|ziekenwagen|112|respire|inconsciente?|connaissance|crise cardiaque|infarctus|avc|secours|pompiers|samu|not breathing|unconscious|heart attack|stroke|choking|stikt)'
const PLAY =
  '(?:film|boek|verhaal|roman|toneel|toneelstuk|rol|scene|spel|weerwolven|minecraft|fortnite|among us|roblox|sims|game|livre|histoire|role|jeu|loups garous?|theatre|(?:the|a|school) play|story|novel|character|werewolf|murder mystery|moordspel)'
const KILLS =
  '(?:vermoorden|vermoord|doodslaan|doodschieten|neersteken|afmaken|doden|wurgen|tuer|tue|poignarder|etrangler|kill|stab|strangle|murder|brand|brandt|ademt|fire|feu|brule)'
const JOKE = '(?:haha|hahaha|hihi|lol|mdr|ptdr|grapje|just kidding|jk|je rigole|je plaisante)'
const PESTS =
  '(?:slakken|slak|mieren|muggen|mug|wespen|wesp|vlieg|vliegen|onkruid|luizen|motten|mollen|mol|ratten|muizen|spin|limaces?|fourmis|moustiques?|guepes?|mouches?|pucerons|taupes?|slugs?|ants|mosquitoe?s?|wasps?|fl(?:y|ies)|weeds|aphids|moths|spider)'
const FAR = '(?:[^ .!?]+ ){0,9}?'

export const IDIOM = phrase(`
    verveel (?:mij|me|ik mij) ~dood; dood(?:moe|gewoon|simpel|jammer|leuk|op); tot de dood;
    (?:lach|schrik|werk|schaam|lachen|werken|schrok) (?:mij|me|ons|ik mij) (?:dood|kapot); hagelslag; tijd doden;
    slaat nergens op; slaat (?:mij|me) (?:met verstomming|om het hart); slaat ~(?:over|de maat|de trommel|een balletje);
    (?:slaat|sloeg|klopt|klopte|slaan|kloppen|verslaat|bat|battent|battre|battue?|battus|beats?|beat|beaten|beating|hit|kicks?|kicked) ~(?:mij|me|ons|haar|hem|us|him|her|moi|les)? ?~(?:met|bij|in|op|aan|aux?|a|au|at|in|with) (?:het |de |een |la |le |les )?${GAME};
    ${ABOUT} ~(?:over|rond|van|tegen|sur|contre|du|de|des|about|on|against) ~${HEAVY}; prevention (?:du|de|des|de la) ${HEAVY};
    ${HEAVY} (?:prevention|preventie|squad|awareness|hotline|helpline|commando); zelfmoord (?:lijn|commando|preventie); suicide ?preventie;
    hoeft (?:het )?(?:allemaal )?voor mij niet meer , ~(?:ik heb|bedankt|dank|merci); hoeft niet meer , ~(?:ik heb|bedankt|dank|merci|al|het is);
    mort de (?:rire|faim|fatigue|peur|froid); battre (?:des records|les oeufs|le temps|la mesure); ca me frappe; ce qui me frappe;
    mourir de (?:rire|faim|soif|chaud|froid|curiosite|honte); ennuie a mourir; m'ennuie a mort; je meurs (?:de|d') (?:faim|rire|soif|envie); 
    me (?:tue|tuer) (?:au|a la|a l'|a le) (?:travail|tache|expliquer); tuer le temps;
    dying (?:to|for); die laughing; died laughing; bored to death; kill(?:ing)? time; dead tired; to die for;
    hits? me (?:up|with)(?! a )(?! (?:his|her|the) (?:hand|hands|fist|fists|belt)); killing it; kicked me out; touche[sd] (?:me|us|her) with (?:his|her|the|a|their) (?:song|music|words|story|voice);
    ${BOTHER} (?:[^ .,!?]+ ){0,2}(?:, )?${TOO_MUCH}; ${TOO_MUCH} (?:, )?(?:de |d' |met |van |with |of )?(?:~)?${BOTHER}; (?:zit|zitten|loop) ~vast ${FAR}niet meer verder;
    (?:me|te|lui|nous|leur) (?:tape|tapent|tapait|taper) sur (?:les nerfs|le systeme|la tete); (?:blik|kitchen|keuken|cuisine|beitel|gouge) ${FAR}(?:cut myself|snij mezelf|me coupe|(?:mezelf|me|mij) gesneden);
    ${LEARN} ${FAR}${DANGER}; ${PLAY} ${FAR}${KILLS}; (?:vermoorden|vermoord|doodslaan|doden|tuer|kill) ${FAR}(?:in|dans|en|at|au|aux|a|met|bij) (?:de |het |een |mijn |la |le |l' |les |un |une |the |a |my )?(?:${PLAY}|${GAME}); (?:vermoord|vermoorden|tuer|tue|kill|strangle|wurg) ${FAR}${JOKE}; ${PESTS} ${FAR}(?:doden|vermoorden|doodmaken|doodslaan|afmaken|tuer|ecraser|kill|murder);
    (?:zoek|cherche|looking for) ${FAR}${FAR}(?:babysit|babysitter|oppas|op te passen|voor mijn (?:dochter|zoon|kind|kinderen)|met mijn (?:dochter|zoon|kind|kinderen|zoontje|dochtertje)|avec (?:ma fille|mon fils|mes enfants)|pour (?:ma fille|mon fils|mes enfants|garder)|for my (?:son|daughter|kids|children)|with my (?:son|daughter|kids|children)|to babysit);
    (?:verrassing|verrassingsfeest) (?:, )?(?:mama|papa|mijn [a-z]+) mag (?:het |er )?(?:niets|niks|niet) (?:van )?weten; (?:mijn|mn|mes|ma|mon|my|maman|mama|papa) ${FAR}(?:weten|savoir|know) ${FAR}(?:surprise|verrassing|verrassingsfeest|verjaardag|anniversaire|birthday);
    (?:film|movie|book|song|story|music) (?:really )?touched; nude (?:drawing|model|class); naakt ?model; modele? nu; ongewenst ~op (?:voorhand|mail)
`)
