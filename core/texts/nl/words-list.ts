/** Words that nobody knew yet: the club's human says what they are. */
export const wordsList = {
  'words-list.title': 'Nieuwe woorden',
  'words-list.intro':
    'Deze woorden gebruiken mensen hier, en ik ken ze nog niet. Ik weet niet wie ze zei. Welk woord wil je bekijken?',
  'words-list.next': 'Nog een woord?',
  'words-list.counted': '{word}: {count, plural, one {# keer} other {# keer}}',
  'words-list.word': '{word}',
  'words-list.hint': 'Kies een woord met een knop of een nummer.',
  'words-list.stop': 'Genoeg voor nu',
  'words-list.later': 'Goed. Typ *woorden* als je verder wil.',
  'words-list.none':
    'Er zijn nu geen nieuwe woorden. Een woord komt hier als het minstens twee keer is gezegd.',
  'words-list.all-done': 'Dat was het laatste woord. Dank je!',
  'words-list.what': '*{word}*: wat is dit?',
  'words-list.new': 'Iets nieuws dat mensen doen of leren',
  'words-list.other': 'Een ander woord voor iets dat er al is',
  'words-list.leave': 'Laat het zo',
  'words-list.back': 'Terug naar de lijst',
  'words-list.which':
    'Waar is *{word}* een ander woord voor? Typ het in je eigen woorden, zoals «naaien».',
  'words-list.which.hint':
    'Dat ken ik ook niet. Typ een woord dat ik wel ken, zoals «naaien» of «koken».',
  'words-list.meant': 'Wat bedoel je precies?',
  'words-list.sure': '*{word}* is dus een ander woord voor *{concept}*. Klopt dat?',
  'words-list.name': 'Hoe moet het heten? Typ een naam, of hou *{word}*.',
  'words-list.name.keep': 'Hou «{word}»',
  'words-list.name.hint': 'Typ een naam van 2 tot 60 tekens.',
  'words-list.theme': 'Waar hoort *{label}* bij?',
  'words-list.group': 'En bij welke groep hoort *{label}*?',
  'words-list.group-name': '{group}',
  'words-list.ignored': 'Goed, *{word}* laat ik zo.',
  'words-list.mapped': 'Goed. Wie *{word}* zegt, bedoelt vanaf nu *{concept}*.',
  'words-list.added': 'Goed, *{label}* staat erbij. Mensen kunnen het vanaf nu vinden.',
  'words-list.undo': 'Maak dat ongedaan',
  'words-list.undone': 'Ongedaan gemaakt. *{word}* staat weer bij de nieuwe woorden.',
  'words-list.problem.taken':
    '«{label}» is al de naam van *{by}*. Kies een andere naam, of geef eerst *{by}* een andere.',
  'words-list.problem.guarded':
    '«{label}» hoort bij iets dat we hier niet tonen. Dat woord kan niets anders gaan betekenen.',
  'words-list.problem.empty': 'In «{label}» staan geen letters die ik kan lezen.',
  'words-list.problem.unknown': '«{name}» bestaat niet in deze club.',
  'words-list.problem.group': 'Er is geen groep «{group}».',
  'words-list.problem.elsewhere': 'De groep «{group}» hoort bij het thema «{theme}».',
  'words-list.problem.circle':
    '«{name}» zou een deel van zichzelf worden. Kies iets anders dat breder is.',
  'words-list.problem.id': '«{name}» bestaat al.',
} as const
