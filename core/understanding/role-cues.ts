/**
 * The phrases that say in which role a talent is named: offered, wanted, liked, spoken, or none of
 * these. One list for each role; the longer phrase wins where two overlap.
 */
import { type Phrase, phrase } from './words-line.ts'

export type Role = 'offer' | 'want' | 'challenge' | 'together' | 'interest' | 'speak' | 'none'

const WELL =
  '(?:(?:heel|echt|zeer|best|redelijk|vrij|wel|al|ook|super|supergoed|enorm|tamelijk|behoorlijk) ){0,2}'

/** Whom somebody teaches: not themselves, and nobody from whom or with whom they learn. */
export const OTHERS =
  '(?<! (?:van|met|bij|door|voor|naar) )(?:u|jou|je|jullie|iemand|iedereen|anderen|een ander|mensen|kinderen|gasten|jongeren|kleuters|buren|buurtbewoners|senioren|ouderen|beginners|starters|nieuwkomers|ouders|vrouwen|mannen|meisjes|jongens|wie)'
/** What is done for others: no getting to know them. */
export const SHOWING =
  '(?:leren(?! kennen )|aanleren|tonen|uitleggen|voordoen|doorgeven|lesgeven|laten zien|op weg helpen|helpen|vooruithelpen)'

/** Up to three words, none of them for whoever speaks: they help others. */
const GIVING = '(?:(?!(?:mij|me|ons|mijn|onze) )[^ .,;!?]+ ){0,3}?'

