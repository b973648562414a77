/** The promises of every courier, on a Bot API server that is not ours, with weather on the way to it. */
import { describe } from 'vitest'
import { apiAt } from '../../../adapters/telegram/api.ts'
import { forbidden, refusal } from '../../_kit/telegram/answer.ts'
import { startTestApi } from '../../_kit/telegram/test-api.ts'
import { weatherBefore } from '../../_kit/telegram/weather.ts'
import { courierContract } from '../../contract/courier.contract.ts'
import { bareCourier, weatherOf } from './bare-courier.ts'

const [KIM, TOM, LEA, OLD, NEW] = ['5000000001', '5000000002', '5000000003', '-5', '-1005']
const at = (key: string) => ({ platform: 'telegram', key })

describe('to telegram-test-api', () => {
  courierContract(async () => {
    const server = await startTestApi()
    const weather = await weatherBefore(server.apiRoot)
    weather.refuses(TOM, forbidden('bot was blocked by the user'))
    weather.refuses(LEA, forbidden('user is deactivated'))
    const moved = 'Bad Request: group chat was upgraded to a supergroup chat'
    weather.refuses(OLD, refusal(400, moved, { migrate_to_chat_id: Number(NEW) }))
    const kim = server.person({ id: Number(KIM) })
    return {
      courier: bareCourier(apiAt(weather.apiRoot, server.token, { seconds: 1 })),
      ...{ open: at(KIM), blocked: at(TOM), gone: at(LEA), moved: at(OLD), movedTo: NEW },
      texts: async ({ key }) => (key === KIM ? (await kim.messages()).map(({ text }) => text) : []),
      next: (one, after) => {
        weather.suffers(weatherOf(one, after))
      },
      away: () => weather.away(),
      back: () => weather.back(),
      close: async () => {
        await weather.away()
        await server.close()
      },
    }
  })
})
