/** Files go out and come in as at Telegram: as a form, and by their id. */
import { expect, it } from 'vitest'
import { type FakeTelegram, startFakeTelegram } from './fake-server.ts'
import { UNLIMITED } from './limits.ts'

async function withServer(claim: (server: FakeTelegram) => Promise<void>): Promise<void> {
  const server = await startFakeTelegram({ limits: UNLIMITED })
  try {
    await claim(server)
  } finally {
    await server.close()
  }
}

it('a file that is sent as a form stands in the chat with its name and its words', () =>
  withServer(async (server) => {
    const kim = server.person()
    await kim.says('/start')
    const form = new FormData()
    form.set('chat_id', String(kim.chat))
    form.set('caption', 'Woensdag om 19 u.')
    form.set('document', new Blob(['BEGIN:VCALENDAR\r\n'], { type: 'text/calendar' }), 'naaien.ics')
    const method = `${server.apiRoot}/bot${server.token}/sendDocument`
    const response = await fetch(method, { method: 'POST', body: form })
    expect(await response.json()).toMatchObject({
      ok: true,
      result: {
        caption: 'Woensdag om 19 u.',
        document: { file_name: 'naaien.ics', mime_type: 'text/calendar', file_size: 17 },
      },
    })
    await kim.sees('naaien.ics', 'Woensdag')
    const without = await fetch(`${method}?chat_id=${String(kim.chat)}`)
    expect(await without.json()).toMatchObject({
      description: 'Bad Request: there is no document in the request',
    })
  }))

it('a photo that somebody sends is fetched by its id', () =>
  withServer(async (server) => {
    const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0x0d, 0x0a])
    server.person().sendsPhoto(bytes, 'Mijn haakwerk')
    const [waiting] = server.updates.pending()
    const { message } = waiting?.body as { message: { photo: { file_id: string }[] } }
    const id = message.photo[0]?.file_id ?? ''
    const root = `${server.apiRoot}/bot${server.token}`
    const found = (await (await fetch(`${root}/getFile?file_id=${id}`)).json()) as {
      result: { file_path: string }
    }
    const path = `${server.apiRoot}/file/bot${server.token}/${found.result.file_path}`
    expect(new Uint8Array(await (await fetch(path)).arrayBuffer())).toEqual(bytes)
    expect(await (await fetch(`${root}/getFile?file_id=nothing`)).json()).toMatchObject({
      error_code: 400,
    })
  }))
