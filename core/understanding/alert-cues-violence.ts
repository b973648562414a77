/** How people say that somebody is beaten, forced, threatened or locked up; by a partner, a parent, anyone. */
import { END, HE, HIM, HOUSEMATE, LUI, ME } from './alert-words.ts'
import { phrase } from './words-line.ts'

const HITS =
  '(?:slaat|slaagt|slaan|slagen|sloeg|sloegen|sloat|klopt|klopte|kloppen|mept|mepte|schopt|schopte|stampt|stampte|wurgt|wurgde|mishandelt|mishandelde|mishandelen|bedreigt|bedreigde|betast|betastte|misbruikt|misbruikte|verkracht|verkrachtte)'
const BEATEN =
  '(?:geslagen|geslaan|geschopt|gewurgd|gestampt|mishandeld|verkracht|aangerand|misbruikt|betast|bepoteld|afgeranseld|afgetroefd|gestoken|bedreigd|gemept)'
const THEIRS =
  '(?:zijn|haar|hun|de|ons|mijn|mn) (?:vrouw|man|kind|kinderen|dochter|zoon|moeder|ma|mama|vriendin|zus|broer|kleine|kids)'
const FRAPPE =
  '(?:frappe|frappent|bat|tape|gifle|cogne|etrangle|viole|maltraite|frappait|battait|tapait)'
const FRAPPEE =
  '(?:frappee?|battue?|tapee?|giflee?|etranglee?|violee?|agressee?|menacee?|maltraitee?|cognee?|abusee?|tabassee?)'
const SIENS =
  '(?:maman|moi|nous|(?:ma|sa) (?:mere|femme|fille|soeur|copine)|(?:son|mon) (?:fils|enfant|mari|frere)|(?:mes|ses|les|leurs) (?:enfants|petits|filles))'
const BEATS =
  '(?:hits?|beats?|beat|hitting|beating|kicks?|kicked|slaps?|slapped|punche[sd]|punching|punch|chokes?|choked|strangles?|strangled|abuses?|abused|hurts?|rapes?|raped|attacked|shoves?|shoved|grabbed|threatens?|threatened)'
const MINE =
  '(?:me|us|her|his (?:wife|kids|children)|my (?:mother|mum|mom|sister|brother|kids|children|daughter|son)|the (?:kids|children)|mum|mom)'

