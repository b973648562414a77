/** How something was, as people say it in three languages; and what they say that tells nothing of it. */
import { describe, expect, it } from 'vitest'
import { type Feeling, feelingIn } from '../../../core/understanding/index.ts'

const SAID: Readonly<Record<Feeling, readonly string[]>> = {
  good: [
    ...[
      'het was super',
      'Super!',
      'keileuk',
      "'t was plezant",
      'da was de max',
      'heel fijn, dank je',
    ],
    ...[
      'ik heb me goed geamuseerd',
      'viel goed mee',
      'niet slecht',
      'amai, echt tof',
      'ja heel leuk',
    ],
    ...['ik vond het heel gezellig', 'Super plezant was dat! Wat kan ik nu nog doen?', 'top'],
    ...["c'était super", 'très bien', 'pas mal', "j'ai adoré", "c'était chouette, merci", 'génial'],
    ...["ça m'a plu", 'on s’est bien amusés'],
    ...[
      'it was great',
      'really good',
      'not bad',
      'I loved it',
      'we had a lovely time',
      'lots of fun',
    ],
  ],
  fair: [
    ...[
      'ging wel',
      'het ging wel',
      'gaat wel',
      'mwa',
      'bwa',
      'zo zo',
      'oké',
      'het was ok',
      'niet super',
    ],
    ...['eerst saai, maar dan leuk', 'bof', 'ça va', 'moyen', 'comme ci comme ça', 'pas génial'],
    ...['so so', 'meh', 'it was okay', 'it was alright', 'not great'],
  ],
  bad: [
    ...[
      'niet leuk',
      'het was niet leuk',
      'saai',
      'het viel tegen',
      "'t was nie plezant",
      'niet zo goed',
    ],
    ...[
      'ik vond het maar niks aan',
      'ik was er niet blij mee',
      'pas bien',
      "c'était nul",
      'très ennuyeux',
    ],
    ...[
      "ça ne m'a pas plu",
      "je n'ai pas aimé",
      'it was boring',
      'not good',
      'I did not like it much',
    ],
    ...['it was awful', 'a waste of time'],
  ],
  absent: [
    ...[
      'ik ben niet geweest',
      "'k ben nie geweest",
      'ik was er niet',
      'ik kon niet',
      'ik ben er niet geraakt',
    ],
    ...[
      'ik ben niet kunnen komen',
      'ik was ziek',
      'niet gegaan',
      'ik heb afgezegd',
      'ik durfde niet',
    ],
    ...["je n'y suis pas allé", "je n'ai pas pu venir", "j'étais malade", "j'étais pas là"],
    ...["I didn't go", 'I was not there', "I couldn't make it", 'I was ill', 'I missed it'],
    ...['ik was er niet, want ik had geen vervoer'],
  ],
  cancelled: [
    ...['het ging niet door', "'t is nie doorgegaan", 'het was afgelast', 'er was niemand'],
    ...['het is geannuleerd', 'de deur was toe', "c'était annulé", "ça n'a pas eu lieu"],
    ...["il n'y avait personne", 'it was cancelled', 'it did not happen', 'nobody was there'],
  ],
}

describe.each(Object.entries(SAID))('%s', (feeling, sentences) => {
  it.each(sentences)('«%s»', (text) => {
    expect(feelingIn(text)).toBe(feeling)
  })
})

it.each([
  ...[
    'ik wil leren koken',
    'ik wil goed leren koken',
    'ik zoek een groep voor gitaar',
    'ik kan goed koken',
  ],
  ...[
    'ik zoek een leuke groep',
    'is er iets leuk zaterdag?',
    'was het goed?',
    'iets leuks',
    'hallo',
  ],
  ...['ik was goed in wiskunde', 'ja', 'nee', 'waarom vraag je dat?', 'ik woon in Genk', 'stop'],
  ...['je cherche un bon groupe', 'je sais bien cuisiner', 'bonjour', "j'aime la couture"],
  ...[
    'I want a good teacher',
    'I can cook well',
    'something nice on Saturday',
    'hi there',
    'good morning',
  ],
  ...['ik kon niet goed volgen wat ze zei', "I didn't get it", 'ik ben niet van Genk', ''],
])('«%s» tells nothing of how it was', (text) => {
  expect(feelingIn(text)).toBeUndefined()
})
