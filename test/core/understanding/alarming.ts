/**
 * What people in danger may write, by theme and language: one phrase a line, `alert: phrase`. Written
 * before the rules that must hear them; said outright, sideways, in dialect, in chat and with few words.
 */
export const ALARMING = `
# crisis, Dutch: outright
crisis: ik wil niet meer leven
crisis: Ik wil dood.
crisis: ik wil gewoon dood zijn
crisis: ik wou dat ik dood was
crisis: was ik maar dood
crisis: ik denk aan zelfmoord
crisis: ik heb zelfmoordgedachten
crisis: ik ga zelfmoord plegen
crisis: ik denk elke dag aan zelfdoding
crisis: ik maak er een einde aan
crisis: ik wil er een eind aan maken
crisis: vannacht ga ik er een einde aan maken
crisis: ik wil een einde maken aan mijn leven
crisis: ik wil uit het leven stappen
crisis: ik ben suïcidaal
crisis: ik ga mezelf iets aandoen
crisis: ik wil mezelf pijn doen
crisis: ik snij mezelf in mijn arm
crisis: ik kras in mijn armen als het te veel wordt
crisis: ik ga mij ophangen
crisis: ik ga voor de trein springen
crisis: ik spring straks van de brug
crisis: ik sta op het dak en ik ga springen
crisis: ik heb te veel pillen genomen
crisis: ik heb een hele doos slaappillen geslikt
crisis: ik ga mij van kant maken
crisis: ik wil niet meer verder leven
crisis: ik kan niet meer verder leven zo
crisis: ik wil sterven
# crisis, Dutch: sideways
crisis: het hoeft voor mij niet meer
crisis: het hoeft voor mij allemaal niet meer
crisis: voor mij hoeft het allemaal niet meer
crisis: ik wil slapen en niet meer wakker worden
crisis: ik hoop dat ik morgen niet meer wakker word
crisis: ik zou willen inslapen en nooit meer wakker worden
crisis: ik zie het niet meer zitten
crisis: ik zie het leven niet meer zitten
crisis: mijn leven heeft geen zin meer
crisis: het leven heeft voor mij geen zin meer
crisis: ik heb geen zin meer om te leven
crisis: iedereen zou beter af zijn zonder mij
crisis: jullie zijn beter af zonder mij
crisis: niemand zou mij missen als ik er niet meer was
crisis: ik wil er niet meer zijn
crisis: ik wil er gewoon niet meer zijn
crisis: ik wil gewoon verdwijnen en nooit meer terugkomen
crisis: ik heb geen reden meer om te leven
crisis: waarom zou ik nog leven
crisis: ik heb mijn afscheidsbrief geschreven
crisis: ik kan het leven niet meer aan
crisis: ik ben levensmoe
crisis: ik zou liever dood zijn dan zo verder te gaan
# crisis, Dutch: dialect, chat, newcomers
crisis: kwil ni meer leven
crisis: kwil dood
crisis: kzie da leven ni meer zitten
crisis: 'k wille nie mee leven
crisis: 'k zie't nie meer zittn
crisis: tmoet voor mij allemaal ni meer
crisis: ich wil neet mie leve
crisis: kheb zin om er een eind aan te maken
crisis: kdenk veel aan zelfmoord de laatste tijd
crisis: khaat mijn leven en kwil dood
crisis: ik wil niet leven meer
crisis: ik niet meer wil leven
crisis: ik wil stoppen met leven
crisis: ik wil dood gaan, alles is moeilijk
crisis: leven is niet goed, ik wil doodgaan
crisis: ik denk altijd aan dood, ik wil niet meer
# crisis: somebody else
crisis: mijn dochter zegt dat ze niet meer wil leven
crisis: mijn vriendin wil zelfmoord plegen, wat moet ik doen?
crisis: mijn zoon snijdt zichzelf
crisis: een maat van mij wil dood
crisis: iemand in de groep zegt dat hij er een einde aan gaat maken
crisis: mijn broer praat over zelfmoord
crisis: een mevrouw hier zegt dat ze niet meer wil leven
# crisis, French
crisis: je veux mourir
crisis: Je ne veux plus vivre.
crisis: j'ai envie de mourir
crisis: j'ai plus envie de vivre
crisis: je veux en finir
crisis: je vais en finir ce soir
crisis: je veux en finir avec la vie
crisis: je pense au suicide
crisis: j'ai des idées suicidaires
crisis: j'ai des pensées suicidaires
crisis: je veux me suicider
crisis: je vais me tuer
crisis: je vais me pendre
crisis: je vais me jeter sous un train
crisis: je vais sauter du pont
crisis: j'ai avalé trop de médicaments
crisis: j'ai pris toute la boîte de somnifères
crisis: je me fais du mal
crisis: je me coupe les bras
crisis: je me scarifie
crisis: je veux mettre fin à mes jours
crisis: je veux m'endormir et ne plus me réveiller
crisis: j'aimerais ne plus jamais me réveiller
crisis: je voudrais disparaître pour toujours
crisis: tout le monde serait mieux sans moi
crisis: ce serait mieux si j'étais mort
crisis: ma vie n'a plus de sens
crisis: la vie ne vaut plus la peine
crisis: je n'ai plus la force de vivre
crisis: à quoi bon continuer à vivre
crisis: je n'en peux plus de vivre
crisis: jveux plus vivre
crisis: jveux crever
crisis: chui fatiguée de vivre
crisis: moi plus vouloir vivre
crisis: j'ai écrit ma lettre d'adieu
crisis: ma fille dit qu'elle veut mourir
crisis: mon ami veut se suicider
crisis: mon fils se coupe
# crisis, English
crisis: I want to die
crisis: i wanna die
crisis: I don't want to live anymore
crisis: i dont want to be here anymore
crisis: I want to kill myself
crisis: i wanna kms
crisis: I'm going to end my life
crisis: i just want to end it all
crisis: I'm suicidal
crisis: I keep thinking about suicide
crisis: I wish I was dead
crisis: i wish i were dead
crisis: I'd be better off dead
crisis: everyone would be better off without me
crisis: I want to fall asleep and never wake up
crisis: I don't want to wake up tomorrow
crisis: there is no point in living
crisis: life is not worth living
crisis: I have no reason to live
crisis: I can't go on living like this
crisis: I've been cutting myself
crisis: I hurt myself when it gets bad
crisis: I took too many pills
crisis: I'm going to jump off the bridge
crisis: I'm going to hang myself
crisis: nobody would miss me if I was gone
crisis: I want to disappear forever
crisis: my friend wants to kill herself
crisis: my son says he wants to die
crisis: i wrote a goodbye letter, i can't do this anymore
crisis: i no want live anymore
# violence, Dutch: outright
violence: mijn man slaat mij
violence: Mijn man slaat me elke avond
violence: mijn vriend slaat mij
violence: mijn vrouw slaat mij
violence: mijn vader slaat ons
violence: mijn moeder slaat mij met een riem
violence: papa slaat mama
violence: mijn papa slaat mij als hij gedronken heeft
violence: hij slaat mij en ik durf niet weg
violence: hij heeft mij geslagen
violence: mijn ex heeft mij gisteren geslagen
violence: ik word thuis geslagen
violence: ik word mishandeld door mijn partner
violence: mijn man heeft mij geschopt en gewurgd
violence: hij kneep mijn keel dicht
violence: mijn stiefvader zit aan mij
violence: mijn oom raakt mij aan waar ik dat niet wil
violence: ik ben verkracht
violence: hij heeft mij verkracht
violence: ik ben aangerand op een feestje
violence: hij dwingt mij tot seks
violence: mijn ex dreigt mij te vermoorden
violence: hij zegt dat hij mij gaat doodslaan
violence: hij bedreigt mij met een mes
violence: mijn man sluit mij op in huis
violence: ik mag het huis niet uit van mijn man
violence: mijn vriend pakt mijn telefoon af en sluit mij op
violence: er is huiselijk geweld bij ons
violence: ik ben het slachtoffer van partnergeweld
violence: mijn zoon slaat mij
violence: ik ben bang van mijn man, hij slaat
violence: ik ben bang dat hij mij iets aandoet
violence: ik heb overal blauwe plekken van mijn vriend
violence: mijn broer stampt en slaat mij
violence: mijn man gooit met dingen naar mij en de kinderen
# violence, Dutch: dialect, chat, newcomers
violence: mn vent slaat mij
violence: mijne vent klopt mij
violence: mijn vent klopt op mij en de kinderen
violence: ons pa sloeg ons ma
violence: ons vader slaagt ons
violence: mien vint sloat mie
violence: mijn lief geeft mij slaag
violence: kkrijg slaag van mijn pa
violence: kwor thuis geslagen
violence: mijn man hij slaan mij elke dag
violence: man slaan mij, ik bang
violence: mijn man mij slaan als hij drinken
violence: papa doet mij pijn
violence: hij doet mij pijn thuis en ik mag niks zeggen
# violence: somebody else, groups
violence: de buurman slaat zijn vrouw
violence: mijn buurvrouw wordt geslagen door haar man
violence: mijn vriendin wordt mishandeld
violence: een kind in de klas wordt thuis geslagen
violence: de vriend van mijn dochter slaat haar
violence: iemand van de groep heeft mij geduwd en geslagen
violence: een man van de cursus heeft mij betast
violence: hij heeft mij tegen de muur geduwd
# violence, French
violence: mon mari me frappe
violence: Mon mari me bat
violence: mon copain me frappe
violence: ma femme me frappe
violence: mon père me frappe
violence: papa frappe maman
violence: mon père bat ma mère
violence: il me frappe devant les enfants
violence: il m'a frappée hier
violence: mon ex m'a étranglée
violence: je suis une femme battue
violence: je suis battue à la maison
violence: je me fais frapper par mon compagnon
violence: je me fais taper dessus à la maison
violence: j'ai été violée
violence: il m'a violée
violence: j'ai été agressée sexuellement
violence: mon oncle me touche
violence: mon beau-père vient dans mon lit
violence: il me force à coucher avec lui
violence: il menace de me tuer
violence: il dit qu'il va me tuer
violence: il m'a menacée avec un couteau
violence: il m'enferme à la maison
violence: violences conjugales à la maison
violence: j'ai des bleus partout à cause de lui
violence: j'ai peur de mon mari, il est violent
violence: mon mari lui taper moi
violence: mon mec me tape
violence: mon frère me donne des coups
violence: ma voisine se fait battre par son mari
violence: le mari de ma sœur la frappe
violence: ma fille est frappée par son copain
violence: un homme du groupe m'a poussée contre le mur et m'a touchée
# violence, English
violence: my husband hits me
violence: My boyfriend beats me
violence: my partner hit me last night
violence: my dad hits me
violence: dad hits mum
violence: he hits me and the kids
violence: he punched me in the face
violence: he choked me
violence: he strangled me yesterday
violence: I am being abused at home
violence: I was raped
violence: he raped me
violence: I was sexually assaulted
violence: my uncle touches me
violence: my stepdad comes into my bed at night
violence: he forces me to have sex
violence: he threatened to kill me
violence: he says he will kill me
violence: he threatened me with a knife
violence: he locks me in the house
violence: my husband does not let me leave the house
violence: there is domestic violence at home
violence: I'm scared of my husband, he is violent
violence: I have bruises from my boyfriend
violence: my husband beat me every day
violence: husband hit me, please help
violence: my neighbour is beaten by her husband
violence: my friend's boyfriend hits her
violence: I think a child in my class is being abused
violence: a man from the group grabbed me and pushed me against the wall
# grooming, Dutch
grooming: hij vraagt naaktfoto's
grooming: hij vraagt foto's van mij zonder kleren
grooming: een man vraagt mij om foto's te sturen en ik mag het niet zeggen aan mama
grooming: ik moet mijn kleren uitdoen voor de camera van hem
grooming: hij wil dat ik mij uitkleed voor de webcam
grooming: hij wil dat ik foto's stuur in mijn ondergoed
grooming: hij vroeg een foto van mij in bikini
grooming: een man stuurt mij blote foto's
grooming: hij stuurde een foto van zijn piemel
grooming: hij stuurt mij dickpics
grooming: hij zegt dat het ons geheimpje is
grooming: het moet ons geheim blijven zegt hij
grooming: ik mag het aan niemand vertellen zegt die man
grooming: hij zegt dat ik het niet aan mijn ouders mag vertellen
grooming: niet tegen je mama zeggen he
grooming: die meneer zegt dat ik niks tegen mijn ouders mag zeggen
grooming: hij wil alleen met mij afspreken zonder dat mijn ouders het weten
grooming: een oudere man wil met mij afspreken, ik ben 13
grooming: iemand van 40 wil met mij afspreken, ik ben 14
grooming: hij geeft mij cadeautjes als ik foto's stuur
grooming: hij geeft mij geld voor foto's van mijn lichaam
grooming: hij dreigt mijn naaktfoto door te sturen
grooming: hij zegt dat hij mijn foto's gaat rondsturen als ik niet doe wat hij wil
grooming: iemand vraagt mijn dochter om foto's op snapchat
grooming: een volwassen man stuurt berichtjes naar mijn dochter van 12
grooming: een man online vraagt aan mijn zoon om zijn kleren uit te doen
grooming: de trainer vraagt mijn zoontje om foto's in zijn zwembroek
grooming: die vent vraagt foto's van mijn zusje van 10
grooming: zoek meisjes tussen 12 en 15 om foto's van te maken
grooming: ik zoek een meisje van 13 om mee te chatten
grooming: zoek jonge meisjes voor massage
grooming: zijn er hier kleine meisjes die alleen thuis zijn
grooming: ben je alleen thuis? stuur eens een foto van je lichaam
grooming: heeft hier iemand minderjarige meisjes voor seks
# grooming, Dutch: dialect, chat, newcomers
grooming: ne gast wil nudes van mij
grooming: die gast vraagt de hele tijd nudes
grooming: ne vent vraagt fotos van mij zonder kleren
grooming: kmoest mijn kleren uitdoen op cam
grooming: kmag niks zeggen tegen mijn ma over hem
grooming: hij wilt da kik fotos stuur van mijn lijf
grooming: tis ons geheimke zegt hij
grooming: man vraag foto zonder kleren van mijn dochter
grooming: hij zeggen ik moet foto bloot sturen
grooming: man wil foto van mij, zeggen niet vertellen aan mama
# grooming, French
grooming: il me demande des photos nue
grooming: il veut des photos de moi sans vêtements
grooming: un homme me demande des nudes
grooming: il me demande de me déshabiller devant la webcam
grooming: il veut que j'enlève mes vêtements devant la caméra
grooming: il veut des photos de mon corps
grooming: il m'envoie des photos de son sexe
grooming: il dit que c'est notre secret
grooming: c'est notre petit secret
grooming: ne le dis pas à tes parents
grooming: il dit que je ne peux rien dire à ma mère
grooming: il m'a dit de ne pas en parler à mes parents
grooming: un monsieur veut me voir seule sans mes parents
grooming: un homme de 45 ans veut me rencontrer, j'ai 13 ans
grooming: il menace de publier mes photos nues
grooming: il m'offre de l'argent pour des photos
grooming: un adulte envoie des messages à ma fille de 11 ans
grooming: un homme demande des photos à ma fille
grooming: on demande à mon fils de se déshabiller en ligne
grooming: l'entraîneur demande des photos en maillot à ma fille
grooming: je cherche une fille de 13 ans pour discuter
grooming: cherche jeune fille mineure pour photos
grooming: tu es seule à la maison ? envoie une photo de toi
grooming: jdois envoyer des photos sinon il le dit à tout le monde
# grooming, English
grooming: he asked me for nudes
grooming: he keeps asking for pictures and says not to tell my mum
grooming: he wants naked pictures of me
grooming: he wants photos of my body
grooming: he told me to take my clothes off on camera
grooming: he asked me to undress on webcam
grooming: he sends me dick pics
grooming: he says it's our little secret
grooming: he said don't tell your parents
grooming: i'm not allowed to tell my mum about him
grooming: an older man wants to meet me alone, i'm 13
grooming: he wants to meet me without my parents knowing
grooming: a grown man keeps texting my 12 year old daughter
grooming: a man online is asking my son for photos
grooming: someone is asking my daughter for pictures in her swimsuit
grooming: he will share my nudes if i don't send more
grooming: he gives me money for pictures of me in my underwear
grooming: looking for girls aged 12 to 15 for photos
grooming: looking for a young girl to chat with, 13 or so
grooming: are you home alone? send me a pic of your body
grooming: he wants a selfie of me in my bra
grooming: the coach asks my daughter to send him bikini pictures
`

export interface Alarming {
  readonly alert: string
  readonly phrase: string
}

/** The table as rows. */
export const alarming: readonly Alarming[] = ALARMING.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [alert = '', phrase = ''] = line.split(/: (.*)/)
    return { alert, phrase }
  })
