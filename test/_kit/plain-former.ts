/** INTERIM */
import { type Former, form } from '../../core/forming/index.ts'

export function plainFormer(): Former {
  return {
    form: ({ people, history, settings, seed }, { steps = 400 }) => {
      const plain = { ...settings, venues: [] }
      const used = new Set<string>()
      const made = form(people, history, plain, seed, steps)
      const groups = made.groups.map((group) => ({
        ...group,
        ring: [],
        isOnline: (group as { online?: boolean }).online ?? group.isOnline ?? false,
        venue: settings.venues
          .filter(({ where }) => {
            const home = people.find(({ member }) => member.id === group.members[0])?.member.where
            return home !== undefined && where.municipality === home.municipality
          })
          .find(({ id }) => {
            if (used.has(id)) return false
            used.add(id)
            return true
          })?.id,
      }))
      const unplaced = made.unplaced.map((one) => ({ ...one, wouldHelp: undefined }))
      const certificate = {
        kind: 'bound' as const,
        utility: made.utility,
        bound: made.utility + 99,
      }
      return Promise.resolve({ ...made, groups, unplaced, certificate } as never)
    },
    repair: () => Promise.reject(new Error('no')),
    close: () => Promise.resolve(),
  }
}
