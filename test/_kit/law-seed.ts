/**
 * Before each test file: where the laws begin to draw their examples. Set by `npm test`, so that the same
 * commit gets the same verdict; `npm run test:long` draws another one each time. Without it every run draws.
 */
import fc from 'fast-check'

const seed = process.env['GOESTING_SEED']
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) })
