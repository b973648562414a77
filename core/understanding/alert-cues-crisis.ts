/** How people say that they, or somebody near, do not want to live on, or hurt themselves. */
import { END } from './alert-words.ts'
import { phrase } from './words-line.ts'

const NO_MORE = '(?:niet|nooit) (?:meer|mee|mij|mie|mer|langer)'
const SOFT = '(?:ik |gewoon |echt |liever |graag |eigenlijk |alleen |maar |nu |het liefst |zo )'
const HIGH = '(?:brug|dak|toren|balkon|flat|gebouw|spoor)'
const PILLS = '(?:pillen|pilletjes|slaappillen|medicijnen|medicatie|antidepressiva)'
const PILULES = '(?:medicaments|cachets|comprimes|somniferes|pilules)'

const DUTCH = `
    zelfmoord; zelfmoordgedachten?; zelfmoordplannen; zelfdoding; suicidaal; suicidale; suicide;
    suicidegedachten; zelfmoordneigingen; levensmoe; afscheidsbrief(?:je)?; zelfverminking; automutilatie;
    (?:wil|wou|zou|wilde|wilt|willen) ${SOFT}{0,3}(?:willen )?(?:dood|doodgaan|sterven|creperen|doodvallen)(?! (?:voor|van|hout|gewicht|onkruid|spoor) );
    dood (?:wil|wilt|zou willen|wou)(?= ); (?:wou|wilde|wens|hoop|hoopte) (?:dat )?ik (?:maar )?dood(?! van);
    was ik (?:maar )?dood(?! van); beter dood; dood zijn dan; denk ~aan (?:de )?dood(?! van)(?:gaan)?;
    ${NO_MORE} (?:verder |wil |wilt |kan |te |willen |kunnen )?leven?(?! (?:zonder|in|van|met|op|bij|als|zoals|alleen) );
    niet leven meer; (?:wil|wilt|wille) ${NO_MORE} (?:verder )?leven?${END};
    ${NO_MORE} verder (?:wil |te |kan )?leven; stoppen met leven; (?:geen|moe om te) ~(?:meer )?om (?:nog )?te leven(?! (?:in|van|zonder) );
    moe van het leven; reden (?:meer )?om (?:nog )?te leven; leven (?:heeft|had|heb|is) ~(?:geen|zonder) zin;
    leven (?:is|lijkt) ~(?:zinloos|uitzichtloos|niks waard|niets waard|niks meer waard|niets meer waard);
    waarom zou ik (?:nog |eigenlijk |verder ){0,2}leven; leven ~niet meer (?:aan|zitten|zien zitten);
    kan het leven niet ~aan; ziet? (?:ik )?(?:(?:het|dat|t) )?(?:echt |helemaal |gewoon |allemaal |al ){0,3}${NO_MORE} zitten${END};
    het (?:allemaal |gewoon |echt ){0,2}${NO_MORE} zien zitten; ziet? ~leven ${NO_MORE} zitten;
    (?:het|t|da|dat|leven) (?:hoeft|moet) (?:allemaal |echt |gewoon )?voor mij (?:allemaal |echt |gewoon |zo ){0,2}${NO_MORE}${END};
    (?:tmoet|thoeft|kmoet) (?:allemaal |echt |gewoon )?voor mij (?:allemaal |echt |gewoon |zo ){0,2}${NO_MORE}${END};
    voor mij (?:hoeft|moet) (?:het|t|da|dat) (?:allemaal |echt |gewoon |leven ){0,2}${NO_MORE}${END};
    (?:het|t) (?:hoeft|moet) (?:allemaal|echt) ${NO_MORE}${END};
    ${NO_MORE} wakker; wil ~(?:inslapen|slapen) en ~(?:niet|nooit); er ~${NO_MORE} (?:wil |te |willen )?zijn${END};
    beter af (?:zijn |is |was |waren |zou |zouden ){0,2}zonder mij; zonder mij beter af;
    missen als ik (?:er ${NO_MORE} (?:was|ben)|dood|weg was);
    (?:wil|wou|zou|wilde) ~verdwijnen(?: en ~(?:nooit|niet)| voor altijd|${END});
    einde? (?:te )?(?:maken )?aan mijn leven; einde? (?:maken )?aan (?:alles|het allemaal);
    maak(?:t)? er (?:vannacht |straks |nu |gewoon |maar ){0,2}een einde? aan(?! (?:rond|om|met) );
    er een einde? aan (?:te |gaat |ga |wil |wou |zou |wilt ){0,2}(?:maken|maakt?)(?! (?:rond|om|met) );
    uit het leven (?:te )?(?:stap|stapt|stappen|gestapt); stap uit het leven; (?:mij|mijzelf|mezelf|me|zich|zichzelf|haarzelf|hemzelf) (?:gaan )?van kant;
    (?:mezelf|mijzelf|zichzelf) (?:iets|wat) (?:aandoen|aandoe|aandoet|aan te doen);
    (?:ik|ga|om|kan|wil) (?:ik |ga |wil |soms |echt |nog ){0,3}(?:mij|me) (?:iets|wat) (?:aandoen|aandoe|aan te doen);
    (?:mezelf|mijzelf|zichzelf) ~(?:pijn doen|pijn doe|pijn doet|snijden|verwonden|verhangen|ophangen|verdrinken|doden);
    (?:mij|me) (?:gaan |wil |wou )?(?:ophangen|verhangen|verdrinken)${END};
    (?:snij|snijd|sneed|kras|kraste|verwond|snijdt|snijt|krast|verwondt) ~(?:mezelf|mijzelf|zichzelf)(?! (?:altijd )?(?:aan|bij|tijdens|met));
    (?:snij|snijd|kras|kerf|snijdt|krast) (?:ik )?(?:mij|me|zich)? ?(?:in )?(?:mijn|mn|haar|zijn) (?:arm|armen|pols|polsen|benen|been)(?! open);
    (?:voor|onder) (?:de|een) trein ~(?:spring|springen|gooien|liggen|werpen); (?:spring|springen|gooi) ~(?:voor|onder) (?:de|een) trein;
    (?:ik|ga) ~spring(?:en)? ~van (?:de|het|een) ${HIGH}(?! in); van (?:de|het|een) ${HIGH} (?:te |ga |wil )?spring(?:en)?(?! in);
    op (?:het|de|een) ${HIGH} ~en ~(?:ga |wil )springen; dat ik en ik ga springen;
    (?:te veel|alle|al mijn|hele|strip|overdosis) ~${PILLS} ~(?:genomen|geslikt|gepakt|ingenomen|slikken|nemen); overdosis;
    weg van deze wereld; deze wereld (?:verlaten|verlaat); nooit (?:nog|meer) (?:wakker|opstaan); om te sterven(?! van); afscheid (?:genomen|nemen) van (?:iedereen|het leven|de wereld); stap eruit (?:voorgoed|voor altijd|voor eens en altijd); (?:beter|makkelijker|gemakkelijker|opgelost) ~als ik (?:er niet|er niet meer|dood|weg) (?:was|ben|zou zijn|waren); (?:ben|word) (?:ik )?(?:het |mijn |dit )?leven (?:zo |echt )?(?:beu|moe|zat); (?:het|mijn|dit) leven (?:zo |echt |helemaal )?(?:beu|moe|zat)(?= );
    zelfmoordpoging(?:en)?; poging (?:al )?(?:gedaan|ondernomen|achter de rug)(?! (?:om|tot|met|maar) ); (?:poging|plan) om (?:eruit|er uit) te stappen; (?:de )?dood in${END}; als ik (?:morgen |straks |nu |er |ooit )?dood (?:ben|was|zou zijn|ga)(?! van); (?:weet niet of|denk niet dat) ik ~(?:nog leef|er nog ben|de nacht haal|morgen haal|overleef);
    ${PILLS} ~(?:klaar|klaarliggen|klaargelegd|verzameld|gespaard|opgespaard); (?:touw|koord|mes) ~(?:klaarliggen|klaargelegd|om mijn nek); polsen ~(?:snijden|doorsnijden|oversnijden|door|open)(?= ); zichzelf ~(?:iets|wat|van kant|pijn|dood) ~(?:aandoen|aan te doen|maken|doen); (?:hij|zij|ze|zoon|dochter|vriend|vriendin|man|vrouw) ~(?:praat|spreekt|denkt) ~over (?:de )?(?:dood|doodgaan|sterven)${END};
    (?:geen|niet) ~(?:toekomst|uitweg) meer ~(?:zie|zien|voor mij); (?:laatste|allerlaatste) bericht ~(?:van mij|ooit|vaarwel); vaarwel (?:iedereen|allemaal|wereld); (?:liever|gewoon) niet meer (?:bestaan|geboren); (?:wil|wou|zou willen) niet meer bestaan; nooit geboren ~(?:geweest|was); (?:alles|leven|het) is (?:zinloos|hopeloos|uitzichtloos) ~(?:ik wil|geworden)?; (?:ik |wil )?niet meer (?:wil|kan) ~(?:leven|bestaan|er zijn); doodswens; euthanasie ~(?:vragen|voor mij|wil)
`
const FRENCH = `
    (?:veux|jveux|veut|voudrais|voudrait|aimerais|envie|prefere|besoin|vouloir) (?:de |d' )?(?:juste |vraiment |seulement |etre )?(?:mourir|crever|morte?)(?! de);
    plus vouloir vivre; (?:veux|jveux|veut|vouloir|voulais|voudrais) plus (?:vivre|etre la|exister)(?! (?:en|dans|avec|chez|comme|ici|seule?|a) );
    (?:plus|pas|aucune) envie de vivre(?! (?:en|dans|avec|chez|a|ici|seule?) );
    (?:veux|vais|voudrais|veut|va|faut|pense|envie) (?:a |d' |de )?(?:juste |vraiment )?en finir(?! (?:avec (?!la vie|ma vie|tout)|pour))(?: avec (?:la vie|ma vie|tout))?;
    en finir avec (?:la vie|ma vie); suicide; suicider; suicidaires?; suicides?; idees noires et ~mourir;
    (?:vais|veux|voudrais|pense|envie) (?:a |de )?me (?:tuer|pendre|noyer|flinguer|foutre en l'air)(?! (?:au|a la|a l|dans) ); (?:veut|va|voulait|essaye de|parle de) se (?:tuer|pendre|noyer|flinguer)(?! (?:au|a la|a l|dans) );
    (?:me|se) jeter (?:sous|devant|du|d'un|par|dans le vide); sauter (?:du|d'un|par la|de la) (?:pont|toit|balcon|fenetre|falaise|immeuble);
    (?:avale|pris|avaler|prendre) ~(?:trop de|toute la boite de|la boite de|tous mes|tous les|plein de) ${PILULES}; overdose;
    me faire du mal; me fais (?:du )?mal(?! (?:au|aux|a la|a l'|en|avec) )(?= ); (?:me|se) scarifie(?:r|nt)?; scarification;
    (?:me|se) (?:coupe|taillade|taille|couper|ouvrir|ouvre) (?:les |le )(?:bras|veines|poignets?|cuisses|jambes);
    (?:fils|fille|ami|amie|soeur|frere|il|elle) se (?:coupe|mutile)${END};
    fin a (?:mes|ses) jours; fin a (?:ma|sa) vie; (?:ne )?plus (?:jamais )?(?:me|se) reveiller; jamais plus me reveiller;
    disparaitre (?:pour toujours|a jamais|pour de bon|definitivement); (?:veux|voudrais|aimerais) ~disparaitre${END};
    si j'etais morte?; si je n'existais (?:plus|pas); (?:tout le monde|vous|ils|tous|elles|famille|enfants) ~mieux sans moi;
    vie n'a (?:plus|pas|aucun) ~sens; vie a plus de sens; vie ne vaut (?:plus|pas|rien); vie vaut plus;
    plus la force de (?:vivre|continuer a vivre); plus le gout de vivre; plus (?:de |aucune )raison de vivre; quoi bon ~vivre;
    (?:peux plus|marre|fatiguee?|assez|degoutee?) de (?:la vie|vivre)(?! (?:en|a|au|dans|ici|avec|chez|de) );
    lettre d'adieu;
    (?:m' |s' )endormir pour (?:toujours|de bon); dormir pour toujours; (?:verrait|remarquerait|remarque|pleurerait|saurait) ~si (?:je mourais|j'etais morte?|je disparaissais|je n'etais plus la); (?:tentative|essaye|tente) (?:de )?(?:suicide|me suicider|mourir|me tuer); penser? ~(?:a la mort|a mourir)(?! de); pense ~(?:a mourir|a ma mort|a la mort)(?! de);
    envie de (?:disparaitre|rien|plus rien)(?= (?:[^a-z0-9 ]|$|plus|et je veux mourir)) ?(?:plus )?(?:envie de vivre)?; (?:je serais|je suis|serait|c'est) mieux morte?; raison de (?:vivre|rester en vie|continuer a vivre); (?:adieu|adieux) (?:a tous|tout le monde|le monde); (?:plus|pas) envie d'(?:exister|etre la|etre en vie); (?:fatiguee?|lasse|las) de (?:vivre|la vie|exister); voudrais ne (?:jamais etre nee?|plus exister|plus etre la)
`
const ENGLISH = `
    wanna (?:die|kms|end it)(?! for); want(?:s|ed)? to (?:die|be dead)(?! for); wish (?:that )?(?:i|she|he) (?:was|were) dead; better off dead; rather be dead;
    kill(?:ing|ed)? (?:my ?self|herself|himself|themselves|her self|him self|them selves); suicidal; suicide; unalive;
    (?:going to|want to|should|will|gonna) kms;
    (?:not|no longer|no|dont|don[']t) (?:want|wanna) (?:to )?(?:live|be alive|exist|be here|live like this) ?(?:anymore|any more|any longer|more)?${END};
    not want to wake up(?: anymore| again| tomorrow| ever)?${END}; never wake up(?: again| anymore| any more)?${END};
    better off (?:if i was gone|without me)(?! (?:in|at|on) );
    (?:no|any) (?:point|reason|use|sense) (?:in |of |to |for )?(?:living|live|go on living|keep living|be alive)(?! (?:in|here|so) );
    life (?:is|has) ~(?:not worth|no longer worth|worthless|pointless|no meaning); (?:go on|keep) living(?: like this|${END});
    tired of (?:living|life)${END}; (?:been|keep|started|am|stop) cutting (?:myself|again)(?! (?:fabric|off) );
    cut(?:s|ting)? (?:my|her|his) (?:wrists?|arms?|legs?|thighs?)${END};
    (?:hurt(?:ing)?|harm(?:ing)?|cut) myself (?:when|on purpose|to|because|again|every|if|so)(?! (?:play|run|cook|try) );
    (?:want to|going to|gonna|keep|been|started) (?:hurt|harm|hurting|harming) myself${END}; self ?harm(?:ing)?;
    (?:took|taken|swallowed|take) ~(?:too many|all my|the whole|a lot of|all the) ~(?:pills|tablets|meds|medication|painkillers|paracetamol); overdosed?;
    jump off (?:the|a|this) (?:bridge|roof|building|balcony|cliff); jump in front of (?:a|the) train; hang(?:ing)? (?:myself|my self|herself|himself);
    miss me if i (?:was|were|am) (?:gone|dead|not here); disappear forever; want to disappear${END};
    end(?:ing)? (?:my|her|his) (?:own )?life; end(?:ing)? it all; take (?:my|her|his) (?:own )?life; (?:goodbye|suicide) (?:letter|note);
    ending (?:things|everything|my life|it); end (?:things|everything)(?= (?:[^a-z0-9 ]|$|tonight|now|and)) ?(?:tonight|now)?; (?:what is|what's|see|see no|is there|any|a|no) ~(?:point|reason|use) (?:of|in|to|for) (?:being|staying|stay|be|keep|living|live|go on)(?: alive| living| on)?(?: anymore| any more)?${END}; (?:point|purpose) of (?:my )?(?:life|living)(?: anymore)?${END};
    (?:reason|reasons) to (?:stay alive|keep living|be alive|live); (?:tried|attempted|going|planning|plan|thought|think|thinking) (?:to |about |of )(?:kill myself|killing myself|take my life|dying|suicide|ending my life|end my life)${END}; suicide attempt; (?:no one|nobody) would ~(?:notice|care|miss me) if i (?:died|was gone|disappeared|were gone|was dead); (?:wish|wished) i (?:was never born|had never been born|would not wake up|could disappear);
    not (?:be|being) here (?:tomorrow|anymore|any more|much longer); (?:goodbye|farewell) (?:everyone|world|forever); cannot live; can not live (?:like this|anymore|any more)
`

export const CRISIS = phrase(`${DUTCH};${FRENCH};${ENGLISH}`)
