/** Words with which people ask what is kept about them, and for a copy of it. Bare of capitals and marks. */

export const DATA_WORDS: readonly string[] = [
  ...['wat weet je van mij', 'wat weet ge van mij', 'wat weet je over mij', 'mijn gegevens'],
  ...['wat weet je allemaal van mij', 'wat weet ge eigenlijk van mij', 'wie ziet mijn gegevens'],
  ...['wat weet je eigenlijk van mij', 'wat bewaar je over mij', 'wat bewaar je van mij'],
  ...['wie kan mijn gegevens zien', 'toon mijn gegevens', 'hoelang bewaar je mijn gegevens'],
  ...['que sais tu de moi', 'que savez vous de moi', 'qu est ce que tu sais de moi', 'mes donnees'],
  ...['qui voit mes donnees', 'qui peut voir mes donnees', 'que gardes tu sur moi'],
  ...['montre mes donnees', 'what do you know about me', 'what do you keep about me', 'my data'],
  ...['who sees my data', 'who can see my data', 'show my data', 'show me my data'],
]

export const DATA_FILE_WORDS: readonly string[] = [
  ...[
    'geef mij mijn gegevens',
    'geef me mijn gegevens',
    'ik wil mijn gegevens',
    'geef mij een bestand',
  ],
  ...['download mijn gegevens', 'mijn gegevens downloaden', 'stuur mij mijn gegevens'],
  ...['donne moi mes donnees', 'donnez moi mes donnees', 'je veux mes donnees'],
  ...['telecharger mes donnees', 'donne moi un fichier', 'give me my data', 'i want my data'],
  ...['download my data', 'export my data', 'send me my data', 'give me a file'],
]
