/**
 * Pairs of sentences that differ in hardly more than a word and mean something else: who teaches and who
 * learns, what is wanted and what is not. `text | meaning || text | meaning`, with `+offer`, `-want`,
 * `*interest`, and nothing where no talent is offered, wanted or liked. Between ` / ` stand meanings that
 * are as good; `?` is nothing (it may be asked).
 */
export const PAIRS = `
# Dutch: can and cannot
ik kan koken | +cooking || ik kan niet koken | -cooking
ik kan goed naaien | +sewing || ik kan niet goed naaien | -sewing
ik kan gitaar spelen | +guitar || ik kan geen gitaar spelen | -guitar
ik kan wel breien | +knitting || ik kan nog niet breien | -knitting
ik fotografeer veel | +photography / *photography || ik heb nog nooit gefotografeerd | -photography / ?
ik ben goed in wiskunde | +math || ik ben niet goed in wiskunde | -math / ?
# Dutch: teach and learn
ik leer haar naaien | +sewing || ik leer naaien van haar | -sewing
ik leer mijn buurman schaken | +chess || ik leer schaken van mijn buurman | -chess
wie wil leren tekenen? ik geef les | +drawing || wie wil mij leren tekenen? | -drawing
ik wil anderen leren schilderen | +painting || ik wil van anderen leren schilderen | -painting
ik wil mensen leren haken | +crochet || ik wil leren haken | -crochet
ik geef pianoles | +piano || ik volg pianoles | -piano
ik geef les in yoga | +yoga || ik zoek les in yoga | -yoga
ik kan jou leren zwemmen | +swimming || kan jij mij leren zwemmen? | -swimming
ik kan iemand helpen met tuinieren | +gardening || kan iemand mij helpen met tuinieren? | -gardening
ik leer jou breien | +knitting || leer jij mij breien? | -knitting
ik help je met je computer | +computer-basics || help je mij met mijn computer? | -computer-basics
ik leer kinderen tekenen | +drawing || ik leer tekenen met kinderen | -drawing / ?
ik zoek iemand die wil leren schaken, ik toon het graag | +chess || ik zoek iemand die mij schaken leert | -chess
ik bied hulp met de computer | +computer-basics || ik vraag hulp met de computer | -computer-basics
# Dutch: wanted, liked, and not
ik heb zin in koken | *cooking || ik heb geen zin in koken |
zin in koken | *cooking || geen zin in koken |
ik wil leren naaien | -sewing || ik wil niet leren naaien |
ik hou van zingen | *singing || ik hou niet van zingen |
ik ben geïnteresseerd in fotografie | *photography || ik ben niet geïnteresseerd in fotografie |
ik wil breien | -knitting || ik wil niet meer breien |
ik wil leren breien, niet haken | -knitting || ik wil leren haken, niet breien | -crochet
ik dans graag | *dance || ik dans niet graag |
ik ben tuinman | +gardening / ? || ik was vroeger tuinman |
ik kan naaien maar niet breien | +sewing -knitting / +sewing || ik kan breien maar niet naaien | +knitting -sewing / +knitting
ik kan koken en wil leren naaien | +cooking -sewing || ik kan naaien en wil leren koken | +sewing -cooking
ik geef gitaarles in ruil voor pianoles | +guitar -piano || ik geef pianoles in ruil voor gitaarles | +piano -guitar
# Flemish
kan goe koken | +cooking || kan nie koken | -cooking
kheb goesting in koken | *cooking || kheb gin goesting in koken |
ik kan da wel, naaien | +sewing || ik kan da nie, naaien | -sewing
ge kunt van mij leren breien | +knitting || kan ik van u leren breien? | -knitting
kwil leren naaien | -sewing || kwil nie leren naaien |
kzou gere leren dansen | -dance || kdans nie gere |
# third persons
mijn dochter wil leren tekenen | -drawing || mijn dochter kan goed tekenen | +drawing / ?
mijn zoon zoekt gitaarles | -guitar || mijn zoon geeft gitaarles | +guitar / ?
# French
je sais coudre | +sewing || je ne sais pas coudre | -sewing
j'apprends à coudre aux enfants | +sewing || j'apprends à coudre | -sewing
je peux vous apprendre à tricoter | +knitting || pouvez-vous m'apprendre à tricoter ? | -knitting
j'apprends le piano à ma voisine | +piano || j'apprends le piano avec ma voisine | -piano
je donne des cours de guitare | +guitar || je cherche des cours de guitare | -guitar
je donne des cours de dessin | +drawing || je suis des cours de dessin | -drawing
j'ai envie de cuisiner | *cooking || je n'ai pas envie de cuisiner |
j'aime chanter | *singing || je n'aime pas chanter |
je veux apprendre à nager | -swimming || je ne veux pas apprendre à nager |
je veux apprendre à danser | -dance || je veux apprendre aux autres à danser | +dance
qui veut apprendre les échecs ? je donne cours | +chess || qui veut m'apprendre les échecs ? | -chess
je suis bon en maths | +math || je ne suis pas bon en maths | -math / ?
je cuisine bien mais je ne sais pas coudre | +cooking -sewing / +cooking || je couds bien mais je ne sais pas cuisiner | +sewing -cooking / +sewing
je peux aider quelqu'un à jardiner | +gardening || quelqu'un peut m'aider à jardiner ? | -gardening
# English
I can cook | +cooking || I can't cook | -cooking
I teach guitar | +guitar || teach me guitar | -guitar
I can teach you to knit | +knitting || can you teach me to knit? | -knitting
I want to teach people to sew | +sewing || I want to learn to sew from people | -sewing
who wants to learn chess? I'm happy to teach | +chess || who wants to teach me chess? | -chess
I give piano lessons | +piano || I take piano lessons | -piano
I like singing | *singing || I don't like singing |
I want to learn to dance | -dance || I don't want to learn to dance |
I feel like cooking | *cooking || I don't feel like cooking |
I am good at drawing | +drawing || I am not good at drawing | -drawing / ?
I could help somebody with their garden | +gardening || could somebody help me with my garden? | -gardening
I can sew but I can't knit | +sewing -knitting / +sewing || I can knit but I can't sew | +knitting -sewing / +knitting
I used to be a gardener |  || I am a gardener | +gardening / ?
I no longer want to paint |  || I want to paint | -painting
`
