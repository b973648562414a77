/** How a word sounds to somebody who learns the language: one spelling for what is heard alike. */

/** Two letters or three that are heard as one, the longest first. */
const TOGETHER: Readonly<Record<string, readonly (readonly [written: string, heard: string])[]>> = {
  a: [
    ['auw', 'o'],
    ['au', 'o'],
  ],
  c: [
    ['ch', 'g'],
    ['ck', 'k'],
    ['ce', 'se'],
    ['ci', 'si'],
    ['cy', 'si'],
    ['c', 'k'],
  ],
  e: [
    ['eau', 'o'],
    ['eij', 'y'],
    ['ei', 'y'],
    ['ey', 'y'],
  ],
  i: [
    ['ij', 'y'],
    ['ie', 'i'],
  ],
  k: [['ks', 'x']],
  o: [
    ['ouw', 'o'],
    ['ou', 'o'],
  ],
  p: [['ph', 'f']],
  q: [['qu', 'k']],
  s: [['sh', 'sg']],
  t: [['th', 't']],
  v: [['v', 'f']],
  x: [
    ['xce', 'xe'],
    ['xci', 'xi'],
  ],
  y: [['y', 'i']],
  z: [['z', 's']],
}

const MAY_DIFFER = /[cqvyzx]|[ei]j|e[iy]|ie|[aeo]u|[pst]h|ks|d(?: |$)|(.)\1/

/** One spelling for all that sounds alike: `ij` and `ei`, `au` and `ou`, `c` and `k`, one letter and two. */
export function soundOf(word: string): string {
  if (!MAY_DIFFER.test(word)) return word
  let sound = ''
  for (let at = 0; at < word.length; ) {
    const letter = word[at] ?? ''
    const pair = TOGETHER[letter]?.find(([written]) => word.startsWith(written, at))
    const heard = pair?.[1] ?? (letter === 'd' && endsAt(word, at) ? 't' : letter)
    sound += sound.endsWith(heard.slice(0, 1)) ? heard.slice(1) : heard
    at += pair?.[0].length ?? 1
  }
  return sound
}

function endsAt(word: string, at: number): boolean {
  return at === word.length - 1 || word[at + 1] === ' '
}
