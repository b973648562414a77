/**
 * Words that must be answered before anything else: somebody in despair, in danger at home, or a child
 * who is being approached. Rather one too many than one too few, but idioms are no alarm.
 */
import type { Alert, Found } from './reading.ts'
import { firstHit, type Line, phrase, spanOf } from './words-line.ts'

const CRISIS = phrase(`
    zelfmoord; zelfmoordgedachten; zelfdoding; suicidaal; suicide; suicidegedachten;
    (?:wil|wou|zou) (?:ik )?(?:gewoon |echt |liever |graag )?(?:dood|doodgaan|sterven|niet meer leven|er niet meer zijn|dood zijn);
    dood wil; (?:niet|geen zin) meer ~(?:leven|te leven|verder leven); beter dood;
    was ik maar dood; maak er een eind(?:e)? aan; er een eind(?:e)? aan (?:maken|te maken);
    eind(?:e)? aan mijn leven; mij van kant; van kant maken;
    (?:mij|mezelf|mijzelf|me) (?:iets aandoen|pijn doen|snijden|verwonden|ophangen|verdrinken);
    (?:snij|snijd|verwond|kras) (?:ik )?(?:mij|mezelf|me|mijn (?:arm|armen|polsen));
    zie het (?:leven )?(?:echt |helemaal )?niet meer zitten; leven heeft geen zin;
    niet meer verder(?: wil)? (?:leven|met leven); stap uit het leven; uit het leven stappen;
    voor de trein springen; het leven niet meer (?:aan|zien zitten); je veux (?:juste )?mourir;
    (?:envie|besoin) (?:de|d') ?~mourir; (?:me|m') ?suicider; pensees suicidaires; suicidaire;
    en finir(?: avec (?:la vie|tout|ma vie))?; (?:plus|pas) envie de vivre;
    plus (?:la force de|le gout de) vivre; me tuer; mettre fin a (?:mes jours|ma vie);
    me faire (?:du )?mal; me scarifie; me scarifier; me couper les veines;
    mieux (?:si j'etais )?mort(?:e)?; la vie ne vaut (?:plus|pas); kill(?:ing)? my ?self;
    want to die; wanna die; wish i was dead; better off dead; end (?:my life|it all);
    ending (?:my life|it all); suicidal; (?:hurt|cut|harm)(?:ing)? myself; self harm;
    (?:do not|no longer) want to (?:live|be alive|be here anymore|exist); no reason to live;
    take my (?:own )?life
  `)
const VIOLENCE = phrase(`
    (?:man|vriend|vrouw|vader|moeder|partner|ex|papa|mama|ma|pa|broer|zoon|stiefvader|lief|hij|zij|ze|echtgenoot|vriendin|nonkel|buurman|baas) ~(?:slaat|sloeg|klopt|mept|schopt|stampt|wurgt|mishandelt|mishandelde) (?:mij|me|ons|haar|de kinderen|mijn);
    (?:slaat|slaan|sloeg|klopt|schopt) (?:hij|zij|ze) (?:mij|me|ons);
    (?:word|werd|ben|wordt) ~(?:geslagen|mishandeld|verkracht|aangerand|misbruikt); verkracht;
    aangerand; aanranding; verkrachting; mishandeling; huiselijk geweld; partnergeweld;
    dreigt ~(?:te vermoorden|te doden|te slaan|dood); dreigt (?:ermee )?(?:mij|me|ons) te;
    gaat (?:mij|me|ons) (?:vermoorden|doodslaan|doodmaken); sluit (?:mij|me) op; opgesloten door;
    seksueel misbruik; misbruikt (?:mij|me);
    bedreigt (?:mij|me) met (?:een )?(?:mes|wapen|pistool|dood);
    (?:mari|copain|ami|pere|mere|frere|conjoint|compagnon|ex|femme|il|elle|oncle|beau pere) ~(?:me|m'|nous|la) ?(?:frappe|bat|a frappe|a frappee|a battue|tape|gifle|etrangle|viole|a violee);
    me (?:frappe|bat|tape|gifle|viole); m'a (?:frappe|frappee|battue|violee?|agressee?|tapee?);
    violences? (?:conjugales?|domestiques?|familiales?|sexuelles?); battue;
    ete (?:violee?|agressee?|battue?);
    (?:menace|menacait) (?:de|d') ?(?:me |nous )?(?:tuer|mort|frapper); veut me tuer;
    abus sexuels?; m'enferme; inceste;
    (?:husband|boyfriend|wife|girlfriend|father|mother|dad|mum|mom|partner|ex|he|she|brother|uncle|stepfather|boss) ~(?:hits|beats|hit|beat|kicks|slaps|punches|chokes|abuses|abused|hurts|raped) (?:me|us|my);
    (?:hits|beats|kicks|slaps|chokes|abuses|rapes) me; raped; domestic (?:violence|abuse);
    sexual(?:ly)? (?:abuse|abused|assault|assaulted); being (?:beaten|abused|hit);
    (?:threatens?|threatened|going|wants) to (?:kill|hurt) (?:me|us); locks me (?:in|up);
    beaten by; molested
  `)
