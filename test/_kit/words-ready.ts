/** Works out the words once before any test, so that none of them waits for it and no two do it at once. */
import { readKnowledge } from '../../adapters/files/authored.ts'

export function setup(): void {
  readKnowledge()
}
