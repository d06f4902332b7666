/** The way in: what one request may ask for, how failures look, and the pages beside the API. */
export { consolePages } from './console.ts';
export { describeFault } from './describe-fault.ts';
export { DocumentStore } from './document-store.ts';
export { explorer } from './explorer/explorer.ts';
export { masked, toRequestError } from './failure.ts';
export { graphqlRoute } from './graphql-route.ts';
export { guard } from './guard.ts';
export { health } from './health.ts';
export { type Limits, usualLimits } from './limits.ts';
export { protect, ration } from './protect.ts';
export { refuse, refuseUnknown } from './refuse.ts';