const GROOMING = phrase(`
    naaktfoto(?: s)?; naaktfoto's; naakt ?foto;
    (?:foto|fotos|video|filmpje) ~(?:zonder kleren|naakt|bloot|in je ondergoed|in bikini);
    zonder kleren; ons (?:geheimpje|geheim); geheim (?:tussen ons|houden voor);
    (?:niet|niks|niets|nooit) (?:tegen|aan) (?:je|jouw|mijn|uw) (?:ouders|mama|papa|ma|pa) (?:zeggen|vertellen);
    (?:vertel|zeg) ~(?:niet|niks|niets) ~(?:tegen|aan) (?:je|jouw|uw) (?:ouders|mama|papa);
    (?:mag|moet|moest) ~(?:niet|niks|niets) ~(?:mama|papa|ouders|thuis) (?:zeggen|vertellen);
    zoek ~(?:meisje|jongen|meisjes|jongens|kind|minderjarige) ~(?:van|tussen|onder|jonger);
    (?:jonge|kleine) (?:meisjes|jongens) (?:om|voor|zoek|gezocht); seks(?:en)? met; sexting;
    hoe oud ben je meisje; alleen thuis ben; afspreken zonder (?:je|jouw|mijn) ouders;
    afspreken zonder dat (?:je|mijn|jouw) (?:ouders|mama|papa);
    (?:wil|vraagt|vroeg) ~(?:naakt|blote|naaktfoto); blote foto;
    photos? (?:nue?s?|denudee?s?|deshabillee?s?|sans vetements); toute? nue?; sans vetements;
    notre (?:petit )?secret;
    (?:ne )?(?:dis|dit|le dis|parle) ?(?:pas|rien|en pas) ~(?:parents|mere|pere|maman|papa);
    cherche (?:une |un |des )?(?:jeune |jeunes |petite |petites )?(?:fille|filles|garcon|garcons|mineure?s?) ~(?:de|entre|moins) \\d+;
    cherche (?:une |des )?(?:jeunes?|petites?) (?:filles?|garcons?); sans que tes parents;
    rapports? sexuels?; quand tu es seule;
    (?:send|sending|sent|want|wants|asked|asks|asking) ~(?:nudes?|naked|nude); nudes;
    naked (?:photos?|pictures?|pics?);
    (?:photos?|pictures?|pics?) (?:without clothes|of your body|in (?:your )?underwear);
    our (?:little )?secret; (?:do not|never|without) ~(?:tell|telling) ~(?:parents|mum|mom|dad);
    looking for (?:a )?(?:young|little|underage|teen) (?:girls?|boys?);
    looking for ~(?:girl|boy|girls|boys) ~(?:aged|age|under|around) \\d+; without your parents;
    home alone tonight; sex with; keep (?:it|this) (?:a )?secret from
  `)
/** Nothing is wrong when people say it so. */
const IDIOM = phrase(`
    verveel (?:mij|me|ik mij) ~dood; dood(?:moe|gewoon|simpel|jammer|leuk|op);
    lach (?:mij|me) dood; schrik (?:mij|me) dood; werk (?:mij|me) dood; schaam (?:mij|me) dood;
    hagelslag; slaat nergens op; slaat (?:mij|me) met verstomming; slaat over; tijd doden;
    tot de dood; goed nieuws; mort de (?:rire|faim|fatigue|peur|froid);
    mourir de (?:rire|faim|soif|chaud|froid|curiosite); ennuie a mourir; m'ennuie a mort;
    je meurs de (?:faim|rire|soif); le temps; battre (?:des records|les oeufs|le temps);
    en finir avec (?:mon|ma|mes|ce|cette|le|la bureaucratie|les) (?:cv|lettre|travail|papiers|devoirs|projet|memoire|these);
    dying to; die laughing; bored to death; kill(?:ing)? time; dead tired; to die for;
    beats me(?= [.?!,]); hits me ~(?:hard|right); killing it
  `)

export const ALERT_CUES: readonly (readonly [Alert, RegExp])[] = [
  ['crisis', CRISIS],
  ['violence', VIOLENCE],
  ['grooming', GROOMING],
]

/** The gravest alert in the text, or none. A phrase that overlaps an idiom is no alert. */
export function alertIn(line: Line): Found<Alert> | undefined {
  const idiomFree = {
    ...line,
    text: line.text.replace(IDIOM, (idiom) => ' '.padEnd(idiom.length, '_')),
  }
  for (const [value, pattern] of ALERT_CUES) {
    const hit = firstHit(idiomFree, pattern)
    if (hit !== undefined) return { value, span: spanOf(line, hit), method: 'rule', score: 1 }
  }
  return undefined
}
