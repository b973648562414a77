/** `npm start`: the whole house in one process, with the page and every channel that has a token. */
import { serve } from './serve.ts'

await serve()
