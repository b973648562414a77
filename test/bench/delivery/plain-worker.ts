/** A worker of BullMQ as its guide shows it, without a ledger: a job is a message. To be killed. */
import { writeSync } from 'node:fs'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import type { Message } from '../../../core/message/index.ts'
import { FAST, httpCourier } from '../../_kit/platform/courier.ts'
import { until } from '../../_kit/until.ts'

const [, , redisUrl = '', platformUrl = ''] = process.argv
const QUEUE = 'plain'
const EMPTY: Message = { language: 'nl', blocks: [], choices: [] }
/** A job of a killed worker is found sooner than by default (30 s), so that the bench ends today. */
const LOCK_MS = 1000

const connection = new Redis(redisUrl, { maxRetriesPerRequest: null })
const courier = httpCourier(() => platformUrl, FAST)
const queue = new Queue(QUEUE, { connection })
const worker = new Worker<{ chat: string }>(
  QUEUE,
  async (job) => {
    const address = { platform: courier.platform, key: job.data.chat }
    const sent = await courier.send(address, EMPTY, job.id ?? '')
    if (!sent.ok) throw new Error(sent.error.kind)
  },
  { connection, concurrency: FAST.atOnce, lockDuration: LOCK_MS, stalledInterval: LOCK_MS },
)

const LOOK_MS = 50
await until(async () => {
  const { waiting = 0, active = 0, delayed = 0 } = await queue.getJobCounts()
  return waiting + active + delayed === 0
}, LOOK_MS)
await worker.close()
writeSync(1, 'done\n')
process.exit(0)
