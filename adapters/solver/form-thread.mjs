// A thread cannot start from a TypeScript file: it learns to read them first.
import { register } from 'tsx/esm/api'

register()
await import('./form-thread.ts')
