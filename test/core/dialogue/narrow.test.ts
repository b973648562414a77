/** Which words narrow a list, and which are a wish, a complaint or something else. */
import { describe, expect, it } from 'vitest'
import { asksHowLong, asksOtherDay, asksTogether } from '../../../core/dialogue/index.ts'

describe('only what is done together', () => {
  it.each([
    ...[
      'enkel samen',
      'alleen samen aub',
      'liever samen',
      'Liever samen met anderen',
      'ik wil samen',
    ],
    ...['niet enkel kijken', 'niet alleen kijken aub', 'ik wil het niet alleen doen', 'samen'],
    ...['toon enkel dingen om samen te doen', 'met anderen', 'liever met andere mensen'],
    ...['seulement ensemble', 'plutôt ensemble svp', 'pas seulement regarder', 'avec d’autres'],
    ...['je préfère ensemble', 'pas seul', 'je ne veux pas seulement regarder'],
    ...['only together', 'rather together please', 'not just watching', 'with other people'],
    ...["I don't want to do it alone", 'together with others'],
  ])('«%s»', (words) => expect(asksTogether(words)).toBe(true))

  it.each([
    ...['ik wil samen koken', 'samen met mijn zus', 'niet samen', 'liever niet met anderen'],
    ...['ik zoek een groep voor gitaar', 'toon anderen', 'ik wil leren koken', 'enkel kijken'],
    ...['liever alleen', 'ik durf niet alleen te gaan', 'nog anderen', 'met drie samen', ''],
    ...['pas ensemble', 'montre les autres', 'chanter ensemble', 'seul', 'seulement regarder'],
    ...['not together', 'show others', 'sing together', 'alone', 'with my sister', 'only watching'],
  ])('not «%s»', (words) => expect(asksTogether(words)).toBe(false))
})

describe('another day', () => {
  it.each([
    ...['andere dag', 'een andere dag', 'op een andere dag aub', 'Liever een andere dag'],
    ...[
      'is er nog een andere dag mogelijk?',
      'een ander moment',
      'un autre jour',
      'plutôt un autre jour svp',
    ],
    ...['another day please', 'on another day', 'is there another day?', 'a different day'],
  ])('«%s»', (words) => expect(asksOtherDay(words)).toBe(true))

  it.each([
    ...[
      'die dag past niet',
      'ik wil op een andere dag leren koken',
      'een andere dag voor het koor',
    ],
    ...['vandaag', 'un autre jour pour la chorale', 'another day for sewing', 'dag'],
  ])('not «%s»', (words) => expect(asksOtherDay(words)).toBe(false))
})

describe('how long', () => {
  it.each([
    ...[
      'hoelang duurt het?',
      'Hoe lang duurt dat',
      'tot hoe laat?',
      'tot wanneer duurt het',
      'hoeveel uur is het',
    ],
    ...['wanneer is het gedaan?', 'hoe laat is het afgelopen', 'ça dure combien de temps ?'],
    ...[
      'combien de temps ça dure',
      "jusqu'à quelle heure ?",
      'how long does it take?',
      'how long is it',
    ],
    ...['until what time?', 'when does it end?'],
  ])('«%s»', (words) => expect(asksHowLong(words)).toBe(true))

  it.each([
    ...['hoelang bewaar je mijn gegevens?', 'hoelang zoek je voor mij?', 'wanneer is het?'],
    ...['hoe lang duurt het om te leren naaien', 'combien de temps gardes-tu mes données ?'],
    ...['how long do you keep my data?', 'when is it?', 'hoelang kan ik op pauze?'],
  ])('not «%s»', (words) => expect(asksHowLong(words)).toBe(false))
})
