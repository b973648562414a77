/** Every method that the fake Bot API knows, by its name; names are read without regard to capitals. */
import { badRequest, done } from './answer.ts'
import { type Chat, type Status, shapeChat, stranger } from './chats.ts'
import { type Ground, isRefusal, type Method } from './ground.ts'
import type { Params } from './params.ts'
import { readCommands } from './rules.ts'
import { chatTo, SENDING } from './sending.ts'

const MOST_FETCHED_BYTES = 20 * 1024 * 1024
/** After this a press can no longer be answered. */
const QUERY_LIVES_MS = 15 * 60_000

const ACTIONS = new Set([
  ...['typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice'],
  ...['upload_document', 'choose_sticker', 'find_location', 'record_video_note'],
  ...['upload_video_note'],
])

export const METHODS: ReadonlyMap<string, { readonly name: string; readonly run: Method }> = byName(
  {
    ...SENDING,
    getMe: (_, { bot }) =>
      done({
        ...bot,
        can_join_groups: true,
        can_read_all_group_messages: false,
        supports_inline_queries: false,
        can_connect_to_business: false,
        has_main_web_app: false,
      }),
    setWebhook: (params, { webhook }) => webhook.set(params),
    deleteWebhook: (params, { webhook }) => webhook.remove(params),
    getWebhookInfo: (_, { webhook }) => webhook.info(),
    sendChatAction: (params, ground) => {
      const chat = chatTo(params, ground)
      if (isRefusal(chat)) return chat
      return ACTIONS.has(params.text('action'))
        ? done()
        : badRequest('wrong parameter action in request')
    },
    answerCallbackQuery: (params, { queries, clock }) => {
      const id = params.text('callback_query_id')
      if (id === '') return badRequest('callback_query_id is empty')
      if (params.text('text').length > 200) return badRequest('MESSAGE_TOO_LONG')
      const query = queries.get(id)
      const isOpen = query !== undefined && query.at > clock.now() - QUERY_LIVES_MS
      if (!isOpen || query.answered !== undefined)
        return badRequest('query is too old and response timeout expired or query ID is invalid')
      query.answered = { text: params.text('text'), isAlert: params.flag('show_alert') }
      return done()
    },
    setMyCommands: (params, { commands }) => {
      const read = readCommands(params.json('commands'))
      if (isRefusal(read)) return read
      if (!/^([a-z]{2})?$/.test(params.text('language_code')))
        return badRequest('invalid language code specified')
      commands.set(scopeOf(params), read)
      return done()
    },
    getMyCommands: (params, { commands }) => done(commands.get(scopeOf(params)) ?? []),
    deleteMyCommands: (params, { commands }) => {
      commands.delete(scopeOf(params))
      return done()
    },
    setMyName: () => done(),
    setMyDescription: () => done(),
    setMyShortDescription: () => done(),
    setChatMenuButton: () => done(),
    getFile: (params, { files }) => {
      const id = params.text('file_id')
      const file = files.get(id)
      if (file === undefined) return badRequest('invalid file_id')
      if (file.bytes.length > MOST_FETCHED_BYTES) return badRequest('file is too big')
      const size = file.bytes.length
      return done({
        file_id: id,
        file_unique_id: `u${id}`,
        file_size: size,
        file_path: `files/${id}`,
      })
    },
    getChat: (params, ground) => {
      const chat = ground.chats.find(params.integer('chat_id') ?? 0)
      return chat === undefined ? badRequest('chat not found') : done(shapeChat(chat))
    },
    getChatMember: (params, ground) => {
      const chat = ground.chats.find(params.integer('chat_id') ?? 0)
      if (chat === undefined) return badRequest('chat not found')
      const id = params.integer('user_id')
      if (id === undefined) return badRequest('invalid user_id specified')
      const status = chat.standing.get(id)
      return status === undefined
        ? badRequest('member not found')
        : done(shapeMember(ground, chat, id, status))
    },
    leaveChat: (params, ground) => {
      const chat = chatTo(params, ground)
      if (isRefusal(chat)) return chat
      if (chat.type === 'private')
        return badRequest("chat member status can't be changed in private chats")
      chat.standing.set(ground.bot.id, 'left')
      return done()
    },
  },
)

/** Writes into a chat, and so counts against its limits. */
export function isMessage(method: string): boolean {
  return method in SENDING && method !== 'deleteMessage'
}

export function shapeMember(
  { bot, chats }: Pick<Ground, 'bot' | 'chats'>,
  chat: Chat,
  id: number,
  status: Status,
): Record<string, unknown> {
  const known = id === bot.id ? bot : chats.find(id)?.user
  const user = known ?? stranger(id)
  if (status !== 'administrator')
    return { user, status, ...(status === 'kicked' ? { until_date: 0 } : {}) }
  const rights = ['can_manage_chat', 'can_delete_messages', 'can_invite_users', 'can_pin_messages']
  return {
    user,
    status,
    can_be_edited: false,
    is_anonymous: false,
    ...Object.fromEntries(rights.map((right) => [right, chat.type !== 'private'])),
  }
}

function scopeOf(params: Params): string {
  const scope = params.json('scope') as { type?: string; chat_id?: number } | undefined
  return JSON.stringify([
    scope?.type ?? 'default',
    scope?.chat_id ?? 0,
    params.text('language_code'),
  ])
}

function byName(
  methods: Readonly<Record<string, Method>>,
): Map<string, { name: string; run: Method }> {
  return new Map(
    Object.entries(methods).map(([name, run]) => [name.toLowerCase(), { name, run }] as const),
  )
}
