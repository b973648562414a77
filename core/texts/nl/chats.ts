/** One person in several chats: the code, the two yeses, what became of it, and letting go of a chat. */
export const chats = {
  'chats.help':
    'Praat je met mij ook in een andere chat? Typ *koppel mijn andere chat*, dan ken ik je in allebei.',
  'chats.code': 'Typ dit in je andere chat: *koppel {code}*',
  'chats.code.once': 'De code werkt tien minuten, en één keer.',
  'chats.open': 'Open je andere chat {where}',
  'chats.code.yours': 'Hou ze voor jezelf. Wie ze heeft, kan vragen om bij jou te horen.',
  'chats.code.other': 'Kreeg je in een andere chat al een code? Typ ze dan hier.',
  'chats.first': 'Is dit je eerste chat met mij? Dan gaan we hier gewoon verder:',
  'chats.on.web': 'op de webpagina',
  'chats.on.terminal': 'op de computer',
  'chats.on.telegram': 'op Telegram',
  'chats.on.slack': 'op Slack',
  'chats.on.teams': 'op Teams',
  'chats.on.other': 'in een andere app',
  'chats.sure':
    'Dan worden deze chat en je chat {where} één persoon. Wat je in de ene chat vertelde, weet ik dan ook in de andere.',
  'chats.sure.strict':
    'Wat je in één van de twee niet wou, doe ik dan nergens. Zei je in één van de twee dat je jonger bent dan 18? Dan geldt dat.',
  'chats.sure.yours':
    'Zeg alleen ja als je de code *zelf* hebt gevraagd. Anders ziet iemand anders wat jij hier vertelde.',
  'chats.sure.yes': 'Ja, dat ben ik ook',
  'chats.sure.no': 'Nee, hou ze apart',
  'chats.asked':
    'Iemand typte jouw code {where}. Ben jij dat? Dan worden die chat en deze chat één persoon.',
  'chats.asked.yes': 'Ja, dat ben ik',
  'chats.asked.no': 'Nee, dat ben ik niet',
  'chats.wait': 'Goed. Zeg nu ook nog ja in je chat {where}.',
  'chats.done': 'Klaar! Je chats horen nu samen: ik ken je in allebei.',
  'chats.done.where':
    'Ik antwoord in de chat waar je iets vraagt. Schrijf ik uit mezelf, dan doe ik dat waar ik je het laatst zag.',
  'chats.done.asked':
    'In één van de twee chats had je hier geen ja op gezegd: {what}. Daarom staat dat nu uit.',
  'chats.done.age':
    'In één van de twee chats weet ik niet of je 18 bent. Zolang stel ik je aan niemand voor. Vertel het gerust: typ hoe oud je bent, bijvoorbeeld *ik ben 30*.',
  'chats.done.unlink': 'Wil je een chat weer los? Typ daar *ontkoppel*.',
  'chats.refused': 'Goed, de chats blijven apart. De code werkt niet meer.',
  'chats.refused.there':
    'In de andere chat is nee gezegd. De chats blijven apart, en de code werkt niet meer.',
  'chats.over': 'Deze vraag is voorbij. Typ *koppel mijn chat* voor een nieuwe code.',
  'chats.wrong.unknown':
    'Deze code ken ik niet. Kijk ze nog eens na, of vraag een nieuwe in je andere chat.',
  'chats.wrong.expired':
    'Deze code is ouder dan tien minuten en werkt niet meer. Vraag een nieuwe in je andere chat.',
  'chats.wrong.used': 'Deze code is al gebruikt. Vraag een nieuwe in je andere chat.',
  'chats.wrong.foreign': 'Deze code is van een andere club. Daarom kan ik ze hier niet gebruiken.',
  'chats.wrong.same-chat': 'Deze code is voor je *andere* chat. Open die chat, en typ ze daar.',
  'chats.wrong.same-person': 'Deze chat en die andere chat horen al samen.',
  'chats.wrong.shut-out':
    'Dat was vijf keer een verkeerde code. Over een uur mag je weer. Een mens van de club helpt je ook: typ *een mens*.',
  'chats.wrong.asked': 'Je vroeg al vaak een code. Over een uur kan je er weer één vragen.',
  'chats.no.invented': 'Je speelt nu iemand die verzonnen is. Die chat kan ik niet koppelen.',
  'chats.no.child':
    'Dat doen we samen met een volwassene. Vraag het aan een mens van de club: typ *een mens*.',
  'chats.no.coordinator':
    'Jij bent coördinator in deze chat. Vraag de code hier, en typ ze in je andere chat.',
  'chats.no.apart':
    'Deze twee chats kan ik niet koppelen. Een mens van de club helpt je: typ *een mens*.',
  'chats.unlink.sure':
    'Dan ken ik je in deze chat niet meer, en wat je hier schreef is weg. In je andere chat blijft alles zoals het is.',
  'chats.unlink.yes': 'Ja, maak deze chat los',
  'chats.unlink.no': 'Nee, laat ze samen',
  'chats.unlink.done':
    'Klaar, deze chat is los. Schrijf je hier nog eens, dan ben je voor mij iemand nieuw.',
  'chats.unlink.kept': 'Goed, je chats blijven samen.',
  'chats.unlink.only':
    'Dit is je enige chat bij mij, er is niets om los te maken. Wil je helemaal weg? Typ *wis alles*.',
} as const
