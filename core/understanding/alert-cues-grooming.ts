/**
 * How it sounds when somebody wants pictures, secrets or meetings from a child: told by the child, by
 * whoever is near, or asked for by the one who is after it.
 */
import { CHILD_OF, END } from './alert-words.ts'
import { phrase } from './words-line.ts'

const FOTO = "(?:foto|fotos|foto[']s|selfies?|videos?|filmpjes?|pics?|beelden)"
const BARE =
  '(?:naakt|naakte|bloot|blote|in (?:mijn|mn|haar|zijn|je) (?:ondergoed|zwembroek|zwempak|badpak|bikini|beha|bh|slip)|in (?:bikini|ondergoed)|zonder (?:kleren|kleer|kledij|broek|t ?shirt|shirt))'
const BODY = '(?:lichaam|lijf|blijf|borsten|poep|kont|billen|piemel|penis|vagina|poes)'
const WANTS =
  '(?:vraagt|vraag|vroeg|vragen|wil|wilt|wou|wilde|eist|bedelt|moet|moest|stuur|sturen|stuurde|stuurt)'
const PARENT = '(?:ouders|mama|papa|ma|pa|moeder|vader|oma|opa|mam|familie|thuis)'
const OF_THEM = '(?:(?:mijn|mn|je|jouw|uw|ons|hun|haar|zijn|de) )'
const GIRLS = '(?:meisjes?|jongens?|jongetjes?|kind|kinderen|minderjarigen?|tienermeisjes?)'
const FOR_WHAT = `(?:chat|chatten|schatten|massage|seks|sex|${FOTO}|afspraakje|date|daten|plezier|webcam|knuffelen|relatie|lief)`
const VETEMENTS = '(?:vetements|habits|t ?shirt|haut|pantalon|culotte|soutien)'
const FILLE_DE =
  '(?:ma|mon|sa|son|notre|une) (?:fille|fils|petite fille|petit fils|petite soeur|petit frere|soeur|frere|niece|neveu|enfant|eleve)'
const KID_OF =
  '(?:my|our|her|his|a) (?:\\d+ year old )?(?:daughter|son|kid|child|little sister|little brother|sister|brother|niece|nephew|granddaughter|grandson|students?)'
const PIC = '(?:photos?|pictures?|pics?|selfies?|videos?|images?)'

