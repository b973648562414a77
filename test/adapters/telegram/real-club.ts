/** A real club in a house that is open, and how people on Telegram join it, so that they meet each other. */
import { ClubId, HOUSE } from '../../../core/domain/index.ts'
import type { TelegramPerson } from '../../_kit/telegram/person.ts'
import type { TelegramHouse } from './house.ts'

export const GENK = ClubId.parse('genk')

export async function realClub({ house }: TelegramHouse): Promise<void> {
  const record = {
    id: GENK,
    clubId: HOUSE,
    name: 'De Leerclub',
    state: 'open' as const,
    operator: 'De Bib',
    contact: 'Lies, 089 00 00 00',
    privacy: { nl: 'Tot je het laat wissen.', fr: 'Jusqu’à ta demande.', en: 'Until you ask.' },
    zone: 'Europe/Brussels',
    centre: { name: 'Genk', municipality: 'Genk', lat: 50.965, lon: 5.5 },
    radiusKm: 15,
    coordinators: [],
    answerWithinHours: 24,
    sending: true,
    createdAt: Date.now(),
  }
  await house.store.commit([{ do: 'put', in: 'clubs', record }])
}

/** The whole first talk of somebody new, in Dutch. */
export async function joins(one: TelegramPerson, wish: string, name: string): Promise<void> {
  await one.says(wish)
  await one.presses('1. Ja, dat klopt')
  await one.isAnswered()
  await one.saysEach(name, 'ja')
  await one.presses('1. Ja, dat mag')
  await one.isAnswered()
}
