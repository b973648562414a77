/** What is said to who forms groups out of a file, has them looked over, or asks what a change would do. */
export const operatorForming = {
  'operator.form.about': 'maakt groepjes van de mensen in een bestand',
  'operator.form.in': 'het bestand met mensen, groepjes en plaatsen (.jsonl of .csv)',
  'operator.form.min': 'hoeveel mensen er minstens in een groepje zitten',
  'operator.form.max': 'hoeveel mensen er hoogstens in een groepje zitten',
  'operator.form.topic':
    'shared: één onderwerp voor allen. exchange: een ruilkring. rings: elk toont de volgende iets',
  'operator.form.seed': 'een getal; met hetzelfde getal en even veel stappen komt er hetzelfde uit',
  'operator.form.seconds': 'hoe lang er hoogstens gezocht wordt; anders {seconds} seconden',
  'operator.form.steps': 'hoeveel stappen er hoogstens gezocht wordt',
  'operator.form.criterion':
    'iets wat voor elke groep telt, zoals {example}; mag meer dan één keer',
  'operator.form.keep-apart': 'een bestand met op elke lijn twee id’s die nooit samen zitten',
  'operator.form.together': 'een bestand met op elke lijn twee id’s die enkel samen zitten',
  'operator.form.earlier': 'een bestand met op elke lijn twee id’s die vroeger al samen zaten',
  'operator.form.report': 'bewaart een verslag: een pagina (.html) of een tabel (.csv)',
  'operator.form.groups-out': 'bewaart de groepjes als JSON, voor audit en whatif',
  'operator.form.bad.size':
    '«{value}» kan niet bij {option}. Een groepje telt {least} tot {most} mensen.',
  'operator.form.bad.sizes':
    'De kleinste groep ({min}) is groter dan de grootste ({max}). Kijk --min en --max na.',
  'operator.form.bad.topic': '«{value}» kan niet bij --topic. Kies uit: {values}.',
  'operator.form.bad.seed': '«{value}» kan niet bij --seed. Geef een heel getal van 0 tot {most}.',
  'operator.form.bad.steps':
    '«{value}» kan niet bij --steps. Geef een heel getal van 1 tot {most}.',
  'operator.form.bad.seconds':
    '«{value}» kan niet bij --seconds. Geef een getal van {least} tot {most}; gewoonlijk is het {usual}.',
  'operator.form.bad.criterion':
    '«{value}» kan niet bij --criterion. Schrijf wat telt, hoe, en hoe sterk, zoals {example}.',
  'operator.form.bad.rule': 'In «{value}» staat «{word}». Kies uit: {values}.',
  'operator.form.bad.strength': 'Op het einde van «{value}» staat «{word}». Kies uit: {values}.',
  'operator.form.bad.no-value': '«{value}»: bij {rule} hoort een waarde. Schrijf {example}.',
  'operator.form.bad.a-value': '«{value}»: bij {rule} hoort geen waarde. Laat die weg.',
  'operator.form.bad.criteria':
    'Voor {attribute} vraag je dat iedereen verschilt én dat iedereen gelijk is. Dat kan niet samen.',
  'operator.form.bad.attribute':
    'Niemand in het bestand heeft «{attribute}». Dit is er wel: {values}.',
  'operator.form.bad.pair': 'hier staat «{words}». Zet twee id’s op een lijn, met ; ertussen.',
  'operator.form.bad.stranger': 'niemand in het bestand heeft het id «{id}».',
  'operator.form.bad.self': '«{id}» staat hier twee keer. Het gaat om twee mensen.',
  'operator.form.bad.rounds':
    'achter de twee id’s staat «{value}». Zeg hoeveel rondes het geleden is, van 0 tot {most}.',
  'operator.form.bad.same': '{file} wordt al voor iets anders gebruikt. Geef een andere naam.',
  'operator.form.bad.place': 'In {file} kan ik niet schrijven. Bestaat de map, en mag het daar?',
  'operator.form.bad.report': '«{file}» kan niet bij --report. Geef een naam op .html of .csv.',
  'operator.form.nobody': 'In {file} staat niet één mens.',
  'operator.form.too-many':
    'Er staan {count, number} mensen in. Ik neem er hoogstens {most, number} tegelijk. Doe het stad per stad.',
  'operator.form.header': 'Lijn {line} van {file} zie ik als titel: {words}.',
  'operator.form.pairs.stopped':
    'In {file} klopt iets niet. Ik maak geen groepjes voor het goed is:',
  'operator.form.pairs.skipped': 'In {file} sla ik over:',
  'operator.form.strangers': 'Deze mensen ken ik niet:',
  'operator.form.stranger.never': '{one} zit nooit samen met «{other}», maar niemand heeft dat id.',
  'operator.form.stranger.with':
    '{one} komt enkel samen met «{other}», maar niemand heeft dat id. Zo krijgt {one} geen plaats.',
  'operator.form.clash':
    '{count, plural, one {Dit spreekt zichzelf tegen. Ik maak geen groepjes:} other {Deze # dingen spreken zichzelf tegen. Ik maak geen groepjes:}}',
  'operator.form.clash.apart':
    '{one} en {other} moeten samen zitten ({together}) en mogen niet samen zitten ({apart}).',
  'operator.form.clash.many':
    '{people} moeten samen zitten ({together}). Dat zijn er {count}, en een groepje telt er hoogstens {most}.',
  'operator.form.said': '{file}, regel {line}',
  'operator.form.groups.json': 'dit is geen JSON. Geef wat «goesting form --groups-out» bewaarde.',
  'operator.form.groups.shape':
    'hier staan geen groepjes. Geef wat «goesting form --groups-out» bewaarde.',
  'operator.form.groups.none':
    'hier staat geen groepje. Geef wat «goesting form --groups-out» bewaarde.',
  'operator.form.groups.field': '{field} ontbreekt of klopt niet.',
  'operator.form.groups.slot':
    'bij slot staat «{value}». Schrijf één moment, zoals wed 19:00-21:00.',
  'operator.form.groups.topic': 'bij topic staat «{value}». Dat talent ken ik niet.',
  'operator.form.ring': 'een kring waarin elk de volgende iets toont',
  'operator.form.exchange': 'een ruilkring',
  'operator.form.no-host': 'Nog niemand begeleidt deze groep.',
  'operator.form.no-source': 'Niemand hier kan het al. Deze mensen zoeken het samen uit.',
  'operator.form.summary':
    '{people, plural, one {# mens} other {# mensen}}: {seated} in {groups, plural, one {# groepje} other {# groepjes}}, {waiting} zonder plaats.',
  'operator.form.group': 'Groep {number}: {topic}',
  'operator.form.who': 'Wie: {people}',
  'operator.form.when': 'Wanneer: {time}',
  'operator.form.times': '{time}',
  'operator.form.where': 'Waar: {place}',
  'operator.form.language': 'Taal: {language}',
  'operator.form.host': 'Begeleidt: {name}',
  'operator.form.source': 'Kan het tonen: {name}',
  'operator.form.why': 'Waarom: {reason}',
  'operator.form.online': 'online',
  'operator.form.no-place': 'af te spreken',
  'operator.form.few-words': 'zonder veel woorden',
  'operator.form.spoken': '{language}',
  'operator.form.lesson': '{from} toont {to}: {concept}.',
  'operator.form.unplaced': '{name}: {reason}',
  'operator.form.without': 'Nog zonder plaats',
  'operator.form.without-none': 'Niemand. Iedereen heeft een plaats.',
  'operator.form.proven': 'Betere groepjes bestaan niet voor deze mensen: dat is bewezen.',
  'operator.form.bound': 'Hoogstens {percent, number} % beter zou kunnen: dat is bewezen.',
  'operator.form.unproven':
    'Hoeveel beter er zou kunnen, is niet bewezen. Met meer --seconds lukt dat misschien.',
  'operator.form.column.group': 'groep',
  'operator.form.column.topic': 'onderwerp',
  'operator.form.column.slot': 'moment',
  'operator.form.column.place': 'plaats',
  'operator.form.column.language': 'taal',
  'operator.form.column.id': 'id',
  'operator.form.column.name': 'naam',
  'operator.form.column.host': 'begeleidt',
  'operator.form.column.source': 'kan het tonen',
  'operator.form.column.wants': 'wil leren',
  'operator.form.column.offers': 'kan',
  'operator.form.column.reason': 'waarom',
  'operator.form.column.help': 'wat zou helpen',
  'operator.form.head.who': 'Wie',
  'operator.form.head.wants': 'Wil leren',
  'operator.form.head.offers': 'Kan',
  'operator.form.head.why': 'Waarom',
  'operator.form.head.help': 'Wat zou helpen',
  'operator.form.head.when': 'Wanneer',
  'operator.form.head.where': 'Waar',
  'operator.form.head.language': 'Taal',
  'operator.form.title': 'Groepjes',
  'operator.form.fact.people': 'Mensen',
  'operator.form.fact.seated': 'Met een plaats',
  'operator.form.fact.groups': 'Groepjes',
  'operator.form.fact.waiting': 'Zonder plaats',
  'operator.form.again': 'Dezelfde groepjes maak je opnieuw met --seed {seed} --steps {steps}.',
  'operator.form.mark.host': 'begeleidt',
  'operator.form.mark.source': 'kan het tonen',
  'operator.form.week': 'Wie wanneer vrij is',
  'operator.form.week.only':
    'Alle {count} kunnen: {time}. Een cijfer zegt hoeveel mensen dat uur vrij zijn.',
  'operator.form.week.also':
    'Alle {count} kunnen: {time}. Ook samen vrij: {others}. Een cijfer zegt hoeveel mensen dat uur vrij zijn.',
  'operator.form.day.mon': 'ma',
  'operator.form.day.tue': 'di',
  'operator.form.day.wed': 'wo',
  'operator.form.day.thu': 'do',
  'operator.form.day.fri': 'vr',
  'operator.form.day.sat': 'za',
  'operator.form.day.sun': 'zo',
  'operator.form.progress':
    '{seconds} s: de groepjes zijn samen {worth, number} waard; hoogstens {percent, number} % beter zou kunnen. Ctrl-C houdt ze zo.',
  'operator.form.progress-begun': '{seconds} s: groepjes zoeken… Ctrl-C houdt het beste tot dan.',
  'operator.form.progress-open':
    '{seconds} s: de groepjes zijn samen {worth, number} waard. Ctrl-C houdt ze zo.',
  'operator.audit.about': 'kijkt na of groepjes aan alle regels voldoen',
  'operator.audit.groups': 'het bestand met groepjes dat «goesting form --groups-out» bewaarde',
  'operator.audit.result':
    '{placed, plural, one {# mens heeft} other {# mensen hebben}} een plaats. Samen zijn de groepjes {worth} waard.',
  'operator.audit.well': 'Alle regels zijn gevolgd.',
  'operator.audit.wrong':
    '{count, plural, one {Eén ding klopt niet:} other {# dingen kloppen niet:}}',
  'operator.audit.in-group': 'Groep {number}:',
  'operator.whatif.about': 'zegt wat een verandering zou doen, en verandert niets',
  'operator.whatif.change':
    'wat er verandert: day GROEP wed, joins ID, leaves ID, size 3 5 of closes PLAATS; groepen tellen vanaf 1',
  'operator.whatif.asked': 'Als dit zou gebeuren: {change}',
  'operator.whatif.gained':
    '{count, plural, =0 {Niemand krijgt er een plaats bij.} one {Krijgt een plaats: {people}.} other {# mensen krijgen een plaats: {people}.}}',
  'operator.whatif.lost':
    '{count, plural, =0 {Niemand verliest een plaats.} one {Verliest een plaats: {people}.} other {# mensen verliezen een plaats: {people}.}}',
  'operator.whatif.moved':
    '{count, plural, =0 {Niemand komt bij andere mensen.} one {Komt bij andere mensen: {people}.} other {# mensen komen bij andere mensen: {people}.}}',
  'operator.whatif.shifted.hour':
    'Groep {number} komt samen op een ander moment: {after} in plaats van {before}.',
  'operator.whatif.shifted.place':
    'Groep {number} komt samen op een andere plek: {after} in plaats van {before}.',
  'operator.whatif.shifted.none': 'Geen enkele groep krijgt een ander moment of een andere plek.',
  'operator.whatif.worth': 'De groepjes zijn nu {before} waard, en dan {after}.',
  'operator.whatif.kept': 'Er is niets veranderd.',
  'operator.whatif.bad.change':
    '«{value}» kan niet bij --change. Schrijf day 2 wed, joins ID, leaves ID, size 3 5 of closes PLAATS.',
  'operator.whatif.bad.size':
    '«{value}» kan niet bij size. Schrijf eerst de kleinste en dan de grootste groep, van {least} tot {most} mensen, zoals size 3 5.',
  'operator.whatif.bad.stranger': 'Niemand in het bestand heeft het id «{id}».',
  'operator.whatif.bad.group':
    'Er is geen groep «{value}». {count, plural, one {Er is één groep.} other {Kies er een van 1 tot #.}}',
  'operator.whatif.bad.day': '«{value}» is geen dag. Kies uit: {values}.',
  'operator.whatif.bad.seated': '«{id}» zit al in groep {number}.',
  'operator.whatif.bad.venue': '«{value}» is geen plaats uit het bestand. Deze zijn er: {values}.',
  'operator.whatif.bad.no-venues': 'In het bestand staat geen enkele plaats die kan sluiten.',
} as const
