/** The embedded store keeps the contract. */
import { storeContract } from '../../contract/store.contract.ts'
import { killedStoreWriters } from '../../faults/embedded-kills.ts'
import { storeGround } from './ground.ts'

storeContract('embedded', { ground: storeGround, kill: killedStoreWriters })
