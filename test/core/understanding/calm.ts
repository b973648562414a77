/**
 * Everyday sentences that sound near an alarm and are none: idioms, crafts, sports, grief, tiredness,
 * barriers, reports about manners, photos, secrets and children's activities. One sentence a line.
 */
const CALM = `
# death as a figure of speech, Dutch
ik ga dood van het lachen
ik verveel mij dood
amai, ik verveel me dood dit weekend
ik lach mij dood met die groep
ik schaam mij dood als ik moet zingen
ik werk mij dood deze week
ik schrok mij dood van de prijs
het is hier doodstil, is er iets te doen?
ik ben doodmoe na de les
ik ben doodop na het werk
dat is doodgewoon en doodsimpel
doodjammer dat het niet doorgaat
mijn gsm is dood
de batterij van mijn laptop is dood
mijn plant is bijna dood, wie kan helpen?
hoe krijg ik onkruid dood zonder gif?
wie weet hoe ik mieren dood krijg
tijd doden met een spelletje
ik wil niet meer leven zonder muziek
ik kan niet leven zonder koffie
ik leef voor de muziek
ik zou sterven voor een goed stuk taart
ik ga liever dood dan dat ik op een podium sta, haha
dat koor is om voor te sterven zo mooi
over mijn lijk dat ik ga dansen
een doodlopende straat, hoe geraak ik daar?
ik wil leren een dode hoek te controleren in de auto
de dodendans is een oud stuk, wie speelt dat op orgel?
hij is op sterven na dood van de honger
ik sterf van de honger, wie kookt er?
ik sterf van nieuwsgierigheid
ik bevries en sterf van de kou in dat lokaal
ik doe dat voor geen geld ter wereld, nog liever dood
we hebben ons kapot gelachen
ik ben kapot na die wandeling
ik kan niet meer van het lachen
ik kan niet meer, wat een workout was dat
ik zie het niet zitten om daar alleen binnen te gaan
ik zie het niet meer zitten om nog naar die les te komen
ik zie het niet zitten om zo ver te rijden
ik zie dat niet goed zitten met die bussen
ik zie het wel zitten
ik zie het helemaal zitten om te starten
het hoeft niet meer, ik heb al iemand gevonden
het hoeft voor mij niet zo ver te zijn
het hoeft voor mij niet duur te zijn
voor mij hoeft het niet perfect te zijn
die workshop hoeft voor mij niet meer, bedankt
het hoeft niet, dank je
koffie hoeft voor mij niet
ik wil niet meer, bedankt
ik wil niet meer naaien
ik wil er niet meer bij zijn, schrap mij uit de groep
ik wil niet meer in die groep zijn
ik wil niet meer meedoen
ik wil stoppen met die berichten
ik wil stoppen met roken
ik wil stoppen met de lessen
ik wil een einde maken aan die rommel in mijn kelder
we maken er een einde aan rond 21 uur
we maken er een mooi einde aan met een drankje
het einde van mijn cursus is in juni
ik wil leven in een gezellige buurt
ik wil leren leven met minder afval
hoe kan ik gezonder leven?
ik wil niet meer in een appartement leven
ik wil niet meer alleen leven, ik zoek een woongroep
het leven is duur geworden
zo duur, dat is geen leven
het heeft geen zin meer om nog in te schrijven
heeft het nog zin om te komen?
ik heb geen zin meer in koken
geen zin meer in die groep
ik heb geen zin om te gaan lopen
mijn leven is saai, wat is er te doen?
heel mijn leven heb ik gebreid
ik wil iets maken van mijn leven
niemand zal mij missen als ik eens niet kom, toch?
jullie doen het beter zonder mij, ik kan niet zingen
ik ben er niet meer bij volgende maand
ik ben niet meer zo jong
# grief and illness
mijn moeder is gestorven
mijn man is vorig jaar gestorven en ik zoek gezelschap
sinds de dood van mijn vrouw zit ik alleen thuis
mijn hond is dood en ik mis het wandelen
ik zoek een praatgroep over rouw
mijn vader is overleden, hij kon prachtig schrijnwerken
mon mari est mort il y a deux ans
ma mère est morte l'an dernier, j'aimerais sortir un peu
my husband died last year and I would like some company
after my mother's death I stopped singing
since my dog died I miss the walks
my wife passed away and I want to learn to cook
ik heb een lezing gevolgd over het leven na de dood
is er een boekenclub over de dood in de literatuur?
een cursus stervensbegeleiding, bestaat dat?
ik ben vrijwilliger in de palliatieve zorg
ik wil vrijwilliger worden bij de zelfmoordlijn
is er een infoavond over suïcidepreventie?
wij organiseren een vorming over preventie van zelfdoding
une soirée d'information sur la prévention du suicide
a workshop on suicide prevention for teachers
we organiseren een avond over huiselijk geweld
onze vereniging helpt slachtoffers van geweld
un atelier sur la prévention des violences
a training about domestic violence for volunteers
wij zijn een praatgroep voor slachtoffers van verkeersongevallen
# hitting, cutting, shooting, tying: crafts, games and sport, Dutch
ik sla een nagel in de muur
ik wil leren een nagel recht te slaan
boksen: iemand slaan op training mag met handschoenen
hij slaat hard op de bal bij tennis
mijn zoon slaat goed bij honkbal
onze drummer slaat de maat
dat slaat nergens op
het weer slaat om
ik sla een les over
ik sla volgende week over
mijn vrouw slaat een keer over
de klok slaat twaalf
de schrik slaat mij om het hart als ik moet spreken
mijn man slaat graag een balletje op de golf
mijn vader slaat de trommel in de fanfare
de vonk sloeg over, super groep
ik sla de handen in elkaar met de buren
mijn buurman slaagt voor zijn examen
mijn dochter is geslaagd
hij slaagt erin om mij te doen lachen
hij klopt de eieren op
mijn man klopt op de deur
mijn vader klopt mij altijd met schaken
mijn broer klopt mij altijd met tafeltennis
zij slaat mij altijd bij het dammen
mijn zoon verslaat mij elke keer met schaken
mijn vriend verslaat mij met padel
de tegenstander nam mijn paard en sloeg mijn dame
hij slaat mijn toren en geeft schaak
ik wil leren eieren te kloppen
ik klop graag kaart
ik klop op tijd uit
klop maar aan
wij stampen een nieuwe groep uit de grond
mijn zoon schopt graag tegen een bal
mijn dochter schopt tegen een bal in de tuin
ik wil leren snijden in hout
snijden in vlees zoals een slager, wie leert mij dat
ik snij mijn groenten te dik
ik heb mij gesneden aan het blik
ik heb mijn vinger gesneden bij het koken
ik snij papier voor kaartjes
ik verwond altijd mijn vingers met die naalden
ik schiet graag foto's
schiet op, we gaan te laat zijn
ik wil leren boogschieten
ik schiet niet op met dat breiwerk
schiet mij maar een berichtje
ik schiet niet graag
hang het schilderij op, wie kan dat?
ik wil een lamp ophangen
wie kan mij helpen een kader op te hangen
ik spring graag touwtje
ik wil van de hoge duikplank springen
ik spring even binnen
ik spring op de trein naar Gent
ik neem de trein om half negen
ik wil leren parachutespringen
bungeejumpen van de brug, wie doet mee?
we springen van de brug in het water met de zwemclub
ik neem pillen voor mijn hart, kan ik dan meewandelen?
ik moet veel medicijnen nemen
ik wil leren judo en worstelen
zelfverdediging voor vrouwen, bestaat dat?
ik zoek een cursus zelfverdediging
ik wil leren vechten zoals in capoeira
karate: trappen en slaan, waar kan dat?
de trainer duwt ons om beter te doen
ik wil slagroom leren kloppen
wurgslang verzorgen, wie kent daar iets van
ik heb een hond die bijt
mijn kat krabt mij altijd
de poes krabt mijn armen open, wie kent katten?
mijn rug doet pijn
mijn knie doet mij pijn als ik loop
die schoenen doen mij pijn
lopen doet mij pijn aan mijn rug
ik wil niemand pijn doen maar die les was saai
ik heb blauwe plekken van het klimmen
ik ben gevallen met de fiets en heb blauwe plekken
mijn zoon heeft een blauw oog van het voetballen
mijn man sluit de deur van het lokaal af
wij sluiten het lokaal om tien uur
mijn man sluit zich op in zijn hobbykamer
escape room: opgesloten met vrienden, wie gaat mee?
ik ben opgelicht door een webshop, wie kan helpen met aangifte?
ik ben bang om fouten te maken
ik ben bang van honden
ik ben bang van spreken voor publiek
mijn man is bang van de tandarts
ik ben bang dat ik het niet kan
mijn vriend dwingt mij om mee te gaan naar de quiz, haha
hij dreigt met regen, gaat de wandeling door?
de club dreigt te stoppen, wie helpt?
mijn man gooit pannenkoeken omhoog
mijn zoon gooit graag met een frisbee
geweldig, wat een groep!
geweldloze communicatie leren, waar kan dat?
ik wil een cursus geweldloos communiceren
# photos, secrets, parents, children: Dutch
fotograaf vraagt modellen
ik zoek modellen voor portretfoto's
ik zoek een model voor mijn tekenles
naaktmodel gezocht voor de tekenacademie
wij zoeken een naaktmodel voor onze tekenklas
modeltekenen naar naakt model op dinsdag
ik wil leren foto's maken van vogels
kan je een foto sturen van het lokaal?
stuur eens een foto van je taart
mag ik een foto sturen van mijn naaiwerk?
hij stuurt mij foto's van zijn tuin
mijn dochter stuurt mij foto's van de kleinkinderen
hoe stuur ik foto's door naar mijn kinderen?
ik wil oude foto's inscannen
foto's van de wandeling graag doorsturen
een man van de groep vraagt foto's van het uitstapje
iemand vraagt foto's van de workshop voor het krantje
de juf vraagt foto's van de kinderen voor de klas
ik maak foto's van pasgeboren baby's
babyfotografie leren, wie kan dat?
kinderfoto's inkaderen
foto's in bikini hoeven niet, gewoon portretten
zonder foto schrijf ik mij niet in
ik zet geen foto op mijn profiel
ik wil kleren leren maken voor mijn dochter
kleren uitzoeken en verstellen
ik moet mijn kleren nog uitdoen uit de kast voor de ruilbeurs
kleren ruilen zonder geld
het recept is een geheim van mijn oma
geheim recept van mijn mama
het is een geheimpje hoe ik mijn brood bak
zeg het niet tegen mijn vrouw, ik oefen een verrassing voor haar verjaardag
we houden het feest geheim tot zaterdag
ik organiseer een verrassingsfeest, mama mag niets weten
mag ik alleen komen, zonder mijn ouders?
mijn dochter van 12 zoekt een danslesje
mijn dochter van 12 zoekt een vriendinnetje van haar leeftijd om te skaten
wij zoeken meisjes van 10 tot 14 voor onze voetbalploeg
wij zoeken jonge meisjes en jongens voor ons koor
zoek jongens en meisjes tussen 8 en 12 jaar voor de chiro
de scouts zoekt kinderen van 6 tot 12 jaar
ik zoek een meisje van 16 als babysit
wij zoeken een jongere om foto's te maken op ons feest
ik geef tekenles aan kinderen van 6 tot 10 jaar
ik geef bijles aan jongens en meisjes van het lager
ik ben 14 en zoek iemand om mee te gamen
ik ben 13, mag ik meedoen met de workshop foto?
is er iets voor jonge kinderen op woensdag?
mijn zoon van 8 wil foto's leren maken
mijn dochter is alleen thuis op woensdagnamiddag, is er een speelplein?
ik ben vaak alleen thuis en wil onder de mensen komen
ik ben alleen thuis overdag, wie komt er koffie drinken?
ben je morgen thuis? ik breng de naaimachine
ik wil met iemand afspreken om te wandelen
mag ik afspreken met iemand om Nederlands te oefenen?
een oudere man wil met mij schaken
een oudere vrouw wil leren breien
mijn ouders weten niet hoe een smartphone werkt
mijn mama mag niet weten dat ik een cadeau brei
massage leren geven, waar kan dat?
ik wil leren masseren
babymassage voor jonge mama's
lichaamstaal leren lezen
mijn lichaam is stijf, is er yoga?
webcam installeren, wie kan mij helpen?
mijn camera op de computer werkt niet
ik doe mijn camera niet aan in de les
sekstoerisme is het onderwerp van de lezing
een gespreksavond over relaties en seksualiteit
# reports and feedback that are no violence
iemand in de groep is onbeleefd tegen mij
die man roept altijd tegen iedereen
een deelnemer lacht mij uit
hij praat de hele tijd door de les
er is ruzie in de groep
zij duwt altijd haar mening door
ik voel mij niet op mijn gemak in de groep
hij stuurt mij te veel berichten
het was keihard lachen gisteren
het was om je dood te lachen
wat een knaller van een avond
de les was moordend zwaar maar leuk
een moordende concurrentie op de quiz
moordspel spelen, wie doet mee?
een murder mystery avond organiseren
ik lees graag moordverhalen
ik hou van thrillers en moordzaken
ik speel graag schietspelletjes op de playstation
de film ging over een zelfmoordcommando
# barriers that sound dark
ik kan het niet meer betalen
ik kan niet meer zo goed stappen
ik geraak er niet meer met de bus
ik heb er geen tijd meer voor
ik ben ziek en kan niet meer komen
ik durf niet meer alleen buiten 's avonds
ik heb niemand meer om mee te praten
ik voel mij eenzaam, is er een praatgroep?
ik voel mij niet goed vandaag, ik kom niet
ik heb het moeilijk met het Nederlands
ik heb schrik om te vallen
ik heb een burn-out gehad en wil rustig iets doen
ik ben moe van het werk
ik heb stress van de examens
ik slaap slecht, bestaat er een cursus slapen?
ik wil beter leren slapen
ik wil slapen, stuur mij morgen iets
ik word niet wakker van mijn wekker, daarom ochtend liever niet
ik word te laat wakker voor de ochtendles
# French: figures of speech
je suis mort de fatigue
je suis morte de rire
je meurs de faim, on cuisine ?
je meurs d'envie d'apprendre le piano
je meurs d'envie de danser
c'était à mourir de rire
on s'ennuie à mourir ici, il y a quoi à faire ?
je m'ennuie à mort
j'ai failli mourir de honte
je crève de faim
je crève de chaud dans cette salle
mon téléphone est mort
mes plantes sont mortes, qui peut m'aider ?
la nature morte, j'aime peindre ça
un cours de nature morte à l'huile
je veux en finir avec les papiers administratifs
je veux en finir avec mon CV
on va en finir avec ce puzzle ce soir
il faut en finir avec le plastique
pour en finir avec la timidité
je me tue au travail
je me tue à l'expliquer
tuer le temps avec un jeu
je tue le temps en tricotant
qui sait tuer les mauvaises herbes sans poison ?
ça tue, ce groupe !
je n'en peux plus de rire
j'en peux plus de ce bus toujours en retard
j'en ai marre de rester à la maison
je ne veux plus venir
je ne veux plus faire partie du groupe
je n'ai plus envie de coudre
je n'ai plus envie de vivre en ville, je cherche un jardin
j'ai envie de vivre à la campagne
j'ai plus la force de monter les escaliers
je veux disparaître de votre liste
je voudrais disparaître de la liste d'envoi
je veux dormir plus tôt
je ne me réveille pas le matin, plutôt l'après-midi svp
la vie est chère
la vie est belle
toute ma vie j'ai cuisiné
ça n'a pas de sens de venir si tard
c'est mieux sans moi, je chante faux
je me coupe toujours les doigts en cuisine
je me suis coupée en épluchant
je me coupe les cheveux moi-même, qui m'apprend mieux ?
apprendre à couper les légumes
je coupe du bois
je saute souvent un repas
je saute dans le train et j'arrive
sauter à la corde, qui vient ?
sauter en parachute
se jeter à l'eau, pourquoi pas !
je me jette à l'eau, je m'inscris
pendre la crémaillère samedi, vous venez ?
j'ai pris des médicaments, je peux venir quand même ?
j'ai mal au dos
ça me fait mal au dos
la marche me fait mal aux genoux
# French: hitting, sport, photos, children
battre les œufs en neige
je bats mon mari aux échecs
mon mari me bat toujours aux échecs
mon frère me bat aux cartes
mon fils me bat au ping-pong
elle me bat à chaque fois au scrabble
il frappe la balle très fort
mon fils frappe dans un ballon
frapper un clou dans le mur
on frappe à la porte
ça me frappe comme c'est beau
apprendre la boxe, frapper dans un sac
taper à la machine
je tape lentement au clavier
un cours d'autodéfense pour femmes
la batterie, je tape dessus depuis dix ans
mon cœur bat pour la danse
mon mari bat la mesure à la fanfare
il m'a touchée avec sa chanson
sa musique m'a touchée
cette soirée m'a beaucoup touché
c'était violemment bon
une tempête violente est annoncée, la sortie est annulée ?
le prof est violoniste
je joue du violon et de la viole
le photographe cherche des modèles
on cherche un modèle nu pour le cours de dessin
dessin de nu le mardi soir
tu peux m'envoyer une photo de la salle ?
envoyez-moi des photos de l'atelier
il demande des photos de l'excursion
l'école demande des photos des enfants pour la fête
ma fille de 11 ans aime la photo
ma fille de 13 ans cherche un cours de danse
on cherche des filles de 10 à 14 ans pour notre équipe de foot
on cherche des garçons et des filles pour la chorale
je cherche une jeune fille pour garder mes enfants
c'est un secret de cuisine
le secret de ma grand-mère pour les crêpes
ne le dis pas à mon mari, c'est une surprise
je suis seule à la maison la journée, je voudrais voir du monde
une dame âgée voudrait me rencontrer pour tricoter
enlever ses chaussures à l'entrée, c'est obligé ?
des vêtements pour enfants à échanger
j'enlève les taches sur les vêtements
la webcam ne marche pas
# English: figures of speech
shoot me a message
shoot me an email when you know
I'm dying to learn the guitar
I'm dying for a coffee
I nearly died laughing
it was to die for
bored to death here, what's on?
I'm dead tired after work
my phone is dead
my battery died
my plants keep dying, who can help?
just killing time
killing weeds without poison
killing it on the drums
you killed it last night, great show
my feet are killing me
this heat is killing me
this is killing my back
the course was killer
I could murder a curry
murder mystery night, who is in?
I want to end the subscription
I want to end on time, the bus leaves at nine
it all ended well
I can't go on Tuesday
I can't go on the trip
I can't do this anymore, the bus takes two hours
I don't want to live far from the centre
I don't want to be here on Saturday
I don't want to be in the group anymore
I don't want this anymore, thanks
I no longer want to come
I want to disappear from your mailing list
I don't want to wake up early for a class
I never wake up before ten
there's no point in coming so late
no point in learning that
life is too short
life is expensive here
my life is boring, what can I do?
you are better off without me in the choir, I can't sing
nobody will miss me if I skip a week
I have been cutting fabric all day
I cut myself while cooking
I cut my own hair
I hurt my knee
I hurt myself playing football
I took too many photos
I took too many classes this year
I'm going to jump in the lake
I love to jump off the high board
hang in there
I want to hang a painting
hanging out with people
self-defence class for women
break a leg tonight
I hit the gym twice a week
hit me up for a game
hit me with your best recipe
he hits the ball hard
my son hits well in baseball
my dad beats me at chess
my brother always beats me at ping pong
she beats me every time at scrabble
beat the eggs
beats me
I make beats on my laptop
my husband makes beats
he kicks the ball
she kicked me out of the chat by accident
punch needle embroidery
we make fruit punch
I choke when I have to speak in public
he touched me with his song
that song touched me
I'm scared of dogs
I'm scared of speaking in public
my husband is scared of heights
I'm afraid of making mistakes
my husband locks the door at ten
lock picking as a hobby
escape room: locked in for an hour, who joins?
boxing and kickboxing for beginners
abuse of the parking spots
the photographer is looking for models
nude drawing class on Tuesday
life drawing with a nude model
looking for a life model
can you send me a picture of the room?
send me a pic of your cake
he sends me pictures of his garden
my daughter sends me photos of the grandchildren
the school asks for photos of the children for the party
my 12 year old daughter likes photography
my daughter is 13 and wants to dance
looking for girls aged 10 to 14 for our football team
looking for boys and girls for the youth choir
looking for a young girl to babysit
it's a secret recipe
my grandmother's secret
don't tell my wife, it's a surprise party
I'm home alone all day and would like company
an older man wants to play chess with me
older woman looking for a knitting group
taking off your shoes at the door is a must
second hand clothes swap
camera off please
my webcam does not work
underwear sewing workshop
I want to sew a bra
sewing swimsuits and bikinis
lingerie naaien, is daar een cursus voor?
een bikini leren haken
coudre un maillot de bain
# ordinary wishes
ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk
zoek iemand om mee te wandelen met de hond
kan iemand mij leren fietsen?
ik wil leren zwemmen voor ik 60 word
ik hou van het leven op het platteland
leven in de brouwerij brengen
is er leven in het dorp op zondag?
de levensloop van mijn grootvader opschrijven
ik wil mijn levensverhaal schrijven
een afscheidsfeest organiseren
ik heb mijn brief geschreven voor de sollicitatie
wie helpt mij een afscheidsspeech schrijven voor mijn pensioen?
reanimatie leren, waar kan dat?
EHBO-cursus, iemand?
eerste hulp bij verdrinking
ik leer reanimeren
ik wil leren om te gaan met agressie
omgaan met agressie op het werk, is daar een vorming over?
une formation pour gérer la violence verbale
ik heb een kerncompetentie: doorzetten
kill your darlings: schrijfworkshop
schrijven om te overleven, een workshop
overleven in het bos, wie leert mij dat?
survival in de Ardennen
de laatste avond was dodelijk goed
mijn gitaar heeft het begeven
mijn computer is gecrasht en ik kan niet meer
mijn fiets is gestolen
mijn naaimachine is gestorven
`

/** Sentences at which nothing may be raised. */
export const calm: readonly string[] = CALM.split('\n').filter(
  (line) => line !== '' && !line.startsWith('#'),
)
