/**
 * Labels that wrap a talent in a way of doing it: `cours de guitare`, `chess club`, `leren zwemmen`. What
 * they add is said by the sentence and read by the rules: a class is a class, whatever it is about.
 */

const BEFORE =
  /^(?:(?:leren|les|lessen|cursus|workshop|apprendre|cours|atelier|ateliers|club|groupe|learn|learning|lessons in|class in|parler|speak|speaking|langue|la langue)(?: (?:a|in|de|d'|du|des|le|la|les|l'|to|the|met|van))* )/
const BEHIND =
  / (?:leren|spreken|praten|oefenen|taal|language|les|lessen|cursus|club|groep|lessons?|class|classes|group|course|club)$/

/** The words of the talent inside of such a label; undefined when it is not wrapped. */
export function unwrapped(words: readonly string[]): string[] | undefined {
  const text = words.join(' ')
  const inside = text.replace(BEFORE, '').replace(BEHIND, '')
  return inside === text || inside === '' ? undefined : inside.split(' ')
}
