/** More ways to say that one cannot go on, or cuts oneself; and «I want to die» in newcomers' languages. */
import { STOP } from './alert-words.ts'
import { phrase } from './words-line.ts'

const BY_ACCIDENT = '(?! ~(?:aan|bij|tijdens|toen|terwijl|koken|scheren) )'
const ANYMORE = '(?: anymore| any more| any longer| much longer)'
const CANNOT = "(?:can not|cannot|can[']t|cant|could not|couldn[']t)"

const DUTCH = `
    (?:heb|had|heeft) (?:mezelf|mijzelf|zichzelf|me zelf|mij zelf) ~(?:gesneden|verwond|gekrast|gekerfd|verbrand|pijn gedaan)${BY_ACCIDENT};
    en (?:mezelf|mijzelf) (?:gesneden|verwond|gekrast)${BY_ACCIDENT}; (?:heb|had) (?:me|mij) ~(?:weer|opnieuw|expres|opzettelijk|met opzet|vannacht) ~gesneden${BY_ACCIDENT};
    (?:snij|snijd|verwond|kras) (?:ik )?~(?:mezelf|mijzelf|me zelf|mij zelf)${STOP}; (?:doe|deed) (?:ik )?(?:mezelf|mijzelf) ~pijn(?! (?:aan|bij|tijdens|met|door) );
    (?:kan|kon|hou) (?:ik )?(?:het|dit|t) (?:allemaal |echt |gewoon |thuis |zo ){0,3}niet (?:meer|langer) (?:aan|vol|uithouden)${STOP};
    trek (?:ik )?(?:het|dit|t) (?:allemaal |echt |gewoon |zo ){0,3}niet (?:meer|langer)${STOP};
    (?:kan|ik) (?:ik )?(?:zo |echt |gewoon ){0,2}niet (?:meer|langer) (?:verder|voort)(?: zo)?${STOP};
    niemand (?:zou|zal|gaat) (?:mij|me) (?:echt |toch |ooit |ook maar ){0,2}missen${STOP};
    geen (?:zin|goesting|moed|kracht) (?:meer )?(?:in|voor|om) (?:het|dit|mijn) leven(?! (?:in|van|op|als|zonder) ); geen (?:levenszin|levenslust|levensmoed)(?: meer)?;
    (?:zie|heb) (?:ik )?~geen uitweg(?: meer)?${STOP}; wil ~dat (?:alles|het allemaal) (?:gewoon |eindelijk )?(?:stopt|ophoudt)${STOP}
`
const FRENCH = `
    (?:n'|j'|je )en peux (?:vraiment |juste |franchement )?plus(?: du tout| de tout)?${STOP};
    peux plus continuer (?:comme ca|ainsi|a vivre)?${STOP}; arrive plus a (?:vivre|tenir|continuer comme ca)${STOP}; tiens plus (?:le coup )?${STOP};
    personne (?:ne |n')?(?:me |m')(?:regretterait|pleurerait|regretterai)${STOP}; (?:manquerais?|manquerait) a personne${STOP};
    (?:plus|aucune?|pas) (?:le |de )?(?:gout|envie|joie|volonte|goute) (?:a|de|pour|dans) (?:la vie|vivre)(?! (?:en|dans|avec|chez|a|ici|seule?) );
    me coupe (?:expres|la nuit|en cachette|volontairement|quand (?:ca va|je suis|c'est trop)|pour (?:oublier|souffrir|sentir))(?! en ); je me coupe${STOP};
    me suis (?:encore )?coupee? (?:expres|volontairement|cette nuit|la nuit|hier soir|encore|avec une lame)(?! (?:en|avec|au|sur) ); (?:me|se) (?:mutile|mutiler|mutilait); automutilation; m'automutile;
    (?:veux|voudrais) que tout (?:ca )?s'arrete${STOP}; (?:vois|voit) (?:plus|aucune) (?:d'issue|issue)
`
const ENGLISH = `
    ${CANNOT} (?:even |just |really )?(?:go on|carry on|keep going)(?: like this| this way)?${ANYMORE}?${STOP};
    ${CANNOT} (?:even |just |really )?(?:take|bear|handle|cope with|deal with) (?:it|this|life|everything)(?: all)?${ANYMORE}${STOP}; ${CANNOT} (?:even |just |really )?cope${ANYMORE}?${STOP};
    cut myself (?:again|tonight|last night|yesterday|today|this morning|at night|every|sometimes|often|a lot|on purpose|to (?:feel|forget|cope)|when i (?:am|feel))(?! (?:while|when|shaving|cooking|on|with|in|at) ); i cut myself${STOP};
    (?:cutting|scratching|burning) myself (?:again|every|on purpose|to (?:feel|forget|cope)|when i (?:am|feel));
    (?:no one|nobody|noone) (?:would|will) (?:even |ever |really )?miss me${STOP};
    (?:lost|losing|no|lack) (?:the |my |any )?(?:will|desire) to (?:live|go on|be alive)(?! (?:in|here|abroad|with) );
    (?:sick|done|enough|fed up) (?:of|with) (?:life|living|being alive)${STOP}; (?:give|given|giving|gave) up on (?:life|living)${STOP};
    want (?:it all|everything) to (?:stop|end|be over)${STOP}
`
/** Arabic, Persian, Ukrainian, Russian, Turkish, Spanish, Italian, Portuguese, German, Polish, Romanian, Somali; folded. */
const ELSEWHERE = `
    اريد الموت; اريد ان اموت; بدي (?:موت|اموت); لا اريد ان اعيش; ما بدي عيش; (?:اريد|بدي) (?:ان )?انتحر; افكر في الانتحار; اريد انهاء حياتي;
    می خواهم بمیرم; میخواهم بمیرم; می خوام بمیرم;
    (?:хочу|хочется|хочеться) (?:просто )?(?:померти|вмерти|умерти|умереть|сдохнуть); не хочу (?:больше |більше |далі )?(?:жити|жить)(?! (?:в|у|з|с) ); (?:хочу|думаю про|думаю о) (?:самогубство|самоубииство|самоубиистве);
    olmek istiyorum; yasamak istemiyorum; intihar (?:etmek|edecegim|etmeyi|dusunuyorum); kendimi oldurmek;
    (?:quiero|quisiera) (?:morir|morirme|matarme|suicidarme|estar muert[oa])(?! de ); no quiero (?:seguir )?(?:vivir|viviendo)(?: mas)?${STOP};
    (?:voglio|vorrei) (?:morire|uccidermi|suicidarmi)(?! (?:di|dal) ); non voglio (?:piu )?vivere(?: piu)?${STOP}; quero (?:morrer|me matar)(?! de );
    (?:will|mochte) (?:einfach )?(?:sterben|tot sein|mich umbringen); (?:will|mochte) nicht mehr leben${STOP}; (?:chce|chcialbym|chcialabym) (?:umrzec|sie zabic); nie chce (?:juz )?zyc${STOP}; vreau sa mor(?! de ); rabaa inaan dhinto
`

export const DESPAIR = phrase(`${DUTCH};${FRENCH};${ENGLISH};${ELSEWHERE}`)
