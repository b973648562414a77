/** Which barriers are meant: read out of words, or out of what a button carries. */
import { BarrierKind, THEMES, type Theme } from '../domain/index.ts'
import { type Phrase, t } from '../texts/index.ts'

export interface Named {
  readonly kinds: readonly BarrierKind[]
  /** What it was about, as far as that is known. */
  readonly theme?: Theme | undefined
  /** Told of somebody else: nothing of it is for the profile of who told it. */
  readonly isOfOthers: boolean
}

/** As a button carries it, in few letters: `money+transport~eat~other`. */
export function asAbout({ kinds, theme, isOfOthers }: Named): string {
  return [kinds.join('+'), theme ?? '', isOfOthers ? 'other' : ''].join('~')
}

export function fromAbout(about: string): Named {
  const [kinds = '', theme, other] = about.split('~')
  return {
    kinds: kinds.split('+').flatMap((one) => {
      const kind = BarrierKind.safeParse(one)
      return kind.success ? [kind.data] : []
    }),
    theme: THEMES.find((one) => one === theme),
    isOfOthers: other === 'other',
  }
}

export function nameOfBarrier(kind: BarrierKind): Phrase {
  return t(`barrier.name.${kind}`)
}
