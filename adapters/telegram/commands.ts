/** The menu of commands in each language. A command is its word: what it does is decided where words are heard. */
import { LANGUAGES, type Language } from '../../core/domain/index.ts'
import { sayPlain, t } from '../../core/texts/index.ts'

const MENU = ['help', 'plans', 'profile', 'pause', 'human', 'again'] as const
/** What may be asked where everybody reads along. From here Telegram says for which bot it is meant. */
const IN_GROUPS = ['when'] as const

export interface Commands {
  readonly commands: { command: string; description: string }[]
  /** None: for everybody whose language has no menu of its own. */
  readonly language_code?: Language
  /** Of chats of groups; otherwise of people's own. */
  readonly scope?: { readonly type: 'all_group_chats' }
}

/** Dutch for everybody else, as in the rest of the house. */
export function commandsFor(): Commands[] {
  return [{}, ...LANGUAGES.map((language) => ({ language_code: language }))].flatMap(
    (who: Pick<Commands, 'language_code'>) => [
      { ...who, commands: menuIn(MENU, who.language_code) },
      {
        ...who,
        scope: { type: 'all_group_chats' as const },
        commands: menuIn(IN_GROUPS, who.language_code),
      },
    ],
  )
}

function menuIn(
  menu: readonly (typeof MENU | typeof IN_GROUPS)[number][],
  language: Language = 'nl',
): Commands['commands'] {
  const say = (key: Parameters<typeof t>[0]): string =>
    sayPlain(t(key), { language, label: String })
  return menu.map((one) => ({
    command: say(`telegram.command.${one}`),
    description: say(`telegram.about.${one}`),
  }))
}
