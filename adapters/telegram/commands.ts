/** The menu of commands in each language. A command is its word: what it does is decided where words are heard. */
import { LANGUAGES, type Language } from '../../core/domain/index.ts'
import { sayPlain, t } from '../../core/texts/index.ts'

const MENU = ['help', 'plans', 'profile', 'pause', 'human', 'again'] as const

export interface Commands {
  readonly commands: { command: string; description: string }[]
  /** None: for everybody whose language has no menu of its own. */
  readonly language_code?: Language
}

/** Dutch for everybody else, as in the rest of the house. */
export function commandsFor(): Commands[] {
  const own = LANGUAGES.map((language) => ({ ...menuIn(language), language_code: language }))
  return [menuIn('nl'), ...own]
}

function menuIn(language: Language): Commands {
  const say = (key: Parameters<typeof t>[0]): string =>
    sayPlain(t(key), { language, label: String })
  return {
    commands: MENU.map((one) => ({
      command: say(`telegram.command.${one}`),
      description: say(`telegram.about.${one}`),
    })),
  }
}
