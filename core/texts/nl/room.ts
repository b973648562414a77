/** The bot in the chat of a group: how a host brings it in, and what it says there, to everybody. */
export const room = {
  'room.bring': 'Breng mij in jullie groepschat',
  'room.bring.what':
    'Heeft *{title}* een chat op Telegram? Dan kan ik daar zeggen wanneer en waar jullie afspreken.',
  'room.bring.says':
    'Verandert het of gaat het niet door? Dan zeg ik het daar ook. En de dag ervoor nog eens. Altijd aan iedereen samen.',
  'room.bring.deaf':
    'Ik luister er niet mee. Ik hoor alleen wat iemand aan mij zegt, en ik bewaar het niet. Over wie in de groep zit, zeg ik niets.',
  'room.bring.how':
    'Open de link en kies jullie groep. De link werkt één keer, tot morgen, en alleen voor jou. Wil je mij daar weg? Haal mij gewoon uit de groep.',
  'room.bring.open': 'Breng mij in de groep',
  'room.no.closed': 'Dat groepje is er niet meer. Daarom kan ik niet in de chat komen.',
  'room.no.not-host':
    'Dat kan alleen wie het groepje begeleidt. Vraag het aan die persoon, of aan een mens van de club.',
  'room.no.not-adult':
    'Dat kan alleen wie mij vertelde 18 jaar of ouder te zijn. Een mens van de club helpt je: typ *een mens*.',
  'room.no.there':
    'Ik zit al in een chat van dit groepje. Wil je een andere? Haal mij daar eerst uit.',
  'room.no.telegram': 'Dat kan nu niet: ik ben hier niet op Telegram.',
  'room.hello.who': 'Dag allemaal! Ik ben de bot van de club, en ik hoor bij *{title}*.',
  'room.hello.next': 'Jullie spreken zo af:',
  'room.hello.what':
    'Hier zeg ik wanneer en waar jullie afspreken, en of er iets verandert. Vraag het gerust: typ */wanneer*.',
  'room.hello.deaf':
    'Ik luister niet mee en bewaar niets. Met elk van jullie praat ik apart. Dan leest niemand mee.',
  'room.when': '*{title}*. Zo spreken jullie af:',
  'room.moved': 'Er is iets veranderd bij *{title}*. Zo is het nu:',
  'room.remind.tomorrow': 'Morgen is het zover: *{title}*.',
  'room.remind.today': 'Vandaag is het zover: *{title}*.',
  'room.remind.alone': 'Kan je niet? Zeg het mij apart.',
  'room.step-free': 'Met een rolstoel kan je binnen.',
  'room.steps': 'Met een rolstoel is het moeilijk om binnen te gaan.',
  'room.how':
    'Begeleid jij een groepje? Typ bij mij *wat heb ik staan?* en kies *Breng mij in jullie groepschat*. Dan zeg ik hier wanneer jullie afspreken.',
  'room.wrong.unknown':
    'Deze link ken ik niet. Wie het groepje begeleidt, vraagt bij mij een nieuwe: typ daar *wat heb ik staan?*',
  'room.wrong.used':
    'Deze link is al gebruikt. Wie het groepje begeleidt, vraagt bij mij een nieuwe: typ daar *wat heb ik staan?*',
  'room.wrong.expired':
    'Deze link is ouder dan een dag. Wie het groepje begeleidt, vraagt bij mij een nieuwe: typ daar *wat heb ik staan?*',
  'room.wrong.not-you':
    'Deze link is voor iemand anders. Alleen wie ze bij mij vroeg, kan ze gebruiken, op het eigen Telegram.',
  'room.wrong.nameless':
    'Ik zie niet wie je bent. Zet in de groep *Anoniem blijven* even uit, en open de link dan opnieuw.',
  'room.wrong.other-group': 'Ik hoor hier al bij een ander groepje. Eén chat is voor één groepje.',
  'room.opened':
    'Gelukt! Ik zit in jullie groepschat. Daar zeg ik wanneer en waar jullie afspreken.',
  'room.opened.out': 'Wil je mij daar weg? Haal mij gewoon uit de groep.',
  'room.muted':
    'Ik mag niet schrijven in jullie groepschat. Open de groep en tik op de naam. Kies *Bewerken* en dan *Rechten*. Laat mij daar berichten sturen. Dan ga ik verder.',
  'room.bye': 'Ik ga nu uit deze chat. Met elk van jullie blijf ik apart praten. Tot dan!',
  'room.ended.closed': 'Je groepje is gestopt. Daarom ben ik uit de groepschat.',
  'room.ended.not-host': 'Je begeleidt dat groepje niet meer. Daarom ben ik uit de groepschat.',
  'room.ended.taken-out':
    'Ik ben uit jullie groepschat gehaald. Wil je mij terug? Typ *wat heb ik staan?* en kies *Breng mij in jullie groepschat*.',
} as const
