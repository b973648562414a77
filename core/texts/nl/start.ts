/** «Ik weet het niet» and «ik kan niks»: two good ways to begin. */
export const start = {
  'taste.hello':
    'Dat is een goed antwoord. Dan proeven we. Ik toon je drie dingen, en jij zegt: duim omhoog of omlaag.',
  'taste.which': 'Nummer {at, number} van {of, number}. Is dit iets voor jou?',
  'taste.up': '👍 Dat wil ik proberen',
  'taste.down': '👎 Niets voor mij',
  'taste.enough': 'Genoeg geproefd',
  'taste.people':
    '{count, plural, one {Eén mens in je club toont dit graag.} other {{count, number} mensen in je club tonen dit graag.}}',
  'taste.activities':
    '{count, plural, one {Er komt één activiteit aan.} other {Er komen {count, number} activiteiten aan.}}',
  'taste.first': 'Binnenkort: *{title}*, {when}.',
  'taste.hint': 'Kies 👍 of 👎. Of zeg gewoon waar je wel goesting in hebt.',
  'taste.none-yet': 'Dat helpt mij ook: nu weet ik wat het niet is. Hier zijn er nog drie.',
  'taste.none': 'Goed. Wat je niet leuk vindt, toon ik niet meer. Kijk eens naar de prentjes:',
  'life.hello': 'Dat zeggen veel mensen. En toch kan iedereen iets dat een ander wil leren.',
  'life.ask':
    'Wat doe je thuis, of voor anderen? Kies iets, of vertel het. Bijvoorbeeld: «ik herstel fietsen voor mijn neven».',
  'life.more': 'Dat is iets! Doe je nog iets?',
  'life.coming': 'Misschien iets om samen te doen: *{title}*, {when}.',
  'life.other': 'Ook dit is hier te doen: *{title}*, {when}.',
  'life.cooking': 'Ik kook',
  'life.children': 'Ik zorg voor kinderen',
  'life.bikes': 'Ik herstel fietsen',
  'life.clothes': 'Ik herstel kleren',
  'life.garden': 'Ik werk in de tuin',
  'life.rather-learn': 'Ik wil liever iets leren',
  'life.enough': 'Dat was het',
  'life.hint': 'Dat begreep ik nog niet. Kies een nummer. Of vertel iets dat je vaak doet.',
} as const
