export { wegwijzers } from './all.ts'
export { fitting, isConfirmed, isThere } from './fitting.ts'
export type { Wegwijzer } from './wegwijzer.ts'
