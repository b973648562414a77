/** Telegram alone: `node --import tsx bots/telegram.ts`. Of the page only `/livez` and `/readyz` are open. */
import { serve } from './serve.ts'

await serve('telegram')
