/** What is said about Redis to who runs a house on it. */
import type { operatorRedis as source } from '../nl/operator-redis.ts'

export const operatorRedis: Readonly<Record<keyof typeof source, string>> = {
  'operator.config.redis-url': 'REDIS_URL is not right. Give an address such as {example}.',
  'operator.redis.away':
    'Redis does not answer at {where}. See whether it runs, and whether REDIS_URL is right. Without REDIS_URL Goesting needs no Redis.',
  'operator.redis.locked':
    'Redis at {where} does not let Goesting in. Check the name and the password in REDIS_URL.',
  'operator.redis.evicts':
    'Redis at {where} throws jobs away when its memory is full. Set in Redis: maxmemory-policy noeviction.',
  'operator.redis.forgets':
    'Redis at {where} keeps nothing on disk. After a crash all jobs are gone. Set in Redis: appendonly yes.',
}
