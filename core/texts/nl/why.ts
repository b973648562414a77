/** «Waarom vraag je dat?»: what each question is for, who sees the answer, and that it can be skipped. */
export const why = {
  'why.goesting':
    'Zo weet ik wat ik voor jou kan zoeken. Anderen zien het alleen als jij dat goed vindt. Weet je het niet? Dat mag ook.',
  'why.taste':
    'Zo ontdekken we samen wat je leuk vindt. Alleen wat je wil proberen, komt in je profiel. Je mag elk ding overslaan.',
  'why.life':
    'Wat je elke dag doet, wil een ander misschien leren. Niets staat in je profiel voor jij ja zegt. Overslaan mag.',
  'why.right':
    'Ik wil je goed begrijpen. Wat hier staat, komt in je profiel. Je kan het altijd veranderen of weghalen.',
  'why.doubt':
    'Ik weet niet zeker wat je bedoelt. Ik vraag het liever dan dat ik het raad. Je mag het ook met andere woorden zeggen.',
  'why.list':
    'Ik toon dit omdat het past bij wat je vertelde. Je hoeft niets te kiezen. Niemand krijgt bericht voor jij kiest.',
  'why.better':
    'Dan zoek ik voortaan beter voor jou. Niemand anders ziet wat je hier zegt. Je mag ook teruggaan.',
  'why.days':
    'Dan toon ik iets op een dag die jou past. Dit geldt alleen voor deze lijst. Je mag dit overslaan.',
  'why.chats':
    'Ik wil zeker weten dat jij het zelf bent. Zo kan niemand anders bij wat jij vertelde. Nee is ook goed.',
  'why.propose':
    'Mensen die willen komen, moeten dit weten. Een mens van de club kijkt het na. Weet je het nog niet? Sla het over.',
  'why.propose.photo':
    'Een foto zegt meteen wat het is, ook aan wie niet graag leest. Eerst kijkt een mens van de club ernaar. Je mag dit overslaan.',
  'why.propose.near':
    'Misschien is samen makkelijker dan alleen beginnen. Jij kiest. Allebei is goed.',
  'why.place':
    'Dan zoek ik dicht bij jou. Je dorp of wijk is genoeg: je straat bewaar ik niet. Je mag dit overslaan.',
  'why.sure':
    'Ik vraag het nog eens, zodat ik niets doe wat jij niet wil. Zeg je nee, dan gebeurt er niets.',
  'why.together':
    'Samen gaan is voor veel mensen makkelijker. Ik vraag het de ander pas als jij kiest. Alleen gaan is ook goed.',
  'why.seats':
    'Zo hou ik genoeg plaatsen vrij. Ik vraag geen namen, alleen hoeveel mensen er komen.',
  'why.ages':
    'Dit is voor een bepaalde leeftijd. Ik wil weten of het past. Het komt niet in je profiel.',
  'why.round':
    'Ik maak groepjes met wie ja zegt. Daarom vraag ik het eerst. Nee zeggen mag altijd, en niemand hoort ervan.',
  'why.times':
    'Dan zoek ik wat past bij jouw tijd. Anderen zien je tijden niet. Je mag dit overslaan.',
  'why.child.adult':
    'Een kind kan ik alleen inschrijven samen met iemand van 18 of ouder. Daarom vraag ik het. Later mag ook.',
  'why.pause':
    'Dan weet ik tot wanneer het stil moet blijven. Alleen ik gebruik dit. Zeg je niets, dan blijft het stil.',
  'why.relay':
    'Wat je hier typt, stuur ik door naar die ene mens. Niemand anders krijgt het. Niets schrijven mag ook.',
  'why.human':
    'Dan weet de mens van de club al waarover het gaat. Alleen de club leest het. Niets zeggen mag ook.',
  'why.human.share':
    'Dan kan die mens je beter helpen. Zonder jouw ja vertel ik niet wat je zocht.',
  'why.report':
    'Een melding kan je niet terugnemen. Daarom vraag ik of je zeker bent. Alleen een mens van de club leest ze.',
  'why.erase':
    'Wissen kan je niet terugnemen. Daarom vraag ik het één keer. Zeg je nee, dan blijft alles staan.',
  'why.changed':
    'Misschien begreep ik je fout. Dan kan je het hier terugnemen. Je hoeft niets te doen.',
  'why.words':
    'Iemand gebruikte dit woord en ik ken het niet. Jij helpt mij het te begrijpen. Wie het typte, zie je niet.',
  'why.tips':
    'Zonder jouw ja stuur ik je niets uit mezelf. Daarom vraag ik het. Nee is ook goed, en je kan altijd stoppen.',
  'why.tip':
    'Je zei dat ik je tips mag sturen. Dit past bij wat in je profiel staat. Stoppen kan altijd: typ *stop*.',
  'why.barrier':
    'Je zei dat iets je tegenhoudt. Ik wil tonen wat er wel kan. Je hoeft niets te kiezen.',
  'why.barrier.pass':
    'Als de club weet wat mensen tegenhoudt, kan ze er iets aan doen. Je naam staat er niet bij. Nee is ook goed.',
  'why.barrier.keep':
    'Dan zoek ik voortaan wat makkelijker is voor jou. Alleen jij ziet het, in je profiel. Nee is ook goed.',
  'why.feedback':
    'Dan weet ik wat bij je past. Ik vertel niemand wat jij vond. Je mag dit overslaan.',
  'why.met':
    'Dan weet ik of ik nog iets kan doen voor jullie. De ander ziet je antwoord niet. Je mag dit overslaan.',
  'why.introduction':
    'Iemand wil graag met jou kennismaken. Ik vertel niets van jou voor jij ja zegt. Nee zeggen is goed.',
  'why.come':
    'Kom je niet, dan kan je plaats naar iemand anders. Daarom vraag ik het. Niet komen is nooit erg.',
  'why.card':
    'Dit weet ik omdat jij het vertelde. Ik gebruik het om te zoeken wat bij je past. Alles mag weg.',
  'why.spoken':
    'Dan zoek ik mensen met wie je kan praten. Anderen zien alleen welke taal jullie delen. Je mag dit overslaan.',
  'why.price': 'Dan toon ik niets dat te duur is. Alleen jij ziet dit. Je mag het overslaan.',
  'why.travel':
    'Dan weet ik hoe ver ik mag zoeken. Ik vertel het aan niemand. Je mag dit overslaan.',
  'why.company':
    'Dan weet ik of ik moet vragen wie er meegaat. Ik vertel het aan niemand. Je mag dit overslaan.',
  'why.short': 'Dan schrijf ik korter. Alleen jij en ik weten dit. Je mag dit overslaan.',
  'why.level':
    'Dan zoek ik wat niet te moeilijk en niet te gemakkelijk voor je is. Je mag dit overslaan.',
  'why.mode':
    'Dan toon ik eerder wat bij je past. Niets valt weg. Alleen jij ziet dit, en je mag het overslaan.',
} as const
