/** Nothing is wrong when people say it so: figures of speech, games, and evenings about hard things. */
import { GAME } from './alert-words.ts'
import { phrase } from './words-line.ts'

const ABOUT =
  '(?:preventie|vorming|lezing|infoavond|avond|film|boek|workshop|cursus|opleiding|training|toneel|vereniging|praatgroep|gespreksavond|formation|soiree|atelier|conference|film|livre|lecture|talk|book|movie|session)'
const HEAVY =
  '(?:zelfmoord|zelfdoding|suicide|huiselijk geweld|partnergeweld|geweld|seksueel geweld|kindermishandeling|incest|le suicide|een loverboy|loverboys?|grooming|online grooming|euthanasie|violences? (?:conjugales?|familiales?|domestiques?|sexuelles?)|la violence|domestic (?:violence|abuse)|sexual (?:violence|abuse)|child abuse)'

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
    nude (?:drawing|model|class); naakt ?model; modele? nu; ongewenst ~op (?:voorhand|mail)
`)
