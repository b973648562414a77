/** The phrases that show how somebody deals with the bot: answers, questions, thanks, complaints. */
import { whole } from './whole-message.ts'
import { phrase } from './words-line.ts'

export const TALK_CUES = {
  accept: whole(`
    (?:ja|oui|yes)(?: (?:ja|oui|yes))*;
    ja ?,? ?(?:graag|doe maar|is goed|dat is goed|zeker|natuurlijk|hoor|ok|prima|leuk|dat wil ik|ik doe mee|dat past|tof|super|perfect|klopt|dat klopt|zeker weten|stel ons maar voor|waarom niet);
    ja ?,? ?ik (?:kom|wil|doe mee|ga mee)(?: ~)?;
    (?:ok|okay|prima|akkoord|zeker|natuurlijk|graag|tof|top|super|perfect|deal|komaan|goed);
    doe maar; is goed; dat is goed; goed idee; klinkt (?:goed|leuk|super|tof);
    (?:ok|prima|top|super) ?,? ?(?:doe maar|is goed|dat past|dat is goed|ik doe mee|tot dan|ik kom|voor mij);
    ik doe mee; ik kom; ik ga mee; ik ben erbij; dat past(?: mij| me)?(?: goed| perfect)?;
    past voor mij; dat zie ik zitten; zie ik zitten; stel ons maar voor; waarom niet;
    voor mij (?:is dat )?(?:goed|ok); klopt; dat klopt; juist; inderdaad; helemaal;
    zeker en vast; leuk ?,? ?(?:ja|doe maar|ik kom|ik doe mee); laat maar komen; d'accord;
    oui ?,? ?(?:d'accord|volontiers|avec plaisir|bien sur|pourquoi pas|ca marche|je viens|ca me va|je veux bien|parfait|merci|super|vas y|allez y|je suis partante?);
    (?:volontiers|avec plaisir|bien sur|pourquoi pas|ca marche|ca me va|parfait|entendu|c'est bon|c'est d'accord|je veux bien|je viens|je suis partante?|ok pour moi|ca roule|super|exact|exactement|allons y|vas y|allez y|je participe|comptez sur moi|bonne idee|ca me convient);
    (?:ok|super) ?,? ?(?:pour moi|ca marche|ca me va|je viens|d'accord|je suis partante?);
    (?:sure|okay|ok|alright|agreed|absolutely|definitely|of course|great|perfect|correct|right|exactly|deal|cool);
    yes ?,? ?(?:sure|great|ok|do it|i will come|i would love to|that is fine|that works|i am in|of course|go ahead|count me in|sounds good|why not|i do|that is right|that is correct|perfect);
    sounds (?:good|great|fun|perfect); (?:i am|count me) in; go ahead; works for me;
    that works(?: for me)?; why not; i would love to; i will (?:come|be there|join);
    let us do it; fine by me;
    sure ?,? ?(?:why not|go ahead|sounds good|that works|let us do it|i will come|i am in);
    do it; good idea; yes i will
  `),
  acceptOpening: phrase(`
    ja ?,? ik (?:kom|doe mee|ga mee|ben erbij|zal er zijn);
    ik (?:kom|doe) (?:graag|zeker) (?:mee|af)?; ja (?:,|graag|hoor|zeker); ok ik (?:kom|doe mee);
    schrijf (?:mij|me|ons) (?:maar )?in;
    ik kom (?:zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag);
    zet (?:mij|me) (?:maar )?(?:op de lijst|erbij); tel (?:mij|me) (?:maar )?mee;
    oui ?,? je (?:viens|serai la|participe|suis partante?); inscrivez moi; inscris moi;
    je (?:viens|participe) (?:volontiers|avec plaisir); comptez sur moi;
    yes ?,? i (?:will|am) (?:come|be there|join|coming|in); sign me up; count me in; i am coming;
    put me down; happy to join
  `),
  decline: whole(`
    (?:nee|no|non)(?: (?:nee|no|non))*;
    nee ?,? ?(?:dank je(?: wel)?|bedankt|merci|liever niet|toch niet|toch maar niet|niet nodig|sorry|laat maar|niet voor mij|geen interesse|geen zin|doe maar niet|het is goed zo);
    liever niet; niet voor mij; geen (?:interesse|zin|goesting); toch (?:maar )?niet; laat maar;
    sla maar over; doe maar niet; niet nodig; ik pas; nog niet; deze keer niet;
    ik kan (?:dan )?niet(?: komen)?; dat past (?:mij |me )?niet; het lukt (?:mij |me )?niet;
    sorry ?,? ?(?:ik kan niet|nee|toch niet|dat lukt niet|geen tijd); dat is niks voor mij;
    hoeft niet; niet echt; een andere keer; dat klopt niet; klopt niet;
    non ?,? ?(?:merci|pas (?:pour moi|cette fois|interesse|maintenant)|desole(?:e)?|ca ira|sans facon|je ne peux pas);
    pas (?:pour moi|interesse(?:e)?|cette fois|maintenant|vraiment);
    ca ne (?:m'interesse|me tente|me dit) (?:pas|rien); sans facon; (?:ca |cela )?(?:ne )?m'interesse pas; plutot pas; une autre fois;
    je ne peux pas(?: venir)?; je passe(?: mon tour)?; je prefere pas; je ne prefere pas;
    ca ne me convient pas; ca ira;
    no ?,? ?(?:thanks|thank you|not (?:for me|now|this time|really|interested)|sorry|i can not);
    not (?:for me|interested|this time|now|really); i (?:would )?rather not; rather not;
    i will pass; pass; i can not (?:come|make it); not my thing; maybe another time;
    another time; never mind; i am good
  `),
  declineOpening: phrase(`
    nee ?,? (?:dank je|bedankt|merci|liever|sorry|ik|niet|toch|geen|dat|die|deze);
    liever iemand anders; liever iemand van;
    ik kan (?:er |dan |die dag |die avond )?niet (?:bij zijn|komen|geraken);
    ik kom (?:toch )?niet; ik zal er niet (?:zijn|bij zijn); toch maar niet; niet mijn ding;
    zegt (?:mij|me) niets; geen interesse in; past niet voor mij; dat is niks voor mij;
    dat is niets voor mij; liever niet; non ?,? (?:merci|je|pas|ca|desole|desolee|ce|plutot);
    ca ne m'interesse pas; ce n'est pas pour moi; je prefere quelqu'un d'autre;
    je ne (?:peux|pourrai) pas (?:venir|etre la|y aller); je ne viens pas; ca ne me dit rien;
    no ?,? (?:thanks|thank|i|not|that|sorry|it|this);
    i (?:would rather|prefer) (?:someone else|not|somebody else); not my thing;
    i can not (?:come|make it|be there); i will not be (?:there|able); not interested in;
    not for me
  `),
  greeting: whole(`
    (?:hallo|dag|goedemorgen|goedendag|goedemiddag|goedenavond|hello|bonjour|bonsoir|salut|coucou|hi|hey|good (?:morning|evening|afternoon|day)|goede (?:morgen|avond|middag)|greetings|hi there|hello there|hey there)(?: (?:iedereen|allemaal|daar|a tous|everyone|all|bot|goesting|there|you|jij|meneer|mevrouw|madame|monsieur|vrienden))*(?: [,.!] (?:hoe gaat het|alles goed|ca va|comment ca va|comment allez vous|how are you|how are you doing|hoe is het))?;
    (?:hoe gaat het|alles goed|ca va|comment ca va|how are you|how are you doing|hoe is het)(?: (?:met jou|met je|ermee|today|toi|vous))?;
    ik ben nieuw(?: hier)?; ik nieuw hier; je suis (?:nouveau|nouvelle)(?: ici)?;
    i am new(?: here)?;
    (?:hallo|hi|bonjour|hello) ?,? (?:ik ben|je suis|i am|my name is|je m'appelle|mijn naam is) [^ ]+;
    /start
  `),
  thanks: phrase(`
    dank (?:je|u)(?: wel)?; bedankt; merci; hartelijk dank; heel erg bedankt; duizendmaal dank;
    dank voor; waarvoor dank; remercie; remerciements; thanks; thank you; much appreciated;
    cheers
  `),
  show_profile: phrase(`
    (?:toon|bekijk|zie|zien|laat|geef|stuur|wat staat er in|wat zit er in|open) ~(?:profiel|gegevens|fiche|account);
    wat (?:weet|weten|heb|hebt|hebben) ~(?:van|over) mij; welke gegevens;
    wat staat er (?:over mij|in mijn); mijn (?:profiel|gegevens|fiche);
    wat (?:heb|heeft|hebben) (?:je|jij|jullie|u) (?:bewaard|opgeslagen|onthouden|bijgehouden);
    (?:montre|montrez|voir|affiche|affichez|afficher|consulter) ~(?:profil|donnees|infos|fiche);
    (?:savez|sais|connaissez) ~(?:de|sur) moi; mon profil; mes donnees;
    quelles (?:donnees|infos);
    (?:show|see|view|open|display|check|send) ~(?:profile|data|details|info);
    my (?:profile|data|details);
    what (?:do|did) you (?:know|have|store|save|saved) ~(?:about|on) me;
    what (?:data|information)
  `),
  human: phrase(`
    (?:een|echte|ander) (?:mens|medewerker); echte persoon; mens aub;
    iemand van (?:vlees en bloed|het team|de organisatie);
    met (?:een|de) (?:mens|medewerker|coordinator|verantwoordelijke);
    met iemand (?:praten|spreken|bellen); bel (?:mij|me); mag ik iemand (?:spreken|bellen);
    de coordinator; liever een mens; iemand (?:spreken|bellen);
    un (?:humain|etre humain|vrai humain|conseiller|responsable);
    une (?:vraie )?(?:personne humaine|vraie personne); vraie personne;
    parler a (?:quelqu'un|un humain|une personne|un responsable); appelez moi;
    (?:a|real|actual) (?:human|person) ?(?:please)?; human being;
    talk to (?:a human|a person|a real person|someone real|somebody real|staff|the coordinator);
    speak (?:to|with) (?:a human|a person|someone|somebody|the coordinator); call me;
    customer service
  `),
  humanWhole: whole(`
    mens; een mens; humain; un humain; human; a human; een medewerker; medewerker
  `),
  helpWhole: whole(`
    help; hulp; aide; info; aidez moi; help me; uitleg; \\?; menu; /help; wat nu doen; huh; wat;
    quoi; what; hoe; comment; how
  `),
  help: phrase(`
    hoe (?:werkt|gaat|doe ik|moet ik|kan ik|begin ik|gebruik)(?: ik)? ~(?:dit|dat|het|hier|deze|mij aanmelden|beginnen|bot|jou|jij);
    hoe werkt; hoe werk je;
    wat (?:kan|kun|kunt) (?:je|jij|u|ik hier|ik met je|jullie|ik|deze bot) (?:hier )?(?:allemaal )?(?:doen|voor mij|allemaal|vragen)?;
    wat is (?:dit|goesting|de bedoeling|een leerclub); wat doe (?:je|jij);
    wat doet (?:deze|dit|goesting); wie ben (?:je|jij); welke talen; quelles langues; what languages;
    ben (?:je|jij) (?:een )?(?:bot|robot|mens|echt);
    wie kan (?:mijn|dit|dat|het) ~(?:zien|lezen);
    ik (?:snap|begrijp|versta) (?:het|dit|dat|er|u|je) ?(?:niet|niks|niets|niet goed);
    wat moet ik (?:doen|zeggen|typen|sturen); kan je (?:mij )?(?:helpen|uitleggen);
    uitleg (?:over|geven); hoe begin; is dit veilig; wat kost dit; waarvoor dient;
    wat is de bedoeling; wie zit hierachter; wat gebeurt er met mijn;
    comment (?:ca |cela )?(?:marche|fonctionne);
    c'est quoi (?:ce|ca|goesting|le principe|cette)?; qu'est ce que (?:c'est|vous|tu|je peux);
    comment (?:ca|faire|utiliser|je fais); qui (?:es tu|etes vous);
    que (?:peux|pouvez|peut) (?:tu|vous|on) faire; tu fais quoi; qui (?:peut|va) (?:voir|lire);
    je ne comprends (?:pas|rien)$; a quoi (?:ca )?sert; j'ai besoin d'aide pour utiliser;
    es tu un robot; comment ca se passe; aidez moi a comprendre; je comprends pas;
    how (?:does|do) (?:this|it|that|i|you|the) ~(?:work|start|use|sign up|begin|bot);
    how (?:does|do) (?:this|it); what (?:is|are) (?:this|you|goesting);
    what can (?:you|i) (?:do|ask)(?: here| for me)?; who are you;
    are you (?:a )?(?:bot|robot|real|human); who can (?:see|read); what do you do;
    i do not (?:understand|get)(?: this| it)?; how do i (?:start|use|begin|sign up);
    can you (?:explain|help me)$; what is the (?:point|idea); is this (?:safe|free)
  `),
  next_step: phrase(`
    wat (?:kan|kunnen|moet|zal|ga) (?:ik|we) (?:nu|nog|verder|hierna|daarna);
    wat (?:is|wordt) (?:de |het |mijn )?volgende(?: stap)?; volgende stap; en (?:wat )?nu;
    wat nu; hoe (?:ga ik |nu |kan ik )?(?:nu )?verder; wat (?:nog|daarna|hierna);
    iets (?:grondiger|moeilijker|gelijkaardigs); grondiger; verdiepen; smaakt naar meer;
    nog (?:zoiets|iets dergelijks|zo iets); ben klaar met (?:de|het|die|dat|mijn); wat raad je;
    en daarna; wat volgt er; et (?:maintenant|apres|ensuite);
    (?:prochaine|la suite|etape suivante); prochaine etape;
    que (?:faire|puis je faire|je peux faire) (?:ensuite|maintenant|apres|de plus); et la suite;
    la suite; qu'est ce que je peux faire (?:maintenant|ensuite|apres); aller plus loin;
    quoi (?:apres|maintenant|ensuite); what(?: is)? next; next step; now what; what now;
    what (?:can|should|do|could) i do (?:next|now|after); what else can i;
    where do i go from here; and now; what comes next; go deeper; something more advanced;
    next level
  `),
  give_feedback: phrase(`
    (?:het|dat|de les|de workshop|de avond|gisteren|de|les|workshop) (?:was|waren) ~(?:leuk|super|plezant|tof|goed|fijn|slecht|saai|interessant|gezellig|top|geweldig|fantastisch|moeilijk|mooi|lekker|rommelig|chaotisch|prachtig|boeiend|zalig|de max);
    (?:leuk|super|plezant|tof|fijn|gezellig|geweldig|top|zalig|saai|slecht|goed|boeiend|fantastisch|lekker|interessant|wijs) (?:was|waren);
    was (?:echt|heel|super|zeer|een beetje|wat|zo|wel|keileuk|zeer|best) ~(?:leuk|super|plezant|tof|goed|fijn|slecht|saai|interessant|gezellig|top|geweldig|fantastisch|moeilijk|lekker|boeiend);
    veel (?:bijgeleerd|geleerd|opgestoken); (?:bijgeleerd|genoten|geamuseerd);
    viel (?:goed |wat |een beetje )?(?:mee|tegen); goed onthaal;
    leuke (?:les|avond|groep|mensen|workshop|namiddag);
    fijne (?:les|avond|groep|mensen|workshop|namiddag); teleurgesteld; tegengevallen;
    niet goed uitgelegd; ging te (?:snel|traag); de (?:host|begeleider|lesgever|leraar) was;
    meteen thuis; goeie sfeer; goede sfeer; c'etait;
    on a (?:bien|beaucoup) ~(?:ri|appris|rigole|aime|mange);
    j'ai (?:beaucoup|bien|vraiment|adore|passe|ete) ~(?:appris|aime|adore|rigole|bon|decue?|moment|contente?|bien);
    j'ai adore; super (?:accueil|moment|ambiance|soiree|atelier|groupe|animatrice|animateur);
    bonne (?:ambiance|soiree passee|experience); un peu decue?; tres decue?; bien appris;
    l'(?:animateur|animatrice|atelier) etait;
    etait (?:super|genial|nul|ennuyeux|trop|tres|bien|top|interessant);
    (?:it|that|yesterday|last night|the \\w+|evening|workshop|session) was ~(?:great|fun|boring|nice|good|bad|lovely|amazing|interesting|awesome|ok|disappointing|wonderful|fantastic|helpful|too);
    i (?:really )?(?:loved|enjoyed|liked); loved (?:it|the|every);
    enjoyed (?:it|the|myself|every); learn(?:ed|t) (?:a lot|so much|loads|much);
    had (?:a )?(?:great|good|nice|lovely|lot of|so much) (?:time|fun|evening)?; disappointed;
    great (?:evening|session|host|group|atmosphere|teacher);
    nice (?:evening|session|group|people); felt (?:very )?welcome;
    the (?:host|teacher|organiser) was
  `),
  report_person: phrase(`
    lastig ?gevallen; valt (?:mij|me|ons|mijn [^ ]+) ~lastig; lastig(?:vallen);
    (?:scheldt|schold|uitgescholden|uitschelden|scheldwoorden|beledigt|beledigd|beledigend|beledigde);
    (?:lelijke|vieze|vuile|rare|gemene|ongepaste|seksuele|racistische) (?:woord|woorden|foto|berichten|bericht|dingen|opmerkingen|opmerking|praat|voorstellen);
    (?:onveilig|niet veilig) ?(?:gevoel)?; voel (?:mij|me) (?:niet |on)(?:veilig|op mijn gemak);
    op mijn gemak; bedreig(?:t|d|de); ongewenst; ongepast; ik bang;
    bang (?:van|voor) (?:hem|haar|die|deze|een|de);
    (?:pest|pesten|gepest|stalkt|stalken|racistisch|racist|agressief|intimideert|handtastelijk|opdringerig|discrimineert|gediscrimineerd);
    (?:iemand|hem|haar|persoon|lid|man|vrouw|gebruiker) (?:melden|rapporteren|aangeven);
    iemand ~melden; ik (?:wil|moet) ~(?:melden|klacht); klacht (?:over|tegen|indienen);
    blijft (?:mij|me) ~(?:sturen|schrijven|bellen|berichten|volgen); raakt(?:e)? (?:mij|me) ~aan;
    zat ~aan mij; liegt; opgelicht; oplichter; geld gevraagd;
    vraagt (?:mij |me |altijd )?(?:om )?geld; vroeg (?:mij |me )?(?:om )?geld; gestolen;
    m'(?:insulte|a insulte|a insultee|harcele|a harcele|a harcelee|a menace|a menacee|a touche|a touchee|agresse);
    me (?:harcele|menace|suit|insulte|fait peur|met mal a l'aise|derange); harcelement;
    harcel(?:e|er); mal a l'aise; pas en securite; insult(?:e|es|ant|ante|antes);
    (?:propos|messages|photos|remarques|commentaires|gestes) (?:racistes|deplaces?|deplacees?|sexuels|bizarres|menacants|insultants);
    signaler (?:quelqu'un|une personne|un membre|un homme|un comportement|un monsieur|cette personne|une dame);
    porter plainte; j'ai peur (?:de lui|d'elle|de cet|de cette|de ce);
    comportement (?:deplace|inapproprie|agressif|bizarre); deplac(?:e|ee|es);
    m'a (?:demande|vole|pris) ~(?:argent|photos?); raciste; agressif; arnaque; arnaquee?;
    harass(?:es|ed|ing|ment)?; insult(?:s|ed|ing); threaten(?:s|ed|ing); creepy; unsafe;
    not feel safe; do not feel (?:safe|comfortable);
    report (?:someone|somebody|a|him|her|this|that|the|another|an); inappropriate;
    stalk(?:s|ed|ing|er); bull(?:y|ied|ying|ies); racist;
    (?:rude|nasty|dirty|sexual|weird|abusive|mean|creepy|ugly) (?:messages?|photos?|things|comments?|remarks?|words|texts?);
    (?:makes|made) me ~uncomfortable; touched me;
    (?:scared|afraid) of (?:him|her|this|that|someone|the);
    keeps (?:messaging|texting|calling|following|writing|asking|sending); complaint about;
    yelled at; shouted at; scammed; asked me for money; asks (?:me )?for money; was rude;
    being rude; misbehav(?:es|ed|ing)
  `),
} as const
