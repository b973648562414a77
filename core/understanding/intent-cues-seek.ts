/** The phrases that show what somebody looks for or brings: people, groups, activities, places. */
import { GROUP_EN, GROUP_FR, GROUP_NL } from './intent-words.ts'
import { phrase } from './words-line.ts'

const ACTIVITY =
  '(?:activiteit|activiteiten|workshop|workshops|evenement|evenementen|cursus|cursussen|lessen|initiatie|atelier|ateliers|activite|activites|evenement|evenements|stage|stages|activity|activities|event|events|class|classes|courses|lessons|cours|formations?|exhibitions?|concerts?|festivals?|bijeenkomst|kamp|opendeurdag|voorstelling|expo)'

export const SEEK_CUES = {
  start_group: phrase(`
    ${GROUP_NL} ~(?:starten|opstarten|oprichten|beginnen|maken|opzetten|begeleiden|start|trekken|leiden);
    (?:start|starten|opstarten|oprichten|beginnen|begin|opzetten|maak|maken|richt|starting) ~(?:een|met) ~${GROUP_NL};
    zelf ~${GROUP_NL} ~(?:begeleiden|starten|beginnen);
    (?:groep|groepje|club|clubje) (?:uit de grond|oprichten);
    zelf (?:eens )?(?:een )?(?:host|begeleider|gastheer|gastvrouw) (?:worden|zijn);
    host (?:worden|zijn);
    (?:lancer|creer|demarrer|monter|former|fonder|commencer|mettre sur pied|organiser|ouvrir|lance|cree|demarre|monte) ~${GROUP_FR};
    (?:start|set up|create|launch|form|found|begin|starting|setting up|host|lead|run) (?:a|an|my own|our own|up|my|our|the|a new|a small) ~${GROUP_EN};
    (?:start|create|launch|set up|begin) ~${GROUP_EN}; become a host; be a host
  `),
  broadcast_activity: phrase(`
    (?:wij|we|bib|bibliotheek|museum|jeugdhuis|academie|school|vereniging|club|buurthuis|stad|gemeente|dienstencentrum|organisatie|vzw|heemkring|parochie|woonzorgcentrum|atelier) ~(?:organiseren|organiseert|geven|geeft|houden|houdt|plannen|plant|bieden|biedt);
    organiseren (?:wij|we); (?:organiseren|organiseert) (?:een|op|dit|volgende|in|elke|onze);
    (?:kunnen|kan|willen|wil|mogen|mag) (?:jullie|je|u|ik|jij|we) ~(?:verspreiden|delen|doorgeven|rondsturen|bekendmaken|aankondigen|promoten|doorsturen);
    geef(?:t)? ~door; nieuw :; nieuwe (?:workshop|activiteit|cursus|reeks);
    inschrijven (?:moet|kan|via|is|hoeft|niet|voor|verplicht); iedereen (?:is )?welkom;
    allen welkom; gratis inkom; er is (?:nog )?plaats; nog (?:\\d+|enkele|een paar) plaatsen;
    (?:er zijn )?nog plaatsen (?:vrij|over); graag verspreiden; aankondigen; aankondiging;
    opendeurdag; uitnodigen voor onze; oproep; vanaf \\d+ jaar;
    wij geven ~(?:workshop|les|initiatie); stuur ~naar (?:iedereen|alle);
    (?:verspreiden|verspreid|deel) (?:dit|a?ub|het|deze);
    (?:nous|on|association|academie|bibliotheque|maison|musee|ecole|commune|asbl|centre|club|l'[^ ]+) ~(?:organise|organisons|organisent|proposons|donnons);
    organise (?:un|une|des|ce|samedi|dimanche|le); organisons;
    (?:pouvez|pourriez|peux) ~(?:diffuser|partager|relayer|annoncer|transmettre|publier);
    diffuser; a diffuser; merci de (?:diffuser|partager|relayer);
    (?:inscription|inscriptions) (?:obligatoire|gratuite|gratuites|via|au|par|souhaitee);
    ouvert a tous; entree (?:libre|gratuite); bienvenue a tous; portes ouvertes;
    tout le monde est (?:le |la )?bienvenue?; nouvel atelier; nouveau stage;
    il reste (?:\\d+|des|quelques) places; places disponibles; annoncer; nous proposons;
    (?:we|library|museum|club|centre|center|school|town|association|academy|organisation|youth club|bookshop|makerspace) (?:are|is|will be) (?:organi[sz]ing|hosting|running|offering|holding|giving|putting on);
    (?:we|library|museum|club|centre|school|academy) (?:organi[sz]es?|hosts?|runs?|holds?|offers?);
    (?:please|can you|could you|kindly) ~(?:share|spread|announce|broadcast|publish|pass on|circulate|forward);
    everyone (?:is )?welcome; all welcome; free entry; free entrance; open to all; open day;
    new workshop; new course; announce; announcement; spread the word;
    sign up (?:via|at|by|before|required|needed);
    (?:registration|booking) (?:required|needed|via|not); places (?:left|available);
    spots (?:left|available); from age \\d+; no (?:registration|sign up) needed
  `),
  wishes: phrase(`
    ik wil; wil ik; zou ~willen; zou graag; ik zoek; zoek iemand; kan iemand; zou iemand; wil graag; op zoek naar
    je veux; voudrais; aimerais; cherche; i want; would like; looking for; can someone; i need
  `),
  seeks_host: phrase(`
    (?:wie|iemand|zoek|zoeken) ~(?:begeleiden|begeleidt|coachen|coacht|mentor|coach|host);
    qui ~(?:accompagner|guider|encadrer|animer);
    (?:who|someone|looking for|need) ~(?:guide|mentor|coach|facilitate)
  `),
  find_host_or_mentor: phrase(`
    (?:mentor|mentoren|coach|leermeester|loopbaancoach|taalcoach|buddycoach|talentcoach|gastheer|gastvrouw|gids|ervaringsdeskundige|rolmodel|vakman|vakvrouw|brugfiguur|wegwijzer|studiecoach|jobcoach|begeleider|begeleidster);
    begeleiding (?:nodig|bij|door|van|om|voor|krijgen|zoek);
    zoek(?:en)? (?:iemand die ~)?~(?:begeleiding|begeleiden|begeleidt|coachen|coacht|op weg);
    (?:wie|iemand) ~(?:begeleiden|begeleidt|coachen|coacht|op weg helpen|de weg wijzen);
    (?:mij|me|ons) ~(?:begeleiden|begeleidt|coachen|coacht|op weg (?:helpen|helpt|zetten));
    host (?:voor|nodig|gezocht); een host;
    (?:mentor|mentore|mentors|coach|parrain|marraine|tuteur|tutrice|accompagnateur|accompagnatrice|animateur|animatrice|guide);
    (?:m'|nous |me |t')?(?:accompagner|accompagne|guider|guide|coacher|encadrer|epauler|orienter) (?:dans|pour|moi|dans mes|notre|un peu|pas)?;
    accompagnement; maitre de stage;
    (?:mentor|mentors|mentorship|coach|coaching|facilitator|role model);
    (?:someone|somebody|anyone|person|who) ~(?:guide|mentor|coach|supervise|advise) (?:me|us);
    guide me; (?:a )?host (?:for|to lead); need guidance; some guidance; guidance
  `),
  find_group: phrase(`
    ${GROUP_NL}; praattafel; conversatietafel; taalcafe; koor; bandje; leesclub; boekenclub;
    ploeg; ploegje; orkest; fanfare; aansluiten; lid worden; kliekje; ${GROUP_FR};
    table de conversation; tables de conversation; chorale; equipe; orchestre; rejoindre;
    club de lecture; troupe; ${GROUP_EN}; conversation table; choir; team; join a; book club;
    orchestra; squad; crew
  `),
  find_activity: phrase(`
    (?:zijn er|is er|zit er|hebben jullie|heb je|bestaan er|weet je|kent u|ken je) ~${ACTIVITY};
    (?:welke|zoek|zoeken|zoek een) ~${ACTIVITY};
    ${ACTIVITY} (?:in|rond|voor|in de buurt|over|gratis|hier|dit|deze|op|bij|met);
    (?:wat|iets) ~te doen; te doen; te beleven; wat (?:gebeurt|valt) er;
    (?:is er|iets) (?:iets )?(?:voor|rond|met|leuks|in de buurt) ~; is er ~iets (?:van|over); bestaat er (?:al )?(?:iets|zoiets); waar kan ik; waar kan je;
    waar kunnen; in de agenda; programma; wanneer is (?:er|de|het); waar leer;
    waar kan (?:mijn|mn); volgende (?:repair|workshop|les|cursus|activiteit); iets leuks;
    wat staat er op; uitstap; uitstappen;
    (?:y a t il|il y a|avez vous|connaissez vous|existe t il|cherche|trouver|quels?|quelles?) ~${ACTIVITY};
    ${ACTIVITY} (?:a|en|ce|pour|pres|dans|gratuits?|de|d'|le|pres); (?:quoi|que) faire;
    (?:quelque chose|qqch) (?:a faire|pour); qu'est ce qu'(?:il y a|on peut); a faire;
    ou (?:puis je|peut on|est ce que|je peux); au programme; agenda; sorties?;
    (?:are there|is there|any|do you have|do you know|find|looking for|which|what) ~${ACTIVITY};
    ${ACTIVITY} (?:in|near|for|this|around|on|at|about|nearby|happening);
    what is (?:on|happening|going on|up|there to do);
    (?:things|something|anything|stuff) ~(?:to do|happening|going on|on|for);
    where can (?:i|we|my|you); happening; events; what's on
  `),
  find_peer: phrase(`
    (?:zoek|zoeken|gezocht|op zoek naar|ken je|kent u|kent iemand|ken jij|vind|vinden|zoekt) ~(?:iemand|mensen|maatje|maatjes|partner|buddy|vrouw|vrouwen|man|persoon|anderen|mama|leraar|lesgever|lotgenoten|tandem|vriend|vrienden|vriendin|buur|buren|leerkracht|gezelschap|collega|student|kameraad|ouders|medestanders|muzikanten|tegenstander);
    wie (?:wil|kan|zou|gaat|doet|heeft|leert|weet|helpt|geeft|is|durft|speelt|kent);
    (?:kan|wil|zou|kent|weet|heeft|durft|helpt) (?:er )?iemand; iemand die; tandem; tandempartner; taalmaatje; taalbuddy; speelmaatje; iemand om;
    iemand (?:zin|goesting|interesse|hier|in|van jullie);
    (?:is|zijn) er (?:hier |nog )?(?:iemand|mensen|anderen|andere|ouders|mama); mensen die;
    anderen die; ik leer jou; jij leer(?:t)? mij; ruilen; in ruil; ruil; uitwisselen; maatje;
    gezocht; gezelschap (?:om|voor); met iemand; samen met iemand; leer (?:mij|me); lotgenoten;
    mij leren; me leren; help (?:mij|me) (?:met|aub); oefenpartner; heb je goesting; wie;
    (?:cherche|recherche|trouver|cherchons|connais|connaissez|rencontrer) ~(?:quelqu'|une personne|des gens|partenaire|prof|professeur|personne|personnes|ami|amie|amis|tandem|binome|copain|copine|camarade|voisin|voisine|musiciens|gens|maman|joueurs);
    qui (?:peut|veut|pourrait|voudrait|sait|serait|est|aurait|connait|donne|aime|joue|a);
    quelqu'un; en echange; echanger; echange; avec qui; contre des; apprends moi; m'apprendre;
    partenaire; des gens; une personne;
    (?:looking for|seeking|find|need|search for|know|want|meet) ~(?:someone|somebody|people|person|anyone|partner|buddy|teacher|tutor|others|friends?|folks|anybody|neighbours?|player|players|mum|mums|company|musicians);
    (?:can|could|would|will|does) (?:someone|anyone|somebody|anybody);
    who (?:can|wants|could|would|is|will|likes|knows|has|speaks|plays);
    is there (?:anyone|someone|anybody|somebody); anyone; anybody; someone (?:who|to|that);
    somebody (?:who|to|that); in exchange; swap; trade; teach me;
    practi[sc]e ~with (?:someone|somebody); people to; people who; partner to; buddy
  `),
  moved: phrase(`
    ik (?:ben|woon|zit|verblijf|kom)(?: nu| momenteel| hier)? (?:in|te|uit|van); woon ~in;
    ik woon; ik (?:ben )?verhuis(?:d)? (?:naar|ik); verhuisd naar;
    mijn (?:adres|postcode|gemeente|dorp|stad); wij wonen; woonachtig; j'habite; nous habitons;
    je vis; je suis (?:de|a|maintenant a); je viens (?:de|d'); j'ai demenage; mon code postal;
    je reside; i (?:live|am living|moved|am based|am from|reside|stay) ?(?:in|to|near|now)?;
    moved to; my (?:postcode|town|address|village|zip code); we live; living in
  `),
  out: phrase(`
    (?:bestel|bestellen|boek|reserveer|koop|kopen|verkoop|verkopen) ~(?:pizza|ticket|tickets|trein|taxi|vlucht|hotel|tafel|auto|kaartjes|eten);
    hoe laat is het; welk weer; weer (?:wordt|is) het; wat (?:is|wordt) het weer; mop; grap;
    wie wint; lotto; bitcoin; hoofdstad van; los deze som op;
    schrijf (?:een|mijn) (?:essay|gedicht|opstel|code); vertaal; hoe oud ben je; trouwen;
    wachtwoord vergeten; openingsuren; nummer van; dokter nodig; tandarts; een job als; te huur;
    te koop; appartement; loodgieter nodig;
    (?:commande|commander|reserve|reserver|acheter|vendre|vends|reservez|commandez) ~(?:pizza|billet|billets|train|taxi|vol|hotel|table|voiture);
    quelle heure; meteo; quel temps; blague; qui a gagne; capitale de; traduis; a vendre;
    a louer; dentiste; ecris moi (?:un|une);
    (?:order|book|buy|reserve|sell|get) (?:me )?~(?:pizza|ticket|tickets|train|taxi|flight|hotel|table|car|food|cab);
    what time is it; the weather; weather (?:today|tomorrow|forecast); tell me a joke; joke;
    who won; capital of; translate (?:this|that); write (?:me )?(?:an|a|my) (?:essay|poem|code);
    for sale; for rent; stock price; solve this; dentist; how old are you; love you
  `),
} as const
