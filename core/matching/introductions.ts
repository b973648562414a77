/** Introductions by id, and by each of the two people who ask or are asked. */
import type { Introduction } from '../domain/index.ts'
import { Grouped } from './grouped.ts'

export class Introductions extends Grouped<Introduction> {
  constructor(introductions: Iterable<Introduction> = []) {
    super(({ askerId, peerId }) => [askerId, peerId], introductions)
  }
}
