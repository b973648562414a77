/** Phrases of several words, looked up word by word; the longest one wins. */

export interface Trie<T> {
  add(words: readonly string[], value: T): void
  /** The longest phrase that begins at `at`, and how many words it takes. */
  longest(words: readonly string[], at: number): { value: T; length: number } | undefined
  has(word: string): boolean
  /** The words that phrases begin with. */
  firsts(): Iterable<string>
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value?: T
}

/** An empty trie. What was added first under the same words stays. */
export function trie<T>(): Trie<T> {
  const root: Node<T> = { next: new Map() }
  return {
    add: (words, value) => {
      let node = root
      for (const word of words) {
        const next = node.next.get(word) ?? { next: new Map<string, Node<T>>() }
        node.next.set(word, next)
        node = next
      }
      if (node !== root) node.value ??= value
    },
    longest: (words, at) => {
      let node: Node<T> | undefined = root
      let best: { value: T; length: number } | undefined
      for (let length = 1; node !== undefined; length += 1) {
        node = node.next.get(words[at + length - 1] ?? '')
        if (node?.value !== undefined) best = { value: node.value, length }
      }
      return best
    },
    has: (word) => root.next.get(word)?.value !== undefined,
    firsts: () => root.next.keys(),
  }
}
