/** Two people of a real club, each in their own chat: they meet through the bot, and it gives nothing away. */
import { expect, it } from 'vitest'
import { onServers } from './ground.ts'
import { joins, realClub } from './real-club.ts'

const { fake, opened } = onServers()

it('brings two people together who exist, and tells neither of them how the other is reached', async () => {
  const server = await fake()
  await realClub(await opened(server))
  const kim = server.person({ first_name: 'Kimberliene', username: 'kim_van_genk' })
  const tom = server.person({ first_name: 'Thomas', username: 'tom_van_genk' })
  await joins(tom, 'ik kan goed naaien en wil leren koken, woensdagavond in Genk', 'Tom')
  await joins(kim, 'ik wil leren naaien en kan goed koken, woensdagavond in Genk', 'Kim')
  await kim.presses('1. Vraag Tom')
  await kim.sees('Zal ik Tom vragen?')
  await kim.presses('1. Vraag Tom')
  await tom.sees('Kim')
  await tom.presses('1. Ja, graag')
  await kim.sees('Goed nieuws')
  await kim.presses('1. Schrijf aan Tom')
  await kim.isAnswered()
  await kim.says('Dag Tom, <b>zullen</b> we zondag? @tom_x')
  await tom.sees('Dag Tom, <b>zullen</b> we zondag?')
  const toTom = JSON.stringify(await tom.messages())
  const toKim = JSON.stringify(await kim.messages())
  for (const secret of ['Kimberliene', 'kim_van_genk', String(kim.id)])
    expect(toTom).not.toContain(secret)
  for (const secret of ['Thomas', 'tom_van_genk', String(tom.id)])
    expect(toKim).not.toContain(secret)
  expect(toTom).not.toContain('bestaan niet')
}, 90_000)
