/** In which role a talent may stand, as the judge learns it: `none` is named and nothing more. */
export const TOPIC_ROLES = ['offer', 'want', 'interest', 'none'] as const
export type TopicRole = (typeof TOPIC_ROLES)[number]
