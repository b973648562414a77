/** One letter for two, or two for one, is what people get wrong most: `haaken`, `lasen`, `tonneel`. */

/** Whether what was typed is the word that was meant but for letters that stand twice. */
export function isDoubling(typed: string, meant: string): boolean {
  return Math.abs(typed.length - meant.length) <= MOST && onceEach(typed) === onceEach(meant)
}

const MOST = 2

/** Without the second of two equal letters. */
function onceEach(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}
