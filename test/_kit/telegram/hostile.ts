/**
 * Values as somebody careless or hostile would send them, for the places of an update where Telegram puts
 * a number, a text, a name, the data of a button. Lists, so that a test may also walk through them.
 */

/** Ids at the edges: beyond what a number holds exactly, below zero, and no numbers at all. */
export const IDS: readonly unknown[] = [
  ...[0, -0, 1, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 32, 2 ** 52, 2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2],
  ...[-(2 ** 53), 2 ** 63, 1e308, 1.5, -1_000_000_000_000, -1_009_999_999_999],
  ...['007', '5318008142', '', ' 1', '0x10', '1e3', '-0', 'NaN', null, true, [], [1], {}],
]

const FAMILY = '👨‍👩‍👧‍👦'

export const TEXTS: readonly string[] = [
  ...['', ' ', '\n', '\0', 'a\0b', '\ud83d', '\udc00', 'a\ud83d', '\udc00\ud83d', '\ufffe\uffff'],
  ...['a'.repeat(4096), 'a'.repeat(4097), '😀'.repeat(2048), '😀'.repeat(2049), FAMILY.repeat(372)],
  ...[
    'naai '.repeat(20_000),
    'e' + '\u0301'.repeat(4000),
    '\u202enegorhcs ki\u202c',
    '\u2066ik\u2069',
  ],
  ...['\u200b\u200d\ufeff', '\u0007\u001b[31m', '\r\n\r\n', '\u2028\u2029', 'ｉｋ ｗｉｌ', 'ı̇İß'],
  ...['/start', '/start ', '/start place-', '/start group-../../etc', `/start ${'x'.repeat(64)}`],
  ...[`/start ${'x'.repeat(65)}`, '/START', '/stop@', '/@goesting_test_bot', '//', '/ start', '/é'],
  ...['null', 'undefined', '[object Object]', '{"$gt":""}', "'; drop table lines; --", '${7*7}'],
  ...[
    '<script>alert(1)</script>',
    '=cmd|calc',
    '%s%n%00',
    '../../etc/passwd',
    'javascript:alert(1)',
  ],
]

/** Marks of every language in which a platform may read one, at the edges of a name and inside. */
export const NAMES: readonly string[] = [
  ...'*_~`|[]()<>&"\'\\#+-=.!{}@:;/^$%'
    .split('')
    .flatMap((sign) => [sign, `${sign}Kim`, `Ki${sign}m`]),
  ...[
    '*Kim*',
    '__Kim__',
    '[Kim](tg://user?id=1)',
    '<b>Kim</b>',
    '<b>Kim',
    '&lt;Kim&gt;',
    '||Kim||',
  ],
  ...['```Kim', '<!channel>', '<@U1>', '@everyone', '@goesting_test_bot', 'https://kim.example'],
  ...[
    '',
    ' ',
    '\u202eKim',
    'Kim\u0000',
    '\ud83d',
    'K'.repeat(64),
    'K'.repeat(100_000),
    '😀',
    'كيم',
  ],
  ...['constructor', '__proto__', 'toString', 'null'],
]

/** Data of buttons: cut off, too long, of nobody, of an older version, of somebody else. */
export const PRESSES: readonly unknown[] = [
  ...['', ' ', 'k', '~', '~~', 'k1~', '~7f3a', 'k1~7f3', 'k1~7f3a7f3a', 'K1~7F3A', 'v0:yes', '1'],
  ...['a'.repeat(64), 'a'.repeat(65), 'é'.repeat(33), 'a'.repeat(5000), '\0', '\ud83d', 'yes|no'],
  ...['../1', '{"do":"erase"}', '__proto__', 'cmd:erase', 'cmd:', 'null', null, 7, [], {}],
]

/** Any other value, for any other place. */
export const ODD: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 2 ** 53, 1e308, '', '0', 'true', 'null', [], [[]], {}, [null]],
  ...[{ id: 1 }, { length: -1 }, { toString: 1 }, { then: 1 }, [1, 'a', {}]],
]

/** A thousand objects inside each other. */
export const DEEP: unknown = Array.from({ length: 1000 }).reduce<unknown>((inner) => ({ inner }), 1)

/** A hundred thousand things in one list. */
export const LONG: readonly unknown[] = Array.from({ length: 100_000 }, (_, at) => at)