const DUTCH = `
    naakt ${FOTO}; naaktfotos?; naaktfoto[']s; nudes; dick ?pics?; (?:blote|naakte) ${FOTO}; sexting; sextortion;
    ${FOTO} ~(?:van (?:mij|mezelf|mijn|haar|je|jou) )?~${BARE}(?! (?:hoeven|hoeft|mag|mogen|niet) ); ${FOTO} ~van (?:mijn|mn|je|jouw|haar|zijn) ${BODY};
    ${WANTS} ~${FOTO}${END}(?! ik (?:maak|wil|hou)); (?:hij|die gast|die vent|die man|een man|iemand|kerel) (?:vraagt|vroeg|wil|wilt|wou|eist) ~${FOTO} (?:van (?:mij|mezelf|ons)(?= )|aan mij);
    ${FOTO} ~bloot; bloot (?:sturen|stuur); (?:vraagt|vroeg|vragen|wil|wilt|wou|eist) ~(?:van |aan )?${CHILD_OF} ~${FOTO}${END}; (?:hij|vent|man|gast|kerel|meneer|iemand) (?:vraagt|vraag|vroeg|wil|wilt) ~${FOTO} ~van ${CHILD_OF};
    (?:vraagt|vroeg|vragen) ${CHILD_OF} ~(?:om |voor )?${FOTO}; ${WANTS} ~aan ${CHILD_OF} ~(?:kleren|foto|fotos|uitkleden);
    kleren ~(?:uitdoen|uit te doen|uitdoe|uit doen|uittrekken|uit te trekken) ~(?:voor|op|bij) ~(?:camera|cam|webcam|hem|video|beeld);
    ${WANTS} ~(?:mijn|haar|zijn|je) kleren ~(?:uitdoen|uit te doen|uitdoe|uittrek|uittrekken)(?! uit)${END}; aan ~om zijn kleren uit te doen;
    (?:mij|me|zich|mezelf|je) (?:moet |moest |te )?(?:uitkleed|uitkleden|uitkleedt|uit te kleden|uitgekleed); uitkleden voor ~(?:camera|cam|webcam|hem);
    ons (?:klein )?(?:geheim|geheimpje|geheimke|geheimen); geheim(?:pje)? tussen ons; geheim (?:moet |moe |moest |te |gaan )?(?:houden|blijven|houd) (?:voor|van|tegen) ${OF_THEM}?${PARENT};
    ik (?:het |dat |er |daar |hem ){0,2}(?:mag|mocht|moet|moest) ~(?:niemand|niets|niks) ~(?:zeggen|vertellen)(?! (?:over|van) (?:het|de|dat|een));
    (?:mag|mocht|mocht ik|moet|moest|mag ik) ~(?:niet|niks|niets|niemand|nooit) ~(?:zeggen|vertellen) ~(?:aan|tegen) ${OF_THEM}?${PARENT};
    (?:mag|mocht|moest|moet) ~(?:niet|niks|niets|niemand|nooit) ~(?:aan|tegen) ${OF_THEM}?${PARENT} ~(?:zeggen|vertellen|mag zeggen|mag vertellen);
    (?:aan|tegen) ${OF_THEM}?${PARENT} (?:mag |moet |mocht )?(?:zeggen|vertellen)(?= )(?! (?:dat|hoe|wat) ); (?:mag|mocht) (?:ik )?(?:het |dat )?(?:aan |tegen )niemand ~(?:vertellen|zeggen);
    (?:niet|niks|niets|nooit) ~(?:zeggen|vertellen|zeg|vertel) ~(?:aan|tegen) ${OF_THEM}?${PARENT}; (?:niet|niks|niets|nooit) (?:tegen|aan) ${OF_THEM}?${PARENT} ~(?:zeggen|vertellen);
    (?:vertel|zeg) ~(?:niet|niks|niets) ~(?:tegen|aan) (?:je|jouw|uw) ${PARENT}; (?:mag|mogen) ~(?:aan|tegen|over) ~${PARENT} ~(?:niet|niks|niets) ~(?:zeggen|vertellen);
    (?:afspreken|ontmoeten|zien|meegaan) ~zonder ~(?:mijn|je|jouw|haar|de)? ?(?:ouders|mama|papa); zonder dat ~(?:ouders|mama|papa) ~weten;
    (?:oudere?|volwassen|onbekende|vreemde) (?:man|vent|meneer|gast|persoon) ~(?:stuurt|schrijft|chat|appt|belt) ~${CHILD_OF};
    wil ~(?:afspreken|ontmoeten) , (?:en )?(?:ik )?ben (?:pas |maar )?(?:[89]|1[0-7]); wil ~(?:afspreken|ontmoeten) ik ben (?:pas |maar )?(?:[89]|1[0-7]);
    (?:naaktfotos?|${FOTO}|nudes) ~(?:door ?sturen|rond ?sturen|door te sturen|rond te sturen|verspreiden|te verspreiden|online zet(?:ten)?|online te zetten) ~(?:als|tenzij|naar iedereen|aan iedereen|of);
    dreigt ~(?:naaktfotos?|${FOTO}) ~(?:door|rond|te)(?= ); ${FOTO} ~(?:rondsturen|gaat rondsturen|gaat verspreiden|gaat doorsturen);
    (?:geeft|geef|biedt|stuurt) (?:mij|me|haar|hem) ~(?:geld|cadeautjes?|cadeaus?|vbucks|robux|krediet) ~(?:voor|als|om) ~${FOTO};
    ${GIRLS} (?:van|tussen|onder|jonger dan) (?:de )?\\d+ (?:jaar )?(?:en \\d+ |tot \\d+ )?(?:jaar )?(?:om|voor) ~${FOR_WHAT}(?! (?:op|voor|van) (?:het|de|ons) );
    (?:jonge?|kleine?|minderjarige?) ${GIRLS} ~${FOR_WHAT}(?! (?:op|voor|van) (?:het|de|ons) ); minderjarige? ${GIRLS};
    (?:zoek|zoekt|gezocht) ~${GIRLS} (?:van|tussen|onder) (?:de )?\\d+ ?(?:jaar)?(?= (?:[^a-z0-9 ]|$));
    ${GIRLS} (?:die )?~alleen thuis; ben (?:je|jij|ge|u) ~alleen thuis; hoe oud ben je meisje; seks(?:en)? met (?:kinderen|meisjes|minderjarigen?|jongens);
    ${FOTO} ~van (?:zijn|z'n|haar) (?:piemel|penis|lul|geslacht);
    (?:vraagt|vroeg|wil weten|vragen) ~of ik ~(?:alleen thuis|alleen ben|maagd|nog maagd|al seks|al een bh|al borsten); (?:maagd|seks gehad) ~ik ben (?:[89]|1[0-7]); ${WANTS} ~(?:trui|broek|hemd|shirt|t ?shirt|bh|beha|rok|rokje|kleed|onderbroek|bovenkleren) ~(?:uitdoen|uit te doen|uitdoe|uittrekken|uittrek|omhoog|optillen|naar beneden); sexy (?:foto|fotos|foto[']s|filmpje|filmpjes|selfie|video|dansje); (?:hete|pikante|vieze|seksuele|intieme|geile) ${FOTO};
    (?:tussen ons|onder ons) (?:moet |moest |te )?(?:blijven|houden|blijft); (?:moet|moest|moesten) ~tussen ons (?:blijven|houden); (?:man|vent|meneer|leraar|meester|trainer|coach|kerel|gast|iemand|hij|volwassene|onbekende) (?:stuurt|stuurde|appt) ~${FOTO} ~(?:naar|aan) ${CHILD_OF}; (?:stuurt|schrijft|appt|stuurde) ~(?:hartjes|kusjes|liefdesbrieven|vieze berichten) ~(?:naar|aan) ${CHILD_OF}; camera ~(?:aanzetten|aanzet|aan te zetten) ~(?:en|om) ~(?:mij|me|mezelf) ~(?:aanraken|aanraak|uitkleden|tonen|laten zien); (?:mezelf|mijzelf) (?:moet |te |laten |wil )?(?:aanraken|aanraak|aan te raken) ~(?:voor|op|terwijl)?;
    (?:ouders|mama|papa) (?:mogen|mag|moeten|moet) (?:er |het |dit |daar |dat )?(?:niks|niets|niet) ~(?:van )?(?:weten|te weten)(?! dat ik een)(?= (?:[^a-z0-9 ]|$|zegt|zei)) ?(?:zegt|zei) ~(?:hij|die); (?:zit|zat) aan (?:mijn|de|ons|haar|onze) (?:dochter|zoon|zoontje|zusje|kind|kleindochter|kinderen|dochtertje)(?= (?:[^a-z0-9 ]|$|als|en)); (?:mijn|ons) (?:dochter|zoon|zoontje|dochtertje|kind|zusje) ~(?:aangeraakt|betast|lastig gevallen|lastiggevallen|benaderd) ~(?:door|op|online)?; kinderporno; pedofiel; pedo; loverboy; grooming van; gegroomd
`
const FRENCH = `
    photos? ~(?:nue?s?|denudee?s?|deshabillee?s?|sans vetements|en (?:sous vetements|maillot|culotte|bikini|soutien)|de (?:mon|ton|son) (?:corps|sexe|ventre|cul)|intimes)(?! (?:pour|de) (?:le|la) (?:cours|dessin));
    (?:demande|veut|exige|envoie) ~(?:des |une |mes )?(?:photos?|videos?|selfies?) (?:de moi|a ${FILLE_DE}|a ma|a mon|en cachette)(?= );
    (?:demande|veut|exige|demander) ~a ${FILLE_DE} ~(?:photos?|videos?|selfies?|deshabiller|secret); a ${FILLE_DE} ~(?:de \\d+ ans )?(?:des|une) (?:photos?|videos?);
    toute nue; (?:me |se |te |m' |s' )(?:deshabiller|deshabille); enlev(?:e|er|es|ent) (?:mes|tes|ses|mon|ton|son) ${VETEMENTS};
    notre (?:petit )?secret; (?:secret|secrets) entre nous; en cachette (?:de (?:mes|tes|ses)|avec une? (?:enfant|ado));
    (?:dis|dit|dire|parle|parler|raconte) (?:pas |rien |en pas |a personne )?(?:en |le )?(?:parler |dire )?a (?:tes|mes|ses|ta|ma|sa|ton|mon) (?:parents|mere|pere|maman|papa)(?! (?:de|que|comment|merci|bonjour) );
    (?:peux|dois|veut pas que je|droit de|ose|faut) (?:rien|pas|en|le|ne|n'en) ~(?:dire|parler) ~a (?:mes|ma|mon|tes|ta|ton) (?:parents|mere|pere|maman|papa);
    pas (?:en |le |les )?(?:parler|dire) a (?:mes|ma|mon|tes|ta|ton) (?:parents|mere|pere|maman|papa); rien dire a (?:mes|ma|mon|tes) (?:parents|mere|pere|maman|papa);
    sans (?:que )?(?:mes|tes|ses) parents(?! (?:pour|a la|au) ); (?:adulte|homme|monsieur|inconnu|type|vieux) ~(?:envoie|ecrit|parle|demande|texte) ~(?:a|avec) ${FILLE_DE};
    (?:homme|monsieur|type|adulte|mec) (?:de \\d+ ans )?(?:veut|voudrait|propose) ~(?:me (?:voir|rencontrer)|qu'on se voie) ~(?:seule|seul|sans); (?:veut|voudrait) ~me (?:voir|rencontrer) (?:, )?(?:et )?(?:j'ai|moi j'ai) (?:[89]|1[0-7]) ans;
    menace ~(?:publier|envoyer|partager|montrer|diffuser) ~(?:photos?|videos?); (?:argent|cadeaux?|sous) (?:pour|contre|si j'envoie) ~(?:photos?|videos?);
    cherche ~(?:filles?|garcons?|ado|adolescente?s?|mineure?s?) (?:de |entre |mineure? )?~(?:\\d+ ans )?~(?:discuter|photos?|chatter|rencontre|massage|plus si|sexe|calins);
    (?:fille|garcon|fillette)s? mineure?s?; cherche ~(?:fille|garcon)s? ~(?:de|entre|moins) \\d+ ?(?:ans)?(?= (?:[^a-z0-9 ]|$));
    (?:es|est|serais) (?:tu )?seule? (?:a la maison|chez toi)(?= (?:[^a-z0-9 ]|$|envoie|ce soir)); quand tu es seule; envoie ~photo ~de toi ?(?:${END}); dois envoyer des (?:photos|videos)(?! (?:de|du|pour) );
    relations? sexuelles? avec (?:des|un|une) (?:mineure?s?|enfants?);
    (?:photos?|videos?|selfies?) (?:sexy|hot|osees?|coquines?|intimes?|cochonnes?|sexuelles?); (?:si|que) ~(?:vierge|deja couche|deja embrasse) ~(?:j'ai (?:[89]|1[0-7]) ans|ma fille|mon fils)?; (?:etais|es|suis|est) vierge; (?:me|se|te) toucher (?:devant|pour lui|en video|sur camera)(?= ); (?:allumer|allume|mettre|activer) ~(?:camera|webcam|cam) ~(?:toucher|deshabiller|montrer|enlever); (?:montrer|montre) ~(?:mes|tes|ses|mon|ton) (?:seins|fesses|corps|culotte|poitrine|zizi); (?:rester|reste|garder|garde) (?:ca |cela |tout ca )?entre nous(?= ); de me toucher(?= (?:[^a-z0-9 ]|$|devant));
    (?:mes|tes|ses) parents ne doivent (?:rien |pas )~savoir; (?:il|elle|homme|monsieur|voisin|oncle|prof|entraineur|coach|type|mec|quelqu'un|pere|grand pere) (?:~)?(?:touche|touchait|attouche) ~(?:ma|mon|ses|les|notre) (?:fille|fils|petite|enfants?|petite soeur|petit frere)(?= ); attouchements?; pedophile; pedopornographie; (?:envoie|ecrit|envoye|envoyer) ~(?:messages|coeurs|bisous|photos) ~a ${FILLE_DE}; (?:coucher|dormir) avec lui ~j'ai (?:[89]|1[0-7]) ans
`
const ENGLISH = `
    nudes; (?:send|sending|sent|sends|want|wants|asked|asks|asking|share|demand) ~(?:nudes?|naked|nude)(?! (?:model|drawing|class) );
    (?:naked|nude|topless) ${PIC}; dick ?pics?; ${PIC} ~(?:without (?:my |her |his |your )?clothes|of (?:my|your|her|his) (?:body|breasts|boobs|bum|private)|in (?:my|her|his|your) (?:underwear|bra|bikini|swimsuit|swimming|panties|pants|knickers));
    (?:bikini|swimsuit|underwear|bra) ${PIC}; (?:send|sends|sending) (?:him|her) ~(?:bikini|underwear|swimsuit|pictures of (?:me|my|her));
    (?:asks?|asked|asking|wants?|wanted) (?:me )?(?:for )?${PIC} (?:of me|and (?:says?|said|told)|on (?:snap|snapchat))(?= ); (?:keeps|kept) asking (?:me )?for ${PIC}${END};
    (?:asks?|asked|asking|wants?) ~${KID_OF} ~(?:for |to send )~${PIC}; ${PIC} of ${KID_OF} ~(?:naked|undressed|in (?:her|his));
    take (?:my|your|her|his) (?:clothes|top|shirt|bra|pants|trousers) off; take off (?:my|your|her|his) (?:clothes|top|shirt|bra|pants|trousers); undress(?:ed)? (?:on|for|in front|myself)?;
    our (?:little )?secret; keep (?:it|this) (?:a )?secret from; (?:do not|not|never|not to|without|not allowed to|can not|must not) ~(?:tell|telling|say|talk) ~(?:my|your|her|his|the)? ?(?:parents|mum|mom|mother|dad|father|family)(?! (?:how|what|that) )(?= );
    without (?:my|your|her|his) parents(?: knowing)?; (?:older|grown|adult|old|strange|crown) (?:man|guy|person|stranger) ~(?:wants|keeps|is|asked|asks) ~(?:to )?(?:meet|texting|messaging|writing|chatting|talking)(?: to)? (?:me alone|${KID_OF}|me , i am (?:[89]|1[0-7]))(?= );
    meet me alone(?= , | i am| \\.| $| without); (?:share|post|leak|send|spread|publish) my (?:nudes|${PIC}) (?:if|unless|to everyone|online|around);
    (?:gives?|gave|offers?|offered|pays?|paid|money|gifts?) ~(?:me )?~for ${PIC} (?:of me|of my|in my)(?= );
    looking for ~(?:girls?|boys?|kids?|teens?|child|children) ~(?:aged |age |of |under |around )?~(?:\\d+ )?~(?:for ${PIC}|to chat|for a massage|for fun|for sex|to meet alone)(?= );
    looking for (?:an? )?underage ~(?:girls?|boys?)?; looking for (?:an? )?(?:girls?|boys?) (?:aged|age|of|under|around) \\d+ ?(?:to \\d+|and \\d+)?(?= (?:[^a-z0-9 ]|$));
    are you (?:home alone|alone at home|alone tonight); home alone ~\\? ~send; (?:pic|photo|picture|selfie)s? of your (?:body|boobs|breasts|bum|legs); sex with (?:kids|children|minors?|girls|boys|a child);
    (?:if|whether) (?:i am|i was|i'm|she is) a virgin; virgin , i am (?:[89]|1[0-7]); keep (?:it|this|that) (?:just )?between us(?= (?:[.!?]|$|and not|and never|and do)); (?:just )?between us and not; (?:see|seeing|watch|watching) ~${KID_OF} (?:in (?:her|his) (?:underwear|bra|swimsuit|pyjamas)|naked|undress|change|shower); (?:turn|turned|put|switch) (?:on )?(?:my|your|the|her|his) (?:camera|webcam|cam) (?:on )?and (?:touch|undress|strip|take off); touch (?:myself|yourself|herself|himself)(?= (?:[^a-z0-9 ]|$|for|on|while|in)); (?:sexy|hot|sexual|dirty|intimate|explicit) ${PIC}; (?:show|showing) (?:him|her|them|me) (?:my|your) (?:body|boobs|breasts|bum|private parts|privates);
    (?:sends?|sent|sending|writes|messages?) ~(?:hearts|kisses|love letters|messages|photos|pictures|pics) ~to ${KID_OF}; (?:touched|touches|touching) ~(?:my|our|a|her|his) (?:little |young )?(?:daughter|son|kid|child|sister|brother|niece|nephew|students?)(?= (?:[^a-z0-9 ]|$|inappropriately|and|when|in)); paedophile; pedophile; groomed by; grooming (?:my|a child|children|kids|girls|her|him|me); child porn; parents (?:must not|can not|should not|do not need to|are not allowed to) know(?= (?:[^a-z0-9 ]|$|he|about us))
`

export const GROOMING = phrase(`${DUTCH};${FRENCH};${ENGLISH}`)
