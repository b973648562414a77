/** What is said to who announces an activity, or switches the sending of a club off. */
export const operatorNews = {
  'operator.news.about': 'vertelt mensen bij wie het past over een activiteit',
  'operator.news.activity': 'id of titel van de activiteit',
  'operator.news.id': 'naam van het bericht, zoals list het toont',
  'operator.news.key': 'een naam voor dit bericht; twee keer dezelfde naam is één bericht',
  'operator.news.count':
    'hoeveel mensen het bereikt, zoals preview het toont; moet bij meer dan 50',
  'operator.news.preview': 'toont wie een bericht zou bereiken, en verstuurt niets',
  'operator.news.start': 'begint met een bericht over een activiteit',
  'operator.news.list': 'toont alle berichten aan velen',
  'operator.news.show': 'toont hoe ver een bericht staat',
  'operator.news.pause': 'houdt een bericht tegen tot je weer verder zegt',
  'operator.news.resume': 'laat een bericht weer verder gaan',
  'operator.news.stop': 'stopt een bericht voor altijd',
  'operator.news.reaches':
    '«{title}» bereikt nu {reaches, plural, one {# mens} other {# mensen}} van {of, number}. Er is niets verstuurd.',
  'operator.news.example': 'Zo leest het:',
  'operator.news.next': 'Beginnen: goesting broadcast start {activity}',
  'operator.news.next-count': 'Beginnen: goesting broadcast start {activity} --count {count}',
  'operator.news.kept': 'Zonder --key heet het bericht {key}.',
  'operator.news.started':
    'Het bericht {id} begint binnen een minuut, als Goesting draait. Overdag vertrekt het, van 8 tot 20 uur. Volgen: goesting broadcast show {id}',
  'operator.news.known': 'Het bericht {id} was al begonnen: {state}. Er komt geen tweede van.',
  'operator.news.none':
    'Er is nog geen bericht aan velen. Bekijk er een met: goesting broadcast preview',
  'operator.news.unknown':
    'Er is geen bericht «{id}». Alle namen zie je met: goesting broadcast list',
  'operator.news.over': 'Het bericht {id} is al klaar of gestopt. Daar verandert niets meer aan.',
  'operator.news.done.pause':
    'Het bericht {id} staat op pauze. Er vertrekt niets meer tot: goesting broadcast resume {id}',
  'operator.news.done.resume':
    'Het bericht {id} gaat binnen een minuut verder, als Goesting draait.',
  'operator.news.done.stop':
    'Het bericht {id} is gestopt. Wat nog niet weg was, vertrekt nooit meer.',
  'operator.news.counts':
    '{written, number} geschreven: {sent, number} verstuurd, {pending, number} onderweg',
  'operator.news.stuck':
    '{dead, number} konden niet weg, van {unknown, number} is niet zeker of ze aankwamen, {gone, number} hoefden niet meer',
  'operator.news.no-activity':
    'Er is geen activiteit «{name}». Bijvoorbeeld deze zijn er: {activities}.',
  'operator.news.no-activities':
    'De club {club} heeft nog geen activiteiten. Breng ze binnen met: goesting import activities',
  'operator.news.which': 'Er zijn er meer die «{name}» heten. Zeg het id: {activities}.',
  'operator.news.bad.key':
    '«{value}» kan niet bij --key. Gebruik tot 40 kleine letters, cijfers en streepjes.',
  'operator.news.bad.count': '«{value}» kan niet bij --count. Geef het getal dat preview toonde.',
  'operator.news.bad.reaches':
    'Dit bereikt nu {reaches, plural, one {# mens} other {# mensen}}. Er is niets begonnen: zeg zelf dat getal erbij.',
  'operator.news.bad.other':
    'Het bericht {id} bestaat al, over iets anders of met andere woorden. Er is niets begonnen: kies een andere --key.',
  'operator.news.bad.closed': 'De club {club} is niet open. Er is niets begonnen.',
  'operator.news.bad.over': '«{title}» is voorbij of weg. Er is niets begonnen.',
  'operator.news.not.not-adult': 'zei niet 18 jaar of ouder te zijn',
  'operator.news.not.no-consent': 'zei geen ja op nieuws van partners',
  'operator.news.not.paused': 'staat op pauze',
  'operator.news.not.unreachable': 'is nu niet te bereiken',
  'operator.news.not.silence': 'vroeg om stilte',
  'operator.news.not.no-reaction': 'reageerde op de laatste drie niet',
  'operator.news.not.weekly-cap': 'kreeg deze week al een bericht',
  'operator.news.not.over': 'te laat: het is voorbij',
  'operator.news.not.full': 'er is geen plaats meer',
  'operator.news.not.no-interest': 'zoekt of wil niets wat hierop lijkt',
  'operator.news.not.passed': 'zei al «niet dit»',
  'operator.news.not.not-for-them': 'het is niet voor die leeftijd',
  'operator.news.not.far': 'woont te ver',
  'operator.news.not.price': 'het is te duur',
  'operator.news.not.access': 'er zijn trappen',
  'operator.news.not.language': 'spreekt een andere taal',
  'operator.news.not.time': 'kan dan niet',
  'operator.news.not.no-chat': 'heeft nog geen chat',
  'operator.news.not.answered': 'antwoordde er al op',
  'operator.news.not.told': 'hoorde er al van',
  'operator.sending.about': 'zet het versturen van een club aan of uit',
  'operator.sending.word': 'on of off',
  'operator.sending.on': 'In {club} vertrekken weer berichten.',
  'operator.sending.off':
    'In {club} vertrekt niets meer, ook geen antwoorden. Wat nu nog wacht, wordt niet later verstuurd. Alleen dit vertrekt nog: hulp bij gevaar, taken voor een mens van de club, en bewijzen van een keuze of van wissen.',
} as const
