/** What is said about Redis to who runs a house on it. */
import type { operatorRedis as source } from '../nl/operator-redis.ts'

export const operatorRedis: Readonly<Record<keyof typeof source, string>> = {
  'operator.config.redis-url': 'REDIS_URL n’est pas bon. Donne une adresse comme {example}.',
  'operator.redis.away':
    'Redis ne répond pas à l’adresse {where}. Regarde s’il tourne et si REDIS_URL est bon. Sans REDIS_URL, Goesting n’a pas besoin de Redis.',
  'operator.redis.locked':
    'Redis à l’adresse {where} ne laisse pas entrer Goesting. Vérifie le nom et le mot de passe dans REDIS_URL.',
  'operator.redis.evicts':
    'Redis à l’adresse {where} jette des tâches quand sa mémoire est pleine. Règle dans Redis : maxmemory-policy noeviction.',
  'operator.redis.forgets':
    'Redis à l’adresse {where} ne garde rien sur le disque. Après une panne, toutes les tâches sont perdues. Règle dans Redis : appendonly yes.',
}
