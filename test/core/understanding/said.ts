/**
 * What people may write, and what it means: one line each. `text | intent | +offer -want *interest
 * @place slot !slot ~language`, concepts by id. Slots as `wed-evening`, `sat-any`, `weekend-any`.
 */
export const SAID = `
# Dutch: the main job
ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk | add_want | -sewing +cooking @Genk wed-evening
je veux apprendre à coudre et je cuisine bien, de préférence le mercredi soir à Genk | add_want | -sewing +cooking @Genk wed-evening
I want to learn to sew and I can cook well, preferably on Wednesday evening in Genk | add_want | -sewing +cooking @Genk wed-evening
# find_peer
Kan iemand mij leren breien? | find_peer | -knitting
Ik zoek iemand om samen mee te wandelen in Leuven | find_peer | -walking @Leuven
wie leert mij schaken, kan elke dinsdagnamiddag | find_peer | -chess tue-afternoon
zoek een maatje om Frans mee te oefenen | find_peer | -french
kent er iemand iets van excel? heb hulp nodig | find_peer | -excel
Ik geef gitaarles in ruil voor hulp met mijn computer | find_peer | +guitar -computer-basics
Je cherche quelqu'un qui peut m'apprendre à tricoter à Namur | find_peer | -knitting @Namur
Qui pourrait m'aider avec mon CV ? | find_peer | -cv
Y a-t-il quelqu'un pour faire du jogging avec moi le samedi matin ? | find_peer | -running sat-morning
I'm looking for someone to teach me the piano in Ghent | find_peer | -piano @Gent
Can somebody help me fix my bike? | find_peer | -bike-repair
anyone up for playing chess on sundays? | find_peer | -chess sun-any
# find_group
Is er een breiclub in Hasselt? | find_group | *knitting @Hasselt
Bestaat er een wandelgroep in de buurt van Diest | find_group | *walking @Diest
ik zoek een koor in Kortrijk, ik kan op donderdagavond | find_group | *choir @Kortrijk thu-evening
Existe-t-il un club de lecture à Tournai ? | find_group | *reading @Tournai
je voudrais rejoindre un groupe de photographie | find_group | *photography
Is there a running club in Bruges? | find_group | *running @Brugge
are there any book clubs near Mechelen | find_group | *reading @Mechelen
zijn hier geen moestuingroepjes in Poperinge? | find_group | *vegetable-garden @Poperinge
# find_activity
Wat is er te doen dit weekend in Ieper? | find_activity | @Ieper weekend-any
Zijn er workshops keramiek in Turnhout? | find_activity | -ceramics @Turnhout
Waar kan ik leren solderen? | find_activity | -soldering
Iets te doen rond muziek op zaterdagavond? | find_activity | *music sat-evening
Qu'est-ce qu'il y a à faire à Liège ce week-end ? | find_activity | @Liège weekend-any
Y a-t-il des cours de natation à Mons ? | find_activity | -swimming @Mons
What's on in Antwerp this weekend? | find_activity | @Antwerpen weekend-any
Are there any pottery workshops nearby? | find_activity | -ceramics
# find_host_or_mentor
Ik zoek een mentor die mij helpt met solliciteren | find_host_or_mentor | -job-search
Wie kan mij begeleiden bij het starten van een eigen zaak? | find_host_or_mentor | -entrepreneurship
Je cherche un coach pour apprendre à parler en public | find_host_or_mentor | -public-speaking
I need a mentor to learn programming | find_host_or_mentor | -programming
# add_offer
Ik kan goed haken | add_offer | +crochet
Ik geef al jaren pianoles | add_offer | +piano
Ik wil anderen leren fotograferen | add_offer | +photography
ik ben heel goed in wiskunde en geef graag bijles | add_offer | +math
wie wil leren tekenen? ik geef les | add_offer | +drawing
ik help graag mensen met hun smartphone | add_offer | +smartphone
Ik speel al 20 jaar viool | add_offer | +violin
kan wel fietsen maken | add_offer | +bike-repair
Je peux donner des cours d'arabe | add_offer | +arabic
Je suis douée en pâtisserie et j'aime partager | add_offer | +pastry
Je sais réparer des vélos | add_offer | +bike-repair
I can teach Spanish | add_offer | +spanish
I'm good at woodworking and happy to show others | add_offer | +woodworking
I have been baking bread for ten years | add_offer | +baking-bread
# add_want
Ik zou graag leren zwemmen | add_want | -swimming
ik kan niet koken maar zou het willen leren | add_want | -cooking
ik wil beter Nederlands leren, ik ben beginner | add_want | -dutch
kwil leren gitaar spelen | add_want | -guitar
nog nooit gesoldeerd, wil het wel eens leren | add_want | -soldering
ik wil lern naien | add_want | -sewing
mijn zoon van 9 wil leren dammen | add_want | -checkers
J'aimerais apprendre la guitare | add_want | -guitar
Je voudrais apprendre à nager, je n'ai jamais nagé | add_want | -swimming
je ne sais pas coudre mais je voudrais apprendre | add_want | -sewing
I'd love to learn how to dance | add_want | -dance
I want to get better at chess | add_want | -chess
i would like to practise my Dutch | add_want | -dutch
ik hou van tuinieren en fotografie | add_want | *gardening *photography
# set_place
Ik woon in Beringen | set_place | @Beringen
ik woon in Mol | set_place | @Mol
ben verhuisd naar Oostende | set_place | @Oostende
3600 Genk | set_place | @Genk
J'habite à Courtrai | set_place | @Kortrijk
I live in Ostend | set_place | @Oostende
I moved to Leuven last month | set_place | @Leuven
ik woon in Waterschei | set_place | @Waterschei
# set_availability
Ik kan op maandag- en woensdagavond | set_availability | mon-evening wed-evening
enkel in het weekend | set_availability | weekend-any
elke weekdag na 18u | set_availability | weekday-evening
dinsdag van 10u tot 12u | set_availability | tue-morning
overdag op donderdag | set_availability | thu-morning thu-afternoon
zaterdag kan ik niet, zondag wel | set_availability | sun-any !sat-any
di en do na 19u | set_availability | tue-evening thu-evening
ma-vr overdag | set_availability | weekday-morning weekday-afternoon
Je suis libre le mardi après-midi et le jeudi soir | set_availability | tue-afternoon thu-evening
pas le lundi, sinon tous les soirs | set_availability | any-evening !mon-any
du lundi au vendredi en journée | set_availability | weekday-morning weekday-afternoon
I'm free on Monday mornings and Friday evenings | set_availability | mon-morning fri-evening
any evening except Tuesday | set_availability | any-evening !tue-any
weekends after 2pm | set_availability | weekend-afternoon weekend-evening
ik kan altijd op vrijdag om half acht | set_availability | fri-evening
# start_group
Ik wil een leesgroep starten in Aalst | start_group | *reading @Aalst
Ik wil zelf een clubje oprichten rond schaken op zondagnamiddag | start_group | *chess sun-afternoon
Je veux créer un groupe de couture à Genk | start_group | *sewing @Genk
I'd like to start a gardening group in Ypres | start_group | *gardening @Ieper
# broadcast_activity
De bib organiseert zaterdag om 14u een workshop origami, kunnen jullie dit verspreiden? | broadcast_activity | +origami sat-afternoon
Nieuw: initiatie bloemschikken op woensdagavond in Tienen, iedereen welkom | broadcast_activity | +flower-arranging @Tienen wed-evening
Notre association organise un atelier de réparation de vélos dimanche à 10h, merci de partager | broadcast_activity | +bike-repair sun-morning
We are organising a repair café on Saturday afternoon in Genk, please share | broadcast_activity | +repair-cafe @Genk sat-afternoon
# accept and decline
ja graag | accept |
ok voor mij | accept |
Ja, doe maar! | accept |
oui volontiers | accept |
d'accord | accept |
sure, sounds good | accept |
yes please | accept |
nee bedankt | decline |
liever niet | decline |
non merci | decline |
no thanks | decline |
Nee, dat is niks voor mij | decline |
# pause, resume, leave, delete
stop | pause |
laat mij even met rust | pause |
Even geen berichten meer aub, ik heb examens | pause |
Arrêtez de m'écrire pour l'instant | pause |
please stop sending me messages | pause |
I'm too busy right now, pause please | pause |
ik ben terug van vakantie, je mag weer voorstellen sturen | resume |
Je suis de retour, vous pouvez reprendre | resume |
I'm back, you can message me again | resume |
ik wil uit de groep | leave_group |
ik stop met de naaigroep | leave_group |
Je quitte le groupe | leave_group |
please take me off the group list | leave_group |
verwijder mijn profiel | delete_me |
wis al mijn gegevens | delete_me |
supprimez toutes mes données | delete_me |
delete my account please | delete_me |
# profile, language, help, hello, thanks
wat weet je over mij? | show_profile |
toon mijn profiel | show_profile |
Montrez-moi mon profil | show_profile |
what do you know about me | show_profile |
kan het ook in het Engels? | change_language | ~en
English please | change_language | ~en
en français s'il vous plaît | change_language | ~fr
do you speak Turkish? | change_language | ~tr
spreek je Arabisch? | change_language | ~ar
hoe werkt dit? | help |
wat kan je allemaal doen | help |
comment ça marche ? | help |
what is this? | help |
hallo! | greeting |
Goedemorgen | greeting |
bonjour | greeting |
hey there | greeting |
dank je wel | thanks |
merci beaucoup ! | thanks |
thanks a lot | thanks |
wat kan ik hierna doen? | next_step |
et maintenant, que faire ? | next_step |
what's next? | next_step |
# barriers, reports, feedback, elsewhere
het is te duur voor mij | report_barrier |
ik durf niet alleen te gaan | report_barrier |
ik heb geen opvang voor de kinderen | report_barrier |
C'est trop loin et je n'ai pas de voiture | report_barrier |
I can't afford it | report_barrier |
I don't have a computer | report_barrier |
iemand uit de groep stuurt mij vieze berichten | report_person |
ik voel mij niet veilig bij die man | report_person |
Un homme du groupe m'insulte | report_person |
a member keeps sending me rude messages | report_person |
het was super leuk gisteren, veel bijgeleerd | give_feedback |
de workshop koken viel tegen | give_feedback |
C'était génial, merci | give_feedback |
It was a great evening, I learned a lot | give_feedback |
bestel een taxi voor mij | out_of_scope |
quel temps fait-il demain ? | out_of_scope |
what's the weather tomorrow | out_of_scope |
# spoken, negation, words that are places
Ik spreek Turks en een beetje Nederlands, ik wil leren koken | add_want | -cooking ~tr ~nl
Je parle arabe et je cherche quelqu'un pour apprendre le néerlandais | find_peer | -dutch ~ar
geen zin in voetbal, wel in basketbal | add_want | *basketball
ik was vroeger kok maar wil nu leren schilderen | add_want | -painting
ik durf niet goed alleen komen maar wil graag leren dansen in Ham | add_want | -dance @Ham
# what does not succeed is wanted
je n'arrive pas à coudre | add_want | -sewing
Je n'arrive vraiment pas à écrire ma lettre de motivation | add_want | -job-letter
ik slaag er niet in om brood te bakken | add_want | -baking-bread
I can't manage to knit socks | add_want | -sock-knitting
je n'arrive pas à m'inscrire en ligne | report_barrier |
# a wish in everyday words
I fancy fixing my own bike | add_want | -bike-repair
J'aimerais savoir réparer ma bécane moi-même | add_want | -bike-repair
Je voudrais faire quelque chose de créatif | add_want | -making
I want to do something creative | add_want | -making
`
