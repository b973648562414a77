/**
 * A page that shows the jobs: Bull Board, to look at only. Jobs hold ids alone, and of their errors only
 * the kind, so it shows nobody's words. Who may look is decided where it is opened.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { ExpressAdapter } from '@bull-board/express'
import type { House } from './queue.ts'

/** Answers a request whose path begins behind the board's own. */
export type Board = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

export function boardOf(queue: House, path: string): Board {
  const serverAdapter = new ExpressAdapter()
  serverAdapter.setBasePath(path)
  createBullBoard({
    queues: [new BullMQAdapter(queue, { readOnlyMode: true })],
    serverAdapter,
    options: { uiConfig: { boardTitle: 'Goesting' } },
  })
  const board = serverAdapter.getRouter() as Board
  return (request, response, next) => {
    // Its own way of reading only is believed, and not relied upon.
    if (request.method === 'GET' || request.method === 'HEAD') board(request, response, next)
    else response.writeHead(405, { allow: 'GET, HEAD' }).end()
  }
}