const DUTCH = `
    ${HITS} (?:altijd |soms |weer |graag )?(?:op )?${ME}(?! (?:door|erdoor|man|aan de) ); ${HITS} ${THEIRS};
    (?:mij|me|ons|haar) (?:slaat|slaan|mishandelt|schopt|slagen|slaagt); ${HIM} (?:hij |zij |ze )?(?:slaan|slagen|slaag|slaat) (?:mij|me|mich|haar|kinderen);
    (?:heeft|had|hebben|hadden|is|werd|wordt|word|worden|ben|zijn|was|kwor|kword) ~${BEATEN}; thuis geslagen; blauw geslagen;
    (?:mij|me|haar|hem|ons) ~${BEATEN}; verkracht; verkrachting; aangerand; aanranding; mishandeling; kindermishandeling;
    huiselijk geweld; partnergeweld; intrafamiliaal geweld; seksueel (?:misbruik|geweld|misbruikt); incest;
    (?:geeft|gaf|geven) (?:mij|me|ons|haar|de kinderen) ~slaag; (?:krijg|krijgt|kreeg|kkrijg|krijgen) ~slaag (?:van|thuis|met); pak slaag;
    ${HIM} doet (?:mij|me|ons|haar|de kinderen) pijn; (?:keel|strot) dicht; bij (?:mijn|de|haar) keel;
    zit (?:altijd |soms |'s nachts )?aan (?:mij|mijn (?:borsten|lijf|lichaam|poep|piemel|billen)|haar)(?! (?:tafel|kant) )(?= );
    (?:raakt|raakte|raken) (?:mij|me|haar) ~aan(?! (?:het|mijn) hart); ongewenst (?:aangeraakt|betast);
    (?:dwingt|dwong|verplicht|verplichtte) (?:mij|me|haar|ons) ~(?:seks|vrijen|te trouwen|slapen met|naakt|bed);
    dreigt (?:ermee )?(?:om )?(?:mij|me|ons|haar); dreigt ~te (?:vermoorden|doden|slaan|steken|schieten);
    (?:gaat|zal|wil|komt|ging) (?:mij|me|ons|haar|mijn kinderen) ~(?:vermoorden|doodslaan|doodmaken|doden|doodsteken|doodschieten|kapotmaken|afmaken|slaan);
    (?:mij|me|ons) ~(?:vermoorden|doodslaan|doodmaken); met een (?:mes|pistool|wapen) ~bedreigd;
    (?:sluit|sloot|houdt|sluiten) (?:mij|me|ons|haar) ~op(?= (?!de |het |een |straat)); opgesloten door (?:mijn|mn) ${HOUSEMATE};
    huis niet (?:uit|verlaten) ~van (?:mijn|mn) ${HOUSEMATE}; mag ~niet ~(?:buiten|weg) ~van (?:mijn|mn) ${HOUSEMATE}; van (?:mijn|mn) ${HOUSEMATE} mag ik ~niet ~(?:buiten|weg|uit);
    (?:bang|schrik) (?:van|voor) (?:mijn|mn|mijne|ons) ${HOUSEMATE}(?! (?:zijn|haar) ); bang dat (?:hij|zij|ze) ~(?:aandoet|aandoen|vermoordt|slaat|pijn doet|dooddoet);
    blauwe plekken (?:van|door) (?:mijn|mn|hem|mijne) (?:${HOUSEMATE})?; blauw oog van (?:mijn|mn) ${HOUSEMATE};
    gooit (?:met )?~(?:dingen|spullen|borden|glazen|meubels) ~naar (?:mij|me|ons|de kinderen|mijn);
    (?:mij|me|haar) ~tegen de (?:muur|grond|deur); (?:mij|me|haar) ~geduwd en ~geslagen;
    (?:geeft|gaf|geven|gaven|verkocht|verkoopt) (?:mij|me|haar|ons|hem|de kinderen) ~(?:een |nen |wa )?(?:klap|klappen|klop|klets|kletsen|mep|meppen|stamp|stampen|slagen|slag|vuist|vuistslag|oorveeg|rammeling|pandoering|kopstoot)(?! (?:op de|op mijn|in de rug) ); (?:krijg|krijgt|kreeg|kregen|krijgen) ~(?:klappen|kletsen|meppen|stampen|slagen|rake klappen|rammel) (?:van|thuis|op)?;
    (?:duwt|trekt|sleurt|schudt|knijpt|bijt|spuwt) (?:en [a-z]+ )?(?:aan |op |naar )?(?:mij|me|haar|ons|de kinderen)(?= (?:[^a-z0-9 ]|$|als|en|tegen|van|op|aan|hard|altijd|bij)); (?:trekt|sleurt|sleept) (?:mij|me|haar) ~(?:bij|aan) (?:mijn|de|haar) (?:haar|haren|arm); (?:mij|me|haar) ~(?:vastgepakt|vastgegrepen|gekust|gezoend|aangeraakt|gegrepen) ~(?:en|tegen|zonder|terwijl|waar|gekust|vastgepakt|onder); (?:tegen|zonder) (?:mijn|haar) (?:wil|zin|toestemming) ~(?:gekust|gezoend|aangeraakt|vastgepakt|genomen|seks)?;
    ${HIM} heeft (?:mij|me|haar) ~aangeraakt; wil (?:mij|me|ons|haar) (?:doden|kapot|dood|vermoorden); slaat met de deuren en (?:mij|ons|op mij); (?:drinkt|drinken|zat|dronken|boos|kwaad) (?:is )?(?:hij )?(?:en )?(?:dan )?(?:slaat|slaan|slagen|klopt)(?= (?:[^a-z0-9 ]|$|mij|ons|hij|haar)); dan (?:slaan|slaat)(?: hij| ze| zij)?${END}; (?:stalkt|stalken|stalkte|achtervolgt|bespiedt) (?:mij|me|haar|ons|mijn); (?:word|wordt|ben) ~(?:gestalkt|gestalked|achtervolgd|opgesloten|vastgehouden|gechanteerd|uitgebuit);
    (?:hij|zij|ze|man|vriend|ex|vader|partner) ~is (?:heel |zo |altijd |soms |zeer )?(?:gewelddadig|agressief) (?:tegen|met|naar|voor) (?:mij|ons|de kinderen|haar); (?:man|vriend|ex|vader|partner|papa|hij) ~wordt (?:heel |zo |altijd |soms )?(?:gewelddadig|agressief)(?= ); durf ~niet (?:meer )?naar huis; (?:gevlucht|weggelopen|ondergedoken) (?:van|voor|voor mijn|van mijn) (?:mijn )?${HOUSEMATE}; (?:mes|geweer|pistool) (?:op|tegen) ~(?:keel|hoofd|mij); gedwongen (?:huwelijk|seks|te trouwen); uithuwelijken; eergerelateerd
`
const FRENCH = `
    ${LUI} (?:me |m' |nous |la |les )(?:frappe|bat|tape|gifle|cogne|etrangle|viole|maltraite|frappent|frappait|battait|tapait)(?! (?:dans l'oeil|au|fort) );
    me (?:frappe|bat|tape|gifle|viole|cogne|maltraite)(?! (?:comme|que|dans l'oeil) ); ${LUI} ${FRAPPE} ${SIENS}; ${LUI} (?:frapper|taper|battre) ${SIENS};
    (?:frapper|taper|battre) moi; (?:m' |nous |l' )(?:a|ont|avait) (?:deja |encore |souvent )?${FRAPPEE}; m'a poussee? ~(?:contre|par terre|dans les);
    m'a touchee? (?:la|les|le|partout|entre|sans|en dessous|aux?|ou je); (?:${LUI}) (?:du groupe |du cours |de l'atelier )?me (?:touche|caresse|tripote)(?! (?:beaucoup|avec|par) ); (?:vient|venait|entre) dans mon lit;
    (?:suis|est|etait|ete|etre) (?:une |encore |souvent )?(?:femme |fille )?(?:battue|frappee|violee|maltraitee|agressee)(?: par)?; femmes? battues?;
    (?:me|se|nous) (?:fais|fait|faire|faisait) (?:souvent |encore )?(?:frapper|battre|taper|violer|tabasser|cogner|agresser); (?:un|le|mon|du) viol; inceste;
    (?:me |m' |nous |la )(?:force|oblige) a (?:coucher|faire l'amour|avoir des rapports|me marier);
    (?:menace|menacait|menacer) (?:de |d')?(?:me |nous |la )?(?:tuer|mort|frapper|egorger); (?:va|veut|allait|voulait) (?:me|nous|la) (?:tuer|frapper|egorger);
    (?:menacee?|menace) avec (?:un couteau|une arme); ${LUI} (?:m' |nous |me )(?:enferme|sequestre)(?! dans (?:son|sa)); m'empeche de sortir; interdit de sortir;
    violences? (?:conjugales?|domestiques?|familiales?|intrafamiliales?|sexuelles?); abus sexuels?; agression sexuelle; maltraitance;
    des bleus ~(?:a cause de (?:lui|mon)|de mon mari); peur de (?:mon|ma) (?:mari|copain|mec|pere|mere|ex|conjoint|compagnon|frere|femme|beau pere);
    violent avec (?:moi|nous|elle|les enfants|ma mere); (?:me|nous|lui) (?:donne|donnait|met) ~(?:coups|gifles|claques);
    (?:donne|donner|mis|met|flanque|recu|recois|foutu) ~(?:un|une|des) (?:coups|gifles?|claques?|baffes?|poing|raclees?|coup de poing|coup de pied)(?: de poing| de pied| de ceinture)? ?(?:a |de |par |sur |dans |au )?(?:moi|mon|ma|visage|la figure|ventre|tete)?(?= (?:[^a-z0-9 ]|$|quand|et|hier|parce|devant)); m'a (?:donne|mis|flanque|foutu) ~(?:coups|coup de (?:poing|pied|ceinture|tete|baton|couteau)|gifles?|claques?|baffes?|poing)(?! dans (?:un|le) );
    (?:main|mains) (?:sur|autour de|autour du) (?:la |ma |mon )?(?:gorge|cou); (?:nous|les enfants) (?:frappe|tape|bat)(?= ); victime de (?:violences?|viol|coups|maltraitance|harcelement sexuel) ?(?:conjugales?|familiales?|domestiques?)?; (?:me|la) (?:pousse|tire|secoue|jette|traine) ~(?:par terre|cheveux|contre|dans les escaliers|au sol); (?:embrassee?|touchee?|caressee?|agrippee?) ~(?:de force|sans mon accord|sans consentement|contre mon gre|contre ma volonte); (?:me|nous) harcele ~(?:mon ex|jour et nuit|sexuellement)?;
    peur (?:de )?rentrer (?:a la maison|chez moi)(?= (?:[^a-z0-9 ]|$|a cause|parce|il|car)); mariage force; (?:devient|est) (?:tres |vraiment |souvent )?violent (?:quand|avec|lorsqu'il|des qu'il|envers); me retient ~(?:enfermee?|prisonniere?|contre)
`
const ENGLISH = `
    ${HE} ~${BEATS} ${MINE}(?! (?:up (?:for|when)|as |out of the|with (?:his|her|your|a) (?:song|recipe|best)));
    ${BEATS} ${MINE} (?:every (?:day|night|week)|last night|in the face|when he|again and|with a belt|at home|badly|yesterday when);
    (?:hits|kicks|slaps|chokes|abuses|rapes|punches) me(?! (?:up|as|with|hard|right) ); raped; rapist; molest(?:ed|s|ing)?;
    domestic (?:violence|abuse); sexual(?:ly)? (?:abuse|abused|assault|assaulted|harassed|violence); child abuse;
    (?:am|is|are|was|were|get|gets|got|being|been) (?:being |getting )?(?:beaten|abused|hit|strangled|assaulted) (?:by|at home|up by|when|in)?(?! at| in (?:the )?(?:final|semi));
    ${HE} ~(?:touche[sd]|touching|gropes?|groped) (?:me|her)(?! with (?:his|her|the) (?:song|music|words)); (?:into|in) my bed at night;
    (?:forces?|forced|forcing|makes) (?:me|her|us) to (?:have sex|sleep with|marry|do sexual|touch); 
    (?:threatens?|threatened|threatening|going|wants|says he will|he will|said he would) to (?:kill|hurt|stab|shoot|beat) (?:me|us|her); (?:will|would|gonna) (?:kill|hurt|stab|beat) (?:me|us|her)(?= );
    threatened (?:me|us|her) with; lock(?:s|ed)? (?:me|us|her) (?:in|up|inside)(?! (?:for an hour|the escape) ); not (?:let|allow|allowed) ~(?:me|us|her) (?:to )?(?:leave|go out|go outside) (?:the house)?;
    (?:scared|afraid|terrified|frightened) of (?:my|his|her) (?:husband|boyfriend|partner|ex|dad|father|wife|stepfather|stepdad|uncle|brother|mum|mother);
    bruises (?:from|because of) (?:my|him|his); beaten by; beat(?:s|ing)? (?:me|us) up; (?:pushed|shoved|threw) (?:me|her) (?:against|into|down|on the);
    ${HE} ~(?:slapped|slaps|hits|hit|beats|beat|kicks|kicked|punched|punches|shook|burned|burnt|bit|bites|chokes|choked|pushes|pushed|throws|threw) (?:me|us|her|my (?:little |baby |big |younger |older )?(?:brother|sister|son|daughter|mother|mum|mom|kids|children)) (?:down|against|in front|across|with|again|every|when|because|last|yesterday|so|and|hard|until)(?! (?:the ball|his song|her song) );
    ${HE} ~(?:hits|beats|kicks|slaps|punches|burns|abuses|hurts) my (?:little |baby |big |younger |older )?(?:brother|sister|son|daughter|mother|mum|mom|kids|children|baby); (?:hands?|arm) (?:around|on|round) my (?:neck|throat); by the (?:throat|neck|hair)(?= ); victim of (?:domestic|sexual|physical|partner|child) (?:abuse|violence|assault); (?:domestic|physical|sexual) (?:abuse|violence|assault); (?:stalks|stalking|stalked) (?:me|my|us|her); ${HE} (?:is|gets|becomes|got) (?:very |really |so )?violent (?:with|towards|to|when|if|at); (?:scared|afraid|terrified) to go home; forced marriage; knife to my; (?:kissed|touched|grabbed|groped) (?:me|her) (?:without|against|and would not|between|under|inappropriately|even though); pushed me down
`

export const VIOLENCE = phrase(`${DUTCH};${FRENCH};${ENGLISH}`)
