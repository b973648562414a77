/** What somebody gets of their own: as text for the page, as a file in a folder for the terminal. */
import { type House, ownCalendar, ownFile } from '../core/acts/index.ts'
import type { AddressId, OwnCalendar, OwnFile } from '../core/domain/index.ts'
import { ok, type Result } from '../core/result.ts'

/** What the adapters make of it; each `save` gives the path. */
interface Forms {
  readonly calendarText: (calendar: OwnCalendar) => string
  readonly saveOwn: (folder: string, link: string, file: OwnFile) => string
  readonly saveCalendar: (folder: string, about: string, text: string) => string
}

export interface OwnFiles {
  /** What is kept about them, by the link that their chat was shown. */
  readonly file: (chat: AddressId, link: string) => ReturnType<typeof ownFile>
  /** One thing that they have planned, as iCalendar text. */
  readonly calendar: (chat: AddressId, about: string) => Promise<Result<string, 'gone'>>
  /** The paths where these now lie; undefined for what is not there for this chat. */
  readonly keepFile: (link: string, chat: AddressId) => Promise<string | undefined>
  readonly keepCalendar: (about: string, chat: AddressId) => Promise<string | undefined>
}

export function ownFiles(
  house: House,
  folder: string,
  { calendarText, saveOwn, saveCalendar }: Forms,
): OwnFiles {
  const calendar: OwnFiles['calendar'] = async (chat, about) => {
    const found = await ownCalendar(house, chat, about)
    return found.ok ? ok(calendarText(found.value)) : found
  }
  return {
    file: (chat, link) => ownFile(house, chat, link),
    calendar,
    keepFile: async (link, chat) => {
      const found = await ownFile(house, chat, link)
      return found.ok ? saveOwn(folder, link, found.value) : undefined
    },
    keepCalendar: async (about, chat) => {
      const found = await calendar(chat, about)
      return found.ok ? saveCalendar(folder, about, found.value) : undefined
    },
  }
}
