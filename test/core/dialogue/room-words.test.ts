/** A host who asks the bot into their group chat, and in it somebody who asks when the group meets. */
import { describe, expect, it } from 'vitest'
import { asksForRoom, asksWhen } from '../../../core/dialogue/index.ts'

describe('into the group chat', () => {
  it.each([
    'Breng mij in jullie groepschat',
    'breng mij in jullie groepschat aub',
    'Kan je in onze groepschat komen?',
    'kunt ge u in onze telegramgroep zetten',
    'mag ik jou toevoegen aan de groepschat?',
    'hoe voeg ik de bot toe aan ons groepsgesprek',
    'Fais-moi entrer dans le chat de votre groupe',
    'Fais-moi entrer dans votre groupe',
    'tu peux venir dans notre groupe Telegram ?',
    'comment t’ajouter à la discussion de groupe ?',
    'Bring me into your group chat please',
    'can I add you to our group chat?',
    'how do I bring the bot into the Telegram group',
  ])('«%s» asks for it', (text) => {
    expect(asksForRoom(text)).toBe(true)
  })

  it.each([
    'ik zoek een groep voor gitaar',
    'ik wil in een groep komen',
    'kan je mij in een groep zetten',
    'ik wil een groepschat',
    'kan je iemand zoeken voor onze groepschat',
    'je voudrais entrer dans un groupe de couture',
    'peux-tu m’ajouter à un groupe ?',
    'I want to join a group for cooking',
    'can you add me to a group',
    'ik wil leren hoe je een groepschat maakt',
    'ik kom niet naar het groepje',
  ])('«%s» does not', (text) => {
    expect(asksForRoom(text)).toBe(false)
  })
})

describe('when it is', () => {
  it.each([
    '',
    'wanneer is het?',
    'Waar is het ook weer',
    'hoe laat morgen?',
    'C’est quand ?',
    'où ?',
    'à quelle heure',
    'when do we meet',
    'What time?',
  ])('«%s» asks it', (text) => {
    expect(asksWhen(text)).toBe(true)
  })

  it.each([
    'ik wil leren naaien',
    'waar kan ik leren koken',
    'ik kan niet komen',
    'merci beaucoup',
    'ik zoek iemand die met mij naar de winkel wil gaan, maar ik weet niet waar',
  ])('«%s» does not', (text) => {
    expect(asksWhen(text)).toBe(false)
  })
})
