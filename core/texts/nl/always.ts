/** What is said when a word that always works is heard, and to what cannot be read. */
export const always = {
  'always.choose': 'Dat begreep ik niet goed. Kies een knop, of typ het nummer.',
  'always.empty': 'Ik zie geen woorden. Typ gerust iets.',
  'always.help':
    'Ik ben Goesting. Ik help je om iets te leren van iemand in je buurt, of om zelf iets te tonen.',
  'always.help.how':
    'Vertel gewoon waar je goesting in hebt. Bijvoorbeeld: «ik wil leren naaien» of «ik kan goed koken».',
  'always.help.words':
    'Deze woorden werken altijd: *help*, *stop*, *terug*, *opnieuw*, *vraag een mens*, *wat heb ik staan?*, *mijn profiel*, *wis alles*.',
  'always.human': 'Vraag een mens',
  'always.plans': 'Wat heb ik staan?',
  'always.profile': 'Mijn profiel',
  'always.new': 'Iets nieuws zoeken',
  'always.again': 'Goed, we beginnen opnieuw.',
  'always.back.start': 'We staan al aan het begin.',
  'always.back.out': 'Goed, dan laten we dat. Er is niets veranderd.',
  'always.back.nothing':
    'Er is niets om naar terug te gaan. Vertel gerust waar je goesting in hebt.',
  'always.stop':
    'Goed. Ik stuur je niets meer uit mezelf, en ik stel je aan niemand voor. Wil je weer meedoen? Typ *start*.',
  'always.start.button': 'Weer meedoen',
  'always.start': 'Fijn dat je er weer bent! Je kan weer voorstellen krijgen.',
  'always.language': 'Goed, we praten Nederlands.',
  'always.continue': 'We waren nog bezig:',
  'always.old-button': 'Die knop hoort bij een ouder bericht. Hieronder staat waar we nu zijn.',
  'always.not-understood':
    'Dat begreep ik nog niet. Zeg het eens met andere woorden, of kies hieronder.',
  'always.thanks': 'Graag gedaan!',
  'always.bye': 'Tot ziens! Schrijf me gerust wanneer je weer goesting hebt.',
  'always.hello': 'Hallo! Fijn dat je er bent.',
  'always.greeting': 'Hallo! Waar heb je goesting in?',
  'always.other-script':
    'Ik lees alleen Nederlands, Frans en Engels. Je kan ook een nummer typen, of een mens vragen.',
  'always.picture':
    "Dank je! Ik kan geen foto's, spraakberichten of bestanden openen. Schrijf het in enkele woorden, of vraag een mens.",
  'always.place': 'Deze plek ken ik niet. Schrijf de naam van je gemeente, of vraag een mens.',
  'always.cut': 'Je bericht was heel lang. Ik heb alleen de eerste 4000 tekens gelezen.',
  'always.edited': 'Ik zie dat je een bericht hebt veranderd. Schrijf het gerust opnieuw.',
  'always.no-club': 'Hier is nog geen club open. Kom gerust later terug!',
  'always.closed': 'Dat kan nu niet meer. Er is intussen iets veranderd.',
  'always.maybe-twice':
    'Misschien kreeg je dit al: ik weet niet zeker of het de eerste keer aankwam.',
  'always.failed':
    'Er ging iets mis bij mij, niet bij jou. Je bericht is bewaard en een mens van de club kijkt ernaar.',
  'always.done': 'Tot de volgende keer! Je gegevens staan niet meer op dit toestel.',
  'always.done.talk': 'Goed. Schrijf gerust als je weer goesting hebt.',
  'always.own-device': 'Goed, op dit toestel blijf je aangemeld.',
  'always.own-device.chat':
    'Dat hoef je hier niet te zeggen: in dit gesprek ken ik je altijd. Wie jouw toestel gebruikt, kan hier meelezen.',
  'always.profile.title': 'Dit weet ik van jou',
  'always.profile.name': 'Voornaam: {name}',
  'always.profile.no-name': 'Voornaam: niet gezegd',
  'always.profile.adult.adult': '18 of ouder: ja',
  'always.profile.adult.minor': '18 of ouder: nee',
  'always.profile.adult.unknown': '18 of ouder: niet gezegd',
  'always.profile.consent.yes': 'Voorstellen aan anderen: dat mag',
  'always.profile.consent.no': 'Voorstellen aan anderen: dat mag niet',
  'always.profile.consent.later': 'Voorstellen aan anderen: nog niet gevraagd',
  'always.profile.paused': 'Je staat op pauze. Typ *start* om weer mee te doen.',
  'always.profile.attributes': 'Dit schreef de club over jou: {said}.',
  'always.profile.attribute': '{name}: {value}',
  'always.profile.hint':
    'Iets veranderd? Vertel het gewoon: «ik wil niet meer schaken», «ik kan ook op dinsdag». Alles wissen? Typ *wis alles*.',
  'always.undo': 'Ongedaan maken',
  'always.undo.nothing': 'Er is nu niets om ongedaan te maken.',
  'always.undone': 'Goed. Je profiel is weer zoals het was.',
  'always.gone': 'Goed. Dit staat niet meer in je profiel: *{what}*.',
  'always.gone.back': 'Wil je het terug? Kies *Ongedaan maken*.',
  'always.gone.fine': 'Goed zo. Vertel gerust als er nog iets verandert.',
  'always.gone.which': 'Wat mag weg uit je profiel?',
  'always.gone.all': 'Alles hierboven',
  'always.gone.none': 'Niets, laat staan',
  'always.gone.none-gone': 'Goed, alles blijft in je profiel staan.',
  'always.gone.near': '*{what}* staat zo niet in je profiel. Dit lijkt erop.',
  'always.gone.not-held': '*{what}* staat niet in je profiel. Dit staat er wel in:',
  'always.gone.empty': '*{what}* staat niet in je profiel. Je zoekt of toont nu nog niets.',
  'always.meant': 'Wat bedoel je?',
  'always.meant.sure': 'Bedoel je: *{what}*?',
  'always.meant.seek': 'Ik wil iets leren, doen of tonen',
  'always.meant.group': 'Ik wil een groepje beginnen',
  'always.meant.broadcast': 'Ik wil een activiteit laten weten',
  'always.meant.pause': 'Ik wil even pauze',
  'always.meant.resume': 'Ik wil weer meedoen',
  'always.meant.leave': 'Ik wil uit een groepje',
  'always.meant.profile': 'Ik wil mijn profiel zien',
  'always.meant.help': 'Ik wil weten hoe dit werkt',
  'always.meant.barrier': 'Er houdt me iets tegen',
  'always.meant.feedback': 'Ik wil vertellen hoe het was',
  'always.meant.other': 'Iets anders',
  'always.consent.give': 'Stel mij voor aan anderen',
  'always.consent.withdraw': 'Stel mij aan niemand voor',
  'always.consent.given': 'Goed. Ik mag je voorstellen aan mensen die bij je passen.',
  'always.consent.withdrawn':
    'Goed. Ik stel je aan niemand meer voor. Activiteiten kan je nog altijd vinden.',
  'always.erase.sure':
    'Ik wis dan alles wat ik van jou weet: je profiel, je berichten, je contacten en je inschrijvingen. Daarna kan je niet meer terug. Ben je zeker?',
  'always.erase.yes': 'Ja, wis alles',
  'always.erase.no': 'Nee, laat staan',
  'always.erase.kept': 'Goed, alles blijft staan.',
  'always.erase.done':
    'Alles is gewist. Waar je naam nog bij anderen in een gesprek staat, verdwijnt hij binnen 7 dagen. Het ga je goed! Wil je ooit terugkomen, schrijf dan gewoon.',
  'always.minor':
    'Goed dat je je leeftijd zegt. Ik stel je niet voor aan mensen die je niet kent. Activiteiten kan ik je wel tonen.',
  'always.adult': 'Dank je. Je bent 18 of ouder: dat heb ik genoteerd.',
  'always.age.human':
    'Je zei eerder dat je jonger bent dan 18. Klopt dat niet? Vraag dan een mens om het te veranderen.',
  'always.crisis':
    'Dit klinkt ernstig, en je staat er niet alleen voor. Bel bij gevaar of nood meteen *112*. Praten kan dag en nacht, gratis: *1813* (zelfmoordlijn) of *106* (Tele-Onthaal). Ben je jong: *102* (Awel).',
  'always.violence':
    'Niemand mag een ander pijn doen of bang maken. Bel bij gevaar *112*. Over geweld praat je gratis met *1712* (op werkdagen), of dag en nacht met *106* (Tele-Onthaal). Ben je jong: *102* (Awel).',
  'always.grooming':
    'Dat mag niemand aan een kind of een jongere vragen. Stuur niets en spreek niet af. Bel bij gevaar *112*. Praten kan dag en nacht, gratis: *116 000* (Child Focus). Ben je jong: *102* (Awel).',
  'always.alert.human': 'Ik verwittig ook een mens van de club.',
} as const
