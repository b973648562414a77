/** What people of the invented clubs teach, learn and do, the most popular first. */
import { ConceptId } from '../../../core/domain/index.ts'

export const TOPICS: readonly ConceptId[] = [
  ...['cooking', 'dutch', 'sewing', 'cycling', 'guitar', 'walking', 'smartphone', 'baking-bread'],
  ...['vegetable-garden', 'french', 'swimming', 'photography', 'knitting', 'football', 'chess'],
  ...['bike-repair', 'computer-basics', 'painting', 'board-games', 'english', 'dance', 'piano'],
  ...['woodworking', 'yoga', 'job-letter', 'singing', 'crochet', 'ceramics', 'running', 'drawing'],
].map((id) => ConceptId.parse(id))

/** Hardly anybody does these. */
export const RARE: readonly ConceptId[] = [
  ...['bees', 'bookbinding', 'esperanto', 'harp', 'juggling'],
  ...['calligraphy', 'fencing', 'origami', 'glass-blowing', 'astronomy'],
].map((id) => ConceptId.parse(id))
