/** When a message has to wait: tries its chat's outbox again at the time that was set. Id: chat and time. */
import { DELIVER_JOB } from '../core/acts/index.ts'
import { AddressId } from '../core/domain/index.ts'
import type { Errand } from './errand.ts'

export const deliver: Errand = {
  name: DELIVER_JOB,
  run: (_house, attendant, payload) => attendant.carry(AddressId.parse(payload['addressId'])),
}
