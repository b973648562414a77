/** What is said about Redis to who runs a house on it. */
export const operatorRedis = {
  'operator.config.redis-url': 'REDIS_URL klopt niet. Geef een adres zoals {example}.',
  'operator.redis.away':
    'Redis antwoordt niet op {where}. Kijk of het draait en of REDIS_URL klopt. Zonder REDIS_URL heeft Goesting geen Redis nodig.',
  'operator.redis.locked':
    'Redis op {where} laat Goesting niet binnen. Kijk de naam en het wachtwoord in REDIS_URL na.',
  'operator.redis.evicts':
    'Redis op {where} gooit taken weg als zijn geheugen vol is. Zet in Redis: maxmemory-policy noeviction.',
  'operator.redis.forgets':
    'Redis op {where} bewaart niets op schijf. Na een panne zijn alle taken weg. Zet in Redis: appendonly yes.',
} as const
