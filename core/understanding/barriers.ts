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
    low budget; tight budget; can not spend; is it free; costs too much; too pricey;
    onbetaalbaar; niet betaalbaar; (?:te|zo|heel|veel|vree|vrie) (?:prijzig|kostelijk); (?:kan|kunnen|kunt) (?:ik |wij |we )?(?:dat |het |da )?(?:niet|nooit|onmogelijk) betalen; duur voor (?:mij|ons);
    (?:prijs|inschrijving|inschrijvingsgeld|lidgeld) ~(?:te )?(?:hoog|duur|veel); blut; platzak; skeer; geen doekoe; geen cent(?:en)?(?: meer)?; geen euro; niet rond(?:komen| te komen); (?:moeilijk|amper) rond(?:komen| te komen);
    einde van de maand; (?:ben|zit) (?:ik )?(?:nu |al |momenteel )?(?:werkloos|zonder werk|op den dop|op de dop|op het ocmw); werkloosheidsuitkering; leef van (?:een|het|mijn) (?:uitkering|leefloon|pensioentje);
    (?:kost|kosten) (?:dat |het |da )?(?:mij |ons |me )?(?:te ?veel|zoveel|een fortuin|stukken van mensen|stukken); (?:ik |wij )?niet betalen; geld is op; klein pensioen; ocmw;
    hors de prix; fauchee?; fins? de mois; au chomage; sans emploi; cpas; pas (?:dans )?(?:mon|mes) (?:budget|moyens); (?:depasse|au dessus de) mon budget; peux pas ~(?:payer|me permettre); tarif ~(?:eleve|cher|haut); coute ~(?:cher|trop); impossible (?:pour moi|en ce moment|de payer); plus un (?:sou|rond|euro); budget (?:serre|limite);
    (?:out of|beyond|over) my budget; unemployed; out of work; between jobs; on benefits; broke; skint; money is (?:tight|a problem|short); expensive for (?:me|us); price is (?:too )?high; (?:way|far|bit|little) too (?:expensive|much); pricey;
    niet te betalen; pensioentje; krijg ik niet bij elkaar; (?:moet|moeten) ~betaald worden; (?:kan|kunnen) geen ~(?:cursus|les|lessen|materiaal) ~(?:kopen|betalen); pas une? (?:thune|tune|balle)s?; gaat boven mijn budget
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
    no transport; how do i get there;
    geraken? (?:ik |we )?(?:er |daar |hier |thuis |dan )?(?:niet|nooit|moeilijk); (?:niet|nooit|moeilijk) (?:thuis |er |daar )?geraken?; maar (?:een|1) auto; auto ~(?:kapot|stuk|in panne|mee naar het werk|altijd mee|niet meer); auto is weg; (?:mijn|de) (?:man|vrouw) heeft de auto;
    (?:rijdt|rijden|komt|vertrekt|stopt) ~(?:geen|niet) ~(?:bus|bussen|trein|tram|meer); (?:bus|bussen|trein|tram) ~(?:rijdt|rijden|komt|stopt) ~(?:niet|nooit|maar); (?:slechte|geen) (?:verbinding|busverbinding|aansluiting); busverbinding ~(?:slecht|miserie|afgeschaft);
    afgelegen; (?:kan|mag) (?:ik )?(?:niet|geen) (?:meer )?(?:rijden|met de auto|autorijden|auto rijden|fietsen); niemand ~(?:brengen|voeren|ophalen|komen halen|rijden|voert); (?:in|door) (?:het|den|de) donker ~(?:fietsen|rijden|naar huis|alleen|buiten|stappen); rijbewijs ~(?:kwijt|afgepakt|niet|ingetrokken); overstappen;
    (?:geen|zonder) (?:vervoersmiddel|openbaar vervoer|bromfiets|brommer|trein); te voet ~(?:ver|doen); uur onderweg; niet bereikbaar; niet in de buurt geraken; ver van (?:huis|mij|hier|bij ons);
    (?:y a|n'y a) (?:pas|plus|aucun) (?:de |d')?(?:bus|train|tram); (?:plus|aucun) (?:de )?bus; voiture ~(?:en panne|au garage|cassee); sans (?:voiture|permis|vehicule); mal desservi; habite ~(?:loin|a la campagne); c'est loin; (?:personne|quelqu'un) ~pour (?:m'|me )(?:amener|emmener|conduire|ramener); (?:bus|train) ne (?:passe|roule) ~pas;
    (?:bus|train|buses) ~(?:does not|do not|stops?|stop) (?:run|running|go|come); no (?:buses|trains|train|lift|ride); (?:nobody|no one) ~(?:drive|bring|pick|give) me; hard to (?:get|reach); live (?:too )?far; car ~(?:broke|broken|garage); far (?:away|from) (?:for me|from me|home|my); no way (?:to get|of getting); not drive; without (?:a )?(?:car|bike);
    (?:uur|heure|heures|hour|hours|miles|kilometers?) ~(?:van mijn deur|van mij thuis|de chez moi|away from|from where i); miles away; (?:mij|me) ~(?:brengen|ophalen|voeren); ik loop ~uur; permis ~(?:perdu|retire); (?:sort|sortir|rentrer) ~(?:quand il fait noir|dans le noir|la nuit); in the dark
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
    do not know anyone; know nobody; scared to; nervous about;
    (?:te|heel|wat|beetje|nogal|zo|zeer|veel te|vree|echt|redelijk) (?:beschaamd|gestresseerd|schuchter|bedeesd|bleu); (?:ben|word|wor) (?:ik )?(?:daar |er |altijd |snel |nogal |wat |heel |te |zo )?(?:bang|verlegen|onzeker|zenuwachtig|schuchter|bleu|bedeesd)(?! van (?:honden|spinnen));
    durven?(?: ik)? ~(?:niet|nooit|nie|amper|nauwelijks); zie (?:ik )?(?:het|dat|da) niet zitten om ~(?:alleen|daar|binnen|zelf); zie (?:ik )?(?:er|daar) ~tegenop; (?:zie|zit) ~tegenop; (?:niet|nooit) ~alleen ~(?:binnen|binnengaan|binnenstappen|durven|durf|naartoe|toe); binnenstappen ~(?:eng|moeilijk|alleen); sociale (?:angst|fobie); paniekaanval(?:len)?; mensenschuw; (?:schaam|geneer) (?:ik )?(?:mij|me); bang (?:om|dat ik|voor wat|dat ze|dat iedereen|uitgelachen);
    (?:gaan|zullen|gan) ~(?:uitlachen|raar bekijken|mij bekijken|aanstaren); uitgelachen (?:word|worden|te worden); wat (?:gaan|zullen|als) ~(?:denken|de enige); (?:geen|weinig|te weinig) (?:zelfvertrouwen|moed|lef); ik (?:schaam|bang|verlegen); stress (?:van|voor|om) ~(?:mensen|groep|groepen|nieuwe|daar); (?:groepen|veel volk|drukte|zoveel volk) ~(?:schrik|bang|stress|eng|moeilijk|niets voor mij); schrik (?:dat|daarvan); ken ~niemand ~(?:daar|hier|in de groep|dus);
    (?:n'ose|j'ose|oserai|oserais|ose) ~pas; timide; (?:j'ai|trop|un peu|tellement) honte; (?:ai|trop) ~peur (?:d'|de |du |des |que |qu')(?! mon| mon mari| ma); angoisse; angoissee?; phobie sociale; mal a l'aise; stressee?; complexee?; ridicule; (?:entrer|venir|aller|arriver|pousser la porte) (?:toute |tout )?seule?; (?:toute|tout) seule? ~(?:entrer|venir|y aller|la bas); connais (?:vraiment )?(?:encore )?personne; confiance en moi; qu'on se moque;
    (?:shy|anxious|anxiety|social phobia|embarrassed|awkward|intimidated|self conscious|ashamed); (?:too|quite|very|a bit|so|really|bit|get|feel) (?:shy|nervous|anxious|scared|insecure|intimidated|embarrassed); (?:walk|walking|go|going|come|coming|turn up|show up) ~(?:alone|by myself|on my own); afraid (?:of|to|that|they|people); (?:laugh|laughing|stare|staring|looking) at me; (?:no|not|lack|lost) ~(?:confidence|confident); not know (?:anyone|anybody|a soul); daunting; scares me;
    moquer de moi; se moquer; (?:voel|zou|feel) ~(?:dommerik|dom|fool|stupid|misplaatst|een idioot); (?:pas|niet|not) ~(?:pour des gens comme moi|voor mensen zoals ik|for people like me)
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
    single (?:mum|mom|dad|parent|mother);
    (?:geen|vind|vindt|zoek|zonder|nergens|niemand|vinden) ~(?:opvang|oppas|babysit|kinderopvang); (?:opvang|oppas|babysit|kinderopvang) ~(?:vind|nodig|vinden|zoeken|regelen|probleem|niet|te duur|gesloten); wie (?:past|let|zorgt|blijft) ~(?:op|voor|bij); niemand (?:die |om )?~(?:op|voor|bij) (?:de|mijn|het|ons|onze) (?:kinderen|kleine|kleintjes|baby|kids|kind|kroost|gasten|kleinen);
    (?:kinderen|kleine|kleintjes|baby|kids|kind|tweeling|kleinen) ~(?:niet|nergens) ~(?:alleen laten|alleen thuis|achterlaten|kwijt|meebrengen|meenemen|slapen); mag (?:ik )?(?:de|mijn|ons|onze) (?:kinderen|kleine|kleintjes|baby|kids|kind|dochter|zoon|dochtertje|zoontje) (?:mee|meebrengen|meenemen); zit ~(?:alleen )?met (?:de|mijn|een|twee|drie|vier|ons) ~(?:kinderen|kleine|baby|kids|kroost|kleintjes); met een baby ~(?:thuis|moeilijk|niet); alleenstaand(?:e)?; kinderen ~(?:in bed|naar bed|slapen) ~(?:dan|niet|eerst);
    (?:personne|aucune|pas|trouve|trouver|sans) ~(?:pour garder|baby ?sitter|garderie|garde|nounou|creche|gardienne); faire garder; (?:qui|personne) (?:va |peut |pour |ne peut )?(?:garder|s'occuper des|s'occupe des); laisser (?:mes|les|mon|ma|le) (?:enfants?|petits?|fils|fille|bebe); (?:seule|seul) avec (?:mes|les|mon|ma|mes deux|mes trois|trois|deux) ~(?:enfants?|petits?|fils|fille|bebe|gosses); (?:maman|mere|papa|parent) (?:solo|seule?|celibataire); monoparentale; emmener (?:mes|mon|ma|les) ~(?:enfants?|petits?|fille|fils|bebe);
    (?:no|without|need|find|get|afford|have) ~(?:babysitter|sitter|childcare|childminder|nanny); (?:nobody|no one|anyone|someone|who) ~(?:to |will |can )?(?:watch|mind|look after|babysit|stay with) ~(?:kids|children|baby|son|daughter|little ones?|toddler); leave (?:my|the) (?:kids|children|baby|son|daughter|toddler|little) ~(?:alone|home|with)?; can i bring (?:my|the) ~(?:kids|children|baby|son|daughter|toddler); (?:kids|children|baby|toddler) at home(?= (?:[^a-z0-9 ]|$|and|so|every)); single (?:mum|mom|dad|parent|mother|father);
    (?:wie|niemand) ~(?:kijkt|kijken|let|letten) ~(?:op|baby|kinderen); niemand kijken ~(?:baby|kind|kinderen); personne pour (?:mes|les|mon|le) ~(?:enfants?|petits?|bebe); geen oppas
  `),
  language: phrase(`
    (?:spreek|versta|begrijp|praat|ken|kan|spreekt) ~(?:geen|weinig|nog geen|niet goed|niet zo goed|slecht|onvoldoende) ~(?:nederlands|vlaams|frans|engels|taal);
    (?:nederlands|frans|engels|vlaams) is (?:niet (?:zo |heel )?goed|slecht|moeilijk|nog zwak);
    mijn (?:nederlands|frans|engels) ~(?:niet goed|slecht|beperkt); geen nederlands;
    weinig nederlands; taal is (?:moeilijk|een probleem|een drempel); niet goed nederlands;
    te moeilijke? taal; versta (?:de mensen )?niet (?:alles|goed); begrijp de taal niet;
    (?:parle|comprends) (?:pas|peu|mal|a peine) ~(?:neerlandais|francais|anglais|flamand|langue);
    ne (?:parle|comprends) pas (?:bien |le |assez |beaucoup |encore ){0,3}(?:neerlandais|francais|flamand|anglais);
    mauvais en neerlandais; la langue est; barriere de la langue;
    mon (?:neerlandais|francais) ~(?:pas|faible|mauvais);
    (?:do not|not|hardly|barely) (?:speak|understand|know) (?:much |any |enough |good |the |a lot of |well )*(?:dutch|french|english|flemish|language);
    no dutch;
    my (?:dutch|french|english) is ~(?:bad|poor|not good|not very good|weak|limited|not great);
    language (?:barrier|is a problem); little dutch;
    (?:praten|praat|spreken|spreekt|babbelen|klappen|klapt|klapn) (?:daar |er |allemaal |veel |mij |ze |iedereen |nederlands |vlaams |dialect |veel te ){0,3}(?:te|zo|veel te|heel|altijd) (?:snel|rap|vlug|moeilijk); (?:te|zo|heel) (?:snel|rap|vlug) (?:praten|nederlands|spreken|vlaams|praat); praten snel; praat snel; dialect ~(?:niet|moeilijk|versta); (?:versta|begrijp|snap|verstaan|begrijpen) ~(?:niet|niks|niets|weinig|amper|nauwelijks|maar half) ~(?:wat ze zeggen|nederlands|vlaams|mensen|uitleg|dialect|de les|alles|wat er gezegd); ik niet (?:goed )?(?:begrijp|begrijpen|versta|verstaan); begrijp (?:ik )?(?:het |dat |de mensen |ze )?niet (?:zo )?goed; mijn (?:nederlands|frans|engels|vlaams|taal) ~(?:niet|slecht|beperkt|zwak|klein|weinig|te weinig|nog niet|onvoldoende|beetje);
    (?:alles|les|lessen|uitleg|cursus|website|brief|formulier) (?:is|zijn|was|staat|gaat) (?:allemaal |alleen |enkel )?in (?:het )?(?:nederlands|frans|engels); (?:nog )?(?:niet genoeg|te weinig|onvoldoende|maar een beetje|pas een beetje|nog niet veel) (?:nederlands|frans|engels|vlaams); (?:nederlands|frans|engels|vlaams) (?:is )?(?:te |heel |zo |nog |zeer )?(?:moeilijk|slecht|zwak|klein|niet goed|niet genoeg|probleem); kan (?:ik )?(?:nog )?niet (?:goed )?(?:lezen|schrijven|nederlands|frans|engels)(?: en schrijven)?; niet kunnen lezen; analfabeet; moeilijk (?:lezen|schrijven|woorden)(?= (?:[^a-z0-9 ]|$|voor|en|is)); taalbarriere; taal ~(?:niet goed|niet machtig|te weinig);
    (?:parle|comprends|maitrise|connais) ~(?:pas|peu|mal|a peine|rien|presque rien) ~(?:neerlandais|francais|anglais|flamand|langue|flamand|quand|ce qu'ils disent); (?:parlent|parle|parler) (?:trop|tellement|si|tres) vite; trop vite pour moi; (?:tout|cours|explications?) (?:est|se passe|sont|c'est) (?:seulement |uniquement )?en (?:neerlandais|flamand|francais|anglais); (?:neerlandais|francais|anglais) (?:est |n'est )?(?:pas |trop |encore |tres )?(?:faible|mauvais|difficile|assez bon|limite|insuffisant); (?:ne sais|sais|peux) pas (?:bien )?(?:lire|ecrire); barriere de la langue; perdue? quand (?:ils|on) parle;
    (?:talk|talks|speak|speaks|talking|speaking) (?:way |far |much |so )?(?:too )?(?:fast|quickly|quick); (?:too|so) fast for me; (?:all|everything|it|class|classes|lessons?|all of it) (?:is|are|was) (?:all |only |just )?in (?:dutch|french|flemish|english); (?:dutch|french|english|flemish) (?:is|are) (?:not|too|still|very|nowhere|really|so|quite) ~(?:good|bad|weak|poor|basic|hard|difficult|enough|near|limited); (?:not|hardly|barely|can not|do not|no) ~(?:follow|understand|speak|read|write) ~(?:dutch|french|english|flemish|what they say|the language|a word|them); not (?:good )?enough (?:dutch|french|english); my (?:dutch|french|english) ~(?:bad|poor|weak|limited|basic|not|terrible|rusty); (?:can not|can hardly|not) (?:read|write)(?: and write| or write| well)?(?= (?:[^a-z0-9 ]|$|well|and|so|dutch)); lost when they;
    (?:ni )?lire ni ecrire; (?:niet|ik niet) (?:kan |kunnen )?(?:lees|lezen|schrijf|schrijven)(?= (?:[^a-z0-9 ]|$|jouw|en|of)); pas comprendre ~(?:papiers|formulaire|langue)
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
    can not use (?:a|the) computer; can not log in;
    (?:geen|zonder) ~(?:computer|internet|smartphone|gsm|laptop|wifi|e mail|email|mailadres|mail|tablet|pc|itsme|whatsapp|facebook); (?:snap|ken|begrijp|weet|versta|ken er|bak) ~(?:niks|niets|weinig|niet veel|geen bal|de ballen|geen snars) ~(?:van|over) ~(?:computers?|itsme|internet|apps?|digitale?|digitaal|technologie|websites?|pc|smartphone|gsm|qr codes?|online); (?:computers?|internet|online|itsme|apps?|qr codes?|smartphone|website|digitaal|digitale) ~(?:niets voor mij|niks voor mij|niet mee|niet weg mee|chinees|te moeilijk|lukt niet|lukt mij niet|gaat niet|begrijp ik niet|ken ik niet|kan ik niet|krijg ik niet|werkt niet); niet (?:weg |overweg )(?:kan |kunnen )?met ~(?:computer|internet|app|smartphone|gsm|pc);
    (?:alles|alleen|enkel|inschrijven|inschrijving|aanmelden|betalen|moet|kan) ~(?:online|digitaal|via internet|via de app|via een app|met itsme|via de website|op internet|met qr code); zonder ~(?:dat internet|internet|computer|online)(?= ); (?:op|met) dat internet; paswoord ~(?:kwijt|vergeten); (?:geraak|raak|kom) ~niet ~(?:ingelogd|op de website|op die website|op de app|in het systeem|op de site|in de app); digitale? (?:analfabeet|leek|kluns|nul); (?:ben|zo|te|heel) (?:niet )?digitaal (?:niet )?(?:onhandig|sterk|vaardig|slecht);
    (?:pas|plus|sans|aucun) (?:d'|de |l')?(?:ordinateur|internet|smartphone|ordi|wifi|mail|gsm|tablette|adresse mail|connexion); (?:comprends|connais|capte|pige) (?:absolument |strictement )?rien ~(?:informatique|ordinateurs?|internet|itsme|applis?|applications?|numerique); nulle? (?:en|avec|sur) ~(?:informatique|ordinateur|ordi|ordis|internet|technologie); (?:tout|inscription|inscriptions|s'inscrire|seulement|uniquement|il faut) ~(?:en ligne|sur internet|par internet|via l'appli|via une appli|numerique|avec itsme); (?:n'arrive|arrive|reussis|parviens) pas ~(?:en ligne|connecter|sur le site|l'appli|m'inscrire|ordinateur|internet); mot de passe ~(?:oublie|perdu); illectronisme; depassee? par ~(?:numerique|ordinateur|technologie|internet);
    (?:no|without|not have|have no) ~(?:computer|internet|smartphone|laptop|wifi|email|e mail|data); (?:not|never|bad|hopeless|useless|rubbish|no good|terrible|not good) (?:with|at|on|used|understood|understand|know|know how to use) ~(?:computers?|technology|phones|apps?|internet|itsme|websites?|smartphones?|tech|online); (?:everything|all|only|registration|sign up|signing up|you have to|must) ~(?:is |be |done |register |sign up )?(?:online|digital|through the app|via an app|on the app|with an app); (?:can not|could not|unable to|do not know how to) (?:log in|sign in|register|use the app|use the website|open the link|use a computer|use the internet); forgot ~password; website ~(?:does not work|confusing|too hard|too complicated);
    qr ?codes?; (?:geen|niet) ~(?:toestel|scherm) ~voor(?= (?:[^a-z0-9 ]|$)); carte de banque en ligne
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
    too old (?:to|for); never good at school; too stupid; laughed at;
    (?:school|lessen|les|klas|cursus|cursussen) (?:was|is|waren|zijn|dat was|hebben) ~(?:niks|niets|nooit|niet|een ramp|een hel|een nachtmerrie|miserie|slechte herinneringen?) ?~(?:voor mij|mijn ding|gelukt|goed)?; (?:niet|nooit) (?:graag |goed )?(?:naar school|gestudeerd|kunnen studeren|kunnen leren|gelukt op school|gegaan op school); (?:slechte|geen goede|pijnlijke) (?:ervaring|ervaringen|herinneringen|herinnering); (?:vorige|eerste|laatste|andere) keer ~(?:slecht|tegengevallen|mislukt|niet leuk|niet goed|ontgoocheld|weggestuurd|uitgelachen|afgewezen|genegeerd); (?:te dom|niet slim|niet slim genoeg|te traag|te oud|te stom) (?:voor|om|ben|daarvoor|geworden|zijn)?(?= ); ben (?:ik )?(?:veel |wat |al )?te oud; gepest(?: op school| in de klas| vroeger)?; buitengesloten; uitgesloten; (?:gediscrimineerd|discriminatie|racisme|racistisch); (?:voelde|voel) (?:ik )?(?:mij|me) ~niet ~(?:welkom|thuis|aanvaard|gerespecteerd); niet welkom;
    (?:school|ecole|etudes|cours) ~(?:n'etait|c'etait|n'est|etaient|a ete|ete) ~(?:pas|jamais|un cauchemar|l'enfer|une catastrophe|un echec); (?:ecole|etudes) ~(?:pas|jamais) ~(?:pour moi|mon truc|fait pour moi|reussi); (?:mauvaises?|pas de bons) (?:experiences?|souvenirs?); (?:trop|suis) (?:bete|nulle?|lente?|vieux|vieille|age|agee|con)(?: pour)?; (?:harcelee?|moquee?|humiliee?|rejetee?|exclue?)(?: a l'ecole)?; pas (?:assez )?(?:intelligente?|douee?|la bienvenue|le bienvenu|bienvenue?); derniere fois ~(?:mal|decue?|rejetee?|nul|horrible|pas bien); pas fait pour (?:etudier|les cours|l'ecole|les etudes|la classe);
    (?:school|classes|lessons|courses?|studying) (?:was|were|is|are|has|never|did) ~(?:not for me|never|a nightmare|hell|horrible|terrible|awful|worked|not work|bad) ?~(?:for me|my thing)?; (?:bad|horrible|terrible|awful|negative) (?:experiences?|memories|time at school|time with); (?:too|so|not) (?:stupid|dumb|thick|old|slow|smart enough|clever enough|bright enough)(?: for| to|(?= (?:[^a-z0-9 ]|$))); (?:bullied|left out|excluded|humiliated|not welcome|unwelcome|laughed at|made fun of|discriminated|racism); (?:did not|do not|never) (?:feel|felt) (?:welcome|at home|accepted); (?:last|first) time ~(?:bad|awful|horrible|ignored|laughed|went wrong|disappointed|let down); not (?:good )?at school
  `),
  access: phrase(`
    rolstoel(?:en)?; rolwagen; rollator; trappen (?:doen|kan ik|lukken|zijn);
    (?:geen|kan geen|zonder) (?:trap|trappen|lift in het gebouw); toegankelijk(?:heid)?;
    slechtziend; blind; slechthorend; doof; gehoorapparaat; beperking; handicap; slecht te been;
    mindervalide; kan niet goed stappen; moeilijk te been; fauteuil roulant; chaise roulante;
    mobilite reduite; pas d'escaliers; accessible aux; malvoyant(?:e)?; aveugle;
    malentendant(?:e)?; sourde?; deambulateur; handicap(?:e|ee)?; mal a marcher; wheelchair;
    walker; stairs; accessible; accessibility; visually impaired; blind; deaf; hard of hearing;
    disability; disabled; step free; difficulty walking;
    (?:benen|been|knie|knieen|rug|heup|heupen|voeten|handen|hart|longen|gezondheid|lichaam|lijf) ~(?:wil|willen|laat|laten|kan|kunnen|gaat|gaan|doet|doen|is|zijn) ~(?:niet|nie|moeilijk|slecht|geen|kapot|versleten|niet meer) ~(?:mee|toe|aan|meer|goed)?; (?:trap|trappen|verdieping|verdiepingen|steile trap|treden) ~(?:op|af|niet|moeilijk|lukt|geraak|geen lift|zonder lift|gaat niet|doen); (?:geen|zonder) (?:lift|helling|rolstoeltoegang|aangepast toilet); (?:niet|moeilijk|slecht|kan niet|nie) (?:meer )?(?:goed |zo goed |lang |ver )?(?:stappen|wandelen|rechtstaan|recht staan|staan|lopen|horen|zien|te been|ter been)(?= (?:[^a-z0-9 ]|$|en |door |want |meer |of )); (?:slecht|moeilijk) (?:ter|te) been; (?:stap|wandel|loop|hoor|zie) (?:ik )?(?:nog |heel |zeer |maar )?(?:moeilijk|slecht|niet goed|niet meer goed|amper|weinig); krukken; kruk; rolstoeltoegankelijk; scootmobiel; slechthorende?; dove; blinde?; blindengeleidehond; (?:fysieke|visuele|mentale|lichamelijke|verstandelijke) (?:beperking|handicap); chronisch ziek; chronische? (?:pijn|ziekte|vermoeidheid); reuma; artrose; fibromyalgie; parkinson; ms patient; autisme; autistisch; prikkels; te veel prikkels; hartpatient; (?:geopereerd|operatie) ~(?:knie|heup|rug|voet|been); ringleiding; (?:niet|te) toegankelijk; zuurstof;
    (?:jambes|genoux|genou|dos|hanches?|sante|corps|coeur) ~(?:ne |n'|plus|pas|mal|bloque|permet|suit|suivent|lache|abime) ~(?:plus|pas|permet|suit|tient)?; (?:escaliers?|marches|etages?) ~(?:pas|plus|difficile|impossible|trop|sans ascenseur|dur); (?:pas|sans|aucun) (?:d'|de )?(?:ascenseur|rampe|acces pmr|escaliers?); (?:mal|difficile|peine|plus|pas) (?:a |de )?(?:marcher|monter|entendre|me deplacer|rester debout|voir)(?: longtemps| bien)?; (?:marche|entends|vois) (?:tres |encore |plus )?(?:mal|difficilement|peu|pas bien|plus bien); bequilles?; canne blanche; (?:sourde?|malentendante?|aveugle|malvoyante?|pmr|handicapee?|invalide); (?:maladie|douleurs?|fatigue) chroniques?; arthrose; fibromyalgie; autisme; autiste; accessible ~(?:fauteuil|pmr|chaise|handicap); (?:personnes? a )?mobilite reduite;
    (?:legs|knees?|back|hips?|health|body|heart) ~(?:will not|can not|does not|do not|is|are|not|gives?|gave|hurts?) ~(?:let|allow|up|bad|anymore|any more|good|cope|work|too much); (?:stairs|steps|floors?) ~(?:no lift|not|difficult|hard|impossible|problem|too|without)?; no (?:lift|elevator|ramp|step free); (?:can not|hard to|difficult to|trouble|struggle to|not able to) (?:walk|walking|stand|climb|hear|see|hearing|standing|climbing|seeing)(?: far| well| long| for long| stairs| up)?; (?:walk|hear|see) (?:very |quite |only )?(?:badly|poorly|with difficulty|slowly|little); crutches; hearing (?:aid|loop|impaired); (?:partially|visually) (?:sighted|impaired); chronic (?:illness|pain|fatigue); arthritis; autistic; autism; mobility (?:scooter|problems|issues); guide dog; (?:accessible|access) (?:for|with) (?:a )?wheelchairs?;
    (?:mijn|mn|met mijn|slechte|kapotte) (?:rugpijn|gehoor|knieen|rug|gewrichten)(?= (?:[^a-z0-9 ]|$|kan|laat|wil|is|en|doet)); stil ?zitten; (?:hoor|horen) ~niet ~(?:goed|veel|meer); bad (?:knees?|back|hip|hips|legs|eyes|hearing); stand for ~long
  `),
}

const EACH_BARRIER = Object.entries(BARRIER_CUES) as [Barrier, Phrase][]

/** Each barrier that the text names, once. */
export function barriersIn(line: Line): Found<Barrier>[] {
  const found: Found<Barrier>[] = []
  for (const [value, pattern] of EACH_BARRIER) {
    const hit = firstHit(line, pattern)
    if (hit !== undefined)
      found.push({ value, span: spanOf(line, hit), method: 'rule', score: 0.9 })
  }
  return found
}
