/** The page comes to life: it works without this script, and with it nobody leaves the page any more. */
import { restoreDraft } from './compose.ts'
import { showNewest } from './scroll.ts'
import { resume, retryAll } from './send.ts'
import { watchSession } from './session.ts'
import { listen } from './stream.ts'

history.scrollRestoration = 'manual'
document.documentElement.classList.add('lively')
restoreDraft()
// Who has said nothing yet begins at the top, where it says what this is.
if (document.querySelector('.person') !== null) showNewest()
watchSession()
listen()
resume()
addEventListener('reconnected', retryAll)
