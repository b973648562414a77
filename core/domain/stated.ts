/** The record without the fields that were left open: what is stored has no empty keys. */
export function stated<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}