export const ROLE_CUES: readonly (readonly [Role, Phrase])[] = [
  [
    'offer',
    phrase(`
    (?:ik|en|maar|we|wij) kan ${WELL}(?:goed|prima|graag|mooi|lekker|vlot); ik kan; kan ik ${WELL}(?:goed|prima|mooi|lekker|vlot);
    wij kunnen; we kunnen; kan ${WELL}(?:goed|prima|mooi|vlot|lekker); kan wel; kan al;
    ik kon altijd goed; (?:ben|is) ${WELL}(?:goed|sterk|handig|ervaren) (?:in|met); goed in;
    sterk in; handig met; bedreven in; ik geef; geef ik; geef graag; geef al; wij geven;
    (?:ik|we|wij) (?:wil|kan|zou|zal|wou|willen|kunnen|zouden|zullen) ~${OTHERS} ~${SHOWING};
    (?:kan|wil|zal|zou) ik ~${OTHERS} ~${SHOWING}; leer ik (?:u|jou|je|jullie|iemand|anderen|mensen|kinderen|het);
    (?:kunt|kan|kun|kunnen|mag|moogt|moogde|mogen) (?:je |u |ge |jullie |gij )?(?:bij|van) (?:mij|ons|mijn [^ .,;!?]+) ~leren; (?:kunt|kan|kun|kunnen|mag|moogt|mogen) bij (?:mij|ons|me); aangeboden; ik help met; ik help ~met; help ik ~met;
    les geven; ik leer (?:haar|hem|hen|hun|(?:mijn|onze|ons) [^ .,;!?]+); (?:ik |we |wij )?bied(?:en)? ~hulp (?:aan )?(?:met|bij|voor); van mij ~leren;
    je donne ~(?:cours|lecons?) (?:de|d'|du|en|a); donne(?:r|z)? ~(?:cours|lecons?) (?:de|d'|du|en); (?:ik|we) ~(?:wil|zou|kan) ~(?:les|bijles) geven; ik gaf;
    ik leer (?:jou|u|je|iemand|anderen|mensen|jullie|graag anderen|kinderen);
    ik kan (?:jou|je|u|iemand|anderen|mensen|jullie) ~(?:leren|helpen|tonen);
    ik wil ~(?:anderen|iemand|mensen|kinderen|jongeren|buren|jou|jullie) (?:leren(?! kennen )|helpen|tonen|helpen met);
    zoek(?:en)? (?:nog |een |nieuwe )?(?:leerlingen|leerling|cursisten|studenten); zoek(?:en)? (?:iemand|mensen|anderen) die ~(?:wil|willen|wilt) (?:bij)?leren;
    cherche (?:des |un |une |encore des )?(?:eleves?|apprentis?|etudiants?); cherche quelqu'un qui veut apprendre;
    looking for (?:a |some |new )?(?:students?|pupils?|learners?); (?:could|can|may|shall) i (?:teach|show|help)(?! me );
    geef ~les(?:sen)?; geven ~les(?:sen)?; donner (?:des |un )?cours (?:de|d'|en); donne (?:des |un )?cours (?:de|d'|en); give ~lessons? in; wil ~leren aan (?:anderen|iemand|mensen|kinderen|jongeren|wie); wil ~aanleren;
    aan (?:anderen|iemand|mensen|kinderen|jongeren|beginners) (?:leren|tonen|uitleggen); ik help;
    help ik; help graag; (?:wil|kan) ${GIVING}(?:helpen (?:met|bij|in)|uitleggen|tonen); ik speel; speel ik; speel al;
    ik ken (?:veel|alles); weet (?:veel|alles) (?:van|over); ken (?:veel|alles) van;
    ervaring (?:met|in); ik ben (?:een )?(?:ervaren|gepensioneerde|professionele); ik bied;
    bied ik; bied ~aan; ik toon; ik deel; breng ik (?:u|je|jou|jullie|iemand); ik breng (?:u|je|jou|jullie|iemand|mensen); mijn talent; ik begeleid;
    ik heb(?: ook)?(?= groene vingers ); al (?:jaren|\\d+ jaar);
    die (?:prachtig|goed|heel goed|mooi|super); gespecialiseerd in; meester in;
    wie wil (?:er |graag |ook |eens |van mij |komen ){0,2}leren; wie wil er (?:bij)?les;
    ik geef ~les; je peux(?: bien| aussi| tres bien)?;
    je peux (?:t'|vous |les |leur |aussi |deja )?(?:aider|apprendre|enseigner|montrer|donner|expliquer|partager);
    je sais(?: bien| tres bien| deja| aussi)?;
    je suis (?:tres |assez |plutot |vraiment )?(?:doue|douee|bon|bonne|fort|forte|calee?) (?:en|a|au|aux|dans);
    doue(?:e)? (?:en|pour); je donne; j'enseigne; je joue; je propose; j'offre; j'explique; je montre;
    j'(?:apprends|apprendrai|apprendrais) (?:volontiers |avec plaisir |aussi )?(?:aux (?:autres|gens|enfants|jeunes)|a (?:d'autres|des gens|des enfants|mes voisins));
    (?:mijn|onze|ons|mn) [a-z]+ (?:geeft|leert|toont);
    je (?:vous|t'|te|leur) (?:apprends|montre|explique|montrerai|apprendrai); (?:vous|t'|te|leur|l') (?:apprendre|montrer|enseigner|expliquer);
    je m'y connais(?: bien| tres bien| assez bien| un peu)? en; je maitrise; j'aide;
    (?:aider|aide) (?:les gens |les autres |volontiers )?(?:en|avec|a|pour);
    apprendre (?:la |le |l'|les )?~a (?:d'autres|quelqu'un|des gens|des enfants|des jeunes);
    apprendre aux? (?:autres|enfants|gens); j'ai (?:de l'experience|l'experience) (?:en|avec);
    depuis (?:\\d+ ans|toujours|longtemps);
    partager (?:ma|mes|mon) (?:passion|connaissances?|experience|savoir); transmettre;
    qui veut apprendre; et (?:je )?(?:peux|sais);
    i can(?: also| really| already)?(?: teach| help| show| explain)?; i can; and can;
    can (?:also )?(?:teach|help|show|explain);
    i am (?:really |very |pretty |quite |also |rather )?(?:good|great|skilled|experienced|talented) (?:at|in|with);
    (?:good|great|skilled) at; i teach; i could teach; happy to (?:teach|help|show|share);
    love to (?:teach|share|show others); i know how to; i know (?:a lot|everything) about;
    i play; i offer; i can help ~with; help (?:people|others|someone|anyone)(?: with| to)?;
    teach (?:people|others|someone|somebody|you|kids|children); i have been;
    i would like to teach; i want to teach; i used to teach; experience (?:in|with); i give;
    my talent; who wants to learn; able to; for (?:over |more than )?\\d+ years;
    (?:ik|we|wij|kik) (?:leren|tonen) (?:jou|u|je|uw|haar|hem|hun|iemand|anderen|mensen|jullie);
    (?:ik|we|wij) (?:wil|willen|kan|kunnen|zal|wou) ~(?:voordoen|doorgeven|laten zien|voortonen);
    (?:ik|we|wij) (?:laat|laten) (?:u|je|jou|jullie|iedereen|het|dat)? ?zien; ik ruil (?:mijn|een); ruil(?:en)? (?:mijn|wat);
    j'echange (?:mon|ma|mes|l'|le|la|du|de la); echange (?:mon|ma|mes); troque (?:mon|ma|mes); mon(?= [^ .,;!?]+ contre ); ma(?= [^ .,;!?]+ contre ); mes(?= [^ .,;!?]+ contre );
    i (?:swap|trade|exchange) (?:my)?; (?:swap|swapping|trading|exchanging) my; my(?= [^ .,;!?]+ for (?:your|some) ); mijn(?= [^ .,;!?]+ (?:voor|tegen) (?:jouw|uw|je|jullie) )
  `),
  ],
  [
    'want',
    phrase(`
    die (?:mij|me|ons|haar|hem|hen|hun) ~(?:kan|wil|kunnen|willen|zou) ~${SHOWING}; die ~(?:kan|wil|kunnen|willen|zou) ~(?:mij|me|ons|haar|hem|hen|hun) ~${SHOWING};
    qui ~(?:lui|leur) (?:apprendre|montrer|expliquer|apprenne|montre|explique);
    (?:someone|somebody|anyone) (?:to|who (?:can|could|would)) ~(?:teach|show|help) (?:me|us|him|her|them|my);
    wie (?:geeft|toont|helpt|leert); (?:toon|laat|leg|wijs) (?:mij|me|ons); (?:kunt|kan|kun|kunnen|wil|wilt|zou) (?:u|je|jij|ge|jullie|iemand) (?:mij|me|ons); zien hoe; montre(?:z)? moi; explique(?:z)? moi; ik leer; ik volg; i take; i follow; zoekt; zoek; help je (?:mij|me|ons) (?:met|bij);
    wil van ~leren; ik wil; wil ik; we willen; wij willen; wil(?: graag)?; wil ~leren; willen ~leren; wou;
    zou(?:den)? ~(?:willen|wil|graag); zou ~leren; zou ik; ik zou; leren; te leren; bij leren;
    bijleren; graag leren; zoek; zoeken; ik zoek; in ruil voor; en echange (?:de|d'); in exchange for; (?:m'|nous )aider(?: avec| en| a| pour)?; (?:mij|me|ons) ~helpen(?: met| bij)?; op zoek naar; gezocht;
    kan (?:echt |helemaal |nog )?(?:niet|geen|niks); kan (?:ik )?(?:nog )?(?:niet|geen);
    (?:nog )?nooit; wie (?:kan|wil|zou) ~(?:mij|me|ons|mijn); (?:kan|wil) (?:er )?iemand;
    leer (?:mij|me); (?:jij|je|hij|zij|u) leer(?:t)? mij; (?:mij|me|ons) ~leren;
    (?:slecht|zwak|hopeloos) in; (?:nulle?|mauvaise?|faible) en; (?:bad|terrible|hopeless|useless|weak) at; (?:niet|nie) (?:kan|kunnen|weet); help met; help(?:t|en)? (?:mij|me|ons); hulp (?:nodig )?(?:bij|met|voor|van); hulp bij;
    nodig(?: voor| bij| met)?; snap (?:niks|niets|niet veel) van; ken (?:niks|niets|weinig) van;
    weet (?:niks|niets|niet hoe); versta (?:niks|niets) van;
    beter (?:willen )?(?:worden in|kunnen|leren)?; oefenen; moeite met; wil ik leer; ik wil leer;
    leergierig; beginnen met; starten met; begin met; interesse om te leren;
    (?:goesting|zin) om ~te leren; verdiepen in; bekwamen in; volgen; wil gaan; les(?:sen)?;
    cursus; workshops?; wil weten; droom ervan; spijt; wens; je veux; je voudrais; j'aimerais;
    je souhaite(?:rais)?; nous voulons; on voudrait; apprendre (?:a |le |la |les |l')?;
    (?:m'|nous |me )(?:apprendre|apprendrait|apprend|apprenne|explique|expliquer|expliquerait|montre|montrer|montrerait|initier|initie|encadrer|donner cours);
    (?:un|une) prof(?:esseur)?e? (?:de|d'|en|pour); j'apprends; je cherche; cherche; on cherche; recherche; cours(?: de| d'| du)?;
    besoin d'aide; (?:besoin d'|de l')aide (?:pour|en|avec|a|aux?); cherche ~aide (?:pour|en|avec|a|aux?); aide (?:pour|avec) (?:mon|ma|mes); aidez moi; je ne sais (?:pas|rien);
    je n'y connais rien; je n'ai jamais; jamais; qui (?:peut|pourrait|veut) ~(?:m'|nous |me )(?:aider(?: avec| en| a| pour)?)?;
    ameliorer; pratiquer; progresser; atelier; ateliers; stage; je debute; perfectionner;
    m'initier; decouvrir; me lancer dans; parler(?: le)?; je ne comprends rien; i want;
    i want to; wants? to; (?:son|daughter|husband|wife|mother|mum|mom|father|dad|brother|sister|friend|kid|boy|girl|child|he|she|who) wants; i would (?:like|love); would (?:like|love) to; we want; we would like;
    learn; learning; to learn; how to; looking for; i need; need help; help with my;
    teach (?:me|us); help (?:me|us); show me; (?:can|could) (?:someone|anyone|somebody);
    i can not; can not; do not know (?:how to|anything about|much about); never; improve;
    practi[sc]e; practi[sc]ing; lessons?; course; courses; class; classes; workshops?;
    (?:get|getting) better at; get into; start; beginner; i wish; wish i could; new to; brush up;
    speak better; ik bedoel(?:de)?; bedoel; je veux dire; je voulais dire; i mean; i meant; i fancy; contre (?:un |une |des |du |de la |ton |ta |tes |votre |vos |quelques )?(?:cours|lecons|heures|coup de main|aide)?; for your; for some; (?:voor|tegen) (?:jouw|uw|jullie);
    (?:jij|je|gij|ge|u|iemand) (?:leert|leer|leren|toont) mij; (?:tu|vous) (?:m'|me |nous )(?:apprends|apprenez|montres|montrez|aides|aidez); you (?:teach|show|help) me(?: with)?
  `),
  ],
  [
    'challenge',
    phrase(`
    zit vast met; vast met; vastgelopen met; worstel(?:en|t)? met; sukkel(?:en|t)? met;
    loop vast met; krijg ~niet (?:af|klaar); ook (?:mee )?worstelen; mee worstelen;
    bloque(?:e)? (?:sur|avec); je galere avec; du mal (?:a|avec); coince(?:e)? (?:avec|sur);
    (?:n')?arrive (?:vraiment |toujours |meme )?(?:pas|plus) (?:a|avec); (?:reussis|parviens) (?:vraiment |toujours )?pas a;
    slaag(?: er)? niet in(?: om)?; can not (?:seem to|manage to); do not manage to;
    difficultes? avec; struggl(?:e|ing) with; stuck (?:with|on); trouble with; hard time with
  `),
  ],
  [
    'together',
    phrase(`
    samen(?: te)?; om ~mee te; samen met; gezelschap (?:om|voor); mee te; maatje (?:om|voor);
    gaan; meegaan; ensemble; avec qui; partenaire (?:de|pour); together;
    (?:partner|buddy) (?:for|to); to go; join me; with me
  `),
  ],
  [
    'interest',
    phrase(`
    (?:interesseert|interesseren|boeit|boeien) (?:mij|me|mijn|ons|haar|hem|hen); (?:m'|nous |l'|lui )(?:interesse|interessent|passionne|passionnent); (?:interests?|fascinates?) (?:me|us|him|her|my);
    hou(?:den)? (?:ik )?(?:heel veel |enorm |erg |veel |ook )?van; interesse (?:in|voor);
    geinteresseerd in; (?:goesting|zin) (?:in|voor|om); goesting om ~te;
    mijn (?:grote )?(?:hobby|passie|hobbys); mijn hobby's; hobby's; hobbys?; (?:zijn|is|bestaat|bestaan) (?:er|hier|daar) ~(?:geen|niet); wel in; dol op; verzot op;
    gek op; zot van; liefhebber van; fan van; iets met; iets rond; ik vind; vind ik;
    benieuwd naar; iets over; bezig met; doe (?:ik )?graag; passie voor; rond; j'aime;
    j'adore; je m'interesse; m'interesse; envie (?:de|d'); interesse(?:e)? par;
    passionne(?:e)? (?:de|d'|par); fan de; passion; hobby; loisirs; plait; amateur de;
    i (?:really |also )?(?:like|love|enjoy);
    i am (?:really |very )?(?:into|interested in|keen on|fond of); interested in; fan of;
    feel like; my hobby; my hobbies; hobbies; passionate about; curious about; enjoy
  `),
  ],
  [
    'speak',
    phrase(`
    ik spreek; spreek ik; spreek (?:ook|alleen|enkel|vlot|een beetje); wij spreken; we spreken;
    ik praat; (?:hij|zij|ze) spreekt; mijn (?:moedertaal|taal|talen) (?:is|zijn);
    (?:spreekt|spreken|spreek) (?:u|jullie|je|jij|ge|iemand); ik versta; moedertaal;
    kan ik ook in het; in het; je parle; je comprends; nous parlons; on parle; (?:il|elle) parle;
    ma langue (?:maternelle )?est; langue maternelle; parlez vous; vous parlez; tu parles;
    parles tu; je suis (?:francophone|neerlandophone|bilingue); i speak; i also speak;
    i only speak; we speak; (?:he|she) speaks; (?:do|can) you speak;
    my (?:native |mother |first )?(?:language|tongue) is; i understand; native; fluent in;
    speaker of
  `),
  ],
  [
    'none',
    phrase(`
    geen (?:zin|goesting|interesse)(?: in| om| meer in)?; geen; niet graag;
    hou(?:d)? (?:ik )?(?:echt |helemaal )?niet van; niet (?:meer )?geinteresseerd in;
    niks voor mij; wil (?:ik )?(?:echt |zeker )?(?:niet|geen); ik was; was vroeger; welke talen; quelles langues; what languages; vroeger;
    ik ben geen; ik heb geen; niet meer; liever (?:niet|geen); behalve; uitgezonderd;
    in plaats van; niet(?: voor)?; met de(?= (?:fiets|velo|auto|trein) );
    met mijn(?= (?:fiets|velo) ); spreekt? ~(?:geen|weinig|nog geen|niet goed);
    spreek ~(?:geen|weinig|niet goed); pas envie (?:de|d'); je n'aime pas; n'aime pas;
    pas interesse(?:e)? par; j'etais; je ne veux pas; pas de; pas d'; sauf; a velo; ne parle pas;
    je n'ai pas (?:de|d'); sans; i do not (?:like|want|enjoy|have|speak); do not like;
    not interested in; not into; no; i was; i used to (?:be|work); except; instead of;
    rather than; by bike; not; without; hate
  `),
  ],
]
