/** Somebody who leads a group says that they do not come: this time, or never again. */
import { beforeEach, describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { LANGUAGES } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { got } from '../core/acts/ground.ts'
import { roomGround } from './room-ground.ts'
import { words } from './two-chats.ts'

const ground = roomGround()
const { open, an, groupId } = ground
const PLANS = {
  nl: 'wat heb ik staan?',
  fr: 'qu’est-ce que j’ai de prévu ?',
  en: 'what do I have planned?',
}

async function isHost(): Promise<boolean> {
  return (await got(open.house, 'groups', DEMO_CLUB, groupId)).hostId === 'an'
}

describe.each(LANGUAGES)('a host in %s who presses that they do not come', (language) => {
  const labels = catalogues[language]
  beforeEach(async () => {
    await ground.hosts(language)
    await an.says(PLANS[language])
    await an.presses(labels['plans.leave'])
  })

  it('is asked what is meant, and leads the group still', async () => {
    await an.sees(words(language, 'plans.host.sure'), labels['plans.host.leave'])
    expect(await isHost()).toBe(true)
  })

  it('stays the host when it is for this time, also over a restart', async () => {
    await open.restart()
    await an.presses(labels['remind.absent'])
    await an.sees(words(language, 'remind.no'))
    expect(await isHost()).toBe(true)
  })

  it('stops when they say so', async () => {
    await open.restart()
    await an.says(labels['plans.host.leave'])
    await an.sees(words(language, 'plans.left'))
    expect(await isHost()).toBe(false)
  })
})
